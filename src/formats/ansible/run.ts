/** Runs a playbook or a task file on paper: every task in the order in which Ansible would run it, and what it does. */
import type { Effect } from "../../facts/effect.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import type { ReadContext } from "../format.ts";
import type { AddedSources } from "../packages.ts";
import { runModule } from "./effects.ts";
import { Evaluator } from "./evaluate.ts";
import { Ledger, type TaskPlace } from "./ledger.ts";
import { hostPattern } from "./hosts.ts";
import { isTaskKeyword, isWindowsModule } from "./modules.ts";
import { type Binding, type Frame, frameOf, Scope, valueFrame } from "./scope.ts";
import { importedPlaybook, labelOf, type ModuleCall, moduleOf } from "./shape.ts";
import { folderOf, pathIn, type Role, roleAround, Shelf, type Whereabouts, workspaceRoot } from "./shelf.ts";
import { quoted, Step } from "./step.ts";
import { isEmpty, type Lazy, listItems, plainText, textValue, truthOf, unknownValue, type Value } from "./value.ts";

/** What a task runs under. */
interface Setting {
  readonly scope: Scope;
  readonly where: Whereabouts;
  /** Why it may not run: a sentence about it without its full stop. */
  readonly doubt: string | undefined;
  /** Why what it takes away may stay, if so: a sentence about it without its full stop. */
  readonly keeps: string | undefined;
  /** It runs on another machine than the one that is built: surely, or as `localhost`, which an inventory may reach over a connection. */
  readonly away: "no" | "yes" | "by-name";
  /** `module_defaults` of the play and the blocks around it. */
  readonly defaults: readonly SourceNode[];
  readonly depth: number;
}

interface Handler {
  readonly node: SourceNode;
  readonly names: readonly string[];
  readonly setting: Setting;
}

// A real playbook with its roles has some hundreds of tasks; loops and includes in each other can ask for any number.
const mostTasks = 10_000;
const deepest = 30;
const mostItems = 1_000;

/** One reading of a file. */
export class Run {
  readonly #shelf: Shelf;
  readonly #evaluator = new Evaluator();
  readonly #ledger = new Ledger();
  readonly #added: AddedSources = new Map();
  readonly #facts = new Map<string, Binding>();
  readonly #exposed: Frame[] = [];
  readonly #active = new Set<string>();
  readonly #doneRoles = new Set<string>();
  readonly #notified = new Map<string, string | undefined>();
  #handlers: Handler[] = [];
  #hasEnded = false;
  #roleHasEnded = false;
  /** What may have ended before the task at hand. */
  #mayHaveEnded: "nothing" | "role" | "play" = "nothing";
  #tasks = 0;

  constructor(context: ReadContext) {
    this.#shelf = Shelf.of(context);
  }

  /** What everything that ran does. Nothing runs behind that. */
  finish(): readonly Effect[] {
    return this.#ledger.finish();
  }

  // --- playbooks ---------------------------------------------------------------------------------------------------------------------------

  /** The plays of a document, in order. */
  playbook(root: SourceNode, file: string): void {
    this.#plays(root, { scope: this.#outermost(), where: { file, playbook: folderOf(file), role: undefined }, doubt: undefined, keeps: undefined, away: "no", defaults: [], depth: 0 });
  }

  /** The tasks of a document, as those of the role that it stands in. */
  taskFile(root: SourceNode, file: string): void {
    const role = roleAround(file);
    const where: Whereabouts = { file, playbook: role === undefined ? folderOf(file) : folderOf(folderOf(role.folder)), role };
    const outer: Setting = { scope: this.#outermost(), where, doubt: undefined, keeps: undefined, away: "no", defaults: [], depth: 0 };
    const setting = role === undefined ? outer : { ...outer, scope: outer.scope.with(...this.#roleFrames(role, undefined, undefined), namedFolder("role_path", role.folder, root.location)) };
    if (role !== undefined) this.#addHandlers(role, undefined, setting);
    this.#list(root, setting);
    this.#flush();
  }

  #outermost(): Scope {
    const facts: Frame = { rank: "facts", find: (name) => this.#facts.get(name) };
    // What roles of a play bring stays there for the tasks behind them.
    const find = (rank: Frame["rank"], name: string): Binding | undefined => this.#exposed.findLast((frame) => frame.rank === rank && frame.find(name) !== undefined)?.find(name);
    return new Scope().with({ rank: "defaults", find: (name) => find("defaults", name) }, { rank: "role", find: (name) => find("role", name) }, facts);
  }

  #plays(root: SourceNode, setting: Setting): void {
    for (const item of root.items()) {
      const imported = importedPlaybook(item);
      if (imported.kind === "missing") this.#play(item, setting);
      else this.#importPlaybook(item, imported, setting);
    }
  }

  #importPlaybook(item: SourceNode, imported: SourceNode, outer: Setting): void {
    const holds = this.#evaluator.holds(item.get("when"), outer.scope);
    if (holds === false) return;
    const doubt = outer.doubt ?? (holds === "unknown" ? onlyWhen(item) : undefined);
    const name = plainText(this.#evaluator.value(imported, outer.scope))?.trim().split(/\s/)[0];
    const opened = name === undefined ? { reason: "its name is filled in later" } : this.#shelf.open([pathIn(folderOf(outer.where.file), name)]);
    const place = { text: imported.text() ?? "", location: imported.location };
    if ("reason" in opened) {
      this.#ledger.addUnread(`the playbook ${quoted(imported.text() ?? "")}`, opened.reason, place);
      return;
    }
    this.#enter(`playbook ${opened.file}`, outer.depth, `the playbook ${quoted(opened.file)}`, place, () => {
      const where: Whereabouts = { file: opened.file, playbook: folderOf(opened.file), role: undefined };
      for (const { root } of opened.documents) this.#plays(root, { ...outer, where, doubt, scope: outer.scope.with(frameOf("parameters", item.get("vars"))), depth: outer.depth + 1 });
    });
  }

  #play(item: SourceNode, outer: Setting): void {
    const { where } = outer;
    const hosts = this.#evaluator.value(item.get("hosts"), outer.scope);
    const names = listItems(hosts).map((host) => plainText(host)?.trim());
    const connection = item.get("connection").text() ?? item.get("vars").get("ansible_connection").text();
    // A controller is no Windows machine: one that is reached over a connection is another by that name.
    const isNamed = connection === undefined && names.length > 0 && names.every((name) => name !== undefined && isController(name));
    const away = connection === "local" ? "yes" : isNamed ? "by-name" : "no";
    this.#ledger.begin(away === "no" ? hostPattern(names, item.get("hosts").text() ?? "") : undefined);
    const scope = outer.scope.with(...this.#groupFrames(where, names), frameOf("play", item.get("vars")), this.#prompted(item), ...this.#fileFrames(item, outer), namedFolder("playbook_dir", where.playbook, item.location));
    this.#handlers = [];
    this.#notified.clear();
    this.#doneRoles.clear();
    this.#exposed.length = 0;
    this.#hasEnded = false;
    this.#mayHaveEnded = "nothing";
    const setting: Setting = { ...outer, scope, away, doubt: outer.doubt ?? doubtOfTask(item) ?? this.#onlyChecks(item, scope), defaults: withDefaults(outer.defaults, item) };
    for (const handler of item.get("handlers").items()) this.#addHandler(handler, setting);
    this.#list(item.get("pre_tasks"), setting);
    this.#flush();
    this.#needList(item.get("roles"), "the list of roles", setting);
    for (const role of item.get("roles").items()) this.#roleEntry(role, setting);
    this.#list(item.get("tasks"), setting);
    this.#flush();
    this.#list(item.get("post_tasks"), setting);
    this.#flush();
    this.#hasEnded = false;
    this.#mayHaveEnded = "nothing";
    this.#ledger.begin(undefined);
  }

  /** Variables of all hosts and of the groups that a play names, where repositories keep them: beside the playbook, above it, beside an inventory. */
  #groupFrames({ playbook }: Whereabouts, hosts: readonly (string | undefined)[]): readonly Frame[] {
    const groups = ["all", ...hosts.flatMap((name) => (name !== undefined && /^[\w-]+$/.test(name) && name !== "all" ? [name] : []))].slice(0, 6);
    const folders = ["", "..", "inventory", "../inventory"].map((folder) => pathIn(playbook, `${folder === "" ? "" : `${folder}/`}group_vars`));
    const nodes = groups.flatMap((group) => folders.toReversed().flatMap((folder) => (folder === undefined ? [] : this.#shelf.variables(this.#shelf.open([`${folder}/${group}.yml`, `${folder}/${group}.yaml`, `${folder}/${group}/main.yml`])))));
    return nodes.length === 0 ? [] : [frameOf("group", ...nodes)];
  }

  #fileFrames(item: SourceNode, { scope, where }: Setting): readonly Frame[] {
    const within = scope.with(frameOf("play", item.get("vars")));
    return listItems(this.#evaluator.value(item.get("vars_files"), within)).flatMap((value) => {
      // A list in the list names alternatives, of which only the run knows the first that is there.
      const path = plainText(value);
      const opened = path === undefined ? undefined : this.#shelf.open([pathIn(folderOf(where.file), path), pathIn(where.playbook, path)]);
      const nodes = opened === undefined ? [] : this.#shelf.variables(opened);
      if (!nodes.some((node) => node.kind === "map")) this.#evaluator.hidden = true;
      return nodes.length === 0 ? [] : [frameOf("files", ...nodes)];
    });
  }

  #prompted(item: SourceNode): Frame {
    return valueFrame("files", new Map(item.get("vars_prompt").items().flatMap((each) => (each.get("name").text() === undefined ? [] : [[each.get("name").text() ?? "", unknownValue(each.location)] as const]))));
  }

  // --- tasks -------------------------------------------------------------------------------------------------------------------------------

  #list(tasks: SourceNode, setting: Setting): void {
    this.#needList(tasks, "the list of tasks", setting);
    for (const task of tasks.items()) {
      if (this.#hasEnded || this.#roleHasEnded) return;
      if (task.kind === "map") this.#task(task, setting);
      else if (isThere(task)) this.#unreadUnlessAway("a task", "it is none that can be read", { text: task.text() ?? "", location: task.location }, setting);
    }
  }

  /** What is filled in later, or written as something else, may be any list. */
  #needList(node: SourceNode, what: string, setting: Setting): void {
    if (node.kind !== "list" && isThere(node)) this.#unreadUnlessAway(what, "it is none that can be read", { text: node.text() ?? "", location: node.location }, setting);
  }

  #task(task: SourceNode, outer: Setting): void {
    const scope = task.get("vars").kind === "missing" ? outer.scope : outer.scope.with(frameOf("task", task.get("vars")));
    const always = doubtOfTask(task);
    for (const { frames, doubt } of this.#iterations(task, scope)) {
      if (!this.#spend(task)) return;
      const own = frames.length === 0 ? scope : scope.with(...frames);
      const holds = this.#evaluator.holds(task.get("when"), own);
      if (holds === false) continue;
      const place = this.#placeOf(task, own, outer);
      const ended = this.#mayHaveEnded === "nothing" ? undefined : `the ${this.#mayHaveEnded} may have ended before it`;
      const why = outer.doubt ?? (holds === "unknown" ? onlyWhen(task) : undefined) ?? doubt ?? always ?? (place === "unknown" ? "it may run on another machine" : undefined) ?? ended ?? this.#onlyChecks(task, own);
      const keeps = outer.keeps ?? this.#ignoresErrors(task, own);
      this.#perform(task, { ...outer, scope: own, doubt: why, keeps, away: place === "unknown" ? "no" : place, defaults: withDefaults(outer.defaults, task) });
    }
    const register = task.get("register").text();
    if (register !== undefined) this.#facts.set(register, { value: unknownValue(task.get("register").location) });
  }

  #spend(task: SourceNode): boolean {
    this.#tasks += 1;
    if (this.#tasks === mostTasks + 1) this.#ledger.addUnread(`what follows the task ${quoted(labelOf(task))}`, `more than ${mostTasks} tasks are not read`, { text: labelOf(task), location: task.location });
    return this.#tasks <= mostTasks;
  }

  /** Whether a task runs on another machine; `unknown` where it is put on one by a name. */
  #placeOf(task: SourceNode, scope: Scope, outer: Setting): Setting["away"] | "unknown" {
    if (task.get("connection").text() === "local") return "yes";
    const delegate = task.get("delegate_to");
    if (delegate.kind === "missing" || /^\{\{\s*inventory_hostname\s*\}\}$/.test(delegate.text() ?? "")) return outer.away;
    const name = plainText(this.#evaluator.value(delegate, scope, false))?.trim();
    return name !== undefined && isController(name) ? "yes" : "unknown";
  }

  /** `check_mode`: a block and a play hand it on to tasks, which may say otherwise. */
  #onlyChecks(task: SourceNode, scope: Scope): string | undefined {
    const node = task.get("check_mode");
    return node.kind === "missing" || truthOf(this.#evaluator.value(node, scope, false)) === false ? undefined : "it only checks what it would do";
  }

  #ignoresErrors(task: SourceNode, scope: Scope): string | undefined {
    const says = (key: string, wanted: boolean): boolean => task.get(key).kind !== "missing" && truthOf(this.#evaluator.value(task.get(key), scope, false)) === wanted;
    return says("ignore_errors", true) || says("failed_when", false) ? "it may fail and the run goes on" : undefined;
  }

  #iterations(task: SourceNode, scope: Scope): readonly { readonly frames: readonly Frame[]; readonly doubt?: string }[] {
    const entry = task.entries().find(({ key, value }) => (key === "loop" || key.startsWith("with_")) && value.kind !== "missing");
    if (entry === undefined) return [{ frames: [] }];
    const control = task.get("loop_control");
    const name = control.get("loop_var").text() ?? "item";
    const value = this.#evaluator.value(entry.value, scope);
    const items = itemsOfLoop(entry.key, value);
    const doubt = "it runs for each entry of a list that is filled in later";
    if (items === undefined) return [{ frames: [valueFrame("loop", new Map([[name, unknownValue(entry.value.location)]]))], doubt }];
    if (items.length > mostItems) this.#ledger.addUnread(`the task ${quoted(labelOf(task))}`, `it runs more than ${mostItems} times`, { text: labelOf(task), location: task.location });
    const index = control.get("index_var").text();
    return items.slice(0, mostItems).map((item, at) => {
      const values = new Map<string, Value>([[name, item], ...(index === undefined ? [] : [[index, { kind: "number", value: at, location: entry.value.location } as const] as const])]);
      return { frames: [valueFrame("loop", values)], ...(item.kind === "unknown" && item.mayBeEmpty ? { doubt } : {}) };
    });
  }

  #perform(task: SourceNode, setting: Setting): void {
    if (["block", "rescue", "always"].some((key) => task.get(key).kind === "list")) {
      this.#block(task, setting);
      return;
    }
    const call = moduleOf(task);
    if (call === undefined) {
      const action = task.get("action");
      if (isThere(action)) this.#unreadUnlessAway(`the task ${quoted(task.get("name").text() ?? action.text() ?? "action")}`, "its module is filled in later", { text: action.text() ?? "", location: action.location }, setting);
      return;
    }
    if (this.#steer(task, call, setting)) return;
    const isWindows = isWindowsModule(call.written);
    if ((setting.away === "no" || (setting.away === "by-name" && isWindows)) && !call.isLocal) {
      const step = this.#step(task, call, setting);
      const { effects, doubt } = runModule(step, this.#added);
      const local = setting.away === "by-name" ? "it is for the controller, unless that is reached over a connection" : undefined;
      const doubts = { all: setting.doubt ?? local ?? doubt, removals: setting.keeps ?? (step.isGuarded ? "it runs only where a file is there, or is not" : undefined) };
      this.#ledger.add(placeOfTask(task, call), this.#goesOn(task, setting) ? effects.map(withoutEnd) : effects, doubts, isWindows);
    }
    if (truthOf(this.#evaluator.value(task.get("changed_when"), setting.scope, false)) !== false || task.get("changed_when").kind === "missing") this.#notify(task, setting);
  }

  /** `async` with `poll: 0`: the next tasks run at the same time. What may fail, or not come to its turn, may have ended nothing either. */
  #goesOn(task: SourceNode, { scope, keeps }: Setting): boolean {
    if (keeps !== undefined) return true;
    return task.get("async").kind !== "missing" && plainText(this.#evaluator.value(task.get("poll"), scope, false))?.trim() === "0";
  }

  #block(task: SourceNode, setting: Setting): void {
    const isRescued = task.get("rescue").items().length > 0;
    this.#list(task.get("block"), isRescued ? { ...setting, keeps: setting.keeps ?? "a task before it may fail, and what follows the block runs all the same" } : setting);
    this.#list(task.get("rescue"), { ...setting, doubt: setting.doubt ?? "it runs only where a task before it fails" });
    this.#list(task.get("always"), setting);
  }

  #step(task: SourceNode, call: ModuleCall, { scope, where, defaults }: Setting): Step {
    const own = defaults.flatMap((node) => [node.get(call.name), node.get(call.written)]).filter((node) => node.kind === "map");
    return new Step(task, call, own, this.#evaluator, scope, (folder, path, words) => this.#shelf.steps(placesOf(where, path, folder), words));
  }

  /** Tasks that change no machine themselves, and name or set what others use. Whether it was one of them. */
  #steer(task: SourceNode, call: ModuleCall, setting: Setting): boolean {
    const step = (): Step => this.#step(task, call, setting);
    switch (call.name) {
      case "include":
      case "include_tasks":
      case "import_tasks":
        this.#includeTasks(task, call, step(), setting);
        return true;
      case "include_role":
      case "import_role":
        this.#includeRole(task, call, step(), setting);
        return true;
      case "include_vars":
        this.#includeVariables(step(), setting);
        return true;
      case "set_fact":
        this.#setFacts(step(), setting);
        return true;
      case "meta":
        this.#meta(step(), setting);
        return true;
      default:
        return false;
    }
  }

  #meta(step: Step, { doubt, keeps }: Setting): void {
    const word = step.code("_raw_params")?.source.text.trim() ?? "";
    if (word === "flush_handlers") this.#flush();
    if (!/^end_(?:play|host|batch|role)$/.test(word)) return;
    // In a block with a rescue nobody knows whether it comes to that.
    if (doubt !== undefined || keeps !== undefined) this.#mayHaveEnded = word === "end_role" && this.#mayHaveEnded !== "play" ? "role" : "play";
    else if (word === "end_role") this.#roleHasEnded = true;
    else this.#hasEnded = true;
  }

  #setFacts(step: Step, { doubt, keeps, away }: Setting): void {
    if (step.isOpaque) this.#evaluator.hidden = true;
    for (const name of step.names.filter((each) => each !== "cacheable")) {
      // What the controller sets is its own.
      this.#facts.set(name, { value: doubt === undefined && keeps === undefined && away === "no" ? settled(step.get(name), 0) : unknownValue(step.location, true) });
    }
  }

  #includeVariables(step: Step, { where, doubt }: Setting): void {
    const written = step.code("_raw_params", "file")?.source.text.trim().replace(/^file=/, "") ?? "";
    const opened = written === "" || /\{\{|\s/.test(written) ? undefined : this.#shelf.open(placesOf(where, written, "vars"));
    const nodes = opened === undefined ? [] : this.#shelf.variables(opened).filter((node) => node.kind === "map");
    if (nodes.length === 0 || doubt !== undefined) {
      this.#evaluator.hidden = true;
      return;
    }
    const name = step.text("name");
    for (const node of nodes) {
      if (name !== undefined) this.#facts.set(name, { node });
      else for (const { key, value } of node.entries()) this.#facts.set(key, { node: value });
    }
  }

  #includeTasks(task: SourceNode, call: ModuleCall, step: Step, setting: Setting): void {
    const source = step.code("_raw_params", "file")?.source;
    const path = fileNamed(source?.text ?? "");
    const place = { text: path === "" ? call.written : path, location: call.keyLocation };
    const opened = path === "" || path.includes("{{") ? { reason: "its name is filled in later" } : this.#shelf.open(placesOf(setting.where, path, "tasks"));
    if ("reason" in opened) {
      this.#unreadUnlessAway(`the tasks of ${quoted(path)}`, opened.reason, place, setting);
      return;
    }
    this.#enter(`tasks ${opened.file}`, setting.depth, `the tasks of ${quoted(opened.file)}`, place, () => {
      const inner = this.#included(task, call, { ...setting, where: { ...setting.where, file: opened.file } });
      if (inner !== undefined) for (const { root } of opened.documents) this.#list(root, inner);
    });
  }

  /** The setting of what a task includes: its variables, and what `apply` puts on each task. */
  #included(task: SourceNode, call: ModuleCall, setting: Setting): Setting | undefined {
    const scope = setting.scope.with(frameOf("parameters", task.get("vars")));
    const apply = [call.parameters.get("apply"), task.get("args").get("apply")].find((node) => node.kind === "map");
    const holds = apply === undefined ? true : this.#evaluator.holds(apply.get("when"), scope);
    if (holds === false) return undefined;
    return { ...setting, scope, depth: setting.depth + 1, doubt: setting.doubt ?? (holds === "unknown" && apply !== undefined ? onlyWhen(apply) : undefined) };
  }

  #unreadUnlessAway(what: string, reason: string, place: Omit<TaskPlace, "label">, { away }: Setting): void {
    if (away === "no") this.#ledger.addUnread(what, reason, place);
  }

  /** Goes into another file, unless it is being read already or stands too deep. */
  #enter(key: string, depth: number, what: string, place: Omit<TaskPlace, "label">, read: () => void): void {
    if (this.#active.has(key) || depth >= deepest) {
      this.#ledger.addUnread(what, this.#active.has(key) ? "it includes itself, directly or through other files" : `it stands more than ${deepest} files deep`, place);
      return;
    }
    this.#active.add(key);
    read();
    this.#active.delete(key);
  }

  // --- roles -------------------------------------------------------------------------------------------------------------------------------

  /** An entry of `roles` or of a role's dependencies. */
  #roleEntry(entry: SourceNode, outer: Setting): void {
    if (this.#hasEnded || this.#roleHasEnded) return;
    const named = entry.kind === "map" ? [entry.get("role"), entry.get("name"), entry.get("src")].find((node) => node.kind === "scalar") : entry;
    const name = named === undefined ? undefined : plainText(this.#evaluator.value(named, outer.scope))?.trim();
    const holds = this.#evaluator.holds(entry.get("when"), outer.scope);
    const place = this.#placeOf(entry, outer.scope, outer);
    if (holds === false) return;
    const why = outer.doubt ?? (holds === "unknown" ? onlyWhen(entry) : undefined) ?? doubtOfTask(entry) ?? (place === "unknown" ? "it may run on another machine" : undefined) ?? this.#onlyChecks(entry, outer.scope);
    const parameters = new Map(entry.entries().flatMap(({ key, value }) => (isTaskKeyword(key) || ["role", "src", "version"].includes(key) ? [] : [[key, { node: value }] as const])));
    const scope = outer.scope.with({ rank: "parameters", find: (parameter) => parameters.get(parameter) }, frameOf("parameters", entry.get("vars")));
    const once = parameters.size === 0 && entry.get("vars").kind === "missing" && why === undefined;
    this.#role(name, named ?? entry, { ...outer, scope, doubt: why, keeps: outer.keeps ?? this.#ignoresErrors(entry, outer.scope), away: place === "unknown" ? "no" : place }, { from: undefined, defaults: undefined, variables: undefined, once, exposes: true });
  }

  #includeRole(task: SourceNode, call: ModuleCall, step: Step, setting: Setting): void {
    const inner = this.#included(task, call, setting);
    if (inner === undefined) return;
    const node = [call.parameters.get("name"), call.parameters.get("role"), task.get("args").get("name")].find((each) => each.kind !== "missing") ?? call.parameters;
    const exposes = call.name === "import_role" || truthOf(step.get("public")) === true;
    this.#role(step.text("name", "role"), node, inner, { from: step.text("tasks_from"), defaults: step.text("defaults_from"), variables: step.text("vars_from"), once: false, exposes });
  }

  #role(name: string | undefined, node: SourceNode, setting: Setting, wanted: { readonly from: string | undefined; readonly defaults: string | undefined; readonly variables: string | undefined; readonly once: boolean; readonly exposes: boolean }): void {
    const written = node.text() ?? "";
    const place = { text: name ?? written, location: node.location };
    const role = name === undefined ? undefined : this.#shelf.role(name, setting.where);
    if (role === undefined) {
      this.#unreadUnlessAway(`the role ${quoted(name ?? written)}`, name === undefined ? "its name is filled in later" : "it is not in the repository", place, setting);
      return;
    }
    if (wanted.once) {
      if (this.#doneRoles.has(role.folder)) return;
      this.#doneRoles.add(role.folder);
    }
    this.#enter(`role ${role.folder} ${wanted.from ?? ""}`, setting.depth, `the role ${quoted(role.name)}`, place, () => this.#runRole(role, setting, wanted, place));
  }

  #runRole(role: Role, setting: Setting, wanted: { readonly from: string | undefined; readonly defaults: string | undefined; readonly variables: string | undefined; readonly exposes: boolean }, place: Omit<TaskPlace, "label">): void {
    const frames = this.#roleFrames(role, wanted.defaults, wanted.variables);
    if (wanted.exposes) this.#exposed.push(...frames);
    const tasks = this.#shelf.part(role, "tasks", wanted.from);
    const file = "reason" in tasks ? `${role.folder}/tasks/main.yml` : tasks.file;
    const inner: Setting = { ...setting, scope: setting.scope.with(...frames, namedFolder("role_path", role.folder, place.location)), where: { ...setting.where, file, role }, depth: setting.depth + 1 };
    const dependencies = this.#shelf.variables(this.#shelf.part(role, "meta")).flatMap((meta) => meta.get("dependencies").items());
    for (const dependency of dependencies) this.#roleEntry(dependency, inner);
    this.#addHandlers(role, undefined, inner);
    const before = { ended: this.#roleHasEnded, may: this.#mayHaveEnded };
    if (!("reason" in tasks)) for (const { root } of tasks.documents) this.#list(root, inner);
    // A role may consist of its dependencies alone.
    else if (wanted.from !== undefined || dependencies.length === 0) this.#unreadUnlessAway(`the tasks ${quoted(wanted.from ?? "main")} of the role ${quoted(role.name)}`, tasks.reason, place, setting);
    this.#roleHasEnded = before.ended;
    if (this.#mayHaveEnded === "role") this.#mayHaveEnded = before.may;
  }

  #roleFrames(role: Role, defaults: string | undefined, variables: string | undefined): readonly Frame[] {
    return [frameOf("defaults", ...this.#shelf.variables(this.#shelf.part(role, "defaults", defaults))), frameOf("role", ...this.#shelf.variables(this.#shelf.part(role, "vars", variables)))];
  }

  // --- handlers ----------------------------------------------------------------------------------------------------------------------------

  #addHandlers(role: Role, from: string | undefined, setting: Setting): void {
    const opened = this.#shelf.part(role, "handlers", from);
    if ("reason" in opened) return;
    for (const { root } of opened.documents) for (const node of root.items()) this.#addHandler(node, { ...setting, where: { ...setting.where, file: opened.file } });
  }

  #addHandler(node: SourceNode, setting: Setting): void {
    const names = [node.get("name"), ...(node.get("listen").kind === "list" ? node.get("listen").items() : [node.get("listen")])].flatMap((each) => each.text()?.trim() ?? []);
    // A handler runs because of the task that notifies it, whatever its own surroundings are.
    if (node.kind === "map") this.#handlers.push({ node, names, setting: { ...setting, doubt: undefined, keeps: "it runs only where a task before it changes something" } });
  }

  #notify(task: SourceNode, { scope, doubt }: Setting): void {
    for (const value of listItems(this.#evaluator.value(task.get("notify"), scope))) {
      const name = plainText(value)?.trim().replace(/^.* : /, "");
      if (name === undefined) continue;
      if (!this.#notified.has(name) || doubt === undefined) this.#notified.set(name, doubt);
    }
  }

  /** Runs the handlers that were notified, each once, and those that they notify. */
  #flush(): void {
    for (let round = 0; round < 3 && this.#notified.size > 0; round += 1) {
      const notified = new Map(this.#notified);
      this.#notified.clear();
      for (const { node, names, setting } of this.#handlers) {
        const name = names.find((each) => notified.has(each));
        if (name !== undefined) this.#task(node, { ...setting, doubt: notified.get(name) });
      }
    }
    this.#notified.clear();
  }
}

/** Where Ansible looks for a file that a task names. */
function placesOf({ file, playbook, role }: Whereabouts, path: string, folder: "files" | "templates" | "tasks" | "vars"): readonly (string | undefined)[] {
  const own = folderOf(file);
  return [...(role === undefined ? [] : [pathIn(role.folder, `${folder}/${path}`), pathIn(role.folder, path)]), pathIn(own, path), pathIn(own, `${folder}/${path}`), pathIn(playbook, `${folder}/${path}`), pathIn(playbook, path)].map((each) => (path.startsWith(workspaceRoot) ? pathIn("", path) : each));
}

function namedFolder(name: string, folder: string, location: SourceLocation): Frame {
  return valueFrame("parameters", new Map([[name, textValue(`${workspaceRoot}${folder}`, location)]]));
}

/** The file of `import_tasks: web.yml port=80`. */
function fileNamed(text: string): string {
  return text.trim().replace(/^file=/, "").replace(/\s\w+=[^]*$/, "").replaceAll(/^["']|["']$/g, "").trim();
}

function withDefaults(outer: readonly SourceNode[], node: SourceNode): readonly SourceNode[] {
  const own = node.get("module_defaults");
  return own.kind === "map" ? [...outer, own] : outer;
}

function isController(name: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|::1)$/.test(name);
}

/** Whether a node holds anything. */
function isThere(node: SourceNode): boolean {
  return node.kind !== "missing" && (node.kind !== "scalar" || node.tag !== undefined || (node.text() ?? "").trim() !== "");
}

function withoutEnd(effect: Effect): Effect {
  return effect.kind === "generalize" ? { ...effect, ends: false } : effect;
}

function onlyWhen(task: SourceNode): string {
  const when = task.get("when");
  const parts = (when.kind === "list" ? when.items() : [when]).map((part) => part.text()?.trim() ?? "");
  return `it runs only when \`${shown(parts.join(" and ").replaceAll(/\s+/g, " "))}\``;
}

/** `tags: never`: only who asks for it runs it. */
function doubtOfTask(task: SourceNode): string | undefined {
  const tags = task.get("tags");
  const words = tags.kind === "list" ? tags.items().map((tag) => tag.text() ?? "") : (tags.text() ?? "").split(",");
  return words.some((word) => word.trim() === "never") ? "it runs only when its tag is asked for" : undefined;
}

function placeOfTask(task: SourceNode, call: ModuleCall): TaskPlace {
  return { label: labelOf(task), text: call.written, location: task.get("name").kind === "scalar" ? task.get("name").location : call.keyLocation };
}

function itemsOfLoop(key: string, value: Value): readonly Value[] | undefined {
  if (isEmpty(value) === true) return [];
  if (key === "loop" || key === "with_list") return value.kind === "list" ? listItems(value) : undefined;
  if (key === "with_items" || key === "with_flattened") {
    if (value.kind === "text") return [value];
    return value.kind === "list" ? listItems(value).flatMap((item) => (item.kind === "list" ? listItems(item) : item.kind === "nothing" ? [] : [item])) : undefined;
  }
  if (key !== "with_dict" || value.kind !== "map") return undefined;
  return [...value.entries].map(([name, lazy]) => ({ kind: "map", entries: new Map<string, Lazy>([["key", () => textValue(name, value.location)], ["value", lazy]]), location: value.location }));
}

/** A value without anything left to work out: what it names may get another value later. */
function settled(value: Value, depth: number): Value {
  if (depth > 20) return unknownValue(value.location, true);
  if (value.kind === "list") {
    const items = value.items.map((item) => settled(item(), depth + 1));
    return { ...value, items: items.map((item) => () => item) };
  }
  if (value.kind !== "map") return value;
  const entries = [...value.entries].map(([key, lazy]) => [key, settled(lazy(), depth + 1)] as const);
  return { ...value, entries: new Map(entries.map(([key, each]) => [key, () => each])) };
}

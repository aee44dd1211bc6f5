/** Tells playbooks and task files by their structure, and takes plays and tasks apart. */
import type { SourceNode } from "../../source/node.ts";
import type { SourceLocation } from "../../source/location.ts";
import { isModuleKey, isSurelyAnsible, isTaskKeyword, isWindowsModule, moduleName } from "./modules.ts";

/** What a document of Ansible is: plays with hosts, or tasks alone. */
export type DocumentKind = "plays" | "tasks";

const sections = ["pre_tasks", "roles", "tasks", "post_tasks", "handlers"] as const;

/** The kind of a document; `undefined` where its structure is not surely that of plays or tasks. */
export function kindOf(root: SourceNode): DocumentKind | undefined {
  const items = root.items();
  if (root.kind !== "list" || root.tag !== undefined || items.length === 0 || !items.every((item) => item.kind === "map")) return undefined;
  if (items.every(isPlay)) return "plays";
  if (items.some(hasWindowsModule)) return items.some(isPlay) ? "plays" : "tasks";
  return items.every(looksLikeTask) && items.some(isSurelyTask) ? "tasks" : undefined;
}

/** Whether a document names a module of Windows anywhere among its tasks. */
export function namesWindows(root: SourceNode): boolean {
  return root.items().some(hasWindowsModule);
}

function isPlay(item: SourceNode): boolean {
  if (importedPlaybook(item).kind === "scalar") return true;
  return item.get("hosts").kind !== "missing" && item.get("hosts").kind !== "map" && sections.some((section) => ["list", "scalar"].includes(item.get(section).kind));
}

/** The playbook that an entry of a playbook stands for; a missing node where it is a play of its own. */
export function importedPlaybook(item: SourceNode): SourceNode {
  for (const key of ["import_playbook", "ansible.builtin.import_playbook"]) if (item.get(key).kind !== "missing") return item.get(key);
  return item.get("hosts").kind === "missing" && item.get("include").kind === "scalar" && /\.ya?ml\b/.test(item.get("include").text() ?? "") && item.entries().every(({ key }) => ["name", "include", "when", "vars", "tags"].includes(key)) ? item.get("include") : item.get("import_playbook");
}

function hasWindowsModule(item: SourceNode): boolean {
  if (item.entries().some(({ key }) => isWindowsModule(key))) return true;
  const action = actionText(item.get("action")) ?? actionText(item.get("local_action"));
  if (action !== undefined && isWindowsModule(action)) return true;
  return ["block", "rescue", "always", ...sections].some((key) => item.get(key).items().some((each) => each.kind === "map" && hasWindowsModule(each)));
}

function actionText(action: SourceNode): string | undefined {
  return action.kind === "map" ? action.get("module").text() : /^\s*([\w.]+)/.exec(action.text() ?? "")?.[1];
}

function looksLikeTask(item: SourceNode): boolean {
  const others = item.entries().filter(({ key }) => !isTaskKeyword(key));
  if (item.get("block").kind === "list") return others.length === 0;
  return others.length === 1 && others.every(({ key }) => isModuleKey(key));
}

function isSurelyTask(item: SourceNode): boolean {
  return item.entries().some(({ key }) => isSurelyAnsible(key)) || (item.get("block").kind === "list" && item.get("block").items().some(isSurelyTask));
}

/** What a task runs. */
export interface ModuleCall {
  /** As written: "ansible.windows.win_feature". */
  readonly written: string;
  /** "win_feature". */
  readonly name: string;
  readonly keyLocation: SourceLocation;
  /** Its parameters: a mapping, or a text. */
  readonly parameters: SourceNode;
  /** A part of `parameters` that is the name of the module and no parameter: its length in the text. */
  readonly skip: number;
  /** `local_action`: it runs on the controller. */
  readonly isLocal: boolean;
}

/** The module of a task; `undefined` for a block and for what names none. */
export function moduleOf(task: SourceNode): ModuleCall | undefined {
  for (const key of ["action", "local_action"]) {
    const node = task.get(key);
    const written = actionText(node);
    if (written === undefined) continue;
    const skip = node.kind === "map" ? 0 : /^\s*[\w.]+\s*/.exec(node.text() ?? "")?.[0].length ?? 0;
    return { written, name: moduleName(written), keyLocation: node.location, parameters: node, skip, isLocal: key === "local_action" };
  }
  const others = task.entries().filter(({ key }) => !isTaskKeyword(key));
  const entry = others.find(({ key }) => isModuleKey(key)) ?? others[0];
  if (entry === undefined) return undefined;
  return { written: entry.key, name: moduleName(entry.key), keyLocation: entry.keyLocation, parameters: entry.value, skip: 0, isLocal: false };
}

/** The name of a task as messages give it: its own, else the module that it runs. */
export function labelOf(task: SourceNode): string {
  const name = task.get("name").text()?.trim() ?? "";
  return name === "" ? (moduleOf(task)?.written ?? "block") : name;
}

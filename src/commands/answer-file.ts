/** Reads Windows answer files (`unattend.xml`): which Windows they install, what each pass does, whether Sysprep generalizes. */
import type { Effect, Phase, Stage } from "../facts/effect.ts";
import { featureName } from "../facts/server-roles.ts";
import type { SourceText } from "../source/embedded.ts";
import type { SourceLocation } from "../source/location.ts";
import { shown } from "../source/text.ts";
import { readScript } from "./index.ts";
import { parseXml, type XmlElement, type XmlValue } from "./xml-tree.ts";

/** A value of an answer file with its place. */
export interface AnswerText {
  readonly text: string;
  readonly location: SourceLocation;
}

/** What an answer file says. */
export interface AnswerFile {
  /** The image that is installed, `/IMAGE/NAME` or its like: product and edition. */
  readonly windows: AnswerText | undefined;
  /** The build of the Windows that the file is written for: "10.0.20348.587". */
  readonly build: AnswerText | undefined;
  /** Where it has Sysprep generalize the machine. */
  readonly generalizes: SourceLocation | undefined;
  /**
   * What its commands do, phase by phase:
   *
   * | pass | the file itself orders a generalization | it does not |
   * |---|---|---|
   * | windowsPE, offlineServicing, auditSystem, auditUser, generalize | before it | before it |
   * | specialize | before it | on each clone; unknown where the file installs Windows, starts audit mode, or runs something that nobody reads |
   * | oobeSystem | before it as far as a command there runs Sysprep, else unknown | like specialize |
   *
   * A generalization is ordered by the setting `Generalize` of the pass auditUser, or by a command that runs Sysprep with `/generalize`. With the setting, Windows
   * before 10 skips the rest of oobeSystem on the way to audit mode, later ones do not, and both may run it again on each clone: hence "unknown". A file that installs
   * Windows and orders nothing makes a machine that something else may generalize afterwards.
   */
  readonly stages: readonly Stage[];
  /** Whether what stands "on each clone" does so only because the file orders nothing else: whoever names it may mean that it runs before Sysprep. */
  readonly presumesClones: boolean;
}

/** What a command runs that the answer file itself does not hold, where the asker has it: the effects that take the place of an unread one. */
export type ScriptLookup = (unread: Extract<Effect, { readonly kind: "unread" }>) => readonly Effect[] | undefined;

/** The answer file in a text; a reason where it is none, or cannot be read. */
export function readAnswerFile(xml: SourceText, scripts: ScriptLookup = () => undefined): AnswerFile | { readonly reason: string } {
  const template = /\{\{|\{%|<%/.exec(xml.text);
  if (template !== null) {
    const at = xml.locate(template.index, template.index + 2).start.line;
    return { reason: `it holds a template that is filled in later (line ${at}: ${template[0]})` };
  }
  const root = parseXml(xml);
  if ("reason" in root) return root;
  if (root.name !== "unattend" || (root.uri !== answerNamespace && root.uri !== "")) return { reason: `its root is ${shown(root.name)} and not the unattend of an answer file` };
  const found: Found = { names: [], descriptions: [], builds: [], parts: new Map(), setting: undefined, generalizePass: undefined, installs: false, audits: false, scripts };
  for (const child of root.children) {
    // What other programs keep beside the passes is not read by Windows.
    if (child.uri !== root.uri) continue;
    const stranger = findForeign(child, root.uri);
    if (stranger !== undefined) return { reason: `${shown(stranger.name)} (line ${stranger.location.start.line}) is of a namespace that answer files do not have` };
    if (child.name === "servicing") readServicing(child, found);
    else if (child.name === "settings") {
      const pass = child.attribute("pass");
      const known = passes.find((each) => each === pass?.text.toLowerCase());
      if (known === undefined) return { reason: `the pass ${shown(pass?.text ?? "without a name")} (line ${child.location.start.line}) is none that Windows has` };
      readPass(child, known, found);
    }
  }
  return { windows: joined(found.names.length > 0 ? found.names : found.descriptions), build: joined(found.builds), ...timed(found) };
}

const answerNamespace = "urn:schemas-microsoft-com:unattend";

/** In the order of a first installation; the pass generalize runs when Sysprep does. */
const passes = ["windowspe", "offlineservicing", "specialize", "auditsystem", "audituser", "oobesystem", "generalize"] as const;

type Pass = (typeof passes)[number];

/** What one pass does for one architecture: components are repeated for each, and only one of them runs. */
interface Part {
  readonly pass: Pass;
  readonly effects: Effect[];
}

interface Found {
  readonly names: AnswerText[];
  readonly descriptions: AnswerText[];
  readonly builds: AnswerText[];
  readonly parts: Map<string, Part>;
  /** The setting `Generalize`. */
  setting: SourceLocation | undefined;
  /** A pass generalize with something in it. */
  generalizePass: SourceLocation | undefined;
  installs: boolean;
  audits: boolean;
  readonly scripts: ScriptLookup;
}

/** One value where all say the same; else a text that no name or build can be read from. */
function joined(values: readonly AnswerText[]): AnswerText | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  return { text: [...new Set(values.map(({ text }) => text))].join(" / "), location: first.location };
}

function findForeign(element: XmlElement, uri: string): XmlElement | undefined {
  if (element.uri !== uri) return element;
  for (const child of element.children) {
    const stranger = findForeign(child, uri);
    if (stranger !== undefined) return stranger;
  }
  return undefined;
}

function partOfPass(found: Found, pass: Pass, architecture: string): Effect[] {
  const key = `${pass} ${architecture.toLowerCase()}`;
  const part = found.parts.get(key) ?? { pass, effects: [] };
  found.parts.set(key, part);
  return part.effects;
}

// --- servicing: packages of the image ---------------------------------------------------------------------------------------------------------

function readServicing(servicing: XmlElement, found: Found): void {
  const effects = partOfPass(found, "offlineservicing", "");
  for (const element of named(servicing, "package")) {
    const identity = named(element, "assemblyIdentity")[0];
    const name = identity?.attribute("name");
    const version = identity?.attribute("version");
    const ofWindows = /^Microsoft-Windows-(?:Foundation-Package|[A-Za-z]+Edition)$/i.test(name?.text ?? "");
    if (ofWindows && version !== undefined && /^\d+\.\d+\.\d+(?:\.\d+)?$/.test(version.text)) found.builds.push(version);
    for (const selection of named(element, "selection")) {
      const feature = selection.attribute("name");
      const state = selection.attribute("state");
      if (feature === undefined || state === undefined || !/^(?:true|false)$/i.test(state.text)) effects.push(unread("a selection of a feature", element, selection.location));
      else effects.push({ kind: "feature", name: featureName(feature.text), present: state.text.toLowerCase() === "true", text: feature.text, location: feature.location });
    }
    const action = element.attribute("action")?.text.toLowerCase();
    // Editions, language packs and updates are parts of Windows that bring no role; what another package brings stands in its own file.
    if (action === "install" && !ofWindows && !/language(?:pack|features)|^package_for_/i.test(name?.text ?? "")) effects.push(unread(`the package ${shown(name?.text ?? "without a name")}`, element, element.location));
  }
}

function unread(what: string, { name }: XmlElement, location: SourceLocation): Effect {
  return { kind: "unread", what, text: name, location };
}

// --- settings: one pass ----------------------------------------------------------------------------------------------------------------------

function readPass(settings: XmlElement, pass: Pass, found: Found): void {
  for (const component of named(settings, "component")) {
    const effects = partOfPass(found, pass, component.attribute("processorArchitecture")?.text ?? "");
    const name = component.attribute("name")?.text.toLowerCase() ?? "";
    if (pass === "generalize") found.generalizePass ??= settings.location;
    if (name === "microsoft-windows-setup") readSetup(component, pass, effects, found);
    if (name === "microsoft-windows-deployment") {
      found.setting ??= named(component, "Generalize")[0]?.location;
      found.audits ||= along(component, "Reseal", "Mode").some((mode) => mode.text().text.toLowerCase() === "audit");
    }
    if (name === "microsoft-windows-unattendedjoin") readJoin(component, effects);
    readCommands(component, effects, found.scripts);
  }
}

/** What is installed, and from where. */
function readSetup(component: XmlElement, pass: Pass, effects: Effect[], found: Found): void {
  found.installs ||= pass === "windowspe";
  for (const image of along(component, "ImageInstall", "OSImage", "InstallFrom")) {
    for (const data of named(image, "MetaData")) {
      const key = named(data, "Key")[0]?.text().text.toLowerCase();
      const value = valueOf(named(data, "Value")[0]);
      if (value !== undefined && key === "/image/name") found.names.push(value);
      if (value !== undefined && key === "/image/description") found.descriptions.push(value);
    }
    readImageFile(named(image, "Path")[0], effects);
  }
  for (const image of along(component, "WindowsDeploymentServices", "ImageSelection", "InstallImage")) {
    const value = valueOf(named(image, "ImageName")[0]);
    if (value !== undefined) found.names.push(value);
    readImageFile(named(image, "Filename")[0], effects);
  }
  for (const set of named(component, "UseConfigurationSet")) {
    if (set.text().text.toLowerCase() === "true") effects.push(unread("the configuration set beside the answer file", set, set.location));
  }
}

/** An image file of one's own may hold anything; `install.wim` is what Windows comes in. */
function readImageFile(element: XmlElement | undefined, effects: Effect[]): void {
  const path = valueOf(element);
  if (element === undefined || path === undefined || /(?:^|[\\/])install\.(?:wim|esd|swm)$/i.test(path.text)) return;
  effects.push(unread(`the image file ${shown(path.text)}`, element, path.location));
}

function readJoin(component: XmlElement, effects: Effect[]): void {
  const joins = [...along(component, "Identification", "JoinDomain"), ...along(component, "Identification", "Provisioning", "AccountData"), ...along(component, "OfflineIdentification", "Provisioning", "AccountData")];
  for (const join of joins) {
    const domain = valueOf(join);
    if (domain !== undefined) effects.push({ kind: "domain", joins: true, text: join.name === "JoinDomain" ? `JoinDomain ${domain.text}` : join.name, location: domain.location });
  }
}

const commandNames: ReadonlySet<string> = new Set(["RunSynchronousCommand", "RunAsynchronousCommand", "SynchronousCommand", "AsynchronousCommand", "SetupCompleteCommand"]);

function readCommands(element: XmlElement, effects: Effect[], scripts: ScriptLookup): void {
  for (const child of inOrder(element.children)) {
    if (!commandNames.has(child.name)) {
      readCommands(child, effects, scripts);
      continue;
    }
    const action = child.attribute("action");
    const line = [...named(child, "Path"), ...named(child, "CommandLine")][0] ?? child;
    const command = line.text();
    if (command.text === "") continue;
    if (action !== undefined && !/^(?:add|modify)$/i.test(action.text)) effects.push(unread(`a command with the action ${shown(action.text)}`, child, action.location));
    for (const effect of readScript(command, "cmd")) for (const each of (effect.kind === "unread" ? scripts(effect) : undefined) ?? [effect]) effects.push(each);
  }
}

/** Commands run by their `Order`, wherever they stand. */
function inOrder(children: readonly XmlElement[]): readonly XmlElement[] {
  const orders = children.map((child) => named(child, "Order")[0]?.text().text);
  if (!orders.every((order) => order !== undefined && /^\d{1,9}$/.test(order))) return children;
  return children.map((child, index) => ({ child, order: Number(orders[index]) })).toSorted((left, right) => left.order - right.order).map(({ child }) => child);
}

// --- phases ------------------------------------------------------------------------------------------------------------------------------------

/** Puts what was found in time, by the table of `AnswerFile.stages`. */
function timed(found: Found): Pick<AnswerFile, "generalizes" | "stages" | "presumesClones"> {
  // Before Windows itself runs there is nothing that Sysprep could generalize.
  const parts = [...found.parts.values()].map(({ pass, effects }) => ({ pass, effects: isBeforeWindows(pass) ? effects.filter(({ kind }) => kind !== "generalize") : effects }));
  const commands = parts.flatMap(({ pass, effects }) => effects.flatMap((effect) => (effect.kind === "generalize" ? [{ pass, effect }] : [])));
  const last = commands.reduce((latest, { pass }) => Math.max(latest, passes.indexOf(pass)), found.setting === undefined ? -1 : passes.indexOf("audituser"));
  const late = whenLate(parts, found, last !== -1, commands.every(({ effect }) => effect.ends));
  const stages = parts.map(({ pass, effects }) => {
    const position = passes.indexOf(pass);
    const runsLate = (pass === "specialize" || pass === "oobesystem") && position > last;
    return { position, phase: runsLate ? late : ("before-generalize" as const), effects: upToLast(effects, position < last) };
  });
  const ordering = commands[0]?.effect;
  const generalizes = found.setting ?? ordering?.location ?? found.generalizePass;
  if (generalizes !== undefined && (ordering === undefined || found.setting !== undefined)) {
    const text = found.setting === undefined ? 'settings pass="generalize"' : "Generalize";
    stages.push({ position: passes.length, phase: "before-generalize", effects: [{ kind: "generalize", ends: true, text, location: generalizes }] });
  }
  // Whoever reads all stages as one takes what generalizes for the end: it stands behind everything that may run before it.
  const rank = (stage: (typeof stages)[number]): number => (stage.phase === "after-clone" ? 200 : stage.effects.some(({ kind }) => kind === "generalize") ? 100 : 0) + stage.position;
  const ranked = stages.filter(({ effects }) => effects.length > 0).map((stage) => ({ stage, rank: rank(stage) }));
  return { generalizes, presumesClones: last === -1 && late === "after-clone", stages: ranked.toSorted((left, right) => left.rank - right.rank).map(({ stage: { phase, effects } }) => ({ phase, effects })) };
}

function isBeforeWindows(pass: Pass): boolean {
  return pass === "windowspe" || pass === "offlineservicing";
}

/** Effects in which at most the last generalization counts, or none at all: what stands before a later one is in the image that the later one makes. */
function upToLast(effects: readonly Effect[], none: boolean): readonly Effect[] {
  const last = none ? -1 : effects.findLastIndex(({ kind }) => kind === "generalize");
  return effects.filter(({ kind }, index) => kind !== "generalize" || index === last);
}

/** When the passes specialize and oobeSystem run, where the file orders no generalization behind them. */
function whenLate(parts: readonly Part[], found: Found, orders: boolean, ends: boolean): Phase {
  if (orders) return found.setting === undefined && ends ? "after-clone" : "unknown";
  // Something that nobody reads may run Sysprep itself.
  const unreadable = parts.some(({ pass, effects }) => (pass === "specialize" || pass === "oobesystem") && effects.some(({ kind }) => kind === "unread"));
  return found.installs || found.audits || unreadable ? "unknown" : "after-clone";
}

// --- the tree --------------------------------------------------------------------------------------------------------------------------------------

function named(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function along(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>((elements, name) => elements.flatMap((each) => named(each, name)), [element]);
}

/** The text of an element; `undefined` where it has none. */
function valueOf(element: XmlElement | undefined): XmlValue | undefined {
  const source = element?.text();
  return source === undefined || source.text === "" ? undefined : { text: source.text, location: source.locate(0, source.text.length) };
}

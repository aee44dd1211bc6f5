/** What a task of Dev Box does: the built-in ones, and those of a catalogue whose definition lies in the same repository. */
import { readScript } from "../../commands/index.ts";
import type { Effect } from "../../facts/effect.ts";
import { derivedText, partOf, type SourceText, spanTexts } from "../../source/embedded.ts";
import type { SourceNode } from "../../source/node.ts";
import type { ReadContext } from "../format.ts";
import { wingetPackage } from "../packages.ts";
import { unknownWords } from "../script-call.ts";
import { isSaid, named, plainText, setting, unread, usedFrom } from "../values.ts";
import { argumentsOf, fill, type Values } from "./parameters.ts";

/** The definition that a task stands in. */
export interface Place {
  readonly file: string;
  readonly context: ReadContext;
  readonly values: Values;
  /** Tasks of catalogues that were looked for already: a definition may use one many times. */
  readonly found: Map<string, Found>;
}

/** The definition of a catalogue's task, or why there is none. */
type Found = { readonly file: string; readonly task: SourceNode; readonly source: SourceText; readonly command: SourceNode } | { readonly reason: string };

/** One entry of `tasks`, `userTasks` or `setupTasks`. */
export function taskEffects(item: SourceNode, place: Place): readonly Effect[] {
  const name = item.get("name").kind === "missing" ? item.get("task") : item.get("name");
  const text = plainText(name);
  if (text === undefined) return [unread("a task whose name is filled in later", name.text() ?? "", name.location)];
  const given = item.get("parameters").kind === "missing" ? item.get("inputs") : item.get("parameters");
  switch (text.toLowerCase()) {
    case "~/powershell":
    case "powershell":
      return powershell(given, name, place);
    case "~/winget":
    case "winget":
      return winget(given, name, place);
    case "~/gitclone":
      return [];
    default:
      return text.startsWith("~/") ? [unread(`the built-in task ${named(text)}`, text, name.location)] : catalogueTask(text, name, given, place);
  }
}

function powershell(given: SourceNode, name: SourceNode, place: Place): readonly Effect[] {
  const command = setting(given, "command");
  const script = setting(given, "script");
  if (!isSaid(command) && !isSaid(script)) return [unread("a PowerShell task without a command", name.text() ?? "", name.location)];
  const path = script.text()?.trim().replace(/^(["'])(.*)\1$/, "$2") ?? "";
  const isPath = /^[^"'|;&<>\r\n]*\.ps1$|^https?:\S*$/i.test(path);
  return [...(isSaid(command) ? code(command, place) : []), ...(!isSaid(script) ? [] : isPath ? scriptFile(path, script, setting(given, "scriptArgs"), place) : code(script, place))];
}

/** A script of the repository with what `scriptArgs` gives it. */
function scriptFile(path: string, script: SourceNode, given: SourceNode, place: Place): readonly Effect[] {
  if (!isSaid(given)) return localSteps(path, "the script", script, place);
  const nodes = given.kind === "list" ? given.items() : [given];
  const sources = nodes.flatMap((node) => (node.tag === undefined ? (node.source() ?? []) : []));
  const filled = sources.map((source) => fill(source, place.values));
  const words = sources.length === nodes.length ? spanTexts(place.file, filled.map(({ source }) => source), " ") : derivedText(unknownWords, given.location);
  return [...localSteps(path, "the script", script, place, words), ...sources.flatMap((source, index) => openValues(filled[index]?.open ?? [], source))];
}

/** PowerShell text in the definition itself. */
function code(node: SourceNode, place: Place): readonly Effect[] {
  const source = node.tag === undefined ? node.source() : undefined;
  return source === undefined ? [unread("a script that cannot be read", "", node.location)] : filledScript(source, place.values);
}

function filledScript(source: SourceText, values: Values): readonly Effect[] {
  const filled = fill(source, values);
  return [...readScript(filled.source, "powershell"), ...openValues(filled.open, source)];
}

/** Values that may be anything may be code. */
function openValues(names: readonly string[], source: SourceText): readonly Effect[] {
  return names.map((name) => unread(`the value of {{${name}}}`, `{{${name}}}`, source.locate(0, 0)));
}

/** What a file of the repository does that a task names. Addresses, and paths of the box itself, lead to nothing that can be read here. */
function localSteps(path: string, what: string, node: SourceNode, { file, context }: Place, words?: SourceText): readonly Effect[] {
  const wanted = path.replaceAll("\\", "/").replace(/^\.\//, "");
  const away = /^(?:[a-z]:|\/|~|https?:)|[$%{]/i.test(wanted);
  const steps = away ? { reason: "it lies outside the repository" } : context.steps(file, wanted, words);
  return "reason" in steps ? [unread(`${what} ${named(path)} (${steps.reason})`, path, node.location)] : usedFrom(steps.effects, node.location);
}

function winget(given: SourceNode, name: SourceNode, place: Place): readonly Effect[] {
  const [id, path, address, inline] = ["package", "configurationFile", "downloadUrl", "inlineConfigurationBase64"].map((key) => setting(given, key)).map((node) => (isSaid(node) ? node : undefined));
  const effects: Effect[] = id === undefined ? [] : [...wingetPackage(id, setting(given, "source"))];
  // A configuration that comes from elsewhere is only stored at the path.
  if (inline !== undefined) effects.push(...decoded(inline, place));
  else if (address !== undefined) effects.push(unread(`the configuration at ${named(address.text() ?? "")}`, address.text() ?? "", address.location));
  else if (path !== undefined) {
    const text = plainText(path);
    effects.push(...(text === undefined ? [unread("a configuration whose path is filled in later", path.text() ?? "", path.location)] : localSteps(text, "the configuration", path, place)));
  } else if (id === undefined) effects.push(unread("a winget task without a package or configuration", name.text() ?? "", name.location));
  return effects;
}

/** A configuration in base64. All of it stands at the scalar that holds it. */
function decoded(node: SourceNode, { context }: Place): readonly Effect[] {
  const text = decodeBase64(node.tag === undefined ? (node.text() ?? "") : "");
  const opened = text === undefined ? { reason: "it is not UTF-8 text in base64" } : context.openEmbedded(derivedText(text, node.location));
  const steps = "reason" in opened ? opened : context.stepsOf(opened.documents);
  return "reason" in steps ? [unread(`the configuration in base64 (${steps.reason})`, "", node.location)] : steps.effects;
}

function decodeBase64(text: string): string | undefined {
  const digits = text.replaceAll(/\s/g, "");
  if (digits === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(atob(digits), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

// --- catalogues ----------------------------------------------------------------------------------------------------------------------------

/** Where the definition of a catalogue's task is looked for, seen from the folder of the image definition. */
const folders = ["", "../", "Tasks/", "../Tasks/"];

function catalogueTask(text: string, name: SourceNode, given: SourceNode, place: Place): readonly Effect[] {
  const found = place.found.get(text) ?? findTask(text, place);
  place.found.set(text, found);
  if ("reason" in found) return [unread(`the task ${named(text)} (${found.reason})`, text, name.location)];
  const inner = { ...place, file: found.file, values: argumentsOf(found.task, given, place.values) };
  return usedFrom(commandEffects(found.source, found.command, inner), name.location);
}

/** The first file that can be opened counts, if it defines this very task. */
function findTask(text: string, { file, context }: Place): Found {
  if (!/^[A-Za-z0-9][\w.-]*$/.test(text)) return { reason: "its definition is in another catalogue" };
  for (const folder of folders) {
    const opened = context.open(file, `${folder}${text}/task.yaml`);
    if ("reason" in opened) continue;
    const task = opened.documents.find(({ root }) => root.kind === "map")?.root;
    const command = task?.get("command");
    const source = command?.tag === undefined ? command?.source() : undefined;
    const own = task === undefined ? undefined : plainText(task.get("name"));
    if (task === undefined || command === undefined || source === undefined || own?.toLowerCase() !== text.toLowerCase()) return { reason: `${opened.file} does not define it` };
    return { file: opened.file, task, source, command };
  }
  return { reason: "no task.yaml of this name lies beside this file" };
}

/** The command of a task: mostly one call of a script that lies beside it, whose arguments that script has to make something of. */
function commandEffects(source: SourceText, command: SourceNode, place: Place): readonly Effect[] {
  const script = /^\s*(?:& ?)?["']?((?:\.[\\/])?[\w.-]+(?:[\\/][\w.-]+)*\.ps1)["']?(?=\s|$)/i.exec(source.text);
  const rest = script === null ? "" : source.text.slice(script[0].length).trim();
  if (script?.[1] === undefined || /[;|&\r\n`]|\$\(/.test(rest)) return filledScript(source, place.values);
  const words = fill(partOf(source, script[0].length, source.text.length), place.values);
  return [...localSteps(script[1], "the script", command, place, words.source), ...openValues(words.open, source)];
}

/** What the steps of a component document do to the machine on which Image Builder runs them. */
import { readConfiguration, readScript } from "../../commands/index.ts";
import { underCondition } from "../../facts/conditional.ts";
import type { Effect } from "../../facts/effect.ts";
import { concatTexts, derivedText, joinTexts, type SourceText } from "../../source/embedded.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import type { ReadContext } from "../format.ts";
import { registryEffects } from "../windows-registry.ts";
import { unknownWords } from "../script-call.ts";
import { isConfigurationOfIis } from "../values.ts";
import { actionKind } from "./actions.ts";
import { filledText, hasPlaceholder, type Values, valuesOf } from "./placeholders.ts";

/** A loop with more turns than this is read once, with its value unknown. */
const mostTurns = 50;

/** What a step is read with. */
interface Surroundings {
  readonly document: SourceDocument;
  readonly context: ReadContext;
  readonly values: Values;
}

/**
 * Effects of the phases that Image Builder runs before it takes the image, in their order. `build` does the work. `validate` runs on the same machine before Sysprep
 * (https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-components.html): what it plainly installs or writes is in the image, but a test that nobody reads is not
 * taken for an installer. `test` and everything else runs on machines made from the image.
 */
export function componentEffects(document: SourceDocument, context: ReadContext): readonly Effect[] {
  const surroundings: Surroundings = { document, context, values: valuesOf(document) };
  const phases = document.root.get("phases").items();
  const run = (name: string): readonly Effect[] => phases.filter((phase) => phase.get("name").text()?.trim().toLowerCase() === name).flatMap((phase) => phase.get("steps").items().flatMap((step) => stepEffects(step, surroundings)));
  return [...phasesOfUnknownName(phases), ...run("build"), ...run("validate").filter((effect) => effect.kind !== "unread")];
}

/** A phase whose name is filled in later may be any of them. */
function phasesOfUnknownName(phases: readonly SourceNode[]): readonly Effect[] {
  return phases.flatMap((phase) => {
    const name = phase.get("name");
    const text = name.text() ?? "";
    return name.tag !== undefined || hasPlaceholder(text) ? [unread(`the phase "${shown(text)}"`, text, name.location)] : [];
  });
}

function stepEffects(step: SourceNode, surroundings: Surroundings): readonly Effect[] {
  const turns = turnsOf(step, surroundings.values);
  const effects = turns === undefined ? effectsOfAction(step, surroundings) : turns.flatMap((values) => effectsOfAction(step, { ...surroundings, values }));
  if (step.get("if").kind !== "missing") return underCondition(effects, "only under a condition");
  if (mayNotTurn(step.get("loop"))) return underCondition(effects, "for each entry of a list that is filled in later");
  // A step that may fail may have taken nothing away.
  return /^\s*(?:continue|ignore)\s*$/i.test(step.get("onFailure").text() ?? "") ? underCondition(effects, "only where it does not fail") : effects;
}

/** A loop over what is filled in later may have no turn at all. */
function mayNotTurn(loop: SourceNode): boolean {
  const bounds = [loop.get("forEach"), loop.get("forEach").get("list"), loop.get("for").get("start"), loop.get("for").get("end"), loop.get("for").get("updateBy")];
  return bounds.some((node) => node.tag !== undefined || hasPlaceholder(node.text() ?? ""));
}

/** The values of each turn of a loop over a written list whose value the step uses; undefined for a step that is read once. */
function turnsOf(step: SourceNode, values: Values): readonly Values[] | undefined {
  const loop = step.get("loop");
  const each = loop.get("forEach");
  const name = loop.get("name").text();
  const listed = each.kind === "list" ? each.items().map((item) => item.text()) : each.get("list").text()?.split(each.get("delimiter").text() ?? ",").map((part) => part.trim());
  if (listed === undefined || listed.length === 0 || listed.length > mostTurns || !usesLoop(step.get("inputs"), name, 8)) return undefined;
  return listed.map((value): Values => {
    const turn = new Map(values);
    if (value !== undefined) for (const key of ["loop.value", ...(name === undefined ? [] : [`${name}.value`])]) turn.set(key, value);
    return turn;
  });
}

function usesLoop(node: SourceNode, name: string | undefined, depth: number): boolean {
  const text = node.text();
  if (text !== undefined) return text.includes("{{") && (text.includes("loop.") || (name !== undefined && text.includes(`${name}.`)));
  if (depth === 0) return false;
  return [...node.items(), ...node.entries().map((entry) => entry.value)].some((child) => usesLoop(child, name, depth - 1));
}

function effectsOfAction(step: SourceNode, surroundings: Surroundings): readonly Effect[] {
  const action = step.get("action");
  const inputs = step.get("inputs");
  const kind = actionKind(action.text());
  switch (kind) {
    case "powershell":
      return runPowerShell(step, inputs, surroundings);
    case "binary":
      return runBinary(step, inputs, surroundings);
    case "document":
      return runDocument(inputs, surroundings);
    case "installer":
      return eachInput(step, inputs, (input) => install(input, surroundings));
    case "registry":
      return eachInput(step, inputs, (input) => writeRegistry(input, surroundings));
    case "content":
      return eachInput(step, inputs, (input) => writeContent(input, surroundings));
    case "copy":
      return eachInput(step, inputs, (input) => putFile(input, surroundings));
    // Bash runs on Linux and macOS only.
    case "bash":
    case "harmless":
      return [];
    case undefined:
      return [unread(`the action "${shown(action.text() ?? "")}"`, action.text() ?? "", action.location)];
    default:
      return kind satisfies never;
  }
}

/** What each of the inputs of an action does; an action takes several, or one, and never none. */
function eachInput(step: SourceNode, inputs: SourceNode, read: (input: SourceNode) => readonly Effect[]): readonly Effect[] {
  const list = inputs.kind === "list" ? inputs.items() : inputs.kind === "map" ? [inputs] : [];
  return list.length === 0 ? [unread(`${nameOf(step)}, which has no inputs that can be read,`, "", step.get("action").location)] : list.flatMap(read);
}

function nameOf(step: SourceNode): string {
  const name = step.get("name").text();
  return name === undefined ? "a step" : `the step "${shown(name)}"`;
}

function runPowerShell(step: SourceNode, inputs: SourceNode, surroundings: Surroundings): readonly Effect[] {
  const file = inputs.get("file");
  if (file.kind !== "missing") return runFile(file, inputs.get("arguments"), surroundings);
  const commands = inputs.get("commands");
  const nodes = commands.kind === "scalar" ? [commands] : commands.items();
  const sources = nodes.map((node) => filledText(node, surroundings.values));
  const odd = nodes.find((node, index) => sources[index] === undefined && (node.kind !== "scalar" || node.tag !== undefined));
  const script = joinTexts(surroundings.document.file, sources.filter((source) => source !== undefined));
  const effects = readFilled(script, "powershell");
  if (nodes.length === 0 || odd !== undefined) return [...effects, unread(`${nameOf(step)}, whose commands are not text,`, "", (odd ?? step.get("action")).location)];
  return effects;
}

/** What a script does. A feature whose name a template is to fill in, written where the script itself takes it for a name, is not read. */
function readFilled(script: SourceText, language: "powershell" | "cmd"): readonly Effect[] {
  return readScript(script, language).map((effect): Effect => (effect.kind === "feature" && /[{}$]/.test(effect.name) ? unread(`the feature "${shown(effect.name)}"`, effect.text, effect.location) : effect));
}

/** A script of the repository can be read; one on the machine came from somewhere else. */
function runFile(file: SourceNode, given: SourceNode, { document, context, values }: Surroundings): readonly Effect[] {
  const path = filledText(file, values)?.text ?? "";
  const what = `the script "${shown(path)}"`;
  if (!isRelative(path)) return [unread(what, path, file.location)];
  const nodes = given.kind === "scalar" ? [given] : given.items();
  const words = nodes.map((node) => filledText(node, values) ?? derivedText(unknownWords, node.location));
  const steps = context.steps(document.file, inRepository(path), words.length === 0 ? undefined : concatTexts(document.file, words.flatMap((word) => [word, derivedText(" ", file.location)])));
  return "reason" in steps ? [unread(`${what} (${steps.reason})`, path, file.location)] : steps.effects;
}

function inRepository(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\.\//, "");
}

/** Whether a path can be one of the repository: no drive, no address, no name that is filled in later. */
function isRelative(path: string): boolean {
  return path !== "" && !/^[a-z][a-z0-9+.-]*:|^[\\/]|%|\{\{|\$/i.test(path);
}

/** Programs of Windows whose command line says all that they do. */
const readable: ReadonlySet<string> = new Set(["dism", "cmd", "powershell", "pwsh", "appcmd", "aspnet_regiis", "pkgmgr", "servermanagercmd", "sysprep", "choco", "winget", "netdom", "iisreset", "setx", "reg", "netsh", "sc", "net", "icacls", "takeown", "wevtutil", "powercfg", "tzutil", "bcdedit", "w32tm", "wuauclt", "usoclient", "shutdown", "auditpol", "secedit", "fsutil", "certutil", "gpupdate", "timeout", "whoami", "hostname", "ipconfig", "ping", "aws", "git", "robocopy", "xcopy", "expand", "tar", "curl"]);

function runBinary(step: SourceNode, inputs: SourceNode, { document, values }: Surroundings): readonly Effect[] {
  const path = filledText(inputs.get("path"), values);
  if (path === undefined) return [unread(`${nameOf(step)}, whose program is not text,`, "", step.get("action").location)];
  const argumentNodes = inputs.get("arguments");
  const nodes = argumentNodes.kind === "scalar" ? [argumentNodes] : argumentNodes.items();
  const words = [path, ...nodes.flatMap((node) => filledText(node, values) ?? [])];
  const place = path.locate(0, path.text.length);
  const glue = (text: string): SourceText => derivedText(text, place);
  const line = concatTexts(document.file, words.flatMap((word, index) => [...(index === 0 ? [] : [glue(" ")]), ...(needsQuotes(word.text) ? [glue('"'), word, glue('"')] : [word])]));
  const effects = readFilled(line, "cmd");
  const program = /([^\\/]*?)(?:\.exe|\.com|\.cmd|\.bat)?$/i.exec(path.text.trim())?.[1]?.toLowerCase() ?? "";
  // A script reader has no opinion on programs that it does not know.
  if (effects.length > 0 || (readable.has(program) && !hasPlaceholder(path.text))) return effects;
  return [unread(`the program "${shown(path.text)}"`, path.text, place)];
}

function needsQuotes(word: string): boolean {
  return /[ \t]/.test(word) && !word.includes('"');
}

/** Another component document: one of the repository is read, one of the account or of Amazon is not. */
function runDocument(inputs: SourceNode, { document, context, values }: Surroundings): readonly Effect[] {
  const phases = inputs.get("phases").text();
  if (phases !== undefined && !hasPlaceholder(phases) && !/\b(?:build|validate)\b/i.test(phases)) return [];
  const node = inputs.get("document");
  const path = filledText(node, values)?.text ?? "";
  const what = `the document "${shown(path)}"`;
  if (node.kind === "map") {
    const inline = context.stepsOf([{ file: document.file, number: document.number, root: node }]);
    return "reason" in inline ? [unread(`a document inside this one (${inline.reason})`, "", node.location)] : inline.effects;
  }
  if (!isRelative(path)) return [unread(what, path, node.location)];
  const steps = context.steps(document.file, inRepository(path));
  if ("reason" in steps) return [unread(`${what} (${steps.reason})`, path, node.location)];
  const parameters = inputs.get("parameters");
  if (parameters.entries().length === 0 && parameters.items().length === 0) return steps.effects;
  return [...steps.effects, unread(`${what} with other parameters than its own`, path, parameters.location)];
}

/** A package may hold anything, unless its name is that of one that is known. */
function install(input: SourceNode, { values }: Surroundings): readonly Effect[] {
  const node = input.get("path");
  const path = filledText(node, values);
  if (path === undefined) return [unread("a package", "", node.location)];
  const place = path.locate(0, path.text.length);
  if (/(?:dotnet|aspnetcore|windows)[-_.]?hosting/i.test(path.text)) return [{ kind: "secret", signal: "S20", what: "the ASP.NET Core hosting bundle", text: path.text, location: place }];
  const known = readScript(concatTexts(path.file, [derivedText('msiexec /i "', place), path, derivedText('"', place)]), "cmd").filter((effect) => effect.kind !== "unread");
  return known.length > 0 ? known : [unread(`the package "${shown(path.text)}"`, path.text, place)];
}

/** Some values are commands that Windows runs at its next start. */
function writeRegistry(input: SourceNode, { values }: Surroundings): readonly Effect[] {
  const path = filledText(input.get("path"), values)?.text ?? "";
  const value = input.get("value");
  return registryEffects(path, input.get("name").text() ?? "", filledText(value, values), value.kind === "missing" ? input.location : value.location);
}

/** A file of the configuration of IIS or ASP.NET says what it brings; a script that is only written runs where a later step runs it. */
function writeContent(input: SourceNode, { values }: Surroundings): readonly Effect[] {
  const path = filledText(input.get("path"), values)?.text ?? "";
  const content = filledText(input.get("content"), values);
  if (content === undefined || !/\.config$/i.test(path.trim())) return [];
  const effects = readConfiguration(content);
  return isConfigurationOfIis(path) && effects.length === 0 && hasPlaceholder(content.text) ? [unread(`the text that goes into "${shown(path)}"`, path, input.get("content").location)] : effects;
}

/** The configuration of IIS that comes from elsewhere brings the secrets of another machine with it. */
function putFile(input: SourceNode, { values }: Surroundings): readonly Effect[] {
  const target = filledText(input.get("destination"), values);
  if (target === undefined || !isConfigurationOfIis(target.text)) return [];
  return [{ kind: "secret", signal: "S10", what: `a file put into the configuration of IIS ("${shown(target.text)}")`, text: target.text, location: target.locate(0, target.text.length) }];
}

function unread(what: string, text: string, location: SourceLocation): Effect {
  return { kind: "unread", what, text, location };
}

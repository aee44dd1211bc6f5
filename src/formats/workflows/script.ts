/** Reads the script of an image step: inline text, and the files of the repository that it runs inside the image. */
import { readScript } from "../../commands/index.ts";
import { unreadScript } from "../../commands/unread-script.ts";
import { underCondition } from "../../facts/conditional.ts";
import type { Effect } from "../../facts/effect.ts";
import { derivedText, type SourceText } from "../../source/embedded.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import type { ReadContext } from "../format.ts";
import { unknownWords } from "../script-call.ts";

/** A folder that a step copies into the image. */
export interface Artifacts {
  /** As written. */
  readonly folder: string;
  /** The folder's name inside the image. */
  readonly target: string;
}

/** Characters of scripts, and effects of files, that are read for one file: far beyond what a file can hold, so that only aliases get there. */
export interface Budget {
  left: number;
}

/** What an effect of a file takes of the budget. */
const effectWeight = 50;

/** Where a step stands, and what may be read for it. */
export interface Surroundings {
  readonly document: SourceDocument;
  readonly context: ReadContext;
  readonly budget: Budget;
}

/** The budget of one file. */
export function newBudget(): Budget {
  return { left: 16 * 1024 * 1024 };
}

/**
 * Azure Image Builder ends with a script of its own, which a customization may write anew:
 * https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json
 */
export const ownDeprovisioning = "a DeprovisioningScript of its own";

/** Expressions that hold a value and no code: numbers and names of the run, secrets. */
const plain = /^\$\{\{\s*(?:github|runner|secrets)\.[\w.-]+\s*\}\}$/i;

/** The last part of a path. */
export function lastPart(path: string): string {
  return path.split(/[\\/]+/).filter((part) => part !== "").at(-1) ?? "";
}

/** What an inline script does; scripts that it runs from the copied folder are read from the repository. */
export function readInline(script: SourceNode, artifacts: Artifacts | undefined, { document, context, budget }: Surroundings): readonly Effect[] {
  const text = script.text();
  if (script.tag === undefined && text === undefined && (script.kind === "missing" || script.kind === "scalar")) return [];
  if (script.kind !== "scalar") return [{ kind: "unread", what: "the script, which is no text,", text: "", location: script.location }];
  budget.left -= text?.length ?? 0;
  const source = script.tag === undefined && budget.left >= 0 ? script.source() : undefined;
  if (source === undefined) return [{ kind: "unread", what: script.tag === undefined ? "the script, which aliases repeat too often," : "the script", text: script.tag ?? "", location: script.location }];
  const effects: Effect[] = [];
  for (let start = source.text.indexOf("${{"); start !== -1; ) {
    const close = source.text.indexOf("}}", start);
    const end = close === -1 ? source.text.length : close + 2;
    const text = source.text.slice(start, end);
    const startsLine = /(?:^|\n)[ \t]*$/.test(source.text.slice(Math.max(0, start - 40), start));
    if (startsLine || !plain.test(text)) effects.push({ kind: "unread", what: `the expression ${shown(text)}`, text, location: source.locate(start, end) });
    start = source.text.indexOf("${{", end);
  }
  const own = /DeprovisioningScript/i.exec(source.text);
  if (own !== null) effects.push({ kind: "unread", what: ownDeprovisioning, text: own[0], location: source.locate(own.index, own.index + own[0].length) });
  for (const effect of readScript(source, "powershell")) {
    const path = unreadScript(effect);
    const file = path === undefined || artifacts === undefined ? undefined : copiedFile(path, artifacts);
    const steps = file === undefined || path === undefined || budget.left < 0 ? undefined : context.steps(document.file, fromRoot(document.file, file), wordsOf(effect, path));
    if (steps === undefined || "reason" in steps) {
      effects.push(effect);
      continue;
    }
    budget.left -= steps.effects.length * effectWeight + source.text.length;
    for (const each of standsAlone(source, effect) ? steps.effects : underCondition(steps.effects, "only under a condition")) effects.push(each);
  }
  return effects;
}

/** The arguments in the words that run a script; words of which nobody knows what they are where that is more than a plain call. */
function wordsOf({ text, location }: Effect, path: string): SourceText {
  const at = text.indexOf(path);
  const before = text.slice(0, at);
  const after = text.slice(at + path.length);
  const isCall = at >= 0 && /^\s*(?:[&.]\s*)?["']?$/.test(before);
  const isFile = at >= 0 && /^\s*(?:&\s*)?(?:powershell|pwsh)(?:\.exe)?\b[^"'|;]*-f(?:ile)?\s+["']?$/i.test(before);
  const words = after.replace(/^["']/, "");
  return derivedText((isCall || isFile) && !/[|;`<>\r\n]/.test(words) ? words : unknownWords, location);
}

/** Whether a command stands outside of every block: those in braces may not run. */
function standsAlone({ text, locate }: SourceText, effect: Effect): boolean {
  const { line, column } = effect.location.start;
  let depth = 0;
  let from = 0;
  for (let at = text.indexOf(effect.text); at !== -1; at = text.indexOf(effect.text, at + 1)) {
    for (; from < at; from += 1) depth += text[from] === "{" ? 1 : text[from] === "}" ? -1 : 0;
    const { start } = locate(at, at + 1);
    if (start.line === line && start.column === column) return depth === 0;
  }
  return false;
}

/** What a script does that an input names by its path; unread where it cannot be had. */
export function readScriptFile(path: SourceNode, given: SourceNode, folder: string | undefined, { document, context, budget }: Surroundings): readonly Effect[] {
  const text = path.text();
  const unread: Effect = { kind: "unread", what: text === undefined ? "the script that it runs" : `the script ${shown(text)}`, text: text ?? "", location: path.location };
  const inRepository = text === undefined || folder === undefined || path.tag !== undefined || budget.left < 0 ? undefined : repositoryPath(`${folder}/${text}`);
  const steps = inRepository === undefined ? undefined : context.steps(document.file, fromRoot(document.file, inRepository), given.tag === undefined ? withoutVariables(given.source()) : derivedText(unknownWords, given.location));
  if (steps === undefined || "reason" in steps) return [unread];
  budget.left -= steps.effects.length * effectWeight;
  return steps.effects;
}

/** `$(name)` is a variable of Azure Pipelines and no part of the command. Every character stays in its place. */
function withoutVariables(source: SourceText | undefined): SourceText | undefined {
  return source === undefined ? undefined : { ...source, text: source.text.replaceAll(/\$\(([\w.]+)\)/g, (_whole, name: string) => `{{${name.slice(1)}}}`) };
}

/** The file of the repository that a path inside the image leads to: `c:\buildArtifacts\<folder>\a.ps1`, `c:\<folder>\a.ps1`. */
function copiedFile(path: string, { folder, target }: Artifacts): string | undefined {
  const parts = path.replace(/^[a-z]:[\\/]+/i, "").split(/[\\/]+/);
  if (parts[0]?.toLowerCase() === "buildartifacts") parts.shift();
  if (target === "" || parts.shift()?.toLowerCase() !== target.toLowerCase() || parts.length === 0) return undefined;
  return repositoryPath(`${folder}/${parts.join("/")}`);
}

/** A path as the repository has it: expressions for its root are taken off, anything else that is filled in, or matches many files, leads nowhere. */
function repositoryPath(path: string): string | undefined {
  const plainPath = path
    .trim()
    .replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\((?:System\.DefaultWorkingDirectory|Build\.SourcesDirectory|Build\.Repository\.LocalPath)\))[\\/]*/i, "")
    .replaceAll(/[\\/]+/g, "/")
    .replace(/^\.\//, "");
  return /[$*?{}[\]]|^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(plainPath) ? undefined : plainPath;
}

/** A path from the root of the repository, as seen from a file's folder. */
function fromRoot(file: string, path: string): string {
  return `${"../".repeat(file.split("/").length - 1)}${path}`;
}

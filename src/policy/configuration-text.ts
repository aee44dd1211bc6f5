/** Reads the one mapping of a configuration file: what the policy file and the waivers file have in common. Stage: policy. */
import { nearest } from "../nearest.ts";
import type { Diagnostic, Level } from "../source/diagnostic.ts";
import { parseDocuments } from "../source/document.ts";
import { type RelatedLocation, type SourceLocation, startOfFile } from "../source/location.ts";
import type { SourceEntry, SourceNode } from "../source/node.ts";
import { shown } from "../source/text.ts";

/** At most this many characters in one value: longer ones are not meant for people, and no report could show them. */
export const longestValue = 1000;

/** At most this many entries in one list of a configuration file. */
export const longestList = 1000;

/** Takes what is wrong with a configuration file. */
export interface Complaints {
  add(code: string, message: string, location: SourceLocation, related?: readonly RelatedLocation[], level?: Level): void;
}

/** A configuration file while it is read. */
export interface ConfigurationText extends Complaints {
  /** The root mapping; `undefined` where there is none that can be read. */
  readonly root: SourceNode | undefined;
  /** Whether the text itself cannot be read as meant. Complete only after the walk, because a walk can meet its budget. */
  isBroken(): boolean;
  /** Everything that is wrong, by its place, every one marked as configuration. Call it after the walk. */
  diagnostics(): Diagnostic[];
}

/** Opens a text of exactly one document with a mapping at its root. `what`: "policy file". An empty text is a warning. */
export function openConfiguration(file: string, text: string, what: string, prefix: string): ConfigurationText {
  const parsed = parseDocuments(file, text);
  const own: Diagnostic[] = [];
  const add: Complaints["add"] = (code, message, location, related = [], level = "error") => own.push({ code, level, message, location, related, configuration: true });
  const isBroken = (): boolean => parsed.diagnostics.some((diagnostic) => diagnostic.level === "error");
  const [first, second] = parsed.documents;
  let root: SourceNode | undefined;
  if (second !== undefined) {
    add(`${prefix}-documents`, `The ${what} has ${parsed.documents.length} documents, needed exactly one. Put everything into the first and delete the line ---.`, second.root.location);
  } else if (!isBroken()) {
    const node = first?.root;
    if (node === undefined || (node.tag === undefined && isNothing(node))) add(`${prefix}-empty`, `The ${what} is empty and decides nothing: delete it, or write what it should say.`, node?.location ?? startOfFile(file), [], "warning");
    else if (node.kind === "map" && node.tag === undefined) root = node;
    else add(`${prefix}-shape`, `The ${what} holds ${nameOf(node)}, needed a mapping of keys.`, node.location);
  }
  return {
    root,
    add,
    isBroken,
    diagnostics: () => [...parsed.diagnostics.map((diagnostic) => ({ ...diagnostic, configuration: true })), ...own].toSorted((left, right) => left.location.start.line - right.location.start.line || left.location.start.column - right.location.start.column),
  };
}

function isNothing(node: SourceNode): boolean {
  if (node.kind === "map") return node.entries().length === 0;
  return node.kind === "missing" || (node.kind === "scalar" && node.text() === undefined);
}

/** The entries of a mapping by key. Unknown keys are complaints with the nearest name; `x-` keys are left out. `hint` may know more about an unknown key. */
export function readEntries(node: SourceNode, known: readonly string[], what: string, complaints: Complaints, hint: (key: string) => string | undefined = () => undefined): Map<string, SourceEntry> {
  const found = new Map<string, SourceEntry>();
  for (const entry of node.entries()) {
    if (entry.key.startsWith("x-")) continue;
    if (known.includes(entry.key)) {
      found.set(entry.key, entry);
      continue;
    }
    const guess = nearest(entry.key, known);
    const rest = hint(entry.key) ?? (guess === undefined ? `known are ${known.join(", ")}.` : `did you mean ${quote(guess)}?`);
    complaints.add("unknown-key", `Unknown key ${quote(entry.key)} in ${what}: ${rest} Keys that start with x- are free.`, entry.keyLocation);
  }
  return found;
}

/** A value of a key, or one item of its list. */
export interface Slot {
  /** As messages call it: `"strict"`, `an entry of "paths"`. */
  readonly name: string;
  readonly value: SourceNode;
  /** Where the value stands; the key, where there is none. */
  readonly location: SourceLocation;
}

/** The slot of an entry. */
export function slotOf({ key, keyLocation, value }: SourceEntry): Slot {
  return { name: quote(key), value, location: value.kind === "scalar" && value.text() !== undefined ? value.location : keyLocation };
}

/**
 * The text of a value as it is written, on one line. `undefined` and a complaint where there is none, where something else would have to fill it in, or where it
 * holds what nobody can see. `folds`: line ends and runs of blanks become one blank.
 */
export function readText({ name, value, location }: Slot, needed: string, complaints: Complaints, folds = false): string | undefined {
  const complain = (code: string, found: string): undefined => {
    complaints.add(code, `${capital(name)} ${found}, needed ${needed}.`, location);
    return undefined;
  };
  if (value.tag !== undefined) return complain("wrong-shape", `has the tag ${shown(value.tag)}, which nothing fills in here`);
  if (value.kind !== "scalar") return complain("wrong-shape", `holds ${nameOf(value)}`);
  const written = value.text();
  const text = folds ? written?.replace(/\s+/g, " ").trim() : written;
  if (text === undefined || text.trim() === "") return complain("empty-value", "holds nothing");
  if (text.length > longestValue) return complain("value-too-long", `has ${text.length} characters, at most ${longestValue} are read`);
  if (template.test(text)) return complain("template", `is ${quote(text)}, which looks like a template that nothing fills in here`);
  if (unseen.test(text)) return complain("unseen-character", `is ${quote(text)}, with a character that cannot be seen or a line end`);
  return text;
}

// `${{ x }}` and `${x}`, `{{ x }}`, `{{x}}`, `{% if %}`, `<% x %>`; but not the nested braces of a glob, `{{a,b},c}`.
const template = /\$\{|\{%|<%|\{\{\s|\{\{[^,{}]*\}\}/;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** What stands there instead of what was needed. */
export function nameOf(value: SourceNode): string {
  if (value.tag !== undefined) return `a value with the tag ${shown(value.tag)}`;
  if (value.kind === "scalar") return value.text() === undefined ? "nothing" : `the text ${quote(value.text() ?? "")}`;
  return value.kind === "map" ? "a mapping" : value.kind === "list" ? "a list" : "nothing";
}

/** A text from a file inside a message: short, and with what cannot be seen spelled out. */
export function quote(text: string): string {
  return `"${shown(text)}"`;
}

/** A text as a sentence begins with it. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Parameters and variables of Dev Box: `{{name}}` in a text, put in where its value is known and plain. */
import type { SourceText } from "../../source/embedded.ts";
import type { SourceNode } from "../../source/node.ts";

/** What a name stands for. `open` where something else may give it another value. */
export interface Value {
  readonly text: string;
  readonly open: boolean;
}

export type Values = ReadonlyMap<string, Value>;

/** Variables have their value; a parameter has only a default, and whoever uses the definition may give another. */
export function parametersOf(root: SourceNode): Values {
  const values = new Map<string, Value>();
  for (const { key, value } of root.get("parameters").entries()) put(values, key, value.get("default"), true);
  for (const { key, value } of root.get("variables").entries()) put(values, key, value.get("value"), false);
  return values;
}

/** What a task of a catalogue gets: what the definition gives, else the task's own default. */
export function argumentsOf(task: SourceNode, given: SourceNode, outer: Values): Values {
  const values = new Map<string, Value>();
  for (const key of ["parameters", "inputs"]) for (const entry of task.get(key).entries()) put(values, entry.key, entry.value.get("default"), false);
  for (const { key, value } of given.entries()) {
    const text = value.tag === undefined ? value.text() : undefined;
    if (text === undefined) values.delete(key);
    else values.set(key, resolve(text, outer));
  }
  return values;
}

function put(values: Map<string, Value>, key: string, node: SourceNode, open: boolean): void {
  const text = node.tag === undefined ? node.text() : undefined;
  if (text !== undefined) values.set(key, { text, open });
}

function resolve(text: string, outer: Values): Value {
  const whole = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(text)?.[1]?.trim();
  const value = whole === undefined ? undefined : outer.get(whole);
  return value ?? { text, open: false };
}

/** A text with the values put in, and the names whose value may be anything. */
export interface Filled {
  readonly source: SourceText;
  readonly open: readonly string[];
}

const placeholder = /\{\{([^{}]*)\}\}/g;

/** Values with other characters could be read as code. */
const plain = /^[\w.:\\/@ ,+=~-]*$/;

/** Puts values in. A secret of a key vault becomes one word, since nobody can know it. */
export function fill(source: SourceText, values: Values): Filled {
  const pieces: Piece[] = [];
  const open = new Set<string>();
  let last = 0;
  for (const match of source.text.matchAll(placeholder)) {
    const name = (match[1] ?? "").trim();
    const text = textOf(name, values, open);
    if (text === undefined) continue;
    pieces.push({ text: source.text.slice(last, match.index), from: last, to: match.index, exact: true }, { text, from: match.index, to: match.index + match[0].length, exact: false });
    last = match.index + match[0].length;
  }
  if (pieces.length === 0) return { source, open: [...open] };
  pieces.push({ text: source.text.slice(last), from: last, to: source.text.length, exact: true });
  return { source: spliced(source, pieces), open: [...open] };
}

/** What stands in for a placeholder; `undefined` leaves it as it is. */
function textOf(name: string, values: Values, open: Set<string>): string | undefined {
  if (/^https:\/\//i.test(name)) return "KeyVaultSecret";
  // Anything else between double braces is code.
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const value = values.get(name);
  if (value === undefined || value.open || !plain.test(value.text)) open.add(name);
  return value !== undefined && plain.test(value.text) ? value.text : undefined;
}

/** A stretch of the new text, with the stretch of the old one that it comes from. */
interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Character by character the same. */
  readonly exact: boolean;
}

function spliced(source: SourceText, pieces: readonly Piece[]): SourceText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  const find = (offset: number): { readonly piece: Piece; readonly within: number } => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    if (piece === undefined) throw new Error("a text without pieces");
    return { piece, within: offset - (starts[low] ?? 0) };
  };
  const startOf = (offset: number): number => {
    const { piece, within } = find(offset);
    return piece.exact ? piece.from + within : piece.from;
  };
  const endOf = (offset: number): number => {
    const { piece, within } = find(offset - 1);
    return piece.exact ? piece.from + within + 1 : piece.to;
  };
  return {
    file: source.file,
    text: pieces.map(({ text }) => text).join(""),
    locate: (start, end) => source.locate(startOf(start), end > start ? endOf(end) : startOf(start)),
  };
}

/** What the values of a playbook come to once its own variables are filled in. */
import { derivedText, type SourceText } from "../../source/embedded.ts";
import type { SourceLocation } from "../../source/location.ts";

/**
 * A value.
 *
 * - `text`: a scalar; `source` knows where each character of it is written.
 * - `flag`, `number`: what an expression computes. A scalar of the file stays text: "5.0" is not 5.
 * - `nothing`: null, an empty value, `omit`.
 * - `undefined`: a variable that nothing in the repository sets; `sure` where nothing else can set it either, such as a key that a written mapping does not have.
 * - `unknown`: there is a value, and it cannot be worked out. `mayBeEmpty` where it may turn out to be none at all, `prefix` where at least its beginning is known.
 */
export type Value = (
  | { readonly kind: "text"; readonly text: string; readonly source: SourceText }
  | { readonly kind: "list"; readonly items: readonly Lazy[] }
  | { readonly kind: "map"; readonly entries: Entries }
  | { readonly kind: "flag"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "nothing" }
  | { readonly kind: "undefined"; readonly sure: boolean }
  | { readonly kind: "unknown"; readonly mayBeEmpty: boolean; readonly prefix?: string }
) & { readonly location: SourceLocation };

/** A part of a value, worked out when somebody looks at it. */
export type Lazy = () => Value;

/** The entries of a mapping. A `Map` is one; a mapping of the file is another, of which nothing is copied. */
export interface Entries extends Iterable<readonly [string, Lazy]> {
  readonly size: number;
  get(key: string): Lazy | undefined;
  has(key: string): boolean;
}

export type Truth = boolean | "unknown";

export function textValue(text: string, location: SourceLocation, source: SourceText = derivedText(text, location)): Value {
  return { kind: "text", text, source, location };
}

export function unknownValue(location: SourceLocation, mayBeEmpty = false): Value {
  return { kind: "unknown", mayBeEmpty, location };
}

/** What a value is as text; `undefined` where it is none, or is not known. */
export function plainText(value: Value): string | undefined {
  if (value.kind === "text") return value.text;
  if (value.kind === "flag" || value.kind === "number") return String(value.value);
  return undefined;
}

/** The same with the place of each character; the items of a list as the words of one text. */
export function plainSource(value: Value): SourceText | undefined {
  if (value.kind === "text") return value.source;
  const words = value.kind === "list" ? value.items.slice(0, 100).map((item) => plainText(item())) : value.kind === "nothing" ? [] : [plainText(value)];
  return words.includes(undefined) ? undefined : derivedText(words.join(" "), value.location);
}

/** Whether there is no value: null, an empty text, an empty list. `unknown` where that cannot be said. */
export function isEmpty(value: Value): Truth {
  switch (value.kind) {
    case "text":
      return value.text.trim() === "";
    case "list":
      return value.items.length === 0;
    case "map":
      return value.entries.size === 0;
    case "nothing":
      return true;
    case "flag":
    case "number":
      return false;
    case "undefined":
      return value.sure;
    case "unknown":
      return value.mayBeEmpty ? "unknown" : false;
    default:
      return value satisfies never;
  }
}

/** What Ansible takes for yes and for no. Other texts are true where they stand alone, and cannot be told where `bool` asks. */
export function truthOf(value: Value, asBool = false): Truth {
  switch (value.kind) {
    case "flag":
      return value.value;
    case "number":
      return value.value !== 0;
    case "text": {
      const text = value.text.trim().toLowerCase();
      if (["true", "yes", "on", "y", "t", "1"].includes(text)) return true;
      if (["false", "no", "off", "n", "f", "0", ""].includes(text)) return false;
      return asBool ? "unknown" : true;
    }
    case "list":
      return value.items.length > 0;
    case "map":
      return value.entries.size > 0;
    case "nothing":
      return false;
    case "undefined":
      return value.sure ? false : "unknown";
    case "unknown":
      return "unknown";
    default:
      return value satisfies never;
  }
}

/** Items of a list, or of a text with commas, with blanks cut off. Something else is its only item; nothing has none. */
export function listItems(value: Value): readonly Value[] {
  if (value.kind === "list") return value.items.map((item) => item());
  if (value.kind === "nothing" || (value.kind === "undefined" && value.sure)) return [];
  if (value.kind !== "text") return [value];
  return splitText(value.text, ",").flatMap(({ start, end }) => {
    const text = value.text.slice(start, end);
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trim();
    return trimmed === "" ? [] : [partOfText(value, start + lead, start + lead + trimmed.length)];
  });
}

/** The stretches of a text between separators. */
export function splitText(text: string, separator: string): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, start)) {
    stretches.push({ start, end: at });
    start = at + separator.length;
  }
  stretches.push({ start, end: text.length });
  return stretches;
}

/** A part of a text value, in its own place. */
export function partOfText(value: Extract<Value, { kind: "text" }>, start: number, end: number): Value {
  const { source } = value;
  const part: SourceText = { file: source.file, text: source.text.slice(start, end), locate: (from, to) => source.locate(start + from, start + to) };
  return { kind: "text", text: part.text, source: part, location: source.locate(start, end) };
}

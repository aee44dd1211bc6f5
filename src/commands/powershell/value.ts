/** What is known of a value before the script runs. */
import type { Word } from "../word.ts";
import { cutWord, isFilledIn } from "../word.ts";
import type { Block, Span } from "./syntax.ts";

export type Value =
  /** A text; what is not known stands in it as written. */
  | ({ readonly kind: "text" } & Word)
  /** Values together; with `choice`, one of them, nobody knows which. */
  | ({ readonly kind: "list"; readonly items: readonly Value[]; readonly choice: boolean } & Span)
  | ({ readonly kind: "map"; readonly entries: ReadonlyMap<string, Value> } & Span)
  | ({ readonly kind: "block"; readonly block: Block } & Span)
  /** Something else; `path` says in words of the script where it comes from. */
  | ({ readonly kind: "unknown"; readonly path: string } & Span);

/** Longer lists and texts are no longer followed. */
export const longest = { items: 2_000, text: 100_000, path: 600 } as const;

/** The single text that a value is, known or not. */
export function textOf(value: Value | undefined): (Value & { readonly kind: "text" }) | undefined {
  if (value?.kind === "text") return value;
  return value?.kind === "list" && !value.choice && value.items.length === 1 ? textOf(value.items[0]) : undefined;
}

/** The text of a value as far as it can be shown: a path of the file system, of IIS, of an object. */
export function pathOf(value: Value | undefined): string {
  switch (value?.kind) {
    case undefined:
    case "block":
    case "map":
      return "";
    case "text":
      return value.text;
    case "unknown":
      return value.path;
    case "list":
      return value.items.slice(0, 20).map(pathOf).join(" ").slice(0, longest.path);
    default:
      return value satisfies never;
  }
}

/** The values of a list, in lists as well; a value that is no list is one item. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return value.kind === "list" ? value.items.flatMap(itemsOf).slice(0, longest.items) : [value];
}

/** Whether nothing is there: `''`, `$null`. */
export function isEmpty(value: Value | undefined): boolean {
  return value === undefined || (value.kind === "text" && value.known && value.text === "") || (value.kind === "list" && value.items.length === 0);
}

/** Whether every part of a value is known. */
export function isKnown(value: Value): boolean {
  switch (value.kind) {
    case "text":
      return value.known;
    case "list":
      return !value.choice && value.items.every(isKnown);
    case "map":
    case "block":
      return true;
    case "unknown":
      return false;
    default:
      return value satisfies never;
  }
}

/** A value as the words that a program gets. */
export function wordsOf(value: Value, fallback: (span: Span) => Word): readonly Word[] {
  switch (value.kind) {
    case "text":
      return [value];
    case "list":
      return value.choice ? [hidden(fallback(value))] : value.items.flatMap((item) => wordsOf(item, fallback)).slice(0, longest.items);
    case "block": {
      // A program gets the text of a block.
      const whole = fallback(value);
      return [whole.text.startsWith("{") ? cutWord(whole, 1, whole.text.length - 1) : hidden(whole)];
    }
    case "map":
    case "unknown":
      return [hidden(fallback(value))];
    default:
      return value satisfies never;
  }
}

/** A word of which nothing is known, in a form that nobody takes for a name. */
function hidden(word: Word): Word {
  return { ...word, text: isFilledIn(word.text) ? word.text : `$(${word.text})`, known: false };
}

/** Whether a text stands for something that is filled in later as a whole. */
export function isHidden(value: Value | undefined): boolean {
  if (value === undefined) return false;
  return value.kind === "unknown" || (value.kind === "text" && !value.known && isFilledIn(value.text) && /^[$@{<%]\S*$|^\{\{.*\}\}$/.test(value.text.trim())) || (value.kind === "list" && value.choice);
}

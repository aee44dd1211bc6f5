/** What is known of a value before the script runs. */
import type { Word } from "../word.ts";
import { cutWord, isFilledIn } from "../word.ts";
import type { Block, Span } from "./syntax.ts";

export type Value = (
  /** A text; what is not known stands in it as written. `logical` is what a switch or a number means as a condition. */
  | ({ readonly kind: "text"; readonly logical?: boolean } & Word)
  /** Values together; with `choice`, one of them, nobody knows which. */
  | ({ readonly kind: "list"; readonly items: readonly Value[]; readonly choice: boolean } & Span)
  | ({ readonly kind: "map"; readonly entries: ReadonlyMap<string, Value> } & Span)
  | ({ readonly kind: "block"; readonly block: Block } & Span)
  /** Something else; `path` says in words of the script where it comes from. */
  | ({ readonly kind: "unknown"; readonly path: string } & Span)
) & {
  /** It may also be nothing at all: the variable was given this value under a condition. */
  readonly maybe?: true;
  /** The features of which it says whether they are there. */
  readonly asks?: readonly string[];
};

/** Longer lists and texts are no longer followed. `choices` are the values that a variable may have. */
export const longest = { items: 2_000, text: 100_000, path: 600, choices: 100 } as const;

/** The first of many values, and one that stands for the rest and of which nothing is known. */
export function limited(values: readonly Value[], most: number = longest.items): readonly Value[] {
  const first = values[most];
  return first === undefined ? values : [...values.slice(0, most), { kind: "unknown", path: "$more", start: first.start, end: first.end }];
}

/** A value or another one; nobody knows which. */
export function choiceOf(values: readonly Value[], span: Span): Value {
  const [one, other] = values;
  if (values.length === 2 && one !== undefined && other !== undefined && isNothing(one) && other.kind !== "list") return { ...other, maybe: true };
  return { kind: "list", items: limited(distinct(values.flatMap(itemsOf)), longest.choices), choice: true, start: span.start, end: span.end };
}

function isNothing(value: Value): boolean {
  return value.kind === "text" && value.known && value.text === "";
}

/** What a property of a value is: of a map its entry, of a list those of its items. */
export function entryOf(value: Value, name: string, span: Span): Value | undefined {
  if (value.kind === "list") {
    const found = value.items.map((item) => entryOf(item, name, span));
    return found.length > 0 && found.every((each) => each !== undefined) ? { ...value, items: found } : undefined;
  }
  if (value.kind !== "map") return undefined;
  const entry = value.entries.get(name);
  const others = value.entries.get("*");
  return entry === undefined || others === undefined ? entry : choiceOf([entry, others], span);
}

/** The values without those that say the same as an earlier one. */
function distinct(values: readonly Value[]): readonly Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.kind === "text" ? `${value.logical ?? ""} ${value.text}` : value.kind === "unknown" && value.path !== "" ? `? ${value.path}` : undefined;
    const fresh = key === undefined || !seen.has(key);
    if (key !== undefined) seen.add(key);
    return fresh;
  });
}

/** What a value means as a condition. Every text with a character is true, the text 'False' as well; `undefined` where nobody knows. */
export function truthOf(value: Value | undefined): boolean | undefined {
  if (value?.kind !== "text" || value.maybe === true) return undefined;
  return value.logical ?? (value.known ? value.text !== "" : undefined);
}

/** Whether a value is what it seems to be, and all of it: no choice, nothing that may be missing. */
export function isSure(value: Value | undefined): boolean {
  if (value === undefined || value.maybe === true) return false;
  return value.kind === "list" ? !value.choice && value.items.every(isSure) : value.kind === "text" && value.known;
}

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
      return shownItems(value).map(pathOf).join(" ").slice(0, longest.path);
    default:
      return value satisfies never;
  }
}

/** The text of a value as far as it can be shown, with a mark where it may be another one. */
export function eitherOf(value: Value | undefined): string {
  const open = value?.kind === "list" && value.choice && value.items.some((item) => item.kind === "unknown");
  return open ? `${pathOf(value)} | $…` : pathOf(value);
}

/** Of values of which one is chosen, those that are known say more than that there may be others. */
function shownItems(list: Value & { readonly kind: "list" }): readonly Value[] {
  const items = list.items.slice(0, 20);
  const known = list.choice ? items.filter((item) => item.kind !== "unknown") : [];
  return known.length > 0 ? known : items;
}

/** The blocks that a value is, or that its lists and maps hold. */
export function blocksIn(value: Value | undefined, depth = 0): readonly Block[] {
  if (value?.kind === "block") return [value.block];
  if (depth > 5) return [];
  if (value?.kind === "list") return value.items.flatMap((item) => blocksIn(item, depth + 1));
  return value?.kind === "map" ? [...value.entries.values()].flatMap((entry) => blocksIn(entry, depth + 1)) : [];
}

/** The values of a list, in lists as well; a value that is no list is one item. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return value.kind === "list" ? limited(value.items.flatMap(itemsOf)) : [value];
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
      return value.choice ? [hidden(fallback(value))] : limited(value.items).flatMap((item) => wordsOf(item, fallback));
    case "block": {
      // A program gets the text of a block.
      const whole = fallback(value);
      return [whole.text.startsWith("{") ? cutWord(whole, 1, whole.text.length - 1) : hidden(whole)];
    }
    case "map":
    case "unknown": {
      const word = fallback(value);
      return [hidden(word.text === "" ? { ...word, text: pathOf(value) } : word)];
    }
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

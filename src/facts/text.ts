/** Spellings: what every vocabulary does to a text before it looks it up, and what no vocabulary ever reads. */
import type { Reading } from "./vocabulary.ts";

/** Lower case, runs of blanks, hyphens and underscores made one blank. */
export function normalise(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

/** Whether a text waits to be filled in: GitHub, Jinja, shell, Azure, cmd, ERB. */
export function looksLikeTemplate(text: string): boolean {
  return /\$\{|\{\{|\{%|#\{|<%|\$\(|%[A-Za-z_][A-Za-z0-9_]*%|^\$[A-Za-z_]/.test(text);
}

/** The reading of a text that no vocabulary can read: a template, nothing at all, letters that only look like Latin ones. `undefined` for any other text. */
export function refuse(text: string): Reading | undefined {
  if (looksLikeTemplate(text)) return unclear("it looks like a template that is filled in later");
  if (text.trim() === "") return unclear("it is empty");
  // Compatibility forms are refused too: nobody types a full-width digit by intention, and a reviewer does not see it.
  if (/[^\x20-\x7e\t]/.test(text.trim())) return unclear("it has characters outside the Latin alphabet, which may only look like it");
  if (/^[-+]/.test(text.trim())) return unclear("it begins with a sign, which no value does");
  return undefined;
}

export type Unclear = Extract<Reading, { readonly kind: "unclear" }>;

export function unclear(because: string, suggestion?: string): Unclear {
  return { kind: "unclear", because, ...(suggestion === undefined ? {} : { suggestion }) };
}

export function known(value: string): Reading {
  return { kind: "known", value };
}

/** A word of the user's in a sentence, never longer than a line can bear. */
export function quoted(word: string): string {
  return `"${word.length > 24 ? `${word.slice(0, 24)}...` : word}"`;
}

/** "a, b and c". */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

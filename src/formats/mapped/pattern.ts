/** Patterns on texts of a catalogue: regular expressions that cost time in proportion to the text, whatever they are. The only home of `re2js`. */
import { RE2JS, RE2JSException } from "re2js";

/** At most this many characters in one pattern. */
export const longestPattern = 200;

/** Instructions of a compiled pattern: each may be tried at each character. 200 plain characters come to 200, a text of 1,000 under 2,000 instructions takes 20 ms at worst. */
const mostInstructions = 2_000;

/** Texts whose result is kept: a catalogue says the same thing many times. */
const mostKept = 10_000;

/** A pattern that can be held against texts. */
export interface Pattern {
  readonly groups: number;
  /** The whole text and then the groups, where the whole text matches; a group that takes no part is empty. */
  match(text: string): readonly string[] | undefined;
}

/** Reads a regular expression in the syntax of RE2. A reason where it is none. */
export function readPattern(text: string): Pattern | { readonly reason: string } {
  if (text.length > longestPattern) return { reason: `it has ${text.length} characters, at most ${longestPattern} are read` };
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(text);
  } catch (error) {
    if (error instanceof RE2JSException) return { reason: `${error.message.replace(/^error parsing regexp: /, "")} (the syntax is that of RE2: no look-around, no back references)` };
    throw error;
  }
  if (compiled.programSize() > mostInstructions) return { reason: "its repetitions multiply to more than is tried; use smaller counts, or * and +" };
  const groups = compiled.groupCount();
  const kept = new Map<string, readonly string[] | undefined>();
  return {
    groups,
    match(subject) {
      if (kept.has(subject)) return kept.get(subject);
      const matcher = compiled.matcher(subject);
      const result = matcher.matches() ? Array.from({ length: groups + 1 }, (_, index) => matcher.group(index) ?? "") : undefined;
      if (kept.size < mostKept) kept.set(subject, result);
      return result;
    },
  };
}

/** Fills `$0` to `$9` of a template with what a match gave; `$$` is a dollar sign. */
export function fillIn(template: string, parts: readonly string[]): string {
  return template.replace(/\$(\$|\d)/g, (_all, what: string) => (what === "$" ? "$" : (parts[Number(what)] ?? "")));
}

/** The highest group that a template names; -1 where it names none. */
export function highestGroup(template: string): number {
  return Math.max(-1, ...[...template.matchAll(/\$(\$|\d)/g)].flatMap(([, what]) => (what === "$" ? [] : [Number(what)])));
}

/** Words of a command line, as far as they are known before the script runs, each with its place. */
import { derivedText, partOf, type SourceText } from "../source/embedded.ts";
import type { Span } from "./powershell/syntax.ts";
import { templateEnd } from "./template.ts";

/** A word as a program gets it. What is not known stands in it as it is written: `$env:windir\x`, `%TEMP%`, `{{ name }}`. */
export interface Word extends Span {
  readonly text: string;
  /** Nothing in it is filled in when the script runs. */
  readonly known: boolean;
  /** The characters of `text` with their places, where they stand in the text that is read. */
  readonly origin: SourceText;
}

/** The last part of a path, in lower case and without `.exe`. */
export function programName(path: string): string {
  const last = path.trim().replace(/["']/g, "").slice(-400).split(/[\\/]/).at(-1) ?? "";
  return last.toLowerCase().replace(/\.(?:exe|com)$/, "");
}

/** What is filled in later: variables of PowerShell and of the command shell, arguments of a script (`%1`, but not `%20` of an address), placeholders. */
const filledIn = /\$[\p{L}_{(]|%[^%\s]+%|%%[~\w]|%[~*]|%\d(?![\dA-F])|![^!\s]+!|\{\{|<%|\{%/u;

/** Whether something that is filled in later stands in a text. */
export function isFilledIn(text: string): boolean {
  return filledIn.test(text);
}

/** Whether a part of a text is known. Where the whole is not, what is filled in may be cut in two: a sign of it is enough. */
function isKnownPart(whole: boolean, part: string): boolean {
  return whole || !(isFilledIn(part) || /[%!$]/.test(part));
}

const pieces = /[$@](?:[\p{L}_][\w:]*|\{[^{}]*\}|\([^()]*\))(?:\.\w+(?:\(\))?|\[[^\]]*\])*|%\*|%%?~?[a-z]{0,8}\w(?![\w%])|%[^%\s]+%|![^!\s]+!|\{\{[^}]*\}\}|["'\s]+/giu;

/** A word that stands for options nobody can see: `$arguments`, `@options`, `%*`, `%1`, `!x!`. */
export function isWholeUnknown(word: Word): boolean {
  const text = word.text.trim();
  if (text === "" || text.length > 1_000 || (word.known && !/^[%!]/.test(text))) return false;
  return (text.startsWith("$(") && text.endsWith(")")) || text.replace(pieces, "") === "";
}

/** Whether a text is filled in later as a whole. */
export function isNothingKnown(text: string): boolean {
  return text.length <= 1_000 && isFilledIn(text) && text.replace(pieces, "") === "";
}

/**
 * The text of a literal with places: the characters of `text` stand in the same order in what is written, among quotes and escapes. Where they do not, all of it stands at
 * the literal's own place.
 */
export function alignedText(source: SourceText, span: Span, text: string): SourceText {
  const raw = source.text.slice(span.start, span.end);
  const at = text === "" ? -1 : raw.indexOf(text);
  if (at !== -1) return partOf(source, span.start + at, span.start + at + text.length);
  const offsets: number[] = [];
  let from = 0;
  for (const unit of text) {
    const found = raw.indexOf(unit, from);
    if (found === -1 || found > from + 4) return derivedText(text, source.locate(span.start, span.end));
    for (let each = 0; each < unit.length; each++) offsets.push(span.start + found + each);
    from = found + unit.length;
  }
  return mappedText(source, text, offsets);
}

/** A text of which every character stands somewhere in another one. */
export function mappedText(source: SourceText, text: string, offsets: readonly number[]): SourceText {
  const place = (at: number): number => offsets[Math.min(at, offsets.length - 1)] ?? 0;
  return {
    file: source.file,
    text,
    locate: (start, end) => source.locate(place(start), end > start ? Math.max(place(start), place(end - 1)) + 1 : place(start)),
  };
}

/** The words of a command line in one text, by blanks and double quotes; quotes are taken off. `at` is where the text stands. */
export function splitWords(line: Word): readonly Word[] {
  const words: Word[] = [];
  const { text } = line;
  let from = -1;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = text[at];
    const template = from !== -1 || unit !== undefined ? templateEnd(text, at) : undefined;
    if (template !== undefined) {
      if (from === -1) from = at;
      at = template - 1;
    } else if (unit === '"') {
      quoted = !quoted;
      if (from === -1) from = at;
    } else if (unit === undefined || (!quoted && /\s/.test(unit))) {
      if (from !== -1) words.push(partOfWord(line, from, at));
      from = -1;
    } else if (from === -1) from = at;
  }
  return words;
}

function partOfWord(line: Word, from: number, to: number): Word {
  const written = line.text.slice(from, to);
  const offsets: number[] = [];
  let text = "";
  for (let at = 0; at < written.length; at++) {
    const unit = written[at] ?? "";
    if (unit === '"') continue;
    offsets.push(from + at);
    text += unit;
  }
  return { text, known: isKnownPart(line.known, text), start: line.start, end: line.end, origin: mappedText(line.origin, text, offsets.length === 0 ? [from] : offsets) };
}

/** The value of an option of a program, joined to it by `:` or `=` or standing behind it: `/featurename:x`. */
export function optionValues(words: readonly Word[], ...names: readonly string[]): readonly Word[] {
  const found: Word[] = [];
  words.forEach((word, index) => {
    const option = readOption(word);
    if (option === undefined || !names.includes(option.name)) return;
    if (option.value !== undefined) {
      // A separator at the end of a word, or around it, leaves the value in the next one.
      const next = words[index + 1];
      if (option.value.text !== "") found.push(option.value);
      else if (next !== undefined && readOption(next) === undefined) found.push(next);
      return;
    }
    const next = words[index + 1];
    if (next !== undefined && readOption(next) === undefined) found.push(next);
  });
  return found;
}

/** A word such as `/name:value`, `-name=value`, `--name`, `/name`. The name is in lower case. */
export function readOption(word: Word): { readonly name: string; readonly value: Word | undefined } | undefined {
  const found = /^(?:--?|\/)([\p{L}_?][\p{L}\p{N}_-]*)(?:([:=])|$)/u.exec(word.text);
  if (found === null) return undefined;
  const name = found[1] ?? "";
  if (found[2] === undefined) return { name: name.toLowerCase(), value: undefined };
  return { name: name.toLowerCase(), value: cutWord(word, found[0].length, word.text.length) };
}

/** A part of a word. */
export function cutWord(word: Word, from: number, to: number): Word {
  const text = word.text.slice(from, to);
  return { text, known: isKnownPart(word.known, text), start: word.start, end: word.end, origin: partOf(word.origin, from, to) };
}

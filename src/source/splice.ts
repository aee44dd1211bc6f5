/** Texts put together from parts of other texts: a value filled in where a placeholder stood, a command line made of its arguments. Every stretch keeps its place. */
import { partOf, type SourceText } from "./embedded.ts";
import type { SourceLocation } from "./location.ts";
import { positionAt } from "./text.ts";

/** A stretch of a text, in offsets, with what stands there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Texts one right behind the other. A stretch over several of them stands where it begins. */
export function concatTexts(file: string, parts: readonly SourceText[]): SourceText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length;
  }
  return {
    file,
    text: parts.map(({ text }) => text).join(""),
    locate(start, end) {
      // An empty part begins where the next one does: the last of them is found, which has the character.
      const index = positionAt(starts, start).line - 1;
      const part = parts[index];
      if (part === undefined) throw new Error("a place in no text");
      const from = starts[index] ?? 0;
      return part.locate(start - from, Math.max(start - from, Math.min(end - from, part.text.length)));
    },
  };
}

/** A text with stretches replaced. What is filled in stands where the stretch stood. `replacements` are in order and do not overlap. */
export function replaceParts(source: SourceText, replacements: readonly Replacement[]): SourceText {
  if (replacements.length === 0) return source;
  const parts: SourceText[] = [];
  let at = 0;
  for (const { start, end, text } of replacements) {
    if (start > at) parts.push(partOf(source, at, start));
    if (text !== "") parts.push({ file: source.file, text, locate: (): SourceLocation => source.locate(start, end) });
    at = end;
  }
  if (at < source.text.length || parts.length === 0) parts.push(partOf(source, at, source.text.length));
  return concatTexts(source.file, parts);
}

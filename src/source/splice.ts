/** Texts with values filled in where placeholders stood. Every stretch keeps its place. */
import { concatTexts, partOf, type SourceText } from "./embedded.ts";
import type { SourceLocation } from "./location.ts";

/** A stretch of a text, in offsets, with what stands there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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

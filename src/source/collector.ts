/** Gathers the diagnostics of one file while it is read, and stops listing them before they fill the memory. */
import type { Diagnostic, Level } from "./diagnostic.ts";
import type { SourceText } from "./embedded.ts";
import type { Limits } from "./limits.ts";
import type { RelatedLocation, SourceLocation } from "./location.ts";
import { lineEnd, lineStarts, positionAt } from "./text.ts";

/** A stretch of a text by its offsets in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One file's text with its lines, and what was found wrong in it. */
export class Collector {
  readonly file: string;
  readonly text: string;
  /** Grows while nodes are walked, see `parseDocuments`. */
  readonly diagnostics: Diagnostic[] = [];
  #starts: readonly number[] | undefined;
  /** The line in which the last place began. */
  #near = 1;
  readonly #limits: Limits;
  readonly #counts = { error: 0, warning: 0, note: 0 };

  readonly #outer: SourceText | undefined;

  /** `outer` is given for a text that stands inside another file: places are those of that file. */
  constructor(file: string, text: string, limits: Limits, outer?: SourceText) {
    this.file = file;
    this.text = text;
    this.#outer = outer;
    this.#limits = limits;
  }

  /** Whether the text stands inside a scalar of another file, which may put any character into it. */
  get isEmbedded(): boolean {
    return this.#outer !== undefined;
  }

  /** Whether the text stands in a file as it is. */
  get isIntact(): boolean {
    return this.#outer === undefined || this.#outer.intact === true;
  }

  /** The place of a span, moved into the text where it leaves it. */
  locate(span: Span): SourceLocation {
    const start = Math.min(Math.max(span.start, 0), this.text.length);
    const end = Math.min(Math.max(span.end, start), this.text.length);
    if (this.#outer !== undefined) return this.#outer.locate(start, end);
    this.#starts ??= lineStarts(this.text);
    // Places are asked for in the order of the text, more often than not.
    const near = (this.#starts[this.#near - 1] ?? 0) <= start ? this.#near : 1;
    const from = positionAt(this.#starts, start, near);
    this.#near = from.line;
    return { file: this.file, start: from, end: positionAt(this.#starts, end, from.line) };
  }

  /** The part of a span that stands on its first line. */
  firstLine(span: Span): Span {
    return { start: span.start, end: Math.max(span.start, Math.min(span.end, lineEnd(this.text, span.start))) };
  }

  /** Whether a further diagnostic of this level would be listed and not only counted. */
  lists(level: Level): boolean {
    return this.#counts[level] < this.#limits.errorsShownPerFile;
  }

  /** Adds a diagnostic, or counts it when enough of its level are listed; then `message` is never called. */
  add(level: Level, code: string, span: Span, message: () => string, related: readonly RelatedLocation[] = []): void {
    const listed = this.lists(level);
    this.#counts[level] += 1;
    if (listed) this.diagnostics.push({ code, level, message: message(), location: this.locate(this.firstLine(span)), related });
  }

  /** Sorts what was found by its place and says how much is not listed. Call it once, when the file is read. */
  close(): void {
    this.diagnostics.sort((a, b) => a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column);
    for (const level of ["error", "warning"] as const) {
      const more = this.#counts[level] - this.#limits.errorsShownPerFile;
      if (more <= 0) continue;
      this.diagnostics.push({
        code: `more-${level}s`,
        level,
        message: `${more} more ${level}${more === 1 ? "" : "s"} in this file ${more === 1 ? "is" : "are"} not listed.`,
        location: this.locate({ start: 0, end: 0 }),
        related: [],
      });
    }
  }
}

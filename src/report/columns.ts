/** Text in a terminal: how wide it is, how it wraps, and how a stretch of a source line is underlined. */
import type { SourceLocation } from "../source/location.ts";
import { isPrintableAscii, sayLine, startSafely, visiblePoint } from "./escape.ts";

/** Code points that take two columns. https://www.unicode.org/Public/UCD/latest/ucd/EastAsianWidth.txt (W and F, in whole blocks) */
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Columns that a visible text takes. */
export function columnsOf(text: string): number {
  if (isPrintableAscii(text)) return text.length;
  let columns = 0;
  for (const point of text) columns += columnsOfPoint(point);
  return columns;
}

function columnsOfPoint(point: string): number {
  return isPrintableAscii(point) ? 1 : /[\p{Mn}\p{Me}]/u.test(point) ? 0 : wide.test(point) ? 2 : 1;
}

/**
 * Breaks a visible text between words into lines of at most `width` columns; a longer word is broken inside, unless `keepWords`.
 * No line starts a runner command, wherever the break falls.
 */
export function wrap(text: string, width: number, keepWords: boolean = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of sayLine(text).split(" ")) {
    const joined = line === "" ? startSafely(word) : `${line} ${word}`;
    if (columnsOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = startSafely(word);
    while (!keepWords && columnsOf(line) > width) {
      const head = takeColumns(line, width);
      lines.push(head);
      line = startSafely(line.slice(head.length));
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** The first code points of a text that fit into `width` columns; at least one. */
function takeColumns(text: string, width: number): string {
  let taken = "";
  let columns = 0;
  for (const point of text) {
    columns += columnsOfPoint(point);
    if (columns > width && taken !== "") break;
    taken += point;
  }
  return taken;
}

/** A source line and the carets under it. */
export interface Underlined {
  readonly text: string;
  readonly carets: string;
}

/** One code point of a source line as it is shown. `start` is its place in the line, in UTF-16 code units from 0. */
interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly start: number;
}

/** Columns from one tab stop to the next. */
const tabStop = 4;

/**
 * The excerpt of a location within `width` columns, scrolled so that the start of the range is seen, with its range underlined.
 * `undefined` where there is no excerpt or the range starts beyond it.
 */
export function underline(excerpt: string, location: SourceLocation, width: number): Underlined | undefined {
  const cells = cellsOf(excerpt);
  const from = location.start.column - 1;
  if (excerpt === "" || from > excerpt.length) return undefined;
  const to = location.end.line > location.start.line ? Infinity : location.end.column - 1;
  const first = cells.findIndex((cell) => cell.start >= from);
  const start = first === -1 ? cells.length : first;
  const marked = cells.slice(start).findIndex((cell) => cell.start >= Math.max(to, from + 1));
  const end = marked === -1 ? cells.length : start + marked;

  const total = cells.reduce((sum, cell) => sum + cell.columns, 0);
  const left = total <= width ? 0 : scrollTo(cells, start, Math.floor(width / 3));
  let text = left > 0 ? "…" : "";
  let carets = left > 0 ? " " : "";
  let used = text.length;
  for (let index = left; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined) break;
    const room = index === cells.length - 1 ? width : width - 1;
    if (used + cell.columns > room) {
      text += "…";
      break;
    }
    used += cell.columns;
    text += cell.text;
    carets += (index >= start && index < end ? "^" : " ").repeat(cell.columns);
  }
  if (!carets.includes("^")) carets = `${carets.slice(0, width - 1)}^`;
  return { text: text.trimEnd(), carets: carets.trimEnd() };
}

/** Index of the first cell to show so that at most `before` columns stand before the range. */
function scrollTo(cells: readonly Cell[], start: number, before: number): number {
  let columns = 0;
  let index = start;
  while (index > 0) {
    columns += cells[index - 1]?.columns ?? 0;
    if (columns > before) break;
    index--;
  }
  return index;
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  let column = 0;
  for (const point of line) {
    // `##[` would be a command wherever it stands in a line.
    const text = point === "\t" ? " ".repeat(tabStop - (column % tabStop)) : point === "[" && line.slice(0, start).endsWith("##") ? "\\u{5b}" : visiblePoint(point);
    const columns = columnsOf(text);
    cells.push({ text, columns, start });
    start += point.length;
    column += columns;
  }
  return cells;
}

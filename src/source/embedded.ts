/** Text inside a scalar, and documents inside such a text: every character still knows its place in the outer file. */
import type { Collector, Span } from "./collector.ts";
import { type SourceLocation, startOfFile } from "./location.ts";
import { lineStarts, positionAt } from "./text.ts";

/** A text whose every stretch knows its place in the file that it stands in. Offsets are UTF-16 code units of `text`. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The text stands in a file as it is: nothing was cut out of it, filled in or put together. */
  readonly intact?: true;
  /** The place of a stretch; `end` is exclusive. */
  locate(start: number, end: number): SourceLocation;
}

/** A file that is a text as a whole, such as a script. */
export function wholeText(file: string, text: string): SourceText {
  let starts: readonly number[] | undefined;
  return {
    file,
    text,
    intact: true,
    locate(start, end) {
      starts ??= lineStarts(text);
      return { file, start: positionAt(starts, start), end: positionAt(starts, Math.max(start, end)) };
    },
  };
}

/** A text that was made from a scalar, such as one decoded from base64: all of it stands at one place. */
export function derivedText(text: string, location: SourceLocation): SourceText {
  return { file: location.file, text, locate: () => location };
}

/** The mark of a text that is made of others and changes none of them. */
function intactLike(parts: readonly SourceText[]): Pick<SourceText, "intact"> {
  return parts.every(({ intact }) => intact === true) ? { intact: true } : {};
}

/** A part of a text. */
export function partOf(source: SourceText, start: number, end: number): SourceText {
  return { file: source.file, text: source.text.slice(start, end), ...intactLike([source]), locate: (from, to) => source.locate(start + from, start + to) };
}

/** Several texts as one, a line each: the commands of a step that run in one session. A stretch over several of them stands where it begins. */
export function joinTexts(file: string, parts: readonly SourceText[]): SourceText {
  return { ...joinWith(file, parts, "\n", false), ...intactLike(parts) };
}

/** Texts one right behind the other. A stretch over several of them stands where it begins. */
export function concatTexts(file: string, parts: readonly SourceText[]): SourceText {
  return joinWith(file, parts, "", false);
}

/** Texts one behind the other with `between` in between. A stretch over several of them reaches from the first to the last, where both stand in one file in that order. */
export function spanTexts(file: string, parts: readonly SourceText[], between: string): SourceText {
  return joinWith(file, parts, between, true);
}

function joinWith(file: string, parts: readonly SourceText[], between: string, spans: boolean): SourceText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length + between.length;
  }
  // An empty part begins where the next one does: the last of them is found, which has the character.
  const partAt = (offset: number): number => positionAt(starts, offset).line - 1;
  const within = (index: number, start: number, end: number): SourceLocation => {
    const part = parts[index];
    if (part === undefined) return startOfFile(file);
    const from = Math.min(Math.max(start - (starts[index] ?? 0), 0), part.text.length);
    return part.locate(from, Math.max(from, Math.min(end - (starts[index] ?? 0), part.text.length)));
  };
  return {
    file: parts.length === 1 ? (parts[0]?.file ?? file) : file,
    text: parts.map(({ text }) => text).join(between),
    locate(start, end) {
      const first = partAt(start);
      const last = spans ? partAt(Math.max(start, end - 1)) : first;
      const begin = within(first, start, end);
      if (first === last) return begin;
      const stop = within(last, starts[last] ?? 0, end);
      const isForward = stop.file === begin.file && (stop.end.line > begin.start.line || (stop.end.line === begin.start.line && stop.end.column >= begin.start.column));
      return isForward ? { ...begin, end: stop.end } : begin;
    },
  };
}

/** The text of a scalar as `SourceNode.source` gives it. `span` is the scalar's own, quotes included. */
export function scalarSource(collector: Collector, text: string, span: Span, style: "plain" | "quoted" | "block"): SourceText {
  let places: Int32Array | undefined;
  return {
    file: collector.file,
    text,
    ...(collector.isIntact ? { intact: true } : {}),
    locate(start, end) {
      places ??= alignScalar(collector.text, span, text, style);
      const last = Math.max(start, end - 1);
      const from = places[Math.min(start, text.length)];
      const to = end > start ? places[Math.min(last, text.length)] : from;
      if (from === undefined || to === undefined || from < 0) return collector.locate(collector.firstLine(span));
      const stop = end > start ? Math.max(from, to) + 1 : from;
      // A line ends before its CR: a stretch that ends with the line end is not longer than the line.
      return collector.locate({ start: from, end: stop > from && collector.text[stop - 1] === "\r" ? stop - 1 : stop });
    },
  };
}

const blank = new Set([" ", "\t", "\r", "\n"]);

/**
 * The offset in the file for each offset of a scalar's text and its end. The characters that are not blank stand in both in the same order, whatever indentation,
 * folding and escapes do to the rest; where they do not, every offset is -1, and the text stands at the scalar as a whole.
 */
function alignScalar(raw: string, span: Span, text: string, style: "plain" | "quoted" | "block"): Int32Array {
  const places = new Int32Array(text.length + 1);
  const mark = raw[span.start];
  const quote = style === "quoted" && (mark === '"' || mark === "'") ? mark : undefined;
  const end = quote === undefined ? span.end : span.end - 1;
  let at = quote === undefined ? span.start : span.start + 1;
  for (let index = 0; index < text.length; index++) {
    const wanted = text[index] ?? "";
    if (quote === '"') while (isEscapedLineEnd(raw, at)) at = skipBlanks(raw, at + 1, end);
    if (blank.has(wanted)) {
      const escaped = quote === '"' && raw[at] === "\\" ? readEscape(raw, at) : undefined;
      places[index] = Math.min(at, end);
      if (escaped !== undefined) at += escaped.length;
      // A folded line end stands for one blank, whatever indentation follows it.
      else if (raw[at] === wanted && at < end) at += 1;
      continue;
    }
    at = skipBlanks(raw, at, end);
    if (quote === '"') while (isEscapedLineEnd(raw, at)) at = skipBlanks(raw, at + 1, end);
    if (at >= end) return places.fill(-1);
    if (quote === '"' && raw[at] === "\\") {
      const escaped = readEscape(raw, at);
      if (escaped === undefined || !text.startsWith(escaped.value, index)) return places.fill(-1);
      for (let unit = 0; unit < escaped.value.length; unit++) places[index + unit] = at;
      index += escaped.value.length - 1;
      at += escaped.length;
      continue;
    }
    if (raw[at] !== wanted) return places.fill(-1);
    places[index] = at;
    at += quote === "'" && wanted === "'" ? 2 : 1;
  }
  places[text.length] = Math.min(at, end);
  return places;
}

function skipBlanks(raw: string, from: number, end: number): number {
  let at = from;
  while (at < end && blank.has(raw[at] ?? "")) at += 1;
  return at;
}

function isEscapedLineEnd(raw: string, at: number): boolean {
  return raw[at] === "\\" && (raw[at + 1] === "\n" || raw[at + 1] === "\r");
}

// YAML 1.2.2, 5.7: https://yaml.org/spec/1.2.2/#57-escaped-characters
const simpleEscapes: ReadonlyMap<string, string> = new Map(
  Object.entries({ "0": "\0", a: "\x07", b: "\b", t: "\t", "\t": "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029" }),
);

function readEscape(raw: string, at: number): { readonly value: string; readonly length: number } | undefined {
  const kind = raw[at + 1] ?? "";
  const simple = simpleEscapes.get(kind);
  if (simple !== undefined) return { value: simple, length: 2 };
  const digits = kind === "x" ? 2 : kind === "u" ? 4 : kind === "U" ? 8 : 0;
  const code = digits === 0 ? Number.NaN : Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16);
  return Number.isNaN(code) || code > 0x10ffff ? undefined : { value: String.fromCodePoint(code), length: 2 + digits };
}

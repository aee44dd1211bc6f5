/** The text of a file: bytes to characters, characters to lines, and the test whether a text can hold a marker at all. */
import type { Diagnostic } from "./diagnostic.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { Position, SourceLocation } from "./location.ts";

/**
 * Offsets at which the lines of a text begin; the first is 0. A line ends at LF, with or without CR before it: every other line end of
 * Unicode is refused by `decodeSource`, because readers disagree about it.
 */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * The line and column of an offset in UTF-16 code units. `starts` comes from `lineStarts`. Columns of line 1 do not count a byte order
 * mark: GitHub and editors hide it, and `decodeSource` has removed it. `near` is a line, counted from 1, before which the offset is not.
 */
export function positionAt(starts: readonly number[], offset: number, near: number = 1): Position {
  let low = near - 1;
  let high = starts.length - 1;
  // Most offsets that are asked for one after another stand in one line, or in the next one.
  if (near <= high && (starts[near] ?? 0) > offset) high = low;
  else if (near < high && (starts[near + 1] ?? 0) > offset) low = high = near;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The text of line `line`, counted from 1, without its line end; empty outside the text. */
export function lineText(text: string, starts: readonly number[], line: number): string {
  const start = starts[line - 1];
  if (start === undefined) return "";
  return text.slice(start, lineEnd(text, start));
}

/** The offset at which the line that holds `offset` ends, before its CR or LF. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  const end = feed === -1 ? text.length : feed;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

/** A code point in the notation of the Unicode standard: `U+200B`. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

const shownLength = 60;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu;

/** Text of a file as it may stand in a message: at most 60 code points, what cannot be seen spelled out (`U+200B`). */
export function shown(text: string): string {
  // Two code units are the most that a code point takes, so this prefix always holds enough of them, also of a text of a megabyte.
  const points = Array.from(text.slice(0, 2 * shownLength + 2));
  const cut = points.length > shownLength || text.length > 2 * shownLength + 2 ? `${points.slice(0, shownLength).join("")}…` : text;
  return cut.replace(unseen, (character) => `<${codePointName(character.codePointAt(0) ?? 0)}>`);
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What `decodeSource` found: the text, or why there is none. */
export type Decoded = { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] };

// Control characters, the line ends that YAML 1.1 and 1.2 read differently, characters without width and those that reorder what a
// reviewer sees. A single CR is among them: some readers end a line there.
// oxlint-disable-next-line no-control-regex -- control characters are what is searched for
const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\r(?!\n)/g;

/**
 * The text of a file. Bytes that are not UTF-8, and characters that make a reader see something else than the parser, give diagnostics of
 * level `error` instead; one byte order mark is removed. At most `limits.errorsShownPerFile` characters are listed.
 */
export function decodeSource(file: string, bytes: Uint8Array, limits: Limits = defaultLimits): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { diagnostics: [diagnosticAt(file, "not-utf-8", `The file is written in ${wide}; save it as UTF-8.`)] };
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    return { diagnostics: [invalidByte(file, bytes)] };
  }
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  const diagnostics = refusedCharacters(file, text, limits.errorsShownPerFile);
  return diagnostics.length > 0 ? { diagnostics } : { text };
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? "UTF-32" : "UTF-16 (little endian)";
  if (a === 0xfe && b === 0xff) return "UTF-16 (big endian)";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32";
  return undefined;
}

/** The first byte that is not UTF-8. A LF is never part of a longer sequence, so the line is found by halving at line ends. */
function invalidByte(file: string, bytes: Uint8Array): Diagnostic {
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) ends.push(at + 1);
  ends.push(bytes.length);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUtf8(bytes.subarray(0, ends[middle]))) low = middle + 1;
    else high = middle;
  }
  const line = bytes.subarray(low === 0 ? 0 : ends[low - 1], ends[low]);
  let good = 0;
  let bad = line.length;
  // The longest prefix that is UTF-8 is searched for in the same way: a prefix that ends inside a sequence counts as good, because a
  // streaming decoder waits for the rest.
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (isUtf8(line.subarray(0, middle), true)) good = middle;
    else bad = middle - 1;
  }
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(line.subarray(0, good), { stream: true });
  const byte = line[new TextEncoder().encode(before).length] ?? 0;
  const column = (low === 0 && before.charCodeAt(0) === 0xfeff ? before.length - 1 : before.length) + 1;
  const found = `The byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} is not UTF-8 here`;
  return diagnosticAt(file, "not-utf-8", `${found}; save the file as UTF-8.`, { line: low + 1, column });
}

function isUtf8(bytes: Uint8Array, stream = false): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function refusedCharacters(file: string, text: string, atMost: number): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let count = 0;
  let zeros = 0;
  let starts: readonly number[] | undefined;
  for (const match of text.matchAll(refused)) {
    count += 1;
    const codePoint = text.charCodeAt(match.index);
    if (codePoint === 0) zeros += 1;
    if (count > atMost) continue;
    starts ??= lineStarts(text);
    diagnostics.push(diagnosticAt(file, "refused-character", refusal(codePoint), positionAt(starts, match.index)));
  }
  // Plain text in UTF-16 without a byte order mark is valid UTF-8 with a zero beside each character: one sentence says more than twenty.
  const first = diagnostics[0];
  if (first !== undefined && zeros * 3 > text.length) {
    return [{ ...first, code: "not-utf-8", message: "Every other byte is zero (U+0000): the file looks like UTF-16; save it as UTF-8." }];
  }
  if (first !== undefined && count > atMost) {
    diagnostics.push(diagnosticAt(file, "more-errors", `${count - atMost} more characters of this kind are not listed.`, first.location.start));
  }
  return diagnostics;
}

function refusal(codePoint: number): string {
  const name = codePointName(codePoint);
  if (codePoint === 13) return `A carriage return (${name}) stands without a line feed; end lines with LF or CR LF.`;
  if (codePoint === 0x85 || codePoint === 0x2028 || codePoint === 0x2029) {
    return `${name} ends a line for some readers and not for others; use LF or CR LF.`;
  }
  if (codePoint < 0xa0) return `The control character ${name} is not allowed; remove it, or write it as an escape in double quotes.`;
  return `The invisible character ${name} is not allowed, because it hides what the text says; remove it.`;
}

function diagnosticAt(file: string, code: string, message: string, start: Position = { line: 1, column: 1 }): Diagnostic {
  const location: SourceLocation = { file, start, end: start };
  return { code, level: "error", message, location, related: [] };
}

/**
 * Whether a file can hold one of the markers: `false` only when no reading of it does. A text in double quotes can spell a marker by
 * escapes, and UTF-16 spells it with zeros between the letters; both are looked through. The markers must be ASCII.
 */
export function mightContain(bytesOrText: Uint8Array | string, markers: RegExp): boolean {
  // A pattern with `g` or `y` remembers where it stopped.
  const pattern = markers.global || markers.sticky ? new RegExp(markers.source, markers.flags.replace(/[gy]/g, "")) : markers;
  return readingsOf(bytesOrText).some((reading) => pattern.test(reading));
}

/** The file that was looked through last: it is asked for one marker after another, and decoding it takes longer than looking. */
let last: { readonly file: Uint8Array | string; readonly readings: readonly string[] } | undefined;

/** Every text that a file can be read as: as it is, without zeros, and with its escapes resolved. */
function readingsOf(file: Uint8Array | string): readonly string[] {
  if (last?.file === file) return last.readings;
  const text = typeof file === "string" ? file : readLoosely(file);
  const dense = text.includes("\0") ? text.replaceAll("\0", "") : text;
  const readings = dense === text ? [text] : [text, dense];
  if (dense.includes("\\") && dense.includes('"')) readings.push(withoutEscapes(dense));
  last = { file, readings };
  return readings;
}

function readLoosely(bytes: Uint8Array): string {
  if (wideEncoding(bytes) === undefined) {
    try {
      return strictUtf8.decode(bytes);
    } catch {
      // Not UTF-8: read byte by byte below, so that what is ASCII in it stays readable.
    }
  }
  let text = "";
  // `apply` takes its arguments on the stack, hence the pieces.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\r?\n[ \t]*|([^\r\n]))/g;

/** The text with every escape of YAML's double quotes resolved that can stand for a printable ASCII character or for nothing. */
function withoutEscapes(text: string): string {
  return text.replace(escape, (_all, byte?: string, short?: string, long?: string, plain?: string) => {
    const hex = byte ?? short ?? long;
    if (hex === undefined) return plain ?? "";
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** The files of a run, decoded and parsed once each, with the lines that reports quote. */
import type { Diagnostic } from "./diagnostic.ts";
import { parseDocuments } from "./document.ts";
import { type SourceText, wholeText } from "./embedded.ts";
import type { Limits } from "./limits.ts";
import type { SourceLocation } from "./location.ts";
import type { SourceDocument } from "./node.ts";
import { maskSecrets } from "./secrets.ts";
import { decodeSource, lineStarts, lineText } from "./text.ts";

/** One file after parsing. */
export interface Parsed {
  readonly documents: readonly SourceDocument[];
  /** Grows while nodes are walked. */
  readonly diagnostics: readonly Diagnostic[];
}

const longestExcerpt = 300;

/** Gives each file's documents or text, however often it is asked for. */
export class Library {
  readonly #limits: Limits;
  readonly #isOurs: (bytes: Uint8Array) => boolean;
  readonly #parsed = new Map<string, Parsed>();
  readonly #texts = new Map<string, SourceText | { readonly diagnostics: readonly Diagnostic[] }>();
  readonly #taken = new Map<string, number>();
  readonly #bytes = new Map<string, Uint8Array>();
  #lines: { readonly path: string; readonly text: string; readonly starts: readonly number[] } | undefined;

  /** `isOurs` tells the files that hold our own format, whose keys are compared more strictly. */
  constructor(limits: Limits, isOurs: (bytes: Uint8Array) => boolean) {
    this.#limits = limits;
    this.#isOurs = isOurs;
  }

  /** The documents of a YAML file. */
  parse(path: string, bytes: Uint8Array): Parsed {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const source = this.text(path, bytes);
    const result = "diagnostics" in source ? { documents: [], diagnostics: source.diagnostics } : parseDocuments(path, source.text, this.#limits, this.#isOurs(bytes) ? "folded" : "exact");
    this.#parsed.set(path, result);
    return result;
  }

  /** The text of a file of any kind, or why it cannot be read as text. */
  text(path: string, bytes: Uint8Array): SourceText | { readonly diagnostics: readonly Diagnostic[] } {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const decoded = decodeSource(path, bytes, this.#limits);
    if ("text" in decoded) this.#bytes.set(path, bytes);
    const result = "text" in decoded ? wholeText(path, decoded.text) : decoded;
    this.#texts.set(path, result);
    return result;
  }

  /** Forgets the documents and the text of a file: whoever asks again has it parsed again. What was taken of its diagnostics stays taken. */
  release(path: string): void {
    this.#parsed.delete(path);
    this.#texts.delete(path);
  }

  /** The diagnostics of a file that were not taken before. */
  take(path: string): readonly Diagnostic[] {
    const all = this.#parsed.get(path)?.diagnostics ?? [];
    const before = this.#taken.get(path) ?? 0;
    this.#taken.set(path, all.length);
    return all.slice(before);
  }

  /** The line of a place, at most 300 code points, its secrets masked; empty where the place stands beyond them. */
  excerpt(location: SourceLocation): string {
    const lines = this.#linesOf(location.file);
    if (lines === undefined || location.start.column > longestExcerpt) return "";
    return maskSecrets(Array.from(lineText(lines.text, lines.starts, location.start.line).slice(0, longestExcerpt * 2)).slice(0, longestExcerpt).join(""));
  }

  /** The lines of the file that was asked for last are kept: its findings come one after another. */
  #linesOf(path: string): { readonly text: string; readonly starts: readonly number[] } | undefined {
    if (this.#lines?.path === path) return this.#lines;
    const bytes = this.#bytes.get(path);
    const decoded = bytes === undefined ? undefined : decodeSource(path, bytes, this.#limits);
    if (decoded === undefined || !("text" in decoded)) return undefined;
    this.#lines = { path, text: decoded.text, starts: lineStarts(decoded.text) };
    return this.#lines;
  }
}

/** Holds the two parsers of YAML against each other: the same nodes, places and remarks, or a refusal. Throws no assertion of a test framework, so that the fuzzer can use it too. */
import { isDeepStrictEqual } from "node:util";
import type { KeyComparison } from "../../src/source/builder.ts";
import { Collector } from "../../src/source/collector.ts";
import { parseDocuments } from "../../src/source/document.ts";
import { readFast } from "../../src/source/events.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import type { SourceNode } from "../../src/source/node.ts";
import type { ParsedFile } from "../../src/source/parsers.ts";
import { parseThoroughly } from "../../src/source/thorough.ts";

/** Everything that a later stage can see of a node. */
export interface Dump {
  readonly kind: string;
  readonly at: string;
  readonly text?: string | undefined;
  readonly tag?: string | undefined;
  readonly style?: string | undefined;
  readonly via?: string | undefined;
  readonly parts: readonly (readonly [string, Dump])[];
}

/** Everything that can be seen of a file. The walk goes first: it may add remarks. */
export interface Reading {
  readonly documents: readonly Dump[];
  readonly diagnostics: ParsedFile["diagnostics"];
}

/** A node with all below it. */
export function dump(node: SourceNode): Dump {
  const place = ({ start, end }: SourceNode["location"]): string => `${start.line}:${start.column}-${end.line}:${end.column}`;
  const parts = node.kind === "map" ? node.entries().map((entry) => [`${entry.key} ${place(entry.keyLocation)} ${entry.via === undefined ? "" : place(entry.via)}`, dump(entry.value)] as const) : node.items().map((item, index) => [String(index), dump(item)] as const);
  return { kind: node.kind, at: place(node.location), text: node.text(), tag: node.tag, style: node.style, via: node.via === undefined ? undefined : place(node.via), parts };
}

/** What the thorough parser alone makes of a text. */
export function readThoroughly(text: string, keys: KeyComparison): Reading {
  return readingOf(parseThoroughly(new Collector("a.yml", text, defaultLimits), defaultLimits, keys));
}

/** What the program makes of a text, with whichever parser it takes. */
export function readAsProgram(text: string, keys: KeyComparison): Reading {
  return readingOf(parseDocuments("a.yml", text, defaultLimits, keys));
}

function readingOf(parsed: ParsedFile): Reading {
  const documents = parsed.documents.map((document) => dump(document.root));
  return { documents, diagnostics: [...parsed.diagnostics] };
}

/** Whether a reading refuses its text. */
export function isRefused({ diagnostics }: Reading): boolean {
  return diagnostics.some((diagnostic) => diagnostic.level === "error");
}

/** How the two parsers took a text. */
export interface Compared {
  /** What the fast parser did. */
  readonly kind: "read" | "declined" | "refused";
  /** Where they differ and the run does not fail closed: the two readings. */
  readonly difference?: readonly [program: Reading, thorough: Reading];
}

/** Compares the program's reading of a text with that of the thorough parser, with both comparisons of keys. */
export function compareParsers(text: string): Compared {
  const { kind } = readFast(new Collector("a.yml", text, defaultLimits), defaultLimits, "folded");
  for (const keys of ["folded", "exact"] as const) {
    const program = readAsProgram(text, keys);
    // What only one of them refuses is refused.
    if (kind === "refused" && isRefused(program)) continue;
    const thorough = readThoroughly(text, keys);
    if (kind === "refused" || !isDeepStrictEqual(program, thorough)) return { kind, difference: [program, thorough] };
  }
  return { kind };
}

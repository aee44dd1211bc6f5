/** Holds the readers of YAML against each other: the same nodes, places and remarks, or a refusal. Throws no assertion of a test framework, so that the fuzzer can use it too. */
import { isDeepStrictEqual } from "node:util";
import type { KeyComparison } from "../../src/source/builder.ts";
import { Collector } from "../../src/source/collector.ts";
import { parseDocuments } from "../../src/source/document.ts";
import { readFast } from "../../src/source/events.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import type { SourceNode } from "../../src/source/node.ts";
import type { ParsedFile } from "../../src/source/parsers.ts";
import { readPlain } from "../../src/source/plain.ts";
import { parseThoroughly } from "../../src/source/thorough.ts";
import { rootNode, type Tree, Walk } from "../../src/source/tree.ts";

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

/** What a reader makes of a text by itself: `undefined` where it leaves it to another one. */
function readAlone(text: string, read: (collector: Collector) => readonly (Tree | undefined)[] | undefined): Reading | undefined {
  const collector = new Collector("a.yml", text, defaultLimits);
  const roots = read(collector);
  if (roots === undefined) return undefined;
  const documents = roots.map((each) => dump(rootNode(new Walk(collector, defaultLimits.visitedNodesPerDocument), each, { start: 0, end: 0 })));
  collector.close();
  return { documents, diagnostics: [...collector.diagnostics] };
}

/** How the readers took a text. */
export interface Compared {
  /** The reader that it is written for: `plain` and `read` by the fast parser; else what the fast parser made of it. */
  readonly kind: "plain" | "read" | "declined" | "refused";
  /** Where they differ and the run does not fail closed: whose reading it is, that reading, and that of the thorough parser. */
  readonly difference?: readonly [whose: string, other: Reading, thorough: Reading];
}

/** Compares each reader's reading of a text, and the program's, with that of the thorough parser, with both comparisons of keys. */
export function compareParsers(text: string): Compared {
  let kind: Compared["kind"] = "declined";
  for (const keys of ["folded", "exact"] as const) {
    const thorough = readThoroughly(text, keys);
    const plain = readAlone(text, (collector) => readPlain(collector, defaultLimits, keys));
    const fast = readFast(new Collector("a.yml", text, defaultLimits), defaultLimits, keys);
    kind = plain === undefined ? fast.kind : "plain";
    const quick = readAlone(text, (collector) => {
      const reading = readFast(collector, defaultLimits, keys);
      return reading.kind === "read" ? reading.roots : undefined;
    });
    for (const [whose, own] of [["plain", plain], ["fast", quick]] as const) {
      if (own === undefined) continue;
      // What is wrong is explained by the thorough parser: that something is, they all say.
      const isSame = isRefused(own) ? isRefused(thorough) : isDeepStrictEqual(own, thorough);
      if (!isSame) return { kind, difference: [whose, own, thorough] };
    }
    const program = readAsProgram(text, keys);
    // What only one of them refuses is refused.
    if (kind === "refused" && isRefused(program)) continue;
    if (kind === "refused" || !isDeepStrictEqual(program, thorough)) return { kind, difference: ["program", program, thorough] };
  }
  return { kind };
}

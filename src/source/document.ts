/** Parses the text of a file into documents of nodes that know their place. Behind it stand a reader of what is written plainly, a fast parser for what is not, and a thorough one for what that does not read. */
import type { KeyComparison } from "./builder.ts";
import { Collector } from "./collector.ts";
import type { SourceText } from "./embedded.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { fastParser, type FastReading, type ParsedFile, thoroughParser } from "./parsers.ts";
import { readPlain } from "./plain.ts";
import { shown } from "./text.ts";
import { rootNode, Walk } from "./tree.ts";

/**
 * The documents of a text that `decodeSource` gave. Never throws for a text, whatever it holds: what cannot be read as meant is a
 * diagnostic, and a document with a syntax error is counted but not walked, so that half a tree is never taken for a whole one.
 *
 * A text without a document (empty, or comments only) gives no documents and no diagnostics.
 */
export function parseDocuments(file: string, text: string, limits: Limits = defaultLimits, keys: KeyComparison = "folded"): ParsedFile {
  return parseWith(() => new Collector(file, text, limits), limits, keys);
}

/** The documents of a text that stands inside a scalar of another file; places are those of that file. Its keys are somebody else's and compare exactly. */
export function parseEmbedded(source: SourceText, limits: Limits = defaultLimits): ParsedFile {
  return parseWith(() => new Collector(source.file, source.text, limits, source), limits, "exact");
}

/**
 * The plain reader and the fast parser read what they read exactly as the thorough one would; for the rest, and for whatever is refused, the thorough one answers, which also explains. A text
 * that one of them refuses and the other does not is refused: readers of YAML disagree about it.
 */
function parseWith(collect: () => Collector, limits: Limits, keys: KeyComparison): ParsedFile {
  let first = collect();
  const plain = readPlain(first, limits, keys);
  // What was met before a reader gave up does not count.
  if (plain === undefined) first = collect();
  const fast: FastReading = plain === undefined ? fastParser.get()(first, limits, keys) : { kind: "read", roots: plain };
  // What is wrong is explained by the thorough parser, which may find more.
  const isSound = !first.diagnostics.some((diagnostic) => diagnostic.level === "error");
  if (fast.kind === "read" && isSound) {
    const documents = fast.roots.map((root, index) => ({ file: first.file, number: index + 1, root: rootNode(new Walk(first, limits.visitedNodesPerDocument), root, { start: 0, end: 0 }) }));
    first.close();
    return { documents, diagnostics: first.diagnostics };
  }
  const parsed = thoroughParser.get()(collect(), limits, keys);
  if (fast.kind === "declined" || parsed.diagnostics.some((diagnostic) => diagnostic.level === "error")) return parsed;
  const refused = collect();
  refused.add("error", "readers-disagree", { start: 0, end: 0 }, () => `Readers of YAML disagree about this file: one of two parsers refuses it (${fast.kind === "refused" ? shown(fast.reason) : first.diagnostics[0]?.message ?? ""}). Write it in a plainer way.`);
  return { documents: parsed.documents.map(({ file, number }) => ({ file, number, root: rootNode(new Walk(refused, 0), undefined, { start: 0, end: 0 }) })), diagnostics: refused.diagnostics };
}

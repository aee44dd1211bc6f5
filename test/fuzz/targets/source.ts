/** Any bytes through the stage `source`: refused with a reason, or read alike by both parsers, every place inside the text. */
import { markers } from "../../../src/formats/registry.ts";
import type { Diagnostic } from "../../../src/source/diagnostic.ts";
import { parseDocuments, parseEmbedded } from "../../../src/source/document.ts";
import type { SourceLocation } from "../../../src/source/location.ts";
import type { SourceNode } from "../../../src/source/node.ts";
import { decodeSource, lineStarts, lineText, mightContain } from "../../../src/source/text.ts";
import { compareParsers } from "../../support/parsers.ts";
import { demand, type Target } from "../engine.ts";
import { seedsOf, words } from "../seeds.ts";

function demandPlaces(text: string, locations: Iterable<SourceLocation>): void {
  const starts = lineStarts(text);
  for (const { start, end } of locations) {
    const inside = [start, end].every(({ line, column }) => line >= 1 && line <= starts.length && column >= 1 && column <= lineText(text, starts, line).length + 1);
    demand(inside && (start.line < end.line || (start.line === end.line && start.column <= end.column)), "every place lies inside the text", () => ({ start, end }));
  }
}

function* placesOf(node: SourceNode): Generator<SourceLocation> {
  yield node.location;
  if (node.via !== undefined) yield node.via;
  yield node.get("\0").location;
  for (const { keyLocation, value, via } of node.entries()) {
    yield keyLocation;
    if (via !== undefined) yield via;
    yield* placesOf(value);
  }
  for (const item of node.items()) yield* placesOf(item);
}

function placesOfDiagnostics(diagnostics: readonly Diagnostic[]): SourceLocation[] {
  return diagnostics.flatMap(({ location, related }) => [location, ...related.map((each) => each.location)]);
}

function* scalarsOf(node: SourceNode): Generator<SourceNode> {
  if (node.kind === "scalar") yield node;
  for (const { value } of node.entries()) yield* scalarsOf(value);
  for (const item of node.items()) yield* scalarsOf(item);
}

/** A text that a marker's search has to find, because a scalar says it once the file is parsed. */
const ours = /sysprep-gate\/v1/;

export const source: Target = {
  name: "source",
  promise: "both parsers give the same nodes, places and refusals, every place lies inside the text, and no marker stays unseen",
  seeds: seedsOf("source", ["examples", ".github"]),
  words: [...words, "%YAML 1.2\n---\n", "%TAG ! tag:example.com,2000:\n---\n", "<<: *a", "<<: [*a, *b]", "&a ", "*a", "!!str ", "!!null ''", "!Ref ", "!<tag:yaml.org,2002:int> ", "? ", "|2-\n", ">+\n", "\\x73", "\\u0065", "...\n", "---\n", "- - - ", "{a: b, c}", "[a, [b]]", "'it''s'", '"\\\n "'],
  mostBytes: 4_000,
  shortRuns: 600,
  seconds: 2,
  run(input) {
    const decoded = decodeSource("a.yml", input);
    if ("diagnostics" in decoded) {
      demand(decoded.diagnostics.length > 0 && decoded.diagnostics.every(({ level }) => level === "error"), "bytes that are no text have a reason");
      return decoded.diagnostics.map(({ code }) => code);
    }
    const { text } = decoded;
    const { kind, difference } = compareParsers(text);
    demand(difference === undefined, "both parsers read alike", () => difference);
    const marks: string[] = [kind];
    const parsed = parseDocuments("a.yml", text);
    for (const { root } of parsed.documents) {
      demandPlaces(text, placesOf(root));
      for (const scalar of scalarsOf(root)) {
        const inner = scalar.source();
        demand((inner === undefined) === (scalar.text() === undefined), "a text has places for its characters, and nothing else has");
        if (inner === undefined) continue;
        if (ours.test(inner.text)) demand(mightContain(input, markers), "a marker that a scalar holds is found before the file is parsed", () => inner.text);
        if (scalar.style !== "block" || inner.text.length > 1_000) continue;
        const embedded = parseEmbedded(inner);
        demandPlaces(text, [...embedded.documents.flatMap((each) => [...placesOf(each.root)]), ...placesOfDiagnostics(embedded.diagnostics)]);
        marks.push("embedded");
      }
    }
    demandPlaces(text, placesOfDiagnostics(parsed.diagnostics));
    return [...marks, ...parsed.diagnostics.map(({ code }) => `${kind} ${code}`)];
  },
};

/** The parsers against each other: what the plain reader or the fast parser reads, the thorough one reads as the same nodes, at the same places, with the same remarks. */
import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Collector } from "../../src/source/collector.ts";
import { parseDocuments } from "../../src/source/document.ts";
import { readFast } from "../../src/source/events.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import type { SourceNode } from "../../src/source/node.ts";
import { readPlain } from "../../src/source/plain.ts";
import { decodeSource } from "../../src/source/text.ts";
import { rootNode, type Tree, Walk } from "../../src/source/tree.ts";
import { parseThoroughly } from "../../src/source/thorough.ts";
import { root } from "../support/start.ts";

interface Dump {
  readonly kind: string;
  readonly at: string;
  readonly text?: string | undefined;
  readonly tag?: string | undefined;
  readonly style?: string | undefined;
  readonly via?: string | undefined;
  readonly parts: readonly (readonly [string, Dump])[];
}

function dump(node: SourceNode): Dump {
  const place = ({ start, end }: SourceNode["location"]): string => `${start.line}:${start.column}-${end.line}:${end.column}`;
  const parts = node.kind === "map" ? node.entries().map((entry) => [`${entry.key} ${place(entry.keyLocation)} ${entry.via === undefined ? "" : place(entry.via)}`, dump(entry.value)] as const) : node.items().map((item, index) => [String(index), dump(item)] as const);
  return { kind: node.kind, at: place(node.location), text: node.text(), tag: node.tag, style: node.style, via: node.via === undefined ? undefined : place(node.via), parts };
}

function thorough(text: string, keys: "folded" | "exact"): unknown {
  const parsed = parseThoroughly(new Collector("a.yml", text, defaultLimits), defaultLimits, keys);
  const documents = parsed.documents.map((document) => dump(document.root));
  return { documents, diagnostics: parsed.diagnostics };
}

function both(text: string, keys: "folded" | "exact"): unknown {
  const parsed = parseDocuments("a.yml", text, defaultLimits, keys);
  const documents = parsed.documents.map((document) => dump(document.root));
  return { documents, diagnostics: parsed.diagnostics };
}

/** What a reader makes of a text, by itself; undefined where it does not read it or finds something wrong, which is for the thorough parser to explain. */
function alone(text: string, read: (collector: Collector) => readonly (Tree | undefined)[] | undefined): unknown {
  const collector = new Collector("a.yml", text, defaultLimits);
  const roots = read(collector);
  if (roots === undefined || collector.diagnostics.some((diagnostic) => diagnostic.level === "error")) return undefined;
  const documents = roots.map((each) => dump(rootNode(new Walk(collector, defaultLimits.visitedNodesPerDocument), each, { start: 0, end: 0 })));
  collector.close();
  return { documents, diagnostics: collector.diagnostics };
}

/** How the readers took a text; where one read it, everything has to be the same. */
function compare(text: string): "plain" | "read" | "declined" | "refused" {
  let isPlain = false;
  for (const keys of ["folded", "exact"] as const) {
    const plain = alone(text, (collector) => {
      const roots = readPlain(collector, defaultLimits, keys);
      isPlain ||= roots !== undefined;
      return roots;
    });
    if (plain !== undefined) expect(plain).toEqual(thorough(text, keys));
    // Whether something is wrong with it, all of them say.
    else if (isPlain) expect(thorough(text, keys)).toMatchObject({ diagnostics: expect.arrayContaining([expect.objectContaining({ level: "error" })]) as unknown });
    const fast = alone(text, (collector) => {
      const reading = readFast(collector, defaultLimits, keys);
      return reading.kind === "read" ? reading.roots : undefined;
    });
    if (fast !== undefined) expect(fast).toEqual(thorough(text, keys));
  }
  if (isPlain) {
    for (const keys of ["folded", "exact"] as const) expect(both(text, keys)).toEqual(thorough(text, keys));
    return "plain";
  }
  const { kind } = readFast(new Collector("a.yml", text, defaultLimits), defaultLimits, "folded");
  if (kind === "refused") {
    // What only one of them refuses is refused.
    expect(parseDocuments("a.yml", text).diagnostics.some((diagnostic) => diagnostic.level === "error")).toBe(true);
    return kind;
  }
  for (const keys of ["folded", "exact"] as const) expect(both(text, keys)).toEqual(thorough(text, keys));
  return kind;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : /\.ya?ml$/.test(entry.name) ? [join(folder, entry.name)] : []));
}

const own = [...filesBelow(join(root, "examples")), ...filesBelow(join(root, "test/formats")), ...filesBelow(join(root, ".github"))];
const real = filesBelow(join(root, "../shared/corpus"));
const texts = [...own, ...real].flatMap((path) => {
  const decoded = decodeSource(path, readFileSync(path));
  return "text" in decoded ? [decoded.text] : [];
});

describe("whole files", () => {
  it("are read by the fast parser as by the thorough one", { timeout: 120_000 }, () => {
    const kinds = texts.map(compare);
    // Were most of them declined, this would compare a parser with itself.
    expect(kinds.filter((kind) => kind === "read" || kind === "plain").length).toBeGreaterThan(texts.length * 0.8);
    expect(kinds.filter((kind) => kind === "plain").length).toBeGreaterThan(texts.length * 0.3);
  });

  it("stay so when they are cut, joined and damaged anywhere", { timeout: 240_000 }, () => {
    const piece = fc.constantFrom(" ", "\n", "\t", "- ", ": ", ":", "#", "'", '"', "|", ">", "&a ", "*a", "!x ", "!!str ", "{", "}", "[", "]", ",", "? ", "<<: ", "---\n", "...\n", "%", "\\", "é", "  ", "\r\n", "~", "-\n", "|2-\n", "@", "`");
    const edit = fc.record({ at: fc.nat(10_000), remove: fc.nat(4), insert: piece });
    fc.assert(
      fc.property(fc.constantFrom(...texts.map((text) => text.slice(0, 3_000))), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let damaged = text;
        for (const { at, remove, insert } of edits) {
          const from = at % (damaged.length + 1);
          damaged = damaged.slice(0, from) + insert + damaged.slice(from + remove);
        }
        if ("text" in decodeSource("a.yml", new TextEncoder().encode(damaged))) compare(damaged);
      }),
      { numRuns: Number(process.env["PARSER_RUNS"] ?? 400) },
    );
  });
});

it("small texts of every sign that YAML knows are read alike", { timeout: 240_000 }, () => {
  const sign = fc.constantFrom("a", "b", "1", " ", "  ", "\n", "\n  ", "\n- ", "- ", ": ", ":", "\n? ", "#c", " #c", "'", '"', "''", "|\n", ">-\n", "&x ", "*x", "!t ", "!!int ", "!", "{", "}", "[", "]", ", ", "<<: ", "\n---\n", "\n...\n", "\\n", "null", "~", "\t");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
      compare(signs.join(""));
    }),
    { numRuns: Number(process.env["PARSER_RUNS"] ?? 400) * 5 },
  );
});

it("lines of every kind, indented in every way, are read alike", { timeout: 240_000 }, () => {
  const line = fc.constantFrom("a: 1", "a: 2", "b:", "b: # c", "c: |", "d: >-", "d: >", "e: |-", "f: |+", "g: >2", "- x", "- a: 1", "-   b: 2", "-", "- - y", "- # c", "- |", "- [1, 'b']", "- {a: 1}", "# c", "#", "", " ", "h: 'q'", 'i: "d" # c', 'i: "d"# c', "j: [1, b, {c: d}]", "j: [1, b ] # c", "k: { a: 1, b: [x, y z] }", "k: {a: 1,b: 2}", "k: {a:1}", "k: {a: 1, A: 2}", "l: []", "l: {}", "text", "more text", "m: x #c", "m: x#c", "m: x ", "---", "--- ", "...", "n: http://x:80/y", "n: x: y", "n: x:", "o: - y", "p: [1,", "2]", "q: {a}", "q: [a: 1]", "q: [a, ]", "r: ''", 'r: ""', "r: ~", "r: null", "r: 'it''s'", 's: "\\n"', "é: 1", "t: é", "t: 'a", "b'", "A: 1", "constructor: 1", "<<: {a: 1}", "u: &x 1", "u: *x", "u: !t 1", "? v", ": w", "%", "@x: 1", "w: @x", "w: `x", "w: %x", "w: =", "w: -x", "w: ?x", "w: .5", ".w: 1", "1: 2", "1.0: x", "a/b: c", "a-: c", "x: y\r", "x:\ty", "x: (a) [b]", "x: a]", "x: [a]b", "x: 'a'b", "x: [a] b", "x: 'a' b: c", "x: 'a', b", "x: a, b", "x: {", "}", "]");
  const indented = fc.tuple(fc.constantFrom("", "", "", " ", "  ", "  ", "    ", "      "), line).map(([indent, rest]) => indent + rest);
  let plain = 0;
  let all = 0;
  fc.assert(
    fc.property(fc.array(indented, { minLength: 1, maxLength: 7 }), fc.boolean(), (lines, ends) => {
      const text = `${lines.join("\n")}${ends ? "\n" : ""}`;
      if (!("text" in decodeSource("a.yml", new TextEncoder().encode(text)))) return;
      all += 1;
      if (compare(text) === "plain") plain += 1;
    }),
    { numRuns: Number(process.env["PARSER_RUNS"] ?? 400) * 5 },
  );
  // Were nearly all of them declined by the plain reader, this would say little about it.
  expect(plain / all).toBeGreaterThan(0.02);
});

it.each(["a: [\n  1,\n]\n", "a:\n  b: {\n    c: 1\n  }\n", "a: \"b\n\nc\"\n"])("what every reader takes is not refused: %j", (text) => {
  expect(compare(text)).not.toBe("refused");
});

/** The two parsers against each other: what the fast one reads, the thorough one reads as the same nodes, at the same places, with the same remarks. */
import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Collector } from "../../src/source/collector.ts";
import { parseDocuments } from "../../src/source/document.ts";
import { readFast } from "../../src/source/events.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import type { SourceNode } from "../../src/source/node.ts";
import { decodeSource } from "../../src/source/text.ts";
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

/** How the fast parser took a text; where it read it, everything has to be the same. */
function compare(text: string): "read" | "declined" | "refused" {
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
    expect(kinds.filter((kind) => kind === "read").length).toBeGreaterThan(texts.length * 0.8);
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

it.each(["a: [\n  1,\n]\n", "a:\n  b: {\n    c: 1\n  }\n", "a: \"b\n\nc\"\n"])("what every reader takes is not refused: %j", (text) => {
  expect(compare(text)).not.toBe("refused");
});

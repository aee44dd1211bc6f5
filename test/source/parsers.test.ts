/** The parsers against each other: what the plain reader or the fast parser reads, the thorough one reads as the same nodes, at the same places, with the same remarks. */
import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeSource } from "../../src/source/text.ts";
import { change } from "../fuzz/changes.ts";
import { numbers } from "../support/numbers.ts";
import { compareParsers, readAsProgram } from "../support/parsers.ts";
import { root } from "../support/start.ts";
import { write, written } from "../support/yaml-trees.ts";
import suite from "./yaml-test-suite/cases.json" with { type: "json" };

/** How the readers took a text; where one read it, everything has to be the same, and what one of them refuses the program refuses. */
function compare(text: string): "plain" | "read" | "declined" | "refused" {
  const { kind, difference } = compareParsers(text);
  if (difference !== undefined) expect(difference[1], difference[0]).toEqual(difference[2]);
  expect(difference).toBeUndefined();
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

describe("documents of every construct", () => {
  it("are read alike, whatever anchors, aliases, merge keys, tags and duplicate keys they have", { timeout: 240_000 }, () => {
    const kinds: string[] = [];
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 3 }), fc.constantFrom("\n", "\r\n"), (nodes, lineEnd) => {
        const text = nodes.map(write).join("---\n").replaceAll("\n", lineEnd);
        kinds.push(compare(text));
        for (const { code } of readAsProgram(text, "folded").diagnostics) met.add(code);
      }),
      { seed: 326779, numRuns: Number(process.env["PARSER_RUNS"] ?? 400) * 2 },
    );
    // Were most of them declined or refused, or none of them odd, this would show little.
    expect(kinds.filter((kind) => kind === "read").length).toBeGreaterThan(kinds.length / 2);
    expect([...met]).toEqual(expect.arrayContaining(["duplicate-key", "duplicate-key-spelling", "forbidden-key", "unknown-alias", "alias-cycle", "anchor-twice", "merge-not-a-map"]));
  });

  it("of YAML's own suite stay alike when they are damaged", { timeout: 240_000 }, () => {
    const next = numbers(326779);
    const originals = suite.cases.map(({ yaml }) => new TextEncoder().encode(yaml));
    for (let run = 0; run < Number(process.env["PARSER_RUNS"] ?? 400) * 2; run += 1) {
      const decoded = decodeSource("a.yml", change(next, originals, { words: [], mostBytes: 2_000 }));
      if ("text" in decoded) compare(decoded.text);
    }
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

it.each([" %T\n---\na: 1\n", "\n# remark\n  %YAML 1.1\n---\na: 1\n", "a: |\n  %windir%\n"])("an indented directive is none for either parser, and a text may begin with a percent sign: %j", (text) => {
  compare(text);
});

it.each(["\ufffe", "\uffff"])("a file that holds what is no character is not read plainly: %j", (character) => {
  for (const text of [`a: x${character}\n`, `a:\n  - ${character}\n`]) expect(compare(text)).toBe("refused");
});

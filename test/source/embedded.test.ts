/** Text inside scalars keeps its places, in every style and at every depth. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocuments, parseEmbedded } from "../../src/source/document.ts";
import { derivedText, joinTexts, partOf, type SourceText, wholeText } from "../../src/source/embedded.ts";
import type { SourceNode } from "../../src/source/node.ts";

function rootOf(text: string): SourceNode {
  const parsed = parseDocuments("a.yml", text);
  expect(parsed.diagnostics).toEqual([]);
  const [document] = parsed.documents;
  if (document === undefined) throw new Error("no document");
  return document.root;
}

function sourceOf(node: SourceNode): SourceText {
  const source = node.source();
  if (source === undefined) throw new Error("no text");
  return source;
}

/** What stands in the file at the place of a word of the scalar. */
function seen(text: string, source: SourceText, word: string): string {
  const at = source.text.indexOf(word);
  expect(at).toBeGreaterThanOrEqual(0);
  const { start, end } = source.locate(at, at + word.length);
  const lines = text.split("\n");
  expect(start.line).toBe(end.line);
  return (lines[start.line - 1] ?? "").slice(start.column - 1, end.column - 1);
}

describe("a word in a scalar", () => {
  it.each([
    ["literal", "a: |\n    first\n      second word\n\n    third\n"],
    ["literal, stripped", "a: |-\n    first\n    second word\n    third"],
    ["literal with an indicator", "a: |2+\n    first\n    second word\n    third\n\n"],
    ["literal with Windows line ends", "a: |\r\n    first\r\n    second word\r\n    third\r\n"],
    ["folded", "a: >\n    first\n    second word\n\n    third\n      more\n"],
    ["plain", "a: first second word third"],
    ["plain over several lines", "a: first\n  second word\n  third"],
    ["in single quotes", "a: 'first ''second'' second word third'"],
    ["in single quotes over several lines", "a: 'first\n\n  second word\n  third'"],
    ["in double quotes", 'a: "first\\tq\\"uo\\x41 \\u00e9 second word\\nthird"'],
    ["in double quotes over several lines", 'a: "first \\\n   second word\n\n   third"'],
  ])("%s", (_name, text) => {
    const source = sourceOf(rootOf(text).get("a"));
    for (const word of ["first", "second word", "third"]) expect(seen(text, source, word)).toBe(word);
  });

  it("stands at its anchor where an alias leads to it", () => {
    const text = "a: &x |\n  one two\nb: *x\n";
    expect(seen(text, sourceOf(rootOf(text).get("b")), "two")).toBe("two");
  });

  it("ends before a CR LF, and not between the two", () => {
    const source = parseDocuments("a.yml", ">\r\n  a: > -\r\n  b\r\n\r\n").documents[0]?.root.source();
    const folded = source?.text.indexOf(" b") ?? NaN;
    expect(source?.text).toBe("a: > - b\n");
    expect(source?.locate(folded - 1, folded + 1)).toEqual({ file: "a.yml", start: { line: 2, column: 8 }, end: { line: 2, column: 9 } });
  });

  it("has a place for every character of any text in any style", () => {
    const character = fc.constantFrom("a", "b", " ", "\n", "'", '"', "\\", ":", "#", "é", "😀", "\t");
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 40 }), fc.constantFrom("double", "single", "literal"), (characters, style) => {
        const value = characters.join("");
        if (style === "literal" && /^[ \n\t]|\t/.test(value)) return;
        const text = style === "double" ? `a: ${JSON.stringify(value)}\n` : style === "single" ? `a: '${value.replaceAll("'", "''").replaceAll(/\s/g, "_")}'\n` : `a: |-\n${value.split("\n").map((line) => `  ${line}`).join("\n")}\n`;
        const parsed = parseDocuments("a.yml", text);
        const source = parsed.documents[0]?.root.get("a").source();
        if (parsed.diagnostics.length > 0 || source === undefined) return;
        let before = -1;
        for (let at = 0; at < source.text.length; at++) {
          const { start } = source.locate(at, at + 1);
          const line = text.split("\n")[start.line - 1] ?? "";
          const there = line.slice(start.column - 1);
          if (!/\s/.test(source.text[at] ?? "") && style !== "double") expect(there[0]).toBe(source.text[at]);
          const order = start.line * 1000 + start.column;
          expect(order).toBeGreaterThanOrEqual(before);
          before = order;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a document in a scalar", () => {
  const text = ["outer:", "  data: |", "    name: inner", "    steps:", "      - run: |", "          echo one", "          Set-Thing two", ""].join("\n");

  it("has nodes with places of the outer file, also two levels down", () => {
    const inner = parseEmbedded(sourceOf(rootOf(text).get("outer").get("data")));
    expect(inner.diagnostics).toEqual([]);
    const root = inner.documents[0]?.root;
    expect(root?.get("name").location).toEqual({ file: "a.yml", start: { line: 3, column: 11 }, end: { line: 3, column: 16 } });
    const script = root?.get("steps").items()[0]?.get("run").source();
    expect(script === undefined ? "" : seen(text, script, "Set-Thing two")).toBe("Set-Thing two");
  });

  it("says what is wrong with it where it stands", () => {
    const broken = "a: |\n  b: [\n";
    const inner = parseEmbedded(sourceOf(rootOf(broken).get("a")));
    expect(inner.diagnostics[0]?.level).toBe("error");
    expect(inner.diagnostics[0]?.location.start.line).toBeGreaterThanOrEqual(2);
  });

  it.each(["\\a", "\\0", "\\e", "\\x7f", "\\x80", "\\ud800", "\\uffff"])("is refused where an escape puts %s into it, which YAML lets no text hold", (escape) => {
    for (const inside of [`b: x${escape}y\\n`, `b: |\\n  x${escape}\\n`]) {
      const inner = parseEmbedded(sourceOf(rootOf(`a: "${inside}"\n`).get("a")));
      expect(inner.diagnostics.map(({ level }) => level)).toContain("error");
    }
  });
});

describe("texts that are put together", () => {
  it("keep their places", () => {
    const whole = wholeText("s.ps1", "one\ntwo three\n");
    expect(whole.locate(4, 7)).toEqual({ file: "s.ps1", start: { line: 2, column: 1 }, end: { line: 2, column: 4 } });
    expect(partOf(whole, 4, 13).locate(4, 9).start).toEqual({ line: 2, column: 5 });
    const joined = joinTexts("s.ps1", [partOf(whole, 0, 3), partOf(whole, 8, 13)]);
    expect(joined.text).toBe("one\nthree");
    expect(joined.locate(4, 9)).toEqual({ file: "s.ps1", start: { line: 2, column: 5 }, end: { line: 2, column: 10 } });
    expect(joined.locate(0, 9).end).toEqual({ line: 1, column: 4 });
    const place = whole.locate(0, 3);
    expect(derivedText("decoded", place).locate(2, 4)).toEqual(place);
  });
});

/** Bytes to text, text to places, and the prefilter that may never say no wrongly. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocuments } from "../../src/source/document.ts";
import { codePointName, decodeSource, lineStarts, lineText, mightContain, positionAt, shown } from "../../src/source/text.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8"): Uint8Array => Buffer.from(text, encoding);

function refusals(input: Uint8Array): string[] {
  const decoded = decodeSource("f.yml", input);
  return "text" in decoded ? [] : decoded.diagnostics.map(({ code, level, location: { start } }) => `${code} ${level} ${start.line}:${start.column}`);
}

describe("decodeSource", () => {
  test.each([
    ["nothing", bytes(""), ""],
    ["one byte order mark", bytes("\ufeffa: 1"), "a: 1"],
    ["tab, LF and CR LF", bytes("a:\t1\r\nb: 2\n"), "a:\t1\r\nb: 2\n"],
    ["no-break space, letters and emoji", bytes("grüß 日本 😀\u00a0"), "grüß 日本 😀\u00a0"],
    ["a replacement character that stands in the file", bytes("a\ufffd"), "a\ufffd"],
  ])("accepts %s", (_name, input, text) => {
    expect(decodeSource("f.yml", input)).toEqual({ text });
  });

  test.each([
    ["UTF-16LE with a mark", bytes("\ufeffa: 1", "utf16le"), "UTF-16 (little endian)"],
    ["UTF-16BE with a mark", Buffer.from("\ufeffa: 1", "utf16le").swap16(), "UTF-16 (big endian)"],
    ["UTF-32LE", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), "UTF-32"],
    ["UTF-32BE", Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]), "UTF-32"],
    ["UTF-16 without a mark", bytes("a: 1\r\nb: 2\r\n", "utf16le"), "looks like UTF-16"],
  ])("names %s", (_name, input, says) => {
    const decoded = decodeSource("f.yml", input);
    expect("diagnostics" in decoded && decoded.diagnostics).toMatchObject([{ code: "not-utf-8", level: "error", message: expect.stringContaining(says) }]);
  });

  test.each([
    ["at the start", Buffer.from([0xe9]), "1:1"],
    ["behind a byte order mark", Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x62]), "1:2"],
    ["on a later line, behind two- and four-byte characters", Buffer.concat([bytes("a: é\nb: ü😀"), Buffer.from([0xe9]), bytes(" x\nc: 1\n")]), "2:7"],
    ["in a sequence that the file cuts short", Buffer.concat([bytes("a\nb"), Buffer.from([0xe2, 0x82])]), "2:2"],
    ["before a line end", Buffer.from([0x61, 0xe2, 0x82, 0x0a, 0x62]), "1:2"],
  ])("places a byte that is not UTF-8 %s", (_name, input, place) => {
    expect(refusals(input)).toEqual([`not-utf-8 error ${place}`]);
  });

  test("names the byte and the remedy", () => {
    const decoded = decodeSource("f.yml", Buffer.from("caf\xe9 au lait", "latin1"));
    expect("diagnostics" in decoded && decoded.diagnostics[0]?.message).toBe("The byte 0xE9 is not UTF-8 here; save the file as UTF-8.");
  });

  test.each([0x00, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x7f, 0x85, 0x9f, 0x200b, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0xfeff])(
    "refuses U+%s and spells it out",
    (codePoint) => {
      const character = String.fromCodePoint(codePoint);
      const decoded = decodeSource("f.yml", bytes(`a: 1\n😀${character}b: 2\n`));
      const found = "diagnostics" in decoded ? decoded.diagnostics : [];
      expect(found).toMatchObject([{ code: "refused-character", level: "error", location: { start: { line: 2, column: 3 } } }]);
      expect(found[0]?.message).toContain(codePointName(codePoint));
      expect(found[0]?.message).not.toContain(character);
    },
  );

  test("refuses a bare CR, also at the end, and the second byte order mark", () => {
    expect(refusals(bytes("a: 1\rb: 2\r\nc: 3\r"))).toEqual(["refused-character error 1:5", "refused-character error 2:5"]);
    expect(refusals(bytes("\ufeff\ufeffa: 1"))).toEqual(["refused-character error 1:1"]);
  });

  test("lists twenty and counts the rest", () => {
    const decoded = decodeSource("f.yml", bytes(`a: ${"x\u200b".repeat(25)}`));
    const found = "diagnostics" in decoded ? decoded.diagnostics : [];
    expect(found).toHaveLength(21);
    expect(found[20]?.message).toContain("5 more");
  });

  test("a megabyte of bad lines is answered at once", () => {
    const start = performance.now();
    expect(refusals(Buffer.concat([Buffer.alloc(1024 * 1024, 10), Buffer.from([0xff])]))).toEqual(["not-utf-8 error 1048577:1"]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe("lines", () => {
  const text = "ab\r\n\n😀x\nlast";
  const starts = lineStarts(text);
  test.each([
    [0, "1:1"],
    [2, "1:3"],
    [4, "2:1"],
    [5, "3:1"],
    [7, "3:3"],
    [9, "4:1"],
    [13, "4:5"],
  ])("offset %i is %s", (offset, place) => {
    const { line, column } = positionAt(starts, offset);
    expect(`${line}:${column}`).toBe(place);
  });
  test("line texts have no line ends", () => {
    expect([1, 2, 3, 4, 5].map((line) => lineText(text, starts, line))).toEqual(["ab", "", "😀x", "last", ""]);
  });
});

test("text in a message is short and visible", () => {
  expect(shown("plain")).toBe("plain");
  expect(shown("a\u202eb\n")).toBe("a<U+202E>b<U+000A>");
  expect(shown("😀".repeat(100))).toBe(`${"😀".repeat(60)}…`);
  expect(shown("x".repeat(1_000_000))).toBe(`${"x".repeat(60)}…`);
});

describe("mightContain", () => {
  const markers = /sysprep-gate\/v1|win_feature/i;
  test.each([
    ["the word", "apiVersion: sysprep-gate/v1", true],
    ["another case", "WIN_FEATURE: x", true],
    ["\\x", '"\\x73ysprep-gate/v1"', true],
    ["\\u", '"\\u0073ysprep-gate/v1"', true],
    ["\\U", '"\\U00000073ysprep-gate/v1"', true],
    ["an escaped line end", '"syspr\\\n   ep-gate/v1"', true],
    ["an escaped line end with CR", '"syspr\\\r\n\tep-gate/v1"', true],
    ["an escaped slash", '"sysprep-gate\\/v1"', true],
    ["behind a literal backslash", "x: '\\'\ny: \"\\x73ysprep-gate/v1\"", true],
    ["the word, where escapes would break it", '"" \\x41win_feature', true],
    ["an escaped backslash", '"\\\\x73ysprep-gate/v1"', false],
    ["escapes without double quotes", "\\x73ysprep-gate/v1", false],
    ["a code point that does not exist", '"\\Uffffffff"', false],
    ["nothing of it", "kind: Deployment", false],
  ])("%s", (_name, text, expected) => {
    expect(mightContain(text, markers)).toBe(expected);
    expect(mightContain(bytes(text), markers)).toBe(expected);
  });
  test.each([
    ["UTF-16LE", bytes("sysprep-gate/v1", "utf16le"), true],
    ["UTF-16LE with a mark", bytes("\ufeffsysprep-gate/v1", "utf16le"), true],
    ["UTF-16BE with a mark", Buffer.from("\ufeffsysprep-gate/v1", "utf16le").swap16(), true],
    ["latin-1", bytes("caf\xe9 sysprep-gate/v1", "latin1"), true],
    ["latin-1 and an escape", bytes('caf\xe9 "\\x73ysprep-gate/v1"', "latin1"), true],
    ["zeros within", bytes("sys\0prep-gate/v1"), true],
    ["latin-1 without", bytes("caf\xe9", "latin1"), false],
  ])("bytes: %s", (_name, input, expected) => {
    expect(mightContain(input, markers)).toBe(expected);
  });
  test("a pattern that remembers its place is asked afresh", () => {
    const sticky = /win_feature/giy;
    expect([1, 2, 3].map(() => mightContain("win_feature", sticky))).toEqual([true, true, true]);
  });
});

describe("any bytes", () => {
  const parameters = { seed: 326779, numRuns: 1_500 } as const;
  const odd = fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0, 0, 0xfe, 0xff], [0xc3], [0xe2, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x0d], [0x0d, 0x0a], [0x0a], [0], [0xe2, 0x80, 0xa8], [0xe2, 0x80, 0x8b], [0xc2, 0x85]);
  const anyBytes = fc.array(fc.oneof({ weight: 2, arbitrary: odd }, { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => [...bytes(text)]) }, { weight: 1, arbitrary: fc.array(fc.nat(255), { maxLength: 4 }) }), { maxLength: 8 }).map((parts) => Uint8Array.from(parts.flat()));

  test("are the text that they spell, or errors with a place", () => {
    fc.assert(
      fc.property(anyBytes, (input) => {
        const decoded = decodeSource("f.yml", input);
        if ("text" in decoded) {
          const again = bytes(decoded.text);
          const mark = input.length - again.length;
          expect([0, 3]).toContain(mark);
          expect(Buffer.from(input.subarray(mark)).equals(again)).toBe(true);
          // oxlint-disable-next-line no-control-regex -- control characters are what may not be left
          expect(decoded.text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]|\r(?!\n)/);
          return;
        }
        expect(decoded.diagnostics.length).toBeGreaterThan(0);
        const lines = Buffer.from(input).toString("latin1").split("\n").length;
        for (const { level, location: { start } } of decoded.diagnostics) {
          expect(level).toBe("error");
          expect(start.line).toBeGreaterThanOrEqual(1);
          expect(start.line).toBeLessThanOrEqual(lines);
          expect(start.column).toBeGreaterThanOrEqual(1);
        }
      }),
      parameters,
    );
  });

  test("positions lead back to the offset that they were made from", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "é", "😀", " "), { maxLength: 30 }), fc.nat(60), (parts, near) => {
        const text = parts.join("");
        const offset = near % (text.length + 1);
        const starts = lineStarts(text);
        const { line, column } = positionAt(starts, offset);
        expect((starts[line - 1] ?? NaN) + column - 1).toBe(offset);
        expect(text.slice(0, offset).split("\n")).toHaveLength(line);
      }),
      parameters,
    );
  });

  const marker = "sysprep-gate/v1";
  const spell = (letter: string): fc.Arbitrary<string> => {
    const hex = letter.charCodeAt(0).toString(16);
    return fc.constantFrom(letter, letter, `\\x${hex.padStart(2, "0")}`, `\\u${hex.padStart(4, "0")}`, `\\U${hex.toUpperCase().padStart(8, "0")}`, `\\\n  ${letter}`);
  };

  test("in which a scalar spells a marker, however, may contain it", () => {
    fc.assert(
      fc.property(fc.tuple(...[...marker].map(spell)), fc.constantFrom("", "\ufeff", "# a\n", "x: 'it''s \"'\n"), (letters, before) => {
        const text = `${before}apiVersion: "${letters.join("")}"\n`;
        const parsed = parseDocuments("f.yml", text.replace("\ufeff", ""));
        // What is no YAML, a slash in an escape of its own say, is refused and needs no marker.
        if (parsed.documents[0]?.root.get("apiVersion").text() !== marker) return;
        for (const input of [bytes(text), bytes(text, "utf16le")]) expect(mightContain(input, /sysprep-gate/)).toBe(true);
      }),
      parameters,
    );
  });
});

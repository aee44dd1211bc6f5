/** The terminal report: width, colours, carets, lists. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, underline, wrap } from "../../src/report/columns.ts";
import { pretty } from "../../src/report/terminal.ts";
import type { Assessment, Finding } from "../../src/evaluate/finding.ts";
import { canonicalReport, finding, image, place, reportOf } from "../support/canonical-report.ts";
import { hostileReport, hostileText } from "../support/hostile.ts";

const plain = (text: string): string => text.replace(/\p{Cc}\[\d+m/gu, "");

describe("width", () => {
  test.each([40, 80, 200])("%i columns hold every line but those with an address", (width) => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 30 }), (texts, column) => {
        for (const report of [canonicalReport, hostileReport(texts, column)]) {
          for (const line of pretty.render(report, { colors: false, width }).split("\n")) {
            if (!line.includes("see: https://")) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
          }
        }
      }),
      { seed: 326779, numRuns: 150 },
    );
  });

  test("a narrower terminal than 40 gets 40", () => {
    expect(pretty.render(canonicalReport, { colors: false, width: 0 })).toBe(pretty.render(canonicalReport, { colors: false, width: 40 }));
  });
});

test("colours add escapes and nothing else", () => {
  const without = pretty.render(canonicalReport, { colors: false, width: 80 });
  const coloured = pretty.render(canonicalReport, { colors: true, width: 80 });
  expect(without).not.toContain("\u001b");
  expect(coloured).toContain("\u001b[31m");
  expect(plain(coloured)).toBe(without);
});

test("wrap loses nothing but the blanks at which it breaks", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z.]{1,15}$/), { minLength: 1, maxLength: 30 }), fc.integer({ min: 5, max: 40 }), (words, width) => {
      const lines = wrap(words.join(" "), width);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
    { seed: 326779, numRuns: 500 },
  );
});

describe("the underline", () => {
  const underlined = (line: string, found: string, width: number = 80): readonly [string, string] => {
    const { text, carets } = underline(line, place("a", 1, line.indexOf(found) + 1, found.length), width) ?? { text: "", carets: "" };
    return [text, carets];
  };

  test.each([
    ["  ie: \"5.0\"", "\"5.0\"", ["  ie: \"5.0\"", "      ^^^^^"]],
    ["\tie: 5.0", "5.0", ["    ie: 5.0", "        ^^^"]],
    ["ab\tie: 5.0", "5.0", ["ab  ie: 5.0", "        ^^^"]],
    ["漢字: 値", "値", ["漢字: 値", "      ^^"]],
    ["🪟: x", "x", ["🪟: x", "    ^"]],
    ["e\u0301: x", "x", ["e\u0301: x", "   ^"]],
    ["a: \u0007x", "\u0007x", ["a: \\u{7}x", "   ^^^^^^"]],
    ["a: ##[error]", "[error]", ["a: ##\\u{5b}error]", "     ^^^^^^^^^^^^"]],
  ])("of %j marks %j", (line, found, shown) => expect(underlined(line, found)).toEqual(shown));

  test("scrolls to a place beyond the width", () => {
    const [text, carets] = underlined(`${"left ".repeat(30)}SP5${" right".repeat(30)}`, "SP5", 40);
    expect(text).toBe("…ft left left SP5 right right right rig…");
    expect(text.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("SP5");
    expect(carets.trim()).toBe("^^^");
  });

  test("of a range over several lines goes to the end of the first", () => {
    expect(underline("- a: b", { file: "a", start: { line: 1, column: 3 }, end: { line: 3, column: 1 } }, 80)).toEqual({ text: "- a: b", carets: "  ^^^^" });
  });

  test("of an empty range is one caret, also at the end of the line", () => {
    expect(underline("os:", place("a", 1, 4), 80)).toEqual({ text: "os:", carets: "   ^" });
    expect(underline("os: x", place("a", 1, 5), 80)).toEqual({ text: "os: x", carets: "    ^" });
  });

  test("is left out where the excerpt does not hold the place", () => {
    expect(underline("", place("a", 1, 1), 80)).toBeUndefined();
    expect(underline("short", place("a", 1, 400), 80)).toBeUndefined();
  });
});

test("supported images are named up to fifty, then counted", () => {
  const report = reportOf(Array.from({ length: 53 }, (_, index) => image({ name: `web-${index}`, location: place("a.yml", index + 1, 1) })));
  const text = pretty.render(report, { colors: false, width: 120 });
  expect(text.match(/✓ supported {2}web-/g)).toHaveLength(50);
  expect(text).toContain("\n… and 3 more\n");
  expect(text).toMatch(/\nsuccess: .* Exit code 0\.\n$/);
});

test("warn-only says that it kept the run from failing", () => {
  const report = reportOf([image({ verdict: "unsupported" })], [], { conclusion: "success", exitCode: 0, wouldFail: true, warnOnly: true });
  expect(pretty.render(report, { colors: false, width: 120 })).toContain("Exit code 0, because of warn-only.");
});

test("a report of nothing says so", () => {
  expect(pretty.render(reportOf([], [], { conclusion: "failure", exitCode: 3, reason: "No image definition in 2 files." }), { colors: false, width: 120 })).toMatch(/^no images; 0 findings\n2 files: 2 other.*\nfailure: No image definition in 2 files\. Exit code 3\.\n$/);
});

describe("what many images are told", () => {
  const remedy = "Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep.";
  const told = (name: string, line: number, changes: Partial<Finding> = {}) =>
    image({ name, location: place("a.yml", line, 1), verdict: "unsupported", findings: [finding({ message: `Found what ${name} has, needed nothing.`, remedy, advice: ["On the clone, expect nothing good."], location: place("a.yml", line, 3, 2), ...changes })] });
  const render = (...images: readonly Assessment[]): string => pretty.render(reportOf(images), { colors: false, width: 120 });
  const times = (text: string, part: string): number => text.split(part).length - 1;

  test("is said in full once, then by the name of the first image", () => {
    const text = render(told("one", 1), told("two", 2), told("three", 3));
    expect([times(text, remedy), times(text, "On the clone"), times(text, "see: "), times(text, "fix: as above for one"), times(text, "note: ")]).toEqual([1, 1, 1, 2, 1]);
    for (const part of ["Found what one", "Found what two", "Found what three", "a.yml:2:3", "a.yml:3:3"]) expect(text).toContain(part);
  });

  test("is another thing where the fix or the document differs; a short fix is said again", () => {
    expect(times(render(told("one", 1), told("two", 2, { url: "https://learn.microsoft.com/else" })), remedy)).toBe(2);
    const other = render(told("one", 1), told("two", 2, { remedy: `${remedy} Or not.` }));
    expect([times(other, "fix: as above"), times(other, "note: as above for one"), times(other, "see: ")]).toEqual([0, 1, 2]);
    expect(times(render(told("one", 1, { remedy: "Correct it." }), told("two", 2, { remedy: "Correct it." })), "Correct it.")).toBe(2);
  });
});

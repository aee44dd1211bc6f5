/** Each escape against what it guards from. */
import { error as coreError } from "@actions/core";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { renderError } from "../../src/report/annotations.ts";
import { codeSpan, commandData, commandProperty, cutUnits, htmlCode, htmlProse, htmlText, safeJson, sayLine, visible } from "../../src/report/escape.ts";
import { hostileText, hostileTexts } from "../support/hostile.ts";
import { runnerCommands } from "../support/runner.ts";

const runs = { seed: 326779, numRuns: 2_000 };

describe("visible", () => {
  test.each([
    ["plain text", "plain text"],
    ["a\nb\rc\td", "a\\u{a}b\\u{d}c\\u{9}d"],
    ["\u00a0x\u3000y", "\\u{a0}x\\u{3000}y"],
    ["\u202eabc\u200b", "\\u{202e}abc\\u{200b}"],
    ["\ud800x", "\\u{d800}x"],
    ["\u{e0041}\u{f0000}", "\\u{e0041}\\u{f0000}"],
    ["\u3164\u2800", "\\u{3164}\\u{2800}"],
    ["漢字 é 🪟", "漢字 é 🪟"],
  ])("%j is shown as %j", (text, shown) => expect(visible(text)).toBe(shown));

  test("cuts by code point, never inside an escape", () => {
    expect(visible("abcdef", 6)).toBe("abcdef");
    expect(visible("abcdefg", 6)).toBe("abcde…");
    expect(visible("🪟".repeat(4), 3)).toBe("🪟🪟…");
    expect(visible("ab\n".repeat(9), 8)).toBe("ab\\u{a}…");
    expect(Array.from(visible("x".repeat(200_000)))).toHaveLength(300);
  });

  test("leaves nothing hidden, stays within its length and does not change what it made", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 50 }), (text, max) => {
        const shown = visible(text, max);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}\u00a0\u3000]/u);
        expect(Array.from(shown).length).toBeLessThanOrEqual(max);
        expect(visible(shown, max)).toBe(shown);
      }),
      runs,
    );
  });
});

describe("sayLine", () => {
  test.each([
    ["::error::x", ":\\u{3a}error::x"],
    ["  \u00a0::error::x", "  \u00a0:\\u{3a}error::x"],
    ["\u001b[31m::error::x", "\u001b[31m:\\u{3a}error::x"],
    ["a ::error::x", "a ::error::x"],
    ["a##[error]", "a##\\u{5b}error]"],
    ["###[error]", "###\\u{5b}error]"],
    ["a\r::error::x", "a\\u{d}::error::x"],
    ["::", ":\\u{3a}"],
  ])("%j is said as %j", (line, said) => expect(sayLine(line)).toBe(said));

  test("no line of any text is a command", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(runnerCommands(sayLine(text))).toEqual([]);
        expect(runnerCommands(htmlCode(text))).toEqual([]);
        expect(runnerCommands(codeSpan(text))).toEqual([]);
      }),
      runs,
    );
  });
});

describe("workflow commands", () => {
  test("are escaped as @actions/core does, and come back exact", () => {
    const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
    try {
      fc.assert(
        fc.property(hostileText, hostileText, (title, message) => {
          fc.pre(title !== "");
          write.mockClear();
          coreError(message, { title });
          const ours = `::error title=${commandProperty(title)}::${commandData(message)}`;
          expect(String(write.mock.calls[0]?.[0]).replace(/\r?\n$/, "")).toBe(ours);
        }),
        runs,
      );
    } finally {
      write.mockRestore();
    }
  });

  test.each(hostileTexts)("an error of the run that says %j is one command", (text) => {
    expect(runnerCommands(renderError(text))).toEqual([{ name: "error", properties: { title: "sysprep-gate" }, data: expect.any(String) as unknown }]);
  });
});

test("cutUnits never parts a surrogate pair", () => {
  expect(cutUnits("ab🪟🪟", 6)).toBe("ab🪟🪟");
  expect(cutUnits("ab🪟🪟", 5)).toBe("ab🪟…");
  expect(cutUnits("ab🪟🪟", 4)).toBe("ab…");
});

test.each([
  ["plain", "`plain`"],
  ["a`b", "``a`b``"],
  ["`a``", "``` `a`` ```"],
  ["a|b", "`a\\u{7c}b`"],
  [" a ", "`  a  `"],
  ["", "`(empty)`"],
  ["a\nb", "`a\\u{a}b`"],
])("the code span of %j is %j", (text, span) => expect(codeSpan(text)).toBe(span));

test("htmlText leaves no character that HTML reads", () => {
  expect(htmlText("<a href=\"x\" id='y'>&</a>\n")).toBe("&#60;a href=&#34;x&#34; id=&#39;y&#39;&#62;&#38;&#60;/a&#62;\\u{a}");
});

test.each([
  ["Found Service Pack 5, needed Service Pack 6a or later.", "Found Service Pack 5, needed Service Pack 6a or later."],
  ["State `iis: true` (or not).", "State <code>iis: true</code> (or not)."],
  ["Ask @octocat about #7, please.", "Ask <code>@octocat</code> about <code>#7</code>, please."],
  ["See https://a.example/x www.a.example deadbeef GH-7.", "See <code>https://a.example/x www.a.example deadbeef GH-7</code>."],
  ["Internet Explorer 5.00.2919.6307 on UTF-16", "Internet Explorer 5.00.2919.6307 on UTF-16"],
  ["<b>bold</b>", "<code>&#60;b&#62;bold&#60;/b&#62;</code>"],
  ["", ""],
])("the prose of %j is %j", (text, html) => expect(htmlProse(text)).toBe(html));

test("safeJson changes the writing, not the value", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const json = safeJson(JSON.stringify({ [text]: text }, undefined, 2));
      expect(JSON.parse(json)).toEqual({ [text]: text });
      expect(runnerCommands(json)).toEqual([]);
      expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/u);
    }),
    runs,
  );
});

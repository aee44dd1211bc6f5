/** What no vocabulary reads: texts that only look like a value to a reader of the diff. */
import { describe, expect, it } from "vitest";
import { factKeys } from "../../src/facts/fact.ts";
import { vocabularies } from "../../src/facts/image.ts";
import { readIis } from "../../src/facts/iis.ts";
import { sources } from "../../src/facts/sources.ts";
import { joined, looksLikeTemplate, normalise, quoted, refuse, unclear } from "../../src/facts/text.ts";

describe.each(factKeys)("%s", (key) => {
  it.each(["\uFF15.01", "\uFF33\uFF306a", "SP6\u0430", "-5.01", "-6", "-4.0", "-true", "5.01\u200B", "", " ", "{{ x }}", "${X}", "__proto__", "constructor", "9".repeat(400)])("does not read %j", (text) => expect(vocabularies[key].read(text).kind).toBe("unclear"));
});

it("does not read a full-width IIS version", () => expect(readIis("\uFF14.0").kind).toBe("unclear"));

describe("templates", () => {
  it.each(["${X}", "a${", "{{ x }}", "{{x", "{% if x %}", "#{X}#", "<%= x %>", "<%", "$(x)", "a$(x)", "%X%", "a %Path_2% b", "%_x%", "$X", "$_x", "$env:X"])("%s", (text) => expect(looksLikeTemplate(text)).toBe(true));
  it.each(["", "$", "$1", "a$b", "5$X", "100%", "%1%", "% X %", "%X", "%%", "%X-Y%", "{x}", "#x", "# {x}", "< %", "(x)", "SP6a"])("not %s", (text) => expect(looksLikeTemplate(text)).toBe(false));
});

describe("what is refused", () => {
  it.each([
    ["${X}", "it looks like a template that is filled in later"],
    ["", "it is empty"],
    [" \t\n", "it is empty"],
    ["5.01\u200b", "it has characters outside the Latin alphabet, which may only look like it"],
    ["a\nb", "it has characters outside the Latin alphabet, which may only look like it"],
    ["-6", "it begins with a sign, which no value does"],
    ["  +6", "it begins with a sign, which no value does"],
  ])("%j: %s", (text, because) => expect(refuse(text)).toEqual({ kind: "unclear", because }));
  // Blanks around a value are the file's, whatever they are made of.
  it.each(["a", "a\tb", " a ", "\u00a0a\u00a0", "\na\n", "a-b", "a+b"])("%j is not", (text) => expect(refuse(text)).toBeUndefined());
});

it("compares without regard to case, blanks, hyphens and underscores", () => {
  expect(["  Web -_- Server  ", "WEB_SERVER", "web\t\nserver", "web---server"].map(normalise)).toEqual(["web server", "web server", "web server", "web server"]);
});

it("says words of a file in a line", () => {
  expect([quoted("a"), quoted("x".repeat(24)), quoted("x".repeat(25))]).toEqual(['"a"', `"${"x".repeat(24)}"`, `"${"x".repeat(24)}..."`]);
  expect([joined([]), joined(["a"]), joined(["a", "b"]), joined(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
  expect([Object.keys(unclear("b")), unclear("b", "s")]).toEqual([["kind", "because"], { kind: "unclear", because: "b", suggestion: "s" }]);
});

it("cites each document by its own id and address", () => {
  for (const [key, { id, title, url }] of Object.entries(sources)) {
    const number = /^(?:Q|KB)(\d+)$/.exec(key)?.[1];
    if (number !== undefined) expect([key, id.replace(" ", ""), url.includes(number)]).toEqual([key, key, true]);
    expect([key, id !== "", title !== "", /^https:\/\/\S+$/.test(url)]).toEqual([key, true, true, true]);
  }
  expect(sources.Q246009.url).toBe("https://jeffpar.github.io/kbarchive/kb/246/Q246009/");
  expect(new Set(Object.values(sources).map(({ id, title }) => `${id} ${title}`)).size).toBe(Object.keys(sources).length);
});

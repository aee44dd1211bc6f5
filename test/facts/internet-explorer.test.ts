/** The order and the spellings of Internet Explorer. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internetExplorer } from "../../src/facts/internet-explorer.ts";

const values = [...new Set(internetExplorer.terms.flatMap((term) => [term.value, ...term.spellings]).map(valueOf))];
const compare = (left: string, right: string): number => internetExplorer.compare?.(left, right) ?? Number.NaN;

function valueOf(text: string): string {
  const reading = internetExplorer.read(text);
  if (reading.kind === "unclear") throw new Error(`${text}: ${reading.because}`);
  return reading.value;
}

function isEnough(text: string): boolean | undefined {
  return internetExplorer.isAtLeast?.(valueOf(text), "5.01");
}

describe("the order", () => {
  it("is total over everything that is listed", () => {
    for (const left of values) {
      expect(compare(left, left)).toBe(0);
      for (const right of values) expect(Math.sign(compare(left, right)) + Math.sign(compare(right, left))).toBe(0);
    }
  });

  it("is transitive, with builds that no table lists", () => {
    const build = fc.tuple(fc.constantFrom("4.72", "5.00", "5.50", "6.00"), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 9999 })).map(([minor, number, revision]) => valueOf(`${minor}.${number}.${revision}`));
    const value = fc.oneof(fc.constantFrom(...values), build);
    fc.assert(
      fc.property(value, value, value, (one, two, three) => !(compare(one, two) <= 0 && compare(two, three) <= 0) || compare(one, three) <= 0),
      { seed: 326779, numRuns: 3000 },
    );
  });

  it("keeps the builds in the order of the table", () => {
    const builds = values.filter((value) => value.split(".").length > 2);
    expect(builds.toSorted(compare)).toEqual(builds);
  });
});

describe("the minimum of Q326779", () => {
  it.each(["5.01", "5.00.2919.6307", "5.0.2919.6307", "5.00.2920.0000", "5.00.2920.0", "5.00.3105.0106", "5.00.3105.106", "5.01 SP1", "5.01 SP4", "5.5", "5.50", "5.50.4134.600", "5.5 SP2", "6", "6.0", "6 SP1", "7", "8", "9", "10", "11", "10.0.9200.16384"])("%s is enough", (text) => expect(isEnough(text)).toBe(true));
  it.each(["none", "2.0", "3.02", "4.0", "4.01", "4.01 SP2", "4.70.1155", "5", "5.0", "5.00", "5.00.2314.1003", "5.00.2614.3500", "5.00.2919.6306"])("%s is too early", (text) => expect(isEnough(text)).toBe(false));
  it.each(["5.00.2516.1900", "5.00.2919.800", "5.00.2919.3800", "5.50.3825.1300", "5.50.4030.2400", "5.50.4308.2900", "6.00.2462.0000", "6.00.2479.0006", "6.00.3663.0000", "6.00.3718.0000", "5.01 Beta", "5.01 RC1", "5.5 Beta", "6 preview"])("%s is a pre-release", (text) => expect(isEnough(text)).toBe(false));
  it.each(["5.00.3000.0", "5.00.2919.6400", "5.50.4200.1", "6.00.2800.9999"])("%s is no listed build, later than a release of its line", (text) => expect(isEnough(text)).toBe(true));
  it.each(["5.50.3000.1", "5.50.4133.9999", "6.00.2500.1", "7.00.5000.1", "5.01.2919.6307", "5.1.2919.6307", "5.5.4134.600", "12.0.1.1"])("%s may never have been released", (text) => expect(isEnough(text)).not.toBe(true));
});

describe("spellings", () => {
  it.each([["IE5", "5.0"], ["IE 5.01", "5.01"], ["MSIE 5.01", "5.01"], ["Internet Explorer 5.01 SP2", "5.01 SP2"], ["Microsoft Internet Explorer 5.01 Service Pack 2", "5.01 SP2"], ["5.01sp2", "5.01 SP2"], ["5.50", "5.5"], ["6.0", "6"]])("%s is %s", (text, value) => expect(valueOf(text)).toBe(value));
  it.each(["5.1", "5.10"])("%s asks whether 5.01 is meant", (text) => expect(internetExplorer.read(text)).toMatchObject({ kind: "unclear", suggestion: "5.01" }));
  it.each([
    "5.x", "5.0x", "5.0a", "5.010", "5,01", "05.01", "5.00.2919", "0o6", "1e400", ".nan", "9".repeat(400), "12", "RC1", "", " ", "5.", "five",
    "Internet Explorer 5.01 or later", "5.01+", ">=5.01", "5.01 or 5.5", "5.01/5.5", "5.01 5.5", "latest",
    "5.01 SP5", "5.0 SP1", "5.5 SP3", "6 SP4",
    "${IE}", "{{ ie }}", "${{ matrix.ie }}", "%IE%", "#{IE}#", "<%= ie %>",
    "constructor", "__proto__", "toString", "valueOf", "5.0\u0406", "5.\u043E1",
  ])("%s is not read", (text) => expect(internetExplorer.read(text).kind).toBe("unclear"));
});

it("cites a document for every term", () => {
  for (const term of internetExplorer.terms) expect(term.source.url).toMatch(/^https:/);
});

describe("what a text says, or why it says nothing", () => {
  const said = (text: string): string => {
    const reading = internetExplorer.read(text);
    return reading.kind === "known" ? `= ${reading.value}` : `${reading.because}${reading.suggestion === undefined ? "" : ` (${reading.suggestion}?)`}`;
  };
  const range = "it names a range, needed the version that is installed";
  const neither = "it is neither a version such as 5.01 SP2 nor a build such as 5.00.2919.6307";
  const three = "it has three numbers: a version has one or two, a build four";
  it.each([
    ["Microsoft IE 6", "= 6"],
    ["Microsoft MSIE 6", "= 6"],
    ["Internet Explorer version 5.5", "= 5.5"],
    ["ie v5.5", "= 5.5"],
    ["ie v.6", "= 6"],
    ["ie v 6", "= 6"],
    ["IE6", "= 6"],
    ["internet-explorer_11", "= 11"],
    ["my IE 6", neither],
    ["ies 6", neither],
    ["5.01 SP0", "= 5.01"],
    ["5.01 sp 2", "= 5.01 SP2"],
    ["6SP1", "= 6 SP1"],
    ["6 service pack 1", "= 6 SP1"],
    ["100", neither],
    ["5.012", neither],
    ["5.01 SP", neither],
    ["5.01 SP12", neither],
    ["x 5.01", neither],
    ["4.1", "there was never an Internet Explorer 4.1 for Windows"],
    ["5.2", "there was never an Internet Explorer 5.2 for Windows"],
    ["5.01 SP9", "there was never an Internet Explorer 5.01 SP9 for Windows"],
    ["15.1", "there was never an Internet Explorer 15.1 for Windows"],
    ["5.1 SP2", "there was never an Internet Explorer 5.1 for Windows (5.01 SP2?)"],
    ["5.11", "there was never an Internet Explorer 5.11 for Windows"],
    ["05.01", "there was never an Internet Explorer 05.01 for Windows"],
    // Ranges, word by word: each may mean a version that is not enough.
    ...["5.01 or 6", "5.01 and 6", "5.01 newer", "5.01 later", "5.01 above", "latest", "5.01 higher", "<6", ">5", "=5.01", "5.01+", "^5.01", "~5.01", "5.*"].map((text): [string, string] => [text, range]),
    ["5.01 oracle", neither],
    ["5.01 forum", neither],
    ["5.01 sailor", neither],
    // Builds: four numbers, or three where the table has three.
    ["5.0.2919.6307", "= 5.00.2919.6307"],
    ["005.000.02919.06307", "= 5.00.2919.6307"],
    ["5.0.2919.6308", "= 5.00.2919.6308"],
    ["9.0.8112.16422", "= 9.0.8112.16422"],
    ["8.0.1.2", "= 8.00.1.2"],
    ["10.1.1.1", "= 10.1.1.1"],
    ["x5.00.2919.6307", neither],
    ["5.00.2919.6307x", neither],
    ["1234.0.1.1", neither],
    ["5.0.1234567.1", neither],
    ["5.0.1.1.1", neither],
    ["4.40.308", "= 4.40.308"],
    ["004.040.00308", "= 4.40.308"],
    ["4.70.1155", "= 4.70.1155"],
    ["4.71.544", "= 4.71.544"],
    ["5.00.2920", three],
    ["123.1.1", three],
    ["5.123.1", three],
    ["x4.40.308", neither],
    ["4.40.308x", neither],
    ["1234.1.1", neither],
    ["4.1234.1", neither],
    ["4.1.1234567", neither],
    // Previews never pass, so that they have to be recognised.
    ["Windows 2000 Beta 3", "= 5.00.2516.1900"],
    ["5.01 (Windows 2000 Beta3)", "= 5.00.2516.1900"],
    ["5.01 (for Windows 2000 RC1)", "= 5.00.2919.800"],
    ["5.01 for Windows 2000 RC 2", "= 5.00.2919.3800"],
    ["5.01 windows 2000 rc2", "= 5.00.2919.3800"],
    ["for windows 2000 rc1", "= 5.00.2919.800"],
    ["Windows 2000 IE RC1", neither],
    ["Windows 2000 RC3", neither],
    ["Windows 2000 RC12", neither],
    ["my Windows 2000 RC1", neither],
    ["6 for Windows 2000 RC1", neither],
    ["5.01 Beta", "= 5.01 pre-release"],
    ["5.5 RC1", "= 5.5 pre-release"],
    ["6preview", "= 6 pre-release"],
    ["6 PP 2", "= 6 pre-release"],
    ["6 beta 12", "= 6 pre-release"],
    ["7 developer preview", "= 7 pre-release"],
    ["9 Platform Preview 4", "= 9 pre-release"],
    ["10 public preview", "= 10 pre-release"],
    ["5.5 pre-release", "= 5.5 pre-release"],
    ["5.1 beta", "no such version was released"],
    ["5.012 beta", neither],
    ["100 beta", neither],
    ["6 beta 123", neither],
    ["x6 beta", neither],
    ["6 betas", neither],
  ])("%s: %s", (text, expected) => expect(said(text)).toBe(expected));
});

describe("the order, by hand", () => {
  const order = ["none", "1.0", "2.0", "3.0", "4.0 pre-release", "4.0", "4.01", "4.01 SP2", "5.0 pre-release", "5.00.0518.10", "5.0", "5.00.2516.1900", "5.00.2919.6306", "5.01", "5.01 SP1", "5.01 SP4", "5.5 pre-release", "5.50.3825.1300", "5.5", "5.5 SP1", "6 pre-release", "6.00.2462.0000", "6", "6 SP2", "7", "8", "9", "10", "11", "12.0.1.1"];
  it("has previews before what they preview, and none before everything", () => {
    for (const [left, one] of order.entries()) for (const [right, other] of order.entries()) expect([one, other, Math.sign(compare(one, other))]).toEqual([one, other, Math.sign(left - right)]);
  });

  it("stands a build before the version that it is the first of", () => expect([compare("7.00.5730.1100", "7"), compare("7", "7.00.5730.1100"), compare("7.00.6001.1800", "7")].map(Math.sign)).toEqual([-1, 1, 1]));

  it("keeps two names of one build apart", () => expect([compare("5.5 SP1", "5.50.4522.1800"), compare("5.50.4522.1800", "5.5 SP1"), compare("5.5 SP1", "5.5 SP1")]).toEqual([-1, 1, 0]));

  it.each([
    ["7", "7", true],
    ["7.00.5730.1100", "7", true],
    ["7.00.5730.1099", "7", false],
    ["6 SP3", "7", false],
    ["none", "1.0", false],
    ["4.71.1712.6", "4.0", true],
    // The table does not say where the previews of an unlisted build end: its line has a first release.
    ["4.71.1712.7", "4.0", true],
    ["7.00.5730.1101", "6", true],
    ["7.00.5730.1099", "6", undefined],
    ["8.00.6001.18703", "6", true],
    ["8.00.6001.18701", "6", undefined],
    ["9.0.8112.16422", "6", true],
    ["9.0.8112.16420", "6", undefined],
    ["10.0.9200.16385", "6", true],
    ["10.0.9200.16383", "6", undefined],
    ["5.00.2014.0217", "4.0", true],
    ["5.00.2014.0215", "4.0", undefined],
    ["6.00.2600.1", "6", true],
    ["11.0.1.1", "6", undefined],
    ["7 pre-release", "6", false],
    ["4.71.544", "3.0", false],
  ])("%s is at least %s: %s", (value, minimum, expected) => expect(internetExplorer.isAtLeast?.(value, minimum)).toBe(expected));

  it.each([
    ["none", "no Internet Explorer"],
    ["5.01 SP2", "Internet Explorer 5.01 SP2"],
    ["5.5 pre-release", "Internet Explorer 5.5 pre-release"],
    ["5.00.2919.6307", "Internet Explorer build 5.00.2919.6307 (5.01)"],
    ["5.00.2920.0000", "Internet Explorer build 5.00.2920.0000 (5.01, Windows 2000)"],
    ["5.00.2919.800", "Internet Explorer build 5.00.2919.800 (5.01, Windows 2000 RC1, a pre-release)"],
    ["5.00.2919.6308", "Internet Explorer build 5.00.2919.6308"],
  ])("%s is shown as %s", (value, expected) => expect(internetExplorer.show(value)).toBe(expected));
});

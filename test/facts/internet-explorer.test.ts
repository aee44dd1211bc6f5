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

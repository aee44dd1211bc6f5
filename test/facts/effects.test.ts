/** What steps come to that may not run, counts that are compared, and the signals of secrets, against the page that documents them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cloneMethod, sysprepRuns } from "../../src/facts/cloning.ts";
import { underCondition } from "../../src/facts/conditional.ts";
import type { Effect } from "../../src/facts/effect.ts";
import { signalOf, signals } from "../../src/facts/iis-signals.ts";
import { sources } from "../../src/facts/sources.ts";
import type { SourceLocation } from "../../src/source/location.ts";

const location: SourceLocation = { file: "a.yml", start: { line: 3, column: 1 }, end: { line: 3, column: 9 } };
const related = [{ message: "used here", location }];
const place = { text: "the step", location, related };

describe("under a condition that nobody can evaluate", () => {
  const kept: readonly Effect[] = [
    { kind: "feature", name: "web-server", present: true, ...place },
    { kind: "iis", present: true, because: "it is configured", ...place },
    { kind: "secret", signal: "S1", what: "a password", ...place },
    { kind: "domain", joins: true, ...place },
    { kind: "domain", joins: false, ...place },
    { kind: "unread", what: "a script", ...place },
  ];
  it.each(kept)("$kind counts as if it ran", (effect) => expect(underCondition([effect], "when x is set")).toEqual([effect]));

  it.each<Effect>([{ kind: "feature", name: "web-server", present: false, ...place }, { kind: "iis", present: false, because: "it is removed", ...place }])("$kind that is taken off may stay", (effect) => {
    expect(underCondition([effect], "when x is set")).toEqual([{ kind: "unread", what: '"the step", which runs when x is set,', ...place }]);
  });

  it("a Sysprep may not have ended anything", () => expect(underCondition([{ kind: "generalize", ends: true, ...place }], "when x is set")).toEqual([{ kind: "generalize", ends: false, ...place }]));

  it("says no more of a step than a line can hold", () => {
    const whatOf = (text: string) => underCondition([{ kind: "iis", present: false, because: "", text, location }], "later").map((effect) => [effect.kind === "unread" ? effect.what : "", "related" in effect]);
    expect(whatOf("x".repeat(60))).toEqual([[`"${"x".repeat(60)}", which runs later,`, false]]);
    expect(whatOf("x".repeat(61))).toEqual([[`"${"x".repeat(60)}…", which runs later,`, false]]);
  });
});

describe("how often Sysprep has run", () => {
  it.each(["0", "1", "3", " 12 ", "99999"])("%s is a count", (text) => expect(sysprepRuns.read(text)).toEqual({ kind: "known", value: text.trim() }));
  it.each(["", "-1", "+1", "01", "1.0", "1e3", "100000", "x1", "1x", "{{ n }}"])("%j is none", (text) => expect(sysprepRuns.read(text).kind).toBe("unclear"));
  it("refuses a template for what it is", () => expect(sysprepRuns.read("{{ n }}")).toMatchObject({ because: "it looks like a template that is filled in later" }));
  it("is compared as a number", () => {
    for (const [value, minimum, enough] of [["2", "3", false], ["3", "3", true], ["10", "3", true], ["1001", "1000", true], ["1000", "1001", false]] as const) expect([sysprepRuns.isAtLeast?.(value, minimum), Math.sign(sysprepRuns.compare?.(value, minimum) ?? Number.NaN) >= 0]).toEqual([enough, enough]);
  });
});

it("knows three ways of cloning", () => {
  expect(["raw", "RAW", "sysprep", "none", "no"].map((text) => cloneMethod.read(text))).toMatchObject(["raw", "raw", "sysprep", "none", "none"].map((value) => ({ kind: "known", value })));
  for (const text of ["", "rawish", "copy", "{{ x }}"]) expect(cloneMethod.read(text).kind).toBe("unclear");
});

it("weighs each signal as the page says", () => {
  const page = readFileSync(new URL("../../docs/signals.md", import.meta.url), "utf8");
  const documented = [...page.matchAll(/^\| (S\d+(?:, S\d+)*) [^|]*\| (breaks|likely|warns) \| ([^|]+) \|/gm)].flatMap(([, ids = "", weight = "", cited = ""]) => ids.split(", ").map((id, index) => ({ id, weight, cited: ids.includes(",") ? cited.split(", ").slice(index, index + 1) : cited.split(", ") })));
  expect(signals.map(({ id, weight }) => `${id} ${weight}`)).toEqual(documented.map(({ id, weight }) => `${id} ${weight}`));
  for (const { id, cited } of documented) {
    const signal = signals.find((each) => each.id === id);
    expect([id, cited.some((name) => sources[name as keyof typeof sources] === signal?.source)]).toEqual([id, true]);
    expect(signal === undefined ? undefined : signalOf(signal.id)).toBe(signal);
  }
});

/** Every case table, run through the whole gate; cases with facts of their own, through the evaluation. */
import { describe, expect, it } from "vitest";
import { evaluateImage } from "../../src/evaluate/evaluate.ts";
import type { Fact, FactKey } from "../../src/facts/fact.ts";
import { statements } from "../../src/matrix/index.ts";
import { declareImage, evaluateImageText } from "../support/evaluate.ts";
import { caseTables } from "./tables.ts";

const tables = caseTables.map(({ id, cases }) => ({ id, cases: cases.filter((each) => each.facts === undefined) })).filter(({ cases }) => cases.length > 0);
const onFacts = caseTables.flatMap(({ id, cases }) => cases.flatMap((each) => (each.facts === undefined ? [] : [{ title: `${id}: ${each.name}`, facts: each.facts, each }])));

describe("on facts", () => {
  it.each(onFacts.map((one) => [one.title, one] as const))("%s", (_title, { each, facts }) => {
    const image = declareImage(each.image);
    const changed = Object.entries(facts).map(([key, value]): [string, Fact] => {
      const { location } = image.facts[key as FactKey];
      return [key, value === null ? { state: "opaque", text: "", because: "nobody can read it", location } : { state: "stated", value, text: value, location }];
    });
    const evaluation = evaluateImage({ ...image, facts: { ...image.facts, ...Object.fromEntries(changed) } }, statements, { strict: each.strict ?? false });
    const ids = (wanted: (outcome: (typeof evaluation.outcomes)[number]) => boolean): string[] => evaluation.outcomes.filter((outcome) => outcome.requirement !== "matrix/coverage" && wanted(outcome)).map((outcome) => outcome.requirement).toSorted();
    expect({
      verdict: evaluation.verdict,
      fails: ids((outcome) => outcome.weight === "requirement" && outcome.outcome === "fail"),
      unknown: ids((outcome) => outcome.weight === "requirement" && outcome.outcome === "unknown"),
      advises: ids((outcome) => outcome.weight !== "requirement"),
      ...(each.basis === undefined ? {} : { basis: evaluation.basis }),
    }).toEqual({ verdict: each.verdict, fails: each.fails ?? [], unknown: each.unknown ?? [], advises: each.advises ?? [], ...(each.basis === undefined ? {} : { basis: each.basis }) });
  });
});

describe.each(tables)("$id", ({ cases }) => {
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const report = evaluateImageText(each.image, { strict: each.strict ?? false }, each.files);
    const image = report.images[0];
    const decided = image?.findings.filter((finding) => finding.requirement !== "matrix/coverage") ?? [];
    const advice = decided.filter((finding) => finding.level !== "error");
    expect({
      diagnostics: report.diagnostics.map((diagnostic) => diagnostic.message),
      verdict: image?.verdict,
      fails: decided.filter((finding) => finding.outcome === "fail" && finding.level === "error").map((finding) => finding.requirement).toSorted(),
      unknown: decided.filter((finding) => finding.outcome === "unknown" && finding.level === "error").map((finding) => finding.requirement).toSorted(),
      advises: advice.map((finding) => finding.requirement).toSorted(),
      ...(each.basis === undefined ? {} : { basis: image?.basis }),
    }).toEqual({
      diagnostics: [],
      verdict: each.verdict,
      fails: each.fails ?? [],
      unknown: each.unknown ?? [],
      advises: each.advises ?? [],
      ...(each.basis === undefined ? {} : { basis: each.basis }),
    });
    // Every verdict but the two good ones fails a run by default.
    expect(report.exitCode).toBe({ unsupported: 1, "not-covered": 1, undetermined: 4, supported: 0, "not-applicable": 0 }[each.verdict]);
  });
});

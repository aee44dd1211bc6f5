/** Every case table, run through the whole gate. */
import { describe, expect, it } from "vitest";
import { evaluateImage } from "../../src/evaluate/evaluate.ts";
import { completeImage } from "../../src/facts/image.ts";
import { factKeys } from "../../src/facts/fact.ts";
import { statements } from "../../src/matrix/index.ts";
import { startOfFile } from "../../src/source/location.ts";
import { evaluateImageText } from "../support/evaluate.ts";
import { caseTables } from "./tables.ts";

const tables = caseTables.map(({ id, cases }) => ({ id, cases: cases.filter((each) => each.facts === undefined) }));
const onFacts = caseTables.flatMap(({ cases }) => cases.filter((each) => each.facts !== undefined));

describe("on facts", () => {
  it.each(onFacts.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const location = startOfFile("case.yml");
    const stated = { "os.family": "windows-2000", "os.edition": "server", "iis.installed": "true", "iis.version": "5.0", "iis.source": "windows-2000", "ie.version": "5.01", sysprep: "true" };
    const { facts } = completeImage({ location, unreadSteps: [], facts: Object.fromEntries(Object.entries(stated).map(([key, value]) => [key, { state: "stated", value, text: value, location }])) });
    const changed = { ...facts, ...Object.fromEntries(factKeys.flatMap((key) => (each.facts?.[key] === undefined ? [] : [[key, { state: "stated", value: each.facts[key], text: each.facts[key], location }]]))) };
    const evaluation = evaluateImage({ name: "case", resource: "", format: "native", location, facts: changed, contradictions: [], broken: false }, statements, { strict: false });
    expect(evaluation.verdict).toBe(each.verdict);
    expect(evaluation.outcomes.filter((outcome) => outcome.outcome === "fail").map((outcome) => outcome.requirement)).toEqual(each.fails ?? []);
  });
});

describe.each(tables)("$id", ({ cases }) => {
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const report = evaluateImageText(each.image, { strict: each.strict ?? false });
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

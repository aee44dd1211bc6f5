/** Every case table, run through the whole gate. */
import { describe, expect, it } from "vitest";
import { evaluateImageText } from "../support/evaluate.ts";
import { caseTables } from "./tables.ts";

describe.each(caseTables)("$id", ({ cases }) => {
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const report = evaluateImageText(each.image, { strict: each.strict ?? false });
    const image = report.images[0];
    const decided = image?.findings.filter((finding) => finding.requirement !== "matrix/coverage") ?? [];
    const advice = decided.filter((finding) => finding.outcome === "fail" && finding.level !== "error");
    expect({
      diagnostics: report.diagnostics.map((diagnostic) => diagnostic.message),
      verdict: image?.verdict,
      fails: decided.filter((finding) => finding.outcome === "fail" && finding.level === "error").map((finding) => finding.requirement).toSorted(),
      unknown: decided.filter((finding) => finding.outcome === "unknown").map((finding) => finding.requirement).toSorted(),
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

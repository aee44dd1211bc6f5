/** The canonical report through every reporter, as files that are reviewed like source. */
import { describe, expect, test } from "vitest";
import { reporters } from "../../src/report/index.ts";
import { canonicalReport, finding, image, reportOf, sampleRules, waiver } from "../support/canonical-report.ts";

test.each(reporters)("$id renders the canonical report as its sample", async (reporter) => {
  const text = reporter.render(canonicalReport, { colors: false, width: 100, rules: sampleRules });
  await expect(text).toMatchFileSnapshot(`samples/${reporter.id}.${reporter.extension}`);
});

describe.each(reporters.map((reporter) => [reporter.id, reporter] as const))("%s", (id, reporter) => {
  const render = (report: typeof canonicalReport): string => reporter.render(report, { colors: false, width: 200, rules: sampleRules });

  test("says nothing about a base commit where nothing was compared", () => {
    const text = render(reportOf([image(), image({ verdict: "unsupported", findings: [finding()] })]));
    if (id === "json" || id === "jsonl") expect(text).toMatch(/"comparison": ?null/);
    else expect(text).not.toMatch(/\bnew\b|existing|fixed|base commit|baselineState|no longer declared|waived until/i);
  });

  test("shows what is new, existing, fixed, retired, waived, and the notices, where it has a place for them", () => {
    const text = render(canonicalReport);
    expect(text).toMatch(/\bnew\b/);
    expect(text).toMatch(/existing|unchanged/);
    expect(text).toMatch(/fixed/i);
    expect(text).toContain("extranet-nt4");
    expect(text).toMatch(/waived/);
    // Annotations are for what is open; a table has no row for a sentence about the run.
    if (id !== "github") for (const part of ["OPS-1207", "@platform-team", "2027-03-31", "switched off in spring"]) expect(text).toContain(part);
    if (id !== "csv") expect(text).toMatch(/Policy and waivers are those of\s+the base commit/);
  });

  test("ends in a line end, is the same twice, and keeps a waived finding without a ticket", () => {
    expect(render(structuredClone(canonicalReport))).toBe(render(canonicalReport));
    const text = render(reportOf([image({ verdict: "unsupported", failing: false, findings: [finding({ level: "note", waived: true, waiver: waiver({ ticket: null }) })] })]));
    expect(text.endsWith("\n")).toBe(true);
    expect(text).toContain("waived");
    expect(text).not.toContain("null)");
  });
});

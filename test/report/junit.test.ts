/** The JUnit report: well-formed whatever stands in the files, counts that add up, and nothing green that is red. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { junit } from "../../src/report/junit.ts";
import type { Report } from "../../src/report/report.ts";
import { canonicalReport, diagnostic, finding, image, place, reportOf, waiver } from "../support/canonical-report.ts";
import { hostileReport, hostileText, hostileTexts } from "../support/hostile.ts";
import { elementsOf, readXml, type XmlElement } from "./readers.ts";

const read = (report: Report): XmlElement => readXml(junit.render(report, { colors: false, width: 80 }));

/** Counts as they are written, held against what is there. */
function expectCounted(root: XmlElement): void {
  for (const element of [root, ...elementsOf(root, "testsuite")]) {
    expect(Object.fromEntries(["tests", "failures", "errors", "skipped"].map((name) => [name, Number(element.attributes[name])]))).toEqual({
      tests: elementsOf(element, "testcase").length,
      failures: elementsOf(element, "failure").length,
      errors: elementsOf(element, "error").length,
      skipped: elementsOf(element, "skipped").length,
    });
  }
  for (const each of elementsOf(root, "testcase")) expect(each.children.filter((child) => child.name !== "system-out").length).toBeLessThanOrEqual(1);
}

/** A case for each finding, each image without one (or that fails without one), each diagnostic. */
function expectComplete(report: Report, root: XmlElement): void {
  const unexplained = report.images.filter((each) => each.findings.length === 0 || (each.failing && each.findings.every((found) => found.level !== "error"))).length;
  expect(elementsOf(root, "testcase").length).toBe(report.counts.findings + unexplained + report.diagnostics.length);
}

describe("is well-formed and counts right", () => {
  test("for the canonical report and an empty one", () => {
    for (const report of [canonicalReport, reportOf([])]) expectCounted(read(report));
    expectComplete(canonicalReport, read(canonicalReport));
  });

  test.each(hostileTexts)("for %j", (text) => {
    const report = hostileReport([text]);
    expectCounted(read(report));
    expectComplete(report, read(report));
  });

  test("for any text", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 40 }), (texts, column) => {
        const report = hostileReport(texts, column);
        const root = read(report);
        expectCounted(root);
        expectComplete(report, root);
      }),
      { seed: 326779, numRuns: 300 },
    );
  });
});

test("what fails is a failure, what is waived or not applicable is skipped with its reason, what cannot be read is an error", () => {
  const root = read(canonicalReport);
  expect(elementsOf(root, "failure")).toHaveLength(canonicalReport.images.flatMap((each) => each.findings).filter((found) => found.level === "error").length);
  expect(elementsOf(root, "error")).toHaveLength(2);
  expect(elementsOf(root, "skipped").map((each) => each.attributes["message"])).toEqual([
    "waived until 2027-03-31 by @platform-team (OPS-1207): The host is switched off in spring; until then it is cloned by hand.",
    "not applicable: Windows 2000 Professional, no IIS",
  ]);
});

test("what only the policy lets pass has not passed: its cases are skipped", () => {
  const results = (report: Report): string[] => elementsOf(read(report), "testcase").map((each) => each.children.map((child) => child.name).filter((name) => name !== "system-out").join() || "passed");
  for (const verdict of ["unsupported", "undetermined", "not-covered", "not-applicable"] as const) {
    expect(results(reportOf([image({ verdict, failing: false }), image({ verdict, failing: false, findings: [finding({ level: "warning" }), finding({ level: "note" })] })]))).toEqual(["skipped", "skipped", "skipped"]);
  }
  expect(results(reportOf([image(), image({ findings: [finding({ level: "warning" })] })]))).toEqual(["passed", "passed"]);
});

test("a suite is a file, in the order of the paths", () => {
  const names = elementsOf(read(canonicalReport), "testsuite").map((each) => each.attributes["name"] ?? "");
  expect(names).toEqual(names.toSorted());
  expect(names).toContain("images/nt4.yml");
});

describe("is never green by itself", () => {
  test.each([
    ["nothing matched", reportOf([], [], { exitCode: 3, conclusion: "failure", reason: "No image definition in 2 files." })],
    ["too few images", reportOf([image()], [], { exitCode: 3, conclusion: "failure", reason: "1 image declared, at least 2 expected (min-images)." })],
    ["a misread image without a finding", reportOf([image({ verdict: "undetermined" })])],
    ["a misread image with a remark only", reportOf([image({ verdict: "undetermined", findings: [finding({ level: "note" })] })])],
    ["an unreadable file", reportOf([image()], [diagnostic()])],
    ["a waived finding beside another", reportOf([image({ verdict: "unsupported", findings: [finding(), finding({ level: "note", waived: true, waiver: waiver() })] })])],
    ["an internal error", reportOf([], [], { exitCode: 70, conclusion: "failure" })],
  ])("%s", (_name, report) => {
    const root = read(report);
    expectCounted(root);
    expect(Number(root.attributes["failures"]) + Number(root.attributes["errors"])).toBeGreaterThan(0);
  });

  test("nor red where the run passes", () => {
    for (const report of [
      reportOf([image(), image({ verdict: "unsupported", failing: false, findings: [finding({ level: "note", waived: true, waiver: waiver() })] })]),
      reportOf([image({ verdict: "unsupported", failing: false, findings: [finding({ level: "warning", change: "existing" })] })]),
      reportOf([], []),
    ]) {
      const root = read(report);
      expect([root.attributes["failures"], root.attributes["errors"]]).toEqual(["0", "0"]);
    }
  });
});

test("a case keeps its name while lines move", () => {
  const names = (line: number): (string | undefined)[] =>
    elementsOf(read(reportOf([image({ verdict: "unsupported", location: place("a.yml", line, 1), findings: [finding({ location: place("a.yml", line + 1, 1) })] })], [diagnostic({ location: place("a.yml", line, 1) })])), "testcase").map((each) => each.attributes["name"]);
  expect(names(1)).toEqual(names(100));
});

test("notices and what the base commit had stand in the first suite", () => {
  const text = elementsOf(read(canonicalReport), "testsuite")[0]?.children.find((each) => each.name === "system-out")?.text ?? "";
  expect(text).toContain("Note: Policy and waivers are those of the base commit");
  expect(text).toContain("Fixed: q326779/w2k-iis5/internet-explorer on web-w2k");
  expect(text).toContain("No longer declared: extranet-nt4");
});

/** The SARIF report: what GitHub reads, fingerprints that survive moved lines, hostile texts, and files within GitHub's limits. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relativeUri, sarifText } from "../../src/report/escape.ts";
import { sarifBytes } from "../../src/report/limits.ts";
import type { Report } from "../../src/report/report.ts";
import { renderSarif, splitSarif } from "../../src/report/sarif.ts";
import type { Level } from "../../src/source/diagnostic.ts";
import { canonicalReport, diagnostic, finding, image, place, reportOf, sampleRules, waiver } from "../support/canonical-report.ts";
import { evaluateFiles, evaluateText, head } from "../support/evaluate.ts";
import { hostileReport, hostileText, hostileTexts } from "../support/hostile.ts";

interface Region { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number }
interface Physical { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }; readonly region: Region } }
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly kind?: unknown;
  readonly message: { readonly text: string };
  readonly locations: readonly Physical[];
  readonly relatedLocations?: readonly (Physical & { readonly id: number; readonly message: { readonly text: string } })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[];
  readonly baselineState?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Rule { readonly id: string; readonly shortDescription: { readonly text: string }; readonly fullDescription: { readonly text: string }; readonly help: { readonly text: string }; readonly helpUri: string }
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly exitCode: number; readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { readonly text: string } }[] }[];
  readonly results: readonly Result[];
  readonly properties: Readonly<Record<string, unknown>>;
}

function read(text: string): Run {
  const document = JSON.parse(text) as { readonly $schema: string; readonly version: string; readonly runs: readonly Run[] };
  expect(document.version).toBe("2.1.0");
  expect(document.$schema).toMatch(/sarif-2\.1\.0\.json$/);
  expect(document.runs).toHaveLength(1);
  return document.runs[0] as Run;
}

const runOf = (report: Report): Run => read(renderSarif(report, sampleRules));
const prints = (report: Report): string[] => runOf(report).results.map((result) => `${result.ruleId} ${result.partialFingerprints["primaryLocationLineHash"] ?? ""}`).toSorted();

/** What GitHub's documentation calls required, and what a reader can be attacked with. */
function expectSound(run: Run): void {
  expect(run.tool.driver.name).toBe("sysprep-gate");
  expect(run.automationDetails.id).toMatch(/\/$/);
  for (const rule of run.tool.driver.rules) {
    for (const text of [rule.id, rule.shortDescription.text, rule.fullDescription.text, rule.help.text]) expect(text).not.toBe("");
    expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1_024);
    expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1_024);
    expect(rule.helpUri).toMatch(/^https:\/\/[\w.-]+\//);
  }
  expect(new Set(run.tool.driver.rules.map((rule) => rule.id)).size).toBe(run.tool.driver.rules.length);
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(result.kind).toBeUndefined();
    expect(result.message.text).not.toBe("");
    // Links lead to related places of ours, and there is no placeholder.
    const text = result.message.text.replace(/\\\[/g, "");
    for (const [link] of text.matchAll(/\[[^\]]*\]\([^)]*\)/g)) expect(link).toMatch(/^\[Line \d+\]\(\d+\)$/);
    expect(text.replaceAll("{{", "").replaceAll("}}", "")).not.toMatch(/[{}]/);
    expect(Object.keys(result.partialFingerprints)).toEqual(["primaryLocationLineHash", "sysprepGate/v1"]);
    expect(result.partialFingerprints["primaryLocationLineHash"]).toBe(`${result.partialFingerprints["sysprepGate/v1"] ?? ""}:${/\d+$/.exec(result.partialFingerprints["primaryLocationLineHash"] ?? "")?.[0] ?? ""}`);
    for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
      const { uri, uriBaseId } = physicalLocation.artifactLocation;
      expect(uriBaseId).toBe("%SRCROOT%");
      expect(uri).toMatch(/^(?:[\w\-.!~*'()]|%[\dA-F]{2})+(?:\/(?:[\w\-.!~*'()]|%[\dA-F]{2})+)*$/);
      expect(new URL(uri, "file:///checkout/").href.startsWith("file:///checkout/")).toBe(true);
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true);
    }
    expect(result.locations).toHaveLength(1);
  }
}

describe("what GitHub reads", () => {
  test("is there for the canonical report, hostile ones and an empty one", () => {
    for (const report of [canonicalReport, hostileReport(hostileTexts), ...hostileTexts.map((text) => hostileReport([text])), reportOf([])]) {
      expectSound(runOf(report));
      expectSound(read(renderSarif(report)));
    }
  });

  test("stays sound for any text", () => {
    fc.assert(fc.property(fc.array(hostileText, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 400 }), (texts, column) => void expectSound(runOf(hostileReport(texts, column)))), { seed: 326779, numRuns: 200 });
  });

  test("holds each finding and each diagnostic once, worst first", () => {
    const { results } = runOf(canonicalReport);
    expect(results).toHaveLength(canonicalReport.counts.findings + canonicalReport.diagnostics.length);
    const ranks = results.map((result) => ["error", "warning", "note"].indexOf(result.level));
    expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
    expect(results.slice(0, 2).map((result) => result.ruleId)).toEqual(["diagnostic/encoding", "diagnostic/duplicate-key"]);
  });

  test("does not depend on the order of the report", () => {
    const turned = { ...canonicalReport, images: canonicalReport.images.toReversed(), diagnostics: canonicalReport.diagnostics.toReversed() };
    expect(renderSarif(turned, sampleRules)).toBe(renderSarif(canonicalReport, sampleRules));
  });

  test("lists every requirement, also those that nothing breaks", () => {
    const ids = runOf(reportOf([])).tool.driver.rules.map((rule) => rule.id);
    expect(ids).toEqual(sampleRules.map((rule) => rule.id));
    expect(runOf(canonicalReport).tool.driver.rules.map((rule) => rule.id)).toEqual([
      "q326779/nt4-iis4/service-pack",
      "q326779/w2k-iis5/os-release",
      "matrix/coverage",
      "q195015/option-pack-order/service-pack-last",
      "q326779/nt4-iis4/iis-source",
      "q326779/nt4-iis4/internet-explorer",
      "q326779/w2k-iis5/internet-explorer",
      "diagnostic/duplicate-key",
      "diagnostic/encoding",
      "diagnostic/waiver-unused",
      "diagnostic/yaml-directive",
    ]);
  });

  test("has suppressions for waived findings only, with reason, owner, day and ticket", () => {
    const suppressed = runOf(canonicalReport).results.filter((result) => result.suppressions !== undefined);
    expect(suppressed).toHaveLength(canonicalReport.counts.waived);
    expect(suppressed[0]?.level).toBe("note");
    expect(suppressed[0]?.suppressions).toMatchObject([{ kind: "external", status: "accepted", justification: "waived until 2027-03-31 by @platform-team (OPS-1207): The host is switched off in spring; until then it is cloned by hand." }]);
    const without = runOf(reportOf([image({ verdict: "unsupported", findings: [finding({ waived: true, waiver: waiver({ ticket: null }) })] })]));
    expect(without.results[0]?.suppressions?.[0]?.justification).toMatch(/^waived until 2027-03-31 by @platform-team: /);
  });

  test("says new and unchanged only where something was compared", () => {
    expect(new Set(runOf(canonicalReport).results.filter((result) => !result.ruleId.startsWith("diagnostic/")).map((result) => result.baselineState))).toEqual(new Set(["new", "unchanged"]));
    const alone = runOf(reportOf([image({ verdict: "unsupported", findings: [finding()] })]));
    expect(alone.results.map((result) => result.baselineState)).toEqual([undefined]);
    expect(Object.keys(alone.properties)).not.toContain("fixed");
  });

  test("tells how the run ended, also where there is no result", () => {
    const empty = runOf(reportOf([], [], { exitCode: 3, conclusion: "failure", reason: "No image definition in 2 files." })).invocations[0];
    expect(empty).toMatchObject({ executionSuccessful: true, exitCode: 3, toolExecutionNotifications: [{ level: "error", message: { text: "No image definition in 2 files." } }] });
    expect(runOf(reportOf([], [], { exitCode: 70 })).invocations[0]?.executionSuccessful).toBe(false);
    expect(runOf(canonicalReport).invocations[0]?.toolExecutionNotifications.filter((each) => each.level === "note")).toHaveLength(2);
  });

  test("leaves out what passes", () => {
    expect(runOf(reportOf([image({ findings: [finding({ outcome: "pass", level: "note" })] })])).results).toEqual([]);
  });

  test("clamps a range that ends on column 1", () => {
    const [result] = runOf(reportOf([image({ findings: [finding({ location: { file: "a.yml", start: { line: 3, column: 5 }, end: { line: 5, column: 1 } } })] })])).results;
    expect(result?.locations[0]?.physicalLocation.region).toEqual({ startLine: 3, startColumn: 5, endLine: 4, endColumn: 2 });
    const [short] = runOf(reportOf([image({ findings: [finding({ location: { file: "a.yml", start: { line: 3, column: 5 }, end: { line: 4, column: 1 } } })] })])).results;
    expect(short?.locations[0]?.physicalLocation.region).toEqual({ startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 });
  });
});

describe("fingerprints", () => {
  const definition = `name: old\nos: Windows NT 4.0 Server\nservicePack: SP5\niis: "4.0"\nie: "5.0"\nsysprep: true\n`;
  const broken = `${head}images:\n  - name: a\n    os: x\n    os: y\n`;

  test("survive moved lines, reworded messages and renamed files", () => {
    const before = prints(evaluateText(`${head}${definition}`));
    expect(before.length).toBeGreaterThan(1);
    expect(prints(evaluateText(`# one\n# two\n\n${head}# three\n${definition}`))).toEqual(before);
    expect(prints(evaluateFiles({ "elsewhere/renamed.yml": `${head}${definition}` }))).toEqual(before);
    const report = evaluateText(`${head}${definition}`);
    expect(prints({ ...report, images: report.images.map((each) => ({ ...each, findings: each.findings.map((found) => ({ ...found, message: `Now ${found.message}` })) })) })).toEqual(before);
    expect(prints(evaluateText(`${head}${definition.replace("name: old", "name: other")}`))).not.toEqual(before);
  });

  test("of diagnostics survive moved lines", () => {
    const before = prints(evaluateText(broken));
    expect(before.length).toBeGreaterThan(0);
    expect(prints(evaluateText(`# one\n\n${broken}`))).toEqual(before);
  });

  test("are different for each result of a rule", () => {
    const twice = reportOf([image({ verdict: "unsupported", findings: [finding(), finding({ location: place("images/nt4.yml", 9, 1) })] })], [diagnostic(), diagnostic({ location: place("images/twice.yml", 20, 1) })]);
    expect(new Set(prints(twice)).size).toBe(4);
    expect(prints(twice).map((print) => /:\d$/.exec(print)?.[0]).toSorted()).toEqual([":1", ":1", ":2", ":2"]);
  });

  test("hold no line number", () => {
    expect(prints(canonicalReport)).toEqual(prints({ ...canonicalReport, images: canonicalReport.images.map((each) => ({ ...each, findings: each.findings.map((found) => ({ ...found, location: { ...found.location, start: { line: found.location.start.line + 100, column: 1 }, end: { line: found.location.end.line + 100, column: 3 } } })) })) }));
  });
});

describe("files within GitHub's limits", () => {
  const many = (total: number): Report => reportOf(Array.from({ length: total }, (_, index) => image({ name: `image-${index}`, verdict: "unsupported", location: place("images/many.yml", index * 5 + 1, 1, 3), findings: [finding({ fingerprint: index.toString(16).padStart(32, "0"), location: place("images/many.yml", index * 5 + 2, 5, 3) })] })));
  const bytes = (text: string): number => new TextEncoder().encode(text).length;

  test("one file where everything fits", () => {
    expect(splitSarif(canonicalReport, sampleRules)).toEqual([renderSarif(canonicalReport, sampleRules)]);
    expect(splitSarif(reportOf([]), sampleRules)).toEqual([renderSarif(reportOf([]), sampleRules)]);
  });

  test.each([[25_000, 1], [25_001, 2]])("%i findings by count alone make %i", (total, files) => {
    const texts = splitSarif(many(total), [], { results: 25_000, bytes: Infinity });
    expect(texts).toHaveLength(files);
    expect(texts.map((text) => read(text).results.length)).toEqual(files === 1 ? [25_000] : [25_000, 1]);
  });

  test("25,001 findings lose none, in files that are small enough without compression", () => {
    const texts = splitSarif(many(25_001), sampleRules);
    const runs = texts.map(read);
    for (const text of texts) expect(bytes(text)).toBeLessThanOrEqual(sarifBytes);
    for (const run of runs) expect(run.results.length).toBeLessThanOrEqual(25_000);
    const all = runs.flatMap((run) => run.results.map((result) => result.partialFingerprints["sysprepGate/v1"]));
    expect(all).toHaveLength(25_001);
    expect(new Set(all).size).toBe(25_001);
    expect(new Set(runs.map((run) => run.automationDetails.id)).size).toBe(runs.length);
    expect(runs[0]?.automationDetails.id).toBe("sysprep-gate/");
    expect(runs[1]?.automationDetails.id).toBe("sysprep-gate/part-2/");
  });

  test("any limits are kept, every file is sound, and together they are the whole", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 60_000 }), (texts, results, limit) => {
        const report = hostileReport(texts);
        const files = splitSarif(report, sampleRules, { results, bytes: limit });
        const runs = files.map(read);
        for (const [index, run] of runs.entries()) {
          expectSound(run);
          expect(run.results.length).toBeLessThanOrEqual(results);
          // A file holds at least one result, whatever it takes.
          if (run.results.length > 1) expect(bytes(files[index] ?? "")).toBeLessThanOrEqual(limit);
        }
        expect(runs.flatMap((run) => run.results)).toEqual(runOf(report).results);
      }),
      { seed: 326779, numRuns: 80 },
    );
  });
});

test.each([
  ["images/nt4.yml", "images/nt4.yml"],
  ["a b/c#d?e%f\\g.yml", "a%20b/c%23d%3Fe%25f%5Cg.yml"],
  ["::error::\n.yml", "%3A%3Aerror%3A%3A%0A.yml"],
  ["lone \ud800.yml", "lone%20%EF%BF%BD.yml"],
  ["https://evil.example/x", "https%3A/evil.example/x"],
  ["//evil.example/x", "evil.example/x"],
  ["/etc/passwd", "etc/passwd"],
  ["../../x", "x"],
  ["漢.yml", "%E6%BC%A2.yml"],
  ["", "unnamed"],
])("the address of %j is %j", (path, uri) => expect(relativeUri(path)).toBe(uri));

test.each([
  ["{0} of {1}", "{{0}} of {{1}}"],
  ["[text](1)", "\\[text](1)"],
  ["\\[text](1)", "\\u{{5c}}\\[text](1)"],
  ["C:\\sysprep", "C:\\sysprep"],
])("the message %j is %j", (text, message) => expect(sarifText(text)).toBe(message));

/** Reports to test dashboards: JUnit XML, a suite for each file, a case for each finding and for each image without one. */
import type { Assessment, Basis, Finding, Verdict } from "../evaluate/finding.ts";
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import { compareText, countsSentence, findingsSentence, placeOf, verdictWords, waiverSentence } from "./arrange.ts";
import { visible, visibleSentence, xmlText } from "./escape.ts";
import { longestPassingList, longestRelatedList, longestSentence } from "./limits.ts";
import type { Report, ReportedDiagnostic, Reporter } from "./report.ts";

/** The report as JUnit XML, in the part of it that dashboards share (https://github.com/testmoapp/junitxml). */
export const junit: Reporter = {
  id: "junit",
  extension: "xml",
  title: "JUnit XML",
  use: "For test dashboards: a suite for each file; what fails is a failure, what is waived, not applicable, or lets a run pass by the policy alone is skipped, what could not be read is an error.",
  render: (report) => renderSuites(suitesOf(report), report),
};

/** What became of a case. A dashboard reads at most one result from each, so each finding is a case. */
type Result = "passed" | "failure" | "error" | "skipped";

interface Case {
  readonly name: string;
  readonly location: SourceLocation | undefined;
  readonly result: Result;
  /** Requirement or code. */
  readonly type: string;
  /** One line, made visible. */
  readonly message: string;
  /** More lines, made visible. Each begins with a word of ours. */
  readonly lines: readonly string[];
}

interface Suite {
  /** Path of the file. */
  readonly name: string;
  readonly cases: readonly Case[];
}

function suitesOf(report: Report): Suite[] {
  const files = new Map<string, Case[]>();
  const add = (location: SourceLocation, cases: readonly Case[]): void => {
    const known = files.get(location.file);
    if (known === undefined) files.set(location.file, [...cases]);
    else known.push(...cases);
  };
  for (const image of report.images) add(image.location, casesOf(image));
  for (const diagnostic of report.diagnostics) add(diagnostic.location, [diagnosticCase(diagnostic)]);
  const suites = [...files].toSorted(([left], [right]) => compareText(left, right)).map(([name, cases]) => ({ name, cases }));
  // A run can fail with nothing in it: no file, no image. A dashboard must not be green then.
  const red = suites.some(({ cases }) => cases.some(({ result }) => result === "failure" || result === "error"));
  if (suites.length > 0 && (report.exitCode === 0 || red)) return suites;
  const run: Case = { name: "run", location: undefined, result: report.exitCode === 0 ? "passed" : "error", type: "run", message: `${visibleSentence(report.reason)} Exit code ${report.exitCode}.`, lines: [] };
  return [...suites, { name: "sysprep-gate", cases: [run] }];
}

function casesOf(image: Assessment): Case[] {
  const cases = image.findings.map((finding) => findingCase(image, finding));
  // A definition that was misread fails by its verdict, without a finding that fails.
  const unexplained = image.failing && !cases.some(({ result }) => result === "failure");
  return cases.length > 0 && !unexplained ? cases : [imageCase(image), ...cases];
}

function imageCase({ name, location, verdict, basis, failing, description, format }: Assessment): Case {
  return {
    name: visible(name),
    location,
    result: failing ? "failure" : resultBeside(verdict),
    type: `verdict/${verdict}`,
    message: `${verdictWords[verdict]}: ${visibleSentence(description)}`,
    lines: [`Format: ${visible(format)}`, ...basisLines(basis)],
  };
}

/** What does not fail the run has passed only where its image is supported: an undetermined image that a policy lets through is not tested. */
function resultBeside(verdict: Verdict): Result {
  return verdict === "supported" ? "passed" : "skipped";
}

function basisLines(basis: Basis): string[] {
  return basis === "none" ? [] : [`Basis: ${basis}`];
}

function findingCase(image: Assessment, finding: Finding): Case {
  const result = finding.level === "error" ? "failure" : finding.waived ? "skipped" : resultBeside(image.verdict);
  return {
    name: `${visible(image.name)}: ${visible(finding.requirement)}`,
    location: finding.location,
    result,
    type: visible(finding.requirement),
    message: finding.waived ? waiverSentence(finding) : visibleSentence(finding.message),
    lines: [
      `Verdict: ${verdictWords[image.verdict]}, ${visibleSentence(image.description)}`,
      ...basisLines(image.basis),
      `Level: ${[finding.level, finding.change ?? "", finding.waived ? "waived" : ""].filter(Boolean).join(", ")}`,
      ...(finding.waived ? [`Finding: ${visibleSentence(finding.message)}`] : []),
      ...(finding.waiver === null ? [] : [`Waiver: ${visible(placeOf(finding.waiver.location), longestSentence)}`]),
      ...placeLines(finding),
      ...(finding.remedy === "" ? [] : [`Fix: ${visibleSentence(finding.remedy)}`]),
      ...finding.advice.map((advice) => `Note: ${visibleSentence(advice)}`),
      ...(finding.url === "" ? [] : [`See: ${visible(finding.url)}`]),
    ],
  };
}

function diagnosticCase(diagnostic: ReportedDiagnostic): Case {
  return {
    // Without the line: dashboards follow a case by its name.
    name: `${diagnostic.level === "error" ? "read as meant" : "read"}: ${visible(diagnostic.code)}`,
    location: diagnostic.location,
    result: diagnostic.level === "error" ? "error" : "passed",
    type: visible(diagnostic.code),
    message: visibleSentence(diagnostic.message),
    lines: [`Level: ${diagnostic.level}`, ...placeLines(diagnostic)],
  };
}

function placeLines({ location, excerpt, related }: { readonly location: SourceLocation; readonly excerpt: string; readonly related: readonly RelatedLocation[] }): string[] {
  return [
    `At: ${visible(placeOf(location), longestSentence)}`,
    ...(excerpt === "" ? [] : [`Line: ${visible(excerpt)}`]),
    ...related.slice(0, longestRelatedList).map((each) => `With: ${visible(placeOf(each.location), longestSentence)}: ${visibleSentence(each.message)}`),
    ...(related.length > longestRelatedList ? [`With: … and ${related.length - longestRelatedList} more`] : []),
  ];
}

function renderSuites(suites: readonly Suite[], report: Report): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="sysprep-gate" ${totals(suites.flatMap(({ cases }) => cases))} time="0">`,
    ...suites.flatMap((suite, index) => suiteLines(suite, index === 0 ? report : undefined)),
    "</testsuites>",
    "",
  ].join("\n");
}

/** A suite; what concerns the run as a whole stands in the first one, because readers look nowhere else for it. */
function suiteLines({ name, cases }: Suite, report: Report | undefined): string[] {
  return [
    `  <testsuite name="${xmlText(visible(name, longestSentence))}" ${totals(cases)} time="0">`,
    ...(report === undefined ? [] : propertyLines(report)),
    ...cases.flatMap((each) => caseLines(each, name)),
    ...(report === undefined ? [] : outputLines("    ", runLines(report))),
    "  </testsuite>",
  ];
}

function propertyLines(report: Report): string[] {
  const properties = { version: report.version, matrixVersion: report.matrixVersion, conclusion: report.conclusion, exitCode: String(report.exitCode), strict: String(report.strict), warnOnly: String(report.warnOnly) };
  return ["    <properties>", ...Object.entries(properties).map(([name, value]) => `      <property name="${name}" value="${xmlText(visible(value))}"/>`), "    </properties>"];
}

/** What there is to say of the run: the conclusion, notices, and what the base commit has and this one no longer. */
function runLines({ comparison, notices, ...report }: Report): string[] {
  const { fixed, retired } = comparison ?? { fixed: [], retired: [] };
  return [
    `Counts: ${countsSentence({ comparison, notices, ...report })}; ${findingsSentence({ comparison, notices, ...report })}`,
    `Conclusion: ${report.conclusion}. ${visibleSentence(report.reason)} Exit code ${report.exitCode}.`,
    ...notices.map((notice) => `Note: ${visibleSentence(notice)}`),
    ...shortList(fixed.map((each) => `Fixed: ${visible(each.requirement)} on ${visible(each.image)}, ${visible(placeOf(each.location), longestSentence)} in the base commit`), "Fixed"),
    ...shortList(retired.map((name) => `No longer declared: ${visible(name)}`), "No longer declared"),
  ];
}

function shortList(lines: readonly string[], label: string): string[] {
  return lines.length <= longestPassingList ? [...lines] : [...lines.slice(0, longestPassingList), `${label}: … and ${lines.length - longestPassingList} more`];
}

function caseLines({ name, location, result, type, message, lines }: Case, suite: string): string[] {
  const place = location === undefined ? "" : ` file="${xmlText(visible(location.file, longestSentence))}" line="${location.start.line}"`;
  const open = `    <testcase name="${xmlText(name)}" classname="${xmlText(visible(suite, longestSentence))}"${place} time="0">`;
  const said = `message="${xmlText(message)}"`;
  const body = lines.map((line) => xmlText(line)).join("\n");
  switch (result) {
    case "passed":
      return [open, ...outputLines("      ", [`Message: ${message}`, ...lines]), "    </testcase>"];
    case "skipped":
      return [open, `      <skipped ${said}/>`, ...outputLines("      ", lines), "    </testcase>"];
    case "failure":
    case "error":
      return [open, `      <${result} ${said} type="${xmlText(type)}">${body}</${result}>`, "    </testcase>"];
    default:
      return result satisfies never;
  }
}

function outputLines(indent: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${indent}<system-out>${lines.map((line) => xmlText(line)).join("\n")}</system-out>`];
}

function totals(cases: readonly Case[]): string {
  const count = (result: Result): number => cases.filter((each) => each.result === result).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

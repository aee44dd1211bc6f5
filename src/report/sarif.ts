/** Reports to code scanning: SARIF 2.1.0 with the fields that GitHub reads, in as many parts as its limits ask for. */
import type { Assessment, Finding } from "../evaluate/finding.ts";
import type { Level } from "../source/diagnostic.ts";
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import { compareLocations, compareText, lastLine, placeOf, plural, waiverSentence } from "./arrange.ts";
import { bytesOf } from "./bytes.ts";
import { cutUnits, relativeUri, safeJson, sarifText, visible, visibleSentence } from "./escape.ts";
import { longestRelatedList, longestRuleDescription, longestSarifList, longestSentence, sarifBytes, sarifResultsPerRun } from "./limits.ts";
import type { Report, ReportedDiagnostic, Reporter, RequirementNote } from "./report.ts";

/** The report as one SARIF file. */
export const sarif: Reporter = {
  id: "sarif",
  extension: "sarif",
  title: "SARIF",
  use: "For code scanning: every requirement as a rule, fingerprints that survive moved lines, waived findings with their reason.",
  render: (report, options) => renderSarif(report, options.rules),
};

/** What one file may hold. */
export interface SarifLimits {
  readonly results: number;
  readonly bytes: number;
}

/** The whole report as one SARIF file, whatever its size. `rules` are all requirements; those that findings name are added. */
export function renderSarif(report: Report, rules: readonly RequirementNote[] = []): string {
  return fileOf(new Run(report, rules), { first: 0, end: Infinity, number: 1 });
}

/**
 * The report as SARIF files that GitHub takes, worst results first; one where it fits. Each file has a category of its own (`automationDetails.id`), so
 * that none replaces another. The first is always `sysprep-gate/`: its alerts stay the same ones when the number of files changes.
 */
export function splitSarif(report: Report, rules: readonly RequirementNote[] = [], limits: SarifLimits = { results: sarifResultsPerRun, bytes: sarifBytes }): string[] {
  const run = new Run(report, rules);
  const frame = bytesOf(fileOf(run, { first: 0, end: 0, number: 1 })) + frameReserve;
  const files: string[] = [];
  let first = 0;
  let used = frame;
  for (const [index, line] of run.results.entries()) {
    const size = bytesOf(line) + lineOverhead;
    const full = index - first >= limits.results || used + size > limits.bytes;
    if (full && index > first) {
      files.push(fileOf(run, { first, end: index, number: files.length + 1 }));
      first = index;
      used = frame;
    }
    used += size;
  }
  files.push(fileOf(run, { first, end: Infinity, number: files.length + 1 }));
  return files;
}

/** Comma and line end behind a result. */
const lineOverhead = 2;

/** Room for what differs between the frames of the files: their categories. */
const frameReserve = 200;

const home = "https://github.com/sysprep-gate/sysprep-gate";

/** The schema, at the address that GitHub's documentation and the SARIF multitool name. */
const schema = "https://json.schemastore.org/sarif-2.1.0.json";

type Json = Readonly<Record<string, unknown>>;

/** A finding or a diagnostic on its way to a result. */
interface Remark {
  readonly rule: string;
  readonly level: Level;
  readonly location: SourceLocation;
  /** Stays the same while lines move; several remarks can share it. */
  readonly print: string;
  readonly result: Json;
  /** Diagnostics come first: what was not read may hide the rest. */
  readonly rank: 0 | 1;
  readonly image: string;
}

/** One report on its way to files: rules and results as text, the results worst first. */
class Run {
  readonly report: Report;
  readonly rules: readonly string[];
  readonly results: readonly string[];

  constructor(report: Report, given: readonly RequirementNote[]) {
    this.report = report;
    const remarks = [...report.diagnostics.map(remarkOfDiagnostic), ...report.images.flatMap((image) => image.findings.filter(isReportable).map((finding) => remarkOfFinding(image, finding)))].toSorted(compareRemarks);
    const rules = rulesOf(report, given);
    const indices = new Map(rules.map((rule, index) => [rule["id"], index]));
    const times = new Map<string, number>();
    this.rules = rules.map(lineOf);
    this.results = remarks.map(({ rule, print, result }) => {
      const time = (times.get(`${rule}\n${print}`) ?? 0) + 1;
      times.set(`${rule}\n${print}`, time);
      return lineOf({ ruleId: ruleId(rule), ruleIndex: indices.get(ruleId(rule)), ...result, partialFingerprints: { primaryLocationLineHash: `${print}:${time}`, "sysprepGate/v1": print } });
    });
  }
}

/** What passes is no result. */
function isReportable({ outcome }: Finding): boolean {
  return outcome !== "pass";
}

const levels: readonly Level[] = ["error", "warning", "note"];

function compareRemarks(left: Remark, right: Remark): number {
  return (
    levels.indexOf(left.level) - levels.indexOf(right.level) ||
    left.rank - right.rank ||
    compareLocations(left.location, right.location) ||
    compareText(left.rule, right.rule) ||
    compareText(left.image, right.image) ||
    compareText(left.print, right.print)
  );
}

function lineOf(value: Json): string {
  return safeJson(JSON.stringify(value));
}

/** Results from `first` up to `end`, as file `number`. */
interface Part {
  readonly first: number;
  readonly end: number;
  readonly number: number;
}

/** A file: its frame in lines that people can read, each rule and each result on a line of its own. */
function fileOf({ report, rules, results }: Run, { first, end, number }: Part): string {
  const own = results.slice(first, end);
  const list = (lines: readonly string[]): string => (lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`);
  const driver = `{"name":"sysprep-gate","fullName":"sysprep-gate: Windows images against the IIS Sysprep support matrix",${versionOf(report)}"informationUri":"${home}","rules":${list(rules)}}`;
  return [
    `{"$schema":"${schema}","version":"2.1.0","runs":[{`,
    `"tool":{"driver":${driver}},`,
    `"automationDetails":{"id":"${number === 1 ? "sysprep-gate/" : `sysprep-gate/part-${number}/`}"},`,
    `"columnKind":"utf16CodeUnits",`,
    `"originalUriBaseIds":{"%SRCROOT%":{"description":{"text":"The root of the checked out repository."}}},`,
    `"invocations":[${lineOf(invocationOf(report))}],`,
    `"properties":${lineOf(propertiesOf(report))},`,
    `"results":${list(own)}`,
    "}]}",
    "",
  ].join("\n");
}

function versionOf({ version }: Report): string {
  // Readers take it apart: what is no version must not stand there.
  const semantic = /^\d+\.\d+\.\d+(?:-[\da-z.-]+)?$/i.test(version) ? version : "0.0.0";
  return `"version":"${semantic}","semanticVersion":"${semantic}",`;
}

/** How the run ended. Notices are notifications: they have no place in a file. */
function invocationOf(report: Report): Json {
  const notes = report.notices.map((notice) => ({ level: "note", message: { text: sarifText(visibleSentence(notice)) || "(empty)" } }));
  // A run can fail with nothing in it, and then no result says so.
  const failed = report.exitCode === 0 ? [] : [{ level: "error", message: { text: sarifText(visibleSentence(report.reason)) || "(empty)" } }];
  return {
    executionSuccessful: report.exitCode !== 70,
    exitCode: report.exitCode,
    exitCodeDescription: visibleSentence(report.reason),
    toolExecutionNotifications: [...failed, ...notes],
  };
}

function propertiesOf(report: Report): Json {
  const { comparison, counts, images, matrixVersion, conclusion, wouldFail, warnOnly, strict } = report;
  return {
    matrixVersion: visible(matrixVersion),
    conclusion,
    wouldFail,
    warnOnly,
    strict,
    counts,
    extrapolated: images.filter(({ basis }) => basis === "extrapolated").length,
    ...(comparison === null
      ? {}
      : {
          base: visible(comparison.base),
          fixedCount: comparison.fixed.length,
          fixed: comparison.fixed.slice(0, longestSarifList).map(({ image, requirement, location }) => ({ image: visible(image), requirement: visible(requirement), place: visible(placeOf(location), longestSentence) })),
          retiredCount: comparison.retired.length,
          retired: comparison.retired.slice(0, longestSarifList).map((name) => visible(name)),
        }),
  };
}

/** Every rule once: the given requirements in their order, then others that findings name, then the kinds of diagnostics. */
function rulesOf(report: Report, given: readonly RequirementNote[]): Json[] {
  const rules = new Map(given.map((note) => [ruleId(note.id), ruleOf(note)]));
  const findings = report.images.flatMap((image) => image.findings).filter(isReportable).toSorted((left, right) => compareText(left.requirement, right.requirement));
  for (const { requirement, expected, url } of findings) {
    const id = ruleId(requirement);
    if (!rules.has(id)) rules.set(id, ruleOf({ id: requirement, needs: visible(expected), cite: "", text: "", url }));
  }
  for (const { code } of report.diagnostics.toSorted((left, right) => compareText(left.code, right.code))) rules.set(ruleId(`diagnostic/${code}`), diagnosticRule(code));
  return [...rules.values()];
}

function ruleId(id: string): string {
  return visible(id) || "(empty)";
}

function ruleOf({ id, needs, cite, text, url }: RequirementNote): Json {
  const needed = `Needs ${needs}${cite === "" ? "" : ` (${visible(cite)})`}.`;
  return {
    id: ruleId(id),
    shortDescription: { text: cutUnits(sarifText(needed), longestRuleDescription) },
    fullDescription: { text: cutUnits(sarifText(`${needed} Requirement ${visible(id)}.`), longestRuleDescription) },
    // The Markdown is ours, from the matrix; what only a finding names has none.
    help: text === "" ? { text: sarifText(needed) } : { text: sarifText(text), markdown: text },
    helpUri: /^https:\/\/[a-z0-9.-]+\/[\w\-./?=&%~+,:;()]*$/i.test(url) ? url : `${home}/blob/main/docs/matrix.md`,
    properties: { tags: ["iis", "sysprep"] },
  };
}

function diagnosticRule(code: string): Json {
  const shown = sarifText(visible(code));
  return {
    id: ruleId(`diagnostic/${code}`),
    shortDescription: { text: `About a file of this run: ${shown}.` },
    fullDescription: { text: `Something in a file is not as it has to be (${shown}): an image definition, the policy or the waivers. A file that is not read is never a pass.` },
    help: { text: "The message says what was found and what to do. Where it is an error, nothing is decided about what stands there until it is put right." },
    helpUri: `${home}/blob/main/docs/format.md`,
    properties: { tags: ["iis", "sysprep"] },
  };
}

function remarkOfFinding(image: Assessment, finding: Finding): Remark {
  const { requirement, level, location, related } = finding;
  return {
    rule: requirement,
    level,
    location,
    rank: 1,
    image: image.name,
    print: visible(finding.fingerprint) || "(empty)",
    result: {
      level,
      message: { text: messageOf([finding.message, finding.remedy, ...finding.advice, finding.waived ? `This finding is ${waiverSentence(finding)}` : ""], related) },
      locations: [{ physicalLocation: physical(location) }],
      ...relatedOf(related),
      ...(finding.change === null ? {} : { baselineState: finding.change === "new" ? "new" : "unchanged" }),
      ...(finding.waived ? { suppressions: [suppressionOf(finding)] } : {}),
      properties: {
        image: visible(image.name),
        format: visible(image.format),
        verdict: image.verdict,
        basis: image.basis,
        outcome: finding.outcome,
        expected: visible(finding.expected),
        actual: visible(finding.actual),
      },
    },
  };
}

/** A diagnostic is a result as well: an unreadable file has to be seen where the findings are. */
function remarkOfDiagnostic({ code, level, message, location, related, configuration }: ReportedDiagnostic): Remark {
  return {
    rule: `diagnostic/${code}`,
    level,
    location,
    rank: 0,
    image: "",
    print: hashOf(`${code}\n${location.file}`),
    result: {
      level,
      message: { text: messageOf([message], related) },
      locations: [{ physicalLocation: physical(location) }],
      ...relatedOf(related),
      properties: { code: visible(code), configuration: configuration === true },
    },
  };
}

function suppressionOf({ waiver, ...finding }: Finding): Json {
  const justification = waiverSentence({ ...finding, waiver });
  if (waiver === null) return { kind: "external", status: "accepted", justification };
  const { owner, until, ticket, location } = waiver;
  return {
    kind: "external",
    status: "accepted",
    justification,
    location: { physicalLocation: physical(location) },
    properties: { owner: visible(owner), until: visible(until), ...(ticket === null ? {} : { ticket: visible(ticket) }) },
  };
}

/** A paragraph for each text, then a link to each related place: GitHub shows those only where the message leads to them. */
function messageOf(texts: readonly string[], related: readonly RelatedLocation[]): string {
  const [first = "", ...rest] = texts;
  const links = related.slice(0, longestRelatedList).map(({ message, location }, index) => `[Line ${location.start.line}](${index + 1}) of ${sarifText(visible(location.file))}: ${sarifText(visibleSentence(message))}`);
  if (related.length > longestRelatedList) links.push(`… and ${plural(related.length - longestRelatedList, "more place")}`);
  return [sarifText(visibleSentence(first)) || "(empty)", ...rest.filter((text) => text !== "").map((text) => sarifText(visibleSentence(text))), ...links].join("\n");
}

function relatedOf(related: readonly RelatedLocation[]): Json {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.slice(0, longestRelatedList).map(({ message, location }, index) => ({ id: index + 1, physicalLocation: physical(location), message: { text: sarifText(visibleSentence(message)) || "(empty)" } })),
  };
}

function physical(location: SourceLocation): Json {
  return { artifactLocation: { uri: relativeUri(location.file), uriBaseId: "%SRCROOT%" }, region: regionOf(location) };
}

/**
 * A range with an exclusive end, as ours. One that ends on column 1 ends on the line before: GitHub shows an alert on a pull request only where all of its lines are in the diff.
 * How long that line is nobody knows here, so the range ends behind its first character.
 */
function regionOf(location: SourceLocation): Json {
  const { start, end } = location;
  const endLine = lastLine(location);
  const endColumn = endLine === end.line ? end.column : endLine === start.line ? start.column + 1 : 2;
  return { startLine: start.line, startColumn: start.column, endLine, endColumn: endLine === start.line ? Math.max(start.column, endColumn) : endColumn };
}

/** FNV-1a over UTF-16 code units, twice with different starts: 16 hex digits that tell diagnostics of one file apart. It guards nothing. */
function hashOf(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  };
  return half(0x811c9dc5) + half(0x9747b28c);
}

/** The parts of a report as plain records, for the reports that programs read: keys in a fixed order, texts as they are. */
import type { Assessment, Finding, FixedFinding, WaiverNote } from "../evaluate/finding.ts";
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import type { Comparison, Report, ReportedDiagnostic } from "./report.ts";

/** A record that `JSON.stringify` writes in the order of its keys. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The run without its images and diagnostics. */
export function runRecord(report: Report): JsonRecord {
  const { counts, files } = report;
  return {
    schemaVersion: report.schemaVersion,
    version: report.version,
    matrixVersion: report.matrixVersion,
    conclusion: report.conclusion,
    exitCode: report.exitCode,
    reason: report.reason,
    wouldFail: report.wouldFail,
    warnOnly: report.warnOnly,
    strict: report.strict,
    counts: {
      images: counts.images,
      unsupported: counts.unsupported,
      undetermined: counts.undetermined,
      "not-covered": counts["not-covered"],
      supported: counts.supported,
      "not-applicable": counts["not-applicable"],
      failing: counts.failing,
      findings: counts.findings,
      introduced: counts.introduced,
      waived: counts.waived,
    },
    files: { matched: files.matched, definitions: files.definitions, other: files.other, refused: files.refused },
    notices: report.notices,
  };
}

/** What the run was compared with, and what the base commit has and this one no longer. */
export function comparisonRecord({ base, fixed, retired }: Comparison): JsonRecord {
  return { base, fixed: fixed.map(fixedRecord), retired };
}

/** A finding that the base commit has and this one no longer; the place is one of the base commit. */
export function fixedRecord({ image, requirement, message, location }: FixedFinding): JsonRecord {
  return { image, requirement, message, ...placeRecord(location) };
}

/** An image without its findings and implied facts. */
export function imageRecord(image: Assessment): JsonRecord {
  return {
    name: image.name,
    format: image.format,
    ...placeRecord(image.location),
    verdict: image.verdict,
    basis: image.basis,
    failing: image.failing,
    description: image.description,
    settle: image.settle,
  };
}

/** The facts of an image that a cited rule gave. */
export function impliedRecords(image: Assessment): readonly JsonRecord[] {
  return image.implied.map(({ fact, value, because, source, url }) => ({ fact, value, because, source, url }));
}

/** A finding with its place, its change and its waiver. */
export function findingRecord(finding: Finding): JsonRecord {
  return {
    requirement: finding.requirement,
    outcome: finding.outcome,
    level: finding.level,
    message: finding.message,
    expected: finding.expected,
    actual: finding.actual,
    remedy: finding.remedy,
    advice: finding.advice,
    url: finding.url,
    ...placeRecord(finding.location),
    excerpt: finding.excerpt,
    related: finding.related.map(relatedRecord),
    fingerprint: finding.fingerprint,
    change: finding.change,
    waived: finding.waived,
    waiver: finding.waiver === null ? null : waiverRecord(finding.waiver),
  };
}

/** A diagnostic with its place. */
export function diagnosticRecord(diagnostic: ReportedDiagnostic): JsonRecord {
  return {
    code: diagnostic.code,
    level: diagnostic.level,
    message: diagnostic.message,
    ...placeRecord(diagnostic.location),
    excerpt: diagnostic.excerpt,
    related: diagnostic.related.map(relatedRecord),
    configuration: diagnostic.configuration === true,
  };
}

function waiverRecord({ reason, owner, until, ticket, location }: WaiverNote): JsonRecord {
  return { reason, owner, until, ticket, ...placeRecord(location) };
}

function relatedRecord({ message, location }: RelatedLocation): JsonRecord {
  return { message, ...placeRecord(location) };
}

function placeRecord({ file, start, end }: SourceLocation): JsonRecord {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

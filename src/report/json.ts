/** Reports to programs: the whole report as JSON, described by a published schema. */
import type { Assessment, Finding } from "../evaluate/finding.ts";
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import { safeJson } from "./escape.ts";
import type { Report, ReportedDiagnostic, Reporter } from "./report.ts";

/** The report as JSON. */
export const json: Reporter = {
  id: "json",
  title: "JSON",
  use: "For programs: everything that the other reports show, in full, by a published schema.",
  render: (report) => `${safeJson(JSON.stringify(documentOf(report), undefined, 2))}\n`,
};

/** Keys in a fixed order; texts as they are. */
function documentOf(report: Report): Readonly<Record<string, unknown>> {
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
    },
    files: { matched: files.matched, definitions: files.definitions, other: files.other, refused: files.refused },
    images: report.images.map(imageOf),
    diagnostics: report.diagnostics.map(diagnosticOf),
  };
}

function imageOf(image: Assessment): Readonly<Record<string, unknown>> {
  return {
    name: image.name,
    format: image.format,
    ...placeOf(image.location),
    verdict: image.verdict,
    basis: image.basis,
    failing: image.failing,
    description: image.description,
    findings: image.findings.map(findingOf),
    implied: image.implied.map(({ fact, value, because, source, url }) => ({ fact, value, because, source, url })),
  };
}

function findingOf(finding: Finding): Readonly<Record<string, unknown>> {
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
    ...placeOf(finding.location),
    excerpt: finding.excerpt,
    related: finding.related.map(relatedOf),
    waived: finding.waived,
  };
}

function diagnosticOf(diagnostic: ReportedDiagnostic): Readonly<Record<string, unknown>> {
  return {
    code: diagnostic.code,
    level: diagnostic.level,
    message: diagnostic.message,
    ...placeOf(diagnostic.location),
    excerpt: diagnostic.excerpt,
    related: diagnostic.related.map(relatedOf),
  };
}

function relatedOf({ message, location }: RelatedLocation): Readonly<Record<string, unknown>> {
  return { message, ...placeOf(location) };
}

function placeOf({ file, start, end }: SourceLocation): Readonly<Record<string, unknown>> {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Reports to programs: the whole report as JSON, described by a published schema. */
import { safeJson } from "./escape.ts";
import { comparisonRecord, diagnosticRecord, findingRecord, imageRecord, impliedRecords, runRecord } from "./records.ts";
import type { Report, Reporter } from "./report.ts";

/** The report as JSON. */
export const json: Reporter = {
  id: "json",
  extension: "json",
  title: "JSON",
  use: "For programs: everything that the other reports show, in full, by a published schema.",
  render: (report) => `${safeJson(JSON.stringify(documentOf(report), undefined, 2))}\n`,
};

function documentOf(report: Report): Readonly<Record<string, unknown>> {
  return {
    ...runRecord(report),
    comparison: report.comparison === null ? null : comparisonRecord(report.comparison),
    images: report.images.map((image) => ({ ...imageRecord(image), findings: image.findings.map(findingRecord), implied: impliedRecords(image) })),
    diagnostics: report.diagnostics.map(diagnosticRecord),
  };
}

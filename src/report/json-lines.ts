/** Reports to programs that read line by line: one JSON object a line, each with its type, in the words of the JSON report. */
import { safeJson } from "./escape.ts";
import { diagnosticRecord, findingRecord, fixedRecord, imageRecord, impliedRecords, type JsonRecord, runRecord } from "./records.ts";
import type { Report, Reporter } from "./report.ts";

/** The report as lines of JSON. */
export const jsonl: Reporter = {
  id: "jsonl",
  extension: "jsonl",
  title: "JSON Lines",
  use: "For pipelines: one JSON object a line. First the run, then each image with its findings after it, each diagnostic, each finding of the base commit that is fixed.",
  render: (report) => recordsOf(report).map((record) => `${safeJson(JSON.stringify(record))}\n`).join(""),
};

function recordsOf(report: Report): JsonRecord[] {
  const { comparison } = report;
  return [
    { type: "run", ...runRecord(report), comparison: comparison === null ? null : { base: comparison.base, retired: comparison.retired } },
    ...report.images.flatMap((image) => [
      { type: "image", ...imageRecord(image), implied: impliedRecords(image) },
      ...image.findings.map((finding) => ({ type: "finding", image: image.name, format: image.format, verdict: image.verdict, ...findingRecord(finding) })),
    ]),
    ...report.diagnostics.map((diagnostic) => ({ type: "diagnostic", ...diagnosticRecord(diagnostic) })),
    ...(comparison?.fixed ?? []).map((fixed) => ({ type: "fixed", ...fixedRecord(fixed) })),
  ];
}

/** Reports to spreadsheets: one row for each finding, each image without one, each diagnostic and each fixed finding. */
import type { Assessment, Finding, FixedFinding } from "../evaluate/finding.ts";
import type { SourceLocation } from "../source/location.ts";
import { csvCell } from "./escape.ts";
import type { Report, ReportedDiagnostic, Reporter } from "./report.ts";

/** The report as a table. UTF-8 without a byte order mark, lines end in CR LF. */
export const csv: Reporter = {
  id: "csv",
  extension: "csv",
  title: "CSV",
  use: "For spreadsheets: a row for each finding, each image without one, each diagnostic; no cell can become a formula.",
  render: (report) => [columns, ...rowsOf(report).map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join(""),
};

const columns = [
  "record", "level", "change", "waived", "verdict", "failing", "image", "format", "requirement", "outcome", "message", "expected", "actual", "remedy", "advice",
  "file", "line", "column", "end line", "end column", "basis", "description", "url", "waiver reason", "waiver owner", "waiver until", "waiver ticket", "fingerprint",
] as const;

/** A row, by column; what is left out is empty. `record` says what kind of row it is. */
type Row = { readonly [column in (typeof columns)[number]]?: string };

function rowsOf(report: Report): Row[] {
  return [
    ...report.images.flatMap((image) => (image.findings.length === 0 ? [imageRow(image)] : image.findings.map((finding) => findingRow(image, finding)))),
    ...report.diagnostics.map(diagnosticRow),
    ...(report.comparison?.fixed ?? []).map(fixedRow),
    ...(report.comparison?.retired ?? []).map((image): Row => ({ record: "retired", image })),
  ];
}

function imageRow(image: Assessment): Row {
  return { record: "image", ...cellsOfImage(image), ...cellsOfPlace(image.location) };
}

function findingRow(image: Assessment, finding: Finding): Row {
  const { requirement, outcome, level, change, waived, message, expected, actual, remedy, url, waiver, fingerprint } = finding;
  return {
    record: "finding",
    ...cellsOfImage(image),
    ...cellsOfPlace(finding.location),
    requirement,
    outcome,
    level,
    change: change ?? "",
    waived: String(waived),
    message,
    expected,
    actual,
    remedy,
    advice: finding.advice.join(" "),
    url,
    fingerprint,
    ...(waiver === null ? {} : { "waiver reason": waiver.reason, "waiver owner": waiver.owner, "waiver until": waiver.until, "waiver ticket": waiver.ticket ?? "" }),
  };
}

function diagnosticRow({ code, level, message, location }: ReportedDiagnostic): Row {
  return { record: "diagnostic", requirement: code, level, message, ...cellsOfPlace(location) };
}

function fixedRow({ image, requirement, message, location }: FixedFinding): Row {
  return { record: "fixed", change: "fixed", image, requirement, message, ...cellsOfPlace(location) };
}

function cellsOfImage({ name, format, verdict, basis, failing, description }: Assessment): Row {
  return { image: name, format, verdict, basis, failing: String(failing), description };
}

function cellsOfPlace({ file, start, end }: SourceLocation): Row {
  return { file, line: String(start.line), column: String(start.column), "end line": String(end.line), "end column": String(end.column) };
}

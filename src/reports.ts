/** The reports that a run asks for beside the one for people: which there are, as text, and into files. Loaded only where one is asked for. */
import { rules } from "./explain/matrix.ts";
import { type OldPermissions, parseReportRequests, removeOldReports, type ReportPlaces, type ReportRequest, writeReports, type WrittenReports } from "./host/reports.ts";
import { reporterIds, reporters } from "./report/index.ts";
import type { RenderOptions, Report } from "./report/report.ts";
import { splitSarif } from "./report/sarif.ts";

/** Reads `format=path` lines; `name` is how the user knows the option. Throws `UserError`. */
export function requestedReports(lines: readonly string[], name: string): ReportRequest[] {
  return parseReportRequests(lines, reporterIds, name);
}

/** The report in a format that exists. */
export function renderAs(format: string, report: Report, options: RenderOptions): string {
  const reporter = reporters.find((each) => each.id === format);
  if (reporter === undefined) throw new Error(`format ${format} has no reporter`);
  return reporter.render(report, { ...options, rules: rules() });
}

/** Takes away the reports of earlier runs, before this one begins. */
export function removeRequested(requests: readonly ReportRequest[], places: ReportPlaces): OldPermissions {
  return removeOldReports(requests, places, new Set(["sarif"]));
}

/** Writes every report that was asked for, without colours. `permissions` come from `removeRequested`. */
export function writeRequested(requests: readonly ReportRequest[], report: Report, width: number, places: ReportPlaces, permissions: OldPermissions): WrittenReports {
  return writeReports(requests, (format) => (format === "sarif" ? splitSarif(report, rules()) : renderAs(format, report, { colors: false, width })), places, permissions);
}

/** The options as Markdown, from the same table that reads them. */
import { type Option, options } from "../options.ts";
import { reporters } from "../report/index.ts";

/** The page `docs/options.md`. */
export function optionsPage(): string {
  return ["# Options", "", "Inputs of the Action and flags of the command line. An unknown name or value is an error (exit code 2).", "", "| input | flag | takes | default | meaning |", "|---|---|---|---|---|", ...options.map(optionRow), ""].join("\n");
}

function optionRow(option: Option): string {
  const takes = typeof option.takes === "object" ? option.takes.words.map((word) => `\`${word}\``).join(", ") : { truth: "`true`, `false`", integer: "whole number", text: "text", lines: "one or more" }[option.takes];
  return `| ${option.on === "cli" ? "" : `\`${option.name}\``} | ${option.on === "action" ? (option.name === "paths" ? "arguments" : "") : `\`--${option.name}\``} | ${takes} | ${option.byDefault} | ${option.description} |`;
}

/** What becomes of report files, on every way on which a run can end. */
const files: readonly string[] = [
  "## Report files",
  "",
  "* A report is at its path whole or not at all: it is written beside it and takes the name last. It keeps the permissions of the file that stood there.",
  "* What stands there when a run begins is taken away first, and so are the parts of an earlier SARIF report (`out-1-of-2.sarif`): a run that is stopped or fails leaves no report of an earlier one. (One whose flags or inputs cannot be read has not begun.) A file behind a link is emptied where both names end alike. YAML stays until it is replaced, because it may be a definition.",
  "* A report that cannot be written fails the run (exit code 2) with a sentence that names it. The others are written. In the Action, links on the way are not followed.",
  "* A run that is interrupted ends with 130 (`SIGINT`), 143 (`SIGTERM`) or 129 (`SIGHUP`). What is being written at that moment is finished first.",
  "* A reader that closes standard output early changes no verdict: the exit code is that of the run. Standard output that cannot be written, such as a full disk, ends with 70.",
  "* The outputs of the Action and the job summary are appended whole or not at all. Where the outputs cannot be written, or the run breaks afterwards, they say `failure` as far as they still can.",
];

/** The page `docs/reports.md`. */
export function reportsPage(): string {
  return ["# Reports", "", "One evaluation, one exit code, whatever the format.", "", "| format | use |", "|---|---|", ...reporters.map((reporter) => `| \`${reporter.id}\` | ${reporter.use} |`), "", "The JSON report has a schema: `schema/report.v1.json`, or `sysprep-gate schema report`.", "", ...files, ""].join("\n");
}

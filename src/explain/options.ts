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

/** The page `docs/reports.md`. */
export function reportsPage(): string {
  return ["# Reports", "", "One evaluation, one exit code, whatever the format.", "", "| format | use |", "|---|---|", ...reporters.map((reporter) => `| \`${reporter.id}\` | ${reporter.use} |`), "", "The JSON report has a schema: `schema/report.v1.json`, or `sysprep-gate schema report`.", ""].join("\n");
}

/** Reports on the log of a GitHub step: annotations as workflow commands, within the cap of one step. */
import type { Level } from "../source/diagnostic.ts";
import { type Annotation, chooseAnnotations, countsSentence, lastLine, plural } from "./arrange.ts";
import { commandData, commandProperty, cutUnits, sayLine, visible, visibleSentence } from "./escape.ts";
import { annotationCap, annotationsPerStep, longestAnnotationTitle } from "./limits.ts";
import type { Report, Reporter } from "./report.ts";

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message */
const commands: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };

/** Workflow commands that annotate the lines of a pull request. */
export const githubReporter: Reporter = {
  id: "github",
  title: "GitHub annotations",
  use: "Workflow commands for the log of a step on GitHub: each finding on its line, within GitHub's cap.",
  render: (report) => renderCommands(report, ""),
};

/**
 * The report as workflow commands and two plain lines. `prefix` is the folder of the checkout below the repository's root
 * (`path:` of actions/checkout turned round), put before each file; empty where they are the same.
 */
export function renderCommands(report: Report, prefix: string): string {
  const { shown, omitted } = chooseAnnotations(report, annotationCap);
  const lines = shown.map((annotation) => command(annotation, prefix));
  if (omitted > 0) {
    lines.push(`sysprep-gate: ${plural(omitted, "more finding")} without an annotation of ${omitted === 1 ? "its" : "their"} own (GitHub takes ${annotationsPerStep} of a level from one step); the job summary and the other reports list them.`);
  }
  lines.push(sayLine(`sysprep-gate: ${countsSentence(report)}. ${visibleSentence(report.reason)} Exit code ${report.exitCode}.`));
  return `${lines.join("\n")}\n`;
}

function command({ level, location, title, message }: Annotation, prefix: string): string {
  const { start, end } = location;
  const last = lastLine(location);
  const folder = prefix.replace(/\/+$/, "");
  // Only a place on a single line has columns: the runner drops them otherwise.
  // https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${Math.max(start.column, end.column)}`] : [];
  const properties = [
    `file=${commandProperty(visible(folder === "" ? location.file : `${folder}/${location.file}`, Infinity))}`,
    `line=${start.line}`,
    `endLine=${last}`,
    ...columns,
    `title=${commandProperty(cutUnits(title, longestAnnotationTitle))}`,
  ];
  const data = commandData(message).replaceAll("##[", "##\\u{5b}");
  return `::${commands[level]} ${properties.join(",")}::${data}`;
}

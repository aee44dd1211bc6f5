/** Reports on the log of a GitHub step: annotations as workflow commands, within the cap of one step. */
import type { Level } from "../source/diagnostic.ts";
import { type Annotation, chooseAnnotations, countsSentence, findingsSentence, lastLine, pathFromRoot, placeOf, plural } from "./arrange.ts";
import { commandData, commandProperty, cutUnits, sayLine, visible, visibleSentence } from "./escape.ts";
import { annotationsPerStep, longestAnnotationTitle, longestPassingList, longestRemark } from "./limits.ts";
import type { Report, Reporter } from "./report.ts";

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message */
const commands: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };

/** Workflow commands that annotate the lines of a pull request. */
export const github: Reporter = {
  id: "github",
  extension: "txt",
  title: "GitHub annotations",
  use: "Workflow commands for the log of a step on GitHub: each finding on its line, within GitHub's cap.",
  render: (report) => `${renderCommands(report)}${remainder(report).map((line) => `${sayLine(`sysprep-gate: ${line}`)}\n`).join("")}`,
};

/** What is no annotation, a line each: notices, what the base commit has and this one no longer, the counts and the conclusion. */
function remainder(report: Report): string[] {
  const { fixed, retired } = report.comparison ?? { fixed: [], retired: [] };
  return [
    ...report.notices.map((notice) => `note: ${visibleSentence(notice)}`),
    ...fixed.slice(0, longestPassingList).map((each) => `fixed: ${visible(each.requirement)} on ${visible(each.image)}, ${visible(placeOf(each.location))} in the base commit`),
    ...(fixed.length > longestPassingList ? [`… and ${fixed.length - longestPassingList} more fixed`] : []),
    ...retired.slice(0, longestPassingList).map((name) => `no longer declared: ${visible(name)}`),
    ...(retired.length > longestPassingList ? [`… and ${retired.length - longestPassingList} more no longer declared`] : []),
    `${countsSentence(report)}; ${findingsSentence(report)}. ${visibleSentence(report.reason)} Exit code ${report.exitCode}.`,
  ];
}

/**
 * The report as workflow commands, then a plain line where some findings have none; empty for a report without findings. GitHub wants paths from the root of the
 * repository: `root` is its folder inside the workspace, empty where they are the same, and is taken off each path that begins with it.
 */
export function renderCommands(report: Report, root: string = ""): string {
  const { shown, omitted, waived } = chooseAnnotations(report);
  const lines = shown.map((annotation) => command(annotation, root));
  if (omitted > 0) {
    lines.push(`sysprep-gate: ${plural(omitted, "more finding")} without an annotation of ${omitted === 1 ? "its" : "their"} own (GitHub takes ${annotationsPerStep} of a level from one step); this log, the job summary and the reports list them.`);
  }
  if (waived > 0) lines.push(`sysprep-gate: ${plural(waived, "waived finding")} without an annotation; the job summary and the reports list ${waived === 1 ? "it" : "them"}.`);
  return lines.map((line) => `${line}\n`).join("");
}

/**
 * Every finding that is not waived as a command, worst first: for a check run that could not be finished. The log keeps them all; of each level GitHub shows the first ten
 * of a step as annotations, and the last line says so.
 */
export function renderWholeList(report: Report, root: string = ""): string {
  const { shown } = chooseAnnotations(report, Infinity);
  if (shown.length === 0) return "";
  const lines = shown.map((annotation) => command(annotation, root));
  lines.push(`sysprep-gate: the check run could not be finished, so these ${plural(shown.length, "workflow command")} carry the whole list; GitHub shows ${annotationsPerStep} of a level as annotations, this log has all.`);
  return lines.map((line) => `${line}\n`).join("");
}

/** How many of the whole list GitHub leaves without an annotation: it takes the first ten of each level. */
export function omittedOfWholeList(report: Report): number {
  const { shown } = chooseAnnotations(report, Infinity);
  return (["error", "warning", "note"] as const).reduce((sum, level) => sum + Math.max(0, shown.filter((annotation) => annotation.level === level).length - annotationsPerStep), 0);
}

/** The closing error of a failed step: why it failed. It is the tenth of ten, which `annotationCap` leaves free. */
export function renderFailure(report: Report): string {
  return renderError(`${visibleSentence(report.reason)} Exit code ${report.exitCode}.`);
}

/** An error of the run, without a place. */
export function renderError(sentence: string): string {
  return remark("error", sentence);
}

/** A notice of the run, without a place. */
export function renderNotice(sentence: string): string {
  return remark("note", sentence);
}

function remark(level: Level, sentence: string): string {
  return `::${commands[level]} title=sysprep-gate::${dataOf(visible(sentence, longestRemark))}\n`;
}

function dataOf(text: string): string {
  return commandData(breakOld(text));
}

/** A runner that does not know the command would look for one of the old form in its texts. The path of a file stays as it is. */
function breakOld(text: string): string {
  return text.replaceAll("##[", "##\\u{5b}");
}

function command({ level, location, title, message }: Annotation, root: string): string {
  const { start, end } = location;
  const last = lastLine(location);
  // Only a place on a single line has columns: the runner drops them otherwise.
  // https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${Math.max(start.column, end.column)}`] : [];
  const properties = [
    `file=${commandProperty(visible(pathFromRoot(location.file, root), Infinity))}`,
    `line=${start.line}`,
    `endLine=${last}`,
    ...columns,
    `title=${commandProperty(cutUnits(breakOld(title), longestAnnotationTitle))}`,
  ];
  return `::${commands[level]} ${properties.join(",")}::${dataOf(message)}`;
}

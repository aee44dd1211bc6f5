/** The Action's run: inputs in, annotations, summary and outputs out. */
import { createHash } from "node:crypto";
import { checkEvent } from "./github/event.ts";
import { type Environment, readInputs, summaryRoom, writeOutputs, writeSummary } from "./github/runner.ts";
import { repositoryFolder } from "./host/files.ts";
import { writeAll } from "./host/output.ts";
import { run } from "./host/run.ts";
import { type OutputName, readSettings } from "./options.ts";
import { exitCodes } from "./policy/conclusion.ts";
import { chooseAnnotations } from "./report/arrange.ts";
import { renderCommands, renderFailure, renderNotice } from "./report/annotations.ts";
import { json } from "./report/json.ts";
import { renderMarkdown } from "./report/markdown.ts";
import { sayLine, visible } from "./report/escape.ts";
import type { Report } from "./report/report.ts";
import { pretty } from "./report/terminal.ts";
import { UserError } from "./user-error.ts";

/** Names of images in the output `failing-images`: enough to read, never bulk data. */
const mostFailingNames = 50;

/** Evaluates the workspace and writes every surface. Returns the exit code; throws `UserError` for the caller's mistakes. */
export async function runAction(environment: Environment, entry: string): Promise<number> {
  try {
    return await evaluate(environment, entry);
  } catch (error) {
    // Later steps decide by the outputs: a run that was refused says so there too.
    if (error instanceof UserError) writeOutputs(environment, { conclusion: "failure", "exit-code": String(exitCodes.usage), "would-fail": "true" });
    throw error;
  }
}

async function evaluate(environment: Environment, entry: string): Promise<number> {
  const notice = checkEvent(environment["GITHUB_EVENT_NAME"]);
  const settings = readSettings(readInputs(environment), "action");
  const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
  const report = await run({ workspace, settings, entry });
  const { omitted } = chooseAnnotations(report);
  const annotate = settings.annotations !== "none";
  const said = [
    notice === undefined ? "" : renderNotice(notice),
    pretty.render(report, { colors: false, width: 120 }),
    annotate ? renderCommands(report, repositoryFolder(workspace, settings.workingDirectory)) : "",
    report.exitCode === 0 ? "" : renderFailure(report),
  ];
  writeAll(1, said.join(""));
  const failed: string[] = [];
  if (settings.jobSummary) attempt("the job summary", failed, () => writeSummary(environment, renderMarkdown(report, { maxBytes: summaryRoom(environment) })));
  // A later step may decide by the outputs: a run that cannot say its verdict there has failed.
  writeOutputs(environment, outputsOf(report, annotate ? omitted : report.counts.findings));
  for (const sentence of failed) writeAll(1, renderNotice(sentence));
  return report.exitCode;
}

/** A surface that cannot be written is a notice and changes no verdict. */
function attempt(what: string, failed: string[], write: () => void): void {
  try {
    write();
  } catch (error) {
    failed.push(`Could not write ${what} (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}); the verdict is not affected.`);
  }
}

function outputsOf(report: Report, omitted: number): Record<OutputName, string> {
  const failing = report.images.filter((image) => image.failing).map((image) => sayLine(visible(image.name)));
  const names = failing.slice(0, mostFailingNames);
  if (failing.length > names.length) names.push(`(${failing.length - names.length} more)`);
  return {
    conclusion: report.conclusion,
    "exit-code": String(report.exitCode),
    "would-fail": String(report.wouldFail),
    images: String(report.counts.images),
    supported: String(report.counts.supported),
    unsupported: String(report.counts.unsupported),
    undetermined: String(report.counts.undetermined),
    "not-covered": String(report.counts["not-covered"]),
    "not-applicable": String(report.counts["not-applicable"]),
    findings: String(report.counts.findings),
    "annotations-omitted": String(omitted),
    "failing-images": names.join("\n"),
    "matrix-version": report.matrixVersion,
    "result-digest": `sha256:${createHash("sha256").update(json.render(report, { colors: false, width: 0 })).digest("hex")}`,
  };
}


/** The Action's run: inputs in, annotations, summary and outputs out. */
import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { rules } from "./explain/matrix.ts";
import type { GitHubApi } from "./github/api.ts";
import { openClient } from "./github/client.ts";
import { deliver } from "./github/deliver.ts";
import { checkEvent, readEvent, readPayload } from "./github/event.ts";
import { type Environment, readInputs, summaryRoom, writeOutputs, writeSummary } from "./github/runner.ts";
import type { BaseApi } from "./host/base-commit.ts";
import { configure } from "./host/configure.ts";
import { repositoryFolder } from "./host/files.ts";
import { writeAll } from "./host/output.ts";
import { parseReportRequests, writeReports } from "./host/reports.ts";
import { run } from "./host/run.ts";
import { statements } from "./matrix/index.ts";
import { readSettings } from "./options.ts";
import { exitCodes } from "./policy/conclusion.ts";
import { requirementIds } from "./policy/requirement-ids.ts";
import { chooseAnnotations } from "./report/arrange.ts";
import { renderCommands, renderFailure, renderNotice, renderWholeList } from "./report/annotations.ts";
import { reporterIds, reporters } from "./report/index.ts";
import { json } from "./report/json.ts";
import { renderMarkdown } from "./report/markdown.ts";
import { sayLine, visible } from "./report/escape.ts";
import type { Report } from "./report/report.ts";
import { splitSarif } from "./report/sarif.ts";
import { pretty } from "./report/terminal.ts";
import { defaultLimits } from "./source/limits.ts";
import { UserError } from "./user-error.ts";

/** Names of images in the output `failing-images`: enough to read, never bulk data. */
const mostFailingNames = 50;

/** Evaluates the workspace and writes every surface. `today` is an ISO date, UTC. Returns the exit code; throws `UserError` for the caller's mistakes. */
export async function runAction(environment: Environment, entry: string, today: string): Promise<number> {
  try {
    return await evaluate(environment, entry, today);
  } catch (error) {
    // Later steps decide by the outputs: a run that was refused says so there too.
    if (error instanceof UserError) writeOutputs(environment, { conclusion: "failure", "exit-code": String(exitCodes.usage), "would-fail": "true" });
    throw error;
  }
}

async function evaluate(environment: Environment, entry: string, today: string): Promise<number> {
  const notice = checkEvent(environment["GITHUB_EVENT_NAME"]);
  const settings = readSettings(readInputs(environment), "action");
  const requests = parseReportRequests(settings.reports, reporterIds);
  const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
  const root = repositoryFolder(workspace, settings.workingDirectory);
  const event = readEvent(environment, readPayload(environment));
  // Opened by the first who asks: importing it costs more than the evaluation. Each client has a budget of time of its own.
  const { token } = settings;
  const openApi = (): Promise<GitHubApi> => {
    if (token === undefined || event.repository === undefined) return Promise.reject(new Error("there is no token, or the run does not name its repository"));
    return openClient({ token, baseUrl: environment["GITHUB_API_URL"] || "https://api.github.com", repository: event.repository });
  };

  const configured = await configure({
    workspace,
    repository: join(workspace, root),
    settings,
    entry: "action",
    baseSha: event.baseSha,
    headSha: event.headSha,
    proposal: event.name === "pull_request" || event.name === "merge_group",
    today,
    limits: defaultLimits,
    ids: requirementIds(statements),
    api: token === undefined || event.repository === undefined ? null : baseApi(openApi),
  });
  const report = await run({ workspace, settings: configured.run, entry, configuration: configured.configuration, notices: [...(notice === undefined ? [] : [notice]), ...configured.notices], waivers: configured.waivers, base: configured.base });

  const delivered = await deliver(
    report,
    { annotations: settings.annotations, checkName: settings.checkName, comment: settings.comment, commentKey: settings.commentKey },
    {
      event,
      token,
      root,
      workflow: environment["GITHUB_WORKFLOW"] ?? "",
      job: environment["GITHUB_JOB"] ?? "",
      externalId: randomUUID(),
      detailsUrl: environment["GITHUB_SERVER_URL"] && environment["GITHUB_REPOSITORY"] && environment["GITHUB_RUN_ID"] ? `${environment["GITHUB_SERVER_URL"]}/${environment["GITHUB_REPOSITORY"]}/actions/runs/${environment["GITHUB_RUN_ID"]}` : undefined,
    },
    openApi,
  );
  const byCommand = settings.annotations !== "none" && !delivered.annotated;
  const unfinished = delivered.deliveries.some(({ channel, status }) => channel === "check run" && status === "failed") && !delivered.notices.some((sentence) => sentence.includes("checks: write"));
  const said = [
    pretty.render(report, { colors: false, width: 120 }),
    ...[...(notice === undefined ? [] : [notice]), ...configured.notices, ...delivered.notices].map(renderNotice),
    byCommand ? (unfinished ? renderWholeList(report, root) : renderCommands(report, root)) : "",
    report.exitCode === 0 ? "" : renderFailure(report),
  ];
  writeAll(1, said.join(""));
  const failed: string[] = [];
  if (settings.jobSummary) attempt("the job summary", failed, () => writeSummary(environment, renderMarkdown(report, { maxBytes: summaryRoom(environment) })));
  const temporary = environment["RUNNER_TEMP"];
  const plain = { colors: false, width: 120, rules: rules() };
  const files = writeReports(requests, (format) => (format === "sarif" ? splitSarif(report, plain.rules) : (reporters.find((each) => each.id === format)?.render(report, plain) ?? "")), { workspace, ...(temporary === undefined ? {} : { also: [temporary] }) });
  // A later step may decide by the outputs: a run that cannot say its verdict there has failed.
  const unannotated = delivered.annotated ? 0 : byCommand ? chooseAnnotations(report).omitted : chooseAnnotations(report, 0).omitted;
  writeOutputs(environment, outputsOf(report, unannotated, files.written));
  for (const sentence of [...failed, ...files.failures]) writeAll(1, renderNotice(sentence));
  // A report that was asked for and is not there must not look like a run that wrote it.
  return files.failures.length > 0 && report.exitCode === exitCodes.success ? exitCodes.internal : report.exitCode;
}

/** What the base commit is read through, where the checkout does not have it. */
function baseApi(start: () => Promise<GitHubApi>): BaseApi {
  let client: Promise<GitHubApi> | undefined;
  const open = (): Promise<GitHubApi> => (client ??= start());
  return {
    async getTree(commit) {
      const tree = await (await open()).getTree(commit, true);
      return tree.complete ? tree.entries.filter((each) => each.type === "blob").map(({ size, ...entry }) => (size === undefined ? entry : { ...entry, size })) : { truncated: true };
    },
    getBlob: async (sha) => (await open()).getBlob(sha),
    async compare(base, head) {
      const compared = await (await open()).compare(base, head);
      return { renames: new Map(compared.files.flatMap((file) => (file.previousPath === undefined ? [] : [[file.path, file.previousPath] as const]))) };
    },
  };
}

/** A surface that cannot be written is a notice and changes no verdict. */
function attempt(what: string, failed: string[], write: () => void): void {
  try {
    write();
  } catch (error) {
    failed.push(`Could not write ${what} (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}); the verdict is not affected.`);
  }
}

function outputsOf(report: Report, omitted: number, files: readonly string[]): Record<string, string> {
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
    introduced: String(report.counts.introduced),
    waived: String(report.counts.waived),
    "annotations-omitted": String(omitted),
    "failing-images": names.join("\n"),
    "report-files": files.map((file) => sayLine(visible(file))).join("\n"),
    "matrix-version": report.matrixVersion,
    "result-digest": `sha256:${createHash("sha256").update(json.render(report, { colors: false, width: 0 })).digest("hex")}`,
  };
}


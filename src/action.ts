/** The Action's run: inputs in, annotations, summary and outputs out. */
import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { GitHubApi } from "./github/api.ts";
import { deliver } from "./github/deliver.ts";
import { checkEvent, type EventContext, readEvent, readPayload } from "./github/event.ts";
import { type Environment, readInputs, summaryRoom, writeOutputs, writeSummary } from "./github/runner.ts";
import type { BaseApi } from "./host/base-commit.ts";
import { configure, runConfigured } from "./host/configure.ts";
import { repositoryFolder } from "./host/files.ts";
import { writeAll } from "./host/output.ts";
import { statements } from "./matrix/index.ts";
import { readSettings } from "./options.ts";
import { exitCodes } from "./policy/conclusion.ts";
import { requirementIds } from "./policy/requirement-ids.ts";
import { chooseAnnotations } from "./report/arrange.ts";
import { renderCommands, renderError, omittedOfWholeList, renderFailure, renderNotice, renderWholeList } from "./report/annotations.ts";
import { json } from "./report/json.ts";
import { renderMarkdown } from "./report/markdown.ts";
import { sayLine, visible } from "./report/escape.ts";
import type { Report } from "./report/report.ts";
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
    // Later steps decide by the outputs: a run that was refused, or could not end, says so there too, in the place of what it may have said before. Where they cannot be written, the error itself is what people need to read.
    attempt("the outputs", [], () => writeOutputs(environment, { conclusion: "failure", "exit-code": String(error instanceof UserError ? exitCodes.usage : exitCodes.internal), "would-fail": "true" }));
    throw error;
  }
}

async function evaluate(environment: Environment, entry: string, today: string): Promise<number> {
  const notice = checkEvent(environment["GITHUB_EVENT_NAME"]);
  const settings = readSettings(readInputs(environment), "action");
  const reports = settings.reports.length === 0 ? undefined : await import("./reports.ts");
  const requests = reports?.requestedReports(settings.reports, "reports") ?? [];
  const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
  const temporary = environment["RUNNER_TEMP"];
  const places = { workspace, ...(temporary === undefined ? {} : { also: [temporary] }) };
  const permissions = reports?.removeRequested(requests, places) ?? new Map<string, number>();
  const root = repositoryFolder(workspace, settings.workingDirectory);
  const event = await namedHead(readEvent(environment, readPayload(environment)), settings.headRef, join(workspace, root));
  // Opened by the first who asks: importing it costs more than the evaluation. Each client has a budget of time of its own.
  const { token } = settings;
  const openApi = async (): Promise<GitHubApi> => {
    if (token === undefined || event.repository === undefined) throw new Error("there is no token, or the run does not name its repository");
    const { openClient } = await import("./github/client.ts");
    return openClient({ token, baseUrl: environment["GITHUB_API_URL"] || "https://api.github.com", repository: event.repository });
  };

  const configured = await configure({
    workspace,
    repository: join(workspace, root),
    settings,
    entry: "action",
    baseSha: event.baseSha,
    headSha: event.headSha,
    proposal: event.name.startsWith("pull_request") || event.name === "merge_group",
    today,
    limits: defaultLimits,
    ids: () => requirementIds(statements),
    api: token === undefined || event.repository === undefined ? null : baseApi(openApi),
  });
  const evaluated = await runConfigured({ workspace, entry }, configured, notice === undefined ? [] : [notice]);

  const plain = { colors: false, width: 120 };
  const files = reports?.writeRequested(requests, evaluated, plain.width, places, permissions) ?? { written: [], failures: [] };
  // A report that was asked for and is not there must not look like a run that wrote it.
  const report = files.failures.length === 0 ? evaluated : withoutReport(evaluated);

  // Log, summary and outputs stand before anything is sent: a job that is cut off while GitHub does not answer has its verdict.
  writeAll(1, [pretty.render(report, plain), ...report.notices.map((sentence) => renderNotice(withoutToken(sentence, token))), ...files.failures.map(renderError)].join(""));
  const failed: string[] = [];
  if (settings.jobSummary) attempt("the job summary", failed, () => writeSummary(environment, renderMarkdown(report, { maxBytes: summaryRoom(environment) })));
  const byCommands = settings.annotations === "none" ? chooseAnnotations(report, 0).omitted : chooseAnnotations(report).omitted;
  writeOutputs(environment, outputsOf(report, byCommands, files.written));

  const delivered = await deliver(
    report,
    { annotations: settings.annotations, checkName: settings.checkName, comment: settings.comment, commentKey: settings.commentKey },
    { event, token, root, workflow: environment["GITHUB_WORKFLOW"] ?? "", job: environment["GITHUB_JOB"] ?? "", externalId: randomUUID(), detailsUrl: pageOf(environment) },
    openApi,
  );
  const commands = settings.annotations === "none" || delivered.annotated ? "" : delivered.unfinished ? renderWholeList(report, root) : renderCommands(report, root);
  writeAll(1, [...[...delivered.notices, ...failed].map(renderNotice), commands, report.exitCode === exitCodes.success ? "" : renderFailure(report)].join(""));
  const omitted = delivered.annotated ? 0 : delivered.unfinished && settings.annotations !== "none" ? omittedOfWholeList(report) : byCommands;
  if (omitted !== byCommands) writeOutputs(environment, { "annotations-omitted": String(omitted) });
  return report.exitCode;
}

/** The event with the head commit that the user names. */
async function namedHead(event: EventContext, headRef: string | undefined, repository: string): Promise<EventContext> {
  if (headRef === undefined) return event;
  const { resolveCommit } = await import("./host/base-commit.ts");
  const headSha = /^[0-9a-f]{40}$/.test(headRef) ? headRef : resolveCommit(repository, headRef);
  if (headSha === undefined) throw new UserError(`head-ref is "${headRef}", which git does not know here. Name a commit or a branch that is fetched.`);
  return { ...event, headSha };
}

function withoutReport(report: Report): Report {
  return { ...report, conclusion: "failure", exitCode: exitCodes.usage, wouldFail: true, reason: `${report.reason} A report could not be written.` };
}

function withoutToken(sentence: string, token: string | undefined): string {
  return token === undefined ? sentence : sentence.replaceAll(token, "***");
}

/** Page of the workflow run. */
function pageOf(environment: Environment): string | undefined {
  const [server, repository, id] = [environment["GITHUB_SERVER_URL"], environment["GITHUB_REPOSITORY"], environment["GITHUB_RUN_ID"]];
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
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


/** The check run: every finding and diagnostic as an annotation, in batches, none twice, and never green with something missing. */
import { type Annotation, chooseAnnotations, countsSentence, findingsSentence, lastLine, pathFromRoot, plural } from "../report/arrange.ts";
import { cutUnits, visible, visibleSentence } from "../report/escape.ts";
import { longestAnnotationTitle } from "../report/limits.ts";
import { renderMarkdown } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { ApiRefusal, type CheckAnnotation, type CheckOutput, type CheckRun, type GitHubApi, writeOnce } from "./api.ts";
import { type Delivery, failed } from "./delivery.ts";
import { annotationsPerRequest, entriesPerPage, longestMessageBytes, mostPages, mostTries, reportBudget } from "./limits.ts";

/** Where the check run goes and what it is called. */
export interface CheckRunContext {
  readonly name: string;
  readonly headSha: string;
  /** Folder of the repository inside the workspace, taken off each path; empty where they are the same. */
  readonly root: string;
  /** Different in every job of every run. */
  readonly externalId: string;
  /** Page of the workflow run. */
  readonly detailsUrl: string | undefined;
}

const levels: Readonly<Record<Annotation["level"], CheckAnnotation["annotation_level"]>> = { error: "failure", warning: "warning", note: "notice" };

/** All findings and diagnostics but waived ones as the Checks API takes them, in the order of the reports. Columns only on a single line: GitHub refuses others. */
export function checkAnnotations(report: Report, root: string): readonly CheckAnnotation[] {
  return chooseAnnotations(report, Infinity).shown.map(({ level, location, title, message }) => ({
    path: visible(pathFromRoot(location.file, root), Infinity),
    start_line: location.start.line,
    end_line: lastLine(location),
    ...(location.start.line === location.end.line ? { start_column: location.start.column, end_column: Math.max(location.start.column, location.end.column) } : {}),
    annotation_level: levels[level],
    message: cutBytes(message, longestMessageBytes),
    title: cutUnits(title, longestAnnotationTitle),
  }));
}

/** Creates the check run, fills it and completes it. Never rejects; what could not be completed is failed, and is closed without saying success. */
export async function deliverCheckRun(api: GitHubApi, report: Report, context: CheckRunContext): Promise<Delivery> {
  const annotations = checkAnnotations(report, context.root);
  let run: CheckRun | undefined;
  try {
    run = await create(api, context);
    for (let from = 0; from < annotations.length; from += annotationsPerRequest) await append(api, run.id, annotations.slice(from, from + annotationsPerRequest), from, annotations.length);
    await complete(api, run.id, report, annotations.length);
    const waived = report.counts.waived === 0 ? "" : `, ${plural(report.counts.waived, "waived finding")} in its summary`;
    return { channel: "check run", status: "delivered", detail: `${plural(annotations.length, "annotation")} in the check run ${visible(context.name)}${waived}${run.url === "" ? "" : ` (${visible(run.url)})`}` };
  } catch (error) {
    return failed("check run", error, run === undefined ? "" : await abandon(api, run.id, report));
  }
}

async function create(api: GitHubApi, { name, headSha, externalId, detailsUrl }: CheckRunContext): Promise<CheckRun> {
  const output = { title: "Writing findings", summary: "The findings follow." };
  return writeOnce(
    api,
    mostTries,
    () => api.createCheckRun({ name, headSha, externalId, detailsUrl, output }),
    async () => (await api.listCheckRuns(headSha, name)).find((each) => each.externalId === externalId),
  );
}

/** Adds a batch to the `before` annotations that are there. */
async function append(api: GitHubApi, id: number, batch: readonly CheckAnnotation[], before: number, total: number): Promise<void> {
  const output = { title: `Writing findings: ${before + batch.length} of ${total}`, summary: "The findings follow.", annotations: batch };
  await writeOnce(
    api,
    mostTries,
    () => api.updateCheckRun(id, { output }),
    async () => {
      const run = await api.getCheckRun(id);
      if (run.annotations === before + batch.length) return run;
      // The count may lag behind: what is listed must say the same before anything is sent again.
      const listed = await countListed(api, id, before);
      if (listed === before + batch.length) return run;
      if (listed === before && run.annotations === before) return undefined;
      throw new ApiRefusal("invalid", 200, `GitHub says ${run.annotations} and lists ${listed} annotations where ${before} were sent`);
    },
  );
}

/** The number of annotations that a check run lists, counting on all before the page on which number `before` stands. */
async function countListed(api: GitHubApi, id: number, before: number): Promise<number> {
  const page = Math.floor(before / entriesPerPage) + 1;
  return (page - 1) * entriesPerPage + (await api.listCheckAnnotations(id, page)).length;
}

/** Completes the run once everything is there. The request adds nothing, so it may be sent again. */
async function complete(api: GitHubApi, id: number, report: Report, total: number): Promise<void> {
  await confirm(api, id, total);
  const output: CheckOutput = {
    title: cutUnits(visibleSentence(`${countsSentence(report)}; ${findingsSentence(report)}`), longestAnnotationTitle),
    summary: renderMarkdown(report, { maxBytes: reportBudget }),
  };
  const conclusion = report.conclusion;
  await writeOnce(
    api,
    mostTries,
    () => api.updateCheckRun(id, { output, conclusion }),
    async () => {
      const run = await api.getCheckRun(id);
      return run.status === "completed" && run.conclusion === conclusion ? run : undefined;
    },
  );
}

/** Refuses to go on while annotations are missing. The count and the list are asked again once: either may lag behind. */
async function confirm(api: GitHubApi, id: number, total: number): Promise<void> {
  let there = 0;
  for (let attempt = 1; attempt <= 2; attempt++) {
    there = (await api.getCheckRun(id)).annotations;
    if (there >= total) return;
    if (total <= mostPages * entriesPerPage) there = Math.max(there, (await api.listCheckAnnotations(id, 1)).length);
    if (there >= total || (attempt === 1 && !(await api.pause(attempt)))) break;
  }
  if (there < total) throw new ApiRefusal("unavailable", 200, `${there} of ${total} annotations arrived`);
}

/** Closes a check run that is not whole, with one try: a failure stays one, and what would be a success claims nothing. */
async function abandon(api: GitHubApi, id: number, report: Report): Promise<string> {
  const output: CheckOutput = {
    title: cutUnits(`Not all findings are here: ${countsSentence(report)}`, longestAnnotationTitle),
    summary: "GitHub did not take all annotations. The log and the summary of the job have every finding, and the status of the job is the verdict.",
  };
  try {
    await api.updateCheckRun(id, { output, conclusion: report.conclusion === "failure" ? "failure" : "neutral" });
    return "; it is closed and says that findings are missing";
  } catch {
    return "; it could not be closed and stays in progress";
  }
}

/** Cuts to `max` bytes of UTF-8 between characters. */
function cutBytes(text: string, max: number): string {
  if (text.length * 3 <= max || Buffer.byteLength(text) <= max) return text;
  let bytes = 0;
  let kept = "";
  for (const point of text) {
    bytes += Buffer.byteLength(point);
    if (bytes > max - 3) break;
    kept += point;
  }
  return `${kept}…`;
}

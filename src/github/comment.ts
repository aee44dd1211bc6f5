/** The sticky comment on a pull request: one for each key, ours alone, rewritten only when its text changes. */
import { createHash } from "node:crypto";
import { renderMarkdown } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { ApiRefusal, type Comment, type GitHubApi, writeOnce } from "./api.ts";
import { type Delivery, failed } from "./delivery.ts";
import { mostTries, reportBudget, shortReportBudget } from "./limits.ts";

/** When a comment is written. `on-failure` turns a comment of a failed run green after the fix, but starts none on success. */
export type CommentMode = "always" | "on-failure" | "never";

export interface CommentContext {
  readonly mode: CommentMode;
  readonly pullRequest: number | undefined;
  /** `comment-key`; empty where it was not given. */
  readonly key: string;
  readonly workflow: string;
  readonly job: string;
}

/** The account of `GITHUB_TOKEN`. */
const ownLogin = "github-actions[bot]";

/**
 * The first line of a comment of ours. Holds nothing from a file: the key of the workflow where it is made of plain words (so that no `--` ends the HTML comment early),
 * else a hash of it; where there is none, a hash of workflow and job.
 */
export function markerOf({ key, workflow, job }: Pick<CommentContext, "key" | "workflow" | "job">): string {
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
  const name = key === "" ? hash(`${workflow}\n${job}`) : key.length <= 64 && /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(key) ? key : hash(key);
  return `<!-- sysprep-gate: ${name} -->`;
}

/** Writes, rewrites or leaves the comment. Never rejects. */
export async function deliverComment(api: GitHubApi, report: Report, context: CommentContext): Promise<Delivery> {
  const { mode, pullRequest } = context;
  if (mode === "never") return { channel: "comment", status: "skipped", detail: "not asked for" };
  if (pullRequest === undefined) return { channel: "comment", status: "skipped", detail: "the event has no pull request" };
  try {
    return await write(api, report, context, pullRequest, reportBudget);
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.kind !== "invalid") return failed("comment", error);
    // GitHub counts the length of a comment in more than one way.
    return write(api, report, context, pullRequest, shortReportBudget).catch(() => failed("comment", error));
  }
}

async function write(api: GitHubApi, report: Report, context: CommentContext, pullRequest: number, budget: number): Promise<Delivery> {
  const marker = markerOf(context);
  const body = `${marker}\n${renderMarkdown(report, { maxBytes: budget - marker.length - 1 })}`;
  const marked = await listMarked(api, pullRequest, marker);
  const apps = marked.filter((comment) => comment.author.type === "Bot");
  const own = apps.filter((comment) => comment.author.login === ownLogin);
  // With another token, the login is known only from a comment that was made with it. The same text by any app needs no second one.
  const same = own.length > 0 ? undefined : apps.find((comment) => isSame(comment.body, body));
  const current = own.at(-1) ?? same;
  if (current === undefined && context.mode === "on-failure" && report.conclusion === "success" && marked.length === 0) return { channel: "comment", status: "skipped", detail: "nothing failed" };
  const written = current === undefined ? await create(api, pullRequest, marker, body, marked) : await update(api, pullRequest, marker, current, body, marked);
  const left = await removeTwins(api, marked.filter((comment) => comment.id < written.comment.id && comment.author.login === written.comment.author.login));
  return { channel: "comment", status: "delivered", detail: `${written.detail}${left}` };
}

/** Comments that begin with the marker, oldest first. Anybody can type it: whose they are is another question. */
async function listMarked(api: GitHubApi, pullRequest: number, marker: string): Promise<readonly Comment[]> {
  const comments = await api.listComments(pullRequest);
  return comments.filter((comment) => comment.body.startsWith(marker)).toSorted((left, right) => left.id - right.id);
}

interface Written {
  readonly comment: Comment;
  readonly detail: string;
}

async function create(api: GitHubApi, pullRequest: number, marker: string, body: string, before: readonly Comment[]): Promise<Written> {
  const comment = await writeOnce(
    api,
    mostTries,
    () => api.createComment(pullRequest, body),
    async () => (await listMarked(api, pullRequest, marker)).findLast((each) => isSame(each.body, body) && !before.some(({ id }) => id === each.id)),
  );
  return { comment, detail: "created" };
}

async function update(api: GitHubApi, pullRequest: number, marker: string, current: Comment, body: string, before: readonly Comment[]): Promise<Written> {
  if (isSame(current.body, body)) return { comment: current, detail: "unchanged" };
  try {
    const comment = await writeOnce(
      api,
      mostTries,
      () => api.updateComment(current.id, body),
      async () => (await listMarked(api, pullRequest, marker)).find((each) => each.id === current.id && isSame(each.body, body)),
    );
    return { comment, detail: "updated" };
  } catch (error) {
    // Somebody deleted it after it was listed.
    if (error instanceof ApiRefusal && error.kind === "not-found") return create(api, pullRequest, marker, body, before);
    throw error;
  }
}

async function removeTwins(api: GitHubApi, twins: readonly Comment[]): Promise<string> {
  let left = "";
  for (const twin of twins) {
    try {
      await api.deleteComment(twin.id);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      if (error.kind !== "not-found") left = `; an older one stays (${error.sentence})`;
    }
  }
  return left;
}

/** GitHub may give line ends back in another form. */
function isSame(left: string, right: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(left) === plain(right);
}

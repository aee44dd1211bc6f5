/** GitHub's API over the toolkit's client: every request bounded in time, size and number of tries, every answer checked. */
import { visible } from "../report/escape.ts";
import { fieldsOf, readAnnotation, readBlob, readCheckRun, readCheckRunPage, readComment, readComparison, readList, readTree, textOf, WrongShape } from "./answers.ts";
import { ApiRefusal, type CheckOutput, type GitHubApi, type RefusalKind } from "./api.ts";
import type { Repository } from "./event.ts";
import { entriesPerPage, longestAnswer, longestRateWait, mostPages, mostTries, unknownRateWait } from "./limits.ts";
import { type Clock, startPatience, systemClock } from "./patience.ts";

/** What a client needs. `baseUrl` is `GITHUB_API_URL`; an Enterprise Server's has a path. */
export interface ClientOptions {
  readonly token: string;
  readonly baseUrl: string;
  readonly repository: Repository;
  readonly clock?: Clock;
  /** Milliseconds for one request; tests shorten it. */
  readonly requestTime?: number;
}

/** `fetch` as the toolkit makes it, with the proxy of the environment. */
type Fetch = (url: string, options: Readonly<Record<string, unknown>>) => Promise<Response>;

/** One call. `what` names it for people. */
interface Call<T> {
  readonly what: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** May overrun the budget of time, because it closes what was begun. */
  readonly last?: boolean;
  read(data: unknown): T;
}

interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A refusal with what the client needs to decide about another try. */
interface Judged {
  readonly refusal: ApiRefusal;
  /** Milliseconds after which a rate limit ends. */
  readonly rateWait: number;
}

/**
 * A client for one repository. Imports the toolkit only now: it reads `GITHUB_EVENT_PATH` while it is imported, and throws where that is not JSON.
 * Rejects with `ApiRefusal`.
 */
export async function openClient(options: ClientOptions): Promise<GitHubApi> {
  if (options.token === "") throw new ApiRefusal("unauthorized", 0, "there is no token");
  const patience = startPatience(options.clock ?? systemClock, options.requestTime);
  const { getOctokit } = await import("@actions/github").catch((error: unknown) => {
    throw new ApiRefusal("unavailable", 0, `GitHub's client cannot be started (${error instanceof SyntaxError ? "GITHUB_EVENT_PATH does not hold JSON" : "it does not load"})`);
  });
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = getOctokit(options.token, { baseUrl: options.baseUrl.replace(/\/+$/, ""), userAgent: "sysprep-gate", log: quiet });
  const fetch = octokit.request.endpoint.DEFAULTS.request?.fetch as Fetch | undefined;
  // A request with `fetch` of its own would go past the proxy.
  if (fetch === undefined) throw new Error("the toolkit has no fetch of its own");
  const { owner, name: repo } = options.repository;

  const send = async <T>(call: Call<T>): Promise<Answer> => {
    const time = patience.timeForRequest(call.last === true);
    if (time <= 0) throw new ApiRefusal("unavailable", 0, `no time is left for "${call.what}"`);
    let fault = "";
    const bounded = async (url: string, request: Readonly<Record<string, unknown>>): Promise<Response> => {
      try {
        return await fetchWhole(fetch, url, request, time);
      } catch (error) {
        fault = faultOf(error);
        throw error;
      }
    };
    try {
      return await octokit.request(`${call.method} ${call.path}`, { owner, repo, ...call.values, request: { fetch: bounded, log: quiet } });
    } catch (error) {
      throw fault === "" ? error : new ApiRefusal("unavailable", 0, `"${call.what}" got no answer (${fault})`);
    }
  };

  const perform = async <T, Result>(call: Call<T>, finish: (value: T, headers: Answer["headers"]) => Result): Promise<Result> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const { data, headers } = await send(call);
        return finish(call.read(data), headers);
      } catch (error) {
        const { refusal, rateWait } = judge(error, call.what, options.token, (options.clock ?? systemClock).now());
        if (attempt >= mostTries) throw refusal;
        const again = refusal.kind === "rate-limited" ? rateWait <= longestRateWait && (await patience.wait(rateWait)) : isWorthATry(refusal) && call.method === "GET" && (await patience.pause(attempt));
        if (!again) throw refusal;
      }
    }
  };

  const once = <T>(call: Call<T>): Promise<T> => perform(call, (value) => value);

  /** All pages. Follows no address that an answer gives: a `next` that leads back to the same page cannot hold it. */
  const pages = async <T>(call: Call<{ readonly total: number | undefined; readonly entries: readonly T[] }>, firstPage = 1): Promise<readonly T[]> => {
    const all: T[] = [];
    for (let page = firstPage; page < firstPage + mostPages; page++) {
      const paged = { ...call, values: { ...call.values, per_page: entriesPerPage, page } };
      const { total, entries, more } = await perform(paged, (value, headers) => ({ ...value, more: value.entries.length >= entriesPerPage || /\brel="?next\b/.test(textOf(headers["link"])) }));
      all.push(...entries);
      if (total !== undefined && all.length >= total) return all;
      if (entries.length === 0 || !more) {
        if (total === undefined) return all;
        throw new ApiRefusal("unavailable", 200, `"${call.what}" gave ${all.length} of ${total} entries`);
      }
    }
    throw new ApiRefusal("unavailable", 200, `"${call.what}" has more than ${mostPages} pages`);
  };

  const list = <T>(read: (entry: unknown) => T) => (data: unknown) => ({ total: undefined, entries: readList(data, read) });
  const nothing = (): void => undefined;
  const checkRuns = "/repos/{owner}/{repo}/check-runs";
  const comments = "/repos/{owner}/{repo}/issues";
  return {
    createCheckRun: ({ name, headSha, externalId, detailsUrl, output }) =>
      once({
        what: "create a check run",
        method: "POST",
        path: checkRuns,
        values: { name, head_sha: headSha, external_id: externalId, ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }), status: "in_progress", output: outputOf(output) },
        read: readCheckRun,
      }),
    updateCheckRun: (id, { output, conclusion }) =>
      once({
        what: "update a check run",
        method: "PATCH",
        path: `${checkRuns}/{check_run_id}`,
        values: { check_run_id: id, output: outputOf(output), ...(conclusion === undefined ? { status: "in_progress" } : { status: "completed", conclusion }) },
        last: conclusion !== undefined,
        read: readCheckRun,
      }),
    getCheckRun: (id) => once({ what: "read a check run", method: "GET", path: `${checkRuns}/{check_run_id}`, values: { check_run_id: id }, read: readCheckRun }),
    listCheckRuns: (sha, name) => pages({ what: "list check runs", method: "GET", path: "/repos/{owner}/{repo}/commits/{ref}/check-runs", values: { ref: sha, check_name: name, filter: "all" }, read: readCheckRunPage }),
    listCheckAnnotations: (id, firstPage) => pages({ what: "list annotations", method: "GET", path: `${checkRuns}/{check_run_id}/annotations`, values: { check_run_id: id }, read: list(readAnnotation) }, firstPage),
    listComments: (pullRequest) => pages({ what: "list comments", method: "GET", path: `${comments}/{issue_number}/comments`, values: { issue_number: pullRequest }, read: list(readComment) }),
    createComment: (pullRequest, body) => once({ what: "create a comment", method: "POST", path: `${comments}/{issue_number}/comments`, values: { issue_number: pullRequest, body }, read: readComment }),
    updateComment: (id, body) => once({ what: "update a comment", method: "PATCH", path: `${comments}/comments/{comment_id}`, values: { comment_id: id, body }, read: readComment }),
    deleteComment: (id) => once({ what: "delete a comment", method: "DELETE", path: `${comments}/comments/{comment_id}`, values: { comment_id: id }, read: nothing }),
    getTree: (sha, recursive) => once({ what: "read a tree", method: "GET", path: "/repos/{owner}/{repo}/git/trees/{tree_sha}", values: { tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) }, read: readTree }),
    getBlob: (sha) => once({ what: "read a file", method: "GET", path: "/repos/{owner}/{repo}/git/blobs/{file_sha}", values: { file_sha: sha }, read: readBlob }),
    compare: (base, head) => once({ what: "compare two commits", method: "GET", path: "/repos/{owner}/{repo}/compare/{basehead}", values: { basehead: `${base}...${head}` }, read: readComparison }),
    pause: (attempt) => patience.pause(attempt),
  };
}

function outputOf({ title, summary, annotations }: CheckOutput): CheckOutput {
  return annotations === undefined ? { title, summary } : { title, summary, annotations };
}

/** An answer with its whole body: one that is cut, too large or too late rejects here, and not as an empty body later. */
async function fetchWhole(fetch: Fetch, url: string, request: Readonly<Record<string, unknown>>, time: number): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new Unanswered(`none in ${Math.ceil(time / 1000)} s`)), time);
  try {
    const answer = await fetch(url, { ...request, signal: stop.signal });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > longestAnswer) throw new Unanswered(`more than ${longestAnswer / 1024 / 1024} MB`);
      chunks.push(chunk);
    }
    const bare = answer.status === 204 || answer.status === 205 || answer.status === 304;
    return new Response(bare ? null : Buffer.concat(chunks), { status: answer.status, headers: [...answer.headers] });
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(timer);
    if (!stop.signal.aborted) stop.abort();
  }
}

/** An answer that was given up. */
class Unanswered extends Error {
  override readonly name = "Unanswered";
}

/** What went wrong below HTTP, in words that come from no server: a code such as `ECONNRESET`. */
function faultOf(error: unknown): string {
  if (error instanceof Unanswered) return error.message;
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    const code = textOf((each as NodeJS.ErrnoException).code);
    if (/^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code;
  }
  return "the connection failed";
}

function isWorthATry({ kind, status }: ApiRefusal): boolean {
  return kind === "unavailable" && (status === 0 || status >= 500 || status < 300);
}

function judge(error: unknown, what: string, token: string, now: number): Judged {
  if (error instanceof ApiRefusal) return { refusal: error, rateWait: 0 };
  if (error instanceof WrongShape) return { refusal: new ApiRefusal("unavailable", 200, `GitHub's answer to "${what}" is not of the documented shape (${error.message})`), rateWait: 0 };
  const { status, response, message } = fieldsOf(error);
  if (typeof status !== "number") throw error;
  const { headers, data } = fieldsOf(response);
  const said = textOf(fieldsOf(data)["message"]) || (typeof data === "string" ? "" : textOf(message));
  const kind = kindOf(status, fieldsOf(headers), said);
  const safe = visible(said.replaceAll(token, "***"), 200);
  return { refusal: new ApiRefusal(kind, status, `GitHub answered ${status} to "${what}"${safe === "" ? "" : ` (${safe})`}`), rateWait: rateWaitOf(fieldsOf(headers), now) };
}

function kindOf(status: number, headers: Readonly<Record<string, unknown>>, said: string): RefusalKind {
  if (status === 401) return "unauthorized";
  if (status === 429) return "rate-limited";
  if (status === 403) return headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse/i.test(said) ? "rate-limited" : "permission";
  if (status === 404 || status === 410) return "not-found";
  if (status === 400 || status === 422) return "invalid";
  return "unavailable";
}

/** `retry-after`, then `x-ratelimit-reset`, else a minute. */
function rateWaitOf(headers: Readonly<Record<string, unknown>>, now: number): number {
  const after = textOf(headers["retry-after"]);
  if (/^\d{1,9}$/.test(after)) return Number(after) * 1000;
  if (after !== "" && !Number.isNaN(Date.parse(after))) return Math.max(0, Date.parse(after) - now);
  const reset = textOf(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] === "0" && /^\d{1,12}$/.test(reset)) return Math.max(0, Number(reset) * 1000 - now);
  return unknownRateWait;
}


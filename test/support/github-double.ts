/**
 * A double of GitHub's API on loopback: it holds every request, and every answer of its own, against GitHub's OpenAPI description, keeps check runs and comments, adds by hand
 * the limits that stand only in GitHub's prose, and answers with faults where a test says so.
 */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";
import { root } from "./start.ts";

export type Contract = "api.github.com" | "ghes-3.19";

export const contracts: readonly Contract[] = ["api.github.com", "ghes-3.19"];

/** One answer that is not the usual one. With `performed`, the double does what it was asked, and only the answer is faulty. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** `reset`, `hang`: no answer. `cut`: closed in the body. `stall`: silent in the body. `bomb`: 300 MB of one letter, packed. */
  readonly wire?: "reset" | "hang" | "cut" | "stall" | "bomb";
  readonly performed?: boolean;
  /** Runs before the request is looked at; it is then answered as usual unless there is a status or a wire. */
  readonly before?: (state: State) => void;
}

export interface KeptCheckRun {
  readonly id: number;
  name: string;
  headSha: string;
  externalId: string;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  readonly annotations: Body[];
}

export interface KeptComment {
  readonly id: number;
  body: string;
  readonly login: string;
  readonly type: "Bot" | "User";
}

type Body = Readonly<Record<string, unknown>>;

/** What the double has. Tests read and set it. */
export interface State {
  readonly checkRuns: KeptCheckRun[];
  comments: KeptComment[];
  /** Who a comment is by. */
  author: { readonly login: string; readonly type: "Bot" | "User" };
  /** Trees and files by hash; a comparison by `base...head`. */
  readonly trees: Map<string, readonly Body[]>;
  readonly blobs: Map<string, Buffer>;
  readonly comparisons: Map<string, { readonly mergeBase: string; readonly files: readonly Body[] }>;
  /** Number by which the count of annotations of a check run is too low in answers. */
  lag: number;
  nextId: number;
}

export interface GitHubDouble {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  readonly state: State;
  /** `method operation` of each request, in order. */
  readonly requests: readonly string[];
  /** Headers and bodies of all requests, for tests that look for what must not be there. */
  readonly heard: readonly string[];
  /** Where a request, or an answer of the double, breaks GitHub's description. A test ends with this empty. */
  readonly breaches: readonly string[];
  /** Queues faults for an operation; `undefined` is a usual answer. The last one stays where `forever` is set. */
  fault(operation: string, faults: readonly (Fault | undefined)[], forever?: boolean): void;
  close(): Promise<void>;
}

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly query: ValidateFunction;
  readonly body: ValidateFunction | undefined;
  answer(status: number): ValidateFunction | undefined;
}

interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts a double on a port of its own. `prefix` is the path that an Enterprise Server has before the API's, as in `/api/v3`. */
export async function startDouble(contract: Contract, prefix = ""): Promise<GitHubDouble> {
  const operations = operationsOf(contract);
  const state: State = { checkRuns: [], comments: [], author: { login: "github-actions[bot]", type: "Bot" }, trees: new Map(), blobs: new Map(), comparisons: new Map(), lag: 0, nextId: 1 };
  const requests: string[] = [];
  const heard: string[] = [];
  const breaches: string[] = [];
  const faults = new Map<string, { queue: (Fault | undefined)[]; forever: boolean }>();
  let url = "";

  const take = (operation: string): Fault | undefined => {
    const script = faults.get(operation);
    if (script === undefined) return undefined;
    return script.forever && script.queue.length === 1 ? script.queue[0] : script.queue.shift();
  };

  const perform = (operation: Operation, asked: Asked): Reply => {
    const wrong = breachOf(operation, asked);
    if (wrong !== undefined) {
      breaches.push(`${operation.id}: ${wrong}`);
      return { status: 422, body: { message: "Validation Failed", documentation_url: "https://docs.github.com/rest", errors: [wrong] } };
    }
    const reply = respond(operation.id, asked, state, url);
    const check = operation.answer(reply.status);
    if (check !== undefined && !check(reply.body)) breaches.push(`answer of ${operation.id}: ${JSON.stringify(check.errors).slice(0, 1000)}`);
    return reply;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    heard.push(`${JSON.stringify(request.headers)}${text}`);
    const address = new URL(request.url ?? "", "http://double");
    const path = address.pathname.startsWith(prefix) ? address.pathname.slice(prefix.length) : "";
    const operation = operations.find((each) => each.method === request.method && each.pattern.test(path));
    if (operation === undefined) {
      breaches.push(`no operation: ${request.method} ${request.url}`);
      return send(response, { status: 404, body: { message: "Not Found" } });
    }
    if (!/^(?:token|bearer) \S+$/i.test(request.headers.authorization ?? "")) breaches.push(`${operation.id}: no token`);
    requests.push(operation.id);
    const values = operation.pattern.exec(path)?.slice(1) ?? [];
    const asked: Asked = { path: Object.fromEntries(operation.names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")])), query: address.searchParams, body: text === "" ? {} : (JSON.parse(text) as Body) };
    const fault = take(operation.id);
    fault?.before?.(state);
    if (fault === undefined || (fault.status === undefined && fault.wire === undefined)) return send(response, perform(operation, asked));
    if (fault.performed === true) perform(operation, asked);
    return misbehave(request, response, fault);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      breaches.push(`the double itself: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return {
    url,
    state,
    requests,
    heard,
    breaches,
    fault: (operation, queue, forever = false) => {
      if (!operations.some((each) => each.id === operation)) throw new Error(`no operation ${operation}`);
      faults.set(operation, { queue: [...queue], forever });
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  response.writeHead(status, { ...(body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function misbehave(request: IncomingMessage, response: ServerResponse, fault: Fault): void {
  const json = { "content-type": "application/json; charset=utf-8" };
  switch (fault.wire) {
    case "hang":
      return;
    case "reset":
      request.socket.resetAndDestroy();
      return;
    case "cut":
      response.writeHead(fault.status ?? 200, { ...json, "content-length": "1000" });
      response.write('[{"id":1,"body":"x');
      setTimeout(() => response.destroy(), 20);
      return;
    case "stall":
      response.writeHead(fault.status ?? 200, json);
      response.write('[{"id":1');
      return;
    case "bomb":
      response.writeHead(200, { ...json, "content-encoding": "gzip" });
      response.end(bomb());
      return;
    case undefined:
      response.writeHead(fault.status ?? 200, { ...json, ...fault.headers });
      response.end(fault.body ?? JSON.stringify({ message: "fault" }));
      return;
    default:
      fault.wire satisfies never;
  }
}

let packed: Buffer | undefined;

function bomb(): Buffer {
  packed ??= Buffer.concat(Array.from({ length: 30 }, () => gzipSync(Buffer.alloc(10 * 1024 * 1024, "a"))));
  return packed;
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type. Without `$ref` siblings, which the slices do not have. */
function asSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSchema);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asSchema(each)]));
  // A property may have that name.
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { ...rest, nullable };
  if (typeof rest["type"] !== "string") return { anyOf: [rest, { type: "null" }] };
  return { ...rest, type: [rest["type"], "null"], ...(Array.isArray(rest["enum"]) ? { enum: [...(rest["enum"] as unknown[]), null] } : {}) };
}

const compiled = new Map<Contract, readonly Operation[]>();

function operationsOf(contract: Contract): readonly Operation[] {
  let operations = compiled.get(contract);
  if (operations === undefined) compiled.set(contract, (operations = compile(contract)));
  return operations;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Body;
}

interface Described {
  readonly operationId: string;
  readonly parameters: readonly (Parameter & { readonly $ref?: string })[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

function compile(contract: Contract): readonly Operation[] {
  const description = asSchema(JSON.parse(readFileSync(join(root, "test/support/openapi", `${contract}.json`), "utf8"))) as Description;
  const ajv = new Ajv({ strict: false, allErrors: true });
  const loose = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
  for (const each of [ajv, loose]) ajvFormats.default(each);
  ajv.addSchema(description as unknown as Body, "github");
  const pointer = (...parts: string[]): string => `github#/${parts.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
  return Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]): Operation => {
      const parameters = described.parameters.map((each) => (each.$ref === undefined ? each : (description.components.parameters[each.$ref.split("/").at(-1) ?? ""] as Parameter)));
      const query = parameters.filter((each) => each.in === "query");
      const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
      const checks = new Map<number, ValidateFunction | undefined>();
      return {
        id: described.operationId,
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "([^/]+)")}$`),
        names,
        query: loose.compile({
          type: "object",
          properties: Object.fromEntries(query.map((each) => [each.name, each.schema])),
          required: query.filter((each) => each.required === true).map((each) => each.name),
          additionalProperties: false,
        }),
        body: described.requestBody === undefined ? undefined : ajv.compile({ $ref: pointer("paths", path, method, "requestBody", "content", "application/json", "schema") }),
        answer(status) {
          if (!checks.has(status)) checks.set(status, described.responses[status]?.content === undefined ? undefined : ajv.compile({ $ref: pointer("paths", path, method, "responses", String(status), "content", "application/json", "schema") }));
          return checks.get(status);
        },
      };
    }),
  );
}

/** What is wrong with a request, by the description or by GitHub's prose. */
function breachOf(operation: Operation, asked: Asked): string | undefined {
  const query = Object.fromEntries(asked.query);
  if (!operation.query(query)) return `query ${JSON.stringify(operation.query.errors)}`;
  if (operation.body !== undefined && !operation.body(asked.body)) return `body ${JSON.stringify(operation.body.errors).slice(0, 500)}`;
  const perPage = asked.query.get("per_page");
  if (perPage !== null && Number(perPage) > 100) return "per_page over 100";
  const { body } = asked;
  if (operation.id === "checks/create" || operation.id === "checks/update") {
    if (body["status"] === "completed" && body["conclusion"] === undefined) return "completed needs a conclusion";
    if (body["conclusion"] !== undefined && body["status"] !== "completed") return "a conclusion completes";
    if (operation.id === "checks/create" && !/^[0-9a-f]{40}$/.test(String(body["head_sha"]))) return "head_sha";
    const output = (body["output"] ?? {}) as Body;
    if (String(output["title"] ?? "").length > 255) return "title over 255";
    for (const each of (output["annotations"] ?? []) as readonly Body[]) {
      const { start_line: start, end_line: end, start_column: column } = each;
      if (typeof start !== "number" || typeof end !== "number" || start < 1 || end < start) return "lines";
      if (column !== undefined && start !== end) return "columns on several lines";
      if (column !== undefined && (Number(column) < 1 || Number(each["end_column"]) < Number(column))) return "columns";
      if (Buffer.byteLength(String(each["message"])) > 64 * 1024 || each["message"] === "") return "message";
      if (String(each["title"] ?? "").length > 255) return "annotation title over 255";
      if (String(each["path"]).startsWith("/") || String(each["path"]) === "") return "path";
    }
  }
  if (operation.id === "issues/create-comment" || operation.id === "issues/update-comment") {
    const text = String(body["body"]);
    if (text.length > 65_536 || Buffer.byteLength(text) > 262_144) return "body is too long (maximum is 65536 characters)";
    if (text.trim() === "") return "body is blank";
  }
  return undefined;
}

function respond(operation: string, { path, query, body }: Asked, state: State, url: string): Reply {
  const output = (body["output"] ?? {}) as { readonly title?: string; readonly summary?: string; readonly annotations?: readonly Body[] };
  const notFound: Reply = { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" } };
  const repository = `${url}/repos/${path["owner"]}/${path["repo"]}`;
  const run = state.checkRuns.find((each) => String(each.id) === path["check_run_id"]);
  const comment = state.comments.find((each) => String(each.id) === path["comment_id"]);
  switch (operation) {
    case "checks/create": {
      const created: KeptCheckRun = {
        id: state.nextId++,
        name: String(body["name"]),
        headSha: String(body["head_sha"]),
        externalId: String(body["external_id"] ?? ""),
        detailsUrl: (body["details_url"] as string | undefined) ?? null,
        status: String(body["status"] ?? "queued"),
        conclusion: (body["conclusion"] as string | undefined) ?? null,
        title: output.title ?? null,
        summary: output.summary ?? null,
        annotations: [...(output.annotations ?? [])],
      };
      state.checkRuns.push(created);
      return { status: 201, body: checkRunBody(created, state, repository) };
    }
    case "checks/update":
      if (run === undefined) return notFound;
      run.annotations.push(...(output.annotations ?? []));
      run.title = output.title ?? run.title;
      run.summary = output.summary ?? run.summary;
      run.status = (body["status"] as string | undefined) ?? run.status;
      run.conclusion = (body["conclusion"] as string | undefined) ?? run.conclusion;
      return { status: 200, body: checkRunBody(run, state, repository) };
    case "checks/get":
      return run === undefined ? notFound : { status: 200, body: checkRunBody(run, state, repository) };
    case "checks/list-for-ref": {
      const found = state.checkRuns.filter((each) => each.headSha === path["ref"] && each.name === query.get("check_name"));
      const { entries, headers } = page(found, query, url);
      return { status: 200, headers, body: { total_count: found.length, check_runs: entries.map((each) => checkRunBody(each, state, repository)) } };
    }
    case "checks/list-annotations": {
      if (run === undefined) return notFound;
      const { entries, headers } = page(run.annotations, query, url);
      return { status: 200, headers, body: entries.map((each) => ({ start_column: null, end_column: null, title: null, raw_details: null, blob_href: `${repository}/blob`, ...each })) };
    }
    case "issues/list-comments": {
      const { entries, headers } = page(state.comments, query, url);
      return { status: 200, headers, body: entries.map((each) => commentBody(each, repository)) };
    }
    case "issues/create-comment": {
      const created: KeptComment = { id: state.nextId++, body: String(body["body"]), ...state.author };
      state.comments.push(created);
      return { status: 201, headers: { location: `${repository}/issues/comments/${created.id}` }, body: commentBody(created, repository) };
    }
    case "issues/update-comment":
      if (comment === undefined) return notFound;
      comment.body = String(body["body"]);
      return { status: 200, body: commentBody(comment, repository) };
    case "issues/delete-comment":
      if (comment === undefined) return notFound;
      state.comments = state.comments.filter((each) => each !== comment);
      return { status: 204 };
    case "git/get-tree": {
      const tree = state.trees.get(path["tree_sha"] ?? "");
      return tree === undefined ? notFound : { status: 200, body: { sha: path["tree_sha"], url: `${repository}/git/trees`, tree, truncated: false } };
    }
    case "git/get-blob": {
      const blob = state.blobs.get(path["file_sha"] ?? "");
      return blob === undefined ? notFound : { status: 200, body: { sha: path["file_sha"], node_id: "B", size: blob.length, url: `${repository}/git/blobs`, encoding: "base64", content: blob.toString("base64").replace(/.{60}/g, "$&\n") } };
    }
    case "repos/compare-commits-with-basehead": {
      const comparison = state.comparisons.get(path["basehead"] ?? "");
      if (comparison === undefined) return notFound;
      const commit = commitBody(comparison.mergeBase, repository);
      const address = `${repository}/compare`;
      return {
        status: 200,
        body: { url: address, html_url: address, permalink_url: address, diff_url: address, patch_url: address, base_commit: commit, merge_base_commit: commit, status: "ahead", ahead_by: 1, behind_by: 0, total_commits: 1, commits: [commit], files: comparison.files.map((each) => ({ sha: randomBytes(20).toString("hex"), status: "modified", additions: 1, deletions: 1, changes: 2, blob_url: address, raw_url: address, contents_url: address, ...each })) },
      };
    }
    default:
      throw new Error(`no answer for ${operation}`);
  }
}

function page<T>(all: readonly T[], query: URLSearchParams, url: string): { readonly entries: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Number(query.get("per_page") ?? 30);
  const number = Number(query.get("page") ?? 1);
  return { entries: all.slice((number - 1) * size, number * size), headers: number * size < all.length ? { link: `<${url}/next?page=${number + 1}>; rel="next"` } : {} };
}

function userBody(login: string, type: string): Body {
  const url = `https://github.example/${encodeURIComponent(login)}`;
  const addresses = ["avatar", "events", "followers", "following", "gists", "html", "organizations", "received_events", "repos", "starred", "subscriptions"];
  return { login, id: 41_898_282, node_id: "U", type, site_admin: false, gravatar_id: "", url, ...Object.fromEntries(addresses.map((name) => [`${name}_url`, url])) };
}

function appBody(): Body {
  const time = "2026-01-01T00:00:00Z";
  return { id: 15_368, slug: "github-actions", node_id: "A", owner: userBody("github", "Organization"), name: "GitHub Actions", description: "", external_url: "https://help.github.com", html_url: "https://github.com/apps/github-actions", created_at: time, updated_at: time, permissions: { checks: "write" }, events: [] };
}

function checkRunBody(run: KeptCheckRun, state: State, repository: string): Body {
  const url = `${repository}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: "C",
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: url,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: "2026-01-01T00:00:00Z",
    completed_at: run.status === "completed" ? "2026-01-01T00:00:01Z" : null,
    check_suite: { id: 1 },
    app: appBody(),
    pull_requests: [],
    output: { title: run.title, summary: run.summary, text: null, annotations_count: Math.max(0, run.annotations.length - state.lag), annotations_url: `${url}/annotations` },
  };
}

function commentBody(comment: KeptComment, repository: string): Body {
  const url = `${repository}/issues/comments/${comment.id}`;
  const time = "2026-01-01T00:00:00Z";
  return { id: comment.id, node_id: "I", url, html_url: url, issue_url: `${repository}/issues/1`, body: comment.body, user: userBody(comment.login, comment.type), created_at: time, updated_at: time, author_association: "NONE" };
}

function commitBody(sha: string, repository: string): Body {
  const url = `${repository}/commits/${sha}`;
  return { url, sha, node_id: "C", html_url: url, comments_url: url, author: null, committer: null, parents: [], commit: { url, author: null, committer: null, message: "m", comment_count: 0, tree: { sha, url } } };
}

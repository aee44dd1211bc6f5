/** The real client against a double that holds every request against GitHub's description, for github.com and an Enterprise Server, and under every fault. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ApiRefusal, type GitHubApi } from "../../src/github/api.ts";
import { checkAnnotations } from "../../src/github/check-run.ts";
import { openClient } from "../../src/github/client.ts";
import { markerOf } from "../../src/github/comment.ts";
import { deliver, type Delivered, type DeliveryContext, type DeliveryOptions } from "../../src/github/deliver.ts";
import type { EventContext } from "../../src/github/event.ts";
import { type Contract, type Fault, type GitHubDouble, startDouble } from "../support/github-double.ts";
import { canonicalReport } from "../support/canonical-report.ts";
import { greenReport, redReport, sha, virtualClock } from "./fake-api.ts";

const token = "ghs_0123456789abcdefSECRET";
const event: EventContext = { name: "pull_request", repository: { owner: "octo-org", name: "images" }, pullRequest: 7, headSha: sha, baseSha: sha, origin: "own" };
const context: DeliveryContext = { event, token, root: "", workflow: "CI", job: "gate", externalId: "job-1", detailsUrl: "https://github.example/octo-org/images/actions/runs/1" };
const options: DeliveryOptions = { annotations: "checks", checkName: "sysprep-gate", comment: "always", commentKey: "" };
const marker = markerOf({ key: "", workflow: "CI", job: "gate" });

let double: GitHubDouble;
let clock = virtualClock();
/** Milliseconds for one request: ample, except where a test waits for the time-out. */
let requestTime = 5_000;

beforeAll(() => {
  for (const name of Object.keys(process.env)) if (/^(?:https?|no|all)_proxy$/i.test(name)) delete process.env[name];
});

beforeEach(() => {
  clock = virtualClock();
  requestTime = 5_000;
});

afterEach(async () => {
  await double.close();
});

async function start(contract: Contract = "api.github.com", prefix = ""): Promise<GitHubApi> {
  double = await startDouble(contract, prefix);
  return open();
}

function open(): Promise<GitHubApi> {
  return openClient({ token, baseUrl: double.url, repository: { owner: "octo-org", name: "images" }, clock, requestTime });
}

async function send(report = redReport(12), changes: Partial<DeliveryOptions> = {}): Promise<Delivered> {
  const before = JSON.stringify(report);
  const delivered = await deliver(report, { ...options, ...changes }, context, open);
  expect(JSON.stringify(report)).toBe(before);
  expect(JSON.stringify(delivered)).not.toContain(token);
  return delivered;
}

async function refusalOf(promise: Promise<unknown>): Promise<ApiRefusal> {
  const error = await promise.then(() => undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiRefusal);
  expect(String((error as ApiRefusal).sentence)).not.toContain(token);
  return error as ApiRefusal;
}

describe.each([
  ["api.github.com", ""],
  ["ghes-3.19", "/api/v3"],
] as const)("against %s", (contract, prefix) => {
  it.each([1, 10, 11, 50, 51, 1_001])("delivers %i findings: all in the check run, and a comment that counts the rest", async (count) => {
    await start(contract, prefix);
    const report = redReport(count);
    const delivered = await send(report);
    expect(double.breaches).toEqual([]);
    expect(delivered).toMatchObject({ annotated: true, notices: [], deliveries: [{ status: "delivered" }, { status: "delivered", detail: "created" }] });
    const [run] = double.state.checkRuns;
    expect(run).toMatchObject({ status: "completed", conclusion: "failure", headSha: sha, name: "sysprep-gate", detailsUrl: context.detailsUrl });
    expect(run?.annotations).toEqual(checkAnnotations(report, ""));
    expect(run?.annotations).toHaveLength(count);
    const findings = report.counts.findings;
    const cut = /Showing (\d+) of (\d+) findings/.exec(double.state.comments[0]?.body ?? "");
    expect(Number(cut?.[2] ?? findings)).toBe(findings);
    expect(clock.slept).toBe(0);
  });

  it("delivers the canonical report with everything hostile in it, then its repair", async () => {
    await start(contract, prefix);
    await send(canonicalReport);
    await send(canonicalReport);
    await send(greenReport, { comment: "on-failure" });
    expect(double.breaches).toEqual([]);
    expect(double.state.checkRuns.map((run) => run.conclusion)).toEqual(["failure", "failure", "success"]);
    expect(double.state.comments.map((each) => each.body.split("\n").slice(0, 2))).toEqual([[marker, expect.stringMatching(/^## ✅/)]]);
    expect(double.requests.filter((each) => each.endsWith("comment"))).toEqual(["issues/create-comment", "issues/update-comment"]);
  });

  it("reads the base commit: tree, file, renames", async () => {
    const api = await start(contract, prefix);
    double.state.trees.set(sha, [{ path: "images/a.yml", mode: "100644", type: "blob", sha: "b".repeat(40), size: 4 }]);
    double.state.blobs.set("b".repeat(40), Buffer.from([0xff, 0xfe, 0x41, 0x00]));
    double.state.comparisons.set(`${sha}...${"c".repeat(40)}`, { mergeBase: "d".repeat(40), files: [{ filename: "images/b.yml", previous_filename: "images/a.yml", status: "renamed" }, { filename: "c.yml" }] });
    expect(await api.getTree(sha, true)).toEqual({ complete: true, entries: [{ path: "images/a.yml", mode: "100644", type: "blob", sha: "b".repeat(40), size: 4 }] });
    expect([...(await api.getBlob("b".repeat(40)))]).toEqual([0xff, 0xfe, 0x41, 0x00]);
    expect(await api.compare(sha, "c".repeat(40))).toEqual({ mergeBase: "d".repeat(40), complete: true, files: [{ path: "images/b.yml", status: "renamed", previousPath: "images/a.yml" }, { path: "c.yml", status: "modified", previousPath: undefined }] });
    expect((await refusalOf(api.getTree("e".repeat(40), true))).kind).toBe("not-found");
    expect(double.breaches).toEqual([]);
  });

  it("reads all of several pages", async () => {
    const api = await start(contract, prefix);
    double.state.comments = Array.from({ length: 250 }, (_, id) => ({ id: id + 1, body: "x", login: "a", type: "User" }));
    expect(await api.listComments(7)).toHaveLength(250);
    expect(double.breaches).toEqual([]);
  });
});

it("has a double that refuses what GitHub refuses", async () => {
  const api = await start();
  const [annotation] = checkAnnotations(redReport(1), "");
  const output = (annotations: readonly unknown[], title = "t") => ({ title, summary: "s", annotations: annotations as never });
  const create = (out: ReturnType<typeof output>) => api.createCheckRun({ name: "n", headSha: sha, externalId: "x", detailsUrl: undefined, output: out });
  for (const out of [
    output(Array.from({ length: 51 }, () => annotation)),
    output([{ ...annotation, annotation_level: "error" }]),
    output([{ ...annotation, end_line: 99 }]),
    output([{ ...annotation, message: "x".repeat(65_537) }]),
    output([{ ...annotation, title: "x".repeat(256) }]),
    { ...output([]), summary: "x".repeat(65_536) },
  ]) expect((await refusalOf(create(out))).kind).toBe("invalid");
  expect((await refusalOf(api.createComment(7, "x".repeat(65_537)))).kind).toBe("invalid");
  expect(double.breaches).toHaveLength(7);
});

/** Faults of a read that is tried three times. */
const readFaults: readonly (readonly [string, Fault, string])[] = [
  ["E01 a body cut short", { wire: "cut" }, "unavailable"],
  ["E02 silence in the body", { wire: "stall" }, "unavailable"],
  ["E03 an empty body", { status: 200, body: "" }, "unavailable"],
  ["E04 a log-in page", { status: 200, headers: { "content-type": "text/html" }, body: "<html>log in</html>" }, "unavailable"],
  ["half of JSON", { status: 200, body: '{"a":' }, "unavailable"],
  ["E05 an object for a list", { status: 200, body: "{}" }, "unavailable"],
  ["a list of nonsense", { status: 200, body: '[null,1,"x",{}]' }, "unavailable"],
  ["E10 no answer", { wire: "hang" }, "unavailable"],
  ["E11 a reset", { wire: "reset" }, "unavailable"],
  ["500", { status: 500 }, "unavailable"],
  ["502", { status: 502, headers: { "content-type": "text/html" }, body: "<html>bad gateway</html>" }, "unavailable"],
  ["503", { status: 503 }, "unavailable"],
];

/** Faults after which nothing is tried again. */
const finalFaults: readonly (readonly [string, Fault, string])[] = [
  ["E19 401", { status: 401, body: '{"message":"Bad credentials"}' }, "unauthorized"],
  ["E15 403", { status: 403, body: '{"message":"Resource not accessible by integration"}' }, "permission"],
  ["404", { status: 404, body: '{"message":"Not Found"}' }, "not-found"],
  ["409", { status: 409, body: '{"message":"Conflict"}' }, "unavailable"],
  ["410", { status: 410, body: '{"message":"Gone"}' }, "not-found"],
  ["422", { status: 422, body: '{"message":"Validation Failed"}' }, "invalid"],
  ["E14 429 for an hour", { status: 429, headers: { "retry-after": "3600" } }, "rate-limited"],
  ["429 for 75 s", { status: 429, headers: { "retry-after": "75" } }, "rate-limited"],
  ["403 until the hour ends", { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3_000) } }, "rate-limited"],
  ["E20 300 MB, packed", { wire: "bomb" }, "unavailable"],
];

/** Time-outs are waited for in earnest, so they are short. */
function shorten({ wire }: Fault, milliseconds: number): void {
  if (wire === "hang" || wire === "stall") requestTime = milliseconds;
}

describe("a read", () => {
  it.each(readFaults)("of %s is tried three times, then refused", async (_name, fault, kind) => {
    shorten(fault, 60);
    const api = await start();
    double.fault("issues/list-comments", [fault], true);
    expect((await refusalOf(api.listComments(7))).kind).toBe(kind);
    expect(double.requests).toHaveLength(3);
    expect(clock.slept).toBeGreaterThanOrEqual(2_000);
    expect(clock.slept).toBeLessThanOrEqual(16_000);
  });

  it.each(readFaults)("of %s twice comes through at last", async (_name, fault) => {
    shorten(fault, 400);
    const api = await start();
    double.fault("issues/list-comments", [fault, fault]);
    expect(await api.listComments(7)).toEqual([]);
    expect(double.requests).toHaveLength(3);
  });

  it.each(finalFaults)("of %s is refused at once", async (_name, fault, kind) => {
    shorten(fault, 60);
    const api = await start();
    double.fault("issues/list-comments", [fault], true);
    const before = process.memoryUsage().rss;
    const refusal = await refusalOf(api.listComments(7));
    expect(refusal.kind).toBe(kind);
    if (fault.wire === "bomb") expect(refusal.sentence).toContain("more than 20 MB");
    else expect(double.requests).toHaveLength(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
  });

  it("E12: waits out a limit of 2 s, then goes on", async () => {
    const api = await start();
    double.fault("issues/list-comments", [{ status: 429, headers: { "retry-after": "2" } }]);
    expect(await api.listComments(7)).toEqual([]);
    expect(clock.slept).toBe(2_000);
  });

  it("E13: waits a minute for a secondary limit that does not say how long, and never longer than the sum allows", async () => {
    const api = await start();
    const limit = { status: 403, body: '{"message":"You have exceeded a secondary rate limit."}' };
    double.fault("issues/list-comments", [limit]);
    expect(await api.listComments(7)).toEqual([]);
    expect(clock.slept).toBe(60_000);
    double.fault("issues/list-comments", [limit], true);
    expect((await refusalOf(api.listComments(7))).kind).toBe("rate-limited");
    expect(clock.slept).toBe(60_000);
  });

  it("E09: reads at most 30 pages of a list that never ends", async () => {
    const api = await start();
    const body = JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id, body: "x", user: null })));
    double.fault("issues/list-comments", [{ status: 200, body, headers: { link: `<${double.url}/repos/octo-org/images/issues/7/comments?page=1>; rel="next"` } }], true);
    expect((await refusalOf(api.listComments(7))).sentence).toContain("more than 30 pages");
    expect(double.requests).toHaveLength(30);
  });

  it("E06: goes on past a full page without a link, and counts against the total where there is one", async () => {
    const api = await start();
    const body = JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id: id + 1_000, body: "x", user: null })));
    double.state.comments = Array.from({ length: 150 }, (_, id) => ({ id: id + 1, body: "y", login: "a", type: "User" }));
    double.fault("issues/list-comments", [{ status: 200, body }]);
    expect(await api.listComments(7)).toHaveLength(150);
    double.fault("checks/list-for-ref", [{ status: 200, body: '{"total_count":5,"check_runs":[]}' }], true);
    expect((await refusalOf(api.listCheckRuns(sha, "n"))).sentence).toContain("gave 0 of 5");
  });

  it("notices a tree that is cut and a file of another size", async () => {
    const api = await start();
    double.fault("git/get-tree", [{ status: 200, body: '{"sha":"x","tree":[],"truncated":true}' }]);
    expect((await api.getTree(sha, true)).complete).toBe(false);
    double.fault("git/get-blob", [{ status: 200, body: '{"encoding":"base64","content":"QUJD","size":4}' }], true);
    expect((await refusalOf(api.getBlob(sha))).sentence).toContain("documented shape (size)");
    double.fault("repos/compare-commits-with-basehead", [{ status: 200, body: JSON.stringify({ merge_base_commit: { sha }, files: Array.from({ length: 300 }, (_, n) => ({ filename: `${n}.yml`, status: "added" })) }) }]);
    expect((await api.compare(sha, sha)).complete).toBe(false);
  });
});

describe("all faults, on every call, with both verdicts", () => {
  const calls = ["checks/create", "checks/update", "checks/get", "issues/list-comments", "issues/create-comment"] as const;
  const faults = [...readFaults, ...finalFaults];

  it.each(calls.flatMap((call) => faults.flatMap(([name, fault]) => [redReport(60), greenReport].map((report) => [call, name, report.conclusion, fault, report] as const))))("%s meets %s on a %s: bounded, one notice each, never a false success", { timeout: 30_000 }, async (call, _name, conclusion, fault, report) => {
    shorten(fault, 100);
    await start();
    double.fault(call, [fault], true);
    const delivered = await send(report);
    const failures = delivered.deliveries.filter((each) => each.status === "failed").length;
    expect(delivered.notices).toHaveLength(failures);
    expect(failures).toBeGreaterThan(0);
    expect(delivered.annotated).toBe(delivered.deliveries[0]?.status === "delivered");
    if (!delivered.annotated && conclusion === "failure") for (const run of double.state.checkRuns) expect(run.conclusion).not.toBe("success");
    if (!delivered.annotated && call !== "checks/create") for (const run of double.state.checkRuns) expect(["failure", "neutral", null]).toContain(run.conclusion);
    expect(double.state.comments.length).toBeLessThanOrEqual(1);
    expect(double.requests.length).toBeLessThan(30);
    expect(clock.slept).toBeLessThanOrEqual(90_000);
  });

  it.each(calls.flatMap((call) => [true, false].flatMap((performed) => (["reset", "hang", "cut"] as const).map((wire) => [call, wire, performed] as const))))("%s meets %s once (done: %s): everything is there once", async (call, wire, performed) => {
    shorten({ wire }, 400);
    await start();
    double.fault(call, [{ wire, performed }]);
    const report = redReport(120);
    const delivered = await send(report);
    expect(delivered.notices).toEqual([]);
    expect(double.breaches).toEqual([]);
    expect(double.state.checkRuns).toHaveLength(1);
    expect(double.state.checkRuns[0]).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(double.state.checkRuns[0]?.annotations).toEqual(checkAnnotations(report, ""));
    expect(double.state.comments).toHaveLength(1);
  });

  it.each([0, 1, 2, 3])("update number %i answered by 502, done or not: nothing twice", async (number) => {
    for (const performed of [true, false]) {
      await start();
      double.fault("checks/update", [...Array.from({ length: number }, () => undefined), { status: 502, performed }]);
      const report = redReport(130);
      expect((await send(report, { comment: "never" })).notices).toEqual([]);
      expect(double.state.checkRuns[0]?.annotations).toEqual(checkAnnotations(report, ""));
      expect(double.state.checkRuns[0]).toMatchObject({ status: "completed", conclusion: "failure" });
      if (performed) await double.close();
    }
  });

  it("E18, deletion between list and update, and older twins, over the wire", async () => {
    await start();
    double.state.comments.push({ id: 900, body: `${marker}\nplanted`, login: "mallory", type: "User" }, { id: 901, body: `${marker}\nold`, login: "github-actions[bot]", type: "Bot" }, { id: 902, body: `${marker}\nnew`, login: "github-actions[bot]", type: "Bot" });
    double.fault("issues/update-comment", [{ before: (state) => (state.comments = state.comments.filter((each) => each.id !== 902)) }]);
    const delivered = await send();
    expect(delivered.notices).toEqual([]);
    expect(double.breaches).toEqual([]);
    expect(double.state.comments[0]).toEqual({ id: 900, body: `${marker}\nplanted`, login: "mallory", type: "User" });
    expect(double.state.comments.filter((each) => each.login === "github-actions[bot]" && each.body.includes("❌"))).toHaveLength(1);
  });
});

describe("time and secrets", () => {
  it("is given up when the budget of the whole run is used up, and still closes what it began", async () => {
    await start();
    double.fault("checks/update", [{ before: () => (clock.slept += 299_900) }, { before: () => (clock.slept += 5_000) }]);
    const delivered = await send(redReport(200), { comment: "always" });
    expect(delivered.deliveries[0]).toMatchObject({ status: "failed", detail: expect.stringContaining("no time is left") });
    expect(delivered.deliveries[1]?.status).toBe("failed");
    expect(double.state.checkRuns[0]).toMatchObject({ status: "completed", conclusion: "failure", title: expect.stringMatching(/^Not all/) });
  });

  it("sends the token in its header only, and takes it out of what a server says", async () => {
    const api = await start();
    double.fault("issues/list-comments", [{ status: 403, body: JSON.stringify({ message: `authorization: token ${token}\n::error::x` }) }]);
    const refusal = await refusalOf(api.listComments(7));
    expect(refusal.sentence).toContain("***");
    expect(refusal.sentence).not.toMatch(/[\n\r]/);
    await send();
    for (const each of double.heard) expect(each.split(token)).toHaveLength(2);
    expect(JSON.stringify(double.state.checkRuns) + JSON.stringify(double.state.comments)).not.toContain(token);
  });

  it("does not follow a redirect to another host with the token", async () => {
    const api = await start();
    const other = await startDouble("api.github.com");
    try {
      double.fault("issues/list-comments", [{ status: 302, headers: { location: `${other.url.replace("127.0.0.1", "localhost")}/repos/octo-org/images/issues/7/comments` }, body: "" }], true);
      await api.listComments(7).catch(() => undefined);
      for (const each of other.heard) expect(each).not.toContain(token);
    } finally {
      await other.close();
    }
  });
});

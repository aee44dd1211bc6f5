/** All surfaces of the API together: modes, tokens, events and refusals. One notice each, the verdict untouched, the token never shown. */
import { describe, expect, it } from "vitest";
import { ApiRefusal, type GitHubApi, type RefusalKind } from "../../src/github/api.ts";
import { deliver, type Delivered, type DeliveryContext, type DeliveryOptions } from "../../src/github/deliver.ts";
import type { EventContext } from "../../src/github/event.ts";
import { FakeApi, greenReport, redReport, sha } from "./fake-api.ts";

const token = "ghs_0123456789abcdefSECRET";
const event: EventContext = { name: "pull_request", repository: { owner: "o", name: "r" }, pullRequest: 7, headSha: sha, baseSha: sha, origin: "own" };
const push: EventContext = { ...event, name: "push", pullRequest: undefined };
const context: DeliveryContext = { event, token, root: "", workflow: "CI", job: "gate", externalId: "x", detailsUrl: undefined };
const options: DeliveryOptions = { annotations: "auto", checkName: "sysprep-gate", comment: "never", commentKey: "" };

async function run(fake: GitHubApi, changes: { options?: Partial<DeliveryOptions>; context?: Partial<DeliveryContext>; report?: ReturnType<typeof redReport> } = {}): Promise<Delivered & { readonly opened: number }> {
  let opened = 0;
  const report = changes.report ?? redReport(12);
  const before = JSON.stringify(report);
  const delivered = await deliver(report, { ...options, ...changes.options }, { ...context, ...changes.context }, () => {
    opened++;
    return Promise.resolve(fake);
  });
  expect(JSON.stringify(report)).toBe(before);
  expect(JSON.stringify(delivered)).not.toContain(token);
  expect(delivered.deliveries.map((each) => each.channel)).toEqual(["check run", "comment"]);
  return { ...delivered, opened };
}

describe("what is tried", () => {
  const origins = ["own", "fork", "deleted-fork", "dependabot"] as const;
  const modes = ["auto", "checks", "commands", "none"] as const;

  it.each(origins.flatMap((origin) => modes.flatMap((annotations) => [token, undefined].map((given) => [origin, annotations, given === undefined ? "without" : "with", given] as const))))("on %s, annotations %s, %s token", async (origin, annotations, _words, given) => {
    const fake = new FakeApi();
    const delivered = await run(fake, { options: { annotations }, context: { event: { ...event, origin }, token: given } });
    const tried = given !== undefined && (annotations === "checks" || (annotations === "auto" && origin === "own"));
    expect(delivered.annotated).toBe(tried);
    expect(delivered.opened).toBe(tried ? 1 : 0);
    expect(fake.runs).toHaveLength(tried ? 1 : 0);
    expect(delivered.notices).toHaveLength(annotations === "checks" && given === undefined ? 1 : 0);
  });

  it.each(["auto", "checks"] as const)("writes a check run on a push and no comment, annotations %s", async (annotations) => {
    const fake = new FakeApi();
    const delivered = await run(fake, { options: { annotations, comment: "always" }, context: { event: push } });
    expect(delivered).toMatchObject({ annotated: true, notices: [] });
    expect(delivered.deliveries[1]).toEqual({ channel: "comment", status: "skipped", detail: "the event has no pull request" });
    expect(fake.comments).toEqual([]);
  });

  it("writes both", async () => {
    const fake = new FakeApi();
    const delivered = await run(fake, { options: { comment: "on-failure" } });
    expect(delivered.deliveries.map((each) => each.status)).toEqual(["delivered", "delivered"]);
    expect(delivered.opened).toBe(1);
    expect(fake.runs[0]?.conclusion).toBe("failure");
    expect(fake.comments).toHaveLength(1);
  });

  it("says nothing where nothing failed and no comment is due", async () => {
    expect((await run(new FakeApi(), { options: { comment: "on-failure" }, report: greenReport })).notices).toEqual([]);
  });

  it("does not guess a repository or a commit", async () => {
    for (const odd of [{ repository: undefined }, { headSha: undefined }]) expect(await run(new FakeApi(), { context: { event: { ...event, ...odd } } })).toMatchObject({ annotated: false, opened: 0, notices: [] });
    expect((await run(new FakeApi(), { options: { annotations: "checks" }, context: { event: { ...event, headSha: undefined } } })).notices).toHaveLength(1);
  });
});

describe("refusals", () => {
  const kinds: readonly (readonly [RefusalKind, number])[] = [["permission", 403], ["unauthorized", 401], ["not-found", 404], ["invalid", 422], ["rate-limited", 429], ["unavailable", 502], ["unavailable", 409], ["unavailable", 0], ["unavailable", 200]];

  it.each(kinds.flatMap(([kind, status]) => [redReport(3), greenReport].map((report) => [kind, status, report.conclusion, report] as const)))("of kind %s (%i) on a %s: one notice for each surface, no annotations claimed", async (kind, status, _conclusion, report) => {
    const fake = new FakeApi().fault("createCheckRun", [{ kind, status }], true).fault("listComments", [{ kind, status }], true);
    const delivered = await run(fake, { options: { annotations: "checks", comment: "always" }, report });
    expect(delivered.annotated).toBe(false);
    expect(delivered.deliveries.map((each) => each.status)).toEqual(["failed", "failed"]);
    expect(delivered.notices).toHaveLength(2);
    for (const notice of delivered.notices) expect(notice).toMatch(/The verdict is not affected\.$/);
    if (kind === "permission") {
      expect(delivered.notices[0]).toContain("`checks: write`");
      expect(delivered.notices[1]).toContain("`pull-requests: write`");
    }
    // What concerns the whole API is not tried a second time.
    const everything = kind === "unauthorized" || kind === "rate-limited" || status === 0;
    expect(fake.calls.includes("listComments")).toBe(!everything);
  });

  it.each(["fork", "deleted-fork", "dependabot"] as const)("on %s: one notice that names both permissions", async (origin) => {
    const fake = new FakeApi().fault("createCheckRun", [{ kind: "permission", status: 403 }]).fault("createComment", [{ kind: "permission", status: 403 }]);
    const { notices } = await run(fake, { options: { annotations: "checks", comment: "always" }, context: { event: { ...event, origin } } });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/read-only.*`checks: write`.*`pull-requests: write`/);
  });

  it("names a permission that auto lacks, once", async () => {
    const { notices, annotated } = await run(new FakeApi().fault("createCheckRun", [{ kind: "permission", status: 403 }]));
    expect(annotated).toBe(false);
    expect(notices).toEqual([expect.stringContaining("The token lacks the permission `checks: write`, so the check run is missing")]);
  });

  it("writes the comment when the check run is refused, and the other way round", async () => {
    const one = new FakeApi().fault("createCheckRun", [{ kind: "permission", status: 403 }]);
    expect((await run(one, { options: { comment: "always" } })).deliveries.map((each) => each.status)).toEqual(["failed", "delivered"]);
    const other = new FakeApi().fault("createComment", [{ kind: "permission", status: 403 }]);
    expect((await run(other, { options: { comment: "always" } })).deliveries.map((each) => each.status)).toEqual(["delivered", "failed"]);
  });

  it("survives a client that does not start, and an error of ours", async () => {
    const both: DeliveryOptions = { ...options, annotations: "checks", comment: "always" };
    const refused = await deliver(redReport(3), both, context, () => Promise.reject(new ApiRefusal("unavailable", 0, `it does not load ${token}`)));
    expect(refused).toMatchObject({ annotated: false, deliveries: [{ status: "failed" }, { status: "failed" }] });
    expect(JSON.stringify(refused)).not.toContain(token);
    const fake = new FakeApi();
    fake.createCheckRun = () => Promise.reject(new TypeError(`x ${token}`));
    const ours = await deliver(redReport(3), both, context, () => Promise.resolve(fake));
    expect(ours.deliveries.map((each) => each.status)).toEqual(["failed", "delivered"]);
    expect(ours.notices).toEqual([expect.stringContaining("internal error (TypeError)")]);
  });

  it("shows nothing on one line that a runner would take for a command", async () => {
    const fake = new FakeApi();
    fake.createCheckRun = () => Promise.reject(new ApiRefusal("permission", 403, "no\n::error::x\u001b[31m"));
    for (const notice of (await run(fake)).notices) expect(notice).not.toMatch(/\p{Cc}/u);
  });
});

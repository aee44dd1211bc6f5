/** The sticky comment against a stand-in for GitHub: one, ours, rewritten only when its text changes. */
import { describe, expect, it } from "vitest";
import { type CommentContext, deliverComment, markerOf } from "../../src/github/comment.ts";
import { canonicalReport } from "../support/canonical-report.ts";
import { FakeApi, greenReport, redReport } from "./fake-api.ts";

const context: CommentContext = { mode: "always", pullRequest: 7, key: "", workflow: "CI", job: "gate" };
const marker = markerOf(context);
const person = { login: "mallory", type: "User" };
const app = { login: "our-app[bot]", type: "Bot" };

function writes(fake: FakeApi): string[] {
  return fake.calls.filter((call) => call !== "listComments");
}

describe("the marker", () => {
  it("is the key where that is plain, else a hash, so that no key ends the comment early", () => {
    expect(markerOf({ ...context, key: "web-images.v2" })).toBe("<!-- sysprep-gate: web-images.v2 -->");
    for (const key of ["", "a--b", "--> <b>", "-a", "a-", "日本", "a".repeat(65), " "]) expect(markerOf({ ...context, key })).toMatch(/^<!-- sysprep-gate: [0-9a-f]{16} -->$/);
    expect(new Set(["", "a--b", "--> <b>", "-a"].map((key) => markerOf({ ...context, key }))).size).toBe(4);
    expect(markerOf({ ...context, job: "other" })).not.toBe(marker);
  });
});

describe("deliverComment", () => {
  it("creates, leaves, updates and turns green one comment", async () => {
    const fake = new FakeApi();
    fake.seed("hello", person);
    expect(await deliverComment(fake, redReport(3), context)).toEqual({ channel: "comment", status: "delivered", detail: "created" });
    expect((await deliverComment(fake, redReport(3), context)).detail).toBe("unchanged");
    expect((await deliverComment(fake, redReport(4), context)).detail).toBe("updated");
    expect((await deliverComment(fake, greenReport, { ...context, mode: "on-failure" })).detail).toBe("updated");
    expect(fake.comments).toHaveLength(2);
    expect(fake.comments[1]?.body.startsWith(`${marker}\n## ✅`)).toBe(true);
    expect(writes(fake)).toEqual(["createComment", "updateComment", "updateComment"]);
  });

  it("is not changed by line ends that GitHub gives back otherwise", async () => {
    const fake = new FakeApi();
    await deliverComment(fake, redReport(3), context);
    fake.comments = fake.comments.map((each) => ({ ...each, body: each.body.trimEnd().replaceAll("\n", "\r\n") }));
    expect((await deliverComment(fake, redReport(3), context)).detail).toBe("unchanged");
  });

  it.each([
    ["never", redReport(3), "skipped"],
    ["on-failure", greenReport, "skipped"],
    ["on-failure", redReport(3), "delivered"],
    ["always", greenReport, "delivered"],
  ] as const)("on %s", async (mode, report, status) => {
    const fake = new FakeApi();
    expect((await deliverComment(fake, report, { ...context, mode })).status).toBe(status);
    expect(fake.comments).toHaveLength(status === "delivered" ? 1 : 0);
    if (mode === "never") expect(fake.calls).toEqual([]);
  });

  it("needs a pull request", async () => {
    const fake = new FakeApi();
    expect(await deliverComment(fake, redReport(3), { ...context, pullRequest: undefined })).toMatchObject({ status: "skipped", detail: "the event has no pull request" });
    expect(fake.calls).toEqual([]);
  });

  it("edits no stranger's comment, nor one that holds the marker elsewhere", async () => {
    const fake = new FakeApi();
    const planted = [fake.seed(`${marker}\nall fine`, person), fake.seed(`${marker}\nall fine`, { login: "github-actions[bot]", type: "User" }), fake.seed(`see:\n${marker}`), fake.seed(`${marker}\nother app`, app), fake.seed(`${marker}\ngone`, { login: "", type: "" })];
    expect((await deliverComment(fake, redReport(3), context)).detail).toBe("created");
    expect(writes(fake).filter((call) => call !== "deleteComment")).toEqual(["createComment"]);
    for (const each of planted.filter(({ author }) => author.login !== "github-actions[bot]" || author.type === "Bot")) expect(fake.comments).toContainEqual(each);
  });

  it("keeps the newest of its own and removes older twins", async () => {
    const fake = new FakeApi();
    fake.seed(`${marker}\none`);
    fake.seed(`${marker}\ntwo`);
    fake.seed("<!-- sysprep-gate: another -->\nthree");
    const newest = fake.seed(`${marker}\nfour`);
    await deliverComment(fake, redReport(3), context);
    expect(fake.comments.map((each) => each.body.split("\n")[0])).toEqual(["<!-- sysprep-gate: another -->", marker]);
    expect(fake.comments[1]?.id).toBe(newest.id);
  });

  it("says when an older twin stays, and counts one that is gone as removed", async () => {
    const fake = new FakeApi().fault("deleteComment", [{ kind: "not-found" }, { kind: "permission" }]);
    fake.seed(`${marker}\none`);
    fake.seed(`${marker}\ntwo`);
    fake.seed(`${marker}\nthree`);
    const delivery = await deliverComment(fake, redReport(3), context);
    expect(delivery.status).toBe("delivered");
    expect(delivery.detail).toContain("an older one stays");
  });

  it("with another app's token, replaces its comment when the text changes and leaves it when not", async () => {
    const fake = new FakeApi();
    fake.author = app;
    await deliverComment(fake, redReport(3), context);
    expect((await deliverComment(fake, redReport(3), context)).detail).toBe("unchanged");
    await deliverComment(fake, redReport(4), context);
    expect(fake.comments).toHaveLength(1);
  });

  it.each([true, false])("writes one comment when the creation is answered by 502 (arrived: %s)", async (performed) => {
    const fake = new FakeApi().fault("createComment", [{ kind: "unavailable", performed }]);
    expect((await deliverComment(fake, redReport(3), context)).status).toBe("delivered");
    expect(fake.comments).toHaveLength(1);
  });

  it("does not take a planted copy of its text for the comment that arrived", async () => {
    const fake = new FakeApi();
    await deliverComment(fake, redReport(3), context);
    fake.comments = fake.comments.map((each) => ({ ...each, author: person }));
    fake.fault("createComment", [{ kind: "unavailable", performed: false }]);
    await deliverComment(fake, redReport(3), context);
    expect(fake.comments.map((each) => each.author.login)).toEqual(["mallory", "github-actions[bot]"]);
  });

  it("creates one anew when it was deleted between list and update", async () => {
    const fake = new FakeApi();
    fake.seed(`${marker}\nold`);
    fake.fault("updateComment", [{ kind: "not-found", before: (api) => (api.comments = []) }]);
    expect((await deliverComment(fake, redReport(3), context)).detail).toBe("created");
    expect(fake.comments).toHaveLength(1);
  });

  it("tries a shorter one when GitHub refuses the text, once", async () => {
    const fake = new FakeApi().fault("createComment", [{ kind: "invalid", status: 422 }]);
    expect((await deliverComment(fake, redReport(1_001), context)).status).toBe("delivered");
    expect(Buffer.byteLength(fake.comments[0]?.body ?? "")).toBeLessThanOrEqual(16_000);
    const always = new FakeApi().fault("createComment", [{ kind: "invalid", status: 422 }], true);
    expect((await deliverComment(always, redReport(1_001), context)).refusal?.kind).toBe("invalid");
    expect(always.calls.filter((call) => call === "createComment")).toHaveLength(2);
  });

  it.each(["unavailable", "permission", "not-found", "rate-limited", "unauthorized"] as const)("is failed on %s, whatever the call", async (kind) => {
    for (const call of ["listComments", "createComment"] as const) {
      const fake = new FakeApi().fault(call, [{ kind }], true);
      expect((await deliverComment(fake, redReport(3), context)).refusal?.kind).toBe(kind);
      expect(fake.comments).toEqual([]);
      expect(fake.calls.length).toBeLessThan(10);
    }
  });

  it.each([1, 51, 1_001, 25_001])("fits %i findings, cut at a row that says how many of how many", async (count) => {
    const fake = new FakeApi();
    await deliverComment(fake, redReport(count), context);
    const body = fake.comments[0]?.body ?? "";
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
    expect(body.length).toBeLessThanOrEqual(65_000);
    const findings = count > 1 ? count - 1 : count;
    const shown = body.match(/Showing (\d+) of (\d+) findings/);
    if (count > 1_000) expect(Number(shown?.[2])).toBe(findings);
    expect((body.match(/<table>/g) ?? []).length).toBe((body.match(/<\/table>/g) ?? []).length);
    expect((body.match(/<tr>/g) ?? []).length).toBe((body.match(/<\/tr>/g) ?? []).length);
    expect((body.match(/<code>q326779/g) ?? []).length).toBe(shown === null ? findings : Number(shown[1]));
  });

  it("holds no live mention, reference, link, image or element of a file", async () => {
    const fake = new FakeApi();
    await deliverComment(fake, canonicalReport, context);
    const outside = (fake.comments[0]?.body ?? "").replace(/<code>[^<]*<\/code>/g, "").replace(/<a href="https:\/\/(?:jeffpar\.github\.io|[a-z.]*microsoft\.com)[^"]*">/g, "");
    expect(outside).not.toMatch(/@\w|(?<!&)#\d|https?:|!\[|\]\(|<(?:img|script|a )/);
    expect(fake.comments[0]?.body.match(/<!--/g)).toHaveLength(1);
  });
});

/** Events: GitHub's own examples, and those that it has none of: forks, deleted forks, Dependabot, nonsense. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readEvent, readPayload } from "../../src/github/event.ts";
import { makeWorkspace } from "../support/start.ts";
import { sha } from "./fake-api.ts";

type Payload = Readonly<Record<string, unknown>>;
interface Pull {
  number: number;
  head: { sha: string; repo: { full_name: string } | null };
  base: { sha: string; repo: { full_name: string } };
}

const samples = createRequire(import.meta.url)("@octokit/webhooks-examples") as readonly { readonly name: string; readonly examples: readonly Payload[] }[];

function examplesOf(name: string): readonly Payload[] {
  return samples.find((each) => each.name === name)?.examples ?? [];
}

const environment = { GITHUB_SHA: sha, GITHUB_REPOSITORY: "Codertocat/Hello-World", GITHUB_ACTOR: "octocat" };

/** An example from a branch of the repository itself. */
function branchPull(change: (pull: Pull) => void = () => undefined): { readonly payload: Payload; readonly pull: Pull } {
  const found = examplesOf("pull_request").find((each) => (each["pull_request"] as Pull).head.repo?.full_name === (each["pull_request"] as Pull).base.repo.full_name);
  const payload = structuredClone(found) as Payload;
  const pull = payload["pull_request"] as Pull;
  change(pull);
  return { payload, pull };
}

describe("readEvent", () => {
  const pullRequest = { ...environment, GITHUB_EVENT_NAME: "pull_request" };

  it("reads a pull request from a branch", () => {
    const { payload, pull } = branchPull();
    expect(readEvent({ ...pullRequest, GITHUB_REPOSITORY: pull.base.repo.full_name }, payload)).toMatchObject({ pullRequest: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha, origin: "own" });
    expect(pull.head.sha).not.toBe(sha);
  });

  it.each([
    ["fork", (pull: Pull): void => void (pull.head.repo = { full_name: "mallory/Hello-World" })],
    ["deleted-fork", (pull: Pull): void => void (pull.head.repo = null)],
  ] as const)("knows a %s", (origin, change) => {
    const { payload, pull } = branchPull(change);
    expect(readEvent(pullRequest, payload)).toMatchObject({ origin, pullRequest: pull.number, headSha: pull.head.sha });
    expect(readEvent({ ...pullRequest, GITHUB_ACTOR: "dependabot[bot]" }, payload).origin).toBe(origin);
  });

  it("knows Dependabot by who started the run, and not by who opened the pull request", () => {
    const { payload } = branchPull();
    expect(readEvent({ ...pullRequest, GITHUB_ACTOR: "dependabot[bot]" }, payload).origin).toBe("dependabot");
    const opened = { ...payload, pull_request: { ...(payload["pull_request"] as object), user: { login: "dependabot[bot]" } } };
    expect(readEvent(pullRequest, opened).origin).toBe("own");
    expect(readEvent({ ...pullRequest, GITHUB_ACTOR: undefined }, { ...payload, sender: { login: "dependabot[bot]" } }).origin).toBe("dependabot");
    expect(readEvent({ ...environment, GITHUB_EVENT_NAME: "push", GITHUB_ACTOR: "dependabot[bot]" }, {}).origin).toBe("dependabot");
  });

  it("reads every example of a pull request", () => {
    expect(examplesOf("pull_request").length).toBeGreaterThan(20);
    for (const payload of examplesOf("pull_request")) {
      const pull = payload["pull_request"] as Pull;
      expect(readEvent(pullRequest, payload)).toMatchObject({ pullRequest: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha });
    }
  });

  it("reads a merge group: its own head and base, no pull request", () => {
    for (const payload of examplesOf("merge_group")) {
      const group = payload["merge_group"] as { readonly head_sha: string; readonly base_sha: string };
      expect(readEvent({ ...environment, GITHUB_EVENT_NAME: "merge_group" }, payload)).toMatchObject({ pullRequest: undefined, headSha: group.head_sha, baseSha: group.base_sha, origin: "own" });
    }
  });

  it("reads pushes: the commit before, none for a new branch or a tag", () => {
    const pushed = (payload: unknown) => readEvent({ ...environment, GITHUB_EVENT_NAME: "push" }, payload);
    const before = "f".repeat(40);
    expect(pushed({ ref: "refs/heads/main", before })).toMatchObject({ headSha: sha, baseSha: before, pullRequest: undefined, origin: "own" });
    expect(pushed({ ref: "refs/heads/new", before: "0".repeat(40) }).baseSha).toBeUndefined();
    expect(pushed({ ref: "refs/tags/v1", before }).baseSha).toBeUndefined();
    for (const payload of examplesOf("push")) expect(pushed(payload)).toMatchObject({ headSha: sha, pullRequest: undefined });
  });

  it.each(["release", "schedule", "workflow_dispatch", "workflow_call", "workflow_run", ""])("reads %s: the commit of the environment, nothing to compare with", (name) => {
    for (const payload of [{}, { schedule: "0 0 * * *" }, ...examplesOf(name)]) {
      expect(readEvent({ ...environment, GITHUB_EVENT_NAME: name }, payload)).toEqual({ name, repository: { owner: "Codertocat", name: "Hello-World" }, pullRequest: undefined, headSha: sha, baseSha: undefined, origin: "own" });
    }
  });

  it("takes a pull request without a payload for a fork's: that is where payloads are empty", () => {
    for (const payload of [undefined, null, {}, { pull_request: {} }, { pull_request: { head: {} } }]) expect(readEvent(pullRequest, payload)).toMatchObject({ origin: "fork", headSha: sha, pullRequest: undefined });
  });

  it("never throws, and believes nothing that is malformed", () => {
    const odd: readonly unknown[] = [null, undefined, 1, "x", true, [], [1], { a: 1 }, Symbol("x"), () => 1, NaN, -1, 1.5, "a".repeat(40), "../x", { sha: 1 }, { sha: "-x" }];
    for (const name of ["pull_request", "merge_group", "push", "release"]) {
      for (const one of odd) {
        for (const two of odd) {
          const payload = { number: one, before: two, ref: one, sender: two, repository: { full_name: one }, pull_request: { number: two, head: { sha: one, repo: two }, base: { sha: two, repo: one } }, merge_group: { head_sha: one, base_sha: two } };
          for (const each of [payload, one, { pull_request: one, merge_group: two, repository: one }]) {
            const event = readEvent({ GITHUB_EVENT_NAME: name, GITHUB_SHA: "nonsense" }, each);
            for (const found of [event.headSha, event.baseSha]) expect(found === undefined || found === "a".repeat(40)).toBe(true);
            expect(event.pullRequest === undefined || event.pullRequest > 0).toBe(true);
          }
        }
      }
    }
  });

  it.each([
    ["owner/name", { owner: "owner", name: "name" }],
    ["owner/.github", { owner: "owner", name: ".github" }],
    ["owner/..", undefined],
    ["../name", undefined],
    ["a/b/c", undefined],
    ["a/b?x", undefined],
    ["", undefined],
  ])("reads the repository %s", (text, repository) => {
    expect(readEvent({ GITHUB_REPOSITORY: text }, {}).repository).toEqual(repository);
  });
});

it("reads the payload's file, and takes a missing or broken one for none", () => {
  const { folder, dispose } = makeWorkspace({ "event.json": '{"number":3}', "broken.json": '{"number":' });
  try {
    expect(readPayload({ GITHUB_EVENT_PATH: join(folder, "event.json") })).toEqual({ number: 3 });
    for (const file of [join(folder, "broken.json"), join(folder, "none.json"), folder, ""]) expect(readPayload({ GITHUB_EVENT_PATH: file })).toBeUndefined();
    expect(readPayload({})).toBeUndefined();
  } finally {
    dispose();
  }
});

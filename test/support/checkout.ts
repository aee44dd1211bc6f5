/** Real git checkouts as `actions/checkout` makes them, and the same commits in a double of GitHub's API. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { State } from "./github-double.ts";

type Files = Readonly<Record<string, string>>;

const person = { NAME: "a", EMAIL: "a@example.org", DATE: "2026-01-01T00:00:00Z" };
const clean = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ALLOW_PROTOCOL: "file",
  ...Object.fromEntries(Object.entries(person).flatMap(([key, value]) => [[`GIT_AUTHOR_${key}`, value], [`GIT_COMMITTER_${key}`, value]])),
};

export function git(folder: string, ...args: string[]): string {
  return gitBytes(folder, ...args).toString("utf8").trim();
}

function gitBytes(folder: string, ...args: string[]): Buffer {
  return execFileSync("git", ["-C", folder, "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always", "-c", "advice.detachedHead=false", ...args], { env: clean, stdio: ["ignore", "pipe", "pipe"] });
}

/** A pull request: a remote with both branches and the merge of them. `dispose` removes all that was made for it. */
export interface Proposal {
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly origin: string;
  /** The merge commit, checked out to the depth that `fetch-depth` gives. */
  checkOut(depth: number): string;
  dispose(): void;
}

/** Proposes `after` instead of `before`: each is all the files that its commit has. */
export function propose(before: Files, after: Files): Proposal {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "sysprep-gate-checkout-")));
  const origin = join(top, "origin");
  mkdirSync(origin);
  git(origin, "init", "--quiet");
  const base = commitAll(origin, before);
  git(origin, "checkout", "--quiet", "-b", "proposed");
  const head = commitAll(origin, after);
  git(origin, "checkout", "--quiet", "main");
  git(origin, "merge", "--quiet", "--no-ff", "--message", "m", "proposed");
  const merge = git(origin, "rev-parse", "HEAD");
  git(origin, "update-ref", "refs/pull/7/merge", merge);
  git(origin, "reset", "--quiet", "--hard", base);
  let checkouts = 0;
  return {
    base,
    head,
    merge,
    origin,
    checkOut(depth) {
      const folder = join(top, `workspace-${++checkouts}`);
      mkdirSync(folder);
      git(folder, "init", "--quiet");
      git(folder, "remote", "add", "origin", `file://${origin}`);
      git(folder, "fetch", "--quiet", "--no-tags", `--depth=${depth}`, "origin", "+refs/pull/7/merge:refs/remotes/pull/7/merge");
      git(folder, "checkout", "--quiet", "--force", "refs/remotes/pull/7/merge");
      return folder;
    },
    dispose: () => rmSync(top, { recursive: true, force: true }),
  };
}

function commitAll(folder: string, files: Files): string {
  if (git(folder, "ls-files") !== "") git(folder, "rm", "-r", "--quiet", ".");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "x");
  return git(folder, "rev-parse", "HEAD");
}

/** The payload of a pull request of the repository's own branch. */
export function pullPayload({ base, head }: Pick<Proposal, "base" | "head">, from: string | null = "octo/images"): object {
  return { number: 7, pull_request: { number: 7, head: { sha: head, repo: from === null ? null : { full_name: from } }, base: { sha: base, repo: { full_name: "octo/images" } } }, sender: { login: "octocat" } };
}

/** Lets a double know a commit of a repository: its tree, its files, and how the head differs from it. */
export function keepInDouble(state: State, { origin, base, head }: Pick<Proposal, "origin" | "base" | "head">): void {
  const entries = git(origin, "ls-tree", "-r", "-l", "-t", base).split("\n").filter(Boolean).map((line) => {
    const [, mode = "", type = "", sha = "", size = "", path = ""] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/.exec(line) ?? [];
    return { path, mode, type, sha, url: "https://github.example/x", ...(size === "-" ? {} : { size: Number(size) }) };
  });
  state.trees.set(base, entries);
  for (const { type, sha } of entries) if (type === "blob") state.blobs.set(sha, gitBytes(origin, "cat-file", "blob", sha));
  const renamed = git(origin, "diff", "--name-status", "-M", "--diff-filter=R", base, head).split("\n").filter(Boolean).map((line) => line.split("\t"));
  state.comparisons.set(`${base}...${head}`, { mergeBase: base, files: renamed.map(([, before, after]) => ({ filename: after, previous_filename: before, status: "renamed" })) });
}

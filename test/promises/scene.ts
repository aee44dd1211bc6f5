/** What both promise suites stand on: definitions of each kind, repositories with a base commit, faults put into a started bundle, and a start that does not block the test's own servers. */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeWorkspace, preloaded, root } from "../support/start.ts";
import { workspace } from "../support/workspaces.ts";

export { preloaded, workspace };

export const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
/** Every fact stated: it passes under the strictest policy too, which counts where the base commit's cannot be read. */
export const good = `${head}name: good\nos: Windows 2000 Server\niis: { version: "5.0", source: windows-2000 }\nie: "5.01"\nsysprep: true\n`;
/** Passes by implied facts, and so not under a strict policy. */
export const implied = `${head}name: implied\nos: Windows 2000 Server\nsysprep: true\n`;
export const bad = `${head}name: bad\nos: Windows NT 4.0 Server\nservicePack: SP5\niis: { version: "4.0", source: nt4-option-pack }\nie: "5.01"\nsysprep: true\n`;
export const unclear = bad.replace("name: bad", "name: unclear").replace("SP5", '"{{ service_pack }}"');
export const uncovered = `${head}name: uncovered\nos: Windows Server 2003\niis: true\nsysprep: true\n`;
export const broken = `${head}name: broken\nos: [\n`;

const clean = { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.org", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.org", GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z", GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z" };

export function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-C", folder, "-c", "init.defaultBranch=main", "-c", "advice.detachedHead=false", ...args], { env: clean, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] }).trim();
}

/** What a change does to the files: a text writes, `null` removes, `{from}` moves. */
export type Change = Readonly<Record<string, string | null | { readonly from: string }>>;

/** A checkout of a proposed change, with its base commit. */
export interface Proposal {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
}

export function proposal(files: Readonly<Record<string, string>>, change: Change): Proposal {
  const folder = workspace(files);
  git(folder, "init", "--quiet");
  const commit = (): string => {
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "x");
    return git(folder, "rev-parse", "HEAD");
  };
  const base = commit();
  for (const [path, what] of Object.entries(change)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (what === null) rmSync(join(folder, path), { recursive: true });
    else if (typeof what === "string") writeFileSync(join(folder, path), what);
    else renameSync(join(folder, what.from), join(folder, path));
  }
  return { folder, base, head: commit() };
}

/** The payload of a pull request from a branch of the repository. */
export function pullRequest(base: string, head = "c".repeat(40), headRepo: object | null = { full_name: "octo/images", fork: false }): { readonly pull_request: object } & Readonly<Record<string, unknown>> {
  return { number: 7, pull_request: { number: 7, changed_files: 1, base: { sha: base, ref: "main", repo: { full_name: "octo/images" } }, head: { sha: head, ref: "x", repo: headRepo } }, repository: { full_name: "octo/images" }, sender: { login: "octocat" } };
}

/** Puts other functions in the place of those of `node:fs`: `{ openSync: (original) => (path, ...rest) => … }`, as source text. */
export function withFileSystem(replacements: string): Readonly<Record<string, string>> {
  return preloaded(`import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; const fail = (code, syscall) => { throw Object.assign(new Error(code + ": " + syscall), { code, syscall, errno: -5 }); }; const replacements = ${replacements}; for (const [name, make] of Object.entries(replacements)) fs[name] = make(fs[name].bind(fs)); syncBuiltinESMExports();`);
}

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** The runner's output file, as it was left. */
  readonly outputs: string;
}

/** The Action's bundle, started beside this process, so that a server here can answer it and a signal can reach it. */
export async function startBeside(folder: string, { event = "pull_request", inputs = {}, payload = {}, environment = {}, killAfter, signal = "SIGTERM" }: { readonly event?: string; readonly inputs?: Readonly<Record<string, string>>; readonly payload?: object; readonly environment?: Readonly<Record<string, string>>; readonly killAfter?: number; readonly signal?: NodeJS.Signals } = {}): Promise<Finished> {
  const own = makeWorkspace({ output: "", "summary.md": "", "event.json": JSON.stringify(payload) });
  try {
    const child = spawn(process.execPath, [join(root, "dist/action/index.js")], {
      cwd: folder,
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: folder,
        CI: "true",
        GITHUB_ACTIONS: "true",
        RUNNER_TEMP: own.folder,
        GITHUB_WORKSPACE: folder,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: join(own.folder, "event.json"),
        GITHUB_REPOSITORY: "octo/images",
        GITHUB_SHA: "c".repeat(40),
        GITHUB_OUTPUT: join(own.folder, "output"),
        GITHUB_STEP_SUMMARY: join(own.folder, "summary.md"),
        GITHUB_API_URL: "http://127.0.0.1:1",
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill(signal), killAfter);
    const ended = await new Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>((resolve) => child.once("close", (code, by) => resolve({ code, signal: by })));
    clearTimeout(timer);
    return { ...ended, out, err, outputs: readFileSync(join(own.folder, "output"), "utf8") };
  } finally {
    own.dispose();
  }
}

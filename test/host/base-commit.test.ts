/** The base commit, read from real repositories and through a double of the API: what is wanted is read or a reason is given, and nothing of the repository runs. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ApiRequest, type BaseApi, type BaseReading, matchesBase, readBase, readBaseFromApi, readBaseFromGit, readFileAtBase, resolveCommit, type TreeEntry } from "../../src/host/base-commit.ts";
import { listFiles } from "../../src/host/files.ts";
import { run } from "../../src/host/run.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import type { Report } from "../../src/report/report.ts";
import { defaultLimits, type Limits } from "../../src/source/limits.ts";

let top: string;
let workspace: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "sysprep-gate-base-")));
  workspace = join(top, "ws");
  mkdirSync(workspace);
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const clean = { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.org", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.org", GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z", GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z", GIT_ALLOW_PROTOCOL: "file" };

function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-C", folder, "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always", "-c", "advice.detachedHead=false", ...args], { env: clean, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] }).trim();
}

function write(files: Readonly<Record<string, string | Buffer>>, folder = workspace): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function commit(files: Readonly<Record<string, string | Buffer | null>>, folder = workspace): string {
  if (!existsSync(join(folder, ".git"))) git(folder, "init", "--quiet");
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, path), { recursive: true });
    else write({ [path]: text }, folder);
  }
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "x");
  return git(folder, "rev-parse", "HEAD");
}

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const nt4 = (name: string, servicePack: string, more = ""): string => `${head}name: ${name}\nos: Windows NT 4.0 Server\nservicePack: ${servicePack}\niis: { version: "4.0", source: nt4-option-pack }\nie: "5.01"\nsysprep: true\n${more}`;
const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);

const request = (base: string, changes: Partial<ApiRequest> = {}): ApiRequest => ({ workspace, commit: base, matches: isYaml, limits: defaultLimits, head: null, ...changes });
function read(base: string, changes: Partial<ApiRequest> = {}): BaseReading {
  const reading = readBaseFromGit(request(base, changes));
  if ("reason" in reading) throw new Error(reading.reason);
  return reading;
}
const paths = (reading: BaseReading): string[] => reading.files.map(({ path }) => path);
const reason = (reading: object | null): string => (reading !== null && "reason" in reading ? String(reading.reason) : "(read)");

async function evaluate(base: string, paths: readonly string[] = []): Promise<Report> {
  const matches = matchesBase({ workspace, paths, workingDirectory: ".", exclude: [] });
  return run({ workspace, settings: { paths, excludePaths: [], workingDirectory: ".", policy: { ...defaultPolicy, failOn: "introduced" } }, entry: "file:///nowhere", base: read(base, { matches }) });
}
const changes = (report: Report): string[] => report.images.flatMap((image) => image.findings.map((finding) => `${image.name} ${finding.requirement.split("/").at(-1)} ${finding.change} ${finding.level}`));

describe("what is read", () => {
  test("YAML files with a marker that the run asks for, with their paths and bytes", () => {
    const base = commit({ "a.yml": nt4("a", "SP6a"), "b/c.yaml": nt4("c", "SP5"), "other.yml": "x: 1\n", "t.txt": "x", "ä ö\t\"q\"\n.yml": nt4("odd", "SP5") });
    commit({ "a.yml": "changed: true\n", "new.yml": nt4("n", "SP5") });
    const reading = read(base);
    expect(paths(reading).toSorted()).toEqual(["a.yml", "b/c.yaml", "ä ö\t\"q\"\n.yml"]);
    expect(Buffer.from(reading.files.find(({ path }) => path === "a.yml")?.bytes ?? []).toString()).toBe(nt4("a", "SP6a"));
    // What holds no marker declares nothing, and a definition may name it all the same.
    expect(reading).toMatchObject({ commit: base, leftOut: 0, named: [{ path: "other.yml" }] });
    expect(reading.files.every(({ named }) => !named)).toBe(true);
  });

  test("names that look like options or magic, or hold what globs use", async () => {
    const names = ["--output=x.yml", ":(top)x.yml", "[a]*.yml", "-a/--b.yml", "a b/…/c.yml"];
    const base = commit(Object.fromEntries(names.map((name, index) => [name, nt4(`i${index}`, "SP5")])));
    expect(paths(read(base)).toSorted()).toEqual(names.toSorted());
    for (const path of names) expect(await readFileAtBase({ workspace, commit: base, path, limits: defaultLimits }, null)).toHaveProperty("bytes");
  });

  test.skipIf(process.platform !== "linux")("a name that is not UTF-8 is counted", () => {
    commit({ "a.yml": nt4("a", "SP5") });
    const name = Buffer.concat([Buffer.from(join(workspace, "b")), Buffer.from([0xff]), Buffer.from(".yml")]);
    writeFileSync(name, nt4("b", "SP5"));
    const reading = read(commit({}));
    expect([paths(reading), reading.leftOut]).toEqual([["a.yml"], 1]);
  });

  test("links and submodules are not followed", () => {
    const inner = join(top, "inner");
    mkdirSync(inner);
    commit({ "in.yml": nt4("in", "SP5") }, inner);
    git(workspace, "init", "--quiet");
    git(workspace, "submodule", "--quiet", "add", inner, "sub.yml");
    symlinkSync("/etc/passwd", join(workspace, "link.yml"));
    symlinkSync("a.yml", join(workspace, "near.yml"));
    expect(paths(read(commit({ "a.yml": nt4("a", "SP5") })))).toEqual(["a.yml"]);
  });

  test("files over the limits: one that is too large is counted, too many bytes or files are a reason", () => {
    const base = commit({ "a.yml": nt4("a", "SP5"), "large.yml": nt4("large", "SP5", `# ${"x".repeat(5000)}\n`), "b.yml": nt4("b", "SP5") });
    const within = (limits: Partial<Limits>) => readBaseFromGit(request(base, { limits: { ...defaultLimits, ...limits } }));
    expect(within({ fileBytes: 1000 })).toMatchObject({ leftOut: 1, files: [{ path: "a.yml" }, { path: "b.yml" }] });
    expect(reason(within({ totalBytes: 1000 }))).toMatch(/MiB together/);
    expect(reason(within({ files: 2 }))).toBe("more than 2 of its files match");
  });

  test("a huge blob is not loaded", () => {
    const base = commit({ "a.yml": nt4("a", "SP5"), "huge.yml": Buffer.alloc(64 * 1024 * 1024, "a") });
    expect(read(base)).toMatchObject({ leftOut: 1, files: [{ path: "a.yml" }] });
  });

  test("files that definitions name are read beside them, through several steps, and evaluated with them only", async () => {
    const parent = (name: string, more: string) => `${head}name: ${name}\n${more}`;
    const base = commit({
      "images/child.yml": `${head}name: child\nfrom: { file: ../parents/one.txt, resource: one }\n`,
      "parents/one.txt": parent("one", 'from: { file: "two and more.txt" }\n'),
      "parents/two and more.txt": nt4("two", "SP5").replace("sysprep: true\n", "sysprep: true\n"),
      "parents/unnamed.txt": nt4("unnamed", "SP5"),
    });
    const reading = read(base);
    expect([paths(reading), reading.named?.map(({ path }) => path)]).toEqual([["images/child.yml"], ["parents/one.txt", "parents/two and more.txt"]]);
    const report = await evaluate(base);
    expect(changes(report)).toEqual(["child service-pack existing warning"]);
    expect(report.comparison).toEqual({ base, fixed: [], retired: [] });
  });
});

describe("clones", () => {
  /** A remote with a base branch and a pull request: returns the base, the head and the merge commit. */
  function remote(): { origin: string; base: string; pull: string; merge: string } {
    const origin = join(top, "origin");
    mkdirSync(origin);
    commit({ "old.yml": nt4("old", "SP5") }, origin);
    const base = commit({ "a.yml": nt4("a", "SP5") }, origin);
    git(origin, "checkout", "--quiet", "-b", "pull");
    const pull = commit({ "b.yml": nt4("b", "SP5") }, origin);
    git(origin, "checkout", "--quiet", "main");
    git(origin, "merge", "--quiet", "--no-ff", "--message", "m", "pull");
    const merge = git(origin, "rev-parse", "HEAD");
    git(origin, "update-ref", "refs/pull/1/merge", merge);
    git(origin, "reset", "--quiet", "--hard", base);
    git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
    git(origin, "config", "uploadpack.allowFilter", "true");
    return { origin, base, pull, merge };
  }
  function checkOut(origin: string, depth: number, ref = "refs/pull/1/merge"): void {
    git(workspace, "init", "--quiet");
    git(workspace, "remote", "add", "origin", `file://${origin}`);
    git(workspace, "fetch", "--quiet", "--no-tags", ...(depth > 0 ? [`--depth=${depth}`] : ["--prune"]), "origin", `+${ref}:refs/remotes/origin/checked`);
    git(workspace, "checkout", "--quiet", "--force", "refs/remotes/origin/checked");
  }

  test("the merge commit at depth 2 has the base as its first parent", async () => {
    const { origin, base } = remote();
    checkOut(origin, 2);
    expect(read(base)).toMatchObject({ commit: base, files: [{ path: "a.yml" }, { path: "old.yml" }] });
    const report = await evaluate(base);
    expect(changes(report).toSorted()).toEqual(["a service-pack existing warning", "b service-pack new error", "old service-pack existing warning"]);
    expect(report.exitCode).toBe(1);
  });

  test("at depth 1 there is no base: the reason says what to do", async () => {
    const { origin, base } = remote();
    checkOut(origin, 1);
    expect(reason(readBaseFromGit(request(base)))).toBe(`the commit ${base.slice(0, 12)} is not in this clone; check out with \`fetch-depth: 0\`, or give a token that may read contents`);
    expect(reason(await readFileAtBase({ workspace, commit: base, path: "a.yml", limits: defaultLimits }, null))).toMatch(/fetch-depth/);
  });

  test("a base that was fetched alone, without the history between, is compared as it is", () => {
    const { origin, base } = remote();
    checkOut(origin, 1);
    git(workspace, "fetch", "--quiet", "--depth=1", "origin", base);
    expect(read(base).commit).toBe(base);
  });

  test("the head of a pull request, while the base branch has moved on, is compared with where they parted", () => {
    const { origin, base } = remote();
    git(origin, "checkout", "--quiet", "main");
    const moved = commit({ "a.yml": nt4("a", "SP6a") }, origin);
    checkOut(origin, 0, "refs/heads/pull");
    git(workspace, "fetch", "--quiet", "origin", "main");
    expect(read(moved).commit).toBe(base);
  });

  test("a clone that leaves contents out: a reason, and nothing is fetched", () => {
    const { origin, base } = remote();
    rmSync(workspace, { recursive: true });
    git(top, "clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${origin}`, workspace);
    git(workspace, "config", "remote.origin.uploadpack", `touch ${join(top, "OWNED")};`);
    git(workspace, "config", "protocol.file.allow", "always");
    expect(reason(readBaseFromGit(request(base)))).toMatch(/does not have the contents of all its files/);
    expect(existsSync(join(top, "OWNED"))).toBe(false);
  });

  test("a damaged object is a reason", () => {
    const base = commit({ "a.yml": nt4("a", "SP5") });
    const blob = git(workspace, "rev-parse", "HEAD:a.yml");
    const object = join(workspace, ".git/objects", blob.slice(0, 2), blob.slice(2));
    chmodSync(object, 0o600);
    writeFileSync(object, "no object");
    expect(reason(readBaseFromGit(request(base)))).not.toBe("(read)");
  });

  test("SHA-256 repositories, worktrees and commits that are none", () => {
    const other = join(top, "sha256");
    mkdirSync(other);
    git(other, "init", "--quiet", "--object-format=sha256");
    const long = commit({ "a.yml": nt4("a", "SP5") }, other);
    expect(long).toHaveLength(64);
    expect(paths(read(long, { workspace: other }))).toEqual(["a.yml"]);
    const base = commit({ "a.yml": nt4("a", "SP5") });
    git(workspace, "worktree", "add", "--quiet", "--detach", join(top, "tree"));
    expect(paths(read(base, { workspace: join(top, "tree") }))).toEqual(["a.yml"]);
    expect(reason(readBaseFromGit(request(git(workspace, "rev-parse", "HEAD:a.yml"))))).toMatch(/is not a commit/);
    for (const wrong of ["", "HEAD", "--all", "a".repeat(39), `${"a".repeat(40)}\n`, "A".repeat(40)]) expect(reason(readBaseFromGit(request(wrong)))).toMatch(/is no object id of a commit/);
  });

  test("a name is resolved as git does, or as a branch of origin, and is never an option", () => {
    const { origin, base, pull } = remote();
    checkOut(origin, 0, "refs/heads/pull");
    git(workspace, "update-ref", "refs/remotes/origin/main", base);
    git(workspace, "tag", "--annotate", "--message", "x", "v1", base);
    expect(["HEAD", "HEAD~1", "main", "origin/main", "v1", base.slice(0, 10)].map((name) => resolveCommit(workspace, name))).toEqual([pull, base, base, base, base, base]);
    for (const none of ["", "gone", "--all", "-h", "HEAD:a.yml", "HEAD\0", "a b", "b".repeat(40)]) expect(resolveCommit(workspace, none)).toBeUndefined();
    expect(resolveCommit(top, "HEAD")).toBeUndefined();
  });

  test("the repository above and below the workspace", async () => {
    const base = commit({ "a.yml": nt4("a", "SP5"), "sub/b.yml": nt4("b", "SP5"), "sub/deep/policy.yml": "x: 1\n" });
    expect(paths(read(base, { workspace: join(workspace, "sub") }))).toEqual(["b.yml"]);
    expect(await readFileAtBase({ workspace: join(workspace, "sub"), commit: base, path: "deep/policy.yml", limits: defaultLimits }, null)).toEqual({ bytes: Buffer.from("x: 1\n") });
    expect(paths(read(base, { workspace: top, folder: workspace }))).toEqual(["ws/a.yml", "ws/sub/b.yml"]);
    expect(await readFileAtBase({ workspace: top, folder: workspace, commit: base, path: "ws/sub/deep/policy.yml", limits: defaultLimits }, null)).toEqual({ bytes: Buffer.from("x: 1\n") });
    expect(reason(await readFileAtBase({ workspace: top, folder: workspace, commit: base, path: "elsewhere.yml", limits: defaultLimits }, null))).toMatch(/outside of the checkout/);
  });

  test("no checkout, a bare repository, a folder that is gone, no git", () => {
    write({ "a.yml": nt4("a", "SP5") });
    const any = "a".repeat(40);
    expect(reason(readBaseFromGit(request(any)))).toMatch(/git finds no checkout here/);
    git(workspace, "init", "--quiet", "--bare", join(workspace, "bare"));
    expect(reason(readBaseFromGit(request(any, { folder: join(workspace, "bare") })))).toMatch(/git finds no checkout here/);
    expect(reason(readBaseFromGit(request(any, { workspace: join(top, "gone") })))).toMatch(/cannot be opened/);
    const before = process.env["PATH"];
    try {
      // A git in the workspace, or found through the current folder, is not run.
      write({ git: `#!/bin/sh\ntouch ${join(top, "OWNED")}\n` });
      chmodSync(join(workspace, "git"), 0o755);
      process.env["PATH"] = `:.:${workspace}:relative`;
      expect(reason(readBaseFromGit(request(any)))).toBe("git is not installed");
    } finally {
      process.env["PATH"] = before;
    }
    expect(existsSync(join(top, "OWNED"))).toBe(false);
  });
});

describe("a hostile repository runs nothing", () => {
  const owned = (): boolean => existsSync(join(top, "OWNED")) || readdirSync(workspace).includes("OWNED");

  test("a planted .git that is no repository (D22)", () => {
    write({ "a.yml": nt4("a", "SP5"), ".git/HEAD": "ref: refs/heads/main\n", ".git/config": '[core]\n\tfsmonitor = "touch OWNED"\n\tpager = "touch OWNED"\n[diff "x"]\n\ttextconv = "touch OWNED"\n', ".gitattributes": "*.yml diff=x\n" });
    mkdirSync(join(workspace, ".git/objects"));
    mkdirSync(join(workspace, ".git/refs"));
    expect(reason(readBaseFromGit(request("a".repeat(40))))).toMatch(/is not in this clone/);
    expect(owned()).toBe(false);
  });

  test("configuration, attributes and hooks of a repository that works", async () => {
    const base = commit({ "a.yml": nt4("a", "SP5"), "moved.yml": nt4("moved", "SP5") });
    commit({ "moved.yml": null, "to/moved.yml": nt4("moved", "SP5", "# changed\n"), "a.yml": nt4("a", "SP4"), ".gitattributes": "*.yml diff=x filter=x merge=x\n*.yaml diff=x filter=x\n" });
    const touch = `touch ${join(top, "OWNED")}`;
    for (const [key, value] of [
      ["core.fsmonitor", touch], ["core.pager", touch], ["core.editor", touch], ["core.sshCommand", touch], ["core.askPass", touch], ["core.alternateRefsCommand", touch], ["core.hooksPath", join(workspace, "hooks")],
      ["pager.ls-tree", touch], ["pager.diff-tree", touch], ["pager.cat-file", touch], ["diff.external", touch], ["diff.x.textconv", touch], ["diff.x.command", touch], ["filter.x.clean", touch], ["filter.x.smudge", touch], ["filter.x.process", touch], ["filter.x.required", "true"],
      ["gpg.program", touch], ["credential.helper", `!${touch}`], ["alias.ls-tree", `!${touch}`], ["alias.rev-parse", `!${touch}`], ["uploadpack.packObjectsHook", touch], ["log.showSignature", "true"], ["extensions.partialClone", "evil"], ["remote.evil.url", `ext::sh -c ${touch}`], ["remote.evil.promisor", "true"], ["remote.evil.vcs", "evil"], ["protocol.ext.allow", "always"], ["protocol.allow", "always"],
    ]) git(workspace, "config", key ?? "", value ?? "");
    git(workspace, "config", "core.repositoryFormatVersion", "1");
    for (const hook of ["post-index-change", "reference-transaction", "pre-commit", "post-checkout", "fsmonitor-watchman"]) {
      for (const folder of ["hooks", ".git/hooks"]) {
        write({ [`${folder}/${hook}`]: `#!/bin/sh\n${touch}\n` });
        chmodSync(join(workspace, folder, hook), 0o755);
      }
    }
    write({ "a.yml": "dirty: true\n" });
    const reading = read(base);
    expect(paths(reading)).toEqual(["a.yml", "moved.yml"]);
    expect([...reading.renames]).toEqual([["to/moved.yml", "moved.yml"]]);
    expect(await readFileAtBase({ workspace, commit: base, path: "a.yml", limits: defaultLimits }, null)).toHaveProperty("bytes");
    expect(reason(readBaseFromGit(request("b".repeat(40))))).toMatch(/not in this clone/);
    expect(owned()).toBe(false);
  });

  test("replaced objects do not count", () => {
    const base = commit({ "a.yml": nt4("a", "SP5") });
    const evil = commit({ "a.yml": nt4("a", "SP6a") });
    git(workspace, "replace", base, evil);
    expect(Buffer.from(read(base).files[0]?.bytes ?? []).toString()).toContain("SP5");
  });

  test("a configuration that moves the working tree elsewhere is a reason", () => {
    const base = commit({ "a.yml": nt4("a", "SP5") });
    mkdirSync(join(top, "elsewhere"));
    git(workspace, "config", "core.worktree", join(top, "elsewhere"));
    expect(reason(readBaseFromGit(request(base)))).toMatch(/checkout/);
  });

  test("variables of the environment lead nowhere else, and none is handed on", () => {
    const base = commit({ "a.yml": nt4("a", "SP5") });
    const set = { GIT_DIR: join(top, "nowhere"), GIT_WORK_TREE: "/", GIT_EXEC_PATH: join(top, "evil"), GIT_EXTERNAL_DIFF: "touch OWNED", GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.bare", GIT_CONFIG_VALUE_0: "true", GIT_OBJECT_DIRECTORY: "/nowhere", GIT_TRACE: join(top, "OWNED") };
    try {
      Object.assign(process.env, set);
      expect(paths(read(base))).toEqual(["a.yml"]);
    } finally {
      for (const name of Object.keys(set)) delete process.env[name];
    }
    expect(owned()).toBe(false);
  });
});

describe("renames and the comparison", () => {
  test("a renamed file, with and without a change, is followed; a file in the old place is none of it", () => {
    const text = nt4("a", "SP5", "# one\n# two\n# three\n");
    const base = commit({ "a.yml": text, "b.yml": nt4("b", "SP5", "# four\n# five\n") });
    commit({ "a.yml": null, "to/a.yml": text, "b.yml": null, "c.YML": nt4("b", "SP4", "# four\n# five\n") });
    expect([...read(base).renames].toSorted()).toEqual([["c.YML", "b.yml"], ["to/a.yml", "a.yml"]]);
  });

  test("renames across the workspace's border are left out", () => {
    const base = commit({ "sub/a.yml": nt4("a", "SP5"), "sub/b.yml": nt4("b", "SP6a") });
    commit({ "sub/a.yml": null, "a.yml": nt4("a", "SP5"), "sub/b.yml": null, "sub/c.yml": nt4("b", "SP6a") });
    expect([...read(base, { workspace: join(workspace, "sub") }).renames]).toEqual([["c.yml", "b.yml"]]);
  });

  test("new, existing, fixed, moved, renamed, removed: one run of each", async () => {
    const base = commit({ "a.yml": nt4("kept", "SP5"), "b.yml": nt4("fixed", "SP5"), "c.yml": nt4("moved", "SP5"), "d.yml": nt4("removed", "SP5"), "e.yml": nt4("renamed", "SP5"), "f.yml": nt4("worse", "SP6a"), "g.yml": nt4("lower", "SP5") });
    commit({ "b.yml": nt4("fixed", "SP6a"), "c.yml": null, "a.yml": `${nt4("kept", "SP5")}---\n${nt4("moved", "SP5")}`, "d.yml": null, "e.yml": null, "z/e.yml": nt4("renamed", "SP5"), "f.yml": nt4("worse", "SP5"), "g.yml": nt4("lower", "SP4"), "h.yml": nt4("new", "SP5") });
    const report = await evaluate(base);
    expect(changes(report).toSorted()).toEqual([
      "kept service-pack existing warning", "lower service-pack existing warning", "moved service-pack existing warning", "new service-pack new error", "renamed service-pack existing warning", "worse service-pack new error",
    ]);
    expect(report.comparison).toMatchObject({ base, retired: ["removed"], fixed: [{ image: "fixed", requirement: "q326779/nt4-iis4/service-pack", location: { file: "b.yml" } }] });
    expect([report.exitCode, report.counts.introduced, report.counts.failing]).toEqual([1, 2, 2]);
  });

  test("nothing new: 0, with what exists as warnings; a file that nobody can read is still 4", async () => {
    const base = commit({ "a.yml": nt4("a", "SP5") });
    commit({ "a.yml": nt4("a", "SP5", "# a comment\n") });
    expect(await evaluate(base)).toMatchObject({ exitCode: 0, wouldFail: false, images: [{ verdict: "unsupported", failing: false, findings: [{ level: "warning", change: "existing" }] }] });
    commit({ "broken.yml": `${head}name: [\n` });
    expect((await evaluate(base)).exitCode).toBe(4);
  });

  test("a base that only excuses what the run does not look at changes nothing", async () => {
    const base = commit({ "in/a.yml": nt4("a", "SP5"), "out/b.yml": nt4("b", "SP5") });
    commit({ "out/b.yml": null, "in/b.yml": nt4("b", "SP5") });
    const report = await evaluate(base, ["in"]);
    expect(changes(report).toSorted()).toEqual(["a service-pack existing warning", "b service-pack new error"]);
  });
});

describe("one file of the base", () => {
  test("there, not there, not a file, too large", async () => {
    write({ "real/x.yml": "x" });
    symlinkSync("real", join(workspace, "linked"));
    symlinkSync("policy.yml", join(workspace, "link.yml"));
    const base = commit({ "policy.yml": "base: 1\n", ".github/p.yml": "deep: 1\n" });
    commit({ "policy.yml": "head: 1\n", "new.yml": "x" });
    const at = (path: string, limits = defaultLimits) => readFileAtBase({ workspace, commit: base, path, limits }, null);
    expect(await at("policy.yml")).toEqual({ bytes: Buffer.from("base: 1\n") });
    expect(await at("./.github/../.github/p.yml")).toEqual({ bytes: Buffer.from("deep: 1\n") });
    expect(await at("new.yml")).toBeNull();
    expect(await at("no/such/file.yml")).toBeNull();
    expect(reason(await at(".github"))).toBe('".github" is a folder in the base commit');
    expect(reason(await at("link.yml"))).toBe('"link.yml" is a link in the base commit');
    expect(reason(await at("linked/x.yml"))).toBe('"linked" is a link in the base commit');
    expect(reason(await at("policy.yml/x"))).toBe('"policy.yml" is a file in the base commit');
    for (const path of ["../x.yml", "/etc/passwd", "", "."]) expect(reason(await at(path))).toMatch(/outside of the checkout/);
    expect(reason(await at("policy.yml", { ...defaultLimits, fileBytes: 3 }))).toMatch(/has more than 3 bytes/);
  });

  test("is that of the commit itself, not of an older merge base", async () => {
    const old = commit({ "policy.yml": "lax: 1\n" });
    git(workspace, "checkout", "--quiet", "-b", "pull");
    commit({ "a.yml": "x" });
    git(workspace, "checkout", "--quiet", "main");
    const base = commit({ "policy.yml": "firm: 1\n" });
    git(workspace, "checkout", "--quiet", "pull");
    expect(read(base).commit).toBe(old);
    expect(await readFileAtBase({ workspace, commit: base, path: "policy.yml", limits: defaultLimits }, null)).toEqual({ bytes: Buffer.from("firm: 1\n") });
  });
});

describe("through the API", () => {
  const any = "c".repeat(40);
  const idOf = (bytes: Buffer): string => createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

  interface Double extends BaseApi {
    readonly asked: string[];
  }
  function double(files: Readonly<Record<string, string>>, changes: Partial<BaseApi> & { readonly more?: readonly TreeEntry[] } = {}): Double {
    const asked: string[] = [];
    const contents = new Map(Object.values(files).map((text) => [idOf(Buffer.from(text)), Buffer.from(text)]));
    return {
      asked,
      getTree: async () => [...Object.entries(files).map(([path, text]) => ({ path, sha: idOf(Buffer.from(text)), mode: "100644", size: text.length })), ...(changes.more ?? [])],
      getBlob: async (sha) => {
        asked.push(sha);
        const bytes = contents.get(sha);
        if (bytes === undefined) throw new Error("404");
        return bytes;
      },
      compare: async () => ({ renames: new Map([["new.yml", "old.yml"]]) }),
      ...(changes.getTree === undefined ? {} : { getTree: changes.getTree }),
      ...(changes.getBlob === undefined ? {} : { getBlob: changes.getBlob }),
      ...(changes.compare === undefined ? {} : { compare: changes.compare }),
    };
  }

  test("gives what git gives, and asks only for what the disk does not have", async () => {
    const files = { "a.yml": nt4("a", "SP5"), "b.yml": nt4("b", "SP5"), "c.txt": "x", "d.yml": `${head}name: d\nfrom: { file: parent.txt }\n`, "parent.txt": nt4("p", "SP5"), "same.yml": nt4("b", "SP5") };
    const base = commit(files);
    commit({ "a.yml": nt4("a", "SP6a"), "parent.txt": "changed" });
    const api = double(files);
    const fromApi = await readBaseFromApi(api, request(base, { head: any }));
    const fromGit = read(base);
    expect(fromApi).toEqual({ ...fromGit, renames: new Map([["new.yml", "old.yml"]]) });
    expect(api.asked.toSorted()).toEqual([files["a.yml"], files["parent.txt"]].map((text) => idOf(Buffer.from(text))).toSorted());
  });

  test("a checkout in a folder of the workspace", async () => {
    mkdirSync(join(workspace, "src"));
    expect(await readBaseFromApi(double({ "a.yml": nt4("a", "SP5") }), request(any, { folder: join(workspace, "src"), head: any }))).toMatchObject({ files: [{ path: "src/a.yml" }], renames: new Map([["src/new.yml", "src/old.yml"]]) });
  });

  test("links, submodules, folders and hostile paths are left where they are", async () => {
    const sha = "d".repeat(40);
    const more = ["120000", "160000", "040000"].map((mode) => ({ path: `${mode}.yml`, sha, mode }));
    const api = double({ "a.yml": nt4("a", "SP5"), "../../etc/passwd.yml": nt4("evil", "SP5") }, { more });
    expect(await readBaseFromApi(api, request(any, { matches: (path) => path === "a.yml" || /^\d/.test(path) }))).toMatchObject({ files: [{ path: "a.yml" }], leftOut: 0 });
  });

  test.each([
    ["a cut list", { getTree: async () => ({ truncated: true }) as const }, /does not list all files/],
    ["no answer", { getTree: () => Promise.reject(new Error("Not Found\n::error::x")) }, /did not give the files of the commit c{12} \("Not Found\\u\{a\}::error::x"\)/],
    ["no content", { getBlob: () => Promise.reject(new Error("500")) }, /did not give the files/],
    ["a cut content", { getBlob: async () => Buffer.from(nt4("a", "SP5").slice(0, -20)) }, /another content than it names for "a.yml"/],
    ["an empty content", { getBlob: async () => new Uint8Array() }, /another content/],
  ] as const)("%s is a reason", async (_name, changes, expected) => {
    expect(reason(await readBaseFromApi(double({ "a.yml": nt4("a", "SP5") }, changes), request(any)))).toMatch(expected);
  });

  test("limits: requests, files, bytes, one large file", async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`${index}.yml`, nt4(`i${index}`, "SP5")]));
    const api = double(many);
    expect(reason(await readBaseFromApi(api, request(any)))).toMatch(/more than 300 files/);
    expect(api.asked).toEqual([]);
    expect(reason(await readBaseFromApi(double(many), request(any, { limits: { ...defaultLimits, files: 5 } })))).toBe("more than 5 of its files match");
    expect(reason(await readBaseFromApi(double({ "a.yml": nt4("a", "SP5") }), request(any, { limits: { ...defaultLimits, totalBytes: 10 } })))).toMatch(/together/);
    expect(await readBaseFromApi(double({ "a.yml": nt4("a", "SP5") }), request(any, { limits: { ...defaultLimits, fileBytes: 10 } }))).toMatchObject({ files: [], leftOut: 1 });
  });

  test("renames that cannot be had are none", async () => {
    for (const compare of [async () => null, () => Promise.reject(new Error("404"))]) {
      expect(await readBaseFromApi(double({ "a.yml": nt4("a", "SP5") }, { compare }), request(any, { head: any }))).toMatchObject({ renames: new Map() });
    }
  });

  test("git first, then the API, then both reasons", async () => {
    const base = commit({ "a.yml": nt4("a", "SP5") });
    const api = double({ "b.yml": nt4("b", "SP5"), "policy.yml": "x: 1\n", "link.yml": "x" });
    expect(await readBase(request(base), api)).toMatchObject({ files: [{ path: "a.yml" }] });
    expect(await readBase(request(any), api)).toMatchObject({ files: [{ path: "b.yml" }] });
    expect(reason(await readBase(request(any), null))).toMatch(/not in this clone/);
    expect(reason(await readBase(request(any), double({}, { getTree: async () => ({ truncated: true }) })))).toMatch(/not in this clone.*; and GitHub's API does not list/);
    const at = (path: string, commitId = any) => readFileAtBase({ workspace, commit: commitId, path, limits: defaultLimits }, api);
    expect(await at("policy.yml")).toEqual({ bytes: Buffer.from("x: 1\n") });
    expect(await at("none.yml")).toBeNull();
    // What git knows is final: the API is not asked for another opinion.
    expect(await at("policy.yml", base)).toBeNull();
    const odd = double({ "x.yml": "x" }, { more: [{ path: "link", sha: any, mode: "120000" }, { path: "dir", sha: any, mode: "040000" }] });
    for (const [path, what] of [["link", "a link"], ["link/x.yml", "a link"], ["dir", "a folder"], ["x.yml/y", "a file"]]) {
      expect(reason(await readFileAtBase({ workspace, commit: any, path: path ?? "", limits: defaultLimits }, odd))).toContain(`is ${what} in the base commit`);
    }
  });
});

describe("which paths belong to a run", () => {
  const files = ["a.yml", "a.YAML", "b.txt", ".github/w.yml", "in/a.yml", "in/b.txt", "in/deep/c.yml", "in/node_modules/x.yml", "node_modules/y.yml", "in [1]/z.yml", "in/deep/skip.yml"];
  const requests: readonly (readonly [string, { paths?: readonly string[]; exclude?: readonly string[]; workingDirectory?: string }])[] = [
    ["nothing said", {}],
    ["a folder", { paths: ["in"] }],
    ["a folder with a slash, from here", { paths: ["./in/"] }],
    ["a file", { paths: ["b.txt"] }],
    ["a glob", { paths: ["in/**/*.yml"] }],
    ["a glob for other names", { paths: ["**/*.txt"] }],
    ["a glob at the top", { paths: ["*.{yml,yaml}"] }],
    ["several", { paths: ["a.yml", "in/deep"] }],
    ["excluded", { exclude: ["in/deep", "*.YAML"] }],
    ["excluded by a glob", { paths: ["in"], exclude: ["**/skip.*"] }],
    ["from a folder", { workingDirectory: "in" }],
    ["a glob from a folder", { workingDirectory: "in", paths: ["deep/*"], exclude: ["deep/skip.yml"] }],
    ["up from a folder", { workingDirectory: "in", paths: ["../*.yml"] }],
    ["inside what is skipped", { paths: ["node_modules"] }],
    ["a name with a wildcard in it", { paths: ["in [1]"] }],
    ["nothing there", { paths: ["gone", "gone/*.yml"] }],
    ["outside", { paths: ["../*.yml", "/etc"] }],
    ["unusable", { paths: ["in/**/../*.yml", `${"x".repeat(300)}*`], exclude: ["\0"] }],
  ];
  test.each(requests)("%s: as the disk lists them", (_name, wanted) => {
    write(Object.fromEntries(files.map((file) => [file, "x"])));
    const request = { workspace, paths: [], exclude: [], workingDirectory: ".", ...wanted };
    const matches = matchesBase(request);
    expect(files.filter(matches).toSorted()).toEqual(listFiles({ ...request, limits: defaultLimits }).files.map(({ path }) => path).toSorted());
  });

  test("a file or folder that this commit no longer has", () => {
    write({ "other.yml": "x" });
    const matches = matchesBase({ workspace, paths: ["gone.yml", "folder"], exclude: [], workingDirectory: "." });
    expect(["gone.yml", "folder/a.yml", "folder/.git/a.yml", "folders/a.yml", "other.yml"].filter(matches)).toEqual(["gone.yml", "folder/a.yml"]);
  });

  test("a folder that is a link", () => {
    write({ "v2/a.yml": "x" });
    symlinkSync("v2", join(workspace, "current"));
    const matches = matchesBase({ workspace, paths: ["current"], exclude: [], workingDirectory: "." });
    expect(["v2/a.yml", "v1/a.yml"].filter(matches)).toEqual(["v2/a.yml"]);
  });
});

test("nothing is left behind in the repository", () => {
  const base = commit({ "a.yml": nt4("a", "SP5") });
  write({ "a.yml": "changed\n" });
  renameSync(join(workspace, "a.yml"), join(workspace, "b.yml"));
  const listing = (): string => `${readdirSync(join(workspace, ".git")).join()} ${createHash("sha1").update(readFileSync(join(workspace, ".git/index"))).digest("hex")}`;
  const before = listing();
  read(base);
  expect(listing()).toBe(before);
});

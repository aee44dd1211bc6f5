/** Progress of long runs: on a terminal, on standard error, one line that is gone before anything else is written; nowhere else. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodes } from "../../src/policy/conclusion.ts";
import { root, startCli } from "../support/start.ts";
import { workspace } from "../support/workspaces.ts";

const good = "apiVersion: sysprep-gate/v1\nkind: Images\nname: good\nos: Windows 2000 Server\nsysprep: true\n";
/** More than is evaluated in place: this goes to the thread. */
const files = { "a.yml": `${good}${"# nothing\n".repeat(17_000)}`, "b.yml": "x: 1\n", "c.yml": good.replace("good", "third"), "d.yml": "x: 1\n" };

/** A run that has begun so many milliseconds ago, and stays a while at its third file. */
const begun = (milliseconds: number, then = ""): { readonly NODE_OPTIONS: string } => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`import { isMainThread } from "node:worker_threads"; if (isMainThread) { const { now } = performance; const start = now.call(performance); performance.now = () => ${milliseconds} + (now.call(performance) - start) * ${milliseconds < 1_000 ? 0 : 1}; } else { const { store } = Atomics; const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300); Atomics.store = (array, at, value) => { const stored = store(array, at, value); if (value === 2) { wait(); ${then} } return stored; }; }`)}`,
});
const slow = begun(1_000);
const progress = "sysprep-gate: 2 of 4 files";

/** Runs a command of the shell on a terminal of so many columns. Gives what the terminal was sent. */
function onTerminal(folder: string, redirections = "", environment: Readonly<Record<string, string>> = {}, columns = 40): { readonly code: number | null; readonly sent: string } {
  const ended = spawnSync("script", ["-q", "-e", "-c", `stty cols ${columns}; "${process.execPath}" "${join(root, "dist/cli/index.js")}" ${redirections}`, "/dev/null"], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env["PATH"] ?? "", SHELL: "/bin/sh", TERM: "xterm", NO_COLOR: "1", ...slow, ...environment } });
  return { code: ended.status, sent: ended.stdout };
}

/** The lines that stand on a terminal in the end. */
function screen(sent: string): string[] {
  return sent.split("\n").map((line) => line.split("\r").reduce((under, over) => over + under.slice(over.length), "").trimEnd());
}

const hasTerminals = process.platform === "linux" && spawnSync("script", ["-q", "-e", "-c", "true", "/dev/null"], { stdio: ["ignore", "ignore", "ignore"] }).status === 0;

describe.skipIf(!hasTerminals)("on a terminal (needs script)", () => {
  it("a long run shows how far it is, and leaves nothing of it", () => {
    const { code, sent } = onTerminal(workspace(files));
    expect(code).toBe(exitCodes.success);
    expect(sent).toContain(`\r${progress}`);
    expect(sent).toContain(`\r${" ".repeat(progress.length)}\r`);
    expect(screen(sent).join("\n")).not.toContain(" of 4 files");
    expect(screen(sent)[0]).toMatch(/^✓ supported {2}good/);
    // Without escape sequences, which not every terminal obeys.
    expect(sent).not.toContain("\u001b");
  });

  it("its line is never longer than the terminal is wide, and does without a width", () => {
    expect(onTerminal(workspace(files), "", {}, 0).sent).toContain(`\r${progress}`);
    const narrow = onTerminal(workspace(files), "", {}, 20).sent;
    expect(narrow).toContain(`\r${progress.slice(0, 19)}\r`);
    expect(narrow).not.toContain(progress.slice(0, 20));
  });

  it("standard output stays the report's", () => {
    const folder = workspace(files);
    const { code, sent } = onTerminal(folder, "--format json >out.json");
    expect([code, sent.includes(progress)]).toEqual([exitCodes.success, true]);
    expect(screen(sent).join("")).toBe("");
    expect(JSON.parse(readFileSync(join(folder, "out.json"), "utf8"))).toMatchObject({ counts: { images: 2 } });
  });

  it("an interrupted run leaves nothing of it", () => {
    const { code, sent } = onTerminal(workspace(files), "", begun(1_000, 'process.kill(process.pid, "SIGINT"); wait();'));
    expect([code, sent.includes(progress)]).toEqual([exitCodes.interrupted, true]);
    expect(screen(sent).join("")).toBe("");
  });

  it.each([
    ["a service that keeps its log", "", { CI: "true" }],
    ["a dumb terminal", "", { TERM: "dumb" }],
    ["standard error in a file", "2>err.txt", {}],
    ["standard error in a pipe", "2>&1 | cat", {}],
    ["standard error nowhere", "2>/dev/null", {}],
  ])("not for %s", (_name, redirections, environment) => {
    const folder = workspace(files);
    const { sent } = onTerminal(folder, redirections, environment);
    expect(sent).toContain("2 images");
    expect(sent).not.toContain("of 4 files");
    if (redirections.includes("err.txt")) expect(readFileSync(join(folder, "err.txt"), "utf8")).toBe("");
  });

  it("not for a short run", () => {
    expect(onTerminal(workspace(files), "", begun(999)).sent).not.toContain("of 4 files");
  });
});

it("not where both streams are pipes", () => {
  const ended = startCli([], workspace(files), slow);
  expect([ended.code, ended.err]).toEqual([exitCodes.success, ""]);
  expect(ended.out).not.toContain("of 4 files");
});

/** Runs that are stopped, and streams, disks and folders that take nothing more: never 0 without a verdict that was told, reports whole or not at all, none of an earlier run in their place. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodes } from "../../src/policy/conclusion.ts";
import { imagesOf, layouts } from "../support/definitions.ts";
import { ordinaryUser } from "../support/ordinary-user.ts";
import { preloaded, root, startAction, startCli } from "../support/start.ts";
import { workspace } from "../support/workspaces.ts";

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const good = `${head}name: good\nos: Windows 2000 Server\nsysprep: true\n`;
const bad = `${head}name: bad\nos: Windows NT 4.0 Server SP5\niis: { version: "4.0", source: NTOP }\nie: "5.01"\nsysprep: true\n`;
const images = (count: number): string => `${head}images:\n${Array.from({ length: count }, (_, index) => `  - { name: i${index}, os: Windows 2000 Server, sysprep: true }\n`).join("")}`;
/** More than is evaluated in place: this goes to the thread. */
const long = `${good}${"# nothing\n".repeat(17_000)}`;

const temporary = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tmp"));

const isWindows = process.platform === "win32";
/** Codes that shells give for a program that a signal has ended. */
const signals = [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]] as const;

describe.skipIf(isWindows)("signals", () => {
  it.each(signals)("%s in the middle of the evaluation ends with %i; the report of an earlier run is gone, and none of this one is there", (signal, code) => {
    const folder = workspace({ "a.yml": long, "report.json": '{ "conclusion": "success", "exitCode": 0 }\n' });
    const ended = startCli(["--report", "json=report.json"], folder, preloaded(`import { isMainThread, workerData } from "node:worker_threads"; if (!isMainThread && workerData.files?.length > 0) { process.kill(process.pid, ${JSON.stringify(signal)}); for (;;); }`));
    expect(ended).toEqual({ code, out: "", err: "" });
    expect(readdirSync(folder)).toEqual(["a.yml"]);
  });

  it.each(signals)("%s while a report is written: the report is whole, nothing else is left, and the code is %i", (signal, code) => {
    const folder = workspace({ "a.yml": good });
    const ended = startCli(["--report", "json=report.json"], folder, preloaded(`import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; const { writeSync } = fs; fs.writeSync = (descriptor, ...rest) => { if (descriptor > 2) process.kill(process.pid, ${JSON.stringify(signal)}); return writeSync(descriptor, ...rest); }; syncBuiltinESMExports();`));
    expect(ended.code).toBe(code);
    expect(readdirSync(folder).toSorted()).toEqual(["a.yml", "report.json"]);
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({ conclusion: "success", images: [{ name: "good" }] });
  });

  it("one that comes while a small run is evaluated in place is heard before the run ends", () => {
    const ended = startCli([], workspace({ "a.yml": good }), preloaded(`import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; const { openSync } = fs; fs.openSync = (path, ...rest) => { if (String(path).endsWith("a.yml")) process.kill(process.pid, "SIGINT"); return openSync(path, ...rest); }; syncBuiltinESMExports();`));
    expect(ended.code).toBe(exitCodes.interrupted);
  });

  it.each(signals)("%s while many small files are evaluated in place ends with %i, and nothing of the report is said", (signal, code) => {
    const folder = workspace({ ...Object.fromEntries(layouts.files(imagesOf(300))), "report.json": "{}\n" });
    const ended = startCli(["--report", "json=report.json"], folder, preloaded(`import vm from "node:vm"; const { runInThisContext } = vm.Script.prototype; vm.Script.prototype.runInThisContext = function (options) { if (options?.timeout > 0) process.kill(process.pid, ${JSON.stringify(signal)}); return runInThisContext.call(this, options); };`));
    expect(ended).toEqual({ code, out: "", err: "" });
    expect(readdirSync(folder)).not.toContain("report.json");
  });

  it("whenever they come, the report is of this run and whole, or not there", async () => {
    const files = Object.fromEntries(layouts.files(imagesOf(1500)));
    const folder = workspace(files);
    for (const [index, [signal, code]] of [...signals, ...signals].entries()) {
      writeFileSync(join(folder, "report.json"), "of an earlier run");
      const child = spawn(process.execPath, [join(root, "dist/cli/index.js"), "--report", "json=report.json", "--format", "json"], { cwd: folder, env: { PATH: process.env["PATH"] ?? "" }, stdio: ["ignore", "ignore", "ignore"] });
      const timer = setTimeout(() => child.kill(signal), 60 + 110 * index);
      const ended = await new Promise<{ readonly code: number | null; readonly by: string | null }>((resolve) => child.once("close", (status, by) => resolve({ code: status, by })));
      clearTimeout(timer);
      // Before it listens, the system ends it; on a fast machine it may be over before the signal comes.
      expect([`${signal}`, code, exitCodes.failingImage]).toContain(ended.by ?? ended.code);
      expect(temporary(folder)).toEqual([]);
      // Stopped before it began, it has touched nothing.
      if (ended.by !== null) continue;
      const text = existsSync(join(folder, "report.json")) ? readFileSync(join(folder, "report.json"), "utf8") : undefined;
      if (text !== undefined) expect(JSON.parse(text)).toMatchObject({ exitCode: exitCodes.failingImage, counts: { images: 1500 } });
      else expect(ended.code).toBe(code);
    }
  });
});

describe.skipIf(isWindows)("streams that are closed or full", () => {
  const bash = (folder: string, command: string): { readonly code: number | null; readonly err: string } => {
    const ended = spawnSync("/bin/bash", ["--norc", "-c", `gate() { "${process.execPath}" "${join(root, "dist/cli/index.js")}" "$@"; }; ${command}`], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
    return { code: ended.status, err: ended.stderr };
  };
  // Their report is longer than a pipe takes at once.
  const large = { "a.yml": images(300) };

  // The verdict stands in the exit code; a reader that wants no more of the report does not change it.
  it.each([
    ["a passing run, a reader that takes a line", large, "gate --format json | head -n 1 >/dev/null", exitCodes.success],
    ["a failing run, a reader that takes a line", { ...large, "b.yml": bad }, "gate --format json | head -n 1 >/dev/null", exitCodes.failingImage],
    ["a passing run, a reader that takes nothing", large, "gate --format json | :", exitCodes.success],
    ["a failing run, a reader that takes nothing", { ...large, "b.yml": bad }, "gate --format json | :", exitCodes.failingImage],
    ["a passing run without standard output", { "a.yml": good }, "gate >&-; (exit $?) | :", exitCodes.success],
    ["a failing run without standard output", { "a.yml": bad }, "gate >&-; (exit $?) | :", exitCodes.failingImage],
  ])("the exit code is the verdict's: %s", (_name, files, command, code) => {
    const ended = bash(workspace(files), `${command}; exit "\${PIPESTATUS[0]}"`);
    expect(ended.code).toBe(code);
    expect(ended.err).not.toMatch(/EPIPE|\bat \S+:\d+|own mistake/);
  });

  it.each([
    ["a passing run", good],
    ["a failing run", bad],
  ])("a report that cannot be told fails with 70 and says why: %s into a full device", (_name, text) => {
    const ended = bash(workspace({ "a.yml": text }), "gate >/dev/full");
    expect(ended).toEqual({ code: exitCodes.internal, err: "sysprep-gate: The system refused what this program had to write (ENOSPC on write). A run that cannot say its verdict has failed.\n" });
  });

  it("a folder that is gone fails with 70, too", () => {
    expect(bash(workspace({ "gone/a.yml": good }), "cd gone; rm -r ../gone; gate")).toEqual({ code: exitCodes.internal, err: "sysprep-gate: The system refused what this program needs (ENOENT on uv_cwd). Nothing was decided.\n" });
  });

  it("and so it does where not even that can be said", () => {
    expect(bash(workspace({ "a.yml": good }), "gate >/dev/full 2>/dev/full")).toEqual({ code: exitCodes.internal, err: "" });
  });
});

describe("reports of earlier runs", () => {
  const old = '{ "conclusion": "success", "exitCode": 0 }\n';

  it.each<readonly [string, readonly string[], Readonly<Record<string, string>>, number]>([
    ["options that cannot be followed", ["--config-file", "nowhere.yml"], {}, exitCodes.usage],
    ["a mistake of ours", [], preloaded(`JSON.stringify = () => { throw new RangeError("ours"); };`), exitCodes.internal],
  ])("do not stay after %s", (_name, args, environment, code) => {
    const folder = workspace({ "a.yml": good, "report.json": old });
    expect(startCli(["--report", "json=report.json", ...args], folder, environment).code).toBe(code);
    expect(existsSync(join(folder, "report.json"))).toBe(false);
  });

  it("of several parts go with the one, and the other way round", () => {
    const folder = workspace({ "a.yml": good, "out/gate.sarif": old, "out/gate-1-of-2.sarif": old, "out/gate-2-of-2.sarif": old, "out/gate-3-of-x.sarif": "kept", "out/other-1-of-2.sarif": "kept", "out/gate-1-of-2.json": "kept" });
    expect(startCli(["--report", "sarif=out/gate.sarif", "--report", "json=out/gate.json"], folder).code).toBe(exitCodes.success);
    expect(readdirSync(join(folder, "out")).toSorted()).toEqual(["gate-1-of-2.json", "gate-3-of-x.sarif", "gate.json", "gate.sarif", "other-1-of-2.sarif"]);
  });

  it.skipIf(isWindows)("give their permissions to the new ones; one behind a link is emptied first, and the link stays", () => {
    const folder = workspace({ "a.yml": good, "report.json": old, "real.json": old });
    chmodSync(join(folder, "report.json"), 0o640);
    symlinkSync("real.json", join(folder, "link.json"));
    expect(startCli(["--report", "json=report.json", "--report", "jsonl=link.json"], folder).code).toBe(exitCodes.success);
    expect(statSync(join(folder, "report.json")).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, "real.json"), "utf8")).toContain('"good"');
    writeFileSync(join(folder, "real.json"), old);
    expect(startCli(["--report", "jsonl=link.json", "--config-file", "nowhere.yml"], folder).code).toBe(exitCodes.usage);
    expect(readFileSync(join(folder, "link.json"), "utf8")).toBe("");
  });

  it("that are YAML are read before they are replaced: they may be definitions", () => {
    const folder = workspace({ "a.yml": good, "b.yml": bad });
    expect(startCli(["--report", "json=b.yml"], folder).code).toBe(exitCodes.failingImage);
  });

  it("in the Action, too", () => {
    const folder = workspace({ "a.yml": good, "report.json": old });
    expect(startAction(folder, { event: "push", inputs: { reports: "json=report.json", "head-ref": "nowhere" } }).code).toBe(exitCodes.usage);
    expect(existsSync(join(folder, "report.json"))).toBe(false);
  });
});

describe.skipIf(isWindows)("disks that are full", () => {
  /** Runs with files of at most a kilobyte: where that ends, the system refuses as a full disk does. */
  const limited = (folder: string, bundle: string, args: string, environment: Readonly<Record<string, string>> = {}): { readonly code: number | null; readonly out: string; readonly err: string } => {
    const ended = spawnSync("/bin/bash", ["--norc", "-c", `ulimit -f 1; exec "${process.execPath}" "${join(root, "dist", bundle, "index.js")}" ${args}`], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", ...environment } });
    return { code: ended.status, out: ended.stdout, err: ended.stderr };
  };

  it("a report that does not fit is not there, those that do are, and the run fails", () => {
    const folder = workspace({ "a.yml": good });
    const ended = limited(folder, "cli", "--report sarif=out/a.sarif --report csv=out/a.csv");
    expect(ended.code).toBe(exitCodes.usage);
    expect(ended.err).toBe('sysprep-gate: The report "sarif=out/a.sarif" could not be written: it is larger than this process may write; raise its limit (ulimit -f), or ask for fewer reports.\n');
    expect(readdirSync(join(folder, "out"))).toEqual(["a.csv"]);
  });

  // A file system of its own needs a right that containers often do not have.
  const mountable = process.platform === "linux" && process.getuid?.() === 0 && spawnSync("unshare", ["-m", "true"]).status === 0;
  it.skipIf(!mountable)("a file system that is full: no report, no half of one, and what to do", () => {
    const folder = workspace({ "a.yml": good, "full/.keep": "" });
    const script = `mount -t tmpfs -o size=16k none full && head -c 12000 /dev/zero >full/rest && "${process.execPath}" "${join(root, "dist/cli/index.js")}" --report json=a.json --report sarif=full/a.sarif; code=$?; ls -A full; exit $code`;
    const ended = spawnSync("unshare", ["-m", "/bin/bash", "--norc", "-c", script], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
    expect(ended.stderr).toBe('sysprep-gate: The report "sarif=full/a.sarif" could not be written: the disk is full; free some of it, or name a folder on another one.\n');
    expect([ended.status, ended.stdout.trimEnd().split("\n").at(-1)]).toEqual([exitCodes.usage, "rest"]);
    expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8"))).toMatchObject({ conclusion: "success" });
  });

  it.skipIf(!mountable)("a file system that is read-only: the run says its verdict and why there is no report", () => {
    const folder = workspace({ "a.yml": bad, "report.json": "of an earlier run" });
    const ended = spawnSync("unshare", ["-m", "/bin/bash", "--norc", "-c", `mount --bind . . && mount -o remount,ro,bind . && cd "$PWD" && exec "${process.execPath}" "${join(root, "dist/cli/index.js")}" --report json=report.json`], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
    expect([ended.status, ended.stderr]).toEqual([exitCodes.usage, 'sysprep-gate: The report "json=report.json" could not be written: the folder is read-only; name one that can be written to. What stands there is not of this run.\n']);
    expect(ended.stdout).toContain("1 unsupported");
  });

  const runner = (folder: string): Readonly<Record<string, string>> => ({ GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: folder, GITHUB_EVENT_NAME: "push", GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") });

  it("a job summary that does not fit leaves what stood there, a notice, and the verdict", () => {
    const folder = workspace({ "a.yml": bad, output: "", summary: "# Of another step\n" });
    const ended = limited(folder, "action", "", { ...runner(folder), GITHUB_OUTPUT: "" });
    expect(ended.code).toBe(exitCodes.failingImage);
    expect(ended.out).toMatch(/^::notice.*Could not write the job summary \(EFBIG\)/m);
    expect(readFileSync(join(folder, "summary"), "utf8")).toBe("# Of another step\n");
  });

  it("outputs that do not fit say that the run has failed, and never half of a success", () => {
    const folder = workspace({ "a.yml": good, output: "x=y\n".repeat(100), summary: "" });
    const ended = limited(folder, "action", "", runner(folder));
    expect(ended.code).toBe(exitCodes.internal);
    const outputs = readFileSync(join(folder, "output"), "utf8").replace("x=y\n".repeat(100), "").replaceAll(/ghadelimiter_[0-9a-f-]+/g, "end");
    expect(outputs).toBe("conclusion<<end\nfailure\nend\nexit-code<<end\n70\nend\nwould-fail<<end\ntrue\nend\n");
  });

  it("a run that cannot write its log takes its outputs back", () => {
    const folder = workspace({ "a.yml": bad });
    // The verdict is told, and then the disk of the log is full.
    const full = preloaded(`import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; const { writeSync } = fs; let told = 0; fs.writeSync = (descriptor, ...rest) => { if (descriptor === 1 && told++ > 0) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write" }); return writeSync(descriptor, ...rest); }; syncBuiltinESMExports();`);
    const ended = startAction(folder, { event: "push", inputs: { "warn-only": "true" }, environment: full });
    expect(ended.code).toBe(exitCodes.internal);
    expect(ended.out).toContain("Exit code 0");
    expect(ended.outputs).toMatchObject({ conclusion: "failure", "exit-code": "70", images: "1" });
  });
});

describe("folders that may not be written to", () => {
  const user = ordinaryUser();

  it.skipIf(user === undefined)("a run without reports writes nothing, and one with a report says why there is none", () => {
    const folder = workspace({ "a.yml": good, "out/report.json": "of an earlier run" });
    const before = new Date("2026-01-01T00:00:00Z");
    for (const path of [folder, join(folder, "out")]) {
      chmodSync(path, 0o555);
      utimesSync(path, before, before);
    }
    chmodSync(join(folder, "a.yml"), 0o444);
    const start = (...args: string[]) => user?.start("cli", args, folder);
    expect(start()).toMatchObject({ code: exitCodes.success, err: "" });
    expect(start("--format", "json", "--strict")).toMatchObject({ code: exitCodes.notRead });
    expect(start("--report", "json=new.json")).toMatchObject({ code: exitCodes.usage, err: 'sysprep-gate: The report "json=new.json" could not be written: permission denied.\n' });
    expect(start("--report", "json=made/new.json")).toMatchObject({ code: exitCodes.usage, err: 'sysprep-gate: The report "json=made/new.json" could not be written: permission denied.\n' });
    expect(start("--report", "json=out/report.json")).toMatchObject({ code: exitCodes.usage, err: 'sysprep-gate: The report "json=out/report.json" could not be written: permission denied. What stands there is not of this run.\n' });
    expect(readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()).toEqual(["a.yml", "out", join("out", "report.json")]);
    for (const path of [folder, join(folder, "out")]) expect(statSync(path).mtime).toEqual(before);
    for (const path of [folder, join(folder, "out")]) chmodSync(path, 0o755);
  });

  it.skipIf(user === undefined)("files and folders that may not be read are errors beside what may", () => {
    const folder = workspace({ "a.yml": good, "closed.yml": bad, "shut/b.yml": bad });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "closed.yml"), 0);
    chmodSync(join(folder, "shut"), 0o311);
    const ended = user?.start("cli", [], folder);
    expect(ended?.code).toBe(exitCodes.notRead);
    expect(ended?.out).toMatch(/The file "closed\.yml" cannot be read: permission denied/);
    expect(ended?.out).toMatch(/The folder "shut" cannot be read: permission denied/);
    chmodSync(join(folder, "shut"), 0o755);
  });
});

/** Every limit that a policy can raise: what exceeds it fails the run and is never passed over, and under the raised one it is read. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodes } from "../../src/policy/conclusion.ts";
import { leastOf, limitKeys, limitsUnder } from "../../src/policy/limit-keys.ts";
import { run } from "../../src/host/run.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import type { Report } from "../../src/report/report.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import { preloaded as inEachThread, startAction, startCli } from "../support/start.ts";
import { propose, pullPayload } from "../support/checkout.ts";
import { disposedLater, workspace } from "../support/workspaces.ts";

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const good = `${head}name: good\nos: Windows 2000 Server\nsysprep: true\n`;
/** More than is evaluated in place: this goes to the thread, whose time and memory are limited. */
const long = `${good}${"# nothing\n".repeat(17_000)}`;
const policyPath = ".github/sysprep-gate.yml";

/** Runs in the main thread, or in the evaluating one, before the bundle. */
function preloaded(main: string, thread: string): Readonly<Record<string, string>> {
  return inEachThread(`import { isMainThread, workerData } from "node:worker_threads"; if (isMainThread) { ${main} } else if (workerData.files?.length > 0) { ${thread} }`);
}

const block = (milliseconds: number): string => `const { store } = Atomics; let waited = false; Atomics.store = (array, at, value) => { const stored = store(array, at, value); if (!waited) { waited = true; Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds}); } return stored; };`;
/** A clock that runs faster, so that nobody has to wait for minutes. */
const clock = (times: number): string => `const { now } = Date; const begun = now(); Date.now = () => begun + (now() - begun) * ${times};`;

/** As much as one file may have, of nobody's definitions. */
const largest = `x: ${"y".repeat(1024 * 1024 - 4)}\n`;

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly code: string;
  readonly raised: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const cases: Readonly<Record<string, Case>> = {
  "file-mib": { files: { "a.yml": good, "b.yml": `${good.replace("good", "second")}${"# nothing\n".repeat(110_000)}` }, code: "file-too-large", raised: "file-mib: 2" },
  "total-mib": { files: { "a.yml": good, ...Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`other/${index}.yml`, largest])) }, code: "too-much", raised: "total-mib: 60" },
  documents: { files: { "a.yml": `${good}${"---\n".repeat(1000)}` }, code: "too-many-documents", raised: "documents: 2000" },
  depth: { files: { "a.yml": `${good}x-deep: ${"[".repeat(380)}${"]".repeat(380)}\n` }, code: "nested-too-deep", raised: "depth: 400" },
  nodes: { files: { "a.yml": `${head}x-features: &features [${"Web-Server, ".repeat(990)}]\nimages:\n${Array.from({ length: 205 }, (_, index) => `  - { name: i${index}, os: Windows Server 2022 Datacenter, features: *features, iis: true, sysprep: { generalize: true, mode: vm } }\n`).join("")}` }, code: "too-many-nodes", raised: "nodes: 1000000" },
  "file-seconds": { files: { "a.yml": long }, code: "file-too-costly", raised: "file-seconds: 600", environment: preloaded(clock(20), block(600)) },
  "run-seconds": { files: { "a.yml": long, [policyPath]: "limits: { file-seconds: 600 }\n" }, code: "file-too-costly", raised: "file-seconds: 600, run-seconds: 7200", environment: preloaded(clock(600), block(700)) },
  "memory-mib": { files: { "a.yml": long }, code: "file-too-costly", raised: "memory-mib: 2048", environment: preloaded("", "globalThis.held = Array.from({ length: 600 }, () => new Array(1e5).fill(0.5));") },
};

it("there is a case for each of them", () => {
  // Ten thousand files take longer to make than the others to run: below.
  expect([...Object.keys(cases), "files"].toSorted()).toEqual(limitKeys.map(({ name }) => name).toSorted());
});

describe("a run that exceeds", () => {
  it.each(Object.entries(cases))("%s fails, and is evaluated once the policy raises it", (_name, { files, code, raised, environment = {} }) => {
    const folder = workspace(files);
    const before = startCli([], folder, environment);
    expect([before.code, before.err]).toEqual([exitCodes.notRead, ""]);
    expect(before.out).toContain(code);
    mkdirSync(join(folder, ".github"), { recursive: true });
    writeFileSync(join(folder, policyPath), `limits: { ${raised} }\n`);
    const after = startCli([], folder, environment);
    expect([after.code, after.err]).toEqual([exitCodes.success, ""]);
    expect(after.out).not.toContain(code);
  });
});

describe("limits that nobody raises fail a run as well", () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ["chain-too-long", { "a.yml": `${head}images:\n  - { name: i0, os: Windows 2000 Server, sysprep: true }\n${Array.from({ length: 250 }, (_, index) => `  - { name: i${index + 1}, from: i${index} }\n`).join("")}` }],
    ["too-many-items", { "a.yml": good, "b.yml": `list:\n${"  - { n: x }\n".repeat(10_001)}`, [policyPath]: "mappings: [{ files: b.yml, items: '$.list[*]', name: n }]\n" }],
    ["mapping-too-costly", { "a.yml": good, "b.yml": `list: ${"[".repeat(60)}${"]".repeat(60)}\nmore:\n${"  - { n: [[[[x]]]] }\n".repeat(2_000)}`, [policyPath]: "mappings: [{ files: b.yml, items: '$..*..*..*..*', name: n }]\n" }],
  ])("%s", (code, files) => {
    const ended = startCli([], workspace(files));
    expect([ended.code, ended.err]).toEqual([exitCodes.notRead, ""]);
    expect(ended.out).toContain(code);
  });
});

it("more files than a run may have fail it", async () => {
  const settings = { paths: [], excludePaths: [], workingDirectory: ".", policy: defaultPolicy };
  const folder = workspace({ "a.yml": good, "b.yml": "x: 1\n", "c.yml": "x: 1\n" });
  const runWith = (files: number): Promise<Report> => run({ workspace: folder, settings, entry: import.meta.url, limits: { ...limitsUnder({}), files } });
  expect(await runWith(2)).toMatchObject({ exitCode: exitCodes.notRead, diagnostics: [{ code: "too-many-files", level: "error" }] });
  expect(await runWith(3)).toMatchObject({ exitCode: exitCodes.success });
});

it("the names of a policy stand for the limits of a run, and none is lower than where nobody raises it", () => {
  expect(limitsUnder({})).toEqual(defaultLimits);
  expect(limitsUnder({ "file-mib": 2, files: 20_000, "file-seconds": 7, depth: 300 })).toEqual({ ...defaultLimits, fileBytes: 2 * 1024 * 1024, files: 20_000, fileMilliseconds: 7_000, depth: 300 });
  for (const key of limitKeys) expect([key.name, Number.isInteger(leastOf(key)), leastOf(key) > 0, key.most > leastOf(key)]).toEqual([key.name, true, true, true]);
});

it("the deepest that can be asked for is read by the thorough parser, too, and refused a level further on", () => {
  const deep = (levels: number): string => workspace({ "a.yml": `%YAML 1.2\n---\n${good}x-deep: ${"[".repeat(levels)}${"]".repeat(levels)}\n`, [policyPath]: "limits: { depth: 400 }\n" });
  expect(startCli([], deep(399)).code).toBe(exitCodes.success);
  const refused = startCli([], deep(400));
  expect([refused.code, refused.out.includes("nested-too-deep")]).toEqual([exitCodes.notRead, true]);
});

it("a pull request does not raise them for itself", () => {
  const large = `${good.replace("good", "second")}${"# nothing\n".repeat(110_000)}`;
  const change = propose({ "a.yml": good, [policyPath]: "strict: false\n" }, { "a.yml": good, "b.yml": large, [policyPath]: "limits: { file-mib: 2 }\n" });
  disposedLater(change);
  const ended = startAction(change.checkOut(2), { payload: pullPayload(change), environment: { GITHUB_SHA: change.merge } });
  expect(ended.code).toBe(exitCodes.notRead);
  expect(ended.out).toContain("file-mib 2 instead of the base's 1");
  // Where the base commit cannot be read, the limits proposed here are not those of the strictest policy.
  const alone = startAction(workspace({ "a.yml": good, "b.yml": large, [policyPath]: "limits: { file-mib: 2 }\n" }), { payload: pullPayload(change) });
  expect(alone.code).toBe(exitCodes.usage);
});

/** The base commit in the thread: a file of it that cannot be evaluated costs the comparison, never this commit's verdict. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/host/run.ts";
import type { BaseFiles } from "../../src/host/base-tree.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import { defaultLimits, type Limits } from "../../src/source/limits.ts";

let top: string;
let entry: string;

// Stands in for the gate: spins at a file whose text says so, answers with what it was given.
const double = `
import { parentPort, workerData as task } from "node:worker_threads";
const says = (file, word) => Buffer.from(file.bytes).toString("latin1", 0, 200).includes(word);
task.files.forEach((file, index) => { Atomics.store(task.progress, 0, index); while (says(file, "SPIN")); });
Atomics.store(task.progress, 0, task.files.length);
task.base?.files.forEach((file, index) => { Atomics.store(task.progress, 0, task.files.length + 1 + index); while (says(file, "SPIN")); });
parentPort.postMessage({ files: task.files.map((file) => file.path), refused: task.refused.map((each) => each.location.file), base: task.base?.files.map((file) => file.path) ?? null, notices: task.notices });
`;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "sysprep-gate-thread-")));
  mkdirSync(join(top, "ws"));
  writeFileSync(join(top, "entry.mjs"), double);
  entry = pathToFileURL(join(top, "entry.mjs")).href;
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(`apiVersion: sysprep-gate/v1\n${text}${"#".repeat(200)}\n`), named: false });
const based = (...files: readonly (readonly [string, string])[]): BaseFiles => ({ commit: "a".repeat(40), renames: new Map(), files: files.map(([path, text]) => file(path, text)) });

async function answer(base: BaseFiles, limits: Partial<Limits>): Promise<unknown> {
  return run({ workspace: join(top, "ws"), settings: { paths: [], excludePaths: [], workingDirectory: ".", policy: defaultPolicy }, entry, base, limits: { ...defaultLimits, inPlaceBytes: 1, fileMilliseconds: 300, ...limits } });
}

test("a large base goes to the thread although this commit is small", async () => {
  writeFileSync(join(top, "ws/a.yml"), "apiVersion: sysprep-gate/v1\n");
  expect(await answer(based(["a.yml", ""]), { inPlaceBytes: 100 })).toEqual({ files: ["a.yml"], refused: [], base: ["a.yml"], notices: [] });
});

test("a base file that takes too long is left out with a notice; so is a file of this commit, with an error", async () => {
  writeFileSync(join(top, "ws/a.yml"), file("a.yml", "").bytes);
  writeFileSync(join(top, "ws/b.yml"), file("b.yml", "SPIN").bytes);
  const base = based(["a.yml", ""], ["slow\n.yml", "SPIN"], ["z.yml", ""]);
  expect(await answer(base, {})).toEqual({ files: ["a.yml"], refused: ["b.yml"], base: ["a.yml", "z.yml"], notices: ['The file "slow\\u{a}.yml" of the base commit could not be evaluated (it took longer than 0.3 s): what it declares counts as new.'] });
});

test("too many of them, and the base is left out as a whole", async () => {
  writeFileSync(join(top, "ws/a.yml"), file("a.yml", "").bytes);
  const base = based(...Array.from({ length: 12 }, (_, index) => [`${index}.yml`, "SPIN"] as const));
  const result = (await answer(base, { fileMilliseconds: 60 })) as { readonly base: null; readonly files: readonly string[]; readonly notices: readonly string[] };
  expect(result).toMatchObject({ files: ["a.yml"], refused: [], base: null });
  expect([result.notices.length, result.notices.at(-1)]).toEqual([11, "The base commit could not be evaluated (it took longer than 0.06 s): what it declares counts as new."]);
});

/** What definitions name counts as well: a small run that opens much is watched, and stopped where it takes too long. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/host/run.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import { head } from "../support/evaluate.ts";

let top: string;
let entry: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "sysprep-gate-opened-")));
  mkdirSync(join(top, "ws"));
  // Stands in for the gate in its thread.
  writeFileSync(join(top, "entry.mjs"), 'import { parentPort } from "node:worker_threads";\nparentPort.postMessage("from the thread");\n');
  entry = pathToFileURL(join(top, "entry.mjs")).href;
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

async function answer(step: string, files: number): Promise<unknown> {
  const names = Array.from({ length: files }, (_, index) => `step-${index}.yaml`);
  writeFileSync(join(top, "ws/images.yml"), `${head}images:\n${names.map((name) => `  - { name: ${name}, os: Windows Server 2022, iis: { encryptedProperties: none }, sysprep: true, provision: [{ file: steps/${name}, phase: after-clone }] }\n`).join("")}`);
  mkdirSync(join(top, "ws/steps"));
  for (const name of names) writeFileSync(join(top, "ws/steps", name), step);
  const report = await run({ workspace: join(top, "ws"), settings: { paths: ["images.yml"], excludePaths: [], workingDirectory: ".", policy: defaultPolicy }, entry, limits: { ...defaultLimits, fileMilliseconds: 400 } });
  return typeof report === "string" ? report : report.images.map(({ verdict }) => verdict);
}

test("a definition of a few lines that names megabytes which take seconds is stopped and goes to the thread", async () => {
  const started = performance.now();
  expect(await answer("- &a\n".repeat(200_000), 6)).toBe("from the thread");
  expect(performance.now() - started).toBeLessThan(4_000);
});

test("one that names a little is evaluated at once, and so is one that names more, in its time", async () => {
  expect(await answer("- hosts: all\n  tasks: []\n", 2)).toEqual(["supported", "supported"]);
  rmSync(join(top, "ws"), { recursive: true });
  mkdirSync(join(top, "ws"));
  expect(await answer(`- hosts: all\n  tasks: []\n${`# ${"x".repeat(100)}\n`.repeat(800)}`, 2)).toEqual(["supported", "supported"]);
});

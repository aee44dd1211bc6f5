/** The command line on ten times the images: at most ten and a half times the time, in every layout. Processor time of the whole process, so that other work on the machine does not count. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Layout, writeCorpus } from "../support/definitions.ts";
import { root } from "../support/start.ts";

const top = mkdtempSync(join(tmpdir(), "sysprep-gate-growth-"));
// Thousands of files, on a machine that may be busy.
afterAll(() => rmSync(top, { recursive: true, force: true }), 120_000);

/** Says at its end how long the processor worked for it, all threads together. */
const clock = `data:text/javascript,${encodeURIComponent('import { writeSync } from "node:fs"; process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(2, `microseconds: ${user + system}\\n`); });')}`;

function secondsFor(folder: string, count: number): number {
  const ended = spawnSync(process.execPath, ["--import", clock, join(root, "dist/cli/index.js"), "check", "."], { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, env: { PATH: process.env["PATH"] ?? "", HOME: top } });
  expect(ended.stdout).toContain(`\n${count} images: `);
  return Number(/microseconds: (\d+)/.exec(ended.stderr)?.[1]) / 1e6;
}

describe("time grows with the images, not faster", () => {
  // As many as the limits of a run let through: a megabyte and a thousand documents a file.
  it.each<[Layout, number]>([["files", 300], ["list", 150], ["mapping", 150], ["documents", 100], ["lists", 300]])("%s", { timeout: 240_000 }, (layout, few) => {
    for (const count of [few, 10 * few]) writeCorpus(join(top, layout, String(count)), layout, count);
    const growth = (): number => secondsFor(join(top, layout, String(10 * few)), 10 * few) / secondsFor(join(top, layout, String(few)), few);
    const first = growth();
    expect(first > 10.5 ? growth() : first).toBeLessThanOrEqual(10.5);
  });
});

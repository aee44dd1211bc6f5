/** What the fuzzer holds every input to, on its seeds, on what once broke it, on the fixtures of every format, and on a few changes of each: the part of it that every test run can afford. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/start.ts";
import { numbers } from "../support/numbers.ts";
import { change } from "./changes.ts";
import { targets } from "./targets.ts";
import { gate } from "./targets/gate.ts";

// A quarter of those of the short form, and others.
const seed = 20261127;

describe.each(targets.map((target) => [target.name, target] as const))("%s", (name, target) => {
  it("has seeds of its own", () => {
    expect(readdirSync(join(root, "test/fuzz/seeds", name)).length).toBeGreaterThan(2);
  });

  it(target.promise, { timeout: 120_000 }, () => {
    const next = numbers(seed);
    for (const input of target.seeds) target.run(input);
    for (let run = 0; run < target.shortRuns / 4; run += 1) {
      const input = change(next, target.seeds, target);
      try {
        target.run(input);
      } catch (error) {
        throw new Error(`with ${JSON.stringify(Buffer.from(input).toString("utf8"))}`, { cause: error });
      }
    }
  });
});

const folders = readdirSync(join(root, "test/formats"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

it.each(folders)("the fixtures of %s keep the promise of a run", { timeout: 120_000 }, (format) => {
  const folder = join(root, "test/formats", format);
  const read = (file: string): string => `#== ${file}\n${readFileSync(join(folder, file), "utf8")}\n`;
  const files = readdirSync(folder).filter((file) => /\.(?:ya?ml|ps1|cmd)$/.test(file));
  const named = files.filter((file) => file.startsWith("_"));
  const fixtures = files.filter((file) => !file.startsWith("_"));
  expect(existsSync(folder) && fixtures.length).toBeGreaterThan(0);
  for (const file of fixtures) expect(() => gate.run(Buffer.from([file, ...named].map(read).join(""))), file).not.toThrow();
});

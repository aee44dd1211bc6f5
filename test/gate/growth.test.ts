/** Nothing in the pipeline grows with the square of the images, however they are written. Processor time, so that other work on the machine does not count. */
import { describe, expect, it } from "vitest";
import { gate } from "../../src/gate.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import { noWaivers } from "../../src/policy/waiver.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import { imagesOf, type Layout, layouts } from "../support/definitions.ts";

// The growth shows where the limits of a run would end it.
const limits = { ...defaultLimits, fileBytes: 1e9, totalBytes: 1e9, documentsPerFile: 1e6, visitedNodesPerDocument: 1e8 };

/** Processor seconds of a run over so many images. */
function secondsFor(layout: Layout, count: number): number {
  const files = layouts[layout](imagesOf(count)).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), named: false }));
  const before = process.cpuUsage();
  const report = gate({ files, open: () => ({ reason: "there is none" }), refused: [], doubtful: [], unmatched: [], configuration: [], notices: [], waivers: noWaivers, base: null, limits }, defaultPolicy);
  const { user, system } = process.cpuUsage(before);
  expect(report.counts.images).toBe(count);
  return (user + system) / 1e6;
}

// The collector of memory takes more of a run that keeps ten times as much, and chance does the rest: up to 14 was seen. What grows with the square comes to a hundred.
const most = 20;

describe("time grows with the images, not faster", () => {
  it.each<Layout>(["files", "list", "mapping", "documents"])("%s", { timeout: 240_000 }, (layout) => {
    const few = 500;
    // What the compiler has not seen yet is slower, and would make the few look costly.
    secondsFor(layout, few);
    let growth = Infinity;
    for (let attempt = 0; attempt < 4 && growth > most; attempt++) growth = Math.min(growth, secondsFor(layout, 10 * few) / secondsFor(layout, few));
    expect(growth).toBeLessThanOrEqual(most);
  });
});

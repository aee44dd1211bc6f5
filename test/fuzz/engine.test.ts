/** The fuzzer itself: that it is guided, repeatable, makes failures small and finds what takes too long. */
import { describe, expect, it } from "vitest";
import { numbers } from "../support/numbers.ts";
import { change } from "./changes.ts";
import { Broken, demand, fuzz, startCoverage, type Target, tryOnce } from "./engine.ts";
import { open, work } from "./planted/locks.ts";
import { filesOf } from "./seeds.ts";

startCoverage();

const text = (input: Uint8Array): string => Buffer.from(input).toString("latin1");
const target = (run: (input: string) => void, changes: Partial<Target> = {}): Target => ({ name: "planted", promise: "nothing is thrown", seeds: [Buffer.from("a b")], words: [], mostBytes: 40, shortRuns: 100, seconds: 5, run: (input) => (run(text(input)), []), ...changes });
const effort = { seconds: 60, runs: 30_000, seed: 1, failures: 20 };

describe("the engine", () => {
  it("finds a fault behind five comparisons, step by step, and makes it small", { timeout: 90_000 }, () => {
    const { failures, runs, kept } = fuzz(target(open), { ...effort, failures: 1 });
    expect(runs).toBeGreaterThan(100);
    expect(kept.length).toBeGreaterThan(4);
    expect(failures.map(({ input, error }) => [text(input), error.message])).toEqual([['{"&:!', "the fault behind the locks"]]);
  });

  it("does not find it where nothing guides it", () => {
    const next = numbers(1);
    for (let run = 0; run < 30_000; run += 1) expect(open(text(change(next, [Buffer.from("a b")], { words: [], mostBytes: 40 })))).toBeLessThan(4);
  });

  it("gives the same inputs for the same seed", () => {
    const seen = (seed: number): string[] => {
      const inputs: string[] = [];
      fuzz(target((input) => void inputs.push(input)), { ...effort, runs: 200, seed });
      return inputs;
    };
    expect(seen(3)).toEqual(seen(3));
    expect(seen(3)).not.toEqual(seen(4));
  });

  it("keeps what shows something new, and one failure of each kind, made small", () => {
    const failing = target((input) => {
      demand(!input.includes("x"), "no x", () => input);
      demand(!input.includes("y"), "no y", () => input);
    });
    const { failures } = fuzz({ ...failing, words: ["x", "y"], seeds: [Buffer.from("a long text to begin with")] }, { ...effort, runs: 2_000 });
    expect(failures.map(({ input }) => text(input)).toSorted()).toEqual(["x", "y"]);
    expect(failures.every(({ error }) => error instanceof Broken)).toBe(true);
    const marked = fuzz({ ...target(() => undefined), run: (input) => [`length ${input.length}`] }, { ...effort, runs: 300 });
    expect(marked.kept.length).toBe(new Set(marked.kept.map(({ length }) => length)).size);
  });

  it("finds an input that takes longer than it may", () => {
    const slow = target(work, { seconds: 0.1 });
    expect(tryOnce(slow, Buffer.from("a")).error).toBeUndefined();
    expect(tryOnce(slow, Buffer.from("a#")).error?.message).toMatch(/^an input takes no longer than it may: \d+\.\d s of 0\.1$/);
  });
});

describe("inputs", () => {
  it("never grow beyond what they may", () => {
    const next = numbers(5);
    let kept: Uint8Array[] = [Buffer.from("name: a\n  b: c\n")];
    for (let run = 0; run < 2_000; run += 1) {
      const input = change(next, kept, { words: ["word "], mostBytes: 100 });
      expect(input.length).toBeLessThanOrEqual(100);
      kept = [...kept.slice(-5), input];
    }
  });

  it("of several files are taken apart", () => {
    expect(filesOf("a: 1\n")).toEqual({ "images.yml": "a: 1\n" });
    expect(filesOf("")).toEqual({ "images.yml": "" });
    expect(filesOf("#== a/b.yml\nx\n#== c.ps1\ny\n")).toEqual({ "a/b.yml": "x\n", "c.ps1": "y\n" });
    expect(filesOf("first\n#== c.ps1\ny\n")).toEqual({ "images.yml": "first\n", "c.ps1": "y\n" });
  });
});

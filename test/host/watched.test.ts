/** Work in the calling thread that is stopped: in a loop, in a pattern, in the middle of its own `catch`. */
import { describe, expect, it } from "vitest";
import { withinTime } from "../../src/host/watched.ts";

describe("work within a time", () => {
  it("gives what it gives, undefined included", () => {
    expect(withinTime(1000, () => 7)).toEqual({ value: 7 });
    expect(withinTime(1000, () => undefined)).toEqual({ value: undefined });
  });

  it("throws what it throws", () => {
    const own = new RangeError("own");
    expect(() =>
      withinTime(1000, () => {
        throw own;
      }),
    ).toThrow(own);
  });

  it("leaves nothing behind, and may be done within itself", () => {
    const before = Object.getOwnPropertyNames(globalThis);
    withinTime(1000, () => withinTime(1000, () => 1));
    expect(() => withinTime(1000, () => JSON.parse("{"))).toThrow(SyntaxError);
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  });

  it.each([
    ["a loop", () => { for (;;); }],
    ["a pattern that goes back and tries again", () => /^(?:a+)+$/.test(`${"a".repeat(40)}b`)],
    ["a loop that catches everything", () => { for (;;) try { for (;;); } catch { /* goes on */ } }],
    ["a sort whose order never comes to an end", () => [3, 2, 1].sort(() => { for (;;); })],
  ])("stops %s", (_name, work) => {
    const started = performance.now();
    expect(withinTime<unknown>(60, work)).toBeUndefined();
    expect(performance.now() - started).toBeGreaterThan(50);
  });

  it("runs no `finally` of what it stops", () => {
    let cleaned = false;
    const stopped = withinTime(60, () => {
      try {
        for (;;);
      } finally {
        cleaned = true;
      }
    });
    expect([stopped, cleaned]).toEqual([undefined, false]);
  });
});

/** Calendar days, held against the platform's own calendar, which the sources may not use. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, isDate } from "../../src/policy/calendar.ts";

const day = 86_400_000;
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

describe("isDate", () => {
  it.each(["2026-01-01", "2026-12-31", "2024-02-29", "2000-02-29", "2400-02-29", "0001-01-01", "9999-12-31", "2026-04-30"])("takes %s", (text) => expect(isDate(text)).toBe(true));
  it.each(["", "2026-02-29", "2026-02-30", "1900-02-29", "2100-02-29", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "2026-1-1", "26-01-01", "2026/01/01", "20260101", "2026-01-01T00:00:00Z", " 2026-01-01", "2026-01-01\n", "+2026-01-01", "-2026-01-01", "２０２６-01-01", "12026-01-01", "2026-W01-1"])("refuses %j", (text) =>
    expect(isDate(text)).toBe(false));
});

it("a month ends on its last day", () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const [index, length] of lengths.entries()) {
    const month = String(index + 1).padStart(2, "0");
    expect([`2026-${month}-00`, `2026-${month}-01`, `2026-${month}-${length}`, `2026-${month}-${length + 1}`].map(isDate)).toEqual([false, true, true, false]);
  }
});

describe("daysBetween", () => {
  it.each([
    ["2026-01-01", "2026-01-01", 0],
    ["2025-12-31", "2026-01-01", 1],
    ["2026-01-01", "2025-12-31", -1],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["1900-02-28", "1900-03-01", 1],
    ["2024-01-01", "2025-01-01", 366],
    ["2025-01-01", "2026-01-01", 365],
    ["1600-01-01", "2000-01-01", 146_097],
  ])("from %s to %s: %i", (from, to, count) => expect(daysBetween(from, to)).toBe(count));

  it("agrees with the platform's calendar, and so does isDate", () => {
    const days = fc.integer({ min: -700_000, max: 2_900_000 });
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(isDate(iso(from * day))).toBe(true);
        expect(daysBetween(iso(from * day), iso(to * day))).toBe(to - from);
      }),
      { seed: 326779, numRuns: 2000 },
    );
  });

  it("throws for what is no date, because callers have asked before", () => {
    for (const text of ["", "2026-02-30", "soon"]) {
      expect(() => daysBetween(text, "2026-01-01")).toThrow("is not a date");
      expect(() => daysBetween("2026-01-01", text)).toThrow("is not a date");
    }
  });

  it("counts every day of eight years", () => {
    for (let at = Date.UTC(1996, 0, 1); at < Date.UTC(2004, 0, 1); at += day) expect(daysBetween(iso(at), iso(at + day))).toBe(1);
  });
});

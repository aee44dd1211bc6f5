/** The machine that runs the tests: the right Node, and nothing of its surroundings. */
import { expect, test } from "vitest";

// vitest 5 starts on Node 20 as well, and breaks only where a test fails.
test("Node 24 or later runs the tests", () => {
  expect(Number(process.versions.node.split(".")[0])).toBeGreaterThanOrEqual(24);
});

test("no variable of a runner or of a terminal reaches a test", () => {
  expect(Object.keys(process.env).filter((name) => /^(?:GITHUB|INPUT|RUNNER|ACTIONS)_|^(?:NO|FORCE)_COLOR$/i.test(name))).toEqual([]);
});

test("the time zone is fixed, and is not UTC", () => {
  expect(new Date(Date.UTC(2002, 6, 23)).getTimezoneOffset()).toBe(-765);
});

// Windows has no variable for it.
test.skipIf(process.platform === "win32")("the language is fixed", () => {
  expect(Intl.DateTimeFormat().resolvedOptions().locale).toBe("en-US");
});

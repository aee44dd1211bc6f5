/** The limits of a run under a policy: raised ones in their own unit, the others as they are. */
import { expect, it } from "vitest";
import { leastOf, limitKeys, limitsUnder } from "../../src/policy/limit-keys.ts";
import { defaultLimits } from "../../src/source/limits.ts";

it("are those of every run where nothing is raised", () => {
  expect(limitsUnder({})).toEqual(defaultLimits);
});

it.each(limitKeys)("$name is raised in its unit, alone", (key) => {
  const { name, field, unit, most } = key;
  expect(leastOf(key) * unit).toBe(defaultLimits[field]);
  expect(limitsUnder({ [name]: most })).toEqual({ ...defaultLimits, [field]: most * unit });
  expect(most).toBeGreaterThan(leastOf(key));
});

it("raises several at once", () => {
  expect(limitsUnder({ "file-mib": 2, "run-seconds": 600, files: 20_000 })).toEqual({ ...defaultLimits, fileBytes: 2_097_152, runMilliseconds: 600_000, files: 20_000 });
});

/** What outcomes come to under a policy: level, exit code and reason, each a table of its own. */
import { describe, expect, it, test } from "vitest";
import type { Outcome, Verdict } from "../../src/evaluate/finding.ts";
import { conclude, exitCodes, fails, levelOf, reactionTo, type Tally, type Weighed } from "../../src/policy/conclusion.ts";
import { defaultPolicy, type Policy, type Reaction } from "../../src/policy/policy.ts";

const tally = (changes: Partial<Tally>): Tally => ({ images: 3, unsupported: 0, uncovered: 0, undetermined: 0, open: { unsupported: 0, undetermined: 0, "not-covered": 0 }, unread: 0, misconfigured: 0, files: 4, unmatched: [], ...changes });
const open = (changes: Partial<Tally["open"]>): Tally["open"] => ({ unsupported: 0, undetermined: 0, "not-covered": 0, ...changes });

test.each<[Partial<Tally>, string]>([
  [{}, "3 images evaluated, none fails."],
  [{ open: open({ undetermined: 2 }) }, "3 images evaluated, none fails; nothing vouches for 2 that are undetermined."],
  [{ open: open({ undetermined: 1, "not-covered": 1 }) }, "3 images evaluated, none fails; nothing vouches for 1 that is undetermined; no statement covers 1."],
  [{ open: open({ unsupported: 1 }) }, "3 images evaluated, none fails; 1 is unsupported, as in the base commit."],
])("%j", (changes, reason) => {
  expect(conclude(tally(changes), defaultPolicy)).toEqual({ exitCode: 0, wouldFail: false, reason });
});

test("no images: an error that says what to do, or what was asked for", () => {
  expect(conclude(tally({ images: 0 }), defaultPolicy)).toMatchObject({ exitCode: 3, reason: "No image definition in 4 files: declare an image (docs/format.md), or set `min-images: 0` where there are none." });
  expect(conclude(tally({ images: 0 }), { ...defaultPolicy, minImages: 0 })).toEqual({ exitCode: 0, wouldFail: false, reason: "No image was found, and none is required (min-images)." });
});

test("the exit codes are those that are documented", () => {
  expect(exitCodes).toEqual({ success: 0, failingImage: 1, usage: 2, nothingMatched: 3, notRead: 4, internal: 70, interrupted: 130 });
});

describe("reaction to a verdict", () => {
  const reactions: readonly Reaction[] = ["fail", "warn", "ignore"];

  test("unsupported fails whatever the policy says; supported and not-applicable never do", () => {
    for (const onUndetermined of reactions) {
      for (const onNotCovered of reactions) {
        for (const format of ["native", "cloudformation"]) {
          const policy: Policy = { ...defaultPolicy, onUndetermined, onNotCovered };
          expect(reactionTo("unsupported", format, policy)).toBe("fail");
          expect(reactionTo("supported", format, policy)).toBe("ignore");
          expect(reactionTo("not-applicable", format, policy)).toBe("ignore");
          expect(reactionTo("undetermined", format, policy)).toBe(onUndetermined);
          expect(reactionTo("not-covered", format, policy)).toBe(onNotCovered);
        }
      }
    }
  });

  test("auto: undetermined fails for native definitions and warns for the others", () => {
    expect(reactionTo("undetermined", "native", defaultPolicy)).toBe("fail");
    expect(reactionTo("undetermined", "cloudformation", defaultPolicy)).toBe("warn");
    expect(reactionTo("undetermined", "", defaultPolicy)).toBe("warn");
  });
});

describe("the level of an outcome", () => {
  const outcomeOf = (outcome: Outcome, verdict: Verdict, more: Partial<Weighed & { waived: boolean; existing: boolean }> = {}) => ({ weight: "requirement" as const, outcome, verdict, format: "native", waived: false, existing: false, ...more });

  it.each<[string, ReturnType<typeof outcomeOf>, Partial<Policy>, boolean, string]>([
    ["a failing requirement", outcomeOf("fail", "unsupported"), {}, true, "error"],
    ["the same, where the policy ignores all that it can", outcomeOf("fail", "unsupported"), { onUndetermined: "ignore", onNotCovered: "ignore" }, true, "error"],
    // A requirement that fails is a failure even before the whole image has its verdict.
    ["a failing requirement of an image of another verdict", outcomeOf("fail", "supported"), { onNotCovered: "ignore", onUndetermined: "ignore" }, true, "error"],
    ["the same, waived", outcomeOf("fail", "unsupported", { waived: true }), {}, true, "note"],
    ["the same under warn-only", outcomeOf("fail", "unsupported"), { warnOnly: true }, true, "warning"],
    ["the same under warn-only, where the base has it", outcomeOf("fail", "unsupported", { existing: true }), { warnOnly: true }, true, "warning"],
    ["the same that the base has", outcomeOf("fail", "unsupported", { existing: true }), { failOn: "introduced" }, true, "warning"],
    ["the same that the base has, where everything counts", outcomeOf("fail", "unsupported", { existing: true }), { failOn: "any" }, true, "error"],
    ["the same that is new", outcomeOf("fail", "unsupported"), { failOn: "introduced" }, true, "error"],
    ["an unknown one", outcomeOf("unknown", "undetermined"), {}, true, "error"],
    ["an unknown one of another format", outcomeOf("unknown", "undetermined", { format: "packer" }), {}, false, "warning"],
    ["an unknown one that warns", outcomeOf("unknown", "undetermined"), { onUndetermined: "warn" }, false, "warning"],
    ["an unknown one that is ignored", outcomeOf("unknown", "undetermined"), { onUndetermined: "ignore" }, false, "note"],
    ["an unknown one of another format that has to fail", outcomeOf("unknown", "undetermined", { format: "packer" }), { onUndetermined: "fail" }, true, "error"],
    // Beside a requirement that fails, an unknown one still weighs what unknown ones weigh.
    ["an unknown one of an unsupported image", outcomeOf("unknown", "unsupported"), { onUndetermined: "ignore" }, false, "note"],
    ["no row speaks about the image", outcomeOf("not-applicable", "not-covered"), {}, true, "error"],
    ["the same, with a warning", outcomeOf("not-applicable", "not-covered"), { onNotCovered: "warn", onUndetermined: "fail" }, false, "warning"],
    ["the same, ignored", outcomeOf("not-applicable", "not-covered"), { onNotCovered: "ignore", onUndetermined: "fail" }, false, "note"],
    ["what passes", outcomeOf("pass", "supported"), {}, false, "note"],
    ["a warning of a statement that fails", outcomeOf("fail", "supported", { weight: "warning" }), {}, false, "warning"],
    ["the same, waived", outcomeOf("fail", "supported", { weight: "warning", waived: true }), {}, false, "note"],
    ["the same of an unsupported image", outcomeOf("fail", "unsupported", { weight: "warning" }), {}, false, "warning"],
    ["a hint that fails", outcomeOf("fail", "supported", { weight: "hint" }), {}, false, "note"],
    ["a hint of an unsupported image", outcomeOf("fail", "unsupported", { weight: "hint" }), {}, false, "note"],
    ["a hint of an undetermined image that warns", outcomeOf("unknown", "undetermined", { weight: "hint" }), { onUndetermined: "warn" }, false, "note"],
  ])("%s", (_what, outcome, changes, failing, level) => {
    const policy: Policy = { ...defaultPolicy, ...changes };
    expect(fails(outcome, policy)).toBe(failing);
    expect(levelOf(outcome, policy)).toBe(level);
  });
});

describe("the conclusion", () => {
  it.each<[string, Partial<Tally>, Partial<Policy>, number, boolean]>([
    ["one failing image", { unsupported: 1 }, {}, 1, true],
    ["one that no statement covers", { uncovered: 1 }, {}, 1, true],
    ["one undetermined", { undetermined: 1 }, {}, 4, true],
    ["one failing beside one undetermined", { unsupported: 1, undetermined: 1 }, {}, 1, true],
    ["one error in what should have been read", { unread: 1 }, {}, 4, true],
    ["the same beside a failing image", { unread: 1, unsupported: 1 }, {}, 1, true],
    ["one error in the configuration", { misconfigured: 1 }, {}, 2, true],
    ["the same beside a failing image", { misconfigured: 1, unsupported: 1, unread: 1 }, {}, 2, true],
    ["one path that matched nothing", { unmatched: ["a"] }, {}, 3, true],
    ["the same beside an undetermined image", { unmatched: ["a"], undetermined: 1 }, {}, 4, true],
    ["the same beside what could not be read", { unmatched: ["a"], unread: 1 }, {}, 4, true],
    ["as many images as are expected", { images: 2 }, { minImages: 2 }, 0, false],
    ["one image less", { images: 1 }, { minImages: 2 }, 3, true],
    ["no image where one is expected", { images: 0 }, {}, 3, true],
    // `warn-only` is about what images came to, and about nothing else.
    ["warn-only: a failing image", { unsupported: 1 }, { warnOnly: true }, 0, true],
    ["warn-only: not covered", { uncovered: 1 }, { warnOnly: true }, 0, true],
    ["warn-only: undetermined", { undetermined: 1 }, { warnOnly: true }, 0, true],
    ["warn-only: not read", { unread: 1 }, { warnOnly: true }, 4, true],
    ["warn-only: a path that matched nothing", { unmatched: ["a"] }, { warnOnly: true }, 3, true],
    ["warn-only: too few images", { images: 1 }, { warnOnly: true, minImages: 2 }, 3, true],
    ["warn-only: the configuration", { misconfigured: 1 }, { warnOnly: true }, 2, true],
    ["warn-only: the configuration, and images", { misconfigured: 1, unsupported: 1 }, { warnOnly: true }, 2, true],
  ])("%s", (_what, changes, policyChanges, exitCode, wouldFail) => {
    expect(conclude(tally(changes), { ...defaultPolicy, ...policyChanges })).toMatchObject({ exitCode, wouldFail });
  });

  it.each<[Partial<Tally>, Partial<Policy>, string]>([
    [{ unsupported: 1, uncovered: 2, undetermined: 3 }, {}, "1 image must not be cloned as declared; 2 images are covered by no statement; 3 images cannot be determined."],
    [{ uncovered: 1 }, { warnOnly: true }, "1 image is covered by no statement (warn-only: images do not fail the run)."],
    // Nothing of an image was made a warning here.
    [{ unread: 2 }, { warnOnly: true }, "2 errors in what should have been read."],
    [{ misconfigured: 1, unread: 1 }, {}, "1 error in the configuration; 1 error in what should have been read."],
    [{ unread: 1, unmatched: ["a", "b"] }, {}, '1 error in what should have been read; nothing matches "a", "b": name a file, a glob, or a folder with YAML files in it.'],
    [{ unmatched: ["a"] }, {}, 'Nothing matches "a": name a file, a glob, or a folder with YAML files in it.'],
    [{ unread: 1, unmatched: ["a"] }, {}, '1 error in what should have been read; nothing matches "a": name a file, a glob, or a folder with YAML files in it.'],
    [{ unmatched: ["a", "b", "c", "d", "e", "f"] }, {}, 'Nothing matches "a", "b", "c", "d", "e", …: name a file, a glob, or a folder with YAML files in it.'],
    [{ images: 1 }, { minImages: 2 }, "1 image declared, at least 2 expected (min-images)."],
  ])("says %j", (changes, policyChanges, reason) => {
    expect(conclude(tally(changes), { ...defaultPolicy, ...policyChanges }).reason).toBe(reason);
  });
});

/** The reason of a run: what it says of images that neither pass nor fail. */
import { expect, test } from "vitest";
import { conclude, type Tally } from "../../src/policy/conclusion.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";

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

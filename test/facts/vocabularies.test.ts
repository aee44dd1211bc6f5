/** What holds of every vocabulary: any text is read or refused, a value is read as itself, templates and ranges are never values, and orders are total and transitive. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factKeys } from "../../src/facts/fact.ts";
import { vocabularies } from "../../src/facts/image.ts";
import { releases } from "../../src/facts/internet-explorer.ts";
import type { Vocabulary } from "../../src/facts/vocabulary.ts";

const seed = 326779;
const distinct = new Map(factKeys.map((key) => [vocabularies[key].id, vocabularies[key]]));
const all = [...distinct.values()].map((vocabulary) => [vocabulary.id, vocabulary] as const);
const ordered = all.filter(([, vocabulary]) => vocabulary.compare !== undefined);

const known = (vocabulary: Vocabulary, text: string): string | undefined => {
  const reading = vocabulary.read(text);
  return reading.kind === "known" ? reading.value : undefined;
};
const spellings = (vocabulary: Vocabulary): readonly string[] => [...new Set(vocabulary.terms.flatMap(({ value, spellings: some }) => [value, ...some]))];

/** Texts of the kind that people write there: spellings of any vocabulary, changed and joined, and anything else. */
const pieces = all.flatMap(([, vocabulary]) => spellings(vocabulary));
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  { weight: 3, arbitrary: fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(" ", ".", "-", "SP", "a", "0", "1", "5", "/", "+", " or ", " later", "Windows ", "IE ", "Service Pack ", "%", "é", "\u0430")), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(9999), fc.nat(9999)).map((numbers) => numbers.join(".")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

/** Values that the vocabulary knows, those that no table lists included. */
function valuesOf(vocabulary: Vocabulary): fc.Arbitrary<string> {
  const listed = [...new Set(spellings(vocabulary).flatMap((text) => known(vocabulary, text) ?? []))];
  const builds = fc.tuple(fc.constantFrom("4.72", "5.00", "5.50", "6.00", "4.0", "5.0", "5.1", "10.0"), fc.nat(30_000), fc.nat(9999)).map(([start, build, revision]) => known(vocabulary, `${start}.${build}.${revision}`) ?? known(vocabulary, `${start}.${build}`) ?? listed[0] ?? "");
  return fc.oneof(fc.constantFrom(...listed), builds);
}

describe.each(all)("%s", (_id, vocabulary) => {
  it("reads any text or says why not, and reads a value as itself", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = vocabulary.read(text);
        if (reading.kind === "unclear") expect(reading.because).toMatch(/^.*\S.*[^.]$/su);
        else {
          expect(vocabulary.read(reading.value)).toEqual(reading);
          expect(vocabulary.show(reading.value).trim()).not.toBe("");
        }
      }),
      { seed, numRuns: 250 },
    );
  });

  it("reads a spelling whatever its case and the blanks around it", () => {
    // What an installation came from is a name of Windows; the two words beside it are written in one way.
    for (const text of spellings(vocabulary).filter((spelling) => vocabulary.id !== "upgrade" || !/^(?:none|unknown)$/.test(spelling))) {
      for (const other of [` ${text} `, text.toUpperCase(), text.toLowerCase()]) expect([other, known(vocabulary, other)]).toEqual([other, known(vocabulary, text)]);
    }
  });

  it("takes no template, no range and no letter of another script for a value", () => {
    fc.assert(
      fc.property(fc.constantFrom(...spellings(vocabulary)), fc.constantFrom("{{ x }}", "${X}", "${{ x }}", "%X%", "#{X}#", "<%= x %>", " or later", " or newer", "\u0430", "\u200b"), fc.boolean(), (text, more, before) => {
        expect(known(vocabulary, before ? `${more}${text}` : `${text}${more}`)).toBeUndefined();
      }),
      { seed, numRuns: 150 },
    );
  });
});

describe.each(ordered)("the order of %s", (_id, vocabulary) => {
  const compare = (left: string, right: string): number | undefined => vocabulary.compare?.(left, right);
  const value = valuesOf(vocabulary);

  it("is total and transitive", () => {
    fc.assert(
      fc.property(value, value, value, (one, two, three) => {
        expect(compare(one, one)).toBe(0);
        const [ahead, back] = [compare(one, two), compare(two, one)];
        expect(ahead === undefined).toBe(back === undefined);
        if (ahead !== undefined && back !== undefined) expect(Math.sign(ahead) + Math.sign(back)).toBe(0);
        const [next, last] = [compare(two, three), compare(one, three)];
        if (ahead !== undefined && next !== undefined && ahead <= 0 && next <= 0) expect(last).toBeLessThanOrEqual(0);
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it("agrees with what is enough, and what is enough for more is enough for less", () => {
    fc.assert(
      fc.property(value, value, value, (one, less, more) => {
        const enough = (minimum: string): boolean | undefined => vocabulary.isAtLeast?.(one, minimum);
        // A version stands in the order with all its builds: the first of them is enough, and comes before the last.
        const isBuildOf = releases.some(({ build, name }) => build === one && name === less);
        if (enough(less) === true && !isBuildOf) expect(compare(one, less)).toBeGreaterThanOrEqual(0);
        const order = compare(less, more);
        if (enough(more) === true && order !== undefined && order <= 0) expect(enough(less)).not.toBe(false);
      }),
      { seed, numRuns: 1_000 },
    );
  });
});

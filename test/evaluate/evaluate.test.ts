/** What the evaluation promises of any image, whatever its facts: nothing passes by being stricter, by failing more, by being known less, or by the order of the statements. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateImage } from "../../src/evaluate/evaluate.ts";
import type { Verdict } from "../../src/evaluate/finding.ts";
import type { DeclaredImage } from "../../src/facts/declared-image.ts";
import { type Fact, type FactKey, factKeys, type ImageFacts, roleKey } from "../../src/facts/fact.ts";
import { vocabularies } from "../../src/facts/image.ts";
import { serverRoleIds } from "../../src/facts/server-roles.ts";
import { sources } from "../../src/facts/sources.ts";
import { statements } from "../../src/matrix/index.ts";
import { startOfFile } from "../../src/source/location.ts";
import { evaluateImageText } from "../support/evaluate.ts";

const location = startOfFile("images.yml");
const stated = (value: string): Fact => ({ state: "stated", value, text: value, location });
const implied = (value: string): Fact => ({ state: "implied", value, because: "a rule says so", source: sources.FORMAT, location });
const unstated: Fact = { state: "unstated", location };
const opaque: Fact = { state: "opaque", text: "", because: "nobody can read it", location };

/** Values of each fact, most of them from its vocabulary. */
function valuesOf(key: FactKey): readonly string[] {
  if (key === "sysprep.runs") return ["1", "3", "4", "1001", "1002"];
  return vocabularies[key].terms.map((term) => term.value);
}

function anyFact(key: FactKey): fc.Arbitrary<Fact> {
  const value = fc.constantFrom(...valuesOf(key));
  // Most roles, hotfixes and remarks are not said of most images.
  const rare = key.startsWith("role.") || !/^(?:os\.family|iis\.(?:installed|encrypted-properties|version|source)|ie\.version|sysprep)$/.test(key);
  return fc.oneof({ weight: rare ? 12 : 1, arbitrary: fc.constant(unstated) }, { weight: rare ? 2 : 8, arbitrary: value.map(stated) }, { weight: rare ? 1 : 3, arbitrary: value.map(implied) }, { weight: 1, arbitrary: fc.constant(opaque) });
}

const anyFacts = fc.record(Object.fromEntries(factKeys.map((key) => [key, anyFact(key)])) as Record<FactKey, fc.Arbitrary<Fact>>) as unknown as fc.Arbitrary<ImageFacts>;
/** Images that one statement or another speaks about, more often than chance would give them. */
const likelyFacts = fc.record({ facts: anyFacts, cloned: fc.boolean(), family: fc.constantFrom(...valuesOf("os.family")) }).map(({ facts, cloned, family }): ImageFacts => (cloned ? { ...facts, sysprep: stated("true"), "os.family": stated(family) } : facts));

function image(facts: ImageFacts): DeclaredImage {
  const any = { name: "any", resource: "", format: "native", location, facts, contradictions: [], broken: false };
  return any;
}

function verdictOn(facts: ImageFacts, strict = false): Verdict {
  return evaluateImage(image(facts), statements, { strict }).verdict;
}

const passes = (verdict: Verdict): boolean => verdict === "supported" || verdict === "not-applicable";
/** Worst first. */
const order: readonly Verdict[] = ["unsupported", "undetermined", "not-covered", "supported", "not-applicable"];

/** Facts that some statement fails an image for, wherever it applies. */
const failing: readonly (readonly [FactKey, string])[] = [
  ["iis.encrypted-properties", "present"],
  ["os.upgraded-from", "unknown"],
  ["sysprep.runs", "5000"],
  ["clone.method", "raw"],
  ...serverRoleIds.map((id): readonly [FactKey, string] => [roleKey(id), "true"]),
];

describe("whatever the facts of an image", () => {
  it("meets every verdict among the images that are made up here", () => {
    const met = new Set(fc.sample(likelyFacts, { numRuns: 600, seed: 1 }).map((facts) => verdictOn(facts)));
    expect([...met].toSorted()).toEqual([...order].toSorted());
  });

  it("strict passes nothing that does not pass without it, and never what is unsupported", () => {
    fc.assert(
      fc.property(likelyFacts, (facts) => {
        const lenient = verdictOn(facts);
        const strict = verdictOn(facts, true);
        if (passes(strict)) expect(passes(lenient)).toBe(true);
        if (lenient === "unsupported") expect(strict).toBe("unsupported");
      }),
      { numRuns: 600 },
    );
  });

  it("strict keeps every finding that fails without it", () => {
    const failingIds = (facts: ImageFacts, strict: boolean): string[] => evaluateImage(image(facts), statements, { strict }).outcomes.filter(({ outcome, weight }) => weight === "requirement" && outcome !== "unknown").map(({ requirement }) => requirement);
    fc.assert(
      fc.property(likelyFacts, (facts) => {
        expect(failingIds(facts, true)).toEqual(expect.arrayContaining(failingIds(facts, false)));
      }),
      { seed: 326779, numRuns: 600 },
    );
  });

  it("a fail on stated facts stays a fail under strict", () => {
    fc.assert(
      fc.property(likelyFacts, (facts) => {
        const sure = Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact.state === "implied" ? stated(fact.value) : fact])) as unknown as ImageFacts;
        if (verdictOn(sure) === "unsupported") expect(verdictOn(sure, true)).toBe("unsupported");
      }),
      { numRuns: 400 },
    );
  });

  it("one more failing fact never betters the verdict", () => {
    fc.assert(
      fc.property(likelyFacts, fc.constantFrom(...failing), fc.boolean(), (facts, [key, value], known) => {
        const before = { ...facts, [key]: known ? unstated : opaque };
        expect(order.indexOf(verdictOn({ ...before, [key]: stated(value) }))).toBeLessThanOrEqual(order.indexOf(verdictOn(before)));
      }),
      { numRuns: 800 },
    );
  });

  it("what nobody can read never makes an image pass", () => {
    fc.assert(
      fc.property(likelyFacts, fc.subarray([...factKeys], { minLength: 1, maxLength: 3 }), (facts, keys) => {
        const hidden = { ...facts, ...Object.fromEntries(keys.map((key) => [key, opaque])) };
        if (passes(verdictOn(hidden))) expect(passes(verdictOn(facts))).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  it("the order of the statements changes neither verdict, basis nor what fails", () => {
    const whole = fc.shuffledSubarray([...statements], { minLength: statements.length });
    fc.assert(
      fc.property(likelyFacts, whole, fc.boolean(), (facts, shuffled, strict) => {
        const result = (list: typeof statements): unknown => {
          const { verdict, basis, outcomes } = evaluateImage(image(facts), list, { strict });
          return { verdict, basis, fails: outcomes.filter((outcome) => outcome.outcome === "fail").map((outcome) => outcome.requirement).toSorted() };
        };
        expect(result(shuffled)).toEqual(result(statements));
      }),
      { numRuns: 400 },
    );
  });
});

describe("what is said of an image", () => {
  it("finds nothing that is not there", () => {
    const [finding] = evaluateImageText("os: Windows XP SP2\niis: true\nsysprep: true").images[0]?.findings ?? [];
    expect(finding?.message).toMatch(/^The presence of the hotfix of KB 889073 is not stated, needed the hotfix of KB 889073: KB 889073 describes /);
    expect(evaluateImageText("os: Windows XP SP2\niis: true\nsysprep: true").images[0]?.findings).toHaveLength(1);
  });

  it("names the statement that has something to say, and what is needed in words", () => {
    const [finding] = evaluateImageText("os: Windows Server 2012\niis: '${IIS}'\nsysprep: true").images[0]?.findings ?? [];
    expect(finding?.message).toMatch(/needed to know whether IIS is in the image: without it Sysprep support for server roles cannot be applied\.$/);
    expect(finding?.remedy).toMatch(/^State `iis: false`/);
  });

  it("keeps the difference between what a document names and what only follows it", () => {
    const said = (os: string): string => evaluateImageText(`os: ${os}\nfeatures: [Web-Server, DHCP]\nsysprep: true`).images[0]?.findings[0]?.message ?? "";
    expect(said("Windows Server 2012")).toMatch(/does not support Sysprep with DHCP Server on Windows Server 2012\.$/);
    expect(said("Windows Server 2022")).toMatch(/ends at Windows Server 2012, where it does not support Sysprep with DHCP Server; later servers are held against that last column\.$/);
  });

  it("says that there is no IIS by implication, also where other rows speak", () => {
    expect(evaluateImageText("os: Windows Server 2022\nsysprep: true").images[0]).toMatchObject({ verdict: "not-applicable", basis: "none", implied: [{ fact: "presence of IIS" }] });
  });
});

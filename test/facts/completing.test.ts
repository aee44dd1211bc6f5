/** What rules may do to any facts: add what nobody stated, and make opaque what cannot be; never another value, and nothing about IIS after steps that nobody read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fact, type FactKey, factKeys } from "../../src/facts/fact.ts";
import { completeImage, type StatedImage, vocabularies } from "../../src/facts/image.ts";
import { startOfFile } from "../../src/source/location.ts";

const location = startOfFile("images.yml");
const opaque: Fact = { state: "opaque", text: "{{ x }}", because: "it is a template", location };

function anyFact(key: FactKey): fc.Arbitrary<Fact | undefined> {
  const values = key === "sysprep.runs" ? ["1", "3", "1001"] : vocabularies[key].terms.map(({ value }) => value);
  const stated = fc.constantFrom(...values).map((value): Fact => ({ state: "stated", value, text: value, location }));
  return fc.oneof({ weight: key.startsWith("role.") ? 20 : 3, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: stated }, { weight: 1, arbitrary: fc.constant(opaque) });
}

const facts = fc.record(Object.fromEntries(factKeys.map((key) => [key, anyFact(key)])) as Record<FactKey, fc.Arbitrary<Fact | undefined>>).map((all) => Object.fromEntries(Object.entries(all).filter(([, fact]) => fact !== undefined)) as StatedImage["facts"]);
const steps = fc.constantFrom<StatedImage["unreadSteps"]>([], [{ what: "setup.exe", location }]);
const parameters = { seed: 326779, numRuns: 1_500 } as const;

describe("whatever is stated", () => {
  it("stays as it is, or becomes opaque", () => {
    fc.assert(
      fc.property(facts, steps, (stated, unreadSteps) => {
        const { facts: completed } = completeImage({ location, facts: stated, unreadSteps });
        for (const [key, fact] of Object.entries(stated) as [FactKey, Fact][]) {
          const after = completed[key];
          if (fact.state === "stated") expect([key, after.state === "stated" ? after.value : after.state]).toEqual([key, after.state === "opaque" ? "opaque" : fact.value]);
          else expect([key, after.state]).toEqual([key, "opaque"]);
        }
      }),
      parameters,
    );
  });

  it("what rules add says why, by which document, and is a value of its vocabulary", () => {
    fc.assert(
      fc.property(facts, steps, (stated, unreadSteps) => {
        const { facts: completed } = completeImage({ location, facts: stated, unreadSteps });
        for (const key of factKeys) {
          const fact = completed[key];
          // The name of a product with one release says the release, and whoever says something of IIS says that it is there.
          if (stated[key] === undefined && fact.state === "stated") expect(["os.version", "iis.installed"]).toContain(key);
          if (fact.state !== "implied") continue;
          expect(fact.because).not.toBe("");
          expect(fact.source.url).toMatch(/^https?:\/\//);
          expect([key, vocabularies[key].read(fact.value)]).toEqual([key, { kind: "known", value: fact.value }]);
        }
      }),
      parameters,
    );
  });

  it("a contradiction leaves none of its facts known", () => {
    fc.assert(
      fc.property(facts, steps, (stated, unreadSteps) => {
        const { facts: completed, contradictions } = completeImage({ location, facts: stated, unreadSteps });
        for (const { facts: involved, message } of contradictions) {
          expect(message).not.toBe("");
          for (const key of involved) expect([key, completed[key].state]).toEqual([key, "opaque"]);
        }
      }),
      parameters,
    );
  });

  it("nothing is implied about IIS after steps that nobody read, unless IIS is stated", () => {
    fc.assert(
      fc.property(facts, (stated) => {
        const { facts: completed } = completeImage({ location, facts: stated, unreadSteps: [{ what: "setup.exe", location }] });
        if (stated["iis.installed"]?.state !== "stated" && completed["iis.installed"].state === "implied") expect(completed["iis.installed"].value).toBe("true");
        expect(completed["iis.encrypted-properties"].state).not.toBe("implied");
      }),
      parameters,
    );
  });
});

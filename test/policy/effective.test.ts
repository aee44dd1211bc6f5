/** Which source decides, what `config` prints, and which of two policies is the stricter one. */
import fc from "fast-check";
import semver from "semver";
import { describe, expect, it } from "vitest";
import type { Mapping } from "../../src/formats/mapped/mapping.ts";
import { decidePolicy, isAtLeastAsStrict, renderConfig } from "../../src/policy/effective.ts";
import { readPolicyFile } from "../../src/policy/policy-file.ts";
import { defaultValues, keyOfField, policyFields, type PolicyValues } from "../../src/policy/policy-keys.ts";

const seed = 326779;

/** A mapping of one file; `line` is where it stands. */
const mapping = (file: string, line = 1, fixed = "true"): Mapping => {
  const location = { file: "p.yml", start: { line, column: 1 }, end: { line, column: 2 } };
  return { files: [file], rules: { sysprep: { from: { texts: [fixed] }, location }, name: { from: { path: "name" }, location } }, location };
};

/** A value of each field that is not the default, and a third one. */
const others: { readonly [F in keyof PolicyValues]: readonly [PolicyValues[F], PolicyValues[F]] } = {
  paths: [["a"], ["b"]],
  excludePaths: [["a"], ["b"]],
  strict: [true, false],
  onUndetermined: ["warn", "fail"],
  onNotCovered: ["warn", "ignore"],
  minImages: [5, 0],
  failOn: ["introduced", "any"],
  requires: ["^1.0.0", "^2.0.0"],
  mappings: [[mapping("a")], [mapping("b")]],
  limits: [{ files: 20_000 }, { depth: 200 }],
  waiversFile: ["a.yml", "b.yml"],
};

describe("precedence", () => {
  it.each(policyFields)("%s: the flag, then the file, then the default", (field) => {
    const [inFile, onLine] = others[field];
    const flags = { origin: (name: string) => `flag --${name}`, values: { [field]: onLine } };
    const file = { origin: "file p.yml", values: { [field]: inFile } };
    const name = keyOfField(field).name;
    expect(decidePolicy([])).toMatchObject({ values: { [field]: defaultValues[field] }, origins: { [field]: "default" } });
    expect(decidePolicy([{ ...flags, values: {} }, file])).toMatchObject({ values: { [field]: inFile }, origins: { [field]: "file p.yml" } });
    expect(decidePolicy([flags, file])).toMatchObject({ values: { [field]: onLine }, origins: { [field]: `flag --${name}` } });
    expect(decidePolicy([{ origin: "input strict", values: { [field]: undefined } as Partial<PolicyValues> }, file]).origins[field]).toBe("file p.yml");
  });

  it("takes an explicit false, zero or empty list for a decision", () => {
    const { values } = decidePolicy([{ origin: "flag", values: { strict: false, minImages: 0, excludePaths: [], requires: null } }, { origin: "file", values: { strict: true, minImages: 9, excludePaths: ["a"], requires: "^1.0.0" } }]);
    expect(values).toEqual({ ...defaultValues, strict: false, minImages: 0, excludePaths: [], requires: null });
  });

  it("gives the line in the file", () => {
    const { values, places } = readPolicyFile("p.yml", "# a\nmin-images: 4\n", "1.0.0");
    const decided = decidePolicy([{ origin: "input strict", values: { strict: true } }, { origin: "file p.yml", values, places }]);
    expect(decided.origins).toMatchObject({ strict: "input strict", minImages: "file p.yml:2", failOn: "default" });
  });
});

describe("config", () => {
  const decided = decidePolicy([
    { origin: "flag --strict", values: { strict: true } },
    { origin: "file p.yml", values: { excludePaths: ["a b", "c\u009b\u202e"], requires: "^1.0.0", mappings: [mapping("a"), mapping("b")], limits: { "file-mib": 4, depth: 200 } } },
  ]);

  it("prints each value with its origin, in columns", () => {
    const rows = [
      ["paths", "(none given)", "default"],
      ["exclude-paths", String.raw`["a b", "c\u009b\u202e"]`, "file p.yml"],
      ["strict", "true", "flag --strict"],
      ["on-undetermined", "auto", "default"],
      ["on-not-covered", "fail", "default"],
      ["min-images", "1", "default"],
      ["fail-on", "any", "default"],
      ["requires", '"^1.0.0"', "file p.yml"],
      ["mappings", '["a", "b"]', "file p.yml"],
      ["limits", "file-mib 4, depth 200", "file p.yml"],
      ["waivers-file", ".github/sysprep-gate-waivers.yml", "default"],
    ] as const;
    expect(renderConfig(decided)).toBe(rows.map(([name, value, origin]) => `${name.padEnd(15)}  ${value.padEnd(32)}  ${origin}\n`).join(""));
  });

  it("prints the same as JSON", () => {
    const parsed = JSON.parse(renderConfig(decided, "json")) as Record<string, { value: unknown; origin: string }>;
    expect(Object.keys(parsed)).toEqual(policyFields.map((field) => keyOfField(field).name));
    expect(parsed["exclude-paths"]).toEqual({ value: ["a b", "c\u009b\u202e"], origin: "file p.yml" });
    expect(parsed["mappings"]?.value).toEqual(["a", "b"].map((file) => ({ files: [file], rules: { name: { from: { path: "name" } }, sysprep: { from: { texts: ["true"] } } } })));
    expect(parsed["limits"]).toEqual({ value: { "file-mib": 4, depth: 200 }, origin: "file p.yml" });
    expect(parsed["requires"]).toEqual({ value: "^1.0.0", origin: "file p.yml" });
  });

  it("prints text in the shape in which a file would have it", () => {
    const one = decidePolicy([{ origin: "flag", values: { paths: ["a"], requires: "1.2.3", waiversFile: "a b.yml" } }]);
    const lines = renderConfig(one).trimEnd().split("\n").map((line) => line.split(/ {2,}/).slice(0, 2));
    expect(lines).toEqual([
      ["paths", '["a"]'],
      ["exclude-paths", "(none given)"],
      ["strict", "false"],
      ["on-undetermined", "auto"],
      ["on-not-covered", "fail"],
      ["min-images", "1"],
      ["fail-on", "any"],
      ["requires", "1.2.3"],
      ["mappings", "(none given)"],
      ["limits", "(none given)"],
      ["waivers-file", '"a b.yml"'],
    ]);
    const none = decidePolicy([]);
    expect(renderConfig(none)).toMatch(/^requires +none +default$/m);
    expect(renderConfig(none)).toBe(renderConfig(none, "text"));
    expect(renderConfig(none, "json")).toMatch(/^\{\n {2}"paths": \{\n {4}"value"/);
  });

  it("writes no character that a terminal obeys", () => {
    const hostile = decidePolicy([{ origin: "file \u001b[2J\n::error::x", values: { waiversFile: "\u001b]0;x\u0007\u009b\u2028", paths: ["\u001b[31m\n"] } }]);
    // oxlint-disable-next-line no-control-regex -- control characters are what is searched for
    for (const style of ["text", "json"] as const) expect(renderConfig(hostile, style)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028]|^::/m);
    expect(renderConfig(hostile).trimEnd().split("\n")).toHaveLength(policyFields.length);
    expect(renderConfig(decidePolicy([{ origin: "file \u{e0001}", values: { strict: true } }]))).toContain(String.raw`file \udb40\udc01`);
  });

  it("lets a long value push its own origin only", () => {
    const originsOf = (waiversFile: string): number[] => renderConfig(decidePolicy([{ origin: "flag", values: { waiversFile } }])).trimEnd().split("\n").map((line) => line.search(/(?:default|flag)$/));
    expect(new Set(originsOf("a".repeat(40)))).toEqual(new Set([59]));
    expect(new Set(originsOf("a".repeat(41)).slice(0, -1))).toEqual(new Set([59]));
    expect(originsOf("a".repeat(41)).at(-1)).toBe(60);
  });
});

const reaction = fc.constantFrom("fail" as const, "warn" as const, "ignore" as const);
const globs = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
/** Two limits, each as it is or raised. */
const limits = fc.record({ "file-mib": fc.constantFrom(1, 2, 4), depth: fc.constantFrom(100, 200) }, { requiredKeys: [] });
const ranges = ["^1.0.0", ">=1.0.0", "1.2.3", ">=1.2.0 <2.0.0", "<1.0.0 || >=2.0.0", "^2.0.0", "^1.0.0 || ^2.0.0", ">=1.0.0 <3.0.0", "<0.0.1", "1.x"];
const policies: fc.Arbitrary<PolicyValues> = fc.record({
  paths: globs,
  excludePaths: globs,
  strict: fc.boolean(),
  onUndetermined: fc.oneof(reaction, fc.constant("auto" as const)),
  onNotCovered: reaction,
  minImages: fc.integer({ min: 0, max: 3 }),
  failOn: fc.constantFrom("any" as const, "introduced" as const),
  requires: fc.constantFrom(null, ...ranges),
  mappings: fc.uniqueArray(fc.constantFrom("a", "b"), { maxLength: 2 }).chain((files) => fc.nat(9).map((line) => files.map((file) => mapping(file, line)))),
  limits,
  waiversFile: fc.constantFrom("a.yml", "b.yml"),
});

/** Lists as sets, ranges by what they let in. */
function same(left: PolicyValues, right: PolicyValues): boolean {
  const plain = (policy: PolicyValues): string => JSON.stringify({ ...policy, paths: policy.paths.toSorted(), excludePaths: policy.excludePaths.toSorted(), mappings: policy.mappings.map(({ files }) => files).toSorted(), limits: [policy.limits["file-mib"] ?? 1, policy.limits["depth"] ?? 100], requires: null });
  const sameRange = left.requires === right.requires || (left.requires !== null && right.requires !== null && semver.subset(left.requires, right.requires) && semver.subset(right.requires, left.requires));
  return plain(left) === plain(right) && sameRange;
}

/** A policy that is at least as strict, made by tightening some keys. */
function tighten(base: PolicyValues): fc.Arbitrary<PolicyValues> {
  const order = ["fail", "auto", "warn", "ignore"] as const;
  const stricter = (value: PolicyValues["onUndetermined"]) => order.slice(0, order.indexOf(value) + 1);
  return fc.record({
    paths: base.paths.length === 0 ? fc.constant(base.paths) : globs.map((more) => [...new Set([...more, ...base.paths])]),
    excludePaths: fc.subarray([...base.excludePaths]),
    strict: base.strict ? fc.constant(true) : fc.boolean(),
    onUndetermined: fc.constantFrom(...stricter(base.onUndetermined)),
    onNotCovered: fc.constantFrom(...stricter(base.onNotCovered).filter((each) => each !== "auto")),
    minImages: fc.integer({ min: base.minImages, max: 5 }),
    failOn: base.failOn === "any" ? fc.constant("any" as const) : fc.constantFrom("any" as const, "introduced" as const),
    requires: fc.constantFrom(...[base.requires, ...ranges].filter((range) => base.requires === null || (range !== null && semver.subset(range, base.requires)))),
    mappings: fc.constantFrom(base.mappings, [...base.mappings, mapping("c")], base.mappings.toReversed()),
    limits: limits.map((each) => Object.fromEntries(Object.entries(each).filter(([name, number]) => number <= (base.limits[name] ?? 1)))),
    waiversFile: fc.constant(base.waiversFile),
  });
}

describe("strictness", () => {
  it("holds of a policy and itself", () => {
    fc.assert(fc.property(policies, (policy) => void expect(isAtLeastAsStrict(policy, policy)).toEqual({ stricter: true, loosened: [] })), { seed });
  });

  it("passes along", () => {
    const chains = policies.chain((first) => tighten(first).chain((second) => tighten(second).map((third) => [first, second, third] as const)));
    fc.assert(
      fc.property(chains, ([first, second, third]) => {
        expect(isAtLeastAsStrict(second, first)).toEqual({ stricter: true, loosened: [] });
        expect(isAtLeastAsStrict(third, first)).toEqual({ stricter: true, loosened: [] });
      }),
      { seed, numRuns: 500 },
    );
    fc.assert(
      fc.property(policies, policies, policies, (first, second, third) => {
        if (isAtLeastAsStrict(third, second).stricter && isAtLeastAsStrict(second, first).stricter) expect(isAtLeastAsStrict(third, first).stricter).toBe(true);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it("holds both ways only between equals", () => {
    const pairs = fc.oneof(fc.tuple(policies, policies), policies.chain((base) => fc.tuple(fc.constant(base), tighten(base))));
    fc.assert(fc.property(pairs, ([left, right]) => void expect(isAtLeastAsStrict(left, right).stricter && isAtLeastAsStrict(right, left).stricter).toBe(same(left, right))), { seed, numRuns: 2000 });
  });

  const base: PolicyValues = { paths: ["a", "b"], excludePaths: ["x"], strict: true, onUndetermined: "fail", onNotCovered: "warn", minImages: 3, failOn: "any", requires: "^1.2.0", mappings: [mapping("a"), mapping("b")], limits: { depth: 200 }, waiversFile: "w.yml" };

  it.each<[string, Partial<PolicyValues>]>([
    ["paths", { paths: ["a"] }],
    ["paths", { paths: ["a", "c"] }],
    ["paths", { paths: [] }],
    ["exclude-paths", { excludePaths: ["x", "y"] }],
    ["exclude-paths", { excludePaths: ["x/y"] }],
    ["strict", { strict: false }],
    ["on-undetermined", { onUndetermined: "auto" }],
    ["on-undetermined", { onUndetermined: "warn" }],
    ["on-undetermined", { onUndetermined: "ignore" }],
    ["on-not-covered", { onNotCovered: "ignore" }],
    ["min-images", { minImages: 2 }],
    ["fail-on", { failOn: "introduced" }],
    ["requires", { requires: null }],
    ["requires", { requires: ">=1.0.0" }],
    ["requires", { requires: "^2.0.0" }],
    ["mappings", { mappings: [] }],
    ["mappings", { mappings: [mapping("a"), mapping("c")] }],
    ["mappings", { mappings: [mapping("a"), mapping("b", 1, "false")] }],
    ["limits", { limits: { depth: 201 } }],
    ["limits", { limits: { depth: 100, "file-mib": 2 } }],
    ["waivers-file", { waiversFile: "v.yml" }],
  ])("finds %s loosened by %j, alone", (name, change) => {
    const { stricter, loosened } = isAtLeastAsStrict({ ...base, ...change }, base);
    expect(stricter).toBe(false);
    expect(loosened).toHaveLength(1);
    expect(loosened[0]).toMatch(new RegExp(`^${name}: .+\\.$`));
  });

  it.each<Partial<PolicyValues>>([{ paths: ["b", "c", "a"] }, { excludePaths: [] }, { onNotCovered: "fail" }, { minImages: 4 }, { requires: "~1.2.5" }, { requires: "1.3.0" }, { mappings: [mapping("b", 7), mapping("c"), mapping("a", 9)] }, { limits: {} }, { limits: { depth: 150, "file-mib": 1 } }])("takes %j", (change) => {
    expect(isAtLeastAsStrict({ ...base, ...change }, base)).toEqual({ stricter: true, loosened: [] });
  });

  it("takes the same range for as strict, also one that nobody can read", () => {
    expect(isAtLeastAsStrict({ ...base, requires: "latest" }, { ...base, requires: "latest" })).toEqual({ stricter: true, loosened: [] });
  });

  it.each<[Partial<PolicyValues>, string]>([
    [{ paths: ["a"] }, 'paths: "b" would no longer be asked for, which the base asks for.'],
    [{ excludePaths: ["1", "2", "3", "4", "5", "x"] }, 'exclude-paths: "1", "2", "3", "4", "5" would be left out, which the base does not leave out.'],
    [{ excludePaths: ["1", "2", "3", "4", "5", "6"] }, 'exclude-paths: "1", "2", "3", "4", "5" and 1 more would be left out, which the base does not leave out.'],
    [{ requires: null }, 'requires: no version would be required, where the base requires "^1.2.0".'],
    [{ onUndetermined: "auto" }, "on-undetermined: auto instead of the base's fail."],
  ])("says of %j what is looser", (change, sentence) => {
    expect(isAtLeastAsStrict({ ...base, ...change }, base).loosened).toEqual([sentence]);
  });

  it("takes any list of paths for looser than every file", () => {
    expect(isAtLeastAsStrict({ ...base, paths: ["**"] }, { ...base, paths: [] }).loosened).toHaveLength(1);
  });

  it("names every key that is looser", () => {
    const loose: PolicyValues = { paths: ["c"], excludePaths: ["y"], strict: false, onUndetermined: "ignore", onNotCovered: "ignore", minImages: 0, failOn: "introduced", requires: null, mappings: [], limits: { files: 20_000 }, waiversFile: "v.yml" };
    expect(isAtLeastAsStrict(loose, base).loosened.map((sentence) => sentence.split(":")[0])).toEqual(policyFields.map((field) => keyOfField(field).name));
  });

  it("takes a range that nobody can read for looser", () => {
    expect(isAtLeastAsStrict({ ...base, requires: "latest" }, base).stricter).toBe(false);
    expect(isAtLeastAsStrict(base, { ...base, requires: "latest" }).stricter).toBe(false);
  });
});

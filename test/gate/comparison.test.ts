/** The comparison with the base commit: what is new, existing, fixed or retired, and what `fail-on: introduced` makes of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BaseTree, gate, type GateInput, type SourceFile } from "../../src/gate.ts";
import { type BaseFiles, openAmong, pathBelow } from "../../src/host/base-tree.ts";
import { defaultPolicy, type Policy } from "../../src/policy/policy.ts";
import { noWaivers, type WaiverSet } from "../../src/policy/waiver.ts";
import type { Report } from "../../src/report/report.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import { startOfFile } from "../../src/source/location.ts";

type Files = Readonly<Record<string, string>>;

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const commit = "0123456789abcdef0123456789abcdef01234567";
const introduced: Policy = { ...defaultPolicy, failOn: "introduced" };

const nt4 = (name: string, changes: Readonly<Record<string, string>> = {}): string =>
  `${head}${Object.entries({ name, os: "Windows NT 4.0 Server", servicePack: "SP6a", iis: '{ version: "4.0", source: nt4-option-pack }', ie: '"5.01"', sysprep: "true", ...changes }).filter(([, value]) => value !== "").map(([key, value]) => `${key}: ${value}\n`).join("")}`;
const failing = (name: string): string => nt4(name, { servicePack: "SP5" });
const modern = (name: string): string => `${head}name: ${name}\nos: Windows 11\niis: true\nsysprep: true\n`;

const toFiles = (files: Files): SourceFile[] => Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), named: false }));
const toBase = (files: Files, changes: Partial<BaseFiles> = {}): BaseTree | null => openAmong({ commit, files: toFiles(files), renames: new Map(), ...changes });

function compare(now: Files, before: Files | BaseTree | null, policy: Partial<Policy> = {}, input: Partial<GateInput> = {}): Report {
  const files = toFiles(now);
  const base = before === null || "commit" in before ? (before as BaseTree | null) : toBase(before as Files);
  const own = openAmong({ commit, files, renames: new Map() });
  if (own === null) throw new Error("unreachable");
  return gate({ files, open: own.open, refused: [], doubtful: [], unmatched: [], configuration: [], notices: [], waivers: noWaivers, base, limits: defaultLimits, ...input }, { ...introduced, ...policy });
}

const changes = (report: Report): string[] => report.images.flatMap((image) => image.findings.map((finding) => `${image.name} ${finding.requirement.split("/").slice(1).join("/")} ${finding.outcome} ${finding.change} ${finding.level}`)).toSorted();
const pack = "nt4-iis4/service-pack";

describe("exit code and level", () => {
  test("nothing new: 0, and what exists is a warning", () => {
    const report = compare({ "a.yml": failing("a") }, { "a.yml": failing("a") });
    expect(changes(report)).toEqual([`a ${pack} fail existing warning`]);
    expect(report).toMatchObject({ exitCode: 0, conclusion: "success", wouldFail: false, counts: { introduced: 0, failing: 0, unsupported: 1 }, comparison: { base: commit, fixed: [], retired: [] } });
  });

  test("something new: 1, beside what exists", () => {
    const report = compare({ "a.yml": failing("a"), "b.yml": failing("b") }, { "a.yml": failing("a") });
    expect(changes(report)).toEqual([`a ${pack} fail existing warning`, `b ${pack} fail new error`]);
    expect(report).toMatchObject({ exitCode: 1, counts: { introduced: 1, failing: 1, unsupported: 2 } });
  });

  test("a new finding on an image that fails already", () => {
    const report = compare({ "a.yml": nt4("a", { servicePack: "SP5", ie: '"5.0"' }) }, { "a.yml": failing("a") });
    expect(changes(report)).toEqual([`a nt4-iis4/internet-explorer fail new error`, `a ${pack} fail existing warning`]);
    expect(report.exitCode).toBe(1);
  });

  test("a new undetermined image: 4; beside a new failing one: 1", () => {
    expect(compare({ "a.yml": nt4("a", { ie: "" }) }, {}).exitCode).toBe(4);
    expect(compare({ "a.yml": nt4("a", { ie: "" }), "b.yml": failing("b") }, {}).exitCode).toBe(1);
    expect(compare({ "a.yml": nt4("a", { ie: "" }), "b.yml": failing("b") }, { "b.yml": failing("b") }).exitCode).toBe(4);
  });

  test("an image that nothing covers: new fails, existing does not", () => {
    expect(compare({ "a.yml": modern("a") }, {})).toMatchObject({ exitCode: 1 });
    expect(compare({ "a.yml": modern("a") }, { "a.yml": modern("a") })).toMatchObject({ exitCode: 0, counts: { "not-covered": 1, introduced: 0 } });
  });

  test("with fail-on any the change is marked and decides nothing", () => {
    const report = compare({ "a.yml": failing("a") }, { "a.yml": failing("a") }, { failOn: "any" });
    expect(changes(report)).toEqual([`a ${pack} fail existing error`]);
    expect(report.exitCode).toBe(1);
  });

  test("without a base everything is new, and nothing was compared", () => {
    const report = compare({ "a.yml": failing("a") }, null);
    expect(changes(report)).toEqual([`a ${pack} fail null error`]);
    expect(report).toMatchObject({ exitCode: 1, comparison: null, counts: { introduced: 1 } });
    expect(compare({ "a.yml": failing("a") }, {})).toMatchObject({ exitCode: 1, comparison: { fixed: [], retired: [] } });
  });

  test("what cannot be read fails whatever the base had: a broken file, a refused one, a configuration error", () => {
    const broken = `${head}name: [\n`;
    expect(compare({ "a.yml": failing("a"), "b.yml": broken }, { "a.yml": failing("a"), "b.yml": broken }).exitCode).toBe(4);
    const refused = { code: "unreadable-file", level: "error" as const, message: "x", location: startOfFile("c.yml"), related: [] };
    expect(compare({ "a.yml": failing("a") }, { "a.yml": failing("a") }, {}, { refused: [refused] }).exitCode).toBe(4);
    expect(compare({ "a.yml": failing("a") }, { "a.yml": failing("a") }, {}, { configuration: [{ ...refused, configuration: true }] }).exitCode).toBe(2);
    const misread = nt4("a", { unknownKey: "1" });
    expect(compare({ "a.yml": misread }, { "a.yml": misread }).exitCode).toBe(4);
  });

  test("what the base cannot be read of counts as new, and is no diagnostic of this run", () => {
    const report = compare({ "a.yml": failing("a") }, { "a.yml": `${failing("a")}broken: [\n`, "b.yml": "\0\xff" });
    expect(report).toMatchObject({ exitCode: 1, diagnostics: [], comparison: { fixed: [], retired: [] } });
  });

  test("removing an image never fails, min-images still does", () => {
    const before = { "a.yml": failing("a"), "b.yml": nt4("b") };
    expect(compare({ "b.yml": nt4("b") }, before)).toMatchObject({ exitCode: 0, comparison: { retired: ["a"], fixed: [] } });
    expect(compare({ "a.yml": failing("a") }, before)).toMatchObject({ exitCode: 0, comparison: { retired: ["b"] } });
    expect(compare({ "b.yml": nt4("b") }, before, { minImages: 2 })).toMatchObject({ exitCode: 3, comparison: { retired: ["a"] } });
    expect(compare({}, before)).toMatchObject({ exitCode: 3, comparison: { retired: ["a", "b"] } });
    expect(compare({}, before, { minImages: 0 }).exitCode).toBe(0);
  });

  test("warn-only, strict and waivers keep their meaning", () => {
    expect(compare({ "a.yml": failing("a") }, {}, { warnOnly: true })).toMatchObject({ exitCode: 0, wouldFail: true });
    const implied = `${head}name: a\nos: Windows 2000 Server SP4\niis: "5.0"\nsysprep: true\n`;
    // The base is held against the same policy: what strict opens was open there too.
    expect(compare({ "a.yml": implied }, { "a.yml": implied }, { strict: true })).toMatchObject({ exitCode: 0, counts: { undetermined: 1, introduced: 0 } });
    const waivers: WaiverSet = { ...noWaivers, today: "2026-01-01", waivers: [{ image: "a", requirement: `q326779/${pack}`, reason: "r", owner: "o", until: "2026-12-31", ticket: null, location: startOfFile("w.yml") }] };
    const report = compare({ "a.yml": failing("a") }, {}, {}, { waivers });
    expect(changes(report)).toEqual([`a ${pack} fail new note`]);
    expect(report.exitCode).toBe(0);
  });
});

describe("what is the same finding", () => {
  test("an image in another file, on another line, in other words, of a lower service pack", () => {
    expect(changes(compare({ "z.yml": `${nt4("ok")}---\n# moved\n${nt4("a", { servicePack: '"4"' })}` }, { "a.yml": failing("a") }))).toEqual([`a ${pack} fail existing warning`]);
  });

  test("from fail to unknown it exists; from unknown to fail it is new", () => {
    const unknown = nt4("a", { servicePack: "Service Pack 6" });
    const weaker = compare({ "a.yml": unknown }, { "a.yml": failing("a") });
    expect(changes(weaker)).toEqual([`a ${pack} unknown existing warning`]);
    expect(weaker).toMatchObject({ exitCode: 0, comparison: { fixed: [] } });
    const stronger = compare({ "a.yml": failing("a") }, { "a.yml": unknown });
    expect(changes(stronger)).toEqual([`a ${pack} fail new error`]);
    expect(stronger).toMatchObject({ exitCode: 1, comparison: { fixed: [] } });
  });

  test("hiding what decides is neither a fix nor free of charge", () => {
    const report = compare({ "a.yml": nt4("a", { os: '"${OS}"', servicePack: "SP5" }) }, { "a.yml": failing("a") });
    expect(report).toMatchObject({ exitCode: 4, comparison: { fixed: [] }, images: [{ verdict: "undetermined", failing: true }] });
  });

  test("another name is another image", () => {
    expect(compare({ "a.yml": failing("b") }, { "a.yml": failing("a") })).toMatchObject({ exitCode: 1, comparison: { retired: ["a"], fixed: [] } });
  });

  test("a fixed one is listed with its place in the base", () => {
    const report = compare({ "a.yml": nt4("a", { ie: '"5.0"' }) }, { "old/a.yml": nt4("a", { servicePack: "SP5", ie: '"5.0"' }) });
    expect(report).toMatchObject({ exitCode: 0, comparison: { retired: [], fixed: [{ image: "a", requirement: `q326779/${pack}`, location: { file: "old/a.yml", start: { line: 5 } } }] } });
  });

  test("an image in a file that cannot be read any more is not retired, and nothing in it is fixed", () => {
    const before = { "a.yml": failing("a"), "b.yml": failing("b"), "c.yml": nt4("c") };
    expect(compare({ "a.yml": `${failing("a")}x: [\n`, "c.yml": nt4("c") }, before)).toMatchObject({ exitCode: 4, comparison: { fixed: [], retired: ["b"] } });
    const renamed = toBase(before, { renames: new Map([["to/a.yml", "a.yml"]]) });
    expect(compare({ "to/a.yml": `${failing("a")}x: [\n`, "c.yml": nt4("c") }, renamed).comparison).toEqual({ base: commit, fixed: [], retired: ["b"] });
  });

  test("fingerprints do not depend on the base or on lines", () => {
    const print = (report: Report): string | undefined => report.images[0]?.findings[0]?.fingerprint;
    expect(print(compare({ "a.yml": failing("a") }, null))).toBe(print(compare({ "b.yml": `# x\n${failing("a")}` }, { "a.yml": failing("a") })));
  });
});

describe("what a definition names", () => {
  const child = `${head}name: child\nfrom: { file: ../parents/p.txt, resource: p }\n`;

  test("is read from the base, whether or not the run looks at it", () => {
    const base = toBase({ "in/child.yml": child }, { named: toFiles({ "parents/p.txt": failing("p") }) });
    const now = (parent: string) => compare({ "in/child.yml": child }, base, {}, { open: () => ({ path: "parents/p.txt", bytes: new TextEncoder().encode(parent) }) });
    expect(now(failing("p"))).toMatchObject({ exitCode: 0, comparison: { retired: [] }, images: [{ name: "child", findings: [{ change: "existing" }] }] });
    expect(now(nt4("p", { ie: '"5.0"' }))).toMatchObject({ exitCode: 1, comparison: { fixed: [{ image: "child", location: { file: "parents/p.txt" } }] } });
  });

  test("where the base's parent cannot be had, nothing that it leaves open is excused", () => {
    const unknown = nt4("p", { ie: "" });
    const report = compare({ "in/child.yml": child }, { "in/child.yml": child }, {}, { open: () => ({ path: "parents/p.txt", bytes: new TextEncoder().encode(unknown) }) });
    expect(report).toMatchObject({ exitCode: 4, counts: { introduced: 1 }, images: [{ failing: true, findings: [{ change: "new" }] }] });
  });

  test("a path from a file, inside only", () => {
    expect([["a/b.yml", "../c"], ["a.yml", "./x//y"], ["a/b.yml", "../../c"], ["a.yml", "/etc"], ["", "x"]].map(([from, path]) => pathBelow(from ?? "", path ?? ""))).toEqual(["c", "x/y", undefined, undefined, "x"]);
  });
});

describe("properties", () => {
  const name = fc.constantFrom("a", "b", "c", "d");
  const definition = fc.tuple(
    fc.constantFrom("SP6a", "SP5", "SP4", "Service Pack 6", ""),
    fc.constantFrom('"5.01"', '"5.0"', '"{{ ie }}"', ""),
    fc.constantFrom("Windows NT 4.0 Server", "Windows 2000 Server", "Windows Server 2022", "'${OS}'"),
    fc.constantFrom("true", "false", ""),
  );
  const text = ([servicePack, ie, os, sysprep]: readonly [string, string, string, string], called: string): string => nt4(called, { os, servicePack: os.includes("NT") ? servicePack : "", ie, sysprep, iis: os.includes("NT") ? '{ version: "4.0", source: nt4-option-pack }' : "true" });
  const tree = fc.dictionary(name, definition, { maxKeys: 4 }).map((images): Files => Object.fromEntries(Object.entries(images).map(([called, facts]) => [`${called}.yml`, text(facts, called)])));
  const policy: fc.Arbitrary<Partial<Policy>> = fc.record({ failOn: fc.constantFrom("any", "introduced"), strict: fc.boolean(), onUndetermined: fc.constantFrom("auto", "warn", "ignore"), onNotCovered: fc.constantFrom("fail", "warn"), minImages: fc.constantFrom(0, 1, 3) });
  const parameters = { seed: 20261123, numRuns: 150 } as const;
  const rank = (code: number): number => [0, 3, 4, 1, 2].indexOf(code);

  test("adding a failing image never improves a conclusion, as long as there are enough images", () => {
    fc.assert(
      fc.property(tree, fc.option(tree), policy, (now, before, rules) => {
        const images = Object.keys(now).length;
        const without = compare(now, before, { ...rules, minImages: Math.min(images, rules.minImages ?? 1) });
        const within = compare({ ...now, "z.yml": failing("z") }, before, { ...rules, minImages: Math.min(images, rules.minImages ?? 1) });
        expect(rank(within.exitCode)).toBeGreaterThanOrEqual(rank(without.exitCode));
        expect(within.exitCode).toBe(1);
        expect(within.counts.introduced).toBe(without.counts.introduced + 1);
      }),
      parameters,
    );
  });

  test("the order of the files never changes a report, on either side", () => {
    const shuffled = (files: Files, seed: number): Files => Object.fromEntries(Object.entries(files).map((entry, index) => [(index * 7 + seed) % 5, entry] as const).toSorted(([left], [right]) => left - right).map(([, entry]) => entry));
    fc.assert(
      fc.property(tree, tree, policy, fc.nat(20), (now, before, rules, seed) => {
        // One name twice, one file that is broken and one that inherits: what depends on an order shows here.
        const more = { ...now, "twice.yml": failing("a"), "broken.yml": `${head}name: [\n`, "child.yml": `${head}name: child\nfrom: a\n` };
        expect(compare(shuffled(more, seed), shuffled({ ...before, "twice.yml": nt4("b") }, seed + 1), rules)).toEqual(compare(more, { ...before, "twice.yml": nt4("b") }, rules));
      }),
      parameters,
    );
  });

  test("a tree compared with itself has nothing new, nothing fixed and nothing retired", () => {
    fc.assert(
      fc.property(tree, policy, (files, rules) => {
        const report = compare(files, files, { ...rules, failOn: "introduced" });
        expect([report.counts.introduced, report.comparison, [0, 3].includes(report.exitCode)]).toEqual([0, { base: commit, fixed: [], retired: [] }, true]);
      }),
      parameters,
    );
  });

  test("fail-on introduced never fails where any does not, and without a base both say the same", () => {
    fc.assert(
      fc.property(tree, fc.option(tree), policy, (now, before, rules) => {
        const any = compare(now, before, { ...rules, failOn: "any" });
        const only = compare(now, before, { ...rules, failOn: "introduced" });
        expect(rank(only.exitCode)).toBeLessThanOrEqual(rank(any.exitCode));
        if (before === null) expect(only).toEqual(any);
        expect(only.images.map(({ verdict }) => verdict)).toEqual(any.images.map(({ verdict }) => verdict));
      }),
      parameters,
    );
  });

  test("every finding of the base is found again, fixed, retired with its image, or hidden by what is open now", () => {
    fc.assert(
      fc.property(tree, tree, (now, before) => {
        const report = compare(now, before);
        const earlier = compare(before, null);
        for (const image of earlier.images) {
          const after = report.images.find((each) => each.name === image.name);
          for (const finding of image.findings) {
            const listed = report.comparison?.fixed.some((each) => each.image === image.name && each.requirement === finding.requirement) === true;
            const still = after?.findings.some((each) => each.requirement === finding.requirement) === true;
            const retired = report.comparison?.retired.includes(image.name) === true;
            const hidden = after?.findings.some((each) => each.outcome === "unknown" && each.change === "new") === true;
            expect([listed, still, retired, hidden].some(Boolean)).toBe(true);
            expect([listed, still, retired].filter(Boolean).length).toBeLessThanOrEqual(1);
          }
        }
      }),
      parameters,
    );
  });
});

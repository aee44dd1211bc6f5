/** Waivers in force and out of it: the day on which they end, and what is said of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment, Finding, Verdict } from "../../src/evaluate/finding.ts";
import { gate } from "../../src/gate.ts";
import { statements } from "../../src/matrix/index.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import { requirementIds } from "../../src/policy/requirement-ids.ts";
import { daysBetween } from "../../src/policy/calendar.ts";
import type { Waiver } from "../../src/policy/waiver.ts";
import { findWaiver, judgeWaivers, soonDays, waiverRemarks } from "../../src/policy/waivers.ts";
import { readWaiversFile } from "../../src/policy/waivers-file.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import { startOfFile } from "../../src/source/location.ts";
import { caseTables } from "../matrix/tables.ts";
import { evaluateImageText } from "../support/evaluate.ts";

const requirement = "q326779/nt4-iis4/service-pack";
const waiver = (change: Partial<Waiver> = {}): Waiver => ({ image: "a", requirement, reason: "r", owner: "web", until: "2026-03-10", ticket: null, location: { ...startOfFile("w.yml"), start: { line: 4, column: 5 } }, lines: { first: 4, last: 8 }, ...change });

function image(name: string, verdict: Verdict, findings: readonly Partial<Finding>[] = []): { readonly assessment: Assessment } {
  const whole = findings.map((finding): Finding => ({ requirement, outcome: "fail", level: "error", message: "", expected: "", actual: "", remedy: "", advice: [], url: "", location: startOfFile("i.yml"), excerpt: "", related: [], fingerprint: "", change: null, waived: false, waiver: null, ...finding }));
  return { assessment: { name, format: "native", location: startOfFile("i.yml"), verdict, basis: "documented", failing: true, description: "", findings: whole, implied: [], settle: [] } };
}

const failing = image("a", "unsupported", [{}]);
const say = (waivers: readonly Waiver[], today: string, judged = [failing]): string[] => judgeWaivers({ waivers, today }, judged).map((remark) => `${remark.code}: ${remark.message}`);
const codes = (waivers: readonly Waiver[], today: string, judged = [failing]): string[] => judgeWaivers({ waivers, today }, judged).map((remark) => remark.code);

describe("the waiver in force", () => {
  it.each([
    ["2026-03-09", true],
    ["2026-03-10", true],
    ["2026-03-11", false],
    ["2027-01-01", false],
  ])("on %s: %s", (today, holds) => {
    expect(findWaiver({ waivers: [waiver()], today }, "a", requirement) !== undefined).toBe(holds);
  });

  it("is for one requirement of one image", () => {
    const set = { waivers: [waiver()], today: "2026-01-01" };
    expect(findWaiver(set, "A", requirement)).toBeUndefined();
    expect(findWaiver(set, "b", requirement)).toBeUndefined();
    expect(findWaiver(set, "a", "q326779/nt4-iis4/iis-version")).toBeUndefined();
  });
});

describe("remarks by date", () => {
  it.each<[string, string, string[]]>([
    ["2026-02-23", "2026-03-10", []],
    ["2026-02-24", "2026-03-10", ["waiver-expires-soon"]],
    ["2026-03-10", "2026-03-10", ["waiver-expires-soon"]],
    ["2026-03-11", "2026-03-10", ["waiver-expired"]],
    // Over a year's end, and a 29th of February that is there or not.
    ["2025-12-25", "2026-01-08", ["waiver-expires-soon"]],
    ["2025-12-24", "2026-01-08", []],
    ["2024-02-16", "2024-03-01", ["waiver-expires-soon"]],
    ["2024-02-15", "2024-03-01", []],
    ["2023-02-15", "2023-03-01", ["waiver-expires-soon"]],
    ["2024-02-29", "2024-02-29", ["waiver-expires-soon"]],
    ["2024-03-01", "2024-02-29", ["waiver-expired"]],
  ])("on %s, until %s: %j", (today, until, expected) => {
    expect(codes([waiver({ until })], today)).toEqual(expected);
  });

  it("says owner, day and how long", () => {
    expect(say([waiver()], "2026-03-11")[0]).toMatch(/expired 1 day ago, on 2026-03-10 \(owner "web"\), and no longer holds\./);
    expect(say([waiver()], "2027-03-10")[0]).toContain("expired 365 days ago");
    expect(say([waiver()], "2026-03-10")[0]).toMatch(/expires today, 2026-03-10 is its last day \(owner "web"\)/);
    expect(say([waiver()], "2026-03-09")[0]).toContain("1 day left, 2026-03-10 is its last day");
    expect(say([waiver()], "2026-02-24")[0]).toContain("14 days left");
  });
});

describe("remarks by use", () => {
  it("unused: the image has no such finding now", () => {
    const supported = image("a", "supported");
    expect(say([waiver()], "2026-01-01", [supported])).toEqual([`waiver-unused: The waiver of "${requirement}" for image "a" (owner "web") holds nothing: the image has no such finding now. Delete lines 4 to 8.`]);
    expect(say([waiver({ lines: { first: 4, last: 4 } })], "2026-01-01", [supported])[0]).toContain("Delete line 4.");
    const { lines: _lines, ...entry } = waiver();
    expect(say([entry], "2026-01-01", [supported])[0]).toContain("Delete this entry.");
  });

  it("not unused while nobody can say what the image is", () => {
    const other = "q326779/nt4-iis4/internet-explorer";
    expect(codes([waiver()], "2026-01-01", [image("a", "undetermined")])).toEqual([]);
    expect(codes([waiver()], "2026-01-01", [image("a", "undetermined", [{ requirement: "q326779/scope/sysprep", outcome: "unknown" }])])).toEqual([]);
    expect(codes([waiver()], "2026-01-01", [image("a", "undetermined", [{ requirement: "definition/contradiction", outcome: "unknown" }])])).toEqual([]);
    expect(codes([waiver()], "2026-01-01", [image("a", "undetermined", [{ requirement: other, outcome: "unknown" }])])).toEqual(["waiver-unused"]);
    expect(codes([waiver()], "2026-01-01", [image("a", "unsupported", [{ requirement: other }])])).toEqual(["waiver-unused"]);
  });

  it("used where any image of that name has the finding, whatever its outcome", () => {
    expect(codes([waiver()], "2026-01-01", [image("a", "supported"), image("a", "undetermined", [{ outcome: "unknown" }])])).toEqual([]);
    expect(codes([waiver()], "2026-01-01", [image("a", "unsupported", [{ waived: true, level: "note" }])])).toEqual([]);
  });

  it("not unused where one of several doubts leaves its rows open", () => {
    const other = { requirement: "q326779/nt4-iis4/internet-explorer", outcome: "unknown" } as const;
    const scope = { requirement: "q326779/scope/sysprep", outcome: "unknown" } as const;
    expect(codes([waiver()], "2026-01-01", [image("a", "undetermined", [other, scope])])).toEqual([]);
    expect(codes([waiver()], "2026-01-01", [image("a", "undetermined", [{ ...scope, outcome: "pass" }, other])])).toEqual(["waiver-unused"]);
    // What is not unknown leaves nothing open: here nobody knows why the image is undetermined.
    expect(codes([waiver()], "2026-01-01", [image("a", "undetermined", [{ requirement: "q326779/nt4-iis4/iis-version", outcome: "pass" }])])).toEqual([]);
    // One of two images of the name is enough.
    expect(codes([waiver()], "2026-01-01", [image("a", "supported"), image("a", "undetermined")])).toEqual([]);
    expect(codes([waiver()], "2026-01-01", [image("a", "undetermined"), image("a", "supported")])).toEqual([]);
    expect(codes([waiver()], "2026-01-01", [failing, image("a", "supported")])).toEqual([]);
  });

  it("expired: what to do depends on whether the image still has the finding", () => {
    const repair = /Repair the image, or renew the waiver with a new reason and date\.$/;
    expect(say([waiver()], "2026-03-11", [failing])[0]).toMatch(repair);
    expect(say([waiver()], "2026-03-11", [image("a", "undetermined")])[0]).toMatch(repair);
    expect(say([waiver()], "2026-03-11", [image("a", "supported")])[0]).not.toMatch(repair);
  });

  it("guesses names for some waivers only, because each guess looks at every name", () => {
    const many = Array.from({ length: 22 }, (_, index) => waiver({ image: `intranet-${index}` }));
    const guessed = say(many, "2026-01-01", [image("intranet-nt4", "supported")]).map((text) => text.includes("Did you mean"));
    expect(guessed).toEqual([...Array.from({ length: 20 }, () => true), false, false]);
  });

  it("orphaned: no image of that name, with the nearest", () => {
    expect(say([waiver({ image: "intranet-nt" })], "2026-01-01", [image("intranet-nt4", "supported"), image("web", "supported")])).toEqual([
      `waiver-orphaned: The waiver of "${requirement}" for image "intranet-nt" (owner "web") holds nothing: no image of that name is declared in the files of this run. Did you mean "intranet-nt4"? If not, delete lines 4 to 8.`,
    ]);
    expect(say([waiver()], "2026-01-01", [])[0]).toContain("of this run. Delete lines 4 to 8.");
  });

  it("says one thing of each waiver, the worst", () => {
    expect(say([waiver()], "2026-03-11", [])).toEqual([expect.stringMatching(/^waiver-expired: .*No image of that name is declared: delete lines 4 to 8\.$/)]);
    expect(say([waiver()], "2026-03-11", [image("a", "supported")])).toEqual([expect.stringMatching(/^waiver-expired: .*no such finding now: delete lines/)]);
    expect(codes([waiver()], "2026-03-10", [])).toEqual(["waiver-orphaned"]);
    expect(codes([waiver()], "2026-03-10", [image("a", "supported")])).toEqual(["waiver-unused"]);
  });

  it("lists the worst first, then the order of the file", () => {
    const set = [waiver(), waiver({ image: "s" }), waiver({ image: "o" }), waiver({ until: "2026-03-01", image: "x" }), waiver({ until: "2026-03-01" })];
    const remarks = judgeWaivers({ waivers: set, today: "2026-03-05" }, [failing, image("s", "supported")]);
    expect(remarks.map((remark) => remark.code)).toEqual(["waiver-expired", "waiver-expired", "waiver-orphaned", "waiver-unused", "waiver-expires-soon"]);
    expect(remarks[0]?.message).toContain('"x"');
    expect(remarks.every((remark) => remark.level === "warning" && remark.configuration === true && remark.related.length === 0 && remark.location.start.line === 4)).toBe(true);
    expect([...new Set(remarks.map((remark) => remark.code))]).toEqual(waiverRemarks.map((remark) => remark.code));
  });

  it("stays quick with many waivers of images that are not there", () => {
    const many = Array.from({ length: 1000 }, (_, index) => waiver({ image: `gone-${index}` }));
    const images = Array.from({ length: 10_000 }, (_, index) => image(`image-number-${index}`, "supported"));
    expect(codes(many, "2026-01-01", images)).toHaveLength(1000);
  }, 2000);

  it("shows text of a file harmlessly", () => {
    expect(say([waiver({ owner: `a\u001b[2J${"x".repeat(200)}` })], "2026-03-11")[0]).toMatch(/owner "a<U\+001B>\[2Jx+…"/);
  });
});

describe("ids", () => {
  const ids = requirementIds(statements);

  it("are apart, and each once", () => {
    expect(new Set([...ids.waivable, ...ids.advice]).size).toBe(ids.waivable.length + ids.advice.length);
  });

  it("hold no condition of a statement that only advises: its findings never fail a run", () => {
    const [first] = statements;
    const row = first?.rows.find(({ covers }) => covers);
    if (first === undefined || row === undefined) throw new Error("no row");
    const says = { warns: "beware" } as const;
    const advising = { ...row, covers: false, requirements: row.requirements.map((requirement) => ({ ...requirement, says })) };
    const ownOf = (rows: readonly unknown[]) => requirementIds([{ ...first, rows: rows as typeof first.rows }]);
    const apart = ["definition/contradiction", "matrix/coverage"];
    const only = ownOf([advising]);
    expect(only.waivable.toSorted()).toEqual(apart);
    expect(only.advice).toEqual([...row.requirements.map(({ id }) => `${first.id}/${row.id}/${id}`), "definition/unread-value"]);
    // A row that covers an image says something about it, whatever its requirements are.
    expect(ownOf([{ ...advising, covers: true }]).waivable.length).toBeGreaterThan(apart.length + first.scope.length);
    // One requirement that can fail is enough, and then the conditions of that row alone can be left open.
    const mixed = { ...advising, requirements: [...advising.requirements, { ...row.requirements[0], id: "real" }] };
    expect(ownOf([mixed]).waivable).toEqual(ownOf([{ ...advising, covers: true, requirements: mixed.requirements }]).waivable);
    const elsewhere = { ...advising, id: "elsewhere", when: [{ "os.edition": { is: "server" } }] };
    expect(ownOf([mixed, elsewhere]).waivable).toEqual(ownOf([mixed]).waivable);
  });

  it("hold every id that a finding of the matrix cases carries, by what it can do", () => {
    const seen = { fail: new Set<string>(), never: new Set<string>() };
    for (const each of caseTables.flatMap((table) => table.cases)) {
      for (const strict of [false, true]) {
        const strictest = evaluateImageText(each.image, { strict, onUndetermined: "fail", onNotCovered: "fail" });
        for (const finding of strictest.images.flatMap((one) => one.findings)) (finding.level === "error" ? seen.fail : seen.never).add(finding.requirement);
      }
    }
    expect(seen.fail.size).toBeGreaterThan(10);
    expect([...seen.fail].filter((id) => !ids.waivable.includes(id))).toEqual([]);
    expect([...seen.never].filter((id) => !ids.advice.includes(id) && !seen.fail.has(id))).toEqual([]);
  });
});

describe("in a run", () => {
  const definition = `apiVersion: sysprep-gate/v1\nkind: Images\nname: a\nos: { product: Windows NT 4.0 Server, servicePack: SP5 }\niis: { version: "4.0", source: nt4-option-pack }\nie: "5.01 SP2"\nsysprep: true\n`;
  const text = `waivers:\n  - image: a\n    requirement: ${requirement}\n    reason: r\n    owner: web\n    until: 2026-03-10\n`;
  const run = (today: string, waivers = text) => {
    const read = readWaiversFile("w.yml", waivers, requirementIds(statements));
    return gate(
      {
        files: [{ path: "i.yml", bytes: new TextEncoder().encode(definition), named: false }],
        open: () => ({ reason: "there is no such file" }),
        refused: [],
        doubtful: [],
        configuration: read.diagnostics,
        unmatched: [],
        waivers: { waivers: read.waivers, today },
        base: null,
        notices: [],
        limits: defaultLimits,
      },
      defaultPolicy,
    );
  };

  it.each([
    ["2026-01-01", 0, []],
    ["2026-03-10", 0, ["waiver-expires-soon"]],
    ["2026-03-11", 1, ["waiver-expired"]],
  ])("on %s it ends with %i", (today, exitCode, remarks) => {
    const report = run(today);
    expect(report.exitCode).toBe(exitCode);
    expect(report.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(remarks);
    expect(report.images[0]?.findings.map((finding) => finding.waived)).toEqual([exitCode === 0]);
  });

  it("a malformed waiver is a configuration error, and does not hold", () => {
    const report = run("2026-01-01", text.replace("owner: web", "owner:"));
    expect(report.exitCode).toBe(2);
    expect(report.images[0]?.findings.map((finding) => finding.waived)).toEqual([false]);
  });
});

describe("whatever the dates", () => {
  // Around each other, around ends of months and years, and far apart.
  const start = fc.constantFrom("1999-12-28", "2024-02-26", "2026-02-26", "2026-12-29", "0001-01-10", "9998-12-20");
  const shifted = (from: string, days: number): string => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const pair = fc.tuple(start, fc.nat(6), fc.oneof(fc.integer({ min: -16, max: 16 }), fc.integer({ min: -300, max: 300 }))).map(([from, ahead, days]) => ({ today: shifted(from, ahead), until: shifted(shifted(from, ahead), days), days }));
  const parameters = { seed: 326779, numRuns: 500 } as const;

  it("a waiver holds up to its last day and never after it, and is said to end in time", () => {
    fc.assert(
      fc.property(pair, ({ today, until, days }) => {
        expect(daysBetween(today, until)).toBe(days);
        expect(findWaiver({ waivers: [waiver({ until })], today }, "a", requirement) !== undefined).toBe(days >= 0);
        expect(codes([waiver({ until })], today)).toEqual(days < 0 ? ["waiver-expired"] : days <= soonDays ? ["waiver-expires-soon"] : []);
      }),
      parameters,
    );
  });

  it("of several, one that has ended never holds in the place of another", () => {
    const entry = fc.record({ image: fc.constantFrom("a", "b"), requirement: fc.constantFrom(requirement, "q326779/nt4-iis4/iis-version"), until: fc.integer({ min: -3, max: 3 }).map((days) => shifted("2026-03-10", days)) });
    fc.assert(
      fc.property(fc.array(entry.map(waiver), { maxLength: 5 }), fc.integer({ min: -4, max: 4 }).map((days) => shifted("2026-03-10", days)), (waivers, today) => {
        const found = findWaiver({ waivers, today }, "a", requirement);
        const holding = waivers.filter((each) => each.image === "a" && each.requirement === requirement && daysBetween(today, each.until) >= 0);
        expect(found === undefined).toBe(holding.length === 0);
        if (found !== undefined) expect(holding).toContain(found);
      }),
      parameters,
    );
  });

  it("waivers change levels and never verdicts, and those that have ended change nothing", () => {
    const failingText = 'os: { product: Windows NT 4.0 Server, servicePack: SP5 }\niis: { version: "4.0", source: SBS 4.5 }\nie: "5.0"\nsysprep: true\n';
    const definition = `apiVersion: sysprep-gate/v1\nkind: Images\nname: a\n${failingText}---\napiVersion: sysprep-gate/v1\nkind: Images\nname: b\n${failingText}`;
    const run = (waivers: readonly Waiver[]) => gate({ files: [{ path: "i.yml", bytes: new TextEncoder().encode(definition), named: false }], open: () => ({ reason: "there is no such file" }), refused: [], doubtful: [], configuration: [], unmatched: [], waivers: { waivers, today: "2026-03-10" }, base: null, notices: [], limits: defaultLimits }, defaultPolicy);
    const none = run([]);
    const failingIds = none.images.flatMap((each) => each.findings.map((finding) => `${each.name} ${finding.requirement}`));
    expect(failingIds).toHaveLength(6);
    const entry = fc.record({ pair: fc.constantFrom(...failingIds), days: fc.integer({ min: -2, max: 2 }) }).map(({ pair: both, days }) => waiver({ image: both.slice(0, 1), requirement: both.slice(2), until: shifted("2026-03-10", days) }));
    fc.assert(
      fc.property(fc.uniqueArray(entry, { maxLength: 8, selector: (each) => `${each.image} ${each.requirement}` }), (waivers) => {
        const report = run(waivers);
        expect(report.images.map(({ verdict }) => verdict)).toEqual(none.images.map(({ verdict }) => verdict));
        const inForce = waivers.filter(({ until }) => until >= "2026-03-10").length;
        expect(report.counts.waived).toBe(inForce);
        expect(report.exitCode).toBe(inForce === failingIds.length ? 0 : 1);
        if (inForce === 0) expect(report.images).toEqual(none.images);
      }),
      { seed: 326779, numRuns: 60 },
    );
  });
});

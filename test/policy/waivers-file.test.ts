/** The waivers file: every field, every mistake with its place, and that a malformed waiver does not apply. */
import { describe, expect, it } from "vitest";
import { statements } from "../../src/matrix/index.ts";
import { waiversExample } from "../../src/policy/examples.ts";
import { requirementIds } from "../../src/policy/requirement-ids.ts";
import { waiverKeys } from "../../src/policy/waiver-keys.ts";
import { readWaiversFile } from "../../src/policy/waivers-file.ts";

const ids = requirementIds(statements);
const read = (text: string) => readWaiversFile("w.yml", text, ids);
const complaints = (text: string): string[] => read(text).diagnostics.map(({ level, code, location: { start, end } }) => `${level} ${code} ${start.line}:${start.column}-${end.line}:${end.column}`);

const good = { image: "a", requirement: "q326779/nt4-iis4/service-pack", reason: "because", owner: "web", until: "2026-12-31", ticket: "T-1" } as const;

/** A file of one waiver, one key a line; `undefined` leaves a key out. Line 2 is the image, 3 the requirement, and so on. */
function fileWith(change: Readonly<Record<string, string | undefined>> = {}): string {
  const lines = Object.entries({ ...good, ...change }).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}: ${value}`);
  return `waivers:\n${lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}\n`).join("")}`;
}

describe("well-formed", () => {
  it("reads every field as it is written", () => {
    const { waivers, diagnostics } = read(fileWith());
    expect(diagnostics).toEqual([]);
    expect(waivers).toEqual([{ ...good, location: { file: "w.yml", start: { line: 2, column: 5 }, end: { line: 7, column: 16 } }, lines: { first: 2, last: 7 } }]);
  });

  it.each<[Record<string, string | undefined>, object]>([
    [{ ticket: undefined }, { ticket: null }],
    [{ image: "2022" }, { image: "2022" }],
    [{ image: '"web 5.10"' }, { image: "web 5.10" }],
    [{ until: '"2026-12-31"' }, { until: "2026-12-31" }],
    [{ until: "2024-02-29" }, { until: "2024-02-29" }],
    [{ reason: "|\n      two\n      lines\n" }, { reason: "two lines" }],
    [{ reason: ">-\n      two\n\n      lines" }, { reason: "two lines" }],
    [{ reason: '"two  \t words"' }, { reason: "two words" }],
    [{ owner: '"@example/web"' }, { owner: "@example/web" }],
    [{ "x-note": "free" }, { image: "a" }],
    [{ requirement: "matrix/coverage" }, { requirement: "matrix/coverage" }],
    [{ requirement: "q326779/scope/sysprep" }, { requirement: "q326779/scope/sysprep" }],
    [{ requirement: "definition/contradiction" }, { requirement: "definition/contradiction" }],
  ])("%j", (change, part) => {
    const { waivers, diagnostics } = read(fileWith(change));
    expect(diagnostics).toEqual([]);
    expect(waivers).toMatchObject([part]);
  });

  it("reads the example", () => {
    const { waivers, diagnostics } = read(waiversExample);
    expect(diagnostics).toEqual([]);
    expect(waivers.length).toBeGreaterThan(0);
    for (const waiver of waivers) for (const key of waiverKeys) expect(waiver[key.name], key.name).not.toBeNull();
  });

  it("takes a file without waivers", () => {
    for (const text of ["waivers:\n", "waivers: []\n", "waivers: []\nx-note: 1\n"]) expect(read(text)).toEqual({ waivers: [], diagnostics: [] });
  });

  it("shares fields through a merge key, and keeps its own place", () => {
    const text = `x-common: &common\n  reason: r\n  owner: o\n  until: 2026-12-31\nwaivers:\n  - <<: *common\n    image: a\n    requirement: ${good.requirement}\n  - <<: *common\n    image: b\n    requirement: ${good.requirement}\n`;
    const { waivers, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(waivers.map(({ image, owner, location }) => [image, owner, location.start.line])).toEqual([["a", "o", 6], ["b", "o", 9]]);
  });
});

describe("whose lines an entry has", () => {
  const flow = `{ image: a, requirement: ${good.requirement}, reason: r, owner: o, until: 2026-12-31 }`;
  it.each<[string, string, object | undefined]>([
    ["block", `waivers:\n# c\n  - ${flow} # c\n`, { first: 3, last: 3 }],
    ["dash on its own line", `waivers:\n  - # why\n    # more\n    ${flow.slice(2, -2).replaceAll(", ", "\n    ")}\n`, { first: 2, last: 8 }],
    ["flow list", `waivers: [${flow}]\n`, undefined],
    ["flow list over lines", `waivers: [\n  ${flow}\n]\n`, undefined],
    ["root in braces", `{ waivers: [ ${flow} ] }\n`, undefined],
    ["CR LF", `waivers:\r\n- ${flow}\r\n`, { first: 2, last: 2 }],
    ["alias", `x-a: &a ${flow}\nwaivers:\n  - *a\n`, undefined],
    // Somebody else's dash.
    ["flow list below a list that ends later", `x-a:\n  -\nwaivers: [${flow}\n]\n`, undefined],
    ["flow list below a list", `x-a:\n  -\nwaivers: [${flow}]\n`, undefined],
    ["flow list over lines below a list", `x-a:\n  -\nwaivers: [\n  ${flow}\n]\n`, undefined],
    ["an anchor before it", `waivers:\n  - &a ${flow}\n`, undefined],
    ["an anchor above it", `waivers:\n  - &a\n    ${flow}\n`, undefined],
    ["root in braces, over lines", `{ waivers: [\n${flow}\n] }\n`, undefined],
    ["something behind it", `{ waivers:\n  [\n  ${flow} ] }\n`, undefined],
    ["two dashes: a list in a list is none", `waivers:\n  -   ${flow}\n`, { first: 2, last: 2 }],
    ["dash and nothing else above", `waivers:\n  -\n    ${flow}\n`, { first: 2, last: 3 }],
    ["dash, blank and remark lines above", `waivers:\n  -\n\n    # more\n    ${flow}\n`, { first: 2, last: 5 }],
    ["dash with a remark that is close", `waivers:\n  -    # why\n    ${flow}\n`, { first: 2, last: 3 }],
    ["another one on its line", `waivers: [${flow.replace("image: a", "image: b")},\n  ${flow}]\n`, undefined],
    ["a remark with a dash above", `waivers: [\n  # not - \n  ${flow}\n  ]\n`, undefined],
    ["a key above in a flow list", `waivers:\n  [\n  ${flow} ]\n`, undefined],
  ])("%s", (_name, text, lines) => {
    const { waivers, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(waivers.map((waiver) => waiver.lines).at(-1)).toEqual(lines);
    expect("lines" in (waivers.at(-1) ?? {})).toBe(lines !== undefined);
  });

  it("stands at the alias where it came in through one", () => {
    expect(read(`x-a: &a ${flow}\nwaivers:\n  - *a\n`).waivers[0]?.location.start).toEqual({ line: 3, column: 5 });
  });
});

describe("mistakes of the file", () => {
  it.each<[string, string]>([
    ["", "warning waivers-empty 1:1-1:1"],
    ["{}\n", "warning waivers-empty 1:1-1:3"],
    ["x-a: 1\n", "warning waivers-empty 1:1-1:7"],
    ["[]\n", "error waivers-shape 1:1-1:3"],
    ["waivers: []\n---\nwaivers: []\n", "error waivers-documents 3:1-3:12"],
    ["waivers: {}\n", "error wrong-shape 1:1-1:8"],
    ["waivers: none\n", "error wrong-shape 1:10-1:14"],
    ["waivers: !x []\n", "error wrong-shape 1:1-1:8"],
    ["waivers:\n  - a\n", "error wrong-shape 2:5-2:6"],
    ["waivers:\n  -\n", "error wrong-shape 2:3-2:4"],
    ["waivers:\n  - [a]\n", "error wrong-shape 2:5-2:8"],
    ["waivers:\n  - !x {}\n", "error wrong-shape 2:8-2:10"],
    ["waivers:\n  - {}\n", "error waiver-incomplete 2:5-2:7"],
    [`waivers: [${"1,".repeat(1001)}]\n`, "error list-too-long 1:1-1:8"],
    ["waivers: !x\n", "error wrong-shape 1:1-1:8"],
  ])("%j is %s", (text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
    expect(read(text).waivers).toEqual([]);
    expect(read(text).diagnostics.every((diagnostic) => diagnostic.configuration === true)).toBe(true);
  });

  it("takes as many as it says", () => {
    const text = `waivers:\n${Array.from({ length: 1000 }, (_, index) => fileWith({ image: `a${index}` }).replace("waivers:\n", "")).join("")}`;
    expect(read(text).diagnostics).toEqual([]);
    expect(read(text).waivers).toHaveLength(1000);
  });

  it("applies nothing of a text whose reading was given up on the way", () => {
    // Each alias reaches every key of what it stands for once more.
    const many = `x-a: &a\n${Array.from({ length: 500 }, (_, index) => `  x-${index}: 1\n`).join("")}  image: b\n`;
    const { waivers, diagnostics } = read(`${many}${fileWith()}${"  - *a\n".repeat(900)}`);
    expect(new Set(diagnostics.map(({ code, level, configuration }) => `${level} ${code} ${configuration}`))).toEqual(new Set(["error waiver-incomplete true", "error too-many-nodes true"]));
    expect(waivers).toEqual([]);
  });

  it("names the nearest key", () => {
    const { diagnostics } = read("waiver: []\n");
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(["unknown-key", "waivers-empty"]);
    expect(diagnostics[0]?.message).toContain('did you mean "waivers"?');
  });

  it("applies nothing of a text that cannot be read as meant", () => {
    const { waivers, diagnostics } = read(fileWith({ image: "a\n    image: b" }));
    expect(diagnostics.map(({ code, level, configuration }) => [code, level, configuration])).toEqual([["duplicate-key", "error", true]]);
    expect(waivers).toEqual([]);
    expect(complaints(fileWith({ owner: "@web" }))).toEqual(["error syntax 5:12-5:13"]);
  });
});

describe("mistakes of a waiver", () => {
  const places = { image: "2:12", requirement: "3:18", reason: "4:13", owner: "5:12", until: "6:12", ticket: "7:13" } as const;
  const keys = { image: "2:5", requirement: "3:5", reason: "4:5", owner: "5:5", until: "6:5", ticket: "7:5" } as const;
  const start = (text: string): string[] => read(text).diagnostics.map(({ code, level, location }) => `${level} ${code} ${location.start.line}:${location.start.column}`);

  it.each(waiverKeys.flatMap(({ name }) => [
    [name, "", `empty-value ${keys[name]}`] as const,
    [name, "~", `empty-value ${keys[name]}`] as const,
    [name, '""', `empty-value ${places[name]}`] as const,
    [name, '"  "', `empty-value ${places[name]}`] as const,
    [name, "[a]", `wrong-shape ${keys[name]}`] as const,
    [name, "{ a: 1 }", `wrong-shape ${keys[name]}`] as const,
    [name, "!x y", `wrong-shape ${places[name].replace(/\d+$/, (column) => String(Number(column) + 3))}`] as const,
    [name, '"{{ x }}"', `template ${places[name]}`] as const,
    [name, "${{ x }}", `template ${places[name]}`] as const,
    [name, "${X}", `template ${places[name]}`] as const,
    [name, '"<%= x %>"', `template ${places[name]}`] as const,
    [name, '"{% if x %}"', `template ${places[name]}`] as const,
    [name, '"a\\u202eb"', `unseen-character ${places[name]}`] as const,
    [name, '"a\\e[31m"', `unseen-character ${places[name]}`] as const,
    [name, "a".repeat(1001), `value-too-long ${places[name]}`] as const,
  ]))("%s: %s", (name, value, complaint) => {
    const text = fileWith({ [name]: value });
    expect(start(text)).toEqual([`error ${complaint}`]);
    expect(read(text).waivers).toEqual([]);
  });

  it.each(waiverKeys.filter((key) => key.mandatory).map((key) => key.name))("%s has to be there", (name) => {
    const text = fileWith({ [name]: undefined });
    expect(start(text)).toEqual(["error waiver-incomplete 2:5"]);
    expect(read(text).diagnostics[0]?.message).toContain(`has no "${name}"`);
    expect(read(text).waivers).toEqual([]);
  });

  it.each(["2026-02-30", "2026-02-29", "2026-13-01", "2026-00-01", "2026-1-1", "31.12.2026", "20261231", "2026-12-31T00:00:00Z", "2026-12-31 00:00", '" 2026-12-31"', "never", "2026"])("until %s is not a day", (until) => {
    expect(start(fileWith({ until }))).toEqual(["error not-a-date 6:12"]);
    expect(read(fileWith({ until })).waivers).toEqual([]);
  });

  it.each([
    ["q326779/nt4-iis4/service-pac", 'Did you mean "q326779/nt4-iis4/service-pack"?'],
    ["Q326779/nt4-iis4/service-pack", 'Did you mean "q326779/nt4-iis4/service-pack"?'],
    ["service-pack", "`sysprep-gate rules` lists them"],
    ["*", "`sysprep-gate rules` lists them"],
  ])("requirement %s is unknown", (requirement, hint) => {
    const { waivers, diagnostics } = read(fileWith({ requirement: `"${requirement}"` }));
    expect(diagnostics.map(({ code, location }) => [code, location.start])).toEqual([["unknown-requirement", { line: 3, column: 18 }]]);
    expect(diagnostics[0]?.message).toContain(hint);
    expect(waivers).toEqual([]);
  });

  it.each(ids.advice)("%s is only advice", (requirement) => {
    expect(start(fileWith({ requirement }))).toEqual(["error nothing-to-waive 3:18"]);
  });

  it("an unknown key drops the waiver, and names the nearest", () => {
    const { waivers, diagnostics } = read(fileWith({ tickets: "x" }));
    expect(waivers).toEqual([]);
    expect(diagnostics.map(({ code, location: { start: { line, column } } }) => [code, line, column])).toEqual([["unknown-key", 8, 5]]);
    expect(diagnostics[0]?.message).toContain('did you mean "ticket"?');
  });

  it("one mistake leaves the other waivers in force", () => {
    const text = `${fileWith({ until: "soon" })}${fileWith({ image: "b" }).replace("waivers:\n", "")}`;
    expect(start(text)).toEqual(["error not-a-date 6:12"]);
    expect(read(text).waivers.map((waiver) => waiver.image)).toEqual(["b"]);
  });

  it("two of one requirement of one image: an error with both places, and neither holds", () => {
    const again = fileWith({ until: "2027-01-01" }).replace("waivers:\n", "");
    const { waivers, diagnostics } = read(`${fileWith()}${fileWith({ image: "b" }).replace("waivers:\n", "")}${again}`);
    expect(waivers.map((waiver) => waiver.image)).toEqual(["b"]);
    expect(diagnostics.map(({ code, location, related }) => [code, location.start.line, related.map((each) => each.location.start.line)])).toEqual([["waiver-twice", 14, [2]]]);
  });

  it("never throws", () => {
    for (const text of ["\0", "waivers: *nowhere\n", "waivers: &a [*a]\n", "waivers:\n  - __proto__: 1\n", "<<: [1]\n"]) expect(read(text).diagnostics.length, text).toBeGreaterThan(0);
  });
});

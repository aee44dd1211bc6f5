/** Catalogues through a whole run: which files the globs of a mapping name, what a glob without files does, the base commit, and the judge of a proposal. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configure, type ConfigureRequest, runConfigured } from "../../src/host/configure.ts";
import { type GivenOptions, readSettings } from "../../src/options.ts";
import { requirementIds } from "../../src/policy/requirement-ids.ts";
import { statements } from "../../src/matrix/index.ts";
import type { Report } from "../../src/report/report.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import { propose, type Proposal } from "../support/checkout.ts";

type Files = Readonly<Record<string, string>>;

const policyPath = ".github/sysprep-gate.yml";
const mapping = (files = "catalog/*.yml", iis = "iis"): string => `mappings:\n  - files: "${files}"\n    items: $.images\n    name: name\n    os: system\n    iis: ${iis}\n    ie: ie\n    sysprep: true\n`;
const good = "{ name: good, system: Windows 2000 Server, iis: '5.0', ie: '5.01' }";
const bad = "{ name: bad, system: Windows 2000 Server, iis: '5.0', ie: '5.0' }";
const catalogue = (...images: readonly string[]): string => `images:\n${images.map((image) => `  - ${image}\n`).join("")}`;

let top: string;
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "sysprep-gate-mappings-")));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function write(files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  return top;
}

async function judge(folder: string, given: Readonly<Record<string, readonly string[]>> = {}, more: Partial<ConfigureRequest> = {}, entry = "file:///nowhere"): Promise<Report> {
  const options: GivenOptions = new Map(Object.entries(given));
  const request: ConfigureRequest = { workspace: folder, repository: folder, settings: readSettings(options, "action"), entry: "action", baseSha: undefined, headSha: undefined, proposal: false, today: "2026-01-01", limits: defaultLimits, ids: () => requirementIds(statements), api: null, ...more };
  const configured = await configure(request);
  return runConfigured({ workspace: folder, entry }, configured);
}

const seen = (report: Report): string[] => report.images.map(({ name, format, verdict, location }) => `${location.file} ${format} ${name} ${verdict}`);
const codes = (report: Report): string[] => report.diagnostics.map(({ code, level, location }) => `${level} ${code} ${location.file}`);

describe("a catalogue on the disk", () => {
  it("is read where a mapping names it, without any marker, and nowhere else", async () => {
    const folder = write({ [policyPath]: mapping(), "catalog/a.yml": catalogue(good, bad), "other/a.yml": catalogue(bad), "catalog/deep/a.yml": catalogue(bad), "catalog/readme.md": "x" });
    const report = await judge(folder);
    expect(seen(report)).toEqual(["catalog/a.yml mapped bad unsupported", "catalog/a.yml mapped good supported"]);
    expect(report).toMatchObject({ exitCode: 1, files: { matched: 4, definitions: 1, other: 3 } });
    expect(report.images[0]?.findings.map(({ requirement, location }) => [requirement, location.start.line])).toEqual([["q326779/w2k-iis5/internet-explorer", 3]]);
  });

  it("warns of what is undetermined and fails where the policy says so", async () => {
    const folder = write({ [policyPath]: mapping(), "catalog/a.yml": catalogue("{ name: open, system: Windows 2000 Server, ie: '5.01' }") });
    expect(await judge(folder)).toMatchObject({ exitCode: 0, counts: { undetermined: 1, failing: 0 } });
    expect(await judge(folder, { "on-undetermined": ["fail"] })).toMatchObject({ exitCode: 4 });
  });

  it("stands where the working directory starts", async () => {
    const folder = write({ [policyPath]: mapping(), "images/catalog/a.yml": catalogue(good), "catalog/a.yml": catalogue(bad) });
    expect(seen(await judge(folder, { "working-directory": ["images"] }))).toEqual(["images/catalog/a.yml mapped good supported"]);
    expect(seen(await judge(folder))).toEqual(["catalog/a.yml mapped bad unsupported"]);
  });

  it("is found through folders, single files, braces and links", async () => {
    const folder = write({ "catalog/a.yml": catalogue(good), "catalog/b.yaml": catalogue(good), "real/c.yml": catalogue(good) });
    symlinkSync("real", join(folder, "linked"));
    for (const [glob, count] of [["catalog", 2], ["catalog/a.yml", 1], ["./catalog/{a,b}.{yml,yaml}", 2], ["**/*.y*ml", 3], ["linked/*.yml", 1], ["linked", 1]] as const) {
      write({ [policyPath]: mapping(glob) });
      const report = await judge(folder, { "exclude-paths": [".github"] });
      expect([glob, report.exitCode, report.counts.images]).toEqual([glob, 0, count]);
    }
  });

  it("ends with 3 where a glob names no file that is read, as a path does", async () => {
    const folder = write({ [policyPath]: mapping("catalogue/*.yml"), "catalog/a.yml": catalogue(good), "ok.yml": "apiVersion: sysprep-gate/v1\nkind: Images\nname: ok\nos: Windows 7\nsysprep: true\n" });
    const report = await judge(folder);
    expect(report).toMatchObject({ exitCode: 3, counts: { images: 1 } });
    expect(report.reason).toContain('"catalogue/*.yml (files of a mapping)"');
    expect(report.diagnostics).toMatchObject([{ code: "mapping-matches-nothing", level: "warning", configuration: true, location: { file: policyPath, start: { line: 2, column: 12 } } }]);
    expect(report.diagnostics[0]?.message).toMatch(/^"catalogue\/\*\.yml" names no file of this run/);
    // One of two is enough to fail; so is one that exclude-paths empties.
    write({ [policyPath]: mapping().replace('"catalog/*.yml"', "[catalog/*.yml, catalog/*.yaml]") });
    expect(await judge(folder)).toMatchObject({ exitCode: 3 });
    write({ [policyPath]: mapping() });
    expect(await judge(folder)).toMatchObject({ exitCode: 0 });
    expect(await judge(folder, { "exclude-paths": ["catalog"] })).toMatchObject({ exitCode: 3 });
  });

  it("is named on its line where the run fails for something worse as well", async () => {
    const bothGlobs = mapping().replace('"catalog/*.yml"', "\n      - catalog/*.yml\n      - catalog/*.json");
    for (const [text, exitCode] of [[catalogue(bad), 1], ["images: [\n", 4], [catalogue(good), 3]] as const) {
      const report = await judge(write({ [policyPath]: bothGlobs, "catalog/a.yml": text }));
      expect(report.exitCode, text).toBe(exitCode);
      expect(report.reason).toContain('othing matches "catalog/*.json (files of a mapping)"');
      expect(report.diagnostics.filter(({ code }) => code === "mapping-matches-nothing").map(({ location }) => `${location.file}:${location.start.line}`)).toEqual([`${policyPath}:4`]);
    }
  });

  it("only says so where the run was asked for certain paths", async () => {
    const folder = write({ [policyPath]: mapping(), "catalog/a.yml": catalogue(bad), "ok.yml": "apiVersion: sysprep-gate/v1\nkind: Images\nname: ok\nos: Windows 7\nsysprep: true\n" });
    const report = await judge(folder, { paths: ["ok.yml"] });
    expect(report).toMatchObject({ exitCode: 0, notices: ['Only the paths that were asked for were read: "catalog/*.yml" of the policy\'s mappings name none of their files.'] });
    expect(await judge(folder, { paths: ["catalog"] })).toMatchObject({ exitCode: 1, notices: [] });
  });

  it("is an error where it cannot be read: no YAML, too large, no images where they should be", async () => {
    const folder = write({ [policyPath]: mapping(), "catalog/a.yml": catalogue(good) });
    for (const [text, code] of [["images: [\n", "syntax"], ["{% if x %}\nimages: []\n", "template"], ["image: []\n", "no-items"], ["", "catalogue-empty"]] as const) {
      write({ "catalog/b.yml": text });
      const report = await judge(folder);
      expect([report.exitCode, codes(report)], text).toEqual([4, expect.arrayContaining([`error ${code} catalog/b.yml`])]);
    }
    write({ "catalog/b.yml": `# ${"x".repeat(1024 * 1024)}\n` });
    expect(codes(await judge(folder))).toEqual(["error file-too-large catalog/b.yml"]);
  });

  it("is a configuration error where the mapping cannot be used", async () => {
    const folder = write({ [policyPath]: mapping("catalog/*.yml", "{ path: iis, match: '(' }"), "catalog/a.yml": catalogue(good) });
    expect(await judge(folder)).toMatchObject({ exitCode: 2, diagnostics: [{ code: "bad-match", location: { file: policyPath, start: { line: 6 } } }] });
  });

  it("is a configuration error, said once, where the mapping uses a word that the fact does not know", async () => {
    const folder = write({ [policyPath]: mapping("catalog/*.yml", "{ path: iis, table: { web: yep } }"), "catalog/a.yml": catalogue(good, bad) });
    expect(await judge(folder)).toMatchObject({ exitCode: 2, diagnostics: [{ code: "unknown-word", location: { file: policyPath, start: { line: 6, column: 37 } } }] });
  });

  it("goes to the thread with its mappings", async () => {
    const folder = write({ [policyPath]: mapping(), "catalog/a.yml": `${catalogue(good)}# ${"x".repeat(defaultLimits.inPlaceBytes)}\n` });
    const entry = join(top, "entry.mjs");
    writeFileSync(entry, 'import { parentPort, workerData as task } from "node:worker_threads";\nparentPort.postMessage({ files: task.files.map(({ path, mappings }) => [path, mappings]), mappings: task.policy.mappings.map(({ files }) => files) });\n');
    expect(await judge(folder, {}, {}, pathToFileURL(entry).href)).toEqual({ files: [[policyPath, undefined], ["catalog/a.yml", [0]]], mappings: [["catalog/*.yml"]] });
  });
});

describe("a proposal", () => {
  const made: Proposal[] = [];
  afterEach(() => made.splice(0).forEach((each) => each.dispose()));

  function pull(before: Files, after: Files, given: Readonly<Record<string, readonly string[]>> = {}, more: Partial<ConfigureRequest> = {}): Promise<Report> {
    const change = propose(before, after);
    made.push(change);
    return judge(change.checkOut(2), given, { proposal: true, baseSha: change.base, headSha: change.head, ...more });
  }

  it("is judged by the mappings of the base commit", async () => {
    const lenient = mapping("catalog/*.yml", "false");
    const before = { [policyPath]: mapping(), "catalog/a.yml": catalogue(good) };
    const report = await pull(before, { [policyPath]: lenient, "catalog/a.yml": catalogue(good, bad) });
    expect(report).toMatchObject({ exitCode: 1 });
    expect(report.notices.join("\n")).toContain('mappings: the mapping of "catalog/*.yml" would be gone or another');
    // Taking it out of the policy, or the catalogue out of the globs, hides nothing.
    expect(await pull(before, { "catalog/a.yml": catalogue(good, bad) })).toMatchObject({ exitCode: 1 });
    expect(await pull(before, { [policyPath]: mapping(), "catalogue/a.yml": catalogue(good, bad) })).toMatchObject({ exitCode: 3 });
  });

  it("says nothing where the mappings only moved in the file", async () => {
    const before = { [policyPath]: mapping(), "catalog/a.yml": catalogue(good) };
    expect((await pull(before, { ...before, [policyPath]: `# moved\n\n${mapping()}` })).notices).toEqual([]);
  });

  it("finds the catalogue of the base commit, and tells new from old", async () => {
    const before = { [policyPath]: `fail-on: introduced\n${mapping()}`, "catalog/a.yml": catalogue(bad) };
    const same = await pull(before, { ...before, "catalog/a.yml": catalogue(good, bad) });
    expect(same).toMatchObject({ exitCode: 0, counts: { introduced: 0, unsupported: 1 } });
    const more = await pull(before, { ...before, "catalog/a.yml": catalogue(bad.replace("bad", "worse"), bad) });
    expect(more).toMatchObject({ exitCode: 1, counts: { introduced: 1 } });
    // A second image of the same name is another image.
    expect(await pull(before, { ...before, "catalog/a.yml": catalogue(bad, bad) })).toMatchObject({ exitCode: 1, counts: { introduced: 1 } });
    const moved = await pull(before, { [policyPath]: before[policyPath], "catalog/b.yml": catalogue(bad) });
    expect(moved).toMatchObject({ exitCode: 0, counts: { introduced: 0 } });
  });

  it("cannot pass by mappings of its own where the base commit's policy cannot be read", async () => {
    const files = { [policyPath]: mapping(), "catalog/a.yml": catalogue(good) };
    const report = await pull(files, files, {}, { baseSha: "0".repeat(40) });
    expect(report).toMatchObject({ exitCode: 2 });
    expect(codes(report)).toEqual([`error policy-not-trusted ${policyPath}`]);
  });
});

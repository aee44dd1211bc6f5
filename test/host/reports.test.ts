/** Reports in files: whole or not at all, where they were asked for and nowhere else. */
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseReportRequests, removeOldReports, type ReportPlaces, writeReports } from "../../src/host/reports.ts";
import { UserError } from "../../src/user-error.ts";

let top: string;
let workspace: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "sysprep-gate-reports-")));
  workspace = join(top, "ws");
  mkdirSync(workspace);
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const at = (path: string): string => join(workspace, path);
const content = (path: string): string => readFileSync(resolve(workspace, path), "utf8");
const save = (path: string, changes: Partial<ReportPlaces> = {}, text: string | readonly string[] = "new\n") => writeReports([{ format: "json", path }], () => text, { workspace, ...changes });
/** Everything in the temporary folder, links as such. */
const everything = (): string[] => readdirSync(top, { recursive: true, encoding: "utf8" }).toSorted();

describe("what is asked for", () => {
  const formats = ["json", "jsonl", "sarif", "junit"];
  const message = (lines: readonly string[], name?: string): string => {
    try {
      parseReportRequests(lines, formats, name);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      return (error as Error).message;
    }
    return "(none)";
  };

  test("lines of format=path; empty lines and blanks are nothing, a path may hold an equals sign", () => {
    expect(parseReportRequests(["json=out/a.json", "", "  sarif = b c.sarif  ", "junit=a=b.xml", "json=other.json"], formats)).toEqual([
      { format: "json", path: "out/a.json" },
      { format: "sarif", path: "b c.sarif" },
      { format: "junit", path: "a=b.xml" },
      { format: "json", path: "other.json" },
    ]);
  });

  test.each([
    [["json=a", "report.json"], 'reports, line 2, is "report.json", needed format=path, such as json=report.txt.'],
    [["=a"], 'reports is "=a", needed format=path'],
    [["sarf=a.sarif"], 'reports is "sarf=a.sarif". Unknown format sarf. Did you mean sarif?'],
    [["", "JSON=a"], "reports, line 2, is \"JSON=a\". Unknown format JSON. Did you mean json?"],
    [["json="], "needed a path of a file behind the equals sign."],
    [["json=-"], "needed a path of a file behind the equals sign: - is none, and standard output has an option of its own."],
    [["json=out/"], "needed a path of a file"],
    [["json=a\0b"], "needed a path of a file"],
    [["json=a.json", "junit=b", "sarif=./x/../a.json"], 'reports, line 3, names the file "./x/../a.json", which line 1 names already; each report needs a file of its own.'],
  ])("%j is refused", (lines, expected) => {
    expect(message(lines)).toContain(expected);
  });

  test("the option is called what the user calls it, and control characters are shown", () => {
    expect(message(["a\u001b[31m"], "--report")).toBe('--report is "a\\u{1b}[31m", needed format=path, such as json=report.txt.');
  });

  test("any text gives requests or a UserError", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: "binary", maxLength: 30 })), (lines) => void message(lines)), { seed: 20261123, numRuns: 300 });
  });
});

describe("what is written", () => {
  test("the whole text, in folders that are made, one rendering for each format", () => {
    let rendered = 0;
    const requests = [{ format: "json", path: "out/deep/a.json" }, { format: "json", path: at("b.json") }, { format: "csv", path: "./c ö.csv" }];
    const result = writeReports(requests, (format) => `${format} ${++rendered} ö\n`, { workspace });
    expect(result).toEqual({ written: ["out/deep/a.json", at("b.json"), "./c ö.csv"], failures: [] });
    expect(["out/deep/a.json", "b.json", "c ö.csv"].map(content)).toEqual(["json 1 ö\n", "json 1 ö\n", "csv 2 ö\n"]);
    expect(everything().filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("several parts are numbered before the extension; one part is not", () => {
    expect(save("out/x.sarif", {}, ["1", "2"]).written).toEqual(["out/x-1-of-2.sarif", "out/x-2-of-2.sarif"]);
    expect(["out/x-1-of-2.sarif", "out/x-2-of-2.sarif"].map(content)).toEqual(["1", "2"]);
    expect(save("a.b/plain", {}, ["1", "2", "3"]).written[2]).toBe("a.b/plain-3-of-3");
    expect(save("one.sarif", {}, ["1"]).written).toEqual(["one.sarif"]);
    expect(save("empty.txt", {}, "")).toMatchObject({ written: ["empty.txt"] });
    expect(() => save("none", {}, [])).toThrow(/gave no text/);
  });

  test("a large text, over an older one that keeps its permissions", () => {
    writeFileSync(at("a"), "old");
    chmodSync(at("a"), 0o640);
    const text = "ö".repeat(3_000_000);
    save("a", {}, text);
    expect(content("a") === text).toBe(true);
    if (process.platform !== "win32") expect(statSync(at("a")).mode & 0o777).toBe(0o640);
  });

  test("what the reporter throws is ours and is thrown on", () => {
    expect(() => writeReports([{ format: "json", path: "a" }], () => { throw new RangeError("ours"); }, { workspace })).toThrow(RangeError);
    expect(everything()).toEqual(["ws"]);
  });
});

describe("what is not written", () => {
  const failure = (result: ReturnType<typeof save>): string => {
    expect(result.written).toEqual([]);
    expect(result.failures).toHaveLength(1);
    return result.failures[0] ?? "";
  };

  test("outside of the workspace, unless the place is given or the user may write anywhere", () => {
    for (const path of ["../x.json", join(top, "x.json"), "a/../../x.json", join(top, "ws-evil/x.json")]) expect(failure(save(path))).toBe(`The report ${JSON.stringify(`json=${path}`)} could not be written: it leads outside of the workspace.`);
    expect(everything()).toEqual(["ws"]);
    mkdirSync(join(top, "temp"));
    expect(failure(save("../x.json", { also: [join(top, "temp")] }))).toMatch(/outside of the workspace and the runner's temporary folder/);
    expect(save(join(top, "temp/in/x.json"), { also: [join(top, "temp"), join(top, "gone")] }).failures).toEqual([]);
    expect(save("../free/x.json", { anywhere: true }).failures).toEqual([]);
    expect(readFileSync(join(top, "free/x.json"), "utf8")).toBe("new\n");
  });

  test("through a link that leads out: neither the file nor a folder on the way", () => {
    mkdirSync(join(top, "out"));
    writeFileSync(join(top, "out/target"), "old");
    symlinkSync(join(top, "out"), at("folder"));
    symlinkSync(join(top, "out/target"), at("file"));
    symlinkSync(join(top, "nowhere"), at("dangling"));
    expect(failure(save("folder/x"))).toMatch(/outside/);
    expect(failure(save("folder/made/x"))).toMatch(/outside/);
    expect(failure(save("file"))).toMatch(/a link stands in its way/);
    expect(failure(save("dangling"))).toMatch(/a link stands in its way/);
    expect(failure(save("dangling/x"))).toMatch(/a link on its way leads nowhere/);
    expect(readdirSync(join(top, "out"))).toEqual(["target"]);
    expect(readdirSync(workspace).toSorted()).toEqual(["dangling", "file", "folder"]);
    expect(readFileSync(join(top, "out/target"), "utf8")).toBe("old");
  });

  test("in the Action no link is followed, not even inside, and what git and the runner keep is left alone", () => {
    mkdirSync(at("real"));
    writeFileSync(at("real/a"), "old");
    symlinkSync("real", at("near"));
    symlinkSync("real/a", at("link"));
    expect(failure(save("link"))).toMatch(/a link stands in its way/);
    expect(failure(save("near/b"))).toMatch(/a link stands in its way/);
    expect(failure(save(".git/config"))).toMatch(/keeps for itself/);
    expect(failure(save("_github_workflow/event.json"))).toMatch(/keeps for itself/);
    expect(content("real/a")).toBe("old");
  });

  test("of the command line's user a link inside is followed and stays a link; a workspace behind a link is itself", () => {
    mkdirSync(at("real"));
    writeFileSync(at("real/a"), "old");
    symlinkSync("real", at("near"));
    symlinkSync("real/a", at("link"));
    save("link", { anywhere: true });
    expect([content("real/a"), readlinkSync(at("link"))]).toEqual(["new\n", "real/a"]);
    save("near/b", { anywhere: true });
    expect(content("real/b")).toBe("new\n");
    symlinkSync(workspace, join(top, "alias"));
    expect(save("c", { workspace: join(top, "alias") }).failures).toEqual([]);
    expect(save(join(top, "alias/d"), { workspace: join(top, "alias") }).failures).toEqual([]);
    expect([content("c"), content("d")]).toEqual(["new\n", "new\n"]);
  });

  test("a link does not choose what is emptied before the run has read it: a definition, a step", () => {
    mkdirSync(at("images"));
    const read = ["images/a.yml", "images/b.YAML", "images/step.ps1", "images/answers.xml"];
    for (const [index, path] of read.entries()) {
      writeFileSync(at(path), "to be read");
      symlinkSync(path, at(`link-${index}.json`));
      symlinkSync(path, at(`link-${index}`));
    }
    writeFileSync(at("images/old.json"), "old");
    symlinkSync("images/old.json", at("link.json"));
    const requests = ["link.json", ...read.flatMap((_path, index) => [`link-${index}.json`, `link-${index}`])].map((path) => ({ format: "json", path }));
    removeOldReports(requests, { workspace, anywhere: true }, new Set());
    expect([...read, "images/old.json"].map(content)).toEqual([...read.map(() => "to be read"), ""]);
  });

  test("over a folder, a device or a file in place of a folder", () => {
    mkdirSync(at("folder"));
    writeFileSync(at("file"), "old");
    expect(failure(save("folder"))).toMatch(/something that is not a file has its path/);
    expect(failure(save("file/x"))).toMatch(/a file stands where its folder should be/);
    if (process.platform !== "win32") {
      expect(failure(save("/dev/null", { anywhere: true }))).toMatch(/something that is not a file/);
      expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
    }
    expect([content("file"), everything()]).toEqual(["old", ["ws", "ws/file", "ws/folder"]]);
  });

  test.skipIf(process.platform !== "linux" || !existsSync("/dev/shm") || process.getuid?.() === 0)("in a folder that is read-only", () => {
    writeFileSync(at("a"), "old");
    chmodSync(workspace, 0o555);
    expect(failure(save("a"))).toMatch(/permission denied/);
    chmodSync(workspace, 0o755);
    expect(content("a")).toBe("old");
  });

  test.skipIf(process.platform !== "linux")("where the system refuses: the old report stays, no half one is left, and the others are written", () => {
    writeFileSync(at("a"), "old");
    const long = "x".repeat(300);
    const result = writeReports([{ format: "json", path: long }, { format: "json", path: "/proc/self/x.json" }, { format: "json", path: "a" }], () => "new", { workspace, anywhere: true });
    expect(result.written).toEqual(["a"]);
    expect(result.failures).toEqual([expect.stringMatching(/could not be written: its name is too long\.$/), expect.stringMatching(/could not be written: /)]);
    expect(everything()).toEqual(["ws", "ws/a"]);
  });

  test("a part that cannot be written takes back the others", () => {
    mkdirSync(at("r-2-of-2.s"));
    expect(failure(save("r.s", {}, ["1", "2"]))).toMatch(/not a file/);
    expect(everything()).toEqual(["ws", "ws/r-2-of-2.s"]);
  });
});

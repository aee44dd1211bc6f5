/** Listing and reading files: everything that matches is read or refused, and nothing outside the workspace is. */
import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, ftruncateSync, lstatSync, mkdirSync, mkdtempSync, openSync, closeSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FileRequest, type ListedFile, listFiles, readInside, readListed, scanForMarker } from "../../src/host/files.ts";
import { defaultLimits } from "../../src/source/limits.ts";

const isWindows = sep === "\\";
let top: string;
let workspace: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "sysprep-gate-files-")));
  workspace = join(top, "ws");
  mkdirSync(workspace);
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const at = (path: string): string => join(workspace, path);

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), `# ${path}\n`);
  }
}

function link(target: string, path: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  symlinkSync(target, at(path));
}

const list = (request: Partial<FileRequest> = {}) => listFiles({ workspace, paths: [], workingDirectory: ".", exclude: [], limits: defaultLimits, ...request });
const names = (request: Partial<FileRequest> = {}): string[] => list(request).files.map(({ path }) => path);
const complaints = (request: Partial<FileRequest> = {}): string[] =>
  list(request).diagnostics.map(({ code, level, location }) => {
    expect(level).toBe("error");
    return `${code} ${location.file}`;
  });

describe("which files are listed", () => {
  test("without paths: every YAML file, dot files and any case included, .git and node_modules left out", () => {
    write("b.yml", "a/z.YAML", "a/.hidden.Yml", ".github/workflows/w.yml", "a/t.txt", ".git/x.yml", "a/node_modules/x.yml", "images.yml/in.yml", "yml", "x.yml.bak", "node_modules.yml");
    expect(list()).toMatchObject({ diagnostics: [], unmatched: [], excluded: 0 });
    expect(names()).toEqual([".github/workflows/w.yml", "a/.hidden.Yml", "a/z.YAML", "b.yml", "images.yml/in.yml", "node_modules.yml"]);
  });

  test("the order is that of the bytes, whatever the names", () => {
    write("b.yml", "B.yml", "é.yml", "\uff5e.yml", "😀.yml", "a/b.yml", "a.yml", "a-b.yml");
    const sorted = names().map((name) => Buffer.from(name));
    expect(sorted).toEqual([...sorted].sort(Buffer.compare));
    expect(names().at(-1)).toBe("😀.yml");
  });

  test("a listed file tells its real path and whether it was named", () => {
    write("a/b.yml");
    const { dev: device, ino: inode } = lstatSync(at("a/b.yml"));
    expect(list({ paths: ["a"] }).files).toEqual([{ path: "a/b.yml", realPath: at(join("a", "b.yml")), identity: { device, inode }, named: false }]);
    expect(list({ paths: ["a", "a/b.yml"] }).files).toMatchObject([{ named: true }]);
  });

  test.each<[string[], string[]]>([
    [["a"], ["a/1.yml", "a/b/2.yaml"]],
    [["a/"], ["a/1.yml", "a/b/2.yaml"]],
    [["./a/b"], ["a/b/2.yaml"]],
    [["."], ["a/1.yml", "a/b/2.yaml", "c/3.yml"]],
    [["a/t.txt"], ["a/t.txt"]],
    [["a/*.yml"], ["a/1.yml"]],
    [["**/*.yaml"], ["a/b/2.yaml"]],
    [["a/**"], ["a/1.yml", "a/b/2.yaml", "a/t.txt"]],
    [["{a,c}/*.yml"], ["a/1.yml", "c/3.yml"]],
    [["./c/../a/*.yml"], ["a/1.yml"]],
    [["a/1.yml", "a", "a/*.yml"], ["a/1.yml", "a/b/2.yaml"]],
    [["[ac]/[0-9].yml"], ["a/1.yml", "c/3.yml"]],
  ])("%j lists %j", (paths, expected) => {
    write("a/1.yml", "a/b/2.yaml", "a/t.txt", "c/3.yml");
    const { files, diagnostics, unmatched } = list({ paths });
    expect(files.map(({ path }) => path)).toEqual(expected);
    expect([diagnostics, unmatched]).toEqual([[], []]);
  });

  test("paths are relative to the working directory, results to the workspace", () => {
    write("sub/a/1.yml", "sub/2.yml", "3.yml");
    expect(names({ workingDirectory: "sub" })).toEqual(["sub/2.yml", "sub/a/1.yml"]);
    expect(names({ workingDirectory: at("sub"), paths: ["*.yml"] })).toEqual(["sub/2.yml"]);
    expect(names({ workingDirectory: "sub", paths: ["../3.yml"] })).toEqual(["3.yml"]);
    expect(names({ workingDirectory: "sub", paths: ["../*.yml"] })).toEqual(["3.yml"]);
    expect(names({ paths: [at("3.yml")] })).toEqual(["3.yml"]);
    expect(names({ paths: [`${at("sub")}/*.yml`] })).toEqual(["sub/2.yml"]);
  });

  test("a workspace that is reached by a link has the same paths", () => {
    write("a.yml");
    symlinkSync(workspace, join(top, "alias"));
    const through = join(top, "alias");
    expect(names({ workspace: through, workingDirectory: through, paths: [join(through, "a.yml")] })).toEqual(["a.yml"]);
    expect(names({ workspace: through })).toEqual(["a.yml"]);
  });

  test("what matches nothing is said, a folder without YAML and a plain name included", () => {
    write("a/t.txt", "b.yml");
    expect(list({ paths: ["nowhere.yml", "x/**/*.yml", "a", "b.yml", "b.yml/c.yml"] })).toMatchObject({
      unmatched: ["nowhere.yml", "x/**/*.yml", "a", "b.yml/c.yml"],
      diagnostics: [],
    });
    rmSync(at("b.yml"));
    expect(list()).toEqual({ files: [], diagnostics: [], unmatched: [], excluded: 0 });
  });

  test("exclude drops files, folders and named files, and counts each once", () => {
    write("a/1.yml", "a/b/2.yml", "c/3.yml", "4.yml");
    link("nowhere", "a/dangling.yml");
    expect(list({ exclude: ["a"] })).toMatchObject({ files: [{ path: "4.yml" }, { path: "c/3.yml" }], excluded: 3, diagnostics: [] });
    expect(list({ exclude: ["./c/", "**/2.yml", "a/dangling.yml"] })).toMatchObject({ files: [{ path: "4.yml" }, { path: "a/1.yml" }], excluded: 3, diagnostics: [] });
    expect(list({ paths: ["4.yml", "*.yml"], exclude: ["4.yml"] })).toMatchObject({ files: [], excluded: 1, unmatched: [] });
    expect(names({ workingDirectory: "a", exclude: ["1.yml", "dangling.yml"] })).toEqual(["a/b/2.yml"]);
  });

  test.each(["", "a\0b", `${"*".repeat(201)}`, "a/*/../b.yml"])("the pattern %j is refused", (pattern) => {
    expect(complaints({ paths: [pattern] })).toEqual([`bad-pattern ${pattern}`]);
  });

  test("a pattern that is refused for excluding is an error", () => {
    expect(complaints({ exclude: [""] })).toEqual(["bad-pattern "]);
  });

  test("a slow pattern is not slow, and braces are bounded", () => {
    write(`${"-".repeat(240)}.txt`, "a.yml");
    const start = performance.now();
    expect(names({ paths: ["**/*-*-*-*-*-*-*-*.yml", "{a,b}".repeat(20), "*.yml"] })).toEqual(["a.yml"]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test.skipIf(isWindows)("hostile names are listed and can be read", () => {
    const hostile = ["new\nline.yml", "a::error::b.yml", "##[add-mask]x.yml", "back\\slash.yml", "[x].yml", "{a,b}.yml", "!neg.yml", "-rf.yml", "#hash.yml", "$(id).yml", " sp .yml", "*.yml", "%0A.yml", "\u202e.yml"];
    write(...hostile.map((name) => `d/${name}`));
    expect(names().sort()).toEqual(hostile.map((name) => `d/${name}`).sort());
    for (const name of hostile) {
      expect(names({ paths: [`d/${name}`] })).toEqual([`d/${name}`]);
      expect(names({ workingDirectory: "d", paths: [name] })).toEqual([`d/${name}`]);
    }
    for (const file of list().files) expect(text(file)).toBe(`# ${file.path}\n`);
  });

  test.skipIf(isWindows)("a name that is not UTF-8 is an error when it matches, its folder included", () => {
    write("a.yml", "d/x");
    const raw = (name: string) => Buffer.concat([Buffer.from(at("d/")), Buffer.from(name, "latin1")]);
    writeFileSync(raw("\xff.yml"), "x");
    writeFileSync(raw("\xfe.txt"), "x");
    mkdirSync(raw("\xfd"));
    writeFileSync(raw("\xfd/in.yml"), "x");
    expect(names()).toEqual(["a.yml"]);
    expect(complaints()).toEqual(["name-not-utf-8 d/\\xfd/in.yml", "name-not-utf-8 d/\\xff.yml"]);
  });

  test.skipIf(process.platform !== "linux")("a workspace that is the root of the file system has paths like any other, whatever the names", () => {
    write("a.yml", "d/b.yml");
    writeFileSync(Buffer.concat([Buffer.from(at("d/")), Buffer.from("\xff.yml", "latin1")]), "x");
    symlinkSync(Buffer.concat([Buffer.from(at("d/")), Buffer.from("\xff.yml", "latin1")]), at("link.yml"));
    const below = workspace.slice(1);
    const found = { workspace: "/", paths: [below] };
    expect(names(found)).toEqual([`${below}/a.yml`, `${below}/d/b.yml`]);
    expect(complaints(found)).toEqual([`name-not-utf-8 ${below}/d/\\xff.yml`]);
    expect(list({ ...found, exclude: [`${below}/d/**`, `${below}/link.yml`] })).toMatchObject({ files: [{ path: `${below}/a.yml` }], diagnostics: [], excluded: 3 });
  });

  test.skipIf(process.platform !== "linux")("links by names that are not UTF-8, and to such names, are followed or refused, and never passed over", () => {
    write("x/a.yml", "store/b.yml", "z/c.yml");
    mkdirSync(join(top, "out"));
    writeFileSync(join(top, "out/secret.yml"), "x");
    const raw = (name: string) => Buffer.concat([Buffer.from(`${workspace}/`), Buffer.from(name, "latin1")]);
    symlinkSync("../store", raw("x/\xff"));
    symlinkSync("../../out", raw("x/\xfe"));
    symlinkSync("nowhere", raw("x/\xfd"));
    symlinkSync("nowhere", raw("x/\xfc.yml"));
    expect(names({ paths: ["x"] })).toEqual(["store/b.yml", "x/a.yml"]);
    expect(complaints({ paths: ["x"] })).toEqual(["name-not-utf-8 x/\\xfc.yml", "outside-workspace x/\u00fe"]);
    mkdirSync(raw("\xfb"));
    writeFileSync(raw("\xfb/in.yml"), "x");
    writeFileSync(raw("\xfb/in.txt"), "x");
    symlinkSync(raw("\xfb"), at("z/folder"));
    symlinkSync(raw("\xfb/in.yml"), at("z/file.yml"));
    symlinkSync(raw("\xfb/in.txt"), at("z/file.txt"));
    expect(names({ paths: ["z"] })).toEqual(["z/c.yml"]);
    expect(complaints({ paths: ["z"] })).toEqual(["name-not-utf-8 \\xfb/in.yml"]);
    expect(complaints({ paths: ["z"], exclude: ["z/*e*"] })).toEqual([]);
  });

  test("names in both normal forms, of the longest kind, with dots at the end and of devices are files like others", () => {
    const odd = ["\u00e9.yml", "e\u0301.yml", `${"n".repeat(251)}.yml`, `${"\u00e9".repeat(125)}.yml`, ...(isWindows ? [] : ["CON.yaml", "nul.yml", "dots...yml", "x.yml..yml", "::$DATA.yml", "C:x.yml"])];
    write(...odd);
    // Some systems take both normal forms for one name.
    expect([names().length, complaints()]).toEqual([readdirSync(workspace).length, []]);
    for (const name of odd) expect([names({ paths: [name] }).length, complaints({ paths: [name] })]).toEqual([1, []]);
  });

  test.skipIf(process.platform !== "linux")("a folder too deep for the system's calls is refused, and what stands above it is read", () => {
    write("a.yml");
    // Put together from two, because a path so long cannot be named.
    const half = Array.from({ length: 12 }, () => "d".repeat(250)).join("/");
    write(`${half}/b.yml`);
    mkdirSync(join(top, half), { recursive: true });
    writeFileSync(join(top, half, "deep.yml"), "x");
    renameSync(join(top, "d".repeat(250)), at(`${half}/${"d".repeat(250)}`));
    expect(names()).toEqual(["a.yml", `${half}/b.yml`]);
    expect(complaints()).toEqual([expect.stringMatching(/^unreadable-folder d{250}\/d/)]);
    renameSync(at(`${half}/${"d".repeat(250)}`), join(top, "d".repeat(250)));
  });

  test("a name may hold the replacement character", () => {
    write("\ufffd.yml");
    expect([names(), complaints()]).toEqual([["\ufffd.yml"], []]);
  });
});

describe("links and what is no file", () => {
  test("a link counts as the file that it leads to, under that file's path", () => {
    write("a.yml", "base.txt");
    link("a.yml", "0.yml");
    link("../base.txt", "d/b.yml");
    link("../base.txt", "d/c.yml");
    expect(list().files).toMatchObject([{ path: "a.yml" }, { path: "base.txt", realPath: at("base.txt"), named: false }]);
    expect(complaints()).toEqual([]);
    expect(list({ paths: ["0.yml"] }).files).toMatchObject([{ path: "a.yml", named: true }]);
    expect(list({ exclude: ["d/b.yml", "a.yml"] })).toMatchObject({ files: [{ path: "base.txt" }], excluded: 2 });
    expect(list({ exclude: ["base.txt"] })).toMatchObject({ files: [{ path: "a.yml" }], excluded: 1 });
  });

  test("links outside, to nothing, and in circles are errors where they match", () => {
    writeFileSync(join(top, "secret.yml"), "x");
    link("../secret.yml", "out.yml");
    link("gone.yml", "dangling.yml");
    link("gone.txt", "dangling.txt");
    link("q.yml", "p.yml");
    link("p.yml", "q.yml");
    link("../secret.yml", "out.txt");
    expect(names()).toEqual([]);
    expect(complaints()).toEqual(["broken-link dangling.yml", "outside-workspace out.yml", "broken-link p.yml", "broken-link q.yml"]);
    expect(list().diagnostics[1]?.message).toContain("outside");
    expect(complaints({ paths: ["dangling.yml", "p.yml", "out.yml"] })).toEqual(["broken-link dangling.yml", "outside-workspace out.yml", "broken-link p.yml"]);
  });

  test("folder links are followed once inside; loops end; outside is an error where it could matter", () => {
    mkdirSync(join(top, "ws-evil"));
    writeFileSync(join(top, "ws-evil/x.yml"), "x");
    write("images/a.yml", ".hold/b.yml");
    link(".", "images/loop");
    link("..", "images/up");
    link("images", "again");
    link("../ws-evil", "evil");
    expect(names()).toEqual([".hold/b.yml", "images/a.yml"]);
    expect(complaints()).toEqual(["outside-workspace evil"]);
    expect(complaints({ paths: ["images/*.yml"] })).toEqual([]);
    expect(names({ paths: ["again"] })).toEqual([".hold/b.yml", "images/a.yml"]);
    expect(complaints({ paths: ["evil", "evil/x.yml", "evil/*.yml", "../ws-evil/x.yml", "../ws-evil/*.yml", "../nowhere.yml"] }).every((each) => each.startsWith("outside-workspace"))).toBe(true);
  });

  test("a folder that only links lead to is read, and stays out of .git and node_modules", () => {
    write(".git/a.yml", "node_modules/p/b.yml", "store/c.yml");
    link(".git", "g");
    link("node_modules/p", "n");
    link("../store", "x/s");
    expect(names()).toEqual(["store/c.yml"]);
    expect(names({ paths: ["x"] })).toEqual(["store/c.yml"]);
  });

  test.skipIf(isWindows)("pipes and devices by a matching name are errors and block nothing", () => {
    execFileSync("mkfifo", [at("p.yml"), at("p.txt")]);
    link("/dev/zero", "z.yml");
    expect(complaints()).toEqual(["not-a-file p.yml", "outside-workspace z.yml"]);
    expect(complaints({ paths: ["p.yml"] })).toEqual(["not-a-file p.yml"]);
    const pipe: ListedFile = { path: "p.yml", realPath: at("p.yml"), named: false };
    expect(readListed(pipe, defaultLimits)).toMatchObject({ diagnostic: { code: "not-a-file" } });
    expect(scanForMarker(pipe, /x/, 10)).toBe(true);
  });

  test("a workspace or working directory that is not there, or outside", () => {
    expect(complaints({ workspace: join(top, "none") })).toEqual([`unreadable-folder ${join(top, "none")}`]);
    expect(complaints({ workingDirectory: "none" })).toEqual(["unreadable-folder none"]);
    expect(complaints({ workingDirectory: ".." })).toEqual(["unreadable-folder .."]);
  });

  test.skipIf(isWindows || process.getuid?.() === 0)("what nobody may read is an error", () => {
    write("a.yml", "d/b.yml");
    chmodSync(at("a.yml"), 0);
    chmodSync(at("d"), 0);
    expect(complaints()).toEqual(["unreadable-folder d"]);
    expect(list().files.map((file) => readListed(file, defaultLimits))).toMatchObject([{ diagnostic: { code: "unreadable-file", message: expect.stringContaining("permission denied") } }]);
    chmodSync(at("d"), 0o700);
  });

  test("more files than a run may have are an error", () => {
    write("a.yml", "b.yml", "c.yml", "d.yml");
    const limits = { ...defaultLimits, files: 2 };
    expect(names({ limits })).toEqual(["a.yml", "b.yml"]);
    expect(complaints({ limits })).toEqual(["too-many-files c.yml"]);
    expect(complaints({ limits: { ...defaultLimits, files: 4 } })).toEqual([]);
  });
});

function text(file: ListedFile): string {
  const read = readListed(file, defaultLimits);
  return "bytes" in read ? Buffer.from(read.bytes).toString() : read.diagnostic.code;
}

function only(): ListedFile {
  const [file] = list().files;
  if (file === undefined) throw new Error("no file is listed");
  return file;
}

describe("reading", () => {
  test.each([0, 1, 9, 10])("a file of %i bytes within a limit of 10", (size) => {
    writeFileSync(at("a.yml"), "x".repeat(size));
    expect(readListed(only(), { ...defaultLimits, fileBytes: 10 })).toEqual({ bytes: Buffer.from("x".repeat(size)) });
  });

  test("a larger one is refused by name of the limit", () => {
    writeFileSync(at("a.yml"), "x".repeat(11));
    expect(readListed(only(), { ...defaultLimits, fileBytes: 10 })).toMatchObject({ diagnostic: { code: "file-too-large", message: expect.stringContaining("too large") } });
  });

  test("a file that goes away, or becomes a link, after it was listed", () => {
    write("a.yml");
    const file = only();
    rmSync(at("a.yml"));
    expect(readListed(file, defaultLimits)).toMatchObject({ diagnostic: { code: "unreadable-file", level: "error" } });
    if (isWindows) return;
    symlinkSync("/etc/hostname", at("a.yml"));
    expect(readListed(file, defaultLimits)).toMatchObject({ diagnostic: { code: "unreadable-file" } });
  });

  test.skipIf(isWindows)("what takes a file's place after it was listed: a folder, a pipe, a link, another file", () => {
    write("a.yml", "other.yml");
    const file = list({ paths: ["a.yml"] }).files[0];
    if (file === undefined) throw new Error("no file is listed");
    const replaced = (make: () => void): string => {
      rmSync(at("a.yml"), { recursive: true });
      make();
      return text(file);
    };
    expect(replaced(() => mkdirSync(at("a.yml")))).toBe("not-a-file");
    expect(replaced(() => execFileSync("mkfifo", [at("a.yml")]))).toBe("not-a-file");
    expect(replaced(() => symlinkSync("/dev/zero", at("a.yml")))).toBe("unreadable-file");
    expect(replaced(() => symlinkSync("other.yml", at("a.yml")))).toBe("unreadable-file");
    // As an editor saves.
    expect(replaced(() => renameSync(at("other.yml"), at("a.yml")))).toBe("# other.yml\n");
  });

  test.skipIf(isWindows)("a folder on the way that becomes a link out of the workspace after it was listed", () => {
    write("d/a.yml");
    const file = only();
    mkdirSync(join(top, "out"));
    writeFileSync(join(top, "out/a.yml"), "secret\n");
    renameSync(at("d"), at("moved"));
    symlinkSync(join(top, "out"), at("d"));
    expect(readListed(file, defaultLimits)).toMatchObject({ diagnostic: { code: "unreadable-file", message: 'The file "d/a.yml" cannot be read: while the run read it, its path came to lead elsewhere.' } });
    rmSync(at("d"));
    symlinkSync("moved", at("d"));
    expect(text(file)).toBe("# d/a.yml\n");
  });

  test("a file that grows past the limit, or shrinks, after it was listed", () => {
    write("a.yml");
    const file = only();
    truncateSync(at("a.yml"), 2);
    expect(text(file)).toBe("# ");
    appendFileSync(at("a.yml"), "x".repeat(20));
    expect(readListed(file, { ...defaultLimits, fileBytes: 22 })).toMatchObject({ bytes: { length: 22 } });
    expect(readListed(file, { ...defaultLimits, fileBytes: 21 })).toMatchObject({ diagnostic: { code: "file-too-large" } });
  });

  test.skipIf(process.platform !== "linux")("a file that tells no size is read to its end, and not past the limit", () => {
    const file: ListedFile = { path: "x", realPath: realpathSync("/proc/self/status"), named: true };
    expect(text(file)).toContain("VmRSS");
    expect(readListed(file, { ...defaultLimits, fileBytes: 100 })).toMatchObject({ diagnostic: { code: "file-too-large" } });
  });
});

describe("scanForMarker", () => {
  const marker = /sysprep-gate\/v1/gi;
  const megabyte = 1024 * 1024;
  test.each<[string, Buffer, boolean]>([
    ["at the start", Buffer.concat([Buffer.from("sysprep-gate/v1"), Buffer.alloc(3 * megabyte, 0x61)]), true],
    ["across two pieces", Buffer.concat([Buffer.alloc(megabyte - 5, 0x61), Buffer.from("SYSPREP-gate/v1"), Buffer.alloc(megabyte, 0x61)]), true],
    ["at the end", Buffer.concat([Buffer.alloc(2 * megabyte + 7, 0x61), Buffer.from("sysprep-gate/v1")]), true],
    ["in UTF-16, across two pieces", Buffer.concat([Buffer.from("a".repeat(megabyte / 2 - 4), "utf16le"), Buffer.from("sysprep-gate/v1", "utf16le")]), true],
    ["nowhere", Buffer.alloc(2 * megabyte, 0x61), false],
    ["in nothing", Buffer.alloc(0), false],
  ])("%s", (_name, bytes, expected) => {
    writeFileSync(at("a.yml"), bytes);
    expect(scanForMarker(only(), marker, 64 * megabyte)).toBe(expected);
    expect(scanForMarker(only(), (piece) => piece.toLowerCase().includes("sysprep-gate/v1"), 64 * megabyte)).toBe(expected);
  });

  test("three gigabytes that take no space are too large at once", () => {
    const descriptor = openSync(at("a.yml"), "w");
    ftruncateSync(descriptor, 3e9);
    closeSync(descriptor);
    const start = performance.now();
    expect(scanForMarker(only(), marker, 64 * megabyte)).toBe("too-large");
    expect(readListed(only(), defaultLimits)).toMatchObject({ diagnostic: { code: "file-too-large" } });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("readInside", () => {
  const open = (from: string, path: string) => readInside(workspace, from, path, defaultLimits);

  test.each([
    ["images/a.yml", "b.yml", "images/b.yml"],
    ["images/a.yml", "./b.yml", "images/b.yml"],
    ["images/a.yml", "../base/c.yml", "base/c.yml"],
    ["root.yml", "base/c.yml", "base/c.yml"],
    ["images/a.yml", "linked.yml", "base/c.yml"],
    ["images/a.yml", "..dots.yml", "images/..dots.yml"],
    ["images/a.yml", "console.yml", "images/console.yml"],
  ])("from %s, %s is %s", (from, path, expected) => {
    write("images/b.yml", "base/c.yml", "images/..dots.yml", "images/console.yml");
    link("../base/c.yml", "images/linked.yml");
    const read = open(from, path);
    expect("path" in read && read.path).toBe(expected);
    expect("bytes" in read && Buffer.from(read.bytes)).toEqual(readFileSync(at(expected)));
  });

  test.each([
    ["", "empty"],
    ["/etc/hostname", "absolute"],
    ["//t.example/share/x.yml", "absolute"],
    ["file:///etc/hostname", "colon"],
    ["https://t.example/x.yml", "colon"],
    ["\\\\t.example\\share\\x.yml", "backslash"],
    ["C:x.yml", "colon"],
    ["a.yml::$DATA", "colon"],
    ["a\0b.yml", "control"],
    ["con.yml", "device"],
    ["NUL", "device"],
    ["x/Lpt1.tar.gz", "device"],
    ["aux .yml", "device"],
    ["../../../../../../etc/hostname", "outside"],
    ["../../ws-evil/x.yml", "outside"],
    ["out.yml", "outside"],
    ["gone.yml", "no such file"],
    ["circle.yml", "denied"],
    [".", "it is a folder"],
    ["large.yml", "too large"],
  ])("%j is refused: %s", (path, says) => {
    mkdirSync(join(top, "ws-evil"));
    writeFileSync(join(top, "ws-evil/x.yml"), "x");
    link("../../ws-evil/x.yml", "images/out.yml");
    link("circle.yml", "images/circle.yml");
    writeFileSync(at("images/large.yml"), Buffer.alloc(defaultLimits.fileBytes + 1));
    const read = open("images/a.yml", path);
    expect("reason" in read && read.reason).toContain(says);
  });
});

/** What a file system can hold, given to the bundles: odd names, names that differ little, files that change while they are read, other line ends. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodes } from "../../src/policy/conclusion.ts";
import { runnerCommands } from "../support/runner.ts";
import { root, startAction, startCli } from "../support/start.ts";
import { workspace } from "../support/workspaces.ts";

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const good = `${head}name: good\nos: Windows 2000 Server\nsysprep: true\n`;
const badAs = (name: string): string => `${head}name: ${name}\nos: Windows NT 4.0 Server SP5\niis: { version: "4.0", source: NTOP }\nie: "5.01"\nsysprep: true\n`;

interface Reported {
  readonly images: readonly { readonly name: string; readonly file: string; readonly findings: readonly { readonly fingerprint: string; readonly waived: boolean }[] }[];
  readonly diagnostics: readonly { readonly code: string; readonly level: string; readonly file: string }[];
}

function report(folder: string, args: readonly string[] = []): { readonly code: number | null; readonly report: Reported } {
  const { code, out } = startCli(["--format", "json", ...args], folder);
  return { code, report: JSON.parse(out) as Reported };
}

const isLinux = process.platform === "linux";

describe.skipIf(!isLinux)("names", () => {
  const odd = ["new\nline.yml", "bell\u0007 and \u001b[31mred.yml", "::error file=x::y.yml", "##[add-mask]x.yml", "%0A::warning::x.yml", "-f.yml", "--strict.yml", " sp ace .yml", "back\\slash.yml", "\u202egnp.yml", "CON.yaml", "dots...yml", `${"n".repeat(251)}.yml`, "\u00e9.yml", "e\u0301.yml", "[a]{b}*?.yml", "it's \"quoted\" $(id) `id`.yml"];

  it("of every kind are evaluated, and none of them starts a command, moves the cursor or makes a second file of one", () => {
    const folder = workspace(Object.fromEntries(odd.map((name, index) => [`d/${name}`, badAs(`i${index}`)])));
    const { code, report: all } = report(folder);
    expect([code, all.images.length, all.diagnostics]).toEqual([exitCodes.failingImage, odd.length, []]);
    expect(new Set(all.images.map(({ file }) => file)).size).toBe(odd.length);
    const ended = startAction(folder, { event: "push", inputs: { reports: "sarif=x.sarif\ncsv=x.csv", paths: "d/*.*" } });
    expect(ended.code).toBe(exitCodes.failingImage);
    expect(runnerCommands(ended.out).filter(({ name }) => name !== "error")).toEqual([]);
    expect(runnerCommands(ended.out).filter(({ properties }) => properties["title"]?.startsWith("unsupported"))).toHaveLength(9);
    // oxlint-disable-next-line no-control-regex -- control characters are what is searched for
    expect(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/.exec(ended.out + ended.summary)?.[0]).toBeUndefined();
    for (const name of odd) expect(startCli(["check", "--", `d/${name}`], folder).code).toBe(exitCodes.failingImage);
  });

  it("that are not UTF-8 are errors beside a good image, of files, folders and links alike", () => {
    const raw = (folder: string, name: string): Buffer => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, "latin1")]);
    const makers: readonly ((folder: string) => void)[] = [
      (folder) => writeFileSync(raw(folder, "\xff.yml"), badAs("b")),
      (folder) => {
        mkdirSync(raw(folder, "\xff"));
        writeFileSync(raw(folder, "\xff/b.yml"), badAs("b"));
      },
      (folder) => symlinkSync("a.yml", raw(folder, "\xff.yml")),
      (folder) => symlinkSync("/etc", raw(folder, "\xff")),
    ];
    for (const make of makers) {
      const folder = workspace({ "a.yml": good });
      make(folder);
      expect([startCli([], folder).code, startAction(folder, { event: "push" }).code]).toEqual([exitCodes.notRead, exitCodes.notRead]);
    }
  });

  it("that differ in case only are two files, two findings with prints of their own, and a waiver holds for the one image that it names", () => {
    const folder = workspace({ "images/web.yml": badAs("web"), "images/WEB.yml": badAs("WEB"), ".github/sysprep-gate-waivers.yml": `waivers:\n  - image: web\n    requirement: q326779/nt4-iis4/service-pack\n    reason: known\n    owner: someone\n    until: 2999-01-01\n` });
    const { code, report: both } = report(folder, ["--now", "2998-12-01"]);
    expect(code).toBe(exitCodes.failingImage);
    expect(both.images.map(({ file }) => file).toSorted()).toEqual(["images/WEB.yml", "images/web.yml"]);
    expect(new Set(both.images.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint))).size).toBe(both.images.flatMap(({ findings }) => findings).length);
    expect(both.images.map(({ name, findings }) => [name, findings.some(({ waived }) => waived)]).toSorted()).toEqual([["WEB", false], ["web", true]]);
  });
});

describe.skipIf(!isLinux)("a file system that does not tell what a name is", () => {
  // Node then looks at each file by the text of its name, and fails where that is another name; for folders by their bytes it takes no text at all.
  const code = `const fs = process.getBuiltinModule("node:fs"); const { readdirSync } = fs; fs.readdirSync = (path, options) => { const names = readdirSync(path, options); if (options?.encoding === "utf8" && (typeof path !== "string" || names.some(({ name }) => name.includes("\\ufffd")))) throw new Error("ENOENT"); return names; };`;
  const unknown = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };

  it("changes nothing", () => {
    const folder = workspace({ "d/a.yml": good });
    const raw = (name: string): Buffer => Buffer.concat([Buffer.from(`${folder}/d/`), Buffer.from(name, "latin1")]);
    writeFileSync(raw("\xff.txt"), "x");
    mkdirSync(raw("\xfe"));
    writeFileSync(raw("\xfe/a.txt"), "x");
    const ended = startCli([], folder, unknown);
    expect(ended).toEqual(startCli([], folder));
    expect(ended.code).toBe(exitCodes.success);
    writeFileSync(raw("\xfe/a.yml"), "x");
    expect(startCli([], folder, unknown).out).toContain("d/\\xfe/a.yml");
  });
});

describe.skipIf(!isLinux)("files that change while the run reads them", () => {
  it("are read as they are or refused; what was listed is never passed over, and nothing waits", async () => {
    const folder = workspace({ "a.yml": good, "forms/bad.yml": badAs("bad") });
    spawnSync("mkfifo", [join(folder, "forms/pipe")]);
    // Something always stands there: each form takes the place of the one before by one call of the system, as fast as it can.
    const flip = `import { copyFileSync, linkSync, renameSync, symlinkSync } from "node:fs";
      const make = [() => copyFileSync("forms/bad.yml", "next"), () => symlinkSync("/proc/self/environ", "next"), () => symlinkSync("nowhere", "next"), () => linkSync("forms/pipe", "next")];
      make[0](); renameSync("next", "b.yml");
      process.stdout.write("ready");
      for (let at = 0; ; at++) { make[at % make.length](); renameSync("next", "b.yml"); }`;
    const flipper = spawn(process.execPath, ["--input-type=module", "-e", flip], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    try {
      await new Promise((resolve) => flipper.stdout.once("data", resolve));
      for (let run = 0; run < 12; run++) {
        const started = Date.now();
        const ended = startCli(["--format", "json", "--exclude-paths", "forms"], folder);
        expect(ended.err).not.toContain("own mistake");
        expect([exitCodes.failingImage, exitCodes.notRead]).toContain(ended.code);
        const { images, diagnostics } = JSON.parse(ended.out) as Reported;
        const said = [...images.map(({ file }) => file), ...diagnostics.filter(({ level }) => level === "error").map(({ file }) => file)];
        expect(said).toContain("b.yml");
        expect(ended.out).not.toContain("PATH=");
        expect(Date.now() - started).toBeLessThan(20_000);
      }
    } finally {
      flipper.kill("SIGKILL");
    }
  });

  it("a folder that turns into a link out of the workspace between listing and reading", () => {
    const folder = workspace({ "ws/a.yml": good, "ws/d/b.yml": good.replace("good", "second"), "out/b.yml": good.replace("good", "outside") });
    // Opening the first file of the run moves the folder of the second one away.
    const code = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; const { openSync } = fs; let moved = false; fs.openSync = (path, ...rest) => { if (!moved && String(path).endsWith("a.yml")) { moved = true; fs.renameSync("d", "../was"); fs.symlinkSync("../out", "d"); } return openSync(path, ...rest); }; syncBuiltinESMExports();`;
    const ended = startCli([], join(folder, "ws"), { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` });
    expect(ended.code).toBe(exitCodes.notRead);
    expect(ended.out).toContain("its path came to lead elsewhere");
    expect(ended.out).not.toContain("outside  d/b.yml");
    expect(readdirSync(folder)).toContain("was");
    renameSync(join(folder, "was"), join(folder, "ws/was"));
  });
});

describe("line ends", () => {
  it("of Windows change no line, column, excerpt, or fingerprint", () => {
    const folder = join(root, "examples");
    const texts = (end: string): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name)).map((name) => [name, readFileSync(join(folder, name), "utf8").replaceAll(/\r?\n/g, end)]));
    const [unix, windows] = ["\n", "\r\n"].map((end) => startCli(["--format", "json"], workspace(texts(end))));
    expect(windows?.out.includes("\\r")).toBe(false);
    expect(JSON.parse(windows?.out ?? "")).toEqual(JSON.parse(unix?.out ?? ""));
    expect(windows?.code).toBe(unix?.code);
  });
});

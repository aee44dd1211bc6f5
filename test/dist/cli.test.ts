/** The command line's bundle, as a user starts it. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainMatrix } from "../../src/explain/matrix.ts";
import { exitCodes } from "../../src/policy/conclusion.ts";
import { root, startCli } from "../support/start.ts";
import { workspace } from "../support/workspaces.ts";

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const good = `${head}name: good\nos: Windows 2000 Server\nsysprep: true\n`;
const bad = `${head}name: bad\nos: Windows NT 4.0 Server SP5\niis: { version: "4.0", source: NTOP }\nie: "5.01"\nsysprep: true\n`;
const unclear = `${head}name: unclear\nos: Windows NT 4.0 Server SP6a\niis: { version: "4.0", source: NTOP }\nie: "5.1"\nsysprep: true\n`;
const uncovered = `${head}name: uncovered\nos: Windows Server 2003\niis: true\nsysprep: true\n`;
const broken = `${head}name: broken\nos: [\n`;

describe("exit codes", () => {
  it.each([
    ["a supported image", { "a.yml": good }, [], exitCodes.success],
    ["an unsupported image", { "a.yml": bad }, [], exitCodes.failingImage],
    ["an undetermined image", { "a.yml": unclear }, [], exitCodes.notRead],
    ["an undetermined image, ignored", { "a.yml": unclear }, ["--on-undetermined=ignore"], exitCodes.success],
    ["an undetermined image, only warned about", { "a.yml": unclear }, ["--on-undetermined", "warn"], exitCodes.success],
    ["an image that nothing covers", { "a.yml": uncovered }, [], exitCodes.failingImage],
    ["an image that nothing covers, ignored", { "a.yml": uncovered }, ["--on-not-covered", "ignore"], exitCodes.success],
    ["a file that does not parse", { "a.yml": broken }, [], exitCodes.notRead],
    ["a file that does not parse beside a good one", { "a.yml": broken, "b.yml": good }, [], exitCodes.notRead],
    ["a failing image before a file that does not parse", { "a.yml": broken, "b.yml": bad }, [], exitCodes.failingImage],
    ["a failing image before an undetermined one", { "a.yml": unclear, "b.yml": bad }, [], exitCodes.failingImage],
    ["nothing at all", {}, [], exitCodes.nothingMatched],
    ["files that are not ours", { "a.yml": "on: push\n" }, [], exitCodes.nothingMatched],
    ["a template that is not YAML, beside a good image", { "a.yml": good, "chart/x.yaml": "{{- if .Values.x }}\na: [\n" }, [], exitCodes.success],
    ["a template that is not YAML, alone", { "chart/x.yaml": "{{- if .Values.x }}\na: [\n" }, [], exitCodes.nothingMatched],
    ["a template with a word of ours, beside a good image", { "a.yml": good, "chart/x.yaml": "{{- if .Values.x }}\nsysprep: [\n" }, [], exitCodes.success],
    ["a file that is not YAML, alone", { "x.yaml": "a: [\n" }, [], exitCodes.notRead],
    ["definitions without their marker beside good ones", { "a.yml": good, "b.yml": `images:\n  - name: x\n    os: Windows 2000\n    sysprep: true\n` }, [], exitCodes.notRead],
    ["definitions that lost their apiVersion", { "a.yml": good, "b.yml": bad.replace(/^apiVersion.*\n/, "").replace("name: bad", "images:\n  - name: bad").replace(/\n(os|iis|ie|sysprep)/g, "\n    $1") }, [], exitCodes.notRead],
    ["another tool's images and its own word sysprep", { "a.yml": good, "b.yml": "images:\n  - name: nginx\nsysprep: {configMap: x}\n" }, [], exitCodes.success],
    ["a flag with its truth behind it", { "a.yml": good }, ["--strict", "false", "a.yml"], exitCodes.success],
    ["a glob that matches nothing", { "a.yml": good }, ["images/*.yml"], exitCodes.nothingMatched],
    ["a good file and a glob that matches nothing", { "a.yml": good }, ["a.yml", "images/*.yml"], exitCodes.nothingMatched],
    ["fewer images than asked for", { "a.yml": good }, ["--min-images", "2"], exitCodes.nothingMatched],
    ["no image, where none is asked for", { "a.yml": "on: push\n" }, ["--min-images", "0"], exitCodes.success],
    ["a named file that is not ours", { "a.yml": "on: push\n" }, ["a.yml"], exitCodes.notRead],
    ["warn-only with a failing image", { "a.yml": bad }, ["--warn-only"], exitCodes.success],
    ["warn-only with a broken file", { "a.yml": bad, "b.yml": broken }, ["--warn-only"], exitCodes.notRead],
    ["warn-only with nothing", {}, ["--warn-only"], exitCodes.nothingMatched],
    ["strict refuses implied facts", { "a.yml": good }, ["--strict"], exitCodes.notRead],
    ["an unknown flag", { "a.yml": good }, ["--strickt"], exitCodes.usage],
    ["a wrong value", { "a.yml": good }, ["--on-undetermined", "maybe"], exitCodes.usage],
    ["a missing value", { "a.yml": good }, ["--min-images"], exitCodes.usage],
    ["a negative number", { "a.yml": good }, ["--min-images=-1"], exitCodes.usage],
    ["a path outside", { "a.yml": good }, ["../"], exitCodes.notRead],
  ] as const)("%s", (_name, files, args, code) => {
    const ended = startCli(args, workspace(files));
    expect({ code: ended.code, err: ended.err.includes("own mistake") }).toEqual({ code, err: false });
  });

  it("are the same whatever the format", () => {
    const folder = workspace({ "a.yml": bad });
    for (const format of ["pretty", "json", "markdown", "github"]) expect(startCli(["--format", format], folder).code).toBe(exitCodes.failingImage);
  });
});

describe("messages", () => {
  it("names the nearest flag", () => {
    const ended = startCli(["check", "--strickt"], workspace({ "a.yml": good }));
    expect(ended.err).toContain("--strict");
    expect(ended.out).toBe("");
  });

  it("names the nearest command-like word and requirement", () => {
    expect(startCli(["explain", "q326779/nt4-iis4/servicepack"], workspace({})).err).toContain("Did you mean q326779/nt4-iis4/service-pack?");
  });

  it("shows the line with a caret, the requirement, what is needed and who says so", () => {
    const { out } = startCli([], workspace({ "images/a.yml": bad }));
    expect(out).toContain("images/a.yml:4:5");
    expect(out).toMatch(/4 .*os: Windows NT 4\.0 Server SP5/);
    expect(out).toMatch(/\^{5,}/);
    expect(out).toContain("q326779/nt4-iis4/service-pack");
    expect(out).toContain("Service Pack 6a or later");
    expect(out).toContain("1 image");
    expect(out).toContain("Exit code 1");
  });

  it("explains every rule, document and row, and every id that a finding can carry", () => {
    const folder = workspace({});
    const ids = startCli(["rules"], folder).out.trim().split("\n").map((line) => line.split(" ")[0] ?? "");
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) expect(explainMatrix(id), id).toContain(`# ${id}`);
    for (const id of ["q326779/nt4-iis4/service-pack", "Q326779", "kb828287", "q326779/nt4-iis4", "matrix", "vocabulary", "format"]) {
      const ended = startCli(["explain", id], folder);
      expect({ id, code: ended.code, empty: ended.out.trim() === "" }).toEqual({ id, code: 0, empty: false });
    }
  });

  it.each([["--help"], ["help"], ["check", "--help"], ["explain", "--help"], ["rules", "--help"], ["schema", "--help"]])("has help for %s", (...args) => {
    const ended = startCli(args, workspace({}));
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/^(?:Usage|sysprep-gate)/);
  });
});

describe("colours", () => {
  const folder = workspace({ "a.yml": bad });
  it.each([
    ["none without a terminal", [], {}, false],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["NO_COLOR before FORCE_COLOR", [], { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["the flag before NO_COLOR", ["--color=always"], { NO_COLOR: "1" }, true],
    ["never", ["--color", "never"], { FORCE_COLOR: "1" }, false],
  ] as const)("%s", (_name, args, environment, colored) => {
    expect(startCli(args, folder, environment).out.includes("\u001b[")).toBe(colored);
  });
});

describe("json", () => {
  it("fits its published schema, for every example", () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(join(root, "schema/report.v1.json"), "utf8")));
    const { out } = startCli(["check", "examples", "--format", "json"], root);
    const report: unknown = JSON.parse(out);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it("is the same twice, and whatever the order of paths", () => {
    const once = startCli(["check", "examples", "--format", "json"], root).out;
    expect(startCli(["check", "examples", "--format", "json"], root).out).toBe(once);
    expect(startCli(["check", "examples/unsupported.yml", "examples", "--format", "json"], root).out).toBe(once);
  });
});

describe("the thread for large input", () => {
  const many = `${head}images:\n${Array.from({ length: 3000 }, (_, index) => `  - { name: i${index}, os: Windows 2000 Server, sysprep: true }\n`).join("")}`;

  it("gives the same report as in place would", () => {
    const { code, out } = startCli(["--format", "json"], workspace({ "a.yml": many, "b.yml": bad }));
    const report = JSON.parse(out) as { counts: { images: number; unsupported: number } };
    expect(code).toBe(exitCodes.failingImage);
    expect(report.counts).toMatchObject({ images: 3001, unsupported: 1, supported: 3000 });
  });
});

describe("a run that starts below the repository", () => {
  const policy = { ".github/sysprep-gate.yml": "strict: true\n" };
  const notice = "The policy of the repository, ../../.github/sysprep-gate.yml, does not apply";
  const inside = (files: Readonly<Record<string, string>>, args: readonly string[] = []): string => {
    const ended = startCli(["--format", "json", ...args], join(workspace({ "images/web/a.yml": good, ...files }), "images/web"));
    return (JSON.parse(ended.out) as { readonly notices: readonly string[] }).notices.join("\n");
  };

  it("says that the repository's policy does not apply", () => {
    expect(inside({ ...policy, ".git/HEAD": "ref: refs/heads/main\n" })).toContain(notice);
  });

  it.each([
    ["the repository has none", { ".git/HEAD": "ref: refs/heads/main\n" }],
    ["the folder has one of its own", { ...policy, ".git/HEAD": "ref: refs/heads/main\n", "images/web/.github/sysprep-gate.yml": "strict: false\n" }],
    ["the folder is a repository itself", { ...policy, ".git/HEAD": "ref: refs/heads/main\n", "images/web/.git/HEAD": "ref: refs/heads/main\n" }],
  ])("says nothing where %s", (_name, files) => {
    expect(inside(files)).not.toContain("The policy of the repository");
  });
});

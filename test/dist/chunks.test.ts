/** The files beside each bundle's first one: a plain check opens none of them, and a run that misses one has decided nothing. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodes } from "../../src/policy/conclusion.ts";
import { root, startCli, startScript } from "../support/start.ts";
import { workspace } from "../support/workspaces.ts";

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const good = `${head}name: good\nos: Windows 2000 Server\nsysprep: true\n`;

/** A bundle without the files beside it. */
function bare(name: "action" | "cli"): string {
  const folder = join(workspace({ "x/.keep": "" }), name);
  mkdirSync(folder);
  for (const file of ["index.js", "package.json"]) copyFileSync(join(root, "dist", name, file), join(folder, file));
  return join(folder, "index.js");
}

const cli = bare("cli");

const everywhere = ["base-commit.js", "colors.js", "commands.js", "configuration.js", "fast-parser.js", "formats.js", "globs.js", "index.js", "licenses.txt", "mappings.js", "package.json", "reports.js", "semver-ranges.js", "thorough-parser.js", "thread.js"];

it.each([
  ["cli", ["reference.js"]],
  ["action", ["actions-github.js", "github-client.js"]],
] as const)("%s has these and no others", (name, more) => {
  expect(readdirSync(join(root, "dist", name)).toSorted()).toEqual([...everywhere, ...more].toSorted());
});

it.each(["cli", "action"])("%s: none of what they hold stands in the first file", (name) => {
  const packagesOf = (file: string): string[] => [...new Set([...readFileSync(join(root, "dist", name, file), "utf8").matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(([, found]) => found ?? ""))].toSorted();
  expect(packagesOf("index.js")).toEqual(["@noble/hashes", "leven"]);
  expect(packagesOf("fast-parser.js")).toEqual(["js-yaml"]);
  expect(packagesOf("thorough-parser.js")).toEqual(["yaml"]);
});

describe("without them", () => {
  it.each([
    ["a check", {}, ["check"]],
    ["a check of one file", {}, ["a.yml"]],
    ["a file that is not ours", { "b.yml": "on: push\n" }, []],
  ])("%s gives the same", (_what, more, args) => {
    const folder = workspace({ "a.yml": good, ...more });
    const ended = startScript(cli, args, folder);
    expect(ended).toEqual(startCli(args, folder));
    expect(ended.code).toBe(exitCodes.success);
  });

  it.each([
    ["a text for the thorough parser", { "a.yml": `%YAML 1.2\n---\n${good}` }, []],
    ["a policy", { "a.yml": good, ".github/sysprep-gate.yml": "strict: false\n" }, []],
    ["a glob", { "a.yml": good }, ["*.yml"]],
    ["another report", { "a.yml": good }, ["--format", "json"]],
    ["a text too large to evaluate in place", { "a.yml": `${good}${"# nothing\n".repeat(100_000)}` }, []],
  ])("%s ends as our own mistake, and does not pass", (_what, files, args) => {
    const folder = workspace(files);
    expect(startCli(args, folder).code).toBe(exitCodes.success);
    const ended = startScript(cli, args, folder);
    expect(ended.code).toBe(exitCodes.internal);
    expect(ended.out).toBe("");
    expect(ended.err).toContain("sysprep-gate has failed by its own mistake, and nothing was decided");
  });
});

/** A run that passes, for each file that one may need. */
const needing: readonly (readonly [part: string, files: Readonly<Record<string, string>>, args: readonly string[]])[] = [
  ["reports.js", { "a.yml": good }, ["--report", "sarif=o.sarif"]],
  ["thorough-parser.js", { "a.yml": `%YAML 1.2\n---\n${good}` }, []],
  ["fast-parser.js", { "a.yml": `${good}description: "a \\x41"\n` }, []],
  ["configuration.js", { "a.yml": good, ".github/sysprep-gate.yml": "strict: false\n" }, []],
  ["semver-ranges.js", { "a.yml": good, ".github/sysprep-gate.yml": "requires: ^0.1.0\n" }, []],
  ["globs.js", { "a.yml": good }, ["*.yml"]],
  ["formats.js", { "a.yml": good, "b.yml": "tasks:\n  - run: x\n" }, []],
  ["commands.js", { "a.yml": `${good}provision:\n  - { file: s.ps1, phase: before-generalize }\n`, "s.ps1": "Write-Host a\n" }, []],
  ["thread.js", { "a.yml": `${good}${"# nothing\n".repeat(100_000)}` }, []],
];

it.each(needing.flatMap(([part, files, args]) => (["empty", "without what it gives"] as const).map((how) => [part, how, files, args] as const)))("%s that is %s is not taken for one that was not asked for", (part, how, files, args) => {
  const entry = bare("cli");
  const beside = dirname(entry);
  for (const file of everywhere) if (file.endsWith(".js") && file !== "index.js") copyFileSync(join(root, "dist/cli", file), join(beside, file));
  const folder = workspace(files);
  expect(startScript(entry, args, folder).code).toBe(exitCodes.success);
  const whole = readFileSync(join(beside, part), "utf8");
  writeFileSync(join(beside, part), how === "empty" ? "" : whole.slice(0, whole.search(/^(?:Object\.defineProperty\(exports|exports\.)/m)));
  rmSync(join(folder, "o.sarif"), { force: true });
  const ended = startScript(entry, args, folder);
  expect([ended.code, ended.out]).toEqual([exitCodes.internal, ""]);
});

describe("with them", () => {
  const large = `${good}${"# nothing\n".repeat(100_000)}`;

  it.each([
    ["a part", { "a.yml": `%YAML 1.2\n---\n${good}` }],
    ["a thread", { "a.yml": large }],
  ])("%s belongs to the run that loads it, under whatever name its entry was started", (_what, files) => {
    const folder = workspace(files);
    const linked = join(workspace({ "x/.keep": "" }), "linked");
    symlinkSync(join(root, "dist"), linked, "junction");
    const ended = startCli([], folder);
    expect(ended.code).toBe(exitCodes.success);
    // Node then knows the entry by the link, and the files beside it by their own path.
    const entry = ["--preserve-symlinks-main", join(linked, "cli/index.js")] as const;
    expect(startScript(entry[0], [entry[1]], folder)).toEqual(ended);
  });
});

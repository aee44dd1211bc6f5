/** The files beside each bundle's first one: a plain check opens none of them, and a run that misses one has decided nothing. */
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
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

it("they exist", () => {
  expect(readdirSync(join(root, "dist/cli")).filter((file) => /^\d+\.index\.js$/.test(file)).length).toBeGreaterThan(3);
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

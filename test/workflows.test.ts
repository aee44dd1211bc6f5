/** The repository's own workflows and action.yml, as GitHub's language server judges them, and by the rules of SECURITY.md. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionsLanguageServer, LanguageServer } from "./support/language-server.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, { readonly "timeout-minutes"?: number; readonly steps: readonly Step[]; readonly needs?: string | readonly string[] }>>;
}

const workflows = readdirSync(".github/workflows").filter((name) => /\.ya?ml$/.test(name)).map((name) => `.github/workflows/${name}`);
const judged = [...workflows, "action.yml"].filter((path) => existsSync(path));
const root = pathToFileURL(`${process.cwd()}/`).href;
const server = { command: actionsLanguageServer, workspace: root, initializationOptions: { repos: [{ id: 0, owner: "sysprep-gate", name: "sysprep-gate", workspaceUri: root, organizationOwned: true }] } };

const read = (path: string): Workflow => parse(readFileSync(path, "utf8")) as Workflow;
const stepsOf = (path: string): Step[] => Object.values(read(path).jobs).flatMap((job) => job.steps);

describe("GitHub's language server", () => {
  let github: LanguageServer;
  beforeAll(async () => {
    github = await LanguageServer.start(server);
  });
  afterAll(() => github.stop());

  test.each(judged)("has nothing to say of %s", async (path) => {
    expect(await github.openDocument(root + path, readFileSync(path, "utf8"), "yaml")).toEqual([]);
  });

  // A server that says nothing of anything would pass the test above.
  test("finds what is wrong with a workflow", async () => {
    const found = await github.openDocument(`${root}.github/workflows/wrong.yml`, "on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: true\n      - run: echo ${{ nothing.here }}\n", "yaml");
    expect(found.map((each) => each.message)).toEqual(expect.arrayContaining([expect.stringContaining("runs"), expect.stringContaining("nothing")]));
  });

  test("finds what is wrong with action.yml", async () => {
    const found = await github.openDocument(`${root}wrong/action.yml`, "name: a\ndescription: b\nruns:\n  using: node23\n  main: index.js\n", "yaml");
    expect(found.length).toBeGreaterThan(0);
  });

  test("completes and explains", async () => {
    const uri = `${root}.github/workflows/partial.yml`;
    const begun = "on: push\nconcurrency: a\njobs:\n  one:\n    runs-on: ubuntu-latest\n    ";
    await github.openDocument(uri, `${begun}t\n`, "yaml");
    expect(await github.completion(uri, { line: 5, character: 5 })).toContain("timeout-minutes");
    await github.openDocument(uri, `${begun}steps: [{ run: "true" }]\n`, "yaml");
    expect(await github.hover(uri, { line: 1, character: 3 })).toMatch(/concurrency/i);
  });
});

describe.each(workflows)("%s", (path) => {
  test("pins every action by its commit, with the version beside it", () => {
    for (const line of readFileSync(path, "utf8").split("\n").filter((each) => /^\s*(?:- )?uses:/.test(each)))
      expect(line).toMatch(/uses: (?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    expect(stepsOf(path).filter((step) => step.uses !== undefined).length).toBeGreaterThan(0);
  });

  test("starts from a token that can only read", () => {
    expect(read(path).permissions).toEqual({ contents: "read" });
  });

  test("leaves no token behind in the clone", () => {
    for (const step of stepsOf(path)) if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"]).toBe(false);
  });

  test("hands values to scripts by the environment only", () => {
    for (const step of stepsOf(path)) expect(step.run ?? "").not.toContain("${{");
  });

  test("never runs with the rights of the base on a stranger's files", () => {
    expect(Object.keys(read(path).on)).not.toEqual(expect.arrayContaining(["pull_request_target"]));
    expect(Object.keys(read(path).on)).not.toEqual(expect.arrayContaining(["workflow_run"]));
  });

  // A required check that a filter keeps from starting blocks the merge for ever.
  test("always starts", () => {
    for (const event of Object.values(read(path).on)) expect(Object.keys(event ?? {}).filter((key) => key.startsWith("paths"))).toEqual([]);
    expect(Object.keys(read(path).on).includes("pull_request")).toBe(Object.keys(read(path).on).includes("merge_group"));
  });

  test("cannot run for hours", () => {
    for (const job of Object.values(read(path).jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(20);
    expect(read(path).concurrency).toBeDefined();
  });
});

test.each([".github/workflows/ci.yml", ".github/workflows/self-test.yml"])("one job of %s stands for all others", (path) => {
  const { jobs } = read(path);
  expect(jobs["all-green"]?.needs).toEqual(Object.keys(jobs).filter((name) => name !== "all-green"));
  const expected = Object.keys(jobs).slice(1).map(() => "success").join(" ");
  expect(jobs["all-green"]?.steps[0]?.run).toContain(`"$RESULTS" = "${expected}"`);
});

test("a release vouches for every file of the bundles that runs", () => {
  const paths = stepsOf(".github/workflows/release.yml").flatMap((step) => (step.uses?.startsWith("actions/attest-build-provenance@") === true ? String(step.with?.["subject-path"]).trim().split(/\s+/) : []));
  for (const bundle of readdirSync("dist")) expect(paths).toContain(`dist/${bundle}/*.js`);
});

test("the change log has notes for this version", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const notes = spawnSync(process.execPath, ["scripts/release-notes.mjs", `v${version}`], { encoding: "utf8" });
  expect(notes.stderr).toBe("");
  expect(notes.status).toBe(0);
  expect(notes.stdout).toContain("### Matrix");
  expect(spawnSync(process.execPath, ["scripts/release-notes.mjs", "v99.0.0"]).status).toBe(1);
});

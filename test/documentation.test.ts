/** What the documents promise: examples that work, inputs that exist, links that lead somewhere. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { optionsOf } from "../src/options.ts";
import { evaluateText } from "./support/evaluate.ts";
import { actionsLanguageServer, LanguageServer } from "./support/language-server.ts";
import { root, startCli } from "./support/start.ts";

const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`), ...["docs/decisions", "docs/formats"].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))];

function blocks(page: string, language: string): string[] {
  return [...readFileSync(join(root, page), "utf8").matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => match[1] ?? "");
}

describe("README", () => {
  const [workflow = "", definition = ""] = blocks("README.md", "yaml");

  it("shows a workflow that GitHub's own language server accepts", async () => {
    const folder = mkdtempSync(join(tmpdir(), "readme-"));
    const server = await LanguageServer.start({ command: actionsLanguageServer, workspace: `${pathToFileURL(folder).href}/`, initializationOptions: {} });
    try {
      expect(await server.openDocument(`${pathToFileURL(folder).href}/.github/workflows/images.yml`, workflow, "yaml")).toEqual([]);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 30_000);

  it("has recipes that GitHub's own language server accepts, pinned and without a risky trigger", async () => {
    const recipes = blocks("docs/recipes.md", "yaml").filter((text) => text.startsWith("name:"));
    expect(recipes.length).toBeGreaterThan(3);
    const folder = mkdtempSync(join(tmpdir(), "recipes-"));
    const server = await LanguageServer.start({ command: actionsLanguageServer, workspace: `${pathToFileURL(folder).href}/`, initializationOptions: {} });
    try {
      for (const [index, recipe] of recipes.entries()) {
        expect(await server.openDocument(`${pathToFileURL(folder).href}/.github/workflows/${index}.yml`, recipe, "yaml"), recipe).toEqual([]);
        expect([...recipe.matchAll(/uses: \S+@(\S+)/g)].every((match) => /^[0-9a-f]{40}$/.test(match[1] ?? ""))).toBe(true);
        expect(recipe).not.toContain("pull_request_target");
        const inputs = [...recipe.matchAll(/uses: sysprep-gate\/sysprep-gate@\S+\n\s+with:\n((?:\s{10,}\S.*\n)+)/g)].flatMap((match) => [...(match[1] ?? "").matchAll(/^\s+([a-z-]+):/gm)].map((input) => input[1] ?? ""));
        expect(inputs.filter((input) => !optionsOf("action").some((option) => option.name === input))).toEqual([]);
      }
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it("pins every action by a full hash, asks for contents: read only, and has no paths filter", () => {
    expect([...workflow.matchAll(/uses: \S+@(\S+)/g)].map((match) => match[1]).filter((ref) => !/^[0-9a-f]{40}$/.test(ref ?? ""))).toEqual([]);
    expect(workflow).toContain("contents: read");
    expect(workflow).toContain("merge_group:");
    expect(workflow).not.toMatch(/paths:|write/);
  });

  it("shows definitions that are what it says of them", () => {
    const report = evaluateText(definition);
    expect(report.diagnostics).toEqual([]);
    expect(Object.fromEntries(report.images.map((image) => [image.name, image.verdict]))).toEqual({ "intranet-nt4": "supported", "portal-w2k": "supported", "portal-w2k-lab": "not-applicable", "wiki-nt4": "not-applicable" });
  });

  it("has a first command that prints each verdict", () => {
    const [first] = blocks("README.md", "sh");
    expect(first?.trim()).toBe("node dist/cli/index.js check examples");
    const { code, out } = startCli(["check", "examples"], root);
    expect(code).toBe(1);
    for (const verdict of ["unsupported", "undetermined", "not covered", "supported", "not applicable"]) expect(out).toContain(` ${verdict}  `);
  });
});

it.each(pages.flatMap((page) => blocks(page, "yaml").filter((text) => text.startsWith("apiVersion:")).map((text, index) => [page, index, text] as const)))("%s, definition %i, reads without a diagnostic", (_page, _index, text) => {
  // The files that a page's definition names are not here.
  expect(evaluateText(text).diagnostics.filter(({ code, message }) => code !== "step-not-read" && code !== "step-missing" && !(code === "unknown-parent" && message.includes("there is no such file")))).toEqual([]);
});

it.each(pages)("%s links to what is there", (page) => {
  const text = readFileSync(join(root, page), "utf8").replace(/```[\s\S]*?```/g, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "").filter((link) => !/^(?:https?:|mailto:|#)/.test(link));
  expect(links.filter((link) => !existsSync(join(root, dirname(page), link.replace(/#.*$/, ""))))).toEqual([]);
});

it.each(pages)("%s names only inputs, flags and commands that exist", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const flags = [...text.matchAll(/node dist\/cli\/index\.js[^\n`]*/g)].flatMap((match) => [...match[0].matchAll(/ --([a-z-]+)/g)].map((flag) => flag[1] ?? ""));
  const known = ["help", "version", ...optionsOf("cli").map((option) => option.name)];
  expect(flags.filter((flag) => !known.includes(flag))).toEqual([]);
});

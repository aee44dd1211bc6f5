/** The published schema in a real editor server: what somebody sees who types a definition. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { definitionsSchema } from "../src/formats/native/schema.ts";
import { LanguageServer, yamlLanguageServer } from "./support/language-server.ts";
import { root } from "./support/start.ts";

const folder = mkdtempSync(join(tmpdir(), "editor-"));
const workspace = `${pathToFileURL(folder).href}/`;
let server: LanguageServer;

beforeAll(async () => {
  server = await LanguageServer.start({
    command: yamlLanguageServer,
    workspace,
    configuration: { yaml: { schemas: { [pathToFileURL(join(root, "schema/definitions.v1.json")).href]: ["*.yml"] }, validate: true, completion: true, hover: true, schemaStore: { enable: false } } },
  });
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";

describe("diagnostics", () => {
  it.each(["supported.yml", "unsupported.yml", "undetermined.yml", "inherited.yml", "not-covered.yml"])("has none for examples/%s", async (name) => {
    expect(await server.openDocument(`${workspace}${name}`, readFileSync(join(root, "examples", name), "utf8"), "yaml")).toEqual([]);
  });

  it("marks an unknown key and a wrong shape where they stand", async () => {
    const diagnostics = await server.openDocument(`${workspace}wrong.yml`, `${head}images:\n  - name: a\n    servicepack: SP6a\n    iis: [4]\n`, "yaml");
    expect(diagnostics.map((diagnostic) => diagnostic.range.start.line)).toEqual(expect.arrayContaining([4, 5]));
    expect(diagnostics.map((diagnostic) => diagnostic.message).join("\n")).toContain("servicepack");
  });

  it("wants the marker", async () => {
    const diagnostics = await server.openDocument(`${workspace}unmarked.yml`, "images: []\n", "yaml");
    expect(diagnostics.map((diagnostic) => diagnostic.message).join("\n")).toContain("apiVersion");
  });
});

it("completes the words of a key", async () => {
  const uri = `${workspace}complete.yml`;
  const text = `${head}images:\n  - name: a\n    iis:\n      source: \n`;
  await server.openDocument(uri, text, "yaml");
  const labels = (await server.completion(uri, { line: 5, character: 14 })).map((label) => label.replaceAll('"', ""));
  expect(labels).toEqual(expect.arrayContaining(["nt4-option-pack", "windows-2000"]));
});

it("completes the keys of an image", async () => {
  const uri = `${workspace}keys.yml`;
  await server.openDocument(uri, `${head}images:\n  - name: a\n    \n`, "yaml");
  const labels = await server.completion(uri, { line: 4, character: 4 });
  expect(labels).toEqual(expect.arrayContaining(["os", "iis", "ie", "sysprep", "servicePack"]));
});

it("names the requirement on hover", async () => {
  const uri = `${workspace}hover.yml`;
  await server.openDocument(uri, `${head}name: a\nservicePack: SP6a\n`, "yaml");
  expect(JSON.stringify(await server.hover(uri, { line: 3, character: 3 }))).toContain("q326779/nt4-iis4/service-pack");
});

describe("the schema", () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: false }).compile(definitionsSchema);

  it("is strict JSON Schema 2020-12, and takes what the reader takes", () => {
    for (const name of ["supported.yml", "unsupported.yml", "undetermined.yml", "not-covered.yml"]) {
      expect(validate(parse(readFileSync(join(root, "examples", name), "utf8"))), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it.each([{ imagez: [] }, { images: [{ OS: "x" }] }, { images: [{ os: ["x"] }] }, { images: "x" }, { name: "a", iis: { sauce: 1 } }])("refuses %j", (more) => {
    expect(validate({ apiVersion: "sysprep-gate/v1", kind: "Images", ...more })).toBe(false);
  });
});

/** The published schemas of the policy and the waivers file, and the page that documents them. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { policyPage } from "../../src/explain/policy.ts";
import { statements } from "../../src/matrix/index.ts";
import { policyExample, waiversExample } from "../../src/policy/examples.ts";
import { readPolicyFile } from "../../src/policy/policy-file.ts";
import { policyKeys } from "../../src/policy/policy-keys.ts";
import { requirementIds } from "../../src/policy/requirement-ids.ts";
import { policySchema, waiversSchema } from "../../src/policy/schema.ts";
import { waiverKeys } from "../../src/policy/waiver-keys.ts";
import { waiverRemarks } from "../../src/policy/waivers.ts";
import { readWaiversFile } from "../../src/policy/waivers-file.ts";
import { version } from "../../src/version.ts";

const ids = requirementIds(statements);
const strict = { strict: true, allowUnionTypes: false } as const;
const isPolicy = new Ajv2020(strict).compile(policySchema);
const isWaivers = new Ajv2020(strict).compile(waiversSchema(ids.waivable));

const head = "mappings: [{ files: a.yml, name: name";
const mappings = ["mappings: [{ files: [a.yml, 'b/**'], name: { key: true } }]", `${head}, items: '$.images[*]' }]`, `${head}, sysprep: true, iis: false, ie: browser }]`, `${head}, os: { path: t, match: 'a(b)', value: $1 }, x-note: 1 }]`, `${head}, os: { product: os, edition: { value: server }, servicePack: sp } }]`, `${head}, iis: { installed: { path: role, equals: [web, 2] }, version: { path: v, table: { one: 10.0 } } } }]`, `${head}, features: { value: [Web-Server] } }]`, `${head}, sysprep: { path: s, default: false } }]`];
const badMappings = ["mappings: [{ name: name }]", "mappings: [{ files: a.yml }]", "mappings: [{ files: [], name: name }]", "mappings: [{ files: '!a', name: name }]", `${head}, foo: bar }]`, `${head}, iis: { paht: role } }]`, `${head}, iis: { path: role, version: v } }]`, `${head}, iis: {} }]`, `${head}, iis: [web] }]`, `${head}, iis: { key: false } }]`, `${head}, iis: { path: role, table: {} } }]`, `${head}, iis: { path: role, equals: [] } }]`, `mappings: [{ files: ${"a".repeat(201)}, name: name }]`, `mappings: [{ files: a, name: ${"a".repeat(201)} }]`];
const goodPolicies = ["strict: true", 'strict: "false"', "strict: TRUE", "paths: a", "paths: [a, 2022]", "exclude-paths: []", "on-undetermined: auto", "on-not-covered: ignore", "min-images: 0", 'min-images: "7"', "fail-on: introduced", "requires: 0.1", "requires: '>=0.1 <2'", "mappings: []", ...mappings, "limits: {}", "limits: { file-mib: 64, depth: '200', x-why: [] }", "waivers-file: ./a/b.yml", "waivers-file: w", "x-free: [1]"];
const badPolicies = ["strickt: true", "strict: yes", "strict: [true]", "strict:", "paths: []", "paths: ['!a']", "paths: {}", "on-undetermined: Fail", "on-not-covered: auto", "min-images: -1", "min-images: many", "min-images: 1.5", "fail-on: new", "requires: [a]", "requires: ''", "mappings: [a]", "mappings: {}", ...badMappings, "limits: 4", "limits: []", "limits: { file-mib: 65 }", "limits: { files: 1 }", "limits: { file-mb: 4 }", "limits: { depth: 100.5 }", "waivers-file: /etc/w.yml", "waivers-file: a/", "waivers-file: a\\b", "waivers-file: C:/w", "- strict", "warn-only: true"];

describe("the policy schema", () => {
  it("has its address and every key with a description", () => {
    expect(policySchema["$id"]).toBe("https://sysprep-gate.github.io/schema/policy.v1.json");
    expect(Object.keys(policySchema["properties"] as object)).toEqual(policyKeys.map((key) => key.name));
  });

  it("takes the example", () => {
    expect(isPolicy(parse(policyExample)), JSON.stringify(isPolicy.errors)).toBe(true);
  });

  it.each(goodPolicies)("takes what the reader takes: %s", (text) => {
    expect(readPolicyFile("p.yml", `${text}\n`, "0.1.0").diagnostics).toEqual([]);
    expect(isPolicy(parse(text)), JSON.stringify(isPolicy.errors)).toBe(true);
  });

  it.each(badPolicies)("refuses what the reader refuses: %s", (text) => {
    expect(readPolicyFile("p.yml", `${text}\n`, "0.1.0").diagnostics).not.toEqual([]);
    expect(isPolicy(parse(text))).toBe(false);
  });

  it("states defaults that it takes itself", () => {
    const properties = policySchema["properties"] as Readonly<Record<string, { readonly default?: unknown }>>;
    const defaults = Object.fromEntries(Object.entries(properties).flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]])));
    expect(Object.keys(defaults)).toEqual(["exclude-paths", "strict", "on-undetermined", "on-not-covered", "min-images", "fail-on", "waivers-file"]);
    expect(isPolicy(defaults), JSON.stringify(isPolicy.errors)).toBe(true);
  });
});

describe("the waivers schema", () => {
  const good: Readonly<Record<string, unknown>> = { image: "a", requirement: "matrix/coverage", reason: "r", owner: "o", until: "2026-12-31" };

  it("has its address and every key with a description", () => {
    const schema = waiversSchema(ids.waivable);
    expect(schema["$id"]).toBe("https://sysprep-gate.github.io/schema/waivers.v1.json");
    expect(JSON.stringify(schema)).toContain(JSON.stringify(waiverKeys[0]?.description));
  });

  it("takes the example, an empty list, and nothing", () => {
    for (const text of [waiversExample, "waivers: []", "waivers:"]) expect(isWaivers(parse(text)), JSON.stringify(isWaivers.errors)).toBe(true);
  });

  it.each<Record<string, unknown>>([{}, { ticket: 12 }, { image: 2022 }, { "x-note": [] }, { reason: "two\nlines" }])("takes %j", (more) => {
    expect(isWaivers({ waivers: [{ ...good, ...more }] }), JSON.stringify(isWaivers.errors)).toBe(true);
  });

  it.each<Record<string, unknown>>([
    ...waiverKeys.flatMap(({ name }) => [{ [name]: "" }, { [name]: " " }, { [name]: null }, { [name]: [] }]),
    ...waiverKeys.filter((key) => key.mandatory).map(({ name }) => ({ [name]: undefined })),
    { until: "2026-13-01" },
    { until: "31.12.2026" },
    { requirement: "q326779/nope" },
    { requirement: ids.advice[0] },
    { tickets: "x" },
  ])("refuses %j", (more) => {
    expect(isWaivers({ waivers: [JSON.parse(JSON.stringify({ ...good, ...more }))] })).toBe(false);
  });

  it("refuses another root", () => {
    for (const value of [[], { waiver: [] }, { waivers: {} }, { waivers: ["a"] }]) expect(isWaivers(value)).toBe(false);
  });
});

it("the published files are these", () => {
  const published = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), "utf8"));
  expect(published("policy.v1")).toEqual(policySchema);
  expect(published("waivers.v1")).toEqual(waiversSchema(ids.waivable));
});

describe("the page", () => {
  const page = policyPage();
  const blocks = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => match[1] ?? "");

  it("documents every key, every field and every remark", () => {
    for (const { name } of [...policyKeys, ...waiverKeys]) expect(page).toContain(`| \`${name}\` |`);
    for (const { code } of waiverRemarks) expect(page).toContain(`| \`${code}\` |`);
  });

  it("shows files that are read without a word", () => {
    expect(blocks).toHaveLength(2);
    expect(readPolicyFile("p.yml", blocks[0] ?? "", version)).toMatchObject({ values: { minImages: 12 }, diagnostics: [] });
    const { waivers, diagnostics } = readWaiversFile("w.yml", blocks[1] ?? "", ids);
    expect([waivers.length, diagnostics]).toEqual([1, []]);
  });

  it("has tables of equal width", () => {
    const widths = page.split("\n\n").filter((part) => part.startsWith("|")).map((table) => new Set(table.trimEnd().split("\n").map((row) => row.split(/(?<!\\)\|/).length)).size);
    expect(new Set(widths)).toEqual(new Set([1]));
  });
});

/** Every code that the program can give is explained, and none that it cannot. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { diagnosticCodes, diagnosticsPage, explainDiagnostic } from "../../src/explain/diagnostics.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const sources = (readdirSync(src, { recursive: true }) as string[]).filter((file) => file.endsWith(".ts") && !file.startsWith("explain")).map((file) => readFileSync(`${src}/${file}`, "utf8"));

/** Codes as the sources write them: `code: "…"`, and the first arguments of what takes complaints. */
const written = new Set(sources.flatMap((text) => [
  ...[...text.matchAll(/\bcode: "([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
  ...[...text.matchAll(/(?:complaints\.add|collector\.add|library\.add|\.add|\bcomplain|\bcomplaint|\brefuse|diagnosticAt|diagnosticFor)\((?:file, )?(?:"(?:error|warning|note)", )?"([a-z0-9]+(?:-[a-z0-9]+)+|syntax|template)"/g)].map(([, code]) => code ?? ""),
]));
const dynamic = ["policy", "waivers"].flatMap((prefix) => ["documents", "empty", "shape"].map((what) => `${prefix}-${what}`));

describe("codes", () => {
  it("that the sources give are all explained", () => {
    expect([...written].filter((code) => !diagnosticCodes.includes(code))).toEqual([]);
    expect(written.size).toBeGreaterThan(60);
  });

  it("that are explained are all given somewhere", () => {
    const all = sources.join("\n");
    expect(diagnosticCodes.filter((code) => !dynamic.includes(code) && !all.includes(`"${code}"`))).toEqual([]);
  });
});

test("a code is explained in a sentence, with its page; SARIF's form as well", () => {
  expect(explainDiagnostic("marker-not-exact")).toMatch(/^# marker-not-exact\n\nA document looks like image definitions .*\n\nMore: docs\/format\.md\n$/);
  expect(explainDiagnostic("diagnostic/syntax")).toBe(explainDiagnostic("Syntax"));
  expect(explainDiagnostic("constructor")).toBeUndefined();
  expect(explainDiagnostic("no-such-code")).toBeUndefined();
});

test("the page has every code once for each place that it stands in", () => {
  for (const code of diagnosticCodes) expect(diagnosticsPage().split(`\n| \`${code}\` |`)).toHaveLength(2);
});

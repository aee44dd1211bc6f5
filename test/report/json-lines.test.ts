/** The JSON Lines report: one object a line, and together the same as the JSON report. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonl } from "../../src/report/json-lines.ts";
import { json } from "../../src/report/json.ts";
import type { Report } from "../../src/report/report.ts";
import { canonicalReport, reportOf } from "../support/canonical-report.ts";
import { hostileReport, hostileText } from "../support/hostile.ts";

const options = { colors: false, width: 80 };
type Fields = Readonly<Record<string, unknown>>;

function linesOf(report: Report): Fields[] {
  const text = jsonl.render(report, options);
  expect(text.endsWith("\n")).toBe(true);
  return text.split("\n").slice(0, -1).map((line) => JSON.parse(line) as Fields);
}

/** The JSON report, put together again from the lines. */
function assembled(lines: readonly Fields[]): Fields {
  const without = (fields: Fields, ...keys: readonly string[]): Fields => Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
  const images: (Fields & { readonly findings: Fields[] })[] = [];
  for (const line of lines) {
    if (line["type"] === "image") images.push({ ...without(line, "type"), findings: [] });
    if (line["type"] === "finding") images.at(-1)?.findings.push(without(line, "type", "image", "format", "verdict"));
  }
  const of = (type: string): Fields[] => lines.filter((line) => line["type"] === type).map((line) => without(line, "type"));
  const [run = {}] = of("run");
  const comparison = run["comparison"] as Fields | null;
  return { ...run, comparison: comparison === null ? null : { ...comparison, fixed: of("fixed") }, images, diagnostics: of("diagnostic") };
}

test("the run comes first, then images with their findings, then diagnostics, then what is fixed", () => {
  const types = linesOf(canonicalReport).map((line) => line["type"]);
  expect(types[0]).toBe("run");
  expect(types.filter((type) => type === "run")).toHaveLength(1);
  expect(types.join(" ")).toMatch(/^run (?:image (?:finding )*)+(?:diagnostic )+fixed fixed$/);
  expect(linesOf(reportOf([])).map((line) => line["type"])).toEqual(["run"]);
});

test("the lines hold what the JSON report holds, whatever the texts", () => {
  const expectSame = (report: Report): void => expect(assembled(linesOf(report))).toEqual(JSON.parse(json.render(report, options)));
  expectSame(canonicalReport);
  expectSame(reportOf([]));
  fc.assert(fc.property(fc.array(hostileText, { minLength: 1, maxLength: 7 }), (texts) => void expectSame(hostileReport(texts))), { seed: 326779, numRuns: 200 });
});

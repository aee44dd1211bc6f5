/** The CSV report: read back by an own reader, one row for each thing, and no cell that a spreadsheet computes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "../../src/report/csv.ts";
import { csvCell } from "../../src/report/escape.ts";
import type { Report } from "../../src/report/report.ts";
import { canonicalReport, reportOf } from "../support/canonical-report.ts";
import { hostileReport, hostileText, hostileTexts } from "../support/hostile.ts";
import { laxCells, readCsv } from "./readers.ts";

const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

function rowsOf(report: Report): Readonly<Record<string, string>>[] {
  const [header = [], ...records] = readCsv(csv.render(report, { colors: false, width: 80 }));
  for (const record of records) expect(record).toHaveLength(header.length);
  return records.map((record) => Object.fromEntries(header.map((name, index) => [name, record[index] ?? ""])));
}

function expectSafe(text: string): void {
  for (const cell of readCsv(text).flat()) {
    expect(cell).not.toMatch(formula);
    expect(cell).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(cell.length).toBeLessThanOrEqual(32_767);
  }
  for (const separator of [";", "|", "\t"]) for (const cell of laxCells(text, separator)) expect(cell).not.toMatch(formula);
}

test("a row for each finding, each image without one, each diagnostic, each fixed finding, each retired image", () => {
  const kinds = rowsOf(canonicalReport).map((row) => row["record"]);
  const count = (kind: string): number => kinds.filter((each) => each === kind).length;
  expect(count("finding")).toBe(canonicalReport.counts.findings);
  expect(count("image")).toBe(canonicalReport.images.filter((each) => each.findings.length === 0).length);
  expect(count("diagnostic")).toBe(canonicalReport.diagnostics.length);
  expect([count("fixed"), count("retired")]).toEqual([2, 2]);
  expect(kinds).toHaveLength(8 + 3 + 4 + 2 + 2);
  expect(rowsOf(reportOf([]))).toEqual([]);
});

test("a waived finding has its waiver, a compared one its change", () => {
  expect(rowsOf(canonicalReport).find((row) => row["waived"] === "true")).toMatchObject({ image: "legacy-intranet", change: "existing", "waiver owner": "'@platform-team", "waiver until": "2027-03-31", "waiver ticket": "OPS-1207", "waiver reason": "The host is switched off in spring; until then it is cloned by hand." });
});

test.each([
  ["plain", '"plain"'],
  ['say "a, b"', '"say ""a, b"""'],
  ["=1+1", "\"'=1+1\""],
  ["+1", "\"'+1\""],
  ["-1", "\"'-1\""],
  ["@SUM(A1)", "\"'@SUM(A1)\""],
  ["\uFF1D1", "\"'\uFF1D1\""],
  ["  =1", "\"'  =1\""],
  ["\t=1", '"\\u{9}=1"'],
  ["\r=1", '"\\u{d}=1"'],
  ["'=1", "\"''=1\""],
  ['"=1', '"\'""=1"'],
  ["a;=1", "\"a;'=1\""],
  ["a|=1", "\"a|'=1\""],
  ['a;"=1"', '"a;""\'=1"""'],
  ["a-b @c =d", '"a-b @c =d"'],
  ["##[error]", '"##\\u{5b}error]"'],
])("the cell of %j is %j", (text, cell) => expect(csvCell(text)).toBe(cell));

describe("hostile texts", () => {
  test.each(hostileTexts)("%j", (text) => expectSafe(csv.render(hostileReport([text]), { colors: false, width: 80 })));

  test("generated, with a bias to formulas", () => {
    const piece = fc.constantFrom("=", "+", "-", "@", ";", "|", ",", '"', "'", " ", "\t", "\r\n", "\uFF1D", "\uFF20", "a", "1", "\u00a0");
    const text = fc.oneof(hostileText, fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join("")));
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 7 }), (texts) => void expectSafe(csv.render(hostileReport(texts), { colors: false, width: 80 }))), { seed: 326779, numRuns: 400 });
  });
});

test("lines end in CR LF, and there is no byte order mark", () => {
  const text = csv.render(canonicalReport, { colors: false, width: 80 });
  expect(text.startsWith('"record",')).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text.endsWith("\r\n")).toBe(true);
});

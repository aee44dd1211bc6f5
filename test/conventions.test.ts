/** Conventions that would otherwise rot: cases for every requirement, pages and metadata as the registries say, one version. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { partsOf } from "../src/evaluate/condition.ts";
import { generated } from "../src/explain/generated.ts";
import { rules } from "../src/explain/matrix.ts";
import { factKeys } from "../src/facts/fact.ts";
import { vocabularies } from "../src/facts/image.ts";
import { formats } from "../src/formats/index.ts";
import { maps } from "../src/formats/native/keys.ts";
import { native } from "../src/formats/native/native.ts";
import { statements } from "../src/matrix/index.ts";
import type { Condition, Expectation } from "../src/matrix/statement.ts";
import { reporters } from "../src/report/index.ts";
import { version } from "../src/version.ts";
import { caseTables } from "./matrix/tables.ts";
import { root } from "./support/start.ts";

const requirements = statements.flatMap((statement) => statement.rows.flatMap((row) => row.requirements.map((requirement) => `${statement.id}/${row.id}/${requirement.id}`)));
const cases = caseTables.flatMap((table) => table.cases);

describe("the matrix", () => {
  it.each(requirements)("%s has a case that passes, fails, stays unknown, and stands on the boundary", (id) => {
    const shown = cases.flatMap((each) => (each.shows?.requirement === id ? [each.shows.as] : []));
    expect(shown.toSorted()).toEqual(["boundary", "fail", "pass", "unknown"]);
  });

  it("has no case for a requirement that is not there", () => {
    const known = new Set(rules().map((rule) => rule.id));
    const named = cases.flatMap((each) => [each.shows?.requirement ?? [], each.fails ?? [], each.unknown ?? [], each.advises ?? []].flat());
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });

  it("fixes the ids that waivers and reports name", () => {
    for (const id of ["nt4-iis4/service-pack", "nt4-iis4/iis-version", "nt4-iis4/iis-source", "nt4-iis4/internet-explorer", "w2k-iis5/os-release", "w2k-iis5/iis-version", "w2k-iis5/iis-source", "w2k-iis5/internet-explorer", "earlier-windows/os"]) {
      expect(requirements).toContain(`q326779/${id}`);
    }
  });

  it("says the same thing under one id only", () => {
    expect(new Set(requirements).size).toBe(requirements.length);
    expect(new Set(statements.map((statement) => statement.id)).size).toBe(statements.length);
  });

  it("covers no image twice under one id, and extrapolates a whole entry or nothing of it", () => {
    for (const statement of statements) {
      for (const id of new Set(statement.rows.map((row) => row.id))) {
        const alike = statement.rows.filter((row) => row.id === id);
        expect(alike.filter((row) => row.covers).length, `${statement.id}/${id}`).toBeLessThanOrEqual(1);
        expect(new Set(alike.map((row) => row.extrapolated ?? false)).size, `${statement.id}/${id}`).toBe(1);
      }
    }
  });

  const expectations: readonly Expectation[] = statements.flatMap((statement) => [...statement.scope.map((each) => each.expects), ...statement.rows.flatMap((row) => [...row.when, ...row.requirements.map((each) => each.expects)])]);

  it("has one fact and one known operator in each expectation, and operands that the vocabulary reads as themselves", () => {
    for (const expectation of expectations) {
      expect(Object.keys(expectation).filter((key) => (expectation as Record<string, unknown>)[key] !== undefined)).toHaveLength(1);
      const { key, condition } = partsOf(expectation);
      expect(factKeys).toContain(key);
      const operators = Object.keys(condition).filter((name) => (condition as Record<string, unknown>)[name] !== undefined);
      expect(operators).toHaveLength(1);
      expect(["equals", "oneOf", "noneOf", "atLeast", "atMost", "saidToBe", "notSaidToBe", "said"]).toContain(operators[0]);
      const operands = operandsOf(condition);
      for (const operand of operands) expect({ operand, reading: vocabularies[key].read(operand) }).toEqual({ operand, reading: { kind: "known", value: operand } });
      if ("atLeast" in condition) expect(vocabularies[key].isAtLeast).toBeDefined();
      if ("atMost" in condition) expect(vocabularies[key].compare).toBeDefined();
    }
  });

  function operandsOf(condition: Condition): readonly string[] {
    return Object.values(condition as Readonly<Record<string, unknown>>).flat().filter((value): value is string => typeof value === "string");
  }

  it("has only the keys that the types know", () => {
    const keys = (value: object): string[] => Object.keys(value).toSorted();
    const within = (value: object, known: readonly string[]): void => expect(keys(value).filter((key) => !known.includes(key))).toEqual([]);
    for (const statement of statements) {
      within(statement, ["id", "cite", "title", "publisher", "dated", "url", "readInFull", "supersedes", "summary", "claims", "scope", "rows", "notes"]);
      expect(statement.url).toMatch(/^https:\/\//);
      expect(statement.dated).toMatch(/^(?:\d{4}(?:-\d\d){0,2}|undated)$/);
      for (const id of statement.supersedes) expect(statements.map((each) => each.id)).toContain(id);
      for (const condition of statement.scope) within(condition, ["id", "expects", "needs", "says", "remedy"]);
      for (const row of statement.rows) {
        within(row, ["id", "title", "covers", "extrapolated", "when", "requirements", "fallback", "symptom"]);
        for (const requirement of row.requirements) {
          within(requirement, ["id", "expects", "needs", "says", "section", "remedy"]);
          expect(Object.keys(requirement.says)).toHaveLength(1);
          within(requirement.says, ["notSupported", "notListed", "warns", "hints"]);
          expect(requirement.needs).not.toMatch(/\.$/);
        }
      }
    }
  });
});

describe("what is made from the registries", () => {
  it.each(generated().map((file) => [file.path, file] as const))("%s is not stale", (path, file) => {
    expect(existsSync(join(root, path)), `${path} is missing: npm run generate`).toBe(true);
    expect(readFileSync(join(root, path), "utf8")).toBe(file.text());
  });

  const descriptions = Object.values(maps).flatMap((map) => map.keys.map((key) => key.description));

  it("explains every requirement that a description of the native format names", () => {
    const known = new Set([...rules().map((rule) => rule.id), ...statements.flatMap((statement) => statement.rows.map((row) => `${statement.id}/${row.id}/*`))]);
    const named = descriptions.flatMap((text) => [...text.matchAll(/(?<![\w/.-])[a-z0-9-]+\/[a-z0-9.-]+\/(?:[a-z0-9-]+\b|\*)/g)].map((match) => match[0]));
    expect(named.length).toBeGreaterThan(30);
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });

  it("names every requirement, or all of its row, in a description, so that an editor shows it", () => {
    const text = descriptions.join("\n");
    // What only steps state has no key of its own, and two articles are about values of keys that name other requirements.
    const shown = statements.flatMap((statement) => (["q248739", "q219717"].includes(statement.id) ? [] : statement.rows.flatMap((row) => row.requirements.filter((requirement) => native.reads[partsOf(requirement.expects).key] !== "provision").map((requirement) => ({ id: `${statement.id}/${row.id}/${requirement.id}`, all: `${statement.id}/${row.id}/*` })))));
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.filter(({ id, all }) => !text.includes(id) && !text.includes(all)).map(({ id }) => id)).toEqual([]);
  });
});

it("has fixtures for every format and a sample for every reporter", () => {
  for (const format of formats) expect(existsSync(join(root, "test/formats", format.id)), format.id).toBe(true);
  for (const reporter of reporters) expect(existsSync(join(root, "test/report/samples", `${reporter.id}.${reporter.extension}`)), reporter.id).toBe(true);
});

it("has one version", () => {
  expect((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version).toBe(version);
  expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toContain(`## [${version}]`);
});

it("states a source for every value of every vocabulary", () => {
  for (const key of factKeys) for (const term of vocabularies[key].terms) expect(term.source.url, `${key} ${term.value}`).toMatch(/^https?:\/\//);
});

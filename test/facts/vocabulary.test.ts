/** The published vocabulary page, read as a promise: every spelling on it is understood, and as the value of its row. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FactKey, factKeys } from "../../src/facts/fact.ts";
import { vocabularies } from "../../src/facts/image.ts";

interface Row {
  readonly title: string;
  readonly spellings: readonly string[];
  readonly source: string;
}

const page = readFileSync(new URL("../../docs/vocabulary.md", import.meta.url), "utf8");

/** The rows of each section that has a fact's key in its heading. */
const sections = new Map(
  page.split(/^## /m).flatMap((section): [string, readonly Row[]][] => {
    const key = /^.* \(`([^`]+)`\)$/m.exec(section)?.[1];
    if (key === undefined || key === "features") return [];
    const rows = [...section.matchAll(/^\| (.+?) \| (`.+`|) \| .* \| \[([^\]]+)\]\(/gm)].map(([, title = "", spellings = "", source = ""]) => ({ title, spellings: [...spellings.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""), source }));
    return [[key, rows]];
  }),
);

it("has an id for each vocabulary", () => {
  const ids = factKeys.map((key) => vocabularies[key].id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

it("has a section for each fact", () => {
  expect([...sections.keys()].toSorted()).toEqual(factKeys.toSorted());
  expect([...sections.values()].every((rows) => rows.length > 0)).toBe(true);
});

describe.each([...sections].filter(([key]) => key !== "ie.version"))("%s", (key, rows) => {
  const vocabulary = vocabularies[key as FactKey];
  it.each(rows)("$title", ({ title, spellings, source }) => {
    const terms = vocabulary.terms.filter((term) => term.title === title);
    expect(terms.map((term) => [term.spellings, term.source.id])).toEqual([[spellings, source]]);
    for (const spelling of [...spellings, ...spellings.map((text) => text.toUpperCase()), ...spellings.map((text) => `  ${text.toLowerCase()} `)]) expect(vocabulary.read(spelling), spelling).toEqual({ kind: "known", value: key === "sysprep.runs" ? spelling.trim() : terms[0]?.value });
  });

  it("says each value in words that are not those of another one", () => {
    const shown = vocabulary.terms.map((term) => vocabulary.show(term.value));
    expect(shown.every((text) => text !== "")).toBe(true);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

it.each(sections.get("ie.version") ?? [])("Internet Explorer $title", ({ title, spellings, source }) => {
  const vocabulary = vocabularies["ie.version"];
  const terms = vocabulary.terms.filter((term) => term.title === title && term.spellings[0] === spellings[0]);
  expect(terms.map((term) => [term.spellings, term.source.id])).toEqual([[spellings, source]]);
  // A version may be written by its name, which several builds have.
  for (const spelling of spellings) expect(vocabulary.read(spelling)).toEqual({ kind: "known", value: spelling === "false" || spelling === "no" ? "none" : spelling });
  expect(vocabulary.read(terms[0]?.value ?? "")).toEqual({ kind: "known", value: terms[0]?.value });
});

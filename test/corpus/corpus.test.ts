/** Real files of other people: recognised as what they are, read for what they state, each difference listed with its reason. Needs the collection beside the checkout. */
import { describe, expect, it } from "vitest";
import { deviations } from "./deviations.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateFiles } from "../support/evaluate.ts";
import { aspects, corpusFolder, expectationOf, findingOf, hasCorpus, judgedFiles, readCorpusFile } from "./measure.ts";

describe.skipIf(!hasCorpus)("the collected files", () => {
  const judged = hasCorpus ? judgedFiles() : [];

  it("are all there", () => {
    expect(judged.length).toBeGreaterThanOrEqual(95);
    expect(new Set(judged.map(({ file }) => file)).size).toBe(judged.length);
  });

  it.each(judged.map((each) => [each.file, each] as const))("%s", (file, each) => {
    const found = readCorpusFile(file);
    const differences = aspects.flatMap((aspect) => {
      const expected = expectationOf(each, aspect);
      const actual = findingOf(found, aspect);
      return expected === undefined || expected === actual ? [] : [{ aspect, found: actual }];
    });
    const listed = deviations.filter((deviation) => deviation.file === file).map(({ aspect, found: listedFound }) => ({ aspect, found: listedFound }));
    expect(differences).toEqual(listed);
  });

  it("gives every negative no format at all", () => {
    for (const { file } of judged.filter((each) => each.file.startsWith("negative/"))) expect({ file, formats: readCorpusFile(file).formats }).toEqual({ file, formats: [] });
  });

  it("are evaluated together without a failing image, each file accounted for, and nothing red by noise", () => {
    const files = Object.fromEntries(judged.map(({ file }) => [file, readFileSync(join(corpusFolder, file), "utf8")]));
    const report = evaluateFiles(files);
    expect(report.files.matched).toBe(judged.length);
    expect(report.files.definitions + report.files.other + report.files.refused).toBe(judged.length);
    expect(report.images.length).toBeGreaterThan(20);
    // Nobody has written these files for this program, and none of them states a violation.
    expect(report.images.filter((image) => image.failing).map((image) => image.name)).toEqual([]);
    expect(report.diagnostics.filter((diagnostic) => diagnostic.level === "error").map((diagnostic) => `${diagnostic.location.file} ${diagnostic.message}`)).toEqual([]);
    expect(report.exitCode).toBe(0);
  });

  it.each(judged.filter((each) => hasCorpus && !readCorpusFile(each.file).parses).map(({ file }) => file))("%s, which is no YAML, is an error where the user names it", (file) => {
    const bytes = readFileSync(join(corpusFolder, file));
    const report = evaluateFiles({ [file]: bytes.toString("utf8") }, {}, {}, true);
    expect(report.exitCode).toBe(4);
  });

  it("lists deviations of files that are there, each with a reason", () => {
    const files = new Set(judged.map(({ file }) => file));
    for (const { file, because } of deviations) {
      expect(files).toContain(file);
      expect(because.length).toBeGreaterThan(20);
    }
  });
});

/** Real files of other people: recognised as what they are, read for what they state, each difference listed with its reason. Needs the collection beside the checkout. */
import { describe, expect, it } from "vitest";
import { deviations } from "./deviations.ts";
import { aspects, expectationOf, findingOf, hasCorpus, judgedFiles, readCorpusFile } from "./measure.ts";

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

  it("lists deviations of files that are there, each with a reason", () => {
    const files = new Set(judged.map(({ file }) => file));
    for (const { file, because } of deviations) {
      expect(files).toContain(file);
      expect(because.length).toBeGreaterThan(20);
    }
  });
});

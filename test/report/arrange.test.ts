/** Orders, counts, and the choice of annotations: nothing is lost between what is shown and what is said to be left out. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/evaluate/finding.ts";
import { renderCommands } from "../../src/report/annotations.ts";
import { chooseAnnotations, compareDiagnostics, compareFindings, compareImages, compareLocations, countsSentence, filesSentence, findingsSentence, lastLine, sharedNotes } from "../../src/report/arrange.ts";
import { verdicts } from "../../src/evaluate/finding.ts";
import type { Level } from "../../src/source/diagnostic.ts";
import { canonicalReport, diagnostic, finding, image, place, reportOf, waiver } from "../support/canonical-report.ts";
import { runnerCommands } from "../support/runner.ts";

/** `total` findings on images of `each` findings. */
function imagesWith(total: number, each: number, level: Level = "error"): Assessment[] {
  return Array.from({ length: Math.ceil(total / each) }, (_, index) =>
    image({
      name: `image-${index}`,
      verdict: "unsupported",
      location: place("images/many.yml", index * 100 + 1, 3),
      findings: Array.from({ length: Math.min(each, total - index * each) }, (__, offset) => finding({ level, location: place("images/many.yml", index * 100 + 2 + offset, 5, 3) })),
    }),
  );
}

describe("shown and omitted annotations add up to all findings", () => {
  test.each([0, 1, 9, 10, 11, 50, 51, 1_001, 25_001])("%i findings", (total) => {
    for (const each of [1, 4, 30_000]) {
      const report = reportOf(imagesWith(total, each));
      const { shown, omitted } = chooseAnnotations(report);
      expect(shown.length).toBeLessThanOrEqual(9);
      expect(shown.reduce((sum, annotation) => sum + annotation.represents, 0) + omitted).toBe(total);
      const text = renderCommands(report);
      expect(runnerCommands(text)).toHaveLength(shown.length);
      expect(text.includes(`${omitted} more finding`)).toBe(omitted > 0);
    }
  });

  test("for any mixture of levels, images and diagnostics", () => {
    const level = fc.constantFrom<Level>("error", "warning", "note");
    const images = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), level, fc.integer({ min: 1, max: 4 })), { maxLength: 25 });
    fc.assert(
      fc.property(images, fc.array(fc.tuple(level, fc.integer({ min: 0, max: 12 })), { maxLength: 25 }), fc.integer({ min: 1, max: 12 }), (kinds, complaints, cap) => {
        const report = reportOf(
          kinds.flatMap(([count, each, nth]) => imagesWith(count, 20, each).map((one) => ({ ...one, findings: one.findings.map((found, index) => (index % nth === 1 ? { ...found, level: "note" as const, waived: true, waiver: waiver() } : found)) }))),
          complaints.map(([each, file], line) => diagnostic({ level: each, location: place(`f${file}.yml`, line + 1, 1) })),
        );
        const { shown, omitted, waived } = chooseAnnotations(report, cap);
        expect(waived).toBe(report.counts.waived);
        expect(shown.reduce((sum, annotation) => sum + annotation.represents, 0) + omitted + waived).toBe(report.counts.findings + report.diagnostics.length);
        for (const each of ["error", "warning", "note"]) expect(shown.filter((annotation) => annotation.level === each).length).toBeLessThanOrEqual(cap);
        expect(shown.map((annotation) => ["error", "warning", "note"].indexOf(annotation.level))).toEqual(shown.map((annotation) => ["error", "warning", "note"].indexOf(annotation.level)).toSorted());
      }),
      { seed: 326779, numRuns: 300 },
    );
  });
});

describe("waived findings", () => {
  const report = reportOf([image({ verdict: "unsupported", failing: false, findings: [finding({ level: "note", waived: true, waiver: waiver() })] })]);

  test("get no annotation, and the log counts them", () => {
    expect(chooseAnnotations(report)).toEqual({ shown: [], omitted: 0, waived: 1 });
    expect(renderCommands(report)).toBe("sysprep-gate: 1 waived finding without an annotation; the job summary and the reports list it.\n");
  });
});

describe("the choice", () => {
  test("below the cap is every finding", () => {
    expect(chooseAnnotations(reportOf(imagesWith(9, 3))).shown).toHaveLength(9);
  });

  test("above the cap is one for each image, and says how many more it has", () => {
    const { shown, omitted } = chooseAnnotations(reportOf(imagesWith(12, 4)));
    expect(shown).toHaveLength(3);
    expect(shown[0]?.message).toMatch(/\n… and 3 more of this level on this image\.$/);
    expect(omitted).toBe(0);
  });

  test("takes the worst images first", () => {
    const undetermined = imagesWith(9, 1).map((each) => ({ ...each, verdict: "undetermined" as const, location: place("images/a.yml", 1, 1), name: `early ${each.name}` }));
    const unsupported = imagesWith(3, 1).map((each) => ({ ...each, location: place("images/z.yml", 1, 1), name: `late ${each.name}` }));
    const titles = chooseAnnotations(reportOf([...undetermined, ...unsupported])).shown.map((annotation) => annotation.title);
    expect(titles.filter((title) => title.startsWith("unsupported: late"))).toHaveLength(3);
    expect(titles).toHaveLength(9);
  });

  test("puts unreadable files first and leaves room for images", () => {
    const diagnostics = Array.from({ length: 20 }, (_, index) => diagnostic({ location: place(`z${index}.yml`, 1, 1) }));
    const { shown, omitted } = chooseAnnotations(reportOf(imagesWith(6, 1), diagnostics));
    expect(shown.map((annotation) => annotation.title.split(":")[0])).toEqual([...Array<string>(5).fill("not read as meant"), ...Array<string>(4).fill("unsupported")]);
    expect(omitted).toBe(17);
  });

  test("does not depend on the order of the report", () => {
    const turned = { ...canonicalReport, images: canonicalReport.images.toReversed(), diagnostics: canonicalReport.diagnostics.toReversed() };
    expect(chooseAnnotations(turned, 2)).toEqual(chooseAnnotations(canonicalReport, 2));
  });
});

test("images are ordered by verdict, then place, then name", () => {
  const shuffled = [
    image({ name: "e", verdict: "not-applicable" }),
    image({ name: "d", location: place("b.yml", 1, 1) }),
    image({ name: "c", location: place("a.yml", 10, 1) }),
    image({ name: "b", location: place("a.yml", 9, 2) }),
    image({ name: "a2", location: place("a.yml", 9, 1) }),
    image({ name: "a1", location: place("a.yml", 9, 1) }),
    image({ name: "0", verdict: "unsupported", location: place("z.yml", 1, 1) }),
  ];
  expect(shuffled.toSorted(compareImages).map((each) => each.name)).toEqual(["0", "a1", "a2", "b", "c", "d", "e"]);
});

test("findings are ordered by level, then place, then requirement", () => {
  const at = (line: number): ReturnType<typeof place> => place("a.yml", line, 1);
  const shuffled = [finding({ requirement: "w", level: "warning", location: at(1) }), finding({ requirement: "n", level: "note", location: at(1) }), finding({ requirement: "b", location: at(2) }), finding({ requirement: "a", location: at(2) }), finding({ requirement: "c", location: at(1) })];
  expect(shuffled.toSorted(compareFindings).map((each) => each.requirement)).toEqual(["c", "a", "b", "w", "n"]);
});

test("counts are sentences", () => {
  expect(countsSentence(canonicalReport)).toBe("9 images: 3 unsupported, 1 undetermined, 1 not covered, 3 supported, 1 not applicable");
  expect(countsSentence(reportOf([]))).toBe("no images");
  expect(countsSentence(reportOf([image()]))).toBe("1 image: 1 supported");
  expect(filesSentence(canonicalReport)).toBe("11 files: 7 with image definitions, 2 other, 2 refused");
  expect(filesSentence(reportOf([], [], { files: { matched: 0, definitions: 0, other: 0, refused: 0 } }))).toBe("no files");
});

test("findings are counted against the base commit only where one was compared", () => {
  expect(findingsSentence(canonicalReport)).toBe("8 findings: 6 new, 2 existing, 1 waived; 2 fixed, 2 images no longer declared since 3f786850e387");
  expect(findingsSentence(reportOf([image({ findings: [finding()] })]))).toBe("1 finding");
  expect(findingsSentence(reportOf([image({ findings: [finding({ waived: true }), finding()] })]))).toBe("2 findings: 1 waived");
  expect(findingsSentence(reportOf([], [], { comparison: { base: "f".repeat(40), fixed: [], retired: [] } }))).toBe("0 findings; 0 fixed since ffffffffffff");
});

test("an end on column 1 belongs to the line before", () => {
  expect(lastLine({ file: "a", start: { line: 3, column: 2 }, end: { line: 5, column: 1 } })).toBe(4);
  expect(lastLine({ file: "a", start: { line: 3, column: 2 }, end: { line: 5, column: 2 } })).toBe(5);
  expect(lastLine(place("a", 3, 1))).toBe(3);
});

test("implied facts are said once, most used first", () => {
  expect(sharedNotes(canonicalReport.images).map((note) => [note.value, note.images])).toEqual([["IIS 5.0", 3], ["Internet Explorer 5.01", 1]]);
});

describe("the orders", () => {
  const few = fc.nat(2);
  const name = fc.constantFrom("a", "B", "b", "é", "");
  const level = fc.constantFrom<Level>("error", "warning", "note");
  const where = fc.record({ file: name, line: few, column: few, length: few }).map(({ file, line, column, length }) => place(file, line + 1, column + 1, length));
  const anyImage = fc.record({ name, format: fc.constantFrom("native", "mapped"), verdict: fc.constantFrom(...verdicts), failing: fc.boolean(), location: where }).map((changes) => image(changes));
  const anyFinding = fc.record({ level, outcome: fc.constantFrom("fail" as const, "unknown" as const, "not-applicable" as const), location: where, requirement: name, message: name }).map((changes) => finding(changes));
  const anyDiagnostic = fc.record({ level, location: where, code: name, message: name }).map((changes) => diagnostic(changes));

  function holds<T>(items: fc.Arbitrary<T>, compare: (left: T, right: T) => number): void {
    fc.assert(
      fc.property(items, items, items, (one, two, three) => {
        expect(compare(one, one)).toBe(0);
        expect(Math.sign(compare(one, two)) + Math.sign(compare(two, one))).toBe(0);
        if (compare(one, two) <= 0 && compare(two, three) <= 0) expect(compare(one, three)).toBeLessThanOrEqual(0);
        // Nothing that a report shows differs between two that the order does not part.
        if (compare(one, two) === 0) expect(two).toEqual(one);
      }),
      { seed: 326779, numRuns: 1_500 },
    );
    fc.assert(
      fc.property(fc.array(items, { maxLength: 12 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
        expect(shuffled.toSorted(compare)).toEqual(list.toSorted(compare));
      }),
      { seed: 326779, numRuns: 200 },
    );
  }

  test("of places, images, findings and diagnostics are total, transitive, and do not depend on where they begin", () => {
    holds(where, compareLocations);
    holds(anyImage, compareImages);
    holds(anyFinding, compareFindings);
    holds(anyDiagnostic, compareDiagnostics);
  });
});

/** Whatever stands in the files, the runner takes no line of a report for a command, except the annotations. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderCommands } from "../../src/report/annotations.ts";
import { chooseAnnotations } from "../../src/report/arrange.ts";
import { csv } from "../../src/report/csv.ts";
import { jsonl } from "../../src/report/json-lines.ts";
import { json } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import { markdown } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/report.ts";
import { sarif } from "../../src/report/sarif.ts";
import { pretty } from "../../src/report/terminal.ts";
import { canonicalReport } from "../support/canonical-report.ts";
import { hostileReport, hostileText, hostileTexts } from "../support/hostile.ts";
import { runnerCommands } from "../support/runner.ts";

const hostileReports: fc.Arbitrary<Report> = fc.tuple(fc.array(hostileText, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 40 })).map(([texts, column]) => hostileReport(texts, column));
const runs = { seed: 326779, numRuns: 300 };

function expectQuiet(text: string): void {
  expect(runnerCommands(text)).toEqual([]);
  expect(text.replace(/\p{Cc}\[\d+m/gu, "").replace(/\r?\n/g, "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/u);
  expect(text.endsWith("\n")).toBe(true);
}

describe("no command, no control character", () => {
  test.each([40, 41, 47, 80, 100, 200])("pretty, %i columns", (width) => {
    fc.assert(fc.property(hostileReports, fc.boolean(), (report, colors) => void expectQuiet(pretty.render(report, { width, colors }))), { ...runs, numRuns: 120 });
  });

  test("the others", () => {
    fc.assert(
      fc.property(hostileReports, (report) => {
        // Most of them go to a file, but the command line may print each.
        for (const reporter of [json, jsonl, markdown, sarif, junit, csv]) expectQuiet(reporter.render(report, { width: 80, colors: false }));
      }),
      runs,
    );
  });

  test.each(hostileTexts)("one text everywhere: %j", (text) => {
    for (const reporter of [pretty, json, jsonl, markdown, sarif, junit, csv]) expectQuiet(reporter.render(hostileReport([text]), { width: 60, colors: false }));
  });
});

describe("the annotations", () => {
  test("are the only commands, and say file and place", () => {
    fc.assert(
      fc.property(hostileReports, fc.constantFrom("", "sub/folder", "sub/"), (report, prefix) => {
        const text = renderCommands(report, prefix);
        const commands = runnerCommands(text);
        const { shown } = chooseAnnotations(report);
        expect(commands.map((command) => command.name)).toEqual(shown.map(({ level }) => (level === "note" ? "notice" : level)));
        expect(text.split(/\r\n|\n|\r/).length - 1).toBeGreaterThanOrEqual(shown.length);
        for (const command of commands) {
          expect(Object.keys(command.properties)).toEqual(["file", "line", "endLine", "col", "endColumn", "title"]);
          expect(command.properties["title"]?.length).toBeLessThanOrEqual(255);
          expect(command.data.length).toBeLessThanOrEqual(4_096);
        }
      }),
      runs,
    );
  });

  test("keep the exact path of a file, from the root of its repository", () => {
    const report = hostileReport(["images/a:b,c%0A ##[x].yml"]);
    expect(runnerCommands(renderCommands(report, "images"))[0]?.properties["file"]).toBe("a:b,c%0A ##[x].yml");
    expect(runnerCommands(renderCommands(report, "imag"))[0]?.properties["file"]).toBe("images/a:b,c%0A ##[x].yml");
    expect(runnerCommands(renderCommands(report))[0]?.properties["file"]).toBe("images/a:b,c%0A ##[x].yml");
  });

  test("of several lines have no columns", () => {
    const several = runnerCommands(renderCommands(canonicalReport)).find((command) => command.properties["file"] === "images/order.yml");
    expect(several?.properties).toEqual({ file: "images/order.yml", line: "9", endLine: "10", title: "supported: option-pack-last" });
  });
});

/** The canonical report through every reporter, as files that are reviewed like source. */
import { expect, test } from "vitest";
import { reporters } from "../../src/report/index.ts";
import { canonicalReport } from "../support/canonical-report.ts";

const extensions: Readonly<Record<string, string>> = { pretty: "txt", json: "json", markdown: "md", github: "txt" };

test.each(reporters)("$id renders the canonical report as its sample", async (reporter) => {
  const text = reporter.render(canonicalReport, { colors: false, width: 100 });
  await expect(text).toMatchFileSnapshot(`samples/${reporter.id}.${extensions[reporter.id] ?? "txt"}`);
});

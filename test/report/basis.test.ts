/** That a verdict is extrapolated from an earlier product is shown in every report, at every width. */
import { describe, expect, test } from "vitest";
import { reporters } from "../../src/report/index.ts";
import { pretty } from "../../src/report/terminal.ts";
import { finding, image, reportOf } from "../support/canonical-report.ts";

const supported = reportOf([image({ name: "files-2022", basis: "extrapolated", description: "Windows Server 2022 Datacenter, no IIS, and a long list of roles that no terminal has room for on one line" })]);
const failing = reportOf([image({ name: "web-2022", basis: "extrapolated", verdict: "unsupported", findings: [finding()] })]);

describe.each(reporters)("$id", (reporter) => {
  test.each([["supported", supported], ["unsupported", failing]])("%s", (_verdict, report) => {
    expect(reporter.render(report, { colors: false, width: 100, rules: [] })).toMatch(/extrapolated/);
    expect(reporter.render({ ...report, images: report.images.map((each) => ({ ...each, basis: "documented" as const })) }, { colors: false, width: 100, rules: [] })).not.toMatch(/basis: extrapolated|\(extrapolated\)|1 extrapolated|"extrapolated":1/);
  });
});

test.each([40, 60, 80, 100, 200])("the terminal says it on the line of an image that passes, in %i columns", (width) => {
  const line = pretty.render(supported, { colors: false, width }).split("\n").find((each) => each.startsWith("✓"));
  expect(line).toMatch(/^✓ supported \(extrapolated\) {2}files-2022/);
});

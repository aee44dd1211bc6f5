/**
 * Fixtures with expectations on the line: `# expect fail q326779/nt4-iis4/service-pack`, `# expect error unknown-key`, several with `;`. A finding or diagnostic
 * without a label fails, and so does a label without one. `# verdict <image> <verdict>` anywhere states what an image comes to. Lines that begin with `#|` are the policy
 * file under which the fixture is read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/index.ts";
import type { Report } from "../../src/report/report.ts";
import { readPolicyFile } from "../../src/policy/policy-file.ts";
import { version } from "../../src/version.ts";
import { evaluateFiles } from "../support/evaluate.ts";

const here = new URL(".", import.meta.url);

function labels(path: string, text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const label = /# expect (.*)$/.exec(line)?.[1];
    return label === undefined ? [] : label.split(";").map((each) => `${path}:${index + 1} ${each.trim()}`);
  });
}

function found(report: Report): string[] {
  const findings = report.images.flatMap((image) =>
    image.findings.map((finding) => `${finding.location.file}:${finding.location.start.line} ${finding.level === "error" ? finding.outcome : finding.level === "note" ? "hint" : "warn"} ${finding.requirement}`),
  );
  const diagnostics = report.diagnostics.map((diagnostic) => `${diagnostic.location.file}:${diagnostic.location.start.line} ${diagnostic.level} ${diagnostic.code}`);
  // Several images may share a line through a parent: the label stands there once.
  return [...new Set([...findings, ...diagnostics])];
}

/** The values of the policy in the lines that begin with `#|`. */
function policyOf(text: string): object {
  const lines = text.split(/\r?\n/).flatMap((line) => (line.startsWith("#|") ? [line.slice(2).replace(/^ /, "")] : [""]));
  if (lines.every((line) => line === "")) return {};
  const { values, diagnostics } = readPolicyFile("policy.yml", lines.join("\n"), version);
  expect(diagnostics).toEqual([]);
  return values;
}

// Catalogues are no format of the registry: the policy makes one of them.
describe.each([...formats.map((format) => format.id), "mapped"])("%s", (id) => {
  const folder = new URL(`${id}/`, here);
  const all = readdirSync(folder);
  const names = all.filter((name) => name.endsWith(".yaml"));
  // Files that begin with an underscore are what others name: parents, playbooks, scripts.
  it.each(names.filter((name) => !name.startsWith("_")))("%s", (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const more = Object.fromEntries(all.filter((each) => each.startsWith("_")).map((each) => [each, readFileSync(new URL(each, folder), "utf8")]));
    const report = evaluateFiles({ [name]: text }, policyOf(text), more);
    const expected = [...labels(name, text), ...Object.entries(more).flatMap(([path, other]) => (text.includes(path) ? labels(path, other) : []))];
    expect(found(report).toSorted()).toEqual(expected.toSorted());
    const verdicts = [...text.matchAll(/# verdict (\S+) (\S+)/g)].map(([, image, verdict]) => `${image} ${verdict}`);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(report.images.map((image) => `${image.name} ${image.verdict}`)).toEqual(expect.arrayContaining(verdicts));
  });
});

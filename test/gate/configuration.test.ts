/** A policy file that is among the files of the run: what is wrong with it is said once, as a configuration error. */
import { expect, test } from "vitest";
import { gate, type SourceFile } from "../../src/gate.ts";
import { readPolicyFile } from "../../src/policy/policy-file.ts";
import { defaultPolicy } from "../../src/policy/policy.ts";
import { noWaivers } from "../../src/policy/waiver.ts";
import { defaultLimits } from "../../src/source/limits.ts";

const path = ".github/sysprep-gate.yml";
const image = "apiVersion: sysprep-gate/v1\nkind: Images\nname: a\nos: Windows 7\nsysprep: true\niis: false\n";
const good = "strict: false\n";

function judge(policy: string, files: Readonly<Record<string, string>>) {
  const all: SourceFile[] = Object.entries({ ...files, [path]: policy }).map(([name, text]) => ({ path: name, bytes: new TextEncoder().encode(text), named: false }));
  const { diagnostics } = readPolicyFile(path, policy, "0.1.0");
  const report = gate({ files: all, open: () => ({ reason: "there is no such file" }), refused: [], doubtful: [], unmatched: [], configuration: diagnostics, notices: [], waivers: noWaivers, base: null, limits: defaultLimits }, defaultPolicy);
  return { exitCode: report.exitCode, said: report.diagnostics.map(({ level, code, location, configuration }) => `${level} ${code} ${location.file}:${location.start.line} ${configuration === true}`), reason: report.reason };
}

test.each([
  ["with a marker in it", "# sysprep-gate/v1\nmin-images: [\n", { "a.yml": image }],
  ["among enough images", "min-images: [\n", { "a.yml": image }],
  ["among too few", "min-images: [\n", {}],
])("a broken policy file %s", (_case, policy, files) => {
  const { exitCode, said, reason } = judge(policy, files);
  expect(exitCode).toBe(2);
  expect(said).toEqual([expect.stringMatching(/^error syntax \.github\/sysprep-gate\.yml:\d true$/)]);
  expect(reason).toMatch(/^1 error in the configuration[.;]/);
});

test("another broken file is still said, and so is a warning about the policy, once", () => {
  expect(judge("min-images: [\n", { "b.yml": `${image}x: [\n` }).said).toHaveLength(2);
  expect(judge(`%FOO bar\n---\n# sysprep-gate/v1\n${good}`, { "a.yml": image }).said).toEqual([`warning unknown-directive ${path}:1 true`]);
  expect(judge(good, { "a.yml": image })).toMatchObject({ exitCode: 0, said: [] });
});

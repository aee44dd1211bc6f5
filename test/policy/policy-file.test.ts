/** The policy file: every key, every mistake with its place, and what `requires` keeps out. */
import { describe, expect, it } from "vitest";
import { options } from "../../src/options.ts";
import { policyExample } from "../../src/policy/examples.ts";
import { readPolicyFile } from "../../src/policy/policy-file.ts";
import { defaultValues, policyKeys, runOptions } from "../../src/policy/policy-keys.ts";
import { version } from "../../src/version.ts";

const file = ".github/sysprep-gate.yml";
const read = (text: string, own = version) => readPolicyFile(file, text, own);
const complaints = (text: string, own = version): string[] => read(text, own).diagnostics.map(({ level, code, location: { start, end } }) => `${level} ${code} ${start.line}:${start.column}-${end.line}:${end.column}`);

describe("values", () => {
  it.each<[string, object]>([
    ["paths: [a, 'b/**']", { paths: ["a", "b/**"] }],
    ["paths: a.yml", { paths: ["a.yml"] }],
    ["paths: [2022]", { paths: ["2022"] }],
    ["paths: ['{{a,b},c}.yml']", { paths: ["{{a,b},c}.yml"] }],
    ["exclude-paths: ['**/drafts/**']", { excludePaths: ["**/drafts/**"] }],
    ["exclude-paths: []", { excludePaths: [] }],
    ["strict: true", { strict: true }],
    ['strict: "true"', { strict: true }],
    ["strict: True", { strict: true }],
    ["strict: TRUE", { strict: true }],
    ["strict: false", { strict: false }],
    ["strict: False", { strict: false }],
    ["strict: FALSE", { strict: false }],
    ["strict: !!bool true", { strict: true }],
    ["on-undetermined: fail", { onUndetermined: "fail" }],
    ["on-undetermined: warn", { onUndetermined: "warn" }],
    ["on-undetermined: ignore", { onUndetermined: "ignore" }],
    ["on-undetermined: 'auto'", { onUndetermined: "auto" }],
    ["on-not-covered: fail", { onNotCovered: "fail" }],
    ["on-not-covered: warn", { onNotCovered: "warn" }],
    ["on-not-covered: ignore", { onNotCovered: "ignore" }],
    ["min-images: 0", { minImages: 0 }],
    ["min-images: 9999999", { minImages: 9_999_999 }],
    ['min-images: "12"', { minImages: 12 }],
    ["fail-on: any", { failOn: "any" }],
    ["fail-on: introduced", { failOn: "introduced" }],
    ["requires: '>=0.1 <2'", { requires: ">=0.1 <2" }],
    ["requires: 0.1", { requires: "0.1" }],
    ["mappings: []", { mappings: [] }],
    ["mappings: [{ files: a.yml, name: name }]", { mappings: [{ files: ["a.yml"], rules: { name: { from: { path: "name" } } } }] }],
    ["limits: { file-mib: 4, 'depth': \"200\", x-why: many }", { limits: { "file-mib": 4, depth: 200 } }],
    ["limits: { files: 10000, memory-mib: 16384 }", { limits: { files: 10_000, "memory-mib": 16_384 } }],
    ["limits: {}", { limits: {} }],
    ["waivers-file: ./ci/waivers.yml", { waiversFile: "ci/waivers.yml" }],
    ["requires: '<1.2.3'", { requires: "<1.2.3" }],
    ["requires: '<=1.2.3 || >=1.2.5'", { requires: "<=1.2.3 || >=1.2.5" }],
    ["requires: '<1 || >1.0.0'", { requires: "<1 || >1.0.0" }],
    ["waivers-file: ././ci/waivers.yml", { waiversFile: "ci/waivers.yml" }],
    ["waivers-file: ci/x:waivers.yml", { waiversFile: "ci/x:waivers.yml" }],
    [`paths: ["${"a".repeat(1000)}"]`, { paths: ["a".repeat(1000)] }],
    [`exclude-paths: [${"a,".repeat(1000)}]`, { excludePaths: Array.from({ length: 1000 }, () => "a") }],
    [`requires: '^0.1.0${" ".repeat(250)}'`, { requires: `^0.1.0${" ".repeat(250)}` }],
    ["x-note: anything\nx-more: [1]", {}],
    ["x-base: &base { strict: true }\n<<: *base", { strict: true }],
  ])("%s", (text, values) => {
    expect(read(`${text}\n`, "0.1.0")).toMatchObject({ values, diagnostics: [] });
    expect(Object.keys(read(`${text}\n`, "0.1.0").values)).toEqual(Object.keys(values));
  });

  it("has a case above for each key, and a default for each value", () => {
    expect(policyKeys.map((key) => key.field).toSorted()).toEqual(Object.keys(defaultValues).toSorted());
    expect(policyKeys.map((key) => key.name)).toEqual(["paths", "exclude-paths", "strict", "on-undetermined", "on-not-covered", "min-images", "fail-on", "requires", "mappings", "limits", "waivers-file"]);
  });

  it("knows the line of each value", () => {
    const { places } = read("# a\nstrict: true\n\npaths:\n  - a\n");
    expect([...places].map(([field, { start }]) => [field, start.line, start.column])).toEqual([["paths", 4, 1], ["strict", 2, 1]]);
  });

  it("reads the example whole", () => {
    const { values, diagnostics } = read(policyExample);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(values)).toHaveLength(policyKeys.length);
  });

  it("reads the same from CR LF", () => {
    expect(read(policyExample.replaceAll("\n", "\r\n")).values).toEqual(read(policyExample).values);
  });
});

describe("mistakes", () => {
  it.each<[string, string]>([
    ["", "warning policy-empty 1:1-1:1"],
    ["# nothing yet\n", "warning policy-empty 1:1-1:1"],
    ["~\n", "warning policy-empty 1:1-1:2"],
    ["{}\n", "warning policy-empty 1:1-1:3"],
    ["- strict\n", "error policy-shape 1:1-1:9"],
    ["true\n", "error policy-shape 1:1-1:5"],
    ["!x { strict: true }\n", "error policy-shape 1:4-1:20"],
    ["strict: true\n---\n", "error policy-documents 2:1-2:1"],
    ["strict: true\nstrict: false\n", "error duplicate-key 2:1-2:7"],
    ["!x {}\n", "error policy-shape 1:4-1:6"],
    ["!x\n", "error policy-shape 1:3-1:3"],
    ["strict: {{ x }}\n", "error template 1:10-1:11"],
    ["strict: [\n", "error syntax 2:1-2:1"],
    ["strict: true\nstrickt: true\n", "error unknown-key 2:1-2:8"],
    ["Strict: true\n", "error unknown-key 1:1-1:7"],
    ["warn-only: true\n", "error unknown-key 1:1-1:10"],
    ["strict:\n", "error empty-value 1:1-1:7"],
    ['strict: ""\n', "error empty-value 1:9-1:11"],
    ["strict: yes\n", "error unknown-word 1:9-1:12"],
    ["strict: 1\n", "error unknown-word 1:9-1:10"],
    ["strict: tRUE\n", "error unknown-word 1:9-1:13"],
    ["strict: untrue\n", "error unknown-word 1:9-1:15"],
    ["strict: trueish\n", "error unknown-word 1:9-1:16"],
    ["strict: afalse\n", "error unknown-word 1:9-1:15"],
    ["strict: falsehood\n", "error unknown-word 1:9-1:18"],
    ["strict: [true]\n", "error wrong-shape 1:1-1:7"],
    ["strict: !x true\n", "error wrong-shape 1:12-1:16"],
    ['strict: "\\e[31m"\n', "error unseen-character 1:9-1:17"],
    ["on-undetermined: fails\n", "error unknown-word 1:18-1:23"],
    ["on-undetermined: Fail\n", "error unknown-word 1:18-1:22"],
    ["on-not-covered: auto\n", "error unknown-word 1:17-1:21"],
    ["on-not-covered: {}\n", "error wrong-shape 1:1-1:15"],
    ["fail-on: new\n", "error unknown-word 1:10-1:13"],
    ["fail-on: ${{ x }}\n", "error template 1:10-1:18"],
    ["min-images: -1\n", "error not-a-number 1:13-1:15"],
    ["min-images: 1.0\n", "error not-a-number 1:13-1:16"],
    ["min-images: 007\n", "error not-a-number 1:13-1:16"],
    ["min-images: 0x10\n", "error not-a-number 1:13-1:17"],
    ["min-images: 1e3\n", "error not-a-number 1:13-1:16"],
    ["min-images: 10000000\n", "error not-a-number 1:13-1:21"],
    ["limits: 4\n", "error wrong-shape 1:1-1:7"],
    ["limits: !x {}\n", "error wrong-shape 1:1-1:7"],
    ["limits: { file-mb: 4 }\n", "error unknown-key 1:11-1:18"],
    ["limits: { fileBytes: 4 }\n", "error unknown-key 1:11-1:20"],
    ["limits: { constructor: 4 }\n", "error forbidden-key 1:11-1:22"],
    ["limits: { files: 9999 }\n", "error not-a-number 1:18-1:22"],
    ["limits: { file-mib: 0 }\n", "error not-a-number 1:21-1:22"],
    ["limits: { file-mib: 65 }\n", "error not-a-number 1:21-1:23"],
    ["limits: { file-mib: 4 MiB }\n", "error not-a-number 1:21-1:26"],
    ["limits: { file-mib: 1e1 }\n", "error not-a-number 1:21-1:24"],
    ["limits: { file-mib: [4] }\n", "error wrong-shape 1:11-1:19"],
    ["limits: { file-mib: }\n", "error empty-value 1:11-1:19"],
    ["paths: []\n", "error empty-value 1:1-1:6"],
    ["paths: {a: 1}\n", "error wrong-shape 1:1-1:6"],
    ["paths: ['']\n", "error empty-value 1:9-1:11"],
    ["paths:\n  - a\n  - [b]\n", "error wrong-shape 3:5-3:8"],
    ["paths:\n  -\n", "error empty-value 2:3-2:4"],
    ["paths: ['!a']\n", "error bad-glob 1:9-1:13"],
    ["paths: '!a'\n", "error bad-glob 1:8-1:12"],
    ["paths: ''\n", "error empty-value 1:8-1:10"],
    ["min-images: ''\n", "error empty-value 1:13-1:15"],
    ["waivers-file: ''\n", "error empty-value 1:15-1:17"],
    ["waivers-file: a/./b\n", "error bad-path 1:15-1:20"],
    ["waivers-file: b/../a\n", "error bad-path 1:15-1:21"],
    ["paths: !x [a]\n", "error wrong-shape 1:1-1:6"],
    ["paths: |\n  a\n  b\n", "error unseen-character 2:3-3:4"],
    ["paths: ['{{x}}']\n", "error template 1:9-1:16"],
    ["paths: ['{{xyz}}']\n", "error template 1:9-1:18"],
    ["paths: ['{{}}']\n", "error template 1:9-1:15"],
    ["paths: ['{{ a, b }}.yml']\n", "error template 1:9-1:25"],
    [`paths: ["${"a".repeat(1001)}"]\n`, "error value-too-long 1:9-1:1012"],
    [`exclude-paths: [${"a,".repeat(1001)}]\n`, "error list-too-long 1:1-1:14"],
    ["exclude-paths: ['!a']\n", "error bad-glob 1:17-1:21"],
    ["waivers-file: ../x.yml\n", "error bad-path 1:15-1:23"],
    ["waivers-file: /x.yml\n", "error bad-path 1:15-1:21"],
    ["waivers-file: a//b\n", "error bad-path 1:15-1:19"],
    ["waivers-file: a/\n", "error bad-path 1:15-1:17"],
    ["waivers-file: C:/x.yml\n", "error bad-path 1:15-1:23"],
    ["waivers-file: a\\b.yml\n", "error bad-path 1:15-1:22"],
    ["waivers-file: ~/x.yml\n", "error bad-path 1:15-1:22"],
    ["waivers-file: .\n", "error bad-path 1:15-1:16"],
    ["mappings:\n", "error wrong-shape 1:1-1:9"],
    ["mappings: [a]\n", "error wrong-shape 1:12-1:13"],
    ["mappings: {}\n", "error wrong-shape 1:1-1:9"],
    ["requires: latest\n", "error bad-range 1:11-1:17"],
    ["requires: ''\n", "error empty-value 1:11-1:13"],
    ["requires: '*'\n", "error bad-range 1:11-1:14"],
    ["requires: x\n", "error bad-range 1:11-1:12"],
    ["requires: '>=10 ||'\n", "error bad-range 1:11-1:20"],
    ["requires: '>=0.0.0'\n", "error bad-range 1:11-1:20"],
    ["requires: '>=0.0.0-0'\n", "error bad-range 1:11-1:22"],
    ["requires: '<1 || >=1'\n", "error bad-range 1:11-1:22"],
    ["requires: '<1.2.3 || 1.2.3 || >1.2.3'\n", "error bad-range 1:11-1:38"],
    [`requires: '^0.1.0${" ".repeat(251)}'\n`, "error bad-range 1:11-1:270"],
    [`requires: '^0.1.0${" ".repeat(300)}'\n`, "error bad-range 1:11-1:319"],
    ["requires: 'v 1.2.3 - x'\n", "error bad-range 1:11-1:24"],
    ["requires: 99\n", "error other-version 1:11-1:13"],
  ])("%j is %s", (text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
    expect(read(text).diagnostics.every((diagnostic) => diagnostic.configuration === true)).toBe(true);
  });

  it("leaves out the value that is wrong, and only that", () => {
    expect(read("strict: true\nmin-images: x\npaths: [a, '!b']\n").values).toStrictEqual({ strict: true });
    expect([...read("strict: true\nmin-images: x\n").places.keys()]).toEqual(["strict"]);
  });

  it("names the nearest key or word, and where an option of the run belongs", () => {
    const message = (text: string): string => read(text).diagnostics.map((diagnostic) => diagnostic.message).join("\n");
    expect(message("strickt: true\n")).toContain('did you mean "strict"?');
    expect(message("onUndetermined: fail\n")).toContain('did you mean "on-undetermined"?');
    expect(message("zzz: 1\n")).toContain("known are paths, exclude-paths");
    expect(message("on-undetermined: warning\n")).not.toContain("Did you mean");
    expect(message("on-undetermined: Warn\n")).toContain('Did you mean "warn"?');
    const keys = new Set(policyKeys.map((key) => key.name));
    expect(runOptions.toSorted()).toEqual(options.map(({ name }) => name).filter((name) => !keys.has(name)).toSorted());
    for (const name of runOptions) expect(message(`${name}: x\n`), name).toContain("the policy file cannot set it");
  });

  it.each([
    ["strict: [true]", "holds a list, needed"],
    ["strict: {}", "holds a mapping, needed"],
    ["strict:", "holds nothing, needed"],
    ["strict: !x true", "has the tag !x, which nothing fills in here, needed"],
    ["mappings:", "holds nothing, needed"],
    ["mappings: ~", "holds nothing, needed"],
    ["mappings: {}", "holds a mapping, needed"],
    ["mappings: a", 'holds the text "a", needed'],
    ["mappings: !x []", "holds a value with the tag !x, needed"],
    ["mappings: [[]]", "is a list, needed"],
    ["paths: [{}]", "holds a mapping, needed"],
  ])("says what stands there: %s", (text, found) => {
    expect(read(`${text}\n`).diagnostics.map((diagnostic) => diagnostic.message)).toEqual([expect.stringContaining(found)]);
  });

  it("lists several by their place", () => {
    expect(complaints("{ min-images: x, foo: 1, strict: y, on-undetermined: z }\n").map((each) => each.split(" ")[2])).toEqual(["1:15-1:16", "1:18-1:21", "1:34-1:35", "1:54-1:55"]);
    expect(complaints("min-images: x\nfoo: 1\nstrict: y\n")).toEqual(["error not-a-number 1:13-1:14", "error unknown-key 2:1-2:4", "error unknown-word 3:9-3:10"]);
  });

  it("never throws", () => {
    for (const text of ["\0", "%YAML 1.1\n---\n", "&a [*a]", "? [a]\n: b\n", "<<: 1\n", "__proto__: 1\nconstructor: 2\n", "strict: *nowhere\n"]) expect(read(text).diagnostics.length, text).toBeGreaterThan(0);
  });
});

describe("requires", () => {
  it.each([
    ["^1.2.0", "1.2.0", true],
    ["^1.2.0", "1.9.9", true],
    ["^1.2.0", "1.1.9", false],
    ["^1.2.0", "2.0.0", false],
    ["1.2.3", "1.2.3", true],
    ["1.2.3", "1.2.4", false],
    [">=1.0.0 <1.2.0 || >=1.3.0", "1.2.5", false],
    [">=1.0.0 <1.2.0 || >=1.3.0", "1.3.0", true],
    // A pre-release is in no range that does not name one.
    [">=1.0.0", "1.3.0-rc.1", false],
    [">=1.3.0-rc.0", "1.3.0-rc.1", true],
  ])("%s takes %s: %s", (range, own, fits) => {
    const { values, diagnostics } = read(`requires: "${range}"\n`, own);
    expect(values.requires).toBe(range);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(fits ? [] : ["other-version"]);
    if (!fits) expect(diagnostics[0]?.message).toMatch(new RegExp(`"${range.replace(/[.^|]/g, "\\$&")}".*${own.replaceAll(".", "\\.")}`));
  });
});

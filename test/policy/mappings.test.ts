/** The mappings of the policy file: what a rule means, and every mistake with its place. */
import { describe, expect, it } from "vitest";
import { mappedFields } from "../../src/formats/mapped/mapping.ts";
import { mappingKeys } from "../../src/policy/mapping-keys.ts";
import { readPolicyFile } from "../../src/policy/policy-file.ts";

const read = (text: string) => readPolicyFile("p.yml", text, "0.1.0");
const withRules = (rules: string): string => `mappings:\n  - files: a.yml\n    name: name\n${rules.replace(/^/gm, "    ")}\n`;
const rulesOf = (rules: string): unknown => JSON.parse(JSON.stringify(read(withRules(rules)).values.mappings?.[0]?.rules, (key, value: unknown) => (key === "location" ? undefined : value)));
const complaints = (text: string): string[] => read(text).diagnostics.map(({ level, code, location: { start, end } }) => `${level} ${code} ${start.line}:${start.column}-${end.line}:${end.column}`);
const message = (text: string): string => read(text).diagnostics.map((diagnostic) => diagnostic.message).join("\n");
const name = { name: { from: { path: "name" } } };

describe("a rule", () => {
  it.each<[string, object]>([
    // A text is a path; true and false are what they say, quotes change nothing.
    ["sysprep: clone", { sysprep: { from: { path: "clone" } } }],
    ["sysprep: true", { sysprep: { from: { texts: ["true"] } } }],
    ['sysprep: "False"', { sysprep: { from: { texts: ["false"] } } }],
    ["sysprep: sysprep", { sysprep: { from: { path: "sysprep" } } }],
    ["sysprep: $['true']", { sysprep: { from: { path: "$['true']" } } }],
    ["sysprep: { value: true }", { sysprep: { from: { texts: ["true"] } } }],
    ["iis: { version: { value: 10.0 } }", { "iis.version": { from: { texts: ["10.0"] } } }],
    ["os: { path: t, match: 'w(\\d+)', value: Windows $1 }", { os: { from: { path: "t" }, match: "w(\\d+)", value: "Windows $1" } }],
    ["os: { key: true, table: { a: Windows 7 } }", { os: { from: "key", table: [["a", "Windows 7"]] } }],
    ["os: { file: true, match: '(.+)' }", { os: { from: "file", match: "(.+)" } }],
    ["os: { product: os, edition: ed, build: b, servicePack: sp, upgradedFrom: up, domainJoined: dj }", { os: { from: { path: "os" } }, "os.edition": { from: { path: "ed" } }, "os.build": { from: { path: "b" } }, "os.upgradedFrom": { from: { path: "up" } }, "os.domainJoined": { from: { path: "dj" } }, servicePack: { from: { path: "sp" } } }],
    ["iis: { path: role, equals: web }", { iis: { from: { path: "role" }, equals: ["web"] } }],
    ["iis: { installed: { path: role, equals: [web, 1] }, version: v }", { iis: { from: { path: "role" }, equals: ["web", "1"] }, "iis.version": { from: { path: "v" } } }],
    ["features: roles[*].name", { features: { from: { path: "roles[*].name" } } }],
    ["features: { value: [Web-Server, DNS] }", { features: { from: { texts: ["Web-Server", "DNS"] } } }],
    ["iis: { path: i, default: none }", { iis: { from: { path: "i" }, default: "none" } }],
    ["x-free: [1]", {}],
    ["os: { product: os, x-note: [1] }", { os: { from: { path: "os" } } }],
    ["iis: { path: i, x-note: [1] }", { iis: { from: { path: "i" } } }],
    ["iis: { installOrder: o }", { "iis.installOrder": { from: { path: "o" } } }],
    // Words that only begin or end like a truth are paths.
    ["sysprep: untrue", { sysprep: { from: { path: "untrue" } } }],
    ["sysprep: falsehood", { sysprep: { from: { path: "falsehood" } } }],
    ["os: { key: True, match: '(.+)' }", { os: { from: "key", match: "(.+)" } }],
    ["iis: { path: i, match: 'w(.)', value: w, equals: w }", { iis: { from: { path: "i" }, match: "w(.)", value: "w", equals: ["w"] } }],
    ["iis: { path: i, match: 'w(.)', value: x$1, equals: x7 }", { iis: { from: { path: "i" }, match: "w(.)", value: "x$1", equals: ["x7"] } }],
    ["iis: { path: i, equals: [a, b] }", { iis: { from: { path: "i" }, equals: ["a", "b"] } }],
  ])("%s", (rules, expected) => {
    expect(read(withRules(rules)).diagnostics).toEqual([]);
    expect(rulesOf(rules)).toEqual({ ...name, ...expected });
  });

  it.each([
    "os: { path: a, table: { win: Windows 7, pi: ubuntu-22.04 } }",
    "os: { path: a, match: 'w(.)', value: Windows $1 }",
    "os: { path: a, match: 'w(.)', value: x$1, table: { x7: Windows 7 } }",
    "os: { path: a, match: 'w(.)', value: x, table: { x: Windows 7 } }",
    "servicePack: { path: a, table: { a: '6', b: SP6a, c: none, d: SP4 } }",
    "os: { product: o, edition: { value: server }, build: { path: a, table: { a: '2195', b: '17763' } }, upgradedFrom: { path: a, default: none }, domainJoined: false }",
    "iis: { path: a, table: { a: yes, b: none, c: '7.5' }, default: false }",
    "iis: { source: { path: a, default: windows-role }, phase: { value: base }, encryptedProperties: { value: none } }",
    "features: { path: a, table: { web: Web-Server, none: -Web-Server } }",
    "ie: { path: a, default: none }",
    "sysprep: { path: a, table: { a: true, b: raw, c: none, d: sysprep } }",
  ])("knows the words of %s", (rules) => {
    expect(read(withRules(rules)).diagnostics).toEqual([]);
  });

  it("has only the parts that are written", () => {
    const { mappings } = read("mappings: [{ files: a.yml, name: name, iis: { path: i, equals: web } }]\n").values;
    expect(mappings?.map((mapping) => Object.keys(mapping))).toEqual([["files", "places", "rules", "location"]]);
    expect(Object.values(mappings?.[0]?.rules ?? {}).map((rule) => Object.keys(rule))).toEqual([["from", "location"], ["from", "equals", "location"]]);
    expect(read("mappings: [{ files: a.yml, name: name, items: $.a }]\n").values.mappings?.map((mapping) => Object.keys(mapping))).toEqual([["files", "places", "items", "rules", "location"]]);
    const [mapping] = read("mappings: [{ files: a.yml, name: name, os: { path: o, match: '(.+)', value: $1, default: Windows 7 }, ie: { path: i, table: { a: none } } }]\n").values.mappings ?? [];
    expect([Object.keys(mapping?.rules.os ?? {}), Object.keys(mapping?.rules.ie ?? {})]).toEqual([["from", "match", "value", "default", "location"], ["from", "table", "location"]]);
  });

  it("reads the name of an image where a text says so, whatever the text", () => {
    expect(read("mappings: [{ files: a.yml, name: true }]\n")).toMatchObject({ diagnostics: [], values: { mappings: [{ rules: { name: { from: { path: "true" } } } }] } });
  });

  it("takes as many as it says, and globs as long", () => {
    const texts = (count: number): string => Array.from({ length: count }, (_, index) => `t${index}`).join(", ");
    const table = (count: number): string => Array.from({ length: count }, (_, index) => `t${index}: yes`).join(", ");
    const many = (count: number): string => `mappings: [${"{ files: a.yml, name: n }, ".repeat(count)}]\n`;
    expect(read(many(100)).values.mappings).toHaveLength(100);
    for (const text of [`mappings: [{ files: [${texts(1000)}], name: n }]\n`, `mappings: [{ files: ${"a".repeat(200)}, name: n }]\n`, withRules(`iis: { path: a, equals: [${texts(1000)}] }`), withRules(`iis: { path: a, table: { ${table(1000)} } }`)]) {
      expect(read(text).diagnostics).toEqual([]);
      expect(read(text).values.mappings).toHaveLength(1);
    }
    for (const [text, complaint] of [
      [many(101), "list-too-long 1:1"],
      [`mappings: [{ files: [${texts(1001)}], name: n }]\n`, "list-too-long 1:14"],
      [withRules(`iis: { path: a, equals: [${texts(1001)}] }`), "list-too-long 4:21"],
      [withRules(`iis: { path: a, table: { ${table(1001)} } }`), "wrong-shape 4:21"],
    ] as const) {
      expect(read(text).diagnostics.map(({ code, location: { start } }) => `${code} ${start.line}:${start.column}`)).toEqual([complaint]);
      expect(read(text).values).toEqual({});
    }
  });

  it.each(["a/../b", "a/..b/*/..c", "*/..b", "a/b..", "**/a.yml"])("takes the files %s", (glob) => {
    expect(read(`mappings: [{ files: '${glob}', name: n }]\n`).diagnostics).toEqual([]);
  });

  it("can be written for every field", () => {
    const fields = Object.values(mappingKeys).flatMap((keys) => keys.flatMap(({ field }) => field ?? []));
    expect([...new Set(fields)].toSorted()).toEqual(mappedFields.toSorted());
  });
});

it("a mistake begins like a sentence", () => {
  for (const rules of ["iis: {}", "iis: { path: a, key: true }", "iis: { path: a, table: { x: yes }, equals: b }", "iis: { path: a, table: { web: yep } }", "features: { value: ['a b c'] }"]) expect(message(withRules(rules))).toMatch(/^[A-Z"]/);
  expect(message(withRules("iis: { path: a, table: { web: yep } }"))).toBe('"web" in "table" stands for "yep", which "iis" does not know (it is neither true nor false, and no version of IIS), needed a word that `sysprep-gate explain vocabulary` lists.');
});

describe("mistakes", () => {
  it.each<[string, string]>([
    ["mappings:\n  - name: name\n", "error mapping-without-files 2:5-2:9"],
    ["mappings:\n  - files: a\n", "error mapping-without-name 2:5-2:10"],
    ["mappings:\n  - files: []\n    name: n\n", "error empty-value 2:5-2:10"],
    ["mappings:\n  - files: ['!a']\n    name: n\n", "error bad-glob 2:13-2:17"],
    // One that cannot be read takes the whole list with it, the good ones too.
    ["mappings:\n  - files: [a, '!b']\n    name: n\n", "error bad-glob 2:16-2:20"],
    ["mappings:\n  - files: [a, '']\n    name: n\n", "error empty-value 2:16-2:18"],
    ["mappings:\n  - files: ''\n    name: n\n", "error empty-value 2:12-2:14"],
    ["mappings:\n  - files: !x [a]\n    name: n\n", "error wrong-shape 2:5-2:10"],
    ["mappings: [{ files: a, name: n }, { files: '!a', name: n }]\n", "error bad-glob 1:44-1:48"],
    ["mappings:\n  - files: 'a/?/../b'\n    name: n\n", "error bad-glob 2:12-2:22"],
    ["mappings:\n  - files: 'a/[bc]/../b'\n    name: n\n", "error bad-glob 2:12-2:25"],
    ["mappings:\n  - files: '{a,b}/..'\n    name: n\n", "error bad-glob 2:12-2:22"],
    ["mappings:\n  - files: a\n    name: n\n    items: ''\n", "error empty-value 4:12-4:14"],
    ["mappings:\n  - files: 'a/*/../b'\n    name: n\n", "error bad-glob 2:12-2:22"],
    [`mappings:\n  - files: ${"a".repeat(201)}\n    name: n\n`, "error bad-glob 2:12-2:213"],
    ["mappings:\n  - files: a\n    name: n\n    itmes: $.a\n", "error unknown-key 4:5-4:10"],
    ["mappings:\n  - files: a\n    name: n\n    items: $.a[\n", "error bad-query 4:12-4:16"],
    ["mappings: !x [{ files: a, name: n }]\n", "error wrong-shape 1:1-1:9"],
    ["mappings: [!x { files: a, name: n }]\n", "error wrong-shape 1:15-1:36"],
    [withRules("sysprep: yes"), "error path-or-value 4:14-4:17"],
    [withRules("iis: 10.0"), "error path-or-value 4:10-4:14"],
    [withRules("ie: 5.01"), "error path-or-value 4:9-4:13"],
    [withRules("os: windows-2000"), "error path-or-value 4:9-4:21"],
    [withRules("features: Web-Server"), "error path-or-value 4:15-4:25"],
    [withRules("iis: { phase: after-clone }"), "error path-or-value 4:19-4:30"],
    [withRules("iis: { encryptedProperties: none }"), "error path-or-value 4:33-4:37"],
    [withRules("iis: { source: nt4-option-pack }"), "error path-or-value 4:20-4:35"],
    [withRules("os: Windows Server 2022"), "error path-or-value 4:9-4:28"],
    [withRules("os: a b"), "error bad-query 4:9-4:12"],
    [withRules("os: $.a[?match(@.b, 'x')]"), "error bad-query 4:9-4:30"],
    [withRules("os: $.a[?@.b == 2022]"), "error bad-query 4:9-4:26"],
    [withRules("os: $.a[?true == @.b]"), "error bad-query 4:9-4:26"],
    [withRules("os: $.a[?@.b > '2']"), "error bad-query 4:9-4:24"],
    [withRules("iis: [web]"), "error wrong-shape 4:5-4:8"],
    [withRules("iis:"), "error empty-value 4:5-4:8"],
    [withRules("iis: {}"), "error rule-unclear 4:5-4:8"],
    [withRules("iis: ''"), "error empty-value 4:10-4:12"],
    [withRules("iis: !x { path: a }"), "error wrong-shape 4:5-4:8"],
    [withRules("iis: !x { version: a }"), "error wrong-shape 4:5-4:8"],
    [withRules("os: { product: a, x: b }"), "error unknown-key 4:23-4:24"],
    [withRules("os: { product: a, more-x-: b }"), "error unknown-key 4:23-4:30"],
    [withRules("iis: { path: a, more-x-: b }"), "error unknown-key 4:21-4:28"],
    [withRules("iis: { value: [a, b] }"), "error wrong-shape 4:12-4:17"],
    [withRules("features: { path: a, match: x, value: [Web-Server] }"), "error wrong-shape 4:36-4:41"],
    [withRules("os: { key: true, file: true }"), "error rule-unclear 4:22-4:26"],
    [withRules("os: { value: Windows 7, table: { Windows 7: Windows 7 } }"), "error rule-unclear 4:29-4:34"],
    [withRules("iis: { value: true, equals: true }"), "error rule-unclear 4:25-4:31"],
    [withRules("os: { value: Windows 7, default: Windows 7 }"), "error rule-unclear 4:29-4:36"],
    [withRules("os: { path: a, match: [a] }"), "error wrong-shape 4:20-4:25"],
    [withRules("os: { key: untrue }"), "error unknown-word 4:16-4:22"],
    [withRules("os: { file: truest }"), "error unknown-word 4:17-4:23"],
    [withRules("os: { key: '' }"), "error empty-value 4:16-4:18"],
    [withRules("iis: { path: a, equals: [] }"), "error empty-value 4:21-4:27"],
    [withRules("iis: { path: a, equals: '' }"), "error empty-value 4:29-4:31"],
    [withRules("iis: { path: a, equals: [web, ''] }"), "error empty-value 4:35-4:37"],
    [withRules("iis: { path: a, equals: !x [web] }"), "error wrong-shape 4:21-4:27"],
    [withRules("iis: { path: a, table: {} }"), "error wrong-shape 4:21-4:26"],
    [withRules("iis: { path: a, table: !x { a: yes } }"), "error wrong-shape 4:21-4:26"],
    [withRules("iis: { path: a, table: web }"), "error wrong-shape 4:28-4:31"],
    [withRules("iis: { table: { a: b } }"), "error rule-unclear 4:5-4:8"],
    [withRules("iis: { path: a, key: true }"), "error rule-unclear 4:21-4:24"],
    [withRules("iis: { key: no }"), "error unknown-word 4:17-4:19"],
    [withRules("iis: { path: a, value: b }"), "error rule-unclear 4:21-4:26"],
    [withRules("iis: { path: a, table: { x: yes }, equals: b }"), "error rule-unclear 4:40-4:46"],
    [withRules("iis: { value: a, match: b }"), "error rule-unclear 4:22-4:27"],
    [withRules("ie: { path: a, equals: b }"), "error rule-unclear 4:20-4:26"],
    [withRules("iis: { path: a, match: '(' }"), "error bad-match 4:28-4:31"],
    [withRules("iis: { path: a, match: '(?=x)' }"), "error bad-match 4:28-4:35"],
    [withRules("iis: { path: a, match: '(a)\\1' }"), "error bad-match 4:28-4:35"],
    [withRules("iis: { path: a, match: '(?:(?:abc){30}){30}' }"), "error bad-match 4:28-4:49"],
    [withRules(`iis: { path: a, match: '${"a".repeat(201)}' }`), "error bad-match 4:28-4:231"],
    [withRules("iis: { path: a, match: 'x', value: $1 }"), "error bad-match 4:28-4:31"],
    [withRules("iis: { path: a, table: { web x: yes, web-X: no } }"), "error key-twice 4:42-4:47"],
    [withRules("iis: { path: a, table: [web] }"), "error wrong-shape 4:21-4:26"],
    [withRules("iis: { path: a, table: { web: !x y } }"), "error wrong-shape 4:38-4:39"],
    [withRules("iis: { path: a, matsh: b }"), "error unknown-key 4:21-4:26"],
    [withRules("iis: { paht: a }"), "error unknown-key 4:12-4:16"],
    [withRules("iis: { path: a, version: b }"), "error unknown-key 4:12-4:16"],
    [withRules("servicePack: a\nos: { servicePack: b }"), "error key-twice 4:5-4:16"],
    [withRules("features: a\niis: { features: b }"), "error key-twice 4:5-4:13"],
    // What the mapping itself says has to be a word of the fact.
    [withRules("iis: { path: a, table: { web: yep, sql: no } }"), "error unknown-word 4:35-4:38"],
    [withRules("iis: { path: a, default: maybe }"), "error unknown-word 4:30-4:35"],
    [withRules("ie: { value: 5.10 }"), "error unknown-word 4:18-4:22"],
    [withRules("ie: true"), "error unknown-word 4:9-4:13"],
    [withRules("os: { path: a, match: 'w', value: Windwos 7 }"), "error unknown-word 4:39-4:48"],
    [withRules("os: { path: a, match: x, default: $1 }"), "error unknown-word 4:39-4:41"],
    [withRules("features: { value: [Web-Server], match: x }"), "error rule-unclear 4:38-4:43"],
    [withRules("servicePack: { path: a, table: { x: SP99 } }"), "error unknown-word 4:41-4:45"],
    [withRules("os: { product: o, build: { path: a, default: '99999' } }"), "error unknown-word 4:50-4:57"],
    [withRules("features: { value: [Web-Server, 'a b c'] }"), "error unknown-word 4:37-4:44"],
    [withRules("sysprep: { path: a, table: { x: cloned } }"), "error unknown-word 4:37-4:43"],
    [withRules("iis: { encryptedProperties: { path: a, default: applicationHost.config/Pay } }"), "error unknown-word 4:53-4:79"],
    [withRules("sysprep: { value: '${{ x }}' }"), "error template 4:23-4:33"],
  ])("%j is %s", (text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
    expect(read(text).values).toEqual({});
    expect(read(text).diagnostics.every((diagnostic) => diagnostic.configuration === true)).toBe(true);
  });

  it("says what to write instead", () => {
    expect(message(withRules("iis: { phase: after-clone }"))).toContain("{ value: after-clone }");
    expect(message(withRules("iis: { matsh: a, path: b }"))).toContain('did you mean "match"?');
    expect(message(withRules("iis: { paht: a }"))).toContain('did you mean "path"?');
    expect(message(withRules("iis: { path: a, version: b }"))).toContain("cannot stand together");
    expect(message(withRules("os: $.a[?@.b == 2022]"))).toContain("'2022'");
    expect(message("mappings:\n  - { files: a, name: n, itens: x }\n")).toContain('did you mean "items"?');
  });

  it("names the other place of a fact or a text that is read twice", () => {
    const related = (text: string) => read(text).diagnostics.map((diagnostic) => diagnostic.related.map(({ location: { start } }) => `${start.line}:${start.column}`));
    expect(related(withRules("features: a\niis: { features: b }"))).toEqual([["5:12"]]);
    expect(related(withRules("iis: { path: a, table: { web x: yes, web-X: no } }"))).toEqual([["4:30"]]);
  });

  it("stands where a mapping without anything stands", () => {
    expect(complaints("mappings: [{}]\n")).toEqual(["error mapping-without-files 1:12-1:14", "error mapping-without-name 1:12-1:14"]);
    expect(read("mappings: [{}]\n").values).toEqual({});
  });

  it("names the parts and keys that are known where nothing is near", () => {
    expect(message(withRules("os: { zzzz: a }"))).toContain("known are product, edition, servicePack, build, upgradedFrom, domainJoined, or those of a rule: path, key, file, match, value, table, equals, default.");
    expect(message(withRules("os: { prodct: a }"))).toContain('did you mean "product"?');
    expect(message(withRules("iis: { versio: a }"))).toContain('did you mean "version"?');
  });

  it("never throws", () => {
    for (const text of ["mappings: [&a { files: a, name: n, iis: *a }]\n", "mappings: [{ files: a, name: $ }]\n", "mappings: [{ files: a, name: '' }]\n", "mappings: [{ files: a, name: \"$['\\\\ud800']\" }]\n", "mappings: [{ files: a, name: '$[9007199254740993]' }]\n", `mappings: [${"{ files: a, name: b },".repeat(101)}]\n`, "mappings: [{ files: a, name: '..' }]\n", "mappings: [{ files: a, name: '@' }]\n", "mappings: [{ files: a, name: '[]' }]\n", "mappings: [{ files: a, name: '$[?@.a==\"]' }]\n", "mappings: [{ files: a, name: '$[?(@.a)]' }]\n", "mappings: [{ files: a, name: '$.a$' }]\n"]) expect(() => read(text), text).not.toThrow();
  });
});

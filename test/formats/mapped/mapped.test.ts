/** Catalogues through mappings, fact by fact and with their places; and what a catalogue must not get away with. */
import { describe, expect, it } from "vitest";
import type { Fact, FactKey } from "../../../src/facts/fact.ts";
import { completeImage } from "../../../src/facts/image.ts";
import type { ReadContext, Reading } from "../../../src/formats/format.ts";
import { mappedFormat } from "../../../src/formats/mapped/mapped.ts";
import { readPolicyFile } from "../../../src/policy/policy-file.ts";
import { parseDocuments } from "../../../src/source/document.ts";
import { evaluateFiles } from "../../support/evaluate.ts";

const nothing = { reason: "not in this test" };
const context: ReadContext = { open: () => nothing, openEmbedded: () => nothing, images: () => nothing, steps: () => nothing, stepsOf: () => nothing };

function mappingsOf(policy: string) {
  const { values, diagnostics } = readPolicyFile("policy.yml", policy, "0.1.0");
  expect(diagnostics).toEqual([]);
  return values.mappings ?? [];
}

function read(policy: string, catalogue: string): Reading {
  const { documents, diagnostics } = parseDocuments("images/web/image.yml", catalogue);
  expect(diagnostics).toEqual([]);
  const mappings = mappingsOf(policy);
  return mappedFormat(mappings, () => mappings.map((_mapping, index) => index), () => false).read(documents, context);
}

const rules = (lines: string): string => `mappings:\n  - files: "**/*.yml"\n    name: { value: case }\n${lines.replace(/^/gm, "    ")}\n`;

/** The facts of the only image. */
function facts(lines: string, catalogue: string): Readonly<Partial<Record<FactKey, Fact>>> {
  const { images } = read(rules(lines), catalogue);
  expect(images).toHaveLength(1);
  return images[0]?.stated.facts ?? {};
}

const place = (fact: Fact | undefined): string => (fact === undefined ? "" : `${fact.location.start.line}:${fact.location.start.column}-${fact.location.end.line}:${fact.location.end.column}`);
const plain = (fact: Fact | undefined): string | undefined => (fact === undefined ? undefined : fact.state === "stated" ? fact.value : fact.state === "opaque" ? `opaque: ${fact.because}` : fact.state);

describe("a feature that is no text", () => {
  it("is said to be unreadable, and why", () => {
    const { images } = read(rules("features: roles"), "roles: [{ name: Web-Server }]");
    expect(images[0]?.stated.unreadSteps.map(({ what }) => what)).toContain("a feature that cannot be read (it is a mapping, needed a text)");
  });
});

describe("a feature whose name is a letter off", () => {
  it("is no feature that is known, and the near one is said", () => {
    const { images } = read(rules("features: roles"), "roles: [AD-Domain-Servces]");
    expect(images[0]?.stated.unreadSteps.map(({ what }) => what)).toContain('the feature "AD-Domain-Servces" (no feature of this name is known; did you mean "ad-domain-services"?)');
  });
});

describe("a fact", () => {
  it("stands where the catalogue has it, as written", () => {
    const found = facts("os: { path: base.template, match: 'tpl-windows-(\\d{4})', value: Windows Server $1 }", "base:\n  template: tpl-windows-2022\n");
    expect(found["os.family"]).toEqual({ state: "stated", value: "windows-server-2022", text: "tpl-windows-2022", location: { file: "images/web/image.yml", start: { line: 2, column: 13 }, end: { line: 2, column: 29 } } });
  });

  it("that the mapping states stands at the image, with the line of the policy beside it", () => {
    const { sysprep } = facts("sysprep: true", "os: x\nname: y\n");
    expect(sysprep).toMatchObject({ state: "stated", value: "true", text: "true" });
    expect(place(sysprep)).toBe("1:1-1:3");
    expect(sysprep?.related).toEqual([{ message: "the mapping says so", location: { file: "policy.yml", start: { line: 4, column: 14 }, end: { line: 4, column: 18 } } }]);
  });

  it("names the alias that it came through", () => {
    const [, second] = read("mappings:\n  - { files: a, items: images, name: { key: true }, ie: ie }\n", "images:\n  a: { ie: &v 5.01 }\n  b: { ie: *v }\n").images;
    expect(second?.stated.facts["ie.version"]?.related).toEqual([{ message: "taken over here", location: { file: "images/web/image.yml", start: { line: 3, column: 12 }, end: { line: 3, column: 14 } } }]);
  });

  it.each<[string, string, FactKey, string | undefined]>([
    // Source text, never numbers.
    ["ie: ie", "ie: 5.10", "ie.version", "opaque: there was never an Internet Explorer 5.1 for Windows"],
    ["os: { product: { value: Windows NT 4.0 } }\nservicePack: sp", "sp: 6", "os.service-pack", "SP6"],
    ["os: { product: { value: Windows 2000 }, build: b }", "b: 2195", "os.version", "5.0.2195"],
    ["iis: { version: v }", "v: 10.0", "iis.version", "10.0"],
    ["iis: web", "web: 7.5", "iis.version", "7.5"],
    ["iis: web", "web: 7.5", "iis.installed", "true"],
    ["iis: web", "web: maybe", "iis.installed", "opaque: it is neither true nor false"],
    ["iis: { phase: p }", "p: after_clone", "iis.phase", "after-clone"],
    // What is not there is not there.
    ["iis: web.installed", "web: {}", "iis.installed", undefined],
    ["iis: web.installed", "{}", "iis.installed", undefined],
    ["iis: web.installed", "web:", "iis.installed", undefined],
    ["iis: 'list[3]'", "list: [a]", "iis.installed", undefined],
    ["iis: { path: web, default: false }", "{}", "iis.installed", "false"],
    // A key in another spelling is not "nothing" either.
    ["iis: { path: web, default: false }", "Web: yes", "iis.installed", 'opaque: the key "Web" stands here, needed "web"'],
    ["iis: { path: is-web.on, default: false }", "is_web: { on: yes }", "iis.installed", 'opaque: the key "is_web" stands here, needed "is-web"'],
    ["iis: { path: web, default: false }", "web: no\nWeb_Server: yes", "iis.installed", "false"],
    // What is there in another shape is not "nothing".
    ["iis: { path: web.installed, default: false }", "web: yes", "iis.installed", "opaque: a text stands where the path goes on"],
    ["iis: { path: web.installed, default: false }", "web: [installed]", "iis.installed", "opaque: a list stands where the path goes on"],
    ["iis: { path: 'web[0]', default: false }", "web: { installed: yes }", "iis.installed", "opaque: a mapping stands where the path goes on"],
    ["iis: { path: web.installed, default: false }", "web: !Ref Web", "iis.installed", "opaque: the tag !Ref is filled in by something else"],
    ["iis: { path: web.installed, default: false }", "web: '${web}'", "iis.installed", "opaque: it looks like a template that is filled in later"],
    ["iis: { path: web, default: false }", "web: {}", "iis.installed", "opaque: it is a mapping, needed a text"],
    ["iis: { path: '*.web', default: false }", "a: { web: no }\nb: { web: no }", "iis.installed", "opaque: the path of the mapping finds 2 values, needed one"],
    ["iis: { path: role, equals: web }", "role: !Sub web", "iis.installed", "opaque: the tag !Sub is filled in by something else"],
    ["iis: { path: role, equals: web }", "role: $(role)", "iis.installed", "opaque: it looks like a template that is filled in later"],
    ["iis: { path: role, equals: web }", "role: WEB", "iis.installed", "true"],
    ["iis: { path: role, equals: web }", "role: web2", "iis.installed", "false"],
    ["iis: { path: role, table: { web: true, sql: false } }", "role: web2", "iis.installed", "opaque: the `table` of the mapping does not have it"],
    ["iis: { path: role, table: { valueOf: true } }", "role: toString", "iis.installed", "opaque: the `table` of the mapping does not have it"],
    ["iis: { path: role, match: 'r-(.*)', table: { web: true } }", "role: r-Web", "iis.installed", "true"],
    ["iis: { path: role, match: '(?:web|www)-?\\d*', value: true }", "role: www-2", "iis.installed", "true"],
    ["iis: { path: role, match: 'web', value: true }", "role: webserver", "iis.installed", "opaque: the `match` of the mapping does not fit it"],
    ["os: { path: t, match: 'win(\\d{4})(r2)?', value: Windows Server $1 $2 }", "t: win2012", "os.family", "windows-server-2012"],
    ["os: { path: t, match: 'win(\\d{4})(r2)?', value: Windows Server $1 $2 }", "t: win2012r2", "os.family", "windows-server-2012-r2"],
    ["os: { path: t, match: 'win(\\d{4})', value: Windows Server $1 }", "t: win2013", "os.family", "opaque: the mapping makes \"Windows Server 2013\" of it, and \"2013\" is not part of a name of Windows that is known here"],
    ["os: { file: true, match: 'images/(.+)/image.yml', table: { web: Windows Server 2019 } }", "a: b", "os.family", "windows-server-2019"],
    ["sysprep: how", "how: raw", "sysprep", "false"],
    ["sysprep: how", "how: raw", "clone.method", "raw"],
    ["sysprep: how", "how: sysprep", "sysprep", "true"],
    ["sysprep: how", "how: no", "clone.method", undefined],
    ["sysprep: how", "how: vmware", "sysprep", "opaque: it is no way of cloning, needed sysprep, raw or none"],
    ["iis: { encryptedProperties: secrets }", "secrets: [pool]", "iis.encrypted-properties", "present"],
    ["iis: { encryptedProperties: secrets }", "secrets: []", "iis.encrypted-properties", "none"],
    ["iis: { encryptedProperties: secrets }", "secrets: unknown", "iis.encrypted-properties", "opaque: it is neither `none` nor `present`; use a list in the catalogue, or a `table` in the mapping"],
    ["os: { domainJoined: joined, upgradedFrom: from }", "joined: yes\nfrom: NT 4.0", "os.domain-joined", "true"],
    ["os: { domainJoined: joined, upgradedFrom: from }", "joined: yes\nfrom: NT 4.0", "os.upgraded-from", "windows-nt-4.0"],
    // Two places that say something about one fact.
    ["os: { product: os, edition: ed }", "os: Windows 2000 Server\ned: datacenter", "os.edition", "datacenter"],
    ["os: { product: os, edition: ed }", "os: Windows 2000 Server\ned: professional", "os.edition", "opaque: \"Windows 2000 Server\" says otherwise"],
    ["iis: web\nfeatures: roles", "web: no\nroles: [Web-Server]", "iis.installed", "opaque: a feature that is listed installs IIS"],
    ["iis: web\nfeatures: roles", "web: '{{ x }}'\nroles: [Web-Server]", "iis.installed", "true"],
    ["iis: web\nfeatures: roles", "web: yes\nroles: [-Web-Server]", "iis.installed", "opaque: a feature that is listed takes IIS out"],
    // What the mapping says of every web server says nothing of an image without one.
    ["iis: { installed: web, version: { value: '10.0' }, source: { value: windows-role } }", "web: no", "iis.version", undefined],
    ["iis: { installed: web, version: v }", "web: no\nv: 10.0", "iis.version", "10.0"],
    ["features: roles", "roles: [Web-Server, DHCP]", "role.dhcp", "true"],
    ["features: { value: [Web-Server] }", "{ a: b }", "iis.source", "windows-role"],
  ])("%s of %s: %s is %s", (mapping, catalogue, key, expected) => {
    expect(plain(facts(mapping, `${catalogue}\n`)[key])).toBe(expected);
  });
});

describe("what a catalogue does not say", () => {
  const complete = (lines: string, catalogue: string) => {
    const [image] = read(rules(lines), catalogue).images;
    if (image === undefined) throw new Error("no image");
    return completeImage(image.stated).facts;
  };

  it("is neither no IIS nor no secrets: the image is made elsewhere", () => {
    expect(complete("os: os", "os: Windows Server 2022\n")["iis.installed"]).toMatchObject({ state: "opaque", because: "what this image is made with is not read, and may install or remove IIS" });
    expect(complete("os: os\niis: true", "os: Windows Server 2022\n")["iis.encrypted-properties"]).toMatchObject({ state: "opaque", because: "what this image is made with is not read, and may write encrypted properties" });
    expect(complete("os: os\niis: { installed: true, encryptedProperties: { value: none } }", "os: Windows Server 2022\n")["iis.encrypted-properties"]).toMatchObject({ state: "stated", value: "none" });
    expect(complete("os: os\niis: true", "os: Windows Server 2022\n")["iis.version"]).toMatchObject({ state: "implied", value: "10.0" });
  });

  it("is no IIS where the mapping says so and every feature can be read", () => {
    const installed = (roles: string) => complete("os: os\niis: false\nfeatures: roles", `os: Windows Server 2022\nroles: ${roles}\n`)["iis.installed"];
    for (const roles of ["", "[]", "[Telnet-Client]", "Telnet-Client", "[-Web-Server]"]) expect(installed(roles), roles).toMatchObject({ state: "stated", value: "false" });
    for (const roles of ["['{{ x }}']", "[[Telnet-Client]]", "[{ name: Telnet-Client }]", "[!Ref x]", "['Web Server (IIS), DHCP']", "['Web-Server ensure=present']", "[UpdateServices]"]) expect(installed(roles)?.state, roles).toBe("opaque");
    for (const roles of ["[Web-Server]", "web-asp-net45", "[DHCP, IIS-WebServerRole]"]) expect(installed(roles), roles).toMatchObject({ state: "stated", value: "true" });
    expect(complete("os: os\nfeatures: roles", "os: Windows Server 2022\nroles: [Telnet-Client]\n")["iis.installed"]?.state).toBe("opaque");
  });
});

describe("items", () => {
  const names = (items: string, catalogue: string): string[] => read(`mappings:\n  - files: a\n    items: ${items}\n    name: { path: name, default: unnamed }\n`, catalogue).images.map(({ name }) => name);

  it.each<[string, string, string[]]>([
    ["$.images", "images: [{ name: a }, { name: b }]", ["a", "b"]],
    ["images", "images: { x: { name: a }, y: { name: b } }", ["a", "b"]],
    ["$", "[{ name: a }]", ["a"]],
    ["$", "x: { name: a }", ["a"]],
    ["$.images[*]", "images: { x: { name: a }, y: { name: b } }", ["a", "b"]],
    ["$.*.images", "x: { images: [{ name: a }, { name: b }] }\ny: { images: [{ name: c }] }", ["a", "b", "c"]],
    ["$..image", "x: { image: { name: a } }\ny: [{ image: { name: b } }]", ["a", "b"]],
    ["$.images[?@.os == 'windows']", "images: [{ name: a, os: windows }, { name: b, os: linux }]", ["a"]],
    ["$.images[?@.year == '2022']", "images: [{ name: a, year: 2022 }, { name: b, year: 2019 }]", ["a"]],
    ["$.images[1:]", "images: [{ name: a }, { name: b }]", ["b"]],
    ["$['my-images']", "my-images: [{ name: a }]", ["a"]],
    ["my-images.v2", "my-images: { v2: [{ name: a }] }", ["a"]],
  ])("%s of %s", (items, catalogue, expected) => {
    expect(names(items, `${catalogue}\n`)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ["$.images", "image: []", "and finds nothing"],
    ["$.images[*].vm", "images: [{ vm: { name: a } }, web]", "a text stands where the path goes on"],
    ["$.images[?@.os == 'windows']", "images: [{ name: a, os: windows }, { name: b, os: '{{ os }}' }]", "it looks like a template"],
    ["$.images[?@.os == 'windows']", "images: [{ name: a, os: windows }, !Include more.yml ]", "the tag !Include"],
    ["$.images[?@.os == 'windows']", "images: [{ name: a, os: linux }]", "and finds nothing"],
    ["$.images[?@.os == 'windows']", "images: [{ name: a, os: windows }, { name: b, OS: windows }]", 'the key "OS" stands here, needed "os"'],
    ["$.images", "Images: [{ name: a }]", 'the key "Images" stands here, needed "images"'],
    ["$.images.list", "images: !Include more.yml", "the tag !Include"],
  ])("%s of %s is an error", (items, catalogue, message) => {
    const { images, diagnostics } = read(`mappings:\n  - files: a\n    items: "${items}"\n    name: name\n`, `${catalogue}\n`);
    expect(images).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "no-items", level: "error", related: [{ message: "the mapping" }] }]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  it("gives the key where there is one, with its place, and as a name to ask for", () => {
    const { images } = read("mappings:\n  - { files: a, items: '$.images[*]', name: { key: true } }\n", "images:\n  web: {}\n  sql:\n");
    expect(images.map(({ name, resources, location }) => [name, resources, location.start.line, location.start.column])).toEqual([["web", ["web"], 2, 3], ["sql", ["sql"], 3, 3]]);
  });

  it("applies every mapping that names the file", () => {
    const { images } = read("mappings:\n  - { files: a, items: servers, name: name }\n  - { files: a, items: clients, name: name }\n", "servers: [{ name: a }]\nclients: [{ name: a }]\n");
    expect(images.map(({ name }) => name)).toEqual(["a", "a (2)"]);
  });
});

describe("hostile catalogues", () => {
  const simple = "mappings:\n  - { files: a, items: images, name: name, os: os, iis: iis, sysprep: sysprep, ie: ie, features: roles }\n";

  it("reads 10,000 images and not one more", () => {
    const list = (count: number): string => `images:\n${Array.from({ length: count }, (_, index) => `  - { name: n${index}, os: Windows 2000, iis: no }\n`).join("")}`;
    expect(read(simple, list(10_000)).images).toHaveLength(10_000);
    const more = read(simple, list(10_001));
    expect(more.images).toEqual([]);
    expect(more.diagnostics).toMatchObject([{ code: "too-many-items", level: "error" }]);
  });

  it("counts what aliases multiply", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${Array.from("bcdefgh", (name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg"[index]}`).join(",")}]\n`).join("")}images: *h\n`;
    for (const items of ["$.images[*][*][*][*][*][*]", "$..*"]) {
      const report = evaluateFiles({ "a.yml": bomb }, { mappings: mappingsOf(`mappings:\n  - { files: a, items: "${items}", name: { value: x } }\n`) });
      expect(report.exitCode, items).toBe(4);
    }
  });

  it.each(["$[*,*,*,*,*,*,*,*][*,*,*,*,*,*,*,*][*,*,*,*,*,*,*,*]", `$${"[*,*]".repeat(39)}`, `$${"..*".repeat(60)}`, "$..[?@..[?@..*]]", `$..[?${"@..*&&".repeat(20)}@]`, "$[?@==$]..[?@==$]", `$${"['a','a','a']".repeat(15)}`, `$${"[0:9,0:9,0:9]".repeat(15)}`])("walks %s within its budget", (items) => {
    const deep = `a: ${'{ "a": '.repeat(40)}[1, [2, [3, [4, 5]]]]${" }".repeat(40)}\nb: [${"[[0], [0], [0]],".repeat(400)}]\n`;
    const started = performance.now();
    const { diagnostics } = read(`mappings:\n  - { files: a, items: "${items}", name: { value: x } }\n`, deep);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it("takes a key for nothing but a key", () => {
    const report = evaluateFiles({ "a.yml": "images: { __proto__: { name: x } }\n" }, { mappings: mappingsOf("mappings:\n  - { files: a, items: images, name: { key: true } }\n") });
    expect(report.diagnostics.map(({ code, level }) => `${level} ${code}`)).toEqual(["error forbidden-key"]);
    const { images } = read("mappings:\n  - { files: a, items: images, name: { key: true }, os: constructor, iis: length }\n", "images: { toString: {}, hasOwnProperty: { length: yes }, valueOf: [] }\n");
    expect(images.map(({ name, stated }) => [name, stated.facts["os.family"]?.state, plain(stated.facts["iis.installed"])])).toEqual([["toString", undefined, undefined], ["hasOwnProperty", undefined, "true"], ["valueOf", "opaque", "opaque: a list stands where the path goes on"]]);
  });

  it.each(["(a*)*b", "(.*)(.*)(.*)(.*)(.*)x", "(a|a)*b", "(?:a?){90}a{90}", "(([a-z]+)+)+!"])("holds %s against long texts in time", (pattern) => {
    const catalogue = `images:\n${Array.from({ length: 60 }, (_, index) => `  - { name: n, os: "${"a".repeat(990)}${index}" }\n`).join("")}`;
    const started = performance.now();
    const { images } = read(`mappings:\n  - files: a\n    items: images\n    name: { value: n }\n    os: { path: os, match: '${pattern}', value: Windows 2000 }\n`, catalogue);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(images.every(({ stated }) => stated.facts["os.family"]?.state === "opaque")).toBe(true);
  });

  it("reads no text that is too long, and shows it short", () => {
    const os = facts("os: { path: os, match: '.*', value: Windows 2000 }", `os: ${"x".repeat(1001)}\n`)["os.family"];
    expect(os).toMatchObject({ state: "opaque", because: "it has 1001 characters, at most 1000 are read" });
    expect(os?.state === "opaque" && os.text.length).toBe(201);
  });

  it("evaluates nothing of a file that is no YAML, or none at all", () => {
    const mappings = mappingsOf(simple);
    for (const text of ["images: [\n", "images:\n\t- a\n", "{% for x in y %}\nimages: {{ x }}\n", "", "# nothing\n", "---\n---\n", "~\n", "just a text\n", "\u0000"]) {
      expect(evaluateFiles({ "a.yml": text }, { mappings, minImages: 0 }), text).toMatchObject({ exitCode: 4, files: { matched: 1 } });
    }
  });

  it("takes a catalogue that looks like definitions without their marker for what the policy says it is", () => {
    const text = "images:\n  - { name: a, os: Windows 2000 Professional, iis: no, sysprep: yes, ie: '6' }\n";
    expect(evaluateFiles({ "a.yml": text })).toMatchObject({ exitCode: 4 });
    expect(evaluateFiles({ "a.yml": text }, { mappings: mappingsOf(simple) })).toMatchObject({ exitCode: 0, images: [{ name: "a", format: "mapped" }] });
    // One that carries the marker in a wrong spelling was meant to be ours.
    expect(evaluateFiles({ "a.yml": `apiVersion: sysprep-gate/v2\nkind: Images\n${text}` }, { mappings: mappingsOf(simple) })).toMatchObject({ exitCode: 4 });
  });
});

describe("a path that finds nothing anywhere", () => {
  const policy = "mappings:\n  - files: a\n    items: $\n    name: { key: true }\n    os: os\n    iis: { path: roles, default: false }\n    features: web.features\n    sysprep: true\n";
  const remarks = (...catalogues: readonly string[]): string[] =>
    evaluateFiles(Object.fromEntries(catalogues.map((text, index) => [`${index}.yml`, text])), { mappings: mappingsOf(policy) })
      .diagnostics.filter(({ code }) => code === "path-finds-nothing").map(({ level, location, message, configuration }) => `${level} ${location.file}:${location.start.line} ${configuration} ${message}`);

  it("is a warning on its line of the policy, with how often it was tried", () => {
    expect(remarks("a: { os: Windows Server 2022, role: web }\nb: { os: Windows Server 2022, web: { features: [DNS] } }\n", "c: { os: Windows 11 }\n")).toEqual(["warning policy.yml:6 true `iis` looks at `roles` and finds nothing in 3 items of 2 files: is the path right?"]);
    expect(remarks("a: { os: Windows 11, roles: web }\n")).toEqual(["warning policy.yml:7 true `features` looks at `web.features` and finds nothing in 1 item of 1 file: is the path right?"]);
  });

  it("is none where it finds something once, an empty value, a list, or something in its way", () => {
    for (const catalogue of ["a: { os: Windows 11, roles: , web: { features: [] } }\n", "a: { os: Windows 11, Roles: web, web: x }\n", "a: { os: Windows 11 }\nb: { os: Windows 7, roles: no, web: { features: x } }\n"]) expect(remarks(catalogue), catalogue).toEqual([]);
  });

  it("is none where no image was read by it", () => {
    expect(remarks("a: { os: ubuntu-22.04 }\n")).toEqual([]);
    expect(remarks("{}\n")).toEqual([]);
  });
});

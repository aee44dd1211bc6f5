/** What rules add to the facts that are stated, and which facts cannot both be true. */
import { describe, expect, it } from "vitest";
import { type Fact, type FactKey, factKeys } from "../../src/facts/fact.ts";
import { completeImage, describeImage, type StatedImage, vocabularies } from "../../src/facts/image.ts";
import type { SourceLocation } from "../../src/source/location.ts";

const file = "images.yml";
const at = (line: number): SourceLocation => ({ file, start: { line, column: 1 }, end: { line, column: 2 } });

/** An image from canonical values; each fact stands on a line of its own. */
function image(values: Partial<Record<FactKey, string>>, unreadSteps: StatedImage["unreadSteps"] = []): ReturnType<typeof completeImage> {
  const facts: Partial<Record<FactKey, Fact>> = {};
  for (const [index, key] of factKeys.entries()) {
    const value = values[key];
    if (value !== undefined) facts[key] = value === "?" ? { state: "opaque", text: "{{ x }}", because: "it is a template", location: at(index + 2) } : { state: "stated", value, text: value, location: at(index + 2) };
  }
  return completeImage({ location: at(1), facts, unreadSteps });
}

/** "=" marks stated, "~" implied, "?" opaque; what is unstated is left out. */
function shown(values: Partial<Record<FactKey, string>>, keys: readonly FactKey[], steps: StatedImage["unreadSteps"] = []): Record<string, string> {
  const { facts } = image(values, steps);
  return Object.fromEntries(keys.flatMap((key) => (facts[key].state === "unstated" ? [] : [[key, facts[key].state === "opaque" ? "?" : `${facts[key].state === "stated" ? "=" : "~"}${facts[key].value}`]])));
}

const nt4 = { "os.family": "windows-nt-4.0", "os.edition": "server", "os.service-pack": "SP6a" } as const;
const option = { "iis.installed": "true", "iis.version": "4.0", "iis.source": "nt4-option-pack", "ie.version": "5.01" } as const;
const w2k = { "os.family": "windows-2000", "os.edition": "server" } as const;
const web: readonly FactKey[] = ["iis.installed", "iis.version", "iis.source"];

describe("rules", () => {
  it("Windows 2000 Server carries IIS 5.0 and IE 5.01", () => expect(shown(w2k, [...web, "ie.version", "os.service-pack"])).toEqual({ "iis.installed": "~true", "iis.version": "~5.0", "iis.source": "~windows-2000", "ie.version": "~5.00.2920.0000" }));
  it.each([["SP1", "5.00.3103.1000"], ["SP2", "5.00.3315.1000"], ["SP3", "5.00.3502.1000"], ["SP4", "5.00.3700.1000"]])("Windows 2000 %s carries IE %s", (pack, build) => expect(shown({ ...w2k, "os.service-pack": pack }, ["ie.version"])).toEqual({ "ie.version": `~${build}` }));
  it("a pre-release of Windows 2000 implies no IE", () => expect(shown({ ...w2k, "os.version": "5.0.2128" }, ["ie.version"])).toEqual({}));
  it.each(["advanced-server", "datacenter"])("Windows 2000 %s too", (edition) => expect(shown({ ...w2k, "os.edition": edition }, ["iis.installed"])).toEqual({ "iis.installed": "~true" }));
  it("Windows 2000 Professional does not", () => expect(shown({ ...w2k, "os.edition": "professional" }, web)).toEqual({ "iis.installed": "~false" }));
  it("Windows 2000 of an unstated edition may or may not", () => expect(shown({ "os.family": "windows-2000" }, web)).toEqual({}));
  it("the name of a product with one release means that release", () => {
    for (const [family, build] of [["windows-nt-4.0", "4.0.1381"], ["windows-2000", "5.0.2195"], ["windows-server-2022", "10.0.20348"]] as const) expect(shown({ "os.family": family }, ["os.version"])).toEqual({ "os.version": `=${build}` });
  });
  it.each(["windows-10", "windows-11", "windows-server-sac", "windows-server-2008", "windows-7"])("the name of %s alone means none of its releases", (family) => {
    expect(shown({ "os.family": family }, ["os.version"])).toEqual({});
    expect(image({ "os.family": family }).facts["os.version"]).toEqual({ state: "unstated", location: at(1) });
  });
  it("a stated build of such a product is shown", () => expect(describeImage(image({ "os.family": "windows-10", "os.version": "10.0.10240" }).facts)).toMatch(/^Windows 10, build 10\.0\.10240/));
  it("what an upgrade brought along is unknown", () => expect(shown({ ...w2k, "os.edition": "professional", "os.upgraded-from": "windows-nt-4.0" }, web)).toEqual({}));
  it("IIS is optional on Windows NT 4.0, and IE too old or unknown", () => expect(shown(nt4, [...web, "ie.version"])).toEqual({}));
  it.each(["windows-xp", "windows-server-2008", "windows-server-2022", "windows-11"])("IIS has to be chosen on %s", (family) => expect(shown({ "os.family": family }, ["iis.installed"])).toEqual({ "iis.installed": "~false" }));
  it.each([["windows-xp", "5.1", "windows-xp"], ["windows-xp-x64", "6.0", "windows-xp-x64"], ["windows-server-2003-r2", "6.0", "windows-server-2003"], ["windows-vista", "7.0", "windows-role"], ["windows-server-2008-r2", "7.5", "windows-role"], ["windows-server-2012", "8.0", "windows-role"], ["windows-server-2012-r2", "8.5", "windows-role"], ["windows-server-2025", "10.0", "windows-role"]])("%s carries IIS %s", (family, version, source) => expect(shown({ "os.family": family, "iis.installed": "true" }, web)).toEqual({ "iis.installed": "=true", "iis.version": `~${version}`, "iis.source": `~${source}` }));
  it("the version of IIS on NT 4.0 follows from the Option Pack only", () => {
    expect(shown({ ...nt4, "iis.installed": "true" }, web)).toEqual({ "iis.installed": "=true" });
    expect(shown({ ...nt4, "iis.installed": "true", "iis.source": "nt4-option-pack" }, web)).toEqual({ "iis.installed": "=true", "iis.version": "~4.0", "iis.source": "=nt4-option-pack" });
  });
  it("the source of IIS 4.0 stays unstated, that of 3.0 follows", () => {
    expect(shown({ ...nt4, "iis.installed": "true", "iis.version": "4.0" }, ["iis.source"])).toEqual({});
    expect(shown({ ...nt4, "iis.installed": "true", "iis.version": "3.0" }, ["iis.source"])).toEqual({ "iis.source": "~nt4-sp" });
  });
  it("holds no encrypted properties from IIS 7.0 on", () => {
    expect(shown({ "os.family": "windows-server-2022", "iis.installed": "true" }, ["iis.encrypted-properties"])).toEqual({ "iis.encrypted-properties": "~none" });
    expect(shown({ ...w2k }, ["iis.encrypted-properties"])).toEqual({});
  });
  it("a stated fact wins over every rule", () => expect(shown({ ...w2k, "iis.installed": "false", "ie.version": "none" }, [...web, "ie.version"])).toEqual({ "iis.installed": "=false", "ie.version": "=none" }));
  it("Windows Components are those of the Windows in the image", () => {
    const { facts, contradictions } = completeImage({ location: at(1), unreadSteps: [], facts: { "os.family": { state: "stated", value: "windows-xp", text: "XP", location: at(2) }, "iis.installed": { state: "stated", value: "true", text: "true", location: at(3) }, "iis.source": { state: "stated", value: "windows-2000", text: "Windows Components", location: at(4) } } });
    expect([facts["iis.source"], contradictions]).toMatchObject([{ value: "windows-xp" }, []]);
  });
  it("says why, and whence", () => {
    for (const values of [w2k, { ...nt4, "iis.installed": "true", "iis.source": "nt4-option-pack" }, { "os.family": "windows-server-2019", "iis.installed": "true" }]) {
      for (const fact of Object.values(image(values).facts)) if (fact.state === "implied") expect([fact.because !== "", fact.source.url]).toEqual([true, expect.stringMatching(/^https:/)]);
    }
  });
});

describe("steps that nobody reads", () => {
  const steps = [{ what: "setup.ps1", location: at(40) }];
  it("leave the presence of IIS open", () => expect(image({ "os.family": "windows-server-2022" }, steps).facts["iis.installed"]).toMatchObject({ state: "opaque", because: expect.stringContaining("setup.ps1"), location: at(40) }));
  it("leave it open where a default would give it", () => expect(shown(w2k, web, steps)).toEqual({ "iis.installed": "?" }));
  it("change nothing that is stated", () => expect(shown({ ...nt4, ...option }, web, steps)).toEqual({ "iis.installed": "=true", "iis.version": "=4.0", "iis.source": "=nt4-option-pack" }));
  it("do not hide IIS whose version is stated", () => expect(shown({ ...nt4, "iis.version": "4.0" }, ["iis.installed"], steps)).toEqual({ "iis.installed": "=true" }));
  it("may write encrypted properties", () => expect(shown({ "os.family": "windows-server-2022", "iis.installed": "true" }, ["iis.encrypted-properties"], steps)).toEqual({ "iis.encrypted-properties": "?" }));
});

describe("facts that cannot both be true", () => {
  it.each<readonly [string, Partial<Record<FactKey, string>>, readonly FactKey[]]>([
    ["IIS 4.0 from the Option Pack on Windows 2000", { ...w2k, ...option }, ["iis.version", "iis.source"]],
    ["IIS 5.0 on NT 4.0", { ...nt4, "iis.installed": "true", "iis.version": "5.0" }, ["iis.version"]],
    ["IIS 5.1 on XP x64", { "os.family": "windows-xp-x64", "iis.installed": "true", "iis.version": "5.1" }, ["iis.version"]],
    ["IIS 7.0 on Server 2008 R2", { "os.family": "windows-server-2008-r2", "iis.installed": "true", "iis.version": "7.0" }, ["iis.version"]],
    ["IIS 3.0 from the Option Pack", { ...nt4, ...option, "iis.version": "3.0" }, ["iis.version", "iis.source"]],
    ["IE 7 on NT 4.0", { ...nt4, ...option, "ie.version": "7" }, ["ie.version"]],
    ["IE 8 on Windows 2000, as a build", { ...w2k, "ie.version": "8.00.6001.18702" }, ["ie.version"]],
    ["a build of another Windows", { ...w2k, "os.version": "10.0.17763" }, ["os.family", "os.version"]],
    ["IIS on XP Home", { "os.family": "windows-xp", "os.edition": "home", "iis.installed": "true" }, ["iis.installed"]],
    ["a version of IIS that is not installed", { ...nt4, ...option, "iis.installed": "false" }, ["iis.installed"]],
    ["SP6a on Terminal Server Edition", { ...nt4, "os.edition": "terminal-server" }, ["os.service-pack"]],
  ])("%s", (_name, values, involved) => {
    const { facts, contradictions } = image(values);
    expect(factKeys.filter((key) => facts[key].state === "opaque").toSorted()).toEqual(involved.toSorted());
    expect(contradictions.length).toBeGreaterThan(0);
    for (const contradiction of contradictions) {
      expect(contradiction.message).toMatch(/[^.]$/);
      expect(contradiction.related.length).toBeGreaterThan(0);
    }
    // What is not involved says what it said.
    for (const key of factKeys) if (values[key] !== undefined && !involved.includes(key)) expect(facts[key]).toMatchObject({ state: "stated", value: values[key] });
  });

  it("asks whether 7.5 is meant on Server 2008 R2", () => expect(image({ "os.family": "windows-server-2008-r2", "iis.installed": "true", "iis.version": "7.0" }).facts["iis.version"]).toMatchObject({ suggestion: "7.5" }));
  it("doubts IIS 4.0 on NT Workstation, which gets Personal Web Server", () => expect(image({ ...nt4, ...option, "os.edition": "workstation" }).facts["iis.product"].state).toBe("opaque"));
  it.each<readonly [string, Partial<Record<FactKey, string>>]>([["1", { ...nt4, ...option }], ["5", { ...nt4, ...option, "os.service-pack": "SP6a+SRP" }], ["7", { ...nt4, ...option, "os.edition": "terminal-server", "os.service-pack": "SP6" }], ["8", { ...nt4, ...option, "os.service-pack": "SP5", "iis.source": "sbs-4.5", "ie.version": "5.0" }], ["13", { ...nt4, ...option, "os.edition": "workstation", "iis.product": "pws" }], ["17", { ...w2k, "iis.installed": "true", "iis.version": "5.0", "iis.source": "windows-2000", "ie.version": "5.00.2920.0000" }], ["22", { ...w2k, "os.version": "5.0.2128", "iis.installed": "true", "iis.version": "5.0", "ie.version": "5.00.2919.3800" }], ["23", { "os.family": "windows-xp", "os.edition": "professional", "os.service-pack": "SP2", "iis.installed": "true", "iis.version": "5.1", "ie.version": "6" }], ["24", { "os.family": "windows-server-2003-r2", "iis.installed": "true", "iis.version": "6.0" }]])("worked example %s has none", (_number, values) => expect(image(values).contradictions).toEqual([]));
  it("templates contradict nothing", () => expect(image({ "os.family": "?", "os.version": "5.0.2195", "iis.installed": "true", "iis.version": "4.0", "ie.version": "7" }).contradictions).toEqual([]));
});

it("describes an image in one line", () => {
  expect(describeImage(image({ ...nt4, ...option }).facts)).toMatch(/^Windows NT 4\.0 Server, .*6a, IIS 4\.0 from the Windows NT 4\.0 Option Pack, Internet Explorer 5\.01$/);
  expect(describeImage(image(w2k).facts)).toContain("(implied)");
  expect(describeImage(image({ ...nt4, "os.family": "?" }).facts)).toContain("unreadable");
  expect(describeImage(image(nt4).facts)).toContain("IIS not stated");
});

it("has a vocabulary with an id of its own for every fact that reads differently", () => {
  for (const key of factKeys) {
    const vocabulary = vocabularies[key];
    expect(vocabulary.compare === undefined).toBe(vocabulary.isAtLeast === undefined);
    for (const term of vocabulary.terms) expect([key, term.value, vocabulary.read(term.value)]).toEqual([key, term.value, { kind: "known", value: term.value }]);
  }
});

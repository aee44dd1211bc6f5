/** What rules imply and what contradicts what, as whole tables: every family of Windows with every source and version of IIS, every edge of a build, every reason to imply nothing. */
import { describe, expect, it } from "vitest";
import { type Fact, type FactKey, factKeys } from "../../src/facts/fact.ts";
import { completeImage, describeImage, type StatedImage, vocabularies } from "../../src/facts/image.ts";
import { type WindowsFamily, windowsFamilies } from "../../src/facts/windows.ts";
import type { RelatedLocation, SourceLocation } from "../../src/source/location.ts";

const at = (line: number): SourceLocation => ({ file: "images.yml", start: { line, column: 1 }, end: { line, column: 2 } });
const placeOf = (key: FactKey): SourceLocation => at(factKeys.indexOf(key) + 2);

type Written = string | { readonly value: string; readonly text?: string; readonly related?: readonly RelatedLocation[] };
type Values = Partial<Record<FactKey, Written>>;

/** Facts that are stated, each on a line of its own; "?" is one that cannot be read. */
function complete(values: Values, unreadSteps: StatedImage["unreadSteps"] = []): ReturnType<typeof completeImage> {
  const facts = Object.fromEntries(
    Object.entries(values).map(([key, written]): [string, Fact] => {
      const location = placeOf(key as FactKey);
      const { value, text = value, related } = typeof written === "string" ? { value: written } : written;
      return [key, value === "?" ? { state: "opaque", text: "{{ x }}", because: "it is a template", location } : { state: "stated", value, text, location, ...(related === undefined ? {} : { related }) }];
    }),
  );
  return completeImage({ location: at(1), facts, unreadSteps });
}

/** "=" marks a stated value, "~" an implied one; "?" is opaque, "" unstated. */
function stateOf(values: Values, key: FactKey, steps: StatedImage["unreadSteps"] = []): string {
  const fact = complete(values, steps).facts[key];
  return fact.state === "stated" ? `=${fact.value}` : fact.state === "implied" ? `~${fact.value}` : fact.state === "opaque" ? "?" : "";
}

const clashing = (values: Values): FactKey[] => complete(values).contradictions.flatMap(({ facts }) => facts);

const families = windowsFamilies.map(({ id }) => id);
const modern = families.slice(families.indexOf("windows-vista"));
const allSources = vocabularies["iis.source"].terms.map(({ value }) => value);
const allVersions = vocabularies["iis.version"].terms.map(({ value }) => value);

/** Versions of IIS and their sources, by family: domain facts, written down once more. */
const carried: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "windows-nt-3.1": {},
  "windows-nt-3.5": {},
  "windows-nt-3.51": { "1.0": ["backoffice"] },
  "windows-nt-4.0": { "2.0": ["nt4-media", "backoffice"], "3.0": ["nt4-sp", "nt4-media", "backoffice"], "4.0": ["nt4-option-pack", "sbs-4.5", "backoffice"] },
  "windows-2000": { "5.0": ["windows-2000", "sbs-4.5", "backoffice"] },
  "windows-xp": { "5.1": ["windows-xp"] },
  "windows-xp-x64": { "6.0": ["windows-xp-x64"] },
  "windows-server-2003": { "6.0": ["windows-server-2003"] },
  "windows-server-2003-r2": { "6.0": ["windows-server-2003"] },
  ...Object.fromEntries(modern.map((family) => [family, { [modernVersions(family)]: ["windows-role"] }])),
};

function modernVersions(family: WindowsFamily): string {
  if (/-vista|-2008$/.test(family)) return "7.0";
  if (/-7$|-2008-r2/.test(family)) return "7.5";
  if (/-8$|-2012$/.test(family)) return "8.0";
  return /-8\.1|-2012-r2/.test(family) ? "8.5" : "10.0";
}

describe.each(families)("IIS on %s", (family) => {
  const own = carried[family] ?? {};
  const known = new Set(Object.values(own).flat());
  const base = { "os.family": family, "iis.installed": "true" } as const;

  it("has the versions that existed there, and no others", () => {
    const exist = allVersions.filter((version) => clashing({ ...base, "iis.version": version }).length === 0);
    expect(exist).toEqual(Object.keys(own));
    for (const version of allVersions) if (!exist.includes(version)) expect(clashing({ ...base, "iis.version": version })).toEqual(["iis.version"]);
  });

  it("came from where it could, and from nowhere else", () => {
    for (const source of allSources) expect([source, clashing({ ...base, "iis.source": source })]).toEqual([source, known.has(source) ? [] : ["iis.source"]]);
  });

  it("came from where that version could", () => {
    for (const [version, possible] of Object.entries(own)) {
      for (const source of known) expect([version, source, clashing({ ...base, "iis.version": version, "iis.source": source })]).toEqual([version, source, possible.includes(source) ? [] : ["iis.source", "iis.version"]]);
    }
  });
});

describe("a source that is said in words of another Windows", () => {
  const text = (source: string): Written => ({ value: "windows-2000", text: source });
  it.each([
    ["windows-xp", "=windows-xp"],
    ["windows-xp-x64", "=windows-xp-x64"],
    ["windows-server-2003", "=windows-server-2003"],
    ["windows-server-2003-r2", "=windows-server-2003"],
    ["windows-2000", "=windows-2000"],
    ["windows-nt-4.0", "?"],
    ["windows-server-2008", "?"],
  ])("Windows Components on %s", (family, expected) => {
    for (const source of ["Windows Components", "windows-components", "WINDOWS_COMPONENTS", "built-in", "Built In", "sysocmgr", "  sysocmgr  "]) expect([source, stateOf({ "os.family": family, "iis.installed": "true", "iis.source": text(source) }, "iis.source")]).toEqual([source, expected]);
  });

  it.each(["Windows 2000 CD", "add windows components", "windows components wizard", "builtxin", "sysocmgr.exe"])("%s stays what it says", (source) => {
    expect(stateOf({ "os.family": "windows-2000", "iis.source": text(source) }, "iis.source")).toBe("=windows-2000");
    for (const family of ["windows-xp", "windows-xp-x64", "windows-server-2003"]) expect(stateOf({ "os.family": family, "iis.installed": "true", "iis.source": text(source) }, "iis.source")).toBe("?");
  });

  it("stays what it says where nobody knows the Windows, or the source is another one", () => {
    expect(stateOf({ "iis.source": text("sysocmgr") }, "iis.source")).toBe("=windows-2000");
    expect(stateOf({ "os.family": "?", "iis.source": text("sysocmgr") }, "iis.source")).toBe("=windows-2000");
    expect(stateOf({ "os.family": "windows-xp", "iis.source": "?" }, "iis.source")).toBe("?");
    expect(stateOf({ "os.family": "windows-xp", "iis.installed": "true", "iis.source": { value: "windows-server-2003", text: "sysocmgr" } }, "iis.source")).toBe("?");
    expect(stateOf({ "os.family": "windows-server-2003", "iis.installed": "true", "iis.source": { value: "windows-xp", text: "built-in" } }, "iis.source")).toBe("?");
  });
});

describe("builds", () => {
  it.each<[WindowsFamily, string, boolean]>([
    ["windows-nt-4.0", "4.0.1381", true],
    ["windows-nt-4.0", "4.0.1382", false],
    ["windows-nt-4.0", "4.0.1380", false],
    ["windows-2000", "5.0.2195", true],
    ["windows-2000", "5.0.2128", true],
    // A pre-release that no table lists.
    ["windows-2000", "5.0.1946", true],
    ["windows-2000", "5.0.2194", true],
    ["windows-2000", "5.0.2196", false],
    ["windows-2000", "5.1.2600", false],
    ["windows-2000", "5.1.2195", false],
    ["windows-xp", "5.1.2600", true],
    ["windows-xp", "5.1.2505", false],
    ["windows-server-2008", "6.0.6001", true],
    ["windows-server-2008", "6.0.6000", false],
    ["windows-server-2012", "6.2.9200", true],
    ["windows-server-2012", "6.3.9600", false],
    ["windows-server-2016", "10.0.14393", true],
    ["windows-server-2016", "10.0.14394", false],
    ["windows-server-2019", "10.0.17763", true],
    ["windows-server-2019", "10.0.20348", false],
    ["windows-10", "10.0.10240", true],
    ["windows-10", "10.0.19045", true],
    // Windows 10 and 11 get builds that this version does not know yet.
    ["windows-10", "10.0.19046", true],
    ["windows-10", "10.0.10239", false],
    ["windows-11", "10.0.22000", true],
    ["windows-11", "10.0.30000", true],
    ["windows-11", "10.0.21999", false],
    ["windows-7", "6.1.7602", false],
    ["windows-8", "6.2.9201", false],
  ])("%s, %s: %s", (family, version, fits) => {
    const { facts, contradictions } = complete({ "os.family": family, "os.version": version });
    expect(contradictions.map(({ facts: involved }) => involved)).toEqual(fits ? [] : [["os.version", "os.family"]]);
    expect(facts["os.version"].state).toBe(fits ? "stated" : "opaque");
  });
});

describe("what cannot be together", () => {
  it.each<[string, Values, readonly FactKey[]]>([
    ["IIS on Windows XP Home", { "os.family": "windows-xp", "os.edition": "home", "iis.installed": "true" }, ["iis.installed"]],
    ["Windows XP Home alone", { "os.family": "windows-xp", "os.edition": "home" }, []],
    ["Windows XP Home without IIS", { "os.family": "windows-xp", "os.edition": "home", "iis.installed": "false" }, []],
    ["IIS on Windows XP Professional", { "os.family": "windows-xp", "os.edition": "professional", "iis.installed": "true" }, []],
    ["IIS on Windows Vista Home Basic", { "os.family": "windows-vista", "os.edition": "home-basic", "iis.installed": "true" }, ["iis.installed"]],
    ["IIS on Windows Vista Home Premium", { "os.family": "windows-vista", "os.edition": "home-premium", "iis.installed": "true" }, []],
    ["IIS on Windows 7 Home Basic", { "os.family": "windows-7", "os.edition": "home-basic", "iis.installed": "true" }, []],
    ["IIS on Windows 10 Home", { "os.family": "windows-10", "os.edition": "home", "iis.installed": "true" }, []],
    ["no IIS of a version", { "os.family": "windows-nt-4.0", "iis.installed": "false", "iis.version": "4.0" }, ["iis.installed"]],
    ["no IIS from a source", { "os.family": "windows-nt-4.0", "iis.installed": "false", "iis.source": "nt4-option-pack" }, ["iis.installed"]],
    ["no IIS in a phase", { "os.family": "windows-nt-4.0", "iis.installed": "false", "iis.phase": "after-clone" }, ["iis.installed"]],
    ["no IIS and a version that nobody can read", { "os.family": "windows-nt-4.0", "iis.installed": "false", "iis.version": "?" }, []],
    ["Internet Explorer 6 SP1 on Windows 2000", { "os.family": "windows-2000", "ie.version": "6 SP1" }, []],
    ["Internet Explorer 7 on Windows 2000", { "os.family": "windows-2000", "ie.version": "7" }, ["ie.version"]],
    ["a build of Internet Explorer 7 on Windows NT 4.0", { "os.family": "windows-nt-4.0", "ie.version": "7.00.5730.1100" }, ["ie.version"]],
    ["Internet Explorer 11 on Windows NT 4.0", { "os.family": "windows-nt-4.0", "ie.version": "11" }, ["ie.version"]],
    ["no Internet Explorer on Windows NT 4.0", { "os.family": "windows-nt-4.0", "ie.version": "none" }, []],
    ["Internet Explorer 8 on Windows XP", { "os.family": "windows-xp", "ie.version": "8" }, []],
    ["Internet Explorer 7 on Windows NT 3.51", { "os.family": "windows-nt-3.51", "ie.version": "7" }, []],
    ["Service Pack 6a on Terminal Server", { "os.family": "windows-nt-4.0", "os.edition": "terminal-server", "os.service-pack": "SP6a" }, ["os.service-pack"]],
    ["the rollup on Terminal Server", { "os.family": "windows-nt-4.0", "os.edition": "terminal-server", "os.service-pack": "SP6a+SRP" }, ["os.service-pack"]],
    ["Service Pack 6 on Terminal Server", { "os.family": "windows-nt-4.0", "os.edition": "terminal-server", "os.service-pack": "SP6" }, []],
    ["Terminal Server alone", { "os.family": "windows-nt-4.0", "os.edition": "terminal-server" }, []],
    ["Service Pack 6a on Server", { "os.family": "windows-nt-4.0", "os.edition": "server", "os.service-pack": "SP6a" }, []],
    ["an edition of another Windows with a service pack of another", { "os.family": "windows-2000", "os.edition": "terminal-server", "os.service-pack": "SP6a" }, []],
    ["two things at once", { "os.family": "windows-2000", "iis.installed": "true", "iis.version": "4.0", "ie.version": "8" }, ["iis.version", "ie.version"]],
    ["nothing, where nobody knows the Windows", { "iis.installed": "true", "iis.version": "5.0", "iis.source": "nt4-media", "ie.version": "8", "os.version": "5.0.2195", "os.edition": "home" }, []],
    ["nothing more, where the Windows is not the one of the build", { "os.family": "windows-2000", "os.version": "10.0.17763", "iis.installed": "true", "iis.version": "4.0", "ie.version": "8" }, ["os.version", "os.family"]],
  ])("%s", (_what, values, involved) => expect(clashing(values)).toEqual(involved));

  it("keeps what was written, both places and what was known of them", () => {
    const elsewhere = { message: "in the parent", location: at(90) };
    const { facts, contradictions } = complete({ "os.family": "windows-2000", "iis.installed": "true", "iis.version": { value: "4.0", text: "IIS 4", related: [elsewhere] }, "iis.source": "nt4-option-pack" });
    const related = [{ message: "stated here", location: placeOf("os.family") }];
    expect(contradictions).toEqual([{ facts: ["iis.version", "iis.source"], message: "IIS 4.0 does not exist on Windows 2000, which carries IIS 5.0", location: placeOf("iis.version"), related }]);
    expect(facts["iis.version"]).toEqual({ state: "opaque", text: "IIS 4", because: "IIS 4.0 does not exist on Windows 2000, which carries IIS 5.0", contradicted: true, location: placeOf("iis.version"), related: [elsewhere, ...related] });
    expect(facts["iis.source"]).toEqual({ state: "opaque", text: "nt4-option-pack", because: expect.stringContaining("does not exist"), contradicted: true, location: placeOf("iis.source"), related });
  });

  it("says which place is the other one", () => {
    const otherOf = (values: Values) => complete(values).contradictions.map(({ related }) => related.map(({ location }) => location.start.line));
    expect(otherOf({ "iis.installed": "false", "iis.version": "4.0", "iis.source": "nt4-option-pack" })).toEqual([[placeOf("iis.version").start.line]]);
    expect(otherOf({ "os.family": "windows-nt-4.0", "os.edition": "terminal-server", "os.service-pack": "SP6a" })).toEqual([[placeOf("os.edition").start.line]]);
    expect(otherOf({ "os.family": "windows-nt-4.0", "iis.installed": "true", "iis.version": "4.0", "iis.source": "nt4-sp" })).toEqual([[placeOf("iis.version").start.line]]);
  });

  it("suggests only what was probably meant", () => {
    const suggestions = (values: Values) => Object.values(complete(values).facts).flatMap((fact) => (fact.state === "opaque" && fact.suggestion !== undefined ? [fact.suggestion] : []));
    const installed = { "iis.installed": "true" } as const;
    expect(suggestions({ ...installed, "os.family": "windows-server-2008-r2", "iis.version": "7.0" })).toEqual(["7.5"]);
    // The source is opaque as well, and nobody meant a source called 7.5.
    expect(suggestions({ ...installed, "os.family": "windows-server-2008-r2", "iis.version": "7.0", "iis.source": "windows-role" })).toEqual(["7.5"]);
    expect(suggestions({ ...installed, "os.family": "windows-server-2008-r2", "iis.version": "8.0" })).toEqual([]);
    expect(suggestions({ ...installed, "os.family": "windows-server-2012", "iis.version": "7.0" })).toEqual([]);
    expect(suggestions({ "os.family": "windows-nt-4.0", "os.edition": "terminal-server", "os.service-pack": "SP6a" })).toEqual(["SP6"]);
    expect(suggestions({ ...installed, "os.family": "windows-nt-4.0", "os.edition": "workstation", "iis.version": "4.0" })).toEqual(["PWS 4.0"]);
  });

  it("calls Personal Web Server by its name", () => {
    expect(complete({ "os.family": "windows-2000", "iis.installed": "true", "iis.product": "pws", "iis.version": "4.0" }).contradictions[0]?.message).toMatch(/^Personal Web Server 4\.0 does not exist on Windows 2000/);
    expect(complete({ "os.family": "windows-nt-4.0", "iis.installed": "true", "iis.product": "iis", "iis.version": "5.0" }).contradictions[0]?.message).toBe("IIS 5.0 does not exist on Windows NT 4.0");
  });
});

describe("what rules imply", () => {
  const nt4 = { "os.family": "windows-nt-4.0", "os.edition": "server" } as const;
  const steps = [{ what: "setup.ps1", location: at(40) }];

  it.each<[string, Values, FactKey, string]>([
    // Of Windows NT and Server 2003 nobody has written whether IIS comes with them.
    ...(["windows-nt-3.1", "windows-nt-3.5", "windows-nt-3.51", "windows-nt-4.0", "windows-server-2003", "windows-server-2003-r2"] as const).map((family): [string, Values, FactKey, string] => [`nothing of IIS on ${family}`, { "os.family": family }, "iis.installed", ""]),
    ...modern.map((family): [string, Values, FactKey, string] => [`no IIS on ${family}`, { "os.family": family }, "iis.installed", "~false"]),
    ["no IIS on Windows XP", { "os.family": "windows-xp" }, "iis.installed", "~false"],
    ["no IIS on Windows XP x64", { "os.family": "windows-xp-x64" }, "iis.installed", "~false"],
    ["nothing on an upgraded Windows XP", { "os.family": "windows-xp", "os.upgraded-from": "windows-2000" }, "iis.installed", ""],
    ["nothing where the upgrade cannot be read", { "os.family": "windows-xp", "os.upgraded-from": "?" }, "iis.installed", ""],
    ["nothing on an upgraded Windows 2000 Server", { "os.family": "windows-2000", "os.edition": "server", "os.upgraded-from": "windows-nt-4.0" }, "iis.installed", ""],
    ["nothing where only the upgrade is known", { "os.family": "windows-2000", "os.edition": "server", "os.upgraded-from": "unknown" }, "iis.installed", ""],
    ["nothing where the upgrade of Windows 2000 cannot be read", { "os.family": "windows-2000", "os.edition": "professional", "os.upgraded-from": "?" }, "iis.installed", ""],
    ["as much on a clean installation", { "os.family": "windows-2000", "os.edition": "server", "os.upgraded-from": "none" }, "iis.installed", "~true"],
    ["no IIS on an upgraded Windows that has it as a role", { "os.family": "windows-server-2012", "os.upgraded-from": "windows-server-2008" }, "iis.installed", "~false"],
    ["nothing on a Windows 2000 of an edition that it did not have", { "os.family": "windows-2000", "os.edition": "web" }, "iis.installed", ""],
    ["nothing where nobody knows the Windows", { "os.edition": "server" }, "iis.installed", ""],
    ["IIS where its source is stated", { ...nt4, "iis.source": "nt4-option-pack" }, "iis.installed", "=true"],
    ["nothing where its version cannot be read", { ...nt4, "iis.version": "?" }, "iis.installed", ""],
    ["what is stated, whatever the version", { "os.family": "windows-server-2022", "iis.installed": "?", "iis.version": "10.0" }, "iis.installed", "?"],
    ["the version of the Option Pack", { ...nt4, "iis.source": "nt4-option-pack" }, "iis.version", "~4.0"],
    ["no version of Personal Web Server", { ...nt4, "iis.product": "pws", "iis.source": "nt4-option-pack" }, "iis.version", ""],
    ["no version of other media", { ...nt4, "iis.source": "sbs-4.5" }, "iis.version", ""],
    ["no version where IIS is not there", { "os.family": "windows-server-2022", "iis.installed": "false" }, "iis.version", ""],
    ["no version where nobody knows whether IIS is there", { "os.family": "windows-server-2022", "iis.installed": "?" }, "iis.version", ""],
    ["the source of a version where nobody knows whether IIS is there", { "os.family": "windows-server-2022", "iis.installed": "?", "iis.version": "10.0" }, "iis.source", "~windows-role"],
    ["the source of IIS 2.0", { ...nt4, "iis.version": "2.0" }, "iis.source", "~nt4-media"],
    ["the source of IIS 3.0", { ...nt4, "iis.version": "3.0" }, "iis.source", "~nt4-sp"],
    ["no source of IIS 4.0", { ...nt4, "iis.version": "4.0" }, "iis.source", ""],
    ["no source of IIS 1.0", { "os.family": "windows-nt-3.51", "iis.version": "1.0" }, "iis.source", ""],
    ["the source of IIS 5.0", { "os.family": "windows-2000", "iis.version": "5.0" }, "iis.source", "~windows-2000"],
    ["the source of IIS 6.0", { "os.family": "windows-xp-x64", "iis.version": "6.0" }, "iis.source", "~windows-xp-x64"],
    ["no secrets of IIS 6.0", { "os.family": "windows-server-2003", "iis.installed": "true" }, "iis.encrypted-properties", ""],
    ["no secrets in IIS 7.0", { "os.family": "windows-vista", "iis.installed": "true" }, "iis.encrypted-properties", "~none"],
    ["what is stated of secrets", { "os.family": "windows-vista", "iis.installed": "true", "iis.encrypted-properties": "present" }, "iis.encrypted-properties", "=present"],
    ["Internet Explorer of Windows 2000, without IIS too", { "os.family": "windows-2000", "os.edition": "professional" }, "ie.version", "~5.00.2920.0000"],
    ["the same where IIS is not there", { "os.family": "windows-2000", "iis.installed": "false" }, "ie.version", "~5.00.2920.0000"],
    ["the same where the service pack is none", { "os.family": "windows-2000", "os.service-pack": "none" }, "ie.version", "~5.00.2920.0000"],
    ["none where the service pack cannot be read", { "os.family": "windows-2000", "os.service-pack": "?" }, "ie.version", ""],
    ["none where the build cannot be read", { "os.family": "windows-2000", "os.version": "?" }, "ie.version", ""],
    ["none of a service pack that nobody knows", { "os.family": "windows-2000", "os.service-pack": "SP5" }, "ie.version", ""],
    ["none of another Windows", { "os.family": "windows-xp", "os.service-pack": "SP1" }, "ie.version", ""],
    ["a release where the name means one", { "os.family": "windows-xp" }, "os.version", "=5.1.2600"],
    ["no release where it cannot be read", { "os.family": "windows-xp", "os.version": "?" }, "os.version", "?"],
    ["a server where Workstation is meant", { ...nt4, "os.edition": "workstation", "iis.version": "4.0" }, "iis.product", "?"],
    ["nothing of the product on Server", { ...nt4, "iis.version": "4.0" }, "iis.product", ""],
    ["nothing of the product of IIS 3.0 on Workstation", { ...nt4, "os.edition": "workstation", "iis.version": "3.0" }, "iis.product", ""],
    ["what is stated of Personal Web Server", { ...nt4, "os.edition": "workstation", "iis.product": "pws", "iis.version": "4.0" }, "iis.product", "=pws"],
    ["a doubt of a stated product", { ...nt4, "os.edition": "workstation", "iis.product": "iis", "iis.version": "4.0" }, "iis.product", "?"],
  ])("%s", (_what, values, key, expected) => expect(stateOf(values, key)).toBe(expected));

  it("cites for each Windows the document that says so", () => {
    const cited = (values: Values) => { const fact = complete(values).facts["iis.installed"]; return fact.state === "implied" ? fact.source.id : ""; };
    expect(["windows-xp", "windows-xp-x64", "windows-vista", "windows-server-2022"].map((family) => cited({ "os.family": family }))).toEqual(["Q262632", "Q262632", "cc771209", "cc771209"]);
    expect(["professional", "server"].map((edition) => cited({ "os.family": "windows-2000", "os.edition": edition }))).toEqual(["Q243196", "Q301388"]);
  });

  it("stays with a product that cannot be read", () => {
    expect(complete({ ...nt4, "os.edition": "workstation", "iis.product": "?", "iis.version": "4.0" }).facts["iis.product"]).toMatchObject({ state: "opaque", text: "{{ x }}" });
  });

  it("names Workstation's place where it doubts the product", () => {
    expect(complete({ ...nt4, "os.edition": "workstation", "iis.version": "4.0" }).facts["iis.product"]).toMatchObject({ text: "", location: placeOf("iis.version"), related: [{ location: placeOf("os.edition") }] });
  });

  it("stands where the fact stands that it follows from, with its places", () => {
    const related = [{ message: "in the parent", location: at(90) }];
    const { facts } = complete({ "os.family": { value: "windows-2000", text: "W2K", related }, "os.edition": "server", "os.service-pack": "SP2" });
    expect(facts["iis.installed"]).toMatchObject({ state: "implied", location: placeOf("os.family"), related });
    expect(facts["iis.version"]).toMatchObject({ location: placeOf("os.family"), related });
    expect(facts["os.version"]).toEqual({ state: "stated", value: "5.0.2195", text: "W2K", location: placeOf("os.family"), related });
    expect(facts["ie.version"].location).toEqual(placeOf("os.service-pack"));
    expect("related" in facts["ie.version"]).toBe(false);
    expect(complete({ "os.family": "windows-2000" }).facts["ie.version"].location).toEqual(placeOf("os.family"));
    expect("related" in complete({ "os.family": "windows-2000" }).facts["os.version"]).toBe(false);
  });

  it("a step that nobody reads leaves open what it may change, and nothing that is stated", () => {
    expect(stateOf({ "os.family": "windows-server-2022", "iis.installed": "true", "iis.encrypted-properties": "none" }, "iis.encrypted-properties", steps)).toBe("=none");
    expect(stateOf({ "os.family": "windows-server-2022" }, "iis.version", steps)).toBe("");
    expect(stateOf({ "os.family": "windows-server-2022" }, "iis.encrypted-properties", steps)).toBe("");
    expect(stateOf({ "os.family": "windows-server-2022", "iis.installed": "false" }, "iis.installed", steps)).toBe("=false");
    expect(stateOf({ "iis.version": "4.0" }, "iis.installed", steps)).toBe("=true");
  });

  it("names a few of several such steps, each once", () => {
    const first = { what: "a.ps1", location: at(40) };
    const relatedOf = (more: StatedImage["unreadSteps"]) => {
      const fact = complete({ "os.family": "windows-server-2022" }, [first, ...more]).facts["iis.installed"];
      return [fact.location.start.line, "related" in fact ? fact.related?.map(({ location }) => location.start.line) : undefined];
    };
    // There is no text that could be read another way.
    expect(complete({ "os.family": "windows-server-2022" }, [first]).facts["iis.installed"]).toMatchObject({ state: "opaque", text: "" });
    expect(relatedOf([])).toEqual([40, undefined]);
    expect(relatedOf([first, { ...first }])).toEqual([40, undefined]);
    expect(relatedOf([{ what: "a.ps1", location: at(41) }])).toEqual([40, [41]]);
    expect(relatedOf([{ what: "b.ps1", location: first.location }])).toEqual([40, [40]]);
    expect(relatedOf(Array.from({ length: 9 }, (_, index) => ({ what: "c.ps1", location: at(50 + index) })))).toEqual([40, [50, 51, 52, 53, 54]]);
  });
});

describe("an image in one line", () => {
  it.each<[Values, string]>([
    [{}, "an operating system that is not stated, IIS not stated"],
    [{ "os.family": "?", "iis.installed": "?", "ie.version": "?", "os.service-pack": "?" }, "an unreadable operating system, an unreadable service pack, unreadable IIS, an unreadable Internet Explorer"],
    [{ "os.family": "windows-server-2022" }, "Windows Server 2022, no IIS (implied)"],
    [{ "os.family": "windows-server-2022", "iis.installed": "false" }, "Windows Server 2022, no IIS"],
    [{ "os.family": "windows-server-2003", "os.edition": "web", "iis.installed": "true", "iis.phase": "after-clone" }, "Windows Server 2003 Web, IIS 6.0 installed after cloning"],
    [{ "os.family": "windows-nt-4.0", "iis.installed": "true" }, "Windows NT 4.0, IIS of an unknown version"],
    [{ "os.family": "windows-nt-4.0", "iis.installed": "true", "iis.product": "pws", "iis.version": "4.0", "iis.source": "nt4-option-pack" }, "Windows NT 4.0, Personal Web Server 4.0 from the Windows NT 4.0 Option Pack"],
    [{ "os.family": "windows-2000", "os.edition": "server", "os.service-pack": "SP4" }, "Windows 2000 Server, Service Pack 4, IIS 5.0 (implied), Internet Explorer build 5.00.3700.1000 (5.01 SP4, Windows 2000 SP4) (implied)"],
    [{ "os.family": "windows-10", "os.version": "10.0.19045", "iis.installed": "?", "iis.version": "10.0" }, "Windows 10, build 10.0.19045, unreadable IIS"],
    [{ "os.version": "10.0.19045", "iis.installed": "false" }, "an operating system that is not stated, no IIS"],
  ])("%j", (values, expected) => expect(describeImage(complete(values).facts)).toBe(expected));
});

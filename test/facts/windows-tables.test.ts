/** The tables of Windows, written down once more: kinds, kernels, builds, service packs, editions, feature updates. What a table loses is found here, and not by an image that passes. */
import { describe, expect, it } from "vitest";
import { sources } from "../../src/facts/sources.ts";
import { readServicePack } from "../../src/facts/service-packs.ts";
import { windowsFacts } from "../../src/facts/windows-facts.ts";
import { buildOfLongTerm, buildOfUpdate, familiesOfBuild, familiesOfUpdate, namesUpdate } from "../../src/facts/windows-builds.ts";
import { familyEntry, familyTitle, isFamily } from "../../src/facts/windows-families.ts";
import { hasEdition, kernelVersion, readBuild, readWindows, releasedVersion, windowsEdition, windowsFamilies, type WindowsFamily, windowsFamily } from "../../src/facts/windows.ts";
import type { SourceLocation } from "../../src/source/location.ts";

describe("families", () => {
  it("are what they are", () => {
    expect(windowsFamilies.map(({ id, kind, kernel, iisVersion, servicePacks, builds }) => `${id.replace("windows-", "")} ${kind} ${kernel} ${iisVersion ?? "-"} ${servicePacks} ${builds.map(({ number, preRelease }) => `${number}${preRelease === true ? "!" : ""}`).join(",")}`)).toEqual([
      "nt-3.1 both 3.1 - 3 528",
      "nt-3.5 both 3.5 - 3 807",
      "nt-3.51 both 3.51 - 5 1057",
      "nt-4.0 both 4.0 - 6 1381",
      "2000 both 5.0 5.0 4 2031!,2072!,2128!,2195",
      "xp client 5.1 5.1 3 2600",
      "xp-x64 client 5.2 6.0 2 3790",
      "server-2003 server 5.2 6.0 2 3790",
      "server-2003-r2 server 5.2 6.0 2 3790",
      "vista client 6.0 7.0 2 6000,6001,6002",
      "server-2008 server 6.0 7.0 2 6001,6002,6003",
      "7 client 6.1 7.5 1 7600,7601",
      "server-2008-r2 server 6.1 7.5 1 7600,7601",
      "8 client 6.2 8.0 0 9200",
      "server-2012 server 6.2 8.0 0 9200",
      "8.1 client 6.3 8.5 0 9600",
      "server-2012-r2 server 6.3 8.5 0 9600",
      "10 client 10.0 10.0 0 10240,10586,14393,15063,16299,17134,17763,18362,18363,19041,19042,19043,19044,19045",
      "11 client 10.0 10.0 0 22000,22621,22631,26100,26200",
      "server-2016 server 10.0 10.0 0 14393",
      "server-sac server 10.0 10.0 0 16299,17134,17763,18362,18363,19041,19042,25398",
      "server-2019 server 10.0 10.0 0 17763",
      "server-2022 server 10.0 10.0 0 20348",
      "server-2025 server 10.0 10.0 0 26100",
    ]);
  });

  it("end at their last service pack", () => {
    for (const { id, servicePacks } of windowsFamilies) {
      if (id === "windows-nt-4.0") continue;
      const known = [1, 2, 3, 4, 5, 6].filter((number) => readServicePack(`SP${number}`, [], id).kind === "known");
      expect([id, known.length]).toEqual([id, servicePacks]);
      expect(readServicePack("SP6a", [], id).kind).toBe("unclear");
    }
  });

  it("have names of their own", () => {
    for (const { id, title } of windowsFamilies) expect([isFamily(id), familyEntry(id).title, familyTitle(id), windowsFamily.read(id), windowsFamily.show(id)]).toEqual([true, title, title, { kind: "known", value: id }, title]);
    expect([isFamily("windows"), isFamily("constructor"), windowsFamily.show("windows-95")]).toEqual([false, false, "windows-95"]);
    expect(() => familyEntry("windows-95" as WindowsFamily)).toThrow("no family");
  });
});

describe("editions", () => {
  const all = windowsEdition.terms.map(({ value }) => value);
  const client = ["enterprise", "professional", "home", "home-basic", "home-premium", "tablet", "media-center", "business", "ultimate", "starter", "education"];
  const server = ["server", "enterprise", "datacenter", "standard", "web", "core", "essentials", "foundation"];
  const own: Readonly<Record<string, readonly string[]>> = {
    "windows-nt-3.1": ["workstation", "server", "advanced-server"],
    "windows-nt-3.5": ["workstation", "server"],
    "windows-nt-3.51": ["workstation", "server"],
    "windows-nt-4.0": ["workstation", "server", "enterprise", "terminal-server"],
    "windows-2000": ["server", "professional", "advanced-server", "datacenter"],
    "windows-xp": ["professional", "home", "tablet", "media-center", "starter"],
    "windows-xp-x64": ["professional"],
  };
  it.each(windowsFamilies)("of $title", ({ id, kind }) => {
    const expected = own[id] ?? (kind === "client" ? client : server);
    expect(all.filter((edition) => hasEdition(id, edition)).toSorted()).toEqual([...expected].toSorted());
    expect(hasEdition(id, "")).toBe(false);
  });

  it("are read with a colon or a comma in them, and not as a template", () => {
    expect(windowsEdition.read("Server, Enterprise Edition")).toEqual({ kind: "known", value: "enterprise" });
    expect(windowsEdition.read("Datacenter: Azure Edition")).toEqual({ kind: "known", value: "datacenter" });
    expect(windowsEdition.read("Server Enterprise Edition")).toEqual({ kind: "known", value: "enterprise" });
    expect(windowsEdition.read("Datacenter, Server")).toEqual({ kind: "known", value: "datacenter" });
    expect(windowsEdition.read("{{ edition }}")).toMatchObject({ kind: "unclear", because: expect.stringContaining("template") });
    expect(windowsEdition.read("Datacenters")).toMatchObject({ kind: "unclear", because: "it is the name of no edition that this version knows" });
    expect(windowsEdition.show("web")).toBe("Web");
    expect(windowsEdition.show("x-y")).toBe("x-y");
  });
});

describe("feature updates", () => {
  it.each<[WindowsFamily, string, string | undefined]>([
    ["windows-10", "1507", "10.0.10240"],
    ["windows-10", "22h2", "10.0.19045"],
    ["windows-10", "24h2", undefined],
    ["windows-11", "22h2", "10.0.22621"],
    ["windows-server-sac", "23h2", "10.0.25398"],
    ["windows-server-sac", "21h1", undefined],
    ["windows-server-2016", "1607", "10.0.14393"],
    ["windows-server-2019", "1809", "10.0.17763"],
    ["windows-server-2022", "21h2", "10.0.20348"],
    ["windows-server-2025", "24h2", "10.0.26100"],
    ["windows-server-2022", "22h2", undefined],
    ["windows-7", "sp1", undefined],
    ["windows-8", "release", undefined],
  ])("%s %s is %s", (family, update, build) => {
    expect(buildOfUpdate(family, update)).toBe(build);
    expect(familiesOfUpdate(update).some(({ id }) => id === family)).toBe(build !== undefined);
  });

  it("are known by their names alone", () => {
    for (const name of ["1507", "1607", "1709", "1809", "2004", "20h2", "21h2", "22h2", "23h2", "24h2", "25h2"]) expect([name, namesUpdate(name)]).toEqual([name, true]);
    for (const name of ["", "sp1", "release", "2022", "windows-10", "26h1", "1808"]) expect([name, namesUpdate(name)]).toEqual([name, false]);
  });

  it.each<[WindowsFamily, string, string | undefined]>([
    ["windows-10", "2015", "10.0.10240"],
    ["windows-10", "2016", "10.0.14393"],
    ["windows-10", "2019", "10.0.17763"],
    ["windows-10", "2021", "10.0.19044"],
    ["windows-11", "2024", "10.0.26100"],
    ["windows-11", "2021", undefined],
    ["windows-10", "2024", undefined],
  ])("the long-term release of %s in %s is %s", (family, year, build) => expect(buildOfLongTerm(family, year)).toBe(build));

  it("name one release, or none", () => {
    expect(windowsFamilies.filter(({ id }) => releasedVersion(id) === undefined).map(({ id }) => id)).toEqual(["windows-vista", "windows-server-2008", "windows-7", "windows-server-2008-r2", "windows-10", "windows-11", "windows-server-sac"]);
    expect(releasedVersion("windows-2000")).toBe("5.0.2195");
    expect(familiesOfBuild("10.0.17763").map(({ id }) => id)).toEqual(["windows-10", "windows-server-sac", "windows-server-2019"]);
    expect(familiesOfBuild("10.0.1")).toEqual([]);
  });
});

describe("builds", () => {
  const said = (text: string, family?: WindowsFamily): string => {
    const reading = readBuild(text, family);
    return reading.kind === "known" ? `= ${reading.value}` : reading.because;
  };
  it.each<[string, WindowsFamily | undefined, string]>([
    ["2195", undefined, "= 5.0.2195"],
    ["build 2195", undefined, "= 5.0.2195"],
    ["Build2195", undefined, "= 5.0.2195"],
    ["version 5.0.2195", undefined, "= 5.0.2195"],
    ["ver 5.0.2195", undefined, "= 5.0.2195"],
    ["ver. 5.0.2195", undefined, "= 5.0.2195"],
    ["v5.0.2195", undefined, "= 5.0.2195"],
    ["v. 5.0.2195", undefined, "= 5.0.2195"],
    ["  5.0.2195  ", undefined, "= 5.0.2195"],
    ["5.0.2195.6717", undefined, "= 5.0.2195"],
    ["10.0.20348.587", undefined, "= 10.0.20348"],
    ["my build 2195", undefined, '"my build 2195" is not a build of Windows'],
    ["build", undefined, '"build" is not a build of Windows'],
    ["5.0", undefined, "it names a kernel without its build"],
    ["10.0", undefined, "it names a kernel without its build"],
    ["3.51", undefined, "it names a kernel without its build"],
    ["10.0.11000", undefined, "10.0.11000 is not a build of Windows that is known here"],
    ["10.0.", undefined, '"10.0." is not a build of Windows'],
    ["100.0", undefined, '"100.0" is not a build of Windows'],
    ["5.000", undefined, '"5.000" is not a build of Windows'],
    ["05.0.2195", undefined, '"05.0.2195" is not a build of Windows'],
    ["5.00.2195", undefined, '"5.00.2195" is not a build of Windows'],
    ["5.0.02195", undefined, '"5.0.02195" is not a build of Windows'],
    ["5.0.219567", undefined, '"5.0.219567" is not a build of Windows'],
    ["5.0.2195.1234567", undefined, '"5.0.2195.1234567" is not a build of Windows'],
    ["x5.0.2195", undefined, '"x5.0.2195" is not a build of Windows'],
    ["5.0.2195x", undefined, '"5.0.2195x" is not a build of Windows'],
    ["x2195", undefined, '"x2195" is not a build of Windows'],
    ["2195x", undefined, '"2195x" is not a build of Windows'],
    ["02195", undefined, '"02195" is not a build of Windows'],
    ["219567", undefined, '"219567" is not a build of Windows'],
    ["12", undefined, '"12" is not a build of Windows'],
    ["528", undefined, "= 3.1.528"],
    ["3790", undefined, "= 5.2.3790"],
    ["2194", undefined, "2194 is not a build of Windows that is known here"],
    ["2194", "windows-2000", "= 5.0.2194"],
    ["2195", "windows-2000", "= 5.0.2195"],
    // The number of another kernel is that of another Windows, which contradicts this one later.
    ["17763", "windows-2000", "= 10.0.17763"],
    ["2196", "windows-2000", "5.0.2196 is not a build of Windows that is known here"],
    ["5.0.2196", undefined, "5.0.2196 is not a build of Windows that is known here"],
    ["5.0.2194", undefined, "= 5.0.2194"],
    ["10.0.10240", undefined, "= 10.0.10240"],
    ["10.0.10239", undefined, "= 10.0.10239"],
    ["7.0.100", undefined, "7.0.100 is not a build of Windows that is known here"],
    ["{{ build }}", undefined, "it looks like a template that is filled in later"],
    ["", undefined, "it is empty"],
  ])("%j of %s: %s", (text, family, expected) => expect(said(text, family)).toBe(expected));

  it("are compared as triples only", () => {
    expect([kernelVersion.compare?.("5.0.2195", "5.0.2195"), kernelVersion.compare?.("5.0.2195", "10.0.1"), kernelVersion.compare?.("10.0.20348", "10.0.17763"), kernelVersion.compare?.("6.10.1", "6.9.1")]).toEqual([0, -1, 1, 1]);
    for (const [left, right] of [["5.0", "5.0.2195"], ["5.0.2195", "5.0"], ["x", "y"], ["05.0.2195", "5.0.2195"], ["5.0.2195", "5.0.2195.1"], ["5.0.2195x", "5.0.2195"], ["5.00.2195", "5.0.2195"], ["5.0.02195", "5.0.2195"], ["5.0.219567", "5.0.2195"], ["x5.0.2195", "5.0.2195"], ["100.0.2195", "5.0.2195"], ["5.100.2195", "5.0.2195"]] as const) {
      expect([left, right, kernelVersion.compare?.(left, right), kernelVersion.isAtLeast?.(left, right)]).toEqual([left, right, undefined, undefined]);
      expect(kernelVersion.isAtLeast?.(right, left)).toBeUndefined();
    }
  });

  it.each([
    ["5.0.2195", "5.0.2195", true],
    ["5.0.2194", "5.0.2031", false],
    ["5.0.2128", "5.0.2031", false],
    ["10.0.10239", "5.0.2195", false],
    ["10.0.10240", "5.0.2195", true],
    ["4.0.1381", "5.0.2195", false],
    ["6.0.6000", "6.0.6001", false],
    ["6.0.6001", "6.0.6001", true],
  ])("%s is at least %s: %s", (value, minimum, enough) => expect(kernelVersion.isAtLeast?.(value, minimum)).toBe(enough));

  it.each([
    ["5.0.2128", "build 5.0.2128 (Windows 2000 RC2, a pre-release)"],
    ["5.0.2195", "build 5.0.2195"],
    ["5.0.2194", "build 5.0.2194 (a pre-release)"],
    ["10.0.20348", "build 10.0.20348"],
    ["x", "build x"],
  ])("%s is shown as %s", (value, expected) => expect(kernelVersion.show(value)).toBe(expected));
});

describe("a name as facts of an image", () => {
  const location: SourceLocation = { file: "a.yml", start: { line: 2, column: 5 }, end: { line: 2, column: 20 } };
  const rule = { because: "a catalogue calls it so", source: sources.EOL };

  it("is stated part by part", () => {
    const text = "Windows NT 4.0 Server SP6a";
    expect(windowsFacts(text, location)).toEqual({
      "os.family": { state: "stated", value: "windows-nt-4.0", text, location },
      "os.edition": { state: "stated", value: "server", text, location },
      "os.service-pack": { state: "stated", value: "SP6a", text, location },
    });
    expect(windowsFacts("win10-22h2", location)).toEqual({ "os.family": { state: "stated", value: "windows-10", text: "win10-22h2", location }, "os.version": { state: "stated", value: "10.0.19045", text: "win10-22h2", location } });
    expect(Object.keys(windowsFacts("Windows 2000", location))).toEqual(["os.family"]);
  });

  it("is implied where a rule gives it", () => {
    expect(windowsFacts("Windows 2000 Server", location, rule)).toEqual({ "os.family": { state: "implied", value: "windows-2000", ...rule, location }, "os.edition": { state: "implied", value: "server", ...rule, location } });
  });

  it("is opaque where it cannot be read, with or without a rule, whole or in part", () => {
    for (const own of [undefined, rule]) {
      expect(windowsFacts("Windows 2000 Servr", location, own)).toEqual({ "os.family": { state: "opaque", text: "Windows 2000 Servr", because: expect.stringContaining("servr"), suggestion: "Windows 2000 Server", location } });
      expect(Object.keys(windowsFacts("{{ os }}", location, own)["os.family"] ?? {})).toEqual(["state", "text", "because", "location"]);
      expect(windowsFacts("Windows 2000 SP5", location, own)).toMatchObject({ "os.family": { value: "windows-2000" }, "os.service-pack": { state: "opaque", text: "Windows 2000 SP5", because: expect.stringContaining("never released"), location } });
      expect(windowsFacts("Windows NT 4.0 Terminal Server SP6a", location, own)).toMatchObject({ "os.service-pack": { state: "opaque" } });
    }
    expect(readWindows("Windows 2000 SP5").kind).toBe("known");
  });
});

/** Names, editions and builds of Windows. */
import { describe, expect, it } from "vitest";
import { kernelVersion, looksLikeTemplate, namesAnotherSystem, readBuild, readWindows, windowsEdition, windowsFamily, type WindowsParts } from "../../src/facts/windows.ts";

it.each([windowsFamily, windowsEdition, kernelVersion])("$id reads every spelling that it lists, with a source", (vocabulary) => {
  for (const term of vocabulary.terms) {
    expect(term.source.url).toMatch(/^https:/);
    for (const spelling of [term.value, ...term.spellings]) expect([spelling, vocabulary.read(spelling)]).toEqual([spelling, { kind: "known", value: term.value }]);
  }
});

describe("names", () => {
  it.each<readonly [string, WindowsParts]>([
    ["Windows NT 4.0 Server", { family: "windows-nt-4.0", edition: "server" }],
    ["NT4", { family: "windows-nt-4.0" }],
    ["NT 4.0 SP6a", { family: "windows-nt-4.0", servicePack: "SP6a" }],
    ["NT4SP6a", { family: "windows-nt-4.0", servicePack: "SP6a" }],
    ["NT 4.0 SP6/6a", { family: "windows-nt-4.0", servicePack: "SP6/6a" }],
    ["Windows NT Server 4.0, Terminal Server Edition", { family: "windows-nt-4.0", edition: "terminal-server" }],
    ["Windows NT Workstation 4.0", { family: "windows-nt-4.0", edition: "workstation" }],
    ["NT 4.0 Enterprise Edition", { family: "windows-nt-4.0", edition: "enterprise" }],
    ["Windows NT 3.51 Server", { family: "windows-nt-3.51", edition: "server" }],
    ["Windows NT 5.0", { family: "windows-2000" }],
    ["W2K", { family: "windows-2000" }],
    ["Win2000 Advanced Server", { family: "windows-2000", edition: "advanced-server" }],
    ["Windows 2000 Server SP4", { family: "windows-2000", edition: "server", servicePack: "SP4" }],
    ["Windows 2000 Server RTM", { family: "windows-2000", edition: "server", servicePack: "RTM" }],
    ["Windows 2000 RC2", { family: "windows-2000", build: "5.0.2128" }],
    ["Windows 2000 Beta 3", { family: "windows-2000", build: "5.0.2031" }],
    ["5.0.2195", { family: "windows-2000", build: "5.0.2195" }],
    ["2195", { family: "windows-2000", build: "2195" }],
    ["10.0.20348.587", { family: "windows-server-2022", build: "10.0.20348.587" }],
    ["Windows XP Home", { family: "windows-xp", edition: "home" }],
    ["Windows XP x64", { family: "windows-xp-x64" }],
    ["Windows XP 64-Bit", { family: "windows-xp-x64" }],
    ["Windows Server 2003 R2", { family: "windows-server-2003-r2" }],
    ["Windows Server 2008 R2", { family: "windows-server-2008-r2" }],
    ["win2012r2", { family: "windows-server-2012-r2" }],
    ["Windows 10 Enterprise LTSC 2019", { family: "windows-10", edition: "enterprise", build: "10.0.17763" }],
    ["Windows Server, version 1709", { family: "windows-server-sac", build: "10.0.16299" }],
    ["Windows Server 2022 Datacenter", { family: "windows-server-2022", edition: "datacenter" }],
    ["windows-server-2019-english-full-base-x86", { family: "windows-server-2019" }],
    ["Windows_Server-2019-English-Full-Base", { family: "windows-server-2019" }],
    ["Windows_Server-2019-English-Full-Base-2023.10.11", { family: "windows-server-2019" }],
    ["MicrosoftWindowsServer:WindowsServer:2019-Datacenter-smalldisk:latest", { family: "windows-server-2019", edition: "datacenter" }],
    ["2022-datacenter-azure-edition", { family: "windows-server-2022", edition: "datacenter" }],
    ["win11-24h2-ent-cpc-m365", { family: "windows-11", edition: "enterprise", build: "10.0.26100" }],
    ["win2022-server-x64-template", { family: "windows-server-2022" }],
    ["winsrv2022-standard", { family: "windows-server-2022", edition: "standard" }],
    ["tpl-windows-2022", { family: "windows-server-2022" }],
    ["windows2022", { family: "windows-server-2022" }],
    ["windows-2012R2", { family: "windows-server-2012-r2" }],
    ["win-2012r2-standard-amd64-nocm", { family: "windows-server-2012-r2", edition: "standard" }],
    ["windows.2k22.virtio", { family: "windows-server-2022" }],
    ["Windows Server 2022 SERVERDATACENTER", { family: "windows-server-2022", edition: "datacenter" }],
    ["ServerDatacenterEvalEdition 10.0.20348.587", { family: "windows-server-2022", edition: "datacenter", build: "10.0.20348.587" }],
    ["Windows Server 2012 R2 Std Eval", { family: "windows-server-2012-r2", edition: "standard" }],
  ])("%s", (text, value) => expect(readWindows(text)).toEqual({ kind: "known", value }));

  it.each([
    "windows", "Windows Server", "server", "nt", "Windows NT", "2019", "10.0", "Windows 10.0", "10.0.17763", "17763", "9600", "Windows 95", "Windows 3.1", "Whistler", "",
    "Linux", "Ubuntu 22.04", "Windows 11 with nested Ubuntu",
    "Windows 2000 and Windows 2003", "Windows 2000 Windows XP", "Windows 2000 NT 4.0", "Windows 2000 Professional Server", "Windows NT 4.0 Server Workstation", "Windows 2000 Server SP4 SP3",
    "Windows 2000 Server-like appliance", "Windows 2000 Server or later", "not Windows 2000 Server", "Windows 2000 Server with IIS", "Windows 2000 home", "Windows XP Server", "Windows Server 2016 R2", "Windows 2000 R2", "Windows 2000 Server 20H2", "-Windows 2000",
    "Windows 2000 Beta 2", "Windows 2000 beta", "Windows NT 4.0 RC1", "Windows Server 2003 RC1", "Windows 2000 preview",
    "${{ os }}", "{{ os }}", "${OS}", "#{OS}#", "%OS%", "<%= os %>", "Windows {{ version }}",
    "constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "Wind\u043Ews 2000", "Windows \uFF12000", "x".repeat(500),
  ])("%s is not read", (text) => expect(readWindows(text).kind).toBe("unclear"));
});

it("knows other systems and templates", () => {
  for (const text of ["Linux", "Ubuntu 22.04", "amazon-linux-2", "RHEL 9"]) expect(namesAnotherSystem(text)).toBe(true);
  for (const text of ["Windows 2000", "windows-server-2019-english-full-base-x86", "NT4", "Windows 11 with nested Ubuntu"]) expect(namesAnotherSystem(text)).toBe(false);
  for (const text of ["${{ x }}", "{{ x }}", "${X}", "#{X}#", "%X%", "<%= x %>"]) expect(looksLikeTemplate(text)).toBe(true);
  for (const text of ["100%", "SP6a", "Windows 2000"]) expect(looksLikeTemplate(text)).toBe(false);
});

describe("builds", () => {
  it.each([["2195", "5.0.2195"], ["5.0.2195", "5.0.2195"], ["5.0.2195.6717", "5.0.2195"], ["2128", "5.0.2128"], ["1999", "5.0.1999"]])("%s of Windows 2000 is %s", (text, value) => expect(readBuild(text, "windows-2000")).toEqual({ kind: "known", value }));
  it.each(["5.0", "10.0", "0x893", "02195", "+2195", "2195.1", "99999", "5.0.99999", "2200", "99.1.2345", "4.90.3000", "${BUILD}", "constructor"])("%s of Windows 2000 is not read", (text) => expect(readBuild(text, "windows-2000").kind).toBe("unclear"));

  it("stand in one order, in which no pre-release is enough", () => {
    const values = kernelVersion.terms.map((term) => term.value);
    expect(values.toSorted((left, right) => kernelVersion.compare?.(left, right) ?? 0)).toEqual(values);
    expect(values.filter((value) => kernelVersion.isAtLeast?.(value, "5.0.2195") === true)[0]).toBe("5.0.2195");
    for (const value of ["5.0.2031", "5.0.2072", "5.0.2128", "5.0.1999", "4.0.1381", "5.1.2505"]) expect(kernelVersion.isAtLeast?.(value, "5.0.2195")).toBe(false);
  });
});

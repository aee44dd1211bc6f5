/** Packages of winget and Chocolatey that belong to IIS: judged by one rule, whoever installs them. */
import { describe, expect, it } from "vitest";
import { isPartOfIis } from "../../src/commands/packages.ts";
import { dscDatum } from "../../src/formats/dsc-datum/dsc-datum.ts";
import { winget } from "../../src/formats/winget/winget.ts";
import { stepsOfText } from "../support/effects.ts";
import { evaluateFiles } from "../support/evaluate.ts";
import { stepsOf } from "./ansible/paper.ts";

describe("a package", () => {
  it.each(["iis", "iis7", "Microsoft.IIS", "urlrewrite", "UrlRewrite2", "webdeploy3", "Microsoft.WebDeploy", "webpi5", "iis-arr", "arr3", "exchange2019", "sharepoint2016", "sitecore", "tfs2018", "wsus"])("%s may bring IIS along", (name) => {
    expect(isPartOfIis(name)).toBe(true);
    expect(stepsOf(`- hosts: web\n  tasks:\n    - win_chocolatey: { name: ${name} }\n`)).toHaveLength(1);
    expect(stepsOfText(dscDatum, `DscTagging: {}\nChocolateyPackages:\n  Packages: [{ Name: ${name} }]\n`)).toHaveLength(1);
  });

  it.each(["iisexpress", "Microsoft.IISExpress", "git", "iissy", "carriage", "ExchangeOnlineManagement"])("%s does not", (name) => {
    expect(isPartOfIis(name)).toBe(false);
    expect(stepsOfText(dscDatum, `DscTagging: {}\nChocolateyPackages:\n  Packages: [{ Name: ${name} }]\n`)).toEqual([]);
  });
});

/** How many effects the tasks have. */
function tasks(...lines: readonly string[]): number {
  return stepsOf(`- hosts: web\n  tasks:\n${lines.map((line) => `    - ${line}\n`).join("")}`).length;
}

function resources(...items: readonly string[]): string[] {
  return stepsOfText(winget, `properties:\n  configurationVersion: 0.2.0\n  resources:\n${items.map((item) => `    - ${item}\n`).join("")}`);
}

function datum(...lines: readonly string[]): string[] {
  return stepsOfText(dscDatum, `DscTagging: {}\nChocolateyPackages:\n${lines.map((line) => `  ${line}\n`).join("")}`);
}

/** Whether IIS is left open in an image of az bake or Dev Box. */
function isOpen(path: string, ...lines: readonly string[]): boolean {
  return evaluateFiles({ [path]: lines.join("\n") }).images.every(({ description }) => /unreadable IIS/.test(description));
}

const bake = (...install: readonly string[]): boolean => isOpen("images/web/image.yml", "publisher: Contoso", "offer: Servers", "sku: web", "version: 1.0.0", "os: Windows", "base: { publisher: MicrosoftWindowsServer, offer: WindowsServer, sku: 2022-datacenter }", "install:", ...install.map((line) => `  ${line}`));
const box = (parameters: string): boolean => isOpen("imagedefinition.yaml", '$schema: "1.0"', "name: box", "image: MicrosoftWindowsDesktop_windows-ent-cpc_win11-24h2-ent-cpc-m365", "tasks:", "  - name: ~/winget", `    parameters: ${parameters}`);

describe("a package of a private source", () => {
  it("is read by nobody in Ansible", () => {
    expect(tasks("win_chocolatey: { name: my, source: https://nexus/x }")).toBe(1);
    expect(tasks("win_chocolatey: { name: my, source: '{{ feed }}' }")).toBe(1);
    expect(tasks("win_chocolatey: { name: my, source: webpi }")).toBe(1);
    expect(tasks("win_winget: { id: my, source: ours }")).toBe(1);
    expect(stepsOf("- hosts: web\n  tasks:\n    - name: Ours\n      win_chocolatey: { name: [a, b], source: https://nexus/x }\n")).toEqual(['? the task "Ours", as its packages come from the source "https://nexus/x", @3']);
  });

  it("is one where the playbook has added that source before", () => {
    expect(tasks("win_chocolatey_source: { name: ours, source: https://nexus/x }", "win_chocolatey: { name: my }")).toBe(1);
    expect(tasks("win_chocolatey_source: { name: ours, source: '{{ feed }}' }", "win_chocolatey: { name: my }")).toBe(1);
    expect(tasks("chocolatey.chocolatey.win_chocolatey_source: { name: ours, source: https://nexus/x, state: present }", "win_chocolatey: { name: my, state: latest }")).toBe(1);
    expect(tasks("win_scoop_bucket: { name: ours, repo: https://git/x }", "win_scoop: { name: my }")).toBe(1);
    expect(tasks("win_scoop_bucket: { name: ours, repo: '{{ repo }}' }", "win_scoop: { name: my }")).toBe(1);
  });

  it("is none where the source is a public one, or does not count", () => {
    expect(tasks("win_chocolatey: { name: my, source: chocolatey }", "win_chocolatey: { name: my, source: 'https://community.chocolatey.org/api/v2/' }", "win_chocolatey: { name: my, source: '' }", "win_winget: { id: my, source: winget }")).toBe(0);
    expect(tasks("win_chocolatey: { name: my, source: https://nexus/x, state: absent }")).toBe(0);
    expect(tasks("win_chocolatey_source: { name: ours, source: https://nexus/x }")).toBe(0);
    expect(tasks("win_chocolatey: { name: my }", "win_chocolatey_source: { name: ours, source: https://nexus/x }")).toBe(0);
    expect(tasks("win_chocolatey_source: { name: ours, source: https://nexus/x }", "win_chocolatey: { name: my, source: chocolatey }", "win_winget: { id: my }", "win_scoop: { name: my }")).toBe(0);
    for (const state of ["absent", "disabled"]) expect(tasks(`win_chocolatey_source: { name: ours, source: https://nexus/x, state: ${state} }`, "win_chocolatey: { name: my }")).toBe(0);
    expect(tasks("win_chocolatey_source: { name: chocolatey, source: https://chocolatey.org/api/v2/, state: present }", "win_chocolatey_source: { name: ours, priority: 1 }", "win_chocolatey: { name: my }")).toBe(0);
    expect(tasks("win_scoop_bucket: { name: extras }", "win_scoop: { name: my }")).toBe(0);
    expect(tasks("win_scoop_bucket: { name: ours, repo: https://git/x, state: absent }", "win_scoop: { name: my }")).toBe(0);
  });

  it("is read by nobody in DSC", () => {
    expect(resources("{ resource: cChoco/cChocoPackageInstaller, settings: { Name: my, Source: https://nexus/x } }")).toEqual(['4 unread the package "my" of the source "https://nexus/x"']);
    expect(resources("{ resource: Microsoft.WinGet.DSC/WinGetPackage, settings: { id: A.B, source: ours } }")).toEqual(['4 unread the package "A.B" of the source "ours"']);
    expect(resources("{ resource: Microsoft.WinGet.DSC/WinGetPackage, settings: { id: A.B, source: \"[parameters('x')]\" } }")).toEqual(['4 unread the package "A.B", whose source is filled in later,']);
    expect(resources("{ resource: cChoco/cChocoSource, settings: { Name: ours, Source: https://nexus/x } }", "{ resource: cChoco/cChocoPackageInstaller, settings: { Name: my } }")).toEqual(['5 unread the package "my" of the source "https://nexus/x"']);
    expect(resources("{ resource: Microsoft.WinGet.DSC/WinGetSource, settings: { name: ours, argument: https://nexus/x } }", "{ resource: Microsoft.WinGet.DSC/WinGetPackage, settings: { id: A.B } }")).toHaveLength(1);
    expect(stepsOfText(winget, "resources:\n  - { name: s, type: Microsoft.WinGet/Source, properties: { name: ours, argument: https://nexus/x } }\n  - { name: p, type: Microsoft.WinGet/Package, properties: { id: A.B } }\n")).toHaveLength(1);
    expect(datum("Packages: [{ Name: my, Source: https://nexus/x }]")).toEqual(['3 unread the package "my" of the source "https://nexus/x"']);
    expect(datum("Sources: [{ Name: ours, Source: https://nexus/x }]", "Packages: [{ Name: my }]")).toEqual(['4 unread the package "my" of the source "https://nexus/x"']);
  });

  it("is none in DSC where the source is a public one, or does not count", () => {
    expect(resources("{ resource: cChoco/cChocoPackageInstaller, settings: { Name: my, Source: chocolatey } }", "{ resource: Microsoft.WinGet.DSC/WinGetPackage, settings: { id: A.B, source: winget } }", "{ resource: Microsoft.WinGet.DSC/WinGetPackage, settings: { id: A.B, source: msstore } }")).toEqual([]);
    expect(resources("{ resource: cChoco/cChocoPackageInstaller, settings: { Name: my, Source: https://nexus/x, Ensure: Absent } }")).toEqual([]);
    expect(resources("{ resource: cChoco/cChocoSource, settings: { Name: ours, Source: https://nexus/x } }", "{ resource: Microsoft.WinGet.DSC/WinGetPackage, settings: { id: A.B } }")).toEqual([]);
    expect(resources("{ resource: cChoco/cChocoSource, settings: { Name: ours, Source: https://nexus/x, Ensure: Absent } }", "{ resource: cChoco/cChocoPackageInstaller, settings: { Name: my } }")).toEqual([]);
    expect(resources("{ resource: cChoco/cChocoPackageInstaller, settings: { Name: my } }", "{ resource: cChoco/cChocoSource, settings: { Name: ours, Source: https://nexus/x } }")).toEqual([]);
    expect(resources("{ resource: Microsoft.WinGet.DSC/WinGetSource, settings: { name: msstore, argument: https://storeedgefd.dsp.mp.microsoft.com/v9.0 } }", "{ resource: Microsoft.WinGet.DSC/WinGetPackage, settings: { id: A.B } }")).toEqual([]);
    expect(datum("Sources: [{ Name: chocolatey, Source: 'https://community.chocolatey.org/api/v2/' }]", "Packages: [{ Name: my, Source: chocolatey }, { Name: other }]")).toEqual([]);
  });

  it("is read by nobody in az bake and Dev Box", () => {
    expect(bake("choco: { packages: [{ id: my, source: https://nexus/x }] }")).toBe(true);
    expect(bake("choco: { defaults: { source: https://nexus/x }, packages: [my] }")).toBe(true);
    expect(bake("winget: { packages: [{ id: A.B, source: ours }] }")).toBe(true);
    expect(bake("winget: { defaults: { source: ours }, packages: [A.B] }")).toBe(true);
    expect(bake("choco: { defaults: { source: https://nexus/x }, packages: [{ id: git, source: chocolatey }] }")).toBe(false);
    expect(bake("winget: { packages: [{ id: A.B, source: winget }, { id: A.C, source: msstore }] }")).toBe(false);
    expect(box("{ package: A.B, source: ours }")).toBe(true);
    expect(box("{ package: A.B, source: winget }")).toBe(false);
    expect(box("{ package: A.B }")).toBe(false);
  });

  it("is a feature where the source is Windows itself", () => {
    expect(datum("Packages: [{ Name: IIS-WebServerRole, Source: windowsfeatures }]")).toEqual(["3 +iis-webserverrole"]);
    expect(datum("Sources: [{ Name: ours, Source: https://nexus/x }]", "Packages: [{ Name: IIS-WebServerRole, Source: WindowsFeature }]")).toEqual(["4 +iis-webserverrole"]);
  });
});

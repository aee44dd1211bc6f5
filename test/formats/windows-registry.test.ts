/** Values of the registry that are commands: they run before Sysprep or on each clone, which nobody knows. */
import { describe, expect, it } from "vitest";
import { registryEffectsOfText } from "../../src/formats/windows-registry.ts";
import { winget } from "../../src/formats/winget/winget.ts";
import { dscDatum } from "../../src/formats/dsc-datum/dsc-datum.ts";
import { stepsOfText } from "../support/effects.ts";
import { stepsOf } from "./ansible/paper.ts";

const place = { file: "x", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const runOnce = String.raw`HKLM:\Software\Microsoft\Windows\CurrentVersion\RunOnce`;
const winlogon = String.raw`HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon`;

describe("a value of the registry", () => {
  it.each([
    ["a command that installs IIS", runOnce, "x", "dism /online /enable-feature /featurename:IIS-WebServerRole"],
    ["a script that nobody reads", runOnce, "x", String.raw`C:\setup\first.cmd`],
    ["a command that is filled in later", runOnce, "x", undefined],
    ["of every log-on", String.raw`HKCU\SOFTWARE\MICROSOFT\WINDOWS\CurrentVersion\run`, "x", String.raw`C:\setup\first.cmd`],
    ["of every log-on of 32 bit", String.raw`HKLM\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Run\ `, "x", String.raw`C:\setup\first.cmd`],
    ["behind the shell", winlogon, "Userinit", String.raw`C:\Windows\system32\userinit.exe,C:\setup\first.cmd`],
    ["of Active Setup", String.raw`HKLM\SOFTWARE\Microsoft\Active Setup\Installed Components\Acme`, "StubPath", String.raw`C:\setup\first.cmd`],
    ["of the set-up of Windows", String.raw`HKLM\SYSTEM\Setup`, "CmdLine", String.raw`C:\setup\first.cmd`],
  ])("%s is not read", (_what, key, name, data) => {
    expect(registryEffectsOfText(key, name, data, place)).toMatchObject([{ kind: "unread", what: "the command that the registry runs at the next start or log-on" }]);
  });

  it.each([
    ["a command that does nothing that counts", runOnce, "x", "cmd /c echo done"],
    ["an empty value", runOnce, "x", ""],
    ["the shell of Windows", winlogon, "Shell", "explorer.exe"],
    ["what Windows starts at log-on", winlogon, "Userinit", String.raw`C:\Windows\system32\userinit.exe,`],
    ["another value there", winlogon, "AutoAdminLogon", "1"],
    ["another key", String.raw`HKLM:\SOFTWARE\Acme\RunTime`, "x", String.raw`C:\setup\first.cmd`],
  ])("%s is nothing", (_what, key, name, data) => {
    expect(registryEffectsOfText(key, name, data, place)).toEqual([]);
  });
});

describe("is the same in every format:", () => {
  const settings = `Key: '${runOnce}', ValueName: x, ValueData: 'C:\\a.cmd'`;
  const found = (count: number): unknown => Array.from({ length: count }, () => expect.stringContaining("the command that the registry runs at the next start or log-on"));
  it("Ansible", () => {
    const task = (text: string): string[] => stepsOf(`- hosts: web\n  tasks:\n    - ${text}\n`);
    expect(task(`win_regedit: { path: '${runOnce}', name: x, data: 'C:\\a.cmd' }`)).toEqual(found(1));
    expect(task(`win_regedit: { key: '${runOnce}', value: x, data: '{{ command }}' }`)).toEqual(found(1));
    expect(task(`win_regedit: { path: '${runOnce}', name: x, state: absent }`)).toEqual([]);
    expect(task(`win_dsc: { resource_name: Registry, ${settings} }`)).toEqual(found(1));
    expect(task(`win_dsc: { resource_name: Registry, ${settings}, Ensure: Absent }`)).toEqual([]);
    expect(task(`win_regmerge: { content: "[HKEY_LOCAL_MACHINE\\\\Software\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\Run]\\n\\"x\\"=\\"y\\"" }`)).toEqual(['? the task "win_regmerge", as it sets commands that run later, @3']);
  });
  it("Ansible, as the text of a file", () => {
    const merge = (content: string): string[] => stepsOf(`- hosts: web\n  tasks:\n    - win_regmerge:\n        content: |\n${content.replace(/^/gm, "          ")}\n`);
    const later = [expect.stringContaining("it sets commands that run later")];
    const elsewhere = [expect.stringContaining("it sets values of the registry that stand elsewhere")];
    expect(merge('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon]\n"Shell"="C:\\\\a.cmd"')).toEqual(later);
    expect(merge('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon]\n"Shell"="explorer.exe"')).toEqual([]);
    expect(merge('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme]\n"Shell"="C:\\\\a.cmd"')).toEqual([]);
    expect(merge("{{ keys }}")).toEqual(elsewhere);
    expect(stepsOf("- hosts: web\n  tasks:\n    - win_regmerge: { path: 'C:\\a.reg' }\n")).toEqual(elsewhere);
  });
  it("winget and DSC 3", () => {
    const document = (resource: string): string => `$schema: https://aka.ms/dsc/schemas/v3/bundled/config/document.json\nresources:\n  - ${resource}\n`;
    expect(stepsOfText(winget, document(`{ name: a, type: PSDscResources/Registry, properties: { ${settings} } }`))).toEqual(found(1));
    expect(stepsOfText(winget, document(`{ name: a, type: PSDscResources/Registry, properties: { ${settings}, Ensure: Absent } }`))).toEqual([]);
    expect(stepsOfText(winget, document(`{ name: a, type: Microsoft.Windows/Registry, properties: { keyPath: '${runOnce}', valueName: x, valueData: { String: 'C:\\a.cmd' } } }`))).toEqual(found(1));
    expect(stepsOfText(winget, document(`{ name: a, type: Microsoft.Windows/Registry, properties: { keyPath: '${runOnce}', valueName: x, valueData: { String: 'C:\\a.cmd' }, _exist: false } }`))).toEqual([]);
    expect(stepsOfText(winget, document(`{ name: a, type: OpenDsc.Windows/RegistryList, properties: { registryKeys: [{ keyPath: '${runOnce}', valueName: x, valueData: { String: 'C:\\a.cmd' } }] } }`))).toEqual(found(1));
  });
  it("Datum", () => {
    expect(stepsOfText(dscDatum, `DscTagging: {}\nRegistryValues:\n  Values:\n    - { ${settings} }\n    - { Key: 'HKLM\\Software\\Acme', ValueName: x, ValueData: y }\n`)).toEqual(found(1));
  });
});

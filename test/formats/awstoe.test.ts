/** Component documents: what is recognised, what steps come to, and what real documents say. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Effect } from "../../src/facts/effect.ts";
import { awstoe } from "../../src/formats/awstoe/awstoe.ts";
import { evaluateFiles } from "../support/evaluate.ts";
import { readWith, recognises, stepsIn } from "./steps-of.ts";

function build(steps: string): string {
  return `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n${steps.trimEnd().split("\n").map((line) => `      ${line}`).join("\n")}\n`;
}

function effects(steps: string, more: Readonly<Record<string, string>> = {}): string[] {
  const found = stepsIn(build(steps), more);
  if (typeof found === "string") return [found];
  return found.map(brief);
}

function brief(effect: Effect): string {
  const what = effect.kind === "feature" ? `${effect.present ? "+" : "-"}${effect.name}` : effect.kind === "secret" ? effect.signal : effect.kind === "unread" ? effect.what : "";
  return `${effect.kind} ${what} ${effect.location.start.line}`;
}

describe("recognition", () => {
  it.each([
    ["version 1.0", "schemaVersion: 1.0\nphases: [{ name: build, steps: [{ name: a, action: Reboot }] }]", true],
    ["version as text", "schemaVersion: '1.0'\nphases: [{ name: build, steps: [{ name: a, action: ExecuteBash }] }]", true],
    ["version 1", "schemaVersion: 1\nphases: [{ name: build, steps: [{ name: a, action: SetFileOwner }] }]", true],
    ["no version", "phases: [{ name: build, steps: [{ name: a, action: Reboot }] }]", false],
    ["version 2.2", "schemaVersion: 2.2\nphases: [{ name: build, steps: [{ name: a, action: Reboot }] }]", false],
    ["no phases", "schemaVersion: 1.0\nphases: []", false],
    ["a phase without steps", "schemaVersion: 1.0\nphases: [{ name: build, steps: [{ name: a, action: Reboot }] }, { name: test }]", false],
    ["a step without an action", "schemaVersion: 1.0\nphases: [{ name: build, steps: [{ name: a }] }]", false],
    ["an action that is none", "schemaVersion: 1.0\nphases: [{ name: build, steps: [{ name: a, action: Reboot }, { name: b, action: constructor }] }]", false],
    ["a document of Systems Manager", "schemaVersion: '0.3'\nmainSteps: [{ name: a, action: 'aws:runCommand' }]", false],
    ["a workflow of Image Builder", "schemaVersion: 1.0\nsteps: [{ name: a, action: RunSysPrep }]", false],
    ["a list", "- schemaVersion: 1.0", false],
  ])("%s", (_name, text, expected) => {
    expect(recognises(awstoe, text)).toBe(expected);
  });
});

describe("steps", () => {
  it.each([
    ["a program", "- { name: a, action: ExecuteBinary, inputs: { path: 'C:\\x\\setup.exe' } }", ['unread the program "C:\\x\\setup.exe" 5']],
    ["a package", "- { name: a, action: InstallMSI, inputs: { path: 'C:\\x\\y.msi' } }", ['unread the package "C:\\x\\y.msi" 5']],
    ["the hosting bundle", "- { name: a, action: InstallMSI, inputs: { path: 's3://b/dotnet-hosting-8.0.1-win.exe' } }", ["secret S20 5"]],
    ["no inputs", "- { name: a, action: InstallMSI }", ['unread the step "a", which has no inputs that can be read, 5']],
    ["no commands", "- { name: a, action: ExecutePowerShell, inputs: { commands: [] } }", ['unread the step "a", whose commands are not text, 5']],
    ["a command that is a mapping", "- { name: a, action: ExecutePowerShell, inputs: { commands: [{ a: b }] } }", ['unread the step "a", whose commands are not text, 5']],
    ["a script on the machine", "- { name: a, action: ExecutePowerShell, inputs: { file: 'C:\\a.ps1' } }", ['unread the script "C:\\a.ps1" 5']],
    ["a script that is not there", "- { name: a, action: ExecutePowerShell, inputs: { file: a.ps1 } }", ['unread the script "a.ps1" (there is no such file) 5']],
    ["a file put into the configuration of IIS", "- { name: a, action: CopyFile, inputs: [{ source: 'C:\\a', destination: 'C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config' }] }", ["secret S10 5"]],
    ["a command for the next start", "- { name: a, action: SetRegistry, inputs: [{ path: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run', name: a, value: b, type: SZ }] }", ["unread the command that the registry runs at the next start or log-on 5"]],
    ["a folder whose name begins like that", "- { name: a, action: SetRegistry, inputs: [{ path: 'HKLM\\SOFTWARE\\RunTime', name: a, value: b, type: SZ }] }", []],
    ["bash", "- { name: a, action: ExecuteBash, inputs: { commands: [yum install httpd] } }", []],
  ])("%s", (_name, steps, expected) => {
    expect(effects(steps)).toEqual(expected);
  });

  it("of a script in the repository are read", () => {
    expect(effects("- { name: a, action: ExecutePowerShell, inputs: { file: ./scripts/a.ps1 } }", { "scripts/a.ps1": "Install-WindowsFeature Web-Server\n" })).toEqual(["feature +web-server 1"]);
  });

  it("of build and validate count, in the order in which they run; a validation that nobody reads does not", () => {
    const step = (command: string): string => `steps: [{ name: a, action: ExecutePowerShell, inputs: { commands: ['${command}'] } }]`;
    const text = `schemaVersion: 1.0
phases:
  - { name: test, ${step("Install-WindowsFeature DHCP")} }
  - { name: validate, ${step("Install-WindowsFeature DNS")} }
  - { name: build, ${step("Install-WindowsFeature Web-Server")} }
  - { name: validate, steps: [{ name: b, action: ExecuteBinary, inputs: { path: x.exe } }] }
  - { name: container-host-test, ${step("Install-WindowsFeature Fax")} }
`;
    const found = stepsIn(text);
    expect(typeof found === "string" ? found : found.map(brief)).toEqual(["feature +web-server 5", "feature +dns 4"]);
  });

  it("of a phase whose name nobody knows are not read", () => {
    const found = stepsIn("schemaVersion: 1.0\nphases: [{ name: '{{ Phase }}', steps: [{ name: a, action: Reboot }] }]");
    expect(typeof found === "string" ? found : found.map(brief)).toEqual(['unread the phase "{{ Phase }}" 2']);
  });

  it("have constants and defaults filled in, at their place", () => {
    const text = `schemaVersion: 1.0
constants:
  - Feature: { type: string, value: Web-Server }
parameters:
  - Other: { type: string, default: DHCP }
phases:
  - name: build
    steps:
      - name: a
        action: ExecutePowerShell
        inputs:
          commands:
            - |
              Install-WindowsFeature -Name '{{ Feature }}'
              Install-WindowsFeature -Name "{{Other}}"
              Install-WindowsFeature -Name '{{ Nobody }}'
`;
    const found = stepsIn(text);
    expect(typeof found === "string" ? found : found.map((effect) => `${effect.kind} ${effect.kind === "feature" ? effect.name : ""} ${effect.location.start.line}`)).toEqual(["feature web-server 14", "feature dhcp 15", "unread  16"]);
  });

  it("of a document with too many nodes are not taken for none", () => {
    const many = `schemaVersion: 1.0
base: &step { name: a, action: ExecutePowerShell, inputs: &inputs { commands: [${Array.from({ length: 400 }, () => "whoami").join(", ")}] } }
phases:
  - name: build
    steps:
${"      - *step\n".repeat(600)}      - { name: z, action: ExecutePowerShell, inputs: { commands: [Install-WindowsFeature Web-Server] } }
`;
    const found = stepsIn(many);
    expect(typeof found === "string" || found.some((effect) => effect.kind === "unread" || effect.kind === "feature")).toBe(true);
  });
});

describe("remarks", () => {
  const remark = (text: string): string => readWith(awstoe, text).diagnostics.map((diagnostic) => diagnostic.message).join("\n");

  it("say what a document does", () => {
    expect(remark(build("- { name: a, action: ExecutePowerShell, inputs: { commands: [Install-WindowsFeature Web-Server] } }"))).toMatch(/installs IIS/);
    expect(remark(build("- { name: a, action: Reboot }"))).toMatch(/nothing that matters to IIS/);
    expect(remark(build("- { name: a, action: ExecuteBinary, inputs: { path: x.exe } }"))).toMatch(/runs something that is not read/);
    expect(remark(build("- { name: a, action: ExecuteBash, inputs: { commands: [ls] } }"))).toMatch(/Linux/);
  });

  it("do not make a run fail", () => {
    const report = evaluateFiles({ "a.yml": build("- { name: a, action: Reboot }") }, { minImages: 0 });
    expect(report.diagnostics.map((diagnostic) => diagnostic.level)).toEqual(["note"]);
  });
});

const corpus = new URL("../../../shared/corpus/", import.meta.url);
const present = existsSync(new URL("INDEX.tsv", corpus));

describe.skipIf(!present)("real documents", () => {
  const index = present ? readFileSync(new URL("INDEX.tsv", corpus), "utf8").split("\n").slice(1).filter((row) => row !== "").map((row) => row.split("\t")) : [];

  it.each(index.map(([file = "", , , , , format = "", os = "", iis = "", , notes = ""]) => ({ file, format, os, iis, notes })))("$file", ({ file, format, os, iis, notes }) => {
    const content = readFileSync(new URL(file, corpus), "utf8");
    const isComponent = format === "awstoe-component" && !notes.startsWith("INVALID YAML");
    expect(recognises(awstoe, content)).toBe(isComponent);
    if (!isComponent) return;
    const { images, diagnostics } = readWith(awstoe, content);
    expect(images).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    const [message] = diagnostics.map((diagnostic) => diagnostic.message);
    if (os === "linux") expect(message).toMatch(/Linux/);
    else expect(message).not.toMatch(/installs IIS|Linux/);
    if (iis === "unknown") expect(message).toMatch(/not read/);
  });

  it("a document that is no YAML is told, and fails a run without images", () => {
    const [file] = index.find(([, , , , , format, , , , notes = ""]) => format === "awstoe-component" && notes.startsWith("INVALID YAML")) ?? [];
    const content = readFileSync(new URL(file ?? "", corpus), "utf8");
    expect(evaluateFiles({ "component.yml": content }).exitCode).not.toBe(0);
    expect(evaluateFiles({ "component.yml": content }, { minImages: 0 }).diagnostics.map((diagnostic) => diagnostic.level)).toEqual(["warning"]);
  });
});

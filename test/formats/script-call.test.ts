/** Scripts with arguments: a parameter decides what a script does, so its default alone may hide anything. */
import { describe, expect, it } from "vitest";
import { devbox } from "../../src/formats/devbox/devbox.ts";
import type { InputFormat } from "../../src/formats/format.ts";
import { workflows } from "../../src/formats/workflows/workflows.ts";
import { stepsOf } from "./ansible/paper.ts";
import { readWith, stepsIn } from "./steps-of.ts";

const script = "param([bool]$Iis = $false, [switch]$Dns)\nif ($Iis) { Enable-WindowsOptionalFeature -Online -FeatureName IIS-WebServerRole }\n";
const open = "what the script \"s.ps1\" does with arguments that are filled in later";

/** What an image says of IIS, and what in it is not read. */
function iisIn(format: InputFormat, text: string, more: Readonly<Record<string, string>>): readonly string[] {
  const [image] = readWith(format, text, more).images;
  const fact = image?.stated.facts["iis.installed"];
  return [...(fact === undefined ? [] : [fact.state === "stated" ? `iis ${fact.value}` : fact.state]), ...(image?.stated.unreadSteps ?? []).map(({ what }) => what)];
}

describe("Dev Box", () => {
  const task = (...lines: readonly string[]): readonly string[] =>
    iisIn(devbox, ["$schema: '1.0'", "image: microsoftwindowsdesktop_windows-ent-cpc_win11-23h2-ent-cpc", "tasks:", "  - name: ~/powershell", "    parameters:", ...lines.map((line) => `      ${line}`)].join("\n"), { "s.ps1": script });
  it.each([
    ["without arguments", ["script: s.ps1"], []],
    ["with one that counts", ["script: s.ps1", 'scriptArgs: "-Iis $true"'], ["iis true"]],
    ["with one that does not", ["script: s.ps1", "scriptArgs: -Dns"], []],
    ["with a list", ["script: s.ps1", "scriptArgs: [-Iis, $true]"], ["iis true"]],
    ["with a value that nobody knows", ["script: s.ps1", "scriptArgs: '-Iis {{ web }}'"], ["iis true", "the value of {{web}}"]],
    ["with arguments that nobody knows", ["script: s.ps1", "scriptArgs: '{{ all }}'"], ["iis true", open, "the value of {{all}}"]],
    ["with arguments that are no text", ["script: s.ps1", "scriptArgs: { Iis: true }"], ["iis true", open]],
    ["beside a command", ["command: Write-Output hello", "script: s.ps1", "scriptArgs: -Iis 1"], ["iis true"]],
  ])("%s", (_what, lines, found) => {
    expect(task(...lines)).toEqual(found);
  });

  it("gives them to the script of a catalogue's task", () => {
    const definition = (given: string): string => `$schema: '1.0'\nimage: microsoftwindowsdesktop_windows-ent-cpc_win11-23h2-ent-cpc\ntasks:\n  - name: setup\n    parameters: { web: "${given}" }\n`;
    const files = { "setup/task.yaml": "name: setup\ncommand: ./s.ps1 -Iis {{web}}\nparameters: { web: { default: '$false' } }\n", "s.ps1": script };
    expect(iisIn(devbox, definition("1"), files)).toEqual(["iis true"]);
  });
});

describe("Ansible", () => {
  const task = (text: string): string[] => stepsOf({ "site.yml": `- hosts: web\n  tasks:\n    - ${text}\n`, "s.ps1": script }).map((each) => each.replace(/ @.*$/, ""));
  it.each([
    ["a script", "script: s.ps1", []],
    ["a script with arguments", "script: s.ps1 -Iis $true", ["+iis-webserverrole"]],
    ["a script in quotes", "script: '\"s.ps1\" -Iis $true'", ["+iis-webserverrole"]],
    ["cmd", "script: { cmd: 's.ps1 -Iis $true' }", ["+iis-webserverrole"]],
    ["arguments that do not count", "script: s.ps1 -Dns", []],
    ["arguments that nobody knows", "script: 's.ps1 {{ all }}'", ["+iis-webserverrole", `? ${open}`]],
    ["a path", "win_powershell: { path: s.ps1, parameters: { Iis: true } }", ["+iis-webserverrole"]],
    ["a path on the machine", "win_powershell: { path: s.ps1, remote_src: true }", ['? the task "win_powershell", as it runs "s.ps1", which is on the machine,']],
    ["a script with parameters in the task", "win_powershell: { script: 'param([string[]]$Name = \"x\") Install-WindowsFeature $Name', parameters: { Name: [Web-Server, DHCP] } }", ["+web-server", "+dhcp"]],
    ["a parameter that nobody knows", "win_powershell: { script: 'param($Iis = $false) if ($Iis) { Install-WindowsFeature Web-Server }', parameters: { Iis: '{{ web }}' } }", ["+web-server"]],
    ["a parameter in quotes", "win_powershell: { script: 'param($Name = \"x\") Install-WindowsFeature $Name', parameters: { Name: \"it's\" } }", ["+it's"]],
    ["parameters that nobody knows", "win_powershell: { script: 'param($Name = \"x\") Install-WindowsFeature $Name', parameters: '{{ all }}' }", ["+x", "? a feature whose name is filled in later (`$name`),", '? what the script "site.yml" does with arguments that are filled in later']],
    ["parameters that are secret", "win_powershell: { script: 'param($Iis = $false) if ($Iis) { Install-WindowsFeature Web-Server }', sensitive_parameters: [{ name: Iis, value: x }] }", ["+web-server"]],
  ])("%s", (_what, text, found) => {
    expect(task(text)).toEqual(found);
  });
});

describe("AWSTOE", () => {
  const step = (inputs: string): string[] => {
    const effects = stepsIn(`schemaVersion: 1.0\nphases:\n  - { name: build, steps: [{ name: a, action: ExecutePowerShell, inputs: ${inputs} }] }\n`, { "s.ps1": script });
    return typeof effects === "string" ? [effects] : effects.map((effect) => (effect.kind === "feature" ? effect.name : effect.kind));
  };
  it("takes arguments of a file", () => {
    expect(step("{ file: s.ps1 }")).toEqual([]);
    expect(step("{ file: s.ps1, arguments: [-Iis, $true] }")).toEqual(["iis-webserverrole"]);
    expect(step("{ file: s.ps1, arguments: -Iis 1 }")).toEqual(["iis-webserverrole"]);
  });
  it("takes nothing away for certain where a step may fail", () => {
    const effects = stepsIn("schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - { name: a, onFailure: Ignore, action: ExecutePowerShell, inputs: { commands: [Uninstall-WindowsFeature Web-Server] } }\n");
    expect(effects).toMatchObject([{ kind: "unread", what: '"Uninstall-WindowsFeature Web-Server", which runs only where it does not fail,' }]);
  });
  it("takes nothing away for certain in a loop that may have no turn", () => {
    const effects = stepsIn("schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - { name: a, loop: { forEach: { list: '{{ x }}' } }, action: ExecutePowerShell, inputs: { commands: [Uninstall-WindowsFeature Web-Server] } }\n");
    expect(effects).toMatchObject([{ kind: "unread" }]);
  });
  it("leaves open what follows a Sysprep that may run", () => {
    const effects = stepsIn("schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - { name: a, if: { stringEquals: a, value: b }, action: ExecutePowerShell, inputs: { commands: ['sysprep.exe /generalize /shutdown'] } }\n");
    expect(effects).toMatchObject([{ kind: "generalize", ends: false }]);
  });
});

describe("Azure image steps", () => {
  const build = (...lines: readonly string[]): readonly string[] =>
    iisIn(workflows, ["jobs:", "  a:", "    steps:", "      - uses: azure/build-vm-image@v0", "        with:", "          source-os-type: windows", "          source-image: MicrosoftWindowsServer:WindowsServer:2019-Datacenter:latest", "          customizer-source: scripts", "          customizer-script: |", ...lines.map((line) => `            ${line}`)].join("\n"), { "scripts/s.ps1": script, "scripts/off.ps1": "Uninstall-WindowsFeature Web-Server\n" });
  const at = String.raw`c:\buildArtifacts\scripts`;
  const perhaps = '"Uninstall-WindowsFeature Web-Server", which runs only under a condition,';
  it.each([
    ["a call", [`& '${at}\\s.ps1'`], []],
    ["a call with arguments", [`& '${at}\\s.ps1' -Iis $true`], ["iis true"]],
    ["a call of PowerShell", [`powershell.exe -ExecutionPolicy Bypass -File ${at}\\s.ps1 -Iis 1`], ["iis true"]],
    ["arguments that do not count", [`${at}\\s.ps1 -Dns`], []],
    ["a call that is more than one", [`$script = '${at}\\s.ps1'`, "& $script -Iis 1"], ["iis true", 'what the script "scripts/s.ps1" does with arguments that are filled in later']],
    ["a call that takes IIS away", ["Install-WindowsFeature Web-Server", `& '${at}\\off.ps1'`], ["iis false"]],
    ["the same under a condition", ["Install-WindowsFeature Web-Server", `if ($env:LEAN) { & '${at}\\off.ps1' }`], ["iis true", perhaps]],
    ["and behind one", ["Install-WindowsFeature Web-Server", "if ($x) { Write-Output a }", `& '${at}\\off.ps1'`], ["iis false"]],
  ])("%s", (_what, lines, found) => {
    expect(build(...lines)).toEqual(found);
  });

  it("have a script that is a text", () => {
    const text = "jobs:\n  a:\n    steps:\n      - uses: azure/build-vm-image@v0\n        with:\n          source-os-type: windows\n          source-image: MicrosoftWindowsServer:WindowsServer:2019-Datacenter:latest\n          customizer-script:";
    expect(iisIn(workflows, `${text} [Install-WindowsFeature Web-Server]\n`, {})).toEqual(["the script, which is no text,"]);
    expect(iisIn(workflows, `${text}\n`, {})).toEqual([]);
  });

  it("of Packer take arguments as an input", () => {
    const packer = (given: string): readonly string[] =>
      iisIn(workflows, `steps:\n  - task: PackerBuild@1\n    inputs:\n      baseImage: MicrosoftWindowsServer:WindowsServer:2016-Datacenter:windows\n      packagePath: scripts\n      deployScriptPath: s.ps1\n${given}`, { "scripts/s.ps1": script });
    expect(packer("")).toEqual([]);
    expect(packer("      deployScriptArguments: -Iis $true\n")).toEqual(["iis true"]);
    expect(packer("      deployScriptArguments: $(arguments)\n")).toEqual(["iis true", 'what the script "scripts/s.ps1" does with arguments that are filled in later']);
  });
});

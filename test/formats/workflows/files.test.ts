/** Scripts of the repository that an image step copies into the image and runs there. */
import { describe, expect, it } from "vitest";
import { evaluateFiles } from "../../support/evaluate.ts";

const controller = "Install-WindowsFeature AD-Domain-Services\n";

function verdicts(step: string, more: Readonly<Record<string, string>>): readonly string[] {
  const text = `jobs:\n  - job: images\n    steps:\n${step.trim().split("\n").map((line) => `      ${line}`).join("\n")}\n`;
  return evaluateFiles({ "azure-pipelines.yml": text }, {}, more).images.map(({ name, verdict }) => `${name} ${verdict}`);
}

function packer(script: string, folder: string): string {
  return `- task: PackerBuild@1\n  inputs:\n    managedImageName: packed\n    baseImage: MicrosoftWindowsServer:WindowsServer:2016-Datacenter:windows\n    packagePath: ${folder}\n    deployScriptPath: ${script}`;
}

function builder(command: string, folder: string): string {
  return `- task: AzureImageBuilderTask@1\n  displayName: built\n  inputs:\n    imageSource: marketplace\n    baseImage: MicrosoftWindowsServer:WindowsServer:2016-Datacenter:windows\n    provisioner: powershell\n    packagePath: ${folder}\n    inlineScript: ${JSON.stringify(command)}`;
}

describe("a script that an input names", () => {
  it.each([
    ["in a folder", packer("install.ps1", "deploy"), "packed unsupported"],
    ["from the root of the checkout", packer("windows\\install.ps1", "$(System.DefaultWorkingDirectory)/deploy/.."), "packed undetermined"],
    ["under the variable for the root", packer("install.ps1", "$(System.DefaultWorkingDirectory)/deploy"), "packed unsupported"],
    ["by a pattern", packer("'**/install.ps1'", "deploy"), "packed undetermined"],
    ["in another folder", packer("install.ps1", "elsewhere"), "packed undetermined"],
    ["outside the repository", packer("../../install.ps1", "deploy"), "packed undetermined"],
    ["behind a variable", packer("install.ps1", "$(folder)"), "packed undetermined"],
  ])("%s", (_title, step, expected) => {
    expect(verdicts(step, { "deploy/install.ps1": controller })).toEqual([expected]);
  });
});

describe("a script that the inline script runs", () => {
  it.each([
    ["where the task copies it", builder("& 'c:\\buildArtifacts\\images\\scripts\\install.ps1'", "avd/images"), "built unsupported"],
    ["with a slash at the end of the folder", builder("c:/buildArtifacts/IMAGES/scripts/install.ps1", "$(Build.SourcesDirectory)/avd/images/"), "built unsupported"],
    ["from a folder that is not copied", builder("& 'c:\\buildArtifacts\\other\\scripts\\install.ps1'", "avd/images"), "built undetermined"],
    ["from a folder above", builder("& 'c:\\buildArtifacts\\images\\..\\install.ps1'", "avd/images"), "built undetermined"],
    ["and another one behind it", builder("c:\\buildArtifacts\\images\\scripts\\install.ps1\nc:\\more.ps1", "avd/images"), "built unsupported"],
  ])("%s", (_title, step, expected) => {
    expect(verdicts(step, { "avd/images/scripts/install.ps1": controller })).toEqual([expected]);
  });
});

it("finds the root of the repository from the folder of workflows", () => {
  const text = "jobs:\n  web:\n    steps:\n      - name: built\n        uses: azure/build-vm-image@v0\n        with:\n          source-os-type: windows\n          source-image: MicrosoftWindowsServer:WindowsServer:2022-datacenter:latest\n          customizer-source: ${{ github.workspace }}\\webApp\n          customizer-script: |\n            & 'c:\\webApp\\config.ps1'\n";
  const report = evaluateFiles({ ".github/workflows/images.yml": text }, {}, { ".github/workflows/../../webApp/config.ps1": controller });
  expect(report.images.map(({ verdict }) => verdict)).toEqual(["unsupported"]);
});

it("names each step of a file once", () => {
  const step = "- task: AzureImageBuilderTask@1\n  displayName: same\n  inputs: { provisioner: powershell, baseImage: 'MicrosoftWindowsServer:WindowsServer:2016-Datacenter' }";
  expect(verdicts(`${step}\n${step}\n${step}`, {})).toEqual(["same not-applicable", "same (images) not-applicable", "same (line 10) not-applicable"]);
});

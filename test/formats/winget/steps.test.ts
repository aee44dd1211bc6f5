/** What configurations of winget and DSC 3 do, resource by resource. */
import { describe, expect, it } from "vitest";
import { winget } from "../../../src/formats/winget/winget.ts";
import { parseDocuments } from "../../../src/source/document.ts";
import { mightContain } from "../../../src/source/text.ts";
import { stepsOfText } from "../../support/effects.ts";

/** A document of winget, with one resource. */
function version2(type: string, ...settings: readonly string[]): string {
  return ["properties:", "  configurationVersion: 0.2.0", "  resources:", `    - resource: ${type}`, "      settings:", ...settings.map((line) => `        ${line}`)].join("\n");
}

/** A document of DSC 3, with one resource. */
function version3(type: string, ...properties: readonly string[]): string {
  return ["$schema: https://aka.ms/dsc/schemas/v3/bundled/config/document.json", "resources:", "  - name: it", `    type: ${type}`, "    properties:", ...properties.map((line) => `      ${line}`)].join("\n");
}

function recognises(text: string): boolean {
  const yes = parseDocuments("it.yaml", text, undefined, "exact").documents.some((document) => winget.recognise(document).kind === "yes");
  // What is recognised has to be parsed first.
  if (yes) expect(mightContain(text, winget.marker)).toBe(true);
  return yes;
}

describe("recognition", () => {
  it.each([
    ["winget 0.2", version2("PSDscResources/WindowsFeature", "Name: Web-Server")],
    ["the version last", "properties:\n  resources: []\n  configurationVersion: 0.2.0"],
    ["DSC 3 by its schema", version3("Acme/Anything", "x: 1")],
    ["an older address of the schema", "$schema: https://raw.githubusercontent.com/PowerShell/DSC/main/schemas/2023/08/config/document.json\nresources: []"],
    ["DSC 3 by a type", "resources:\n  - { name: a, type: Microsoft.Windows/Registry, properties: {} }"],
    ["in escapes", '{"properties": {"configuration\\x56ersion": "0.2.0", "resources": []}}'],
  ])("takes %s", (_what, text) => expect(recognises(text)).toBe(true));

  it.each([
    ["Azure's templates", "resources:\n  - { name: a, type: Microsoft.Compute/virtualMachines, properties: {} }"],
    ["Deployment Manager", "resources:\n  - { name: a, type: compute.v1.instance, properties: {} }"],
    ["kustomize", "resources:\n  - deployment.yaml"],
    ["CloudFormation", "Resources:\n  A: { Type: 'AWS::S3::Bucket' }"],
    ["a schema of something else", "$schema: https://json.schemastore.org/github-workflow.json\nresources: []"],
    ["properties without a version", "properties:\n  resources:\n    - resource: A/B"],
    ["a list", "- properties: { configurationVersion: 0.2.0 }"],
  ])("leaves %s alone", (_what, text) => expect(recognises(text)).toBe(false));
});

describe("features", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["one that goes in", version2("PSDscResources/WindowsFeature", "Name: Web-Server", "Ensure: Present"), ["6 +web-server"]],
    ["Present is what Ensure is without a word", version2("xPSDesiredStateConfiguration/xWindowsFeature", "name: Web-Server"), ["6 +web-server"]],
    ["one that goes out", version2("PSDesiredStateConfiguration/WindowsFeature", "Name: Web-Server", "Ensure: Absent"), ["6 -web-server"]],
    ["the older words", version2("PSDesiredStateConfiguration/WindowsOptionalFeature", "Name: IIS-WebServerRole", "Ensure: Enable"), ["6 +iis-webserverrole"]],
    ["a set", version2("PSDscResources/WindowsFeatureSet", "Name: [Web-Server, DHCP]"), ["6 +web-server", "6 +dhcp"]],
    ["underscores", version2("WindowsFeature", "Name: Web_Server"), ["6 +web-server"]],
    ["all sub-features", version2("WindowsFeature", "Name: NET-Framework-45-Features", "IncludeAllSubFeature: true"), ["6 +net-framework-45-features", "6 +net-wcf-http-activation45"]],
    ["a name that is worked out later", version3("PSDscResources/WindowsFeature", "Name: \"[parameters('feature')]\""), ["6 unread a feature whose name is filled in later"]],
    ["an Ensure that is worked out later", version3("PSDscResources/WindowsFeature", "Name: Web-Server", "Ensure: \"[parameters('ensure')]\""), ['4 unread the resource "PSDscResources/WindowsFeature" with a feature that cannot be read']],
    ["no name", version2("PSDscResources/WindowsFeature", "Ensure: Present"), ['4 unread the resource "PSDscResources/WindowsFeature" with a feature that cannot be read']],
    ["a list of DSC 3", version3("Microsoft.Windows/OptionalFeatureList", "features:", "  - { featureName: IIS-WebServerRole, state: Installed }", "  - { featureName: TFTP, state: NotPresent }"), ["7 +iis-webserverrole", "8 -tftp"]],
    ["a state that nobody knows", version3("Microsoft.Windows/OptionalFeatureList", "features:", "  - { featureName: IIS-WebServerRole, state: Staged }"), ["7 unread a feature whose name or state cannot be read"]],
    ["OpenDsc", version3("OpenDsc.Windows/OptionalFeature", "name: IIS-WebServer", "_exist: false"), ["6 -iis-webserver"]],
  ])("%s", (_what, text, effects) => expect(stepsOfText(winget, text)).toEqual(effects));
});

describe("IIS", () => {
  const credential = "Credential: { userName: CONTOSO\\svc, password: secret }";
  it.each<readonly [string, string, readonly string[]]>([
    ["a pool presupposes it", version2("xWebAdministration/xWebAppPool", "Name: Portal", "IdentityType: ApplicationPoolIdentity"), ["4 iis"]],
    ["a pool with a credential", version2("WebAdministrationDsc/WebAppPool", "Name: Portal", "IdentityType: SpecificUser", credential), ["4 iis", '8 S5 the credential of the application pool "Portal"']],
    ["a pool of a managed account", version2("WebAppPool", "Name: Portal", "identityType: SpecificUser", "Credential: { userName: CONTOSO\\svc$ }"), ["4 iis"]],
    ["a credential that the pool does not use", version2("WebAppPool", "Name: Portal", "IdentityType: NetworkService", credential), ["4 iis"]],
    ["a credential without an identity", version2("WebAppPool", "Name: Portal", credential), ["4 iis"]],
    ["an identity that is worked out later", version3("WebAdministrationDsc/WebAppPool", "Name: Portal", "IdentityType: \"[parameters('identity')]\"", "Credential: \"[parameters('credential')]\""), ["4 iis", "7 unread an application pool with a credential and an identity that is filled in later"]],
    ["a credential that is worked out later is one", version3("WebAdministrationDsc/WebAppPool", "Name: Portal", "IdentityType: SpecificUser", "Credential: \"[parameters('credential')]\""), ["4 iis", '8 S5 the credential of the application pool "Portal"']],
    ["a pool that goes out", version2("WebAppPool", "Name: Portal", "Ensure: Absent", "IdentityType: SpecificUser", credential), ["4 iis"]],
    ["a virtual directory with a credential", version2("WebVirtualDirectory", "Name: share", credential), ["4 iis", '7 S7 the credential of "share"']],
    ["an application without one", version2("WebApplication", "Name: app", "WebAppPool: Portal"), ["4 iis"]],
    ["a site with a certificate", version2("xWebsite", "Name: Portal", "BindingInfo:", "  - { Protocol: HTTPS, Port: 443, CertificateThumbprint: AB12 }"), ["4 iis", "8 S14 a certificate bound to a site of IIS"]],
    ["a site without one", version2("Website", "Name: Portal", "BindingInfo:", "  - { Protocol: http, Port: 80 }"), ["4 iis"]],
    ["a password as a property", version2("WebConfigProperty", "PropertyName: password", "Value: secret"), ["4 iis", '7 S8 a password in the configuration of IIS ("password")']],
    ["a password in a collection", version2("xWebAdministration/xWebConfigPropertyCollection", "ItemPropertyName: password", "ItemPropertyValue: secret"), ["4 iis", '7 S8 a password in the configuration of IIS ("password")']],
    ["a value of another machine in a file", version2("File", "DestinationPath: C:\\web\\web.config", "Contents: '<add password=\"[enc:AesProvider:abc:enc]\" />'"), [expect.stringMatching(/^7 S9 /)]],
    ["an archive in the configuration of IIS", version2("Archive", "Destination: C:\\Windows\\System32\\inetsrv\\config"), ["6 S10 a configuration of IIS that is copied whole"]],
    ["the certificate of a pull server", version2("xPSDesiredStateConfiguration/xDSCWebService", "CertificateThumbPrint: ABC"), ["4 iis", "6 S14 a certificate bound to a site of IIS"]],
    ["a pull server without one", version2("xPSDesiredStateConfiguration/xDSCWebService", "CertificateThumbPrint: AllowUnencryptedTraffic"), ["4 iis"]],
    ["a property of another kind", version2("WebConfigProperty", "PropertyName: enabled", "Value: true"), ["4 iis"]],
    ["its service", version2("PSDscResources/Service", "Name: W3SVC", "State: Running"), ["6 iis"]],
    ["its configuration, copied", version2("PSDscResources/File", "DestinationPath: C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config", "SourcePath: C:\\seed\\applicationHost.config"), ["6 S10 a configuration of IIS that is copied whole"]],
  ])("%s", (_what, text, effects) => expect(stepsOfText(winget, text)).toEqual(effects));
});

describe("everything else", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["a package", version2("Microsoft.WinGet.DSC/WinGetPackage", "id: Git.Git"), []],
    ["the hosting bundle", version2("Microsoft.WinGet.DSC/WinGetPackage", "id: Microsoft.DotNet.HostingBundle.8"), ["6 S20 the ASP.NET Core hosting bundle"]],
    ["the hosting bundle that goes out", version3("Microsoft.WinGet/Package", "id: Microsoft.DotNet.HostingBundle.8", "_exist: false"), []],
    ["a setting of the desktop", version2("Microsoft.Windows.Developer/DeveloperMode", "Ensure: Present"), []],
    ["a registry value", version3("Microsoft.Windows/Registry", "keyPath: HKCU\\a"), []],
    ["a clone", version2("GitDsc/GitClone", "HttpsUrl: https://github.com/a/b"), []],
    ["a domain", version2("ComputerManagementDsc/Computer", "Name: web01", "DomainName: contoso.com"), ["7 joins a domain"]],
    ["what nobody knows", version2("Acme/WebStack", "Name: all"), ['4 unread the resource "Acme/WebStack"']],
    ["an installer", version2("PSDscResources/MsiPackage", "Path: C:\\a.msi"), ['4 unread the resource "PSDscResources/MsiPackage"']],
    ["a script that only asks", version2("PSDscResources/Script", "GetScript: Install-WindowsFeature Web-Server", "TestScript: Install-WindowsFeature Web-Server"), []],
    ["a script that is worked out later", version3("Microsoft.DSC.Transitional/PowerShellScript", "setScript: \"[concat('Install-', 'WindowsFeature')]\""), ["6 unread a script that is filled in later"]],
  ])("%s", (_what, text, effects) => expect(stepsOfText(winget, text)).toEqual(effects));

  it("reads the script that changes the machine", () => {
    expect(stepsOfText(winget, version2("PSDscResources/Script", "SetScript: |", "  Write-Host now", "  Install-WindowsFeature -Name Web-Server"))).toEqual(["8 +web-server"]);
  });

  it("reads a command line", () => {
    expect(stepsOfText(winget, version3("Microsoft.DSC.Transitional/RunCommandOnSet", "executable: dism.exe", "arguments: [/online, /enable-feature, '/featurename:IIS-WebServerRole']"))).toEqual(["6 +iis-webserverrole"]);
  });

  it("goes into adapters and groups, and not into assertions", () => {
    const inner = ["resources:", "  - { name: a, type: PSDscResources/WindowsFeature, properties: { Name: Web-Server } }"];
    expect(stepsOfText(winget, version3("Microsoft.Windows/WindowsPowerShell", ...inner))).toEqual(["7 +web-server"]);
    expect(stepsOfText(winget, version3("Microsoft.DSC/Group", "resources:", "  - name: b", "    type: Microsoft.Adapter/WindowsPowerShell", "    properties:", "      resources:", "        - { name: a, type: PSDscResources/WindowsFeature, properties: { Name: Web-Server } }"))).toEqual(["11 +web-server"]);
    expect(stepsOfText(winget, version3("Microsoft.DSC/Assertion", ...inner))).toEqual([]);
    expect(stepsOfText(winget, "properties:\n  configurationVersion: 0.2.0\n  assertions:\n    - { resource: PSDscResources/WindowsFeature, settings: { Name: Web-Server } }\n  resources: []")).toEqual([]);
  });

  it("doubts a resource with a condition, and only where it does something", () => {
    expect(stepsOfText(winget, "resources:\n  - { name: a, type: PSDscResources/WindowsFeature, condition: \"[equals(1, 2)]\", properties: { Name: Web-Server } }")).toEqual(["2 unread a resource with a condition"]);
    expect(stepsOfText(winget, "resources:\n  - { name: a, type: Microsoft.Windows/Registry, condition: \"[equals(1, 2)]\", properties: {} }")).toEqual([]);
  });

  it("follows what is included", () => {
    const effect = { kind: "feature", name: "web-server", present: true, text: "Web-Server", location: { file: "web.dsc.yaml", start: { line: 3, column: 1 }, end: { line: 3, column: 2 } } } as const;
    expect(stepsOfText(winget, version3("Microsoft.DSC/Include", "configurationFile: web.dsc.yaml"), { "web.dsc.yaml": [effect] })).toEqual(["3 +web-server"]);
    expect(stepsOfText(winget, version3("Microsoft.DSC/Include", "configurationFile: other.dsc.yaml"))).toEqual(['6 unread the configuration "other.dsc.yaml" (there is no such file)']);
    expect(stepsOfText(winget, version3("Microsoft.DSC/Include", "configurationContent: |", "  resources:", "    - { name: a, type: PSDscResources/WindowsFeature, properties: { Name: Web-Server } }"))).toEqual(["8 +web-server"]);
  });

  it("stays fast on what was made to be slow", () => {
    const started = performance.now();
    for (const text of [`$schema: x/dsc/${"document".repeat(50_000)}\nresources: []`, `a: ${"microsoft.dsc".repeat(50_000)}`, `configurationversion${" ".repeat(500_000)}`]) recognises(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

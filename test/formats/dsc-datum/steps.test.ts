/** What layers of node data do, and which documents are taken for layers. */
import { describe, expect, it } from "vitest";
import { dscDatum } from "../../../src/formats/dsc-datum/dsc-datum.ts";
import { parseDocuments } from "../../../src/source/document.ts";
import { mightContain } from "../../../src/source/text.ts";
import { stepsOfText } from "../../support/effects.ts";

function recognises(text: string): boolean {
  const yes = parseDocuments("it.yaml", text, undefined, "exact").documents.some((document) => dscDatum.recognise(document).kind === "yes");
  if (yes) expect(mightContain(text, dscDatum.marker)).toBe(true);
  return yes;
}

describe("recognition", () => {
  it.each([
    ["features", "WindowsFeatures:\n  Names: [+Web-Server]"],
    ["a single feature, with more about it", "WindowsFeatures:\n  Features: { Name: Web-Server }"],
    ["optional features", "WindowsOptionalFeatures:\n  Names: [+TFTP]"],
    ["pools", "WebApplicationPools:\n  Items:\n    - Name: Portal"],
    ["properties of IIS", "WebConfigProperties:\n  Items:\n    - Name: x"],
    ["a node", "NodeName: web01\nRole: WebServer\nLcmConfig: {}"],
    ["a layer with tags only", "DscTagging:\n  Layers: []"],
    ["applications, by their keys", "Items:\n  - { Name: a, PhysicalPath: b, WebAppPool: c, Website: d }"],
    ["virtual directories, by their keys", "Items:\n  - { Name: a, PhysicalPath: b, WebApplication: c, WebSite: d }"],
    ["optional features, by their keys", "NoWindowsUpdateCheck: false\nNames: [+TFTP]"],
    ["web applications of SharePoint", "WebApplications:\n  - { Name: a, ApplicationPool: b, WebAppUrl: c }"],
  ])("takes %s", (_what, text) => expect(recognises(text)).toBe(true));

  it.each([
    ["pools that only their file's name tells", "Items:\n  - Name: TestAppPool1"],
    ["features of something else", "WindowsFeatures: true"],
    ["configurations of a build", "Configurations: [debug]"],
    ["a list", "- WindowsFeatures: { Names: [a] }"],
    ["a node of something else", "NodeName: a\nRole: b"],
  ])("leaves %s alone", (_what, text) => expect(recognises(text)).toBe(false));
});

describe("steps", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["signs before names", "WindowsFeatures:\n  Names:\n    - +Web-Server\n    - -WoW64-Support\n    - --DHCP\n    - DNS\n    - '*AD-Certificate'", ["3 +web-server", "4 -wow64-support", "6 +dns", "7 +ad-certificate", "7 +adcs-web-enrollment"]],
    ["features with more about them", "WindowsFeatures:\n  Features:\n    - { Name: Web-Server, Ensure: Absent }", ["3 -web-server"]],
    ["a feature that is worked out later", "WindowsFeatures:\n  Names: ['[x= $Node.Feature =]']", ["2 unread a feature whose name is filled in later"]],
    ["features before what is set up on them", "WebApplicationPools:\n  Items:\n    - { Name: Portal, IdentityType: SpecificUser, Credential: '[ENC=AAAA]' }\nWindowsFeatures:\n  Names: [Web-Server]", ["5 +web-server", "3 iis", '3 S5 the credential of the application pool "Portal"']],
    ["a pool without a credential", "WebApplicationPools:\n  Items:\n    - { Name: Portal, IdentityType: ApplicationPoolIdentity }", ["3 iis"]],
    ["pools that are worked out later", "WindowsFeatures:\n  Names: [DHCP]\nWebApplicationPools:\n  Items: '[x= $Pools =]'", ["2 +dhcp", '3 unread the configuration "WebApplicationPools", which is filled in later,']],
    ["a domain", "DscTagging: {}\nComputerSettings:\n  DomainName: contoso.com", ["3 joins a domain"]],
    ["a domain controller", "DscTagging: {}\nConfigurations: [AddsDomainController]\nAddsDomainController:\n  DomainName: contoso.com", ["3 +ad-domain-services"]],
    ["a pull server", "DscTagging: {}\nDscPullServer:\n  CertificateThumbPrint: AB12", ["2 iis", "3 S14 a certificate bound to a site of IIS"]],
    ["keys in other letters", "DscTagging: {}\nWindowsFeatures:\n  names: [Web-Server]", ["3 +web-server"]],
    ["what is named and not there", "DscTagging: {}\nConfigurations: [RegistryValues, SqlServer]", ['2 unread the configuration "SqlServer"']],
    ["what is there and not known", "DscTagging: {}\nExchangeProvisioning:\n  Role: Mailbox", ['2 unread the configuration "ExchangeProvisioning"']],
    ["a node that is not resolved", "NodeName: web01\nRole: WebServer\nLcmConfig: {}", ["2 unread what the role and the baseline of this node bring"]],
    ["SharePoint", "WebApplications:\n  - { Name: Content, ApplicationPool: Content Pool, ApplicationPoolAccount: CONTOSO\\pool, WebAppUrl: https://content }", ["2 iis", '2 S5 the account of the application pool "Content Pool"']],
    ["virtual directories without a credential", "Items:\n  - { Name: a, PhysicalPath: b, WebApplication: c, WebSite: d }", ["2 iis"]],
  ])("%s", (_what, text, effects) => expect(stepsOfText(dscDatum, text)).toEqual(effects));
});

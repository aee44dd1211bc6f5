/** What az bake installs, and what lies beside a definition. */
import { describe, expect, it } from "vitest";
import { azBake } from "../../../src/formats/az-bake/az-bake.ts";
import type { ReadContext } from "../../../src/formats/format.ts";
import { parseDocuments } from "../../../src/source/document.ts";
import { mightContain } from "../../../src/source/text.ts";
import { evaluateFiles } from "../../support/evaluate.ts";

const definition = (...install: readonly string[]): string =>
  ["publisher: Contoso", "offer: Servers", "sku: web", "version: 1.0.0", "os: Windows", "base: { publisher: MicrosoftWindowsServer, offer: WindowsServer, sku: 2022-datacenter }", ...(install.length === 0 ? [] : ["install:", ...install.map((line) => `  ${line}`)])].join("\n");

const missing = { reason: "there is no such file" };
const nothingElse: ReadContext = { open: () => missing, openEmbedded: () => missing, images: () => missing, steps: () => missing, stepsOf: () => missing };

/** What is known of IIS in the one image, in the words of the report. */
function described(text: string, more: Readonly<Record<string, string>> = {}): string {
  const { images } = evaluateFiles({ "images/web/image.yml": text }, {}, more);
  return images.map(({ name, description }) => `${name}: ${description}`).join("; ");
}

const none = /no IIS \(implied\)/;
const some = /IIS 10\.0 from a role of Windows/;
const open = /unreadable IIS/;

describe("install", () => {
  it("has no IIS where nothing brings it", () => {
    expect(described(definition())).toMatch(/^web: /);
    expect(described(definition())).toMatch(none);
    expect(described(definition("choco: { packages: [git, { id: nodejs, version: 20.0.0 }] }", "winget: { packages: [Git.Git] }"))).toMatch(none);
  });

  it.each<readonly [string, readonly string[]]>([
    ["a package's own source", ["choco:", "  packages:", "    - { id: IIS-WebServerRole, source: windowsfeatures }"]],
    ["the source of all packages", ["choco:", "  defaults: { source: WindowsFeatures }", "  packages: [IIS-WebServerRole]"]],
    ["an older list", ["choco:", "  - { id: IIS-WebServerRole, source: windowsfeatures }"]],
  ])("finds IIS by %s", (_what, install) => expect(described(definition(...install))).toMatch(some));

  it("puts what waits for a user on the clones", () => {
    expect(described(definition("choco: { packages: [{ id: IIS-WebServerRole, source: windowsfeatures, user: true }] }"))).toMatch(/installed after cloning/);
  });

  it.each<readonly [string, readonly string[]]>([
    ["a source that is filled in later", ["choco: { packages: [{ id: IIS-WebServerRole, source: '{{ source }}' }] }"]],
    ["a package that is filled in later", ["choco: { packages: ['{{ package }}'] }"]],
    ["packages that are no list", ["choco: { packages: { git: true } }"]],
    ["a package without an id", ["choco: { packages: [{ version: 1.0.0 }] }"]],
    ["a package of IIS", ["choco: { packages: [urlrewrite] }"]],
    ["a list of packages in a file", ["choco: { packages: [packages.config] }"]],
    ["a script that is not there", ["scripts: { powershell: [none.ps1] }"]],
    ["scripts that are no mapping", ["scripts: [iis.ps1]"]],
    ["another language", ["scripts: { bash: [a.sh] }"]],
    ["a key that nobody knows", ["msi: [a.msi]"]],
  ])("leaves IIS open for %s", (_what, install) => expect(described(definition(...install))).toMatch(open));

  it("reads scripts of the repository", () => {
    const install = ["scripts:", "  powershell:", "    - { path: ../../scripts/iis.ps1, restart: true }"];
    expect(described(definition(...install), { "images/web/../../scripts/iis.ps1": "Install-WindowsFeature Web-Server\n" })).toMatch(some);
    expect(described(definition("scripts: { powershell: [iis.ps1] }"), { "images/web/iis.ps1": "Install-WindowsFeature Web-Server\n" })).toMatch(some);
  });

  it("says that the hosting bundle is there", () => {
    const [image] = azBake.read(parseDocuments("it.yml", definition("choco: { packages: [dotnet-8.0-windowshosting] }")).documents, nothingElse).images;
    expect(image?.stated.facts["iis.hosting-bundle"]).toMatchObject({ state: "stated", value: "true", text: "dotnet-8.0-windowshosting" });
    const [other] = azBake.read(parseDocuments("it.yml", definition("winget: { packages: [{ id: Microsoft.DotNet.HostingBundle.8 }] }")).documents, nothingElse).images;
    expect(other?.stated.facts["iis.hosting-bundle"]).toMatchObject({ state: "stated", value: "true" });
  });
});

describe("a definition", () => {
  it("is built by the Packer template beside it, which nobody reads", () => {
    expect(described(definition(), { "images/web/build.pkr.hcl": "build {}" })).toMatch(open);
    expect(described(definition(), { "images/other/build.pkr.hcl": "build {}" })).toMatch(none);
  });

  it("is generalized by the template of az bake, and by nobody knows what where it is one's own", () => {
    const sysprep = (text: string, steps: ReadContext["steps"]): unknown => azBake.read(parseDocuments("images/web/image.yml", text).documents, { ...nothingElse, steps }).images[0]?.stated.facts.sysprep;
    expect(sysprep(definition(), () => missing)).toMatchObject({ state: "implied", value: "true" });
    expect(sysprep(definition(), () => ({ reason: 'files that end in ".hcl" are not read' }))).toBeUndefined();
    expect(sysprep(definition(), () => ({ reason: "is too large" }))).toBeUndefined();
  });

  it("is found in every spelling that its marker has to let through", () => {
    for (const text of ['{"publisher": "a", "offer": "b", "sku": "c", "version": "1.0.0", "os": "Windows"}', 'publisher: a\noffer: b\n"s\\x6bu": c\nversion: 1.0.0\nos: Windows']) {
      expect(evaluateFiles({ "it.yaml": text }).images).toHaveLength(1);
      expect(mightContain(text, azBake.marker)).toBe(true);
    }
  });
});

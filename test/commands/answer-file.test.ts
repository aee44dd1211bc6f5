/** Answer files: what they install, when each pass runs, and what makes one unreadable. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerFile, readAnswerFile } from "../../src/commands/answer-file.ts";
import { parseXml } from "../../src/commands/xml-tree.ts";
import type { Effect } from "../../src/facts/effect.ts";
import { derivedText, wholeText } from "../../src/source/embedded.ts";
import type { SourceLocation } from "../../src/source/location.ts";

function inside(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">\n${body}\n</unattend>\n`;
}

function pass(name: string, component: string, body: string, architecture = "amd64"): string {
  return `<settings pass="${name}"><component name="Microsoft-Windows-${component}" processorArchitecture="${architecture}">${body}</component></settings>`;
}

function run(...commands: readonly string[]): string {
  return `<RunSynchronous>${commands.map((command, index) => `<RunSynchronousCommand wcm:action="add"><Order>${index + 1}</Order><Path>${command}</Path></RunSynchronousCommand>`).join("")}</RunSynchronous>`;
}

function logon(...commands: readonly string[]): string {
  return `<FirstLogonCommands>${commands.map((command, index) => `<SynchronousCommand wcm:action="add"><CommandLine>${command}</CommandLine><Order>${index + 1}</Order></SynchronousCommand>`).join("")}</FirstLogonCommands>`;
}

const installs = pass("windowsPE", "Setup", "<DiskConfiguration/>");
const generalizes = pass("auditUser", "Deployment", "<Generalize><ForceShutdownNow>true</ForceShutdownNow><Mode>OOBE</Mode></Generalize>");
const iis = "dism.exe /online /enable-feature /featurename:IIS-WebServerRole /all";
const dns = "dism.exe /online /enable-feature /featurename:DNS-Server-Full-Role";
const sysprep = "%WINDIR%\\system32\\sysprep\\sysprep.exe /generalize /oobe /shutdown";

function read(body: string): AnswerFile {
  const answers = readAnswerFile(wholeText("unattend.xml", inside(body)));
  if ("reason" in answers) throw new Error(answers.reason);
  return answers;
}

function reasonOf(text: string): string | undefined {
  const answers = readAnswerFile(wholeText("unattend.xml", text));
  return "reason" in answers ? answers.reason : undefined;
}

/** The text of a place. */
function at(text: string, { start, end }: SourceLocation): string {
  const lines = text.split("\n");
  if (start.line === end.line) return (lines[start.line - 1] ?? "").slice(start.column - 1, end.column - 1);
  return [(lines[start.line - 1] ?? "").slice(start.column - 1), ...lines.slice(start.line, end.line - 1), (lines[end.line - 1] ?? "").slice(0, end.column - 1)].join("\n");
}

/** Phases with what happens in each: "before-generalize iis-webserverrole". */
function course({ stages }: AnswerFile): readonly string[] {
  return stages.flatMap(({ phase, effects }) => effects.map((effect) => `${phase} ${effect.kind === "feature" ? `${effect.present ? "" : "-"}${effect.name}` : effect.kind === "unread" ? `unread ${effect.what}` : effect.kind}`));
}

describe("what is installed", () => {
  const image = (key: string, value: string): string => `<MetaData wcm:action="add"><Key>${key}</Key><Value>${value}</Value></MetaData>`;
  const setup = (...data: readonly string[]): string => pass("windowsPE", "Setup", `<ImageInstall><OSImage><InstallFrom>${data.join("")}</InstallFrom></OSImage></ImageInstall>`);

  it.each([
    ["its name", setup(image("/IMAGE/NAME", "Windows Server 2022 SERVERDATACENTER")), "Windows Server 2022 SERVERDATACENTER"],
    ["its description", setup(image("/Image/Description", " Windows 10 Pro ")), "Windows 10 Pro"],
    ["its name before its description", setup(image("/IMAGE/DESCRIPTION", "Windows 10 Pro"), image("/image/name", "Windows 11 Pro")), "Windows 11 Pro"],
    ["an index alone", setup(image("/IMAGE/INDEX", "4")), undefined],
    ["a product key alone", pass("windowsPE", "Setup", "<UserData><ProductKey><Key>AAAAA-BBBBB-CCCCC-DDDDD-EEEEE</Key></ProductKey></UserData>"), undefined],
    ["an empty name", setup(image("/IMAGE/NAME", "")), undefined],
    ["the same name for two architectures", `${setup(image("/IMAGE/NAME", "Windows 10 Pro"))}${setup(image("/IMAGE/NAME", "Windows 10 Pro"))}`, "Windows 10 Pro"],
    ["two names, of which nobody knows the right one", `${setup(image("/IMAGE/NAME", "Windows 10 Pro"))}${setup(image("/IMAGE/NAME", "Windows Server 2022"))}`, "Windows 10 Pro / Windows Server 2022"],
    ["an image of data", pass("windowsPE", "Setup", `<ImageInstall><DataImage><InstallFrom>${image("/IMAGE/NAME", "Windows 10 Pro")}</InstallFrom></DataImage></ImageInstall>`), undefined],
    ["an image of Windows Deployment Services", pass("windowsPE", "Setup", "<WindowsDeploymentServices><ImageSelection><InstallImage><ImageName>Windows Server 2019 SERVERSTANDARD</ImageName></InstallImage></ImageSelection></WindowsDeploymentServices>"), "Windows Server 2019 SERVERSTANDARD"],
  ])("%s", (_title, body, expected) => {
    const answers = read(body);
    expect(answers.windows?.text).toBe(expected);
    if (answers.windows !== undefined && !answers.windows.text.includes(" / ")) expect(at(inside(body), answers.windows.location)).toBe(expected);
  });

  it("reads the build that packages of Windows are for, and no other package's version", () => {
    const servicing = (name: string, version: string): string => `<servicing><package action="configure"><assemblyIdentity name="${name}" version="${version}" processorArchitecture="amd64" language=""/></package></servicing>`;
    const body = servicing("Microsoft-Windows-ServerDatacenterEvalEdition", "10.0.20348.587");
    const { build } = read(body);
    expect(build?.text).toBe("10.0.20348.587");
    expect(build === undefined ? "" : at(inside(body), build.location)).toBe("10.0.20348.587");
    expect(read(servicing("Microsoft-Windows-Foundation-Package", "6.1.7601.17514")).build?.text).toBe("6.1.7601.17514");
    expect(read(servicing("Package_for_KB5001330", "10.0.1.6")).build).toBeUndefined();
    expect(read(servicing("Microsoft-Windows-Foundation-Package", "latest")).build).toBeUndefined();
  });

  it("takes an image file of one's own for unread content, and not the one that Windows comes in", () => {
    const from = (path: string): string => pass("windowsPE", "Setup", `<ImageInstall><OSImage><InstallFrom><Path>${path}</Path></InstallFrom></OSImage></ImageInstall>`);
    expect(course(read(from("\\\\server\\images\\web.wim")))).toEqual(["before-generalize unread the image file \\\\server\\images\\web.wim"]);
    expect(course(read(from("D:\\sources\\install.wim")))).toEqual([]);
    expect(course(read(pass("windowsPE", "Setup", "<UseConfigurationSet>true</UseConfigurationSet>")))).toEqual(["before-generalize unread the configuration set beside the answer file"]);
  });
});

describe("features and domains", () => {
  it("reads selections of the package of Windows", () => {
    const body = '<servicing><package action="configure"><assemblyIdentity name="Microsoft-Windows-Foundation-Package" version="10.0.17763.1"/><selection name="IIS-WebServerRole" state="true"/><selection name="IIS-FTPServer" state="FALSE"/><selection name="SMB1Protocol"/></package></servicing>';
    const answers = read(body);
    expect(course(answers)).toEqual(["before-generalize iis-webserverrole", "before-generalize -iis-ftpserver", "before-generalize unread a selection of a feature"]);
    const [first] = answers.stages[0]?.effects ?? [];
    expect(first === undefined ? "" : at(inside(body), first.location)).toBe("IIS-WebServerRole");
  });

  it("takes a package that nobody knows for unread content", () => {
    const install = (name: string): string => `<servicing><package action="install"><assemblyIdentity name="${name}" version="10.0.1.0"/><source location="x.cab"/></package></servicing>`;
    expect(course(read(install("Microsoft-NanoServer-IIS-Package")))).toEqual(["before-generalize unread the package Microsoft-NanoServer-IIS-Package"]);
    expect(course(read(install("Microsoft-Windows-Client-LanguagePack-Package")))).toEqual([]);
  });

  it("reads a domain, in the phase of its pass", () => {
    const join = pass("specialize", "UnattendedJoin", "<Identification><Credentials><Domain>corp</Domain></Credentials><JoinDomain>corp.example</JoinDomain></Identification>");
    expect(course(read(join))).toEqual(["after-clone domain"]);
    expect(course(read(`${join}${generalizes}`))).toEqual(["before-generalize domain", "before-generalize generalize"]);
    expect(course(read(pass("specialize", "UnattendedJoin", "<Identification><JoinWorkgroup>WORK</JoinWorkgroup></Identification>")))).toEqual([]);
  });
});

describe("phases", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["a file that is used on each clone", pass("specialize", "Deployment", run(dns)) + pass("oobeSystem", "Shell-Setup", logon(iis)), ["after-clone dns-server-full-role", "after-clone iis-webserverrole"]],
    ["a file that installs Windows, and may be generalized by something else", installs + pass("specialize", "Deployment", run(dns)) + pass("oobeSystem", "Shell-Setup", logon(iis)), ["unknown dns-server-full-role", "unknown iis-webserverrole"]],
    ["the setting that generalizes", pass("specialize", "Deployment", run(dns)) + pass("oobeSystem", "Shell-Setup", logon(iis)) + generalizes, ["before-generalize dns-server-full-role", "unknown iis-webserverrole", "before-generalize generalize"]],
    ["audit mode, commands before the setting that generalizes", pass("auditUser", "Deployment", `<Generalize><Mode>OOBE</Mode></Generalize>${run(iis)}`), ["before-generalize iis-webserverrole", "before-generalize generalize"]],
    ["audit mode without a generalization", pass("oobeSystem", "Deployment", "<Reseal><Mode>Audit</Mode></Reseal>") + pass("specialize", "Deployment", run(dns)) + pass("auditUser", "Deployment", run(iis)), ["unknown dns-server-full-role", "before-generalize iis-webserverrole"]],
    ["a command that generalizes, and what follows it", pass("specialize", "Deployment", run(dns)) + pass("oobeSystem", "Shell-Setup", logon(iis, sysprep, dns)), ["before-generalize dns-server-full-role", "before-generalize iis-webserverrole", "before-generalize generalize", "before-generalize dns-server-full-role"]],
    ["a command that generalizes in audit mode", pass("auditUser", "Deployment", run(iis, sysprep)) + pass("oobeSystem", "Shell-Setup", logon(dns)), ["before-generalize iis-webserverrole", "before-generalize generalize", "after-clone dns-server-full-role"]],
    ["a command that generalizes and goes on", pass("auditUser", "Deployment", run("sysprep.exe /generalize /oobe /quit")) + pass("oobeSystem", "Shell-Setup", logon(dns)), ["unknown dns-server-full-role", "before-generalize generalize"]],
    ["two generalizations: only the last one ends the image", pass("specialize", "Deployment", run(sysprep, iis)) + pass("oobeSystem", "Shell-Setup", logon(sysprep, dns, sysprep)), ["before-generalize iis-webserverrole", "before-generalize dns-server-full-role", "before-generalize generalize"]],
    ["Sysprep in Windows PE generalizes nothing", pass("windowsPE", "Setup", run(sysprep)) + pass("specialize", "Deployment", run(iis)), ["unknown iis-webserverrole"]],
    ["the pass generalize says that Sysprep is used, not when", pass("generalize", "Security-SPP", "<SkipRearm>1</SkipRearm>") + pass("oobeSystem", "Shell-Setup", logon(iis)), ["before-generalize generalize", "after-clone iis-webserverrole"]],
    ["commands of the pass generalize", pass("generalize", "Deployment", run(iis)), ["before-generalize iis-webserverrole", "before-generalize generalize"]],
    ["an empty pass generalize", '<settings pass="generalize"></settings>', []],
    ["something unread at first logon, which may run Sysprep", pass("specialize", "Deployment", run(iis)) + pass("oobeSystem", "Shell-Setup", logon("C:\\setup\\install.cmd")), ["unknown iis-webserverrole", "unknown unread"]],
    ["the same for two architectures", pass("auditUser", "Deployment", run(iis, sysprep)) + pass("auditUser", "Deployment", run(dns, sysprep), "x86"), ["before-generalize iis-webserverrole", "before-generalize generalize", "before-generalize dns-server-full-role", "before-generalize generalize"]],
  ])("%s", (_title, body, expected) => {
    expect(course(read(body)).map((line) => line.replace(/ unread .*/, " unread"))).toEqual(expected);
  });

  it("says where the file generalizes", () => {
    const place = (body: string): string | undefined => {
      const { generalizes: location } = read(body);
      return location === undefined ? undefined : at(inside(body), location);
    };
    expect(place(generalizes)).toBe("<Generalize>");
    expect(place(pass("generalize", "Security-SPP", "<SkipRearm>1</SkipRearm>"))).toBe('<settings pass="generalize">');
    expect(place(pass("oobeSystem", "Shell-Setup", logon(sysprep)))).toContain("sysprep");
    expect(place(pass("oobeSystem", "Shell-Setup", logon(iis)))).toBeUndefined();
  });

  it("runs commands in their order, not in that of the text", () => {
    const commands = `<RunSynchronous><RunSynchronousCommand><Order>10</Order><Path>${dns}</Path></RunSynchronousCommand><RunSynchronousCommand><Order>9</Order><Path>${iis}</Path></RunSynchronousCommand></RunSynchronous>`;
    expect(course(read(pass("auditUser", "Deployment", commands)))).toEqual(["before-generalize iis-webserverrole", "before-generalize dns-server-full-role"]);
  });

  it("does not trust a command that is said not to be added", () => {
    const command = `<RunSynchronous><RunSynchronousCommand wcm:action="remove"><Order>1</Order><Path>${iis}</Path></RunSynchronousCommand></RunSynchronous>`;
    expect(course(read(pass("auditUser", "Deployment", command)))).toContain("before-generalize unread a command with the action remove");
  });

  it("asks for scripts that the answer file only names", () => {
    const script = wholeText("unattend.xml", inside(pass("auditUser", "Deployment", run("powershell.exe -File F:\\post-install.ps1"))));
    const asked: string[] = [];
    const answers = readAnswerFile(script, ({ text, location }) => {
      asked.push(text);
      return [{ kind: "feature", name: "web-server", present: true, text, location }];
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("post-install.ps1");
    expect("reason" in answers ? answers.reason : course(answers)).toEqual(["before-generalize web-server"]);
  });
});

describe("places", () => {
  it("keeps them through entities, CDATA sections and comments", () => {
    const body = pass("auditUser", "Deployment", "<RunSynchronous>\r\n<RunSynchronousCommand><Path><!-- as <it> is -->cmd /c &quot;dism /online /enable-feature <![CDATA[/featurename:IIS-WebServerRole]]> &amp;&amp; exit&#x22;</Path></RunSynchronousCommand></RunSynchronous>");
    const [effect] = read(body).stages.flatMap(({ effects }): readonly Effect[] => effects);
    expect(effect?.kind).toBe("feature");
    expect(effect === undefined ? "" : at(inside(body), effect.location)).toContain("IIS-WebServerRole");
  });

  it("follows prefixes and other names of the namespace", () => {
    const text = '<?xml version="1.0"?><u:unattend xmlns:u="urn:schemas-microsoft-com:unattend"><u:settings pass="auditUser"><u:component name="Microsoft-Windows-Deployment"><u:Generalize><u:Mode>OOBE</u:Mode></u:Generalize></u:component></u:settings></u:unattend>';
    const answers = readAnswerFile(wholeText("unattend.xml", text));
    expect("reason" in answers ? answers.reason : course(answers)).toEqual(["before-generalize generalize"]);
  });

  it("ignores what other programs keep beside the passes", () => {
    expect(read('<cpi:offlineImage cpi:source="wim:c:/install.wim#Windows Server 2012" xmlns:cpi="urn:schemas-microsoft-com:cpi"/><Extensions xmlns="https://example.com/generator"><Generalize/></Extensions>').generalizes).toBeUndefined();
  });

  it("decodes every text as an XML reader does, each character from its own place", () => {
    const part = fc.oneof(fc.constantFrom("&amp;", "&lt;", "&#65;", "&#x1F600;", "\r\n", "\n", "<!-- - -->", "<![CDATA[<&]]>", "<![CDATA[]]>", "<?go on?>", "ü"), fc.stringMatching(/^[a-z .]{0,4}$/));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = `<a x='1'>${parts.join("")}</a>`;
        const root = parseXml(wholeText("a.xml", text));
        if ("reason" in root) throw new Error(root.reason);
        const plain = parts.map((each) => ({ "&amp;": "&", "&lt;": "<", "&#65;": "A", "&#x1F600;": "\u{1F600}", "\r\n": "\n", "<!-- - -->": "", "<![CDATA[<&]]>": "<&", "<![CDATA[]]>": "", "<?go on?>": "" })[each] ?? each).join("");
        const source = root.text();
        expect(source.text).toBe(plain.trim());
        for (const [index, character] of [...source.text].entries()) {
          if (!/[a-zü.]/.test(character) || [...source.text].length !== source.text.length) continue;
          expect(at(text, source.locate(index, index + 1))).toBe(character);
        }
      }),
    );
  });
});

describe("what cannot be read", () => {
  it.each([
    ["a broken tag", inside("<settings pass='specialize'><component></settings>"), /cannot be read as XML \(line 3: unexpected close tag\)/],
    ["an end that is missing", '<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="specialize">', /cannot be read as XML \(line 1/],
    ["nothing", "  ", /cannot be read as XML/],
    ["text that is no XML", "Windows Server 2022", /cannot be read as XML/],
    ["two roots", `${inside("")}<unattend/>`, /cannot be read as XML/],
    ["an attribute that stands twice", inside('<settings pass="specialize" pass="generalize"/>'), /duplicate attribute/],
    ["a prefix that nobody declared", '<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings x:pass="specialize"/></unattend>', /unbound namespace prefix/],
    ["an entity that nobody declared", inside("<servicing>&company;</servicing>"), /undefined entity/],
    ["a document type", '<!DOCTYPE unattend [<!ENTITY x "y">]><unattend>&x;</unattend>', /declares a document type \(line 1\)/],
    ["a billion laughs", `<!DOCTYPE u [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "&a;&a;&a;">`).join("")}]><unattend>&a19;</unattend>`, /declares a document type/],
    ["a template of Helm", inside("<settings pass='{{ .Values.pass }}'/>"), /template that is filled in later \(line 3: \{\{\)/],
    ["a template of Jinja", inside("{% if audit %}<settings pass='auditUser'/>{% endif %}"), /template/],
    ["a template of ERB", inside("<settings pass='<%= pass %>'/>"), /template/],
    ["another root", "<configuration/>", /its root is configuration/],
    ["the root of another namespace", '<unattend xmlns="urn:example"/>', /its root is unattend/],
    ["a pass that does not exist", inside("<settings pass='firstBoot'/>"), /the pass firstBoot \(line 3\) is none that Windows has/],
    ["a pass without a name", inside("<settings/>"), /the pass without a name/],
    ["a stranger inside a pass", inside(pass("oobeSystem", "Deployment", '<Reseal xmlns="urn:example"/>')), /Reseal \(line 3\) is of a namespace/],
    ["a hundred levels", inside(`${"<a>".repeat(200)}${"</a>".repeat(200)}`), /nested in more than 100 levels \(line 3\)/],
    ["fifty thousand elements", inside("<a/>".repeat(50_001)), /more than 50000 elements/],
  ])("%s", (_title, text, reason) => {
    expect(reasonOf(text)).toMatch(reason);
  });

  it("names the line of the file around it", () => {
    const text = inside("<settings pass='specialize'><component></settings>");
    const place = { file: "map.yml", start: { line: 40, column: 1 }, end: { line: 40, column: 2 } };
    const answers = readAnswerFile(derivedText(text, place));
    expect("reason" in answers ? answers.reason : "").toContain("line 40");
  });

  it("throws for nothing", () => {
    const good = inside(`${installs}${pass("specialize", "Deployment", run(iis, sysprep))}${generalizes}`);
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), fc.constantFrom("", "<", ">", "&", '"', "\u0000", "]]>", "<!--", "hasOwnProperty='x'", "__proto__='x'", " constructor='x' "), (from, length, put) => {
        readAnswerFile(wholeText("unattend.xml", good.slice(0, from) + put + good.slice(from + length)));
      }),
    );
  });
});

describe("what is presumed", () => {
  it.each([
    ["nothing orders anything", pass("oobeSystem", "Shell-Setup", logon(iis)), true],
    ["there is nothing", "", true],
    ["the file installs Windows", `${installs}${pass("oobeSystem", "Shell-Setup", logon(iis))}`, false],
    ["the file generalizes by a command", `${pass("auditUser", "Deployment", run(sysprep))}${pass("oobeSystem", "Shell-Setup", logon(iis))}`, false],
    ["the file generalizes by its setting", `${generalizes}${pass("oobeSystem", "Shell-Setup", logon(iis))}`, false],
  ])("%s", (_what, body, presumed) => expect(read(body).presumesClones).toBe(presumed));
});

describe("time", () => {
  const mega = 1_000_000;
  it.each([
    ["levels", "<a>".repeat(mega / 3)],
    ["attributes", inside(`<settings ${Array.from({ length: mega / 12 }, (_, at) => `a${at}=''`).join(" ")} pass="specialize"/>`)],
    ["one name", inside(`<settings pass="specialize"><${"a".repeat(mega)} name="x"/></settings>`)],
    ["blanks in a tag", inside(`<settings${" ".repeat(mega)}pass="specialize"/>`)],
    ["references", inside(pass("specialize", "Deployment", run("&amp;".repeat(mega / 5))))],
    ["components", inside(`<settings pass="specialize">${Array.from({ length: 16_000 }, (_, at) => `<component name="Microsoft-Windows-Deployment" processorArchitecture="${at}"/>`).join("")}</settings>`)],
    ["commands", inside(pass("specialize", "Deployment", run(...Array.from({ length: 6_000 }, () => iis))))],
    ["errors", inside("&x;".repeat(mega / 3))],
    ["comments", inside("<!---->".repeat(mega / 7))],
  ])("%s", (_title, text) => {
    readAnswerFile(wholeText("unattend.xml", text));
  }, 4_000);
});

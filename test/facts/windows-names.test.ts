/** Names of Windows as catalogues, clouds, media and build tools write them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowsFacts } from "../../src/facts/windows-facts.ts";
import { familyEntry, namesAnotherSystem, readWindows, releasedVersion, type WindowsFamily, windowsFamilies } from "../../src/facts/windows.ts";

/** "family edition build service-pack", "-" for what is not said. */
function shown(text: string): string {
  const reading = readWindows(text);
  if (reading.kind === "unclear") return `unclear: ${reading.because}`;
  const { family, edition = "-", build = "-", servicePack = "-" } = reading.value;
  return [family.replace("windows-", ""), edition, build, servicePack].join(" ").replace(/(?: -)+$/, "");
}

describe("Azure", () => {
  it.each([
    ["MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition:latest", "server-2022 datacenter"],
    ["MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition-core-smalldisk:latest", "server-2022 datacenter"],
    ["MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition-hotpatch:20348.2031.231006", "server-2022 datacenter 20348"],
    ["MicrosoftWindowsServer:WindowsServer:2025-datacenter-g2:latest", "server-2025 datacenter"],
    ["MicrosoftWindowsServer:WindowsServer:2019-datacenter-core-with-containers-smalldisk-g2:latest", "server-2019 datacenter"],
    ["MicrosoftWindowsServer:WindowsServer:2019-Datacenter-zhcn:2019.0.20190410", "server-2019 datacenter"],
    ["MicrosoftWindowsServer:windowsserver-gen2preview:2019-datacenter-gen2:latest", "server-2019 datacenter"],
    ["MicrosoftWindowsServer:WindowsServer:2016-datacenter-server-core:14393.6452.231010", "server-2016 datacenter 14393"],
    ["MicrosoftWindowsServer:WindowsServer:2012-R2-Datacenter:4.0.20150825", "server-2012-r2 datacenter"],
    ["MicrosoftWindowsServer:WindowsServer:2012-R2-Datacenter:9600.20778.221105", "server-2012-r2 datacenter 9600"],
    ["MicrosoftWindowsServer:WindowsServer:2008-R2-SP1:latest", "server-2008-r2 - - SP1"],
    ["MicrosoftWindowsServer:WindowsServer-HUB:2012-R2-Datacenter-HUB:latest", "server-2012-r2 datacenter"],
    ["MicrosoftWindowsServer:WindowsServerSemiAnnual:Datacenter-Core-1709-smalldisk:latest", "server-sac datacenter 10.0.16299"],
    ["MicrosoftWindowsServer:WindowsServerSemiAnnual:datacenter-core-20h2-with-containers-smalldisk:latest", "server-sac datacenter 10.0.19042"],
    ["MicrosoftWindowsDesktop:Windows-11:win11-23h2-pro:latest", "11 professional 10.0.22631"],
    ["MicrosoftWindowsDesktop:windows-11:win11-23h2-pro:22631.3007.240105", "11 professional 22631"],
    ["microsoftwindowsdesktop:windows-10:win10-22h2-ent-g2", "10 enterprise 10.0.19045"],
    ["MicrosoftWindowsDesktop:Windows-10:rs5-pron:17763.253.67", "10 professional 17763"],
    ["MicrosoftWindowsDesktop:Windows-10:19h2-ent:latest", "10 enterprise 10.0.18363"],
    ["MicrosoftWindowsDesktop:windows-10:21h1-evd-g2:latest", "10 - 10.0.19043"],
    ["MicrosoftWindowsDesktop:windows-10:win10-21h2-entn-ltsc-g2:latest", "10 enterprise 10.0.19044"],
    ["MicrosoftWindowsDesktop:office-365:win11-23h2-avd-m365:latest", "11 - 10.0.22631"],
    ["MicrosoftWindowsDesktop:office-365:20h2-evd-o365pp:latest", "10 - 10.0.19042"],
    ["MicrosoftWindowsDesktop_windows-ent-cpc_win11-24h2-ent-cpc-m365", "11 enterprise 10.0.26100"],
    ["microsoftwindowsdesktop_windows-ent-cpc_win11-22h2-ent-cpc-os", "11 enterprise 10.0.22621"],
    ["microsoftwindowsdesktop_windows-ent-cpc_win11-24H2-ent-cpc", "11 enterprise 10.0.26100"],
    ["MicrosoftVisualStudio_visualstudioplustools_vs-2022-ent-general-win11-m365-gen2", "11"],
    ["microsoftvisualstudio_visualstudio2019plustools_vs-2019-ent-general-win10-m365-gen2", "10"],
    ["MicrosoftVisualStudio:visualstudio2022:vs-2022-comm-latest-win11-n-gen2:latest", "11"],
    ["MicrosoftVisualStudio:visualstudio2022:vs-2022-ent-latest-ws2022:latest", "server-2022"],
    ["MicrosoftVisualStudio:visualstudio2019latest:vs-2019-ent-latest-ws2019:latest", "server-2019"],
    ["MicrosoftSQLServer:sql2019-ws2022:standard:latest", "server-2022"],
    ["MicrosoftSQLServer:sql2022-ws2022:sqldev-gen2:latest", "server-2022"],
    ["MicrosoftSQLServer:SQL2016SP1-WS2016:Enterprise:latest", "server-2016"],
    ["MicrosoftSQLServer:sql2014sp3-ws2012r2:web:latest", "server-2012-r2"],
    ["MicrosoftSQLServer:SQL2008R2SP3-WS2008R2SP1:Express:latest", "server-2008-r2 - - SP1"],
    ["Win2022Datacenter", "server-2022 datacenter"],
    ["Win2022AzureEditionCore", "server-2022 datacenter"],
    ["Win2012R2Datacenter", "server-2012-r2 datacenter"],
    ["Win2008R2SP1", "server-2008-r2 - - SP1"],
    ["win11-vs2022", "11"],
  ])("%s", (text, value) => expect(shown(text)).toBe(value));
});

describe("Amazon", () => {
  it.each([
    ["windows-server-2025-english-full-base-x86", "server-2025"],
    ["windows-server-2022-english-core-base-x86", "server-2022 core"],
    ["windows-server-2012-r2-english-full-base-x86", "server-2012-r2"],
    ["windows-server-version-20h2-english-core-base-x86", "server-sac core 10.0.19042"],
    ["windows-server-2022-english-full-sql-2019-standard-x86", "server-2022"],
    ["windows-server-2022-english-core-eks-optimized-1-30-x86", "server-2022 core"],
    ["Windows_Server-2022-English-Full-SQL_2022_Web", "server-2022"],
    ["Windows_Server-2016-English-Full-SQL_2016_SP3_Enterprise-2023.10.11", "server-2016"],
    ["Windows_Server-2012-R2_RTM-English-64Bit-SQL_2014_SP3_Standard", "server-2012-r2 - - RTM"],
    ["Windows_Server-2012-R2_RTM-Chinese_Traditional_Hong_Kong-64Bit-Base", "server-2012-r2 - - RTM"],
    ["Windows_Server-2008-SP2-English-64Bit-SQL_2008_SP4_Express", "server-2008 - - SP2"],
    ["Windows_Server-2008-R2_SP1-English-64Bit-Base", "server-2008-r2 - - SP1"],
    ["Windows_Server-2003-R2_SP2-English-64Bit-Base", "server-2003-r2 - - SP2"],
    ["Windows_Server-1709-English-Core-Base", "server-sac core 10.0.16299"],
    ["Windows_Server-2004-English-Core-Base", "server-sac core 10.0.19041"],
    ["EC2LaunchV2-Windows_Server-2016-English-Core-Base", "server-2016 core"],
    ["EC2LaunchV2_Preview-Windows_Server-2019-English-Full-Base", "server-2019"],
    ["TPM-Windows_Server-2022-English-Full-Base", "server-2022"],
    ["Windows_Server-2019-English-STIG-Full", "server-2019"],
    ["Windows_Server-2022-English-Core-EKS_Optimized-1.30", "server-2022 core"],
    ["Windows_Server-2019-English-Full-ContainersLatest", "server-2019"],
    ["/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base", "server-2022"],
  ])("%s", (text, value) => expect(shown(text)).toBe(value));
});

describe("Google", () => {
  it.each([
    ["projects/windows-cloud/global/images/family/windows-2022", "server-2022"],
    ["projects/windows-cloud/global/images/windows-2022", "server-2022"],
    ["https://www.googleapis.com/compute/v1/projects/windows-cloud/global/images/family/windows-2019-core", "server-2019 core"],
    ["https://compute.googleapis.com/compute/v1/projects/windows-cloud/global/images/windows-server-2012-r2-dc-v20200813", "server-2012-r2 datacenter"],
    ["windows-cloud/windows-2016", "server-2016"],
    ["windows-server-2022-dc-v20240111", "server-2022 datacenter"],
    ["windows-server-2022-dc-core-v20240111", "server-2022 datacenter"],
    ["windows-server-2019-dc-core-for-containers-v20200813", "server-2019 datacenter"],
    ["windows-server-2019-dc-for-containers-v20200813", "server-2019 datacenter"],
    ["windows-2019-core-for-containers", "server-2019 core"],
    ["windows-server-20h2-dc-core-v20210513", "server-sac datacenter 10.0.19042"],
  ])("%s", (text, value) => expect(shown(text)).toBe(value));
});

describe("VMware, and marks behind words", () => {
  it.each([
    ["windows7Server64Guest", "server-2008-r2"],
    ["windows2019srv_64Guest", "server-2019"],
    ["windows2019srvNext_64Guest", "server-2022"],
    ["windows2022srvNext-64Guest", "server-2025"],
    ["Windows Server\u00ae 2022", "server-2022"],
    ["Microsoft\u00ae Windows Server\u2122 2008 R2 Enterprise", "server-2008-r2 enterprise"],
    ["Windows(R) 10 Pro", "10 professional"],
    ["Windows (TM)2019", "server-2019"],
  ])("%s", (text, value) => expect(shown(text)).toBe(value));
});

describe("media, boxes, preferences, labels and templates", () => {
  it.each([
    ["Windows 10 Pro", "10 professional"],
    ["Windows 10 Enterprise Evaluation", "10 enterprise"],
    ["Windows 11 Enterprise Evaluation", "11 enterprise"],
    ["Windows 10 Home Single Language", "10 home"],
    ["Windows 11 Pro N", "11 professional"],
    ["Windows 7 ENTERPRISE", "7 enterprise"],
    ["Windows Server 2019 SERVERSTANDARD", "server-2019 standard"],
    ["Windows Server 2016 SERVERDATACENTERCORE", "server-2016 datacenter"],
    ["Windows Server 2022 SERVERTURBINE", "server-2022 datacenter"],
    ["Windows Server 2022 Standard Evaluation (Desktop Experience)", "server-2022 standard"],
    ["Windows Server 2022 Datacenter: Azure Edition", "server-2022 datacenter"],
    ["Windows Server 2012 R2 SERVERSTANDARDCORE", "server-2012-r2 standard"],
    ["Windows Server 2008 R2 SERVERWEB", "server-2008-r2 web"],
    ["ServerDatacenterEval 10.0.26100.1742", "server-2025 datacenter 10.0.26100.1742"],
    ["Windows Server 2019 LTSC", "server-2019"],
    ["Windows Server LTSC 2022", "server-2022"],
    ["gusztavvargadr/windows-server-2022-standard", "server-2022 standard"],
    ["gusztavvargadr/windows-11-24h2-enterprise", "11 enterprise 10.0.26100"],
    ["StefanScherer/windows_2019_docker", "server-2019"],
    ["peru/windows-10-enterprise-x64-eval", "10 enterprise"],
    ["mwrock/Windows2012R2", "server-2012-r2"],
    ["opentable/win-2008r2-standard-amd64-nocm", "server-2008-r2 standard"],
    ["rgl/windows-2022-amd64", "server-2022"],
    ["dbosoft/winsrv2022-standard/latest", "server-2022 standard"],
    ["eval-win81x64-enterprise", "8.1 enterprise"],
    ["windows.11", "11"],
    ["windows.10.virtio", "10"],
    ["windows.2k12.virtio", "server-2012"],
    ["windows.2k25.virtio", "server-2025"],
    ["windows2k22-server-medium", "server-2022"],
    ["windows10-desktop-large", "10"],
    ["win2k12r2", "server-2012-r2"],
    ["windows-2019", "server-2019"],
    ["windows-11-arm", "11"],
    ["windows-10-pro-22h2", "10 professional 10.0.19045"],
    ["win-10-1607", "10 - 10.0.14393"],
    ["w10-21H2", "10 - 10.0.19044"],
    ["w2k8r2sp1", "server-2008-r2 - - SP1"],
    ["w2k19", "server-2019"],
    ["WS2025", "server-2025"],
    ["server2022", "server-2022"],
    ["Windows Server 2022, version 21H2", "server-2022 - 10.0.20348"],
    ["Windows Server 23H2 Datacenter Core", "server-sac datacenter 10.0.25398"],
    ["Windows 10 Enterprise LTSB 2016", "10 enterprise 10.0.14393"],
    ["Windows 11 Enterprise LTSC 2024", "11 enterprise 10.0.26100"],
    ["Windows 11 24H2 10.0.26100.1742", "11 - 10.0.26100.1742"],
    ["Windows 2000 build 2031", "2000 - 2031"],
    ["golden-windows-server-2022-20240115", "server-2022"],
    // What the machine is for is no edition: the last server with a Web edition was 2008 R2.
    ["win2022-web", "server-2022"],
  ])("%s", (text, value) => expect(shown(text)).toBe(value));
});

describe("every spelling of a product and its service pack", () => {
  const served = windowsFamilies.filter(({ kind, id }) => kind === "server" && id !== "windows-server-sac");
  it.each(served.map(({ id }) => id))("%s", (family) => {
    const year = family.slice("windows-server-".length).replace("-r2", "");
    const second = family.endsWith("r2");
    const spellings = ["win", "windows", "ws", "winsrv", "windowsserver", "server", "Windows Server ", "windows-server-", "windows_", "win-"].flatMap((before) => (second ? ["R2", "-r2", "_r2", " R2"].map((after) => `${before}${year}${after}`) : [`${before}${year}`]));
    const short = ["w2k", "win2k", "windows2k", "windows.2k", "winsrv2k"].map((before) => `${before}${String(Number(year) - 2000)}${second ? "r2" : ""}`);
    for (const text of [...spellings, ...short]) expect([text, readWindows(text)]).toEqual([text, { kind: "known", value: { family } }]);
  });

  it.each<WindowsFamily>(["windows-10", "windows-11", "windows-server-sac"])("every release of %s has its build", (family) => {
    const { title, kernel, builds } = familyEntry(family);
    const name = family === "windows-server-sac" ? "Windows Server, version" : title;
    for (const each of builds) expect(readWindows(`${name} ${each.name}`)).toEqual({ kind: "known", value: { family, build: `${kernel}.${each.number}` } });
  });
});

describe("nothing is guessed", () => {
  it.each([
    "2022", "2019", "2012 R2", "2k22", "10", "11", "2022-01", "20348.1.1-2022", "2019 Standard", "2022 Enterprise", "2022-web",
    "windows", "Windows Server", "windows-latest", "Windows 365", "win", "w", "server-2", "Windows22", "win22", "Windows LTSC 2019", "Windows N", "LTSC 2019",
    "SQL Server 2019", "SQL_2019_Standard", "sql2019", "windows-sql-2022", "windows sql server 2022", "sql-2019-2022", "Windows SQL 2019 2022", "sql standard server 2022", "MicrosoftSQLServer:sql2019:standard:latest",
    "vs2022", "VS 2022 Enterprise", "windows-vs-2022", "win11-vs", "MicrosoftVisualStudio:visualstudio2022:vs-2022-ent-latest:latest", "MicrosoftVisualStudio_visualstudio2022_2022",
    "Windows 10 LTSC 2024", "Windows 10 LTSC 2022", "Windows 11 LTSC 2019", "Windows Server 2022 LTSC 2019", "Windows 11 22H2 23H2", "Windows 11 22H2 10.0.22631", "Windows Server 2022 23H2", "Windows 10 23H2", "Windows 11 1809", "Windows 10 rs6",
    "22H2", "windows-21h2", "MicrosoftWindowsDesktop:office-365:21h2-evd:latest", "10.0.26100", "26100", "windows 26100", "Windows 11 22621 22631",
    "Windows Server 2016 Nano", "2016-Nano-Server", "Hyper-V Server 2019", "Windows Server 2022 with IIS", "windows-2022-iis", "Exchange Server 2019", "SharePoint Server 2019", "Windows Storage Server 2012",
    "windows2022srvnext-64", "windows8Server64Guest", "windows9Server64Guest", "xwindows2019srv_64Guest", "windows2019srv_64Guest x",
    "projects/acme/global/images/windows-2022", "projects/windows-cloud/global/images/family/x/windows-2022", "projects/windows-cloud/global/images/sql-std-2019-win-2022", "x/projects/windows-cloud/global/images/windows-2022", "projects/windows-cloud/global/images/windows-server-2022-dc-v1",
    "windows-server-2022-dc", "windows-2022-dc-v20240111", "xwindows-server-2022-dc-v20240111", "windows-server-2022-dc-v20240111-x", "windows-2022-for-containers", "windows-2022-core-for-containers-x", "xwindows-2022-core-for-containers", "windows-cloud/group/windows-2022",
    "(R) 2022", "Windows Server (C) 2022", "Windows Server 2012 (R)2", "\u24c7windows 2022", "Windows\u00a9 2022", "Windows Server vNext", "windows11preview-arm64",
    "mcr.microsoft.com/windows/servercore:ltsc2022", "mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022", "microsoft/iis:windowsservercore-ltsc2019",
    "win2019/win2022", "Windows Server 2019/2022", "windows-2019/2022", "owner/2022", "owner/group/windows-2022", "../windows-2022", "/windows-2022",
    "Center-for-internet-security-inc:cis-windows-server:cis-windows-server2022-l1-gen2:latest", "contoso:WindowsServer:2022-datacenter:latest",
    "Windows_Server-2012*", "Windows_Server-2022-English-Full-Base-*", "windows-server-20*", "windows-2022-2023", "windows-2022-1234", "windows-server-2031", "Windows 2072", "windows 2022 2023.1.12", "Windows Server 2012 R2 2016", "win2012r22022",
    "arn:aws:imagebuilder:us-east-1:aws:image/windows-server-2019-english-full-base-x86/x.x.x", "{{resolve:ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base}}", "ami-0123456789abcdef0",
  ])("%s", (text) => expect(shown(text)).toMatch(/^unclear: /));

  it("says what is missing", () => {
    expect(shown("windows")).toBe("unclear: it names Windows without its version");
    expect(readWindows("2012 R2")).toEqual({ kind: "unclear", because: "it may be a year: nothing in it says Windows", suggestion: "Windows Server 2012 R2" });
    expect(shown("Windows 11 LTSC 2019")).toBe("unclear: there was no long-term release of Windows 11 in 2019");
  });
});

describe("other systems", () => {
  it.each([
    "amazon-linux-2023", "amazon-linux-2-x86", "ubuntu-2204", "ubuntu-server-22-lts-x86", "Canonical:UbuntuServer:18.04-LTS:latest", "Canonical:0001-com-ubuntu-server-jammy:22_04-lts:latest", "red-hat-enterprise-linux-9", "Red_Hat-9", "RedHat:RHEL:9_3:latest",
    "MicrosoftSQLServer:SQL2017-Ubuntu1604:Enterprise:latest", "MicrosoftSQLServer:sql2019-rhel8:standard:latest", "MicrosoftCBLMariner:cbl-mariner:cbl-mariner-2:latest", "al2023-ami", "debian-12", "macos-sonoma-14-arm64", "suse-linux-enterprise-server-15", "darwin", "generic/alpine319",
  ])("%s is never Windows", (text) => {
    expect(shown(text)).toBe("unclear: it names a system that is not Windows");
    expect(namesAnotherSystem(text)).toBe(true);
  });

  it.each(["alpine-w2k19", "photon-ws2022", "2022-datacenter-kali", "mywindows-ubuntu", "ubuntu-nt4", "rocky win11"])("%s may be Windows", (text) => expect(namesAnotherSystem(text)).toBe(false));
});

describe("any text", () => {
  const words = ["windows", "win", "server", "2022", "2019", "10", "11", "r2", "sp1", "sp", "service", "pack", "sql", "vs", "22h2", "ltsc", "datacenter", "core", "nt", "4.0", "build", "preview", "rc", "/", "ami-windows-latest/", "{{", "x86", "linux", "2k", "10.0.20348", "\u0130"];
  const name = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.array(fc.constantFrom(...words), { maxLength: 40 }).chain((parts) => fc.constantFrom(" ", "-", "_", ":", "", ".").map((glue) => parts.join(glue))));

  it("is read or refused with a reason, and facts of it can be made", () => {
    fc.assert(
      fc.property(name, (text) => {
        const reading = readWindows(text);
        if (reading.kind === "unclear") expect(reading.because).toMatch(/^.+[^.]$/su);
        else expect(familyEntry(reading.value.family).id).toBe(reading.value.family);
        expect(Object.keys(windowsFacts(text, { file: "images.yml", start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }))).toContain("os.family");
      }),
      { seed: 20021201, numRuns: 3000 },
    );
  });

  it.each(["windows ", "win2k", "sp1", "sql2019 ", "a/", "-", "{{", "%A", "2022.", "nt", "windows.", "eks_optimized-"])("takes time that grows with its length: %s", (unit) => {
    for (const ending of ["", "!", "*"]) {
      const text = unit.repeat(1_000_000 / unit.length) + ending;
      const begun = performance.now();
      expect(readWindows(text).kind).toBe("unclear");
      namesAnotherSystem(text);
      expect(performance.now() - begun).toBeLessThan(1000);
    }
  });
});

it("a product's name means its release, where there was one alone", () => {
  for (const family of ["windows-10", "windows-11", "windows-server-sac", "windows-vista", "windows-server-2008", "windows-7", "windows-server-2008-r2"] as const) expect(releasedVersion(family)).toBeUndefined();
  for (const [family, build] of [["windows-nt-4.0", "4.0.1381"], ["windows-2000", "5.0.2195"], ["windows-server-2012-r2", "6.3.9600"], ["windows-server-2025", "10.0.26100"]] as const) expect(releasedVersion(family)).toBe(build);
});

describe("a mistyped word", () => {
  it.each([
    ["Windws Server 2022", "Windows Server 2022"],
    ["Windows Sevrer 2022 Datacentre", "Windows Server 2022 Datacenter"],
    ["widnows 7", "windows 7"],
    ["Windows 2000 Advnaced Server SP4", "Windows 2000 Advanced Server SP4"],
  ])("%s: did you mean %s?", (text, suggestion) => {
    expect(readWindows(text)).toMatchObject({ kind: "unclear", suggestion });
  });

  it.each(["Windws", "Windows Server 2202", "windows service service", "tools 2019", "Wnidows Sevrer 2022 Datacentre", "Windows Server 2022 Orchard"])("%s: nothing is suggested", (text) => {
    const reading = readWindows(text);
    expect(reading.kind === "unclear" && reading.suggestion === undefined).toBe(true);
  });
});

describe("what a name says, or why it says nothing", () => {
  const said = (text: string): string => {
    const reading = readWindows(text);
    return reading.kind === "known" ? `= ${shown(text)}` : `${reading.because}${reading.suggestion === undefined ? "" : ` (${reading.suggestion}?)`}`;
  };
  it.each([
    ["Windows 2000 xsp1.2", "\"xsp1.2\" is not part of a name of Windows that is known here"],
    ["mssql 12019 windows 2016", "\"12019\" is not part of a name of Windows that is known here"],
    ["mssql 2019 sp12sp3 windows 2016", "= server-2016 - - SP12sp3"],
    ["Windows NT 4.0 SP6a SRP Enterprise", "= nt-4.0 enterprise - SP6a+SRP"],
    ["Windows 2000 9servr", "\"9servr\" is not part of a name of Windows that is known here"],
    ["Windows 10 LTSC 12019", "\"12019\" is not part of a name of Windows that is known here"],
    ["Windows 7 NT","\"7\" is not part of a name of Windows that is known here"],
    ["Windows 2000 servrsp4","\"servr\" is not part of a name of Windows that is known here"],
    ["windowsdesktop windowsserver 17763","10.0.17763 is not a build that was released"],
    ["windowsserver 20348","= server-2022 - 20348"],
    ["build x1","\"build\" is not part of a name of Windows that is known here"],
    ["Windows 2000 RC1 2","\"2\" is not part of a name of Windows that is known here"],
    ["Windows 2000 SP4 Service Pack 3 Server","\"service pack 3\" is not part of a name of Windows that is known here"],
    ["XP Home","= xp home"],
    ["Vista","= vista"],
    ["Windows 10 23H2 19045","\"23h2\" is not a release of Windows 10"],
    ["Windows 2000 RC2 build 99999","= 2000 - 99999"],
    ["Windows 10 22H2 build 99999","= 10 - 99999"],
    ["Windows xp x64 amd64","= xp-x64"],
    ["Windows 2000 Server Service Pack 4","= 2000 server - Service Pack 4"],
    ["Windows 2000 Server Service Pack","\"service pack\" is not part of a name of Windows that is known here"],
    ["Windows 2000 Server SP 4","= 2000 server - SP 4"],
    ["Windows 2000 Server SP","\"service pack\" is not part of a name of Windows that is known here"],
    ["Windows 2000 Server SP4 Service Pack 3","\"service pack 3\" is not part of a name of Windows that is known here"],
    ["Windows NT 4.0 Server Service Pack 6a with SRP","= nt-4.0 server - Service Pack 6a+SRP"],
    ["Windows NT 4.0 Server SP6a + SRP","= nt-4.0 server - SP6a+SRP"],
    ["Windows NT 4.0 Server SP6a and SRP","= nt-4.0 server - SP6a+SRP"],
    ["Windows NT 4.0 Server SP6a SRP","= nt-4.0 server - SP6a+SRP"],
    ["Windows NT 4.0 Server SP 6a SRP","= nt-4.0 server - SP 6a+SRP"],
    ["Windows NT 4.0 Server SP6a with","= nt-4.0 server - SP6a"],
    ["Windows NT 4.0 Server SP6a with SRP Enterprise","= nt-4.0 enterprise - SP6a+SRP"],
    ["Windows NT 4.0 SP6a with x","\"x\" is not part of a name of Windows that is known here"],
    ["Windows NT 4.0 SP6a x SRP","\"x\" is not part of a name of Windows that is known here"],
    ["Windows 2000 service SP4","\"service\" is not part of a name of Windows that is known here"],
    ["Windows 2000 pack SP4","\"pack\" is not part of a name of Windows that is known here"],
    ["Windows 2000 resp4","\"re\" is not part of a name of Windows that is known here"],
    ["Windows 2000 gold","= 2000 - - GOLD"],
    ["Windows 2000 SP4 gold","= 2000 - - SP4"],
    ["Windows 2000 SP4 RTM","= 2000 - - SP4"],
    ["Windows 2000 RTM SP4","\"sp4\" is not part of a name of Windows that is known here"],
    ["Windows Server 2003 Web","= server-2003 web"],
    ["Windows Server 2003 R2 Web","= server-2003-r2 web"],
    ["Windows Server 2008 Web","= server-2008 web"],
    ["Windows Server 2008 R2 Web","= server-2008-r2 web"],
    ["Windows Server 2012 Web","= server-2012"],
    ["Windows 10 Web","Windows 10 has no edition that is called \"web\""],
    ["Windows XP 64bit","= xp-x64"],
    ["Windows XP 64","= xp-x64"],
    ["Windows XP amd64","= xp-x64"],
    ["Windows XP x64","= xp-x64"],
    ["Windows XP arm64","= xp"],
    ["Windows XP x86","= xp"],
    ["Windows Vista Home Basic","= vista home-basic"],
    ["Windows Vista Home Premium","= vista home-premium"],
    ["Windows Vista Basic Home","= vista home-basic"],
    ["Windows Vista Basic","Windows Vista has no edition that is called \"basic\""],
    ["Windows Vista Premium","Windows Vista has no edition that is called \"premium\""],
    ["Windows XP Tablet PC","= xp tablet"],
    ["Windows XP Tablet","= xp tablet"],
    ["Windows XP PC","Windows XP has no edition that is called \"pc\""],
    ["Windows XP Media Center","= xp media-center"],
    ["Windows XP MCE","= xp media-center"],
    ["Windows XP Media","Windows XP has no edition that is called \"media\""],
    ["Windows 2000 Advanced Server","= 2000 advanced-server"],
    ["Windows 2000 Advanced","Windows 2000 has no edition that is called \"advanced\""],
    ["Windows NT 4.0 Terminal Server","= nt-4.0 terminal-server"],
    ["Windows NT 4.0 TSE","= nt-4.0 terminal-server"],
    ["Windows NT 4.0 Terminal","Windows NT 4.0 has no edition that is called \"terminal\""],
    ["Windows 10 Server","Windows 10 has no server edition"],
    ["Windows 7 Server Professional","Windows 7 has no server edition"],
    ["Windows 2000 Professional Server","it names several editions: server, professional"],
    ["Windows NT 4.0 Server Enterprise","= nt-4.0 enterprise"],
    ["Windows Server 2022 Datacenter Standard","it names several editions: datacenter, standard"],
    ["Windows Server 2022 Core Datacenter","= server-2022 datacenter"],
    ["Windows Server 2022 Core","= server-2022 core"],
    ["Windows Server 2022","= server-2022"],
    ["Windows Server 2022 Server","= server-2022"],
    ["Windows NT XP","= xp"],
    ["Windows NT Vista","it names Windows NT and Windows Vista"],
    ["Windows NT 2000","= 2000"],
    ["Windows NT 2003","it names Windows NT and Windows Server 2003"],
    ["Windows NT 5.1","= xp"],
    ["Windows NT 5.0","= 2000"],
    ["Windows NT 4","= nt-4.0"],
    ["Windows NT 4.0 10","\"10\" is not part of a name of Windows that is known here"],
    ["Windows NT 10","\"10\" is not part of a name of Windows that is known here"],
    ["NT 7","\"7\" is not part of a name of Windows that is known here"],
    ["Windows 7","= 7"],
    ["win 7","= 7"],
    ["Server 7","\"7\" is not part of a name of Windows that is known here"],
    ["7","\"7\" is not part of a name of Windows that is known here"],
    ["Microsoft Windows 8.1 Enterprise","= 8.1 enterprise"],
    ["Windows 81","= 8.1"],
    ["Windows Server 2019 LTSC","= server-2019"],
    ["Windows Server LTSC 2019","= server-2019"],
    ["Windows Server LTSC 2015","it names Windows without its version"],
    ["LTSC Server 2022","= server-2022"],
    ["Windows 10 LTSC 2019","= 10 - 10.0.17763"],
    ["Windows 10 LTSB 2016","= 10 - 10.0.14393"],
    ["Windows 10 LTSB 2015","= 10 - 10.0.10240"],
    ["Windows 10 LTSC 2021","= 10 - 10.0.19044"],
    ["Windows 10 LTSC 2024","there was no long-term release of Windows 10 in 2024"],
    ["Windows 11 LTSC 2024","= 11 - 10.0.26100"],
    ["Windows 11 LTSC 2021","there was no long-term release of Windows 11 in 2021"],
    ["Windows 10 2019 LTSC 2021","\"2021\" is not part of a name of Windows that is known here"],
    ["Windows 10 LTSC 2019 2019","= 10 - 10.0.17763"],
    ["Windows 10 LTSC 20190","\"20190\" is not part of a name of Windows that is known here"],
    ["Windows 10 LTSC 2019 1809","= 10 - 10.0.17763"],
    ["Windows 10 LTSC 2019 1903","it names several releases of Windows 10"],
    ["Windows 10 1809 1903","it names several releases of Windows 10"],
    ["Windows 10 1809 RS5","= 10 - 10.0.17763"],
    ["Windows Server SAC 1709","= server-sac - 10.0.16299"],
    ["Windows Server SAC","= server-sac"],
    ["Windows Server 1709","= server-sac - 10.0.16299"],
    ["Windows Server 21H1","it names a release that several families of Windows have"],
    ["Server 1709","it names a release that several families of Windows have"],
    ["Windows 1709","it names a release that several families of Windows have"],
    ["Windows Desktop 22H2","it names a release that several families of Windows have"],
    ["microsoftwindowsdesktop 21h1","= 10 - 10.0.19043"],
    ["microsoftwindowsdesktop 22h2","it names a release that several families of Windows have"],
    ["microsoftwindowsdesktop 23h2","= 11 - 10.0.22631"],
    ["microsoftwindowsdesktop windowsserver 21h1","it names a release that several families of Windows have"],
    ["microsoftwindowsserver windowsdesktop 1709","= server-sac - 10.0.16299"],
    ["windowsdesktop 25h2","= 11 - 10.0.26200"],
    ["21h1","it names a release that several families of Windows have"],
    ["23h2","it names a release that several families of Windows have"],
    ["Windows 10 23H2","\"23h2\" is not a release of Windows 10"],
    ["Windows 11 23H2 build 22631","= 11 - 22631"],
    ["Windows 11 23H2 22000","it names build 10.0.22000 and a release that is build 10.0.22631"],
    ["Windows 11 22631","= 11 - 22631"],
    ["Windows 10 build","\"build\" is not part of a name of Windows that is known here"],
    ["Windows 10 build 19045 19044","\"19044\" is not part of a name of Windows that is known here"],
    ["Windows 10 build 19045 19045","= 10 - 19045"],
    ["Windows 10 build 19045x","\"build\" is not part of a name of Windows that is known here"],
    ["build 19045","= 10 - 19045"],
    ["build x","\"build\" is not part of a name of Windows that is known here"],
    ["Windows Server build 17763","10.0.17763 is a build of Windows Server, semi-annual channel and Windows Server 2019"],
    ["Windows Server 17763","10.0.17763 is a build of Windows Server, semi-annual channel and Windows Server 2019"],
    ["windowsdesktop 17763","= 10 - 17763"],
    ["windowsdesktop 20348","10.0.20348 is not a build that was released"],
    ["windowsserver 19045","10.0.19045 is not a build that was released"],
    ["Windows 10.0.17763","10.0.17763 is a build of Windows 10, Windows Server, semi-annual channel and Windows Server 2019"],
    ["Windows 10.0.17763.1","10.0.17763 is a build of Windows 10, Windows Server, semi-annual channel and Windows Server 2019"],
    ["Windows 10.0.177631","\"10.0.177631\" is not part of a name of Windows that is known here"],
    ["Windows 10.0.17763.1234567","\"10.0.17763.1234567\" is not part of a name of Windows that is known here"],
    ["Windows 5.10.2195","5.10.2195 is not a build of Windows that is known here"],
    ["5.0.2195","= 2000 - 5.0.2195"],
    ["100.0.2195","\"100.0.2195\" is not part of a name of Windows that is known here"],
    ["5.100.2195","\"5.100.2195\" is not part of a name of Windows that is known here"],
    ["5.0.21","\"5.0.21\" is not part of a name of Windows that is known here"],
    ["Windows 2000 5.0.2195","= 2000 - 5.0.2195"],
    ["Windows Server 20348.2031.231006","= server-2022 - 20348"],
    ["Windows Server 20348.203112.231006","\"20348.203112.231006\" is not part of a name of Windows that is known here"],
    ["Windows Server 20348.2031.2310061","\"20348.2031.2310061\" is not part of a name of Windows that is known here"],
    ["Windows Server 203481.2031.231006","\"203481.2031.231006\" is not part of a name of Windows that is known here"],
    ["Windows Server 2034x.2031.231006","\"2034x.2031.231006\" is not part of a name of Windows that is known here"],
    ["Windows Server 99999.2031.231006","\"99999.2031.231006\" is not part of a name of Windows that is known here"],
    ["Windows 2000 2031","\"2031\" is not part of a name of Windows that is known here"],
    ["Windows 2000 Build 2031","= 2000 - 2031"],
    ["Windows 2000 Beta 3","= 2000 - 5.0.2031"],
    ["Windows 2000 Beta3","= 2000 - 5.0.2031"],
    ["Windows 2000 Beta","it names a pre-release (beta) whose build is not known here"],
    ["Windows 2000 Beta 3 SP1","= 2000 - 5.0.2031 SP1"],
    ["Windows 2000 RC1","= 2000 - 5.0.2072"],
    ["Windows 2000 RC 2","= 2000 - 5.0.2128"],
    ["Windows 2000 RC 2 2128","= 2000 - 2128"],
    ["Windows 2000 RC2 2195","it names build 5.0.2195 and a pre-release (rc2) that is build 5.0.2128"],
    ["Windows 2000 Beta x","\"x\" is not part of a name of Windows that is known here"],
    ["Windows 2000 rc12","\"rc12\" is not part of a name of Windows that is known here"],
    ["Windows 2000 RC 12","\"12\" is not part of a name of Windows that is known here"],
    ["Windows 2000 alpha","it names a pre-release (alpha) whose build is not known here"],
    ["Windows 2000 insider","it names a pre-release (insider) whose build is not known here"],
    ["Windows 2000 vnext","it names a pre-release (vnext) whose build is not known here"],
    ["Windows 2000 candidate","it names a pre-release (candidate) whose build is not known here"],
    ["Windows 2000 prerelease","it names a pre-release (prerelease) whose build is not known here"],
    ["Windows Server 2003 preview","it names a pre-release (preview) whose build is not known here"],
    ["Windows 11 Insider Preview","it names a pre-release (preview) whose build is not known here"],
    ["Windows XP Beta 2","it names a pre-release (beta2) whose build is not known here"],
    ["SQL Server 2019 on Windows Server 2022","\"on\" is not part of a name of Windows that is known here"],
    ["SQL 2016 SP3 Windows Server 2016 SP1","= server-2016 - - SP1"],
    ["SQL Server 2016 Windows 2012 R2","= server-2012-r2"],
    ["SQL Server Windows 2019","= server-2019"],
    ["SQL 2008 R2 Windows Server 2012","= server-2012"],
    ["SQL2019 ws2022","= server-2022"],
    ["SQL 2019","it does not name a version of Windows"],
    ["SQL Server 2019","it does not name a version of Windows"],
    ["sqlserver 2019 windows server 2016 express","= server-2016"],
    ["Windows Server 2016 express","\"express\" is not part of a name of Windows that is known here"],
    ["Windows Server 2016 SQL developer","= server-2016"],
    ["VS 2022 win11","= 11"],
    ["VS win11","\"vs\" is not part of a name of Windows that is known here"],
    ["vs2022 win11","= 11"],
    ["VS 2022 2019","\"2019\" is not part of a name of Windows that is known here"],
    ["visualstudio 2022 win10","= 10"],
    ["mssql 2019 sp3x windows 2016","= server-2016 - - SP3x"],
    ["mssql 20199 windows 2016","\"20199\" is not part of a name of Windows that is known here"],
    ["mssql 2019r2 windows 2016","= server-2016"],
    ["mssql server 2019 sp1 windows 2016","= server-2016"],
    ["mssql 2019 sp12 windows 2016","= server-2016 - - SP12"],
    ["SQL 2019 Windows 2012 R2 Enterprise","= server-2012-r2"],
    ["SQL 2019 2022","\"2022\" is not part of a name of Windows that is known here"],
    ["SQL 2019 server 2022","\"2022\" is not part of a name of Windows that is known here"],
    ["SQL 2019 windows server 2022","= server-2022"],
    ["SQL 2019 x server 2022","\"x\" is not part of a name of Windows that is known here"],
    ["2019 Standard","it may be a year: nothing in it says Windows (Windows Server 2019?)"],
    ["2019 Datacenter","= server-2019 datacenter"],
    ["2019 server","= server-2019"],
    ["2019 windows","= server-2019"],
    ["nt 2000","= 2000"],
    ["Windows nt","it names Windows NT without its version"],
    ["nt","it names Windows NT without its version"],
    ["windows","it names Windows without its version"],
    ["server","it does not name a version of Windows"],
    ["foo","\"foo\" is not part of a name of Windows that is known here"],
    ["Windows Server 2019 Servr","\"servr\" is not part of a name of Windows that is known here (Windows Server 2019 Server?)"],
    ["Windows Servr 2019 Standart","\"servr\" is not part of a name of Windows that is known here (Windows Server 2019 Standard?)"],
    ["Wndows Servr 2019 Standart","\"wndows\" is not part of a name of Windows that is known here"],
    ["Windws 10","\"windws\" is not part of a name of Windows that is known here (Windows 10?)"],
    ["WINDWS 10","\"windws\" is not part of a name of Windows that is known here (Windows 10?)"],
    ["Windows Vist","\"vist\" is not part of a name of Windows that is known here (Windows Vista?)"],
    ["Windows 2000 Servcie Pack 4","\"servcie\" is not part of a name of Windows that is known here (Windows 2000 Service Pack 4?)"],
    ["Windows 2000 Server Evaluatoin","\"evaluatoin\" is not part of a name of Windows that is known here (Windows 2000 Server Evaluation?)"],
    ["Mircosoft Windows 10","\"mircosoft\" is not part of a name of Windows that is known here (Microsoft Windows 10?)"],
    ["Windows 10 Pr","\"pr\" is not part of a name of Windows that is known here"],
    ["Windows 10 Hme","\"hme\" is not part of a name of Windows that is known here"],
    ["Windows 10 coree","\"coree\" is not part of a name of Windows that is known here"],
    ["Windows 10 we","\"we\" is not part of a name of Windows that is known here"],
    ["Windows 10 webb","\"webb\" is not part of a name of Windows that is known here"],
    ["Windows 2000 prox","\"prox\" is not part of a name of Windows that is known here"],
    ["Windows 2000 Datacentre Datacentre","\"datacentre\" is not part of a name of Windows that is known here (Windows 2000 Datacenter Datacenter?)"],
    ["Windows 2000 datacenter2","\"datacenter2\" is not part of a name of Windows that is known here"],
    ["server2019x","\"server2019x\" is not part of a name of Windows that is known here"],
    ["windows 2000 and windows 2003","\"and\" is not part of a name of Windows that is known here"],
    ["ami-windows-latest/Windows_Server-2022-English-Full-Base","= server-2022"],
  ])("%s: %s", (text, expected) => expect(said(text)).toBe(expected));

  it("says only what is there", () => {
    const parts = (text: string) => { const reading = readWindows(text); return reading.kind === "known" ? Object.keys(reading.value) : []; };
    expect([parts("Windows 2000"), parts("Windows 2000 Server"), parts("Windows 2000 SP4"), parts("Windows 10 22H2")]).toEqual([["family"], ["family", "edition"], ["family", "servicePack"], ["family", "build"]]);
  });

  it("takes 200 characters, and blanks at the ends and between", () => {
    expect(said(`Windows 2000${" ".repeat(188)}`)).toBe("= 2000");
    expect(said(`Windows 2000${" ".repeat(189)}`)).toBe("it is too long for the name of a Windows");
    expect(said("  Windows \t  2000   Server  ")).toBe("= 2000 server");
    expect(said("  acme/windows-2022/latest  ")).toBe("= server-2022");
  });
});

describe("other systems", () => {
  const systems = ["linux", "ubuntu", "ubuntuserver", "debian", "rhel", "redhat", "red hat", "red-hat", "red_hat", "centos", "fedora", "suse", "opensuse", "sles", "alpine", "amazonlinux", "oraclelinux", "azurelinux", "mariner", "amzn", "amzn2", "al2023", "rocky", "rockylinux", "almalinux", "alma", "photon", "flatcar", "coreos", "bottlerocket", "gentoo", "archlinux", "kali", "nixos", "macos", "darwin", "freebsd", "openbsd", "netbsd", "solaris", "aix", "esxi", "android", "unix"];
  it.each(systems)("%s", (name) => {
    for (const text of [name, name.toUpperCase(), `my-${name}`, `${name}-22.04`, `9${name}9`]) expect([text, namesAnotherSystem(text), said(text)]).toEqual([text, true, "it names a system that is not Windows"]);
    // Only a part of another word, and beside a Windows.
    for (const text of [`x${name}`, `${name}x`, `windows ${name}`, `${name} datacenter`, `${name} win`, `${name}-w2k`, `${name} ws2022`, `${name} w2022`, `${name}-2k8`, `${name} nt4`, `${name} nt 4`, `${name}-nt-4`, `${name} nt_4`, `win ${name}`, `w2k ${name}`, `nt4 ${name}`, `ws20-${name}`]) expect([text, namesAnotherSystem(text) && !systems.some((other) => other !== name && new RegExp(`(?:^|[^a-z])${other}(?:[^a-z]|$)`).test(text))]).toEqual([text, false]);
    for (const text of [`${name} nt`, `${name} xwin`, `${name} ntx4`, `${name} ant4`, `${name} a2k8`, `${name} 2kx`]) expect([text, namesAnotherSystem(text)]).toEqual([text, true]);
  });

  const said = (text: string): string => {
    const reading = readWindows(text);
    return reading.kind === "known" ? "known" : reading.because;
  };
});

/** The worked examples of the domain notes, numbered as there. Where one needs a script or a playbook, a twin states the same fact in the definition itself. */
import type { MatrixCase } from "./case.ts";

const nt4 = "q326779/nt4-iis4";
const w2k = "q326779/w2k-iis5";
const option = 'iis: { version: "4.0", source: nt4-option-pack }';

const server = (os: string, more = ""): string => `os: ${os}\nfeatures: [Web-Server]\n${more}\nsysprep: true`;
const secret = (at: string): string => `iis: { encryptedProperties: [{ at: ${at} }] }`;

const poolByAppcmd = `@echo off
%windir%\\system32\\inetsrv\\appcmd.exe set apppool "Shop" /processModel.identityType:SpecificUser /processModel.userName:CORP\\shop /processModel.password:%SHOP_PASSWORD%
`;

const poolByAnsible = `- hosts: all
  tasks:
    - name: The pool runs as an account of its own
      microsoft.iis.web_app_pool:
        name: Shop
        state: started
        attributes:
          processModel.identityType: SpecificUser
          processModel.userName: CORP\\shop
          processModel.password: "{{ shop_password }}"
`;

const configuration = (password: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <odbcLogging dataSource="web" userName="log" password="${password}" />
  </system.webServer>
</configuration>
`;

const sharedConfiguration = `Enable-IISSharedConfig -PhysicalPath \\\\files\\iis -UserName CORP\\iis -Password $password -KeyEncryptionPassword $key
`;

const boundCertificate = `certutil -f -p %PFX_PASSWORD% -importpfx C:\\build\\shop.pfx
%windir%\\system32\\inetsrv\\appcmd.exe set site "Default Web Site" /+bindings.[protocol='https',bindingInformation='*:443:']
netsh http add sslcert ipport=0.0.0.0:443 certhash=00112233445566778899aabbccddeeff00112233 appid={4dc3e181-e14b-4a21-b022-59fc669b0914}
`;

export const cases: readonly MatrixCase[] = [
  { name: "1 the exact row of NT 4.0", image: `os: { product: Windows NT 4.0 Server, servicePack: SP6a }\n${option}\nie: "5.01"\nsysprep: true`, verdict: "supported", basis: "documented" },
  { name: "2 SP6 is not SP6a", image: `os: { product: Windows NT 4.0 Server, servicePack: SP6 }\n${option}\nie: "5.01"\nsysprep: true`, verdict: "unsupported", fails: [`${nt4}/service-pack`] },
  { name: "3 the version line alone", image: `os: { product: Windows NT 4.0 Server, servicePack: "Service Pack 6" }\n${option}\nie: "5.01"\nsysprep: true`, verdict: "undetermined", unknown: [`${nt4}/service-pack`] },
  { name: "4 the version line and the SP6a marker", image: `os: { product: Windows NT 4.0 Server, servicePack: "Service Pack 6", hotfixes: [Q246009] }\n${option}\nie: "5.01"\nsysprep: true`, verdict: "supported" },
  { name: "5 SP6a with the rollup", image: `os: { product: Windows NT 4.0 Server, servicePack: SP6a, hotfixes: [Q299444] }\n${option}\nie: "5.00.3105.0106"\nsysprep: true`, verdict: "supported" },
  { name: "6 SP7 was never released", image: `os: { product: Windows NT 4.0 Server, servicePack: SP7 }\n${option}\nie: "5.01"\nsysprep: true`, verdict: "undetermined", unknown: [`${nt4}/service-pack`] },
  { name: "7 Terminal Server Edition", image: `os: { product: "Windows NT Server 4.0, Terminal Server Edition", servicePack: SP6 }\n${option}\nie: "5.5"\nsysprep: true`, verdict: "unsupported", fails: ["q190157/terminal-server-edition/iis-version", `${nt4}/service-pack`] },
  { name: "8 three failures at once", image: `os: { product: Windows NT 4.0 Server, servicePack: SP5 }\niis: { version: "4.0", source: SBS 4.5 CD }\nie: "5.0"\nsysprep: true`, verdict: "unsupported", fails: [`${nt4}/iis-source`, `${nt4}/internet-explorer`, `${nt4}/service-pack`] },
  { name: "9 IE 5.1 does not exist", image: `os: { product: Windows NT 4.0 Server, servicePack: SP6a }\n${option}\nie: "5.1"\nsysprep: true`, verdict: "undetermined", unknown: [`${nt4}/internet-explorer`] },
  { name: "10 a build above 5.01 Beta 3 that is IE 5", image: `os: { product: Windows NT 4.0 Server, servicePack: SP6a }\n${option}\nie: "5.00.2614.3500"\nsysprep: true`, verdict: "unsupported", fails: [`${nt4}/internet-explorer`] },
  { name: "11 a pre-release build of 5.01", image: `os: { product: Windows NT 4.0 Server, servicePack: SP6a }\n${option}\nie: "5.00.2919.800"\nsysprep: true`, verdict: "unsupported", fails: [`${nt4}/internet-explorer`] },
  { name: "12 the IE that the Option Pack brings", image: `os: { product: Windows NT 4.0 Server, servicePack: SP6a }\n${option}\nie: "4.01 SP2"\nsysprep: true`, verdict: "unsupported", fails: [`${nt4}/internet-explorer`] },
  { name: "13 Personal Web Server", image: `os: { product: Windows NT Workstation 4.0, servicePack: SP6a }\niis: { version: PWS 4.0, source: nt4-option-pack }\nie: "5.5"\nsysprep: true`, verdict: "not-covered", basis: "none", advises: ["q248739/nt4-pws4/product"] },
  { name: "14 IIS 3.0", image: `os: { product: Windows NT 4.0 Server, servicePack: SP6a }\niis: "3.0"\nie: "5.01"\nsysprep: true`, verdict: "unsupported", fails: [`${nt4}/iis-source`, `${nt4}/iis-version`] },
  { name: "15 the Option Pack after the service pack", image: `os: { product: Windows NT 4.0, servicePack: SP6a }\niis: { version: "4.0", source: nt4-option-pack, installOrder: after-service-pack }\nie: "5.01"\nsysprep: true`, verdict: "supported", advises: ["q195015/nt4-option-pack/install-order"] },
  { name: "16 the Option Pack after cloning", image: `os: { product: Windows NT 4.0 Server, servicePack: SP3 }\niis: { version: "4.0", source: nt4-option-pack, phase: after-clone }\nsysprep: true`, verdict: "not-applicable", advises: ["q219717/nt4-after-clone/unattended-setup"] },
  { name: "17 the exact row of Windows 2000", image: `os: Windows 2000 Server RTM\niis: { version: "5.0", source: Windows Components }\nie: "5.00.2920.0000"\nsysprep: true`, verdict: "supported", basis: "documented" },
  { name: "18 everything implied", image: "os: Windows 2000 Server SP4\nsysprep: true", verdict: "supported" },
  { name: "18 everything implied, strict", image: "os: Windows 2000 Server SP4\nsysprep: true", strict: true, verdict: "undetermined", unknown: ["q326779/scope/iis-installed"] },
  { name: "19 Professional carries no IIS", image: "os: Windows 2000 Professional\nsysprep: true", verdict: "not-applicable" },
  { name: "20 the Option Pack on Windows 2000", image: `os: Windows 2000 Server\n${option}\nie: "5.5"\nsysprep: true`, verdict: "undetermined", unknown: [`${w2k}/iis-source`, `${w2k}/iis-version`] },
  { name: "21 an upgraded installation", image: `os: { product: Windows 2000 Server, upgradedFrom: Windows NT 4.0 }\niis: "5.0"\nie: 6 SP1\nsysprep: true`, verdict: "unsupported", fails: ["kb828287/upgraded-installation/upgrade"] },
  { name: "22 a release candidate", image: `os: { product: Windows 2000 RC2, edition: server, build: "2128" }\niis: "5.0"\nie: "5.00.2919.3800"\nsysprep: true`, verdict: "unsupported", fails: [`${w2k}/internet-explorer`, `${w2k}/os-release`] },
  { name: "23 Windows XP SP2", image: `os: Windows XP Professional SP2\niis: "5.1"\nie: "6"\nsysprep: true`, verdict: "unsupported", basis: "documented", fails: ["kb889073/xp-sp2-iis51/hotfix"] },
  { name: "23 Windows XP SP2 with the hotfix", image: `os: { product: Windows XP Professional SP2, hotfixes: [KB889073] }\niis: "5.1"\nie: "6"\nsysprep: true`, verdict: "not-covered", basis: "none" },
  { name: "24 Windows Server 2003 R2", image: `os: Windows Server 2003 R2\niis: "6.0"\nsysprep: true`, verdict: "not-covered" },
  { name: "25 Server 2008 R2 with IIS and its own pool identity", image: server("Windows Server 2008 R2"), verdict: "supported", basis: "documented" },
  { name: "26 a pool's password by appcmd", image: server("Windows Server 2012", "provision: [{ file: pool.cmd, phase: before-generalize }]"), files: { "pool.cmd": poolByAppcmd }, verdict: "unsupported", basis: "documented", fails: ["server-roles/2012/web-server"] },
  { name: "26 the same, stated", image: server("Windows Server 2012", secret("application pool Shop")), verdict: "unsupported", basis: "documented", fails: ["server-roles/2012/web-server"] },
  { name: "27 a pool's password by Ansible", image: server("Windows Server 2022", "provision: [{ file: pool.yml, phase: before-generalize }]"), files: { "pool.yml": poolByAnsible }, verdict: "unsupported", basis: "extrapolated", fails: ["server-roles/later/web-server"] },
  { name: "27 the same, stated", image: server("Windows Server 2022", secret("application pool Shop")), verdict: "unsupported", basis: "extrapolated", fails: ["server-roles/later/web-server"] },
  { name: "28 the same on each clone", image: server("Windows Server 2022", "provision: [{ file: pool.yml, phase: after-clone }]"), files: { "pool.yml": poolByAnsible }, verdict: "supported", basis: "extrapolated" },
  { name: "28 the same, stated", image: server("Windows Server 2022", "iis: { encryptedProperties: none }"), verdict: "supported", basis: "extrapolated" },
  { name: "29 a configuration with an unset password", image: server("Windows Server 2019", "provision: [{ file: applicationHost.config, phase: before-generalize }]"), files: { "applicationHost.config": configuration("[enc:AesProvider::enc]") }, verdict: "supported", basis: "extrapolated" },
  { name: "29 the same, stated", image: server("Windows Server 2019", "iis: { encryptedProperties: none }"), verdict: "supported", basis: "extrapolated" },
  { name: "30 a configuration with a value that is encrypted", image: server("Windows Server 2019", "provision: [{ file: applicationHost.config, phase: before-generalize }]"), files: { "applicationHost.config": configuration("[enc:IISWASOnlyCngProvider:bm8gc2VjcmV0:enc]") }, verdict: "unsupported", basis: "extrapolated", fails: ["server-roles/later/web-server"] },
  { name: "30 the same, stated", image: server("Windows Server 2019", "iis: { encryptedProperties: [{ at: applicationHost.config, provider: IISWASOnlyCngProvider }] }"), verdict: "unsupported", basis: "extrapolated", fails: ["server-roles/later/web-server"] },
  { name: "31 shared configuration", image: server("Windows Server 2016", "provision: [{ file: shared.ps1, phase: before-generalize }]"), files: { "shared.ps1": sharedConfiguration }, verdict: "undetermined", unknown: ["server-roles/later/web-server"] },
  { name: "31 the same, on facts", image: server("Windows Server 2016"), facts: { "iis.encrypted-properties": null }, verdict: "undetermined", unknown: ["server-roles/later/web-server"] },
  { name: "32 DHCP on Server 2008", image: "os: Windows Server 2008 SP2\nfeatures: [DHCP, Web-Server]\nsysprep: true", verdict: "supported", basis: "documented" },
  { name: "33 DHCP on Server 2008 R2", image: "os: Windows Server 2008 R2\nfeatures: [DHCP, Web-Server]\nsysprep: true", verdict: "unsupported", basis: "documented", fails: ["server-roles/2008-r2/dhcp"] },
  { name: "34 a domain controller", image: "os: Windows Server 2022\nfeatures: [AD-Domain-Services, Web-Server]\nsysprep: true", verdict: "unsupported", basis: "extrapolated", fails: ["server-roles/later/ad-ds"] },
  { name: "35 a member of a domain", image: server("Windows Server 2022", "provision: [{ file: join.ps1, phase: before-generalize }]"), files: { "join.ps1": "Add-Computer -DomainName corp.example.com -Credential $join\n" }, verdict: "supported", basis: "extrapolated", advises: ["sysprep-overview/domain-member/membership"] },
  { name: "35 the same, stated", image: server("{ product: Windows Server 2022, domainJoined: true }"), verdict: "supported", basis: "extrapolated", advises: ["sysprep-overview/domain-member/membership"] },
  { name: "36 copied without Sysprep", image: "os: Windows Server 2012 R2\nfeatures: [Web-Server]\nclone: raw", verdict: "unsupported", basis: "documented", fails: ["kb314828/duplicated/sysprep"] },
  { name: "37 a certificate bound to a site of Vista", image: "os: Windows Vista Business\niis: true\nprovision: [{ file: certificate.cmd, phase: before-generalize }]\nsysprep: true", files: { "certificate.cmd": boundCertificate }, verdict: "undetermined", unknown: ["kb942060/vista-iis7/encrypted-properties"] },
  { name: "37 the same, on facts", image: "os: Windows Vista Business\niis: true\nsysprep: true", facts: { "iis.encrypted-properties": null }, verdict: "undetermined", unknown: ["kb942060/vista-iis7/encrypted-properties"] },
  { name: "38 IIS 5.1 on XP x64", image: `os: Windows XP x64\niis: "5.1"\nsysprep: true`, verdict: "undetermined", unknown: ["definition/contradiction"] },
];

/** The worked examples of the domain notes, numbered as there: 1 to 24 and 38. */
import type { MatrixCase } from "./case.ts";

const nt4 = "q326779/nt4-iis4";
const w2k = "q326779/w2k-iis5";
const option = 'iis: { version: "4.0", source: nt4-option-pack }';

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
  { name: "23 Windows XP", image: `os: Windows XP Professional SP2\niis: "5.1"\nie: "6"\nsysprep: true`, verdict: "not-covered", basis: "none" },
  { name: "24 Windows Server 2003 R2", image: `os: Windows Server 2003 R2\niis: "6.0"\nsysprep: true`, verdict: "not-covered" },
  { name: "38 IIS 5.1 on XP x64", image: `os: Windows XP x64\niis: "5.1"\nsysprep: true`, verdict: "undetermined", unknown: ["definition/contradiction"] },
];

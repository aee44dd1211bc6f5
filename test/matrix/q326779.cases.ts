/** Cases of Q326779: each requirement passed, failed, undecided, and at its exact boundary. */
import type { MatrixCase } from "./case.ts";

const nt4 = (changes: Partial<Record<"os" | "sp" | "iis" | "ie", string>> = {}): string =>
  [`os: ${changes.os ?? "Windows NT 4.0 Server"}`, changes.sp === "" ? "" : `servicePack: ${changes.sp ?? "SP6a"}`, `iis: ${changes.iis ?? '{ version: "4.0", source: nt4-option-pack }'}`, changes.ie === "" ? "" : `ie: ${changes.ie ?? '"5.01"'}`, "sysprep: true"].filter(Boolean).join("\n");

const w2k = (changes: Partial<Record<"os" | "iis" | "ie", string>> = {}): string =>
  [`os: ${changes.os ?? "Windows 2000 Server"}`, `iis: ${changes.iis ?? '{ version: "5.0", source: windows-2000 }'}`, changes.ie === "" ? "" : `ie: ${changes.ie ?? '"5.01"'}`, "sysprep: true"].filter(Boolean).join("\n");

const nt = (id: string): string => `q326779/nt4-iis4/${id}`;
const win = (id: string): string => `q326779/w2k-iis5/${id}`;

export const cases: readonly MatrixCase[] = [
  // Windows NT 4.0, service pack
  { name: "NT 4.0 with SP6a", image: nt4(), verdict: "supported", basis: "documented", shows: { requirement: nt("service-pack"), as: "boundary" } },
  { name: "NT 4.0 with SP6a and the rollup", image: nt4({ sp: "SP6a+SRP" }), verdict: "supported", shows: { requirement: nt("service-pack"), as: "pass" } },
  { name: "NT 4.0 with SP6", image: nt4({ sp: "SP6" }), verdict: "unsupported", fails: [nt("service-pack")], shows: { requirement: nt("service-pack"), as: "fail" } },
  { name: "NT 4.0 with the number 6", image: nt4({ sp: "6" }), verdict: "unsupported", fails: [nt("service-pack")] },
  { name: "NT 4.0 with Service Pack 6, which SP6a calls itself too", image: nt4({ sp: "Service Pack 6" }), verdict: "undetermined", unknown: [nt("service-pack")], shows: { requirement: nt("service-pack"), as: "unknown" } },
  { name: "NT 4.0 without a service pack said", image: nt4({ sp: "" }), verdict: "undetermined", unknown: [nt("service-pack")] },
  { name: "NT 4.0 with no service pack", image: nt4({ sp: "none" }), verdict: "unsupported", fails: [nt("service-pack")] },
  // Windows NT 4.0, IIS version
  { name: "IIS 4.0 as a number", image: nt4({ iis: "{ version: 4, source: NTOP }" }), verdict: "supported", shows: { requirement: nt("iis-version"), as: "boundary" } },
  { name: "IIS 4.0 in words", image: nt4({ iis: "{ version: IIS 4.0, source: Option Pack }" }), verdict: "supported", shows: { requirement: nt("iis-version"), as: "pass" } },
  { name: "IIS 3.0", image: nt4({ iis: '{ version: "3.0", source: nt4-sp }' }), verdict: "unsupported", fails: [nt("iis-source"), nt("iis-version")], shows: { requirement: nt("iis-version"), as: "fail" } },
  { name: "IIS of an unknown version", image: nt4({ iis: '{ version: "0x4", source: nt4-option-pack }' }), verdict: "undetermined", unknown: [nt("iis-version")], shows: { requirement: nt("iis-version"), as: "unknown" } },
  // Windows NT 4.0, IIS source
  { name: "IIS from the Option Pack in full", image: nt4({ iis: '{ version: "4.0", source: Windows NT 4.0 Option Pack }' }), verdict: "supported", shows: { requirement: nt("iis-source"), as: "pass" } },
  { name: "IIS from the Option Pack by its shortest name", image: nt4({ iis: '{ version: "4.0", source: NTOP }' }), verdict: "supported", shows: { requirement: nt("iis-source"), as: "boundary" } },
  { name: "IIS from Small Business Server", image: nt4({ iis: '{ version: "4.0", source: SBS 4.5 }' }), verdict: "unsupported", fails: [nt("iis-source")], shows: { requirement: nt("iis-source"), as: "fail" } },
  { name: "IIS from somewhere", image: nt4({ iis: '{ version: "4.0", source: a CD in the drawer }' }), verdict: "undetermined", unknown: [nt("iis-source")], shows: { requirement: nt("iis-source"), as: "unknown" } },
  { name: "IIS whose source is not said", image: nt4({ iis: '"4.0"' }), verdict: "undetermined", unknown: [nt("iis-source")] },
  // Windows NT 4.0, Internet Explorer
  { name: "IE 5.01 by its first build", image: nt4({ ie: '"5.00.2919.6307"' }), verdict: "supported", shows: { requirement: nt("internet-explorer"), as: "boundary" } },
  { name: "IE 6 SP1", image: nt4({ ie: "6 SP1" }), verdict: "supported", shows: { requirement: nt("internet-explorer"), as: "pass" } },
  { name: "IE 5.0", image: nt4({ ie: '"5.0"' }), verdict: "unsupported", fails: [nt("internet-explorer")], shows: { requirement: nt("internet-explorer"), as: "fail" } },
  { name: "IE 5.1", image: nt4({ ie: '"5.1"' }), verdict: "undetermined", unknown: [nt("internet-explorer")], shows: { requirement: nt("internet-explorer"), as: "unknown" } },
  { name: "IE not said", image: nt4({ ie: "" }), verdict: "undetermined", unknown: [nt("internet-explorer")] },
  { name: "IE removed", image: nt4({ ie: "none" }), verdict: "unsupported", fails: [nt("internet-explorer")] },
  { name: "IE 7 on NT 4.0 cannot be", image: nt4({ ie: '"7"' }), verdict: "undetermined", unknown: [nt("internet-explorer")] },
  { name: "IE 7 on NT 4.0 cannot be, by its first build either", image: nt4({ ie: '"7.00.5730.1100"' }), verdict: "undetermined", unknown: [nt("internet-explorer")] },
  // Windows 2000, release
  { name: "Windows 2000 by its released build", image: w2k({ os: '{ product: Windows 2000 Server, build: "5.0.2195" }' }), verdict: "supported", shows: { requirement: win("os-release"), as: "boundary" } },
  { name: "Windows 2000 with a service pack", image: w2k({ os: "Windows 2000 Server SP4" }), verdict: "supported", shows: { requirement: win("os-release"), as: "pass" } },
  { name: "Windows 2000 RC2", image: w2k({ os: '{ product: Windows 2000 Server, build: "2128" }' }), verdict: "unsupported", fails: [win("os-release")], shows: { requirement: win("os-release"), as: "fail" } },
  { name: "Windows 2000 that is called a pre-release and has the build of the release", image: w2k({ os: "Windows 2000 Server RC2 2195" }), verdict: "undetermined", unknown: ["q326779/scope/os-family"] },
  { name: "Windows 2000 of an unknown build", image: w2k({ os: '{ product: Windows 2000 Server, build: "${BUILD}" }' }), verdict: "undetermined", unknown: [win("os-release")], shows: { requirement: win("os-release"), as: "unknown" } },
  // Windows 2000, IIS version
  { name: "IIS 5.0 as a text", image: w2k({ iis: '"5.0"' }), verdict: "supported", shows: { requirement: win("iis-version"), as: "boundary" } },
  { name: "IIS 5.0 as a number", image: w2k({ iis: "5" }), verdict: "supported", shows: { requirement: win("iis-version"), as: "pass" } },
  { name: "an IIS that no definition can put on Windows 2000", image: w2k(), facts: { "iis.version": "6.0" }, verdict: "unsupported", fails: [win("iis-version")], shows: { requirement: win("iis-version"), as: "fail" } },
  { name: "IIS 5.1 on Windows 2000 cannot be", image: w2k({ iis: '"5.1"' }), verdict: "undetermined", unknown: [win("iis-source"), win("iis-version")], shows: { requirement: win("iis-version"), as: "unknown" } },
  // Windows 2000, IIS source
  { name: "IIS 5.0 from Windows components", image: w2k({ iis: '{ version: "5.0", source: Windows Components }' }), verdict: "supported", shows: { requirement: win("iis-source"), as: "pass" } },
  { name: "IIS 5.0 whose source follows", image: w2k({ iis: '{ version: "5.0" }' }), verdict: "supported", shows: { requirement: win("iis-source"), as: "boundary" } },
  { name: "IIS 5.0 from BackOffice", image: w2k({ iis: '{ version: "5.0", source: BackOffice }' }), verdict: "unsupported", fails: [win("iis-source")], shows: { requirement: win("iis-source"), as: "fail" } },
  { name: "IIS 5.0 from the Option Pack cannot be", image: w2k({ iis: '{ version: "5.0", source: nt4-option-pack }' }), verdict: "undetermined", unknown: [win("iis-source"), win("iis-version")], shows: { requirement: win("iis-source"), as: "unknown" } },
  // Windows 2000, Internet Explorer
  { name: "IE of the released Windows 2000", image: w2k({ ie: '"5.00.2920.0000"' }), verdict: "supported", shows: { requirement: win("internet-explorer"), as: "pass" } },
  { name: "IE 5.01 on Windows 2000", image: w2k({ ie: "5.01" }), verdict: "supported", shows: { requirement: win("internet-explorer"), as: "boundary" } },
  { name: "IE of RC2", image: w2k({ ie: '"5.00.2919.3800"' }), verdict: "unsupported", fails: [win("internet-explorer")], shows: { requirement: win("internet-explorer"), as: "fail" } },
  { name: "IE in a template", image: w2k({ ie: '"{{ ie }}"' }), verdict: "undetermined", unknown: [win("internet-explorer")], shows: { requirement: win("internet-explorer"), as: "unknown" } },
  { name: "IE not said: Windows 2000 carries 5.01", image: w2k({ ie: "" }), verdict: "supported" },
  { name: "IE not said, strict", image: w2k({ ie: "" }), strict: true, verdict: "undetermined", unknown: [win("internet-explorer")] },
  // Earlier Windows NT
  { name: "NT 3.51", image: "os: Windows NT 3.51 Server\niis: true\nsysprep: true", verdict: "unsupported", fails: ["q326779/earlier-windows/os"], shows: { requirement: "q326779/earlier-windows/os", as: "fail" } },
  { name: "NT 4.0 is not earlier", image: nt4(), verdict: "supported", shows: { requirement: "q326779/earlier-windows/os", as: "boundary" } },
  { name: "Windows 2000 is not earlier", image: w2k(), verdict: "supported", shows: { requirement: "q326779/earlier-windows/os", as: "pass" } },
  { name: "an unknown Windows may be earlier", image: "os: '${OS}'\niis: true\nsysprep: true", verdict: "undetermined", unknown: ["q326779/scope/os-family"], shows: { requirement: "q326779/earlier-windows/os", as: "unknown" } },
  // Scope
  { name: "not cloned with Sysprep", image: nt4({ sp: "SP3" }).replace("sysprep: true", "sysprep: false"), verdict: "not-applicable", basis: "none" },
  { name: "cloned by a raw copy, which another article bars", image: nt4({ sp: "SP3" }).replace("sysprep: true", "clone: raw"), verdict: "unsupported", fails: ["kb314828/duplicated/sysprep"] },
  { name: "no IIS", image: nt4({ sp: "SP3", iis: "false" }), verdict: "not-applicable" },
  { name: "IIS after cloning", image: nt4({ sp: "SP3", iis: '{ version: "4.0", source: nt4-option-pack, phase: after-clone }' }), verdict: "not-applicable", advises: ["q219717/nt4-after-clone/unattended-setup"] },
  { name: "not said whether it is cloned with Sysprep", image: nt4().replace("sysprep: true", ""), verdict: "undetermined", unknown: ["q326779/scope/sysprep"] },
  { name: "neither IIS nor Sysprep said, on NT 4.0", image: "os: Windows NT 4.0 Server SP6a", verdict: "undetermined", unknown: ["q326779/scope/iis-installed", "q326779/scope/sysprep"] },
  { name: "IIS not said on NT 4.0, where it is optional", image: "os: Windows NT 4.0 Server SP6a\nie: \"5.01\"\nsysprep: true", verdict: "undetermined", unknown: ["q326779/scope/iis-installed"] },
];

/** Cases of the Sysprep overview: upgraded installations and members of a domain, from Windows Vista on. */
import type { MatrixCase } from "./case.ts";

const upgrade = "sysprep-overview/upgraded-installation/upgrade";
const release = "sysprep-overview/upgraded-windows-10/release";
const server = "sysprep-overview/upgraded-server-2016/upgrade";
const membership = "sysprep-overview/domain-member/membership";

const web = (product: string, more: string): string => `os: { product: "${product}", ${more} }\nfeatures: [Web-Server]\nsysprep: true`;
const plain = (product: string, more: string): string => `os: { product: "${product}", ${more} }\niis: false\nsysprep: true`;

export const cases: readonly MatrixCase[] = [
  // Before Windows 10
  { name: "Server 2012 R2, upgraded", image: web("Windows Server 2012 R2", "upgradedFrom: Windows Server 2008 R2"), verdict: "unsupported", basis: "documented", fails: [upgrade], shows: { requirement: upgrade, as: "fail" } },
  { name: "Server 2012, upgraded in place", image: web("Windows Server 2012", "upgradedFrom: Windows Server 2012"), verdict: "unsupported", fails: [upgrade], shows: { requirement: upgrade, as: "boundary" } },
  { name: "Server 2008 R2, not upgraded", image: web("Windows Server 2008 R2", "upgradedFrom: none"), verdict: "supported", shows: { requirement: upgrade, as: "pass" } },
  { name: "Server 2008, upgraded from something unreadable", image: web("Windows Server 2008", "upgradedFrom: '${BEFORE}'"), verdict: "undetermined", unknown: ["sysprep-overview/scope/os-upgraded-from"], shows: { requirement: upgrade, as: "unknown" } },
  ...["Windows Vista", "Windows 7", "Windows 8", "Windows 8.1"].map((product): MatrixCase => ({ name: `${product}, upgraded, without IIS`, image: plain(product, "upgradedFrom: Windows XP"), verdict: "unsupported", basis: "documented", fails: [upgrade] })),
  // Windows 10
  { name: "Windows 10 version 1607, upgraded", image: plain("Windows 10", 'build: "14393", upgradedFrom: Windows 7'), verdict: "not-applicable", shows: { requirement: release, as: "boundary" } },
  { name: "Windows 10 version 22H2, upgraded", image: plain("Windows 10", 'build: "10.0.19045", upgradedFrom: Windows 10'), verdict: "not-applicable", shows: { requirement: release, as: "pass" } },
  { name: "Windows 10 version 1511, upgraded", image: plain("Windows 10", 'build: "10586", upgradedFrom: Windows 7'), verdict: "unsupported", basis: "documented", fails: [release], shows: { requirement: release, as: "fail" } },
  { name: "Windows 10 of an unreadable build, upgraded", image: plain("Windows 10", "build: '${BUILD}', upgradedFrom: true"), verdict: "undetermined", unknown: [release], shows: { requirement: release, as: "unknown" } },
  { name: "Windows 10 of no build that is said, upgraded: its name stands for many", image: plain("Windows 10", "upgradedFrom: true"), verdict: "undetermined", unknown: [release] },
  { name: "Windows 10 version 1511, not upgraded", image: plain("Windows 10", 'build: "10586", upgradedFrom: none'), verdict: "not-applicable" },
  { name: "Windows 10 version 1511, nothing said of an upgrade", image: plain("Windows 10", 'build: "10586"'), verdict: "not-applicable" },
  { name: "Windows 10 version 1511, upgraded from something unreadable", image: plain("Windows 10", "build: \"10586\", upgradedFrom: '${BEFORE}'"), verdict: "undetermined", unknown: ["sysprep-overview/scope/os-upgraded-from"] },
  { name: "Windows 11, upgraded", image: plain("Windows 11", "upgradedFrom: Windows 10"), verdict: "not-applicable" },
  // Server 2016 and later
  { name: "Server 2016, upgraded", image: web("Windows Server 2016", "upgradedFrom: Windows Server 2012 R2"), verdict: "supported", basis: "extrapolated", advises: [server], shows: { requirement: server, as: "fail" } },
  { name: "Server 2025, upgraded, without IIS", image: plain("Windows Server 2025", "upgradedFrom: true"), verdict: "not-applicable", advises: [server] },
  { name: "Server 2022, not upgraded", image: web("Windows Server 2022", "upgradedFrom: none"), verdict: "supported", shows: { requirement: server, as: "pass" } },
  { name: "Server 2012 R2 is the last one that is barred", image: web("Windows Server 2012 R2", "upgradedFrom: true"), verdict: "unsupported", fails: [upgrade], shows: { requirement: server, as: "boundary" } },
  { name: "Server 2019, upgraded from something unreadable, warns of nothing", image: web("Windows Server 2019", "upgradedFrom: '${BEFORE}'"), verdict: "supported", advises: ["definition/unread-value"], shows: { requirement: server, as: "unknown" } },
  // Members of a domain
  { name: "a member of a domain", image: web("Windows Server 2012", "domainJoined: true"), verdict: "supported", basis: "documented", advises: [membership], shows: { requirement: membership, as: "fail" } },
  { name: "no member of a domain", image: web("Windows Server 2012", "domainJoined: false"), verdict: "supported", shows: { requirement: membership, as: "pass" } },
  { name: "a member of a domain before Vista is not spoken about", image: plain("Windows Server 2003 R2", "domainJoined: true"), verdict: "not-applicable", shows: { requirement: membership, as: "boundary" } },
  { name: "Vista, a member of a domain", image: plain("Windows Vista", "domainJoined: true"), verdict: "not-applicable", advises: [membership] },
  { name: "perhaps a member of a domain", image: web("Windows Server 2012", "domainJoined: '${JOINED}'"), verdict: "supported", advises: ["definition/unread-value"], shows: { requirement: membership, as: "unknown" } },
];

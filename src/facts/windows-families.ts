/** The families of Windows, with the builds that were released of each. */
import type { Source } from "./fact.ts";
import { sources } from "./sources.ts";

/** One line of Windows that a statement can speak about; its canonical value. */
export type WindowsFamily =
  | "windows-nt-3.1"
  | "windows-nt-3.5"
  | "windows-nt-3.51"
  | "windows-nt-4.0"
  | "windows-2000"
  | "windows-xp"
  | "windows-xp-x64"
  | "windows-server-2003"
  | "windows-server-2003-r2"
  | "windows-vista"
  | "windows-server-2008"
  | "windows-7"
  | "windows-server-2008-r2"
  | "windows-8"
  | "windows-server-2012"
  | "windows-8.1"
  | "windows-server-2012-r2"
  | "windows-10"
  | "windows-11"
  | "windows-server-2016"
  | "windows-server-sac"
  | "windows-server-2019"
  | "windows-server-2022"
  | "windows-server-2025";

/** One build of a family. */
export interface WindowsBuild {
  readonly number: number;
  readonly name: string;
  readonly preRelease?: true;
}

export interface WindowsFamilyEntry {
  readonly id: WindowsFamily;
  readonly title: string;
  /** Kernel as major.minor. */
  readonly kernel: string;
  /** Earliest first. Where one alone was finished, it is what the product's name means. */
  readonly builds: readonly WindowsBuild[];
  readonly kind: "client" | "server" | "both";
  /** The IIS that comes with it; `null` where it depends. */
  readonly iisVersion: string | null;
  /** Last service pack that was released for it; 0 where there was none. */
  readonly servicePacks: number;
  readonly source: Source;
}

const build = (number: number, name: string): WindowsBuild => ({ number, name });
const beta = (number: number, name: string): WindowsBuild => ({ number, name, preRelease: true });

/** In the order of their release. */
export const windowsFamilies: readonly WindowsFamilyEntry[] = [
  { id: "windows-nt-3.1", title: "Windows NT 3.1", kernel: "3.1", builds: [build(528, "release")], kind: "both", iisVersion: null, servicePacks: 3, source: sources.Q110481 },
  { id: "windows-nt-3.5", title: "Windows NT 3.5", kernel: "3.5", builds: [build(807, "release")], kind: "both", iisVersion: null, servicePacks: 3, source: sources.Q134957 },
  { id: "windows-nt-3.51", title: "Windows NT 3.51", kernel: "3.51", builds: [build(1057, "release")], kind: "both", iisVersion: null, servicePacks: 5, source: sources.Q138713 },
  { id: "windows-nt-4.0", title: "Windows NT 4.0", kernel: "4.0", builds: [build(1381, "release")], kind: "both", iisVersion: null, servicePacks: 6, source: sources.Q148602 },
  { id: "windows-2000", title: "Windows 2000", kernel: "5.0", builds: [beta(2031, "Beta 3"), beta(2072, "RC1"), beta(2128, "RC2"), build(2195, "release")], kind: "both", iisVersion: "5.0", servicePacks: 4, source: sources.KB969393 },
  { id: "windows-xp", title: "Windows XP", kernel: "5.1", builds: [build(2600, "release")], kind: "client", iisVersion: "5.1", servicePacks: 3, source: sources.WINVER },
  { id: "windows-xp-x64", title: "Windows XP x64", kernel: "5.2", builds: [build(3790, "release")], kind: "client", iisVersion: "6.0", servicePacks: 2, source: sources.KB900342 },
  { id: "windows-server-2003", title: "Windows Server 2003", kernel: "5.2", builds: [build(3790, "release")], kind: "server", iisVersion: "6.0", servicePacks: 2, source: sources.WINVER },
  { id: "windows-server-2003-r2", title: "Windows Server 2003 R2", kernel: "5.2", builds: [build(3790, "release")], kind: "server", iisVersion: "6.0", servicePacks: 2, source: sources.WINVER },
  { id: "windows-vista", title: "Windows Vista", kernel: "6.0", builds: [build(6000, "release"), build(6001, "SP1"), build(6002, "SP2")], kind: "client", iisVersion: "7.0", servicePacks: 2, source: sources.WINVER },
  { id: "windows-server-2008", title: "Windows Server 2008", kernel: "6.0", builds: [build(6001, "release"), build(6002, "SP2"), build(6003, "SP2, updated")], kind: "server", iisVersion: "7.0", servicePacks: 2, source: sources.EOL },
  { id: "windows-7", title: "Windows 7", kernel: "6.1", builds: [build(7600, "release"), build(7601, "SP1")], kind: "client", iisVersion: "7.5", servicePacks: 1, source: sources.IIS7INST },
  { id: "windows-server-2008-r2", title: "Windows Server 2008 R2", kernel: "6.1", builds: [build(7600, "release"), build(7601, "SP1")], kind: "server", iisVersion: "7.5", servicePacks: 1, source: sources.IIS7INST },
  { id: "windows-8", title: "Windows 8", kernel: "6.2", builds: [build(9200, "release")], kind: "client", iisVersion: "8.0", servicePacks: 0, source: sources.IISFTP },
  { id: "windows-server-2012", title: "Windows Server 2012", kernel: "6.2", builds: [build(9200, "release")], kind: "server", iisVersion: "8.0", servicePacks: 0, source: sources.IISFTP },
  { id: "windows-8.1", title: "Windows 8.1", kernel: "6.3", builds: [build(9600, "release")], kind: "client", iisVersion: "8.5", servicePacks: 0, source: sources.IISFTP },
  { id: "windows-server-2012-r2", title: "Windows Server 2012 R2", kernel: "6.3", builds: [build(9600, "release")], kind: "server", iisVersion: "8.5", servicePacks: 0, source: sources.IISFTP },
  { id: "windows-10", title: "Windows 10", kernel: "10.0", builds: [build(10240, "1507"), build(10586, "1511"), build(14393, "1607"), build(15063, "1703"), build(16299, "1709"), build(17134, "1803"), build(17763, "1809"), build(18362, "1903"), build(18363, "1909"), build(19041, "2004"), build(19042, "20H2"), build(19043, "21H1"), build(19044, "21H2"), build(19045, "22H2")], kind: "client", iisVersion: "10.0", servicePacks: 0, source: sources.IIS10 },
  { id: "windows-11", title: "Windows 11", kernel: "10.0", builds: [build(22000, "21H2"), build(22621, "22H2"), build(22631, "23H2"), build(26100, "24H2"), build(26200, "25H2")], kind: "client", iisVersion: "10.0", servicePacks: 0, source: sources.EOL },
  { id: "windows-server-2016", title: "Windows Server 2016", kernel: "10.0", builds: [build(14393, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: sources.SRVREL },
  { id: "windows-server-sac", title: "Windows Server, semi-annual channel", kernel: "10.0", builds: [build(16299, "1709"), build(17134, "1803"), build(17763, "1809"), build(18362, "1903"), build(18363, "1909"), build(19041, "2004"), build(19042, "20H2"), build(25398, "23H2")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: sources.EOL },
  { id: "windows-server-2019", title: "Windows Server 2019", kernel: "10.0", builds: [build(17763, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: sources.SRVREL },
  { id: "windows-server-2022", title: "Windows Server 2022", kernel: "10.0", builds: [build(20348, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: sources.EOL },
  { id: "windows-server-2025", title: "Windows Server 2025", kernel: "10.0", builds: [build(26100, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: sources.EOL },
];

const families = new Map(windowsFamilies.map((entry) => [entry.id as string, entry]));

export function familyEntry(family: WindowsFamily): WindowsFamilyEntry {
  const entry = families.get(family);
  if (entry === undefined) throw new Error(`${family} is no family`);
  return entry;
}

export function isFamily(text: string): text is WindowsFamily {
  return families.has(text);
}

/** The name of a family for people. */
export function familyTitle(family: WindowsFamily): string {
  return familyEntry(family).title;
}

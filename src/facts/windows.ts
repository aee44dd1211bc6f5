/** Windows families, editions, kernels and builds, and the many ways to write them. */
import { compare as compareVersions, valid } from "semver";
import type { Source } from "./fact.ts";
import { sources } from "./sources.ts";
import { known, looksLikeTemplate, normalise, refuse, unclear } from "./text.ts";
import type { Reading, Term, Vocabulary } from "./vocabulary.ts";

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
  /** Earliest first; the first that is no pre-release is what the product's name alone means. */
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
  { id: "windows-10", title: "Windows 10", kernel: "10.0", builds: [10240, 10586, 14393, 15063, 16299, 17134, 17763, 18362, 18363, 19041, 19042, 19043, 19044, 19045].map((number) => build(number, String(number))), kind: "client", iisVersion: "10.0", servicePacks: 0, source: sources.IIS10 },
  { id: "windows-11", title: "Windows 11", kernel: "10.0", builds: [22000, 22621, 22631, 26100, 26200].map((number) => build(number, String(number))), kind: "client", iisVersion: "10.0", servicePacks: 0, source: sources.EOL },
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

/** What a text says of a Windows, part by part; parts are canonical but for `servicePack` and `build`, which stay as written. */
export interface WindowsParts {
  readonly family: WindowsFamily;
  readonly edition?: string;
  readonly servicePack?: string;
  readonly build?: string;
}

export type WindowsReading = { readonly kind: "known"; readonly value: WindowsParts } | { readonly kind: "unclear"; readonly because: string; readonly suggestion?: string };

/** Names of families inside a text that was made of words and single blanks. The first that matches counts, so R2 stands before the plain year. */
const familyNames: readonly (readonly [RegExp, WindowsFamily])[] = [
  [/\b(?:windows )?nt 3\.51\b/, "windows-nt-3.51"],
  [/\b(?:windows )?nt 3\.50?\b/, "windows-nt-3.5"],
  [/\b(?:windows )?nt 3\.10?\b/, "windows-nt-3.1"],
  [/\bwindows nt (server|workstation) (?:version )?4(?:\.0)?\b/, "windows-nt-4.0"],
  [/\b(?:windows ?)?(?:win)?nt ?4(?:\.0)?(?![.\d])/, "windows-nt-4.0"],
  [/\b(?:windows )?nt 5(?:\.0)?(?![.\d])/, "windows-2000"],
  [/\bwin ?2000\b|\bwindows 2000\b|\bw2k\b(?! ?\d)|\bwin2k\b(?! ?\d)/, "windows-2000"],
  [/\b(?:windows|win) ?xp (?:professional |pro )?(?:x64|64 bit)(?: edition)?\b/, "windows-xp-x64"],
  [/\b(?:windows|win) ?xp\b/, "windows-xp"],
  [/\b(?:windows|win) ?vista\b/, "windows-vista"],
  ...(["2003", "2008", "2012"] as const).map((year) => [new RegExp(`(?:\\bwindows ?(?:server ?)?|\\bwin ?(?:srv ?|server ?)?|\\bws|\\bserver )${year} ?r2\\b`), `windows-server-${year}-r2` as WindowsFamily] as const),
  [/\bwindows\.?(?: |\.)?2k3 ?r2\b|\bw2k3 ?r2\b/, "windows-server-2003-r2"],
  [/\bwindows\.?(?: |\.)?2k8 ?r2\b|\bw2k8 ?r2\b/, "windows-server-2008-r2"],
  [/\bwindows\.?(?: |\.)?2k12 ?r2\b|\bw2k12 ?r2\b/, "windows-server-2012-r2"],
  ...(["2003", "2008", "2012", "2016", "2019", "2022", "2025"] as const).map((year) => [new RegExp(`(?:\\bwindows ?(?:server ?)?|\\bwin ?(?:srv ?|server ?)?|\\bws|\\bserver )${year}(?![\\d])`), `windows-server-${year}` as WindowsFamily] as const),
  [/\b(?:windows(?: |\.)?|w|win)2k3\b/, "windows-server-2003"],
  [/\b(?:windows(?: |\.)?|w|win)2k8\b/, "windows-server-2008"],
  [/\b(?:windows(?: |\.)?|w|win)2k12\b/, "windows-server-2012"],
  [/\b(?:windows(?: |\.)?|w|win)2k16\b/, "windows-server-2016"],
  [/\b(?:windows(?: |\.)?|w|win)2k19\b/, "windows-server-2019"],
  [/\b(?:windows(?: |\.)?|w|win)2k22\b/, "windows-server-2022"],
  [/\b(?:windows(?: |\.)?|w|win)2k25\b/, "windows-server-2025"],
  [/\bwindows server (?:version )?(?:1709|1803|1809|1903|1909|2004|20h2|23h2)\b/, "windows-server-sac"],
  [/\b(?:windows|win) ?8\.1\b/, "windows-8.1"],
  [/\b(?:windows|win) ?11\b/, "windows-11"],
  [/\b(?:windows|win) ?10\b/, "windows-10"],
  [/\b(?:windows|win) ?8(?![.\d])/, "windows-8"],
  [/\b(?:windows|win) ?7(?![.\d])/, "windows-7"],
];

/** Names of editions, longest first. */
const editionNames: readonly (readonly [RegExp, string])[] = [
  [/\bterminal server(?: edition)?\b|\btse\b|\bhydra\b/, "terminal-server"],
  [/\b(?:enterprise server|server enterprise|enterprise) edition\b|\benterprise server\b|\bserver enterprise\b/, "enterprise"],
  [/\badvanced server\b/, "advanced-server"],
  [/\bdatacenter(?: server)?\b|\bserverdatacenter(?:eval)?(?:edition)?\b/, "datacenter"],
  [/\bserverstandard(?:eval)?(?:edition)?\b|\bstandard(?: edition| server)?\b|\bstd\b/, "standard"],
  [/\bweb edition\b/, "web"],
  [/\bworkstation\b/, "workstation"],
  [/\bprofessional\b|\bpro\b/, "professional"],
  [/\bhome basic\b/, "home-basic"],
  [/\bhome premium\b/, "home-premium"],
  [/\bhome(?: edition)?\b/, "home"],
  [/\benterprise(?: edition)?\b|\bent\b/, "enterprise"],
  [/\bultimate\b/, "ultimate"],
  [/\beducation\b/, "education"],
  [/\bserver\b/, "server"],
];

/** Words that say nothing about the family: languages, architectures, install types, marketplaces. */
const noise = new Set(
  "microsoft windows microsoftwindowsserver microsoftwindowsdesktop windowsserver edition version latest english german french spanish japanese full core base x86 x64 amd64 i386 32 64 bit bits 64bit 32bit eval evaluation smalldisk gensecond g2 gen2 azure hotpatch template tpl image virtio nocm rtm gold release english-full cpc m365 clouddesktop containers gui desktop experience with the en us retail oem vl volume license"
    .split(" "),
);

/** Reads the name of a Windows in any spelling that is listed; every word must be known. */
export function readWindows(text: string): WindowsReading {
  const refused = refuse(text);
  if (refused?.kind === "unclear") return refused;
  if (namesAnotherSystem(text)) return { kind: "unclear", because: "it names a system that is not Windows" };
  if (text.length > 200) return { kind: "unclear", because: "it is too long for the name of a Windows" };
  let rest = ` ${normalise(text.replace(/[:,()/]+/g, " ").replace(/(?<=\d)\.x\.x\b/g, " ")).replace(/\bwindowsserver\b/g, "windows server")} `;
  const parts: { family?: WindowsFamily; edition?: string; servicePack?: string; build?: string } = {};
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest) ?? undefined;
    if (match !== undefined) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.replace(/ +/g, " ");
    return match;
  };
  const pack = take(/ (?:(?:service pack|sp) ?(?:[0-9]+[a-z]?)(?: ?\+ ?srp)?|(?:no|without) (?:service pack|sp))(?= )/);
  if (pack !== undefined) parts.servicePack = pack[0].trim();
  const build = take(/ (?:build )?((?:\d{1,2}\.\d{1,2}\.)?\d{4,5}(?:\.\d{1,5})?)(?= )/.exec(rest)?.[1] !== undefined && /(?:build | \d{1,2}\.\d{1,2}\.\d{4,5})/.test(rest) ? / (?:build )?((?:\d{1,2}\.\d{1,2}\.)?\d{4,5}(?:\.\d{1,5})?)(?= )/ : /(?!)/);
  if (build !== undefined) parts.build = build[1] ?? "";
  // A marketplace writes the year alone: publisher:offer:2019-Datacenter.
  if (/ microsoftwindowsserver /.test(rest)) rest = rest.replace(/ microsoftwindowsserver (?:windows server )?/, " windows server ");
  for (const [pattern, family] of familyNames) {
    const match = take(pattern);
    if (match === undefined) continue;
    if (parts.family !== undefined) return { kind: "unclear", because: `it names two products, ${familyEntry(parts.family).title} and ${familyEntry(family).title}` };
    parts.family = family;
    if (match[1] !== undefined) parts.edition = match[1];
  }
  if (parts.family === undefined) {
    return /\bwindows\b|\bwin\b/.test(rest) ? { kind: "unclear", because: "it names Windows without a version" } : { kind: "unclear", because: "it is the name of no Windows that this version knows" };
  }
  const entry = familyEntry(parts.family);
  const preRelease = take(/ (beta ?3|rc ?1|rc ?2|release candidate [12]|beta|rc)(?= )/)?.[1];
  if (preRelease !== undefined) {
    const name = preRelease.replace("release candidate ", "rc").replace(/ /g, "");
    const found = entry.builds.find((each) => each.preRelease === true && each.name.toLowerCase().replace(/ /g, "") === name);
    if (found === undefined) return { kind: "unclear", because: `it names a pre-release of ${entry.title} whose build is not known` };
    parts.build ??= `${entry.kernel}.${found.number}`;
  }
  for (const [pattern, edition] of editionNames) {
    const match = take(pattern);
    if (match === undefined) continue;
    if (parts.edition === undefined || parts.edition === "server") parts.edition = edition;
    else if (edition !== "server" && edition !== parts.edition) return { kind: "unclear", because: `it names two editions, ${parts.edition} and ${edition}` };
  }
  const left = rest.trim().split(" ").filter((word) => word !== "" && !noise.has(word) && !/^(?:20\d{6}|\d{2}h[12]|1[5-9]0[39])$/.test(word));
  if (left.length > 0) return { kind: "unclear", because: `the word "${left[0]?.slice(0, 40) ?? ""}" in it is not known` };
  if (parts.edition === "server" && entry.kind === "client") return { kind: "unclear", because: `${entry.title} has no Server edition` };
  // Server 2003 and later are servers by name.
  return { kind: "known", value: { family: parts.family, ...(parts.edition === undefined ? {} : { edition: parts.edition }), ...(parts.servicePack === undefined ? {} : { servicePack: parts.servicePack }), ...(parts.build === undefined ? {} : { build: parts.build }) } };
}

/** Whether a text names a system other than Windows. */
export function namesAnotherSystem(text: string): boolean {
  return /\b(?:linux|ubuntu|debian|rhel|red ?hat|centos|fedora|suse|sles|alpine|amazon[ -]?linux|amzn|macos|mac os|darwin|freebsd|android)\b/i.test(text);
}

export { looksLikeTemplate };

/** A build, a kernel with its build, or a full version, as a strict triple: "2195" of Windows 2000 is "5.0.2195". */
export function readBuild(text: string, family: WindowsFamily | undefined): Reading {
  const refused = refuse(text);
  if (refused !== undefined) return refused;
  const word = normalise(text).replace(/^(?:build|version) /, "");
  const full = /^(0|[1-9]\d?)\.(\d{1,2})\.(0|[1-9]\d{2,5})(?:\.\d{1,6})?$/.exec(word);
  if (full !== null) return known(`${full[1]}.${Number(full[2])}.${full[3]}`);
  if (/^10(?:\.0)?$/.test(word)) return unclear("10.0 is the kernel of many products, needed the build as well");
  const number = /^[1-9]\d{2,5}$/.exec(word)?.[0];
  if (number === undefined) return unclear("it is no build such as 2195 or 5.0.2195");
  if (family !== undefined) return known(`${familyEntry(family).kernel}.${number}`);
  const kernels = new Set(windowsFamilies.filter((entry) => entry.builds.some((each) => each.number === Number(number))).map((entry) => entry.kernel));
  const [kernel] = kernels;
  return kernels.size === 1 && kernel !== undefined ? known(`${kernel}.${number}`) : unclear("the product that this build belongs to is not stated");
}

/** The build that the name of a product alone means: its first release. */
export function releasedVersion(family: WindowsFamily): string {
  const entry = familyEntry(family);
  const first = entry.builds.find((each) => each.preRelease !== true);
  return `${entry.kernel}.${first?.number ?? 0}`;
}

export const windowsFamily: Vocabulary = {
  id: "windows",
  title: "Operating system",
  read(text) {
    if (families.has(text)) return known(text);
    const reading = readWindows(text);
    return reading.kind === "known" ? known(reading.value.family) : reading;
  },
  show: (value) => families.get(value)?.title ?? value,
  terms: windowsFamilies.map((entry) => ({ value: entry.id, title: entry.title, spellings: spellingsOf(entry), note: `kernel ${entry.kernel}, ${entry.iisVersion === null ? "IIS by choice" : `IIS ${entry.iisVersion}`}`, source: entry.source })),
};

function spellingsOf(entry: WindowsFamilyEntry): readonly string[] {
  const more: Partial<Record<WindowsFamily, readonly string[]>> = {
    "windows-nt-4.0": ["NT 4.0", "NT4", "Windows NT Server 4.0"],
    "windows-2000": ["W2K", "Win2000", "Windows NT 5.0"],
    "windows-xp-x64": ["Windows XP 64-Bit"],
    "windows-server-2012-r2": ["win2012r2", "windows-2012R2"],
    "windows-server-2019": ["MicrosoftWindowsServer:WindowsServer:2019-Datacenter:latest", "windows-server-2019-english-full-base-x86"],
    "windows-server-2022": ["windows2022", "winsrv2022-standard", "windows.2k22.virtio"],
    "windows-11": ["win11-24h2-ent-cpc-m365"],
  };
  return [entry.title.replace(", semi-annual channel", " version 20H2"), ...(more[entry.id] ?? [])];
}

const editions = new Map(
  ([
    ["workstation", "Workstation", ["Workstation"]],
    ["server", "Server", ["Server"]],
    ["enterprise", "Enterprise", ["Enterprise", "Enterprise Edition", "Enterprise Server"]],
    ["terminal-server", "Terminal Server Edition", ["Terminal Server Edition", "TSE"]],
    ["professional", "Professional", ["Professional", "Pro"]],
    ["advanced-server", "Advanced Server", ["Advanced Server"]],
    ["datacenter", "Datacenter", ["Datacenter", "Datacenter Server"]],
    ["standard", "Standard", ["Standard", "Std"]],
    ["web", "Web Edition", ["Web Edition"]],
    ["home", "Home", ["Home", "Home Edition"]],
    ["home-basic", "Home Basic", ["Home Basic"]],
    ["home-premium", "Home Premium", ["Home Premium"]],
    ["ultimate", "Ultimate", ["Ultimate"]],
    ["education", "Education", ["Education"]],
  ] as const).map(([id, title, spellings]) => [id as string, { title, spellings }] as const),
);

export const windowsEdition: Vocabulary = {
  id: "windows-edition",
  title: "Edition",
  read(text) {
    const refused = refuse(text);
    if (refused !== undefined) return refused;
    if (editions.has(text)) return known(text);
    const word = normalise(text);
    for (const [id, entry] of editions) if (word === normalise(id) || entry.spellings.some((spelling) => normalise(spelling) === word)) return known(id);
    return unclear("it is the name of no edition that this version knows");
  },
  show: (value) => editions.get(value)?.title ?? value,
  terms: [...editions].map(([value, entry]) => ({ value, title: entry.title, spellings: entry.spellings, source: value === "terminal-server" ? sources.Q190157 : sources.WINVER })),
};

export const kernelVersion: Vocabulary = {
  id: "windows-build",
  title: "Windows build",
  read: (text) => readBuild(text, undefined),
  compare: compareVersions,
  isAtLeast: (value, minimum) => compareVersions(value, minimum) >= 0,
  show: (value) => {
    const [major, minor, number] = value.split(".");
    const entry = windowsFamilies.find((each) => each.kernel === `${major}.${minor}`);
    const found = entry?.builds.find((each) => each.number === Number(number));
    return found?.preRelease === true ? `build ${value} (${entry?.title ?? ""} ${found.name}, a pre-release)` : `build ${value}`;
  },
  terms: buildTerms(),
};

function buildTerms(): readonly Term[] {
  const seen = new Set<string>();
  return windowsFamilies
    .flatMap((entry) => entry.builds.map((each) => ({ value: `${entry.kernel}.${each.number}`, title: `${entry.title} ${each.name}`, spellings: [String(each.number), `${entry.kernel}.${each.number}`], ...(each.preRelease === true ? { note: "pre-release" } : {}), source: entry.source })))
    .filter((term) => valid(term.value) !== null && !seen.has(term.value) && seen.add(term.value))
    .toSorted((left, right) => compareVersions(left.value, right.value));
}

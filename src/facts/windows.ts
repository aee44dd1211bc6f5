/** The versions of Windows: families, editions, builds, and the names that people and image catalogues give them. */
import { compare as compareTriples } from "semver";
import type { Source } from "./fact.ts";
import { sources } from "./sources.ts";
import { known, looksLikeTemplate, normalise, refuse, type Unclear, unclear } from "./text.ts";
import type { Reading, Term, Vocabulary } from "./vocabulary.ts";

export { looksLikeTemplate };

/** No product, edition and service pack together need more characters. */
const longestName = 200;

/** A word of the user's in a sentence, never longer than a line can bear. */
function quoted(word: string): string {
  return `"${word.length > 24 ? `${word.slice(0, 24)}...` : word}"`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

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

/** The name of a family for people. */
function familyTitle(family: WindowsFamily): string {
  return familyEntry(family).title;
}

// ---------------------------------------------------------------- editions

function edition(value: string, title: string, spellings: readonly string[], source: Source = sources.WINVER): Term {
  return { value, title, spellings: [title, ...spellings], source };
}

const editionTerms: readonly Term[] = [
  edition("workstation", "Workstation", ["NT Workstation"], sources.Q152734),
  edition("server", "Server", ["Server Edition"], sources.Q152734),
  edition("enterprise", "Enterprise", ["Enterprise Edition", "Enterprise Server", "Server Enterprise", "Server, Enterprise Edition", "ent"], sources.Q152734),
  edition("terminal-server", "Terminal Server", ["Terminal Server Edition", "Server, Terminal Server Edition", "TSE"], sources.Q190157),
  edition("professional", "Professional", ["Pro", "Professional Edition"], sources.Q243196),
  edition("advanced-server", "Advanced Server", ["Server, Advanced"], sources.Q301388),
  edition("datacenter", "Datacenter", ["Datacenter Server", "Server Datacenter", "Datacenter Edition", "Datacenter: Azure Edition", "Datacenter Azure Edition"], sources.Q301388),
  edition("standard", "Standard", ["Std", "Standard Edition", "Server Standard", "Standard Server"]),
  edition("web", "Web", ["Web Edition", "Web Server", "Server Web"]),
  edition("core", "Core", ["Server Core"]),
  edition("essentials", "Essentials", ["Server Essentials"]),
  edition("foundation", "Foundation", ["Server Foundation"]),
  edition("home", "Home", ["Home Edition"], sources.IISUPG),
  edition("home-basic", "Home Basic", [], sources.IISUPG),
  edition("home-premium", "Home Premium", []),
  edition("tablet", "Tablet PC", ["Tablet PC Edition", "Tablet"]),
  edition("media-center", "Media Center", ["Media Center Edition", "MCE"]),
  edition("business", "Business", []),
  edition("ultimate", "Ultimate", []),
  edition("starter", "Starter", ["Starter Edition"]),
  edition("education", "Education", []),
];

const editionsBySpelling = new Map(editionTerms.flatMap((term) => [term.value, ...term.spellings].map((spelling) => [spellingOf(spelling), term.value] as const)));
const editionTitles = new Map(editionTerms.map((term) => [term.value, term.title]));

function spellingOf(text: string): string {
  return normalise(text.replaceAll(/[:,]/g, " "));
}

/** Editions that a rule tells apart, and those that a name has to be understood with. */
export const windowsEdition: Vocabulary = {
  id: "windows-edition",
  title: "Edition",
  read(text) {
    const refused = refuse(text);
    if (refused !== undefined) return refused;
    const value = editionsBySpelling.get(spellingOf(text));
    return value === undefined ? unclear("it is the name of no edition that this version knows") : known(value);
  },
  show: (value) => editionTitles.get(value) ?? value,
  terms: editionTerms,
};

const serverEditions = new Set(["server", "enterprise", "datacenter", "standard", "web", "core", "essentials", "foundation"]);
const clientEditions = new Set(["professional", "enterprise", "home", "home-basic", "home-premium", "tablet", "media-center", "business", "ultimate", "starter", "education"]);
const ownEditions = new Map<WindowsFamily, ReadonlySet<string>>([
  ["windows-nt-3.1", new Set(["workstation", "server", "advanced-server"])],
  ["windows-nt-3.5", new Set(["workstation", "server"])],
  ["windows-nt-3.51", new Set(["workstation", "server"])],
  ["windows-nt-4.0", new Set(["workstation", "server", "enterprise", "terminal-server"])],
  ["windows-2000", new Set(["professional", "server", "advanced-server", "datacenter"])],
  ["windows-xp", new Set(["professional", "home", "tablet", "media-center", "starter"])],
  ["windows-xp-x64", new Set(["professional"])],
]);

/** Whether a family was published in an edition. */
export function hasEdition(family: WindowsFamily, editionValue: string): boolean {
  const own = ownEditions.get(family) ?? (familyEntry(family).kind === "client" ? clientEditions : serverEditions);
  return own.has(editionValue);
}

// ---------------------------------------------------------------- builds

/** A build by its triple: "5.0.2195". */
interface KernelBuild {
  readonly triple: string;
  readonly kernel: string;
  readonly build: number;
  readonly name: string;
  readonly preRelease: boolean;
  readonly families: readonly WindowsFamilyEntry[];
}

const kernelBuilds: readonly KernelBuild[] = listKernelBuilds();

function listKernelBuilds(): KernelBuild[] {
  const found = new Map<string, KernelBuild>();
  for (const family of windowsFamilies) {
    for (const { number: build, name, preRelease = false } of family.builds) {
      const triple = `${family.kernel}.${String(build)}`;
      const others = found.get(triple)?.families ?? [];
      found.set(triple, { triple, kernel: family.kernel, build, name, preRelease, families: [...others, family] });
    }
  }
  return [...found.values()].toSorted((left, right) => compareTriples(left.triple, right.triple));
}

/** The first finished build of a kernel: what is below it was never released. */
function firstRelease(kernel: string): number {
  return Math.min(...kernelBuilds.filter((each) => each.kernel === kernel && !each.preRelease).map((each) => each.build));
}

function isTriple(value: string): boolean {
  return /^(?:[1-9]\d?)\.(?:0|[1-9]\d?)\.[1-9]\d{0,4}$/.test(value);
}

function splitTriple(triple: string): { readonly kernel: string; readonly build: number } {
  const at = triple.lastIndexOf(".");
  return { kernel: triple.slice(0, at), build: Number(triple.slice(at + 1)) };
}

function isPreReleaseBuild(triple: string): boolean {
  const { kernel, build } = splitTriple(triple);
  return kernelBuilds.find((each) => each.triple === triple)?.preRelease ?? build < firstRelease(kernel);
}

/** A build as people write it, of a family where one is known: "5.0.2195", "2195", "10.0.20348.587". */
export function readBuild(text: string, family?: WindowsFamily): Reading {
  const refused = refuse(text);
  if (refused?.kind === "unclear") return refused;
  const written = text.trim().toLowerCase();
  const number = written.replace(/^(?:build|version|ver\.?|v\.?) ?(?=\d)/, "");
  if (/^[1-9]\d?\.\d{1,2}$/.test(number)) return unclear("it names a kernel without its build");
  const whole = /^([1-9]\d?\.(?:0|[1-9]\d?)\.[1-9]\d{0,4})(?:\.\d{1,6})?$/.exec(number)?.[1];
  if (whole !== undefined) return readTriple(whole);
  if (!/^[1-9]\d{2,4}$/.test(number)) return unclear(`${quoted(written)} is not a build of Windows`);
  const own = family === undefined ? undefined : familyEntry(family);
  const kernels = new Set(kernelBuilds.filter((each) => each.build === Number(number)).map((each) => each.kernel));
  if (own !== undefined && (kernels.size === 0 || kernels.has(own.kernel))) return readTriple(`${own.kernel}.${number}`);
  const [only] = kernels;
  return only === undefined ? unclear(`${number} is not a build of Windows that is known here`) : known(`${only}.${number}`);
}

/** A listed build, or one from before the first release of its kernel. Any other may have been made up. */
function readTriple(triple: string): Reading {
  const { kernel, build } = splitTriple(triple);
  if (kernelBuilds.some((each) => each.triple === triple) || build < firstRelease(kernel)) {
    if (kernelBuilds.some((each) => each.kernel === kernel)) return known(triple);
  }
  return unclear(`${triple} is not a build of Windows that is known here`);
}

/** The build that the name of a product alone means: its first release. */
export function releasedVersion(family: WindowsFamily): string {
  const entry = familyEntry(family);
  const first = entry.builds.find((each) => each.preRelease !== true);
  return `${entry.kernel}.${first?.number ?? 0}`;
}

/** Builds of Windows as strict triples. Pre-releases stand in the order and satisfy no minimum. */
export const kernelVersion: Vocabulary = {
  id: "windows-build",
  title: "Build of Windows",
  read: (text) => readBuild(text),
  compare: (left, right) => (isTriple(left) && isTriple(right) ? compareTriples(left, right) : undefined),
  isAtLeast(value, minimum) {
    if (!isTriple(value) || !isTriple(minimum)) return undefined;
    return !isPreReleaseBuild(value) && compareTriples(value, minimum) >= 0;
  },
  show(value) {
    const found = kernelBuilds.find((each) => each.triple === value);
    if (found?.preRelease === true) return `build ${value} (${found.families[0]?.title ?? ""} ${found.name}, a pre-release)`;
    return isTriple(value) && isPreReleaseBuild(value) ? `build ${value} (a pre-release)` : `build ${value}`;
  },
  terms: kernelBuilds.map((each) => ({
    value: each.triple,
    title: `${each.triple} (${each.families.map((family) => [family.title, family.builds.find((own) => own.number === each.build)?.name ?? ""].join(" ")).join(", ")})`,
    spellings: [each.triple, String(each.build)],
    ...(each.preRelease ? { note: "pre-release: never enough for a minimum" } : {}),
    source: each.preRelease ? sources.KB969393 : (each.families[0]?.source ?? sources.WINVER),
  })),
};

// ---------------------------------------------------------------- names

/** What a name of Windows says. `servicePack` and `build` are parts as written, for their own vocabularies. */
export interface WindowsParts {
  readonly family: WindowsFamily;
  readonly edition?: string;
  readonly servicePack?: string;
  readonly build?: string;
}

export type WindowsReading = { readonly kind: "known"; readonly value: WindowsParts } | Unclear;

const otherSystems =
  /(?:^|[^a-z])(?:linux|ubuntu|debian|rhel|red ?hat|centos|fedora|suse|opensuse|sles|alpine|amazonlinux|amzn|amzn2|al2023|rocky|rockylinux|almalinux|alma|photon|flatcar|coreos|bottlerocket|gentoo|archlinux|kali|nixos|macos|darwin|freebsd|openbsd|netbsd|solaris|aix|esxi|android|unix)(?:[^a-z]|$)/;

/** Whether a text names a system that is not Windows, and no Windows beside it. */
export function namesAnotherSystem(text: string): boolean {
  const lower = text.toLowerCase();
  return otherSystems.test(lower) && !/(?:^|[^a-z])win/.test(lower);
}

const years = new Map<string, WindowsFamily>([
  ["2000", "windows-2000"],
  ["2003", "windows-server-2003"],
  ["2003r2", "windows-server-2003-r2"],
  ["2008", "windows-server-2008"],
  ["2008r2", "windows-server-2008-r2"],
  ["2012", "windows-server-2012"],
  ["2012r2", "windows-server-2012-r2"],
  ["2016", "windows-server-2016"],
  ["2019", "windows-server-2019"],
  ["2022", "windows-server-2022"],
  ["2025", "windows-server-2025"],
]);

/** Numbers that mean a client only right behind "Windows". */
const clients = new Map<string, WindowsFamily>([
  ["7", "windows-7"],
  ["8", "windows-8"],
  ["8.1", "windows-8.1"],
  ["10", "windows-10"],
  ["11", "windows-11"],
]);

const ntVersions = new Map<string, WindowsFamily>([
  ["3.1", "windows-nt-3.1"],
  ["3.5", "windows-nt-3.5"],
  ["3.51", "windows-nt-3.51"],
  ["4", "windows-nt-4.0"],
  ["4.0", "windows-nt-4.0"],
  ["5.0", "windows-2000"],
  ["5.1", "windows-xp"],
]);

const channelReleases = new Set(["1709", "1803", "1809", "1903", "1909", "2004", "20h2", "23h2"]);
/** Feature updates of a family, which do not change what it is. */
const updatesOf = new Map<WindowsFamily, ReadonlySet<string>>([
  ["windows-10", new Set(["1507", "1511", "1607", "1703", "1709", "1803", "1809", "1903", "1909", "2004", "20h2", "21h1", "21h2", "22h2"])],
  ["windows-11", new Set(["21h2", "22h2", "23h2", "24h2", "25h2"])],
  ["windows-server-2016", new Set(["1607"])],
  ["windows-server-2019", new Set(["1809"])],
  ["windows-server-2022", new Set(["21h2"])],
  ["windows-server-2025", new Set(["24h2"])],
]);
const allUpdates = new Set([...channelReleases, ...[...updatesOf.values()].flatMap((updates) => [...updates])]);

/** Words of catalogues and installation media that say nothing about the version. "x86" in Amazon's names means 64-bit. */
const silentWords = new Set(
  "microsoft ms edition version ver v release with the english german french japanese korean spanish italian portuguese russian chinese dutch polish czech hungarian swedish turkish en us de fr ja ko es it pt ru zh simplified traditional brazil full base latest eval evaluation trial volume vl oem retail x64 x86 amd64 arm64 i386 64bit 32bit 64 32 bit gen1 gen2 g1 g2 gs smalldisk template tpl image img ami vm virtio nocm hyperv desktop experience gui hotpatch azure containers avd evd cpc m365 ltsc ltsb sac multi session multisession rtm gold kms byol".split(
    " ",
  ),
);

const publishers = new Set(["microsoftwindowsserver", "microsoftwindowsdesktop", "windowsserver", "windowsdesktop", "winsrv", "winserver", "srv"]);

/** Installation media and Azure glue edition words together. */
const glued = new Map<string, readonly string[]>([
  ["serverdatacenter", ["datacenter"]],
  ["serverdatacentercore", ["datacenter", "core"]],
  ["serverdatacentereval", ["datacenter"]],
  ["serverdatacenterevaledition", ["datacenter"]],
  ["serverdatacenterevalcore", ["datacenter", "core"]],
  ["serverdatacenterazureedition", ["datacenter"]],
  ["serverstandard", ["standard"]],
  ["serverstandardcore", ["standard", "core"]],
  ["serverstandardeval", ["standard"]],
  ["serverstandardevaledition", ["standard"]],
  ["serverstandardevalcore", ["standard", "core"]],
  ["serverenterprise", ["enterprise"]],
  ["serverweb", ["web"]],
  ["servercore", ["core"]],
]);

const editionWords = new Map<string, string>([
  ["workstation", "workstation"],
  ["wks", "workstation"],
  ["server", "server"],
  ["advanced", "advanced"],
  ["terminal", "terminal"],
  ["tse", "terminal-server"],
  ["enterprise", "enterprise"],
  ["ent", "enterprise"],
  ["professional", "professional"],
  ["pro", "professional"],
  ["datacenter", "datacenter"],
  ["standard", "standard"],
  ["std", "standard"],
  ["web", "web"],
  ["core", "core"],
  ["essentials", "essentials"],
  ["foundation", "foundation"],
  ["home", "home"],
  ["basic", "basic"],
  ["premium", "premium"],
  ["tablet", "tablet"],
  ["pc", "pc"],
  ["mce", "media-center"],
  ["media", "media"],
  ["center", "center"],
  ["business", "business"],
  ["ultimate", "ultimate"],
  ["starter", "starter"],
  ["education", "education"],
]);

/** What the words of a name say, before they are joined. */
interface Found {
  readonly families: Set<WindowsFamily>;
  readonly editions: Set<string>;
  readonly updates: Set<string>;
  readonly unknown: string[];
  windows: boolean;
  server: boolean;
  nt: boolean;
  wide: boolean;
  longTerm: boolean;
  r2: boolean;
  channel: boolean;
  build: string | undefined;
  preview: string | undefined;
  servicePack: string | undefined;
}

/** Reads a name of Windows: a product name, a short form, a name from an image catalogue, a build. Every word has to be known. */
export function readWindows(text: string): WindowsReading {
  const refused = refuse(text);
  if (refused?.kind === "unclear") return refused;
  if (text.length > longestName) return unclear("it is too long for the name of a Windows");
  const name = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (namesAnotherSystem(name)) return unclear("it names a system that is not Windows");
  const found = findWords(wordsOf(name));
  const [stranger] = found.unknown;
  if (stranger !== undefined) return unclear(`${quoted(stranger)} is not part of a name of Windows that is known here`);
  const family = familyOf(found);
  if (typeof family === "object") return family;
  const editionValue = editionOf(found, family);
  if (typeof editionValue === "object") return editionValue;
  const build = buildOf(found, family);
  if (typeof build === "object") return build;
  for (const update of found.updates) {
    if (family !== "windows-server-sac" && !(updatesOf.get(family)?.has(update) ?? false)) return unclear(`${quoted(update)} is not a release of ${familyTitle(family)}`);
  }
  return {
    kind: "known",
    value: {
      family,
      ...(editionValue === undefined ? {} : { edition: editionValue }),
      ...(found.servicePack === undefined ? {} : { servicePack: found.servicePack }),
      ...(build === undefined ? {} : { build }),
    },
  };
}

/** The words of a name, short forms taken apart: "win2012r2" is "windows", "2012r2". */
function wordsOf(plain: string): string[] {
  const words = plain
    .replace(/^(?:.*\/)?ami-windows-latest\//, "")
    // A date at the end of a catalogue name says when the image was built.
    .replaceAll(/(?<=[ _-])20\d\d[-.](?:0[1-9]|1[0-2])[-.](?:0[1-9]|[12]\d|3[01])$/g, "")
    .split(/[ _:,()-]+/)
    .filter((word) => word !== "");
  const apart = words.flatMap((word) => {
    if (/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(word)) return [];
    // "windows.2k22.virtio": full stops between words, where a version has them between digits.
    return (/^[a-z]+\.[a-z0-9.]+$/.test(word) ? word.split(".") : [word]).flatMap(takeApart);
  });
  const list: string[] = [];
  for (const word of apart) {
    const previous = list.at(-1);
    if (word === "r2" && previous !== undefined && /^20\d\d$/.test(previous)) list[list.length - 1] = `${previous}r2`;
    else list.push(word);
  }
  return list;
}

function takeApart(word: string): string[] {
  const pieces = glued.get(word);
  if (pieces !== undefined) return ["windows", ...pieces];
  const pack = /^(.+?)(sp\d[0-9a-z+]*)$/.exec(word);
  if (pack !== null && !word.startsWith("sp")) return [...takeApart(pack[1] ?? ""), pack[2] ?? ""];
  const nt = /^(?:win|windows)?nt(\d(?:\.\d{1,2})?)$/.exec(word);
  if (nt !== null) return ["windows", "nt", nt[1] ?? ""];
  if (word === "winnt" || word === "windowsnt") return ["windows", "nt"];
  if (word === "winxp" || word === "windowsxp") return ["windows", "xp"];
  if (word === "winvista") return ["windows", "vista"];
  const short = /^(?:w|win|windows|ws|winsrv|winserver|windowsserver)?2k(\d{0,2})(r2)?$/.exec(word);
  if (short !== null) return ["windows", `20${(short[1] ?? "").padStart(2, "0")}${short[2] ?? ""}`];
  const numbered = /^(w|win|windows|ws|winsrv|winserver|windowsserver)(\d[\d.]*)(r2)?$/.exec(word);
  if (numbered !== null) return [...(/^w(?:in|indows)?$/.test(numbered[1] ?? "") ? ["windows"] : ["windows", "windowsserver"]), `${numbered[2] ?? ""}${numbered[3] ?? ""}`];
  return [word];
}

function findWords(words: readonly string[]): Found {
  const found: Found = { families: new Set(), editions: new Set(), updates: new Set(), unknown: [], windows: false, server: false, nt: words.includes("nt"), wide: false, longTerm: words.includes("ltsc") || words.includes("ltsb"), r2: false, channel: words.includes("sac"), build: undefined, preview: undefined, servicePack: undefined };
  for (let at = 0; at < words.length; at += 1) at += findWord(words, at, found);
  return found;
}

/** Notes what one word says; returns how many further words it has taken. */
function findWord(words: readonly string[], at: number, found: Found): number {
  const word = words[at] ?? "";
  const next = words[at + 1];
  const previous = words[at - 1];
  if (word === "windows" || word === "win") found.windows = true;
  else if (word === "nt") return 0;
  else if (publishers.has(word)) {
    found.windows = true;
    found.server ||= !word.endsWith("desktop");
  } else if (word === "xp" || word === "vista") found.families.add(word === "xp" ? "windows-xp" : "windows-vista");
  else if (found.nt && ntVersions.has(word)) found.families.add(ntVersions.get(word) ?? "windows-nt-4.0");
  else if (clients.has(word) && previous === "windows" && !found.nt) found.families.add(clients.get(word) ?? "windows-10");
  else if (found.longTerm && /^20(?:1[569]|2[14])$/.test(word)) return 0;
  else if (years.has(word)) found.families.add(years.get(word) ?? "windows-2000");
  else if (allUpdates.has(word)) found.updates.add(word);
  else if (word === "service" && next === "pack") return takeServicePack(words, at, 2, found);
  else if (word === "sp") return takeServicePack(words, at, 1, found);
  else if (/^sp\d/.test(word)) return takeServicePack(words, at, 0, found);
  else if (word === "rtm" || word === "gold") found.servicePack ??= word.toUpperCase();
  else if (word === "build" && next !== undefined && /^\d[\d.]*$/.test(next)) {
    found.build = next;
    return 1;
  } else if (/^\d{1,2}\.\d{1,2}\.\d{3,5}(?:\.\d{1,6})?$/.test(word) || /^\d{4,5}$/.test(word)) found.build = word;
  else if (/^\d{5}\.\d{1,5}\.\d{6}$/.test(word)) found.build = word.slice(0, 5);
  else return findPlainWord(word, next, found);
  return 0;
}

function findPlainWord(word: string, next: string | undefined, found: Found): number {
  if (/^(?:beta|rc|preview|alpha|insider|vnext|candidate|prerelease)\d?$/.test(word)) {
    const count = /\d$/.test(word) || next === undefined || !/^\d$/.test(next) ? "" : next;
    found.preview = `${word}${count}`;
    return count === "" ? 0 : 1;
  }
  const editionWord = editionWords.get(word);
  if (editionWord !== undefined) found.editions.add(editionWord);
  else if (!silentWords.has(word)) found.unknown.push(word);
  found.server ||= word === "server";
  found.wide ||= ["x64", "64bit", "64", "amd64"].includes(word);
  return 0;
}

/** Takes "SP6a", "SP 6a", "Service Pack 6a", with "+ SRP" behind it, as written. */
function takeServicePack(words: readonly string[], at: number, taken: number, found: Found): number {
  const number = taken === 0 ? words[at] : words[at + taken];
  if (number === undefined || found.servicePack !== undefined) {
    found.unknown.push(found.servicePack === undefined ? "service pack" : words.slice(at, at + taken + 1).join(" "));
    return taken;
  }
  const rest = words.slice(at + taken + 1, at + taken + 3);
  const tail = rest[0] === "srp" ? 1 : (rest[0] === "+" || rest[0] === "with" || rest[0] === "and") && rest[1] === "srp" ? 2 : 0;
  const written = taken === 0 ? number : taken === 1 ? `SP ${number}` : `Service Pack ${number}`;
  found.servicePack = `${written.replace(/^sp(?=\d)/, "SP")}${tail > 0 ? "+SRP" : ""}`;
  return taken + tail;
}

function familyOf(found: Found): WindowsFamily | Unclear {
  const named = [...found.families];
  if (named.length > 1) return unclear(`it names ${joined(named.map(familyTitle))}`);
  const [only] = named;
  if (only !== undefined) {
    if (!found.windows && !found.nt && !found.server && found.editions.size === 0 && years.has(only.replace(/^windows-(?:server-)?/, "").replace("-", ""))) return unclear("it may be a year: nothing in it says Windows", familyTitle(only));
    if (found.nt && !["windows-nt-3.1", "windows-nt-3.5", "windows-nt-3.51", "windows-nt-4.0", "windows-2000", "windows-xp"].includes(only)) return unclear(`it names Windows NT and ${familyTitle(only)}`);
    return only === "windows-xp" && found.wide ? "windows-xp-x64" : only;
  }
  if (found.build !== undefined) return familyOfBuild(found.build, found);
  if (found.windows && found.server && (found.channel || [...found.updates].some((update) => channelReleases.has(update)))) return "windows-server-sac";
  if (found.updates.size > 0) return unclear("it names a release that several families of Windows have");
  if (found.nt) return unclear("it names Windows NT without its version");
  if (found.windows) return unclear("it names Windows without its version");
  return unclear("it does not name a version of Windows");
}

/** The family that a build alone stands for: builds that a client and a server share stand for none. */
function familyOfBuild(build: string, found: Found): WindowsFamily | Unclear {
  const reading = readBuild(build);
  if (reading.kind === "unclear") return reading;
  const owners = kernelBuilds.find((each) => each.triple === reading.value)?.families ?? [];
  const fitting = owners.filter((owner) => !found.server || owner.kind !== "client");
  const [only] = fitting;
  if (only === undefined) return unclear(`${reading.value} is not a build that was released`);
  return fitting.length === 1 ? only.id : unclear(`${reading.value} is a build of ${joined(fitting.map((owner) => owner.title))}`);
}

/** Joins the words of an edition: "advanced" and "server" are one edition. */
function editionOf(found: Found, family: WindowsFamily): string | undefined | Unclear {
  const words = new Set(found.editions);
  const join = (parts: readonly string[], whole: string): void => {
    if (!parts.every((part) => words.has(part))) return;
    for (const part of parts) words.delete(part);
    words.add(whole);
  };
  join(["advanced", "server"], "advanced-server");
  join(["terminal", "server"], "terminal-server");
  join(["home", "basic"], "home-basic");
  join(["home", "premium"], "home-premium");
  join(["tablet", "pc"], "tablet");
  join(["media", "center"], "media-center");
  if (words.size > 1) words.delete("server");
  if (words.size > 1) words.delete("core");
  const [only] = words;
  if (only === undefined) return undefined;
  if (words.size > 1) return unclear(`it names several editions: ${[...words].join(", ")}`);
  // From Windows Server 2003 on "Server" is part of the product's name.
  if (only === "server" && familyEntry(family).kind === "server") return undefined;
  if (found.editions.has("server") && familyEntry(family).kind === "client") return unclear(`${familyTitle(family)} has no server edition`);
  if (found.editions.has("server") && (only === "workstation" || only === "professional")) return unclear(`it names several editions: server, ${only}`);
  return hasEdition(family, only) ? only : unclear(`${familyTitle(family)} has no edition that is called ${quoted(only)}`);
}

function buildOf(found: Found, family: WindowsFamily): string | undefined | Unclear {
  if (found.preview === undefined) return found.build;
  const name = found.preview;
  const build = familyEntry(family).builds.find((each) => each.preRelease === true && each.name.toLowerCase().replace(" ", "") === name);
  if (build === undefined) return unclear(`it names a pre-release (${name}) whose build is not known here`);
  return found.build ?? `${familyEntry(family).kernel}.${String(build.number)}`;
}

const otherSpellings: Partial<Record<WindowsFamily, readonly string[]>> = {
  "windows-nt-4.0": ["NT 4.0", "NT4", "Windows NT Server 4.0", "Windows NT Workstation 4.0"],
  "windows-2000": ["W2K", "Win2000", "Windows NT 5.0"],
  "windows-xp-x64": ["Windows XP 64-Bit"],
  "windows-server-2003": ["W2K3", "Win2003"],
  "windows-server-2012-r2": ["win2012r2", "windows-2012R2"],
  "windows-server-sac": ["Windows Server, version 1709", "Windows Server 23H2"],
  "windows-server-2019": ["MicrosoftWindowsServer:WindowsServer:2019-Datacenter:latest", "windows-server-2019-english-full-base-x86"],
  "windows-server-2022": ["windows2022", "winsrv2022-standard", "windows.2k22.virtio"],
  "windows-11": ["win11-24h2-ent-cpc-m365"],
};

/** Families of Windows. A longer name is read for its family alone. */
export const windowsFamily: Vocabulary = {
  id: "windows",
  title: "Operating system",
  read(text) {
    if (families.has(text)) return known(text);
    const reading = readWindows(text);
    return reading.kind === "known" ? known(reading.value.family) : reading;
  },
  show: (value) => families.get(value)?.title ?? value,
  terms: windowsFamilies.map((entry) => ({
    value: entry.id,
    title: entry.title,
    spellings: entry.id === "windows-server-sac" ? (otherSpellings[entry.id] ?? []) : [entry.title, ...(otherSpellings[entry.id] ?? [])],
    note: `kernel ${entry.kernel}, ${entry.iisVersion === null ? "IIS by choice" : `IIS ${entry.iisVersion}`}`,
    source: entry.source,
  })),
};

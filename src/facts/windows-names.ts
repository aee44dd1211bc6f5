/** Reads names of Windows: product names, short forms, names from image catalogues, builds. Every word has to be known. */
import { nearest } from "../nearest.ts";
import { joined, known, quoted, refuse, type Unclear, unclear } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { buildOfLongTerm, buildOfUpdate, familiesOfBuild, familiesOfUpdate, namesUpdate, readBuild } from "./windows-builds.ts";
import { hasEdition } from "./windows-editions.ts";
import { familyEntry, familyTitle, isFamily, windowsFamilies, type WindowsFamily } from "./windows-families.ts";
import { beforeYear, clients, editionWords, ntVersions, otherProducts, productWords, publishers, silentWords, wordsOf, years } from "./windows-words.ts";

/** No product, edition and service pack together need more characters. */
const longestName = 200;

/** What a name of Windows says. `servicePack` and `build` are parts as written, for their own vocabularies; a feature update gives its build. */
export interface WindowsParts {
  readonly family: WindowsFamily;
  readonly edition?: string;
  readonly servicePack?: string;
  readonly build?: string;
}

export type WindowsReading = { readonly kind: "known"; readonly value: WindowsParts } | Unclear;

const otherSystems =
  /(?:^|[^a-z])(?:linux|ubuntu|ubuntuserver|debian|rhel|red[ _-]?hat|centos|fedora|suse|opensuse|sles|alpine|amazonlinux|oraclelinux|azurelinux|mariner|amzn|amzn2|al2023|rocky|rockylinux|almalinux|alma|photon|flatcar|coreos|bottlerocket|gentoo|archlinux|kali|nixos|macos|darwin|freebsd|openbsd|netbsd|solaris|aix|esxi|android|unix)(?:[^a-z]|$)/;

/** What makes a name one of Windows, or of both: then it is not said to be another system's. */
const maybeWindows = /windows|datacenter|(?:^|[^a-z])(?:win|w2k|ws20|w20|2k\d|nt[ _-]?\d)/;

/** Whether a text names a system that is not Windows, and no Windows beside it. */
export function namesAnotherSystem(text: string): boolean {
  const lower = text.toLowerCase();
  return otherSystems.test(lower) && !maybeWindows.test(lower);
}

/** What the words of a name say, before they are joined. */
interface Found {
  readonly families: Set<WindowsFamily>;
  readonly editions: Set<string>;
  readonly updates: Set<string>;
  readonly unknown: string[];
  windows: boolean;
  server: boolean;
  readonly nt: boolean;
  readonly longTerm: boolean;
  readonly channel: boolean;
  /** Another product is named: its year and its edition are none of Windows. */
  readonly product: boolean;
  desktop: boolean;
  wide: boolean;
  longTermYear: string | undefined;
  build: string | undefined;
  preview: string | undefined;
  servicePack: string | undefined;
}

/** Reads a name of Windows: a product name, a short form, a name from an image catalogue, a build. Every word has to be known. */
export function readWindows(text: string): WindowsReading {
  return read(text, mostSlips);
}

/** Marks of registered names, as Microsoft's own titles have them, behind a word: "Windows Server(R) 2022". */
const marks = /(?<=[a-z]) ?(?:\u00ae|\u2122|\(r\)|\(tm\))/gi;

/** `slips`: so many mistyped words may be corrected in what is suggested. */
function read(text: string, slips: number): WindowsReading {
  const unmarked = text.replaceAll(marks, " ");
  const refused = refuse(unmarked);
  if (refused?.kind === "unclear") return refused;
  if (text.length > longestName) return unclear("it is too long for the name of a Windows");
  const name = unmarked.trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (namesAnotherSystem(name)) return unclear("it names a system that is not Windows");
  const found = findWords(wordsOf(name));
  const [stranger] = found.unknown;
  if (stranger !== undefined) return unclear(`${quoted(stranger)} is not part of a name of Windows that is known here`, slips === 0 ? undefined : suggest(text, stranger, slips - 1));
  const family = familyOf(found);
  if (typeof family === "object") return family;
  const editionValue = editionOf(found, family);
  if (typeof editionValue === "object") return editionValue;
  const build = buildOf(found, family);
  if (typeof build === "object") return build;
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

/** Words that are long enough to be recognised with a slip in them. */
const longWords = ["windows", ...editionWords.keys(), "vista", "service", "microsoft", "evaluation"].filter((word) => word.length >= 5);

/** A name with more mistyped words than this is another name. */
const mostSlips = 2;

/** The name with a mistyped word corrected, where it can be read then. */
function suggest(text: string, stranger: string, slips: number): string | undefined {
  const meant = /^[a-z]{4,}$/.test(stranger) ? nearest(stranger, longWords) : undefined;
  if (meant === undefined || meant === stranger) return undefined;
  const at = text.toLowerCase().search(new RegExp(`(?<![a-z])${stranger}(?![a-z])`));
  if (at === -1) return undefined;
  const cased = /[A-Z]/.test(text[at] ?? "") ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  const corrected = `${text.slice(0, at)}${cased}${text.slice(at + stranger.length)}`;
  const reading = read(corrected, slips);
  return reading.kind === "known" ? corrected : reading.suggestion;
}

// --- words -----------------------------------------------------------------------------------------------------------------------------------

function findWords(words: readonly string[]): Found {
  const found: Found = {
    families: new Set(), editions: new Set(), updates: new Set(), unknown: [],
    windows: false, server: false, desktop: false, wide: false,
    nt: words.includes("nt"), longTerm: words.includes("ltsc") || words.includes("ltsb"), channel: words.includes("sac"), product: words.some((word) => otherProducts.has(word)),
    longTermYear: undefined, build: undefined, preview: undefined, servicePack: undefined,
  };
  for (let at = 0; at < words.length; at += 1) at += findWord(words, at, found);
  return found;
}

/** Notes what one word says; returns how many further words it has taken. */
function findWord(words: readonly string[], at: number, found: Found): number {
  const word = words[at] ?? "";
  const next = words[at + 1];
  const previous = words[at - 1] ?? "";
  if (word === "windows" || word === "win") found.windows = true;
  else if (word === "nt") return 0;
  else if (publishers.has(word)) findPublisher(word, found);
  else if (otherProducts.has(word)) return takeProduct(words, at, found);
  else if (word === "xp" || word === "vista") found.families.add(word === "xp" ? "windows-xp" : "windows-vista");
  else if (found.nt && ntVersions.has(word)) found.families.add(ntVersions.get(word) ?? "windows-nt-4.0");
  else if (clients.has(word) && (previous === "windows" || previous === "win") && !found.nt) found.families.add(clients.get(word) ?? "windows-10");
  else if (found.longTerm && /^20(?:1[569]|2[14])$/.test(word) && (found.longTermYear ?? word) === word) found.longTermYear = word;
  else if (years.has(word) && (!found.product || followsWindows(words, at))) found.families.add(years.get(word) ?? "windows-2000");
  else if (namesUpdate(word)) found.updates.add(word);
  else if (word === "service" && next === "pack") return takeServicePack(words, at, 2, found);
  else if (word === "sp") return takeServicePack(words, at, 1, found);
  else if (/^sp\d/.test(word)) return takeServicePack(words, at, 0, found);
  else if (word === "rtm" || word === "gold") found.servicePack ??= word.toUpperCase();
  else return findBuild(word, next, found);
  return 0;
}

/** Whether the word before is one of Windows: "Server" is so only behind another. */
function followsWindows(words: readonly string[], at: number): boolean {
  return beforeYear.has(words[words[at - 1] === "server" ? at - 2 : at - 1] ?? "");
}

function findPublisher(word: string, found: Found): void {
  found.windows = true;
  found.server ||= !word.endsWith("desktop");
  found.desktop ||= word.endsWith("desktop");
}

function findBuild(word: string, next: string | undefined, found: Found): number {
  if (word === "build" && next !== undefined && /^\d[\d.]*$/.test(next)) {
    noteBuild(next, found);
    return 1;
  }
  // Build 2031 was a beta of Windows 2000; in the name of a server it is more likely a year.
  if (/^\d{1,2}\.\d{1,2}\.\d{3,5}(?:\.\d{1,6})?$/.test(word) || (/^(?!20\d\d$)\d{4,5}$/.test(word) && readBuild(word).kind === "known")) noteBuild(word, found);
  // The version of an image in Azure's catalogue: build, revision, date.
  else if (/^\d{4,5}\.\d{1,5}\.\d{1,6}$/.test(word) && readBuild(word.slice(0, word.indexOf("."))).kind === "known") noteBuild(word.slice(0, word.indexOf(".")), found);
  else return findPlainWord(word, next, found);
  return 0;
}

function noteBuild(text: string, found: Found): void {
  if (found.build === undefined || found.build === text) found.build = text;
  else found.unknown.push(text);
}

function findPlainWord(word: string, next: string | undefined, found: Found): number {
  if (/^(?:beta|rc|preview|alpha|insider|vnext|candidate|prerelease)\d?$/.test(word)) {
    const count = /\d$/.test(word) || next === undefined || !/^\d$/.test(next) ? "" : next;
    found.preview = `${word}${count}`;
    return count === "" ? 0 : 1;
  }
  const editionWord = editionWords.get(word);
  if (editionWord !== undefined) found.editions.add(editionWord);
  else if (!silentWords.has(word) && !(found.product && productWords.has(word))) found.unknown.push(word);
  found.server ||= word === "server";
  found.wide ||= ["x64", "64bit", "64", "amd64"].includes(word);
  return 0;
}

/** Takes "SQL 2016 SP3", "SQL Server 2019", "VS 2022": year and service pack are the product's. */
function takeProduct(words: readonly string[], at: number, found: Found): number {
  const start = words[at + 1] === "server" && /^20\d\d(?:r2)?$/.test(words[at + 2] ?? "") ? at + 2 : at + 1;
  if (!/^20\d\d(?:r2)?$/.test(words[start] ?? "")) {
    if (words[at] === "vs") found.unknown.push("vs");
    return 0;
  }
  return start - at + (/^sp\d$/.test(words[start + 1] ?? "") ? 1 : 0);
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

// --- what the words say together -----------------------------------------------------------------------------------------------------------------

const ntFamilies: ReadonlySet<WindowsFamily> = new Set(["windows-nt-3.1", "windows-nt-3.5", "windows-nt-3.51", "windows-nt-4.0", "windows-2000", "windows-xp"]);

function familyOf(found: Found): WindowsFamily | Unclear {
  const named = [...found.families];
  if (named.length > 1) return unclear(`it names ${joined(named.map(familyTitle))}`);
  const [only] = named;
  if (only !== undefined) {
    if (found.nt && !ntFamilies.has(only)) return unclear(`it names Windows NT and ${familyTitle(only)}`);
    if (saysWindows(found, only)) return only === "windows-xp" && found.wide ? "windows-xp-x64" : only;
    return unclear("it may be a year: nothing in it says Windows", familyTitle(only));
  }
  const longTerm = found.server ? years.get(found.longTermYear ?? "") : undefined;
  if (longTerm !== undefined) return longTerm;
  if (found.build !== undefined) return familyOfBuild(found.build, found);
  return familyOfUpdates(found);
}

/** Whether a name says Windows beside a year. "2019 Standard" may be SQL Server; the Datacenter edition is of Windows alone. */
function saysWindows(found: Found, family: WindowsFamily): boolean {
  return found.windows || found.nt || found.server || found.editions.has("datacenter") || ![...years.values()].includes(family);
}

/** The family that a feature update stands for, where the name says whether it is a client or a server. */
function familyOfUpdates(found: Found): WindowsFamily | Unclear {
  const [update] = found.updates;
  if (found.windows && found.server && (found.channel || (update !== undefined && buildOfUpdate("windows-server-sac", update) !== undefined))) return "windows-server-sac";
  if (found.desktop && !found.server && update !== undefined) {
    const [only, another] = familiesOfUpdate(update).filter(({ kind }) => kind === "client");
    if (only !== undefined && another === undefined) return only.id;
  }
  if (update !== undefined) return unclear("it names a release that several families of Windows have");
  if (found.nt) return unclear("it names Windows NT without its version");
  return unclear(found.windows ? "it names Windows without its version" : "it does not name a version of Windows");
}

/** The family that a build alone stands for: builds that a client and a server share stand for none. */
function familyOfBuild(build: string, found: Found): WindowsFamily | Unclear {
  const reading = readBuild(build);
  if (reading.kind === "unclear") return reading;
  const fitting = familiesOfBuild(reading.value).filter((owner) => (!found.server || owner.kind !== "client") && (!found.desktop || owner.kind !== "server"));
  const [only] = fitting;
  if (only === undefined) return unclear(`${reading.value} is not a build that was released`);
  return fitting.length === 1 ? only.id : unclear(`${reading.value} is a build of ${joined(fitting.map((owner) => owner.title))}`);
}

/** Editions of which one word is enough, or that are made of several: "advanced" and "server" are one edition. */
const joinedEditions: readonly (readonly [readonly string[], string])[] = [
  [["advanced", "server"], "advanced-server"],
  [["terminal", "server"], "terminal-server"],
  [["home", "basic"], "home-basic"],
  [["home", "premium"], "home-premium"],
  [["tablet", "pc"], "tablet"],
  [["media", "center"], "media-center"],
];

/** The last servers with a Web edition. On later ones the word says what a machine is for. */
const webFamilies: ReadonlySet<WindowsFamily> = new Set(["windows-server-2003", "windows-server-2003-r2", "windows-server-2008", "windows-server-2008-r2"]);

function editionOf(found: Found, family: WindowsFamily): string | undefined | Unclear {
  if (found.product) return undefined;
  const { kind } = familyEntry(family);
  const words = new Set(found.editions);
  for (const [parts, whole] of joinedEditions) {
    if (!parts.every((part) => words.has(part))) continue;
    for (const part of parts) words.delete(part);
    words.add(whole);
  }
  if (kind === "server" && !webFamilies.has(family)) words.delete("web");
  if (words.size > 1) words.delete("server");
  if (words.size > 1) words.delete("core");
  const [only] = words;
  if (only === undefined) return undefined;
  if (words.size > 1) return unclear(`it names several editions: ${[...words].join(", ")}`);
  // From Windows Server 2003 on "Server" is part of the product's name.
  if (only === "server" && kind === "server") return undefined;
  if (found.editions.has("server") && kind === "client") return unclear(`${familyTitle(family)} has no server edition`);
  if (found.editions.has("server") && (only === "workstation" || only === "professional")) return unclear(`it names several editions: server, ${only}`);
  return hasEdition(family, only) ? only : unclear(`${familyTitle(family)} has no edition that is called ${quoted(only)}`);
}

function buildOf(found: Found, family: WindowsFamily): string | undefined | Unclear {
  const released = buildOfRelease(found, family);
  if (typeof released === "object") return released;
  if (found.preview !== undefined) {
    const name = found.preview;
    const build = familyEntry(family).builds.find((each) => each.preRelease === true && each.name.toLowerCase().replace(" ", "") === name);
    if (build === undefined) return unclear(`it names a pre-release (${name}) whose build is not known here`);
    const meant = `${familyEntry(family).kernel}.${String(build.number)}`;
    if (found.build === undefined) return meant;
    const stated = readBuild(found.build, family);
    return stated.kind === "known" && stated.value !== meant ? unclear(`it names build ${stated.value} and a pre-release (${name}) that is build ${meant}`) : found.build;
  }
  if (found.build === undefined || released === undefined) return found.build ?? released;
  const stated = readBuild(found.build, family);
  return stated.kind === "unclear" || stated.value === released ? found.build : unclear(`it names build ${stated.value} and a release that is build ${released}`);
}

/** The build of the feature update or long-term release that a name has. */
function buildOfRelease(found: Found, family: WindowsFamily): string | undefined | Unclear {
  const builds = new Set<string>();
  for (const update of found.updates) {
    const build = buildOfUpdate(family, update);
    if (build === undefined) return unclear(`${quoted(update)} is not a release of ${familyTitle(family)}`);
    builds.add(build);
  }
  const year = found.longTermYear;
  if (year !== undefined && years.get(year) !== family) {
    const build = buildOfLongTerm(family, year);
    if (build === undefined) return unclear(`there was no long-term release of ${familyTitle(family)} in ${year}`);
    builds.add(build);
  }
  const [only] = builds;
  return builds.size > 1 ? unclear(`it names several releases of ${familyTitle(family)}`) : only;
}

// --- the vocabulary ------------------------------------------------------------------------------------------------------------------------------

const otherSpellings: Partial<Record<WindowsFamily, readonly string[]>> = {
  "windows-nt-4.0": ["NT 4.0", "NT4", "Windows NT Server 4.0", "Windows NT Workstation 4.0"],
  "windows-2000": ["W2K", "Win2000", "Windows NT 5.0"],
  "windows-xp-x64": ["Windows XP 64-Bit"],
  "windows-server-2003": ["W2K3", "Win2003"],
  "windows-8.1": ["win81x64"],
  "windows-server-2012-r2": ["win2012r2", "windows-2012R2"],
  "windows-10": ["windows.10.virtio", "MicrosoftWindowsDesktop:Windows-10:win10-22h2-ent:latest"],
  "windows-server-sac": ["Windows Server, version 1709", "Windows Server 23H2"],
  "windows-server-2019": ["MicrosoftWindowsServer:WindowsServer:2019-Datacenter:latest", "windows-server-2019-english-full-base-x86", "w2k19"],
  "windows-server-2022": ["windows2022", "winsrv2022-standard", "windows.2k22.virtio", "MicrosoftSQLServer:sql2019-ws2022:standard:latest"],
  "windows-11": ["win11-24h2-ent-cpc-m365", "MicrosoftWindowsDesktop_windows-ent-cpc_win11-24h2-ent-cpc-m365"],
  "windows-server-2025": ["WS2025", "Windows_Server-2025-English-Full-Base"],
};

/** Families of Windows. A longer name is read for its family alone. */
export const windowsFamily: Vocabulary = {
  id: "windows",
  title: "Operating system",
  read(text) {
    if (isFamily(text)) return known(text);
    const reading = readWindows(text);
    return reading.kind === "known" ? known(reading.value.family) : reading;
  },
  show: (value) => (isFamily(value) ? familyTitle(value) : value),
  terms: windowsFamilies.map((entry) => ({
    value: entry.id,
    title: entry.title,
    spellings: entry.id === "windows-server-sac" ? (otherSpellings[entry.id] ?? []) : [entry.title, ...(otherSpellings[entry.id] ?? [])],
    note: `kernel ${entry.kernel}, ${entry.iisVersion === null ? "IIS by choice" : `IIS ${entry.iisVersion}`}`,
    source: entry.source,
  })),
};

/** Versions of Internet Explorer: two namespaces, marketing versions and builds, in one order. */
import type { Source } from "./fact.ts";
import { sources } from "./sources.ts";
import { known, normalise, refuse, unclear } from "./text.ts";
import type { Reading, Term, Vocabulary } from "./vocabulary.ts";

interface Release {
  /** As Microsoft's table gives it. */
  readonly build: string;
  /** Marketing version: "5.01", "5.01 SP2". */
  readonly name: string;
  readonly with?: string;
  readonly preRelease?: true;
  readonly source: Source;
}

const table = sources.KB969393;
const pre = { preRelease: true } as const;

/** In the order of their builds. The table is that of KB 164539 and its successor KB 969393; rows after 5.00.2919.6307 were seen in reproductions of it. */
export const releases: readonly Release[] = [
  { build: "4.40.308", name: "1.0", with: "Plus!", source: sources.KB164539 },
  { build: "4.40.520", name: "2.0", with: "Windows NT 4.0", source: sources.Q156964 },
  { build: "4.70.1155", name: "3.0", source: sources.KB164539 },
  { build: "4.70.1158", name: "3.0", with: "Windows 95 OSR2", source: sources.KB164539 },
  { build: "4.70.1215", name: "3.01", source: sources.KB164539 },
  { build: "4.70.1300", name: "3.02", source: sources.KB164539 },
  { build: "4.71.544", name: "4.0", with: "Platform Preview 1", ...pre, source: sources.KB164539 },
  { build: "4.71.1008.3", name: "4.0", with: "Platform Preview 2", ...pre, source: sources.KB164539 },
  { build: "4.71.1712.6", name: "4.0", source: sources.KB164539 },
  { build: "4.72.2106.8", name: "4.01", source: sources.KB164539 },
  { build: "4.72.3110.8", name: "4.01 SP1", source: sources.KB164539 },
  { build: "4.72.3612.1713", name: "4.01 SP2", source: sources.KB164539 },
  { build: "5.00.0518.10", name: "5.0", with: "Beta 1", ...pre, source: sources.KB164539 },
  { build: "5.00.0910.1309", name: "5.0", with: "Beta 2", ...pre, source: sources.KB164539 },
  { build: "5.00.2014.0216", name: "5.0", source: sources.KB164539 },
  { build: "5.00.2314.1003", name: "5.0", with: "Office 2000", source: sources.KB164539 },
  { build: "5.00.2516.1900", name: "5.01", with: "Windows 2000 Beta 3", ...pre, source: sources.KB164539 },
  { build: "5.00.2614.3500", name: "5.0", with: "Windows 98 SE", source: sources.KB164539 },
  { build: "5.00.2919.800", name: "5.01", with: "Windows 2000 RC1", ...pre, source: sources.KB164539 },
  { build: "5.00.2919.3800", name: "5.01", with: "Windows 2000 RC2", ...pre, source: sources.KB164539 },
  { build: "5.00.2919.6307", name: "5.01", source: sources.KB164539 },
  { build: "5.00.2920.0000", name: "5.01", with: "Windows 2000", source: table },
  { build: "5.00.3103.1000", name: "5.01 SP1", with: "Windows 2000 SP1", source: table },
  { build: "5.00.3105.0106", name: "5.01 SP1", with: "Windows 95, 98 and NT 4.0", source: table },
  { build: "5.00.3314.2101", name: "5.01 SP2", with: "Windows 95, 98 and NT 4.0", source: table },
  { build: "5.00.3315.1000", name: "5.01 SP2", with: "Windows 2000 SP2", source: table },
  { build: "5.00.3502.1000", name: "5.01 SP3", with: "Windows 2000 SP3", source: table },
  { build: "5.00.3502.5400", name: "5.01 SP3", with: "Windows 2000 SP3", source: table },
  { build: "5.00.3700.1000", name: "5.01 SP4", with: "Windows 2000 SP4", source: table },
  { build: "5.00.3700.6668", name: "5.01 SP4", with: "Windows 2000 SP4", source: table },
  { build: "5.50.3825.1300", name: "5.5", with: "Developer Preview", ...pre, source: table },
  { build: "5.50.4030.2400", name: "5.5", with: "Beta", ...pre, source: table },
  { build: "5.50.4134.0100", name: "5.5", with: "Windows Me", source: table },
  { build: "5.50.4134.0600", name: "5.5", source: table },
  { build: "5.50.4308.2900", name: "5.5", with: "Advanced Security Privacy Beta", ...pre, source: table },
  { build: "5.50.4522.1800", name: "5.5 SP1", source: table },
  { build: "5.50.4807.2300", name: "5.5 SP2", source: table },
  { build: "6.00.2462.0000", name: "6", with: "preview", ...pre, source: table },
  { build: "6.00.2479.0006", name: "6", with: "preview", ...pre, source: table },
  { build: "6.00.2600.0000", name: "6", with: "Windows XP", source: table },
  { build: "6.00.2800.1106", name: "6 SP1", source: table },
  { build: "6.00.2900.2180", name: "6 SP2", with: "Windows XP SP2", source: table },
  { build: "6.00.2900.5512", name: "6 SP3", with: "Windows XP SP3", source: table },
  { build: "6.00.3663.0000", name: "6", with: "Windows Server 2003 RC1", ...pre, source: table },
  { build: "6.00.3718.0000", name: "6", with: "Windows Server 2003 RC2", ...pre, source: table },
  { build: "6.00.3790.0000", name: "6", with: "Windows Server 2003", source: table },
  { build: "6.00.3790.1830", name: "6", with: "Windows Server 2003 SP1", source: table },
  { build: "6.00.3790.3959", name: "6", with: "Windows Server 2003 SP2", source: table },
  { build: "7.00.5730.1100", name: "7", with: "Windows XP, Server 2003", source: table },
  { build: "7.00.5730.1300", name: "7", with: "Windows XP, Server 2003", source: table },
  { build: "7.00.6000.16386", name: "7", with: "Windows Vista", source: table },
  { build: "7.00.6000.16441", name: "7", with: "64-bit Windows", source: table },
  { build: "7.00.6001.1800", name: "7", with: "Windows Server 2008, Vista SP1", source: table },
  { build: "8.00.6001.18702", name: "8", source: table },
  { build: "8.00.7600.16385", name: "8", with: "Windows 7, Server 2008 R2", source: table },
  { build: "9.0.8112.16421", name: "9", source: table },
  { build: "10.0.9200.16384", name: "10", source: table },
];

/** Marketing versions that have no build in the table. */
const withoutBuild: readonly string[] = ["11"];

type Numbers = readonly number[];

interface Entry extends Release {
  readonly numbers: Numbers;
}

const entries: readonly Entry[] = releases.map((release) => ({ ...release, numbers: numbersOf(release.build) }));
const byBuild = new Map(entries.map((entry) => [keyOf(entry.numbers), entry]));
const names = new Set([...releases.filter((release) => release.preRelease !== true).map((release) => release.name), ...withoutBuild]);
/** The releases of each marketing version, in order. */
const releasesOf = new Map<string, Entry[]>();
for (const entry of entries) {
  if (entry.preRelease === true) continue;
  const known = releasesOf.get(entry.name);
  if (known === undefined) releasesOf.set(entry.name, [entry]);
  else known.push(entry);
}
/** The earliest and the latest release of each marketing version: between them it stands in the order. */
const spans = new Map([...names].map((name) => {
  const builds = releasesOf.get(name) ?? [];
  return [name, { first: builds[0]?.numbers ?? [Number(name)], last: builds.at(-1)?.numbers ?? [Number(name), Number.MAX_SAFE_INTEGER] }] as const;
}));

/** Releases before which a version was only ever a preview. */
const firstReleases: readonly Numbers[] = ["4.71.1712.6", "5.0.2014.216", "5.50.4134.100", "6.0.2600.0", "7.0.5730.1100", "8.0.6001.18702", "9.0.8112.16421", "10.0.9200.16384"].map(numbersOf);

/** No Internet Explorer on the machine. */
const absent = "none";

export const internetExplorer: Vocabulary = {
  id: "internet-explorer",
  title: "Internet Explorer",
  read,
  compare,
  isAtLeast,
  show,
  terms: terms(),
};

function read(text: string): Reading {
  const refused = refuse(text);
  if (refused !== undefined) return refused;
  const word = normalise(text);
  if (word === "none" || word === "false" || word === "no") return known(absent);
  const body = word.replace(/^(?:microsoft )?(?:internet explorer|msie|ie)(?: (?:version|v\.?) ?| |(?=\d))/, "").trim();
  if (/\b(?:or|and|newer|later|above|latest|higher)\b|[<>=+^~*]/.test(body)) return unclear("it names a range, needed the version that is installed");
  const build = /^(\d{1,3}(?:\.\d{1,6}){3})$/.exec(body)?.[1];
  if (build !== undefined) return known(buildText(numbersOf(build)));
  // Three builds of the table have three numbers.
  const short = /^(\d{1,3}\.\d{1,3}\.\d{1,6})$/.exec(body)?.[1];
  if (short !== undefined) {
    const entry = byBuild.get(keyOf(numbersOf(short)));
    return entry === undefined ? unclear("it has three numbers: a version has one or two, a build four") : known(entry.build);
  }
  // The previews that came with previews of Windows 2000 have builds of their own.
  const preview = /^(?:5\.01 )?\(?(?:for )?windows 2000 (beta ?3|rc ?[12])\)?$/.exec(body)?.[1];
  if (preview !== undefined) {
    const entry = entries.find((each) => each.with?.toLowerCase().replaceAll(" ", "") === `windows2000${preview.replace(" ", "")}`);
    if (entry !== undefined) return known(entry.build);
  }
  const preRelease = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:beta|rc|preview|pp|developer preview|platform preview|public preview|pre release)(?: ?\d{1,2})?$/.exec(body)?.[1];
  if (preRelease !== undefined) {
    const version = marketing(preRelease, "");
    return version === undefined ? unclear("no such version was released") : known(`${version} pre-release`);
  }
  const match = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:sp ?(\d)|service pack (\d))?$/.exec(body);
  if (match === null) return unclear("it is neither a version such as 5.01 SP2 nor a build such as 5.00.2919.6307");
  const number = match[1] ?? "";
  const pack = match[2] ?? match[3] ?? "";
  if (/^5\.10?$/.test(number)) return unclear("there was never an Internet Explorer 5.1 for Windows", `5.01${pack === "" ? "" : ` SP${pack}`}`);
  const version = marketing(number, pack);
  return version === undefined ? unclear(`there was never an Internet Explorer ${number}${pack === "" ? "" : ` SP${pack}`} for Windows`) : known(version);
}

/** The table's name of a version: the minor is a two-digit decimal, so 5.5 is 5.50 and 5.01 is not 5.1. */
function marketing(number: string, pack: string): string | undefined {
  const [major = "", minor = ""] = number.split(".");
  const decimal = minor.padEnd(2, "0");
  const base = decimal === "00" ? [`${major}`, `${major}.0`] : decimal.endsWith("0") ? [`${major}.${decimal[0]}`] : [`${major}.${decimal}`];
  const suffix = pack === "" || pack === "0" ? "" : ` SP${pack}`;
  return base.map((name) => `${name}${suffix}`).find((name) => names.has(name));
}

/** Where a value stands: the first and the last build that it may mean. */
function spanOf(value: string): { readonly first: Numbers; readonly last: Numbers } {
  if (value === absent) return { first: [-1], last: [-1] };
  const preRelease = value.endsWith(" pre-release");
  const name = value.replace(/ pre-release$/, "");
  const span = spans.get(name);
  if (span !== undefined) return preRelease ? { first: span.first.slice(0, 2), last: span.first.slice(0, 2) } : span;
  const numbers = numbersOf(value);
  return { first: numbers, last: numbers };
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  const [one, other] = [spanOf(left), spanOf(right)];
  return compareNumbers(one.first, other.first) || compareNumbers(one.last, other.last) || (left < right ? -1 : 1);
}

function isAtLeast(value: string, minimum: string): boolean | undefined {
  if (value === absent) return false;
  const needed = spanOf(minimum);
  if (value.endsWith(" pre-release")) return false;
  const numbers = spanOf(value);
  const entry = byBuild.get(keyOf(numbers.first));
  if (names.has(value)) return compareNumbers(numbers.first, needed.first) >= 0;
  if (entry?.preRelease === true) return false;
  if (compareNumbers(numbers.first, needed.first) < 0) return false;
  if (entry !== undefined) return true;
  // A build that no table lists: before the first release of its version it can only be a preview of it, which never satisfies a minimum.
  const first = firstReleases.find((release) => release[0] === numbers.first[0] && release[1] === numbers.first[1]);
  if (first === undefined || compareNumbers(numbers.first, first) < 0) return undefined;
  return true;
}

function show(value: string): string {
  if (value === absent) return "no Internet Explorer";
  if (names.has(value) || value.endsWith(" pre-release")) return `Internet Explorer ${value}`;
  const entry = byBuild.get(keyOf(numbersOf(value)));
  if (entry === undefined) return `Internet Explorer build ${value}`;
  return `Internet Explorer build ${value} (${entry.name}${entry.with === undefined ? "" : `, ${entry.with}`}${entry.preRelease === true ? ", a pre-release" : ""})`;
}

function numbersOf(build: string): Numbers {
  return build.split(".").map(Number);
}

/** Zero padding is no difference. */
function keyOf(numbers: Numbers): string {
  return numbers.join(".");
}

/** A listed build as the table writes it, any other with the table's padding of the second number. */
function buildText(numbers: Numbers): string {
  return byBuild.get(keyOf(numbers))?.build ?? numbers.map((number, index) => (index === 1 && (numbers[0] ?? 0) < 9 ? String(number).padStart(2, "0") : String(number))).join(".");
}

function compareNumbers(left: Numbers, right: Numbers): number {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function terms(): readonly Term[] {
  return [
    { value: absent, title: "none", spellings: ["none", "false", "no"], source: sources.FORMAT },
    ...entries.map((entry) => ({
      value: entry.build,
      title: `${entry.name}${entry.with === undefined ? "" : `, ${entry.with}`}`,
      spellings: entry.preRelease === true ? [entry.build] : [entry.build, entry.name],
      ...(entry.preRelease === true ? { note: "pre-release: never satisfies a minimum" } : {}),
      source: entry.source,
    })),
    ...withoutBuild.map((name) => ({ value: name, title: name, spellings: [name], source: table })),
  ];
}

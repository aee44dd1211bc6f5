/** Builds of Windows: their order, their spellings, and the feature updates that they carry. */
import { sources } from "./sources.ts";
import { known, quoted, refuse, unclear } from "./text.ts";
import type { Reading, Vocabulary } from "./vocabulary.ts";
import { familyEntry, type WindowsFamily, type WindowsFamilyEntry, windowsFamilies } from "./windows-families.ts";

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

/** The order of two strict triples. */
function compareTriples(left: string, right: string): number {
  const others = right.split(".");
  for (const [index, part] of left.split(".").entries()) {
    const difference = Number(part) - Number(others[index]);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
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

/** The build that the name of a product alone means. Where several were released under one name (Windows 10, a service pack of Windows 7), the name means none of them. */
export function releasedVersion(family: WindowsFamily): string | undefined {
  const entry = familyEntry(family);
  const finished = entry.builds.filter((each) => each.preRelease !== true);
  const [only] = finished;
  return only === undefined || finished.length > 1 ? undefined : `${entry.kernel}.${only.number}`;
}

/** The families of which a name that stands for a build alone can speak: those of a client and a server, where both have it. */
export function familiesOfBuild(triple: string): readonly WindowsFamilyEntry[] {
  return kernelBuilds.find((each) => each.triple === triple)?.families ?? [];
}

// Feature updates: the names of releases that do not change what a Windows is.

const updatedFamilies: ReadonlySet<WindowsFamily> = new Set(["windows-10", "windows-11", "windows-server-sac"]);

/** Servers are called by the feature update that they were made from, too. */
const serverUpdates: readonly (readonly [WindowsFamily, string])[] = [
  ["windows-server-2016", "1607"],
  ["windows-server-2019", "1809"],
  ["windows-server-2022", "21h2"],
  ["windows-server-2025", "24h2"],
];

/** By family and lower-case name of the release. */
const updates: ReadonlyMap<string, string> = new Map([
  ...windowsFamilies.filter(({ id }) => updatedFamilies.has(id)).flatMap(({ id, kernel, builds }) => builds.map((each) => [`${id} ${each.name.toLowerCase()}`, `${kernel}.${each.number}`] as const)),
  ...serverUpdates.map(([family, update]) => [`${family} ${update}`, releasedVersion(family) ?? ""] as const),
]);

const updateNames: ReadonlySet<string> = new Set([...updates.keys()].map((key) => key.slice(key.indexOf(" ") + 1)));

/** Whether a lower-case word is the name of a feature update of any Windows: "22h2", "1809". */
export function namesUpdate(word: string): boolean {
  return updateNames.has(word);
}

/** The build of a feature update of a family; `undefined` where the family had none of that name. */
export function buildOfUpdate(family: WindowsFamily, update: string): string | undefined {
  return updates.get(`${family} ${update}`);
}

/** The families that had a feature update. */
export function familiesOfUpdate(update: string): readonly WindowsFamilyEntry[] {
  return windowsFamilies.filter(({ id }) => updates.has(`${id} ${update}`));
}

/** The feature updates that the Long-Term Servicing Channel of Windows 10 and 11 was made from, by its year (endoflife.date). */
const longTermUpdates = new Map<string, string>([
  ["windows-10 2015", "1507"],
  ["windows-10 2016", "1607"],
  ["windows-10 2019", "1809"],
  ["windows-10 2021", "21h2"],
  ["windows-11 2024", "24h2"],
]);

export function buildOfLongTerm(family: WindowsFamily, year: string): string | undefined {
  const update = longTermUpdates.get(`${family} ${year}`);
  return update === undefined ? undefined : buildOfUpdate(family, update);
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

/** The joined layers of an image as facts: every text read by its vocabulary, later layers before earlier ones. */
import { cloneMethod, sysprepRuns } from "../../facts/cloning.ts";
import type { Stage } from "../../facts/effect.ts";
import { type Fact, type FactKey, type OpaqueFact, roleKey, type StatedFact } from "../../facts/fact.ts";
import { encryptedProperties, iisInstallOrder, iisPhase, iisSource, readIis, truth } from "../../facts/iis.ts";
import { internetExplorer } from "../../facts/internet-explorer.ts";
import { bringsIis, isWholeIis, mayBringIis, roleOfFeature, serverRoleIds } from "../../facts/server-roles.ts";
import { readServicePack } from "../../facts/service-packs.ts";
import type { Reading, Vocabulary } from "../../facts/vocabulary.ts";
import { familyEntry, looksLikeTemplate, readBuild, readWindows, windowsEdition, type WindowsFamily, type WindowsReading } from "../../facts/windows.ts";
import type { RelatedLocation, SourceLocation } from "../../source/location.ts";
import { clears, type Inherited, lay, type Merged, nothing } from "./inherit.ts";
import type { ReadImage } from "../format.ts";
import { type Complaints, type Field, type Layer, quote } from "./layer.ts";

/** An image whose layers are joined. */
export interface JoinedImage {
  readonly name: string;
  readonly location: SourceLocation;
  readonly merged: Merged;
  /** What the image's `facts` say. */
  readonly completing: Layer | undefined;
  /** Parents that nobody reads. */
  readonly unread: readonly { readonly what: string; readonly location: SourceLocation }[];
  /** The parent's IIS, where this image states a phase of its own and the parent has IIS before its clones. */
  readonly after: ParentIis | undefined;
  /** What the steps do, of the parents and of this image. */
  readonly stages: readonly Stage[];
  /** The image of another format at the head of the chain. */
  readonly foreign: ForeignParent | undefined;
  readonly runs: Runs | undefined;
}

/** An image that another format has read. */
export interface ForeignParent {
  readonly image: ReadImage;
  /** The definition only adds facts and steps to it: both are one image. */
  readonly completed: boolean;
  /** The defaults of the document, which stand below everything that the other file says. */
  readonly defaults: Merged;
}

/** How often Sysprep has generalized an image, and where that is said. */
export interface Runs {
  readonly count: number;
  readonly text: string;
  readonly location: SourceLocation;
}

/** IIS that a parent carries. */
export interface ParentIis {
  readonly name: string;
  readonly location: SourceLocation;
}

/** Facts while they are gathered. */
export type Draft = Partial<Record<FactKey, Fact>>;

/** Turns the cells of an image into facts. What contradicts itself within one layer is a complaint. */
export function factsOfCells(merged: Merged, image: JoinedImage, complaints: Complaints): Draft {
  const at = (field: Field): Inherited | undefined => statedIn(merged, field);
  const related = (inherited: Inherited): RelatedLocation[] => relatedOf(inherited, image);
  const state = (inherited: Inherited, reading: Reading): StatedFact | OpaqueFact => factOf(inherited, reading, related(inherited));
  const read = (field: Field, vocabulary: Vocabulary): Fact | undefined => {
    const inherited = at(field);
    return inherited === undefined ? undefined : state(inherited, vocabulary.read(inherited.cell.text ?? ""));
  };

  const facts: Draft = {};
  const put = (key: FactKey, fact: Fact | undefined): void => {
    if (fact !== undefined) facts[key] = fact;
  };

  const product = at("os.product");
  const windows = product === undefined || product.cell.unreadable !== undefined ? undefined : readProduct(product.cell.text ?? "", at("os.build"));
  const parts = windows?.kind === "known" ? windows.value : undefined;
  const family: WindowsFamily | undefined = parts?.family;
  if (product !== undefined) put("os.family", state(product, windows === undefined ? { kind: "unclear", because: product.cell.unreadable ?? "" } : windows.kind === "known" ? { kind: "known", value: windows.value.family } : windows));

  const inProduct = (text: string | undefined): Inherited | undefined => (product === undefined || text === undefined ? undefined : { ...product, cell: { ...product.cell, text } });
  const edition = latest("edition", [inProduct(parts?.edition), at("os.edition")], (text) => windowsEdition.read(text), { image, complaints, refines: (general, precise) => general === "server" && ["enterprise", "terminal-server", "advanced-server", "datacenter", "standard", "web"].includes(precise) });
  if (edition !== undefined) put("os.edition", edition.clash ?? state(edition.from, windowsEdition.read(edition.from.cell.text ?? "")));

  const hotfixes = at("os.hotfixes");
  const hotfixTexts = (hotfixes?.cell.items ?? []).map((item) => (item.unreadable === undefined ? (item.text ?? "") : "${unreadable}"));
  const stated = edition === undefined || edition.clash !== undefined ? undefined : windowsEdition.read(edition.from.cell.text ?? "");
  const readPack = (text: string | undefined): Reading => readServicePack(text, hotfixTexts, family, stated?.kind === "known" ? stated.value : undefined);
  const pack = latest("service pack", notTakenBack([inProduct(parts?.servicePack), at("os.service-pack"), at("service-pack")], merged), readPack, { image, complaints });
  if (pack !== undefined) put("os.service-pack", pack.clash ?? state(pack.from, readPack(pack.from.cell.text)));
  else if (hotfixes !== undefined && (family === undefined || family === "windows-nt-4.0")) {
    const reading = readPack(undefined);
    if (reading.kind === "known" && reading.value !== "none") put("os.service-pack", { state: "stated", value: reading.value, text: hotfixTexts.join(", "), location: hotfixes.cell.location, related: related(hotfixes) });
    else if (reading.kind === "unclear") put("os.service-pack", { state: "opaque", text: hotfixTexts.join(", "), because: reading.because, location: hotfixes.cell.location, related: related(hotfixes) });
  }

  const build = latest("build", [inProduct(parts?.build), at("os.build")], (text) => readBuild(text, family), { image, complaints });
  if (build !== undefined) put("os.version", build.clash ?? state(build.from, readBuild(build.from.cell.text ?? "", family)));
  put("os.domain-joined", read("os.domain-joined", truth));
  // Only Windows XP has a requirement on it: elsewhere a hotfix that nobody can read is not said to be this one.
  const hotfix = family !== "windows-xp" ? undefined : (hotfixes?.cell.items ?? []).find((item) => item.unreadable !== undefined || looksLikeTemplate(item.text ?? "") || /^(?:q|kb)? ?889073$/i.test((item.text ?? "").trim()));
  if (hotfix !== undefined) put("os.hotfix-889073", /889073/.test(hotfix.text ?? "") && hotfix.unreadable === undefined ? { state: "stated", value: "true", text: hotfix.text ?? "", location: hotfix.location } : { state: "opaque", text: hotfix.text ?? "", because: hotfix.unreadable ?? "it looks like a template that is filled in later", location: hotfix.location });
  const upgraded = at("os.upgraded-from");
  if (upgraded !== undefined) put("os.upgraded-from", state(upgraded, readUpgrade(upgraded.cell.text ?? "")));

  for (const [field, key] of clearable) {
    const cleared = merged.fields.get(field);
    // What was taken back is missing here, not at the head of the image.
    if (cleared !== undefined && clears(cleared.cell) && facts[key] === undefined) put(key, { state: "unstated", location: cleared.cell.location, related: related(cleared) });
  }
  stateIis(merged, put, state, read, family);
  if (image.after !== undefined && facts["iis.phase"] !== undefined) facts["iis.phase"] = contradictedPhase(facts["iis.phase"], image.after);
  put("ie.version", read("ie", internetExplorer));
  const sysprep = at("sysprep");
  if (sysprep !== undefined) {
    put("sysprep", state(sysprep, readClone(sysprep.cell.text ?? "")));
    const method = cloneMethod.read(sysprep.cell.text ?? "");
    // What cannot be read is said once, of `sysprep`.
    if (sysprep.cell.unreadable === undefined && method.kind === "known") put("clone.method", state(sysprep, method));
  }
  put("sysprep.runs", read("sysprep.runs", sysprepRuns));
  for (const [name, { present, from }] of merged.features) {
    const role = present && from.cell.unreadable === undefined ? roleOfFeature(name) : undefined;
    if (role !== undefined && facts[roleKey(role.id)] === undefined) put(roleKey(role.id), state(from, { kind: "known", value: "true" }));
  }
  // A name that nobody can read may be that of any role; where it leaves IIS itself open, that says enough.
  const unread = [...merged.features].find(([name, { from, present }]) => present && (from.cell.unreadable !== undefined || looksLikeTemplate(name)))?.[1].from;
  if (unread !== undefined && facts["iis.installed"]?.state !== "opaque") {
    const because = `${unread.cell.unreadable ?? "it looks like a template that is filled in later"}, and may be any server role`;
    for (const id of serverRoleIds) facts[roleKey(id)] ??= { state: "opaque", text: unread.cell.text ?? "", because, location: unread.cell.location };
  }
  return facts;
}

/** "Windows Server" alone is no Windows, and its build may say which. The build stays a fact of its own. */
function readProduct(text: string, build: Inherited | undefined): WindowsReading {
  const alone = readWindows(text);
  const number = build?.cell.unreadable === undefined ? readBuild(build?.cell.text ?? "") : undefined;
  if (alone.kind === "known" || number?.kind !== "known" || text.trim() === "") return alone;
  const together = readWindows(`${text} ${number.value}`);
  if (together.kind === "unclear") return alone;
  const { build: _own, ...parts } = together.value;
  return { kind: "known", value: parts };
}

const clearable: readonly (readonly [Field, FactKey])[] = [
  ["os.product", "os.family"],
  ["os.edition", "os.edition"],
  ["service-pack", "os.service-pack"],
  ["os.service-pack", "os.service-pack"],
  ["os.build", "os.version"],
  ["os.upgraded-from", "os.upgraded-from"],
  ["iis.installed", "iis.installed"],
  ["iis.version", "iis.version"],
  ["iis.source", "iis.source"],
  ["ie", "ie.version"],
  ["sysprep", "sysprep"],
  ["iis.encrypted-properties", "iis.encrypted-properties"],
  ["os.domain-joined", "os.domain-joined"],
];

/** Service packs that no later layer has cleared under either of their two keys. */
function notTakenBack(candidates: readonly (Inherited | undefined)[], merged: Merged): (Inherited | undefined)[] {
  const cleared = (["os.service-pack", "service-pack"] as const).flatMap((field) => {
    const inherited = merged.fields.get(field);
    return inherited !== undefined && clears(inherited.cell) ? [inherited.rank] : [];
  });
  return candidates.filter((candidate) => candidate === undefined || cleared.every((rank) => rank <= candidate.rank));
}

/** A field that says something. */
function statedIn(merged: Merged, field: Field): Inherited | undefined {
  const inherited = merged.fields.get(field);
  return inherited === undefined || clears(inherited.cell) ? undefined : inherited;
}

type Put = (key: FactKey, fact: Fact | undefined) => void;
type State = (inherited: Inherited, reading: Reading) => StatedFact | OpaqueFact;
type Read = (field: Field, vocabulary: Vocabulary) => Fact | undefined;

/** IIS that a parent carries is in the image, whenever this definition says that it goes in. */
function contradictedPhase(phase: Fact, after: ParentIis): Fact {
  return { state: "opaque", text: phase.state === "stated" ? phase.text : "", because: `image ${quote(after.name)}, which this one is built on, already has IIS`, contradicted: true, location: phase.location, related: [{ message: "IIS is in the parent because of this", location: after.location }] };
}

function stateIis(merged: Merged, put: Put, state: State, read: Read, family: WindowsFamily | undefined): void {
  const version = statedIn(merged, "iis.version");
  const said = statedIn(merged, "iis.installed");
  const reading = version === undefined || version.cell.unreadable !== undefined ? undefined : readIis(version.cell.text ?? "");
  if (version !== undefined) {
    put("iis.version", state(version, reading === undefined ? unreadable(version) : reading.kind === "known" ? { kind: "known", value: reading.value.version } : reading));
    if (reading?.kind === "known") put("iis.product", state(version, { kind: "known", value: reading.value.product }));
  }
  put("iis.source", read("iis.source", iisSource));
  put("iis.phase", read("iis.phase", iisPhase));
  put("iis.install-order", read("iis.install-order", iisInstallOrder));
  put("iis.encrypted-properties", read("iis.encrypted-properties", encryptedProperties));

  const brought = [...merged.features].filter(([name, { from }]) => bringsIis(name) && from.cell.unreadable === undefined);
  const listed = brought.find(([, feature]) => feature.present)?.[1].from;
  const removed = brought.find(([name, feature]) => !feature.present && isWholeIis(name))?.[1].from;
  const doubtful = [...merged.features].find(([name, feature]) => feature.from.cell.unreadable !== undefined || (feature.present && (looksLikeTemplate(name) || mayBringIis(name))))?.[1].from;
  // "Not installed" in a later layer takes an inherited feature back.
  const present = listed !== undefined && said !== undefined && said.rank > listed.rank && isFalse(said) ? undefined : listed;
  if (said !== undefined) {
    const whether = truth.read(said.cell.text ?? "");
    const no = whether.kind === "known" && whether.value === "false";
    if (no && present !== undefined && present.rank >= said.rank) {
      put("iis.installed", clashOf(said, present, "IIS is said not to be installed, and a feature installs it"));
    } else if (!no && present === undefined && removed !== undefined && removed.rank >= said.rank) {
      put("iis.installed", clashOf(said, removed, "IIS is said to be installed, and a feature list removes it"));
    } else put("iis.installed", state(said, said.cell.unreadable === undefined ? whether : unreadable(said)));
  } else if (version !== undefined) {
    // `iis: "5.0"` says that IIS is there; `iis: perhaps` says nothing that can be read.
    put("iis.installed", state(version, reading?.kind === "known" ? { kind: "known", value: "true" } : reading === undefined ? unreadable(version) : reading));
  } else if (present !== undefined) put("iis.installed", state(present, { kind: "known", value: "true" }));
  else if (doubtful !== undefined) {
    const { cell } = doubtful;
    put("iis.installed", { state: "opaque", text: cell.text ?? "", because: cell.unreadable ?? (looksLikeTemplate(cell.text ?? "") ? "it looks like a template that is filled in later" : "this feature may bring IIS with it"), location: cell.location });
  } else if (removed !== undefined && (family === undefined || hasRoles(family))) {
    // Before Windows had roles there is no such feature, and taking it out proves nothing.
    put("iis.installed", state(removed, { kind: "known", value: "false" }));
  }
  if (present !== undefined && statedIn(merged, "iis.source") === undefined) put("iis.source", state(present, { kind: "known", value: "windows-role" }));
  const secrets = statedIn(merged, "iis.encrypted-properties");
  // Where steps write secrets and then remove IIS that is no contradiction, so that the rules of all formats leave it to this one.
  if (said !== undefined && secrets !== undefined && isFalse(said) && holdsSecrets(secrets)) {
    put("iis.installed", { ...clashOf(said, secrets, "IIS is said not to be installed, and encrypted properties of it are stated"), contradicted: true });
  }
}

function holdsSecrets({ cell }: Inherited): boolean {
  const reading = encryptedProperties.read(cell.text ?? "");
  return cell.unreadable === undefined && reading.kind === "known" && reading.value === "present";
}

function isFalse({ cell }: Inherited): boolean {
  const reading = truth.read(cell.text ?? "");
  return cell.unreadable === undefined && reading.kind === "known" && reading.value === "false";
}

/** Windows has server roles and DISM features since 6.0. */
function hasRoles(family: WindowsFamily): boolean {
  return Number(familyEntry(family).kernel.split(".")[0]) >= 6;
}

/** Lays `facts` under what is stated: they fill gaps, and one that says something else is an error with both places. */
export function complete(image: JoinedImage, complaints: Complaints): Merged {
  if (image.completing === undefined) return image.merged;
  const filling = lay(nothing, image.completing, { name: image.name, location: image.location });
  const fields = new Map(filling.fields);
  for (const [field, stated] of image.merged.fields) {
    const filled = filling.fields.get(field);
    if (filled !== undefined && clears(stated.cell)) continue;
    if (filled !== undefined && filled.cell.text !== stated.cell.text) {
      complaints.add("facts-contradict", `\`facts\` says ${quote(filled.cell.text ?? "")} where the definition already says ${quote(stated.cell.text ?? "")}: facts fill gaps only. Remove one of them.`, filled.cell.location, [{ message: "already stated here", location: stated.cell.location }]);
    }
    fields.set(field, stated);
  }
  return { ...image.merged, fields, features: new Map([...filling.features, ...image.merged.features]) };
}

interface Clashing {
  readonly image: JoinedImage;
  readonly complaints: Complaints;
  /** Whether a general value is only made more precise by another one. */
  refines?(general: string, precise: string): boolean;
}

/** Of several places for one fact the one in the latest layer; two in the same layer that differ are an error with both places. */
function latest(what: string, candidates: readonly (Inherited | undefined)[], read: (text: string) => Reading, { complaints, refines }: Clashing): { readonly from: Inherited; readonly clash?: OpaqueFact } | undefined {
  const present = candidates.filter((candidate) => candidate !== undefined);
  let from: Inherited | undefined;
  for (const candidate of present) {
    if (from === undefined || candidate.rank > from.rank) {
      from = candidate;
      continue;
    }
    if (candidate.rank < from.rank || sameValue(from, candidate, read)) continue;
    const [one, other] = [read(from.cell.text ?? ""), read(candidate.cell.text ?? "")];
    if (one.kind === "known" && other.kind === "known") {
      if (refines?.(other.value, one.value) === true) continue;
      if (refines?.(one.value, other.value) === true) {
        from = candidate;
        continue;
      }
    }
    complaints.add("stated-twice", `The ${what} is stated twice, as ${quote(from.cell.text ?? "")} and as ${quote(candidate.cell.text ?? "")}: keep one of them.`, candidate.cell.location, [{ message: "the other one", location: from.cell.location }]);
    return { from, clash: clashOf(from, candidate, `the ${what} is stated twice, as ${quote(from.cell.text ?? "")} and as ${quote(candidate.cell.text ?? "")}`) };
  }
  return from === undefined ? undefined : { from };
}

function sameValue(left: Inherited, right: Inherited, read: (text: string) => Reading): boolean {
  if (left.cell.unreadable !== undefined || right.cell.unreadable !== undefined) return false;
  const [one, other] = [read(left.cell.text ?? ""), read(right.cell.text ?? "")];
  return one.kind === "known" && other.kind === "known" ? one.value === other.value : left.cell.text === right.cell.text;
}

function clashOf(one: Inherited, other: Inherited, because: string): OpaqueFact {
  return { state: "opaque", text: "", because, location: one.cell.location, related: [{ message: "and here", location: other.cell.location }] };
}

function unreadable(inherited: Inherited): Reading {
  return { kind: "unclear", because: inherited.cell.unreadable ?? "it cannot be read" };
}

function factOf(inherited: Inherited, reading: Reading, related: readonly RelatedLocation[]): StatedFact | OpaqueFact {
  const { cell } = inherited;
  const text = cell.text ?? "";
  const place = { text, location: cell.location, ...(related.length === 0 ? {} : { related }) };
  if (cell.unreadable !== undefined) return { state: "opaque", because: cell.unreadable, ...place };
  if (reading.kind === "known") return { state: "stated", value: reading.value, ...place };
  return { state: "opaque", because: reading.because, ...(reading.suggestion === undefined ? {} : { suggestion: reading.suggestion }), ...place };
}

/** A finding stands where its fact was written; where that is not in the image itself, the image is the related place. */
function relatedOf(inherited: Inherited, image: JoinedImage): RelatedLocation[] {
  const related: RelatedLocation[] = [];
  const { owner, cell } = inherited;
  if (owner.name !== image.name) related.push({ message: `image ${quote(image.name)} has this from ${owner.name.startsWith("the defaults") ? owner.name : quote(owner.name)}`, location: image.location });
  if (cell.via !== undefined) related.push({ message: "used here", location: cell.via });
  return related;
}

/** `upgradedFrom`: a Windows, `none`, or a truth. */
function readUpgrade(text: string): Reading {
  const whether = truth.read(text);
  if (whether.kind === "known") return whether.value === "false" ? { kind: "known", value: "none" } : { kind: "known", value: "unknown" };
  const windows = readWindows(text);
  return windows.kind === "known" ? { kind: "known", value: windows.value.family } : windows;
}

/** `sysprep` and `clone`: a truth, or the name of a way to clone. */
function readClone(text: string): Reading {
  const word = text.trim().toLowerCase();
  if (word === "sysprep") return { kind: "known", value: "true" };
  if (word === "raw") return { kind: "known", value: "false" };
  return truth.read(text);
}

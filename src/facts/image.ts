/** An image's facts: what is stated, completed by cited rules, checked for combinations that cannot be. */
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import { cloneMethod, sysprepRuns, whether } from "./cloning.ts";
import { type Fact, type FactKey, factKeys, type ImageFacts, type OpaqueFact, roleKey, type Source } from "./fact.ts";
import { encryptedProperties, iisInstallOrder, iisPhase, iisProduct, iisSource, iisVersion, truth } from "./iis.ts";
import { internetExplorer } from "./internet-explorer.ts";
import { serverRoles } from "./server-roles.ts";
import { servicePack } from "./service-packs.ts";
import { sources } from "./sources.ts";
import { known, normalise, refuse } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { familyEntry, kernelVersion, releasedVersion, windowsEdition, windowsFamily, type WindowsFamily } from "./windows.ts";

/** What one definition says, before rules are applied. A fact that is not there is unstated. */
export interface StatedImage {
  readonly location: SourceLocation;
  readonly facts: Readonly<Partial<Record<FactKey, Fact>>>;
  /** Steps before Sysprep, and parents, whose content nobody reads: no rule may imply anything about IIS then. */
  readonly unreadSteps: readonly { readonly what: string; readonly location: SourceLocation }[];
}

/** Facts that cannot both be true. The facts involved are opaque. */
export interface Contradiction {
  readonly facts: readonly [FactKey, ...FactKey[]];
  /** A sentence without its full stop. */
  readonly message: string;
  readonly location: SourceLocation;
  readonly related: readonly RelatedLocation[];
}

/** The upgrade that an installation came from: a family, `none`, or `unknown` where only the upgrade itself is stated. */
const upgrade: Vocabulary = {
  id: "upgrade",
  title: "Upgraded from",
  read(text) {
    const refused = refuse(text);
    if (refused !== undefined) return refused;
    const word = normalise(text);
    return word === "none" || word === "unknown" ? known(word) : windowsFamily.read(text);
  },
  show: (value) => (value === "none" ? "a clean installation" : value === "unknown" ? "an upgraded installation" : `an installation upgraded from ${windowsFamily.show(value)}`),
  terms: [
    { value: "none", title: "a clean installation", spellings: ["none"], source: sources.KB828287 },
    { value: "unknown", title: "an upgrade", spellings: ["unknown"], source: sources.KB828287 },
    ...windowsFamily.terms.slice(0, 8),
  ],
};

const roleVocabularies = Object.fromEntries(serverRoles.map(({ id, title }) => [roleKey(id), whether(`role-${id}`, title, title, `no ${title}`, sources.ROLES)]));

/** The vocabulary of every fact. */
export const vocabularies = {
  ...roleVocabularies,
  "os.family": windowsFamily,
  "os.edition": windowsEdition,
  "os.version": kernelVersion,
  "os.service-pack": servicePack,
  "os.upgraded-from": upgrade,
  "os.domain-joined": whether("domain-joined", "Domain membership", "a member of a domain", "no member of a domain", sources.SYSOV),
  "os.hotfix-889073": whether("hotfix-889073", "Hotfix 889073", "the hotfix of KB 889073", "no hotfix of KB 889073", sources.KB889073),
  "iis.installed": { ...truth, id: "iis-installed", title: "IIS", show: (value) => (value === "true" ? "IIS" : "no IIS") },
  "iis.product": iisProduct,
  "iis.version": iisVersion,
  "iis.source": { ...iisSource, show: (value) => `IIS from ${iisSource.show(value)}` },
  "iis.phase": { ...iisPhase, show: (value) => `IIS installed ${iisPhase.show(value)}` },
  "iis.install-order": iisInstallOrder,
  "iis.encrypted-properties": encryptedProperties,
  "iis.central-certificate-store": whether("central-certificate-store", "Centralized certificate store", "a centralized certificate store with a password", "no centralized certificate store", sources.IISREF),
  "iis.metabase-passwords": whether("metabase-passwords", "Passwords in the metabase", "passwords set in the metabase", "no passwords set in the metabase", sources.IIS6ENC),
  "iis.metabase-copied": whether("metabase-copied", "Metabase from elsewhere", "a metabase that is copied or restored", "no metabase from elsewhere", sources.IISINS),
  "iis.plain-text-passwords": whether("plain-text-passwords", "Passwords in plain text", "a password in plain text in the configuration of IIS", "no password in plain text", sources.IISREF),
  "iis.hosting-bundle": whether("hosting-bundle", "ASP.NET Core hosting bundle", "the ASP.NET Core hosting bundle", "no ASP.NET Core hosting bundle", sources.ANC47128),
  "ie.version": internetExplorer,
  sysprep: { ...truth, id: "sysprep", title: "Cloned with Sysprep", show: (value) => (value === "true" ? "an image cloned with Sysprep" : "an image that is not cloned with Sysprep") },
  "sysprep.runs": sysprepRuns,
  "clone.method": cloneMethod,
} as Readonly<Record<FactKey, Vocabulary>>;

type Draft = Record<FactKey, Fact>;

/** Completes what is stated: rules with a source imply facts, and combinations that cannot be make the facts involved opaque. A stated fact always wins over a rule. */
export function completeImage(stated: StatedImage): { readonly facts: ImageFacts; readonly contradictions: readonly Contradiction[] } {
  const facts = Object.fromEntries(factKeys.map((key) => [key, stated.facts[key] ?? { state: "unstated", location: stated.location }])) as Draft;
  nameComponentSource(facts);
  const contradictions = contradict(facts);
  imply(facts, stated);
  return { facts, contradictions };
}

/** "Windows Components" is a source of IIS on three Windows; the operating system says which. */
function nameComponentSource(facts: Draft): void {
  const source = facts["iis.source"];
  const family = familyOf(facts);
  if (source.state !== "stated" || source.value !== "windows-2000" || family === undefined || !/^\s*(?:windows[ _-]components|built[ _-]in|sysocmgr)\s*$/i.test(source.text)) return;
  if (family === "windows-xp" || family === "windows-xp-x64") facts["iis.source"] = { ...source, value: family };
  else if (family === "windows-server-2003" || family === "windows-server-2003-r2") facts["iis.source"] = { ...source, value: "windows-server-2003" };
}

function valueOf(fact: Fact): string | undefined {
  return fact.state === "stated" || fact.state === "implied" ? fact.value : undefined;
}

function familyOf(facts: Draft): WindowsFamily | undefined {
  return valueOf(facts["os.family"]) as WindowsFamily | undefined;
}

// --- rules -------------------------------------------------------------------------------------------------------------------------------

function imply(facts: Draft, stated: StatedImage): void {
  const give = (key: FactKey, value: string, because: string, source: Source, from: Fact): void => {
    if (facts[key].state !== "unstated") return;
    facts[key] = { state: "implied", value, because, source, location: from.location, ...(from.related === undefined ? {} : { related: from.related }) };
  };
  const os = facts["os.family"];
  const family = familyOf(facts);
  const name = family === undefined ? "" : familyEntry(family).title;

  // The name of a product means its release; a pre-release is named as one. Windows 10 names no release at all.
  const released = family === undefined ? undefined : releasedVersion(family);
  if (released !== undefined && facts["os.version"].state === "unstated") {
    facts["os.version"] = { state: "stated", value: released, text: os.state === "stated" ? os.text : name, location: os.location, ...(os.related === undefined ? {} : { related: os.related }) };
  }

  const [unread] = stated.unreadSteps;
  // A stated version or source says that IIS is there, whatever a step does that nobody reads.
  for (const key of ["iis.version", "iis.source"] as const) {
    if (facts["iis.installed"].state === "unstated" && facts[key].state === "stated") facts["iis.installed"] = { ...facts[key], value: "true" };
  }
  if (unread !== undefined && facts["iis.installed"].state === "unstated") {
    facts["iis.installed"] = openedBy(unread, stated.unreadSteps, "may install or remove IIS");
  } else if (family !== undefined) impliedPresence(facts, family, give);

  const present = valueOf(facts["iis.installed"]) === "true";
  const open = facts["iis.installed"].state === "opaque";
  if (family === undefined || (!present && !open)) {
    impliedExplorer(facts, family, give);
    return;
  }
  const installed = facts["iis.installed"];
  const source = valueOf(facts["iis.source"]);
  const own = familyEntry(family).iisVersion;
  if (own !== null && !open) give("iis.version", own, `${name} carries IIS ${own} and no other`, familyEntry(family).source, installed);
  if (family === "windows-nt-4.0" && source === "nt4-option-pack" && valueOf(facts["iis.product"]) !== "pws") give("iis.version", "4.0", "the Option Pack installs IIS 4.0", sources.Q326779, facts["iis.source"]);
  doubtProduct(facts, family);
  const version = valueOf(facts["iis.version"]);
  const from = facts["iis.version"];
  if (version === "5.0") give("iis.source", "windows-2000", "IIS 5.0 exists only as a part of Windows 2000", sources.Q326779, from);
  else if (version === "5.1") give("iis.source", "windows-xp", "IIS 5.1 exists only as a part of Windows XP", sources.IISUPG, from);
  else if (version === "6.0") give("iis.source", family === "windows-xp-x64" ? "windows-xp-x64" : "windows-server-2003", `IIS 6.0 exists only as a part of ${name}`, sources.IISUPG, from);
  else if (version === "2.0") give("iis.source", "nt4-media", "IIS 2.0 comes with Windows NT 4.0 itself", sources.Q155256, from);
  else if (version === "3.0") give("iis.source", "nt4-sp", "IIS 3.0 comes with the service packs of Windows NT 4.0", sources.Q187192, from);
  else if (version !== undefined && version !== "4.0" && version !== "1.0") give("iis.source", "windows-role", `IIS ${version} is a role of Windows`, sources.IIS7INST, from);
  if (version !== undefined && (iisVersion.compare?.(version, "7.0") ?? -1) >= 0) {
    if (unread !== undefined && facts["iis.encrypted-properties"].state === "unstated") {
      facts["iis.encrypted-properties"] = openedBy(unread, stated.unreadSteps, "may write encrypted properties");
    }
    give("iis.encrypted-properties", "none", "a default configuration holds none, and nothing in the definition writes one", sources.KB942060, installed);
  }
  impliedExplorer(facts, family, give);
}

/** At most this many further steps are named beside the first one that nobody reads. */
const mostSteps = 5;

/** A fact that steps leave open whose content nobody reads. `may`: what they may do. */
function openedBy(first: StatedImage["unreadSteps"][number], all: StatedImage["unreadSteps"], may: string): OpaqueFact {
  const others = all.filter((step) => step.what !== first.what || step.location !== first.location).slice(0, mostSteps);
  return {
    state: "opaque",
    text: "",
    because: `${first.what} is not read, and ${may}`,
    remedy: "Put what runs there into this repository and name it under `provision` of a native definition, or state what it does.",
    location: first.location,
    ...(others.length === 0 ? {} : { related: others.map(({ what, location }) => ({ message: `${what} is not read either`, location })) }),
  };
}

type Give = (key: FactKey, value: string, because: string, source: Source, from: Fact) => void;

function impliedPresence(facts: Draft, family: WindowsFamily, give: Give): void {
  const os = facts["os.family"];
  const edition = valueOf(facts["os.edition"]);
  // What an upgrade brought along is not the default of a new installation (Q262632, Q301388).
  const upgraded = facts["os.upgraded-from"].state === "opaque" || (valueOf(facts["os.upgraded-from"]) ?? "none") !== "none";
  if (family === "windows-2000" || family === "windows-xp") if (upgraded) return;
  if (family === "windows-2000") {
    if (edition === "professional") give("iis.installed", "false", "Windows 2000 Professional does not install IIS by default", sources.Q243196, os);
    else if (edition === "server" || edition === "advanced-server" || edition === "datacenter") give("iis.installed", "true", "Windows 2000 Server installs IIS 5.0 by default", sources.Q301388, os);
  } else if (family === "windows-xp" || family === "windows-xp-x64") give("iis.installed", "false", "Windows XP does not install IIS by default", sources.Q262632, os);
  // Of Server 2003 no document was found that says whether IIS comes with it: nothing is implied.
  else if (!family.startsWith("windows-nt") && !family.startsWith("windows-server-2003")) give("iis.installed", "false", "IIS is a role or feature that has to be chosen", sources.IIS7DEF, os);
}

function doubtProduct(facts: Draft, family: WindowsFamily): void {
  const product = facts["iis.product"];
  if (product.state === "opaque" || valueOf(product) === "pws") return;
  // The Option Pack gives Windows NT Workstation the Personal Web Server, whatever the definition calls it.
  if (family === "windows-nt-4.0" && valueOf(facts["os.edition"]) === "workstation" && valueOf(facts["iis.version"]) === "4.0") {
    facts["iis.product"] = { state: "opaque", text: "", because: "on Windows NT Workstation the Option Pack installs Personal Web Server 4.0, not IIS 4.0 (Q248739, Q262632)", suggestion: "PWS 4.0", location: facts["iis.version"].location, related: [{ message: "Workstation is stated here", location: facts["os.edition"].location }] };
  }
}

/** What each service pack of Windows 2000 carries (KB 969393). */
const explorerOf2000: Readonly<Record<string, string>> = { none: "5.00.2920.0000", SP1: "5.00.3103.1000", SP2: "5.00.3315.1000", SP3: "5.00.3502.1000", SP4: "5.00.3700.1000" };

function impliedExplorer(facts: Draft, family: WindowsFamily | undefined, give: Give): void {
  if (family !== "windows-2000") return;
  const version = facts["os.version"];
  const released = version.state !== "opaque" && valueOf(version) === releasedVersion(family);
  if (!released) return;
  const pack = facts["os.service-pack"];
  if (pack.state === "opaque") return;
  const value = explorerOf2000[valueOf(pack) ?? "none"];
  if (value !== undefined) give("ie.version", value, `Windows 2000${valueOf(pack) === undefined || valueOf(pack) === "none" ? "" : ` ${valueOf(pack) ?? ""}`} carries it`, sources.KB969393, pack.state === "unstated" ? facts["os.family"] : pack);
}

// --- combinations that cannot be -----------------------------------------------------------------------------------------------------------

/** Sources of IIS that exist on each family; families that are not named have the Windows role. */
const sourcesOf: Readonly<Partial<Record<WindowsFamily, readonly string[]>>> = {
  "windows-nt-3.1": [],
  "windows-nt-3.5": [],
  "windows-nt-3.51": ["backoffice"],
  "windows-nt-4.0": ["nt4-media", "nt4-sp", "nt4-option-pack", "sbs-4.5", "backoffice"],
  "windows-2000": ["windows-2000", "sbs-4.5", "backoffice"],
  "windows-xp": ["windows-xp"],
  "windows-xp-x64": ["windows-xp-x64"],
  "windows-server-2003": ["windows-server-2003"],
  "windows-server-2003-r2": ["windows-server-2003"],
};

/** Sources that a version of IIS can have come from. */
const sourcesOfVersion: Readonly<Record<string, readonly string[]>> = {
  "1.0": ["backoffice"],
  "2.0": ["nt4-media", "backoffice"],
  "3.0": ["nt4-sp", "nt4-media", "backoffice"],
  "4.0": ["nt4-option-pack", "sbs-4.5", "backoffice"],
  "5.0": ["windows-2000", "sbs-4.5", "backoffice"],
  "5.1": ["windows-xp"],
  "6.0": ["windows-server-2003", "windows-xp-x64"],
};

function contradict(facts: Draft): Contradiction[] {
  const found: Contradiction[] = [];
  const clash = (keys: readonly [FactKey, ...FactKey[]], message: string, because: Fact, suggestion?: string): void => {
    const place = facts[keys[0]].location;
    const related: RelatedLocation[] = [{ message: "stated here", location: because.location }];
    for (const key of keys) facts[key] = { ...opaque(facts[key], message, related), ...(suggestion === undefined || key !== keys[0] ? {} : { suggestion }) };
    found.push({ facts: keys, message, location: place, related });
  };
  const os = facts["os.family"];
  const family = familyOf(facts);
  const title = family === undefined ? "" : familyEntry(family).title;

  const build = valueOf(facts["os.version"]);
  if (family !== undefined && build !== undefined && !belongs(build, family)) clash(["os.version", "os.family"], `build ${build} is not a build of ${title}`, facts["os.version"]);

  const pack = valueOf(facts["os.service-pack"]);
  if (family === "windows-nt-4.0" && valueOf(facts["os.edition"]) === "terminal-server" && pack?.startsWith("SP6a") === true) {
    clash(["os.service-pack"], `${servicePack.show(pack)} does not exist on Windows NT 4.0 Terminal Server Edition, which ends at Service Pack 6 (Q317636)`, facts["os.edition"], "SP6");
  }

  const installed = valueOf(facts["iis.installed"]);
  const version = facts["iis.version"].state === "stated" ? facts["iis.version"].value : undefined;
  const source = facts["iis.source"].state === "stated" ? facts["iis.source"].value : undefined;
  const detail = (["iis.version", "iis.source", "iis.phase"] as const).find((key) => facts[key].state === "stated");
  if (installed === "false" && detail !== undefined) {
    clash(["iis.installed"], "IIS is said not to be installed, and its version, source or phase is stated", facts[detail]);
  }
  if (familyOf(facts) === undefined || family === undefined) return found;

  const product = valueOf(facts["iis.product"]) ?? "iis";
  if (version !== undefined && !carries(family, version)) {
    const own = familyEntry(family).iisVersion;
    clash(source === undefined ? ["iis.version"] : ["iis.version", "iis.source"], `${product === "pws" ? "Personal Web Server" : "IIS"} ${version} does not exist on ${title}${own === null ? "" : `, which carries IIS ${own}`}`, os, version === "7.0" && own === "7.5" ? "7.5" : undefined);
  } else if (source !== undefined && !(sourcesOf[family] ?? ["windows-role"]).includes(source)) {
    clash(version === undefined ? ["iis.source"] : ["iis.source", "iis.version"], `IIS cannot have come from ${iisSource.show(source)} on ${title}`, os);
  } else if (version !== undefined && source !== undefined && !(sourcesOfVersion[version] ?? ["windows-role"]).includes(source)) {
    clash(["iis.source", "iis.version"], `IIS ${version} cannot have come from ${iisSource.show(source)}`, facts["iis.version"]);
  }
  const edition = valueOf(facts["os.edition"]);
  if (valueOf(facts["iis.installed"]) === "true" && ((family === "windows-xp" && edition === "home") || (family === "windows-vista" && edition === "home-basic"))) {
    clash(["iis.installed"], `${title} ${windowsEdition.show(edition ?? "")} has no IIS`, os);
  }
  const explorer = valueOf(facts["ie.version"]);
  if (explorer !== undefined && (family === "windows-nt-4.0" || family === "windows-2000") && internetExplorer.isAtLeast?.(explorer, "7") === true) {
    clash(["ie.version"], `${internetExplorer.show(explorer)} does not install on ${title}, which ends at Internet Explorer 6 SP1`, os);
  }
  return found;
}

function carries(family: WindowsFamily, version: string): boolean {
  if (family === "windows-nt-4.0") return ["2.0", "3.0", "4.0"].includes(version);
  if (family === "windows-nt-3.51") return version === "1.0";
  return familyEntry(family).iisVersion === version;
}

function belongs(version: string, family: WindowsFamily): boolean {
  const entry = familyEntry(family);
  const number = Number(version.split(".")[2]);
  if (!version.startsWith(`${entry.kernel}.`)) return false;
  // Builds of Windows 2000 before the release are pre-releases, listed or not; later ones do not exist.
  const last = entry.builds.at(-1)?.number ?? 0;
  return entry.builds.some((each) => each.number === number) || (family === "windows-2000" && number < last) || (entry.kernel === "10.0" && entry.kind === "client" && number > (entry.builds[0]?.number ?? 0));
}

function opaque(fact: Fact, because: string, related: readonly RelatedLocation[]): OpaqueFact {
  return { state: "opaque", text: fact.state === "stated" ? fact.text : "", because, contradicted: true, location: fact.location, related: [...(fact.related ?? []), ...related] };
}

// --- words ----------------------------------------------------------------------------------------------------------------------------------

/** The facts that matter to people, in one line: "Windows NT 4.0 Server, Service Pack 6a, IIS 4.0 from the Windows NT 4.0 Option Pack, Internet Explorer 5.01". */
export function describeImage(facts: ImageFacts): string {
  const os = facts["os.family"];
  const edition = valueOf(facts["os.edition"]);
  const system = os.state === "opaque" ? "an unreadable operating system" : os.state === "unstated" ? "an operating system that is not stated" : `${windowsFamily.show(os.value)}${edition === undefined ? "" : ` ${windowsEdition.show(edition)}`}`;
  const parts = [system];
  const family = valueOf(os);
  const pack = facts["os.service-pack"];
  if (pack.state !== "unstated") parts.push(say(pack, (value) => servicePack.show(value), "an unreadable service pack"));
  const version = valueOf(facts["os.version"]);
  if (version !== undefined && family !== undefined && version !== releasedVersion(family as WindowsFamily)) parts.push(kernelVersion.show(version));
  parts.push(describeIis(facts));
  const explorer = facts["ie.version"];
  if (explorer.state !== "unstated") parts.push(say(explorer, (value) => internetExplorer.show(value), "an unreadable Internet Explorer"));
  return parts.join(", ");
}

function describeIis(facts: ImageFacts): string {
  const installed = facts["iis.installed"];
  if (valueOf(installed) === "false") return installed.state === "implied" ? "no IIS (implied)" : "no IIS";
  if (installed.state === "unstated") return "IIS not stated";
  const product = valueOf(facts["iis.product"]) ?? "iis";
  const name = product === "iis" ? "IIS" : iisProduct.show(product);
  const version = valueOf(facts["iis.version"]);
  const source = facts["iis.source"];
  const words = [installed.state === "opaque" ? `unreadable ${name}` : version === undefined ? `${name} of an unknown version` : `${name} ${version}`];
  if (source.state === "stated") words.push(`from ${iisSource.show(source.value)}`);
  if (valueOf(facts["iis.phase"]) === "after-clone") words.push("installed after cloning");
  if (installed.state === "implied") words.push("(implied)");
  return words.join(" ");
}

function say(fact: Fact, show: (value: string) => string, otherwise: string): string {
  if (fact.state === "opaque" || fact.state === "unstated") return otherwise;
  return fact.state === "implied" ? `${show(fact.value)} (implied)` : show(fact.value);
}

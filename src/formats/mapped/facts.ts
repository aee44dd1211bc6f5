/** The facts of one image of a catalogue, by the rules of its mapping. */
import { cloneMethod } from "../../facts/cloning.ts";
import type { Effect } from "../../facts/effect.ts";
import type { Fact, FactKey, OpaqueFact } from "../../facts/fact.ts";
import { iisPhase, readIis, truth } from "../../facts/iis.ts";
import { type StatedImage, vocabularies } from "../../facts/image.ts";
import { featureName, slipFor } from "../../facts/server-roles.ts";
import { readServicePack } from "../../facts/service-packs.ts";
import { factsOfStages } from "../../facts/stages.ts";
import { known } from "../../facts/text.ts";
import type { Reading } from "../../facts/vocabulary.ts";
import { namesAnotherSystem, readBuild, type WindowsFamily } from "../../facts/windows.ts";
import { windowsFacts } from "../../facts/windows-facts.ts";
import { nearest } from "../../nearest.ts";
import { bareFeature, isFeatureName, readClone, readEncrypted, readUpgrade } from "./check.ts";
import type { MappedField } from "./mapping.ts";
import { type Answer, answersFor, type CompiledMapping, factOf, type Item, oneOf } from "./rule.ts";
import type { Budget } from "./query.ts";

type Facts = Partial<Record<FactKey, Fact>>;

/** What a catalogue says of one image; `undefined` where it names a system that is not Windows. */
export function readFacts(mapping: CompiledMapping, item: Item, budget: Budget): StatedImage | undefined {
  const all = (field: MappedField): readonly Answer[] => answersFor(field, mapping, item, budget);
  const one = (field: MappedField): Answer | undefined => oneOf(all(field));
  const facts: Facts = {};

  const os = one("os");
  if (os?.kind === "text" && !os.constant && namesAnotherSystem(os.value)) return undefined;
  stateWindows(os, one, facts);

  const features = all("features");
  const phase = one("iis.phase");
  const steps = stepsOf(features, phase);
  Object.assign(facts, steps.facts);
  stateIis(one, phase, { facts, doubt: steps.unreadSteps.length > 0 });

  put(facts, "ie.version", one("ie"), (value) => vocabularies["ie.version"].read(value));
  const sysprep = one("sysprep");
  put(facts, "sysprep", sysprep, readClone);
  if (sysprep?.kind === "text" && truth.read(sysprep.value).kind !== "known") put(facts, "clone.method", sysprep, (value) => cloneMethod.read(value));
  if (facts["clone.method"]?.state === "opaque") delete facts["clone.method"];

  // Whatever a catalogue says, its images are made elsewhere: what it leaves out is not "no".
  return { location: item.head, facts, unreadSteps: [...steps.unreadSteps, { what: "what this image is made with", location: item.head }] };
}

function put(facts: Facts, key: FactKey, answer: Answer | undefined, read: (value: string) => Reading): void {
  if (answer !== undefined) facts[key] = factOf(answer, read);
}

function stateWindows(os: Answer | undefined, one: (field: MappedField) => Answer | undefined, facts: Facts): void {
  if (os?.kind === "opaque") put(facts, "os.family", os, known);
  if (os?.kind === "text") {
    for (const [key, fact] of Object.entries(windowsFacts(os.value, os.location)) as [FactKey, Fact][]) {
      facts[key] = factOf(os, () => (fact.state === "opaque" ? { kind: "unclear", because: fact.because, ...(fact.suggestion === undefined ? {} : { suggestion: fact.suggestion }) } : known(fact.state === "unstated" ? "" : fact.value)));
    }
  }
  const family = facts["os.family"]?.state === "stated" ? (facts["os.family"].value as WindowsFamily) : undefined;
  const part = (key: FactKey, field: MappedField, read: (value: string) => Reading): void => {
    const answer = one(field);
    if (answer !== undefined) facts[key] = agree(facts[key], factOf(answer, read), key);
  };
  part("os.edition", "os.edition", (value) => vocabularies["os.edition"].read(value));
  const edition = facts["os.edition"]?.state === "stated" ? facts["os.edition"].value : undefined;
  part("os.service-pack", "servicePack", (value) => readServicePack(value, [], family, edition));
  part("os.version", "os.build", (value) => readBuild(value, family));
  part("os.upgraded-from", "os.upgradedFrom", readUpgrade);
  part("os.domain-joined", "os.domainJoined", (value) => vocabularies["os.domain-joined"].read(value));
}

/** Editions that "server" only says less precisely. */
const serverEditions: ReadonlySet<string> = new Set(["enterprise", "terminal-server", "advanced-server", "datacenter", "standard", "web"]);

/** A part that the name of the Windows gives and a rule of its own gives as well: both must say the same, but for "server", which says less than an edition. */
function agree(named: Fact | undefined, own: Fact, key: FactKey): Fact {
  if (named === undefined || named.state !== "stated" || own.state !== "stated" || named.value === own.value) return own;
  if (key === "os.edition" && named.value === "server" && serverEditions.has(own.value)) return own;
  if (key === "os.edition" && own.value === "server" && serverEditions.has(named.value)) return named;
  return contradiction(own, named, `"${named.text}" says otherwise`);
}

function contradiction(fact: Extract<Fact, { readonly state: "stated" }>, other: Fact, because: string): OpaqueFact {
  return { state: "opaque", text: fact.text, because, contradicted: true, location: fact.location, related: [...(fact.related ?? []), { message: "stated here", location: other.location }] };
}

/** A list of features as what puts them in: each by its name, and what is no name of one by nobody knows what. */
function stepsOf(features: readonly Answer[], phase: Answer | undefined): ReturnType<typeof factsOfStages> {
  const effects = features.map((answer): Effect => {
    const { text, location, related } = answer;
    const place = { text, location, related };
    const unread = { ...place, kind: "unread" as const, what: text === "" && answer.kind === "opaque" ? `a feature that cannot be read (${answer.because})` : `the feature "${text}"` };
    if (answer.kind === "opaque") return unread;
    if (!isFeatureName(answer.value)) return unread;
    const name = bareFeature(answer.value);
    const present = !featureName(answer.value).startsWith("-");
    const slip = present ? slipFor(name, nearest) : undefined;
    if (slip !== undefined) return { ...unread, what: `the feature "${text}" (no feature of this name is known; did you mean "${slip}"?)` };
    return { ...place, kind: "feature", name, present };
  });
  const reading = phase?.kind === "text" ? iisPhase.read(phase.value) : undefined;
  const when = phase === undefined ? "before-generalize" : reading?.kind === "known" ? (reading.value as "base" | "before-generalize" | "after-clone") : "unknown";
  const steps = factsOfStages([{ phase: when, effects }]);
  const { "iis.phase": _phase, ...facts } = steps.facts;
  return { ...steps, facts };
}

const ofIis: readonly FactKey[] = ["iis.version", "iis.product", "iis.source", "iis.phase", "iis.install-order", "iis.encrypted-properties"];

/** `doubt`: a feature is listed that nobody can read. */
function stateIis(one: (field: MappedField) => Answer | undefined, phase: Answer | undefined, { facts, doubt }: { readonly facts: Facts; readonly doubt: boolean }): void {
  const whether = one("iis");
  const version = one("iis.version");
  if (whether !== undefined) statePresence(whether, doubt, facts);
  if (version !== undefined) putVersion(facts, version);
  const rest: readonly (readonly [FactKey, Answer | undefined])[] = [["iis.source", one("iis.source")], ["iis.phase", phase], ["iis.install-order", one("iis.installOrder")], ["iis.encrypted-properties", one("iis.encryptedProperties")]];
  for (const [key, answer] of rest) put(facts, key, answer, (value) => (key === "iis.encrypted-properties" ? readEncrypted(value) : vocabularies[key].read(value)));

  // What the mapping says of every web server says nothing of an image without one.
  const installed = facts["iis.installed"];
  const answers = new Map([...rest, ["iis.version", version] as const, ["iis.product", version] as const]);
  if (installed?.state === "stated" && installed.value === "false") {
    for (const key of ofIis) {
      const answer = answers.get(key);
      // A phase is that of every feature.
      if (key === "iis.phase" || (answer?.kind === "text" && answer.constant)) delete facts[key];
    }
  }
}

/** Joins what the catalogue or the mapping says of IIS with what the list of features comes to. */
function statePresence(whether: Answer, doubt: boolean, facts: Facts): void {
  const listed = facts["iis.installed"];
  const reading = whether.kind === "text" && truth.read(whether.value).kind !== "known" ? readIis(whether.value) : undefined;
  // A catalogue that names the version says that IIS is there.
  if (reading?.kind === "known") putVersion(facts, whether);
  const own = factOf(whether, (value) => (reading?.kind === "known" ? known("true") : truth.read(value)));
  const isNo = own.state === "stated" && own.value === "false";
  // "No" from the mapping is what holds where no feature says otherwise, and every one of them can be read.
  if (isNo && whether.kind === "text" && whether.constant && (doubt || listed !== undefined)) return;
  if (listed?.state !== "stated") facts["iis.installed"] = own;
  else if (own.state === "stated" && own.value !== listed.value) facts["iis.installed"] = contradiction(own, listed, isNo ? "a feature that is listed installs IIS" : "a feature that is listed takes IIS out");
}

function putVersion(facts: Facts, answer: Answer): void {
  const reading = answer.kind === "text" ? readIis(answer.value) : undefined;
  facts["iis.version"] = factOf(answer, () => (reading === undefined || reading.kind === "unclear" ? (reading ?? known("")) : known(reading.value.version)));
  if (reading?.kind === "known") facts["iis.product"] = factOf(answer, () => known(reading.value.product));
}

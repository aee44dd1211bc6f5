/** Joins what a definition says with what the image of another format says and with what its steps do. */
import type { Fact, FactKey, OpaqueFact } from "../../facts/fact.ts";
import type { StatedImage } from "../../facts/image.ts";
import { factsOfStages } from "../../facts/stages.ts";
import { complete, type Draft, factsOfCells, type ForeignParent, type JoinedImage } from "./facts.ts";
import { lay, type Merged, nothing } from "./inherit.ts";
import { collectComplaints, type Complaints, quote } from "./layer.ts";

/** Turns an image into facts: its cells, then what the image of another format says, then what its steps do. What contradicts itself is a complaint. */
export function stateFacts(image: JoinedImage, complaints: Complaints): StatedImage {
  const merged = complete(image, complaints);
  const facts = factsOfCells(merged, image, complaints);
  if (image.foreign !== undefined) addForeign(facts, merged, image, image.foreign, complaints);
  const steps = factsOfStages(image.stages);
  addDone(facts, steps.facts, { image, complaints, doer: "a step of the image", place: "the step" });
  if (image.runs !== undefined && facts["sysprep.runs"] === undefined) facts["sysprep.runs"] = { state: "stated", value: String(image.runs.count), text: image.runs.text, location: image.runs.location };
  return { location: image.location, facts, unreadSteps: [...image.unread, ...(image.foreign?.image.stated.unreadSteps ?? []), ...steps.unreadSteps].slice(0, 10) };
}

/** Fills what the definition leaves open with what the other file says. */
function addForeign(facts: Draft, merged: Merged, image: JoinedImage, foreign: ForeignParent, complaints: Complaints): void {
  const parent = foreign.image.stated.facts;
  const from = `image ${quote(image.name)} has this from ${quote(foreign.image.name)}`;
  const filling = image.completing === undefined ? {} : factsOfCells(lay(nothing, image.completing, { name: image.name, location: image.location }), image, collectComplaints());
  for (const [name, theirs] of Object.entries(parent) as [FactKey, Fact][]) {
    const ours = filling[name];
    if (theirs.state !== "stated" || ours?.state !== "stated" || ours.value === theirs.value) continue;
    complaints.add("facts-contradict", `\`facts\` says ${quote(ours.text)} where ${quote(foreign.image.name)} says ${quote(theirs.text)}: facts fill gaps only. Remove one of them.`, ours.location, [{ message: "already stated here", location: theirs.location }]);
    // What only fills gaps does not win.
    if (sameFact(facts[name], ours)) facts[name] = { ...theirs, related: [...(theirs.related ?? []), { message: "facts say otherwise here", location: ours.location }] };
  }
  // An operating system or a web server that the definition itself states replaces the other one as a whole.
  const replaced = (key: FactKey): boolean => (key.startsWith("os.") && merged.fields.has("os.product") && filling["os.family"] === undefined) || (key.startsWith("iis.") && merged.resets.has("iis"));
  for (const [key, fact] of Object.entries(parent) as [FactKey, Fact][]) {
    if (facts[key] !== undefined || replaced(key)) continue;
    // That the other image is never cloned says nothing about one that is built on it.
    if ((key === "sysprep" || key === "clone.method") && !foreign.completed && fact.state === "stated" && fact.value !== "true" && fact.value !== "sysprep") continue;
    facts[key] = { ...fact, related: [...(fact.related ?? []), { message: from, location: image.location }] };
  }
  for (const [key, fact] of Object.entries(factsOfCells(foreign.defaults, image, collectComplaints())) as [FactKey, Fact][]) facts[key] ??= fact;
  // What was done to the other image was done to this one, whatever is said of it.
  const done = Object.fromEntries(Object.entries(parent).filter(([key, fact]) => fact.state === "stated" && (key.startsWith("iis.") || key.startsWith("role.")))) as Draft;
  if (!foreign.completed && isStated(done["iis.phase"], "after-clone")) {
    if (isStated(facts["iis.phase"], "after-clone") && sameFact(facts["iis.phase"], done["iis.phase"])) facts["iis.phase"] = { ...opaqueOf(facts["iis.phase"]), because: onClonesOf(foreign.image.name) };
    return;
  }
  addDone(facts, done, { image, complaints, doer: quote(foreign.image.name), place: "there" });
}

/** Why what goes in on the clones of a parent may be in an image that is built on it. */
function onClonesOf(parent: string): string {
  return `this image is made of a clone of ${quote(parent)}, and nobody says whether what goes in on its clones was there by then`;
}

/** Who has done something to the machine, and how messages call it. */
interface Doing {
  readonly image: JoinedImage;
  readonly complaints: Complaints;
  readonly doer: string;
  readonly place: string;
}

function isStated(fact: Fact | undefined, value: string): fact is Fact {
  return fact?.state === "stated" && fact.value === value;
}

function opaqueOf(fact: Fact): OpaqueFact {
  return { state: "opaque", text: fact.state === "stated" ? fact.text : "", because: "", location: fact.location, ...(fact.related === undefined ? {} : { related: fact.related }) };
}

/** Adds what steps do, of the image or of the one that it is built on. What is done counts before what is said: a definition that says otherwise is wrong. */
function addDone(facts: Draft, steps: Draft, { image, complaints, doer, place }: Doing): void {
  const own = facts["iis.installed"];
  const theirs = steps["iis.installed"];
  const late = steps["iis.phase"]?.state === "stated" && steps["iis.phase"].value === "after-clone";
  const taken: Draft = { ...steps };
  if (own !== undefined) {
    if (own.state === "stated" && own.value === "false" && theirs?.state === "stated" && theirs.value === "true" && !late) {
      complaints.add("facts-contradict", `Image ${quote(image.name)} is said to have no IIS, and ${doer} installs or configures it (${quote(theirs.text)}). Correct one of them.`, own.location, [{ message: place, location: theirs.location }]);
      facts["iis.installed"] = contradicted(own, `${doer} installs or configures IIS`, theirs, place);
    } else if (own.state === "opaque" && theirs?.state === "stated" && theirs.value === "true" && !late) facts["iis.installed"] = theirs;
    // Who says that IIS is in the image knows more than a step that puts it on the clones, and the reverse.
    if (late || own.state === "stated") for (const key of ["iis.phase", "iis.source"] as const) if (late || (facts["iis.installed"]?.state === "stated" && facts["iis.installed"].value === "false")) delete taken[key];
  }
  const phase = facts["iis.phase"];
  const stepPhase = steps["iis.phase"];
  if (phase?.state === "stated" && phase.value === "after-clone" && stepPhase?.state === "stated" && !late) facts["iis.phase"] = contradicted(phase, `${doer} installs or configures IIS before Sysprep`, stepPhase, place);
  const secret = steps["iis.encrypted-properties"];
  const said = facts["iis.encrypted-properties"];
  if (secret?.state === "stated") {
    facts["iis.encrypted-properties"] = said?.state !== "stated" || said.value !== "none" ? secret : { ...secret, related: [{ message: `image ${quote(image.name)} is said to hold none`, location: said.location }, ...(secret.related ?? [])] };
  }
  const sysprep = facts.sysprep;
  if (sysprep?.state === "stated" && sysprep.value === "false" && steps.sysprep?.state === "stated") facts.sysprep = contradicted(sysprep, `${doer} runs Sysprep`, steps.sysprep, place);
  for (const [key, fact] of Object.entries(taken) as [FactKey, Fact][]) {
    const known = facts[key];
    if (known === undefined || known.state === "unstated" || (key.startsWith("role.") && fact.state === "stated")) facts[key] = withImage(fact, image);
  }
}

/** Whether a fact is the one that a layer gave. */
function sameFact(fact: Fact | undefined, from: Fact | undefined): boolean {
  const at = ({ location: { file, start } }: Fact): string => `${file}:${start.line}:${start.column}`;
  return fact !== undefined && from !== undefined && at(fact) === at(from);
}

/** A finding on what a step does stands in the step's file, with the image as the related place. */
function withImage(fact: Fact, image: JoinedImage): Fact {
  return { ...fact, related: [...(fact.related ?? []), { message: `a step of image ${quote(image.name)}`, location: image.location }] };
}

function contradicted(fact: Fact, because: string, other: Fact, place: string): OpaqueFact {
  return { ...opaqueOf(fact), because, contradicted: true, related: [{ message: place, location: other.location }] };
}

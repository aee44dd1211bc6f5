/** Finds the images of native documents, joins them with their parents across documents and files, and turns them into facts. */
import { completeImage, type StatedImage } from "../../facts/image.ts";
import { nearest } from "../../nearest.ts";
import type { Diagnostic, Level } from "../../source/diagnostic.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceDocument, SourceEntry, SourceNode } from "../../source/node.ts";
import type { Gathering, ReadContext, ReadImage, Reading } from "../format.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Effect, Stage } from "../../facts/effect.ts";
import type { ForeignParent, ParentIis, Runs } from "./facts.ts";
import { isNeverCloned, lay, type Merged, nothing, overlay, type Owner } from "./inherit.ts";
import { stateFacts } from "./join.ts";
import { textOfLayer } from "./alike.ts";
import { apiVersion, keyOf, kind } from "./keys.ts";
import { collectComplaints, type Complaints, type Field, type ImageKeys, type Layer, type ParentReference, quote, readImageKeys, readKeys, readLayer, type Step } from "./layer.ts";

/** More levels than anybody inherits on purpose; each level copies what it inherits. */
export const longestChain = 200;

/** One declared image before its parents are known. */
interface Declaration {
  readonly name: string;
  readonly location: SourceLocation;
  readonly file: string;
  readonly keys: ImageKeys;
  readonly defaults: Layer | undefined;
  readonly defaultsLocation: SourceLocation;
  broken: boolean;
  merged?: Resolved;
}

/** What is known of an image with all its parents before anything is joined. */
interface Known {
  /** Inherited: a definition that was misread taints those built on it. */
  readonly broken: boolean;
  readonly depth: number;
  /** Parents that are named and not read. */
  readonly unread: readonly { readonly what: string; readonly location: SourceLocation }[];
  readonly after: ParentIis | undefined;
  /** What the steps of the parents and of the image do. */
  readonly stages: readonly Stage[];
  readonly foreign: ForeignParent | undefined;
  /** What the image and its parents say, as a number: images with the same one say the same. Undefined where that depends on more than their keys. */
  readonly alike: number | undefined;
}

/** What an image comes to with all its parents. The layers of an image that has none are joined when somebody asks. */
class Resolved implements Known {
  readonly broken: boolean;
  readonly depth: number;
  readonly unread: Known["unread"];
  readonly after: ParentIis | undefined;
  readonly stages: readonly Stage[];
  readonly foreign: ForeignParent | undefined;
  readonly alike: number | undefined;
  readonly #declaration: Declaration;
  #joined: { readonly merged: Merged; readonly runs: Runs | undefined } | undefined;

  constructor(declaration: Declaration, parent: Resolved | undefined, { broken, depth, unread, after, stages, foreign, alike }: Known) {
    this.#declaration = declaration;
    this.broken = broken;
    this.depth = depth;
    this.unread = unread;
    this.after = after;
    this.stages = stages;
    this.foreign = foreign;
    this.alike = alike;
    // One after another, from the top: a chain may be as long as a file allows.
    if (parent !== undefined) this.#joined = this.#join(parent);
  }

  get merged(): Merged {
    this.#joined ??= this.#join(undefined);
    return this.#joined.merged;
  }

  get runs(): Runs | undefined {
    this.#joined ??= this.#join(undefined);
    return this.#joined.runs;
  }

  #join(parent: Resolved | undefined): { readonly merged: Merged; readonly runs: Runs | undefined } {
    const declaration = this.#declaration;
    // What another file says stands above the defaults of this document, and below everything else.
    const inherited = this.depth > longestChain ? undefined : parent?.merged;
    const base = this.foreign === undefined ? layDefaults(declaration, inherited) : inherited === undefined ? nothing : overlay(nothing, inherited);
    const merged = lay(base, declaration.keys.own, { name: declaration.name, location: declaration.location });
    return { merged, runs: countRuns(declaration, merged, parent?.runs, this.foreign) };
  }
}

/** Takes the native documents of a run, and reads their images when all are there. */
export function gatherDefinitions(): Gathering {
  const diagnostics: Diagnostic[] = [];
  const declarations: Declaration[] = [];
  return {
    add(document) {
      for (const declaration of declare(document, diagnostics)) declarations.push(declaration);
    },
    taint(file) {
      for (const declaration of declarations) if (declaration.file === file) declaration.broken = true;
    },
    read: (context) => readDeclarations(declarations, diagnostics, context),
  };
}

/** Reads every native document of a run. */
export function readDefinitions(documents: readonly SourceDocument[], context: ReadContext): Reading {
  const gathering = gatherDefinitions();
  for (const document of documents) gathering.add(document);
  return gathering.read(context);
}

function readDeclarations(declarations: readonly Declaration[], diagnostics: Diagnostic[], context: ReadContext): Reading {
  const byName = indexNames(declarations, diagnostics);
  const byFile = new Map<string, Shelf>();
  for (const declaration of declarations) put(byFile, declaration);
  const library: Library = { byName, byFile, opened: new Map(), shelves: new Map(), context, diagnostics, suggestions: 20, sayings: new Map(), defaultsTexts: new Map(), plain: new Set() };
  const images = declarations.map((declaration) => {
    resolve(declaration, library);
    return finish(declaration, library);
  });
  return { images, diagnostics };
}

/** The images of one file, by name; a name that stands twice leads to the first. */
type Shelf = Map<string, Declaration>;

/** The images that other formats find in a file. */
interface Foreign {
  readonly foreign: readonly ReadImage[];
}

interface Library {
  readonly byName: ReadonlyMap<string, Declaration>;
  readonly byFile: ReadonlyMap<string, Shelf>;
  /** Files outside the run that a definition named, by the place that they were named from; a reason where one cannot be used. */
  readonly opened: Map<string, Shelf | Foreign | string>;
  /** The shelf of every image that stands in such a file. */
  readonly shelves: Map<Declaration, Shelf>;
  readonly context: ReadContext;
  readonly diagnostics: Diagnostic[];
  /** How many nearest names are still looked for: each costs a walk over all names. */
  suggestions: number;
  /** The numbers of what images say, by what they say. */
  readonly sayings: Map<string, number>;
  /** What the defaults of a document say. */
  readonly defaultsTexts: Map<Layer, string>;
  /** The numbers of what has been turned into facts without a complaint. */
  readonly plain: Set<number>;
}

function put(shelves: Map<string, Shelf>, declaration: Declaration): void {
  const shelf = shelves.get(declaration.file) ?? new Map<string, Declaration>();
  if (!shelf.has(declaration.name)) shelf.set(declaration.name, declaration);
  shelves.set(declaration.file, shelf);
}

function declare(document: SourceDocument, diagnostics: Diagnostic[]): Declaration[] {
  const complaints = collectComplaints();
  const misread = new Set<string>();
  const entries = readKeys("document", document.root, complaints, misread);
  const images = entries.get("images");
  const defaultsEntry = entries.get("defaults");
  const defaults = defaultsEntry?.value.kind === "map" ? readLayer(readKeys("facts", defaultsEntry.value, complaints), complaints) : undefined;
  const shared = { file: document.file, defaults, defaultsLocation: defaultsEntry?.keyLocation ?? document.root.location };
  const rootKeys = [...entries].filter(([name]) => keyOf("image", name)?.name === name);
  const found: Declaration[] = [];
  if (images !== undefined) {
    for (const [, entry] of rootKeys) complaints.add("key-beside-images", `${quote(entry.key)} stands beside \`images\`, needed inside an image or under \`defaults\`.`, entry.keyLocation);
    found.push(...declareAll(images, shared, complaints, diagnostics));
  } else if (rootKeys.length > 0) {
    found.push(declareOne(document.root, undefined, entries, shared, complaints));
  }
  if (found.length === 0 && !misread.has("images")) {
    complaints.add("no-images", "This document is marked as image definitions and declares no image, needed at least one under `images`, or one at the root with `name` and `os`.", images?.keyLocation ?? document.root.get("kind").location);
  }
  // What is wrong with the frame of a document taints every image in it.
  if (complaints.diagnostics.some((diagnostic) => diagnostic.level === "error")) for (const declaration of found) declaration.broken = true;
  diagnostics.push(...complaints.diagnostics);
  return found;
}

type Shared = Pick<Declaration, "file" | "defaults" | "defaultsLocation">;

function declareAll(images: SourceEntry, shared: Shared, complaints: Complaints, diagnostics: Diagnostic[]): Declaration[] {
  const { value } = images;
  if (value.tag !== undefined) return [];
  if (value.kind === "list") {
    return value.items().flatMap((item) => (item.kind === "map" ? [declareItem(item, undefined, shared, diagnostics)] : []));
  }
  return value.entries().flatMap((entry) => {
    if (entry.key.startsWith("x-")) return [];
    if (entry.value.kind === "map" && entry.value.tag === undefined) return [declareItem(entry.value, entry, shared, diagnostics)];
    complaints.add("wrong-shape", `Image ${quote(entry.key)} holds no mapping, needed a mapping with os, iis, ie and sysprep.`, entry.keyLocation);
    return [];
  });
}

function declareItem(node: SourceNode, entry: SourceEntry | undefined, shared: Shared, diagnostics: Diagnostic[]): Declaration {
  const complaints = collectComplaints();
  const declaration = declareOne(node, entry, readKeys("image", node, complaints), shared, complaints);
  diagnostics.push(...complaints.diagnostics);
  declaration.broken = complaints.diagnostics.some((diagnostic) => diagnostic.level === "error");
  return declaration;
}

function declareOne(node: SourceNode, entry: SourceEntry | undefined, entries: ReadonlyMap<string, SourceEntry>, shared: Shared, complaints: Complaints): Declaration {
  const keys = readImageKeys(entries, complaints);
  const stated = keys.name;
  const readable = stated?.unreadable === undefined ? stated?.text : undefined;
  let name = entry?.key ?? readable ?? "";
  let location = entry?.keyLocation ?? stated?.location ?? node.location;
  if (entry !== undefined && readable !== undefined && readable !== entry.key) {
    complaints.add("name-twice", `Image ${quote(entry.key)} is named ${quote(readable)} inside, needed one name. In a mapping the key is the name.`, stated?.location ?? location, [{ message: "the key", location: entry.keyLocation }]);
  }
  if (name === "") {
    complaints.add("image-without-name", "An image without a name, needed `name` with a text that no other image of the run has.", location);
    location = node.location;
    name = `(image at line ${location.start.line})`;
  }
  return { ...shared, name, location, keys, broken: false };
}

function indexNames(declarations: readonly Declaration[], diagnostics: Diagnostic[]): Map<string, Declaration> {
  const byName = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const first = byName.get(declaration.name);
    if (first === undefined) {
      byName.set(declaration.name, declaration);
      continue;
    }
    first.broken = true;
    declaration.broken = true;
    diagnostics.push({
      code: "name-not-unique",
      level: "error",
      message: `Two images are named ${quote(declaration.name)}: names must be unique over the run, because parents, waivers and reports go by them. Rename one.`,
      location: declaration.location,
      related: [{ message: "the other one", location: first.location }],
    });
  }
  return byName;
}

/** Resolves an image and everything above it without recursion: a chain may be as long as a file allows. */
function resolve(start: Declaration, library: Library): void {
  const chain: Declaration[] = [];
  const parents = new Map<Declaration, Declaration | undefined>();
  const unread = new Map<Declaration, { what: string; location: SourceLocation }>();
  const foreign = new Map<Declaration, ReadImage>();
  if (start.merged !== undefined) return;
  // Most images are built on nothing.
  if (start.keys.parent === undefined) return settle(start, {}, library);
  let current: Declaration | undefined = start;
  while (current !== undefined && current.merged === undefined) {
    if (parents.has(current)) {
      reportCycle(chain.slice(chain.indexOf(current)), library.diagnostics);
      break;
    }
    chain.push(current);
    const reference: ParentReference | undefined = current.keys.parent;
    let parent: Declaration | undefined;
    if (reference?.opaque === true) unread.set(current, { what: `the parent ${quote(reference.file ?? "")}`, location: reference.location });
    else if (reference !== undefined) {
      const found = findParent(current, reference, library);
      if (found !== undefined && "image" in found) foreign.set(current, found.image);
      else parent = found;
    }
    parents.set(current, parent);
    current = parent;
  }
  for (const declaration of chain.toReversed()) settle(declaration, { above: parents.get(declaration), own: unread.get(declaration), adopted: foreign.get(declaration) }, library);
}

/** What an image is built on. */
interface Base {
  readonly above?: Declaration | undefined;
  /** A parent that is named and not read. */
  readonly own?: { readonly what: string; readonly location: SourceLocation } | undefined;
  readonly adopted?: ReadImage | undefined;
}

/** Works out what an image comes to whose parents are worked out. */
function settle(declaration: Declaration, { above, own, adopted }: Base, library: Library): void {
  const parent = above?.merged;
  const depth = (parent?.depth ?? 0) + 1;
  if (depth > longestChain && (parent?.depth ?? 0) <= longestChain) {
    declaration.broken = true;
    library.diagnostics.push({ code: "chain-too-long", level: "error", message: `Image ${quote(declaration.name)} inherits through more than ${longestChain} images; a chain that long is not read.`, location: declaration.location, related: [] });
  }
  const foreign = headOf(declaration, adopted, parent?.foreign);
  const stages = parent === undefined && declaration.keys.steps.length === 0 ? none : [...inheritedStages(parent), ...declaration.keys.steps.map((step) => readStep(declaration, step, library))];
  declaration.merged = new Resolved(declaration, parent, {
    broken: declaration.broken || (parent?.broken ?? false) || (adopted?.broken ?? false) || depth > longestChain,
    depth,
    unread: parent === undefined && own === undefined ? none : [...(parent?.unread ?? []), ...(own === undefined ? [] : [own])].slice(0, 10),
    after: above === undefined || !declaration.keys.own.fields.has("iis.phase") ? undefined : iisOf(above),
    stages,
    foreign,
    alike: own !== undefined || foreign !== undefined || depth > longestChain || declaration.broken ? undefined : numberOf(declaration, parent, library),
  });
}

const none: readonly never[] = [];

/** The number of what an image says with its parents and defaults; undefined where files beside it have a say. */
function numberOf({ keys, defaults }: Declaration, parent: Resolved | undefined, { sayings, defaultsTexts }: Library): number | undefined {
  if (keys.steps.length > 0 || keys.completing !== undefined || (keys.parent !== undefined && parent?.alike === undefined)) return undefined;
  let below = defaults === undefined ? "" : defaultsTexts.get(defaults);
  if (defaults !== undefined && below === undefined) {
    below = textOfLayer(defaults);
    defaultsTexts.set(defaults, below);
  }
  const saying = `${parent?.alike ?? ""}/${below === undefined ? "" : below.length}/${below ?? ""}${textOfLayer(keys.own)}`;
  const number = sayings.get(saying) ?? sayings.size;
  sayings.set(saying, number);
  return number;
}

/** The image of another format at the head of a chain, as this definition sees it. */
function headOf(declaration: Declaration, adopted: ReadImage | undefined, above: ForeignParent | undefined): ForeignParent | undefined {
  if (adopted === undefined && above === undefined) return undefined;
  const defaults = layDefaults(declaration, undefined);
  if (adopted !== undefined) return { image: adopted, completed: saysNothing(declaration.keys.own), defaults };
  return above === undefined ? undefined : { ...above, completed: false, defaults };
}

/** Whether a definition states nothing of its own, and only adds facts and steps to what it names. */
function saysNothing(own: Layer): boolean {
  return own.fields.size === 0 && own.resets.size === 0 && own.features !== null && own.features.length === 0;
}

/** More steps than this above an image are not read one by one: a long chain hands each of them down. */
const mostInheritedStages = 1000;

/** What was done to a parent before it was cloned is in the image that is built on it. Of what is done on its clones nobody knows: the image is made of one of them. */
function inheritedStages(parent: Resolved | undefined): readonly Stage[] {
  if (parent === undefined) return [];
  const inChild = (phase: Stage["phase"]): Stage["phase"] => (phase === "after-clone" || phase === "unknown" ? "unknown" : "base");
  const stages = parent.stages.filter(({ phase }) => phase !== "after-clone" || !isNeverCloned(parent.merged)).map((stage): Stage => ({ ...stage, phase: inChild(stage.phase) }));
  const [first] = stages.flatMap(({ effects }) => effects);
  if (stages.length <= mostInheritedStages || first === undefined) return stages;
  return [{ phase: "base", effects: [{ kind: "unread", what: "the long list of steps of the parents", text: "", location: first.location }] }];
}

/** What a step does; content that nobody reads, where it cannot be had. */
function readStep(declaration: Declaration, step: Step, library: Library): Stage {
  const unread = (what: string): Stage => ({ phase: step.phase, effects: [{ kind: "unread", what, text: step.file, location: step.location } satisfies Effect] });
  const complain = (level: Level, code: string, message: string): number => library.diagnostics.push({ code, level, message, location: step.location, related: [] });
  if (step.opaque) return unread(`the step ${quote(step.file)}`);
  const steps = library.context.steps(declaration.file, step.file, "unknown");
  if (!("reason" in steps)) return { phase: step.phase, effects: steps.effects };
  if (steps.missing === true) {
    // A file that is not there is a mistake in the definition, and not content that nobody can read.
    declaration.broken = true;
    complain("error", "step-missing", `The step ${quote(step.file)} of image ${quote(declaration.name)} cannot be opened: ${steps.reason}. Correct the path, or write \`opaque: true\` beside it where the file lies elsewhere.`);
  } else if (step.phase !== "after-clone") {
    complain("warning", "step-not-read", `The step ${quote(step.file)} of image ${quote(declaration.name)} is not read: ${steps.reason}. Correct it, or write \`opaque: true\` beside it and state what it does to IIS.`);
  }
  return unread(`the step ${quote(step.file)}`);
}

/** Counts along the chain how often Sysprep has run: a definition that only completes another file's image is that image. */
function countRuns(declaration: Declaration, merged: Merged, above: Runs | undefined, foreign: ForeignParent | undefined): Runs | undefined {
  const own = merged.fields.get("sysprep.runs");
  if (own?.cell.text !== undefined && own.cell.unreadable === undefined && /^\d{1,5}$/.test(own.cell.text.trim())) return { count: Number(own.cell.text), text: own.cell.text, location: own.cell.location };
  const theirs = foreign?.image.stated.facts;
  const stated = theirs?.["sysprep.runs"];
  const before = above?.count ?? (stated?.state === "stated" ? Number(stated.value) : isTrue(theirs?.sysprep) ? 1 : 0);
  const cell = merged.fields.get("sysprep")?.cell ?? (foreign === undefined ? undefined : foreign.defaults.fields.get("sysprep")?.cell);
  const generalizes = cell === undefined ? isTrue(theirs?.sysprep) : /^(?:true|yes|on|sysprep)$/i.test(cell.text?.trim() ?? "");
  const count = before + (generalizes && foreign?.completed !== true ? 1 : 0);
  return count < 2 ? (count === 1 ? { count, text: "", location: declaration.location } : undefined) : { count, text: `built on ${count - 1} generalized ${count === 2 ? "image" : "images"}`, location: declaration.keys.parent?.location ?? declaration.location };
}

function isTrue(fact: Fact | undefined): boolean {
  return (fact?.state === "stated" || fact?.state === "implied") && fact.value === "true";
}

function layDefaults(declaration: Declaration, parent: Merged | undefined): Merged {
  const owner: Owner = { name: "the defaults of the document", location: declaration.defaultsLocation };
  const defaults = declaration.defaults === undefined ? nothing : lay(nothing, declaration.defaults, owner);
  return parent === undefined ? defaults : overlay(defaults, parent);
}

function reportCycle(cycle: readonly Declaration[], diagnostics: Diagnostic[]): void {
  const [first, ...others] = cycle;
  if (first === undefined) return;
  for (const declaration of cycle) declaration.broken = true;
  diagnostics.push({
    code: "parent-cycle",
    level: "error",
    message: others.length === 0 ? `Image ${quote(first.name)} inherits from itself: a cycle has no facts. Remove its parent.` : `Images ${cycle.slice(0, 5).map((declaration) => quote(declaration.name)).join(", ")}${cycle.length > 5 ? ", …" : ""} inherit from each other: a cycle has no facts. Remove one of the parents.`,
    location: first.keys.parent?.location ?? first.location,
    related: others.slice(0, 10).map((declaration) => ({ message: `${quote(declaration.name)} names its parent here`, location: declaration.keys.parent?.location ?? declaration.location })),
  });
}

function findParent(child: Declaration, reference: ParentReference, library: Library): Declaration | { readonly image: ReadImage } | undefined {
  const complain = (message: string, other?: Declaration): undefined => {
    const related = [{ message: `image ${quote(child.name)}`, location: child.location }, ...(other === undefined ? [] : [{ message: `image ${quote(other.name)}`, location: other.location }])];
    child.broken = true;
    library.diagnostics.push({ code: "unknown-parent", level: "error", message, location: reference.location, related });
    return undefined;
  };
  if (reference.file === undefined) {
    const name = reference.name ?? "";
    // A file that was opened for its definitions has names of its own.
    const parent = library.shelves.get(child)?.get(name) ?? library.byName.get(name);
    if (parent !== undefined) return parent;
    const guess = library.suggestions-- > 0 ? nearest(name, [...library.byName.keys()].slice(0, 1000)) : undefined;
    return complain(`Image ${quote(child.name)} is built on ${quote(name)}, which no definition of this run declares${guess === undefined ? "" : `; did you mean ${quote(guess)}?`}. Declare it, or name its file with \`from: {file, resource}\`.`, guess === undefined ? undefined : library.byName.get(guess));
  }
  const shelf = openFile(child.file, reference.file, library);
  if (typeof shelf === "string") return complain(`The parent file ${quote(reference.file)} in \`from\` cannot be used: ${shelf}.`);
  if ("foreign" in shelf) {
    const found = shelf.foreign.filter((image) => reference.name === undefined || image.name === reference.name || image.resources.includes(reference.name));
    const [only] = found;
    const names = shelf.foreign.slice(0, 10).map((image) => [image.name, ...image.resources].map(quote).join(" or ")).join(", ");
    if (found.length === 1 && only !== undefined) return { image: only };
    return complain(reference.name === undefined ? `The parent file ${quote(reference.file)} declares ${found.length} images, needed \`resource\` with the name of one: ${names}.` : `The parent file ${quote(reference.file)} declares ${found.length === 0 ? "no image" : `${found.length} images`} ${quote(reference.name)}; it has ${names}.`);
  }
  if (reference.name === undefined) {
    const [only] = shelf.values();
    return shelf.size === 1 ? only : complain(`The parent file ${quote(reference.file)} declares ${shelf.size} images, needed \`resource\` with the name of one.`);
  }
  return shelf.get(reference.name) ?? complain(`The parent file ${quote(reference.file)} declares no image ${quote(reference.name)}; it has ${[...shelf.keys()].slice(0, 10).map(quote).join(", ")}.`);
}

function openFile(fromFile: string, path: string, library: Library): Shelf | Foreign | string {
  const folder = fromFile.includes("/") ? fromFile.slice(0, fromFile.lastIndexOf("/")) : "";
  const key = `${folder}\n${path}`;
  const known = library.opened.get(key);
  if (known !== undefined) return known;
  const result = readShelf(fromFile, path, library);
  library.opened.set(key, result);
  return result;
}

function readShelf(fromFile: string, path: string, library: Library): Shelf | Foreign | string {
  const opened = library.context.open(fromFile, path);
  if ("reason" in opened) return opened.reason;
  const { file } = opened;
  const inRun = library.byFile.get(file);
  if (inRun !== undefined) return inRun;
  const shelves = new Map<string, Shelf>();
  for (const declaration of opened.documents.filter(isNative).flatMap((document) => declare(document, library.diagnostics))) put(shelves, declaration);
  const shelf = shelves.get(file);
  if (shelf === undefined) {
    const read = library.context.images(fromFile, path);
    return "reason" in read ? read.reason : { foreign: read.images };
  }
  for (const declaration of shelf.values()) library.shelves.set(declaration, shelf);
  return shelf;
}

/** The marker decides, never the name of the file. */
export function isNative(document: SourceDocument): boolean {
  const { root } = document;
  const [version, named] = [root.get("apiVersion"), root.get("kind")];
  return root.kind === "map" && [root, version, named].every((node) => node.tag === undefined) && version.text() === apiVersion && named.text() === kind;
}

function finish(declaration: Declaration, { diagnostics, plain }: Library): ReadImage {
  const resolved = declaration.merged;
  if (resolved === undefined) throw new Error(`image ${declaration.name} was not resolved`);
  const { name, location } = declaration;
  const { alike } = resolved;
  // Its facts have places of its own, which nobody asks for unless something is wrong with it.
  if (alike !== undefined && plain.has(alike)) return new PlainImage(declaration, resolved, String(alike));
  const complaints = collectComplaints();
  const stated = state(declaration, resolved, complaints);
  if (alike !== undefined && complaints.diagnostics.length === 0) {
    plain.add(alike);
    return new PlainImage(declaration, resolved, String(alike), stated);
  }
  diagnostics.push(...complaints.diagnostics);
  const broken = resolved.broken || complaints.diagnostics.some((diagnostic) => diagnostic.level === "error");
  return { name, resources: [], location, stated, broken, ...(resolved.foreign?.completed === true ? { completes: resolved.foreign.image.location } : {}) };
}

/** An image that says what others say, without a complaint: its facts are worked out when somebody asks. */
class PlainImage implements ReadImage {
  readonly name: string;
  readonly resources: readonly string[] = none;
  readonly location: SourceLocation;
  readonly broken: boolean;
  readonly alike: string;
  readonly #declaration: Declaration;
  readonly #resolved: Resolved;
  readonly #stated: StatedImage | undefined;

  constructor(declaration: Declaration, resolved: Resolved, alike: string, stated?: StatedImage) {
    this.name = declaration.name;
    this.location = declaration.location;
    this.broken = resolved.broken;
    this.alike = alike;
    this.#declaration = declaration;
    this.#resolved = resolved;
    this.#stated = stated;
  }

  get stated(): StatedImage {
    return this.#stated ?? state(this.#declaration, this.#resolved, collectComplaints());
  }

  partAt(place: SourceLocation): string | undefined {
    const { fields, features } = this.#declaration.keys.own;
    for (const [field, cell] of fields) if (cell.location === place) return field;
    const index = features?.findIndex(({ cell }) => cell.location === place) ?? -1;
    return index === -1 ? undefined : `features ${index}`;
  }

  placeOf(part: string): SourceLocation | undefined {
    const { fields, features } = this.#declaration.keys.own;
    const cell = part.startsWith("features ") ? features?.[Number(part.slice("features ".length))]?.cell : fields.get(part as Field);
    return cell?.location;
  }
}

function state(declaration: Declaration, { merged, runs, unread, after, stages, foreign }: Resolved, complaints: Complaints): StatedImage {
  return stateFacts({ name: declaration.name, location: declaration.location, merged, completing: declaration.keys.completing, unread, after, stages, foreign, runs: runs !== undefined && runs.count > 1 ? runs : undefined }, complaints);
}

/** The IIS that an image has before it is cloned; `undefined` where it has none, or none that is known. */
function iisOf(declaration: Declaration): ParentIis | undefined {
  if (declaration.merged === undefined) return undefined;
  const { facts } = completeImage(state(declaration, declaration.merged, collectComplaints()));
  const installed = facts["iis.installed"];
  const phase = facts["iis.phase"];
  if ((installed.state !== "stated" && installed.state !== "implied") || installed.value !== "true") return undefined;
  return phase.state === "stated" && phase.value === "after-clone" ? undefined : { name: declaration.name, location: installed.location };
}

/** Whether a key belongs to an image; used by the conventions test. */
export function isImageKey(written: string): boolean {
  return keyOf("image", written) !== undefined;
}

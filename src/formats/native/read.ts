/** Finds the images of native documents, joins them with their parents across documents and files, and turns them into facts. */
import { completeImage, type StatedImage } from "../../facts/image.ts";
import { nearest } from "../../nearest.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceDocument, SourceEntry, SourceNode } from "../../source/node.ts";
import type { ReadContext, ReadImage, Reading } from "../format.ts";
import { type ParentIis, stateFacts } from "./facts.ts";
import { lay, type Merged, nothing, overlay, type Owner } from "./inherit.ts";
import { apiVersion, keyOf, kind, maps } from "./keys.ts";
import { collectComplaints, type Complaints, type ImageKeys, type Layer, type ParentReference, quote, readImageKeys, readKeys, readLayer } from "./layer.ts";

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

/** What an image comes to with all its parents. `broken` is inherited: a definition that was misread taints those built on it. */
interface Resolved {
  readonly merged: Merged;
  readonly broken: boolean;
  readonly depth: number;
  /** Parents that are named and not read. */
  readonly unread: readonly { readonly what: string; readonly location: SourceLocation }[];
  readonly after: ParentIis | undefined;
}

/** Reads every native document of a run. */
export function readDefinitions(documents: readonly SourceDocument[], context: ReadContext): Reading {
  const diagnostics: Diagnostic[] = [];
  const declarations = documents.flatMap((document) => declare(document, diagnostics));
  const byName = indexNames(declarations, diagnostics);
  const byFile = new Map<string, Shelf>();
  for (const declaration of declarations) put(byFile, declaration);
  const library: Library = { byName, byFile, opened: new Map(), shelves: new Map(), context, diagnostics, suggestions: 20 };
  const images = declarations.map((declaration) => {
    resolve(declaration, library);
    return finish(declaration, diagnostics);
  });
  return { images, diagnostics };
}

/** The images of one file, by name; a name that stands twice leads to the first. */
type Shelf = Map<string, Declaration>;

interface Library {
  readonly byName: ReadonlyMap<string, Declaration>;
  readonly byFile: ReadonlyMap<string, Shelf>;
  /** Files outside the run that a definition named, by the place that they were named from; a reason where one cannot be used. */
  readonly opened: Map<string, Shelf | string>;
  /** The shelf of every image that stands in such a file. */
  readonly shelves: Map<Declaration, Shelf>;
  readonly context: ReadContext;
  readonly diagnostics: Diagnostic[];
  /** How many nearest names are still looked for: each costs a walk over all names. */
  suggestions: number;
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
  const rootKeys = [...entries].filter(([name]) => maps.image.keys.some((key) => key.name === name));
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
    else if (reference !== undefined) parent = findParent(current, reference, library);
    parents.set(current, parent);
    current = parent;
  }
  for (const declaration of chain.toReversed()) {
    const above = parents.get(declaration);
    const parent = above?.merged;
    const depth = (parent?.depth ?? 0) + 1;
    if (depth > longestChain && (parent?.depth ?? 0) <= longestChain) {
      declaration.broken = true;
      library.diagnostics.push({ code: "chain-too-long", level: "error", message: `Image ${quote(declaration.name)} inherits through more than ${longestChain} images; a chain that long is not read.`, location: declaration.location, related: [] });
    }
    const base = layDefaults(declaration, depth > longestChain ? undefined : parent?.merged);
    const own = unread.get(declaration);
    const steps = declaration.keys.steps.filter((step) => !step.afterClone).map((step) => ({ what: `the step ${quote(step.file)}`, location: step.location }));
    declaration.merged = {
      merged: lay(base, declaration.keys.own, { name: declaration.name, location: declaration.location }),
      broken: declaration.broken || (parent?.broken ?? false) || depth > longestChain,
      depth,
      unread: [...(parent?.unread ?? []), ...(own === undefined ? [] : [own]), ...steps].slice(0, 10),
      after: above === undefined || !declaration.keys.own.fields.has("iis.phase") ? undefined : iisOf(above),
    };
  }
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

function findParent(child: Declaration, reference: ParentReference, library: Library): Declaration | undefined {
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
  if (reference.name === undefined) {
    const [only] = shelf.values();
    return shelf.size === 1 ? only : complain(`The parent file ${quote(reference.file)} declares ${shelf.size} images, needed \`resource\` with the name of one.`);
  }
  return shelf.get(reference.name) ?? complain(`The parent file ${quote(reference.file)} declares no image ${quote(reference.name)}; it has ${[...shelf.keys()].slice(0, 10).map(quote).join(", ")}.`);
}

function openFile(fromFile: string, path: string, library: Library): Shelf | string {
  const folder = fromFile.includes("/") ? fromFile.slice(0, fromFile.lastIndexOf("/")) : "";
  const key = `${folder}\n${path}`;
  const known = library.opened.get(key);
  if (known !== undefined) return known;
  const result = readShelf(fromFile, path, library);
  library.opened.set(key, result);
  return result;
}

function readShelf(fromFile: string, path: string, library: Library): Shelf | string {
  const opened = library.context.open(fromFile, path);
  if ("reason" in opened) return opened.reason;
  const file = opened.documents[0]?.file;
  const inRun = file === undefined ? undefined : library.byFile.get(file);
  if (inRun !== undefined) return inRun;
  const shelves = new Map<string, Shelf>();
  for (const declaration of opened.documents.filter(isNative).flatMap((document) => declare(document, library.diagnostics))) put(shelves, declaration);
  const shelf = file === undefined ? undefined : shelves.get(file);
  if (shelf === undefined) return "no format that this version reads finds an image in it; write `opaque: true` to name it without reading it";
  for (const declaration of shelf.values()) library.shelves.set(declaration, shelf);
  return shelf;
}

/** The marker decides, never the name of the file. */
export function isNative(document: SourceDocument): boolean {
  const { root } = document;
  const [version, named] = [root.get("apiVersion"), root.get("kind")];
  return root.kind === "map" && [root, version, named].every((node) => node.tag === undefined) && version.text() === apiVersion && named.text() === kind;
}

function finish(declaration: Declaration, diagnostics: Diagnostic[]): ReadImage {
  const resolved = declaration.merged;
  if (resolved === undefined) throw new Error(`image ${declaration.name} was not resolved`);
  const complaints = collectComplaints();
  const stated = state(declaration, resolved, complaints);
  diagnostics.push(...complaints.diagnostics);
  const broken = resolved.broken || complaints.diagnostics.some((diagnostic) => diagnostic.level === "error");
  return { name: declaration.name, resources: [], location: declaration.location, stated, broken };
}

function state(declaration: Declaration, { merged, unread, after }: Resolved, complaints: Complaints): StatedImage {
  return stateFacts({ name: declaration.name, location: declaration.location, merged, completing: declaration.keys.completing, unread, after }, complaints);
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

/** What one mapping of a definition says, key by key: spellings made one, shapes checked, nothing inherited yet. */
import { nearest } from "../../nearest.ts";
import type { Diagnostic, Level } from "../../source/diagnostic.ts";
import type { RelatedLocation, SourceLocation } from "../../source/location.ts";
import type { SourceEntry, SourceNode } from "../../source/node.ts";
import type { Phase } from "../../facts/effect.ts";
import { truth } from "../../facts/iis.ts";
import { slipFor } from "../../facts/server-roles.ts";
import { keyOf, type KeyDefinition, type MapId, maps, type Shape, spellingsOf } from "./keys.ts";

/** Collects what cannot be read as meant. */
export interface Complaints {
  add(code: string, message: string, location: SourceLocation, related?: readonly RelatedLocation[], level?: Level): void;
}

/** A list that takes complaints, and the list itself. */
export function collectComplaints(): Complaints & { readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    add: (code, message, location, related = [], level = "error") => diagnostics.push({ code, level, message, location, related }),
  };
}

/** At most this many names in one list: an inherited list is read again for every image, so its length multiplies. */
export const longestList = 1000;

/** One place that says one thing. */
export interface Cell {
  /** As written; `undefined` where the key is there and clears what was inherited. */
  readonly text: string | undefined;
  /** A tag that something else fills in later, or a value in the wrong shape: nobody can read it here. */
  readonly unreadable?: string;
  readonly location: SourceLocation;
  /** Where an alias or a merge key stands through which the value came in. */
  readonly via?: SourceLocation;
  /** The items of a list of texts. */
  readonly items?: readonly Cell[];
}

/** The parts that a definition can say something about. */
export type Field =
  | "os.product"
  | "os.edition"
  | "os.service-pack"
  | "os.build"
  | "os.hotfixes"
  | "os.upgraded-from"
  | "os.domain-joined"
  | "service-pack"
  | "iis.installed"
  | "iis.version"
  | "iis.source"
  | "iis.encrypted-properties"
  | "iis.phase"
  | "iis.install-order"
  | "ie"
  | "sysprep"
  | "sysprep.runs";

export type Group = "os" | "iis";

/** A feature that a list adds or removes. */
export interface FeatureChange {
  /** In lower case, without the sign. */
  readonly name: string;
  readonly present: boolean;
  readonly cell: Cell;
}

/** What one mapping says. `resets` names the groups of which it replaces everything that was inherited. */
export interface Layer {
  readonly fields: ReadonlyMap<Field, Cell>;
  readonly resets: ReadonlySet<Group>;
  /** `null` clears the inherited list. */
  readonly features: readonly FeatureChange[] | null;
}

/** The parent that a definition names. */
export interface ParentReference {
  readonly name: string | undefined;
  readonly file: string | undefined;
  readonly opaque: boolean;
  readonly location: SourceLocation;
}

/** A file that changes the machine. */
export interface Step {
  readonly file: string;
  readonly phase: Exclude<Phase, "base">;
  /** Named, and not to be read. */
  readonly opaque: boolean;
  readonly location: SourceLocation;
}

/** Everything that one image says of itself. */
export interface ImageKeys {
  readonly name: Cell | undefined;
  readonly own: Layer;
  readonly completing: Layer | undefined;
  readonly parent: ParentReference | undefined;
  readonly steps: readonly Step[];
}

/**
 * Reads the keys of a mapping by their canonical names. Unknown keys, keys written twice under two names and values of a wrong shape are complaints; names of the
 * latter are added to `misread`.
 */
export function readKeys(map: MapId, node: SourceNode, complaints: Complaints, misread: Set<string> = new Set()): Map<string, SourceEntry> {
  const found = new Map<string, SourceEntry>();
  for (const entry of node.entries()) {
    if (entry.key.startsWith("x-")) continue;
    const key = keyOf(map, entry.key);
    if (key === undefined) {
      complaints.add("unknown-key", `Unknown key ${quote(entry.key)} in ${maps[map].title.toLowerCase()}: ${suggestKey(map, entry.key)} Keys that start with x- are free.`, entry.keyLocation);
      continue;
    }
    const first = found.get(key.name);
    if (first !== undefined) {
      complaints.add("key-twice", `${quote(entry.key)} and ${quote(first.key)} are two names of one key: duplicate statements cannot both hold. Keep one of them.`, entry.keyLocation, [{ message: "the other one", location: first.keyLocation }]);
      continue;
    }
    if (!fits(key.shapes, entry.value)) {
      const bad = unfitItem(key.shapes, entry.value);
      complaints.add("wrong-shape", bad === undefined ? `${quote(entry.key)} holds ${nameOf(entry.value)}, needed ${key.shapes.map(nameOfShape).join(" or ")}.` : `An entry of ${quote(entry.key)} is ${nameOf(bad)}, needed ${itemShapesOf(key.shapes).map(nameOfShape).join(" or ")}.`, bad?.location ?? (entry.value.kind === "scalar" ? entry.value.location : entry.keyLocation));
      misread.add(key.name);
      continue;
    }
    found.set(key.name, entry);
  }
  return found;
}

/** Reads the keys of one image. `map` is `document` for an image at the root. */
export function readImageKeys(entries: ReadonlyMap<string, SourceEntry>, complaints: Complaints): ImageKeys {
  const name = entries.get("name");
  const completing = entries.get("facts");
  return {
    name: name === undefined ? undefined : cellOf(name),
    own: readLayer(entries, complaints),
    completing: completing === undefined || completing.value.kind !== "map" ? undefined : readLayer(readKeys("facts", completing.value, complaints), complaints),
    parent: readParent(entries.get("from"), complaints),
    steps: readSteps(entries.get("provision"), complaints),
  };
}

/** Reads the facts of a mapping of image keys. */
export function readLayer(entries: ReadonlyMap<string, SourceEntry>, complaints: Complaints): Layer {
  const fields = new Map<Field, Cell>();
  const resets = new Set<Group>();
  const put = (field: Field, entry: SourceEntry | undefined): void => {
    if (entry !== undefined) fields.set(field, cellOf(entry));
  };

  const os = entries.get("os");
  if (os !== undefined && !isPlain("map", os.value)) {
    resets.add("os");
    put("os.product", os);
  } else if (os !== undefined) {
    const parts = readKeys("os", os.value, complaints);
    put("os.product", parts.get("product"));
    put("os.edition", parts.get("edition"));
    put("os.service-pack", parts.get("servicePack"));
    put("os.build", parts.get("build"));
    put("os.upgraded-from", parts.get("upgradedFrom"));
    put("os.domain-joined", parts.get("domainJoined"));
    const hotfixes = parts.get("hotfixes");
    if (hotfixes !== undefined) fields.set("os.hotfixes", { ...cellOf(hotfixes), items: cellsOf(hotfixes, complaints) });
  }
  put("service-pack", entries.get("servicePack"));
  put("ie", entries.get("ie"));

  const iis = entries.get("iis");
  let features: FeatureChange[] | null = [];
  if (iis !== undefined && !isPlain("map", iis.value)) {
    resets.add("iis");
    const cell = cellOf(iis);
    const saysWhether = cell.text === undefined || (cell.unreadable === undefined && truth.read(cell.text).kind === "known");
    fields.set(saysWhether ? "iis.installed" : "iis.version", cell);
  } else if (iis !== undefined) {
    const parts = readKeys("iis", iis.value, complaints);
    put("iis.installed", parts.get("installed"));
    put("iis.version", parts.get("version"));
    put("iis.source", parts.get("source"));
    put("iis.phase", parts.get("phase"));
    put("iis.install-order", parts.get("installOrder"));
    const secrets = parts.get("encryptedProperties");
    if (secrets !== undefined) {
      if (isPlain("list", secrets.value)) for (const item of secrets.value.items()) if (item.kind === "map") readKeys("encrypted", item, complaints);
      fields.set("iis.encrypted-properties", isPlain("list", secrets.value) ? { ...cellOf(secrets), text: secrets.value.items().length === 0 ? "none" : "present" } : cellOf(secrets));
    }
    features = [...(readFeatures(parts.get("features"), complaints) ?? [])];
    const taken = parts.get("installed")?.value.text();
    // "Not installed" takes back whatever was inherited about it.
    if (taken !== undefined && parts.size === 1 && isNo(taken)) resets.add("iis");
    // Any detail means installed: a mapping under `iis` replaces an inherited `false`.
    if (parts.size > 0 && !fields.has("iis.installed")) fields.set("iis.installed", { text: "true", location: iis.keyLocation, ...(iis.via === undefined ? {} : { via: iis.via }) });
  }

  const sysprep = entries.get("sysprep");
  if (sysprep !== undefined && isPlain("map", sysprep.value)) {
    const parts = readKeys("sysprep", sysprep.value, complaints);
    const generalize = parts.get("generalize");
    put("sysprep.runs", parts.get("runs"));
    if (generalize !== undefined) put("sysprep", generalize);
    else if (parts.size > 0) fields.set("sysprep", { text: "true", location: sysprep.keyLocation });
  } else put("sysprep", sysprep);

  const listed = readFeatures(entries.get("features"), complaints);
  return { fields, resets, features: listed === null ? null : [...features, ...listed] };
}

function readFeatures(entry: SourceEntry | undefined, complaints: Complaints): readonly FeatureChange[] | null {
  if (entry === undefined) return [];
  if (!isPlain("list", entry.value)) return null;
  return cellsOf(entry, complaints).flatMap((cell, index) => {
    const item = entry.value.items()[index];
    const parts = item?.kind === "map" ? readKeys("feature", item, complaints) : undefined;
    const written = parts === undefined ? cell.text : parts.get("name")?.value.text();
    const tag = cell.unreadable ?? tagOf(parts?.get("name")?.value) ?? tagOf(parts?.get("state")?.value);
    const state = parts?.get("state")?.value.text() ?? "present";
    const name = (written ?? "").trim().toLowerCase().replaceAll("_", "-");
    if (tag !== undefined) return [{ name, present: true, cell: { ...cell, text: written ?? "", unreadable: tag } }];
    if (name === "" || name === "-") {
      complaints.add("feature-without-name", "A feature without a name, needed the name of a Windows role or feature.", cell.location);
      return [];
    }
    if (state !== "present" && state !== "absent") {
      complaints.add("unknown-word", `Feature state ${quote(state)}, needed present or absent.`, cell.location);
      return [];
    }
    const bare = parts === undefined ? name.replace(/^[-+]\s*/, "") : name;
    const removed = state === "absent" || (parts === undefined && name.startsWith("-"));
    const slip = removed ? undefined : slipOf(bare);
    const doubt = slip !== undefined ? `no feature of this name is known; did you mean ${quote(slip)}?` : /^[a-z0-9][a-z0-9.-]*$/.test(bare) || isSpelledOut(bare) ? undefined : "it is no single name of a Windows feature";
    return [{ name: bare, present: !removed, cell: { ...cell, text: written ?? "", ...(doubt === undefined ? {} : { unreadable: doubt }) } }];
  });
}

/** The same few features stand in every definition, and looking for a slip compares a name with every other. */
const slips = new Map<string, string | undefined>();
const mostSlips = 2000;

function slipOf(name: string): string | undefined {
  if (slips.has(name)) return slips.get(name);
  const slip = slipFor(name, nearest);
  if (slips.size < mostSlips && name.length < 200) slips.set(name, slip);
  return slip;
}

/** IIS as people write it where a feature's name is asked for. */
function isSpelledOut(name: string): boolean {
  return /^(?:iis|web server(?: \(iis\))?|internet information services?)$/.test(name);
}

function tagOf(node: SourceNode | undefined): string | undefined {
  return node?.tag === undefined ? undefined : `the tag ${node.tag} is filled in by something else`;
}

function readParent(entry: SourceEntry | undefined, complaints: Complaints): ParentReference | undefined {
  if (entry === undefined) return undefined;
  const location = entry.value.location;
  if (entry.value.kind === "scalar" && entry.value.text() === undefined && entry.value.tag === undefined) return undefined;
  if (!isPlain("map", entry.value)) {
    const name = readableText(entry.value);
    if (name !== undefined && name !== "") return { name, file: undefined, opaque: false, location };
    complaints.add("unknown-parent", `${quote(entry.key)} names no image, needed the name of a parent or {file, resource}.`, entry.keyLocation);
    return undefined;
  }
  const parts = readKeys("from", entry.value, complaints);
  const file = readableText(parts.get("file")?.value);
  const opaque = readableText(parts.get("opaque")?.value) ?? (parts.has("opaque") ? "a value that nobody can read" : undefined);
  if (opaque !== undefined && opaque !== "true" && opaque !== "false") complaints.add("unknown-word", `${quote(opaque)} as \`opaque\`, needed true or false.`, parts.get("opaque")?.value.location ?? location);
  if (file === undefined || file === "") {
    complaints.add("unknown-parent", `${quote(entry.key)} names no file, needed \`file\` with a path inside the repository.`, entry.keyLocation);
    return undefined;
  }
  return { name: readableText(parts.get("resource")?.value), file, opaque: opaque === "true", location: parts.get("file")?.value.location ?? location };
}

function readSteps(entry: SourceEntry | undefined, complaints: Complaints): Step[] {
  if (entry === undefined || entry.value.kind !== "list") return [];
  return entry.value.items().flatMap((item) => {
    const parts = item.kind === "map" ? readKeys("provision", item, complaints) : new Map<string, SourceEntry>();
    const file = readableText(parts.get("file")?.value);
    const phase = readableText(parts.get("phase")?.value);
    if (file === undefined || file === "") {
      complaints.add("step-without-file", "A step without a file, needed `file` with a path and `phase`.", item.location);
      return [];
    }
    if (phase !== undefined && phase !== "before-generalize" && phase !== "after-clone") {
      complaints.add("unknown-word", `Phase ${quote(phase)}, needed before-generalize or after-clone.`, parts.get("phase")?.value.location ?? item.location);
    }
    const opaque = parts.has("opaque") && truthOf(parts.get("opaque")?.value) !== false;
    return [{ file, phase: phase === "before-generalize" || phase === "after-clone" ? phase : "unknown", opaque, location: parts.get("file")?.value.location ?? item.location }];
  });
}

/** A collection that nothing else fills in. */
function isPlain(kind: "map" | "list", node: SourceNode): boolean {
  return node.kind === kind && node.tag === undefined;
}

function truthOf(node: SourceNode | undefined): boolean | undefined {
  const text = readableText(node);
  const reading = text === undefined ? undefined : truth.read(text);
  return reading?.kind === "known" ? reading.value === "true" : undefined;
}

function isNo(text: string): boolean {
  const reading = truth.read(text);
  return reading.kind === "known" && reading.value === "false";
}

/** The text of a scalar, unless something else fills it in. */
function readableText(node: SourceNode | undefined): string | undefined {
  return node === undefined || node.tag !== undefined ? undefined : node.text();
}

function cellOf(entry: SourceEntry): Cell {
  const { value } = entry;
  const via = value.via ?? entry.via;
  const place = { location: value.kind === "scalar" && value.text() !== undefined ? value.location : entry.keyLocation, ...(via === undefined ? {} : { via }) };
  if (value.tag !== undefined) return { text: value.text() ?? "", unreadable: `the tag ${value.tag} is filled in by something else`, ...place, location: value.location };
  return { text: value.text(), ...place };
}

function cellsOf(entry: SourceEntry, complaints: Complaints): Cell[] {
  const items = entry.value.items();
  if (items.length > longestList) {
    complaints.add("list-too-long", `${quote(entry.key)} has ${items.length} entries, at most ${longestList} are read. Split the image, or leave out what says nothing about IIS.`, entry.keyLocation);
    return [];
  }
  return items.map((item) => ({
    text: item.text(),
    ...(item.tag === undefined ? {} : { unreadable: `the tag ${item.tag} is filled in by something else` }),
    location: item.location,
    ...(item.via === undefined ? {} : { via: item.via }),
  }));
}

/** What a key takes, whatever stands in it. */
interface Kinds {
  readonly anything: boolean;
  readonly text: boolean;
  readonly map: boolean;
  readonly lists: readonly (readonly Shape[])[];
}

const kinds = new Map<readonly Shape[], Kinds>();

function kindsOf(shapes: readonly Shape[]): Kinds {
  const known = kinds.get(shapes);
  if (known !== undefined) return known;
  const has = (kind: string): boolean => shapes.some((shape) => kind in shape);
  const made = { anything: has("anything"), text: has("text"), map: has("map") || has("mapOf"), lists: shapes.flatMap((shape) => ("listOf" in shape ? [shape.listOf] : [])) };
  kinds.set(shapes, made);
  return made;
}

function fits(shapes: readonly Shape[], value: SourceNode): boolean {
  const takes = kindsOf(shapes);
  if (takes.anything) return true;
  // A tagged value is somebody else's to fill in: it may stand where a text may, and stays unreadable.
  if (value.tag !== undefined) return takes.text;
  const { kind } = value;
  switch (kind) {
    case "scalar":
      return takes.text || value.text() === undefined;
    case "map":
      return takes.map;
    case "list":
      return takes.lists.some((items) => value.items().every((item) => fits(items, item) && (item.kind !== "scalar" || item.text() !== undefined)));
    case "missing":
      return true;
    default:
      return kind satisfies never;
  }
}

/** The first item of a list that fits none of the shapes for items, where the list itself would do. */
function unfitItem(shapes: readonly Shape[], value: SourceNode): SourceNode | undefined {
  if (value.kind !== "list" || value.tag !== undefined) return undefined;
  return value.items().find((item) => !fits(itemShapesOf(shapes), item) || (item.kind === "scalar" && item.text() === undefined));
}

function itemShapesOf(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape) => ("listOf" in shape ? shape.listOf : []));
}

function nameOf(value: SourceNode): string {
  if (value.tag !== undefined) return `a value with the tag ${value.tag}`;
  if (value.kind === "scalar" && value.text() === undefined) return "empty";
  if (value.kind === "scalar") return `the text ${quote(value.text() ?? "")}`;
  return value.kind === "map" ? "a mapping" : "a list";
}

function nameOfShape(shape: Shape): string {
  if ("text" in shape) return "a text";
  if ("map" in shape) return `a mapping with ${spellingsOf(shape.map).slice(0, 6).join(", ")}${spellingsOf(shape.map).length > 6 ? ", …" : ""}`;
  if ("mapOf" in shape) return "a mapping from names to images";
  return "listOf" in shape ? `a list of ${shape.listOf.some((item) => "map" in item && item.map === "image") ? "images" : "entries"}` : "anything";
}

function suggestKey(map: MapId, written: string): string {
  const [outer = "", inner = ""] = written.split(".");
  const nested = inner === "" ? undefined : keyOf(map, outer);
  if (nested !== undefined) return `write it nested, \`${outer}: { ${inner}: … }\`.`;
  const guess = nearest(written, spellingsOf(map));
  return guess === undefined ? `known are ${maps[map].keys.map((key: KeyDefinition) => key.name).join(", ")}.` : `did you mean ${quote(guess)}?`;
}

/** A text from a file inside a message; every surface makes it harmless in its own way. */
export function quote(text: string): string {
  return `"${text}"`;
}

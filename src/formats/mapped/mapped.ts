/** The format of home-made catalogues: which documents they are, and where their images stand, is what the mappings of the policy say. */
import type { FactKey } from "../../facts/fact.ts";
import { roleKey } from "../../facts/fact.ts";
import { serverRoleIds } from "../../facts/server-roles.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { type SourceLocation, startOfFile } from "../../source/location.ts";
import type { SourceDocument, SourceEntry, SourceNode } from "../../source/node.ts";
import { type InputFormat, noImage, type ReadImage, type Reading } from "../format.ts";
import { factOfField } from "./check.ts";
import { emptyCatalogue } from "./empty.ts";
import { readFacts } from "./facts.ts";
import { mappedFields, type Mapping } from "./mapping.ts";
import { becauseOfTag, Budget, headOf } from "./query.ts";
import { answersFor, CatalogueTooCostly, type CompiledMapping, compileMapping, type Item, oneOf, remarksOnPaths } from "./rule.ts";

/** At most this many images of one document are read by one mapping. */
export const mostItems = 10_000;

const reads: Readonly<Partial<Record<FactKey, string>>> = {
  ...Object.fromEntries(mappedFields.flatMap((field) => (factOfField[field] === null ? [] : [[factOfField[field], field]]))),
  ...Object.fromEntries(serverRoleIds.map((id) => [roleKey(id), "features"])),
  "iis.installed": "iis, features",
  "iis.product": "iis.version",
  "iis.source": "iis.source, features",
  "os.edition": "os, os.edition",
  "os.version": "os, os.build",
  "os.service-pack": "os, servicePack",
  "clone.method": "sysprep",
};

/** A format that has more to say once every file of the run is read. */
export interface MappedFormat extends InputFormat {
  /** What was found out about the mappings themselves. */
  remarks(): readonly Diagnostic[];
}

/**
 * The format of the mappings of one run. `mappingsOf`: the mappings, by their place in the list, that name a file. `isNative`: whether a document is one of ours, which says
 * everything in its own words.
 */
export function mappedFormat(mappings: readonly Mapping[], mappingsOf: (file: string) => readonly number[], isNative: (document: SourceDocument) => boolean): MappedFormat {
  const compiled = mappings.map(compileMapping);
  return {
    id: "mapped",
    title: "Catalogues by a mapping of the policy",
    docs: "docs/formats/mapped.md",
    // No text marks a catalogue: the policy names its files.
    marker: /(?!)/,
    unparsed: "error",
    spans: "file",
    reads,
    recognise: (document) => ({ kind: mappingsOf(document.file).length > 0 && !isNative(document) ? "yes" : "no" }),
    read: (documents) => readCatalogue(documents, compiled, mappingsOf),
    remarks: () => compiled.flatMap(remarksOnPaths),
  };
}

function readCatalogue(documents: readonly SourceDocument[], compiled: readonly CompiledMapping[], mappingsOf: (file: string) => readonly number[]): Reading {
  const [first] = documents;
  if (first === undefined) return { images: [], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const images: ReadImage[] = [];
  const budget = new Budget();
  const filled = documents.filter(({ root }) => root.kind !== "missing");
  if (filled.length === 0) return { images: [], diagnostics: [emptyCatalogue(first.file)] };
  for (const index of mappingsOf(first.file)) {
    const mapping = compiled[index];
    if (mapping === undefined) throw new Error("a mapping that is not in the policy");
    try {
      for (const document of filled) images.push(...readDocument(document, mapping, budget, diagnostics));
    } catch (error) {
      if (!(error instanceof CatalogueTooCostly)) throw error;
      diagnostics.push(complaint("mapping-too-costly", "The paths of the mapping reach too much in this file: the rest of it was not read. Use paths that name their keys, or split the file.", startOfFile(first.file), mapping));
    }
  }
  return { images: distinguish(images, diagnostics), diagnostics };
}

function complaint(code: string, message: string, location: SourceLocation, { mapping }: CompiledMapping): Diagnostic {
  return { code, level: "error", message, location, related: [{ message: "the mapping", location: mapping.location }] };
}

function readDocument(document: SourceDocument, mapping: CompiledMapping, budget: Budget, diagnostics: Diagnostic[]): ReadImage[] {
  const found = itemsOf(document, mapping, budget);
  if ("code" in found) {
    diagnostics.push(found);
    return [];
  }
  if (found.length > mostItems) {
    diagnostics.push(complaint("too-many-items", `The mapping finds ${found.length} images in this document, at most ${mostItems} are read: none of them was. Split the file.`, headOf(document.root), mapping));
    return [];
  }
  const others: Item[] = [];
  const images = found.flatMap((item): ReadImage[] => {
    const stated = readFacts(mapping, item, budget);
    if (stated === undefined) {
      others.push(item);
      return [];
    }
    const { name, location, broken } = nameOf(item, mapping, budget, diagnostics);
    return [{ name, resources: item.key === undefined ? [] : [item.key.text], location, stated: { ...stated, location }, broken }];
  });
  const [other] = others;
  if (images.length === 0) diagnostics.push(noImage(document, other === undefined ? "The list of images in this catalogue is empty." : "Every image of this catalogue is of a system that is not Windows."));
  else if (other !== undefined) diagnostics.push({ code: "other-system", level: "note", message: `${others.length} of the ${found.length} images of this catalogue name a system that is not Windows, and are left out.`, location: other.head, related: [] });
  return images;
}

/** The images of a document, or why there are none to be read. */
function itemsOf({ root, file }: SourceDocument, mapping: CompiledMapping, budget: Budget): readonly Item[] | Diagnostic {
  const wrong = (message: string, node: SourceNode, location = headOf(node)): Diagnostic => complaint("no-items", `${message} Nothing in this document was evaluated.`, location, mapping);
  const path = mapping.items;
  if (root.tag !== undefined) return wrong(`This document cannot be read: ${becauseOfTag(root.tag)}.`, root);
  if (path === undefined) {
    if (root.kind === "list") return root.items().map((node) => itemAt(node, undefined, file));
    return root.kind === "map" ? [itemAt(root, undefined, file)] : wrong("This document is named by a mapping of the policy and holds a text, needed an image or a list of images.", root);
  }
  const text = mapping.mapping.items ?? "";
  const found = path.find(root, budget);
  if (found.kind === "too-costly") throw new CatalogueTooCostly();
  if (found.stopped !== undefined) return wrong(`The mapping looks for images by \`items: ${text}\`, which cannot be followed here: ${found.stopped.because}.`, root, found.stopped.location);
  const [only] = found.nodes;
  if (only === undefined) return wrong(`The mapping looks for images by \`items: ${text}\` and finds nothing.`, root);
  if (path.isSingular) return entriesOf(only.node, file) ?? wrong(`The mapping looks for images by \`items: ${text}\` and finds ${only.node.tag === undefined ? (only.node.text() === undefined ? "nothing" : "a text") : `a value with the tag ${only.node.tag}`}, needed a list or a mapping of images.`, only.node);
  const keys = new Map<SourceNode, ReadonlyMap<string, SourceEntry>>();
  return found.nodes.flatMap(({ node, location }) => (node.kind === "list" && node.tag === undefined ? (entriesOf(node, file) ?? []) : [itemAt(node, entryAt(root, location, keys), file)]));
}

/** The entries of a list or a map as images; `undefined` for anything else. */
function entriesOf(node: SourceNode, file: string): readonly Item[] | undefined {
  if (node.tag !== undefined) return undefined;
  if (node.kind === "list") return node.items().map((item) => itemAt(item, undefined, file));
  return node.kind === "map" ? node.entries().map((entry) => itemAt(entry.value, entry, file)) : undefined;
}

function itemAt(node: SourceNode, entry: SourceEntry | undefined, file: string): Item {
  return { node, key: entry === undefined ? undefined : { text: entry.key, location: entry.keyLocation }, file, head: entry?.keyLocation ?? headOf(node) };
}

/** The entry at the end of a way that ends with a key. */
function entryAt(root: SourceNode, location: readonly (string | number)[], known: Map<SourceNode, ReadonlyMap<string, SourceEntry>>): SourceEntry | undefined {
  const last = location.at(-1);
  if (typeof last !== "string") return undefined;
  let parent: SourceNode | undefined = root;
  for (const part of location.slice(0, -1)) parent = typeof part === "string" ? parent?.get(part) : parent?.items()[part];
  if (parent === undefined) return undefined;
  const entries = known.get(parent) ?? new Map(parent.entries().map((entry) => [entry.key, entry]));
  known.set(parent, entries);
  return entries.get(last);
}

/** The name of an image, where it stands; an image without one is broken, because waivers and reports go by names. */
function nameOf(item: Item, mapping: CompiledMapping, budget: Budget, diagnostics: Diagnostic[]): { readonly name: string; readonly location: SourceLocation; readonly broken: boolean } {
  const answers = answersFor("name", mapping, item, budget);
  const answer = oneOf(answers);
  if (answer?.kind === "text" && answer.value !== "") return { name: answer.value, location: answer.location, broken: false };
  const why = answer === undefined ? "the mapping finds none" : answer.kind === "text" ? "it is empty" : `it cannot be read${answer.text === "" ? "" : ` from "${answer.text}"`} (${answer.because})`;
  const location = answer?.location ?? item.head;
  diagnostics.push(complaint("image-without-name", `An image without a name: ${why}. Waivers and reports go by the name.`, location, mapping));
  return { name: `(image at line ${location.start.line})`, location, broken: true };
}

/** Two images of one name in a file are told apart by a number, so that no finding of one counts for the other. */
function distinguish(images: readonly ReadImage[], diagnostics: Diagnostic[]): ReadImage[] {
  const seen = new Map<string, { readonly first: ReadImage; count: number }>();
  const taken = new Set(images.map(({ name }) => name));
  return images.map((image) => {
    const known = seen.get(image.name);
    if (known === undefined) {
      seen.set(image.name, { first: image, count: 1 });
      return image;
    }
    let name: string;
    do {
      known.count += 1;
      name = `${image.name} (${known.count})`;
    } while (taken.has(name));
    taken.add(name);
    diagnostics.push({ code: "name-not-unique", level: "warning", message: `Two images of this catalogue are named "${image.name}": this one is called "${name}" in reports and waivers. Let \`name\` of the mapping find a name that is unique in the file.`, location: image.location, related: [{ message: "the other one", location: known.first.location }] });
    return { ...image, name };
  });
}

/** The tree of a document as the builder leaves it, and the nodes that the later stages walk: aliases and merge keys followed, within a budget. */
import type { Collector, Span } from "./collector.ts";
import { scalarSource, type SourceText } from "./embedded.ts";
import type { SourceLocation } from "./location.ts";
import type { SourceEntry, SourceNode } from "./node.ts";

/** A scalar of the tree. `text` is undefined for an empty value. */
export interface TreeScalar extends Span {
  readonly kind: "scalar";
  readonly text: string | undefined;
  readonly style: "plain" | "quoted" | "block";
  readonly tag: string | undefined;
}

/** One key of a mapping of the tree; a merge key (`<<`) is one of them. */
export interface TreeEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly merges: boolean;
  value: Tree;
}

/** A mapping of the tree. `height` counts the collections on the longest way down, aliases followed. */
export interface TreeMap extends Span {
  readonly kind: "map";
  end: number;
  height: number;
  readonly tag: string | undefined;
  readonly entries: TreeEntry[];
  /** Filled at the first walk: the entries with merge keys applied. */
  merged?: readonly MergedEntry[];
}

/** A list of the tree. */
export interface TreeList extends Span {
  readonly kind: "list";
  end: number;
  height: number;
  readonly tag: string | undefined;
  readonly items: Tree[];
}

/** The place of an alias whose anchor is known. */
export interface TreeAlias extends Span {
  readonly kind: "alias";
  readonly target: TreeTarget;
}

/** A place at which nothing can be read; a diagnostic of level `error` says why. */
export interface TreeGap extends Span {
  readonly kind: "gap";
}

/** What an anchor can stand on. */
export type TreeTarget = TreeScalar | TreeMap | TreeList;

/** Any node of the tree. */
export type Tree = TreeTarget | TreeAlias | TreeGap;

interface MergedEntry {
  readonly entry: TreeEntry;
  readonly via: Span | undefined;
}

/** Counts the nodes that a walk through one document reaches. Past the limit there are no more nodes, and the file has an error. */
export class Walk {
  readonly collector: Collector;
  readonly #atMost: number;
  #visited = 0;

  constructor(collector: Collector, atMost: number) {
    this.collector = collector;
    this.#atMost = atMost;
  }

  /** Whether `count` more nodes, of the collection at `span`, may be reached. */
  allows(count: number, span: Span): boolean {
    const before = this.#visited;
    this.#visited += count;
    if (this.#visited <= this.#atMost) return true;
    if (before <= this.#atMost) {
      this.collector.diagnostics.push({
        code: "too-many-nodes",
        level: "error",
        message: `More than ${this.#atMost} nodes of this document are in use, those reached through aliases counted each time; the rest is not read.`,
        location: this.collector.locate(this.collector.firstLine(span)),
        related: [],
      });
      // Stays over the limit whatever is asked for next, small collections included.
      this.#visited = this.#atMost + 1;
    }
    return false;
  }
}

/** The node for a tree; `undefined` gives a missing node at `span`. */
export function rootNode(walk: Walk, tree: Tree | undefined, span: Span): SourceNode {
  return tree === undefined ? new MissingNode(walk.collector.locate(span), undefined) : nodeOf(walk, tree, undefined, undefined);
}

function nodeOf(walk: Walk, tree: Tree, keySpan: Span | undefined, via: SourceLocation | undefined): SourceNode {
  if (tree.kind === "gap") return new MissingNode(walk.collector.locate(tree), via);
  if (tree.kind !== "alias") return new TreeNode(walk, tree, keySpan, via);
  // The first alias on the way from the root stands nearest to what the reader looks at, so it is the one that is named.
  return new TreeNode(walk, tree.target, keySpan, via ?? walk.collector.locate(tree));
}

class MissingNode implements SourceNode {
  readonly kind = "missing";
  readonly location: SourceLocation;
  readonly via?: SourceLocation;

  constructor(location: SourceLocation, via: SourceLocation | undefined) {
    this.location = location;
    if (via !== undefined) this.via = via;
  }

  entries(): readonly SourceEntry[] {
    return [];
  }

  get(): SourceNode {
    return this;
  }

  items(): readonly SourceNode[] {
    return [];
  }

  text(): undefined {
    return undefined;
  }

  source(): undefined {
    return undefined;
  }
}

class NodeEntry implements SourceEntry {
  readonly key: string;
  readonly value: SourceNode;
  readonly via?: SourceLocation;
  readonly #collector: Collector;
  readonly #keySpan: Span;
  #keyLocation: SourceLocation | undefined;

  constructor(collector: Collector, { key, keySpan }: TreeEntry, value: SourceNode, via: SourceLocation | undefined) {
    this.key = key;
    this.value = value;
    if (via !== undefined) this.via = via;
    this.#collector = collector;
    this.#keySpan = keySpan;
  }

  /** Worked out when it is asked for: most keys have nothing wrong with them. */
  get keyLocation(): SourceLocation {
    this.#keyLocation ??= this.#collector.locate(this.#keySpan);
    return this.#keyLocation;
  }
}

/** Entries up to which a mapping is looked through. */
const shortMap = 16;

class TreeNode implements SourceNode {
  readonly via?: SourceLocation;
  readonly tag?: string;
  readonly style?: "plain" | "quoted" | "block";
  readonly #walk: Walk;
  readonly #tree: TreeTarget;
  readonly #keySpan: Span | undefined;
  #location: SourceLocation | undefined;
  #entries: readonly SourceEntry[] | undefined;
  #items: readonly SourceNode[] | undefined;
  #byKey: ReadonlyMap<string, SourceNode> | undefined;

  constructor(walk: Walk, tree: TreeTarget, keySpan: Span | undefined, via: SourceLocation | undefined) {
    this.#walk = walk;
    this.#tree = tree;
    this.#keySpan = keySpan;
    if (via !== undefined) this.via = via;
    if (tree.tag !== undefined) this.tag = tree.tag;
    if (tree.kind === "scalar") this.style = tree.style;
  }

  get kind(): "map" | "list" | "scalar" {
    return this.#tree.kind;
  }

  get location(): SourceLocation {
    this.#location ??= this.#walk.collector.locate(this.#tree);
    return this.#location;
  }

  entries(): readonly SourceEntry[] {
    this.#entries ??= this.#readEntries();
    return this.#entries;
  }

  get(key: string): SourceNode {
    return this.#find(key) ?? new MissingNode(this.#walk.collector.locate(this.#missingSpan()), this.via);
  }

  items(): readonly SourceNode[] {
    this.#items ??= this.#readItems();
    return this.#items;
  }

  text(): string | undefined {
    return this.#tree.kind === "scalar" ? this.#tree.text : undefined;
  }

  source(): SourceText | undefined {
    const tree = this.#tree;
    return tree.kind === "scalar" && tree.text !== undefined ? scalarSource(this.#walk.collector, tree.text, tree, tree.style) : undefined;
  }

  #find(key: string): SourceNode | undefined {
    const entries = this.entries();
    // No key stands twice among them. A short list is looked through sooner than a table of it is made.
    if (entries.length <= shortMap) return entries.find((entry) => entry.key === key)?.value;
    this.#byKey ??= new Map(entries.map((entry) => [entry.key, entry.value]));
    return this.#byKey.get(key);
  }

  #readEntries(): readonly SourceEntry[] {
    const map = this.#tree;
    if (map.kind !== "map") return [];
    if (!map.entries.some((entry) => entry.merges)) {
      if (!this.#walk.allows(map.entries.length, map)) return [];
      return map.entries.map((entry) => new NodeEntry(this.#walk.collector, entry, nodeOf(this.#walk, entry.value, entry.keySpan, this.via), undefined));
    }
    const merged = mergedEntries(this.#walk, map);
    if (!this.#walk.allows(merged.length, map)) return [];
    return merged.map(({ entry, via }) => {
      const { collector } = this.#walk;
      const mergedAt = via === undefined ? undefined : (this.via ?? collector.locate(via));
      const value = nodeOf(this.#walk, entry.value, entry.keySpan, mergedAt ?? this.via);
      return new NodeEntry(collector, entry, value, mergedAt);
    });
  }

  #readItems(): readonly SourceNode[] {
    const list = this.#tree;
    if (list.kind !== "list" || !this.#walk.allows(list.items.length, list)) return [];
    return list.items.map((item) => nodeOf(this.#walk, item, undefined, this.via));
  }

  /** Where a missing key is shown: at the key of this node, else on the first line of this node, never over a whole image. */
  #missingSpan(): Span {
    if (this.#keySpan !== undefined) return this.#keySpan;
    const tree = this.#tree;
    const firstLine = this.#walk.collector.firstLine(tree);
    if (tree.kind !== "map" || firstLine.end === tree.end) return firstLine;
    // A comment may follow on the line, so the line ends where its last key or value ends.
    let end = tree.start;
    for (const { keySpan, value } of tree.entries) {
      if (keySpan.end > firstLine.end) break;
      end = Math.max(end, keySpan.end);
      if (value.start >= tree.start && value.end <= firstLine.end) end = Math.max(end, value.end);
    }
    return { start: tree.start, end };
  }
}

/**
 * The entries of a mapping with merge keys applied where they stand: keys of the mapping itself win, then earlier sources. Worked out once
 * for each mapping, so that merge keys upon merge keys cost what they copy. The recursion is bounded by the depth that the builder allows.
 */
function mergedEntries(walk: Walk, map: TreeMap): readonly MergedEntry[] {
  if (map.merged !== undefined) return map.merged;
  if (!map.entries.some((entry) => entry.merges)) {
    map.merged = map.entries.map((entry) => ({ entry, via: undefined }));
    return map.merged;
  }
  const taken = new Set<string>();
  for (const entry of map.entries) if (!entry.merges) taken.add(entry.key);
  const merged: MergedEntry[] = [];
  for (const entry of map.entries) {
    if (!entry.merges) {
      merged.push({ entry, via: undefined });
      continue;
    }
    for (const { source, via } of mergeSources(entry)) {
      const copied = mergedEntries(walk, source);
      if (!walk.allows(copied.length, map)) {
        map.merged = [];
        return map.merged;
      }
      for (const one of copied) {
        if (taken.has(one.entry.key)) continue;
        taken.add(one.entry.key);
        merged.push({ entry: one.entry, via });
      }
    }
  }
  map.merged = merged;
  return merged;
}

function mergeSources(entry: TreeEntry): readonly { readonly source: TreeMap; readonly via: Span }[] {
  const values = entry.value.kind === "list" ? entry.value.items : aliasedItems(entry.value);
  const sources: { source: TreeMap; via: Span }[] = [];
  for (const value of values) {
    const target = value.kind === "alias" ? value.target : value;
    if (target.kind === "map") sources.push({ source: target, via: value.kind === "alias" ? value : entry.keySpan });
  }
  return sources;
}

/** A merge key whose value is an alias to a list of mappings merges them all. */
function aliasedItems(value: Tree): readonly Tree[] {
  if (value.kind !== "alias" || value.target.kind !== "list") return [value];
  return value.target.items.map((item) => (item.kind === "map" ? { kind: "alias", start: value.start, end: value.end, target: item } : item));
}

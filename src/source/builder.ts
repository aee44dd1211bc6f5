/** Builds the tree of one document from what a parser met, in the order of the text, and refuses what readers of YAML disagree about. */
import type { Collector, Span } from "./collector.ts";
import type { Limits } from "./limits.ts";
import { shown } from "./text.ts";
import type { Tree, TreeEntry, TreeList, TreeMap, TreeScalar, TreeTarget } from "./tree.ts";

/** What may stand before a node: the anchor's name without `&`, the tag as the tag directives resolve it. */
export interface NodeProperties {
  readonly anchor: string | undefined;
  readonly tag: string | undefined;
}

/** A scalar as a parser met it: its text with quotes and folding resolved, numbers and booleans not. */
export interface ScalarEvent extends NodeProperties, Span {
  readonly text: string;
  readonly style: "plain" | "quoted" | "block";
}

/**
 * When two keys of a mapping are one: `folded` also where they differ only in case or in forms that people take for the same, `exact` where every character is the same. Our own
 * definitions are folded; programs that read other formats tell `http_proxy` and `HTTP_PROXY` apart.
 */
export type KeyComparison = "folded" | "exact";

interface Anchored {
  readonly target: TreeTarget;
  readonly span: Span;
}

interface OpenMap {
  readonly tree: TreeMap;
  /** Every key as it is written; made when two keys compare as one. */
  keys: Set<string> | undefined;
  /** Where a key, as it compares, stands first. */
  readonly seen: Map<string, Span>;
  entry: TreeEntry | undefined;
}

interface OpenList {
  readonly tree: TreeList;
}

const coreTag = "tag:yaml.org,2002:";
const nullWord = /^(?:|~|null|Null|NULL)$/;
// The core schema of YAML 1.2.2, 10.3.2: https://yaml.org/spec/1.2.2/#1032-tag-resolution
const coreText: ReadonlyMap<string, RegExp> = new Map([
  ["null", nullWord],
  ["bool", /^(?:true|True|TRUE|false|False|FALSE)$/],
  ["int", /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/],
  ["float", /^(?:[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
]);
// Copying one of these into an object changes what the object is instead of what it holds.
const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Takes what a parser meets and gives the tree. For a mapping: `startMap`, then `key` and one node for each entry, then `end`. A stack of
 * its own stands in for recursion, and no alias is followed, so the cost is linear in the text.
 */
export class TreeBuilder {
  readonly #collector: Collector;
  readonly #limits: Limits;
  readonly #comparison: KeyComparison;
  readonly #open: (OpenMap | OpenList)[] = [];
  readonly #anchors = new Map<string, Anchored>();
  readonly #openTargets = new Set<TreeTarget>();
  #root: Tree | undefined;
  #skipping = 0;

  constructor(collector: Collector, limits: Limits, keys: KeyComparison = "folded") {
    this.#collector = collector;
    this.#limits = limits;
    this.#comparison = keys;
  }

  /** The finished tree; undefined when the document is empty. */
  get root(): Tree | undefined {
    return this.#root;
  }

  /** Opens a mapping whose first key stands at `start`. */
  startMap(start: number, properties: NodeProperties): void {
    if (this.#tooDeep(start)) return;
    const tree: TreeMap = { kind: "map", start, end: start, height: 1, tag: properties.tag === undefined ? undefined : oddTag(properties.tag, "map"), entries: [] };
    if (properties.anchor !== undefined) this.#anchor(properties.anchor, tree, start);
    this.#open.push({ tree, keys: undefined, seen: new Map(), entry: undefined });
    if (properties.anchor !== undefined) this.#openTargets.add(tree);
  }

  /** Opens a list that begins at `start`. */
  startList(start: number, properties: NodeProperties): void {
    if (this.#tooDeep(start)) return;
    const tree: TreeList = { kind: "list", start, end: start, height: 1, tag: properties.tag === undefined ? undefined : oddTag(properties.tag, "seq"), items: [] };
    if (properties.anchor !== undefined) this.#anchor(properties.anchor, tree, start);
    this.#open.push({ tree });
    if (properties.anchor !== undefined) this.#openTargets.add(tree);
  }

  /** Closes the innermost mapping or list. `end` is given where a bracket closes it; else it ends with its last value. */
  end(end?: number): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    const tree = this.#open.pop()?.tree;
    if (tree === undefined) return;
    if (end !== undefined) tree.end = end;
    if (this.#openTargets.size > 0) this.#openTargets.delete(tree);
    this.#place(tree, tree.height);
  }

  /** A key of the innermost mapping. */
  key(key: ScalarEvent): void {
    if (this.#skipping > 0) return;
    const open = this.#open.at(-1);
    if (open === undefined || !("seen" in open)) return;
    const keySpan: Span = { start: key.start, end: key.end };
    open.tree.end = Math.max(open.tree.end, key.end);
    if (key.anchor !== undefined) {
      this.#anchor(key.anchor, { kind: "scalar", ...keySpan, text: key.text, style: key.style, tag: undefined }, key.start);
    }
    const entry: TreeEntry = { key: key.text, keySpan, merges: key.text === "<<" && key.style === "plain", value: { kind: "gap", start: key.start, end: key.end } };
    open.entry = entry;
    if (forbiddenKeys.has(key.text)) {
      this.#collector.add("error", "forbidden-key", keySpan, () => `The key ${key.text} is not allowed: programs that copy it change what the copy is.`);
      return;
    }
    if (this.#isDuplicate(open, entry)) return;
    open.tree.entries.push(entry);
  }

  /** A scalar that is a value, an item or the whole document. */
  scalar(scalar: ScalarEvent): void {
    if (this.#skipping > 0) return;
    const tag = scalar.tag === undefined ? undefined : oddTag(scalar.tag, "scalar", scalar.text);
    const isString = scalar.tag === "!" || scalar.tag === `${coreTag}str`;
    const isNull = tag === undefined && !isString && (scalar.style === "plain" || scalar.tag !== undefined) && nullWord.test(scalar.text);
    const { start, end } = this.#ownSpan(scalar);
    const tree: TreeScalar = { kind: "scalar", start, end, text: isNull ? undefined : scalar.text, style: scalar.style, tag };
    if (scalar.anchor !== undefined) this.#anchor(scalar.anchor, tree, scalar.start);
    this.#place(tree, 0);
  }

  /** An alias that is a value, an item or the whole document; `name` is without `*`. */
  alias(name: string, span: Span): void {
    if (this.#skipping > 0) return;
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) {
      this.#collector.add("error", "unknown-alias", span, () => `The alias *${shown(name)} has no anchor before it in this document.`);
      this.#place({ kind: "gap", start: span.start, end: span.end }, 0);
      return;
    }
    const target = anchored.target;
    if (this.#openTargets.has(target)) {
      this.#collector.add("error", "alias-cycle", span, () => `The alias *${shown(name)} stands inside its own anchor: a cycle that has no end.`, [
        { message: "The anchor is set here.", location: this.#collector.locate(this.#collector.firstLine(anchored.span)) },
      ]);
      this.#place({ kind: "gap", start: span.start, end: span.end }, 0);
      return;
    }
    const height = target.kind === "scalar" ? 0 : target.height;
    if (this.#open.length + height > this.#limits.depth) {
      this.#reportDepth(span);
      this.#place({ kind: "gap", start: span.start, end: span.end }, 0);
      return;
    }
    this.#place({ kind: "alias", start: span.start, end: span.end, target }, height);
  }

  #tooDeep(start: number): boolean {
    if (this.#skipping > 0 || this.#open.length >= this.#limits.depth) {
      if (this.#skipping === 0) this.#reportDepth({ start, end: start + 1 });
      this.#skipping += 1;
      return true;
    }
    return false;
  }

  #reportDepth(span: Span): void {
    this.#collector.add("error", "nested-too-deep", span, () => tooDeepMessage(this.#limits.depth));
  }

  #anchor(name: string, target: TreeTarget, start: number): void {
    const before = this.#anchors.get(name);
    const span: Span = { start, end: Math.max(start, target.end) };
    if (before !== undefined) {
      this.#collector.add("warning", "anchor-twice", span, () => `The anchor &${shown(name)} is set twice; an alias takes the last one before it.`, [
        { message: "It was set here before.", location: this.#collector.locate(this.#collector.firstLine(before.span)) },
      ]);
    }
    this.#anchors.set(name, { target, span });
  }

  #isDuplicate(open: OpenMap, entry: TreeEntry): boolean {
    const folded = this.#comparison === "exact" ? entry.key : folding(entry.key);
    const first = open.seen.get(folded);
    if (first === undefined) {
      open.seen.set(folded, entry.keySpan);
      open.keys?.add(entry.key);
      return false;
    }
    open.keys ??= new Set(open.tree.entries.map(({ key }) => key));
    const same = open.keys.has(entry.key);
    open.keys.add(entry.key);
    // A key that is merely spelled otherwise stays in the tree, so that whoever reads the mapping can name it.
    this.#collector.add(
      "error",
      same ? "duplicate-key" : "duplicate-key-spelling",
      entry.keySpan,
      () =>
        same
          ? `The key ${shown(entry.key)} is a duplicate: it stands twice in this mapping.`
          : `The key ${shown(entry.key)} is a duplicate: it stands twice in this mapping, spelled in two ways that are easily taken for one.`,
      [{ message: "The key stands here first.", location: this.#collector.locate(first) }],
    );
    return same;
  }

  /** An empty value has no characters of its own: it stands at its key, or where the parser put it. */
  #ownSpan(scalar: ScalarEvent): Span {
    const open = this.#open.at(-1);
    const entry = open !== undefined && "seen" in open ? open.entry : undefined;
    return scalar.start === scalar.end && entry !== undefined ? entry.keySpan : scalar;
  }

  #place(tree: Tree, height: number): void {
    const open = this.#open.at(-1);
    if (open === undefined) {
      this.#root = tree;
      return;
    }
    open.tree.end = Math.max(open.tree.end, tree.end);
    open.tree.height = Math.max(open.tree.height, height + 1);
    if (!("seen" in open)) {
      open.tree.items.push(tree);
      return;
    }
    const entry = open.entry;
    if (entry === undefined) return;
    open.entry = undefined;
    entry.value = tree;
    if (entry.merges && !isMergeable(tree)) {
      this.#collector.add("error", "merge-not-a-map", tree, () => "The merge key << takes a mapping or a list of mappings.");
    }
  }
}

/** What is said where a document is nested deeper than `limit`. */
export function tooDeepMessage(limit: number): string {
  return `The document is nested too deep: more than ${limit} levels, aliases and merge keys followed.`;
}

function isMergeable(tree: Tree): boolean {
  if (tree.kind === "gap") return true; // A gap has its own diagnostic.
  const target = tree.kind === "alias" ? tree.target : tree;
  if (target.kind === "list" && target.tag === undefined) return target.items.every(isMap);
  return isMap(target);
}

function isMap(tree: Tree): boolean {
  if (tree.kind === "gap") return true;
  const target = tree.kind === "alias" ? tree.target : tree;
  return target.kind === "map" && target.tag === undefined;
}

/** Keys as they compare: the same few stand in every definition. */
const foldings = new Map<string, string>();
const mostFoldings = 2000;

/** A key as it compares: compatibility forms and case are the same, because people and other readers take them for the same. */
function folding(key: string): string {
  const known = foldings.get(key);
  if (known !== undefined) return known;
  // oxlint-disable-next-line no-control-regex -- the range is ASCII
  const folded = /^[\0-\x7f]*$/.test(key) ? key.toLowerCase() : key.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
  if (foldings.size < mostFoldings && key.length < 100) foldings.set(key, folded);
  return folded;
}

/** The tag in its short spelling when it is not of the core set or contradicts what it stands on; else undefined. */
function oddTag(tag: string, kind: "map" | "seq" | "scalar", text = ""): string | undefined {
  if (tag === "!") return undefined;
  if (!tag.startsWith(coreTag)) return tag.startsWith("!") ? tag : `!<${tag}>`;
  const name = tag.slice(coreTag.length);
  const agrees = kind === "scalar" ? name === "str" || coreText.get(name)?.test(text) === true : name === kind;
  return agrees ? undefined : `!!${name}`;
}

/** Paths into a catalogue: JSONPath (RFC 9535) over the nodes of a document, lazily and within a budget. The only home of `json-p3`. */
import { JSONPathEnvironment, JSONPathError, type JSONPathQuery, type JSONValue } from "json-p3";
import { looksLikeTemplate, normalise } from "../../facts/text.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceEntry, SourceNode } from "../../source/node.ts";

/** At most this many characters in one path. */
export const longestPath = 200;

/**
 * Steps that the paths of one file may take together, and those of one path in one image or document. 10,000 images with eight facts each took under a million and 0.4 s; a path
 * that repeats itself until it is stopped 0.6 s, a file of such paths 2.5 s.
 */
const mostSteps = 2_000_000;
const mostStepsOfOne = 500_000;

/** Thrown inside a walk, and never past this file. */
class TooCostly extends Error {}

/** Counts what the paths of one file reach. */
export class Budget {
  #left = mostSteps;
  #leftForOne = 0;
  /** The keys of maps in which one was missed, without what spellings differ in. */
  readonly spellings = new Map<SourceNode, ReadonlyMap<string, SourceEntry>>();

  /** Begins the walk of one path. */
  begin(): void {
    this.#leftForOne = Math.min(this.#left, mostStepsOfOne);
  }

  spend(count: number): void {
    this.#left -= count;
    this.#leftForOne -= count;
    if (this.#leftForOne < 0) throw new TooCostly();
  }
}

/** One node that a path leads to. `location`: the keys and indexes on the way from the root of the walk. */
export interface FoundNode {
  readonly node: SourceNode;
  readonly location: readonly (string | number)[];
}

/** Why a path may not have found all that it should: a clause, and the place that it speaks of. */
export interface Stop {
  readonly because: string;
  readonly location: SourceLocation;
  /** As written, where it is a text. */
  readonly text?: string;
}

/** What a path leads to. `stopped`: a value on the way that the path cannot go through, or that nobody can compare, so that what was found may not be all. */
export type Found =
  | { readonly kind: "found"; readonly nodes: readonly FoundNode[]; readonly stopped?: Stop }
  | { readonly kind: "too-costly" };

/** A path that can be walked. */
export interface Path {
  /** Names and indexes only: it leads to one node at most. */
  readonly isSingular: boolean;
  find(root: SourceNode, budget: Budget): Found;
}

/** JSONPath without functions: values are texts, and comparing texts by functions would promise more than texts can hold. */
class Environment extends JSONPathEnvironment {
  constructor() {
    // Documents end at 100 levels, see the limits of the source.
    super({ maxRecursionDepth: 200 });
  }

  protected override setupFilterFunctions(): void {
    this.functionRegister.clear();
  }

  /** Every list of entries that the library asks for: wildcards, filters, descendants. */
  override entries(object: { [key: string]: JSONValue }): [string, JSONValue][] {
    const view = views.get(object);
    if (view === undefined) throw new Error("a map from elsewhere");
    return view.entries();
  }
}

/** The maps of the walks that are under way, by what the library sees of them. */
const views = new WeakMap<object, MapView>();
const environment = new Environment();

/** Reads a path: `name`, `base.sku`, `tags[0]`, or whole as `$.images[*]`. Dots separate; names may hold letters, digits, `_` and `-`. A reason where it is none. */
export function readPath(text: string): Path | { readonly reason: string } {
  if (text.length > longestPath) return { reason: `it has ${text.length} characters, at most ${longestPath} are read` };
  const bare = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
  const filters = bare.includes("?");
  if (/[\p{L}\p{N}_]\s*\(/u.test(bare)) return { reason: "functions are not read in paths; use `match`, `table` or `equals`" };
  if (filters && /[<>]/.test(bare)) return { reason: "values are texts, which only == and != compare" };
  const literal = /(?:[=!]=\s*(true|false|-?\d[\d.eE+-]*)(?![\p{L}\p{N}_]))|(?:(?<![\p{L}\p{N}_.$@\]-])(true|false|-?\d[\d.eE+-]*)\s*[=!]=)/u.exec(bare);
  if (literal !== null) return { reason: `values are texts as they are written, so that ${literal[1] ?? literal[2]} is equal to none; write it in quotes, '${literal[1] ?? literal[2]}'` };
  try {
    const query = environment.compile(standardForm(text));
    return new CompiledPath(query, filters, bare.includes(".."));
  } catch (error) {
    if (error instanceof JSONPathError) return { reason: `it is no JSONPath: ${error.message.split("\n")[0]?.replace(/ \('.*$/s, "") ?? ""}` };
    throw error;
  }
}

/** The short form is ours: JSONPath's own names hold no hyphen and no leading digit, and catalogues are full of both. */
function standardForm(text: string): string {
  if (text.startsWith("$")) return text;
  const names = text.split(".");
  if (names.every((name) => /^[\p{L}\p{N}_-]+$/u.test(name))) return `$${names.map((name) => `['${name}']`).join("")}`;
  return text.startsWith("[") ? `$${text}` : `$.${text}`;
}

class CompiledPath implements Path {
  readonly isSingular: boolean;
  readonly #query: JSONPathQuery;
  readonly #filters: boolean;
  readonly #descends: boolean;

  constructor(query: JSONPathQuery, filters: boolean, descends: boolean) {
    this.#query = query;
    this.#filters = filters;
    this.#descends = descends;
    this.isSingular = query.singularQuery();
  }

  find(root: SourceNode, budget: Budget): Found {
    const walk = new Walk(budget);
    walk.ends.add(root);
    budget.begin();
    try {
      const nodes = this.#query.query(walk.view(root)).nodes.map(({ location }) => ({ node: nodeAt(root, location), location }));
      const stop = this.#stopOf(walk, root, nodes);
      return { kind: "found", nodes, ...(stop === undefined ? {} : { stopped: stop }) };
    } catch (error) {
      // A list with more entries than the library can put on the stack is a RangeError.
      if (error instanceof TooCostly || error instanceof RangeError) return { kind: "too-costly" };
      throw error;
    }
  }

  #stopOf(walk: Walk, root: SourceNode, nodes: readonly FoundNode[]): Stop | undefined {
    if (root.tag !== undefined) return stopAt(root, becauseOfTag(root.tag));
    // A path that looks everywhere meets everything.
    if (this.#descends) return undefined;
    const found = new Set(nodes.map(({ node }) => node));
    for (const node of walk.ends) {
      if (found.has(node)) continue;
      if (node.tag !== undefined) return stopAt(node, becauseOfTag(node.tag));
      if (looksLikeTemplate(node.text() ?? "")) return stopAt(node, "it looks like a template that is filled in later");
      if (this.#filters || (node.kind === "scalar" && node.text() === undefined)) continue;
      return stopAt(node, `${node.kind === "scalar" ? "a text" : node.kind === "list" ? "a list" : "a mapping"} stands where the path goes on`);
    }
    return walk.misspelled;
  }
}

function stopAt(node: SourceNode, because: string): Stop {
  return { because, location: headOf(node), ...(node.text() === undefined ? {} : { text: node.text() ?? "" }) };
}

/** Where a node is shown: a text by itself, a map by its first key, so that no place covers a whole image. */
export function headOf(node: SourceNode): SourceLocation {
  if (node.kind === "map") return node.entries()[0]?.keyLocation ?? startOf(node);
  return node.kind === "list" ? startOf(node) : node.location;
}

function startOf({ location }: SourceNode): SourceLocation {
  return location.start.line === location.end.line ? location : { ...location, end: location.start };
}

/** Why a value with a tag cannot be read. */
export function becauseOfTag(tag: string): string {
  return `the tag ${tag} is filled in by something else`;
}

function nodeAt(root: SourceNode, location: readonly (string | number)[]): SourceNode {
  let node = root;
  for (const part of location) {
    const next = typeof part === "string" ? node.get(part) : node.items()[part];
    if (next === undefined) throw new Error("a path that leads to nothing");
    node = next;
  }
  return node;
}

/** One path on its way through a document. */
class Walk {
  readonly budget: Budget;
  /** Nodes that were reached and not looked into: results, and places where the path ended too early. */
  readonly ends = new Set<SourceNode>();
  /** The first key that is there in another spelling only. */
  misspelled: Stop | undefined;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** A node as the library sees it: maps and lists by their doors, texts as they are written. What carries a tag has no inside. */
  view(node: SourceNode): JSONValue {
    if (node.tag !== undefined) return node.text() ?? "";
    switch (node.kind) {
      case "map": {
        const view = new MapView(this, node);
        const door = new Proxy<{ [key: string]: JSONValue }>(Object.create(null) as { [key: string]: JSONValue }, view);
        views.set(door, view);
        return door;
      }
      case "list":
        return new Proxy<JSONValue[]>([], new ListView(this, node));
      case "scalar":
        return node.text() ?? null;
      case "missing":
        return null;
      default:
        return node.kind satisfies never;
    }
  }

  reach(node: SourceNode): JSONValue {
    this.budget.spend(1);
    this.ends.add(node);
    return this.view(node);
  }

  /** A key is not there. One that is spelled otherwise may be what is looked for: that is not "nothing". */
  miss(node: SourceNode, key: string): void {
    let spellings = this.budget.spellings.get(node);
    if (spellings === undefined) {
      const entries = node.entries();
      this.budget.spend(entries.length);
      spellings = new Map(entries.map((entry) => [normalise(entry.key), entry]));
      this.budget.spellings.set(node, spellings);
    }
    const other = spellings.get(normalise(key));
    if (other !== undefined) this.misspelled ??= { location: other.keyLocation, because: `the key "${other.key}" stands here, needed "${key}"` };
  }

  /** Somebody looks into a map or a list. */
  enter(node: SourceNode): void {
    this.budget.spend(1);
    this.ends.delete(node);
  }
}

class MapView implements ProxyHandler<{ [key: string]: JSONValue }> {
  readonly #walk: Walk;
  readonly #node: SourceNode;

  constructor(walk: Walk, node: SourceNode) {
    this.#walk = walk;
    this.#node = node;
  }

  entries(): [string, JSONValue][] {
    this.#walk.enter(this.#node);
    return this.#node.entries().map(({ key, value }) => [key, this.#walk.reach(value)]);
  }

  get(_target: object, key: string | symbol): JSONValue {
    const child = this.#child(key);
    return child === undefined ? undefined : this.#walk.reach(child);
  }

  has(_target: object, key: string | symbol): boolean {
    return this.#child(key) !== undefined;
  }

  getOwnPropertyDescriptor(_target: object, key: string | symbol): PropertyDescriptor | undefined {
    return this.#child(key) === undefined ? undefined : { value: undefined, writable: true, enumerable: true, configurable: true };
  }

  ownKeys(): string[] {
    this.#walk.enter(this.#node);
    const keys = this.#node.entries().map(({ key }) => key);
    this.#walk.budget.spend(keys.length);
    return keys;
  }

  #child(key: string | symbol): SourceNode | undefined {
    if (typeof key !== "string") return undefined;
    this.#walk.enter(this.#node);
    const child = this.#node.get(key);
    if (child.kind !== "missing") return child;
    this.#walk.miss(this.#node, key);
    return undefined;
  }
}

class ListView implements ProxyHandler<JSONValue[]> {
  readonly #walk: Walk;
  readonly #node: SourceNode;

  constructor(walk: Walk, node: SourceNode) {
    this.#walk = walk;
    this.#node = node;
  }

  get(target: JSONValue[], key: string | symbol): unknown {
    if (key === "length") {
      this.#walk.enter(this.#node);
      return this.#node.items().length;
    }
    const child = this.#child(key);
    return child === undefined ? Reflect.get(target, key) : this.#walk.reach(child);
  }

  has(target: JSONValue[], key: string | symbol): boolean {
    return this.#child(key) !== undefined || Reflect.has(target, key);
  }

  #child(key: string | symbol): SourceNode | undefined {
    return typeof key === "string" && /^\d{1,9}$/.test(key) ? this.#node.items()[Number(key)] : undefined;
  }
}

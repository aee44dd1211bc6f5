/** Feeds the tree builder from the events of a fast parser. Whatever that parser does not read exactly as the thorough one does is declined, never guessed. */
import { type DocumentEvent, type Event, EVENT_ID, getScalarValue, type MappingEvent, parseEvents, type ScalarEvent as ParsedScalar, type SequenceEvent } from "js-yaml";
import { type KeyComparison, type NodeProperties, type ScalarEvent, TreeBuilder } from "./builder.ts";
import type { Collector, Span } from "./collector.ts";
import type { Limits } from "./limits.ts";
import type { FastReading } from "./parsers.ts";
import type { Tree } from "./tree.ts";

/** Ends the reading of a text that has something in it which the two parsers may see differently. */
class Declined extends Error {}

/** Reads a text with the fast parser. What is wrong with the tree goes to the collector, as with the thorough one; a text that is not read leaves remarks there that do not count. */
export function readFast(collector: Collector, limits: Limits, keys: KeyComparison): FastReading {
  if (doubtful.test(collector.text) || indentedDirective.test(collector.text)) return { kind: "declined" };
  let events: readonly Event[];
  try {
    // The builder draws the line; this one only keeps what is far beyond it from being built.
    events = parseEvents(collector.text, { maxDepth: limits.depth + 2 });
  } catch (error) {
    // The rest of the message is an excerpt of the file.
    const reason = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    return tolerated.test(reason) ? { kind: "declined" } : { kind: "refused", reason };
  }
  try {
    const roots = new Feeder(collector, limits, keys, events).documents();
    return { kind: "read", roots };
  } catch (error) {
    if (error instanceof Declined) return { kind: "declined" };
    throw error;
  }
}

/**
 * What the two parsers are known to see differently, found by holding them against each other: directives and ends of documents, which leave no trace in the events, tabs before the
 * first sign of a line, and markers of documents that are indented.
 */
const doubtful = /^(?:[ ?:-]*\t|%| *\.\.\.| +---)/m;

/** At the start of a text the fast parser takes for a directive what is none because it is indented. Elsewhere such a line is the text of a script. */
const indentedDirective = /^(?:\s|#[^\n]*\n)*%/;

/**
 * What the fast parser refuses and every other reader takes: a bracket that closes a flow collection, or a line of a text in quotes, that stands no further to the right than the key that it
 * belongs to. People write it so all the time.
 */
const tolerated = /^deficient indentation\b/;

/** A collection that is open. */
interface Open {
  readonly isMap: boolean;
  readonly isFlow: boolean;
  /** In a mapping: whether the next node is a key. */
  expectsKey: boolean;
  keyEnd: number;
}

const styles = ["plain", "plain", "quoted", "quoted", "block", "block"] as const;
const flow = 2;
const doubleQuoted = 3;

/** A key longer than this is for the thorough parser to refuse or accept (YAML 1.2.2, 7.4.2: https://yaml.org/spec/1.2.2/#742-flow-mappings). */
const longestKey = 1000;

class Feeder {
  readonly #collector: Collector;
  readonly #text: string;
  readonly #limits: Limits;
  readonly #keys: KeyComparison;
  readonly #events: readonly Event[];
  #at = 0;
  /** Offset behind everything that was met so far. */
  #end = 0;

  constructor(collector: Collector, limits: Limits, keys: KeyComparison, events: readonly Event[]) {
    this.#collector = collector;
    this.#text = collector.text;
    this.#limits = limits;
    this.#keys = keys;
    this.#events = events;
  }

  documents(): readonly (Tree | undefined)[] {
    const roots: (Tree | undefined)[] = [];
    // An empty stream has no documents, and whether it has a directive is for the thorough parser to say.
    if (this.#events.length === 0) throw new Declined();
    while (this.#at < this.#events.length) {
      const event = this.#events[this.#at++];
      if (event?.type !== EVENT_ID.DOCUMENT || roots.length >= this.#limits.documentsPerFile) throw new Declined();
      roots.push(this.#document(event));
    }
    return roots;
  }

  #document(document: DocumentEvent): Tree | undefined {
    if (document.directives.length > 0) throw new Declined();
    const builder = new TreeBuilder(this.#collector, this.#limits, this.#keys);
    const open: Open[] = [];
    for (;;) {
      const event = this.#events[this.#at++];
      if (event === undefined) throw new Declined();
      const inside = open.at(-1);
      switch (event.type) {
        case EVENT_ID.POP:
          if (inside === undefined) return builder.root;
          open.pop();
          builder.end(inside.isFlow ? this.#closingBracket(inside.isMap) : undefined);
          settle(open.at(-1));
          break;
        case EVENT_ID.MAPPING:
        case EVENT_ID.SEQUENCE:
          if (inside?.isMap === true && inside.expectsKey) throw new Declined();
          open.push(this.#collection(event, inside, builder));
          break;
        case EVENT_ID.SCALAR:
          if (inside?.isMap === true && inside.expectsKey) inside.keyEnd = this.#key(event, builder);
          else this.#scalar(event, inside, builder);
          settle(inside);
          break;
        case EVENT_ID.ALIAS: {
          if (inside?.isMap === true && inside.expectsKey) throw new Declined();
          const span: Span = { start: event.anchorStart - 1, end: event.anchorEnd };
          this.#end = Math.max(this.#end, span.end);
          builder.alias(this.#text.slice(event.anchorStart, event.anchorEnd), span);
          settle(inside);
          break;
        }
        default:
          throw new Declined();
      }
    }
  }

  #collection(event: MappingEvent | SequenceEvent, inside: Open | undefined, builder: TreeBuilder): Open {
    const isMap = event.type === EVENT_ID.MAPPING;
    const isFlow = event.style === flow;
    const properties = this.#properties(event);
    this.#end = Math.max(this.#end, event.start);
    // `a: &x b: c` is no YAML, and the fast parser takes it: a block stands on a line of its own, below its key and below what belongs to it.
    const before = Math.max(event.anchorEnd, event.tagEnd, inside?.isMap === true ? inside.keyEnd : -1);
    if (!isFlow && before >= 0 && !this.#text.slice(before, event.start).includes("\n")) throw new Declined();
    // `[a: 1]` holds a mapping without a bracket of its own.
    if (isFlow && this.#text[event.start] !== (isMap ? "{" : "[")) throw new Declined();
    if (isFlow) this.#end = Math.max(this.#end, event.start + 1);
    if (isMap) builder.startMap(isFlow ? event.start : this.#firstKey(event.start), properties);
    else builder.startList(event.start, properties);
    return { isMap, isFlow, expectsKey: isMap, keyEnd: 0 };
  }

  /** A mapping in a block begins at its first key. */
  #firstKey(otherwise: number): number {
    const next = this.#events[this.#at];
    return next?.type === EVENT_ID.SCALAR && next.valueStart >= 0 ? this.#span(next).start : otherwise;
  }

  #key(event: ParsedScalar, builder: TreeBuilder): number {
    const span = this.#span(event);
    if (event.valueStart < 0 || event.tagStart >= 0 || event.style > doubleQuoted || span.end - span.start > longestKey) throw new Declined();
    this.#end = Math.max(this.#end, span.end);
    builder.key(this.#scalarOf(event, span));
    return span.end;
  }

  #scalar(event: ParsedScalar, inside: Open | undefined, builder: TreeBuilder): void {
    if (event.valueStart < 0) {
      // An empty document, and an empty value with something before it: where it stands is for the thorough parser to say.
      if (inside === undefined || event.anchorStart >= 0 || event.tagStart >= 0) throw new Declined();
      const span = inside.isMap ? { start: inside.keyEnd, end: inside.keyEnd } : this.#dash(inside);
      this.#end = Math.max(this.#end, span.end);
      builder.scalar({ ...span, text: "", style: "plain", anchor: undefined, tag: undefined });
      return;
    }
    const span = this.#span(event);
    this.#end = Math.max(this.#end, span.end, event.valueEnd);
    builder.scalar(this.#scalarOf(event, span));
  }

  #scalarOf(event: ParsedScalar, span: Span): ScalarEvent {
    const text = event.fast ? this.#text.slice(event.valueStart, event.valueEnd) : getScalarValue(this.#text, event);
    return { ...span, text, style: styles[event.style] ?? "plain", ...this.#properties(event) };
  }

  /** The span as the thorough parser has it: quotes included, a block without indentation and trailing lines. */
  #span({ valueStart, valueEnd, style }: ParsedScalar): Span {
    if (styles[style] === "quoted") {
      // `''a: b` is no YAML, and the fast parser takes it.
      if (!/^[\s,:\]}]?$/.test(this.#text.charAt(valueEnd + 1))) throw new Declined();
      return { start: valueStart - 1, end: valueEnd + 1 };
    }
    if (styles[style] !== "block") return { start: valueStart, end: valueEnd };
    let start = valueStart;
    let end = valueEnd;
    while (end > start && isBlank(this.#text[end - 1])) end -= 1;
    while (start < end && isBlank(this.#text[start])) start += 1;
    // A block without content stands at its header, and of one that says its indentation the two parsers do not always think the same.
    const feed = this.#text.lastIndexOf("\n", valueStart - 1);
    const header = this.#text.slice(this.#text.lastIndexOf("\n", feed - 1) + 1, Math.max(feed, 0));
    if (start === end || /[|>][-+]?[1-9]/.test(header)) throw new Declined();
    return { start, end };
  }

  #properties({ anchorStart, anchorEnd, tagStart, tagEnd }: MappingEvent | SequenceEvent | ParsedScalar): NodeProperties {
    if (anchorStart < 0 && tagStart < 0) return none;
    this.#end = Math.max(this.#end, anchorEnd, tagEnd);
    return { anchor: anchorStart < 0 ? undefined : this.#text.slice(anchorStart, anchorEnd), tag: tagStart < 0 ? undefined : tagOf(this.#text.slice(tagStart, tagEnd)) };
  }

  /** The bracket that closes a flow collection: only blanks, comments and the marks of empty values can stand before it. */
  #closingBracket(isMap: boolean): number {
    const bracket = isMap ? "}" : "]";
    for (let at = this.#end; at < this.#text.length; at += 1) {
      const character = this.#text[at] ?? "";
      if (character === bracket) {
        this.#end = at + 1;
        return at + 1;
      }
      if (character === "#") at = lineEndFrom(this.#text, at);
      else if (!isBlank(character) && character !== "," && character !== ":" && character !== "?") break;
    }
    throw new Declined();
  }

  /** The dash of an empty item. */
  #dash(list: Open): Span {
    if (list.isFlow) throw new Declined();
    for (let at = this.#end; at < this.#text.length; at += 1) {
      const character = this.#text[at];
      if (character === "-") return { start: at, end: at + 1 };
      if (character === "#") at = lineEndFrom(this.#text, at);
      else if (!isBlank(character)) break;
    }
    throw new Declined();
  }
}

const none: NodeProperties = { anchor: undefined, tag: undefined };

/** A node is finished: in a mapping keys and values take turns. */
function settle(open: Open | undefined): void {
  if (open?.isMap === true) open.expectsKey = !open.expectsKey;
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r";
}

function lineEndFrom(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed === -1 ? text.length : feed;
}

/** The tag as the tag directives that every document has resolve it; documents with directives of their own are declined. */
function tagOf(written: string): string {
  if (written === "!") return "!";
  const shorthand = /^!(!?)([\w.+:/-]+)$/.exec(written);
  if (shorthand === null) throw new Declined();
  return shorthand[1] === "!" ? `tag:yaml.org,2002:${shorthand[2] ?? ""}` : written;
}

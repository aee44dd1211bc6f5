/** Reads plain YAML line by line, straight into the tree builder: the way in which definitions are written. Whatever is written in another way is left to a parser, never guessed. */
import { type KeyComparison, TreeBuilder } from "./builder.ts";
import type { Collector } from "./collector.ts";
import type { Limits } from "./limits.ts";
import type { Tree } from "./tree.ts";

/**
 * The documents of a text; undefined where something in it is not plain: tabs, anchors, aliases, tags, directives, escapes, texts over several lines other than simple blocks, keys in
 * quotes, indentation that has to be thought about. What is wrong with the tree goes to the collector, as with the parsers; a text that is not read leaves remarks there that do not count.
 */
export function readPlain(collector: Collector, limits: Limits, keys: KeyComparison): readonly (Tree | undefined)[] | undefined {
  return new PlainReader(collector, limits, keys).documents();
}

/** A collection in a block that is open: a mapping whose keys, or a list whose dashes, stand in this column. */
interface Open {
  readonly isMap: boolean;
  readonly column: number;
}

const feed = 10;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma = 44;
const dash = 45;
const dot = 46;
const colon = 58;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const bar = 124;
const closeBrace = 125;
const greater = 62;

/** By character: 1 where a key may have it, 2 where a plain text may begin with it, 3 for both. Beyond ASCII a plain text may begin with anything, and a key has nothing of it. */
const roles = new Uint8Array(128);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./") roles[character.charCodeAt(0)] = 3;
for (const character of "-") roles[character.charCodeAt(0)] = 1;
for (const character of "($+=^") roles[character.charCodeAt(0)] = 2;

/** What YAML lets no text hold, control characters and halves of surrogates: readers disagree about whoever writes it all the same. https://yaml.org/spec/1.2.2/#51-character-set */
// oxlint-disable-next-line no-control-regex -- control characters are what is searched for
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|\p{Cs}/u;

/** A key longer than this is for a parser to refuse or accept. */
const longestKey = 1000;

/** More levels than this in one line are for a parser. */
const deepestLine = 20;

class PlainReader {
  readonly #text: string;
  readonly #collector: Collector;
  readonly #limits: Limits;
  readonly #keys: KeyComparison;
  #builder: TreeBuilder;
  readonly #open: Open[] = [];
  /** Where the key ends that waits for its value; -1 where none does. It belongs to the innermost mapping. */
  #waiting = -1;
  #hasContent = false;
  /** Whether the document was begun by its marker. */
  #isMarked = false;

  constructor(collector: Collector, limits: Limits, keys: KeyComparison) {
    this.#text = collector.text;
    this.#collector = collector;
    this.#limits = limits;
    this.#keys = keys;
    this.#builder = new TreeBuilder(collector, limits, keys);
  }

  documents(): readonly (Tree | undefined)[] | undefined {
    const text = this.#text;
    const { length } = text;
    const roots: (Tree | undefined)[] = [];
    if (text.includes("\t") || text.includes("\r") || text.includes("\ufffe") || text.includes("\uffff")) return undefined;
    // A file with any of these was refused when it was decoded.
    if (this.#collector.isEmbedded && unprintable.test(text)) return undefined;
    let at = 0;
    while (at < length) {
      let first = at;
      while (first < length && text.charCodeAt(first) === space) first += 1;
      const character = first < length ? text.charCodeAt(first) : feed;
      if (character === feed) {
        at = first + 1;
        continue;
      }
      if (character === hash) {
        at = this.#nextLine(first);
        continue;
      }
      if (character === dash && text.startsWith("---", first)) {
        const end = first + 3;
        if (first !== at || (end < length && text.charCodeAt(end) !== feed)) return undefined;
        if (this.#hasContent) {
          if (roots.length + 1 >= this.#limits.documentsPerFile) return undefined;
          roots.push(this.#close());
        } else if (roots.length > 0 || this.#isMarked) return undefined;
        this.#isMarked = true;
        at = end + 1;
        continue;
      }
      at = this.#line(first, first - at);
      if (at < 0) return undefined;
    }
    if (!this.#hasContent) return undefined;
    roots.push(this.#close());
    return roots;
  }

  #nextLine(from: number): number {
    const end = this.#text.indexOf("\n", from);
    return end === -1 ? this.#text.length : end + 1;
  }

  #close(): Tree | undefined {
    if (this.#waiting >= 0) this.#nothing();
    for (let left = this.#open.length; left > 0; left -= 1) this.#builder.end();
    this.#open.length = 0;
    const { root } = this.#builder;
    this.#builder = new TreeBuilder(this.#collector, this.#limits, this.#keys);
    this.#hasContent = false;
    return root;
  }

  /** The value of the key that waits is empty. */
  #nothing(): void {
    this.#builder.scalar({ start: this.#waiting, end: this.#waiting, text: "", style: "plain", anchor: undefined, tag: undefined });
    this.#waiting = -1;
  }

  /** Reads the line whose first sign stands at `first`, in the column `column`, and what belongs to it; gives the start of the next line, or -1. */
  #line(first: number, column: number): number {
    const text = this.#text;
    const isItem = text.charCodeAt(first) === dash && text.charCodeAt(first + 1) === space;
    let top = this.#open.at(-1);
    if (this.#waiting >= 0 && top !== undefined) {
      if (column > top.column || (isItem && column === top.column)) {
        this.#waiting = -1;
        return isItem ? this.#startList(first, column) : this.#startMap(first, column);
      }
      this.#nothing();
    }
    while (top !== undefined && (top.column > column || (top.column === column && !top.isMap && !isItem))) {
      this.#builder.end();
      this.#open.pop();
      top = this.#open.at(-1);
    }
    if (top === undefined) {
      // A second root, or one that is indented.
      if (this.#hasContent || column !== 0) return -1;
      this.#hasContent = true;
      return isItem ? this.#startList(first, column) : this.#startMap(first, column);
    }
    if (top.column !== column || top.isMap === isItem) return -1;
    return isItem ? this.#item(first, column) : this.#entry(first, column);
  }

  #startList(first: number, column: number): number {
    this.#builder.startList(first, none);
    this.#open.push({ isMap: false, column });
    return this.#item(first, column);
  }

  #startMap(first: number, column: number): number {
    this.#builder.startMap(first, none);
    this.#open.push({ isMap: true, column });
    return this.#entry(first, column);
  }

  /** An item of a list: its dash stands at `first`. */
  #item(first: number, column: number): number {
    const text = this.#text;
    let at = first + 1;
    while (text.charCodeAt(at) === space) at += 1;
    const character = at < text.length ? text.charCodeAt(at) : feed;
    // An empty item, or a list in a list.
    if (character === feed || character === hash || character === dash) return -1;
    if (this.#keyEnd(at) >= 0) return this.#startMap(at, column + at - first);
    return this.#value(at, column);
  }

  /** An entry of a mapping: its key stands at `first`. */
  #entry(first: number, column: number): number {
    const text = this.#text;
    const end = this.#keyEnd(first);
    if (end < 0) return -1;
    this.#builder.key({ start: first, end, text: text.slice(first, end), style: "plain", anchor: undefined, tag: undefined });
    let at = end + 1;
    while (at < text.length && text.charCodeAt(at) === space) at += 1;
    const character = at < text.length ? text.charCodeAt(at) : feed;
    if (character === feed || (character === hash && at > end + 1)) {
      this.#waiting = end;
      return this.#nextLine(at);
    }
    return this.#value(at, column);
  }

  /** Where a plain key ends that begins at `at`: at a colon before a blank. -1 where none begins there. */
  #keyEnd(at: number): number {
    const text = this.#text;
    let end = at;
    let character = text.charCodeAt(end);
    if (character === dash || character === dot) return -1;
    while (character < 128 && ((roles[character] ?? 0) & 1) === 1) character = text.charCodeAt(++end);
    if (character !== colon || end === at || end - at > longestKey) return -1;
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : feed;
    return next === space || next === feed ? end : -1;
  }

  /** The value that begins at `at`, of a key or a dash in the column `column`; gives the start of the next line, or -1. */
  #value(at: number, column: number): number {
    const character = this.#text.charCodeAt(at);
    if (character === bar || character === greater) return this.#block(at, column);
    let end: number;
    if (character === doubleQuote || character === singleQuote) end = this.#quoted(at);
    else if (character === openBracket || character === openBrace) end = this.#flow(at, 0);
    else return this.#plain(at, column);
    if (end < 0) return -1;
    const next = this.#rest(end);
    return next < 0 || this.#goesOn(next, column) ? -1 : next;
  }

  /** The start of the next line, where nothing but a comment follows; else -1. */
  #rest(from: number): number {
    const text = this.#text;
    let at = from;
    while (at < text.length && text.charCodeAt(at) === space) at += 1;
    if (at >= text.length) return text.length;
    const character = text.charCodeAt(at);
    if (character === feed) return at + 1;
    return character === hash && at > from ? this.#nextLine(at) : -1;
  }

  /** Whether the next line with something in it, from the line at `from`, stands further to the right than `column`: then a value goes on there, or is none. */
  #goesOn(from: number, column: number): boolean {
    const text = this.#text;
    let at = from;
    while (at < text.length) {
      let first = at;
      while (first < text.length && text.charCodeAt(first) === space) first += 1;
      if (first >= text.length) return false;
      const character = text.charCodeAt(first);
      if (character !== feed && character !== hash) return first - at > column;
      at = character === feed ? first + 1 : this.#nextLine(first);
    }
    return false;
  }

  /** A plain text that ends with its line. */
  #plain(at: number, column: number): number {
    const text = this.#text;
    const begins = text.charCodeAt(at);
    if (begins < 128 && ((roles[begins] ?? 0) & 2) === 0) return -1;
    const line = text.indexOf("\n", at);
    const stop = line === -1 ? text.length : line;
    let end = at;
    for (let index = at; index < stop; index += 1) {
      const character = text.charCodeAt(index);
      if (character === space) continue;
      if (character === hash && text.charCodeAt(index - 1) === space) break;
      if (character === colon && (index + 1 === stop || text.charCodeAt(index + 1) === space)) return -1;
      end = index + 1;
    }
    const next = line === -1 ? stop : line + 1;
    if (this.#goesOn(next, column)) return -1;
    this.#builder.scalar({ start: at, end, text: text.slice(at, end), style: "plain", anchor: undefined, tag: undefined });
    return next;
  }

  /** A text in quotes within its line and without an escape; gives the offset behind it, or -1. */
  #quoted(at: number): number {
    const text = this.#text;
    const quote = text.charCodeAt(at);
    let end = at + 1;
    for (;;) {
      const character = text.charCodeAt(end);
      if (character === quote) break;
      if (end >= text.length || character === feed || (character === 92 && quote === doubleQuote)) return -1;
      end += 1;
    }
    if (text.charCodeAt(end + 1) === quote) return -1;
    this.#builder.scalar({ start: at, end: end + 1, text: text.slice(at + 1, end), style: "quoted", anchor: undefined, tag: undefined });
    return end + 1;
  }

  /** A collection in brackets within its line; gives the offset behind it, or -1. */
  #flow(at: number, depth: number): number {
    if (depth > deepestLine) return -1;
    const text = this.#text;
    const isMap = text.charCodeAt(at) === openBrace;
    const closing = isMap ? closeBrace : closeBracket;
    if (isMap) this.#builder.startMap(at, none);
    else this.#builder.startList(at, none);
    let next = this.#blanks(at + 1);
    if (text.charCodeAt(next) === closing) {
      this.#builder.end(next + 1);
      return next + 1;
    }
    for (;;) {
      if (isMap) {
        const end = this.#keyEnd(next);
        if (end < 0) return -1;
        this.#builder.key({ start: next, end, text: text.slice(next, end), style: "plain", anchor: undefined, tag: undefined });
        next = this.#blanks(end + 1);
      }
      const character = text.charCodeAt(next);
      const end = character === openBracket || character === openBrace ? this.#flow(next, depth + 1) : character === doubleQuote || character === singleQuote ? this.#quoted(next) : this.#plainInFlow(next);
      if (end < 0) return -1;
      next = this.#blanks(end);
      const after = text.charCodeAt(next);
      if (after === closing) {
        this.#builder.end(next + 1);
        return next + 1;
      }
      if (after !== comma) return -1;
      next = this.#blanks(next + 1);
    }
  }

  #blanks(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === space) at += 1;
    return at;
  }

  /** A plain text inside brackets; gives the offset behind it, or -1. */
  #plainInFlow(at: number): number {
    const text = this.#text;
    const begins = text.charCodeAt(at);
    // Beyond the end of the text there is no number.
    if (!(begins >= 128 || ((roles[begins] ?? 0) & 2) === 2)) return -1;
    let end = at;
    for (let index = at; ; index += 1) {
      const character = text.charCodeAt(index);
      if (character === space) continue;
      if (character === comma || character === closeBracket || character === closeBrace) break;
      if (index >= text.length || character === feed || character === hash || character === colon || character === openBracket || character === openBrace) return -1;
      end = index + 1;
    }
    this.#builder.scalar({ start: at, end, text: text.slice(at, end), style: "plain", anchor: undefined, tag: undefined });
    return end;
  }

  /** A block whose lines all begin in one column; gives the start of the next line, or -1. */
  #block(at: number, column: number): number {
    const text = this.#text;
    const isFolded = text.charCodeAt(at) === greater;
    const strips = text.charCodeAt(at + 1) === dash;
    const header = at + (strips ? 2 : 1);
    if (text.charCodeAt(header) !== feed) return -1;
    const start = this.#blanks(header + 1);
    const indent = start - header - 1;
    if (indent <= column || start >= text.length || text.charCodeAt(start) === feed) return -1;
    const lines: string[] = [];
    let line = header + 1;
    let end = start;
    for (;;) {
      const first = this.#blanks(line);
      const character = first < text.length ? text.charCodeAt(first) : feed;
      if (first - line < indent) {
        // Blank lines behind the block say nothing, unless it goes on behind them.
        if (character !== feed) {
          if (first - line > column) return -1;
          break;
        }
        if (this.#goesOnBehind(line, column)) return -1;
        break;
      }
      if (first - line > indent) return -1;
      const stop = text.indexOf("\n", first);
      // A last line without its end, and blanks at the end of a line.
      if (stop === -1 || text.charCodeAt(stop - 1) === space) return -1;
      lines.push(text.slice(first, stop));
      end = stop;
      line = stop + 1;
      if (line >= text.length) break;
    }
    this.#builder.scalar({ start, end, text: `${lines.join(isFolded ? " " : "\n")}${strips ? "" : "\n"}`, style: "block", anchor: undefined, tag: undefined });
    return line;
  }

  /** Whether behind blank lines, the first of which begins at `from`, something stands further to the right than `column`, a comment included. */
  #goesOnBehind(from: number, column: number): boolean {
    const text = this.#text;
    let at = from;
    while (at < text.length) {
      const first = this.#blanks(at);
      if (first > at && (first >= text.length || text.charCodeAt(first) === feed)) return true;
      if (first >= text.length) return false;
      if (text.charCodeAt(first) !== feed) return first - at > column;
      at = first + 1;
    }
    return false;
  }
}

const none = { anchor: undefined, tag: undefined } as const;

/** XML as a tree whose every text and attribute knows its place in the file: what answer files are read from. */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { partOf, type SourceText } from "../source/embedded.ts";
import type { SourceLocation } from "../source/location.ts";
import { shown } from "../source/text.ts";

/** A value with its place. */
export interface XmlValue {
  readonly text: string;
  readonly location: SourceLocation;
}

/** One element. Names are local names: prefixes are resolved, and `uri` is the namespace ("" for none). */
export interface XmlElement {
  readonly name: string;
  readonly uri: string;
  /** The start tag. */
  readonly location: SourceLocation;
  readonly children: readonly XmlElement[];
  /** An attribute by its local name. One without a prefix wins over one with. */
  attribute(name: string): XmlValue | undefined;
  /** The element's own text without blanks around it: entities decoded, CDATA sections and comments resolved. */
  text(): SourceText;
}

/** Real answer files reach 12 levels. The parser looks for a prefix level by level, so depth is time. */
const deepest = 100;

/** A megabyte can hold 250,000 elements; the largest answer files have some thousand. */
const mostElements = 50_000;

/** How many characters are parsed between two looks at whether to go on: an error or a limit ends the walk soon after. */
const piece = 4096;

/** The root element; a reason where the text is not well-formed XML, or is more than a definition can need. Entities are never declared or fetched: a DTD is a reason. */
export function parseXml(source: SourceText): XmlElement | { readonly reason: string } {
  const builder = new Builder(source);
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", ({ message }) => builder.stop(`it cannot be read as XML (line {line}: ${shown(message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""))})`, parser.position));
  parser.on("doctype", () => builder.stop("it declares a document type (line {line}), which may define entities; remove the declaration", parser.position));
  parser.on("text", () => builder.text(parser.position - 1));
  parser.on("cdata", () => builder.cdata(parser.position));
  // The parser speaks of a comment before it has seen the `>` that ends it.
  parser.on("comment", () => builder.skip(parser.position + 1));
  parser.on("processinginstruction", () => builder.skip(parser.position));
  parser.on("xmldecl", () => builder.skip(parser.position));
  parser.on("opentag", (tag) => builder.open(tag, parser.position));
  parser.on("closetag", () => builder.close(parser.position));
  for (let at = 0; at < source.text.length && builder.reason === undefined; at += piece) parser.write(source.text.slice(at, at + piece));
  if (builder.reason === undefined) parser.close();
  if (builder.reason !== undefined) return { reason: builder.reason };
  // A text without a root element is an error of the parser's.
  return builder.root ?? { reason: "it holds no XML" };
}

/** A stretch of the file that is text of an element. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly literal: boolean;
}

/** Puts the tree together from what the parser sees, and keeps count of where it stands. */
class Builder {
  root: XmlElement | undefined;
  reason: string | undefined;
  readonly #source: SourceText;
  readonly #open: Element[] = [];
  /** The end of the last markup: what stands from here to the next `<` is text. */
  #mark = 0;
  #elements = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Ends the walk. `{line}` in the reason becomes the line of the offset. */
  stop(reason: string, offset: number): void {
    const at = Math.max(0, Math.min(offset, this.#source.text.length) - 1);
    this.reason ??= reason.replace("{line}", String(this.#source.locate(at, at + 1).start.line));
  }

  text(end: number): void {
    if (end > this.#mark) this.#open.at(-1)?.runs.push({ start: this.#mark, end, literal: false });
    this.#mark = Math.max(this.#mark, end);
  }

  cdata(end: number): void {
    const start = this.#source.text.indexOf("<![CDATA[", this.#mark) + "<![CDATA[".length;
    this.#open.at(-1)?.runs.push({ start, end: end - "]]>".length, literal: true });
    this.#mark = end;
  }

  skip(end: number): void {
    this.#mark = end;
  }

  open(tag: SaxesTagNS, end: number): void {
    this.#elements += 1;
    if (this.#open.length >= deepest) this.stop(`it is nested in more than ${deepest} levels (line {line})`, end);
    if (this.#elements > mostElements) this.stop(`it has more than ${mostElements} elements (line {line})`, end);
    if (this.reason !== undefined) return;
    const element = new Element(tag, this.#source, this.#source.text.indexOf("<", this.#mark), end);
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
    this.#mark = end;
  }

  close(end: number): void {
    this.#open.pop();
    this.#mark = end;
  }
}

class Element implements XmlElement {
  readonly name: string;
  readonly uri: string;
  readonly children: Element[] = [];
  readonly runs: Run[] = [];
  readonly #source: SourceText;
  readonly #values: ReadonlyMap<string, { readonly text: string; readonly name: string }>;
  readonly #start: number;
  readonly #end: number;
  /** Characters of the name as written. */
  readonly #tagName: number;

  constructor(tag: SaxesTagNS, source: SourceText, start: number, end: number) {
    this.name = tag.local;
    this.uri = tag.uri;
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.#tagName = tag.name.length;
    const attributes = Object.values(tag.attributes).toSorted((left, right) => right.prefix.length - left.prefix.length);
    this.#values = new Map(attributes.map(({ local, name, value }) => [local, { text: value, name }]));
  }

  get location(): SourceLocation {
    return this.#source.locate(this.#start, this.#end);
  }

  attribute(name: string): XmlValue | undefined {
    const value = this.#values.get(name);
    if (value === undefined) return undefined;
    // The tag is well-formed, so behind its name stand pairs of names and quoted values and nothing else.
    const from = this.#start + 1 + this.#tagName;
    for (const match of this.#source.text.slice(from, this.#end).matchAll(/([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      if (match[1] !== value.name) continue;
      const end = from + match.index + match[0].length - 1;
      return { text: value.text, location: this.#source.locate(end - (match[2]?.length ?? 0) + 2, end) };
    }
    return { text: value.text, location: this.location };
  }

  text(): SourceText {
    const whole = decodeRuns(this.#source, this.runs, this.#end);
    const start = whole.text.length - whole.text.trimStart().length;
    return partOf(whole, start, Math.max(start, whole.text.trimEnd().length));
  }
}

// XML 1.0, 4.6: https://www.w3.org/TR/xml/#sec-predefined-ent
const entities: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

/** The text of several stretches, each character with the place of what it was written as. `otherwise` is where an empty text stands. */
function decodeRuns(source: SourceText, runs: readonly Run[], otherwise: number): SourceText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  const add = (characters: string, start: number, end: number): void => {
    text += characters;
    for (let unit = 0; unit < characters.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { start, end, literal } of runs) {
    const raw = source.text.slice(start, end);
    // Everything that stands for something else: a line end, and outside CDATA sections a reference.
    const pattern = literal ? /\r\n?/g : /\r\n?|&(#?[A-Za-z0-9]+);/g;
    let done = 0;
    for (const match of raw.matchAll(pattern)) {
      for (let at = done; at < match.index; at++) add(raw[at] ?? "", start + at, start + at + 1);
      done = match.index + match[0].length;
      add(match[1] === undefined ? "\n" : (decodeReference(match[1]) ?? match[0]), start + match.index, start + done);
    }
    for (let at = done; at < raw.length; at++) add(raw[at] ?? "", start + at, start + at + 1);
  }
  const last = ends.at(-1) ?? otherwise;
  return { file: source.file, text, locate: (start, end) => source.locate(starts[start] ?? last, end > start ? Math.max(starts[start] ?? last, ends[end - 1] ?? last) : (starts[start] ?? last)) };
}

function decodeReference(name: string): string | undefined {
  if (!name.startsWith("#")) return entities.get(name);
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The thorough parser: reads what the fast one declines, and explains what is no YAML. Loaded only where a run needs it; the only home of `yaml`. */
import { Composer, type Document, isAlias, isCollection, isMap, isScalar, Lexer, type Node, Parser, Scalar, Schema } from "yaml";
import { type KeyComparison, type ScalarEvent, tooDeepMessage, TreeBuilder } from "./builder.ts";
import type { Collector, Span } from "./collector.ts";
import type { Limits } from "./limits.ts";
import type { SourceNode } from "./node.ts";
import type { ParsedFile } from "./parsers.ts";
import { shown } from "./text.ts";
import { rootNode, Walk } from "./tree.ts";

/**
 * The parser's options, each with its reason: 1.2 makes `no` and `017` text; the parser's own search for duplicate keys, its pretty messages
 * and its sets and ordered maps take quadratic time; keys are text; nothing is printed.
 */
function parserOptions() {
  const schema = new Schema({ schema: "core", merge: true, resolveKnownTags: false });
  // The parser looks tags up in an object with a prototype: it takes `!<constructor>` for a known tag and adds it to a list that it then
  // searches for each tag. A megabyte of that takes 20 s.
  schema.knownTags = Object.create(null) as typeof schema.knownTags;
  return {
    version: "1.2",
    schema,
    merge: true,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: "silent",
    keepSourceTokens: false,
  } as const;
}

type ParsedNode = Document.Parsed["contents"];

/** The documents of the text that the collector holds. Never throws for a text. */
export function parseThoroughly(collector: Collector, limits: Limits, keys: KeyComparison): ParsedFile {
  // A stack trace for each of a million syntax errors costs ten seconds and a gigabyte.
  const traces = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  let parsed: readonly ComposedDocument[];
  try {
    parsed = compose(collector, limits);
  } finally {
    Error.stackTraceLimit = traces;
  }
  const documents = parsed.map((document, index) => ({ file: collector.file, number: index + 1, root: readDocument(collector, limits, document, keys) }));
  collector.close();
  return { documents, diagnostics: collector.diagnostics };
}

/** Errors after which the rest of a file is not read. */
const errorsPerFile = 1_000;

/** A document as the parser left it; `contents` is undefined when it cannot be read. */
interface ComposedDocument {
  readonly start: number;
  readonly contents: ParsedNode | undefined;
}

/**
 * The parser's own `parseAllDocuments`, taken apart so that it stops where a limit is hit and does not first build what is refused: a
 * million open brackets cost 5.6 s and a gigabyte in one piece.
 */
function compose(collector: Collector, limits: Limits): readonly ComposedDocument[] {
  const parser = new Parser();
  const composer = new Composer(parserOptions());
  const directives = new DirectiveCheck(collector);
  const composed: ComposedDocument[] = [];
  let stopped = false;
  let errors = 0;

  const take = (documents: Iterable<Document.Parsed>): void => {
    for (const document of documents) {
      const start = document.range[0];
      if (composed.length >= limits.documentsPerFile) {
        if (stopped) return;
        stopped = true;
        collector.add("error", "too-many-documents", { start, end: start + 3 }, () => `The file has more than ${limits.documentsPerFile} documents; the rest is not read.`);
        return;
      }
      reportSyntax(collector, document.errors);
      composed.push({ start, contents: document.errors.length > 0 ? undefined : document.contents });
    }
  };
  const advance = (tokens: ReturnType<Parser["next"]>): void => {
    for (const token of tokens) {
      // A refused directive is kept from the parser: by YAML 1.1 it would read sets and ordered maps, in quadratic time.
      if (token.type === "directive" && !directives.accepts(token.source, token.offset)) continue;
      if (token.type === "error") errors += 1;
      if (token.type === "document") directives.close(token.start.some((part) => part.type === "doc-start"));
      take(composer.next(token));
    }
  };

  try {
    for (const lexeme of new Lexer().lex(collector.text)) {
      advance(parser.next(lexeme));
      // The stack holds the document, its open collections and perhaps a scalar. The builder draws the line exactly; here it is drawn
      // before the parser recurses, whose own end depends on how deep the caller stands.
      if (parser.stack.length > limits.depth + 2) {
        collector.add("error", "nested-too-deep", { start: parser.offset, end: parser.offset + 1 }, () => tooDeepMessage(limits.depth));
        take(composer.end());
        composed.push({ start: parser.offset, contents: undefined });
        return composed;
      }
      // Nobody reads the rest of a million errors, and they cost five seconds.
      if (errors >= errorsPerFile) {
        take(composer.end());
        composed.push({ start: parser.offset, contents: undefined });
        return composed;
      }
      if (stopped) return composed;
    }
    advance(parser.end());
    take(composer.end());
  } catch (error) {
    // The parser reports errors and does not throw them; if it throws all the same, the file is unreadable and the run goes on.
    const reason = error instanceof Error ? error.message : String(error);
    collector.add("error", "syntax", { start: parser.offset, end: parser.offset }, () => `This cannot be parsed as YAML: ${shown(reason)}.`);
    return composed;
  }
  if (composed.length === 0) reportSyntax(collector, composer.streamInfo().errors);
  directives.finish();
  return composed;
}

/** Directives change how a document is read, and the parser takes some without a word. */
class DirectiveCheck {
  readonly #collector: Collector;
  #pending: Span | undefined;
  #version: Span | undefined;
  #hasAccepted = false;

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  /** Whether the parser may see a directive. */
  accepts(source: string, offset: number): boolean {
    const span: Span = { start: offset, end: offset + source.trimEnd().length };
    this.#pending = span;
    const isAccepted = this.#isHarmless(source, span);
    this.#hasAccepted ||= isAccepted;
    return isAccepted;
  }

  /** A document begins, with a line `---` or without. */
  close(isMarked: boolean): void {
    // The parser says so itself for a directive that it saw.
    if (!isMarked && !this.#hasAccepted) this.finish();
    this.#pending = undefined;
    this.#version = undefined;
    this.#hasAccepted = false;
  }

  /** No document follows. */
  finish(): void {
    if (this.#pending === undefined) return;
    this.#collector.add("error", "syntax", this.#pending, () => "A directive (%) must be followed by a line --- and a document.");
  }

  #isHarmless(source: string, span: Span): boolean {
    const [name = "", ...parts] = source.trim().split(/[ \t]+/);
    if (name === "%TAG") return true;
    if (name !== "%YAML") {
      this.#collector.add("warning", "unknown-directive", span, () => `The directive ${shown(name)} is unknown and has no effect.`);
      return false;
    }
    const isSecond = this.#version !== undefined;
    this.#version = span;
    if (isSecond) {
      this.#collector.add("error", "yaml-version", span, () => "A document may have one %YAML directive only.");
      return false;
    }
    if (parts.length !== 1 || parts[0] === "1.2") return true;
    const version = parts[0] ?? "";
    this.#collector.add(
      "error",
      "yaml-version",
      span,
      () => `%YAML ${shown(version)} changes how this document and those after it are read (1.1: no is a boolean, 017 is 15); only 1.2 is read here.`,
    );
    return false;
  }
}

interface SyntaxFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

// `{{ x }}` of Jinja, Helm and Ansible, `{% if %}`, `{# #}`, and `<% %>` of ERB, before any quote on the line.
const template = /^[^"'\n]*(?:\{\{|\{%|\{#|<%)/;

/** The syntax errors of one document. What follows the first sign of a template, or of a tab as indentation, is left out: it is the same mistake over and over. */
function reportSyntax(collector: Collector, faults: readonly SyntaxFault[]): void {
  for (const [index, fault] of faults.entries()) {
    // The parser goes on after the end of the tree and reports each further token by itself.
    if (index > 0 && fault.message.includes("token in YAML stream")) continue;
    const span: Span = { start: fault.pos[0], end: fault.pos[1] };
    if (collector.lists("error") && looksLikeTemplate(collector.text, span.start)) {
      collector.add("error", "template", span, () => "This looks like a template, not YAML: put quotes around the placeholder, or check the file that the template gives.");
      return;
    }
    if (isTabAsIndent(collector.text, fault)) {
      const tab = collector.text.lastIndexOf("\n", span.start - 1) + 1;
      collector.add("error", "syntax", fault.code === "TAB_AS_INDENT" ? span : { start: tab, end: tab + 1 }, () => "A tab is used as indentation; YAML allows spaces only.");
      return;
    }
    collector.add("error", fault.code === "NON_STRING_KEY" ? "key-not-text" : "syntax", span, () => syntaxMessage(fault));
  }
}

/** The parser sees a tab inside brackets as a missing indentation. */
function isTabAsIndent(text: string, { code, pos }: SyntaxFault): boolean {
  return code === "TAB_AS_INDENT" || (code === "BAD_INDENT" && text[text.lastIndexOf("\n", pos[0] - 1) + 1] === "\t");
}

/** Looks at the surroundings only: a line can be a megabyte long and have an error on each character. */
function looksLikeTemplate(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return template.test(text.slice(Math.max(0, lineStart, offset - 200), offset + 3));
}

function syntaxMessage(fault: SyntaxFault): string {
  switch (fault.code) {
    case "NON_STRING_KEY":
      return "A key must be text; a list, a mapping, an alias or a tagged value cannot be one.";
    case "KEY_OVER_1024_CHARS":
      return "A key must be at most 1,024 characters long, on one line with its colon.";
    case "RESOURCE_EXHAUSTION":
      return "The document is nested too deep for the parser.";
    default: {
      // The first line only, and no place: the place is the diagnostic's, and an excerpt would repeat lines of the file.
      const first = fault.message.split("\n", 1)[0] ?? "";
      return `This is not valid YAML: ${shownMessage(first.replace(/ at line \d+, column \d+:?$/, ""))}.`;
    }
  }
}

/** The parser's messages quote the file at their end; the quote is kept short. */
function shownMessage(message: string): string {
  const colon = message.indexOf(': "');
  return colon === -1 ? message.slice(0, 160) : `${message.slice(0, Math.min(colon, 160))}: ${shown(message.slice(colon + 2))}`;
}

function readDocument(collector: Collector, limits: Limits, document: ComposedDocument, keys: KeyComparison): SourceNode {
  const walk = new Walk(collector, limits.visitedNodesPerDocument);
  const builder = new TreeBuilder(collector, limits, keys);
  const contents = document.contents;
  if (contents !== undefined && contents !== null && !isEmpty(contents)) feed(collector.text, builder, contents);
  return rootNode(walk, builder.root, { start: document.start, end: document.start });
}

/** Whether there is nothing at all, as in a document of comments. `~`, `""` and a lone tag are something. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && node.type === Scalar.PLAIN && node.source === "" && node.tag === undefined && node.anchor === undefined;
}

/** Tells the builder what stands in a node. The recursion is bounded: `compose` has refused what is nested deeper than the limit. */
function feed(text: string, builder: TreeBuilder, node: Node): void {
  const [start, end] = node.range ?? [0, 0];
  if (isAlias(node)) {
    builder.alias(node.source, { start, end });
    return;
  }
  if (isScalar(node)) {
    builder.scalar(scalarEvent(text, node));
    return;
  }
  if (!isCollection(node)) return;
  const properties = { anchor: node.anchor, tag: node.tag };
  const closed = node.flow === true ? end : undefined;
  if (!isMap(node)) {
    builder.startList(start, properties);
    for (const item of node.items) feedItem(text, builder, item);
    builder.end(closed);
    return;
  }
  const first = node.items[0]?.key;
  builder.startMap(node.flow === true || !isScalar(first) ? start : scalarEvent(text, first).start, properties);
  for (const pair of node.items) {
    // `stringKeys` has refused every other key, and a document with errors is not read.
    if (!isScalar(pair.key)) continue;
    const key = scalarEvent(text, pair.key);
    builder.key(key);
    if (isNodeLike(pair.value)) feed(text, builder, pair.value);
    else builder.scalar({ start: key.end, end: key.end, text: "", style: "plain", anchor: undefined, tag: undefined });
  }
  builder.end(closed);
}

function feedItem(text: string, builder: TreeBuilder, item: unknown): void {
  if (!isNodeLike(item)) return;
  if (isScalar(item) && item.type === Scalar.PLAIN && item.source === "") {
    builder.scalar({ ...scalarEvent(text, item), ...dashBefore(text, item.range?.[0] ?? 0) });
    return;
  }
  feed(text, builder, item);
}

function isNodeLike(value: unknown): value is Node {
  return isScalar(value) || isCollection(value) || isAlias(value);
}

/** An empty item stands at its dash. */
function dashBefore(text: string, offset: number): Span {
  let at = offset;
  while (at > 0 && (text[at - 1] === " " || text[at - 1] === "\t")) at -= 1;
  return text[at - 1] === "-" ? { start: at - 1, end: at } : { start: offset, end: offset };
}

function scalarEvent(text: string, node: Scalar): ScalarEvent {
  const [start, end] = node.range ?? [0, 0];
  const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  const span = isBlock ? blockContent(text, start, end) : { start, end };
  const style = isBlock ? "block" : node.type === Scalar.PLAIN ? "plain" : "quoted";
  return { ...span, style, text: node.source ?? "", anchor: node.anchor, tag: node.tag };
}

const white = new Set([" ", "\t", "\r", "\n"]);

/** The content of a block scalar without its indentation, header and trailing lines; the header's indicator when there is no content. */
function blockContent(text: string, start: number, end: number): Span {
  const header = /[|>][-+0-9]*/y;
  header.lastIndex = start;
  const indicator: Span = { start, end: start + (header.exec(text)?.[0].length ?? 1) };
  const feed = text.indexOf("\n", start);
  if (feed === -1 || feed >= end) return indicator;
  let first = feed + 1;
  let last = end;
  while (last > first && white.has(text[last - 1] ?? "")) last -= 1;
  while (first < last && white.has(text[first] ?? "")) first += 1;
  return first === last ? indicator : { start: first, end: last };
}

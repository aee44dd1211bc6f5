/** Reads Chef recipes: the resources that stand in them, in the order of the text. */
import { partOf } from "../../source/embedded.ts";
import type { Span } from "../powershell/syntax.ts";
import type { Session } from "../session.ts";
import { alignedText, type Word } from "../word.ts";
import { applyResource, include, type Resource, type Setting } from "./resource.ts";

interface Token extends Span {
  readonly kind: "word" | "text" | "symbol" | "list" | "mark" | "end";
  readonly text: string;
  readonly known: boolean;
  readonly items: readonly Word[];
}

/** Words that open a block which `end` closes, where they begin a statement. */
const openers = new Set(["if", "unless", "case", "while", "until", "begin", "def", "class", "module", "for"]);

/** Reads a Chef recipe. */
export function readChef(session: Session): void {
  new Chef(session).read();
}

class Chef {
  readonly #session: Session;
  readonly #tokens: readonly Token[];
  readonly #variables = new Map<string, readonly Word[]>();
  #at = 0;

  constructor(session: Session) {
    this.#session = session;
    this.#tokens = tokensOf(session);
  }

  /** Statements one after the other; blocks are gone into, whatever opens them. */
  read(): void {
    while (this.#at < this.#tokens.length) {
      const before = this.#at;
      if (!this.#session.run.spend(this.#session, this.#token(), 10)) return;
      this.#statement();
      if (this.#at === before) this.#at += 1;
    }
  }

  #token(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? { kind: "end", text: "", known: true, items: [], start: this.#session.source.text.length, end: this.#session.source.text.length };
  }

  #statement(): void {
    const first = this.#token();
    if (first.kind !== "word" || first.text === "end" || first.text === "else" || openers.has(first.text)) {
      this.#loop();
      return;
    }
    const next = this.#token(1);
    if (next.kind === "mark" && next.text === "=" && this.#token(2).kind !== "mark") {
      this.#variables.set(first.text, this.#wordsAt(2));
      this.#passLine();
      return;
    }
    if (first.text === "include_recipe") {
      for (const word of this.#wordsAt(1)) include(this.#session, word.text, { start: first.start, end: word.end });
      this.#passLine();
      return;
    }
    const named = next.kind === "text" || next.kind === "symbol" || next.kind === "list" || (next.kind === "word" && !/^(?:do|if|unless|and|or|in|then)$/.test(next.text)) || (next.kind === "mark" && (next.text === "(" || (next.text === "[" && this.#session.source.text[next.start - 1] === " ")));
    if (named && /^[a-z][a-z0-9_]*$/.test(first.text) && this.#isResource()) this.#resource(first);
    else this.#loop();
  }

  /** A line that is no resource: a loop over a known list gives its variable a value, all else is passed. */
  #loop(): void {
    const start = this.#at;
    while (this.#token().kind !== "end" || this.#at < this.#tokens.length) {
      const token = this.#token();
      if (token.kind === "mark" && (token.text === "\n" || token.text === ";")) break;
      if (token.kind === "mark" && token.text === "|" && this.#token(1).kind === "word" && this.#token(2).text === "|") {
        const first = this.#tokens[start];
        const name = this.#token(1).text;
        const behind = this.#at + 3;
        this.#at = start;
        const words = (first?.kind === "word" ? this.#variables.get(first.text) : undefined) ?? this.#wordsAt(0);
        this.#variables.set(name, words);
        this.#at = behind;
        return;
      }
      this.#at += 1;
      if (this.#at > this.#tokens.length) break;
      if (token.kind === "word" && (token.text === "then" || token.text === "do")) {
        if (this.#token().text === "|") continue;
        return;
      }
    }
    this.#at += 1;
  }

  #passLine(): void {
    while (this.#at < this.#tokens.length && !(this.#token().kind === "mark" && this.#token().text === "\n")) this.#at += 1;
  }

  /** A word with a name behind it is a resource if a block follows, or if its word is that of one. */
  #isResource(): boolean {
    for (let at = this.#at + 1; at < this.#tokens.length && at < this.#at + 40; at++) {
      const token = this.#tokens[at];
      if (token === undefined || (token.kind === "mark" && token.text === "\n")) break;
      if (token.kind === "word" && token.text === "do") return true;
    }
    return /^(?:windows_feature\w*|iis_\w+|chocolatey_package|windows_package|package|service|execute|batch|powershell_script|dsc_\w+)$/.test(this.#token().text);
  }

  #resource(first: Token): void {
    let at = this.#at + 1;
    const titles: Word[] = [];
    for (; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (token === undefined || (token.kind === "mark" && token.text === "\n") || (token.kind === "word" && token.text === "do")) break;
      const behind = this.#expressionEnd(at);
      titles.push(...(behind === at + 1 ? this.#words(token) : [this.#computed(at, behind)]));
      at = behind - 1;
    }
    const properties = new Map<string, Setting>();
    let end = this.#tokens[Math.max(this.#at, at - 1)]?.end ?? first.end;
    if (this.#tokens[at]?.text === "do") {
      this.#at = at + 1;
      end = this.#properties(properties);
    } else this.#at = at;
    const resource: Resource = { type: first.text, titles, properties, start: first.start, end };
    applyResource(this.#session, resource, "chef");
  }

  /** Lines of `name value` up to the `end` of the resource. */
  #properties(into: Map<string, Setting>): number {
    let depth = 1;
    let fresh = true;
    while (this.#at < this.#tokens.length) {
      const token = this.#token();
      if (token.kind === "mark" && (token.text === "\n" || token.text === ";")) {
        fresh = true;
        this.#at += 1;
        continue;
      }
      if (token.kind === "word" && token.text === "end") {
        depth -= 1;
        this.#at += 1;
        if (depth === 0) return token.end;
        continue;
      }
      if (token.kind === "word" && (token.text === "do" || (fresh && openers.has(token.text)))) depth += 1;
      else if (fresh && token.kind === "word" && depth <= 2) this.#property(token, into);
      fresh = false;
      this.#at += 1;
    }
    return this.#session.source.text.length;
  }

  #property(token: Token, into: Map<string, Setting>): void {
    const next = this.#token(1);
    // `property :name, 'value'` of dsc_resource.
    if (token.text === "property" && next.kind === "symbol" && this.#token(2).text === ",") {
      const words = this.#wordsAt(3);
      into.set(`property:${next.text.toLowerCase()}`, { words, start: token.start, end: words.at(-1)?.end ?? token.end });
      return;
    }
    const words = this.#wordsAt(1);
    if (words.length > 0) into.set(token.text.toLowerCase(), { words, start: token.start, end: words.at(-1)?.end ?? token.end });
  }

  /** The words of the rest of a line, from some tokens ahead. */
  #wordsAt(ahead: number): readonly Word[] {
    const words: Word[] = [];
    let open = 0;
    for (let at = this.#at + ahead; at < this.#tokens.length && at < this.#at + 2_000 && words.length < 500; at++) {
      const token = this.#tokens[at];
      if (token === undefined) break;
      if (token.kind === "mark" && /^[[({]$/.test(token.text)) open += 1;
      else if (token.kind === "mark" && /^[\])}]$/.test(token.text)) open -= 1;
      if ((token.kind === "mark" && ((token.text === "\n" && open <= 0) || token.text === ";")) || (token.kind === "word" && /^(?:do|if|unless|only_if|not_if)$/.test(token.text))) break;
      const behind = this.#expressionEnd(at);
      words.push(...(behind === at + 1 ? this.#words(token).slice(0, 500) : [this.#computed(at, behind)]));
      at = behind - 1;
    }
    return words;
  }

  /** Where `node['a']['b']`, `lookup('a')` or `lazy { … }` ends, which is one value that nobody knows; the next token where it is something else. */
  #expressionEnd(from: number): number {
    const first = this.#tokens[from];
    if (first?.kind !== "word" || this.#variables.has(first.text)) return from + 1;
    let at = from + 1;
    let open = 0;
    for (; at < this.#tokens.length && at < from + 500; at++) {
      const token = this.#tokens[at];
      const before = this.#tokens[at - 1];
      if (token === undefined || before === undefined) break;
      if (token.kind === "mark" && /^[[({]$/.test(token.text) && (open > 0 || token.start === before.end || (first.text === "lazy" && token.text === "{"))) open += 1;
      else if (token.kind === "mark" && /^[\])}]$/.test(token.text) && open > 0) open -= 1;
      else if (open === 0 && !(token.kind === "mark" && token.text === "." && token.start === before.end) && !(token.kind === "word" && before.text === "." && at > from + 1)) break;
    }
    return at;
  }

  /** A value that is worked out when the recipe runs. */
  #computed(from: number, to: number): Word {
    const start = this.#tokens[from]?.start ?? 0;
    const end = this.#tokens[to - 1]?.end ?? start;
    const text = this.#session.source.text.slice(start, Math.min(end, start + 80));
    return { text: `$(${text})`, known: false, start, end, origin: partOf(this.#session.source, start, end) };
  }

  #words(token: Token): readonly Word[] {
    switch (token.kind) {
      case "text":
      case "symbol":
        return [this.#word(token)];
      case "list":
        return token.items;
      case "word":
        return this.#variables.get(token.text) ?? (/^(?:true|false|nil|each|map|freeze|new|join)$/.test(token.text) ? [] : [{ ...this.#word(token), known: false }]);
      case "mark":
      case "end":
        return [];
      default:
        return token.kind satisfies never;
    }
  }

  #word(token: Token): Word {
    const { source } = this.#session;
    return { text: token.text, known: token.known, start: token.start, end: token.end, origin: alignedText(source, token, token.text) };
  }
}

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** The tokens of a text of Ruby, as far as recipes use it. */
function tokensOf(session: Session): readonly Token[] {
  const { text } = session.source;
  const tokens: Token[] = [];
  const push = (kind: Token["kind"], content: string, start: number, end: number, known = true, items: readonly Word[] = []): void => void tokens.push({ kind, text: content, known, items, start, end });
  const plain = /[A-Za-z_]\w*[?!]?/y;
  const heredoc = /<<[-~]?(["']?)([A-Za-z_]\w*)\1/y;
  const pending: { readonly name: string; readonly raw: boolean; readonly at: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text[at] ?? "";
    plain.lastIndex = at;
    heredoc.lastIndex = at;
    if (unit === "\n") {
      push("mark", "\n", at, at + 1);
      at += 1;
      for (const open of pending.splice(0)) {
        const close = new RegExp(`^[ \\t]*${open.name}[ \\t]*\\r?$`, "m");
        const rest = close.exec(text.slice(at));
        const end = rest === null ? text.length : at + rest.index;
        const body = text.slice(at, end);
        const known = open.raw || !body.includes("#{");
        const slot = tokens[open.at];
        if (slot !== undefined) tokens[open.at] = { ...slot, text: body, known, start: at, end: Math.max(at, end) };
        at = rest === null ? text.length : end + rest[0].length;
      }
    } else if (unit === "#") {
      const feed = text.indexOf("\n", at);
      at = feed === -1 ? text.length : feed;
    } else if (text.startsWith("=begin", at) && (at === 0 || text[at - 1] === "\n")) {
      const end = text.indexOf("\n=end", at);
      at = end === -1 ? text.length : end + 5;
    } else if (unit === "'" || unit === '"') {
      const { content, end } = quoted(text, at + 1, unit);
      push("text", content, at, end, unit === "'" || !content.includes("#{"));
      at = end;
    } else if (unit === "%" && /[wWiI][([{<|]/.test(text.slice(at + 1, at + 3))) {
      const close = text.indexOf(closers[text[at + 2] ?? ""] ?? "|", at + 3);
      const end = close === -1 ? text.length : close;
      push("list", "", at, Math.min(text.length, end + 1), true, listItems(session, at + 3, end));
      at = Math.min(text.length, end + 1);
    } else if (unit === "<" && heredoc.test(text)) {
      heredoc.lastIndex = at;
      const found = heredoc.exec(text);
      pending.push({ name: found?.[2] ?? "", raw: found?.[1] === "'", at: tokens.length });
      push("text", "", at, at + (found?.[0].length ?? 2));
      at += found?.[0].length ?? 2;
    } else if (unit === ":" && /[A-Za-z_"]/.test(text[at + 1] ?? "") && text[at - 1] !== ":") {
      plain.lastIndex = at + 1;
      const name = plain.exec(text)?.[0] ?? "";
      push("symbol", name, at, at + 1 + name.length);
      at += 1 + name.length;
    } else if (/[A-Za-z_]/.test(unit)) {
      const name = plain.exec(text)?.[0] ?? unit;
      push("word", name, at, at + name.length);
      at += name.length;
    } else if (/\d/.test(unit)) {
      const number = /[\d._]+/y;
      number.lastIndex = at;
      const found = number.exec(text)?.[0] ?? unit;
      push("text", found, at, at + found.length);
      at += found.length;
    } else {
      if (!/\s/.test(unit)) push("mark", unit, at, at + 1);
      at += 1;
    }
  }
  return tokens;
}

function quoted(text: string, start: number, quote: string): { readonly content: string; readonly end: number } {
  let content = "";
  for (let at = start; at < text.length; at++) {
    const unit = text[at] ?? "";
    if (unit === "\\") {
      content += text[at + 1] ?? "";
      at += 1;
    } else if (unit === quote) return { content, end: at + 1 };
    else content += unit;
  }
  return { content, end: text.length };
}

function listItems(session: Session, start: number, end: number): readonly Word[] {
  const { source } = session;
  return [...source.text.slice(start, end).matchAll(/\S+/g)].slice(0, 500).map((match) => {
    const from = start + match.index;
    return { text: match[0], known: !match[0].includes("#{"), start: from, end: from + match[0].length, origin: partOf(source, from, from + match[0].length) };
  });
}


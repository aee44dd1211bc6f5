/** Reads Puppet manifests: the resources that stand in them, in the order of the text. */
import type { Span } from "../powershell/syntax.ts";
import type { Session } from "../session.ts";
import { alignedText, type Word } from "../word.ts";
import { applyResource, include, type Setting } from "./resource.ts";

interface Token extends Span {
  readonly kind: "word" | "text" | "variable" | "mark";
  readonly text: string;
  readonly known: boolean;
}

/** Words in front of a bracket that open a body and declare nothing by themselves. */
const bodies = new Set(["class", "define", "node", "if", "elsif", "else", "unless", "case", "default", "function", "plan", "application", "inherits"]);

/** Reads a Puppet manifest. */
export function readPuppet(session: Session): void {
  new Puppet(session).read();
}

class Puppet {
  readonly #session: Session;
  readonly #tokens: readonly Token[];
  readonly #variables = new Map<string, readonly Word[]>();
  #at = 0;

  constructor(session: Session) {
    this.#session = session;
    this.#tokens = tokensOf(session.source.text);
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #is(text: string, ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token?.kind === "mark" && token.text === text;
  }

  read(): void {
    for (;;) {
      const token = this.#peek();
      if (token === undefined || !this.#session.run.spend(this.#session, token, 10)) return;
      if (token.kind === "variable" && this.#is("=", 1) && !this.#is(">", 2)) {
        this.#at += 2;
        this.#variables.set(token.text, this.#value().words);
      } else if (token.kind === "word" && /^(?:include|contain|require)$/.test(token.text) && !this.#is("=", 1)) this.#include(token);
      else if (token.kind === "word" && this.#is("{", 1) && !bodies.has(token.text) && this.#declares()) this.#resources(token);
      else if (token.kind === "word" && token.text === "class" && this.#is("{", 1)) this.#classes(token);
      else if (token.kind === "word" && this.#is(".", 1) && this.#peek(2)?.text === "each") this.#at += 1;
      else if (token.kind === "mark" && token.text === "|" && this.#peek(1)?.kind === "variable" && this.#is("|", 2)) this.#bindLoop();
      else this.#at += 1;
    }
  }

  /** `['a', 'b'].each |$x| { … }`: the list stands right in front. */
  #bindLoop(): void {
    const name = this.#peek(1)?.text ?? "";
    let at = this.#at - 1;
    while (at >= 0 && (this.#tokens[at]?.text === "each" || this.#tokens[at]?.text === ".")) at -= 1;
    const words: Word[] = [];
    if (this.#tokens[at]?.text === "]") {
      for (at -= 1; at >= 0 && this.#tokens[at]?.text !== "["; at--) {
        const token = this.#tokens[at];
        if (token !== undefined && words.length < 500) words.unshift(...this.#words(token));
      }
    } else if (this.#tokens[at]?.kind === "variable") words.push(...(this.#variables.get(this.#tokens[at]?.text ?? "") ?? []));
    if (words.length > 0) this.#variables.set(name, words);
    this.#at += 3;
  }

  #include(first: Token): void {
    this.#at += 1;
    for (;;) {
      const token = this.#peek();
      if (token === undefined || (token.kind !== "word" && token.kind !== "text")) return;
      include(this.#session, token.text, { start: first.start, end: token.end });
      this.#at += 1;
      if (!this.#is(",")) return;
      this.#at += 1;
    }
  }

  /** A title and a colon behind the bracket. */
  #declares(): boolean {
    for (let at = this.#at + 2; at < this.#tokens.length && at < this.#at + 200; at++) {
      const token = this.#tokens[at];
      if (token === undefined) return false;
      if (token.kind === "mark" && token.text === ":") return true;
      if (token.kind === "mark" && /^[{}=>;]$/.test(token.text)) return false;
    }
    return false;
  }

  /** `class { 'iis': … }`. */
  #classes(first: Token): void {
    const name = this.#peek(2);
    if (name !== undefined && name.kind === "text" && this.#is(":", 3)) include(this.#session, name.text, { start: first.start, end: name.end });
    this.#at += 2;
  }

  /** `type { 'title': attribute => value, …; 'other': … }`. */
  #resources(first: Token): void {
    this.#at += 2;
    while (this.#peek() !== undefined && !this.#is("}")) {
      const before = this.#at;
      const titles: Word[] = [];
      while (this.#peek() !== undefined && !this.#is(":") && !this.#is("}")) {
        const token = this.#peek();
        const computed = this.#passComputed();
        if (token !== undefined && titles.length < 500) titles.push(...(computed === undefined ? this.#words(token) : [computed]));
        this.#at += 1;
      }
      if (this.#is(":")) this.#at += 1;
      const properties = new Map<string, Setting>();
      while (this.#peek() !== undefined && !this.#is("}") && !this.#is(";")) this.#attribute(properties);
      const last = this.#peek(-1) ?? first;
      applyResource(this.#session, { type: first.text, titles, properties, start: first.start, end: last.end }, "puppet");
      if (this.#is(";")) this.#at += 1;
      if (this.#at === before) this.#at += 1;
    }
    this.#at += 1;
  }

  #attribute(into: Map<string, Setting>): void {
    const name = this.#peek();
    if (name !== undefined && this.#is("=", 1) && this.#is(">", 2)) {
      this.#at += 3;
      const value = this.#value();
      into.set(name.text.toLowerCase(), { words: value.words, start: name.start, end: Math.max(name.end, value.end) });
    } else this.#at += 1;
  }

  /** The words of a value, up to the comma behind it. */
  #value(): Setting {
    const words: Word[] = [];
    const start = this.#peek()?.start ?? 0;
    let end = start;
    let open = 0;
    for (;;) {
      const begin = this.#peek();
      const computed = this.#passComputed();
      const token = computed === undefined ? begin : this.#peek();
      if (token === undefined) break;
      if (computed !== undefined) words.push(computed);
      else if (token.kind === "mark") {
        if (/^[[({]$/.test(token.text)) open += 1;
        else if (/^[\])}]$/.test(token.text)) {
          if (open === 0) break;
          open -= 1;
        } else if (open === 0 && (token.text === "," || token.text === ";")) break;
      } else if (words.length < 500) words.push(...this.#words(token));
      const next = this.#peek(1);
      end = token.end;
      this.#at += 1;
      // The value of an assignment ends with its line.
      if (open === 0 && next !== undefined && this.#session.source.text.slice(token.end, next.start).includes("\n") && !(next.kind === "mark" && /^[,.}\])?]$/.test(next.text))) break;
    }
    return { words, start, end };
  }

  /** Whether a call or an index follows: the value is worked out when the manifest is applied. */
  #passComputed(): Word | undefined {
    const first = this.#peek();
    const next = this.#peek(1);
    if (first === undefined || next === undefined || first.kind === "text" || first.kind === "mark" || next.kind !== "mark" || !/^[([]$/.test(next.text) || next.start !== first.end) return undefined;
    let open = 0;
    let end = first.end;
    for (this.#at += 1; this.#peek() !== undefined; this.#at++) {
      const token = this.#peek();
      if (token?.kind === "mark" && /^[([{]$/.test(token.text)) open += 1;
      else if (token?.kind === "mark" && /^[\])}]$/.test(token.text)) open -= 1;
      end = token?.end ?? end;
      if (open <= 0 && !/^[([]$/.test(this.#peek(1)?.text ?? "")) break;
    }
    const { source } = this.#session;
    return { text: `$(${source.text.slice(first.start, Math.min(end, first.start + 80))})`, known: false, start: first.start, end, origin: alignedText(source, { start: first.start, end }, source.text.slice(first.start, end)) };
  }

  #words(token: Token): readonly Word[] {
    if (token.kind === "mark") return [];
    if (token.kind === "variable") return this.#variables.get(token.text) ?? [{ ...this.#word(token), text: `$${token.text}`, known: false }];
    return [this.#word(token)];
  }

  #word(token: Token): Word {
    return { text: token.text, known: token.known, start: token.start, end: token.end, origin: alignedText(this.#session.source, token, token.text) };
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const word = /(?:::)?[A-Za-z_][\w-]*(?:::[A-Za-z_][\w-]*)*/y;
  const variable = /\$(?:::)?[A-Za-z_]\w*(?:::\w+)*/y;
  let at = 0;
  while (at < text.length) {
    const unit = text[at] ?? "";
    word.lastIndex = at;
    variable.lastIndex = at;
    if (unit === "#") {
      const feed = text.indexOf("\n", at);
      at = feed === -1 ? text.length : feed;
    } else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      at = end === -1 ? text.length : end + 2;
    } else if (unit === "'" || unit === '"') {
      let content = "";
      let end = at + 1;
      for (; end < text.length && text[end] !== unit; end++) {
        if (text[end] === "\\") end += 1;
        content += text[end] ?? "";
      }
      tokens.push({ kind: "text", text: content, known: unit === "'" || !/\$\{|\$[a-z_:]/i.test(content), start: at, end: Math.min(text.length, end + 1) });
      at = end + 1;
    } else if (unit === "$") {
      const name = variable.exec(text)?.[0] ?? "$";
      tokens.push({ kind: "variable", text: name.slice(1), known: false, start: at, end: at + name.length });
      at += name.length;
    } else if (/[A-Za-z_]/.test(unit) || (unit === ":" && /^::[A-Za-z_]/.test(text.slice(at, at + 3)))) {
      const name = word.exec(text)?.[0] ?? unit;
      tokens.push({ kind: "word", text: name, known: true, start: at, end: at + name.length });
      at += name.length;
    } else if (/\d/.test(unit)) {
      const number = /[\d.]+/y;
      number.lastIndex = at;
      const found = number.exec(text)?.[0] ?? unit;
      tokens.push({ kind: "text", text: found, known: true, start: at, end: at + found.length });
      at += found.length;
    } else {
      if (!/\s/.test(unit)) tokens.push({ kind: "mark", text: unit, known: true, start: at, end: at + 1 });
      at += 1;
    }
  }
  return tokens;
}

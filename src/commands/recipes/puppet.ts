/** Reads Puppet manifests: the resources that stand in them, in the order of the text. */
import { partOf } from "../../source/embedded.ts";
import type { Span } from "../powershell/syntax.ts";
import type { Session } from "../session.ts";
import { mappedText, type Word } from "../word.ts";
import { type Token, tokensOf } from "./puppet-tokens.ts";
import { applyResource, include, leavesAlone, passwordOf, type Setting } from "./resource.ts";

/** Words in front of a bracket that open a body and declare nothing by themselves. */
const bodies = new Set(["class", "define", "node", "if", "elsif", "else", "unless", "case", "default", "function", "plan", "application", "inherits"]);

/** Words in front of a body that may not be for this machine, or not at all. */
const conditions = new Set(["if", "elsif", "else", "unless", "case", "define", "node", "function", "plan"]);

/** A value, and the token at which it begins. */
interface Value extends Setting {
  readonly at: number;
}

/** Reads a Puppet manifest. */
export function readPuppet(session: Session): void {
  new Puppet(session).read();
}

class Puppet {
  readonly #session: Session;
  readonly #tokens: readonly Token[];
  readonly #variables = new Map<string, readonly Word[]>();
  /** Where the hash begins that a variable is. */
  readonly #hashes = new Map<string, number>();
  /** What resources of a type are given unless they say otherwise, by the type in lower case. */
  readonly #defaults = new Map<string, ReadonlyMap<string, Setting>>();
  /** The bodies around the statement at hand: whether each is reached only under a condition. */
  readonly #bodies: boolean[] = [];
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
    this.#prepare();
    const { run } = this.#session;
    const before = run.conditions;
    let isConditional = false;
    let count = 0;
    for (;;) {
      const token = this.#peek();
      run.conditions = before + count;
      if (token === undefined || !run.spend(this.#session, token, 10)) break;
      const { kind, text } = token;
      if (kind === "variable" && this.#is("=", 1) && !/^[=~>]$/.test(this.#peek(2)?.text ?? "")) {
        this.#at += 2;
        if (this.#is("{")) this.#hashes.set(text, this.#at);
        this.#variables.set(text, this.#value().words);
      } else if (kind === "word" && /^(?:include|contain|require)$/.test(text) && !this.#is("=", 1)) this.#include(token);
      else if (kind === "word" && /^(?:create_resources|ensure_resources?|ensure_packages|hiera_include|stdlib::ensure_packages)$/.test(text)) this.#function(token);
      else if (kind === "word" && /^(?:::)?[A-Z]/.test(text) && this.#reference(token)) continue;
      else if (kind === "word" && this.#is("{", 1) && (text === "class" || !bodies.has(text)) && this.#declares()) this.#resources(token);
      else if (kind === "word" && this.#is(".", 1) && this.#peek(2)?.text === "each") this.#at += 1;
      else if (kind === "mark" && text === "|" && this.#peek(1)?.kind === "variable" && this.#is("|", 2)) isConditional = !this.#bindLoop();
      else {
        if (kind === "word" && conditions.has(text)) isConditional = true;
        else if (kind === "mark" && text === "{") {
          this.#bodies.push(isConditional);
          if (isConditional) count += 1;
          isConditional = false;
        } else if (kind === "mark" && text === "}" && this.#bodies.pop() === true) count -= 1;
        this.#at += 1;
      }
    }
    run.conditions = before;
  }

  /** Manifests have no order: what holds for all resources of a type, and sources of packages, may stand behind what they hold for. */
  #prepare(): void {
    for (let at = 0; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (token?.kind !== "word") continue;
      this.#at = at;
      if (/^(?:::)?[A-Z]/.test(token.text) && this.#is("{", 1) && this.#isBody(at + 1)) {
        this.#at = at + 2;
        this.#defaults.set(typeName(token.text), this.#body());
        at = Math.max(at, this.#at - 1);
      } else if (token.text === "chocolateysource" && this.#is("{", 1) && this.#declares()) {
        this.#resources(token);
        at = Math.max(at, this.#at - 1);
      }
    }
    this.#at = 0;
  }

  /** `{ name => …`. */
  #isBody(at: number): boolean {
    const marks = (this.#tokens[at + 2]?.text ?? "") + (this.#tokens[at + 3]?.text ?? "");
    return this.#tokens[at]?.text === "{" && /^[=+]>$/.test(marks) && (this.#tokens[at + 1]?.kind === "word" || this.#tokens[at + 1]?.text === "*");
  }

  /** The attributes up to the bracket that closes. */
  #body(): ReadonlyMap<string, Setting> {
    const properties = new Map<string, Setting>();
    while (this.#peek() !== undefined && !this.#is("}")) {
      const before = this.#at;
      this.#attribute(properties);
      if (this.#at === before) this.#at += 1;
    }
    this.#at += 1;
    return properties;
  }

  /** `Type { … }` for all of a type, `Type['x'] { … }` and `Type <| … |> { … }` for resources that stand elsewhere. `false` for other uses of the name of a type. */
  #reference(first: Token): boolean {
    const type = typeName(first.text);
    let at = this.#at + 1;
    let open = 0;
    const titles: Word[] = [];
    const collects = this.#is("<", 1);
    if (this.#is("[", 1) || collects) {
      for (; at < this.#tokens.length && at < this.#at + 500; at++) {
        const token = this.#tokens[at];
        if (token?.kind === "mark" && /^[[<]$/.test(token.text)) open += 1;
        else if (token?.kind === "mark" && /^[\]>]$/.test(token.text)) open -= 1;
        else if (token !== undefined && !collects) titles.push(...this.#words(token));
        if (open === 0) break;
      }
      at += 1;
    }
    if (!this.#isBody(at)) return false;
    const isDefault = at === this.#at + 1;
    this.#at = at + 1;
    const properties = this.#body();
    const resource = { type, titles, properties, start: first.start, end: (this.#peek(-1) ?? first).end };
    if (isDefault) {
      this.#defaults.set(type, properties);
      if (type.startsWith("iis_") && passwordOf(resource) !== undefined) applyResource(this.#session, resource, "puppet");
      return true;
    }
    // What is said of a resource that stands elsewhere takes nothing away for sure.
    this.#session.run.conditions += 1;
    applyResource(this.#session, resource, "puppet");
    this.#session.run.conditions -= 1;
    return true;
  }

  /** `create_resources('type', $hash)`, `ensure_resource('type', 'title', $hash)`, `ensure_packages(['x'])`. */
  #function(first: Token): void {
    const start = this.#at;
    const values: Value[] = [];
    const bracketed = this.#is("(", 1);
    this.#at += bracketed ? 2 : 1;
    while (this.#peek() !== undefined && !(bracketed && this.#is(")")) && values.length < 10) {
      const before = this.#at;
      values.push(this.#value());
      if (!this.#is(",")) break;
      this.#at += 1;
      if (this.#at === before) break;
    }
    const behind = Math.max(this.#at, start + 1);
    const span = { start: first.start, end: (this.#tokens[behind - 1] ?? first).end };
    const name = first.text.replace(/^stdlib::/, "");
    const type = name === "ensure_packages" ? "package" : typeName(values[0]?.words[0]?.text ?? "");
    if (name === "ensure_resource" || name === "ensure_packages") {
      const [titles, attributes] = name === "ensure_packages" ? values : values.slice(1);
      const hash = attributes === undefined ? new Map<string, Value>() : this.#hashOf(attributes.at);
      if (titles !== undefined && hash !== undefined && values[0]?.words.every((word) => word.known || name === "ensure_packages") === true) this.#apply(type, titles.words, new Map(hash), span);
      else if (!leavesAlone(type)) this.#session.unread(`the resources "${type}" that are made of data`, span);
    } else {
      const hash = name === "hiera_include" || values[1] === undefined || values[0]?.words[0]?.known !== true || type === "class" ? undefined : this.#hashOf(values[1].at);
      const defaults = values[2] === undefined ? new Map<string, Value>() : this.#hashOf(values[2].at);
      const each = hash === undefined ? undefined : [...hash.values()].map((value) => this.#hashOf(value.at));
      if (hash !== undefined && each !== undefined && defaults !== undefined && each.every((attributes) => attributes !== undefined)) {
        [...hash.entries()].forEach(([title, value], index) => this.#apply(type, [{ text: title, known: true, start: value.start, end: value.end, origin: partOf(this.#session.source, value.start, value.start) }], new Map([...defaults, ...(each[index] ?? [])]), span));
      } else if (!leavesAlone(type)) this.#session.unread(name === "hiera_include" ? "classes that data name" : `the resources "${type}" that are made of data`, span);
    }
    this.#at = behind;
  }

  /** The hash that begins at a token, or that the variable there is; keys as written. */
  #hashOf(at: number, depth = 0): ReadonlyMap<string, Value> | undefined {
    const token = this.#tokens[at];
    if (token?.kind === "variable" && depth === 0) return this.#hashes.has(token.text) ? this.#hashOf(this.#hashes.get(token.text) ?? at, 1) : undefined;
    if (token?.kind !== "mark" || token.text !== "{") return undefined;
    const before = this.#at;
    const found = new Map<string, Value>();
    let isWhole = true;
    this.#at = at + 1;
    while (isWhole && this.#peek() !== undefined && !this.#is("}") && found.size < 500) {
      const key = this.#peek();
      if (key === undefined || !key.known || key.kind === "mark" || !this.#is("=", 1) || !this.#is(">", 2)) isWhole = false;
      else {
        this.#at += 3;
        const value = this.#value();
        found.set(key.text, { ...value, start: key.start, end: Math.max(key.end, value.end) });
        if (this.#is(",")) this.#at += 1;
      }
    }
    this.#at = before;
    return isWhole ? found : undefined;
  }

  /** Says what a resource does, with what holds for all of its type. */
  #apply(type: string, titles: readonly Word[], own: ReadonlyMap<string, Setting>, span: Span): void {
    const name = typeName(type);
    if (name === "class") {
      for (const word of titles) include(this.#session, word.text, { start: span.start, end: word.end });
      return;
    }
    const properties = new Map([...(name.startsWith("iis_") ? [] : (this.#defaults.get(name) ?? [])), ...[...own].map(([key, value]) => [key.toLowerCase(), value] as const)]);
    applyResource(this.#session, { type, titles, properties, start: span.start, end: span.end }, "puppet");
  }

  /** `['a', 'b'].each |$x| { … }`: the list stands right in front. */
  #bindLoop(): boolean {
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
    return words.length > 0 && words.every((word) => word.known);
  }

  #include(first: Token): void {
    // `lookup('classes').include`
    if (this.#peek(-1)?.text === ".") {
      this.#session.unread("classes that data name", first);
      this.#at += 1;
      return;
    }
    this.#at += this.#is("(", 1) ? 2 : 1;
    for (;;) {
      while (this.#is("[") || this.#is("]")) this.#at += 1;
      const token = this.#peek();
      if (token === undefined || token.kind === "mark") return;
      const computed = this.#passComputed();
      for (const word of computed === undefined ? this.#words(token) : [computed]) {
        // `include Class['x']`
        const name = /^\$\(Class\[['"]?([\w:]+)['"]?\]\)$/.exec(word.text)?.[1] ?? word.text;
        include(this.#session, name, { start: first.start, end: token.end });
      }
      this.#at += 1;
      while (this.#is("]")) this.#at += 1;
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
      this.#apply(first.text, titles, properties, { start: first.start, end: last.end });
      if (this.#is(";")) this.#at += 1;
      if (this.#at === before) this.#at += 1;
    }
    this.#at += 1;
  }

  #attribute(into: Map<string, Setting>): void {
    const name = this.#peek();
    if (name !== undefined && (this.#is("=", 1) || this.#is("+", 1)) && this.#is(">", 2)) {
      this.#at += 3;
      const value = this.#value();
      const hash = name.text === "*" ? this.#hashOf(value.at) : undefined;
      if (hash !== undefined) for (const [key, each] of hash) into.set(key.toLowerCase(), each);
      else into.set(name.text.toLowerCase(), { words: value.words, start: name.start, end: Math.max(name.end, value.end) });
    } else this.#at += 1;
  }

  /** The words of a value, up to the comma behind it. */
  #value(): Value {
    const at = this.#at;
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
    return { words, start, end, at };
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
    return { text: `$(${source.text.slice(first.start, Math.min(end, first.start + 80))})`, known: false, start: first.start, end, origin: partOf(source, first.start, end) };
  }

  #words(token: Token): readonly Word[] {
    if (token.kind === "mark") return [];
    if (token.kind === "variable") return this.#variables.get(token.text) ?? [{ ...this.#word(token), text: `$${token.text}`, known: false }];
    return [this.#word(token)];
  }

  #word({ text, known, start, end, offsets }: Token): Word {
    const { source } = this.#session;
    return { text, known, start, end, origin: offsets === undefined || text === "" ? partOf(source, start, start + text.length) : mappedText(source, text, offsets) };
  }
}

function typeName(text: string): string {
  return text.replace(/^::/, "").toLowerCase();
}

/** Reads Puppet manifests: the resources that stand in them, in the order of the text. */
import { partOf } from "../../source/embedded.ts";
import type { Span } from "../powershell/syntax.ts";
import type { Session } from "../session.ts";
import { mappedText, type Word } from "../word.ts";
import { Scopes } from "./puppet-scopes.ts";
import { type Token, tokensOf } from "./puppet-tokens.ts";
import { applyResource, include, leavesAlone, passwordOf, type Setting } from "./resource.ts";

/** Words in front of a bracket that open a body and declare nothing by themselves. */
const bodies = new Set(["class", "define", "node", "if", "elsif", "else", "unless", "case", "default", "function", "plan", "application", "inherits"]);

/** Words in front of a body that may not be for this machine, or not at all. */
const conditions = new Set(["if", "elsif", "else", "unless", "case", "define", "node", "function", "plan"]);

/** Functions that only say, ask or check something. */
const harmlessFunctions = new RegExp(
  `^(?:${"alert crit debug emerg err info notice warning fail tag realize deprecation assert_type assert_private break next return with each map filter reduce slice reverse_each step any all index lookup defined tagged dig get getvar include contain require merge keys values flatten unique sort split join concat then lest tree_each unwrap match versioncmp empty size length type new call epp template file sprintf regsubst hiera hiera_array hiera_hash pick range upcase downcase strip"
    .split(" ")
    .join("|")}|validate_\\w+|is_\\w+|stdlib::\\w+)$`,
);

/** Attributes that change nothing of what a resource does. */
const idle = /^(?:owner|group|mode|require|before|notify|subscribe|tag|loglevel|logoutput|timeout|tries|try_sleep|backup|audit|show_diff|source_permissions)$/;

const removal = /^(?:remove|delete|absent|uninstall|nothing|disabled?|purged?)$/i;

/** What an attribute is given. */
interface Given extends Setting {
  /** Whether the text does not say which one of its words it is. */
  readonly isOpen?: boolean;
}

/** A value, and the token at which it begins. */
interface Value extends Given {
  readonly at: number;
}

/** What resources of a type are given unless they say otherwise. */
interface Default {
  readonly at: number;
  properties: ReadonlyMap<string, Given>;
}

/** Reads a Puppet manifest. */
export function readPuppet(session: Session): void {
  new Puppet(session).read();
}

class Puppet {
  readonly #session: Session;
  readonly #tokens: readonly Token[];
  readonly #variables = new Map<string, readonly Word[]>();
  readonly #scopes: Scopes;
  /** The hashes that were read, by the token at which they begin. */
  readonly #hashes = new Map<number, ReadonlyMap<string, Value> | undefined>();
  /** What resources of a type are given unless they say otherwise, by the type in lower case. */
  readonly #defaults = new Map<string, Default[]>();
  /** The same by their places. */
  readonly #placed = new Map<number, Default>();
  /** The bodies around the statement at hand: whether each is reached only under a condition. */
  readonly #bodies: boolean[] = [];
  #at = 0;
  /** Where the statement at hand begins. */
  #statement = 0;

  /** Whether a collector or an override says of resources that stand elsewhere whether they are there. */
  readonly #isEnsuredElsewhere: boolean;

  constructor(session: Session) {
    this.#session = session;
    this.#isEnsuredElsewhere = /(?:\|>{1,2}|\])\s{0,50}\{[^{}]{0,2000}\bensure\b/.test(session.source.text);
    this.#tokens = tokensOf(session.source.text);
    this.#scopes = new Scopes(this.#tokens);
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
      this.#statement = this.#at;
      const { kind, text } = token;
      if (kind === "variable" && this.#is("=", 1) && !/^[=~>]$/.test(this.#peek(2)?.text ?? "")) {
        this.#at += 2;
        this.#scopes.follow(text, this.#peek());
        this.#variables.set(text, this.#value().words);
      } else if (kind === "word" && /^(?:include|contain|require)$/.test(text) && !this.#is("=", 1)) this.#include(token);
      else if (kind === "word" && /^(?:create_resources|ensure_resources?|ensure_packages|hiera_include|stdlib::ensure_packages)$/.test(text)) this.#function(token);
      else if (kind === "word" && /^(?:::)?[A-Z]/.test(text) && this.#reference(token)) continue;
      else if (kind === "word" && this.#is("{", 1) && (text === "class" || !bodies.has(text)) && this.#declares()) this.#resources(token);
      else if (kind === "word" && this.#is(".", 1) && this.#peek(2)?.text === "each") this.#at += 1;
      else if (kind === "mark" && text === "|" && this.#peek(1)?.kind === "variable" && this.#is("|", 2)) isConditional = !this.#bindLoop();
      else {
        if (kind === "word" && !isConditional && !bodies.has(text) && !harmlessFunctions.test(text) && this.#isCall()) this.#session.unread(`the function "${text}"`, token);
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
      if (token?.kind !== "word" || !/^(?:::)?[A-Z]/.test(token.text) || !this.#isBody(at + 1)) continue;
      this.#at = at + 2;
      const type = typeName(token.text);
      const before = this.#defaults.get(type);
      const found: Default = { at, properties: this.#body() };
      this.#placed.set(at, found);
      if (before === undefined) this.#defaults.set(type, [found]);
      else before.push(found);
      at = Math.max(at, this.#at - 1);
    }
    for (let at = 0; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      this.#at = at;
      this.#statement = at;
      if (token?.kind !== "word" || token.text !== "chocolateysource" || !this.#is("{", 1) || !this.#declares()) continue;
      this.#resources(token);
      at = Math.max(at, this.#at - 1);
    }
    // Variables have their values only from here on.
    this.#hashes.clear();
    this.#at = 0;
  }

  /** Whether the word at hand is called for what it does, and not for its value: at the beginning of a statement, or at the end of a chain. */
  #isCall(): boolean {
    const [last, token] = [this.#peek(-1), this.#peek()];
    if (last?.kind === "mark" && last.text === ".") return !this.#is(".", 1);
    if (!this.#is("(", 1)) return false;
    if (last === undefined || token === undefined) return true;
    if (last.kind === "mark") return /^[{};)]$/.test(last.text) || (/^[\]>|]$/.test(last.text) && this.#isNewLine(last, token));
    return !(last.kind === "word" && /^(?:and|or|in|if|unless|elsif|case|class|define|function|node|plan|inherits|type)$/.test(last.text)) && this.#isNewLine(last, token);
  }

  #isNewLine(last: Token, next: Token): boolean {
    return this.#session.source.text.slice(last.end, next.start).includes("\n");
  }

  /** Counts what is followed. */
  #spend(steps: number): boolean {
    return this.#session.run.spend(this.#session, this.#tokens[this.#statement] ?? { start: 0, end: 1 }, steps);
  }

  /** `{ name => …`. */
  #isBody(at: number): boolean {
    const marks = (this.#tokens[at + 2]?.text ?? "") + (this.#tokens[at + 3]?.text ?? "");
    return this.#tokens[at]?.text === "{" && /^[=+]>$/.test(marks) && (this.#tokens[at + 1]?.kind === "word" || this.#tokens[at + 1]?.text === "*");
  }

  /** The attributes up to the bracket that closes. */
  #body(): ReadonlyMap<string, Given> {
    const properties = new Map<string, Given>();
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
        else if (token !== undefined && !collects && titles.length < 500) titles.push(...this.#words(token));
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
      const found = this.#placed.get(this.#statement);
      if (found !== undefined) found.properties = properties;
      if (type.startsWith("iis_") && (properties.has("*") || passwordOf(resource) !== undefined)) applyResource(this.#session, resource, "puppet");
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
        [...hash.entries()].forEach(([title, value], index) => this.#spend(20 + defaults.size) && this.#apply(type, [{ text: title, known: true, start: value.start, end: value.end, origin: partOf(this.#session.source, value.start, value.start) }], new Map([...defaults, ...(each[index] ?? [])]), span));
      } else if (!leavesAlone(type)) this.#session.unread(name === "hiera_include" ? "classes that data name" : `the resources "${type}" that are made of data`, span);
    }
    this.#at = behind;
  }

  /** The hash that begins at a token, or that the variable there is; keys as written. `undefined` where anything is done with it. */
  #hashOf(at: number, depth = 0): ReadonlyMap<string, Value> | undefined {
    const token = this.#tokens[at];
    if (token?.kind === "variable" && depth === 0) {
      const begin = this.#isEnd(at) ? this.#scopes.hashOf(token.text) : undefined;
      return begin === undefined ? undefined : this.#hashOf(begin, 1);
    }
    if (token?.kind !== "mark" || token.text !== "{") return undefined;
    if (!this.#hashes.has(at)) this.#hashes.set(at, this.#readHash(at));
    return this.#hashes.get(at);
  }

  #readHash(at: number): ReadonlyMap<string, Value> | undefined {
    const before = this.#at;
    const found = new Map<string, Value>();
    let isWhole = true;
    this.#at = at + 1;
    while (isWhole && this.#peek() !== undefined && !this.#is("}")) {
      const key = this.#peek();
      if (key === undefined || !key.known || key.kind === "mark" || !this.#is("=", 1) || !this.#is(">", 2)) isWhole = false;
      else {
        this.#at += 3;
        const value = this.#value();
        found.set(key.text, { ...value, start: key.start, end: Math.max(key.end, value.end) });
        if (this.#is(",")) this.#at += 1;
      }
    }
    isWhole = isWhole && this.#is("}") && this.#isEnd(this.#at);
    if (!this.#spend(this.#at - at)) isWhole = false;
    this.#at = before;
    return isWhole ? found : undefined;
  }

  /** Whether a value ends with a token: what follows is a separator, or another statement. */
  #isEnd(at: number): boolean {
    const [last, next] = [this.#tokens[at], this.#tokens[at + 1]];
    if (last === undefined || next === undefined) return true;
    if (next.kind === "mark" && /^[,;)}\]]$/.test(next.text)) return true;
    if (!this.#isNewLine(last, next)) return false;
    return next.kind === "mark" ? /^[@[]$/.test(next.text) : !/^(?:and|or|in)$/.test(next.text);
  }

  /** Says what a resource does, with what holds for all of its type: what does so for sure, and then what may. */
  #apply(type: string, titles: readonly Word[], own: ReadonlyMap<string, Given>, span: Span): void {
    const name = typeName(type);
    if (name === "class") {
      for (const word of titles) include(this.#session, word.text, { start: span.start, end: word.end });
      return;
    }
    if (!this.#spend(20 + own.size)) return;
    const given = new Map([...own].map(([key, value]) => [key.toLowerCase(), value] as const));
    const { sure, perhaps } = name.startsWith("iis_") ? { sure: new Map<string, Given>(), perhaps: [] } : this.#defaultsOf(name, given);
    const doubted = perhaps.length > 0 && !/^service$/.test(name) ? 1 : 0;
    const { run } = this.#session;
    run.conditions += doubted;
    this.#say(type, titles, new Map([...sure, ...given]), span);
    run.again += 1;
    for (const each of perhaps) {
      if (!this.#spend(20 + each.size + sure.size + given.size)) break;
      this.#say(type, titles, new Map([...each, ...sure, ...given]), span);
    }
    run.again -= 1;
    run.conditions -= doubted;
  }

  /** What holds for a resource of a type for sure, and what else may, one place after the other and then all of them. */
  #defaultsOf(name: string, given: ReadonlyMap<string, Given>): { readonly sure: ReadonlyMap<string, Given>; readonly perhaps: readonly ReadonlyMap<string, Given>[] } {
    const sure = new Map<string, Given>();
    const perhaps: ReadonlyMap<string, Given>[] = [];
    const defaults = this.#defaults.get(name) ?? [];
    const top: Default[] = [];
    const elsewhere: Default[] = [];
    for (const each of defaults) {
      if (!this.#spend(1 + each.properties.size)) return { sure, perhaps };
      const holds = this.#scopes.holds(each.at, this.#statement);
      if (holds === "surely") for (const [key, value] of each.properties) sure.set(key, value);
      else (holds === "from the top" ? top : elsewhere).push(each);
    }
    const others = new Set(elsewhere.flatMap((each) => [...each.properties.keys()]));
    for (const { properties } of top) for (const [key, value] of properties) if (!others.has(key) && !sure.has(key)) sure.set(key, value);
    const all = new Map<string, Given>();
    for (const { properties } of [...top, ...elsewhere]) {
      const open = [...properties].filter(([key]) => !sure.has(key) && !given.has(key));
      if (open.every(([key]) => idle.test(key))) continue;
      perhaps.push(new Map(open));
      for (const [key, value] of open) all.set(key, value);
    }
    if (perhaps.length > 1) perhaps.push(all);
    return { sure, perhaps };
  }

  /** A resource that may be taken away or not is there. */
  #say(type: string, titles: readonly Word[], properties: Map<string, Given>, span: Span): void {
    for (const key of ["ensure", "dsc_ensure"]) {
      const value = properties.get(key);
      if (value !== undefined && (value.isOpen || this.#isEnsuredElsewhere)) properties.set(key, { ...value, words: value.words.filter((word) => !removal.test(word.text)) });
    }
    applyResource(this.#session, { type, titles, properties, start: span.start, end: span.end }, "puppet");
  }

  /** `['a', 'b'].each |$x| { … }`: the list stands right in front. */
  #bindLoop(): boolean {
    const name = this.#peek(1)?.text ?? "";
    let at = this.#at - 1;
    while (at >= 0 && (this.#tokens[at]?.text === "each" || this.#tokens[at]?.text === ".")) at -= 1;
    const words: Word[] = [];
    const last = at;
    let isWhole = true;
    if (this.#tokens[at]?.text === "]") {
      let open = 1;
      for (at -= 1; at >= 0 && last - at < 2_000; at--) {
        const token = this.#tokens[at];
        if (token?.kind === "mark" && token.text === "]") open += 1;
        else if (token?.kind === "mark" && token.text === "[") open -= 1;
        else if (token !== undefined) words.push(...this.#words(token).toReversed());
        if (open === 0) break;
        if (words.length > 500) break;
      }
      words.reverse();
      isWhole = this.#spend((last - at) * 4) && open === 0;
    } else if (this.#tokens[at]?.kind === "variable") words.push(...(this.#variables.get(this.#tokens[at]?.text ?? "") ?? []));
    if (words.length > 0 && isWhole) this.#variables.set(name, words);
    else this.#variables.delete(name);
    this.#at += 3;
    return words.length > 0 && isWhole && words.every((word) => word.known);
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
    const stated: { readonly titles: readonly Word[]; readonly properties: Map<string, Given>; readonly end: number }[] = [];
    // `default: attribute => value;` holds for the others.
    let shared: ReadonlyMap<string, Given> = new Map<string, Given>();
    this.#at += 2;
    while (this.#peek() !== undefined && !this.#is("}")) {
      const before = this.#at;
      const titles: Word[] = [];
      const isShared = this.#peek()?.kind === "word" && this.#peek()?.text === "default" && this.#is(":", 1);
      while (this.#peek() !== undefined && !this.#is(":") && !this.#is("}")) {
        const token = this.#peek();
        const computed = this.#passComputed();
        if (token !== undefined && titles.length < 500) titles.push(...(computed === undefined ? this.#words(token) : [computed]));
        this.#at += 1;
      }
      if (this.#is(":")) this.#at += 1;
      const properties = new Map<string, Given>();
      while (this.#peek() !== undefined && !this.#is("}") && !this.#is(";")) this.#attribute(properties);
      const last = this.#peek(-1) ?? first;
      if (isShared) shared = properties;
      else stated.push({ titles, properties, end: last.end });
      if (this.#is(";")) this.#at += 1;
      if (this.#at === before) this.#at += 1;
    }
    this.#at += 1;
    for (const { titles, properties, end } of stated) {
      if (shared.size > 0 && !this.#spend(shared.size)) break;
      this.#apply(first.text, titles, shared.size > 0 ? new Map([...shared, ...properties]) : properties, { start: first.start, end });
    }
  }

  #attribute(into: Map<string, Given>): void {
    const name = this.#peek();
    if (name !== undefined && (this.#is("=", 1) || this.#is("+", 1)) && this.#is(">", 2)) {
      this.#at += 3;
      const value = this.#value();
      const hash = name.text === "*" ? this.#hashOf(value.at) : undefined;
      if (hash !== undefined && this.#spend(hash.size)) for (const [key, each] of hash) into.set(key.toLowerCase(), each);
      else into.set(name.text.toLowerCase(), { words: value.words, isOpen: value.isOpen === true, start: name.start, end: Math.max(name.end, value.end) });
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
      if (open === 0 && next !== undefined && this.#begins(token, next)) break;
      // The value of an assignment ends with its line.
      if (open === 0 && next !== undefined && this.#session.source.text.slice(token.end, next.start).includes("\n") && !(next.kind === "mark" && /^[,.}\])?]$/.test(next.text))) break;
    }
    const first = this.#tokens[at];
    return { words, start, end, at, isOpen: words.length > 1 || (first?.kind === "variable" && !this.#scopes.isSettled(first.text)) };
  }

  /** Whether another statement begins on the same line: nothing stands between two values. */
  #begins(last: Token, next: Token): boolean {
    const keyword = /^(?:and|or|in|if|elsif|else|unless|case)$/;
    if (next.start === last.end && last.kind !== "mark") return false;
    if (last.kind === "mark" ? !/^[)\]}]$/.test(last.text) : last.kind === "word" && keyword.test(last.text)) return false;
    if (next.kind === "word") return !keyword.test(next.text);
    return next.kind === "variable" && this.#tokens[this.#at + 1]?.text === "=" && !/^[=~>]$/.test(this.#tokens[this.#at + 2]?.text ?? "");
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
    const held = token.kind === "variable" ? this.#variables.get(token.text) : undefined;
    if (held !== undefined && (held.length < 2 || this.#spend(held.length))) return held;
    if (token.kind === "variable") return [{ ...this.#word(token), text: `$${token.text}`, known: false }];
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

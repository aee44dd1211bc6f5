/** Reads Chef recipes: the resources that stand in them and the Ruby around them, in the order of the text. */
import type { Session } from "../session.ts";
import { isFilledIn, type Word } from "../word.ts";
import { applyResource, include, isKnownResource, isRemoval, type Resource, type Setting } from "./resource.ts";
import { closeOf, judgeCall, scanCalls } from "./ruby-calls.ts";
import { type Token, tokensOf } from "./ruby.ts";
import { RubyValues } from "./ruby-values.ts";

/** Words that open a block which `end` closes, where they begin a statement. */
const openers = new Set(["if", "unless", "case", "while", "until", "begin", "def", "class", "module", "for"]);
/** Words of the language that stand at the beginning of a statement and call nothing. */
const keywords = new Set([...openers, "end", "else", "elsif", "when", "then", "do", "rescue", "ensure", "in", "and", "or", "not", "return", "next", "break", "yield", "BEGIN", "END"]);
const declares = /^(?:declare_resource|build_resource|edit_resource!?|find_resource!?|send|public_send|__send__)$/;

/** Tokens of one statement that are looked at. */
const longest = 500;

/** Reads a Chef recipe. */
export function readChef(session: Session): void {
  new Chef(session).read();
}

/** What wakes a resource that waits: an action, and its name as in `windows_feature[x]`; without a name the resource itself, and `undefined` where nobody knows. */
interface Notice {
  /** `undefined` where nobody knows. */
  readonly action: Word | undefined;
  readonly target: string | undefined;
}

/** The first action that a notice asks for and that brings something, and the first one that takes something away. */
interface Wake {
  brings?: Word | "unknown";
  removes?: Word;
}

/** The key of what wakes every resource. */
const everything = "*";

class Chef {
  readonly #session: Session;
  readonly #tokens: readonly Token[];
  readonly #values: RubyValues;
  /** Methods that the text defines itself: their bodies are read where they stand. */
  readonly #methods: ReadonlySet<string>;
  /** Parameters of blocks. */
  readonly #parameters: ReadonlySet<string>;
  readonly #objects = new Map<string, Resource>();
  readonly #waiting: Resource[] = [];
  /** Resources that take something away: a notice may bring it again. */
  readonly #removed = new Set<Resource>();
  /** What wakes resources, by their type and name, by their type alone (of some name), and the others. */
  readonly #wakes = new Map<Resource | string, Wake>();
  /** The blocks around the statement at hand: whether each is entered only under a condition. */
  readonly #blocks: boolean[] = [];
  #conditions = 0;
  #at = 0;

  constructor(session: Session) {
    this.#session = session;
    this.#tokens = tokensOf(session.source.text);
    this.#values = new RubyValues(session, this.#tokens);
    this.#methods = this.#namesWhere((at) => this.#isMethod(at));
    this.#parameters = this.#namesWhere((at) => this.#isParameter(at));
  }

  /** Statements one after the other; blocks are gone into, whatever opens them. */
  read(): void {
    const { run } = this.#session;
    const before = run.conditions;
    for (const token of this.#tokens) if (token.isDoubtful === true) this.#session.unread("Ruby that can be read in more than one way", token);
    while (this.#at < this.#tokens.length) {
      const at = this.#at;
      if (!run.spend(this.#session, this.#token(), 10)) break;
      run.conditions = before + this.#conditions;
      this.#statement();
      if (this.#at <= at) this.#at = at + 1;
    }
    // A resource that is woken does what it does only if the other one has changed something.
    run.conditions = before + 1;
    for (const resource of this.#waiting) {
      if (!run.spend(this.#session, resource, 1 + resource.titles.length)) break;
      this.#wake(resource);
    }
    run.conditions = before;
  }

  #token(ahead = 0): Token {
    const { length } = this.#session.source.text;
    return this.#tokens[this.#at + ahead] ?? { kind: "end", text: "", start: length, end: length };
  }

  #namesWhere(isNamed: (at: number) => boolean): ReadonlySet<string> {
    return new Set(this.#tokens.flatMap((token, at) => (token.kind === "word" && isNamed(at) ? [token.text] : [])));
  }

  #isMethod(at: number): boolean {
    return this.#tokens[at - 1]?.text === "def" || (this.#tokens[at - 1]?.text === "." && this.#tokens[at - 3]?.text === "def");
  }

  #isParameter(at: number): boolean {
    return (this.#values.isMark(at - 1, "|") && this.#values.isMark(at + 1, "|", ",")) || (this.#values.isMark(at - 1, ",") && this.#values.isMark(at + 1, "|"));
  }

  #statement(): void {
    const values = this.#values;
    const first = this.#token();
    const from = this.#at;
    if (first.kind !== "word" || keywords.has(first.text)) {
      if (first.text === "def") for (let at = from + 2; at < from + 50 && !values.isEnd(at, 0); at++) values.variables.delete(this.#tokens[at]?.text ?? "");
      this.#pass();
      scanCalls(values, from, this.#at);
      return;
    }
    if (this.#assigns()) {
      this.#assignment(first);
      return;
    }
    if (first.text === "include_recipe") {
      for (const word of values.wordsAt(from + 1)) include(this.#session, word.text, { start: first.start, end: word.end });
      this.#pass();
      scanCalls(values, from, this.#at);
      return;
    }
    const kind = this.#token(this.#token(1).text === "(" ? 2 : 1);
    if (declares.test(first.text) && kind.kind === "symbol" && isKnownResource(kind.text)) this.#resource(kind, this.#at + (this.#token(1).text === "(" ? 3 : 2), this.#token(1).text === "(" ? 1 : 0);
    else if (this.#isResource(from)) this.#resource(first, from + 1, 0);
    else {
      const woken = this.#token(1).text === "." && this.#token(2).text === "run_action" ? this.#objects.get(first.text) : undefined;
      if (woken !== undefined) this.#apply(this.#acting(woken, values.wordsAt(from + 3)));
      else judgeCall(values, from, (name) => this.#methods.has(name) || (!this.#isGiven(from) && (this.#parameters.has(name) || values.variables.has(name))));
      this.#change(first);
      this.#pass();
      scanCalls(values, from, this.#at);
    }
  }

  /** `x = …`, `x ||= …`, `node.default['x'] = …`, `x, y = …`. */
  #assigns(): boolean {
    let open = 0;
    for (let at = this.#at; at < this.#tokens.length && at < this.#at + 200 && !this.#values.isEnd(at, open); at++) {
      const token = this.#tokens[at];
      const before = this.#tokens[at - 1];
      if (this.#values.isMark(at, "[", "(")) open += 1;
      else if (this.#values.isMark(at, "]", ")")) open -= 1;
      else if (open > 0) continue;
      else if (this.#values.isMark(at, "=")) return !this.#values.isMark(at + 1, "=", "~", ">") && !(this.#values.isMark(at - 1, "!", "=", ">") || (this.#values.isMark(at - 1, "<") && !this.#values.isMark(at - 2, "<")));
      else if (token?.kind === "word" ? at > this.#at && before?.kind === "word" : !this.#values.isMark(at, ".", ",", "|", "+", "-", "*", "<", "&", "@")) return false;
    }
    return false;
  }

  #assignment(first: Token): void {
    const from = this.#at;
    const values = this.#values;
    let equals = from + 1;
    while (!values.isMark(equals, "=")) equals += values.isMark(equals, "[", "(") ? Math.max(1, closeOf(values, equals) - equals) : 1;
    if (this.#isResource(equals + 1)) {
      this.#at = equals + 1;
      this.#resource(this.#token(), this.#at + 1, 0, first.text);
      return;
    }
    // What a condition gives is not known.
    const begins = this.#tokens[equals + 1];
    if (begins?.kind === "word" && openers.has(begins.text) && !values.isMark(from + 1, ".", "[")) this.#set(first.text, [values.computed(equals + 1, equals + 2)], true);
    else if (equals === from + 1) this.#set(first.text, values.wordsAt(equals + 1), this.#isConditional(equals + 1));
    else if (equals === from + 2 && values.isMark(from + 1, "+")) this.#set(first.text, values.wordsAt(equals + 1), true);
    else if (equals === from + 3 && values.isMark(from + 1, "|")) this.#set(first.text, values.wordsAt(equals + 1), true);
    this.#pass();
    scanCalls(values, from, this.#at);
  }

  /** Gives a variable what it has, and leaves what it had where that may still be so. */
  #set(name: string, words: readonly Word[], keeps: boolean): void {
    const before = keeps ? (this.#values.variables.get(name) ?? []) : [];
    this.#values.variables.set(name, [...before, ...words].slice(0, 500));
  }

  #isConditional(from: number): boolean {
    return this.#session.run.conditions > 0 || this.#hasCondition(from);
  }

  /** Whether `if` or `unless` stands at the end of a statement. */
  #hasCondition(from: number): boolean {
    let open = 0;
    for (let at = from; at < from + longest && !this.#values.isEnd(at, open); at++) {
      if (this.#values.isMark(at, "[", "(", "{")) open += 1;
      else if (this.#values.isMark(at, "]", ")", "}")) open -= 1;
      else if (/^(?:if|unless)$/.test(this.#tokens[at]?.text ?? "") && this.#tokens[at]?.kind === "word") return true;
    }
    return false;
  }

  /** `list << 'x'` and `list.push('x')` add to what a variable has. */
  #change(first: Token): void {
    if (!this.#values.variables.has(first.text)) return;
    const shift = this.#token(1).text === "<" && this.#token(2).text === "<";
    const call = this.#token(1).text === "." && /^(?:push|append|concat|unshift|prepend|insert)$/.test(this.#token(2).text);
    if (shift || call) this.#set(first.text, this.#values.wordsAt(this.#at + 3), true);
  }

  /** Passes a statement up to a block that it opens. A loop over a known list gives its variable the values. */
  #pass(): void {
    const start = this.#at;
    const values = this.#values;
    const first = this.#tokens[start];
    let open = 0;
    for (; this.#at < this.#tokens.length; this.#at++) {
      const at = this.#at;
      const token = this.#token();
      if (values.isEnd(at, open)) break;
      // A bracket that seems to stay open hides no resource.
      if (values.isMark(at, "\n") && isKnownResource(this.#tokens[at + 1]?.text ?? "") && this.#isResource(at + 1) && this.#blockAt(at + 2) !== undefined) break;
      const before = this.#tokens[at - 1];
      if (values.isMark(at, "{") && at > start && open === 0 && (values.isMark(at - 1, ")") || (before?.kind === "word" && !/^(?:return|and|or|not|when|in)$/.test(before.text)) || before?.kind === "list" || values.isMark(at - 1, "]"))) {
        if (this.#bind(start, at + 1) === undefined) this.#at = at + 1;
        return;
      }
      if (values.isMark(at, "[", "(", "{")) open += 1;
      else if (values.isMark(at, "]", ")", "}")) open = Math.max(0, open - 1);
      else if (token.kind === "word" && before?.text !== "." && !values.isMark(at + 1, ":")) {
        if (token.text === "end") this.#leave();
        else if (openers.has(token.text) && (at === start || this.#isValueAt(at) || before?.text === "else")) this.#enter(!/^(?:begin|class|module)$/.test(token.text));
        else if (token.text === "do" && !/^(?:while|until|for)$/.test(first?.text ?? "")) {
          const bound = this.#bind(start, at + 1);
          if (bound === undefined) this.#at = at + 1;
          // A list that is known is gone over for sure.
          this.#enter(bound !== "known");
          return;
        } else if (token.text === "then" || token.text === "do") {
          this.#at = at + 1;
          return;
        }
      }
    }
    this.#at += 1;
  }

  /** Whether a word that opens a block is a value: `x = if y`, `x(if y`, `x case y`. Behind a word `if` is no opener. */
  #isValueAt(at: number): boolean {
    const { text = "" } = this.#tokens[at] ?? {};
    return this.#values.isMark(at - 1, "=", "(", "[") || (/^(?:case|begin|def)$/.test(text) && !this.#values.isMark(at - 1, ".") && !this.#values.isMark(at + 1, ":"));
  }

  #enter(isConditional: boolean): void {
    this.#blocks.push(isConditional);
    if (isConditional) this.#conditions += 1;
  }

  #leave(): void {
    if (this.#blocks.pop() === true) this.#conditions -= 1;
  }

  /** `|x|` behind the word or bracket that opens a block. */
  #bind(start: number, at: number): "known" | "unknown" | undefined {
    const values = this.#values;
    if (!values.isMark(at, "|")) return undefined;
    let close = at + 1;
    while (close < at + 50 && close < this.#tokens.length && !values.isMark(close, "|", "\n")) close += 1;
    const name = this.#tokens[at + 1];
    this.#at = close + 1;
    if (name?.kind === "word" && close === at + 2) {
      const first = this.#tokens[start];
      const words = (first?.kind === "word" ? values.variables.get(first.text) : undefined) ?? values.wordsAt(start);
      values.variables.set(name.text, words);
      return words.length > 0 && words.every((word) => word.known) ? "known" : "unknown";
    }
    for (let each = at + 1; each < close; each++) values.variables.delete(this.#tokens[each]?.text ?? "");
    return "unknown";
  }

  /** Whether a word is given something, as no variable is: `name 'text'`, `name other`, `name(…)`, `name … do`. A variable in front of `[` is asked for an item. */
  #isGiven(at: number): boolean {
    const next = this.#tokens[at + 1];
    if (next === undefined || next.kind === "end") return false;
    if (next.kind === "word" && /^(?:if|unless|and|or|in|then|while|until|rescue|end)$/.test(next.text)) return false;
    return next.kind !== "mark" || next.text === "(" || this.#blockAt(at + 1) !== undefined;
  }

  /** A word with a name behind it is a resource if a block follows, or if its word is that of one. */
  #isResource(at: number): boolean {
    const first = this.#tokens[at];
    const next = this.#tokens[at + 1];
    if (first?.kind !== "word" || next === undefined || keywords.has(first.text) || !/^[a-z][a-z0-9_]*$/.test(first.text) || (this.#values.variables.has(first.text) && !this.#isGiven(at))) return false;
    if (next.kind === "mark") {
      if (next.text === "(" ? this.#values.isMark(closeOf(this.#values, at + 1) + 1, ".") : !(next.text === "[" && this.#session.source.text[next.start - 1] === " ")) return false;
    } else if (next.kind === "word" && /^(?:do|if|unless|and|or|in|then)$/.test(next.text)) return isKnownResource(first.text) && next.text === "do";
    if (isKnownResource(first.text)) return true;
    return !/^(?:search|data_bag_item|data_bag|loop|lambda|proc|property|attribute|shell_out\w*!?|powershell_\w+!?|lazy|load_current_value|converge_if_changed|notifies|raise|log|return|puts)$/.test(first.text) && this.#blockAt(at + 1) !== undefined;
  }

  /** Where the block of a statement opens that begins in front of a token, outside of its brackets. */
  #blockAt(from: number): number | undefined {
    let open = 0;
    for (let at = from; at < this.#tokens.length && at < from + longest && !this.#values.isEnd(at, open); at++) {
      const token = this.#tokens[at];
      if (open === 0 && token?.kind === "word" && token.text === "do" && !this.#values.isMark(at - 1, ".")) return at;
      if (open === 0 && at > from && this.#values.isMark(at, "{") && (this.#values.isMark(at - 1, ")") || /^(?:text|list)$/.test(this.#tokens[at - 1]?.kind ?? ""))) return at;
      if (this.#values.isMark(at, "[", "(", "{")) open += 1;
      else if (this.#values.isMark(at, "]", ")", "}")) open -= 1;
      if (open < 0) open = 0;
    }
    return undefined;
  }

  /** `windows_feature 'x' do … end`; its names begin at a token, inside of `open` brackets. */
  #resource(kind: Token, names: number, open: number, object?: string): void {
    const values = this.#values;
    const from = this.#at;
    const block = this.#blockAt(from);
    const titles: Word[] = [];
    let depth = open;
    let at = names;
    for (; at < this.#tokens.length && at < names + longest; at++) {
      const token = this.#tokens[at];
      if (token === undefined || at === block || values.isEnd(at, depth) || (depth === 0 && token.kind === "word" && /^(?:if|unless|do)$/.test(token.text))) break;
      if (values.isMark(at, "[", "(", "{")) depth += 1;
      else if (values.isMark(at, "]", ")", "}")) depth -= 1;
      const behind = values.expressionEnd(at);
      titles.push(...(behind === at + 1 ? values.words(token) : [values.computed(at, behind)]));
      at = behind - 1;
      if (titles.length > longest) {
        this.#session.unread("what a resource with so many names does", kind);
        break;
      }
    }
    this.#session.run.spend(this.#session, kind, titles.length);
    scanCalls(values, names, Math.min(at, this.#tokens.length));
    const properties = new Map<string, Setting>();
    const notices: Notice[] = [];
    let end = this.#tokens[Math.max(from, at - 1)]?.end ?? kind.end;
    this.#at = at;
    if (block !== undefined) {
      this.#at = block + 1;
      end = this.#properties(properties, notices, this.#tokens[block]?.text === "{" ? "}" : "end", kind.text !== "ruby_block");
    }
    const isGuarded = this.#token().kind === "word" && /^(?:if|unless)$/.test(this.#token().text);
    const start = this.#tokens[from]?.start ?? kind.start;
    const resource: Resource = { type: kind.text, titles, properties, start, end };
    for (const notice of notices) this.#notice(notice, resource);
    if (object !== undefined) this.#objects.set(object, resource);
    const woken = this.#token().text === "." && this.#token(1).text === "run_action";
    // `only_if` and `not_if` are asked before anything is done.
    const guarded = isGuarded || properties.has("only_if") || properties.has("not_if") ? 1 : 0;
    this.#session.run.conditions += guarded;
    this.#apply(woken ? this.#acting(resource, values.wordsAt(this.#at + 2)) : resource);
    this.#session.run.conditions -= guarded;
    if (woken || isGuarded) {
      const rest = this.#at;
      this.#at += 1;
      this.#pass();
      scanCalls(values, rest, this.#at);
    }
  }

  /** Only a plain `action :nothing` lets a resource wait; where it is one of several, what the others do may happen, and the default where none is said for sure. */
  #apply(resource: Resource): void {
    const setting = resource.properties.get("action");
    const words = setting?.words ?? [];
    const others = words.filter((word) => word.text !== "nothing");
    const isMaybe = setting?.isMaybe === true;
    const isRemoved = words.length > 0 && words.every((word) => isRemoval(word.text));
    if (isRemoved) this.#removed.add(resource);
    if (others.length < words.length || isRemoved) this.#waiting.push(resource);
    if (words.length > 0 && others.length === 0 && !isMaybe) return;
    const isDoubtful = isMaybe || others.length < words.length;
    const { run } = this.#session;
    run.conditions += isDoubtful ? 1 : 0;
    const isDefault = isMaybe && others.every((word) => isRemoval(word.text));
    if (isDefault) applyResource(this.#session, { ...resource, properties: new Map([...resource.properties].filter(([name]) => name !== "action")) }, "chef");
    else applyResource(this.#session, isDoubtful ? this.#acting(resource, others) : resource, "chef");
    run.conditions -= isDoubtful ? 1 : 0;
  }

  #acting(resource: Resource, words: readonly Word[]): Resource {
    return { ...resource, properties: new Map([...resource.properties, ["action", { words, start: resource.start, end: resource.end }]]) };
  }

  #notice({ action, target }: Notice, own: Resource): void {
    if (action?.text === "nothing") return;
    const found = target === undefined ? null : /^(\w+)\[(.*)\]$/s.exec(target);
    const [, type = "", names = ""] = found ?? [];
    // `execute[a,b]` names two of them, or one with a comma.
    const keys = target === "" ? [own] : found === null ? [everything] : isFilledIn(names) ? [`${type}[]`] : [`${type}[${names}]`, ...(names.includes(",") ? names.split(",").map((name) => `${type}[${name.trim()}]`) : [])];
    for (const key of found === null ? keys : [...keys, type]) {
      const wake = this.#wakes.get(key) ?? {};
      if (action !== undefined && action.known && isRemoval(action.text)) wake.removes ??= action;
      else wake.brings ??= action ?? "unknown";
      this.#wakes.set(key, wake);
    }
  }

  #wake(resource: Resource): void {
    const { type, titles } = resource;
    const keys = [resource, ...(this.#removed.has(resource) ? [] : [everything]), `${type}[]`, ...(titles.some((word) => !word.known) ? [type] : []), ...titles.map((word) => `${type}[${word.text}]`)];
    const wakes = keys.flatMap((key) => this.#wakes.get(key) ?? []);
    const brings = wakes.find((wake) => wake.brings !== undefined)?.brings;
    const removes = wakes.find((wake) => wake.removes !== undefined)?.removes;
    if (removes !== undefined && !this.#removed.has(resource)) applyResource(this.#session, this.#acting(resource, [removes]), "chef");
    if (brings !== undefined) applyResource(this.#session, this.#acting(resource, brings === "unknown" ? [] : [brings]), "chef");
  }

  /** Statements of `name value` up to the end of the resource. */
  #properties(into: Map<string, Setting>, notices: Notice[], close: "end" | "}", scans: boolean): number {
    const values = this.#values;
    let depth = 1;
    let braces = 0;
    let fresh = true;
    let from = this.#at;
    const scan = (to: number): void => {
      if (scans) scanCalls(values, from, to);
    };
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#token();
      if (values.isMark(this.#at, "\n", ";")) {
        fresh = true;
        continue;
      }
      if (values.isMark(this.#at, "{")) braces += 1;
      else if (values.isMark(this.#at, "}")) {
        braces -= 1;
        if (close === "}" && braces < 0) {
          scan(this.#at);
          this.#at += 1;
          return token.end;
        }
      } else if (token.kind === "word" && token.text === "end" && !values.isMark(this.#at - 1, ".")) {
        depth -= 1;
        if (depth === 0 && close === "end") {
          scan(this.#at);
          this.#at += 1;
          return token.end;
        }
      } else if (token.kind === "word" && (token.text === "do" || (openers.has(token.text) && (fresh || this.#isValueAt(this.#at))))) depth += 1;
      else if (fresh && token.kind === "word" && /^(?:else|then|begin|ensure)$/.test(token.text)) continue;
      else if (fresh && token.kind === "word") {
        if (!this.#session.run.spend(this.#session, token, 10)) {
          this.#at = this.#tokens.length;
          return token.end;
        }
        this.#property(token, into, notices, depth > 1);
        if (/^(?:only_if|not_if)$/.test(token.text)) {
          // What a guard asks changes nothing.
          scan(this.#at);
          this.#at = this.#guardEnd(this.#at) - 1;
          from = this.#at + 1;
        }
      }
      // What stands behind `if x then` and `else` begins anew.
      fresh = token.kind === "word" && /^(?:then|else|do)$/.test(token.text) && !values.isMark(this.#at + 1, ":");
    }
    scan(this.#at);
    return this.#session.source.text.length;
  }

  #guardEnd(from: number): number {
    let depth = 0;
    let open = 0;
    let at = from + 1;
    for (; at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (this.#values.isMark(at, "[", "(", "{")) open += 1;
      else if (this.#values.isMark(at, "]", ")", "}")) {
        if (open === 0) break;
        open -= 1;
      } else if (token?.kind === "word" && token.text === "do") depth += 1;
      else if (token?.kind === "word" && token.text === "end") {
        if (depth === 0) break;
        depth -= 1;
      } else if (depth === 0 && this.#values.isEnd(at, open)) break;
    }
    return at;
  }

  /** `isNested`: it stands in a block of its own, in a branch or a loop. */
  #property(token: Token, into: Map<string, Setting>, notices: Notice[], isNested: boolean): void {
    const values = this.#values;
    const next = this.#token(1);
    const isMaybe = isNested || this.#hasCondition(this.#at + 1);
    // What is said only under a condition leaves what was said before, and every such value counts.
    const put = (name: string, words: readonly Word[]): void => {
      const before = isMaybe ? into.get(name) : undefined;
      const all = [...(before?.words ?? []), ...words].slice(0, longest);
      this.#session.run.spend(this.#session, token, all.length + words.length);
      into.set(name, { words: all, start: token.start, end: words.at(-1)?.end ?? token.end, isMaybe: isMaybe && before?.isMaybe !== false });
    };
    // `property :name, 'value'` of dsc_resource.
    if (token.text === "property" && next.kind === "symbol" && this.#token(2).text === ",") {
      put(`property:${next.text.toLowerCase()}`, values.wordsAt(this.#at + 3));
      return;
    }
    const value = this.#at + (next.text === "(" ? 2 : 1);
    // What `if` or `case` gives is not known.
    const words = openers.has(this.#tokens[value]?.text ?? "") && this.#isValueAt(value) ? [values.computed(value, value + 1), ...values.wordsAt(value + 1)] : values.wordsAt(this.#at + 1);
    const [action, ...targets] = words;
    if (token.text === "subscribes") notices.push({ action, target: "" });
    else if (token.text === "delayed_action") for (const each of words) notices.push({ action: each, target: "" });
    else if (token.text === "notifies") {
      const named = targets.filter((word) => !/^(?:delayed|immediate(?:ly)?|before)$/.test(word.text));
      if (action === undefined || named.length === 0) notices.push({ action: undefined, target: undefined });
      else for (const word of named) notices.push({ action, target: word.text === "" ? undefined : word.text });
    }
    if (words.length > 0 || /^(?:only_if|not_if)$/.test(token.text)) put(token.text.toLowerCase(), words);
  }
}

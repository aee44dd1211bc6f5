/** Reads the text of a Windows PowerShell script into statements. It reads any text in linear time; what it cannot read becomes a statement that says so. */
import { languageWords } from "./modules.ts";
import type { Argument, Block, Command, Element, Expression, Parameter, Span, Statement, TextPart } from "./syntax.ts";
import { hasTemplate, templateEnd } from "../template.ts";

/** Levels of brackets beyond which nothing is read: real scripts reach ten. */
const deepest = 60;

const blanks = /[ \t\f\v\u00a0\ufeff]/;
const wordEnds = new Set([" ", "\t", "\f", "\v", "\u00a0", "\r", "\n", ";", "|", "&", "(", ")", "{", "}", ",", "<", ">", ""]);
const singleQuotes = new Set(["'", "\u2018", "\u2019", "\u201a", "\u201b"]);
const doubleQuotes = new Set(['"', "\u201c", "\u201d", "\u201e"]);
const dashes = new Set(["-", "\u2013", "\u2014", "\u2015"]);
// about_Special_Characters; `e and `u belong to PowerShell 7.
const escapes: ReadonlyMap<string, string> = new Map([["n", "\n"], ["r", "\r"], ["t", "\t"], ["0", "\0"], ["a", "\x07"], ["b", "\b"], ["f", "\f"], ["v", "\v"]]);

/** The statements of a script. Only where the text `isWhole`, as it is run, does an `exit` in it surely end what it stands in. */
export function parseScript(text: string, isWhole: boolean): Block {
  return new Parser(text, isWhole && !hasTemplate(text)).script();
}

/** Sticky patterns, because the text is never cut into pieces. */
const patterns = {
  identifier: /[\p{L}\p{N}_]+/uy,
  variable: /(?:[\p{L}\p{N}_?]|:(?=[\p{L}\p{N}_]))+/uy,
  word: /[\p{L}][\p{L}\p{N}_-]*/uy,
  parameter: /[\p{L}_?][\p{L}\p{N}_-]*/uy,
  number: /(?:0x[0-9a-f]+|\d+(?:\.(?!\.)\d*)?|\.\d+)(?:e[+-]?\d+)?(?:[kmgtp]b|[dlsuy])*/iy,
  operator: /-(?:[ci]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)|as|is|isnot|and|or|xor|band|bor|bxor|bnot|not|shl|shr|join|f)(?![\p{L}\p{N}_-])/iuy,
  type: /\[[\p{L}_](?:[^\][\r\n(){}'"$;]|\[[^\][\r\n(){}'"$;]{0,100}\]){0,300}\]/uy,
  attribute: /\[[\p{L}_][\p{L}\p{N}_.]{0,80}[ \t]?\(/uy,
  check: /\[(?:system\.management\.automation\.)?validatescript(?:attribute)?[ \t]?\(/iy,
  redirection: /(?:[1-6*]?>>?(?:&[12])?|<)/y,
  assignment: /(?:[-+*/%]|\?\?)?=(?!=)/y,
  restOfLine: /[^\r\n]*/y,
} as const;

class Parser {
  readonly #text: string;
  readonly #isWhole: boolean;
  #at = 0;
  #depth = 0;
  /** How many DSC configurations are open. */
  #configurations = 0;
  /** The first stretch that cannot be read. */
  #lost: (Span & { readonly what: string }) | undefined;

  constructor(text: string, isWhole: boolean) {
    this.#text = text;
    this.#isWhole = isWhole;
  }

  script(): Block {
    const block = this.#block("");
    const lost = this.#lost;
    return lost === undefined ? block : { parameters: block.parameters, body: [...block.body, { kind: "unread", ...lost }] };
  }

  // --- characters -------------------------------------------------------------------------------------------------------------------

  #peek(ahead = 0): string {
    return this.#text[this.#at + ahead] ?? "";
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }

  #take(pattern: RegExp): string | undefined {
    const found = this.#match(pattern);
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #lose(start: number, what: string): void {
    this.#lost ??= { start, end: Math.min(this.#text.length, start + 1), what };
  }

  /** Goes down one level; `false` where the text is too deep, which ends the reading. */
  #enter(): boolean {
    if (this.#depth < deepest) {
      this.#depth += 1;
      return true;
    }
    this.#lose(this.#at, "a part of the script that is nested too deep");
    this.#at = this.#text.length;
    return false;
  }

  /** Passes blanks, comments and continued lines, and with `lines` also the ends of lines. */
  #skip(lines: boolean): void {
    for (;;) {
      const next = this.#peek();
      if (next === "") return;
      if (blanks.test(next)) this.#at += 1;
      else if (next === "`" && /[\r\n]/.test(this.#peek(1))) this.#at += this.#peek(1) === "\r" && this.#peek(2) === "\n" ? 3 : 2;
      else if (next === "\r" && this.#peek(1) === "\n" && !lines) return;
      else if (next === "\r" || next === "\n") {
        if (!lines) return;
        this.#at += 1;
      } else if (next === "#") this.#take(patterns.restOfLine);
      else if (next === "<" && this.#peek(1) === "#") {
        const end = this.#text.indexOf("#>", this.#at + 2);
        if (end === -1) this.#lose(this.#at, "a comment without an end");
        this.#at = end === -1 ? this.#text.length : end + 2;
      } else if (next === "{" && this.#peek(1) === "%") {
        const end = templateEnd(this.#text, this.#at);
        if (end === undefined) return;
        this.#at = end;
      } else return;
    }
  }

  // --- statements -------------------------------------------------------------------------------------------------------------------

  /** Statements up to a closing bracket, which is passed. `""` is the end of the text. */
  #block(close: "" | ")" | "}"): Block {
    const start = this.#at;
    const body: Statement[] = [];
    const parameters: Parameter[] = [];
    if (this.#enter()) {
      for (;;) {
        this.#skip(true);
        const next = this.#peek();
        if (next === "") {
          if (close !== "") this.#lose(Math.max(0, start - 1), "a part of the script whose bracket is never closed");
          break;
        }
        if (next === close) {
          this.#at += 1;
          break;
        }
        if (next === ";") {
          this.#at += 1;
          continue;
        }
        if (next === ")" || next === "}" || next === "]") {
          this.#lose(this.#at, "the script behind a bracket that was never opened");
          this.#at += 1;
          continue;
        }
        const before = this.#at;
        if (this.#match(patterns.attribute) !== undefined) {
          const check = this.#passAttribute();
          // `[ValidateScript({ … })]$x = 1`.
          if (check !== undefined) body.push(asCondition(check, { start: before, end: this.#at }));
          continue;
        }
        const word = this.#match(patterns.word)?.toLowerCase();
        if (word === "param") {
          const read = this.#parameters();
          if (read !== undefined) {
            parameters.push(...read);
            continue;
          }
        }
        body.push(this.#statement());
        if (this.#at === before) this.#at += 1;
      }
      this.#depth -= 1;
    }
    return { parameters, body };
  }

  #parameters(): readonly Parameter[] | undefined {
    const before = this.#at;
    this.#take(patterns.word);
    this.#skip(true);
    if (this.#peek() !== "(") {
      this.#at = before;
      return undefined;
    }
    return this.#parameterList();
  }

  /** `( [attributes] [type] $name = value, … )`. */
  #parameterList(): readonly Parameter[] {
    const found: Parameter[] = [];
    let isSwitch = false;
    let remaining = false;
    let checks: Block[] = [];
    const start = this.#at;
    this.#at += 1;
    if (!this.#enter()) return found;
    for (;;) {
      this.#skip(true);
      const next = this.#peek();
      if (next === "") this.#lose(start, "a part of the script whose bracket is never closed");
      if (next === "" || next === ")") {
        this.#at += 1;
        break;
      }
      if (next === "$") {
        const variable = this.#primary(false);
        this.#skip(true);
        let value: Expression | undefined;
        if (this.#peek() === "=") {
          this.#at += 1;
          this.#skip(true);
          value = this.#expression(true);
        }
        if (variable.kind === "variable") found.push({ name: variable.name, value, remaining, isSwitch, checks });
        isSwitch = false;
        remaining = false;
        checks = [];
      } else if (next === "[") {
        const from = this.#at;
        const check = this.#passAttribute();
        if (check !== undefined) checks.push(check);
        if (this.#at - from < 60 && /^\[\s*(?:system\.management\.automation\.)?switch(?:parameter)?\s*\]$/i.test(this.#text.slice(from, this.#at))) isSwitch = true;
        remaining ||= /valuefromremainingarguments(?!\s*=\s*\$false)/i.test(this.#text.slice(from, Math.min(this.#at, from + 500)));
      }
      else this.#at += 1;
    }
    this.#depth -= 1;
    return found;
  }

  /** `[Parameter(Mandatory = $true)]`, by its brackets alone; gives the block of `[ValidateScript({ … })]`. */
  #passAttribute(): Block | undefined {
    const start = this.#at;
    let check: Block | undefined;
    const checks = this.#match(patterns.check) !== undefined;
    let open = 0;
    do {
      const next = this.#peek();
      if (next === "[") open += 1;
      else if (next === "]") open -= 1;
      else if (singleQuotes.has(next) || doubleQuotes.has(next)) {
        this.#quoted();
        continue;
      }
      this.#at += 1;
      if (checks && next === "{") check ??= this.#block("}");
    } while (open > 0 && this.#at < this.#text.length);
    if (open > 0) this.#lose(start, "a part of the script whose bracket is never closed");
    return check;
  }

  #statement(): Statement {
    const start = this.#at;
    const word = this.#match(patterns.word)?.toLowerCase();
    const after = word === undefined ? "" : this.#text[start + word.length] ?? "";
    if (word !== undefined && (wordEnds.has(after) || after === "[")) {
      const read = this.#keyword(word, start);
      if (read !== undefined) return read;
    }
    if (this.#peek() === ":" && /[a-z]/i.test(this.#peek(1))) {
      // A label before a loop.
      this.#at += 1;
      this.#take(patterns.word);
      this.#skip(true);
      return this.#statement();
    }
    return this.#pipeline();
  }

  #keyword(word: string, start: number): Statement | undefined {
    switch (word) {
      case "if":
        return this.#if(start);
      case "foreach":
        return this.#foreach(start);
      case "while":
      case "for":
        return this.#loop(word, start);
      case "do":
        return this.#do(start);
      case "switch":
        return this.#switch(start);
      case "try":
      case "trap":
        return this.#try(word, start);
      case "function":
      case "filter":
      case "workflow":
      case "configuration":
        return this.#function(word, start);
      case "class":
      case "enum":
        return this.#class(word, start);
      case "return":
      case "throw":
      case "exit":
      case "break":
      case "continue": {
        this.#at += word.length;
        this.#skip(false);
        // A label may stand far out: then nothing behind the statement is sure to be reached.
        if ((word === "break" || word === "continue") && this.#take(patterns.word) !== undefined) return { kind: "flow", word: "return", value: undefined, start, end: this.#at };
        const ends = /[\r\n;})]/.test(this.#peek()) || this.#peek() === "";
        const value = ends ? undefined : this.#pipeline();
        const surely = this.#isWhole && (word === "exit" || word === "return") && (value === undefined || isPlainValue(value));
        return { kind: "flow", word, value, ...(surely ? { ends: true } : {}), start, end: this.#at };
      }
      case "using":
        this.#at += word.length;
        return this.#using(start);
      default:
        return undefined;
    }
  }

  /** `using module .\x.psm1` runs what it names; `using namespace` runs nothing. */
  #using(start: number): Statement {
    const rest = this.#take(patterns.restOfLine) ?? "";
    const found = /^\s+module\s+(\S+)/i.exec(rest.slice(0, 300));
    const span = { start, end: this.#at };
    return found?.[1] !== undefined && /[\\/]|\.psm?1/i.test(found[1]) ? { kind: "unread", what: `the module "${found[1]}"`, ...span } : { kind: "flow", word: "none", value: undefined, ...span };
  }

  /** `( … )` behind a keyword. */
  #head(): readonly Statement[] {
    this.#skip(true);
    if (this.#peek() !== "(") return [];
    this.#at += 1;
    return this.#block(")").body;
  }

  /** `{ … }` behind a keyword. */
  #body(): readonly Statement[] {
    this.#skip(true);
    if (this.#peek() !== "{") return [];
    this.#at += 1;
    return this.#block("}").body;
  }

  /** Passes one of some words, where it comes next. */
  #passWord(...words: readonly string[]): string | undefined {
    const before = this.#at;
    this.#skip(true);
    const word = this.#match(patterns.word)?.toLowerCase();
    if (word !== undefined && words.includes(word)) {
      this.#at += word.length;
      return word;
    }
    this.#at = before;
    return undefined;
  }

  #if(start: number): Statement {
    const clauses: { readonly condition: readonly Statement[]; readonly body: readonly Statement[] }[] = [];
    this.#at += 2;
    clauses.push({ condition: this.#head(), body: this.#body() });
    let otherwise: readonly Statement[] = [];
    for (;;) {
      const word = this.#passWord("elseif", "else");
      if (word === "elseif") clauses.push({ condition: this.#head(), body: this.#body() });
      else if (word === "else") {
        otherwise = this.#body();
        break;
      } else break;
    }
    return { kind: "if", clauses, otherwise, start, end: this.#at };
  }

  /** The statement; the command of the same name has no bracket behind it. */
  #foreach(start: number): Statement | undefined {
    this.#at += "foreach".length;
    this.#skip(true);
    this.#passSwitch();
    if (this.#peek() !== "(") {
      this.#at = start;
      return undefined;
    }
    this.#at += 1;
    this.#skip(true);
    const variable = this.#peek() === "$" ? this.#primary(false) : undefined;
    const over = this.#passWord("in") === undefined ? [] : this.#block(")").body;
    const body = this.#body();
    return { kind: "foreach", variable: variable?.kind === "variable" ? variable.name : "", over, body, start, end: this.#at };
  }

  #loop(word: string, start: number): Statement {
    this.#at += word.length;
    const head = this.#head();
    return { kind: "loop", head, body: this.#body(), atLeastOnce: false, start, end: this.#at };
  }

  #do(start: number): Statement {
    this.#at += 2;
    const body = this.#body();
    const head = this.#passWord("while", "until") === undefined ? [] : this.#head();
    return { kind: "loop", head, body, atLeastOnce: true, start, end: this.#at };
  }

  /** `-regex`, `-parallel` and the like behind a keyword. */
  #passSwitch(): void {
    while (dashes.has(this.#peek()) && /[a-z]/i.test(this.#peek(1))) {
      this.#at += 1;
      this.#take(patterns.word);
      this.#skip(true);
    }
  }

  #switch(start: number): Statement {
    this.#at += "switch".length;
    this.#skip(true);
    this.#passSwitch();
    const over = this.#head();
    const bodies: (readonly Statement[])[] = [];
    this.#skip(true);
    const opened = this.#at;
    if (this.#peek() === "{" && this.#enter()) {
      this.#at += 1;
      for (;;) {
        this.#skip(true);
        const next = this.#peek();
        if (next === "") this.#lose(opened, "a part of the script whose bracket is never closed");
        if (next === "" || next === "}") {
          this.#at += 1;
          break;
        }
        const before = this.#at;
        if (next === "{") {
          // A condition, or the body of a pattern that could not be read.
          this.#at += 1;
          bodies.push(this.#block("}").body);
        } else this.#argumentWord();
        if (this.#at === before) this.#at += 1;
      }
      this.#depth -= 1;
    }
    return { kind: "switch", over, bodies, start, end: Math.min(this.#at, this.#text.length) };
  }

  #try(word: string, start: number): Statement {
    this.#at += word.length;
    if (word === "trap") {
      this.#passTypes();
      return { kind: "try", body: [], caught: [this.#body()], last: [], isTrap: true, start, end: this.#at };
    }
    const body = this.#body();
    const caught: (readonly Statement[])[] = [];
    let last: readonly Statement[] = [];
    for (;;) {
      const next = this.#passWord("catch", "finally");
      if (next === undefined) break;
      this.#passTypes();
      if (next === "catch") caught.push(this.#body());
      else last = this.#body();
    }
    return { kind: "try", body, caught, last, start, end: this.#at };
  }

  #passTypes(): void {
    this.#skip(true);
    while (this.#peek() === "[" || this.#peek() === ",") {
      if (this.#take(patterns.type) === undefined) this.#at += 1;
      this.#skip(true);
    }
  }

  #function(word: string, start: number): Statement | undefined {
    this.#at += word.length;
    this.#skip(false);
    const name = this.#argumentWord();
    const text = name.kind === "text" ? name.parts.map((part) => (part.kind === "plain" ? part.text : "")).join("") : "";
    this.#skip(true);
    const parameters = this.#peek() === "(" && word !== "configuration" ? this.#parameterList() : [];
    this.#skip(true);
    if (this.#peek() !== "{") {
      this.#at = start;
      return undefined;
    }
    this.#at += 1;
    if (word === "configuration") this.#configurations += 1;
    const block = this.#block("}");
    if (word === "configuration") this.#configurations -= 1;
    const perItem = word === "filter" || block.body.some((statement) => statement.kind === "pipeline" && isProcessBlock(statement.elements[0]));
    const whole: Block = { parameters: [...parameters, ...block.parameters], body: block.body, ...(perItem ? { perItem } : {}) };
    const bare = text.replace(/^(?:global|script|local|private):/i, "").toLowerCase();
    return { kind: word === "configuration" ? "configuration" : "function", name: bare, block: whole, start, end: this.#at };
  }

  #class(word: string, start: number): Statement | undefined {
    const found = /^(?:class|enum)\s+[A-Za-z_]\w*(?:\s*:\s*[\w.,\s]+)?\s*\{/i.exec(this.#text.slice(start, start + 300));
    if (found === null) return undefined;
    this.#at += found[0].length;
    this.#block("}");
    return word === "enum" ? { kind: "flow", word: "none", value: undefined, start, end: this.#at } : { kind: "unread", what: "a class that the script defines", start, end: this.#at };
  }

  // --- pipelines --------------------------------------------------------------------------------------------------------------------

  #pipeline(): Statement {
    const start = this.#at;
    const elements: Element[] = [];
    const writes: Expression[] = [];
    for (;;) {
      const element = this.#element();
      if (elements.length === 0 && element.kind === "expression") {
        this.#skip(false);
        const operator = this.#take(patterns.assignment);
        if (operator !== undefined) {
          this.#skip(true);
          const value = this.#down(() => this.#statement());
          return { kind: "assign", target: element.expression, operator, value, start, end: this.#at };
        }
      }
      elements.push(element);
      this.#skip(false);
      while (element.kind === "expression" && this.#redirect(writes)) this.#skip(false);
      if (this.#peek() !== "|" || this.#peek(1) === "|") break;
      this.#at += 1;
      this.#skip(true);
      if (/[;)}|]/.test(this.#peek()) || this.#peek() === "") break;
    }
    const end = this.#at;
    // `&&` and `||`, and a lone `&` that sends to the background, end a statement.
    let next = false;
    if ((this.#peek() === "&" || this.#peek() === "|") && this.#peek(1) === this.#peek()) {
      this.#at += 2;
      next = true;
    } else if (this.#peek() === "&") this.#at += 1;
    const first: Statement = { kind: "pipeline", elements, writes, start, end };
    if (!next) {
      this.#passGarbage();
      return first;
    }
    this.#skip(true);
    const rest = this.#down(() => this.#pipeline());
    return { kind: "if", clauses: [{ condition: [first], body: [] }], otherwise: [rest], chain: true, start, end: this.#at };
  }

  /** A statement one level down; nothing where that is too deep. */
  #down(read: () => Statement): Statement {
    if (!this.#enter()) return { kind: "flow", word: "none", value: undefined, start: this.#at, end: this.#at };
    const statement = read();
    this.#depth -= 1;
    return statement;
  }

  /** What stands behind a statement on its line without belonging to it is passed one character at a time by the caller; a stray `<` or `|` is passed here. */
  #passGarbage(): void {
    const next = this.#peek();
    if (next === "<" || next === "|" || next === ",") this.#at += 1;
  }

  #redirect(into: Expression[]): boolean {
    const found = this.#match(patterns.redirection);
    if (found === undefined || (found === "<" && this.#peek(1) === "#")) return false;
    this.#at += found.length;
    if (found.includes("&")) return true;
    this.#skip(false);
    const target = this.#argumentWord();
    if (/^[12*]?>/.test(found) && !found.startsWith("2")) into.push(target);
    return true;
  }

  #element(): Element {
    const next = this.#peek();
    if (next === "&" || (next === "." && (blanks.test(this.#peek(1)) || /["'$({&\u2018\u201c]/.test(this.#peek(1))))) return { kind: "command", command: this.#command(next === "&" ? "&" : ".") };
    if (this.#startsExpression()) return { kind: "expression", expression: this.#expression(false) };
    return { kind: "command", command: this.#command(undefined) };
  }

  #startsExpression(): boolean {
    const next = this.#peek();
    if (templateEnd(this.#text, this.#at) !== undefined) return false;
    if (next === "@") return /[({'"\u2018\u201c$\w]/.test(this.#peek(1));
    if (next === "$" || next === "(" || next === "{" || next === "!" || next === "," || singleQuotes.has(next) || doubleQuotes.has(next)) return true;
    if (next === "[") return true;
    if (dashes.has(next) || next === "+") return this.#match(patterns.operator) !== undefined || /[-+\d.$(]/.test(this.#peek(1));
    if (/[\d.]/.test(next)) {
      const number = this.#match(patterns.number);
      const behind = number === undefined ? "" : this.#text[this.#at + number.length] ?? "";
      return number !== undefined && (wordEnds.has(behind) || /[-+*/%.\])]/.test(behind)) && !(behind === "." && /[a-z\\/]/i.test(this.#text[this.#at + number.length + 1] ?? ""));
    }
    return false;
  }

  #command(call: "&" | "." | undefined): Command {
    const start = this.#at;
    if (call !== undefined) {
      this.#at += 1;
      this.#skip(false);
    }
    const name = this.#argumentWord();
    const args: Argument[] = [];
    const writes: Expression[] = [];
    let end = this.#at;
    for (;;) {
      this.#skip(false);
      const next = this.#peek();
      // The block of a DSC resource may begin on the next line.
      if ((next === "\r" || next === "\n") && this.#configurations > 0 && args.length < 2 && this.#passLinesTo("{")) continue;
      // So may that of `process`, `begin`, `end`.
      if ((next === "\r" || next === "\n") && call === undefined && args.length === 0 && isLanguageWord(name) && this.#passLinesTo("{")) continue;
      if (next === "" || next === "\r" || next === "\n" || next === ";" || next === "|" || next === ")" || next === "}") break;
      // `&` in front of a command's word is no argument; a lone one sends to the background.
      if (next === "&") break;
      if (this.#redirect(writes)) {
        end = this.#at;
        continue;
      }
      const before = this.#at;
      if (this.#text.startsWith("--%", this.#at) && wordEnds.has(this.#peek(3))) {
        this.#at += 3;
        this.#verbatim(args);
      } else args.push(this.#argument());
      if (this.#at === before) this.#at += 1;
      end = this.#at;
    }
    return { call, name, args, writes, start, end };
  }

  /** Passes ends of lines where a character comes behind them. */
  #passLinesTo(character: string): boolean {
    const before = this.#at;
    this.#skip(true);
    if (this.#peek() === character) return true;
    this.#at = before;
    return false;
  }

  /** What stands behind `--%` goes to a program as it is. */
  #verbatim(into: Argument[]): void {
    const start = this.#at;
    const line = this.#take(/[^\r\n|]*/y) ?? "";
    for (const found of line.matchAll(/(?:"[^"]*"?|[^\s"])+/g)) {
      const at = start + found.index;
      const word: Expression = { kind: "text", parts: [{ kind: "plain", text: found[0].replaceAll('"', "") }], quote: "none", start: at, end: at + found[0].length };
      into.push({ parameter: undefined, attached: undefined, word, splat: false, start: at, end: at + found[0].length });
    }
  }

  #argument(): Argument {
    const start = this.#at;
    if (this.#peek() === "@" && /\w/.test(this.#peek(1))) {
      this.#at += 1;
      const name = this.#take(patterns.variable) ?? "";
      const span = { start, end: this.#at };
      return { parameter: undefined, attached: undefined, word: { kind: "variable", name: bareName(name), ...span }, splat: true, ...span };
    }
    if (dashes.has(this.#peek()) && /[\p{L}_?]/u.test(this.#peek(1))) {
      const read = this.#parameterArgument(start);
      if (read !== undefined) return read;
    }
    const word = this.#argumentList();
    return { parameter: undefined, attached: undefined, word, splat: false, start, end: this.#at };
  }

  #parameterArgument(start: number): Argument | undefined {
    this.#at += 1;
    const name = this.#take(patterns.parameter) ?? "";
    if (this.#peek() === ":") {
      this.#at += 1;
      this.#skip(false);
      const at = this.#at;
      const attached = /[\r\n;|)}]/.test(this.#peek()) || this.#peek() === "" ? undefined : this.#argumentList();
      const head: TextPart = { kind: "plain", text: this.#text.slice(start, Math.min(at, start + name.length + 2)) };
      const rest: readonly TextPart[] = attached === undefined ? [] : attached.kind === "text" ? attached.parts : [{ kind: "filled", value: attached }];
      return { parameter: name.toLowerCase(), attached, word: { kind: "text", parts: [head, ...rest], quote: "none", start, end: this.#at }, splat: false, start, end: this.#at };
    }
    if (wordEnds.has(this.#peek())) return { parameter: name.toLowerCase(), attached: undefined, word: this.#plain(start), splat: false, start, end: this.#at };
    // A word of a program, such as `-processModel.password:x` or `--source=y`.
    this.#at = start;
    return undefined;
  }

  #plain(start: number): Expression {
    return { kind: "text", parts: [{ kind: "plain", text: this.#text.slice(start, this.#at) }], quote: "none", start, end: this.#at };
  }

  /** Words that commas join. */
  #argumentList(): Expression {
    return this.#joined(() => this.#argumentWord(), /[;|)}]/);
  }

  /** Items that commas join. `end`: what may stand behind a comma that nothing follows. */
  #joined(item: () => Expression, end: RegExp): Expression {
    const start = this.#at;
    const first = item();
    const items = [first];
    for (;;) {
      const before = this.#at;
      this.#skip(false);
      if (this.#peek() !== ",") {
        this.#at = before;
        break;
      }
      this.#at += 1;
      this.#skip(true);
      if (end.test(this.#peek()) || this.#peek() === "") break;
      const from = this.#at;
      items.push(item());
      if (this.#at === from) break;
    }
    return items.length === 1 ? first : { kind: "list", items, start, end: this.#at };
  }

  /** One word as a command's argument: quotes may begin in the middle of it. */
  #argumentWord(): Expression {
    const start = this.#at;
    const next = this.#peek();
    if (next === "@" && /[({'"\u2018\u201c]/.test(this.#peek(1))) return this.#postfix(this.#primary(true));
    if ((next === "(" || next === "{") && templateEnd(this.#text, start) === undefined) return this.#postfix(this.#primary(true));
    if (singleQuotes.has(next) || doubleQuotes.has(next)) {
      const quoted = this.#primary(true);
      if (this.#peek() === "." || this.#peek() === "[") return this.#postfix(quoted);
      if (wordEnds.has(this.#peek()) || quoted.kind !== "text") return quoted;
      // `"$dir"\x.exe` is meant as one word wherever it is seen.
      return this.#word(start, [...quoted.parts]);
    }
    if (next === "$" && templateEnd(this.#text, start) === undefined) {
      const value = this.#postfix(this.#primary(true));
      return wordEnds.has(this.#peek()) ? value : this.#word(start, [{ kind: "filled", value }]);
    }
    return this.#word(start, []);
  }

  #word(start: number, parts: TextPart[]): Expression {
    let plain = "";
    const flush = (): void => {
      if (plain !== "") parts.push({ kind: "plain", text: plain });
      plain = "";
    };
    for (;;) {
      const next = this.#peek();
      const template = templateEnd(this.#text, this.#at);
      if (template !== undefined) {
        flush();
        parts.push({ kind: "template", text: this.#text.slice(this.#at, template) });
        this.#at = template;
      } else if (wordEnds.has(next)) break;
      else if (next === "`") {
        if (this.#peek(1) === "" || /[\r\n]/.test(this.#peek(1))) break;
        plain += escapes.get(this.#peek(1)) ?? this.#peek(1);
        this.#at += 2;
      } else if (singleQuotes.has(next) || doubleQuotes.has(next)) {
        flush();
        const quoted = this.#quoted();
        if (quoted.kind === "text") parts.push(...quoted.parts);
      } else if (next === "$" && (/[\p{L}_{(?]/u.test(this.#peek(1)))) {
        flush();
        parts.push({ kind: "filled", value: this.#primary(true) });
      } else {
        plain += next;
        this.#at += 1;
      }
    }
    flush();
    return { kind: "text", parts, quote: "none", start, end: this.#at };
  }

  // --- expressions ------------------------------------------------------------------------------------------------------------------

  /** Operands and operators from left to right; `argument` says that no comma and no operator belongs to it. */
  #expression(single: boolean): Expression {
    const start = this.#at;
    if (!this.#enter()) return { kind: "unclear", start, end: this.#at };
    let left = single ? this.#unary() : this.#commas();
    for (;;) {
      const before = this.#at;
      this.#skip(false);
      const operator = this.#binaryOperator();
      if (operator === undefined) {
        this.#at = before;
        break;
      }
      this.#skip(true);
      if (/[;)}\]]/.test(this.#peek()) || this.#peek() === "") break;
      const from = this.#at;
      const right = single ? this.#unary() : this.#commas();
      left = { kind: "operation", operator, operands: [left, right], start, end: this.#at };
      if (this.#at === from) break;
    }
    this.#depth -= 1;
    return left;
  }

  #binaryOperator(): string | undefined {
    const word = this.#take(patterns.operator);
    if (word !== undefined) return word.toLowerCase().replace(/^-[ci]?(?=replace|split|eq|ne|like|match|contains|in$|notin|gt|lt|ge|le)/, "-");
    const next = this.#peek();
    if (next === "." && this.#peek(1) === ".") {
      this.#at += 2;
      return "..";
    }
    if ((next === "+" || next === "*" || next === "/" || next === "%" || dashes.has(next)) && this.#peek(1) !== "=" && !(dashes.has(next) && /[a-z]/i.test(this.#peek(1)))) {
      this.#at += 1;
      return dashes.has(next) ? "-" : next;
    }
    if (next === "?" && this.#peek(1) === "?" && this.#peek(2) !== "=") {
      this.#at += 2;
      return "??";
    }
    if ((next === "?" || next === ":") && blanks.test(this.#peek(1))) {
      this.#at += 1;
      return next;
    }
    return undefined;
  }

  #commas(): Expression {
    return this.#joined(() => this.#unary(), /[;)}\]|]/);
  }

  #unary(): Expression {
    const start = this.#at;
    const operators: string[] = [];
    for (;;) {
      this.#skip(false);
      const word = this.#take(patterns.operator)?.toLowerCase();
      if (word !== undefined) operators.push(word);
      else if (/[!,+]/.test(this.#peek()) || (dashes.has(this.#peek()) && !/[\p{L}]/u.test(this.#peek(1)))) {
        operators.push(this.#peek());
        this.#at += 1;
      } else break;
    }
    const operand = this.#cast(start);
    const innermost = operators.at(-1);
    if (innermost === undefined) return operand;
    return { kind: "operation", operator: innermost, operands: [operand], start, end: this.#at };
  }

  /** `[type]` alone, or in front of a value, any number of times. */
  #cast(start: number): Expression {
    const names: string[] = [];
    for (;;) {
      const type = this.#take(patterns.type);
      if (type === undefined) break;
      names.push(type.slice(1, -1));
      const next = this.#peek();
      if (next === ":" && this.#peek(1) === ":") break;
      this.#skip(false);
      if (!/[$([{@'"\d\u2018\u201c-]/.test(this.#peek())) break;
    }
    const [name] = names;
    if (name === undefined) return this.#postfix(this.#primary(false));
    const next = this.#peek();
    const last = names.at(-1) ?? name;
    if (next === ":" && this.#peek(1) === ":") return this.#postfix({ kind: "type", name: last, operand: undefined, start, end: this.#at });
    if (!/[$({@'"\d\u2018\u201c-]/.test(next) || next === "") return this.#postfix({ kind: "type", name: last, operand: undefined, start, end: this.#at });
    const operand = /[-\d]/.test(next) ? this.#unaryNumber() : this.#postfix(this.#primary(false));
    return { kind: "type", name, operand, start, end: this.#at };
  }

  #unaryNumber(): Expression {
    const start = this.#at;
    if (dashes.has(this.#peek())) this.#at += 1;
    if (this.#take(patterns.number) === undefined && this.#at === start) this.#at += 1;
    return this.#plain(start);
  }

  #primary(argument: boolean): Expression {
    const start = this.#at;
    const next = this.#peek();
    const template = templateEnd(this.#text, start);
    if (template !== undefined) {
      this.#at = template;
      return { kind: "text", parts: [{ kind: "template", text: this.#text.slice(start, template) }], quote: "none", start, end: template };
    }
    if (singleQuotes.has(next) || doubleQuotes.has(next)) return this.#quoted();
    if (next === "@") return this.#atSign(start);
    if (next === "$") return this.#dollar(start);
    if (next === "(") {
      this.#at += 1;
      const { body } = this.#block(")");
      return { kind: "sub", body, list: false, start, end: this.#at };
    }
    if (next === "{") {
      this.#at += 1;
      const block = this.#block("}");
      return { kind: "block", block, start, end: this.#at };
    }
    if (argument) return this.#word(start, []);
    if (this.#take(patterns.number) !== undefined) return this.#plain(start);
    if (this.#take(patterns.word) !== undefined) return this.#plain(start);
    if (next !== "" && !/[)}\];|\r\n]/.test(next)) this.#at += 1;
    return { kind: "unclear", start, end: this.#at };
  }

  /** What begins with `@`: a list, a map, a here-string. */
  #atSign(start: number): Expression {
    const next = this.#peek(1);
    if (next === "(") {
      this.#at += 2;
      const { body } = this.#block(")");
      return { kind: "sub", body, list: true, start, end: this.#at };
    }
    if (next === "{") {
      this.#at += 2;
      return this.#map(start);
    }
    if (singleQuotes.has(next) || doubleQuotes.has(next)) {
      const here = this.#hereString(start, doubleQuotes.has(next));
      if (here !== undefined) return here;
    }
    this.#at += 1;
    const name = this.#take(patterns.variable);
    return name === undefined ? { kind: "unclear", start, end: this.#at } : { kind: "variable", ...variableName(name), start, end: this.#at };
  }

  #map(start: number): Expression {
    const entries: (readonly [Expression, Statement])[] = [];
    if (!this.#enter()) return { kind: "map", entries, start, end: this.#at };
    for (;;) {
      this.#skip(true);
      const next = this.#peek();
      if (next === "") {
        this.#lose(start, "a part of the script whose bracket is never closed");
        break;
      }
      if (next === "}") {
        this.#at += 1;
        break;
      }
      const before = this.#at;
      if (next === ";" || next === "=" || next === "," || next === ")") this.#at += 1;
      else {
        const key = this.#mapKey();
        this.#skip(true);
        if (this.#peek() === "=") {
          this.#at += 1;
          this.#skip(true);
          entries.push([key, this.#statement()]);
        }
      }
      if (this.#at === before) this.#at += 1;
    }
    this.#depth -= 1;
    return { kind: "map", entries, start, end: this.#at };
  }

  #mapKey(): Expression {
    const start = this.#at;
    if (/[\p{L}_]/u.test(this.#peek())) {
      this.#take(/[^\s=;{}()"'`]+/y);
      return this.#plain(start);
    }
    return this.#postfix(this.#primary(false));
  }

  #hereString(start: number, expands: boolean): Expression | undefined {
    const head = this.#match(/@["'\u2018\u2019\u201c\u201d][ \t]*\r?\n/y);
    if (head === undefined) return undefined;
    this.#at += head.length;
    const close = expands ? /(?:^|\r?\n)["\u201c\u201d]@/ : /(?:^|\r?\n)['\u2018\u2019]@/;
    const pattern = new RegExp(close.source, "gm");
    pattern.lastIndex = Math.max(0, this.#at - 1);
    const found = pattern.exec(this.#text);
    if (found === null) this.#lose(start, "a text without an end");
    const end = found === null ? this.#text.length : Math.max(this.#at, found.index);
    const parts = expands ? this.#filledParts(end) : this.#plainParts(this.#text.slice(this.#at, end));
    this.#at = found === null ? end : found.index + found[0].length;
    return { kind: "text", parts, quote: expands ? "double" : "single", start, end: this.#at };
  }

  #plainParts(text: string): readonly TextPart[] {
    if (!text.includes("{{") && !text.includes("{%")) return [{ kind: "plain", text }];
    const parts: TextPart[] = [];
    let from = 0;
    for (let at = text.indexOf("{"); at !== -1; at = text.indexOf("{", at + 1)) {
      const end = at < from ? undefined : templateEnd(text, at);
      if (end === undefined) continue;
      if (at > from) parts.push({ kind: "plain", text: text.slice(from, at) });
      parts.push({ kind: "template", text: text.slice(at, end) });
      from = end;
    }
    if (from < text.length) parts.push({ kind: "plain", text: text.slice(from) });
    return parts;
  }

  #quoted(): Expression {
    const start = this.#at;
    if (doubleQuotes.has(this.#peek())) {
      this.#at += 1;
      const parts = this.#filledParts(undefined);
      return { kind: "text", parts, quote: "double", start, end: this.#at };
    }
    this.#at += 1;
    let text = "";
    for (;;) {
      const from = this.#at;
      this.#take(/[^'\u2018\u2019\u201a\u201b]*/y);
      text += this.#text.slice(from, this.#at);
      if (this.#peek() === "") {
        this.#lose(start, "a text without an end");
        break;
      }
      this.#at += 1;
      if (!singleQuotes.has(this.#peek())) break;
      text += "'";
      this.#at += 1;
    }
    return { kind: "text", parts: this.#plainParts(text), quote: "single", start, end: this.#at };
  }

  /** The parts of a text in double quotes, up to its closing quote or to `end`. */
  #filledParts(end: number | undefined): readonly TextPart[] {
    const start = this.#at;
    const parts: TextPart[] = [];
    let plain = "";
    const flush = (): void => {
      if (plain !== "") parts.push({ kind: "plain", text: plain });
      plain = "";
    };
    for (;;) {
      const next = this.#peek();
      if (end !== undefined && this.#at >= end) break;
      if (next === "") {
        if (end === undefined) this.#lose(Math.max(0, start - 1), "a text without an end");
        break;
      }
      const template = next === "{" || next === "$" || next === "<" ? templateEnd(this.#text, this.#at) : undefined;
      if (template !== undefined) {
        flush();
        parts.push({ kind: "template", text: this.#text.slice(this.#at, template) });
        this.#at = template;
      } else if (end === undefined && doubleQuotes.has(next)) {
        this.#at += 1;
        if (!doubleQuotes.has(this.#peek())) break;
        plain += '"';
        this.#at += 1;
      } else if (next === "`") {
        plain += escapes.get(this.#peek(1)) ?? this.#peek(1);
        this.#at += 2;
      } else if (next === "$" && (/[\p{L}_{(?]/u.test(this.#peek(1)))) {
        flush();
        parts.push({ kind: "filled", value: this.#dollar(this.#at) });
      } else {
        const run = this.#take(/[^"\u201c\u201d\u201e`$<{]+/y);
        const room = end === undefined ? undefined : end - (this.#at - (run?.length ?? 0));
        if (run === undefined) {
          plain += next;
          this.#at += 1;
        } else if (room !== undefined && run.length > room) {
          plain += run.slice(0, room);
          this.#at += room - run.length;
        } else plain += run;
      }
    }
    flush();
    return parts;
  }

  /** What begins with `$`: a variable, or statements in brackets. */
  #dollar(start: number): Expression {
    this.#at = start + 1;
    if (this.#peek() === "(") {
      this.#at += 1;
      const { body } = this.#block(")");
      return { kind: "sub", body, list: false, start, end: this.#at };
    }
    if (this.#peek() === "{") {
      const close = this.#match(/\{[^}\r\n]*\}/y);
      if (close !== undefined) {
        this.#at += close.length;
        return { kind: "variable", ...variableName(close.slice(1, -1)), start, end: this.#at };
      }
    }
    const name = this.#take(patterns.variable) ?? this.#take(/[$^]/y);
    return name === undefined ? { kind: "unclear", start, end: this.#at } : { kind: "variable", ...variableName(name), start, end: this.#at };
  }

  /** Members, calls and indexes behind a value. */
  #postfix(value: Expression): Expression {
    let left = value;
    const { start } = value;
    for (;;) {
      const next = this.#peek();
      if (next === "." && this.#peek(1) !== "." && /[\p{L}_$("'{]/u.test(this.#peek(1))) {
        this.#at += 1;
        left = this.#member(left, start);
      } else if (next === ":" && this.#peek(1) === ":") {
        this.#at += 2;
        left = this.#member(left, start);
      } else if (next === "?" && this.#peek(1) === "." && left.kind !== "text") {
        this.#at += 2;
        left = this.#member(left, start);
      } else if (next === "[") {
        this.#at += 1;
        this.#skip(true);
        const index = this.#expression(false);
        this.#skip(true);
        if (this.#peek() === "]") this.#at += 1;
        left = { kind: "index", target: left, index, start, end: this.#at };
      } else if ((next === "+" || dashes.has(next)) && this.#peek(1) === next) {
        this.#at += 2;
        left = { kind: "operation", operator: "++", operands: [left], start, end: this.#at };
      } else return left;
    }
  }

  #member(target: Expression, start: number): Expression {
    const from = this.#at;
    const word = this.#take(patterns.identifier);
    const name: Expression = word === undefined ? this.#memberName() : this.#plain(from);
    let call: readonly Expression[] | undefined;
    if (this.#peek() === "(") {
      this.#at += 1;
      call = this.#callArguments();
    } else if (this.#peek() === "{" && target.kind !== "text" && /^(?:foreach|where)$/i.test(word ?? "")) call = [this.#primary(false)];
    return { kind: "member", target, name, call, start, end: this.#at };
  }

  #memberName(): Expression {
    const next = this.#peek();
    if (next === "$" || next === "(" || next === "{" || singleQuotes.has(next) || doubleQuotes.has(next)) return this.#primary(false);
    return { kind: "unclear", start: this.#at, end: this.#at };
  }

  #callArguments(): readonly Expression[] {
    const start = this.#at;
    const found: Expression[] = [];
    if (!this.#enter()) return found;
    for (;;) {
      this.#skip(true);
      const next = this.#peek();
      if (next === "") {
        this.#lose(Math.max(0, start - 1), "a part of the script whose bracket is never closed");
        break;
      }
      if (next === ")") {
        this.#at += 1;
        break;
      }
      const before = this.#at;
      if (next === ",") this.#at += 1;
      else found.push(this.#expression(true));
      if (this.#at === before) this.#at += 1;
    }
    this.#depth -= 1;
    return found;
  }
}

/** `process { … }` in a function. */
function isProcessBlock(element: Element | undefined): boolean {
  if (element?.kind !== "command" || element.command.args[0]?.word.kind !== "block" || element.command.name.kind !== "text") return false;
  const [part] = element.command.name.parts;
  return part?.kind === "plain" && part.text.toLowerCase() === "process";
}

/** Whether a command's name is a word of the language that a block follows. */
function isLanguageWord(name: Expression): boolean {
  const [part] = name.kind === "text" && name.quote === "none" && name.parts.length === 1 ? name.parts : [];
  return part?.kind === "plain" && languageWords.has(part.text.toLowerCase());
}

/** A block as a statement that may run it. */
function asCondition(block: Block, span: Span): Statement {
  const command: Command = { call: "&", name: { kind: "block", block, ...span }, args: [], writes: [], ...span };
  const body: readonly Statement[] = [{ kind: "pipeline", elements: [{ kind: "command", command }], writes: [], ...span }];
  return { kind: "if", clauses: [{ condition: [], body }], otherwise: [], ...span };
}

/** A variable's name, and whether it is that of the script wherever it stands. */
function variableName(name: string): { readonly name: string; readonly outer?: true } {
  return /^(?:global|script):/i.test(name) ? { name: bareName(name), outer: true } : { name: bareName(name) };
}

/** A variable's name without its scope, in lower case; `env:` stays, because it is another kind of variable. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/^(?:global|script|local|private|using|variable):/, "");
}

/** Whether a value is worked out without anything that may fail: where it does, `return` is passed over. Programs of another shell are none (`exit /b`). */
function isPlainValue(statement: Statement): boolean {
  const [element] = statement.kind === "pipeline" && statement.elements.length === 1 && statement.writes.length === 0 ? statement.elements : [];
  return element?.kind === "expression" && isPlainExpression(element.expression);
}

function isPlainExpression(expression: Expression, depth = 0): boolean {
  if (expression.kind === "text") return expression.parts.every((part) => part.kind === "plain");
  if (expression.kind === "operation") return depth < 5 && expression.operands.length === 1 && expression.operands.every((operand) => isPlainExpression(operand, depth + 1));
  return expression.kind === "variable";
}

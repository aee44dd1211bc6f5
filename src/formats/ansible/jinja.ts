/** Parses the expressions of Ansible's templates: what stands between `{{` and `}}`, and in `when`. A part that is not known here makes the whole unreadable. */

/** An expression. `call` is a method or a function; `filter` has what is piped into it as its first operand. */
export type Expression =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: "member"; readonly of: Expression; readonly key: Expression }
  | { readonly kind: "call"; readonly of: Expression; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: "filter"; readonly of: Expression; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: "test"; readonly of: Expression; readonly name: string; readonly negated: boolean; readonly operands: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "choice"; readonly condition: Expression; readonly yes: Expression; readonly no: Expression | undefined };

export type Operator = "and" | "or" | "==" | "!=" | "<" | ">" | "<=" | ">=" | "in" | "not in" | "~" | "+" | "-";

// Longer ones exist; they compute what no definition states.
const longest = 4_000;
const deepest = 40;

const token = /\s*(?:([A-Za-z_]\w*)|(\d+(?:\.\d+)?)|"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|(==|!=|<=|>=|\/\/|\*\*|[-+*/%~|.,:()[\]{}<>=]))/y;

interface Token {
  readonly kind: "word" | "number" | "text" | "sign";
  readonly text: string;
}

const end: Token = { kind: "sign", text: "" };

/** Thrown inside this file only: the expression has a part that is not read. */
class Unreadable extends Error {}

/** The expression in a text; `undefined` where it is not one that is read here. */
export function parseExpression(text: string): Expression | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  try {
    return new Parser(tokens).parse();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function tokensOf(text: string): readonly Token[] | undefined {
  if (text.length > longest) return undefined;
  const whole = text.trimEnd();
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < whole.length) {
    const match = token.exec(whole);
    if (match === null) return undefined;
    const [, word, number, double, single, sign] = match;
    if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
    else tokens.push({ kind: "text", text: unescape(double ?? single ?? "") });
  }
  return tokens;
}

function unescape(text: string): string {
  return text.replaceAll(/\\(.)/gs, (_whole, character: string) => (character === "n" ? "\n" : character === "t" ? "\t" : character === "r" ? "\r" : /["'\\]/.test(character) ? character : `\\${character}`));
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Expression {
    const expression = this.#choice();
    if (this.#peek() !== end) throw new Unreadable();
    return expression;
  }

  #peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? end;
  }

  #is(text: string, ahead = 0): boolean {
    const { kind, text: own } = this.#peek(ahead);
    return own === text && (kind === "sign" || kind === "word") && own !== "";
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at += 1;
    return true;
  }

  #need(text: string): void {
    if (!this.#take(text)) throw new Unreadable();
  }

  #word(): string {
    const { kind, text } = this.#peek();
    if (kind !== "word") throw new Unreadable();
    this.#at += 1;
    return text;
  }

  #choice(): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Unreadable();
    const yes = this.#or();
    let expression = yes;
    if (this.#take("if")) {
      const condition = this.#or();
      expression = { kind: "choice", condition, yes, no: this.#take("else") ? this.#choice() : undefined };
    }
    this.#depth -= 1;
    return expression;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#take("or")) left = { kind: "binary", operator: "or", left, right: this.#and() };
    return left;
  }

  #and(): Expression {
    let left = this.#not();
    while (this.#take("and")) left = { kind: "binary", operator: "and", left, right: this.#not() };
    return left;
  }

  #not(): Expression {
    let count = 0;
    while (this.#take("not")) count += 1;
    const of = this.#comparison();
    return count % 2 === 0 ? of : { kind: "not", of };
  }

  #comparison(): Expression {
    const left = this.#sum();
    const operator = this.#comparator();
    if (operator === undefined) return left;
    const compared: Expression = { kind: "binary", operator, left, right: this.#sum() };
    // A chain of comparisons is rare, and means something else than its parts.
    if (this.#comparator() !== undefined) throw new Unreadable();
    return compared;
  }

  #comparator(): Operator | undefined {
    if (this.#is("not") && this.#is("in", 1)) {
      this.#at += 2;
      return "not in";
    }
    return (["==", "!=", "<=", ">=", "<", ">", "in"] as const).find((operator) => this.#take(operator));
  }

  #sum(): Expression {
    let left = this.#postfix();
    for (;;) {
      const operator = (["~", "+", "-"] as const).find((each) => this.#take(each));
      if (operator === undefined) return left;
      left = { kind: "binary", operator, left, right: this.#postfix() };
    }
  }

  #postfix(): Expression {
    let of = this.#primary();
    for (;;) {
      if (this.#take(".")) {
        const { kind, text } = this.#peek();
        if (kind !== "word" && kind !== "number") throw new Unreadable();
        this.#at += 1;
        of = this.#is("(") ? { kind: "call", of, name: text, operands: this.#operands() } : { kind: "member", of, key: { kind: "literal", value: text } };
      } else if (this.#take("[")) {
        const key = this.#choice();
        this.#need("]");
        of = { kind: "member", of, key };
      } else if (this.#is("(") && of.kind === "name") of = { kind: "call", of: { kind: "literal", value: null }, name: of.name, operands: this.#operands() };
      else if (this.#take("|")) of = { kind: "filter", of, name: this.#dotted(), operands: this.#is("(") ? this.#operands() : [] };
      else if (this.#take("is")) of = this.#test(of);
      else return of;
    }
  }

  /** A filter may carry the name of its collection: only the last part says what it does. */
  #dotted(): string {
    let name = this.#word();
    while (this.#take(".")) name = this.#word();
    return name;
  }

  #test(of: Expression): Expression {
    const negated = this.#take("not");
    const name = this.#dotted();
    const operands = this.#is("(") ? this.#operands() : this.#peek().kind === "text" || this.#peek().kind === "number" ? [this.#primary()] : [];
    return { kind: "test", of, name, negated, operands };
  }

  /** Operands by position; those with a name keep only their value. */
  #operands(): readonly Expression[] {
    this.#need("(");
    const operands: Expression[] = [];
    while (!this.#take(")")) {
      if (this.#peek().kind === "word" && this.#is("=", 1)) this.#at += 2;
      operands.push(this.#choice());
      if (!this.#is(")")) this.#need(",");
    }
    return operands;
  }

  #primary(): Expression {
    const { kind, text } = this.#peek();
    if (kind === "number" || kind === "text") {
      this.#at += 1;
      return { kind: "literal", value: kind === "number" ? Number(text) : text };
    }
    if (this.#take("-")) {
      const number = this.#peek();
      if (number.kind !== "number") throw new Unreadable();
      this.#at += 1;
      return { kind: "literal", value: -Number(number.text) };
    }
    if (this.#take("[")) return { kind: "list", items: this.#items("]") };
    if (this.#take("{")) return this.#map();
    if (this.#take("(")) {
      const items = this.#items(")");
      const [only] = items;
      return only !== undefined && items.length === 1 && !this.#endedByComma ? only : { kind: "list", items };
    }
    const word = this.#word();
    if (/^(?:true|false)$/i.test(word)) return { kind: "literal", value: /^true$/i.test(word) };
    if (/^(?:none|null)$/i.test(word)) return { kind: "literal", value: null };
    if (["if", "else", "in", "is", "and", "or"].includes(word)) throw new Unreadable();
    return { kind: "name", name: word };
  }

  #endedByComma = false;

  #items(close: string): readonly Expression[] {
    const items: Expression[] = [];
    let comma = false;
    while (!this.#is(close)) {
      items.push(this.#choice());
      comma = this.#take(",");
      if (!comma && !this.#is(close)) throw new Unreadable();
    }
    this.#need(close);
    this.#endedByComma = comma;
    return items;
  }

  #map(): Expression {
    const entries: (readonly [Expression, Expression])[] = [];
    while (!this.#take("}")) {
      const key = this.#choice();
      this.#need(":");
      entries.push([key, this.#choice()]);
      if (!this.#is("}")) this.#need(",");
    }
    return { kind: "map", entries };
  }
}

/** A piece of a templated text. Offsets are those of the text. */
export type Piece =
  | { readonly kind: "plain"; readonly start: number; readonly end: number }
  | { readonly kind: "output"; readonly start: number; readonly end: number; readonly inner: string }
  | { readonly kind: "statement"; readonly start: number; readonly end: number; readonly inner: string };

/** Whether a text holds anything that Ansible fills in. */
export function isTemplated(text: string): boolean {
  return text.includes("{{") || text.includes("{%") || text.includes("{#");
}

/** Cuts a text at its placeholders and statements; comments are left out, `{% raw %}` keeps what it holds. An opening without its end is plain text. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const plain = (start: number, stop: number): void => {
    if (stop > start) pieces.push({ kind: "plain", start, end: stop });
  };
  let from = 0;
  let at = text.indexOf("{");
  while (at !== -1) {
    const mark = text[at + 1];
    const stop = mark === "{" ? endOfOutput(text, at + 2) : mark === "%" ? text.indexOf("%}", at + 2) : mark === "#" ? text.indexOf("#}", at + 2) : undefined;
    if (stop === -1) break;
    if (stop === undefined) {
      at = text.indexOf("{", at + 1);
      continue;
    }
    plain(from, at);
    const inner = text.slice(at + 2, stop).replaceAll(/^[-+]|[-+]$/g, "").trim();
    from = stop + 2;
    if (mark === "{") pieces.push({ kind: "output", start: at, end: from, inner });
    else if (mark === "%" && inner === "raw") {
      const close = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
      close.lastIndex = from;
      const match = close.exec(text);
      plain(from, match?.index ?? text.length);
      from = match === null ? text.length : match.index + match[0].length;
    } else if (mark === "%") pieces.push({ kind: "statement", start: at, end: from, inner });
    at = text.indexOf("{", from);
  }
  plain(from, text.length);
  return pieces;
}

/** The `}}` that closes an output: not one inside a quoted text, nor the end of a mapping inside. */
function endOfOutput(text: string, from: number): number {
  let quote: string | undefined;
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (quote !== undefined) {
      if (character === "\\") at += 1;
      else if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{") open += 1;
    else if (character === "}" && open > 0) open -= 1;
    else if (character === "}" && text[at + 1] === "}") return at;
  }
  return -1;
}

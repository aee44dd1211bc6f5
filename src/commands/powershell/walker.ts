/** Follows the statements of a PowerShell script in their order, with what is known of its variables, and says what they do. */
import type { SourceText } from "../../source/embedded.ts";
import { derivedText, partOf } from "../../source/embedded.ts";
import { findCipher } from "../iis-secrets.ts";
import type { Session } from "../session.ts";
import { alignedText, isFilledIn, type Word } from "../word.ts";
import { runCommand } from "./commands.ts";
import { writeFile } from "./files.ts";
import { assignMember, callMethod } from "./members.ts";
import { applyOperator } from "./operators.ts";
import { parseScript } from "./parser.ts";
import type { Block, Command, Element, Expression, Span, Statement } from "./syntax.ts";
import { isHidden, itemsOf, longest, pathOf, type Value } from "./value.ts";

/** Levels of expressions and of calls that are followed. */
const deepest = { expression: 250, call: 12 } as const;

/** What a script's texts share when one runs inside another with the same variables. */
export interface Surroundings {
  readonly scopes: Map<string, Value>[];
  readonly functions: Map<string, Block>;
  /** Functions that were not called so far, by their blocks. */
  readonly uncalled: Set<Block>;
  readonly aliases: Map<string, string>;
  readonly conditionsAt: WeakMap<Map<string, Value>, number>;
}

/** Reads a PowerShell script: the reader of its language. */
export function readPowerShell(session: Session): void {
  const walker = new Walker(session, { scopes: [new Map()], functions: new Map(), uncalled: new Set(), aliases: new Map(), conditionsAt: new WeakMap() });
  walker.script();
}

export class Walker {
  readonly session: Session;
  readonly around: Surroundings;
  /** How deep in DSC configurations the text at hand stands. */
  configuration = 0;
  #expressions = 0;
  #calls = 0;
  #assigning = false;

  constructor(session: Session, around: Surroundings) {
    this.session = session;
    this.around = around;
  }

  get source(): SourceText {
    return this.session.source;
  }

  /** Follows the whole text, and then the functions that nothing in it calls: whoever reads it in may call them. */
  script(): void {
    const block = parseScript(this.source.text);
    for (const parameter of block.parameters) this.set(parameter.name, parameter.value === undefined ? this.#unknown(parameter.name, { start: 0, end: 0 }) : this.evaluate(parameter.value));
    this.statements(block.body);
    for (const uncalled of this.around.uncalled) {
      this.around.uncalled.delete(uncalled);
      this.underCondition(() => this.call(uncalled, [], new Map([["args", this.#unknown("args", { start: 0, end: 0 })]])));
    }
  }

  // --- surroundings -----------------------------------------------------------------------------------------------------------------

  underCondition(follow: () => void): void {
    this.session.run.conditions += 1;
    follow();
    this.session.run.conditions -= 1;
  }

  /** Follows what is only printed. */
  printing<T>(follow: () => T): T {
    this.session.run.printing += 1;
    const result = follow();
    this.session.run.printing -= 1;
    return result;
  }

  get(name: string): Value | undefined {
    const { scopes } = this.around;
    for (let at = scopes.length - 1; at >= 0; at--) {
      const value = scopes[at]?.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Gives a variable a value. Under a condition it may have kept the one it had. */
  set(name: string, value: Value): void {
    const scope = this.around.scopes.at(-1);
    if (scope === undefined || name === "") return;
    const before = this.get(name);
    const conditional = this.session.run.conditions > (this.around.conditionsAt.get(scope) ?? 0);
    if (before === undefined || !conditional || before === value) scope.set(name, value);
    else scope.set(name, { kind: "list", items: distinct([...itemsOf(before), ...itemsOf(value)]).slice(-100), choice: true, start: value.start, end: value.end });
  }

  #unknown(name: string, span: Span): Value {
    return { kind: "unknown", path: `$${name}`, start: span.start, end: span.end };
  }

  /** A value of which only the words are known that give it. */
  unknown(span: Span, path?: string): Value {
    return { kind: "unknown", path: (path ?? this.source.text.slice(span.start, Math.min(span.end, span.start + longest.path))).slice(0, longest.path), start: span.start, end: span.end };
  }

  /** A text that the script does not hold as it is. */
  text(text: string, span: Span, known = true): Value & { readonly kind: "text" } {
    const source = this.source;
    return { kind: "text", text, known, start: span.start, end: span.end, get origin() { return derivedText(text, source.locate(span.start, span.end)); } };
  }

  /** The stretch itself as a word. */
  word(span: Span): Word {
    const { source } = this;
    const text = source.text.slice(span.start, span.end);
    return { text, known: !isFilledIn(text), start: span.start, end: span.end, get origin() { return partOf(source, span.start, span.end); } };
  }

  // --- statements -------------------------------------------------------------------------------------------------------------------

  /** Follows statements and gives what they put out. */
  statements(body: readonly Statement[]): readonly Value[] {
    const out: Value[] = [];
    for (const statement of body) {
      const value = this.statement(statement);
      if (value !== undefined && out.length < longest.items) out.push(value);
    }
    return out;
  }

  statement(statement: Statement): Value | undefined {
    if (!this.session.run.spend(this.session, statement, 10)) return undefined;
    switch (statement.kind) {
      case "pipeline":
        return this.#pipeline(statement.elements, statement.writes, statement);
      case "assign":
        this.#assign(statement.target, statement.operator, statement.value);
        return undefined;
      case "if":
        return this.#if(statement);
      case "foreach": {
        const out: Value[] = [];
        this.forEach(this.#together(this.statements(statement.over), statement), (item) => {
          this.around.scopes.at(-1)?.set(statement.variable, item);
          const values = this.statements(statement.body);
          if (out.length < longest.items) out.push(...values);
        });
        return out.length === 0 ? undefined : { kind: "list", items: out, choice: false, start: statement.start, end: statement.end };
      }
      case "loop":
        this.statements(statement.head);
        if (statement.atLeastOnce) this.statements(statement.body);
        else this.underCondition(() => void this.statements(statement.body));
        return undefined;
      case "switch":
        this.forEach(this.#together(this.statements(statement.over), statement), (item) => {
          this.around.scopes.at(-1)?.set("_", item);
          for (const body of statement.bodies) this.underCondition(() => void this.statements(body));
        });
        return undefined;
      case "try":
        return this.#try(statement);
      case "function":
        this.around.functions.set(statement.name, statement.block);
        this.around.uncalled.add(statement.block);
        return undefined;
      case "configuration":
        this.#configuration(statement);
        return undefined;
      case "flow":
        return statement.value === undefined ? undefined : this.statement(statement.value);
      case "unread":
        this.session.unread(statement.what, statement);
        return undefined;
      default:
        return statement satisfies never;
    }
  }

  /** A DSC configuration, read where it is written. One that nothing starts takes nothing away. */
  #configuration({ name, block }: Statement & { readonly kind: "configuration" }): void {
    this.configuration += 1;
    this.session.run.configurations += 1;
    this.around.functions.set(name, { parameters: [], body: [] });
    const apply = (): void => void this.call(block, [], new Map());
    if (/start-dscconfiguration/i.test(this.source.text)) apply();
    else this.underCondition(apply);
    this.configuration -= 1;
  }

  #together(values: readonly Value[], span: Span): Value {
    const [first] = values;
    return first !== undefined && values.length === 1 ? first : { kind: "list", items: values, choice: false, start: span.start, end: span.end };
  }

  /** Follows a body for each item of a known list, or once for what is not known. */
  forEach(over: Value, body: (item: Value) => void): void {
    if (over.kind === "list") {
      for (const item of itemsOf(over)) {
        if (!this.session.run.spend(this.session, over, 10)) return;
        if (over.choice || isHidden(item)) this.underCondition(() => body(item));
        else body(item);
      }
    } else if (over.kind === "text" && over.known) body(over);
    else this.underCondition(() => body(over));
  }

  /** Follows every branch; what they put out is one of several. */
  #if(statement: Statement & { readonly kind: "if" }): Value | undefined {
    const out: Value[] = [];
    let reached = true;
    for (const { condition, body } of statement.clauses) {
      const value = this.#together(this.statements(condition), statement);
      if (!reached) continue;
      const literal = value.kind === "text" && /^\$?(?:true|false)$/i.test(value.text) ? /true/i.test(value.text) : undefined;
      if (literal === false) continue;
      if (literal === true || this.#asksForWhatIsThere(condition)) out.push(...this.statements(body));
      else this.underCondition(() => void out.push(...this.statements(body)));
      if (literal === true) reached = false;
    }
    if (reached) this.underCondition(() => void out.push(...this.statements(statement.otherwise)));
    return out.length === 0 ? undefined : { kind: "list", items: out.slice(0, longest.items), choice: true, start: statement.start, end: statement.end };
  }

  /** `if ((Get-WindowsFeature X).Installed)`: what is then taken away was all there was to take away. */
  #asksForWhatIsThere(condition: readonly Statement[]): boolean {
    const [first] = condition;
    const last = condition.at(-1);
    if (first === undefined || last === undefined || last.end - first.start > 400) return false;
    const text = this.source.text.slice(first.start, last.end);
    return /get-windows(?:optional)?feature/i.test(text) && !/-not\b|!|-ne\b|-and\b|-or\b|available|disabled|removed|where/i.test(text);
  }

  #try(statement: Statement & { readonly kind: "try" }): undefined {
    const { run } = this.session;
    run.doubts += 1;
    this.statements(statement.body);
    run.doubts -= 1;
    for (const body of statement.caught) this.underCondition(() => void this.statements(body));
    this.statements(statement.last);
  }

  #pipeline(elements: readonly Element[], writes: readonly Expression[], span: Span): Value | undefined {
    let piped: Value | undefined;
    const [first] = elements;
    const printed = elements.length > 1 && elements.slice(1).every((element) => element.kind === "command" && isPrinter(this.#plainName(element.command)));
    for (const element of elements) {
      if (element.kind === "command") piped = this.command(element.command, piped);
      else {
        const { expression } = element;
        // A text that stands alone, or that goes to a printer or a file, is dealt with where it goes.
        const quiet = expression.kind === "text" && (elements.length > 1 || (element === first && writes.length > 0));
        piped = printed || quiet ? this.printing(() => this.evaluate(expression)) : this.evaluate(expression);
      }
    }
    for (const target of writes) this.redirect(target, piped, span);
    return piped;
  }

  #plainName(command: Command): string {
    return command.name.kind === "text" ? command.name.parts.map((part) => (part.kind === "plain" ? part.text : "?")).join("").toLowerCase() : "";
  }

  /** `> file`. */
  redirect(target: Expression, content: Value | undefined, span: Span): void {
    const path = this.evaluate(target);
    if (!/^\$?null$/i.test(pathOf(path)) && pathOf(path) !== "") writeFile(this.session, pathOf(path), content, span);
  }

  command(command: Command, piped: Value | undefined): Value | undefined {
    // What a command is given is more than assigned.
    const before = this.#assigning;
    this.#assigning = false;
    const value = runCommand(this, command, piped);
    for (const target of command.writes) this.redirect(target, value, command);
    this.#assigning = before;
    return value;
  }

  #assign(target: Expression, operator: string, statement: Statement): void {
    const before = this.#assigning;
    this.#assigning = isText(statement) && target.kind !== "member" && target.kind !== "index";
    const value = this.statement(statement) ?? this.unknown(statement);
    this.#assigning = before;
    const place = target.kind === "type" && target.operand !== undefined ? target.operand : target;
    if (place.kind === "list") {
      const values = itemsOf(value);
      place.items.forEach((item, index) => {
        if (item.kind === "variable") this.set(item.name, values.length === place.items.length ? (values[index] ?? value) : this.unknown(statement));
      });
    } else if (place.kind === "variable") {
      const old = this.get(place.name);
      this.set(place.name, operator === "+=" && old !== undefined ? applyOperator(this, "+", old, value, statement) : operator === "=" || operator === "+=" || operator === "??=" ? value : this.unknown(statement));
    } else if (place.kind === "member" || place.kind === "index") assignMember(this, place, value, statement);
  }

  // --- blocks -----------------------------------------------------------------------------------------------------------------------

  /** Follows a block or function with its arguments. */
  call(block: Block, positional: readonly Value[], named: ReadonlyMap<string, Value>): Value | undefined {
    this.around.uncalled.delete(block);
    if (this.#calls >= deepest.call) return undefined;
    this.#calls += 1;
    const scope = new Map<string, Value>();
    const { run } = this.session;
    this.around.conditionsAt.set(scope, run.conditions);
    const free = block.parameters.filter(({ name }) => ![...named.keys()].some((given) => given !== "" && name.startsWith(given)));
    scope.set("args", named.get("args") ?? { kind: "list", items: positional.slice(free.length), choice: false, start: positional.at(free.length)?.start ?? 0, end: positional.at(-1)?.end ?? 0 });
    for (const { name, remaining, value } of block.parameters) {
      const at = free.findIndex((each) => each.name === name);
      const given = named.get(name) ?? [...named].find(([key]) => key !== "" && name.startsWith(key))?.[1] ?? (remaining && at !== -1 && positional.length > at + 1 ? this.#together(positional.slice(at), positional[at] ?? { start: 0, end: 0 }) : positional[at]);
      scope.set(name, given ?? (value === undefined ? this.#unknown(name, { start: 0, end: 0 }) : this.evaluate(value)));
    }
    this.around.scopes.push(scope);
    const out = this.statements(block.body);
    this.around.scopes.pop();
    this.#calls -= 1;
    return out.length === 0 ? undefined : out.length === 1 ? out[0] : { kind: "list", items: out, choice: false, start: out[0]?.start ?? 0, end: out.at(-1)?.end ?? 0 };
  }

  /** Follows a block in the scope at hand, with `$_` for what the pipe brings. */
  block(block: Block, item?: Value): Value | undefined {
    if (this.#calls >= deepest.call) return undefined;
    this.#calls += 1;
    for (const { name, value } of block.parameters) this.set(name, item ?? (value === undefined ? this.#unknown(name, { start: 0, end: 0 }) : this.evaluate(value)));
    const scope = this.around.scopes.at(-1);
    const before = scope?.get("_");
    if (item !== undefined) scope?.set("_", item);
    const out = this.statements(block.body);
    if (item !== undefined && before !== undefined) scope?.set("_", before);
    this.#calls -= 1;
    return out.length === 0 ? undefined : out.length === 1 ? out[0] : { kind: "list", items: out, choice: false, start: out[0]?.start ?? 0, end: out.at(-1)?.end ?? 0 };
  }

  // --- expressions ------------------------------------------------------------------------------------------------------------------

  evaluate(expression: Expression): Value {
    if (!this.session.run.spend(this.session, expression, 1 + (expression.kind === "text" ? (expression.end - expression.start) >> 6 : 0))) return this.unknown(expression, "");
    if (this.#expressions >= deepest.expression) {
      this.session.unread("an expression that is nested too deep", expression);
      return this.unknown(expression);
    }
    this.#expressions += 1;
    const value = this.#evaluate(expression);
    this.#expressions -= 1;
    return value;
  }

  #evaluate(expression: Expression): Value {
    switch (expression.kind) {
      case "text":
        return this.#text(expression);
      case "variable":
        return this.#variable(expression.name, expression);
      case "list":
        return { kind: "list", items: expression.items.map((item) => this.evaluate(item)), choice: false, start: expression.start, end: expression.end };
      case "map":
        return this.#map(expression);
      case "block":
        return { kind: "block", block: expression.block, start: expression.start, end: expression.end };
      case "sub": {
        const values = this.statements(expression.body);
        const [first] = values;
        if (first !== undefined && values.length === 1 && !expression.list) return first;
        if (values.length === 0 && !expression.list) return this.unknown(expression);
        return { kind: "list", items: values, choice: false, start: expression.start, end: expression.end };
      }
      case "member":
        return callMethod(this, expression);
      case "index":
        return this.#index(expression);
      case "operation":
        return this.#operation(expression);
      case "type":
        return expression.operand === undefined ? this.unknown(expression, expression.name) : this.evaluate(expression.operand);
      case "unclear":
        return this.unknown(expression);
      default:
        return expression satisfies never;
    }
  }

  #text(expression: Expression & { readonly kind: "text" }): Value {
    let text = "";
    let known = true;
    let filled = false;
    for (const part of expression.parts) {
      if (part.kind === "plain") text += part.text;
      else if (part.kind === "template") {
        text += part.text;
        known = false;
      } else {
        const value = this.evaluate(part.value);
        const items = itemsOf(value);
        filled = true;
        if (value.kind !== "unknown" && !(value.kind === "list" && value.choice) && items.every((item) => item.kind === "text" && (item.known || expression.parts.length > 1))) {
          text += items.map((item) => (item.kind === "text" ? item.text : "")).join(" ");
          known &&= items.every((item) => item.kind === "text" && item.known);
        } else {
          text += this.source.text.slice(part.value.start, part.value.end);
          known = false;
        }
      }
      if (text.length > longest.text && filled) return this.unknown(expression);
    }
    const { source } = this;
    const span = { start: expression.start, end: expression.end };
    const value: Value = { kind: "text", text, known, ...span, get origin() { return alignedText(source, span, text); } };
    if (!this.#assigning) this.noticeCipher(value);
    return value;
  }

  /** An encrypted value that goes anywhere but to a printer. */
  noticeCipher(value: Value & { readonly kind: "text" }): void {
    if (this.session.run.printing > 0) return;
    const found = findCipher(value.text);
    if (found === undefined) return;
    const location = value.origin.locate(found.start, found.end);
    if (this.session.run.isNewCipher(location)) this.session.secretAt("S9", location);
  }

  #variable(name: string, span: Span): Value {
    if (name === "true" || name === "false") return this.text(name === "true" ? "True" : "False", span);
    if (name === "null") return this.text("", span);
    const value = this.get(name);
    if (value !== undefined) {
      if (value.kind === "text" && !this.#assigning) this.noticeCipher(value);
      return value;
    }
    if (/^(?:env:|psscriptroot$|pscommandpath$|home$|pshome$|pwd$)/.test(name)) return this.text(`$${name}`, span, false);
    return this.#unknown(name, span);
  }

  #map(expression: Expression & { readonly kind: "map" }): Value {
    const entries = new Map<string, Value>();
    for (const [key, statement] of expression.entries) {
      const name = this.evaluate(key);
      const value = this.statement(statement);
      if (name.kind === "text") entries.set(name.text.toLowerCase(), value ?? this.unknown(statement));
      else entries.set("*", this.unknown(statement));
    }
    return { kind: "map", entries, start: expression.start, end: expression.end };
  }

  #index(expression: Expression & { readonly kind: "index" }): Value {
    const target = this.evaluate(expression.target);
    const index = this.evaluate(expression.index);
    const key = index.kind === "text" && index.known ? index.text.toLowerCase() : undefined;
    if (key !== undefined && target.kind === "map") return target.entries.get(key) ?? this.unknown(expression);
    if (key !== undefined && target.kind === "list" && !target.choice && /^-?\d+$/.test(key)) return target.items.at(Number(key)) ?? this.unknown(expression);
    if (target.kind === "list" || target.kind === "map") return this.unknown(expression);
    return this.unknown(expression, `${pathOf(target)}[${pathOf(index)}]`);
  }

  #operation(expression: Expression & { readonly kind: "operation" }): Value {
    const [left, right] = expression.operands;
    if (left === undefined) return this.unknown(expression);
    const first = this.evaluate(left);
    if (right === undefined) {
      const { operator } = expression;
      if (operator === "," || operator === "++") return operator === "," ? { kind: "list", items: [first], choice: false, start: expression.start, end: expression.end } : first;
      if ((operator === "!" || operator === "-not") && first.kind === "text" && /^(?:true|false)$/i.test(first.text)) return this.text(/true/i.test(first.text) ? "False" : "True", expression);
      return operator === "-join" || operator === "-split" ? applyOperator(this, operator, first, undefined, expression) : this.unknown(expression);
    }
    return applyOperator(this, expression.operator, first, this.evaluate(right), expression);
  }
}

/** The values without those that say the same as an earlier one. */
function distinct(values: readonly Value[]): readonly Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.kind === "text" ? value.text : undefined;
    if (key === undefined || !seen.has(key)) {
      if (key !== undefined) seen.add(key);
      return true;
    }
    return false;
  });
}

/** Whether a statement is a text and nothing else. */
function isText(statement: Statement): boolean {
  const [element] = statement.kind === "pipeline" && statement.elements.length === 1 ? statement.elements : [];
  return element?.kind === "expression" && element.expression.kind === "text";
}

/** Whether a command only prints what it is given. */
export function isPrinter(name: string): boolean {
  return /^(?:write-(?:host|output|verbose|debug|warning|error|information|progress|eventlog|log|message|\w*log\w*)|out-(?:host|null|string|gridview|default|printer)|echo|write|oh|format-\w+|ft|fl)$/.test(name);
}

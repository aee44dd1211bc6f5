/** Follows the statements of a PowerShell script in their order, with what is known of its variables, and says what they do. */
import type { SourceText } from "../../source/embedded.ts";
import { derivedText, partOf } from "../../source/embedded.ts";
import { findCipher } from "../iis-secrets.ts";
import { type Session, shownPath } from "../session.ts";
import { alignedText, isFilledIn, type Word } from "../word.ts";
import { runCommand } from "./commands.ts";
import { writeFile } from "./files.ts";
import { assignMember, callMethod } from "./members.ts";
import { applyOperator } from "./operators.ts";
import { parseScript } from "./parser.ts";
import type { Block, Command, Element, Expression, Parameter, Span, Statement } from "./syntax.ts";
import { blocksIn, choiceOf, entryOf, isEmpty, isHidden, isSure, itemsOf, limited, longest, pathOf, truthOf, type Value } from "./value.ts";
import { changesItself } from "./loops.ts";

/** Levels of expressions and of calls that are followed. */
const deepest = { expression: 250, call: 12 } as const;

/** What a script's texts share when one runs inside another with the same variables. */
export interface Surroundings {
  readonly scopes: Map<string, Value>[];
  readonly functions: Map<string, Block>;
  /** Functions that were not called so far, by their blocks. */
  readonly uncalled: Set<Block>;
  readonly aliases: Map<string, Value>;
  readonly conditionsAt: WeakMap<Map<string, Value>, number>;
}

/** Reads a PowerShell script: the reader of its language. */
export function readPowerShell(session: Session): void {
  const walker = new Walker(session, { scopes: [new Map()], functions: new Map(), uncalled: new Set(), aliases: new Map(), conditionsAt: new WeakMap() });
  walker.script();
}

/** Which variables one turn of a loop reads before it writes them, and writes. */
interface Turn {
  readonly read: Set<string>;
  readonly written: Set<string>;
  carried: boolean;
}

/** What variables held before something that may break off. */
type Attempt = Map<Map<string, Value>, Map<string, Value | undefined>>;

export class Walker {
  readonly session: Session;
  readonly around: Surroundings;
  /** How deep in DSC configurations the text at hand stands. */
  configuration = 0;
  #expressions = 0;
  #assigning = false;
  /** The blocks that are being followed, each with what its parameters are given. */
  readonly #turns: Turn[] = [];
  readonly #attempts: Attempt[] = [];
  readonly #calls: { readonly block: Block; readonly given: ReadonlyMap<string, Value> }[] = [];

  constructor(session: Session, around: Surroundings) {
    this.session = session;
    this.around = around;
  }

  get source(): SourceText {
    return this.session.source;
  }

  /** Follows the whole text, and then the functions that nothing in it calls: whoever reads it in may call them. */
  script(): void {
    const block = parseScript(this.source.text, this.session.isScriptItself);
    for (const parameter of block.parameters) {
      this.set(parameter.name, this.#open(parameter));
      this.#check(parameter, this.get(parameter.name));
    }
    this.session.run.within("return", () => void this.statements(block.body));
    for (const uncalled of this.around.uncalled) {
      this.around.uncalled.delete(uncalled);
      this.underCondition(() => this.call(uncalled, [], new Map(), true));
    }
  }

  /** What a parameter holds that whoever starts the script may give: its default, or anything else. */
  #open({ name, value, isSwitch }: Parameter): Value {
    const unknown = this.#unknown(name);
    return value === undefined || isSwitch ? unknown : choiceOf([this.evaluate(value), unknown], value);
  }

  /** What a parameter holds that a call in the script does not give. */
  #omitted({ name, value, isSwitch }: Parameter): Value {
    if (value !== undefined) return this.evaluate(value);
    return isSwitch ? this.boolean(false, { start: 0, end: 0 }) : this.#unknown(name);
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
    const turn = this.#turns.at(-1);
    if (turn !== undefined && !turn.written.has(name)) turn.read.add(name);
    for (let at = scopes.length - 1; at >= 0; at--) {
      const value = scopes[at]?.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Gives a variable a value, in the scope at hand or that of the script. Under a condition it may have kept the one it had. */
  set(name: string, value: Value, scope = this.around.scopes.at(-1)): void {
    if (scope === undefined || name === "") return;
    const before = scope.get(name) ?? this.get(name);
    const conditional = this.session.run.conditions > (this.around.conditionsAt.get(scope) ?? 0);
    this.#note(scope, name, before, value);
    if (!conditional || before === value) scope.set(name, value);
    else scope.set(name, before === undefined ? { ...value, maybe: true } : choiceOf([before, value], value));
  }

  /** Gives a variable a value wherever it is. */
  change(name: string, value: Value): void {
    this.set(name, value, this.around.scopes.findLast((scope) => scope.has(name)));
  }

  /** An object is changed, whatever the variables are called that hold it. */
  mutate(before: Value, after: Value, span: Span): void {
    for (const scope of this.around.scopes) {
      if (!this.session.run.spend(this.session, span, 1 + (scope.size >> 4))) return;
      for (const [name, value] of scope) if (value === before) this.set(name, after, scope);
    }
  }

  #note(scope: Map<string, Value>, name: string, before: Value | undefined, value: Value): void {
    const turn = this.#turns.at(-1);
    if (turn !== undefined) {
      turn.carried ||= turn.read.has(name) && (before === undefined || !isAlike(before, value));
      turn.written.add(name);
    }
    const attempt = this.#attempts.at(-1);
    if (attempt === undefined) return;
    const names = attempt.get(scope) ?? new Map<string, Value | undefined>();
    attempt.set(scope, names);
    if (!names.has(name)) names.set(name, before);
  }

  /** Follows the body of a loop whose turns nobody counts: once more where a turn changes what the next one begins with. */
  repeat(follow: () => void): void {
    const { run } = this.session;
    const turn: Turn = { read: new Set(), written: new Set(), carried: false };
    this.#turns.push(turn);
    follow();
    this.#turns.pop();
    const outer = this.#turns.at(-1);
    if (outer !== undefined) {
      for (const name of turn.read) if (!outer.written.has(name)) outer.read.add(name);
      for (const name of turn.written) outer.written.add(name);
      outer.carried ||= turn.carried;
    }
    if (!turn.carried) return;
    run.again += 1;
    follow();
    run.again -= 1;
  }

  /** Follows what may break off anywhere: behind it, variables may have kept what they had. */
  #attempt(follow: () => void): void {
    const changed: Attempt = new Map();
    this.#attempts.push(changed);
    follow();
    this.#attempts.pop();
    for (const [scope, names] of changed) {
      for (const [name, before] of names) {
        const value = scope.get(name);
        if (value !== undefined && value !== before) this.#note(scope, name, before, value);
        if (value !== undefined && value !== before) scope.set(name, before === undefined ? { ...value, maybe: true } : choiceOf([before, value], value));
      }
    }
  }

  /** The scope that `$script:x` and `$global:x` belong to. */
  get outermost(): Map<string, Value> | undefined {
    return this.around.scopes[0];
  }

  #unknown(name: string, span: Span = { start: 0, end: 0 }): Value {
    return { kind: "unknown", path: `$${name}`, start: span.start, end: span.end };
  }

  boolean(value: boolean, span: Span): Value {
    return { ...this.text(value ? "True" : "False", span), logical: value };
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
    for (const [index, statement] of body.entries()) {
      const value = this.statement(statement);
      if (value !== undefined && out.length <= longest.items) out.push(value);
      if (statement.kind === "flow" && statement.ends === true) {
        this.#hoisted(body, index + 1);
        break;
      }
    }
    return limited(out);
  }

  /** Follows what counts wherever in its block it stands, behind a way out as well: `trap`, classes, what could not be read; and functions, which whoever reads on there may call. */
  #hoisted(body: readonly Statement[], from: number): void {
    const { run } = this.session;
    for (let at = from; at < body.length; at++) {
      const statement = body[at];
      if (statement === undefined || !run.spend(this.session, statement, 1)) return;
      if (statement.kind === "function") {
        if (!this.around.functions.has(statement.name)) this.around.functions.set(statement.name, statement.block);
        this.around.uncalled.add(statement.block);
      } else if (statement.kind === "configuration") this.underCondition(() => this.#configuration(statement));
      else if (statement.kind === "unread" || (statement.kind === "try" && statement.isTrap === true)) this.statement(statement);
    }
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
          if (out.length <= longest.items) out.push(...values);
        });
        return out.length === 0 ? undefined : { kind: "list", items: limited(out), choice: false, start: statement.start, end: statement.end };
      }
      case "loop":
        return this.#loop(statement);
      case "switch": {
        const out: Value[] = [];
        this.forEach(this.#together(this.statements(statement.over), statement), (item) => {
          this.around.scopes.at(-1)?.set("_", item);
          for (const body of statement.bodies) this.underCondition(() => void out.push(...this.statements(body).slice(0, longest.items + 1 - out.length)));
        });
        return out.length === 0 ? undefined : { kind: "list", items: limited(out), choice: true, start: statement.start, end: statement.end };
      }
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
        return this.#flow(statement);
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
    const each = (): void => {
      for (const item of itemsOf(over)) {
        if (!this.session.run.spend(this.session, over, 10)) return;
        if (isHidden(item)) this.repeat(() => this.underCondition(() => body(item)));
        else body(item);
      }
    };
    this.session.run.within("break", () => {
      if (isSure(over) || (over.kind === "list" && !over.choice && over.maybe !== true)) each();
      else if (over.kind === "unknown") this.repeat(() => this.underCondition(() => body(over)));
      else this.underCondition(each);
    });
  }

  /** A loop whose turns nobody counts: what it counts up, or adds to, is not known in it. */
  #loop(statement: Statement & { readonly kind: "loop" }): undefined {
    for (const name of changesItself(this.source.text, statement)) {
      const before = this.get(name);
      if (before?.kind === "text") this.change(name, this.#unknown(name, statement));
    }
    this.session.run.within("break", () => {
      this.repeat(() => {
        this.statements(statement.head);
        for (const name of changesItself(this.source.text, statement)) if (this.get(name)?.kind === "text") this.change(name, this.#unknown(name, statement));
        if (statement.atLeastOnce) this.statements(statement.body);
        else this.underCondition(() => void this.statements(statement.body));
      });
    });
  }

  /** `return`, `exit` and the like: what stands behind them may not be reached. */
  #flow({ word, value }: Statement & { readonly kind: "flow" }): Value | undefined {
    const out = value === undefined ? undefined : this.statement(value);
    if (word === "break" || word === "continue") this.session.run.leave("break");
    else if (word === "exit") this.session.run.leave(/^(?:[1-9]\d*|-\d+)$/.test(pathOf(out)) ? "fail" : "exit");
    else if (word !== "none") this.session.run.leave(word);
    return word === "throw" || word === "exit" ? undefined : out;
  }

  /** Follows every branch; what they put out is one of several. */
  #if(statement: Statement & { readonly kind: "if" }): Value | undefined {
    const out: Value[] = [];
    const { run } = this.session;
    // Whether this place is reached: for sure until a condition that nobody knows.
    let reached: boolean | undefined = true;
    for (const { condition, body } of statement.clauses) {
      const follow = (): void => void out.push(...this.statements(body));
      const before = reached;
      // What stands in a condition behind another one is asked only where that one failed.
      let value: Value | undefined;
      const ask = (): void => void (value = this.#together(this.statements(condition), statement));
      if (before === true) ask();
      else this.underCondition(ask);
      const truth = statement.chain === true ? undefined : truthOf(value);
      if (before === false || truth === false) continue;
      if (truth === true && before === true) follow();
      else if (before === true && value?.asks !== undefined) run.asking(value.asks, follow);
      else this.underCondition(follow);
      reached = truth === true ? false : undefined;
    }
    const otherwise = (): void => void out.push(...this.statements(statement.otherwise));
    if (reached === true) otherwise();
    else if (reached === undefined) this.underCondition(otherwise);
    const [only] = out;
    if (only !== undefined && out.length === 1 && reached === false) return only;
    return out.length === 0 ? undefined : { kind: "list", items: limited(out), choice: true, start: statement.start, end: statement.end };
  }

  #try(statement: Statement & { readonly kind: "try" }): Value | undefined {
    const { run } = this.session;
    const out: Value[] = [];
    const follow = (): void => void out.push(...this.statements(statement.body));
    run.doubts += 1;
    if (statement.caught.length === 0) follow();
    else run.within("throw", () => (statement.caught.every(isWayOut) ? follow() : this.#attempt(follow)));
    run.doubts -= 1;
    for (const body of statement.caught) this.underCondition(() => void out.push(...this.statements(body)));
    out.push(...this.statements(statement.last));
    return out.length === 0 ? undefined : { kind: "list", items: limited(out), choice: true, start: statement.start, end: statement.end };
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
      const scope = place.outer === true ? this.outermost : this.around.scopes.at(-1);
      this.set(place.name, this.#assigned(place.outer === true ? scope?.get(place.name) : this.get(place.name), operator, value, statement), scope);
      this.define(place.name, value, statement);
    } else if (place.kind === "member" || place.kind === "index") assignMember(this, place, operator === "=" ? value : this.#assigned(this.evaluate(place), operator, value, statement), statement);
  }

  /** Takes note of a function that is written into the drive of functions: `Set-Item function:F { … }`, `${function:F} = { … }`. */
  define(path: string, value: Value, span: Span): void {
    const name = /^\s*["']?(?:microsoft\.powershell\.core[\\/])?function::?[\\/]*(?:(?:global|script|local|private):)?([^\s"']+)/i.exec(path.slice(0, 1_000))?.[1]?.toLowerCase();
    if (name === undefined || isEmpty(value)) return;
    if (value.kind === "block") this.around.functions.set(name, value.block);
    else this.session.unread(`the function "${shownPath(name)}", which is filled in later,`, span);
    for (const block of blocksIn(value)) this.around.uncalled.add(block);
  }

  /** What stands in a place behind `place operator value`. */
  #assigned(old: Value | undefined, operator: string, value: Value, span: Span): Value {
    if (operator === "+=") return old === undefined ? value : applyOperator(this, "+", old, value, span);
    if (operator === "??=") return old === undefined ? value : choiceOf([old, value], span);
    return operator === "=" ? value : this.unknown(span);
  }

  // --- blocks -----------------------------------------------------------------------------------------------------------------------

  /** Follows a block or function with its arguments. Where it is `open`, it may be given others as well. */
  call(block: Block, positional: readonly Value[], named: ReadonlyMap<string, Value>, open = false, piped?: Value): Value | undefined {
    this.around.uncalled.delete(block);
    const scope = new Map<string, Value>();
    this.around.conditionsAt.set(scope, this.session.run.conditions);
    const isNamed = (name: string): boolean => named.has(name) || [...named.keys()].some((given) => given !== "" && name.startsWith(given));
    const free = block.parameters.filter(({ name, isSwitch }) => !isSwitch && !isNamed(name));
    this.around.scopes.push(scope);
    const taken = new Map<string, Value>(open ? [["*", this.#unknown("psboundparameters")]] : []);
    for (const parameter of block.parameters) {
      const { name, remaining } = parameter;
      const at = free.findIndex((each) => each.name === name);
      const placed = remaining && at !== -1 && positional.length > at + 1 ? this.#together(positional.slice(at), positional[at] ?? { start: 0, end: 0 }) : positional[at];
      const given = named.get(name) ?? [...named].find(([key]) => key !== "" && name.startsWith(key))?.[1] ?? placed;
      scope.set(name, given ?? (open ? this.#open(parameter) : this.#omitted(parameter)));
      if (given !== undefined) taken.set(name, given);
      if (given !== undefined || open) this.#check(parameter, scope.get(name));
    }
    scope.set("args", open ? this.#unknown("args") : { kind: "list", items: limited([...positional.slice(free.length), ...this.#passed(block, named)]), choice: false, start: 0, end: 0 });
    if (piped !== undefined) {
      scope.set("_", piped);
      scope.set("input", piped);
    }
    const all = new Map(scope);
    scope.set("psboundparameters", { kind: "map", entries: taken, start: 0, end: 0 });
    const out = this.#within(block, all);
    this.around.scopes.pop();
    return out;
  }

  /** What no parameter of a block takes: names and values, as they stand in `$args`. */
  #passed({ parameters }: Block, named: ReadonlyMap<string, Value>): readonly Value[] {
    const others = [...named].filter(([key]) => !parameters.some(({ name }) => name.startsWith(key)));
    return others.flatMap(([key, value]) => [this.text(`-${key}`, value), ...(value.kind === "text" && value.logical === true ? [] : [value])]);
  }

  /** Follows a block in the scope at hand, with `$_` for what the pipe brings. */
  block(block: Block, item?: Value): Value | undefined {
    for (const parameter of block.parameters) {
      this.set(parameter.name, item ?? this.#omitted(parameter));
      if (item !== undefined) this.#check(parameter, item);
    }
    const scope = this.around.scopes.at(-1);
    const before = scope?.get("_");
    if (item !== undefined) scope?.set("_", item);
    const out = this.#within(block, new Map(item === undefined ? [] : [["_", item]]));
    if (item !== undefined && before !== undefined) scope?.set("_", before);
    return out;
  }

  /** Follows a block that something is given which may run it, with `$_` for what it may run it on. */
  mayRun(block: Block, item?: Value): void {
    this.underCondition(() => void this.call(block, [], new Map(), true, item));
  }

  /** Follows what a parameter's value is asked for; what fails there ends the script without an image. */
  #check({ checks }: Parameter, value: Value | undefined): void {
    for (const check of checks) this.session.run.within("throw", () => void this.mayRun(check, value));
  }

  /** Follows the statements of a block. One that calls itself with the same again does nothing new. */
  #within(block: Block, given: ReadonlyMap<string, Value>): Value | undefined {
    if (this.#calls.filter((call) => call.block === block && isSame(call.given, given)).length >= 2) return undefined;
    if (this.#calls.length >= deepest.call) {
      this.session.unread("what is called here (too many calls stand in each other)", block.body[0] ?? { start: 0, end: 0 });
      return undefined;
    }
    this.#calls.push({ block, given });
    const out = this.session.run.within("return", () => this.statements(block.body));
    this.#calls.pop();
    const [only] = out;
    // Where a block does more than to give a value, it may give none, or others beside it.
    if (only !== undefined && out.length === 1) return only.kind === "text" && block.body.length > 1 ? { ...only, maybe: true } : only;
    return out.length === 0 ? undefined : { kind: "list", items: out, choice: false, start: out[0]?.start ?? 0, end: out.at(-1)?.end ?? 0 };
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
        return this.#variable(expression.name === "psitem" ? "_" : expression.name, expression, expression.outer === true);
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
        if (/^ref$/i.test(expression.name) && expression.operand?.kind === "variable") return this.#lend(expression.operand, expression);
        return expression.operand === undefined ? this.unknown(expression, expression.name) : cast(expression.name, this.evaluate(expression.operand));
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
    let maybe = false;
    for (const part of expression.parts) {
      if (part.kind === "plain") text += part.text;
      else if (part.kind === "template") {
        text += part.text;
        known = false;
      } else {
        const value = this.evaluate(part.value);
        const items = itemsOf(value);
        filled = true;
        maybe ||= items.some((item) => item.maybe === true);
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
    const value: Value & { readonly kind: "text" } = { kind: "text", text, known, ...span, ...(maybe ? { maybe } : {}), ...numberAs(expression, text), get origin() { return alignedText(source, span, text); } };
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

  #variable(name: string, span: Span, outer: boolean): Value {
    if (name === "true" || name === "false") return this.boolean(name === "true", span);
    if (name === "null") return this.text("", span);
    const value = outer ? this.outermost?.get(name) : this.get(name);
    if (value !== undefined) {
      if (value.kind === "text" && !this.#assigning) this.noticeCipher(value);
      return value;
    }
    // Whoever names it changes it.
    if (name === "psdefaultparametervalues") this.set(name, this.#unknown(name, span), this.outermost);
    if (/^(?:env:|psscriptroot$|pscommandpath$|home$|pshome$|pwd$)/.test(name)) return this.text(`$${name}`, span, false);
    return this.#unknown(name, span);
  }

  /** `[ref]$x`: whoever gets it may put anything there. */
  #lend(variable: Expression & { readonly kind: "variable" }, span: Span): Value {
    const before = this.evaluate(variable);
    this.change(variable.name, choiceOf([before, this.#unknown(variable.name, span)], span));
    return before;
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
    if (key !== undefined && target.kind === "map") return entryOf(target, key, expression) ?? this.unknown(expression);
    if (key !== undefined && target.kind === "list" && !target.choice && /^-?\d+$/.test(key)) return target.items.at(Number(key)) ?? this.unknown(expression);
    if (target.kind === "list" || target.kind === "map") return this.unknown(expression);
    return this.unknown(expression, `${pathOf(target)}[${pathOf(index)}]`);
  }

  #operation(expression: Expression & { readonly kind: "operation" }): Value {
    const [left, right] = expression.operands;
    if (left === undefined) return this.unknown(expression);
    const first = this.evaluate(left);
    const { operator } = expression;
    if (right === undefined) {
      if (operator === ",") return { kind: "list", items: [first], choice: false, start: expression.start, end: expression.end };
      if (operator === "++" || operator === "+" || operator === "-") {
        // `++$i` reads like `+ +$i`.
        if (left.kind === "variable" && (operator === "++" || /^(?:\+\+|--)/.test(this.source.text.slice(expression.start, expression.start + 2)))) this.change(left.name, this.#unknown(left.name, expression));
        return operator === "-" ? this.unknown(expression) : first;
      }
      const truth = operator === "!" || operator === "-not" ? truthOf(first) : undefined;
      if (truth !== undefined) return this.boolean(!truth, expression);
      return operator === "-join" || operator === "-split" ? applyOperator(this, operator, first, undefined, expression) : this.unknown(expression);
    }
    if (operator === "-and" || operator === "-or") return this.#logical(operator === "-and", first, right, expression);
    if (operator !== "?" && operator !== ":" && operator !== "??") return applyOperator(this, operator, first, this.evaluate(right), expression);
    let second: Value | undefined;
    this.underCondition(() => void (second = this.evaluate(right)));
    return applyOperator(this, operator, first, second, expression);
  }

  /** The right side of `-and` and `-or` is asked only where the left one leaves the answer open. */
  #logical(and: boolean, first: Value, right: Expression, span: Span): Value {
    const left = truthOf(first);
    if (left === !and) return this.boolean(left, span);
    if (left !== undefined) {
      const value = this.evaluate(right);
      const truth = truthOf(value);
      return truth === undefined ? this.#asAnswer(value, span) : this.boolean(truth, span);
    }
    this.underCondition(() => void this.evaluate(right));
    return this.unknown(span);
  }

  /** A value of which only the answer counts. */
  #asAnswer(value: Value, span: Span): Value {
    return value.asks === undefined ? this.unknown(span) : { ...this.unknown(span), asks: value.asks };
  }
}

/** What a number means as a condition. */
function numberAs(expression: Expression & { readonly kind: "text" }, text: string): { readonly logical?: boolean } {
  return expression.quote === "none" && /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(text) ? { logical: Number(text) !== 0 } : {};
}

/** `[bool]`, `[int]` and `[string]` change what a value means as a condition; other types are passed over. */
function cast(type: string, value: Value): Value {
  if (value.kind !== "text") return value;
  const truth = truthOf(value);
  if (/^(?:system\.)?(?:bool|boolean|switch)$/i.test(type) && truth !== undefined) return { ...value, logical: truth };
  if (/^(?:system\.)?u?(?:int|int16|int32|int64|long|short|byte|double|decimal|single|float)$/i.test(type) && value.known && /^-?\d+(?:\.\d+)?$/.test(value.text)) return { ...value, logical: Number(value.text) !== 0 };
  if (!/^(?:system\.)?string$/i.test(type) || value.logical === undefined) return value;
  const { logical: _logical, ...text } = value;
  return text;
}

/** Whether the last thing that statements do is to leave. */
function isWayOut(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  return last?.kind === "flow" && last.word !== "none";
}

/** Whether two calls are given the same. */
function isSame(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): boolean {
  return [...one].every(([name, value]) => isAlike(value, other.get(name)));
}

function isAlike(one: Value, other: Value | undefined): boolean {
  if (other === undefined || one.kind !== other.kind) return false;
  if (one.kind === "text" && other.kind === "text") return one.text === other.text && one.known === other.known;
  if (one.kind === "list" && other.kind === "list") return one.items.length === other.items.length && one.items.length < 50 && one.items.every((item, index) => isAlike(item, other.items[index]));
  return one.kind === "unknown" || one === other;
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

/** Works out what a playbook's values come to: its own variables filled in, everything else left open. */
import { spanTexts, type SourceText } from "../../source/embedded.ts";
import { derivedText, partOf } from "../../source/embedded.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceNode } from "../../source/node.ts";
import { applyFilter, applyTest, compare, joinValues, membership } from "./filters.ts";
import { type Expression, isTemplated, parseExpression, piecesOf } from "./jinja.ts";
import type { Scope } from "./scope.ts";
import { type Entries, isEmpty, type Lazy, plainText, textValue, type Truth, truthOf, unknownValue, type Value } from "./value.ts";

/** A text with its placeholders filled in as far as they can be. */
export interface FilledText {
  readonly source: SourceText;
  /** Placeholders that stand in it as they are written. */
  readonly holes: number;
  /** It has `{% if %}`, `{% for %}` or their like: what it holds may be there, several times, or not at all. */
  readonly hasStatements: boolean;
}

/** How values are looked at. */
interface View {
  readonly scope: Scope;
  /**
   * Whether `default(x)` gives x for a variable that nothing in the repository sets. It does where a value is wanted; where the question is whether something is done at all, such a
   * variable is one that is meant to be set from outside.
   */
  readonly trusting: boolean;
}

// A playbook of a megabyte has some ten thousand values; variables that stand in each other can ask for any number.
const mostValues = 500_000;
const mostCharacters = 4_000_000;
const deepest = 60;

/** Facts of every Windows machine. https://docs.ansible.com/ansible/latest/os_guide/intro_windows.html */
const windowsFacts: Readonly<Record<string, string>> = { os_family: "Windows", system: "Win32NT" };

const outside = /^(?:ansible_\w+|hostvars|groups|group_names|inventory_\w+|play_hosts|vars|environment|lookup|query|q)$/;

/** Fills in variables, within a budget for one reading. */
export class Evaluator {
  #values = 0;
  #characters = 0;
  #depth = 0;
  #leaned = false;
  readonly #parsed = new Map<string, Expression | undefined>();
  /** Set where a file of variables cannot be read: what other files say may be overridden there. */
  hidden = false;

  /** The value of a node. */
  value(node: SourceNode, scope: Scope, trusting = true): Value {
    return this.#valueOf(node, { scope, trusting });
  }

  /** The value of a text that is no node of its own, such as the one in `name="{{ site }}"`. */
  textIn(source: SourceText, scope: Scope, trusting = true): Value {
    const location = source.locate(0, source.text.length);
    return isTemplated(source.text) ? this.#template(source, location, { scope, trusting }) : textValue(source.text, location, source);
  }

  /** Whether a condition holds: a text, or a list of them that must all hold. No condition holds. */
  holds(condition: SourceNode, scope: Scope): Truth {
    if (condition.kind === "missing") return true;
    const parts = condition.kind === "list" ? condition.items() : [condition];
    const truths = parts.map((part) => this.#holds(part, { scope, trusting: false }));
    return truths.includes(false) ? false : truths.includes("unknown") ? "unknown" : true;
  }

  /** A text with what is known filled in. */
  fill(source: SourceText, scope: Scope): FilledText {
    return this.#fill(source, { scope, trusting: true });
  }

  /** Whether so much text may still be read as a script or a configuration: loops may ask for the same one a thousand times. */
  affords(characters: number): boolean {
    this.#characters += characters;
    return this.#characters <= mostCharacters;
  }

  #holds(part: SourceNode, view: View): Truth {
    const text = part.text();
    if (text === undefined || part.tag !== undefined) return "unknown";
    // Ansible reads YAML 1.1, where these words are truths and no names.
    if (part.style === "plain" && /^(?:yes|no|on|off)$/i.test(text)) return /^(?:yes|on)$/i.test(text);
    this.#leaned = false;
    const pieces = isTemplated(text) ? piecesOf(text) : [];
    const [piece] = pieces;
    const inner = pieces.length === 0 ? text : pieces.length === 1 && piece?.kind === "output" ? piece.inner : undefined;
    const expression = inner === undefined ? undefined : this.#parse(inner);
    const truth = expression === undefined ? "unknown" : truthOf(this.#express(expression, part.location, view));
    return truth === false && this.hidden && this.#leaned ? "unknown" : truth;
  }

  #parse(text: string): Expression | undefined {
    if (!this.#parsed.has(text)) this.#parsed.set(text, parseExpression(text));
    return this.#parsed.get(text);
  }

  #valueOf(node: SourceNode, view: View): Value {
    const { location, tag } = node;
    this.#values += 1;
    if (this.#values > mostValues || this.#depth > deepest) return unknownValue(location, true);
    if (node.kind === "missing") return { kind: "nothing", location };
    if (tag !== undefined && tag !== "!unsafe") return unknownValue(location);
    if (node.kind === "map") return { kind: "map", entries: entriesOf(node, (value) => this.#valueOf(value, view)), location };
    if (node.kind === "list") {
      this.#values += node.items().length;
      return { kind: "list", items: node.items().map((item): Lazy => () => this.#valueOf(item, view)), location };
    }
    const source = node.source();
    if (source === undefined) return { kind: "nothing", location };
    if (tag !== undefined || !isTemplated(source.text)) return textValue(source.text, location, source);
    return this.#template(source, location, view);
  }

  #template(source: SourceText, location: SourceLocation, view: View): Value {
    const pieces = piecesOf(source.text).filter((piece) => piece.kind !== "plain" || source.text.slice(piece.start, piece.end).trim() !== "");
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === "output") {
      const expression = this.#parse(only.inner);
      return expression === undefined ? unknownValue(location) : this.#express(expression, location, view);
    }
    const filled = this.#fill(source, view);
    return filled.holes > 0 || filled.hasStatements ? unknownValue(location) : textValue(filled.source.text, location, filled.source);
  }

  #fill(source: SourceText, view: View): FilledText {
    if (!isTemplated(source.text)) return { source, holes: 0, hasStatements: false };
    this.#characters += source.text.length;
    if (this.#characters > mostCharacters) return { source, holes: 1, hasStatements: false };
    let holes = 0;
    let hasStatements = false;
    const parts = piecesOf(source.text).flatMap((piece): readonly SourceText[] => {
      const own = partOf(source, piece.start, piece.end);
      if (piece.kind === "plain") return [own];
      if (piece.kind === "statement") {
        hasStatements = true;
        return [];
      }
      const location = source.locate(piece.start, piece.end);
      const expression = this.#parse(piece.inner);
      const text = expression === undefined ? undefined : plainText(this.#express(expression, location, view));
      this.#characters += text?.length ?? 0;
      if (text !== undefined && this.#characters <= mostCharacters) return [derivedText(text, location)];
      holes += 1;
      return [own];
    });
    return { source: spanTexts(source.file, parts, ""), holes, hasStatements };
  }

  #express(expression: Expression, location: SourceLocation, view: View): Value {
    this.#values += 1;
    if (this.#values > mostValues || this.#depth > deepest) return unknownValue(location, true);
    this.#depth += 1;
    const value = this.#expressInside(expression, location, view);
    this.#depth -= 1;
    return value;
  }

  #expressInside(expression: Expression, location: SourceLocation, view: View): Value {
    const express = (each: Expression): Value => this.#express(each, location, view);
    switch (expression.kind) {
      case "literal":
        return literal(expression.value, location);
      case "name":
        return this.#variable(expression.name, location, view);
      case "list":
        return { kind: "list", items: expression.items.map((item) => () => express(item)), location };
      case "map": {
        const entries = expression.entries.map(([key, value]) => [plainText(express(key)), () => express(value)] as const);
        // A key that is filled in later may be any.
        if (entries.some(([key]) => key === undefined)) return unknownValue(location);
        return { kind: "map", entries: new Map(entries.flatMap(([key, value]) => (key === undefined ? [] : [[key, value] as const]))), location };
      }
      case "member":
        return this.#member(express(expression.of), express(expression.key), location);
      case "call":
        return this.#call(expression, location, view);
      case "filter":
        return this.#filter(expression, location, view);
      case "test":
        return applyTest(express(expression.of), expression.name, expression.operands.map(express), expression.negated, location);
      case "not": {
        const truth = truthOf(express(expression.of));
        return truth === "unknown" ? unknownValue(location) : { kind: "flag", value: !truth, location };
      }
      case "binary":
        return this.#binary(expression, location, view);
      case "choice":
        return this.#choice(expression, location, view);
      default:
        return expression satisfies never;
    }
  }

  #variable(name: string, location: SourceLocation, view: View): Value {
    if (name === "omit") return { kind: "nothing", location };
    const found = view.scope.lookup(name);
    if (found !== undefined) {
      if (["defaults", "group", "play", "files", "role"].includes(found.rank)) this.#leaned = true;
      if ("value" in found.binding) return found.binding.value;
      this.#depth += 1;
      const value = this.#valueOf(found.binding.node, view);
      this.#depth -= 1;
      return value;
    }
    const fact = name.startsWith("ansible_") ? windowsFacts[name.slice("ansible_".length)] : undefined;
    if (fact !== undefined) return textValue(fact, location);
    if (name === "ansible_facts") return { kind: "map", entries: new Map([...Object.entries(windowsFacts).map(([key, text]) => [key, () => textValue(text, location)] as const), ["distribution", () => windowsName(location)]]), location };
    if (name === "ansible_distribution") return windowsName(location);
    return outside.test(name) ? unknownValue(location) : { kind: "undefined", sure: false, location };
  }

  #member(of: Value, key: Value, location: SourceLocation): Value {
    const name = plainText(key);
    if (of.kind === "map" && name !== undefined) {
      // Facts of a machine are more than the few that are known of every Windows.
      return of.entries.get(name)?.() ?? (of.entries.has("os_family") ? unknownValue(location) : { kind: "undefined", sure: true, location });
    }
    if (of.kind === "list" && name !== undefined && /^-?\d+$/.test(name)) return of.items.at(Number(name))?.() ?? { kind: "undefined", sure: true, location };
    return of.kind === "undefined" ? of : unknownValue(location);
  }

  #call({ of, name, operands }: Extract<Expression, { kind: "call" }>, location: SourceLocation, view: View): Value {
    const values = operands.map((each) => this.#express(each, location, view));
    if (of.kind === "literal" && of.value === null) return unknownValue(location);
    const own = this.#express(of, location, view);
    const [first, second] = values;
    if (name === "get" && first !== undefined && own.kind === "map") {
      const found = this.#member(own, first, location);
      return found.kind === "undefined" ? (second ?? { kind: "nothing", location }) : found;
    }
    const filters: Readonly<Record<string, string>> = { split: "split", lower: "lower", upper: "upper", strip: "trim", replace: "replace" };
    const filter = filters[name];
    return filter === undefined ? unknownValue(location) : applyFilter(own, filter, values, location);
  }

  #filter({ of, name, operands }: Extract<Expression, { kind: "filter" }>, location: SourceLocation, view: View): Value {
    const own = this.#express(of, location, view);
    const values = operands.map((each) => this.#express(each, location, view));
    if (name !== "default" && name !== "d") return applyFilter(own, name, values, location);
    const [fallback = textValue("", location), also] = values;
    const mayBeEmpty = isEmpty(fallback) !== false;
    if (own.kind === "undefined") return own.sure || view.trusting ? fallback : unknownValue(location, mayBeEmpty);
    if (own.kind === "unknown") return { ...own, mayBeEmpty: own.mayBeEmpty || mayBeEmpty };
    return also !== undefined && truthOf(also) !== false && truthOf(own) === false ? fallback : own;
  }

  #binary({ operator, left, right }: Extract<Expression, { kind: "binary" }>, location: SourceLocation, view: View): Value {
    const one = this.#express(left, location, view);
    const first = truthOf(one);
    if (operator === "and" || operator === "or") {
      const decides = operator === "or";
      if (first === decides) return one;
      const two = this.#express(right, location, view);
      if (first !== "unknown") return two;
      return truthOf(two) === decides ? { kind: "flag", value: decides, location } : unknownValue(location, true);
    }
    const two = this.#express(right, location, view);
    if (operator === "+" || operator === "~") return joinValues(one, two, operator, location);
    if (operator === "-") return one.kind === "number" && two.kind === "number" ? { kind: "number", value: one.value - two.value, location } : unknownValue(location);
    const truth = operator === "in" || operator === "not in" ? membership(one, two) : compare(one, two, operator);
    return truth === "unknown" ? unknownValue(location) : { kind: "flag", value: operator === "not in" ? !truth : truth, location };
  }

  #choice({ condition, yes, no }: Extract<Expression, { kind: "choice" }>, location: SourceLocation, view: View): Value {
    const otherwise = (): Value => (no === undefined ? { kind: "nothing", location } : this.#express(no, location, view));
    const truth = truthOf(this.#express(condition, location, { ...view, trusting: false }));
    if (truth === true) return this.#express(yes, location, view);
    if (truth === false) return otherwise();
    return unknownValue(location, isEmpty(this.#express(yes, location, view)) !== false || isEmpty(otherwise()) !== false);
  }
}

function literal(value: string | number | boolean | null, location: SourceLocation): Value {
  if (value === null) return { kind: "nothing", location };
  if (typeof value === "string") return textValue(value, location);
  return typeof value === "number" ? { kind: "number", value, location } : { kind: "flag", value, location };
}

function windowsName(location: SourceLocation): Value {
  return { kind: "unknown", mayBeEmpty: false, prefix: "Microsoft Windows", location };
}

/** The entries of a mapping of the file. A key without a value is none. */
function entriesOf(node: SourceNode, evaluate: (value: SourceNode) => Value): Entries {
  const lazy = (value: SourceNode): Lazy | undefined => (value.kind === "missing" ? undefined : () => evaluate(value));
  return {
    get size() {
      return node.entries().length;
    },
    get: (key) => lazy(node.get(key)),
    has: (key) => node.get(key).kind !== "missing",
    *[Symbol.iterator]() {
      for (const { key, value } of node.entries()) yield [key, () => evaluate(value)] as const;
    },
  };
}

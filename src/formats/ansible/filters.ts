/** Filters, tests and operators of templates, as far as they work on what a repository states. */
import type { SourceLocation } from "../../source/location.ts";
import type { Operator } from "./jinja.ts";
import { isEmpty, type Lazy, partOfText, plainText, splitText, textValue, type Truth, truthOf, unknownValue, type Value } from "./value.ts";

type Filter = (value: Value, operands: readonly Value[], location: SourceLocation) => Value | undefined;

const longestJoined = 100_000;

function onText(change: (text: string) => string): Filter {
  return (value, _operands, location) => {
    const text = plainText(value);
    return text === undefined ? undefined : textValue(change(text), value.location ?? location);
  };
}

const same: Filter = (value) => value;

function itemsOf(value: Value): readonly Lazy[] | undefined {
  return value.kind === "list" ? value.items : undefined;
}

const filters = new Map<string, Filter>([
  ["list", same],
  ["mandatory", same],
  ["unique", same],
  ["sort", same],
  ["string", same],
  ["int", same],
  ["trim", (value) => (value.kind === "text" ? partOfText(value, value.text.length - value.text.trimStart().length, value.text.trimEnd().length) : undefined)],
  ["lower", onText((text) => text.toLowerCase())],
  ["upper", onText((text) => text.toUpperCase())],
  ["basename", onText((text) => text.slice(text.lastIndexOf("/") + 1))],
  ["win_basename", onText((text) => text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1))],
  ["quote", same],
  [
    "bool",
    (value, _operands, location) => {
      const truth = truthOf(value, true);
      return truth === "unknown" ? undefined : { kind: "flag", value: truth, location };
    },
  ],
  ["ternary", (value, [yes, no]) => (truthOf(value) === true ? yes : truthOf(value) === false ? no : undefined)],
  ["first", (value) => itemsOf(value)?.[0]?.()],
  ["last", (value) => itemsOf(value)?.at(-1)?.()],
  ["length", length],
  ["count", length],
  ["flatten", (value, _operands, location) => (value.kind === "list" ? { kind: "list", items: flattened(value), location } : undefined)],
  ["union", (value, [other], location) => (other === undefined ? undefined : joinValues(value, other, "+", location))],
  ["join", join],
  ["split", split],
  ["replace", replace],
  ["dict2items", pairs],
  ["combine", combine],
]);

/** What a filter makes of a value: unknown where the filter is not one that is read here. */
export function applyFilter(value: Value, name: string, operands: readonly Value[], location: SourceLocation): Value {
  if (value.kind === "undefined") return value;
  if (value.kind === "unknown") return name === "list" || name === "unique" ? value : unknownValue(location, value.mayBeEmpty);
  return filters.get(name)?.(value, operands, location) ?? unknownValue(location);
}

function length(value: Value, _operands: readonly Value[], location: SourceLocation): Value | undefined {
  if (value.kind === "list") return { kind: "number", value: value.items.length, location };
  if (value.kind === "map") return { kind: "number", value: value.entries.size, location };
  return value.kind === "text" ? { kind: "number", value: value.text.length, location } : undefined;
}

function flattened(value: Extract<Value, { kind: "list" }>): readonly Lazy[] {
  return value.items.flatMap((item): readonly Lazy[] => {
    const own = item();
    return own.kind === "list" ? own.items : [() => own];
  });
}

function join(value: Value, [separator]: readonly Value[], location: SourceLocation): Value | undefined {
  const items = itemsOf(value)?.map((item) => plainText(item()));
  const between = separator === undefined ? "" : plainText(separator);
  if (items === undefined || between === undefined || items.includes(undefined)) return undefined;
  const text = items.join(between);
  return text.length > longestJoined ? undefined : textValue(text, location);
}

function split(value: Value, [separator]: readonly Value[], location: SourceLocation): Value | undefined {
  if (value.kind !== "text") return undefined;
  const between = separator === undefined || separator.kind === "nothing" ? " " : plainText(separator);
  if (between === undefined || between === "") return undefined;
  const parts = splitText(value.text, between).filter(({ start, end }) => separator !== undefined || end > start);
  return { kind: "list", items: parts.map(({ start, end }) => () => partOfText(value, start, end)), location };
}

function replace(value: Value, [from, to]: readonly Value[], location: SourceLocation): Value | undefined {
  const [text, old, next] = [plainText(value), from === undefined ? undefined : plainText(from), to === undefined ? undefined : plainText(to)];
  if (text === undefined || old === undefined || next === undefined || old === "") return undefined;
  const replaced = text.replaceAll(old, () => next);
  return replaced.length > longestJoined ? undefined : textValue(replaced, location);
}

function pairs(value: Value, _operands: readonly Value[], location: SourceLocation): Value | undefined {
  if (value.kind !== "map") return undefined;
  const pair = (key: string, of: Lazy): Value => ({ kind: "map", entries: new Map<string, Lazy>([["key", () => textValue(key, location)], ["value", of]]), location });
  return { kind: "list", items: [...value.entries].map(([key, of]) => () => pair(key, of)), location };
}

/** Mappings put over each other. `recursive=True` puts those inside them over each other too. */
function combine(value: Value, operands: readonly Value[], location: SourceLocation): Value | undefined {
  const others = operands.filter(({ kind }) => kind !== "flag" && kind !== "text");
  const recursive = operands.some((operand) => operand.kind === "flag" && operand.value);
  let combined = value;
  for (const other of others) {
    if (combined.kind !== "map" || other.kind !== "map") return undefined;
    const entries = new Map<string, Lazy>(combined.entries);
    for (const [key, over] of other.entries) {
      const under = recursive ? entries.get(key) : undefined;
      entries.set(key, under === undefined ? over : () => overlaid(under(), over(), location));
    }
    combined = { kind: "map", entries, location };
  }
  return combined.kind === "map" ? combined : undefined;
}

function overlaid(under: Value, over: Value, location: SourceLocation): Value {
  return under.kind === "map" && over.kind === "map" ? (combine(under, [over, { kind: "flag", value: true, location }], location) ?? over) : over;
}

/** `+` and `~`. Of a list and something that is not known at least the list is known. */
export function joinValues(left: Value, right: Value, operator: "+" | "~", location: SourceLocation): Value {
  if (operator === "+" && (left.kind === "list" || right.kind === "list")) {
    const parts = [left, right].map((each): readonly Lazy[] => (each.kind === "list" ? each.items : each.kind === "nothing" ? [] : [() => unknownValue(each.location, true)]));
    return { kind: "list", items: parts.flat(), location };
  }
  if (operator === "+" && left.kind === "number" && right.kind === "number") return { kind: "number", value: left.value + right.value, location };
  const [one, two] = [plainText(left), plainText(right)];
  if (one === undefined || two === undefined || one.length + two.length > longestJoined) return unknownValue(location, isEmpty(left) !== false && isEmpty(right) !== false);
  return textValue(one + two, location);
}

/** Whether two values compare so. */
export function compare(left: Value, right: Value, operator: Exclude<Operator, "and" | "or" | "in" | "not in" | "~" | "+" | "-">): Truth {
  if (operator === "==" || operator === "!=") {
    const equal = equals(left, right);
    return equal === "unknown" ? equal : operator === "==" ? equal : !equal;
  }
  const [one, two] = [numberOf(left), numberOf(right)];
  if (one === undefined || two === undefined) return "unknown";
  switch (operator) {
    case "<":
      return one < two;
    case ">":
      return one > two;
    case "<=":
      return one <= two;
    case ">=":
      return one >= two;
    default:
      return operator satisfies never;
  }
}

function numberOf(value: Value): number | undefined {
  if (value.kind === "number") return value.value;
  return value.kind === "text" && /^-?\d+(?:\.\d+)?$/.test(value.text.trim()) ? Number(value.text) : undefined;
}

function equals(left: Value, right: Value): Truth {
  if (left.kind === "unknown" && left.prefix !== undefined) return right.kind === "text" && !right.text.startsWith(left.prefix) ? false : "unknown";
  if (right.kind === "unknown" && right.prefix !== undefined) return equals(right, left);
  if (left.kind === "nothing" && right.kind === "nothing") return true;
  // An empty value of the file, a missing one and an empty text are not told apart.
  if (left.kind === "nothing" || right.kind === "nothing") return isEmpty(left.kind === "nothing" ? right : left) === false ? false : "unknown";
  if (left.kind === "list" && right.kind === "list") return left.items.length === 0 && right.items.length === 0 ? true : "unknown";
  if (left.kind === "flag" || right.kind === "flag") {
    const [one, two] = [truthOf(left, true), truthOf(right, true)];
    return one === "unknown" || two === "unknown" ? "unknown" : one === two;
  }
  const [one, two] = [numberOf(left), numberOf(right)];
  if (one !== undefined && two !== undefined && (left.kind === "number" || right.kind === "number")) return one === two;
  const [first, second] = [plainText(left), plainText(right)];
  return first === undefined || second === undefined ? "unknown" : first === second;
}

/** Whether a value is among others, or a text within another. */
export function membership(value: Value, among: Value): Truth {
  if (among.kind === "list") {
    const truths = among.items.slice(0, 1_000).map((item) => equals(value, item()));
    return truths.includes(true) ? true : truths.includes("unknown") || among.items.length > 1_000 ? "unknown" : false;
  }
  const text = plainText(value);
  if (text === undefined) return "unknown";
  if (among.kind === "map") return among.entries.has(text);
  return among.kind === "text" ? among.text.includes(text) : "unknown";
}

/** `is` and `is not`. */
export function applyTest(value: Value, name: string, operands: readonly Value[], negated: boolean, location: SourceLocation): Value {
  const truth = test(value, name, operands);
  return truth === "unknown" ? unknownValue(location) : { kind: "flag", value: truth !== negated, location };
}

function test(value: Value, name: string, [operand]: readonly Value[]): Truth {
  switch (name) {
    case "defined":
      return isDefined(value);
    case "undefined": {
      const defined = isDefined(value);
      return defined === "unknown" ? defined : !defined;
    }
    case "none":
      return value.kind === "nothing" ? true : value.kind === "unknown" || value.kind === "undefined" ? "unknown" : false;
    case "truthy":
    case "true":
      return truthOf(value);
    case "falsy":
    case "false": {
      const truth = truthOf(value);
      return truth === "unknown" ? truth : !truth;
    }
    case "in":
      return operand === undefined ? "unknown" : membership(value, operand);
    case "eq":
    case "equalto":
      return operand === undefined ? "unknown" : equals(value, operand);
    default:
      return "unknown";
  }
}

/** A variable that the repository does not set may be set from outside. */
function isDefined(value: Value): Truth {
  if (value.kind === "undefined") return value.sure ? false : "unknown";
  return value.kind === "unknown" ? "unknown" : true;
}

/** One condition on one fact, and the three-valued logic that joins conditions. */
import { type Fact, type FactKey, factKeys, type ImageFacts } from "../facts/fact.ts";
import { vocabularies } from "../facts/image.ts";
import type { Condition, Expectation } from "../matrix/statement.ts";

/** `true`, `false`, or `undefined` where it cannot be said. */
export type Truth = boolean | undefined;

/** An expectation taken apart. */
interface Parts {
  readonly key: FactKey;
  readonly condition: Condition;
}

// The matrix is the same for every image, and its expectations are looked at hundreds of times for each: what they say is worked out once.
const takenApart = new WeakMap<Expectation, Parts>();
const canonicalOperands = new WeakMap<Condition, readonly string[]>();

/** The fact and the condition of an expectation. Throws for data without exactly one fact: the matrix is ours. */
export function partsOf(expectation: Expectation): Parts {
  const known = takenApart.get(expectation);
  if (known !== undefined) return known;
  for (const key of factKeys) {
    const condition = (expectation as Partial<Record<FactKey, Condition>>)[key];
    if (condition === undefined) continue;
    const parts = { key, condition };
    takenApart.set(expectation, parts);
    return parts;
  }
  throw new Error("an expectation of the matrix names no fact");
}

/** Whether a fact meets a condition. */
export function meets(key: FactKey, fact: Fact, condition: Condition): Truth {
  if ("said" in condition) return fact.state === "opaque" ? undefined : (fact.state !== "unstated") === condition.said;
  if ("saidToBe" in condition) return fact.state === "unstated" ? false : equalsOneOf(key, fact, condition);
  if ("notSaidToBe" in condition) return fact.state === "unstated" ? true : not(equalsOneOf(key, fact, condition));
  if ("equals" in condition) return equalsOneOf(key, fact, condition);
  if ("oneOf" in condition) return equalsOneOf(key, fact, condition);
  if ("noneOf" in condition) return not(equalsOneOf(key, fact, condition));
  if ("atMost" in condition) return isAtMost(key, fact, condition);
  return isAtLeast(key, fact, condition);
}

/** Whether the facts of an image meet an expectation. */
export function holds(facts: ImageFacts, expectation: Expectation): Truth {
  const { key, condition } = partsOf(expectation);
  return meets(key, facts[key], condition);
}

/** Three-valued "and" of several expectations: one `false` decides, whatever else is unknown. */
export function allHold(facts: ImageFacts, expectations: readonly Expectation[]): Truth {
  let joined: Truth = true;
  for (const expectation of expectations) {
    const value = holds(facts, expectation);
    if (value === false) return false;
    if (value === undefined) joined = undefined;
  }
  return joined;
}

function not(value: Truth): Truth {
  return value === undefined ? undefined : !value;
}

function equalsOneOf(key: FactKey, fact: Fact, condition: Condition): Truth {
  if (fact.state === "unstated" || fact.state === "opaque") return undefined;
  const vocabulary = vocabularies[key];
  const operands = operandsOf(key, condition);
  if (operands.includes(fact.value)) return true;
  return vocabulary.compare !== undefined && operands.some((wanted) => vocabulary.compare?.(fact.value, wanted) === 0);
}

function isAtLeast(key: FactKey, fact: Fact, condition: Condition): Truth {
  if (fact.state === "unstated" || fact.state === "opaque") return undefined;
  return vocabularies[key].isAtLeast?.(fact.value, onlyOperandOf(key, condition));
}

function isAtMost(key: FactKey, fact: Fact, condition: Condition): Truth {
  if (fact.state === "unstated" || fact.state === "opaque") return undefined;
  const order = vocabularies[key].compare?.(fact.value, onlyOperandOf(key, condition));
  return order === undefined ? undefined : order <= 0;
}

/** What a condition compares with, as values of the fact's vocabulary. A condition stands at one fact only. */
function operandsOf(key: FactKey, condition: Condition): readonly string[] {
  const known = canonicalOperands.get(condition);
  if (known !== undefined) return known;
  const [written] = Object.values(condition) as (string | readonly string[] | boolean)[];
  const operands = (typeof written === "string" ? [written] : Array.isArray(written) ? written : []).map((operand: string) => canonical(key, operand));
  canonicalOperands.set(condition, operands);
  return operands;
}

function onlyOperandOf(key: FactKey, condition: Condition): string {
  const [operand] = operandsOf(key, condition);
  if (operand === undefined) throw new Error("a condition of the matrix compares with nothing");
  return operand;
}

/** The matrix is written in the words of the vocabularies; a conventions test keeps it so. */
function canonical(key: FactKey, operand: string): string {
  const reading = vocabularies[key].read(operand);
  if (reading.kind === "unclear") throw new Error(`the matrix says "${operand}" of ${key}: ${reading.because}`);
  return reading.value;
}

/** One condition on one fact, and the three-valued logic that joins conditions. */
import { type Fact, type FactKey, factKeys, type ImageFacts } from "../facts/fact.ts";
import { vocabularies } from "../facts/image.ts";
import type { Condition, Expectation } from "../matrix/statement.ts";

/** `true`, `false`, or `undefined` where it cannot be said. */
export type Truth = boolean | undefined;

/** The fact and the condition of an expectation. Throws for data without exactly one fact: the matrix is ours. */
export function partsOf(expectation: Expectation): { readonly key: FactKey; readonly condition: Condition } {
  for (const key of factKeys) {
    const condition = (expectation as Partial<Record<FactKey, Condition>>)[key];
    if (condition !== undefined) return { key, condition };
  }
  throw new Error("an expectation of the matrix names no fact");
}

/** Whether a fact meets a condition. */
export function meets(key: FactKey, fact: Fact, condition: Condition): Truth {
  if ("said" in condition) return fact.state === "opaque" ? undefined : (fact.state !== "unstated") === condition.said;
  if ("saidToBe" in condition) return fact.state === "unstated" ? false : equalsOneOf(key, fact, [condition.saidToBe]);
  if ("notSaidToBe" in condition) return fact.state === "unstated" ? true : not(equalsOneOf(key, fact, [condition.notSaidToBe]));
  if ("equals" in condition) return equalsOneOf(key, fact, [condition.equals]);
  if ("oneOf" in condition) return equalsOneOf(key, fact, condition.oneOf);
  if ("noneOf" in condition) return not(equalsOneOf(key, fact, condition.noneOf));
  if ("atMost" in condition) return isAtMost(key, fact, condition.atMost);
  return isAtLeast(key, fact, condition.atLeast);
}

/** Whether the facts of an image meet an expectation. */
export function holds(facts: ImageFacts, expectation: Expectation): Truth {
  const { key, condition } = partsOf(expectation);
  return meets(key, facts[key], condition);
}

/** Three-valued "and": one `false` decides, whatever else is unknown. */
export function all(values: readonly Truth[]): Truth {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

function not(value: Truth): Truth {
  return value === undefined ? undefined : !value;
}

function equalsOneOf(key: FactKey, fact: Fact, operands: readonly string[]): Truth {
  if (fact.state === "unstated" || fact.state === "opaque") return undefined;
  const vocabulary = vocabularies[key];
  return operands.some((operand) => {
    const wanted = canonical(key, operand);
    return fact.value === wanted || vocabulary.compare?.(fact.value, wanted) === 0;
  });
}

function isAtLeast(key: FactKey, fact: Fact, minimum: string): Truth {
  if (fact.state === "unstated" || fact.state === "opaque") return undefined;
  return vocabularies[key].isAtLeast?.(fact.value, canonical(key, minimum));
}

function isAtMost(key: FactKey, fact: Fact, maximum: string): Truth {
  if (fact.state === "unstated" || fact.state === "opaque") return undefined;
  const order = vocabularies[key].compare?.(fact.value, canonical(key, maximum));
  return order === undefined ? undefined : order <= 0;
}

/** The matrix is written in the words of the vocabularies; a conventions test keeps it so. */
function canonical(key: FactKey, operand: string): string {
  const reading = vocabularies[key].read(operand);
  if (reading.kind === "unclear") throw new Error(`the matrix says "${operand}" of ${key}: ${reading.because}`);
  return reading.value;
}

/** Evaluates the images of a run: those that say the same, and of which nothing is to be said, once. */
import { completed, type DeclaredImage, type FoundImage } from "../facts/declared-image.ts";
import { factKeys, type ImageFacts } from "../facts/fact.ts";
import { describeImage } from "../facts/image.ts";
import type { Statement } from "../matrix/statement.ts";
import { describeNotApplicable, evaluateImage, type Evaluation, whyNotApplicable } from "./evaluate.ts";

/** What images that say the same came to. */
interface Known {
  readonly evaluation: Evaluation;
  /** Where no statement is about them: what says so, and where it says it in each of them. */
  readonly placed: { readonly facts: ImageFacts; readonly described: string; readonly part: string } | undefined;
}

/** Remembers what images came to; made for one run. */
export class Evaluator {
  readonly #statements: readonly Statement[];
  readonly #options: { readonly strict: boolean };
  readonly #known = new Map<string, Known>();

  constructor(statements: readonly Statement[], options: { readonly strict: boolean }) {
    this.#statements = statements;
    this.#options = options;
  }

  /** The same as `evaluateImage` of the completed image. */
  evaluate(image: FoundImage): Evaluation {
    const { alike, broken } = image.read;
    const key = alike === undefined || broken ? undefined : `${image.format}\n${alike}`;
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known !== undefined) {
      if (known.placed === undefined) return known.evaluation;
      const place = image.read.placeOf?.(known.placed.part);
      if (place !== undefined) return { ...known.evaluation, description: describeNotApplicable(known.placed.facts, place, known.placed.described) };
    }
    const complete = completed(image);
    const evaluation = evaluateImage(complete, this.#statements, this.#options);
    if (key !== undefined && evaluation.outcomes.length === 0 && hasNoPlaces(complete)) this.#remember(key, image, complete.facts, evaluation);
    return evaluation;
  }

  #remember(key: string, image: FoundImage, facts: ImageFacts, evaluation: Evaluation): void {
    const fact = facts[whyNotApplicable(facts)];
    // What is implied is said without a place.
    if (evaluation.verdict !== "not-applicable" || fact.state === "implied") {
      this.#known.set(key, { evaluation, placed: undefined });
      return;
    }
    const part = image.read.partAt?.(fact.location);
    if (part !== undefined) this.#known.set(key, { evaluation, placed: { facts, described: describeImage(facts), part } });
  }
}

/** Whether nothing that is said of an image says where it stands: no contradiction, and no value that nobody can read. */
function hasNoPlaces({ contradictions, facts }: DeclaredImage): boolean {
  return contradictions.length === 0 && factKeys.every((key) => facts[key].state !== "opaque");
}

/** Evaluates the images of a run: those that say the same, and of which nothing is to be said, once. */
import { completed, type DeclaredImage, type FoundImage } from "../facts/declared-image.ts";
import { factKeys } from "../facts/fact.ts";
import type { Statement } from "../matrix/statement.ts";
import { evaluatedAlike, evaluateImage, type Evaluation } from "./evaluate.ts";

/** Remembers what images came to; made for one run. */
export class Evaluator {
  readonly #statements: readonly Statement[];
  readonly #options: { readonly strict: boolean };
  readonly #known = new Map<string, Evaluation>();

  constructor(statements: readonly Statement[], options: { readonly strict: boolean }) {
    this.#statements = statements;
    this.#options = options;
  }

  /** The same as `evaluateImage` of the completed image. */
  evaluate(image: FoundImage): Evaluation {
    const { alike, broken } = image.read;
    const key = alike === undefined || broken ? undefined : `${image.format}\n${alike}`;
    const known = key === undefined ? undefined : this.#known.get(key);
    // Why a statement does not apply is said with its place.
    if (known !== undefined) return known.verdict === "not-applicable" ? evaluatedAlike(known, completed(image), this.#options) : known;
    const complete = completed(image);
    const evaluation = evaluateImage(complete, this.#statements, this.#options);
    if (key !== undefined && evaluation.outcomes.length === 0 && hasNoPlaces(complete)) this.#known.set(key, evaluation);
    return evaluation;
  }
}

/** Whether nothing that is said of an image says where it stands: no contradiction, and no value that nobody can read. */
function hasNoPlaces({ contradictions, facts }: DeclaredImage): boolean {
  return contradictions.length === 0 && factKeys.every((key) => facts[key].state !== "opaque");
}

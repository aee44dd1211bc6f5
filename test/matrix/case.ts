/** The shape of a matrix case: one image, and everything that a report must say of it. */
import type { FactKey } from "../../src/facts/fact.ts";
import type { Basis, Verdict } from "../../src/evaluate/finding.ts";

export interface MatrixCase {
  readonly name: string;
  /** Keys of one native image, as YAML. */
  readonly image: string;
  readonly verdict: Verdict;
  readonly basis?: Basis;
  /** Requirements that fail, in alphabetical order. Advice is not among them. */
  readonly fails?: readonly string[];
  /** Requirements that cannot be decided, in alphabetical order. */
  readonly unknown?: readonly string[];
  /** Requirements that warn or hint, in alphabetical order. */
  readonly advises?: readonly string[];
  readonly strict?: boolean;
  /** Files that the image names under `provision`, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** Facts put in place of what the definition gives, `null` for one that nobody can read: for what no definition can state without contradicting itself, and for what only steps state. */
  readonly facts?: Readonly<Partial<Record<FactKey, string | null>>>;
  /** The requirement that this case is about, and how: every requirement needs one of each. */
  readonly shows?: { readonly requirement: string; readonly as: "pass" | "fail" | "unknown" | "boundary" };
}

/** The shape of the matrix: statement → row → requirement. The rows themselves are JSON, so that adding one is adding data. */
import type { FactKey } from "../facts/fact.ts";

/** One condition on one fact, discriminated by the name of its operator. Operands are read by the fact's own vocabulary. */
export type Expectation =
  | { readonly fact: FactKey; readonly equals: string }
  | { readonly fact: FactKey; readonly oneOf: readonly string[] }
  | { readonly fact: FactKey; readonly noneOf: readonly string[] }
  | { readonly fact: FactKey; readonly atLeast: string }
  /** Holds where the definition says something about the fact, does not hold where it says nothing. */
  | { readonly fact: FactKey; readonly declared: boolean };

/**
 * How the source puts it: `not-supported` where it says so, `not-listed` where the configuration is only missing from the supported ones,
 * `advice` where the source warns without barring anything.
 */
export type Wording = "not-supported" | "not-listed" | "advice";

/** One condition of a row. */
export interface Requirement {
  /** Last part of the requirement's id: `<statement>/<row>/<id>`. */
  readonly id: string;
  readonly expects: Expectation;
  readonly wording: Wording;
  /** What is needed, as the second half of "found …, needed …". */
  readonly needs: string;
  /** What the source says, in our own words. */
  readonly says: string;
  /** Where in the source. */
  readonly section: string;
  /** What to change. */
  readonly remedy: string;
}

/** One supported configuration, or one that a source bars; `when` selects the images it speaks about. */
export interface MatrixRow {
  readonly id: string;
  readonly title: string;
  readonly when: readonly Expectation[];
  readonly requirements: readonly Requirement[];
  /** A documented way round, for the images that fail. */
  readonly fallback?: { readonly says: string; readonly sources: readonly string[] };
  /** What the clone does when a requirement fails. */
  readonly symptom?: { readonly says: string; readonly sources: readonly string[] };
  /** Does this row decide support (`coverage: true`), or does it only add a condition to what another row decides? */
  readonly coverage: boolean;
}

/** A condition that puts an image in the statement's subject at all. */
export interface ScopeCondition {
  /** Last part of the id: `<statement>/scope/<id>`. */
  readonly id: string;
  readonly expects: Expectation;
  readonly says: string;
  readonly remedy: string;
}

/** One published document. */
export interface Statement {
  readonly id: string;
  /** As cited in messages: "Q326779". */
  readonly cite: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date of the revision that was read. */
  readonly dated: string;
  readonly url: string;
  /** How well the text was seen: in full, only its beginning, or through somebody else. */
  readonly confidence: "verified" | "verified-in-part" | "reported";
  readonly supersedes: readonly string[];
  readonly supersededBy?: string;
  /** What the document says, in our own words. */
  readonly summary: string;
  readonly scope: readonly ScopeCondition[];
  readonly rows: readonly MatrixRow[];
}

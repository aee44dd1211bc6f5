/** The shape of the matrix: statement → row → requirement. The rows themselves are JSON, so that adding one is adding data. */
import type { FactKey } from "../facts/fact.ts";

/** One condition on one fact. Its operator is its only key, so that the compiler checks the data. Operands are read by the fact's own vocabulary. */
export type Condition =
  | { readonly equals: string }
  | { readonly oneOf: readonly string[] }
  | { readonly noneOf: readonly string[] }
  | { readonly atLeast: string }
  | { readonly atMost: string }
  /** Holds where the definition (or a rule) gives this value; an unstated fact does not hold instead of leaving it open. */
  | { readonly saidToBe: string }
  /** The reverse of `saidToBe`: an unstated fact holds. */
  | { readonly notSaidToBe: string }
  /** Holds where the definition says anything about the fact. */
  | { readonly said: boolean };

/** A condition with the fact it speaks about as its only key: `{ "os.service-pack": { "atLeast": "SP6a" } }`. */
export type Expectation = { readonly [K in FactKey]: { readonly [P in K]: Condition } }[FactKey];

/**
 * What the source says, in our own words. The key says how the source puts it: `notSupported` where it calls the rest unsupported, `notListed` where the rest is
 * only missing from the supported configurations, `warns` and `hints` where it advises without barring anything.
 */
export type Says = { readonly notSupported: string } | { readonly notListed: string } | { readonly warns: string } | { readonly hints: string };

/** One condition of a row. */
export interface Requirement {
  /** Last part of the requirement's id: `<statement>/<row>/<id>`. */
  readonly id: string;
  readonly expects: Expectation;
  /** What is needed, as the second half of "Found …; needed: …". */
  readonly needs: string;
  readonly says: Says;
  /** Where in the source. */
  readonly section: string;
  /** What to change. */
  readonly remedy: string;
}

/** A documented consequence or way round, with the articles that describe it. */
export interface Advice {
  readonly says: string;
  readonly sources: readonly string[];
}

/** One supported configuration, or one that a source bars or warns about; `when` selects the images it speaks about. */
export interface MatrixRow {
  /** Middle part of the ids of its requirements. Rows may share it where they are one entry of the source for two kinds of image: with IIS, and any. */
  readonly id: string;
  readonly title: string;
  /** True where passing the row means support; false where it only bars or warns. */
  readonly covers: boolean;
  /** True where the source names an earlier product, and this one only follows it: basis `extrapolated`, which `strict` refuses. */
  readonly extrapolated?: boolean | undefined;
  /** Empty where the row speaks about every image in the statement's subject. */
  readonly when: readonly Expectation[];
  readonly requirements: readonly Requirement[];
  /** A documented way round, shown to images that fail. */
  readonly fallback?: Advice | undefined;
  /** What the clone does where a requirement fails. */
  readonly symptom?: Advice | undefined;
}

/** A condition that puts an image into the statement's subject at all. Its id is `<statement>/scope/<id>`. */
export interface ScopeCondition {
  readonly id: string;
  readonly expects: Expectation;
  /** What is needed to be said, as the second half of "… is needed: …". */
  readonly needs: string;
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
  /** ISO date of the revision that was read; only year and month, or the year, where no more is known, and `undated` where the copy that was read shows none. */
  readonly dated: string;
  readonly url: string;
  /** False where only a part of the text, or a copy by somebody else, could be read. */
  readonly readInFull: boolean;
  readonly supersedes: readonly string[];
  /** What the document says, in our own words. */
  readonly summary: string;
  /** True where an image inside the scope that no row of any statement covers is `not-covered`; false where the document says nothing about such images. */
  readonly claims: boolean;
  readonly scope: readonly ScopeCondition[];
  readonly rows: readonly MatrixRow[];
  /** Where other sources disagree and how that was decided. */
  readonly notes?: readonly string[] | undefined;
}

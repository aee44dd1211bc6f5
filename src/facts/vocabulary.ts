/** How the text of a fact becomes one value of a known, ordered set. */
import type { Source } from "./fact.ts";

/** What a spelling means: one canonical value, or why it cannot be read as one. Nothing is guessed. */
export type Reading =
  | { readonly kind: "known"; readonly value: string }
  | { readonly kind: "unclear"; readonly because: string; readonly suggestion?: string };

/** One value of a vocabulary, as the documentation shows it. */
export interface Term {
  readonly value: string;
  readonly title: string;
  readonly spellings: readonly string[];
  /** Present where the value is not a finished product or cannot satisfy a minimum. */
  readonly note?: string;
  readonly source: Source;
}

/** The values that a fact can have. */
export interface Vocabulary {
  readonly id: string;
  readonly title: string;
  /** Reads source text: spaces, case and punctuation as people write them. */
  read(text: string): Reading;
  /**
   * Orders two canonical values: negative, zero or positive; `undefined` where no document orders them.
   * Absent for sets without an order.
   */
  compare?(left: string, right: string): number | undefined;
  /**
   * Whether a value satisfies "this or later": `undefined` where that cannot be said. Present exactly where `compare` is. A pre-release never
   * satisfies a minimum.
   */
  isAtLeast?(value: string, minimum: string): boolean | undefined;
  /** A canonical value for people: "Internet Explorer 5.01 SP2". */
  show(value: string): string;
  readonly terms: readonly Term[];
}

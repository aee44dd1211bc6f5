/** The record of an outcome that someone should read, and the verdict of an image. */
import type { Level } from "../source/diagnostic.ts";
import type { RelatedLocation, SourceLocation } from "../source/location.ts";

export type Outcome = "pass" | "fail" | "unknown" | "not-applicable";

export type Verdict = "supported" | "unsupported" | "undetermined" | "not-covered" | "not-applicable";

/** Worst first: the order of every report. */
export const verdicts = ["unsupported", "undetermined", "not-covered", "supported", "not-applicable"] as const satisfies readonly Verdict[];

/** `documented`: a statement speaks about this product. `extrapolated`: a later product extends the last one it speaks about. */
export type Basis = "documented" | "extrapolated" | "none";

/** An outcome of one requirement on one image. `message` is complete; `expected` and `actual` are its parts. */
export interface Finding {
  /** `q326779/nt4-iis4/service-pack` */
  readonly requirement: string;
  readonly outcome: Outcome;
  readonly level: Level;
  /** One sentence: what was found, what is needed, who says so. */
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  /** What to change. */
  readonly remedy: string;
  /** Documented way round and expected symptom, where the source has them. */
  readonly advice: readonly string[];
  /** Address of the document. Empty where no document is involved. */
  readonly url: string;
  readonly location: SourceLocation;
  /** The text of the line on which `location` starts; at most 300 code points. */
  readonly excerpt: string;
  readonly related: readonly RelatedLocation[];
  readonly waived: boolean;
}

/** A fact that a cited rule gave, and that therefore stands in the report. */
export interface ImpliedNote {
  readonly fact: string;
  readonly value: string;
  readonly because: string;
  readonly source: string;
  readonly url: string;
}

/** What the matrix says of one image. */
export interface Assessment {
  readonly name: string;
  readonly format: string;
  readonly location: SourceLocation;
  readonly verdict: Verdict;
  readonly basis: Basis;
  /** Whether this image fails the run under the policy in force. */
  readonly failing: boolean;
  /** The facts that decided, for people: "Windows 2000 Server SP4", "IIS 5.0 (implied)". */
  readonly description: string;
  readonly findings: readonly Finding[];
  readonly implied: readonly ImpliedNote[];
}

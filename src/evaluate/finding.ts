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
  /** Stays the same while lines move, the file is renamed or the message is reworded: 32 hex digits of SHA-256 over format, image and requirement. */
  readonly fingerprint: string;
  /** Against the base commit; `null` where nothing was compared. */
  readonly change: Change | null;
  readonly waived: boolean;
  /** The waiver in force, where `waived`. */
  readonly waiver: WaiverNote | null;
}

/** `new`: the base commit does not have this finding. `existing`: it has. */
export type Change = "new" | "existing";

/** A named, reasoned, expiring exception, as every report shows it. */
export interface WaiverNote {
  readonly reason: string;
  readonly owner: string;
  /** ISO date; the last day on which it holds, in UTC. */
  readonly until: string;
  readonly ticket: string | null;
  readonly location: SourceLocation;
}

/** A finding that the base commit has and this one no longer. */
export interface FixedFinding {
  readonly image: string;
  readonly requirement: string;
  readonly message: string;
  /** Where it stood in the base commit. */
  readonly location: SourceLocation;
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
  /** Lines of a native definition that would settle what is open; empty where nothing is, or where the findings say it line by line. */
  readonly settle: readonly string[];
}

/** What a run makes of verdicts: which of them fail it. */

export type Reaction = "fail" | "warn" | "ignore";

/** The policy in force, every value decided. */
export interface Policy {
  /** Implied facts count as unknown. */
  readonly strict: boolean;
  /** `auto`: fail for native definitions, warn for other formats. */
  readonly onUndetermined: Reaction | "auto";
  readonly onNotCovered: Reaction;
  /** Fewer images than this fail the run. */
  readonly minImages: number;
  /** Failing images are reported as warnings and do not fail the run. What cannot be read still does. */
  readonly warnOnly: boolean;
  /** `introduced`: only findings that the base commit does not have fail the run. */
  readonly failOn: "any" | "introduced";
}

export const defaultPolicy: Policy = { strict: false, onUndetermined: "auto", onNotCovered: "fail", minImages: 1, warnOnly: false, failOn: "any" };

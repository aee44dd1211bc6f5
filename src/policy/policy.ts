/** What a run makes of verdicts: which of them fail it; and how it reads home-made catalogues. */
import type { Mapping } from "../formats/mapped/mapping.ts";

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
  /** How home-made catalogues are read. */
  readonly mappings: readonly Mapping[];
}

export const defaultPolicy: Policy = { strict: false, onUndetermined: "auto", onNotCovered: "fail", minImages: 1, warnOnly: false, failOn: "any", mappings: [] };

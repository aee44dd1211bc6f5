/** What a policy asks about ranges of versions. Its library is loaded only where a policy has the key `requires`. Stage: policy. */
import { Deferred } from "../source/deferred.ts";

/** Answers about ranges as npm writes them, such as `^1.2.0`. */
export interface VersionRanges {
  isRange(text: string): boolean;
  /** Whether every release is in the range. */
  matchesEverything(range: string): boolean;
  admits(range: string, version: string): boolean;
  /** Whether every version of `range` is in `outer`. */
  isWithin(range: string, outer: string): boolean;
}

export const versionRanges = new Deferred<VersionRanges>("the reader of version ranges");

/** Where the formats differ from the judged index of real files, each with its reason. A deviation that is no longer there fails the test, so that the list stays true. */
import type { Aspect } from "./measure.ts";

export interface Deviation {
  readonly file: string;
  readonly aspect: Aspect;
  /** What the formats find instead. */
  readonly found: string;
  readonly because: string;
}

export const deviations: readonly Deviation[] = [];

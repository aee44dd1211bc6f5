/** A waiver as the run applies it. */
import type { WaiverNote } from "../evaluate/finding.ts";

/** One entry of the waivers file, well-formed. */
export interface Waiver extends WaiverNote {
  /** Name of the image. */
  readonly image: string;
  /** Id of the requirement. */
  readonly requirement: string;
}

/** The waivers of a run and the day on which they are judged. */
export interface WaiverSet {
  readonly waivers: readonly Waiver[];
  /** ISO date, UTC. */
  readonly today: string;
}

export const noWaivers: WaiverSet = { waivers: [], today: "1970-01-01" };

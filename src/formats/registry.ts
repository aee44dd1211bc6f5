/** The formats before they are loaded: what marks their files, and where the readers are put that a run of native definitions does without. */
import { Deferred } from "../source/deferred.ts";
import type { InputFormat } from "./format.ts";
import type { mappedFormat } from "./mapped/mapped.ts";
import { hintsOfNative, markerOfNative, markersOfOthers } from "./markers.ts";

/** Every format of the registry. */
export const everyFormat = new Deferred<readonly InputFormat[]>("the formats beside the native one");

/** Makes the format of the catalogues that a policy describes. */
export const catalogueFormat = new Deferred<typeof mappedFormat>("the reader of catalogues");

/** What marks a file as one that some format may hold: a file without a match is not parsed. */
export const markers: RegExp = oneOf([markerOfNative, ...markersOfOthers]);

/** The same without the native format. */
export const otherMarkers: RegExp = oneOf(markersOfOthers);

/** What makes a file without a marker worth a look, because it may have been meant to have one. */
export const hints: RegExp = oneOf(hintsOfNative);

function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "im");
}

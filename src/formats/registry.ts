/** The formats before they are loaded: what marks their files, and where the readers are put that a run of native definitions does without. */
import { Deferred } from "../source/deferred.ts";
import { mightContain } from "../source/text.ts";
import type { InputFormat } from "./format.ts";
import type { mappedFormat } from "./mapped/mapped.ts";
import { hintsOfNative, markerOfNative, markersOfOthers } from "./markers.ts";

/** Every format of the registry. */
export const everyFormat = new Deferred<readonly InputFormat[]>("the formats beside the native one");

/** Makes the format of the catalogues that a policy describes. */
export const catalogueFormat = new Deferred<typeof mappedFormat>("the reader of catalogues");

/** What marks a file as one that some format may hold: a file without a match is not parsed. */
export const markers: RegExp = oneOf([markerOfNative, ...markersOfOthers]);

const native: RegExp = oneOf([markerOfNative]);
const others: RegExp = oneOf(markersOfOthers);
/** What makes a file without a marker worth a look, because it may have been meant to have one. */
export const hints: RegExp = oneOf(hintsOfNative);

/** What a file may be, by the words that it holds. */
export interface Marks {
  /** It may hold native definitions. */
  readonly native: boolean;
  /** It may hold another format. */
  readonly others: boolean;
  /** It holds no marker, and what makes it worth a look all the same. */
  readonly hint: boolean;
}

const known = new WeakMap<Uint8Array, Marks>();

/** The marks of a file, looked for once. */
export function marksOf(bytes: Uint8Array): Marks {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const isNative = mightContain(bytes, native);
  const isOther = mightContain(bytes, others);
  const marks = { native: isNative, others: isOther, hint: !isNative && !isOther && mightContain(bytes, hints) };
  known.set(bytes, marks);
  return marks;
}

/** Whether a file has the marker of some format. */
export function isMarked(bytes: Uint8Array): boolean {
  const marks = marksOf(bytes);
  return marks.native || marks.others;
}

function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "im");
}

/** The registry of input formats: one line for each, in the order in which documentation names them. */
import type { InputFormat } from "./format.ts";
import { ansible } from "./ansible/ansible.ts";
import { native } from "./native/native.ts";

export const formats: readonly InputFormat[] = [native, ansible];

/** What marks a file as one that some format may hold: a file without a match is not parsed. */
export const markers: RegExp = oneOf(formats.map((format) => format.marker));

/** What makes a file without a marker worth a look, because it may have been meant to have one. */
export const hints: RegExp = oneOf(formats.flatMap((format) => (format.hint === undefined ? [] : [format.hint])));

function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "im");
}

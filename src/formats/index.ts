/** The registry of input formats: one line for each, in the order in which documentation names them. */
import { ansible } from "./ansible/ansible.ts";
import { awstoe } from "./awstoe/awstoe.ts";
import { azBake } from "./az-bake/az-bake.ts";
import { cloudformation } from "./cloudformation/cloudformation.ts";
import { devbox } from "./devbox/devbox.ts";
import { dscDatum } from "./dsc-datum/dsc-datum.ts";
import type { InputFormat } from "./format.ts";
import { kitchen } from "./kitchen/kitchen.ts";
import { kubernetes } from "./kubernetes/kubernetes.ts";
import { native } from "./native/native.ts";
import { winget } from "./winget/winget.ts";
import { workflows } from "./workflows/workflows.ts";

export const formats: readonly InputFormat[] = [
  native,
  cloudformation,
  awstoe,
  devbox,
  azBake,
  kubernetes,
  workflows,
  ansible,
  winget,
  dscDatum,
  kitchen,
];

/** What marks a file as one that some format may hold: a file without a match is not parsed. */
export const markers: RegExp = oneOf(formats.map((format) => format.marker));

/** What makes a file without a marker worth a look, because it may have been meant to have one. */
export const hints: RegExp = oneOf(formats.flatMap((format) => (format.hint === undefined ? [] : [format.hint])));

function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "im");
}

/** The registry of input formats: one line for each, in the order in which documentation names them. A run that holds native definitions only does not load the others. */
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

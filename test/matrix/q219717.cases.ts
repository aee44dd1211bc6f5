/** Cases of Q219717: unattended Option Pack set-up on each clone, a hint. */
import type { MatrixCase } from "./case.ts";

const requirement = "q219717/nt4-after-clone/unattended-setup";
const image = (phase: string): string => `os: Windows NT 4.0 Server SP6a\niis: { version: "4.0", source: nt4-option-pack, phase: ${phase} }\nie: "5.01"\nsysprep: true`;

export const cases: readonly MatrixCase[] = [
  { name: "after cloning", image: image("after-clone"), verdict: "not-applicable", advises: [requirement], shows: { requirement, as: "fail" } },
  { name: "before cloning", image: image("before-generalize"), verdict: "supported", shows: { requirement, as: "pass" } },
  { name: "in the base image", image: image("base"), verdict: "supported", shows: { requirement, as: "boundary" } },
  { name: "at an unreadable time hints at nothing", image: image("'${PHASE}'"), verdict: "undetermined", unknown: ["q326779/scope/iis-phase"], shows: { requirement, as: "unknown" } },
];

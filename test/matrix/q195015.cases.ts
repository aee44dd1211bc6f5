/** Cases of Q195015: the order of Option Pack and service pack, a warning. */
import type { MatrixCase } from "./case.ts";

const requirement = "q195015/nt4-option-pack/install-order";
const image = (order: string): string => `os: Windows NT 4.0 Server SP6a\niis: { version: "4.0", source: nt4-option-pack, installOrder: ${order} }\nie: "5.01"\nsysprep: true`;

export const cases: readonly MatrixCase[] = [
  { name: "after the service pack", image: image("after-service-pack"), verdict: "supported", advises: [requirement], shows: { requirement, as: "fail" } },
  { name: "before the service pack", image: image("before-service-pack"), verdict: "supported", shows: { requirement, as: "pass" } },
  { name: "service pack applied again", image: image("service-pack-reapplied"), verdict: "supported", shows: { requirement, as: "boundary" } },
  { name: "an unreadable order warns of nothing", image: image("'${ORDER}'"), verdict: "supported", advises: ["definition/unread-value"], shows: { requirement, as: "unknown" } },
];

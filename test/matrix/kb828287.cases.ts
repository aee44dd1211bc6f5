/** Cases of KB 828287: upgraded installations. */
import type { MatrixCase } from "./case.ts";

const requirement = "kb828287/upgraded-installation/upgrade";
const image = (upgrade: string): string => `os: { product: Windows 2000 Server, upgradedFrom: ${upgrade} }\niis: "5.0"\nie: 6 SP1\nsysprep: true`;

export const cases: readonly MatrixCase[] = [
  { name: "upgraded from NT 4.0", image: image("Windows NT 4.0 Server"), verdict: "unsupported", fails: [requirement], shows: { requirement, as: "fail" } },
  { name: "upgraded from anything", image: image("true"), verdict: "unsupported", fails: [requirement] },
  { name: "upgraded in place", image: image("Windows 2000"), verdict: "unsupported", fails: [requirement], shows: { requirement, as: "boundary" } },
  { name: "not upgraded", image: image("none"), verdict: "supported", shows: { requirement, as: "pass" } },
  { name: "upgraded from something unreadable", image: image("'${BEFORE}'"), verdict: "undetermined", unknown: ["kb828287/scope/os-upgraded-from"], shows: { requirement, as: "unknown" } },
  { name: "an upgraded machine without IIS is barred too", image: "os: { product: Windows XP Professional, upgradedFrom: Windows 2000 }\niis: false\nsysprep: true", verdict: "unsupported", fails: [requirement] },
];

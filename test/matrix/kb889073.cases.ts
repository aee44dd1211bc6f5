/** Cases of KB 889073: IIS 5.1 on Windows XP with Service Pack 2. */
import type { MatrixCase } from "./case.ts";

const requirement = "kb889073/xp-sp2-iis51/hotfix";
const image = (os: string, iis = '"5.1"'): string => `os: { product: Windows XP Professional, ${os} }\niis: ${iis}\nsysprep: true`;

export const cases: readonly MatrixCase[] = [
  { name: "without the hotfix", image: image("servicePack: SP2"), verdict: "unsupported", basis: "documented", fails: [requirement], shows: { requirement, as: "fail" } },
  { name: "with other hotfixes", image: image("servicePack: SP2, hotfixes: [KB900725]"), verdict: "unsupported", fails: [requirement] },
  { name: "with the hotfix, which is no support", image: image("servicePack: SP2, hotfixes: [KB889073]"), verdict: "not-covered", basis: "none", shows: { requirement, as: "pass" } },
  { name: "with the hotfix by its number alone", image: image('servicePack: SP2, hotfixes: ["889073"]'), verdict: "not-covered", shows: { requirement, as: "boundary" } },
  { name: "with a hotfix that nobody can read", image: image("servicePack: SP2, hotfixes: ['${HOTFIX}']"), verdict: "undetermined", unknown: [requirement], shows: { requirement, as: "unknown" } },
  { name: "Service Pack 1 is not spoken about", image: image("servicePack: SP1"), verdict: "not-covered" },
  { name: "Service Pack 3 is not spoken about", image: image("servicePack: SP3"), verdict: "not-covered" },
  { name: "a service pack that is not said is not Service Pack 2", image: image("edition: professional"), verdict: "not-covered" },
  { name: "a service pack that nobody can read may be Service Pack 2", image: image("servicePack: '${SP}'"), verdict: "undetermined", unknown: ["kb889073/scope/os-service-pack"] },
  { name: "IIS on each clone", image: image("servicePack: SP2", '{ version: "5.1", phase: after-clone }'), verdict: "not-applicable" },
  { name: "without IIS", image: image("servicePack: SP2", "false"), verdict: "not-applicable" },
  { name: "Windows XP x64 is another Windows", image: "os: Windows XP x64 SP2\niis: \"6.0\"\nsysprep: true", verdict: "not-covered" },
  { name: "without the hotfix, strict", image: image("servicePack: SP2"), strict: true, verdict: "unsupported", fails: [requirement] },
];

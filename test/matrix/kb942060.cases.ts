/** Cases of KB 942060: IIS 7.0 on Windows Vista without encrypted properties. */
import type { MatrixCase } from "./case.ts";

const requirement = "kb942060/vista-iis7/encrypted-properties";
const image = (iis: string): string => `os: Windows Vista Business\niis: ${iis}\nsysprep: true`;

export const cases: readonly MatrixCase[] = [
  { name: "a default configuration", image: image("true"), verdict: "supported", basis: "documented", shows: { requirement, as: "pass" } },
  { name: "said to hold none", image: image('{ version: "7.0", encryptedProperties: none }'), verdict: "supported", basis: "documented", shows: { requirement, as: "boundary" } },
  { name: "with a secret", image: image("{ encryptedProperties: [{ at: SSL binding }] }"), verdict: "unsupported", basis: "documented", fails: [requirement], shows: { requirement, as: "fail" } },
  { name: "perhaps with a secret", image: image("{ encryptedProperties: '${SECRETS}' }"), verdict: "undetermined", unknown: [requirement], shows: { requirement, as: "unknown" } },
  { name: "said to hold none, strict", image: image('{ version: "7.0", encryptedProperties: none }'), strict: true, verdict: "supported", basis: "documented" },
  { name: "a default configuration, strict", image: image('"7.0"'), strict: true, verdict: "undetermined", unknown: [requirement] },
  { name: "with a secret, strict", image: image("{ encryptedProperties: true }"), strict: true, verdict: "unsupported", fails: [requirement] },
  { name: "with a secret after cloning", image: image("{ encryptedProperties: true, phase: after-clone }"), verdict: "not-applicable" },
  { name: "without IIS", image: image("false"), verdict: "not-applicable" },
  { name: "Windows 7 is not Vista", image: "os: Windows 7\niis: true\nsysprep: true", verdict: "not-covered", basis: "none" },
];

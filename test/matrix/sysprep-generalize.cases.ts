/** Cases of the limits on how often Sysprep may run. */
import type { MatrixCase } from "./case.ts";

const three = "sysprep-generalize/three-runs/runs";
const many = "sysprep-generalize/1001-runs/runs";
const image = (os: string, runs: string, more = "features: [Web-Server]"): string => `os: ${os}\n${more}\nsysprep: { runs: ${runs} }`;

export const cases: readonly MatrixCase[] = [
  { name: "2008 R2, once", image: image("Windows Server 2008 R2", "1"), verdict: "supported", shows: { requirement: three, as: "pass" } },
  { name: "2008 R2, three times", image: image("Windows Server 2008 R2", "3"), verdict: "supported", shows: { requirement: three, as: "boundary" } },
  { name: "2008 R2, four times", image: image("Windows Server 2008 R2", "4"), verdict: "unsupported", basis: "documented", fails: [three], shows: { requirement: three, as: "fail" } },
  { name: "2008 R2, so often", image: image("Windows Server 2008 R2", "'${RUNS}'"), verdict: "undetermined", unknown: ["sysprep-generalize/scope/sysprep-runs"], shows: { requirement: three, as: "unknown" } },
  { name: "2008, four times, without IIS", image: image("Windows Server 2008", "4", "iis: false"), verdict: "unsupported", fails: [three] },
  { name: "Windows 7, four times, without IIS", image: image("Windows 7", "4", "iis: false"), verdict: "unsupported", fails: [three] },
  { name: "2012, four times", image: image("Windows Server 2012", "4"), verdict: "supported", shows: { requirement: many, as: "pass" } },
  { name: "2012, nine times: the number 8 is stale", image: image("Windows Server 2012", "9"), verdict: "supported" },
  { name: "2012 R2, 1001 times", image: image("Windows Server 2012 R2", "1001"), verdict: "supported", shows: { requirement: many, as: "boundary" } },
  { name: "2022, 1002 times", image: image("Windows Server 2022", "1002"), verdict: "unsupported", basis: "documented", fails: [many], shows: { requirement: many, as: "fail" } },
  { name: "2016, so often", image: image("Windows Server 2016", "'${RUNS}'"), verdict: "undetermined", unknown: ["sysprep-generalize/scope/sysprep-runs"], shows: { requirement: many, as: "unknown" } },
  { name: "Vista is not in the table", image: image("Windows Vista", "4", "iis: true"), verdict: "supported" },
  { name: "Windows 8 is not in the table", image: image("Windows 8", "2000", "iis: false"), verdict: "not-applicable" },
  { name: "nothing said of the number", image: "os: Windows Server 2008 R2\nfeatures: [Web-Server]\nsysprep: true", verdict: "supported" },
];

/** Cases of Q248739: Personal Web Server 4.0 on Windows NT 4.0, a warning. */
import type { MatrixCase } from "./case.ts";

const requirement = "q248739/nt4-pws4/product";
const image = (iis: string): string => `os: Windows NT 4.0 Server SP6a\niis: ${iis}\nie: "5.01"\nsysprep: true`;

export const cases: readonly MatrixCase[] = [
  { name: "Personal Web Server", image: image("{ version: PWS 4.0, source: nt4-option-pack }"), verdict: "not-covered", advises: [requirement], shows: { requirement, as: "fail" } },
  { name: "Personal Web Server in full", image: image("{ version: Personal Web Server 4.0, source: nt4-option-pack }"), verdict: "not-covered", advises: [requirement], shows: { requirement, as: "boundary" } },
  { name: "IIS", image: image('{ version: "4.0", source: nt4-option-pack }'), verdict: "supported", shows: { requirement, as: "pass" } },
  { name: "a web server of an unknown kind warns of nothing", image: image("{ version: '${SERVER}', source: nt4-option-pack }"), verdict: "undetermined", unknown: ["q326779/nt4-iis4/iis-version"], shows: { requirement, as: "unknown" } },
];

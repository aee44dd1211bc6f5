/** Cases of Q190157: Windows NT 4.0 Terminal Server Edition. */
import type { MatrixCase } from "./case.ts";

const requirement = "q190157/terminal-server-edition/iis-version";
const image = (iis: string): string => `os: { product: Windows NT 4.0, edition: Terminal Server Edition, servicePack: SP6 }\niis: ${iis}\nie: "5.5"\nsysprep: true`;
const pack = "q326779/nt4-iis4/service-pack";

export const cases: readonly MatrixCase[] = [
  { name: "IIS 4.0", image: image('{ version: "4.0", source: nt4-option-pack }'), verdict: "unsupported", fails: [requirement, pack], shows: { requirement, as: "fail" } },
  { name: "the IIS 3.0 that it ships", image: image('"3.0"'), verdict: "unsupported", fails: ["q326779/nt4-iis4/iis-source", "q326779/nt4-iis4/iis-version", pack], shows: { requirement, as: "boundary" } },
  { name: "IIS of an unknown version", image: image("{ version: '${IIS}', source: nt4-option-pack }"), verdict: "unsupported", fails: [pack], unknown: [requirement, "q326779/nt4-iis4/iis-version"], shows: { requirement, as: "unknown" } },
  { name: "another edition", image: 'os: { product: Windows NT 4.0, edition: Server, servicePack: SP6a }\niis: { version: "4.0", source: nt4-option-pack }\nie: "5.5"\nsysprep: true', verdict: "supported", shows: { requirement, as: "pass" } },
];

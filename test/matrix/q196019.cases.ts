/** Cases of Q196019: Windows NT 4.0 as a member of a workgroup, a warning. */
import type { MatrixCase } from "./case.ts";

const requirement = "q196019/nt4-domain-member/membership";
const image = (os: string): string => `os: { ${os} }\niis: { version: "4.0", source: nt4-option-pack }\nie: "5.01"\nsysprep: true`;

export const cases: readonly MatrixCase[] = [
  { name: "a member of a domain", image: image("product: Windows NT 4.0 Server, servicePack: SP6a, domainJoined: true"), verdict: "supported", advises: [requirement], shows: { requirement, as: "fail" } },
  { name: "a member of a workgroup", image: image("product: Windows NT 4.0 Server, servicePack: SP6a, domainJoined: false"), verdict: "supported", shows: { requirement, as: "pass" } },
  { name: "nothing said", image: image("product: Windows NT 4.0 Server, servicePack: SP6a"), verdict: "supported", shows: { requirement, as: "boundary" } },
  { name: "something unreadable warns of nothing", image: image("product: Windows NT 4.0 Server, servicePack: SP6a, domainJoined: '${JOINED}'"), verdict: "supported", advises: ["definition/unread-value"], shows: { requirement, as: "unknown" } },
];

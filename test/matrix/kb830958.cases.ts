/** Cases of KB 830958: server roles on Windows 2000, XP and Server 2003. */
import type { MatrixCase } from "./case.ts";

const controller = "kb830958/server-roles/domain-controller";
const certificates = "kb830958/server-roles/certificate-services";
const image = (os: string, more: string): string => `os: ${os}\n${more}\nsysprep: true`;

export const cases: readonly MatrixCase[] = [
  { name: "a domain controller", image: image("Windows Server 2003", "iis: false\nfeatures: [AD-Domain-Services]"), verdict: "unsupported", basis: "documented", fails: [controller], shows: { requirement: controller, as: "fail" } },
  { name: "a domain controller of Windows 2000 with a supported IIS", image: image("Windows 2000 Server", 'iis: "5.0"\nfeatures: [AD-Domain-Services]'), verdict: "unsupported", fails: [controller] },
  { name: "no domain controller", image: image("Windows Server 2003", "iis: false"), verdict: "not-applicable", shows: { requirement: controller, as: "pass" } },
  { name: "a domain controller no longer", image: image("Windows Server 2003 R2", "iis: false\nfeatures: [-AD-Domain-Services]"), verdict: "not-applicable", shows: { requirement: controller, as: "boundary" } },
  { name: "perhaps a domain controller", image: image("Windows Server 2003", "iis: false"), facts: { "role.ad-ds": null }, verdict: "undetermined", unknown: [controller], shows: { requirement: controller, as: "unknown" } },
  { name: "Certificate Services", image: image("Windows Server 2003", "iis: false\nfeatures: [AD-Certificate]"), verdict: "unsupported", fails: [certificates], shows: { requirement: certificates, as: "fail" } },
  { name: "no Certificate Services", image: image("Windows XP x64", "iis: false"), verdict: "not-applicable", shows: { requirement: certificates, as: "pass" } },
  { name: "Certificate Services no longer", image: image("Windows Server 2003", "iis: false\nfeatures: [-AD-Certificate]"), verdict: "not-applicable", shows: { requirement: certificates, as: "boundary" } },
  { name: "perhaps Certificate Services", image: image("Windows 2000 Server", 'iis: "5.0"'), facts: { "role.ad-cs": null }, verdict: "undetermined", unknown: [certificates], shows: { requirement: certificates, as: "unknown" } },
  { name: "other roles are not spoken about", image: image("Windows Server 2003", "iis: false\nfeatures: [DHCP, DNS, Fax]"), verdict: "not-applicable" },
];

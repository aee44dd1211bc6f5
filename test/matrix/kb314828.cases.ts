/** Cases of KB 314828: an image that is copied without Sysprep. */
import type { MatrixCase } from "./case.ts";

const requirement = "kb314828/duplicated/sysprep";

export const cases: readonly MatrixCase[] = [
  { name: "copied without Sysprep", image: "os: Windows Server 2012 R2\nfeatures: [Web-Server]\nclone: raw", verdict: "unsupported", basis: "documented", fails: [requirement], shows: { requirement, as: "fail" } },
  { name: "copied without Sysprep, and without IIS", image: "os: Windows 11\niis: false\nclone: raw", verdict: "unsupported", basis: "documented", fails: [requirement] },
  { name: "copied without Sysprep, whatever it is", image: "os: '${OS}'\niis: false\nclone: raw", verdict: "unsupported", fails: [requirement], advises: ["definition/unread-value"] },
  { name: "copied without Sysprep, strict", image: "os: Windows Server 2012 R2\nfeatures: [Web-Server]\nclone: raw", strict: true, verdict: "unsupported", fails: [requirement] },
  { name: "cloned with Sysprep", image: "os: Windows Server 2012 R2\nfeatures: [Web-Server]\nclone: sysprep", verdict: "supported", shows: { requirement, as: "pass" } },
  { name: "not cloned at all", image: "os: Windows Server 2012 R2\nfeatures: [Web-Server]\nclone: none", verdict: "not-applicable", basis: "none", shows: { requirement, as: "boundary" } },
  { name: "cloned in a way that nobody can read", image: "os: Windows Server 2012 R2\niis: false\nsysprep: true", facts: { "clone.method": null }, verdict: "undetermined", unknown: ["kb314828/scope/clone-method"], shows: { requirement, as: "unknown" } },
];

/** One file of each kind, as documentation shows it and as somebody may begin with. Tests read them with the readers that a run uses. Stage: policy. */

/** An example of a policy file. */
export const policyExample = `# .github/sysprep-gate.yml
paths:
  - "images/**/*.{yml,yaml}"
exclude-paths:
  - "images/drafts/**"
strict: false
on-undetermined: fail
on-not-covered: fail
min-images: 12
fail-on: any
requires: ">=0.1.0"
mappings:
  - files: images/catalogue/*.yml
    name: name
    os: { path: template, match: 'tpl-windows-(\\d{4})', value: Windows Server $1 }
    iis: { path: role, table: { web: true, sql: false } }
    sysprep: true
limits: { file-mib: 4, file-seconds: 20 }
waivers-file: .github/sysprep-gate-waivers.yml
`;

/** An example of a waivers file. */
export const waiversExample = `# .github/sysprep-gate-waivers.yml
waivers:
  - image: intranet-nt4
    requirement: q326779/nt4-iis4/service-pack
    reason: The vendor's driver fails on SP6a; the machine is retired this year.
    owner: "@example/web-team"
    until: 2026-12-31
    ticket: "#4711"
`;

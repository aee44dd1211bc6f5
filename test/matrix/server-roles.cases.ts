/** Cases of the table of server roles: each cell of each column, with and without IIS. */
import type { Basis } from "../../src/evaluate/finding.ts";
import type { FactKey } from "../../src/facts/fact.ts";
import type { ServerRoleId } from "../../src/facts/server-roles.ts";
import type { MatrixCase } from "./case.ts";

/** What a cell of the table comes to. `-`: nothing is asked of the role there. */
type Cell = "fails" | "warns" | "hints" | "-";

type ColumnId = "2008" | "2008-r2" | "2012" | "later";

/** A column, with a server that belongs to it. */
interface Column {
  readonly id: ColumnId;
  readonly os: string;
  readonly basis: Basis;
}

const columns: readonly Column[] = [
  { id: "2008", os: "Windows Server 2008", basis: "documented" },
  { id: "2008-r2", os: "Windows Server 2008 R2", basis: "documented" },
  { id: "2012", os: "Windows Server 2012", basis: "documented" },
  { id: "later", os: "Windows Server 2022", basis: "extrapolated" },
];

/** The table as Microsoft published it on 2 May 2017, written out by hand: the role, its name in Server Manager and in DISM, and its cells from 2008 on. */
const table: readonly (readonly [role: ServerRoleId, name: string, otherName: string, cells: Readonly<Record<ColumnId, Cell>>])[] = [
  ["ad-cs", "AD-Certificate", "ADCertificateServicesRole", { "2008": "fails", "2008-r2": "fails", "2012": "fails", later: "fails" }],
  ["ad-ds", "AD-Domain-Services", "DirectoryServices-DomainController", { "2008": "fails", "2008-r2": "fails", "2012": "fails", later: "fails" }],
  ["ad-fs", "ADFS-Federation", "AD-Federation-Services", { "2008": "fails", "2008-r2": "fails", "2012": "fails", later: "fails" }],
  ["ad-lds", "ADLDS", "DirectoryServices-ADAM", { "2008": "fails", "2008-r2": "fails", "2012": "fails", later: "fails" }],
  ["ad-rms", "ADRMS", "RightsManagementServices-Role", { "2008": "fails", "2008-r2": "fails", "2012": "fails", later: "fails" }],
  ["application-server", "Application-Server", "AS-NET-Framework", { "2008": "-", "2008-r2": "-", "2012": "-", later: "-" }],
  ["dhcp", "DHCP", "DHCPServer", { "2008": "-", "2008-r2": "fails", "2012": "fails", later: "fails" }],
  ["dns", "DNS", "DNS-Server-Full-Role", { "2008": "hints", "2008-r2": "hints", "2012": "hints", later: "hints" }],
  ["fax", "Fax", "FaxServiceRole", { "2008": "fails", "2008-r2": "fails", "2012": "fails", later: "fails" }],
  ["file-services", "File-Services", "FS-FileServer", { "2008": "fails", "2008-r2": "-", "2012": "-", later: "-" }],
  ["hyper-v", "Hyper-V", "Microsoft-Hyper-V", { "2008": "hints", "2008-r2": "warns", "2012": "warns", later: "warns" }],
  ["npas", "NPAS", "NPAS-Role", { "2008": "fails", "2008-r2": "fails", "2012": "fails", later: "fails" }],
  ["print-services", "Print-Services", "Printing-Server-Role", { "2008": "fails", "2008-r2": "-", "2012": "-", later: "-" }],
  ["remote-desktop", "Remote-Desktop-Services", "RDS-RD-Server", { "2008": "-", "2008-r2": "-", "2012": "-", later: "-" }],
  ["rras", "NPAS-RRAS-Services", "NPAS-Routing", { "2008": "-", "2008-r2": "hints", "2012": "hints", later: "-" }],
  ["volume-activation", "VolumeActivation", "VolumeActivation-Full-Role", { "2008": "hints", "2008-r2": "hints", "2012": "hints", later: "hints" }],
  ["wds", "WDS", "Microsoft-Windows-Deployment-Services", { "2008": "fails", "2008-r2": "fails", "2012": "warns", later: "warns" }],
  ["wsus", "UpdateServices", "OOB-WSUS", { "2008": "fails", "2008-r2": "fails", "2012": "fails", later: "fails" }],
];

const server = (os: string, lines: string): string => `os: ${os}\n${lines}\nsysprep: true`;

/** The cases of one cell. */
function casesOf({ id, os, basis }: Column, [role, name, otherName, cells]: (typeof table)[number]): readonly MatrixCase[] {
  const cell = cells[id];
  const requirement = `server-roles/${id}/${role}`;
  const key: FactKey = `role.${role}`;
  const hit = cell === "fails" ? { fails: [requirement] } : cell === "-" ? {} : { advises: [requirement] };
  const beside = server(os, `features: [Web-Server, ${name}]`);
  const alone = server(os, `iis: false\nfeatures: [${otherName}]`);
  const found: MatrixCase = { name: `${os}, ${name} beside IIS`, image: beside, verdict: cell === "fails" ? "unsupported" : "supported", basis, ...hit };
  const withoutIis: MatrixCase = { name: `${os}, ${otherName} without IIS`, image: alone, verdict: cell === "fails" ? "unsupported" : "not-applicable", basis: cell === "fails" ? basis : "none", ...hit };
  if (cell === "-") return [found, withoutIis];
  return [
    { ...found, shows: { requirement, as: "fail" } },
    withoutIis,
    { name: `${os} without ${name}`, image: server(os, "features: [Web-Server]"), verdict: "supported", basis, shows: { requirement, as: "pass" } },
    { name: `${os}, ${name} taken out again`, image: server(os, `features: [Web-Server, -${name}]`), verdict: "supported", basis, shows: { requirement, as: "boundary" } },
    { name: `${os}, ${name} perhaps`, image: server(os, "features: [Web-Server]"), facts: { [key]: null }, verdict: cell === "fails" ? "undetermined" : "supported", ...(cell === "fails" ? { unknown: [requirement] } : {}), shows: { requirement, as: "unknown" } },
  ];
}

/** The cases of the web server in one column. */
function webServer({ id, os, basis }: Column): readonly MatrixCase[] {
  const requirement = `server-roles/${id}/web-server`;
  const strictly = basis === "documented" ? "supported" : "not-covered";
  return [
    { name: `${os} with IIS`, image: server(os, "features: [Web-Server]"), verdict: "supported", basis, shows: { requirement, as: "pass" } },
    { name: `${os}, said to hold no secrets`, image: server(os, "iis: { encryptedProperties: none }"), verdict: "supported", basis, shows: { requirement, as: "boundary" } },
    { name: `${os} with a secret`, image: server(os, "iis: { encryptedProperties: true }"), verdict: "unsupported", basis, fails: [requirement], shows: { requirement, as: "fail" } },
    { name: `${os} with a secret that is named`, image: server(os, "features: [Web-Server]\niis: { encryptedProperties: [applicationHost.config] }"), verdict: "unsupported", basis, fails: [requirement] },
    { name: `${os}, perhaps with a secret`, image: server(os, "iis: { encryptedProperties: '${SECRETS}' }"), verdict: "undetermined", unknown: [requirement], shows: { requirement, as: "unknown" } },
    { name: `${os}, all stated, strict`, image: server(os, "iis: { installed: true, encryptedProperties: none }"), strict: true, verdict: strictly, basis: basis === "documented" ? "documented" : "none" },
    { name: `${os}, secrets not said, strict`, image: server(os, "features: [Web-Server]"), strict: true, verdict: "undetermined", unknown: [requirement] },
    { name: `${os} with a secret, strict`, image: server(os, "iis: { encryptedProperties: true }"), strict: true, verdict: "unsupported", basis, fails: [requirement] },
    { name: `${os} without IIS`, image: server(os, "iis: false"), verdict: "not-applicable", basis: "none" },
    { name: `${os}, IIS not mentioned`, image: server(os, ""), verdict: "not-applicable", basis: "none" },
    { name: `${os}, IIS and its secret after cloning`, image: server(os, "iis: { encryptedProperties: true, phase: after-clone }"), verdict: "not-applicable", basis: "none" },
    { name: `${os}, not cloned`, image: server(os, "iis: { encryptedProperties: true }").replace("sysprep: true", "sysprep: false"), verdict: "not-applicable", basis: "none" },
    { name: `${os}, not said whether it is cloned`, image: server(os, "features: [Web-Server]").replace("sysprep: true", ""), verdict: "undetermined", unknown: ["server-roles/scope/sysprep"] },
    { name: `${os}, IIS perhaps`, image: server(os, "iis: '${IIS}'"), verdict: "undetermined", unknown: ["server-roles/scope/iis-installed"] },
    { name: `${os}, IIS at some time`, image: server(os, "iis: { phase: '${PHASE}' }"), verdict: "undetermined", unknown: ["server-roles/scope/iis-phase"] },
  ];
}

export const cases: readonly MatrixCase[] = [
  ...columns.flatMap((column) => [...webServer(column), ...table.flatMap((line) => casesOf(column, line))]),
  // The column goes by the product.
  { name: "2008 with Service Pack 2 is 2008", image: server("Windows Server 2008 SP2", "features: [Web-Server, DHCP]"), verdict: "supported", basis: "documented" },
  { name: "2008 by its updated build is 2008", image: server('{ product: Windows Server 2008, build: "6.0.6003" }', "features: [Web-Server, DHCP]"), verdict: "supported", basis: "documented" },
  ...["Windows Server 2012 R2", "Windows Server 2016", "Windows Server, version 1909", "Windows Server 2019", "Windows Server 2025"].flatMap((os): readonly MatrixCase[] => [
    { name: `${os} follows 2012`, image: server(`"${os}"`, "features: [Web-Server]"), verdict: "supported", basis: "extrapolated" },
    { name: `${os} follows 2012 in what it bars`, image: server(`"${os}"`, "features: [Web-Server, DHCP]"), verdict: "unsupported", basis: "extrapolated", fails: ["server-roles/later/dhcp"] },
  ]),
  // Several at once.
  { name: "every failing role is reported, and the secret too", image: server("Windows Server 2012", "iis: { encryptedProperties: true }\nfeatures: [Web-Server, AD-Domain-Services, DNS, DHCP]"), verdict: "unsupported", basis: "documented", fails: ["server-roles/2012/ad-ds", "server-roles/2012/dhcp", "server-roles/2012/web-server"], advises: ["server-roles/2012/dns"] },
  { name: "management tools are no role", image: server("Windows Server 2022", "features: [Web-Server, RSAT-DHCP, RSAT-AD-Tools, GPMC]"), verdict: "supported" },
  // What the table does not name.
  ...["Windows 7", "Windows 8", "Windows 8.1", "Windows 10", "Windows 11"].map((os): MatrixCase => ({ name: `${os} is a client: no table names it`, image: server(os, "features: [IIS-WebServerRole]"), verdict: "not-covered", basis: "none" })),
  { name: "a client with a feature that a server may not have", image: server("Windows 10", "iis: false\nfeatures: [Microsoft-Hyper-V]"), verdict: "not-applicable" },
  { name: "an unknown server without IIS and without a role", image: server("'${OS}'", "iis: false"), verdict: "not-applicable", advises: [] },
  { name: "an unknown server with a role that some servers bar", image: server("'${OS}'", "iis: false\nfeatures: [DHCP]"), verdict: "undetermined", unknown: ["server-roles/scope/os-family"] },
  { name: "a role on a server that may not be cloned at all", image: server("Windows Server 2012", "iis: false\nfeatures: [DHCP]").replace("sysprep: true", ""), verdict: "undetermined", unknown: ["server-roles/scope/sysprep"] },
  { name: "a role on a server that is not cloned", image: server("Windows Server 2012", "iis: false\nfeatures: [DHCP]").replace("sysprep: true", "sysprep: false"), verdict: "not-applicable" },
];

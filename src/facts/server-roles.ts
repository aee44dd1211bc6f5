/** The server roles that Microsoft's table of Sysprep support names, and the names under which Windows installs them and IIS. */

/** A role of the table, as the key of its fact: `role.<id>`. */
export interface ServerRole {
  readonly id: ServerRoleId;
  readonly title: string;
  /** Names of features, in lower case: those of Server Manager, then those of DISM. A trailing `*` stands for anything. */
  readonly features: readonly string[];
}

export const serverRoleIds = [
  "ad-cs",
  "ad-ds",
  "ad-fs",
  "ad-lds",
  "ad-rms",
  "application-server",
  "dhcp",
  "dns",
  "fax",
  "file-services",
  "hyper-v",
  "npas",
  "print-services",
  "remote-desktop",
  "rras",
  "volume-activation",
  "wds",
  "wsus",
] as const;

export type ServerRoleId = (typeof serverRoleIds)[number];

/**
 * The roles, with the features that belong to them. Sources: the role table ("Sysprep support for server roles") for the roles, DISMTools and the feature list of
 * Windows Server 2016 for the names. Management tools (`RSAT-*`, `GPMC`) belong to no role.
 */
export const serverRoles: readonly ServerRole[] = [
  { id: "ad-cs", title: "Active Directory Certificate Services", features: ["ad-certificate", "adcs-*", "adcertificateservicesrole", "certificateservices*"] },
  { id: "ad-ds", title: "Active Directory Domain Services", features: ["ad-domain-services", "adds-domain-controller", "directoryservices-domaincontroller"] },
  { id: "ad-fs", title: "Active Directory Federation Services", features: ["adfs-federation", "adfs-proxy", "adfs-web-agents", "ad-federation-services"] },
  { id: "ad-lds", title: "Active Directory Lightweight Directory Services", features: ["adlds", "directoryservices-adam"] },
  { id: "ad-rms", title: "Active Directory Rights Management Services", features: ["adrms", "adrms-*", "rightsmanagementservices-role"] },
  { id: "application-server", title: "Application Server", features: ["application-server", "as-*"] },
  { id: "dhcp", title: "DHCP Server", features: ["dhcp", "dhcpserver", "dhcpservercore"] },
  { id: "dns", title: "DNS Server", features: ["dns", "dns-server-full-role", "dns-server-core-role"] },
  { id: "fax", title: "Fax Server", features: ["fax", "faxservicerole"] },
  { id: "file-services", title: "File Services", features: ["file-services", "fs-fileserver", "fileandstorage-services", "file-services-*"] },
  { id: "hyper-v", title: "Hyper-V", features: ["hyper-v", "microsoft-hyper-v", "microsoft-hyper-v-all"] },
  { id: "npas", title: "Network Policy and Access Services", features: ["npas", "npas-policy-server", "npas-health", "npas-host-cred", "npas-role"] },
  { id: "print-services", title: "Print Services", features: ["print-services", "print-server", "printing-server-role", "printing-server-foundation-features"] },
  { id: "remote-desktop", title: "Remote Desktop Services", features: ["remote-desktop-services", "rds-*", "terminal-services", "ts-*"] },
  { id: "rras", title: "Routing and Remote Access", features: ["npas-rras-services", "npas-rras", "npas-routing"] },
  { id: "volume-activation", title: "Volume Activation Services", features: ["volumeactivation", "volumeactivation-full-role"] },
  { id: "wds", title: "Windows Deployment Services", features: ["wds", "wds-*", "microsoft-windows-deployment-services", "microsoft-windows-deployment-services-*"] },
  { id: "wsus", title: "Windows Server Update Services", features: ["updateservices", "updateservices-services", "updateservices-widdb", "updateservices-db", "oob-wsus"] },
];

/** A feature's name as it compares: lower case, underscores as hyphens. */
export function featureName(text: string): string {
  return text.trim().toLowerCase().replaceAll("_", "-");
}

/** The role that a feature belongs to, by its name in lower case. */
export function roleOfFeature(name: string): ServerRole | undefined {
  return serverRoles.find((role) => role.features.some((feature) => (feature.endsWith("*") ? name.startsWith(feature.slice(0, -1)) : name === feature)));
}

/** Features that decide nothing here and whose names are near to one that does, with what most lists hold. From the feature lists of Windows Server 2008 to 2022. */
const otherFeatures: ReadonlySet<string> = new Set(
  "bitlocker bits branchcache containers data-center-bridging desktop-experience direct-play failover-clustering fs-branchcache fs-data-deduplication fs-dfs-namespace fs-dfs-replication fs-iscsitarget-server fs-nfs-service fs-resource-manager fs-smb1 fs-smb1-client fs-smb1-server fs-vss-agent gpmc hostguardian hyper-v-powershell hyper-v-tools internet-print-client ipam isns lpr-port-monitor msmq msmq-server msmq-services multipath-io net-framework-45-core net-framework-core nfs-client nlb pnrp powershell powershell-ise powershell-root powershell-v2 qwave rdc remote-assistance remoteaccess routing rsat server-media-foundation simple-tcpip smb-hashgeneration smtp-server snmp-service snmp-wmi-provider storage-replica storage-services subsystem-unix-apps system-datawarehouse telnet-client telnet-server tftp-client user-interfaces-infra was was-config-apis was-net-environment was-process-model windows-defender windows-defender-gui windows-identity-foundation windows-internal-database windows-server-backup wins wireless-networking wow64-support xps-viewer telnetclient telnetserver tftp netfx3 netfx4 netfx4extended-aspnet45 smb1protocol printing-foundation-features wins-server".split(
    " ",
  ),
);

const decisive: readonly string[] = [...serverRoles.flatMap((role) => role.features.filter((feature) => !feature.endsWith("*"))), "web-server", "iis-webserverrole", "iis-webserver"];

/** What people call a role or IIS where Windows has another name for it: short names, services, titles, without hyphens, full stops and versions. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ...["iis", "iisserver", "w3svc", "iisadmin", "inetinfo", "webserverrole"].map((name) => [name, "web-server"] as const),
  ...["ftp", "ftpserver", "ftpsvc"].map((name) => [name, "web-ftp-server"] as const),
  ["webdav", "web-dav-publishing"],
  ["aspnet", "web-asp-net45"],
  ["smtp", "smtp-server"],
  ...["wsus", "windowsserverupdateservices"].map((name) => [name, "updateservices"] as const),
  ["adfs", "adfs-federation"],
  ...["adcs", "certificateauthority", "certificationauthority"].map((name) => [name, "ad-certificate"] as const),
  ...["adds", "activedirectory", "domaincontroller"].map((name) => [name, "ad-domain-services"] as const),
  ...["rds", "rdsh", "remotedesktop"].map((name) => [name, "remote-desktop-services"] as const),
  ...["rdgateway", "remotedesktopgateway"].map((name) => [name, "rds-gateway"] as const),
  ...["rdweb", "rdwebaccess", "remotedesktopwebaccess"].map((name) => [name, "rds-web-access"] as const),
  ["nps", "npas"],
  ...["rras", "directaccess"].map((name) => [name, "remoteaccess"] as const),
  ["pswa", "windowspowershellwebaccess"],
  ["windowsdeploymentservices", "wds"],
  ["dnsserver", "dns"],
]);

/**
 * The feature that a name was probably meant to be, where the name is none that is known and is a short name of one that decides, or near to one: a slip in a list must not make a web server
 * or a domain controller disappear.
 */
export function slipFor(name: string, nearest: (written: string, known: readonly string[], share?: number) => string | undefined): string | undefined {
  if (otherFeatures.has(name) || name.startsWith("rsat-") || bringsIis(name) || mayBringIis(name) || roleOfFeature(name) !== undefined) return undefined;
  return shortNames.get(name.replaceAll(/[.-]/g, "").replace(/\d+(?:r2)?$/, "")) ?? nearest(name, decisive, 1 / 4);
}

/** Whether a feature's name means that IIS is installed: `web-server`, its role services, the `iis-*` features of DISM, and IIS in words. */
export function bringsIis(name: string): boolean {
  if (/^(?:iis|web server(?: \(iis\))?|internet information services?)$/.test(name)) return true;
  return /^(?:web-(?!mgmt-console$|scripting-tools$)|iis-(?!hostablewebcore$))[a-z0-9-]+$/.test(name);
}

/**
 * Features that install IIS with them, or may, by the names of Server Manager and of DISM: HTTP activation, WSUS, web enrolment, rights management, health registration, Remote
 * Desktop web access, the BITS server extension, PowerShell Web Access, the DSC service, HTTP for message queues, RPC over HTTP, Internet printing, SMTP, DirectAccess.
 */
const withIis =
  /^(?:net-.*(?:http-activation|activation45?)|net-framework-features|application-server|as-web-support|as-http-activation|updateservices(?:-.*)?|adcs-web-enrollment|adcs-enroll-web-.*|adrms|adrms-server|rightsmanagementservices-role|adfs-proxy|adfs-web-agents|npas-health|npas-host-cred|rds-web-access|rds-gateway|bits-iis-ext|bitsextensions-upload|wcf-http-activation(?:45)?|windowspowershellwebaccess|dsc-service|managementodata|msmq-http(?:-support)?|rpc-over-http-proxy|rpc-http-proxy|print-internet|printing-internetprinting-server|smtp-server|remoteaccess|directaccess-vpn)$/;

/** Work Folders brings the hostable web core of IIS (Web-WHC) along, which is a part of IIS without its services: nobody says what Sysprep makes of it. */
const withCore = "fs-syncshareservice";

/** Products that need IIS, in the place of a feature, without hyphens and with their years: no feature of Windows is called so. */
const productsWithIis = /^(?:microsoft)?(?:sharepoint|exchange|tfs|teamfoundation|sccm|mecm|configmgr|webdeploy|urlrewrite|dynamicscrm|storefront|sitecore|biztalk)(?:server)?(?:(?:20)?\d\d(?:r2)?|se)?$/;

/** Whether a feature installs IIS with it, or may. */
export function mayBringIis(name: string): boolean {
  return withIis.test(name) || name === withCore || productsWithIis.test(name.replaceAll("-", ""));
}

/** For features that leave IIS alone unless all of their parts are installed: the part that does not. */
const partsWithIis: ReadonlyMap<string, string> = new Map(Object.entries({
  "net-framework-45-features": "net-wcf-http-activation45",
  "net-wcf-services45": "net-wcf-http-activation45",
  "net-framework-features": "net-http-activation",
  "remote-desktop-services": "rds-web-access",
  bits: "bits-iis-ext",
  "ad-certificate": "adcs-web-enrollment",
  "application-server": "as-web-support",
  msmq: "msmq-http-support",
  "msmq-services": "msmq-http-support",
  npas: "npas-health",
  "print-services": "print-internet",
  remoteaccess: "directaccess-vpn",
}));

/** The part of a feature that may bring IIS, where all parts of it are installed. */
export function subFeatureWithIis(name: string): string | undefined {
  return partsWithIis.get(name);
}

/** Whether a feature is IIS as a whole: taking it out takes IIS out. */
export function isWholeIis(name: string): boolean {
  return ["web-server", "iis-webserverrole", "iis-webserver", "iis", "web server", "web server (iis)"].includes(name);
}

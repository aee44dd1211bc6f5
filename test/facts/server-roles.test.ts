/** Which features are IIS, which may bring it along, which role each belongs to, and which slips are noticed: a web server must not come in unseen. */
import { describe, expect, it } from "vitest";
import { bringsIis, featureName, isWholeIis, mayBringIis, roleOfFeature, serverRoleIds, serverRoles, slipFor, subFeatureWithIis } from "../../src/facts/server-roles.ts";
import { nearest } from "../../src/nearest.ts";

describe("features that are IIS", () => {
  it.each(["iis", "web server", "web server (iis)", "internet information service", "internet information services", "web-server", "web-webserver", "web-asp-net45", "web-mgmt-tools", "web-mgmt-console-extra", "web-scripting-tools-extra", "iis-webserverrole", "iis-webserver", "iis-managementconsole", "iis-hostablewebcore-extra"])("%s", (name) => expect(bringsIis(name)).toBe(true));
  it.each(["", "web-mgmt-console", "web-scripting-tools", "iis-hostablewebcore", "my-iis", "iis7", "iis-", "web-", "web server (apache)", "the web server", "web-server, dns", "xweb-server", "web_server", "webserver", "internet information services manager", "was", "net-framework-core"])("not %s", (name) => expect(bringsIis(name)).toBe(false));
  it.each(["web-server", "iis-webserverrole", "iis-webserver", "iis", "web server", "web server (iis)"])("%s is IIS as a whole", (name) => expect(isWholeIis(name)).toBe(true));
  it.each(["web-asp-net45", "web-mgmt-console", "iis-managementconsole", "", "internet information services"])("%s is not", (name) => expect(isWholeIis(name)).toBe(false));
});

describe("features that may bring IIS along", () => {
  it.each([
    "net-http-activation", "net-wcf-http-activation45", "net-wcf-http-activation", "net-wcf-activation45", "net-framework-features", "application-server", "as-web-support", "as-http-activation",
    "updateservices", "updateservices-services", "adcs-web-enrollment", "adcs-enroll-web-svc", "adcs-enroll-web-pol", "adrms", "adrms-server", "rightsmanagementservices-role", "adfs-proxy", "adfs-web-agents",
    "npas-health", "npas-host-cred", "rds-web-access", "rds-gateway", "bits-iis-ext", "fs-syncshareservice", "bitsextensions-upload", "wcf-http-activation", "wcf-http-activation45", "windowspowershellwebaccess", "dsc-service", "managementodata",
    "msmq-http-support", "msmq-http", "rpc-over-http-proxy", "rpc-http-proxy", "print-internet", "printing-internetprinting-server", "smtp-server", "remoteaccess", "directaccess-vpn",
  ])("%s", (name) => expect(mayBringIis(name)).toBe(true));
  it.each(["", "net-framework-core", "net-framework-45-core", "my-smtp-server", "smtp-server-tools", "updateservice", "rds-licensing", "adcs-cert-authority", "bits", "npas", "dns", "wcf-tcp-activation45", "web-server"])("not %s", (name) => expect(mayBringIis(name)).toBe(false));

  it.each([
    ["net-framework-45-features", "net-wcf-http-activation45"],
    ["net-wcf-services45", "net-wcf-http-activation45"],
    ["net-framework-features", "net-http-activation"],
    ["remote-desktop-services", "rds-web-access"],
    ["bits", "bits-iis-ext"],
    ["ad-certificate", "adcs-web-enrollment"],
    ["application-server", "as-web-support"],
    ["msmq", "msmq-http-support"],
    ["msmq-services", "msmq-http-support"],
    ["npas", "npas-health"],
    ["print-services", "print-internet"],
    ["remoteaccess", "directaccess-vpn"],
  ])("%s with all of its parts has %s, which may", (name, part) => {
    expect(subFeatureWithIis(name)).toBe(part);
    expect(mayBringIis(part)).toBe(true);
  });

  it.each(["dns", "web-server", "constructor", ""])("%s has no such part", (name) => expect(subFeatureWithIis(name)).toBeUndefined());
});

describe("roles", () => {
  it("have ids in the order of the table, and features of their own", () => {
    expect(serverRoles.map(({ id }) => id)).toEqual([...serverRoleIds]);
    for (const { id, features } of serverRoles) for (const feature of features) expect([feature, roleOfFeature(feature.replace("*", "anything"))?.id]).toEqual([feature, id]);
  });

  it.each([
    ["adcs-cert-authority", "ad-cs"],
    ["certificateservicesmanagementtools", "ad-cs"],
    ["as-net-framework", "application-server"],
    ["rds-rd-server", "remote-desktop"],
    ["ts-gateway", "remote-desktop"],
    ["microsoft-hyper-v-all", "hyper-v"],
    ["wds-deployment", "wds"],
    ["file-services-search", "file-services"],
    ["microsoft-windows-deployment-services-deployment-server", "wds"],
  ])("%s belongs to %s", (name, id) => expect(roleOfFeature(name)?.id).toBe(id));

  it.each(["dhcpx", "xdhcp", "dns-server", "adfs", "hyper-v-tools", "web-server", "", "wds_x", "updateservices-ui", "my-rds-gateway"])("%s belongs to none", (name) => expect(roleOfFeature(name)).toBeUndefined());

  it("compare without regard to case, blanks at the ends and underscores", () => expect(featureName("  AD_Domain_Services ")).toBe("ad-domain-services"));
});

describe("slips", () => {
  it.each([
    ["wed-server", "web-server"],
    ["webserver", "web-server"],
    ["isi-webserverrole", "iis-webserverrole"],
    ["iiswebserver", "iis-webserver"],
    ["ad-domain-service", "ad-domain-services"],
    ["dhpc", "dhcp"],
    ["updateservicess", "updateservices"],
    ["something-else-entirely", undefined],
  ])("%s was probably meant to be %s", (name, meant) => expect(slipFor(name, nearest)).toBe(meant));

  it.each([
    ["wsus", "updateservices"], ["wsus3.0", "updateservices"], ["windows-server-update-services", "updateservices"],
    ["adfs", "adfs-federation"], ["ad-fs", "adfs-federation"], ["adfs2.0", "adfs-federation"], ["adcs", "ad-certificate"], ["ad-cs", "ad-certificate"], ["certificate-authority", "ad-certificate"], ["certification-authority", "ad-certificate"],
    ["adds", "ad-domain-services"], ["ad-ds", "ad-domain-services"], ["active-directory", "ad-domain-services"], ["domain-controller", "ad-domain-services"],
    ["iis6", "web-server"], ["iis7", "web-server"], ["iis7.5", "web-server"], ["iis8", "web-server"], ["iis10", "web-server"], ["iis10.0", "web-server"], ["iisserver", "web-server"], ["w3svc", "web-server"], ["iisadmin", "web-server"], ["inetinfo", "web-server"], ["webserverrole", "web-server"],
    ["ftp", "web-ftp-server"], ["ftp-server", "web-ftp-server"], ["ftpsvc", "web-ftp-server"], ["webdav", "web-dav-publishing"], ["asp.net", "web-asp-net45"], ["aspnet45", "web-asp-net45"], ["smtp", "smtp-server"],
    ["rds", "remote-desktop-services"], ["rdsh", "remote-desktop-services"], ["remote-desktop", "remote-desktop-services"], ["rds2008r2", "remote-desktop-services"], ["rd-gateway", "rds-gateway"], ["remote-desktop-gateway", "rds-gateway"],
    ["rdweb", "rds-web-access"], ["rd-web-access", "rds-web-access"], ["remote-desktop-web-access", "rds-web-access"], ["nps", "npas"], ["rras", "remoteaccess"], ["directaccess", "remoteaccess"], ["pswa", "windowspowershellwebaccess"],
    ["windows-deployment-services", "wds"], ["dns-server", "dns"],
  ])("%s is a short name of %s", (name, meant) => expect(slipFor(name, () => undefined)).toBe(meant));

  it.each(["sharepoint", "sharepoint2019", "sharepoint-2013", "sharepoint-server-se", "exchange", "microsoft-exchange-server-2019", "exchange16", "tfs2018", "sccm", "sccm-2012-r2", "configmgr", "mecm", "webdeploy", "web-deploy", "url-rewrite", "team-foundation-server", "dynamics-crm-2016", "storefront", "sitecore", "biztalk2020"])("%s is a product that may bring IIS", (name) => {
    expect(bringsIis(name) || mayBringIis(name)).toBe(true);
  });

  it.each(["exchange-tools", "my-exchange", "sharepoint-online-shell", "sccm-client", "exchange20190", "exchange2", "xexchange", "exchange-2019x", "rdsr2", "wsus-x", "xwsus"])("%s is no such product", (name) => expect([mayBringIis(name), slipFor(name, () => undefined)]).toEqual([false, undefined]));

  // Names as Get-WindowsFeature lists them on Server 2012 R2 to 2022, and Get-WindowsOptionalFeature, that concern neither IIS nor a role of the table.
  it.each([
    "fs-agent", "azurestackhci", "bitlocker-networkunlock", "enhancedstorage", "eventtracing", "compact-server", "ink-handwriting", "isolated-user-mode", "microsoft-windows-groupsetwallpaper", "net-framework-45-aspnet", "net-wcf-tcp-portsharing45", "net-non-http-activ", "networkcontroller", "networkvirtualization", "pnrp", "rdc",
    "setupandbooteventcollection", "shieldedvmtoolsadminpack", "systeminsights", "systeminsights-management", "softwareloadbalancer", "tpm", "web-mgmt-console", "web-scripting-tools", "webdav-redirector", "windows-defender-features", "windows-fax-and-scan", "biometric-framework", "wff", "winrm-iis-ext", "msmq-directory", "msmq-triggers", "search-service", "server-gui-shell", "server-gui-mgmt-infra", "dsc-service-x",
    "hostguardianservicerole", "devicehealthattestationservice", "multipointserverrole", "powershell-exe", "gateway", "telnet-client",
    "containers-disposableclientvm", "virtualmachineplatform", "hypervisorplatform", "microsoft-windows-subsystem-linux", "microsoft-hyper-v-management-powershell", "directplay", "legacycomponents", "mediaplayback", "windowsmediaplayer", "internet-explorer-optional-amd64", "printing-foundation-features", "printing-foundation-internetprinting-client", "printing-foundation-lpdprintservice", "printing-printtopdfservices-features", "printing-xpsservices-features", "scanmanagementconsole",
    "searchengine-client-package", "simpletcp", "smbdirect", "smb1protocol-client", "smb1protocol-server", "smb1protocol-deprecation", "servicesfornfs-clientonly", "clientfornfs-infrastructure", "nfs-administration", "tiff-ifilter", "timezone", "workfolders-client", "wcf-services45", "wcf-tcp-portsharing45", "wcf-nonhttp-activation", "was-windowsactivationservice", "was-processmodel", "was-netfxenvironment", "was-configurationapi", "msmq-container", "msmq-adintegration", "multipoint-connector", "dataCenterbridging", "client-devicelockdown", "client-embeddedshelllauncher", "client-unifiedwritefilter", "microsoftwindowspowershellv2", "microsoftwindowspowershellv2root", "windows-identity-foundation", "rasip", "rascmak", "snmp", "wmisnmpprovider", "iis-hostablewebcore", "xps-foundation-xps-viewer", "openssh-server", "openssh-client", "appserverclient", "netfx4-advsrvs", "netfx3", "dfsn-server", "dfsr-infrastructure-serveredition", "failovercluster-fullserver", "windowsserverbackup", "fileserverresourcemanager", "windowsstoragemanagementservice", "dedup-core", "wins-server", "hostguardian", "qwave", "core-fileserver",
  ])("%s is what it is", (name) => {
    expect([slipFor(name.toLowerCase(), nearest), mayBringIis(name.toLowerCase()), bringsIis(name.toLowerCase()), roleOfFeature(name.toLowerCase())?.id]).toEqual([undefined, false, false, undefined]);
  });

  it.each(["web-sever", "iis-webserverole", "web-asp", "rsat-dns-server", "net-framework-features", "dns", "remoteaccess", "hyper-v-tools", "telnet-server", "fs-smb1", "wins", "netfx3", "tftp", "smb1protocol", "bits"])("%s is what it says", (name) => {
    expect(slipFor(name, () => "anything")).toBeUndefined();
  });

  it("looks near a name only, among the names that decide", () => {
    const asked: unknown[] = [];
    slipFor("x", (written, known, share) => {
      asked.push(written, known.includes("web-server"), known.includes("iis-webserver"), known.includes("dhcp"), known.some((each) => each.includes("*")), share);
      return undefined;
    });
    expect(asked).toEqual(["x", true, true, true, false, 0.25]);
  });
});

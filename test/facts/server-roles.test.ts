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

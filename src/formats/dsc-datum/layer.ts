/** What one layer of node data does to a machine: its configurations are those of CommonTasks and DscConfig.Demo. */
import type { Effect } from "../../facts/effect.ts";
import type { SourceEntry, SourceNode } from "../../source/node.ts";
import { dscEffects, featureEffects } from "../dsc-resource.ts";
import { type AddedSources, addSource, chocolateyPackage } from "../packages.ts";
import { isSaid, listed, named, plainText, setting, unread } from "../values.ts";

/** Configurations that are a list of resources of one type under `Items`. */
export const webLists: Readonly<Record<string, string>> = {
  WebApplicationPools: "WebAppPool",
  WebSites: "WebSite",
  WebApplications: "WebApplication",
  WebVirtualDirectories: "WebVirtualDirectory",
  WebConfigProperties: "WebConfigProperty",
};

type Read = (data: SourceNode, entry: SourceEntry) => readonly Effect[];

/** What the configurations that concern IIS, roles and domains do. */
function chocolatey(data: SourceNode): readonly Effect[] {
  const added: AddedSources = new Map();
  for (const item of itemsOf(setting(data, "Sources"))) addSource(added, "choco", setting(item, "Source"));
  return itemsOf(setting(data, "Packages")).flatMap((item) => chocolateyPackage(setting(item, "Name"), setting(item, "Source"), added));
}

const reads: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["WindowsFeatures", features],
  ["WindowsOptionalFeatures", features],
  ...Object.entries(webLists).map(([key, type]) => [key, (data: SourceNode, entry: SourceEntry) => resources(setting(data, "Items"), type, entry)] as const),
  ["ComputerSettings", (data, { keyLocation }) => dscEffects({ type: "Computer", settings: data, location: keyLocation })],
  ["WindowsServices", (data, entry) => resources(setting(data, "Services"), "Service", entry)],
  ["RegistryValues", (data, entry) => resources(setting(data, "Values"), "Registry", entry)],
  ["RegistryPolicies", (data, entry) => resources(setting(data, "Values"), "RegistryPolicyFile", entry)],
  ["FileSystemObjects", (data, entry) => resources(setting(data, "Items"), "File", entry)],
  ["SharePointWebApplications", (data) => sharePoint(setting(data, "WebApplications"))],
  ["AddsDomain", addsDomain],
  ["AddsDomainController", addsDomain],
  ["DscPullServer", pullServer],
  ["DscPullServerSql", pullServer],
  ["ChocolateyPackages", chocolatey],
]);

/** Configurations, and keys of a node, that change nothing that IIS or a server role is made of. */
const harmless: ReadonlySet<string> = new Set(
  (
    "Name NodeName Description Environment Location Baseline Role Configurations LcmConfig DscTagging DscDiagnostic DscLcmController DscLcmMaintenanceWindows PSDscAllowPlainTextPassword PSDscAllowDomainUser DependsOn " +
    "SecurityBase SecurityBaseline SecurityPolicies Network NetworkIpConfiguration IpConfiguration WindowsEventLogs LocalUsers LocalGroups FirewallRules FirewallProfiles EnvironmentVariables PowerPlans TimeZones VirtualMemoryFiles SwapFile EventLogs"
  ).split(" "),
);

/** The steps of a layer: features before what is set up on them, and whatever is named and not known may do anything. */
export function layerSteps(root: SourceNode): readonly Effect[] {
  const entries = root.entries().toSorted((left, right) => rank(left.key) - rank(right.key));
  const known = new Set([...reads.keys(), ...harmless]);
  const unnamed = entries.filter(({ key, value }) => !known.has(key) && value.kind !== "scalar").map(({ key, keyLocation }) => unread(`the configuration ${named(key)}`, key, keyLocation));
  const bare = listed(setting(root, "Configurations")).flatMap((item): readonly Effect[] => {
    const text = plainText(item);
    if (text !== undefined && (known.has(text) || root.get(text).kind !== "missing")) return [];
    return [unread(`the configuration ${named(item.text() ?? "")}`, item.text() ?? "", item.location)];
  });
  return [...layers(root), ...entries.flatMap((entry) => reads.get(entry.key)?.(entry.value, entry) ?? []), ...bare, ...unnamed];
}

function rank(key: string): number {
  return key === "WindowsFeatures" ? 0 : key === "WindowsOptionalFeatures" ? 1 : 2;
}

/** A node whose name is still worked out, or which has no configurations of its own, gets them from the layers of its role and baseline, which are other files. */
function layers(root: SourceNode): readonly Effect[] {
  const role = ["Role", "Baseline"].map((key) => root.get(key)).find(isSaid);
  const name = root.get("NodeName");
  const isResolved = setting(root, "Configurations").kind !== "missing" && plainText(name) !== undefined;
  return role === undefined || name.kind === "missing" || isResolved ? [] : [unread("what the role and the baseline of this node bring", role.text() ?? "", role.location)];
}

/** A name with `-` before it goes out; with `*` it comes with all its sub-features; `--` only takes it out of an inherited list. */
function features(data: SourceNode, { keyLocation }: SourceEntry): readonly Effect[] {
  const names = listed(setting(data, "Names")).flatMap((node): readonly Effect[] => {
    const text = plainText(node);
    if (text === undefined) return [unread("a feature whose name is filled in later", node.text() ?? "", node.location)];
    if (text.startsWith("--")) return [];
    const [, sign = "", name = ""] = /^([-+*]?)(.*)$/.exec(text) ?? [];
    return featureEffects(node, name, sign !== "-", sign === "*");
  });
  return [...names, ...itemsOf(setting(data, "Features")).flatMap((settings) => dscEffects({ type: "WindowsFeature", settings, location: keyLocation }))];
}

/** Datum writes a list of one item as that item. */
function itemsOf(node: SourceNode): readonly SourceNode[] {
  return node.kind === "map" ? [node] : node.items();
}

function resources(items: SourceNode, type: string, { key, keyLocation }: SourceEntry): readonly Effect[] {
  if (isSaid(items) && items.kind === "scalar") return [unread(`the configuration ${named(key)}, which is filled in later,`, key, keyLocation)];
  return itemsOf(items).flatMap((settings) => dscEffects({ type, settings, location: settings.entries()[0]?.keyLocation ?? settings.location }));
}

/** A web application of SharePoint is a site of IIS, whose pool runs under the account that is named. */
function sharePoint(items: SourceNode): readonly Effect[] {
  return itemsOf(items).flatMap((item): readonly Effect[] => {
    const name = plainText(setting(item, "Name")) ?? "";
    const account = setting(item, "ApplicationPoolAccount");
    const site: Effect = { kind: "iis", present: true, because: "a web application of SharePoint is a site of IIS", text: name, location: setting(item, "Name").location };
    if (!isSaid(account) || account.text()?.trim().endsWith("$") === true) return [site];
    return [site, { kind: "secret", signal: "S5", what: `the account of the application pool ${named(plainText(item.get("ApplicationPool")) ?? name)}`, text: account.text() ?? "", location: account.location }];
  });
}

function addsDomain(_data: SourceNode, { key, keyLocation }: SourceEntry): readonly Effect[] {
  return [{ kind: "feature", name: "ad-domain-services", present: true, text: key, location: keyLocation }];
}

function pullServer(data: SourceNode, { key, keyLocation }: SourceEntry): readonly Effect[] {
  const certificate = setting(data, "CertificateThumbPrint");
  const site: Effect = { kind: "iis", present: true, because: "the pull server of DSC is a site of IIS", text: key, location: keyLocation };
  if (!isSaid(certificate) || certificate.text() === "AllowUnencryptedTraffic") return [site];
  return [site, { kind: "secret", signal: "S14", what: "a certificate bound to a site of IIS", text: certificate.text() ?? "", location: certificate.location }];
}

// --- configurations whose name is that of their file ---------------------------------------------------------------------------------------

/** What is in a file that holds the data of one configuration only, where its keys tell which. */
type Fragment = "applications" | "directories" | "optional-features" | "sharepoint";

function fragmentOf(root: SourceNode): Fragment | undefined {
  if (root.kind !== "map") return undefined;
  const all = (key: string, wanted: readonly string[]): boolean => {
    const items = root.get(key).items();
    return items.length > 0 && items.every((item) => wanted.every((each) => setting(item, each).kind === "scalar"));
  };
  if (all("Items", ["Name", "PhysicalPath", "WebAppPool", "WebSite"])) return "applications";
  if (all("Items", ["Name", "PhysicalPath", "WebApplication", "WebSite"])) return "directories";
  if (all("WebApplications", ["Name", "ApplicationPool", "WebAppUrl"])) return "sharepoint";
  if (setting(root, "Names").kind === "list" && ["RemoveFilesOnDisable", "NoWindowsUpdateCheck"].some((key) => root.get(key).kind === "scalar")) return "optional-features";
  return undefined;
}

/** Whether a document is the data of one configuration, by keys that no other has. */
export function isFragment(root: SourceNode): boolean {
  return fragmentOf(root) !== undefined;
}

/** The steps of such a document. */
export function fragmentSteps(root: SourceNode): readonly Effect[] {
  const [first] = root.entries();
  if (first === undefined) return [];
  switch (fragmentOf(root)) {
    case "applications":
      return resources(setting(root, "Items"), "WebApplication", first);
    case "directories":
      return resources(setting(root, "Items"), "WebVirtualDirectory", first);
    case "sharepoint":
      return sharePoint(setting(root, "WebApplications"));
    case "optional-features":
      return features(root, first);
    case undefined:
      return [];
  }
}

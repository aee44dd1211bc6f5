/** What a resource of Desired State Configuration does to a machine: for every format that lists such resources. */
import { readConfiguration, readScript } from "../commands/index.ts";
import type { Effect } from "../facts/effect.ts";
import type { SignalId } from "../facts/iis-signals.ts";
import { featureName } from "../facts/server-roles.ts";
import { derivedText } from "../source/embedded.ts";
import type { SourceLocation } from "../source/location.ts";
import type { SourceNode } from "../source/node.ts";
import { type AddedSources, addSource, chocolateyPackage, wingetPackage } from "./packages.ts";
import { registryEffectsOfText } from "./windows-registry.ts";
import { isConfigurationOfIis, isSaid, listed, named, plainText, setting, truthOf, unread } from "./values.ts";

/** One resource as a document declares it. */
export interface DscResource {
  /** Module and name, or the name alone: "PSDscResources/WindowsFeature", "WebAppPool". */
  readonly type: string;
  readonly settings: SourceNode;
  /** Where its type is written. */
  readonly location: SourceLocation;
}

type Read = (resource: DscResource, added: AddedSources) => readonly Effect[];

/** What a resource does. One that is not known may do anything. `added`: the sources of packages that the resources before it have added; those of this one go there too. */
export function dscEffects(resource: DscResource, added: AddedSources = new Map()): readonly Effect[] {
  const { module, name } = splitType(resource.type);
  const names = [name, name.replace(/^[xc](?=[a-z])/, "")];
  const read = knownModules.has(module) ? names.map((each) => reads.get(each)).find((each) => each !== undefined) : undefined;
  if (read !== undefined) return read(resource, added);
  if (harmlessModules.test(module) || (knownModules.has(module) && names.some((each) => harmless.has(each)))) return [];
  return [unread(`the resource ${named(resource.type)}`, resource.type, resource.location)];
}

/** Module and name of a type, in lower case; a version after a number sign is no part of them. */
export function splitType(type: string): { readonly module: string; readonly name: string } {
  const whole = type.trim().toLowerCase();
  const at = whole.lastIndexOf("/");
  return { module: whole.slice(0, Math.max(0, at)), name: whole.slice(at + 1) };
}

// --- features ------------------------------------------------------------------------------------------------------------------------------

/** Features whose sub-features bring IIS, or may: with all of them, these come as well. */
const subFeatures: ReadonlyMap<string, readonly string[]> = new Map([
  ["net-framework-45-features", ["net-wcf-http-activation45"]],
  ["net-wcf-services45", ["net-wcf-http-activation45"]],
  ["net-framework-features", ["net-http-activation"]],
  ["remote-desktop-services", ["rds-web-access"]],
  ["ad-certificate", ["adcs-web-enrollment"]],
  ["bits", ["bits-iis-ext"]],
]);

/** Whether a resource wants its object there; `undefined` where it cannot be read. */
function isWanted(settings: SourceNode): boolean | undefined {
  const ensure = setting(settings, "Ensure");
  const exist = setting(settings, "_exist");
  if (!isSaid(ensure)) return isSaid(exist) ? truthOf(exist) : true;
  const text = plainText(ensure)?.toLowerCase();
  return text === "present" || text === "enable" || text === "enabled" ? true : text === "absent" || text === "disable" || text === "disabled" ? false : undefined;
}

/** A feature of Windows going in or out; with all its sub-features, those that may bring IIS are named too. */
export function featureEffects(name: SourceNode, text: string, present: boolean, all: boolean): readonly Effect[] {
  const own = featureName(text);
  const names = present && all ? [own, ...(subFeatures.get(own) ?? [])] : [own];
  return names.map((each) => ({ kind: "feature", name: each, present, text, location: name.location }));
}

const features: Read = ({ type, settings, location }) => {
  const names = listed(setting(settings, "Name"));
  const present = isWanted(settings);
  if (names.length === 0 || present === undefined) return [unread(`the resource ${named(type)} with a feature that cannot be read`, type, location)];
  const all = truthOf(setting(settings, "IncludeAllSubFeature")) === true;
  return names.flatMap((name) => {
    const text = plainText(name);
    return text === undefined ? [unread("a feature whose name is filled in later", name.text() ?? "", name.location)] : featureEffects(name, text, present, all);
  });
};

/** `features: [{ featureName, state }]`, as the lists of DSC 3 have them. */
const featureList: Read = ({ type, settings, location }) => {
  const items = setting(settings, "features");
  if (items.kind !== "list") return [unread(`the resource ${named(type)} with features that cannot be read`, type, location)];
  return items.items().flatMap((item) => {
    const name = isSaid(setting(item, "featureName")) ? setting(item, "featureName") : setting(item, "name");
    const text = plainText(name);
    const state = plainText(setting(item, "state"))?.toLowerCase();
    const present = state === "installed" ? true : state === "notpresent" || state === "removed" || state === "available" ? false : undefined;
    if (text === undefined || present === undefined) return [unread("a feature whose name or state cannot be read", text ?? "", item.location)];
    return featureEffects(name, text, present, false);
  });
};

// --- IIS -----------------------------------------------------------------------------------------------------------------------------------

/** Resources of WebAdministrationDsc and its predecessors work on a machine with IIS only. */
function presupposed({ type, location }: DscResource): Effect {
  return { kind: "iis", present: true, because: `${named(type)} works on IIS`, text: type, location };
}

function secret(signal: SignalId, what: string, node: SourceNode): Effect {
  return { kind: "secret", signal, what, text: node.kind === "scalar" ? (node.text() ?? "") : "", location: node.location };
}

/** A credential with a password in it. The password of a managed service account, whose name ends in `$`, is stored nowhere. */
function hasPassword(credential: SourceNode): boolean {
  if (!isSaid(credential)) return false;
  return !(plainText(setting(credential, "userName"))?.endsWith("$") ?? false);
}

const pool: Read = (resource) => {
  const { settings } = resource;
  const credential = setting(settings, "Credential");
  const identity = setting(settings, "IdentityType");
  const effects = [presupposed(resource)];
  if (isWanted(settings) === false || !hasPassword(credential)) return effects;
  const text = plainText(identity)?.toLowerCase();
  // The resource writes the credential where the identity is that of a user, and nowhere else.
  if (text === "specificuser" || text === "3") effects.push(secret("S5", `the credential of the application pool ${named(plainText(setting(settings, "Name")) ?? "")}`, credential));
  else if (text === undefined && isSaid(identity)) effects.push(unread("an application pool with a credential and an identity that is filled in later", identity.text() ?? "", identity.location));
  return effects;
};

const directory: Read = (resource) => {
  const credential = setting(resource.settings, "Credential");
  const effects = [presupposed(resource)];
  if (isWanted(resource.settings) !== false && hasPassword(credential)) effects.push(secret("S7", `the credential of ${named(plainText(setting(resource.settings, "Name")) ?? resource.type)}`, credential));
  return effects;
};

const site: Read = (resource) => {
  const effects = [presupposed(resource)];
  if (isWanted(resource.settings) === false) return effects;
  for (const binding of bindingsOf(setting(resource.settings, "BindingInfo"))) {
    const certificate = ["CertificateThumbprint", "CertificateSubject"].map((key) => setting(binding, key)).find(isSaid);
    if (certificate !== undefined && plainText(setting(binding, "Protocol"))?.toLowerCase() !== "http") effects.push(secret("S14", "a certificate bound to a site of IIS", certificate));
  }
  return effects;
};

function bindingsOf(node: SourceNode): readonly SourceNode[] {
  return node.kind === "map" ? [node] : node.items();
}

/** A property of the configuration of IIS, set by its name. */
const configProperty: Read = (resource) => {
  const effects = [presupposed(resource)];
  const [property, value] = ["PropertyName", "Value"].map((key) => [setting(resource.settings, key), setting(resource.settings, `Item${key.replace("Value", "PropertyValue")}`)].find(isSaid) ?? setting(resource.settings, key));
  if (property === undefined || value === undefined) return effects;
  if (isWanted(resource.settings) === false || !isSaid(value)) return effects;
  if (plainText(property) === undefined) effects.push(unread("a property of IIS whose name is filled in later", property.text() ?? "", resource.location));
  else if (/password$/i.test(plainText(property) ?? "")) effects.push(secret("S8", `a password in the configuration of IIS (${named(plainText(property) ?? "")})`, value));
  return effects;
};

const onlyPresupposed: Read = (resource) => [presupposed(resource)];

// --- scripts, programs, files --------------------------------------------------------------------------------------------------------------

/** Of a script resource only the part that changes the machine counts: the other two ask questions. */
const script: Read = ({ type, settings, location }) => {
  const set = setting(settings, "SetScript");
  const source = set.tag === undefined ? set.source() : undefined;
  if (source === undefined) return isSaid(set) ? [unread(`the resource ${named(type)} with a script that cannot be read`, type, location)] : [];
  return isFunction(source.text) ? [unread("a script that is filled in later", "", set.location)] : readScript(source, "powershell");
};

/** A script that an expression of DSC puts together: `[concat(...)]`. No PowerShell begins so. */
function isFunction(text: string): boolean {
  return /^\s*\[\s*[a-z]\w*\(/i.test(text) && text.trimEnd().endsWith("]");
}

/** A program with its arguments, as one command line. */
function runs(pathKey: string, argumentsKey: string): Read {
  return ({ type, settings, location }) => {
    if (isWanted(settings) === false) return [];
    const path = setting(settings, pathKey);
    const text = plainText(path);
    const words = listed(setting(settings, argumentsKey)).map(plainText);
    if (text === undefined || words.includes(undefined)) return [unread(`the resource ${named(type)} with a command that cannot be read`, type, location)];
    return readScript(derivedText([/\s/.test(text) ? `"${text}"` : text, ...words].join(" "), path.location), "cmd");
  };
}

/** A file, or an archive: what matters is the configuration of IIS. */
const file: Read = ({ settings }) => {
  const path = [setting(settings, "DestinationPath"), setting(settings, "Destination")].find(isSaid);
  if (path === undefined || isWanted(settings) === false) return [];
  const text = path.text()?.trim() ?? "";
  const contents = setting(settings, "Contents").source();
  if (contents !== undefined && /\.config$/i.test(text)) return readConfiguration(contents);
  return isConfigurationOfIis(text) ? [secret("S10", "a configuration of IIS that is copied whole", path)] : [];
};

/** The pull server of DSC is a site of IIS. */
const pullServer: Read = (resource) => {
  const certificate = setting(resource.settings, "CertificateThumbPrint");
  const isBound = isWanted(resource.settings) !== false && isSaid(certificate) && plainText(certificate) !== "AllowUnencryptedTraffic";
  return [presupposed(resource), ...(isBound ? [secret("S14", "a certificate bound to a site of IIS", certificate)] : [])];
};

/** One value of the registry; its data are a text, a list, or in DSC 3 a mapping by the kind of the value. */
const registry: Read = ({ settings, location }) => {
  if (isWanted(settings) === false) return [];
  const [key, name, data] = [["Key", "keyPath"], ["ValueName"], ["ValueData"]].map((keys) => keys.map((each) => setting(settings, each)).find(isSaid));
  const path = key === undefined || key.tag !== undefined ? "" : (key.text() ?? "");
  const nodes = data === undefined ? [] : data.kind === "map" ? data.entries().flatMap(({ value }) => listed(value)) : listed(data);
  const texts = nodes.map(plainText);
  return registryEffectsOfText(path, name?.text() ?? "", texts.includes(undefined) ? undefined : texts.join(" "), data?.location ?? location);
};

/** `registryKeys`, as the lists of DSC 3 have them. */
const registryList: Read = ({ type, settings, location }, added) => setting(settings, "registryKeys").items().flatMap((item) => registry({ type, settings: item, location }, added));

const iisServices = new Set(["w3svc", "was", "iisadmin", "w3logsvc", "wmsvc"]);

const service: Read = (resource) => {
  const wanted = isWanted(resource.settings) !== false;
  return listed(setting(resource.settings, "Name")).flatMap((name): readonly Effect[] => {
    const text = plainText(name) ?? "";
    return wanted && iisServices.has(text.toLowerCase()) ? [{ kind: "iis", present: true, because: `the service ${text} is part of IIS`, text, location: name.location }] : [];
  });
};

const computer: Read = ({ settings }) => {
  const domain = setting(settings, "DomainName");
  if (isSaid(domain)) return [{ kind: "domain", joins: true, text: domain.text() ?? "", location: domain.location }];
  const workgroup = setting(settings, "WorkGroupName");
  return isSaid(workgroup) ? [{ kind: "domain", joins: false, text: workgroup.text() ?? "", location: workgroup.location }] : [];
};

const wingetPackages: Read = ({ settings, type, location }, added) => {
  const id = setting(settings, "id");
  if (isWanted(settings) === false) return [];
  return isSaid(id) ? wingetPackage(id, setting(settings, "source"), added) : [unread(`the resource ${named(type)} without the id of a package`, type, location)];
};

const chocolatey: Read = ({ settings }, added) => (isWanted(settings) === false ? [] : listed(setting(settings, "Name")).flatMap((name) => chocolateyPackage(name, setting(settings, "Source"), added)));

/** A source alone brings nothing; what is installed behind it may come from there. */
function adds(program: "choco" | "winget", key: string): Read {
  return ({ settings }, added) => {
    if (isWanted(settings) !== false) addSource(added, program, setting(settings, key));
    return [];
  };
}

const reads: ReadonlyMap<string, Read> = new Map<string, Read>([
  ...["windowsfeature", "windowsfeatureset", "windowsoptionalfeature", "windowsoptionalfeatureset", "optionalfeature"].map((name) => [name, features] as const),
  ...["optionalfeaturelist", "windowsfeaturelist"].map((name) => [name, featureList] as const),
  ["webapppool", pool],
  ["webvirtualdirectory", directory],
  ["webapplication", directory],
  ["website", site],
  ["webconfigproperty", configProperty],
  ["webconfigpropertycollection", configProperty],
  ...["webapppooldefaults", "websitedefaults", "webconfigkeyvalue", "webapplicationhandler", "iismodule", "iislogging", "iisfeaturedelegation", "iismimetypemapping", "iishandler", "sslsettings"].map((name) => [name, onlyPresupposed] as const),
  ["dscwebservice", pullServer],
  ["script", script],
  ["powershellscript", script],
  ["windowspowershellscript", script],
  ["runcommandonset", runs("executable", "arguments")],
  ["windowsprocess", runs("Path", "Arguments")],
  ["file", file],
  ["archive", file],
  ["remotefile", file],
  ["registry", registry],
  ["registrypolicyfile", registry],
  ["registrylist", registryList],
  ["service", service],
  ["serviceset", service],
  ["computer", computer],
  ["wingetpackage", wingetPackages],
  ["wingetsource", adds("winget", "argument")],
  ["chocosource", adds("choco", "Source")],
  ["chocopackageinstaller", chocolatey],
  ["chocopackageinstallerset", chocolatey],
]);

/** Modules in which a resource's name means what it says; a resource may also stand without its module. Anybody's own module may call anything a file. */
const knownModules: ReadonlySet<string> = new Set(
  (
    " psdscresources psdesiredstateconfiguration xpsdesiredstateconfiguration webadministrationdsc xwebadministration computermanagementdsc xcomputermanagement networkingdsc xnetworking storagedsc xstorage certificatedsc xcertificate " +
    "securitypolicydsc auditpolicydsc filesystemdsc cntfsaccesscontrol xsmbshare xtimezone xsystemsecurity cchoco microsoft microsoft.windows microsoft.dsc microsoft.dsc.transitional microsoft.winget microsoft.winget.dsc microsoft.powershell " +
    "microsoft.powershell.psresourceget opendsc.windows powershellmodule"
  ).split(" "),
);

/** Modules whose resources settle a desktop, a shell or a tool chain. */
const harmlessModules =
  /^(?:microsoft\.winget(?:\.dsc)?|microsoft\.windows\.developer|microsoft\.windows\.settings?(?:\..*)?|microsoft\.visualstudio\.dsc|microsoft\.vscode\.dsc|microsoft\.dotnet\.dsc|microsoft\.powertoys(?:\..*)?|microsoft\.openssh\.sshd|microsoft\.dsc\.debug|gitdsc|npmdsc|pythonpip3dsc|yarndsc|rustdsc)$/;

/** Resources that change nothing that IIS or a server role is made of. */
const harmless: ReadonlySet<string> = new Set(
  (
    "environment user group groupset log pendingreboot rebootpending timezone powerplan virtualmemory systemlocale windowseventlog firewall firewallprofile firewallrulelist netadapterbinding netadaptername netipinterface ipaddress " +
    "dnsserveraddress dnsclientglobalsetting defaultgatewayaddress disk waitfordisk waitforvolume driveletter opticaldiskdriveletter smbshare smbserverconfiguration ieenhancedsecurityconfiguration useraccesscontrol remotedesktopadmin userrightsassignment " +
    "accountpolicy securityoption ntfsaccessentry certificateimport pfximport windowscapability featureondemandlist servicelist wmi osversion osinfo echo powershellexecutionpolicy psmodule psrepository psresource psresourcelist chocoinstaller chocofeature chococonfig"
  ).split(" "),
);

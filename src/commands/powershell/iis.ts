/** The cmdlets of IIS that can carry a secret: the drive `IIS:`, WebAdministration, IISAdministration. */
import type { SignalId } from "../../facts/iis-signals.ts";
import { changeFolder, isLost, placeOf as fromFolder } from "../folders.ts";
import { isSecretName, signalOfPath } from "../iis-secrets.ts";
import { type PoolAccount, setAccount } from "../pool-account.ts";
import type { Signature } from "./arguments.ts";
import type { Cmdlet, CmdletCall, RunCmdlet } from "./cmdlets.ts";
import type { Span } from "./syntax.ts";
import { isEmpty, isHidden, itemsOf, pathOf, textOf, type Value } from "./value.ts";

/** Sections of .NET, and the variables of a pool: IIS encrypts no attribute there. Source: IIS configuration reference. */
const dotNet = /(?:^|[\s/"'(])(?:system\.(?:net|web(?:\.extensions)?|servicemodel|diagnostics|identitymodel|transactions|runtime\.\w+)|appsettings|connectionstrings)(?=[\s/"'[)@]|$)/i;
const own = /system\.(?:applicationhost|webserver|ftpserver)|applicationpool|apppool|virtualdirector|configurationredirection|anonymousauthentication|clientcertificatemapping|odbclogging|activedirectory|providerdefinitions|processmodel/i;

/** Elements with a password of their own, which stand neither in variables nor around them. */
const encrypted = /processmodel|virtualdirector|configurationredirection|anonymousauthentication|clientcertificatemapping|odbclogging|activedirectory|providerdefinitions/i;

/** The variables of a pool or a program as the last element of a path, with one of them and its attribute. */
const variables = /(?:^|[\s\\/."'(])environmentvariables(?:[\\/.]+(?:add|environmentvariable))?(?:[\\/.]+@?(?:name|value|\w*password))?[\\/."')]*(?=\s|$)/i;

/** Whether a password at a place is none that IIS encrypts: the place is an element, and the name of a property in it. */
function isPlain(element: string, name = ""): boolean {
  // On the drive of IIS every step is a name, of a pool, a site or a folder, and they may be called anything; so may what a predicate selects.
  const text = `${/\biis:[\\/]/i.test(element) ? "" : element} ${name}`;
  if (text.length > 4_000) return false;
  const bare = text.replace(/\[(?:'[^']*'|"[^"]*"|[^\]'"])*\]/g, (predicate) => (predicate.includes("=") ? "" : predicate));
  const steps = bare.replace(/\[(?:'[^']*'|"[^"]*"|[^\]'"])*\]|@\{[^}]*\}/g, "");
  return (variables.test(steps) && !steps.includes("[") && !encrypted.test(steps)) || (dotNet.test(bare) && !own.test(bare));
}

/** A secret in a map such as `@{ userName = …; password = … }`, at any depth. */
function secretIn(value: Value | undefined, depth = 0): { readonly span: Span; readonly name: string } | undefined {
  if (value === undefined || depth > 5) return undefined;
  if (value.kind === "list") {
    for (const item of value.items) {
      const found = secretIn(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (value.kind !== "map") return undefined;
  for (const [name, entry] of value.entries) {
    if (isPlain(name)) continue;
    if (isSecretName(name) && !isEmpty(entry)) return { span: entry, name };
    const found = secretIn(entry, depth + 1);
    if (found !== undefined) return { span: found.span, name: `${name}.${found.name}` };
  }
  return undefined;
}

/** Elements that have room for a password. */
const elements = /^(?:processmodel|virtualdirector\w+|applicationdefaults|applicationpooldefaults|sitedefaults)$/;

/** Whether a value is a map that may hold anything, or has such an element: a variable nobody knows. */
function mayHoldAnything(value: Value | undefined): boolean {
  const isOpen = (each: Value): boolean => each.kind === "map" && [...each.entries].some(([name, entry]) => name === "*" || (elements.test(name) && (entry.kind === "unknown" || isOpen(entry))));
  return value !== undefined && (value.kind === "unknown" || isOpen(value) || itemsOf(value).some(isOpen));
}

/** The secret of a property that is set: its place, and the path under which it stands. */
function secretOf(name: Value | undefined, value: Value | undefined): { readonly span: Span; readonly name: string } | undefined {
  for (const each of itemsOf(name)) {
    const text = pathOf(each);
    if (isSecretName(text) && !isEmpty(value)) return { span: value ?? each, name: text };
  }
  const inside = secretIn(value);
  return inside === undefined ? undefined : { span: inside.span, name: `${pathOf(name)}.${inside.name}` };
}

/** What is set of an account: by a name that ends in `userName` or `identityType`, or in a map at any depth. */
function accountOf(name: Value | undefined, value: Value | undefined): PoolAccount {
  const fields = new Map<string, Value>();
  const note = (key: string, each: Value, depth: number): void => {
    if (each.kind === "map" && depth < 5) for (const [inner, entry] of each.entries) note(inner, entry, depth + 1);
    else fields.set(/\w+$/.exec(key.trim().slice(-100))?.[0].toLowerCase() ?? "", each);
  };
  if (value?.kind === "map") note("", value, 0);
  else if (value !== undefined) for (const each of itemsOf(name)) note(pathOf(each), value, 0);
  // A password that is set to nothing is none.
  if (fields.has("password") && isEmpty(fields.get("password"))) return {};
  const user = fields.get("username");
  return { identity: pathOf(fields.get("identitytype")), user: user === undefined ? undefined : { text: pathOf(user), known: user.kind === "text" && user.known } };
}

/** What a property of the configuration, at a path, is set to. `where` says whose configuration it is. */
function setConfiguration({ session, command, bound }: CmdletCall, path: string, name: Value | undefined, value: Value | undefined, otherwise: SignalId, where = ""): void {
  const whole = `${path} ${where} ${pathOf(name)}`;
  const secret = isPlain(path, pathOf(name)) ? undefined : secretOf(name, value);
  if (secret !== undefined) {
    const signal = signalOfPath(`${whole} ${secret.name}`, otherwise);
    const within = secret.span.start >= command.start && secret.span.end <= command.end && secret.span.end > secret.span.start;
    session.secret(signal, within ? secret.span : command);
  } else if (/configurationredirection/i.test(whole) && /enabled/i.test(whole) && !/^\$?false$/i.test(pathOf(value))) session.secret("S11", command);
  else if (!/processmodel|apppool|applicationpool/i.test(whole) || !setAccount(session, accountOf(name, value), command, "S2")) session.iis(true, "the configuration of IIS is changed", command);
  // A name, or a value at a place that has room for a password, that is filled in later.
  const room = /processmodel|virtualdirector|anonymousauthentication|credential|^iis:[\\/]apppools|applicationpool|webadministration/i.test(whole);
  const hidden = bound.hidden || itemsOf(name).some((each) => each.kind === "unknown" || (each.kind === "text" && !each.known && isHidden(each))) || (secret === undefined && room && mayHoldAnything(value) && !/\.(?!processmodel$)[a-z]+$|^(?!processmodel$|virtualdirectorydefaults$|\.$)[a-z]+$/i.test(pathOf(name)));
  if (hidden) session.unread("a setting of IIS that is filled in later", command);
}

/** Properties that only an object of IIS has. Source: IIS configuration reference. */
const ownProperties = /^(?:processmodel|virtualdirectorydefaults|applicationdefaults|applicationpooldefaults|sitedefaults|managedruntimeversion|managedpipelinemode|enable32bitapponwin64)(?:$|\.)/i;

/** A change of an item or property under `IIS:`, wherever the script stands; `false` where the path lies elsewhere. */
export function touchesIis(call: CmdletCall, path: string): boolean {
  const { bound, session, command } = call;
  const where = [placeOf(call, path), pathOf(call.piped)].find((each) => /^\s*['"]?iis:[\\/]|\biis:[\\/]/i.test(each));
  const names = itemsOf(bound.get("name"));
  const lost = isLost(path);
  if (where !== undefined || (!/^(?:hk\w{2,3}|registry):/i.test(path.trim()) && names.some((name) => ownProperties.test(pathOf(name))))) {
    setConfiguration(call, where ?? path, bound.get("name"), bound.get("value"), "S7");
    return true;
  }
  // Where nobody sees what is set, or where: a script about IIS may mean a pool.
  const secret = names.some((name) => isHidden(name) || isSecretName(pathOf(name))) && !isEmpty(bound.get("value"));
  // A command line that is set nobody knows where may be one that the registry runs.
  const line = textOf(bound.get("value"));
  if (lost && line?.known === true && /\s/.test(line.text) && session.rehearse(line.origin, "cmd").some((effect) => effect.kind !== "unread")) session.unread("a command line that is set at a place which is filled in later", command);
  if ((bound.hidden && (path === "" || lost)) || (lost && secret)) session.unread("a property that is set at a place which is filled in later", command, "setting");
  return false;
}

/** A path from where the script stands, with `IIS:` in front where it leads there. */
export function placeOf({ session }: CmdletCall, path: string): string {
  return fromFolder(session.run, path.trim().replace(/^(?:webadministration::(?:\\\\[^\\/]*)?|iis:(?![\\/]))[\\/]?/i, "IIS:\\"));
}

const goTo: RunCmdlet = (call) => {
  const path = placeOf(call, pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped));
  changeFolder(call.session.run, call.name === "push-location" ? "push" : call.name === "pop-location" ? "pop" : "set", path);
  return undefined;
};

const folderSignature: Signature = { positional: ["path"], named: ["literalpath", "stackname"], switches: ["passthru"] };

/** An object of IIS that WMI changes. */
export function setObject(call: CmdletCall, path: string, value: Value | undefined): void {
  setConfiguration(call, path, undefined, value, "S8");
}

const property: Signature = { positional: ["filter", "name", "value"], named: ["pspath", "location", "inputobject", "atindex", "atname", "clr", "type", "atelement"] };

/** An object that a cmdlet gets, by a pipe or as a value, is written back with what earlier lines changed in it. */
function writeBack({ session, bound, piped }: CmdletCall): void {
  const value = bound.get("value") ?? bound.get("inputobject");
  if (piped !== undefined || value?.kind === "unknown") session.run.commit();
}

const setWebProperty: RunCmdlet = (call) => {
  const { bound } = call;
  writeBack(call);
  setConfiguration(call, pathOf(bound.get("filter") ?? call.piped), bound.get("name"), bound.get("value"), "S8", `${pathOf(bound.get("pspath"))} ${pathOf(bound.get("location"))}`);
  return undefined;
};

/** `Set-WebConfiguration -Filter …/@password -Value x`. */
const setWebConfiguration: RunCmdlet = (call) => {
  const { bound, walker, command } = call;
  writeBack(call);
  const filter = pathOf(bound.get("filter") ?? call.piped);
  const attribute = /@?([\w.]+)\s*$/.exec(filter.slice(-100))?.[1] ?? "";
  const name = isSecretName(attribute) ? walker.text(attribute, command) : undefined;
  setConfiguration(call, filter, name, bound.get("value"), "S8", pathOf(bound.get("pspath")));
  return undefined;
};

/** `… | Set-IISConfigAttributeValue -AttributeName password -AttributeValue x`. */
const setAttribute: RunCmdlet = (call) => {
  const { bound } = call;
  setConfiguration(call, `${pathOf(bound.get("configelement"))} ${pathOf(call.piped)}`, bound.get("attributename"), bound.get("attributevalue"), "S8");
  return undefined;
};

const newElement: RunCmdlet = (call) => {
  const { bound } = call;
  setConfiguration(call, `${pathOf(bound.get("configcollection"))} ${pathOf(call.piped)}`, undefined, bound.get("configattribute"), "S8");
  return undefined;
};

/** Sites, pools and directories that are made: no secret of their own, unless a map brings one. */
const make: RunCmdlet = (call) => {
  setConfiguration(call, call.name.includes("pool") ? "applicationPools" : "virtualDirectory", undefined, undefined, "S7");
  return call.walker.unknown(call.command, call.name.includes("pool") ? `IIS:\\AppPools\\${pathOf(call.bound.get("name"))}` : `IIS:\\Sites\\${pathOf(call.bound.get("name"))}`);
};

const binding: RunCmdlet = (call) => {
  const { bound, session, command, walker } = call;
  const secured = /https/i.test(`${pathOf(bound.get("protocol"))} ${pathOf(bound.get("bindinginformation"))}`) || bound.isOn("ssl");
  if (secured || bound.has("certificatethumbprint")) session.run.bind();
  if (bound.has("certificatethumbprint") && !isEmpty(bound.get("certificatethumbprint"))) session.secret("S14", command, "binding");
  session.iis(true, "a site of IIS gets a binding", command);
  return walker.unknown(command, "web binding");
};

function signal(id: SignalId): RunCmdlet {
  return ({ session, command }) => {
    session.secret(id, command);
    return undefined;
  };
}

/** The centralized store of certificates, with the password of the keys or of the share. */
const certificateStore: RunCmdlet = ({ bound, session, command }) => {
  const secret = ["privatekeypassword", "password"].map((name) => bound.get(name)).find((value) => !isEmpty(value));
  if (secret !== undefined || bound.hidden) session.secret("S15", secret !== undefined && secret.start >= command.start && secret.end <= command.end ? secret : command);
  else session.iis(true, "the centralized certificate store belongs to IIS", command);
  return undefined;
};

const storeSignature: Signature = { positional: [], named: ["certstorelocation", "username", "password", "privatekeypassword"] };

/** The cmdlets of IIS that are more than a sign of IIS. */
export const iisCmdlets: readonly (readonly [string, Cmdlet])[] = [
  ["set-location", { signature: folderSignature, run: goTo }],
  ["push-location", { signature: folderSignature, run: goTo }],
  ["pop-location", { signature: folderSignature, run: goTo }],
  ["set-webconfigurationproperty", { signature: property, run: setWebProperty }],
  ["add-webconfigurationproperty", { signature: property, run: setWebProperty }],
  ["set-webconfiguration", { signature: { positional: ["filter", "value"], named: ["pspath", "location", "metadata", "inputobject"] }, run: setWebConfiguration }],
  ["add-webconfiguration", { signature: { positional: ["filter", "value"], named: ["pspath", "location"] }, run: setWebConfiguration }],
  ["set-iisconfigattributevalue", { signature: { positional: ["configelement", "attributename", "attributevalue"] }, run: setAttribute }],
  ["new-iisconfigattributevalue", { signature: { positional: ["configelement", "attributename", "attributevalue"] }, run: setAttribute }],
  ["new-iisconfigcollectionelement", { signature: { positional: ["configcollection"], named: ["configattribute", "configpropertybag", "addat"] }, run: newElement }],
  ["new-webapppool", { signature: { positional: ["name"] }, run: make }],
  ["new-website", { signature: { positional: ["name"], named: ["port", "physicalpath", "applicationpool", "hostheader", "ipaddress", "id", "sslflags"], switches: ["ssl"] }, run: makeSite }],
  ["new-iissite", { signature: { positional: ["name", "physicalpath", "bindinginformation", "protocol", "certificatethumbprint"], named: ["sslflag", "certstorelocation"], switches: ["passthru"] }, run: binding }],
  ["new-webbinding", { signature: { positional: ["name"], named: ["protocol", "port", "ipaddress", "hostheader", "sslflags"] }, run: binding }],
  ["new-iissitebinding", { signature: { positional: ["name", "bindinginformation", "protocol", "certificatethumbprint"], named: ["sslflag", "certstorelocation"] }, run: binding }],
  ["restore-webconfiguration", { signature: { positional: ["name"] }, run: signal("S10") }],
  ["enable-iissharedconfig", { signature: { positional: [] }, run: signal("S11") }],
  ["export-iisconfiguration", { signature: { positional: [] }, run: signal("S12") }],
  ["enable-iiscentralcertprovider", { signature: storeSignature, run: certificateStore }],
  ["set-iiscentralcertprovider", { signature: storeSignature, run: certificateStore }],
  ["set-iiscentralcertprovidercredential", { signature: storeSignature, run: certificateStore }],
  ["enable-webcentralcertprovider", { signature: storeSignature, run: certificateStore }],
  ["set-webcentralcertprovider", { signature: storeSignature, run: certificateStore }],
  ["set-webcentralcertprovidercredential", { signature: storeSignature, run: certificateStore }],
  ["start-iiscommitdelay", { signature: { positional: [] }, run: () => undefined }],
  ["stop-iiscommitdelay", { signature: { positional: [] }, run: ({ session }) => void session.run.commit() }],
  ["disable-iissharedconfig", { signature: { positional: [] }, run: ({ session, command }) => void session.iis(true, "shared configuration belongs to IIS", command) }],
  ["backup-webconfiguration", { signature: { positional: ["name"] }, run: () => undefined }],
];

function makeSite(call: CmdletCall): Value | undefined {
  if (call.bound.isOn("ssl")) call.session.run.bind();
  return make(call);
}

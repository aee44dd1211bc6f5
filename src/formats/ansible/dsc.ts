/** `win_dsc`: one resource of Desired State Configuration, by its name. */
import { readConfiguration, readScript } from "../../commands/index.ts";
import type { Effect } from "../../facts/effect.ts";
import type { SignalId } from "../../facts/iis-signals.ts";
import { isConfigurationOfIis } from "../values.ts";
import { registryEffects } from "../windows-registry.ts";
import { runFeatures } from "./feature-modules.ts";
import { type Done, nothingDone, quoted, type Step } from "./step.ts";
import { isEmpty, plainSource, plainText, type Value } from "./value.ts";

/** Resources that put neither IIS nor a secret of it on a machine. */
const harmless = /^(?:archive|audit\w*|certificateimport|certreq|computermanagement|defaultgatewayaddress|dhcp\w*client|disk|dnsclient\w*|dnsconnectionsuffix|dnsserveraddress|dsc\w*localconfiguration|environment|file|filesystemaccessrule|firewall\w*|group|groupset|hostsfile|ieenhancedsecurityconfiguration|ipaddress|localconfigurationmanager|log|mountimage|msmpeng|netadapter\w*|networkteam|ntfsaccess\w*|opticaldiskdriveletter|pagefile|partition|pendingreboot|powerplan|powershellexecutionpolicy|psrepository|registry\w*|remotedesktopadmin|remotefile|route|securityoption|service|serviceset|smbshare|smbserverconfiguration|systemlocale|systemrestorepoint|timezone|user|useraccountcontrol|userrightsassignment|virtualmemory|volume|waitfor\w*|wineventlog|windowseventlog|windowscapability)$/;

/** What a resource does. Names with the `x` of the experimental modules mean the same. */
export function runDsc(step: Step): Done {
  const written = step.text("resource_name");
  if (written === undefined || written === "") return { effects: [step.unread("the resource that it applies is named by variables")] };
  const name = written.toLowerCase().replace(/^x(?=[a-z])/, "");
  const state = step.text("Ensure", "ensure")?.toLowerCase();
  const isAbsent = state === "absent" || state === "disable" || state === "disabled";
  if (/^windows(?:optional)?feature(?:set)?$/.test(name)) return runFeatures(step, step.get("Name", "name"), stateOf(step));
  if (/^web|^iis/.test(name)) return runIis(step, name, isAbsent);
  if (name === "computer") return isEmpty(step.get("DomainName")) === true ? nothingDone : { effects: [{ kind: "domain", joins: true, ...step.mark(step.location, written) }] };
  if (/^ad(?:domain|domaincontroller|forest)$/.test(name)) return { effects: [{ kind: "feature", name: "ad-domain-services", present: true, ...step.mark(step.location, written) }] };
  if (name === "script") {
    const code = step.code("SetScript");
    return code === undefined ? { effects: [step.unread("its script is filled in later")] } : { effects: readScript(code.source, "powershell"), doubt: "its script runs only where its test fails" };
  }
  if (/^(?:file|archive|remotefile)$/.test(name) && !isAbsent) return runFile(step);
  if (name === "registry" && !isAbsent) return { effects: registryEffects(step.text("Key", "key") ?? "", step.text("ValueName") ?? "", plainSource(step.get("ValueData")), step.location) };
  if (isAbsent || harmless.test(name)) return nothingDone;
  return { effects: [step.unread(`the DSC resource ${quoted(written)} is not known here`)] };
}

/** A file or an archive that is put somewhere: what matters is the configuration of IIS. */
function runFile(step: Step): Done {
  const target = step.text("DestinationPath", "Destination") ?? "";
  const contents = step.code("Contents");
  if (contents !== undefined && /\.config$/i.test(target)) return { effects: readConfiguration(contents.source) };
  return isConfigurationOfIis(target) ? { effects: [{ kind: "secret", signal: "S10", what: "a whole configuration of IIS, copied into the image,", ...step.mark(step.location, step.written) }] } : nothingDone;
}

function stateOf(step: Step): string {
  const value = step.get("Ensure", "ensure");
  if (isEmpty(value) === true) return "present";
  const text = plainText(value)?.trim().toLowerCase();
  return text === undefined ? "unknown" : text === "disable" ? "disabled" : text;
}

function runIis(step: Step, name: string, isAbsent: boolean): Done {
  const effects: Effect[] = [{ kind: "iis", present: true, because: "the resource works on a machine with IIS only", ...step.mark(step.location, step.text("resource_name") ?? "") }];
  if (isAbsent) return { effects };
  effects.push(...property(step));
  const password = step.getStrictly("Credential_password", "Credential", "credential_password");
  const isPool = name.startsWith("webapppool");
  if (isEmpty(password) !== true) effects.push(credential(step, password, isPool ? "S5" : "S7", isPool ? "the credential of an application pool" : "the credential of a site or virtual directory"));
  const bindings = step.getStrictly("BindingInfo");
  if (namesCertificate(bindings)) effects.push({ kind: "secret", signal: "S14", what: "the certificate of a site", ...step.mark(bindings.location, "BindingInfo") });
  return { effects };
}

/** `WebConfigProperty` and its collection set a property by its name. */
function property(step: Step): readonly Effect[] {
  const value = step.getStrictly("Value", "ItemPropertyValue");
  if (isEmpty(value) === true) return [];
  const name = plainText(step.getStrictly("PropertyName", "ItemPropertyName"));
  if (name === undefined) return [step.unread("the property of IIS that it sets is named by variables")];
  if (!/password$/i.test(name.trim())) return [];
  if (isEmpty(value) === "unknown") return [step.unread("whether it sets a password of IIS is decided by variables")];
  return [{ kind: "secret", signal: "S8", what: `a password in the configuration of IIS (${quoted(name)})`, ...step.mark(value.location, step.written) }];
}

function credential(step: Step, value: Value, signal: SignalId, what: string): Effect {
  if (isEmpty(value) === "unknown") return step.unread(`whether it sets ${what} is decided by variables`);
  return { kind: "secret", signal, what, ...step.mark(value.location, step.text("resource_name") ?? step.written) };
}

function namesCertificate(value: Value): boolean {
  if (value.kind === "list") return value.items.some((item) => namesCertificate(item()));
  if (value.kind !== "map") return false;
  return [...value.entries].some(([key, lazy]) => /certificate(?:thumbprint|subject)$/i.test(key) && isEmpty(lazy()) !== true);
}

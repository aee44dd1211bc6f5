/** What resources of Chef recipes and Puppet manifests do to a machine. */
import { installPackage } from "../packages.ts";
import type { Span } from "../powershell/syntax.ts";
import { isIisService, isKnownSource, nameFeatures } from "../programs.ts";
import { type Session, shownPath } from "../session.ts";
import { spanTexts } from "../../source/embedded.ts";
import type { Word } from "../word.ts";
import { bringFiles } from "./bringing.ts";
import { runText } from "./ruby-calls.ts";

/** A value in a recipe: its words, known or not. */
export interface Setting extends Span {
  readonly words: readonly Word[];
  /** Whether it is set only under a condition. */
  readonly isMaybe?: boolean;
}

/** A resource with its names and its properties, whose keys are in lower case. */
export interface Resource extends Span {
  readonly type: string;
  readonly titles: readonly Word[];
  readonly properties: ReadonlyMap<string, Setting>;
}

/** Resources that leave features and IIS alone. */
const harmless = new Set(
  `file directory template cookbook_file remote_file remote_directory link log user group env environment registry_key registry_value registry_acl windows_env windows_path windows_pagefile windows_printer windows_printer_port
  windows_share windows_shortcut windows_user_privilege windows_firewall_rule windows_firewall_profile windows_font windows_ad_join_none windows_auto_run windows_certificate_none windows_defender windows_defender_exclusion
  windows_dfs_namespace windows_dns_record windows_http_acl windows_security_policy windows_uac windows_update_settings windows_workgroup_none timezone hostname reboot notify_group breakpoint chef_gem gem_package
  chocolatey_config chocolatey_source chocolatey_feature chocolatey_installer homebrew powershell_package powershell_package_source archive_file seven_zip_archive git subversion http_request ruby_version ohai
  notify host acl anchor stage tidy filebucket schedule resources mount reg_acl local_security_policy sslcertificate_none archive download_file windows_env_path chocolateyconfig chocolateysource chocolateyfeature
  concat concat_fragment file_line ini_setting unzip windows_firewall windows_firewall_group net_share pagefile shortcut utf8 concat::fragment local_group_membership chef_sleep notify_user hostsfile_entry
  kernel_module sysctl locale windows_audit_policy inspec_input selinux_state chef_handler_none data_bag cron ssh_known_hosts_entry user_ulimit sudo`.split(/\s+/),
);

/** Whether a word is that of a resource of Chef. */
export function isKnownResource(type: string): boolean {
  return harmless.has(type) || /^(?:windows_feature\w*|iis_\w+|chocolatey_package|windows_package|msi_package|package|service|windows_service|execute|batch|powershell_script|pwsh_script|dsc_\w+|windows_task|ruby_block|windows_ad_join)$/.test(type);
}

/** Whether a resource of a type leaves features and IIS alone, whatever it is given. */
export function leavesAlone(type: string): boolean {
  return harmless.has(type) || /^(?:service|windows_service)$/.test(type);
}

/** Whether an action, or what a resource is to be, takes something away. */
export function isRemoval(action: string): boolean {
  return /^(?:remove|delete|absent|uninstall|disabled|purge)$/i.test(action);
}

/** Says what a resource does. `nested` follows a script that it holds. */
export function applyResource(session: Session, resource: Resource, dialect: "chef" | "puppet"): void {
  const guarded = wordsOf(resource, "onlyif", "unless", "creates", "refreshonly").length > 0 ? 1 : 0;
  session.run.conditions += guarded;
  apply(session, resource, dialect);
  session.run.conditions -= guarded;
}

function apply(session: Session, resource: Resource, dialect: "chef" | "puppet"): void {
  const type = resource.type.toLowerCase().replace(/^::/, "");
  const action = wordsOf(resource, "action", "ensure").map((word) => word.text.toLowerCase());
  // Of several actions of Chef one that brings something may be the last.
  const brings = dialect === "chef" && action.some((each) => !isRemoval(each) && !/^(?:nothing|stop|disable)$/.test(each));
  const present = brings || !action.some((each) => each === "nothing" || isRemoval(each));
  if (action.includes("nothing") && dialect === "chef") return;
  if (resource.properties.has("*") && !leavesAlone(type)) session.unread(`what the resource "${resource.type}" is given from elsewhere`, resource);
  bringFiles(session, resource, present);
  if (/^(?:windows_?feature(?:_dism|_powershell)?|windows_optional_feature|dism|iis_feature)$/.test(type)) {
    const given = wordsOf(resource, "feature_name", "name");
    for (const word of given.length > 0 ? given : resource.titles) nameFeatures(session, atResource(word, resource), present);
  } else if (type.startsWith("iis_")) iis(session, resource, type, present);
  else if (/^dsc_?/.test(type)) dsc(session, resource, type);
  else if (/^(?:powershell_script|powershell_out|pwsh_script|dsc_script)$/.test(type)) script(session, resource, "powershell", "code", "command");
  else if (/^(?:batch|execute|exec|windows_task|scheduled_task|scheduledtask)$/.test(type)) execute(session, resource, type);
  else if (/^(?:service|windows_service)$/.test(type)) {
    for (const word of wordsOr(resource.titles, resource, "service_name", "name")) if (isIisService(word.text) && present && session.run.conditions === 0) session.iis(true, `the service ${word.text} is a part of IIS`, resource);
  } else if (/^(?:chocolatey_package|chocolatey)$/.test(type)) chocolatey(session, resource, present);
  else if (/^(?:package|windows_package|msi_package)$/.test(type)) packages(session, resource, present);
  else if (/^chocolatey_?source$/.test(type)) sourceOfPackages(session, resource, present && !action.includes("disable"));
  else if (/^(?:domain_join|windows_ad_join)$/.test(type)) session.domain(present && !action.includes("leave"), resource);
  else if (!harmless.has(type)) session.unread(`the resource "${resource.type}"`, resource);
}

/** The words that properties are set to. */
export function wordsOf(resource: Resource, ...names: readonly string[]): readonly Word[] {
  return names.flatMap((name) => resource.properties.get(name)?.words ?? []);
}

function wordsOr(titles: readonly Word[], resource: Resource, ...names: readonly string[]): readonly Word[] {
  const found = wordsOf(resource, ...names);
  return found.length > 0 ? found : titles;
}

function atResource(word: Word, { start, end }: Resource): Word {
  return { ...word, start, end };
}

/** The property that carries a password which is not empty. */
export function passwordOf(resource: Resource): Span | undefined {
  for (const name of ["password", "pool_password", "user_password", "userpassword"]) {
    const setting = resource.properties.get(name);
    if (setting !== undefined && !setting.words.every((word) => word.known && /^(?:|nil|undef|''|"")$/.test(word.text))) return setting;
  }
  return undefined;
}

function iis(session: Session, resource: Resource, type: string, present: boolean): void {
  const secret = passwordOf(resource);
  const names = [...resource.titles, ...wordsOf(resource, "cfg_cmd", "property", "name")].map((word) => word.text).join(" ");
  if (secret !== undefined && present) session.secret(/pool|vdir|virtual|site|app|root/.test(type) ? "S6" : "S8", secret);
  else if (type.startsWith("iis_config") && /password["'\]]*\s*[:=]\s*["']?[^\s"']|(?:^|\s)password(?:\s|$)/i.test(names)) session.secret("S8", resource);
  else session.iis(true, `the resource ${resource.type} configures IIS`, resource);
}

/** `dsc_resource` of Chef, and `dsc_windowsfeature { dsc_name => … }` of Puppet. */
function dsc(session: Session, resource: Resource, type: string): void {
  if (type === "dsc_script") {
    script(session, resource, "powershell", "code", "command");
    return;
  }
  const chef = type === "dsc_resource";
  const kind = (chef ? wordsOf(resource, "resource").map((word) => word.text.replace(/^:/, "")).join("") : type.replace(/^dsc_/, "")).toLowerCase().replace(/^x(?=[a-z])/, "");
  const property = (name: string): readonly Word[] => (chef ? wordsOf(resource, `property:${name}`) : wordsOf(resource, `dsc_${name}`));
  const present = !property("ensure").some((word) => /^(?:absent|disable)$/i.test(word.text));
  if (/^windows(?:optional)?feature(?:set)?$/.test(kind)) {
    const names = property("name");
    for (const word of names.length > 0 || chef ? names : resource.titles) nameFeatures(session, atResource(word, resource), present);
    if (names.length === 0 && chef) session.unread("a feature whose name is not said", resource);
  } else if (/^webapppool$/.test(kind)) {
    const custom = property("identitytype");
    if (property("credential").length > 0 && (custom.length === 0 || custom.some((word) => /^(?:specificuser|3)$/i.test(word.text) || !word.known))) session.secret("S6", resource);
    else session.iis(true, "a DSC resource configures an application pool", resource);
  } else if (/^(?:web|iis)/.test(kind)) {
    if (property("credential").length > 0) session.secret("S6", resource);
    else session.iis(true, "a DSC resource configures IIS", resource);
  } else if (!/^(?:file|registry|environment|service|user|group|log|archive|remotefile|firewall|timezone)$/.test(kind)) session.unread(`the DSC resource "${kind}"`, resource);
}

function script(session: Session, resource: Resource, language: "powershell" | "cmd", ...names: readonly string[]): void {
  for (const word of wordsOr(resource.titles, resource, ...names)) runText(session, word, language, resource, `what the resource "${resource.type}" runs`);
}

function execute(session: Session, resource: Resource, type: string): void {
  if (/task/.test(type)) {
    const words = wordsOf(resource, "command", "arguments");
    const line = spanTexts(session.source.file, words.map((word) => word.origin), " ");
    if (words.length > 0 && (words.some((word) => !word.known) || session.rehearse(line, "cmd").length > 0)) session.unread("what a scheduled task runs at another time", resource);
    return;
  }
  const shell = wordsOf(resource, "provider").some((word) => /powershell|pwsh/i.test(word.text));
  if (type === "batch") script(session, resource, "cmd", "code", "command");
  else script(session, resource, shell ? "powershell" : "cmd", "command");
}

function chocolatey(session: Session, resource: Resource, present: boolean): void {
  const sources = wordsOf(resource, "source");
  const options = wordsOf(resource, "options", "install_options").map((word) => word.text).join(" ");
  const [, named] = /(?:^|\s)-+(?:s|source)["'\s=]+([^\s"']+)/i.exec(options) ?? [];
  const given = [...sources.map((word) => word.text), ...(named === undefined ? [] : [named])].filter((each) => each !== "");
  const foreign = given.length === 0 ? session.run.packageSources.get("choco") : given.find((each) => !isKnownSource(each));
  const names = wordsOr(resource.titles, resource, "package_name", "name");
  if (/windows-?features/i.test([options, ...given].join(" "))) for (const word of names) nameFeatures(session, atResource(word, resource), present);
  else if (!present) return;
  else if (given.some((each) => /^webpi$/i.test(each))) session.unread("what the Web Platform Installer brings", resource);
  else if (foreign !== undefined) session.unread(`a package of the source "${shownPath(foreign)}"`, resource);
  else for (const word of names) installPackage(session, atResource(word, resource), "Chocolatey");
}

/** A source of packages: from then on a package may come from there. */
function sourceOfPackages(session: Session, resource: Resource, present: boolean): void {
  const [address] = wordsOf(resource, "source", "location");
  if (present && address !== undefined && !isKnownSource(address.text)) session.run.packageSources.set("choco", shownPath(address.text));
}

function packages(session: Session, resource: Resource, present: boolean): void {
  if (wordsOf(resource, "provider").some((word) => /chocolatey/i.test(word.text))) chocolatey(session, resource, present);
  else if (present) {
    const [source = resource.titles[0]] = wordsOf(resource, "source");
    const before = source?.text ?? "";
    if (/hosting/i.test(`${before} ${resource.titles.map((word) => word.text).join(" ")}`) && /dotnet|asp\.?net|\.net/i.test(`${before} ${resource.titles.map((word) => word.text).join(" ")}`)) session.secret("S20", resource);
    else session.unread(`the package "${resource.titles[0]?.text ?? before}"`, resource);
  }
}

/** A cookbook, a class or a module that is included and that this text does not hold. */
export function include(session: Session, name: string, span: Span): void {
  if (/^(?:iis|::iis)(?:::default)?$/i.test(name)) session.iis(true, `"${name}" installs IIS`, span);
  else if (!/^(?:chocolatey|stdlib|windows::reboot|seven_zip|git|java|nodejs)(?:$|::)/i.test(name)) session.unread(`"${name}", which is included,`, span);
}

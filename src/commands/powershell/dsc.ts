/** DSC in PowerShell: the resources of a configuration, read as what they would do. */
import { installPackage } from "../packages.ts";
import { isIisService, nameFeatures } from "../programs.ts";
import type { CmdletCall } from "./cmdlets.ts";
import { blockWords } from "./modules.ts";
import type { Block, Command, Span } from "./syntax.ts";
import { featureName, subFeatureWithIis } from "../../facts/server-roles.ts";
import { blocksIn, isEmpty, isHidden, isSure, itemsOf, pathOf, textOf, truthOf, type Value, wordsOf } from "./value.ts";
import type { Walker } from "./walker.ts";

type Properties = ReadonlyMap<string, Value>;

/** Resources that leave features and IIS alone. */
const harmless = /^x?(?:file|registry\w*|environment|service|serviceset|user|group|groupset|userset|log|archive|remotefile|firewall\w*|waitfor\w*|localconfigurationmanager|timezone|powerplan|systemlocale|uac|ieesc|ieenhancedsecurityconfiguration|useraccountcontrol|remotedesktopadmin|remotedesktopsettings|virtualmemory|pendingreboot|certificateexport|pfximport|certificateimport|smb\w*|scheduledtask|eventlog|windowseventlog|net\w*|ipaddress|dnsserveraddress|dnsclient\w*|defaultgatewayaddress|hostsfile|disk|mountimage|opticaldiskdriveletter|diskaccesspath|windowscapability|windowsupdate\w*|psrepository|psmodule|psresource\w*|securitypolicy|accountpolicy|auditpolicy\w*|userrightsassignment|securityoption|cntfs\w*|ntfs\w*|acl\w*|chocoinstaller|cchocoinstaller|cchocosource|cchocofeature|cchococonfig|configurationrepositoryshare|configurationrepositoryweb|resourcerepositoryweb|reportserverweb)$/i;

/** Runs `Resource Name { … }` inside a configuration; `false` where the command is none. */
export function runResource(walker: Walker, command: Command, type: string): boolean {
  const last = command.args.at(-1);
  if (/^import-dscresource$/i.test(type)) return true;
  if (command.call !== undefined || last?.word.kind !== "block" || !/^[a-z]\w*$/i.test(type) || blockWords.has(type.toLowerCase())) return false;
  applyResource(walker, type, propertiesOf(walker, last.word.block), command);
  return true;
}

/** `Invoke-DscResource -Name WindowsFeature -Property @{ … }`. */
export function invokeResource({ walker, bound, command, session }: CmdletCall): Value | undefined {
  if (/^(?:get|test)$/i.test(pathOf(bound.get("method")))) return undefined;
  const property = bound.get("property");
  const name = textOf(bound.get("name"));
  if (property?.kind === "map" && name !== undefined) applyResource(walker, name.text, property.entries, command);
  else session.unread("the DSC resource that is invoked", command);
  return undefined;
}

/** The properties of a resource: `Name = value` lines, which read like commands. */
function propertiesOf(walker: Walker, block: Block): Properties {
  const found = new Map<string, Value>();
  for (const statement of block.body) {
    const [element] = statement.kind === "pipeline" ? statement.elements : [];
    if (element?.kind !== "command" || element.command.name.kind !== "text") continue;
    const { args } = element.command;
    const written = pathOf(walker.evaluate(element.command.name));
    const [key = "", inline] = written.split("=", 2);
    const [first] = args;
    if (inline !== undefined && inline !== "") found.set(key.toLowerCase(), walker.text(inline, element.command.name));
    else if (first !== undefined) {
      const equals = pathOf(walker.evaluate(first.word));
      const value = equals === "=" || inline === "" ? args[inline === "" ? 0 : 1] : undefined;
      if (value !== undefined) found.set(key.toLowerCase(), walker.evaluate(value.word));
      else if (equals.startsWith("=")) found.set(key.toLowerCase(), walker.text(equals.slice(1), first));
    }
  }
  return found;
}

/** Whether a resource puts something in; what may be filled in either way does. */
function isPresent(properties: Properties): boolean {
  const ensure = properties.get("ensure");
  return (ensure?.kind === "list" && ensure.choice) || !/^(?:absent|disable|disabled)$/i.test(pathOf(ensure));
}

function applyResource(walker: Walker, type: string, properties: Properties, span: Span): void {
  const { session } = walker;
  const kind = type.toLowerCase().replace(/^x(?=[a-z])/, "");
  const present = isPresent(properties);
  if (/^(?:windowsfeature|windowsfeatureset|windowsoptionalfeature|windowsoptionalfeatureset)$/.test(kind)) {
    const named = properties.get("name");
    const names = itemsOf(named);
    const all = isMaybe(properties.get("includeallsubfeature"));
    const follow = (): void => {
      for (const word of names.flatMap((item) => wordsOf(item, (each) => walker.word(each)))) {
        nameFeatures(session, { ...word, start: span.start, end: span.end }, present);
        const sub = present && all ? subFeatureWithIis(featureName(word.text)) : undefined;
        if (sub !== undefined) session.feature(sub, true, span);
      }
    };
    if (present || (isSure(named) && named?.maybe !== true)) follow();
    else walker.underCondition(follow);
    if (present && names.length === 0) session.unread("a feature whose name is not said", span);
  } else if (/^(?:webapppool|apppool)$/.test(kind)) pool(walker, properties, span);
  else if (/^web|^iis/.test(kind)) {
    if (!isEmpty(properties.get("credential")) && properties.has("credential")) session.secret("S7", span);
    else if (present) session.iis(true, `the DSC resource ${type} configures IIS`, span);
  } else if (kind === "dscwebservice") session.iis(true, `the DSC resource ${type} configures IIS`, span);
  else if (kind === "script") {
    const set = properties.get("setscript");
    if (set?.kind === "block") walker.block(set.block);
    else session.unread("what a DSC resource runs", span);
    // Whether there is anything to do, and what there is, may be asked as well.
    for (const each of ["testscript", "getscript"]) for (const asked of blocksIn(properties.get(each))) walker.mayRun(asked);
  } else if (kind === "computer" || kind === "offlinedomainjoin") {
    if (properties.has("domainname") || kind === "offlinedomainjoin") session.domain(true, span);
    else if (properties.has("workgroupname")) session.domain(false, span);
  } else if (kind === "service" && isIisService(pathOf(properties.get("name")))) session.iis(true, "a service of IIS is configured", span);
  else if (kind === "cchocopackageinstaller" || kind === "cchocopackageinstallerset") {
    for (const word of itemsOf(properties.get("name")).flatMap((item) => wordsOf(item, (each) => walker.word(each)))) installPackage(session, word, "Chocolatey");
  } else if (!harmless.test(type)) session.unread(`the DSC resource "${type}"`, span);
}

/** Whether a property may be true. */
function isMaybe(value: Value | undefined): boolean {
  return value !== undefined && truthOf(value) !== false;
}

function pool(walker: Walker, properties: Properties, span: Span): void {
  const identity = properties.get("identitytype");
  const credential = properties.get("credential");
  const custom = identity === undefined || /^specificuser$|^3$/i.test(pathOf(identity)) || isHidden(identity);
  if (credential !== undefined && !isEmpty(credential) && custom) walker.session.secret("S5", span);
  else if (isPresent(properties)) walker.session.iis(true, "a DSC resource configures an application pool", span);
}

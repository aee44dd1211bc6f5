/** The cmdlets that change features, the machine, files that matter, or run what others wrote. */
import { installPackage } from "../packages.ts";
import { unseen } from "../brought-files.ts";
import { copyInto, isOwnConfiguration } from "../copied-files.ts";
import { isIisService, nameFeatures, runLater, runLine, runProgram } from "../programs.ts";
import { runsByItself } from "../registry.ts";
import { type Session, shownPath } from "../session.ts";
import { featureName, subFeatureWithIis } from "../../facts/server-roles.ts";
import { isFilledIn, programName, splitWords, type Word } from "../word.ts";
import type { Arguments, Signature } from "./arguments.ts";
import { followBlocks } from "./commands.ts";
import { invokeResource } from "./dsc.ts";
import { bringing } from "./bringing.ts";
import { foreignCmdlets } from "./foreign.ts";
import { wmiCmdlets } from "./wmi.ts";
import { writeFile } from "./files.ts";
import { iisCmdlets, placeOf, touchesIis } from "./iis.ts";
import type { Command } from "./syntax.ts";
import { answerOf, filtered } from "./questions.ts";
import { blocksIn, eitherOf, entryOf, isHidden, isKnown, itemsOf, limited, longest, pathOf, textOf, type Value, wordsOf } from "./value.ts";
import { Walker } from "./walker.ts";

/** A cmdlet as it is run. */
export interface CmdletCall {
  readonly walker: Walker;
  readonly session: Session;
  readonly command: Command;
  readonly name: string;
  readonly bound: Arguments;
  readonly piped: Value | undefined;
}

/** Runs a cmdlet; gives its output where that is known. */
export type RunCmdlet = (call: CmdletCall) => Value | undefined;

export interface Cmdlet {
  readonly signature: Signature;
  readonly run: RunCmdlet;
}

const featureSignature: Signature = { positional: ["name"], named: ["configurationfilepath", "vhd", "computername", "credential", "logpath", "source"], switches: ["includeallsubfeature", "includemanagementtools", "restart", "remove"] };
const optionalFeatureSignature: Signature = { positional: ["featurename"], named: ["packagename", "path", "source", "logpath", "loglevel", "scratchdirectory", "systemdrive", "windowsdirectory"], switches: ["online", "all", "norestart", "limitaccess", "remove"] };
const fileSignature: Signature = { positional: ["path", "value"], named: ["literalpath", "filepath", "inputobject", "encoding", "width"], switches: ["nonewline", "append", "noclobber"] };

/** The words that values are; what is not known stands in them as written. */
function words(call: CmdletCall, value: Value | undefined): readonly Word[] {
  return value === undefined ? [] : itemsOf(value).flatMap((item) => wordsOf(item, (span) => call.walker.word(span)));
}

function installFeatures(parameter: "name" | "featurename"): RunCmdlet {
  return (call) => {
    const { bound, session, command, piped } = call;
    if (bound.has("configurationfilepath") || bound.hidden) {
      session.unread(bound.hidden ? "the features of options that are filled in later" : "the configuration file whose features are installed", command);
      if (!bound.has(parameter)) return undefined;
    }
    const found = [bound.get(parameter) ?? namesOf(piped, parameter, command), ...bound.rest].flatMap((named) => words(call, named));
    for (const word of found) {
      nameFeature(call, word, true);
      const sub = bound.isOn("includeallsubfeature") ? subFeatureWithIis(featureName(word.text)) : undefined;
      if (sub !== undefined) session.feature(sub, true, command);
    }
    if (found.length === 0 && !bound.hidden) session.unread("a feature whose name is not said", command);
    return undefined;
  };
}

/** What is taken away brings nothing, whatever it is; it is surely gone only where every word of it is known. */
function removeFeatures(parameter: "name" | "featurename"): RunCmdlet {
  return (call) => {
    const { bound, walker, piped } = call;
    const named = [bound.get(parameter) ?? namesOf(piped, parameter, call.command), ...bound.rest];
    const follow = (): void => {
      for (const word of named.flatMap((each) => words(call, each))) if (word.known) nameFeature(call, word, false);
    };
    const offline = parameter === "featurename" && bound.has("path") && !bound.has("online");
    if (offline || !named.every(isSureList)) walker.underCondition(follow);
    else follow();
    return undefined;
  };
}

/** Of objects that are piped, the property counts that has the name of the parameter. */
function namesOf(piped: Value | undefined, parameter: string, span: Command): Value | undefined {
  return piped === undefined ? undefined : (entryOf(piped, parameter, span) ?? piped);
}

/** Whether each value of a list is one for sure; those that are not known are no names. */
function isSureList(value: Value | undefined): boolean {
  if (value?.kind !== "list") return value !== undefined && value.maybe !== true;
  return !value.choice && value.maybe !== true && value.items.every(isSureList);
}

/** A feature stands at its command, wherever its name comes from. */
function nameFeature({ session, command }: CmdletCall, word: Word, present: boolean): void {
  nameFeatures(session, { ...word, start: command.start, end: command.end }, present);
}

/** The features that a question names, so that a pipe can take them further. */
const askForFeatures: RunCmdlet = ({ bound, walker, command, piped }) => {
  const name = bound.get("name") ?? bound.get("featurename") ?? piped;
  return name === undefined ? walker.unknown(command, "$features") : answerOf(name, command);
};

const startProcess: RunCmdlet = (call) => {
  const { bound, session, command, walker } = call;
  const file = bound.get("filepath");
  const program = textOf(file);
  if (bound.hidden || program === undefined) {
    session.unread(`the program \`${shownPath(pathOf(file) || "$…")}\`, whose name is filled in later,`, command);
    return undefined;
  }
  const args = [...itemsOf(bound.get("argumentlist")), ...bound.rest].flatMap((value) => {
    const given = wordsOf(value, (span) => walker.word(span));
    return given.flatMap((word) => (/\s/.test(word.text) ? splitWords(word) : [word]));
  });
  runProgram(session, { program, words: args, start: command.start, end: command.end });
  return undefined;
};

const invokeExpression: RunCmdlet = ({ bound, session, command, walker, piped }) => {
  const given = itemsOf(bound.get("command") ?? piped);
  for (const each of given) {
    if (each.kind === "text" && (each.known || !isFilledIn(each.text.replace(/\$env:\w+/gi, "")))) runText(walker, each, command);
    else if (/chocolatey\.org\/install\.ps1/i.test(pathOf(each)) && /^[^;|]*$/.test(pathOf(each).slice(0, 200))) continue;
    else session.unread("what Invoke-Expression runs", command);
  }
  if (given.length === 0) session.unread("what Invoke-Expression runs", command);
  return undefined;
};

/** A text that runs with the variables at hand. */
function runText(walker: Walker, text: Value & { readonly kind: "text" }, command: Command): void {
  const inner = walker.session.inner(text.origin, command);
  if (inner !== undefined) new Walker(inner, walker.around).script();
}

const invokeCommand: RunCmdlet = (call) => {
  const { bound, session, command, walker } = call;
  const block = bound.get("scriptblock") ?? bound.get("initializationscript");
  const first = bound.get("initializationscript");
  if (first?.kind === "block" && first !== block) walker.block(first.block);
  if (block?.kind === "block") {
    const args = itemsOf(bound.get("argumentlist"));
    if (bound.isOn("nonewscope")) walker.block(block.block);
    else walker.call(block.block, args, new Map(), bound.has("argumentlist") && args.some((each) => each.kind === "unknown"));
  } else if (bound.has("filepath")) session.unread(`the script "${shownPath(pathOf(bound.get("filepath")))}"`, command);
  else session.unread(`what ${command.name.kind === "text" ? "the command" : "it"} runs`, command);
  return undefined;
};

const forEachObject: RunCmdlet = ({ bound, walker, piped, command }) => {
  const blocks = bound.values.flatMap((value) => blocksIn(value));
  const over = piped ?? walker.unknown(command);
  const out: Value[] = [];
  walker.forEach(over, (item) => {
    for (const block of blocks) {
      const value = walker.block(block, item);
      if (value !== undefined && out.length <= longest.items) out.push(value);
    }
  });
  if (out.length === 0) return undefined;
  const [only] = out;
  return only !== undefined && out.length === 1 && over.kind !== "list" ? only : { kind: "list", items: limited(out), choice: over.kind === "list" && over.choice, start: command.start, end: command.end };
};

/** `Where-Object` lets a part of what is piped through: nobody knows which. */
const whereObject: RunCmdlet = ({ piped, walker, command }) => {
  followBlocks(walker, command);
  const [first] = command.args;
  return filtered(piped, walker.source.text.slice(first?.start ?? command.end, command.end));
};

const addComputer: RunCmdlet = ({ bound, session, command }) => {
  if (bound.has("workgroupname")) session.domain(false, command);
  else session.domain(true, command);
  return undefined;
};

const service: RunCmdlet = (call) => {
  const named = call.bound.get("name") ?? call.bound.get("displayname") ?? call.piped;
  const { session, command } = call;
  for (const word of words(call, named)) {
    if (isIisService(word.text) && session.run.conditions === 0 && session.run.doubts === 0) session.iis(true, `the service ${word.text} is a part of IIS`, command);
  }
  return named;
};

const download: RunCmdlet = ({ bound, session, command, walker }) => {
  const url = pathOf(bound.get("uri") ?? bound.get("source"));
  const target = pathOf(bound.get("outfile") ?? bound.get("destination"));
  if (target !== "") {
    session.run.downloads.set(programName(target), url);
    copyInto(session, url, target, command);
  }
  return target === "" ? walker.unknown(command, `download of ${eitherOf(bound.get("uri") ?? bound.get("source"))}`) : undefined;
};

const copyItem: RunCmdlet = ({ bound, session, command, piped }) => {
  const from = pathOf(bound.get("path") ?? bound.get("literalpath") ?? piped);
  // Without a destination it goes to where the script stands.
  const to = bound.has("destination") || bound.hidden ? pathOf(bound.get("destination")) : ".";
  // A file of another machine may have the path of one of this machine.
  copyInto(session, bound.has("fromsession") || bound.hidden ? "" : from, to, command);
  const source = session.run.downloads.get(programName(from));
  if (source !== undefined) session.run.downloads.set(programName(to), source);
  return undefined;
};

const setContent: RunCmdlet = ({ bound, session, command, piped, walker }) => {
  const path = pathOf(bound.get("path") ?? bound.get("literalpath") ?? bound.get("filepath"));
  walker.define(path, bound.get("value") ?? bound.get("inputobject") ?? piped ?? walker.unknown(command), command);
  writeFile(session, path, bound.get("value") ?? bound.get("inputobject") ?? piped, command);
  return undefined;
};

const importModule: RunCmdlet = ({ bound, session, command }) => {
  for (const each of itemsOf(bound.get("name"))) {
    const name = pathOf(each);
    if (each.kind !== "text" || /[\\/]|\.ps(?:m1|d1|1)$/i.test(name)) {
      if (!/windowspowershell[\\/](?:v1\.0[\\/])?modules[\\/]|chocolateyProfile|[\\/]EC2Launch|Ec2Launch\.psd1|VMware\.|Program Files[^\n]*AWS Tools/i.test(name)) session.unread(`the module "${shownPath(name)}"`, command);
    }
  }
  return undefined;
};

const installNamed: RunCmdlet = (call) => {
  for (const word of words(call, call.bound.get("name"))) installPackage(call.session, word, "PowerShell");
  return undefined;
};

const addPackage: RunCmdlet = ({ bound, session, command }) => {
  const path = pathOf(bound.get("packagepath"));
  if (!/kb\d{6,}|\.msu$/i.test(path)) session.unread(path === "" ? "the package that is added" : `the package "${shownPath(path)}"`, command);
  return undefined;
};

/** What a scheduled task runs, as far as it is said where the task is made. */
const registerTask: RunCmdlet = (call) => {
  const { bound, session, command } = call;
  const action = bound.get("action") ?? bound.get("execute") ?? bound.get("scriptblock");
  if (action?.kind === "block") session.unread("what a scheduled task runs at another time", command);
  else {
    const text = textOf(action);
    runLater(session, command, text, "what a scheduled task runs at another time");
  }
  return undefined;
};

/** `New-ScheduledTaskAction -Execute a -Argument b` is the command line `a b`. */
const taskAction: RunCmdlet = ({ bound, walker, command }) => {
  const program = textOf(bound.get("execute"));
  const argument = textOf(bound.get("argument"));
  if (program === undefined || (bound.has("argument") && argument === undefined)) return walker.unknown(command);
  const quoted = /\s/.test(program.text) ? `"${program.text}"` : program.text;
  return walker.text(`${quoted} ${argument?.text ?? ""}`.trim(), command, program.known && (argument?.known ?? true));
};

const startConfiguration: RunCmdlet = ({ session, command }) => {
  if (session.run.configurations === 0) session.unread("the DSC configuration that is started", command);
  return undefined;
};

const joinPath: RunCmdlet = ({ bound, walker, command }) => {
  const parts = [bound.get("path"), bound.get("childpath"), ...bound.rest, bound.get("additionalchildpath")].flatMap((value) => itemsOf(value));
  const known = parts.every((part) => part.kind === "text" && part.known);
  const text = parts.map(pathOf).join("\\").replace(/\\{2,}/g, "\\");
  return parts.length === 0 ? undefined : walker.text(text, command, known);
};

const setVariable: RunCmdlet = ({ bound, walker, command }) => {
  const name = textOf(bound.get("name"));
  const scope = pathOf(bound.get("scope"));
  const value = bound.get("value") ?? walker.unknown(command);
  if (name === undefined) return undefined;
  const variable = name.text.toLowerCase();
  if (/^\d+$/.test(scope)) walker.change(variable, value);
  else walker.set(variable, value, /^(?:script|global)$/i.test(scope) ? walker.outermost : undefined);
  return undefined;
};

const setAlias: RunCmdlet = ({ bound, walker, command }) => {
  const name = textOf(bound.get("name"));
  if (name !== undefined) walker.around.aliases.set(name.text.toLowerCase(), bound.get("value") ?? walker.unknown(command));
  return undefined;
};

const newObject: RunCmdlet = ({ bound, walker, command }) => {
  const type = pathOf(bound.get("typename") ?? bound.get("comobject"));
  const given = itemsOf(bound.get("argumentlist")).filter((item) => item.kind !== "text" || item.logical === undefined);
  if (/collections\.(?:arraylist|generic\.(?:list|queue|stack|hashset)|specialized\.stringcollection|queue|stack)/i.test(type)) return { kind: "list", items: given, choice: false, start: command.start, end: command.end };
  // `New-Object Threading.ThreadStart { … }`.
  for (const block of blocksIn(bound.get("argumentlist"))) walker.mayRun(block);
  const property = bound.get("property");
  if (property?.kind === "map" && /psobject|pscustomobject/i.test(type)) return property;
  if (/clientcertificate|x509certificate2$/i.test(type)) return walker.unknown(command, `certificate ${pathOf(bound.get("argumentlist"))}`);
  return undefined;
};

/** A property of the registry or of `IIS:`. */
const setProperty: RunCmdlet = (call) => {
  const path = pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped);
  if (touchesIis(call, path)) return undefined;
  if (runsByItself(placeOf(call, path), pathOf(call.bound.get("name")))) {
    const value = textOf(call.bound.get("value"));
    if (call.bound.has("value")) runLater(call.session, call.command, value, "what the registry runs at another time");
  }
  return undefined;
};

const certificate: RunCmdlet = ({ bound, session, command }) => {
  const store = pathOf(bound.get("certstorelocation"));
  if (!/trustedpublisher|authroot|[\\/]root\b|[\\/]ca\b/i.test(store)) session.secret("S14", command, "certificate");
  return undefined;
};

const wmi: RunCmdlet = ({ bound, session, command, walker }) => {
  const text = `${walker.source.text.slice(command.start, Math.min(command.end, command.start + 2_000))} ${bound.values.map(pathOf).join(" ")}`;
  if (/joindomainorworkgroup/i.test(text)) session.domain(!/unjoin/i.test(text), command);
  else if (/win32_process\b/i.test(text) && /\bcreate\b/i.test(text)) {
    const args = bound.get("arguments") ?? bound.get("argumentlist");
    const line = args?.kind === "map" ? textOf(args.entries.get("commandline")) : textOf(args);
    if (line?.known === true) runLine(session, { program: line, words: [], start: command.start, end: command.end });
    else session.unread("the program that WMI starts", command);
  } else if (/win32_product\b|installproduct|win32_scheduledjob/i.test(text) && /\b(?:install|create)\b/i.test(text)) session.unread("what WMI installs", command);
  return undefined;
};

function bringsRole(role: string): RunCmdlet {
  return ({ session, command }) => {
    session.feature(role, true, command);
    return undefined;
  };
}

function unread(what: string): RunCmdlet {
  return ({ session, command, walker }) => {
    followBlocks(walker, command);
    session.unread(what, command);
    return undefined;
  };
}

const invokeItem: RunCmdlet = ({ bound, session, command }) => {
  const path = textOf(bound.get("path") ?? bound.get("literalpath"));
  if (path === undefined || /\.(?:exe|msi|bat|cmd|ps1|vbs|js|com)$/i.test(path.text) || !path.known) session.unread(`the file "${shownPath(path?.text ?? "")}"`, command);
  return undefined;
};

const getContent: RunCmdlet = (call) => {
  const { bound, walker, command, session } = call;
  const paths = itemsOf(bound.get("path") ?? bound.get("literalpath")).map(pathOf);
  // Of several files, one that is not the configuration at hand says what all of them together are.
  const given = paths.find((each) => !isOwnConfiguration(placeOf(call, each))) ?? paths[0] ?? "";
  const place = placeOf(call, given);
  const path = isOwnConfiguration(place) ? place : given;
  const written = session.run.written.get(programName(path));
  // What the script itself wrote is known to it, but others may have written as well.
  return written === undefined ? walker.unknown(command, `content of ${path}`) : walker.text(written.trim(), command, false);
};

const values = (...positional: readonly string[]): Signature => ({ positional });

/** Every cmdlet that is more than harmless, by its full name in lower case. */
export const cmdlets: ReadonlyMap<string, Cmdlet> = new Map<string, Cmdlet>([
  ["install-windowsfeature", { signature: featureSignature, run: installFeatures("name") }],
  ["uninstall-windowsfeature", { signature: featureSignature, run: removeFeatures("name") }],
  ["get-windowsfeature", { signature: featureSignature, run: askForFeatures }],
  ["enable-windowsoptionalfeature", { signature: optionalFeatureSignature, run: installFeatures("featurename") }],
  ["disable-windowsoptionalfeature", { signature: optionalFeatureSignature, run: removeFeatures("featurename") }],
  ["get-windowsoptionalfeature", { signature: optionalFeatureSignature, run: askForFeatures }],
  ["add-windowspackage", { signature: { positional: [], named: ["packagepath", "path"], switches: ["online", "norestart", "ignorecheck", "preventpending"] }, run: addPackage }],
  ["expand-windowsimage", { signature: values(), run: unread("the image that is applied") }],
  ["use-windowsunattend", { signature: values(), run: unread("the answer file that is applied") }],
  ["apply-windowsunattend", { signature: values(), run: unread("the answer file that is applied") }],
  ["install-addsforest", { signature: values(), run: bringsRole("ad-domain-services") }],
  ["install-addsdomain", { signature: values(), run: bringsRole("ad-domain-services") }],
  ["install-addsdomaincontroller", { signature: values(), run: bringsRole("ad-domain-services") }],
  ["install-adcscertificationauthority", { signature: values(), run: bringsRole("ad-certificate") }],
  ["install-adcswebenrollment", { signature: values(), run: bringsRole("adcs-web-enrollment") }],
  ["install-adfsfarm", { signature: values(), run: bringsRole("adfs-federation") }],
  ["new-rdsessiondeployment", { signature: values(), run: unread("the deployment of Remote Desktop Services, which may bring IIS,") }],
  ["add-rdserver", { signature: values(), run: unread("the deployment of Remote Desktop Services, which may bring IIS,") }],
  ["start-process", { signature: { positional: ["filepath", "argumentlist"], named: ["args", "verb", "workingdirectory", "credential", "windowstyle", "redirectstandardoutput", "redirectstandarderror", "redirectstandardinput", "rso", "rse"], switches: ["wait", "nonewwindow", "loaduserprofile", "usenewenvironment"] }, run: startProcess }],
  ["invoke-expression", { signature: values("command"), run: invokeExpression }],
  ["invoke-command", { signature: { positional: ["scriptblock"], named: ["argumentlist", "computername", "filepath", "session", "credential"], switches: ["nonewscope"] }, run: invokeCommand }],
  ["start-job", { signature: { positional: ["scriptblock"], named: ["argumentlist", "filepath", "name", "initializationscript", "credential"], switches: ["runas32"] }, run: invokeCommand }],
  ["start-threadjob", { signature: { positional: ["scriptblock"], named: ["argumentlist", "filepath", "name"] }, run: invokeCommand }],
  ["foreach-object", { signature: { positional: ["process"], named: ["begin", "end", "membername", "throttlelimit", "parallel"] }, run: forEachObject }],
  ["where-object", { signature: values("filterscript"), run: whereObject }],
  ["invoke-item", { signature: values("path"), run: invokeItem }],
  ["import-module", { signature: { positional: ["name"], named: ["prefix", "minimumversion", "requiredversion", "scope"], switches: ["global", "disablenamechecking", "usewindowspowershell", "skipeditioncheck"] }, run: importModule }],
  ["add-computer", { signature: { positional: ["domainname", "credential"], named: ["workgroupname", "oupath", "server", "newname", "computername", "localcredential", "unjoindomaincredential", "options"], switches: ["restart", "unsecure"] }, run: addComputer }],
  // What stands behind it is cut off somewhere.
  ["restart-computer", { signature: { positional: ["computername"], switches: ["wait"] }, run: ({ session }) => void session.run.leave("fail") }],
  ["stop-computer", { signature: { positional: ["computername"] }, run: ({ session }) => void session.run.leave("fail") }],
  ["remove-computer", { signature: values(), run: ({ session, command }) => void session.domain(false, command) }],
  ["start-service", { signature: { positional: ["name"], named: ["displayname", "inputobject"] }, run: service }],
  ["stop-service", { signature: { positional: ["name"], named: ["displayname", "inputobject"], switches: ["nowait"] }, run: service }],
  ["restart-service", { signature: { positional: ["name"], named: ["displayname", "inputobject"] }, run: service }],
  ["set-service", { signature: { positional: ["name"], named: ["displayname", "startuptype", "status", "description", "startmode"] }, run: service }],
  ["get-service", { signature: { positional: ["name"], named: ["displayname"] }, run: ({ bound, command }) => ({ kind: "list", items: itemsOf(bound.get("name")), choice: false, start: command.start, end: command.end }) }],
  ["invoke-webrequest", { signature: { positional: ["uri"], named: ["outfile", "method", "headers", "body", "credential", "proxy", "useragent", "timeoutsec"], switches: ["usebasicparsing", "usedefaultcredentials"] }, run: download }],
  ["invoke-restmethod", { signature: { positional: ["uri"], named: ["outfile", "method", "headers", "body", "credential", "proxy", "useragent", "timeoutsec"], switches: ["usebasicparsing", "usedefaultcredentials"] }, run: download }],
  ["start-bitstransfer", { signature: values("source", "destination"), run: download }],
  ["copy-item", { signature: { positional: ["path", "destination"], named: ["literalpath", "filter", "include", "exclude", "tosession", "fromsession"], switches: ["recurse", "container"] }, run: copyItem }],
  ["move-item", { signature: { positional: ["path", "destination"], named: ["literalpath", "filter", "include", "exclude"] }, run: copyItem }],
  ["set-content", { signature: fileSignature, run: setContent }],
  ["add-content", { signature: fileSignature, run: setContent }],
  ["out-file", { signature: { positional: ["filepath", "encoding"], named: ["literalpath", "inputobject", "width"], switches: ["append", "noclobber", "nonewline"] }, run: setContent }],
  ["tee-object", { signature: { positional: ["filepath"], named: ["literalpath", "inputobject", "variable"], switches: ["append"] }, run: setContent }],
  ["get-content", { signature: { positional: ["path"], named: ["literalpath", "encoding", "totalcount", "tail", "readcount"], switches: ["raw"] }, run: getContent }],
  ["join-path", { signature: { positional: ["path", "childpath"], named: ["additionalchildpath"], switches: ["resolve"] }, run: joinPath }],
  ["set-variable", { signature: { positional: ["name", "value"], named: ["scope", "option", "visibility", "description"] }, run: setVariable }],
  ["new-variable", { signature: { positional: ["name", "value"], named: ["scope", "option", "visibility", "description"] }, run: setVariable }],
  ["set-alias", { signature: values("name", "value"), run: setAlias }],
  ["new-alias", { signature: values("name", "value"), run: setAlias }],
  ["add-member", { signature: { positional: [], named: ["membertype", "name", "value", "secondvalue", "inputobject", "typename", "notepropertyname", "notepropertyvalue", "notepropertymembers"] }, run: (call) => addMember(call) }],
  ["new-object", { signature: { positional: ["typename", "argumentlist"], named: ["comobject", "property"], switches: ["strict"] }, run: newObject }],
  ["install-module", { signature: { positional: ["name"], named: ["requiredversion", "minimumversion", "maximumversion", "repository", "scope"], switches: ["allowclobber", "skippublishercheck", "acceptlicense"] }, run: installNamed }],
  ["install-package", { signature: { positional: ["name"], named: ["source", "providername", "requiredversion", "destination", "scope"] }, run: installNamed }],
  ["install-winget-package", { signature: values("id"), run: installNamed }],
  ["install-wingetpackage", { signature: values("id"), run: ({ bound, session, walker }) => void itemsOf(bound.get("id")).flatMap((item) => wordsOf(item, (span) => walker.word(span))).forEach((word) => installPackage(session, word, "winget")) }],
  ["invoke-wingetconfiguration", { signature: values(), run: unread("the configuration that winget applies") }],
  ["register-scheduledtask", { signature: { positional: ["taskname"], named: ["action", "trigger", "principal", "settings", "user", "password", "taskpath", "xml", "inputobject", "runlevel", "description"] }, run: registerTask }],
  ["register-scheduledjob", { signature: { positional: ["name", "scriptblock"], named: ["filepath", "trigger"] }, run: registerTask }],
  ["new-scheduledtaskaction", { signature: { positional: ["execute"], named: ["argument", "workingdirectory", "id"] }, run: taskAction }],
  ["start-scheduledtask", { signature: values("taskname"), run: unread("what a scheduled task runs") }],
  ["start-dscconfiguration", { signature: values(), run: startConfiguration }],
  ["publish-dscconfiguration", { signature: values(), run: startConfiguration }],
  ["update-dscconfiguration", { signature: values(), run: startConfiguration }],
  ["set-dsclocalconfigurationmanager", { signature: values(), run: () => undefined }],
  ["invoke-dscresource", { signature: values("name", "method", "property"), run: invokeResource }],
  ["set-itemproperty", { signature: { positional: ["path", "name", "value"], named: ["literalpath", "type", "propertytype", "inputobject"] }, run: setProperty }],
  ["new-itemproperty", { signature: { positional: ["path", "name"], named: ["value", "literalpath", "propertytype", "type"] }, run: setProperty }],
  ["remove-itemproperty", { signature: values("path", "name"), run: setProperty }],
  ["clear-itemproperty", { signature: values("path", "name"), run: setProperty }],
  ["set-item", { signature: { positional: ["path", "value"], named: ["literalpath"] }, run: setItem }],
  ["new-item", { signature: { positional: ["path"], named: ["name", "itemtype", "value", "type", "target", "bindings", "physicalpath", "applicationpool"] }, run: newItem }],
  ["remove-item", { signature: { positional: ["path"], named: ["literalpath"], switches: ["recurse"] }, run: (call) => void touchesIis(call, pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped)) }],
  ["import-pfxcertificate", { signature: { positional: ["filepath", "certstorelocation"], named: ["password"], switches: ["exportable"] }, run: certificate }],
  ["import-certificate", { signature: values("filepath", "certstorelocation"), run: certificate }],
  ["new-selfsignedcertificate", { signature: { positional: [], named: ["dnsname", "certstorelocation", "subject", "friendlyname"] }, run: certificate }],
  ["invoke-wmimethod", { signature: { positional: ["class", "name"], named: ["argumentlist", "path", "namespace"] }, run: wmi }],
  ["invoke-cimmethod", { signature: { positional: ["classname", "methodname", "arguments"], named: ["namespace", "query", "inputobject"] }, run: wmi }],
  ["set-wmiinstance", { signature: values(), run: wmi }],
  ...iisCmdlets,
  ...bringing,
  ...foreignCmdlets,
  ...wmiCmdlets,
]);

/** `$object | Add-Member name value`. */
const addMember: RunCmdlet = ({ bound, walker, piped, command }) => {
  const target = bound.get("inputobject") ?? piped;
  const [first, second] = bound.rest;
  const name = bound.get("notepropertyname") ?? bound.get("name") ?? (bound.rest.length > 2 ? second : first);
  const value = bound.get("notepropertyvalue") ?? bound.get("value") ?? bound.rest.at(-1);
  // `Add-Member ScriptMethod Go { … }`: whoever has the object may call it.
  const kind = bound.get("membertype") ?? (bound.rest.length > 2 ? first : undefined);
  if (kind !== undefined && !/^(?:note|alias)property$/i.test(pathOf(kind))) for (const each of bound.values) for (const block of blocksIn(each)) walker.mayRun(block);
  if (target?.kind !== "map") return target;
  const key = textOf(name)?.known === true && value !== undefined ? pathOf(name).toLowerCase() : "*";
  walker.mutate(target, { ...target, entries: new Map([...target.entries, [key, key === "*" ? walker.unknown(command) : (value ?? walker.unknown(command))]]) }, command);
  return bound.has("passthru") ? walker.unknown(command) : undefined;
};

function setItem(call: CmdletCall): Value | undefined {
  const path = pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped);
  const variable = /^variable:[\\/]?(\w+)$/i.exec(path.slice(0, 200))?.[1];
  if (variable !== undefined) call.walker.change(variable.toLowerCase(), call.bound.get("value") ?? call.walker.unknown(call.command));
  call.walker.define(placeOf(call, path), call.bound.get("value") ?? call.walker.unknown(call.command), call.command);
  call.session.run.commit();
  touchesIis(call, path);
  if (isHidden(call.bound.get("value")) && !isKnown(call.bound.get("value") ?? call.walker.unknown(call.command)) && /^iis:/i.test(path)) call.session.unread("what is written into the configuration of IIS", call.command);
  return undefined;
}

function newItem(call: CmdletCall): Value | undefined {
  const { bound, session, command, walker } = call;
  const path = placeOf(call, pathOf(bound.get("path")));
  if (/^iis:[\\/]sslbindings/i.test(path)) {
    session.run.bind();
    session.secret("S14", command, "binding");
    return undefined;
  }
  if (touchesIis(call, path)) return walker.unknown(command, path);
  const place = [path, pathOf(bound.get("name"))].filter((part) => part !== "").join("\\");
  walker.define(place, bound.get("value") ?? walker.text("", command), command);
  if (/link$|^junction$/i.test(pathOf(bound.get("itemtype") ?? bound.get("type")))) copyInto(session, unseen, place, command);
  else if (bound.has("value")) writeFile(session, place, bound.get("value"), command);
  return undefined;
}

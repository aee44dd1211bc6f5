/** Cmdlets that load code of others, or set up what Windows starts by itself. */
import { isForeignLibrary } from "../foreign-code.ts";
import { installPackage } from "../packages.ts";
import { isKnownSource, runLater } from "../programs.ts";
import { shownPath } from "../session.ts";
import type { Cmdlet, CmdletCall } from "./cmdlets.ts";
import { itemsOf, pathOf, textOf, type Value, wordsOf } from "./value.ts";

/** What a class in a text may do that matters here: start programs, load more code, change IIS. */
const startsMore = /\bprocess(?=\s*\.\s*start)|processstartinfo|createprocess|shellexecute|winexec|assembly\s*\.\s*load|powershell\s*\.\s*create|runspacefactory|managementclass|managementobject|servermanager|microsoft\.web|dismenablefeature/i;

function addType({ bound, session, command }: CmdletCall): Value | undefined {
  for (const path of itemsOf(bound.get("path") ?? bound.get("literalpath"))) if (isForeignLibrary(pathOf(path))) session.unread(`the library "${shownPath(pathOf(path))}"`, command);
  for (const name of itemsOf(bound.get("assemblyname"))) if (/\.dll["']?$/i.test(pathOf(name)) && isForeignLibrary(pathOf(name))) session.unread(`the library "${shownPath(pathOf(name))}"`, command);
  const code = bound.get("typedefinition") ?? bound.get("memberdefinition");
  if (code === undefined) return undefined;
  const text = textOf(code);
  if (text === undefined || startsMore.test(text.text)) session.unread("what the classes do that are compiled here", command);
  return undefined;
}

function newService({ bound, session, command, walker }: CmdletCall): Value | undefined {
  const program = bound.get("binarypathname");
  if (program === undefined && !bound.hidden) return undefined;
  const text = textOf(program);
  runLater(session, command, text === undefined ? undefined : { ...text, origin: text.origin }, "what a service runs");
  return walker.unknown(command);
}

/** `Set-ScheduledTask -Action …`. */
function setTask({ bound, session, command }: CmdletCall): Value | undefined {
  if (bound.has("action")) runLater(session, command, textOf(bound.get("action")), "what a scheduled task runs at another time");
  return undefined;
}

/** A package of a source of one's own may run anything where it is installed; one of a public source does by its name what its name says. */
function takePackage({ bound, session, command, walker }: CmdletCall): Value | undefined {
  const source = itemsOf(bound.get("source")).map(pathOf).find((each) => !isKnownSource(each) && !/^(?:psgallery|nuget(?:\.org)?|nugetgallery|https:\/\/www\.(?:nuget\.org|powershellgallery\.com)\/api\/v2\/?)$/i.test(each));
  if (source !== undefined) session.unread(`a package of the source "${shownPath(source)}"`, command);
  else for (const item of itemsOf(bound.get("name"))) for (const word of wordsOf(item, (span) => walker.word(span))) installPackage(session, word, "PowerShell");
  return undefined;
}

export const foreignCmdlets: readonly (readonly [string, Cmdlet])[] = [
  ["add-type", { signature: { positional: ["typedefinition"], named: ["path", "literalpath", "assemblyname", "memberdefinition", "name", "namespace", "usingnamespace", "referencedassemblies", "language", "outputassembly", "outputtype", "compileroptions", "compilerparameters"], switches: ["ignorewarnings"] }, run: addType }],
  ["set-scheduledtask", { signature: { positional: ["taskname"], named: ["action", "trigger", "principal", "settings", "user", "password", "taskpath", "inputobject"] }, run: setTask }],
  ["install-package", { signature: { positional: ["name"], named: ["source", "providername", "requiredversion", "minimumversion", "maximumversion", "destination", "scope", "inputobject"], switches: ["skipdependencies", "forcebootstrap", "allowclobber", "skippublishercheck", "acceptlicense"] }, run: takePackage }],
  ["new-service", { signature: { positional: ["name", "binarypathname"], named: ["displayname", "description", "startuptype", "credential", "dependson", "securitydescriptorsddl"] }, run: newService }],
];

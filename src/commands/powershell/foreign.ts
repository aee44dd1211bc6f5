/** Cmdlets that load code of others, or set up what Windows starts by itself. */
import { isForeignLibrary } from "../foreign-code.ts";
import { runLater } from "../programs.ts";
import { shownPath } from "../session.ts";
import type { Cmdlet, CmdletCall } from "./cmdlets.ts";
import { itemsOf, pathOf, textOf, type Value } from "./value.ts";

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

export const foreignCmdlets: readonly (readonly [string, Cmdlet])[] = [
  ["add-type", { signature: { positional: ["typedefinition"], named: ["path", "literalpath", "assemblyname", "memberdefinition", "name", "namespace", "usingnamespace", "referencedassemblies", "language", "outputassembly", "outputtype", "compileroptions", "compilerparameters"], switches: ["ignorewarnings"] }, run: addType }],
  ["new-service", { signature: { positional: ["name", "binarypathname"], named: ["displayname", "description", "startuptype", "credential", "dependson", "securitydescriptorsddl"] }, run: newService }],
];

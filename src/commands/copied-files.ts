/** What a file or folder that is put somewhere means for IIS: its configuration, from this machine or from another one. */
import { placeOf } from "./folders.ts";
import { configurationFile } from "./iis-secrets.ts";
import type { Span } from "./powershell/syntax.ts";
import type { Session } from "./session.ts";

/** The folder of the configuration on the machine that the script runs on, whatever it is written like. */
const ownFolder = /^["']?(?:c:[\\/]+windows|%(?:windir|systemroot)%|%systemdrive%[\\/]+windows|\$(?:env:(?:windir|systemroot)|\{env:(?:windir|systemroot)\})|\$(?:env:systemdrive|\{env:systemdrive\})[\\/]+windows)[\\/]+(?:system32|sysnative|syswow64)[\\/]+inetsrv[\\/]+config(?=[\\/"']|$)/i;

/** Whether a path is that of the configuration at hand: its folder, what stands in it under a pattern, or a file of it under its own name. A copy beside it may be that of another machine. */
export function isOwnConfiguration(path: string): boolean {
  const found = ownFolder.exec(path.trim().slice(0, 1_000));
  return found !== null && /^[\\/]*(?:\*[\w.*]*|(?:applicationhost|administration|redirection)\.config)?["']?$/i.test(path.trim().slice(found[0].length));
}

/** Whether what is known of a value says that it is the content of a file other than the one it is written into: then it is no edit. What stands behind the path is what was made of the content. */
export function isContentOfOther(what: string, target: string): boolean {
  const into = target.trim().replace(/^["']|["']$/g, "").toLowerCase();
  return [...what.slice(0, 4_000).matchAll(/(?:content of |\.readall(?:text|lines|bytes)\(|xdocument\]?\.load\()["']?(?=\S)/gi)].some(({ index, 0: reads }) => {
    const from = what.slice(index + reads.length, index + 1_000);
    const folder = ownFolder.exec(from)?.[0];
    const own = folder === undefined ? undefined : /^[\\/]+applicationhost\.config/i.exec(from.slice(folder.length))?.[0];
    const length = own !== undefined && folder !== undefined ? folder.length + own.length : into !== "" && from.toLowerCase().startsWith(into) ? into.length : undefined;
    return length === undefined || !/^(?:["'\s)\],;|[]|\.\w+\(|\.(?:outerxml|innerxml|documentelement|configuration)\b|$)/i.test(from.slice(length));
  });
}

/** Whether a name in the folder of the configuration is none that IIS reads: a backup, a folder. A section may stand in any `.config`, and what is filled in later may be any name. */
function isLeftAlone(name: string): boolean {
  return /^[\w()+,@ -][\w()+,@. -]*$/.test(name) && !/\.config[. ]*$/i.test(name);
}

/** What copying one file over another, or into a folder, means for IIS. */
export function copyInto(session: Session, source: string, into: string, span: Span): void {
  const to = placeOf(session.run, into).trim();
  const from = placeOf(session.run, source);
  const file = configurationFile(from);
  const target = configurationFile(to);
  if (/start menu[\\/]programs[\\/]startup/i.test(to)) session.unread("what runs at the next log-on", span);
  if (isOwnConfiguration(from)) return;
  const inside = /inetsrv[\\/]+config(?:[\\/]+([^\\/]*))?$/i.exec(to);
  const name = (inside?.[1] ?? "").replace(/["']$/, "");
  const intoConfiguration = inside !== null && (name === "" || !isLeftAlone(name));
  const intoServer = inside !== null || /inetsrv[\\/]?["']?$/i.test(to);
  if (target === "redirection" || (intoConfiguration && file === "redirection")) session.secret("S11", span);
  else if (target === "metabase" || (intoServer && file === "metabase")) session.secret("S17", span);
  else if (target === "applicationHost" || bringsFolder(from, to) || (intoConfiguration && !isSchema(from) && !/schema/i.test(to))) session.secret("S10", span);
}

/** Files of the schema hold no values. */
function isSchema(from: string): boolean {
  return /\.xml["']?$|schema[\\/]*(?:\*[\w.*]*)?["']?$/i.test(from.trim().slice(-400));
}

/** `config` goes into `inetsrv`, or `inetsrv` into `System32`. */
function bringsFolder(from: string, to: string): boolean {
  const folder = /(?:^|[\\/])([^\\/]+?)(?:[\\/]+\*?(?:\.\*)?)?["']?$/.exec(from.trim().slice(-400))?.[1]?.toLowerCase();
  if (folder === "config") return /inetsrv[\\/]*["']?$/i.test(to.trim());
  return folder === "inetsrv" && /(?:system32|inetsrv)[\\/]*["']?$/i.test(to.trim());
}

/** appcmd.exe, the command line of IIS 7 and later: what it changes, and which of its words carry a secret. */
import { findCipher, signalOfPath } from "./iis-secrets.ts";
import type { ProgramCall, Session } from "./session.ts";
import { isWholeUnknown } from "./windows-features.ts";
import { cutWord, type Word } from "./word.ts";

const questions = /^(?:list|search|inspect|query|\/\?|-\?|help)?$/i;

/** `appcmd (add|set|…) <object> [identifier] [/name:value …]`. */
export function appcmd(session: Session, call: ProgramCall): void {
  const words = call.words.filter((word) => !/^\/(?:commit|apphostconfig|text|xml|config|warningaserror|debug)\b/i.test(word.text) || /password/i.test(word.text));
  const verb = words[0]?.text.toLowerCase() ?? "";
  if (questions.test(verb)) {
    if (verb === "" && call.words.some(isWholeUnknown)) session.unread("what appcmd is told to do", call);
    return;
  }
  const object = words[1]?.text.toLowerCase() ?? "";
  if (verb === "restore") {
    session.secret("S10", call);
    return;
  }
  if (verb === "add" && object === "backup") return;
  const secrets = secretsOf(words.slice(2));
  const section = call.words.map((word) => word.text).join(" ");
  for (const word of secrets) session.secret(signalOfPath(`${pathOf(object, section)} ${word.text.replace(/password.*$/is, "")}`, "S8") === "S2" ? "S1" : signalOfPath(`${pathOf(object, section)} ${word.text.replace(/password.*$/is, "")}`, "S8"), word);
  if (secrets.length === 0) {
    if (/configurationredirection/i.test(section) && /enabled["':=\s]+true/i.test(section)) session.secret("S11", call);
    else session.iis(true, "appcmd changes the configuration of IIS", call);
  }
  if (call.words.some((word) => /^[-/](?:in|xml)$/i.test(word.text))) session.unread("what appcmd reads from its input", call);
  else if (words.slice(3).some(isWholeUnknown) || isHiddenValue(words[2])) session.unread("what appcmd is told to do", call);
}

/** `set apppool $arguments`: the identifier may be filled in, a list of options may hide behind it. */
function isHiddenValue(word: Word | undefined): boolean {
  return word !== undefined && word.text.startsWith("@") && !word.known;
}

function pathOf(object: string, section: string): string {
  if (object === "apppool" || object === "apppools") return "applicationPools";
  if (object === "vdir" || object === "vdirs" || object === "app" || object === "apps" || object === "site" || object === "sites") return /anonymousauthentication|activedirectory|adpassword|processmodel/i.test(section) ? section.slice(0, 500) : "virtualDirectory";
  return section.replace(/password.*$/is, "").slice(0, 1_000);
}

/** The words that set a password to something. */
function secretsOf(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index): readonly Word[] => {
    if (findCipher(word.text) !== undefined) return [word];
    const found = /(?:^|[-/.,+[\]'"@])(?:ad)?(?:password|encryptedvalue)\s*(?:([:=])|$)/i.exec(word.text);
    if (found === null) return [];
    const value = word.text.slice(found.index + found[0].length).replace(/^["']+|["'\]]+$/g, "");
    if (found[1] !== undefined && value !== "") return [cutWord(word, 0, word.text.length)];
    const next = words[index + 1];
    return found[1] === undefined && next !== undefined && !/^[-/]/.test(next.text) && next.text !== "" ? [word] : [];
  });
}

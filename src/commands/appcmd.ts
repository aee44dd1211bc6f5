/** appcmd.exe, the command line of IIS 7 and later: what it changes, and which of its words carry a secret. */
import { findCipher, signalOfPath } from "./iis-secrets.ts";
import { type PoolAccount, setAccount } from "./pool-account.ts";
import type { ProgramCall, Session } from "./session.ts";
import { cutWord, isFilledIn, isWholeUnknown, type Word } from "./word.ts";

const questions = /^(?:list|search|inspect|query|\/\?|-\?|help)?$/i;

/** `appcmd (add|set|…) <object> [identifier] [/name:value …]`. */
export function appcmd(session: Session, call: ProgramCall): void {
  const words = call.words.filter((word) => !/^\/(?:commit|apphostconfig|text|xml|config|warningaserror|debug)\b/i.test(word.text) || /password/i.test(word.text));
  const verb = words[0]?.text.toLowerCase() ?? "";
  if (questions.test(verb)) {
    if (verb === "" && call.words.some(isWholeUnknown)) session.unread("what appcmd is told to do", call);
    return;
  }
  if (words[0] !== undefined && isWholeUnknown(words[0])) {
    session.unread("what appcmd is told to do", call);
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
    else if (!/apppool|applicationpool/i.test(section) || !setAccount(session, accountOf(words.slice(2)), call, "S1")) session.iis(true, "appcmd changes the configuration of IIS", call);
  }
  if (call.words.some((word) => /^[-/](?:in|xml)$/i.test(word.text))) session.unread("what appcmd reads from its input", call);
  else if (hidesOptions(words)) session.unread("what appcmd is told to do", call);
}

/** Whether options may stand where nobody sees them. The identifier in `set apppool $name /autoStart:true` may be filled in; alone it is more than an identifier. */
function hidesOptions(words: readonly Word[]): boolean {
  const [verb, object, identifier, ...rest] = words;
  if (object !== undefined && isWholeUnknown(object)) return true;
  if (identifier !== undefined && isWholeUnknown(identifier) && (identifier.text.startsWith("@") || (rest.length === 0 && /^(?:set|add)$/i.test(verb?.text ?? "")))) return true;
  return rest.some(isWholeUnknown) || words.slice(2).some(hasHiddenName);
}

/** `/$name:value`, `/processModel.$name:value`: the name of what is set is filled in. In `/[name='$pool'].autoStart:true` it is not. */
function hasHiddenName(word: Word): boolean {
  if (word.known || !/^[-/]/.test(word.text)) return false;
  const bare = word.text.slice(0, 1_000).replace(/\[[^\]]*\]/g, "");
  const name = bare.replace(/\$\([^()]*(?:\([^()]*\)[^()]*)*\)|\$\{[^{}]*\}|\{\{[^}]*\}\}|\$(?:env|script|global):\w+/gi, "$x").split(/[:=]/, 1)[0] ?? "";
  return isFilledIn(name);
}

/** `/processModel.identityType:SpecificUser /processModel.userName:u`. */
function accountOf(words: readonly Word[]): PoolAccount {
  const valueOf = (name: RegExp): Word | undefined => {
    for (const word of words) {
      const found = name.exec(word.text);
      if (found !== null) return cutWord(word, found.index + found[0].length, word.text.length);
    }
    return undefined;
  };
  // A password that is set to nothing is none.
  if (/^["']*$/.test(valueOf(/(?:^|[-/.+,'"])password["']?[:=]/i)?.text ?? "-")) return {};
  const user = valueOf(/(?:^|[-/.+,'"])userName["']?[:=]["']?/i);
  return { identity: valueOf(/(?:^|[-/.+,'"])identityType["']?[:=]["']?/i)?.text, user };
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

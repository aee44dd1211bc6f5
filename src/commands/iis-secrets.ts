/** Which signal of a secret a place in the configuration of IIS is, whatever language names it. */
import type { SignalId } from "../facts/iis-signals.ts";
import { programName } from "./word.ts";

/** A value that is already encrypted. An empty payload is the schema's spelling of "not set" and does not match. */
const cipher = /\[enc:(?:[^:\][\s]{1,100}:)?[^:\][\s][^:\]]*:enc\]/i;

/** Where an encrypted value stands in a text. */
export function findCipher(text: string): { readonly start: number; readonly end: number } | undefined {
  if (!/\[enc:/i.test(text)) return undefined;
  const found = cipher.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** The signal of a password at a path of the configuration: `system.applicationHost/applicationPools/…`, `IIS:\AppPools\x`, `$pool.processModel`. */
export function signalOfPath(path: string, otherwise: SignalId): SignalId {
  const text = path.toLowerCase().slice(0, 2_000);
  if (/configurationredirection|redirection\.config/.test(text)) return "S11";
  if (/anonymousauthentication|clientcertificatemapping|onetoonemappings|manytoonemappings|odbclogging|activedirectory|adpassword|providerdefinitions|encryptedvalue/.test(text)) return "S8";
  if (/processmodel|apppool|applicationpool/.test(text)) return otherwise === "S1" ? "S1" : "S2";
  if (/virtualdirector|vdir|\bsites?\b|iis:[\\/]sites|applicationdefaults/.test(text)) return "S7";
  return otherwise;
}

/** Whether a name of an attribute is that of a secret: `password`, `processModel.password`, `adPassword`, `encryptedValue`. */
export function isSecretName(name: string): boolean {
  return /(?:^|[.\][@/"'(\s])(?:ad)?password["'\])]*$|(?:^|[.\][@/"'(])encryptedvalue["'\])]*$/i.test(name.trim().slice(-300));
}

/** Names of secrets in the metabase of IIS 6. Source: cc775980. */
export function isMetabaseSecret(name: string): boolean {
  return /(?:^|[\\/.])(?:wamuserpass|anonymoususerpass|uncpassword|logodbcpassword|adminacl|rootadminaclpassword|serverconfigssl\w*|ftpuserpass|adconnectionspassword)$/i.test(name.trim().slice(-300));
}

/** The configuration file of IIS that a path names. */
export function configurationFile(path: string): "applicationHost" | "redirection" | "metabase" | "other" | undefined {
  const name = programName(path);
  if (name === "applicationhost.config") return /iis ?express|documents[\\/]iisexpress/i.test(path) ? undefined : "applicationHost";
  if (name === "redirection.config") return "redirection";
  if (/^metabase\.(?:bin|xml)$/.test(name)) return "metabase";
  return /inetsrv[\\/]config(?:[\\/]|$)/i.test(path) ? "other" : undefined;
}

/** Whether a text of XML turns shared configuration on. */
export function turnsSharedConfigurationOn(text: string): boolean {
  return /<configurationRedirection\b[^>]{0,500}\benabled\s*=\s*["'`\\]*true/i.test(text);
}

/** A password in plain text in a text of XML. */
export function hasPlainPassword(text: string): boolean {
  return /(?:^|[\s"'<`@.])(?:ad)?password\s*=\s*[\\`]*(["'])(?!\s*[\\`]*\1|\s*\[enc:)[^"']/i.test(text);
}

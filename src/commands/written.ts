/** Text that a script writes into a file, whatever language writes it: values that are already encrypted, the configuration files of IIS. */
import { copyInto, isContentOfOther, isOwnConfiguration } from "./copied-files.ts";
import { placeOf } from "./folders.ts";
import { configurationFile, findCipher, hasPlainPassword, turnsSharedConfigurationOn } from "./iis-secrets.ts";
import type { Span } from "./powershell/syntax.ts";
import type { Session } from "./session.ts";
import { isNothingKnown, programName } from "./word.ts";

/** A log, or another file that people read. */
export function isLog(path: string): boolean {
  return /\.(?:log|txt|md|csv|html?)["']?$|^\$?null$|^nul$/i.test(path.trim());
}

/** A line of known text goes into a file. */
export function fileWritten(session: Session, path: string, text: string, span: Span): void {
  session.writes(path, text);
  if (isLog(path)) return;
  if (findCipher(text) !== undefined) session.secret("S9", span);
  fileChanged(session, path, isNothingKnown(text) ? "" : text, session.source.text.slice(span.start, Math.min(span.end, span.start + 20_000)), span);
}

/** What a program prints goes into a file. `words` are those of all the programs that it came through: what was read from the configuration at hand is an edit of it. */
export function outputWritten(session: Session, path: string, words: readonly string[], span: Span): void {
  if (isLog(path) || configurationFile(placeOf(session.run, path)) === undefined) return;
  const places = words.map((word) => placeOf(session.run, word));
  if (programName(words[0] ?? "") === "appcmd" || places.some(isOwnConfiguration)) return;
  copyInto(session, "", path, span);
}

/** A file is written, or changed in place. `text` is what is known of the content, `statement` what writes it. */
export function fileChanged(session: Session, path: string, text: string, statement: string, span: Span): void {
  const file = configurationFile(path);
  switch (file) {
    case "applicationHost":
      if (hasPlainPassword(text) || hasPlainPassword(statement)) session.secret("S18", span);
      else if (text.trim() === "" && isContentOfOther(statement, path)) session.secret("S10", span);
      else if (text.trim() !== "" || /get-content|\bgc\b|\bcat\b|content of |-replace|\.replace\(/i.test(statement)) session.iis(true, "a configuration file of IIS is changed", span);
      else session.secret("S10", span);
      return;
    case "redirection":
      if (text.trim() === "" || turnsSharedConfigurationOn(text) || turnsSharedConfigurationOn(statement) || /enabled/i.test(statement)) session.secret("S11", span);
      return;
    case "metabase":
      session.secret("S17", span);
      return;
    case "other":
    case undefined:
      if (turnsSharedConfigurationOn(text)) session.secret("S11", span);
      return;
    default:
      file satisfies never;
  }
}

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

/** What a program prints goes into a file. `programs` are the words of all that it came through: what was read from the configuration at hand, and from nothing else, is an edit of it. */
export function outputWritten(session: Session, path: string, programs: readonly (readonly string[])[], span: Span): void {
  if (isLog(path) || configurationFile(placeOf(session.run, path)) === undefined) return;
  const [first = "other", ...others] = programs.map((words) => sourceOf(session, words));
  const isWhole = programs.length <= 20;
  if (isWhole && first === "own" && others.every((each) => each === "own" || each === "input")) return;
  // A program that is given other files beside the configuration may read them, or only be told their names.
  if (isWhole && [first, ...others].includes("unclear") && ![first, ...others].includes("other")) session.unread("what is written into the configuration of IIS", span);
  else copyInto(session, "", path, span);
}

/** What a program reads: the configuration at hand, another file, what comes through the pipe, or nobody knows. */
function sourceOf(session: Session, words: readonly string[]): "own" | "other" | "input" | "unclear" {
  const [program = "", ...rest] = words[0]?.toLowerCase() === "call" ? words.slice(1) : words;
  const name = programName(program);
  if (name === "appcmd") return "own";
  const isOwn = (word: string): boolean => isOwnConfiguration(placeOf(session.run, word));
  const given = rest.filter((word) => !/^\/(?:[a-z]{1,4}|offline)(?:$|[:\d])/i.test(word));
  const isSearch = name === "find" || name === "findstr";
  if (isSearch || name === "type" || name === "more" || name === "sort") {
    const isSaid = name === "findstr" && rest.some((word) => /^\/[a-z]{0,3}[cg]:/i.test(word));
    if (name === "findstr" && rest.some((word) => /^\/[a-z]{0,3}f:/i.test(word))) return "other";
    const files = isSearch && !isSaid ? given.slice(1) : given;
    return files.length === 0 ? "input" : files.every(isOwn) ? "own" : "other";
  }
  const others = given.filter((word) => !isOwn(word));
  if (others.length === given.length) return looksLikeFile(given) ? "other" : "input";
  return looksLikeFile(others) ? "unclear" : "own";
}

/** Whether one of the words may be the name of a file, or of an input. */
function looksLikeFile(words: readonly string[]): boolean {
  return words.some((word) => /^<$|^["']?\w:|\\|\.(?:config|xml|txt|bak|old|tmp|dat|cfg)["']?$|:\/\//i.test(word));
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

/** What the registry runs by itself: values of its keys that are command lines, and the files that set keys. */
import { derivedText } from "../source/embedded.ts";
import { runLater } from "./programs.ts";
import { type ProgramCall, type Session, shownPath } from "./session.ts";
import { isFilledIn, optionValues, programName, type Word } from "./word.ts";

/** A key of the registry under which commands stand that run at the next log-on. */
function isRunKey(path: string): boolean {
  return /currentversion[\\/](?:policies[\\/]explorer[\\/])?run(?:once|onceex|services|servicesonce)?(?:[\\/]|$)/i.test(path);
}

/** Keys of which single values are command lines. */
const commandValues: readonly (readonly [key: RegExp, names: RegExp])[] = [
  [/currentversion[\\/]winlogon(?:[\\/]|$)/i, /^(?:userinit|shell|taskman|vmapplet)$/i],
  [/active setup[\\/]installed components[\\/]/i, /^stubpath$/i],
  [/\bsystem[\\/]setup$/i, /^cmdline$/i],
  [/(?:control|current)[^\\/]*[\\/]services[\\/]/i, /^(?:imagepath|servicedll|application)$/i],
  [/image file execution options[\\/]/i, /^debugger$/i],
  [/microsoft[\\/]command processor$/i, /^autorun$/i],
  [/group policy[\\/](?:state[\\/]machine[\\/])?scripts[\\/]/i, /^script$/i],
];

/** Whether a value of the registry is a command line that something runs later. */
export function runsByItself(key: string, name: string): boolean {
  const path = key.trim().replace(/["'\\/]+$/, "").slice(0, 2_000);
  return isRunKey(path) || commandValues.some(([keys, names]) => keys.test(path) && names.test(name.trim()));
}

const later = "what the registry runs at another time";

/** `reg add …\\RunOnce /v x /d "…"`, `reg import x.reg`. */
export function registry(session: Session, call: ProgramCall): void {
  const verb = call.words[0]?.text.toLowerCase() ?? "";
  const key = call.words[1];
  if (verb === "import" || verb === "restore") registryFile(session, call, key);
  if (verb !== "add" || key === undefined) return;
  const [data] = optionValues(call.words, "d");
  const [name] = optionValues(call.words, "v");
  if (data !== undefined && runsByItself(key.text, name?.text ?? "") && !isWindowsOwn(data.text)) runLater(session, call, data, later);
}

/** `regedit /s x.reg`. */
export function registryEditor(session: Session, call: ProgramCall): void {
  if (call.words.some((word) => /^[-/][ea]/i.test(word.text))) return;
  const file = call.words.find((word) => !/^[-/]\w\b/.test(word.text));
  if (file !== undefined) registryFile(session, call, file);
}

/** A file of keys goes in. What the script wrote into it is known; others may hold a command that runs at the next log-on. */
function registryFile(session: Session, call: ProgramCall, file: Word | undefined): void {
  const written = file === undefined || isFilledIn(programName(file.text)) ? undefined : session.run.written.get(programName(file.text));
  if (written === undefined || written.trim() === "") session.unread(`the script "${shownPath(file?.text ?? "")}"`, call);
  else readKeys(session, written, call);
}

/** Whether a value is what Windows itself has there: `explorer.exe`, `C:\Windows\system32\userinit.exe,`. */
export function isWindowsOwn(data: string): boolean {
  const own = /^"?(?:(?:[a-z]:\\windows\\|%systemroot%\\|%windir%\\)?(?:system32\\)?)(?:explorer|userinit)(?:\.exe)?"?$/i;
  return data.length < 300 && data.split(",").every((part) => part.trim() === "" || own.test(part.trim()));
}

/** Reads a file of keys (`.reg`) for the commands among its values. */
export function readRegistryFile(session: Session): void {
  readKeys(session, session.source.text);
}

/** Whether a text is a file of keys. */
export function isRegistryFile(text: string): boolean {
  return /^\ufeff?\s*(?:windows registry editor version|regedit4)/i.test(text.slice(0, 200));
}

function readKeys(session: Session, text: string, call?: ProgramCall): void {
  let key = "";
  let at = 0;
  for (const line of text.split("\n")) {
    const span = call ?? { start: at, end: at + line.length };
    at += line.length + 1;
    const head = /^\s*\[(-?)([^\]]+)\]/.exec(line);
    if (head !== null) key = head[1] === "-" ? "" : (head[2] ?? "");
    const value = /^\s*(?:"((?:[^"\\]|\\.)*)"|@)\s*=\s*(.*?)\s*$/.exec(line.slice(0, 5_000));
    const data = value?.[2] ?? "";
    if (value === null || data === "-" || key === "" || !runsByItself(key, value[1] ?? "")) continue;
    const plain = /^"((?:[^"\\]|\\.)*)"$/.exec(data)?.[1]?.replace(/\\(.)/g, "$1");
    if (plain !== undefined && isWindowsOwn(plain)) continue;
    const command = plain === undefined ? undefined : { text: plain, known: !isFilledIn(plain), ...span, origin: derivedText(plain, session.locate(span)) };
    runLater(session, span, command, later);
  }
}

/** The programs that put features of Windows in and take them out: DISM and those before it. */
import { nameFeatures } from "./programs.ts";
import { type ProgramCall, type Session, shownPath } from "./session.ts";
import { isWholeUnknown, optionValues, readOption, type Word } from "./word.ts";

function names(session: Session, call: ProgramCall, words: readonly Word[], present: boolean): void {
  for (const word of words) nameFeatures(session, word, present);
  if (words.length === 0) session.unread("a feature whose name is not said", call);
}

/** `dism /online /enable-feature /featurename:x /featurename:y`. */
export function dism(session: Session, call: ProgramCall): void {
  const options = new Set(call.words.map((word) => readOption(word)?.name ?? ""));
  const features = optionValues(call.words, "featurename");
  if (options.has("enable-feature")) {
    names(session, call, features, true);
    // What stands for whole options may name further features.
    if (features.length > 0 && call.words.some((word) => isWholeUnknown(word) && !features.includes(word))) session.unread("what DISM is told to do", call);
  }
  // What goes out of another image is not gone from this one.
  else if (options.has("disable-feature")) {
    if (!options.has("image")) names(session, call, features, false);
  }
  else if (options.has("add-package") || options.has("apply-unattend")) {
    const [file] = optionValues(call.words, "packagepath", "apply-unattend");
    // Updates carry the number of their article; what else a package holds is not said.
    if (file === undefined || !/kb\d{6,}|\.msu$/i.test(file.text)) session.unread(file === undefined ? "the package that DISM adds" : `the package "${shownPath(file.text)}"`, call);
  } else if (options.has("apply-image") || options.has("apply-ffu") || options.has("add-provisioningpackage")) session.unread("the image or package that DISM applies", call);
  else if (call.words.some(isWholeUnknown)) session.unread("what DISM is told to do", call);
}

/** `pkgmgr /iu:IIS-WebServerRole;IIS-WebServer`. */
export function pkgmgr(session: Session, call: ProgramCall): void {
  const install = optionValues(call.words, "iu");
  const remove = optionValues(call.words, "uu");
  for (const word of install) nameFeatures(session, word, true);
  for (const word of remove) nameFeatures(session, word, false);
  if (optionValues(call.words, "n").length > 0) session.unread("the answer file that pkgmgr applies", call);
  else if (install.length + remove.length === 0 && call.words.some(isWholeUnknown)) session.unread("what pkgmgr is told to do", call);
}

/** `servermanagercmd -install Web-Server`. */
export function serverManager(session: Session, call: ProgramCall): void {
  const install = optionValues(call.words, "install", "i");
  const remove = optionValues(call.words, "remove", "r");
  for (const word of install) {
    nameFeatures(session, word, true);
    // On Windows Server 2008 the name means the server extensions, which are a plug-in of IIS; only from 2008 R2 on it means more than those.
    if (/^bits$/i.test(word.text.trim())) session.feature("bits-iis-ext", true, word);
  }
  for (const word of remove) nameFeatures(session, word, false);
  if (optionValues(call.words, "inputpath", "ip").length > 0) session.unread("the list of roles that ServerManagerCmd installs", call);
  else if (install.length + remove.length === 0 && call.words.some(isWholeUnknown)) session.unread("what ServerManagerCmd is told to do", call);
}

/** `ocsetup IIS-WebServerRole /uninstall`. */
export function ocsetup(session: Session, call: ProgramCall): void {
  const [component] = call.words;
  if (component !== undefined) nameFeatures(session, component, !call.words.some((word) => readOption(word)?.name === "uninstall"));
}

/** `sysocmgr /i:sysoc.inf /u:answers.txt`: components of Windows 2000, XP and 2003, named in an answer file that the script may have written itself. */
export function sysocmgr(session: Session, call: ProgramCall): void {
  const text = [...session.run.written.values()].join("\n");
  const found = [...text.matchAll(/\biis_[a-z]+\s*=\s*(on|off)\b/gi)].map((match) => match[1]?.toLowerCase());
  if (found.includes("on")) session.iis(true, "the answer file for the components of Windows says so", call);
  else if (found.includes("off")) session.iis(false, "the answer file for the components of Windows says so", call);
  else if (call.words.length > 0) session.unread("the answer file that sysocmgr applies", call);
}

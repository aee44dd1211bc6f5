/** Programs and libraries that run what others wrote: the scripts of a package of JavaScript, another shell, a library of classes. */
import { isKnownSource, runProgram } from "./programs.ts";
import { type ProgramCall, type Session, shownPath } from "./session.ts";
import { optionValues, programName, splitWords } from "./word.ts";

/** Verbs of npm, yarn and pnpm that install by name, ask or configure. */
const packageVerbs = /^(?:-.*|install|i|ci|add|update|upgrade|up|config|set|get|cache|list|ls|ll|link|unlink|root|prefix|bin|audit|outdated|uninstall|remove|rm|un|ping|whoami|login|logout|view|info|show|pack|publish|version|prune|dedupe|dir|why|import|store|global|self-update|help|search|setup|env)$/i;

/** `npm run x`, `yarn x`, `pnpm dlx x`. */
export function javaScript(session: Session, call: ProgramCall): void {
  const name = programName(call.program.text).replace(/\.(?:cmd|ps1)$/, "");
  const verb = call.words[0]?.text ?? "";
  const harmless = verb === "" || (packageVerbs.test(verb) && !(/^(?:setup|env)$/i.test(verb) && name !== "pnpm"));
  if (!harmless) session.unread(`what ${name} runs`, call);
}

/** `winrs -r:localhost "…"`: another computer is not this one. */
export function remoteShell(session: Session, call: ProgramCall): void {
  const [computer] = optionValues(call.words, "r", "remote");
  if (computer !== undefined && computer.known && !/^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[?::1\]?|\.)(?:[:/].*)?$/i.test(computer.text)) return;
  const from = call.words.findIndex((word) => !/^[-/]/.test(word.text) && word.text !== computer?.text);
  const words = from === -1 ? [] : call.words.slice(from);
  const [program, ...rest] = words.length === 1 && words[0] !== undefined ? splitWords(words[0]) : words;
  if (program === undefined) session.unread("what winrs runs", call);
  else if (computer === undefined || !computer.known) session.unread("what winrs runs on a computer that is named later", call);
  else runProgram(session, { ...call, program, words: rest });
}

/** `wsl -e powershell.exe …`: Linux may start programs of Windows. */
export function subsystem(session: Session, call: ProgramCall): void {
  if (call.words.length > 0 && !/^--(?:install|update|set-default|set-default-version|set-version|list|status|shutdown|terminate|unregister|import|import-in-place|export|version|help|manage|mount|unmount|inbox)$|^-(?:l|s|t)$/i.test(call.words[0]?.text ?? "")) session.unread("what wsl runs", call);
}

/** A library that is no part of Windows, as far as its path says. */
export function isForeignLibrary(path: string): boolean {
  const text = path.trim().replace(/["']/g, "");
  if (!/[\\/]/.test(text)) return text.startsWith("$") || text.startsWith("%");
  return !/(?:^|[\\/])(?:\$env:(?:windir|systemroot)|\$\{env:(?:windir|systemroot)\}|%(?:windir|systemroot)%|[a-z]:[\\/]windows)[\\/](?!temp\b)/i.test(text) && !/[\\/](?:Reference Assemblies|Microsoft SDKs|Windows Kits)[\\/]/i.test(text);
}

/** `choco source add -n x -s https://…`: from then on a package may come from there. */
export function sourceOfPackages(session: Session, call: ProgramCall, program: "choco" | "winget"): void {
  if (!/^add$/i.test(call.words[1]?.text ?? "")) return;
  const [given] = program === "choco" ? optionValues(call.words, "s", "source") : optionValues(call.words, "a", "arg");
  const address = given?.text ?? call.words.slice(2).find((word) => /[\\/:]/.test(word.text))?.text ?? "";
  if (!isKnownSource(address)) session.run.packageSources.set(program, shownPath(address));
}

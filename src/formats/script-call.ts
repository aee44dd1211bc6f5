/** A PowerShell script together with the words that it is called with: its parameters decide what it does. */
import { commandReaders } from "../commands/readers.ts";
import type { Effect } from "../facts/effect.ts";
import { concatTexts, derivedText, type SourceText } from "../source/embedded.ts";
import { shown } from "../source/text.ts";
import { unread } from "./values.ts";

/** Words of which nobody knows how many they are, and which. */
export const unknownWords = "{{}}";

/** What a script does that is called with words: it is read as a function of which they are the arguments. Every character keeps its place. */
export function readCall(script: SourceText, words: SourceText): readonly Effect[] {
  const { readScript } = commandReaders.get();
  if (!areOpen(words.text.trim())) return readScript(asCall(script, words), "powershell");
  const effects = readScript(script, "powershell");
  // A script without parameters makes nothing of arguments.
  if (!/\bparam\s*\(|\$args\b/i.test(script.text)) return effects;
  return [...effects, unread(`what the script "${shown(script.file)}" does with arguments that are filled in later`, words.text, words.locate(0, words.text.length))];
}

/** Words that may be any number of arguments: one placeholder and nothing else, or a splatted variable. */
function areOpen(words: string): boolean {
  return /^(?:\{\{[^{}]*\}\}|\$\{\{[^{}]*\}\}|\$\w+)$/.test(words) || /(?:^|\s)@\w/.test(words);
}

function asCall(script: SourceText, words: SourceText): SourceText {
  const start = script.locate(0, 0);
  const line: SourceText = { ...words, text: words.text.replaceAll(/[\r\n]/g, " ") };
  const whole = concatTexts(script.file, [derivedText("function Invoke-CalledScript {\n", start), script, derivedText("\n}\nInvoke-CalledScript ", start), line, derivedText("\n", start)]);
  return script.intact === true ? { ...whole, intact: true } : whole;
}

/** A value as one word of PowerShell: a text in quotes; `undefined` is one that is filled in later. */
export function quotedWord(text: string | undefined): string {
  return text === undefined || text.includes("{{") ? unknownWords : `'${text.replaceAll("'", "''")}'`;
}

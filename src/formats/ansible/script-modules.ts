/** The modules that run commands and scripts: their text is read by what reads scripts everywhere. */
import { readScript, type ScriptLanguage } from "../../commands/index.ts";
import type { Effect } from "../../facts/effect.ts";
import { derivedText, partOf, spanTexts, type SourceText } from "../../source/embedded.ts";
import { quotedWord, readCall, unknownWords } from "../script-call.ts";
import type { FilledText } from "./evaluate.ts";
import { isTemplated, piecesOf } from "./jinja.ts";
import { type Done, nothingDone, quoted, type Step } from "./step.ts";
import { isEmpty, listItems, plainText, truthOf, type Value } from "./value.ts";

/** What the text of a script does. */
export function runCode(step: Step, code: FilledText | undefined, language: ScriptLanguage, words?: SourceText): Done {
  if (code === undefined || code.source.text.trim() === "") return step.isOpaque ? { effects: [step.unread("its parameters are filled in later")] } : nothingDone;
  if (isOnlyPlaceholder(code)) return { effects: [step.unread("the command that it runs is filled in later")] };
  if (!step.affords(code.source.text.length)) return { effects: [step.unread("more text of scripts is not read")] };
  const effects = words === undefined ? readScript(code.source, language) : readCall(code.source, words);
  if (!code.hasStatements) return { effects };
  // What a way out skips may be all that is left where the way out is left away; a single command may begin with what is left away.
  const isOpen = language === "cmd" && (step.name === "win_command" || /\b(?:exit|goto)\b/i.test(code.source.text));
  return { effects: isOpen ? [...effects, step.unread(onCondition)] : effects, doubt: onCondition };
}

const onCondition = "parts of its script are there only on a condition";

function isOnlyPlaceholder({ source, holes }: FilledText): boolean {
  return holes > 0 && piecesOf(source.text).every((piece) => piece.kind !== "plain" || source.text.slice(piece.start, piece.end).trim() === "");
}

function shellOf(step: Step): ScriptLanguage {
  return /(?:^|[\\/])cmd(?:\.exe)?$/i.test(step.text("executable") ?? "") ? "cmd" : "powershell";
}

/** `win_shell`, `raw`. */
export function runShell(step: Step): Done {
  return runCode(step, step.code("cmd", "_raw_params"), shellOf(step));
}

/** `win_command`: one command line, or its words. */
export function runCommand(step: Step): Done {
  const words = step.get("argv");
  if (words.kind === "nothing") return runCode(step, step.code("cmd", "_raw_params"), "cmd");
  const source = commandLine(step, listItems(words));
  return source === undefined ? { effects: [step.unread("the command that it runs is filled in later")] } : runCode(step, { source, holes: 0, hasStatements: false }, "cmd");
}

/** Words as one command line; one that nobody knows stays a placeholder, the first one has to be known. */
function commandLine(step: Step, words: readonly Value[]): SourceText | undefined {
  if (words[0] === undefined || plainText(words[0]) === undefined) return undefined;
  const blank = (text: string, value: Value): SourceText => ({ file: value.location.file, text, locate: () => value.location });
  const parts = words.flatMap((value): readonly SourceText[] => {
    const text = plainText(value) ?? "{{ }}";
    const own = value.kind === "text" ? value.source : blank(text, value);
    return /\s/.test(text) ? [blank('"', value), own, blank('" ', value)] : [own, blank(" ", value)];
  });
  return spanTexts(step.location.file, parts, "");
}

/** `win_powershell`: the script itself, or the path of one. */
export function runPowershell(step: Step): Done {
  const code = step.code("script");
  const words = parameterWords(step);
  if (code !== undefined) return runCode(step, code, "powershell", words);
  const path = step.text("path");
  if (path === undefined) return runCode(step, undefined, "powershell");
  return truthOf(step.get("remote_src")) === true ? { effects: [step.unread(`it runs ${quoted(path)}, which is on the machine`)] } : runFile(step, path, words);
}

/** `parameters` and `sensitive_parameters` as the words of a call. */
function parameterWords(step: Step): SourceText | undefined {
  const given = step.get("parameters");
  const more = step.get("sensitive_parameters");
  const named = given.kind === "map" ? [...given.entries].map(([name, lazy]) => `-${name}:${word(lazy())}`) : isEmpty(given) === true ? [] : [unknownWords];
  const secret = more.kind === "list" ? listItems(more).map((item) => (item.kind === "map" ? `-${plainText(item.entries.get("name")?.() ?? item) ?? ""}:${unknownWords}` : unknownWords)) : isEmpty(more) === true ? [] : [unknownWords];
  const words = [...named, ...secret].filter((each) => !each.startsWith("-:"));
  return words.length === 0 ? undefined : derivedText(words.join(" "), given.location);
}

/** A value as a word of PowerShell. */
function word(value: Value): string {
  if (value.kind === "list") return `@(${value.items.slice(0, 1_000).map((item) => word(item())).join(", ")})`;
  if (value.kind === "nothing") return "$null";
  const text = plainText(value);
  if (value.kind === "flag" || /^(?:true|false)$/i.test(text ?? "")) return `$${text ?? ""}`;
  return quotedWord(text);
}

/** `script`: a file of the repository that is copied to the machine and run there. */
export function runScriptFile(step: Step): Done {
  const code = step.code("cmd", "_raw_params");
  const [, double, single, plain] = /^\s*(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(code?.source.text ?? "") ?? [];
  const path = double ?? single ?? plain;
  if (path === undefined || isTemplated(code?.source.text.slice(0, path.length + 2) ?? "")) return { effects: [step.unread("the script that it runs is named by variables")] };
  // What needs another shell does not run on Windows.
  if (/\.(?:sh|bash|pl|py)$/i.test(path)) return nothingDone;
  const source = code?.source;
  return runFile(step, path, source === undefined ? undefined : partOf(source, source.text.indexOf(path) + path.length + (plain === undefined ? 1 : 0), source.text.length));
}

function runFile(step: Step, path: string, words: SourceText | undefined): Done {
  const steps = step.file("files", path, words);
  if ("reason" in steps) return { effects: [step.unread(`it runs ${quoted(path)}: ${steps.reason}`)] };
  return { effects: steps.effects };
}

/** `win_psexec`, `psexec`: on this machine unless another is named. */
export function runPsexec(step: Step): Done {
  if (isEmpty(step.get("hostnames")) !== true) return nothingDone;
  const program = step.code("command", "executable");
  return runCode(step, program, "cmd");
}

/**
 * `win_scheduled_task`: a command for later. When that is nobody knows, so a Sysprep in it does not end the machine's run here, and whatever else it does may come too late for the
 * image.
 */
export function runScheduledTask(step: Step): Done {
  if (step.state() === "absent") return nothingDone;
  const actions = step.get("actions");
  const list = actions.kind === "list" ? listItems(actions) : [];
  if (actions.kind === "unknown" || actions.kind === "undefined") return { effects: [step.unread("the commands of the scheduled task are filled in later")] };
  const effects = list.flatMap((action): readonly Effect[] => {
    const words = action.kind === "map" ? ["path", "arguments"].flatMap((key) => action.entries.get(key)?.() ?? []) : [action];
    const source = plainLine(step, words);
    return source === undefined ? [step.unread("the commands of the scheduled task are filled in later")] : readScript(source, "cmd");
  });
  const generalizes = effects.flatMap((effect): readonly Effect[] => (effect.kind === "generalize" ? [{ ...effect, ends: false }] : []));
  const others = effects.filter((effect) => effect.kind !== "generalize");
  if (generalizes.length > 0) return { effects: [...(others.length > 0 ? [step.unread(later)] : []), ...generalizes] };
  return { effects, doubt: later };
}

const later = "it runs later, as a scheduled task";

/** Program and arguments as they stand: arguments are a text of several words already. */
function plainLine(step: Step, words: readonly Value[]): SourceText | undefined {
  if (words[0] === undefined || plainText(words[0]) === undefined) return undefined;
  const parts = words.flatMap((value): readonly SourceText[] => {
    const text = plainText(value) ?? "{{ }}";
    return [value.kind === "text" ? value.source : { file: value.location.file, text, locate: () => value.location }, { file: value.location.file, text: " ", locate: () => value.location }];
  });
  return spanTexts(step.location.file, parts, "");
}

/** Runs the commands of a PowerShell script: functions of the script itself, cmdlets, programs. */
import { runProgram } from "../programs.ts";
import { shownPath } from "../session.ts";
import { type Word } from "../word.ts";
import { bindArguments } from "./arguments.ts";
import { cmdlets } from "./cmdlets.ts";
import { runResource } from "./dsc.ts";
import { aliases, blockWords, isHarmlessCmdlet, isIisCmdlet } from "./modules.ts";
import type { Command } from "./syntax.ts";
import { isEmpty, itemsOf, pathOf, textOf, type Value, wordsOf } from "./value.ts";
import { isPrinter, type Walker } from "./walker.ts";

/** Runs a command and gives what is known of its output. */
export function runCommand(walker: Walker, command: Command, piped: Value | undefined): Value | undefined {
  const name = walker.evaluate(command.name);
  if (name.kind === "block") return callBlock(walker, command, name, piped);
  const text = textOf(name);
  if (text === undefined) {
    followBlocks(walker, command);
    walker.session.unread(`the command \`${shownPath(walker.source.text.slice(command.name.start, command.name.end))}\`, whose name is filled in later,`, command);
    return walker.unknown(command);
  }
  const bare = text.text.trim().toLowerCase().replace(/^[\w.]+\\(?=\w+-\w+$)/, "");
  const template = command.name.kind === "text" && command.name.parts.some((part) => part.kind === "template") && command.args.length === 0 && command.name.parts.length === 1;
  if (template) {
    walker.session.unread(`what is filled in for \`${shownPath(text.text)}\``, command);
    return undefined;
  }
  if (walker.configuration > 0 && runResource(walker, command, text.text)) return undefined;
  const alias = walker.around.aliases.get(bare) ?? aliases.get(bare) ?? bare;
  const own = walker.around.functions.get(alias);
  if (own !== undefined) {
    const bound = bindArguments(walker, command, { positional: [], named: own.parameters.map((parameter) => parameter.name) });
    return walker.call(own, [...bound.rest, ...(piped === undefined ? [] : [piped])], new Map(bound.names.map((key) => [key, bound.get(key) ?? walker.text("True", command)])));
  }
  return runNamed(walker, command, piped, alias, text);
}

function runNamed(walker: Walker, command: Command, piped: Value | undefined, name: string, text: Word): Value | undefined {
  if (isPrinter(name)) return print(walker, command, piped, name);
  const known = cmdlets.get(name);
  if (known !== undefined) {
    const bound = bindArguments(walker, command, known.signature);
    if (bound.isOn("whatif")) return undefined;
    const before = walker.session.run.doubts;
    if (/^(?:silentlycontinue|ignore|continue|0|4)$/i.test(pathOf(bound.get("erroraction")))) walker.session.run.doubts += 1;
    const value = known.run({ walker, session: walker.session, command, name, bound, piped });
    walker.session.run.doubts = before;
    return value ?? walker.unknown(command, describe(walker, command, bound.values));
  }
  if (blockWords.has(name)) {
    followBlocks(walker, command);
    return piped;
  }
  if (isIisCmdlet(name)) {
    const bound = bindArguments(walker, command, { positional: [] });
    const doubted = /^(?:silentlycontinue|ignore|0|4)$/i.test(pathOf(bound.get("erroraction"))) && /^(?:start|stop|restart|remove)-/.test(name);
    if (!bound.isOn("whatif") && !doubted) walker.session.iis(true, `${text.text} is a command of IIS`, command);
    return walker.unknown(command, describe(walker, command, bound.values));
  }
  const harmless = isHarmlessCmdlet(name);
  if (harmless !== undefined) {
    const bound = bindArguments(walker, command, { positional: [] });
    followBlocks(walker, command);
    if (!harmless && !bound.isOn("whatif")) walker.session.unread(`the command "${text.text}", which comes with no part of Windows,`, command);
    return piped !== undefined && /^(?:where|select|sort|group)-object$/.test(name) ? piped : walker.unknown(command, describe(walker, command, bound.values));
  }
  const words = programWords(walker, command);
  // `. .\file` runs a file in the scope at hand, whatever it is called.
  if (command.call === "." && !/\.\w+$/.test(text.text)) walker.session.unread(`the script "${shownPath(text.text)}"`, command);
  else if (!feedsShell(walker, name, words, piped, command)) runProgram(walker.session, { program: text, words, start: command.start, end: command.end });
  return walker.unknown(command);
}

/** A path that says where an object comes from, variables filled in. */
function describe(walker: Walker, command: Command, values: readonly Value[]): string {
  const written = walker.source.text.slice(command.start, Math.min(command.end, command.start + 300));
  return `${written} ${values.map(pathOf).join(" ")}`;
}

function print(walker: Walker, command: Command, piped: Value | undefined, name: string): Value | undefined {
  const values = walker.printing(() => bindArguments(walker, command, { positional: [] }));
  const given = values.rest.length > 0 ? values.rest : piped === undefined ? [] : [piped];
  const [first] = given;
  return name === "write-output" || name === "out-string" ? (given.length === 1 ? first : { kind: "list", items: given, choice: false, start: command.start, end: command.end }) : undefined;
}

function callBlock(walker: Walker, command: Command, block: Value & { readonly kind: "block" }, piped: Value | undefined): Value | undefined {
  const bound = bindArguments(walker, command, { positional: [], named: block.block.parameters.map((parameter) => parameter.name) });
  return command.call === "." ? walker.block(block.block, piped) : walker.call(block.block, bound.rest, new Map(bound.names.map((key) => [key, bound.get(key) ?? walker.text("True", command)])));
}

/** Follows the blocks that a command is given, and what stands in brackets among its words. */
export function followBlocks(walker: Walker, command: Command): void {
  for (const arg of command.args) {
    const given = arg.attached ?? arg.word;
    if (given.kind === "block") walker.block(given.block);
    else if (given.kind === "variable") {
      const value = walker.get(given.name);
      if (value?.kind === "block") walker.block(value.block);
    }
  }
}

/** The words that a program is started with. */
function programWords(walker: Walker, command: Command): readonly Word[] {
  const words: Word[] = [];
  for (const arg of command.args) {
    const value = walker.evaluate(arg.word);
    if (arg.splat && value.kind === "map") {
      for (const [key, entry] of value.entries) words.push(walker.text(`-${key}`, arg), ...wordsOf(entry, (span) => walker.word(span)));
    } else words.push(...wordsOf(value, () => walker.word(arg)));
    if (words.length > 5_000) break;
  }
  return words;
}

/** Text that is piped into a shell is a script. */
function feedsShell(walker: Walker, name: string, words: readonly Word[], piped: Value | undefined, command: Command): boolean {
  if (piped === undefined || !/^(?:cmd|powershell|pwsh)(?:\.exe)?$/.test(name)) return false;
  if (words.some((word) => /^[-/](?:c|command|f|file|enc|encodedcommand|k)$/i.test(word.text))) return false;
  const texts = itemsOf(piped);
  if (isEmpty(piped)) return false;
  for (const each of texts) {
    if (each.kind === "text" && each.known) walker.session.nested(each.origin, name.startsWith("cmd") ? "cmd" : "powershell", command);
    else walker.session.unread(`what ${name} reads from its input`, command);
  }
  return true;
}

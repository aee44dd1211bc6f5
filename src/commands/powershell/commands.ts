/** Runs the commands of a PowerShell script: functions of the script itself, cmdlets, programs. */
import { runProgram } from "../programs.ts";
import { shownPath } from "../session.ts";
import { isFilledIn, programName, type Word } from "../word.ts";
import { type Arguments, bindArguments, type Signature } from "./arguments.ts";
import { cmdlets } from "./cmdlets.ts";
import { runResource } from "./dsc.ts";
import { isIisCmdlet } from "./iis-cmdlets.ts";
import { aliases, isAssertion, isHarmlessCmdlet, opensBlock } from "./modules.ts";
import { filtered } from "./questions.ts";
import type { Block, Command } from "./syntax.ts";
import { blocksIn, choiceOf, entryOf, isEmpty, isSure, itemsOf, limited, longest, pathOf, textOf, truthOf, type Value, wordsOf } from "./value.ts";
import { isPrinter, type Walker } from "./walker.ts";

/** Runs a command and gives what is known of its output. */
export function runCommand(walker: Walker, command: Command, piped: Value | undefined): Value | undefined {
  const name = walker.evaluate(command.name);
  if (name.kind === "block") return callBlock(walker, command, name, piped);
  const text = textOf(name);
  if (text === undefined && name.kind === "list" && name.choice) return runEither(walker, command, name, piped);
  if (text === undefined) {
    followBlocks(walker, command);
    walker.session.unread(`the command \`${shownPath(walker.source.text.slice(command.name.start, command.name.end))}\`, whose name is filled in later,`, command);
    return walker.unknown(command);
  }
  const bare = bareName(text);
  const template = command.name.kind === "text" && command.name.parts.some((part) => part.kind === "template") && command.args.length === 0 && command.name.parts.length === 1;
  if (template) {
    walker.session.unread(`what is filled in for \`${shownPath(text.text)}\``, command);
    return undefined;
  }
  if (walker.configuration > 0 && runResource(walker, command, text.text)) return undefined;
  // `Module\Name` is the cmdlet of that module, whatever the script calls by its name.
  if (bare !== text.text.trim().toLowerCase()) return runNamed(walker, command, piped, aliases.get(bare) ?? bare, text);
  const target = walker.around.aliases.get(bare);
  if (target !== undefined) {
    const renamed = textOf(target);
    if (renamed?.known === true || (renamed !== undefined && !isFilledIn(programName(renamed.text)))) return runText(walker, command, piped, renamed);
    walker.session.unread(`the command "${shownPath(text.text)}", an alias for something that is filled in later,`, command);
    return walker.unknown(command);
  }
  return runText(walker, command, piped, text);
}

/** Runs what a name stands for: a function of the script, or what every PowerShell knows. */
function runText(walker: Walker, command: Command, piped: Value | undefined, text: Word): Value | undefined {
  const bare = bareName(text);
  const name = aliases.get(bare) ?? bare;
  const own = walker.around.functions.get(name);
  return own === undefined ? runNamed(walker, command, piped, name, text) : callFunction(walker, command, own, piped);
}

/** A command's name without the module in front of it. */
function bareName({ text }: Word): string {
  return text.trim().toLowerCase().replace(/^[\w.]+\\(?=\w+-\w+$)/, "");
}

function callFunction(walker: Walker, command: Command, block: Block, piped: Value | undefined): Value | undefined {
  const bound = bindArguments(walker, command, signatureOf(block));
  const named = new Map(bound.names.map((key) => [key, bound.get(key) ?? walker.boolean(true, command)]));
  if (piped === undefined) return walker.call(block, bound.rest, named, bound.hidden);
  if (block.perItem !== true) return walker.call(block, [...bound.rest, piped], named, bound.hidden, piped);
  const out: Value[] = [];
  walker.forEach(piped, (item) => {
    const value = walker.call(block, [...bound.rest, item], named, bound.hidden, item);
    if (value !== undefined && out.length <= longest.items) out.push(value);
  });
  return { kind: "list", items: limited(out), choice: false, start: command.start, end: command.end };
}

function signatureOf({ parameters }: Block): Signature {
  return { positional: [], named: parameters.filter(({ isSwitch }) => !isSwitch).map(({ name }) => name), switches: parameters.filter(({ isSwitch }) => isSwitch).map(({ name }) => name) };
}

function runNamed(walker: Walker, command: Command, piped: Value | undefined, name: string, text: Word): Value | undefined {
  if (isPrinter(name)) return print(walker, command, piped, name);
  const known = cmdlets.get(name);
  if (known !== undefined) {
    const bound = bindArguments(walker, command, known.signature);
    const { run } = walker.session;
    const place = placeOf(bound);
    if (isOnly(bound, "whatif") || place === "elsewhere") return undefined;
    const { doubts, reservations } = run;
    if (/^(?:silentlycontinue|ignore|continue|0|4)$/i.test(pathOf(bound.get("erroraction")))) run.doubts += 1;
    if (place === "unknown" || bound.hidden || bound.isOn("whatif") || isTold(walker)) run.reservations += 1;
    if (!runsBlocks.has(name)) for (const each of bound.names) if (!keptBlocks.test(each)) mayRun(walker, bound.get(each), piped);
    const value = known.run({ walker, session: walker.session, command, name, bound, piped });
    run.doubts = doubts;
    run.reservations = reservations;
    keepOutput(walker, bound, value ?? walker.unknown(command));
    return value ?? walker.unknown(command, describe(walker, command, bound.values));
  }
  if (name === "checkpoint-workflow") return piped;
  if (opensBlock(name, command, walker.configuration > 0)) {
    followBlocks(walker, command);
    return piped;
  }
  if (isAssertion(name, command, piped !== undefined)) {
    if (piped?.kind === "block") walker.block(piped.block);
    return piped;
  }
  if (isIisCmdlet(name)) {
    const bound = bindArguments(walker, command, { positional: [] });
    for (const value of bound.values) mayRun(walker, value, piped);
    const doubted = /^(?:silentlycontinue|ignore|0|4)$/i.test(pathOf(bound.get("erroraction"))) && /^(?:start|stop|restart|remove)-/.test(name);
    if (!isOnly(bound, "whatif") && !doubted) walker.session.iis(true, `${text.text} is a command of IIS`, command);
    return walker.unknown(command, describe(walker, command, bound.values));
  }
  const harmless = isHarmlessCmdlet(name);
  if (harmless !== undefined) {
    const bound = bindArguments(walker, command, { positional: [] });
    const followed = followBlocks(walker, command);
    if (!storesBlocks.test(name)) for (const value of bound.values) mayRun(walker, value, piped, followed);
    keepOutput(walker, bound, walker.unknown(command));
    if (!harmless && !isOnly(bound, "whatif")) walker.session.unread(`the command "${text.text}", which comes with no part of Windows,`, command);
    const expanded = pathOf(bound.get("expandproperty")).toLowerCase();
    if (name === "select-object" && expanded !== "" && piped !== undefined) return entryOf(piped, expanded, command) ?? (/^(?:name|featurename)$/.test(expanded) && itemsOf(piped).every((item) => item.kind === "text") ? piped : walker.unknown(command));
    if (name === "select-object" && ["first", "last", "skip", "skiplast", "index", "skipindex"].some((each) => bound.has(each))) return filtered(piped, "") ?? walker.unknown(command);
    if (piped !== undefined && /^(?:select|sort|group)-object$/.test(name)) return piped;
    // An element of the configuration says by its way there what it is.
    const from = name.startsWith("get-iisconfig") ? ` ${pathOf(piped)}` : "";
    return walker.unknown(command, `${describe(walker, command, bound.values)}${from}`);
  }
  const words = programWords(walker, command);
  // `. .\file` runs a file in the scope at hand, whatever it is called.
  if (command.call === "." && !/\.\w+$/.test(text.text)) walker.session.unread(`the script "${shownPath(text.text)}"`, command);
  else if (!asksForVersion(name, words) && !feedsShell(walker, name, words, piped, command)) runProgram(walker.session, { program: text, words, start: command.start, end: command.end });
  return walker.unknown(command);
}

/** `node --version` runs no script. */
function asksForVersion(name: string, words: readonly Word[]): boolean {
  const [only] = words;
  return /^node(?:\.exe)?$/.test(name) && words.length === 1 && only?.known === true && /^(?:-v|--version|-h|--help)$/.test(only.text);
}

/** A command of which only some of the names are known that it may have. */
function runEither(walker: Walker, command: Command, names: Value, piped: Value | undefined): Value | undefined {
  for (const name of itemsOf(names).filter((each) => !isEmpty(each))) {
    walker.underCondition(() => {
      if (name.kind === "block") callBlock(walker, command, name, piped);
      else if (name.kind === "text" && name.known) runText(walker, command, piped, name);
      else walker.session.unread(`the command \`${shownPath(pathOf(name))}\`, whose name is filled in later,`, command);
    });
  }
  return walker.unknown(command);
}

/** `-OutVariable x` and the like put the output into a variable. */
function keepOutput(walker: Walker, bound: Arguments, value: Value): void {
  for (const name of ["outvariable", "pipelinevariable", "variable"]) {
    const variable = pathOf(bound.get(name)).toLowerCase();
    const before = walker.get(variable.replace(/^\+/, ""));
    if (variable !== "") walker.set(variable.replace(/^\+/, ""), before === undefined ? value : choiceOf([before, value], value));
  }
}

/** Whether the script itself sets what every command is given. */
function isTold(walker: Walker): boolean {
  const preference = walker.get("whatifpreference");
  return walker.get("psdefaultparametervalues") !== undefined || (preference !== undefined && truthOf(preference) !== false);
}

/** Whether a switch is set, and nobody may unset it. */
function isOnly(bound: Arguments, name: string): boolean {
  return bound.has(name) && (bound.get(name) === undefined || truthOf(bound.get(name)) === true);
}

/** Where a cmdlet does what it does: on the machine at hand, on another one or in another image, or nobody knows. */
function placeOf(bound: Arguments): "here" | "elsewhere" | "unknown" {
  const elsewhere = ["session", "cimsession", "vmname", "vmid", "hostname", "containerid", "connectionuri", "vhd"].some((name) => bound.has(name));
  if (elsewhere) return "unknown";
  const computers = itemsOf(bound.get("computername"));
  if (computers.length === 0) return "here";
  const here = computers.filter((each) => each.kind === "text" && /^(?:localhost|\.|127\.0\.0\.1|::1|\$env:computername|)$/i.test(each.text));
  if (here.length === computers.length) return bound.get("computername")?.kind === "list" && !isSure(bound.get("computername")) ? "unknown" : "here";
  return here.length === 0 && computers.every((each) => each.kind === "text" && each.known) ? "elsewhere" : "unknown";
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
  // `Format-Table @{ Name = 'a'; Expression = { … } }`.
  if (name.startsWith("format-")) for (const value of values.values) mayRun(walker, value, piped);
  keepOutput(walker, values, given.length === 1 && first !== undefined ? first : { kind: "list", items: given, choice: false, start: command.start, end: command.end });
  return name === "write-output" || name === "out-string" ? (given.length === 1 ? first : { kind: "list", items: given, choice: false, start: command.start, end: command.end }) : undefined;
}

function callBlock(walker: Walker, command: Command, block: Value & { readonly kind: "block" }, piped: Value | undefined): Value | undefined {
  return command.call === "." ? walker.block(block.block, piped) : callFunction(walker, command, block.block, piped);
}

/** Follows the blocks that a command is given, and says which they are. */
export function followBlocks(walker: Walker, command: Command): ReadonlySet<Block> {
  const followed = new Set<Block>();
  for (const arg of command.args) {
    const given = arg.attached ?? arg.word;
    const value = given.kind === "variable" ? walker.get(given.name) : undefined;
    const block = given.kind === "block" ? given.block : value?.kind === "block" ? value.block : undefined;
    if (block === undefined) continue;
    followed.add(block);
    walker.block(block);
  }
  return followed;
}

/** Cmdlets that say themselves what becomes of their blocks. */
const runsBlocks: ReadonlySet<string> = new Set(
  "invoke-command start-job start-threadjob foreach-object where-object register-scheduledtask register-scheduledjob start-scheduledtask set-variable new-variable set-alias new-alias add-member invoke-dscresource invoke-expression new-object".split(" "),
);

/** Parameters that take any object, a block as well: it is kept, or written as a text. Others ask a block for their value, once for each item of the pipe. */
const keptBlocks = /^(?:value|inputobject|argumentlist|arguments|property|outvariable|pipelinevariable)$/;

/** Harmless cmdlets that write or keep the blocks of what they are given. */
const storesBlocks = /^(?:write-\w+|out-\w+|convertto-(?:json|xml|securestring)|export-clixml|get-member)$/;

/** Follows the blocks in a value that a command may run: `Rename-Item -NewName { … }`, `Select-Object @{ Name = 'a'; Expression = { … } }`. */
function mayRun(walker: Walker, value: Value | undefined, piped: Value | undefined, followed?: ReadonlySet<Block>): void {
  for (const block of blocksIn(value)) if (followed?.has(block) !== true) walker.mayRun(block, piped);
}

/** The words that a program is started with. */
function programWords(walker: Walker, command: Command): readonly Word[] {
  const words: Word[] = [];
  for (const arg of command.args) {
    const value = walker.evaluate(arg.word);
    if (arg.splat && value.kind === "map") {
      for (const [key, entry] of value.entries) words.push(walker.text(`-${key}`, arg), ...wordsOf(entry, (span) => walker.word(span)));
    } else words.push(...wordsOf(value, () => walker.word(arg)));
    if (words.length > 5_000) {
      walker.session.unread("the words of a command (there are too many)", command);
      break;
    }
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

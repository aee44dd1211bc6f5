/** The command line's run: arguments in, a report on standard output, an exit code out. */
import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { type Configured, configure, runConfigured } from "./host/configure.ts";
import { withDeferred } from "./host/deferred.ts";
import { repositoryAbove, repositoryFolder } from "./host/files.ts";
import { writeAll } from "./host/output.ts";
import { progressLine } from "./host/progress.ts";
import { statements } from "./matrix/index.ts";
import { type Option, optionsOf, readSettings, type Settings, unknownName } from "./options.ts";
import { isDate } from "./policy/calendar.ts";
import { exitCodes } from "./policy/conclusion.ts";
import { renderConfig } from "./policy/effective.ts";
import { policyPath } from "./policy/policy-keys.ts";
import { requirementIds } from "./policy/requirement-ids.ts";
import { sayLine, visible } from "./report/escape.ts";
import { pretty } from "./report/terminal.ts";
import { defaultLimits } from "./source/limits.ts";
import { UserError } from "./user-error.ts";
import { version } from "./version.ts";

/** What the command line takes from its process. */
export interface CliContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; undefined where standard output leads elsewhere. */
  readonly columns: number | undefined;
  /** Absolute path of the current folder: the workspace. */
  readonly folder: string;
  /** File URL of the program's entry. */
  readonly entry: string;
  /** ISO date, UTC. */
  readonly today: string;
}

interface Command {
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly details: readonly string[];
  run(args: readonly string[], given: ReadonlyMap<string, readonly string[]>, context: CliContext): Promise<number> | number;
}

const commands: readonly Command[] = [
  {
    name: "check",
    usage: "sysprep-gate [check] [paths…] [flags]",
    description: "Evaluate every image definition in files, folders or globs; without paths, in the current folder.",
    details: ["Reads **/*.yml and **/*.yaml, hidden folders included, .git and node_modules left out; what is a definition is recognised by its content.", "", "Exit codes:", ...exitCodeLines()],
    run: check,
  },
  {
    name: "explain",
    usage: "sysprep-gate explain ID",
    description: "Explain a requirement, a statement or a code, offline; `explain vocabulary` lists how each fact is written.",
    details: ["ID is one that a finding shows (q326779/nt4-iis4/service-pack), a document (Q326779), the code of a diagnostic (marker-not-exact), or one of these pages:", "  matrix       every requirement, with who says so and what to change", "  vocabulary   how each fact may be written", "  format       the keys of image definitions", "  policy       the keys of the policy file and of waivers", "  diagnostics  every code with a sentence"],
    run: async (words) => say((await import("./reference.ts")).explain(words)),
  },
  { name: "rules", usage: "sysprep-gate rules", description: "List every requirement with what it needs and the document that says so.", details: [], run: async (words) => say((await import("./reference.ts")).listRules(words)) },
  {
    name: "schema",
    usage: "sysprep-gate schema [definitions|policy|waivers|report]",
    description: "Print a JSON Schema: of image definitions, policy file and waivers file (for editors), or of the JSON report.",
    details: [],
    run: async (words) => say((await import("./reference.ts")).printSchema(words)),
  },
  {
    name: "config",
    usage: "sysprep-gate config [--format json] [flags of check]",
    description: "Print each value of the policy in force with where it comes from.",
    details: [],
    run: printConfig,
  },
];

function exitCodeLines(): string[] {
  return [
    "  0    evaluated, nothing that fails (or warn-only)",
    "  1    at least one image is unsupported or covered by no statement",
    "  2    usage or configuration error",
    "  3    nothing matched, or fewer images than min-images",
    "  4    something could not be read, parsed or determined",
    "  70   the program failed by its own mistake",
    "  130  interrupted (143 by SIGTERM, 129 by SIGHUP)",
    "Where several apply: 70, 2, 1, 4, 3, in that order.",
  ];
}

/** Runs the command line. `args` is what stands behind the program's name. Returns the exit code; throws `UserError` for the caller's mistakes. */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
  const { words, given, help, wantsVersion } = split(args);
  if (wantsVersion) return say(`sysprep-gate ${version}\n`);
  const named = commands.find((command) => command.name === words[0]);
  if (words[0] === "help") {
    const topic = commands.find((command) => command.name === words[1]);
    if (words[1] !== undefined && topic === undefined) throw unknownName(words[1], commands.map((command) => command.name), "command");
    return say(helpText(topic));
  }
  if (help) return say(helpText(named));
  const command = named ?? commands[0];
  if (command === undefined) throw new Error("there is no command");
  if (command.name !== "check" && command.name !== "config") for (const name of given.keys()) throw unknownName(name, ["help"], `flag of ${command.name}`, "--");
  return command.run(named === undefined ? words : words.slice(1), given, context);
}

interface Split {
  readonly words: readonly string[];
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly help: boolean;
  readonly wantsVersion: boolean;
}

/** Splits arguments into words and flags; an unknown flag is named with the nearest known one. */
function split(args: readonly string[]): Split {
  const known = optionsOf("cli");
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(known.map((option) => [option.name, { type: option.takes === "truth" ? ("boolean" as const) : ("string" as const), multiple: true }])),
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "V" },
    },
  });
  const words: string[] = [];
  const given = new Map<string, string[]>();
  const taken = new Set<(typeof tokens)[number]>();
  let help = false;
  let wantsVersion = false;
  for (const token of tokens) {
    if (token.kind === "positional" && !taken.has(token)) words.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help") help = true;
    else if (token.name === "version") wantsVersion = true;
    else {
      const option = known.find((each: Option) => each.name === token.name);
      if (option === undefined) throw unknownName(token.name, [...known.map((each) => each.name), "help", "version"], "flag", "--");
      // A truth may stand alone: --strict is --strict=true.
      const next = tokens.find((each) => each.index === token.index + 1);
      const spoken = option.takes === "truth" && token.value === undefined && next?.kind === "positional" && (next.value === "true" || next.value === "false") ? next : undefined;
      if (spoken !== undefined) taken.add(spoken);
      const value = token.value ?? spoken?.value ?? (option.takes === "truth" ? "true" : undefined);
      if (value === undefined) throw new UserError(`--${option.name} has no value, needed one: ${option.description}`);
      given.set(option.name, [...(given.get(option.name) ?? []), value]);
    }
  }
  return { words, given, help, wantsVersion };
}

async function check(words: readonly string[], given: ReadonlyMap<string, readonly string[]>, context: CliContext): Promise<number> {
  const settings = settingsOf(words, given);
  // Only the report for people is there from the start.
  const more = settings.format === "pretty" && settings.reports.length === 0 ? undefined : await import("./reports.ts");
  const requests = more?.requestedReports(settings.reports, "--report") ?? [];
  const places = { workspace: context.folder, anywhere: true };
  const permissions = more?.removeRequested(requests, places);
  const configured = await configureCli(settings, context);
  const line = progressLine(context.environment);
  const report = await runConfigured({ workspace: context.folder, entry: context.entry, progress: line?.listener }, configured).finally(() => line?.erase());
  // A reader that closes the pipe early has what it wanted; the exit code says the rest.
  const shape = { colors: wantsColors(settings.color, context), width: context.columns ?? 100 };
  writeAll(1, await withDeferred(() => (more === undefined ? pretty.render(report, shape) : more.renderAs(settings.format, report, shape))));
  const failures = more?.writeRequested(requests, report, 100, places, permissions ?? new Map()).failures ?? [];
  for (const sentence of failures) writeAll(2, `${sayLine(`sysprep-gate: ${visible(sentence, 500)}`)}\n`);
  // A report that was asked for and is not there must not look like a run that wrote it.
  const exitCode = failures.length > 0 ? exitCodes.usage : report.exitCode;
  const meant = report.exitCode === exitCodes.nothingMatched && words[0] !== undefined && !/[./\\*]/.test(words[0]) ? unknownName(words[0], commands.map((command) => command.name), "command").message : "";
  if (meant.includes("Did you mean")) writeAll(2, `${sayLine(`sysprep-gate: ${visible(meant, 500)}`)}\n`);
  if (settings.format !== "pretty" && report.exitCode !== 0) writeAll(2, `${sayLine(`sysprep-gate: ${visible(report.reason, 2000)} Exit code ${report.exitCode}.`)}\n`);
  return exitCode;
}

function settingsOf(words: readonly string[], given: ReadonlyMap<string, readonly string[]>): Settings {
  const settings = readSettings(given, "cli");
  if (settings.now !== undefined && !isDate(settings.now)) throw new UserError(`--now is "${settings.now}", needed a day that exists, as YYYY-MM-DD.`);
  return words.length === 0 ? settings : { ...settings, given: { ...settings.given, paths: words } };
}

async function configureCli(settings: Settings, context: CliContext): Promise<Configured> {
  const configured = await configure({
    workspace: context.folder,
    repository: join(context.folder, repositoryFolder(context.folder, settings.workingDirectory)),
    settings,
    entry: "cli",
    baseSha: undefined,
    headSha: undefined,
    proposal: false,
    today: settings.now ?? context.today,
    limits: defaultLimits,
    ids: () => requirementIds(statements),
    api: null,
  });
  return { ...configured, notices: [...policyAbove(settings, context.folder), ...configured.notices] };
}

/** A run from inside a repository goes by the policy of the folder it starts in: say so where the repository has one that the pull request is judged by. */
function policyAbove(settings: Settings, folder: string): string[] {
  const repository = settings.configFile === undefined && !existsSync(join(folder, policyPath)) ? repositoryAbove(folder) : undefined;
  if (repository === undefined || !existsSync(join(repository, policyPath))) return [];
  const way = relative(folder, repository).replaceAll(sep, "/");
  return [`The policy of the repository, ${way}/${policyPath}, does not apply to a run that starts in a folder below. Start it in ${way} for the verdict that the repository gets.`];
}

async function printConfig(words: readonly string[], given: ReadonlyMap<string, readonly string[]>, context: CliContext): Promise<number> {
  const settings = settingsOf(words, given);
  if (settings.format !== "pretty" && settings.format !== "json") throw new UserError(`--format is "${settings.format}", needed pretty or json for config.`);
  const { decided, configuration, notices } = await configureCli(settings, context);
  writeAll(1, renderConfig(decided, settings.format === "json" ? "json" : "text"));
  for (const { level, message, location } of configuration) writeAll(2, `${sayLine(visible(`${location.file}:${location.start.line}:${location.start.column}: ${level}: ${message}`, 2000))}\n`);
  for (const notice of notices) writeAll(2, `${sayLine(visible(notice, 2000))}\n`);
  return configuration.some(({ level }) => level === "error") ? exitCodes.usage : exitCodes.success;
}

/** Colours follow the flag, then NO_COLOR (https://no-color.org), then FORCE_COLOR, then the terminal. */
function wantsColors(flag: "auto" | "always" | "never", context: CliContext): boolean {
  if (flag !== "auto") return flag === "always";
  if ((context.environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = context.environment["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return context.columns !== undefined && context.environment["TERM"] !== "dumb";
}

function say(text: string): number {
  writeAll(1, text);
  return exitCodes.success;
}

function helpText(command: Command | undefined): string {
  if (command !== undefined && command.name !== "check") return [`Usage: ${command.usage}`, "", command.description, ...command.details, ""].join("\n");
  const width = Math.max(...commands.map((each) => each.usage.length));
  const flags = [...optionsOf("cli").map((option) => ({ flag: `--${option.name}${valueText(option)}`, text: `${option.description} Default: ${option.byDefault}.` })), { flag: "-h, --help", text: "This text." }, { flag: "-V, --version", text: "The version." }];
  return [
    "sysprep-gate holds Windows image definitions against what Microsoft published about cloning IIS with Sysprep.",
    "",
    "Usage:",
    ...commands.map((each) => `  ${each.usage.padEnd(width)}  ${each.description}`),
    "",
    "Flags of check:",
    ...flags.flatMap(({ flag, text }) => [`  ${flag}`, `      ${text}`]),
    "",
    ...(commands[0]?.details ?? []),
    "",
  ].join("\n");
}

function valueText(option: Option): string {
  if (option.takes === "truth") return "";
  if (typeof option.takes === "object") return ` ${option.takes.words.join("|")}`;
  return option.takes === "integer" ? " N" : option.takes === "lines" ? (option.name === "report" ? " FORMAT=PATH" : " GLOB") : " VALUE";
}

/** Every option of a run, once: the inputs of the Action, the flags of the command line and their documentation come from this table. */
import leven from "leven";
import { defaultPolicy, type Policy, type Reaction } from "./policy/policy.ts";
import { UserError } from "./user-error.ts";

/** What an option takes. `lines`: several values, one a line as an input, one a flag on the command line. */
export type Takes = "truth" | "integer" | "text" | "lines" | { readonly words: readonly string[] };

export interface Option {
  /** Name of the input, and of the flag behind `--`. */
  readonly name: string;
  readonly takes: Takes;
  /** As documentation shows it. */
  readonly byDefault: string;
  readonly description: string;
  /** Where the option exists. */
  readonly on: "both" | "action" | "cli";
}

const reactions = ["fail", "warn", "ignore"] as const;

export const options = [
  { name: "paths", takes: "lines", byDefault: "**/*.{yml,yaml} without .git and node_modules", on: "action", description: "Files, folders or globs to read, one a line. What is an image definition is recognised by its content." },
  { name: "exclude-paths", takes: "lines", byDefault: "none", on: "both", description: "Globs of files to leave out." },
  { name: "working-directory", takes: "text", byDefault: "the workspace", on: "both", description: "Folder, inside the workspace, that paths start from." },
  { name: "strict", takes: "truth", byDefault: "false", on: "both", description: "Take facts that are only implied by a rule for unknown ones." },
  { name: "on-undetermined", takes: { words: [...reactions, "auto"] }, byDefault: "auto", on: "both", description: "What an undetermined image does to the run: fail, warn, ignore, or auto (fail for native definitions, warn for other formats)." },
  { name: "on-not-covered", takes: { words: reactions }, byDefault: "fail", on: "both", description: "What an image that no Microsoft statement covers does to the run: fail, warn or ignore." },
  { name: "min-images", takes: "integer", byDefault: "1", on: "both", description: "Fewer declared images than this fail the run: a glob that shrank is as dangerous as an empty one." },
  { name: "warn-only", takes: "truth", byDefault: "false", on: "both", description: "Report failing images as warnings without failing. What cannot be read, and a run without images, still fail." },
  { name: "annotations", takes: { words: ["auto", "commands", "none"] }, byDefault: "auto", on: "action", description: "Where annotations go: auto and commands write workflow commands, none writes none." },
  { name: "job-summary", takes: "truth", byDefault: "true", on: "action", description: "Write the job summary." },
  { name: "format", takes: { words: ["pretty", "json", "markdown", "github"] }, byDefault: "pretty", on: "cli", description: "Report on standard output." },
  { name: "color", takes: { words: ["auto", "always", "never"] }, byDefault: "auto", on: "cli", description: "Colours of the pretty report; auto follows the terminal, NO_COLOR and FORCE_COLOR." },
] as const satisfies readonly Option[];

export type OptionName = (typeof options)[number]["name"];

/** Every output of the Action: counts and paths, never bulk data. */
export const outputs = [
  { name: "conclusion", description: "success or failure. Compare with == 'success': an empty output means that the run did not finish." },
  { name: "exit-code", description: "0, 1 (failing image), 2 (usage), 3 (no images), 4 (not read or undetermined); see the documentation." },
  { name: "would-fail", description: "true where the run fails, or only warn-only kept it from failing." },
  { name: "images", description: "Number of declared images." },
  { name: "supported", description: "Number of supported images." },
  { name: "unsupported", description: "Number of unsupported images." },
  { name: "undetermined", description: "Number of undetermined images." },
  { name: "not-covered", description: "Number of images that no Microsoft statement covers." },
  { name: "not-applicable", description: "Number of images outside the matrix: not cloned with Sysprep, or without IIS when they are." },
  { name: "findings", description: "Number of findings." },
  { name: "annotations-omitted", description: "Number of findings and diagnostics that no annotation shows; log and summary have them." },
  { name: "failing-images", description: "Names of failing images, one a line, at most 50 and then how many more." },
  { name: "matrix-version", description: "Version of the matrix that was applied." },
  { name: "result-digest", description: "SHA-256 of the JSON report, as sha256:<hex>." },
] as const;

export type OutputName = (typeof outputs)[number]["name"];

/** Options as they were given: text by name, one entry for each value. */
export type GivenOptions = ReadonlyMap<string, readonly string[]>;

/** Options as the run uses them. */
export interface Settings {
  readonly paths: readonly string[];
  readonly excludePaths: readonly string[];
  readonly workingDirectory: string;
  readonly policy: Policy;
  readonly annotations: "auto" | "commands" | "none";
  readonly jobSummary: boolean;
  readonly format: "pretty" | "json" | "markdown" | "github";
  readonly color: "auto" | "always" | "never";
}

/** The options that one of the two entries has. */
export function optionsOf(entry: "action" | "cli"): readonly Option[] {
  return options.filter((option: Option) => option.on === "both" || option.on === entry);
}

/** Decides every option. `prefix` is what stands before a name for this user: `--` or nothing. Throws `UserError`. */
export function readSettings(given: GivenOptions, entry: "action" | "cli"): Settings {
  const prefix = entry === "cli" ? "--" : "";
  const known = optionsOf(entry);
  for (const name of given.keys()) if (!known.some((option) => option.name === name)) throw unknownName(name, known.map((option) => option.name), entry === "cli" ? "flag" : "input", prefix);
  const last = (name: OptionName): string | undefined => given.get(name)?.at(-1);
  const lines = (name: OptionName): readonly string[] =>
    (given.get(name) ?? []).flatMap((value) => value.split(/\r?\n/)).map((value) => value.trim()).filter((value) => value !== "");
  const word = <T extends string>(name: OptionName, words: readonly T[], byDefault: T): T => {
    const value = last(name);
    if (value === undefined) return byDefault;
    const found = words.find((each) => each === value.trim());
    if (found === undefined) throw new UserError(`${prefix}${name} is "${value}", needed ${words.join(", ")}.`);
    return found;
  };
  const truth = (name: OptionName, byDefault: boolean): boolean => word(name, ["true", "false"], byDefault ? "true" : "false") === "true";
  return {
    paths: lines("paths"),
    excludePaths: lines("exclude-paths"),
    workingDirectory: last("working-directory") ?? ".",
    policy: {
      strict: truth("strict", defaultPolicy.strict),
      onUndetermined: word<Reaction | "auto">("on-undetermined", [...reactions, "auto"], defaultPolicy.onUndetermined),
      onNotCovered: word<Reaction>("on-not-covered", reactions, defaultPolicy.onNotCovered),
      minImages: integer(prefix, "min-images", last("min-images"), defaultPolicy.minImages),
      warnOnly: truth("warn-only", defaultPolicy.warnOnly),
    },
    annotations: word("annotations", ["auto", "commands", "none"], "auto"),
    jobSummary: truth("job-summary", true),
    format: word("format", ["pretty", "json", "markdown", "github"], "pretty"),
    color: word("color", ["auto", "always", "never"], "auto"),
  };
}

function integer(prefix: string, name: OptionName, value: string | undefined, byDefault: number): number {
  if (value === undefined) return byDefault;
  if (!/^\d{1,7}$/.test(value.trim())) throw new UserError(`${prefix}${name} is "${value}", needed a whole number, 0 or more.`);
  return Number(value.trim());
}

/** The error for a name that nobody knows, with the nearest one that somebody does. */
export function unknownName(written: string, known: readonly string[], what: string, prefix = ""): UserError {
  const part = known.find((name) => name.endsWith(`/${written}`));
  if (part !== undefined) return new UserError(`Unknown ${what} ${prefix}${written}. Did you mean ${prefix}${part}?`);
  const ranked = known.map((name) => ({ name, distance: leven(written.slice(0, 64).toLowerCase(), name.toLowerCase()) })).toSorted((left, right) => left.distance - right.distance);
  const best = ranked[0];
  const guess = best !== undefined && best.distance <= Math.max(2, Math.floor(best.name.length / 2)) ? ` Did you mean ${prefix}${best.name}?` : "";
  return new UserError(`Unknown ${what} ${prefix}${written}.${guess}${known.length > 20 ? " `sysprep-gate rules` lists all." : ` Known: ${known.map((name) => `${prefix}${name}`).join(", ")}.`}`);
}

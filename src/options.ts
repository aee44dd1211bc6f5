/** Every option of a run, once: the inputs of the Action, the flags of the command line and their documentation come from this table. */
import { nearest } from "./nearest.ts";
import { type PolicyKey, policyKeys, type PolicyValues } from "./policy/policy-keys.ts";
import type { Policy, Reaction } from "./policy/policy.ts";
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
  /** Stands in `action.yml` as the input's default: only for what no file can decide. */
  readonly metadataDefault?: string;
}

const annotationModes = ["auto", "checks", "commands", "none"] as const;
const commentModes = ["always", "on-failure", "never"] as const;
const formatWords = ["pretty", "json", "jsonl", "sarif", "junit", "csv", "markdown", "github"] as const;
const colorWords = ["auto", "always", "never"] as const;
const configWords = ["base", "head"] as const;

/** Options that no policy file can decide: they belong to the one run. */
const runOptions: readonly Option[] = [
  { name: "working-directory", takes: "text", byDefault: "the workspace", on: "both", description: "Folder, inside the workspace, that paths start from." },
  { name: "config-file", takes: "text", byDefault: ".github/sysprep-gate.yml, where it is there", on: "both", description: "Path of the policy file, relative to the repository." },
  { name: "config-from", takes: { words: configWords }, byDefault: "base on pull requests and merge groups, else head", on: "both", description: "Which commit's policy and waivers decide: base, so that a change cannot edit its own judge, or head." },
  { name: "base-ref", takes: "text", byDefault: "the base commit of the event", on: "both", description: "Commit or branch to compare with." },
  { name: "head-ref", takes: "text", byDefault: "the head commit of the event", on: "both", description: "Commit that is evaluated, where renames are looked up and a check run is placed; the files are those of the workspace." },
  { name: "warn-only", takes: "truth", byDefault: "false", on: "both", description: "Report failing images as warnings without failing. What cannot be read, and a run without images, still fail." },
  { name: "now", takes: "text", byDefault: "today, UTC", on: "cli", description: "The day on which waivers are judged, as YYYY-MM-DD." },
  { name: "annotations", takes: { words: annotationModes }, byDefault: "auto", on: "action", description: "Where annotations go: a check run (checks, needs checks: write), workflow commands (commands), nowhere (none), or the first of these that the token allows (auto)." },
  { name: "check-name", takes: "text", byDefault: "sysprep-gate", on: "action", description: "Name of the check run. Require the job instead: the job is the gate." },
  { name: "comment-summary-in-pr", takes: { words: commentModes }, byDefault: "never", on: "action", description: "Keep one comment with the report on the pull request: always, on-failure, or never. Needs pull-requests: write." },
  { name: "comment-key", takes: "text", byDefault: "workflow and job", on: "action", description: "Tells comments of several runs on one pull request apart." },
  { name: "job-summary", takes: "truth", byDefault: "true", on: "action", description: "Write the job summary." },
  { name: "reports", takes: "lines", byDefault: "none", on: "action", description: "Reports to write, one a line, as format=path." },
  { name: "report", takes: "lines", byDefault: "none", on: "cli", description: "Report to write beside standard output, as format=path; any number of times." },
  { name: "token", takes: "text", byDefault: "the workflow's own", on: "action", description: "Token for check run, comment and a base commit that the checkout lacks. The verdict needs none.", metadataDefault: "${{ github.token }}" },
  { name: "format", takes: { words: formatWords }, byDefault: "pretty", on: "cli", description: "Report on standard output." },
  { name: "color", takes: { words: colorWords }, byDefault: "auto", on: "cli", description: "Colours of the pretty report; auto follows the terminal, NO_COLOR and FORCE_COLOR." },
];

function optionOf(key: PolicyKey): readonly Option[] {
  // What belongs to a policy as it is written has no flag: the versions it is meant for, how it reads catalogues, and how much it reads.
  if (key.field === "requires" || key.field === "mappings" || key.field === "limits") return [];
  const takes: Takes = key.words !== undefined ? { words: key.words } : key.kind === "globs" ? "lines" : key.kind === "truth" ? "truth" : key.kind === "integer" ? "integer" : "text";
  // On the command line paths are arguments.
  return [{ name: key.name, takes, byDefault: key.byDefault, description: key.description, on: key.name === "paths" ? "action" : "both" }];
}

export const options: readonly Option[] = [...policyKeys.flatMap(optionOf), ...runOptions];

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
  { name: "introduced", description: "Number of findings that the base commit does not have; all of them where nothing was compared." },
  { name: "waived", description: "Number of waived findings." },
  { name: "annotations-omitted", description: "Number of findings and diagnostics that no annotation shows; log and summary have them." },
  { name: "failing-images", description: "Names of failing images, one a line, at most 50 and then how many more." },
  { name: "report-files", description: "Paths of the reports that were written, one a line." },
  { name: "matrix-version", description: "Version of the matrix that was applied." },
  { name: "result-digest", description: "SHA-256 of the JSON report, as sha256:<hex>." },
] as const;

export type OutputName = (typeof outputs)[number]["name"];

/** Options as they were given: text by name, one entry for each value. */
export type GivenOptions = ReadonlyMap<string, readonly string[]>;

/** What the gate itself needs to know. */
export interface RunSettings {
  readonly paths: readonly string[];
  readonly excludePaths: readonly string[];
  readonly workingDirectory: string;
  readonly policy: Policy;
}

/** Options as they were given, read but not yet decided: the policy file may decide what they leave open. */
export interface Settings {
  /** What flags or inputs say of the policy. */
  readonly given: Partial<PolicyValues>;
  readonly workingDirectory: string;
  readonly configFile: string | undefined;
  readonly configFrom: "base" | "head" | undefined;
  readonly baseRef: string | undefined;
  readonly headRef: string | undefined;
  readonly warnOnly: boolean;
  readonly now: string | undefined;
  readonly annotations: (typeof annotationModes)[number];
  readonly checkName: string;
  readonly comment: (typeof commentModes)[number];
  readonly commentKey: string;
  readonly jobSummary: boolean;
  /** `format=path`, as given. */
  readonly reports: readonly string[];
  readonly token: string | undefined;
  readonly format: (typeof formatWords)[number];
  readonly color: (typeof colorWords)[number];
}

/** The options that one of the two entries has. */
export function optionsOf(entry: "action" | "cli"): readonly Option[] {
  return options.filter((option) => option.on === "both" || option.on === entry);
}

/** Reads every option. `entry` decides how they are called: flags or inputs. Throws `UserError`. */
export function readSettings(given: GivenOptions, entry: "action" | "cli"): Settings {
  const prefix = entry === "cli" ? "--" : "";
  const known = optionsOf(entry);
  for (const name of given.keys()) if (!known.some((option) => option.name === name)) throw unknownName(name, known.map((option) => option.name), entry === "cli" ? "flag" : "input", prefix);
  const last = (name: string): string | undefined => given.get(name)?.at(-1)?.trim() || undefined;
  const lines = (name: string): readonly string[] | undefined => {
    const found = (given.get(name) ?? []).flatMap((value) => value.split(/\r?\n/)).map((value) => value.trim()).filter((value) => value !== "");
    return found.length === 0 ? undefined : found;
  };
  const word = <T extends string>(name: string, words: readonly T[]): T | undefined => {
    const value = last(name);
    if (value === undefined) return undefined;
    const found = words.find((each) => each === value);
    if (found === undefined) throw new UserError(`${prefix}${name} is "${value}", needed ${words.join(", ")}.`);
    return found;
  };
  const truth = (name: string): boolean | undefined => {
    const value = word(name, ["true", "false"]);
    return value === undefined ? undefined : value === "true";
  };
  const values = {
    paths: lines("paths"),
    excludePaths: lines("exclude-paths"),
    strict: truth("strict"),
    onUndetermined: word<Reaction | "auto">("on-undetermined", ["fail", "warn", "ignore", "auto"]),
    onNotCovered: word<Reaction>("on-not-covered", ["fail", "warn", "ignore"]),
    minImages: integer(prefix, "min-images", last("min-images")),
    failOn: word("fail-on", ["any", "introduced"]),
    waiversFile: last("waivers-file"),
  };
  return {
    given: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<PolicyValues>,
    workingDirectory: last("working-directory") ?? ".",
    configFile: last("config-file"),
    configFrom: word("config-from", configWords),
    baseRef: last("base-ref"),
    headRef: last("head-ref"),
    warnOnly: truth("warn-only") ?? false,
    now: last("now"),
    annotations: word("annotations", annotationModes) ?? "auto",
    checkName: last("check-name") ?? "sysprep-gate",
    comment: word("comment-summary-in-pr", commentModes) ?? "never",
    commentKey: last("comment-key") ?? "",
    jobSummary: truth("job-summary") ?? true,
    reports: lines(entry === "cli" ? "report" : "reports") ?? [],
    token: last("token"),
    format: word("format", formatWords) ?? "pretty",
    color: word("color", colorWords) ?? "auto",
  };
}

function integer(prefix: string, name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,7}$/.test(value)) throw new UserError(`${prefix}${name} is "${value}", needed a whole number, 0 or more.`);
  return Number(value);
}

/** The error for a name that nobody knows, with the nearest one that somebody does. */
export function unknownName(written: string, known: readonly string[], what: string, prefix = ""): UserError {
  const part = known.find((name) => name.endsWith(`/${written}`));
  if (part !== undefined) return new UserError(`Unknown ${what} ${prefix}${written}. Did you mean ${prefix}${part}?`);
  const best = nearest(written, known, 1 / 2);
  const guess = best === undefined ? "" : ` Did you mean ${prefix}${best}?`;
  return new UserError(`Unknown ${what} ${prefix}${written}.${guess}${known.length > 20 ? " `sysprep-gate rules` lists all." : ` Known: ${known.map((name) => `${prefix}${name}`).join(", ")}.`}`);
}

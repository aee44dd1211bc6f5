/** Decides each value of the policy among its sources, shows where it came from, and tells a stricter policy from a looser one. Stage: policy. */
import { withoutPlaces } from "../formats/mapped/mapping.ts";
import type { SourceLocation } from "../source/location.ts";
import { leastOf, limitKeys, type RaisedLimits } from "./limit-keys.ts";
import { defaultValues, keyOfField, type PolicyField, policyFields, policyKeys, type PolicyValues } from "./policy-keys.ts";
import { versionRanges } from "./version-ranges.ts";

/** One place that values come from. */
export interface PolicySource {
  /** "file .github/sysprep-gate.yml"; a function where each key has a name of its own: `(name) => "flag --" + name`. */
  readonly origin: string | ((name: string) => string);
  readonly values: Partial<PolicyValues>;
  /** Lines of the values of a file. */
  readonly places?: ReadonlyMap<PolicyField, SourceLocation>;
}

/** The policy in force, with the origin of each value: "flag --strict", "file .github/sysprep-gate.yml:3", "default". */
export interface DecidedPolicy {
  readonly values: PolicyValues;
  readonly origins: Readonly<Record<PolicyField, string>>;
}

/** The first source that has a key decides it, whole: lists are never joined. Sources in order: flags or inputs, then the file; the defaults come last by themselves. */
export function decidePolicy(sources: readonly PolicySource[]): DecidedPolicy {
  const all: readonly PolicySource[] = [...sources, { origin: "default", values: defaultValues }];
  const decided = policyFields.map((field) => {
    const source = all.find((each) => each.values[field] !== undefined);
    if (source === undefined) throw new Error(`nothing decides ${field}`);
    const name = keyOfField(field).name;
    const line = source.places?.get(field)?.start.line;
    const origin = typeof source.origin === "string" ? source.origin : source.origin(name);
    return { field, value: source.values[field], origin: line === undefined ? origin : `${origin}:${line}` };
  });
  return {
    values: Object.fromEntries(decided.map(({ field, value }) => [field, value])) as unknown as PolicyValues,
    origins: Object.fromEntries(decided.map(({ field, origin }) => [field, origin])) as Record<PolicyField, string>,
  };
}

/** What `config` prints: one line a key with value and origin, or one JSON object. Ends with a line end. */
export function renderConfig(decided: DecidedPolicy, style: "text" | "json" = "text"): string {
  if (style === "json") {
    const rows = policyFields.map((field) => [keyOfField(field).name, { value: plainValue(decided.values[field]), origin: decided.origins[field] }] as const);
    return `${visible(JSON.stringify(Object.fromEntries(rows), null, 2))}\n`;
  }
  const rows = policyFields.map((field) => ({ name: keyOfField(field).name, value: visible(valueText(decided.values[field])), origin: visible(decided.origins[field].replaceAll(/[\r\n]/g, " ")) }));
  const nameWidth = Math.max(...rows.map((row) => row.name.length));
  const valueWidth = Math.min(widestValue, Math.max(...rows.map((row) => row.value.length)));
  return rows.map((row) => `${row.name.padEnd(nameWidth)}  ${row.value.padEnd(valueWidth)}  ${row.origin}\n`).join("");
}

// A longer value moves the origin of its own line only.
const widestValue = 40;

function valueText(value: PolicyValues[PolicyField]): string {
  if (value === null) return "none";
  if (isLimits(value)) return Object.keys(value).length === 0 ? "(none given)" : Object.entries(value).map(([name, number]) => `${name} ${number}`).join(", ");
  // Of a mapping its files; `--format json` has all of it.
  if (typeof value === "object") return value.length === 0 ? "(none given)" : `[${value.map((each) => JSON.stringify(typeof each === "string" ? each : each.files.join(" "))).join(", ")}]`;
  return typeof value === "string" && !/^[\w./-]+$/.test(value) ? JSON.stringify(value) : String(value);
}

function isLimits(value: PolicyValues[PolicyField]): value is RaisedLimits {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value without the places that it was read at. */
export function plainValue(value: PolicyValues[PolicyField]): unknown {
  if (isLimits(value)) return value;
  return typeof value === "object" && value !== null ? value.map((each) => (typeof each === "string" ? each : withoutPlaces(each))) : value;
}

// `JSON.stringify` spells out the C0 controls only; a terminal obeys C1 as well, and hides what reorders text.
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (character === "\n" ? character : Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("")));
}

/** How a policy stands to another one. */
export interface Strictness {
  /** True where the candidate lets nothing pass that the base would stop. */
  readonly stricter: boolean;
  /** One sentence for each key that is looser, in the order of the table; each begins with the key and a colon. */
  readonly loosened: readonly string[];
}

/**
 * Whether a policy is at least as strict as the base's, key by key. What cannot be compared (globs, another waivers file) counts as looser when it changed, so that a
 * doubt is never taken for strictness.
 */
export function isAtLeastAsStrict(candidate: PolicyValues, base: PolicyValues): Strictness {
  const loosened = policyKeys.flatMap(({ name, field }) => {
    const sentence = comparisons[field](candidate, base);
    return sentence === undefined ? [] : [`${name}: ${sentence}`];
  });
  return { stricter: loosened.length === 0, loosened };
}

/** A sentence where the candidate is looser. */
type Comparison = (candidate: PolicyValues, base: PolicyValues) => string | undefined;

// Strictest first. `auto` fails on native definitions and warns on the others, so it stands between fail and warn.
const reactions = ["fail", "auto", "warn", "ignore"] as const;
const failures = ["any", "introduced"] as const;

const comparisons: Readonly<Record<PolicyField, Comparison>> = {
  paths: (candidate, base) => {
    if (base.paths.length === 0) return candidate.paths.length === 0 ? undefined : `only ${listText(candidate.paths)} would be read, where the base reads every YAML file.`;
    const missing = base.paths.filter((path) => !candidate.paths.includes(path));
    return missing.length === 0 ? undefined : `${listText(missing)} would no longer be asked for, which the base asks for.`;
  },
  excludePaths: (candidate, base) => {
    const added = candidate.excludePaths.filter((path) => !base.excludePaths.includes(path));
    return added.length === 0 ? undefined : `${listText(added)} would be left out, which the base does not leave out.`;
  },
  strict: (candidate, base) => (base.strict && !candidate.strict ? "implied facts would count, which the base refuses." : undefined),
  onUndetermined: (candidate, base) => ranked(reactions, candidate.onUndetermined, base.onUndetermined),
  onNotCovered: (candidate, base) => ranked(reactions, candidate.onNotCovered, base.onNotCovered),
  minImages: (candidate, base) => (candidate.minImages < base.minImages ? `${candidate.minImages} instead of the base's ${base.minImages}, so that more images could go missing unseen.` : undefined),
  failOn: (candidate, base) => ranked(failures, candidate.failOn, base.failOn),
  requires: (candidate, base) => {
    if (base.requires === null || candidate.requires === base.requires) return undefined;
    if (candidate.requires === null) return `no version would be required, where the base requires "${base.requires}".`;
    return versionRanges.get().isWithin(candidate.requires, base.requires) ? undefined : `"${candidate.requires}" lets versions in that the base's "${base.requires}" keeps out.`;
  },
  mappings: (candidate, base) => {
    // A mapping that is written another way may state another thing: only the same one is as strict.
    const kept = new Set(candidate.mappings.map((mapping) => JSON.stringify(withoutPlaces(mapping))));
    const changed = base.mappings.filter((mapping) => !kept.has(JSON.stringify(withoutPlaces(mapping))));
    return changed.length === 0 ? undefined : `the mapping of ${changed.slice(0, 5).map(({ files }) => listText(files)).join(" and of ")} would be gone or another, which reads images in the base.`;
  },
  limits: (candidate, base) => {
    const raised = limitKeys.flatMap((key) => {
      const [now, before] = [candidate.limits[key.name] ?? leastOf(key), base.limits[key.name] ?? leastOf(key)];
      return now > before ? [`${key.name} ${now} instead of the base's ${before}`] : [];
    });
    return raised.length === 0 ? undefined : `${raised.join(", ")}, so that what the base refuses would be read.`;
  },
  waiversFile: (candidate, base) => (candidate.waiversFile === base.waiversFile ? undefined : `waivers would come from "${candidate.waiversFile}" instead of the base's "${base.waiversFile}".`),
};

function ranked<T extends string>(strictestFirst: readonly T[], candidate: T, base: T): string | undefined {
  return strictestFirst.indexOf(candidate) > strictestFirst.indexOf(base) ? `${candidate} instead of the base's ${base}.` : undefined;
}

function listText(items: readonly string[]): string {
  const first = items.slice(0, 5).map((item) => `"${item}"`).join(", ");
  return items.length > 5 ? `${first} and ${items.length - 5} more` : first;
}

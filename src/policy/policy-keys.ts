/** Every key of the policy file: the one table that the reader, the precedence, the JSON Schema and the documentation are made from. */
import type { RaisedLimits } from "./limit-keys.ts";
import { defaultPolicy, type Policy } from "./policy.ts";

/** What a policy file can decide; `warn-only` belongs to the one run that asks for it and has no key. */
export interface PolicyValues extends Omit<Policy, "warnOnly"> {
  /** Globs of what to read, relative to the working directory; none means every YAML file. */
  readonly paths: readonly string[];
  /** Globs of what to leave out. */
  readonly excludePaths: readonly string[];
  /** Range of versions of this program that the policy is written for; `null` where it does not say. */
  readonly requires: string | null;
  /** What is read beyond the limits of every run. */
  readonly limits: RaisedLimits;
  /** Path of the waivers file, relative to the repository, separated by `/`. */
  readonly waiversFile: string;
}

export type PolicyField = keyof PolicyValues;

/** What a key takes. */
export type PolicyKind = "globs" | "truth" | "words" | "integer" | "range" | "path" | "mappings" | "limits";

export interface PolicyKey {
  /** As the file, the input and the flag spell it. */
  readonly name: string;
  /** The value that it decides. */
  readonly field: PolicyField;
  readonly kind: PolicyKind;
  /** Of the kind `words`: the only ones. */
  readonly words?: readonly string[];
  /** As documentation shows it. */
  readonly byDefault: string;
  readonly description: string;
}

/** Where the policy is looked for when nobody names it; relative to the repository. */
export const policyPath = ".github/sysprep-gate.yml";

/** The values of a run in which nobody says anything. */
export const defaultValues: PolicyValues = {
  paths: [],
  excludePaths: [],
  strict: defaultPolicy.strict,
  onUndetermined: defaultPolicy.onUndetermined,
  onNotCovered: defaultPolicy.onNotCovered,
  minImages: defaultPolicy.minImages,
  failOn: defaultPolicy.failOn,
  requires: null,
  mappings: defaultPolicy.mappings,
  limits: {},
  waiversFile: ".github/sysprep-gate-waivers.yml",
};

/** The keys, in the order in which documentation and `config` show them. */
export const policyKeys: readonly PolicyKey[] = [
  {
    name: "paths",
    field: "paths",
    kind: "globs",
    byDefault: "`**/*.{yml,yaml}` without `.git` and `node_modules`",
    description: "Files, folders or globs to read, relative to the working directory. What is an image definition is recognised by its content.",
  },
  { name: "exclude-paths", field: "excludePaths", kind: "globs", byDefault: "none", description: "Globs of files to leave out, relative to the working directory." },
  { name: "strict", field: "strict", kind: "truth", byDefault: String(defaultValues.strict), description: "Take facts that are only implied by a rule for unknown ones." },
  {
    name: "on-undetermined",
    field: "onUndetermined",
    kind: "words",
    words: ["fail", "warn", "ignore", "auto"],
    byDefault: defaultValues.onUndetermined,
    description: "What an undetermined image does to the run: fail, warn, ignore, or auto (fail for native definitions, warn for other formats).",
  },
  {
    name: "on-not-covered",
    field: "onNotCovered",
    kind: "words",
    words: ["fail", "warn", "ignore"],
    byDefault: defaultValues.onNotCovered,
    description: "What an image that no Microsoft statement covers does to the run: fail, warn or ignore.",
  },
  {
    name: "min-images",
    field: "minImages",
    kind: "integer",
    byDefault: String(defaultValues.minImages),
    description: "Fewer declared images than this fail the run: a glob that shrank is as dangerous as an empty one.",
  },
  {
    name: "fail-on",
    field: "failOn",
    kind: "words",
    words: ["any", "introduced"],
    byDefault: defaultValues.failOn,
    description: "Which findings fail the run: any, or introduced (only those that the base commit does not have).",
  },
  {
    name: "requires",
    field: "requires",
    kind: "range",
    byDefault: "none",
    description: "Range of versions of sysprep-gate that this policy is written for, such as `^1.2.0`. Any other version refuses to run with it. Pre-releases are in no range that does not name one.",
  },
  { name: "mappings", field: "mappings", kind: "mappings", byDefault: "none", description: "How home-made catalogues are read: which files they are, where their images stand, and where each fact is written. See `docs/formats/mapped.md`." },
  { name: "limits", field: "limits", kind: "limits", byDefault: "those of `docs/limits.md`", description: "Limits that are raised for large repositories: a mapping of their names to whole numbers. See `docs/limits.md`." },
  { name: "waivers-file", field: "waiversFile", kind: "path", byDefault: `\`${defaultValues.waiversFile}\``, description: "Path of the waivers file, relative to the repository, separated by `/`." },
];

/** Inputs and flags that stand beside the policy: somebody who writes one into the file is told where it goes. */
export const runOptions: readonly string[] = [
  "working-directory",
  "config-file",
  "config-from",
  "warn-only",
  "base-ref",
  "head-ref",
  "annotations",
  "check-name",
  "comment-summary-in-pr",
  "comment-key",
  "job-summary",
  "reports",
  "report",
  "format",
  "color",
  "now",
  "token",
];

/** The key that decides a value. */
export function keyOfField(field: PolicyField): PolicyKey {
  const key = policyKeys.find((each) => each.field === field);
  if (key === undefined) throw new Error(`no policy key decides ${field}`);
  return key;
}

/** The fields of a policy in the order of the table. */
export const policyFields: readonly PolicyField[] = policyKeys.map((key) => key.field);

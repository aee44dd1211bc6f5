/** What a mapping of the policy says of a home-made catalogue: its files, where its images stand, and where each fact is read. Plain data, so that it can be handed to a thread. */
import type { SourceLocation } from "../../source/location.ts";

/** What a catalogue can say of an image, in the words of native definitions. */
export const mappedFields = [
  "name",
  "os",
  "os.edition",
  "os.build",
  "os.upgradedFrom",
  "os.domainJoined",
  "servicePack",
  "iis",
  "iis.version",
  "iis.source",
  "iis.phase",
  "iis.installOrder",
  "iis.encryptedProperties",
  "features",
  "ie",
  "sysprep",
] as const;

export type MappedField = (typeof mappedFields)[number];

/** Where the text of a rule comes from: a path into the image, the image's key in its map, the path of the file, or the mapping itself. */
export type Origin = { readonly path: string } | "key" | "file" | { readonly texts: readonly string[] };

/** How one fact is read. The text that `from` gives goes through `match` and `value`, then through `table` or `equals`. */
export interface Rule {
  readonly from: Origin;
  /** A regular expression in the syntax of RE2 that the whole text has to match. */
  readonly match?: string;
  /** What a match stands for: `$1` is its first group, `$0` the whole text, `$$` a dollar sign. */
  readonly value?: string;
  /** What each text stands for. One that is not here is opaque. */
  readonly table?: readonly (readonly [text: string, value: string])[];
  /** The texts that mean yes; every other one means no. */
  readonly equals?: readonly string[];
  /** What it means that the path finds nothing. */
  readonly default?: string;
  /** Where the rule stands in the policy file. */
  readonly location: SourceLocation;
}

/** One home-made catalogue. */
export interface Mapping {
  /** Files, folders and globs, like `paths`. */
  readonly files: readonly string[];
  /** Where each of `files` stands in the policy file; the mapping itself where it is not said. */
  readonly places?: readonly SourceLocation[];
  /** JSONPath to the images; without it each document is one image, or a list of them. */
  readonly items?: string;
  readonly rules: Readonly<Partial<Record<MappedField, Rule>>>;
  /** Where the mapping stands in the policy file. */
  readonly location: SourceLocation;
}

/** A mapping without its places: equal for two mappings exactly where they do the same. */
export interface PlainMapping {
  readonly files: readonly string[];
  readonly items?: string;
  readonly rules: Readonly<Record<string, Omit<Rule, "location">>>;
}

/** What a mapping says, without where it stands; fields in one order, whatever the order in the file. */
export function withoutPlaces({ files, items, rules }: Mapping): PlainMapping {
  const plain = mappedFields.flatMap((field) => {
    const rule = rules[field];
    if (rule === undefined) return [];
    const { location: _location, ...rest } = rule;
    return [[field, rest] as const];
  });
  return { files, ...(items === undefined ? {} : { items }), rules: Object.fromEntries(plain) };
}

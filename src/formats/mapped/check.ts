/** What the reader of the policy asks about the parts of a mapping: whether a path, a pattern or a word is what it looks like. */
import type { FactKey } from "../../facts/fact.ts";
import { vocabularies } from "../../facts/image.ts";
import { readIis } from "../../facts/iis.ts";
import { bringsIis, featureName } from "../../facts/server-roles.ts";
import { normalise } from "../../facts/text.ts";
import { readWindows } from "../../facts/windows.ts";
import type { MappedField } from "./mapping.ts";
import { highestGroup, longestPattern, readPattern } from "./pattern.ts";
import { longestPath, readPath } from "./query.ts";

export { longestPath, longestPattern };

/** The fact whose vocabulary reads each field; `null` where there is none, or several. */
export const factOfField: Readonly<Record<MappedField, FactKey | null>> = {
  name: null,
  os: "os.family",
  "os.edition": "os.edition",
  "os.build": "os.version",
  "os.upgradedFrom": "os.upgraded-from",
  "os.domainJoined": "os.domain-joined",
  servicePack: "os.service-pack",
  iis: "iis.installed",
  "iis.version": "iis.version",
  "iis.source": "iis.source",
  "iis.phase": "iis.phase",
  "iis.installOrder": "iis.install-order",
  "iis.encryptedProperties": "iis.encrypted-properties",
  features: null,
  ie: "ie.version",
  sysprep: "sysprep",
};

/** Fields that say yes or no, so that `equals` can decide them. */
export const truthFields: ReadonlySet<MappedField> = new Set(["os.domainJoined", "iis", "iis.encryptedProperties", "sysprep"]);

/** Why a text is no path: a sentence without its full stop. */
export function reasonAgainstPath(text: string): string | undefined {
  const path = readPath(text);
  return "reason" in path ? path.reason : undefined;
}

/** Why a text is no pattern, or why `value` does not fit it. */
export function reasonAgainstPattern(match: string, value: string | undefined): string | undefined {
  const pattern = readPattern(match);
  if ("reason" in pattern) return pattern.reason;
  const highest = value === undefined ? -1 : highestGroup(value);
  return highest > pattern.groups ? `\`value\` asks for $${highest}, and it has ${pattern.groups === 0 ? "no groups" : `${pattern.groups} group${pattern.groups === 1 ? "" : "s"}`}` : undefined;
}

/** Whether a text standing alone is a value of a field rather than a path: `none`, `after-clone`, `10.0`. */
export function isValueOf(field: MappedField, text: string): boolean {
  if (/^[-+.\d]+$/.test(text) || /^(?:yes|no|on|off|none|null|~)$/i.test(text)) return true;
  if (field === "os") return readWindows(text).kind === "known";
  if (field === "iis" && readIis(text).kind === "known") return true;
  if (field === "features") return bringsIis(featureName(text));
  if (field === "sysprep" && normalise(text) === "raw") return true;
  const key = factOfField[field];
  // A key may well be called like the fact: `sysprep: sysprep`.
  return key !== null && normalise(text) !== normalise(field.slice(field.indexOf(".") + 1)) && vocabularies[key].read(text).kind === "known";
}

/** A text as `table` and `equals` compare it: upper and lower case, blanks, hyphens and underscores make no difference. */
export function comparable(text: string): string {
  return normalise(text);
}

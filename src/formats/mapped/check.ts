/** What the reader of the policy asks about the parts of a mapping: whether a path, a pattern or a word is what it looks like. */
import { cloneMethod } from "../../facts/cloning.ts";
import type { FactKey } from "../../facts/fact.ts";
import { vocabularies } from "../../facts/image.ts";
import { encryptedProperties, readIis, truth } from "../../facts/iis.ts";
import { bringsIis, featureName } from "../../facts/server-roles.ts";
import { readServicePack } from "../../facts/service-packs.ts";
import { known, normalise, refuse, unclear } from "../../facts/text.ts";
import type { Reading } from "../../facts/vocabulary.ts";
import { namesAnotherSystem, readBuild, readWindows, windowsFamily, type WindowsFamily } from "../../facts/windows.ts";
import type { MappedField } from "./mapping.ts";
import { fillIn, highestGroup, longestPattern, readPattern } from "./pattern.ts";
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

/** What `value` comes to whatever the text is; `undefined` where it takes a part of the text. `matched`: it stands beside a `match`. */
export function constantOf(value: string, matched: boolean): string | undefined {
  if (!matched) return value;
  return highestGroup(value) === -1 ? fillIn(value, []) : undefined;
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

/** Why a word that the mapping itself gives is no value of a field: a sentence without its full stop. What depends on the Windows is measured by all of them. */
export function reasonAgainstValue(field: MappedField, text: string): string | undefined {
  const reading = readingOf(field, text);
  if (reading === undefined || reading.kind === "known") return undefined;
  return `${reading.because}${reading.suggestion === undefined ? "" : `; did you mean \`${reading.suggestion}\`?`}`;
}

function readingOf(field: MappedField, text: string): Reading | undefined {
  switch (field) {
    case "name":
      return undefined;
    case "os": {
      const windows = readWindows(text);
      return windows.kind === "known" || namesAnotherSystem(text) ? undefined : windows;
    }
    case "os.build":
      return bestOf(families.map((family) => readBuild(text, family)));
    case "servicePack":
      return bestOf([readServicePack(text, [], undefined, undefined), ...families.map((family) => readServicePack(text, [], family, undefined))]);
    case "os.upgradedFrom":
      return readUpgrade(text);
    case "iis":
      return readPresence(text);
    case "iis.version":
      return readIisVersion(text);
    case "iis.encryptedProperties":
      return readEncrypted(text);
    case "features":
      return isFeatureName(text) && truth.read(text).kind !== "known" ? undefined : { kind: "unclear", because: "it is no name of a Windows role or feature" };
    case "sysprep":
      return readClone(text);
    default: {
      const key = factOfField[field];
      return key === null ? undefined : vocabularies[key].read(text);
    }
  }
}

const families = windowsFamily.terms.map(({ value }) => value as WindowsFamily);

/** The first reading that is known, else the first of all. */
function bestOf(readings: readonly Reading[]): Reading | undefined {
  return readings.find(({ kind }) => kind === "known") ?? readings[0];
}

function readPresence(text: string): Reading {
  const version = readIisVersion(text);
  if (truth.read(text).kind === "known" || version.kind === "known" || version.suggestion !== undefined) return bestOf([version, truth.read(text)]) ?? version;
  return unclear("it is neither true nor false, and no version of IIS");
}

function readIisVersion(text: string): Reading {
  const reading = readIis(text);
  return reading.kind === "known" ? known(reading.value.version) : reading;
}

/** The Windows that an installation was upgraded from, or whether it was. */
export function readUpgrade(text: string): Reading {
  const whether = truth.read(text);
  if (whether.kind === "known") return known(whether.value === "false" ? "none" : "unknown");
  const windows = readWindows(text);
  return windows.kind === "known" ? known(windows.value.family) : windows;
}

/** A yes or no, or the name of a way to clone. */
export function readClone(text: string): Reading {
  const whether = truth.read(text);
  if (whether.kind === "known") return whether;
  const method = cloneMethod.read(text);
  return method.kind === "known" ? known(String(method.value === "sysprep")) : method;
}

/** None or present: a place in a text is not counted as one, because a text may as well be a word for "none". */
export function readEncrypted(text: string): Reading {
  const reading = encryptedProperties.read(text);
  return reading.kind === "known" || refuse(text) !== undefined ? reading : unclear("it is neither `none` nor `present`; use a list in the catalogue, or a `table` in the mapping");
}

/** Whether a text can be the name of a Windows role or feature, with `-` before one that is taken out. */
export function isFeatureName(text: string): boolean {
  const bare = bareFeature(text);
  return /^[a-z0-9][a-z0-9.-]*$/.test(bare) || /^(?:web server(?: \(iis\))?|internet information services?)$/.test(bare);
}

/** The name of a feature without the sign before it. */
export function bareFeature(text: string): string {
  return featureName(text).replace(/^[-+]\s*/, "");
}

/** A text as `table` and `equals` compare it: upper and lower case, blanks, hyphens and underscores make no difference. */
export function comparable(text: string): string {
  return normalise(text);
}

/** Reads the policy file: text in, values with their places out. Stage: policy. */
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceLocation } from "../source/location.ts";
import type { SourceEntry } from "../source/node.ts";
import { nearest } from "../nearest.ts";
import { capital, type Complaints, longestList, nameOf, openConfiguration, quote, readEntries, readText, type Slot, slotOf } from "./configuration-text.ts";
import { leastOf, limitKeys, type RaisedLimits } from "./limit-keys.ts";
import { mappingReader } from "./mapping-reader.ts";
import { type PolicyField, type PolicyKey, policyKeys, type PolicyValues, runOptions } from "./policy-keys.ts";
import { versionRanges } from "./version-ranges.ts";

/** What a policy file says. */
export interface PolicyFile {
  /** Only what the file decides, and only where it can be read as meant. */
  readonly values: Partial<PolicyValues>;
  /** Where the key of each value stands. */
  readonly places: ReadonlyMap<PolicyField, SourceLocation>;
  /** What is wrong with the file, by its place; every one marked as configuration. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a policy file. `version` is that of this program, which `requires` is held against. Throws for nothing that a user can write. */
export function readPolicyFile(file: string, text: string, version: string): PolicyFile {
  const opened = openConfiguration(file, text, "policy file", "policy");
  const places = new Map<PolicyField, SourceLocation>();
  const values: [PolicyField, unknown][] = [];
  const entries = opened.root === undefined ? new Map<string, SourceEntry>() : readEntries(opened.root, policyKeys.map((key) => key.name), "the policy file", opened, elsewhere);
  for (const key of policyKeys) {
    const entry = entries.get(key.name);
    const value = entry === undefined ? undefined : readValue(key, entry, version, opened);
    if (entry === undefined || value === undefined) continue;
    values.push([key.field, value]);
    places.set(key.field, entry.keyLocation);
  }
  // The table pairs each field with a kind that gives the field's type; a test reads every key.
  return { values: Object.fromEntries(values) as Partial<PolicyValues>, places, diagnostics: opened.diagnostics() };
}

function elsewhere(key: string): string | undefined {
  return runOptions.includes(key) ? "it is an input of the Action or a flag of the command line, and the policy file cannot set it." : undefined;
}

function readValue(key: PolicyKey, entry: SourceEntry, version: string, complaints: Complaints): PolicyValues[PolicyField] | undefined {
  const slot = slotOf(entry);
  switch (key.kind) {
    case "truth":
      return readTruth(slot, complaints);
    case "words":
      return readWord(slot, key.words ?? [], complaints) as PolicyValues["onUndetermined"] | undefined;
    case "integer":
      return readInteger(slot, complaints);
    case "globs":
      return readGlobs(entry, key.field === "paths", complaints);
    case "range":
      return readRange(slot, version, complaints);
    case "path":
      return readPath(slot, complaints);
    case "mappings":
      return mappingReader.get()(entry, complaints);
    case "limits":
      return readLimits(entry, complaints);
    default:
      return key.kind satisfies never;
  }
}

function readTruth(slot: Slot, complaints: Complaints): boolean | undefined {
  const needed = "true or false";
  const text = readText(slot, needed, complaints);
  if (text === undefined) return undefined;
  // What YAML 1.2 calls a boolean (10.3.2), and nothing else: yes, on and 1 are texts. https://yaml.org/spec/1.2.2/#1032-tag-resolution
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  complaints.add("unknown-word", `${slot.name} is ${quote(text)}, needed ${needed}.`, slot.location);
  return undefined;
}

function readWord(slot: Slot, words: readonly string[], complaints: Complaints): string | undefined {
  const needed = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  const text = readText(slot, needed, complaints);
  if (text === undefined || words.includes(text)) return text;
  const guess = nearest(text, words);
  complaints.add("unknown-word", `${slot.name} is ${quote(text)}, needed ${needed}.${guess === undefined ? "" : ` Did you mean ${quote(guess)}?`}`, slot.location);
  return undefined;
}

/** The largest number of images that can be asked for. A run reads at most 10,000 files. */
export const mostImages = 9_999_999;

function readInteger(slot: Slot, complaints: Complaints): number | undefined {
  const needed = `a whole number from 0 to ${mostImages} without leading zeros`;
  const text = readText(slot, needed, complaints);
  if (text === undefined) return undefined;
  if (/^(?:0|[1-9]\d{0,6})$/.test(text)) return Number(text);
  complaints.add("not-a-number", `${slot.name} is ${quote(text)}, needed ${needed}.`, slot.location);
  return undefined;
}

function readLimits({ key: name, keyLocation, value }: SourceEntry, complaints: Complaints): RaisedLimits | undefined {
  if (value.kind !== "map" || value.tag !== undefined) {
    complaints.add("wrong-shape", `${capital(quote(name))} holds ${nameOf(value)}, needed a mapping of limits to numbers.`, keyLocation);
    return undefined;
  }
  const entries = readEntries(value, limitKeys.map((key) => key.name), quote(name), complaints);
  const raised = limitKeys.flatMap((key): (readonly [string, number])[] => {
    const entry = entries.get(key.name);
    const slot = entry === undefined ? undefined : slotOf(entry);
    const needed = `a whole number from ${leastOf(key)}, which is the limit of every run, to ${key.most}`;
    const text = slot === undefined ? undefined : readText(slot, needed, complaints);
    if (slot === undefined || text === undefined) return [];
    const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
    if (number >= leastOf(key) && number <= key.most) return [[key.name, number]];
    complaints.add("not-a-number", `${slot.name} is ${quote(text)}, needed ${needed}.`, slot.location);
    return [];
  });
  return Object.fromEntries(raised);
}

function readGlobs(entry: SourceEntry, needsOne: boolean, complaints: Complaints): readonly string[] | undefined {
  const { value } = entry;
  const own = slotOf(entry);
  if (value.kind !== "list" || value.tag !== undefined) {
    const text = readText(own, "a glob or a list of globs", complaints);
    return text === undefined || !isUsableGlob(text, own, complaints) ? undefined : [text];
  }
  const items = value.items();
  if (items.length > longestList) {
    complaints.add("list-too-long", `${own.name} has ${items.length} entries, at most ${longestList} are read. Use fewer, wider globs.`, entry.keyLocation);
    return undefined;
  }
  if (items.length === 0 && needsOne) {
    complaints.add("empty-value", `${own.name} is an empty list, needed at least one glob. Leave the key out to read every YAML file.`, entry.keyLocation);
    return undefined;
  }
  const texts = items.map((item): string | undefined => {
    const slot: Slot = { name: `an entry of ${own.name}`, value: item, location: item.location };
    const text = readText(slot, "a glob", complaints);
    return text !== undefined && isUsableGlob(text, slot, complaints) ? text : undefined;
  });
  // A list of which a part cannot be read decides nothing: half a list could leave out what the whole one reads.
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function isUsableGlob(text: string, slot: Slot, complaints: Complaints): boolean {
  if (!text.startsWith("!")) return true;
  complaints.add("bad-glob", `${quote(text)} begins with !, which has no meaning here. Files are left out with exclude-paths.`, slot.location);
  return false;
}

function readPath(slot: Slot, complaints: Complaints): string | undefined {
  const needed = "a path inside the repository, relative to its root, separated by /";
  const text = readText(slot, needed, complaints);
  if (text === undefined) return undefined;
  const path = text.replace(/^(?:\.\/)+/, "");
  if (!/^[/~]|^[A-Za-z]:|\\/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..")) return path;
  complaints.add("bad-path", `${slot.name} is ${quote(text)}, needed ${needed}.`, slot.location);
  return undefined;
}

// The library's own bound on the text of a version; a range of honest length is shorter. https://github.com/npm/node-semver#constants
const longestRange = 256;

function readRange(slot: Slot, version: string, complaints: Complaints): string | undefined {
  const needed = "a range of versions such as ^1.2.0 or >=1.2.0 <2.0.0";
  const text = readText(slot, needed, complaints);
  if (text === undefined) return undefined;
  if (text.length > longestRange || !versionRanges.get().isRange(text)) {
    complaints.add("bad-range", `${slot.name} is ${quote(text)}, needed ${needed}.`, slot.location);
    return undefined;
  }
  if (versionRanges.get().matchesEverything(text)) {
    complaints.add("bad-range", `${slot.name} is ${quote(text)}, which every version meets, needed ${needed}. Leave the key out where any version will do.`, slot.location);
    return undefined;
  }
  if (!versionRanges.get().admits(text, version)) {
    complaints.add("other-version", `This policy requires sysprep-gate ${quote(text)}, and this is version ${version}. Run a version that fits, or change ${slot.name}.`, slot.location);
  }
  return text;
}

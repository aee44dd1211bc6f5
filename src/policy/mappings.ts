/** Reads the `mappings` of the policy file: each part checked where it stands, so that a run never meets one that is wrong. Stage: policy. */
import { comparable, constantOf, isValueOf, reasonAgainstPath, reasonAgainstPattern, reasonAgainstValue, truthFields } from "../formats/mapped/check.ts";
import type { MappedField, Mapping, Origin, Rule } from "../formats/mapped/mapping.ts";
import { nearest } from "../nearest.ts";
import type { SourceLocation } from "../source/location.ts";
import type { SourceEntry, SourceNode } from "../source/node.ts";
import { capital, type Complaints, longestList, nameOf, quote, readEntries, readText, type Slot, slotOf } from "./configuration-text.ts";
import { mappingKeys, namesOf } from "./mapping-keys.ts";

/** At most this many characters in one glob, as for `paths`. */
export const longestGlob = 200;

/** At most this many mappings. */
export const mostMappings = 100;

/** The mappings under a key; `undefined` where one of them cannot be read: half a list could leave out what the whole one reads. */
export function readMappings(entry: SourceEntry, complaints: Complaints): readonly Mapping[] | undefined {
  const { value, keyLocation } = entry;
  if (value.kind !== "list" || value.tag !== undefined) {
    complaints.add("wrong-shape", `${quote(entry.key)} holds ${nameOf(value)}, needed a list of mappings.`, keyLocation);
    return undefined;
  }
  const items = value.items();
  if (items.length > mostMappings) {
    complaints.add("list-too-long", `${quote(entry.key)} has ${items.length} entries, at most ${mostMappings} are read.`, keyLocation);
    return undefined;
  }
  const mappings = items.map((item) => readMapping(item, complaints));
  return mappings.every((mapping) => mapping !== undefined) ? mappings : undefined;
}

function readMapping(node: SourceNode, complaints: Complaints): Mapping | undefined {
  if (node.kind !== "map" || node.tag !== undefined) {
    complaints.add("wrong-shape", `An entry of "mappings" is ${nameOf(node)}, needed a mapping with files, name and the facts that the catalogue states.`, node.location);
    return undefined;
  }
  const location = node.entries()[0]?.keyLocation ?? node.location;
  const entries = readEntries(node, namesOf("mapping"), "a mapping", complaints);
  let sound = entries.size === node.entries().filter(({ key }) => !key.startsWith("x-")).length;
  const refuse = (code: string, message: string): void => {
    complaints.add(code, message, location);
    sound = false;
  };
  const filesEntry = entries.get("files");
  const files = filesEntry === undefined ? undefined : readGlobs(filesEntry, complaints);
  if (filesEntry === undefined) refuse("mapping-without-files", "A mapping without `files`, needed the files of the catalogue, as paths or globs.");
  if (!entries.has("name")) refuse("mapping-without-name", "A mapping without `name`, needed where the name of an image stands: a path, or `{ key: true }`.");
  const itemsEntry = entries.get("items");
  const items = itemsEntry === undefined ? undefined : readPath(slotOf(itemsEntry), complaints);
  const rules = readRules(entries, complaints);
  if (!sound || files === undefined || rules === undefined || (itemsEntry !== undefined && items === undefined)) return undefined;
  return { files: files.map(({ glob }) => glob), places: files.map((each) => each.location), ...(items === undefined ? {} : { items }), rules, location };
}

function readGlobs(entry: SourceEntry, complaints: Complaints): readonly { readonly glob: string; readonly location: SourceLocation }[] | undefined {
  const own = slotOf(entry);
  const isList = entry.value.kind === "list" && entry.value.tag === undefined;
  const slots = isList ? entry.value.items().map((value): Slot => ({ name: `an entry of ${own.name}`, value, location: value.location })) : [own];
  if (slots.length === 0) {
    complaints.add("empty-value", `${own.name} is an empty list, needed the files of the catalogue.`, own.location);
    return undefined;
  }
  if (slots.length > longestList) {
    complaints.add("list-too-long", `${own.name} has ${slots.length} entries, at most ${longestList} are read. Use fewer, wider globs.`, own.location);
    return undefined;
  }
  const globs = slots.map((slot) => {
    const text = readText(slot, "a path or a glob", complaints);
    const reason = text === undefined ? undefined : reasonAgainstGlob(text);
    if (text !== undefined && reason !== undefined) complaints.add("bad-glob", `${quote(text)} cannot be used: ${reason}.`, slot.location);
    return text === undefined || reason !== undefined ? undefined : { glob: text, location: slot.location };
  });
  return globs.every((glob) => glob !== undefined) ? globs : undefined;
}

function reasonAgainstGlob(text: string): string | undefined {
  if (text.length > longestGlob) return `it has ${text.length} characters, at most ${longestGlob} are read`;
  if (text.startsWith("!")) return "it begins with !, which has no meaning here";
  return /[*?[{].*\/\.\.(?:\/|$)/.test(text) ? "it has .. behind a wildcard" : undefined;
}

function readPath(slot: Slot, complaints: Complaints): string | undefined {
  const text = readText(slot, "a path such as base.sku or $.images[*]", complaints);
  const reason = text === undefined ? undefined : reasonAgainstPath(text);
  if (text === undefined || reason === undefined) return text;
  complaints.add("bad-query", `${slot.name} is ${quote(text)}, needed a path such as base.sku or $.images[*]: ${reason}.`, slot.location);
  return undefined;
}

type Rules = Partial<Record<MappedField, Rule>>;

/** Every rule of a mapping; `undefined` where one cannot be read. */
function readRules(entries: ReadonlyMap<string, SourceEntry>, complaints: Complaints): Rules | undefined {
  const places = new Map<MappedField, SourceEntry>();
  const rules: Rules = {};
  let sound = true;
  const read = (entry: SourceEntry, field: MappedField): void => {
    const other = places.get(field);
    const rule = other === undefined ? readRule(entry, field, complaints) : undefined;
    if (other !== undefined) complaints.add("key-twice", `${quote(entry.key)} reads the same fact as ${quote(other.key)} elsewhere in this mapping: keep one of them.`, entry.keyLocation, [{ message: "the other one", location: other.keyLocation }]);
    if (rule === undefined) sound = false;
    else rules[field] = rule;
    places.set(field, entry);
  };
  for (const { name, field, parts } of mappingKeys.mapping) {
    const entry = entries.get(name);
    if (entry === undefined || field === undefined) continue;
    if (parts === undefined || !holdsParts(entry.value, parts)) {
      read(entry, field);
      continue;
    }
    const inner = readEntries(entry.value, namesOf(parts), `${quote(name)} of a mapping`, complaints, (key) => suggestPart(key, parts));
    if (inner.size < entry.value.entries().filter(({ key }) => !key.startsWith("x-")).length) sound = false;
    for (const part of mappingKeys[parts]) {
      const found = inner.get(part.name);
      if (found !== undefined && part.field !== undefined) read(found, part.field);
    }
  }
  return sound ? rules : undefined;
}

/** Whether a mapping names parts of a fact rather than being its rule. */
function holdsParts(value: SourceNode, parts: "os" | "iis"): boolean {
  if (value.kind !== "map" || value.tag !== undefined) return false;
  const keys = value.entries().map(({ key }) => key);
  return keys.some((key) => namesOf(parts).includes(key)) || (keys.length > 0 && !keys.some((key) => namesOf("rule").includes(key)));
}

function suggestPart(key: string, parts: "os" | "iis"): string {
  if (namesOf("rule").includes(key)) return "a rule and parts of it cannot stand together.";
  const guess = nearest(key, [...namesOf(parts), ...namesOf("rule")], 1 / 2);
  return guess === undefined ? `known are ${namesOf(parts).join(", ")}, or those of a rule: ${namesOf("rule").join(", ")}.` : `did you mean ${quote(guess)}?`;
}

function readRule(entry: SourceEntry, field: MappedField, complaints: Complaints): Rule | undefined {
  const slot = slotOf(entry);
  const location = slot.location;
  if (entry.value.kind === "map" && entry.value.tag === undefined) return readLongRule(entry, field, complaints);
  const text = readText(slot, "a path, true, false, or a rule such as { path: role, equals: web }", complaints);
  if (text === undefined) return undefined;
  if (/^(?:true|false)$/i.test(text) && field !== "name") return isWord(field, text, slot, complaints) ? { from: { texts: [text.toLowerCase()] }, location } : undefined;
  if (isValueOf(field, text)) {
    complaints.add("path-or-value", `${slot.name} is ${quote(text)}, which is a value and would be read as a path, needed \`{ value: ${text} }\` for the value, or \`$['${text}']\` for a key of that name.`, location);
    return undefined;
  }
  const path = readPath(slot, complaints);
  return path === undefined ? undefined : { from: { path }, location };
}

function readLongRule(entry: SourceEntry, field: MappedField, complaints: Complaints): Rule | undefined {
  const what = `the rule ${quote(entry.key)}`;
  const subject = `The rule ${quote(entry.key)}`;
  const parts = readEntries(entry.value, namesOf("rule"), what, complaints);
  let sound = parts.size === entry.value.entries().filter(({ key }) => !key.startsWith("x-")).length;
  const complain = (code: string, message: string, at: string, place?: SourceLocation): undefined => {
    complaints.add(code, message, place ?? parts.get(at)?.keyLocation ?? entry.keyLocation);
    sound = false;
  };
  /** Reads a part that is there; one that cannot be read spoils the rule. */
  const take = <T>(name: string, read: (part: SourceEntry) => T | undefined): T | undefined => {
    const part = parts.get(name);
    const value = part === undefined ? undefined : read(part);
    if (part !== undefined && value === undefined) sound = false;
    return value;
  };
  const text = (part: SourceEntry): string | undefined => readText(slotOf(part), "a text", complaints);
  const texts = (part: SourceEntry): readonly string[] | undefined => readTexts(part, complaints);

  const path = take("path", (part) => readPath(slotOf(part), complaints));
  const key = take("key", (part) => readYes(part, complaints));
  const file = take("file", (part) => readYes(part, complaints));
  const match = take("match", text);
  const isConstant = !parts.has("path") && !parts.has("key") && !parts.has("file");
  const value = take<string | readonly string[]>("value", isConstant && field === "features" ? texts : text);
  const table = take("table", (part) => readTable(part, complaints));
  const equals = take("equals", texts);
  const byDefault = take("default", text);

  const origins = ["path", "key", "file"].filter((name) => parts.has(name));
  if (origins.length > 1) complain("rule-unclear", `${subject} has ${origins.join(" and ")}, needed one of them: a text comes from one place.`, origins[1] ?? "");
  if (isConstant && !parts.has("value")) complain("rule-unclear", `${subject} says neither where a text stands nor what it is, needed path, key, file or value.`, "");
  else if (isConstant) for (const name of ["match", "table", "equals", "default"]) if (parts.has(name)) complain("rule-unclear", `${quote(name)} in ${what} has no text to work on, needed path, key or file beside it.`, name);
  if (!isConstant && parts.has("value") && !parts.has("match")) complain("rule-unclear", `"value" beside ${origins[0] ?? ""} in ${what} needs \`match\`: without it every text would mean the same.`, "value");
  if (parts.has("table") && parts.has("equals")) complain("rule-unclear", `${subject} has both table and equals, needed one of them.`, "equals");
  if (parts.has("equals") && !truthFields.has(field)) complain("rule-unclear", `"equals" says yes or no, which ${quote(entry.key)} does not take, needed match or table.`, "equals");
  const pattern = parts.get("match");
  if (match !== undefined && pattern !== undefined) {
    const reason = reasonAgainstPattern(match, typeof value === "string" ? value : undefined);
    if (reason !== undefined) complain("bad-match", `${quote(match)} cannot be used as \`match\`: ${reason}.`, "match", slotOf(pattern).location);
  }
  if (!sound || !knowsWords(field, parts, complaints)) return undefined;
  const from: Origin = path !== undefined ? { path } : key !== undefined ? "key" : file !== undefined ? "file" : { texts: typeof value === "string" ? [value] : (value ?? []) };
  return {
    from,
    ...(match === undefined ? {} : { match }),
    ...(isConstant || typeof value !== "string" ? {} : { value }),
    ...(table === undefined ? {} : { table }),
    ...(equals === undefined ? {} : { equals }),
    ...(byDefault === undefined ? {} : { default: byDefault }),
    location: slotOf(entry).location,
  };
}

function readYes(part: SourceEntry, complaints: Complaints): true | undefined {
  const slot = slotOf(part);
  const text = readText(slot, "true", complaints);
  if (text === undefined) return undefined;
  if (/^true$/i.test(text)) return true;
  complaints.add("unknown-word", `${slot.name} is ${quote(text)}, needed true, or no such key.`, slot.location);
  return undefined;
}

function readTexts(part: SourceEntry, complaints: Complaints): readonly string[] | undefined {
  const own = slotOf(part);
  if (part.value.kind !== "list" || part.value.tag !== undefined) {
    const text = readText(own, "a text or a list of texts", complaints);
    return text === undefined ? undefined : [text];
  }
  const items = part.value.items();
  if (items.length === 0 || items.length > longestList) {
    complaints.add(items.length === 0 ? "empty-value" : "list-too-long", `${own.name} has ${items.length} entries, needed between 1 and ${longestList}.`, own.location);
    return undefined;
  }
  const texts = items.map((value) => readText({ name: `an entry of ${own.name}`, value, location: value.location }, "a text", complaints));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** Whether the fact knows every word that a rule gives it; complaints where it does not. The parts have been read. */
function knowsWords(field: MappedField, parts: ReadonlyMap<string, SourceEntry>, complaints: Complaints): boolean {
  const inTable = parts.get("table")?.value.entries() ?? [];
  const value = parts.get("value");
  // What goes through a table or is compared is a word of the catalogue still.
  const given = value === undefined || parts.has("table") || parts.has("equals") ? [] : [value];
  const byDefault = parts.get("default");
  const slots = [
    ...inTable.map((entry) => ({ ...slotOf(entry), name: `${quote(entry.key)} in "table"` })),
    ...given.flatMap((entry) => (entry.value.kind === "list" ? entry.value.items().map((item): Slot => ({ name: "an entry of \"value\"", value: item, location: item.location })) : [slotOf(entry)])),
    ...(byDefault === undefined ? [] : [slotOf(byDefault)]),
  ];
  return slots.map((slot) => isWord(field, slot.name === '"value"' ? constantOf(slot.value.text() ?? "", parts.has("match")) : slot.value.text(), slot, complaints)).every(Boolean);
}

/** Whether the fact knows a word that the mapping gives, or there is none to know; a complaint where it does not: no image could ever be read by it. */
function isWord(field: MappedField, text: string | undefined, { name, location }: Slot, complaints: Complaints): boolean {
  const reason = text === undefined ? undefined : reasonAgainstValue(field, text);
  if (text !== undefined && reason !== undefined) complaints.add("unknown-word", `${capital(name)} stands for ${quote(text)}, which ${quote(field)} does not know (${reason}), needed a word that \`sysprep-gate explain vocabulary\` lists.`, location);
  return reason === undefined;
}

function readTable(part: SourceEntry, complaints: Complaints): Rule["table"] | undefined {
  const { value } = part;
  const own = slotOf(part);
  const entries = value.entries();
  if (value.kind !== "map" || value.tag !== undefined || entries.length === 0 || entries.length > longestList) {
    complaints.add("wrong-shape", `${own.name} holds ${value.kind === "map" ? `${entries.length} entries` : nameOf(value)}, needed a mapping from texts of the catalogue to values, with at most ${longestList} entries.`, own.location);
    return undefined;
  }
  const seen = new Map<string, SourceEntry>();
  const rows = entries.map((entry): readonly [string, string] | undefined => {
    const text = readText(slotOf(entry), "a text", complaints);
    const first = seen.get(comparable(entry.key));
    seen.set(comparable(entry.key), entry);
    if (first === undefined) return text === undefined ? undefined : [entry.key, text];
    complaints.add("key-twice", `${quote(entry.key)} and ${quote(first.key)} are the same text for a table: upper and lower case, blanks, hyphens and underscores make no difference. Keep one of them.`, entry.keyLocation, [{ message: "the other one", location: first.keyLocation }]);
    return undefined;
  });
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

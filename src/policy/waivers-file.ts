/** Reads the waivers file: text in, well-formed waivers with their places out. An entry with a mistake does not apply. Stage: policy. */
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceNode } from "../source/node.ts";
import { lineStarts, lineText } from "../source/text.ts";
import { isDate } from "./calendar.ts";
import { nearest } from "../nearest.ts";
import { type Complaints, longestList, nameOf, openConfiguration, quote, readEntries, readText, type Slot, slotOf } from "./configuration-text.ts";
import type { RequirementIds } from "./requirement-ids.ts";
import type { Waiver } from "./waiver.ts";
import { type WaiverKey, waiverKeys } from "./waiver-keys.ts";

/** What a waivers file says. */
export interface WaiversFile {
  /** In the order of the file. */
  readonly waivers: readonly Waiver[];
  /** What is wrong with the file, by its place; every one marked as configuration. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a waivers file. `ids`: what can be waived, and what is only advice. Throws for nothing that a user can write. */
export function readWaiversFile(file: string, text: string, ids: RequirementIds): WaiversFile {
  const opened = openConfiguration(file, text, "waivers file", "waivers");
  const found: Waiver[] = [];
  const list = opened.root === undefined ? undefined : readList(opened.root, opened);
  const lines: Lines = { text, starts: lineStarts(text) };
  for (const item of list ?? []) {
    const waiver = readWaiver(item, lines, ids, opened);
    if (waiver !== undefined) found.push(waiver);
  }
  const twice = duplicates(found, opened);
  // A text that cannot be read as meant may have lost a line of any entry, so that none of them can be trusted.
  return { waivers: opened.isBroken() ? [] : found.filter((waiver) => !twice.has(waiver)), diagnostics: opened.diagnostics() };
}

function readList(root: SourceNode, complaints: Complaints): readonly SourceNode[] | undefined {
  const entry = readEntries(root, ["waivers"], "the waivers file", complaints).get("waivers");
  if (entry === undefined) {
    complaints.add("waivers-empty", "The waivers file has no list under `waivers` and waives nothing.", root.location, [], "warning");
    return undefined;
  }
  const { value } = entry;
  // What is left when the last entry was deleted.
  if (value.kind === "scalar" && value.tag === undefined && value.text() === undefined) return [];
  if (value.kind !== "list" || value.tag !== undefined) {
    complaints.add("wrong-shape", `"waivers" holds ${nameOf(value)}, needed a list of waivers.`, slotOf(entry).location);
    return undefined;
  }
  const items = value.items();
  if (items.length <= longestList) return items;
  complaints.add("list-too-long", `"waivers" has ${items.length} entries, at most ${longestList} are read: with more, they are no longer exceptions.`, entry.keyLocation);
  return undefined;
}

/** The text of the file with its lines. */
interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

function readWaiver(item: SourceNode, lines: Lines, ids: RequirementIds, complaints: Complaints): Waiver | undefined {
  const location = item.via ?? item.location;
  if (item.kind !== "map" || item.tag !== undefined) {
    complaints.add("wrong-shape", `A waiver is ${nameOf(item)}, needed a mapping with ${waiverKeys.filter((key) => key.mandatory).map((key) => key.name).join(", ")}.`, location);
    return undefined;
  }
  let mistakes = 0;
  const counting: Complaints = {
    add: (...complaint) => {
      mistakes += 1;
      complaints.add(...complaint);
    },
  };
  const entries = readEntries(item, waiverKeys.map((key) => key.name), "a waiver", counting);
  const read = (name: WaiverKey["name"]): string => {
    const entry = entries.get(name);
    const key = waiverKeys.find((each) => each.name === name);
    return entry === undefined || key === undefined ? "" : (readField(key, slotOf(entry), ids, counting) ?? "");
  };
  const lacking = waiverKeys.filter((key) => key.mandatory && !entries.has(key.name)).map((key) => `"${key.name}"`);
  if (lacking.length > 0) counting.add("waiver-incomplete", `This waiver has no ${lacking.join(" and no ")}: each of ${waiverKeys.filter((key) => key.mandatory).map((key) => key.name).join(", ")} is needed.`, location);
  const waiver = { image: read("image"), requirement: read("requirement"), reason: read("reason"), owner: read("owner"), until: read("until"), ticket: entries.has("ticket") ? read("ticket") : null };
  if (mistakes > 0) return undefined;
  const own = item.via === undefined ? ownLines(lines, item) : undefined;
  return { ...waiver, location, ...(own === undefined ? {} : { lines: own }) };
}

const needs: Readonly<Record<WaiverKey["kind"], string>> = {
  name: "the name of an image",
  prose: "a text",
  id: "the id of a requirement such as q326779/nt4-iis4/service-pack",
  date: "a day of the calendar, as YYYY-MM-DD",
};

function readField(key: WaiverKey, slot: Slot, ids: RequirementIds, complaints: Complaints): string | undefined {
  const needed = needs[key.kind];
  const text = readText(slot, needed, complaints, key.kind === "prose");
  if (text === undefined) return undefined;
  switch (key.kind) {
    case "name":
    case "prose":
      return text;
    case "date":
      if (isDate(text)) return text;
      complaints.add("not-a-date", `${slot.name} is ${quote(text)}, needed ${needed}.`, slot.location);
      return undefined;
    case "id": {
      if (ids.waivable.includes(text)) return text;
      if (ids.advice.includes(text)) {
        complaints.add("nothing-to-waive", `${quote(text)} is advice and never fails a run, so that there is nothing to waive. Delete this waiver.`, slot.location);
        return undefined;
      }
      const guess = nearest(text, ids.waivable);
      complaints.add("unknown-requirement", `${slot.name} is ${quote(text)}, an id that no requirement has.${guess === undefined ? " `sysprep-gate rules` lists them." : ` Did you mean ${quote(guess)}?`}`, slot.location);
      return undefined;
    }
    default:
      return key.kind satisfies never;
  }
}

/** The waivers that say something about one requirement of one image more than once. None of them applies: which one was meant, nobody can say. */
function duplicates(waivers: readonly Waiver[], complaints: Complaints): ReadonlySet<Waiver> {
  const firsts = new Map<string, Waiver>();
  const twice = new Set<Waiver>();
  for (const waiver of waivers) {
    const pair = `${waiver.requirement}\n${waiver.image}`;
    const first = firsts.get(pair);
    if (first === undefined) {
      firsts.set(pair, waiver);
      continue;
    }
    twice.add(first).add(waiver);
    complaints.add("waiver-twice", `${quote(waiver.requirement)} of image ${quote(waiver.image)} is waived twice, and neither holds. Keep one of the two.`, waiver.location, [{ message: "the other one", location: first.location }]);
  }
  return twice;
}

/** The lines of an item of a block list, from its dash on, where nothing else stands on them. */
function ownLines({ text, starts }: Lines, item: SourceNode): { readonly first: number; readonly last: number } | undefined {
  const { start, end } = item.location;
  if (!/^\s*(?:#.*)?$/.test(lineText(text, starts, end.line).slice(end.column - 1))) return undefined;
  const before = lineText(text, starts, start.line).slice(0, start.column - 1);
  if (/^\s*-\s+$/.test(before)) return { first: start.line, last: end.line };
  if (before.trim() !== "") return undefined;
  for (let line = start.line - 1; line >= 1; line -= 1) {
    const above = lineText(text, starts, line);
    if (/^\s*-\s*(?:#.*)?$/.test(above)) return { first: line, last: end.line };
    if (!/^\s*(?:#.*)?$/.test(above)) return undefined;
  }
  return undefined;
}

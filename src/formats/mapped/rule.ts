/** Applies the rules of a mapping to one image of a catalogue: texts with their places, or why there is none that can be read. */
import type { Fact } from "../../facts/fact.ts";
import { looksLikeTemplate } from "../../facts/text.ts";
import type { Reading } from "../../facts/vocabulary.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { RelatedLocation, SourceLocation } from "../../source/location.ts";
import type { SourceNode } from "../../source/node.ts";
import { comparable } from "./check.ts";
import { type MappedField, mappedFields, type Mapping, type Rule } from "./mapping.ts";
import { fillIn, type Pattern, readPattern } from "./pattern.ts";
import { becauseOfTag, type Budget, headOf, type Path, readPath } from "./query.ts";

/** Longer texts are no names of anything. */
const longestText = 1_000;
const longestShown = 200;

/** At most this many texts of one list are read. */
const longestList = 1_000;

/** One image of a catalogue. */
export interface Item {
  readonly node: SourceNode;
  /** The key under which it stands in its map. */
  readonly key: { readonly text: string; readonly location: SourceLocation } | undefined;
  /** Path of the file. */
  readonly file: string;
  /** Its key, or its first line. */
  readonly head: SourceLocation;
}

/** One answer of a rule: `value` is what `text`, as written, comes to. `constant`: the mapping says it, not the catalogue. */
export type Answer =
  | { readonly kind: "text"; readonly text: string; readonly value: string; readonly constant: boolean; readonly location: SourceLocation; readonly related: readonly RelatedLocation[] }
  | { readonly kind: "opaque"; readonly text: string; readonly because: string; readonly location: SourceLocation; readonly related: readonly RelatedLocation[] };

/** A rule with its parts ready to be used. */
interface CompiledRule extends Rule {
  readonly path?: Path;
  readonly trace: Trace;
  readonly pattern?: Pattern;
  readonly byText?: ReadonlyMap<string, string>;
  readonly yes?: ReadonlySet<string>;
}

/** In how many images, and of which files, the path of a rule was followed, and whether it ever led anywhere. */
class Trace {
  #images = 0;
  #leads = false;
  readonly #files = new Set<string>();

  note(file: string, leads: boolean): void {
    this.#images += 1;
    this.#files.add(file);
    this.#leads ||= leads;
  }

  /** "12 items of 3 files" where the path led nowhere in any of them. */
  get inVain(): string | undefined {
    const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
    return this.#leads || this.#images === 0 ? undefined : `${counted(this.#images, "item")} of ${counted(this.#files.size, "file")}`;
  }
}

/** A mapping with its parts ready to be used. */
export interface CompiledMapping {
  readonly mapping: Mapping;
  readonly items: Path | undefined;
  readonly rules: ReadonlyMap<MappedField, CompiledRule>;
}

/** Makes a mapping usable. The reader of the policy has checked its parts: one that is wrong is our own mistake. */
export function compileMapping(mapping: Mapping): CompiledMapping {
  const rules = mappedFields.flatMap((field) => {
    const rule = mapping.rules[field];
    return rule === undefined ? [] : [[field, compileRule(rule)] as const];
  });
  return { mapping, items: mapping.items === undefined ? undefined : sound(readPath(mapping.items)), rules: new Map(rules) };
}

function compileRule(rule: Rule): CompiledRule {
  return {
    ...rule,
    trace: new Trace(),
    ...(typeof rule.from === "object" && "path" in rule.from ? { path: sound(readPath(rule.from.path)) } : {}),
    ...(rule.match === undefined ? {} : { pattern: sound(readPattern(rule.match)) }),
    ...(rule.table === undefined ? {} : { byText: new Map(rule.table.map(([text, value]) => [comparable(text), value])) }),
    ...(rule.equals === undefined ? {} : { yes: new Set(rule.equals.map(comparable)) }),
  };
}

function sound<T extends object>(read: T | { readonly reason: string }): T {
  if ("reason" in read) throw new Error(`a mapping that was not checked: ${read.reason}`);
  return read;
}

/** What paths cost too much to be walked any further. */
export class CatalogueTooCostly extends Error {}

/** What the rule of a field answers for an image, in the order of the file; nothing where there is no rule, or where it finds nothing. */
export function answersFor(field: MappedField, { rules }: CompiledMapping, item: Item, budget: Budget): readonly Answer[] {
  const rule = rules.get(field);
  if (rule === undefined) return [];
  const answers = takeTexts(rule, item, budget, field);
  if (answers.length > 0 || rule.default === undefined) return answers;
  return [constant(rule.default, rule, item, "the mapping says so where the catalogue says nothing")];
}

/** A remark for each rule whose path found nothing in all images that were read by it: most likely it is mistyped, and its `default` or silence decided. */
export function remarksOnPaths({ rules }: CompiledMapping): readonly Diagnostic[] {
  return [...rules].flatMap(([field, { from, trace, location }]): Diagnostic[] => {
    const where = trace.inVain;
    // An image without a name is an error of its own.
    if (where === undefined || field === "name" || typeof from !== "object" || !("path" in from)) return [];
    return [{ code: "path-finds-nothing", level: "warning", message: `\`${field}\` looks at \`${from.path}\` and finds nothing in ${where}: is the path right?`, location, related: [], configuration: true }];
  });
}

function constant(value: string, rule: Rule, { head }: Item, message: string): Answer {
  return { kind: "text", text: value, value, constant: true, location: head, related: [{ message, location: rule.location }] };
}

function takeTexts(rule: CompiledRule, item: Item, budget: Budget, field: MappedField): readonly Answer[] {
  if (rule.from === "key") return item.key === undefined ? [] : [turn(rule, field, { text: item.key.text, location: item.key.location, related: [] })];
  if (rule.from === "file") return [turn(rule, field, { text: item.file, location: item.head, related: [{ message: "the mapping takes this from the path of the file", location: rule.location }] })];
  if (rule.path === undefined) return "texts" in rule.from ? rule.from.texts.map((text) => constant(text, rule, item, "the mapping says so")) : [];
  const found = rule.path.find(item.node, budget);
  if (found.kind === "too-costly") throw new CatalogueTooCostly();
  rule.trace.note(item.file, found.nodes.length > 0 || found.stopped !== undefined);
  const answers = found.nodes.flatMap(({ node }) => answersOf(node, rule, field));
  return found.stopped === undefined ? answers : [...answers, { kind: "opaque", text: found.stopped.text?.slice(0, longestShown) ?? "", because: found.stopped.because, location: found.stopped.location, related: [] }];
}

/** What one node answers. A field that takes a list takes the texts of a list that stands there. */
function answersOf(node: SourceNode, rule: CompiledRule, field: MappedField): readonly Answer[] {
  if (node.tag !== undefined) return [unreadable(node, becauseOfTag(node.tag))];
  if (node.kind === "scalar") {
    const text = node.text();
    return text === undefined ? [] : [turn(rule, field, { text, location: node.location, related: relatedOf(node) })];
  }
  if (node.kind !== "list") return [unreadable(node, "it is a mapping, needed a text")];
  const items = node.items();
  if (field === "iis.encryptedProperties") return [{ kind: "text", text: items.length === 0 ? "[]" : "a list", value: items.length === 0 ? "none" : "present", constant: false, location: headOf(node), related: relatedOf(node) }];
  if (field !== "features") return [unreadable(node, "it is a list, needed one text")];
  if (items.length > longestList) return [unreadable(node, `it has ${items.length} entries, at most ${longestList} are read`)];
  return items.flatMap((each) => (each.kind === "list" ? [unreadable(each, "it is a list in a list")] : answersOf(each, rule, field)));
}

interface Written {
  readonly text: string;
  readonly location: SourceLocation;
  readonly related: readonly RelatedLocation[];
}

/** Takes a text through `match`, `table` and `equals`. */
function turn(rule: CompiledRule, field: MappedField, written: Written): Answer {
  const text = written.text.length > longestShown ? `${written.text.slice(0, longestShown)}…` : written.text;
  const opaque = (because: string): Answer => ({ ...written, kind: "opaque", text, because });
  if (written.text.length > longestText) return opaque(`it has ${written.text.length} characters, at most ${longestText} are read`);
  // A name is only called by: one that is filled in later is as good as any.
  if (field !== "name" && looksLikeTemplate(written.text)) return opaque("it looks like a template that is filled in later");
  let value = written.text.trim();
  if (rule.pattern !== undefined) {
    const parts = rule.pattern.match(value);
    if (parts === undefined) return opaque("the `match` of the mapping does not fit it");
    value = rule.value === undefined ? (parts[1] ?? value) : fillIn(rule.value, parts);
  }
  if (rule.byText !== undefined) {
    const known = rule.byText.get(comparable(value));
    if (known === undefined) return opaque("the `table` of the mapping does not have it");
    value = known;
  }
  if (rule.yes !== undefined) value = String(rule.yes.has(comparable(value)));
  return { ...written, kind: "text", text, value, constant: false };
}

function unreadable(node: SourceNode, because: string): Answer {
  return { kind: "opaque", text: node.text()?.slice(0, longestShown) ?? "", because, location: headOf(node), related: relatedOf(node) };
}

function relatedOf({ via }: SourceNode): readonly RelatedLocation[] {
  return via === undefined ? [] : [{ message: "taken over here", location: via }];
}

/** Several answers as one: more than one text is no text. */
export function oneOf(answers: readonly Answer[]): Answer | undefined {
  const [first, second] = answers;
  const unread = answers.find((answer) => answer.kind === "opaque");
  if (unread !== undefined || first === undefined || second === undefined) return unread ?? first;
  return { kind: "opaque", text: first.text, because: `the path of the mapping finds ${answers.length} values, needed one`, location: first.location, related: [...first.related, { message: "another one", location: second.location }] };
}

/** An answer as a fact, by the vocabulary of the fact. */
export function factOf(answer: Answer, read: (value: string) => Reading): Fact {
  const { text, location } = answer;
  const related = answer.related.length === 0 ? {} : { related: answer.related };
  if (answer.kind === "opaque") return { state: "opaque", text, because: answer.because, location, ...related };
  const reading = read(answer.value);
  if (reading.kind === "known") return { state: "stated", value: reading.value, text, location, ...related };
  const made = answer.value === text ? "" : `the mapping makes "${answer.value}" of it, and `;
  return { state: "opaque", text, because: `${made}${reading.because}`, ...(reading.suggestion === undefined || made !== "" ? {} : { suggestion: reading.suggestion }), location, ...related };
}

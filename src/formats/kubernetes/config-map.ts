/** Reads a ConfigMap, or a Secret in plain text, whose values hold answer files: each answer file makes an image. */
import { type AnswerFile, readAnswerFile, type ScriptLookup } from "../../commands/answer-file.ts";
import { readScript } from "../../commands/index.ts";
import { unreadScript } from "../../commands/unread-script.ts";
import type { Effect } from "../../facts/effect.ts";
import type { Fact, FactKey } from "../../facts/fact.ts";
import { factsOfStages } from "../../facts/stages.ts";
import { readBuild } from "../../facts/windows.ts";
import { windowsFacts } from "../../facts/windows-facts.ts";
import type { SourceText } from "../../source/embedded.ts";
import type { SourceEntry, SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import type { ReadImage } from "../format.ts";

/** The keys under which the kinds hold values in plain text. */
const valuesOf: ReadonlyMap<string, string> = new Map([["ConfigMap", "data"], ["Secret", "stringData"]]);

function entriesOf(object: SourceNode): readonly SourceEntry[] {
  const key = valuesOf.get(object.get("kind").text() ?? "");
  return key === undefined ? [] : object.get(key).entries();
}

/** Characters of answer files and scripts that are read of one file: sixteen times what a file can hold, so that only aliases get there. */
const mostCharacters = 16 * 1024 * 1024;

/** What is known of the values of one file while it is looked through: aliases may lead to the same long text from thousands of objects. */
export class Values {
  readonly #answers = new Map<string, boolean>();
  #characters = mostCharacters;

  /** Whether a value is an answer file: it begins with markup, or stands under a name for XML. A script may well hold one as a text of its own. */
  readonly isAnswerFile = ({ key, value }: SourceEntry): boolean => {
    if (value.kind !== "scalar") return false;
    const { start } = value.location;
    const place = `${start.line}:${start.column} ${String(/\.xml$/i.test(key))}`;
    const known = this.#answers.get(place);
    if (known !== undefined) return known;
    const text = value.text() ?? "";
    const answer = /<(?:[\w.-]+:)?unattend[\s>]/i.test(text) && (/^\s*<[?!\w]/.test(text) || /\.xml$/i.test(key));
    this.#answers.set(place, answer);
    return answer;
  };

  /** The text of a value, as long as there is not too much of it. */
  take(value: SourceNode): SourceText | undefined {
    this.#characters -= value.text()?.length ?? 0;
    return this.#characters < 0 ? undefined : value.source();
  }
}

/** Whether an object holds an answer file. */
export function hasAnswerFile(object: SourceNode, values: Values): boolean {
  return entriesOf(object).some(values.isAnswerFile);
}

/** The images of an object: one for each answer file. */
export function readConfigMap(object: SourceNode, values: Values): readonly ReadImage[] {
  const entries = entriesOf(object);
  const answers = entries.filter(values.isAnswerFile);
  const scripts = new Scripts(entries.filter((entry) => !values.isAnswerFile(entry)), values);
  const metadata = object.get("metadata");
  const named = [metadata.get("name"), metadata.get("generateName")].find((node) => node.text() !== undefined);
  const readings = answers.map((entry) => ({ entry, answer: readEntry(entry, values, scripts.lookup) }));
  const forgotten = scripts.unnamed();
  return readings.map(({ entry, answer }) => {
    const name = named?.text() ?? entry.key;
    const location = named?.location ?? entry.keyLocation;
    const stated = "reason" in answer ? unreadable(entry, answer.reason) : readable(entry, answer);
    return {
      name: answers.length > 1 && named !== undefined ? `${name}/${entry.key}` : name,
      resources: [name],
      location,
      stated: { location, facts: stated.facts, unreadSteps: [...stated.unreadSteps, ...forgotten] },
      broken: false,
    };
  });
}

function readEntry({ value }: SourceEntry, values: Values, scripts: ScriptLookup): AnswerFile | { readonly reason: string } {
  if (value.tag !== undefined) return { reason: `the tag ${shown(value.tag)} is filled in by something else` };
  const source = values.take(value);
  return source === undefined ? { reason: "aliases repeat too much text in this file" } : readAnswerFile(source, scripts);
}

type Stated = Pick<ReadImage["stated"], "facts" | "unreadSteps">;

function unreadable({ key, keyLocation: location }: SourceEntry, reason: string): Stated {
  const fact: Fact = { state: "opaque", text: "", because: `the answer file is not read, because ${reason}`, location };
  return { facts: { "os.family": fact, sysprep: fact }, unreadSteps: [{ what: `the answer file ${shown(key)}`, location }] };
}

function readable({ keyLocation: location }: SourceEntry, answer: AnswerFile): Stated {
  const steps = factsOfStages(answer.stages);
  // A file that names no image to install is applied to a disk that comes from elsewhere.
  const disk = answer.windows === undefined ? [{ what: "the disk that the answer file is applied to", location }] : [];
  return { facts: { ...readWindows(answer), ...steps.facts }, unreadSteps: [...disk, ...steps.unreadSteps] };
}

/** The Windows that is installed; the build says more than the name, where they go together. */
function readWindows({ windows, build }: AnswerFile): Partial<Record<FactKey, Fact>> {
  if (windows === undefined) return build === undefined ? {} : windowsFacts(build.text, build.location);
  const facts = windowsFacts(windows.text, windows.location);
  const family = facts["os.family"];
  if (build === undefined || family?.state !== "stated") return facts;
  const reading = readBuild(build.text);
  const { text, location } = build;
  return { ...facts, "os.version": reading.kind === "known" ? { state: "stated", value: reading.value, text, location } : { state: "opaque", text, because: reading.because, location } };
}

/** The scripts beside an answer file, read where a command names them. */
class Scripts {
  readonly #byName: ReadonlyMap<string, SourceEntry>;
  readonly #named = new Set<SourceEntry>();
  readonly #active = new Set<SourceEntry>();
  readonly #values: Values;
  /** A script that is named over and over is not read over and over. */
  #effects = 20_000;

  constructor(entries: readonly SourceEntry[], values: Values) {
    this.#values = values;
    this.#byName = new Map(entries.filter(({ key }) => isScript(key)).map((entry) => [entry.key.toLowerCase(), entry]));
  }

  /** What the script does that an unread step runs, where it stands in the object. */
  readonly lookup: ScriptLookup = (unread) => {
    const name = unreadScript(unread)?.split(/[\\/]/).at(-1)?.toLowerCase();
    const entry = name === undefined ? undefined : this.#byName.get(name);
    if (entry === undefined) return undefined;
    this.#named.add(entry);
    return this.#read(entry);
  };

  #read(entry: SourceEntry): readonly Effect[] | undefined {
    const language = /\.psm?1$/i.test(entry.key) ? "powershell" : /\.(?:cmd|bat)$/i.test(entry.key) ? "cmd" : undefined;
    // A script that calls itself, through others or not, does nothing new.
    if (this.#active.has(entry)) return [];
    const source = language === undefined || entry.value.tag !== undefined || this.#effects <= 0 ? undefined : this.#values.take(entry.value);
    if (language === undefined || source === undefined) return undefined;
    this.#active.add(entry);
    const effects = readScript(source, language).flatMap((effect) => (effect.kind === "unread" ? (this.lookup(effect) ?? [effect]) : [effect]));
    this.#active.delete(entry);
    this.#effects -= effects.length + 1;
    return effects;
  }

  /** Scripts that no command names: what runs them, and when, is not said. */
  unnamed(): readonly { readonly what: string; readonly location: SourceEntry["keyLocation"] }[] {
    return [...this.#byName.values()].filter((entry) => !this.#named.has(entry)).map(({ key, keyLocation }) => ({ what: `the script ${shown(key)}, which no command names,`, location: keyLocation }));
  }
}

function isScript(key: string): boolean {
  return /\.(?:ps1|psm1|cmd|bat|vbs|vbe|js|jse|wsf|hta|py|reg)$/i.test(key);
}

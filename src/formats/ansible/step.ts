/** One task as it runs once: its module, and its parameters with the variables of that moment filled in. */
import type { Effect } from "../../facts/effect.ts";
import { partOf, type SourceText } from "../../source/embedded.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import type { Refusal } from "../format.ts";
import type { Evaluator, FilledText } from "./evaluate.ts";
import { isTemplated } from "./jinja.ts";
import type { Scope } from "./scope.ts";
import { labelOf, type ModuleCall } from "./shape.ts";
import { plainText, unknownValue, type Value } from "./value.ts";

/** `the task "Install IIS", as it runs an installer,`: the subject of "is not read". */
export function unreadBecause(what: string, reason: string): string {
  return `${what}, as ${reason},`;
}

/** What a task does, and why it may not do it although nothing in the task says so. */
export interface Done {
  readonly effects: readonly Effect[];
  /** Why what it does is not certain: a sentence about it without its full stop. */
  readonly doubt?: string;
}

export const nothingDone: Done = { effects: [] };

/** Reads a file of the repository that a task names, where Ansible would look for it. */
export type FileSteps = (folder: "files" | "templates", path: string, words?: SourceText) => { readonly effects: readonly Effect[] } | Refusal;

interface Parameter {
  readonly source: SourceText | undefined;
  value(trusting: boolean): Value;
}

/** Modules that take their whole text as one parameter. */
const freeForm: ReadonlySet<string> = new Set(["win_shell", "win_command", "raw", "script", "shell", "command", "import_tasks", "include_tasks", "include", "include_vars", "import_playbook", "meta"]);

/** One run of a task. */
export class Step {
  readonly label: string;
  readonly name: string;
  readonly written: string;
  readonly location: SourceLocation;
  readonly task: SourceNode;
  /** The parameters are a template that cannot be filled in. */
  readonly isOpaque: boolean;
  readonly file: FileSteps;
  readonly #parameters: ReadonlyMap<string, Parameter>;
  readonly #free: SourceText | undefined;
  readonly #evaluator: Evaluator;
  readonly #scope: Scope;

  constructor(task: SourceNode, call: ModuleCall, defaults: readonly SourceNode[], evaluator: Evaluator, scope: Scope, file: FileSteps) {
    this.task = task;
    this.label = labelOf(task);
    this.name = call.name;
    this.written = call.written;
    this.location = task.get("name").kind === "scalar" ? task.get("name").location : call.keyLocation;
    this.file = file;
    this.#evaluator = evaluator;
    this.#scope = scope;
    const source = call.parameters.source();
    const own = source === undefined ? undefined : call.skip === 0 ? source : partOf(source, call.skip, source.text.length);
    const isFree = freeForm.has(call.name);
    this.#free = isFree ? own : undefined;
    const parts = [...defaults.map((node) => this.#ofNode(node)), call.parameters.kind === "map" ? this.#ofNode(call.parameters) : own === undefined || isFree ? noParameters : this.#ofText(own, call.parameters), this.#ofNode(task.get("args"))];
    this.isOpaque = parts.some((part) => part === undefined);
    this.#parameters = new Map(parts.flatMap((part) => [...(part ?? noParameters)]));
  }

  /** The names of all parameters, as written. */
  get names(): readonly string[] {
    return [...this.#parameters.keys()];
  }

  /** `creates`, `removes`: the task runs only where a file is not there, or is. */
  get isGuarded(): boolean {
    return this.#find(["creates", "removes"]) !== undefined || (this.#free !== undefined && /^(?:\s*\w+=\S+)*\s*\b(?:creates|removes)=/.test(this.#free.text.slice(0, 300)));
  }

  /** The value of the first parameter that is there. A variable that nothing in the repository sets has its `default`. */
  get(...names: readonly string[]): Value {
    return this.#find(names)?.value(true) ?? this.#missing();
  }

  /** The same where the question is whether something is written at all: nothing stands for a variable that is set from outside. */
  getStrictly(...names: readonly string[]): Value {
    return this.#find(names)?.value(false) ?? this.#missing();
  }

  /** A parameter's text; `undefined` where it is missing or cannot be worked out. */
  text(...names: readonly string[]): string | undefined {
    return plainText(this.get(...names))?.trim();
  }

  /** `state` in lower case; "unknown" where it is filled in later. */
  state(otherwise = "present"): string {
    const value = this.get("state", "ensure");
    if (value.kind === "nothing" || (value.kind === "undefined" && value.sure)) return otherwise;
    return plainText(value)?.trim().toLowerCase() ?? "unknown";
  }

  /** The state is what stands for a variable that nothing in the repository sets: whoever runs it may have it otherwise. */
  get hasOpenState(): boolean {
    const value = this.getStrictly("state", "ensure");
    return value.kind === "unknown" || (value.kind === "undefined" && !value.sure);
  }

  /** The text that the task runs as a script, placeholders that nobody can fill in left as they are; `undefined` where there is none. */
  code(...names: readonly string[]): FilledText | undefined {
    const found = this.#find(names);
    const source = found?.source ?? (found === undefined && this.#free !== undefined ? withoutLeadingOptions(this.#free) : undefined);
    const value = found?.value(true);
    if (value?.kind === "text") return { source: value.source, holes: 0, hasStatements: false };
    return source === undefined ? undefined : this.#evaluator.fill(source, this.#scope);
  }

  /** Whether so much text may still be read. */
  affords(characters: number): boolean {
    return this.#evaluator.affords(characters);
  }

  /** What stands for this task where its content is not read. `reason` is a sentence without its full stop. */
  unread(reason: string): Effect {
    return { kind: "unread", what: unreadBecause(`the task ${quoted(this.label)}`, reason), text: this.written, location: this.location };
  }

  /** Where something is written, with this task as the place that uses it. */
  mark(location: SourceLocation, text: string): Pick<Effect, "text" | "location" | "related"> {
    return { text: text.slice(0, 300), location, ...(this.holds(location) ? {} : { related: [{ message: `the task ${quoted(this.label)} uses it`, location: this.location }] }) };
  }

  /** Whether something is written in this task itself, and not where a variable gets its value. */
  holds(location: SourceLocation): boolean {
    const { start, end, file } = this.task.location;
    return location.file === file && location.start.line >= start.line && location.start.line <= end.line;
  }

  #missing(): Value {
    return this.isOpaque ? unknownValue(this.location, true) : { kind: "nothing", location: this.location };
  }

  #find(names: readonly string[]): Parameter | undefined {
    for (const name of names) {
      const found = this.#parameters.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #ofNode(node: SourceNode): ReadonlyMap<string, Parameter> | undefined {
    if (node.kind === "missing") return noParameters;
    if (node.kind === "map" && node.tag === undefined) return new Map(node.entries().map(({ key, value }) => [key, { source: value.source(), value: (trusting) => this.#evaluator.value(value, this.#scope, trusting) }]));
    const value = this.#evaluator.value(node, this.#scope);
    if (value.kind !== "map") return undefined;
    return new Map([...value.entries].map(([key, lazy]) => [key, { source: undefined, value: lazy }]));
  }

  /** `name=Web-Server state=present`, or a template for all parameters. */
  #ofText(source: SourceText, node: SourceNode): ReadonlyMap<string, Parameter> | undefined {
    const pairs = pairsOf(source);
    if (pairs.size === 0 && source.text.trim() !== "") return isTemplated(source.text) ? this.#ofNode(node) : undefined;
    return new Map([...pairs].map(([key, part]) => [key, { source: part, value: (trusting) => this.#evaluator.textIn(part, this.#scope, trusting) }]));
  }
}

const noParameters: ReadonlyMap<string, Parameter> = new Map();

/** Text of a file in quotes, as it may stand in a message. */
export function quoted(text: string): string {
  return `"${shown(text)}"`;
}

/** The parameters in a text, each with its place: quotes and braces hold blanks together. */
export function pairsOf(source: SourceText): ReadonlyMap<string, SourceText> {
  const pairs = new Map<string, SourceText>();
  const { text } = source;
  const key = /\s*([A-Za-z_]\w*)=/y;
  let at = 0;
  while (at < text.length) {
    key.lastIndex = at;
    const match = key.exec(text);
    const start = match === null ? at : key.lastIndex;
    const stop = endOfPair(text, start);
    const mark = text[start];
    const isQuoted = (mark === '"' || mark === "'") && text[stop - 1] === mark && stop - start > 1;
    if (match?.[1] !== undefined) pairs.set(match[1], isQuoted ? partOf(source, start + 1, stop - 1) : partOf(source, start, stop));
    at = Math.max(stop, at + 1);
  }
  return pairs;
}

function endOfPair(text: string, from: number): number {
  let quote: string | undefined;
  let open = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{") open += 1;
    else if (character === "}") open -= 1;
    else if (open <= 0 && /\s/.test(character)) break;
  }
  return at;
}

/** `creates=C:\x Install-WindowsFeature …`: options may stand before the command. */
function withoutLeadingOptions(source: SourceText): SourceText {
  const option = /\s*(?:chdir|creates|removes|executable|stdin)=(?:"[^"]*"|'[^']*'|\S+)(?:\s+|$)/y;
  let at = 0;
  for (;;) {
    option.lastIndex = at;
    if (option.exec(source.text) === null) break;
    at = option.lastIndex;
  }
  return at === 0 ? source : partOf(source, at, source.text.length);
}

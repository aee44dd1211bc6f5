/** What is known while scripts are read: the effects so far, and what earlier lines mean for later ones. */
import type { Effect } from "../facts/effect.ts";
import { type SignalId, signalOf } from "../facts/iis-signals.ts";
import { bringsIis, featureName, isWholeIis } from "../facts/server-roles.ts";
import type { SourceText } from "../source/embedded.ts";
import type { SourceLocation } from "../source/location.ts";
import type { Span } from "./powershell/syntax.ts";
import { programName, type Word } from "./word.ts";

export type ScriptLanguage = "powershell" | "cmd";

/** A way out of a text: out of a loop, a function, a block; by failing, or without. */
export type Way = "break" | "return" | "throw" | "fail" | "exit";

/** What an effect is, without its place. */
export type Deed = Effect extends infer E ? (E extends Effect ? Omit<E, "text" | "location" | "related"> : never) : never;

/** An effect that counts only if something else in the same script makes it count. */
interface Pending {
  readonly kind: "password" | "certificate" | "binding" | "port" | "setting" | "account" | "object account";
  confirmed: boolean;
}

interface Entry {
  readonly effect: Effect;
  readonly pending: Pending | undefined;
}

/** Reads a text in a script language; the readers know each other through this only. */
export type ReadText = (session: Session) => void;

const limits = {
  /** Steps that are followed, ten for a statement and one for a value; calls of functions and turns of loops make them many. */
  steps: 2_000_000,
  /** Texts in texts: `powershell -Command "cmd /c …"`. */
  depth: 4,
  /** Programs that start each other in one line: `start cmd /c start …`. */
  starts: 12,
  /** Places that are not read: more of them say nothing more. */
  unread: 200,
  /** Effects of one script. */
  effects: 5_000,
  /** Characters of an effect's words. */
  text: 200,
} as const;

/** What the texts of one script share. */
export class Run {
  readonly #entries: Entry[] = [];
  readonly #readers: Readonly<Record<ScriptLanguage, ReadText>>;
  #budget: number = limits.steps;
  /** How many conditions the text at hand stands under. */
  conditions = 0;
  /** How many reasons there are that a command does what it does to another machine, or only tells what it would do. */
  reservations = 0;
  /** How often the text in front of the one at hand may have left what both stand in. */
  readonly #left: Record<Way, number> = { break: 0, return: 0, throw: 0, fail: 0, exit: 0 };
  /** The features that the only condition around the text at hand says to be there. */
  #asked: ReadonlySet<string> | undefined;
  /** How many reasons there are to doubt that a command does anything. */
  doubts = 0;
  /** How many commands around the text at hand only print it. */
  printing = 0;
  /** What the script writes into files, by the last part of their paths. */
  readonly written = new Map<string, string>();
  /** Where files were downloaded from, by the last part of their paths. */
  readonly downloads = new Map<string, string>();
  /** How many turns of loops are followed again, for what the turn before has changed; what they do at a place a second time says nothing new. */
  again = 0;
  readonly #seen = new Set<string>();
  /** Whether a DSC configuration was read whose start does nothing that is not known. */
  configurations = 0;
  /** Where a PowerShell script stands: the folder at hand last, before it those that `Push-Location` has left. `level` is how many conditions led there. */
  readonly folders: { readonly path: string; readonly level: number }[] = [];
  /** Whether an application pool gets an account of its own somewhere. */
  ownAccount = false;
  /** A private source of packages that the script has added, by the program that uses it. */
  readonly packageSources = new Map<string, string>();
  #unread = 0;
  #starts = 0;
  readonly #seenCiphers = new Set<string>();
  #bound = false;

  constructor(readers: Readonly<Record<ScriptLanguage, ReadText>>) {
    this.#readers = readers;
  }

  /** A run of its own with the same readers, for a text that is read and not run. */
  fork(): Run {
    const other = new Run(this.#readers);
    other.#budget = Math.min(20_000, Math.max(1, this.#budget));
    return other;
  }

  read(session: Session, language: ScriptLanguage): void {
    this.#readers[language](session);
  }

  /** A way out of what the text at hand stands in may have been taken. */
  leave(way: Way): void {
    this.#left[way] += 1;
  }

  /** Follows a text behind which a way out ends: a loop, a function, a block whose failure is caught. */
  within<T>(way: Way, follow: () => T): T {
    const before = this.#left[way];
    const result = follow();
    this.#left[way] = before;
    return result;
  }

  /** Follows what another process runs, which ends only itself. */
  apart(follow: () => void): void {
    const before = { ...this.#left };
    follow();
    Object.assign(this.#left, before);
  }

  /** Follows what is done only where features are there. */
  asking(names: readonly string[], follow: () => void): void {
    const before = this.#asked;
    this.#asked = this.conditions === 0 && this.isReached ? new Set(names.map(featureName)) : undefined;
    this.conditions += 1;
    follow();
    this.conditions -= 1;
    this.#asked = before;
  }

  /** Whether nothing in front of the text at hand may have ended it. */
  get isReached(): boolean {
    return Object.values(this.#left).every((count) => count === 0) && this.reservations === 0;
  }

  /** Whether the text at hand is reached on every way on which the script goes well. */
  get isCertain(): boolean {
    const { break: broken, return: returned, exit } = this.#left;
    return this.conditions === 0 && this.reservations === 0 && broken + returned + exit === 0;
  }

  /** Whether what is taken away here is surely gone behind it: a feature that a condition found was all there was to take away. */
  takesAway(feature: string | undefined): boolean {
    if (!this.isReached) return false;
    if (this.conditions === 0) return true;
    if (this.conditions > 1 || feature === undefined || this.#asked === undefined) return false;
    return this.#asked.has(feature) || (isWholeIis(feature) && [...this.#asked].some(isWholeIis));
  }

  /** Counts steps; `false` once there were too many, which is said one time. */
  spend(session: Session, span: Span, steps: number): boolean {
    const before = this.#budget;
    this.#budget -= steps;
    if (before > 0 && this.#budget <= 0) session.unread("what the script does behind this place (it is too long to be followed)", span);
    return this.#budget > 0;
  }

  /** Follows a program that another one starts; `false` where that goes on too long. */
  start(follow: () => void): boolean {
    if (this.#starts >= limits.starts) return false;
    this.#starts += 1;
    follow();
    this.#starts -= 1;
    return true;
  }

  /** Whether an effect still says something new. */
  takes(deed: Deed): boolean {
    if (deed.kind === "unread") this.#unread += 1;
    return this.#entries.length < limits.effects && (deed.kind !== "unread" || this.#unread <= limits.unread);
  }

  add(effect: Effect, pending?: Pending["kind"]): void {
    const { kind, location } = effect;
    const key = `${location.start.line}:${location.start.column} ${kind} ${kind === "feature" ? `${effect.name} ${effect.present}` : kind === "secret" ? effect.signal : kind === "unread" ? effect.what : ""}`;
    if (this.again > 0 && this.#seen.has(key)) return;
    this.#seen.add(key);
    // The last one that there is room for says that there were more.
    if (this.#entries.length === limits.effects - 1) this.#entries.push({ effect: { kind: "unread", what: "what the script does behind this place (it does too much to be followed)", text: effect.text, location: effect.location }, pending: undefined });
    if (this.#entries.length >= limits.effects) return;
    this.#entries.push({ effect, pending: pending === undefined ? undefined : { kind: pending, confirmed: false } });
  }

  /** Objects of the configuration that were changed so far are written back. */
  commit(): void {
    for (const { pending } of this.#entries) if (pending?.kind === "password" || pending?.kind === "object account") pending.confirmed = true;
  }

  /** A site is bound to a certificate somewhere in the script. */
  bind(): void {
    this.#bound = true;
  }

  isNewCipher(location: SourceLocation): boolean {
    const key = `${location.start.line}:${location.start.column}`;
    const fresh = !this.#seenCiphers.has(key);
    this.#seenCiphers.add(key);
    return fresh;
  }

  /** The effects that count, in order. */
  finish(): readonly Effect[] {
    const imported = this.#entries.some(({ pending }) => pending?.kind === "certificate");
    const iis = this.#entries.some(({ effect }) => (effect.kind === "feature" && bringsIis(effect.name)) || effect.kind === "iis");
    // Where the password of a pool is set, its account says nothing more.
    const password = this.#entries.some(({ effect, pending }) => effect.kind === "secret" && /^S[12]$/.test(effect.signal) && (pending === undefined || (pending.kind === "password" && pending.confirmed)));
    const counts = ({ pending }: Entry): boolean => {
      switch (pending?.kind) {
        case undefined:
          return true;
        case "password":
          return pending.confirmed;
        case "setting":
          return iis;
        case "account":
          return this.ownAccount && !password;
        case "object account":
          return this.ownAccount && !password && pending.confirmed;
        case "certificate":
          return this.#bound;
        case "binding":
          return !imported;
        case "port":
          return iis && !imported;
        default:
          return false;
      }
    };
    const effects = this.#entries.filter(counts).map(({ effect }) => effect);
    // Sysprep does not stop the script that starts it: what stands behind it still runs on the same machine, or nobody knows where.
    return effects.map((effect, index) => (effect.kind === "generalize" && effect.ends && index < effects.length - 1 ? { ...effect, ends: false } : effect));
  }
}

/** One text while it is read. */
export class Session {
  readonly run: Run;
  readonly source: SourceText;
  readonly #depth: number;

  constructor(run: Run, source: SourceText, depth = 0) {
    this.run = run;
    this.source = source;
    this.#depth = depth;
  }

  /** Whether the text is that of the script itself, as its file has it: not one that the script holds, fills in or puts together. */
  get isScriptItself(): boolean {
    return this.#depth === 0 && this.source.intact === true;
  }

  locate(span: Span): SourceLocation {
    const { start, end } = this.#firstLine(span);
    return this.source.locate(start, end);
  }

  feature(name: string, present: boolean, span: Span): void {
    const bare = featureName(name);
    if (bare !== "") this.#add({ kind: "feature", name: bare, present }, span);
  }

  iis(present: boolean, because: string, span: Span): void {
    this.#add({ kind: "iis", present, because }, span);
  }

  /** A secret. `at` is the argument that carries it, and never shown beyond its name. */
  secret(signal: SignalId, at: Span, pending?: Pending["kind"], what = signalOf(signal).title): void {
    this.#add({ kind: "secret", signal, what }, at, pending);
  }

  /** A secret that stands at a place which is known already. */
  secretAt(signal: SignalId, location: SourceLocation): void {
    this.run.add({ kind: "secret", signal, what: signalOf(signal).title, text: "…", location });
  }

  generalize(ends: boolean, span: Span): void {
    // What stands behind a Sysprep that may not have run is done on nobody knows which machine.
    this.#add({ kind: "generalize", ends: ends && this.run.isCertain }, span);
  }

  domain(joins: boolean, span: Span): void {
    this.#add({ kind: "domain", joins }, span);
  }

  unread(what: string, span: Span, pending?: Pending["kind"]): void {
    this.#add({ kind: "unread", what }, span, pending);
  }

  /** A session for a text that this one holds; `undefined` where that is too deep. */
  inner(source: SourceText, span: Span): Session | undefined {
    if (this.#depth < limits.depth) return new Session(this.run, source, this.#depth + 1);
    this.unread("a script in a script that is nested too deep", span);
    return undefined;
  }

  /** Reads a text that this one holds. */
  nested(source: SourceText, language: ScriptLanguage, span: Span): void {
    const inner = this.inner(source, span);
    if (inner !== undefined) this.run.apart(() => this.run.read(inner, language));
  }

  /** What a nested text does, without its doing it here. */
  rehearse(source: SourceText, language: ScriptLanguage): readonly Effect[] {
    const inner = this.run.fork();
    if (this.#depth < limits.depth) inner.read(new Session(inner, source, this.#depth + 1), language);
    return inner.finish();
  }

  /** Takes note of what is written into a file. */
  writes(path: string, content: string): void {
    const name = programName(path);
    const before = this.run.written.get(name) ?? "";
    if (before.length < 100_000) this.run.written.set(name, `${before}\n${content}`);
  }

  #add(deed: Deed, span: Span, pending?: Pending["kind"]): void {
    const takesAway = ((deed.kind === "feature" || deed.kind === "iis") && !deed.present) || (deed.kind === "domain" && !deed.joins);
    // What is taken away only under a condition may still be there.
    if (takesAway && !this.run.takesAway(deed.kind === "feature" ? deed.name : undefined)) return;
    if (!this.run.takes(deed)) return;
    const { start, end } = this.#firstLine(span);
    this.run.add({ ...deed, text: deed.kind === "secret" ? this.#secretText(start, end) : shownText(this.source.text.slice(start, end)), location: this.source.locate(start, end) }, pending);
  }

  /** The line of a secret up to its place, and of the place itself only what is no value. */
  #secretText(start: number, end: number): string {
    const { text } = this.source;
    const line = text.lastIndexOf("\n", start - 1) + 1;
    const own = text.slice(start, end);
    const from = Math.max(line, start - limits.text);
    return shownText(`${text.slice(from, start)}${/^[$<\w]|pass/i.test(own) ? own : "…"}`.trim());
  }

  #firstLine(span: Span): Span {
    const { text } = this.source;
    const start = Math.min(span.start, text.length);
    const feed = text.indexOf("\n", start);
    let end = feed === -1 || feed > span.end ? Math.min(span.end, text.length) : feed;
    while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
    return { start, end };
  }
}

/** The words of an effect as they may be shown: one line, and no password. */
function shownText(text: string): string {
  const short = text.length > limits.text ? `${text.slice(0, limits.text)}…` : text;
  return short.replace(/((?:pass(?:word|wd|phrase)?|pwd)[\w.\])"']{0,40}\s*(?:=>|[:=])\s*)("[^"]*"?|'[^']*'?|[^\s;,}]+)/gi, "$1…").replace(/((?:[-/]|^\s*)(?:password|passphrase|pfxpassword|exportpfxpassword|[po]?wd)\s+)("[^"]*"?|'[^']*'?|[^\s;,}$]+)/gi, "$1…").replace(/((?:pass(?:word|wd|phrase)?|pwd)\w{0,40}[\s(]{1,9})("[^"]+"?|'[^']+'?)/gi, "$1…");
}

/** A path or a command as a message shows it. */
export function shownPath(text: string): string {
  const line = text.trim().split(/[\r\n]/, 1)[0] ?? "";
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** A command that a program is started with. */
export interface ProgramCall extends Span {
  /** As written: a path, or a name. */
  readonly program: Word;
  readonly words: readonly Word[];
}

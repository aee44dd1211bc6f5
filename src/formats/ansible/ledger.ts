/** Collects what tasks do, in order: what is certain as it is, what may happen as something that nobody reads. */
import type { Effect } from "../../facts/effect.ts";
import { bringsIis, isWholeIis, roleOfFeature } from "../../facts/server-roles.ts";
import type { SourceLocation } from "../../source/location.ts";
import { matters } from "./feature-modules.ts";
import { type HostPattern, patternsThatHold } from "./hosts.ts";
import { quoted, unreadBecause } from "./step.ts";

/** What stands for a task in messages. */
export interface TaskPlace {
  readonly label: string;
  readonly text: string;
  readonly location: SourceLocation;
}

// A thousand servers' worth of features; a text of a megabyte can name half a million.
const mostEffects = 20_000;

/** Why what a task does is not certain: sentences about it without their full stops. */
export interface Doubts {
  /** It may not do it at all. */
  readonly all?: string | undefined;
  /** What it takes away may stay. */
  readonly removals?: string | undefined;
}

/** What was noted while the tasks ran: what a task does, or something that nobody reads. */
type Entry = { readonly play: Play | undefined } & ({ readonly place: TaskPlace; readonly effects: readonly Effect[]; readonly doubts: Doubts } | { readonly unread: Effect });

/** A play of the file, and whether it is one for Windows machines. */
interface Play {
  readonly pattern: HostPattern;
  concernsWindows: boolean;
  generalizes: boolean;
}

/**
 * The effects of a file. An effect has no certainty, so a task that may not run cannot simply be listed: a guess would fail an image. It becomes `unread` wherever it matters, and
 * the image undetermined instead of unsupported. Which plays are for the machine of the image is known when all of them are.
 */
export class Ledger {
  readonly #entries: Entry[] = [];
  readonly #plays: Play[] = [];
  readonly #effects: Effect[] = [];
  readonly #doubted = new Set<string>();
  #play: Play | undefined;
  #noted = 0;
  /** IIS is there for certain: what may put it there again changes nothing. */
  #hasIis = false;
  /** A Sysprep that may have run: nobody knows whether what follows reaches the image. */
  #afterDoubt: string | undefined;

  /** Tasks from here on are those of a play; without a pattern they are those of a file of tasks, or of the controller. */
  begin(pattern: HostPattern | undefined): void {
    this.#play = pattern === undefined ? undefined : { pattern, concernsWindows: false, generalizes: false };
    if (this.#play !== undefined) this.#plays.push(this.#play);
  }

  /** Notes what a task does. `isWindows`: its module is one for Windows machines. */
  add(place: TaskPlace, effects: readonly Effect[], doubts: Doubts, isWindows: boolean): void {
    if (this.#play !== undefined) {
      this.#play.concernsWindows ||= isWindows || effects.length > 0;
      this.#play.generalizes ||= doubts.all === undefined && effects.some(({ kind }) => kind === "generalize");
    }
    if (effects.length === 0 || this.#noted > mostEffects) return;
    this.#noted += effects.length;
    this.#entries.push({ play: this.#play, place, effects, doubts });
    if (this.#noted > mostEffects) this.addUnread(`what follows in the task ${quoted(place.label)}`, `more than ${mostEffects} effects are not read`, place);
  }

  /** Notes something that nobody reads, and why: a sentence without its full stop. */
  addUnread(what: string, reason: string, place: Omit<TaskPlace, "label">): void {
    if (this.#play !== undefined) this.#play.concernsWindows = true;
    this.#entries.push({ play: this.#play, unread: { kind: "unread", what: unreadBecause(what, reason), text: place.text, location: place.location } });
  }

  /** All that was noted, in order. Nothing is noted behind that. */
  finish(): readonly Effect[] {
    // What is generalized becomes the image; where nothing is, any machine of the file may.
    const sealed = this.#plays.filter(({ generalizes }) => generalizes);
    const candidates = sealed.length > 0 ? sealed : this.#plays.filter(({ concernsWindows }) => concernsWindows);
    const certain = patternsThatHold(candidates.map(({ pattern }) => pattern), this.#plays.map(({ pattern }) => pattern));
    for (const entry of this.#entries) {
      if ("unread" in entry) {
        this.#effects.push(entry.unread);
        continue;
      }
      const { play, doubts } = entry;
      const elsewhere = play === undefined || certain.has(play.pattern) ? undefined : `it is for the hosts ${quoted(play.pattern.text)}, and other plays here are for others`;
      this.#settle(entry.place, entry.effects, { ...doubts, all: doubts.all ?? elsewhere });
    }
    return this.#effects;
  }

  #settle(place: TaskPlace, effects: readonly Effect[], { all, removals }: Doubts): void {
    for (const effect of effects) {
      const why = all ?? (takesAway(effect) ? removals : undefined) ?? (effect.kind === "generalize" ? undefined : this.#afterDoubt);
      if (why === undefined) this.#note(effect);
      else this.#noteDoubtful(place, effect, why);
    }
  }

  #unread(place: TaskPlace, why: string): void {
    this.#effects.push({ kind: "unread", what: unreadBecause(`the task ${quoted(place.label)}`, why), text: place.text, location: place.location });
  }

  #note(effect: Effect): void {
    this.#effects.push(effect);
    if (effect.kind === "generalize" && effect.ends) this.#afterDoubt = undefined;
    if (effect.kind === "iis") this.#hasIis = effect.present;
    else if (effect.kind === "feature" && effect.present && bringsIis(effect.name)) this.#hasIis = true;
    else if (effect.kind === "feature" && !effect.present && isWholeIis(effect.name)) this.#hasIis = false;
  }

  #noteDoubtful(place: TaskPlace, effect: Effect, why: string): void {
    if (effect.kind === "generalize") this.#afterDoubt = "a Sysprep before it may have run, or not";
    const reaction = this.#reactionTo(effect);
    if (reaction === "keep") this.#effects.push(effect);
    if (reaction !== "unread") return;
    const { file, start } = place.location;
    const key = `${file}:${start.line}:${start.column}`;
    if (this.#doubted.has(key)) return;
    this.#doubted.add(key);
    this.#unread(place, why);
  }

  #reactionTo(effect: Effect): "keep" | "drop" | "unread" {
    switch (effect.kind) {
      case "feature":
        if (!effect.present || !matters(effect.name)) return "drop";
        return this.#hasIis && roleOfFeature(effect.name) === undefined ? "drop" : "unread";
      case "iis":
        return effect.present && !this.#hasIis ? "unread" : "drop";
      case "secret":
        // These two bar nothing, and say nothing about IIS.
        return effect.signal === "S18" || effect.signal === "S20" ? "keep" : "unread";
      case "generalize":
        return "unread";
      case "domain":
        return effect.joins ? "unread" : "drop";
      case "unread":
        return "keep";
      default:
        return effect satisfies never;
    }
  }
}

function takesAway(effect: Effect): boolean {
  return effect.kind === "domain" ? !effect.joins : (effect.kind === "feature" || effect.kind === "iis") && !effect.present;
}

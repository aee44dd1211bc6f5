/** Collects what tasks do, in order: what is certain as it is, what may happen as something that nobody reads. */
import type { Effect } from "../../facts/effect.ts";
import { bringsIis, isWholeIis, roleOfFeature } from "../../facts/server-roles.ts";
import type { SourceLocation } from "../../source/location.ts";
import { matters } from "./feature-modules.ts";
import { quoted, unreadBecause } from "./step.ts";

/** What stands for a task in messages. */
export interface TaskPlace {
  readonly label: string;
  readonly text: string;
  readonly location: SourceLocation;
}

// A thousand servers' worth of features; a text of a megabyte can name half a million.
const mostEffects = 20_000;

/**
 * The effects of a file. An effect has no certainty, so a task that may not run cannot simply be listed: a guess would fail an image. It becomes `unread` wherever it matters, and
 * the image undetermined instead of unsupported.
 */
export class Ledger {
  readonly #effects: Effect[] = [];
  readonly #doubted = new Set<string>();
  /** IIS is there for certain: what may put it there again changes nothing. */
  #hasIis = false;
  /** A Sysprep that may have run: nobody knows whether what follows reaches the image. */
  #afterDoubt: string | undefined;

  get effects(): readonly Effect[] {
    return this.#effects;
  }

  /** Notes what a task does. `doubt` says why it may not do it: a sentence about it without its full stop. */
  add(place: TaskPlace, effects: readonly Effect[], doubt: string | undefined): void {
    for (const effect of effects) {
      if (this.#effects.length >= mostEffects) {
        if (this.#effects.length === mostEffects) this.addUnread(`what follows in the task ${quoted(place.label)}`, `more than ${mostEffects} effects are not read`, place);
        return;
      }
      const why = doubt ?? (effect.kind === "generalize" ? undefined : this.#afterDoubt);
      if (why === undefined) this.#note(effect);
      else this.#noteDoubtful(place, effect, why);
    }
  }

  /** Notes something that nobody reads, and why: a sentence without its full stop. */
  addUnread(what: string, reason: string, place: Omit<TaskPlace, "label">): void {
    this.#effects.push({ kind: "unread", what: unreadBecause(what, reason), text: place.text, location: place.location });
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
    this.addUnread(`the task ${quoted(place.label)}`, why, place);
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

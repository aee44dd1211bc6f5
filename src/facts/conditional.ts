/** What a step does that runs under a condition which nobody can evaluate here. */
import type { Effect } from "./effect.ts";

/**
 * Effects of a step that may not run. What it puts on the machine still counts: somebody meant it to be there. What it takes off may stay, so it counts as something
 * that is not read. A Sysprep may not have ended anything: when what follows runs, nobody knows.
 */
export function underCondition(effects: readonly Effect[], condition: string): readonly Effect[] {
  return effects.map((effect): Effect => {
    if (effect.kind === "generalize") return { ...effect, ends: false };
    const removes = (effect.kind === "feature" || effect.kind === "iis") && !effect.present;
    if (!removes) return effect;
    const { text, location, related } = effect;
    return { kind: "unread", what: `"${shorten(text)}", which runs ${condition},`, text, location, ...(related === undefined ? {} : { related }) };
  });
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

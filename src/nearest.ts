/** "Did you mean": the known name that a mistyped one is nearest to. Serves every stage that takes names from people. */
import leven from "leven";

/** Longer names are compared by their beginnings: the distance of two texts costs the product of their lengths. */
const longest = 128;

/**
 * The nearest of several names, where one is near enough to be meant: at most a third of its letters differ, or `share` of them. Upper and lower case do not matter.
 */
export function nearest(written: string, known: readonly string[], share = 1 / 3): string | undefined {
  const wanted = written.slice(0, longest).normalize("NFKC").toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const most = Math.max(share > 1 / 3 ? 2 : 1, Math.floor(name.length * share));
    if (Math.abs(name.length - wanted.length) > most) continue;
    const distance = leven(wanted, name.slice(0, longest).toLowerCase(), { maxDistance: most + 1 });
    if (distance <= most && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

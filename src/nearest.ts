/** "Did you mean": the known name that a mistyped one is nearest to. Serves every stage that takes names from people. */
import leven from "leven";

/** Longer names are compared by their beginnings: the distance of two texts costs the product of their lengths. */
const longest = 128;

/**
 * The nearest of several names, where one is near enough to be meant: at most a third of its letters differ, or `share` of them; or two neighbours have changed places, which
 * happens in the shortest names as well. Upper and lower case do not matter.
 */
export function nearest(written: string, known: readonly string[], share = 1 / 3): string | undefined {
  const wanted = written.slice(0, longest).normalize("NFKC").toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const most = Math.max(share > 1 / 3 ? 2 : 1, Math.floor(name.length * share));
    if (Math.abs(name.length - wanted.length) > most) continue;
    const other = name.slice(0, longest).toLowerCase();
    const distance = isSwapped(wanted, other) ? 1 : leven(wanted, other, { maxDistance: most + 1 });
    if (distance <= most && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** Whether two texts are one but for two neighbours that have changed places: one slip of the fingers, where `leven` counts two. */
function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length || left === right) return false;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}

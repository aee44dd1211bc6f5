/** Host patterns of plays: which of them surely hold the machine that an image is made of. https://docs.ansible.com/ansible/latest/inventory_guide/intro_patterns.html */

/** The pattern of one play. */
export interface HostPattern {
  /** As messages show it. */
  readonly text: string;
  /** Its groups and hosts, in one order. */
  readonly terms: readonly string[];
  /** It leaves hosts out, or takes only some of a group: `web:!staging`, `web:&eu`, `web[0]`. */
  readonly narrowed: boolean;
}

/** The pattern in `hosts`: `names` as they are worked out, `undefined` for one that is filled in later, `written` as it stands in the file. */
export function hostPattern(names: readonly (string | undefined)[], written: string): HostPattern {
  const known = names.every((name) => name !== undefined);
  const terms = known ? names.flatMap((name) => (name ?? "").split(/[:,](?![^[]*\])/)) : [written];
  const sorted = [...new Set(terms.map((term) => term.trim()).filter((term) => term !== ""))].toSorted();
  return { text: known ? names.join(", ") : written, terms: sorted, narrowed: known && sorted.some((term) => /^[!&]|\[/.test(term)) };
}

/**
 * Those of `patterns` that hold every machine which one of `candidates` is for. A file with plays for different hosts does not say which of them becomes the image: what is for all
 * of them is surely for that one too, and nothing else is.
 */
export function patternsThatHold(candidates: readonly HostPattern[], patterns: readonly HostPattern[]): ReadonlySet<HostPattern> {
  const keys = new Set(candidates.map(keyOf));
  const machines = new Set(candidates.flatMap(({ terms }) => terms.filter((term) => !/^[!&]/.test(term)).map((term) => term.replace(/\[.*$/, ""))));
  return new Set(
    patterns.filter((pattern) => {
      const { terms, narrowed } = pattern;
      if (keys.size === 1 && keys.has(keyOf(pattern))) return true;
      if (narrowed) return false;
      return terms.includes("all") || terms.includes("*") || (terms.length >= machines.size && terms.filter((term) => machines.has(term)).length === machines.size);
    }),
  );
}

function keyOf({ terms }: HostPattern): string {
  return terms.join("\n");
}

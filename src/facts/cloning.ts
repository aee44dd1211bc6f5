/** How an image is cloned, how often Sysprep has run, and the plain yes-or-no facts of a machine. */
import type { Source } from "./fact.ts";
import { truth } from "./iis.ts";
import { sources } from "./sources.ts";
import { known, normalise, refuse, unclear } from "./text.ts";
import type { Term, Vocabulary } from "./vocabulary.ts";

const methods: readonly Term[] = [
  { value: "sysprep", title: "with Sysprep", spellings: ["sysprep", "true", "yes"], source: sources.FORMAT },
  { value: "raw", title: "copied without Sysprep", spellings: ["raw"], note: "barred by KB 314828", source: sources.KB314828 },
  { value: "none", title: "not cloned at all", spellings: ["none", "false", "no"], source: sources.FORMAT },
];

/** The ways to clone. `none` and `raw` are two things: an image that stays alone, and one that is copied as it is. */
export const cloneMethod: Vocabulary = {
  id: "clone-method",
  title: "Way of cloning",
  read(text) {
    const refused = refuse(text);
    if (refused !== undefined) return refused;
    const word = normalise(text);
    const term = methods.find(({ value, spellings }) => value === word || spellings.includes(word));
    return term === undefined ? unclear("it is no way of cloning, needed sysprep, raw or none") : known(term.value);
  },
  show: (value) => ({ sysprep: "an image cloned with Sysprep", raw: "an image that is copied without Sysprep", none: "an image that is not cloned" })[value] ?? value,
  terms: methods,
};

/** How often Sysprep has generalized an installation, the run that makes this image included. */
export const sysprepRuns: Vocabulary = {
  id: "sysprep-runs",
  title: "Runs of Sysprep",
  read(text) {
    const refused = refuse(text);
    if (refused !== undefined) return refused;
    return /^(?:0|[1-9]\d{0,4})$/.test(text.trim()) ? known(text.trim()) : unclear("it is no count such as 1 or 3");
  },
  compare: (left, right) => Number(left) - Number(right),
  isAtLeast: (value, minimum) => Number(value) >= Number(minimum),
  show: (value) => `${value} ${value === "1" ? "run" : "runs"} of Sysprep`,
  terms: [{ value: "1", title: "a whole number", spellings: ["0", "1", "3"], source: sources.SYSGEN }],
};

/** A yes-or-no fact, in words. */
export function whether(id: string, title: string, yes: string, no: string, source: Source): Vocabulary {
  return { ...truth, id, title, show: (value) => (value === "true" ? yes : no), terms: truth.terms.map((term) => ({ ...term, source })) };
}

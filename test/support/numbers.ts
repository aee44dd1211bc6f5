/** Numbers that look random and are the same for the same seed: for corpora and fuzzing. */

/** Numbers in [0, 1). */
export type Numbers = () => number;

/** A small generator of numbers in [0, 1), seeded (mulberry32). */
export function numbers(seed: number): Numbers {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

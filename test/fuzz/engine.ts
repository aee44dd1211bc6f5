/** A fuzzer guided by coverage: changes inputs, keeps those that reach blocks of `src/` which none reached before, and makes what breaks a promise small. */
import { type Profiler, Session } from "node:inspector";
import { numbers } from "../support/numbers.ts";
import { change } from "./changes.ts";

/** What is fuzzed, and what has to hold of each input. */
export interface Target {
  readonly name: string;
  /** One sentence: what holds of every input. */
  readonly promise: string;
  /** What it starts from. */
  readonly seeds: readonly Uint8Array[];
  /** Texts that are worth inserting. */
  readonly words: readonly string[];
  /** Longer inputs are cut. */
  readonly mostBytes: number;
  /** So many inputs are run in the short form. */
  readonly shortRuns: number;
  /** Processor seconds that one input may take. */
  readonly seconds: number;
  /** Throws where the promise is broken. Gives what was seen, in few words each: an input in which something is seen for the first time is kept. */
  run(input: Uint8Array): readonly string[];
}

/** A promise that an input breaks; its message begins with what is promised. */
export class Broken extends Error {}

/** Throws `Broken` where a condition does not hold. `detail` is made only then. */
export function demand(condition: boolean, promise: string, detail: () => unknown = () => ""): asserts condition {
  if (condition) return;
  const more = detail();
  throw new Broken(more === "" ? promise : `${promise}: ${typeof more === "string" ? more : JSON.stringify(more)}`);
}

/** An input that broke a promise, made small. */
export interface Failure {
  readonly input: Uint8Array;
  readonly error: Error;
}

/** How a run of the fuzzer went. */
export interface Outcome {
  readonly runs: number;
  /** Inputs that were kept, those that it started from included. */
  readonly kept: readonly Uint8Array[];
  /** Blocks of `src/` that were reached. */
  readonly blocks: number;
  readonly failures: readonly Failure[];
}

/** How long a run of the fuzzer takes. It ends where one of the limits is reached. */
export interface Effort {
  readonly seconds: number;
  readonly runs: number;
  /** The same seed and the same program give the same inputs. */
  readonly seed: number;
  /** Ends after so many kinds of failures. */
  readonly failures: number;
}

/** So many inputs run between two looks at the coverage: looking takes longer than most inputs do. */
const batch = 16;

/** Fuzzes a target. `before` is told each input before it runs, so that one that never ends can be named. */
export function fuzz(target: Target, { seconds, runs: mostRuns, seed, failures: mostFailures }: Effort, before: (input: Uint8Array) => void = () => undefined): Outcome {
  const ends = performance.now() + seconds * 1000;
  const next = numbers(seed);
  const coverage = new Coverage(startCoverage());
  const seen = new Set<string>();
  const kept: Uint8Array[] = [];
  const failures = new Map<string, Failure>();
  let runs = 0;

  const attempt = (input: Uint8Array): boolean => {
    runs += 1;
    before(input);
    const { error, marks } = tryOnce(target, input);
    let isNew = false;
    for (const mark of marks) {
      if (seen.has(mark)) continue;
      seen.add(mark);
      isNew = true;
    }
    if (error !== undefined && failures.size < mostFailures) {
      const kind = kindOf(error);
      if (!failures.has(kind)) failures.set(kind, shrink(target, input, error, before));
    }
    return isNew;
  };
  /** Which of some blocks an input reaches by itself. The look before has set the counters to zero. */
  const reachedBy = (input: Uint8Array, blocks: readonly Block[]): readonly Block[] => {
    attempt(input);
    const reached = coverage.take();
    return blocks.filter((block) => reached.has(block));
  };

  coverage.take();
  for (const input of target.seeds) {
    attempt(input);
    kept.push(input);
  }
  coverage.merge(coverage.take());
  while (runs < mostRuns && performance.now() < ends && failures.size < mostFailures) {
    const inputs = Array.from({ length: batch }, () => change(next, kept, target));
    const unlike = inputs.filter(attempt);
    kept.push(...unlike);
    let blocks = coverage.merge(coverage.take());
    for (const input of inputs) {
      if (blocks.length === 0) break;
      const own = reachedBy(input, blocks);
      if (own.length === 0) continue;
      // Smaller inputs are changed in more telling places.
      kept.push(shorten(input, 8, (shorter) => reachedBy(shorter, own).length === own.length));
      blocks = blocks.filter((block) => !own.includes(block));
    }
  }
  return { runs, kept, blocks: coverage.size, failures: [...failures.values()] };
}

/** Runs an input once; a slow one a second time, because the machine may have been busy. */
export function tryOnce(target: Target, input: Uint8Array): { readonly marks: readonly string[]; readonly error?: Error } {
  const started = performance.now();
  try {
    const marks = target.run(input);
    if (performance.now() - started > target.seconds * 1000) {
      const from = process.cpuUsage();
      target.run(input);
      const { user, system } = process.cpuUsage(from);
      demand((user + system) / 1e6 <= target.seconds, "an input takes no longer than it may", () => `${((user + system) / 1e6).toFixed(1)} s of ${target.seconds}`);
    }
    return { marks };
  } catch (error) {
    return { marks: [], error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Two failures of one kind are one: the message up to its details, and where it was thrown unless it is a promise. */
function kindOf(error: Error): string {
  if (error instanceof Broken) return error.message.split(":", 1)[0] ?? "";
  return `${error.name} ${/\n\s+at (.*)/.exec(error.stack ?? "")?.[1] ?? error.message}`;
}

/** Makes an input that fails smaller, as long as it fails in the same way. */
function shrink(target: Target, input: Uint8Array, error: Error, before: (input: Uint8Array) => void): Failure {
  const kind = kindOf(error);
  let last = error;
  const small = shorten(input, 400, (shorter) => {
    before(shorter);
    const again = tryOnce(target, shorter).error;
    if (again === undefined || kindOf(again) !== kind) return false;
    last = again;
    return true;
  });
  return { input: small, error: last };
}

/** The input without the parts that can go, halves first, then less and less; `holds` says whether a shorter one will do. */
function shorten(input: Uint8Array, mostTries: number, holds: (shorter: Uint8Array) => boolean): Uint8Array {
  let current = input;
  let tries = 0;
  for (let length = current.length >> 1; length >= 1 && tries < mostTries; length >>= 1) {
    for (let at = 0; at < current.length && tries < mostTries; ) {
      tries += 1;
      const shorter = Buffer.concat([current.subarray(0, at), current.subarray(at + length)]);
      if (holds(shorter)) current = shorter;
      else at += length;
    }
  }
  return current;
}

/** What is worth reaching: our sources, the two parsers, and what the engine's own test plants. */
const counts = /^file:(?!.*\/node_modules\/).*\/(?:src|planted)\/|\/node_modules\/(?:js-)?yaml\//;

/** A function of `src/` with the place of a block in it: `url@start-end!offset`. */
type Block = string;

/** What one look at the counters shows: the functions that were entered, with the stretches of them that were not. */
class Reached {
  readonly #idle: ReadonlyMap<string, readonly Profiler.CoverageRange[]>;

  constructor(idle: ReadonlyMap<string, readonly Profiler.CoverageRange[]>) {
    this.#idle = idle;
  }

  [Symbol.iterator](): Iterator<readonly [string, readonly Profiler.CoverageRange[]]> {
    return this.#idle.entries();
  }

  has(block: Block): boolean {
    const [entered = "", offset = ""] = block.split("!");
    const idle = this.#idle.get(entered);
    return idle !== undefined && !idle.some((range) => range.startOffset <= Number(offset) && Number(offset) < range.endOffset);
  }
}

let counting: Session | undefined;

/**
 * Lets V8 count the blocks of every function that is compiled from here on, which is when it runs for the first time: so call it before anything is loaded that is to be fuzzed. Everything runs
 * more slowly from then on. https://chromedevtools.github.io/devtools-protocol/v8/Profiler/#method-startPreciseCoverage
 */
export function startCoverage(): Session {
  if (counting !== undefined) return counting;
  counting = new Session();
  counting.connect();
  counting.post("Profiler.enable");
  counting.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return counting;
}

/** What was reached of the source since the fuzzer started. */
class Coverage {
  readonly #session: Session;
  /** Of each function that was entered, the stretches that were not reached yet. */
  readonly #idle = new Map<string, readonly Profiler.CoverageRange[]>();
  #blocks = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  get size(): number {
    return this.#blocks;
  }

  /** What was reached since the last look. */
  take(): Reached {
    const idle = new Map<string, readonly Profiler.CoverageRange[]>();
    this.#session.post("Profiler.takePreciseCoverage", (error: Error | null, { result }: Profiler.TakePreciseCoverageReturnType) => {
      if (error !== null) throw error;
      for (const { url, functions } of result) {
        if (!counts.test(url)) continue;
        for (const { ranges } of functions) {
          const [whole] = ranges;
          if (whole === undefined || whole.count === 0) continue;
          idle.set(`${url}@${whole.startOffset}-${whole.endOffset}`, ranges.filter((range) => range.count === 0));
        }
      }
    });
    return new Reached(idle);
  }

  /** Adds what was reached, and gives the blocks among it that never were before. */
  merge(reached: Reached): readonly Block[] {
    const found: Block[] = [];
    for (const [entered, idle] of reached) {
      const before = this.#idle.get(entered);
      if (before === undefined) found.push(`${entered}!${/@(\d+)-/.exec(entered)?.[1] ?? ""}`);
      // A stretch that was idle before stays so where it is now, and is parted where only a part of it is.
      const still = before === undefined ? idle : before.flatMap((one) => idle.flatMap((other) => overlap(one, other)));
      for (const one of before ?? []) for (const at of gaps(one, still)) found.push(`${entered}!${at}`);
      this.#idle.set(entered, still);
    }
    this.#blocks += found.length;
    return found;
  }
}

function overlap(one: Profiler.CoverageRange, other: Profiler.CoverageRange): readonly Profiler.CoverageRange[] {
  const startOffset = Math.max(one.startOffset, other.startOffset);
  const endOffset = Math.min(one.endOffset, other.endOffset);
  return startOffset < endOffset ? [{ startOffset, endOffset, count: 0 }] : [];
}

/** Where the parts of a stretch begin that no other one covers. */
function gaps(stretch: Profiler.CoverageRange, covering: readonly Profiler.CoverageRange[]): readonly number[] {
  const found: number[] = [];
  let at = stretch.startOffset;
  for (const { startOffset, endOffset } of covering.filter((each) => overlap(each, stretch).length > 0).toSorted((left, right) => left.startOffset - right.startOffset)) {
    if (at < startOffset) found.push(at);
    at = Math.max(at, endOffset);
  }
  if (at < stretch.endOffset) found.push(at);
  return found;
}

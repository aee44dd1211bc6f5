/** Shows on a terminal how far a long run is: one line on standard error, written over itself, and taken away before anything else is written. */
import { isCharacterDevice, writeOrLose } from "./output.ts";

/** Tells how many files are done, of how many. It may be called as often as one likes. */
export type ProgressListener = (done: number, total: number) => void;

export interface ProgressLine {
  readonly listener: ProgressListener;
  /** Takes the line away. Harmless where there is none. */
  erase(): void;
}

/** Milliseconds since the start of the program before which a run is not long. */
const patience = 1_000;
/** Milliseconds between two lines: faster than that nobody reads. */
const pause = 100;
/** Columns of a terminal that says it has none, as those behind a serial line do. */
const widthUntold = 80;

/**
 * A line for this process; undefined where nobody would see it as such: standard error leads into a pipe or a file, the terminal is a dumb one
 * (`TERM=dumb`), or a service runs the program and keeps what it writes (`CI`).
 */
export function progressLine(environment: Readonly<Record<string, string | undefined>>): ProgressLine | undefined {
  const ci = environment["CI"] ?? "";
  if ((ci !== "" && ci !== "false" && ci !== "0") || environment["TERM"] === "dumb" || !isCharacterDevice(2)) return undefined;
  let shown = "";
  let next = patience;
  let most = 0;
  const erase = (): void => {
    // No escape sequence: there are terminals that show them as they are.
    if (shown !== "") writeOrLose(`\r${" ".repeat(shown.length)}\r`);
    shown = "";
  };
  const listener: ProgressListener = (done, total) => {
    const now = performance.now();
    most = Math.max(most, done);
    // A device that is no terminal is one that takes everything and shows nothing. Node loads its streams when it is asked for them, so not before.
    if (now < next || process.stderr.isTTY !== true) return;
    if (next === patience) process.once("exit", erase);
    next = now + pause;
    const text = `sysprep-gate: ${most.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} files`.slice(0, Math.max(0, (process.stderr.columns || widthUntold) - 1));
    if (text === shown) return;
    writeOrLose(`\r${text.padEnd(shown.length)}`);
    shown = text;
  };
  return { listener, erase };
}

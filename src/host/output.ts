/** Writes whole texts to standard output and standard error; the only place that does. */
import { fstatSync, writeSync } from "node:fs";

/**
 * Writes all of a text to a stream, waiting while a pipe is full. Returns false where the reader has closed the pipe; throws where the text cannot be
 * written for another reason, such as a full disk: a report that nobody can read must not end in a pass.
 */
export function writeAll(stream: 1 | 2, text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(stream, bytes, written);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") return false;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return true;
}

/** Writes to standard error what may be lost, such as progress: no waiting, and no failure. */
export function writeOrLose(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // Nobody misses it.
  }
}

/** Columns of the terminal that standard output leads to; undefined where it leads elsewhere. Node loads its streams when it is asked for that, so the cheap question comes first. */
export function terminalColumns(): number | undefined {
  return isCharacterDevice(1) && process.stdout.isTTY === true ? (process.stdout.columns ?? 80) : undefined;
}

/** Whether a stream can be a terminal at all. */
export function isCharacterDevice(stream: 1 | 2): boolean {
  try {
    return fstatSync(stream).isCharacterDevice();
  } catch {
    return true;
  }
}

/** Work of the calling thread that is stopped when it takes too long: a timer cannot stop a busy loop, the engine can. */
import { Script } from "node:vm";

/** Where the script finds the work: a global that nobody else has, for as long as the work takes. */
const slot = "sysprepGateWatchedWork";

/**
 * Does synchronous work within a time in milliseconds. `undefined` where it was stopped, wherever it was, a search of a pattern included; no `catch` and no `finally` of it has run then, so
 * nothing that it has touched may be used again. What it throws is thrown.
 */
export function withinTime<T>(milliseconds: number, work: () => T): { readonly value: T } | undefined {
  const scope = globalThis as { [slot]?: () => void };
  let value: { readonly value: T } | undefined;
  scope[slot] = () => {
    value = { value: work() };
  };
  try {
    const call = new Script(`${slot}()`);
    // Node starts a thread of its own, outside of the engine, that ends the script when the time is over.
    call.runInThisContext({ timeout: milliseconds, displayErrors: false });
    return value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
    throw error;
  } finally {
    delete scope[slot];
  }
}

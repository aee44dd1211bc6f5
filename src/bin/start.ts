/** What both entries do around a run: the exit code starts red, errors end in words, and one place sets the code. */
import { threadArgument } from "../host/run.ts";
import { writeAll } from "../host/output.ts";
import { exitCodes } from "../policy/conclusion.ts";
import { renderError } from "../report/annotations.ts";
import { sayLine, visible } from "../report/escape.ts";
import { UserError } from "../user-error.ts";

/**
 * Signals that end a run, each with the code that shells give for it: 128 and its number. Heard in words of our own: Windows has other codes for them, and the first
 * process of a container is not stopped by them at all. What is being written when one arrives, such as a report, is finished first.
 */
const interruptions: readonly (readonly [NodeJS.Signals, number])[] = [["SIGINT", exitCodes.interrupted], ["SIGTERM", 143], ["SIGHUP", 129]];

/** Runs one entry; in its second thread, serves the gate instead. Rejects there only, where `run` hears of it, so that nobody need wait for it: the bundles are CommonJS, whose files cannot. Sets `process.exitCode` and never calls `process.exit`, which would cut what is still being written: only an interruption may do that. */
export async function start(main: () => Promise<number>, entry: "action" | "cli"): Promise<void> {
  process.exitCode = exitCodes.internal;
  if (process.argv[2] === threadArgument) {
    // Anybody may give that word as an argument; only a thread has been given a task.
    const { isMainThread } = await import("node:worker_threads");
    if (!isMainThread) return (await import("../host/worker.ts")).serve();
  }
  for (const [signal, code] of interruptions) process.once(signal, () => process.exit(code));
  try {
    const code = await main();
    // A signal that came while this thread was busy is heard now.
    await new Promise((resolve) => setImmediate(resolve));
    process.exitCode = code;
  } catch (error) {
    const user = error instanceof UserError;
    process.exitCode = user ? exitCodes.usage : exitCodes.internal;
    const text = user ? error.message : isRefusedByTheSystem(error) ? refusal(error) : `sysprep-gate has failed by its own mistake, and nothing was decided: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}. Please report it with this text: https://github.com/sysprep-gate/sysprep-gate/issues`;
    try {
      if (entry === "action") writeAll(1, renderError(text));
      else writeAll(2, `${sayLine(visible(`sysprep-gate: ${text}`, 2000))}\n${user || isRefusedByTheSystem(error) || !(error instanceof Error) ? "" : `${sayLine(visible(error.stack ?? "", 4000))}\n`}`);
    } catch {
      // Nobody can be told: the exit code stands.
    }
  }
}

function refusal({ code, path, syscall }: NodeJS.ErrnoException): string {
  const what = `(${code} on ${path ?? syscall ?? "a stream"})`;
  return syscall === "write" ? `The system refused what this program had to write ${what}. A run that cannot say its verdict has failed.` : `The system refused what this program needs ${what}. Nothing was decided.`;
}

/** A full disk, a missing folder, a stream that cannot be written: not the caller's mistake, and not ours. */
function isRefusedByTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

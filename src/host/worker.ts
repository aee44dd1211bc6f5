/** The gate in a thread that can be stopped: large or many files run here, because a timer cannot stop a busy loop. */
import { parentPort, workerData } from "node:worker_threads";
import { gate, type GateInput } from "../gate.ts";
import type { Policy } from "../policy/policy.ts";
import { type BaseFiles, openAmong } from "./base-tree.ts";
import { load, withDeferred } from "./deferred.ts";
import { fastParser, thoroughParser } from "../source/parsers.ts";
import { readInside } from "./files.ts";

/** What the thread is given. `progress[0]` is the index of the file in work. */
export interface WorkerTask extends Omit<GateInput, "base" | "open" | "onFile"> {
  readonly kind: "sysprep-gate";
  readonly workspace: string;
  /** The base commit's files; a definition there finds the files it names among them. */
  readonly base: BaseFiles | null;
  readonly policy: Policy;
  readonly progress: Int32Array<SharedArrayBuffer>;
}

/** Bytes. Loading the thorough parser takes 30 ms, reading so much text a second. */
const largestRestart = 4 * 1024 * 1024;

/** Runs the task of this thread and answers with the report. Call it once, in a worker. */
export async function serve(): Promise<void> {
  const task = workerData as WorkerTask;
  // Starting again costs what was done until then; above this size that is more than loading what may be needed.
  await load(fastParser);
  if (task.files.reduce((sum, file) => sum + file.bytes.length, 0) > largestRestart) await load(thoroughParser);
  const report = await withDeferred(() =>
    gate(
      {
        ...task,
        base: openAmong(task.base),
        open: (fromFile, path) => readInside(task.workspace, fromFile, path, task.limits),
        onFile: (index) => Atomics.store(task.progress, 0, index),
      },
      task.policy,
    ),
  );
  parentPort?.postMessage(report);
}

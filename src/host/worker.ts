/** The gate in a thread that can be stopped: large or many files run here, because a timer cannot stop a busy loop. */
import { parentPort, workerData } from "node:worker_threads";
import { gate, type SourceFile } from "../gate.ts";
import type { Policy } from "../policy/policy.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Limits } from "../source/limits.ts";
import { readInside } from "./files.ts";

/** What the thread is given. `progress[0]` is the index of the file in work. */
export interface WorkerTask {
  readonly kind: "sysprep-gate";
  readonly workspace: string;
  readonly files: readonly SourceFile[];
  readonly refused: readonly Diagnostic[];
  readonly doubtful: readonly Diagnostic[];
  readonly unmatched: readonly string[];
  readonly limits: Limits;
  readonly policy: Policy;
  readonly progress: Int32Array<SharedArrayBuffer>;
}

/** Runs the task of this thread and answers with the report. Call it once, in a worker. */
export function serve(): void {
  const task = workerData as WorkerTask;
  const report = gate(
    {
      files: task.files,
      refused: task.refused,
      doubtful: task.doubtful,
      unmatched: task.unmatched,
      limits: task.limits,
      open: (fromFile, path) => readInside(task.workspace, fromFile, path, task.limits),
      onFile: (index) => Atomics.store(task.progress, 0, index),
    },
    task.policy,
  );
  parentPort?.postMessage(report);
}

/** The gate in a thread that can be stopped: large or many files run here, because a timer cannot stop a busy loop. */
import { parentPort, workerData } from "node:worker_threads";
import { gate, type GateInput } from "../gate.ts";
import type { Policy } from "../policy/policy.ts";
import { type BaseFiles, openAmong } from "./base-tree.ts";
import { withDeferred } from "./deferred.ts";
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

/** Runs the task of this thread and answers with the report. Call it once, in a worker. */
export async function serve(): Promise<void> {
  const task = workerData as WorkerTask;
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

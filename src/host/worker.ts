/** The gate in a thread that can be stopped: large or many files run here, because a timer cannot stop a busy loop. */
import { parentPort, workerData } from "node:worker_threads";
import { type BaseTree, gate, type SourceFile } from "../gate.ts";
import type { Policy } from "../policy/policy.ts";
import type { WaiverSet } from "../policy/waiver.ts";
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
  readonly configuration: readonly Diagnostic[];
  readonly notices: readonly string[];
  readonly waivers: WaiverSet;
  /** The base commit's files; a definition there finds the files it names among them. */
  readonly base: BaseFiles | null;
  readonly limits: Limits;
  readonly policy: Policy;
  readonly progress: Int32Array<SharedArrayBuffer>;
}

/** The part of a base tree that can be handed to a thread. */
export type BaseFiles = Omit<BaseTree, "open">;

/** A base tree that finds named files among its own. */
export function openAmong(base: BaseFiles | null): BaseTree | null {
  if (base === null) return null;
  const byPath = new Map(base.files.map((file) => [file.path, file]));
  return {
    ...base,
    open(fromFile, path) {
      const parts = [...fromFile.split("/").slice(0, -1), ...path.split("/")].filter((part) => part !== "." && part !== "");
      const resolved: string[] = [];
      for (const part of parts) {
        if (part === "..") resolved.pop();
        else resolved.push(part);
      }
      return byPath.get(resolved.join("/")) ?? { reason: "the base commit does not have it among its definitions" };
    },
  };
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
      configuration: task.configuration,
      notices: task.notices,
      waivers: task.waivers,
      base: openAmong(task.base),
      limits: task.limits,
      open: (fromFile, path) => readInside(task.workspace, fromFile, path, task.limits),
      onFile: (index) => Atomics.store(task.progress, 0, index),
    },
    task.policy,
  );
  parentPort?.postMessage(report);
}

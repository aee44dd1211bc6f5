/** The gate in a thread that can be stopped: large or many files run here, because a timer cannot stop a busy loop. */
import { parentPort, workerData } from "node:worker_threads";
import { type BaseTree, gate, type GateInput, type SourceFile } from "../gate.ts";
import type { Policy } from "../policy/policy.ts";
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

/** The part of a base tree that can be handed to a thread. */
export interface BaseFiles extends Omit<BaseTree, "open"> {
  /** Files that do not belong to the run and that its definitions may name: read when they are, never evaluated by themselves. */
  readonly named?: readonly SourceFile[];
}

/** A base tree that finds the files that definitions name among those that were read with it. */
export function openAmong(base: BaseFiles | null): BaseTree | null {
  if (base === null) return null;
  const byPath = new Map([...(base.named ?? []), ...base.files].map((file) => [file.path, file]));
  return {
    ...base,
    open(fromFile, path) {
      const wanted = pathBelow(fromFile, path);
      return (wanted === undefined ? undefined : byPath.get(wanted)) ?? { reason: "the base commit does not have it among its definitions" };
    },
  };
}

/** A path as seen from the folder of a file, both relative to the workspace; undefined where it leads outside. */
export function pathBelow(fromFile: string, path: string): string | undefined {
  if (path.startsWith("/")) return undefined;
  const resolved: string[] = [];
  for (const part of [...fromFile.split("/").slice(0, -1), ...path.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") resolved.push(part);
    else if (resolved.pop() === undefined) return undefined;
  }
  return resolved.join("/");
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

/** The base commit's files in the form in which they are handed to the gate, here or in its thread. */
import type { BaseTree, SourceFile } from "../gate.ts";

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

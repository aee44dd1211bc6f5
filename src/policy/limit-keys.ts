/** The limits that a policy can raise: the table that the reader, the JSON Schema and the documentation are made from. Stage: policy. */
import { defaultLimits, type Limits } from "../source/limits.ts";

export interface LimitKey {
  /** As the policy spells it; the unit is a part of the name. */
  readonly name: string;
  readonly field: keyof Limits;
  /** What one of its unit is in `Limits`. */
  readonly unit: number;
  /** The largest number that can be asked for. */
  readonly most: number;
  readonly description: string;
}

const mebibyte = 1024 * 1024;

/** The keys, in the order in which documentation shows them. None can be lowered: a policy that reads less than others is one that misses what they find. */
export const limitKeys: readonly LimitKey[] = [
  { name: "file-mib", field: "fileBytes", unit: mebibyte, most: 64, description: "MiB of one file." },
  { name: "total-mib", field: "totalBytes", unit: mebibyte, most: 2_048, description: "MiB of all files of a run." },
  { name: "files", field: "files", unit: 1, most: 1_000_000, description: "Files of a run." },
  { name: "documents", field: "documentsPerFile", unit: 1, most: 100_000, description: "Documents of one file." },
  // The thorough parser's own recursion ends near 770 levels on the stack of a start.
  { name: "depth", field: "depth", unit: 1, most: 400, description: "Levels of nesting, aliases and merge keys followed." },
  { name: "nodes", field: "visitedNodesPerDocument", unit: 1, most: 20_000_000, description: "Nodes of one document that are visited, each time that an alias leads to them." },
  { name: "file-seconds", field: "fileMilliseconds", unit: 1_000, most: 600, description: "Seconds for one file." },
  { name: "run-seconds", field: "runMilliseconds", unit: 1_000, most: 7_200, description: "Seconds for the evaluation of a run." },
  { name: "memory-mib", field: "heapMebibytes", unit: 1, most: 16_384, description: "MiB of memory for the evaluation." },
];

/** Numbers by the names of their keys, as a policy gives them. */
export type RaisedLimits = Readonly<Record<string, number>>;

/** What a limit is where nobody raises it, in the unit of its key. */
export function leastOf(key: LimitKey): number {
  return defaultLimits[key.field] / key.unit;
}

/** The limits of a run under a policy. */
export function limitsUnder(raised: RaisedLimits): Limits {
  return { ...defaultLimits, ...Object.fromEntries(limitKeys.flatMap((key) => (Object.hasOwn(raised, key.name) ? [[key.field, (raised[key.name] ?? 0) * key.unit] as const] : []))) };
}

/** The limits of a run as Markdown, from the one place that has them. */
import { defaultLimits, type Limits } from "../source/limits.ts";

const meanings: Readonly<Record<keyof Limits, { readonly what: string; readonly show: (value: number) => string }>> = {
  fileBytes: { what: "size of one file", show: mebibytes },
  files: { what: "files of one run", show: count },
  totalBytes: { what: "size of all files of one run", show: mebibytes },
  documentsPerFile: { what: "documents of one file", show: count },
  depth: { what: "levels of nesting, aliases and merge keys followed", show: count },
  visitedNodesPerDocument: { what: "nodes of one document that are visited, each time that an alias leads to them", show: count },
  errorsShownPerFile: { what: "errors of one file that are listed; the rest is counted", show: count },
  fileMilliseconds: { what: "time for one file", show: seconds },
  runMilliseconds: { what: "time for the run", show: seconds },
  inPlaceBytes: { what: "size of all definitions up to which they are read in place", show: (value) => `${value / 1024} KiB` },
  watchedBytes: { what: "size of all files up to which files that are each no larger than that are read in place as well, in the time for one file; otherwise they are read in a thread that can be stopped file by file", show: mebibytes },
  inPlaceEntries: { what: "line ends and commas of larger native definitions up to which they are read in place all the same", show: count },
};

/** The page `docs/limits.md`. */
export function limitsPage(): string {
  return [
    "# Limits",
    "",
    "The gate reads text that strangers wrote. What is larger, deeper or slower than this is refused with an error that names the limit, and the run fails: a file that was not read is never a pass.",
    "",
    "| what | limit |",
    "|---|---|",
    ...(Object.keys(meanings) as (keyof Limits)[]).map((key) => `| ${meanings[key].what} | ${meanings[key].show(defaultLimits[key])} |`),
    "",
    "The measurements behind these numbers stand beside them in `src/source/limits.ts`.",
    "",
  ].join("\n");
}

function mebibytes(value: number): string {
  return `${value / 1024 / 1024} MiB`;
}

function seconds(value: number): string {
  return `${value / 1000} s`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

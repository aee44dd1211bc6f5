/** The limits of a run as Markdown, from the one place that has them. */
import { mostItems } from "../formats/mapped/mapped.ts";
import { longestList } from "../formats/native/layer.ts";
import { longestChain } from "../formats/native/read.ts";
import * as configuration from "../policy/configuration-text.ts";
import { mostMappings } from "../policy/mappings.ts";
import { limitKeys } from "../policy/limit-keys.ts";
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
  heapMebibytes: { what: "memory of the evaluation", show: (value) => `${value} MiB` },
  inPlaceBytes: { what: "size of all definitions up to which they are read in place", show: (value) => `${value / 1024} KiB` },
  watchedBytes: { what: "size of all files up to which files that are each no larger than that are read in place as well, in the time for one file; otherwise they are read in a thread that can be stopped file by file", show: mebibytes },
  inPlaceEntries: { what: "line ends and commas of larger native definitions up to which they are read in place all the same", show: count },
};

/** What nobody raises: larger than any honest file needs. */
const fixed: readonly (readonly [what: string, limit: number, code: string])[] = [
  ["images that inherit from each other in a row", longestChain, "chain-too-long"],
  ["entries of one list of a native definition", longestList, "list-too-long"],
  ["images that a mapping finds in one document", mostItems, "too-many-items"],
  ["mappings of a policy", mostMappings, "list-too-long"],
  ["entries of one list of the policy or the waivers", configuration.longestList, "list-too-long"],
  ["characters of one value of the policy or the waivers", configuration.longestValue, "value-too-long"],
];

/** The page `docs/limits.md`. */
export function limitsPage(): string {
  return [
    "# Limits",
    "",
    "The gate reads text that strangers wrote. What is larger, deeper or slower than this is refused with an error that names the limit, and the run fails: a file that was not read is never a pass.",
    "",
    "| what | limit | raised in the policy by | at most |",
    "|---|---|---|---|",
    ...(Object.keys(meanings) as (keyof Limits)[]).map((field) => {
      const key = limitKeys.find((each) => each.field === field);
      return `| ${meanings[field].what} | ${meanings[field].show(defaultLimits[field])} | ${key === undefined ? "" : `\`${key.name}\``} | ${key === undefined ? "" : count(key.most)} |`;
    }),
    "",
    "A policy raises them under `limits`, and never lowers them: `limits: { file-mib: 4, file-seconds: 20 }` ([policy.md](policy.md)). On a pull request the policy of the base commit decides, so that nobody raises them for their own change. The policy and the waivers file themselves are read under the limits of this table.",
    "",
    "These are not raised. What exceeds them is an error too:",
    "",
    "| what | limit | code |",
    "|---|---|---|",
    ...fixed.map(([what, limit, code]) => `| ${what} | ${count(limit)} | \`${code}\` |`),
    "",
    "Scripts, templates and playbooks are followed up to limits of their own; what lies beyond is not read, so that what it decides is unknown. Reports cut long values and sentences, and say so; the verdict never comes from what is cut.",
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

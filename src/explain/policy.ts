/** The policy file and the waivers file as Markdown, from the tables that read them. */
import { policyExample, waiversExample } from "../policy/examples.ts";
import { type PolicyKey, policyKeys, policyPath } from "../policy/policy-keys.ts";
import { waiverKeys, type WaiverKind } from "../policy/waiver-keys.ts";
import { waiverRemarks } from "../policy/waivers.ts";

/** The page `docs/policy.md`, and what `explain policy` can print. */
export function policyPage(): string {
  return [
    "# Policy and waivers",
    "",
    "## Policy file",
    "",
    `\`${policyPath}\` is found by itself; \`config-file\` names another one. A file of that name in \`.yaml\` is an error, because nobody would read it. Editors find mistakes with \`schema/policy.v1.json\`.`,
    "",
    "```yaml",
    policyExample.trimEnd(),
    "```",
    "",
    "| key | takes | default | meaning |",
    "|---|---|---|---|",
    ...policyKeys.map((key) => `| \`${key.name}\` | ${takes(key)} | ${key.byDefault} | ${key.description} |`),
    "",
    "* One document with a mapping at its root. Unknown keys, and values of another kind, are errors with their line (exit code 2). Keys that start with `x-` are free.",
    "* Every value is read as it is written: `yes` and `on` are not `true`. Quotes change nothing.",
    "* Placeholders of templates are errors: nothing fills them in.",
    "",
    "## Precedence",
    "",
    "1. The flag of the command line, or the input of the Action.",
    "2. The policy file.",
    "3. The default.",
    "",
    "The first that says something decides, value by value. Lists are replaced as a whole, never joined. `sysprep-gate config` prints each value with its origin.",
    "",
    "On a pull request the policy and the waivers of the base commit decide, so that nobody can edit the judge of their own change. Where those cannot be read, the run passes only if it passes under the strictest policy as well (`strict`, every reaction `fail`, every file, no waivers), with what the workflow's own inputs say left as it is; otherwise it ends with exit code 2 and the reason. The base commit is read from git where the checkout has it, else with the workflow's token.",
    "",
    "`fail-on: introduced` goes by image and requirement: a value that gets worse while the same requirement fails stays an existing finding. Removing an image never fails a run, but `min-images` still counts the ones that are left.",
    "",
    "## Waivers",
    "",
    "A waiver keeps one requirement of one image from failing the run until a day. The finding stays visible in every report, with reason and owner. Editors find mistakes with `schema/waivers.v1.json`.",
    "",
    "```yaml",
    waiversExample.trimEnd(),
    "```",
    "",
    "| key | needed | takes | meaning |",
    "|---|---|---|---|",
    ...waiverKeys.map((key) => `| \`${key.name}\` | ${key.mandatory ? "yes" : "no"} | ${kinds[key.kind]} | ${key.description} |`),
    "",
    "* A waiver with a mistake is an error (exit code 2) and does not hold. Two waivers of one requirement of one image are an error, and neither holds.",
    "* The last day is included, in UTC. `--now` sets the day on which waivers are judged.",
    "",
    "Each waiver is itself judged, and gets the first of these warnings that is true of it:",
    "",
    "| warning | meaning |",
    "|---|---|",
    ...waiverRemarks.map((remark) => `| \`${remark.code}\` | ${remark.says} |`),
    "",
  ].join("\n");
}

function takes(key: PolicyKey): string {
  switch (key.kind) {
    case "truth":
      return "`true`, `false`";
    case "words":
      return (key.words ?? []).map((word) => `\`${word}\``).join(", ");
    case "integer":
      return "whole number";
    case "globs":
      return "glob, or list of globs";
    case "range":
      return "semver range";
    case "path":
      return "path";
    case "mappings":
      return "list of mappings";
    case "limits":
      return "mapping of limits to whole numbers";
    default:
      return key.kind satisfies never;
  }
}

const kinds: Readonly<Record<WaiverKind, string>> = { name: "text", prose: "text; line ends become blanks", id: "id", date: "`YYYY-MM-DD`" };

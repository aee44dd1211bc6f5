/** The reporters, in the order in which the documentation lists them. */
import { github } from "./annotations.ts";
import { csv } from "./csv.ts";
import { jsonl } from "./json-lines.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { Reporter } from "./report.ts";
import { sarif } from "./sarif.ts";
import { pretty } from "./terminal.ts";

/** Every way to show a report. */
export const reporters: readonly Reporter[] = [pretty, json, jsonl, sarif, junit, csv, markdown, github];

/** Their ids, as `--format` and `--report` name them. */
export const reporterIds: readonly string[] = reporters.map((reporter) => reporter.id);

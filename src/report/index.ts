/** The reporters, in the order in which the documentation lists them. */
import { github } from "./annotations.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { Reporter } from "./report.ts";
import { pretty } from "./terminal.ts";

/** Every way to show a report. */
export const reporters: readonly Reporter[] = [pretty, json, markdown, github];

/** Their ids, as `--format` and `--report` name them. */
export const reporterIds: readonly string[] = reporters.map((reporter) => reporter.id);

/** The reporters, in the order in which the documentation lists them. */
import { githubReporter } from "./annotations.ts";
import { jsonReporter } from "./json.ts";
import { markdownReporter } from "./markdown.ts";
import type { Reporter } from "./report.ts";
import { prettyReporter } from "./terminal.ts";

/** Every way to show a report. */
export const reporters: readonly Reporter[] = [prettyReporter, jsonReporter, markdownReporter, githubReporter];

/** Their ids, as `--format` and `--report` name them. */
export const reporterIds: readonly string[] = reporters.map((reporter) => reporter.id);

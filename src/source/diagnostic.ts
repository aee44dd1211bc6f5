/** A file that cannot be read as meant: what was found, where, and what to do. */
import type { RelatedLocation, SourceLocation } from "./location.ts";

/** How much a diagnostic or a finding weighs: only `error` fails a run. */
export type Level = "error" | "warning" | "note";

/** One thing about a file that cannot be read as meant. `code` is stable and kebab-case; `message` is one sentence or two. */
export interface Diagnostic {
  readonly code: string;
  readonly level: Level;
  readonly message: string;
  readonly location: SourceLocation;
  readonly related: readonly RelatedLocation[];
  /** True for what stands in the policy or the waivers file: an error there is a configuration error (exit code 2). */
  readonly configuration?: boolean;
}

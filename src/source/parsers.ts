/** What a parser gives, and the place where the thorough one is put when a run has loaded it. */
import type { KeyComparison } from "./builder.ts";
import type { Collector } from "./collector.ts";
import { Deferred } from "./deferred.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Limits } from "./limits.ts";
import type { SourceDocument } from "./node.ts";

/** What a file holds. */
export interface ParsedFile {
  /** Every document in the order of the file, those that cannot be read included: their root is of kind `missing`. */
  readonly documents: readonly SourceDocument[];
  /**
   * What is wrong with the file, sorted by place; at most `errorsShownPerFile` errors and as many warnings, then one line that counts the
   * rest. The list is live: walking a document past its budget of nodes adds `too-many-nodes` (level `error`) to it, once for each
   * document. So read it after the walk.
   */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text that a collector holds. */
export type ThoroughParser = (collector: Collector, limits: Limits, keys: KeyComparison) => ParsedFile;

/** The thorough parser. Importing it takes longer than evaluating a hundred images, and most runs have no text that needs it. */
export const thoroughParser = new Deferred<ThoroughParser>("the thorough parser");

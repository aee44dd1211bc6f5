/** What a parser gives, and the places where parsers are put when a run has loaded them. */
import type { KeyComparison } from "./builder.ts";
import type { Collector } from "./collector.ts";
import { Deferred } from "./deferred.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Limits } from "./limits.ts";
import type { SourceDocument } from "./node.ts";
import type { Tree } from "./tree.ts";

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

/** What the fast parser makes of a text: its documents; `declined` where the thorough parser has to look; `refused` where it is no YAML for the fast one. */
export type FastReading = { readonly kind: "read"; readonly roots: readonly (Tree | undefined)[] } | { readonly kind: "declined" } | { readonly kind: "refused"; readonly reason: string };

/** Reads the text that a collector holds, or declines. */
export type FastParser = (collector: Collector, limits: Limits, keys: KeyComparison) => FastReading;

/** The fast parser, for what is not written plainly. */
export const fastParser = new Deferred<FastParser>("the fast parser");

/** Reads the text that a collector holds. */
export type ThoroughParser = (collector: Collector, limits: Limits, keys: KeyComparison) => ParsedFile;

/** The thorough parser. Importing it takes longer than evaluating a hundred images, and most runs have no text that needs it. */
export const thoroughParser = new Deferred<ThoroughParser>("the thorough parser");

/** What every input format is: how it is recognised and how its documents become images. */
import type { DeclaredImage } from "../facts/declared-image.ts";
import type { FactKey } from "../facts/fact.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceDocument } from "../source/node.ts";

/** Whether a document is of a format. `near` is a document that was meant to be, with the reason why it is not. */
export type Recognition = { readonly kind: "yes" } | { readonly kind: "no" } | { readonly kind: "near"; readonly diagnostic: Diagnostic };

/** What a format may ask for while it reads: the documents of a file that a definition names. */
export interface ReadContext {
  /**
   * Documents of `path` as seen from the folder of `fromFile`; a reason (a sentence without its full stop) where the file cannot be had. Diagnostics of the
   * opened file are reported by the caller.
   */
  open(fromFile: string, path: string): { readonly documents: readonly SourceDocument[] } | { readonly reason: string };
}

/** The images that a format found, and what it could not read as meant. */
export interface Reading {
  readonly images: readonly DeclaredImage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One syntax that declares images. Formats never import each other. */
export interface InputFormat {
  readonly id: string;
  readonly title: string;
  /** A page that describes the format. */
  readonly docs: string;
  /** A file without a match cannot hold this format, and is not parsed. Must not use the flag `g`. */
  readonly marker: RegExp;
  /** A file with a match, and without the marker, is parsed only to see whether it was meant to be of this format. Must not use the flag `g`. */
  readonly hint: RegExp;
  /** Where the format states each fact, for people; `null` where it cannot. */
  readonly reads: Readonly<Record<FactKey, string | null>>;
  recognise(document: SourceDocument): Recognition;
  /** Reads every recognised document of the run at once: a definition may inherit from another file. */
  read(documents: readonly SourceDocument[], context: ReadContext): Reading;
}

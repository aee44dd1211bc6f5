/** What every input format is: how it is recognised, how its documents become images, and what their steps do to a machine. */
import type { Effect } from "../facts/effect.ts";
import type { FactKey } from "../facts/fact.ts";
import type { ReadFacts } from "../facts/declared-image.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/embedded.ts";
import type { SourceLocation } from "../source/location.ts";
import type { SourceDocument } from "../source/node.ts";

/** Whether a document is of a format. `near` is a document that was meant to be, with the reason why it is not. */
export type Recognition = { readonly kind: "yes" } | { readonly kind: "no" } | { readonly kind: "near"; readonly diagnostic: Diagnostic };

/** Why something that a definition names cannot be had: a sentence without its full stop. */
export interface Refusal {
  readonly reason: string;
  /** There is no such file, or none that may be opened; absent where it is there and cannot be used. */
  readonly missing?: true;
}

/**
 * What a format may ask for while it reads. Paths are as seen from the folder of `fromFile`, which is relative to the workspace; `/` separates. Diagnostics of an
 * opened file are reported by whoever opens it.
 */
export interface ReadContext {
  /** The documents of a YAML file. */
  open(fromFile: string, path: string): { readonly file: string; readonly documents: readonly SourceDocument[] } | Refusal;
  /** The documents inside a scalar; what is wrong with them is for the caller to say. */
  openEmbedded(source: SourceText): { readonly documents: readonly SourceDocument[] } | Refusal;
  /** The images that any format but the native one finds in a file. */
  images(fromFile: string, path: string): { readonly images: readonly ReadImage[] } | Refusal;
  /** What the steps of a file do, whatever it is: a script, a playbook, a component, a configuration. `words` are the arguments that a PowerShell script is called with, as written; none where
   * they are left out, and `unknown` where whoever names the file does not say how it is called. */
  steps(fromFile: string, path: string, words?: SourceText | "unknown"): { readonly effects: readonly Effect[] } | Refusal;
  /** The same for documents at hand, such as those inside a scalar. */
  stepsOf(documents: readonly SourceDocument[]): { readonly effects: readonly Effect[] } | Refusal;
}

/** One image as a format read it, before rules complete its facts. */
export interface ReadImage extends ReadFacts {
  readonly name: string;
  /** Names under which a native definition can ask for it beside `name`: a logical id, a key. */
  readonly resources: readonly string[];
  /** The image's name, or its first line. */
  readonly location: SourceLocation;
}

/** The images that a format found, and what it could not read as meant. */
export interface Reading {
  readonly images: readonly ReadImage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes recognised documents, and reads what they declare when all are there. */
export interface Gathering {
  /** Walks all of a document that will ever be walked. */
  add(document: SourceDocument): void;
  /** A file among those added was not walked to its end: nothing in it, and nothing built on it, was read as meant. */
  taint(file: string): void;
  /** Call it once, when everything is added. */
  read(context: ReadContext): Reading;
}

/** One syntax that declares images, or steps that change them. Formats never import each other. */
export interface InputFormat {
  readonly id: string;
  readonly title: string;
  /** A page that describes the format. */
  readonly docs: string;
  /** A file without a match cannot hold this format, and is not parsed for it. Joined with others under the flags `i` and `m`. */
  readonly marker: RegExp;
  /** A file with a match, and without any marker, is parsed only to see whether it was meant to be of this format. */
  readonly hint?: RegExp;
  /**
   * What a file with the marker is that cannot be parsed: `error` where the marker is this format's alone and definitions are surely lost, `warning` where the file is
   * most often somebody else's.
   */
  readonly unparsed: "error" | "warning";
  /** Whether `read` is given the documents of one file or those of the whole run: native definitions inherit from each other across files. */
  readonly spans: "file" | "run";
  /** Where the format states each fact, for people. What is not here it cannot say. */
  readonly reads: Readonly<Partial<Record<FactKey, string>>>;
  /** Looks at keys and types, never at words in values and never at the file's name. */
  recognise(document: SourceDocument): Recognition;
  /** Reads recognised documents. A format that declares no images gives none, and says so with `noImage`. */
  read(documents: readonly SourceDocument[], context: ReadContext): Reading;
  /** The same for a format that spans the run, one document after another: none of them is needed any more once it is added. */
  gather?(): Gathering;
  /** What the recognised documents do to a machine, in order; absent for formats that only declare. */
  steps?(documents: readonly SourceDocument[], context: ReadContext): readonly Effect[];
}

/** Code of the remark that a file is of a known format and declares no Windows image. */
export const noImageCode = "no-windows-image";

/** The remark that a document is of a known format and declares no Windows image, with the reason (a sentence). */
export function noImage(document: SourceDocument, because: string): Diagnostic {
  const [first] = document.root.entries();
  const location = first?.keyLocation ?? document.root.items()[0]?.entries()[0]?.keyLocation ?? document.root.location;
  return { code: noImageCode, level: "note", message: because, location, related: [] };
}

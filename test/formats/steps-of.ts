/** Reads formats as the pipeline does, for tests that look at images and effects before rules complete them. */
import { formats } from "../../src/formats/index.ts";
import type { InputFormat, ReadImage } from "../../src/formats/format.ts";
import { Reader } from "../../src/formats/reader.ts";
import type { Effect } from "../../src/facts/effect.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";
import { Library } from "../../src/source/library.ts";
import { defaultLimits } from "../../src/source/limits.ts";

interface Opened {
  readonly reader: Reader;
  readonly library: Library;
  readonly diagnostics: Diagnostic[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function openReader(more: Readonly<Record<string, string>>): Opened {
  const library = new Library(defaultLimits, () => false);
  const diagnostics: Diagnostic[] = [];
  const reader = new Reader({
    open: (_fromFile, path) => (more[path] === undefined ? { reason: "there is no such file" } : { path, bytes: bytesOf(more[path]) }),
    library,
    limits: defaultLimits,
    formats: () => formats,
    diagnostics,
    walked: new Set(),
  });
  return { reader, library, diagnostics };
}

/** Images and diagnostics that a format finds in a text. */
export function readWith(format: InputFormat, text: string, more: Readonly<Record<string, string>> = {}): { readonly images: readonly ReadImage[]; readonly diagnostics: readonly Diagnostic[] } {
  const { reader, library } = openReader(more);
  const { documents } = library.parse("file.yml", bytesOf(text));
  return format.read(documents.filter((document) => format.recognise(document).kind === "yes"), reader);
}

/** What a text does as steps; a reason where no format reads it. */
export function stepsIn(text: string, more: Readonly<Record<string, string>> = {}): readonly Effect[] | string {
  const { reader, library } = openReader(more);
  const steps = reader.stepsOf(library.parse("file.yml", bytesOf(text)).documents);
  return "reason" in steps ? steps.reason : steps.effects;
}

/** Whether a format recognises the only document of a text. */
export function recognises(format: InputFormat, text: string): boolean {
  const { library } = openReader({});
  return library.parse("file.yml", bytesOf(text)).documents.some((document) => format.recognise(document).kind === "yes");
}

/** The module of the formats' markers, made from the registry: a run looks for them in every file before it loads the formats. */
import { formats } from "../formats/index.ts";

/** The text of `src/formats/markers.ts`. */
export function markersModule(): string {
  const [native, ...others] = formats;
  if (native?.id !== "native" || others.some((format) => format.hint !== undefined)) throw new Error("the native format comes first, and only it has hints");
  return [
    "/** What marks the files of each format. Made from the registry of formats by `npm run generate`. */",
    "",
    `export const markerOfNative: RegExp = ${String(native.marker)};`,
    "",
    `export const hintsOfNative: readonly RegExp[] = [${native.hint === undefined ? "" : String(native.hint)}];`,
    "",
    "export const markersOfOthers: readonly RegExp[] = [",
    ...others.map((format) => `  ${String(format.marker)}, // ${format.id}`),
    "];",
    "",
  ].join("\n");
}

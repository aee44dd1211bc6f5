/** Loads what synchronous work turns out to need, and starts that work again. */
import { commandReaders } from "../commands/readers.ts";
import { catalogueFormat, everyFormat } from "../formats/registry.ts";
import { mappingReader } from "../policy/mapping-reader.ts";
import { versionRanges } from "../policy/version-ranges.ts";
import { colorMaker } from "../report/palette.ts";
import { type Deferred, NotLoaded } from "../source/deferred.ts";
import { fastParser, thoroughParser } from "../source/parsers.ts";
import { globMatcher } from "./files.ts";

/** How each piece is loaded. In the bundles they stand in files beside the first one, which scripts/build.mjs names. */
const loaders: ReadonlyMap<Deferred<unknown>, () => Promise<void>> = new Map<Deferred<unknown>, () => Promise<void>>([
  [fastParser, async () => fastParser.set((await import("../source/events.ts")).readFast)],
  [thoroughParser, async () => thoroughParser.set((await import("../source/thorough.ts")).parseThoroughly)],
  [versionRanges, async () => versionRanges.set((await import("../policy/semver-ranges.ts")).semverRanges)],
  [everyFormat, async () => everyFormat.set((await import("../formats/index.ts")).formats)],
  [catalogueFormat, async () => catalogueFormat.set((await import("../formats/mapped/mapped.ts")).mappedFormat)],
  [commandReaders, async () => commandReaders.set({ ...(await import("../commands/index.ts")), ...(await import("../commands/answer-file.ts")) })],
  [mappingReader, async () => mappingReader.set((await import("../policy/mappings.ts")).readMappings)],
  [colorMaker, async () => colorMaker.set((await import("../report/colors.ts")).createColors)],
  [globMatcher, async () => globMatcher.set((await import("minimatch")).Minimatch)],
]);

/** Loads one piece, unless it is there. Rejects where it cannot be had: then nothing was decided. */
export async function load(piece: Deferred<unknown>): Promise<void> {
  if (!piece.isLoaded) await loaders.get(piece)?.();
}

/** Does work that gives the same whenever it is started; at most once more for each piece that it needs. */
export async function withDeferred<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      // A piece that is there and still missed is our own mistake: it must not go round for ever.
      if (!(error instanceof NotLoaded) || error.piece.isLoaded || !loaders.has(error.piece)) throw error;
      await load(error.piece);
    }
  }
}

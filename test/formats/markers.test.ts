/** The markers that stand outside the formats, against the formats: where no marker matches, no format finds an image. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formats } from "../../src/formats/index.ts";
import { hints, isMarked, markers, marksOf } from "../../src/formats/registry.ts";
import { parseDocuments } from "../../src/source/document.ts";
import { decodeSource, mightContain } from "../../src/source/text.ts";
import { evaluateFiles } from "../support/evaluate.ts";
import { root } from "../support/start.ts";

const files = ["examples", "test/formats", ".github", "../shared/corpus"].flatMap((folder) => {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((path) => /\.ya?ml$/.test(path)).map((path) => join(root, folder, path));
  } catch {
    return [];
  }
});

it("holds for every document of every fixture", () => {
  let taken = 0;
  for (const path of files) {
    const bytes = readFileSync(path);
    const decoded = decodeSource(path, bytes);
    if (!("text" in decoded)) continue;
    for (const document of parseDocuments(path, decoded.text).documents) {
      for (const format of formats) {
        if (format.recognise(document).kind !== "yes") continue;
        taken += 1;
        if (!mightContain(bytes, format.marker)) {
          // A playbook without a word of Windows is one, and declares nothing.
          expect(evaluateFiles({ "a.yml": decoded.text }, {}, {}, true).images.filter((image) => image.format === format.id), `${format.id} ${path}`).toEqual([]);
          continue;
        }
        expect(isMarked(bytes), path).toBe(true);
        expect(mightContain(bytes, markers), path).toBe(true);
        expect(format.id === "native" ? marksOf(bytes).native : marksOf(bytes).others, path).toBe(true);
      }
    }
  }
  expect(taken).toBeGreaterThan(100);
});

it("are those of the registry", () => {
  for (const format of formats) expect(markers.source, format.id).toContain(format.marker.source);
  expect(hints.source).toBe(formats.flatMap((format) => (format.hint === undefined ? [] : [`(?:${format.hint.source})`])).join("|"));
});

/** The digest of the fingerprints against Node's own. */
import fc from "fast-check";
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sha256 } from "../../src/digest.ts";

const nodes = (text: string): string => createHash("sha256").update(text).digest("hex");

it("is SHA-256 at every length around the ends of blocks", () => {
  for (let length = 0; length < 300; length++) expect(sha256("a".repeat(length))).toBe(nodes("a".repeat(length)));
});

it("is SHA-256 of any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void expect(sha256(text)).toBe(nodes(text))));
});

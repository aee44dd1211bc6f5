/** A file with more errors than anybody reads. */
import { expect, it } from "vitest";
import { parseDocuments } from "../../src/source/document.ts";

it("stops after a thousand errors: the file is refused, in little time", () => {
  const start = performance.now();
  const { documents, diagnostics } = parseDocuments("images/bad.yml", "{]".repeat(500_000));
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(diagnostics[0]).toMatchObject({ level: "error", code: "syntax" });
  expect(documents.every(({ root }) => root.kind === "missing")).toBe(true);
});

it("reads nothing of what stands behind them", () => {
  const { documents, diagnostics } = parseDocuments("images/bad.yml", `${"{]\n".repeat(5_000)}---\nimages: []\n`);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.every(({ level }) => level === "error")).toBe(true);
  expect(documents.every(({ root }) => root.get("images").kind === "missing")).toBe(true);
});

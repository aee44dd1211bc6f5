/** A file's nodes are let go when nobody walks them any more: whoever opens it again finds it as it was. */
import { expect, it } from "vitest";
import { evaluateFiles, head } from "../support/evaluate.ts";

it("a file that was not read to its end is no parent for others, either", () => {
  const parent = `  - name: parent\n    os: Windows Server 2022\n    iis: { encryptedProperties: none }\n    sysprep: true\n`;
  const cut = `  - name: cut\n    features: [${"a,".repeat(200_000)}a]\n`;
  const child = `${head}name: child\nfrom: { file: a.yml, resource: parent }\nsysprep: true\n`;
  const wordsOf = (images: string): unknown => {
    const report = evaluateFiles({ "a.yml": `${head}images:\n${images}`, "b.yml": child });
    return [report.exitCode, report.images.find(({ name }) => name === "child")?.verdict, report.diagnostics.map(({ code }) => code)];
  };
  expect(wordsOf(parent)).toEqual([0, "supported", []]);
  expect(wordsOf(parent + cut)).toEqual([4, "undetermined", ["too-many-nodes", "unknown-parent"]]);
});

it("of the images in a file that was not read to its end, and of those built on them, nothing is known", () => {
  const parent = `  - { name: parent, os: Windows Server 2022, iis: { encryptedProperties: none }, sysprep: true }\n`;
  const cut = `  - name: cut\n    features: [${"a,".repeat(200_000)}a]\n`;
  const child = `${head}name: child\nfrom: parent\nsysprep: true\n`;
  const verdictsOf = (images: string): unknown => {
    const { exitCode, images: judged } = evaluateFiles({ "a.yml": `${head}images:\n${images}`, "b.yml": child });
    return [exitCode, Object.fromEntries(judged.map(({ name, verdict }) => [name, verdict]))];
  };
  expect(verdictsOf(parent)).toEqual([0, { child: "supported", parent: "supported" }]);
  expect(verdictsOf(parent + cut)).toEqual([4, { child: "undetermined", cut: "undetermined", parent: "undetermined" }]);
});

it("a file of somebody else's that has more than may be walked is no error", () => {
  const good = `${head}name: good\nos: Windows Server 2022\niis: { encryptedProperties: none }\nsysprep: true\n`;
  // Marked by a word, and recognised by no format.
  const other = `note: sysprep-gate\n${Array.from({ length: 201_000 }, (_each, index) => `k${index}: 1\n`).join("")}`;
  const report = evaluateFiles({ "a.yml": good, "b.yml": other });
  expect([report.exitCode, report.diagnostics]).toEqual([0, []]);
});

/** The page on catalogues: its mappings can be read, and its catalogues are what it says of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mappingKeys } from "../../../src/policy/mapping-keys.ts";
import { readPolicyFile } from "../../../src/policy/policy-file.ts";
import { evaluateFiles } from "../../support/evaluate.ts";
import { root } from "../../support/start.ts";

const page = readFileSync(join(root, "docs/formats/mapped.md"), "utf8");
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
const examples = blocks.flatMap((block, index) => (block.startsWith("mappings:") ? [{ policy: block, catalogue: blocks[index + 1] ?? "" }] : []));

describe("docs/formats/mapped.md", () => {
  it("has three worked examples, and an excerpt of a policy that can be read", () => {
    expect(examples).toHaveLength(3);
    expect(readPolicyFile("p.yml", blocks[0] ?? "", "0.1.0").diagnostics).toEqual([]);
  });

  it.each(examples)("$policy", ({ policy, catalogue }) => {
    const { values, diagnostics } = readPolicyFile("p.yml", policy, "0.1.0");
    expect(diagnostics).toEqual([]);
    const report = evaluateFiles({ "catalogue.yml": catalogue }, values);
    expect(report.diagnostics).toEqual([]);
    const verdicts = [...catalogue.matchAll(/^# verdict (\S+) (\S+)$/gm)].map(([, image, verdict]) => `${image} ${verdict}`);
    expect(report.images.map(({ name, verdict }) => `${name} ${verdict}`).toSorted()).toEqual(verdicts.toSorted());
  });

  it("names every key", () => {
    for (const { name } of Object.values(mappingKeys).flat()) expect(page, name).toContain(`\`${name}`);
  });
});

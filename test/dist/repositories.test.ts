/** The example repositories: what their READMEs say of each image is what the bundle says, down to the line. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, startCli } from "../support/start.ts";

const folder = join(root, "examples/repositories");

interface Row {
  readonly image: string;
  readonly verdict: string;
  readonly basis: string | undefined;
  /** "Line 9 of [x](path)". */
  readonly line: string | undefined;
}

/** The table of a README: `| \`name\` | **unsupported** | Line 9 of [main.yml](roles/main.yml) … |`. */
function tableOf(readme: string): Row[] {
  return [...readme.matchAll(/^\| `([^`]+)` \| \**([a-z ]+?)\**(?: \((\w+)\))? \| (.*) \|$/gm)].map(([, image = "", verdict = "", basis, why = ""]) => {
    const line = /Line (\d+) of \[[^\]]+\]\(([^)]+)\)/.exec(why);
    return { image, verdict: verdict.trim().replaceAll(" ", "-"), basis, line: line === null ? undefined : `${line[2]}:${line[1]}` };
  });
}

interface Report {
  readonly exitCode: number;
  readonly images: readonly { readonly name: string; readonly verdict: string; readonly basis: string; readonly findings: readonly { readonly file: string; readonly line: number; readonly outcome: string }[] }[];
  readonly diagnostics: readonly { readonly level: string; readonly code: string }[];
}

describe.each(readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name))("%s", (name) => {
  const rows = tableOf(readFileSync(join(folder, name, "README.md"), "utf8"));
  const report = JSON.parse(startCli(["check", "--format", "json"], join(folder, name)).out) as Report;

  it("has the images of its README and no others, with their verdicts", () => {
    expect(report.images.map((image) => `${image.name} ${image.verdict}`).toSorted()).toEqual(rows.map((row) => `${row.image} ${row.verdict}`).toSorted());
    for (const row of rows.filter((each) => each.basis !== undefined)) expect(report.images.find((image) => image.name === row.image)?.basis, row.image).toBe(row.basis);
  });

  it("has each mistake on the line that the README names", () => {
    for (const row of rows) {
      const failing = report.images.find((image) => image.name === row.image)?.findings.filter((finding) => finding.outcome === "fail") ?? [];
      expect(failing.map((finding) => `${finding.file}:${finding.line}`), row.image).toEqual(row.line === undefined ? [] : [row.line]);
    }
  });

  it("is read as meant", () => {
    expect(report.diagnostics.filter((diagnostic) => diagnostic.level === "error")).toEqual([]);
    expect(rows.length > 0 || report.diagnostics.some((diagnostic) => diagnostic.code === "no-windows-image")).toBe(true);
  });
});

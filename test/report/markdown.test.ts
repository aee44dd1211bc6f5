/** The Markdown report through GitHub's chain: nothing but our own elements comes out, and it stays inside its budget. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/evaluate/finding.ts";
import { sharedNotes } from "../../src/report/arrange.ts";
import { codeSpan } from "../../src/report/escape.ts";
import { markdown, renderMarkdown } from "../../src/report/markdown.ts";
import { canonicalReport, finding, image, place, reportOf } from "../support/canonical-report.ts";
import { hostileReport, hostileText, hostileTexts } from "../support/hostile.ts";
import { liveParts, surveyMarkdown } from "../support/markdown.ts";

function expectInert(texts: readonly string[]): void {
  const report = hostileReport(texts);
  const ours = surveyMarkdown(markdown.render(hostileReport(["plain"]), { colors: false, width: 80 }));
  const { tags, free, links } = surveyMarkdown(markdown.render(report, { colors: false, width: 80 }));
  expect(links).toEqual([]);
  expect(free).not.toMatch(liveParts);
  for (const tag of ["h2", "h3", "table", "tr", "th", "td", "details", "summary", "ul"]) expect(tags[tag], tag).toBe(ours.tags[tag]);
  expect(tags["li"]).toBe(5 + sharedNotes(report.images).length);
  for (const tag of Object.keys(tags)) expect(["h2", "h3", "p", "b", "sub", "br", "table", "tbody", "tr", "th", "td", "code", "details", "summary", "ul", "li"]).toContain(tag);
}

describe("hostile texts stay texts", () => {
  test.each(hostileTexts)("%j", (text) => expectInert([text]));

  test("generated", () => {
    fc.assert(fc.property(fc.array(hostileText, { minLength: 1, maxLength: 7 }), (texts) => void expectInert(texts)), { seed: 326779, numRuns: 250 });
  });

  test("in a code span, also in a table", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tags, free, links } = surveyMarkdown(`x ${codeSpan(text)} y\n\n| a | b |\n|---|---|\n| ${codeSpan(text)} | c |\n`);
        expect(links).toEqual([]);
        expect(free).not.toMatch(liveParts);
        expect([tags["code"], tags["tr"], tags["td"]]).toEqual([2, 2, 2]);
      }),
      { seed: 326779, numRuns: 500 },
    );
  });
});

test("links go to documents of the matrix, and to plain addresses only", () => {
  const { links } = surveyMarkdown(markdown.render(canonicalReport, { colors: false, width: 80 }));
  expect(new Set(links)).toEqual(new Set(["https://jeffpar.github.io/kbarchive/kb/326/Q326779/", "https://jeffpar.github.io/kbarchive/kb/195/Q195015/", "https://jeffpar.github.io/kbarchive/kb/301/Q301388/", "https://jeffpar.github.io/kbarchive/kb/164/Q164539/"]));
  for (const url of ["http://a.example/", "javascript:alert(1)", "https://a.example/\" onclick=\"x", "https://a.example/ b", "https://user@a.example/", "//a.example"]) {
    const report = reportOf([image({ verdict: "unsupported", findings: [finding({ url })] })]);
    expect(surveyMarkdown(markdown.render(report, { colors: false, width: 80 })).links).toEqual([]);
  }
});

describe("the budget", () => {
  const many = reportOf(
    [
      ...Array.from({ length: 3_000 }, (_, index) =>
        image({ name: `web "${index}" 漢字🪟`, verdict: "unsupported", location: place("images/many.yml", index * 10 + 1, 1), findings: [finding(), finding({ requirement: "q326779/nt4-iis4/iis-source" }), finding({ requirement: "q326779/nt4-iis4/internet-explorer" })] }),
      ),
      ...Array.from({ length: 500 }, (_, index) => image({ name: `fine ${index}`, location: place("images/fine.yml", index + 1, 1) })),
    ],
    canonicalReport.diagnostics,
  );

  test.each([0, 10, 100, 500, 1_000, 3_000, 10_000, 65_000, 262_144, 1_000_000])("of %i bytes is kept", (maxBytes) => {
    for (const report of [many, canonicalReport, hostileReport(hostileTexts), reportOf([])]) {
      const text = renderMarkdown(report, { maxBytes });
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(maxBytes);
      if (maxBytes >= 10_000) expect(text.match(/Exit code <b>/g)).toHaveLength(1);
      for (const tag of ["table", "details", "ul", "tr", "td", "p"]) expect(text.match(new RegExp(`<${tag}[ >]`, "g"))?.length, tag).toBe(text.match(new RegExp(`</${tag}>`, "g"))?.length);
    }
  });

  test("cuts at a row and says how many of how many", () => {
    const text = renderMarkdown(many, { maxBytes: 65_000 });
    const findings = text.match(/<code>q326779\/nt4-iis4\//g)?.length ?? 0;
    expect(text).toContain(`<p>Showing ${findings} of 9000 findings.</p>`);
    expect(text).toMatch(/Showing \d+ of 500 images\./);
    expect(findings).toBeGreaterThan(50);
    const spans = Array.from(text.matchAll(/rowspan="(\d+)"/g), ([, span]) => Number(span));
    expect(spans.slice(0, -1).every((span) => span === 3)).toBe(true);
    expect(text).toContain("<h3>Files</h3>");
  });

  test("that is large enough cuts nothing", () => {
    expect(renderMarkdown(many, { maxBytes: 100_000_000 })).not.toContain("Showing");
    expect(new TextEncoder().encode(markdown.render(many, { colors: false, width: 80 })).length).toBeLessThanOrEqual(1_000_000);
  });
});

const open = (verdict: Verdict) => image({ verdict, failing: false });

test.each([
  [reportOf([image()]), "## ✅ sysprep-gate: the image passes\n"],
  [reportOf([image(), image()]), "## ✅ sysprep-gate: all 2 images pass\n"],
  [reportOf([image(), open("undetermined"), open("undetermined")]), "## ⚠️ sysprep-gate: 1 of 3 images passes, 2 undetermined\n"],
  [reportOf([open("undetermined"), open("not-covered"), open("unsupported")]), "## ⚠️ sysprep-gate: none of 3 images passes, 1 unsupported, 1 undetermined, 1 not covered\n"],
  [reportOf([open("undetermined")]), "## ⚠️ sysprep-gate: the image is undetermined, which does not fail the run\n"],
  [reportOf([image({ verdict: "unsupported", failing: false, findings: [finding({ waived: true, level: "note" })] })]), "## ✅ sysprep-gate: the image passes, 1 finding waived\n"],
  [reportOf([image({ verdict: "unsupported", failing: false, findings: [finding({ waived: true, level: "note" }), finding({ level: "warning", change: "existing" })] }), image()]), "## ⚠️ sysprep-gate: 1 of 2 images passes, 1 unsupported, 1 finding waived\n"],
  [reportOf([]), "## ℹ️ sysprep-gate: no image was found, and none is required\n"],
  [reportOf([image(), image({ verdict: "unsupported" })]), "## ❌ sysprep-gate: 1 of 2 images fails\n"],
  [reportOf([image({ verdict: "unsupported" })], [], { conclusion: "success", exitCode: 0, wouldFail: true, warnOnly: true }), "## ⚠️ sysprep-gate: 1 of 1 image fails (warn-only)\n"],
  [reportOf([image()], canonicalReport.diagnostics), "## ❌ sysprep-gate: 2 errors in what should have been read\n"],
  [reportOf([], [], { conclusion: "failure", exitCode: 3 }), "## ❌ sysprep-gate: failure\n"],
])("heading %#", (report, heading) => expect(markdown.render(report, { colors: false, width: 80 }).startsWith(heading)).toBe(true));

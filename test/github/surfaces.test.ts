/** Any text on the surfaces that GitHub's API takes: the comment and the check run. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkAnnotations } from "../../src/github/check-run.ts";
import { type CommentContext, deliverComment, markerOf } from "../../src/github/comment.ts";
import { reportBudget } from "../../src/github/limits.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { hostileReport, hostileText } from "../support/hostile.ts";
import { liveParts, surveyMarkdown } from "../support/markdown.ts";
import { FakeApi } from "./fake-api.ts";

const texts = fc.array(hostileText, { minLength: 1, maxLength: 7 });
const seed = 326779;
/** What HTML a page is made of that nobody can use for anything else. */
const harmless = ["h2", "h3", "p", "b", "sub", "br", "table", "tbody", "tr", "th", "td", "code", "details", "summary", "ul", "li"];

function expectInert(page: string): void {
  const { tags, free, links } = surveyMarkdown(page);
  expect(links).toEqual([]);
  expect(free).not.toMatch(liveParts);
  expect(Object.keys(tags).filter((tag) => !harmless.includes(tag))).toEqual([]);
}

it("a comment begins with its marker, has it once, fits, and nothing in it lives", async () => {
  await fc.assert(
    fc.asyncProperty(texts, hostileText, hostileText, async (some, key, workflow) => {
      const context: CommentContext = { mode: "always", pullRequest: 7, key, workflow, job: "gate" };
      const fake = new FakeApi();
      expect((await deliverComment(fake, hostileReport(some), context)).status).toBe("delivered");
      const body = fake.comments[0]?.body ?? "";
      const marker = markerOf(context);
      expect(marker).toMatch(/^<!-- sysprep-gate: [\w.-]+ -->$/);
      expect(body.split(marker)).toHaveLength(2);
      expect(body.startsWith(`${marker}\n`)).toBe(true);
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(reportBudget);
      expectInert(body);
      // The next run finds it again, and has nothing to change.
      expect((await deliverComment(fake, hostileReport(some), context)).detail).toBe("unchanged");
    }),
    { seed, numRuns: 40 },
  );
});

it("a page that is cut stays within its bytes, and nothing in it lives", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1_200, max: 12_000 }), (some, maxBytes) => {
      const page = renderMarkdown(hostileReport(some), { maxBytes });
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxBytes);
      expectInert(page);
    }),
    { seed, numRuns: 80 },
  );
});

it("an annotation of a check run is text that can be seen, on lines in their order", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 40 }), fc.constantFrom("", "sub", "sub/folder/"), (some, column, root) => {
      const report = hostileReport(some, column);
      const annotations = checkAnnotations(report, root);
      expect(annotations).toHaveLength(report.counts.findings - report.counts.waived + report.diagnostics.length);
      for (const each of annotations) {
        for (const text of [each.path, each.title, each.message.replaceAll("\n", "")]) expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]|[\u202a-\u202e\u2066-\u2069\u200b]/u);
        expect(each.title.length).toBeLessThanOrEqual(255);
        expect(Buffer.byteLength(each.message)).toBeLessThanOrEqual(65_536);
        expect(each.end_line).toBeGreaterThanOrEqual(each.start_line);
        expect((each.start_column ?? 1) <= (each.end_column ?? 1)).toBe(true);
      }
    }),
    { seed, numRuns: 200 },
  );
});

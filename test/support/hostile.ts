/** Texts that attack the places a report writes to, and a report that is made of nothing else. */
import fc from "fast-check";
import type { Report } from "../../src/report/report.ts";
import { diagnostic, finding, image, place, reportOf, waiver } from "./canonical-report.ts";

/** Texts that would be something else in a place that does not escape them: `security.md` 8 C, a selection. */
export const hostileTexts: readonly string[] = [
  "web\n::set-output name=result::pass",
  "::stop-commands::token",
  "::add-mask::unsupported",
  "\u00a0\u3000::error::forged",
  "web##[set-output name=result]pass",
  "###[error]forged",
  "x\r::warning::forged",
  "already %0A::error::%25 escaped",
  "a | b ` c `` d <img src=x onerror=alert(1)> [link](https://evil.example) ![x](https://evil.example/x.png) @octocat #7 GH-7",
  "<!-- sysprep-gate --> --> <h1>All supported</h1>",
  "</td></tr></table>\n\n# ✅ All supported\n\n| a | b |\n|---|---|\n| c | d |",
  "```\n\n# forged\n\n```",
  "</code></pre></details><details open>",
  "www.evil.example https://evil.example octo@evil.example deadbeefdeadbeef o/r#7 o/r@deadbeef",
  "\u202egpj.exe\u2066 \u200b\u{e0041}\u00ad soft",
  "\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b31m FAIL\b\b\b\bPASS",
  "lone \ud800 surrogate \udc00",
  "{0} [text](1) %s $1 $& ${name}",
  "]]>\u0001=cmd|'/c calc'!A1",
  "&lt;b&gt; &#35; &amp;amp; &#64;octocat",
  "result<<EOF\npass\nEOF",
  "x".repeat(2_000),
  "",
  "   ",
  "\u3164\ufe0f\u2800",
  "漢字のイメージ名 🪟👨‍👩‍👧",
];

const fragments = ["::", "##[", "#", "[", "]", ":", "::error::", "##[error]", "::error file=x::y", "\r", "\n", "\r\n", "\u00a0", "\u3000", "\u2028", "\u200b", "\u001b[31m", "%0A", "`", "``", "|", "<", ">", "&", "\"", "'", "</code>", "</td>", "<img src=x>", "[a](b)", "![a](b)", "@octocat", "#7", "GH-7", "o/r#7", "deadbeef", "https://evil.example", "www.evil.example", "\\", "*", "_", "~", "$", "{", "}", " ", "  ", "\t", "a", "Z", "0", "-", "--", "漢", "👨‍👩", "\ud800", "\udc00"];

/** Any text, with a bias to what attacks. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join("")), weight: 6 },
  { arbitrary: fc.constantFrom(...hostileTexts), weight: 2 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 60 }), weight: 2 },
  { arbitrary: fc.tuple(fc.constantFrom(...fragments), fc.integer({ min: 1, max: 400 })).map(([fragment, times]) => fragment.repeat(times)), weight: 1 },
);

/** A report in which every text that can come from a file is one of `texts`, in turn. */
export function hostileReport(texts: readonly string[], column: number = 1): Report {
  let index = 0;
  const next = (): string => texts[index++ % texts.length] ?? "";
  const somewhere = (): ReturnType<typeof place> => place(next(), 3, column, 4);
  const related = (): { message: string; location: ReturnType<typeof place> }[] => [{ message: next(), location: somewhere() }];
  const noted = (): Parameters<typeof image>[0] => ({ name: next(), format: "native", description: next(), location: somewhere(), implied: [{ fact: next(), value: next(), because: next(), source: next(), url: `javascript:${next()}` }] });
  const found = (): ReturnType<typeof finding> => finding({ requirement: next(), message: next(), remedy: next(), advice: [next()], url: `javascript:${next()}`, excerpt: next(), location: somewhere(), related: related(), expected: next(), actual: next(), fingerprint: next() });
  return reportOf(
    [image({ ...noted(), verdict: "unsupported", findings: [{ ...found(), change: "existing" }, { ...found(), level: "note", waived: true, waiver: waiver({ reason: next(), owner: next(), until: next(), ticket: next(), location: somewhere() }) }] }), image({ ...noted(), verdict: "undetermined", findings: [found()] }), image(noted()), image({ ...noted(), verdict: "not-applicable" })],
    [diagnostic({ code: next(), message: next(), excerpt: next(), location: somewhere(), related: related() })],
    {
      reason: next(),
      version: next(),
      matrixVersion: next(),
      notices: [next()],
      comparison: { base: next(), fixed: [{ image: next(), requirement: next(), message: next(), location: somewhere() }], retired: [next()] },
    },
  );
}

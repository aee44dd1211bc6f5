/** Reports as Markdown, for the job summary: a few lines of ours and HTML blocks in which every text from a file is inert. */
import type { Assessment, Basis, Finding, FixedFinding, Verdict } from "../evaluate/finding.ts";
import type { Level } from "../source/diagnostic.ts";
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import { countsSentence, filesSentence, findingsSentence, isSettled, plural, sayAdviceOnce, type SharedNote, sharedNotes, standingOf, verdictWords } from "./arrange.ts";
import { bytesOf } from "./bytes.ts";
import { htmlCode, htmlProse, htmlText } from "./escape.ts";
import { longestRelatedList, longestSentence, summaryBudget } from "./limits.ts";
import type { Report, ReportedDiagnostic, Reporter } from "./report.ts";

/** The report as a job summary. */
export const markdown: Reporter = {
  id: "markdown",
  extension: "md",
  title: "Markdown",
  use: "For job summaries and comments: a table of images and requirements, worst first.",
  render: (report) => renderMarkdown(report, { maxBytes: summaryBudget }),
};

const icons: Readonly<Record<Verdict, string>> = { unsupported: "❌", undetermined: "❓", "not-covered": "⚠️", supported: "✅", "not-applicable": "➖" };
const levelIcons: Readonly<Record<Level, string>> = { error: "❌", warning: "⚠️", note: "ℹ️" };
const basisWords: Readonly<Record<Basis, string>> = { documented: "documented", extrapolated: "extrapolated", none: "" };

/** A row of a table, or several that belong together: how many of `items` it holds is chosen when the room is known. */
interface Row {
  readonly items: number;
  /** The rows of the first `count` items. */
  html(count: number): string;
}

/** A table or a list, cut at a row. `share` is the part of the room that it may take from the sections before it. */
interface Section {
  readonly open: string;
  readonly rows: readonly Row[];
  readonly close: string;
  readonly noun: string;
  readonly share: number;
}

/**
 * The report as Markdown of at most `maxBytes` bytes of UTF-8. What does not fit is cut at a row, and each section says how many of how many it shows.
 * Below about 3,000 bytes only the heading and the closing line are left.
 */
export function renderMarkdown(report: Report, options: { readonly maxBytes: number }): string {
  const heading = `## ${headingOf(report)}\n`;
  const counts = `\n<p><b>${htmlText(countsSentence(report))}</b>; ${htmlProse(findingsSentence(report))}<br><sub>${htmlText(filesSentence(report))}${report.strict ? "; strict" : ""}</sub></p>\n`;
  const icon = report.exitCode !== 0 ? "❌" : report.wouldFail || !isSettled(standingOf(report.images)) ? "⚠️" : report.counts.images === 0 ? "ℹ️" : "✅";
  const closing = `\n<p>${icon} Exit code <b>${report.exitCode}</b>. ${htmlProse(report.reason)}<br><sub>sysprep-gate ${htmlCode(report.version)} with matrix ${htmlCode(report.matrixVersion)}</sub></p>\n`;
  let room = options.maxBytes - bytesOf(heading) - bytesOf(counts) - bytesOf(closing);
  if (room < 0) {
    const rest = `\nExit code ${report.exitCode}.\n`;
    return bytesOf(heading + rest) <= options.maxBytes ? heading + rest : "";
  }
  const sections = sectionsOf(report).filter((section) => section.rows.length > 0);
  const wanted = sections.map((section) => bytesOf(section.open + section.close) + fullSize(section.rows, room));
  let body = "";
  for (const [index, section] of sections.entries()) {
    // Later sections keep their share, or what they need of it.
    const kept = sections.slice(index + 1).reduce((sum, later, offset) => sum + Math.min(wanted[index + 1 + offset] ?? 0, Math.floor(options.maxBytes * later.share)), 0);
    const filled = fill(section, room - kept);
    room -= bytesOf(filled);
    body += filled;
  }
  return `${heading}${counts}${body}${closing}`;
}

function headingOf(report: Report): string {
  const { failing, images } = report.counts;
  const errors = report.diagnostics.filter((diagnostic) => diagnostic.level === "error").length;
  if (report.conclusion === "success" && !report.wouldFail) return successHeading(report);
  const what = failing > 0 ? `${failing} of ${plural(images, "image")} ${failing === 1 ? "fails" : "fail"}` : errors > 0 ? `${plural(errors, "error")} in what should have been read` : "failure";
  return report.conclusion === "success" ? `⚠️ sysprep-gate: ${what} (warn-only)` : `❌ sysprep-gate: ${what}`;
}

/** The heading of a run that nothing fails: green only where every image passes. */
function successHeading({ images, counts }: Report): string {
  const standing = standingOf(images);
  if (counts.images === 0) return "ℹ️ sysprep-gate: no image was found, and none is required";
  const waived = counts.waived > 0 ? `, ${plural(counts.waived, "finding")} waived` : "";
  if (isSettled(standing)) return `✅ sysprep-gate: ${counts.images === 1 ? "the image passes" : `all ${counts.images} images pass`}${waived}`;
  const { passing, open } = standing;
  const verdicts = (["unsupported", "undetermined", "not-covered"] as const).filter((verdict) => open[verdict] > 0);
  const [only = "undetermined"] = verdicts;
  if (counts.images === 1) return `⚠️ sysprep-gate: the image is ${verdictWords[only]}, which does not fail the run`;
  return `⚠️ sysprep-gate: ${passing === 0 ? "none" : passing} of ${counts.images} images ${passing < 2 ? "passes" : "pass"}, ${verdicts.map((verdict) => `${open[verdict]} ${verdictWords[verdict]}`).join(", ")}${waived}`;
}

function sectionsOf(report: Report): Section[] {
  const spoken = report.images.filter((image) => image.findings.length > 0 || !passes(image.verdict));
  const quiet = report.images.filter((image) => image.findings.length === 0 && passes(image.verdict));
  const notes = sharedNotes(report.images);
  const { fixed, retired } = report.comparison ?? { fixed: [], retired: [] };
  return [
    {
      open: "\n<ul>\n",
      rows: report.notices.map((notice) => single(`<li>ℹ️ ${htmlProse(notice)}</li>\n`)),
      close: "</ul>\n",
      noun: "notes",
      share: 0,
    },
    {
      open: "\n<table>\n<tr><th align=\"left\">Image</th><th align=\"left\">Requirement and finding</th></tr>\n",
      rows: spoken.map(imageRow),
      close: "</table>\n",
      noun: "findings",
      share: 0.5,
    },
    {
      open: "\n<h3>Files</h3>\n<table>\n<tr><th align=\"left\">Diagnostic</th><th align=\"left\">What was found</th></tr>\n",
      rows: report.diagnostics.map((diagnostic) => single(diagnosticRow(diagnostic))),
      close: "</table>\n",
      noun: "diagnostics",
      share: 0.2,
    },
    {
      open: `\n<details>\n<summary>${plural(fixed.length, "finding")} of the base commit fixed</summary>\n<ul>\n`,
      rows: fixed.map((each) => single(fixedRow(each))),
      close: "</ul>\n</details>\n",
      noun: "fixed findings",
      share: 0.05,
    },
    {
      open: `\n<details>\n<summary>${plural(retired.length, "image")} no longer declared</summary>\n<ul>\n`,
      rows: retired.map((name) => single(`<li>${htmlCode(name)}</li>\n`)),
      close: "</ul>\n</details>\n",
      noun: "images no longer declared",
      share: 0.02,
    },
    {
      open: `\n<details>\n<summary>${plural(quiet.length, "image")} without a finding</summary>\n<ul>\n`,
      rows: quiet.map((image) => single(quietRow(image))),
      close: "</ul>\n</details>\n",
      noun: "images",
      share: 0.1,
    },
    {
      open: `\n<details>\n<summary>${plural(notes.length, "implied fact")}: not stated, but given by a cited rule</summary>\n<ul>\n`,
      rows: notes.map((note) => single(noteRow(note))),
      close: "</ul>\n</details>\n",
      noun: "implied facts",
      share: 0.05,
    },
  ];
}

function passes(verdict: Verdict): boolean {
  return verdict === "supported" || verdict === "not-applicable";
}

function single(html: string): Row {
  return { items: 1, html: () => html };
}

/** The image once, beside each of its findings. */
function imageRow(image: Assessment): Row {
  const items = Math.max(1, image.findings.length);
  return {
    items,
    html(count) {
      const span = count > 1 ? ` rowspan="${count}"` : "";
      const shown = sayAdviceOnce(image.findings.slice(0, count));
      const rows = shown.length > 0 ? shown.map((finding) => findingCells(finding, image.location.file)) : [`<td valign="top">${image.verdict === "undetermined" ? "The definition was not read as meant; the errors below say why." : "No statement of the matrix decides about this image."}</td>`];
      return `<tr><td valign="top"${span}>${imageCell(image)}</td>${rows.join("</tr>\n<tr>")}</tr>\n`;
    },
  };
}

function imageCell(image: Assessment): string {
  const details = [htmlText(basisWords[image.basis]), passes(image.verdict) || image.failing ? "" : "does not fail this run"].filter(Boolean).join(", ");
  return [
    `${icons[image.verdict]} <b>${verdictWords[image.verdict]}</b>`,
    htmlCode(image.name),
    htmlProse(image.description),
    `<sub>${htmlCode(`${image.location.file}:${image.location.start.line}`)}</sub>`,
    `<sub>${htmlCode(image.format)}${details === "" ? "" : `, ${details}`}</sub>`,
    settlingCell(image.settle),
  ].filter(Boolean).join("<br>");
}

/** The lines that would settle the image, folded away, as a block that can be copied: no line of it is empty, which would end the table. */
function settlingCell(lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `<details><summary>Lines that settle it</summary>State what is open, with the values that are true:<pre><code>${lines.map((line) => htmlText(line, longestSentence)).join("\n")}</code></pre></details>`;
}

function findingCells(finding: Finding, imageFile: string): string {
  const link = documentLink(finding.url);
  const weight = `${levelIcons[finding.level]} <b>${finding.waived ? "waived" : finding.level}</b>${finding.change === null ? "" : `, ${finding.change}`}`;
  const lines = [
    `${weight} ${htmlCode(finding.requirement)}${link === "" ? "" : ` (${link})`}`,
    htmlProse(finding.message),
    waiverLine(finding),
    `${htmlCode(lineOf(finding.location, imageFile), longestSentence)}${excerptOf(finding)}`,
    finding.remedy === "" ? "" : `<b>Fix:</b> ${htmlProse(finding.remedy)}`,
    ...finding.advice.map((advice) => `<b>Note:</b> ${htmlProse(advice)}`),
    ...relatedLines(finding.related),
  ];
  return `<td valign="top">${lines.filter(Boolean).join("<br>")}</td>`;
}

/** Who waived it, until when, why and where that stands; nothing where no waiver is in force. */
function waiverLine({ waiver }: Finding): string {
  if (waiver === null) return "";
  const ticket = waiver.ticket === null ? "" : ` (${htmlCode(waiver.ticket)})`;
  return `<b>Waived</b> until ${htmlCode(waiver.until)} by ${htmlCode(waiver.owner)}${ticket}: ${htmlProse(waiver.reason)} (${htmlCode(`${waiver.location.file}:${waiver.location.start.line}`, longestSentence)})`;
}

/** "line 7" in the image's own file, else the file too. */
function lineOf({ file, start }: SourceLocation, imageFile: string): string {
  return file === imageFile ? `line ${start.line}` : `${file}:${start.line}`;
}

/** The line, from its first word or from shortly before the place; nothing where there is none. */
function excerptOf({ excerpt, location }: { readonly excerpt: string; readonly location: SourceLocation }): string {
  const from = location.start.column > 80 ? location.start.column - 21 : 0;
  const text = excerpt.slice(from).replace(/^[\uDC00-\uDFFF]/, "").trim();
  return text === "" ? "" : `: ${htmlCode(`${from > 0 ? "…" : ""}${text}`, 120)}`;
}

function relatedLines(related: readonly RelatedLocation[]): string[] {
  const lines = related.slice(0, longestRelatedList).map(({ message, location }) => `<b>With:</b> ${htmlCode(`${location.file}:${location.start.line}`, longestSentence)}: ${htmlProse(message)}`);
  return related.length > longestRelatedList ? [...lines, `… and ${plural(related.length - longestRelatedList, "more place")}`] : lines;
}

/** A link to a document of the matrix; nothing where the address could be anything else than a plain one. */
function documentLink(url: string): string {
  return /^https:\/\/[a-z0-9.-]+(?:\/[\w\-./?=&%#~+,:;()]*)?$/i.test(url) ? `<a href="${htmlText(url, longestSentence)}">document</a>` : "";
}

function diagnosticRow(diagnostic: ReportedDiagnostic): string {
  const { location } = diagnostic;
  const lines = [
    htmlProse(diagnostic.message),
    `${htmlCode(`${location.file}:${location.start.line}`, longestSentence)}${excerptOf(diagnostic)}`,
    ...relatedLines(diagnostic.related),
  ];
  return `<tr><td valign="top">${levelIcons[diagnostic.level]} ${diagnostic.level}<br>${htmlCode(diagnostic.code)}</td><td valign="top">${lines.join("<br>")}</td></tr>\n`;
}

function quietRow(image: Assessment): string {
  const basis = image.basis === "extrapolated" ? " (extrapolated)" : "";
  return `<li>${icons[image.verdict]} ${verdictWords[image.verdict]}${basis}: ${htmlCode(image.name)} in ${htmlCode(`${image.location.file}:${image.location.start.line}`)}<br>${htmlProse(image.description)}</li>\n`;
}

function noteRow(note: SharedNote): string {
  const link = documentLink(note.url);
  return `<li>${htmlProse(`${note.value} (${note.fact})`)} in ${plural(note.images, "image")}, because ${htmlProse(note.because)} (${htmlProse(note.source)}${link === "" ? "" : `, ${link}`})</li>\n`;
}

function fixedRow({ image, requirement, message, location }: FixedFinding): string {
  return `<li>${htmlCode(requirement)} on ${htmlCode(image)}, which stood in ${htmlCode(`${location.file}:${location.start.line}`, longestSentence)}<br>${htmlProse(message)}</li>\n`;
}

/** The section in at most `room` bytes, cut at a row; empty where not even its frame fits. */
function fill(section: Section, room: number): string {
  const total = section.rows.reduce((sum, row) => sum + row.items, 0);
  const remark = (shown: number): string => `<p>Showing ${shown} of ${total} ${section.noun}.</p>\n`;
  let left = room - bytesOf(section.open) - bytesOf(section.close);
  const whole = fullSize(section.rows, left);
  if (whole <= left) return section.open + section.rows.map((row) => row.html(row.items)).join("") + section.close;
  left -= bytesOf(remark(total));
  if (left < 0) return "";
  let rows = "";
  let shown = 0;
  for (const row of section.rows) {
    const count = fitting(row, left);
    if (count === 0) break;
    const html = row.html(count);
    rows += html;
    left -= bytesOf(html);
    shown += count;
    if (count < row.items) break;
  }
  return section.open + rows + section.close + remark(shown);
}

/** Bytes of the rows; stops counting once they exceed `enough`. */
function fullSize(rows: readonly Row[], enough: number): number {
  let size = 0;
  for (const row of rows) {
    size += bytesOf(row.html(row.items));
    if (size > enough) break;
  }
  return size;
}

/** The greatest number of items of a row that fit. */
function fitting(row: Row, room: number): number {
  let low = 0;
  let high = row.items;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (bytesOf(row.html(middle)) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reports to people in a terminal or a log: each image, the lines that decided, what to change, and the conclusion. */
import type { Assessment, Finding, Verdict } from "../evaluate/finding.ts";
import type { Level } from "../source/diagnostic.ts";
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import { countsSentence, filesSentence, findingsSentence, isSettled, placeOf, sayAdviceOnce, plural, sharedNotes, shortCommit, standingOf, verdictWords, waiverSentence } from "./arrange.ts";
import { columnsOf, underline, wrap } from "./columns.ts";
import { sayLine, visible, visibleSentence } from "./escape.ts";
import { type Palette, paletteFor } from "./palette.ts";
import { longestPassingList, longestRelatedList, longestSentence, narrowestTerminal } from "./limits.ts";
import type { Report, ReportedDiagnostic, Reporter, RenderOptions } from "./report.ts";

/** A report to read. */
export const pretty: Reporter = {
  id: "pretty",
  extension: "txt",
  title: "Terminal",
  use: "For people: every finding with its line, what to change and the document that says so.",
  render: (report, options) => new Page(report, options).text(),
};

const symbols: Readonly<Record<Verdict, string>> = { unsupported: "✗", undetermined: "?", "not-covered": "!", supported: "✓", "not-applicable": "–" };

type Paint = (text: string) => string;

/** The lines of one rendering. Everything passes `wrap`, `underline` or `sayLine`, and is coloured afterwards. */
class Page {
  readonly #report: Report;
  readonly #width: number;
  readonly #lines: string[] = [];
  readonly #colors: Palette;
  readonly #verdictPaints: Readonly<Record<Verdict, Paint>>;
  readonly #levelPaints: Readonly<Record<Level, Paint>>;
  /** What was advised so far, with the image that it was said of first: many images break one requirement in one way. */
  readonly #said = new Map<string, string>();

  constructor(report: Report, options: RenderOptions) {
    this.#report = report;
    this.#width = Math.max(narrowestTerminal, options.width);
    const colors = paletteFor(options.colors);
    this.#colors = colors;
    this.#verdictPaints = { unsupported: colors.red, undetermined: colors.yellow, "not-covered": colors.magenta, supported: colors.green, "not-applicable": colors.dim };
    this.#levelPaints = { error: colors.red, warning: colors.yellow, note: colors.cyan };
  }

  text(): string {
    for (const diagnostic of this.#report.diagnostics) this.#diagnostic(diagnostic);
    const spoken = this.#report.images.filter((image) => speaks(image));
    const quiet = this.#report.images.filter((image) => !speaks(image));
    for (const image of spoken) this.#image(image);
    this.#quietImages(quiet);
    this.#comparison();
    this.#conclusion();
    return `${this.#lines.join("\n")}\n`;
  }

  /** A paragraph behind a label: `  fix: …`, with the following lines under the text. */
  #paragraph(indent: number, label: string, text: string, paint: Paint = String, labelPaint: Paint = this.#colors.bold, keepWords: boolean = false): void {
    const hang = indent + columnsOf(label);
    for (const [index, line] of wrap(text, this.#width - hang, keepWords).entries()) {
      this.#lines.push(index === 0 ? `${" ".repeat(indent)}${label === "" ? "" : labelPaint(label)}${paint(line)}` : `${" ".repeat(hang)}${paint(line)}`);
    }
  }

  #blank(): void {
    this.#lines.push("");
  }

  /** `✗ unsupported  intranet-nt4  images/nt4.yml:5:5`, the last part on a line of its own where it does not fit. */
  #heading(word: string, paint: Paint, name: string, place: string): void {
    const shownName = sayLine(visible(name));
    const shownPlace = sayLine(visible(place));
    const wordColumns = columnsOf(word) + 2;
    const names = wrap(shownName, this.#width - wordColumns);
    const [first = "", ...rest] = names;
    const fits = rest.length === 0 && wordColumns + columnsOf(first) + 2 + columnsOf(shownPlace) <= this.#width;
    this.#lines.push(`${paint(this.#colors.bold(word))}  ${this.#colors.bold(first)}${fits ? `  ${this.#colors.cyan(shownPlace)}` : ""}`);
    for (const line of rest) this.#lines.push(`${" ".repeat(wordColumns)}${this.#colors.bold(line)}`);
    if (!fits) this.#paragraph(2, "", shownPlace, this.#colors.cyan);
  }

  #image(image: Assessment): void {
    const paint = this.#verdictPaints[image.verdict];
    this.#heading(`${symbols[image.verdict]} ${verdictWords[image.verdict]}`, paint, image.name, placeOf(image.location));
    this.#paragraph(2, "", visible(image.description));
    const facts = [visible(image.format), image.basis === "none" ? "" : `basis: ${image.basis}`, decides(image.verdict) && !image.failing ? "does not fail this run" : ""];
    this.#paragraph(2, "", facts.filter(Boolean).join(" · "), this.#colors.dim);
    for (const note of image.implied) {
      this.#paragraph(2, "implied: ", `${visible(note.value)} (${visible(note.fact)}), because ${visibleSentence(note.because)}, ${visible(note.source)}`, this.#colors.dim, this.#colors.dim);
    }
    for (const finding of sayAdviceOnce(image.findings)) this.#finding(finding, image.name);
    this.#settling(image.settle);
    this.#blank();
  }

  /** The lines to write, as they are: whoever copies them must not copy a wrapped line. */
  #settling(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.#blank();
    const shown = lines.map((line) => `    ${sayLine(visible(line, longestSentence))}`);
    const isNarrow = shown.some((line) => columnsOf(line) > this.#width);
    this.#paragraph(2, "to settle it: ", isNarrow ? "state what is open in a file of your own; this terminal is too narrow for the lines, `--format markdown` shows them." : "state what is open, with the values that are true:", String, this.#colors.green);
    if (!isNarrow) this.#lines.push(...shown);
  }

  #finding(finding: Finding, image: string): void {
    this.#blank();
    const marks = [finding.level, finding.change ?? "", finding.waived ? "waived" : ""].filter(Boolean).join(", ");
    this.#paragraph(2, `${marks}: `, visible(finding.requirement), this.#colors.bold, this.#levelPaints[finding.level]);
    this.#paragraph(4, "", visibleSentence(finding.message));
    this.#excerpt(finding.location, finding.excerpt, this.#levelPaints[finding.level]);
    this.#related(finding.related);
    this.#advice(finding, image);
    if (finding.waiver !== null) this.#paragraph(4, "", `${waiverSentence(finding)} (${visible(placeOf(finding.waiver.location))})`, String, this.#colors.cyan);
  }

  /** What to change, what to know and where to read on: in full the first time, then by the name of the image that it was said of. */
  #advice({ remedy, advice, url }: Finding, image: string): void {
    const before = this.#mention(`${remedy}\n${url}`, image);
    const repeats = before !== undefined && remedy.length > shortestRepeat;
    if (repeats) this.#paragraph(4, "fix: ", asAbove(before, image), String, this.#colors.green);
    else if (remedy !== "") this.#paragraph(4, "fix: ", visibleSentence(remedy), String, this.#colors.green);
    const elsewhere = new Set<string>();
    for (const each of advice) {
      const first = this.#mention(each, image);
      if (first === undefined) this.#paragraph(4, "note: ", visibleSentence(each), String, this.#colors.cyan);
      else if (!repeats || first !== before) elsewhere.add(first);
    }
    for (const first of elsewhere) this.#paragraph(4, "note: ", asAbove(first, image), String, this.#colors.cyan);
    // An address stays in one piece, so that it can be opened.
    if (url !== "" && !repeats) this.#paragraph(4, "see: ", visible(url), this.#colors.dim, this.#colors.dim, /^https:\/\/\S+$/.test(url));
  }

  /** The image that a text was said of before; remembers the first one. */
  #mention(text: string, image: string): string | undefined {
    const before = this.#said.get(text);
    if (before === undefined) this.#said.set(text, image);
    return before;
  }

  #diagnostic(diagnostic: ReportedDiagnostic): void {
    const paint = this.#levelPaints[diagnostic.level];
    this.#paragraph(0, `${diagnostic.level}: `, visible(diagnostic.code), this.#colors.bold, paint);
    this.#paragraph(4, "", visibleSentence(diagnostic.message));
    this.#excerpt(diagnostic.location, diagnostic.excerpt, paint);
    this.#related(diagnostic.related);
    this.#blank();
  }

  /** The place, then the line behind a gutter with its number, then the carets. */
  #excerpt(location: SourceLocation, excerpt: string, paint: Paint): void {
    this.#paragraph(4, "--> ", visible(placeOf(location), longestSentence), this.#colors.cyan, this.#colors.dim);
    const gutter = `${location.start.line} | `;
    const underlined = underline(excerpt, location, this.#width - 4 - gutter.length);
    if (underlined === undefined) return;
    this.#lines.push(`    ${this.#colors.dim(gutter.trimEnd())} ${underlined.text}`.trimEnd());
    this.#lines.push(`    ${this.#colors.dim(`${" ".repeat(gutter.length - 2)}|`)} ${paint(underlined.carets)}`);
  }

  #related(related: readonly RelatedLocation[]): void {
    for (const { message, location } of related.slice(0, longestRelatedList)) {
      this.#paragraph(4, "with: ", `${visible(placeOf(location))}: ${visibleSentence(message)}`, String, this.#colors.dim);
    }
    if (related.length > longestRelatedList) this.#paragraph(4, "with: ", `… and ${plural(related.length - longestRelatedList, "more place")}`, String, this.#colors.dim);
  }

  /** Images without findings, a line each, and what was implied in them, said once. */
  #quietImages(images: readonly Assessment[]): void {
    if (images.length === 0) return;
    for (const image of images.slice(0, longestPassingList)) this.#quietImage(image);
    if (images.length > longestPassingList) this.#lines.push(this.#colors.dim(`… and ${images.length - longestPassingList} more`));
    const notes = sharedNotes(images);
    for (const note of notes.slice(0, longestPassingList)) {
      const text = `${visible(note.value)} (${visible(note.fact)}) in ${plural(note.images, "image")}, because ${visibleSentence(note.because)}, ${visible(note.source)}`;
      this.#paragraph(2, "implied: ", text, this.#colors.dim, this.#colors.dim);
    }
    if (notes.length > longestPassingList) this.#lines.push(this.#colors.dim(`  … and ${notes.length - longestPassingList} more implied facts`));
    this.#blank();
  }

  #quietImage(image: Assessment): void {
    // With the verdict, where no width cuts it off.
    const basis = image.basis === "extrapolated" ? " (extrapolated)" : "";
    const word = `${symbols[image.verdict]} ${verdictWords[image.verdict]}${basis}`;
    const name = sayLine(visible(image.name));
    const place = sayLine(visible(placeOf(image.location)));
    const description = sayLine(visible(image.description));
    const room = this.#width - columnsOf(word) - 2;
    const left = room - columnsOf(name) - columnsOf(place) - 4;
    // A name that leaves no room for the rest is cut, and the rest with it.
    const shown =
      left < shortestDescription
        ? cutColumns(`${name}  ${place}`, room)
        : `${this.#colors.bold(name)}  ${this.#colors.cyan(place)}  ${this.#colors.dim(cutColumns(description, left))}`;
    this.#lines.push(`${this.#verdictPaints[image.verdict](word)}  ${shown}`);
  }

  /** What the base commit has and this one no longer. */
  #comparison(): void {
    const { comparison } = this.#report;
    if (comparison === null || comparison.fixed.length + comparison.retired.length === 0) return;
    for (const { image, requirement, location } of comparison.fixed.slice(0, longestPassingList)) {
      this.#paragraph(0, "fixed: ", `${visible(requirement)} on ${visible(image)}, ${visible(placeOf(location))} in ${shortCommit(comparison.base)}`, String, this.#colors.green);
    }
    if (comparison.fixed.length > longestPassingList) this.#lines.push(this.#colors.dim(`… and ${comparison.fixed.length - longestPassingList} more fixed`));
    for (const name of comparison.retired.slice(0, longestPassingList)) this.#paragraph(0, "no longer declared: ", visible(name), String, this.#colors.dim);
    if (comparison.retired.length > longestPassingList) this.#lines.push(this.#colors.dim(`… and ${comparison.retired.length - longestPassingList} more no longer declared`));
    this.#blank();
  }

  #conclusion(): void {
    const report = this.#report;
    const paint = report.conclusion === "failure" ? this.#colors.red : report.wouldFail || !isSettled(standingOf(report.images)) ? this.#colors.yellow : this.#colors.green;
    const strict = report.strict ? ", strict" : "";
    for (const notice of report.notices) this.#paragraph(0, "note: ", visibleSentence(notice), String, this.#colors.cyan);
    this.#paragraph(0, "", `${countsSentence(report)}; ${findingsSentence(report)}`, this.#colors.bold);
    this.#paragraph(0, "", `${filesSentence(report)}; matrix ${visible(report.matrixVersion)}${strict}; sysprep-gate ${visible(report.version)}`, this.#colors.dim);
    this.#paragraph(0, `${report.conclusion}: `, `${visibleSentence(report.reason)} Exit code ${report.exitCode}${report.exitCode === 0 && report.wouldFail ? ", because of warn-only" : ""}.`, String, (text) => paint(this.#colors.bold(text)));
  }
}

/** A fix of fewer characters is said again: pointing to it would be no shorter. */
const shortestRepeat = 60;

function asAbove(before: string, image: string): string {
  return before === image ? "as above" : `as above for ${visible(before)}`;
}

/** Fewer columns than this say nothing about an image. */
const shortestDescription = 8;

/** The first line of a text, with "…" where it is cut. */
function cutColumns(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  return `${wrap(text, width - 1)[0] ?? ""}…`;
}

/** Has the image something to read, beyond a line? */
function speaks(image: Assessment): boolean {
  return image.findings.length > 0 || decides(image.verdict);
}

function decides(verdict: Verdict): boolean {
  return verdict !== "supported" && verdict !== "not-applicable";
}

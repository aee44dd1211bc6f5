/** Orders and counts what the reports show, and chooses what becomes an annotation. */
import { type Assessment, type Finding, type Outcome, type Verdict, verdicts } from "../evaluate/finding.ts";
import type { Diagnostic, Level } from "../source/diagnostic.ts";
import type { SourceLocation } from "../source/location.ts";
import { cutUnits, visible, visibleSentence } from "./escape.ts";
import { annotationCap, longestAnnotationMessage } from "./limits.ts";
import type { Report } from "./report.ts";

const levels = ["error", "warning", "note"] as const satisfies readonly Level[];

/** By UTF-16 code unit: the same everywhere, whatever the locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** By file, line, column, then the end. */
export function compareLocations(left: SourceLocation, right: SourceLocation): number {
  return (
    compareText(left.file, right.file) ||
    left.start.line - right.start.line ||
    left.start.column - right.start.column ||
    left.end.line - right.end.line ||
    left.end.column - right.end.column
  );
}

/** What fails the run first, then the worst verdict, then file, line, column, name. */
export function compareImages(left: Assessment, right: Assessment): number {
  return (
    Number(right.failing) - Number(left.failing) ||
    verdicts.indexOf(left.verdict) - verdicts.indexOf(right.verdict) ||
    compareLocations(left.location, right.location) ||
    compareText(left.name, right.name) ||
    compareText(left.format, right.format)
  );
}

/** Worst first. */
const outcomes: readonly Outcome[] = ["fail", "not-applicable", "unknown", "pass"];

/** Errors first, of these what fails before what is unknown, then file, line, column, requirement, message. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    levels.indexOf(left.level) - levels.indexOf(right.level) ||
    outcomes.indexOf(left.outcome) - outcomes.indexOf(right.outcome) ||
    compareLocations(left.location, right.location) ||
    compareText(left.requirement, right.requirement) ||
    compareText(left.message, right.message)
  );
}

/** Errors first, then file, line, column, code, message. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    levels.indexOf(left.level) - levels.indexOf(right.level) ||
    compareLocations(left.location, right.location) ||
    compareText(left.code, right.code) ||
    compareText(left.message, right.message)
  );
}

/** What the images of a run come to beside those that fail it. */
export interface Standing {
  /** Supported or not applicable, or every finding that decides is waived. */
  readonly passing: number;
  /** Images that neither pass nor fail: the policy lets them be, or the base commit has them as well. */
  readonly open: Readonly<Record<OpenVerdict, number>>;
}

export type OpenVerdict = "unsupported" | "undetermined" | "not-covered";

/** The outcome that gives an image its verdict. */
const outcomeOf: Readonly<Record<OpenVerdict, Outcome>> = { unsupported: "fail", undetermined: "unknown", "not-covered": "not-applicable" };

/** Counts images that pass, and images that nobody vouches for although they do not fail the run. */
export function standingOf(images: readonly Assessment[]): Standing {
  const open = { unsupported: 0, undetermined: 0, "not-covered": 0 };
  let passing = 0;
  for (const { verdict, failing, findings } of images) {
    if (verdict === "supported" || verdict === "not-applicable") passing += 1;
    else if (!failing) {
      const deciding = findings.filter((finding) => finding.outcome === outcomeOf[verdict]);
      // Somebody has decided about what is waived; a hint, which nobody has to waive, is a note.
      if (deciding.some((finding) => finding.waived) && deciding.every((finding) => finding.waived || finding.level === "note")) passing += 1;
      else open[verdict] += 1;
    }
  }
  return { passing, open };
}

/** Whether every image passes or fails: nothing is left that only the policy lets be. */
export function isSettled({ open }: Standing): boolean {
  return open.unsupported + open.undetermined + open["not-covered"] === 0;
}

/** "1 image", "2 images". */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "3 images: 1 unsupported, 1 undetermined, 1 supported (1 extrapolated)". */
export function countsSentence(report: Report): string {
  const parts = verdicts.filter((verdict) => report.counts[verdict] > 0).map((verdict) => {
    const extrapolated = verdict === "supported" ? report.images.filter((image) => image.verdict === verdict && image.basis === "extrapolated").length : 0;
    return `${report.counts[verdict]} ${verdictWords[verdict]}${extrapolated > 0 ? ` (${extrapolated} extrapolated)` : ""}`;
  });
  return report.counts.images === 0 ? "no images" : `${plural(report.counts.images, "image")}: ${parts.join(", ")}`;
}

/** "5 files: 3 with image definitions, 1 other, 1 refused". */
export function filesSentence(report: Report): string {
  const { matched, definitions, other, refused } = report.files;
  const parts = [definitions > 0 ? `${definitions} with image definitions` : "", other > 0 ? `${other} other` : "", refused > 0 ? `${refused} refused` : ""].filter(Boolean);
  return matched === 0 ? "no files" : `${plural(matched, "file")}: ${parts.join(", ")}`;
}

/** "8 findings: 1 waived". Against a base commit: "8 findings: 3 new, 5 existing, 1 waived; 2 fixed, 1 image no longer declared since 0123456789ab". */
export function findingsSentence({ counts, comparison }: Report): string {
  const existing = counts.findings - counts.introduced;
  const marks = [
    comparison !== null && counts.introduced > 0 ? `${counts.introduced} new` : "",
    comparison !== null && existing > 0 ? `${existing} existing` : "",
    counts.waived > 0 ? `${counts.waived} waived` : "",
  ].filter(Boolean);
  const findings = `${plural(counts.findings, "finding")}${marks.length > 0 ? `: ${marks.join(", ")}` : ""}`;
  if (comparison === null) return findings;
  const retired = comparison.retired.length;
  return `${findings}; ${comparison.fixed.length} fixed${retired > 0 ? `, ${plural(retired, "image")} no longer declared` : ""} since ${shortCommit(comparison.base)}`;
}

/** The first 12 digits of a commit, made visible. */
export function shortCommit(commit: string): string {
  return visible(commit.slice(0, 12));
}

/** "waived until 2027-01-31 by web-team (OPS-7): reason", made visible; "" where no waiver is in force. */
export function waiverSentence({ waived, waiver }: Finding): string {
  if (!waived) return "";
  if (waiver === null) return "waived";
  const ticket = waiver.ticket === null ? "" : ` (${visible(waiver.ticket)})`;
  return `waived until ${visible(waiver.until)} by ${visible(waiver.owner)}${ticket}: ${visibleSentence(waiver.reason)}`;
}

/** The verdicts as a sentence has them. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  unsupported: "unsupported",
  undetermined: "undetermined",
  "not-covered": "not covered",
  supported: "supported",
  "not-applicable": "not applicable",
};

/** `images/nt4.yml:7:18` */
export function placeOf({ file, start }: SourceLocation): string {
  return `${file}:${start.line}:${start.column}`;
}

/** The last line that a range has a character on: an end on column 1 belongs to the line before. */
export function lastLine({ start, end }: SourceLocation): number {
  return end.line > start.line && end.column <= 1 ? end.line - 1 : Math.max(start.line, end.line);
}

/** One implied fact, with the number of images that it decided. */
export interface SharedNote {
  readonly fact: string;
  readonly value: string;
  readonly because: string;
  readonly source: string;
  readonly url: string;
  readonly images: number;
}

/** Implied facts of many images, each said once: most used first. */
export function sharedNotes(images: readonly Assessment[]): SharedNote[] {
  const notes = new Map<string, SharedNote>();
  for (const image of images) {
    const seen = new Set<string>();
    for (const note of image.implied) {
      const key = JSON.stringify([note.fact, note.value, note.because, note.source]);
      if (seen.has(key)) continue;
      seen.add(key);
      notes.set(key, { ...note, images: (notes.get(key)?.images ?? 0) + 1 });
    }
  }
  return [...notes].toSorted(([leftKey, left], [rightKey, right]) => right.images - left.images || compareText(leftKey, rightKey)).map(([, note]) => note);
}

/** One remark on one place of a file. All texts are visible on one line each; `message` has several lines. */
export interface Annotation {
  readonly level: Level;
  readonly location: SourceLocation;
  readonly title: string;
  readonly message: string;
  /** Findings and diagnostics that this annotation stands for. */
  readonly represents: number;
}

/** What is shown, and how many findings and diagnostics are not: the numbers in `shown`, `omitted` and `waived` add up to all of them. */
export interface ChosenAnnotations {
  readonly shown: readonly Annotation[];
  /** Findings and diagnostics for which there was no room. */
  readonly omitted: number;
  /** Waived findings. They get no annotation: somebody has decided about them, and the room is for what is open. Log, summary and reports show them. */
  readonly waived: number;
}

/** A finding or a diagnostic, with what it is grouped by when there are too many. */
interface Remark {
  readonly level: Level;
  readonly location: SourceLocation;
  /** Requirement or code. */
  readonly subject: string;
  readonly image: string;
  readonly title: string;
  readonly message: string;
  /** Rank of the image; undefined for a diagnostic. */
  readonly rank: number | undefined;
}

/** Remarks that one annotation stands for: the first of them is shown. */
type Group = readonly [Remark, ...Remark[]];

/**
 * Chooses at most `cap` annotations of each level. Errors come first, then what could not be read, then file, line, column, requirement, image.
 * Where a level has more than `cap`, one annotation stands for an image (for a file, among diagnostics), worst first. Waived findings are left to the other reports.
 */
export function chooseAnnotations(report: Report, cap: number = annotationCap): ChosenAnnotations {
  const remarks = remarksOf(report);
  const shown: Annotation[] = [];
  for (const level of levels) {
    const own = remarks.filter((remark) => remark.level === level).toSorted(compareRemarks);
    const groups = own.length <= cap ? own.map((remark): Group => [remark]) : chooseGroups(own, cap);
    shown.push(...groups.toSorted(([left], [right]) => compareRemarks(left, right)).map(annotate));
  }
  const waived = report.images.reduce((sum, image) => sum + image.findings.filter((finding) => finding.waived).length, 0);
  return { shown, omitted: remarks.length - shown.reduce((sum, annotation) => sum + annotation.represents, 0), waived };
}

/** Diagnostics go first, but leave up to half of the room to images: ten unreadable files must not hide that an image is unsupported. */
function chooseGroups(remarks: readonly Remark[], cap: number): Group[] {
  const files = groupBy(remarks.filter((remark) => remark.rank === undefined), (remark) => remark.location.file);
  const images = groupBy(remarks.filter((remark) => remark.rank !== undefined), (remark) => remark.rank).toSorted(([left], [right]) => (left.rank ?? 0) - (right.rank ?? 0));
  const forFiles = Math.min(files.length, cap - Math.min(images.length, Math.floor(cap / 2)));
  return [...files.slice(0, forFiles), ...images.slice(0, cap - forFiles)];
}

function groupBy<Key>(remarks: readonly Remark[], keyOf: (remark: Remark) => Key): Group[] {
  const groups = new Map<Key, [Remark, ...Remark[]]>();
  for (const remark of remarks) {
    const group = groups.get(keyOf(remark));
    if (group === undefined) groups.set(keyOf(remark), [remark]);
    else group.push(remark);
  }
  return [...groups.values()];
}

function compareRemarks(left: Remark, right: Remark): number {
  return (
    Number(left.rank !== undefined) - Number(right.rank !== undefined) ||
    compareLocations(left.location, right.location) ||
    compareText(left.subject, right.subject) ||
    compareText(left.image, right.image) ||
    compareText(left.message, right.message) ||
    (left.rank ?? 0) - (right.rank ?? 0)
  );
}

function annotate(group: Group): Annotation {
  const [{ level, location, title, message, rank }] = group;
  const more = group.length - 1;
  const of = rank === undefined ? "in this file" : "on this image";
  const rest = more === 0 ? "" : `\n… and ${more} more of this level ${of}.`;
  return { level, location, title, message: cutUnits(message, longestAnnotationMessage - rest.length) + rest, represents: group.length };
}

function remarksOf(report: Report): Remark[] {
  const diagnostics = report.diagnostics.map(({ level, location, code, message, related }): Remark => ({
    level,
    location,
    subject: code,
    image: "",
    title: `${level === "error" ? "not read as meant" : "read with a remark"}: ${visible(code)}`,
    message: [visibleSentence(message), ...placesOf(related)].join("\n"),
    rank: undefined,
  }));
  const findings = report.images.toSorted(compareImages).flatMap((image, rank) =>
    image.findings.filter((finding) => !finding.waived).map((finding): Remark => ({
      level: finding.level,
      location: finding.location,
      subject: finding.requirement,
      image: image.name,
      title: `${verdictWords[image.verdict]}: ${visible(image.name)}`,
      message: [
        visibleSentence(finding.message),
        ...[finding.remedy, ...finding.advice].filter(Boolean).map(visibleSentence),
        ...placesOf(finding.related),
        [visible(finding.requirement), image.basis === "extrapolated" ? "extrapolated" : "", changeWords(finding.change), visible(finding.url)].filter(Boolean).join(" · "),
      ].join("\n"),
      rank,
    })),
  );
  return [...diagnostics, ...findings];
}

/** "new" or "existing in the base commit"; "" where nothing was compared. */
function changeWords(change: Finding["change"]): string {
  return change === "existing" ? "existing in the base commit" : (change ?? "");
}

function placesOf(related: Finding["related"]): string[] {
  return related.slice(0, 3).map(({ message, location }) => `${visible(placeOf(location))}: ${visibleSentence(message)}`);
}

/** Findings of one image with each advice at the first of them that gives it: three failing requirements of a row share one way round. */
export function sayAdviceOnce(findings: readonly Finding[]): Finding[] {
  const said = new Set<string>();
  return findings.map((finding) => ({ ...finding, advice: finding.advice.filter((advice) => !said.has(advice) && said.add(advice)) }));
}

/** A path as GitHub wants it, from the root of the repository: `root` is the repository's folder inside the workspace, empty where they are the same. */
export function pathFromRoot(file: string, root: string): string {
  const folder = root === "" ? "" : `${root.replace(/\/+$/, "")}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}

/** The pipeline: files and a policy in, a report out. Same input, same report; no clock, no disk, no network. */
import type { Assessment, Finding, Verdict } from "./evaluate/finding.ts";
import { evaluateImage } from "./evaluate/evaluate.ts";
import type { DeclaredImage } from "./facts/declared-image.ts";
import { formats } from "./formats/index.ts";
import type { InputFormat, ReadContext } from "./formats/format.ts";
import { matrixVersion, statements } from "./matrix/index.ts";
import { conclude, levelOf, reactionTo } from "./policy/conclusion.ts";
import type { Policy } from "./policy/policy.ts";
import { compareDiagnostics, compareFindings, compareImages } from "./report/arrange.ts";
import type { Report } from "./report/report.ts";
import type { Diagnostic } from "./source/diagnostic.ts";
import { parseDocuments } from "./source/document.ts";
import type { Limits } from "./source/limits.ts";
import { type SourceLocation, startOfFile } from "./source/location.ts";
import type { SourceDocument } from "./source/node.ts";
import { decodeSource, lineStarts, lineText, mightContain } from "./source/text.ts";
import { version } from "./version.ts";

/** One file of the run. `path` is relative to the workspace; `named` where the user asked for this very file. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly named: boolean;
}

/** Everything that a run looks at. */
export interface GateInput {
  readonly files: readonly SourceFile[];
  /** Files that could not be read, with what they are counted as: each is an error. */
  readonly refused: readonly Diagnostic[];
  /** Files that could not be read and in which no marker was found: errors only where the run finds no image at all. */
  readonly doubtful: readonly Diagnostic[];
  /** Paths or globs that matched nothing. */
  readonly unmatched: readonly string[];
  readonly limits: Limits;
  /** Bytes of a file that a definition names; a reason where they cannot be had. */
  open(fromFile: string, path: string): { readonly path: string; readonly bytes: Uint8Array } | { readonly reason: string };
  /** Called before each file is parsed, with its index, and with the number of files when all are: whoever watches the run can say which file it hangs on. */
  onFile?(index: number): void;
}

/** One file after parsing. */
interface Parsed {
  readonly documents: readonly SourceDocument[];
  /** Grows while nodes are walked. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of a file. */
type Fate = "definitions" | "other" | "refused";

/** Holds every image of the files against the matrix. Throws only for what is our own mistake. */
export function gate(input: GateInput, policy: Policy): Report {
  const library = new Library(input.limits);
  const fates = new Map<string, Fate>();
  const diagnostics: Diagnostic[] = [...input.refused];
  for (const { location } of input.refused) fates.set(location.file, "refused");
  for (const { location } of input.doubtful) fates.set(location.file, "refused");

  const recognised = new Map<InputFormat, SourceDocument[]>(formats.map((format) => [format, []]));
  const skipped: { readonly file: SourceFile; readonly index: number }[] = [];
  for (const [index, file] of input.files.entries()) {
    input.onFile?.(index);
    const marked = file.named || formats.some((format) => mightContain(file.bytes, format.marker));
    if (!marked && !formats.some((format) => mightContain(file.bytes, format.hint))) {
      fates.set(file.path, "other");
      skipped.push({ file, index });
      continue;
    }
    const { documents, diagnostics: all } = library.parse(file.path, file.bytes);
    if (!marked && hasError(all)) {
      // Not YAML, and not marked as ours: somebody else's template.
      fates.set(file.path, "other");
      skipped.push({ file, index });
      continue;
    }
    const complaints = library.take(file.path);
    diagnostics.push(...complaints);
    if (hasError(complaints)) fates.set(file.path, "refused");
    else fates.set(file.path, sortDocuments(file, documents, recognised, diagnostics));
  }

  input.onFile?.(input.files.length);

  const walked = new Set([...recognised.values()].flatMap((documents) => documents.map((document) => document.file)));
  const images: DeclaredImage[] = [];
  const context: ReadContext = {
    open(fromFile, path) {
      const opened = input.open(fromFile, path);
      if ("reason" in opened) return opened;
      const { documents, diagnostics: complaints } = library.parse(opened.path, opened.bytes);
      diagnostics.push(...library.take(opened.path));
      walked.add(opened.path);
      return hasError(complaints) ? { reason: "it cannot be read as meant" } : { documents };
    },
  };
  for (const [format, documents] of recognised) {
    const reading = format.read(documents, context);
    images.push(...reading.images);
    diagnostics.push(...reading.diagnostics);
  }
  // A walk that met its budget has added an error to the file's own list meanwhile.
  for (const path of walked) diagnostics.push(...library.take(path));

  if (images.length < policy.minImages) {
    // Too few images: a file that nobody can read may be where the missing ones are.
    diagnostics.push(...input.doubtful.map((diagnostic) => ({ ...diagnostic, level: "error" as const })));
    const unreadable: Diagnostic[][] = [];
    for (const { file, index } of skipped) {
      input.onFile?.(index);
      library.parse(file.path, file.bytes);
      const complaints = library.take(file.path).filter((diagnostic) => diagnostic.level === "error");
      // A template is written for another program, which fills it in before anybody reads it.
      if (complaints.length === 0 || complaints.some((diagnostic) => diagnostic.code === "template")) continue;
      unreadable.push(complaints);
      fates.set(file.path, "refused");
    }
    input.onFile?.(input.files.length);
    diagnostics.push(...(unreadable.length <= mostSuspects ? unreadable.flat() : [foldSuspects(unreadable)]));
  } else diagnostics.push(...input.doubtful);

  return report(images, diagnostics, fates, library, input.unmatched, policy);
}

/** Up to so many unreadable files are each shown with their errors where too few images were found. */
const mostSuspects = 3;

function foldSuspects(unreadable: readonly (readonly Diagnostic[])[]): Diagnostic {
  const places = unreadable.flatMap(([first]) => (first === undefined ? [] : [{ message: first.message, location: first.location }]));
  return {
    code: "unreadable-files",
    level: "error",
    message: `Too few images were found, and ${unreadable.length} of the other files cannot be read as YAML: what is missing may stand in one of them. Correct them, leave them out with exclude-paths, or name the files that hold definitions.`,
    location: startOfFile(places[0]?.location.file ?? ""),
    related: places.slice(0, 10),
  };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.level === "error");
}

function report(images: readonly DeclaredImage[], diagnostics: readonly Diagnostic[], fates: ReadonlyMap<string, Fate>, library: Library, unmatched: readonly string[], policy: Policy): Report {
  const assessments = images.map((image) => assess(image, policy, library)).toSorted(compareImages);
  const failing = assessments.filter((assessment) => assessment.failing);
  const failingWith = (verdict: Verdict): number => failing.filter((assessment) => assessment.verdict === verdict).length;
  const unread = diagnostics.filter((diagnostic) => diagnostic.level === "error").length;
  const conclusion = conclude({ images: images.length, unsupported: failingWith("unsupported"), uncovered: failingWith("not-covered"), undetermined: failingWith("undetermined"), unread, files: fates.size, unmatched }, policy);
  const filesThat = (fate: Fate): number => [...fates.values()].filter((each) => each === fate).length;
  const imagesThat = (verdict: Verdict): number => assessments.filter((assessment) => assessment.verdict === verdict).length;
  return {
    schemaVersion: "1.0",
    version,
    matrixVersion,
    conclusion: conclusion.exitCode === 0 ? "success" : "failure",
    exitCode: conclusion.exitCode,
    reason: conclusion.reason,
    wouldFail: conclusion.wouldFail,
    warnOnly: policy.warnOnly,
    strict: policy.strict,
    counts: {
      images: images.length,
      unsupported: imagesThat("unsupported"),
      undetermined: imagesThat("undetermined"),
      "not-covered": imagesThat("not-covered"),
      supported: imagesThat("supported"),
      "not-applicable": imagesThat("not-applicable"),
      failing: failing.length,
      findings: assessments.reduce((sum, assessment) => sum + assessment.findings.length, 0),
    },
    files: { matched: fates.size, definitions: filesThat("definitions"), other: filesThat("other"), refused: filesThat("refused") },
    images: assessments,
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, excerpt: library.excerpt(diagnostic.location) })).toSorted(compareDiagnostics),
  };
}

/** The files of a run, parsed once each, with the lines that reports quote. */
class Library {
  readonly #limits: Limits;
  readonly #parsed = new Map<string, Parsed>();
  readonly #taken = new Map<string, number>();
  readonly #lines = new Map<string, { readonly text: string; readonly starts: readonly number[] }>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  parse(path: string, bytes: Uint8Array): Parsed {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const decoded = decodeSource(path, bytes, this.#limits);
    const result = "text" in decoded ? parseDocuments(path, decoded.text, this.#limits) : { documents: [], diagnostics: decoded.diagnostics };
    if ("text" in decoded) this.#lines.set(path, { text: decoded.text, starts: lineStarts(decoded.text) });
    this.#parsed.set(path, result);
    return result;
  }

  /** The diagnostics of a file that were not taken before. */
  take(path: string): readonly Diagnostic[] {
    const all = this.#parsed.get(path)?.diagnostics ?? [];
    const before = this.#taken.get(path) ?? 0;
    this.#taken.set(path, all.length);
    return all.slice(before);
  }

  /** The line of a place, at most 300 code points; empty where the place stands beyond them. */
  excerpt(location: SourceLocation): string {
    const lines = this.#lines.get(location.file);
    if (lines === undefined || location.start.column > longestExcerpt) return "";
    return Array.from(lineText(lines.text, lines.starts, location.start.line).slice(0, longestExcerpt * 2)).slice(0, longestExcerpt).join("");
  }
}

const longestExcerpt = 300;

/** Gives every document of a file to the formats that recognise it. A document that was meant to be recognised refuses its file. */
function sortDocuments(file: SourceFile, documents: readonly SourceDocument[], recognised: ReadonlyMap<InputFormat, SourceDocument[]>, diagnostics: Diagnostic[]): Fate {
  let fate: Fate = "other";
  for (const document of documents) {
    for (const [format, own] of recognised) {
      const recognition = format.recognise(document);
      if (recognition.kind === "yes") {
        own.push(document);
        if (fate === "other") fate = "definitions";
      } else if (recognition.kind === "near") {
        diagnostics.push(recognition.diagnostic);
        fate = "refused";
      }
    }
  }
  if (fate !== "other" || !file.named) return fate;
  diagnostics.push(notRecognised(file.path, documents));
  return "refused";
}

function notRecognised(path: string, documents: readonly SourceDocument[]): Diagnostic {
  const root = documents.find((document) => document.root.kind !== "missing")?.root;
  const found = root === undefined ? "it is empty" : root.kind === "map" && root.get("images").kind !== "missing" ? "it has `images` but not the marker" : "its structure is that of no known format";
  return {
    code: "not-recognised",
    level: "error",
    message: `This file was named and holds no image definition: ${found}. Native definitions begin with \`apiVersion: sysprep-gate/v1\` and \`kind: Images\`.`,
    location: root?.location ?? startOfFile(path),
    related: [],
  };
}

function assess(image: DeclaredImage, policy: Policy, library: Library): Assessment {
  const { outcomes, ...evaluation } = evaluateImage(image, statements, { strict: policy.strict });
  const findings: Finding[] = outcomes.map(({ weight, ...outcome }) => ({
    ...outcome,
    level: levelOf(weight, outcome.outcome, evaluation.verdict, image.format, policy),
    excerpt: library.excerpt(outcome.location),
    waived: false,
  }));
  const { name, format, location } = image;
  return { name, format, location, ...evaluation, failing: reactionTo(evaluation.verdict, format, policy) === "fail", findings: findings.toSorted(compareFindings) };
}

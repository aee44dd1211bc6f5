/** The pipeline: files and a policy in, a report out. Same input, same report; no clock, no disk, no network. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Assessment, Change, Finding, FixedFinding, Outcome, Verdict } from "./evaluate/finding.ts";
import { Evaluator } from "./evaluate/evaluator.ts";
import { completed, type FoundImage } from "./facts/declared-image.ts";
import { type Gathering, type InputFormat, noImageCode, type ReadImage } from "./formats/format.ts";
import { emptyCatalogue } from "./formats/mapped/empty.ts";
import { native } from "./formats/native/native.ts";
import type { MappedFormat } from "./formats/mapped/mapped.ts";
import { settlingLines } from "./formats/native/settle.ts";
import { Reader } from "./formats/reader.ts";
import { catalogueFormat, everyFormat, isMarked, marksOf } from "./formats/registry.ts";
import { matrixVersion, statements } from "./matrix/index.ts";
import { conclude, fails, levelOf, reactionTo } from "./policy/conclusion.ts";
import type { Policy } from "./policy/policy.ts";
import type { WaiverSet } from "./policy/waiver.ts";
import { findWaiver, judgeWaivers } from "./policy/waivers.ts";
import { compareDiagnostics, compareFindings, compareImages, compareLocations, compareText, standingOf } from "./report/arrange.ts";
import type { Comparison, Report } from "./report/report.ts";
import type { Diagnostic } from "./source/diagnostic.ts";
import { Library } from "./source/library.ts";
import type { Limits } from "./source/limits.ts";
import { type SourceLocation, startOfFile } from "./source/location.ts";
import type { SourceDocument } from "./source/node.ts";
import { mightContain } from "./source/text.ts";
import { version } from "./version.ts";

/** One file of the run. `path` is relative to the workspace; `named` where the user asked for this very file. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly named: boolean;
  /** The mappings of the policy that name it, by their place in the list: it is a catalogue, and is always parsed. */
  readonly mappings?: readonly number[];
}

/** A set of files as one commit has them. */
export interface Tree {
  readonly files: readonly SourceFile[];
  /** Bytes of a file that a definition names; a reason where they cannot be had. */
  open(fromFile: string, path: string): { readonly path: string; readonly bytes: Uint8Array } | { readonly reason: string };
}

/** The base commit's tree. `renames` leads from paths of this commit to paths of the base. */
export interface BaseTree extends Tree {
  /** 40 hex digits. */
  readonly commit: string;
  readonly renames: ReadonlyMap<string, string>;
}

/** Everything that a run looks at. */
export interface GateInput extends Tree {
  /** Files that could not be read: each is an error. */
  readonly refused: readonly Diagnostic[];
  /** Files that could not be read and in which no marker was found: errors only where the run finds too few images. */
  readonly doubtful: readonly Diagnostic[];
  /** What is wrong in the policy and the waivers file. */
  readonly configuration: readonly Diagnostic[];
  /** Paths or globs that matched nothing. */
  readonly unmatched: readonly string[];
  readonly waivers: WaiverSet;
  /** The base commit, where findings are compared with it. */
  readonly base: BaseTree | null;
  readonly notices: readonly string[];
  readonly limits: Limits;
  /**
   * Called before each file is parsed, with its index, and with the number of files when all are: whoever watches the run can say which file it hangs on.
   * The base commit's files count on from there: the first has the number of files plus one.
   */
  onFile?(index: number): void;
}

/** What became of a file. */
type Fate = "definitions" | "other" | "refused";

/** What the files of one tree declare. */
interface Declared {
  readonly images: readonly FoundImage[];
  readonly diagnostics: Diagnostic[];
  readonly fates: Map<string, Fate>;
  /** Files without a marker, not parsed yet. */
  readonly skipped: readonly { readonly file: SourceFile; readonly index: number }[];
  /** Errors of files that are most often somebody else's: they count only where the run finds too few images. */
  readonly doubtful: readonly (readonly Diagnostic[])[];
  readonly library: Library;
}

/** Holds every image of the files against the matrix. Throws only for what is our own mistake. */
export function gate(input: GateInput, policy: Policy): Report {
  const declared = declare(input, input.limits, policy, input.onFile);
  const { images, fates, library } = declared;
  // A policy that is no YAML is among the files as well: what was said of it there is not said again.
  const said = new Map(input.configuration.map((diagnostic) => [placeAndCode(diagnostic), diagnostic.level]));
  const isNew = (diagnostic: Diagnostic): boolean => {
    const level = said.get(placeAndCode(diagnostic));
    return level === undefined || (level !== "error" && diagnostic.level === "error");
  };
  const doubtful = declared.doubtful.map((complaints) => complaints.filter(isNew)).filter((complaints) => complaints.length > 0);
  const diagnostics = declared.diagnostics.filter(isNew);
  diagnostics.unshift(...input.refused, ...input.configuration);
  for (const { location } of [...input.refused, ...input.doubtful]) fates.set(location.file, "refused");
  if (images.length < policy.minImages) {
    // Too few images: a file that nobody can read may be where the missing ones are.
    diagnostics.push(...input.doubtful.map((diagnostic) => ({ ...diagnostic, level: "error" as const })));
    const unreadable: (readonly Diagnostic[])[] = [...doubtful];
    for (const { file, index } of declared.skipped) {
      input.onFile?.(index);
      library.parse(file.path, file.bytes);
      const complaints = library.take(file.path).filter((diagnostic) => diagnostic.level === "error" && isNew(diagnostic));
      // A template is written for another program, which fills it in before anybody reads it.
      if (complaints.length === 0 || complaints.some((diagnostic) => diagnostic.code === "template")) continue;
      unreadable.push(complaints);
      fates.set(file.path, "refused");
    }
    input.onFile?.(input.files.length);
    diagnostics.push(...(unreadable.length <= mostSuspects ? unreadable.flat() : [foldSuspects(unreadable)]));
  } else diagnostics.push(...input.doubtful, ...doubtful.map(soften));

  const before = input.base === null ? null : baseline(input.base, input.limits, policy, (index) => input.onFile?.(input.files.length + 1 + index));
  input.onFile?.(input.files.length);
  const evaluator = new Evaluator(statements, { strict: policy.strict });
  const judged = images.map((image) => assess(image, evaluator, { policy, waivers: input.waivers, before, library }));
  diagnostics.push(...judgeWaivers(input.waivers, judged).filter((remark) => input.waivers.narrowed !== true || remark.code !== "waiver-orphaned"));
  return report(judged, diagnostics, declared, input, before, policy);
}

function placeAndCode({ code, location: { file, start } }: Diagnostic): string {
  return `${code}\n${file}:${start.line}:${start.column}`;
}

/** What an unreadable file of somebody else's comes to where enough images were found: one warning. */
function soften(complaints: readonly Diagnostic[]): Diagnostic {
  const [first] = complaints;
  if (first === undefined) throw new Error("a file without errors is not doubtful");
  return { ...first, level: "warning", message: `This file looks like one that changes images, and was not read: ${first.message}` };
}

/** The files of a tree in the order of their paths, with the place that each has in the list: who lists them in another order gets the same report. */
function inOrder(files: readonly SourceFile[]): (readonly [index: number, file: SourceFile])[] {
  return [...files.entries()].toSorted(([, left], [, right]) => compareText(left.path, right.path));
}

/** Reads the files of one tree. */
function declare(tree: Tree, limits: Limits, policy: Policy, onFile?: (index: number) => void): Declared {
  const { formats, catalogues } = formatsUnder(policy, tree.files);
  const library = new Library(limits, (bytes) => marksOf(bytes).native);
  const fates = new Map<string, Fate>();
  const diagnostics: Diagnostic[] = [];
  const doubtful: (readonly Diagnostic[])[] = [];
  const recognised = new Map<InputFormat, Recognised>(formats.map((format) => [format, { documents: [], gathering: format.gather?.(), files: new Set() }]));
  const skipped: { readonly file: SourceFile; readonly index: number }[] = [];
  for (const [index, file] of inOrder(tree.files)) {
    onFile?.(index);
    const marked = file.named || file.mappings !== undefined || isMarked(file.bytes);
    if (!marked && !marksOf(file.bytes).hint) {
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
    if (!hasError(complaints)) {
      diagnostics.push(...complaints);
      fates.set(file.path, sortDocuments(file, documents, recognised, diagnostics));
      // A walk that met its budget has added an error to the file's own list. Of a file that is none of ours it says nothing.
      const isOurs = [...recognised.values()].some((own) => own.files.has(file.path));
      const late = isOurs ? library.take(file.path) : [];
      diagnostics.push(...late);
      // One that was not read to its end stays as it is: whoever opens it again has to see that. Of the others nobody walks the nodes any more, unless they wait for a format that reads a file as a whole.
      if (hasError(late)) for (const { gathering } of recognised.values()) gathering?.taint(file.path);
      else if (![...recognised.values()].some((own) => own.documents.at(-1)?.file === file.path)) library.release(file.path);
    } else {
      fates.set(file.path, "refused");
      if (file.named || file.mappings !== undefined || isSurelyOurs(file)) diagnostics.push(...complaints);
      else if (complaints.some((diagnostic) => diagnostic.code === "template")) diagnostics.push(soften(complaints.filter((diagnostic) => diagnostic.level === "error")));
      else doubtful.push(complaints.filter((diagnostic) => diagnostic.level === "error"));
    }
  }
  onFile?.(tree.files.length);

  const walked = new Set([...recognised.values()].flatMap(({ documents }) => documents.map((document) => document.file)));
  const reader = new Reader({ open: (fromFile, path) => tree.open(fromFile, path), library, limits, formats: () => (formats.length > 1 ? formats : everyFormat.get()), diagnostics, walked });
  const images: FoundImage[] = [];
  const find = (format: InputFormat, found: readonly ReadImage[]): void => {
    for (const read of found) images.push({ name: read.name, resource: read.resources[0] ?? read.name, format: format.id, location: read.location, read });
  };
  for (const [format, { documents }] of recognised) {
    if (format.spans === "run") continue;
    for (const [file, own] of groupBy(documents, (document) => document.file)) find(format, reader.read(format, file, own).images);
  }
  for (const [format, { documents, gathering }] of recognised) {
    if (format.spans === "file") continue;
    const reading = gathering === undefined ? format.read(documents, reader) : gathering.read(reader);
    find(format, reading.images);
    for (const diagnostic of reading.diagnostics) diagnostics.push(diagnostic);
  }
  // A walk that met its budget has added an error to the file's own list meanwhile.
  for (const path of walked) diagnostics.push(...library.take(path));
  diagnostics.push(...reader.lateRemarks(), ...(catalogues?.remarks() ?? []));
  const declaring = new Set([...images.map((image) => image.location.file), ...[...recognised].flatMap(([format, { files }]) => (format.spans === "run" ? [...files] : []))]);
  for (const [path, fate] of fates) if (fate === "definitions" && !declaring.has(path)) fates.set(path, "other");
  return { images: withoutCompleted(images), diagnostics: foldRemarks(diagnostics, reader.used), fates, skipped, doubtful, library };
}

/** One that another definition completes is reported there. */
function withoutCompleted(images: readonly FoundImage[]): readonly FoundImage[] {
  const key = ({ file, start }: SourceLocation): string => `${file}:${start.line}:${start.column}`;
  const taken = new Set(images.flatMap(({ read }) => (read.completes === undefined ? [] : [key(read.completes)])));
  return taken.size === 0 ? images : images.filter((image) => image.format === "native" || !taken.has(key(image.location)));
}

/** Whether a file holds the marker of a format that nobody else uses. */
function isSurelyOurs(file: SourceFile): boolean {
  // A run that has loaded no other format has no file with the marker of one.
  const loaded = everyFormat.isLoaded ? everyFormat.get() : [native];
  return loaded.some((format) => format.unparsed === "error" && mightContain(file.bytes, format.marker));
}

/** The formats of a tree: those of the registry, and the catalogues that the policy describes. Where no file can hold another one, the native format alone. */
function formatsUnder({ mappings }: Policy, files: readonly SourceFile[]): { readonly formats: readonly InputFormat[]; readonly catalogues: MappedFormat | undefined } {
  const byFile = new Map(files.flatMap((file) => (file.mappings === undefined ? [] : [[file.path, file.mappings] as const])));
  if (byFile.size === 0 && !files.some(mayHoldOthers)) return { formats: [native], catalogues: undefined };
  const registered = everyFormat.get();
  if (byFile.size === 0) return { formats: registered, catalogues: undefined };
  const isNative = (document: SourceDocument): boolean => registered.some((format) => format.spans === "run" && format.recognise(document).kind === "yes");
  const catalogues = catalogueFormat.get()(mappings, (file) => byFile.get(file) ?? [], isNative);
  return { formats: [...registered, catalogues], catalogues };
}

/** Whether a file may be of another format than the native one. One that is parsed without a marker, because of a hint or because the user names it, is shown to every format. */
function mayHoldOthers(file: SourceFile): boolean {
  const { native: isNative, others, hint } = marksOf(file.bytes);
  return others || (!isNative && (file.named || hint));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Up to so many files of one format without an image are each named. */
const mostRemarks = 3;

/** A repository may hold hundreds of playbooks: from the fourth on one remark counts them. What an image already names needs no remark. */
function foldRemarks(diagnostics: readonly Diagnostic[], used: ReadonlySet<string>): Diagnostic[] {
  const remarks = groupBy(diagnostics.filter((diagnostic) => diagnostic.code === noImageCode && !used.has(diagnostic.location.file)), (diagnostic) => diagnostic.message);
  const folded = [...remarks.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || alike.length <= mostRemarks) return alike;
    return [{ ...first, message: `${first.message} The same holds for ${alike.length - 1} more files.`, related: alike.slice(1, 6).map(({ location }) => ({ message: "another one", location })) }];
  });
  return [...diagnostics.filter((diagnostic) => diagnostic.code !== noImageCode), ...folded];
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

/** The base commit's findings, by fingerprint. */
interface Baseline {
  readonly commit: string;
  readonly findings: ReadonlyMap<string, BaseFinding>;
  /** Names and files by the keys of images. */
  readonly images: ReadonlyMap<string, { readonly name: string; readonly file: string }>;
  /** The path that a file of this commit has in the base; undefined for one that took the place of a file that was moved away. */
  oldFile(file: string): string | undefined;
}

interface BaseFinding {
  readonly key: string;
  readonly outcome: Outcome;
  readonly finding: FixedFinding;
}

function baseline(base: BaseTree, limits: Limits, policy: Policy, onFile: (index: number) => void): Baseline {
  const declared = declare(base, limits, policy, onFile);
  const evaluator = new Evaluator(statements, { strict: policy.strict });
  const findings = new Map<string, BaseFinding>();
  const images = new Map<string, { readonly name: string; readonly file: string }>();
  for (const image of declared.images) {
    const { file } = image.location;
    const key = imageKey(image, file);
    if (!images.has(key)) images.set(key, { name: image.name, file });
    for (const { requirement, outcome, message, location } of evaluator.evaluate(image).outcomes) {
      const print = fingerprint(image, requirement, file);
      // What a misread definition leaves open is not what the base commit leaves open: a parent that is not among the base's files would excuse everything.
      if ((image.read.broken && outcome !== "fail") || findings.has(print)) continue;
      findings.set(print, { key, outcome, finding: { image: image.name, requirement, message, location } });
    }
  }
  const moved = new Set(base.renames.values());
  const oldFile = (file: string): string | undefined => base.renames.get(file) ?? (moved.has(file) ? undefined : file);
  return { commit: base.commit, findings, images, oldFile };
}

const worst = ["not-applicable", "unknown", "fail"];

/** What a finding is against the base commit. One that only was unknown there and fails now is new: nobody has accepted it. */
function changeOf(image: FoundImage, requirement: string, outcome: Outcome, before: Baseline | null): Change | null {
  if (before === null) return null;
  const file = before.oldFile(image.location.file);
  const known = before.findings.get(fingerprint(image, requirement, file ?? ""));
  return known !== undefined && worst.indexOf(outcome) <= worst.indexOf(known.outcome) ? "existing" : "new";
}

/** What makes an image the same image: its name where names are unique over the run, else its file as well. */
function imageKey(image: Pick<FoundImage, "format" | "name">, file: string): string {
  return image.format === "native" ? `native\n${image.name}` : `${image.format}\n${file}\n${image.name}`;
}

function fingerprint(image: Pick<FoundImage, "format" | "name">, requirement: string, file: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${imageKey(image, file)}\n${requirement}`))).slice(0, 32);
}

/** An image under the policy, with what its findings do to the run. */
interface Judged {
  readonly assessment: Assessment;
  /** Why the image fails the run, if it does. */
  readonly cause: "unsupported" | "not-covered" | "undetermined" | undefined;
}

/** What an image is assessed under. */
interface Terms {
  readonly policy: Policy;
  readonly waivers: WaiverSet;
  readonly before: Baseline | null;
  readonly library: Library;
}

function assess(image: FoundImage, evaluator: Evaluator, { policy, waivers, before, library }: Terms): Judged {
  const { outcomes, ...evaluation } = evaluator.evaluate(image);
  const { name, format, location } = image;
  const findings = outcomes.map(({ weight, fact: _fact, ...outcome }): Finding => {
    const change = changeOf(image, outcome.requirement, outcome.outcome, before);
    const waiver = weight === "requirement" ? findWaiver(waivers, name, outcome.requirement) : undefined;
    const level = levelOf({ weight, outcome: outcome.outcome, verdict: evaluation.verdict, format, waived: waiver !== undefined, existing: change === "existing" }, policy);
    return {
      ...outcome,
      level,
      excerpt: library.excerpt(outcome.location),
      fingerprint: fingerprint(image, outcome.requirement, location.file),
      change,
      waived: waiver !== undefined,
      waiver: waiver === undefined ? null : { reason: waiver.reason, owner: waiver.owner, until: waiver.until, ticket: waiver.ticket, location: waiver.location },
    };
  });
  const deciding = findings.filter((_finding, index) => {
    const outcome = outcomes[index];
    return outcome !== undefined && fails({ weight: outcome.weight, outcome: outcome.outcome, verdict: evaluation.verdict, format }, policy);
  });
  const open = deciding.filter((finding) => !finding.waived && (policy.failOn === "any" || finding.change !== "existing"));
  // A definition that was misread has no finding to waive: its verdict alone decides.
  const failing = deciding.length === 0 ? reactionTo(evaluation.verdict, format, policy) === "fail" : open.length > 0;
  const opens = (outcome: Outcome): boolean => open.some((finding) => finding.outcome === outcome);
  const cause = !failing ? undefined : opens("fail") ? "unsupported" : opens("not-applicable") ? "not-covered" : "undetermined";
  const asked = outcomes.flatMap(({ outcome, weight, fact }) => (outcome === "unknown" && weight === "requirement" && fact !== null ? [fact] : []));
  const settle = evaluation.verdict === "undetermined" ? settlingLines({ name, format, file: location.file, resource: image.resource }, asked, completed(image).facts) : [];
  return { assessment: { name, format, location, ...evaluation, failing, findings: findings.toSorted(compareFindings), settle }, cause };
}

function report(judged: readonly Judged[], diagnostics: readonly Diagnostic[], { fates, library }: Declared, input: GateInput, before: Baseline | null, policy: Policy): Report {
  const assessments = judged.map(({ assessment }) => assessment).toSorted(compareImages);
  const findings = assessments.flatMap((assessment) => assessment.findings);
  const failingFor = (cause: Judged["cause"]): number => judged.filter((each) => each.cause === cause).length;
  const errors = diagnostics.filter((diagnostic) => diagnostic.level === "error");
  const misconfigured = errors.filter((diagnostic) => diagnostic.configuration === true).length;
  const conclusion = conclude({ images: assessments.length, unsupported: failingFor("unsupported"), uncovered: failingFor("not-covered"), undetermined: failingFor("undetermined"), open: standingOf(assessments).open, unread: errors.length - misconfigured, misconfigured, files: fates.size, unmatched: input.unmatched }, policy);
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
      images: assessments.length,
      unsupported: imagesThat("unsupported"),
      undetermined: imagesThat("undetermined"),
      "not-covered": imagesThat("not-covered"),
      supported: imagesThat("supported"),
      "not-applicable": imagesThat("not-applicable"),
      failing: assessments.filter((assessment) => assessment.failing).length,
      findings: findings.length,
      introduced: findings.filter((finding) => finding.change !== "existing").length,
      waived: findings.filter((finding) => finding.waived).length,
    },
    comparison: before === null ? null : compareWithBase(judged, fates, before),
    notices: input.notices,
    files: { matched: fates.size, definitions: filesThat("definitions"), other: filesThat("other"), refused: filesThat("refused") },
    images: assessments,
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, excerpt: library.excerpt(diagnostic.location) })).toSorted(compareDiagnostics),
  };
}

/** What the base commit has and this one no longer, as far as this commit could be read: what is hidden is neither fixed nor retired. */
function compareWithBase(judged: readonly Judged[], fates: ReadonlyMap<string, Fate>, before: Baseline): Comparison {
  const present = new Set<string>();
  const names = new Set<string>();
  /** Images of which something is open that was not open before. */
  const hidden = new Set<string>();
  for (const { assessment } of judged) {
    const file = before.oldFile(assessment.location.file) ?? "";
    const key = imageKey(assessment, file);
    names.add(key);
    if (assessment.findings.some((finding) => finding.outcome === "unknown" && finding.change === "new")) hidden.add(key);
    for (const finding of assessment.findings) present.add(fingerprint(assessment, finding.requirement, file));
  }
  const unread = new Set([...fates].filter(([, fate]) => fate === "refused").map(([file]) => before.oldFile(file)));
  const retired = [...before.images].filter(([key, image]) => !names.has(key) && !unread.has(image.file)).map(([, image]) => image.name);
  const fixed = [...before.findings].filter(([print, { key }]) => !present.has(print) && names.has(key) && !hidden.has(key)).map(([, { finding }]) => finding);
  return {
    base: before.commit,
    fixed: fixed.toSorted((left, right) => compareLocations(left.location, right.location) || compareText(left.image, right.image) || compareText(left.requirement, right.requirement)),
    retired: retired.toSorted(compareText),
  };
}

/** The documents that a format has recognised. */
interface Recognised {
  /** Those that it reads when all are there; none where it gathers them. */
  readonly documents: SourceDocument[];
  readonly gathering: Gathering | undefined;
  /** Where they stand. */
  readonly files: Set<string>;
}

/** Gives every document of a file to the formats that recognise it. A document that was meant to be recognised refuses its file. */
function sortDocuments(file: SourceFile, documents: readonly SourceDocument[], recognised: ReadonlyMap<InputFormat, Recognised>, diagnostics: Diagnostic[]): Fate {
  let fate: Fate = "other";
  if (file.mappings !== undefined && documents.length === 0) {
    diagnostics.push(emptyCatalogue(file.path));
    return "refused";
  }
  for (const document of documents) {
    for (const [format, own] of recognised) {
      const recognition = format.recognise(document);
      if (recognition.kind === "yes") {
        own.files.add(file.path);
        if (own.gathering === undefined) own.documents.push(document);
        else own.gathering.add(document);
        if (fate === "other") fate = "definitions";
      } else if (recognition.kind === "near" && (file.mappings === undefined || isSurelyOurs(file))) {
        // A catalogue may look like definitions that lack their marker: the policy says what it is.
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

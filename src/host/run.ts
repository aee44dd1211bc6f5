/** One run from the disk to the report: lists and reads the files, then calls the gate, in place or in a thread that can be stopped. */
import { realpathSync } from "node:fs";
import { everyFormat, isMarked, markers, marksOf } from "../formats/registry.ts";
import { type BaseTree, gate, type SourceFile, type Tree } from "../gate.ts";
import type { RunSettings } from "../options.ts";
import { noWaivers, type WaiverSet } from "../policy/waiver.ts";
import type { Report } from "../report/report.ts";
import { NotLoaded } from "../source/deferred.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { defaultLimits, type Limits } from "../source/limits.ts";
import { type SourceLocation, startOfFile } from "../source/location.ts";
import { fastParser, thoroughParser } from "../source/parsers.ts";
import { mightContain } from "../source/text.ts";
import { load, withDeferred } from "./deferred.ts";
import { listFiles, quote, readInside, readListed, scanForMarker } from "./files.ts";
import { type BaseFiles, openAmong } from "./base-tree.ts";
import { mappingMatcher } from "./mappings.ts";
import type { ProgressListener } from "./progress.ts";
import { withinTime } from "./watched.ts";
import type { WorkerTask } from "./worker.ts";

/** What a run needs to know beside its settings. */
export interface RunRequest {
  /** Absolute path; nothing outside it is read. */
  readonly workspace: string;
  readonly settings: RunSettings;
  /** The program's own entry, which starts the thread: a file URL. */
  readonly entry: string;
  readonly limits?: Limits;
  readonly configuration?: readonly Diagnostic[];
  readonly notices?: readonly string[];
  readonly waivers?: WaiverSet;
  readonly base?: BaseFiles | null;
  /** Told how far the thread is, some twenty times a second. */
  readonly progress?: ProgressListener | undefined;
}

/** A marker further into a file than this is not looked for. */
const farthestMarker = 64 * 1024 * 1024;

/** Bytes. Loading the fast parser takes 8 ms, and a run that finds out at its end that it needs it begins anew: reading so much text plainly takes as long. */
const largestRestart = 256 * 1024;

/** The first argument of the thread, by which the entry knows it: asking the system whether this is the main thread takes longer than reading a hundred files. */
export const threadArgument = "the-evaluating-thread";

/** Threads that are started anew after one was stopped by a file, before the rest is refused too. */
const mostRestarts = 10;

/** Evaluates everything that the settings ask for. Throws only for what is our own mistake. */
export async function run(request: RunRequest): Promise<Report> {
  const limits = request.limits ?? defaultLimits;
  const workspace = realpathSync(request.workspace);
  const { settings } = request;
  const listing = await withDeferred(() => listFiles({ workspace, paths: settings.paths, workingDirectory: settings.workingDirectory, exclude: settings.excludePaths, limits }));
  const catalogues = await withDeferred(() => mappingMatcher({ workspace, workingDirectory: settings.workingDirectory, mappings: settings.policy.mappings }));
  const { unmatched, notices, remarks } = unmatchedGlobs(catalogues.unmatched(listing.files.map(({ path }) => path)), request.waivers?.narrowed === true);
  const refused: Diagnostic[] = [...listing.diagnostics];
  const doubtful: Diagnostic[] = [];
  const files: SourceFile[] = [];
  /** What is parsed whatever turns up. */
  const marked: SourceFile[] = [];
  let total = 0;
  for (const listed of listing.files) {
    const mappings = catalogues.mappingsOf(listed.path);
    const read = readListed(listed, limits);
    if ("diagnostic" in read) {
      // A large file that holds no marker is somebody else's; one that cannot be opened at all may be anything.
      const other = read.diagnostic.code === "file-too-large" && !listed.named && mappings.length === 0 && scanForMarker(listed, (text) => mightContain(text, markers), farthestMarker) === false;
      (other ? doubtful : refused).push(other ? { ...read.diagnostic, level: "warning" } : read.diagnostic);
      continue;
    }
    total += read.bytes.length;
    if (total > limits.totalBytes) {
      refused.push({ code: "too-much", level: "error", message: `More than ${Math.round(limits.totalBytes / 1024 / 1024)} MiB of files to read: this one and those after it were not read. Name fewer with paths.`, location: startOfFile(listed.path), related: [] });
      break;
    }
    const file: SourceFile = { path: listed.path, bytes: read.bytes, named: listed.named, ...(mappings.length === 0 ? {} : { mappings }) };
    files.push(file);
    if (file.named || mappings.length > 0 || isMarked(file.bytes) || marksOf(file.bytes).hint) marked.push(file);
  }
  const task = { workspace, files, refused, doubtful, unmatched: [...listing.unmatched, ...unmatched], limits, policy: settings.policy, configuration: [...(request.configuration ?? []), ...remarks], notices: [...(request.notices ?? []), ...notices], waivers: request.waivers ?? noWaivers, base: request.base ?? null };
  // Where too few images turn up, files without a marker are parsed as well, to say which of them nobody can read.
  const all = bytesOf(files);
  const heavy = bytesOf(marked);
  const before = [...(task.base?.files ?? []), ...(task.base?.named ?? [])].reduce((sum, file) => sum + (file.mappings !== undefined || isMarked(file.bytes) ? file.bytes.length : 0), 0);
  const light = heavy + before <= limits.inPlaceBytes && (heavy > 0 || all <= limits.inPlaceBytes);
  const evaluate = (room = Number.POSITIVE_INFINITY): Report => gate({ ...task, base: baseWithin(room, openAmong(task.base)), open: openWithin(room, (fromFile, path) => readInside(workspace, fromFile, path, limits)), onFile: (index) => request.progress?.(Math.min(index, files.length), files.length) }, settings.policy);
  const atOnce = light ? await withDeferred(() => unlessTooMuch(() => evaluate(limits.inPlaceBytes - heavy - before))) : undefined;
  if (atOnce !== undefined) return atOnce.value;
  const small = light || (all + before <= limits.watchedBytes && [...marked, ...(task.base?.files ?? [])].every((file) => file.bytes.length <= limits.inPlaceBytes));
  if (heavy > largestRestart) await load(fastParser);
  // However much more a policy allows for one file, this is all that runs without a limit of memory.
  const watched = Math.min(limits.fileMilliseconds, defaultLimits.fileMilliseconds);
  // What is stopped here is done again in the thread, which says what stopped it.
  const done = small ? await withDeferred(() => withinTime(watched, evaluate)) : task.base === null && all <= defaultLimits.fileBytes && isPlain(marked, limits) ? evaluateIfPlain(watched, evaluate) : undefined;
  // A signal that came meanwhile is heard now, and not when the report is written.
  await new Promise((resolve) => setImmediate(resolve));
  return done?.value ?? inThread(task, request.entry, request.progress);
}

/** Definitions name more than may be read without a watch. */
class TooMuchOpened extends Error {}

/** Opens files until they have more bytes than there is room for, each counted once. */
function openWithin(room: number, open: Tree["open"]): Tree["open"] {
  const counted = new Set<string>();
  let left = room;
  return (fromFile, path) => {
    const opened = open(fromFile, path);
    if ("reason" in opened || counted.has(opened.path)) return opened;
    counted.add(opened.path);
    left -= opened.bytes.length;
    if (left < 0) throw new TooMuchOpened();
    return opened;
  };
}

function baseWithin(room: number, base: BaseTree | null): BaseTree | null {
  return base === null ? null : { ...base, open: openWithin(room, (fromFile, path) => base.open(fromFile, path)) };
}

function unlessTooMuch<T>(work: () => T): { readonly value: T } | undefined {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof TooMuchOpened) return undefined;
    throw error;
  }
}

/** Whether so little is written in the files that even the worst of it is evaluated sooner than a thread has started. */
function isPlain(files: readonly SourceFile[], limits: Limits): boolean {
  if (thoroughParser.isLoaded || everyFormat.isLoaded) return false;
  let left = limits.inPlaceEntries;
  for (const { bytes } of files) {
    for (const byte of bytes) if (byte === lineFeed || byte === comma) left -= 1;
    if (left < 0) return false;
  }
  return true;
}

function bytesOf(files: readonly SourceFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes.length, 0);
}

const lineFeed = 10;
const comma = 44;

/** Evaluates here with what every start has loaded. What needs more, such as a text that the fast parser does not read, is for the thread, which can be stopped file by file. */
function evaluateIfPlain(milliseconds: number, evaluate: () => Report): { readonly value: Report } | undefined {
  try {
    return withinTime(milliseconds, evaluate);
  } catch (error) {
    if (error instanceof NotLoaded) return undefined;
    throw error;
  }
}

/** Globs of mappings that name no file of the run: as bad as a path that matches nothing, unless the run was asked for certain paths only. */
function unmatchedGlobs(globs: readonly { readonly glob: string; readonly location: SourceLocation }[], narrowed: boolean): { readonly unmatched: readonly string[]; readonly notices: readonly string[]; readonly remarks: readonly Diagnostic[] } {
  if (globs.length === 0 || !narrowed) {
    // The exit code is that of `unmatched`; a worse one must not hide the line of the policy.
    const remarks = globs.map(({ glob, location }): Diagnostic => ({ code: "mapping-matches-nothing", level: "warning", message: `${quote(glob)} names no file of this run, so that this mapping reads nothing by it: correct the glob, or delete it.`, location, related: [], configuration: true }));
    return { unmatched: globs.map(({ glob }) => `${glob} (files of a mapping)`), notices: [], remarks };
  }
  return { unmatched: [], remarks: [], notices: [`Only the paths that were asked for were read: ${globs.slice(0, 5).map(({ glob }) => quote(glob)).join(", ")}${globs.length > 5 ? ", …" : ""} of the policy's mappings name none of their files.`] };
}

async function inThread(task: Omit<WorkerTask, "kind" | "progress">, entry: string, listener?: ProgressListener): Promise<Report> {
  const deadline = Date.now() + task.limits.runMilliseconds;
  let { files, refused, base, notices } = task;
  for (let restart = 0; ; restart++) {
    const progress = new Int32Array(new SharedArrayBuffer(4)).fill(notBegun);
    // Where nothing is left to evaluate, the report that says so still has to come.
    const until = files.length === 0 ? Math.max(deadline, Date.now() + task.limits.fileMilliseconds) : deadline;
    const ended = await watch({ ...task, files, refused, base, notices, kind: "sysprep-gate", progress }, entry, until, listener);
    if ("report" in ended) return ended.report;
    const index = Math.max(0, Atomics.load(progress, 0));
    if (base !== null && index > files.length) {
      // A file of the base commit that stops the thread is left out with what it declares; a run that is at its end leaves out the base.
      const stopper = restart >= mostRestarts || Date.now() >= deadline ? undefined : base.files[index - files.length - 1];
      notices = [...notices, `${stopper === undefined ? "The base commit" : `The file ${quote(stopper.path)} of the base commit`} could not be evaluated (${ended.stopped}): what it declares counts as new.`];
      base = stopper === undefined ? null : { ...base, files: base.files.filter((each) => each !== stopper) };
      if (Date.now() < deadline) continue;
    }
    const file = files[index];
    if (files.length === 0) throw new Error(ended.stopped);
    // Stopped between files, too often or too late: what is left cannot be told apart any more.
    const given = file === undefined || restart >= mostRestarts || Date.now() >= deadline ? files : [file];
    refused = [...refused, ...given.map((each) => ({ code: "file-too-costly", level: "error" as const, message: `This file could not be evaluated: ${ended.stopped}. Split it, or leave it out with exclude-paths.`, location: startOfFile(each.path), related: [] }))];
    files = files.filter((each) => !given.includes(each));
    // Nothing is left that could be held against it.
    if (files.length === 0) base = null;
  }
}

/** Progress of a thread that has not come to its first file. */
const notBegun = -1;

type Ended = { readonly report: Report } | { readonly stopped: string };

async function watch(task: WorkerTask, entry: string, deadline: number, listener?: ProgressListener): Promise<Ended> {
  const { Worker } = await import("node:worker_threads");
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(entry), { argv: [threadArgument], workerData: task, resourceLimits: { maxOldGenerationSizeMb: task.limits.heapMebibytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 } });
    let at = notBegun;
    let since = Date.now();
    const timer = setInterval(() => {
      const index = Atomics.load(task.progress, 0);
      const now = Date.now();
      if (index !== at) {
        at = index;
        since = now;
      }
      listener?.(index > task.files.length ? index - 1 : Math.max(0, index), task.files.length + (task.base?.files.length ?? 0));
      // Starting is no file's fault.
      const most = index === notBegun ? Math.max(task.limits.fileMilliseconds, defaultLimits.fileMilliseconds) : task.limits.fileMilliseconds;
      const late = Math.max(0, index) !== task.files.length && now - since > most;
      if (late || now > deadline) end({ stopped: late ? `it took longer than ${task.limits.fileMilliseconds / 1000} s` : `the run took longer than ${task.limits.runMilliseconds / 1000} s` });
    }, 50);
    const end = (ended: Ended): void => {
      clearInterval(timer);
      resolve(ended);
      void worker.terminate();
    };
    worker.once("message", (report: Report) => end({ report }));
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return end({ stopped: "it needs more memory than a run may use" });
      clearInterval(timer);
      reject(error);
    });
    // Ending without an answer is our own mistake; after an answer this promise is long resolved.
    worker.once("exit", (code) => {
      clearInterval(timer);
      reject(new Error(`the evaluating thread ended with code ${code} and without an answer`));
    });
  });
}

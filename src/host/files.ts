/** Lists the files of a run and reads them: regular files inside the workspace only, nothing left out without a word. */
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from "node:fs";
import * as nodePath from "node:path";
import type { Minimatch } from "minimatch";
import type { Diagnostic } from "../source/diagnostic.ts";
import { Deferred } from "../source/deferred.ts";
import type { Limits } from "../source/limits.ts";
import { asFolder, insideReal, isInside, relativePath, rootedGlob, slashes } from "./paths.ts";

/** Which files a run asks for. */
export interface FileRequest {
  /** Absolute path of the checkout; nothing outside it is read. */
  readonly workspace: string;
  /** Files, folders or globs, relative to `workingDirectory`; none means every YAML file below it. They come from a trusted place. */
  readonly paths: readonly string[];
  /** Absolute, or relative to the workspace; inside the workspace. */
  readonly workingDirectory: string;
  /** Globs, relative to `workingDirectory`, of files that are dropped. A folder's path drops what is below it. */
  readonly exclude: readonly string[];
  readonly limits: Limits;
}

/** A regular file inside the workspace, found but not yet opened. */
export interface ListedFile {
  /**
   * Relative to the workspace, separated by `/`, links followed: one file has one path, and it is the one under which a pull request shows its
   * lines.
   */
  readonly path: string;
  /** Absolute, links followed. */
  readonly realPath: string;
  /** Which file it was when it was listed; undefined where nobody has looked. */
  readonly identity?: Identity;
  /** Whether the user named this very file. */
  readonly named: boolean;
}

/** What tells a file from every other one, whatever its path leads to later. */
export interface Identity {
  readonly device: number;
  readonly inode: number;
}

/** What was found, in the order of the bytes of the paths. */
export interface Listing {
  readonly files: readonly ListedFile[];
  /** What matched and cannot be read: every one of level `error`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths, folders and globs that matched nothing at all. */
  readonly unmatched: readonly string[];
  /** How many files `exclude` dropped. */
  readonly excluded: number;
}

/** Finds out whether a stretch of a file's text, read byte by byte as Latin-1, holds a marker. */
export type MarkerTest = (text: string) => boolean;

const longestPattern = 200;
const skippedFolders: ReadonlySet<string> = new Set([".git", "node_modules"]);
const yamlName = /\.ya?ml$/i;
/** The matcher of globs. It takes a tenth of a short run to load, and most runs have no glob. */
export const globMatcher = new Deferred<typeof Minimatch>("the matcher of globs");

// minimatch 11 matches in linear time where others go back and try again; extended globs and long brace lists are left out all the same.
const globOptions = { dot: true, noext: true, nonegate: true, nocomment: true, braceExpandMax: 1_000 } as const;

/**
 * Finds the files of a request. A path is tried as a file or folder first and as a glob then. Links are followed inside the workspace, each
 * real file and folder once. Throws for nothing that the file system does.
 */
export function listFiles(request: FileRequest): Listing {
  const found = new Found(request.limits);
  const workspace = realPathOf(request.workspace);
  if (workspace === undefined) {
    found.refuse("unreadable-folder", request.workspace, `The workspace ${quote(request.workspace)} does not exist or cannot be opened.`);
    return found.listing(request.paths);
  }
  const base = realPathOf(nodePath.resolve(workspace, insideReal(request.workspace, workspace, request.workingDirectory)));
  if (base === undefined || !isInside(workspace, base)) {
    const reason = base === undefined ? "does not exist or cannot be opened" : "leads outside the workspace";
    found.refuse("unreadable-folder", request.workingDirectory, `The working directory ${quote(request.workingDirectory)} ${reason}.`);
    return found.listing(request.paths);
  }
  const excludes: Minimatch[] = [];
  for (const pattern of request.exclude) {
    const globs = excludeGlobs(pattern);
    if (globs === undefined) found.refuse("bad-pattern", pattern, badPattern("exclude pattern", pattern));
    else excludes.push(...globs);
  }
  const lister = new Lister({ workspace, base, excludes, found });
  if (request.paths.length === 0) lister.folder(base);
  for (const path of request.paths) {
    found.argument = path;
    lister.argument(path, insideReal(request.workspace, workspace, path));
  }
  lister.followLinks();
  return found.listing(request.paths);
}

function excludeGlobs(pattern: string): Minimatch[] | undefined {
  const clean = slashes(pattern).replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  const Matcher = globMatcher.get();
  return isUsablePattern(clean) ? attempt(() => [new Matcher(clean, globOptions), new Matcher(`${clean}/**`, globOptions)]) : undefined;
}

/** A glob taken apart: the folder that its first names lead to, and what is matched below it. */
interface SplitGlob {
  /** Relative to the working directory, or absolute. */
  readonly folder: string;
  /** What is matched below the folder; undefined where the pattern cannot be used. */
  readonly globs: { readonly whole: Minimatch; readonly start: Minimatch } | undefined;
}

/** Undefined where the pattern has no wildcard. */
function splitGlob(pattern: string): SplitGlob | undefined {
  const { folder, wild } = rootedGlob(pattern);
  if (wild.length === 0) return undefined;
  const rest = wild.join("/");
  const isUsable = isUsablePattern(pattern) && !wild.includes("..");
  // Asked for outside of `attempt`, which would take a matcher that is not loaded yet for a pattern that cannot be used.
  const Matcher = globMatcher.get();
  const globs = isUsable ? attempt(() => ({ whole: new Matcher(rest, globOptions), start: new Matcher(rest, { ...globOptions, partial: true }) })) : undefined;
  return { folder, globs };
}

/**
 * Which paths of a tree that is not on the disk, such as another commit's, a request means: the rules of `listFiles` for files, folders, globs and
 * excludes, on paths relative to the workspace. Links are followed in the names that the request itself begins with, as the disk has them.
 */
export function pathMatcher(request: Omit<FileRequest, "limits"> & Partial<FileRequest>): (path: string) => boolean {
  const workspace = realPathOf(request.workspace) ?? nodePath.resolve(request.workspace);
  const resolved = nodePath.resolve(workspace, insideReal(request.workspace, workspace, request.workingDirectory));
  const base = realPathOf(resolved) ?? resolved;
  if (!isInside(workspace, base)) return () => false;
  const excludes = request.exclude.flatMap((pattern) => excludeGlobs(pattern) ?? []);
  /** Whether a path lies below a folder in a place that a walk from there reaches, and is taken. */
  const below = (folder: string, takes: (path: string) => boolean): ((path: string) => boolean) => {
    if (!isInside(workspace, folder)) return () => false;
    const start = asFolder(relativePath(workspace, folder));
    return (path) => path.startsWith(start) && !path.slice(start.length).split("/").slice(0, -1).some((name) => skippedFolders.has(name)) && takes(path.slice(start.length));
  };
  const tests = request.paths.flatMap((argument) => {
    const path = insideReal(request.workspace, workspace, argument);
    if (path === "" || path.includes("\0")) return [];
    const full = nodePath.resolve(base, path);
    const places = [...new Set([full, realPathOf(full) ?? full])].filter((place) => isInside(workspace, place));
    const names = places.map((place) => relativePath(workspace, place));
    const literal = [...places.map((place) => below(place, everyYaml.takes)), (candidate: string) => names.includes(candidate)];
    const glob = splitGlob(slashes(path));
    if (glob?.globs === undefined) return literal;
    const { whole } = glob.globs;
    const folder = nodePath.resolve(base, glob.folder);
    return [...literal, ...[...new Set([folder, realPathOf(folder) ?? folder])].map((place) => below(place, (candidate) => whole.match(candidate)))];
  });
  if (request.paths.length === 0) tests.push(below(base, everyYaml.takes));
  const baseBelow = asFolder(relativePath(workspace, base));
  const isExcluded = (path: string): boolean => path.startsWith(baseBelow) && excludes.some((pattern) => pattern.match(path.slice(baseBelow.length)));
  return (path) => tests.some((test) => test(path)) && !isExcluded(path);
}

/** Gathers what a listing gives. */
class Found {
  /** The path of the request that is being looked for: what matches, matches it. */
  argument = "";
  readonly #limits: Limits;
  readonly #matched = new Set<string>();
  readonly #files = new Map<string, ListedFile>();
  readonly #diagnostics = new Map<string, Diagnostic>();
  readonly #dropped = new Set<string>();
  #isOverfull = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Whether more files match than a run may have. */
  get isOverfull(): boolean {
    return this.#isOverfull;
  }

  add(file: ListedFile): void {
    this.#matched.add(this.argument);
    const known = this.#files.get(file.realPath);
    if (known !== undefined) {
      if (file.named && !known.named) this.#files.set(file.realPath, { ...known, named: true });
    } else if (this.#files.size < this.#limits.files) {
      this.#files.set(file.realPath, file);
    } else if (!this.#isOverfull) {
      this.#isOverfull = true;
      this.refuse("too-many-files", file.path, `More than ${this.#limits.files} files match: this one and others were not read. Name fewer with paths.`);
    }
  }

  drop(path: string): void {
    this.#matched.add(this.argument);
    this.#dropped.add(path);
  }

  refuse(code: string, file: string, message: string): void {
    this.#matched.add(this.argument);
    this.#diagnostics.set(`${code}\0${file}`, diagnosticFor(code, file, message));
  }

  listing(paths: readonly string[]): Listing {
    const files = sortByBytes([...this.#files.values()], "path");
    const diagnostics = sortByBytes(Array.from(this.#diagnostics.values(), (diagnostic) => ({ diagnostic, file: diagnostic.location.file })), "file").map(({ diagnostic }) => diagnostic);
    return { files, diagnostics, unmatched: paths.filter((path) => !this.#matched.has(path)), excluded: this.#dropped.size };
  }
}

/** Which files of a folder are meant; paths are relative to the folder. */
interface Selection {
  takes(path: string): boolean;
  /** Whether anything below a folder can be taken. */
  mayTakeBelow(path: string): boolean;
}

const everyYaml: Selection = { takes: (path) => yamlName.test(path), mayTakeBelow: () => true };

/** One walk for one path of the request. */
interface FolderWalk {
  readonly argument: string;
  readonly selection: Selection;
  /** Folders it has read, by real path. */
  readonly seen: Set<string>;
}

/** A folder on its way through a walk. */
interface Folder {
  /** The real path: by its bytes where a name on it is not UTF-8. */
  readonly realPath: string | Buffer;
  /** Relative to where the walk began, links not followed, as patterns see it; ends in `/` unless it is empty. */
  readonly below: string;
  /** Relative to the workspace, links followed; ends in `/` unless it is empty. */
  readonly path: string;
}

/** One name of a folder. */
interface Name {
  /** Bytes that are not UTF-8 are matched as if they were Latin-1: the wildcards of every likely pattern take them. */
  readonly name: string;
  /** Where it is not UTF-8. */
  readonly bytes?: Buffer;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

interface Link {
  readonly walk: FolderWalk;
  /** Where the link stands: absolute, by its bytes where a name on it is not UTF-8. */
  readonly full: string | Buffer;
  readonly below: string;
  /** Where the link stands, relative to the workspace. */
  readonly path: string;
}

interface ListerContext {
  /** Real path. */
  readonly workspace: string;
  /** Real path of the working directory. */
  readonly base: string;
  readonly excludes: readonly Minimatch[];
  readonly found: Found;
}

class Lister {
  readonly #context: ListerContext;
  /** The working directory relative to the workspace, ending in `/` unless it is empty. */
  readonly #baseBelow: string;
  #links: Link[] = [];

  constructor(context: ListerContext) {
    this.#context = context;
    this.#baseBelow = asFolder(relativePath(context.workspace, context.base));
  }

  /** A file, a folder or a glob. `argument` is as the user wrote it, `path` is relative to the working directory or absolute. */
  argument(argument: string, path: string): void {
    const { workspace, base, found } = this.#context;
    if (path === "" || path.includes("\0")) {
      found.refuse("bad-pattern", argument, badPattern("path", argument));
      return;
    }
    const full = nodePath.resolve(base, path);
    const stats = attempt(() => lstatSync(full));
    if (stats !== undefined) this.#existing(full, argument, stats);
    else if (!isInside(workspace, full)) found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
    else this.#glob(argument, slashes(path));
  }

  /** Every selected file below a folder, given by its real path. */
  folder(realPath: string, selection: Selection = everyYaml): void {
    const { workspace, found } = this.#context;
    const path = relativePath(workspace, realPath);
    const walk: FolderWalk = { argument: found.argument, selection, seen: new Set() };
    this.#walk(walk, { realPath, below: "", path: path === "" ? "" : `${path}/` });
  }

  /**
   * Follows the links that the walks met, after everything else. Each walk reads a folder once, so a loop ends.
   */
  followLinks(): void {
    for (let round = this.#links; round.length > 0; round = this.#links) {
      this.#links = [];
      for (const link of round) {
        this.#context.found.argument = link.walk.argument;
        this.#follow(link);
      }
    }
  }

  #existing(full: string, argument: string, stats: Stats): void {
    const { workspace, found } = this.#context;
    const real = realPathOf(full);
    if (real === undefined) {
      const why = stats.isSymbolicLink() ? ": the link leads nowhere, or to itself" : ": permission denied, or it is gone";
      found.refuse("broken-link", relativePath(workspace, full), `${quote(argument)} cannot be opened${why}.`);
      return;
    }
    if (!isInside(workspace, real) || !isInside(workspace, full)) {
      found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
      return;
    }
    const path = relativePath(workspace, real);
    const target = attempt(() => statSync(real));
    if (this.#isExcluded(relativePath(workspace, full))) found.drop(path);
    else if (target?.isDirectory() === true) this.folder(real);
    else if (target?.isFile() === true) this.#take({ path, realPath: real, identity: identityOf(target), named: true });
    else found.refuse("not-a-file", path, `${quote(argument)} is neither a file nor a folder.`);
  }

  /** A glob: the names before its first wildcard are the folder to walk, the rest is matched below it. */
  #glob(argument: string, pattern: string): void {
    const { workspace, base, found } = this.#context;
    const glob = splitGlob(pattern);
    if (glob === undefined) return;
    const { globs } = glob;
    if (globs === undefined) {
      found.refuse("bad-pattern", argument, badPattern("path", argument));
      return;
    }
    const root = realPathOf(nodePath.resolve(base, glob.folder));
    if (root === undefined || attempt(() => statSync(root))?.isDirectory() !== true) return;
    if (!isInside(workspace, root)) {
      found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
      return;
    }
    this.folder(root, { takes: (path) => globs.whole.match(path), mayTakeBelow: (path) => globs.start.match(path) });
  }

  #walk(walk: FolderWalk, start: Folder): void {
    const { found } = this.#context;
    const waiting: Folder[] = [start];
    for (let folder = waiting.pop(); folder !== undefined && !found.isOverfull; folder = waiting.pop()) {
      const { realPath } = folder;
      // No path of text begins with a zero.
      const identity = typeof realPath === "string" ? realPath : `\0${realPath.toString("latin1")}`;
      if (walk.seen.has(identity)) continue;
      walk.seen.add(identity);
      const names = attempt(() => namesIn(realPath));
      if (names === undefined) {
        const path = folder.path.replace(/\/$/, "");
        if (!this.#isExcluded(path)) found.refuse("unreadable-folder", path, `The folder ${quote(path)} cannot be read: permission denied, or it is gone.`);
        continue;
      }
      for (const name of names) {
        const subfolder = this.#name(walk, folder, name);
        if (subfolder !== undefined) waiting.push(subfolder);
      }
    }
  }

  /** Lists one name of a folder; a folder to walk is given back. */
  #name(walk: FolderWalk, folder: Folder, entry: Name): Folder | undefined {
    const { name } = entry;
    const below = folder.below + name;
    const path = folder.path + name;
    if (entry.isDirectory()) {
      if (skippedFolders.has(name) || !walk.selection.mayTakeBelow(below)) return undefined;
      return { realPath: pathOf(folder, entry), below: `${below}/`, path: `${path}/` };
    }
    const isTaken = walk.selection.takes(below);
    const isLink = entry.isSymbolicLink();
    if (!isTaken && !isLink) return undefined;
    const realPath = pathOf(folder, entry);
    // A link by a name that is not UTF-8 may lead to a folder; one that is taken for a file is refused for its name.
    if (isLink && (typeof realPath === "string" || !isTaken)) {
      if (isTaken || walk.selection.mayTakeBelow(below)) this.#links.push({ walk, full: realPath, below, path });
      return undefined;
    }
    if (isTaken) this.#file(path, realPath);
    return undefined;
  }

  /** A name that the selection takes and that is neither a folder nor a link. */
  #file(path: string, realPath: string | Buffer): void {
    const { workspace, found } = this.#context;
    if (typeof realPath !== "string") {
      const spelled = spellBytes(realPath.subarray(Buffer.byteLength(withSeparator(workspace))));
      if (this.#isExcluded(spelled)) found.drop(spelled);
      else found.refuse("name-not-utf-8", spelled, `The name ${quote(spelled)} is not UTF-8, so the file is not read; rename it.`);
      return;
    }
    const stats = attempt(() => lstatSync(realPath));
    if (this.#isExcluded(path)) found.drop(path);
    else if (stats === undefined) found.refuse("unreadable-file", path, `The file ${quote(path)} cannot be read: permission denied, or it is gone.`);
    else if (stats.isFile()) found.add({ path, realPath, identity: identityOf(stats), named: false });
    else found.refuse("not-a-file", path, `${quote(path)} has a matching name and is not a file but a pipe, a socket or a device.`);
  }

  #follow({ walk, full, below, path }: Link): void {
    const { workspace, found } = this.#context;
    const isTaken = walk.selection.takes(below);
    if (this.#isExcluded(path)) {
      if (isTaken) found.drop(path);
      return;
    }
    const bytes = attempt(() => realpathSync.native(full, { encoding: "buffer" }));
    if (bytes === undefined) {
      if (isTaken) found.refuse("broken-link", path, `The link ${quote(path)} cannot be opened: it leads nowhere, or to itself.`);
      return;
    }
    const real = utf8(bytes);
    const target = attempt(() => statSync(bytes));
    // Compared byte for byte, because a name on the way need not be UTF-8.
    const whole = Buffer.from(workspace).toString("latin1");
    if (!isInside(whole, bytes.toString("latin1"))) {
      // What lies outside is not looked at: a folder may hold what the user asked for, a file by another name does not.
      if (isTaken || target?.isFile() !== true) found.refuse("outside-workspace", path, `The link ${quote(path)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
    } else if (target?.isDirectory() === true) {
      const inside = real === undefined ? slashes(bytes.toString("latin1").slice(withSeparator(whole).length)) : relativePath(workspace, real);
      const isSkipped = [...inside.split("/"), nodePath.posix.basename(below)].some((name) => skippedFolders.has(name));
      if (!isSkipped && walk.selection.mayTakeBelow(below)) {
        this.#walk(walk, { realPath: real ?? bytes, below: `${below}/`, path: inside === "" ? "" : `${inside}/` });
      }
    } else if (isTaken) {
      if (target?.isFile() !== true) found.refuse("not-a-file", path, `The link ${quote(path)} has a matching name and leads to something that is not a file.`);
      else if (real === undefined) this.#file(path, bytes);
      else this.#take({ path: relativePath(workspace, real), realPath: real, identity: identityOf(target), named: false });
    }
  }

  #take(file: ListedFile): void {
    if (this.#isExcluded(file.path)) this.#context.found.drop(file.path);
    else this.#context.found.add(file);
  }

  #isExcluded(path: string): boolean {
    if (this.#context.excludes.length === 0 || !path.startsWith(this.#baseBelow)) return false;
    const below = path.slice(this.#baseBelow.length);
    return this.#context.excludes.some((pattern) => pattern.match(below));
  }
}

/**
 * The bytes of a listed file, or a diagnostic of level `error`: `file-too-large` past the limit, `unreadable-file` or `not-a-file` else.
 * The size is that of the open file, and no more than the limit is read, whatever the file system said before.
 */
export function readListed(file: ListedFile, limits: Limits): { readonly bytes: Uint8Array } | { readonly diagnostic: Diagnostic } {
  const read = readBounded(file.realPath, limits.fileBytes, file.identity);
  if ("bytes" in read) return read;
  return { diagnostic: diagnosticFor(read.code, file.path, `The file ${quote(file.path)} ${read.reason}.`) };
}

const chunkBytes = 1024 * 1024;
// Longer than any marker, spelled in escapes of ten characters for each letter.
const overlap = 4096;

/**
 * Whether a file that is too large to parse holds a marker; `"too-large"` when it has more than `atMost` bytes, which are then not looked
 * through. Zeros are left out, so that UTF-16 is read as well. A file that cannot be opened counts as one that holds the marker.
 */
export function scanForMarker(file: ListedFile, marker: RegExp | MarkerTest, atMost: number): boolean | "too-large" {
  const holds: MarkerTest = marker instanceof RegExp ? withPattern(marker) : marker;
  const descriptor = attempt(() => openSync(file.realPath, openFlags));
  if (descriptor === undefined) return true;
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return true;
    if (stats.size > atMost) return "too-large";
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let tail = "";
    for (let position = 0; ; ) {
      const count = readSync(descriptor, chunk, 0, chunkBytes, position);
      if (count === 0) return false;
      position += count;
      if (position > atMost) return "too-large";
      const text = tail + chunk.toString("latin1", 0, count).replaceAll("\0", "");
      if (holds(text)) return true;
      tail = text.slice(-overlap);
    }
  } catch {
    return true;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A file that a definition names: `relative` is relative to the folder of `fromFile`, which is relative to the workspace. The name comes from
 * an untrusted file, so what other systems take for more than a file's name is refused everywhere. `path` is relative to the workspace
 * with links followed, so that one file has one path; `reason` is a sentence without its full stop.
 */
export function readInside(
  workspace: string,
  fromFile: string,
  relative: string,
  limits: Limits,
): { readonly path: string; readonly bytes: Uint8Array } | { readonly reason: string; /** Nothing stands at this path, not even a link. */ readonly missing?: true } {
  const refusal = refuseName(relative);
  if (refusal !== undefined) return { reason: refusal };
  const root = realPathOf(workspace);
  if (root === undefined) return { reason: "the workspace cannot be opened" };
  const full = nodePath.resolve(root, nodePath.posix.dirname(fromFile), relative);
  if (!isInside(root, full)) return { reason: "it leads outside the workspace, which is the current folder on the command line: start from the root of the repository" };
  const real = realPathOf(full);
  if (real === undefined) return { reason: "there is no such file, or permission to read it is denied", ...(isAbsent(full) ? { missing: true as const } : {}) };
  if (!isInside(root, real)) return { reason: "it leads outside the workspace, which is the current folder on the command line: start from the root of the repository" };
  const stats = attempt(() => lstatSync(real));
  const read = readBounded(real, limits.fileBytes, stats === undefined ? undefined : identityOf(stats));
  return "bytes" in read ? { path: relativePath(root, real), bytes: read.bytes } : { reason: `it ${read.reason}` };
}

/** Whether a path names nothing: permission that is denied on the way says nothing about what is there. */
function isAbsent(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === "ENOENT" || code === "ENOTDIR";
  }
}

// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;

function refuseName(relative: string): string | undefined {
  if (relative === "") return "it is empty; a path relative to this file is needed";
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\0-\x1f\x7f]/.test(relative)) return "it holds a control character";
  if (/[:\\]/.test(relative)) return "it holds a colon or a backslash; a relative path separated by / is needed";
  if (relative.startsWith("/")) return "it is absolute and leads outside; a path relative to this file is needed";
  if (relative.split("/").some((name) => deviceName.test(name))) return "it is the name of a device on Windows";
  return undefined;
}

// Neither waits for the other end of a pipe nor follows a link that was put in the file's place after it was listed. Windows knows neither.
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

type BoundedRead = { readonly bytes: Uint8Array } | { readonly code: string; readonly reason: string };

function readBounded(realPath: string, limit: number, expected?: Identity): BoundedRead {
  // Worked out where it is needed: writing a number in a language takes longer than reading a file.
  const tooLarge = (): BoundedRead => ({ code: "file-too-large", reason: `is too large: more than ${limit.toLocaleString("en-US")} bytes are not read; leave it out with exclude-paths, or split it` });
  let descriptor: number | undefined;
  try {
    descriptor = openSync(realPath, openFlags);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { code: "not-a-file", reason: stats.isDirectory() ? "is a folder, and no file" : "is neither a file nor a folder" };
    if (expected !== undefined && !isSame(expected, stats) && !standsAt(realPath, stats)) return { code: "unreadable-file", reason: "cannot be read: while the run read it, its path came to lead elsewhere" };
    if (stats.size > limit) return tooLarge();
    // One byte more than is expected shows a file that has grown, or that told a wrong size.
    let bytes = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (count === 0) return { bytes: bytes.subarray(0, length) };
      length += count;
      if (length > limit) return tooLarge();
      // As many as the open file has, and the one more was not there: this is its end.
      if (length === stats.size && count === length) return { bytes: bytes.subarray(0, length) };
      if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(limit + 1, 2 * length + 1024));
    }
  } catch (error) {
    return { code: "unreadable-file", reason: `cannot be read: ${reasonOf(error)}` };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function identityOf({ dev, ino }: Stats): Identity {
  return { device: dev, inode: ino };
}

function isSame({ device, inode }: Identity, { dev, ino }: Stats): boolean {
  return device === dev && inode === ino;
}

/** Whether an open file is the one at a path, with no link on the way: an editor puts a new file in the place of an old one, and a folder may have become a link out of the workspace. */
function standsAt(realPath: string, opened: Stats): boolean {
  const stats = realPathOf(realPath) === realPath ? attempt(() => lstatSync(realPath)) : undefined;
  return stats !== undefined && isSame(identityOf(stats), opened);
}

/** Why the file system refused something, as it may continue a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "ENOENT":
    case "ENOTDIR":
      return "it is gone";
    case "ELOOP":
      return "it is a link by now";
    case "EISDIR":
      return "it is a folder";
    default:
      return typeof code === "string" ? code : "the system refused it";
  }
}

/**
 * The names of a folder, in the order of their bytes. Asked for as text first, which is much faster: only a name that is not UTF-8, or seems so, makes them be read as bytes. Where a file system does
 * not tell what a name is, Node looks at the file by the text, and finds none.
 */
function namesIn(folder: string | Buffer): readonly Name[] {
  const names = typeof folder === "string" ? attempt(() => readdirSync(folder, { withFileTypes: true, encoding: "utf8" })) : undefined;
  if (names !== undefined && !names.some(({ name }) => name.includes("\ufffd"))) return sortByBytes(names, "name");
  const entries = readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  return entries.sort((a, b) => Buffer.compare(a.name, b.name)).map((entry) => {
    const text = utf8(entry.name);
    const kind = { isDirectory: () => entry.isDirectory(), isSymbolicLink: () => entry.isSymbolicLink() };
    return text === undefined ? { ...kind, name: entry.name.toString("latin1"), bytes: entry.name } : { ...kind, name: text };
  });
}

/** A folder's path as what stands in it begins with: the root has its separator already. */
function withSeparator(folder: string): string {
  return folder.endsWith(nodePath.sep) ? folder : folder + nodePath.sep;
}

/** Where a name of a folder leads. It holds no separator: there is nothing to normalize. */
function pathOf({ realPath }: Folder, { name, bytes }: Name): string | Buffer {
  const head = typeof realPath === "string" ? withSeparator(realPath) : Buffer.concat([realPath, Buffer.from(nodePath.sep)]);
  return typeof head === "string" && bytes === undefined ? head + name : Buffer.concat([Buffer.from(head), bytes ?? Buffer.from(name)]);
}

/** What `read` gives, or undefined where the file system, or a pattern, is refused. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The path with its links followed; undefined where it cannot be opened. */
export function realPathOf(path: string): string | undefined {
  return path.includes("\0") ? undefined : attempt(() => realpathSync.native(path));
}

function isUsablePattern(pattern: string): boolean {
  return pattern !== "" && pattern.length <= longestPattern && !pattern.includes("\0");
}

function badPattern(what: string, pattern: string): string {
  return `The ${what} ${quote(pattern)} cannot be used: it names no file and is no pattern of at most ${longestPattern} characters without .. after a wildcard.`;
}

function withPattern(marker: RegExp): MarkerTest {
  // A pattern with `g` or `y` remembers where it stopped.
  const pattern = new RegExp(marker.source, marker.flags.replace(/[gy]/g, ""));
  return (text) => pattern.test(text);
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function utf8(name: Buffer): string | undefined {
  const text = name.toString("utf8");
  if (!text.includes("\ufffd")) return text;
  return attempt(() => strictUtf8.decode(name));
}

/** Bytes as text: UTF-8 where they are, `\xHH` where they are not. */
function spellBytes(bytes: Buffer): string {
  let spelled = "";
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((count) => at + count <= bytes.length && attempt(() => strictUtf8.decode(bytes.subarray(at, at + count))) !== undefined);
    spelled += length === undefined ? `\\x${(bytes[at] ?? 0).toString(16).padStart(2, "0")}` : bytes.toString("utf8", at, at + length);
    at += length ?? 1;
  }
  return nodePath.sep === "\\" ? spelled.replaceAll(nodePath.sep, "/") : spelled;
}

/** Sorts a list in place by one of its texts, in the order of the bytes in UTF-8, which is that of the code points: the same on every system. */
function sortByBytes<K extends string, T extends { readonly [key in K]: string }>(items: T[], key: K): T[] {
  // Code units compare in the same order, much faster, unless there are surrogates.
  if (items.some((item) => surrogate.test(item[key]))) return items.sort((a, b) => Buffer.compare(Buffer.from(a[key]), Buffer.from(b[key])));
  return items.sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
}

const surrogate = /[\ud800-\udfff]/;

const longestShown = 120;

/** A path as it may stand in a message: in quotes, cut, with control and invisible characters escaped. */
export function quote(path: string): string {
  const points = Array.from(path);
  const cut = points.length > longestShown ? `…${points.slice(-longestShown).join("")}` : path;
  const visible = cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${visible}"`;
}

function diagnosticFor(code: string, file: string, message: string): Diagnostic {
  const start = { line: 1, column: 1 };
  return { code, level: "error", message, location: { file, start, end: start }, related: [] };
}

/**
 * The folder of the repository inside the workspace, separated by `/`: where `.git` stands, looked for from the working directory upwards. Empty where that is the
 * workspace itself, or where there is none. `actions/checkout` with `path` makes such a folder.
 */
export function repositoryFolder(workspace: string, workingDirectory: string): string {
  let folder = nodePath.resolve(workspace, workingDirectory);
  while (isInside(workspace, folder) && folder !== workspace) {
    if (existsSync(nodePath.join(folder, ".git"))) return nodePath.relative(workspace, folder).split(nodePath.sep).join("/");
    folder = nodePath.dirname(folder);
  }
  if (existsSync(nodePath.join(workspace, ".git"))) return "";
  // The only checkout of the job, in a folder of its own.
  const checkouts = (attempt(() => readdirSync(workspace)) ?? []).filter((name) => existsSync(nodePath.join(workspace, name, ".git")));
  return checkouts.length === 1 ? (checkouts[0] ?? "") : "";
}

/** The folder above `folder` that holds the repository, absolute; undefined where `folder` holds one itself or stands in none. */
export function repositoryAbove(folder: string): string | undefined {
  for (let at = folder; !existsSync(nodePath.join(at, ".git")); at = nodePath.dirname(at)) {
    const above = nodePath.dirname(at);
    if (above === at) return undefined;
    if (existsSync(nodePath.join(above, ".git"))) return above;
  }
  return undefined;
}

/** Lists the files of a run and reads them: regular files inside the workspace only, nothing left out without a word. */
import { type BigIntStats, closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from "node:fs";
import * as nodePath from "node:path";
import { escape as escapeGlob, Minimatch } from "minimatch";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Limits } from "../source/limits.ts";

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
  /** Relative to the workspace, separated by `/`; the link's own path where only a link leads to the file. */
  readonly path: string;
  /** Absolute, links followed. */
  readonly realPath: string;
  /** Bytes when it was listed. */
  readonly size: number;
  /** Whether the user named this very file. */
  readonly named: boolean;
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

const longestPattern = 200;
const skippedFolders: ReadonlySet<string> = new Set([".git", "node_modules"]);
const yamlName = /\.ya?ml$/i;
// minimatch 11 matches in linear time where others go back and try again; extended globs and long brace lists are left out all the same.
const globOptions = { dot: true, noext: true, nonegate: true, nocomment: true, braceExpandMax: 1_000 } as const;

/** Finds the files of a request. Throws for nothing that the file system does. */
export function listFiles(request: FileRequest): Listing {
  const found = new Found(request.limits);
  const workspace = realPathOf(request.workspace);
  if (workspace === undefined) {
    found.refuse("unreadable-folder", request.workspace, "The workspace does not exist or cannot be opened.");
    return found.listing();
  }
  const base = realPathOf(nodePath.resolve(workspace, request.workingDirectory));
  if (base === undefined || !isInside(workspace, base)) {
    const reason = base === undefined ? "does not exist or cannot be opened" : "leads outside the workspace";
    found.refuse("unreadable-folder", request.workingDirectory, `The working directory ${quote(request.workingDirectory)} ${reason}.`);
    return found.listing();
  }
  for (const pattern of request.exclude) {
    if (!isUsablePattern(pattern)) found.refuse("bad-pattern", pattern, `The exclude pattern ${quote(pattern)} is empty, has a NUL or is longer than ${longestPattern} characters.`);
  }
  const excludes = request.exclude.filter(isUsablePattern).flatMap((pattern) => {
    const clean = slashes(pattern).replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    return [new Minimatch(clean, globOptions), new Minimatch(`${clean}/**`, globOptions)];
  });
  const lister = new Lister({ workspace, base, excludes, found });
  if (request.paths.length === 0) lister.folder(base);
  for (const path of request.paths) {
    const before = found.matches;
    lister.argument(path, request.workspace);
    if (found.matches === before) found.unmatched.push(path);
  }
  lister.followLinks();
  return found.listing();
}

/** Gathers what a listing gives. */
class Found {
  readonly unmatched: string[] = [];
  /** Grows with everything that matched, also with what was refused, dropped, or found before. */
  matches = 0;
  excluded = 0;
  readonly #limits: Limits;
  readonly #files = new Map<string, ListedFile>();
  readonly #diagnostics = new Map<string, Diagnostic>();
  readonly #dropped = new Set<string>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get isFull(): boolean {
    return this.#files.size >= this.#limits.files;
  }

  has(realPath: string): boolean {
    return this.#files.has(realPath);
  }

  add(file: ListedFile): void {
    this.matches += 1;
    const known = this.#files.get(file.realPath);
    if (known !== undefined) {
      if (file.named && !known.named) this.#files.set(file.realPath, { ...known, named: true });
    } else if (this.isFull) {
      this.refuse("too-many-files", file.path, `More than ${this.#limits.files} files match; this one and those after it are not read. Name fewer with paths.`, "too-many-files");
    } else {
      this.#files.set(file.realPath, file);
    }
  }

  drop(path: string): void {
    this.matches += 1;
    this.#dropped.add(path);
    this.excluded = this.#dropped.size;
  }

  refuse(code: string, path: string, message: string, once = `${code}\0${path}`): void {
    this.matches += 1;
    if (!this.#diagnostics.has(once)) this.#diagnostics.set(once, diagnosticFor(code, path, message));
  }

  listing(): Listing {
    const files = Array.from(this.#files.values()).sort((a, b) => compareBytes(a.path, b.path));
    const diagnostics = Array.from(this.#diagnostics.values()).sort((a, b) => compareBytes(a.location.file, b.location.file));
    return { files, diagnostics, unmatched: this.unmatched, excluded: this.excluded };
  }
}

interface ListerContext {
  /** Real path. */
  readonly workspace: string;
  /** Real path of the working directory. */
  readonly base: string;
  readonly excludes: readonly Minimatch[];
  readonly found: Found;
}

/** Which files of a folder are meant; paths are relative to the folder. */
interface Selection {
  takes(path: string): boolean;
  /** Whether anything below a folder can be taken. */
  mayTakeBelow(path: string): boolean;
}

const everyYaml: Selection = { takes: (path) => yamlName.test(path), mayTakeBelow: () => true };

/** A folder on its way through the walk. Folders are Buffers, because a name need not be UTF-8. */
interface Folder {
  /** As it is opened. */
  readonly bytes: Buffer;
  /** Relative to the folder that the walk began at, ending in `/` unless empty. */
  readonly below: string;
  /** Whether every name on the way is UTF-8. */
  readonly readable: boolean;
}

interface Link {
  readonly folder: Folder;
  readonly name: string;
  readonly walk: FolderWalk;
}

/** One walk: where it began, what it selects, and the folders it has seen by their real path. */
interface FolderWalk {
  readonly root: string;
  readonly selection: Selection;
  readonly seen: Set<string>;
}

class Lister {
  readonly #context: ListerContext;
  #links: Link[] = [];

  constructor(context: ListerContext) {
    this.#context = context;
  }

  /** A file, a folder or a glob that the user named. */
  argument(argument: string, givenWorkspace: string): void {
    const { workspace, base, found } = this.#context;
    if (!isUsablePattern(argument)) {
      found.refuse("bad-pattern", argument, `The path ${quote(argument)} is empty, has a NUL or is longer than ${longestPattern} characters and no file.`);
      return;
    }
    const clean = slashes(argument);
    let full = nodePath.resolve(base, clean);
    // An absolute path may name the workspace by way of a link.
    if (nodePath.isAbsolute(clean) && !isInside(workspace, full) && isInside(givenWorkspace, full)) full = nodePath.join(workspace, nodePath.relative(givenWorkspace, full));
    const stats = attempt(() => lstatSync(full));
    if (stats !== undefined) {
      this.#existing(full, argument, stats);
      return;
    }
    if (!isInside(workspace, full)) {
      found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace.`);
      return;
    }
    this.#glob(clean);
  }

  /** Every YAML file below a folder. */
  folder(full: string, selection: Selection = everyYaml): void {
    const walk: FolderWalk = { root: full, selection, seen: new Set([full]) };
    this.#walk(walk, { bytes: Buffer.from(full), below: "", readable: true });
  }

  /**
   * Follows the links that the walks met: after everything else, so that a file is listed by its own path wherever it has one. Each real
   * folder is walked once, so a loop ends.
   */
  followLinks(): void {
    for (let round = this.#links; round.length > 0; round = this.#links) {
      this.#links = [];
      for (const link of round) this.#follow(link);
    }
  }

  #existing(full: string, argument: string, stats: Stats): void {
    const { workspace, found } = this.#context;
    const real = realPathOf(full);
    const path = relativePath(workspace, full);
    if (real === undefined) {
      found.refuse("broken-link", path, `${quote(argument)} cannot be opened${stats.isSymbolicLink() ? ": the link leads nowhere, or to itself" : ""}.`);
      return;
    }
    if (!isInside(workspace, real) || !isInside(workspace, full)) {
      found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace.`);
      return;
    }
    const target = attempt(() => statSync(real));
    if (target?.isDirectory() === true) this.folder(real);
    else if (target?.isFile() === true) this.#take({ path, realPath: real, size: target.size, named: true });
    else found.refuse("not-a-file", path, `${quote(argument)} is neither a file nor a folder.`);
  }

  /** A glob: the names before its first wildcard are the folder to walk, the rest is matched below it. */
  #glob(pattern: string): void {
    const { workspace, base, found } = this.#context;
    const parts = pattern.split("/").filter((part, index) => part !== "." && (part !== "" || index === 0));
    const fixed = parts.findIndex((part) => /[*?[\]{}\\]/.test(part));
    if (fixed === -1) return;
    const rest = parts.slice(fixed);
    const root = realPathOf(nodePath.resolve(base, parts.slice(0, fixed).join("/") || (pattern.startsWith("/") ? "/" : ".")));
    if (root === undefined || rest.includes("..")) return;
    if (!isInside(workspace, root)) {
      found.refuse("outside-workspace", pattern, `The path ${quote(pattern)} leads outside the workspace.`);
      return;
    }
    if (attempt(() => statSync(root))?.isDirectory() !== true) return;
    const matcher = new Minimatch(rest.join("/"), globOptions);
    const partial = new Minimatch(rest.join("/"), { ...globOptions, partial: true });
    this.folder(root, { takes: (path) => matcher.match(path), mayTakeBelow: (path) => partial.match(path) });
  }

  #walk(walk: FolderWalk, start: Folder): void {
    const { found } = this.#context;
    const waiting: Folder[] = [start];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (found.isFull && found.matches > this.#full) return;
      const entries = attempt(() => readdirSync(folder.bytes, { withFileTypes: true, encoding: "buffer" }));
      if (entries === undefined) {
        const path = this.#pathOf(walk, folder.below.replace(/\/$/, ""));
        if (!this.#isExcluded(path)) found.refuse("unreadable-folder", path, `The folder ${quote(path)} cannot be read: permission denied, or it is gone.`);
        continue;
      }
      entries.sort((a, b) => Buffer.compare(a.name, b.name));
      for (const entry of entries) this.#entry(walk, folder, entry, waiting);
    }
  }

  /** The count of matches at which a full listing stops: the limit is reported by the first file over it. */
  get #full(): number {
    return Number.MAX_SAFE_INTEGER;
  }

  #entry(walk: FolderWalk, folder: Folder, entry: Dirent<Buffer>, waiting: Folder[]): void {
    const text = utf8(entry.name);
    const name = text ?? entry.name.toString("latin1");
    const below = folder.below + name;
    const readable = folder.readable && text !== undefined;
    const bytes = (): Buffer => Buffer.concat([folder.bytes, separator, entry.name]);
    if (entry.isDirectory()) {
      if (!skippedFolders.has(name) && walk.selection.mayTakeBelow(below)) waiting.push({ bytes: bytes(), below: `${below}/`, readable });
      return;
    }
    if (entry.isSymbolicLink()) {
      // A name that is not UTF-8 cannot be given to anybody, so a link by that name is judged as a file.
      if (readable) {
        this.#links.push({ folder, name, walk });
        return;
      }
    }
    if (!walk.selection.takes(below)) return;
    const { workspace, found } = this.#context;
    const path = this.#pathOf(walk, below);
    if (!readable) {
      const spelled = spellBytes(bytes().subarray(Buffer.byteLength(workspace) + 1));
      if (this.#isExcluded(spelled)) found.drop(spelled);
      else found.refuse("name-not-utf-8", spelled, `The name ${quote(spelled)} is not UTF-8, so the file cannot be listed; rename it.`);
      return;
    }
    const full = nodePath.join(walk.root, below);
    const stats = attempt(() => lstatSync(full));
    if (this.#isExcluded(path)) found.drop(path);
    else if (stats === undefined) found.refuse("unreadable-file", path, `The file ${quote(path)} cannot be read: permission denied, or it is gone.`);
    else if (!stats.isFile()) found.refuse("not-a-file", path, `${quote(path)} has a matching name and is not a file but a pipe, a socket or a device.`);
    // The folder's path may hold a link when the walk came through one.
    else this.#take({ path, realPath: folderIsReal(walk, folder) ? full : (realPathOf(full) ?? full), size: stats.size, named: false });
  }

  #follow({ folder, name, walk }: Link): void {
    const { workspace, found } = this.#context;
    const below = folder.below + name;
    const path = this.#pathOf(walk, below);
    const isTaken = walk.selection.takes(below);
    if (!isTaken && !walk.selection.mayTakeBelow(below)) return;
    if (this.#isExcluded(path)) {
      if (isTaken) found.drop(path);
      return;
    }
    const real = realPathOf(nodePath.join(walk.root, below));
    if (real === undefined) {
      if (isTaken) found.refuse("broken-link", path, `The link ${quote(path)} cannot be opened: it leads nowhere, or to itself.`);
      return;
    }
    const target = attempt(() => statSync(real));
    if (!isInside(workspace, real)) {
      // What lies outside is not looked at further than this: a folder may hold what the user asked for, a file with another name not.
      if (isTaken || target?.isDirectory() !== false) found.refuse("outside-workspace", path, `The link ${quote(path)} leads outside the workspace.`);
    } else if (target?.isDirectory() === true) {
      if (skippedFolders.has(name) || walk.seen.has(real)) return;
      const inside = relativePath(workspace, real).split("/");
      if (inside.some((part) => skippedFolders.has(part))) return;
      this.#walk(walk, { bytes: Buffer.from(nodePath.join(walk.root, below)), below: `${below}/`, readable: true });
    } else if (isTaken) {
      if (target?.isFile() === true) this.#take({ path, realPath: real, size: target.size, named: false });
      else found.refuse("not-a-file", path, `${quote(path)} has a matching name and leads to something that is not a file.`);
    }
  }

  #take(file: ListedFile): void {
    if (this.#isExcluded(file.path)) this.#context.found.drop(file.path);
    else this.#context.found.add(file);
  }

  #pathOf(walk: FolderWalk, below: string): string {
    const root = relativePath(this.#context.workspace, walk.root);
    return root === "" ? below : below === "" ? root : `${root}/${below}`;
  }

  #isExcluded(path: string): boolean {
    if (this.#context.excludes.length === 0) return false;
    const base = relativePath(this.#context.workspace, this.#context.base);
    if (base !== "" && !path.startsWith(`${base}/`)) return false;
    const below = base === "" ? path : path.slice(base.length + 1);
    return this.#context.excludes.some((pattern) => pattern.match(below));
  }
}

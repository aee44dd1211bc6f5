/** Reads the base commit's files, from the checkout's own git or through GitHub's API, so that findings and policy can be held against them. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import * as nodePath from "node:path";
import { isMarked } from "../formats/registry.ts";
import type { SourceFile } from "../gate.ts";
import type { Limits } from "../source/limits.ts";
import { attempt, pathMatcher, quote, readInside, realPathOf } from "./files.ts";
import { isInside, relativePath } from "./paths.ts";
import { type BaseFiles, pathBelow } from "./base-tree.ts";

/** Which files of the base commit are wanted. */
export interface BaseRequest {
  /** Absolute path. */
  readonly workspace: string;
  /** Absolute path of a folder of the checkout; the workspace itself unless the checkout lies in a folder of it. */
  readonly folder?: string;
  /** Object id of the commit: 40 or 64 hex digits. */
  readonly commit: string;
  /** Whether the run asks for a path, relative to the workspace: `matchesBase`. */
  readonly matches: (path: string) => boolean;
  /** The mappings of the policy that name a path: such files are catalogues, which hold no marker. */
  readonly mappingsOf?: (path: string) => readonly number[];
  readonly limits: Limits;
}

/** The base commit's files as they were read. */
export interface BaseReading extends BaseFiles {
  /** Files that the run asks for and that were left out: their name is not UTF-8, or they are too large. What they declare counts as new. */
  readonly leftOut: number;
}

/** Why something of the base commit could not be read, as it may stand behind a colon: no capital, no full stop. */
export interface Unread {
  readonly reason: string;
  /** The commit was read, and what it has cannot be used: no other way to read it will help. */
  readonly isFinal?: boolean;
}

/** One file of a commit, as GitHub's API lists it. */
export interface TreeEntry {
  /** Relative to the root of the repository. */
  readonly path: string;
  /** Object id. */
  readonly sha: string;
  /** As git writes it: `100644`. */
  readonly mode: string;
  readonly size?: number | undefined;
}

/** What is asked of GitHub's API. Each call has a time-out of its own and throws when it gets no answer. */
export interface BaseApi {
  /** Every file of a commit, or that there are more than the API lists. */
  getTree(commit: string): Promise<readonly TreeEntry[] | { readonly truncated: true }>;
  getBlob(sha: string): Promise<Uint8Array>;
  /** Renames between two commits, from paths of `head` to paths of `base`; `null` where they cannot be had. */
  compare(base: string, head: string): Promise<{ readonly renames: ReadonlyMap<string, string> } | null>;
}

/** What the API needs to know beside the request. */
export interface ApiRequest extends BaseRequest {
  /** Object id of the commit that is evaluated; `null` where it is not known, and renames are not followed. */
  readonly head: string | null;
}

/** Which paths of the base commit belong to a run: the rules by which its files are listed. */
export const matchesBase = pathMatcher;

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads with git where the objects are there, else through the API where there is one. */
export async function readBase(request: ApiRequest, api: BaseApi | null): Promise<BaseReading | Unread> {
  const read = readBaseFromGit(request);
  if (!("reason" in read) || api === null) return read;
  const second = await readBaseFromApi(api, request);
  return "reason" in second ? { reason: `${read.reason}; and ${second.reason}` } : second;
}

/**
 * Reads with the machine's git. Compared is the merge base of `commit` and HEAD where git knows one, else `commit` itself: the base branch may have moved
 * on, and what was fixed there meanwhile is not new here. On the merge commit that a pull request is checked out as, both are the same. Never HEAD's working
 * tree: holding that against a commit would run the filters of the repository.
 */
export function readBaseFromGit(request: BaseRequest): BaseReading | Unread {
  // From here on the commit cannot be taken for an option.
  if (!objectId.test(request.commit)) return noObjectId(request.commit);
  const repository = openRepository(request);
  if ("reason" in repository) return repository;
  const present = repository.hasCommit(request.commit);
  if (present !== undefined) return present;
  const common = repository.run(["merge-base", request.commit, "HEAD"]);
  const found = "bytes" in common ? common.bytes.toString("latin1").trim() : "";
  const commit = objectId.test(found) ? found : request.commit;
  const listed = repository.run(["ls-tree", "-r", "-z", "--full-tree", commit]);
  if ("reason" in listed) return { reason: `git cannot list the files of ${shortName(commit)}: ${listed.reason}` };
  let unnamed = 0;
  const entries: Entry[] = [];
  for (const { mode, sha, path } of parseTree(listed.bytes)) {
    if (!isFile(mode)) continue;
    const name = utf8(path);
    const inWorkspace = repository.toWorkspace(name ?? path.toString("latin1"));
    if (inWorkspace === undefined) continue;
    if (name !== undefined) entries.push({ path: inWorkspace, sha });
    else if (request.matches(inWorkspace)) unnamed++;
  }
  const gathering = gather(entries, request);
  const budget = { bytes: request.limits.totalBytes };
  let step = gathering.next(noBlobs);
  while (step.done !== true) {
    const blobs = repository.readBlobs(step.value, request.limits, budget);
    if ("reason" in blobs) return blobs;
    step = gathering.next(blobs);
  }
  if ("reason" in step.value) return step.value;
  const renames = repository.renames(commit);
  return { ...step.value, commit, renames, leftOut: step.value.leftOut + unnamed };
}

/**
 * The object id of the commit that a name means in the checkout of a folder, as git reads it, or else as a branch of `origin`; undefined where there is none. The
 * name comes from a trusted place.
 */
export function resolveCommit(folder: string, name: string): string | undefined {
  const repository = openRepository({ workspace: folder });
  if ("reason" in repository || name === "" || name.startsWith("-") || name.includes("\0")) return undefined;
  // A branch before a tag of its name: tags can be pushed by whoever proposes the change.
  for (const candidate of [`refs/remotes/origin/${name}`, `refs/heads/${name}`, name]) {
    const found = repository.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${candidate}^{commit}`]);
    const id = "bytes" in found ? found.bytes.toString("latin1").trim() : "";
    if (objectId.test(id)) return id;
  }
  return undefined;
}

/** Files that are asked for one by one, because the disk has another content: a workflow's token has a thousand requests an hour for all its jobs. */
const mostRequests = 300;
const atOnce = 8;

/** Reads through GitHub's API; what the workspace still has as the base commit has it is taken from there. Compares with `commit` itself. */
export async function readBaseFromApi(api: BaseApi, request: ApiRequest): Promise<BaseReading | Unread> {
  if (!objectId.test(request.commit)) return noObjectId(request.commit);
  const workspace = realPathOf(request.workspace) ?? request.workspace;
  const below = request.folder === undefined ? "" : relativePath(workspace, realPathOf(request.folder) ?? request.folder);
  const prefix = below === "" ? "" : `${below}/`;
  try {
    const tree = await api.getTree(request.commit);
    if ("truncated" in tree) return { reason: `GitHub's API does not list all files of ${shortName(request.commit)}; check out with \`fetch-depth: 0\`` };
    const entries = tree.filter(({ mode }) => isFile(mode)).map((entry): Entry => ({ ...entry, path: prefix + entry.path }));
    const gathering = gather(entries, request);
    const budget = { bytes: request.limits.totalBytes, requests: mostRequests };
    const paths = new Map(entries.map(({ sha, path }) => [sha, path]));
    const sizes = new Map(tree.flatMap(({ sha, size }) => (size === undefined ? [] : [[sha, size] as const])));
    let step = gathering.next(noBlobs);
    while (step.done !== true) {
      const blobs = new Map<string, Uint8Array | null>();
      const missing: string[] = [];
      for (const sha of step.value) {
        const onDisk = readInside(workspace, "", paths.get(sha) ?? "", request.limits);
        if ("bytes" in onDisk && blobId(onDisk.bytes, sha) === sha) blobs.set(sha, onDisk.bytes);
        else if ((sizes.get(sha) ?? 0) > request.limits.fileBytes) blobs.set(sha, null);
        else missing.push(sha);
      }
      budget.requests -= missing.length;
      if (budget.requests < 0) return { reason: `more than ${mostRequests} files would have to be asked for one by one through GitHub's API; check out with \`fetch-depth: 0\`` };
      for (let at = 0; at < missing.length; at += atOnce) {
        const group = missing.slice(at, at + atOnce);
        const contents = await Promise.all(group.map((sha) => api.getBlob(sha)));
        for (const [index, sha] of group.entries()) {
          const bytes = contents[index];
          // A body that was cut off on its way is a shorter file, and a shorter file may declare less.
          if (bytes === undefined || blobId(bytes, sha) !== sha) return { reason: `GitHub's API gave another content than it names for ${quote(paths.get(sha) ?? sha)}` };
          blobs.set(sha, bytes.length > request.limits.fileBytes ? null : bytes);
        }
      }
      for (const bytes of blobs.values()) budget.bytes -= bytes?.length ?? 0;
      if (budget.bytes < 0) return tooMuch(request.limits);
      step = gathering.next(blobs);
    }
    if ("reason" in step.value) return step.value;
    // Renames only tell whether a finding has moved: without them it counts as new.
    const compared = request.head === null ? null : await api.compare(request.commit, request.head).catch(() => null);
    const renames = new Map([...(compared?.renames ?? [])].map(([to, from]) => [prefix + to, prefix + from]));
    return { ...step.value, commit: request.commit, renames };
  } catch (error) {
    return { reason: `GitHub's API did not give the files of ${shortName(request.commit)} (${quote(error instanceof Error ? error.message : String(error))})` };
  }
}

/** One file of the base commit that is wanted. */
export interface BaseFileRequest extends Pick<BaseRequest, "workspace" | "folder" | "commit" | "limits"> {
  /** Relative to the workspace. */
  readonly path: string;
}

/**
 * One file as `commit` has it, such as the policy: from git, else through the API. `null` where the commit has no such file. Always of `commit` itself, never
 * of an older merge base: who starts a branch at an old commit must not choose the policy of that day.
 */
export async function readFileAtBase(request: BaseFileRequest, api: BaseApi | null): Promise<{ readonly bytes: Uint8Array } | null | Unread> {
  const read = readFileFromGit(request);
  if (read === null || !("reason" in read) || api === null || read.isFinal === true) return read;
  const second = await readFileFromApi(api, request);
  return second !== null && "reason" in second && second.isFinal !== true ? { reason: `${read.reason}; and ${second.reason}` } : second;
}

type FileRead = { readonly bytes: Uint8Array } | null | Unread;

/** `readFileAtBase` with git alone. */
function readFileFromGit(request: BaseFileRequest): FileRead {
  // From here on the commit cannot be taken for an option.
  if (!objectId.test(request.commit)) return noObjectId(request.commit);
  const repository = openRepository(request);
  if ("reason" in repository) return repository;
  const present = repository.hasCommit(request.commit);
  if (present !== undefined) return present;
  const path = pathBelow("", request.path);
  const inRepository = path === undefined ? undefined : repository.toRepository(path);
  if (inRepository === undefined || inRepository === "") return { reason: `${quote(request.path)} lies outside of the checkout`, isFinal: true };
  const names = inRepository.split("/");
  for (let depth = 1; depth <= names.length; depth++) {
    const listed = repository.run(["--literal-pathspecs", "ls-tree", "-z", "--full-tree", request.commit, "--", names.slice(0, depth).join("/")]);
    if ("reason" in listed) return listed;
    const [entry] = parseTree(listed.bytes);
    if (entry === undefined) return null;
    const isLast = depth === names.length;
    if (isLast ? !isFile(entry.mode) : entry.mode !== "040000") return notAFile(names.slice(0, depth).join("/"), entry.mode);
    if (!isLast) continue;
    const blobs = repository.readBlobs([entry.sha], request.limits, { bytes: request.limits.totalBytes });
    return "reason" in blobs ? blobs : sized(blobs.get(entry.sha), request);
  }
  return null;
}

async function readFileFromApi(api: BaseApi, request: BaseFileRequest): Promise<FileRead> {
  const workspace = realPathOf(request.workspace) ?? request.workspace;
  const path = pathBelow("", request.path);
  const folder = request.folder === undefined ? workspace : (realPathOf(request.folder) ?? request.folder);
  const full = nodePath.join(workspace, path ?? "..");
  if (path === undefined || !isInside(folder, full)) return { reason: `${quote(request.path)} lies outside of the checkout`, isFinal: true };
  const inRepository = relativePath(folder, full);
  try {
    const tree = await api.getTree(request.commit);
    if ("truncated" in tree) return { reason: `GitHub's API does not list all files of ${shortName(request.commit)}; check out with \`fetch-depth: 0\`` };
    const parents = inRepository.split("/").map((_name, index, names) => names.slice(0, index + 1).join("/"));
    const entry = tree.find((each) => each.path === inRepository);
    const odd = tree.find((each) => parents.includes(each.path) && (each.path === inRepository ? !isFile(each.mode) : each.mode !== "040000"));
    if (odd !== undefined) return notAFile(odd.path, odd.mode);
    if (entry === undefined) return null;
    const bytes = (entry.size ?? 0) > request.limits.fileBytes ? null : await api.getBlob(entry.sha);
    if (bytes !== null && blobId(bytes, entry.sha) !== entry.sha) return { reason: `GitHub's API gave another content than it names for ${quote(entry.path)}` };
    return sized(bytes !== null && bytes.length > request.limits.fileBytes ? null : bytes, request);
  } catch (error) {
    return { reason: `GitHub's API did not give the files of ${shortName(request.commit)} (${quote(error instanceof Error ? error.message : String(error))})` };
  }
}

function sized(bytes: Uint8Array | null | undefined, { path, commit, limits }: BaseFileRequest): FileRead {
  if (bytes === null || bytes === undefined) return { reason: `${quote(path)} of ${shortName(commit)} has more than ${limits.fileBytes.toLocaleString("en-US")} bytes`, isFinal: true };
  return { bytes };
}

function notAFile(path: string, mode: string): FileRead {
  const what = mode === "120000" ? "a link" : mode === "160000" ? "a submodule" : mode === "040000" ? "a folder" : "a file";
  return { reason: `${quote(path)} is ${what} in the base commit`, isFinal: true };
}

/** A file of a commit; its path is relative to the workspace. */
interface Entry {
  readonly path: string;
  readonly sha: string;
}

/** Contents by object id; `null` for what is too large. */
type Blobs = ReadonlyMap<string, Uint8Array | null>;

const noBlobs: Blobs = new Map();

type Gathered = Pick<BaseReading, "files" | "named" | "leftOut">;

/** How often a definition's parent may name a parent that has not been read. */
const longestChain = 20;

/**
 * Decides what to read of a listed commit: gives object ids, takes contents. First what the run asks for, apart from each other those that hold a marker or are
 * named by a mapping and those that only may be named by a definition, then whatever else they name.
 */
function* gather(entries: readonly Entry[], { matches, mappingsOf = () => [], limits }: BaseRequest): Generator<readonly string[], Gathered | Unread, Blobs> {
  const wanted = entries.filter(({ path }) => matches(path));
  if (wanted.length > limits.files) return { reason: `more than ${limits.files} of its files match` };
  const declares = (path: string, bytes: Uint8Array): boolean => mappingsOf(path).length > 0 || isMarked(bytes);
  const toFiles = (from: readonly Entry[], blobs: Blobs, isWanted: (path: string, bytes: Uint8Array) => boolean): SourceFile[] =>
    from.flatMap(({ path, sha }): SourceFile[] => {
      const bytes = blobs.get(sha);
      if (bytes === undefined || bytes === null || !isWanted(path, bytes)) return [];
      const mappings = mappingsOf(path);
      return [{ path, bytes, named: false, ...(mappings.length === 0 ? {} : { mappings }) }];
    });
  const blobs = yield idsOf(wanted);
  const files = toFiles(wanted, blobs, declares);
  const rest = new Map(entries.map((entry) => [entry.path, entry]));
  for (const { path } of wanted) rest.delete(path);
  // A file that declares nothing may still be named by one that does: a role's variables, a component.
  const named: SourceFile[] = toFiles(wanted, blobs, (path, bytes) => !declares(path, bytes));
  for (let round: readonly SourceFile[] = files, length = 0; round.length > 0 && length < longestChain; length++) {
    const next = round.flatMap((file) => namedBy(file, rest));
    for (const { path } of next) rest.delete(path);
    // What a definition names may be anything: a script, a playbook without a word of Windows.
    round = next.length === 0 ? [] : toFiles(next, yield idsOf(next), () => true);
    named.push(...round);
  }
  return { files, named, leftOut: wanted.filter(({ sha }) => (blobs.get(sha) ?? null) === null).length };
}

function idsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ sha }) => sha))];
}

/** Files whose path, as seen from a file, stands in its text: the parents of its images are among them, whatever the format calls them. */
function namedBy(file: SourceFile, candidates: ReadonlyMap<string, Entry>): Entry[] {
  if (candidates.size === 0) return [];
  const found = new Map<string, Entry>();
  for (const line of new TextDecoder().decode(file.bytes).split(/[\r\n]+/)) {
    // In quotes, in a flow or alone; and with blanks in it up to the end of the line.
    for (const match of [...line.matchAll(/[^\s"'{}[\],]+|"[^"]*"|'[^']*'/g), ...line.matchAll(/(?<=:[ \t]{1,8})[^\s"'{[#][^#]*/g)]) {
      const text = match[0].replace(/^["']|["']$/g, "").trim();
      const path = text.length > 1_000 ? undefined : pathBelow(file.path, text);
      const entry = path === undefined ? undefined : candidates.get(path);
      if (entry !== undefined) found.set(entry.path, entry);
    }
  }
  return [...found.values()];
}

function isFile(mode: string): boolean {
  return mode === "100644" || mode === "100755" || mode === "100664";
}

function tooMuch(limits: Limits): Unread {
  return { reason: `its files have more than ${Math.round(limits.totalBytes / 1024 / 1024)} MiB together` };
}

function noObjectId(commit: string): Unread {
  return { reason: `${quote(commit)} is no object id of a commit` };
}

function shortName(commit: string): string {
  return `the commit ${commit.slice(0, 12)}`;
}

/** The object id of a file's content, by the hash that `like` was made with. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** A checkout whose objects are read. */
interface Repository {
  run(args: readonly string[], input?: string, mostBytes?: number): { readonly bytes: Buffer } | Unread;
  /** Undefined where the commit is there. */
  hasCommit(commit: string): Unread | undefined;
  readBlobs(ids: readonly string[], limits: Limits, budget: { bytes: number }): Blobs | Unread;
  /** From paths of HEAD to paths of the commit; none where git cannot say. */
  renames(commit: string): ReadonlyMap<string, string>;
  /** A path of the repository as one of the workspace; undefined outside of it. */
  toWorkspace(path: string): string | undefined;
  /** A path of the workspace as one of the repository; undefined outside of it. */
  toRepository(path: string): string | undefined;
}

const mostMilliseconds = 30_000;
const mostListed = 128 * 1024 * 1024;

/**
 * Finds the checkout that a folder belongs to. Its own configuration is read by git and not trusted: only commands that print objects are run, which call no
 * hook, filter, text converter, pager or monitor; and nothing is fetched, which could run what a remote names.
 */
function openRepository({ workspace, folder }: Pick<BaseRequest, "workspace" | "folder">): Repository | Unread {
  const root = realPathOf(workspace);
  const start = realPathOf(folder ?? workspace);
  if (root === undefined || start === undefined || !isInside(root, start)) return { reason: "the folder of the checkout cannot be opened" };
  const git = findGit(root);
  if (git === undefined) return { reason: "git is not installed" };
  const deadline = Date.now() + mostMilliseconds;
  const run = (args: readonly string[], input = "", mostBytes = mostListed): { readonly bytes: Buffer } | Unread => {
    const left = deadline - Date.now();
    if (left <= 0) return { reason: `git took longer than ${mostMilliseconds / 1000} s` };
    const ended = spawnSync(git, ["-C", start, ...safely, ...args], { cwd: nodePath.dirname(git), env: cleanEnvironment(), input, timeout: left, killSignal: "SIGKILL", maxBuffer: mostBytes, windowsHide: true, stdio: ["pipe", "pipe", "pipe"] });
    const code = ended.error instanceof Error && "code" in ended.error ? ended.error.code : undefined;
    if (code === "ETIMEDOUT") return { reason: `git took longer than ${mostMilliseconds / 1000} s` };
    if (code === "ENOBUFS") return { reason: "git printed more than is read" };
    // A git that has its answer before it has read all of its input closes the pipe.
    if (ended.error !== undefined && code !== "EPIPE") return { reason: `git cannot be run (${typeof code === "string" ? code : "unknown reason"})` };
    return ended.status === 0 ? { bytes: ended.stdout } : { reason: complaintOf(ended.stderr) };
  };
  const top = run(["rev-parse", "--show-toplevel"]);
  if ("reason" in top) return { reason: `git finds no checkout here: ${top.reason}` };
  const text = utf8(top.bytes)?.replace(/\r?\n$/, "") ?? "";
  const topFolder = text === "" ? undefined : realPathOf(text);
  if (topFolder === undefined || !(isInside(topFolder, start) || isInside(start, topFolder))) return { reason: "the checkout's configuration puts its files into another folder" };
  return {
    run,
    hasCommit(id) {
      const found = run(["cat-file", "--batch-check"], `${id}\n`);
      if ("reason" in found) return found;
      const [, kind] = found.bytes.toString("latin1").trim().split(" ");
      if (kind === "commit") return undefined;
      return { reason: kind === "missing" ? `${shortName(id)} is not in this clone; check out with \`fetch-depth: 0\`, or give a token that may read contents` : `${shortName(id)} is not a commit` };
    },
    readBlobs: (ids, limits, budget) => readBlobs(run, ids, limits, budget),
    renames(from) {
      const names = run(["diff-tree", "-r", "-z", "--no-ext-diff", "--no-textconv", "--name-status", "--diff-filter=R", "-M", `-l${mostRenames}`, from, "HEAD", "--", ":(top,icase)*.yml", ":(top,icase)*.yaml"]);
      const renames = new Map<string, string>();
      if ("reason" in names) return renames;
      const fields = splitZero(names.bytes);
      for (let at = 0; at + 2 < fields.length; at += 3) {
        const [old, current] = [fields[at + 1], fields[at + 2]].map((field) => (field === undefined ? undefined : utf8(field))).map((path) => (path === undefined ? undefined : toWorkspace(path)));
        if (old !== undefined && current !== undefined) renames.set(current, old);
      }
      return renames;
    },
    toWorkspace,
    toRepository(path) {
      const full = nodePath.join(root, path);
      return isInside(topFolder, full) ? relativePath(topFolder, full) : undefined;
    },
  };

  function toWorkspace(path: string): string | undefined {
    const full = nodePath.join(topFolder ?? "", path);
    return root !== undefined && isInside(root, full) ? relativePath(root, full) : undefined;
  }
}

/** Added and removed files up to which renames are looked for: git compares each with each. */
const mostRenames = 400;

type Run = Repository["run"];

const incomplete: Unread = { reason: "this clone does not have the contents of all its files; check out with `fetch-depth: 0` and without `filter`, or give a token that may read contents" };

/** Contents in two steps: sizes first, so that nothing is read which is too large to be used. */
function readBlobs(run: Run, ids: readonly string[], limits: Limits, budget: { bytes: number }): Blobs | Unread {
  const blobs = new Map<string, Uint8Array | null>();
  if (ids.length === 0) return blobs;
  const asked = ids.map((id) => `${id}\n`).join("");
  const checked = run(["cat-file", "--batch-check"], asked);
  // Git ends where an object was left out by a filter, and goes on where it is missing.
  if ("reason" in checked) return checked.reason.includes("promisor remote") ? incomplete : { reason: `git cannot read its files: ${checked.reason}` };
  const small: string[] = [];
  let total = 0;
  for (const line of checked.bytes.toString("latin1").split("\n").filter(Boolean)) {
    const [id = "", kind, size] = line.split(" ");
    if (kind !== "blob") return incomplete;
    if (Number(size) > limits.fileBytes) blobs.set(id, null);
    else {
      small.push(id);
      total += Number(size);
    }
  }
  budget.bytes -= total;
  if (budget.bytes < 0) return tooMuch(limits);
  if (small.length === 0) return blobs;
  const read = run(["cat-file", "--batch"], small.map((id) => `${id}\n`).join(""), total + 200 * small.length + 1024);
  if ("reason" in read) return { reason: `git cannot read its files: ${read.reason}` };
  for (let at = 0; at < read.bytes.length; ) {
    const end = read.bytes.indexOf(10, at);
    const [id = "", kind, size] = read.bytes.toString("latin1", at, end).split(" ");
    if (end === -1 || kind !== "blob") return { reason: "git cannot read its files: one is damaged" };
    const start = end + 1;
    blobs.set(id, read.bytes.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return small.every((id) => blobs.has(id)) ? blobs : { reason: "git cannot read its files: one is damaged" };
}

// `safe.directory` on the command line counts as the user's own: on a runner the workspace may belong to another user. It only says that the repository's
// configuration is read, and what that could start is switched off here or never called.
const safely: readonly string[] = [
  ...["safe.directory=*", "safe.bareRepository=explicit", "core.fsmonitor=", "core.hooksPath=/dev/null", "core.quotePath=false", "protocol.allow=never"].flatMap((setting) => ["-c", setting]),
  "--no-pager",
  "--no-optional-locks",
  "--no-replace-objects",
];

const kept = ["PATH", "HOME", "USERPROFILE", "SYSTEMROOT", "WINDIR", "TMPDIR", "TEMP", "TMP", "LD_LIBRARY_PATH"];

/** What git may know: nothing that changes where it reads or what it runs, and no token. */
function cleanEnvironment(): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined && kept.includes(name.toUpperCase())) environment[name] = value;
  return {
    ...environment,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // A clone that left objects out would fetch them when asked; before git 2.44 only the empty list of protocols keeps it from that.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_REPLACE_OBJECTS: "1",
  };
}

/** The git of the PATH: never one that lies in the workspace or in whatever folder is the current one. */
function findGit(workspace: string): string | undefined {
  const isWindows = nodePath.sep === "\\";
  const path = Object.entries(process.env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
  for (const folder of path.split(nodePath.delimiter)) {
    if (!nodePath.isAbsolute(folder)) continue;
    const real = realPathOf(nodePath.join(folder, isWindows ? "git.exe" : "git"));
    if (real !== undefined && !isInside(workspace, real) && attempt(() => statSync(real))?.isFile() === true) return nodePath.join(folder, isWindows ? "git.exe" : "git");
  }
  return undefined;
}

/** The line that git gave up with, as it may stand in a message. */
function complaintOf(stderr: Buffer): string {
  const lines = stderr.toString("utf8").split("\n").filter((each) => each.trim() !== "");
  const line = lines.findLast((each) => each.startsWith("fatal: ")) ?? lines[0] ?? "it ended without a word";
  return quote(line.replace(/^fatal: /, "").trim());
}

interface RawEntry {
  readonly mode: string;
  readonly sha: string;
  readonly path: Buffer;
}

/** The output of `ls-tree -z`: mode, kind, id, a tab and a path, ended by NUL. */
function parseTree(bytes: Buffer): RawEntry[] {
  return splitZero(bytes).flatMap((record) => {
    const tab = record.indexOf(9);
    const [mode = "", , sha = ""] = record.toString("latin1", 0, Math.max(tab, 0)).split(" ");
    return tab === -1 ? [] : [{ mode, sha, path: record.subarray(tab + 1) }];
  });
}

function splitZero(bytes: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    if (end === -1) break;
    fields.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return fields;
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function utf8(bytes: Buffer): string | undefined {
  return attempt(() => strictUtf8.decode(bytes));
}

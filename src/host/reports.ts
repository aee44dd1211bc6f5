/** Writes reports to files: each whole or not at all, and none where it was not asked for. */
import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, truncateSync, writeSync } from "node:fs";
import * as nodePath from "node:path";
import { unknownName } from "../options.ts";
import { UserError } from "../user-error.ts";
import { attempt, quote, realPathOf, reasonOf } from "./files.ts";
import { isInside } from "./paths.ts";

/** A report that is to be written to a file. */
export interface ReportRequest {
  /** Id of a reporter. */
  readonly format: string;
  /** As it was given: absolute, or relative to the workspace. */
  readonly path: string;
}

/** Where reports may be written. */
export interface ReportPlaces {
  /** Absolute path; relative paths start here. */
  readonly workspace: string;
  /** Further folders, absolute, such as the runner's for temporary files. */
  readonly also?: readonly string[];
  /** Paths lead anywhere: for the command line, whose user could write there anyway. */
  readonly anywhere?: boolean;
}

/** Permissions of the files that `removeOldReports` took away, by their real paths: the new ones get them. */
export type OldPermissions = ReadonlyMap<string, number>;

/** What became of the reports. */
export interface WrittenReports {
  /** Paths as they were given, with `-1-of-2` where a report has several parts. */
  readonly written: readonly string[];
  /** A sentence for each report that could not be written. What stood in its place before still does. */
  readonly failures: readonly string[];
}

/**
 * Reads `format=path` lines. `lines` are numbered as they were given, so that empty ones count; `name` is how the user knows the option: `reports`,
 * `--report`. Throws `UserError`.
 */
export function parseReportRequests(lines: readonly string[], formats: readonly string[], name = "reports"): ReportRequest[] {
  const requests: ReportRequest[] = [];
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const written = line.trim();
    if (written === "") continue;
    const where = lines.length > 1 ? `${name}, line ${index + 1},` : name;
    const [, format, path] = /^([^=]*?)\s*=\s*(.*)$/.exec(written) ?? [];
    if (format === undefined || path === undefined || format === "") throw new UserError(`${where} is ${quote(written)}, needed format=path, such as ${formats[0] ?? "json"}=report.txt.`);
    if (!formats.includes(format)) throw new UserError(`${where} is ${quote(written)}. ${unknownName(format, formats, "format").message}`);
    if (path === "" || path === "-" || /[/\\]$/.test(path) || path.includes("\0")) {
      throw new UserError(`${where} is ${quote(written)}, needed a path of a file behind the equals sign${path === "-" ? ": - is none, and standard output has an option of its own" : ""}.`);
    }
    const place = nodePath.normalize(path);
    const before = places.get(place);
    if (before !== undefined) throw new UserError(`${where} names the file ${quote(path)}, which line ${before + 1} names already; each report needs a file of its own.`);
    places.set(place, index);
    requests.push({ format, path });
  }
  return requests;
}

/**
 * Takes away what stands where this run's reports will stand, before anything is read: a run that is stopped or fails on its way must not leave the report of an earlier
 * one as if it were its own. `parts` are the formats that may need several files: those of an earlier run go as well. A file behind a link is emptied, so that the link
 * still leads to it. YAML stays until the report replaces it: it may be a definition that this run has to read. So does what has another kind of name than the link that
 * leads to it, such as a step: a stranger's link must not take it away unread. What cannot be taken away stays, and `writeReports` will say so. Throws nothing.
 */
export function removeOldReports(requests: readonly ReportRequest[], places: ReportPlaces, parts: ReadonlySet<string>): OldPermissions {
  const permissions = new Map<string, number>();
  for (const { format, path } of requests) {
    if (/\.ya?ml$/i.test(path)) continue;
    const way = wayTo(path, places);
    const folder = "reason" in way ? undefined : realPathOf(way.folder);
    if ("reason" in way || folder === undefined) continue;
    const names = parts.has(format) ? [way.name, ...partsOf(folder, way.name)] : [way.name];
    for (const name of names) {
      const target = targetIn(folder, name, places);
      if ("reason" in target || target.mode === undefined || extensionOf(target.path) !== extensionOf(name)) continue;
      permissions.set(target.path, target.mode);
      attempt(() => (target.path === nodePath.join(folder, name) ? rmSync(target.path) : truncateSync(target.path)));
    }
  }
  return permissions;
}

function extensionOf(path: string): string {
  return nodePath.extname(path).toLowerCase();
}

/** The names in a folder that `partName` may have given to parts of a report. */
function partsOf(folder: string, name: string): string[] {
  const extension = nodePath.extname(name);
  const stem = name.slice(0, name.length - extension.length);
  return (attempt(() => readdirSync(folder)) ?? []).filter((each) => each.startsWith(`${stem}-`) && each.endsWith(extension) && /^-\d+-of-\d+$/.test(each.slice(stem.length, each.length - extension.length)));
}

/**
 * Writes every report. `render` gives its text, or several where one file may not hold it. A report goes to a temporary file in the same folder first, which
 * then takes its name: whoever reads it sees the old one or the whole new one. Throws only what `render` throws.
 */
export function writeReports(requests: readonly ReportRequest[], render: (format: string) => string | readonly string[], places: ReportPlaces, permissions: OldPermissions = new Map()): WrittenReports {
  const written: string[] = [];
  const failures: string[] = [];
  const texts = new Map<string, string | readonly string[]>();
  /** Where the reports of this run stand already: two spellings may lead to one file. */
  const taken = new Set<string>();
  for (const { format, path } of requests) {
    const rendered = texts.get(format) ?? render(format);
    texts.set(format, rendered);
    const parts = typeof rendered === "string" ? [rendered] : rendered;
    if (parts.length === 0) throw new Error(`the reporter ${format} gave no text`);
    const names = parts.map((_part, index) => partName(path, index, parts.length));
    const reason = writeParts(names, parts, places, taken, permissions);
    if (reason === undefined) written.push(...names);
    else failures.push(`The report ${quote(`${format}=${path}`)} could not be written: ${reason}.${reason !== takenAlready && names.some((name) => standsAt(name, places)) ? " What stands there is not of this run." : ""}`);
  }
  return { written, failures };
}

/** `report.sarif` → `report-1-of-2.sarif`. */
function partName(path: string, index: number, count: number): string {
  if (count === 1) return path;
  const extension = nodePath.extname(path);
  return `${path.slice(0, path.length - extension.length)}-${index + 1}-of-${count}${extension}`;
}

const takenAlready = "another report of this run stands there";

/** Writes all parts, then names all of them. Gives the reason why it could not. */
function writeParts(names: readonly string[], parts: readonly string[], places: ReportPlaces, taken: Set<string>, permissions: OldPermissions): string | undefined {
  const moves: { readonly from: string; readonly to: string }[] = [];
  const moved: string[] = [];
  try {
    for (const [index, name] of names.entries()) {
      const target = placeOf(name, places);
      if ("reason" in target) return target.reason;
      if (taken.has(target.path)) return takenAlready;
      taken.add(target.path);
      const from = nodePath.join(nodePath.dirname(target.path), `.sysprep-gate-${randomBytes(8).toString("hex")}.tmp`);
      moves.push({ from, to: target.path });
      writeWhole(from, parts[index] ?? "", target.mode ?? permissions.get(target.path));
    }
    for (const { from, to } of moves) {
      renameSync(from, to);
      moved.push(to);
    }
    for (const folder of new Set(moves.map(({ to }) => nodePath.dirname(to)))) syncFolder(folder);
    return undefined;
  } catch (error) {
    // Some parts without the others are no report.
    for (const path of moved) attempt(() => rmSync(path, { force: true }));
    return reasonFor(error);
  } finally {
    for (const { from } of moves) attempt(() => rmSync(from, { force: true }));
  }
}

function reasonFor(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full; free some of it, or name a folder on another one";
  if (code === "EFBIG") return "it is larger than this process may write; raise its limit (ulimit -f), or ask for fewer reports";
  if (code === "EROFS") return "the folder is read-only; name one that can be written to";
  if (code === "ENAMETOOLONG") return "its name is too long";
  if (code === "EEXIST" || code === "ENOTDIR") return "a file stands where its folder should be";
  return code === "ENOENT" ? "its folder is gone" : reasonOf(error);
}

type Target = { readonly path: string; /** Of the file that is there. */ readonly mode: number | undefined } | { readonly reason: string };

/** Where a path really leads, its folders made. A link out of the places that may be written to is not followed. */
function placeOf(path: string, places: ReportPlaces): Target {
  const way = wayTo(path, places);
  if ("reason" in way) return way;
  makeFolders(way.folder);
  const folder = realPathOf(way.folder);
  return folder === undefined || !isAllowed(folder, places) ? outside(places) : targetIn(folder, way.name, places);
}

/** The folder that a path leads into, made or not yet, with the links on its way followed, and the name in it. */
function wayTo(path: string, places: ReportPlaces): { readonly folder: string; readonly name: string } | { readonly reason: string } {
  const { workspace, also = [], anywhere = false } = places;
  const full = withoutRootLinks(nodePath.resolve(realPathOf(workspace) ?? workspace, path), [workspace, ...also]);
  // The last folder on the way that exists says where the rest would be made.
  let existing = nodePath.dirname(full);
  while (attempt(() => lstatSync(existing)) === undefined && nodePath.dirname(existing) !== existing) existing = nodePath.dirname(existing);
  const start = realPathOf(existing);
  if (start === undefined) return { reason: "a link on its way leads nowhere" };
  const folder = nodePath.join(start, nodePath.relative(existing, nodePath.dirname(full)));
  if (!isAllowed(folder, places)) return outside(places);
  // In the Action the files of the workspace are a stranger's: a link that they left here must not choose what is written over.
  if (!anywhere && folder !== nodePath.dirname(full)) return { reason: "a link stands in its way" };
  return { folder, name: nodePath.basename(full) };
}

/** A name in a folder, given by its real path: the file that is written there, the one behind it where it is a link. */
function targetIn(folder: string, name: string, places: ReportPlaces): Target {
  const { anywhere = false } = places;
  const target = nodePath.join(folder, name);
  const stats = attempt(() => lstatSync(target));
  if (!anywhere && stats?.isSymbolicLink() === true) return { reason: "a link stands in its way" };
  if (!anywhere && target.split(nodePath.sep).some((each) => reserved.has(each.toLowerCase()))) return { reason: "it leads into a folder that git or the runner keeps for itself" };
  if (stats === undefined) return { path: target, mode: undefined };
  const real = realPathOf(target);
  if (real === undefined) return { reason: "its path is a link that leads nowhere" };
  if (!isAllowed(real, places)) return outside(places);
  // A name in place of a folder, a pipe or a device would take it away.
  const behind = attempt(() => lstatSync(real));
  return behind?.isFile() === true ? { path: real, mode: behind.mode & 0o777 } : { reason: "something that is not a file has its path" };
}

function isAllowed(real: string, { workspace, also = [], anywhere = false }: ReportPlaces): boolean {
  return anywhere || [workspace, ...also].map((root) => realPathOf(root)).some((root) => root !== undefined && isInside(root, real));
}

function outside({ also = [] }: ReportPlaces): { readonly reason: string } {
  return { reason: `it leads outside of ${also.length > 0 ? "the workspace and the runner's temporary folder" : "the workspace"}` };
}

/** Whether a file, or anything else but a folder, has a report's path: what somebody may take for the report. */
function standsAt(path: string, places: ReportPlaces): boolean {
  const way = wayTo(path, places);
  const stats = "reason" in way ? undefined : attempt(() => lstatSync(nodePath.join(way.folder, way.name)));
  return stats !== undefined && !stats.isDirectory();
}

/** Makes a folder and what is missing above it, one by one: some file systems never let a recursive call end. */
function makeFolders(folder: string): void {
  if (attempt(() => lstatSync(folder)) !== undefined) return;
  makeFolders(nodePath.dirname(folder));
  mkdirSync(folder);
}

/** Folders in which git and the runner keep what decides about this job and the next ones. */
const reserved = new Set([".git", "_github_workflow", "_runner_file_commands", "_github_home", "_actions"]);

/** A path below one of the roots, with the root's own links followed: a temporary folder may itself stand behind one. */
function withoutRootLinks(full: string, roots: readonly string[]): string {
  for (const root of roots) {
    const real = realPathOf(root);
    if (real !== undefined && isInside(nodePath.resolve(root), full)) return nodePath.join(real, nodePath.relative(nodePath.resolve(root), full));
  }
  return full;
}

function writeWhole(path: string, text: string, mode: number | undefined): void {
  const descriptor = openSync(path, "wx");
  try {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  if (mode !== undefined) attempt(() => chmodSync(path, mode));
}

/** Makes the new name last. Windows does not open folders, and needs no such thing. */
function syncFolder(folder: string): void {
  attempt(() => {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  });
}

/** Decides what a run goes by: policy, waivers and the base commit, from options, files and the commit that is trusted. */
import type { RequirementIds } from "../policy/requirement-ids.ts";
import { type DecidedPolicy, decidePolicy, isAtLeastAsStrict } from "../policy/effective.ts";
import { type PolicyFile, readPolicyFile } from "../policy/policy-file.ts";
import { policyPath } from "../policy/policy-keys.ts";
import type { WaiverSet } from "../policy/waiver.ts";
import { readWaiversFile } from "../policy/waivers-file.ts";
import type { RunSettings, Settings } from "../options.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Limits } from "../source/limits.ts";
import { startOfFile } from "../source/location.ts";
import { decodeSource } from "../source/text.ts";
import { UserError } from "../user-error.ts";
import { version } from "../version.ts";
import { type BaseApi, matchesBase, readBase, readFileAtBase, resolveCommit } from "./base-commit.ts";
import { readInside } from "./files.ts";
import type { BaseFiles } from "./worker.ts";

/** What is known before anything is decided. */
export interface ConfigureRequest {
  /** Absolute path. */
  readonly workspace: string;
  /** Absolute path of the repository's folder: the workspace, or a folder in it. */
  readonly repository: string;
  readonly settings: Settings;
  readonly entry: "action" | "cli";
  /** The event's base commit, 40 hex digits; undefined where it has none. */
  readonly baseSha: string | undefined;
  readonly headSha: string | undefined;
  /** Whether somebody proposes a change here, so that the base commit has to decide. */
  readonly proposal: boolean;
  /** ISO date, UTC. */
  readonly today: string;
  readonly limits: Limits;
  /** What a waiver can name. */
  readonly ids: RequirementIds;
  /** Reads what the checkout's git does not have; `null` without a token. */
  readonly api: BaseApi | null;
}

/** What the run goes by. */
export interface Configured {
  readonly run: RunSettings;
  readonly decided: DecidedPolicy;
  readonly waivers: WaiverSet;
  readonly configuration: readonly Diagnostic[];
  readonly notices: readonly string[];
  readonly base: BaseFiles | null;
}

/** A file that configures the run: its text, `null` where there is none, or why it cannot be had. */
type Found = { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] } | null | { readonly reason: string };

/** Reads and decides everything. Throws `UserError` for options that cannot be followed; what is wrong in a file is a diagnostic. */
export async function configure(request: ConfigureRequest): Promise<Configured> {
  const { settings } = request;
  const notices: string[] = [];
  const configuration: Diagnostic[] = [];
  const base = baseCommit(request);
  const fromBase = (settings.configFrom ?? (request.proposal ? "base" : "head")) === "base";
  if (settings.configFrom === "base" && base === undefined) throw new UserError(`config-from is base, and this run has no base commit. ${request.entry === "cli" ? "Name one with --base-ref." : "Name one with base-ref, or leave config-from out."}`);

  const given = { origin: (name: string): string => `${request.entry === "cli" ? "flag --" : "input "}${name}`, values: settings.given };
  const file = settings.configFile ?? policyPath;
  const headPolicy = readPolicy(readHere(request, file), file);
  if (settings.configFile !== undefined && headPolicy === null && !fromBase) throw new UserError(`config-file names ${file}, which is not there.`);
  let policy = headPolicy;
  let trusted = !fromBase || base === undefined;
  if (fromBase && base !== undefined) {
    const found = await readThere(request, base, file);
    if (found !== null && "reason" in found) {
      notices.push(`The policy of the base commit could not be read (${found.reason}).`);
      const strictness = isAtLeastAsStrict(decidePolicy([given, sourceOf(headPolicy, file)]).values, decidePolicy([given]).values);
      if (!strictness.stricter) {
        configuration.push({ code: "policy-not-trusted", level: "error", message: `The policy of the base commit could not be read, and the one proposed here is looser than the defaults: ${strictness.loosened.join(" ")} Fetch the base commit (fetch-depth: 0), or give a token that may read it.`, location: startOfFile(file), related: [], configuration: true });
        policy = null;
      }
    } else {
      policy = readPolicy(found, file);
      trusted = true;
      const proposed = isAtLeastAsStrict(decidePolicy([sourceOf(headPolicy, file)]).values, decidePolicy([sourceOf(policy, file)]).values);
      if (!proposed.stricter) notices.push(`The policy of the base commit decides. The one proposed here is looser and counts only once it is merged: ${proposed.loosened.join(" ")}`);
    }
  }
  if (policy !== null) configuration.push(...policy.diagnostics);
  // A proposed policy that nobody can read would break the next run: say so now, whichever decides.
  if (policy !== headPolicy && headPolicy !== null) configuration.push(...headPolicy.diagnostics.filter((diagnostic) => diagnostic.level === "error"));
  const decided = decidePolicy([given, sourceOf(policy, file)]);

  const waiversPath = decided.values.waiversFile;
  const waiversFound = trusted && fromBase && base !== undefined ? await readThere(request, base, waiversPath) : trusted ? readHere(request, waiversPath) : null;
  if (!trusted && readHere(request, waiversPath) !== null) notices.push("The waivers of the base commit could not be read, and those proposed here are not applied: a change cannot waive its own findings.");
  const waivers = readWaivers(waiversFound, waiversPath, request.ids, configuration, notices);

  const wantsBase = decided.values.failOn === "introduced" || settings.baseRef !== undefined;
  const tree = wantsBase ? await compareWith(request, base, decided, notices) : null;
  return {
    run: {
      paths: decided.values.paths,
      excludePaths: decided.values.excludePaths,
      workingDirectory: settings.workingDirectory,
      policy: { strict: decided.values.strict, onUndetermined: decided.values.onUndetermined, onNotCovered: decided.values.onNotCovered, minImages: decided.values.minImages, failOn: decided.values.failOn, warnOnly: settings.warnOnly },
    },
    decided,
    waivers: { waivers, today: request.today, narrowed: settings.given.paths !== undefined },
    configuration,
    notices,
    base: tree,
  };
}

/** The base commit as 40 hex digits: what the user named, else the event's. */
function baseCommit({ settings, baseSha, repository }: ConfigureRequest): string | undefined {
  if (settings.baseRef === undefined) return baseSha;
  if (/^[0-9a-f]{40}$/.test(settings.baseRef)) return settings.baseRef;
  const commit = resolveCommit(repository, settings.baseRef);
  if (commit === undefined) throw new UserError(`base-ref is "${settings.baseRef}", which git does not know here. Name a commit or a branch that is fetched.`);
  return commit;
}

async function compareWith(request: ConfigureRequest, base: string | undefined, decided: DecidedPolicy, notices: string[]): Promise<BaseFiles | null> {
  if (base === undefined) {
    notices.push("There is no base commit to compare with: every finding counts as new.");
    return null;
  }
  const matches = matchesBase({ workspace: request.workspace, workingDirectory: request.settings.workingDirectory, paths: decided.values.paths, exclude: decided.values.excludePaths });
  const head = request.settings.headRef !== undefined && /^[0-9a-f]{40}$/.test(request.settings.headRef) ? request.settings.headRef : (request.headSha ?? null);
  const read = await readBase({ workspace: request.workspace, folder: request.repository, commit: base, matches, limits: request.limits, head }, request.api);
  if (!("reason" in read)) return read;
  notices.push(`The base commit could not be read (${read.reason}): every finding counts as new.`);
  return null;
}

function sourceOf(policy: PolicyFile | null, file: string): Parameters<typeof decidePolicy>[0][number] {
  return policy === null ? { origin: "default", values: {} } : { origin: `file ${file}`, values: policy.values, places: policy.places };
}

function readPolicy(found: Found, file: string): PolicyFile | null {
  if (found === null) return null;
  if ("text" in found) return readPolicyFile(file, found.text, version);
  return { values: {}, places: new Map(), diagnostics: "diagnostics" in found ? found.diagnostics : [unreadable(file, found.reason)] };
}

function readWaivers(found: Found, file: string, ids: RequirementIds, configuration: Diagnostic[], notices: string[]): WaiverSet["waivers"] {
  if (found === null) return [];
  if ("text" in found) {
    const read = readWaiversFile(file, found.text, ids);
    configuration.push(...read.diagnostics);
    return read.waivers;
  }
  if ("diagnostics" in found) configuration.push(...found.diagnostics);
  else notices.push(`The waivers could not be read (${found.reason}), so none applies.`);
  return [];
}

function unreadable(file: string, reason: string): Diagnostic {
  return { code: "policy-unreadable", level: "error", message: `The file ${file} cannot be read: ${reason}.`, location: startOfFile(file), related: [], configuration: true };
}

/** A file of the workspace, beside the repository's root. */
function readHere({ repository, limits }: ConfigureRequest, path: string): Found {
  const read = readInside(repository, "", path, limits);
  if ("reason" in read) return /there is no such file/.test(read.reason) ? null : { diagnostics: [unreadable(path, read.reason)] };
  return decode(path, read.bytes, limits);
}

async function readThere({ workspace, repository, limits, api }: ConfigureRequest, commit: string, path: string): Promise<Found> {
  const read = await readFileAtBase({ workspace: repository, folder: repository, commit, limits, path }, api).catch((error: unknown) => ({ reason: error instanceof Error ? error.message : String(error) }));
  void workspace;
  if (read === null || "reason" in read) return read;
  return decode(path, read.bytes, limits);
}

function decode(path: string, bytes: Uint8Array, limits: Limits): Found {
  const decoded = decodeSource(path, bytes, limits);
  return "text" in decoded ? decoded : { diagnostics: decoded.diagnostics.map((diagnostic) => ({ ...diagnostic, configuration: true })) };
}

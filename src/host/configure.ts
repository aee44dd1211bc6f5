/** Decides what a run goes by: policy, waivers and the base commit, from options, files and the commit that is trusted. */
import type { RequirementIds } from "../policy/requirement-ids.ts";
import { type DecidedPolicy, decidePolicy, isAtLeastAsStrict, plainValue } from "../policy/effective.ts";
import type { PolicyFile } from "../policy/policy-file.ts";
import { limitsUnder } from "../policy/limit-keys.ts";
import { defaultValues, policyFields, type PolicyField, policyPath } from "../policy/policy-keys.ts";
import type { Policy } from "../policy/policy.ts";
import type { WaiverSet } from "../policy/waiver.ts";
import type { RunSettings, Settings } from "../options.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Limits } from "../source/limits.ts";
import { startOfFile } from "../source/location.ts";
import { decodeSource } from "../source/text.ts";
import { UserError } from "../user-error.ts";
import { version } from "../version.ts";
import type { BaseApi, Unread } from "./base-commit.ts";
import type { BaseFiles } from "./base-tree.ts";
import type { Report } from "../report/report.ts";
import { withDeferred } from "./deferred.ts";
import { readInside } from "./files.ts";
import { mappingMatcher } from "./mappings.ts";
import { run, type RunRequest } from "./run.ts";

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
  ids(): RequirementIds;
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
  /** Under the policy. */
  readonly limits: Limits;
  /** Why the base commit's policy could not be read although it should decide: the conclusion must not depend on it. */
  readonly uncertain: string | undefined;
}

/** A file that configures the run: its text, `null` where there is none, or why it cannot be had. */
type Found = { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] } | null | Unread;

/** Reads and decides everything. Throws `UserError` for options that cannot be followed; what is wrong in a file is a diagnostic. */
export async function configure(request: ConfigureRequest): Promise<Configured> {
  const { settings } = request;
  const notices: string[] = [];
  const configuration: Diagnostic[] = [];
  const prefix = request.entry === "cli" ? "--" : "";
  const compared = await comparedCommit(request);
  // The event's base judges; a commit that was named for comparing only does where there is no event.
  const judge = request.proposal ? request.baseSha : (request.baseSha ?? compared);
  const fromBase = (settings.configFrom ?? (request.proposal ? "base" : "head")) === "base";
  if (settings.configFrom === "base" && judge === undefined && !request.proposal) throw new UserError(`config-from is base, and this run has no base commit. Name one with ${prefix}base-ref, or leave it out.`);

  const given = { origin: (name: string): string => `${request.entry === "cli" ? "flag --" : "input "}${name}`, values: settings.given };
  const file = settings.configFile ?? policyPath;
  const here = readHere(request, file);
  const headPolicy = await readPolicy(here, file);
  // Whichever commit decides: such a file of the base alone is mended by the change that takes it away.
  if (settings.configFile === undefined && here === null) configuration.push(...misnamed(request, file, "config-file"));
  const there = fromBase ? await readThere(request, judge, file) : undefined;
  if (settings.configFile !== undefined && here === null && (there === undefined || there === null)) throw new UserError(`config-file names ${file}, which is not there.`);

  let policy = headPolicy;
  /** Why the base commit does not decide although it should. */
  let uncertain: string | undefined;
  if (there !== undefined && there !== null && "reason" in there) {
    if (there.isFinal === true) configuration.push(unusable(`The policy of the base commit cannot be used: ${there.reason}. It has to be a file of its own, within the limits.`, file));
    else uncertain = there.reason;
  } else if (there !== undefined) {
    const base = await readPolicy(there, file);
    policy = base;
    const broken = policy?.diagnostics.filter((diagnostic) => diagnostic.level === "error") ?? [];
    // A base policy that nobody can read decides nothing, and must not keep the change out that repairs it.
    if (broken.length > 0) {
      uncertain = `${file}:${broken[0]?.location.start.line ?? 1} in the base commit: ${broken[0]?.message ?? ""}`;
      policy = headPolicy;
    } else notices.push(...(await withDeferred(() => proposed(decidePolicy([sourceOf(headPolicy, file)]).values, decidePolicy([sourceOf(base, file)]).values))));
  }
  if (policy !== null) configuration.push(...policy.diagnostics);
  // A proposed policy that nobody can read would break the next run: say so now, whichever decides.
  if (policy !== headPolicy && headPolicy !== null) configuration.push(...headPolicy.diagnostics.filter((diagnostic) => diagnostic.level === "error"));
  if (uncertain !== undefined) notices.push(`The policy of the base commit could not be read (${uncertain}). The one proposed here is used only where the strictest one gives the same conclusion.`);
  const decided = decidePolicy([given, sourceOf(policy, file)]);
  const limits = limitsUnder(decided.values.limits);

  const waivers = await decideWaivers(request, decided.values.waiversFile, fromBase ? (uncertain === undefined ? "base" : "none") : "head", judge, configuration, notices);
  const tree = decided.values.failOn === "introduced" || settings.baseRef !== undefined ? await compareWith({ ...request, limits }, compared ?? request.baseSha, decided, notices) : null;
  const { strict, onUndetermined, onNotCovered, minImages, failOn, mappings } = decided.values;
  return {
    run: { paths: decided.values.paths, excludePaths: decided.values.excludePaths, workingDirectory: settings.workingDirectory, policy: { strict, onUndetermined, onNotCovered, minImages, failOn, mappings, warnOnly: settings.warnOnly } },
    decided,
    waivers: { waivers, today: request.today, narrowed: settings.given.paths !== undefined },
    configuration,
    notices,
    base: tree,
    limits,
    uncertain,
  };
}

/**
 * Runs under what was configured. Where the policy that should decide could not be read, a pass counts only if the strictest policy passes too; what the workflow itself
 * gives is trusted and stays.
 */
export async function runConfigured(request: Pick<RunRequest, "workspace" | "entry" | "progress">, configured: Configured, notices: readonly string[] = []): Promise<Report> {
  const { decided, uncertain, run: settings, ...rest } = configured;
  const start = (under: RunSettings, more: readonly Diagnostic[] = [], limits = rest.limits): Promise<Report> =>
    run({ ...request, settings: under, limits, waivers: rest.waivers, base: rest.base, notices: [...notices, ...rest.notices], configuration: [...rest.configuration, ...more] });
  const report = await start(settings);
  if (uncertain === undefined || report.exitCode !== 0) return report;
  // No policy is the strictest about a catalogue: whoever writes the mapping says what its words mean.
  if (settings.policy.mappings.length > 0) return start(settings, [unusable(`The policy of the base commit could not be read (${uncertain}), and the mappings proposed here say what the words of a catalogue mean: a pass by them counts for nothing. Check out with fetch-depth: 0, or give a token that may read the base commit.`, policyPath)]);
  const given = (field: PolicyField): boolean => !/^(?:file |default$)/.test(decided.origins[field]);
  const policy: Policy = {
    ...settings.policy,
    ...(given("strict") ? {} : { strict: true }),
    ...(given("onUndetermined") ? {} : { onUndetermined: "fail" }),
    ...(given("onNotCovered") ? {} : { onNotCovered: "fail" }),
    ...(given("failOn") ? {} : { failOn: "any" }),
  };
  const strictest = await start({ ...settings, ...(given("paths") ? {} : { paths: [] }), ...(given("excludePaths") ? {} : { excludePaths: [] }), policy }, [], limitsUnder({}));
  if (strictest.exitCode === 0) return report;
  return start(settings, [unusable(`The policy of the base commit could not be read (${uncertain}), and the conclusion depends on it: under the strictest policy this run fails (${strictest.reason}). Check out with fetch-depth: 0, or give a token that may read the base commit.`, policyPath)]);
}

function unusable(message: string, file: string): Diagnostic {
  return { code: "policy-not-trusted", level: "error", message, location: startOfFile(file), related: [], configuration: true };
}

/** What people should know of a policy that is proposed here and does not decide yet. */
function proposed(head: DecidedPolicy["values"], base: DecidedPolicy["values"]): string[] {
  const { stricter, loosened } = isAtLeastAsStrict(head, base);
  if (!stricter) return [`The policy of the base commit decides. The one proposed here is looser and counts only once it is merged: ${loosened.join(" ")}`];
  const plain = (values: DecidedPolicy["values"]): string => JSON.stringify(policyFields.map((field) => plainValue(values[field])));
  return plain(head) === plain(base) ? [] : ["The policy of the base commit decides. The one proposed here differs and counts once it is merged."];
}

async function decideWaivers(request: ConfigureRequest, file: string, from: "base" | "head" | "none", judge: string | undefined, configuration: Diagnostic[], notices: string[]): Promise<WaiverSet["waivers"]> {
  const here = readHere(request, file);
  if (here === null && file === defaultValues.waiversFile) configuration.push(...misnamed(request, file, "waivers-file"));
  if (from === "head") return readWaivers(here, file, () => request.ids(), configuration, notices);
  if (from === "none") {
    if (here !== null) notices.push("The waivers proposed here are not applied, because those of the base commit could not be read: a change cannot waive its own findings.");
    return [];
  }
  const there = await readThere(request, judge, file);
  const sameText = (here !== null && there !== null && "text" in here && "text" in there && here.text === there.text) || (here === null && there === null);
  if (!sameText && !(there !== null && "reason" in there)) {
    notices.push("The waivers of the base commit decide. Those proposed here differ and count once they are merged.");
    const errors: Diagnostic[] = [];
    await readWaivers(here, file, () => request.ids(), errors, []);
    configuration.push(...errors.filter((diagnostic) => diagnostic.level === "error"));
  }
  const errors: Diagnostic[] = [];
  const waivers = await readWaivers(there, file, () => request.ids(), errors, notices);
  const [first] = errors.filter((diagnostic) => diagnostic.level === "error");
  // What is wrong in the base commit cannot be mended there: it must not keep the change out that mends it, and no waiver of it holds.
  if (first !== undefined) notices.push(`The waivers of the base commit cannot be read as meant, so none of them applies (${file}:${first.location.start.line}: ${first.message}).`);
  return first === undefined ? waivers : [];
}

/** The commit to compare with, as 40 hex digits: what the user named, else the event's. */
async function comparedCommit({ settings, baseSha, repository }: ConfigureRequest): Promise<string | undefined> {
  if (settings.baseRef === undefined) return baseSha;
  if (/^[0-9a-f]{40}$/.test(settings.baseRef)) return settings.baseRef;
  const { resolveCommit } = await import("./base-commit.ts");
  const commit = resolveCommit(repository, settings.baseRef);
  if (commit === undefined) throw new UserError(`base-ref is "${settings.baseRef}", which git does not know here. Name a commit or a branch that is fetched.`);
  return commit;
}

async function compareWith(request: ConfigureRequest, base: string | undefined, decided: DecidedPolicy, notices: string[]): Promise<BaseFiles | null> {
  if (base === undefined) {
    notices.push("There is no base commit to compare with: every finding counts as new.");
    return null;
  }
  const { matchesBase, readBase } = await import("./base-commit.ts");
  const scope = { workspace: request.workspace, workingDirectory: request.settings.workingDirectory };
  const matches = await withDeferred(() => matchesBase({ ...scope, paths: decided.values.paths, exclude: decided.values.excludePaths }));
  const { mappingsOf } = await withDeferred(() => mappingMatcher({ ...scope, mappings: decided.values.mappings }));
  const read = await readBase({ workspace: request.workspace, folder: request.repository, commit: base, matches, mappingsOf, limits: request.limits, head: request.headSha ?? null }, request.api);
  if (!("reason" in read)) {
    if (read.leftOut > 0) notices.push(`${read.leftOut} files of the base commit were left out, because they are too large or their names are not UTF-8: what they declare counts as new.`);
    return read;
  }
  notices.push(`The base commit could not be read (${read.reason}): every finding counts as new.`);
  return null;
}

function sourceOf(policy: PolicyFile | null, file: string): Parameters<typeof decidePolicy>[0][number] {
  return policy === null ? { origin: "default", values: {} } : { origin: `file ${file}`, values: policy.values, places: policy.places };
}

async function readPolicy(found: Found, file: string): Promise<PolicyFile | null> {
  if (found === null) return null;
  if ("text" in found) {
    const { readPolicyFile } = await import("../policy/policy-file.ts");
    return withDeferred(() => readPolicyFile(file, found.text, version));
  }
  return { values: {}, places: new Map(), diagnostics: "diagnostics" in found ? found.diagnostics : [unreadable(file, found.reason)] };
}

async function readWaivers(found: Found, file: string, ids: () => RequirementIds, configuration: Diagnostic[], notices: string[]): Promise<WaiverSet["waivers"]> {
  if (found === null) return [];
  if ("text" in found) {
    const { readWaiversFile } = await import("../policy/waivers-file.ts");
    const read = await withDeferred(() => readWaiversFile(file, found.text, ids()));
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

/** A file whose name ends in `.yaml` where only the one in `.yml` is looked for: whoever wrote it believes that it decides. */
function misnamed({ repository, limits }: ConfigureRequest, path: string, key: string): readonly Diagnostic[] {
  const other = path.replace(/\.yml$/, ".yaml");
  const read = readInside(repository, "", other, limits);
  if ("missing" in read && read.missing === true) return [];
  return [{ code: "policy-misnamed", level: "error", message: `The file ${other} is not looked for and decides nothing. Rename it to ${path}, or name it by \`${key}\`.`, location: startOfFile(other), related: [], configuration: true }];
}

/** A file of the repository as it is checked out. */
function readHere({ repository, limits }: ConfigureRequest, path: string): Found {
  const read = readInside(repository, "", path, limits);
  if ("bytes" in read) return decode(path, read.bytes, limits);
  return read.missing === true ? null : { diagnostics: [unreadable(path, read.reason)] };
}

/** A file of the repository as the base commit has it. */
async function readThere({ repository, limits, api }: ConfigureRequest, commit: string | undefined, path: string): Promise<Found> {
  if (commit === undefined) return { reason: "the event does not name its base commit" };
  const { readFileAtBase } = await import("./base-commit.ts");
  const read = await readFileAtBase({ workspace: repository, folder: repository, commit, limits, path }, api).catch((error: unknown) => ({ reason: error instanceof Error ? error.message : String(error) }));
  return read === null || "reason" in read ? read : decode(path, read.bytes, limits);
}

function decode(path: string, bytes: Uint8Array, limits: Limits): Found {
  const decoded = decodeSource(path, bytes, limits);
  return "text" in decoded ? decoded : { diagnostics: decoded.diagnostics.map((diagnostic) => ({ ...diagnostic, configuration: true })) };
}

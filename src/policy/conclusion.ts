/** Evaluations and diagnostics under a policy: levels, failing images, conclusion, exit code. */
import type { Weight } from "../evaluate/evaluate.ts";
import type { Outcome, Verdict } from "../evaluate/finding.ts";
import type { Level } from "../source/diagnostic.ts";
import type { Policy, Reaction } from "./policy.ts";

/** What the command line returns and the Action reports; several apply: 70, 2, 1, 4, 3 in that order. */
export const exitCodes = {
  success: 0,
  failingImage: 1,
  usage: 2,
  nothingMatched: 3,
  notRead: 4,
  internal: 70,
  interrupted: 130,
} as const;

/** How a policy reacts to a verdict of an image in a format. */
export function reactionTo(verdict: Verdict, format: string, policy: Policy): Reaction {
  switch (verdict) {
    case "unsupported":
      return "fail";
    case "undetermined":
      if (policy.onUndetermined !== "auto") return policy.onUndetermined;
      return format === "native" ? "fail" : "warn";
    case "not-covered":
      return policy.onNotCovered;
    case "supported":
    case "not-applicable":
      return "ignore";
    default:
      return verdict satisfies never;
  }
}

/** What decides the weight of an outcome under a policy. */
export interface Weighed {
  readonly weight: Weight;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly format: string;
}

/** Whether an outcome fails the run, waivers, the base commit and `warn-only` aside. */
export function fails({ weight, outcome, verdict, format }: Weighed, policy: Policy): boolean {
  if (weight !== "requirement") return false;
  return outcome === "fail" || reactionTo(verdictOf(outcome, verdict), format, policy) === "fail";
}

/** The verdict that an outcome stands for by itself: of an image that is undetermined it may also be known that no statement covers it. */
function verdictOf(outcome: Outcome, verdict: Verdict): Verdict {
  return outcome === "unknown" ? "undetermined" : outcome === "not-applicable" ? "not-covered" : verdict;
}

/** The level of an outcome: an error where it fails the run. A waived one is a note; one that only `warn-only` or the base commit keeps from failing, a warning. */
export function levelOf(outcome: Weighed & { readonly waived: boolean; readonly existing: boolean }, policy: Policy): Level {
  if (outcome.weight === "hint" || outcome.waived) return "note";
  if (outcome.weight === "warning") return "warning";
  if (fails(outcome, policy)) return policy.warnOnly || (policy.failOn === "introduced" && outcome.existing) ? "warning" : "error";
  return reactionTo(verdictOf(outcome.outcome, outcome.verdict), outcome.format, policy) === "warn" ? "warning" : "note";
}

/** What a run came to, counted. */
export interface Tally {
  readonly images: number;
  /** Failing images with a requirement that fails. */
  readonly unsupported: number;
  /** Failing images that no statement covers. */
  readonly uncovered: number;
  /** Failing images whose verdict is `undetermined`. */
  readonly undetermined: number;
  /** Images of each verdict that do not fail the run, and that nobody vouches for either. */
  readonly open: { readonly unsupported: number; readonly undetermined: number; readonly "not-covered": number };
  /** Diagnostics of level `error` in what should have been read. */
  readonly unread: number;
  /** Diagnostics of level `error` in the policy or the waivers file. */
  readonly misconfigured: number;
  /** Files that were looked at. */
  readonly files: number;
  /** Paths or globs that matched nothing. */
  readonly unmatched: readonly string[];
}

export interface Conclusion {
  readonly exitCode: number;
  readonly wouldFail: boolean;
  /** Why, in one sentence. */
  readonly reason: string;
}

/**
 * The one place that says 0. `warn-only` covers what the images came to; what could not be read, and images that are not there,
 * fail all the same: nothing was evaluated that could be warned about.
 */
export function conclude(tally: Tally, policy: Policy): Conclusion {
  const verdictCode = tally.unsupported + tally.uncovered > 0 ? exitCodes.failingImage : tally.undetermined > 0 ? exitCodes.notRead : undefined;
  const inputCode = tally.unread > 0 ? exitCodes.notRead : tally.unmatched.length > 0 || tally.images < policy.minImages ? exitCodes.nothingMatched : undefined;
  const sentences = [
    tally.unsupported > 0 ? `${plural(tally.unsupported, "image")} must not be cloned as declared` : "",
    tally.uncovered > 0 ? `${plural(tally.uncovered, "image")} ${tally.uncovered === 1 ? "is" : "are"} covered by no statement` : "",
    tally.undetermined > 0 ? `${plural(tally.undetermined, "image")} cannot be determined` : "",
    tally.misconfigured > 0 ? `${plural(tally.misconfigured, "error")} in the configuration` : "",
    tally.unread > 0 ? `${plural(tally.unread, "error")} in what should have been read` : "",
    inputCode === exitCodes.nothingMatched || tally.unmatched.length > 0 ? shortage(tally, policy) : "",
  ].filter(Boolean);
  const usageCode = tally.misconfigured > 0 ? exitCodes.usage : undefined;
  const wouldFail = sentences.length > 0;
  const counted = policy.warnOnly ? [usageCode, inputCode] : [usageCode, verdictCode, inputCode];
  const exitCode = [exitCodes.usage, exitCodes.failingImage, exitCodes.notRead, exitCodes.nothingMatched].find((code) => counted.includes(code)) ?? exitCodes.success;
  const reason = wouldFail ? `${sentences.join("; ")}${policy.warnOnly && verdictCode !== undefined ? " (warn-only: images do not fail the run)" : ""}.` : `${success(tally)}.`;
  return { exitCode, wouldFail, reason: reason.charAt(0).toUpperCase() + reason.slice(1) };
}

/** What a run says that nothing fails: also what no image's verdict vouches for. */
function success({ images, open }: Tally): string {
  if (images === 0) return "no image was found, and none is required (min-images)";
  const { unsupported, undetermined, "not-covered": uncovered } = open;
  return [
    `${plural(images, "image")} evaluated, none fails`,
    unsupported > 0 ? `${unsupported} ${unsupported === 1 ? "is" : "are"} unsupported, as in the base commit` : "",
    undetermined > 0 ? `nothing vouches for ${undetermined} that ${undetermined === 1 ? "is" : "are"} undetermined` : "",
    uncovered > 0 ? `no statement covers ${uncovered}` : "",
  ].filter(Boolean).join("; ");
}

function shortage(tally: Tally, policy: Policy): string {
  if (tally.unmatched.length > 0) return `nothing matches ${tally.unmatched.slice(0, 5).map((path) => `"${path}"`).join(", ")}${tally.unmatched.length > 5 ? ", …" : ""}: name a file, a glob, or a folder with YAML files in it`;
  if (tally.images === 0) return `no image definition in ${plural(tally.files, "file")}: declare an image (docs/format.md), or set \`min-images: 0\` where there are none`;
  return `${plural(tally.images, "image")} declared, at least ${policy.minImages} expected (min-images)`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

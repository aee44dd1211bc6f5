/** Brings a report to GitHub's API: check run and comment, each tried, each allowed to fail with one notice, neither with a say in the verdict. */
import { visible } from "../report/escape.ts";
import { longestRemark } from "../report/limits.ts";
import type { Report } from "../report/report.ts";
import type { ApiRefusal, GitHubApi } from "./api.ts";
import { deliverCheckRun } from "./check-run.ts";
import { type CommentMode, deliverComment } from "./comment.ts";
import { type Delivery, failed } from "./delivery.ts";
import type { EventContext } from "./event.ts";

/** What the user asked for. */
export interface DeliveryOptions {
  readonly annotations: "auto" | "checks" | "commands" | "none";
  readonly checkName: string;
  readonly comment: CommentMode;
  readonly commentKey: string;
}

/** What the run is. */
export interface DeliveryContext {
  readonly event: EventContext;
  /** Empty or undefined where there is none. */
  readonly token: string | undefined;
  /** Folder of the repository inside the workspace; empty where they are the same. */
  readonly root: string;
  readonly workflow: string;
  readonly job: string;
  /** Different in every job of every run, for a check run to be found again. */
  readonly externalId: string;
  /** Page of the workflow run. */
  readonly detailsUrl: string | undefined;
}

/** What became of it. */
export interface Delivered {
  readonly deliveries: readonly Delivery[];
  /** Sentences for people: at most one for each surface. */
  readonly notices: readonly string[];
  /** The check run was begun or refused for a reason other than a missing permission: the workflow commands have to carry the whole list. */
  readonly unfinished: boolean;
  /** The check run carries every annotation. Where it is false, the caller writes workflow commands unless `annotations` is `none`. */
  readonly annotated: boolean;
}

type Channel = Delivery["channel"];

/** What GitHub wants of a token for a surface. https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const permissions: Readonly<Record<Channel, string>> = { "check run": "checks: write", comment: "pull-requests: write" };

/** What people still have without a surface. */
const instead: Readonly<Record<Channel, string>> = {
  "check run": "workflow commands carry the annotations, and log and job summary list every finding",
  comment: "log and job summary have the report",
};

/**
 * Delivers what was asked for and what the event allows. `openApi` is called only where something is to be sent. Never rejects.
 */
export async function deliver(report: Report, options: DeliveryOptions, context: DeliveryContext, openApi: () => Promise<GitHubApi>): Promise<Delivered> {
  const plans: readonly Plan[] = [planCheckRun(options, context), planComment(options, context)];
  const deliveries: Delivery[] = [];
  let api: GitHubApi | undefined;
  let down: ApiRefusal | undefined;
  for (const plan of plans) {
    let delivery: Delivery;
    try {
      if (plan.skip !== undefined) delivery = { channel: plan.channel, status: "skipped", detail: plan.skip };
      else if (down !== undefined) delivery = failed(plan.channel, down);
      else {
        api ??= await openApi();
        delivery = plan.channel === "check run" ? await sendCheckRun(api, report, options, context) : await sendComment(api, report, options, context);
      }
    } catch (error) {
      delivery = failed(plan.channel, error);
    }
    if (delivery.refusal !== undefined && isForEverything(delivery.refusal)) down = delivery.refusal;
    deliveries.push(delivery);
  }
  return {
    deliveries: deliveries.map(({ channel, status, detail }) => ({ channel, status, detail: withoutToken(detail, context.token) })),
    notices: noticesOf(deliveries, plans, context).map((notice) => withoutToken(notice, context.token)),
    unfinished: deliveries.some(({ channel, status, refusal }) => channel === "check run" && status === "failed" && refusal?.kind !== "permission"),
    annotated: deliveries.some(({ channel, status }) => channel === "check run" && status === "delivered"),
  };
}

/** One surface before it is tried. */
interface Plan {
  readonly channel: Channel;
  /** The user named this surface, so its absence is worth a word. */
  readonly asked: boolean;
  /** Why it is not tried. */
  readonly skip: string | undefined;
}

function planCheckRun({ annotations }: DeliveryOptions, { event, token }: DeliveryContext): Plan {
  const asked = annotations === "checks";
  const plan = (skip: string | undefined): Plan => ({ channel: "check run", asked, skip });
  if (annotations === "commands" || annotations === "none") return plan("not asked for");
  if (!token) return plan("there is no token");
  if (event.repository === undefined || event.headSha === undefined) return plan("the run does not name its repository and commit");
  if (!asked && event.origin !== "own") return plan(`${originWords[event.origin]} has a read-only token`);
  return plan(undefined);
}

function planComment({ comment }: DeliveryOptions, { event, token }: DeliveryContext): Plan {
  const asked = comment !== "never";
  const plan = (skip: string | undefined): Plan => ({ channel: "comment", asked: asked && event.pullRequest !== undefined, skip });
  if (!asked) return plan("not asked for");
  if (event.pullRequest === undefined) return plan("the event has no pull request");
  if (!token) return plan("there is no token");
  if (event.repository === undefined) return plan("the run does not name its repository");
  return plan(undefined);
}

const originWords: Readonly<Record<EventContext["origin"], string>> = {
  own: "this repository",
  fork: "a pull request from a fork",
  "deleted-fork": "a pull request from a deleted fork",
  dependabot: "a run started by Dependabot",
};

function sendCheckRun(api: GitHubApi, report: Report, { checkName }: DeliveryOptions, { event, root, externalId, detailsUrl }: DeliveryContext): Promise<Delivery> {
  return deliverCheckRun(api, report, { name: checkName, headSha: event.headSha ?? "", root, externalId, detailsUrl });
}

function sendComment(api: GitHubApi, report: Report, { comment, commentKey }: DeliveryOptions, { event, workflow, job }: DeliveryContext): Promise<Delivery> {
  return deliverComment(api, report, { mode: comment, pullRequest: event.pullRequest, key: commentKey, workflow, job });
}

/** A refusal that the next surface would meet as well: a token that is not valid, a limit, a server that does not answer. */
function isForEverything({ kind, status }: ApiRefusal): boolean {
  return kind === "unauthorized" || kind === "rate-limited" || (kind === "unavailable" && status === 0);
}

/** One notice for each surface that is missing; one for both where a pull request's token is read-only, which is the normal case and no fault. */
function noticesOf(deliveries: readonly Delivery[], plans: readonly Plan[], { event, token }: DeliveryContext): string[] {
  const missing = deliveries.filter((delivery, index) => delivery.status === "failed" || (plans[index]?.asked === true && plans[index].skip !== undefined));
  if (missing.length === 0) return [];
  if (!token) return [`There is no token, so there is no ${missing.map((each) => each.channel).join(" and no ")}; ${restOf(missing)}. The verdict is not affected.`];
  const readOnly = event.origin === "own" ? [] : missing.filter((each) => each.refusal?.kind === "permission" || each.refusal?.kind === "not-found");
  const notices = missing.filter((each) => !readOnly.includes(each)).map((each) => `${sentenceOf(each)}; ${instead[each.channel]}. The verdict is not affected.`);
  if (readOnly.length > 0) {
    notices.unshift(`The token of ${originWords[event.origin]} is read-only, so there is no ${readOnly.map((each) => `${each.channel} (needs \`${permissions[each.channel]}\`)`).join(" and no ")}; ${restOf(readOnly)}. The verdict is not affected.`);
  }
  return notices.map((notice) => visible(notice, longestRemark));
}

function restOf(missing: readonly Delivery[]): string {
  return missing.map((each) => instead[each.channel]).join(", and ");
}

function sentenceOf({ channel, refusal, detail }: Delivery): string {
  if (refusal?.kind === "permission") return `The token lacks the permission \`${permissions[channel]}\`, so the ${channel} is missing: ${detail}`;
  if (refusal?.kind === "not-found") return `The ${channel} could not be written, perhaps because the token lacks the permission \`${permissions[channel]}\`: ${detail}`;
  return `The ${channel} could not be written: ${detail}`;
}

function withoutToken(text: string, token: string | undefined): string {
  return token ? text.replaceAll(token, "***") : text;
}

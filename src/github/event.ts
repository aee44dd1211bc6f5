/** The event of a run: whether the Action is made for it, which commits and pull request it speaks about, and what its token may be able to do. */
import { readFileSync } from "node:fs";
import { UserError } from "../user-error.ts";
import { type Fields, fieldsOf, shaOf, textOf } from "./answers.ts";
import type { Environment } from "./runner.ts";

const known = ["pull_request", "merge_group", "push", "release", "schedule", "workflow_dispatch", "workflow_call"];

/**
 * Refuses `pull_request_target`; gives a notice for an event that the Action is not made for. `name` is `GITHUB_EVENT_NAME`; outside of GitHub there is none.
 */
export function checkEvent(name: string | undefined): string | undefined {
  if (name === "pull_request_target") {
    throw new UserError(
      "The event is pull_request_target, needed pull_request: pull_request_target runs with the secrets and the write token of the base repository, and a checkout of the pull request would put a stranger's files beside them. On pull_request this check gives the full verdict with contents: read, for forks too.",
    );
  }
  if (name === undefined || name === "" || known.includes(name)) return undefined;
  if (name === "workflow_run") return "On workflow_run a job has secrets and a write token while it may hold a stranger's files. This check needs neither: run it on pull_request, where forks get the full verdict with contents: read.";
  return `This check is made for ${known.join(", ")}; on ${name} it evaluates the files that are checked out, whatever they are.`;
}

/** A repository on the server that the run belongs to. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/**
 * Where the commits come from. `own`: this repository. `fork`: another one, or one that the payload does not name. `deleted-fork`: one that is gone.
 * `dependabot`: this repository, but by Dependabot, whose token is read-only unless the workflow says otherwise.
 */
export type Origin = "own" | "fork" | "deleted-fork" | "dependabot";

/** What an event says, as far as it can be believed. Whatever is missing or malformed is undefined. */
export interface EventContext {
  readonly name: string;
  readonly repository: Repository | undefined;
  readonly pullRequest: number | undefined;
  /** The commit that a check run belongs on: the pull request's head or the merge group's, never the test merge. */
  readonly headSha: string | undefined;
  /** The commit to compare with; undefined where the event has none, as on a tag or a schedule. */
  readonly baseSha: string | undefined;
  readonly origin: Origin;
}

/** The payload of the event, from the file that the runner names; undefined where there is none or it is not JSON. */
export function readPayload(environment: Environment): unknown {
  const file = environment["GITHUB_EVENT_PATH"];
  if (file === undefined || file === "") return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Reads the event of a run. Never throws, whatever the payload is: for some events and forks it is nearly empty. */
export function readEvent(environment: Environment, payload: unknown): EventContext {
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const fields = fieldsOf(payload);
  const pull = fieldsOf(fields["pull_request"]);
  const group = fieldsOf(fields["merge_group"]);
  const isPull = name.startsWith("pull_request");
  const sha = shaOf(environment["GITHUB_SHA"]);
  const repository = repositoryOf(environment["GITHUB_REPOSITORY"]) ?? repositoryOf(fieldsOf(fields["repository"])["full_name"]);
  return {
    name,
    repository,
    pullRequest: isPull ? (numberOf(pull["number"]) ?? numberOf(fields["number"])) : undefined,
    headSha: (isPull ? shaOf(fieldsOf(pull["head"])["sha"]) : name === "merge_group" ? shaOf(group["head_sha"]) : undefined) ?? sha,
    baseSha: isPull ? shaOf(fieldsOf(pull["base"])["sha"]) : name === "merge_group" ? shaOf(group["base_sha"]) : name === "push" ? baseOfPush(fields) : undefined,
    origin: isPull ? originOf(pull, repository, environment, fields) : isDependabot(environment, fields) ? "dependabot" : "own",
  };
}

/** A pushed tag has no commit to compare with: what it points at may be old. */
function baseOfPush(fields: Fields): string | undefined {
  return textOf(fields["ref"]).startsWith("refs/tags/") ? undefined : shaOf(fields["before"]);
}

function originOf(pull: Fields, repository: Repository | undefined, environment: Environment, fields: Fields): Origin {
  const head = fieldsOf(pull["head"])["repo"];
  if (head === null) return "deleted-fork";
  const from = textOf(fieldsOf(head)["full_name"]).toLowerCase();
  const to = textOf(fieldsOf(fieldsOf(pull["base"])["repo"])["full_name"]).toLowerCase() || (repository === undefined ? "" : `${repository.owner}/${repository.name}`.toLowerCase());
  if (from === "" || from !== to) return "fork";
  return isDependabot(environment, fields) ? "dependabot" : "own";
}

/** By who started the run: a person who pushes to Dependabot's branch has a token of their own. */
function isDependabot(environment: Environment, fields: Fields): boolean {
  return (environment["GITHUB_ACTOR"] || textOf(fieldsOf(fields["sender"])["login"])) === "dependabot[bot]";
}

/** `owner/name`, of the characters that GitHub allows, and never a way out of the path that it becomes part of. */
function repositoryOf(value: unknown): Repository | undefined {
  const [, owner, name] = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/.exec(textOf(value)) ?? [];
  if (owner === undefined || name === undefined || /^\.{1,2}$/.test(owner) || /^\.{1,2}$/.test(name)) return undefined;
  return { owner, name };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** Which events the Action runs on. */
import { UserError } from "../user-error.ts";

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
  return `This check is made for ${known.join(", ")}; on ${name} it evaluates the files that are checked out, whatever they are.`;
}

/** A mistake of the caller: a wrong option, never a file's content and never ours. */

/** Ends a run with exit code 2. `message` says what was found, where, and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}

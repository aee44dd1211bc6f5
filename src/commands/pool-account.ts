/** An account of its own for an application pool: it needs a password, wherever that is set. */
import type { Span } from "./powershell/syntax.ts";
import type { Session } from "./session.ts";

/** What one statement sets of an application pool's account. */
export interface PoolAccount {
  /** The value of `identityType`. */
  readonly identity?: string | undefined;
  /** The value of `userName`. */
  readonly user?: { readonly text: string; readonly known: boolean } | undefined;
}

/**
 * Says what it means that a pool gets an account: `SpecificUser` and a user name together count as the secret that the pool needs to start. An account whose name ends in `$` is a
 * managed one, which has no password. `true` where it counts by itself; else another statement of the script has to bring the other half.
 */
export function setAccount(session: Session, { identity, user }: PoolAccount, span: Span, signal: "S1" | "S2", isObject = false): boolean {
  const own = /^(?:3|.*\bspecificuser)["']?$/i.test(identity?.trim() ?? "");
  if (own) session.run.ownAccount = true;
  const name = user?.text.trim() ?? "";
  if (user === undefined || name === "" || name.endsWith("$")) return false;
  const pending = isObject ? "object account" : own ? undefined : "account";
  if (user.known) session.secret(signal, span, pending, `an account for an application pool that needs a password, set with ${signal === "S1" ? "appcmd" : "PowerShell"}`);
  else session.unread("the account of an application pool, which is filled in later,", span, pending);
  return user.known && pending === undefined;
}

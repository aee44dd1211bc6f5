/** Which script an unread step runs: formats that have the script beside the step read it in the step's place. */
import type { Effect } from "../facts/effect.ts";

/**
 * The path of the one script that a step runs and does nothing beside, as written; `undefined` where the step is anything else. `readScript` says so in `what`: the words of
 * the step may name further things that run.
 */
export function unreadScript(effect: Effect): string | undefined {
  return effect.kind === "unread" ? /^the script "([^"]+\.[a-z0-9]+)"$/i.exec(effect.what)?.[1] : undefined;
}

/** Values of the registry that Windows takes for commands: they run later, at the next start or when somebody logs on. */
import { readScript } from "../commands/index.ts";
import { isWindowsOwn, runsByItself } from "../commands/registry.ts";
import type { Effect } from "../facts/effect.ts";
import { derivedText, type SourceText } from "../source/embedded.ts";
import type { SourceLocation } from "../source/location.ts";
import { unread } from "./values.ts";

/**
 * What writing a value comes to. Whether the command runs before Sysprep or on each clone nobody knows, so one that does anything that counts, or that nobody can read, is a step that is not
 * read. `data` is `undefined` where it is filled in later.
 */
export function registryEffects(key: string, name: string, data: SourceText | undefined, location: SourceLocation): readonly Effect[] {
  if (!runsByItself(key, name)) return [];
  const text = data?.text.trim() ?? "";
  if (data !== undefined && isWindowsOwn(text)) return [];
  if (data !== undefined && readScript(data, "cmd").length === 0) return [];
  return [unread("the command that the registry runs at the next start or log-on", text === "" ? key : text, location)];
}

/** The same for a text without places of its own. */
export function registryEffectsOfText(key: string, name: string, data: string | undefined, location: SourceLocation): readonly Effect[] {
  return registryEffects(key, name, data === undefined ? undefined : derivedText(data, location), location);
}

/** What texts that are not YAML do to a machine: scripts, answer files, configuration files, recipes. Each by what it says, never by its name. */
import type { Effect } from "../facts/effect.ts";
import type { SourceText } from "../source/embedded.ts";

export type ScriptLanguage = "powershell" | "cmd";

/** What a script does, in the order of its text. Comments, printed text and questions (`Get-WindowsFeature`) do nothing. Throws for nothing that a script can hold. */
export function readScript(_script: SourceText, _language: ScriptLanguage): readonly Effect[] {
  return [];
}

/** What a configuration file of IIS or ASP.NET, copied into an image as it is, brings with it. */
export function readConfiguration(_text: SourceText): readonly Effect[] {
  return [];
}

/** What a Chef recipe or a Puppet manifest does. */
export function readRecipe(_text: SourceText, _language: "chef" | "puppet"): readonly Effect[] {
  return [];
}

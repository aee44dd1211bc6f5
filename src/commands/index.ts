/** What texts that are not YAML do to a machine: scripts, answer files, configuration files, recipes. Each by what it says, never by its name. */
import type { Effect } from "../facts/effect.ts";
import type { SourceText } from "../source/embedded.ts";
import { readCommandShell } from "./cmd/reader.ts";
import { readConfigurationText } from "./configuration.ts";
import { readPowerShell } from "./powershell/walker.ts";
import { readChef } from "./recipes/chef.ts";
import { readPuppet } from "./recipes/puppet.ts";
import { readRegistryFile } from "./registry.ts";
import { Run, type ScriptLanguage, Session } from "./session.ts";

export type { ScriptLanguage } from "./session.ts";

const readers = { powershell: readPowerShell, cmd: readCommandShell } as const;

/** What a script does, in the order of its text. Comments, printed text and questions (`Get-WindowsFeature`) do nothing. Throws for nothing that a script can hold. */
export function readScript(script: SourceText, language: ScriptLanguage): readonly Effect[] {
  const run = new Run(readers);
  run.read(new Session(run, script), language);
  return run.finish();
}

/** What a configuration file of IIS or ASP.NET, copied into an image as it is, brings with it. */
export function readConfiguration(text: SourceText): readonly Effect[] {
  const run = new Run(readers);
  readConfigurationText(new Session(run, text));
  return run.finish();
}

/** What the values of a file of registry keys (`.reg`) run later. */
export function readRegistryKeys(text: SourceText): readonly Effect[] {
  const run = new Run(readers);
  readRegistryFile(new Session(run, text));
  return run.finish();
}

/** What a Chef recipe or a Puppet manifest does. */
export function readRecipe(text: SourceText, language: "chef" | "puppet"): readonly Effect[] {
  const run = new Run(readers);
  (language === "chef" ? readChef : readPuppet)(new Session(run, text));
  return run.finish();
}

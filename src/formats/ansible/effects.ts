/** What a task does to the machine, by the module that it runs. */
import { runDsc } from "./dsc.ts";
import type { AddedSources } from "../packages.ts";
import { addBucket, addChocolateySource, runChocolatey, runFeatures, runInstaller, runScoop, runWinget } from "./feature-modules.ts";
import { runCopy, runEdit } from "./file-modules.ts";
import { runIisModule } from "./iis-modules.ts";
import { runCertificateAuthority, runDomainController, runMembership, runOfflineJoin, runRegistry, runRegistryText, runService } from "./machine-modules.ts";
import { isHarmless } from "./modules.ts";
import { runCommand, runPowershell, runPsexec, runScheduledTask, runScriptFile, runShell } from "./script-modules.ts";
import { type Done, nothingDone, quoted, type Step } from "./step.ts";

type Runner = (step: Step, added: AddedSources) => Done;

const runners = new Map<string, Runner>([
  ["win_feature", (step) => runFeatures(step)],
  ["win_optional_feature", (step) => runFeatures(step)],
  ["win_chocolatey", runChocolatey],
  ["win_chocolatey_source", addChocolateySource],
  ["win_winget", runWinget],
  ["win_scoop", runScoop],
  ["win_scoop_bucket", addBucket],
  ["win_package", runInstaller],
  ["win_msi", runInstaller],
  ["win_shell", runShell],
  ["raw", runShell],
  ["win_command", runCommand],
  ["win_powershell", runPowershell],
  ["script", runScriptFile],
  ["win_psexec", runPsexec],
  ["psexec", runPsexec],
  ["win_scheduled_task", runScheduledTask],
  ["win_copy", runCopy],
  ["win_template", runCopy],
  ["win_robocopy", runCopy],
  ["win_unzip", runCopy],
  ["win_get_url", runCopy],
  ["win_assemble", runCopy],
  ["win_lineinfile", runEdit],
  ["win_blockinfile", runEdit],
  ["win_replace", runEdit],
  ["win_xml", runEdit],
  ["win_service", runService],
  ["win_regedit", runRegistry],
  ["win_regmerge", runRegistryText],
  ["win_dsc", runDsc],
  ["win_domain_membership", runMembership],
  ["microsoft.ad.membership", runMembership],
  ["microsoft.ad.offline_join", runOfflineJoin],
  ["win_domain", runDomainController],
  ["win_domain_controller", runDomainController],
  ["microsoft.ad.domain", runDomainController],
  ["microsoft.ad.domain_child", runDomainController],
  ["microsoft.ad.domain_controller", runDomainController],
  ["microsoft.ad.cs_authority", runCertificateAuthority],
]);

/** What one run of a task does. A module that nobody knows may do anything. `added`: the sources of packages of the tasks before it; those of this one go there too. */
export function runModule(step: Step, added: AddedSources = new Map()): Done {
  const runner = runners.get(step.name);
  if (runner !== undefined) return step.isOpaque ? { effects: [step.unread("its parameters are filled in later")] } : runner(step, added);
  return runIisModule(step) ?? (isHarmless(step.name) ? nothingDone : { effects: [step.unread(`the module ${quoted(step.written)} is not known here`)] });
}

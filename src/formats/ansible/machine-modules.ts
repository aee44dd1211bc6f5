/** The modules that change what a machine is: its domain, its roles, its services. */
import { readRegistryKeys } from "../../commands/index.ts";
import type { Effect } from "../../facts/effect.ts";
import { registryEffects } from "../windows-registry.ts";
import { type Done, nothingDone, type Step } from "./step.ts";
import { isEmpty, plainSource } from "./value.ts";

/** `win_domain_membership`, `microsoft.ad.membership`: into a domain, or back into a workgroup. */
export function runMembership(step: Step): Done {
  const state = step.state("unknown");
  if (state === "domain") return { effects: [domain(step, true)] };
  if (state === "workgroup") return { effects: [domain(step, false)] };
  return isEmpty(step.get("dns_domain_name")) === true ? nothingDone : { effects: [step.unread("whether the machine joins a domain is decided by variables")] };
}

/** `microsoft.ad.offline_join`. */
export function runOfflineJoin(step: Step): Done {
  return { effects: [domain(step, true)] };
}

/** `win_domain`, `win_domain_controller` and their successors: the machine gets Active Directory Domain Services. */
export function runDomainController(step: Step): Done {
  if (step.state() === "member_server" || step.state() === "absent") return nothingDone;
  return { effects: [role(step, "ad-domain-services")] };
}

/** `microsoft.ad.cs_authority`. */
export function runCertificateAuthority(step: Step): Done {
  return step.state() === "absent" ? nothingDone : { effects: [role(step, "ad-certificate")] };
}

/** `win_service`: the service of IIS can be set up only where it is. */
export function runService(step: Step): Done {
  if (step.state() === "absent" || !/^(?:w3svc|iisadmin)$/i.test(step.text("name") ?? "")) return nothingDone;
  return { effects: [{ kind: "iis", present: true, because: "the service belongs to IIS", ...step.mark(step.location, step.text("name") ?? "") }] };
}

/** `win_regedit`: one value of the registry, which may be a command. */
export function runRegistry(step: Step): Done {
  if (step.state() === "absent") return nothingDone;
  return { effects: registryEffects(step.code("path", "key")?.source.text ?? "", step.code("name", "entry", "value")?.source.text ?? "", plainSource(step.get("data")), step.location) };
}

/** `win_regmerge`: values of the registry as the text of a file. */
export function runRegistryText(step: Step): Done {
  const code = step.code("content");
  if (code === undefined || code.holes > 0) return { effects: [step.unread("it sets values of the registry that stand elsewhere")] };
  return readRegistryKeys(code.source).length === 0 ? nothingDone : { effects: [step.unread("it sets commands that run later")] };
}

function domain(step: Step, joins: boolean): Effect {
  return { kind: "domain", joins, ...step.mark(step.location, step.written) };
}

function role(step: Step, name: string): Effect {
  return { kind: "feature", name, present: true, ...step.mark(step.location, step.written) };
}

/** Turns what the steps of an image do, phase by phase, into facts of the image. */
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import type { Effect, Phase, Stage } from "./effect.ts";
import { type Fact, type FactKey, type OpaqueFact, roleKey, type StatedFact } from "./fact.ts";
import { type SignalId, signalOf } from "./iis-signals.ts";
import { bringsIis, isWholeIis, mayBringIis, roleOfFeature, type ServerRole } from "./server-roles.ts";

/** What steps come to: facts that they state, and steps before Sysprep whose content nobody reads. */
export interface StepFacts {
  readonly facts: Readonly<Partial<Record<FactKey, Fact>>>;
  readonly unreadSteps: readonly { readonly what: string; readonly location: SourceLocation }[];
}

/** An effect with the phase in which it takes place. */
interface Timed {
  readonly phase: Phase;
  readonly effect: Effect;
}

/** At most this many further places are named beside the first one of a fact. */
const mostPlaces = 10;

/** Signals that can only be on a machine with IIS. */
const presupposing: ReadonlySet<SignalId> = new Set(["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S14", "S15", "S16", "S17"]);

/** The fact of each signal that only warns. */
const warned: Readonly<Partial<Record<SignalId, FactKey>>> = {
  S15: "iis.central-certificate-store",
  S16: "iis.metabase-passwords",
  S17: "iis.metabase-copied",
  S18: "iis.plain-text-passwords",
  S20: "iis.hosting-bundle",
};

const whenUnknown = "it is not said whether this runs before Sysprep or on each clone";

/** The facts of an image that its stages give, in the order in which the stages are given. What happens on each clone leaves no trace in the image. */
export function factsOfStages(stages: readonly Stage[]): StepFacts {
  const timed = placeInTime(stages);
  const facts: Partial<Record<FactKey, Fact>> = {};
  const unread = timed.filter(({ phase, effect }) => effect.kind === "unread" && phase !== "after-clone");
  stateIis(timed, unread.length > 0, facts);
  stateSecrets(timed, facts);
  stateRoles(timed, facts);
  stateMachine(timed, facts);
  return { facts, unreadSteps: unread.flatMap(({ effect }) => (effect.kind === "unread" ? [{ what: effect.what, location: effect.location }] : [])) };
}

/** What stands behind a step that generalizes happens on the clones, or where that step does not end the machine's run, nobody knows when. */
function placeInTime(stages: readonly Stage[]): readonly Timed[] {
  return stages.flatMap(({ phase, effects }) => {
    let now = phase;
    return effects.map((effect): Timed => {
      const placed = { phase: now, effect };
      if (effect.kind === "generalize" && now !== "after-clone") now = effect.ends ? "after-clone" : "unknown";
      return placed;
    });
  });
}

function isBefore(phase: Phase): boolean {
  return phase === "base" || phase === "before-generalize";
}

/** Whether an effect puts IIS on the machine (`true`), takes it off (`false`) or leaves it alone. */
function iisAfter(effect: Effect): boolean | undefined {
  switch (effect.kind) {
    case "feature":
      if (effect.present) return bringsIis(effect.name) ? true : undefined;
      return isWholeIis(effect.name) ? false : undefined;
    case "iis":
      return effect.present;
    case "secret":
      return presupposing.has(effect.signal) ? true : undefined;
    case "generalize":
    case "domain":
    case "unread":
      return undefined;
    default:
      return effect satisfies never;
  }
}

function stateIis(timed: readonly Timed[], somethingUnread: boolean, facts: Partial<Record<FactKey, Fact>>): void {
  const events = timed.flatMap((each) => {
    const present = iisAfter(each.effect);
    return present === undefined ? [] : [{ ...each, present }];
  });
  const before = events.filter(({ phase }) => isBefore(phase));
  const last = before.at(-1);
  // The place that put IIS there: the first one behind the last removal, what installs it before what only presupposes it.
  const puts = (list: typeof events): (typeof events)[number] | undefined => {
    const live = list.slice(list.findLastIndex((event) => !event.present) + 1);
    return live.find(({ effect }) => effect.kind === "feature") ?? live[0];
  };
  const own = last?.present === true ? puts(before) : undefined;
  if (own !== undefined) {
    facts["iis.installed"] = stated("true", own.effect);
    facts["iis.phase"] = stated(own.phase === "base" ? "base" : "before-generalize", own.effect);
    if (own.effect.kind === "feature") facts["iis.source"] = stated("windows-role", own.effect);
    return;
  }
  const maybe = timed.find(({ phase, effect }) => phase !== "after-clone" && effect.kind === "feature" && effect.present && mayBringIis(effect.name));
  const some = puts(events.filter(({ phase }) => phase === "unknown"));
  const late = puts(events.filter(({ phase }) => phase === "after-clone"));
  if (maybe !== undefined) {
    facts["iis.installed"] = opaque(maybe.effect, "this feature may bring IIS with it");
  } else if (some?.present === true) {
    facts["iis.installed"] = stated("true", some.effect);
    facts["iis.phase"] = opaque(some.effect, whenUnknown);
  } else if (late?.present === true) {
    facts["iis.installed"] = stated("true", late.effect);
    facts["iis.phase"] = somethingUnread ? opaque(late.effect, "IIS goes in on each clone here, and a step before Sysprep that nobody reads may have installed it already") : stated("after-clone", late.effect);
  } else if (last?.present === false && !somethingUnread) {
    facts["iis.installed"] = stated("false", last.effect);
  }
}

function stateSecrets(timed: readonly Timed[], facts: Partial<Record<FactKey, Fact>>): void {
  const secrets = timed.flatMap(({ phase, effect }) => (effect.kind === "secret" && phase !== "after-clone" ? [{ phase, effect, signal: signalOf(effect.signal) }] : []));
  const breaking = secrets.filter(({ signal }) => signal.weight === "breaks");
  const [sure] = breaking.filter(({ phase }) => isBefore(phase));
  const [open] = breaking;
  const [likely] = secrets.filter(({ signal }) => signal.weight === "likely");
  const metabase = secrets.find(({ effect }) => effect.signal === "S16");
  if (sure !== undefined) {
    const others = breaking.filter((each) => each !== sure && isBefore(each.phase)).map(({ effect }): RelatedLocation => ({ message: `also ${effect.what}`, location: effect.location }));
    const fact = stated("present", sure.effect);
    facts["iis.encrypted-properties"] = { ...fact, text: sure.effect.what, related: [...(fact.related ?? []), ...others.slice(0, mostPlaces)] };
  } else if (open !== undefined) {
    facts["iis.encrypted-properties"] = opaque(open.effect, `${open.effect.what}: ${whenUnknown}`);
  } else if (likely !== undefined) {
    facts["iis.encrypted-properties"] = opaque(likely.effect, `${likely.effect.what} probably leaves an encrypted property behind (${likely.signal.source.id})`);
  } else if (metabase !== undefined) {
    // No statement asks for encrypted properties of IIS 6: the fact decides for IIS 7 and later only, where the interface goes on as long as Metabase Compatibility is installed
    // (https://learn.microsoft.com/iis/manage/managing-your-configuration-settings/metabase-compatibility-with-iis-7-and-above).
    facts["iis.encrypted-properties"] = opaque(metabase.effect, `${metabase.effect.what}: from IIS 7 on the interface of IIS 6 may write it into the configuration of IIS, encrypted`);
  }
  for (const { phase, effect } of secrets) {
    const key = warned[effect.signal];
    if (key !== undefined && isBefore(phase)) facts[key] ??= stated("true", effect);
  }
}

function stateRoles(timed: readonly Timed[], facts: Partial<Record<FactKey, Fact>>): void {
  for (const { phase, effect } of timed) {
    if (effect.kind !== "feature" || phase === "after-clone") continue;
    const role = roleOfFeature(effect.name);
    if (role === undefined) continue;
    const key = roleKey(role.id);
    if (!effect.present) {
      if (isBefore(phase) && isWholeRole(role, effect.name)) delete facts[key];
    } else if (isBefore(phase)) facts[key] = stated("true", effect);
    else facts[key] ??= opaque(effect, whenUnknown);
  }
}

/** Taking a part of a role out leaves the rest of it there. */
function isWholeRole(role: ServerRole, name: string): boolean {
  return role.features.filter((feature) => !feature.endsWith("*")).includes(name);
}

function stateMachine(timed: readonly Timed[], facts: Partial<Record<FactKey, Fact>>): void {
  for (const { phase, effect } of timed) {
    if (phase === "after-clone") continue;
    if (effect.kind === "generalize" && facts.sysprep === undefined) facts.sysprep = stated("true", effect);
    if (effect.kind !== "domain" || !isBefore(phase)) continue;
    if (effect.joins) facts["os.domain-joined"] = stated("true", effect);
    else delete facts["os.domain-joined"];
  }
}

function stated(value: string, { text, location, related }: Effect): StatedFact {
  return { state: "stated", value, text, location, ...(related === undefined ? {} : { related }) };
}

function opaque({ text, location, related }: Effect, because: string): OpaqueFact {
  return { state: "opaque", text, because, location, ...(related === undefined ? {} : { related }) };
}

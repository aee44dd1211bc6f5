/** What the steps of an image come to, phase by phase: which of them put IIS and secrets into the image, and which leave open what is in it. */
import { describe, expect, it } from "vitest";
import type { Effect, Phase, Stage } from "../../src/facts/effect.ts";
import type { Fact, FactKey } from "../../src/facts/fact.ts";
import { type SignalId, signals } from "../../src/facts/iis-signals.ts";
import { factsOfStages } from "../../src/facts/stages.ts";
import type { SourceLocation } from "../../src/source/location.ts";

const at = (line: number): SourceLocation => ({ file: "steps.yml", start: { line, column: 1 }, end: { line, column: 9 } });

/** Steps by a short form: "+web-server", "-web-server", "+iis", "-iis", "S1", "sysprep", "sysprep!" (ends the run), "join", "leave", "?script". */
function effectOf(step: string, line: number): Effect {
  const place = { text: step, location: at(line) };
  if (step === "+iis" || step === "-iis") return { kind: "iis", present: step === "+iis", because: "", ...place };
  if (/^[+-]/.test(step)) return { kind: "feature", name: step.slice(1), present: step.startsWith("+"), ...place };
  if (/^S\d+$/.test(step)) return { kind: "secret", signal: step as SignalId, what: `secret ${step}`, ...place };
  if (step.startsWith("sysprep")) return { kind: "generalize", ends: step.endsWith("!"), ...place };
  if (step === "join" || step === "leave") return { kind: "domain", joins: step === "join", ...place };
  return { kind: "unread", what: step.slice(1), ...place };
}

/** Stages from "base: +web-server S1", each step on a line of its own, from 1 on. */
function stagesOf(...texts: readonly string[]): readonly Stage[] {
  let line = 0;
  return texts.map((text) => {
    const [phase = "", steps = ""] = text.split(": ");
    return { phase: phase as Phase, effects: steps.split(" ").filter(Boolean).map((step) => effectOf(step, (line += 1))) };
  });
}

/** "=value@line", "?@line" for what cannot be determined, "" for what is not said. */
function said(fact: Fact | undefined): string {
  if (fact === undefined || fact.state === "unstated") return "";
  return fact.state === "opaque" ? `?@${fact.location.start.line}` : `=${fact.value}@${fact.location.start.line}`;
}

const of = (key: FactKey, ...texts: readonly string[]): string => said(factsOfStages(stagesOf(...texts)).facts[key]);
const iis = (...texts: readonly string[]): string[] => (["iis.installed", "iis.phase", "iis.source"] as const).map((key) => of(key, ...texts));

describe("IIS", () => {
  it.each<[readonly string[], readonly [string, string, string]]>([
    [["base: dns"], ["", "", ""]],
    [["base: +web-server"], ["=true@1", "=base@1", "=windows-role@1"]],
    [["before-generalize: +web-server"], ["=true@1", "=before-generalize@1", "=windows-role@1"]],
    [["base: +iis"], ["=true@1", "=base@1", ""]],
    [["base: +dns"], ["", "", ""]],
    // What installs it stands before what only presupposes it.
    [["base: +iis +web-server"], ["=true@2", "=base@2", "=windows-role@2"]],
    [["base: +iis", "before-generalize: +web-asp-net"], ["=true@2", "=before-generalize@2", "=windows-role@2"]],
    [["base: +iis +iis"], ["=true@1", "=base@1", ""]],
    [["base: +web-server +web-asp-net"], ["=true@1", "=base@1", "=windows-role@1"]],
    // A secret can only be written where IIS is.
    [["base: S1"], ["=true@1", "=base@1", ""]],
    [["base: S13"], ["", "", ""]],
    [["base: S18"], ["", "", ""]],
    [["base: S20"], ["", "", ""]],
    // Out again.
    [["base: +web-server -web-server"], ["=false@2", "", ""]],
    [["base: +web-server -iis"], ["=false@2", "", ""]],
    [["base: -web-server"], ["=false@1", "", ""]],
    [["base: +web-server -web-asp-net"], ["=true@1", "=base@1", "=windows-role@1"]],
    [["base: +web-server -web-server +iis"], ["=true@3", "=base@3", ""]],
    [["base: +web-server -web-server +iis +web-server"], ["=true@4", "=base@4", "=windows-role@4"]],
    [["base: +web-server -web-server +web-server -web-server +iis"], ["=true@5", "=base@5", ""]],
    [["after-clone: +web-server", "unknown: -web-server"], ["=true@1", "=after-clone@1", ""]],
    [["base: +web-server", "before-generalize: -web-server"], ["=false@2", "", ""]],
    [["base: -web-server ?x"], ["", "", ""]],
    [["base: -web-server", "after-clone: ?x"], ["=false@1", "", ""]],
    [["base: -web-server", "unknown: ?x"], ["", "", ""]],
    // Only on each clone.
    [["after-clone: +web-server"], ["=true@1", "=after-clone@1", ""]],
    [["base: ?x", "after-clone: +web-server"], ["=true@2", "?@2", ""]],
    [["after-clone: ?x +web-server"], ["=true@2", "=after-clone@2", ""]],
    [["after-clone: +web-server -web-server"], ["", "", ""]],
    [["base: -web-server", "after-clone: +web-server"], ["=true@2", "=after-clone@2", ""]],
    [["base: +web-server", "after-clone: -web-server"], ["=true@1", "=base@1", "=windows-role@1"]],
    [["base: +web-server", "unknown: -web-server"], ["=true@1", "=base@1", "=windows-role@1"]],
    // Nobody knows when.
    [["unknown: +web-server"], ["=true@1", "?@1", ""]],
    [["unknown: +web-server -web-server"], ["", "", ""]],
    [["unknown: +web-server", "after-clone: +iis"], ["=true@1", "?@1", ""]],
    [["base: +iis", "unknown: +web-server"], ["=true@1", "=base@1", ""]],
    // A feature that may bring it.
    [["base: +smtp-server"], ["?@1", "", ""]],
    [["base: -smtp-server"], ["", "", ""]],
    [["unknown: +smtp-server"], ["?@1", "", ""]],
    [["after-clone: +smtp-server"], ["", "", ""]],
    [["base: +smtp-server +web-server"], ["=true@2", "=base@2", "=windows-role@2"]],
    [["base: +smtp-server +rds-gateway"], ["?@1", "", ""]],
    [["base: +smtp-server", "after-clone: +web-server"], ["?@1", "", ""]],
    [["base: -web-server +smtp-server"], ["?@2", "", ""]],
  ])("%j", (texts, expected) => expect(iis(...texts)).toEqual(expected));

  it.each(signals.map(({ id }) => id))("%s shows that IIS is there, or does not", (id) => {
    expect(of("iis.installed", `base: ${id}`)).toBe(["S13", "S18", "S20"].includes(id) ? "" : "=true@1");
  });
});

describe("behind a step that generalizes", () => {
  it.each<[readonly string[], string]>([
    [["base: sysprep! +web-server"], "=after-clone@2"],
    [["before-generalize: sysprep! +web-server"], "=after-clone@2"],
    // The machine goes on running: nobody knows whether that is the image or a clone.
    [["base: sysprep +web-server"], "?@2"],
    [["unknown: sysprep! +web-server"], "=after-clone@2"],
    [["after-clone: sysprep +web-server"], "=after-clone@2"],
    [["after-clone: sysprep! +web-server"], "=after-clone@2"],
    [["base: sysprep! sysprep +web-server"], "=after-clone@3"],
    [["base: sysprep sysprep! +web-server"], "=after-clone@3"],
    [["base: +web-server sysprep!"], "=base@1"],
    // Each stage begins where it says.
    [["base: sysprep!", "before-generalize: +web-server"], "=before-generalize@2"],
  ])("%j", (texts, phase) => expect(of("iis.phase", ...texts)).toBe(phase));

  it.each<[readonly string[], string]>([
    [["base: sysprep"], "=true@1"],
    [["base: sysprep!"], "=true@1"],
    [["unknown: sysprep!"], "=true@1"],
    [["base: sysprep", "before-generalize: sysprep!"], "=true@1"],
    [["after-clone: sysprep!"], ""],
    [["base: +web-server"], ""],
  ])("the image is cloned with Sysprep: %j", (texts, expected) => expect(of("sysprep", ...texts)).toBe(expected));
});

describe("secrets", () => {
  const breaks = signals.filter(({ weight }) => weight === "breaks").map(({ id }) => id);
  const likely = signals.filter(({ weight }) => weight === "likely").map(({ id }) => id);
  const secrets = (...texts: readonly string[]): string => of("iis.encrypted-properties", ...texts);

  it.each(breaks)("%s writes one", (id) => expect([secrets(`base: ${id}`), secrets(`before-generalize: ${id}`), secrets(`unknown: ${id}`), secrets(`after-clone: ${id}`)]).toEqual(["=present@1", "=present@1", "?@1", ""]));
  it.each(likely)("%s may write one", (id) => expect([secrets(`base: ${id}`), secrets(`unknown: ${id}`), secrets(`after-clone: ${id}`)]).toEqual(["?@1", "?@1", ""]));

  it.each<[readonly string[], string]>([
    [["base: S10 S1"], "=present@2"],
    [["unknown: S1", "base: S2"], "=present@2"],
    [["unknown: S1", "base: S10"], "?@1"],
    [["unknown: S10 S1"], "?@2"],
    [["base: S18 S10"], "?@2"],
    [["base: S18"], ""],
    [["base: S16"], "?@1"],
    [["base: S16 S16"], "?@1"],
    [["base: S16 S10"], "?@2"],
    [["base: S16 S1"], "=present@2"],
    [["base: S17"], ""],
    [["after-clone: S16"], ""],
    [["after-clone: S1", "base: S15"], ""],
    [["base: sysprep! S1"], ""],
    [["base: sysprep S1"], "?@2"],
  ])("%j", (texts, expected) => expect(secrets(...texts)).toBe(expected));

  it("says which one, and where the others are", () => {
    const { facts } = factsOfStages(stagesOf("base: S10 S1 S2", "unknown: S3", "before-generalize: S4", "after-clone: S5"));
    expect(facts["iis.encrypted-properties"]).toEqual({ state: "stated", value: "present", text: "secret S1", location: at(2), related: [{ message: "also secret S2", location: at(3) }, { message: "also secret S4", location: at(5) }] });
    const many = factsOfStages(stagesOf(`base: ${"S1 ".repeat(20)}`)).facts["iis.encrypted-properties"];
    expect(many?.related?.map(({ location }) => location.start.line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(factsOfStages(stagesOf("unknown: S1")).facts["iis.encrypted-properties"]).toMatchObject({ because: "secret S1: it is not said whether this runs before Sysprep or on each clone" });
    expect(factsOfStages(stagesOf("base: S10")).facts["iis.encrypted-properties"]).toMatchObject({ because: expect.stringMatching(/^secret S10 probably leaves an encrypted property behind \(.+\)$/) });
  });

  it("says nothing else", () => {
    expect(Object.keys(factsOfStages(stagesOf("base: S1")).facts)).toEqual(["iis.installed", "iis.phase", "iis.encrypted-properties"]);
    expect(Object.keys(factsOfStages(stagesOf("base: ?x", "after-clone: S1 S15")).facts)).toEqual(["iis.installed", "iis.phase"]);
  });

  it("keeps the places that a step brings along", () => {
    const [stage] = stagesOf("base: S1 S2 +dns");
    if (stage === undefined) throw new Error("no stage");
    const related = [{ message: "called here", location: at(90) }];
    const { facts } = factsOfStages([{ ...stage, effects: stage.effects.map((effect) => ({ ...effect, related })) }]);
    expect(facts["iis.encrypted-properties"]?.related).toEqual([...related, { message: "also secret S2", location: at(2) }]);
    expect(facts["role.dns"]).toEqual({ state: "stated", value: "true", text: "+dns", location: at(3), related });
    const { facts: alone } = factsOfStages(stagesOf("base: +dns", "unknown: +fax"));
    expect([Object.keys(alone["role.dns"] ?? {}), Object.keys(alone["role.fax"] ?? {})]).toEqual([["state", "value", "text", "location"], ["state", "text", "because", "location"]]);
    expect(factsOfStages([{ phase: "unknown", effects: stage.effects.map((effect) => ({ ...effect, related })) }]).facts["role.dns"]).toMatchObject({ state: "opaque", text: "+dns", related });
  });

  it.each<[SignalId, FactKey]>([["S15", "iis.central-certificate-store"], ["S16", "iis.metabase-passwords"], ["S17", "iis.metabase-copied"], ["S18", "iis.plain-text-passwords"], ["S20", "iis.hosting-bundle"]])("%s warns of %s, where it is in the image", (id, key) => {
    expect([of(key, `base: ${id}`), of(key, `before-generalize: ${id}`), of(key, `unknown: ${id}`), of(key, `after-clone: ${id}`), of(key, `base: ${id} ${id}`), of(key, "base: S1")]).toEqual(["=true@1", "=true@1", "", "", "=true@1", ""]);
  });
});

describe("roles", () => {
  const role = (...texts: readonly string[]): string => of("role.ad-cs", ...texts);
  it.each<[readonly string[], string]>([
    [["base: +ad-certificate"], "=true@1"],
    [["before-generalize: +ad-certificate"], "=true@1"],
    [["base: +adcs-cert-authority"], "=true@1"],
    [["unknown: +ad-certificate"], "?@1"],
    [["after-clone: +ad-certificate"], ""],
    [["base: -ad-certificate"], ""],
    [["base: +ad-certificate -ad-certificate"], ""],
    // A part that goes out leaves the rest of the role there.
    [["base: +ad-certificate -adcs-cert-authority"], "=true@1"],
    [["base: +ad-certificate", "unknown: -ad-certificate"], "=true@1"],
    [["base: +ad-certificate", "after-clone: -ad-certificate"], "=true@1"],
    [["base: +ad-certificate -ad-certificate +adcs-cert-authority"], "=true@3"],
    [["unknown: +ad-certificate", "base: +ad-certificate"], "=true@2"],
    [["base: +ad-certificate", "unknown: +ad-certificate"], "=true@1"],
    [["base: +dns"], ""],
    [["base: +web-server"], ""],
    [["base: sysprep! +ad-certificate"], ""],
  ])("%j", (texts, expected) => expect(role(...texts)).toBe(expected));
});

describe("the machine", () => {
  it.each<[readonly string[], string]>([
    [["base: join"], "=true@1"],
    [["before-generalize: join"], "=true@1"],
    [["base: join leave"], ""],
    [["base: join leave join"], "=true@3"],
    [["base: join +dns ?x sysprep"], "=true@1"],
    [["base: leave"], ""],
    [["unknown: join"], ""],
    [["after-clone: join"], ""],
    [["base: join", "unknown: leave"], "=true@1"],
    [["base: join", "after-clone: leave"], "=true@1"],
  ])("joins a domain: %j", (texts, expected) => expect(of("os.domain-joined", ...texts)).toBe(expected));

  it("says which steps nobody reads, but not those that run on each clone", () => {
    const { unreadSteps } = factsOfStages(stagesOf("base: ?a +web-server", "unknown: ?b", "after-clone: ?c", "before-generalize: ?d sysprep! ?e"));
    expect(unreadSteps).toEqual([{ what: "a", location: at(1) }, { what: "b", location: at(3) }, { what: "d", location: at(5) }]);
  });
});

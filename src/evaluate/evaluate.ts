/** Holds the facts of one image against the statements: findings first, the verdict follows from them. */
import type { DeclaredImage } from "../facts/declared-image.ts";
import { type Fact, type FactKey, factKeys, type ImageFacts } from "../facts/fact.ts";
import { type Contradiction, describeImage, vocabularies } from "../facts/image.ts";
import type { MatrixRow, Requirement, Says, ScopeCondition, Statement } from "../matrix/statement.ts";
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import { all, holds, meets, partsOf } from "./condition.ts";
import type { Basis, Finding, ImpliedNote, Verdict } from "./finding.ts";

/** What an outcome weighs before a policy has looked at it. */
export type Weight = "requirement" | "warning" | "hint";

/** A finding without what the policy and the text of the file add to it. */
export interface JudgedOutcome extends Omit<Finding, "level" | "excerpt" | "waived" | "waiver" | "change" | "fingerprint"> {
  readonly weight: Weight;
}

export interface Evaluation {
  readonly verdict: Verdict;
  readonly basis: Basis;
  readonly description: string;
  readonly outcomes: readonly JudgedOutcome[];
  readonly implied: readonly ImpliedNote[];
}

/** Id of the finding on an image that no row speaks about. */
export const coverageId = "matrix/coverage";
/** Id of the finding on facts that cannot both be true. */
export const contradictionId = "definition/contradiction";
/** Id of the remark on a value that cannot be read and decides nothing. */
export const unreadId = "definition/unread-value";

/** What each fact is called in a sentence. */
export const factTitles: Readonly<Record<FactKey, string>> = {
  "os.family": "operating system",
  "os.edition": "edition of Windows",
  "os.version": "build of Windows",
  "os.service-pack": "service pack",
  "os.upgraded-from": "upgrade",
  "iis.installed": "presence of IIS",
  "iis.product": "web server",
  "iis.version": "version of IIS",
  "iis.source": "source of IIS",
  "iis.phase": "phase in which IIS is installed",
  "iis.install-order": "order of Option Pack and service pack",
  "iis.encrypted-properties": "encrypted properties of IIS",
  "ie.version": "version of Internet Explorer",
  sysprep: "cloning with Sysprep",
};

/** Evaluates one image. `strict` takes implied facts for unknown ones. */
export function evaluateImage(image: DeclaredImage, statements: readonly Statement[], options: { readonly strict: boolean }): Evaluation {
  const facts = options.strict ? refuseImplied(image.facts) : image.facts;
  const outcomes: JudgedOutcome[] = [];
  const used = new Set<FactKey>();
  let subject = false;
  let covered = false;
  for (const statement of statements) {
    const scope = all(statement.scope.map((condition) => holds(facts, condition.expects)));
    if (scope === false) continue;
    const open = new Map<FactKey, JudgedOutcome>();
    if (scope === undefined) for (const condition of statement.scope) noteOpen(open, statement, condition.expects, facts, condition);
    let speaks = false;
    for (const row of statement.rows) {
      const applies = all(row.when.map((expectation) => holds(facts, expectation)));
      if (applies === false || (row.covers === false && isAdvice(row) && (scope === undefined || applies === undefined))) continue;
      speaks = true;
      if (applies === undefined) for (const expectation of row.when) noteOpen(open, statement, expectation, facts);
      if (scope === undefined || applies === undefined) continue;
      covered ||= row.covers;
      for (const requirement of row.requirements) {
        const outcome = judge(statement, row, requirement, facts);
        used.add(partsOf(requirement.expects).key);
        if (outcome !== undefined) outcomes.push(outcome);
      }
      for (const expectation of [...row.when, ...statement.scope.map((condition) => condition.expects)]) used.add(partsOf(expectation).key);
    }
    // A statement with covering rows has a subject of its own: an image inside it that no row selects is not covered.
    if (statement.rows.some((row) => row.covers)) subject = true;
    if (speaks || statement.rows.some((row) => row.covers)) outcomes.push(...open.values());
  }
  for (const contradiction of image.contradictions) {
    if (!outcomes.some((outcome) => contradiction.facts.some((key) => outcome.outcome === "unknown" && samePlace(outcome.location, facts[key].location)))) {
      outcomes.push(contradictionOutcome(contradiction));
    }
  }
  // Where a definition was misread, what it does not say may stand in the part that nobody could read.
  const heard = image.broken ? outcomes.filter((outcome) => outcome.outcome !== "unknown" || !isUnstated(outcome.location, facts)) : outcomes;
  outcomes.splice(0, outcomes.length, ...heard);
  const verdict = verdictOf(outcomes, { subject, covered, broken: image.broken });
  if (verdict !== "not-applicable") outcomes.push(...unreadOutcomes(facts, outcomes));
  if (verdict === "not-covered") outcomes.push(coverageOutcome(image, facts));
  const considered: readonly FactKey[] = used.size > 0 ? [...used] : ["iis.installed", "sysprep"];
  return { verdict, basis: covered ? "documented" : "none", description: describeVerdict(verdict, image, facts), outcomes, implied: impliedNotes(image.facts, considered) };
}

/** Any fail → unsupported; else any unknown → undetermined; else no row speaks about it → not-covered; else supported. */
function verdictOf(outcomes: readonly JudgedOutcome[], state: { readonly subject: boolean; readonly covered: boolean; readonly broken: boolean }): Verdict {
  const deciding = outcomes.filter((outcome) => outcome.weight === "requirement");
  if (deciding.some((outcome) => outcome.outcome === "fail")) return "unsupported";
  if (state.broken || deciding.some((outcome) => outcome.outcome === "unknown")) return "undetermined";
  if (!state.subject) return "not-applicable";
  return state.covered ? "supported" : "not-covered";
}

function isAdvice(row: MatrixRow): boolean {
  return row.requirements.every((requirement) => weightOf(requirement.says) !== "requirement");
}

function weightOf(says: Says): Weight {
  if ("warns" in says) return "warning";
  return "hints" in says ? "hint" : "requirement";
}

function sentenceOf(says: Says): string {
  if ("notSupported" in says) return says.notSupported;
  if ("notListed" in says) return says.notListed;
  return "warns" in says ? says.warns : says.hints;
}

/** The outcome of a requirement that applies; `undefined` where there is nothing to read: a pass, or advice about an unknown. */
function judge(statement: Statement, row: MatrixRow, requirement: Requirement, facts: ImageFacts): JudgedOutcome | undefined {
  const { key, condition } = partsOf(requirement.expects);
  const fact = facts[key];
  const met = meets(key, fact, condition);
  const weight = weightOf(requirement.says);
  if (met === true || (met === undefined && weight !== "requirement")) return undefined;
  const says = sentenceOf(requirement.says);
  const found = describeFact(key, fact);
  const fails = met === false;
  return {
    requirement: `${statement.id}/${row.id}/${requirement.id}`,
    outcome: fails ? "fail" : "unknown",
    weight,
    message: fails ? `Found ${found}, needed ${requirement.needs}: ${says}.` : `${found}, needed ${requirement.needs}: without it ${statement.cite} cannot be applied.`,
    expected: requirement.needs,
    actual: found,
    remedy: fails ? requirement.remedy : remedyFor(fact, requirement.remedy),
    advice: fails && weight === "requirement" ? adviceOf(row) : [],
    url: statement.url,
    location: fact.location,
    related: fact.related ?? [],
  };
}

function adviceOf(row: MatrixRow): string[] {
  return [row.fallback, row.symptom].flatMap((advice) => (advice === undefined ? [] : [`${advice.says} (${advice.sources.join(", ")}).`]));
}

/** Records that an image cannot be put in or out of a statement's subject, once for each fact. */
function noteOpen(open: Map<FactKey, JudgedOutcome>, statement: Statement, expectation: ScopeCondition["expects"], facts: ImageFacts, condition?: ScopeCondition): void {
  const { key } = partsOf(expectation);
  if (holds(facts, expectation) !== undefined || open.has(key)) return;
  const fact = facts[key];
  const needs = condition?.needs ?? `the ${factTitles[key]}`;
  const found = describeFact(key, fact);
  open.set(key, {
    requirement: `${statement.id}/scope/${condition?.id ?? scopeId(key)}`,
    outcome: "unknown",
    weight: "requirement",
    message: `${found}, needed to know ${needs}: without it ${statement.cite} cannot be applied.`,
    expected: needs,
    actual: found,
    remedy: remedyFor(fact, condition?.remedy ?? `State the ${factTitles[key]} in a spelling that \`sysprep-gate explain vocabulary\` lists.`),
    advice: [],
    url: statement.url,
    location: fact.location,
    related: fact.related ?? [],
  });
}

/** Last part of the id of the finding that says which fact keeps an image from being put in or out of a statement's subject. */
export function scopeId(key: FactKey): string {
  return key.replace(".", "-");
}

function contradictionOutcome(contradiction: Contradiction): JudgedOutcome {
  return {
    requirement: contradictionId,
    outcome: "unknown",
    weight: "requirement",
    message: `${contradiction.message}.`,
    expected: "facts that can be true of one machine",
    actual: contradiction.message,
    remedy: "Correct the fact that is wrong.",
    advice: [],
    url: "",
    location: contradiction.location,
    related: contradiction.related,
  };
}

function coverageOutcome(image: DeclaredImage, facts: ImageFacts): JudgedOutcome {
  const related: RelatedLocation[] = facts["iis.installed"].state === "unstated" ? [] : [{ message: "IIS is in the image because of this", location: facts["iis.installed"].location }];
  return {
    requirement: coverageId,
    outcome: "not-applicable",
    weight: "requirement",
    message: `Found ${describeImage(facts)}, needed a configuration that a Microsoft statement speaks about: none that this version knows covers cloning it with Sysprep.`,
    expected: "a configuration that a Microsoft statement speaks about",
    actual: describeImage(facts),
    remedy: "Install the web server on each clone instead (`phase: after-clone` under `iis`), or decide with `on-not-covered` what such an image means to you.",
    advice: [],
    url: "",
    location: facts["os.family"].state === "unstated" ? image.location : facts["os.family"].location,
    related,
  };
}

/** Values that nobody can read and no requirement asked for: they decide nothing, and should not pass without a word. */
function unreadOutcomes(facts: ImageFacts, outcomes: readonly JudgedOutcome[]): JudgedOutcome[] {
  return factKeys.flatMap((key): JudgedOutcome[] => {
    const fact = facts[key];
    if (fact.state !== "opaque" || fact.text === "" || outcomes.some((outcome) => samePlace(outcome.location, fact.location))) return [];
    return [
      {
        requirement: unreadId,
        outcome: "unknown",
        weight: "warning",
        message: `${describeFact(key, fact)}; no requirement on this image asks for it, so it decides nothing.`,
        expected: `a spelling of the ${factTitles[key]} that is known`,
        actual: describeFact(key, fact),
        remedy: remedyFor(fact, "Write it in a spelling that `sysprep-gate explain vocabulary` lists, or leave it out."),
        advice: [],
        url: "",
        location: fact.location,
        related: fact.related ?? [],
      },
    ];
  });
}

function isUnstated(location: SourceLocation, facts: ImageFacts): boolean {
  return factKeys.some((key) => facts[key].state === "unstated" && samePlace(facts[key].location, location));
}

/** The image in a line, and where a verdict has no finding that explains it, why. */
function describeVerdict(verdict: Verdict, image: DeclaredImage, facts: ImageFacts): string {
  const described = describeImage(image.facts);
  if (image.broken && verdict === "undetermined") return `Not read as meant, see the errors: ${described}`;
  if (verdict !== "not-applicable") return described;
  const [key, reason] = holds(facts, { sysprep: { equals: "true" } }) === false ? (["sysprep", "Not cloned with Sysprep"] as const) : holds(facts, { "iis.phase": { notSaidToBe: "after-clone" } }) === false ? (["iis.phase", "IIS only after cloning"] as const) : (["iis.installed", "No IIS in the image"] as const);
  const fact = facts[key];
  return `${reason} (${fact.state === "implied" ? `implied, ${fact.source.id}` : `${fact.location.file}:${fact.location.start.line}`}): ${described}`;
}

function samePlace(left: SourceLocation, right: SourceLocation): boolean {
  return left.file === right.file && left.start.line === right.start.line && left.start.column === right.start.column;
}

/** What to do about a fact that cannot be used: what was probably meant comes first. */
function remedyFor(fact: Fact, otherwise: string): string {
  if (fact.state !== "opaque") return otherwise;
  if (fact.contradicted === true) return "Correct whichever of the two facts is wrong.";
  return fact.suggestion === undefined ? otherwise : `Write \`${fact.suggestion}\` if that is what is meant. ${otherwise}`;
}

/** The found part of a message: a value, or why there is none. */
function describeFact(key: FactKey, fact: Fact): string {
  switch (fact.state) {
    case "stated":
      return vocabularies[key].show(fact.value);
    case "implied":
      return `${vocabularies[key].show(fact.value)} (implied, because ${fact.because}: ${fact.source.id})`;
    case "unstated":
      return `The ${factTitles[key]} is not stated`;
    case "opaque":
      if (fact.contradicted === true) return `The ${factTitles[key]} cannot be right (${fact.because})`;
      return fact.text === "" ? `The ${factTitles[key]} cannot be determined (${fact.because})` : `The ${factTitles[key]} cannot be read from "${fact.text}" (${fact.because})`;
    default:
      return fact satisfies never;
  }
}

function refuseImplied(facts: ImageFacts): ImageFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      fact.state === "implied"
        ? { state: "opaque", text: "", because: `${vocabularies[key as FactKey].show(fact.value)} is only implied, because ${fact.because} (${fact.source.id}), and strict refuses implied facts`, location: fact.location, ...(fact.related === undefined ? {} : { related: fact.related }) }
        : fact,
    ]),
  ) as unknown as ImageFacts;
}

function impliedNotes(facts: ImageFacts, considered: readonly FactKey[]): ImpliedNote[] {
  return considered.flatMap((key) => {
    const fact = facts[key];
    return fact.state === "implied" ? [{ fact: factTitles[key], value: vocabularies[key].show(fact.value), because: fact.because, source: fact.source.id, url: fact.source.url }] : [];
  });
}

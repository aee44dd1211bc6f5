/** Holds the facts of one image against the statements: findings first, the verdict follows from them. */
import type { DeclaredImage } from "../facts/declared-image.ts";
import { type Fact, type FactKey, factKeys, type ImageFacts, roleKey } from "../facts/fact.ts";
import { type Contradiction, describeImage, vocabularies } from "../facts/image.ts";
import { serverRoles } from "../facts/server-roles.ts";
import type { Expectation, MatrixRow, Requirement, Says, ScopeCondition, Statement } from "../matrix/statement.ts";
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import { allHold, holds, meets, partsOf } from "./condition.ts";
import type { Basis, Finding, ImpliedNote, Verdict } from "./finding.ts";

/** What an outcome weighs before a policy has looked at it. */
export type Weight = "requirement" | "warning" | "hint";

/** A finding without what the policy and the text of the file add to it. */
export interface JudgedOutcome extends Omit<Finding, "level" | "excerpt" | "waived" | "waiver" | "change" | "fingerprint"> {
  readonly weight: Weight;
  /** The fact that it is about; `null` where it is about several. */
  readonly fact: FactKey | null;
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
export const factTitles = {
  ...Object.fromEntries(serverRoles.map(({ id, title }) => [roleKey(id), `presence of ${title}`])),
  "os.family": "operating system",
  "os.edition": "edition of Windows",
  "os.version": "build of Windows",
  "os.service-pack": "service pack",
  "os.upgraded-from": "upgrade",
  "os.domain-joined": "domain membership",
  "os.hotfix-889073": "presence of the hotfix of KB 889073",
  "iis.installed": "presence of IIS",
  "iis.product": "web server",
  "iis.version": "version of IIS",
  "iis.source": "source of IIS",
  "iis.phase": "phase in which IIS is installed",
  "iis.install-order": "order of Option Pack and service pack",
  "iis.encrypted-properties": "presence of encrypted properties of IIS",
  "iis.central-certificate-store": "centralized certificate store",
  "iis.metabase-passwords": "presence of passwords in the metabase",
  "iis.metabase-copied": "origin of the metabase",
  "iis.plain-text-passwords": "presence of passwords in plain text",
  "iis.hosting-bundle": "ASP.NET Core hosting bundle",
  "ie.version": "version of Internet Explorer",
  sysprep: "cloning with Sysprep",
  "sysprep.runs": "number of runs of Sysprep",
  "clone.method": "way of cloning",
} as Readonly<Record<FactKey, string>>;

/**
 * Evaluates one image. `strict` takes implied facts for unknown ones, and does not let a row cover an image that it does not name. What fails by an implied fact fails under `strict` too:
 * as an unknown, a policy could let it pass.
 */
export function evaluateImage(image: DeclaredImage, statements: readonly Statement[], options: { readonly strict: boolean }): Evaluation {
  const evaluation = evaluateOnce(image, statements, options);
  if (!options.strict || !factKeys.some((key) => image.facts[key].state === "implied")) return evaluation;
  const lenient = evaluateOnce(image, statements, { strict: false });
  const lost = lenient.outcomes.filter((outcome) => outcome.weight === "requirement" && outcome.outcome !== "unknown" && !evaluation.outcomes.some((other) => other.requirement === outcome.requirement && other.outcome === outcome.outcome));
  if (lost.length === 0) return evaluation;
  const outcomes = [...lost, ...evaluation.outcomes.filter((outcome) => !lost.some((other) => other.requirement === outcome.requirement))];
  return lenient.verdict === "unsupported" ? { ...evaluation, verdict: lenient.verdict, basis: lenient.basis, description: lenient.description, outcomes } : { ...evaluation, outcomes };
}

function evaluateOnce(image: DeclaredImage, statements: readonly Statement[], options: { readonly strict: boolean }): Evaluation {
  const facts = options.strict ? refuseImplied(image.facts) : image.facts;
  const course: Course = { outcomes: [], open: new Map(), used: new Set(), failing: new Set(), covering: new Set(), claimed: false };
  for (const statement of statements) hold(statement, facts, course);
  const { outcomes } = course;
  outcomes.push(...[...course.open.values()].map(({ outcome }) => outcome));
  for (const contradiction of image.contradictions) {
    if (!outcomes.some((outcome) => contradiction.facts.some((key) => outcome.outcome === "unknown" && samePlace(outcome.location, facts[key].location)))) {
      outcomes.push(contradictionOutcome(contradiction));
    }
  }
  // Where a definition was misread, what it does not say may stand in the part that nobody could read.
  const heard = image.broken ? outcomes.filter((outcome) => outcome.outcome !== "unknown" || !isUnstated(outcome.location, facts)) : outcomes;
  outcomes.splice(0, outcomes.length, ...heard);
  const covering = options.strict ? [...course.covering].filter((row) => row.extrapolated !== true) : [...course.covering];
  const verdict = verdictOf(outcomes, { subject: course.claimed, covered: covering.length > 0, broken: image.broken });
  if (verdict !== "not-applicable") outcomes.push(...unreadOutcomes(facts, outcomes));
  if (verdict === "not-covered") outcomes.push(coverageOutcome(image, facts, course.covering.size > 0));
  // Whether there is IIS, and whether it is cloned, is said of every image: also where only rows speak that do not ask for it.
  const considered: readonly FactKey[] = [...new Set<FactKey>([...course.used, "iis.installed", "sysprep"])];
  return { verdict, basis: basisOf(verdict === "unsupported" ? [...course.failing] : covering), description: describeVerdict(verdict, image, facts), outcomes, implied: impliedNotes(image.facts, considered) };
}

/** What holding an image against the statements has found so far. */
interface Course {
  readonly outcomes: JudgedOutcome[];
  /** For each fact that keeps the image from being put in or out of a statement's subject, one finding; one of a statement that has something to say to the image comes before others. */
  readonly open: Map<FactKey, { readonly outcome: JudgedOutcome; readonly speaks: boolean; readonly condition: ScopeCondition | undefined }>;
  readonly used: Set<FactKey>;
  readonly failing: Set<MatrixRow>;
  readonly covering: Set<MatrixRow>;
  /** Whether the image is, or may be, what the matrix is about: not covered where no row covers it. */
  claimed: boolean;
}

/** Holds an image against one statement: when ⇒ requirement, in three-valued logic. */
function hold(statement: Statement, facts: ImageFacts, course: Course): void {
  const scope = allHold(facts, scopeOf(statement));
  if (scope === false) return;
  if (statement.claims) course.claimed = true;
  let speaks = false;
  const note = (expectation: Expectation, condition?: ScopeCondition): void => noteOpen(course.open, statement, { expectation, condition, speaks }, facts);
  for (const row of statement.rows) {
    const selected = allHold(facts, row.when);
    if (selected === false) continue;
    if (scope === true && selected === true) {
      if (row.covers) course.covering.add(row);
      for (const requirement of row.requirements) {
        const outcome = judge(statement, row, requirement, facts);
        course.used.add(partsOf(requirement.expects).key);
        if (outcome === undefined || repeats(outcome, course.outcomes)) continue;
        course.outcomes.push(outcome);
        if (outcome.outcome === "fail" && outcome.weight === "requirement") course.failing.add(row);
      }
      for (const expectation of row.when) course.used.add(partsOf(expectation).key);
      for (const expectation of scopeOf(statement)) course.used.add(partsOf(expectation).key);
    } else if (row.covers || mayBar(row, facts)) {
      speaks = true;
      for (const expectation of row.when) note(expectation);
    }
  }
  if (scope === undefined && (speaks || statement.claims)) for (const condition of statement.scope) note(condition.expects, condition);
}

const scopes = new WeakMap<Statement, readonly Expectation[]>();

/** The expectations of a statement's scope, as one list that is made once. */
function scopeOf(statement: Statement): readonly Expectation[] {
  const known = scopes.get(statement);
  if (known !== undefined) return known;
  const expectations = statement.scope.map((condition) => condition.expects);
  scopes.set(statement, expectations);
  return expectations;
}

/** Whether an outcome says of one more server role what was said of another: a name that nobody can read may be any of them, and is one finding. */
function repeats(outcome: JudgedOutcome, known: readonly JudgedOutcome[]): boolean {
  const isOpenRole = ({ fact, outcome: what }: JudgedOutcome): boolean => what === "unknown" && fact?.startsWith("role.") === true;
  return isOpenRole(outcome) && known.some((other) => isOpenRole(other) && samePlace(other.location, outcome.location));
}

/** Whether a row would bar the image if it applied: where every requirement passes, it makes no difference whether it does. */
function mayBar(row: MatrixRow, facts: ImageFacts): boolean {
  return row.requirements.some((requirement) => weightOf(requirement.says) === "requirement" && holds(facts, requirement.expects) !== true);
}

/** What the rows that decided rest on: one that names the product itself comes before one that only follows it. */
function basisOf(rows: readonly MatrixRow[]): Basis {
  if (rows.length === 0) return "none";
  return rows.some((row) => row.extrapolated !== true) ? "documented" : "extrapolated";
}

/** Any fail → unsupported; else any unknown → undetermined; else no row speaks about it → not-covered; else supported. */
function verdictOf(outcomes: readonly JudgedOutcome[], state: { readonly subject: boolean; readonly covered: boolean; readonly broken: boolean }): Verdict {
  const deciding = outcomes.filter((outcome) => outcome.weight === "requirement");
  if (deciding.some((outcome) => outcome.outcome === "fail")) return "unsupported";
  if (state.broken || deciding.some((outcome) => outcome.outcome === "unknown")) return "undetermined";
  if (!state.subject) return "not-applicable";
  return state.covered ? "supported" : "not-covered";
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
    fact: key,
    outcome: fails ? "fail" : "unknown",
    weight,
    // What is not there was not found: "The hotfix is not stated, needed …".
    message: fails ? `${fact.state === "unstated" ? "" : "Found "}${found}, needed ${requirement.needs}: ${says}.` : `${found}, needed ${requirement.needs}: without it ${statement.cite} cannot be applied.`,
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
function noteOpen(open: Course["open"], statement: Statement, { expectation, condition, speaks }: { readonly expectation: Expectation; readonly condition: ScopeCondition | undefined; readonly speaks: boolean }, facts: ImageFacts): void {
  const { key } = partsOf(expectation);
  const known = open.get(key);
  if (holds(facts, expectation) !== undefined || (known !== undefined && (known.speaks || !speaks))) return;
  const fact = facts[key];
  // A name that says no Windows says no edition and no service pack of it either: one finding.
  if (key.startsWith("os.") && key !== "os.family" && open.has("os.family") && samePlace(fact.location, facts["os.family"].location)) return;
  // A row asks for the fact, a statement's scope says in words what is needed: of that the one that was met first.
  const wording = condition ?? known?.condition;
  const needs = wording?.needs ?? `the ${factTitles[key]}`;
  const found = describeFact(key, fact);
  const outcome: JudgedOutcome = {
    requirement: `${statement.id}/scope/${condition?.id ?? scopeId(key)}`,
    fact: key,
    outcome: "unknown",
    weight: "requirement",
    message: `${found}, needed to know ${needs}: without it ${statement.cite} cannot be applied.`,
    expected: needs,
    actual: found,
    remedy: remedyFor(fact, wording?.remedy ?? `State the ${factTitles[key]} in a spelling that \`sysprep-gate explain vocabulary\` lists.`),
    advice: [],
    url: statement.url,
    location: fact.location,
    related: fact.related ?? [],
  };
  open.delete(key);
  open.set(key, { outcome, speaks, condition: wording });
}

/** Last part of the id of the finding that says which fact keeps an image from being put in or out of a statement's subject. */
export function scopeId(key: FactKey): string {
  return key.replace(".", "-");
}

function contradictionOutcome(contradiction: Contradiction): JudgedOutcome {
  return {
    requirement: contradictionId,
    fact: contradiction.facts.length === 1 ? contradiction.facts[0] : null,
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

function coverageOutcome(image: DeclaredImage, facts: ImageFacts, onlyFollows: boolean): JudgedOutcome {
  const related: RelatedLocation[] = facts["iis.installed"].state === "unstated" ? [] : [{ message: "IIS is in the image because of this", location: facts["iis.installed"].location }];
  return {
    requirement: coverageId,
    fact: null,
    outcome: "not-applicable",
    weight: "requirement",
    message: `Found ${describeImage(facts)}, needed a configuration that a Microsoft statement speaks about: ${onlyFollows ? "the one that covers it names earlier products only, and strict refuses what merely follows from it" : "none that this version knows covers cloning it with Sysprep"}.`,
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
    if (fact.state !== "opaque" || fact.text === "" || outcomes.some((outcome) => samePlace(outcome.location, fact.location)) || key.startsWith("role.")) return [];
    return [
      {
        requirement: unreadId,
        fact: key,
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
  return describeNotApplicable(facts, facts[whyNotApplicable(facts)].location, described);
}

/** The fact because of which no statement is about an image. */
export function whyNotApplicable(facts: ImageFacts): keyof typeof whyWords {
  if (holds(facts, { sysprep: { equals: "true" } }) === false) return "sysprep";
  return holds(facts, { "iis.phase": { notSaidToBe: "after-clone" } }) === false ? "iis.phase" : "iis.installed";
}

const whyWords = { sysprep: "Not cloned with Sysprep", "iis.phase": "IIS only after cloning", "iis.installed": "No IIS in the image" } as const;

/** An image that no statement is about, in a line. `place` is that of the fact which says so; it is not said where a rule implied the fact. */
export function describeNotApplicable(facts: ImageFacts, place: SourceLocation, described: string): string {
  const why = whyNotApplicable(facts);
  const fact = facts[why];
  return `${whyWords[why]} (${fact.state === "implied" ? `implied, ${fact.source.id}` : `${place.file}:${place.start.line}`}): ${described}`;
}

function samePlace(left: SourceLocation, right: SourceLocation): boolean {
  return left.file === right.file && left.start.line === right.start.line && left.start.column === right.start.column;
}

/** What to do about a fact that cannot be used: its cause comes first, then what was probably meant. */
function remedyFor(fact: Fact, otherwise: string): string {
  if (fact.state !== "opaque") return otherwise;
  if (fact.contradicted === true) return "Correct whichever of the two facts is wrong.";
  const parts = [fact.remedy, fact.suggestion === undefined ? undefined : `Write \`${fact.suggestion}\` if that is what is meant.`, otherwise];
  return parts.filter((part) => part !== undefined).join(" ");
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

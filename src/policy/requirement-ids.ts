/** The ids that waivers can name, from the statements that a run evaluates. Stage: policy. */
import { partsOf } from "../evaluate/condition.ts";
import { contradictionId, coverageId, type evaluateImage, scopeId, unreadId } from "../evaluate/evaluate.ts";

/** Ids of findings, by what they can do to a run. */
export interface RequirementIds {
  /** What can fail a run, and so can be waived. */
  readonly waivable: readonly string[];
  /** Warnings and hints: they never fail a run. */
  readonly advice: readonly string[];
}

/** The statements as the evaluation takes them. */
type Statements = Parameters<typeof evaluateImage>[1];
type Row = Statements[number]["rows"][number];

/** Every id that a finding can carry, in the order of the matrix. A test holds this against what the evaluation gives. */
export function requirementIds(statements: Statements): RequirementIds {
  const waivable = new Set<string>();
  const advice = new Set<string>();
  for (const statement of statements) {
    for (const row of statement.rows) for (const requirement of row.requirements) (isAdvice(requirement) ? advice : waivable).add(`${statement.id}/${row.id}/${requirement.id}`);
    // A row that only advises says nothing about an image that it may not apply to, so its conditions leave nothing open.
    const speaking = statement.rows.filter((row) => row.covers || !row.requirements.every(isAdvice));
    if (speaking.length === 0) continue;
    for (const condition of statement.scope) waivable.add(`${statement.id}/scope/${condition.id}`);
    for (const expectation of speaking.flatMap((row) => row.when)) waivable.add(`${statement.id}/scope/${scopeId(partsOf(expectation).key)}`);
  }
  return { waivable: [...waivable, coverageId, contradictionId], advice: [...advice, unreadId] };
}

function isAdvice({ says }: Row["requirements"][number]): boolean {
  return "warns" in says || "hints" in says;
}

/** The matrix as Markdown: the page in `docs/`, and what `explain` and `rules` print. */
import { contradictionId, coverageId, factTitles, scopeId, unreadId } from "../evaluate/evaluate.ts";
import { partsOf } from "../evaluate/condition.ts";
import type { FactKey } from "../facts/fact.ts";
import { vocabularies } from "../facts/image.ts";
import { matrixVersion, statements } from "../matrix/index.ts";
import type { Advice, Condition, Expectation, MatrixRow, Requirement, Says, Statement } from "../matrix/statement.ts";

/** One id that a finding can carry. */
export interface Rule {
  readonly id: string;
  /** What is needed. */
  readonly needs: string;
  /** The document, as cited. */
  readonly cite: string;
  readonly text: string;
  /** Address of the document; empty where no document is involved. */
  readonly url: string;
}

/** Every id that a finding can carry, in the order of the matrix. */
export function rules(): readonly Rule[] {
  return [
    ...statements.flatMap((statement) => [
      ...statement.rows.flatMap((row) => row.requirements.map((requirement) => ({ id: `${statement.id}/${row.id}/${requirement.id}`, needs: requirement.needs, cite: statement.cite, text: requirementText(statement, row, requirement), url: statement.url }))),
      ...scopeRules(statement),
    ]),
    {
      id: coverageId,
      needs: "a configuration that a Microsoft statement speaks about",
      cite: "",
      url: "",
      text: `# ${coverageId}\n\nThe image holds IIS and is cloned with Sysprep, and no statement of the matrix speaks about this IIS on this Windows. That is not support: nobody has said that the clone works.\n\nDecide with \`on-not-covered\` whether such an image fails the run (the default), warns or is ignored. Installing the web server on each clone (\`phase: after-clone\` under \`iis\`) takes the image out of the matrix.\n`,
    },
    {
      id: contradictionId,
      needs: "facts that can be true of one machine",
      cite: "",
      url: "",
      text: `# ${contradictionId}\n\nTwo facts of the image cannot both be true: IIS 4.0 on Windows 2000, Internet Explorer 7 on Windows NT 4.0, IIS 5.1 on Windows XP x64. The facts involved count as unknown, and the image is undetermined until one of them is corrected.\n`,
    },
    {
      id: unreadId,
      needs: "values in a spelling that is known",
      cite: "",
      url: "",
      text: `# ${unreadId}\n\nA value of the definition cannot be read, and no requirement on this image asks for it. It decides nothing and is reported as a warning, because a mistyped fact may be the one that matters after the next change. \`sysprep-gate explain vocabulary\` lists the spellings.\n`,
    },
  ];
}

/** What `explain` prints for the id of a statement, a row, a requirement or a scope condition; `undefined` where nothing has that id. */
export function explainMatrix(id: string): string | undefined {
  const wanted = id.trim().toLowerCase();
  const rule = rules().find((each) => each.id === wanted);
  if (rule !== undefined) return rule.text;
  for (const statement of statements) {
    if ([statement.id, statement.cite.toLowerCase(), statement.cite.toLowerCase().replaceAll(" ", "")].includes(wanted)) return statementText(statement, "#");
    const rows = statement.rows.filter((row) => `${statement.id}/${row.id}` === wanted);
    if (rows.length > 0) return rows.map((row) => rowText(statement, row, "#")).join("\n");
  }
  return undefined;
}

/** The page `docs/matrix.md`. */
export function matrixPage(): string {
  return [
    "# The matrix",
    "",
    `Version ${matrixVersion}. What Microsoft published about cloning IIS with Sysprep, as this program applies it. Every sentence here is in our own words; the addresses lead to the documents.`,
    "",
    "A requirement that is not met makes an image *unsupported*; one that cannot be decided makes it *undetermined*. A row applies to an image where all of its conditions hold; an image that holds IIS, is cloned with Sysprep and is covered by no row is *not covered*.",
    "",
    "| requirement | needs | document |",
    "|---|---|---|",
    ...rules().map((rule) => `| \`${rule.id}\` | ${rule.needs} | ${rule.cite} |`),
    "",
    ...statements.map((statement) => statementText(statement, "##")),
    "## Adding a row",
    "",
    "A row is data: `src/matrix/statements/<id>.json`, with its cases in `test/matrix/<id>.cases.ts`. CONTRIBUTING shows the steps.",
    "",
  ].join("\n");
}

function statementText(statement: Statement, heading: string): string {
  return [
    `${heading} ${statement.cite}: ${statement.title}`,
    "",
    `${statement.publisher}, ${statement.dated}. <${statement.url}>${statement.readInFull ? "" : " Only a part of the text could be read."}${statement.supersedes.length > 0 ? ` Supersedes ${statement.supersedes.map((id) => statements.find((each) => each.id === id)?.cite ?? id).join(", ")}.` : ""}`,
    "",
    statement.summary,
    "",
    "Applies where:",
    "",
    ...statement.scope.map((condition) => `* ${expectationText(condition.expects)} (\`${statement.id}/scope/${condition.id}\`). ${condition.says}`),
    "",
    ...statement.rows.map((row) => rowText(statement, row, `${heading}#`)),
    ...(statement.notes === undefined ? [] : ["Notes:", "", ...statement.notes.map((note) => `* ${note}`), ""]),
  ].join("\n");
}

const extrapolation = "Extrapolated: the document names an earlier product, and this one only follows it; `strict` does not take it for coverage.";

function rowText(statement: Statement, row: MatrixRow, heading: string): string {
  return [
    `${heading} ${row.title} (\`${statement.id}/${row.id}\`)`,
    "",
    `Selected by: ${row.when.length === 0 ? "every image that the statement applies to" : row.when.map(expectationText).join("; ")}.${row.extrapolated === true ? ` ${extrapolation}` : ""}`,
    "",
    "| requirement | needs | the document says | where |",
    "|---|---|---|---|",
    ...row.requirements.map((requirement) => `| \`${requirement.id}\` | ${requirement.needs} | ${sayingOf(requirement.says)} | ${requirement.section} |`),
    "",
    ...adviceLines(row),
  ].join("\n");
}

function requirementText(statement: Statement, row: MatrixRow, requirement: Requirement): string {
  return [
    `# ${statement.id}/${row.id}/${requirement.id}`,
    "",
    `${row.title}: needs ${requirement.needs}.`,
    "",
    `* Says: ${sayingOf(requirement.says)}.`,
    `* Checked as: ${expectationText(requirement.expects)}.`,
    `* Applies where: ${[...statement.scope.map((condition) => condition.expects), ...row.when].map(expectationText).join("; ")}.`,
    ...(row.extrapolated === true ? [`* ${extrapolation}`] : []),
    `* Change: ${requirement.remedy}`,
    `* Document: ${statement.cite}, ${statement.title} (${statement.publisher}, ${statement.dated}), ${requirement.section}. <${statement.url}>`,
    "",
    ...adviceLines(row),
  ].join("\n");
}

function scopeRules(statement: Statement): Rule[] {
  const found = new Map<FactKey, Rule>();
  for (const condition of statement.scope) found.set(partsOf(condition.expects).key, scopeRule(statement, condition.id, condition.needs, `${condition.says} ${condition.remedy}`));
  for (const expectation of statement.rows.flatMap((row) => row.when)) {
    const { key } = partsOf(expectation);
    if (!found.has(key)) found.set(key, scopeRule(statement, scopeId(key), `to know the ${factTitles[key]}`, "It decides which row applies."));
  }
  return [...found.values()];
}

function scopeRule(statement: Statement, last: string, needs: string, says: string): Rule {
  const id = `${statement.id}/scope/${last}`;
  return { id, needs, cite: statement.cite, text: `# ${id}\n\nNeeded: ${needs}. ${says} Until that can be read, ${statement.cite} can neither be applied nor left aside, and the image is undetermined.\n\n* Document: ${statement.cite}, ${statement.title}. <${statement.url}>\n`, url: statement.url };
}

function adviceLines(row: MatrixRow): string[] {
  const lines = [adviceLine("Way round", row.fallback), adviceLine("Symptom", row.symptom)].filter((line) => line !== "");
  return lines.length === 0 ? [] : [...lines, ""];
}

function adviceLine(title: string, advice: Advice | undefined): string {
  return advice === undefined ? "" : `* ${title}: ${advice.says} (${advice.sources.join(", ")}).`;
}

function sayingOf(says: Says): string {
  if ("notSupported" in says) return says.notSupported;
  if ("notListed" in says) return says.notListed;
  return "warns" in says ? `${says.warns} (a warning; it decides nothing)` : `${says.hints} (a hint; it decides nothing)`;
}

/** A condition in words: "service pack: SP6a or later". */
export function expectationText(expectation: Expectation): string {
  const { key, condition } = partsOf(expectation);
  return `${vocabularies[key].title}: ${conditionText(key, condition)}`;
}

function conditionText(key: FactKey, condition: Condition): string {
  const show = (value: string): string => vocabularies[key].show(value);
  if ("said" in condition) return condition.said ? "anything is said about it" : "nothing is said about it";
  if ("saidToBe" in condition) return `said to be ${show(condition.saidToBe)}`;
  if ("notSaidToBe" in condition) return `not said to be ${show(condition.notSaidToBe)}`;
  if ("equals" in condition) return show(condition.equals);
  if ("oneOf" in condition) return condition.oneOf.map(show).join(" or ");
  if ("noneOf" in condition) return `not ${condition.noneOf.map(show).join(", not ")}`;
  if ("atMost" in condition) return `at most ${show(condition.atMost)}`;
  return `${show(condition.atLeast)} or later`;
}

/** What the command line tells without evaluating anything: the pages of `explain`, the list of `rules`, the schemas. */
import { diagnosticCodes, diagnosticsPage, explainDiagnostic } from "./explain/diagnostics.ts";
import { formatPage } from "./explain/format.ts";
import { explainMatrix, matrixPage, rules } from "./explain/matrix.ts";
import { policyPage } from "./explain/policy.ts";
import { vocabularyPage } from "./explain/vocabulary.ts";
import { definitionsSchema } from "./formats/native/schema.ts";
import { statements } from "./matrix/index.ts";
import { unknownName } from "./options.ts";
import { requirementIds } from "./policy/requirement-ids.ts";
import { policySchema, waiversSchema } from "./policy/schema.ts";
import { reportSchema } from "./report/json-schema.ts";
import { UserError } from "./user-error.ts";

/** The page of one topic or id. Throws `UserError`. */
export function explain(words: readonly string[]): string {
  const [topic] = words;
  if (topic === undefined || words.length > 1) throw new UserError("explain needs one ID: a requirement as a finding shows it, a document such as Q326779, the code of a diagnostic, or matrix, vocabulary, format, policy or diagnostics.");
  const pages: Readonly<Record<string, () => string>> = { matrix: matrixPage, vocabulary: vocabularyPage, format: formatPage, policy: policyPage, diagnostics: diagnosticsPage };
  const page = Object.hasOwn(pages, topic) ? pages[topic]?.() : (explainMatrix(topic) ?? explainDiagnostic(topic));
  if (page === undefined) throw unknownName(topic, [...Object.keys(pages), ...rules().map((rule) => rule.id), ...diagnosticCodes], "ID");
  return page;
}

/** A line for each requirement. Throws `UserError`. */
export function listRules(words: readonly string[]): string {
  if (words.length > 0) throw new UserError(`rules takes no argument, found "${words[0] ?? ""}". \`explain\` takes the ID of one.`);
  const all = rules();
  const width = Math.max(...all.map((rule) => rule.id.length));
  return all.map((rule) => `${rule.id.padEnd(width)}  ${rule.needs}${rule.cite === "" ? "" : ` (${rule.cite})`}\n`).join("");
}

/** One JSON Schema. Throws `UserError`. */
export function printSchema(words: readonly string[]): string {
  const schemas: Readonly<Record<string, () => unknown>> = { definitions: () => definitionsSchema, policy: () => policySchema, waivers: () => waiversSchema(requirementIds(statements).waivable), report: () => reportSchema };
  const name = words[0] ?? "definitions";
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined || words.length > 1) throw unknownName(name, Object.keys(schemas), "schema");
  return `${JSON.stringify(schema(), null, 2)}\n`;
}

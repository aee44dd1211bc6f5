/** The vocabularies as Markdown: what can be written for each fact, with the source of every value. */
import { type FactKey, factKeys } from "../facts/fact.ts";
import { vocabularies } from "../facts/image.ts";
import { serverRoles } from "../facts/server-roles.ts";

/** The page `docs/vocabulary.md`, and what `explain vocabulary` prints. */
export function vocabularyPage(): string {
  const seen = new Set<string>();
  const parts = factKeys.filter((key) => !seen.has(vocabularies[key].id) && seen.add(vocabularies[key].id)).map((key) => vocabularyText(key));
  return ["# Vocabulary", "", "How each fact may be written. Upper and lower case, spaces and hyphens do not matter; what is not listed is not guessed: it is unknown, and the image undetermined.", "", ...parts, featuresText()].join("\n");
}

/** The names of features that decide something. */
function featuresText(): string {
  return [
    "## Features (`features`)",
    "",
    "Names as Server Manager and DISM have them; upper and lower case do not matter, and `*` stands for anything. IIS is installed by `Web-Server`, any other `Web-*` but the management tools, and `IIS-*`. Other features decide nothing; a name that is",
    "near to one of these, a short name of one (`WSUS`, `ADFS`, `IIS10`) or a product that needs IIS (`SharePoint`), and is none that is known, leaves the image undetermined.",
    "",
    "| role | features |",
    "|---|---|",
    ...serverRoles.map((role) => `| ${cell(role.title)} | ${role.features.map((feature) => `\`${feature}\``).join(", ")} |`),
    "",
  ].join("\n");
}

/** One vocabulary, by the key of a fact. */
export function vocabularyText(key: FactKey): string {
  const vocabulary = vocabularies[key];
  return [
    `## ${vocabulary.title} (\`${key}\`)`,
    "",
    vocabulary.compare === undefined ? "" : "In order, earliest first.\n",
    "| value | spellings | note | source |",
    "|---|---|---|---|",
    ...vocabulary.terms.map((term) => `| ${cell(term.title)} | ${term.spellings.map((spelling) => `\`${spelling}\``).join(", ")} | ${cell(term.note ?? "")} | [${term.source.id}](${term.source.url}) |`),
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

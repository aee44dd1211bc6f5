/** Every file of the repository that is made from the registries. */
import { definitionsSchema } from "../formats/native/schema.ts";
import { statements } from "../matrix/index.ts";
import { requirementIds } from "../policy/requirement-ids.ts";
import { policySchema, waiversSchema } from "../policy/schema.ts";
import { reportSchema } from "../report/json-schema.ts";
import { actionMetadata } from "./action-metadata.ts";
import { diagnosticsPage } from "./diagnostics.ts";
import { formatPage, formatsPage } from "./format.ts";
import { limitsPage } from "./limits.ts";
import { markersModule } from "./markers.ts";
import { matrixPage } from "./matrix.ts";
import { optionsPage, reportsPage } from "./options.ts";
import { policyPage } from "./policy.ts";
import { vocabularyPage } from "./vocabulary.ts";

/** A file, relative to the repository, and the text that it has to hold. */
export interface GeneratedFile {
  readonly path: string;
  text(): string;
}

/** The registry of generated files: a script writes them, a test holds them against the repository. */
export function generated(): readonly GeneratedFile[] {
  return [
    { path: "action.yml", text: actionMetadata },
    { path: "docs/matrix.md", text: matrixPage },
    { path: "docs/vocabulary.md", text: vocabularyPage },
    { path: "docs/format.md", text: formatPage },
    { path: "docs/formats.md", text: formatsPage },
    { path: "docs/options.md", text: optionsPage },
    { path: "docs/reports.md", text: reportsPage },
    { path: "docs/limits.md", text: limitsPage },
    { path: "docs/policy.md", text: policyPage },
    { path: "docs/diagnostics.md", text: diagnosticsPage },
    { path: "src/formats/markers.ts", text: markersModule },
    { path: "schema/definitions.v1.json", text: () => `${JSON.stringify(definitionsSchema, null, 2)}\n` },
    { path: "schema/policy.v1.json", text: () => `${JSON.stringify(policySchema, null, 2)}\n` },
    { path: "schema/waivers.v1.json", text: () => `${JSON.stringify(waiversSchema(requirementIds(statements).waivable), null, 2)}\n` },
    { path: "schema/report.v1.json", text: () => `${JSON.stringify(reportSchema, null, 2)}\n` },
  ];
}

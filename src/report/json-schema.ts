/** The published schema of the JSON report: JSON Schema 2020-12, closed, so that a typing error in a reader is found. */
import { verdicts } from "../evaluate/finding.ts";

const text = (description: string): object => ({ type: "string", description });
const flag = (description: string): object => ({ type: "boolean", description });
const whole = (description: string, minimum: number): object => ({ type: "integer", minimum, description });
const count = (description: string): object => whole(description, 0);
const list = (description: string, definition: string): object => ({ type: "array", description, items: { $ref: `#/$defs/${definition}` } });

const orNull = (description: string, schema: object): object => ({ description, anyOf: [schema, { type: "null" }] });

/** A closed object in which every property is required. */
function record(description: string, properties: Readonly<Record<string, object>>): object {
  return { type: "object", description, properties, required: Object.keys(properties), additionalProperties: false };
}

const place = {
  file: text("Path relative to the workspace, separated by /."),
  line: whole("First line, from 1.", 1),
  column: whole("First column, from 1, in UTF-16 code units.", 1),
  endLine: whole("Line on which the range ends.", 1),
  endColumn: whole("Column before which the range ends.", 1),
};

const level = { type: "string", enum: ["error", "warning", "note"], description: "How much it weighs: only an error fails a run." };

/** Schema of what the `json` report writes, in schema version 1. */
export const reportSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://sysprep-gate.github.io/schema/report.v1.json",
  title: "sysprep-gate report",
  ...record("The result of one run of sysprep-gate.", {
    schemaVersion: { type: "string", const: "1.0", description: "Version of this schema." },
    version: text("Version of sysprep-gate."),
    matrixVersion: text("Version of the support matrix that was applied."),
    conclusion: { type: "string", enum: ["success", "failure"], description: "What the run came to." },
    exitCode: { type: "integer", minimum: 0, maximum: 255, description: "Exit code of the command line: 0 only for success." },
    reason: text("One sentence: why the exit code is what it is."),
    wouldFail: flag("True where images or files fail, whether or not warn-only keeps the run from failing."),
    warnOnly: flag("Whether warn-only was in force."),
    strict: flag("Whether strict was in force: implied facts were refused."),
    counts: record("Numbers of images and findings.", {
      images: count("All images."),
      ...Object.fromEntries(verdicts.map((verdict) => [verdict, count(`Images with the verdict ${verdict}.`)])),
      failing: count("Images that fail the run under the policy in force."),
      findings: count("Findings of all images."),
      introduced: count("Findings that the base commit does not have; all of them where nothing was compared."),
      waived: count("Findings that a waiver covers."),
    }),
    files: record("What happened to the files: matched = definitions + other + refused.", {
      matched: count("Files that the paths matched."),
      definitions: count("Files that hold at least one image definition."),
      other: count("Files that were read and hold none."),
      refused: count("Files that were not read, or not read as meant; each has a diagnostic."),
    }),
    notices: { type: "array", items: { type: "string" }, description: "What to know about the run beside its verdict, a sentence each." },
    comparison: orNull("What the run was compared with; null where it was not compared.", { $ref: "#/$defs/comparison" }),
    images: list("Every declared image; worst verdict first, then file, line, column, name.", "image"),
    diagnostics: list("What could not be read as meant; errors first, then file, line, column, code.", "diagnostic"),
  }),
  $defs: {
    image: record("One declared Windows image.", {
      name: text("Its name in the definition."),
      format: text("Id of the format that declares it."),
      ...place,
      verdict: { type: "string", enum: [...verdicts], description: "What the matrix says of it." },
      basis: { type: "string", enum: ["documented", "extrapolated", "none"], description: "Whether a statement speaks about this very product, about an earlier one, or none does." },
      failing: flag("Whether it fails the run under the policy in force."),
      description: text("The facts that decided, for people."),
      findings: list("Outcomes that someone should read.", "finding"),
      implied: list("Facts that a cited rule gave.", "implied"),
      settle: { type: "array", items: { type: "string" }, description: "Lines of a native definition that would settle what is open; empty where nothing is, or where the findings say it line by line." },
    }),
    finding: record("The outcome of one requirement on one image.", {
      requirement: text("Id of the requirement, as waivers name it."),
      outcome: { type: "string", enum: ["pass", "fail", "unknown", "not-applicable"], description: "What became of the requirement." },
      level,
      message: text("One sentence: what was found, what is needed, who says so."),
      expected: text("What is needed."),
      actual: text("What was found."),
      remedy: text("What to change."),
      advice: { type: "array", items: { type: "string" }, description: "Documented ways round, and the symptom to expect." },
      url: text("Address of the document; empty where none is involved."),
      ...place,
      excerpt: text("Text of the first line; may be empty."),
      related: list("Other places that explain this one.", "related"),
      fingerprint: { type: "string", description: "Stays the same while lines move, the file is renamed or the message is reworded." },
      change: orNull("Against the base commit; null where nothing was compared.", { type: "string", enum: ["new", "existing"] }),
      waived: flag("Whether a waiver covers it."),
      waiver: orNull("The waiver in force; null where there is none.", { $ref: "#/$defs/waiver" }),
    }),
    waiver: record("A named, reasoned exception that ends on a day, and the place where it stands.", {
      reason: text("Why."),
      owner: text("Who answers for it."),
      until: text("ISO date: the last day on which it holds, in UTC."),
      ticket: orNull("Where it is followed up; null where nothing is stated.", { type: "string" }),
      ...place,
    }),
    comparison: record("A comparison with the base commit.", {
      base: text("The commit, 40 hex digits."),
      fixed: list("Findings that the base commit has and this one no longer.", "fixed"),
      retired: { type: "array", items: { type: "string" }, description: "Names of images that the base commit declares and this one no longer." },
    }),
    fixed: record("A finding that the base commit has and this one no longer; the place is one of the base commit.", {
      image: text("Name of the image."),
      requirement: text("Id of the requirement."),
      message: text("What was found there, what is needed, who says so."),
      ...place,
    }),
    implied: record("A fact that a cited rule gave.", {
      fact: text("Which fact."),
      value: text("Its value."),
      because: text("A clause that completes: because …"),
      source: text("The document that the rule comes from."),
      url: text("Address of that document."),
    }),
    related: record("A second place, with a sentence that says how it belongs to the first.", { message: text("How."), ...place }),
    diagnostic: record("One thing about a file that could not be read as meant.", {
      code: text("Stable name of the kind of diagnostic."),
      level,
      message: text("What was found and what to do."),
      ...place,
      excerpt: text("Text of the first line; may be empty."),
      related: list("Other places that explain this one.", "related"),
      configuration: flag("Whether it stands in the policy or the waivers file."),
    }),
  },
} as const;

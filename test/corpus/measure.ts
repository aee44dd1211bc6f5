/** Reads real files of other people and compares what the formats find with what a reader judged: recognition, and the facts that each file states. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "../../src/facts/fact.ts";
import { completeImage } from "../../src/facts/image.ts";
import { factsOfStages } from "../../src/facts/stages.ts";
import { formats } from "../../src/formats/index.ts";
import { Reader } from "../../src/formats/reader.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";
import { Library } from "../../src/source/library.ts";
import { defaultLimits } from "../../src/source/limits.ts";

/** The collected files lie beside a checkout, not in it: they are other people's. */
export const corpusFolder: string = join(import.meta.dirname, "../../../shared/corpus");

export const hasCorpus: boolean = existsSync(join(corpusFolder, "INDEX.tsv"));

/** One judged file. Several images stand apart by `|`, in the order of the file. */
export interface Judged {
  readonly file: string;
  /** Id of our format; `null` where no format of ours is meant to recognise the file. */
  readonly format: string | null;
  readonly os: string;
  readonly iis: string;
  readonly sysprep: string;
}

/** What the formats find in a file, in the same words. */
export interface Found {
  readonly formats: readonly string[];
  readonly os: string;
  readonly iis: string;
  readonly sysprep: string;
  readonly images: number;
  readonly parses: boolean;
}

/** Our formats by the names of the index. What is not here is a negative for us: other tools' files, and catalogues that nobody has mapped. */
const formatOf: ReadonlyMap<string, string> = new Map([
  ["ansible", "ansible"],
  ["aws-cfn-imagebuilder", "cloudformation"],
  ["awstoe-component", "awstoe"],
  ["az-bake-image", "az-bake"],
  ["azure-devops-image", "workflows"],
  ["devbox", "devbox"],
  ["dsc-datum", "dsc-datum"],
  ["kubevirt-tekton", "kubernetes"],
  ["test-kitchen", "kitchen"],
  ["winget-dsc", "winget"],
]);

/** Every judged file, in the order of the index. */
export function judgedFiles(): readonly Judged[] {
  const [head = "", ...rows] = readFileSync(join(corpusFolder, "INDEX.tsv"), "utf8").trimEnd().split("\n");
  const names = head.split("\t");
  return rows.map((row) => {
    const cells = row.split("\t");
    const cell = (name: string): string => cells[names.indexOf(name)] ?? "";
    return { file: cell("file"), format: formatOf.get(cell("format")) ?? null, os: cell("os_expected"), iis: cell("iis_expected"), sysprep: cell("sysprep_expected") };
  });
}

/** What the formats find in one file, read alone. Throws where a format does: that is our own mistake. */
export function readCorpusFile(file: string): Found {
  const bytes = readFileSync(join(corpusFolder, file));
  const library = new Library(defaultLimits, () => false);
  const parsed = library.parse(file, bytes);
  const parses = !parsed.diagnostics.some((diagnostic) => diagnostic.level === "error");
  const diagnostics: Diagnostic[] = [];
  const reader = new Reader({ open: () => ({ reason: "only this file is read" }), library, limits: defaultLimits, formats: () => formats, diagnostics, walked: new Set() });
  const recognised = formats.flatMap((format) => {
    const documents = parses ? parsed.documents.filter((document) => format.recognise(document).kind === "yes") : [];
    return documents.length === 0 ? [] : [{ format, documents }];
  });
  const images = recognised.flatMap(({ format, documents }) => (format.spans === "run" ? [] : reader.read(format, file, documents).images));
  const facts = images.map((image) => completeImage(image.stated).facts);
  const steps = recognised.flatMap(({ format, documents }) => (format.steps === undefined || images.length > 0 ? [] : [factsOfStages([{ phase: "before-generalize", effects: format.steps(documents, reader) }])]));
  const ids = recognised.map(({ format }) => format.id);
  if (facts.length > 0) {
    return { formats: ids, parses, images: images.length, os: facts.map((each) => valueOf(each["os.family"])).join("|"), iis: facts.map((each) => iisOf(each["iis.installed"])).join("|"), sysprep: facts.map((each) => sysprepOf(each.sysprep)).join("|") };
  }
  const [only] = steps;
  const iis = only === undefined ? "unknown" : only.facts["iis.installed"] === undefined ? (only.unreadSteps.length > 0 ? "unknown" : "no") : iisOf(only.facts["iis.installed"]);
  return { formats: ids, parses, images: 0, os: "unknown", iis, sysprep: only?.facts.sysprep === undefined ? "unknown" : sysprepOf(only.facts.sysprep) };
}

function valueOf(fact: Fact): string {
  return fact.state === "stated" || fact.state === "implied" ? fact.value : "unknown";
}

function iisOf(fact: Fact): string {
  return { true: "yes", false: "no" }[valueOf(fact)] ?? "unknown";
}

function sysprepOf(fact: Fact): string {
  if (fact.state === "stated") return fact.value === "true" ? "explicit" : "no";
  return fact.state === "implied" && fact.value === "true" ? "implicit" : "unknown";
}

/** What is compared of a file. */
export type Aspect = "format" | "os" | "iis" | "sysprep";

export const aspects: readonly Aspect[] = ["format", "os", "iis", "sysprep"];

/** Why a whole kind of file is not asked for an aspect. */
export const notAsked: readonly { readonly because: string; applies(judged: Judged, aspect: Aspect): boolean }[] = [
  { because: "Files of formats that are not read (eryph catlets, Heat templates, catalogues that nobody has mapped) are asked for nothing but that no format takes them.", applies: (judged, aspect) => aspect !== "format" && judged.format === null },
  { because: "Test Kitchen files are recognised to be refused: their platforms are test machines that nobody captures, so they state no facts of an image.", applies: (judged, aspect) => aspect !== "format" && judged.format === "kitchen" },
  { because: "Formats of steps alone (AWSTOE, Ansible, winget and DSC, Datum) are asked what their steps do to IIS; the operating system and the cloning belong to the image that uses them, which another file declares.", applies: (judged, aspect) => (aspect === "os" || aspect === "sysprep") && ["awstoe", "ansible", "winget", "dsc-datum"].includes(judged.format ?? "") },
];

/** What the index expects of an aspect, in the words of `found`. `n/a` says that the question has no answer there, and "linux" or "windows" name no version. */
export function expectationOf(judged: Judged, aspect: Aspect): string | undefined {
  if (aspect === "format") return judged.format ?? "none";
  const expected = judged[aspect];
  if (expected === "n/a" || notAsked.some((rule) => rule.applies(judged, aspect))) return undefined;
  if (aspect === "os") return expected.split("|").map((each) => (each === "linux" || each === "windows" ? "unknown" : each.replace(/^windows-1([01])-.*$/, "windows-1$1").replace(/(\d)r2$/, "$1-r2"))).join("|");
  return expected;
}

/** The same of what was found. */
export function findingOf(found: Found, aspect: Aspect): string {
  if (aspect === "format") return found.formats.join("+") || "none";
  // One word of the index may stand for every image of the file.
  const words = new Set(found[aspect].split("|"));
  const [only] = words;
  return words.size === 1 && only !== undefined ? only : found[aspect];
}

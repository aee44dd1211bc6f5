/** The native lines that would settle an image: what to write where a definition leaves facts open. */
import type { FactKey, ImageFacts } from "../../facts/fact.ts";
import { apiVersion, kind } from "./keys.ts";

/** An image whose facts are open. */
export interface OpenImage {
  readonly name: string;
  readonly format: string;
  readonly file: string;
  /** The name by which its file knows it. */
  readonly resource: string;
}

/** What to state for a group of facts. The value is a question mark, which nothing reads as an answer: lines that are copied and not filled in settle nothing. */
interface Proposal {
  readonly facts: readonly FactKey[];
  readonly line: string;
  /** What to write in place of the question mark. */
  readonly comment: string;
}

const proposals: readonly Proposal[] = [
  { facts: ["os.family", "os.edition"], line: 'os: "?"', comment: "the Windows that it really is, such as Windows Server 2022" },
  { facts: ["os.version"], line: 'os: { build: "?" }', comment: 'its real build, such as "10.0.20348"' },
  { facts: ["os.service-pack"], line: 'servicePack: "?"', comment: "the one that is installed, such as SP6a" },
  { facts: ["iis.installed", "iis.product", "iis.version", "iis.source"], line: 'iis: "?"', comment: "false, or where IIS is in it: { encryptedProperties: none }" },
  { facts: ["iis.phase"], line: 'iis: { phase: "?" }', comment: "base, before-generalize or after-clone" },
  { facts: ["iis.encrypted-properties"], line: 'iis: { encryptedProperties: "?" }', comment: "none, or a list of where they stand" },
  { facts: ["ie.version"], line: 'ie: "?"', comment: "the version that is installed, such as 5.01 SP2" },
  { facts: ["sysprep", "clone.method"], line: 'sysprep: "?"', comment: "true, or false where it is never cloned" },
  { facts: ["sysprep.runs"], line: 'sysprep: { runs: "?" }', comment: "how often Sysprep has run, this time included" },
];

/** What has to be known of any image: where one of these is open, the lines ask for it even if nothing has asked yet, so that one round is enough. */
const asksAnyway: readonly FactKey[] = ["os.family", "iis.installed", "iis.encrypted-properties", "sysprep"];

/**
 * The lines of a native document that would state every open fact, in order; empty where there is nothing to state. `asked` are the facts that findings ask for, `facts` those of the image. A
 * native image is told by its own remedies where each line goes.
 */
export function settlingLines({ name, format, file, resource }: OpenImage, asked: readonly FactKey[], facts?: ImageFacts): readonly string[] {
  if (format === "native") return [];
  const isOpen = (key: FactKey): boolean => asked.includes(key) || (facts !== undefined && asksAnyway.includes(key) && isLeftOpen(key, facts));
  const wanted = proposals.filter((proposal) => proposal.facts.some(isOpen));
  // One key stands once: whether there is IIS at all comes before when and with which secrets.
  const lines = wanted.filter((proposal, index) => wanted.findIndex((other) => keyOf(other) === keyOf(proposal)) === index);
  if (lines.length === 0 || !proposals.some((proposal) => proposal.facts.some((key) => asked.includes(key)))) return [];
  return [
    "# in a file of your own in the root of the repository; replace each ?",
    `apiVersion: ${apiVersion}`,
    `kind: ${kind}`,
    "images:",
    `  - name: ${scalar(name)}`,
    "    from:",
    `      file: ${scalar(file)}`,
    `      resource: ${scalar(resource)}`,
    "    facts:",
    ...lines.flatMap(({ line, comment }) => [`      # ${comment}`, `      ${line}`]),
  ];
}

/** Whether a fact is open, or will be: the rule that implies "no encrypted properties" waits until the Windows is known, and what nobody reads keeps it from applying then. */
function isLeftOpen(key: FactKey, facts: ImageFacts): boolean {
  const { state } = facts[key];
  if (key !== "iis.encrypted-properties" || state !== "unstated") return state === "opaque" || state === "unstated";
  const installed = facts["iis.installed"];
  return facts["os.family"].state === "opaque" && installed.state === "stated" && installed.value === "true";
}

function keyOf({ line }: Proposal): string {
  return line.slice(0, line.indexOf(":"));
}

/** A text as a YAML scalar that reads back as itself, also inside a flow mapping. */
function scalar(text: string): string {
  return /^[A-Za-z_][\w./ -]*$/.test(text) && !/\s$|^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

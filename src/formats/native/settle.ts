/** The native lines that would settle an image: what to write where a definition leaves facts open. */
import type { FactKey } from "../../facts/fact.ts";
import { apiVersion, kind } from "./keys.ts";

/** An image whose facts are open. */
export interface OpenImage {
  readonly name: string;
  readonly format: string;
  readonly file: string;
  /** The name by which its file knows it. */
  readonly resource: string;
}

/** What to state for a group of facts: the line, and what else it may be. */
interface Proposal {
  readonly facts: readonly FactKey[];
  readonly line: string;
  readonly comment: string;
}

const proposals: readonly Proposal[] = [
  { facts: ["os.family", "os.edition"], line: "os: Windows Server 2022", comment: "the Windows that it really is" },
  { facts: ["os.version"], line: 'os: { build: "10.0.20348" }', comment: "its real build" },
  { facts: ["os.service-pack"], line: "servicePack: SP6a", comment: "the one that is installed" },
  { facts: ["iis.installed", "iis.product", "iis.version", "iis.source"], line: "iis: false", comment: "or, where IIS is in it: { installed: true, encryptedProperties: none }" },
  { facts: ["iis.phase"], line: "iis: { phase: before-generalize }", comment: "or base, or after-clone" },
  { facts: ["iis.encrypted-properties"], line: "iis: { encryptedProperties: none }", comment: "or where they stand" },
  { facts: ["ie.version"], line: 'ie: "5.01 SP2"', comment: "the version that is installed" },
  { facts: ["sysprep", "clone.method"], line: "sysprep: true", comment: "or false, where it is never cloned" },
  { facts: ["sysprep.runs"], line: "sysprep: { runs: 1 }", comment: "how often Sysprep has run, this time included" },
];

/**
 * The lines of a native document that states every fact in `open`, in order; empty where there is nothing to state. The values are examples: only somebody who knows the
 * image can fill them in, and the comments say so. A native image is told by its own remedies where each line goes.
 */
export function settlingLines({ name, format, file, resource }: OpenImage, open: readonly FactKey[]): readonly string[] {
  const asked = proposals.filter((proposal) => proposal.facts.some((key) => open.includes(key)));
  // One key stands once: whether there is IIS at all comes before when and with which secrets.
  const lines = asked.filter((proposal, index) => asked.findIndex((other) => keyOf(other) === keyOf(proposal)) === index);
  if (format === "native" || lines.length === 0) return [];
  const width = Math.max(...lines.map(({ line }) => line.length));
  return [
    `apiVersion: ${apiVersion}`,
    `kind: ${kind}`,
    "images:",
    `  - name: ${scalar(name)}`,
    `    from: { file: ${scalar(file)}, resource: ${scalar(resource)} }`,
    "    facts:",
    ...lines.map(({ line, comment }) => `      ${line.padEnd(width)}  # ${comment}`),
  ];
}

function keyOf({ line }: Proposal): string {
  return line.slice(0, line.indexOf(":"));
}

/** A text as a YAML scalar that reads back as itself, also inside a flow mapping. */
function scalar(text: string): string {
  return /^[A-Za-z_][\w./ -]*$/.test(text) && !/\s$|^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

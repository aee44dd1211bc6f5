/** Evaluates definitions as text: the shortest way from a YAML snippet to a report. */
import type { DeclaredImage } from "../../src/facts/declared-image.ts";
import { completeImage } from "../../src/facts/image.ts";
import { native } from "../../src/formats/native/native.ts";
import { gate, type SourceFile } from "../../src/gate.ts";
import { pathBelow } from "../../src/host/base-tree.ts";
import { defaultPolicy, type Policy } from "../../src/policy/policy.ts";
import { noWaivers } from "../../src/policy/waiver.ts";
import type { Report } from "../../src/report/report.ts";
import { parseDocuments } from "../../src/source/document.ts";
import { defaultLimits } from "../../src/source/limits.ts";

export const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";

/** A report on files that exist only here. A definition finds the files that it names among `files` and `more`. Every mapping of the policy names each of `files`; `named` where the user did. */
export function evaluateFiles(files: Readonly<Record<string, string>>, policy: Partial<Policy> = {}, more: Readonly<Record<string, string>> = {}, named = false): Report {
  const toFile = ([path, text]: readonly [string, string]): SourceFile => ({ path, bytes: new TextEncoder().encode(text), named });
  const texts = new Map(Object.entries({ ...more, ...files }).map(([path, text]) => [pathBelow("", path) ?? path, text]));
  const mappings = (policy.mappings ?? []).map((_mapping, index) => index);
  return gate(
    {
      files: Object.entries(files).map((file) => (mappings.length === 0 ? toFile(file) : { ...toFile(file), mappings })),
      refused: [],
      doubtful: [],
      unmatched: [],
      configuration: [],
      notices: [],
      waivers: noWaivers,
      base: null,
      limits: defaultLimits,
      open(fromFile, path) {
        const wanted = pathBelow(fromFile, path);
        const text = wanted === undefined ? undefined : texts.get(wanted);
        return wanted === undefined || text === undefined ? { reason: "there is no such file" } : toFile([wanted, text]);
      },
    },
    { ...defaultPolicy, ...policy },
  );
}

/** A report on one file. */
export function evaluateText(text: string, policy: Partial<Policy> = {}): Report {
  return evaluateFiles({ "images.yml": text }, policy);
}

/** A report on one image, given by the lines of its mapping, and by the files that it names. */
export function evaluateImageText(lines: string, policy: Partial<Policy> = {}, files: Readonly<Record<string, string>> = {}): Report {
  return evaluateFiles({ "images.yml": `${head}name: case\n${lines.trim()}\n` }, policy, files);
}

/** One image that names no other file, given by the lines of its mapping, before anything is held against it. */
export function declareImage(lines: string): DeclaredImage {
  const { documents } = parseDocuments("images.yml", `${head}name: case\n${lines.trim()}\n`, defaultLimits, "folded");
  const refuse = (): { readonly reason: string } => ({ reason: "there is no such file" });
  const [image] = native.read(documents, { open: refuse, openEmbedded: refuse, images: refuse, steps: refuse, stepsOf: refuse }).images;
  if (image === undefined) throw new Error("these lines declare no image");
  const declared = { name: image.name, resource: "", format: native.id, location: image.location, ...completeImage(image.stated), broken: image.broken };
  return declared;
}

/** Ids of the findings with an outcome. */
export function idsWith(report: Report, outcome: "fail" | "unknown" | "not-applicable", level?: "error" | "warning" | "note"): string[] {
  return report.images.flatMap((image) => image.findings.filter((finding) => finding.outcome === outcome && (level === undefined || finding.level === level)).map((finding) => finding.requirement)).toSorted();
}

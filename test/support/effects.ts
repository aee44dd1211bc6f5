/** Steps as lines of text: what a format says that its documents do, without an image around them. */
import type { Effect } from "../../src/facts/effect.ts";
import type { InputFormat, ReadContext } from "../../src/formats/format.ts";
import { parseDocuments, parseEmbedded } from "../../src/source/document.ts";

/** One effect with its line: "4 +web-server", "7 S5 the credential of …", "9 unread the script …". */
export function effectLine(effect: Effect): string {
  const line = effect.location.start.line;
  switch (effect.kind) {
    case "feature":
      return `${line} ${effect.present ? "+" : "-"}${effect.name}`;
    case "iis":
      return `${line} ${effect.present ? "iis" : "no iis"}`;
    case "secret":
      return `${line} ${effect.signal} ${effect.what}`;
    case "generalize":
      return `${line} generalize`;
    case "domain":
      return `${line} ${effect.joins ? "joins a domain" : "leaves its domain"}`;
    case "unread":
      return `${line} unread ${effect.what}`;
    default:
      return effect satisfies never;
  }
}

/** What the documents of a text do. Other files do not exist, but for those that are given as their effects. */
export function stepsOfText(format: InputFormat, text: string, files: Readonly<Record<string, readonly Effect[]>> = {}): string[] {
  const context: ReadContext = {
    open: () => ({ reason: "there is no such file" }),
    openEmbedded: (source) => ({ documents: parseEmbedded(source).documents }),
    images: () => ({ reason: "there is no such file" }),
    steps: (_fromFile, path) => (files[path] === undefined ? { reason: "there is no such file" } : { effects: files[path] }),
    stepsOf: (documents) => ({ effects: format.steps?.(documents, context) ?? [] }),
  };
  const { documents } = parseDocuments("steps.yaml", text, undefined, "exact");
  return (format.steps?.(documents, context) ?? []).map(effectLine);
}

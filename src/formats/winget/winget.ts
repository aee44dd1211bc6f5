/** Configuration documents of winget and of Desired State Configuration 3: steps that change a machine, never an image. */
import type { Effect } from "../../facts/effect.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { type InputFormat, noImage, type ReadContext, type Recognition } from "../format.ts";
import { resourceSteps } from "./resources.ts";

export const winget: InputFormat = {
  id: "winget",
  title: "winget and DSC configurations",
  docs: "docs/formats/winget.md",
  marker: /configurationversion["']?\s*:|\/dsc\/|microsoft\.(?:dsc|windows|winget|adapter)[./]|ps(?:dscresources|desiredstateconfiguration)\//i,
  unparsed: "warning",
  spans: "file",
  reads: {},
  recognise,
  read: (documents) => ({ images: [], diagnostics: documents.map((document) => noImage(document, "A winget or DSC configuration changes a machine and declares no image: name it under `provision` of an image.")) }),
  steps: (documents, context) => documents.flatMap((document) => stepsOf(document, context)),
};

function recognise({ root }: SourceDocument): Recognition {
  return { kind: isVersion2(root) || isVersion3(root) ? "yes" : "no" };
}

/** `properties.configurationVersion` beside `properties.resources`. */
function isVersion2(root: SourceNode): boolean {
  const properties = root.get("properties");
  return properties.get("configurationVersion").kind === "scalar" && properties.get("resources").kind === "list";
}

/** The schemas of DSC 3 by their addresses: https://aka.ms/dsc/schemas/v3/…, …/PowerShell/DSC/main/schemas/2023/08/config/document.json. */
function isSchema(text: string): boolean {
  return text.length <= longestAddress && /\/dsc\//i.test(text) && /(?:document|configuration)[\w.]*\.json$/i.test(text);
}

const longestAddress = 200;

/** Types that only DSC has: `Microsoft.Compute/…` and its like are those of Azure's templates. */
const knownType = /^(?:microsoft\.(?:dsc|windows|winget|adapter)(?:\.[\w.]+)?|psdscresources|psdesiredstateconfiguration)\/\w+$/i;

function isVersion3(root: SourceNode): boolean {
  const resources = root.get("resources");
  if (resources.kind !== "list" && resources.kind !== "map") return false;
  if (isSchema(root.get("$schema").text() ?? "")) return true;
  const items = resources.items();
  return items.length > 0 && items.every((item) => item.get("type").kind === "scalar") && items.some((item) => knownType.test(item.get("type").text() ?? ""));
}

function stepsOf({ root, file }: SourceDocument, context: ReadContext): readonly Effect[] {
  // Assertions ask whether a machine is as wanted, and change nothing.
  return resourceSteps(isVersion2(root) ? root.get("properties").get("resources") : root.get("resources"), { file, context, added: new Map() });
}

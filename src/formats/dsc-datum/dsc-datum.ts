/** Node data of DSC with Datum, as in DscWorkshop: layers that say what a node gets, never an image. */
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { type InputFormat, noImage } from "../format.ts";
import { fragmentSteps, isFragment, layerSteps, webLists } from "./layer.ts";

export const dscDatum: InputFormat = {
  id: "dsc-datum",
  title: "DSC node data (Datum)",
  docs: "docs/formats/dsc-datum.md",
  marker: /windows(?:optional)?features["']?\s*:|web(?:applications?|applicationpools|apppool|virtualdirectories|sites?|configproperties)["']?\s*:|removefilesondisable|nowindowsupdatecheck|dsctagging|lcmconfig|psdscallowplaintextpassword/i,
  unparsed: "warning",
  spans: "file",
  reads: {},
  recognise: (document) => ({ kind: isLayer(document.root) || isFragment(document.root) ? "yes" : "no" }),
  read: (documents) => ({ images: [], diagnostics: documents.map((document) => noImage(document, "Node data of DSC describes a machine and declares no image: name it under `provision` of an image.")) }),
  steps: (documents) => documents.flatMap((document) => stepsOf(document)),
};

function stepsOf({ root }: SourceDocument): ReturnType<typeof layerSteps> {
  return isLayer(root) ? layerSteps(root) : fragmentSteps(root);
}

/** A mapping with features, with lists of IIS objects, or with what only nodes of DSC have. */
function isLayer(root: SourceNode): boolean {
  if (root.kind !== "map") return false;
  const features = ["WindowsFeatures", "WindowsOptionalFeatures"].some((key) => ["Names", "Features"].some((inner) => isList(root.get(key).get(inner))));
  const web = Object.keys(webLists).some((key) => isList(root.get(key).get("Items")));
  return features || web || root.get("DscTagging").kind === "map" || (root.get("NodeName").kind === "scalar" && ["LcmConfig", "PSDscAllowPlainTextPassword"].some((key) => root.get(key).kind !== "missing"));
}

/** Datum writes a list of one item as that item. */
function isList(node: SourceNode): boolean {
  return node.kind === "list" || (node.kind === "map" && node.get("Name").kind === "scalar");
}

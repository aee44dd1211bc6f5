/** The native format: image definitions in words of their own, recognised by their marker. */
import { roleKey } from "../../facts/fact.ts";
import { serverRoles } from "../../facts/server-roles.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import type { InputFormat, Recognition } from "../format.ts";
import { apiVersion, kind } from "./keys.ts";
import { quote } from "./layer.ts";
import { gatherDefinitions, isNative, readDefinitions } from "./read.ts";

const roleReads = Object.fromEntries(serverRoles.map(({ id }) => [roleKey(id), "features, provision"]));

export const native: InputFormat = {
  id: "native",
  title: "Native image definitions",
  docs: "docs/format.md",
  marker: /sysprep[\s_-]*gate/i,
  hint: /\bsysprep["']?\s*:|\biis["']?\s*:|^kind:\s*["']?Images\b/m,
  unparsed: "error",
  spans: "run",
  reads: {
    "os.family": "os",
    "os.edition": "os, os.edition",
    "os.version": "os, os.build",
    "os.service-pack": "servicePack, os.servicePack, os, os.hotfixes",
    "os.upgraded-from": "os.upgradedFrom",
    "os.domain-joined": "os.domainJoined, provision",
    "os.hotfix-889073": "os.hotfixes",
    "iis.installed": "iis, features",
    "iis.product": "iis, iis.version",
    "iis.version": "iis, iis.version",
    "iis.source": "iis.source, features",
    "iis.phase": "iis.phase",
    "iis.install-order": "iis.installOrder",
    "iis.encrypted-properties": "iis.encryptedProperties, provision",
    "iis.central-certificate-store": "provision",
    "iis.metabase-passwords": "provision",
    "iis.metabase-copied": "provision",
    "iis.plain-text-passwords": "provision",
    "iis.hosting-bundle": "provision",
    "ie.version": "ie",
    sysprep: "sysprep, provision",
    "sysprep.runs": "sysprep.runs, from",
    "clone.method": "sysprep",
    ...roleReads,
  },
  recognise,
  read: readDefinitions,
  gather: gatherDefinitions,
};

/** The marker in any spelling: what looks like it was meant to be it. */
const almost = /sysprep[\s_-]*gate/i;

function recognise(document: SourceDocument): Recognition {
  const { root } = document;
  if (isNative(document)) return { kind: "yes" };
  if (root.kind !== "map" && root.kind !== "list") return { kind: "no" };
  const version = root.get("apiVersion");
  const named = root.get("kind");
  if (almost.test(version.text() ?? "")) {
    for (const node of [root, version, named]) if (node.tag !== undefined) return near(`The tag ${node.tag} is filled in by something else, needed a document that can be read as it stands.`, node.location);
    if (version.text() !== apiVersion) return near(`\`apiVersion\` is ${quote(version.text() ?? "")}, needed exactly ${apiVersion}: this version of the program reads no other.`, version.location);
    return near(`\`kind\` is ${named.kind === "missing" ? "not there" : quote(named.text() ?? "")}, needed exactly ${kind}.`, named.kind === "missing" ? version.location : named.location);
  }
  // The marker under another key, one level down or in a list marks nothing.
  for (const { key, keyLocation, value } of root.entries()) {
    if (/^[\w\s-]*(?:api|version)[\w\s-]*$/i.test(key) && almost.test(value.text() ?? "")) return near(`The key ${quote(key)} marks nothing, needed \`apiVersion: ${apiVersion}\`.`, keyLocation);
    if (almost.test(value.get("apiVersion").text() ?? "")) return near(`The marker stands under ${quote(key)}, needed at the root of the document.`, keyLocation);
  }
  for (const item of root.items()) {
    if (almost.test(item.get("apiVersion").text() ?? "")) return near("The marker stands in a list, needed at the root of a document of its own; separate documents with `---`.", item.location);
  }
  if (named.text() === kind && version.kind === "missing" && root.get("images").kind !== "missing") return near(`\`apiVersion\` is not there, needed \`apiVersion: ${apiVersion}\`.`, named.location);
  return unmarked(document);
}

/** Definitions in everything but their marker: images, or one image at the root, with an `os` or a parent and a key that only this format has. */
function unmarked({ root }: SourceDocument): Recognition {
  const images = root.get("images");
  const items = images.kind === "list" ? images.items() : images.entries().map((entry) => entry.value);
  const has = (item: SourceNode, keys: readonly string[]): boolean => keys.some((key) => item.get(key).kind !== "missing");
  const isImage = (item: SourceNode): boolean => item.kind === "map" && has(item, ["os", "from"]) && has(item, ["iis", "ie", "sysprep", "servicePack"]);
  const atRoot = images.kind === "missing" && has(root, ["name"]) && isImage(root);
  if (!atRoot && (items.length === 0 || !items.slice(0, 100).every(isImage))) return { kind: "no" };
  const entry = root.entries().find(({ key }) => key === (atRoot ? "name" : "images"));
  return near(`These look like image definitions without their marker, needed \`apiVersion: ${apiVersion}\` and \`kind: ${kind}\` at the head of the document; a catalogue of your own is read by a mapping (docs/formats/mapped.md), and another tool's file is left out with exclude-paths.`, entry?.keyLocation ?? images.location);
}

function near(message: string, location: SourceLocation): Recognition {
  return { kind: "near", diagnostic: { code: "marker-not-exact", level: "error", message: `${message} Nothing in this document was evaluated.`, location, related: [] } };
}

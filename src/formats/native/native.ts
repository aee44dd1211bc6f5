/** The native format: image definitions in words of their own, recognised by their marker. */
import type { SourceLocation } from "../../source/location.ts";
import type { SourceDocument } from "../../source/node.ts";
import type { InputFormat, Recognition } from "../format.ts";
import { apiVersion, kind } from "./keys.ts";
import { quote } from "./layer.ts";
import { isNative, readDefinitions } from "./read.ts";

export const native: InputFormat = {
  id: "native",
  title: "Native image definitions",
  docs: "docs/format.md",
  marker: /sysprep-?gate/i,
  reads: {
    "os.family": "os",
    "os.edition": "os, os.edition",
    "os.version": "os, os.build",
    "os.service-pack": "servicePack, os.servicePack, os, os.hotfixes",
    "os.upgraded-from": "os.upgradedFrom",
    "iis.installed": "iis, features",
    "iis.product": "iis, iis.version",
    "iis.version": "iis, iis.version",
    "iis.source": "iis.source, features",
    "iis.phase": "iis.phase",
    "iis.install-order": "iis.installOrder",
    "iis.encrypted-properties": "iis.encryptedProperties",
    "ie.version": "ie",
    sysprep: "sysprep",
  },
  recognise,
  read: readDefinitions,
};

function recognise(document: SourceDocument): Recognition {
  const { root } = document;
  if (isNative(document)) return { kind: "yes" };
  if (root.kind !== "map") return { kind: "no" };
  const version = root.get("apiVersion");
  const written = version.text() ?? "";
  const meantVersion = /sysprep-?gate/i.test(written);
  if (!meantVersion) {
    // Without the marker only a key that is spelled almost like it can show that one was meant.
    const entry = root.entries().find(({ key, value }) => key !== "apiVersion" && /^\W*api\W?version\W*$/i.test(key) && /sysprep-?gate/i.test(value.text() ?? ""));
    if (entry === undefined) return { kind: "no" };
    return near(`The key ${quote(entry.key)} marks nothing, needed \`apiVersion: ${apiVersion}\`.`, entry.keyLocation);
  }
  if (written !== apiVersion || version.tag !== undefined) return near(`\`apiVersion\` is ${quote(written)}, needed exactly ${apiVersion}: this version of the program reads no other.`, version.location);
  const named = root.get("kind");
  return near(`\`kind\` is ${named.kind === "missing" ? "not there" : quote(named.text() ?? "")}, needed exactly ${kind}.`, named.kind === "missing" ? version.location : named.location);
}

function near(message: string, location: SourceLocation): Recognition {
  return { kind: "near", diagnostic: { code: "marker-not-exact", level: "error", message: `${message} Nothing in this document was evaluated.`, location, related: [] } };
}

/** Kubernetes objects that make Windows disks: ConfigMaps with an answer file for KubeVirt, and the Tekton runs that install or customize a disk with one. */
import { roleKey } from "../../facts/fact.ts";
import { serverRoles } from "../../facts/server-roles.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import type { InputFormat, ReadImage, Reading } from "../format.ts";
import { hasAnswerFile, readConfigMap, Values } from "./config-map.ts";
import { isDiskRun, readDiskRun } from "./disk-run.ts";

const commands = "commands of the answer file, and the scripts that they name in the same object";

export const kubernetes: InputFormat = {
  id: "kubernetes",
  title: "Kubernetes ConfigMaps with Windows answer files",
  docs: "docs/formats/kubernetes.md",
  marker: /<(?:[\w.-]+:)?unattend\b|\bpreferenceName\b/i,
  unparsed: "warning",
  spans: "file",
  reads: {
    "os.family": "/IMAGE/NAME or /IMAGE/DESCRIPTION of the answer file; preferenceName of a PipelineRun",
    "os.edition": "/IMAGE/NAME or /IMAGE/DESCRIPTION of the answer file",
    "os.version": "assemblyIdentity of the answer file",
    "os.domain-joined": "JoinDomain of the answer file, and its commands",
    "iis.installed": `selections of features, ${commands}`,
    "iis.source": `selections of features, ${commands}`,
    "iis.phase": "the pass of the answer file",
    "iis.encrypted-properties": commands,
    "iis.central-certificate-store": commands,
    "iis.metabase-passwords": commands,
    "iis.metabase-copied": commands,
    "iis.plain-text-passwords": commands,
    "iis.hosting-bundle": commands,
    sysprep: "Generalize, a pass generalize, or a command that runs Sysprep",
    ...Object.fromEntries(serverRoles.map(({ id }) => [roleKey(id), `selections of features, ${commands}`])),
  },
  recognise(document) {
    const values = new Values();
    return objectsOf(document).some((object) => hasAnswerFile(object, values) || isDiskRun(object)) ? { kind: "yes" } : { kind: "no" };
  },
  read,
};

function read(documents: readonly SourceDocument[]): Reading {
  const images: ReadImage[] = [];
  const diagnostics: Diagnostic[] = [];
  const values = new Values();
  for (const document of documents) {
    for (const object of objectsOf(document)) {
      if (hasAnswerFile(object, values)) images.push(...readConfigMap(object, values));
      else if (isDiskRun(object)) {
        const run = readDiskRun(object, document);
        if ("stated" in run) images.push(run);
        else diagnostics.push(run);
      }
    }
  }
  return { images, diagnostics };
}

/** The objects of a document: itself, or the items of a list of objects. */
function objectsOf({ root }: SourceDocument): readonly SourceNode[] {
  if (root.kind !== "map" || root.get("apiVersion").text() === undefined) return [];
  const kind = root.get("kind").text() ?? "";
  return kind.endsWith("List") ? root.get("items").items() : [root];
}

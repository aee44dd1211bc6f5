/** Reads a Tekton PipelineRun that makes a Windows disk: its parameters name the Windows, the disk and the ConfigMap, and nothing else. */
import { namesAnotherSystem } from "../../facts/windows.ts";
import { windowsFacts } from "../../facts/windows-facts.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import { noImage, type ReadImage } from "../format.ts";

/** What the pipelines of KubeVirt that make disks take beside the preference of the machine. */
const disk = ["baseDvName", "isoDVName", "sourceDiskImageName", "winImageDownloadURL"] as const;
const configMaps = ["customizeConfigMapName", "autounattendConfigMapName"] as const;

function parametersOf(object: SourceNode): ReadonlyMap<string, SourceNode> {
  return new Map(object.get("spec").get("params").items().flatMap((item) => {
    const name = item.get("name").text();
    return name === undefined ? [] : [[name, item.get("value")] as const];
  }));
}

/** Whether an object is a run that makes a disk. */
export function isDiskRun(object: SourceNode): boolean {
  if (object.get("kind").text() !== "PipelineRun") return false;
  const parameters = parametersOf(object);
  return parameters.has("preferenceName") && [...disk, ...configMaps].some((name) => parameters.has(name));
}

/** The image of a run; a remark where the machine is none of Windows. */
export function readDiskRun(object: SourceNode, document: SourceDocument): ReadImage | Diagnostic {
  const parameters = parametersOf(object);
  const preference = parameters.get("preferenceName") ?? object;
  const text = preference.text() ?? "";
  if (namesAnotherSystem(text)) return noImage(document, "This run makes the disk of a system that is not Windows.");
  const metadata = object.get("metadata");
  const named = [parameters.get("baseDvName"), parameters.get("isoDVName"), metadata.get("name"), metadata.get("generateName")].find((node) => node?.text() !== undefined);
  const location = named?.location ?? preference.location;
  const source = parameters.get("sourceDiskImageName");
  const configMap = configMaps.flatMap((name) => parameters.get(name) ?? [])[0];
  return {
    name: named?.text() ?? "(run without a name)",
    resources: [metadata.get("name"), metadata.get("generateName")].flatMap((node) => node.text() ?? []),
    location,
    stated: {
      location,
      facts: text === "" ? {} : windowsFacts(text, preference.location),
      unreadSteps: [
        ...(source === undefined ? [] : [{ what: `the disk ${shown(source.text() ?? "")} that it starts from`, location: source.location }]),
        configMap === undefined ? { what: "the answer file that the pipeline takes by default", location: preference.location } : { what: `the answer file in the ConfigMap ${shown(configMap.text() ?? "")}`, location: configMap.location },
      ],
    },
    broken: false,
  };
}

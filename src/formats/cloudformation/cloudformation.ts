/** EC2 Image Builder in CloudFormation and SAM templates: each recipe for Windows is an image. */
import { roleKey } from "../../facts/fact.ts";
import { serverRoles } from "../../facts/server-roles.ts";
import type { SourceDocument } from "../../source/node.ts";
import type { InputFormat, ReadContext, Reading, Recognition } from "../format.ts";
import { readTemplate, templateEffects } from "./recipes.ts";
import { isImageBuilder, resourceEntries } from "./template.ts";

const fromComponents = "Components[].ComponentArn, by their documents";

export const cloudformation: InputFormat = {
  id: "cloudformation",
  title: "EC2 Image Builder in CloudFormation",
  docs: "docs/formats/cloudformation.md",
  marker: /AWS::ImageBuilder::/,
  // Templates of Helm, Jinja or Terraform hold the marker too and are no YAML before they are filled in: an error would turn every repository red that keeps one. What cannot
  // be read is said in every run, and fails one that finds too few images or was given the file by name.
  unparsed: "warning",
  spans: "file",
  reads: {
    "os.family": "ParentImage",
    "os.edition": "ParentImage",
    "os.version": "ParentImage",
    "os.domain-joined": fromComponents,
    "iis.installed": fromComponents,
    "iis.source": fromComponents,
    "iis.phase": fromComponents,
    "iis.encrypted-properties": fromComponents,
    "iis.central-certificate-store": fromComponents,
    "iis.metabase-passwords": fromComponents,
    "iis.metabase-copied": fromComponents,
    "iis.plain-text-passwords": fromComponents,
    "iis.hosting-bundle": fromComponents,
    sysprep: "the resource's type, Workflows",
    "sysprep.runs": "ParentImage, where it is a recipe of the template",
    ...Object.fromEntries(serverRoles.map(({ id }) => [roleKey(id), fromComponents])),
  },
  recognise,
  read,
  steps: (documents, context) => documents.flatMap((document) => templateEffects(document, context)),
};

/** A template with a resource of EC2 Image Builder. */
function recognise({ root }: SourceDocument): Recognition {
  const resources = root.get("Resources");
  if (root.kind !== "map" || resources.kind !== "map") return { kind: "no" };
  return { kind: resourceEntries(resources).some((entry) => isImageBuilder(entry.value)) ? "yes" : "no" };
}

function read(documents: readonly SourceDocument[], context: ReadContext): Reading {
  const readings = documents.map((document) => readTemplate(document, context));
  return { images: readings.flatMap((reading) => reading.images), diagnostics: readings.flatMap((reading) => reading.diagnostics) };
}

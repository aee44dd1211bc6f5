/** Steps of GitHub workflows and Azure Pipelines that build images in Azure: an image definition inside a file that is something else. */
import { roleKey } from "../../facts/fact.ts";
import { serverRoles } from "../../facts/server-roles.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceDocument } from "../../source/node.ts";
import type { InputFormat, ReadContext, ReadImage, Reading } from "../format.ts";
import { readStep } from "./image.ts";
import { newBudget } from "./script.ts";
import { stepsOf } from "./steps.ts";

const scripts = "the inline script, and the scripts of the repository that it names";

export const workflows: InputFormat = {
  id: "workflows",
  title: "Azure image steps in GitHub workflows and Azure Pipelines",
  docs: "docs/formats/workflows.md",
  marker: /azure\/build-vm-image@|AzureImageBuilderTask(?:V2)?@|\bPackerBuild@|\bimage_readme_name\b/i,
  unparsed: "warning",
  spans: "file",
  reads: {
    "os.family": "source-image; baseImage, baseImagePubOfferSku; image_type",
    "os.edition": "source-image; baseImage, baseImagePubOfferSku",
    "os.version": "source-image; baseImage, baseImagePubOfferSku",
    "os.domain-joined": scripts,
    "iis.installed": scripts,
    "iis.source": scripts,
    "iis.phase": scripts,
    "iis.encrypted-properties": scripts,
    "iis.central-certificate-store": scripts,
    "iis.metabase-passwords": scripts,
    "iis.metabase-copied": scripts,
    "iis.plain-text-passwords": scripts,
    "iis.hosting-bundle": scripts,
    sysprep: "implied: the services generalize; a script that runs Sysprep itself states it",
    ...Object.fromEntries(serverRoles.map(({ id }) => [roleKey(id), scripts])),
  },
  recognise: (document) => (stepsOf(document).length > 0 ? { kind: "yes" } : { kind: "no" }),
  read,
};

function read(documents: readonly SourceDocument[], context: ReadContext): Reading {
  const images: ReadImage[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken = new Set<string>();
  const budget = newBudget();
  for (const document of documents) {
    for (const step of stepsOf(document)) {
      const image = readStep(step, { document, context, budget });
      if (!("stated" in image)) {
        diagnostics.push(image);
        continue;
      }
      // Steps are copied from job to job with their names.
      const name = [image.name, `${image.name} (${step.job})`, `${image.name} (line ${image.location.start.line})`].find((each) => !taken.has(each)) ?? image.name;
      taken.add(name);
      images.push({ ...image, name });
    }
  }
  return { images, diagnostics };
}

/** Reads one step that builds an image: its base, its script, and how it is captured. */
import type { Fact, FactKey, Source } from "../../facts/fact.ts";
import type { Effect } from "../../facts/effect.ts";
import { sources } from "../../facts/sources.ts";
import { factsOfStages } from "../../facts/stages.ts";
import { namesAnotherSystem } from "../../facts/windows.ts";
import { windowsFacts } from "../../facts/windows-facts.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import { noImage, type ReadImage } from "../format.ts";
import { type Artifacts, lastPart, ownDeprovisioning, readInline, readScriptFile, type Surroundings } from "./script.ts";
import type { ImageStep, Inputs, StepKind } from "./steps.ts";

/** What a step says of its image, before the script is read. */
interface Draft {
  readonly facts: Partial<Record<FactKey, Fact>>;
  /** What is in the image before the script runs, and is not read. */
  readonly base: readonly Effect[];
  readonly effects: readonly Effect[];
  /** How the image is captured, where the step decides it. */
  readonly captured: Captured | undefined;
}

type Base = Pick<Draft, "facts" | "base">;

interface Captured {
  readonly because: string;
  readonly source: Source;
}

const imageBuilder: Captured = { because: "Azure Image Builder generalizes Windows with Sysprep before it captures the machine", source: sources.AZGEN };
const builtInTemplate: Captured = { because: "the task's built-in template ends with Sysprep", source: sources.PACKTASK };

/** The image of a step; a remark where it is no Windows. */
export function readStep(step: ImageStep, surroundings: Surroundings): ReadImage | Diagnostic {
  const draft = readers[step.kind](step, surroundings);
  if (draft === undefined) return { ...noImage(surroundings.document, "This step builds the image of a system that is not Windows."), location: step.uses.location };
  const name = nameOf(step);
  const location = step.uses.location;
  const { inserted } = step.inputs;
  const steps = factsOfStages([
    { phase: "base", effects: inserted === undefined ? draft.base : [...draft.base, unread("what an expression inserts among the inputs", "", inserted.location)] },
    { phase: "before-generalize", effects: draft.effects },
  ]);
  const sysprep: Fact | undefined = draft.captured === undefined ? undefined : replaced(draft.effects) ?? { state: "implied", value: "true", ...draft.captured, location };
  return {
    name,
    resources: [step.node.get("id").text(), step.node.get("name").text(), step.node.get("displayName").text()].flatMap((each) => (each === undefined || each === name ? [] : [each])),
    location,
    stated: { location, facts: { ...draft.facts, ...(sysprep === undefined ? {} : { sysprep }), ...steps.facts }, unreadSteps: steps.unreadSteps },
    broken: false,
  };
}

/** A script that writes the service's own last step anew decides itself whether anything is generalized. */
function replaced(effects: readonly Effect[]): Fact | undefined {
  const own = effects.find((effect) => effect.kind === "unread" && effect.what === ownDeprovisioning);
  return own === undefined ? undefined : { state: "opaque", text: own.text, because: "the script names the last step of the service, which runs Sysprep, and may replace it", location: own.location };
}

const readers: Readonly<Record<StepKind, (step: ImageStep, surroundings: Surroundings) => Draft | undefined>> = {
  "build-vm-image": readBuildAction,
  "image-builder-task": readBuilderTask,
  "packer-build": readPackerTask,
  "image-generation": readGeneration,
};

// --- azure/build-vm-image: https://github.com/Azure/build-vm-image/blob/master/action.yml -----------------------------------------------------------

function readBuildAction({ inputs, uses }: ImageStep, surroundings: Surroundings): Draft | undefined {
  const system = inputs.get("source-os-type");
  const image = inputs.get("source-image");
  if (/^\s*linux\s*$/i.test(system.text() ?? "") || (!/^\s*windows\s*$/i.test(system.text() ?? "") && namesAnotherSystem(image.text() ?? ""))) return undefined;
  const template = inputs.get("image-builder-template-name");
  // A path to a template is followed before the inputs are.
  const base = /\.json/i.test(template.text() ?? "") ? unknownBase(`the template ${shown(template.text() ?? "")}`, template) : baseOf(image, inputs.get("source-image-type"), /^(?:platformimage|marketplace)$/i, uses);
  const folder = inputs.get("customizer-source").text();
  const artifacts: Artifacts | undefined = folder === undefined ? undefined : { folder, target: lastPart(folder).split(".")[0] ?? "" };
  return { ...base, effects: readInline(inputs.get("customizer-script"), artifacts, surroundings), captured: imageBuilder };
}

// --- AzureImageBuilderTask: https://marketplace.visualstudio.com/items?itemName=AzureImageBuilder.devOps-task-for-azure-image-builder -----------------

function readBuilderTask({ inputs, uses }: ImageStep, surroundings: Surroundings): Draft | undefined {
  const provisioner = inputs.get("provisioner").text()?.trim().toLowerCase();
  const image = [inputs.get("baseImagePubOfferSku"), inputs.get("baseImage")].find((node) => node.text() !== undefined && node.text() !== "Publisher:Offer:Sku");
  const other = [inputs.get("customImageResourceId"), inputs.get("imageVersionId")].find((node) => node.text() !== undefined);
  if (provisioner === "shell" || /:linux\s*$/i.test(image?.text() ?? "") || (provisioner !== "powershell" && namesAnotherSystem(image?.text() ?? ""))) return undefined;
  // Without both, the task takes its own defaults, which are those of Linux.
  if (provisioner === undefined && image === undefined && other === undefined) return undefined;
  const base = baseOf(image ?? other ?? inputs.get("baseImage"), inputs.get("imageSource"), /^marketplace$/i, uses);
  const folder = inputs.get("packagePath").text();
  const artifacts: Artifacts | undefined = folder === undefined ? undefined : { folder, target: lastPart(folder) };
  return { ...base, effects: readInline(inputs.get("inlineScript"), artifacts, surroundings), captured: imageBuilder };
}

// --- PackerBuild: https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/packer-build-v1 ------------------------------------------------------

/** What the task takes where nothing is said. */
const packerDefault = "MicrosoftWindowsServer:WindowsServer:2012-R2-Datacenter:windows";

function readPackerTask({ inputs, uses }: ImageStep, surroundings: Surroundings): Draft | undefined {
  const type = inputs.get("templateType").text()?.trim().toLowerCase() ?? "builtin";
  const own = inputs.get("customTemplateLocation");
  if (type !== "builtin") return { ...unknownBase(`the Packer template ${shown(own.text() ?? "")}`.trim(), own.kind === "missing" ? uses : own), effects: [], captured: undefined };
  const base = packerBase(inputs, uses);
  if (base === undefined) return undefined;
  return { ...base, effects: readScriptFile(inputs.get("deployScriptPath"), inputs.get("deployScriptArguments"), inputs.get("packagePath").text(), surroundings), captured: builtInTemplate };
}

function packerBase(inputs: Inputs, uses: SourceNode): Base | undefined {
  const more = inputs.get("additionalBuilderParameters");
  const type = inputs.get("baseImageSource");
  if (type.text()?.trim().toLowerCase() === "customvhd") {
    const disk = inputs.get("customImageUrl");
    if (/^\s*linux\s*$/i.test(inputs.get("customImageOSType").text() ?? "")) return undefined;
    return unknownBase("the disk that it starts from", disk.kind === "missing" ? uses : disk);
  }
  const image = inputs.get("baseImage");
  const text = image.text() ?? "";
  if (/:linux\s*$/i.test(text) || namesAnotherSystem(text)) return undefined;
  // Further parameters of the builder may name another base.
  if (/image_|os_type|\$[({]/i.test(more.text() ?? "")) return unknownBase("the additional builder parameters", more);
  if (image.kind !== "missing") return baseOf(image, type, /^default$/i, uses);
  return { facts: windowsFacts(packerDefault.replace(":windows", ""), uses.location, { because: `the task takes ${packerDefault} where no base image is named`, source: sources.PACKTASK }), base: [] };
}

// --- a pipeline template that builds an image with Packer: parameters say which -----------------------------------------------------------------------------

function readGeneration({ inputs, uses }: ImageStep): Draft | undefined {
  const type = inputs.get("image_type");
  if (namesAnotherSystem(type.text() ?? "")) return undefined;
  return { facts: windowsFacts(type.text() ?? "", type.location), base: [], effects: [{ kind: "unread", what: `the template ${shown(uses.text() ?? "")}`, text: uses.text() ?? "", location: uses.location }], captured: undefined };
}

// --- parts --------------------------------------------------------------------------------------------------------------------------------------------------

/** The base image: a reference of the marketplace names its Windows, an image of one's own names nothing and may hold anything. */
function baseOf(image: SourceNode, type: SourceNode, marketplace: RegExp, uses: SourceNode): Base {
  const text = image.text();
  if (image.tag !== undefined || text === undefined) return image.kind === "scalar" ? unknownBase("the base image", image) : { facts: {}, base: [unread("the base image, which is not named,", "", uses.location)] };
  const kind = type.text()?.trim();
  if ((kind === undefined || marketplace.test(kind)) && !text.includes("/")) return { facts: windowsFacts(text.trim().replace(/:windows$/i, ""), image.location), base: [] };
  return unknownBase(`the base image ${shown(text)}`, image);
}

function unknownBase(what: string, node: SourceNode): Base {
  const text = node.text() ?? "";
  return { facts: { "os.family": { state: "opaque", text, because: "which Windows that holds is not said here", location: node.location } }, base: [unread(what, text, node.location)] };
}

function unread(what: string, text: string, location: SourceLocation): Effect {
  return { kind: "unread", what, text, location };
}

/** The image's own name where an input ends with one that is no expression, else the step's. */
function nameOf({ node, inputs, uses, job }: ImageStep): string {
  for (const key of ["dist-resource-id", "imageIdForDistribute", "galleryImageId"]) {
    const parts = (inputs.get(key).text() ?? "").trim().split("/");
    const name = parts[parts.lastIndexOf("images") + 1];
    if (parts.includes("images") && name !== undefined && name !== "" && !/[${}<>]/.test(name)) return name;
  }
  for (const value of [inputs.get("managedImageName"), inputs.get("image_type"), node.get("name"), node.get("displayName"), node.get("id")]) {
    const name = value.text()?.trim();
    if (name !== undefined && name !== "" && !name.includes("$")) return name;
  }
  return job === "" ? (uses.text() ?? "") : job;
}

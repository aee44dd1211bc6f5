/** Component documents of AWS Task Orchestrator and Executor: steps that EC2 Image Builder runs on the machine that an image is made of. */
import type { Effect } from "../../facts/effect.ts";
import { roleKey } from "../../facts/fact.ts";
import { bringsIis, roleOfFeature, serverRoles } from "../../facts/server-roles.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { type InputFormat, noImage, type ReadContext, type Reading, type Recognition } from "../format.ts";
import { actionKind, otherActions, windowsActions } from "./actions.ts";
import { componentEffects } from "./steps.ts";

const fromSteps = "phases[].steps[], phase build";

/** Component documents declare no images: they are read for what their steps do, where an image is made with them. */
export const awstoe: InputFormat = {
  id: "awstoe",
  title: "AWSTOE component documents",
  docs: "docs/formats/awstoe.md",
  marker: /schemaVersion/,
  // Systems Manager documents have the same key, and a document alone declares no image.
  unparsed: "warning",
  spans: "file",
  reads: {
    "iis.installed": fromSteps,
    "iis.source": fromSteps,
    "iis.phase": fromSteps,
    "iis.encrypted-properties": fromSteps,
    "iis.central-certificate-store": fromSteps,
    "iis.metabase-passwords": fromSteps,
    "iis.metabase-copied": fromSteps,
    "iis.plain-text-passwords": fromSteps,
    "iis.hosting-bundle": fromSteps,
    "os.domain-joined": fromSteps,
    sysprep: fromSteps,
    ...Object.fromEntries(serverRoles.map(({ id }) => [roleKey(id), fromSteps])),
  },
  recognise,
  read,
  steps: (documents, context) => documents.flatMap((document) => componentEffects(document, context)),
};

/** The schema's version, phases with steps in each, and an action of AWSTOE in every step: a Systems Manager document has `mainSteps` instead. */
function recognise({ root }: SourceDocument): Recognition {
  const version = root.get("schemaVersion");
  if (version.tag !== undefined || !/^1(?:\.0)?$/.test(version.text() ?? "")) return { kind: "no" };
  const phases = root.get("phases").items();
  const isComponent = phases.length > 0 && phases.every((phase) => {
    const steps = phase.get("steps").items();
    return steps.length > 0 && steps.every((step) => actionOf(step) !== undefined);
  });
  return { kind: isComponent ? "yes" : "no" };
}

function actionOf(step: SourceNode): string | undefined {
  const action = step.get("action");
  const name = action.text();
  return action.tag === undefined && actionKind(name) !== undefined ? name : undefined;
}

function read(documents: readonly SourceDocument[], context: ReadContext): Reading {
  return { images: [], diagnostics: documents.map((document) => remark(document, context)) };
}

/** Says what a component document does, so that nobody takes it for an image that was checked. */
function remark(document: SourceDocument, context: ReadContext): Diagnostic {
  const actions = document.root.get("phases").items().flatMap((phase) => phase.get("steps").items().map((step) => actionOf(step) ?? ""));
  if (actions.some((name) => otherActions.has(name)) && !actions.some((name) => windowsActions.has(name))) return noImage(document, "This component document is for Linux or macOS, and declares no Windows image.");
  const done = summarise(componentEffects(document, context));
  return noImage(document, `This component document ${done}; it is a part of images, and no image itself: declare the image that uses it, with this file under \`provision\`, or as a component of a recipe.`);
}

function summarise(effects: readonly Effect[]): string {
  const installed = effects.flatMap((effect) => (effect.kind === "feature" && effect.present ? [effect.name] : []));
  const parts: string[] = [];
  if (installed.some(bringsIis)) parts.push("installs IIS");
  else if (effects.some((effect) => effect.kind === "iis" && effect.present)) parts.push("configures IIS");
  const roles = [...new Set(installed.flatMap((name) => roleOfFeature(name)?.title ?? []))];
  if (roles.length > 0) parts.push(`installs ${roles.join(", ")}`);
  if (effects.some((effect) => effect.kind === "secret")) parts.push("writes into the configuration of IIS");
  if (effects.some((effect) => effect.kind === "generalize")) parts.push("runs Sysprep");
  if (effects.some((effect) => effect.kind === "unread")) parts.push("runs something that is not read");
  return parts.length === 0 ? "does nothing that matters to IIS" : parts.join(" and ");
}

/** Whether Image Builder runs Sysprep for a recipe: it does by its own workflow, and a custom one may leave the step out. */
import type { Effect } from "../../facts/effect.ts";
import type { Fact } from "../../facts/fact.ts";
import { sources } from "../../facts/sources.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import type { ReadContext } from "../format.ts";
import { documentText, type Resolver } from "./intrinsics.ts";
import { referencesBelow, type Resource, type Template, typePrefix } from "./template.ts";

/** What the workflows of a recipe do: the fact of Sysprep, and commands of theirs that nobody reads. */
export interface Generalization {
  readonly sysprep: Fact;
  readonly effects: readonly Effect[];
}

/** What one workflow, or the lack of one, comes to. */
type Outcome =
  | { readonly kind: "default" }
  | { readonly kind: "runs"; readonly location: SourceLocation; readonly text: string; readonly effects: readonly Effect[] }
  | { readonly kind: "open"; readonly because: string; readonly location: SourceLocation; readonly effects: readonly Effect[] };

/** The images and pipelines of a template by the recipe that they use: looked up once for all recipes. */
export function usersOfRecipes(template: Template): ReadonlyMap<string, readonly Resource[]> {
  const users = new Map<string, Resource[]>();
  for (const resource of template.resources.values()) {
    if (resource.type !== `${typePrefix}Image` && resource.type !== `${typePrefix}ImagePipeline`) continue;
    for (const recipe of referencesBelow(resource.properties.get("ImageRecipeArn"), template, [`${typePrefix}ImageRecipe`])) {
      const own = users.get(recipe.id);
      if (own === undefined) users.set(recipe.id, [resource]);
      else own.push(resource);
    }
  }
  return users;
}

/** How a recipe for Windows is generalized. `location` is where the fact stands that Image Builder does it by itself. */
export function readGeneralization(users: readonly Resource[], location: SourceLocation, template: Template, usual: Resolver, context: ReadContext): Generalization {
  const outcomes = users.map((user) => ofUser(user, template, usual, context));
  const effects = outcomes.flatMap((outcome) => (outcome.kind === "default" ? [] : outcome.effects));
  const runs = outcomes.find((outcome) => outcome.kind === "runs");
  const open = outcomes.find((outcome) => outcome.kind === "open");
  if (open === undefined && runs === undefined) return { sysprep: byDefault(location), effects };
  // One image made in the usual way is enough to be cloned.
  if (outcomes.some((outcome) => outcome.kind === "default")) return { sysprep: byDefault(location), effects };
  if (runs !== undefined) return { sysprep: { state: "stated", value: "true", text: runs.text, location: runs.location }, effects };
  if (open === undefined) return { sysprep: byDefault(location), effects };
  return { sysprep: { state: "opaque", text: "", because: open.because, location: open.location }, effects };
}

function byDefault(location: SourceLocation): Fact {
  return { state: "implied", value: "true", because: "Image Builder runs Sysprep on Windows before it takes the image", source: sources.AWSIB, location };
}

function ofUser(user: Resource, template: Template, usual: Resolver, context: ReadContext): Outcome {
  const workflows = user.properties.get("Workflows");
  if (workflows.kind === "missing" || (workflows.kind === "list" && workflows.items().length === 0)) return { kind: "default" };
  const items = workflows.kind === "list" && workflows.tag === undefined ? workflows.items() : [workflows];
  const outcomes = items.map((item) => ofWorkflow(item.get("WorkflowArn").kind === "missing" ? item : item.get("WorkflowArn"), template, usual, context));
  const effects = outcomes.flatMap((outcome) => (outcome.kind === "default" ? [] : outcome.effects));
  const runs = outcomes.find((outcome) => outcome.kind === "runs");
  const open = outcomes.find((outcome) => outcome.kind === "open");
  if (runs !== undefined) return { ...runs, effects };
  return open === undefined ? { kind: "default" } : { ...open, effects };
}

function ofWorkflow(arn: SourceNode, template: Template, usual: Resolver, context: ReadContext): Outcome {
  const [own] = referencesBelow(arn, template, [`${typePrefix}Workflow`]);
  if (own !== undefined) return ofDocument(own, usual, context);
  const { text, gaps } = usual.text(arn);
  // Workflows of Amazon generalize Windows as the default does, and those of other stages change no image.
  if (/:aws:workflow\/(?:build|test|distribution)\//i.test(text) && !/:workflow\/[^/]*\$\{/.test(text)) return { kind: "default" };
  const because = `the workflow "${shown(text)}" is not in the repository (${gaps[0] ?? "it stands somewhere else"}), and a custom workflow may leave out Sysprep`;
  return { kind: "open", because, location: arn.location, effects: [{ kind: "unread", what: `the workflow "${shown(text)}"`, text, location: arn.location }] };
}

function ofDocument(workflow: Resource, usual: Resolver, context: ReadContext): Outcome {
  const type = usual.text(workflow.properties.get("Type")).text.toUpperCase();
  if (type === "TEST" || type === "DISTRIBUTION") return { kind: "default" };
  const data = workflow.properties.get("Data");
  const source = data.kind === "missing" ? { reason: "its document is not in the template" } : documentText(data);
  const opened = "reason" in source ? source : context.openEmbedded(source);
  if ("reason" in opened) {
    const because = `the workflow "${shown(workflow.id)}" cannot be read (${opened.reason}), and a custom workflow may leave out Sysprep`;
    return { kind: "open", because, location: workflow.location, effects: [{ kind: "unread", what: `the workflow "${shown(workflow.id)}"`, text: "", location: workflow.location }] };
  }
  const actions = opened.documents.flatMap(actionsOf);
  const effects = actions.flatMap(commandsOf);
  const runs = actions.find((action) => action.text() === "RunSysPrep");
  if (runs !== undefined) return { kind: "runs", location: runs.location, text: "RunSysPrep", effects };
  return { kind: "open", because: `the workflow "${shown(workflow.id)}" has no step RunSysPrep, and something else may still generalize the image`, location: workflow.location, effects };
}

function actionsOf(document: SourceDocument): readonly SourceNode[] {
  return document.root.get("steps").items().map((step) => step.get("action"));
}

/** Steps of a workflow that run commands of a document of Systems Manager, or hand the machine to somebody else. */
function commandsOf(action: SourceNode): readonly Effect[] {
  const name = action.text() ?? "";
  if (name !== "RunCommand" && name !== "ExecuteStateMachine") return [];
  return [{ kind: "unread", what: `what the step ${name} of a workflow runs`, text: name, location: action.location }];
}

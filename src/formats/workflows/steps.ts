/** Finds the steps that build images in a workflow or a pipeline, wherever stages, jobs, strategies and conditional inserts have put them. */
import type { SourceDocument, SourceNode } from "../../source/node.ts";

export type StepKind = "build-vm-image" | "image-builder-task" | "packer-build" | "image-generation";

/** One step that builds an image. */
export interface ImageStep {
  readonly kind: StepKind;
  /** The whole step. */
  readonly node: SourceNode;
  /** What is used: the value of `uses`, `task` or `template`. */
  readonly uses: SourceNode;
  readonly inputs: Inputs;
  /** The job's key or name; empty where there is none. */
  readonly job: string;
}

/** The inputs of a step: `with`, `inputs` or `parameters`. Runners and agents take their names in any case. */
export interface Inputs {
  /** The value of an input; a missing one gives a node of kind `missing`. */
  get(name: string): SourceNode;
  /** Inputs that an expression inserts, or that something else fills in as a whole. */
  readonly inserted: SourceNode | undefined;
}

function inputsOf(node: SourceNode): Inputs {
  const entries = node.entries();
  const byName = new Map(entries.map(({ key, value }) => [key.toLowerCase(), value]));
  const filledIn = node.tag !== undefined || node.kind === "scalar" ? node : undefined;
  return { get: (name) => byName.get(name.toLowerCase()) ?? node.get(name), inserted: filledIn ?? entries.find(({ key }) => key.includes("${{"))?.value };
}

/** Jobs of stages, steps of deployments inside conditional inserts: real pipelines reach six levels. */
const deepest = 16;

/** The steps of a document that build images; none where it is no workflow and no pipeline. */
export function stepsOf({ root }: SourceDocument): readonly ImageStep[] {
  const found: ImageStep[] = [];
  if (root.kind !== "map") return found;
  const jobs = root.get("jobs");
  // A GitHub workflow maps ids to jobs, and a composite action keeps its steps under `runs`.
  if (jobs.kind === "map") for (const { key, value } of jobs.entries()) walkSteps(value.get("steps"), key, 0, found);
  walkSteps(root.get("runs").get("steps"), "", 0, found);
  for (const key of ["stages", "jobs", "steps"]) if (root.get(key).kind === "list") walkSteps(root.get(key), "", 0, found);
  const extended = root.get("extends").get("parameters");
  for (const { value } of extended.entries()) if (value.kind === "list") walkSteps(value, "", 0, found);
  return found;
}

/** What a stage, a job, a strategy or a condition keeps further steps under. */
const containers = /^(?:stages|jobs|steps|strategy|runOnce|rolling|canary|preDeploy|deploy|routeTraffic|postRouteTraffic|on|success|failure|\$\{\{.*)$/s;

function walkSteps(node: SourceNode, job: string, depth: number, found: ImageStep[]): void {
  if (depth > deepest) return;
  if (node.kind === "list") {
    for (const item of node.items()) walkSteps(item, job, depth + 1, found);
    return;
  }
  if (node.kind !== "map") return;
  const step = imageStep(node, job);
  if (step !== undefined) found.push(step);
  const own = node.get("job").text() ?? node.get("deployment").text() ?? job;
  for (const { key, value } of node.entries()) if (containers.test(key)) walkSteps(value, own, depth + 1, found);
}

function imageStep(node: SourceNode, job: string): ImageStep | undefined {
  const uses = node.get("uses");
  if (/^azure\/build-vm-image@/i.test(uses.text() ?? "")) return { kind: "build-vm-image", node, uses, inputs: inputsOf(node.get("with")), job };
  const task = node.get("task");
  const name = /(?:^|\.)(AzureImageBuilderTask|PackerBuild)(?:V2)?@\d/i.exec(task.text() ?? "")?.[1]?.toLowerCase();
  if (name !== undefined) return { kind: name === "packerbuild" ? "packer-build" : "image-builder-task", node, uses: task, inputs: inputsOf(node.get("inputs")), job };
  const template = node.get("template");
  const inputs = inputsOf(node.get("parameters"));
  const generates = template.text() !== undefined && ["image_type", "image_readme_name"].every((key) => inputs.get(key).kind === "scalar");
  return generates ? { kind: "image-generation", node, uses: template, inputs, job } : undefined;
}

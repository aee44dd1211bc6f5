/** A CloudFormation template as an index: its resources, parameters, mappings and conditions, and which resources a value refers to. */
import type { SourceLocation } from "../../source/location.ts";
import type { SourceDocument, SourceEntry, SourceNode } from "../../source/node.ts";

/** One resource. */
export interface Resource {
  /** The logical id. */
  readonly id: string;
  readonly type: string;
  readonly properties: SourceNode;
  /** Where the type stands. */
  readonly typeLocation: SourceLocation;
  /** Where the logical id stands. */
  readonly location: SourceLocation;
}

/** What a template holds, by name. */
export interface Template {
  readonly document: SourceDocument;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly parameters: ReadonlyMap<string, SourceEntry>;
  readonly mappings: SourceNode;
  readonly conditions: SourceNode;
}

/** How the types of EC2 Image Builder begin. */
export const typePrefix = "AWS::ImageBuilder::";

/** Loops of the language extensions may stand inside each other; nobody needs more than this. */
const deepestLoop = 5;

/** The resources of a template, those that a loop makes included: there the logical id is that of the loop's body. */
export function resourceEntries(resources: SourceNode, depth = 0): readonly SourceEntry[] {
  return resources.entries().flatMap((entry) => {
    if (!entry.key.startsWith("Fn::ForEach::") || entry.value.kind !== "list" || depth === deepestLoop) return [entry];
    const body = entry.value.items()[2];
    return body === undefined ? [] : resourceEntries(body, depth + 1);
  });
}

/** Whether a resource is one of EC2 Image Builder. */
export function isImageBuilder(resource: SourceNode): boolean {
  const type = resource.get("Type");
  return type.tag === undefined && (type.text() ?? "").startsWith(typePrefix);
}

/** The index of a template. */
export function indexTemplate(document: SourceDocument): Template {
  const { root } = document;
  const resources = new Map<string, Resource>();
  for (const { key, keyLocation, value } of resourceEntries(root.get("Resources"))) {
    const type = value.get("Type");
    if (!resources.has(key)) resources.set(key, { id: key, type: type.text() ?? "", properties: value.get("Properties"), typeLocation: type.location, location: keyLocation });
  }
  return { document, resources, parameters: new Map(root.get("Parameters").entries().map((entry) => [entry.key, entry])), mappings: root.get("Mappings"), conditions: root.get("Conditions") };
}

/** An intrinsic function with its argument. With a tag (`!Ref`) the argument is the node itself, its tag to be ignored. */
export interface Call {
  readonly name: string;
  readonly argument: SourceNode;
  readonly tagged: boolean;
}

/** The function that a value calls, in the short or the long spelling. */
export function callOf(node: SourceNode): Call | undefined {
  if (node.tag !== undefined) return /^!\w+$/.test(node.tag) ? { name: node.tag.slice(1), argument: node, tagged: true } : undefined;
  if (node.kind !== "map") return undefined;
  const [entry, second] = node.entries();
  if (entry === undefined || second !== undefined || !/^(?:Ref|Condition|Fn::\w+)$/.test(entry.key)) return undefined;
  return { name: entry.key.replace("Fn::", ""), argument: entry.value, tagged: false };
}

/** The placeholders of a text that `Sub` fills in; one that begins with `!` stands for itself. */
export const subPlaceholder = /\$\{([^${}]*)\}/g;

/** Values nest no deeper than this for references to be looked for. */
const deepestValue = 40;

/** The logical ids of the resources of some types that a value refers to, at any depth, each once, in the order in which they are written. */
export function referencesBelow(node: SourceNode, template: Template, types: readonly string[]): readonly Resource[] {
  const found = new Map<string, Resource>();
  const note = (id: string | undefined): void => {
    const resource = id === undefined ? undefined : template.resources.get(id.trim());
    if (resource !== undefined && types.includes(resource.type)) found.set(resource.id, resource);
  };
  const walk = (value: SourceNode, depth: number): void => {
    if (depth === deepestValue) return;
    const call = callOf(value);
    if (call?.name === "Ref") note(call.argument.text());
    else if (call?.name === "GetAtt") note((call.argument.text() ?? call.argument.items()[0]?.text())?.split(".")[0]);
    else if (call?.name === "Sub") {
      const text = call.argument.text() ?? call.argument.items()[0]?.text() ?? "";
      for (const match of text.matchAll(subPlaceholder)) note(match[1]?.split(".")[0]);
    }
    for (const item of value.items()) walk(item, depth + 1);
    for (const entry of value.entries()) walk(entry.value, depth + 1);
  };
  walk(node, 0);
  return [...found.values()];
}

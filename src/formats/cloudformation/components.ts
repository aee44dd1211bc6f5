/** The components of a recipe: which they are, what their documents do, and for which system they are. */
import { underCondition } from "../../facts/conditional.ts";
import type { Effect } from "../../facts/effect.ts";
import { partOf, type SourceText } from "../../source/embedded.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceNode } from "../../source/node.ts";
import { type Replacement, replaceParts } from "../../source/splice.ts";
import { shown } from "../../source/text.ts";
import type { ReadContext, Refusal } from "../format.ts";
import { documentText, Resolver } from "./intrinsics.ts";
import { managedEffects, managedName, managedPlatform } from "./managed-components.ts";
import type { Platform } from "./parent-image.ts";
import { callOf, referencesBelow, type Resource, type Template, typePrefix } from "./template.ts";

/** What the components of a recipe do, in its order. */
export interface RecipeComponents {
  readonly effects: readonly Effect[];
  readonly platform: Platform;
}

/** One entry of a recipe's list. `condition` names the condition without which it is left out. */
interface Use {
  readonly arn: SourceNode;
  readonly parameters: SourceNode;
  readonly condition: { readonly name: string; readonly wanted: boolean } | undefined;
}

/** A template may ask for the same long component in thousands of recipes: past so many effects they are not read. */
const mostEffects = 200_000;
/** Values nest no deeper than this for components to be looked for. */
const deepestUse = 20;

/** Reads the components of the recipes of one template; a component that several recipes use is read once. */
export class ComponentReader {
  readonly #template: Template;
  readonly #context: ReadContext;
  readonly #usual: Resolver;
  readonly #read = new Map<string, readonly Effect[]>();
  #effects = 0;

  constructor(template: Template, context: ReadContext) {
    this.#template = template;
    this.#context = context;
    this.#usual = new Resolver(template, "with-defaults");
  }

  /** What the components of a recipe do. */
  ofRecipe(recipe: Resource): RecipeComponents {
    const node = recipe.properties.get("Components");
    const uses = usesBelow(node);
    const read = uses.map((use) => this.#use(use));
    const effects = read.flatMap((each) => each.effects);
    const platforms = read.map((each) => each.platform);
    const platform = platforms.includes("windows") ? "windows" : (platforms.find((each) => each === "other") ?? "unknown");
    if (uses.length > 0 || node.kind === "missing" || (node.kind === "list" && node.items().length === 0)) return { effects, platform };
    return { effects: [unread(`the list of components of the recipe "${shown(recipe.id)}"`, "", node.location)], platform };
  }

  /** What the document of a component does, with the values that a recipe gives to its parameters. */
  ofComponent(component: Resource, given: SourceNode | undefined): readonly Effect[] {
    const values = given === undefined ? [] : this.#givenValues(given);
    const key = JSON.stringify([component.id, values]);
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const effects = this.#document(component, values);
    this.#read.set(key, effects);
    return effects;
  }

  #use(use: Use): RecipeComponents {
    const { effects, platform } = this.#component(use);
    this.#effects += effects.length;
    if (this.#effects > mostEffects) return { effects: [unread("a component of a template that does too much to be read", "", use.arn.location)], platform };
    if (use.condition === undefined) return { effects, platform };
    const { name, wanted } = use.condition;
    const { holds } = this.#usual.condition(name);
    if (holds === wanted) return { effects: underCondition(effects, `only where the condition ${shown(name)} ${wanted ? "holds" : "does not hold"}`), platform };
    // Left out by the defaults, or nobody knows: it may be there, and is not said to be.
    return { effects: effects.length === 0 ? [] : [unread(`a component that goes in only where the condition "${shown(name)}" ${wanted ? "holds" : "does not hold"}`, "", use.arn.location)], platform };
  }

  #component({ arn, parameters }: Use): RecipeComponents {
    const own = referencesBelow(arn, this.#template, [`${typePrefix}Component`]);
    if (own.length > 0) {
      const platforms = own.map((component) => platformOf(this.#usual.text(component.properties.get("Platform")).text));
      return { effects: own.flatMap((component) => this.ofComponent(component, parameters)), platform: platforms.find((each) => each !== "unknown") ?? "unknown" };
    }
    const resolved = this.#usual.text(arn);
    const name = managedName(resolved.text);
    if (name !== undefined && !name.includes("${")) return { effects: managedEffects(name, arn.location), platform: managedPlatform(name) ?? "unknown" };
    const because = resolved.gaps[0] ?? "its document is not in the repository";
    return { effects: [unread(`the component "${shown(resolved.text)}" (${because})`, resolved.text, arn.location)], platform: "unknown" };
  }

  #document(component: Resource, values: readonly (readonly [string, string | undefined])[]): readonly Effect[] {
    const { properties } = component;
    const data = properties.get("Data");
    const what = `the component "${shown(component.id)}"`;
    if (data.kind === "missing") return this.#elsewhere(component, what);
    const opened = this.#open(data, values);
    const steps = "reason" in opened ? opened : this.#context.stepsOf(opened.documents);
    return "reason" in steps ? [unread(`${what} (${steps.reason})`, "", placeOfData(data, component))] : steps.effects;
  }

  #open(data: SourceNode, values: readonly (readonly [string, string | undefined])[]): ReturnType<ReadContext["openEmbedded"]> {
    if (data.kind === "map" && callOf(data) === undefined && data.tag === undefined) return { documents: [{ file: data.location.file, number: 1, root: data }] };
    const source = documentText(data);
    return "reason" in source ? source : this.#context.openEmbedded(withValues(source, values));
  }

  /** A document in a file of the repository can be read; one in S3 cannot. */
  #elsewhere(component: Resource, what: string): readonly Effect[] {
    const node = component.properties.get("Uri");
    const { text, gaps } = this.#usual.text(node);
    const location = node.kind === "missing" ? component.location : node.location;
    if (node.kind === "missing") return [unread(`${what}, which has no document,`, "", location)];
    if (gaps.length > 0 || /^[a-z][a-z0-9+.-]*:|^[\\/]|[${]/i.test(text)) return [unread(`${what} (its document "${shown(text)}" is not in the repository)`, text, location)];
    const steps: { readonly effects: readonly Effect[] } | Refusal = this.#context.steps(this.#template.document.file, text.replace(/^\.\//, ""));
    return "reason" in steps ? [unread(`${what} ("${shown(text)}": ${steps.reason})`, text, location)] : steps.effects;
  }

  /** The values that a recipe gives to the parameters of a component; undefined for one that cannot be filled in as it stands. */
  #givenValues(parameters: SourceNode): readonly (readonly [string, string | undefined])[] {
    return parameters.items().flatMap((item) => {
      const name = item.get("Name").text();
      const value = item.get("Value");
      const [first, second] = value.kind === "list" ? value.items() : [value];
      const resolved = first === undefined || second !== undefined ? undefined : this.#usual.text(first);
      const plain = resolved !== undefined && resolved.gaps.length === 0 && /^[A-Za-z0-9][A-Za-z0-9._,-]*$/.test(resolved.text);
      return name === undefined ? [] : [[name, plain ? resolved.text : undefined] as const];
    });
  }
}

/** Every `ComponentArn` below a value, in the order in which they are written, with the condition that it stands under. */
function usesBelow(node: SourceNode, condition?: Use["condition"], depth = 0): readonly Use[] {
  if (depth > deepestUse) return [];
  const call = callOf(node);
  if (call?.name === "If") {
    const [name, yes, no] = call.argument.items();
    const under = (wanted: boolean): Use["condition"] => condition ?? { name: name?.text() ?? "", wanted };
    return [...(yes === undefined ? [] : usesBelow(yes, under(true), depth + 1)), ...(no === undefined ? [] : usesBelow(no, under(false), depth + 1))];
  }
  const arn = node.get("ComponentArn");
  if (arn.kind !== "missing" && node.kind === "map") return conditionalArns(arn, node.get("Parameters"), condition);
  return [...node.items(), ...node.entries().map((entry) => entry.value)].flatMap((child) => usesBelow(child, condition, depth + 1));
}

/** An ARN that a condition selects is two uses, each under its side of it. */
function conditionalArns(arn: SourceNode, parameters: SourceNode, condition: Use["condition"]): readonly Use[] {
  const call = callOf(arn);
  const [name, yes, no] = call?.name === "If" ? call.argument.items() : [];
  if (name === undefined || yes === undefined || no === undefined) return [{ arn, parameters, condition }];
  const under = (wanted: boolean): Use["condition"] => condition ?? { name: name.text() ?? "", wanted };
  return [{ arn: yes, parameters, condition: under(true) }, { arn: no, parameters, condition: under(false) }];
}

/**
 * A component's document with the values of a recipe filled in where its own parameters stand. A value that cannot be filled in gets a name that no document defines, so that the
 * default of the parameter is not taken for it.
 */
function withValues(source: SourceText, values: readonly (readonly [string, string | undefined])[]): SourceText {
  if (values.length === 0) return source;
  const byName = new Map(values);
  const replacements: Replacement[] = [];
  for (const match of source.text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const name = (match[1] ?? "").trim();
    if (byName.has(name)) replacements.push({ start: match.index, end: match.index + match[0].length, text: byName.get(name) ?? `{{ recipe.${name} }}` });
  }
  return replaceParts(partOf(source, 0, source.text.length), replacements);
}

/** The system that the `Platform` of a resource names. */
export function platformOf(text: string): Platform {
  if (/^windows$/i.test(text.trim())) return "windows";
  return /^(?:linux|macos)$/i.test(text.trim()) ? "other" : "unknown";
}

/** Where an unreadable document stands: the first line of the resource, when it is a long text itself. */
function placeOfData(data: SourceNode, component: Resource): SourceLocation {
  return data.location.start.line === data.location.end.line ? data.location : component.location;
}

function unread(what: string, text: string, location: SourceLocation): Effect {
  return { kind: "unread", what, text, location };
}

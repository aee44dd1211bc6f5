/** The recipes of a template as images: their parents, what their components do, how they are generalized. */
import type { Effect, Stage } from "../../facts/effect.ts";
import type { Fact, FactKey } from "../../facts/fact.ts";
import { factsOfStages } from "../../facts/stages.ts";
import { bringsIis } from "../../facts/server-roles.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import { noImage, type ReadContext, type ReadImage, type Reading } from "../format.ts";
import { ComponentReader, platformOf } from "./components.ts";
import { Resolver } from "./intrinsics.ts";
import { ownImageName, type ParentImage, placeOf, type Platform, readParent, withRelated } from "./parent-image.ts";
import { callOf, indexTemplate, referencesBelow, type Resource, type Template, typePrefix } from "./template.ts";
import { readUserData } from "./user-data.ts";
import { readGeneralization, usersOfRecipes } from "./workflows.ts";

/** More parents behind each other than anybody builds on purpose; each copies what those before it do. */
const longestCascade = 16;

/** A recipe as far as it has been worked out. */
interface Recipe {
  readonly resource: Resource;
  readonly platform: Platform;
  /** Facts of the operating system. */
  readonly os: ParentImage["facts"];
  /** What is in the parent, and what is done on top of it. */
  readonly base: readonly Effect[];
  readonly own: readonly Effect[];
  readonly sysprep: Fact;
  /** How often Sysprep has run when the image is made; undefined where not all of its history is known. */
  readonly runs: number | undefined;
  /** Why nobody can tell the platform. */
  readonly because: string;
}

/** Reads the recipes of one template. */
export function readTemplate(document: SourceDocument, context: ReadContext): Reading {
  return new TemplateReader(indexTemplate(document), context).read();
}

/** What the components of a template do, for an image that is declared elsewhere and made with them. */
export function templateEffects(document: SourceDocument, context: ReadContext): readonly Effect[] {
  const template = indexTemplate(document);
  const components = new ComponentReader(template, context);
  return ofType(template, "Component").flatMap((component) => components.ofComponent(component, undefined));
}

function ofType(template: Template, name: string): readonly Resource[] {
  return [...template.resources.values()].filter((resource) => resource.type === `${typePrefix}${name}`);
}

class TemplateReader {
  readonly #template: Template;
  readonly #context: ReadContext;
  readonly #fixed: Resolver;
  readonly #usual: Resolver;
  readonly #components: ComponentReader;
  readonly #users: ReadonlyMap<string, readonly Resource[]>;
  readonly #recipes = new Map<string, Recipe>();
  readonly #active = new Set<string>();
  /** Recipes by the name that Image Builder gives their images. */
  readonly #byName: ReadonlyMap<string, Resource>;

  constructor(template: Template, context: ReadContext) {
    this.#template = template;
    this.#context = context;
    this.#fixed = new Resolver(template, "fixed-only");
    this.#usual = new Resolver(template, "with-defaults");
    this.#components = new ComponentReader(template, context);
    this.#users = usersOfRecipes(template);
    this.#byName = new Map(ofType(template, "ImageRecipe").flatMap((recipe) => this.#names(recipe)).map(([name, recipe]) => [name.toLowerCase().replaceAll(/[ _]/g, "-"), recipe]));
  }

  read(): Reading {
    const recipes = ofType(this.#template, "ImageRecipe").map((resource) => this.#recipe(resource));
    const containers = ofType(this.#template, "ContainerRecipe");
    const windows = recipes.filter((recipe) => recipe.platform === "windows");
    const windowsContainers = containers.filter((resource) => this.#containerPlatform(resource) === "windows");
    const names = this.#nameImages([...windows.map((recipe) => recipe.resource), ...windowsContainers]);
    const images = [...windows.map((recipe) => toImage(recipe, names)), ...windowsContainers.map((resource) => this.#container(resource, names))];
    const open = recipes.filter((recipe) => recipe.platform === "unknown");
    const diagnostics: Diagnostic[] = open.map((recipe) => platformUnknown(recipe));
    if (images.length === 0 && open.length === 0) diagnostics.push(noImage(this.#template.document, this.#reasonForNone(recipes.length + containers.length)));
    return { images, diagnostics };
  }

  #reasonForNone(recipes: number): string {
    if (recipes > 0) return "The recipes of this template are for Linux or macOS: it declares no Windows image.";
    const brings = ofType(this.#template, "Component").some((component) => this.#components.ofComponent(component, undefined).some((effect) => effect.kind === "feature" && effect.present && bringsIis(effect.name)));
    return `This template holds parts of EC2 Image Builder and no recipe, so it declares no image${brings ? "; a component of it installs IIS: declare the image that uses it, with this file under `provision`" : ""}.`;
  }

  #names(recipe: Resource): readonly (readonly [string, Resource])[] {
    const { text, gaps } = this.#usual.text(recipe.properties.get("Name"));
    return gaps.length > 0 || text === "" || text.includes("{{") ? [] : [[text, recipe]];
  }

  /** The names of images: that of the recipe, or its logical id where the name is not known or another image has it. */
  #nameImages(resources: readonly Resource[]): ReadonlyMap<string, string> {
    const named = resources.map((resource) => this.#names(resource)[0]?.[0]);
    const counts = new Map<string | undefined, number>();
    for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
    return new Map(resources.map((resource, index) => [resource.id, named[index] !== undefined && counts.get(named[index]) === 1 ? named[index] : resource.id]));
  }

  #recipe(resource: Resource): Recipe {
    const known = this.#recipes.get(resource.id);
    if (known !== undefined) return known;
    this.#active.add(resource.id);
    const recipe = this.#work(resource);
    this.#active.delete(resource.id);
    this.#recipes.set(resource.id, recipe);
    return recipe;
  }

  #work(resource: Resource): Recipe {
    const { properties } = resource;
    const parent = this.#parent(resource);
    const userData = readUserData(properties.get("AdditionalInstanceConfiguration").get("UserDataOverride"));
    const components = this.#components.ofRecipe(resource);
    const hints = [components.platform, userData.platform, folderPlatform(this.#usual.text(properties.get("WorkingDirectory")).text)];
    const platform = parent.platform === "unknown" ? (hints.find((hint) => hint !== "unknown") ?? "unknown") : parent.platform;
    const generalization = readGeneralization(this.#users.get(resource.id) ?? [], parent.location, this.#template, this.#usual, this.#context);
    const steps = [...userData.effects, ...components.effects, ...generalization.effects];
    // Image Builder goes on after a component that runs Sysprep, and runs it once more at the end.
    const early = steps.filter((effect) => effect.kind === "generalize");
    const [first] = early;
    const sysprep: Fact = first !== undefined && generalization.sysprep.state === "opaque" ? { state: "stated", value: "true", text: first.text, location: first.location } : generalization.sysprep;
    const runs = parent.runs === undefined || sysprep.state === "opaque" ? undefined : parent.runs + early.length + (generalization.sysprep.state === "opaque" ? 0 : 1);
    return { resource, platform, os: parent.facts, base: parent.effects, own: steps.filter((effect) => effect.kind !== "generalize"), sysprep, runs, because: reasonOf(parent) };
  }

  /** The parent of a recipe: another recipe of the template where it leads to one, else what its text names. */
  #parent(resource: Resource): ParentImage {
    const node = resource.properties.get("ParentImage");
    const location = node.kind === "missing" ? resource.location : placeOf(resource.properties, "ParentImage");
    const target = this.#inFile(resource);
    if (target === undefined) return readParent(node, location, this.#fixed, this.#usual);
    if (this.#active.has(target.id) || this.#active.size > longestCascade) {
      const because = this.#active.has(target.id) ? "it leads back to this recipe" : `more than ${longestCascade} recipes are built on each other`;
      return { platform: "unknown", facts: { "os.family": { state: "opaque", text: target.id, because, location } }, effects: [{ kind: "unread", what: `the parent recipe "${shown(target.id)}" (${because})`, text: target.id, location }], runs: undefined, location };
    }
    const parent = this.#recipe(target);
    return { platform: parent.platform, facts: withRelated(parent.os, [{ message: "an image that is built on it", location }]), effects: [...parent.base, ...parent.own], runs: parent.runs, location };
  }

  #inFile(resource: Resource): Resource | undefined {
    const node = this.#chosen(resource.properties.get("ParentImage"));
    if (node === undefined) return undefined;
    const types = ["Image", "ImageRecipe", "ImagePipeline"].map((name) => `${typePrefix}${name}`);
    const [named] = referencesBelow(node, this.#template, types);
    if (named !== undefined) return named.type.endsWith("ImageRecipe") ? named : referencesBelow(named.properties.get("ImageRecipeArn"), this.#template, [`${typePrefix}ImageRecipe`])[0];
    const own = ownImageName(node, this.#usual);
    const target = own === undefined ? undefined : this.#byName.get(own);
    return target === resource ? undefined : target;
  }

  /** The branch that a condition selects, by the defaults of parameters; undefined where nobody can tell. */
  #chosen(node: SourceNode): SourceNode | undefined {
    let value: SourceNode | undefined = node;
    for (let depth = 0; depth < 10 && value !== undefined; depth++) {
      const call = callOf(value);
      if (call?.name !== "If") return value;
      const [condition, yes, no] = call.argument.items();
      const { holds } = this.#usual.condition(condition?.text() ?? "");
      value = holds === undefined ? undefined : holds ? yes : no;
    }
    return undefined;
  }

  #containerPlatform(resource: Resource): Platform {
    const { properties } = resource;
    const stated = platformOf(this.#usual.text(properties.get("PlatformOverride")).text);
    if (stated !== "unknown") return stated;
    const parent = this.#usual.text(properties.get("ParentImage")).text;
    if (/windows|\/dotnet\/framework\//i.test(parent)) return "windows";
    return this.#components.ofRecipe(resource).platform;
  }

  /** A container is no clone that Sysprep makes: the recipe's type says so. */
  #container(resource: Resource, names: ReadonlyMap<string, string>): ReadImage {
    const location = resource.location;
    const sysprep: Fact = { state: "stated", value: "false", text: resource.type, location: resource.typeLocation };
    return { name: names.get(resource.id) ?? resource.id, resources: [resource.id], location, stated: { location, facts: { sysprep }, unreadSteps: [] }, broken: false };
  }
}

/** The system whose paths a working folder is written in. */
function folderPlatform(folder: string): Platform {
  if (/^[a-z]:(?:[\\/]|$)/i.test(folder)) return "windows";
  return folder.startsWith("/") ? "other" : "unknown";
}

function reasonOf(parent: ParentImage): string {
  const os = parent.facts["os.family"];
  return os?.state === "opaque" ? os.because : "it is not said which";
}

function platformUnknown({ resource, because }: Recipe): Diagnostic {
  return {
    code: "platform-unknown",
    level: "note",
    message: `It cannot be told whether the recipe ${shown(resource.id)} is for Windows: its parent image does not say it (${because}), and neither does a component. If it is, declare the image in a native definition with \`from: {file, resource, opaque: true}\`.`,
    location: resource.location,
    related: [],
  };
}

function toImage(recipe: Recipe, names: ReadonlyMap<string, string>): ReadImage {
  const { resource, os, base, own, sysprep, runs } = recipe;
  const stages: readonly Stage[] = [
    { phase: "base", effects: base },
    { phase: "before-generalize", effects: own },
  ];
  const { facts: steps, unreadSteps } = factsOfStages(stages);
  const facts: Partial<Record<FactKey, Fact>> = { ...os, ...steps, sysprep };
  if (runs !== undefined && runs > 1) facts["sysprep.runs"] = { state: "stated", value: String(runs), text: `${runs} builds`, location: sysprep.location };
  return { name: names.get(resource.id) ?? resource.id, resources: [resource.id], location: resource.location, stated: { location: resource.location, facts, unreadSteps }, broken: false };
}

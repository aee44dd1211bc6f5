/** Reads one Dev Box image definition: its base image, its tasks by phase, and what its build is known to do. */
import type { Effect, Phase, Stage } from "../../facts/effect.ts";
import type { Fact, FactKey } from "../../facts/fact.ts";
import { sources } from "../../facts/sources.ts";
import { factsOfStages } from "../../facts/stages.ts";
import { windowsFacts } from "../../facts/windows-facts.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import type { ReadContext, ReadImage } from "../format.ts";
import { isExpression, isSaid, named, plainText, setting, truthOf, unread } from "../values.ts";
import { parametersOf } from "./parameters.ts";
import { type Place, taskEffects } from "./tasks.ts";

type Facts = Partial<Record<FactKey, Fact>>;

/**
 * `publisher_offer_sku`, an image of Azure's marketplace; a SKU may have further underscores. Dev Box shows the marketplace as a gallery that is called Default as well, and
 * any other gallery is the user's own.
 */
export function marketplaceName(text: string): string | undefined {
  const name = text.trim().replace(/^(?:galleries\/)?default\/(?:images\/)?/i, "");
  const parts = name.split("_");
  return parts.length >= 3 && parts.every((part) => /^[\w.-]+$/.test(part)) ? name : undefined;
}

/** The image that a document defines. */
export function readImage({ file, root }: SourceDocument, context: ReadContext): ReadImage {
  const name = root.get("name");
  const written = plainText(name);
  const location = written === undefined ? (root.entries()[0]?.keyLocation ?? root.location) : name.location;
  const base = root.get("image");
  const { facts, unreadSteps } = factsOfStages([...baseStages(base), ...stagesOf(root, file, context)]);
  return { name: written ?? folderOf(file), resources: [], location, stated: { location, facts: { ...facts, ...windowsOf(base), ...sysprepOf(root) }, unreadSteps }, broken: false };
}

/** The folder that a definition stands in gives it the name that it does not have; at the root of a repository the file does. */
function folderOf(file: string): string {
  const parts = file.split("/");
  return parts.at(-2) ?? parts.at(-1)?.replace(/\.ya?ml$/i, "") ?? file;
}

/** What the name of the base image says about its Windows. */
function windowsOf(base: SourceNode): Facts {
  const text = base.text() ?? "";
  const opaque = (because: string): Facts => ({ "os.family": { state: "opaque", text, because, location: base.location } });
  if (base.tag !== undefined) return opaque(`the tag ${base.tag} is filled in by something else`);
  if (isExpression(text)) return opaque("it is filled in later");
  const name = marketplaceName(text);
  return name === undefined ? opaque("it is an image of a gallery, whose name says nothing about its Windows") : windowsFacts(name, base.location);
}

/** Publishers whose images are Windows as Microsoft delivers it. */
const publishers: ReadonlySet<string> = new Set(["microsoftwindowsdesktop", "microsoftwindowsserver", "microsoftvisualstudio"]);

/** What anybody else put into the base image cannot be seen from here. */
function baseStages(base: SourceNode): readonly Stage[] {
  const text = base.text()?.trim() ?? "";
  const [publisher = ""] = marketplaceName(text)?.split("_") ?? [];
  if (base.tag === undefined && publishers.has(publisher.toLowerCase())) return [];
  return [{ phase: "base", effects: [unread(`the base image ${named(text)}`, text, base.location)] }];
}

/** A build for a pool runs the tasks, generalizes the machine and clones it. Without `buildProperties` the tasks may as well run on each box. */
function sysprepOf(root: SourceNode): Facts {
  const build = root.get("buildProperties");
  if (build.kind !== "map") return {};
  return { sysprep: { state: "implied", value: "true", because: "`buildProperties` has the service build an image, which it generalizes before boxes are made from it", source: sources.DEVBOX, location: build.location } };
}

/** The tasks in the order in which they run: those of the image, then those of each user. */
function stagesOf(root: SourceNode, file: string, context: ReadContext): readonly Stage[] {
  const place: Place = { file, context, values: parametersOf(root), found: new Map() };
  return ([["setupTasks", "before-generalize"], ["tasks", "before-generalize"], ["userTasks", "after-clone"]] as const).flatMap(([key, phase]) =>
    grouped(root.get(key).items().map((item) => ({ phase: phaseOf(item, phase), effects: taskEffects(item, place) }))),
  );
}

/** Older tasks can be put off until the user signs in, which is before or after cloning. */
function phaseOf(item: SourceNode, phase: Phase): Phase {
  const late = ["parameters", "inputs"].map((key) => setting(item.get(key), "runAsUser")).find(isSaid);
  return phase === "after-clone" || late === undefined || truthOf(late) === false ? phase : "unknown";
}

/** Tasks of one phase that follow each other are one stage: what generalizes in one of them has done so for the next. */
function grouped(stages: readonly Stage[]): readonly Stage[] {
  const groups: { phase: Phase; effects: Effect[] }[] = [];
  for (const { phase, effects } of stages) {
    const last = groups.at(-1);
    if (last?.phase === phase) last.effects.push(...effects);
    else groups.push({ phase, effects: [...effects] });
  }
  return groups;
}

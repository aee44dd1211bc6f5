/** Walks the resources of a configuration: each does its part, adapters and groups hold further ones. */
import type { Effect } from "../../facts/effect.ts";
import type { SourceNode } from "../../source/node.ts";
import { dscEffects, splitType } from "../dsc-resource.ts";
import type { ReadContext } from "../format.ts";
import type { AddedSources } from "../packages.ts";
import { isSaid, named, plainText, truthOf, unread, usedFrom } from "../values.ts";

/** The file that the resources stand in, and what may be asked for. */
export interface Place {
  readonly file: string;
  readonly context: ReadContext;
  /** Sources of packages that its resources have added so far. */
  readonly added: AddedSources;
}

/** What resources do, in the order of the list. */
export function resourceSteps(resources: SourceNode, place: Place): readonly Effect[] {
  if (resources.kind !== "list") return isSaid(resources) ? [unread("a list of resources that cannot be read", "", resources.location)] : [];
  return resources.items().flatMap((item) => conditionally(item, resourceStep(item, place)));
}

/** A resource with a condition may do what it says, or nothing. */
function conditionally(item: SourceNode, effects: readonly Effect[]): readonly Effect[] {
  const condition = item.get("condition");
  if (!isSaid(condition) || truthOf(condition) === true || effects.length === 0) return effects;
  return [unread("a resource with a condition", condition.text() ?? "", condition.location)];
}

function resourceStep(item: SourceNode, place: Place): readonly Effect[] {
  const type = item.get("resource").kind === "missing" ? item.get("type") : item.get("resource");
  const text = plainText(type);
  if (text === undefined) return [unread("a resource whose type cannot be read", type.text() ?? "", type.location)];
  const settings = item.get("settings").kind === "missing" ? item.get("properties") : item.get("settings");
  const { module, name } = splitType(text);
  if (/^microsoft\.(?:windows|dsc|adapter)$/.test(module)) {
    if (name === "assertion") return [];
    if (name === "include") return included(settings, text, place);
    if (/^(?:windowspowershell|powershell|group|parallelgroup)$/.test(name)) return nested(settings, text, type, place);
  }
  // Microsoft.WinGet/Package is the same as Microsoft.WinGet.DSC/WinGetPackage.
  if (module === "microsoft.winget" && name === "package") return dscEffects({ type: "Microsoft.WinGet.DSC/WinGetPackage", settings, location: type.location }, place.added);
  if (module === "microsoft.winget" && name === "source") return dscEffects({ type: "Microsoft.WinGet.DSC/WinGetSource", settings, location: type.location }, place.added);
  return dscEffects({ type: text, settings, location: type.location }, place.added);
}

function nested(settings: SourceNode, text: string, type: SourceNode, place: Place): readonly Effect[] {
  const resources = settings.get("resources");
  return resources.kind === "missing" ? [unread(`the resource ${named(text)} without resources`, text, type.location)] : resourceSteps(resources, place);
}

/** `Microsoft.DSC/Include`: another document, by its path or in the text itself. */
function included(settings: SourceNode, text: string, { file, context }: Place): readonly Effect[] {
  const path = settings.get("configurationFile");
  const content = settings.get("configurationContent").source();
  if (content !== undefined) {
    const opened = context.openEmbedded(content);
    const steps = "reason" in opened ? opened : context.stepsOf(opened.documents);
    return "reason" in steps ? [unread("the configuration that is included here", text, settings.get("configurationContent").location)] : steps.effects;
  }
  const name = plainText(path);
  const steps = name === undefined ? { reason: "its path cannot be read" } : context.steps(file, name.replaceAll("\\", "/"));
  return "reason" in steps ? [unread(`the configuration ${named(path.text() ?? "")} (${steps.reason})`, text, path.location)] : usedFrom(steps.effects, path.location);
}

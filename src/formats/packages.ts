/** What packages of winget and Chocolatey bring to a machine: nothing that concerns IIS, but for features of Windows, parts of IIS and the ASP.NET Core hosting bundle. */
import { isHostingBundle, isPartOfIis } from "../commands/packages.ts";
import { isKnownSource } from "../commands/programs.ts";
import type { Effect } from "../facts/effect.ts";
import { featureName } from "../facts/server-roles.ts";
import type { SourceNode } from "../source/node.ts";
import { isExpression, isSaid, named, plainText, unread } from "./values.ts";

/** Private sources of packages that a definition has added so far, by the program that uses them. A later package that names no source may come from there. */
export type AddedSources = Map<"choco" | "winget" | "scoop", string>;

/** Whether a source is nobody's own: what its packages bring, their names say. */
export function isPublicSource(source: string): boolean {
  return isKnownSource(source) || /^https:\/\/storeedgefd\.dsp\.mp\.microsoft\.com\/v9\.0\/?$/i.test(source.trim());
}

/** Whether the source of a Chocolatey package is Windows itself: then it is a feature. */
export function isWindowsSource(source: string): boolean {
  return /^windows-?features?$/i.test(source.trim());
}

/** Notes a source that a resource adds by its address. */
export function addSource(added: AddedSources, program: "choco" | "winget", address: SourceNode): void {
  const text = address.text() ?? "";
  if (isSaid(address) && (address.tag !== undefined || !isPublicSource(text))) added.set(program, text);
}

/** Where a package comes from, if that is a source of one's own: there a package of any name may hold anything. */
function fromPrivate(text: string, id: SourceNode, source: SourceNode | undefined, added: string | undefined): readonly Effect[] | undefined {
  const said = source !== undefined && isSaid(source);
  const from = said ? (source.text() ?? "") : added;
  if (said && (source.tag !== undefined || isExpression(from ?? ""))) return [unread(`the package ${named(text)}, whose source is filled in later,`, text, id.location)];
  if (from === undefined || (isPublicSource(from) && !/^\s*webpi\s*$/i.test(from))) return undefined;
  return [unread(`the package ${named(text)} of the source ${named(from)}`, text, id.location)];
}

/** A package as either tool has it: what its name says, or that it may bring IIS along. */
function packageEffects(text: string, { location }: SourceNode): readonly Effect[] {
  if (isHostingBundle(text.replaceAll(" ", ""))) return [{ kind: "secret", signal: "S20", what: "the ASP.NET Core hosting bundle", text, location }];
  return isPartOfIis(text) ? [unread(`the package ${named(text)}, which belongs to IIS or may bring it,`, text, location)] : [];
}

/** A package of winget, by its id, name or moniker, with what is said of its source. */
export function wingetPackage(id: SourceNode, source?: SourceNode, added?: AddedSources): readonly Effect[] {
  const text = plainText(id);
  if (text === undefined) return unreadable(id);
  return fromPrivate(text, id, source, added?.get("winget")) ?? packageEffects(text, id);
}

/** A package of Chocolatey. With the source `windowsfeatures` it is a feature of Windows. */
export function chocolateyPackage(id: SourceNode, source: SourceNode | undefined, added?: AddedSources): readonly Effect[] {
  const text = plainText(id);
  if (text === undefined) return unreadable(id);
  if (source !== undefined && isWindowsSource(plainText(source) ?? "")) return [{ kind: "feature", name: featureName(text), present: true, text, location: id.location }];
  const foreign = fromPrivate(text, id, source, added?.get("choco"));
  if (foreign !== undefined) return foreign;
  // A file that lists packages is not a package.
  if (/\.config$/i.test(text)) return [unread(`the list of packages ${named(text)}`, text, id.location)];
  return packageEffects(text, id);
}

function unreadable(id: SourceNode): readonly Effect[] {
  return [unread("a package whose name is filled in later", id.text() ?? "", id.location)];
}

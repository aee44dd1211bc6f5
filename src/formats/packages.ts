/** What packages of winget and Chocolatey bring to a machine: nothing that concerns IIS, but for features of Windows, parts of IIS and the ASP.NET Core hosting bundle. */
import { isHostingBundle, isPartOfIis } from "../commands/packages.ts";
import type { Effect } from "../facts/effect.ts";
import { featureName } from "../facts/server-roles.ts";
import type { SourceNode } from "../source/node.ts";
import { isExpression, named, plainText, unread } from "./values.ts";

/** A package as either tool has it: what its name says, or that it may bring IIS along. */
function packageEffects(text: string, { location }: SourceNode): readonly Effect[] {
  if (isHostingBundle(text.replaceAll(" ", ""))) return [{ kind: "secret", signal: "S20", what: "the ASP.NET Core hosting bundle", text, location }];
  return isPartOfIis(text) ? [unread(`the package ${named(text)}, which belongs to IIS or may bring it,`, text, location)] : [];
}

/** A package of winget, by its id, name or moniker. */
export function wingetPackage(id: SourceNode): readonly Effect[] {
  const text = plainText(id);
  if (text === undefined) return unreadable(id);
  return packageEffects(text, id);
}

/** A package of Chocolatey. With the source `windowsfeatures` it is a feature of Windows. */
export function chocolateyPackage(id: SourceNode, source: string | undefined): readonly Effect[] {
  const text = plainText(id);
  if (text === undefined) return unreadable(id);
  if (source !== undefined && isExpression(source)) return [unread(`the package ${named(text)}, whose source is filled in later,`, text, id.location)];
  if (source?.trim().toLowerCase() === "windowsfeatures") return [{ kind: "feature", name: featureName(text), present: true, text, location: id.location }];
  // A file that lists packages is not a package.
  if (/\.config$/i.test(text)) return [unread(`the list of packages ${named(text)}`, text, id.location)];
  return packageEffects(text, id);
}

function unreadable(id: SourceNode): readonly Effect[] {
  return [unread("a package whose name is filled in later", id.text() ?? "", id.location)];
}

/** Joins the layers of an image: defaults, then its chain of parents, then its own keys, then the facts that complete it. */
import type { SourceLocation } from "../../source/location.ts";
import type { Cell, FeatureChange, Field, Group, Layer } from "./layer.ts";

/** A cell with where it came from: a later layer has a higher rank, and `owner` is the definition that wrote it. */
export interface Inherited {
  readonly cell: Cell;
  readonly rank: number;
  readonly owner: Owner;
}

/** Whether a cell only takes back what was inherited. */
export function clears(cell: Cell): boolean {
  return cell.text === undefined && cell.unreadable === undefined && cell.items === undefined;
}

/** A definition, or the defaults of a document. */
export interface Owner {
  readonly name: string;
  readonly location: SourceLocation;
}

/** A feature that is there or was taken out. */
export interface InheritedFeature {
  readonly present: boolean;
  readonly from: Inherited;
}

/** The sum of several layers. */
export interface Merged {
  readonly rank: number;
  readonly fields: ReadonlyMap<Field, Inherited>;
  readonly resets: ReadonlySet<Group>;
  /** By name in lower case. */
  readonly features: ReadonlyMap<string, InheritedFeature>;
}

export const nothing: Merged = { rank: -1, fields: new Map(), resets: new Set(), features: new Map() };

/** Puts one layer over what was inherited: mappings merge key by key, a scalar replaces its group, an empty value clears, features add and remove. */
export function lay(base: Merged, layer: Layer, owner: Owner): Merged {
  const rank = base.rank + 1;
  const fields = withoutGroups(base.fields, layer.resets);
  for (const [field, cell] of layer.fields) fields.set(field, { cell, rank, owner });
  return { rank, fields, resets: union(base.resets, layer.resets), features: changeFeatures(base.features, layer.features, rank, owner) };
}

/** Puts what a parent came to over the defaults of a document. */
export function overlay(base: Merged, parent: Merged): Merged {
  const fields = withoutGroups(base.fields, parent.resets);
  // Everything that a parent says stands above the defaults.
  const raise = (inherited: Inherited): Inherited => ({ ...inherited, rank: inherited.rank + base.rank + 1 });
  for (const [field, inherited] of parent.fields) {
    // Each image built on a parent runs Sysprep anew: whoever counts goes by the chain.
    if (field === "sysprep.runs") continue;
    // A parent that is never cloned says nothing about how its children are: only "cloned with Sysprep" is handed down, which is the careful answer.
    if (field === "sysprep" && !/^(?:true|yes|on|sysprep)$/i.test(inherited.cell.text?.trim() ?? "")) continue;
    fields.set(field, raise(field === "iis.phase" ? phaseForChild(inherited, parent) : inherited));
  }
  const features = base.rank < 0 ? parent.features : new Map([...base.features, ...[...parent.features].map(([name, feature]) => [name, { ...feature, from: raise(feature.from) }] as const)]);
  return { rank: base.rank + parent.rank + 1, fields, resets: union(base.resets, parent.resets), features };
}

/** What goes in on the clones of a parent may be in an image that is made of one of them: nobody says whether it was there by then. A parent that is never cloned has none. */
function phaseForChild(inherited: Inherited, parent: Merged): Inherited {
  const { cell, owner } = inherited;
  if (cell.text?.trim() !== "after-clone" || isNeverCloned(parent)) return inherited;
  return { ...inherited, cell: { ...cell, unreadable: `this image is made of a clone of ${owner.name.startsWith("the defaults") ? "its parent" : `"${owner.name}"`}, and nobody says whether what goes in on its clones was there by then` } };
}

/** Whether an image is said to be neither cloned with Sysprep nor copied. */
export function isNeverCloned(image: Merged): boolean {
  return /^(?:false|no|off|none)$/i.test(image.fields.get("sysprep")?.cell.text?.trim() ?? "");
}

function withoutGroups(fields: ReadonlyMap<Field, Inherited>, groups: ReadonlySet<Group>): Map<Field, Inherited> {
  const kept = new Map(fields);
  for (const group of groups) for (const field of fields.keys()) if (field.startsWith(`${group}.`)) kept.delete(field);
  return kept;
}

function changeFeatures(base: ReadonlyMap<string, InheritedFeature>, changes: readonly FeatureChange[] | null, rank: number, owner: Owner): ReadonlyMap<string, InheritedFeature> {
  if (changes === null) return new Map();
  if (changes.length === 0) return base;
  const features = new Map(base);
  for (const change of changes) features.set(change.name, { present: change.present, from: { cell: change.cell, rank, owner } });
  return features;
}

function union<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): ReadonlySet<T> {
  return right.size === 0 ? left : new Set([...left, ...right]);
}

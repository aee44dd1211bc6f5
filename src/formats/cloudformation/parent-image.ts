/** What the parent image of a recipe is: an image of Amazon by its name, another recipe of the template, or something that nobody can look into. */
import type { Effect } from "../../facts/effect.ts";
import type { Fact, FactKey } from "../../facts/fact.ts";
import { type ImageReference, readImageReference } from "../../facts/image-reference.ts";
import { sources } from "../../facts/sources.ts";
import { windowsFacts } from "../../facts/windows-facts.ts";
import type { RelatedLocation, SourceLocation } from "../../source/location.ts";
import type { SourceEntry, SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import type { ParameterDefault, Resolver } from "./intrinsics.ts";

/** For which system an image is, as far as something says it. */
export type Platform = "windows" | "other" | "unknown";

export type Facts = Readonly<Partial<Record<FactKey, Fact>>>;

/** What is known of a recipe's parent. */
export interface ParentImage {
  readonly platform: Platform;
  /** Facts of the operating system. */
  readonly facts: Facts;
  /** What the parent brings along: nothing for an image of Amazon, something unread for any other. */
  readonly effects: readonly Effect[];
  /** How often Sysprep has run in the history of the parent, as far as all of it is known. */
  readonly runs: number | undefined;
  readonly location: SourceLocation;
}

// `${AWS::Region}` has colons of its own.
const part = String.raw`(?:\$\{[^${"$"}{}]*\}|[^:${"$"}])*`;
const imageArn = new RegExp(`^arn:${part}:imagebuilder:${part}:(${part}):image/([^/]+)(?:/|$)`);

/**
 * Reads what a text names. A parent image is an ARN, a parameter of Systems Manager or an id: the name of a Windows by itself is none, and a product of the Marketplace says
 * nothing about what is in it. In which partition and region an image lies does not matter.
 */
function readReference(text: string): ImageReference {
  const written = text.trim().replace(/^arn:\$\{[^${}]*\}:/, "arn:aws:").replace(/^(arn:[^:]*:imagebuilder:)\$\{[^${}]*\}:/, "$1:");
  if (/^prod-/i.test(written)) return { kind: "unclear", because: "a product of the Marketplace says nothing about what is in it" };
  if (/^(?:arn:|ssm:|\{\{resolve:ssm:|\/aws\/service\/|ami-)/.test(written)) return readImageReference(written);
  return { kind: "unclear", because: "it is no reference to an image that is known here" };
}

/** Whether a text names an image that Amazon publishes for Windows, known or not. */
function isStockWindows(text: string): boolean {
  const [, owner, name = ""] = imageArn.exec(text.trim()) ?? [];
  return owner === undefined ? /^(?:ssm:|\{\{resolve:ssm:)?\/aws\/service\/[^{}]*windows/i.test(text.trim()) : owner === "aws" && /windows/i.test(name);
}

/** The place of a value: its own where it is a scalar, else its key. */
export function placeOf(map: SourceNode, key: string): SourceLocation {
  const entry: SourceEntry | undefined = map.entries().find((each) => each.key === key);
  if (entry === undefined) return map.location;
  return entry.value.kind === "scalar" && entry.value.style !== "block" ? entry.value.location : entry.keyLocation;
}

/** Reads a parent image that is no recipe of the template. `fixed` works without defaults of parameters, `usual` with them. */
export function readParent(node: SourceNode, location: SourceLocation, fixed: Resolver, usual: Resolver): ParentImage {
  const sure = readReference(fixed.text(node).text);
  if (sure.kind !== "unclear") return ofStock(sure, location);
  const resolved = usual.text(node);
  const reference = readReference(resolved.text);
  if (reference.kind !== "unclear") return ofStock(reference, location, resolved.defaults);
  const because = resolved.gaps[0] ?? reference.because;
  const text = writtenText(node, resolved.text);
  return {
    platform: isStockWindows(resolved.text) ? "windows" : "unknown",
    facts: { "os.family": { state: "opaque", text, because, location } },
    effects: [{ kind: "unread", what: `the parent image "${shown(text)}" (${because})`, text, location }],
    runs: undefined,
    location,
  };
}

/** A value as people find it in the file: a short one as it is written, tag and all, a long one by what it comes to. */
function writtenText(node: SourceNode, resolved: string): string {
  const text = node.text();
  return node.kind === "scalar" && text !== undefined ? `${node.tag === undefined ? "" : `${node.tag} `}${text}` : resolved;
}

/** The name in an ARN of the account's own image, in lower case; undefined for anything else. */
export function ownImageName(node: SourceNode, usual: Resolver): string | undefined {
  const [, owner = "", name = ""] = imageArn.exec(usual.text(node).text.trim()) ?? [];
  return owner === "" || owner.startsWith("aws") || name.includes("${") ? undefined : name.toLowerCase();
}

/** An image that Amazon publishes: what its name says, and nothing else in it. */
function ofStock(reference: Exclude<ImageReference, { readonly kind: "unclear" }>, location: SourceLocation, defaults: readonly ParameterDefault[] = []): ParentImage {
  if (reference.kind === "other") return { platform: "other", facts: {}, effects: [], runs: 0, location };
  const facts = windowsFacts(reference.name, location, defaults.length === 0 ? undefined : { because: becauseOf(defaults), source: sources.CFNPARAM });
  const related = defaults.map(({ name, location: place }): RelatedLocation => ({ message: `the default of the parameter ${shown(name)}`, location: place }));
  return { platform: "windows", facts: withRelated(facts, related), effects: [], runs: 0, location };
}

/** A clause that says on which defaults a value rests. */
export function becauseOf(defaults: readonly ParameterDefault[]): string {
  const names = defaults.map(({ name }) => shown(name));
  return names.length === 1 ? `the parameter ${names[0] ?? ""} has this default, and a deployment may give another` : `the parameters ${names.slice(0, 5).join(", ")} have these defaults, and a deployment may give others`;
}

/** Facts with further places. */
export function withRelated(facts: Facts, related: readonly RelatedLocation[]): Facts {
  if (related.length === 0) return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, { ...fact, related: [...(fact.related ?? []), ...related] }]));
}

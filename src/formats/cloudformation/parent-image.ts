/** What the parent image of a recipe is: an image of Amazon by its name, another recipe of the template, or something that nobody can look into. */
import type { Effect } from "../../facts/effect.ts";
import type { Fact, FactKey } from "../../facts/fact.ts";
import { sources } from "../../facts/sources.ts";
import { namesAnotherSystem } from "../../facts/windows.ts";
import { windowsFacts } from "../../facts/windows-facts.ts";
import type { RelatedLocation, SourceLocation } from "../../source/location.ts";
import type { SourceEntry, SourceNode } from "../../source/node.ts";
import { shown } from "../../source/text.ts";
import type { ParameterDefault, Resolved, Resolver } from "./intrinsics.ts";

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

/** What a reference to an image names. */
type Reference =
  | { readonly kind: "stock"; readonly name: string }
  | { readonly kind: "own"; readonly name: string }
  | { readonly kind: "unclear"; readonly because: string };

// `${AWS::Region}` has colons of its own.
const part = String.raw`(?:\$\{[^${"$"}{}]*\}|[^:${"$"}])*`;
const imageArn = new RegExp(`^arn:${part}:imagebuilder:${part}:(${part}):image/([^/]+)(?:/|$)`);

/** What a text names: the ARN of an image, a parameter of Systems Manager, the id of an image. */
export function readReference(text: string): Reference {
  const written = text.trim();
  const arn = imageArn.exec(written);
  if (arn !== null) {
    const [, owner = "", name = ""] = arn;
    if (name.includes("${")) return { kind: "unclear", because: "its name is filled in later" };
    if (owner === "aws") return { kind: "stock", name };
    return owner.startsWith("aws-") ? { kind: "unclear", because: "a product of the Marketplace says nothing about what is in it" } : { kind: "own", name };
  }
  const stored = /^(?:\{\{resolve:ssm:([^{}:]+)(?::[^{}]*)?\}\}|ssm:([^:]+)(?::.*)?|(\/aws\/service\/.+))$/.exec(written);
  if (stored !== null) {
    const path = stored[1] ?? stored[2] ?? stored[3] ?? "";
    if (!path.startsWith("/aws/service/") || path.includes("${")) return { kind: "unclear", because: `what Systems Manager keeps under "${shown(path)}" is not in the repository` };
    return { kind: "stock", name: path.replace(/^\/aws\/service\/ami-windows-latest\//, "").replace(/\/image_id$/, "") };
  }
  if (/^ami-[0-9a-f]+$/i.test(written)) return { kind: "unclear", because: "the id of an image says nothing about what is in it" };
  if (/^prod-/i.test(written)) return { kind: "unclear", because: "a product of the Marketplace says nothing about what is in it" };
  return { kind: "unclear", because: "it is no reference to an image that is known here" };
}

/** The place of a value: its own where it is a scalar, else its key. */
export function placeOf(map: SourceNode, key: string): SourceLocation {
  const entry: SourceEntry | undefined = map.entries().find((each) => each.key === key);
  if (entry === undefined) return map.location;
  return entry.value.kind === "scalar" && entry.value.style !== "block" ? entry.value.location : entry.keyLocation;
}

/** Reads a parent image that is no recipe of the template. `fixed` works without defaults of parameters, `usual` with them. */
export function readParent(node: SourceNode, location: SourceLocation, fixed: Resolver, usual: Resolver): ParentImage {
  const certain = fixed.text(node);
  const sure = readReference(certain.text);
  if (sure.kind === "stock") return ofStock(sure.name, location);
  const resolved = usual.text(node);
  const reference = readReference(resolved.text);
  if (reference.kind === "stock") return ofStock(reference.name, location, resolved.defaults);
  const because = reasonOf(reference, resolved);
  const text = writtenText(node, resolved.text);
  return {
    platform: "unknown",
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
  const reference = readReference(usual.text(node).text);
  return reference.kind === "own" ? reference.name.toLowerCase() : undefined;
}

function reasonOf(reference: Reference, resolved: Resolved): string {
  const [first] = resolved.gaps;
  if (first !== undefined) return first;
  if (reference.kind === "own") return "an image of an account says nothing about what is in it, whatever its name";
  return reference.kind === "unclear" ? reference.because : "";
}

/** An image of Amazon: what its name says, and nothing else in it. */
function ofStock(name: string, location: SourceLocation, defaults: readonly ParameterDefault[] = []): ParentImage {
  const own: Omit<ParentImage, "platform" | "facts"> = { effects: [], runs: 0, location };
  if (namesAnotherSystem(name)) return { ...own, platform: "other", facts: {} };
  const facts = windowsFacts(name, location, defaults.length === 0 ? undefined : { because: becauseOf(defaults), source: sources.CFNPARAM });
  if (facts["os.family"]?.state === "opaque" && !/win/i.test(name)) return { ...own, platform: "unknown", facts };
  return { ...own, platform: "windows", facts: withRelated(facts, defaults.map(({ name: parameter, location: place }) => ({ message: `the default of the parameter ${shown(parameter)}`, location: place }))) };
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

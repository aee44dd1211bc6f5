/** What is known about one property of an image, and how it is known. */
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import { type ServerRoleId, serverRoleIds } from "./server-roles.ts";

/**
 * A property of an image.
 *
 * - `stated`: the definition says it.
 * - `implied`: a cited rule gives it; refused under `strict`.
 * - `unstated`: nothing says it; `location` is where it would have to be said.
 * - `opaque`: something is there that cannot be read: a template, an unknown spelling, an ambiguous one, a contradiction.
 *
 * `value` is the canonical token of the fact's vocabulary, always text: "SP6a", "5.01 SP2", "true".
 */
export type Fact = StatedFact | ImpliedFact | UnstatedFact | OpaqueFact;

export interface StatedFact {
  readonly state: "stated";
  readonly value: string;
  /** As written. */
  readonly text: string;
  readonly location: SourceLocation;
  readonly related?: readonly RelatedLocation[];
}

export interface ImpliedFact {
  readonly state: "implied";
  readonly value: string;
  /** A clause that completes "because …". */
  readonly because: string;
  /** The document the rule comes from. */
  readonly source: Source;
  readonly location: SourceLocation;
  readonly related?: readonly RelatedLocation[];
}

export interface UnstatedFact {
  readonly state: "unstated";
  readonly location: SourceLocation;
  readonly related?: readonly RelatedLocation[];
}

export interface OpaqueFact {
  readonly state: "opaque";
  /** As written. */
  readonly text: string;
  /** A sentence without its full stop: why the text cannot be read as one value. */
  readonly because: string;
  /** What was probably meant, as it would have to be written. */
  readonly suggestion?: string;
  /** What to do about the cause, as a sentence: it comes before what would settle the fact itself. */
  readonly remedy?: string;
  /** The text can be read, but not together with another fact. */
  readonly contradicted?: true;
  readonly location: SourceLocation;
  readonly related?: readonly RelatedLocation[];
}

/** A document that a statement, a rule or a table row comes from. */
export interface Source {
  /** As cited in messages: "Q301388". */
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

const roleKeys = serverRoleIds.map((id) => `role.${id}` as const);

/** Every property that a requirement can speak about. */
export const factKeys = [
  "os.family",
  "os.edition",
  "os.version",
  "os.service-pack",
  "os.upgraded-from",
  "os.domain-joined",
  "os.hotfix-889073",
  "iis.installed",
  "iis.product",
  "iis.version",
  "iis.source",
  "iis.phase",
  "iis.install-order",
  "iis.encrypted-properties",
  "iis.central-certificate-store",
  "iis.metabase-passwords",
  "iis.metabase-copied",
  "iis.plain-text-passwords",
  "iis.hosting-bundle",
  "ie.version",
  "sysprep",
  "sysprep.runs",
  "clone.method",
  ...roleKeys,
] as const;

export type FactKey = (typeof factKeys)[number];

/** The fact that says whether a server role is installed. */
export function roleKey(id: ServerRoleId): FactKey {
  return `role.${id}`;
}

export type ImageFacts = Readonly<Record<FactKey, Fact>>;

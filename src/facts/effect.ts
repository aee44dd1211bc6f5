/** What a step does to the machine that an image is made of: the one language in which scripts, playbooks and documents say it. */
import type { RelatedLocation, SourceLocation } from "../source/location.ts";
import type { SignalId } from "./iis-signals.ts";

/**
 * One thing that a step does, in the order in which it is done.
 *
 * - `feature`: a Windows role or feature goes in or out. `name` is the name alone, in lower case with hyphens: "web-server", "iis-webserverrole", "ad-domain-services".
 * - `iis`: something that only a machine with IIS can do, or IIS itself going in or out without a feature's name.
 * - `secret`: something that writes, or may write, a secret of IIS. `signal` says which kind, and with it how much it weighs.
 * - `generalize`: Sysprep generalizes the machine here. `ends` says whether the machine is shut down or restarted by it.
 * - `domain`: the machine joins a domain, or leaves one.
 * - `unread`: something runs here whose content nobody reads: it may install, remove or configure anything.
 */
export type Effect = (
  | { readonly kind: "feature"; readonly name: string; readonly present: boolean }
  | { readonly kind: "iis"; readonly present: boolean; readonly because: string }
  | { readonly kind: "secret"; readonly signal: SignalId; readonly what: string }
  | { readonly kind: "generalize"; readonly ends: boolean }
  | { readonly kind: "domain"; readonly joins: boolean }
  | { readonly kind: "unread"; readonly what: string }
) & {
  /** The words that do it, as written. */
  readonly text: string;
  readonly location: SourceLocation;
  readonly related?: readonly RelatedLocation[];
};

/** When a step runs, against the moment in which Sysprep generalizes the machine. */
export type Phase = "base" | "before-generalize" | "after-clone" | "unknown";

/** Steps of one phase, in their order. */
export interface Stage {
  readonly phase: Phase;
  readonly effects: readonly Effect[];
}

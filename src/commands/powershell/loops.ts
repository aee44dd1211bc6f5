/** Loops whose turns nobody counts: the variables whose value in one turn depends on the turn before. */
import type { Span } from "./syntax.ts";

const known = new WeakMap<Span, readonly string[]>();
const changes = /\$(?:(?:script|global|local|private):)?(\w+)\s{0,10}(?:\+\+|--|[-+*/%]=)|(?:\+\+|--)\$(?:(?:script|global|local|private):)?(\w+)|\$(?:(?:script|global|local|private):)?(\w+)\s{0,10}=([^=\n][^\n;]{0,200})/iy;

/** Names of the variables that a stretch of a script counts up or down, adds to, or sets to something made of themselves. */
export function changesItself(text: string, span: Span): readonly string[] {
  const before = known.get(span);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (let at = span.start; at < span.end; at++) {
    const unit = text[at];
    if (unit !== "$" && unit !== "+" && unit !== "-") continue;
    changes.lastIndex = at;
    const match = changes.exec(text);
    const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").toLowerCase();
    if (name !== "" && (match?.[3] === undefined || match[4]?.toLowerCase().includes(`$${name}`) === true)) found.add(name);
  }
  const names = [...found];
  known.set(span, names);
  return names;
}

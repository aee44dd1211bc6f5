/** Values of definitions that others wrote: what can be read as it stands, and what waits for something else to fill it in. */
import { looksLikeTemplate } from "../facts/text.ts";
import type { Effect } from "../facts/effect.ts";
import type { SourceLocation } from "../source/location.ts";
import type { SourceNode } from "../source/node.ts";
import { shown } from "../source/text.ts";

/** A scalar that says what it says: no tag, no template, no expression. `undefined` for anything else, an empty value included. */
export function plainText(node: SourceNode): string | undefined {
  const text = node.tag === undefined ? node.text() : undefined;
  return text === undefined || text.trim() === "" || isExpression(text) ? undefined : text.trim();
}

/** Whether a text is worked out elsewhere: a template, or an expression in brackets such as `[parameters('name')]`; `[[` is a bracket that means itself. */
export function isExpression(text: string): boolean {
  return looksLikeTemplate(text) || /^\s*\[(?!\[)[^]*\]\s*$/.test(text);
}

/** Whether something is there: an empty value says nothing. */
export function isSaid(node: SourceNode): boolean {
  return node.kind !== "missing" && (node.kind !== "scalar" || node.tag !== undefined || (node.text() ?? "").trim() !== "");
}

/** The value of a key, however its letters are written. */
export function setting(node: SourceNode, key: string): SourceNode {
  const exact = node.get(key);
  if (exact.kind !== "missing") return exact;
  const wanted = key.toLowerCase();
  return node.entries().find((entry) => entry.key.toLowerCase() === wanted)?.value ?? exact;
}

/** A truth as a scalar says it; `undefined` where it says none. */
export function truthOf(node: SourceNode): boolean | undefined {
  const text = plainText(node)?.toLowerCase();
  if (text === undefined) return undefined;
  return /^(?:true|yes|on|1|\$true)$/.test(text) ? true : /^(?:false|no|off|0|\$false)$/.test(text) ? false : undefined;
}

/** The scalars of a node: its items, or itself. */
export function listed(node: SourceNode): readonly SourceNode[] {
  if (node.kind === "list") return node.items();
  return isSaid(node) ? [node] : [];
}

/** The step that nobody reads. */
export function unread(what: string, text: string, location: SourceLocation): Effect {
  return { kind: "unread", what, text, location };
}

/** What steps of another file do, with the place that has them run. */
export function usedFrom(effects: readonly Effect[], location: SourceLocation): readonly Effect[] {
  return effects.map((effect) => (effect.location.file === location.file ? effect : { ...effect, related: [...(effect.related ?? []), { message: "used here", location }] }));
}

/** A word of the file in a sentence. */
export function named(text: string): string {
  return `"${shown(text)}"`;
}

/** Whether a path leads into the configuration of IIS itself. */
export function isConfigurationOfIis(path: string): boolean {
  return /inetsrv[\\/]+config\b|\b(?:applicationhost|administration|redirection)\.config$/i.test(path.trim());
}

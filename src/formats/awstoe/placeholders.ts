/** The placeholders of a component document: constants, parameters and loop values are filled in, everything else stays as it is written. */
import type { SourceText } from "../../source/embedded.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { type Replacement, replaceParts } from "../../source/splice.ts";

/** Values by the name between the braces. */
export type Values = ReadonlyMap<string, string>;

/**
 * Constants, and parameters by their defaults: whoever uses a component with other values has filled them in before its document is read. A value with a
 * placeholder of its own stays unknown.
 */
export function valuesOf(document: SourceDocument): Values {
  const values = new Map<string, string>();
  for (const [section, key] of [["parameters", "default"], ["constants", "value"]] as const) {
    for (const item of document.root.get(section).items()) {
      for (const entry of item.entries()) {
        const node = entry.value.get(key);
        const text = node.text();
        if (text !== undefined && node.tag === undefined && !/\{\{/.test(text)) values.set(entry.key, text);
      }
    }
  }
  return values;
}

const placeholder = /\{\{([^{}]*)\}\}/g;

/** A text with the placeholders filled in whose values are known. */
export function fillIn(source: SourceText, values: Values): SourceText {
  const replacements: Replacement[] = [];
  for (const match of source.text.matchAll(placeholder)) {
    const value = values.get((match[1] ?? "").trim());
    if (value !== undefined) replacements.push({ start: match.index, end: match.index + match[0].length, text: value });
  }
  return replaceParts(source, replacements);
}

/** A scalar's text with its placeholders filled in; undefined where there is no text. */
export function filledText(node: SourceNode, values: Values): SourceText | undefined {
  const source = node.source();
  return source === undefined || node.tag !== undefined ? undefined : fillIn(source, values);
}

/** Whether something in a text is only known when the image is built: a placeholder of the component, or one of the template around it. */
export function hasPlaceholder(text: string): boolean {
  return /\{\{|\$\{/.test(text);
}

/** Tells definitions that say the same from each other by nothing but their places: what one of them comes to is worked out once. */
import type { Cell, Layer } from "./layer.ts";

/** Everything that a layer says, as one text: two layers have the same text exactly where they say the same. */
export function textOfLayer({ fields, resets, features }: Layer): string {
  let text = "";
  for (const [field, cell] of fields) text += `${field}${textOfCell(cell)}`;
  for (const group of resets) text += `!${group}`;
  if (features === null) return `${text}-`;
  for (const { name, present, cell } of features) text += `${present ? "+" : "-"}${counted(name)}${textOfCell(cell)}`;
  return text;
}

function textOfCell({ text, unreadable, items }: Cell): string {
  return `${counted(text)}${counted(unreadable)}${items === undefined ? "" : `[${items.map(textOfCell).join("")}]`}`;
}

/** A text behind its length: whatever stands in it, no other texts join to the same. */
function counted(text: string | undefined): string {
  return text === undefined ? "~" : `${text.length}:${text}`;
}

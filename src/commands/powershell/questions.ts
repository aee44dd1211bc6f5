/** Questions about features: which are there, and which part of an answer goes on through a pipe. */
import { featureName } from "../../facts/server-roles.ts";
import { itemsOf, type Value } from "./value.ts";
import type { Span } from "./syntax.ts";

/** The features that a question names, as they go through a pipe; what it puts out says whether they are there. */
export function answerOf(named: Value, span: Span): Value {
  const items = itemsOf(named);
  const choice = named.kind === "list" && named.choice;
  const names = items.flatMap((item) => (item.kind === "text" && item.known && /^[\w-]+$/.test(item.text) ? [featureName(item.text)] : []));
  return { kind: "list", items, choice, start: span.start, end: span.end, ...(named.maybe === undefined ? {} : { maybe: named.maybe }), ...(names.length === items.length && !choice ? { asks: names } : {}) };
}

/** What a filter lets through: some of the values, nobody knows which. Only one that asks for what is there leaves all that there is to take away. */
export function filtered(value: Value | undefined, filter: string): Value | undefined {
  if (value === undefined || value.kind === "unknown") return value;
  const there = /^\W*(?:-filterscript\s*\{\s*|-property\s+)?(?:\$(?:_|psitem)\.)?(?:installed|(?:installed|installstate|state)\s+-c?eq\s+(?:\$true|["']?(?:installed|enabled)["']?))[\s)}]*$/i.test(filter.slice(0, 200));
  const items = itemsOf(value);
  if (!there) return { kind: "list", items, choice: true, start: value.start, end: value.end };
  return { kind: "list", items, choice: value.kind === "list" && value.choice, start: value.start, end: value.end, ...(value.asks === undefined ? {} : { asks: value.asks }) };
}

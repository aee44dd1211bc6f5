/** The operators of PowerShell whose results can be known: joining, splitting, formatting. */
import type { Span } from "./syntax.ts";
import { blocksIn, choiceOf, itemsOf, limited, longest, pathOf, truthOf, type Value } from "./value.ts";
import type { Walker } from "./walker.ts";

/** The result of `left operator right`. */
export function applyOperator(walker: Walker, operator: string, left: Value, right: Value | undefined, span: Span): Value {
  switch (operator) {
    case "+":
      return right === undefined ? walker.unknown(span) : add(walker, left, right, span);
    case "-f":
      return format(walker, left, right, span);
    case "-join":
      return join(walker, left, right, span);
    case "-split":
      runBlocks(walker, right);
      return split(walker, left, right, span);
    case "-replace":
      runBlocks(walker, right);
      return walker.unknown(span, `${pathOf(left).slice(0, 200)} ${walker.source.text.slice(span.start, span.start + longest.path)}`);
    case "??":
      return right === undefined ? left : choiceOf([left, right], span);
    case "?":
    case ":":
      // The two branches of `condition ? a : b`: what is chosen is not known.
      return right === undefined ? left : { kind: "list", items: operator === "?" ? [right] : [...itemsOf(left), right], choice: true, start: span.start, end: span.end };
    case "-as":
      return left;
    case "-eq":
      return isThere(left, right) ? { ...walker.unknown(span), asks: left.asks ?? [] } : isThere(right, left) ? { ...walker.unknown(span), asks: right?.asks ?? [] } : walker.unknown(span);
    default:
      return walker.unknown(span);
  }
}

/** `-replace 'a', { … }` and `-split { … }` ask a block once for each place. */
function runBlocks(walker: Walker, right: Value | undefined): void {
  for (const block of blocksIn(right)) walker.mayRun(block);
}

/** `(Get-WindowsFeature X).Installed -eq $true`, `….InstallState -eq 'Installed'`, `….State -eq 'Enabled'`. */
function isThere(answer: Value | undefined, expected: Value | undefined): boolean {
  if (answer?.asks === undefined || answer.kind !== "unknown" || expected?.kind !== "text") return false;
  return expected.logical === undefined ? /^(?:installed|enabled)$/i.test(expected.text) : truthOf(expected) === true;
}

function add(walker: Walker, left: Value, right: Value, span: Span): Value {
  if (left.kind === "map" && right.kind === "map") return { kind: "map", entries: new Map([...left.entries, ...right.entries]), start: span.start, end: span.end };
  if (left.kind === "list") {
    const items = [...left.items, ...(right.kind === "list" ? right.items : [right])];
    const choice = left.choice || left.maybe === true || (right.kind === "list" && right.choice) || right.maybe === true;
    return items.length > longest.items ? walker.unknown(span) : { kind: "list", items, choice, start: left.start, end: left.end };
  }
  // Several values in a text: nobody knows which, or what stands between them.
  if (right.kind === "list") return walker.unknown(span, `${pathOf(left)}${pathOf(right)}`);
  if (left.kind === "text") {
    const text = `${left.text}${right.kind === "text" ? right.text : pathOf(right)}`;
    return text.length > longest.text ? walker.unknown(span) : walker.text(text, span, left.known && right.kind === "text" && right.known);
  }
  return walker.unknown(span, `${pathOf(left)}${pathOf(right)}`);
}

function format(walker: Walker, left: Value, right: Value | undefined, span: Span): Value {
  if (left.kind !== "text" || isChoice(right)) return walker.unknown(span, `${pathOf(left)} ${pathOf(right)}`);
  const items = itemsOf(right);
  let known = left.known;
  const text = left.text.replace(/\{(\d+)[^{}]*\}/g, (all, index: string) => {
    const item = items[Number(index)];
    if (item?.kind === "text") {
      known &&= item.known;
      return item.text;
    }
    known = false;
    return item === undefined ? all : pathOf(item);
  });
  return walker.text(text.slice(0, longest.text), span, known);
}

/** Whether a value, or one in its list, may be another one. */
function isChoice(value: Value | undefined): boolean {
  return value?.kind === "list" && (value.choice || value.items.some(isChoice));
}

function join(walker: Walker, left: Value, right: Value | undefined, span: Span): Value {
  const items = itemsOf(left);
  const separator = right?.kind === "text" ? right.text : "";
  if (isChoice(left) || items.some((item) => item.kind !== "text")) return walker.unknown(span, items.map(pathOf).join(separator).slice(0, longest.text));
  const known = items.every((item) => item.kind === "text" && item.known);
  return walker.text(items.map(pathOf).join(separator).slice(0, longest.text), span, known);
}

function split(walker: Walker, left: Value, right: Value | undefined, span: Span): Value {
  if (left.kind !== "text" || !left.known) return walker.unknown(span, pathOf(left));
  const pattern = right?.kind === "text" ? right.text : " ";
  const separator = /^[,;|\s]$|^\\s[*+]?$|^\\[|.]$|^,\\s\*$|^\s*,\s*$/.test(pattern) ? (/s/.test(pattern) ? /[,\s]+/ : pattern.replace("\\", "").trim() || /\s+/) : undefined;
  if (separator === undefined) return walker.unknown(span, left.text);
  const items = left.text.split(separator).filter((item) => item.trim() !== "").map((item) => walker.text(item.trim(), left));
  return { kind: "list", items: limited(items), choice: false, start: span.start, end: span.end };
}

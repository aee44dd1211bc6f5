/** Documents that are written from a tree, in every style that YAML has for it: with anchors, aliases, merge keys, tags and duplicate keys. */
import fc from "fast-check";

/** A node to be written. */
export interface Written {
  readonly kind: "scalar" | "map" | "list" | "alias";
  readonly style: number;
  readonly text: string;
  readonly anchor: string | undefined;
  readonly tag: string | undefined;
  readonly items: readonly (readonly [key: string, value: Written])[];
}

const names = ["a", "b", "B", "c", "os", "OS", "servicePack", "<<", "__proto__", "1", "null", "é"];
const words = ["", "x", "5.0", "SP6a", "null", "~", "true", "0o7", "a b", "it's", 'say "x"', "a: b", "a #b", "- a", "é 😀", "<<", "line\nline", "  indented", "trailing ", "tab\there", "\\n", "%a", "*a", "&a", "!a", "@a", "{a}", "[a]", "? a", "---"];
const anchors = ["x", "y", "é"];
const tags = ["!t", "!!str", "!!int", "!!null", "!!map", "!!seq", "!!set", "!", "!<tag:yaml.org,2002:str>", "!<x:y>"];

/** Trees of at most three levels. */
export const written: fc.Arbitrary<Written> = fc.letrec<{ node: Written; leaf: Written }>((tie) => {
  const rare = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });
  const made = (kind: Written["kind"], text: fc.Arbitrary<string>, items: fc.Arbitrary<Written["items"]>): fc.Arbitrary<Written> => fc.record({ kind: fc.constant(kind), style: fc.nat(3), text, anchor: rare(fc.constantFrom(...anchors)), tag: rare(fc.constantFrom(...tags)), items });
  const nothing = fc.constant<Written["items"]>([]);
  // More often than chance a merge key has what it may have.
  const entry = fc.tuple(fc.constantFrom(...names), tie("node"));
  return {
    leaf: fc.oneof({ weight: 4, arbitrary: made("scalar", fc.constantFrom(...words), nothing) }, { weight: 1, arbitrary: made("alias", fc.constantFrom(...anchors), nothing) }),
    node: fc.oneof({ maxDepth: 3, depthSize: "small" }, tie("leaf"), made("map", fc.constant(""), fc.array(entry, { maxLength: 4 })), made("list", fc.constant(""), fc.array(fc.tuple(fc.constant(""), tie("node")), { maxLength: 3 }))),
  };
}).node;

/** The text of a document. */
export function write(node: Written): string {
  return `${lines(node, 0, false).trimStart()}\n`;
}

function properties({ anchor, tag }: Written): string {
  return `${anchor === undefined ? "" : `&${anchor} `}${tag === undefined ? "" : `${tag} `}`;
}

const isFlow = (node: Written): boolean => node.style === 3 || node.items.length === 0;

/** What stands behind `key:` or `-`, its first blank or line end included. */
function lines(node: Written, depth: number, inFlow: boolean): string {
  const before = properties(node);
  if (node.kind === "alias") return ` *${node.text}`;
  if (node.kind === "scalar") return ` ${before}${scalar(node, depth, inFlow)}`.trimEnd();
  const [open, close] = node.kind === "map" ? ["{", "}"] : ["[", "]"];
  if (inFlow || isFlow(node)) return ` ${before}${open}${node.items.map(([key, value]) => `${node.kind === "map" ? `${key}:` : ""}${lines(value, depth, true)}`).join(", ")}${close}`;
  const indent = "  ".repeat(depth);
  return ` ${before}`.trimEnd() + node.items.map(([key, value]) => `\n${indent}${node.kind === "map" ? `${key}:` : "-"}${lines(value, depth + 1, false)}`).join("");
}


function scalar({ style, text }: Written, depth: number, inFlow: boolean): string {
  if (style === 1) return `'${text.replaceAll("'", "''").replaceAll("\n", " ")}'`;
  if (style === 2) return JSON.stringify(text);
  if (style === 3 && !inFlow && text.trim() !== "" && !text.startsWith(" ")) return `|-\n${text.split("\n").map((line) => `${"  ".repeat(depth + 1)}${line}`).join("\n")}`;
  return text.replaceAll("\n", `\n${"  ".repeat(depth + 1)}`);
}

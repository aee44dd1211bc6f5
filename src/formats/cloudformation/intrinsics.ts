/** Works out the text that intrinsic functions give, as far as a template alone says it, and how it is known. */
import type { SourceText } from "../../source/embedded.ts";
import { concatTexts, derivedText } from "../../source/embedded.ts";
import type { SourceLocation } from "../../source/location.ts";
import type { SourceNode } from "../../source/node.ts";
import { type Replacement, replaceParts } from "../../source/splice.ts";
import { shown } from "../../source/text.ts";
import { type Call, callOf, subPlaceholder, type Template } from "./template.ts";

/** A parameter whose default a text rests on. */
export interface ParameterDefault {
  readonly name: string;
  readonly value: string;
  /** Where the default stands. */
  readonly location: SourceLocation;
}

/**
 * A text with what it rests on. What cannot be known stands in it as `${…}`, each with a reason in `gaps`; pseudo parameters (`${AWS::Region}`) stay as they are written
 * and are no gap, because nothing depends on them here.
 */
export interface Resolved {
  readonly text: string;
  readonly defaults: readonly ParameterDefault[];
  /** Sentences without their full stop. */
  readonly gaps: readonly string[];
}

/** Whether defaults of parameters count: without them, only what the template fixes is known. */
export type Mode = "with-defaults" | "fixed-only";

/** A name or an address needs no more; nested `Sub` could ask for any amount. */
const longestText = 4096;
/** Functions may nest and conditions name each other: past this, and past so many values in a template, nothing is known. */
const deepestCall = 40;
const mostCalls = 500_000;

const nothing: Resolved = { text: "", defaults: [], gaps: [] };

/** Works out the values of one template. */
export class Resolver {
  readonly #template: Template;
  readonly #mode: Mode;
  #calls = 0;

  constructor(template: Template, mode: Mode) {
    this.#template = template;
    this.#mode = mode;
  }

  /** The text of a value. */
  text(node: SourceNode, depth = 0): Resolved {
    this.#calls += 1;
    if (depth > deepestCall || this.#calls > mostCalls) return gap("", "its functions are nested too deep");
    const call = callOf(node);
    if (call !== undefined) return this.#call(call, depth + 1);
    const text = node.text();
    if (node.tag !== undefined) return gap(text ?? "", `the tag ${node.tag} is filled in by something else`);
    if (text === undefined) return gap("", node.kind === "missing" || node.kind === "scalar" ? "it is empty" : "it is not a text");
    return text.length > longestText ? gap("", "it is too long for a name") : { ...nothing, text };
  }

  #call({ name, argument, tagged }: Call, depth: number): Resolved {
    switch (name) {
      case "Ref":
        return this.#reference(argument.text() ?? "");
      case "Sub":
        return this.#substitute(argument, tagged, depth);
      case "Join":
        return this.#join(argument, depth);
      case "Select":
        return this.#select(argument, depth);
      case "FindInMap":
        return this.#find(argument, depth);
      case "If":
        return this.#choose(argument, depth);
      case "GetAtt": {
        const attribute = argument.text() ?? argument.items().map((item) => item.text() ?? "").join(".");
        return gap(`\${${attribute}}`, `${quoted(attribute)} is known only when the stack is deployed`);
      }
      case "ImportValue":
        return gap("${import}", `${name} takes it from another stack`);
      default:
        return gap(`\${${name}}`, `the function ${name} is known only when the stack is deployed`);
    }
  }

  /** A parameter, a pseudo parameter or a resource. */
  #reference(name: string): Resolved {
    if (name.startsWith("AWS::")) return { ...nothing, text: name === "AWS::NoValue" ? "" : `\${${name}}` };
    const parameter = this.#template.parameters.get(name);
    if (parameter === undefined) return gap(`\${${name}}`, this.#template.resources.has(name) ? `what ${quoted(name)} refers to is known only when the stack is deployed` : `there is no parameter ${quoted(name)}`);
    const node = parameter.value.get("Default");
    const allowed = parameter.value.get("AllowedValues").items();
    const only = allowed.length === 1 ? allowed[0]?.text() : undefined;
    const value = only ?? node.text();
    if (value === undefined) return gap(`\${${name}}`, `the parameter ${quoted(name)} has no default`);
    if (value.length > longestText) return gap(`\${${name}}`, `the default of the parameter ${quoted(name)} is too long for a name`);
    // The value of such a parameter is not its default, but what Systems Manager keeps under that name.
    const isStored = (parameter.value.get("Type").text() ?? "").startsWith("AWS::SSM::Parameter::Value<");
    const text = isStored ? `{{resolve:ssm:${value}}}` : value;
    if (only !== undefined) return { ...nothing, text };
    if (this.#mode === "fixed-only") return gap(`\${${name}}`, `the parameter ${quoted(name)} is given when the stack is deployed`);
    return { text, defaults: [{ name, value, location: node.location }], gaps: [] };
  }

  #substitute(argument: SourceNode, tagged: boolean, depth: number): Resolved {
    const [first, variables] = argument.kind === "list" ? argument.items() : [];
    const template = argument.kind === "list" ? first?.text() : tagged || argument.tag === undefined ? argument.text() : undefined;
    if (template === undefined) return gap("${Sub}", "Sub is given no text");
    const values = new Map<string, Resolved>();
    const parts: Resolved[] = [];
    let at = 0;
    for (const match of template.matchAll(subPlaceholder)) {
      const name = match[1] ?? "";
      parts.push({ ...nothing, text: template.slice(at, match.index) });
      at = match.index + match[0].length;
      let value = values.get(name);
      if (value === undefined) {
        value = this.#placeholder(name, variables, depth);
        values.set(name, value);
      }
      parts.push(value);
      if (parts.length > longestText) return gap("${Sub}", "Sub fills in too much");
    }
    parts.push({ ...nothing, text: template.slice(at) });
    return joined(parts, "");
  }

  #placeholder(name: string, variables: SourceNode | undefined, depth: number): Resolved {
    if (name.startsWith("!")) return { ...nothing, text: `\${${name.slice(1)}}` };
    const own = variables?.get(name.trim());
    if (own !== undefined && own.kind !== "missing") return this.text(own, depth);
    return name.includes(".") ? gap(`\${${name}}`, `${quoted(name)} is known only when the stack is deployed`) : this.#reference(name.trim());
  }

  #join(argument: SourceNode, depth: number): Resolved {
    const [delimiter, list] = argument.items();
    const items = list === undefined ? undefined : this.#list(list, depth);
    if (delimiter === undefined || items === undefined) return gap("${Join}", "the list that Join puts together is known only when the stack is deployed");
    return joined(items, delimiter.text() ?? "");
  }

  #select(argument: SourceNode, depth: number): Resolved {
    const [position, list] = argument.items();
    const items = list === undefined ? undefined : this.#list(list, depth);
    const index = position === undefined ? gap("", "Select has no position") : this.text(position, depth);
    const item = index.gaps.length > 0 ? undefined : items?.[Number(index.text)];
    if (item === undefined) return gap("${Select}", "the list that Select takes from is known only when the stack is deployed");
    return { ...item, defaults: [...item.defaults, ...index.defaults] };
  }

  /** The items of a list; undefined where they are not in the template. */
  #list(node: SourceNode, depth: number): readonly Resolved[] | undefined {
    this.#calls += 1;
    if (depth > deepestCall || this.#calls > mostCalls) return undefined;
    const call = callOf(node);
    if (call === undefined) return node.kind === "list" && node.items().length <= longestText ? node.items().map((item) => this.text(item, depth + 1)) : undefined;
    if (call.name === "Split") {
      const [delimiter, text] = call.argument.items();
      const mark = delimiter?.text() ?? "";
      if (text === undefined || mark === "") return undefined;
      return splitText(this.text(text, depth + 1), mark);
    }
    if (call.name === "Ref") {
      const whole = this.#reference(call.argument.text() ?? "");
      return whole.gaps.length > 0 ? undefined : splitText(whole, ",");
    }
    if (call.name !== "If") return undefined;
    const [condition, yes, no] = call.argument.items();
    const chosen = this.condition(condition?.text() ?? "", depth + 1);
    const branch = chosen.holds === undefined ? undefined : chosen.holds ? yes : no;
    const items = branch === undefined ? undefined : this.#list(branch, depth + 1);
    return items?.map((item) => ({ ...item, defaults: [...item.defaults, ...chosen.defaults] }));
  }

  #find(argument: SourceNode, depth: number): Resolved {
    const [map, first, second] = argument.items().slice(0, 3).map((item) => this.text(item, depth));
    if (map === undefined || first === undefined || second === undefined) return gap("${FindInMap}", "FindInMap is not given three keys");
    const keys = [map, first, second];
    const gaps = keys.flatMap((key) => key.gaps);
    const region = keys.find((key) => key.text.includes("${"));
    if (gaps.length > 0 || region !== undefined) return gap("${FindInMap}", gaps[0] ?? `it depends on ${region?.text ?? ""}`);
    const value = this.#template.mappings.get(map.text).get(first.text).get(second.text);
    if (value.text() === undefined) return gap("${FindInMap}", `the mapping ${quoted(map.text)} has no text under these keys`);
    return joined([this.text(value, depth), ...keys.map((key) => ({ ...key, text: "" }))], "");
  }

  /** The branch that a condition selects; both where they come to the same. */
  #choose(argument: SourceNode, depth: number): Resolved {
    const [condition, yes, no] = argument.items();
    if (condition === undefined || yes === undefined || no === undefined) return gap("${If}", "If is not given a condition and two values");
    const { holds, defaults } = this.condition(condition.text() ?? "", depth);
    if (holds !== undefined) {
      const branch = this.text(holds ? yes : no, depth);
      return { ...branch, defaults: [...branch.defaults, ...defaults] };
    }
    const both = [this.text(yes, depth), this.text(no, depth)] as const;
    if (both[0].text === both[1].text) return { ...both[0], defaults: [...both[0].defaults, ...both[1].defaults] };
    return gap("${If}", `it depends on the condition ${quoted(condition.text() ?? "")}`);
  }

  /** Whether a condition holds, by the defaults of the parameters that it asks for; undefined where that is not known. */
  condition(name: string, depth = 0): { readonly holds: boolean | undefined; readonly defaults: readonly ParameterDefault[] } {
    return this.#holds(this.#template.conditions.get(name), depth);
  }

  #holds(node: SourceNode, depth: number): { readonly holds: boolean | undefined; readonly defaults: readonly ParameterDefault[] } {
    this.#calls += 1;
    const call = callOf(node);
    if (call === undefined || depth > deepestCall || this.#calls > mostCalls) return { holds: undefined, defaults: [] };
    const parts = call.argument.items();
    switch (call.name) {
      case "Condition":
        return this.condition(call.argument.text() ?? "", depth + 1);
      case "Equals": {
        const [left, right] = parts.slice(0, 2).map((part) => this.text(part, depth + 1));
        if (left === undefined || right === undefined || [left, right].some((side) => side.gaps.length > 0 || side.text.includes("${"))) return { holds: undefined, defaults: [] };
        return { holds: left.text === right.text, defaults: [...left.defaults, ...right.defaults] };
      }
      case "Not": {
        const [part] = parts;
        const inner = part === undefined ? undefined : this.#holds(part, depth + 1);
        return { holds: inner?.holds === undefined ? undefined : !inner.holds, defaults: inner?.defaults ?? [] };
      }
      case "And":
      case "Or": {
        const inner = parts.map((part) => this.#holds(part, depth + 1));
        const decides = call.name === "Or";
        const defaults = inner.flatMap((each) => each.defaults);
        if (inner.some((each) => each.holds === decides)) return { holds: decides, defaults };
        return { holds: inner.some((each) => each.holds === undefined) ? undefined : !decides, defaults };
      }
      default:
        return { holds: undefined, defaults: [] };
    }
  }
}

function gap(text: string, because: string): Resolved {
  return { text, defaults: [], gaps: [because] };
}

function joined(parts: readonly Resolved[], delimiter: string): Resolved {
  let length = 0;
  for (const part of parts) length += part.text.length + delimiter.length;
  if (length > longestText) return gap("${…}", "it is too long for a name");
  return { text: parts.map((part) => part.text).join(delimiter), defaults: distinct(parts.flatMap((part) => part.defaults)), gaps: [...new Set(parts.flatMap((part) => part.gaps))] };
}

function distinct(defaults: readonly ParameterDefault[]): readonly ParameterDefault[] {
  return [...new Map(defaults.map((each) => [each.name, each])).values()];
}

/** The pieces of a text; one that an unknown piece stands in has its gap. An unknown piece may itself hold the mark, so nothing behind it has a sure position. */
function splitText(whole: Resolved, mark: string): readonly Resolved[] | undefined {
  const pieces = whole.text.split(mark);
  const open = whole.gaps.length > 0 ? pieces.findIndex((piece) => piece.includes("${")) : -1;
  const sure = open === -1 ? pieces : pieces.slice(0, open);
  return sure.map((text) => ({ text, defaults: whole.defaults, gaps: [] }));
}

function quoted(text: string): string {
  return `"${shown(text)}"`;
}

/**
 * A scalar that `Sub` fills in, for reading what is written in it: `${!Name}` stands for `${Name}`. Every other placeholder becomes one that no script takes for a variable of its own,
 * or for plain text between quotes.
 */
function unescaped(source: SourceText): SourceText {
  const replacements = [...source.text.matchAll(subPlaceholder)].map((match): Replacement => {
    const name = match[1] ?? "";
    return { start: match.index, end: match.index + match[0].length, text: name.startsWith("!") ? `\${${name.slice(1)}}` : unknownText(name) };
  });
  return replaceParts(source, replacements);
}

function unknownText(name: string): string {
  return `\${{ template.${name.trim()} }}`;
}

/**
 * The text of a value that is a document or a script, with the place of each character. Placeholders stay placeholders: what they stand for is known only when the stack is deployed. A reason where there is no text.
 */
export function documentText(node: SourceNode, depth = 0): SourceText | { readonly reason: string } {
  if (depth > deepestCall) return { reason: "its functions are nested too deep" };
  const call = callOf(node);
  if (call === undefined) {
    const source = node.tag === undefined ? node.source() : undefined;
    return source ?? { reason: node.tag === undefined ? "it is not a text" : `the tag ${node.tag} is filled in by something else` };
  }
  switch (call.name) {
    case "Sub": {
      const first = call.argument.kind === "list" ? call.argument.items()[0] : call.argument;
      const source = first?.source();
      return source === undefined ? { reason: "Sub is given no text" } : unescaped(source);
    }
    case "Join": {
      const [delimiter, list] = call.argument.items();
      if (delimiter === undefined || list?.kind !== "list" || list.tag !== undefined) return { reason: "Join is given no list" };
      const glue = delimiter.text() ?? "";
      const parts: SourceText[] = [];
      for (const [index, item] of list.items().entries()) {
        if (index > 0) parts.push(derivedText(glue, delimiter.location));
        const part = documentText(item, depth + 1);
        // What a piece is that nobody knows, a placeholder says.
        parts.push("reason" in part ? derivedText(unknownText(callOf(item)?.argument.text() ?? "value"), item.location) : part);
      }
      return concatTexts(node.location.file, parts);
    }
    default:
      return { reason: `the function ${call.name} is known only when the stack is deployed` };
  }
}

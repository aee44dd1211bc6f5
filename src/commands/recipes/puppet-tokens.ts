/** The tokens of a text of Puppet. */
import type { Span } from "../powershell/syntax.ts";

export interface Token extends Span {
  readonly kind: "word" | "text" | "variable" | "mark";
  readonly text: string;
  readonly known: boolean;
  /** The place of each character of a text, where escapes are taken off. */
  readonly offsets?: readonly number[];
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", s: " ", $: "$", '"': '"', "'": "'", "\\": "\\" };

/** The tokens of a text of Puppet. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const word = /(?:::)?[A-Za-z_][\w-]*(?:::[A-Za-z_][\w-]*)*/y;
  const variable = /\$(?:::)?[A-Za-z_]\w*(?:::\w+)*/y;
  const heredoc = /@\([ \t]*("?)([\w][\w .-]{0,60}?)\1[ \t]*(?::\w+)?[ \t]*(?:\/\w*)?[ \t]*\)/y;
  const regex = /\/(?:[^/\\\n]|\\.){1,300}\//y;
  const pending: { readonly name: string; readonly fills: boolean; readonly at: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text[at] ?? "";
    for (const each of [word, variable, heredoc, regex]) each.lastIndex = at;
    if (unit === "\n" && pending.length > 0) {
      at += 1;
      for (const { name, fills, at: slot } of pending.splice(0)) {
        const close = closerOf(text, at, name);
        const end = close?.start ?? text.length;
        const content = text.slice(at, end);
        tokens[slot] = { kind: "text", text: content, known: !fills || !isFilled(content), start: at, end, offsets: Array.from({ length: content.length }, (_each, index) => index + (end - content.length)) };
        at = close?.end ?? text.length;
      }
    } else if (unit === "#") {
      const feed = text.indexOf("\n", at);
      at = feed === -1 ? text.length : feed;
    } else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      at = end === -1 ? text.length : end + 2;
    } else if (unit === "'" || unit === '"') {
      const token = quoted(text, at, unit);
      tokens.push(token);
      at = token.end;
    } else if (unit === "@" && heredoc.test(text)) {
      heredoc.lastIndex = at;
      const found = heredoc.exec(text);
      pending.push({ name: found?.[2] ?? "", fills: found?.[1] === '"', at: tokens.length });
      tokens.push({ kind: "text", text: "", known: false, start: at, end: at + (found?.[0].length ?? 1) });
      at += found?.[0].length ?? 1;
    } else if (unit === "/" && opensRegex(tokens.at(-1)) && regex.test(text)) {
      tokens.push({ kind: "text", text: text.slice(at, regex.lastIndex), known: false, start: at, end: regex.lastIndex });
      at = regex.lastIndex;
    } else if (unit === "$") {
      const name = variable.exec(text)?.[0] ?? "$";
      tokens.push({ kind: "variable", text: name.slice(1), known: false, start: at, end: at + name.length });
      at += name.length;
    } else if (/[A-Za-z_]/.test(unit) || (unit === ":" && /^::[A-Za-z_]/.test(text.slice(at, at + 3)))) {
      const name = word.exec(text)?.[0] ?? unit;
      tokens.push({ kind: "word", text: name, known: true, start: at, end: at + name.length });
      at += name.length;
    } else if (/\d/.test(unit)) {
      const number = /[\d.]+/y;
      number.lastIndex = at;
      const found = number.exec(text)?.[0] ?? unit;
      tokens.push({ kind: "text", text: found, known: true, start: at, end: at + found.length });
      at += found.length;
    } else {
      if (!/\s/.test(unit)) tokens.push({ kind: "mark", text: unit, known: true, start: at, end: at + 1 });
      at += 1;
    }
  }
  return tokens;
}

/** The line that ends a heredoc: its name, and in front of it a bar and a dash. */
function closerOf(text: string, from: number, name: string): Span | undefined {
  for (let start = from; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end).replace(/^[ \t]*(?:\|[ \t]*)?(?:-[ \t]*)?/, "");
    if (line.startsWith(name) && /^[ \t]*\r?$/.test(line.slice(name.length))) return { start, end };
    start = end + 1;
  }
  return undefined;
}

function isFilled(text: string): boolean {
  return /\$\{|\$[a-z_:]/i.test(text);
}

function opensRegex(last: Token | undefined): boolean {
  if (last === undefined || last.kind === "text" || last.kind === "variable") return false;
  return last.kind === "mark" ? /^[~({,[}=]$/.test(last.text) : /^(?:node|if|unless|and|or|in)$/.test(last.text);
}

/** In single quotes a backslash stands for itself, except in front of another one and of the quote; in double quotes some letters behind it mean something. */
function quoted(text: string, start: number, quote: "'" | '"'): Token {
  const units: string[] = [];
  const offsets: number[] = [];
  let depth = 0;
  let at = start + 1;
  for (; at < text.length && (text[at] !== quote || depth > 0); at++) {
    let unit = text[at] ?? "";
    const next = text[at + 1] ?? "";
    if (unit === "\\" && (quote === "'" ? /[\\']/.test(next) : escapes[next] !== undefined)) {
      at += 1;
      unit = quote === "'" ? next : (escapes[next] ?? next);
    } else if (quote === '"' && unit === "$" && next === "{" && text.slice(at, at + 300).includes("}")) depth += 1;
    else if (depth > 0 && unit === "}") depth -= 1;
    units.push(unit);
    offsets.push(at);
  }
  const content = units.join("");
  return { kind: "text", text: content, known: quote === "'" || !isFilled(text.slice(start + 1, at)), start, end: Math.min(text.length, at + 1), offsets };
}

/** Places in a script that something else fills in before it runs: `{{ name }}`, `${{ name }}`, `{% if %}`, `<%= name %>`. */

/** Farther than this no end is looked for, so that a text of opening brackets is not read over and over. */
const longest = 300;

const forms: readonly (readonly [open: string, close: string])[] = [
  ["${{", "}}"],
  ["{{", "}}"],
  ["{%", "%}"],
  ["<%", "%>"],
];

/** Where the placeholder that begins at `at` ends; `undefined` where none begins. */
export function templateEnd(text: string, at: number): number | undefined {
  const first = text[at];
  if (first !== "{" && first !== "<" && first !== "$") return undefined;
  for (const [open, close] of forms) {
    if (!text.startsWith(open, at)) continue;
    const inner = text.slice(at + open.length, at + open.length + longest);
    const end = inner.indexOf(close);
    if (end === -1) return undefined;
    const content = inner.slice(0, end);
    // Brackets and line ends inside mean a script block in a script block; `{%$_}` is a loop over what a pipe brings.
    if (content.trim() === "" || /[{}\r\n;]/.test(content) || (open === "{{" && /^\s*(?:\$_|return\b)/.test(content))) return undefined;
    if (open === "{%" && !/^[-+]?\s/.test(content)) return undefined;
    return at + open.length + end + close.length;
  }
  return undefined;
}

/** Whether parts of a text may be left out, or filled in, before it runs: `{% if x %}`, `<% if x %>`, `{{ if x }}`, `%{ if x }`, `#{if x}`. */
export function hasTemplate(text: string): boolean {
  return /\{%|<%|\[%|\{\{|[%#]\{\s{0,10}(?:if|unless|each|for|else|endif|endfor)\b/i.test(text);
}

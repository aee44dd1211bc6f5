/** The tokens of a text of Ruby, as far as Chef recipes use it. */
import type { Span } from "../powershell/syntax.ts";

/** A place in a text that Ruby fills in: `#{name}`. `at` and `length` say where `{{name}}` stands for it in the content. */
export interface Blank extends Span {
  readonly at: number;
  readonly length: number;
  readonly expression: string;
}

/** What stands between quotes, without its escapes. Each character has its place in the whole text. */
export interface Content {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly blanks: readonly Blank[];
}

export interface Token extends Span {
  /** `command` stands in backticks or `%x()`, `list` is `%w()`, `regex` stands between slashes. */
  readonly kind: "word" | "text" | "command" | "symbol" | "list" | "regex" | "mark" | "end";
  readonly text: string;
  /** The content of a text, a command or a list. */
  readonly content?: Content;
  /** Whether Ruby may take it for something else, so that code stands in it or it stands in a text. */
  readonly isDoubtful?: boolean;
}

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };
const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", s: " ", "0": "\0", a: "\u0007", b: "\b", e: "\u001b", f: "\f", v: "\v", "\n": "" };

/** Farther than this no end of something filled in is looked for. */
const longestBlank = 500;

const quotedText = /"(?:[^\\"\n]|\\.){0,500}"|'(?:[^\\'\n]|\\.){0,500}'/y;

/** Words behind which a value begins. */
const beforeValue = /^(?:if|unless|when|and|or|not|return|elsif|else|while|until|then|do|in|case|puts|print|raise)$/;

/** The tokens of a text of Ruby. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const push = (kind: Token["kind"], content: string, start: number, end: number): void => void tokens.push({ kind, text: content, start, end });
  const pushText = (kind: Token["kind"], content: Content, start: number, end: number, isDoubtful = false): void => {
    // What is filled in and does not end nearby may hold quotes of its own.
    const isUnclear = isDoubtful || content.blanks.some((blank) => blank.end - blank.start <= 2);
    tokens.push({ kind, text: content.text, content, start, end, ...(isUnclear && { isDoubtful: true }) });
  };
  const assigned = new Set<string>();
  let inHead = false;
  const lines = new Set(text.split("\n").map((line) => line.trimEnd()).filter((line) => /^\w+$/.test(line)));
  const plain = /[A-Za-z_]\w*(?:[?!](?!=))?/y;
  const path = /(?:::)?[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*(?:[?!](?!=))?/y;
  const heredoc = /<<([-~]?)(["'`]?)([A-Za-z_]\w*)\2/y;
  const pending: { readonly name: string; readonly quote: string; readonly at: number; readonly indent: string; readonly isDoubtful: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text[at] ?? "";
    const last = tokens.at(-1);
    plain.lastIndex = at;
    path.lastIndex = at;
    heredoc.lastIndex = at;
    if (unit === "\n") {
      inHead = false;
      push("mark", "\n", at, at + 1);
      at += 1;
      for (const open of pending.splice(0)) {
        const close = new RegExp(`^${open.indent}${open.name}[ \\t]*\\r?$`, "m");
        const rest = close.exec(text.slice(at));
        const end = rest === null ? text.length : at + rest.index;
        const content = contentOf(text, at, end, open.quote === "'" ? "raw" : "filled");
        const isDoubtful = open.isDoubtful || rest === null || content.blanks.some((blank) => blank.end - blank.start <= 2);
        tokens[open.at] = { kind: open.quote === "`" ? "command" : "text", text: content.text, content, start: at, end: Math.max(at, end), ...(isDoubtful && { isDoubtful }) };
        at = rest === null ? text.length : end + rest[0].length;
      }
    } else if (unit === "#") {
      const feed = text.indexOf("\n", at);
      at = feed === -1 ? text.length : feed;
    } else if (text.startsWith("=begin", at) && /\s/.test(text[at + 6] ?? " ") && (at === 0 || text[at - 1] === "\n")) {
      const ends = /\n=end(?=\s|$)/g;
      ends.lastIndex = at;
      at = ends.exec(text) === null ? text.length : ends.lastIndex;
      const feed = text.indexOf("\n", at);
      at = feed === -1 ? text.length : feed;
    } else if (text.startsWith("__END__", at) && (at === 0 || text[at - 1] === "\n") && /^(?:\r?\n|\r?$)/.test(text.slice(at + 7, at + 9))) {
      at = text.length;
    } else if (unit === "$" && /['"`/<]/.test(text[at + 1] ?? "")) {
      // `$'` is what stands behind a match.
      push("word", text.slice(at, at + 2), at, at + 2);
      at += 2;
    } else if (unit === "?" && /["'`#/%<]/.test(text[at + 1] ?? "") && (isFirst(text, tokens, at) || last?.kind === "word") && text[at - 1] !== "?") {
      // `?'` is a text of one character; behind a word it may belong to `a ?'b' : 'c'`.
      if (isFirst(text, tokens, at)) {
        pushText("text", contentOf(text, at + 1, at + 2, "raw"), at, at + 2);
        at += 2;
      } else {
        tokens.push({ kind: "mark", text: "?", start: at, end: at + 1, isDoubtful: true });
        at += 1;
      }
    } else if (unit === ":" && /[`/%]/.test(text[at + 1] ?? "") && text[at - 1] !== ":" && !/\w/.test(text[at - 1] ?? "")) {
      // An operator as a symbol, `:/`, or what stands behind `a ? b :`.
      tokens.push({ kind: "mark", text: ":", start: at, end: at + 1, isDoubtful: true });
      at += 1;
    } else if (unit === "'" || unit === '"' || unit === "`") {
      const end = closeOf(text, at + 1, "", unit);
      pushText(unit === "`" ? "command" : "text", contentOf(text, at + 1, end, unit === "'" ? "quoted" : "filled"), at, Math.min(text.length, end + 1), end === text.length);
      at = end + 1;
    } else if (unit === "%" && opensLiteral(text, tokens, at)) {
      const letter = /[a-z]/i.test(text[at + 1] ?? "") ? (text[at + 1] ?? "") : "Q";
      const from = at + (/[a-z]/i.test(text[at + 1] ?? "") ? 3 : 2);
      const opening = text[from - 1] ?? "";
      const close = closers[opening] ?? opening;
      const end = closeOf(text, from, close === opening ? "" : opening, close);
      const kind = letter === "x" ? "command" : letter === "r" ? "regex" : /[wi]/i.test(letter) ? "list" : "text";
      // Behind the name of a variable it is an operator.
      const isDoubtful = end === text.length || (/[^([{<|!]/.test(opening) && !isFirst(text, tokens, at)) || (last?.kind === "word" && assigned.has(last.text));
      pushText(kind, contentOf(text, from, end, /[qwis]/.test(letter) ? "quoted" : "filled"), at, Math.min(text.length, end + 1), isDoubtful);
      at = end + 1;
    } else if (unit === "/" && opensValue(text, last, at) && /^\/(?:[^/\\\n]|\\.)+\//.test(text.slice(at, at + 1_000))) {
      const end = at + (/^\/(?:[^/\\\n]|\\.)+\/[a-z]*/.exec(text.slice(at, at + 1_000))?.[0].length ?? 1);
      const isDoubtful = last?.kind === "word" && !isFirst(text, tokens, at) && /[;'"`(]/.test(text.slice(at, end)) && tokens.at(-2)?.text !== ".";
      tokens.push({ kind: "regex", text: text.slice(at, end), start: at, end, ...(isDoubtful && { isDoubtful }) });
      at = end;
    } else if (unit === "/" && isFirst(text, tokens, at)) {
      // A regular expression of several lines.
      tokens.push({ kind: "mark", text: "/", start: at, end: at + 1, isDoubtful: true });
      at += 1;
    } else if (unit === "<" && opensHeredoc(text, tokens, at) && heredoc.test(text)) {
      heredoc.lastIndex = at;
      const [written = "<<", indent = "", quote = "", name = ""] = heredoc.exec(text) ?? [];
      if (indent === "" && !lines.has(name)) {
        push("mark", "<", at, at + 1);
        push("mark", "<", at + 1, at + 2);
        at += 2;
      } else {
        pending.push({ name, quote, at: tokens.length, indent: indent === "" ? "" : "[ \\t]*", isDoubtful: indent === "" && last?.kind === "word" && assigned.has(last.text) });
        push("text", "", at, at + written.length);
        at += written.length;
      }
    } else if (unit === ":" && /[A-Za-z_]/.test(text[at + 1] ?? "") && text[at - 1] !== ":") {
      plain.lastIndex = at + 1;
      const name = plain.exec(text)?.[0] ?? "";
      push("symbol", name, at, at + 1 + name.length);
      at += 1 + name.length;
    } else if (/[A-Za-z_]/.test(unit) || (unit === ":" && /^::[A-Z]/.test(text.slice(at, at + 3)))) {
      const name = path.exec(text)?.[0] ?? unit;
      push("word", name.replace(/^::/, ""), at, at + name.length);
      if (name === "def") inHead = true;
      at += name.length;
    } else if (/\d/.test(unit)) {
      const number = /\d[\d_]*(?:\.\d[\d_]*)*/y;
      number.lastIndex = at;
      const found = number.exec(text)?.[0] ?? unit;
      pushText("text", contentOf(text, at, at + found.length, "raw"), at, at + found.length);
      at += found.length;
    } else {
      if (unit === "=" && last?.kind === "word" && text[at + 1] !== "=") assigned.add(last.text);
      else if (/[|,)]/.test(unit) && last?.kind === "word" && (inHead || /[|,]/.test(tokens.at(-2)?.text ?? ""))) assigned.add(last.text);
      if (!/\s/.test(unit)) push("mark", unit, at, at + 1);
      at += 1;
    }
  }
  // A text that is over before the lines of a heredoc begin.
  for (const open of pending) tokens.push({ kind: "end", text: "", start: tokens[open.at]?.start ?? 0, end: text.length, isDoubtful: true });
  return tokens;
}

/** Whether a value begins here for sure: nothing stands in front of it that an operator could follow. */
function isFirst(text: string, tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return true;
  if (last.kind === "word") return beforeValue.test(last.text) && tokens.at(-2)?.text !== "." && /\s/.test(text[at - 1] ?? "");
  return last.kind === "mark" && !/^[)\]}]$/.test(last.text);
}

/** Whether `%w(`, `%(` or `%x-` begins here. */
function opensLiteral(text: string, tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1);
  const begins = text.slice(at, at + 3);
  if (/^%[wWiIqQxrs][([{<|!/]/.test(begins)) return true;
  if (/^%[([{<|!/]/.test(begins)) return opensValue(text, last, at);
  if (/^%[wWiIqQxrs][^\w\s]/.test(begins)) return isFirst(text, tokens, at) || opensValue(text, last, at);
  return /^%[^\w\s=]/.test(begins) && isFirst(text, tokens, at);
}

/** Whether `<<x` may be a heredoc: behind a value it shifts, and behind `class` it names an object. */
function opensHeredoc(text: string, tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1);
  if (last === undefined || isFirst(text, tokens, at)) return true;
  return last.kind === "word" && last.text !== "class" && /\s/.test(text[at - 1] ?? "");
}

/** Whether a value may begin here: `/` and `%` are operators behind one. */
function opensValue(text: string, last: Token | undefined, at: number): boolean {
  if (last === undefined) return true;
  if (last.kind === "mark") return !/^[)\]}]$/.test(last.text);
  // `puts /x/` and `log %(x)`: a blank in front and none behind.
  return last.kind === "word" && (/^(?:if|unless|when|and|or|not|return|elsif|while|until)$/.test(last.text) || (/\s/.test(text[at - 1] ?? "") && !/[\s=]/.test(text[at + 1] ?? "")));
}

/** Where a text in quotes or brackets ends; what is filled in may hold such signs itself. */
function closeOf(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text[at] ?? "";
    if (unit === "\\") at += 1;
    else if (unit === "#" && text[at + 1] === "{" && close !== "'") at = blankEnd(text, at) - 1;
    else if (unit === close) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (open !== "" && unit === open) depth += 1;
  }
  return text.length;
}

/** Behind the bracket that closes `#{`. */
function blankEnd(text: string, at: number): number {
  let depth = 0;
  const limit = Math.min(text.length, at + longestBlank);
  for (let each = at + 1; each < limit; each++) {
    const unit = text[each] ?? "";
    if (unit === "{") depth += 1;
    else if (unit === "}") {
      depth -= 1;
      if (depth === 0) return each + 1;
    } else if (unit === '"' || unit === "'") {
      quotedText.lastIndex = each;
      each += (quotedText.exec(text)?.[0].length ?? 1) - 1;
    }
  }
  return at + 2;
}

/** What a text holds: in single quotes a backslash stands for itself, except in front of another one and of the quote. */
function contentOf(text: string, start: number, end: number, how: "raw" | "quoted" | "filled"): Content {
  if (how === "raw") return { text: text.slice(start, end), offsets: Array.from({ length: end - start }, (_each, index) => start + index), blanks: [] };
  const units: string[] = [];
  const offsets: number[] = [];
  const blanks: Blank[] = [];
  let length = 0;
  const add = (unit: string, from: number): void => {
    units.push(unit);
    length += unit.length;
    for (let each = 0; each < unit.length; each++) offsets.push(from);
  };
  for (let at = start; at < end; at++) {
    const unit = text[at] ?? "";
    const next = text[at + 1] ?? "";
    if (unit === "\\" && how === "quoted") {
      if (/[\\'()[\]{}<>|!/]/.test(next)) at += 1;
      add(text[at] ?? "", at);
    } else if (unit === "\\") {
      const code = /^\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{1,2}))/.exec(text.slice(at, at + 6));
      if (code === null) add(escapes[next] ?? next, at + 1);
      else add(String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? "0", 16)), at);
      at += code === null ? 1 : code[0].length - 1;
    } else if (unit === "#" && next === "{" && how === "filled") {
      const behind = Math.min(end, blankEnd(text, at));
      const expression = text.slice(at + 2, Math.max(at + 2, behind - 1)).trim();
      // The form of a placeholder that the readers of scripts know: in their languages `#` begins a remark.
      const shown = `{{${expression.slice(0, 60).replace(/\W+/g, ".").replace(/^\.+|\.+$/g, "") || "ruby"}}}`;
      blanks.push({ at: length, length: shown.length, expression, start: at, end: behind });
      add(shown, at);
      at = behind - 1;
    } else add(unit, at);
  }
  return { text: units.join(""), offsets, blanks };
}

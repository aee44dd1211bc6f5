/** Values in a text of Ruby, as far as it gives them itself: texts, lists, variables. What a call gives is not known. */
import { partOf } from "../../source/embedded.ts";
import type { Session } from "../session.ts";
import { mappedText, type Word } from "../word.ts";
import type { Blank, Token } from "./ruby.ts";

/** Words of one value. */
const most = 500;

/** Words that give a text or a list as it is, or no value at all. */
const transparent = /^(?:true|false|nil|each|map|freeze|new|join|flatten|uniq|compact|sort|strip|chomp|dup|to_a|to_s|to_sym|to_i)$/;

/** What text of Ruby is looked at, and what is known of its variables so far. */
export class RubyValues {
  readonly session: Session;
  readonly tokens: readonly Token[];
  readonly variables = new Map<string, readonly Word[]>();

  constructor(session: Session, tokens: readonly Token[]) {
    this.session = session;
    this.tokens = tokens;
  }

  isMark(at: number, ...marks: readonly string[]): boolean {
    const token = this.tokens[at];
    return token?.kind === "mark" && marks.includes(token.text);
  }

  /** Whether a statement ends at a token. Brackets, a comma or an operator at the end of a line and a dot at the beginning of the next one carry it on. */
  isEnd(at: number, open: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return true;
    if (token.kind !== "mark" || open > 0) return false;
    if (token.text === ";") return true;
    if (token.text !== "\n") return false;
    if (this.isMark(at - 1, ",", "=", "+", "&", "\\", ".", "?") || (this.isMark(at - 1, "|") && this.isMark(at - 2, "|")) || (this.isMark(at - 1, ">") && this.isMark(at - 2, "="))) return false;
    let next = at + 1;
    while (next < at + 20 && this.isMark(next, "\n")) next += 1;
    return !(this.isMark(next, ".") || (this.isMark(next, "&") && this.isMark(next + 1, ".")));
  }

  /** The words from a token to the end of its statement. */
  wordsAt(from: number): readonly Word[] {
    const words: Word[] = [];
    let open = 0;
    for (let at = from; at < this.tokens.length && at < from + 2_000 && words.length < most; at++) {
      const token = this.tokens[at];
      if (token === undefined) break;
      if (this.isMark(at, "[", "(", "{")) open += 1;
      else if (this.isMark(at, "]", ")", "}")) open -= 1;
      if (open < 0 || this.isEnd(at, open) || (token.kind === "word" && /^(?:do|if|unless|only_if|not_if|else|elsif|then|end)$/.test(token.text) && !this.isMark(at + 1, ":") && !this.isMark(at - 1, "."))) break;
      const blanks = this.#blanksEnd(at);
      if (blanks > at) {
        at = blanks - 1;
        continue;
      }
      const behind = this.expressionEnd(at);
      words.push(...(behind === at + 1 ? this.words(token).slice(0, most) : [this.computed(at, behind)]));
      at = behind - 1;
    }
    return words;
  }

  /** Where `.gsub(/^\s+/, '')` ends, which takes blanks out of a text and changes nothing that it says. */
  #blanksEnd(at: number): number {
    const isCall = this.isMark(at, ".") && /^(?:gsub|sub)!?$/.test(this.tokens[at + 1]?.text ?? "") && this.isMark(at + 2, "(");
    const pattern = this.tokens[at + 3];
    if (!isCall || pattern?.kind !== "regex" || !/^\/(?:\\s|\\t|[\s^$+*?|{}\d,])+\/$/.test(pattern.text)) return at;
    return this.isMark(at + 4, ",") && this.tokens[at + 5]?.text.trim() === "" && this.isMark(at + 6, ")") ? at + 7 : at;
  }

  /** Where `node['a']['b']`, `lookup('a')` or `lazy { … }` ends, which is one value that nobody knows; the next token where it is something else. */
  expressionEnd(from: number): number {
    const first = this.tokens[from];
    if (first?.kind !== "word" || this.variables.has(first.text) || (transparent.test(first.text) && this.isMark(from - 1, "."))) return from + 1;
    let at = from + 1;
    let open = 0;
    for (; at < this.tokens.length && at < from + most; at++) {
      const token = this.tokens[at];
      const before = this.tokens[at - 1];
      if (token === undefined || before === undefined) break;
      if (this.isMark(at, "[", "(", "{") && (open > 0 || token.start === before.end || (first.text === "lazy" && token.text === "{"))) open += 1;
      else if (this.isMark(at, "]", ")", "}") && open > 0) open -= 1;
      else if (open === 0 && !(this.isMark(at, ".") && token.start === before.end) && !(token.kind === "word" && this.isMark(at - 1, ".") && at > from + 1)) break;
    }
    return at;
  }

  /** A value that is worked out when the recipe runs. */
  computed(from: number, to: number): Word {
    const start = this.tokens[from]?.start ?? 0;
    const end = this.tokens[to - 1]?.end ?? start;
    // A path that is put together of texts: what of it is known says where it leads.
    const parts = this.tokens[from]?.text === "File" && this.tokens[from + 2]?.text === "join" ? this.tokens.slice(from + 3, to).filter((token) => /^(?:text|word)$/.test(token.kind)) : [];
    const text = parts.length > 0 ? parts.map((token) => (token.kind === "text" ? token.text : "{{path}}")).join("/") : `$(${this.session.source.text.slice(start, Math.min(end, start + 80))})`;
    return { text, known: false, start, end, origin: partOf(this.session.source, start, end) };
  }

  /** The words that one token stands for. */
  words(token: Token): readonly Word[] {
    switch (token.kind) {
      case "text":
      case "symbol":
        return this.#texts(token);
      case "list":
        return this.#items(token);
      case "word":
        return this.variables.get(token.text) ?? (transparent.test(token.text) ? [] : [{ ...this.#unknown(token), text: token.text }]);
      case "command":
      case "regex":
        return [this.#unknown(token)];
      case "mark":
      case "end":
        return [];
      default:
        return token.kind satisfies never;
    }
  }

  #unknown({ start, end }: Token): Word {
    return { text: "{{ruby}}", known: false, start, end, origin: partOf(this.session.source, start, end) };
  }

  /** A text as often as the one variable in it has values, where all that is filled in is known. */
  #texts(token: Token): readonly Word[] {
    const { source } = this.session;
    const { start, end } = token;
    if (token.content === undefined) return [{ text: token.text, known: true, start, end, origin: partOf(source, Math.max(start, end - token.text.length), end) }];
    const { text, offsets, blanks } = token.content;
    if (text === "") return [{ text, known: true, start, end, origin: partOf(source, start, start) }];
    const known = blanks.filter(({ expression }) => this.#valuesOf(expression).length > 0);
    const names = new Set(known.filter(({ expression }) => this.#valuesOf(expression).length > 1).map(({ expression }) => expression));
    const turns = names.size === 1 ? this.#valuesOf([...names][0] ?? "").length : 1;
    const filled = known.filter(({ expression }) => names.size <= 1 || !names.has(expression));
    if (filled.length === 0 || text.length * turns > 200_000) return [{ text, known: blanks.length === 0, start, end, origin: mappedText(source, text, offsets) }];
    return Array.from({ length: turns }, (_each, turn) => {
      const result = this.#fill(text, offsets, filled, turn);
      return { text: result.text, known: filled.length === blanks.length, start, end, origin: mappedText(source, result.text, result.offsets) };
    });
  }

  #fill(text: string, offsets: readonly number[], blanks: readonly Blank[], turn: number): { readonly text: string; readonly offsets: readonly number[] } {
    let content = "";
    let places: readonly number[] = [];
    let from = 0;
    for (const blank of blanks) {
      const values = this.#valuesOf(blank.expression);
      const value = (values.length > 1 ? values[turn] : values[0])?.text ?? "";
      content += text.slice(from, blank.at) + value;
      places = places.concat(offsets.slice(from, blank.at), Array.from({ length: value.length }, () => blank.start));
      from = blank.at + blank.length;
    }
    return { text: content + text.slice(from), offsets: places.concat(offsets.slice(from)) };
  }

  /** The values of a variable, where all of them are known. */
  #valuesOf(expression: string): readonly Word[] {
    const values = this.variables.get(expression) ?? [];
    return values.length <= 50 && values.every((word) => word.known) ? values : [];
  }

  #items({ content }: Token): readonly Word[] {
    const { source } = this.session;
    if (content === undefined) return [];
    return [...content.text.matchAll(/\S+/g)].slice(0, most).map((match) => {
      const offsets = content.offsets.slice(match.index, match.index + match[0].length);
      const start = offsets[0] ?? 0;
      const end = (offsets.at(-1) ?? start) + 1;
      const known = !content.blanks.some(({ at }) => at >= match.index && at < match.index + match[0].length);
      return { text: match[0], known, start, end, origin: mappedText(source, match[0], offsets) };
    });
  }
}

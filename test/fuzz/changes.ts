/** Changes an input of the fuzzer: bytes, words, lines and indentation, and pieces of other inputs. */
import type { Target } from "./engine.ts";
import type { Numbers } from "../support/numbers.ts";

const signs = ["\n", " ", "  ", "\t", ":", ": ", "-", "- ", "#", "'", '"', "|", ">", "&", "*", "!", "%", "{", "}", "[", "]", ",", "?", "@", "`", "\\", "\r\n", "\r", "\0", "~", "<<", "=", "$", "(", ")", ";", "/", ".", "0", "1", "9", "é", "\u00a0", "\u200b", "\u2028", "\ufeff", "😀", "\ud7ff"];

// Inputs are changed as text of one character for each byte, so that any bytes stay what they are.
const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const toBytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const encoded = (word: string): string => Buffer.from(word, "utf8").toString("latin1");

interface Around {
  readonly next: Numbers;
  /** Another input. */
  readonly other: string;
  readonly words: readonly string[];
}

type Kind = (text: string, around: Around) => string;

function below(next: Numbers, limit: number): number {
  return Math.floor(next() * limit);
}

function pick<T>(next: Numbers, list: readonly T[], otherwise: T): T {
  return list[below(next, list.length)] ?? otherwise;
}

/** A stretch, more often a short one. */
function stretch(next: Numbers, length: number): readonly [from: number, to: number] {
  const from = below(next, length + 1);
  const most = next() < 0.7 ? Math.min(8, length - from) : length - from;
  return [from, from + below(next, most + 1)];
}

const token = /[\w.+-]+|[^\w\s]+/g;

function tokensOf(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(token)];
}

function onLines(change: (lines: string[], around: Around) => string[]): Kind {
  return (text, around) => change(text.split("\n"), around).join("\n");
}

const kinds: readonly Kind[] = [
  (text, { next }) => {
    const [from, to] = stretch(next, text.length);
    return text.slice(0, from) + text.slice(to);
  },
  (text, { next }) => {
    const [from, to] = stretch(next, text.length);
    return text.slice(0, to) + text.slice(from, to).repeat(1 + below(next, 3)) + text.slice(to);
  },
  (text, { next }) => {
    const at = below(next, text.length + 1);
    return text.slice(0, at) + encoded(pick(next, signs, "\n")) + text.slice(at);
  },
  (text, { next }) => {
    const at = below(next, text.length + 1);
    return text.slice(0, at) + String.fromCharCode(below(next, 256)) + text.slice(at + 1);
  },
  (text, { next, words }) => {
    const at = below(next, text.length + 1);
    return text.slice(0, at) + encoded(pick(next, words, " ")) + text.slice(at);
  },
  (text, { next, words }) => {
    const found = pick(next, tokensOf(text), undefined as RegExpExecArray | undefined);
    return found === undefined ? text : text.slice(0, found.index) + encoded(pick(next, words, " ")) + text.slice(found.index + found[0].length);
  },
  (text, { next, other }) => {
    const found = pick(next, tokensOf(text), undefined as RegExpExecArray | undefined);
    const put = pick(next, tokensOf(other), undefined as RegExpExecArray | undefined);
    return found === undefined || put === undefined ? text : text.slice(0, found.index) + put[0] + text.slice(found.index + found[0].length);
  },
  onLines((lines, { next }) => {
    const [from, to] = stretch(next, lines.length);
    return [...lines.slice(0, from), ...lines.slice(to)];
  }),
  onLines((lines, { next }) => {
    const [from, to] = stretch(next, lines.length);
    const at = below(next, lines.length + 1);
    return [...lines.slice(0, at), ...lines.slice(from, to), ...lines.slice(at)];
  }),
  onLines((lines, { next, other }) => {
    const others = other.split("\n");
    const [from, to] = stretch(next, others.length);
    const at = below(next, lines.length + 1);
    return [...lines.slice(0, at), ...others.slice(from, to), ...lines.slice(at + (next() < 0.5 ? 0 : to - from))];
  }),
  onLines((lines, { next }) => {
    const [from, to] = stretch(next, lines.length);
    const more = next() < 0.5;
    return lines.map((line, index) => (index < from || index >= to ? line : more ? `  ${line}` : line.replace(/^ {1,2}/, "")));
  }),
  (text, { next, other }) => text.slice(0, below(next, text.length + 1)) + other.slice(below(next, other.length + 1)),
];

/** A changed input, made of one of `kept` and sometimes of a second one. */
export function change(next: Numbers, kept: readonly Uint8Array[], { words, mostBytes }: Pick<Target, "words" | "mostBytes">): Uint8Array {
  // What was kept last is changed more often.
  const recent = next() < 0.4 ? Math.max(0, kept.length - 20) : 0;
  const from = kept[recent + below(next, kept.length - recent)];
  let text = from === undefined ? "" : toText(from);
  for (let left = 1 + below(next, 4); left > 0; left -= 1) {
    const kind = pick(next, kinds, (same: string) => same);
    text = kind(text, { next, words, other: toText(pick(next, kept, new Uint8Array())) });
  }
  return toBytes(text.slice(0, mostBytes));
}

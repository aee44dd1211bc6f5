/** Reads scripts of the Windows command shell: which programs they start, with which words. */
import { partOf } from "../../source/embedded.ts";
import { findCipher } from "../iis-secrets.ts";
import type { Span } from "../powershell/syntax.ts";
import { copyInto, runProgram } from "../programs.ts";
import type { Session } from "../session.ts";
import { templateEnd } from "../template.ts";
import { mappedText, programName, type Word } from "../word.ts";
import { fileWritten } from "../written.ts";

const limits = {
  /** Levels of brackets and of loops. */
  depth: 40,
  /** Characters of a variable; the shell itself stops here. */
  value: 8_191,
  /** Characters that variables may add to one line. */
  line: 65_536,
  /** Turns of one loop. */
  turns: 500,
} as const;

/** A line as the shell sees it, each character with its place. */
interface Line extends Span {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Files that the output goes to. */
  readonly writes: readonly string[];
  /** What ended it: an operator, or the end of the line. */
  readonly next: "" | "&" | "&&" | "|" | "||";
}

/** Reads a script of the command shell: the reader of its language. */
export function readCommandShell(session: Session): void {
  new CommandShell(session).range(0, session.source.text.length);
}

class CommandShell {
  readonly #session: Session;
  readonly #text: string;
  readonly #variables = new Map<string, string>();
  readonly #closes: ReadonlyMap<number, number>;
  #depth = 0;

  constructor(session: Session) {
    this.#session = session;
    this.#text = session.source.text;
    this.#closes = matchBrackets(this.#text);
  }

  /** Runs what stands between two places. */
  range(start: number, end: number): void {
    this.#down(() => {
      let at = start;
      while (at < end) at = Math.max(this.#command(at, end), at + 1);
      return at;
    }, end);
  }

  #skip(from: number, end: number, pattern = /[ \t\r\n&;,@|)\ufeff]/): number {
    let at = from;
    while (at < end && pattern.test(this.#text[at] ?? "")) at += 1;
    return at;
  }

  #word(at: number): string {
    const pattern = /[a-z]+/iy;
    pattern.lastIndex = at;
    return pattern.exec(this.#text)?.[0].toLowerCase() ?? "";
  }

  #lineEnd(at: number): number {
    const feed = this.#text.indexOf("\n", at);
    return feed === -1 ? this.#text.length : feed;
  }

  /** Runs one command, with what operators join to it, and gives the place behind it. */
  #command(from: number, end: number): number {
    const at = this.#skip(from, end);
    if (at >= end) return end;
    const first = this.#text[at];
    if (first === ":") return this.#lineEnd(at);
    if (first === "(") {
      const close = Math.min(this.#closes.get(at) ?? end, end);
      this.range(at + 1, close);
      return close + 1;
    }
    const word = this.#word(at);
    const after = this.#text[at + word.length] ?? "";
    if (word === "rem" && !/[\w\\-]/.test(after)) return this.#lineEnd(at);
    if (word === "if" && /\s/.test(after)) return this.#if(at + 2, end);
    if (word === "for" && /\s/.test(after)) return this.#for(at + 3, end);
    if (word === "else" && /[\s(]/.test(after)) return at + 4;
    return this.#joined(at, end);
  }

  /** Commands that `&&` and `||` join: each but the first runs under a condition. */
  #joined(from: number, end: number): number {
    const { run } = this.#session;
    const before = run.conditions;
    let at = from;
    for (;;) {
      const line = this.#line(at, end);
      if (!run.spend(this.#session, line, 10)) return end;
      this.#run(line);
      at = line.end;
      if (line.next !== "&&" && line.next !== "||") break;
      // What only changes the folder, or prints, is taken to go well.
      if (line.next === "||" || !/^[\s@]*(?:cd|chdir|pushd|echo|title|color|set|setlocal)\b/i.test(line.text.slice(0, 100))) run.conditions = before + 1;
      at = this.#skip(at, end, /[ \t\r\n]/);
      if (at >= end) break;
      if (this.#isWord(at, "if") || this.#isWord(at, "for") || this.#text[at] === "(") {
        at = this.#down(() => this.#command(at, end), end);
        break;
      }
    }
    run.conditions = before;
    return at;
  }

  #isWord(at: number, word: string): boolean {
    return this.#word(at) === word && /[\s(]/.test(this.#text[at + word.length] ?? "");
  }

  /** Reads one level down; what is too deep is not read. */
  #down(read: () => number, end: number): number {
    if (this.#depth >= limits.depth) {
      this.#session.unread("a part of the script that is nested too deep", { start: end - 1, end });
      return end;
    }
    this.#depth += 1;
    const at = read();
    this.#depth -= 1;
    return at;
  }

  // --- conditions and loops ---------------------------------------------------------------------------------------------------------

  #if(from: number, end: number): number {
    let at = this.#passWords(from, end, /^(?:\/i|not)$/i);
    const kind = this.#peekWord(at, end).toLowerCase();
    if (/^(?:exist|defined|errorlevel|cmdextversion)$/.test(kind)) at = this.#passWord(this.#passWord(at, end), end);
    else {
      const left = this.#peekWord(at, end);
      at = this.#passWord(at, end);
      const operator = this.#peekWord(at, end);
      if (/^(?:==|equ|neq|lss|leq|gtr|geq)/i.test(operator)) at = operator === "==" || !operator.startsWith("==") ? this.#passWord(this.#passWord(at, end), end) : this.#passWord(at, end);
      else if (left.endsWith("==")) at = this.#passWord(at, end);
    }
    const { run } = this.#session;
    run.conditions += 1;
    at = this.#down(() => this.#command(at, end), end);
    const otherwise = this.#skip(at, end, /[ \t\r\n]/);
    if (this.#isWord(otherwise, "else")) at = this.#down(() => this.#command(otherwise + 4, end), end);
    run.conditions -= 1;
    return at;
  }

  #peekWord(from: number, end: number): string {
    const at = this.#skip(from, end, /[ \t]/);
    return this.#text.slice(at, Math.min(this.#passWord(from, end), at + 200));
  }

  #passWord(from: number, end: number): number {
    let at = this.#skip(from, end, /[ \t]/);
    let quoted = false;
    for (; at < end; at++) {
      const unit = this.#text[at] ?? "";
      if (unit === '"') quoted = !quoted;
      else if (unit === "\n" || (!quoted && /[\s(]/.test(unit))) break;
    }
    return at;
  }

  #passWords(from: number, end: number, pattern: RegExp): number {
    let at = from;
    while (at < end && pattern.test(this.#peekWord(at, end))) at = this.#passWord(at, end);
    return at;
  }

  /** `for %%v in (a b c) do …`. */
  #for(from: number, end: number): number {
    const head = /[ \t]*((?:\/[a-z](?:[ \t]+(?![%/"])[^\s%(]+|[ \t]+"[^"\n]*")?[ \t]+)*)%%?([^\s%])[ \t]+in[ \t]*\(/iy;
    head.lastIndex = from;
    const found = head.exec(this.#text.slice(0, Math.min(this.#text.length, from + 1_000)));
    const open = found === null ? -1 : head.lastIndex - 1;
    const close = this.#closes.get(open);
    if (found === null || close === undefined || close >= end) return this.#lineEnd(from);
    const options = (found[1] ?? "").toLowerCase();
    const name = `%%${found[2] ?? ""}`;
    let body = this.#skip(close + 1, end, /[ \t\r\n]/);
    if (this.#word(body) !== "do") return this.#lineEnd(from);
    body += 2;
    const list = this.#text.slice(open + 1, close);
    const command = /^\s*'([^]*)'\s*$/.exec(list);
    if (command !== null && options.includes("/f")) {
      const start = open + 1 + list.indexOf("'") + 1;
      this.#session.nested(partOf(this.#session.source, start, start + (command[1] ?? "").length), "cmd", { start, end: close });
    }
    const items = options.trim() === "" && !/[*?]/.test(list) ? [...this.#expand(list).matchAll(/"([^"]*)"|[^\s,;"]+/g)].map((match) => match[1] ?? match[0]) : undefined;
    return this.#turns(body, end, name, items);
  }

  #turns(body: number, end: number, name: string, items: readonly string[] | undefined): number {
    const { run } = this.#session;
    const before = this.#variables.get(name);
    let after = body;
    if (items === undefined || items.length === 0 || items.length > limits.turns) {
      this.#variables.delete(name);
      run.conditions += 1;
      after = this.#down(() => this.#command(body, end), end);
      run.conditions -= 1;
    } else {
      for (const item of items) {
        this.#variables.set(name, item);
        if (!run.spend(this.#session, { start: body, end: body + 1 }, Math.max(10, (after - body) >> 2))) break;
        after = this.#down(() => this.#command(body, end), end);
      }
    }
    if (before === undefined) this.#variables.delete(name);
    else this.#variables.set(name, before);
    return after > body ? after : end;
  }

  // --- lines ------------------------------------------------------------------------------------------------------------------------

  /** The value of a variable that the script has set. */
  #value(name: string): string | undefined {
    return this.#variables.get(name.toLowerCase());
  }

  /** A text with the variables filled in that are known. */
  #expand(text: string): string {
    return text.slice(0, limits.line).replace(/%%(\w)|[%!]([^%!\s:]{1,60})[%!]/g, (all, loop: string | undefined, name: string | undefined) => (loop === undefined ? this.#value(name ?? "") : this.#variables.get(`%%${loop}`)) ?? all).slice(0, limits.line);
  }

  /** One command up to the operator or line end behind it. */
  #line(start: number, end: number): Line {
    let text = "";
    const offsets: number[] = [];
    const writes: string[] = [];
    let quoted = false;
    let added = 0;
    let at = start;
    const put = (piece: string, place: number): void => {
      for (let each = 0; each < piece.length; each++) offsets.push(place);
      text += piece;
    };
    for (;;) {
      const unit = this.#text[at] ?? "";
      if (at >= end || unit === "\n" || (unit === "\r" && this.#text[at + 1] === "\n")) return { text, offsets, writes, next: "", start, end: Math.min(at, end) };
      const template = templateEnd(this.#text, at);
      if (template !== undefined) {
        for (; at < template; at++) put(this.#text[at] ?? "", at);
      } else if (unit === "%" || unit === "!") {
        const variable = this.#variableAt(at);
        if (variable?.value !== undefined && added + variable.value.length < limits.line && this.#session.run.spend(this.#session, { start, end: at }, variable.value.length >> 2)) {
          put(variable.value, at);
          added += variable.value.length;
          at = variable.end;
        } else {
          put(unit, at);
          at += 1;
        }
      } else if (unit === "^" && !quoted) {
        const line = /\^\r?\n/y;
        line.lastIndex = at;
        const continued = line.exec(this.#text)?.[0];
        if (continued !== undefined) at += continued.length;
        else {
          put(this.#text[at + 1] ?? "", at + 1);
          at += 2;
        }
      } else if (unit === '"') {
        quoted = !quoted;
        put(unit, at);
        at += 1;
      } else if (!quoted && (unit === "&" || unit === "|")) {
        const double = this.#text[at + 1] === unit;
        return { text, offsets, writes, next: `${unit}${double ? unit : ""}` as Line["next"], start, end: at + (double ? 2 : 1) };
      } else if (!quoted && unit === ")" && this.#depth > 1 && this.#isClose(at)) {
        return { text, offsets, writes, next: "", start, end: at };
      } else if (!quoted && (unit === ">" || unit === "<")) {
        at = this.#redirection(at, end, unit, writes);
      } else {
        put(unit, at);
        at += 1;
      }
    }
  }

  #isClose(at: number): boolean {
    return !this.#opened.has(at);
  }

  /** Closing brackets that have an opening one in the text. */
  get #opened(): ReadonlySet<number> {
    this.#matched ??= new Set(this.#closes.values());
    return this.#matched;
  }

  #matched: ReadonlySet<number> | undefined;

  #variableAt(at: number): { readonly value: string | undefined; readonly end: number } | undefined {
    const pattern = /%%(\w)|%([^%\s:~]{1,60})%|!([^!\s:]{1,60})!/y;
    pattern.lastIndex = at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    const value = found[1] === undefined ? this.#value(found[2] ?? found[3] ?? "") : this.#variables.get(`%%${found[1]}`);
    return { value, end: at + found[0].length };
  }

  #redirection(from: number, end: number, unit: string, writes: string[]): number {
    const handle = /(?:^|[\s)"])([012])$/.exec(this.#text.slice(Math.max(0, from - 2), from));
    let at = from + 1;
    if (this.#text[at] === ">") at += 1;
    if (this.#text[at] === "&") return at + 2;
    const target = this.#skip(at, end, /[ \t]/);
    let quoted = false;
    for (at = target; at < end; at++) {
      const each = this.#text[at] ?? "";
      if (each === '"') quoted = !quoted;
      else if (each === "\n" || (!quoted && /[\s&|<>)]/.test(each))) break;
    }
    if (unit === ">" && handle?.[1] !== "2") writes.push(this.#expand(this.#text.slice(target, Math.min(at, target + 1_000))).replaceAll('"', ""));
    return at;
  }

  #run(line: Line): void {
    const words = splitLine(this.#session, line);
    const [program, ...rest] = words;
    if (program === undefined) return;
    const name = program.text.toLowerCase();
    const span = { start: program.start, end: Math.max(program.end, words.at(-1)?.end ?? program.end) };
    if (name === "set") this.#set(line.text);
    else if (/^echo(?:$|[.:(,;=+/[\]])/.test(name)) this.#print(line, span);
    else if (name === "call") {
      const [target, ...others] = rest;
      if (target !== undefined && !target.text.startsWith(":")) runProgram(this.#session, { program: target, words: others, ...span });
    } else if (name === "type" && line.writes.length > 0) for (const target of line.writes) copyInto(this.#session, rest[0]?.text ?? "", target, span);
    else runProgram(this.#session, { program, words: rest, ...span });
  }

  /** Printed text does nothing, unless it goes into a file or into another shell. */
  #print(line: Line, span: Span): void {
    const text = line.text.replace(/^\s*@?echo[.:(,;=+/[\]]?\s?/i, "");
    for (const target of line.writes) fileWritten(this.#session, target, text, span);
    if (line.next === "|") {
      const from = this.#skip(line.end, this.#text.length, /[ \t]/);
      const program = programName(this.#peekWord(from, this.#text.length));
      const found = findCipher(text);
      if (/^(?:cmd|powershell|pwsh)$/.test(program)) this.#session.unread(`what ${program} reads from its input`, span);
      else if (found !== undefined && !/^(?:find|findstr|more|clip)$/.test(program)) this.#session.secret("S9", span);
    }
  }

  /** `set name=value`, `set "name=value"`. */
  #set(text: string): void {
    const found = /^\s*set\s+(?:"([^"=]+)=([^]*?)"?\s*$|([^"=/\s][^=]*)=([^]*)$)/i.exec(text.slice(0, limits.line));
    if (found === null) return;
    const name = (found[1] ?? found[3] ?? "").trim().toLowerCase();
    const value = (found[2] ?? found[4] ?? "").trim().slice(0, limits.value);
    // Under a condition the variable may have kept the value it had.
    if (this.#session.run.conditions > 0 && this.#variables.has(name) && this.#variables.get(name) !== value) this.#variables.delete(name);
    else this.#variables.set(name, value);
  }
}

/** Where each bracket closes, quotes, escapes and remarks left out. */
function matchBrackets(text: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  const remark = /[ \t@]*(?:rem(?=[\s.]|$)|::)[^\n]*/iy;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (at === 0 || text[at - 1] === "\n") {
      quoted = false;
      remark.lastIndex = at;
      const found = remark.exec(text);
      if (found !== null && found[0] !== "") {
        at += found[0].length - 1;
        continue;
      }
    }
    const unit = text[at];
    if (unit === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (unit === "^") at += 1;
    else if (unit === "(") open.push(at);
    else if (unit === ")") {
      const start = open.pop();
      if (start !== undefined) closes.set(start, at);
    }
  }
  return closes;
}

/** The words of a line. A backslash keeps a quote for PowerShell, as the C runtime reads its command line. */
function splitLine(session: Session, line: Line): readonly Word[] {
  const words: Word[] = [];
  const { text, offsets } = line;
  const escapes = /^\s*(?:call\s+|start\s+(?:"[^"]*"\s+)?(?:\/\w+\s+)*)?"?[^"\s]*(?:powershell|pwsh)/i.test(text.slice(0, 400));
  let word = "";
  let places: number[] = [];
  let quoted = false;
  let inside = false;
  const flush = (to: number): void => {
    if (inside) {
      const start = places[0] ?? offsets[Math.max(0, to - 1)] ?? line.start;
      const first = session.source.text[start - 1] === '"' ? start - 1 : start;
      const last = (places.at(-1) ?? start) + 1;
      const end = session.source.text[last] === '"' && first < start ? last + 1 : last;
      words.push({ text: word, known: !/%[^%\s]+%|![^!\s]+!|%%?\w\b|%[~\d*]|\{\{|<%|\{%/.test(word), start: first, end: Math.max(end, first + 1), origin: mappedText(session.source, word, places.length === 0 ? [start] : places) });
    }
    word = "";
    places = [];
    inside = false;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? "";
    const template = templateEnd(text, at);
    if (template !== undefined) {
      inside = true;
      for (; at < template; at++) {
        word += text[at];
        places.push(offsets[at] ?? line.start);
      }
      at -= 1;
    } else if (escapes && unit === "\\" && text[at + 1] === '"') {
      inside = true;
      word += '"';
      places.push(offsets[at + 1] ?? line.start);
      at += 1;
    } else if (unit === '"') {
      quoted = !quoted;
      inside = true;
    } else if (!quoted && /\s/.test(unit)) flush(at);
    else {
      inside = true;
      word += unit;
      places.push(offsets[at] ?? line.start);
    }
  }
  flush(text.length);
  return words;
}

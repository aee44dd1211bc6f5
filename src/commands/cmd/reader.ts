/** Reads scripts of the Windows command shell: which programs they start, with which words. */
import { partOf } from "../../source/embedded.ts";
import { findCipher } from "../iis-secrets.ts";
import type { Span } from "../powershell/syntax.ts";
import { runProgram } from "../programs.ts";
import type { Session } from "../session.ts";
import { templateEnd } from "../template.ts";
import { isFilledIn, mappedText, programName, type Word } from "../word.ts";
import { fileWritten, outputWritten } from "../written.ts";

const limits = {
  /** Levels of brackets and of loops. */
  depth: 40,
  /** Characters of a variable; the shell itself stops here. */
  value: 8_191,
  /** Characters that variables may add to one line. */
  line: 65_536,
  /** Turns of one loop. */
  turns: 500,
  /** Calls of labels in calls of labels. */
  calls: 8,
  /** Turns of a loop of jumps in each other. */
  loops: 4,
  /** Labels of one name. */
  places: 20,
  /** Characters behind a label in which its end is looked for. */
  behind: 2_000,
} as const;

/** A line as the shell sees it, each character with its place. */
interface Line extends Span {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Files that the output goes to. */
  readonly writes: readonly string[];
  /** Whether the input comes from a file. */
  readonly reads: boolean;
  /** What ended it: an operator, or the end of the line. */
  readonly next: "" | "&" | "&&" | "|" | "||";
}

/** A way through the text, from its start, from a label that is called, or from one that is jumped back to. */
interface Flow {
  /** Labels further down that something has jumped to. */
  readonly parked: Set<number>;
  /** Whether something may have left the text for good. */
  left: boolean;
  /** Whether what stands here is reached at all. */
  alive: boolean;
  /** Whether a jump to a label was seen that nobody knows. */
  anywhere: boolean;
  /** How many conditions a command stands under that stands under none of its own. */
  level: number;
  /** Whether the way ends in the script and not at the place that has called it. */
  readonly main: boolean;
}

/** Commands that print nothing where brackets around them have their output in a file. */
const printsNothing = /^(?:set|cd|chdir|pushd|popd|md|mkdir|rd|rmdir|del|erase|ren|rename|title|color|call)$/;

/** Variables that have the same value on every machine. */
const fixed: ReadonlyMap<string, string> = new Map([["comspec", "C:\\Windows\\System32\\cmd.exe"]]);

/** Reads a script of the command shell: the reader of its language. */
export function readCommandShell(session: Session): void {
  new CommandShell(session).script();
}

class CommandShell {
  readonly #session: Session;
  readonly #text: string;
  readonly #variables = new Map<string, string>();
  readonly #closes: ReadonlyMap<number, number>;
  readonly #labels: readonly { readonly name: string; readonly at: number }[];
  readonly #indices: ReadonlyMap<number, number>;
  /** Where the labels of a name stand, as far as jumps are followed. */
  readonly #places = new Map<string, number[]>();
  readonly #visited = new Set<number>();
  readonly #failing = new Map<number, boolean>();
  /** Calls that are being followed, so that none is followed into itself. */
  readonly #following = new Set<string>();
  #flow: Flow = { parked: new Set(), left: false, alive: true, anywhere: false, level: 0, main: true };
  #arguments: readonly string[] | undefined;
  #depth = 0;
  /** Whether the command at hand gets its input from the one before it. */
  #piped = false;
  /** The words of the commands that the one at hand gets its input from. */
  #feeds: readonly (readonly string[])[] = [];
  /** Files that the output of the brackets around the command at hand goes to. */
  #outputs: readonly string[] = [];
  /** How often variables were changed so far, and how often when a label was passed. */
  #changes = 0;
  readonly #passed = new Map<number, number>();
  #loops = 0;
  /** Whether something jumps to a label that nobody knows. */
  #lost = false;
  /** The variables that `endlocal` brings back. */
  readonly #local: ReadonlyMap<string, string>[] = [];

  constructor(session: Session) {
    this.#session = session;
    this.#text = session.source.text;
    this.#closes = matchBrackets(this.#text);
    this.#labels = [...this.#text.matchAll(/^[ \t]*:([^\s:+=,;&|<>"%]{1,128})/gm)].map((match) => ({ name: (match[1] ?? "").toLowerCase(), at: match.index + match[0].indexOf(":") }));
    this.#indices = new Map(this.#labels.map(({ at }, index) => [at, index]));
    for (const { name, at } of this.#labels) {
      const places = this.#places.get(name) ?? [];
      if (places.length < limits.places) places.push(at);
      this.#places.set(name, places);
    }
  }

  /** Reads the whole text, and where it jumps nobody knows where, under a condition all that was not reached. No other script can jump to a label. */
  script(): void {
    this.#follow(0, true);
    if (!this.#lost) return;
    for (const { at } of this.#labels) {
      if (this.#visited.has(at)) continue;
      this.#session.run.conditions += 1;
      this.#follow(at, true);
      this.#session.run.conditions -= 1;
    }
  }

  // --- ways through the text --------------------------------------------------------------------------------------------------------

  /** Follows the text from a place to its end, or to where it is left. */
  #follow(start: number, main: boolean): void {
    const { run } = this.#session;
    const { length } = this.#text;
    const before = { flow: this.#flow, depth: this.#depth, conditions: run.conditions };
    const flow: Flow = { parked: new Set(), left: false, alive: true, anywhere: false, level: run.conditions, main };
    this.#flow = flow;
    this.#depth = 1;
    let next = this.#indices.get(start) ?? 0;
    for (let at = start; at < length && (flow.alive || flow.anywhere || flow.parked.size > 0); ) {
      at = this.#skip(at, length);
      while ((this.#labels[next]?.at ?? length) < at) next += 1;
      const label = this.#labels[next]?.at;
      if (label === at) {
        if (flow.parked.delete(at) || flow.anywhere) flow.alive = true;
        if (flow.alive) this.#visit(at);
        at = this.#lineEnd(at);
      } else if (flow.alive) {
        flow.level = before.conditions + (flow.left || flow.parked.size > 0 ? 1 : 0);
        run.conditions = flow.level;
        at = Math.max(this.#command(at, length), at + 1);
      } else if (flow.anywhere) at = Math.max(label ?? length, at + 1);
      else {
        // Nothing up to the next label that something has jumped to is reached.
        let target = length;
        for (const each of flow.parked) target = Math.min(target, each);
        if (!run.spend(this.#session, { start: at, end: at + 1 }, 10 + (flow.parked.size >> 3))) break;
        at = Math.max(target, at + 1);
        next = this.#indices.get(target) ?? this.#labels.length;
      }
    }
    run.conditions = before.conditions;
    this.#flow = before.flow;
    this.#depth = before.depth;
  }

  #visit(label: number): void {
    this.#visited.add(label);
    this.#passed.set(label, this.#changes);
  }

  /** `goto label`, at a place. */
  #goTo(name: string, from: number): void {
    const flow = this.#flow;
    const conditional = this.#session.run.conditions > flow.level;
    // `(goto) 2>nul` goes nowhere.
    if (name === "") return;
    if (/^:?eof$/i.test(name)) this.#leave(false);
    else if (isFilledIn(name)) {
      flow.anywhere = true;
      flow.left = true;
      this.#lost = true;
      if (!conditional) flow.alive = false;
    } else {
      const at = this.#labelBehind(name, from);
      if (at === undefined) this.#leave(true);
      else if (flow.main && this.#fails(at)) {
        this.#visited.add(at);
        this.#leave(true);
      } else if (at > from) {
        flow.parked.add(at);
        if (!conditional) flow.alive = false;
      } else {
        // A loop runs once more where its variables have changed.
        const fresh = !this.#visited.has(at);
        if ((fresh || this.#passed.get(at) !== this.#changes) && this.#loops < limits.loops) {
          this.#loops += 1;
          this.#visited.add(at);
          this.#follow(at, flow.main);
          this.#loops -= 1;
          if (conditional && fresh) flow.left = true;
        }
        if (!conditional) flow.alive = false;
      }
    }
  }

  /** The text is left. A script that fails makes no image: where it does not, it goes on. */
  #leave(fails: boolean): void {
    const flow = this.#flow;
    if (this.#session.run.conditions <= flow.level) flow.alive = false;
    if (!fails || !flow.main) flow.left = true;
  }

  /** Where a label stands: the first one behind a place, or else the first one. */
  #labelBehind(name: string, from: number): number | undefined {
    const places = this.#places.get(name.replace(/^:/, "").toLowerCase());
    return places?.find((at) => at > from) ?? places?.[0];
  }

  /** Whether the script fails behind a label: `:error`, `exit /b 1`. */
  #fails(label: number): boolean {
    const known = this.#failing.get(label);
    if (known !== undefined) return known;
    const behind = this.#text.slice(this.#lineEnd(label), label + limits.behind).split(/^[ \t]*:(?!:)/m, 1)[0] ?? "";
    const found = /^[ \t]*@?(?:exit\b(?:[ \t]*\/b)?[ \t]*([^\s)&]*)|goto\b)/im.exec(behind);
    const fails = found !== null && isFailure(found[1] ?? "");
    this.#failing.set(label, fails);
    return fails;
  }

  /** `call :label a b`. */
  #call(name: string, words: readonly Word[], span: Span): void {
    const at = this.#labelBehind(name, -1);
    if (isFilledIn(name)) {
      this.#lost = true;
      this.#session.unread("a label whose name is filled in later", span);
      return;
    }
    if (at === undefined || /^:eof$/i.test(name)) return;
    const given = words.map(({ text }) => (/\s/.test(text) || text === "" ? `"${text}"` : text));
    const key = `${at} ${given.join(" ")}`;
    if (this.#following.has(key)) return;
    if (this.#following.size >= limits.calls) {
      this.#session.unread("a part of the script that is called too deep", span);
      return;
    }
    if (!this.#session.run.spend(this.#session, span, 10 + (this.#labels.length >> 3))) return;
    const before = this.#arguments;
    this.#arguments = given;
    const locals = this.#local.length;
    this.#following.add(key);
    this.#visited.add(at);
    this.#follow(at, false);
    this.#following.delete(key);
    this.#arguments = before;
    // What is left of `setlocal` ends with the label.
    const [first] = this.#local.splice(locals);
    if (first !== undefined) this.#restore(first);
  }

  #restore(variables: ReadonlyMap<string, string>): void {
    this.#changes += 1;
    this.#variables.clear();
    for (const [name, value] of variables) this.#variables.set(name, value);
  }

  /** `setlocal`, `endlocal`. */
  #keep(name: string): void {
    if (name === "setlocal" && this.#local.length < limits.depth && this.#session.run.spend(this.#session, { start: 0, end: 1 }, this.#variables.size)) this.#local.push(new Map(this.#variables));
    const before = name === "endlocal" ? this.#local.pop() : undefined;
    if (before !== undefined) this.#restore(before);
  }

  /** What stands for an argument of the script or of a label that is called: `1`, `*`. */
  #argument(name: string, bare: boolean): string | undefined {
    if (this.#arguments === undefined || name === "0") return undefined;
    const value = name === "*" ? this.#arguments.join(" ") : (this.#arguments[Number(name) - 1] ?? "");
    return bare ? value.replace(/^"([^]*)"$/, "$1") : value;
  }

  /** `shift`: under a condition nobody knows what the arguments are then. */
  #shift(): void {
    this.#arguments = this.#session.run.conditions > this.#flow.level ? undefined : this.#arguments?.slice(1);
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
      // Where the output of all of it goes is no command.
      const behind = /(?:[ \t]*[0-2]?(?:>>?|<)[ \t]*(?:&[0-2]|"[^"\n]*"|[^\s"&|()<>]+))*/y;
      behind.lastIndex = close + 1;
      const redirections = behind.exec(this.#text)?.[0] ?? "";
      const before = this.#outputs;
      const outputs = [...redirections.matchAll(/([0-2]?)>>?[ \t]*("[^"\n]*"|[^\s"&|()<>]+)/g)].filter((match) => match[1] !== "2").map((match) => this.#expand(match[2] ?? "").replaceAll('"', ""));
      if (outputs.length > 0) this.#outputs = outputs;
      this.range(at + 1, close);
      this.#outputs = before;
      return close + 1 + redirections.length;
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
    const brackets = /[ \t]*\([^\s()]{0,200}\)[ \t]*==[ \t]*\([^\s()]{0,200}\)/y;
    brackets.lastIndex = at;
    const compared = brackets.exec(this.#text);
    if (compared !== null) return this.#branches(at + compared[0].length, end);
    const kind = this.#peekWord(at, end).toLowerCase();
    if (/^(?:exist|defined|errorlevel|cmdextversion)$/.test(kind)) at = this.#passWord(this.#passWord(at, end), end);
    else {
      const left = this.#peekWord(at, end);
      at = this.#passWord(at, end);
      const operator = this.#peekWord(at, end);
      if (/^(?:==|equ|neq|lss|leq|gtr|geq)/i.test(operator)) at = operator === "==" || !operator.startsWith("==") ? this.#passWord(this.#passWord(at, end), end) : this.#passWord(at, end);
      else if (left.endsWith("==")) at = this.#passWord(at, end);
    }
    return this.#branches(at, end);
  }

  /** What stands behind a condition, and behind its `else`. */
  #branches(from: number, end: number): number {
    let at = from;
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
    const back = /usebackq/.test(options);
    const command = back ? /^\s*`([^]*)`\s*$/.exec(list) : /^\s*'([^]*)'\s*$/.exec(list);
    if (command !== null && options.includes("/f")) {
      const start = open + 1 + list.indexOf(back ? "`" : "'") + 1;
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
    return this.#variables.get(name.toLowerCase()) ?? fixed.get(name.toLowerCase());
  }

  /** A text with the variables filled in that are known. */
  #expand(text: string): string {
    return text.slice(0, limits.line).replace(/%%~?\w|%~?[\d*]|[%!][^%!\s:]{1,60}[%!]|%[a-z]/gi, (all: string, at: number, whole: string) => this.#variableAt(at, whole)?.value ?? all).slice(0, limits.line);
  }

  /** One command up to the operator or line end behind it. */
  #line(start: number, end: number): Line {
    let text = "";
    const offsets: number[] = [];
    const writes: string[] = [];
    let reads = false;
    let quoted = false;
    let added = 0;
    let at = start;
    const put = (piece: string, place: number): void => {
      for (let each = 0; each < piece.length; each++) offsets.push(place);
      text += piece;
    };
    for (;;) {
      const unit = this.#text[at] ?? "";
      if (at >= end || unit === "\n" || (unit === "\r" && this.#text[at + 1] === "\n")) return { text, offsets, writes, reads, next: "", start, end: Math.min(at, end) };
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
        return { text, offsets, writes, reads, next: `${unit}${double ? unit : ""}` as Line["next"], start, end: at + (double ? 2 : 1) };
      } else if (!quoted && unit === ")" && this.#depth > 1 && this.#isClose(at)) {
        return { text, offsets, writes, reads, next: "", start, end: at };
      } else if (!quoted && (unit === ">" || unit === "<")) {
        reads ||= unit === "<" && !/^<[ \t]*nul\b/i.test(this.#text.slice(at, at + 20));
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

  /** The variable or argument that stands at a place, with its value where that is known. */
  #variableAt(at: number, text = this.#text): { readonly value: string | undefined; readonly end: number } | undefined {
    const pattern = /%%(~?)(\w)|%(~?)([\d*])|%([^%\s:~]{1,60})%|!([^!\s:]{1,60})!|%(~?)([a-z])(?!\w*%)/iy;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return undefined;
    const [all, , loop, , argument, percent, exclamation, , single] = found;
    const turn = loop ?? single;
    const end = at + all.length;
    if (argument !== undefined) return { value: this.#argument(argument, found[3] === "~"), end };
    return { value: turn === undefined ? this.#value(percent ?? exclamation ?? "") : this.#variables.get(`%%${turn}`), end };
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
    const fed = this.#piped || line.reads;
    // What `echo` puts in is dealt with where it is printed.
    this.#piped = line.next === "|" && !/^echo\b/.test(name);
    if (this.#jump(line, span, rest)) return;
    const writes = line.writes.length > 0 || line.next === "|" ? line.writes : this.#outputs;
    const feeds = [...this.#feeds.slice(-20), [...words.map((word) => word.text), ...(line.reads ? ["<"] : [])]];
    this.#feeds = line.next === "|" ? feeds : [];
    if (fed && feedsShell(program.text, rest)) this.#session.unread(`what ${programName(program.text)} reads from its input`, span);
    if (name === "set") this.#set(line.text);
    else if (/^echo(?:$|[.:(,;=+/[\]])/.test(name)) this.#print(line, writes, span);
    else if (name === "call") {
      const [target, ...others] = rest;
      if (target !== undefined && target.text.startsWith(":")) {
        const before = this.#outputs;
        this.#outputs = writes;
        this.#call(target.text, others, span);
        this.#outputs = before;
        return;
      }
      if (target !== undefined) runProgram(this.#session, { program: target, words: others, ...span });
    } else runProgram(this.#session, { program, words: rest, ...span });
    if (!/^echo\b/.test(name) && (line.writes.length > 0 || !printsNothing.test(name))) for (const target of writes) outputWritten(this.#session, target, feeds, span);
  }

  /** `goto x`, `exit /b 1`, `shift`; `false` for every other command. */
  #jump(line: Line, span: Span, words: readonly Word[]): boolean {
    const found = /^\s*@?(goto|exit|shift|setlocal|endlocal)(?=[\s:/]|$)[ \t]*(\S*)/i.exec(line.text);
    const name = found?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (name.endsWith("local")) {
      this.#keep(name);
      return true;
    }
    if (name === "goto") this.#goTo(found?.[2] ?? "", span.start);
    else if (name === "shift") this.#shift();
    else this.#leave(isFailure(words.at(-1)?.text ?? "") || (/^[%!]errorlevel[%!]$/i.test(words.at(-1)?.text ?? "") && this.#isAfterFailure(span.start)));
    return true;
  }

  /** Whether a command stands where an earlier one has failed: `x || exit /b %errorlevel%`, `if errorlevel 1 …`. */
  #isAfterFailure(at: number): boolean {
    const before = this.#text.slice(Math.max(0, at - 200), at);
    return /\|\|\s*\(?\s*@?$/.test(before) || /errorlevel[%!"]*\s*(?:neq|gtr|geq|[1-9]|==\s*"?[1-9])[^\n]*(?:\n[^\n]*){0,2}$/i.test(before);
  }

  /** Printed text does nothing, unless it goes into a file or into another shell. */
  #print(line: Line, writes: readonly string[], span: Span): void {
    const text = line.text.replace(/^\s*@?echo[.:(,;=+/[\]]?\s?/i, "");
    for (const target of writes) fileWritten(this.#session, target, text, span);
    if (line.next === "|") {
      const from = this.#skip(line.end, this.#text.length, /[ \t]/);
      const program = programName(this.#peekWord(from, this.#text.length));
      const found = findCipher(text);
      const own = /^\S+[ \t]+[^|&\n]*[-/](?:c|k|co\w*|f|fi\w*|ec?|en\w*)[ \t]+[^-\s]/i.test(this.#text.slice(from, from + 300));
      if (/^(?:cmd|powershell|pwsh)$/.test(program) && !own) this.#session.unread(`what ${program} reads from its input`, span);
      else if (found !== undefined && !/^(?:find|findstr|more|clip)$/.test(program)) this.#session.secret("S9", span);
    }
  }

  /** `set name=value`, `set "name=value"`. */
  #set(text: string): void {
    // What is asked for, or calculated, is not known.
    const asked = /^\s*set\s+\/[ap]\s+"?\s*([^=+\-*/%"\s]+)/i.exec(text.slice(0, limits.line));
    if (asked !== null) {
      if (this.#variables.delete((asked[1] ?? "").toLowerCase())) this.#changes += 1;
      return;
    }
    const found = /^\s*set\s+(?:"([^"=]+)=([^]*?)"?\s*$|([^"=/\s][^=]*)=([^]*)$)/i.exec(text.slice(0, limits.line));
    if (found === null) return;
    const name = (found[1] ?? found[3] ?? "").trim().toLowerCase();
    const value = (found[2] ?? found[4] ?? "").trim().slice(0, limits.value);
    if (this.#variables.get(name) !== value) this.#changes += 1;
    // Under a condition the variable may have kept the value it had.
    if (this.#session.run.conditions > 0 && this.#variables.has(name) && this.#variables.get(name) !== value) this.#variables.delete(name);
    else this.#variables.set(name, value);
  }
}

/** Whether a code of exit says that the script has failed. */
function isFailure(code: string): boolean {
  return /^-?[1-9]\d*$/.test(code);
}

/** Whether a shell takes its commands from its input: it is given none of its own. */
function feedsShell(program: string, words: readonly Word[]): boolean {
  return /^(?:cmd|powershell|pwsh)$/.test(programName(program)) && !words.some((word) => word.text === "-" || /^[-/](?:[ck]\b|c|co\w*|f|fi\w*|e|en\w*|ec)/i.test(word.text) || !/^[-/]/.test(word.text));
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

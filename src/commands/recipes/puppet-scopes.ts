/** The scopes of a text of Puppet: which bodies stand in which, and which variables have one value for sure. */
import type { Token } from "./puppet-tokens.ts";

/** A body between curly brackets, by the places of its tokens. */
interface Body {
  readonly start: number;
  end: number;
  /** The body of the class, the definition or the node around it, or of itself. */
  scope: Body | undefined;
  readonly isFunction: boolean;
  /** Whether it is that of a class that takes over what another one says. */
  readonly inherits: boolean;
}

/** What stands in front of a body that is a scope. */
interface Header {
  readonly isFunction: boolean;
  inherits: boolean;
  open: number;
}

/** What is known of the scopes of a text. */
export class Scopes {
  readonly #tokens: readonly Token[];
  /** The innermost body around each token. */
  readonly #around: Body[] = [];
  readonly #assigned = new Set<string>();
  readonly #unsettled = new Set<string>();
  /** Where the hash begins that a variable is. */
  readonly #hashes = new Map<string, number>();
  /** Whether what stands in a body may be left before its end. */
  #isLeft = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    const top: Body = { start: -1, end: tokens.length, scope: undefined, isFunction: false, inherits: false };
    const open: Body[] = [];
    let header: Header | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const around = open.at(-1) ?? top;
      this.#around.push(around);
      if (token.kind === "word") {
        if (/^(?:class|define|node|function|plan|application)$/.test(token.text) && !this.#isMark(at + 1, "{=")) header = { isFunction: /^(?:function|plan)$/.test(token.text), inherits: false, open: 0 };
        else if (token.text === "inherits" && header !== undefined) header.inherits = true;
        else if (token.text === "return") this.#isLeft = true;
      } else if (token.kind === "variable") this.#variable(at, (header?.open ?? 0) > 0);
      else if (token.kind !== "mark") continue;
      else if (token.text === "{") {
        const opening = header?.open === 0 ? header : undefined;
        const body: Body = { start: at, end: tokens.length, scope: around.scope, isFunction: (opening ?? around).isFunction, inherits: (opening ?? around).inherits };
        open.push(body);
        if (opening !== undefined) {
          body.scope = body;
          header = undefined;
        }
      } else if (token.text === "}") {
        const closed = open.pop();
        if (closed !== undefined) closed.end = at;
        if (header?.open === 0) header = undefined;
      } else if (header !== undefined && /^[([]$/.test(token.text)) header.open += 1;
      else if (header !== undefined && /^[)\]]$/.test(token.text)) header.open -= 1;
      else if (token.text === "|") this.#parameters(at);
      if (token.text === "]" && this.#isAssignment(at + 1)) this.#list(at);
    }
  }

  #isMark(at: number, marks: string): boolean {
    const token = this.#tokens[at];
    return token?.kind === "mark" && marks.includes(token.text);
  }

  #isAssignment(at: number): boolean {
    return this.#isMark(at, "=") && !this.#isMark(at + 1, "=~>");
  }

  #variable(at: number, isParameter: boolean): void {
    const name = this.#tokens[at]?.text ?? "";
    const isFirst = this.#isAssignment(at + 1);
    if (isParameter || (this.#isMark(at + 1, "+-") && this.#isAssignment(at + 2)) || (isFirst && this.#assigned.has(name))) this.#unsettled.add(name);
    if (!isFirst) return;
    this.#assigned.add(name);
    if (this.#isMark(at + 2, "{")) this.#hashes.set(name, at + 2);
  }

  /** `|$key, $value|`. */
  #parameters(from: number): void {
    for (let at = from + 1; at < from + 20 && !this.#isMark(at, "|{}"); at++) if (this.#tokens[at]?.kind === "variable") this.#unsettle(this.#tokens[at]?.text ?? "");
  }

  /** `[$a, $b] = …`. */
  #list(from: number): void {
    for (let at = from - 1; at > from - 50 && at >= 0 && !this.#isMark(at, "["); at--) if (this.#tokens[at]?.kind === "variable") this.#unsettle(this.#tokens[at]?.text ?? "");
  }

  /** Takes note that a variable has no one value. */
  #unsettle(name: string): void {
    this.#unsettled.add(name);
  }

  /** Takes note that a variable is as unsettled as another one that it is set to. */
  follow(name: string, other: Token | undefined): void {
    if (other?.kind === "variable" && this.#unsettled.has(other.text)) this.#unsettled.add(name);
  }

  /** Whether a variable is set once, where the text stands, and not from elsewhere. */
  isSettled(name: string): boolean {
    return !this.#unsettled.has(name);
  }

  /** Where the hash begins that a variable is for sure. */
  hashOf(name: string): number | undefined {
    return this.#unsettled.has(name) ? undefined : this.#hashes.get(name);
  }

  /** Whether what is said at one place for all resources of a type holds for one at another: for sure, unless something else is said (from the top), or perhaps. */
  holds(said: number, at: number): "surely" | "from the top" | "perhaps" {
    const from = this.#around[said];
    const to = this.#around[at];
    if (from === undefined || to === undefined || this.#isLeft || from.isFunction || from.start >= at || from.end <= at) return "perhaps";
    if (from.scope === to.scope) return "surely";
    return from.start === -1 && !to.isFunction && !to.inherits ? "from the top" : "perhaps";
  }
}

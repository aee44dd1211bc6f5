/** What the text of a PowerShell script is made of: as much of its grammar as deciding what it does needs. */

/** A stretch of the text that is read; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Expression = (
  | { readonly kind: "text"; readonly parts: readonly TextPart[]; readonly quote: "none" | "single" | "double" }
  | { readonly kind: "variable"; readonly name: string; /** `$script:x`, `$global:x`: whatever the function at hand calls by that name. */ readonly outer?: true }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [Expression, Statement])[] }
  | { readonly kind: "block"; readonly block: Block }
  /** `( )`, `$( )` and, with `list`, `@( )`. */
  | { readonly kind: "sub"; readonly body: readonly Statement[]; readonly list: boolean }
  | { readonly kind: "member"; readonly target: Expression; readonly name: Expression; readonly call: readonly Expression[] | undefined }
  | { readonly kind: "index"; readonly target: Expression; readonly index: Expression }
  | { readonly kind: "operation"; readonly operator: string; readonly operands: readonly Expression[] }
  | { readonly kind: "type"; readonly name: string; readonly operand: Expression | undefined }
  | { readonly kind: "unclear" }
) &
  Span;

/** A piece of a text: characters with the place of each, or something that is filled in when the script runs. */
export type TextPart = { readonly kind: "plain"; readonly text: string } | { readonly kind: "filled"; readonly value: Expression } | { readonly kind: "template"; readonly text: string };

export interface Block {
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  /** A `filter`, or a function with a `process` block: it runs once for each item that is piped to it. */
  readonly perItem?: true;
}

export interface Parameter {
  readonly name: string;
  /** Whether it takes all arguments that are left. */
  readonly remaining: boolean;
  readonly value: Expression | undefined;
  /** `[switch]`: it takes no value from the next word. */
  readonly isSwitch: boolean;
  /** The blocks of `[ValidateScript({ … })]`, which run with what it is given. */
  readonly checks: readonly Block[];
}

/** How a statement leaves what it stands in; "none" where it does not. */
export type FlowWord = "return" | "throw" | "exit" | "break" | "continue" | "none";

/** An argument of a command. `parameter` is the name behind its dash; `attached` what a colon joins to it; `word` all of it as a program sees it. */
export interface Argument extends Span {
  readonly parameter: string | undefined;
  readonly attached: Expression | undefined;
  readonly word: Expression;
  readonly splat: boolean;
}

export interface Command extends Span {
  readonly call: "&" | "." | undefined;
  readonly name: Expression;
  readonly args: readonly Argument[];
  /** What the output is written to. */
  readonly writes: readonly Expression[];
}

export type Element = { readonly kind: "command"; readonly command: Command } | { readonly kind: "expression"; readonly expression: Expression };

export type Statement = (
  | { readonly kind: "pipeline"; readonly elements: readonly Element[]; readonly writes: readonly Expression[] }
  | { readonly kind: "assign"; readonly target: Expression; readonly operator: string; readonly value: Statement }
  /** `chain` stands for `&&` and `||`, which ask whether a command went well. */
  | { readonly kind: "if"; readonly clauses: readonly { readonly condition: readonly Statement[]; readonly body: readonly Statement[] }[]; readonly otherwise: readonly Statement[]; readonly chain?: true }
  | { readonly kind: "foreach"; readonly variable: string; readonly over: readonly Statement[]; readonly body: readonly Statement[] }
  | { readonly kind: "loop"; readonly head: readonly Statement[]; readonly body: readonly Statement[]; readonly atLeastOnce: boolean }
  | { readonly kind: "switch"; readonly over: readonly Statement[]; readonly bodies: readonly (readonly Statement[])[] }
  | { readonly kind: "try"; readonly body: readonly Statement[]; readonly caught: readonly (readonly Statement[])[]; readonly last: readonly Statement[]; readonly isTrap?: true }
  | { readonly kind: "function"; readonly name: string; readonly block: Block }
  | { readonly kind: "configuration"; readonly name: string; readonly block: Block }
  /** With `ends`, nothing behind it in its block is reached. */
  | { readonly kind: "flow"; readonly word: FlowWord; readonly value: Statement | undefined; readonly ends?: true }
  /** A stretch that cannot be read, or that stands for something that is not here. */
  | { readonly kind: "unread"; readonly what: string }
) &
  Span;

// Makes the mutants of a source text, and one text that holds all of them: `$m(7) ? mutated : original`, so that nothing is built anew for each mutant.
import { parseAst } from "vitest/node";
import { regexMutants } from "./regex.mjs";

/**
 * A mutant: `at` to `to` of the text stand for `by` instead. `operator` names the kind of change. `wording`: only the text of a message is changed.
 * @typedef {{ id: number, file: string, at: number, to: number, by: string, operator: string, line: number, source: string, from: string, wording: boolean }} Mutant
 */

/** Methods that stand for each other, and methods that can be left out. */
const swapped = { __proto__: null, some: "every", every: "some", startsWith: "endsWith", endsWith: "startsWith", toLowerCase: "toUpperCase", toUpperCase: "toLowerCase", min: "max", max: "min", find: "findLast", findIndex: "findLastIndex", findLastIndex: "findIndex", indexOf: "lastIndexOf", lastIndexOf: "indexOf", trimStart: "trimEnd", trimEnd: "trimStart", padStart: "padEnd", padEnd: "padStart" };
const dropped = new Set(["filter", "toSorted", "sort", "toReversed", "reverse", "slice", "trim", "normalize", "substring", "replace", "replaceAll", "concat", "toSpliced"]);
const negated = { __proto__: null, "===": "!==", "!==": "===", "==": "!=", "!=": "==", "<": ">=", ">": "<=", "<=": ">", ">=": "<" };
const bounds = { __proto__: null, "<": "<=", "<=": "<", ">": ">=", ">=": ">" };
const arithmetic = { "+": "-", "-": "+", "*": "/", "/": "*", "%": "*" };
const assignments = { "+=": "-=", "-=": "+=", "??=": "=", "||=": "=", "&&=": "=" };

/** Properties whose text is for people. */
const forPeople = new Set(["title", "because", "message", "says", "description", "remedy", "note", "what", "detail", "byDefault", "url", "section", "show"]);
const skipped = new Set(["ImportDeclaration", "ExportAllDeclaration", "TSInterfaceDeclaration", "TSTypeAliasDeclaration", "TSDeclareFunction"]);

/** Every mutant of a text, in the order of the text. @returns {Mutant[]} */
export function mutantsOf(file, text, firstId = 0) {
  return new Mutator(file, text, firstId).mutants();
}

/** The text with all mutants in it, each chosen by `$m(id)`, and a `$t()` in every loop that may not end. */
export function withMutants(file, text, mutants) {
  return new Mutator(file, text, 0).weave(mutants);
}

class Mutator {
  constructor(file, text, firstId) {
    this.file = file;
    this.text = text;
    this.id = firstId;
    this.found = [];
    this.loops = [];
    /** The named functions, and constants of the file, around what is visited. */
    this.functions = [];
    this.starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    this.ast = parseAst(text, { lang: "ts" });
  }

  mutants() {
    this.visit(this.ast, []);
    const seen = new Set();
    return this.found
      .toSorted((left, right) => left.at - right.at || left.to - right.to)
      .filter((mutant) => {
        const key = `${mutant.at} ${mutant.to} ${mutant.by}`;
        if (seen.has(key) || mutant.by === mutant.from) return false;
        seen.add(key);
        return true;
      })
      .map((mutant) => ({ ...mutant, id: this.id++ }));
  }

  add(operator, at, to, by, place, wording = false) {
    const line = this.starts.findLastIndex((start) => start <= at) + 1;
    this.found.push({ file: this.file, at, to, by, operator, line, source: (this.text.split("\n")[line - 1] ?? "").trim(), from: this.text.slice(at, to), place: [place.start, place.end], statement: place.statement === true, wording, within: this.functions.join(".") });
  }

  source(node) {
    return this.text.slice(node.start, node.end);
  }

  visit(node, parents) {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) {
      for (const each of node) this.visit(each, parents);
      return;
    }
    if (typeof node.type !== "string") return;
    if (skipped.has(node.type) || node.declare === true || (node.type === "ExportNamedDeclaration" && node.source !== null)) return;
    if (node.type.startsWith("TS") && !["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"].includes(node.type)) return;
    const named = nameOf(node, parents.at(-1));
    if (named !== undefined) this.functions.push(named);
    this.mutate(node, parents);
    const within = [...parents, node];
    for (const [key, value] of Object.entries(node)) {
      if (key === "typeAnnotation" || key === "typeArguments" || key === "returnType" || key === "typeParameters" || value === null || typeof value !== "object") continue;
      this.visit(value, within);
    }
    if (named !== undefined) this.functions.pop();
  }

  /** The nearest expression around a node that may stand in parentheses, or the node itself. */
  placeOf(node, parents) {
    let place = node;
    for (let at = parents.length - 1; at >= 0; at--) {
      const parent = parents[at];
      // Inside a chain, and as what is called, nothing may stand in parentheses.
      const chained = parents.slice(0, at + 1).some((each, index) => each.type === "ChainExpression" && isSpine(parents.slice(index + 1, at + 1).concat(place)));
      const called = (parent.type === "CallExpression" && parent.callee === place && place.type === "MemberExpression") || (parent.type === "TaggedTemplateExpression" && parent.quasi === place);
      const named = (parent.type === "Property" && parent.key === place && !parent.computed) || (parent.type === "MemberExpression" && parent.property === place && !parent.computed);
      if (!chained && !called && !named) return place;
      place = parent;
    }
    return place;
  }

  mutate(node, parents) {
    const parent = parents.at(-1);
    const words = this.isWording(node, parents);
    const replace = (operator, at, to, by) => this.add(operator, at, to, by, this.placeOf(node, parents), words);
    const whole = (operator, by) => replace(operator, node.start, node.end, by);
    const condition = (test) => {
      if (test === null || test === undefined) return;
      const place = this.placeOf(test, [...parents, node]);
      const loop = /^(?:While|DoWhile|For)Statement$/.test(node.type);
      for (const by of loop ? ["false"] : ["true", "false"]) if (this.source(test) !== by) this.add("condition", test.start, test.end, by, place, words);
    };
    switch (node.type) {
      case "IfStatement":
      case "ConditionalExpression":
        condition(node.test);
        break;
      case "WhileStatement":
      case "DoWhileStatement":
      case "ForStatement":
        condition(node.test);
        this.loops.push(node.body);
        break;
      case "BinaryExpression": {
        const operatorAt = this.operatorBetween(node);
        // Where it is the whole of a condition, `true` and `false` say as much.
        const isTest = parent !== undefined && parent.test === node;
        if (negated[node.operator] !== undefined && !isTest) this.add("comparison", operatorAt, operatorAt + node.operator.length, negated[node.operator], this.placeOf(node, parents), words);
        if (bounds[node.operator] !== undefined) this.add("boundary", operatorAt, operatorAt + node.operator.length, bounds[node.operator], this.placeOf(node, parents), words);
        if (arithmetic[node.operator] !== undefined && !isText(node.left) && !isText(node.right)) this.add("arithmetic", operatorAt, operatorAt + node.operator.length, arithmetic[node.operator], this.placeOf(node, parents), words);
        break;
      }
      case "LogicalExpression": {
        if (node.operator === "??") {
          whole("logic", this.source(node.left));
          if (!isNothing(node.right)) whole("logic", this.source(node.right));
        } else {
          const other = node.operator === "&&" ? "||" : "&&";
          // Parenthesised, because both together bind differently.
          whole("logic", `(${this.source(node.left)}) ${other} (${this.source(node.right)})`);
          whole("logic", this.source(node.left));
          whole("logic", this.source(node.right));
        }
        break;
      }
      case "UnaryExpression":
        if (node.operator === "!") whole("negation", this.source(node.argument));
        if (node.operator === "-") whole("arithmetic", this.source(node.argument));
        break;
      case "UpdateExpression":
        whole("arithmetic", this.source(node).replace(/\+\+|--/, (sign) => (sign === "++" ? "--" : "++")));
        break;
      case "AssignmentExpression":
        if (assignments[node.operator] !== undefined) {
          const operatorAt = this.operatorBetween(node);
          this.add("assignment", operatorAt, operatorAt + node.operator.length, assignments[node.operator], this.placeOf(node, parents), words);
        }
        break;
      case "Literal":
        this.mutateLiteral(node, parents, whole, words);
        break;
      case "TemplateLiteral":
        if (parent?.type !== "TaggedTemplateExpression") whole("text", "``");
        break;
      case "ArrayExpression":
        this.mutateArray(node, parents, whole, words);
        break;
      case "ChainExpression":
        for (const link of linksOf(node.expression)) {
          const at = this.text.indexOf("?.", link.end);
          const next = this.text[at + 2];
          replace("chain", at, at + 2, next === "[" || next === "(" ? "" : ".");
        }
        break;
      case "CallExpression": {
        const { callee } = node;
        if (callee.type !== "MemberExpression" || callee.computed) break;
        const name = callee.property.name;
        if (swapped[name] !== undefined) replace("method", callee.property.start, callee.property.end, swapped[name]);
        if (dropped.has(name)) whole("method", this.source(callee.object));
        break;
      }
      case "BlockStatement":
        this.mutateBlock(node, parents);
        break;
      case "ExpressionStatement":
        if (["CallExpression", "AssignmentExpression", "UnaryExpression", "UpdateExpression", "ChainExpression", "LogicalExpression"].includes(node.expression.type) && !this.callsSuper(node) && (node.directive ?? null) === null) this.add("statement", node.start, node.end, "", { start: node.start, end: node.end, statement: true }, words || this.isWording(node.expression, parents));
        break;
      case "ContinueStatement":
      case "BreakStatement":
        if (!parents.some((each) => each.type === "SwitchStatement")) this.add("statement", node.start, node.end, "", { start: node.start, end: node.end, statement: true });
        break;
      case "ArrowFunctionExpression":
        if (node.body.type !== "BlockStatement" && isYesOrNo(node.body)) {
          for (const by of ["true", "false"]) if (this.source(node.body) !== by) this.add("condition", node.body.start, node.body.end, by, this.placeOf(node.body, [...parents, node]), words);
        }
        break;
      case "ReturnStatement":
        if (node.argument !== null && isYesOrNo(node.argument)) {
          for (const by of ["true", "false"]) if (this.source(node.argument) !== by) this.add("condition", node.argument.start, node.argument.end, by, this.placeOf(node.argument, [...parents, node]), words);
        }
        break;
      default:
    }
  }

  operatorBetween(node) {
    let at = node.left.end;
    // Comments and closing parentheses may stand between.
    for (;;) {
      if (this.text.startsWith(node.operator, at)) return at;
      at += 1;
    }
  }

  callsSuper(node) {
    return this.source(node).startsWith("super(");
  }

  mutateLiteral(node, parents, whole, words) {
    const parent = parents.at(-1);
    if (node.regex !== undefined) {
      for (const by of regexMutants(node.regex.pattern)) whole("pattern", `/${by}/${node.regex.flags}`);
      if (node.regex.flags.includes("i")) whole("pattern", `/${node.regex.pattern}/${node.regex.flags.replace("i", "")}`);
      return;
    }
    if (typeof node.value === "boolean") whole("truth", String(!node.value));
    else if (typeof node.value === "number") whole("number", String(node.value + 1));
    else if (typeof node.value === "string") {
      if (parent?.type === "Property" && parent.key === node && !parent.computed) return;
      if (parents.some((each) => each.type === "ImportExpression")) return;
      this.add("text", node.start, node.end, node.value === "" ? '"?"' : '""', this.placeOf(node, parents), words);
    }
  }

  mutateArray(node, parents, whole, words) {
    const parent = parents.at(-1);
    // A pair that is taken apart at once.
    if (parent?.type === "VariableDeclarator" && parent.id.type === "ArrayPattern") return;
    whole("list", node.elements.length === 0 ? "[undefined]" : "[]");
    if (node.elements.length < 2) return;
    // Rows of a table: each is left out once. Their texts are mutated one by one anyway.
    for (const [index, element] of node.elements.entries()) {
      if (element?.type !== "ObjectExpression" && element?.type !== "ArrayExpression" && element?.type !== "SpreadElement" && element?.type !== "CallExpression") continue;
      const next = node.elements[index + 1];
      const before = node.elements[index - 1];
      const [at, to] = next === undefined ? [before.end, element.end] : [element.start, next.start];
      this.add("row", at, to, "", this.placeOf(node, parents), words);
    }
  }

  mutateBlock(node, parents) {
    const parent = parents.at(-1);
    if (node.body.length === 0 || parent === undefined) return;
    if (node.body.some((each) => this.source(each).startsWith("super("))) return;
    // One statement in a block is left out as a statement.
    if (node.body.length === 1 && node.body[0].type === "ExpressionStatement") return;
    // The block of a condition without `else` is left out by `false`.
    if (parent.type === "IfStatement" && parent.consequent === node && parent.alternate === null) return;
    this.add("block", node.start, node.end, "{}", { start: node.start, end: node.end, statement: true });
  }

  /** Whether only what people read depends on a node. */
  isWording(node, parents) {
    const chain = [...parents, node];
    // A list of words that is written as one text.
    if (chain.some((each) => each.type === "CallExpression" && (each.callee.name === "wordList" || each.callee.property?.name === "split"))) return false;
    for (const [index, each] of chain.entries()) {
      const inner = chain[index + 1];
      if (each.type === "TemplateLiteral" && isProse(each.quasis.map(({ value }) => value.raw).join("·"))) return true;
      if (each.type === "Property" && inner === each.value && !each.computed && forPeople.has(each.key.name ?? each.key.value)) return true;
      // An error of ours that no input can reach says something to its developer only.
      if (each.type === "ThrowStatement") return true;
      if (each.type === "Literal" && typeof each.value === "string" && isProse(each.value) && !chain.some(({ type, key }) => type === "SwitchCase" || (type === "Property" && ["spellings", "words", "features"].includes(key.name))) && !(chain.at(-2)?.type === "BinaryExpression" || chain.at(-2)?.type === "ArrayExpression")) return true;
    }
    return false;
  }

  // --- weaving ---

  weave(mutants) {
    this.visit(this.ast, []);
    const byPlace = new Map();
    for (const mutant of mutants) {
      const key = mutant.place.join(" ");
      byPlace.set(key, [...(byPlace.get(key) ?? []), mutant]);
    }
    const places = [...byPlace.values()].map((own) => ({ start: own[0].place[0], end: own[0].place[1], statement: own[0].statement, own, inner: [] }));
    for (const body of this.loops) places.push({ start: body.start, end: body.end, statement: true, loop: true, own: [], inner: [] });
    places.sort((left, right) => left.start - right.start || right.end - left.end || Number(right.loop ?? false) - Number(left.loop ?? false));
    const top = [];
    const open = [];
    for (const place of places) {
      while (open.length > 0 && open.at(-1).end <= place.start) open.pop();
      (open.at(-1)?.inner ?? top).push(place);
      open.push(place);
    }
    return this.render(0, this.text.length, top);
  }

  render(start, end, places) {
    let out = "";
    let at = start;
    for (const place of places) {
      out += this.text.slice(at, place.start) + this.renderPlace(place);
      at = place.end;
    }
    return out + this.text.slice(at, end);
  }

  renderPlace(place) {
    const original = this.render(place.start, place.end, place.inner);
    if (place.loop === true) return `{$t();${original}}`;
    if (place.statement) {
      const any = place.own.map(({ id }) => `$m(${id})`).join("||");
      // A block stays a block, so that it can be the body of a function.
      return this.text[place.start] === "{" ? `{if(${any}){}else${original}}` : `if(${any}){}else{${original}}`;
    }
    let out = original;
    for (const { id, at, to, by } of place.own) out = `$m(${id})?(${this.text.slice(place.start, at)}${by}${this.text.slice(to, place.end)}):${out === original ? `(${original})` : out}`;
    return `(${out})`;
  }
}

/** Whether each node is the next one's left-most part: what a chain with `?.` short-circuits. */
function isSpine(nodes) {
  return nodes.length > 0 && nodes.every((node, index) => {
    const next = nodes[index + 1];
    if (next === undefined) return true;
    return (node.type === "MemberExpression" && node.object === next) || (node.type === "CallExpression" && node.callee === next) || (node.type === "TSNonNullExpression" && node.expression === next);
  });
}

/** What stands before each `?.` of a chain. */
function linksOf(node) {
  if (node.type === "MemberExpression") return [...(node.optional ? [node.object] : []), ...linksOf(node.object)];
  if (node.type === "CallExpression") return [...(node.optional ? [node.callee] : []), ...linksOf(node.callee)];
  if (node.type === "TSNonNullExpression") return linksOf(node.expression);
  return [];
}

function nameOf(node, parent) {
  if (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") return node.id?.name;
  if (node.type === "MethodDefinition") return node.key.name;
  return node.type === "VariableDeclarator" && node.id.type === "Identifier" && (parent?.type === "VariableDeclaration" || node.init?.type === "ArrowFunctionExpression") ? node.id.name : undefined;
}

function isText(node) {
  return node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node.value === "string");
}

function isNothing(node) {
  return node.type === "Identifier" && node.name === "undefined";
}

const predicates = new Set(["some", "every", "includes", "has", "startsWith", "endsWith", "test"]);

function isYesOrNo(node) {
  if (node.type === "BinaryExpression") return negated[node.operator] !== undefined;
  if (node.type === "LogicalExpression") return node.operator !== "??" && isYesOrNo(node.right);
  if (node.type === "UnaryExpression") return node.operator === "!";
  return node.type === "CallExpression" && node.callee.type === "MemberExpression" && predicates.has(node.callee.property.name);
}

/** Three words of a sentence. */
function isProse(text) {
  return /[a-z,.:;)”"·] (?:\S+ )?[\w"`(·$]/.test(text) && text.trim().split(/\s+/).length >= 3 || /^[ ;,.]|[a-z]\.$/.test(text);
}

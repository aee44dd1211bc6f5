/** The arguments of a cmdlet by the names of its parameters, which may be shortened, splatted or left out. */
import type { Argument, Command } from "./syntax.ts";
import { choiceOf, itemsOf, type Value } from "./value.ts";
import type { Walker } from "./walker.ts";

/** The parameters of a cmdlet. `positional` in their order; what is neither there nor in `switches` takes a value. */
export interface Signature {
  readonly positional: readonly string[];
  readonly named?: readonly string[];
  readonly switches?: readonly string[];
}

const commonValues = ["erroraction", "warningaction", "informationaction", "progressaction", "errorvariable", "warningvariable", "informationvariable", "outvariable", "outbuffer", "pipelinevariable"];
const commonSwitches = ["verbose", "debug", "whatif", "confirm", "force", "passthru", "asjob"];
const commonShort: ReadonlyMap<string, string> = new Map([["ea", "erroraction"], ["wa", "warningaction"], ["ev", "errorvariable"], ["ov", "outvariable"], ["wi", "whatif"], ["cf", "confirm"], ["vb", "verbose"]]);

export class Arguments {
  readonly #named = new Map<string, Value | undefined>();
  readonly #positional: Value[] = [];
  /** Options that nobody can see: a splatted variable of unknown content. */
  hidden = false;

  name(parameter: string, value: Value | undefined): void {
    if (!this.#named.has(parameter)) this.#named.set(parameter, value);
  }

  place(value: Value): void {
    this.#positional.push(value);
  }

  has(parameter: string): boolean {
    return this.#named.has(parameter);
  }

  get(parameter: string): Value | undefined {
    return this.#named.get(parameter);
  }

  /** A switch that is set, and not set to false. */
  isOn(parameter: string): boolean {
    if (!this.#named.has(parameter)) return false;
    const value = this.#named.get(parameter);
    return !(value?.kind === "text" && value.maybe !== true && /^(?:\$?false|0|)$/i.test(value.text));
  }

  /** The values that have no name. */
  get rest(): readonly Value[] {
    return this.#positional;
  }

  get names(): readonly string[] {
    return [...this.#named.keys()];
  }

  /** Every value, named or not. */
  get values(): readonly Value[] {
    return [...[...this.#named.values()].flatMap((value) => (value === undefined ? [] : [value])), ...this.#positional];
  }

  /** The values without names take the names that are left. */
  settle(positional: readonly string[]): void {
    const free = positional.filter((name) => !this.#named.has(name));
    while (free.length > 0 && this.#positional.length > 0) {
      const name = free.shift();
      const value = this.#positional.shift();
      if (name !== undefined) this.#named.set(name, value);
    }
  }
}

/** The full name of a parameter: as given, or the first that begins like it. */
function fullName(signature: Signature, given: string): { readonly name: string; readonly takes: boolean } {
  const named = [...signature.positional, ...(signature.named ?? [])];
  const switches = signature.switches ?? [];
  const common = commonShort.get(given) ?? given;
  const isSwitch = (name: string): boolean => switches.includes(name) || commonSwitches.includes(name);
  const known = [...named, ...switches, ...commonValues, ...commonSwitches];
  const name = known.find((each) => each === common) ?? known.find((each) => each.startsWith(common));
  return name === undefined ? { name: given, takes: false } : { name, takes: !isSwitch(name) };
}

/** Binds the arguments of a command. Each is evaluated once. */
export function bindArguments(walker: Walker, command: Command, signature: Signature): Arguments {
  const bound = new Arguments();
  const { args } = command;
  const known = signature.positional.length > 0 || signature.named !== undefined || signature.switches !== undefined;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index];
    if (arg === undefined) break;
    if (arg.splat) {
      splat(walker, bound, arg, signature);
      continue;
    }
    if (arg.parameter === undefined) {
      bound.place(walker.evaluate(arg.word));
      continue;
    }
    const { name, takes } = fullName(signature, arg.parameter);
    const next = args[index + 1];
    if (arg.attached !== undefined) bound.name(name, walker.evaluate(arg.attached));
    else if ((takes || (!known && !commonSwitches.includes(name))) && next !== undefined && next.parameter === undefined && !next.splat) {
      bound.name(name, walker.evaluate(next.word));
      index += 1;
    } else if (!takes && known && name === arg.parameter && !commonSwitches.includes(name) && !(signature.switches ?? []).includes(name) && next !== undefined && next.parameter === undefined && !next.splat) {
      // A parameter that the signature does not know takes a value if one follows.
      bound.name(name, walker.evaluate(next.word));
      index += 1;
    } else bound.name(name, undefined);
  }
  bound.settle(signature.positional);
  return bound;
}

/** One of several maps: each name has one of their values, or in those without it none. */
function splatEither(bound: Arguments, maps: readonly Value[], signature: Signature, span: Argument): void {
  const found = new Map<string, Value[]>();
  for (const map of maps) {
    if (map.kind !== "map" || map.entries.has("*")) bound.hidden = true;
    else for (const [key, value] of map.entries) found.set(fullName(signature, key).name, [...(found.get(fullName(signature, key).name) ?? []), value]);
  }
  for (const [name, values] of found) bound.name(name, choiceOf(values, span));
}

function splat(walker: Walker, bound: Arguments, arg: Argument, signature: Signature): void {
  const value = walker.evaluate(arg.word);
  const maps = value.kind === "list" && value.choice ? value.items : [value];
  if (maps.length > 1 || value.maybe === true) return splatEither(bound, maps, signature, arg);
  for (const each of maps) {
    if (each.kind === "map") {
      for (const [key, entry] of each.entries) {
        if (key === "*") bound.hidden = true;
        else bound.name(fullName(signature, key).name, entry);
      }
    } else if (each.kind === "list" && !each.choice && arg.word.kind === "variable" && arg.word.name === "args") passOn(bound, each.items, signature);
    else if (each.kind === "list" && !each.choice) for (const item of itemsOf(each)) bound.place(item);
    else bound.hidden = true;
  }
}

/** `@args` passes on what a function was given, names of parameters as names. */
function passOn(bound: Arguments, given: readonly Value[], signature: Signature): void {
  for (let index = 0; index < given.length; index++) {
    const item = given[index];
    if (item === undefined) return;
    const parameter = item.kind === "text" && item.known ? /^-([a-z]\w*)$/i.exec(item.text)?.[1] : undefined;
    const { name, takes } = fullName(signature, parameter?.toLowerCase() ?? "-");
    if (parameter === undefined) bound.place(item);
    else if (!takes && (commonSwitches.includes(name) || (signature.switches ?? []).includes(name))) bound.name(name, undefined);
    else {
      bound.name(name, given[index + 1]);
      index += 1;
    }
  }
}

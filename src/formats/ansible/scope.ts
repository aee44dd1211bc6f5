/** The variables that a task sees, by Ansible's order of precedence. */
import type { SourceNode } from "../../source/node.ts";
import type { Value } from "./value.ts";

/** What a name stands for: as written, to be filled in where it is used, or worked out already. */
export type Binding = { readonly node: SourceNode } | { readonly value: Value };

/**
 * Where a variable comes from, weakest first. Ansible knows more places (https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_variables.html#understanding-variable-precedence);
 * inventories of hosts and the command line are not read.
 */
export const ranks = ["defaults", "group", "play", "files", "role", "task", "facts", "parameters", "loop"] as const;

export type Rank = (typeof ranks)[number];

/** Variables of one place. */
export interface Frame {
  readonly rank: Rank;
  find(name: string): Binding | undefined;
}

/** The variables of a mapping, or of a list of mappings. */
export function frameOf(rank: Rank, ...nodes: readonly SourceNode[]): Frame {
  const maps = nodes.flatMap((node) => (node.kind === "list" ? node.items() : [node])).filter((node) => node.kind === "map");
  return {
    rank,
    find(name) {
      const node = maps.map((map) => map.get(name)).findLast((each) => each.kind !== "missing");
      return node === undefined ? undefined : { node };
    },
  };
}

/** Variables that are known by their values. The map may grow. */
export function valueFrame(rank: Rank, values: ReadonlyMap<string, Value>): Frame {
  return {
    rank,
    find(name) {
      const value = values.get(name);
      return value === undefined ? undefined : { value };
    },
  };
}

/** Frames around each other; an inner one wins over an outer one of the same rank. */
export class Scope {
  readonly #frames: readonly Frame[];

  constructor(frames: readonly Frame[] = []) {
    this.#frames = frames;
  }

  /** These variables with others inside them. */
  with(...frames: readonly Frame[]): Scope {
    return new Scope([...this.#frames, ...frames]);
  }

  /** What a name stands for here, and where that comes from. */
  lookup(name: string): { readonly binding: Binding; readonly rank: Rank } | undefined {
    for (const rank of strongestFirst) {
      for (let at = this.#frames.length - 1; at >= 0; at -= 1) {
        const frame = this.#frames[at];
        const binding = frame?.rank === rank ? frame.find(name) : undefined;
        if (binding !== undefined) return { binding, rank };
      }
    }
    return undefined;
  }
}

const strongestFirst = ranks.toReversed();

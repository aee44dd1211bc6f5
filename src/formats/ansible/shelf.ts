/** The files that a playbook names, and the roles of its repository, each opened once. */
import type { SourceText } from "../../source/embedded.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import type { ReadContext, Refusal } from "../format.ts";

/** Where a task stands: what Ansible looks for files from. */
export interface Whereabouts {
  /** The file that holds the task, relative to the workspace. */
  readonly file: string;
  /** The folder of the playbook that runs. */
  readonly playbook: string;
  /** The role that the task belongs to. */
  readonly role: Role | undefined;
}

/** A role of the repository. */
export interface Role {
  readonly name: string;
  readonly folder: string;
}

export type Opened = { readonly file: string; readonly documents: readonly SourceDocument[] } | Refusal;

/** Where paths that Ansible makes absolute begin: `role_path`, `playbook_dir`. */
export const workspaceRoot = "//";

/** A file as seen from a folder of the workspace; `undefined` where it leads out of it, or stands elsewhere altogether. */
export function pathIn(folder: string, path: string): string | undefined {
  if (path.startsWith(workspaceRoot)) return pathIn("", path.slice(workspaceRoot.length));
  if (/^[/~\\]|^[A-Za-z]:|^\w+:\/\//.test(path) || path.trim() === "") return undefined;
  const parts: string[] = [];
  for (const part of [...folder.split("/"), ...path.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** The folder of a file, "" for the workspace. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** The role that a task file belongs to by where it stands: `<role>/tasks/<file>`. */
export function roleAround(file: string): Role | undefined {
  const folder = folderOf(file);
  if (!/(?:^|\/)(?:tasks|handlers)$/.test(folder)) return undefined;
  const own = folderOf(folder);
  return own === "" ? undefined : { name: own.slice(own.lastIndexOf("/") + 1), folder: own };
}

const elsewhere: Refusal = { reason: "it is not in the repository" };

// Whoever reads steps is asked for many files of one repository, and each may be looked for in several places.
const shelves = new WeakMap<ReadContext, Shelf>();

/** Opens files for one run. */
export class Shelf {
  readonly #context: ReadContext;
  readonly #opened = new Map<string, Opened>();
  readonly #effects = new Map<string, ReturnType<ReadContext["steps"]>>();
  readonly #roles = new Map<string, boolean>();

  constructor(context: ReadContext) {
    this.#context = context;
  }

  /** The shelf of a context. */
  static of(context: ReadContext): Shelf {
    const known = shelves.get(context);
    if (known !== undefined) return known;
    const shelf = new Shelf(context);
    shelves.set(context, shelf);
    return shelf;
  }

  /** The first of several files that can be opened. */
  open(paths: readonly (string | undefined)[]): Opened {
    let refusal: Refusal = elsewhere;
    for (const path of new Set(paths)) {
      if (path === undefined) continue;
      const opened = this.#openOne(path);
      if (!("reason" in opened)) return opened;
      refusal = opened;
    }
    return refusal;
  }

  /** What the first of several files does that can be read as steps. */
  steps(paths: readonly (string | undefined)[], words?: SourceText): ReturnType<ReadContext["steps"]> {
    let refusal: Refusal = elsewhere;
    for (const path of new Set(paths)) {
      if (path === undefined) continue;
      const key = words === undefined ? path : `${path}\n${words.text}`;
      const known = this.#effects.get(key) ?? this.#context.steps("", path, words);
      this.#effects.set(key, known);
      if (!("reason" in known)) return known;
      refusal = known;
    }
    return refusal;
  }

  /** A role by its name, as seen from a task. */
  role(name: string, { playbook, role, file }: Whereabouts): Role | undefined {
    const parts = name.split(".");
    const bases = [
      ...(role === undefined ? [] : [pathIn(role.folder, `../${name}`), pathIn(role.folder, `roles/${name}`)]),
      pathIn(playbook, `roles/${name}`),
      pathIn(playbook, `../roles/${name}`),
      pathIn(folderOf(file), `roles/${name}`),
      pathIn(playbook, name),
      ...(parts.length === 3 ? [pathIn(playbook, `collections/ansible_collections/${parts[0] ?? ""}/${parts[1] ?? ""}/roles/${parts[2] ?? ""}`)] : []),
    ];
    const folder = bases.find((base) => base !== undefined && base !== "" && this.#isRole(base));
    return folder === undefined ? undefined : { name, folder };
  }

  /** A file of a role: `tasks/main` with either ending. */
  part({ folder }: Role, part: string, name = "main"): Opened {
    const named = /\.ya?ml$/.test(name) ? [name] : [`${name}.yml`, `${name}.yaml`, name];
    return this.open(named.map((each) => pathIn(folder, `${part}/${each}`)));
  }

  /** Mappings of a role's or a group's variables. */
  variables(opened: Opened): readonly SourceNode[] {
    return "reason" in opened ? [] : opened.documents.map(({ root }) => root);
  }

  #isRole(folder: string): boolean {
    const known = this.#roles.get(folder);
    if (known !== undefined) return known;
    const found = ["tasks/main.yml", "tasks/main.yaml", "meta/main.yml", "defaults/main.yml"].some((part) => !("reason" in this.#openOne(`${folder}/${part}`)));
    this.#roles.set(folder, found);
    return found;
  }

  #openOne(path: string): Opened {
    const known = this.#opened.get(path);
    if (known !== undefined) return known;
    const opened = this.#context.open("", path);
    this.#opened.set(path, opened);
    return opened;
  }
}

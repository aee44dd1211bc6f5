/** What the fuzzer starts from: small files beside this one, and the examples; and the words that it inserts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/start.ts";

/** Between the files of an input that is several: `#== path`, on a line of its own. */
const between = /^#== (\S+)\r?\n/m;

/** The files of an input; one without a line `#== path` is one file of definitions. */
export function filesOf(text: string): Readonly<Record<string, string>> {
  const [first = "", ...rest] = text.split(between);
  const files: Record<string, string> = {};
  if (first !== "" || rest.length === 0) files["images.yml"] = first;
  for (let at = 0; at < rest.length; at += 2) files[rest[at] ?? ""] = rest[at + 1] ?? "";
  return files;
}

/** A folder of files as one input. */
function bundle(folder: string): Uint8Array {
  return Buffer.from(filesBelow(folder).map((path) => `#== ${path.slice(folder.length + 1)}\n${readFileSync(path, "utf8")}`).join("\n"));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.name.endsWith(".md") ? [] : [join(folder, entry.name)]));
}

/** The committed seeds of a target, the inputs that once broke its promise, and whatever stands in other folders of the repository. */
export function seedsOf(name: string, folders: readonly string[] = []): readonly Uint8Array[] {
  const paths = [...["seeds", "regressions"].map((kind) => join(root, "test/fuzz", kind, name)), ...folders.map((folder) => join(root, folder))].flatMap(filesBelow);
  return paths.map((path) => readFileSync(path));
}

/** Each example repository as one input of several files. */
export function exampleRepositories(): readonly Uint8Array[] {
  const folder = join(root, "examples/repositories");
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => bundle(join(folder, entry.name)));
}

/** Keys and values of definitions. */
export const words: readonly string[] = [
  "apiVersion: sysprep-gate/v1\n", "kind: Images\n", "images:\n", "defaults:\n", "name: ", "from: ", "os: ", "product: ", "edition: ", "servicePack: ", "build: ", "hotfixes: ", "iis: ", "version: ", "source: ", "phase: ", "ie: ", "sysprep: ", "generalize: ", "mode: ", "by: ", "roles: ", "features: ", "facts: ", "provision: ", "file: ", "resource: ", "encryptedProperties: ", "upgradedFrom: ", "domainJoined: ", "x-note: ", "labels: ",
  "Windows NT 4.0 Server", "Windows 2000 Server", "Windows 2000 Professional", "Windows XP", "Windows Server 2003", "Windows Server 2012 R2", "Windows Server 2022 Datacenter", "Windows 11", "Terminal Server Edition", "SP5", "SP6", "SP6a", "Service Pack 6", '"4.0"', '"5.0"', '"5.01"', "10.0", "nt4-option-pack", "windows-2000", "SBS 4.5", "before-generalize", "after-clone", "base", "true", "false", "yes", "no", "null", "~", "none", "{{ x }}", "${X}", "__proto__", "constructor",
];

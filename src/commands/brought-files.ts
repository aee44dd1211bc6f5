/** Where programs that copy, unpack, download or rename put files, as far as that matters for the configuration of IIS. */
import { configurationFile } from "./iis-secrets.ts";
import { isFilledIn, optionValues, programName, type Word } from "./word.ts";

/** A file or folder that is put somewhere, by a path from where the script stands. `from` is empty where it comes from elsewhere. */
export interface Brought {
  readonly from: string;
  readonly to: string;
}

/** Where the script stands. */
const here = ".";

/** What nobody sees: in the folder of IIS it may be the configuration. The path starts nowhere, so that it is none of this machine. */
export const unseen = "unseen:\\config";

function isPath({ text }: Word): boolean {
  return /^\.{1,2}$/.test(text) || /[\\/:]/.test(text) && !/^[-/]\w{1,12}(?:[:=]|$)/.test(text) && !text.startsWith("--");
}

/** The value of an option of one letter, joined to it or behind it: `-oC:\x`, `-C x`. */
function shortValue(words: readonly Word[], letter: string): readonly string[] {
  const cluster = new RegExp(`^-[a-zA-Z#]+${letter}$`);
  return words.flatMap((word, index) => {
    if (cluster.test(word.text) && !word.text.startsWith(`-${letter}`)) return [words[index + 1]?.text ?? ""];
    if (!word.text.startsWith(`-${letter}`)) return [];
    return [word.text.length > 2 ? word.text.slice(2) : (words[index + 1]?.text ?? "")];
  });
}

function into(targets: readonly string[], from = ""): readonly Brought[] {
  return targets.map((to) => ({ from, to }));
}

/** What is given, or else where the script stands. */
function orHere(targets: readonly string[]): readonly string[] {
  return targets.length > 0 ? targets : [here];
}

function texts(words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => text);
}

/** A file gets the name of a configuration file in its folder; `undefined` for other names, and where that folder is known not to be that of the configuration. */
export function renamed(from: string, name: string): Brought | undefined {
  const file = configurationFile(name);
  if (file === undefined || file === "other") return undefined;
  const folder = /^(.*[\\/])[^\\/]*$/.exec(from.trim())?.[1] ?? "";
  if (folder !== "" && folder !== ".\\" && !isFilledIn(folder) && !/inetsrv[\\/]config[\\/]+$/i.test(folder)) return undefined;
  return { from, to: /[\\/]/.test(name) ? name : `${folder}${name}` };
}

/** What an archive holds is not known: unpacked into the folder of IIS it may hold the configuration. */
export function unpacked(target: string): Brought {
  return { from: unseen, to: target };
}

/** The words of Git that are neither options nor their values, the verb first; the folder it works in. */
function readGit(words: readonly Word[]): { readonly plain: readonly string[]; readonly folder: string } {
  const plain: string[] = [];
  let folder = here;
  for (let at = 0; at < words.length; at++) {
    const text = words[at]?.text ?? "";
    const joined = /^--work-tree=(.*)$/.exec(text)?.[1];
    if (joined !== undefined) folder = joined;
    else if (plain.length === 0 && /^(?:-C|-c|--git-dir|--work-tree|--namespace)$/.test(text)) {
      at += 1;
      if (text === "-C" || text === "--work-tree") folder = words[at]?.text ?? here;
    } else if (/^(?:-b|--branch|--depth|-o|--origin|-c|--config|-j|--jobs|--filter|--reference|-u|--upload-pack|--template|--separate-git-dir)$/.test(text)) at += 1;
    else if (!text.startsWith("-")) plain.push(text);
  }
  return { plain, folder };
}

/** What Git fetches or checks out stands in the folder it works in, a clone in one of its own. */
function fromGit(words: readonly Word[]): readonly Brought[] {
  const { plain, folder } = readGit(words);
  const [verb, url, target] = plain;
  if (verb === "clone" && url !== undefined) {
    const name = target ?? programName(url).replace(/\.git$/, "");
    return [unpacked(folder === here || /^(?:[a-z]:|[\\/])/i.test(name) ? name : `${folder}\\${name}`)];
  }
  return /^(?:pull|merge|checkout|switch|restore|reset|rebase|stash|apply|am|cherry-pick|submodule|worktree|sparse-checkout)$/.test(verb ?? "") ? [unpacked(folder)] : [];
}

/** What curl and wget put into a file: of a name that is given, or of that of the address. */
function fromAddress(name: string, words: readonly Word[], plain: readonly string[]): readonly Brought[] {
  const named = [...shortValue(words, "o"), ...(name === "wget" ? [...shortValue(words, "O"), ...shortValue(words, "P")] : []), ...texts(optionValues(words, "output", "output-document", "output-dir", "directory-prefix", "outfile"))];
  const remote = name === "wget" ? named.length === 0 : words.some(({ text }) => /^(?:-[a-zA-Z#]*[OJ][a-zA-Z#]*|--remote-name(?:-all)?)$/.test(text));
  const address = plain.find((text) => text.includes("/")) ?? "";
  return [...into(named, address), ...(remote && address !== "" ? [{ from: address, to: here }] : [])];
}

/** What a program brings. */
export function broughtFiles(name: string, words: readonly Word[]): readonly Brought[] {
  const paths = words.filter(isPath);
  const plain = texts(words.filter((word) => !/^[-/]\w{0,12}(?:[:=]|$)/.test(word.text)));
  const first = words[0]?.text.toLowerCase() ?? "";
  switch (name) {
    case "ren":
    case "rename": {
      const brought = plain.length > 1 ? renamed(plain[0] ?? "", plain[1] ?? "") : undefined;
      return brought === undefined ? [] : [brought];
    }
    case "tar":
      return /^-?-?[a-z]*x/.test(first) ? orHere([...shortValue(words, "C"), ...texts(optionValues(words, "directory"))]).map(unpacked) : [];
    case "7z":
    case "7za":
    case "7zr":
      return first === "x" || first === "e" ? orHere(shortValue(words, "o")).map(unpacked) : [];
    case "unzip":
      return orHere(shortValue(words, "d")).map(unpacked);
    case "expand":
    case "extrac32":
      return texts(paths.slice(-1)).map(unpacked);
    case "curl":
    case "wget":
      return fromAddress(name, words, plain);
    case "az":
      return words.some((word) => /^(?:download|download-batch|copy|sync)$/i.test(word.text)) ? into(texts(optionValues(words, "f", "file", "d", "destination", "dest"))) : [];
    case "aws":
      return words.some((word) => /^get-object$/i.test(word.text)) ? into(texts(paths.slice(-1))) : into(texts(paths.slice(1)));
    case "azcopy":
    case "gsutil":
    case "gcloud":
      return into(texts(paths.slice(1)));
    case "git":
      return fromGit(words);
    case "certutil":
      if (!/^[-/](?:urlcache|decode|decodehex)$/.test(first)) return [];
      return plain.length > 1 ? into(plain.slice(-1)) : [{ from: plain[0] ?? "", to: here }];
    case "bitsadmin":
      return into(texts(paths.slice(-1)));
    case "mklink":
      return into(plain.slice(0, 1), unseen);
    case "fsutil":
      return first === "hardlink" && plain[1]?.toLowerCase() === "create" ? into(plain.slice(2, 3), unseen) : [];
    case "sort":
      return into(texts(optionValues(words, "o", "output")));
    case "replace":
      return plain.length > 1 ? [{ from: plain[0] ?? "", to: plain[1] ?? "" }] : [];
    default:
      return [];
  }
}

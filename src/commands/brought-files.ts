/** Where programs that copy, unpack, download or rename put files, as far as that matters for the configuration of IIS. */
import { configurationFile } from "./iis-secrets.ts";
import { isFilledIn, optionValues, type Word } from "./word.ts";

/** A file or folder that is put somewhere. `from` is empty where it comes from an archive or from elsewhere. */
export interface Brought {
  readonly from: string;
  readonly to: string;
}

function isPath({ text }: Word): boolean {
  return /[\\/:]/.test(text) && !/^[-/]\w{1,12}(?:[:=]|$)/.test(text) && !text.startsWith("--");
}

/** The value of an option of one letter, joined to it or behind it: `-oC:\x`, `-C x`. */
function shortValue(words: readonly Word[], letter: string): readonly string[] {
  return words.flatMap((word, index) => {
    if (!word.text.startsWith(`-${letter}`)) return [];
    return [word.text.length > 2 ? word.text.slice(2) : (words[index + 1]?.text ?? "")];
  });
}

function into(targets: readonly string[], from = ""): readonly Brought[] {
  return targets.map((to) => ({ from, to }));
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
  return { from: "config", to: target };
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
      return /^-?-?[a-z]*x/.test(first) ? [...shortValue(words, "C"), ...texts(optionValues(words, "directory"))].map(unpacked) : [];
    case "7z":
    case "7za":
    case "7zr":
      return first === "x" || first === "e" ? shortValue(words, "o").map(unpacked) : [];
    case "unzip":
      return shortValue(words, "d").map(unpacked);
    case "expand":
    case "extrac32":
      return texts(paths.slice(-1)).map(unpacked);
    case "curl":
    case "wget":
      return into([...shortValue(words, "o"), ...shortValue(words, "O"), ...shortValue(words, "P"), ...texts(optionValues(words, "output", "output-document", "output-dir", "directory-prefix", "outfile"))]);
    case "az":
      return words.some((word) => /^(?:download|download-batch|copy|sync)$/i.test(word.text)) ? into(texts(optionValues(words, "f", "file", "d", "destination", "dest"))) : [];
    case "aws":
      return words.some((word) => /^get-object$/i.test(word.text)) ? into(texts(paths.slice(-1))) : into(texts(paths.slice(1)));
    case "azcopy":
    case "gsutil":
    case "gcloud":
    case "git":
      return into(texts(paths.slice(1)));
    case "certutil":
      return /^[-/](?:urlcache|decode|decodehex)$/.test(first) ? into(texts(paths.slice(-1))) : [];
    case "bitsadmin":
      return into(texts(paths.slice(-1)));
    case "mklink":
      return into(plain.slice(0, 1), "config");
    case "replace":
      return plain.length > 1 ? [{ from: plain[0] ?? "", to: plain[1] ?? "" }] : [];
    default:
      return [];
  }
}

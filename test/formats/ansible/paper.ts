/** Reads Ansible files that exist only here: what the steps of the first one come to, a line for each effect. */
import { formats } from "../../../src/formats/index.ts";
import { Reader } from "../../../src/formats/reader.ts";
import type { Effect } from "../../../src/facts/effect.ts";
import type { Diagnostic } from "../../../src/source/diagnostic.ts";
import { Library } from "../../../src/source/library.ts";
import { defaultLimits } from "../../../src/source/limits.ts";

/** A reader of files that are only texts. */
export function readerOf(files: Readonly<Record<string, string>>, diagnostics: Diagnostic[] = []): Reader {
  const library = new Library(defaultLimits, () => false);
  return new Reader({
    open(fromFile, path) {
      const folder = fromFile.includes("/") ? fromFile.slice(0, fromFile.lastIndexOf("/") + 1) : "";
      const text = files[`${folder}${path}`];
      return text === undefined ? { reason: "there is no such file" } : { path: `${folder}${path}`, bytes: new TextEncoder().encode(text) };
    },
    library,
    limits: defaultLimits,
    formats: () => formats,
    diagnostics,
    walked: new Set(),
  });
}

/** The effects of a file. */
export function effectsOf(files: Readonly<Record<string, string>>, path = Object.keys(files)[0] ?? ""): readonly Effect[] {
  const steps = readerOf(files).steps("", path);
  if ("reason" in steps) throw new Error(steps.reason);
  return steps.effects;
}

/** The same, in words: "feature web-server 3", the last being the line; a file's name where it is another one. */
export function stepsOf(files: Readonly<Record<string, string>> | string, path?: string): string[] {
  const all = typeof files === "string" ? { "site.yml": files } : files;
  const first = path ?? Object.keys(all)[0] ?? "";
  return effectsOf(all, first).map((effect) => {
    const place = `${effect.location.file === first ? "" : `${effect.location.file}:`}${effect.location.start.line}`;
    return `${inWords(effect)} @${place}`;
  });
}

function inWords(effect: Effect): string {
  switch (effect.kind) {
    case "feature":
      return `${effect.present ? "+" : "-"}${effect.name}`;
    case "iis":
      return effect.present ? "iis" : "no iis";
    case "secret":
      return effect.signal;
    case "generalize":
      return effect.ends ? "generalize" : "generalize, goes on";
    case "domain":
      return effect.joins ? "joins" : "leaves";
    case "unread":
      return `? ${effect.what}`;
    default:
      return effect satisfies never;
  }
}

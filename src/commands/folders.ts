/** Where a script stands: `cd`, `pushd`, `popd`, and paths from there. */
import type { Run } from "./session.ts";
import { isFilledIn } from "./word.ts";

/** A path from where the script stands; as it is where it does not depend on that, or where nobody knows. */
export function placeOf(run: Run, path: string): string {
  const given = path.trim().replace(/^["']|["']$/g, "");
  const folder = run.folders.at(-1)?.path ?? "";
  if (given === "" || folder === "") return given;
  const drive = /^\w+:/.exec(folder)?.[0] ?? "";
  if (/^[\\/](?![\\/])/.test(given)) return `${drive}${given}`;
  if (/^(?:\w+:|[\\/]{2}|~)/.test(given) || (isFilledIn(given.slice(0, 40).split(/[\\/]/, 1)[0] ?? "") && !isLost(given))) return given;
  const parts = folder.split(/[\\/]+/).filter((part) => part !== "");
  for (const part of given.split(/[\\/]+/)) {
    if (part === "..") parts.splice(Math.max(1, parts.length - 1));
    else if (part !== "." && part !== "") parts.push(part);
  }
  return `${parts[0] ?? ""}\\${parts.slice(1).join("\\")}`.slice(0, 1_000);
}

/** Whether a path is a variable that nobody knows, and nothing else. */
export function isLost(path: string): boolean {
  return /^\$(?!env:|psscriptroot|home\b|pshome\b)[\w:.]+$/i.test(path.trim());
}

/** Whether standing in a folder matters: what leads out of it only under a condition may leave the script there. */
function matters(path: string): boolean {
  return /^iis:|inetsrv|currentversion[\\/]run/i.test(path);
}

/** The script goes to a folder (`set`), goes there and remembers the one at hand (`push`), or goes back (`pop`). */
export function changeFolder(run: Run, how: "set" | "push" | "pop", path: string): void {
  const { folders, conditions } = run;
  const next = { path: placeOf(run, path), level: conditions };
  const last = folders.at(-1);
  if (how === "push") {
    if (folders.length < 100) folders.push(path === "" ? (last ?? next) : next);
  } else if (last === undefined || conditions <= last.level || !matters(last.path)) {
    folders.pop();
    if (how === "set") folders.push(next);
  } else if (matters(next.path) && folders.length < 100) folders.push(next);
}

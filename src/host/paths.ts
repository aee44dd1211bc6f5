/** The arithmetic of paths by which files are listed and read: that of this system, or of another one where a test asks for it. */
import * as nodePath from "node:path";

/** What is worked out from paths alone, without a look at the disk. */
export interface Paths {
  /** Whether `path` is `folder` or below it. Comparing the beginnings of the texts would take `/work-evil` for a part of `/work`. */
  isInside(folder: string, path: string): boolean;
  /** The way from a folder to a path, separated by `/`. */
  relativePath(folder: string, path: string): string;
  /** A backslash separates on Windows and is a character of the name elsewhere. */
  slashes(path: string): string;
  /** An absolute path into the workspace as it was given, moved to where the workspace really is; other paths as they are. */
  insideReal(given: string, real: string, path: string): string;
  /** A pattern, separated by `/`, taken apart: the folder that its first names lead to, `.` where there are none, and its names from the first wildcard on. */
  rootedGlob(pattern: string): { readonly folder: string; readonly wild: readonly string[] };
}

/** The rules of one system. */
export function pathsOf(system: nodePath.PlatformPath): Paths {
  const isInside = (folder: string, path: string): boolean => {
    const relative = system.relative(folder, path);
    return relative === "" || (relative !== ".." && !relative.startsWith(`..${system.sep}`) && !system.isAbsolute(relative));
  };
  const slashes = (path: string): string => (system.sep === "\\" ? path.replaceAll("\\", "/") : path);
  return {
    isInside,
    slashes,
    relativePath: (folder, path) => slashes(system.relative(folder, path)),
    insideReal: (given, real, path) => (!system.isAbsolute(path) || isInside(real, path) || !isInside(given, path) ? path : system.join(real, system.relative(given, path))),
    rootedGlob(pattern) {
      // Of a share the root is `//server/share/`, which names of folders must not be taken for.
      const { root } = system.parse(pattern);
      const names = pattern.slice(root.length).split("/").filter((name) => name !== "." && name !== "");
      const first = names.findIndex((name) => /[*?[\]{}\\]/.test(name));
      const before = first === -1 ? names : names.slice(0, first);
      return { folder: before.length > 0 ? `${root}${before.join("/")}/` : root === "" ? "." : root, wild: first === -1 ? [] : names.slice(first) };
    },
  };
}

export const { isInside, relativePath, slashes, insideReal, rootedGlob } = pathsOf(nodePath);

/** A relative path as the beginning of the paths below it. */
export function asFolder(path: string): string {
  return path === "" ? "" : `${path}/`;
}

/** Which files the mappings of a policy name: their globs are those of `paths`, held against the files of a run. */
import type { Mapping } from "../formats/mapped/mapping.ts";
import type { SourceLocation } from "../source/location.ts";
import { pathMatcher } from "./files.ts";

/** Where globs start, and the mappings that hold them. */
export interface MappingRequest {
  /** Absolute path. */
  readonly workspace: string;
  /** As for `paths`. */
  readonly workingDirectory: string;
  readonly mappings: readonly Mapping[];
}

/** Holds mappings against paths relative to the workspace. */
export interface MappingMatcher {
  /** The mappings that name a file, by their place in the list. */
  mappingsOf(path: string): readonly number[];
  /** The globs that name none of some files, with their places in the policy. */
  unmatched(paths: readonly string[]): readonly { readonly glob: string; readonly location: SourceLocation }[];
}

/** Makes the globs of mappings ready to be held against paths. */
export function mappingMatcher({ workspace, workingDirectory, mappings }: MappingRequest): MappingMatcher {
  const globs = mappings.flatMap(({ files, places, location }, index) => files.map((glob, at) => ({ index, glob, location: places?.[at] ?? location, matches: pathMatcher({ workspace, workingDirectory, paths: [glob], exclude: [] }) })));
  return {
    mappingsOf: (path) => [...new Set(globs.filter(({ matches }) => matches(path)).map(({ index }) => index))],
    unmatched: (paths) => globs.filter(({ matches }) => !paths.some(matches)).map(({ glob, location }) => ({ glob, location })),
  };
}

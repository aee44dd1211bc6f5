/** Where something stands in a file; every later stage carries these along. */

/** A point in a text. `line` and `column` count from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of one file. `file` is relative to the workspace and separated by `/`; `end` is exclusive. */
export interface SourceLocation {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** A second place that explains a first one, with a sentence that says how. */
export interface RelatedLocation {
  readonly message: string;
  readonly location: SourceLocation;
}

/** The first character of a file: the place of what concerns the file as a whole. */
export function startOfFile(file: string): SourceLocation {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

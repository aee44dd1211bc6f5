/** The nodes of a parsed document: data that knows where it was written. No stage after this one sees a parser. */
import type { SourceText } from "./embedded.ts";
import type { SourceLocation } from "./location.ts";

/** One key of a mapping with its value. `via` is set when a merge key (`<<`) brought the entry in. */
export interface SourceEntry {
  readonly key: string;
  readonly keyLocation: SourceLocation;
  readonly value: SourceNode;
  readonly via?: SourceLocation;
}

/**
 * A node of a document. Aliases and merge keys are already followed: a node that was reached through an alias stands where the anchor
 * stands, and `via` names the place of the alias.
 *
 * Walking counts against a budget for each document; past it `entries` and `items` give nothing more, and the document carries a
 * diagnostic of level `error`, so that a walk that was cut short can never end in a pass.
 */
export interface SourceNode {
  readonly kind: "map" | "list" | "scalar" | "missing";
  /** The value's own characters, without the line end that the grammar puts behind them. A missing node stands where its parent stands. */
  readonly location: SourceLocation;
  /** Where the alias stands through which this node was reached. */
  readonly via?: SourceLocation;
  /** A tag outside YAML's core set (`!Ref`), or a core tag that contradicts the text: such a value cannot be read. */
  readonly tag?: string;
  /** Entries of a mapping, merge keys applied, in the order of the file; empty for other kinds. */
  entries(): readonly SourceEntry[];
  /** The value of a key; a missing key gives a node of kind `missing`. */
  get(key: string): SourceNode;
  /** Items of a list; empty for other kinds. */
  items(): readonly SourceNode[];
  /**
   * The text of a scalar as it was written: `5.0` stays `5.0`. Quotes and block indicators are resolved, numbers and booleans are not.
   * `undefined` for other kinds and for an empty value (`key:`, `~`, `null`).
   */
  text(): string | undefined;
  /** The text of a scalar with the place of each of its characters, for what is written inside it; `undefined` exactly where `text()` is. */
  source(): SourceText | undefined;
  /** How a scalar was written; a quoted `"null"` is text, a plain one is not. */
  readonly style?: "plain" | "quoted" | "block";
}

/** One document of a file. `root` is of kind `missing` for an empty document or one of comments only. */
export interface SourceDocument {
  readonly file: string;
  /** Counts from 1. */
  readonly number: number;
  readonly root: SourceNode;
}

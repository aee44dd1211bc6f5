/** An image between the formats that read it and the matrix that it is held against. */
import type { SourceLocation } from "../source/location.ts";
import type { ImageFacts } from "./fact.ts";
import type { Contradiction } from "./image.ts";

/** An image as a format read it. */
export interface DeclaredImage {
  readonly name: string;
  /** Id of the format. */
  readonly format: string;
  /** The name by which its own file knows it, where that is another one: a logical id, a key. */
  readonly resource: string;
  /** The image's name, or its first line. */
  readonly location: SourceLocation;
  readonly facts: ImageFacts;
  readonly contradictions: readonly Contradiction[];
  /** A diagnostic of level `error` lies on this definition: it was not read as meant, so nothing may call it supported. */
  readonly broken: boolean;
}

/** An image between the formats that read it and the matrix that it is held against. */
import type { SourceLocation } from "../source/location.ts";
import type { ImageFacts } from "./fact.ts";
import { completeImage, type Contradiction, type StatedImage } from "./image.ts";

/** What is known of an image whatever it states. */
interface ImageHead {
  readonly name: string;
  /** Id of the format. */
  readonly format: string;
  /** The name by which its own file knows it, where that is another one: a logical id, a key. */
  readonly resource: string;
  /** The image's name, or its first line. */
  readonly location: SourceLocation;
}

/** An image as a format read it, its facts not yet completed. */
export interface FoundImage extends ImageHead {
  readonly read: {
    /** May be worked out whenever it is asked for. */
    readonly stated: StatedImage;
    readonly broken: boolean;
    /** Images of the format that have the same text here state the same, but for the places. */
    readonly alike?: string;
    /** The place of an image in another file that this one only completes. */
    readonly completes?: SourceLocation;
  };
}

/** An image with its facts. */
export interface DeclaredImage extends ImageHead {
  readonly facts: ImageFacts;
  readonly contradictions: readonly Contradiction[];
  /** A diagnostic of level `error` lies on this definition: it was not read as meant, so nothing may call it supported. */
  readonly broken: boolean;
}

/** An image with its facts completed by rules. */
export function completed({ name, format, resource, location, read: { stated, broken } }: FoundImage): DeclaredImage {
  return { name, format, resource, location, ...completeImage(stated), broken };
}

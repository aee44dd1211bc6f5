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

/** What a format has read of an image. */
export interface ReadFacts {
  /** May be worked out whenever it is asked for. */
  readonly stated: StatedImage;
  /** A diagnostic of level `error` lies on this definition: it was not read as meant, so nothing may call it supported. */
  readonly broken: boolean;
  /** Images of one reading that have the same text here state the same, but for the places. None where nobody has compared them. */
  readonly alike?: string;
  /** The part of the image that stands at a place, by a name that is the same in all images that are alike; undefined where it has none. */
  partAt?(place: SourceLocation): string | undefined;
  /** Where such a part of this image stands. */
  placeOf?(part: string): SourceLocation | undefined;
  /** The place of an image in another file that this one only completes: it is reported as this one. */
  readonly completes?: SourceLocation;
}

/** An image as a format read it, its facts not yet completed. */
export interface FoundImage extends ImageHead {
  readonly read: ReadFacts;
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

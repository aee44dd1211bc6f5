/** Reads Windows answer files (`unattend.xml`): which Windows they install, what each pass does, whether Sysprep generalizes. */
import type { Stage } from "../facts/effect.ts";
import type { SourceText } from "../source/embedded.ts";
import type { SourceLocation } from "../source/location.ts";

/** A value of an answer file with its place. */
export interface AnswerText {
  readonly text: string;
  readonly location: SourceLocation;
}

/** What an answer file says. */
export interface AnswerFile {
  /** The image that is installed, `/IMAGE/NAME` or its like: product and edition. */
  readonly windows: AnswerText | undefined;
  /** The build of the Windows that the file is written for: "10.0.20348.587". */
  readonly build: AnswerText | undefined;
  /** Where it has Sysprep generalize the machine. */
  readonly generalizes: SourceLocation | undefined;
  /** What its commands do, phase by phase. */
  readonly stages: readonly Stage[];
}

/** The answer file in a text; a reason where it is none, or cannot be read. */
export function readAnswerFile(_xml: SourceText): AnswerFile | { readonly reason: string } {
  return { reason: "it is not read yet" };
}

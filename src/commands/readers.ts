/** Where the readers of scripts and the like are put when a run has loaded them. */
import { Deferred } from "../source/deferred.ts";
import type { readAnswerFile } from "./answer-file.ts";
import type { readConfiguration, readRecipe, readScript } from "./index.ts";

export interface CommandReaders {
  readonly readAnswerFile: typeof readAnswerFile;
  readonly readConfiguration: typeof readConfiguration;
  readonly readRecipe: typeof readRecipe;
  readonly readScript: typeof readScript;
}

/** The readers of files that are not YAML. */
export const commandReaders = new Deferred<CommandReaders>("the readers of scripts");

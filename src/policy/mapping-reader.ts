/** Where the reader of mappings is put when a policy that has some has loaded it. Stage: policy. */
import { Deferred } from "../source/deferred.ts";
import type { readMappings } from "./mappings.ts";

export const mappingReader = new Deferred<typeof readMappings>("the reader of mappings");

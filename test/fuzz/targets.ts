/** Everything that is fuzzed. */
import type { Target } from "./engine.ts";
import { configuration } from "./targets/configuration.ts";
import { escaping } from "./targets/escaping.ts";
import { gate } from "./targets/gate.ts";
import { cmd, powershell } from "./targets/scripts.ts";
import { source } from "./targets/source.ts";

export const targets: readonly Target[] = [source, gate, powershell, cmd, escaping, configuration];

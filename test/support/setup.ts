/** Runs before every test file: takes away what a developer's shell or a runner has set, so that tests see only what they set themselves; and loads what a run would load when it needs it. */
import { Minimatch } from "minimatch";
import { globMatcher } from "../../src/host/files.ts";
import { versionRanges } from "../../src/policy/version-ranges.ts";
import { semverRanges } from "../../src/policy/semver-ranges.ts";
import { thoroughParser } from "../../src/source/parsers.ts";
import { parseThoroughly } from "../../src/source/thorough.ts";

const scrubbed = /^(?:GITHUB_|INPUT_|RUNNER_|ACTIONS_)|^(?:NO_COLOR|FORCE_COLOR|CLICOLOR|CLICOLOR_FORCE|NODE_DISABLE_COLORS)$/i;

for (const name of Object.keys(process.env)) if (scrubbed.test(name)) delete process.env[name];

thoroughParser.set(parseThoroughly);
versionRanges.set(semverRanges);
globMatcher.set(Minimatch);

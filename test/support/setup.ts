/** Runs before every test file: takes away what a developer's shell or a runner has set, so that tests see only what they set themselves; and loads what a run would load when it needs it. */
import { Minimatch } from "minimatch";
import { createColors } from "../../src/report/colors.ts";
import { readAnswerFile } from "../../src/commands/answer-file.ts";
import * as commands from "../../src/commands/index.ts";
import { commandReaders } from "../../src/commands/readers.ts";
import { formats } from "../../src/formats/index.ts";
import { mappedFormat } from "../../src/formats/mapped/mapped.ts";
import { catalogueFormat, everyFormat } from "../../src/formats/registry.ts";
import { globMatcher } from "../../src/host/files.ts";
import { mappingReader } from "../../src/policy/mapping-reader.ts";
import { readMappings } from "../../src/policy/mappings.ts";
import { versionRanges } from "../../src/policy/version-ranges.ts";
import { semverRanges } from "../../src/policy/semver-ranges.ts";
import { colorMaker } from "../../src/report/palette.ts";
import { readFast } from "../../src/source/events.ts";
import { fastParser, thoroughParser } from "../../src/source/parsers.ts";
import { parseThoroughly } from "../../src/source/thorough.ts";

const scrubbed = /^(?:GITHUB_|INPUT_|RUNNER_|ACTIONS_)|^(?:NO_COLOR|FORCE_COLOR|CLICOLOR|CLICOLOR_FORCE|NODE_DISABLE_COLORS)$/i;

for (const name of Object.keys(process.env)) if (scrubbed.test(name)) delete process.env[name];

fastParser.set(readFast);
thoroughParser.set(parseThoroughly);
versionRanges.set(semverRanges);
globMatcher.set(Minimatch);
colorMaker.set(createColors);
everyFormat.set(formats);
catalogueFormat.set(mappedFormat);
commandReaders.set({ ...commands, readAnswerFile });
mappingReader.set(readMappings);

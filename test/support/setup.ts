/** Runs before every test file: takes away what a developer's shell or a runner has set, so that tests see only what they set themselves. */

const scrubbed = /^(?:GITHUB_|INPUT_|RUNNER_|ACTIONS_)|^(?:NO_COLOR|FORCE_COLOR|CLICOLOR|CLICOLOR_FORCE|NODE_DISABLE_COLORS)$/i;

for (const name of Object.keys(process.env)) if (scrubbed.test(name)) delete process.env[name];

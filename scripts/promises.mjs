// Runs the promise suites: never green by accident, never red by noise.
//   node scripts/promises.mjs            all of them, some minutes
//   node scripts/promises.mjs --short    what guards the policy, waivers, unread files and runs that do not end as they should
import { spawnSync } from "node:child_process";

const short = process.argv.includes("--short");
const ended = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--config", "vitest.promises.config.ts", ...(short ? ["--testNamePattern", "T01|T29|ask 7|ask 17"] : [])], { stdio: "inherit" });
process.exitCode = ended.status ?? 1;

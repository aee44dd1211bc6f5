// Fails where a generated file differs from what is committed, or is not committed at all. `npm run check-generated` makes them anew first.
import { spawnSync } from "node:child_process";

const generated = ["dist", "docs", "schema", "action.yml", "test/report/samples"];

const status = git("status", "--porcelain", "--untracked-files=all", "--", ...generated);
if (status !== "") {
  console.error(`Generated files differ from what is committed:\n${status}`);
  console.error(git("--no-pager", "diff", "--no-color", "--stat", "HEAD", "--", ...generated));
  console.error("Run `npm run generate` and `npm run build`, and commit what they write with the change that caused it.");
  process.exitCode = 1;
}

function git(...given) {
  const ended = spawnSync("git", given, { encoding: "utf8" });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) throw new Error(`git ${given[0]} ended with code ${ended.status}: ${ended.stderr}`);
  return ended.stdout;
}

// Prints what CHANGELOG.md says of one version: node scripts/release-notes.mjs v0.1.0. Fails where it says nothing.
import { readFileSync } from "node:fs";

const version = (process.argv[2] ?? "").replace(/^v/, "");
const sections = readFileSync("CHANGELOG.md", "utf8").split(/^## /m).slice(1);
const section = sections.find((each) => each.startsWith(`[${version}]`));
const notes = section?.slice(section.indexOf("\n")).replace(/^\[[^\]]+\]: .*$/gm, "").trim() ?? "";
if (version === "" || notes === "") {
  console.error(`CHANGELOG.md has no section, or an empty one, for "${version}".`);
  process.exitCode = 1;
} else {
  console.log(notes);
}

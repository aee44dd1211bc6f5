// Precision and recall of each format over the collected real files, and how often the facts are what a reader judged: npm run corpus
//   node scripts/corpus.mjs            prints the tables and writes docs/corpus.md
//   node scripts/corpus.mjs --check    fails where docs/corpus.md says something else
import { readFileSync, writeFileSync } from "node:fs";
import "../test/support/setup.ts";
import { deviations } from "../test/corpus/deviations.ts";
import { expectationOf, findingOf, hasCorpus, judgedFiles, notAsked, readCorpusFile } from "../test/corpus/measure.ts";
import { formats } from "../src/formats/index.ts";

if (!hasCorpus) {
  console.log("The collection of real files is not beside this checkout: nothing was measured.");
  process.exit(process.argv.includes("--check") ? 0 : 1);
}

const rows = judgedFiles().map((judged) => ({ judged, found: readCorpusFile(judged.file) }));
const share = (part, whole) => (whole === 0 ? "–" : `${Math.round((100 * part) / whole)} % (${part} of ${whole})`);
const ids = formats.map((format) => format.id).filter((id) => id !== "native");

const recognition = ids.map((id) => {
  const hits = rows.filter(({ found }) => found.formats.includes(id));
  const meant = rows.filter(({ judged }) => judged.format === id);
  const both = hits.filter(({ judged }) => judged.format === id);
  return `| ${id} | ${meant.length} | ${hits.length} | ${share(both.length, hits.length)} | ${share(both.length, meant.length)} |`;
});
const facts = ids.map((id) => {
  const own = rows.filter(({ judged, found }) => judged.format === id && found.formats.includes(id));
  const agree = (aspect) => {
    const asked = own.filter(({ judged }) => expectationOf(judged, aspect) !== undefined);
    return share(asked.filter(({ judged, found }) => expectationOf(judged, aspect) === findingOf(found, aspect)).length, asked.length);
  };
  return `| ${id} | ${agree("os")} | ${agree("iis")} | ${agree("sysprep")} |`;
});
const negatives = rows.filter(({ judged }) => judged.file.startsWith("negative/"));
const wrong = negatives.filter(({ found }) => found.formats.length > 0);
const broken = rows.filter(({ found }) => !found.parses);

const page = [
  "# Real files",
  "",
  `Written by \`npm run corpus\`, which reads ${rows.length} files of other people's repositories (collected under permissive licences, kept beside this repository and not in it) and compares what the formats`,
  "find with what a reader judged. The expectations were judged by one reader, each file alone. Files, not images, are counted.",
  "",
  "## Recognition",
  "",
  "| format | files meant | files recognised | precision | recall |",
  "|---|---|---|---|---|",
  ...recognition,
  "",
  `Negatives (files of other tools that look similar): ${negatives.length}, of which ${wrong.length} were recognised. Files that do not parse as YAML: ${broken.length}; none is evaluated, none stops a run.`,
  "",
  "## Facts",
  "",
  "How often the fact found is the one judged, among the files that are recognised and where the question has an answer.",
  "",
  ...notAsked.map(({ because }) => `* ${because}`),
  "",
  "| format | operating system | IIS | Sysprep |",
  "|---|---|---|---|",
  ...facts,
  "",
  "## Deviations",
  "",
  deviations.length === 0 ? "None." : "Every difference, with its reason. A test holds this list against the files, both ways.",
  "",
  ...(deviations.length === 0 ? [] : ["| file | what | found | because |", "|---|---|---|---|", ...deviations.map(({ file, aspect, found, because }) => `| ${file.replaceAll("__", "/").replaceAll("_", "\\_")} | ${aspect} | ${found.replaceAll("|", "\\|")} | ${because} |`), ""]),
].join("\n");

console.log(page);
if (!process.argv.includes("--check")) writeFileSync("docs/corpus.md", page);
else if (readFileSync("docs/corpus.md", "utf8") !== page) {
  console.error("docs/corpus.md says something else: npm run corpus");
  process.exitCode = 1;
}

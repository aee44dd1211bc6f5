// Mutation testing: does a test fail where the program is wrong? Small mistakes are put into facts/, policy/ and evaluate/, one at a time, and the tests are run on each.
//   node scripts/mutation.mjs                     everything; needs Node 24 (npm run mutation brings it)
//   node scripts/mutation.mjs --file src/policy   what begins so
//   node scripts/mutation.mjs --again             only what survived in the last run of those files
//   node scripts/mutation.mjs --quick             with the quickest tests only: more survives
//   node scripts/mutation.mjs --list              says of each survivor where it is
//   node scripts/mutation.mjs --write             everything, into docs/mutation.md
//   node scripts/mutation.mjs --short             a sample, some seconds: each of it has to be killed
// Ends with 1 where a mutant survives that scripts/mutation/survivors.json does not explain.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { bundle } from "./mutation/harness.mjs";
import { mutantsOf, withMutants } from "./mutation/mutants.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const has = (name) => args.includes(name);
const valueOf = (name) => (has(name) ? args[args.indexOf(name) + 1] : undefined);
const folders = ["policy", "facts", "evaluate"];
// The tests of a folder itself, and of those that use it. Reports, GitHub and the bundles show verdicts and do not make them.
const own = ["test/policy/", "test/facts/", "test/evaluate/", "test/matrix/"];
const others = ["test/gate/", "test/formats/", "test/commands/", "test/explain/"];
// Time and size only: they take longer than all the others together.
const left = ["test/commands/hostile.test.ts", "test/gate/growth.test.ts", "test/formats/kubernetes/aliases.test.ts"];
const workFolder = join(root, "build/mutation");

function filesUnder(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}

/** A mutant by what does not change when lines are added elsewhere. */
function keyOf({ file, source, from, by, nth }) {
  return JSON.stringify([file, source, from, by, nth]);
}

function prepare(prefix) {
  const mutants = [];
  const woven = new Map();
  for (const file of folders.flatMap((folder) => filesUnder(`src/${folder}`, ".ts"))) {
    const text = readFileSync(join(root, file), "utf8");
    const found = mutantsOf(file, text, mutants.length);
    mutants.push(...found);
    woven.set(file, withMutants(file, text, file.startsWith(prefix) ? found.filter(({ wording }) => !wording) : []));
  }
  const seen = new Map();
  for (const mutant of mutants) {
    const same = JSON.stringify([mutant.file, mutant.source, mutant.from, mutant.by]);
    seen.set(same, (seen.get(same) ?? 0) + 1);
    mutant.nth = seen.get(same);
    mutant.key = keyOf(mutant);
  }
  return { mutants, woven };
}

/** Tries mutants in a thread; starts another one where a mutant does not end. @returns a map from ids to results */
async function tryAll({ code, mutants, testFiles, queue, say }) {
  const results = new Map();
  let coverage;
  let rest = queue;
  while (rest.length > 0) {
    const beat = new Int32Array(new SharedArrayBuffer(8));
    const worker = new Worker(new URL("./mutation/worker.mjs", import.meta.url), { workerData: { root, code, mutants, testFiles, own, coverage, queue: rest, beat, slowest: 20, slowestOwn: has("--quick") ? 40 : 300 }, resourceLimits: { maxOldGenerationSizeMb: 4096 }, env: { ...process.env, TZ: "Pacific/Chatham", LC_ALL: "C" } });
    const failed = await new Promise((done) => {
      let last = -1;
      let same = 0;
      const watch = setInterval(() => {
        const now = Atomics.load(beat, 1);
        same = now === last ? same + 1 : 0;
        last = now;
        if (same >= 20 && coverage !== undefined) {
          clearInterval(watch);
          void worker.terminate().then(() => done("timeout"));
        }
      }, 500);
      worker.on("message", (message) => {
        if (message.coverage !== undefined) {
          coverage = message.coverage;
          if (coverage.failed.length > 0) console.error(`Fails without any mutant:\n${coverage.failed.join("\n")}`);
          say(`${coverage.tests.length} tests`);
        } else if (message.done === true) {
          clearInterval(watch);
          done(undefined);
        } else {
          results.set(message.id, message);
          if (results.size % 200 === 0) say(`${results.size} of ${queue.length}`);
        }
      });
      worker.on("error", (error) => {
        clearInterval(watch);
        if (coverage === undefined) throw error;
        done("killed");
      });
    });
    const at = Atomics.load(beat, 0);
    if (failed !== undefined) results.set(rest[at], { id: rest[at], end: failed, by: "a test that does not end" });
    rest = failed === undefined ? [] : rest.slice(at + 1);
    await worker.terminate();
  }
  return { results, coverage };
}

async function main() {
  const prefix = valueOf("--file") ?? "src/";
  const begun = performance.now();
  const { mutants, woven } = prepare(prefix);
  mkdirSync(workFolder, { recursive: true });
  const resultsPath = join(workFolder, "results.json");
  let before = readResults(resultsPath);
  let chosen = mutants.filter(({ file, wording }) => file.startsWith(prefix) && !wording);
  if (has("--again")) chosen = chosen.filter(({ key }) => ["survived", "no coverage", undefined].includes(before[key]?.end));
  const testFiles = [...own, ...(has("--quick") ? [] : others)].flatMap((folder) => filesUnder(folder, ".test.ts")).filter((file) => !left.includes(file));
  const code = await bundle(root, testFiles, woven);
  const seconds = () => Math.round((performance.now() - begun) / 1000);
  const { results } = await tryAll({ code, mutants, testFiles, queue: chosen.map(({ id }) => id), say: (what) => console.error(`${seconds()} s: ${what}`) });
  before = readResults(resultsPath);
  for (const { key, id } of chosen) if (results.has(id)) before[key] = { end: results.get(id).end, by: results.get(id).by };
  const current = new Set(mutants.map(({ key }) => key));
  writeFileSync(resultsPath, JSON.stringify(Object.fromEntries(Object.entries(before).filter(([key]) => current.has(key)))));
  const all = mutants.filter(({ file, wording }) => file.startsWith(prefix) && !wording);
  const survivors = all.filter(({ key }) => ["survived", "no coverage"].includes(before[key]?.end));
  if (has("--list")) for (const { file, line, operator, from, by, source, key } of survivors) console.log(`${before[key].end === "survived" ? " " : "-"} ${file}:${line} ${operator} ${short(from)} → ${short(by)}   ¦ ${short(source, 150)}`);
  const tally = (list) => ({ mutants: list.length, killed: list.filter(({ key }) => before[key]?.end === "killed").length, timeout: list.filter(({ key }) => before[key]?.end === "timeout").length, survived: list.filter(({ key }) => before[key]?.end === "survived").length, none: list.filter(({ key }) => before[key]?.end === "no coverage").length });
  for (const file of [...new Set(all.map((mutant) => mutant.file))]) console.log(file, JSON.stringify(tally(all.filter((mutant) => mutant.file === file))));
  console.log("all", JSON.stringify(tally(all)), seconds(), "s");
}

function short(text, most = 70) {
  const line = text.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}

await main();

// Mutation testing: does a test fail where the program is wrong? Small mistakes are put into facts/, policy/ and evaluate/, one at a time, and the tests are run on each.
//   node scripts/mutation.mjs                     everything, many minutes; needs Node 24 (npm run mutation brings it)
//   node scripts/mutation.mjs --file src/policy   only what begins so
//   node scripts/mutation.mjs --again             only what was not killed in the last run
//   node scripts/mutation.mjs --quick             with the quickest tests only: more survives
//   node scripts/mutation.mjs --list              says of each survivor where it is and which reason it has
//   node scripts/mutation.mjs --write             everything, into docs/mutation.md; with --again from what the last runs found
//   node scripts/mutation.mjs --report            tries none, and says what the last runs found
//   node scripts/mutation.mjs --short             a sample, some seconds: each of it has to be killed
// Ends with 1 where a mutant survives that scripts/mutation/survivors.json does not explain, or where that file explains one that does not survive.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { version as vitestVersion } from "vitest/node";
import { bundle } from "./mutation/harness.mjs";
import { mutantsOf, withMutants } from "./mutation/mutants.mjs";
import { pageOf } from "./mutation/page.mjs";
import { refusedByTypes } from "./mutation/types.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const has = (name) => args.includes(name);
const valueOf = (name) => (has(name) ? args[args.indexOf(name) + 1] : undefined);
const folders = ["policy", "facts", "evaluate"];
// The tests of the folders themselves, and of those that use them. Reports, GitHub and the bundles show verdicts and do not make them.
const own = ["test/policy/", "test/facts/", "test/evaluate/", "test/matrix/", "test/explain/"];
const others = ["test/gate/", "test/formats/", "test/commands/"];
// Time and size only: they take longer than all the others together.
const left = ["test/commands/hostile.test.ts", "test/gate/growth.test.ts", "test/formats/kubernetes/aliases.test.ts"];
const workFolder = join(root, "build/mutation");
const resultsPath = join(workFolder, "results.json");
/** Mutants of the short run. */
const sampleSize = 40;
const alive = ["survived", "no coverage"];

const begun = performance.now();
const say = (what) => console.error(`${String(Math.round((performance.now() - begun) / 1000)).padStart(5)} s  ${what}`);

function filesUnder(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll("\\", "/"))
    .toSorted();
}

/** Every mutant, and a key that does not change when lines are added elsewhere: what stood there, and the how manieth of the same it is. */
function findMutants() {
  const mutants = [];
  for (const file of folders.flatMap((folder) => filesUnder(`src/${folder}`, ".ts"))) mutants.push(...mutantsOf(file, readFileSync(join(root, file), "utf8"), mutants.length));
  const seen = new Map();
  for (const mutant of mutants) {
    const same = JSON.stringify([mutant.file, mutant.source, mutant.from, mutant.by]);
    mutant.nth = (seen.get(same) ?? 0) + 1;
    seen.set(same, mutant.nth);
    mutant.key = JSON.stringify([mutant.file, mutant.source, mutant.from, mutant.by, mutant.nth]);
  }
  return mutants;
}

/** Tries mutants in a thread, and starts another one where a mutant does not end. `took` gets each result as it comes. */
async function tryAll(mutants, chosen, took) {
  const testFiles = [...own, ...(has("--quick") || has("--short") ? [] : others)].flatMap((folder) => filesUnder(folder, ".test.ts")).filter((file) => !left.includes(file));
  const woven = new Map(folders.flatMap((folder) => filesUnder(`src/${folder}`, ".ts")).map((file) => [file, withMutants(file, readFileSync(join(root, file), "utf8"), chosen.filter((mutant) => mutant.file === file))]));
  const code = await bundle(root, testFiles, woven);
  // Slow tests of these folders are about time, size or chance; the short run takes what there is, so that a busy machine changes nothing.
  const slowest = { own: has("--quick") ? 40 : has("--short") ? Infinity : 600, others: 50 };
  let coverage;
  let rest = chosen.map(({ id }) => id);
  let count = 0;
  while (rest.length > 0) {
    const beat = new Int32Array(new SharedArrayBuffer(8));
    const worker = new Worker(new URL("./mutation/worker.mjs", import.meta.url), {
      workerData: { root, code, mutants, testFiles, own, coverage, queue: rest, beat, slowest },
      resourceLimits: { maxOldGenerationSizeMb: 4096 },
      env: { ...process.env, TZ: "Pacific/Chatham", LC_ALL: "C" },
    });
    const failed = await new Promise((resolve, reject) => {
      let last = -1;
      let since = performance.now();
      const watch = setInterval(() => {
        const now = Atomics.load(beat, 1);
        if (now !== last) since = performance.now();
        last = now;
        if (performance.now() - since < 20_000 || coverage === undefined) return;
        clearInterval(watch);
        void worker.terminate().then(() => resolve("timeout"));
      }, 500);
      worker.on("message", (message) => {
        if (message.coverage !== undefined) {
          ({ coverage } = message);
          for (const line of coverage.failed) say(`fails without any mutant, and is left out: ${line}`);
          say(`${coverage.tests.length} tests`);
        } else if (message.done === true) {
          clearInterval(watch);
          resolve(undefined);
        } else {
          took(message);
          count += 1;
          if (count % 200 === 0) say(`${count} of ${chosen.length} mutants`);
        }
      });
      worker.on("error", (error) => {
        clearInterval(watch);
        if (coverage === undefined) reject(error);
        else resolve("killed");
      });
    });
    const at = Atomics.load(beat, 0);
    if (failed !== undefined) took({ id: rest[at], end: failed, by: "a test that does not end" });
    rest = failed === undefined ? [] : rest.slice(at + 1);
    await worker.terminate();
  }
}

/** Reads the explanations: which group explains a mutant. */
function readExplanations() {
  const groups = JSON.parse(readFileSync(join(root, "scripts/mutation/survivors.json"), "utf8"));
  const byKey = new Map();
  for (const group of groups) for (const { file, in: source, from, to, nth } of group.mutants ?? []) byKey.set(JSON.stringify([file, source, from, to, nth ?? 1]), group);
  const byFunction = new Map(groups.flatMap((group) => (group.functions ?? []).map((name) => [name, group])));
  const unused = new Set([...byKey.keys(), ...byFunction.keys()]);
  const explain = (mutant) => {
    const name = mutant.within.split(".").map((part) => `${mutant.file} ${part}`).find((each) => byFunction.has(each));
    const key = byKey.has(mutant.key) ? mutant.key : name;
    unused.delete(key);
    return byKey.get(key) ?? byFunction.get(key);
  };
  return { groups, explain, unused };
}

async function short(mutants) {
  const { explain } = readExplanations();
  const rank = ({ key }) => createHash("sha256").update(key).digest("hex");
  const sample = mutants.filter((mutant) => !mutant.wording && explain(mutant) === undefined).map((mutant) => ({ mutant, at: rank(mutant) })).toSorted((left, right) => (left.at < right.at ? -1 : 1)).slice(0, sampleSize).map(({ mutant }) => mutant);
  const results = new Map();
  await tryAll(mutants, sample, (result) => results.set(result.id, result));
  let failed = 0;
  for (const mutant of sample) {
    const { end } = results.get(mutant.id);
    if (!alive.includes(end)) continue;
    failed += 1;
    console.log(`${end}: ${lineOf(mutant)}`);
  }
  console.log(`tests: ${sample.length - failed} passed, ${failed} failed, 0 skipped`);
  if (failed > 0) process.exitCode = 1;
}

function readResults() {
  try {
    return JSON.parse(readFileSync(resultsPath, "utf8"));
  } catch {
    return {};
  }
}

function lineOf({ file, line, operator, from, by, nth, source }) {
  return `${file}:${line} ${operator}${nth > 1 ? ` #${nth}` : ""}: ${shortened(from)} → ${shortened(by)}   in: ${shortened(source, 160)}`;
}

function shortened(text, most = 70) {
  const line = text.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

async function long(mutants) {
  const prefix = valueOf("--file") ?? "src/";
  const all = mutants.filter(({ file, wording }) => file.startsWith(prefix) && !wording);
  const keys = new Map(all.map(({ id, key }) => [id, key]));
  const known = readResults();
  const results = has("--again") || has("--report") ? known : Object.fromEntries(Object.entries(known).filter(([key]) => !JSON.parse(key)[0].startsWith(prefix)));
  const chosen = has("--again") ? all.filter(({ key }) => results[key] === undefined || alive.includes(results[key].end)) : all;
  mkdirSync(workFolder, { recursive: true });
  const save = () => writeFileSync(resultsPath, JSON.stringify(results));
  let unsaved = 0;
  const take = (key, end, by) => {
    results[key] = { end, by };
    unsaved += 1;
    if (unsaved % 100 === 0) save();
  };
  if (!has("--report")) await tryAll(mutants, chosen, ({ id, end, by }) => take(keys.get(id), end, by));
  if (!has("--quick")) {
    const refused = refusedByTypes(root, workFolder, all.filter(({ key }) => alive.includes(results[key]?.end)), say);
    for (const key of refused) take(key, "not compiled", "the type checker");
  }
  save();

  const explanations = readExplanations();
  const survivors = all.filter(({ key }) => alive.includes(results[key]?.end)).map((mutant) => ({ ...mutant, end: results[mutant.key].end, group: explanations.explain(mutant) }));
  const unexplained = survivors.filter(({ group }) => group === undefined);
  if (has("--list")) for (const mutant of survivors) console.log(`${mutant.group?.class ?? "NEW"}\t${mutant.end}\t${lineOf(mutant)}`);
  else for (const mutant of unexplained) console.log(`${mutant.end}, not explained: ${lineOf(mutant)}`);
  // A part of the files says nothing about explanations for the others.
  const stale = prefix === "src/" ? [...explanations.unused] : [];
  for (const key of stale) console.log(`explained, but does not survive: ${key}`);
  const page = pageOf({ mutants: mutants.filter(({ file }) => file.startsWith(prefix)), results, survivors, groups: explanations.groups, vitest: vitestVersion });
  if (has("--write")) writeFileSync(join(root, "docs/mutation.md"), page);
  else console.log(page.split("\n").filter((line) => line.startsWith("|")).slice(0, 60).join("\n"));
  if (unexplained.length > 0 || stale.length > 0) process.exitCode = 1;
}

const mutants = findMutants();
await (has("--short") ? short(mutants) : long(mutants));

// A thread that tries mutants one after another and says how each ended. The thread that started it ends it where a mutant does not.
import { parentPort, workerData } from "node:worker_threads";
import { Endless, Harness } from "./harness.mjs";

const { root, code, mutants, testFiles, own, coverage: known, queue, beat, slowest } = workerData;
process.on("unhandledRejection", () => {});
const harness = await Harness.of(root, code, mutants.length);
const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
const coverage = known ?? (await cover());
if (known === undefined) parentPort.postMessage({ coverage });
const tests = coverage.tests.map((test, index) => ({ ...test, index, reached: new Set(test.reached) }));
const loaded = new Map(coverage.files.map(({ file, reached }) => [file, new Set(reached)]));
/** How often a test has been the one that killed a mutant of a file. */
const kills = new Map();
for (const [at, id] of queue.entries()) {
  Atomics.store(beat, 0, at);
  Atomics.add(beat, 1, 1);
  parentPort.postMessage({ id, ...(await tryMutant(byId.get(id))) });
}
parentPort.postMessage({ done: true });

/** Runs every test once without a mutant: which mutants does it reach, and how long does it take? */
async function cover() {
  const found = { files: [], tests: [], failed: [] };
  for (const file of testFiles) {
    const world = harness.world(-1);
    harness.reached.fill(0);
    const loadedTests = await world.tests(file);
    found.files.push({ file, reached: reachedNow() });
    for (const [index, test] of loadedTests.entries()) {
      harness.reached.fill(0);
      harness.rounds = 0;
      const begun = performance.now();
      try {
        await world.run(test);
      } catch (error) {
        found.failed.push(`${file}: ${test.name}: ${String(error?.message ?? error).slice(0, 300)}`);
        continue;
      }
      const ms = performance.now() - begun;
      Atomics.add(beat, 1, 1);
      // Slow tests of other folders are about time, size or chance.
      if (ms <= (own.some((folder) => file.startsWith(folder)) ? slowest.own : slowest.others)) found.tests.push({ file, at: index, name: test.name, ms, rounds: harness.rounds, reached: reachedNow() });
    }
    await world.end();
  }
  return found;
}

function reachedNow() {
  const ids = [];
  for (let id = 0; id < harness.reached.length; id++) if (harness.reached[id] === 1) ids.push(id);
  return ids;
}

/** Which tests can see a mutant, those first that are likely to. */
function testsFor(mutant) {
  const score = (test) => -(kills.get(`${mutant.file} ${test.index}`) ?? 0) * 10_000 + test.ms + (test.file.endsWith(mutant.file.replace(/^src\//, "/").replace(/\.ts$/, ".test.ts")) ? 0 : 1_000) + (own.some((folder) => test.file.startsWith(folder)) ? 0 : 3_000);
  // What is reached while a file is loaded may matter to each of its tests; of the waivers and the policy, facts are no part.
  const near = (test) => !(mutant.file.startsWith("src/facts/") && test.file.startsWith("test/policy/"));
  return tests.filter((test) => test.reached.has(mutant.id) || (near(test) && loaded.get(test.file).has(mutant.id))).map((test) => ({ test, score: score(test) })).toSorted((left, right) => left.score - right.score).map(({ test }) => test);
}

async function tryMutant(mutant) {
  const chosen = testsFor(mutant);
  if (chosen.length === 0) return { end: "no coverage", tests: 0 };
  harness.mostRounds = Infinity;
  const world = harness.world(mutant.id);
  const files = new Map();
  let ran = 0;
  for (const test of chosen) {
    Atomics.add(beat, 1, 1);
    harness.rounds = 0;
    harness.mostRounds = test.rounds * 20 + 100_000;
    try {
      let list = files.get(test.file);
      if (list === undefined) {
        list = await world.tests(test.file);
        files.set(test.file, list);
      }
      ran += 1;
      // A table that a mutant has made shorter has fewer tests.
      if (list[test.at] === undefined) throw new Error("the test is gone");
      await world.run(list[test.at]);
    } catch (error) {
      const key = `${mutant.file} ${test.index}`;
      kills.set(key, (kills.get(key) ?? 0) + 1);
      return { end: error instanceof Endless ? "timeout" : "killed", by: `${test.file}: ${test.name}`, tests: ran };
    }
  }
  return { end: "survived", tests: ran };
}

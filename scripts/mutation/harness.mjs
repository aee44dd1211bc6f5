// Bundles sources with all their mutants and the tests into one function, and runs tests of it: a call of the function is a world of its own, in which nothing has been loaded.
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { rolldown } from "rolldown";
import * as vitest from "vitest";

/** Bundles test files and what they import. `woven`: texts that stand for those of source files, by path from the root. @returns {Promise<string>} */
export async function bundle(root, testFiles, woven) {
  const entry = "\0entry";
  const built = await rolldown({
    input: entry,
    cwd: root,
    platform: "node",
    logLevel: "silent",
    treeshake: false,
    external: (id) => !id.startsWith(".") && !id.startsWith("/") && !id.startsWith("\0"),
    plugins: [
      {
        name: "mutation",
        resolveId: (id) => (id === entry ? id : null),
        load(id) {
          if (id === entry) return `export const load = {\n${["test/support/setup.ts", ...testFiles].map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(join(root, file))}),`).join("\n")}\n};`;
          const text = id.startsWith(root) ? woven.get(id.slice(root.length + 1)) : undefined;
          return text === undefined ? null : { code: text, moduleType: "ts" };
        },
        transform(code, id) {
          if (!code.includes("import.meta")) return null;
          return code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href)).replaceAll("import.meta.dirname", JSON.stringify(dirname(id)));
        },
      },
    ],
  });
  try {
    const { output } = await built.generate({ format: "cjs", codeSplitting: false, minify: false });
    // Packages come as modules already, the way `import` gives them.
    return output[0].code.replace("var __toESM = ", "var __toESM = (module) => module, __unused = ");
  } finally {
    await built.close();
  }
}

/** Says that a loop of a mutant does not end. */
export class Endless extends Error {}

/** The tests of a bundle, in as many worlds as are asked for. */
export class Harness {
  /** The mutant that is active, and which were reached since `reached` was cleared. */
  active = -1;
  reached;
  rounds = 0;
  mostRounds = Infinity;

  /** Loads the packages that a bundle needs. */
  static async of(root, code, count) {
    const packages = new Map();
    for (const [, name] of code.matchAll(/\brequire\("([^"\n]+)"\)/g)) packages.set(name, name === "vitest" ? vitest : await import(name));
    // What is generated is the same in every world.
    packages.get("fast-check")?.configureGlobal({ seed: 326779 });
    return new Harness(root, code, count, packages);
  }

  constructor(root, code, count, packages) {
    this.reached = new Uint8Array(count);
    this.packages = packages;
    const script = new Script(`(function (exports, require, module, $m, $t) {${code}\n})`, { filename: join(root, "build/mutation/bundle.cjs") });
    this.make = script.runInThisContext();
  }

  /** A world of its own with one mutant active, or none (-1). */
  world(active) {
    this.active = active;
    const module = { exports: {} };
    const world = new World(this);
    const find = (name) => (name === "vitest" ? world.api : this.packages.get(name));
    const { reached } = this;
    const choose = (id) => {
      reached[id] = 1;
      return id === active;
    };
    const tick = () => {
      if (++this.rounds > this.mostRounds) throw new Endless("a loop does not end");
    };
    this.make(module.exports, find, module, choose, tick);
    world.load = module.exports.load;
    return world;
  }
}

class World {
  #files = new Map();
  #suite;

  constructor(harness) {
    this.harness = harness;
    const describe = withEach((name, run) => this.#describe(name, run));
    const it = withEach((name, run) => this.#suite.tests.push({ name, run, suite: this.#suite }));
    const hook = (kind) => (run) => void this.#suite[kind].push(run);
    this.api = { ...vitest, describe, suite: describe, it, test: it, beforeAll: hook("beforeAll"), afterAll: hook("afterAll"), beforeEach: hook("beforeEach"), afterEach: hook("afterEach") };
  }

  #describe(name, run) {
    const outer = this.#suite;
    this.#suite = newSuite(outer, name);
    this.#suite.tests = outer.tests;
    run();
    this.#suite = outer;
  }

  /** The tests of a file, loaded when first asked for. */
  async tests(file) {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    if (this.#files.size === 0) await this.load["test/support/setup.ts"]();
    this.#suite = newSuite(undefined, file);
    const { tests } = this.#suite;
    this.#files.set(file, tests);
    await this.load[file]();
    return tests;
  }

  /** Runs a test; throws what it throws. */
  async run(test) {
    const suites = [];
    for (let suite = test.suite; suite !== undefined; suite = suite.outer) suites.unshift(suite);
    for (const suite of suites) {
      if (!suite.begun) for (const hook of suite.beforeAll) await hook();
      suite.begun = true;
    }
    for (const suite of suites) for (const hook of suite.beforeEach) await hook();
    try {
      const ended = test.run();
      if (typeof ended?.then === "function") await ended;
    } finally {
      for (const suite of suites.toReversed()) for (const hook of suite.afterEach) await hook();
    }
  }

  /** What the files clean up. */
  async end() {
    for (const tests of this.#files.values()) {
      const begun = new Set();
      for (const { suite: own } of tests) for (let suite = own; suite !== undefined; suite = suite.outer) if (suite.begun) begun.add(suite);
      for (const suite of begun) for (const hook of suite.afterAll) await hook();
    }
  }
}

function newSuite(outer, name) {
  return { outer, name, tests: [], begun: false, beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
}

/** `it` or `describe` as vitest has them, as far as the tests use them. */
function withEach(add) {
  const make = (skip) => {
    const own = (name, ...rest) => {
      const run = rest.find((part) => typeof part === "function");
      if (!skip && run !== undefined) add(String(name), run);
    };
    own.each = (rows) => (name, ...rest) => {
      const run = rest.find((part) => typeof part === "function");
      if (!skip) for (const [index, row] of rows.entries()) add(`${name} #${index + 1}`, () => (Array.isArray(row) ? run(...row) : run(row)));
    };
    return own;
  };
  const api = make(false);
  api.skip = make(true);
  api.skipIf = (condition) => make(Boolean(condition));
  api.runIf = (condition) => make(!condition);
  return api;
}

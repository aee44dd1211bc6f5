// Makes the two bundles: tsc emits src/ to build/, then rolldown packs each entry into dist/. Runs on Node 20 and later.
//   node scripts/build.mjs             writes dist/
//   node scripts/build.mjs --out DIR   writes DIR/action and DIR/cli instead and leaves dist/ alone
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = realpathSync(dirname(dirname(fileURLToPath(import.meta.url))));
const emitted = join(root, "build");
const packages = join(root, "node_modules");
const bundles = ["action", "cli"];
/** Where `index.js` leaves its exports for the files beside it. */
const shared = 'globalThis[Symbol.for("sysprep-gate")]';

/**
 * The file beside `index.js` for everything that is imported only when a run needs it: what it begins with, the files that it loads besides `index.js`, and the bundle that has it where one does not. A
 * module that several files need stands in the first of them. `index.js` itself holds whatever the entry reaches without such an import.
 */
const parts = {
  index: { from: ["build/facts/windows-facts.js"] },
  commands: { from: ["build/commands/index.js", "build/commands/answer-file.js"] },
  formats: { from: ["build/formats/index.js"], loads: ["commands"] },
  mappings: { from: ["build/policy/mappings.js", "build/formats/mapped/mapped.js"] },
  configuration: { from: ["build/policy/policy-file.js", "build/policy/waivers-file.js"] },
  reports: { from: ["build/reports.js"] },
  reference: { from: ["build/reference.js"], loads: ["commands", "formats", "mappings", "configuration", "reports"], only: "cli" },
  "fast-parser": { from: ["build/source/events.js"] },
  "thorough-parser": { from: ["build/source/thorough.js"] },
  "base-commit": { from: ["build/host/base-commit.js"] },
  globs: { from: ["node_modules/minimatch/dist/esm/index.js"] },
  colors: { from: ["build/report/colors.js"] },
  "semver-ranges": { from: ["build/policy/semver-ranges.js"] },
  thread: { from: ["build/host/worker.js"] },
  "github-client": { from: ["build/github/client.js"], only: "action" },
  "actions-github": { from: ["node_modules/@actions/github/lib/github.js"], only: "action" },
};

const out = target(process.argv.slice(2));
await build();

function target(given) {
  if (given.length === 0) return join(root, "dist");
  if (given.length === 2 && given[0] === "--out" && given[1] !== "") return resolve(given[1]);
  fail("usage: node scripts/build.mjs [--out DIR]", 2);
}

async function build() {
  // Modules are named and ordered by their paths from here, so packages behind a link give other bytes. For the same reason --out does not move build/.
  if (existsSync(packages) && realpathSync(packages) !== packages) fail("node_modules is a link: the bundles would differ from those of a clone. Run \"npm ci\" here.");
  // Only folders that a build has made are ever removed: build/, and the two bundles.
  rmSync(emitted, { recursive: true, force: true });
  run("node_modules/typescript/bin/tsc", ["-p", "tsconfig.build.json"]);
  if (!existsSync(join(packages, "rolldown"))) fail("rolldown is missing. Run \"npm ci\" first.");
  const { rolldown } = await import("rolldown");
  if (out === join(root, "dist")) rmSync(out, { recursive: true, force: true });
  for (const name of bundles) {
    const files = await pack(rolldown, name);
    check(name, files);
    const folder = join(out, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { fileName, code } of files) writeFileSync(join(folder, fileName), code);
    writeFileSync(join(folder, "package.json"), '{"type":"commonjs"}\n');
    writeFileSync(join(folder, "licenses.txt"), licensesOf(files));
    for (const file of readdirSync(folder)) if (namesThisFolder(readFileSync(join(folder, file), "utf8"))) fail(`${name}/${file} names the folder that it was built in.`);
  }
  chmodSync(join(out, "cli", "index.js"), 0o755);
}

/** The files of one bundle: `index.js` with everything that a start reaches, in one scope, and one file for each part that it reaches only when a run needs it. */
async function pack(rolldown, name) {
  const home = new Map();
  const bundle = await rolldown({
    input: { index: `build/bin/${name}.js` },
    cwd: root,
    platform: "node",
    // An entry that nobody imports: it may export to the files beside it what they need of it.
    preserveEntrySignatures: "allow-extension",
    optimization: { inlineConst: false },
    onLog: (level, log) => {
      if (level === "warn") fail(`${name}: rolldown says: ${log.message}`);
    },
    plugins: [{ name: "parts", buildEnd: placeModules }],
  });

  /** Puts each module into the first part that reaches it by imports that do not wait. A part therefore loads earlier ones only, and never one that loads it. */
  function placeModules(error) {
    if (error) return;
    const ids = [...this.getModuleIds()];
    const place = (id, part) => {
      if (home.has(id)) return;
      home.set(id, part);
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) place(imported, part);
    };
    for (const id of ids) if (this.getModuleInfo(id).isEntry) place(id, "index");
    for (const [part, { from, only = name }] of Object.entries(parts)) {
      if (only !== name) continue;
      for (const module of from) {
        const id = join(root, module);
        if (!ids.includes(id)) fail(`${name}: nothing imports ${module}, which scripts/build.mjs gives a file.`);
        place(id, part);
      }
    }
    for (const id of ids.flatMap((each) => this.getModuleInfo(each).dynamicallyImportedIds)) if (!isBuiltin(id) && !home.has(id)) fail(`${name}: ${id} is imported when it is needed, and scripts/build.mjs does not say in which file.`);
  }

  const { output } = await bundle.generate({
    format: "cjs",
    strict: true,
    // Node loads its own modules faster by \`require\`, which needs no second loader.
    dynamicImportInCjs: false,
    // What tsc has written, but for comments: dist/ is read by people, and no pass over it may change what it does.
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false } },
    minifyInternalExports: false,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: "parts", name: (id) => home.get(id) ?? null }] },
  });
  await bundle.close();
  return link(output);
}

/**
 * Two things that rolldown has no option for. Its helpers for CommonJS packages stand in a file of their own, which every start would load: they go into `index.js`. And parts find what `index.js` exports by
 * its path, which Node may know as another than the one it was started by (`--preserve-symlinks-main`): they would load it once more, and it would run once more. They take it from where it leaves it instead.
 */
function link(output) {
  const runtime = output.find(({ fileName }) => fileName === "rolldown-runtime.js");
  const taken = { "rolldown-runtime": `${shared}.rolldownRuntime`, index: shared };
  return output.filter((file) => file !== runtime).map(({ fileName, code, imports, dynamicImports, moduleIds }) => {
    const isIndex = fileName === "index.js";
    const linked = unlessIncomplete(code).replace(/^const ([\w$]+) = require\("\.\/(rolldown-runtime|index)\.js"\);$/gm, (_line, variable, from) => `const ${variable} = ${taken[from]};`);
    const others = imports.filter((each) => each !== runtime?.fileName);
    if (!isIndex) return { fileName, code: asciiOf(fileName, linked), imports: others, dynamicImports, moduleIds };
    const helpers = runtime === undefined ? "" : `${shared}.rolldownRuntime = ((exports) => {\n${runtime.code.trim()}\nreturn exports;\n})({});\n`;
    return { fileName, code: asciiOf(fileName, linked.replace('"use strict";\n', (first) => `${first}${shared} = exports;\n${helpers}`)), imports: others, dynamicImports, moduleIds: [...(runtime?.moduleIds ?? []), ...moduleIds] };
  });
}

/** What a deferred import gives is missed where it is not there, and not taken for something that was not asked for: a file of which nothing is left still loads. */
function unlessIncomplete(code) {
  return code.replace(/require\("(\.\/[\w-]+\.js)"\)\)\.then\(\(n\) => n\.([\w$]+)\)/g, (_call, file, name) => `require("${file}")).then(({ ${name} }) => {\n\tif (${name} === void 0) throw new Error("${file} is not whole");\n\treturn ${name};\n})`);
}

/** Code with every other character as an escape, so that a reader of dist/ sees those that have no shape of their own. Without comments, only texts and patterns have any. */
function asciiOf(fileName, code) {
  const [odd] = /\\[^\t\n -~].*|\braw`[^`]*[^\t\n -~].*/.exec(code) ?? [];
  if (odd !== undefined) fail(`${fileName} has a character where an escape would mean something else: ${odd.slice(0, 80)}`);
  return escaped(code);
}

function escaped(text) {
  return text.replace(/[^\t\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The licences of every package that has a module in one of the files. */
function licensesOf(files) {
  const homes = new Set();
  for (const id of files.flatMap(({ moduleIds }) => moduleIds)) {
    const path = id.startsWith("\0rolldown/") ? "node_modules/rolldown/" : id.slice(root.length + 1).replaceAll("\\", "/");
    const [home] = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
    if (home !== undefined) homes.add(home);
  }
  const texts = new Map();
  for (const home of homes) {
    const { name, license, version } = JSON.parse(readFileSync(join(root, home, "package.json"), "utf8"));
    const text = readdirSync(join(root, home)).toSorted().find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
    if (text === undefined && license === undefined) fail(`${name} has no licence that could be named.`);
    texts.set(`${name} ${version}`, `${license ?? ""}\n${text === undefined ? "" : `${readFileSync(join(root, home, text), "utf8").replace(/\r\n?/g, "\n").trim()}\n`}`);
  }
  return [...texts].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([name, text]) => `${name}\n${text}`).join("\n");
}

/** A bundle is a file that starts by itself anywhere, with the parts beside it that some runs need: refuses one that needs anything else, that loads more than is known of it, or that names this folder. */
function check(name, files) {
  const own = Object.entries(parts).filter(([, { only = name }]) => only === name).map(([part]) => `${part}.js`);
  const found = files.map(({ fileName }) => fileName);
  if (found.toSorted().join() !== own.toSorted().join()) fail(`${name}: expected ${own.toSorted().join(", ")}, got ${found.toSorted().join(", ")}.`);
  for (const { fileName, code, imports, dynamicImports, moduleIds } of files) {
    const part = fileName.replace(/\.js$/, "");
    const outside = moduleIds.find((id) => !id.startsWith(root + sep) && id !== "\0rolldown/runtime.js");
    if (outside !== undefined) fail(`${name}/${fileName} holds a module from outside this folder: ${outside}`);
    const known = part === "index" ? [] : ["index.js", ...(parts[part].loads ?? []).map((each) => `${each}.js`)];
    const more = imports.find((each) => !isBuiltin(each) && !known.includes(each));
    if (more !== undefined) fail(`${name}/${fileName} loads ${more} as soon as it is loaded itself. Where that is right, say so in scripts/build.mjs.`);
    if (/require\("\.\/(?:index|rolldown-runtime)\.js"\)/.test(code)) fail(`${name}/${fileName} would load index.js, which is running.`);
    if (/\.then\(\(n\) => n\./.test(code)) fail(`${name}/${fileName} takes what a file does not hold for something that was not asked for.`);
    if (/\bcreateRequire\b/.test(code)) fail(`${name}/${fileName} may load what is not beside it.`);
    const beside = [...known, ...dynamicImports].map((each) => `./${each}`);
    for (const [call, module] of code.matchAll(/\b(?:require|import)\((?:"([^"]*)")?/g)) {
      if (module === undefined || !(isBuiltin(module) || beside.includes(module))) fail(`${name}/${fileName} needs what is neither beside it nor part of Node: ${call}`);
    }
    // What shares one scope is renamed where names meet. The names of functions show in stacks only, those of classes in messages.
    const [renamed] = /^.*\$\d+ = class\b.*$/m.exec(code) ?? [];
    if (renamed !== undefined) fail(`${name}/${fileName} has a class under another name: ${renamed.trim()}`);
    const first = name === "cli" && part === "index" ? '#!/usr/bin/env node\n"use strict";\n' : '"use strict";\n';
    if (!code.startsWith(first)) fail(`${name}/${fileName} does not begin with ${JSON.stringify(first)}.`);
  }
}

function namesThisFolder(text) {
  const paths = [root, root.replaceAll("\\", "/"), JSON.stringify(root).slice(1, -1)];
  return [...paths, ...paths.map(escaped)].some((path) => text.includes(path));
}

function run(script, given) {
  const path = join(root, script);
  if (!existsSync(path)) fail(`${script} is missing. Run "npm ci" first.`);
  const ended = spawnSync(process.execPath, [path, ...given], { cwd: root, stdio: "inherit", env: { ...process.env, NODE_OPTIONS: "" } });
  if (ended.error) fail(`${script}: ${ended.error.message}`);
  if (ended.status !== 0) fail(`${script} ended with ${ended.signal ?? `code ${ended.status}`}.`);
}

function fail(text, code = 1) {
  console.error(`build: ${text}`);
  process.exit(code);
}

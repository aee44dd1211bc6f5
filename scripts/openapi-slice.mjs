/**
 * Cuts GitHub's OpenAPI description down to the operations that this product calls, for the double in `test/support/github-double.ts`. By hand, when an operation is added:
 *
 *   mkdir /tmp/openapi && cd /tmp/openapi && npm init -y && npm install --ignore-scripts @octokit/openapi@23.0.2      (390 MB, MIT; never in this repository)
 *   node scripts/openapi-slice.mjs /tmp/openapi/node_modules/@octokit/openapi/generated
 *
 * Prose and examples are left out. The limits that stand only in prose are in the double.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const operations = [
  "checks/create",
  "checks/update",
  "checks/get",
  "checks/list-annotations",
  "checks/list-for-ref",
  "issues/list-comments",
  "issues/create-comment",
  "issues/update-comment",
  "issues/delete-comment",
  "git/get-tree",
  "git/get-blob",
  "repos/compare-commits-with-basehead",
];

const prose = ["description", "summary", "example", "examples", "externalDocs", "x-github", "x-octokit"];

/** A copy without prose. A property that is called `description` is an object and stays. */
function withoutProse(value, key) {
  if (Array.isArray(value)) return value.map((each) => withoutProse(each, key));
  if (typeof value !== "object" || value === null) return value;
  const names = key === "properties";
  return Object.fromEntries(Object.entries(value).filter(([name]) => names || !prose.includes(name)).map(([name, each]) => [name, withoutProse(each, name)]));
}

function slice(full) {
  const wanted = new Set(operations);
  const kept = { openapi: full.openapi, info: { title: full.info.title, version: full.info.version, license: full.info.license }, paths: {}, components: {} };
  for (const [path, item] of Object.entries(full.paths)) {
    for (const [method, operation] of Object.entries(item)) if (wanted.delete(operation.operationId)) (kept.paths[path] ??= {})[method] = withoutProse(operation);
  }
  if (wanted.size > 0) throw new Error(`missing: ${[...wanted].join(", ")}`);
  const open = [kept.paths];
  while (open.length > 0) {
    const value = open.pop();
    for (const [key, each] of Object.entries(value)) {
      if (key === "$ref" && typeof each === "string" && each.startsWith("#/components/")) {
        const [kind, name] = each.slice("#/components/".length).split("/");
        if (kept.components[kind]?.[name] !== undefined) continue;
        (kept.components[kind] ??= {})[name] = withoutProse(full.components[kind][name]);
        open.push(kept.components[kind][name]);
      } else if (typeof each === "object" && each !== null) open.push(each);
    }
  }
  return kept;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("give the folder `generated` of @octokit/openapi");
for (const name of ["api.github.com", "ghes-3.19"]) {
  writeFileSync(join(import.meta.dirname, "../test/support/openapi", `${name}.json`), `${JSON.stringify(slice(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"))), null, 1)}\n`);
}

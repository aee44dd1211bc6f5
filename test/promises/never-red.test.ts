/** Never red by noise: what is not a finding never fails a run, on the packaged bundles. Numbers are the asks of `demands.md` section 2. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startDouble } from "../support/github-double.ts";
import { root, startAction, startCli } from "../support/start.ts";
import { bad, type Change, good, head, proposal, pullRequest, startBeside, unclear, workspace } from "./scene.ts";

const policyPath = ".github/sysprep-gate.yml";
const unreadable = "a".repeat(40);

/** A run of the command line: its code, and its diagnostics of level error. */
function outcome(folder: string, args: readonly string[] = []): { readonly code: number | null; readonly errors: readonly string[] } {
  const ended = startCli(["--format", "json", ...args], folder);
  const report = JSON.parse(ended.out) as { diagnostics: { level: string; code: string; file: string; message: string }[] };
  return { code: ended.code, errors: report.diagnostics.filter(({ level }) => level === "error").map(({ file, code, message }) => `${file} ${code} ${message}`) };
}
const green = { code: 0, errors: [] };

describe("ask 3: tokens that may only read", () => {
  const heads: readonly (readonly [string, object | null, Readonly<Record<string, string>>])[] = [
    ["a branch", { full_name: "octo/images", fork: false }, {}],
    ["a fork", { full_name: "stranger/images", fork: true }, {}],
    ["a deleted fork", null, {}],
    ["Dependabot", { full_name: "octo/images", fork: false }, { GITHUB_ACTOR: "dependabot[bot]" }],
  ];
  const modes = ["auto", "checks", "commands", "none"] as const;

  it.each(heads.flatMap(([name, repo, environment]) => modes.map((mode) => [name, mode, repo, environment] as const)))("ask 3: %s, annotations %s, without any write permission", async (_name, annotations, repo, environment) => {
    const double = await startDouble("api.github.com");
    try {
      for (const operation of ["checks/create", "issues/list-comments", "issues/create-comment"]) double.fault(operation, [{ status: 403, body: JSON.stringify({ message: "Resource not accessible by integration" }) }], true);
      const ended = await startBeside(workspace({ "a.yml": good }), { payload: pullRequest(unreadable, "c".repeat(40), repo), inputs: { token: "ghs_secret", annotations, "comment-summary-in-pr": "always" }, environment: { GITHUB_API_URL: double.url, ...environment } });
      expect(ended.code).toBe(0);
      expect(ended.outputs).toMatch(/^success$/m);
      expect(ended.out).not.toMatch(/^::error/m);
    } finally {
      await double.close();
    }
  });

  it.each(["pull_request", "merge_group", "push", "release", "schedule", "workflow_dispatch", "workflow_call"])("ask 3: %s without a token and without a payload", (event) => {
    for (const payload of [{}, { pull_request: null, merge_group: null }]) {
      const ended = startAction(workspace({ "a.yml": good }), { event, payload });
      expect({ code: ended.code, errors: /^::error/m.test(ended.out) }).toEqual({ code: 0, errors: false });
    }
  });

  it("ask 3: a merge queue with its base in the checkout", () => {
    const { folder, base, head: sha } = proposal({ "a.yml": good, [policyPath]: "min-images: 1\n" }, { "b.yml": good.replace("name: good", "name: second") });
    expect(startAction(folder, { event: "merge_group", payload: { merge_group: { base_sha: base, head_sha: sha } } }).code).toBe(0);
  });

  it.each([
    ["refuses connections", undefined, {}],
    ["is down", "checks/create", { status: 503 }],
    ["resets connections", "checks/create", { wire: "reset" as const }],
    ["answers with a page", "checks/create", { status: 200, body: "<html>down</html>" }],
    ["is not found", "checks/create", { status: 404 }],
    ["does not know the token", "checks/create", { status: 401 }],
    ["refuses what it is sent", "checks/create", { status: 422 }],
  ] as const)("ask 3, ask 20: an API that %s", async (_name, operation, fault) => {
    const double = await startDouble("api.github.com");
    try {
      if (operation !== undefined) double.fault(operation, [fault], true);
      const ended = await startBeside(workspace({ "a.yml": good }), { payload: pullRequest(unreadable), inputs: { token: "ghs_secret", annotations: "checks" }, environment: { GITHUB_API_URL: operation === undefined ? "http://127.0.0.1:1" : double.url } });
      expect(ended.code).toBe(0);
      expect(ended.outputs).toMatch(/^success$/m);
      expect(ended.out).toMatch(/::notice .*The verdict is not affected/);
    } finally {
      await double.close();
    }
  }, 60_000);
});

describe("ask 14: comments", () => {
  it.each([
    ["the list is refused", "issues/list-comments", { status: 403 }],
    ["the comment is refused", "issues/create-comment", { status: 403 }],
    ["the conversation is locked", "issues/create-comment", { status: 410 }],
    ["the comment is too long", "issues/create-comment", { status: 422 }],
    ["the list is no list", "issues/list-comments", { status: 200, body: "{}" }],
  ] as const)("ask 14: %s", async (_name, operation, fault) => {
    const double = await startDouble("api.github.com");
    try {
      double.fault(operation, [fault], true);
      const ended = await startBeside(workspace({ "a.yml": good }), { payload: pullRequest(unreadable), inputs: { token: "ghs_secret", annotations: "none", "comment-summary-in-pr": "always" }, environment: { GITHUB_API_URL: double.url } });
      expect(ended.code).toBe(0);
      expect(ended.out).toMatch(/::notice .*The verdict is not affected/);
    } finally {
      await double.close();
    }
  }, 60_000);

  it("ask 14: nothing is written, or asked, by default", async () => {
    const double = await startDouble("api.github.com");
    try {
      expect((await startBeside(workspace({ "a.yml": good }), { payload: pullRequest(unreadable), inputs: { token: "ghs_secret", annotations: "commands" }, environment: { GITHUB_API_URL: double.url } })).code).toBe(0);
      expect(double.requests.filter((request) => request.includes("comment"))).toEqual([]);
    } finally {
      await double.close();
    }
  });
});

describe("ask 15: the job summary", () => {
  it.each([["is full", "/dev/full"], ["has no folder", "/proc/nowhere/summary.md"], ["is a folder", "/tmp"], ["is not asked for", ""]])("ask 15: a summary file that %s", (_name, file) => {
    const ended = startAction(workspace({ "a.yml": good }), { event: "push", environment: { GITHUB_STEP_SUMMARY: file } });
    expect({ code: ended.code, conclusion: ended.outputs["conclusion"] }).toEqual({ code: 0, conclusion: "success" });
  });

  it.each([0, 1, 300, 5_000])("ask 15: a summary file with %i bytes of room left stays within the limit", (room) => {
    const folder = workspace({ "a.yml": good, "summary.txt": "x".repeat(1024 * 1024 - room) });
    const ended = startAction(folder, { event: "push", environment: { GITHUB_STEP_SUMMARY: join(folder, "summary.txt") } });
    expect(ended.code).toBe(0);
    expect(readFileSync(join(folder, "summary.txt")).length).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe("ask 19: the gate blocks the change that removes the problem", () => {
  const second = good.replace("name: good", "name: second");
  it.each<readonly [string, Readonly<Record<string, string>>, Change]>([
    ["an image removed", { "a.yml": good, "b.yml": bad }, { "b.yml": null }],
    ["a good image removed", { "a.yml": good, "b.yml": second }, { "b.yml": null }],
    ["an image removed from its file", { "a.yml": `${good}---\n${bad}` }, { "a.yml": good }],
    ["a finding repaired", { "a.yml": bad }, { "a.yml": bad.replace("SP5", "SP6a") }],
    ["a broken file removed", { "a.yml": good, "b.yml": "x: [\n" }, { "b.yml": null }],
    ["a file renamed", { "a.yml": good }, { "images/c.yml": { from: "a.yml" } }],
    ["a waiver removed with its finding", { "a.yml": bad, ".github/sysprep-gate-waivers.yml": "waivers:\n  - { image: bad, requirement: q326779/nt4-iis4/service-pack, reason: r, owner: o, until: 2999-01-01 }\n" }, { "a.yml": bad.replace("SP5", "SP6a"), ".github/sysprep-gate-waivers.yml": null }],
    ["a finding repaired, its waiver still there", { "a.yml": bad, ".github/sysprep-gate-waivers.yml": "waivers:\n  - { image: bad, requirement: q326779/nt4-iis4/service-pack, reason: r, owner: o, until: 2999-01-01 }\n" }, { "a.yml": bad.replace("SP5", "SP6a") }],
  ])("ask 19: %s", (_name, before, change) => {
    const { folder, base, head: sha } = proposal(before, change);
    for (const failOn of ["any", "introduced"]) expect({ failOn, code: startAction(folder, { payload: pullRequest(base, sha), inputs: { "fail-on": failOn } }).code }).toEqual({ failOn, code: 0 });
  });

  it("ask 19: the last image removed, where the policy allows none", () => {
    const { folder, base, head: sha } = proposal({ "a.yml": bad, [policyPath]: "min-images: 0\n" }, { "a.yml": null });
    expect(startAction(folder, { payload: pullRequest(base, sha) }).code).toBe(0);
  });

  it.each<readonly [Readonly<Record<string, string>>]>([[{}], [{ "README.md": "x" }], [{ "x.yml": "on: push\n" }]])("ask 17, ask 19: no image definition at all, where none is asked for", (files) => {
    expect(outcome(workspace(files), ["--min-images", "0"])).toEqual(green);
  });
});

describe("ask 4, ask 5: what is somebody else's, and what YAML allows", () => {
  const others: Readonly<Record<string, string>> = {
    "kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages:\n  - name: nginx\n    newTag: '1'\n",
    "values.yaml": "images:\n  - name: web\n    os: linux\n    tag: 1\nimage: { repository: x }\n",
    "compose.yaml": "services: { web: { image: 'nginx:1', platform: windows } }\n",
    "ludus.yml": "ludus:\n  - vm_name: dc\n    hostname: dc\n    template: win2019-server-x64-template\n    sysprep: true\n    windows: { sysprep: true }\n",
    "catalog.yml": "images:\n  windows: { os: Windows Server 2022, tag: v1 }\n",
    "clone.yml": "jobs: { clone: { sysprep: true } }\nclone: full\n",
    "list.yml": "kind: ImagesPolicy\nimages: []\n",
    "workflow.yml": "on: push\njobs: { x: { steps: [ { uses: sysprep-gate/sysprep-gate@v1 } ] } }\n",
    "helm/templates/x.yaml": "{{- if .Values.x }}\nkind: Images\nimages:\n{{- range .Values.images }}\n  - {{ . }}\n{{- end }}\n{{- end }}\n",
    "helm/templates/y.yaml": "{{- define \"x\" -}}\nsysprep: {{ .Values.sysprep }}\n{{- end }}\n",
    "jinja.yml": "{% for image in images %}\n- name: {{ image }}\n  clone: {{ clone }}\n{% endfor %}\n",
    "erb.yml": "<% if x %>\nclone: <%= y %>\n<% end %>\n",
    "tabs.yml": "a:\n\tb: 1\n",
    "twice.yml": "a: 1\na: 2\n",
    "tags.yml": "a: !Ref b\nb: !Sub 'x'\nc: !vault |\n  xyz\n",
    "many.yml": "a: 1\n---\nb: 2\n...\n---\n",
    "empty.yml": "",
    "comment.yml": "# sysprep only\n",
    "bom.yml": "\ufeffa: 1\n",
  };

  it.each(Object.entries(others))("ask 4: %s beside a definition", (path, text) => {
    expect(outcome(workspace({ "a.yml": good, [path]: text }))).toEqual(green);
  });

  it("ask 4: all of them at once, and a file that is no text", () => {
    const folder = workspace({ "a.yml": good, ...others });
    writeFileSync(join(folder, "binary.yml"), Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 0x80]));
    writeFileSync(join(folder, "latin.yml"), Buffer.from("name: b\u00e4d\n", "latin1"));
    writeFileSync(join(folder, "large.yml"), `a: "${"x".repeat(3 * 1024 * 1024)}"\n`);
    expect(outcome(folder)).toEqual(green);
  });

  it.each<readonly [string, string, string?]>([
    ["a byte order mark", `\ufeff${good}`],
    ["CR LF", good.replaceAll("\n", "\r\n")],
    ["a byte order mark and CR LF", `\ufeff${good.replaceAll("\n", "\r\n")}`],
    ["no line end at the end", good.trimEnd()],
    ["a name in another script", good.replace("name: good", "name: 基準イメージ-Ünïcode-Ω")],
    ["a name of emoji", good.replace("name: good", "name: \u{1f5a5}\ufe0f")],
    ["a path in another script", good, "образы/基準 é.yml"],
    ["a path with blanks and signs", good, "a b/[c] {d} #e '!.yml"],
    ["1,000 aliases", `${head}x-os: &os Windows 2000 Server\nimages:\n${Array.from({ length: 1000 }, (_each, index) => `  - { name: i${index}, os: *os, sysprep: true }\n`).join("")}`],
    ["a chain of merge keys", `${head}x-a: &a { os: Windows 2000 Server }\nx-b: &b { <<: *a, sysprep: true }\nx-c: &c { <<: [*b] }\nimages:\n  - { <<: *c, name: merged }\n`],
    ["an anchor that nobody uses", good.replace("os: ", "os: &unused ")],
    ["keys of its own", `${good}x-owner: { team: [a, b] }\nx-no: no\nlabels: { any: 017 }\n`],
    ["a directive of YAML 1.2", `%YAML 1.2\n---\n${good}...\n`],
    ["tags of the core", good.replace("name: good", "name: !!str good").replace("sysprep: true", "sysprep: !!bool true")],
    ["flow style over lines", `{ apiVersion: sysprep-gate/v1,\n  kind: Images,\n  images: [ { name: a, os: Windows 2000 Server, sysprep: true, }, ],\n}\n`],
    ["JSON", '{"apiVersion":"sysprep-gate/v1","kind":"Images","name":"j","os":"Windows 2000 Server","sysprep":true}'],
    ["block scalars", good.replace("os: Windows 2000 Server", "os: >-\n  Windows 2000\n  Server").concat("description: |\n  two\n  lines: [ not YAML\n")],
    ["quoted keys", good.replace("name:", '"name":').replace("os:", "'os':")],
    ["an explicit key", good.replace("name: good", "? name\n: good")],
    ["comments everywhere", good.replaceAll("\n", " # x\n")],
    ["words of another YAML as names", `${head}images:\n  - { name: no, os: Windows 2000 Server, sysprep: true }\n  - { name: 017, os: Windows 2000 Server, sysprep: true }\n  - { name: ~x, os: Windows 2000 Server, sysprep: true }\n`],
    ["documents that are empty", `---\n---\n${good}---\n# nothing\n`],
    ["its own images beside another's document", `${good}---\nkind: ConfigMap\nimages: [nginx]\n`],
    ["200 images", `${head}images:\n${Array.from({ length: 200 }, (_each, index) => `  i${index}: { os: Windows 2000 Server, sysprep: true }\n`).join("")}`],
  ])("ask 5: %s", (_name, text, path = "a.yml") => {
    expect(outcome(workspace({ [path]: text ?? "" }))).toEqual(green);
  });

  it("ask 4: a policy with keys of its own, a byte order mark and CR LF", () => {
    expect(outcome(workspace({ "a.yml": good, [policyPath]: "\ufeff# ours\r\nx-team: { a: [1] }\r\nmin-images: 1\r\n" }))).toEqual(green);
    expect(outcome(workspace({ "a.yml": good, [policyPath]: "" }))).toEqual(green);
    expect(outcome(workspace({ "a.yml": good, [policyPath]: "# nothing yet\n" }))).toEqual(green);
  });

  it("ask 5: an image that cannot be determined is no failure where the policy says so, and a waiver that is unused is none", () => {
    expect(outcome(workspace({ "a.yml": good, "b.yml": unclear }), ["--on-undetermined", "warn"]).code).toBe(0);
    expect(outcome(workspace({ "a.yml": good, ".github/sysprep-gate-waivers.yml": "waivers:\n  - { image: gone, requirement: q326779/nt4-iis4/service-pack, reason: r, owner: o, until: 2020-01-01 }\n" }))).toEqual(green);
  });

  it("ask 5: an environment full of other Actions' variables", () => {
    const ended = startAction(workspace({ "a.yml": good }), { event: "push", environment: { GITHUB_TOKEN: "t", RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true", GITHUB_WORKFLOW: "x", GITHUB_JOB: "y", INPUT_PATHS: "", "INPUT_WORKING-DIRECTORY": "" } });
    expect(ended.code).toBe(0);
  });
});

const corpus = join(root, "../shared/corpus");
const collected = existsSync(corpus) ? readdirSync(corpus, { recursive: true, encoding: "utf8", withFileTypes: true }).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name)) : [];

describe.skipIf(collected.length === 0)("ask 4, ask 5: real files of other tools", () => {
  it.each(collected.map((path) => [path.slice(corpus.length + 1), path]))("ask 4: %s beside a definition", (name, path) => {
    expect(outcome(workspace({ "a.yml": good, [`theirs/${name}`]: readFileSync(path, "utf8") }))).toEqual(green);
  });

  it("ask 4: all of them at once", () => {
    expect(outcome(workspace({ "a.yml": good, ...Object.fromEntries(collected.map((path) => [`theirs/${path.slice(corpus.length + 1)}`, readFileSync(path, "utf8")])) }))).toEqual(green);
  });
});

/** Which documents are Ansible, and what is said of a file that belongs to no image. */
import { describe, expect, it } from "vitest";
import { ansible } from "../../../src/formats/ansible/ansible.ts";
import { parseDocuments } from "../../../src/source/document.ts";
import { evaluateFiles, head } from "../../support/evaluate.ts";
import { readerOf } from "./paper.ts";

function recognised(text: string): boolean {
  return parseDocuments("x.yml", text).documents.some((document) => ansible.recognise(document).kind === "yes");
}

describe("is recognised", () => {
  it.each([
    ["a play with tasks", "- hosts: all\n  tasks:\n    - debug: msg=x\n"],
    ["a play with roles", "- name: Web\n  hosts: [a, b]\n  roles: [iis]\n"],
    ["a play with a name of its hosts that is filled in later", "- hosts: '{{ target }}'\n  post_tasks: []\n"],
    ["a playbook that imports others", "- import_playbook: base.yml\n- ansible.builtin.import_playbook: web.yml\n"],
    ["a playbook of old times", "- include: base.yml\n"],
    ["tasks with a module of Windows", "- name: x\n  win_feature: name=Web-Server\n  odd_key: 1\n"],
    ["tasks with one deep in blocks", "- block:\n    - block:\n        - microsoft.iis.website:\n            name: x\n"],
    ["tasks with one as an action", "- action: win_ping\n"],
    ["tasks that include others", "- import_tasks: a.yml\n  tags: [x]\n- ansible.builtin.include_role:\n    name: web\n"],
    ["tasks of a role", "---\n- name: x\n  ansible.builtin.set_fact:\n    a: 1\n  when: b\n"],
  ])("%s", (_what, text) => {
    expect(recognised(text)).toBe(true);
  });
});

describe("is not recognised", () => {
  it.each([
    ["requirements of Galaxy", "collections:\n  - name: ansible.windows\n    version: '>=2'\n"],
    ["requirements of old times", "- src: geerlingguy.iis\n  version: 1.0.0\n- name: win_feature\n  src: https://example.org\n"],
    ["an inventory", "all:\n  hosts:\n    web:\n      ansible_connection: winrm\n"],
    ["variables", "iis_features: [Web-Server]\nwin_feature: x\n"],
    ["a configuration of Molecule", "driver: { name: default }\nplatforms:\n  - name: win_2022\nprovisioner: { name: ansible }\n"],
    ["a workflow", "on: push\njobs:\n  a:\n    runs-on: windows-2022\n    steps:\n      - run: win_feature\n"],
    ["a profile of InSpec", "name: app\ntitle: x\nversion: 0.1.0\n"],
    ["a list of Kubernetes", "apiVersion: v1\nkind: List\nitems: []\n"],
    ["several objects of Kubernetes in a list", "- apiVersion: v1\n  kind: Pod\n  metadata: { name: x }\n"],
    ["labels", "- name: bug\n  color: red\n  description: win_feature\n"],
    ["hooks", "- id: x\n  name: y\n  entry: z\n  language: script\n"],
    ["scripts of somebody else", "- name: a\n  script: b\n"],
    ["users of somebody else", "- name: a\n  group: b\n- name: c\n  user: d\n"],
    ["automations", "- alias: x\n  trigger: []\n  action: []\n"],
    ["hosts of somebody else", "- hosts: [a]\n  paths: [b]\n"],
    ["texts", "- win_feature\n- ansible.windows.win_feature\n"],
    ["a list with something else in it", "- hosts: all\n  tasks: []\n- win_feature\n"],
    ["an empty list", "[]\n"],
    ["nothing", "# win_feature\n"],
    ["a tag", "!include\n- hosts: all\n  tasks: []\n"],
    ["a Taskfile", "version: '3'\ntasks:\n  x: { cmds: [win_ping] }\n"],
    ["a Dev Box", "image: a_b_c\ntasks:\n  - name: ~/powershell\n"],
  ])("%s", (_what, text) => {
    expect(recognised(text)).toBe(false);
  });
});

it("is parsed only where a module of Windows stands in it", () => {
  for (const text of ["- win_feature:", "  ansible.windows.win_shell: x", "microsoft.iis.website:", "microsoft.ad.domain:", "chocolatey.chocolatey.win_chocolatey:"]) expect(ansible.marker.test(text), text).toBe(true);
  for (const text of ["- hosts: all\n  roles: [iis]", "twin_engines: 2", "win_: 1", "windows: 1"]) expect(ansible.marker.test(text), text).toBe(false);
});

describe("says what a file does to a machine, and that it is no image", () => {
  const notes = (text: string): string[] => {
    const { documents } = parseDocuments("site.yml", text);
    return ansible.read(documents, readerOf({})).diagnostics.map(({ code, level, message, location }) => `${level} ${code} @${location.start.line}: ${message}`);
  };
  const where = "and declares no image by itself: name it under `provision` of the image that it builds.";
  it.each([
    ["- hosts: all\n  tasks:\n    - win_feature: name=Web-Server\n", `This Ansible file installs or configures IIS ${where}`],
    ["- hosts: all\n  tasks:\n    - win_iis_website: name=x\n", `This Ansible file installs or configures IIS ${where}`],
    ["- hosts: all\n  tasks:\n    - win_feature: name=Web-Server state=absent\n", `This Ansible file changes Windows machines ${where}`],
    ["- win_updates:\n", `This Ansible file changes Windows machines ${where}`],
    ["- import_playbook: iis.yml\n", "This Ansible file names no module for Windows itself and declares no image."],
  ])("%j", (text, message) => {
    expect(notes(text)).toEqual([`note no-windows-image @1: ${message}`]);
  });

  it("opens nothing for it: a role that cannot be read is no concern of a run that builds no image with it", () => {
    const report = evaluateFiles({ "images.yml": `${head}name: x\nos: Windows Server 2022\nsysprep: true\niis: false\n`, "site.yml": "- hosts: all\n  roles: [web]\n  tasks:\n    - win_ping:\n" }, {}, { "roles/web/tasks/main.yml": "- {{ broken" });
    expect(report.exitCode).toBe(0);
    expect(report.diagnostics.map(({ code, level }) => `${level} ${code}`)).toEqual(["note no-windows-image"]);
  });

  it("warns of one that cannot be parsed", () => {
    const report = evaluateFiles({ "images.yml": `${head}name: x\nos: Windows Server 2022\nsysprep: true\niis: false\n`, "site.yml": "- win_file:\n\tpath: x\n" });
    expect(report.exitCode).toBe(0);
    expect(report.diagnostics.map(({ level }) => level)).toEqual(["warning"]);
  });
});

describe("bounds", { timeout: 60_000 }, () => {
  const timed = (files: Readonly<Record<string, string>>): number => {
    const started = performance.now();
    readerOf(files).steps("", Object.keys(files)[0] ?? "");
    return performance.now() - started;
  };
  it("a megabyte of tasks, of placeholders, of items, of parameters takes no time worth speaking of", () => {
    expect(timed({ "a.yml": "- win_feature: name=Web-Server\n".repeat(30_000) })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- win_feature:\n    name: "${"{{ a }}".repeat(100_000)}"\n` })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- win_shell: "${"{{".repeat(300_000)}"\n` })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- win_shell: "${"{%".repeat(300_000)}"\n` })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- win_shell: "${"{% raw %}".repeat(100_000)}"\n` })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- win_feature:\n    name: "{{ ${"(".repeat(3_000)} }}"\n` })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- win_feature: name=${"a=b ".repeat(200_000)}\n` })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- win_feature: ${"x ".repeat(400_000)}\n` })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- win_feature:\n    name: ${"a,".repeat(400_000)}\n` })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- hosts: all\n  vars:\n    l: [${"a,".repeat(30_000)}]\n  tasks:\n${"    - win_feature: name={{ item }}\n      loop: '{{ l }}'\n".repeat(2_000)}` })).toBeLessThan(10_000);
  });
  it("nor does what is asked for again and again: a script in a loop, a key of a large mapping, variables in each other", () => {
    const turns = `[${"1,".repeat(999)}]`;
    expect(timed({ "a.yml": `- win_shell: |\n${"    Write-Host {{ item }}\n".repeat(300)}  loop: ${turns}\n` })).toBeLessThan(10_000);
    const large = Array.from({ length: 20_000 }, (_, at) => `      k${at}: v`).join("\n");
    expect(timed({ "a.yml": `- hosts: all\n  vars:\n    d:\n${large}\n  tasks:\n${"    - win_feature: name={{ d.k1 }}\n".repeat(5_000)}` })).toBeLessThan(10_000);
    const doubled = Array.from({ length: 40 }, (_, at) => `    v${at}: ["{{ v${at + 1} }}", "{{ v${at + 1} }}"]`).join("\n");
    expect(timed({ "a.yml": `- hosts: all\n  vars:\n${doubled}\n  tasks:\n    - win_feature:\n        name: "{{ v0 | flatten }}"\n    - set_fact:\n        x: "{{ v0 }}"\n` })).toBeLessThan(5_000);
    expect(timed({ "a.yml": `- include_tasks: b.yml\n  loop: ${turns}\n`, "b.yml": `- include_tasks: c.yml\n  loop: ${turns}\n`, "c.yml": "- win_ping:\n" })).toBeLessThan(5_000);
  });
});

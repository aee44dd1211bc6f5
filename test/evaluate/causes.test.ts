/** Findings name their cause: what nobody reads comes first in what to do, and with every other step that nobody reads. */
import { describe, expect, test } from "vitest";
import { factTitles } from "../../src/evaluate/evaluate.ts";
import { factKeys } from "../../src/facts/fact.ts";
import { evaluateFiles, evaluateImageText, head } from "../support/evaluate.ts";

const cause = /^Put what runs there into this repository and name it under `provision` of a native definition, or state what it does\. /;
const steps = (count: number): string => Array.from({ length: count }, (_, index) => `  - { file: s${index + 1}.bin, opaque: true }`).join("\n");

describe("an unread step", () => {
  test("comes first in the fix of what it leaves open, and names the others", () => {
    const [image] = evaluateImageText(`os: Windows Server 2022\nsysprep: true\nprovision:\n${steps(3)}`).images;
    const finding = image?.findings.find(({ requirement }) => requirement.endsWith("/iis-installed") || requirement.includes("scope/iis"));
    expect(finding?.message).toContain('the step "s1.bin" is not read, and may install or remove IIS');
    expect(finding?.remedy).toMatch(cause);
    expect(finding?.remedy.replace(cause, "")).toMatch(/^State `iis: false`/);
    expect(finding?.related.map(({ message, location }) => `${location.start.line} ${message}`)).toEqual(['8 the step "s2.bin" is not read either', '9 the step "s3.bin" is not read either']);
  });

  test("does so for encrypted properties, with at most five others", () => {
    const [image] = evaluateImageText(`os: Windows Server 2022\niis: true\nsysprep: true\nprovision:\n${steps(9)}`).images;
    const finding = image?.findings.find(({ requirement }) => requirement === "server-roles/later/web-server");
    expect(finding?.remedy).toMatch(cause);
    expect(finding?.related).toHaveLength(5);
  });
});

test("no title of a fact needs a verb in the plural", () => {
  expect(Object.keys(factTitles).toSorted()).toEqual(factKeys.toSorted());
  expect(new Set(Object.values(factTitles).filter((title) => title.length > 3)).size).toBe(factKeys.length);
  for (const title of Object.values(factTitles)) expect(title.split(/ (?:of|in|with|to) /)[0]).not.toMatch(/(?:properties|passwords|roles|runs)$/);
});

test("more than three files of one kind without an image are counted in a sentence that fits, and five of them named", () => {
  const playbook = "- hosts: all\n  tasks:\n    - name: IIS\n      ansible.windows.win_feature: { name: Web-Server, state: present }\n";
  const { diagnostics } = evaluateFiles({ ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index}.yml`, playbook])), "i.yml": `${head}name: a\nos: Windows 7\nsysprep: true\niis: false\n` });
  const [folded, ...others] = diagnostics.filter(({ code }) => code === "no-windows-image");
  expect(others).toEqual([]);
  expect(folded?.message).toMatch(/\. The same holds for 8 more files\.$/);
  expect(folded?.related).toHaveLength(5);
});

test("a home-made catalogue that looks like definitions is told of mappings, and of files of other tools", () => {
  const { diagnostics } = evaluateFiles({ "catalog.yml": "images:\n  - name: a\n    os: Windows 7\n    sysprep: true\n" });
  expect(diagnostics).toMatchObject([{ code: "marker-not-exact", level: "error" }]);
  expect(diagnostics[0]?.message).toMatch(/; a catalogue of your own is read by a mapping \(docs\/formats\/mapped\.md\), and another tool's file is left out with exclude-paths\. Nothing in this document was evaluated\.$/);
});

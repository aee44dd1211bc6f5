/** Tasks of a catalogue in the same repository, and files that tasks name: read from where they lie, placed where they are written. */
import { describe, expect, it } from "vitest";
import { devbox } from "../../../src/formats/devbox/devbox.ts";
import { fill } from "../../../src/formats/devbox/parameters.ts";
import { wholeText } from "../../../src/source/embedded.ts";
import { mightContain } from "../../../src/source/text.ts";
import { evaluateFiles } from "../../support/evaluate.ts";

const server = "MicrosoftWindowsServer_WindowsServer_2022-datacenter-azure-edition";
const definition = (...tasks: readonly string[]): string => ["name: web", `image: ${server}`, "buildProperties: {}", "tasks:", ...tasks.map((line) => `  ${line}`)].join("\n");
const task = (command: string, ...more: readonly string[]): string => ['$schema: "1.0"', "name: install-iis", `command: ${command}`, ...more].join("\n");

/** Verdict of the image, and its findings with their places. */
function judged(files: Readonly<Record<string, string>>): string[] {
  const { images } = evaluateFiles({ "box/imagedefinition.yaml": files["box/imagedefinition.yaml"] ?? "" }, {}, files);
  return images.flatMap(({ verdict, findings }) => [verdict, ...findings.map(({ requirement, location }) => `${location.file}:${location.start.line} ${requirement}`)]);
}

const poolPassword = "Set-ItemProperty IIS:\\AppPools\\Portal -Name processModel -Value @{ userName = 'a'; password = 'b'; identityType = 3 }";

describe("a task of a catalogue", () => {
  it.each(["box/install-iis/task.yaml", "box/../install-iis/task.yaml", "box/Tasks/install-iis/task.yaml", "box/../Tasks/install-iis/task.yaml"])("is found at %s", (path) => {
    expect(judged({ "box/imagedefinition.yaml": definition("- name: install-iis"), [path]: task("Install-WindowsFeature -Name Web-Server") })).toEqual(["supported"]);
  });

  it("puts its findings where they are written, with the place that uses it", () => {
    const files = { "box/imagedefinition.yaml": definition("- name: install-iis"), "box/install-iis/task.yaml": task("|", "  Install-WindowsFeature -Name Web-Server", `  ${poolPassword}`) };
    expect(judged(files)).toEqual(["unsupported", "box/install-iis/task.yaml:5 server-roles/later/web-server"]);
    const [image] = evaluateFiles({ "box/imagedefinition.yaml": files["box/imagedefinition.yaml"] }, {}, files).images;
    expect(image?.findings[0]?.related.map(({ message, location }) => `${message} ${location.file}:${location.start.line}`)).toContain("used here box/imagedefinition.yaml:5");
  });

  it("gets what the definition gives, and its defaults", () => {
    const files = (...given: readonly string[]): Readonly<Record<string, string>> => ({
      "box/imagedefinition.yaml": definition("- name: install-iis", ...given),
      "box/install-iis/task.yaml": task("Install-WindowsFeature -Name {{feature}}", "parameters:", "  feature: { type: string, default: Telnet-Client }"),
    });
    expect(judged(files())).toEqual(["not-applicable"]);
    expect(judged(files("  parameters: { feature: Web-Server }"))).toEqual(["supported"]);
    expect(judged(files("  inputs: { feature: Web-Server }"))).toEqual(["supported"]);
    expect(judged(files("  parameters: { feature: \"$(Get-Content list.txt)\" }"))[0]).toBe("undetermined");
    expect(judged(files("  parameters: { feature: }"))[0]).toBe("undetermined");
  });

  it("runs the script that lies beside it", () => {
    const files = { "box/imagedefinition.yaml": definition("- name: install-iis"), "box/install-iis/task.yaml": task(".\\main.ps1 -Path C:\\inetpub") };
    expect(judged({ ...files, "box/install-iis/main.ps1": "Install-WindowsFeature -Name Web-Server\n" })).toEqual(["supported"]);
    expect(judged(files)[0]).toBe("undetermined");
  });

  it("is not taken from a file that defines another, or cannot be read", () => {
    const uses = { "box/imagedefinition.yaml": definition("- name: install-iis") };
    expect(judged({ ...uses, "box/install-iis/task.yaml": task("Write-Host ok").replace("install-iis", "other") })[0]).toBe("undetermined");
    expect(judged({ ...uses, "box/install-iis/task.yaml": 'name: "install-iis' })[0]).toBe("undetermined");
    expect(judged({ ...uses, "box/install-iis/task.yaml": "- run: x" })[0]).toBe("undetermined");
  });

  it("is never a path that leads somewhere else", () => {
    expect(judged({ "box/imagedefinition.yaml": definition("- name: ../../etc"), "box/../../etc/task.yaml": task("Write-Host ok") })[0]).toBe("undetermined");
  });
});

describe("a script", () => {
  const powershell = (script: string): string => definition("- name: ~/powershell", "  parameters:", `    script: ${script}`);
  it("is read from the repository", () => {
    expect(judged({ "box/imagedefinition.yaml": powershell("scripts\\iis.ps1"), "box/scripts/iis.ps1": "Install-WindowsFeature -Name Web-Server\n" })).toEqual(["supported"]);
    expect(judged({ "box/imagedefinition.yaml": powershell(".\\iis.ps1"), "box/iis.ps1": "Install-WindowsFeature -Name Web-Server\n" })).toEqual(["supported"]);
  });
  it.each(["C:\\scripts\\iis.ps1", "https://example.com/iis.ps1", "none.ps1", "$env:TEMP\\iis.ps1"])("that is elsewhere, %s, may do anything", (path) => {
    expect(judged({ "box/imagedefinition.yaml": powershell(path) })[0]).toBe("undetermined");
  });
});

describe("an image", () => {
  it("is named by its folder where it has no name", () => {
    const { images } = evaluateFiles({ "teams/web/imagedefinition.yaml": `image: ${server}\ntasks: []`, "box.yaml": `image: ${server}\ntasks: []` });
    expect(images.map(({ name }) => name).toSorted()).toEqual(["box", "web"]);
  });

  it("is found in every spelling that its marker has to let through", () => {
    for (const text of ['{"image": "a_b_c", "tasks": []}', "? image\n: a_b_c\n? tasks\n: []", "image: a_b_c\nuserTasks :\n  []", 'image: a_b_c\n"t\\x61sks": []']) {
      expect(evaluateFiles({ "it.yaml": text }).images).toHaveLength(1);
      expect(mightContain(text, devbox.marker)).toBe(true);
    }
  });
});

describe("values in a text", () => {
  const values = new Map([["feature", { text: "Web-Server", open: false }], ["code", { text: "a; b", open: false }], ["free", { text: "x", open: true }]]);
  const filled = (text: string): { readonly text: string; readonly open: readonly string[]; readonly at: (word: string) => string } => {
    const { source, open } = fill(wholeText("a.ps1", text), values);
    const at = (word: string): string => {
      const start = source.text.indexOf(word);
      const { start: from, end } = source.locate(start, start + word.length);
      return `${from.line}:${from.column}-${end.line}:${end.column}`;
    };
    return { text: source.text, open, at };
  };

  it("stand where their name stands, and what follows keeps its place", () => {
    const { text, open, at } = filled("Install-WindowsFeature {{ feature }} -Restart\nnext");
    expect(text).toBe("Install-WindowsFeature Web-Server -Restart\nnext");
    expect(open).toEqual([]);
    expect(at("Web-Server")).toBe("1:24-1:37");
    expect(at("Install-WindowsFeature")).toBe("1:1-1:23");
    expect(at("-Restart")).toBe("1:38-1:46");
    expect(at("next")).toBe("2:1-2:5");
    expect(at("Server -Restart")).toBe("1:24-1:46");
  });

  it("are left out where they may be code, or anything", () => {
    expect(filled("a {{code}} b")).toMatchObject({ text: "a {{code}} b", open: ["code"] });
    expect(filled("a {{none}} b")).toMatchObject({ text: "a {{none}} b", open: ["none"] });
    expect(filled("a {{free}} b")).toMatchObject({ text: "a x b", open: ["free"] });
    expect(filled("a {{https://vault.example/secrets/a}} b")).toMatchObject({ text: "a KeyVaultSecret b", open: [] });
    expect(filled("1..3 | % {{ $_ }}")).toMatchObject({ text: "1..3 | % {{ $_ }}", open: [] });
  });

  it("take no longer than their text", () => {
    const started = performance.now();
    for (const text of ["{{".repeat(200_000), `{{${" ".repeat(400_000)}`, "{{feature}}".repeat(50_000)]) {
      const { source } = fill(wholeText("a.ps1", text), values);
      source.locate(source.text.length - 1, source.text.length);
    }
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

/** Strictness on whole runs: what fails without it fails with it, also where the reason rests on a fact that is only implied. */
import { describe, expect, it } from "vitest";
import { evaluateText } from "../support/evaluate.ts";

// In this format the cloning is implied, and what cannot be determined is a warning.
const base = (sku: string, version: string): string => `base:\n  publisher: MicrosoftWindows${version === "" ? "Server" : "Desktop"}\n  offer: Windows${version === "" ? "Server" : "-11"}\n  sku: ${sku}\n`;
const definition = (os: string, features: string): string => `publisher: a\noffer: b\nsku: c\nversion: 1.0.0\nos: Windows\n${os}install:\n  choco:\n    packages:\n${features}`;
const feature = (id: string): string => `      - { id: ${id}, source: windowsfeatures }\n`;

describe("an image of which the cloning is only implied", () => {
  it.each([
    ["with a role that bars it", definition(base("2022-datacenter", ""), feature("DirectoryServices-ADAM")), "unsupported"],
    ["that nothing covers", definition(base("win11-23h2-ent", "11"), feature("IIS-WebServerRole")), "not-covered"],
  ] as const)("%s fails under strict as well, whatever it does with what is undetermined", (_name, text, verdict) => {
    const lenient = evaluateText(text);
    expect([lenient.exitCode, lenient.images[0]?.verdict]).toEqual([1, verdict]);
    for (const onUndetermined of ["auto", "fail", "warn", "ignore"] as const) {
      const strict = evaluateText(text, { strict: true, onUndetermined });
      expect([onUndetermined, strict.exitCode]).toEqual([onUndetermined, 1]);
      expect(strict.images[0]?.findings.filter(({ level }) => level === "error").map(({ requirement }) => requirement)).toEqual(expect.arrayContaining(lenient.images[0]?.findings.map(({ requirement }) => requirement) ?? []));
    }
  });

  it("is undetermined under strict where it passes without", () => {
    const text = definition(base("2022-datacenter", ""), feature("TelnetClient"));
    expect(evaluateText(text).images[0]?.verdict).toBe("not-applicable");
    expect(evaluateText(text, { strict: true }).images[0]?.verdict).toBe("undetermined");
  });
});

/** The lines that a report offers for an undetermined image are a definition that settles it, whatever the image is called and wherever it stands. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { settlingLines } from "../../../src/formats/native/settle.ts";
import { factKeys } from "../../../src/facts/fact.ts";
import { corpusFolder, hasCorpus, judgedFiles } from "../../corpus/measure.ts";
import { evaluateFiles } from "../../support/evaluate.ts";

/** The lines with every question answered, as somebody who knows the image would. */
function answered(lines: readonly string[]): string {
  const answers: readonly (readonly [RegExp, string])[] = [
    [/^ *os: "\?"$/, "      os: Windows Server 2022"],
    [/^ *iis: "\?"$/, "      iis: false"],
    [/^ *iis: \{ phase: "\?" \}$/, "      iis: { phase: after-clone }"],
    [/^ *iis: \{ encryptedProperties: "\?" \}$/, "      iis: { encryptedProperties: none }"],
    [/^ *sysprep: "\?"$/, "      sysprep: true"],
  ];
  return `${lines.map((line) => answers.find(([pattern]) => pattern.test(line))?.[1] ?? line).join("\n")}\n`;
}

const open = `Resources:
  Base:
    Type: AWS::ImageBuilder::ImageRecipe
    Properties:
      Name: "web: {odd} name, #1"
      ParentImage: arn:aws:imagebuilder:eu-west-1:aws:image/windows-server-2022-english-full-base-x86/x.x.x
      Components: [{ ComponentArn: "arn:aws:imagebuilder:eu-west-1:123456789012:component/shop/1.0.0" }]
`;

describe("the lines that settle an image", () => {
  it("are offered for what is open, and settle it", () => {
    const before = evaluateFiles({ "pipelines/odd name's.yml": open });
    const [image] = before.images;
    expect(image?.verdict).toBe("undetermined");
    expect(image?.settle.length).toBeGreaterThan(5);
    const after = evaluateFiles({ "pipelines/odd name's.yml": open, "sysprep-images.yml": answered(image?.settle ?? []) });
    expect(after.diagnostics.filter((diagnostic) => diagnostic.level === "error")).toEqual([]);
    expect(after.images.map(({ name, format, verdict }) => ({ name, format, verdict }))).toEqual([{ name: "web: {odd} name, #1", format: "native", verdict: "not-applicable" }]);
  });

  it("settle nothing as long as their questions are not answered", () => {
    const [image] = evaluateFiles({ "a.yml": open }).images;
    const copied = evaluateFiles({ "a.yml": open, "sysprep-images.yml": `${image?.settle.join("\n")}\n` });
    expect(copied.images.map(({ verdict }) => verdict)).toEqual(["undetermined"]);
    expect(copied.exitCode).toBe(4);
  });

  it("ask at once for everything that would be open next", () => {
    const ami = open.replace("arn:aws:imagebuilder:eu-west-1:aws:image/windows-server-2022-english-full-base-x86/x.x.x", "ami-0123456789abcdef0").replace('arn:aws:imagebuilder:eu-west-1:123456789012:component/shop/1.0.0"', 'arn:aws:imagebuilder:eu-west-1:aws:component/windows-server-iis/x.x.x"');
    const [image] = evaluateFiles({ "a.yml": ami }).images;
    expect(image?.verdict).toBe("undetermined");
    const report = evaluateFiles({ "a.yml": ami, "sysprep-images.yml": answered(image?.settle ?? []) });
    expect(report.images.map(({ verdict }) => verdict)).not.toContain("undetermined");
  });

  it("have one line for each key, and none for what no line can state", () => {
    const lines = settlingLines({ name: "a", format: "mapped", file: "f.yml", resource: "a" }, factKeys);
    const keys = lines.slice(9).filter((line) => !line.trim().startsWith("#")).map((line) => line.trim().split(":")[0]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(settlingLines({ name: "a", format: "mapped", file: "f.yml", resource: "a" }, ["role.dhcp"])).toEqual([]);
    expect(settlingLines({ name: "a", format: "native", file: "f.yml", resource: "a" }, factKeys)).toEqual([]);
  });

  it.each(["true", "5.10", "a: b", "- x", "@octocat", "it's", 'say "x"', "#x", "${A}-b", "{{ x }}", " blank ", "über", "0x1F", "~", "null"])("name %s as it is", (name) => {
    const text = settlingLines({ name, format: "mapped", file: "f.yml", resource: name }, ["sysprep"]).join("\n");
    expect(evaluateFiles({ "a.yml": `${text}\n` }).images[0]?.name).toBe(name);
  });
});

describe.skipIf(!hasCorpus)("in the collected files", () => {
  const files = Object.fromEntries((hasCorpus ? judgedFiles() : []).map(({ file }) => [file, readFileSync(join(corpusFolder, file), "utf8")]));
  const undetermined = hasCorpus ? evaluateFiles(files).images.filter((image) => image.verdict === "undetermined") : [];

  it.each(undetermined.map((image) => [`${image.location.file} ${image.name}`, image] as const))("%s is settled by its lines", (_name, image) => {
    expect(image.settle.length).toBeGreaterThan(5);
    const { file } = image.location;
    const report = evaluateFiles({ [file]: files[file] ?? "", "sysprep-images.yml": answered(image.settle) });
    const [settled] = report.images.filter((each) => each.format === "native");
    expect(report.diagnostics.filter((diagnostic) => diagnostic.level === "error")).toEqual([]);
    expect(settled?.name).toBe(image.name);
    expect(settled?.verdict).not.toBe("undetermined");
  });
});

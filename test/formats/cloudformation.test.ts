/** EC2 Image Builder templates: what intrinsic functions give, what real templates come to, and what a hostile one may not do. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { completeImage } from "../../src/facts/image.ts";
import type { Fact, FactKey } from "../../src/facts/fact.ts";
import { cloudformation } from "../../src/formats/cloudformation/cloudformation.ts";
import type { ReadImage } from "../../src/formats/format.ts";
import type { Report } from "../../src/report/report.ts";
import { evaluateFiles } from "../support/evaluate.ts";
import { readWith, recognises } from "./steps-of.ts";

const arn = "arn:aws:imagebuilder:eu-west-1:aws:image";

/** A template with one recipe, of which `parent` is the parent image. Its component says that it is for Windows. */
function template(parent: string, rest = ""): string {
  return `${rest}
Resources:
  Recipe:
    Type: AWS::ImageBuilder::ImageRecipe
    Properties:
      Name: image
      ParentImage: ${parent}
      Components: [{ ComponentArn: "arn:aws:imagebuilder:eu-west-1:aws:component/update-windows/x.x.x" }]
`;
}

function only(text: string): ReadImage {
  const { images } = readWith(cloudformation, text);
  expect(images).toHaveLength(1);
  return images[0] as ReadImage;
}

function fact(text: string, key: FactKey): Fact | undefined {
  return only(text).stated.facts[key];
}

const parameters = `
Parameters:
  Base: { Type: String, Default: windows-server-2019-english-full-base-x86 }
  One: { Type: String, Default: ignored, AllowedValues: [windows-server-2022-english-full-base-x86] }
  Open: { Type: String }
  List: { Type: CommaDelimitedList, Default: "windows-server-2016-english-full-base-x86, x" }
  Stage: { Type: String, Default: prod }
Mappings:
  Bases: { prod: { name: windows-server-2022-english-full-base-x86 }, test: { name: windows-server-2019-english-full-base-x86 } }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  NotProd: !Not [{ Condition: IsProd }]
  Both: { "Fn::And": [{ Condition: IsProd }, !Not [!Condition NotProd]] }
  Either: !Or [!Condition NotProd, !Condition NotProd]
  Unknown: !Equals [!Ref Open, x]
  Circle: !Condition Circle`;

describe("intrinsic functions in a parent image", () => {
  it.each([
    ["a literal", `${arn}/windows-server-2019-english-full-base-x86/x.x.x`, "stated", "windows-server-2019"],
    ["pseudo parameters", "!Sub arn:${AWS::Partition}:imagebuilder:${AWS::Region}:aws:image/windows-server-2022-english-core-base-x86/x.x.x", "stated", "windows-server-2022"],
    ["a partition and a region that nobody knows", "!Sub arn:${Open}:imagebuilder:${Open}:aws:image/windows-server-2022-english-core-base-x86/x.x.x", "stated", "windows-server-2022"],
    ["a version that nobody knows", "!Sub arn:aws:imagebuilder:eu-west-1:aws:image/windows-server-2022-english-core-base-x86/${Open}", "stated", "windows-server-2022"],
    ["a default", `!Sub ${arn}/\${Base}/x.x.x`, "implied", "windows-server-2019"],
    ["a parameter with one value", `!Sub ${arn}/\${One}/x.x.x`, "stated", "windows-server-2022"],
    ["a default with blanks around its name", `!Sub "${arn}/\${ Base }/x.x.x"`, "implied", "windows-server-2019"],
    ["Fn::Sub with a list", `{ "Fn::Sub": ["${arn}/\${N}/x.x.x", { N: !Ref Base }] }`, "implied", "windows-server-2019"],
    ["Fn::Sub with a literal variable", `{ "Fn::Sub": ["${arn}/\${N}/x.x.x", { N: windows-server-2016-english-full-base-x86 }] }`, "stated", "windows-server-2016"],
    ["Join", `!Join ["/", ["${arn}", !Ref Base, x.x.x]]`, "implied", "windows-server-2019"],
    ["Fn::Join", `{ "Fn::Join": ["", ["${arn}", "/windows-server-2025-english-full-base-x86", "/x.x.x"]] }`, "stated", "windows-server-2025"],
    ["Select", `!Join ["/", ["${arn}", !Select [0, [windows-server-2022-english-full-base-x86, x]], x.x.x]]`, "stated", "windows-server-2022"],
    ["Select and Split", `!Join ["/", ["${arn}", !Select ["1", !Split [",", "x,windows-server-2022-english-full-base-x86"]], x.x.x]]`, "stated", "windows-server-2022"],
    ["Select of a list parameter", `!Join ["/", ["${arn}", !Select [0, !Ref List], x.x.x]]`, "implied", "windows-server-2016"],
    ["FindInMap", `!Join ["/", ["${arn}", !FindInMap [Bases, prod, name], x.x.x]]`, "stated", "windows-server-2022"],
    ["FindInMap by a default", `!Join ["/", ["${arn}", !FindInMap [Bases, !Ref Stage, name], x.x.x]]`, "implied", "windows-server-2022"],
    ["If that holds by a default", `!If [IsProd, "${arn}/windows-server-2022-english-full-base-x86/x", "${arn}/windows-server-2019-english-full-base-x86/x"]`, "implied", "windows-server-2022"],
    ["If that does not hold", `!If [NotProd, "${arn}/windows-server-2022-english-full-base-x86/x", "${arn}/windows-server-2019-english-full-base-x86/x"]`, "implied", "windows-server-2019"],
    ["And", `!If [Both, "${arn}/windows-server-2022-english-full-base-x86/x", "${arn}/windows-server-2019-english-full-base-x86/x"]`, "implied", "windows-server-2022"],
    ["Or", `!If [Either, "${arn}/windows-server-2022-english-full-base-x86/x", "${arn}/windows-server-2019-english-full-base-x86/x"]`, "implied", "windows-server-2019"],
    ["If with the same on both sides", `!If [Unknown, "${arn}/windows-server-2022-english-full-base-x86/x", "${arn}/windows-server-2022-english-full-base-x86/x"]`, "stated", "windows-server-2022"],
  ])("%s", (_name, parent, state, family) => {
    const os = fact(template(parent, parameters), "os.family");
    expect(os).toMatchObject({ state, value: family });
    if (os?.state === "implied") expect(os.because).toMatch(/default/);
  });

  it.each([
    ["a parameter without a default", `!Sub ${arn}/\${Open}/x.x.x`, /"Open" has no default/],
    ["an unknown name", `!Sub ${arn}/\${Nowhere}/x.x.x`, /no parameter "Nowhere"/],
    ["an attribute", `!Sub ${arn}/\${Lookup.Name}/x.x.x`, /"Lookup.Name" is known only/],
    ["GetAtt", "!GetAtt Lookup.Arn", /"Lookup.Arn" is known only/],
    ["ImportValue", "!ImportValue base", /another stack/],
    ["a long ImportValue", '{ "Fn::ImportValue": !Sub "${Stage}-base" }', /another stack/],
    ["If that nobody can tell", `!If [Unknown, "${arn}/windows-server-2022-english-full-base-x86/x", "${arn}/windows-server-2019-english-full-base-x86/x"]`, /depends on the condition "Unknown"/],
    ["a condition in a circle", "!If [Circle, a, b]", /depends on the condition "Circle"/],
    ["a mapping by region", `!FindInMap [Bases, !Ref "AWS::Region", name]`, /depends on \$\{AWS::Region\}/],
    ["a key that is not there", "!FindInMap [Bases, stage, name]", /no text under these keys/],
    ["a position that is not there", "!Select [7, [a, b]]", /known only/],
    ["another function", '{ "Fn::Transform": { Name: x } }', /the function Transform/],
    ["another tag", "!Something x", /the function Something/],
    ["a list", "[a, b]", /it is not a text/],
    ["nothing", "~", /it is empty/],
    ["the name of a Windows alone", "Windows Server 2022", /no reference to an image/],
    ["a name as a default alone", "!Ref Base", /no reference to an image/],
  ])("%s cannot be read", (_name, parent, because) => {
    const image = only(template(parent, parameters));
    expect(image.stated.facts["os.family"]).toMatchObject({ state: "opaque", because: expect.stringMatching(because) as string });
    expect(image.stated.unreadSteps).toHaveLength(1);
  });
});

describe("an image", () => {
  it("has the name of its recipe, its logical id where that is not known or not its own", () => {
    const recipe = (id: string, name: string): string => `  ${id}: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { ${name} ParentImage: "${arn}/windows-server-2022-english-full-base-x86/x.x.x", Components: [] } }\n`;
    const { images } = readWith(cloudformation, `${parameters}\nResources:\n${recipe("A", "Name: !Sub 'web-${Stage}-${AWS::Region}',")}${recipe("B", "Name: !Ref Open,")}${recipe("C", "")}${recipe("D", "Name: same,")}${recipe("E", "Name: same,")}`);
    expect(images.map((image) => image.name)).toEqual(["web-prod-${AWS::Region}", "B", "C", "D", "E"]);
    expect(images.map((image) => image.resources)).toEqual([["A"], ["B"], ["C"], ["D"], ["E"]]);
    expect(images.map((image) => image.location.start.line)).toEqual([...new Set(images.map((image) => image.location.start.line))]);
  });

  it("counts the runs of Sysprep along its parents, where all of them are known", () => {
    const chain = (root: string): string => `Resources:
  A: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { Name: a, ParentImage: "${root}", Components: [{ ComponentArn: "arn:aws:imagebuilder:eu-west-1:aws:component/update-windows/x.x.x" }] } }
  B: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { Name: b, ParentImage: !GetAtt A.Arn, Components: [] } }
  C: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { Name: c, ParentImage: !Ref B, Components: [] } }
`;
    const runs = (root: string): (string | undefined)[] => readWith(cloudformation, chain(root)).images.map(({ stated }) => (stated.facts["sysprep.runs"]?.state === "stated" ? stated.facts["sysprep.runs"].value : undefined));
    expect(runs(`${arn}/windows-server-2022-english-full-base-x86/x.x.x`)).toEqual([undefined, "2", "3"]);
    expect(runs("ami-0123456789abcdef0")).toEqual([undefined, undefined, undefined]);
  });

  it("has IIS of a parent in its base", () => {
    const text = `Resources:
  A: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { Name: a, ParentImage: "${arn}/windows-server-2022-english-full-base-x86/x.x.x", Components: [{ ComponentArn: "arn:aws:imagebuilder:eu-west-1:aws:component/windows-server-iis/x.x.x" }] } }
  B: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { Name: b, ParentImage: !Ref A, Components: [] } }
`;
    const [parent, child] = readWith(cloudformation, text).images;
    expect(parent?.stated.facts["iis.phase"]).toMatchObject({ state: "stated", value: "before-generalize" });
    expect(child?.stated.facts["iis.phase"]).toMatchObject({ state: "stated", value: "base" });
    expect(child?.stated.facts["os.family"]).toMatchObject({ state: "stated", value: "windows-server-2022", related: [{ message: "an image that is built on it" }] });
  });

  it("of a loop of the language extensions is not lost", () => {
    const { images } = readWith(cloudformation, `Resources:
  Fn::ForEach::Images:
    - Year
    - ["2019", "2022"]
    - Recipe\${Year}:
        Type: AWS::ImageBuilder::ImageRecipe
        Properties:
          Name: !Sub web-\${Year}
          ParentImage: !Sub ${arn}/windows-server-\${Year}-english-full-base-x86/x.x.x
          Components: [{ ComponentArn: "arn:aws:imagebuilder:eu-west-1:aws:component/windows-server-iis/x.x.x" }]
`);
    expect(images).toHaveLength(1);
    expect(images[0]?.stated.facts["os.family"]?.state).toBe("opaque");
    expect(images[0]?.stated.facts["iis.installed"]).toMatchObject({ state: "stated", value: "true" });
  });

  it("is read from JSON as well", () => {
    expect(fact(JSON.stringify({ Resources: { R: { Type: "AWS::ImageBuilder::ImageRecipe", Properties: { Name: "x", ParentImage: { "Fn::Sub": `${arn}/windows-server-2022-english-full-base-x86/x.x.x` }, Components: [] } } } }), "os.family")).toMatchObject({ state: "stated", value: "windows-server-2022" });
  });

  it("is never said to have no encrypted properties", () => {
    expect(fact(template(`${arn}/windows-server-2022-english-full-base-x86/x.x.x`), "iis.encrypted-properties")).toBeUndefined();
  });
});

describe("recognition", () => {
  it.each([
    ["a resource of Image Builder", "Resources: { A: { Type: AWS::ImageBuilder::Component } }", true],
    ["a loop", "Resources: { 'Fn::ForEach::X': [N, [a], { 'A${N}': { Type: AWS::ImageBuilder::ImageRecipe } }] }", true],
    ["other resources only", "Resources: { A: { Type: AWS::IAM::Role, Properties: { X: 'AWS::ImageBuilder::Image' } } }", false],
    ["a list of resources", "Resources: [{ Type: AWS::ImageBuilder::Image }]", false],
    ["no resources", "Type: AWS::ImageBuilder::Image", false],
    ["a list at the root", "- Resources: { A: { Type: AWS::ImageBuilder::Image } }", false],
    ["another prefix", "Resources: { A: { Type: Custom::AWS::ImageBuilder::Image } }", false],
  ])("%s", (_name, text, expected) => {
    expect(recognises(cloudformation, text)).toBe(expected);
  });

  it("says why a template has no image", () => {
    const note = (text: string): string => readWith(cloudformation, text).diagnostics.map((diagnostic) => `${diagnostic.level} ${diagnostic.code}: ${diagnostic.message}`).join("\n");
    expect(note("Resources: { A: { Type: AWS::ImageBuilder::Component, Properties: { Platform: Windows } } }")).toMatch(/^note no-windows-image: .*no recipe/);
    expect(note(`Resources: { A: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { ParentImage: "${arn}/amazon-linux-2-x86/x.x.x" } } }`)).toMatch(/^note no-windows-image: .*Linux/);
    expect(note("Resources: { A: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { ParentImage: ami-0123456789abcdef0 } } }")).toMatch(/^note platform-unknown: .*recipe A/);
  });
});

describe("a template that wants to cost time", () => {
  const within = (milliseconds: number, text: string): Report => {
    const start = performance.now();
    const report = evaluateFiles({ "template.yml": text });
    expect(performance.now() - start).toBeLessThan(milliseconds);
    return report;
  };

  it("with conditions that name each other many times", () => {
    const conditions = Array.from({ length: 60 }, (_, index) => `  C${index}: !And [!Condition C${index + 1}, !Condition C${index + 1}]`).join("\n");
    const report = within(5_000, template("!If [C0, a, b]", `Conditions:\n${conditions}\n`));
    expect(report.images[0]?.verdict).toBe("undetermined");
  });

  it("with Sub that doubles and doubles", () => {
    let value = '"xxxxxxxxxx"';
    for (let level = 0; level < 25; level++) value = `{ "Fn::Sub": ["\${A}\${A}\${A}\${A}", { A: ${value} }] }`;
    const report = within(2_000, template(value));
    expect(report.images[0]?.verdict).toBe("undetermined");
  });

  it("with a text of placeholders that never end", () => {
    within(2_000, template(`!Sub "${"${".repeat(50_000)}"`));
    within(2_000, template(`"${"arn:${".repeat(20_000)}"`));
    within(2_000, template(`!Sub "${"${Open}".repeat(20_000)}"`));
  });

  it("with ten thousand resources", () => {
    const recipes = Array.from({ length: 5_000 }, (_, index) => `  R${index}: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { Name: r${index}, ParentImage: !Ref R${index + 1}, Components: [{ ComponentArn: !Ref C }] } }`);
    const roles = Array.from({ length: 5_000 }, (_, index) => `  I${index}: { Type: AWS::IAM::Role }`);
    const component = "  C: { Type: AWS::ImageBuilder::Component, Properties: { Platform: Windows, Data: '{schemaVersion: 1.0, phases: [{name: build, steps: [{name: a, action: Reboot}]}]}' } }";
    const report = within(20_000, `Resources:\n${[component, ...roles, ...recipes].join("\n")}\n`);
    expect(report.images.length + report.diagnostics.filter((diagnostic) => diagnostic.level === "error").length).toBeGreaterThan(0);
    expect(report.images.every((image) => image.verdict === "undetermined")).toBe(true);
  });

  it("with recipes that are built on each other in a circle", () => {
    const report = within(2_000, `Resources:
  A: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { Name: a, ParentImage: !Ref B, Components: [{ ComponentArn: "arn:aws:imagebuilder:eu-west-1:aws:component/update-windows/x.x.x" }] } }
  B: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { Name: b, ParentImage: !GetAtt A.Arn, Components: [{ ComponentArn: "arn:aws:imagebuilder:eu-west-1:aws:component/update-windows/x.x.x" }] } }
  C: { Type: AWS::ImageBuilder::ImageRecipe, Properties: { Name: c, ParentImage: !Ref C, Components: [{ ComponentArn: "arn:aws:imagebuilder:eu-west-1:aws:component/update-windows/x.x.x" }] } }
`);
    expect(report.images.map((image) => image.verdict)).toEqual(["undetermined", "undetermined", "undetermined"]);
  });
});

const corpus = new URL("../../../shared/corpus/", import.meta.url);
const workshop = new URL("aws-cfn-imagebuilder/aws-samples__amazon-ec2-image-builder-workshop__content__30-building-your-own-components__550-Solution__ib-pipeline@1d9250a.yml", corpus);

describe.skipIf(!existsSync(workshop))("real templates", () => {
  const text = existsSync(workshop) ? readFileSync(workshop, "utf8") : "";

  it("the pipeline of the workshop is one image with IIS", () => {
    const image = only(text);
    expect(image.name).toBe("ib-component-workshop-recipe");
    expect(image.stated.unreadSteps).toEqual([]);
    const { facts } = completeImage(image.stated);
    expect(facts["os.family"]).toMatchObject({ state: "implied", value: "windows-server-2019", because: "the parameter BaseImage has this default, and a deployment may give another" });
    expect(facts.sysprep).toMatchObject({ state: "implied", value: "true", source: { id: "EC2 Image Builder user guide" } });
    const line = text.split("\n").findIndex((each) => each.includes("- Install-WindowsFeature Web-Server")) + 1;
    expect(facts["iis.installed"]).toMatchObject({ state: "stated", value: "true", location: { start: { line } } });
    expect(facts["iis.version"]).toMatchObject({ state: "implied", value: "10.0" });
    expect(facts["iis.encrypted-properties"]).toMatchObject({ state: "implied", value: "none" });
    const report = evaluateFiles({ "ib-pipeline.yml": text });
    expect(report.images.map((each) => each.verdict)).toEqual(["supported"]);
    expect(report.images[0]?.findings.filter((finding) => finding.level === "error")).toEqual([]);
  });

  it("a password in its nested script is found on exactly its line", () => {
    const anchor = "                    - Install-WindowsFeature Web-Server -ErrorAction stop\n";
    const added = String.raw`                    - C:\Windows\System32\inetsrv\appcmd.exe set apppool DefaultAppPool /processModel.identityType:SpecificUser /processModel.userName:svc /processModel.password:hunter2`;
    expect(text).toContain(anchor);
    const changed = text.replace(anchor, `${anchor}${added}\n`);
    const line = changed.split("\n").indexOf(added) + 1;
    const report = evaluateFiles({ "ib-pipeline.yml": changed });
    const [failing] = report.images.flatMap((image) => image.findings.filter((finding) => finding.outcome === "fail"));
    expect(failing).toMatchObject({ requirement: "server-roles/later/web-server", level: "error", location: { start: { line } } });
  });

  const index = existsSync(workshop) ? readFileSync(new URL("INDEX.tsv", corpus), "utf8").split("\n").slice(1).filter((row) => row !== "").map((row) => row.split("\t")) : [];

  it.each(index.map(([file = "", , , , , format = "", os = "", iis = ""]) => ({ file, format, os, iis })))("$file", ({ file, format, os, iis }) => {
    const content = readFileSync(new URL(file, corpus), "utf8");
    const isTemplate = format === "aws-cfn-imagebuilder";
    expect(recognises(cloudformation, content)).toBe(isTemplate);
    if (!isTemplate) return;
    const { images, diagnostics } = readWith(cloudformation, content);
    if (os === "linux") {
      expect(images).toEqual([]);
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(["no-windows-image"]);
      return;
    }
    expect(images).toHaveLength(1);
    const { facts } = completeImage((images[0] as ReadImage).stated);
    const family = facts["os.family"];
    expect(family.state === "stated" || family.state === "implied" ? family.value : "unknown").toBe(os);
    expect(facts.sysprep).toMatchObject({ state: "implied", value: "true" });
    const installed = facts["iis.installed"];
    // The last column says what is true; a parent from another stack lets nobody say it.
    if (os !== "unknown") expect(installed.state === "stated" || installed.state === "implied" ? installed.value : "unknown").toBe(iis === "yes" ? "true" : "false");
    else expect(installed.state).toBe("opaque");
  });
});

/** What images say that say the same is worked out once: nobody may see that. A run over many images says of each what a run over it alone says. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { evaluateFiles } from "../support/evaluate.ts";

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";

/** What a report says of an image, without what depends on the run. */
function saidOf(report: Report, name: string): unknown {
  return report.images.filter((image) => image.name === name);
}

const windows = fc.constantFrom("os: Windows 2000 Server SP4", "os: Windows NT 4.0 Server", "os: Windows Server 2022 Datacenter", "os: { product: Windows Server 2016, edition: standard }", "os: Windows XP Professional", "os: !Sub x", "os: Windos 2000", "");
const web = fc.constantFrom("iis: true", "iis: false", 'iis: "5.0"', "iis: { version: \"4.0\", source: nt4-option-pack }", "iis: { phase: after-clone }", "iis: { encryptedProperties: none }", "iis: { encryptedProperties: [{ at: x }] }", "iis: perhaps", "features: [web-server]", "features: [telnet-client, -web-server]", "features: [ad-domain-services]", "features: [web-serve]", "");
const cloning = fc.constantFrom("sysprep: true", "sysprep: false", "sysprep: { generalize: true, runs: 9 }", "sysprep: maybe", "");
const rest = fc.constantFrom("servicePack: SP6a", "servicePack: SP2", 'ie: "5.01"', "from: base", "from: other", "from: nowhere", "x-owner: us", "unknown: key", "facts: { sysprep: true }", "provision: [{ file: a.ps1, phase: before-generalize }]", "");
/** Definitions of a few kinds, so that many of them are alike. */
const definition = fc.tuple(windows, web, cloning, rest).map((lines) => lines.filter(Boolean));
const defaults = fc.constantFrom("", "defaults: { sysprep: true }\n", "defaults: { os: Windows 2000 Server }\n", "defaults: { iis: { encryptedProperties: none }, sysprep: true }\n");

function document(own: string, images: readonly (readonly [string, readonly string[]])[]): string {
  return `${head}${own}images:\n${images.map(([name, lines]) => `  - name: ${name}\n${lines.map((line) => `    ${line}\n`).join("")}`).join("")}`;
}

it("says of each image what a run over it and its parents alone says", () => {
  fc.assert(
    fc.property(fc.array(definition, { minLength: 2, maxLength: 12 }), defaults, fc.boolean(), (definitions, own, strict) => {
      // Every image has a twin, and two parents that any of them may be built on.
      const parents = [["base", ["os: Windows 2000 Server SP4", "iis: \"5.0\"", "sysprep: true"]], ["other", ["os: Windows Server 2022", "iis: { phase: after-clone }", "sysprep: true"]]] as const;
      const images = [...parents, ...definitions.flatMap((lines, index) => [[`one-${index}`, lines] as const, [`two-${index}`, lines] as const])];
      const together = evaluateFiles({ "images.yml": document(own, images) }, { strict });
      for (const [index, [name, lines]] of images.entries()) {
        // The lines before it stay, as comments: a place is a part of what is said.
        const before = document(own, images.slice(0, index)).split("\n").length - document(own, []).split("\n").length;
        const isParent = index < parents.length;
        const kept = isParent ? parents.slice(0, index + 1) : parents;
        const skipped = isParent ? 0 : before - (document(own, parents).split("\n").length - document(own, []).split("\n").length);
        const alone = `${document(own, isParent ? kept : parents)}${"  #\n".repeat(skipped)}${isParent ? "" : `  - name: ${name}\n${lines.map((line) => `    ${line}\n`).join("")}`}`;
        const report = evaluateFiles({ "images.yml": alone }, { strict });
        expect(saidOf(together, name)).toEqual(saidOf(report, name));
      }
    }),
    { numRuns: 60 },
  );
});

/** Windows NT 4.0 as it is supported, with the Service Pack that one hotfix makes another. */
const nt4 = ["servicePack: SP6", "iis: { version: \"4.0\", source: nt4-option-pack }", 'ie: "5.01"', "sysprep: true"];

it.each([
  ["a tag", ["os: Windows 2000 Server", 'iis: "5.0"', "sysprep: true"], ["os: !Sub Windows 2000 Server", 'iis: "5.0"', "sysprep: true"]],
  ["a text", ["os: Windows 2000 Server", 'iis: "5.0"', "sysprep: true"], ["os: Windows 2000 Server", 'iis: "4.0"', "sysprep: true"]],
  ["a removed feature", ["os: Windows Server 2022", "sysprep: true", "features: [{ name: web-server, state: present }]", "iis: { encryptedProperties: none }"], ["os: Windows Server 2022", "sysprep: true", "features: [{ name: web-server, state: absent }]", "iis: { encryptedProperties: none }"]],
  ["another feature", ["os: Windows Server 2022", "sysprep: true", "features: [telnet-client]"], ["os: Windows Server 2022", "sysprep: true", "features: [ad-domain-services]"]],
  ["a list that is taken back", ["from: roles", "sysprep: true"], ["from: roles", "sysprep: true", "features:"]],
  ["a group that is replaced", ["from: secret", "iis: { installed: true }"], ["from: secret", "iis: true"]],
  ["another parent", ["from: good", "iis: { version: \"10.0\" }"], ["from: secret", "iis: { version: \"10.0\" }"]],
  ["hotfixes", [...nt4, "os: { product: Windows NT 4.0 Server, hotfixes: [Q246009] }"], [...nt4, "os: { product: Windows NT 4.0 Server, hotfixes: [Q246001] }"]],
  ["texts that join to the same", ["os: Windows 2000 Server", "ie: 5.01", 'iis: "5.0"', "sysprep: true"], ["os: Windows 2000 Server~ie5.01", 'iis: "5.0"', "sysprep: true"]],
  ["facts that complete", ["os: Windows Server 2022", "sysprep: true"], ["os: Windows Server 2022", "sysprep: true", "facts: { iis: { encryptedProperties: [{ at: x }] } }"]],
  ["a step", ["os: Windows Server 2022", "sysprep: true"], ["os: Windows Server 2022", "sysprep: true", "provision: [{ file: roles.ps1, phase: before-generalize }]"]],
] as const)("tells images apart by %s", (_what, left, right) => {
  const parents = [["roles", ["os: Windows Server 2022", "features: [ad-domain-services]", "sysprep: true"]], ["good", ["os: Windows Server 2022", "iis: { encryptedProperties: none }", "sysprep: true"]], ["secret", ["os: Windows Server 2022", "iis: { encryptedProperties: [{ at: x }] }", "sysprep: true"]]] as const;
  const files = { "roles.ps1": "Install-WindowsFeature AD-Domain-Services\n" };
  const wordOf = (report: Report, name: string): unknown => report.images.filter((image) => image.name === name).map(({ verdict, findings }) => [verdict, findings.map(({ requirement, outcome }) => [requirement, outcome])]);
  const alone = (lines: readonly string[]): unknown => wordOf(evaluateFiles({ "images.yml": document("", [...parents, ["one", lines]]) }, {}, files), "one");
  expect(alone(left)).not.toEqual(alone(right));
  for (const [first, second] of [[left, right], [right, left]] as const) {
    const together = evaluateFiles({ "images.yml": document("", [...parents, ["one", first], ["two", second]]) }, {}, files);
    expect([wordOf(together, "one"), wordOf(together, "two")]).toEqual([alone(first), alone(second)]);
  }
});

it("tells images apart by the defaults of their documents", () => {
  const good = "defaults: { os: Windows Server 2022, iis: { encryptedProperties: none } }\n";
  // As long as the other one.
  const bad = "defaults: { os: Windows Server 2022, iis: { encryptedProperties: what } }\n";
  for (const order of [[good, bad], [bad, good]] as (readonly string[])[]) {
    const report = evaluateFiles(Object.fromEntries(order.map((own, index) => [`${index}.yml`, document(own, [[`image-${index}`, ["sysprep: true"]]])])));
    const verdictOf = (own: string): unknown => report.images.find(({ name }) => name === `image-${order.indexOf(own)}`)?.verdict;
    expect([verdictOf(good), verdictOf(bad)]).toEqual(["supported", "undetermined"]);
  }
});

it("keeps the place in what it says of an image that the matrix does not speak about", () => {
  const lines = ["os: Windows 2000 Server", "iis: false", "sysprep: true"];
  const report = evaluateFiles({ "images.yml": document("", [["one", lines], ["two", lines]]) });
  expect(report.images.map(({ verdict, description }) => [verdict, description.replace(/:.*/, "").concat(description.match(/:\d+/)?.[0] ?? "")])).toEqual([
    ["not-applicable", "No IIS in the image (images.yml:6"],
    ["not-applicable", "No IIS in the image (images.yml:10"],
  ]);
});

it("does not take two texts that join to the same for the same", () => {
  // `servicePack` and `ie` hold texts with everything in them that separates.
  const report = evaluateFiles({ "images.yml": document("", [["one", ["os: Windows 2000 Server", 'iis: "5.0"', "sysprep: true", 'servicePack: "SP4ie4:5.01"']], ["two", ["os: Windows 2000 Server", 'iis: "5.0"', "sysprep: true", "servicePack: SP4", 'ie: "5.01"']]]) });
  expect(report.images.map(({ name, description }) => [name, description])).toEqual([
    ["one", "Windows 2000 Server, an unreadable service pack, IIS 5.0"],
    ["two", "Windows 2000 Server, Service Pack 4, IIS 5.0, Internet Explorer 5.01"],
  ]);
});

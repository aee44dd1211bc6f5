/** The same long answer file in thousands of objects: the reading ends, and what is not read is not called readable. */
import { expect, it } from "vitest";
import { evaluateFiles } from "../../support/evaluate.ts";

it("reads so much and no more", () => {
  const settings = '<settings pass="specialize"><component name="Microsoft-Windows-Shell-Setup"><TimeZone>UTC</TimeZone></component></settings>';
  const answer = `<unattend xmlns="urn:schemas-microsoft-com:unattend">${settings.repeat(3_000)}</unattend>`;
  const objects = Array.from({ length: 4_000 }, (_, at) => `- {apiVersion: v1, kind: ConfigMap, metadata: {name: m${at}}, data: *d}`).join("\n");
  const text = `apiVersion: v1\nkind: List\nx-data: &d\n  unattend.xml: |\n    ${answer}\nitems:\n${objects}\n`;
  const { images } = evaluateFiles({ "maps.yaml": text });
  expect(images).toHaveLength(4_000);
  expect(images.every(({ verdict }) => verdict === "undetermined")).toBe(true);
  expect(images.at(-1)?.findings.some(({ message }) => message.includes("aliases repeat too much text"))).toBe(true);
}, 20_000);

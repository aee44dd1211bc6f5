/** What a script means for an image depends on its Windows: the metabase interface of IIS 6, and names of features that changed. */
import { expect, it } from "vitest";
import { evaluateImageText } from "../support/evaluate.ts";

function verdict(os: string, script: string, iis = ""): string | undefined {
  return evaluateImageText(`os: ${os}\nsysprep: true\n${iis}provision:\n  - { file: x.cmd, phase: before-generalize }`, {}, { "x.cmd": script }).images[0]?.verdict;
}

const installed = "iis: true\n";
const set = (name: string): string => `cscript adsutil.vbs set ${name} p`;

it.each(["w3svc/apppools/x/WAMUserPass", "w3svc/1/ROOT/UNCPassword", "w3svc/AnonymousUserPass"])("%s lands in the configuration of IIS 7 and later", (name) => {
  expect([verdict("Windows Server 2022", set(name), installed), verdict("Windows Server 2008", set(name), installed)]).toEqual(["undetermined", "undetermined"]);
  expect(verdict("Windows Server 2003", set(name), installed)).toBe(verdict("Windows Server 2003", set("w3svc/1/ServerComment"), installed));
});

it("leaves other properties of the metabase alone", () => {
  expect(verdict("Windows Server 2022", set("w3svc/1/ServerComment"), installed)).toBe("supported");
});

it("does not know whether IIS comes with what was named BITS, and with Work Folders", () => {
  expect(verdict("Windows Server 2008", "servermanagercmd -install BITS")).toBe("undetermined");
  expect(verdict("Windows Server 2008", "echo a")).not.toBe("undetermined");
  expect(verdict("Windows Server 2008", "servermanagercmd -remove BITS")).toBe(verdict("Windows Server 2008", "echo a"));
  expect(verdict("Windows Server 2022", "powershell -Command Install-WindowsFeature FS-DFS-Namespace")).toBe("not-applicable");
  expect(verdict("Windows Server 2022", "powershell -Command Install-WindowsFeature FS-SyncShareService")).toBe("undetermined");
});

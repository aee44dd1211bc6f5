/** The order and the spellings of service packs, and the hotfixes that tell SP6a from SP6. */
import { describe, expect, it } from "vitest";
import { readServicePack, servicePack } from "../../src/facts/service-packs.ts";

const order = ["none", "SP1", "SP2", "SP3", "SP4", "SP5", "SP6", "SP6a", "SP6a+SRP"];

it("has one total order", () => {
  expect(servicePack.terms.map((term) => term.value)).toEqual(order);
  for (const [left, one] of order.entries()) {
    for (const [right, other] of order.entries()) {
      expect(Math.sign(servicePack.compare?.(one, other) ?? Number.NaN)).toBe(Math.sign(left - right));
      expect(servicePack.isAtLeast?.(one, other)).toBe(left >= right);
    }
  }
});

it("reads every spelling that it lists, with a source", () => {
  for (const term of servicePack.terms) {
    expect(term.source.url).toMatch(/^https:/);
    for (const spelling of [term.value, ...term.spellings]) expect(servicePack.read(spelling)).toEqual({ kind: "known", value: term.value });
  }
});

describe("spellings", () => {
  it.each(["SP6a", "SP6A", "sp6a", "SP 6a", "SP-6a", "6a", "6.0a", "Service Pack 6a", "Service Pack 6a (SP6a)", "4.0 SP6a", "NT4SP6a", "NT 4.0 SP6a", "Q246009"])("%s is SP6a", (text) => expect(servicePack.read(text)).toEqual({ kind: "known", value: "SP6a" }));
  it.each([["6", "SP6"], ["SP6", "SP6"], ["5", "SP5"], ["Service Pack 5", "SP5"], ["Service Pack 4, RC 1.2", "SP4"], ["Service Pack 3 RC 1.32", "SP3"], ["SP6a + SRP", "SP6a+SRP"], ["Q299444", "SP6a+SRP"], ["RTM", "none"]])("%s is %s", (text, value) => expect(servicePack.read(text)).toEqual({ kind: "known", value }));
  it.each(["Service Pack 6", "service pack 6", "Service Pack 6, RC 1.5", "SP6/6a", "SP6 or SP6a", "latest", "SP7", "7", "SP6a or later", "SP6a+", "SP6b", "0o6", "6e0", "0x6", "+6", "6.0", "06", "", "${SP}", "{{ sp }}", "constructor", "__proto__", "SP6\u0430"])("%s is not read", (text) => expect(servicePack.read(text).kind).toBe("unclear"));
});

describe("with hotfixes, on Windows NT 4.0", () => {
  it.each<readonly [string | undefined, readonly string[], string]>([
    ["Service Pack 6", ["Q246009"], "SP6a"],
    ["Service Pack 6", ["KB246009"], "SP6a"],
    ["SP6", ["246009"], "SP6a"],
    ["SP6a", ["Q246009"], "SP6a"],
    ["SP6a", ["Q299444"], "SP6a+SRP"],
    ["SP6", ["Q246009", "Q299444"], "SP6a+SRP"],
    [undefined, ["Q299444"], "SP6a+SRP"],
    [undefined, ["Q246009"], "SP6a"],
    ["SP5", ["Q123456"], "SP5"],
  ])("%s with %j is %s", (text, hotfixes, value) => expect(readServicePack(text, hotfixes, "windows-nt-4.0")).toEqual({ kind: "known", value }));
  it.each<readonly [string | undefined, readonly string[]]>([["SP5", ["Q246009"]], ["none", ["Q299444"]], ["Service Pack 6", []], ["SP7", ["Q246009"]], [undefined, []]])("%s with %j is not read", (text, hotfixes) => expect(readServicePack(text, hotfixes, "windows-nt-4.0").kind).toBe("unclear"));
  it("has no SP6a on Terminal Server Edition", () => expect(readServicePack("SP6a", [], "windows-nt-4.0", "terminal-server").kind).toBe("unclear"));
});

describe("the last service pack of every Windows", () => {
  it.each([["windows-2000", "SP4", "SP5"], ["windows-xp", "SP3", "SP4"], ["windows-xp-x64", "SP2", "SP3"], ["windows-server-2003", "SP2", "SP3"], ["windows-server-2003-r2", "SP2", "SP6a"], ["windows-vista", "SP2", "SP3"], ["windows-server-2008", "SP2", "SP3"], ["windows-7", "SP1", "SP2"], ["windows-server-2008-r2", "SP1", "SP2"], ["windows-server-2012", "none", "SP1"], ["windows-server-2022", "none", "SP1"]] as const)("%s has %s and no %s", (family, last, beyond) => {
    expect(readServicePack(last, [], family)).toEqual({ kind: "known", value: last });
    expect(readServicePack(beyond, [], family).kind).toBe("unclear");
  });
});

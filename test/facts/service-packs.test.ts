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

describe("what a text says, or why it says nothing", () => {
  const said = (text: string | undefined, hotfixes: readonly string[] = [], family?: Parameters<typeof readServicePack>[2], edition?: string): string => {
    const reading = readServicePack(text, hotfixes, family, edition);
    return reading.kind === "known" ? `= ${reading.value}` : `${reading.because}${reading.suggestion === undefined ? "" : ` (${reading.suggestion}?)`}`;
  };
  const several = "it names more than one service pack, needed the one that is installed";
  const ambiguous = 'Service Pack 6 and Service Pack 6a both call themselves "Service Pack 6" (Q246009) (SP6a?)';
  const no = "it is no service pack that was released";

  it.each([
    ...["none", "no", "no service pack", "no SP", "RTM", "gold", "SP0", "SP 0", "false"].map((text): [string, string] => [text, "= none"]),
    ["nonesuch", no], ["not none", no], ["no sps", no], ["golden", no],
    ...["SRP", "Security Rollup", "Security Rollup Package", "SP6a+SRP", "SP 6a + SRP", "SP6a with SRP", "SP 6a and SRP", "Q299444", "Q 299444"].map((text): [string, string] => [text, "= SP6a+SRP"]),
    ["my SRP", no], ["SRPs", no], ["SP6+SRP", `${no} (SP6a?)`], ["SP6a without SRP", `${no} (SP6a?)`],
    ["Q246009", "= SP6a"], ["Q 246009", "= SP6a"], ["xQ246009", `${no} (SP6a?)`], ["Q2460091", `${no} (SP6a?)`],
    ...["SP4 or SP5", "SP5 later", "latest", "SP5 newer", "SP5 above", "SP5 higher", "SP5/SP6", "<SP6", ">SP3", "=SP6", "~SP6", "^SP6", "*", "SP5|SP6"].map((text): [string, string] => [text, `${several} (SP6a?)`]),
    ["SP5 oracle", no], ["SP5 sailor", no],
    ["Windows NT 4.0 SP6a", "= SP6a"], ["NT4 SP5", "= SP5"], ["NT 4.0 SP5", "= SP5"], ["4.0 SP5", "= SP5"], ["my NT4 SP5", no], ["SP NT4 5", no],
    ["ServicePack6a", `${no} (SP6a?)`], ["Service Pack6a", "= SP6a"], ["x6a", `${no} (SP6a?)`], ["6ab", `${no} (SP6a?)`],
    ["Service Pack5", "= SP5"], ["Service Pack 4 RC 1.2", "= SP4"], ["SP4 RC1", "= SP4"], ["SP4, rc1.", "= SP4"], ["SP4 RC", no], ["SP5x", no], ["xSP5", no], ["SP55", no],
    ["Service Pack 6", ambiguous], ["SP6 RC1", ambiguous], ["6", "= SP6"], ["SP6", "= SP6"],
    ["SP7", "Service Pack 7 for Windows NT 4.0 was cancelled and never released (SP6a?)"],
    ["SP8", "there was never a Service Pack 8"], ["SP9", "there was never a Service Pack 9"],
  ])("%s: %s", (text, expected) => {
    expect(said(text)).toBe(expected);
    expect(said(text, [], "windows-nt-4.0")).toBe(expected);
  });

  it("on another Windows, Service Pack 6 and 7 are no riddle and SP6a is not suggested", () => {
    expect(said("SP5 or SP6", [], "windows-2000")).toBe(several);
    expect(said("SP7", [], "windows-2000")).toBe("there was never a Service Pack 7");
    expect(said("Service Pack 6", [], "windows-2000")).toBe("Service Pack 6 was never released for Windows 2000, which ends at Service Pack 4");
    expect(said("SP1", [], "windows-server-2012")).toBe("Service Pack 1 was never released for Windows Server 2012");
    expect(said("SP6a+SRP", [], "windows-2000")).toBe("Service Pack 6a with the Security Rollup Package was never released for Windows 2000, which ends at Service Pack 4");
    expect(said(undefined, [], "windows-2000")).toBe("it is not stated");
    expect(said(undefined, ["Q246009"], "windows-2000")).toBe("it is not stated");
    expect(said("none", [], "windows-server-2012")).toBe("= none");
    expect(said("SP5", ["Q246009"], "windows-2000")).toBe("Service Pack 5 was never released for Windows 2000, which ends at Service Pack 4");
  });

  it.each<[string | undefined, readonly string[], string]>([
    [undefined, [], "it is not stated"],
    ["SP6", [" q246009 "], "= SP6a"],
    ["SP6", ["KB 246009"], "= SP6a"],
    // No hotfix that only holds the number, or is another one.
    ["SP6", ["Q2460091"], "= SP6"],
    ["SP6", ["xQ246009"], "= SP6"],
    ["SP6", ["not installed"], "= SP6"],
    ["SP6", ["{{ hotfix }}"], "a hotfix beside it looks like a template that is filled in later, and may be Q246009, which makes SP6a of it"],
    ["SP6", ["Q123456", "${HOTFIX}"], "a hotfix beside it looks like a template that is filled in later, and may be Q246009, which makes SP6a of it"],
    ["SP6", ["{{ hotfix }}", "Q246009"], "= SP6a"],
    ["SP5", ["{{ hotfix }}"], "= SP5"],
    ["SP6a", ["{{ hotfix }}"], "= SP6a"],
    ["SP6a+SRP", ["Q246009"], "= SP6a+SRP"],
    ["SP6a+SRP", ["Q299444"], "= SP6a+SRP"],
    ["SP6", ["Q299444"], "Service Pack 6 contradicts the hotfix Q299444, which belongs to Service Pack 6a"],
    ["SP6", ["Q299444", "{{ hotfix }}"], "Service Pack 6 contradicts the hotfix Q299444, which belongs to Service Pack 6a"],
    ["SP5", ["Q246009"], "Service Pack 5 contradicts the hotfix Q246009, which belongs to Service Pack 6a"],
    ["SP5", ["Q246009", "Q299444"], "Service Pack 5 contradicts the hotfix Q299444, which belongs to Service Pack 6a"],
    ["Service Pack 6", ["Q299444"], "= SP6a+SRP"],
    ["SP8", ["Q299444"], "there was never a Service Pack 8"],
  ])("%s with %j: %s", (text, hotfixes, expected) => expect(said(text, hotfixes, "windows-nt-4.0")).toBe(expected));

  const none = "Windows NT 4.0 Terminal Server Edition ends at Service Pack 6: there is no SP6a for it (Q152734) (SP6?)";
  const marked = "Windows NT 4.0 Terminal Server Edition has no Service Pack 6a, which a stated hotfix belongs to (Q317636) (SP6?)";
  it.each<[string | undefined, readonly string[], string]>([
    ["SP6a", [], none],
    ["SP6a+SRP", [], none],
    ["SP6a", ["Q317636"], none],
    ["SP6", [], "= SP6"],
    ["SP5", ["Q246009"], "= SP5"],
    ["SP6", ["Q299444"], "= SP6"],
    ["SP6", ["{{ hotfix }}"], "= SP6"],
    ["Service Pack 6", [], "= SP6"],
    ["Service Pack 6", ["Q246009"], marked],
    ["Service Pack 6", ["Q299444"], marked],
    [undefined, ["Q246009"], marked],
    [undefined, ["Q299444"], marked],
    [undefined, ["Q317636"], "= SP6"],
    [undefined, ["Q123456"], "it is not stated"],
    [undefined, [], "it is not stated"],
    ["SP8", ["Q317636"], "there was never a Service Pack 8"],
  ])("on Terminal Server Edition, %s with %j: %s", (text, hotfixes, expected) => expect(said(text, hotfixes, "windows-nt-4.0", "terminal-server")).toBe(expected));
});

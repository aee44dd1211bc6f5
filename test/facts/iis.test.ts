/** Versions, products, sources and phases of IIS. */
import { describe, expect, it } from "vitest";
import { encryptedProperties, iisInstallOrder, iisPhase, iisProduct, iisSource, iisVersion, readIis, truth } from "../../src/facts/iis.ts";

it.each([encryptedProperties, iisInstallOrder, iisPhase, iisProduct, iisSource, iisVersion, truth])("$id reads every spelling that it lists, with a source", (vocabulary) => {
  for (const term of vocabulary.terms) {
    expect(term.source.url).toMatch(/^https:/);
    for (const spelling of [term.value, ...term.spellings]) expect(vocabulary.read(spelling)).toEqual({ kind: "known", value: term.value });
  }
  for (const text of ["constructor", "__proto__", "toString", "", "${X}", "{{ x }}", "perhaps", "0"]) expect(vocabulary.read(text).kind).toBe("unclear");
});

describe("versions", () => {
  const order = ["1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0", "7.5", "8.0", "8.5", "10.0"];
  it("stand in one order", () => expect(order.toReversed().toSorted((left, right) => iisVersion.compare?.(left, right) ?? 0)).toEqual(order));
  it.each([["4", "4.0"], ["4.0", "4.0"], ["IIS 4.0", "4.0"], ["IIS4", "4.0"], ["Internet Information Server 4.0", "4.0"], ["Internet Information Services 5.0", "5.0"], ["7", "7.0"], ["10", "10.0"]])("%s is IIS %s", (text, version) => expect(readIis(text)).toEqual({ kind: "known", value: { product: "iis", version } }));
  it.each([["Internet Information Service 5.0", "5.0"], ["iis version 6.0", "6.0"], ["version 6", "6.0"], ["v6.0", "6.0"], ["IIS v 7.5", "7.5"], ["IIS_8.5", "8.5"], ["  10.0  ", "10.0"]])("%s is IIS %s", (text, version) => expect(readIis(text)).toEqual({ kind: "known", value: { product: "iis", version } }));
  it("says what is wrong, and what may be meant", () => {
    expect(readIis("04")).toEqual({ kind: "unclear", because: "a version does not begin with 0" });
    expect(readIis("IIS Express 10.0")).toEqual({ kind: "unclear", because: expect.stringContaining("IIS Express is not IIS"), suggestion: "false" });
    expect(readIis("PWS")).toEqual({ kind: "unclear", because: "it names Personal Web Server without a version" });
    expect(readIis("Personal Web Server")).toEqual({ kind: "unclear", because: "it names Personal Web Server without a version" });
    expect(readIis("the PWS")).toEqual({ kind: "unclear", because: "it is no version of IIS such as 4.0 or 5.0" });
    expect(readIis("PWS 5.0")).toEqual({ kind: "unclear", because: "there is no Personal Web Server 5.0 for Windows NT" });
    expect(readIis("Personal Web Server 3.0")).toEqual({ kind: "unclear", because: "there is no Personal Web Server 3.0 for Windows NT" });
    expect(readIis("99")).toEqual({ kind: "unclear", because: "there was never an IIS 99.0" });
  });
  it("compare as numbers", () => {
    for (const [left, one] of order.entries()) for (const [right, other] of order.entries()) expect([one, other, iisVersion.isAtLeast?.(one, other), Math.sign(iisVersion.compare?.(one, other) ?? Number.NaN)]).toEqual([one, other, left >= right, Math.sign(left - right)]);
  });
  it.each(["my IIS 4.0", "IIS 4.0 too", "IIS 4.0.0", "Internet Information Servers 4.0", "a version 6", "IIS Express", "pws4.0 x", "IIS 123", "4.123", "100", "10.00"])("%s is not read as a version", (text) => expect(readIis(text).kind).toBe("unclear"));
  it.each(["PWS 4.0", "Personal Web Server 4.0"])("%s is Personal Web Server", (text) => expect(readIis(text)).toEqual({ kind: "known", value: { product: "pws", version: "4.0" } }));
  it.each(["0x4", "4e0", ".4e1", "04", "5.10", "0", "4.00", "9", "9.0", "40", "IIS", "PWS", "4.0 or later", "IIS Express"])("%s is not read", (text) => expect(readIis(text).kind).toBe("unclear"));
});

describe("sources", () => {
  it.each(["NTOP", "NT4OP", "Option Pack", "NT 4.0 Option Pack", "Windows NT 4.0 Option Pack", "nt4-option-pack"])("%s is the Option Pack", (text) => expect(iisSource.read(text)).toEqual({ kind: "known", value: "nt4-option-pack" }));
  it.each([["SBS 4.5", "sbs-4.5"], ["SBS 4.5 CD", "sbs-4.5"], ["Small Business Server 4.5", "sbs-4.5"], ["BackOffice", "backoffice"]])("%s is other media", (text, value) => expect(iisSource.read(text)).toEqual({ kind: "known", value }));
  it.each(["a CD in the drawer", "not the Option Pack", "Option Pack or SBS 4.5"])("%s is not read", (text) => expect(iisSource.read(text).kind).toBe("unclear"));
});

describe("yes and no", () => {
  it.each(["true", "yes", "on", "TRUE", "Yes"])("%s is yes", (text) => expect(truth.read(text)).toEqual({ kind: "known", value: "true" }));
  it.each(["false", "no", "off", "none", "No"])("%s is no", (text) => expect(truth.read(text)).toEqual({ kind: "known", value: "false" }));
  it.each(["0", "1", "y", "n", "~", "null"])("%s is neither", (text) => expect(truth.read(text).kind).toBe("unclear"));
});

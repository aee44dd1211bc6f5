/** Packages of winget and Chocolatey that belong to IIS: judged by one rule, whoever installs them. */
import { describe, expect, it } from "vitest";
import { isPartOfIis } from "../../src/commands/packages.ts";
import { dscDatum } from "../../src/formats/dsc-datum/dsc-datum.ts";
import { stepsOfText } from "../support/effects.ts";
import { stepsOf } from "./ansible/paper.ts";

describe("a package", () => {
  it.each(["iis", "iis7", "Microsoft.IIS", "urlrewrite", "UrlRewrite2", "webdeploy3", "Microsoft.WebDeploy", "webpi5", "iis-arr", "arr3", "exchange2019", "sharepoint2016", "sitecore", "tfs2018", "wsus"])("%s may bring IIS along", (name) => {
    expect(isPartOfIis(name)).toBe(true);
    expect(stepsOf(`- hosts: web\n  tasks:\n    - win_chocolatey: { name: ${name} }\n`)).toHaveLength(1);
    expect(stepsOfText(dscDatum, `DscTagging: {}\nChocolateyPackages:\n  Packages: [{ Name: ${name} }]\n`)).toHaveLength(1);
  });

  it.each(["iisexpress", "Microsoft.IISExpress", "git", "iissy", "carriage", "ExchangeOnlineManagement"])("%s does not", (name) => {
    expect(isPartOfIis(name)).toBe(false);
    expect(stepsOfText(dscDatum, `DscTagging: {}\nChocolateyPackages:\n  Packages: [{ Name: ${name} }]\n`)).toEqual([]);
  });
});

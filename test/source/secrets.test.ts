/** What a report quotes of a line holds no secret, and every column stays where it was. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskSecrets } from "../../src/source/secrets.ts";

describe("a secret in a line", () => {
  it.each([
    ["$pool.processModel.password = 'Hunter2-short'; x", "$pool.processModel.password = '*************'; x"],
    ["Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{userName='u';password='p w';identitytype=3}", "Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{userName='u';password='***';identitytype=3}"],
    ["appcmd set apppool x /processModel.password:Hunter2 /y", "appcmd set apppool x /processModel.password:******* /y"],
    ["processModel.password: Hunter2", "processModel.password: *******"],
    ['  "password": "Hun\\"ter2",', '  "password": "*********",'],
    ["<add password=\"Hunter2\" userName=\"u\"/>", "<add password=\"*******\" userName=\"u\"/>"],
    ["    password: Hunter2   # note", "    password: *******   # note"],
    ["net use x -Password Hunter2", "net use x -Password *******"],
    ["ConvertTo-SecureString 'Hunter2' -AsPlainText -Force", "ConvertTo-SecureString '*******' -AsPlainText -Force"],
    ["a [enc:AesProvider:abcdef==:enc] b", "a [enc:AesProvider:********:enc] b"],
    ["$p = @{ Password = \"it's\" }", "$p = @{ Password = \"****\" }"],
  ])("%s", (line, masked) => {
    expect(maskSecrets(line)).toBe(masked);
    expect(maskSecrets(line)).toHaveLength(line.length);
  });

  it.each(["password: $env:POOL", "password='${Secret}'", "password: {{ vault_pw }}", "appcmd /processModel.password:%PW%", "password = !Ref Secret", "[enc:AesProvider::enc]", "encryptedProperties: none", "password: ''", "# the password policy", "needsPassword: true", "password = $(Get-Secret x)"])("%s says none", (line) => {
    expect(maskSecrets(line)).toBe(line);
  });

  it("never moves a column and does not take long", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("password", "pwd", "=", ":", "'", '"', " ", "-p ", "[enc:", ":enc]", "x", "\\", "`", ";"), { maxLength: 60 }), (parts) => {
      expect(maskSecrets(parts.join(""))).toHaveLength(parts.join("").length);
    }));
    // An excerpt has at most 300 code points, so nothing longer is ever masked.
    const longest = ["password".repeat(75), `password='${"'".repeat(590)}`, "-p ".repeat(200), `secret_${"a".repeat(590)}`, "password:".repeat(66)];
    const started = performance.now();
    for (let round = 0; round < 50; round++) for (const line of longest) maskSecrets(line);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

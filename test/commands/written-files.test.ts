/** Content that goes into the configuration of IIS: that of another file, and the configuration at hand changed. */
import { describe, expect, it } from "vitest";
import { type Language, shorts } from "./read.ts";

const folder = "C:\\Windows\\System32\\inetsrv\\config";
const own = `${folder}\\applicationHost.config`;

function each(language: Language, expected: readonly string[], texts: readonly string[]): void {
  it.each(texts)(`${language}: %s`, (text) => {
    expect(shorts(text, language)).toEqual(expected);
  });
}

describe("the content of another file", () => {
  each("cmd", ["S10"], [
    ...["type C:\\a", "more C:\\a", "findstr \"\" C:\\a", "sort C:\\a", "curl https://x.test/a", "type C:\\a | findstr x", "echo %CFG%", "(type C:\\a)", "call type C:\\a"].map((command) => `${command} > ${own}`),
    `cd /d ${folder}\ntype C:\\a > applicationHost.config`,
    `for /f %%i in (C:\\a) do echo %%i >> ${own}`,
    `(for /f %%i in (C:\\a) do @echo %%i) > ${own}`,
    `call :x > ${own}\nexit /b\n:x\ntype C:\\a\nexit /b`,
    `type ${own}.bak > ${own}`,
    `type ${own} c:\\b.config > ${own}`,
    `type c:\\b.config | find /v "${own}" > ${own}`,
    `findstr /v "${own}" < c:\\b.config > ${own}`,
    `findstr ${own} c:\\b.config > ${own}`,
    `findstr /c:x ${own} c:\\b.config > ${own}`,
    `type ${own} | findstr /v x c:\\b.config > ${own}`,
  ]);
  each("cmd", ["S11"], [`more C:\\a > ${folder}\\redirection.config`]);
  each("powershell", ["S10"], [
    ...["gc C:\\a | Set-Content W", "Set-Content W (gc C:\\a)", "gc C:\\a > W", "gc C:\\a | Out-File W", "gc C:\\t\\applicationHost.config | sc W", "gc W.bak | sc W", "(gc $src) -replace 'a', 'b' | sc W", "gc C:\\a | tee W", "gc W,C:\\b | sc W", "gc C:\\b,W | sc W"].map((text) => text.replaceAll("W", own)),
    `[IO.File]::WriteAllText('${own}', [IO.File]::ReadAllText('C:\\a'))`,
    `$c = [IO.File]::ReadAllText('C:\\a').Replace('x', 'y')\n[IO.File]::WriteAllText('${own}', $c)`,
    `[IO.File]::WriteAllBytes('${own}', $b)`,
    `[IO.File]::Copy('C:\\a', '${own}')`,
    `$x = [xml](gc C:\\a); $x.Save('${own}')`,
    `$x = New-Object xml\n$x.Load('C:\\t\\applicationHost.config')\n$x.Save('${own}')`,
    `$x = [System.Xml.Linq.XDocument]::Load('C:\\a')\n$x.Save('${own}')`,
    `curl.exe https://x.test/a > ${own}`,
  ]);
});

describe("the configuration at hand, changed", () => {
  each("powershell", ["iis"], [
    `(gc ${own}) -replace 'a', 'b' | sc ${own}`,
    `$c = gc ${own}\n$c = $c -replace 'a', 'b'\n$c | sc ${own}`,
    `gc ${own} | % { $_ -replace 'a', 'b' } | sc ${own}`,
    `cd ${folder}\n(gc .\\applicationHost.config) -replace 'a', 'b' | sc applicationHost.config`,
    `pushd ${folder}\n$c = gc .\\applicationHost.config\npopd\nsc ${own} ($c -replace 'a', 'b')`,
    "$p = \"$dir\\applicationHost.config\"\n(gc $p) -replace 'a', 'b' | sc $p",
    "$p = \"$dir\\applicationHost.config\"\n$x = [xml](gc $p)\n$x.Save($p)",
    `$x = [xml](gc ${own})\n$x.OuterXml | sc ${own}`,
    `$x = New-Object xml\n$x.Load('${own}')\n$x.Save('${own}')`,
    `$x = [System.Xml.Linq.XDocument]::Load('${own}')\n$x.Save('${own}')`,
    `$c = [IO.File]::ReadAllText('${own}').Replace('x', 'y')\n[IO.File]::WriteAllText('${own}', $c)`,
  ]);
  each("cmd", ["unread", "S10"], [`type ${own} | merge x c:\\t\\applicationHost.config > ${own}`]);
  each("cmd", ["unread", "unread"], [`merge ${own} c:\\b.config > ${own}`]);
  each("cmd", ["unread"], [`xmlstarlet ed -d x ${own} > ${own}`]);
  each("cmd", [], [`findstr /v /c:"x y" ${own} > ${own}`, `find /v "x" ${own} | sort > ${own}`, `call type ${own} > ${own}`]);
  each("cmd", [], [`findstr /v x ${own} > ${own}`, `type ${own} | findstr /v x > ${own}`, `(set X=1\ntype ${own}) > ${own}`, `appcmd list config > ${own}`]);
  each("cmd", ["iis"], [`echo ^<add name="%X%"/^> >> ${own}`, `set CFG=a\necho %CFG% > ${own}`]);
});

describe("other files", () => {
  each("cmd", [], [`type ${own} > C:\\b`, `type ${own} > ${own}.bak`, "more C:\\a > C:\\b", "(echo a & echo b) > C:\\x.txt", "type C:\\a > C:\\b\\web.config", `dir 2> ${own}.log`]);
  each("cmd", ["S18"], [`(echo ^<processModel password="p"/^>) > ${own}`]);
  each("powershell", [], ["gc C:\\a | sc C:\\b", "$x = [xml](gc C:\\a.xml)\n$x.Save('C:\\b.xml')", "[IO.File]::WriteAllBytes('C:\\b', $b)"]);
});

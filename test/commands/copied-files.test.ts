/** Files that scripts put into the configuration of IIS, and those that come out of it or stay beside it. */
import { describe, expect, it } from "vitest";
import { type Language, shorts } from "./read.ts";

const folder = "C:\\Windows\\System32\\inetsrv\\config";
const own = `${folder}\\applicationHost.config`;

function each(language: Language, expected: readonly string[], texts: readonly string[]): void {
  it.each(texts)(`${language}: %s`, (text) => {
    expect(shorts(text, language)).toEqual(expected);
  });
}

describe("the configuration at hand, copied", () => {
  each("powershell", [], [
    `Copy-Item ${own} ${own}.bak`,
    `Copy-Item ${own} ${own}.orig -Force`,
    `Copy-Item ${own} "${own}.$(Get-Date -f yyyyMMdd)"`,
    `Copy-Item -Path ${own} -Destination ${folder}\\applicationHost_20240101.config`,
    "$p = Join-Path $env:windir 'System32\\inetsrv\\config\\applicationHost.config'\nCopy-Item $p \"$p.bak\"",
    "$p = \"$env:SystemRoot\\System32\\inetsrv\\config\\redirection.config\"\nCopy-Item $p \"$p.bak\"",
    `Copy-Item ${folder} ${folder}\\backup -Recurse`,
    `Copy-Item ${folder}\\* D:\\backup -Recurse`,
    `Copy-Item ${own} C:\\backup\\applicationHost.config`,
    `Move-Item ${own} ${own}.old`,
    `[IO.File]::Copy('${own}', '${own}.bak')`,
  ]);
  each("cmd", [], [
    "copy %windir%\\system32\\inetsrv\\config\\applicationHost.config %windir%\\system32\\inetsrv\\config\\applicationHost.config.bak",
    `copy ${own} ${own}_%date:~0,4%`,
    "xcopy /s %windir%\\system32\\inetsrv\\config %windir%\\system32\\inetsrv\\config\\backup",
    `robocopy ${folder} ${folder}\\backup applicationHost.config`,
    `cd /d ${folder}\ncopy applicationHost.config applicationHost.config.bak`,
  ]);
});

describe("a name in the folder that IIS does not read", () => {
  each("powershell", [], [`Copy-Item C:\\t\\readme.txt ${folder}\\readme.txt`, `Copy-Item C:\\t\\applicationHost.config ${folder}\\backup`, `Copy-Item C:\\t\\FX_schema.xml ${folder}\\schema`]);
});

describe("the configuration of another machine", () => {
  each("powershell", ["S10"], [
    `Copy-Item ${own}.bak ${own}`,
    `Copy-Item C:\\t\\a ${own}`,
    `Copy-Item C:\\t\\sites.config ${folder}\\sites.config`,
    `Copy-Item C:\\t\\a "${folder}\\$name"`,
    `Copy-Item C:\\schema\\applicationHost.config ${folder}`,
    `Copy-Item ${own} -FromSession $s -Destination ${own}`,
    `Copy-Item \\\\srv\\c$\\Windows\\System32\\inetsrv\\config\\applicationHost.config ${folder}`,
    `Copy-Item E:\\Windows\\System32\\inetsrv\\config\\applicationHost.config ${own}`,
  ]);
  each("cmd", ["S10"], [
    `copy ${own}.bak ${own}`,
    `copy ${folder}\\..\\x\\applicationHost.config ${own}`,
    `xcopy ${folder}\\backup ${folder} /s`,
    `copy C:\\t\\a + C:\\t\\b ${own}`,
    `copy C:\\t\\a+C:\\t\\b ${own}`,
    `fsutil hardlink create ${own} C:\\t\\a`,
    `curl -sSLo ${own} https://x.test/a`,
    `sort C:\\t\\a /o ${own}`,
  ]);
});

describe("where the script stands", () => {
  each("cmd", ["S10"], [
    "copy /y C:\\t\\applicationHost.config",
    "copy /y C:\\t\\applicationHost.config .",
    "move C:\\t\\applicationHost.config",
    "xcopy /s C:\\t",
    "robocopy C:\\t .",
    "tar -xf C:\\x.zip",
    "7z x C:\\x.zip",
    "unzip C:\\x.zip",
    "git clone https://x.test/y .",
    "git pull",
    "curl -O https://x.test/applicationHost.config",
    "wget https://x.test/applicationHost.config",
    "aws s3 cp s3://x/applicationHost.config .",
    "certutil -urlcache -f https://x.test/a applicationHost.config",
    "mklink applicationHost.config C:\\t\\a",
  ].map((command) => `cd /d %windir%\\system32\\inetsrv\\config\n${command}`));
  each("cmd", ["S10"], ["cd /d %windir%\\system32\\inetsrv\ntar -xf C:\\x.zip", "cd /d %windir%\\system32\\inetsrv\ngit clone https://x.test/config.git", "git -C %windir%\\system32\\inetsrv\\config pull"]);
  each("powershell", ["S10"], [
    ...["Copy-Item C:\\t\\applicationHost.config", "tar -xf C:\\x.zip", "7z x C:\\x.zip", "Expand-Archive C:\\x.zip ."].map((command) => `cd ${folder}; ${command}`),
    "cd C:\\Windows\\System32\\inetsrv; Expand-Archive C:\\config.zip",
    `New-Item -ItemType SymbolicLink -Path ${own} -Target C:\\a`,
    `New-Item -ItemType SymbolicLink -Path ${folder} -Name applicationHost.config -Value C:\\a`,
    `New-Item -ItemType Junction -Path ${folder} -Target C:\\a`,
  ]);
  each("cmd", [], [
    "cd /d C:\\x\ncopy a\ntar -xf x.zip\n7z x x.zip\ngit clone https://x.test/y .\ngit pull\ncurl -O https://x.test/a",
    "copy a",
    "tar -xf x.zip",
    "git clone https://x.test/config.git",
    "git clone https://x.test/b C:\\src\\config",
    "git -C %windir%\\system32\\inetsrv\\config status",
    "cd /d %windir%\\system32\\inetsrv\\config\ntar -cf C:\\x.zip *",
    "cd /d %windir%\\system32\\inetsrv\\config\ngit clone https://x.test/y",
    "curl -Lo C:\\x.zip https://x.test/y",
  ]);
  each("powershell", [], [`cd ${folder}\npushd C:\\x\nCopy-Item C:\\t\\applicationHost.config`, `New-Item -ItemType Directory -Path ${folder}\\backup`, "New-Item -ItemType Junction -Path C:\\a -Target C:\\b", `cd ${folder}; Expand-Archive C:\\x.zip`]);
});

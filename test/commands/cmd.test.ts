/** What scripts of the Windows command shell do. */
import { describe, expect, it } from "vitest";
import { placed, read, shorts } from "./read.ts";

describe("the command shell", () => {
  it.each<[string, string, readonly string[]]>([
    ["a program", "dism /online /enable-feature /featurename:IIS-WebServer", ["+iis-webserver"]],
    ["silently", "@dism /online /enable-feature /featurename:IIS-WebServer", ["+iis-webserver"]],
    ["by a quoted path", "\"%windir%\\system32\\dism.exe\" /online /enable-feature /featurename:IIS-WebServer", ["+iis-webserver"]],
    ["over several lines", "dism /online ^\n  /enable-feature ^\r\n  /featurename:IIS-WebServer", ["+iis-webserver"]],
    ["with escapes", "pkgmgr /iu:IIS-A;IIS-B ^& rem", ["+iis-a", "+iis-b"]],
    ["one after the other", "cd C:\\ & dism /online /enable-feature /featurename:IIS-A&& echo ok || echo no", ["+iis-a"]],
    ["by a variable", "set F=IIS-A\ndism /online /enable-feature /featurename:%F%", ["+iis-a"]],
    ["by a quoted variable", "set \"F=IIS-A\"\r\ndism /online /enable-feature /featurename:%f%\r\n", ["+iis-a"]],
    ["by a variable of variables", "set A=IIS-A\nset B=%A%;IIS-B\npkgmgr /iu:%B%", ["+iis-a", "+iis-b"]],
    ["by a delayed variable", "setlocal enabledelayedexpansion\nset F=IIS-A\npkgmgr /iu:!F!", ["+iis-a"]],
    ["by an unknown variable", "dism /online /enable-feature /featurename:%FEATURE%", ["unread"]],
    ["by a variable that a condition may have changed", "set F=IIS-A\nif exist x set F=IIS-B\npkgmgr /iu:%F%", ["unread"]],
    ["in a loop", "for %%f in (IIS-A IIS-B, \"IIS-C\") do dism /online /enable-feature /featurename:%%f", ["+iis-a", "+iis-b", "+iis-c"]],
    ["in a loop over lines", "for %%f in (\n  IIS-A\n  IIS-B\n) do (\n  echo %%f\n  dism /online /enable-feature /featurename:%%f\n)", ["+iis-a", "+iis-b"]],
    ["in a loop over files", "for %%f in (*.cab) do dism /online /enable-feature /featurename:%%f", ["unread"]],
    ["in what a loop reads", "for /f \"tokens=1\" %%i in ('servermanagercmd -install Web-Server') do echo %%i", ["+web-server"]],
    ["under a condition", "if not exist C:\\x servermanagercmd -install Web-Server", ["+web-server"]],
    ["under a compared condition", "if /i \"%A%\" == \"b\" servermanagercmd -install Web-Server", ["+web-server"]],
    ["under a condition without blanks", "if \"%A%\"==\"b\" (servermanagercmd -install Web-Server) else servermanagercmd -install DHCP", ["+web-server", "+dhcp"]],
    ["otherwise", "if errorlevel 1 (\n echo no\n) else (\n servermanagercmd -install Web-Server\n)\nservermanagercmd -install DHCP", ["+web-server", "+dhcp"]],
    ["not surely out under a condition", "if exist x servermanagercmd -remove Web-Server", []],
    ["out", "servermanagercmd -remove Web-Server\ndism /online /disable-feature /featurename:IIS-A", ["-web-server", "-iis-a"]],
    ["by start", "start /wait pkgmgr /iu:IIS-A", ["+iis-a"]],
    ["by start with a title", "start \"installs it\" /w /b dism /online /enable-feature /featurename:IIS-A", ["+iis-a"]],
    ["by start with a quoted program", "start \"\" /wait \"C:\\x y\\setup.exe\" /quiet", ["unread"]],
    ["by call", "call dism /online /enable-feature /featurename:IIS-A", ["+iis-a"]],
    ["behind a label", ":start\ndism /online /enable-feature /featurename:IIS-A\ngoto :eof", ["+iis-a"]],
    ["by another shell", "cmd /s /c \"dism /online /enable-feature /featurename:IIS-A\"", ["+iis-a"]],
    ["by PowerShell", "powershell -Command Install-WindowsFeature Web-Server", ["+web-server"]],
    ["by PowerShell, quoted", "powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -Command \"& { Install-WindowsFeature -Name \\\"Web-Server\\\" | Out-Null; Write-Host 'x' }\"", ["+web-server"]],
    ["by PowerShell without -Command", "powershell \"Install-WindowsFeature Web-Server\"", ["+web-server"]],
    ["by PowerShell in code", "powershell -EncodedCommand SQBuAHMAdABhAGwAbAAtAFcAaQBuAGQAbwB3AHMARgBlAGEAdAB1AHIAZQAgAFcAZQBiAC0AUwBlAHIAdgBlAHIA", ["+web-server"]],
    ["by PowerShell from a file", "powershell -File C:\\x.ps1", ["unread"]],
    ["by an unknown PowerShell text", "powershell -Command %PS%", ["unread"]],
    ["components of older Windows", "echo [Components] > %temp%\\a.txt\necho iis_common = on >> %temp%\\a.txt\necho iis_www = on>> %temp%\\a.txt\nsysocmgr /i:%windir%\\inf\\sysoc.inf /u:%temp%\\a.txt /r", ["iis"]],
    ["components of older Windows out", "(\necho iis_www = off\n) > a.txt\necho iis_www=off>a.txt\nsysocmgr /i:sysoc.inf /u:a.txt", ["no iis"]],
    ["components named elsewhere", "sysocmgr /i:sysoc.inf /u:a.txt", ["unread"]],
    ["Sysprep", "%WINDIR%\\System32\\Sysprep\\sysprep.exe /generalize /oobe /shutdown", ["generalize ends"]],
    ["Sysprep, quoted", "\"C:\\Windows\\System32\\Sysprep\\sysprep.exe\" -generalize -oobe -quit", ["generalize"]],
    ["Sysprep in its folder", "cd /d %windir%\\system32\\sysprep && sysprep /generalize /oobe /reboot", ["generalize ends"]],
    ["the domain", "netdom join %COMPUTERNAME% /domain:corp.test /userd:u /passwordd:*", ["joins"]],
    ["services of IIS", "net stop w3svc\nsc config w3svc start= disabled\nsc query w3svc", ["iis", "iis"]],
    ["a script", "call setup.cmd", ["unread"]],
    ["a program nobody knows", "setup.exe /s", ["unread"]],
    ["a script of the host", "cscript //nologo x.vbs", ["unread"]],
    ["text for a shell", "echo Install-WindowsFeature Web-Server | powershell -", ["unread", "unread"]],
    ["a file that it writes and runs", "echo Install-WindowsFeature Web-Server > x.ps1\npowershell -File x.ps1", ["unread"]],
    ["a template", "dism /online /enable-feature /featurename:{{ feature }} /featurename:IIS-A", ["unread", "+iis-a"]],
  ])("%s", (_name, text, expected) => {
    expect(shorts(text, "cmd")).toEqual(expected);
  });

  it.each([
    "rem dism /online /enable-feature /featurename:IIS-A",
    "REM.",
    ":: dism /online /enable-feature /featurename:IIS-A",
    "@echo off & rem dism /online /enable-feature /featurename:IIS-A",
    "echo dism /online /enable-feature /featurename:IIS-A",
    "echo.sysprep /generalize",
    "echo(sysprep /generalize",
    "echo sysprep /generalize > C:\\notes.txt",
    "echo \"a & b\" & echo done",
    "dism /online /get-features",
    "reg add HKLM\\Software\\x /v y /d \"sysprep /generalize\" /f",
    "mkdir C:\\sysprep\ncd C:\\sysprep",
    "set SYSPREP=C:\\Windows\\System32\\Sysprep\\sysprep.exe",
    "if exist C:\\x (echo a) else (echo b)",
    "for /l %%i in (1,1,5) do echo %%i",
    "net user x y /add\nnet localgroup Administrators x /add",
    "copy a b\nxcopy /s /y c d\nmove e f\ndel /q g",
    "title x\ncolor 0a\npause\nexit /b 0",
    "goto end\n:end",
    "call :sub\ngoto :eof\n:sub\nexit /b",
    "winrm quickconfig -q\nwinrm set winrm/config/service @{AllowUnencrypted=\"true\"}",
    "cscript //b C:\\Windows\\System32\\slmgr.vbs /ipk x",
  ])("nothing: %s", (text) => {
    expect(shorts(text, "cmd")).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["@echo off\r\ndism /online ^\r\n  /enable-feature /featurename:IIS-A\r\n", ["/featurename:IIS-A"]],
    ["powershell -Command \"Write-Host 'x'; Install-WindowsFeature \\\"Web-Server\\\"; 'y'\"", ["Install-WindowsFeature \\\"Web-Server\\\""]],
    ["echo a & setup.exe /quiet /norestart", ["setup.exe /quiet /norestart"]],
    ["%windir%\\system32\\inetsrv\\appcmd set apppool \"x\" /processModel.password:geheim", ["/processModel.password:geheim"]],
    ["%windir%\\system32\\inetsrv\\appcmd set apppool x \"/processModel.password:geheim\"", ["\"/processModel.password:geheim\""]],
  ])("places of %j", (text, expected) => {
    const effects = read(text, "cmd");
    expect(effects.map((effect) => placed(text, effect).replace(/\r$/, ""))).toEqual(expected);
    expect(JSON.stringify(effects)).not.toContain("geheim");
  });
});

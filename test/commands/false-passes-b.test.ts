/** Ways of bringing IIS or a secret of it into an image that a reader of scripts is likely to overlook. */
import { describe, expect, it } from "vitest";
import { type Language, shorts } from "./read.ts";

type Case = readonly [text: string, expected: readonly string[]];

function table(language: Language, cases: readonly Case[]): void {
  it.each(cases)("%s", (text, expected) => {
    expect(shorts(text, language)).toEqual(expected);
  });
}

const ps = '& "$env:windir\\system32\\inetsrv\\appcmd.exe"';

describe("places relative to the drive IIS:", () => {
  table("powershell", [
    ["cd IIS:\\AppPools\nSet-ItemProperty DefaultAppPool -Name processModel -Value @{userName='u';password='p';identitytype=3}", ["S2"]],
    ["Push-Location IIS:\\AppPools\nSet-ItemProperty .\\x processModel.password p\nPop-Location", ["S2"]],
    ["Set-Location IIS:\\AppPools\\x\nSet-ItemProperty . -Name processModel.password -Value p", ["S2"]],
    ["sl IIS:\ncd Sites\nSet-ItemProperty x -Name virtualDirectoryDefaults.password -Value p", ["S7"]],
    ["pushd IIS:\\Sites\ncd ..\\AppPools\nsp x -Name password -Value p", ["S2"]],
    ["cd IIS:\\Sites\nNew-Item x -bindings @{protocol='http'} -physicalPath C:\\x", ["iis"]],
    ["cd IIS:\\SslBindings\n$c | New-Item 0.0.0.0!443", ["S14"]],
    ["cd IIS:\\AppPools\nRemove-Item DefaultAppPool", ["iis"]],
    ["if ($x) { cd IIS:\\AppPools }\nSet-ItemProperty DefaultAppPool -Name processModel.password -Value p", ["S2"]],
    ["Set-Location \"IIS:\\AppPools\\$name\"\nSet-ItemProperty . -Name passWord -Value p", ["S2"]],
    ["Set-ItemProperty $PoolPath -Name processModel.password -Value p", ["S2"]],
    ["param($PoolPath)\nSet-ItemProperty $PoolPath -Name processModel -Value @{userName='u';password='p';identitytype=3}", ["S2"]],
    ["Set-ItemProperty $PoolPath -Name processModel -Value $settings", ["iis", "unread"]],
    ["Set-ItemProperty \"WebAdministration::\\\\$env:COMPUTERNAME\\AppPools\\x\" -Name password -Value p", ["S2"]],
    ["New-PSDrive -Name W -PSProvider WebAdministration -Root IIS:\\AppPools\nSet-ItemProperty W:\\x -Name processModel.password -Value p", ["S2"]],
    ["New-WebAppPool x\nSet-ItemProperty @a", ["iis", "unread"]],
    ["New-WebAppPool x\nSet-ItemProperty $path -Name $name -Value $value", ["iis", "unread"]],
    ["New-WebAppPool x\nSet-ItemProperty $path -Name password -Value p", ["iis", "unread"]],
    ["Get-ChildItem IIS:\\AppPools | ForEach-Object { Set-ItemProperty $_.PSPath -Name processModel.password -Value p }", ["S2"]],
  ]);

  it.each([
    "Set-ItemProperty @a",
    "Set-ItemProperty $path -Name $name -Value $value",
    "Set-ItemProperty $path -Name password -Value p",
    "cd HKLM:\\Software\\x\nSet-ItemProperty . -Name password -Value p",
    "cd C:\\x\nNew-Item y -ItemType Directory",
  ])("none: %s", (text) => {
    expect(shorts(text, "powershell")).toEqual([]);
  });

  it.each([
    "Push-Location IIS:\\\nPop-Location\nNew-Item y -ItemType Directory",
    "cd IIS:\\\ncd C:\\\nSet-ItemProperty . -Name password -Value p",
    "if ($x) { cd IIS:\\; cd C:\\ }\nNew-Item y -ItemType Directory",
    "cd IIS:\\\nSet-ItemProperty HKLM:\\Software\\x -Name a -Value 1",
    "cd IIS:\\\nNew-Item C:\\x -ItemType Directory",
    "cd IIS:\\\nNew-Item \"$env:TEMP\\x\" -ItemType Directory",
  ])("left again: %s", (text) => {
    expect(shorts(text, "powershell")).toEqual([]);
  });
});

describe("appcmd behind wrappers", () => {
  table("powershell", [
    [`function Invoke-AppCmd { ${ps} $args }\nInvoke-AppCmd set apppool x /processModel.password:p`, ["S1"]],
    [`function Invoke-AppCmd { ${ps} @args }\nInvoke-AppCmd set apppool x /processModel.password:p`, ["S1"]],
    [`function Invoke-AppCmd { param([Parameter(ValueFromRemainingArguments)]$Rest) ${ps} $Rest }\nInvoke-AppCmd set apppool x /processModel.password:p`, ["S1"]],
    [`function Invoke-AppCmd { param([Parameter(ValueFromRemainingArguments = $true)][string[]]$Rest) ${ps} @Rest }\nInvoke-AppCmd set apppool x /processModel.password:p`, ["S1"]],
    [`function Invoke-AppCmd($Verb) { ${ps} $Verb $args }\nInvoke-AppCmd set apppool x /processModel.password:p`, ["S1"]],
    [`function Install-It { Install-WindowsFeature $args }\nInstall-It Web-Server`, ["+web-server"]],
    [`param($Opt)\n${ps} $Opt`, ["unread"]],
    [`foreach ($l in gc f.txt) { ${ps} $l }`, ["unread"]],
    [`gc f.txt | % { ${ps} $_ }`, ["unread"]],
    ["Start-Process appcmd.exe -ArgumentList $args", ["unread"]],
    ["Start-Process appcmd.exe -ArgumentList \"set apppool x $rest\"", ["iis", "unread"]],
    [`${ps} set apppool x "/$($key):$value"`, ["iis", "unread"]],
    [`${ps} set apppool x "/processModel.$key:$value"`, ["iis", "unread"]],
    [`${ps} set apppool $options`, ["iis", "unread"]],
    [`${ps} set apppool $name /autoStart:true`, ["iis"]],
    [`${ps} set config "/section:applicationPools" "/[name='$pool'].autoStart:true"`, ["iis"]],
    [`${ps} delete apppool $name`, ["iis"]],
    [`${ps} set $what x /a:b`, ["iis", "unread"]],
    [`${ps} list $args`, []],
  ]);
  table("cmd", [
    ["appcmd %*", ["unread"]],
    ["appcmd set apppool x %1", ["iis", "unread"]],
    ["appcmd set apppool x %~1", ["iis", "unread"]],
    ["appcmd set apppool x !opts!", ["iis", "unread"]],
    ["appcmd set apppool %1 /autoStart:true", ["iis"]],
    ['for /f "delims=" %%l in (f.txt) do appcmd %%l', ["unread"]],
    ['for /f "delims=" %%l in (f.txt) do %windir%\\system32\\inetsrv\\appcmd.exe %%~l', ["unread"]],
    ["set C=%windir%\\system32\\inetsrv\\appcmd.exe\n%C% set apppool x /processModel.password:%PW%", ["S1"]],
    ["call :set apppool x /processModel.password:p\nexit /b\n:set\nappcmd set %*\nexit /b", ["S1"]],
  ]);
});

describe("what the command shell fills in", () => {
  table("cmd", [
    ["call :inst IIS-WebServerRole\nexit /b 0\n:inst\ndism /online /enable-feature /featurename:%1 /all\nexit /b", ["+iis-webserverrole"]],
    ['call :inst "IIS-WebServerRole"\ngoto :eof\n:inst\ndism /online /enable-feature /featurename:%~1 /all\ngoto :eof', ["+iis-webserverrole"]],
    ["call :inst DHCPServer\ncall :inst IIS-WebServerRole\nexit /b 0\n:inst\nset F=%1\ndism /online /enable-feature /featurename:%F%\nexit /b", ["+dhcpserver", "+iis-webserverrole"]],
    ["call :inst a IIS-WebServerRole\ngoto :eof\n:inst\nshift\ndism /online /enable-feature /featurename:%1", ["+iis-webserverrole"]],
    ["call :inst %X%\ngoto :eof\n:inst\ndism /online /enable-feature /featurename:%1", ["unread"]],
    ["call :one IIS-WebServerRole\ngoto :eof\n:one\ncall :two %1\ngoto :eof\n:two\ndism /online /enable-feature /featurename:%1", ["+iis-webserverrole"]],
    ["for %%f in (DHCPServer IIS-WebServerRole) do call :inst %%f\ngoto :eof\n:inst\ndism /online /enable-feature /featurename:%1", ["+dhcpserver", "+iis-webserverrole"]],
    ["dism /online /enable-feature /featurename:%1 /all", ["unread"]],
    ["dism /online /enable-feature /featurename:%~1", ["unread"]],
    ["dism /online /enable-feature /featurename:!F!", ["unread"]],
    ["dism /online /enable-feature /featurename:%F:a=b%", ["unread"]],
    ["for /f %%i in (f.txt) do dism /online /enable-feature /featurename:%%i", ["unread"]],
    ["for /f %%i in (f.txt) do dism /online /enable-feature /featurename:%%~i", ["unread"]],
    ['for %%i in ("IIS-WebServerRole") do dism /online /enable-feature /featurename:%%~i', ["+iis-webserverrole"]],
    ["dism %*", ["unread"]],
    ["dism /online %*", ["unread"]],
    ["dism /online /enable-feature /featurename:TelnetClient %*", ["+telnetclient", "unread"]],
    ['powershell -Command "Install-WindowsFeature %1"', ["unread"]],
    ['powershell -Command "Install-WindowsFeature %%i"', ["unread"]],
    ['powershell -Command "Install-WindowsFeature Web-%1"', ["unread"]],
    ['powershell -Command "Install-WindowsFeature !F!"', ["unread"]],
    ["powershell %*", ["unread"]],
    ["powershell -Command %*", ["unread"]],
    ["powershell -File %1", ["unread"]],
    ["cmd /c %*", ["unread"]],
    ["%*", ["unread"]],
    ["%1", ["unread"]],
    ["choco %*", ["unread"]],
    ["winget %1 x", ["unread"]],
    ["netdom %*", ["unread"]],
    ["servermanagercmd %*", ["unread"]],
    ["pkgmgr %1", ["unread"]],
    ["ocsetup %1", ["unread"]],
    ["call %1", ["unread"]],
    ["start %1", ["unread"]],
    ['%comspec% /c "dism /online /enable-feature /featurename:IIS-WebServerRole"', ["+iis-webserverrole"]],
    ["cmd /c for %i in (IIS-WebServerRole) do dism /online /enable-feature /featurename:%i", ["+iis-webserverrole"]],
  ]);
  table("powershell", [['& $env:ComSpec /c "dism /online /enable-feature /featurename:IIS-WebServerRole"', ["+iis-webserverrole"]]]);
});

const add = "dism /online /enable-feature /featurename:IIS-WebServerRole\n";
const remove = "dism /online /disable-feature /featurename:IIS-WebServerRole";
const both = ["+iis-webserverrole", "-iis-webserverrole"];
const kept = ["+iis-webserverrole"];

describe("what a jump of the command shell leaves out", () => {
  table("cmd", [
    [`${add}if defined KEEP goto end\n${remove}\n:end`, kept],
    [`${add}if defined KEEP exit /b\n${remove}`, kept],
    [`${add}if defined KEEP exit /b 0\n${remove}`, kept],
    [`${add}if defined KEEP goto :eof\n${remove}`, kept],
    [`${add}if defined KEEP (\n  echo keep\n  goto end\n)\n${remove}\n:end`, kept],
    [`${add}ver | find "x" && goto end\n${remove}\n:end`, kept],
    [`${add}goto %NEXT%\n:a\n${remove}\n:b\nver`, kept],
    [`${add}if defined X goto b\n:a\nver\n:b\n${remove}`, both],
    [`${add}goto a\n:a\n${remove}`, both],
    [`${add}if errorlevel 1 exit /b 1\n${remove}`, both],
    [`${add}if %errorlevel% neq 0 exit /b %errorlevel%\n${remove}`, both],
    [`${add}ver || exit /b 1\n${remove}`, both],
    [`${add}if errorlevel 1 goto error\n${remove}\nexit /b 0\n:error\necho failed\nexit /b 1`, both],
    [`if "%1"=="x" goto x\ngoto end\n:x\n${add}goto end\n:y\nver\n:end\n${remove}`, both],
    [`:loop\nver\nif errorlevel 1 goto loop\n${add}${remove}`, both],
    [`${add}call :off\nexit /b\n:off\nif defined KEEP exit /b\n${remove}\nexit /b`, kept],
    [`${add}call :off\nexit /b\n:off\n${remove}\nexit /b`, both],
    [`${add}if defined X call :off\nexit /b\n:off\n${remove}\nexit /b`, kept],
    [`goto main\n:in\n${add}goto :eof\n:main\ncall :in`, kept],
    [`goto main\n:in\n${add}goto :eof\n:main\ngoto in`, kept],
    [`goto :eof\n:unused\n${add}`, kept],
    [":a\ncall :a\ncall :a\ngoto a", []],
  ]);
});

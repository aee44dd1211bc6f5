/** Ways of bringing IIS or a secret of it into an image that a reader of scripts is likely to overlook. */
import { describe, expect, it } from "vitest";
import { evaluateImageText } from "../support/evaluate.ts";
import { type Language, read, shorts } from "./read.ts";

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
    [`${add}ver || exit /b %errorlevel%\n${remove}`, both],
    [`${add}if %errorlevel% neq 0 (\n  echo failed\n  exit /b %errorlevel%\n)\n${remove}`, both],
    [`${add}if defined KEEP exit /b %errorlevel%\n${remove}`, kept],
    [`${add}if defined KEEP goto end\n${remove}\n:end\nexit /b %errorlevel%`, kept],
    [`${add}(\n${remove}\n) > C:\\x.log 2>&1`, both],
    [`${add}(ver) 2>nul\n${remove}`, both],
    [`${add}if errorlevel 1 goto error\n${remove}\nexit /b 0\n:error\necho failed\nexit /b 1`, both],
    [`if "%1"=="x" goto x\ngoto end\n:x\n${add}goto end\n:y\nver\n:end\n${remove}`, both],
    [`:loop\nver\nif errorlevel 1 goto loop\n${add}${remove}`, both],
    [`${add}call :off\nexit /b\n:off\nif defined KEEP exit /b\n${remove}\nexit /b`, kept],
    [`${add}call :off\nexit /b\n:off\n${remove}\nexit /b`, both],
    [`${add}if defined X call :off\nexit /b\n:off\n${remove}\nexit /b`, kept],
    [`goto main\n:in\n${add}goto :eof\n:main\ncall :in`, kept],
    [`goto main\n:in\n${add}goto :eof\n:main\ngoto in`, kept],
    [`goto :eof\n:unused\n${add}`, []],
    [`exit /b 0\n:unused\n%*\nexit /b`, []],
    [`call :%X%\ngoto :eof\n:unused\n${add}`, ["unread", ...kept]],
    [`goto %X%\n:unused\n${add}`, kept],
    [`(goto) 2>nul & ${add}`, kept],
    [`:run\n%*\ngoto :eof`, ["unread"]],
    [`call :run ${add}goto :eof\n:run\n@%*\n@goto :eof`, kept],
    [":a\ncall :a\ncall :a\ngoto a", []],
  ]);
});

const inet = "C:\\Windows\\System32\\inetsrv";

describe("what runs at another time", () => {
  table("cmd", [
    ['reg add HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce /v a /d "powershell Install-WindowsFeature Web-Server"', ["unread"]],
    ['reg add HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce /v a /t REG_SZ /d "cmd /c del C:\\x" /f', []],
    ["reg add HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce /v a /d C:\\x.cmd", ["unread"]],
    ["reg add HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce /v a /d %1", ["unread"]],
    ['reg.exe add "HKLM\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon" /v Userinit /d "C:\\x.exe"', ["unread"]],
    ['reg add "HKLM\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon" /v AutoAdminLogon /d 1', []],
    ['reg add "HKLM\\Software\\Microsoft\\Active Setup\\Installed Components\\x" /v StubPath /d "C:\\x.exe"', ["unread"]],
    ["reg add HKLM\\SYSTEM\\Setup /v CmdLine /d C:\\x.cmd", ["unread"]],
    ["reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\x /v ImagePath /d C:\\x.exe", ["unread"]],
    ["reg add HKLM\\Software\\x /v a /d C:\\x.exe", []],
    ["reg import tweaks.reg", ["unread"]],
    ["regedit /s tweaks.reg", ["unread"]],
    ["reg export HKLM\\Software\\x x.reg", []],
    ["regedit /e x.reg HKLM\\Software\\x", []],
    ["echo [HKEY_LOCAL_MACHINE\\Software\\x]> t.reg\necho \"a\"=\"1\">> t.reg\nreg import t.reg", []],
    ["echo [HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce]> t.reg\necho \"a\"=\"C:\\\\x.cmd\">> t.reg\nregedit /s t.reg", ["unread"]],
    ['sc create x binPath= "powershell Install-WindowsFeature Web-Server"', ["unread"]],
    ["sc create x binPath= C:\\x.exe", ["unread"]],
    ['sc config x binPath= "C:\\x.exe"', ["unread"]],
    ["sc config wuauserv start= disabled", []],
    ["sc start wuauserv", []],
  ]);
  table("powershell", [
    ["New-Service x -BinaryPathName 'powershell Install-WindowsFeature Web-Server'; Start-Service x", ["unread"]],
    ["New-Service -Name x -BinaryPathName C:\\x\\x.exe", ["unread"]],
    ["sc.exe create x binPath= 'C:\\x.exe'", ["unread"]],
    ["Set-ItemProperty 'HKLM:\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon' -Name Shell -Value C:\\x.exe", ["unread"]],
    ["Set-ItemProperty 'HKLM:\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon' -Name AutoAdminLogon -Value 1", []],
    ["Set-ItemProperty 'HKLM:\\Software\\Microsoft\\Windows\\CurrentVersion\\Run' -Name x -Value 'C:\\x.exe'", ["unread"]],
    ["@'\nWindows Registry Editor Version 5.00\n[HKEY_LOCAL_MACHINE\\Software\\x]\n\"a\"=dword:1\n'@ | Set-Content C:\\t.reg\nreg import C:\\t.reg", []],
    ["$s = New-Object -ComObject Schedule.Service\n$s.Connect()\n$f = $s.GetFolder('\\')\n$t = $s.NewTask(0)\n$a = $t.Actions.Create(0)\n$a.Path = 'powershell'\n$a.Arguments = 'Install-WindowsFeature Web-Server'\n$f.RegisterTaskDefinition('x', $t, 6, 'SYSTEM', $null, 5)", ["unread"]],
  ]);
});

describe("what runs foreign code", () => {
  table("cmd", [
    ['winrs -r:localhost "powershell Install-WindowsFeature Web-Server"', ["+web-server"]],
    ['winrs -r:web01 "powershell Install-WindowsFeature Web-Server"', []],
    ["wsl -e powershell.exe Install-WindowsFeature Web-Server", ["unread"]],
    ["wsl --install", []],
    ["wsl --set-default-version 2", []],
    ["yarn run setup", ["unread"]],
    ["yarn setup", ["unread"]],
    ["yarn install", []],
    ["yarn", []],
    ["pnpm dlx x", ["unread"]],
    ["pnpm install", []],
    ["npm run x", ["unread"]],
    ["npm x y", ["unread"]],
    ["npm run-script x", ["unread"]],
    ["npm install -g yarn", []],
    ["npm config set prefix C:\\npm", []],
    ["npx x", ["unread"]],
    ["dotnet tool run x", ["unread"]],
    ["dotnet tool install -g x", []],
    ["dotnet --info", []],
    ["regsvr32 /s C:\\x\\x.dll", ["unread"]],
    ["regsvr32 /s msxml3.dll", []],
    ["explorer C:\\x.exe", ["unread"]],
    ["explorer", []],
    ["choco source add -n corp -s https://nexus\nchoco install corp-web", ["unread"]],
    ["choco source add -n=corp --source=\"https://nexus\"\nchoco install git", ["unread"]],
    ["choco sources add -n corp -s https://nexus\nchoco install git --source chocolatey", []],
    ["choco source add -n chocolatey -s https://community.chocolatey.org/api/v2/\nchoco install git", []],
    ["choco install git\nchoco source add -n corp -s https://nexus", []],
    ["winget source add corp https://nexus\nwinget install x", ["unread"]],
    ["winget source add corp https://nexus\nwinget install x --source winget", []],
    ["winrm quickconfig -q", []],
    ["winrm invoke Create wmicimv2/Win32_Process @{CommandLine=\"powershell Install-WindowsFeature Web-Server\"}", ["unread"]],
  ]);
  table("powershell", [
    ["[Reflection.Assembly]::LoadFile('C:\\x.dll'); [X]::Install()", ["unread"]],
    ["[System.Reflection.Assembly]::LoadFrom(\"$PSScriptRoot\\x.dll\") | Out-Null", ["unread"]],
    ["[Reflection.Assembly]::LoadWithPartialName('Microsoft.Web.Administration')", []],
    ["[Reflection.Assembly]::LoadFrom(\"$env:windir\\system32\\inetsrv\\Microsoft.Web.Administration.dll\")", []],
    ["Add-Type -Path C:\\x.dll", ["unread"]],
    ["Add-Type -LiteralPath .\\x.dll", ["unread"]],
    ["Add-Type -Path .\\x.cs", ["unread"]],
    ["Add-Type -Path \"$env:windir\\system32\\inetsrv\\Microsoft.Web.Administration.dll\"", []],
    ["Add-Type -AssemblyName System.IO.Compression.FileSystem", []],
    ["Add-Type -AssemblyName C:\\x.dll", ["unread"]],
    ["Add-Type -TypeDefinition 'public class A { public static void Go() { System.Diagnostics.Process.Start(\"x\"); } }'", ["unread"]],
    ["Add-Type -TypeDefinition 'public class A { public static int Two() { return 2; } }'", []],
    ["Add-Type 'public class A { public static int Two() { return 2; } }'", []],
    ["Add-Type -MemberDefinition '[DllImport(\"user32.dll\")] public static extern int A();' -Name B -Namespace C", []],
    ["Add-Type -TypeDefinition $code", ["unread"]],
    ["Import-Module CorpBuild; Install-NetWebRole", ["unread"]],
    ["Import-Module CorpBuild; Install-SecureWebServer", ["unread"]],
    ["Import-Module CorpBuild; Install-VMWebTools", ["unread"]],
    ["Import-Module CorpBuild; Install-WsusRole", ["unread"]],
    ["Enable-NetIpWebRole", ["unread"]],
    ["Add-VMHostWebRole", ["unread"]],
    ["Set-AdDomainWebServer", ["unread"]],
    ["New-AzWebRole", ["unread"]],
    ["Enable-ClusterWebRole", ["unread"]],
    ["Set-DnsServerAndWeb", ["unread"]],
    ["Enable-VMSecurityWeb", ["unread"]],
    ["Start-MpScanAndInstall", ["unread"]],
    ["New-AppxWebServer", ["unread"]],
    ["Invoke-Script x", ["unread"]],
    ["Install-Service x", ["unread"]],
    ["Install-Template x", ["unread"]],
    ["Deploy-Package x", ["unread"]],
    ["Start-Script x", ["unread"]],
    ["Invoke-Template x", ["unread"]],
    ["Invoke-History 3", ["unread"]],
  ]);
  it.each(
    `Set-NetFirewallRule New-NetFirewallRule Set-NetFirewallProfile Enable-NetFirewallRule Set-NetConnectionProfile Disable-NetAdapterBinding Set-NetAdapterAdvancedProperty New-NetIPAddress Set-NetIPInterface
    Set-DnsClientServerAddress Set-DnsClientGlobalSetting Set-MpPreference Add-MpPreference Update-MpSignature Start-MpScan Remove-AppxPackage Remove-AppxProvisionedPackage Add-AppxPackage Add-AppxProvisionedPackage
    New-SmbShare Set-SmbServerConfiguration Set-VMHost New-VMSwitch New-VM Add-DnsServerResourceRecordA Set-DnsServerForwarder Add-DhcpServerv4Scope New-ADUser Add-ADGroupMember New-ADOrganizationalUnit
    Set-ADUser Set-TimeZone Set-Service Restart-Service Restart-Computer Rename-Computer Set-ExecutionPolicy Initialize-Disk New-Partition Format-Volume Set-Partition Install-PackageProvider Register-PSRepository
    Set-PSRepository Install-Language Install-WindowsUpdate Register-ScheduledTaskX Unregister-ScheduledTask Disable-ScheduledTask Enable-PSRemoting Set-WSManInstance New-WSManInstance Set-LocalUser New-LocalUser
    Add-LocalGroupMember Start-Sleep Start-Transcript Stop-Transcript New-Item Clear-Host Set-AzContext Connect-AzAccount Get-AzVM Set-AzVMExtension Copy-S3Object Write-S3Object Set-WinUserLanguageList
    Set-WinSystemLocale Disable-NetAdapter Set-NetTCPSetting Enable-ComputerRestore Disable-ComputerRestore Add-WindowsCapability Remove-WindowsCapability Optimize-Volume Expand-Archive Compress-Archive
    Set-ProcessMitigation Set-PSReadLineOption Invoke-WebRequest Set-Culture Set-BCDElement Set-ItemProperty Clear-EventLog Limit-EventLog New-EventLog Set-NetOffloadGlobalSetting Set-NetQosPolicy New-NetNat
    Add-Content Set-Acl Initialize-Tpm Resize-Partition Mount-DiskImage Dismount-DiskImage Set-Disk Set-Volume Clear-RecycleBin Clear-DnsClientCache Register-DnsClient Set-SmbClientConfiguration Add-VpnConnection`
      .split(/\s+/)
      .filter((name) => !/X$|BCDElement|Get-|Invoke-WebRequest/.test(name)),
  )("harmless: %s", (name) => {
    expect(shorts(`${name} x`, "powershell")).toEqual([]);
  });
});

describe("the configuration of another machine", () => {
  table("powershell", [
    [`Rename-Item ${inet}\\config\\a.config applicationHost.config`, ["S10"]],
    [`Rename-Item -Path "$env:windir\\System32\\inetsrv\\config\\a.config" -NewName applicationHost.config`, ["S10"]],
    [`cd ${inet}\\config\nren a.config applicationHost.config`, ["S10"]],
    [`Rename-Item ${inet}\\config\\applicationHost.config a.config`, []],
    ["Rename-Item C:\\x\\a.txt b.txt", []],
    [`Expand-Archive c.zip -DestinationPath ${inet}\\config`, ["S10"]],
    [`Expand-Archive c.zip ${inet}`, ["S10"]],
    ["Expand-Archive c.zip C:\\x", []],
    [`[IO.Compression.ZipFile]::ExtractToDirectory('c.zip', '${inet}\\config')`, ["S10"]],
    ["[System.IO.Compression.ZipFile]::ExtractToDirectory('c.zip', 'C:\\x')", []],
    [`[System.IO.Compression.ZipFile]::CreateFromDirectory('${inet}\\config', 'c.zip')`, []],
    [`Read-S3Object -BucketName b -Key k -File ${inet}\\config\\applicationHost.config`, ["S10"]],
    ["Read-S3Object -BucketName b -Key k -File C:\\x.zip", []],
    [`Copy-S3Object -BucketName b -Key k -LocalFile ${inet}\\config\\applicationHost.config`, ["S10"]],
    [`Copy-S3Object -BucketName b -KeyPrefix k -LocalFolder ${inet}\\config`, ["S10"]],
    [`Get-AzStorageBlobContent -Container c -Blob b -Destination ${inet}\\config\\applicationHost.config`, ["S10"]],
    ["Copy-Item .\\config $env:windir\\System32\\inetsrv -Recurse", ["S10"]],
    ["Copy-Item .\\inetsrv $env:windir\\System32 -Recurse", ["S10"]],
    ["Copy-Item .\\module.dll $env:windir\\System32\\inetsrv", []],
    [`Copy-Item ${inet}\\config C:\\backup -Recurse`, []],
    [`[IO.File]::Replace('a', '${inet}\\config\\applicationHost.config', $null)`, ["S10"]],
    [`curl.exe -o ${inet}\\config\\applicationHost.config https://x/y`, ["S10"]],
    [`(New-Object Net.WebClient).DownloadFile('https://x/y', '${inet}\\config\\applicationHost.config')`, ["S10"]],
  ]);
  table("cmd", [
    [`ren ${inet}\\config\\a.config applicationHost.config`, ["S10"]],
    [`rename ${inet}\\config\\applicationHost.config a.config`, []],
    [`tar -xf c.tar -C ${inet}\\config`, ["S10"]],
    [`tar xf c.tar -C ${inet}`, ["S10"]],
    [`tar -cf c.tar -C ${inet}\\config .`, []],
    ["tar -xf c.tar -C C:\\x", []],
    [`7z x c.zip -o${inet}\\config -y`, ["S10"]],
    [`7z a c.zip ${inet}\\config`, []],
    [`aws s3 cp s3://b/k ${inet}\\config\\applicationHost.config`, ["S10"]],
    [`aws s3 cp ${inet}\\config\\applicationHost.config s3://b/k`, []],
    [`aws s3 sync s3://b/k ${inet}\\config`, ["S10"]],
    [`aws s3api get-object --bucket b --key k ${inet}\\config\\applicationHost.config`, ["S10"]],
    [`az storage blob download -c c -n n -f ${inet}\\config\\applicationHost.config`, ["S10"]],
    [`azcopy copy https://x ${inet}\\config`, ["S10"]],
    [`gsutil cp gs://b/k ${inet}\\config\\applicationHost.config`, ["S10"]],
    [`curl -o "${inet}\\config\\applicationHost.config" https://x/y`, ["S10"]],
    [`curl --output ${inet}\\config\\applicationHost.config https://x/y`, ["S10"]],
    [`wget https://x/y -O ${inet}\\config\\applicationHost.config`, ["S10"]],
    [`certutil -urlcache -f https://x ${inet}\\config\\applicationHost.config`, ["S10"]],
    [`bitsadmin /transfer j https://x ${inet}\\config\\applicationHost.config`, ["S10"]],
    [`expand c.cab -F:* ${inet}\\config`, ["S10"]],
    [`git clone https://x ${inet}\\config`, ["S10"]],
    [`mklink /d ${inet}\\config \\\\server\\share`, ["S10"]],
    ["xcopy /s /e config %windir%\\System32\\inetsrv\\config\\", ["S10"]],
    ["xcopy /s /e .\\inetsrv %windir%\\System32\\inetsrv", ["S10"]],
    ["robocopy .\\config %windir%\\System32\\inetsrv\\config /mir", ["S10"]],
    [`robocopy ${inet}\\config C:\\backup /mir`, []],
    [`replace a\\applicationHost.config ${inet}\\config`, ["S10"]],
  ]);
});

describe("objects whose members are methods, and WMI", () => {
  const admin = "$ah = New-Object -ComObject Microsoft.ApplicationHost.WritableAdminManager\n$s = $ah.GetAdminSection('system.applicationHost/applicationPools', 'MACHINE/WEBROOT/APPHOST')\n";
  table("powershell", [
    [`${admin}$s.ApplicationPoolDefaults.ChildElements.Item('processModel').Properties.Item('password').Value = 'p'\n$ah.CommitChanges()`, ["S2"]],
    [`${admin}$pm = $s.Collection.Item(0).GetElementByName('processModel')\n$pm.GetPropertyByName('password').Value = 'p'\n$ah.CommitChanges()`, ["S2"]],
    [`${admin}$s.ChildElements.Item('applicationPoolDefaults').ChildElements.Item('processModel').Properties.Item('password').Value = 'p'`, []],
    ["$s.GetChildElement('processModel').GetAttribute('password').Value = 'p'\n$m.CommitChanges()", ["S2"]],
    ["$m = New-Object Microsoft.Web.Administration.ServerManager\n$s = $m.GetApplicationHostConfiguration().GetSection('system.webServer/security/authentication/anonymousAuthentication')\n$s.GetAttribute('password').Value = 'p'\n$m.CommitChanges()", ["S8"]],
    ["$m = New-Object Microsoft.Web.Administration.ServerManager\n$s = $m.GetApplicationHostConfiguration().GetSection($name)\n$s.GetAttribute('password').Value = 'p'\n$m.CommitChanges()", ["S8"]],
    ["$m = New-Object Microsoft.Web.Administration.ServerManager\n$s = $m.GetApplicationHostConfiguration().GetSection('system.webServer/security/authentication/anonymousAuthentication')\n$s['password'] = 'p'\n$m.CommitChanges()", ["S8"]],
    ["$m = New-Object Microsoft.Web.Administration.ServerManager\n$m.ApplicationPools['x'].ProcessModel.SetAttributeValue('password', 'p')\n$m.CommitChanges()", ["S2"]],
    ["$p = gwmi -Namespace root\\webadministration -Class ApplicationPool\n$p.ProcessModel.Password = 'p'\n$p.Put()", ["S2"]],
    ["$p = Get-WmiObject -Namespace root\\webadministration -Class ApplicationPool\n$p.ProcessModel.Password = 'p'\n$p.Put() | Out-Null", ["S2"]],
    ["$p = Get-CimInstance -Namespace root/webadministration -ClassName ApplicationPool\n$p.ProcessModel.Password = 'p'\nSet-CimInstance -InputObject $p", ["S2", "iis"]],
    ["$p = Get-CimInstance -Namespace root/webadministration -ClassName ApplicationPool\n$p.ProcessModel.Password = 'p'\n$p | Set-CimInstance", ["S2", "iis"]],
    ["Set-CimInstance -Namespace root/webadministration -Query 'select * from ApplicationPool' -Property @{ ProcessModel = @{ Password = 'p' } }", ["S2"]],
    ["Set-WmiInstance -Namespace root\\webadministration -Class VirtualDirectory -Arguments @{ UserName = 'u'; Password = 'p' }", ["S7"]],
    ["New-CimInstance -Namespace root/webadministration -ClassName VirtualDirectory -Property @{ Password = 'p' }", ["S7"]],
    ["Set-CimInstance -Namespace root/webadministration -Query 'select * from ApplicationPool' -Property $p", ["iis", "unread"]],
    ["Set-CimInstance -Query 'select * from Win32_PageFileSetting' -Property @{ InitialSize = 1 }", []],
    ["$c = Get-WmiObject Win32_ComputerSystem\n$c.AutomaticManagedPagefile = $false\n$c.Put()", []],
    ["$x = [xml](gc x.xml)\n$x.root.item.GetAttribute('password')", []],
  ]);
  table("cmd", [
    ["wmic /namespace:\\\\root\\webadministration path ApplicationPool where \"Name='x'\" set ProcessModel.Password='p'", ["S1"]],
    ["wmic /namespace:\\\\root\\MicrosoftIISv2 path IIsApplicationPoolSetting set WAMUserPass='p'", ["S16"]],
    ["wmic useraccount where name='x' set PasswordExpires=false", []],
    ["wmic pagefileset where name=\"C:\\\\pagefile.sys\" set InitialSize=1", []],
  ]);
});

describe("an account of its own for an application pool", () => {
  table("cmd", [
    ["appcmd set apppool x /processModel.identityType:SpecificUser /processModel.userName:corp\\u", ["S1"]],
    ["appcmd set apppool x /processModel.identityType:3 /processModel.userName:corp\\u", ["S1"]],
    ["appcmd set apppool x /processModel.identityType:SpecificUser /processModel.userName:corp\\u$", ["iis"]],
    ["appcmd set apppool x /processModel.identityType:SpecificUser", ["iis"]],
    ["appcmd set apppool x /processModel.userName:corp\\u", ["iis"]],
    ["appcmd set apppool x /processModel.identityType:NetworkService /processModel.userName:", ["iis"]],
    ["appcmd set apppool x /processModel.identityType:SpecificUser /processModel.userName:%U%", ["unread", "iis"]],
    ["appcmd set config /section:applicationPools \"/[name='x'].processModel.identityType:SpecificUser\" \"/[name='x'].processModel.userName:u\"", ["S1"]],
    ["appcmd set apppool x /processModel.userName:corp\\u\nappcmd set apppool x /processModel.identityType:SpecificUser", ["S1", "iis", "iis"]],
    ["appcmd set apppool x /processModel.identityType:SpecificUser /processModel.userName:u /processModel.password:p", ["S1"]],
  ]);
  table("powershell", [
    ["Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ userName = 'u'; identitytype = 3 }", ["S2"]],
    ["Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ userName = 'corp\\u$'; identitytype = 'SpecificUser' }", ["iis"]],
    ["Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ identitytype = 2 }", ["iis"]],
    ["Set-ItemProperty IIS:\\AppPools\\x -Name processModel.identityType -Value SpecificUser\nSet-ItemProperty IIS:\\AppPools\\x -Name processModel.userName -Value u", ["iis", "S2", "iis"]],
    ["Set-ItemProperty IIS:\\AppPools\\x -Name processModel.identityType -Value 3\nSet-ItemProperty IIS:\\AppPools\\x -Name processModel.userName -Value 'corp\\u$'", ["iis", "iis"]],
    ["Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ userName = $account; identitytype = 3 }", ["unread", "iis"]],
    ["$p = Get-Item IIS:\\AppPools\\x\n$p.processModel.identityType = 3\n$p.processModel.userName = 'u'\n$p | Set-Item", ["S2", "iis"]],
    ["$p = Get-Item IIS:\\AppPools\\x\n$p.processModel.identityType = 'SpecificUser'\n$p.processModel.userName = 'u$'\n$p | Set-Item", ["iis"]],
  ]);
});

describe("the words for what is filled in", () => {
  it.each<[string, Language, readonly string[]]>([
    ["for /f %%a in (f.txt) do %%a", "cmd", ["the command `%%a`, whose name is filled in later,"]],
    ["for /f %%a in (f.txt) do %%~a x", "cmd", ["the command `%%~a`, whose name is filled in later,"]],
    ["%~dp0setup.cmd /q", "cmd", ['the script "setup.cmd"']],
    ["call \"%~dp0\\tools\\setup.cmd\"", "cmd", ['the script "tools\\setup.cmd"']],
    ["Install-WindowsFeature $(feature)", "powershell", ["what `$(feature)` stands for (a program of that name, or a value that is filled in before the script runs)", "a feature whose name is filled in later (`$(feature)`),"]],
    ["reg import tweaks.reg", "cmd", ['the script "tweaks.reg"']],
  ])("%s", (text, language, expected) => {
    expect(read(text, language).map((effect) => (effect.kind === "unread" ? effect.what : effect.kind))).toEqual(expected);
  });
});

describe("a whole image", () => {
  const image = (file: string, iis: boolean): string => `os: Windows Server 2022\nsysprep: true\n${iis ? "iis: true\n" : ""}provision:\n  - { file: ${file}, phase: before-generalize }`;
  it.each<[string, string, boolean, string, string]>([
    ["a place relative to IIS:", "a.ps1", true, "cd IIS:\\AppPools\nSet-ItemProperty DefaultAppPool -Name processModel -Value @{userName='u';password='p';identitytype=3}", "unsupported"],
    ["appcmd behind a wrapper", "a.ps1", true, "function Invoke-AppCmd { & appcmd.exe $args }\nInvoke-AppCmd set apppool x /processModel.password:p", "unsupported"],
    ["appcmd with the arguments of the script", "a.cmd", true, "appcmd %*", "undetermined"],
    ["a feature that an argument names", "a.cmd", false, "dism /online /enable-feature /featurename:%1", "undetermined"],
    ["a removal behind a jump", "a.cmd", true, "if defined KEEP goto end\ndism /online /disable-feature /featurename:IIS-WebServerRole\nappcmd set apppool x /processModel.password:p\n:end", "unsupported"],
    ["a file of keys beside nothing that matters", "a.reg", false, "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\Software\\x]\n\"a\"=dword:00000001\n", "not-applicable"],
    ["a file of keys that runs something", "a.reg", false, "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce]\n\"a\"=\"C:\\\\x.cmd\"\n", "undetermined"],
    ["an archive that is unpacked over the configuration", "a.ps1", true, "Expand-Archive c.zip -DestinationPath C:\\Windows\\System32\\inetsrv\\config", "undetermined"],
    ["an account without a password", "a.cmd", true, "appcmd set apppool x /processModel.identityType:SpecificUser /processModel.userName:corp\\u", "unsupported"],
    ["a managed account", "a.cmd", true, "appcmd set apppool x /processModel.identityType:SpecificUser /processModel.userName:corp\\u$", "supported"],
  ])("%s", (_name, file, iis, text, verdict) => {
    expect(evaluateImageText(image(file, iis), {}, { [file]: text }).images.map((each) => each.verdict)).toEqual([verdict]);
  });
});

describe("more that is easily overlooked", () => {
  table("cmd", [
    ["cd /d %windir%\\System32\\inetsrv\\config\ncopy C:\\x\\a.config .", ["S10"]],
    ["pushd %windir%\\System32\\inetsrv\ncopy C:\\x\\a.config config", ["S10"]],
    ["pushd %windir%\\System32\\inetsrv\npopd\ncopy C:\\x\\a.config config", []],
    ["cd /d %windir%\\System32\\inetsrv\\config\ncd /d C:\\y\ncopy C:\\x\\a.config .", []],
    [`${add}dism /image:C:\\mount /disable-feature /featurename:IIS-WebServerRole`, kept],
    ["type x.cmd | cmd", ["unread"]],
    ["type x.ps1 | powershell -NoProfile -", ["unread"]],
    ["echo dism /online /enable-feature /featurename:IIS-WebServerRole | cmd", ["unread"]],
    ["cmd < x.txt", ["unread"]],
    ["powershell < x.ps1", ["unread"]],
    ["powershell -Command Get-Date <NUL", []],
    ["powershell <nul", []],
    ["type x.txt | find \"y\"", []],
    ["echo y | cmd /c del x", []],
    ["echo y | powershell -NoProfile -Command Get-Date", []],
    ["echo Install-WindowsFeature Web-Server | powershell -Command -", ["unread", "unread"]],
    ['for /f "usebackq" %%i in (`dism /online /enable-feature /featurename:IIS-WebServerRole`) do rem', ["+iis-webserverrole"]],
    ["if (%1)==() dism /online /enable-feature /featurename:IIS-WebServerRole", ["+iis-webserverrole"]],
    ["set F=TelnetClient\n:loop\ndism /online /enable-feature /featurename:%F%\nset F=IIS-WebServerRole\nif not defined D (\nset D=1\ngoto loop\n)", ["+telnetclient", "+iis-webserverrole"]],
    ["set F=TelnetClient\n:loop\ndism /online /enable-feature /featurename:%F%\nset F=%1\nshift\nif not \"%F%\"==\"\" goto loop", ["+telnetclient", "unread"]],
    [":retry\ndism /online /enable-feature /featurename:TelnetClient\nset /a N+=1\nif %N% lss 3 goto retry", ["+telnetclient"]],
    ["set F=IIS-WebServerRole\nsetlocal\nset F=TelnetClient\nendlocal\ndism /online /enable-feature /featurename:%F%", ["+iis-webserverrole"]],
    ["set F=IIS-WebServerRole\ncall :x\ndism /online /enable-feature /featurename:%F%\nexit /b\n:x\nsetlocal\nset F=TelnetClient\nexit /b", ["+iis-webserverrole"]],
    ["set F=TelnetClient\nset /p F=<x.txt\ndism /online /enable-feature /featurename:%F%", ["unread"]],
    ["copy \\\\s\\x.cmd \"%ProgramData%\\Microsoft\\Windows\\Start Menu\\Programs\\StartUp\\\"", ["unread"]],
    ["sc \\\\localhost create x binPath= C:\\x.exe", ["unread"]],
    ["sc \\\\web01 create x binPath= C:\\x.exe", []],
    ["bitsadmin /setnotifycmdline j x.exe NULL", ["unread"]],
    ["chocolatey install iis", ["unread"]],
    ["scoop bucket add corp https://nexus\nscoop install web", ["unread"]],
    ["scoop bucket add extras\nscoop install git", []],
    ["choco install x.msi", ["unread"]],
  ]);
  table("powershell", [
    ["cd \"$env:windir\\System32\\inetsrv\\config\"\nCopy-Item C:\\x\\a.config .", ["S10"]],
    ["Install-WindowsFeature Web-Server\nUninstall-WindowsFeature Web-Server -Vhd C:\\x.vhd", ["+web-server"]],
    ["Install-WindowsFeature Web-Server\nDisable-WindowsOptionalFeature -Path C:\\mount -FeatureName IIS-WebServerRole", ["+web-server"]],
    ["Install-Package x.msi", ["unread"]],
    ["Install-Package corp-web -Source corp", ["unread"]],
    ["Install-Package x -Source PSGallery", []],
    ["Set-ScheduledTask -TaskName x -Action (New-ScheduledTaskAction -Execute powershell -Argument 'Install-WindowsFeature Web-Server')", ["unread"]],
    ["[Microsoft.Win32.Registry]::SetValue('HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce', 'x', 'C:\\x.exe')", ["unread"]],
    ["[Microsoft.Win32.Registry]::SetValue('HKEY_LOCAL_MACHINE\\Software\\x', 'x', 'C:\\x.exe')", []],
    ["$k = [Microsoft.Win32.Registry]::LocalMachine.OpenSubKey('Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce', $true)\n$k.SetValue('x', 'C:\\x.exe')", ["unread"]],
    ["cd HKLM:\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce\nSet-ItemProperty . -Name x -Value C:\\x.exe", ["unread"]],
    ["Push-Location HKLM:\\Software\\Microsoft\\Windows\\CurrentVersion\nNew-ItemProperty RunOnce -Name x -Value C:\\x.exe", ["unread"]],
    ["Set-ItemProperty $runOnce -Name x -Value 'powershell Install-WindowsFeature Web-Server'", ["unread"]],
    ["Set-ItemProperty $key -Name x -Value 'a plain text'", []],
    ["$ExecutionContext.InvokeCommand.ExpandString('$(Install-WindowsFeature Web-Server)')", ["unread"]],
    ["$ExecutionContext.InvokeCommand.ExpandString('$env:windir\\x')", []],
  ]);
});

describe("texts made to take long", () => {
  const lines = (line: (index: number) => string, count = 10_000): string => Array.from({ length: count }, (_, index) => line(index)).join("\n");
  it.each<[string, string]>([
    ["one label over and over", lines(() => ":l\ngoto l")],
    ["labels that call the next one", lines((index) => `:l${index}\ncall :l${index + 1}`)],
    ["jumps that all end far away", `${lines((index) => `:l${index}\nif a==b goto end\nexit /b`)}\n:end`],
    ["jumps to labels that are not reached", `${lines((index) => `if a==b goto l${index}`)}\nexit /b\n${lines((index) => `:l${index}\nexit /b`)}`],
    ["loops in loops", `${lines((index) => `:a${index}\nset X=${index}`, 200)}\n${lines((index) => `if 1==2 goto a${index}`, 200)}`],
    ["words that stand for options", lines(() => `appcmd set apppool x "${"$($(a)".repeat(30)}"`, 300)],
  ])("%s", (_name, text) => {
    const before = performance.now();
    read(text, "cmd");
    expect(performance.now() - before).toBeLessThan(8_000);
  });
});

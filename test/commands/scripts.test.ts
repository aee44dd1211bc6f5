/** Whole scripts, written after the shapes that repositories hold, and what is made of them. */
import { describe, expect, it } from "vitest";
import { read, short, type Language } from "./read.ts";

/** Effects with their lines: "7 +web-server". */
function lines(text: string, language: Language): readonly string[] {
  return read(text, language).map((effect) => `${effect.location.start.line} ${short(effect)}`);
}

describe("PowerShell", () => {
  it("a script with parameters, help and functions", () => {
    const text = `<#
.SYNOPSIS
  Sets the "web servers up (all of them
.EXAMPLE
  Install-WindowsFeature Web-Ftp-Server
#>
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'All')]
param (
  [Parameter(Position = 0, HelpMessage = "it's the (first) name")]
  [ValidateSet('a', 'b')]
  [Alias('k')]
  [string] $Kind = 'a',
  [int] $Tries = 2 + 1,
  [string[]] $Extra = @('Web-Asp-Net45', 'Web-Mgmt-Console'),
  [hashtable] $Map = @{ a = "b"; c = @(1, 2) },
  [switch] $Full
)
Set-StrictMode -Version Latest
$script:Log = Join-Path $env:TEMP "setup.log"

function Write-Log {
  param ([Parameter(ValueFromPipeline)] $Message)
  process { "$(Get-Date -Format o) $Message" | Out-File $script:Log -Append }
}

function Install-Role {
  [CmdletBinding()]
  [OutputType([bool])]
  param ([Parameter(Mandatory)][string] $Name)
  begin { "installing $Name" | Write-Log }
  process {
    if (-not (Get-WindowsFeature -Name $Name).Installed) {
      Install-WindowsFeature -Name $Name -IncludeManagementTools -ErrorAction Stop | Out-Null
    }
  }
  end { Write-Log "done" }
}

$roles = @('Web-Server') + $Extra
if ($Full) { $roles += 'Web-Ftp-Server' }
foreach ($role in $roles) { Install-Role -Name $role }
[Environment]::SetEnvironmentVariable('ROLE', $Kind, 'Machine')
if (-not ([Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole('Administrators')) { throw 'no' }
exit 0
`;
    expect(lines(text, "powershell")).toEqual(["34 +web-server", "34 +web-asp-net45", "34 +web-mgmt-console", "34 unread", "34 +web-ftp-server"]);
  });

  it("a script that sets a site up with an account", () => {
    const text = `Import-Module WebAdministration
$name = 'shop'
$root = "$env:SystemDrive\\inetpub\\$name"
New-Item -ItemType Directory -Path $root -Force | Out-Null

if (Test-Path "IIS:\\AppPools\\$name") { Remove-WebAppPool $name }
$pool = New-Item "IIS:\\AppPools\\$name"
$pool.processModel.userName = "corp\\svc"
$pool.processModel.password = $env:POOL_PASSWORD
$pool.processModel.identityType = 'SpecificUser'
$pool.processModel.idleTimeout = [TimeSpan] '0.00:00:00'
$pool | Set-Item
New-Website –Name $name –Port 80 –PhysicalPath $root –ApplicationPool $name -Force
& $env:windir\\system32\\inetsrv\\appcmd.exe set config -section:system.webServer/proxy /enabled:true /commit:apphost 2>&1 | Out-Null
`;
    expect(lines(text, "powershell")).toEqual(["6 iis", "7 iis", "9 S2", "12 iis", "13 iis", "14 iis"]);
  });

  it("a script that only reads accounts", () => {
    const text = `$appcmd = "$Env:SystemRoot\\System32\\inetsrv\\appcmd.exe"
Invoke-Expression "$Env:SystemRoot\\System32\\inetsrv\\appcmd.exe list apppools /text:name" | ForEach-Object {
  $secret = & $appcmd list apppool $_ /text:processmodel.password
  if ($secret -ne '' -and $secret -isnot [array]) { [pscustomobject]@{ Pool = $_; Password = $secret } }
}
Get-WebConfiguration -Filter '/system.applicationHost/applicationPools/add' | Where-Object { $_.ProcessModel.identityType -eq 'SpecificUser' } | Select-Object Name, @{ n = 'p'; e = { $_.processModel.password } }
`;
    expect(lines(text, "powershell")).toEqual([]);
  });

  it("the usual preparation and the end of a build", () => {
    const text = `$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
Set-ItemProperty -Path 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\FileSystem' -Name LongPathsEnabled -Value 1
$cert = New-SelfSignedCertificate -CertStoreLocation Cert:\\LocalMachine\\My -DnsName 'build'
New-Item -Path WSMan:\\LocalHost\\Listener -Transport HTTPS -Address * -CertificateThumbPrint $cert.Thumbprint -Force
cmd.exe /c winrm set "winrm/config/service/auth" '@{Basic="true"}'
cmd /c "icacls $env:SystemRoot\\Temp /grant Users:f /t /c /q 2>&1" | Out-Null
Get-ScheduledTask -TaskName ServerManager | Disable-ScheduledTask
@( "$env:SystemRoot\\Temp"
   "$env:TEMP" ) | ForEach-Object { if (Test-Path $_) { Remove-Item $_ -Recurse -Force -ErrorAction SilentlyContinue } }
$services = 'wuauserv', 'DiagTrack' | Get-Service -ErrorAction SilentlyContinue
Stop-Service $services
Dism.exe /online /Cleanup-Image /StartComponentCleanup /ResetBase
Resize-Partition -DriveLetter C -Size (Get-PartitionSupportedSize -DriveLetter C).SizeMax
while ($true) {
  $state = Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State | Select-Object ImageState
  if ($state.ImageState -ne 'IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE') { Start-Sleep -Seconds 5 } else { break }
}
& $env:SystemRoot\\System32\\Sysprep\\Sysprep.exe /oobe /generalize /quiet /quit /mode:vm
`;
    expect(lines(text, "powershell")).toEqual(["19 generalize"]);
  });

  it("a script that downloads and runs", () => {
    const text = `[Net.ServicePointManager]::SecurityProtocol = 'Tls12'
$url = 'https://example.test/agent.msi'
$file = Join-Path $env:TEMP (Split-Path $url -Leaf)
(New-Object Net.WebClient).DownloadFile($url, $file)
if ((Get-FileHash $file -Algorithm SHA256).Hash -ne 'AB') { throw 'hash' }
$process = Start-Process msiexec.exe -ArgumentList "/i \`"$file\`" /qn" -Wait -PassThru
if ($process.ExitCode -notin 0, 3010) { exit $process.ExitCode }
& {
  . { iwr -useb https://example.test/install.ps1 } | iex
}
`;
    expect(lines(text, "powershell")).toEqual(["6 unread", "9 unread"]);
  });
});

it("a script of the command shell", () => {
  const text = `@echo off\r
setlocal enabledelayedexpansion\r
rem Installs IIS (and no more)\r
set FEATURES=IIS-WebServerRole;IIS-WebServer\r
ver | findstr /c:" 6." && set OLD=1\r
if "%OLD%"=="1" (\r
  start /w pkgmgr /iu:%FEATURES%\r
) else (\r
  for %%f in (%FEATURES:;= %) do echo %%f\r
  dism /online /enable-feature /featurename:IIS-WebServerRole /featurename:IIS-ASPNET45 /all\r
)\r
if not %ERRORLEVEL%==0 goto failed\r
%windir%\\system32\\inetsrv\\AppCmd.exe set site "Default Web Site" -+bindings.[protocol='net.tcp',bindingInformation='808:*']\r
%windir%\\system32\\inetsrv\\appcmd.exe set config -section:system.webServer/fastCgi /+"[fullPath='%~dp0php-cgi.exe',maxInstances='4']" /commit:apphost\r
%windir%\\system32\\inetsrv\\appcmd set vdir "Default Web Site/x" /userName:u /password:%PW%\r
goto :eof\r
:failed\r
echo It failed: dism /enable-feature\r
exit /b 1\r
`;
  expect(lines(text, "cmd")).toEqual(["7 +iis-webserverrole", "7 +iis-webserver", "10 +iis-webserverrole", "10 +iis-aspnet45", "13 iis", "14 iis", "15 S7"]);
});

/** Scripts that a reader in a hurry takes for harmless, or for a removal of IIS. None of them may make an unsupported image pass. */
import { describe, expect, it } from "vitest";
import { evaluateFiles, head } from "../support/evaluate.ts";
import { shorts } from "./read.ts";

/** The verdict on an image of Windows Server 2022 that is generalized after these scripts. */
function verdictOf(...scripts: readonly string[]): string {
  const steps = scripts.map((_script, index) => `      - { file: a${index}.ps1, phase: before-generalize }\n`).join("");
  const files = Object.fromEntries(scripts.map((script, index) => [`a${index}.ps1`, script]));
  const report = evaluateFiles({ "images.yml": `${head}images:\n  - name: w\n    os: Windows Server 2022\n    sysprep: true\n    provision:\n${steps}` }, {}, files);
  return report.images.map((image) => image.verdict).join();
}

describe("a parameter of a script", () => {
  it.each<[string, string, readonly string[]]>([
    ["without a value is no name", "param([string[]]$Features)\nInstall-WindowsFeature -Name $Features", ["unread"]],
    ["of a function that nobody calls", "function F([string[]]$Features) { Install-WindowsFeature $Features }", ["unread"]],
    ["of a function that is called without it", "function F { param($Features) Install-WindowsFeature $Features }\nF", ["unread"]],
    ["with a default may be another name", "param($F = 'Telnet-Client')\nInstall-WindowsFeature $F", ["+telnet-client", "unread"]],
    ["with a list as its default", "param($F = @('Telnet-Client', 'DNS'))\nforeach ($f in $F) { Install-WindowsFeature $f }", ["+telnet-client", "+dns", "unread"]],
    ["in a text", "param($F = 'TelnetClient')\ndism /online /enable-feature /featurename:$F", ["unread"]],
    ["put into a text", "param($F = 'Ftp')\nInstall-WindowsFeature ('Web-{0}' -f $F)", ["unread"]],
    ["added to a text", "param($F = 'Client')\nInstall-WindowsFeature ('Telnet-' + $F)", ["unread"]],
    ["joined", "param($F = @('A'))\nInstall-WindowsFeature ($F -join ' ')", ["unread"]],
    ["as a program", "param($Exe = 'C:\\Windows\\System32\\Dism.exe')\n& $Exe /online /enable-feature /featurename:IIS-WebServer", ["+iis-webserver", "unread"]],
    ["as a package", "param($P = 'git')\nchoco install $P -y", ["unread"]],
    ["as a folder", "param($Dir = 'C:\\x')\nNew-Item -ItemType Directory $Dir\nCopy-Item a.txt \"$Dir\\a.txt\"\nStart-Transcript \"$Dir\\x.log\"", []],
    ["as a place to download from", "param($Url = 'https://community.chocolatey.org/install.ps1')\niex ((New-Object Net.WebClient).DownloadString($Url))\niwr $Url -UseBasicParsing | iex", ["unread", "unread"]],
    ["as a version", "param($V = '1')\nchoco install git --version $V -y", []],
    ["as a log", "param($Log = 'C:\\x.log')\n'Install-WindowsFeature Web-Server' | Out-File $Log", []],
    ["as a condition, false", "param([bool]$Iis = $false)\nif ($Iis) { Enable-WindowsOptionalFeature -Online -FeatureName IIS-WebServerRole }", ["+iis-webserverrole"]],
    ["as a condition, turned round", "param([bool]$Core = $true)\nif (-not $Core) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["as a switch", "param([switch]$Iis)\nif ($Iis) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["as a condition of a removal", "param([bool]$Core = $true)\nif ($Core) { Uninstall-WindowsFeature Web-Server }", []],
    ["as the name of a removal", "param($F = 'Web-Server')\nUninstall-WindowsFeature $F", []],
    ["in DSC", "param($E = 'Absent')\nInvoke-DscResource -Name WindowsFeature -Property @{ Name = 'Web-Server'; Ensure = $E }", ["+web-server"]],
    ["as a condition in a function that nobody calls", "function Set-It { param([bool]$Iis = $false) if ($Iis) { Install-WindowsFeature Web-Server } }", ["+web-server"]],
    ["as a condition in a function that is called", "function Set-It { param([bool]$Iis = $false) if ($Iis) { Install-WindowsFeature Web-Server } }\nSet-It", []],
    ["as a switch of a function that is called", "function Set-It { param([switch]$Iis) if ($Iis) { Install-WindowsFeature Web-Server } }\nSet-It", []],
    ["as a switch that a call sets", "function Set-It { param([switch]$Iis) if ($Iis) { Install-WindowsFeature Web-Server } }\nSet-It -Iis", ["+web-server"]],
    ["behind a switch", "function Add-It { param([switch]$Force, [string]$Name = 'Telnet-Client') Install-WindowsFeature $Name }\nAdd-It -Force Web-Server", ["+web-server"]],
    ["in options that are filled in", "function Add-It { param([string]$Name = 'Telnet-Client') Install-WindowsFeature $Name }\nAdd-It @options", ["+telnet-client", "unread"]],
    ["from another parameter", "$a = 'Telnet-Client'\nfunction Add-It { param($a, $b = $a) Install-WindowsFeature $b }\nAdd-It Web-Server", ["+web-server"]],
    ["of a whole list of arguments", "function Add-It { Install-WindowsFeature $args[0]; Install-WindowsFeature $args }\nAdd-It Telnet-Client Web-Server", ["+telnet-client", "+telnet-client", "+web-server"]],
    ["behind attributes", "[CmdletBinding(SupportsShouldProcess = $true)]\n[OutputType([bool], [string])]\nparam()\nfunction A { [CmdletBinding(SupportsShouldProcess=$true, ConfirmImpact='High')] [OutputType([Collections.Generic.List[string]])] param() Write-Host x }\nA", []],
    ["behind an attribute with texts", "[Diagnostics.CodeAnalysis.SuppressMessageAttribute('A', '')]\n[CmdletBinding()]\nparam (\n  [Parameter(Mandatory = $false)]\n  [ValidateScript({ Test-Path $_ })]\n  [string] $x\n)\nWrite-Host x", []],
  ])("%s", (_name, text, expected) => {
    expect(shorts(text, "powershell")).toEqual(expected);
  });

  it("never makes an image pass", () => {
    expect(verdictOf("param([string[]]$Features)\nInstall-WindowsFeature -Name $Features")).toBe("undetermined");
    expect(verdictOf("param($F = 'Telnet-Client')\nInstall-WindowsFeature $F")).toBe("undetermined");
    expect(verdictOf("param([bool]$Dhcp = $false)\nif ($Dhcp) { Install-WindowsFeature DHCP }")).toBe("unsupported");
  });
});

describe("features that a question gives", () => {
  it.each<[string, readonly string[]]>([
    ["Get-WindowsFeature | Where-Object { $_.Name -like 'Web-*' } | Install-WindowsFeature", ["unread"]],
    ["$a = Get-WindowsFeature | ? Name -like 'Web-*'\nInstall-WindowsFeature $a", ["unread"]],
    ["foreach ($f in Get-WindowsFeature) { $f | Install-WindowsFeature }", ["unread"]],
    ["(Get-WindowsFeature).Name | Install-WindowsFeature", ["unread"]],
    ["Get-WindowsFeature | % Name | Install-WindowsFeature", ["unread"]],
    ["Get-WindowsFeature Web-Server, DHCP | ? { -not $_.Installed } | Install-WindowsFeature", ["+web-server", "+dhcp"]],
    ["Get-WindowsFeature Web-Server, DHCP | Select-Object -First 1 | Install-WindowsFeature", ["+web-server", "+dhcp"]],
    ["'Telnet-Client', 'Web-Server' | ForEach-Object { $_.Trim() } | Install-WindowsFeature", ["+telnet-client", "+web-server"]],
    ["$names = 'Web-Server', 'Telnet-Client' | % { $_ }\nInstall-WindowsFeature $names", ["+web-server", "+telnet-client"]],
    ["if (Get-WindowsFeature Web-Server | ? Installed) { 'there' } else { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["if (Get-Service w3svc) { 'there' } else { Install-WindowsFeature Web-Server }", ["+web-server"]],
  ])("%s", (text, expected) => {
    expect(shorts(text, "powershell")).toEqual(expected);
  });
});

describe("a removal that does not surely take IIS away", () => {
  it.each([
    "Get-WindowsFeature Web-Ftp* | Uninstall-WindowsFeature",
    "Uninstall-WindowsFeature Web-Ftp*",
    "Disable-WindowsOptionalFeature -Online -FeatureName IIS-Ftp*",
    "Get-WindowsFeature Web-* | ? Name -like 'Web-Ftp*' | Uninstall-WindowsFeature",
    "Get-WindowsFeature Web-Server | ? Name -ne 'Web-Server' | Remove-WindowsFeature",
    "(Get-WindowsFeature Web-Server).Where({ $_.Name -ne 'Web-Server' }) | Remove-WindowsFeature",
    "Get-WindowsFeature Web-Ftp-Server, Web-Server | Select-Object -First 1 | Remove-WindowsFeature",
    "$f = if ($x) { 'Web-Server' } else { 'Telnet-Client' }\nUninstall-WindowsFeature $f",
    "if ($x) { $f = 'Web-Server' }\nUninstall-WindowsFeature $f",
    "if ($x) { $f = @('Web-Server') }\nforeach ($each in $f) { Uninstall-WindowsFeature $each }",
    "if ($x) { $remove = $true }\nif ($remove) { Uninstall-WindowsFeature Web-Server }",
    "if ($env:KEEP_IIS) { return }\nUninstall-WindowsFeature Web-Server",
    "if ($env:KEEP_IIS) { exit 0 }\nUninstall-WindowsFeature Web-Server",
    "if ($env:KEEP_IIS) { throw 'no' }\nUninstall-WindowsFeature Web-Server",
    "if ($env:KEEP_IIS) { exit 1 }\nUninstall-WindowsFeature Web-Server",
    "exit\nUninstall-WindowsFeature Web-Server",
    "switch ($x) { 1 { return } }\nUninstall-WindowsFeature Web-Server",
    "foreach ($x in 1, 2) { if ($env:KEEP_IIS) { break }\nUninstall-WindowsFeature Web-Server }",
    "foreach ($x in 1, 2) { if ($env:KEEP_IIS) { continue }\nUninstall-WindowsFeature Web-Server }",
    "1 | ForEach-Object { if ($env:KEEP_IIS) { return }\nUninstall-WindowsFeature Web-Server }",
    "try { if ($env:KEEP_IIS) { throw 'x' }\nUninstall-WindowsFeature Web-Server } catch { Write-Host x }",
    "function Remove-It { if ($env:KEEP_IIS) { return }\nUninstall-WindowsFeature Web-Server }\nRemove-It",
    "function Stop-Early { if ($env:KEEP_IIS) { exit } }\nStop-Early\nUninstall-WindowsFeature Web-Server",
    "if ((Get-WindowsFeature Web-Ftp-Server).Installed) { Uninstall-WindowsFeature Web-Server }",
    "if ((Get-WindowsFeature Web-Server).Installed -eq $false) { Uninstall-WindowsFeature Web-Server }",
    "if ((Get-WindowsFeature Web-Server).InstallState -eq 'Available') { Uninstall-WindowsFeature Web-Server }",
    "if ($x) { 'a' } elseif ((Get-WindowsFeature Web-Server).Installed) { Uninstall-WindowsFeature Web-Server }",
    "if ($x) { if ((Get-WindowsFeature Web-Server).Installed) { Uninstall-WindowsFeature Web-Server } }",
    "if ((Get-WindowsFeature Web-Server).Installed) { if ($x) { Uninstall-WindowsFeature Web-Server } }",
    "$env:X -and (Uninstall-WindowsFeature Web-Server)",
    "$null = $env:X ? (Uninstall-WindowsFeature Web-Server) : 1",
    "Test-Path x || Uninstall-WindowsFeature Web-Server",
    "Uninstall-WindowsFeature Web-Server -Vhd D:\\x.vhdx",
    "Uninstall-WindowsFeature Web-Server -ComputerName $other",
    "Uninstall-WindowsFeature Web-Server -ComputerName web01",
    "Disable-WindowsOptionalFeature -Path C:\\mount -FeatureName IIS-WebServerRole",
    "Invoke-Command -Session $s { Uninstall-WindowsFeature Web-Server }",
    "Invoke-Command -VMName x -ScriptBlock { Uninstall-WindowsFeature Web-Server }",
    "Invoke-Command -ComputerName $x { Uninstall-WindowsFeature Web-Server }",
    "Uninstall-WindowsFeature Web-Server -WhatIf",
    "Uninstall-WindowsFeature Web-Server -WhatIf:$DryRun",
    "Uninstall-WindowsFeature Web-Server @options",
    "$WhatIfPreference = $true\nUninstall-WindowsFeature Web-Server",
    "$PSDefaultParameterValues['*:ComputerName'] = 'web01'\nUninstall-WindowsFeature Web-Server",
    "if ($x) { [Environment]::Exit(0) }\nUninstall-WindowsFeature Web-Server",
    "Restart-Computer -Force\nUninstall-WindowsFeature Web-Server",
    ":outer foreach ($a in 1, 2) { foreach ($b in 1, 2) { if ($x) { break outer } }\nUninstall-WindowsFeature Web-Server }",
    "dism /image:D:\\mount /disable-feature /featurename:IIS-WebServerRole",
    "$p = @{ Name = 'Web-Server' }\nif ($x) { $p.WhatIf = $true }\nUninstall-WindowsFeature @p",
  ])("%s", (text) => {
    expect(shorts(text, "powershell").filter((each) => /^-(?:web-server|iis-webserverrole)$/.test(each))).toEqual([]);
    expect(verdictOf(`Install-WindowsFeature Web-Server\n${text}`)).not.toBe("not-applicable");
  });
});

describe("a removal that takes IIS away", () => {
  it.each([
    "Uninstall-WindowsFeature Web-Server -Remove",
    "Get-WindowsFeature Web-* | Uninstall-WindowsFeature",
    "Get-WindowsFeature Web-Server | Where-Object Installed | Uninstall-WindowsFeature",
    "Get-WindowsFeature Web-Server | Where-Object { $_.InstallState -eq 'Installed' } | Uninstall-WindowsFeature",
    "Uninstall-WindowsFeature Web-Server -ComputerName $env:COMPUTERNAME",
    "if ((Get-WindowsFeature Web-Server).Installed) { Uninstall-WindowsFeature Web-Server }",
    "if ((Get-WindowsFeature -Name Web-Server).Installed -eq $true) { Uninstall-WindowsFeature Web-Server }",
    "if ((Get-WindowsFeature Web-Server).InstallState -eq 'Installed') { Uninstall-WindowsFeature Web-Server }",
    "if (Get-WindowsFeature Web-Server | Where-Object Installed) { Uninstall-WindowsFeature Web-Server }",
    "$iis = Get-WindowsFeature Web-Server\nif ($iis.Installed) { Write-Host 'x'; $iis | Uninstall-WindowsFeature }",
    "foreach ($f in 'Telnet-Client', 'Web-Server') { if ((Get-WindowsFeature $f).Installed) { Uninstall-WindowsFeature $f } }",
    "function Remove-It($f) { if ((Get-WindowsFeature $f).Installed) { Uninstall-WindowsFeature $f } }\nRemove-It Web-Server",
    "foreach ($x in 1, 2) { if ($x -eq 1) { continue } }\nUninstall-WindowsFeature Web-Server",
    "function Test-It { if ($env:X) { return $true }\nreturn $false }\nTest-It\nUninstall-WindowsFeature Web-Server",
    "try { if ($env:X) { throw 'x' } } catch { Write-Host x }\nUninstall-WindowsFeature Web-Server",
    "powershell -Command \"if ($env:X) { exit 0 }\"\nUninstall-WindowsFeature Web-Server",
    "switch ($x) { 1 { 'a'; break } }\nUninstall-WindowsFeature Web-Server",
    "$true -and (Uninstall-WindowsFeature Web-Server)",
    "if ($true) { Uninstall-WindowsFeature Web-Server }",
  ])("%s", (text) => {
    expect(shorts(text, "powershell")).toContain("-web-server");
  });

  it.each(["Get-WindowsFeature | ? { $_.InstallState -eq 'Available' } | Uninstall-WindowsFeature -Remove", "Uninstall-WindowsFeature $name", "Uninstall-WindowsFeature -Name Windows-Defender, $more"])("brings nothing: %s", (text) => {
    expect(shorts(text, "powershell")).not.toContain("unread");
  });
});

describe("a Sysprep that may not run", () => {
  it.each([
    "if ($env:X) { sysprep.exe /generalize /oobe /shutdown }",
    "function S { sysprep.exe /generalize /oobe /shutdown }",
    "try { Write-Host x } catch { sysprep.exe /generalize /oobe /shutdown }",
    "if ($env:X) { return }\nsysprep.exe /generalize /oobe /shutdown",
    "Invoke-Command -Session $s { sysprep.exe /generalize /oobe /shutdown }",
    "param([switch]$Seal)\nif ($Seal) { & $env:windir\\System32\\Sysprep\\sysprep.exe /generalize /oobe /shutdown }",
  ])("%s", (text) => {
    expect(shorts(text, "powershell")).toEqual(["generalize"]);
    const lines = text.replaceAll("\n", "\n          ");
    const secret = "Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ userName = 'u'; password = 'p'; identityType = 3 }";
    const report = evaluateFiles({ "images.yml": `${head}images:\n  - name: w\n    os: Windows Server 2022\n    iis: true\n    provision:\n      - phase: before-generalize\n        run: |\n          ${lines}\n      - phase: before-generalize\n        run: |\n          ${secret}\n` });
    expect(["undetermined", "unsupported"]).toContain(report.images[0]?.verdict);
  });

  it("is one that runs where only a failure stands in front of it", () => {
    expect(shorts("if ($LASTEXITCODE -ne 0) { throw 'x' }\nif (-not (Test-Path x)) { exit 1 }\nsysprep /generalize /oobe /shutdown", "powershell")).toEqual(["generalize ends"]);
  });
});

describe("features that bring IIS with them", () => {
  it.each([
    "Install-WindowsFeature NET-Framework-45-Features -IncludeAllSubFeature",
    "Install-WindowsFeature NET-WCF-Services45 -IncludeAllSubFeature",
    "Install-WindowsFeature BITS -IncludeAllSubFeature",
    "Install-WindowsFeature MSMQ -IncludeAllSubFeature:$all",
    "Invoke-DscResource -Name WindowsFeature -Property @{ Name = 'BITS'; IncludeAllSubFeature = $true }",
    "Install-WindowsFeature WindowsPowerShellWebAccess",
    "Install-WindowsFeature DSC-Service",
    "Install-WindowsFeature MSMQ-HTTP-Support",
    "Install-WindowsFeature RPC-over-HTTP-Proxy",
    "Install-WindowsFeature SMTP-Server",
    "Install-WindowsFeature DirectAccess-VPN",
    "Enable-WindowsOptionalFeature -Online -FeatureName WCF-HTTP-Activation45 -All",
  ])("%s", (text) => {
    expect(verdictOf(text)).toBe("undetermined");
  });

  it.each(["Install-WindowsFeature NET-Framework-45-Features", "Install-WindowsFeature BITS", "Install-WindowsFeature BITS -IncludeAllSubFeature:$false", "Install-WindowsFeature Telnet-Client -IncludeAllSubFeature", "Install-WindowsFeature constructor -IncludeAllSubFeature"])("and those that do not: %s", (text) => {
    expect(verdictOf(text)).toBe("not-applicable");
  });
});

describe("what is too much to be followed", () => {
  it.each<[string, string]>([
    ["calls in calls", `${"& { ".repeat(14)}Install-WindowsFeature Web-Server${" }".repeat(14)}`],
    ["a list", `$l = @(${Array.from({ length: 2_500 }, (_each, index) => `'a${index}'`).join(",")}, 'Web-Server')\n$l | ForEach-Object { if ($_ -like 'Web*') { Install-WindowsFeature $_ } }`],
    ["a list of words", `Install-WindowsFeature ${Array.from({ length: 2_500 }, (_each, index) => `a${index}`).join(",")},Web-Server`],
    ["a list that grows", `$l = New-Object System.Collections.ArrayList\n${Array.from({ length: 2_100 }, (_each, index) => `$l.Add('a${index}')`).join("\n")}\n$l.Add('Web-Server')\nInstall-WindowsFeature $l`],
    ["values of a variable", `${Array.from({ length: 150 }, (_each, index) => `if ($x${index}) { $f = 'a${index}' }`).join("\n")}\nInstall-WindowsFeature $f`],
  ])("is said to be unread: %s", (_name, text) => {
    expect(shorts(text, "powershell")).toContain("unread");
  });

  it("is not a function that calls itself with the same", () => {
    expect(shorts("function Try-It($n) { try { New-Item x } catch { Start-Sleep 1; Try-It $n } }\nTry-It 3", "powershell")).toEqual([]);
  });
});

describe("conditions", () => {
  it.each<[string, readonly string[]]>([
    ["$iis = 'False'\nif ($iis) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["$iis = 'False'\nif (-not $iis) { Install-WindowsFeature Web-Server }", []],
    ["$iis = ''\nif ($iis) { Install-WindowsFeature Web-Server }", []],
    ["$iis = ''\nif (!$iis) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["$iis = 0\nif ($iis) { Install-WindowsFeature Web-Server }", []],
    ["$iis = '0'\nif ($iis) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["$iis = [int]'0'\nif ($iis) { Install-WindowsFeature Web-Server }", []],
    ["$iis = [bool]'False'\nif ($iis) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["$iis = [string]$false\nif ($iis) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["$iis = \"$false\"\nif ($iis) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["$iis = $null\nif ($iis) { Install-WindowsFeature Web-Server }", []],
    ["$skip = $true\nif ($env:X) { $skip = $false }\nif (-not $skip) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["if ($env:X) { $skip = $true }\nif (-not $skip) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["function Test-It { if ($env:X) { return }\n$true }\nif (Test-It) { 'a' } else { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["Write-Output x && Install-WindowsFeature Web-Server", ["+web-server"]],
    ["$false -and (Install-WindowsFeature Web-Server)", []],
    ["Install-WindowsFeature Web-Server -WhatIf:$DryRun", ["+web-server"]],
    ["Install-WindowsFeature Web-Server -WhatIf:$false", ["+web-server"]],
    ["if ('x') { Install-WindowsFeature A } else { Install-WindowsFeature B }", ["+a"]],
  ])("%s", (text, expected) => {
    expect(shorts(text, "powershell")).toEqual(expected);
  });
});

describe("values that change", () => {
  it.each<[string, string, readonly string[]]>([
    ["with a count", "$l = 'Telnet-Client', 'Web-Server'\nfor ($i = 0; $i -lt 2; $i++) { Install-WindowsFeature $l[$i] }", ["unread"]],
    ["with a count in the body", "$l = 'Telnet-Client', 'Web-Server'\n$i = 0\nwhile ($i -lt 2) { Install-WindowsFeature $l[$i]; $i += 1 }", ["unread"]],
    ["with a count in front", "$l = 'Telnet-Client', 'Web-Server'\n$i = 0\ndo { Install-WindowsFeature $l[$i]; $i = $i + 1 } until ($i -eq 2)", ["unread"]],
    ["with a count before a loop", "$i = 0\n++$i\n$l = 'Telnet-Client', 'Web-Server'\nInstall-WindowsFeature $l[$i]", ["unread"]],
    ["not in a loop that only tries again", "$f = 'Web-Server'\n$tries = 0\nwhile ($tries -lt 3) { Install-WindowsFeature $f; $tries++ }", ["+web-server"]],
    ["in the script, from a function", "$f = @('Telnet-Client')\nfunction Set-It { $script:f += 'Web-Server' }\nSet-It\nInstall-WindowsFeature $f", ["+telnet-client", "+web-server"]],
    ["in a list of the script, from a function", "$f = [System.Collections.ArrayList]@('Telnet-Client')\nfunction Set-It { $f.Add('Web-Server') }\nSet-It\nInstall-WindowsFeature $f", ["+telnet-client", "+web-server"]],
    ["in a map", "$c = @{ f = @('Telnet-Client') }\n$c.f += 'Web-Server'\nInstall-WindowsFeature $c.f", ["+telnet-client", "+web-server"]],
    ["in a map that is splatted", "$p = @{ Name = 'Telnet-Client' }\nif ($x) { $p.Name = 'Web-Server' }\nInstall-WindowsFeature @p", ["+telnet-client", "+web-server"]],
    ["in a map that a branch gives", "if ($x) { $p = @{ Name = 'Telnet-Client' } } else { $p = @{ Name = 'Web-Server'; IncludeManagementTools = $true } }\nInstall-WindowsFeature @p", ["+telnet-client", "+web-server"]],
    ["after a failure that is caught", "$there = $false\ntry { Get-Item x; $there = $true } catch { Write-Host x }\nif (-not $there) { Install-WindowsFeature Web-Server }", ["+web-server"]],
    ["not after a failure that ends the script", "$f = 'Telnet-Client'\ntry { $f = 'Web-Server' } catch { throw }\nInstall-WindowsFeature $f", ["+web-server"]],
    ["from one turn to the next", "$n = 'Telnet-Client'\nwhile ($x) { Install-WindowsFeature $n; $n = 'Web-Server' }", ["+telnet-client", "+web-server"]],
    ["from one unknown item to the next", "$n = 'Telnet-Client'\nforeach ($i in $items) { Install-WindowsFeature $n; $n = 'Web-Server' }", ["+telnet-client", "+web-server"]],
    ["not where a loop waits", "$done = $false\nwhile (-not $done) { try { .\\x.ps1; $done = $true } catch { Start-Sleep 1 } }", ["unread"]],
    ["by reference", "function Set-It([ref]$x) { $x.Value = 'Web-Server' }\n$f = 'Telnet-Client'\nSet-It ([ref]$f)\nInstall-WindowsFeature $f", ["+telnet-client", "unread"]],
    ["in the scope of the caller", "$f = 'Telnet-Client'\nfunction Set-It { Set-Variable -Name f -Value 'Web-Server' -Scope 1 }\nSet-It\nInstall-WindowsFeature $f", ["+web-server"]],
    ["on the drive of variables", "$f = 'Telnet-Client'\nSet-Item variable:f 'Web-Server'\nInstall-WindowsFeature $f", ["+web-server"]],
    ["by what a command puts out", "$f = 'Telnet-Client'\nWrite-Output 'Web-Server' -OutVariable f | Out-Null\nInstall-WindowsFeature $f", ["+telnet-client", "+web-server"]],
    ["in the scope at hand", "$f = 'Telnet-Client'\nInvoke-Command -NoNewScope { $f = 'Web-Server' }\nInstall-WindowsFeature $f", ["+web-server"]],
    ["in a place of a list", "$a = 'Telnet-Client', 'DNS'\n$a[0] = 'Web-Server'\nInstall-WindowsFeature $a", ["+telnet-client", "+dns", "+web-server"]],
    ["in a list by another method", "$l = [System.Collections.ArrayList]@('Telnet-Client')\n$l.Insert(0, $f)\nInstall-WindowsFeature $l", ["+telnet-client", "unread", "unread", "unread"]],
    ["in a list that is made of another one", "$l = New-Object System.Collections.ArrayList(,@('Web-Server'))\nInstall-WindowsFeature $l", ["+web-server"]],
    ["in a list of .NET that is made of another one", "$l = [System.Collections.Generic.List[string]]::new([string[]]@('Web-Server'))\nInstall-WindowsFeature $l", ["+web-server"]],
    ["in a list by another name", "$a = [System.Collections.ArrayList]@('Telnet-Client')\n$b = $a\n$b.Add('Web-Server')\nInstall-WindowsFeature $a", ["+telnet-client", "+web-server"]],
    ["in a list that a function is given", "$a = [System.Collections.ArrayList]@('Telnet-Client')\nfunction Add-It($l) { $l.Add('Web-Server') }\nAdd-It $a\nInstall-WindowsFeature $a", ["+telnet-client", "+web-server"]],
    ["in a map that a function is given", "$p = @{ Name = 'Telnet-Client' }\nfunction Set-It($h) { $h.Name = 'Web-Server' }\nSet-It $p\nInstall-WindowsFeature @p", ["+web-server"]],
    ["in a map under a key that nobody knows", "$p = @{ Name = 'Telnet-Client' }\n$p[$k] = 'Web-Server'\nInstall-WindowsFeature @p", ["unread", "+telnet-client"]],
    ["in a map in a map", "$c = @{ Web = @{ F = @('Telnet-Client') } }\n$c.Web.F += 'Web-Server'\n$c['Web'].F += 'DNS'\nInstall-WindowsFeature $c.Web.F", ["+telnet-client", "+web-server", "+dns"]],
    ["in a property that is added", "$o = [pscustomobject]@{ F = 'Telnet-Client' }\n$o | Add-Member -NotePropertyName F -NotePropertyValue 'Web-Server' -Force\nInstall-WindowsFeature $o.F", ["+web-server"]],
    ["by what a switch gives", "$f = switch ($x) { 1 { 'Web-Server' } default { 'Telnet-Client' } }\nInstall-WindowsFeature $f", ["+web-server", "+telnet-client"]],
    ["by what an attempt gives", "$f = try { 'Web-Server' } catch { 'Telnet-Client' }\nInstall-WindowsFeature $f", ["+web-server", "+telnet-client"]],
    ["as properties of objects", "$l = @([pscustomobject]@{ Name = 'Telnet-Client' }, [pscustomobject]@{ Name = 'Web-Server' })\n$l.Name | Install-WindowsFeature\n$l | Install-WindowsFeature\n$l | Select-Object -ExpandProperty Name | % { Install-WindowsFeature $_ }", ["+telnet-client", "+web-server", "+telnet-client", "+web-server", "+telnet-client", "+web-server"]],
    ["with a filter", "filter F { Install-WindowsFeature $_ }\n'Telnet-Client', 'Web-Server' | F", ["+telnet-client", "+web-server"]],
    ["with a function for each item", "function F { process { dism /online /enable-feature /featurename:$_ } }\n'IIS-A', 'IIS-B' | F", ["+iis-a", "+iis-b"]],
    ["by the longer name of an item", "'Web-Server' | % { Install-WindowsFeature $PSItem }", ["+web-server"]],
    ["among the values of a map", "$h = @{ a = 'Web-Server' }\nforeach ($x in $h.Values) { Install-WindowsFeature $x }", ["+web-server"]],
    ["with an alias of a program", "Set-Alias ac C:\\Windows\\System32\\inetsrv\\appcmd.exe\nac list apppool", []],
    ["with an alias of a program that writes", "Set-Alias -Name ac -Value \"$env:windir\\System32\\inetsrv\\appcmd.exe\"\nac set apppool x /processModel.password:p", ["S1"]],
    ["with an alias of nobody knows what", "Set-Alias ac $program\nac set apppool x /processModel.password:p", ["unread"]],
    ["with one of two programs", "if ($x) { $exe = 'C:\\Windows\\System32\\dism.exe' } else { $exe = 'C:\\Windows\\SysNative\\dism.exe' }\n& $exe /online /enable-feature /featurename:IIS-WebServer", ["+iis-webserver", "+iis-webserver"]],
  ])("%s", (_name, text, expected) => {
    expect(shorts(text, "powershell")).toEqual(expected);
  });
});

/** What PowerShell scripts do: features, Sysprep, the domain, and what nobody reads. */
import { describe, expect, it } from "vitest";
import { placed, read, shorts } from "./read.ts";

const web = ["+web-server"];

describe("features that go in and out", () => {
  it.each<[string, string, readonly string[]]>([
    ["by position", "Install-WindowsFeature Web-Server", web],
    ["in any case", "INSTALL-windowsfeature web-SERVER", web],
    ["by an alias", "Add-WindowsFeature Web-Server", web],
    ["by a module's name in front", "ServerManager\\Install-WindowsFeature Web-Server", web],
    ["with a colon", "Install-WindowsFeature -Name:Web-Server -Restart:$false", web],
    ["by a parameter cut short", "Install-WindowsFeature -Na Web-Server -IncludeM", web],
    ["several", "Install-WindowsFeature -Name Web-Server, Web-Asp-Net45 , 'DHCP'", ["+web-server", "+web-asp-net45", "+dhcp"]],
    ["in a list", "Install-WindowsFeature @('Web-Server', \"DHCP\")", ["+web-server", "+dhcp"]],
    ["in a variable", "$f = 'Web-Server'\nInstall-WindowsFeature $f", web],
    ["in a list of several lines", "$f = @(\n  'Web-Server' # the server\n  'DHCP'\n)\nInstall-WindowsFeature -Name $f", ["+web-server", "+dhcp"]],
    ["in a list that grows", "$f = @()\n$f += 'Web-Server'\n$f += 'DHCP', 'DNS'\nInstall-WindowsFeature $f", ["+web-server", "+dhcp", "+dns"]],
    ["in a list object", "$f = New-Object System.Collections.ArrayList\n[void]$f.Add('Web-Server')\nInstall-WindowsFeature $f", web],
    ["in a list of a .NET type", "$f = [System.Collections.Generic.List[string]]::new()\n$f.Add('Web-Server')\nInstall-WindowsFeature $f", web],
    ["in a typed list", "[string[]]$f = 'Web-Server', 'DHCP'\nInstall-WindowsFeature $f", ["+web-server", "+dhcp"]],
    ["joined text", "$a = 'Web'; Install-WindowsFeature ($a + '-Server')", web],
    ["filled text", "$a = 'Server'; Install-WindowsFeature \"Web-$a\"", web],
    ["formatted text", "Install-WindowsFeature ('Web-{0}' -f 'Server')", web],
    ["split text", "'Web-Server,DHCP' -split ',' | ForEach-Object { Install-WindowsFeature $_ }", ["+web-server", "+dhcp"]],
    ["in a map", "$c = @{ Features = @('Web-Server') }\nInstall-WindowsFeature $c.Features", web],
    ["in a map's entries", "$c = @{ a = 'Web-Server' }\nforeach ($e in $c.GetEnumerator()) { Install-WindowsFeature $e.Value }", web],
    ["splatted", "$p = @{\n  Name = 'Web-Server'\n  IncludeManagementTools = $true\n}\nInstall-WindowsFeature @p", web],
    ["in a loop", "foreach ($f in 'Web-Server', 'DHCP') { Install-WindowsFeature $f }", ["+web-server", "+dhcp"]],
    ["from a pipe", "'Web-Server', 'DHCP' | Install-WindowsFeature", ["+web-server", "+dhcp"]],
    ["from a question", "Get-WindowsFeature -Name Web-* | Install-WindowsFeature", web],
    ["from a question that is narrowed", "Get-WindowsFeature Web-Server | Where-Object { -not $_.Installed } | Add-WindowsFeature", web],
    ["by %", "@('Web-Server') | % { Install-WindowsFeature -Name $_ -Verbose }", web],
    ["over several lines", "Install-WindowsFeature `\n  -Name Web-Server `\n  -IncludeAllSubFeature", web],
    ["with Windows line ends", "Install-WindowsFeature `\r\n  -Name Web-Server\r\nWrite-Host x\r\n", web],
    ["piped on", "Install-WindowsFeature Web-Server | Out-Null", web],
    ["assigned", "$r = Install-WindowsFeature Web-Server", web],
    ["in brackets", "(Install-WindowsFeature Web-Server).RestartNeeded", web],
    ["in a text that runs it", 'Write-Host "result: $(Install-WindowsFeature Web-Server)"', web],
    ["in a condition", "if ((Install-WindowsFeature Web-Server).Success) { 'ok' }", web],
    ["under a condition", "if (-not (Get-WindowsFeature Web-Server).Installed) { Install-WindowsFeature Web-Server }", web],
    ["otherwise", "if (Test-Path C:\\x) { 'x' } else { Install-WindowsFeature Web-Server }", web],
    ["in try", "try { Install-WindowsFeature Web-Server -ErrorAction Stop } catch { throw } finally { 'x' }", web],
    ["behind other commands", "cd C:\\; Write-Host a; Install-WindowsFeature Web-Server", web],
    ["behind &&", "Write-Host a && Install-WindowsFeature Web-Server", web],
    ["in a function", "function Add-It { Install-WindowsFeature Web-Server }\nAdd-It", web],
    ["in a function with an argument", "function Add-It([string]$Name) { Install-WindowsFeature $Name }\nAdd-It Web-Server\nAdd-It -Name DHCP", ["+web-server", "+dhcp"]],
    ["in a function with a parameter block", "function Add-It {\n param([Parameter(Mandatory = $true)][string] $Feature = 'X')\n Install-WindowsFeature $Feature }\nAdd-It -Feat Web-Server", web],
    ["in a function that nothing calls", "function Add-It { Install-WindowsFeature Web-Server }", web],
    ["in a block", "& { Install-WindowsFeature Web-Server }", web],
    ["in a block in a variable", "$b = { Install-WindowsFeature Web-Server }\n& $b\n", web],
    ["in a block for another command", "Invoke-Command -ScriptBlock { Install-WindowsFeature Web-Server }", web],
    ["in a job", "Start-Job { Install-WindowsFeature Web-Server } | Wait-Job", web],
    ["with a script parameter's default, or with another value", "param([string[]]$Features = @('Web-Server'))\nInstall-WindowsFeature $Features", ["+web-server", "unread"]],
    ["from a branch", "$f = 'A'\nif ($x) { $f = 'Web-Server' }\nInstall-WindowsFeature $f", ["+a", "+web-server"]],
    ["from the result of a branch", "$f = if ($x) { 'A' } else { 'Web-Server' }\nInstall-WindowsFeature $f", ["+a", "+web-server"]],
    ["as a text that is run", "iex 'Install-WindowsFeature Web-Server'", web],
    ["as a text in a variable that is run", "$c = \"Install-WindowsFeature Web-Server\"\nInvoke-Expression -Command $c", web],
    ["by another PowerShell", "powershell.exe -NoProfile -ExecutionPolicy Bypass -Command \"Install-WindowsFeature Web-Server\"", web],
    ["by another PowerShell with a block", "powershell -Command { Install-WindowsFeature Web-Server }", web],
    ["by another PowerShell in code", "powershell -enc SQBuAHMAdABhAGwAbAAtAFcAaQBuAGQAbwB3AHMARgBlAGEAdAB1AHIAZQAgAFcAZQBiAC0AUwBlAHIAdgBlAHIA", web],
    ["thrown away", "[void](Install-WindowsFeature Web-Server)", web],
    ["by a command in a variable", "$c = 'Install-WindowsFeature'\n& $c Web-Server", web],
    ["by a command that is looked up", "& (Get-Command Install-WindowsFeature) Web-Server", ["unread"]],
    ["by an alias of the script", "Set-Alias iwf Install-WindowsFeature\niwf Web-Server", web],
    ["with an escape in the name", "Install-Windows`Feature Web-Server", web],
    ["by another PowerShell as a process", "Start-Process powershell -ArgumentList \"-Command `\"Install-WindowsFeature Web-Server`\"\" -Wait", web],
    ["by another PowerShell as a process with a block", "Start-Process powershell { Install-WindowsFeature Web-Server }", web],
    ["of a here-string", "@\"\nWeb-Server\nDHCP\n\"@ -split \"`n\" | ForEach-Object { Install-WindowsFeature $_.Trim() }", ["+web-server", "+dhcp"]],
    ["of an object's property", "[pscustomobject]@{ Name = 'Web-Server' } | % { Install-WindowsFeature $_.Name }", web],
    ["of a file that is read", "(Get-Content x.json | ConvertFrom-Json).features | % { Install-WindowsFeature $_ }", ["unread"]],
    ["behind attributes", "function Add-It {\n  [CmdletBinding()]\n  [OutputType([bool])]\n  param([switch]$x)\n  Install-WindowsFeature Web-Server\n}\nAdd-It", web],
    ["called with brackets", "function AddIt([string]$f) { Install-WindowsFeature $f }\nAddIt(\"Web-Server\")", web],
    ["as an optional feature", "Enable-WindowsOptionalFeature -Online -FeatureName IIS-WebServerRole, IIS-WebServer -All -NoRestart", ["+iis-webserverrole", "+iis-webserver"]],
    ["as an optional feature, cut short", "Enable-WindowsOptionalFeature -Online -Feat IIS-WebServer", ["+iis-webserver"]],
    ["with DISM", "dism /online /enable-feature /featurename:IIS-WebServer /featurename:IIS-ASPNET45 /all", ["+iis-webserver", "+iis-aspnet45"]],
    ["with DISM by a path", "& \"$env:SystemRoot\\System32\\Dism.exe\" /Online /Enable-Feature \"/FeatureName:IIS-WebServer\"", ["+iis-webserver"]],
    ["with DISM in a loop", "$list = 'IIS-WebServer', 'IIS-ASP'\nforeach ($f in $list) { dism /online /enable-feature /featurename:$f }", ["+iis-webserver", "+iis-asp"]],
    ["with DISM through the command shell", "cmd.exe /c dism /online /enable-feature /featurename:IIS-WebServer", ["+iis-webserver"]],
    ["with DISM through the command shell, quoted", "cmd /c \"cd C:\\ && dism /online /enable-feature /featurename:IIS-WebServer\"", ["+iis-webserver"]],
    ["with a process", "Start-Process -FilePath \"dism.exe\" -ArgumentList \"/online /enable-feature /featurename:IIS-WebServer\" -Wait -NoNewWindow", ["+iis-webserver"]],
    ["with a process and a list", "Start-Process dism -ArgumentList '/online', '/enable-feature', '/featurename:IIS-WebServer'", ["+iis-webserver"]],
    ["with a process, splatted", "$p = @{ FilePath = 'dism.exe'; ArgumentList = '/online /enable-feature /featurename:IIS-WebServer' }\nStart-Process @p", ["+iis-webserver"]],
    ["with a process of .NET", "[System.Diagnostics.Process]::Start('dism.exe', '/online /enable-feature /featurename:IIS-WebServer')", ["+iis-webserver"]],
    ["with pkgmgr", "pkgmgr /iu:IIS-WebServerRole`;IIS-WebServer /quiet", ["+iis-webserverrole", "+iis-webserver"]],
    ["with ServerManagerCmd", "servermanagercmd.exe -install Web-Server -restart", web],
    ["with ocsetup", "ocsetup IIS-WebServerRole", ["+iis-webserverrole"]],
    ["with Chocolatey", "choco install IIS-WebServerRole IIS-ASP --source windowsfeatures -y", ["+iis-webserverrole", "+iis-asp"]],
    ["with Chocolatey, spelled otherwise", "choco install -y IIS-WebServerRole --source=windowsFeatures", ["+iis-webserverrole"]],
    ["with Chocolatey, from the older source", "cinst IIS-WebServerRole -source WindowsFeatures", ["+iis-webserverrole"]],
    ["as a role of a forest", "Install-ADDSForest -DomainName x.test", ["+ad-domain-services"]],
    ["out", "Uninstall-WindowsFeature Web-Server", ["-web-server"]],
    ["out by an alias", "Remove-WindowsFeature -Name Web-Server", ["-web-server"]],
    ["out as an optional feature", "Disable-WindowsOptionalFeature -Online -FeatureName IIS-WebServerRole", ["-iis-webserverrole"]],
    ["out with DISM", "dism /online /disable-feature /featurename:IIS-WebServerRole", ["-iis-webserverrole"]],
    ["out with pkgmgr", "pkgmgr /uu:IIS-WebServerRole", ["-iis-webserverrole"]],
    ["out with Chocolatey", "choco uninstall IIS-WebServerRole -s windowsfeatures", ["-iis-webserverrole"]],
    ["out with ocsetup", "ocsetup IIS-WebServerRole /uninstall", ["-iis-webserverrole"]],
    ["out where it is there", "if ((Get-WindowsFeature Web-Server).Installed) { Uninstall-WindowsFeature Web-Server }", ["-web-server"]],
    ["not surely out under a condition", "if ($core) { Uninstall-WindowsFeature Web-Server }", []],
    ["not surely out where something fails", "try { 'x' } catch { Uninstall-WindowsFeature Web-Server }", []],
    ["not surely out where it is missing", "if (-not (Get-WindowsFeature Web-Server).Installed) { Uninstall-WindowsFeature Web-Server }", []],
    ["of a name that is filled in", "Install-WindowsFeature $name", ["unread"]],
    ["of a name that is filled in in part", "Install-WindowsFeature Web-Server, $more", ["+web-server", "unread"]],
    ["of a template", "Install-WindowsFeature {{ features }}", ["unread"]],
    ["of a template in a text", "Install-WindowsFeature -Name '{{ feature }}' -Verbose", ["unread"]],
    ["of a file", "Install-WindowsFeature -ConfigurationFilePath C:\\roles.xml", ["unread"]],
    ["of hidden options", "Install-WindowsFeature @options", ["unread"]],
    ["of everything", "Get-WindowsFeature | Install-WindowsFeature", ["unread"]],
  ])("%s", (_name, text, expected) => {
    expect(shorts(text, "powershell")).toEqual(expected);
  });
});

describe("what does nothing", () => {
  it.each([
    "# Install-WindowsFeature Web-Server",
    "<#\nInstall-WindowsFeature Web-Server\n#>",
    "Write-Host 'x' # Install-WindowsFeature Web-Server",
    "Get-WindowsFeature Web-Server",
    "Get-WindowsFeature -Name Web-Server | Format-Table",
    "if ((Get-WindowsFeature Web-Server).Installed) { Write-Output 'there' }",
    "Get-WindowsOptionalFeature -Online -FeatureName IIS-WebServer",
    "Test-Path IIS:\\Sites",
    "Write-Host \"Install-WindowsFeature Web-Server\"",
    "Write-Output Install-WindowsFeature Web-Server",
    "echo 'sysprep /generalize'",
    "\"Install-WindowsFeature Web-Server\"",
    "'Install-WindowsFeature Web-Server' | Out-File C:\\x.log",
    "@'\nInstall-WindowsFeature Web-Server\n'@ | Write-Host",
    "@\"\nsysprep /generalize\n\"@ | Set-Content C:\\x.txt",
    "Install-WindowsFeature Web-Server -WhatIf",
    "Install-WindowsFeature Web-Server -ComputerName other01",
    "Invoke-WebRequest http://localhost -UseBasicParsing",
    "$iis_site_name = 'Default Web Site'",
    "& 'C:\\Program Files\\IIS Express\\iisexpress.exe' /port:8080",
    "& 'C:\\Program Files\\IIS Express\\appcmd.exe' set config /section:x /password:y",
    "choco install git nodejs.install --version 18.0.0 -y --params \"'/x /password:y'\"",
    "choco install iisexpress -y",
    "winget install --id Git.Git -e --source winget",
    "winget install Microsoft.VisualStudioCode --override '/quiet'",
    "Install-PackageProvider -Name NuGet -Force",
    "Install-Module -Name Pester -Force -SkipPublisherCheck",
    "npm install -g yarn",
    "pip install awscli",
    "dotnet tool install -g x",
    "git clone https://example.test/x.git",
    "Set-ExecutionPolicy Bypass -Scope Process -Force; iex ((New-Object System.Net.WebClient).DownloadString('https://community.chocolatey.org/install.ps1'))",
    "iwr https://chocolatey.org/install.ps1 -UseBasicParsing | iex",
    "reg add HKLM\\Software\\x /v y /t REG_DWORD /d 1 /f",
    "Set-ItemProperty -Path 'HKLM:\\Software\\x' -Name y -Value 1",
    "New-LocalUser -Name x -Password $p; Add-LocalGroupMember -Group Administrators -Member x",
    "Start-Sleep 5; Stop-Service wuauserv; Restart-Service WinRM",
    "netsh advfirewall firewall add rule name=x dir=in action=allow",
    "$cert = New-SelfSignedCertificate -DnsName x -CertStoreLocation Cert:\\LocalMachine\\My\nNew-Item -Path WSMan:\\LocalHost\\Listener -Transport HTTPS -Address * -CertificateThumbPrint $cert.Thumbprint -Force",
    "[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12",
    "Invoke-WebRequest -Uri https://x.test/a.zip -OutFile a.zip; Expand-Archive a.zip -DestinationPath C:\\a",
    "Copy-Item C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config C:\\backup\\",
    "Remove-Item -Recurse C:\\Windows\\Panther\\Unattend.xml",
    "New-Item -ItemType Directory C:\\sysprep",
    "$sysprep = 'C:\\Windows\\System32\\Sysprep\\sysprep.exe'",
    "Get-Content C:\\Windows\\System32\\Sysprep\\Panther\\setupact.log",
    "C:\\ProgramData\\Amazon\\EC2-Windows\\Launch\\Scripts\\InitializeInstance.ps1 -Schedule",
    "Stop-Service W3SVC -ErrorAction SilentlyContinue",
    "if (Get-Service w3svc -ErrorAction SilentlyContinue) { iisreset }",
    "if ($false) { Install-WindowsFeature Web-Server }",
    "$x = 1..10 | ForEach-Object { $_ * 2 }",
    "switch ($x) { 1 { 'one' } default { 'other' } }",
    "schtasks /create /tn x /tr \"powershell -Command Write-Host x\" /sc onstart",
  ])("%s", (text) => {
    expect(shorts(text, "powershell")).toEqual([]);
  });
});

describe("Sysprep", () => {
  it.each<[string, readonly string[]]>([
    ["& C:\\Windows\\System32\\Sysprep\\Sysprep.exe /generalize /oobe /shutdown /quiet", ["generalize ends"]],
    ["& $env:SystemRoot\\System32\\Sysprep\\Sysprep.exe /oobe /generalize /quiet /quit /mode:vm", ["generalize"]],
    ["sysprep -generalize -oobe -reboot", ["generalize ends"]],
    ["sysprep /generalize /oobe", ["generalize"]],
    ["sysprep.exe /generalize /shutdown /quit", ["generalize"]],
    ["Start-Process -FilePath C:\\Windows\\System32\\Sysprep\\Sysprep.exe -ArgumentList '/generalize /oobe /shutdown' -Wait", ["generalize ends"]],
    ["$args2 = '/quiet', '/generalize', '/oobe', '/quit'\nStart-Process \"$env:windir\\system32\\sysprep\\sysprep.exe\" -ArgumentList $args2", ["generalize"]],
    ["if (Test-Path x) { & \"$env:windir\\System32\\Sysprep\\sysprep.exe\" /generalize /oobe /reboot }", ["generalize"]],
    ["sysprep -reseal -mini -forceshutdown", ["generalize ends"]],
    ["sysprep /audit /reboot", []],
    ["sysprep /oobe /reboot", []],
    ["& $env:windir\\system32\\sysprep\\sysprep.exe $arguments", ["unread"]],
    ["C:\\ProgramData\\Amazon\\EC2-Windows\\Launch\\Scripts\\SysprepInstance.ps1", ["generalize ends"]],
    ["& C:\\ProgramData\\Amazon\\EC2-Windows\\Launch\\Scripts\\SysprepInstance.ps1 -NoShutdown", ["generalize"]],
    ["& 'C:\\Program Files\\Amazon\\EC2Launch\\EC2Launch.exe' sysprep --shutdown=true", ["generalize ends"]],
    ["& 'C:\\Program Files\\Amazon\\EC2Launch\\EC2Launch.exe' sysprep", ["generalize"]],
    ["& 'C:\\Program Files\\Amazon\\EC2Launch\\EC2Launch.exe' reset --clean", []],
    ["& 'C:\\Program Files\\Amazon\\Ec2ConfigService\\ec2config.exe' -sysprep", ["generalize"]],
    ["GCESysprep -NoShutdown", ["generalize"]],
    // What follows in the same script does not wait for the clone.
    ["sysprep /generalize /oobe /shutdown\nInstall-WindowsFeature Web-Server", ["generalize", "+web-server"]],
  ])("%s", (text, expected) => {
    expect(shorts(text, "powershell")).toEqual(expected);
  });
});

describe("the domain", () => {
  it.each<[string, readonly string[]]>([
    ["Add-Computer -DomainName corp.test -Credential $c -Restart", ["joins"]],
    ["Add-Computer corp.test", ["joins"]],
    ["Add-Computer -WorkgroupName X", ["leaves"]],
    ["netdom join $env:COMPUTERNAME /domain:corp.test", ["joins"]],
    ["djoin /requestODJ /loadfile c:\\odj.txt /windowspath c:\\windows /localos", ["joins"]],
    ["Remove-Computer -UnjoinDomainCredential $c -Force", ["leaves"]],
    ["(Get-WmiObject Win32_ComputerSystem).JoinDomainOrWorkgroup('corp.test')", ["joins"]],
  ])("%s", (text, expected) => {
    expect(shorts(text, "powershell")).toEqual(expected);
  });
});

describe("what presupposes IIS", () => {
  it.each([
    "New-WebSite -Name x -Port 80 -PhysicalPath C:\\x",
    "Import-Module WebAdministration\nNew-WebAppPool x",
    "Import-Module IISAdministration; New-IISSite -Name x -BindingInformation '*:80:' -PhysicalPath C:\\x",
    "Remove-WebSite 'Default Web Site'",
    "Set-ItemProperty IIS:\\Sites\\x -Name logFile.directory -Value C:\\logs",
    "New-Item IIS:\\AppPools\\x",
    "& $env:windir\\system32\\inetsrv\\appcmd.exe add apppool /name:x",
    "iisreset /restart",
    "Restart-Service W3SVC",
    "net stop w3svc",
    "Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter system.webServer/httpErrors -Name errorMode -Value Detailed",
    "C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_regiis.exe -i",
  ])("%s", (text) => {
    expect([...new Set(shorts(text, "powershell"))]).toEqual(["iis"]);
  });
});

describe("what nobody reads", () => {
  it.each([
    ".\\setup.ps1",
    "& C:\\scripts\\setup.ps1 -Quiet",
    "& $path",
    "& \"$PSScriptRoot\\x.ps1\"",
    ". .\\functions.ps1",
    ". $PSScriptRoot/functions.ps1",
    "powershell -File C:\\x.ps1",
    "powershell -ExecutionPolicy Bypass -f x.ps1",
    "powershell -Command C:\\x.ps1",
    "powershell -EncodedCommand $code",
    "cmd /c C:\\x.bat",
    "C:\\temp\\setup.exe /quiet",
    "Start-Process C:\\temp\\setup.exe -ArgumentList /quiet -Wait",
    "Start-Process -FilePath $installer",
    "msiexec /i C:\\x.msi /qn",
    "Start-Process msiexec.exe -ArgumentList '/i x.msi'",
    "Start-Process C:\\x.msi",
    "iex (iwr https://x.test/a.ps1)",
    "iwr https://x.test/a.ps1 | iex",
    "Invoke-Expression $code",
    "iex (Get-Content x.ps1 -Raw)",
    "& ([scriptblock]::Create((irm https://x.test)))",
    "chef-client -z -o x",
    "puppet apply x.pp",
    "Start-DscConfiguration -Path C:\\dsc -Wait",
    "Invoke-Command -FilePath C:\\x.ps1",
    "schtasks /create /tn x /tr C:\\x.bat /sc onstart",
    "Register-ScheduledTask -TaskName x -Action (New-ScheduledTaskAction -Execute 'powershell.exe' -Argument '-File C:\\x.ps1')",
    "Start-ScheduledTask x",
    "Set-ItemProperty HKLM:\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce -Name x -Value 'C:\\x.bat'",
    "Install-MyCompanyThing -Force",
    "Set-CompanyBaseline",
    "Import-Module .\\mine.psm1",
    "using module .\\mine.psm1",
    "choco install packages.config",
    "choco install ours --source https://nuget.corp.test",
    "choco install webdeploy",
    "choco install iis-arr",
    "winget configure -f x.dsc.yaml",
    "dism /online /add-package /packagepath:C:\\x.cab",
    "Add-WindowsPackage -Online -PackagePath C:\\x.cab",
    "wscript C:\\x.vbs",
    "python setup.py install",
    "(New-Object -ComObject WScript.Shell).Run($command)",
    "Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{ CommandLine = 'C:\\x.bat' }",
    "{{ command }}",
    "Write-Host 'never closed",
    "if ($x) {",
    "New-RDSessionDeployment -ConnectionBroker a",
  ])("%s", (text) => {
    expect([...new Set(shorts(text, "powershell"))]).toEqual(["unread"]);
  });
});

describe("templates", () => {
  it("do not make everything unread", () => {
    const text = ["Write-Host 'Installing {{ name }}'", "New-Item -ItemType Directory -Path '{{ build.Path.outputs[0].value }}'", "$x = \"${{ inputs.x }}\"", "Install-WindowsFeature Web-Server -Source {{ source }}", "{% if x %}", "choco install git --version={{ version }} -y", "{% endif %}"].join("\n");
    expect(shorts(text, "powershell")).toEqual(["+web-server"]);
  });

  it("leave what is said beside them", () => {
    expect(shorts("dism /online /enable-feature /featurename:{{ f }} /featurename:IIS-WebServer", "powershell")).toEqual(["unread", "+iis-webserver"]);
    expect(shorts("& \"{{ root }}\\inetsrv\\appcmd.exe\" set apppool x /processModel.password:{{ pw }}", "powershell")).toEqual(["S1"]);
  });
});

describe("DSC in PowerShell", () => {
  const configuration = (body: string): string => `Configuration Web {\n  param([string] $Node = 'localhost')\n  Import-DscResource -ModuleName xWebAdministration\n  Node $Node {\n${body}\n  }\n}\nWeb -OutputPath C:\\dsc\nStart-DscConfiguration -Path C:\\dsc -Wait\n`;
  it.each<[string, readonly string[]]>([
    ["WindowsFeature IIS { Ensure = 'Present'; Name = 'Web-Server' }", ["+web-server"]],
    ["WindowsFeature IIS\n{\n  Name = \"Web-Server\"\n  Ensure='Present'\n}", ["+web-server"]],
    ["WindowsFeature IIS { Ensure = 'Absent'; Name = 'Web-Server' }", ["-web-server"]],
    ["WindowsFeatureSet A { Name = @('Web-Server', 'DHCP'); Ensure = 'Present' }", ["+web-server", "+dhcp"]],
    ["foreach ($f in 'Web-Server', 'DHCP') { WindowsFeature $f { Name = $f } }", ["+web-server", "+dhcp"]],
    ["WindowsOptionalFeature A { Name = 'IIS-WebServer'; Ensure = 'Enable' }", ["+iis-webserver"]],
    ["WindowsFeature A { Name = $Node.Feature }", ["unread"]],
    ["xWebAppPool P { Name = 'x'; identityType = 'SpecificUser'; Credential = $cred }", ["S5"]],
    ["WebAppPool P { Name = 'x'; IdentityType = 'ApplicationPoolIdentity' }", ["iis"]],
    ["xWebVirtualDirectory V { Name = 'x'; Credential = $cred; PhysicalPath = 'C:\\x' }", ["S7"]],
    ["xWebsite S { Name = 'x'; Ensure = 'Present' }", ["iis"]],
    ["File F { DestinationPath = 'C:\\x'; Ensure = 'Present' }\nRegistry R { Key = 'HKLM:\\x'; ValueName = 'y' }", []],
    ["Script S { GetScript = { @{} }; TestScript = { $false }; SetScript = { Install-WindowsFeature Web-Server } }", ["+web-server"]],
    ["Package P { Name = 'x'; Path = 'C:\\x.msi'; ProductId = '' }", ["unread"]],
    ["Computer C { Name = 'x'; DomainName = 'corp.test'; Credential = $c }", ["joins"]],
    ["CompanyThing T { Name = 'x' }", ["unread"]],
  ])("%s", (body, expected) => {
    expect(shorts(configuration(body), "powershell")).toEqual(expected);
  });

  it("is read where a single resource is invoked", () => {
    expect(shorts("Invoke-DscResource -Name WindowsFeature -Method Set -ModuleName PSDesiredStateConfiguration -Property @{ Name = 'Web-Server'; Ensure = 'Present' }", "powershell")).toEqual(["+web-server"]);
    expect(shorts("Invoke-DscResource -Name WindowsFeature -Method Test -Property @{ Name = 'Web-Server' }", "powershell")).toEqual([]);
  });
});

describe("places", () => {
  it.each<[string, readonly string[]]>([
    ["Write-Host a\n  Install-WindowsFeature Web-Server `\n    -Restart\n", ["Install-WindowsFeature Web-Server `"]],
    ["$x = 1; dism /online /enable-feature /featurename:IIS-A /featurename:IIS-B", ["/featurename:IIS-A", "/featurename:IIS-B"]],
    ["powershell -Command \"Write-Host `\"x`\"; Install-WindowsFeature Web-Server; 'y'\"", ["Install-WindowsFeature Web-Server"]],
    ["cmd /c \"echo a & dism /online /enable-feature /featurename:IIS-A\"", ["/featurename:IIS-A"]],
    ["Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ userName = 'u'; password = 'geheim' }", ["'geheim'"]],
    ["& appcmd.exe set apppool x /processModel.userName:u /processModel.password:geheim", ["/processModel.password:geheim"]],
    ["@'\n<add password=\"[enc:X:abc:enc]\" />\n'@ | Set-Content web.config", ["[enc:X:abc:enc]"]],
    ["try {\n  .\\x.ps1\n} catch {}", [".\\x.ps1"]],
  ])("%s", (text, expected) => {
    expect(read(text, "powershell").map((effect) => placed(text, effect))).toEqual(expected);
  });

  it("never show a password", () => {
    const texts = [
      "Set-ItemProperty IIS:\\AppPools\\x -Name processModel.password -Value 'geheim'",
      "Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ userName = 'u'; password = 'geheim'; identityType = 3 }",
      "& appcmd set apppool x \"/processModel.password:geheim\"",
      "$p = Get-Item IIS:\\AppPools\\x\n$p.processModel.password = 'geheim'\n$p | Set-Item",
      "netdom join x /domain:y /userd:u /passwordd:geheim",
      "C:\\setup.exe /password=geheim /quiet",
      "C:\\setup.exe -Password geheim",
      "Set-WebConfiguration -Filter \"/system.applicationHost/sites/virtualDirectoryDefaults/@password\" -Value 'geheim'",
    ];
    for (const text of texts) {
      const effects = read(text, "powershell");
      expect(effects.length, text).toBeGreaterThan(0);
      expect(JSON.stringify(effects), text).not.toContain("geheim");
    }
  });
});

it.each(["[CmdletBinding(", "[CmdletBinding()\nparam()", "param(", "param([string] $x", "function F(", "switch ($x) {", "switch ($x) { 1 { } 2", "$a = switch (1) {", "param([ValidateSet('a', 'b'"])("a bracket that is never closed does not hide the rest of the script: %j", (text) => {
  expect(shorts(`${text}\nInstall-WindowsFeature DHCP`, "powershell")).toContain("unread");
});

/** The signals of secrets, each with what sets it off and what looks like it and does not. */
import { describe, expect, it } from "vitest";
import type { SignalId } from "../../src/facts/iis-signals.ts";
import { type Language, read, shorts } from "./read.ts";

interface Rows {
  readonly language: Language;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const appcmd = "& \"$env:windir\\System32\\inetsrv\\appcmd.exe\"";

const table: readonly (readonly [SignalId, readonly Rows[]])[] = [
  ["S1", [
    {
      language: "powershell",
      yes: [
        `${appcmd} set apppool x /processModel.identityType:SpecificUser /processModel.userName:u /processModel.password:p`,
        `${appcmd} set apppool "x" "/processModel.password:$pw"`,
        `${appcmd} set apppool /apppool.name:x -processModel.password:p`,
        `${appcmd} set config -section:system.applicationHost/applicationPools "/[name='x'].processModel.password:p"`,
        `${appcmd} set config /section:applicationPools /[name='x'].processModel.password:p /commit:apphost`,
        `${appcmd} add apppool /name:x /processModel.password:p`,
        `${appcmd} set config /section:applicationPools "/+[name='x',processModel.userName='u',processModel.password='p']"`,
        "$appcmd = Join-Path $env:windir 'system32\\inetsrv\\appcmd.exe'\n& $appcmd set apppool $name \"/processModel.password:$pw\"",
        "Set-Alias appcmd C:\\Windows\\System32\\inetsrv\\appcmd.exe\nappcmd set apppool x /processModel.password:p",
        "Start-Process appcmd -ArgumentList 'set apppool x /processModel.password:p' -Wait",
        "cmd /c %windir%\\system32\\inetsrv\\appcmd set apppool x /processModel.password:p",
        "if ($a) { appcmd set apppool x /processModel.password:p }",
      ],
      no: [
        `${appcmd} set apppool x /processModel.identityType:ApplicationPoolIdentity`,
        `${appcmd} set apppool x /processModel.identityType:NetworkService /processModel.loadUserProfile:true`,
        `${appcmd} set apppool x /processModel.identityType:SpecificUser /processModel.userName:corp\\gmsa$`,
        `${appcmd} set apppool x /processModel.userName: /processModel.password:`,
        `${appcmd} set apppool x "/processModel.password:"`,
        `${appcmd} list apppool /processModel.password:*`,
        "Write-Host 'appcmd set apppool x /processModel.password:p'",
        "# appcmd set apppool x /processModel.password:p",
      ],
    },
    {
      language: "cmd",
      yes: [
        "%windir%\\system32\\inetsrv\\appcmd.exe set apppool \"x\" /processModel.password:\"p\"",
        "set A=%windir%\\system32\\inetsrv\\appcmd.exe\n%A% set config /section:applicationPools ^\n  /[name='x'].processModel.password:%PW%",
      ],
      no: ["echo appcmd set apppool x /processModel.password:p", "rem appcmd set apppool x /processModel.password:p", "appcmd set apppool x /processModel.password:\"\""],
    },
  ]],
  ["S2", [
    {
      language: "powershell",
      yes: [
        "Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ userName = 'u'; password = 'p'; identityType = 3 }",
        "Set-ItemProperty -Path \"IIS:\\AppPools\\$name\" -Name processModel -Value @{userName=$u;password=$p;identitytype=3}",
        "Set-ItemProperty IIS:\\AppPools\\x processModel.password $pw",
        "sp iis:\\apppools\\x -n processModel.password -v 'p'",
        "Set-ItemProperty IIS:\\AppPools\\x -Name processModel.password -Value (ConvertFrom-Thing $s)",
        "$v = @{ userName = 'u'; password = 'p' }\nSet-ItemProperty IIS:\\AppPools\\x -Name processModel -Value $v",
        "$p = @{ Path = 'IIS:\\AppPools\\x'; Name = 'processModel.password'; Value = 'p' }\nSet-ItemProperty @p",
        "$pool = Get-Item IIS:\\AppPools\\x\n$pool.processModel.identityType = 3\n$pool.processModel.password = 'p'\n$pool | Set-Item",
        "$pool = Get-Item IIS:\\AppPools\\x\n$pool.processModel.password = $pw\nSet-Item -Path IIS:\\AppPools\\x -Value $pool",
        "$pool = New-WebAppPool x\n$pool.ProcessModel.Password = 'p'\n$pool | Set-Item",
        "Get-ChildItem IIS:\\AppPools | ForEach-Object { $_.processModel.password = 'p'; $_ | Set-Item }",
        "$sm = New-Object Microsoft.Web.Administration.ServerManager\n$pool = $sm.ApplicationPools['x']\n$pool.ProcessModel.Password = 'p'\n$sm.CommitChanges()",
        "$sm = Get-IISServerManager\n$sm.ApplicationPools['x'].ProcessModel.Password = 'p'\n$sm.CommitChanges()",
        "$s = $sm.GetApplicationHostConfiguration().GetSection('system.applicationHost/applicationPools')\n$e = $s.GetCollection()[0].GetChildElement('processModel')\n$e['password'] = 'p'\n$sm.CommitChanges()",
        "$e = $config.GetSection('system.applicationHost/applicationPools').ChildElements['processModel']\n$e.SetAttributeValue('password', $p)\n$sm.CommitChanges()",
        "Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter \"system.applicationHost/applicationPools/add[@name='x']/processModel\" -Name password -Value p",
        "Set-WebConfigurationProperty '/system.applicationHost/applicationPools/applicationPoolDefaults' 'processModel.password' 'p'",
        "Set-WebConfigurationProperty -Filter /system.applicationHost/applicationPools/applicationPoolDefaults/processModel -Name . -Value @{ userName = 'u'; password = 'p' }",
        "Set-WebConfiguration \"/system.applicationHost/applicationPools/add[@name='x']/processModel/@password\" -Value 'p'",
        "Set-WebConfiguration \"/system.applicationHost/applicationPools/add[@name='x']/processModel\" -Value @{ password = 'p' }",
        "Get-IISConfigSection -SectionPath 'system.applicationHost/applicationPools' | Get-IISConfigCollection | Get-IISConfigCollectionElement -ConfigAttribute @{ name = 'x' } | Get-IISConfigElement -ChildElementName 'processModel' | Set-IISConfigAttributeValue -AttributeName 'password' -AttributeValue 'p'",
        "Start-IISCommitDelay\n$e = Get-IISConfigElement -ConfigElement $pool -ChildElementName processModel\nSet-IISConfigAttributeValue -ConfigElement $e -AttributeName password -AttributeValue p\nStop-IISCommitDelay",
        "Import-Module WebAdministration; if (!(Test-Path IIS:\\AppPools\\x)) { New-WebAppPool x }; Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{password=\"$pw\"}",
      ],
      no: [
        "Set-ItemProperty IIS:\\AppPools\\x -Name processModel.identityType -Value ApplicationPoolIdentity",
        "Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ identityType = 4 }",
        "Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ userName = 'corp\\gmsa$'; identityType = 3 }",
        "Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ userName = 'u'; password = ''; identityType = 3 }",
        "Set-ItemProperty IIS:\\AppPools\\x -Name processModel.password -Value $null",
        "Set-ItemProperty IIS:\\AppPools\\x -Name processModel.loadUserProfile -Value $true",
        "$pool = Get-Item IIS:\\AppPools\\x\n$pool.processModel.password = 'p'",
        "$user.Password = 'p'\n$user | Set-Item",
        "$c = @{}\n$c.password = 'p'\n$c['password'] = 'q'",
        "New-LocalUser -Name x -Password (ConvertTo-SecureString 'p' -AsPlainText -Force)",
        "Set-ItemProperty 'HKLM:\\Software\\x' -Name password -Value p",
        "(Get-ItemProperty IIS:\\AppPools\\x).processModel.password",
      ],
    },
  ]],
  ["S7", [
    {
      language: "powershell",
      yes: [
        `${appcmd} set vdir "Default Web Site/x" -userName:u -password:p`,
        `${appcmd} set vdir /vdir.name:"Default Web Site/" /userName:u /password:p`,
        `${appcmd} set site x "/[path='/'].[path='/'].password:p"`,
        `${appcmd} set config -section:system.applicationHost/sites /virtualDirectoryDefaults.password:p`,
        "Set-WebConfigurationProperty -Filter 'system.applicationHost/sites/virtualDirectoryDefaults' -Name password -Value p",
        "Set-WebConfiguration \"/system.applicationHost/sites/site[@name='x']/application[@path='/']/virtualDirectory[@path='/']\" -Value @{ userName = 'u'; password = 'p' }",
        "Set-ItemProperty 'IIS:\\Sites\\Default Web Site' -Name password -Value p",
        "Set-ItemProperty 'IIS:\\Sites\\x\\app' -Name virtualDirectoryDefaults.password -Value p",
        "$vdir = $sm.Sites['x'].Applications['/'].VirtualDirectories['/']\n$vdir.Password = 'p'\n$sm.CommitChanges()",
      ],
      no: [
        `${appcmd} set vdir "Default Web Site/x" -physicalPath:\\\\server\\share`,
        "New-WebVirtualDirectory -Site x -Name y -PhysicalPath C:\\y",
        "Set-ItemProperty 'IIS:\\Sites\\Default Web Site' -Name physicalPath -Value C:\\x",
        "Set-WebConfigurationProperty -Filter 'system.applicationHost/sites/virtualDirectoryDefaults' -Name password -Value ''",
      ],
    },
  ]],
  ["S8", [
    {
      language: "powershell",
      yes: [
        `${appcmd} set config -section:system.webServer/security/authentication/anonymousAuthentication /userName:u /password:p /commit:apphost`,
        `${appcmd} set config "Default Web Site" /section:anonymousAuthentication -password:p`,
        `${appcmd} set config -section:system.webServer/odbcLogging /password:p`,
        "Set-WebConfigurationProperty -Filter /system.webServer/security/authentication/anonymousAuthentication -Name password -Value p -PSPath IIS:\\",
        "Add-WebConfigurationProperty -Filter '/system.webServer/security/authentication/iisClientCertificateMappingAuthentication/oneToOneMappings' -Name '.' -Value @{ userName = 'u'; password = 'p'; certificate = $c }",
        "Set-ItemProperty IIS:\\Sites\\ftp -Name ftpServer.userIsolation.activeDirectory.adPassword -Value p",
        "Set-WebConfigurationProperty -Filter 'system.ftpServer/providerDefinitions/add/providerData/add' -Name encryptedValue -Value p",
      ],
      no: [
        "Set-WebConfigurationProperty -Filter /system.webServer/security/authentication/anonymousAuthentication -Name userName -Value ''",
        `${appcmd} set config -section:anonymousAuthentication /userName:`,
        "Set-WebConfigurationProperty -Filter /system.webServer/security/authentication/anonymousAuthentication -Name enabled -Value True",
      ],
    },
  ]],
  ["S9", [
    {
      language: "powershell",
      yes: [
        "Set-Content C:\\inetpub\\wwwroot\\web.config '<add password=\"[enc:AesProvider:jAAA:enc]\" />'",
        "@\"\n<processModel password=\"[enc:IISWASOnlyCngProvider:x+/=:enc]\" />\n\"@ | Out-File $env:windir\\System32\\inetsrv\\config\\x.config",
        "$xml = '[enc:X:abc:enc]'\n[IO.File]::WriteAllText('C:\\x\\web.config', $xml)",
        "$h = @{ password = '[enc:abc:enc]' }",
        "$node.SetAttribute('value', '[enc:X:abc:enc]')",
      ],
      no: [
        "Set-Content x.config '<add password=\"[enc:AesProvider::enc]\" />'",
        "Write-Host '[enc:AesProvider:jAAA:enc]'",
        "'[enc:AesProvider:jAAA:enc]' | Out-File C:\\x.log",
        "@'\n[enc:AesProvider:jAAA:enc]\n'@ | Write-Verbose",
        "$x = '[enc:AesProvider:jAAA:enc]'\nWrite-Host $x",
        "# [enc:AesProvider:jAAA:enc]",
        "$x = '[ENC=abc]'",
      ],
    },
    {
      language: "cmd",
      yes: ["echo password=\"[enc:X:abc:enc]\" >> C:\\x\\web.config"],
      no: ["echo [enc:X:abc:enc]", "echo [enc:X:abc:enc] > C:\\x.log", "echo [enc:X::enc] > web.config"],
    },
    {
      language: "config",
      yes: ["<configuration><x><processModel password=\"[enc:IISWASOnlyAesProvider:abc:enc]\" /></x></configuration>", "<a value='[enc:abc:enc]'/>", "<a>[enc:X:abc:enc]</a>"],
      no: ["<a><odbcLogging password=\"[enc:AesProvider::enc]\" /></a>", "<a><!-- [enc:X:abc:enc] --></a>", "<a value=\"[ENC=abc]\"/>"],
    },
  ]],
  ["S10", [
    {
      language: "powershell",
      yes: [
        "Restore-WebConfiguration -Name backup1",
        `${appcmd} restore backup "backup1"`,
        "Copy-Item C:\\files\\applicationHost.config $env:windir\\System32\\inetsrv\\config\\ -Force",
        "Copy-Item C:\\files\\applicationHost.config -Destination C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config",
        "robocopy C:\\files C:\\Windows\\System32\\inetsrv\\config applicationHost.config",
        "Invoke-WebRequest https://x.test/a -OutFile C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config",
        "[IO.File]::Copy('a.config', 'C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config', $true)",
        "$new | Set-Content C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config",
      ],
      no: [
        "Backup-WebConfiguration -Name backup1",
        `${appcmd} add backup backup1`,
        "Copy-Item C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config C:\\backup",
        "Copy-Item web.config C:\\inetpub\\wwwroot\\",
        "(Get-Content C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config) -replace 'a', 'b' | Set-Content C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config",
        "Copy-Item a.config \"$HOME\\Documents\\IISExpress\\config\\applicationHost.config\"",
      ],
    },
    { language: "cmd", yes: ["copy /y c:\\f\\applicationHost.config %windir%\\system32\\inetsrv\\config", "xcopy c:\\f\\applicationHost.config %windir%\\system32\\inetsrv\\config\\ /y"], no: ["copy %windir%\\system32\\inetsrv\\config\\applicationHost.config c:\\b"] },
  ]],
  ["S11", [
    {
      language: "powershell",
      yes: [
        "Enable-IISSharedConfig -PhysicalPath \\\\s\\c -UserName u -Password $p -KeyEncryptionPassword $k",
        "Set-WebConfigurationProperty -PSPath 'MACHINE/REDIRECTION' -Filter configurationRedirection -Name enabled -Value True",
        "Copy-Item redirection.config C:\\Windows\\System32\\inetsrv\\config\\",
        "Set-Content C:\\Windows\\System32\\inetsrv\\config\\redirection.config '<configuration><configurationRedirection enabled=\"true\" path=\"\\\\s\" /></configuration>'",
      ],
      no: ["Disable-IISSharedConfig", "Set-WebConfigurationProperty -Filter configurationRedirection -Name enabled -Value False", "Get-IISSharedConfig"],
    },
    { language: "config", yes: ["<configuration><configurationRedirection enabled=\"true\" path=\"\\\\s\\c\" userName=\"u\" /></configuration>"], no: ["<configuration><configurationRedirection enabled=\"false\" /></configuration>", "<configuration><configurationRedirection /></configuration>"] },
  ]],
  ["S12", [{
    language: "powershell",
    yes: ["aspnet_regiis -pi \"iisWasKey\" C:\\k.xml -exp", "& C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_regiis.exe -px iisConfigurationKey C:\\k.xml -pri", "Export-IISConfiguration -PhysicalPath C:\\x -KeyEncryptionPassword $k"],
    no: ["aspnet_regiis -px MyKeys C:\\k.xml", "aspnet_regiis -pa NetFrameworkConfigurationKey 'NT AUTHORITY\\NETWORK SERVICE'"],
  }]],
  ["S13", [
    { language: "powershell", yes: ["aspnet_regiis -pe connectionStrings -app /x", "& $env:windir\\Microsoft.NET\\Framework64\\v4.0.30319\\aspnet_regiis.exe -pef appSettings C:\\x", "$section.SectionInformation.ProtectSection('RsaProtectedConfigurationProvider')"], no: ["aspnet_regiis -pd connectionStrings -app /x", "aspnet_regiis -pdf appSettings C:\\x"] },
    { language: "config", yes: ["<configuration><connectionStrings configProtectionProvider=\"RsaProtectedConfigurationProvider\"><EncryptedData /></connectionStrings></configuration>"], no: ["<configuration><configProtectedData><providers><add name=\"AesProvider\" /></providers></configProtectedData></configuration>"] },
  ]],
  ["S14", [{
    language: "powershell",
    yes: [
      "$c = Import-PfxCertificate C:\\x.pfx Cert:\\LocalMachine\\My -Password $p\nNew-WebBinding -Name x -Protocol https -Port 443",
      "$c = New-SelfSignedCertificate -DnsName x -CertStoreLocation cert:\\LocalMachine\\My\nNew-Item IIS:\\SslBindings\\0.0.0.0!443 -Value $c",
      "certutil -f -p x -importpfx C:\\x.pfx\nnetsh http add sslcert ipport=0.0.0.0:443 certhash=ab appid={0}",
      "$b = Get-WebBinding x\n$b.AddSslCertificate($thumb, 'My')",
      "New-IISSiteBinding -Name x -BindingInformation '*:443:' -Protocol https -CertificateThumbPrint $t -CertStoreLocation My",
      "netsh http add sslcert ipport=0.0.0.0:443 certhash=ab \"appid={4dc3e181-e14b-4a21-b022-59fc669b0914}\"",
      "New-IISSite -Name x -PhysicalPath C:\\x -BindingInformation '*:443:' -Protocol https -CertificateThumbPrint $t",
    ],
    no: [
      "New-SelfSignedCertificate -DnsName x -CertStoreLocation cert:\\LocalMachine\\My",
      "Import-PfxCertificate C:\\x.pfx Cert:\\LocalMachine\\My",
      "Import-Certificate C:\\ca.cer -CertStoreLocation Cert:\\LocalMachine\\Root\nNew-WebBinding -Name x -Protocol https",
      "New-WebBinding -Name x -Protocol http -Port 8080",
      "New-WebBinding -Name x -Protocol https -Port 443",
      "netsh http add sslcert ipport=0.0.0.0:5986 certhash=ab appid={0}",
      "certutil -addstore Root C:\\ca.cer",
      "netsh http show sslcert",
    ],
  }]],
  ["S15", [{ language: "powershell", yes: ["Enable-IISCentralCertProvider -CertStoreLocation \\\\s\\c -UserName u -Password $p -PrivateKeyPassword $k", "Enable-WebCentralCertProvider -CertStoreLocation C:\\c -UserName u -Password p", "Set-WebCentralCertProviderCredential -UserName u -Password p"], no: ["Enable-IISCentralCertProvider -CertStoreLocation C:\\c", "Disable-IISCentralCertProvider", "Get-IISCentralCertProvider"] }]],
  ["S16", [
    { language: "cmd", yes: ["cscript %SystemDrive%\\inetpub\\adminscripts\\adsutil.vbs set w3svc/anonymoususerpass \"p\"", "cscript //nologo adsutil.vbs set w3svc/AppPools/x/WAMUserPass p", "wscript adsutil.vbs set w3svc/1/ROOT/x/UNCPassword p"], no: ["cscript adsutil.vbs get w3svc/AnonymousUserPass", "cscript adsutil.vbs set w3svc/1/ServerComment x", "cscript iisapp.vbs /a x /r"] },
    { language: "powershell", yes: ["$o = [ADSI]'IIS://localhost/w3svc/AppPools/x'\n$o.WAMUserPass = 'p'\n$o.SetInfo()", "$o.Put('AnonymousUserPass', $p)"], no: ["$o = [ADSI]'IIS://localhost/w3svc'\n$o.WAMUserName = 'u'"] },
  ]],
  ["S17", [{ language: "cmd", yes: ["copy c:\\x\\metabase.xml %windir%\\system32\\inetsrv", "copy c:\\x\\MetaBase.bin %windir%\\system32\\inetsrv\\MetaBase.bin", "cscript iisback.vbs /restore /b x", "cscript iiscnfg.vbs /import /f x.xml /sp / /dp /"], no: ["cscript iisback.vbs /backup /b x", "copy %windir%\\system32\\inetsrv\\metabase.xml c:\\backup\\", "cscript iiscnfg.vbs /export /f x.xml /sp /"] }]],
  ["S18", [
    { language: "powershell", yes: ["$p = \"$env:windir\\System32\\inetsrv\\config\\applicationHost.config\"\n(Get-Content $p) -replace '<processModel', '<processModel password=\"p\"' | Set-Content $p", "$f = 'C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config'\n[xml]$x = Get-Content $f\n$x.configuration.a.processModel.password = 'p'\n$x.Save($f)"], no: ["$p = 'C:\\app\\web.config'\n(Get-Content $p) -replace 'a', 'password=\"p\"' | Set-Content $p", "[xml]$x = Get-Content C:\\x.xml\n$x.a.password = 'p'\n$x.Save('C:\\x.xml')"] },
    { language: "config", yes: ["<configuration><applicationPools><add><processModel userName=\"u\" password=\"p\" /></add></applicationPools></configuration>", "<a><virtualDirectory path=\"/\" password='p' /></a>", "<a><oneToOneMappings><add userName=\"u\" password=\"p\" /></oneToOneMappings></a>"], no: ["<a><processModel userName=\"u\" password=\"\" /></a>", "<a><connectionStrings><add connectionString=\"Password=p\" /></connectionStrings></a>", "<a><smtp><network password=\"p\" /></smtp></a>"] },
  ]],
  ["S20", [{
    language: "powershell",
    yes: ["choco install dotnet-8.0-windowshosting -y", "choco install dotnetcore-windowshosting", "winget install Microsoft.DotNet.HostingBundle.8", "Start-Process C:\\temp\\dotnet-hosting-8.0.1-win.exe -ArgumentList '/install /quiet' -Wait", "iwr https://x.test/dotnet-hosting-6.0.5-win.exe -OutFile C:\\t\\h.exe\nC:\\t\\h.exe /quiet"],
    no: ["choco install dotnet-8.0-sdk dotnet-runtime -y", "winget install Microsoft.DotNet.SDK.8", "choco install aspnetcore-runtimepackagestore"],
  }]],
  ["S6", [
    {
      language: "chef",
      yes: ["iis_pool 'x' do\n  identity_type :SpecificUser\n  username 'u'\n  password 'p'\n  action [:add, :config]\nend", "iis_vdir 'x/' do\n  username 'u'\n  password node['p']\nend", "dsc_resource 'p' do\n  resource :xWebAppPool\n  property :identityType, 'SpecificUser'\n  property :Credential, ps_credential('u', 'p')\nend"],
      no: ["iis_pool 'x' do\n  identity_type :NetworkService\nend", "iis_pool 'x' do\n  password ''\nend", "user 'x' do\n  password 'p'\nend", "# iis_pool 'x' do\n#   password 'p'\n# end"],
    },
    { language: "puppet", yes: ["iis_application_pool { 'x':\n  ensure => 'present',\n  identity_type => 'SpecificUser',\n  user_name => 'u',\n  password => Sensitive('p'),\n}", "iis_virtual_directory { 'v': user_name => 'u', password => $p }"], no: ["iis_application_pool { 'x': identity_type => 'NetworkService' }", "user { 'x': password => 'p' }"] },
  ]],
];

for (const [signal, rows] of table) {
  describe(signal, () => {
    for (const { language, yes, no } of rows) {
      it.each(yes)(`${language}: %s`, (text) => {
        const found = shorts(text, language);
        expect(found).toContain(signal);
        expect(found.filter((each) => /^S\d+$/.test(each) && each !== signal)).toEqual([]);
      });
      it.each(no)(`${language}, not: %s`, (text) => {
        expect(shorts(text, language).filter((each) => /^S\d+$/.test(each))).toEqual([]);
      });
    }
  });
}

it("names what may be there and cannot be seen", () => {
  for (const text of [
    "Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value $settings",
    "Set-ItemProperty IIS:\\AppPools\\x -Name $name -Value $value",
    `${appcmd} set apppool x @options`,
    `${appcmd} set apppool x /autoStart:true $more`,
    `Get-Content pools.xml | ${appcmd} add apppool /in`,
  ]) expect(shorts(text, "powershell"), text).toContain("unread");
});

it("stands at the argument that carries the password", () => {
  const [effect] = read("Write-Host a\nSet-ItemProperty IIS:\\AppPools\\x -Name processModel.password -Value 'p'", "powershell");
  expect(effect?.location).toEqual({ file: "script", start: { line: 2, column: 69 }, end: { line: 2, column: 72 } });
});

/** What PowerShell says of IIS: cmdlets of its modules and of others, places without encryption, objects of WMI and .NET. */
import { describe, expect, it } from "vitest";
import { shorts } from "./read.ts";

type Case = readonly [text: string, expected: readonly string[]];

function table(cases: readonly Case[]): void {
  it.each(cases)("%s", (text, expected) => {
    expect(shorts(text, "powershell")).toEqual(expected);
  });
}

describe("cmdlets of others with a noun of IIS", () => {
  table([
    "Import-Module Carbon; Install-IisAppPool -Name x -UserName u -Password p",
    "Set-IISAppPool -Password p",
    "New-IISAppPool x",
    "Install-IisVirtualDirectory x",
    "Import-IisConfig x",
    "Restore-IisConfig",
    "Invoke-IisSetup",
    "Publish-WebSite x",
    "Import-WebConfiguration x",
    "Copy-WebAppPool x",
    "Set-WebConfigurationPassword x",
  ].map((text): Case => [text, ["unread"]]));

  describe("and those of Microsoft", () => {
    table([
      "Add-WebConfigurationLock -Filter x",
      "Begin-WebCommitDelay",
      "Clear-WebConfiguration x",
      "ConvertTo-WebApplication IIS:\\Sites\\s\\v",
      "Disable-WebGlobalModule x",
      "New-WebVirtualDirectory -Site s -Name v -PhysicalPath C:\\x",
      "New-WebHandler x",
      "Remove-WebAppPool x",
      "Remove-Website x",
      "Rename-WebConfigurationLocation x y",
      "Restart-WebAppPool x",
      "Set-WebBinding -Name x",
      "Start-Website x",
      "Stop-WebItem x",
      "Clear-IISConfigCollection x",
      "Remove-IISConfigAttribute x",
      "Remove-IISSite x",
      "Reset-IISServerManager",
      "Start-IISSite x",
    ].map((text): Case => [text, ["iis"]]));
    table([["Get-IISSite", []], ["Get-WebRequest", []], ["Test-IisAppPool x", []]]);
  });
});

describe("passwords at places where IIS encrypts nothing", () => {
  table([
    "Set-WebConfigurationProperty -Filter system.net/mailSettings/smtp/network -Name password -Value p",
    "Set-WebConfigurationProperty -PSPath IIS:\\Sites\\x -Filter /system.net/mailSettings/smtp/network -Name . -Value @{ userName = 'u'; password = 'p' }",
    "Set-WebConfigurationProperty -Filter /system.web/identity -Name password -Value p",
    "Set-WebConfiguration -Filter \"/system.net/mailSettings/smtp/network/@password\" -Value p",
    "Get-IISConfigSection system.net/mailSettings/smtp | Get-IISConfigElement -ChildElementName network | Set-IISConfigAttributeValue -AttributeName password -AttributeValue p",
    "Set-ItemProperty IIS:\\AppPools\\x environmentVariables @{ PASSWORD = 'p' }",
    "Set-ItemProperty IIS:\\AppPools\\x -Name \"environmentVariables.[name='PASSWORD'].value\" -Value p",
    "Set-ItemProperty IIS:\\AppPools\\x -Name . -Value @{ environmentVariables = @{ PASSWORD = 'p' } }",
    "Set-WebConfigurationProperty -Filter \"/system.applicationHost/applicationPools/add[@name='x']/environmentVariables/add[@name='y']\" -Name password -Value p",
    "Add-WebConfigurationProperty -PSPath MACHINE/WEBROOT/APPHOST -Filter system.webServer/aspNetCore/environmentVariables -Name . -Value @{ name = 'x'; password = 'p' }",
  ].map((text): Case => [text, ["iis"]]));

  describe("and where it does", () => {
    table([
      ["Set-WebConfigurationProperty -Filter system.webServer/odbcLogging -Name password -Value p", ["S8"]],
      ["Set-WebConfigurationProperty -Filter /system.webServer/security/authentication/anonymousAuthentication -Name password -Value p", ["S8"]],
      ["Set-WebConfigurationProperty -Filter system.applicationHost/sites/virtualDirectoryDefaults -Name password -Value p", ["S7"]],
      ["Set-WebConfigurationProperty -Filter //anonymousAuthentication -Location appSettings -Name password -Value p", ["S8"]],
      ["Set-WebConfigurationProperty -Filter \"/system.applicationHost/applicationPools/add[@name='environmentVariables']/processModel\" -Name password -Value p", ["S2"]],
      ["Set-WebConfigurationProperty -Filter \"/system.applicationHost/sites/site[@name='environmentVariables']/application[@path='/']/virtualDirectory[@path='/']\" -Name password -Value p", ["S7"]],
      ["Set-WebConfigurationProperty -Filter \"/system.applicationHost/sites/site[@name='a]/environmentVariables']\" -Name password -Value p", ["S7"]],
      ["Set-WebConfiguration \"/system.applicationHost/applicationPools/add[@name='environmentVariables']/processModel/@password\" -Value p", ["S2"]],
      ["Set-WebConfigurationProperty -PSPath IIS:\\Sites\\environmentVariables -Filter x -Name password -Value p", ["S7"]],
      ["Set-WebConfigurationProperty -Filter //x -Location environmentVariables -Name password -Value p", ["S8"]],
      ["Set-ItemProperty IIS:\\Sites\\x\\environmentVariables -Name password -Value p", ["S7"]],
      ["Set-ItemProperty IIS:\\Sites\\x\\appSettings -Name password -Value p", ["S7"]],
      ["Set-WebConfigurationProperty -Filter $filter -Name password -Value p", ["S8"]],
      ["Set-ItemProperty IIS:\\AppPools\\environmentVariables -Name processModel.password -Value p", ["S2"]],
      ["Set-ItemProperty IIS:\\AppPools\\x -Name . -Value @{ environmentVariables = @{ PASSWORD = 'p' }; processModel = @{ password = 'p' } }", ["S2"]],
      ["Get-IISConfigSection system.applicationHost/sites | Get-IISConfigCollection | Get-IISConfigCollectionElement -ConfigAttribute @{ name = 'x' } | Set-IISConfigAttributeValue -AttributeName password -AttributeValue p", ["S7"]],
    ]);
  });
});

describe("objects of WMI", () => {
  const pools = "Get-CimInstance -Namespace root/WebAdministration -ClassName ApplicationPool";
  const set = "Set-WmiInstance -Namespace root/WebAdministration -Class ApplicationPool";
  table([
    [`param($pm)\n${pools} | Set-CimInstance -Property @{ ProcessModel = $pm }`, ["iis", "unread"]],
    [`param($pm)\n${set} -Arguments @{ Name = 'x'; ProcessModel = $pm }`, ["iis", "unread"]],
    [`${pools} | Set-CimInstance -Property $settings`, ["iis", "unread"]],
    ["Set-ItemProperty IIS:\\AppPools\\x -Name . -Value @{ processModel = $pm }", ["iis", "unread"]],
    [`${pools} | Set-CimInstance -Property @{ ProcessModel = @{ UserName = $u; Password = $p } }`, ["S2"]],
    [`${pools} | Set-CimInstance -Property @{ AutoStart = $x }`, ["iis"]],
    [`${pools} | Set-CimInstance -Property @{ ProcessModel = @{ IdentityType = $x } }`, ["iis"]],
    [`${set} -Arguments @{ Name = $name }`, ["iis"]],
  ]);
});

describe("setters of .NET", () => {
  const get = "$m = Get-IISServerManager\n$pool = $m.ApplicationPools['x']\n";
  const element = "$p = Get-WebConfiguration \"/system.applicationHost/applicationPools/add[@name='x']/processModel\"\n";
  table([
    [`${get}$pool.ProcessModel.set_Password('p')\n$m.CommitChanges()`, ["S2"]],
    [`${get}$pool.ProcessModel.set_Item('password', 'p')\n$m.CommitChanges()`, ["S2"]],
    [`${get}$pool.ProcessModel.GetType().GetProperty('Password').SetValue($pool.ProcessModel, 'p')\n$m.CommitChanges()`, ["S2"]],
    [`${get}$pool.ProcessModel.Item('password') = 'p'\n$m.CommitChanges()`, ["S2"]],
    [`${element}$p.password = 'p'\n$p | Set-WebConfiguration "/system.applicationHost/applicationPools/add[@name='x']/processModel"`, ["S2", "iis"]],
    [`${element}$p.password = 'p'\nSet-WebConfiguration -Filter /system.applicationHost/applicationPools/applicationPoolDefaults -Value $p`, ["S2", "iis", "unread"]],
  ]);

  it("of a shell", () => {
    expect(shorts("$o = New-Object -ComObject Shell.Application; $o.ShellExecute('appcmd', 'set apppool x /processModel.password:p')", "powershell")).toEqual(["S1"]);
  });

  describe("that write no secret", () => {
    table([
      [`${get}$pool.ProcessModel.set_Password('')\n$m.CommitChanges()`, []],
      [`${get}$pool.ProcessModel.set_Password('p')`, []],
      [`${get}$pool.GetType().GetProperty('AutoStart').SetValue($pool, $true)\n$m.CommitChanges()`, []],
      ["(New-Object -ComObject Shell.Application).ShellExecute('notepad', 'x')", []],
      [`${get}$pool.set_AutoStart($true)\n$m.CommitChanges()`, []],
      ["$form.set_Password('p')\n$form.Update()", []],
      ["$map = @{}\n$map.Item('password') = 'p'\n$x.Update()", []],
      [`${element}$p.password = 'p'\nSet-WebConfigurationProperty -Filter /system.webServer/asp -Name x -Value 1`, ["iis"]],
    ]);
  });
});

/** Where the blocks of a PowerShell script run: keywords and programs of the same name, blocks as arguments, what stands behind a way out, functions with the name of a cmdlet. */
import { describe, expect, it } from "vitest";
import { shorts } from "./read.ts";

type Case = readonly [text: string, expected: readonly string[]];

function table(cases: readonly Case[]): void {
  it.each(cases)("%s", (text, expected) => {
    expect(shorts(text, "powershell")).toEqual(expected);
  });
}

const web = ["+web-server"];
const install = "Install-WindowsFeature Web-Server";

describe("words that a block makes keywords", () => {
  table([
    ["node c:\\x.js", ["unread"]],
    ['node -e "x"', ["unread"]],
    ['& node "$PSScriptRoot\\x.js"', ["unread"]],
    ["& node { }", ["unread"]],
    ["node x { }", ["unread"]],
    ["node $x", ["unread"]],
    ["node -v $x", ["unread"]],
    ...["it", "context", "data", "process", "sequence", "parallel", "describe", "end", "clean", "begin", "should"].map((word): Case => [`${word} x`, ["unread"]]),
    ["it 'x' { node x.js }", ["unread"]],
    [`configuration C { Script s { SetScript = { node x.js }; TestScript = { $false }; GetScript = { @{} } } }`, ["unread"]],
  ]);

  describe("which they stay", () => {
    table([
      ["node --version", []],
      ["if (Get-Command node) { node -v }", []],
      ["configuration C { Node 'x' { WindowsFeature A { Name = 'Web-Server' } } }", web],
      ["configuration C { Node 'x'\n{ WindowsFeature A { Name = 'Web-Server' } } }", web],
      ["configuration C { node $AllNodes.NodeName { WindowsFeature A { Name = 'Web-Server' } } }", web],
      ["Describe 'x' -Tag a {\n It 'y' { $x | Should -Be 1; $y | Should BeNullOrEmpty }\n}", []],
      [`Describe 'x' { BeforeAll { ${install} } }`, web],
      [`{ ${install} } | Should -Throw`, web],
      ["Data messages { 'x' }", []],
      [`workflow W { parallel { ${install} } }\nW`, web],
      [`1..3 | Sort-Object { $_ } | Measure-Command { ${install} }`, web],
    ]);
  });

  describe("with the block on a later line", () => {
    table([
      [`function F\n{\n  begin\n  {\n  }\n  process\n  {\n    ${install}\n  }\n}\nF`, web],
      [`function F {\n  end # last\n\n  {\n    ${install}\n  }\n}\nF`, web],
      ["function F {\n  param([Parameter(ValueFromPipeline)]$Name)\n  process\n  {\n    Install-WindowsFeature $Name\n  }\n}\n'Web-Server', 'DHCP' | F", ["+web-server", "+dhcp"]],
    ]);
  });
});

describe("blocks as arguments", () => {
  table([
    `gci | select @{ n = 'a'; e = { ${install} } }`,
    `gci | Select-Object Name, @{ n = 'a'; e = { ${install} } }`,
    `gci | sort @{ e = { ${install} } }`,
    `gci | group { ${install} }`,
    `gci | ft Name, @{ n = 'a'; e = { ${install} } }`,
    `gci | Format-List @{ n = 'a'; e = { ${install} } }`,
    `$c = @{ n = 'a'; e = { ${install} } }\ngci | select $c`,
    `@(1).Where({ ${install} })`,
    `@(1).ForEach({ ${install} })`,
    `$x.Where({ ${install} })`,
    `gci | Rename-Item -NewName { ${install} }`,
    `gci | Copy-Item -Destination { ${install} }`,
    `$o | Add-Member ScriptMethod Go { ${install} }; $o.Go()`,
    `Add-Member -InputObject $o -MemberType ScriptProperty -Name Go -Value { ${install} }`,
    `[regex]::Replace('a', 'b', { ${install} })`,
    `'a' -replace 'a', { ${install} }`,
    `'a' -creplace 'a', { ${install} }`,
    `'a' -split { ${install} }`,
    `$l.RemoveAll({ ${install} })`,
    `[Linq.Enumerable]::Any($l, [Func[object, bool]]{ ${install} })`,
    `$f = [Func[int]]{ ${install} }; $f.Invoke()`,
    `$f = [Func[int]]{ ${install} }; $f.DynamicInvoke()`,
    `$f = [Threading.Thread][Threading.ThreadStart]{ ${install} }; $f.Start()`,
    `[Threading.Thread]::new([Threading.ThreadStart]{ ${install} }).Start()`,
    `New-Object Threading.Thread ([Threading.ThreadStart]{ ${install} })`,
    `[Net.ServicePointManager]::ServerCertificateValidationCallback = { ${install} }`,
    `[array]::ForEach(@(1), [Action[object]]{ ${install} })`,
    `Start-Job { 'x' } -InitializationScript { ${install} }`,
    `configuration C { Script s { SetScript = { 'x' }; TestScript = { ${install}; $true }; GetScript = { @{} } } }`,
    `$b = { ${install} }.GetNewClosure(); & $b`,
    `param([ValidateScript({ ${install} })]$x)`,
    `param([ValidateScript({ ${install}; $true }, ErrorMessage = 'no')][string]$x = 'a', $y)`,
    `function F { param([ValidateScript({ ${install} })]$x) }\nF 1`,
    `function F([ValidateScript({ Install-WindowsFeature $_ })]$x) { }\nF Web-Server`,
    `[ValidateScript({ ${install} })]$x = 1`,
  ].map((text): Case => [text, web]));

  it("of a cmdlet of IIS", () => {
    expect(shorts(`gci IIS:\\AppPools | Start-WebAppPool -Name { ${install}; $_.Name }`, "powershell")).toEqual([...web, "iis"]);
  });

  describe("that change nothing", () => {
    table([
      ["gci | select Name, @{ n = 'MB'; e = { [math]::Round($_.Length / 1MB, 2) } } | ft", []],
      ["gci *.txt | Rename-Item -NewName { $_.Name -replace '.txt', '.log' }", []],
      ["[System.Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }", []],
      ["$o | Add-Member -MemberType ScriptMethod -Name ToString -Value { $this.Name } -Force", []],
      ["'a1' -replace '\\d', { [int]$_.Value + 1 }", []],
      ["@(1, 2).Where({ $_ -gt 1 }).ForEach({ \"$_\" })", []],
      ["$list.RemoveAll({ param($x) $x -eq 1 })", []],
      ["param([ValidateScript({ Test-Path $_ -PathType Container })][string]$Path)\nCopy-Item $Path C:\\x", []],
      ["param([ValidateScript({ if (Test-Path $_) { $true } else { throw \"no $_\" } })][string]$Path)\nUninstall-WindowsFeature Web-Server", ["-web-server"]],
      // A removal in a block that may run takes nothing away for sure.
      ["@(1).Where({ Uninstall-WindowsFeature Web-Server })", []],
    ]);
  });

  describe("that are kept or written", () => {
    table([
      [`$b = { ${install} }`, []],
      [`$m = @{ a = { ${install} } }`, []],
      [`$l = [System.Collections.ArrayList]::new(); $l.Add({ ${install} })`, []],
      [`Set-Content x.txt { ${install} }`, []],
      [`ConvertTo-Json @{ a = { ${install} } }`, []],
      [`$o | Add-Member NoteProperty Go { ${install} }`, []],
      [`Write-Host { ${install} }`, []],
    ]);
  });
});

describe("what stands behind a way out", () => {
  table([
    `exit\n${install}`,
    `exit 0\n${install}`,
    `return\n${install}`,
    `return 1\n${install}`,
    `if ($x) { exit; ${install} }`,
    `function F { return 1; ${install} }\nF`,
    `& { return; ${install} }`,
    `$ErrorActionPreference = 'Stop'; exit $code; ${install}`,
    `exit -1; ${install}`,
    `exit\nif ($x) { trap { ${install} } }`,
    `exit\ntry { ${install} } catch { }`,
    `exit\nenum E { A }`,
  ].map((text): Case => [text, []]));

  describe("and may be reached", () => {
    table([
      [`if ($x) { exit }\n${install}`, web],
      [`try { exit } finally { ${install} }`, web],
      [`try { return } catch { ${install} }`, web],
      [`begin { return }\nend { ${install} }`, web],
      [`& { return }\n${install}`, web],
      [`function F { exit }\n${install}`, web],
      [`function F { ${install} }\nexit`, web],
      [`exit (${install})`, web],
      [`return ${install}`, web],
      // `$ErrorActionPreference`, or a trap, may let a script go on behind it.
      [`throw 'x'\n${install}`, web],
      // A template may leave the way out away; and another shell has its own.
      [`{% if x %}\nexit 0\n{% endif %}\n${install}`, web],
      [`<% if x %>\nexit 0\n<% end %>\n${install}`, ["unread", "unread", ...web]],
      [`{{ if .x }}\nexit 0\n{{ end }}\n${install}`, ["unread", "unread", ...web]],
      [`#{if Debug}\nexit 0\n#{/if}\n${install}`, web],
      // What may fail is no way out; texts in the script may have been put together.
      [`return [int]::Parse('x')\n${install}`, web],
      [`exit (Get-Item x -ErrorAction Stop).Length\n${install}`, web],
      [`$s = ''; if ($x) { $s += "exit\`n" }; $s += '${install}'; iex $s`, web],
      [`$s = if ($x) { 'exit;' } else { '' }; iex "$s ${install}"`, ["unread"]],
      [`iex "exit; ${install}"`, web],
      [`iex 'function F { return; ${install} }'; F`, [...web, ...web]],
      [`powershell -Command "exit; ${install}"`, web],
      // A trap belongs to its block as a whole, wherever it stands; a function may be called by whoever reads on.
      [`Get-Item x -EA Stop\nexit 0\ntrap { ${install}; continue }`, web],
      [`function G { Get-Item x -EA Stop; return; trap [Exception] { ${install} } }\nG`, web],
      [`exit\nfunction F { ${install} }\nF`, web],
      [`function F { ${install} }\nexit\nfunction F { }`, web],
      ["exit\nclass C { }", ["unread"]],
      [`exit /b 0\n${install}`, ["unread", ...web]],
      ["exit\n$x = 'a", ["unread"]],
    ]);
  });
});

describe("functions with the name of a cmdlet", () => {
  table([
    ["function Set-ItemProperty { Microsoft.PowerShell.Management\\Set-ItemProperty @args }\nSet-ItemProperty IIS:\\AppPools\\x processModel.password p", ["S2"]],
    ["function Set-ItemProperty { Microsoft.PowerShell.Management\\Set-ItemProperty @args }\nSet-ItemProperty IIS:\\AppPools\\x -Name processModel.password -Value p", ["S2"]],
    ["function Set-ItemProperty { param($Path, $Name, $Value) Microsoft.PowerShell.Management\\Set-ItemProperty -Path $Path -Name $Name -Value $Value }\nSet-ItemProperty IIS:\\AppPools\\x processModel.password p", ["S2"]],
    ["function Set-ItemProperty { [CmdletBinding()] param($Path, $Name, $Value) Microsoft.PowerShell.Management\\Set-ItemProperty @PSBoundParameters }\nSet-ItemProperty -Path IIS:\\AppPools\\x -Name processModel.password -Value p", ["S2"]],
    ["function Install-WindowsFeature { ServerManager\\Install-WindowsFeature @args }\nInstall-WindowsFeature -Name Web-Server -IncludeManagementTools", web],
    ["Set-Alias Install-WindowsFeature Write-Host\nServerManager\\Install-WindowsFeature Web-Server", web],
  ]);

  describe("that do something else", () => {
    table([
      ["function Install-WindowsFeature { 'no' }\nInstall-WindowsFeature Web-Server", []],
      ["function Set-ItemProperty { Microsoft.PowerShell.Management\\Set-ItemProperty @args }\nSet-ItemProperty HKLM:\\Software\\x -Name password -Value p", []],
      ["function F { F @args }\nF -a b", []],
      ["function F { param($x) F @PSBoundParameters }\nF -x b", []],
    ]);
  });
});

describe("functions that are written into their drive", () => {
  table([
    [`Set-Item function:Get-Foo { ${install} }; Get-Foo`, web],
    [`Set-Item -Path Function:\\global:Get-Foo -Value { ${install} }; Get-Foo`, web],
    [`Set-Item function:Get-Foo { ${install} }`, web],
    [`\${function:Get-Foo} = { ${install} }; Get-Foo`, web],
    [`$function:F = { ${install} }; F`, web],
    [`New-Item -Path function: -Name Get-Foo -Value { ${install} }; Get-Foo`, web],
    [`New-Item function:Get-Foo -Value { ${install} }`, web],
    [`Set-Content function:Get-Foo { ${install} }; Get-Foo`, web],
    ["Set-Item function:Get-Foo $x; Get-Foo", ["unread"]],
    ["Set-Item function:Get-Foo { 1 }; Get-Foo", []],
    ["${function:prompt} = { 'x' }", []],
    [`Set-Item variable:f { ${install} }`, []],
    [`$f = { ${install} }`, []],
  ]);
});

describe("several blocks for one parameter", () => {
  table([
    [`1 | ForEach-Object -Process { 1 }, { ${install} }`, web],
    [`1 | % { 1 }, { ${install} }`, web],
    ["1 | ForEach-Object -Process { 1 }, { 2 }", []],
  ]);
});

/** Scripts of an image: nothing is thrown, no place lies outside, and one more statement that nobody can read makes nothing pass. */
import { evaluateFiles, head } from "../../support/evaluate.ts";
import { read, short } from "../../commands/read.ts";
import { demand, type Target } from "../engine.ts";
import { seedsOf } from "../seeds.ts";

type Shell = "powershell" | "cmd";

const extensions: Readonly<Record<Shell, string>> = { powershell: "ps1", cmd: "cmd" };
/** What two million steps may take, the limit of one script, while every block is counted. */
const mostSeconds = 25;
/** What nobody can read, as one line. */
const unread: Readonly<Record<Shell, string>> = { powershell: "& .\\unread-installer.exe /quiet", cmd: "unread-installer.exe /quiet" };

/** What fails the image, as one line. */
const barred: Readonly<Record<Shell, string>> = { powershell: "Install-WindowsFeature DHCP", cmd: "servermanagercmd -install DHCP" };
/** What may take a role away again, or leave before the end, with the signs that may stand inside of words taken out. */
const takesAway = /uninstall|remove|disable|absent|uu:/i;
const leaves = /exit|return|throw|goto|break|continue|stop|end|call|shift|--%|trap|class|enum|filter|workflow|using/i;
const goesOn = /(?:[^\w)}\]"';\s]|-\w+)[ \t\r]*$/;
const bare = (text: string): string => text.replaceAll(/[`^"'\s]/g, "");

/** The verdict on an image that a script changes before it is generalized. Of itself it has no IIS, and would pass. */
function verdictAfter(shell: Shell, script: string): string {
  const file = `a.${extensions[shell]}`;
  const report = evaluateFiles({ "images.yml": `${head}name: w\nos: Windows Server 2022\nsysprep: true\nprovision:\n  - { file: ${file}, phase: before-generalize }\n` }, {}, { [file]: script });
  return report.images.map(({ verdict }) => verdict).join();
}

const passes = (verdict: string): boolean => verdict === "supported" || verdict === "not-applicable";

function scripts(shell: Shell, words: readonly string[]): Target {
  return {
    name: shell,
    promise: "a script never throws or takes long, its effects stand inside it, and one more unread statement makes no image pass",
    seeds: seedsOf(shell),
    words,
    mostBytes: 3_000,
    shortRuns: 300,
    seconds: 60,
    run(input) {
      const text = new TextDecoder().decode(input);
      const lines = text.split("\n");
      const started = process.cpuUsage();
      const effects = read(text, shell);
      const spent = process.cpuUsage(started).user / 1e6;
      demand(spent <= mostSeconds, "a script is read in the time that its steps may take", () => `${spent.toFixed(1)} s`);
      for (const { location } of effects) {
        const { start, end } = location;
        demand(start.line >= 1 && start.column >= 1 && end.line <= lines.length && (start.line < end.line || (start.line === end.line && start.column <= end.column)), "every effect stands inside the script", () => location);
        demand(end.column <= (lines[end.line - 1] ?? "").length + 1, "every effect stands inside its line", () => location);
      }
      // What uses up its steps is unread as a whole, and reading it ten times more says nothing new.
      if (spent > 1) return ["slow"];
      const before = verdictAfter(shell, text);
      demand(!passes(verdictAfter(shell, `${unread[shell]}\n${text}`)), "no image passes whose script begins with what nobody can read");
      for (const at of new Set([1, lines.length >> 1, lines.length])) {
        // Behind a line that goes on in the next one it would be a part of that statement.
        if (goesOn.test(lines[at - 1] ?? "")) continue;
        const more = [...lines.slice(0, at), unread[shell], ...lines.slice(at)].join("\n");
        demand(passes(before) || !passes(verdictAfter(shell, more)), "one more statement that nobody can read makes no image pass", () => ({ at, before }));
      }
      if (!takesAway.test(bare(text))) {
        demand(!passes(verdictAfter(shell, `${barred[shell]}\n${text}`)), "no image passes whose script begins by installing what bars it", () => ({ before }));
        if (passes(before) && !leaves.test(bare(text)) && !goesOn.test(text)) demand(!passes(verdictAfter(shell, `${text}\n${barred[shell]}`)), "no image passes whose script ends by installing what bars it");
      }
      return [before, ...effects.map((effect) => short(effect).replace(/^([+-]).*/, "$1feature"))];
    },
  };
}

export const powershell = scripts("powershell", [
  "Install-WindowsFeature ", "Web-Server", "-Name ", "Enable-WindowsOptionalFeature -Online -FeatureName ", "IIS-WebServerRole", "Uninstall-WindowsFeature ", "Add-WindowsFeature ", "DHCP", "dism.exe /online /enable-feature /featurename:IIS-WebServer", "appcmd set apppool x /processModel.password:p", "$f", "= ", "@(", ")", "@{", "}", "if ($x) {", "} else {", "foreach ($f in 'a','b') {", "function F {", "param($x)", "while ($true) {", "switch ($x) {", "try {", "} catch {", "| ", "; ", "-join", "-f ", "-replace ", "iex ", "& ", ". ", "Start-Process ", "-ArgumentList ", "cmd /c ", "powershell -Command ", "-EncodedCommand ", "@'\n", "\n'@", "@\"\n", "\n\"@", "<#", "#>", "# ", "`\n", "$(", "${env:X}", "$env:windir\\system32\\", "[string]", "::", "return\n", "exit 0\n", "break\n", "throw 'x'\n", "Write-Host ", "Out-Null", "$null = ", "1..3 | % {", "Get-WindowsFeature", "Import-Module WebAdministration\n", "Set-ItemProperty IIS:\\AppPools\\x ", "New-Item ", "Copy-Item ", "Invoke-WebRequest ", "msiexec /i x.msi", "sysprep.exe /generalize", "Configuration C {", "Node localhost {", "WindowsFeature Iis { Name = 'Web-Server' }", "-WhatIf", "--%", "{{ x }}", "\u201c", "\u2013",
]);

export const cmd = scripts("cmd", [
  "dism /online /enable-feature /featurename:IIS-WebServer", "servermanagercmd -install Web-Server", "pkgmgr /iu:IIS-WebServer", "start /w ", "call ", "cmd /c ", "powershell -Command ", "set F=", "%F%", "!F!", "setlocal enabledelayedexpansion\n", "if exist x ", "if not defined X ", "if errorlevel 1 ", ") else (", "(", ")", "for %%i in (a b) do ", "for /f \"tokens=1\" %%i in ('x') do ", "goto end\n", ":end\n", "goto :eof\n", "exit /b 0\n", "rem ", ":: ", "echo ", "echo off\n", "@", "> x.log", ">> x.cmd ", "2>&1", " && ", " || ", " & ", " | ", "^\n", "^", "\"", "%~dp0", "%1", "shift\n", "pushd ", "cd ", "copy ", "xcopy ", "reg add ", "msiexec /i x.msi", "sysprep /generalize", "appcmd set config", "type x | ", "{{ x }}",
]);

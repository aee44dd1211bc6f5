/** Any text at all: nothing is thrown, nothing takes long, and what is only printed or remarked changes nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, read, shorts } from "./read.ts";

const languages = ["powershell", "cmd", "chef", "puppet", "config"] as const satisfies readonly Language[];
const megabyte = 1024 * 1024;

/** Far above what is measured on a quiet machine, far below what quadratic work takes. */
const most = 6_000;

function fill(piece: string): string {
  return piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);
}

describe("a megabyte of", () => {
  const scripts = [
    "{", "(", '"', "'", "`", "@{", "$(", '"$(', "@'\n", "<#", "|", "a|", "a&&", "a;", "$a.", "$a[", "'a',", "1+", "[a", "$a=$a+$a\n", "if($a){", "{{ a }}", "set a=%a%%a%x\n", "^", "for /f /f ", "for %%i in (a b) do (", "echo a>b\n", "start ", "iex '",
    "$x=\"$x$x\"\n", "function a{a}a\n", "\0", "param($a='x')\n", "while($x){$a=$b;$b='c';", "$a=@{};$b=$a;$a.c=1\n",
  ];
  const others = ["{", "'", "<<A ", "<<A\n", "then(", "x do\n", "a { 'b':", "$a=$a+$a\n", "[enc:", "<a ", "<!--"];
  const rows = [...scripts.flatMap((text) => [["powershell", text], ["cmd", text]] as const), ...others.flatMap((text) => [["chef", text], ["puppet", text], ["config", text]] as const)];

  it.each(rows)("in %s: %j", (language, text) => {
    const start = performance.now();
    read(fill(text), language);
    expect(performance.now() - start).toBeLessThan(most);
  });
});

const piece = fc.constantFrom(
  "Install-WindowsFeature", "Web-Server", "-Name", "$f", "=", "@(", ")", "@{", "}", "{", "'", '"', "`", "\n", ";", "|", "&", "&&", "%", "$_", "foreach", "(", "in", "if", "else", "function", "f", " ", " ", " ", ",", "[string]", "::", ".", "dism", "/online",
  "/enable-feature", "/featurename:IIS-A", "appcmd", "set", "apppool", "/processModel.password:p", "powershell", "-Command", "cmd /c", "iex", "@'\n", "\n'@", "@\"\n", "\n\"@", "#", "<#", "#>", "{{ x }}", "%F%", "set F=", "^", "rem ", ":: ", "for %%i in", "do", "end",
  "windows_feature", "<<-EOH\n", "EOH\n", "=>", "class", "<processModel", "password=\"p\"", "/>", "<!--", "-->", "[enc:X:y:enc]", "sysprep", "/generalize", "Configuration", "WindowsFeature", "Node", "--%", "$(", "é", "😀", "\0", "\r\n", "\t", "\u201c", "-enc", "AAAA",
);

describe("random text", () => {
  it("is read without a throw, and every effect has a place in it", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...languages), (pieces, language) => {
        const text = pieces.join("");
        const lines = text.split("\n").length;
        for (const { location, text: words } of read(text, language)) {
          expect(location.start.line).toBeGreaterThanOrEqual(1);
          expect(location.end.line).toBeLessThanOrEqual(lines);
          expect(location.end.line > location.start.line || location.end.column >= location.start.column).toBe(true);
          expect(words).not.toContain("\n");
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it("of any characters is read without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...languages), (text, language) => {
        read(text, language);
      }),
      { numRuns: 1_000 },
    );
  });
});

const steps: Readonly<Record<"powershell" | "cmd", readonly string[]>> = {
  powershell: [
    "Install-WindowsFeature Web-Server",
    "$f = @(\n  'Web-Server'\n)\nInstall-WindowsFeature $f",
    "& $env:windir\\system32\\inetsrv\\appcmd.exe set apppool x /processModel.password:p",
    "Set-ItemProperty IIS:\\AppPools\\x -Name processModel -Value @{ password = 'p' }",
    ".\\x.ps1",
    "if ($a) { Add-Computer -DomainName x }",
    "cmd /c \"dism /online /enable-feature /featurename:IIS-A\"",
    "$pool.processModel.password = 'p'",
    "Uninstall-WindowsFeature Web-Server",
  ],
  cmd: ["dism /online /enable-feature /featurename:IIS-A", "set F=IIS-A\npkgmgr /iu:%F%", "if exist x (\n  servermanagercmd -install Web-Server\n)", "call x.cmd", "powershell -Command \"Install-WindowsFeature Web-Server\"", "servermanagercmd -remove Web-Server"],
};

const noise: Readonly<Record<"powershell" | "cmd", (text: string) => fc.Arbitrary<string>>> = {
  powershell: (text) =>
    fc.constantFrom(
      `# ${text.replaceAll("\n", " ")}`,
      `<#\n${text}\n#>`,
      `Write-Host @'\n${text}\n'@`,
      `@'\n${text}\n'@ | Out-File C:\\x.log`,
      `Write-Verbose '${text.replaceAll("'", "''").replaceAll("\n", " ")}' -Verbose`,
      `$unused = @'\n${text}\n'@`,
      "Write-Host \"it's `\"done`\"\"",
      "Get-WindowsFeature Web-Server",
      "",
    ),
  cmd: (text) => fc.constantFrom(`rem ${text.replaceAll("\n", " ")}`, `:: ${text.replaceAll("\n", " ")}`, `echo ${text.replaceAll("\n", " ").replace(/[&|<>^()]/g, "^$&")}`, "echo.", "@echo off", ""),
};

describe.each(["powershell", "cmd"] as const)("a comment or a printed text in %s", (language) => {
  it("changes nothing, wherever it stands", () => {
    const step = fc.constantFrom(...steps[language]);
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 5 }).chain((lines) => fc.tuple(fc.constant(lines), fc.nat(lines.length), step.chain((text) => noise[language](text)))),
        ([lines, at, extra]) => {
          const with_ = [...lines.slice(0, at), extra, ...lines.slice(at)].join("\n");
          expect(shorts(with_, language)).toEqual(shorts(lines.join("\n"), language));
        },
      ),
      { numRuns: 300 },
    );
  });
});

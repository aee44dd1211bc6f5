/** What the programs that a script starts do: those of Windows that change features, IIS or the machine, and those that are known to do neither. */
import { cscript, netsh, registerAspNet } from "./iis-programs.ts";
import { appcmd } from "./appcmd.ts";
import { signalOfPath } from "./iis-secrets.ts";
import { changeFolder } from "./folders.ts";
import { installPackage, isHostingBundle } from "./packages.ts";
import { type ProgramCall, type Session, shownPath } from "./session.ts";
import { broughtFiles } from "./brought-files.ts";
import { copyInto } from "./copied-files.ts";
import { isForeignLibrary, javaScript, remoteShell, sourceOfPackages, subsystem } from "./foreign-code.ts";
import { registry, registryEditor } from "./registry.ts";
import { ec2Launch, ec2Script, sysprep } from "./sysprep.ts";
import { dism, ocsetup, pkgmgr, serverManager, sysocmgr } from "./windows-features.ts";
import type { Span } from "./powershell/syntax.ts";
import { spanTexts } from "../source/embedded.ts";
import { cutWord, isFilledIn, isWholeUnknown, optionValues, programName, readOption, splitWords, type Word } from "./word.ts";

type Program = (session: Session, call: ProgramCall) => void;

const does: ReadonlyMap<string, Program> = new Map<string, Program>([
  ["appcmd", appcmd],
  ["dism", dism],
  ["pkgmgr", pkgmgr],
  ["servermanagercmd", serverManager],
  ["ocsetup", ocsetup],
  ["sysocmgr", sysocmgr],
  ["sysprep", sysprep],
  ["gcesysprep", (session, call) => session.generalize(!call.words.some((word) => /no_?shutdown/i.test(word.text)), call)],
  ["ec2launch", ec2Launch],
  ["ec2config", ec2Launch],
  ["cd", (session, call) => folder(session, call, "set")],
  ["chdir", (session, call) => folder(session, call, "set")],
  ["pushd", (session, call) => folder(session, call, "push")],
  ["popd", (session, call) => folder(session, call, "pop")],
  ["bitsadmin", (session, call) => (call.words.some((word) => /^\/setnotifycmdline$/i.test(word.text)) ? session.unread("what bitsadmin starts", call) : undefined)],
  ["choco", choco],
  ["chocolatey", choco],
  ["cinst", (session, call) => chocoPackages(session, call, true)],
  ["cuninst", (session, call) => chocoPackages(session, call, false)],
  ["winget", winget],
  ["scoop", scoop],
  ["netdom", netdom],
  ["djoin", (session, call) => (hasOption(call, "loadfile", "requestodj") ? session.domain(true, call) : undefined)],
  ["aspnet_regiis", registerAspNet],
  ["netsh", netsh],
  ["certutil", (session, call) => (call.words.some((word) => /^[-/]importpfx$/i.test(word.text)) ? session.secret("S14", call, "certificate") : undefined)],
  ["iisreset", (session, call) => presuppose(session, call, "iisreset is a program of IIS")],
  ["net", (session, call) => (/^(?:start|stop|pause|continue)$/i.test(call.words[0]?.text ?? "") ? service(session, call, call.words[1]) : undefined)],
  ["net1", (session, call) => service(session, call, call.words[1])],
  ["sc", serviceControl],
  ["cmd", commandShell],
  ["powershell", powerShell],
  ["pwsh", powerShell],
  ["cscript", cscript],
  ["wscript", cscript],
  ["start", start],
  ["msiexec", msiexec],
  ["wusa", () => undefined],
  ["schtasks", scheduledTask],
  ["at", (session, call) => session.unread("what a scheduled task runs", call)],
  ["wmic", wmic],
  ["copy", copy],
  ["xcopy", copy],
  ["robocopy", copy],
  ["reg", registry],
  ["regedit", registryEditor],
  ["regsvr32", (session, call) => void call.words.filter((word) => !/^[-/]\w(?::|$)/.test(word.text) && isForeignLibrary(word.text)).forEach((word) => session.unread(`the library "${shownPath(word.text)}"`, call))],
  ["explorer", (session, call) => (call.words.some((word) => /\.(?:exe|cmd|bat|msi|vbs|js|lnk|ps1)\b/i.test(word.text)) ? session.unread("what explorer starts", call) : undefined)],
  ["winrs", remoteShell],
  ["winrm", (session, call) => (/^(?:invoke|i)$/i.test(call.words[0]?.text ?? "") ? session.unread("what winrm invokes", call) : undefined)],
  ["wsl", subsystem],
  ["yarn", javaScript],
  ["pnpm", javaScript],
  ["npm", javaScript],
  ["move", copy],
  ["forfiles", (session, call) => inner(session, call, "cmd", optionValues(call.words, "c"))],
  ["runas", (session, call) => inner(session, call, "cmd", call.words.filter((word) => readOption(word) === undefined))],
  ["psexec", psExec],
  ["psexec64", psExec],
  ["pip", namedPackages],
  ["pip3", namedPackages],
  ["dotnet", (session, call) => (isHarmlessDotnet(call) ? undefined : session.unread(`what "dotnet ${shownPath(call.words[0]?.text ?? "")}" runs`, call))],
  ["python", python],
  ["python3", python],
  ["py", python],
  ["rundll32", (session, call) => (/^(?:user32|printui|advapi32|shell32|inetcpl|powrprof)\b/i.test(programName(call.words[0]?.text ?? "")) ? undefined : session.unread("what rundll32 runs", call))],
]);

/** Programs that are told by their first word what to do. */
const takesVerb = new Set(["choco", "winget", "scoop", "netdom", "djoin", "net", "net1", "sc", "schtasks", "reg", "wmic", "netsh", "certutil", "ec2launch", "dotnet", "npm", "aspnet_regiis", "gcesysprep"]);

/** Programs, and commands of the command shell, that neither install a part of Windows nor run what others wrote. */
const harmless = new Set(
  `7z 7za 7zr arp assoc attrib auditpol aws az azcopy bcdboot bcdedit break bzip2 cacls certreq chcp checknetisolation chkdsk choice cipher cleanmgr clip cls cmdkey code
  color comp compact control convert curl date defrag del diskpart diskperf dispdiag doskey dsquery echo endlocal erase expand exit extrac32 fc find findstr format fsutil ftp ftype gcloud
  getmac git goto gpg gpresult gpupdate gsutil gzip help hostname icacls iisexpress ipconfig jq kubectl docker klist label lodctr logman logoff lpksetup manage-bde md mkdir mklink mode more mountvol mstsc
  nbtstat netstat nltest nslookup notepad nuget onedrivesetup openfiles openssl path pathping pause ping pnputil powercfg print prompt qprocess query quser qwinsta rd rdpsign recover
  reagentc refreshenv rem ren rename rmdir route sdelete sdelete64 secedit set setlocal setspn setx sfc shift shutdown slmgr sort ssh-keygen subst systeminfo takeown tar taskkill
  tasklist tee time timeout title tpmtool tracert tree tscon type typeperf tzutil unlodctr unzip usoclient vaultcmd ver verify vol vssadmin w32tm waitfor wbadmin wecutil wevtutil where whoami 
  winsat winver wslconfig wsusutil xperf zip dir wget true false ngen  lgpo uwfmgr dcdiag repadmin replace slui changepk licensingdiag ssh-add wpeutil bootsect
  tzsync userinit svchost vmwaretoolboxcmd vboxcontrol`.split(/\s+/),
);

/** Runs a program, by what its name and its words say. */
export function runProgram(session: Session, call: ProgramCall): void {
  if (!session.run.start(() => runNamed(session, call))) session.unread("a program that too many others start", call);
}

function runNamed(session: Session, call: ProgramCall): void {
  // `%~dp0` is the folder of the script itself.
  const path = call.program.text.trim().replace(/^%~d?p0[\\/]?(?=[^\\/])/i, "");
  if (isIisExpress(path)) return;
  const last = path.split(/[\\/]/).at(-1) ?? "";
  if (/^(?:\$env:|\$\{env:)comspec\}?$/i.test(path)) {
    commandShell(session, call);
    return;
  }
  if (path === "" || isFilledIn(last)) {
    const url = session.run.downloads.get(programName(last));
    if (url !== undefined && isHostingBundle(url)) session.secret("S20", call);
    else session.unread(`the command \`${shownPath(path)}\`, whose name is filled in later,`, call);
    return;
  }
  const name = programName(path);
  for (const { from, to } of broughtFiles(name, call.words)) copyInto(session, from, to, call);
  const known = does.get(name.replace(/\.(?:cmd|bat)$/, "")) ?? does.get(name);
  if (known !== undefined && takesVerb.has(name) && call.words[0] !== undefined && isWholeUnknown(call.words[0])) session.unread(`what ${name} is told to do`, call);
  else if (known !== undefined) known(session, call);
  else if (ec2Script(session, call, name)) return;
  else if (!harmless.has(name)) runFile(session, call, name, path);
}

function isIisExpress(path: string): boolean {
  return /iis ?express[\\/]/i.test(path);
}

/** A file that is run and that nobody reads, unless its name, or where it came from, is known. */
function runFile(session: Session, call: ProgramCall, name: string, path: string): void {
  const from = session.run.downloads.get(name) ?? "";
  if (isHostingBundle(name) || isHostingBundle(from)) session.secret("S20", call.program);
  else if (isMacro(session, call, path)) session.unread(`what \`$(${shownPath(path)})\` stands for (a program of that name, or a value that is filled in before the script runs)`, call);
  else if (/^(?:chef-client|chef-solo|chef-zero|cinc-client|puppet|ansible-pull|salt-call)$/.test(name)) session.unread(`what ${name} applies`, call);
  else if (/\.(?:ps1|psm1|bat|cmd|vbs|js|wsf|py|rb|sh|sql)$/.test(name)) session.unread(`the script "${shownPath(path)}"`, call);
  else if (!/\.(?:msu|txt|log|html?|url|lnk|chm|md|json|xml|ini|cer|crt)$/.test(name)) session.unread(`the program "${shownPath(path)}"`, call);
}

/** `$(name)`: in PowerShell what a program puts out, in a pipeline of Azure a variable. */
function isMacro(session: Session, { start, end, words }: ProgramCall, path: string): boolean {
  const { text } = session.source;
  return words.length === 0 && /^[\w.]+$/.test(path) && text.slice(Math.max(0, start - 2), start) === "$(" && text[end] === ")";
}

function hasOption({ words }: ProgramCall, ...names: readonly string[]): boolean {
  return words.some((word) => names.includes(readOption(word)?.name ?? ""));
}

/** A step that only a machine with IIS can do, where nothing around it says that it may be in vain. */
export function presuppose(session: Session, call: ProgramCall, because: string): void {
  if (session.run.conditions === 0 && session.run.doubts === 0) session.iis(true, because, call);
}

/** Whether a name is that of a service of IIS. */
export function isIisService(name: string): boolean {
  return /^(?:w3svc|was|iisadmin|apphostsvc|wmsvc|w3logsvc|ftpsvc|msftpsvc|world wide web publishing service)$/i.test(name.trim());
}

function service(session: Session, call: ProgramCall, word: Word | undefined): void {
  if (word !== undefined && isIisService(word.text)) presuppose(session, call, `the service ${word.text} is a part of IIS`);
}

/** `sc start w3svc`, `sc create x binPath= "…"`. */
function serviceControl(session: Session, given: ProgramCall): void {
  const [computer] = given.words;
  const named = computer?.text.startsWith("\\\\") === true;
  if (named && !/^\\\\(?:localhost|127\.0\.0\.1|\.|%computername%|\$env:computername)$/i.test(computer?.text ?? "")) return;
  const call = named ? { ...given, words: given.words.slice(1) } : given;
  const verb = call.words[0]?.text ?? "";
  if (/^(?:start|stop|config|failure)$/i.test(verb)) service(session, call, call.words[1]);
  if (!/^(?:create|config|failure)$/i.test(verb)) return;
  call.words.forEach((word, index) => {
    const found = /^(?:binpath|command)=/i.exec(word.text);
    const program = found === null ? undefined : word.text.length > found[0].length ? cutWord(word, found[0].length, word.text.length) : call.words[index + 1];
    if (program !== undefined && program.text.trim() !== "") runLater(session, call, program, "what a service runs");
  });
}

function isHarmlessDotnet({ words }: ProgramCall): boolean {
  const [verb, second] = words;
  if (verb === undefined || /^(?:-.*|new|restore|nuget|add|remove|list|workload|sdk|dev-certs|help|clean|sln|user-secrets|pack)$/i.test(verb.text)) return true;
  return /^tool$/i.test(verb.text) && !/^(?:run|exec|execute)$/i.test(second?.text ?? "");
}

function choco(session: Session, call: ProgramCall): void {
  const verb = call.words[0]?.text.toLowerCase() ?? "";
  if (/^(?:install|upgrade|update)$/.test(verb)) chocoPackages(session, { ...call, words: call.words.slice(1) }, true);
  else if (verb === "uninstall") chocoPackages(session, { ...call, words: call.words.slice(1) }, false);
  else if (/^(?:source|sources)$/.test(verb)) sourceOfPackages(session, call, "choco");
}

/** A source of packages that everybody may use. */
export function isKnownSource(text: string): boolean {
  return /^(?:windows-?features?|chocolatey|webpi|ruby|python|cygwin|winget|msstore|https:\/\/(?:(?:community\.)?chocolatey\.org\/api\/v2|cdn\.winget\.microsoft\.com\/cache|(?:api\.)?nuget\.org\/.*|api\.nuget\.org\/.*)\/?)$/i.test(text.trim());
}

const chocoOptionsWithValue = /^-+(?:s|source|version|u|user|p|password|cert|cp|certpassword|params|packageparameters|packageparams|package-parameters|pkgparameters|pkgparams|ia|installargs|installarguments|install-arguments|override-arguments|cache|cachelocation|c|timeout|execution-timeout|proxy|proxy-user|proxy-password|log-file|checksum|download-checksum|uninstallargs)$/i;

function chocoPackages(session: Session, call: ProgramCall, present: boolean): void {
  const packages: Word[] = [];
  const sources: Word[] = [];
  call.words.forEach((word, index) => {
    const before = call.words[index - 1]?.text ?? "";
    const isValue = chocoOptionsWithValue.test(before);
    if (isValue && /^-+(?:s|source)$/i.test(before)) sources.push(word);
    const option = word.text.startsWith("-") ? readOption(word) : undefined;
    if (option !== undefined && /^(?:s|source)$/.test(option.name) && option.value !== undefined) sources.push(option.value);
    if (!isValue && !word.text.startsWith("-")) packages.push(word);
  });
  const features = sources.some((word) => /^windows-?features?$/i.test(word.text));
  const foreign = sources.length === 0 ? session.run.packageSources.get("choco") : sources.find((word) => !isKnownSource(word.text))?.text;
  if (features) {
    for (const word of packages) nameFeatures(session, word, present);
    return;
  }
  if (sources.some((word) => /^webpi$/i.test(word.text))) session.unread("what the Web Platform Installer brings", call);
  else if (present && foreign !== undefined && packages.length > 0) session.unread(`a package of the source "${shownPath(foreign)}"`, call);
  else if (present) for (const word of packages) installPackage(session, word, "Chocolatey");
}

/** The features that a word names, several of them joined by commas or semicolons. */
export function nameFeatures(session: Session, word: Word, present: boolean): void {
  // Blanks may stand inside a placeholder.
  for (const each of word.text.split(word.known ? /[;,\s]+/ : /[;,]/)) {
    const name = each.trim();
    if (name === "") continue;
    // What is taken away brings nothing, whatever its name is.
    if (!present && (isFilledIn(name) || !word.known)) continue;
    if (isFilledIn(name) || !(word.known || /^[\w-]+$/.test(name))) session.unread(`a feature whose name is filled in later (\`${shownPath(name)}\`),`, word);
    else if (!/[*?]/.test(name)) session.feature(name, present, word);
    // Every part brings the whole along, and only what stands for the whole takes it away.
    else if (!present) for (const whole of ["web-server", "iis-webserverrole"].filter((each) => matchesName(name, each))) session.feature(whole, false, word);
    else if (/^web-/i.test(name)) session.feature("web-server", present, word);
    else if (/^iis-/i.test(name)) session.feature("iis-webserverrole", present, word);
    else session.unread(`what the features "${name}" are`, word);
  }
}

/** Whether a pattern with `*` and `?` stands for a name. Such patterns are short, and so are names. */
function matchesName(pattern: string, name: string): boolean {
  const pieces = pattern.slice(0, 100).toLowerCase().replaceAll("_", "-").split("*");
  let at = 0;
  return pieces.every((piece, index) => {
    const found = index === 0 ? 0 : index === pieces.length - 1 ? Math.max(at, name.length - piece.length) : findPiece(name, piece, at);
    if (found === -1 || !fits(name, piece, found)) return false;
    at = found + piece.length;
    return index < pieces.length - 1 || at === name.length;
  });
}

function findPiece(name: string, piece: string, from: number): number {
  for (let at = from; at + piece.length <= name.length; at++) if (fits(name, piece, at)) return at;
  return -1;
}

function fits(name: string, piece: string, at: number): boolean {
  return at + piece.length <= name.length && [...piece].every((unit, index) => unit === "?" || unit === name[at + index]);
}

function winget(session: Session, call: ProgramCall): void {
  const verb = call.words[0]?.text.toLowerCase() ?? "";
  if (/^(?:configure|configuration|dscv3)$/.test(verb)) session.unread("the configuration that winget applies", call);
  else if (verb === "source") sourceOfPackages(session, call, "winget");
  else if (/^(?:import)$/.test(verb)) session.unread("the list of packages that winget installs", call);
  else if (/^(?:install|add|upgrade|update)$/.test(verb)) {
    const manifest = optionValues(call.words, "manifest", "m");
    if (manifest.length > 0) session.unread("the package of a manifest that winget installs", call);
    const sources = optionValues(call.words, "source", "s").map((word) => word.text);
    const foreign = sources.length === 0 ? session.run.packageSources.get("winget") : sources.find((source) => !isKnownSource(source));
    if (foreign !== undefined) session.unread(`a package of the source "${shownPath(foreign)}"`, call);
    const values = new Set(optionValues(call.words, "source", "s", "version", "v", "scope", "architecture", "a", "location", "l", "override", "custom", "locale", "log", "o", "installer-type"));
    for (const word of call.words.slice(1)) {
      if (readOption(word)?.value !== undefined) installPackage(session, readOption(word)?.value ?? word, "winget");
      else if (!/^[-/]/.test(word.text) && ![...values].some((value) => value === word)) installPackage(session, word, "winget");
    }
  }
}

/** `cd /d x`. */
function folder(session: Session, call: ProgramCall, how: "set" | "push" | "pop"): void {
  const path = call.words.filter((word) => !/^\/d$/i.test(word.text)).map((word) => word.text).join(" ");
  if (how !== "set" || path !== "") changeFolder(session.run, how, path);
}

function scoop(session: Session, call: ProgramCall): void {
  const [verb, second, , address] = call.words;
  if (/^bucket$/i.test(verb?.text ?? "") && /^add$/i.test(second?.text ?? "") && address !== undefined) session.run.packageSources.set("scoop", shownPath(address.text));
  const foreign = session.run.packageSources.get("scoop");
  if (foreign !== undefined && /^(?:install|update)$/i.test(verb?.text ?? "")) session.unread(`a package of the source "${foreign}"`, call);
  else namedPackages(session, call);
}

function namedPackages(session: Session, call: ProgramCall): void {
  if (!/^(?:install|add|update|upgrade)$/i.test(call.words[0]?.text ?? "")) return;
  for (const word of call.words.slice(1)) if (!word.text.startsWith("-") && isHostingBundle(word.text)) installPackage(session, word, "it");
}

function python(session: Session, call: ProgramCall): void {
  const [first, second] = call.words;
  if (first?.text === "-m" && /^(?:pip|ensurepip|venv|virtualenv|pipx)$/i.test(second?.text ?? "")) return;
  if (first === undefined || /^(?:-V|--version)$/.test(first.text)) return;
  session.unread("what Python runs", call);
}

function netdom(session: Session, call: ProgramCall): void {
  const verb = call.words[0]?.text.toLowerCase() ?? "";
  if (verb === "join" || verb === "move") session.domain(true, call);
  else if (verb === "remove") session.domain(false, call);
}

function wmic(session: Session, call: ProgramCall): void {
  const text = call.words.map((word) => word.text).join(" ");
  if (/\bjoindomainorworkgroup\b/i.test(text)) session.domain(true, call);
  else if (/\bunjoindomainorworkgroup\b/i.test(text)) session.domain(false, call);
  else if (/webadministration|microsoftiis/i.test(text) && /\b(?:set|create|call)\b/i.test(text)) {
    const secret = call.words.find((word) => /(?:^|[.,])(?:password|\w*userpass|uncpassword)\s*=\s*[^\s,]/i.test(word.text));
    if (secret !== undefined) session.secret(/microsoftiis/i.test(text) ? "S16" : signalOfPath(text, "S1") === "S2" ? "S1" : signalOfPath(text, "S1"), secret);
    else session.iis(true, "wmic changes the configuration of IIS", call);
    if (call.words.some(isWholeUnknown)) session.unread("what wmic is told to do", call);
  } else if (/\bprocess\b.*\bcall\b.*\bcreate\b|\bproduct\b.*\bcall\b.*\binstall\b/i.test(text)) session.unread("what wmic starts", call);
}

function msiexec(session: Session, call: ProgramCall): void {
  const named = call.words.find((word) => /\.ms[ipt]\b/i.test(word.text)) ?? call.words.find((word) => !/^[-/]/.test(word.text));
  if (named !== undefined && isHostingBundle(named.text)) session.secret("S20", named);
  else if (call.words.some((word) => /^[-/](?:x|uninstall)/i.test(word.text))) return;
  else if (call.words.length > 0) session.unread(named === undefined ? "what msiexec installs" : `the package "${shownPath(named.text)}"`, call);
}

/** A task runs at another time than the script. It is harmless only if what it runs can be read, and does nothing that counts. */
export function runLater(session: Session, span: Span, source: Word | undefined, what: string): void {
  const effects = source?.known === true ? session.rehearse(source.origin, "cmd") : undefined;
  if (effects === undefined || effects.length > 0) session.unread(what, span);
}

function scheduledTask(session: Session, call: ProgramCall): void {
  if (!hasOption(call, "create", "change")) {
    if (hasOption(call, "run")) session.unread("what a scheduled task runs", call);
    return;
  }
  const [action] = optionValues(call.words, "tr");
  if (action !== undefined || hasOption(call, "xml")) runLater(session, call, action, "what a scheduled task runs at another time");
}

/** A copy into the configuration of IIS brings the configuration of another machine along. Without a target it goes to where the script stands. */
function copy(session: Session, call: ProgramCall): void {
  const [first, ...others] = joinedFiles(call.words.filter((word) => !/^[-/]\w{1,12}(?::|$)/.test(word.text)).map(({ text }) => text));
  if (first === undefined) return;
  const name = programName(call.program.text);
  const names = name === "robocopy" ? others.slice(1).map((each) => `${first}\\${each}`) : [];
  for (const from of names.length > 0 ? names : [first]) copyInto(session, from, others[0] ?? ".", call);
}

/** `copy a + b c` makes one file of two. */
function joinedFiles(paths: readonly string[]): readonly string[] {
  const joined: string[] = [];
  paths.forEach((path, index) => {
    const more = path.startsWith("+") || paths[index - 1]?.endsWith("+") === true;
    if (more && joined.length > 0) joined.push(`${joined.pop() ?? ""}${path}`);
    else joined.push(path);
  });
  return joined;
}

/** `start /wait program …`: the title in quotes and the options come first. */
function start(session: Session, call: ProgramCall): void {
  const words = [...call.words];
  while (words[0] !== undefined && (/^[-/](?:wait|w|b|i|min|max|low|normal|high|realtime|abovenormal|belownormal|separate|shared|d.*|affinity|node)$/i.test(words[0].text) || isTitle(session, words[0]))) words.shift();
  const [program, ...rest] = words;
  if (program !== undefined) runProgram(session, { ...call, program, words: rest });
}

/** The first quoted word of `start` is the title of a window. */
function isTitle(session: Session, word: Word): boolean {
  return session.source.text[word.start] === '"' && (word.text === "" || !/[\\/.]/.test(word.text));
}

function psExec(session: Session, call: ProgramCall): void {
  const from = call.words.findIndex((word, index) => !/^[-/\\@]/.test(word.text) && !/^[-/](?:u|p|n|r|w|a)$/i.test(call.words[index - 1]?.text ?? ""));
  const program = call.words[from];
  if (call.words.some((word) => word.text.startsWith("\\\\"))) return;
  if (program !== undefined) runProgram(session, { ...call, program, words: call.words.slice(from + 1) });
}

/** Words that are a command line together, or a single one that holds it. */
function inner(session: Session, call: ProgramCall, language: "powershell" | "cmd", words: readonly Word[]): void {
  if (words.length === 0) return;
  const lone = words.length === 1 ? words[0] : undefined;
  if (lone !== undefined && !lone.known && /^\$[\w:{}]+$|^%\w+%$/.test(lone.text)) session.unread(`the command \`${shownPath(lone.text)}\`, which is filled in later,`, call);
  else session.nested(spanTexts(session.locate(call).file, words.map((word) => word.origin), " "), language, call);
}

/** The switch behind which the command stands, with those that may stand in front of it in the same word: `/c`, `/d/c`, `/v:on/s/c`. `/r` is another name of `/c`. */
const commandSwitch = /^(?:\/[adefqstuvxy](?::[^\s/]{0,10})?\s{0,10}){0,10}[-/][ckr]/i;

/** The shell takes all that stands behind `/c` for its command, in the same word (`/cdir`, `"/c dir"`) or in the next ones. */
function commandShell(session: Session, call: ProgramCall): void {
  const from = call.words.findIndex((word) => commandSwitch.test(word.text));
  const word = call.words[from];
  if (word === undefined) {
    if (call.words.length > 0 && !call.words.every((each) => each.text.startsWith("/"))) session.unread("what the command shell runs", call);
    return;
  }
  const behind = (commandSwitch.exec(word.text)?.[0] ?? "").length;
  const start = behind + (/^\s*/.exec(word.text.slice(behind))?.[0] ?? "").length;
  const rest = call.words.slice(from + 1);
  inner(session, call, "cmd", start < word.text.length ? [cutWord(word, start, word.text.length), ...rest] : rest);
}

// about_PowerShell_exe: each name may be shortened as long as it is unique.
const shellOptions: readonly (readonly [name: string, takes: boolean])[] = [
  ["command", false],
  ["encodedcommand", false],
  ["file", false],
  ["executionpolicy", true],
  ["windowstyle", true],
  ["version", true],
  ["inputformat", true],
  ["outputformat", true],
  ["configurationname", true],
  ["psconsolefile", true],
  ["workingdirectory", true],
  ["settingsfile", true],
  ["noexit", false],
  ["nologo", false],
  ["noprofile", false],
  ["noninteractive", false],
  ["sta", false],
  ["mta", false],
  ["login", false],
  ["help", false],
];
const shortOptions: Readonly<Record<string, string>> = { c: "command", e: "encodedcommand", ec: "encodedcommand", enc: "encodedcommand", f: "file", ep: "executionpolicy", ex: "executionpolicy", exec: "executionpolicy", w: "windowstyle", nop: "noprofile", noni: "noninteractive", wd: "workingdirectory", v: "version" };

function powerShell(session: Session, call: ProgramCall): void {
  for (let index = 0; index < call.words.length; index++) {
    const word = call.words[index];
    if (word === undefined) return;
    const option = /^(?:--?|\/)([a-z]+)(?::(.*))?$/i.exec(word.text);
    const short = option?.[1]?.toLowerCase() ?? "";
    const name = option === null ? undefined : (shortOptions[short] ?? shellOptions.find(([full]) => full.startsWith(short))?.[0]);
    if (option === null || name === undefined) {
      if (/\.ps1$/i.test(word.text) && programName(call.program.text) === "pwsh") runProgram(session, { ...call, program: word, words: call.words.slice(index + 1) });
      else if (word.text === "-") session.unread("what PowerShell reads from its input", call);
      else inner(session, call, "powershell", call.words.slice(index));
      return;
    }
    const rest = call.words.slice(index + 1);
    if (name === "command") {
      if (rest[0]?.text === "-") session.unread("what PowerShell reads from its input", call);
      else inner(session, call, "powershell", rest);
      return;
    }
    if (name === "file") {
      const [program] = rest;
      if (program?.text === "-") session.unread("what PowerShell reads from its input", call);
      else if (program !== undefined) runProgram(session, { ...call, program: /\.ps1$/i.test(program.text) || isFilledIn(program.text) ? program : { ...program, text: `${program.text}.ps1` }, words: rest.slice(1) });
      return;
    }
    if (name === "encodedcommand") {
      const [code] = rest;
      const text = code === undefined || !code.known ? undefined : decodeUtf16(code.text);
      if (code === undefined || text === undefined) session.unread("an encoded command that is filled in later or cannot be decoded", call);
      else session.nested({ file: session.source.file, text, locate: () => session.locate(code) }, "powershell", call);
      return;
    }
    if (option[2] === undefined && shellOptions.some(([full, takes]) => full === name && takes)) index += 1;
  }
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of UTF-16LE; `undefined` where it is none. */
export function decodeUtf16(text: string): string | undefined {
  const clean = text.replace(/[\s"']/g, "").replace(/=+$/, "");
  if (clean === "" || /[^A-Za-z0-9+/]/.test(clean)) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const unit of clean) {
    bits = ((bits << 6) | alphabet.indexOf(unit)) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  if (bytes.length % 2 !== 0) return undefined;
  let decoded = "";
  for (let at = 0; at < bytes.length; at += 2) decoded += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  return decoded;
}

/** A command line in one word, such as the command of a task or of `Start-Process`. */
export function runLine(session: Session, call: ProgramCall): void {
  const [program, ...words] = splitWords(call.program);
  if (program !== undefined) runProgram(session, { ...call, program, words: [...words, ...call.words] });
}

/** Members of objects: methods that run, write or bind something, and properties that are set. */
import { configurationFile, isMetabaseSecret, isSecretName, signalOfPath } from "../iis-secrets.ts";
import { unpacked } from "../brought-files.ts";
import { isForeignLibrary } from "../foreign-code.ts";
import { setAccount } from "../pool-account.ts";
import { shownPath } from "../session.ts";
import { runsByItself } from "../registry.ts";
import { copyInto, isContentOfOther, isOwnConfiguration } from "../copied-files.ts";
import { runLater, runLine, runProgram } from "../programs.ts";
import { isFilledIn, programName, splitWords } from "../word.ts";
import { writeFile } from "./files.ts";
import type { Expression, Span } from "./syntax.ts";
import { filtered } from "./questions.ts";
import { blocksIn, choiceOf, eitherOf, entryOf, isEmpty, itemsOf, limited, longest, pathOf, textOf, type Value, wordsOf } from "./value.ts";
import type { Walker } from "./walker.ts";

type Member = Expression & { readonly kind: "member" };

interface MethodCall {
  readonly walker: Walker;
  readonly member: Member;
  /** What the method belongs to, in words. */
  readonly path: string;
  readonly target: Value;
  readonly args: readonly Value[];
}

/** The value of `target.name` or of `target.name(…)`. */
export function callMethod(walker: Walker, member: Member): Value {
  const target = walker.evaluate(member.target);
  const name = pathOf(walker.evaluate(member.name)).toLowerCase();
  const args = (member.call ?? []).map((argument) => walker.evaluate(argument));
  if (member.call === undefined) {
    if (target.kind === "list" && target.items.some((item) => item.kind === "map")) return entryOf(target, name, member) ?? walker.unknown(member);
    if (target.kind === "map") return entryOf(target, name, member) ?? partOfMap(walker, target, name, member) ?? walker.unknown(member);
    if ((target.kind === "text" || (target.kind === "list" && !target.choice)) && (name === "name" || name === "featurename")) return target;
    if (name === "installed" || name === "installstate" || name === "state") return { ...walker.unknown(member), ...(target.asks === undefined ? {} : { asks: target.asks }) };
    if (name === "count" || name === "length") return walker.unknown(member);
    return walker.unknown(member, `${pathOf(target)}.${name}`);
  }
  const path = `${pathOf(target)}.${name}`;
  const method = methods.get(name);
  const value = method?.({ walker, member, path, target, args });
  setByMethod(walker, name, target, args, member);
  runBlocks(walker, name, target, args);
  // What else is done to a list or a map may change it.
  if ((target.kind === "list" || target.kind === "map") && !/^(?:add|addrange|set_item)$/.test(name) && !leavesAlone.test(name)) walker.mutate(target, choiceOf([target, ...args.filter((item) => item.kind !== "text" || item.logical === undefined), walker.unknown(member)], member), member);
  return value ?? walker.unknown(member, `${path}(${args.map(eitherOf).join(", ")})`);
}

/** `$pool.ProcessModel.set_Password($x)`, `$element.set_Item("password", $x)`: the setters behind the properties. */
function setByMethod(walker: Walker, name: string, target: Value, args: readonly Value[], span: Span): void {
  const [first, second] = args;
  if (target.kind === "map" || target.kind === "list" || first === undefined || !name.startsWith("set_")) return;
  if (name !== "set_item") setProperty(walker, target, name.slice("set_".length), first, span);
  else if (second !== undefined) setProperty(walker, target, pathOf(first), second, span);
}

/** Follows the blocks that a method may run: `@(1).Where({ … })`, `[regex]::Replace($a, $b, { … })`, and of a delegate the block that it is. */
function runBlocks(walker: Walker, name: string, target: Value, args: readonly Value[]): void {
  if (target.kind === "block") {
    if (!/^(?:\w*invoke\w*|tostring|gettype|equals|gethashcode|getnewclosure|checkrestrictedlanguage)$/.test(name)) walker.mayRun(target.block);
    return;
  }
  if ((target.kind === "list" || target.kind === "map") && /^(?:add|addrange|set_item|insert|enqueue|push|contains\w*|indexof|equals)$/.test(name)) return;
  const rest = name === "foreach" && args[0]?.kind === "block" ? args.slice(1) : args;
  for (const block of rest.flatMap((each) => blocksIn(each))) walker.mayRun(block, target);
}

/** Methods that leave a list or a map as it is, or only in another order. */
const leavesAlone = /^(?:get\w*|foreach|where|split|join|contains\w*|indexof|lastindexof|exists|find\w*|to\w+|clone|copyto|equals|sort|reverse|trim\w*|startswith|endswith|item|trueforall|keys|values|invoke\w*|start|run|exec|save|commit\w*|update|put|binarysearch|tryget\w*|peek|writealllines|select\w*)$/;

/** `.Keys` and `.Values` of a map. */
function partOfMap(walker: Walker, map: Value & { readonly kind: "map" }, name: string, span: Span): Value | undefined {
  if (name !== "keys" && name !== "values") return undefined;
  const items = name === "values" ? [...map.entries.values()] : [...map.entries.keys()].map((key) => walker.text(key, span, key !== "*"));
  return { kind: "list", items, choice: false, start: span.start, end: span.end };
}

/** The entries of a map, each with its key and its value. */
function entries({ walker, member, target }: MethodCall): Value | undefined {
  if (target.kind !== "map") return same({ walker, member, target, path: "", args: [] });
  const items = [...target.entries].map(([key, value]): Value => {
    const name = walker.text(key, member, key !== "*");
    return { kind: "map", entries: new Map<string, Value>([["key", name], ["name", name], ["value", value]]), start: member.start, end: member.end };
  });
  return { kind: "list", items, choice: false, start: member.start, end: member.end };
}

function run(call: MethodCall): Value | undefined {
  const { walker, member, target, path } = call;
  if (target.kind === "block") return walker.call(target.block, call.args, new Map());
  const script = /addscript\((.*)\)/is.exec(path);
  if (script !== null || /invokecommand\.(?:invokescript|invoke)/i.test(path) || !/^\$?(?:installer|searcher|downloader|session|updateinstaller)\b/i.test(path)) walker.session.unread("what a method of an object runs", member);
  return undefined;
}

/** `[Reflection.Assembly]::LoadFile("x.dll")`: the classes of others. */
function load({ walker, member, path, args }: MethodCall): Value | undefined {
  const file = pathOf(args[0]);
  if (/assembly/i.test(path) && isForeignLibrary(file)) walker.session.unread(`the library "${shownPath(file)}"`, member);
  return undefined;
}

/** `[Diagnostics.Process]::Start("a", "b")`. */
function start({ walker, member, path, args }: MethodCall): Value | undefined {
  if (!path.toLowerCase().includes("process")) return undefined;
  const program = textOf(args[0]);
  if (program === undefined) walker.session.unread("the program that is started", member);
  else runProgram(walker.session, { program, words: itemsOf(args[1]).flatMap((value) => wordsOf(value, (span) => walker.word(span)).flatMap(splitWords)), start: member.start, end: member.end });
  return undefined;
}

/** `(New-Object -ComObject WScript.Shell).Run("…")`. */
function shell({ walker, member, path, args }: MethodCall): Value | undefined {
  if (!/shell/i.test(path)) return undefined;
  const line = textOf(args[0]);
  if (line?.known === true) runLine(walker.session, { program: line, words: [], start: member.start, end: member.end });
  else walker.session.unread("the program that is started", member);
  return undefined;
}

/** `(New-Object -ComObject Shell.Application).ShellExecute("a", "b")`. */
function shellExecute(call: MethodCall): Value | undefined {
  return isEmpty(call.args[1]) ? shell(call) : start({ ...call, path: "process" });
}

function create({ walker, member, path, args }: MethodCall): Value | undefined {
  if (!/win32_process/i.test(path)) return undefined;
  const line = textOf(args[0]);
  if (line?.known === true) runLine(walker.session, { program: line, words: [], start: member.start, end: member.end });
  else walker.session.unread("the program that WMI starts", member);
  return undefined;
}

function add(call: MethodCall): Value | undefined {
  const { walker, member, target, path, args } = call;
  const variable = member.target.kind === "variable" ? member.target.name : undefined;
  if (/x509store|certificatestore|cert:/i.test(path) || /x509/i.test(args.map(pathOf).join(" "))) walker.session.secret("S14", member, "certificate");
  else if (variable !== undefined && target.kind === "list") walker.mutate(target, target.items.length < longest.items ? { ...target, items: [...target.items, ...args.flatMap(itemsOf)] } : walker.unknown(member), member);
  else if (variable !== undefined && target.kind === "map" && args[0]?.kind === "text" && args[1] !== undefined) walker.mutate(target, { ...target, entries: new Map([...target.entries, [args[0].text.toLowerCase(), args[1]]]) }, member);
  return undefined;
}

function download({ walker, member, args }: MethodCall): Value | undefined {
  const target = pathOf(args[1]);
  walker.session.run.downloads.set(programName(target), pathOf(args[0]));
  copyInto(walker.session, pathOf(args[0]), target, member);
  return undefined;
}

function write({ walker, member, path, args }: MethodCall): Value | undefined {
  if (/file/i.test(path)) writeFile(walker.session, pathOf(args[0]), args[1], member);
  return undefined;
}

function copy({ walker, member, path, args }: MethodCall): Value | undefined {
  if (/file/i.test(path)) copyInto(walker.session, pathOf(args[0]), pathOf(args[1]), member);
  return undefined;
}

function save({ walker, member, args, target }: MethodCall): Value | undefined {
  walker.session.run.commit();
  const file = configurationFile(pathOf(args[0]));
  if (file === "applicationHost" && isContentOfOther(pathOf(target), pathOf(args[0]))) walker.session.secret("S10", member);
  else if (file === "applicationHost" || file === "other") walker.session.iis(true, "a configuration file of IIS is written", member);
  else if (file === "redirection") walker.session.secret("S11", member);
  return undefined;
}

/** `$element.SetAttributeValue("password", x)`, `$directory.Put("AnonymousUserPass", x)`. */
function put({ walker, member, path, args }: MethodCall): Value | undefined {
  const name = pathOf(args[0]);
  // `$object.Put()` writes an object of WMI back.
  if (args.length === 0) walker.session.run.commit();
  if (isEmpty(args[1])) return undefined;
  if (isMetabaseSecret(name)) walker.session.secret("S16", member);
  else if (isSecretName(name)) walker.session.secret(signalOfPath(path, "S8"), member, "password");
  return undefined;
}

function forEach({ walker, target, args }: MethodCall): Value | undefined {
  const [block] = args;
  if (block?.kind === "block") walker.forEach(target, (item) => void walker.block(block.block, item));
  return undefined;
}

function split({ walker, member, target, args }: MethodCall): Value | undefined {
  const [separator] = args;
  if (target.kind !== "text" || !target.known || (args.length > 0 && (separator?.kind !== "text" || separator.text.length !== 1))) return undefined;
  const pattern = separator?.kind === "text" ? separator.text : /\s+/;
  const items = target.text.split(pattern).filter((item) => item.trim() !== "").map((item) => walker.text(item.trim(), target));
  return { kind: "list", items: limited(items), choice: false, start: member.start, end: member.end };
}

const same = ({ target }: MethodCall): Value | undefined => (target.kind === "text" || target.kind === "list" ? target : undefined);

const methods: ReadonlyMap<string, (call: MethodCall) => Value | undefined> = new Map<string, (call: MethodCall) => Value | undefined>([
  ["invoke", run],
  ["invokereturnasis", run],
  ["invokescript", run],
  ["begininvoke", run],
  ["dynamicinvoke", run],
  ["invokewithcontext", run],
  ["getnewclosure", ({ target }) => (target.kind === "block" ? target : undefined)],
  ["start", start],
  ["run", shell],
  ["exec", shell],
  ["shellexecute", shellExecute],
  ["create", create],
  ["new", ({ path, member, args }) => (/collections\.(?:arraylist|generic\.(?:list|queue|stack|hashset)|queue|stack)/i.test(path) ? { kind: "list", items: args.flatMap(itemsOf).filter((item) => item.kind !== "text" || item.logical === undefined), choice: false, start: member.start, end: member.end } : undefined)],
  ["exit", ({ walker, path }) => (/environment/i.test(path) ? void walker.session.run.leave("exit") : undefined)],
  ["add", add],
  ["addrange", add],
  ["set_item", add],
  ["downloadfile", download],
  ["downloadfileasync", download],
  ["writealltext", write],
  ["writealllines", write],
  ["writeallbytes", write],
  ["appendalltext", write],
  ["copy", copy],
  ["move", copy],
  ["replace", copy],
  ["extracttodirectory", ({ walker, member, args, path, target }) => {
    // `[ZipFile]::ExtractToDirectory(archive, folder)`, or `$archive.ExtractToDirectory(folder)`.
    const brought = unpacked(pathOf(/zipfile\]?\.extract/i.test(path) || args.length > 1 || target.kind === "text" ? args[1] : args[0]));
    copyInto(walker.session, brought.from, brought.to, member);
    return undefined;
  }],
  ["loadfile", load],
  ["loadfrom", load],
  ["unsafeloadfrom", load],
  ["load", ({ walker, member, path, target, args }) => {
    // `$xml.Load(path)`: what is saved later is the content of that file. Of the configuration at hand it is an edit.
    const file = pathOf(args[0]);
    const edits = isOwnConfiguration(file) || (isFilledIn(file) && configurationFile(file) !== undefined);
    if (target.kind === "unknown" && /xml|xdocument/i.test(pathOf(target)) && !edits) walker.mutate(target, walker.unknown(member, `content of ${file}`), member);
    if (/assembly\]?\.load$/i.test(path) && !/^[\w.]+(?:, ?\w+=.*)?$/.test(pathOf(args[0]))) walker.session.unread("the library that is loaded", member);
    return undefined;
  }],
  ["registertaskdefinition", ({ walker, member }) => void walker.session.unread("what a scheduled task runs at another time", member)],
  ["registertask", ({ walker, member }) => void walker.session.unread("what a scheduled task runs at another time", member)],
  ["setvalue", ({ walker, member, path, args }) => {
    // `[Registry]::SetValue(key, name, value)`, or `$key.SetValue(name, value)`.
    const [key, name, value] = /registry\]?\.setvalue$/i.test(path) ? [pathOf(args[0]), args[1], args[2]] : [/opensubkey\(([^,)]*)|createsubkey\(([^,)]*)/i.exec(path)?.slice(1).find((part) => part !== undefined) ?? "", args[0], args[1]];
    // `$type.GetProperty("Password").SetValue($pool.ProcessModel, $x)`.
    const property = /\.getproperty\(([^(),]*)\)\.setvalue$/i.exec(path)?.[1];
    if (property !== undefined && args[0] !== undefined && args[1] !== undefined) setProperty(walker, args[0], property, args[1], member);
    if (key !== "" && runsByItself(key, pathOf(name))) runLater(walker.session, member, textOf(value), "what the registry runs at another time");
    return undefined;
  }],
  ["expandstring", ({ walker, member, args }) => {
    const text = textOf(args[0]);
    if (text === undefined || /\$\(/.test(text.text)) walker.session.unread("what stands in a text that is expanded", member);
    return undefined;
  }],
  ["executeshellcommand", ({ walker, member }) => void walker.session.unread("the program that is started", member)],
  ["save", save],
  ["commitchanges", ({ walker }) => void walker.session.run.commit()],
  ["update", ({ walker }) => void walker.session.run.commit()],
  ["commit", ({ walker }) => void walker.session.run.commit()],
  ["setinfo", ({ walker }) => void walker.session.run.commit()],
  ["setattributevalue", put],
  ["put", put],
  ["protectsection", ({ walker, member }) => void walker.session.secret("S13", member)],
  ["addsslcertificate", ({ walker, member }) => {
    walker.session.run.bind();
    walker.session.secret("S14", member, "binding");
    return undefined;
  }],
  ["rebindsslcertificate", ({ walker, member }) => {
    walker.session.run.bind();
    walker.session.secret("S14", member, "binding");
    return undefined;
  }],
  ["joindomainorworkgroup", ({ walker, member }) => void walker.session.domain(true, member)],
  ["unjoindomainorworkgroup", ({ walker, member }) => void walker.session.domain(false, member)],
  ["getenumerator", entries],
  ["foreach", forEach],
  ["where", ({ walker, member, target }) => filtered(target, walker.source.text.slice(member.call?.[0]?.start ?? member.end, member.end))],
  ["split", split],
  ["trim", same],
  ["tolower", same],
  ["toupper", same],
  ["tostring", same],
  ["toarray", same],
]);

/** The key at a place: of `$object["name"]` and `$object.Item("name")` what stands in the brackets. */
function keyOf(walker: Walker, place: Expression & { readonly kind: "member" | "index" }): Value {
  if (place.kind === "index") return walker.evaluate(place.index);
  const name = walker.evaluate(place.name);
  const [key] = place.call ?? [];
  return key !== undefined && /^item$/i.test(pathOf(name)) ? walker.evaluate(key) : name;
}

/** `$object.name = value` and `$object["name"] = value`. */
export function assignMember(walker: Walker, place: Expression & { readonly kind: "member" | "index" }, value: Value, span: Span): void {
  const target = walker.evaluate(place.target);
  const index = keyOf(walker, place);
  if (target.kind === "map" || (target.kind === "list" && place.kind === "index")) {
    const key = index.kind === "text" && index.known ? index.text.toLowerCase() : "*";
    const after: Value = target.kind === "map" ? { ...target, entries: new Map([...target.entries, [key, key === "*" ? walker.unknown(span) : value]]) } : choiceOf([target, value], span);
    // The object is another one then, for whatever holds it.
    if (place.target.kind === "member" || place.target.kind === "index") assignMember(walker, place.target, after, span);
    else walker.mutate(target, after, span);
    return;
  }
  setProperty(walker, target, pathOf(index), value, span);
}

/** A property of an object is set whose other properties nobody knows. */
function setProperty(walker: Walker, target: Value, name: string, value: Value, span: Span): void {
  // `[Net.ServicePointManager]::ServerCertificateValidationCallback = { … }`.
  if (value.kind === "block") walker.mayRun(value.block);
  if (isEmpty(value)) return;
  const path = `${pathOf(target)}.${name}`;
  const { session } = walker;
  const attribute = /^value$/i.test(name) ? pathOf(target) : name;
  const field = /(\w+)["'\])]*$/.exec(attribute.slice(-100))?.[1]?.toLowerCase();
  if (isMetabaseSecret(name)) session.secret("S16", span);
  else if ((field === "username" || field === "identitytype") && /processmodel|apppool|applicationpool/i.test(path)) {
    setAccount(session, field === "username" ? { user: { text: pathOf(value), known: value.kind === "text" && value.known } } : { identity: pathOf(value) }, span, "S2", true);
  } else if (isSecretName(attribute) || isSecretName(name)) {
    if (/applicationhost\.config/i.test(path)) session.secret("S18", span, "password");
    else if (signalOfPath(path, "S20") !== "S20" || /\.(?:getattribute|getpropertybyname)\([^()]*\)\.value$/i.test(path)) session.secret(signalOfPath(path, "S8"), span, "password");
  } else if (/processmodel$/i.test(name) && value.kind === "map") {
    for (const [key, entry] of value.entries) if (isSecretName(key) && !isEmpty(entry)) session.secret("S2", span, "password");
  }
}

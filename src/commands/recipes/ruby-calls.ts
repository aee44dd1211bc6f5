/** What plain Ruby between the resources of a recipe does: commands that it runs, files that it writes, calls that nobody can follow. */
import { spanTexts } from "../../source/embedded.ts";
import { copyInto } from "../copied-files.ts";
import type { Span } from "../powershell/syntax.ts";
import type { Session } from "../session.ts";
import type { Word } from "../word.ts";
import { fileWritten } from "../written.ts";
import type { Token } from "./ruby.ts";
import type { RubyValues } from "./ruby-values.ts";

const runners = /^(?:shell_out\w*|powershell_out\w*|powershell_exec\w*|pwsh_out\w*|pwsh_exec\w*)!?$/;
const kernel = /^(?:system|exec|spawn)$/;
const openers = /^(?:popen\d?e?|capture[23]e?|pipeline\w*)$/;
const evaluates = /^(?:eval|instance_eval|class_eval|module_eval|from_file|load)$/;

/** Calls by themselves that say, ask or prepare something, and change no machine. */
const harmlessCalls = new Set(
  `log raise fail require require_relative puts p pp print warn return next break redo extend include prepend using loop catch throw sleep private protected public module_function attr_reader attr_writer attr_accessor alias
  alias_method property attribute default_action resource_name provides unified_mode load_current_value use_inline_resources action_class default override normal automatic tag untag search data_bag data_bag_item
  chef_vault_item ohai lambda proc format super yield end version name depends supports maintainer license description long_description maintainer_email issues_url source_url chef_version gem node assert notifies
  subscribes not_if only_if converge_if_changed wait_for`.split(/\s+/),
);

/** What a value or a list is told to do with itself, and what goes over a list. */
const harmlessMethods =
  /^(?:each\w*|map|flat_map|collect|select|reject|filter\w*|find\w*|detect|inject|reduce|sort\w*|times|upto|downto|step|tap|then|push|append|concat|unshift|prepend|insert|merge!?|update|deep_merge!?|store|delete\w*|clear|pop|shift|keep_if|uniq!?|compact!?|flatten!?|reverse!?|gsub!?|sub!?|strip!?|chomp!?|freeze|replace|default\w*|override\w*|normal\w*|automatic\w*|force_\w+|rm|rm_\w+|set|set_unless|write|save|tag|tags|attribute|run_state|to_\w+|dup|info|debug|warn|error|fatal!?|trace|nil|empty|any|all|include|include\?|key\?|dig|read|join|split|first|last|length|size|match|new|ago|round|succ|upcase|downcase|capitalize|lines|chars|scan|tr|start_with\?|run_command|error!|stdout|stderr|exitstatus|message|backtrace)$|\?$/;

/** Classes of Ruby and Chef whose calls change no part of Windows. */
const harmlessClasses = /^(?:Chef::(?:Log|Application|Config|Version\w*|Util|Exceptions|Platform|Mixin|Search|DataBag\w*|EncryptedDataBagItem|Node|Event\w*)(?:::\w+)*|ENV|Dir|Time|JSON|YAML|Psych|Array|Hash|String|Integer|Gem(?:::\w+)*|Ohai(?:::\w+)*|Encoding(?:::\w+)*|Etc|Digest(?:::\w+)*|Base64|SecureRandom|Set|OpenStruct|Struct|Math|Random|Kernel|Rational|Regexp|RbConfig|Socket|URI|Net::HTTP|Timeout|Benchmark|ChefVault(?:::\w+)*|Mixlib::(?:ShellOut|Log)|File|FileUtils|IO|Pathname|Tempfile|Open3|Zip(?:::\w+)*|ObjectSpace|GC|Comparable)$/;

/** Tokens of one call that are looked at, and brackets in each other. */
const longestCall = 500;
const deepest = 20;

/** Names of calls that a text may be given, and those that it may not be asked for. */
const harmlessMessages = /^(?:include|extend|prepend|default\w*|override\w*|normal\w*|attr_\w+|to_\w+|[a-z_]+\?)$/;
const dangerousMessages = /^(?:system|exec|spawn|`|\w*eval|instance_exec|load|require|open|popen\w*|capture\w*|\w*send\w*|shell_out\w*!?|powershell_\w+!?|pwsh_\w+!?|cp\w*|copy\w*|mv|install|ln\w*|rename|write|binwrite)$/;

/** What the recipe's own resources, recipes and helpers get mixed in. */
const mixes = /^(?:include|extend|prepend|send|const_get|const_set|class_eval)$/;

/** Reads a text that Ruby gives to a shell. */
export function runText(session: Session, word: Word, language: "powershell" | "cmd", span: Span, what: string): void {
  if (!word.text.startsWith("$(") && word.text !== "{{ruby}}" && (word.known || /\s/.test(word.text.trim()))) session.nested(word.origin, language, span);
  else session.unread(what, span);
}

/** Finds the calls among some tokens that run commands, evaluate Ruby or write files, wherever in a statement they stand. */
export function scanCalls(values: RubyValues, from: number, to: number): void {
  const { session } = values;
  for (let at = from; at < to; at++) {
    const token = values.tokens[at];
    if (token === undefined) return;
    for (const { expression, start, end } of token.content?.blanks ?? []) if (/\b(?:shell_out|powershell_out|powershell_exec|system\s*\(|popen|eval\b|ShellOut)|`|%x/.test(expression)) session.unread("what Ruby runs to fill in a text", { start, end });
    if (token.kind === "command") {
      for (const word of values.words({ ...token, kind: "text" })) runText(session, word, "cmd", token, "what Ruby runs");
      continue;
    }
    if (token.kind !== "word" || values.tokens[at - 1]?.text === "def" || values.isMark(at + 1, ":", "=")) continue;
    const method = values.isMark(at - 1, ".");
    const receiver = method ? (values.tokens[at - 2]?.text ?? "") : "";
    if (runners.test(token.text)) runs(values, at, /^(?:powershell|pwsh)/.test(token.text) ? "powershell" : "cmd");
    else if (kernel.test(token.text) && (!method || /^(?:Kernel|Process)$/.test(receiver)) && (values.isMark(at + 1, "(") || values.tokens[at + 1]?.kind === "text")) runs(values, at, "cmd");
    else if (openers.test(token.text) && /^(?:IO|Open3)$/.test(receiver)) runs(values, at, "cmd");
    else if (token.text === "new" && receiver === "Mixlib::ShellOut") runs(values, at, "cmd");
    else if (evaluates.test(token.text) && (values.isMark(at + 1, "(") || (!method && /^(?:text|word|command)$/.test(values.tokens[at + 1]?.kind ?? "")))) session.unread("Ruby that is worked out while the recipe runs", token);
    else if (/^(?:send|public_send|__send__)$/.test(token.text) && (method || values.isMark(at + 1, "(") || /^(?:symbol|text|word)$/.test(values.tokens[at + 1]?.kind ?? ""))) {
      if (!harmlessMessages.test(messageAt(values, at))) session.unread("a call whose name Ruby is given", token);
    } else if (/^(?:public_|instance_)?method$/.test(token.text) && dangerousMessages.test(messageAt(values, at))) session.unread("a call whose name Ruby is given", token);
    else if (token.text === "Pathname") pathname(values, at, token);
    else if (token.text === "WIN32OLE") session.unread("an object of Windows that Ruby uses", token);
    else if (method && /^(?:File|FileUtils|IO)$/.test(receiver)) files(values, at, token);
  }
}

/** The name that a call is given: `send(:x)`. */
function messageAt(values: RubyValues, at: number): string {
  const name = values.tokens[at + (values.isMark(at + 1, "(") ? 2 : 1)];
  return name !== undefined && (name.kind === "symbol" || name.kind === "text") ? name.text : "";
}

/** `Pathname.new(x)`: what is told to it may write into the configuration of IIS. */
function pathname(values: RubyValues, at: number, token: Token): void {
  const call = values.isMark(at + 1, ".") && values.tokens[at + 2]?.text === "new" ? at + 2 : at;
  if (!values.isMark(call + 1, "(")) return;
  const close = closeOf(values, call + 1);
  const told = values.isMark(close + 1, ".") ? (values.tokens[close + 2]?.text ?? "") : "";
  if (/\?$|^(?:read|binread|readlines|each_line|to_s|to_path|basename|dirname|extname|size|mtime|stat)$/.test(told)) return;
  const paths = argumentsAt(values, call)?.flatMap((each) => each ?? []) ?? [];
  const isKnown = paths.length > 0 && paths.every((word) => word.known);
  if (paths.some((word) => /inetsrv/i.test(word.text)) || (!isKnown && /^(?:write|binwrite|open|rename|make_\w+)$/.test(told))) values.session.unread("a file that Ruby may write", token);
}

/** The arguments of a call: what stands between commas, `undefined` where that is no text of its own. Nothing where they are too long to be followed. */
function argumentsAt(values: RubyValues, at: number): readonly (readonly Word[] | undefined)[] | undefined {
  const limit = at + longestCall;
  const { session } = values;
  const found: (readonly Word[] | undefined)[] = [];
  const bracketed = values.isMark(at + 1, "(");
  let open = 0;
  let fresh = true;
  for (let each = at + (bracketed ? 2 : 1); each < values.tokens.length && found.length < 50; each++) {
    const token = values.tokens[each];
    if (each >= limit || open > deepest) {
      session.run.spend(session, values.tokens[at] ?? { start: 0, end: 0 }, longestCall >> 2);
      return undefined;
    }
    if (token === undefined || values.isEnd(each, open + (bracketed ? 1 : 0)) || (token.kind === "word" && /^(?:do|if|unless|and|or)$/.test(token.text))) break;
    if (values.isMark(each, "(", "{", "[")) {
      // A list as an argument gives its items.
      if (!(token.text === "[" && fresh && open === 0)) open += 1;
    } else if (values.isMark(each, ")", "}", "]")) {
      if (open === 0 && (token.text === ")" || !bracketed)) break;
      if (open > 0) open -= 1;
    } else if (open === 0 && values.isMark(each, ",")) fresh = true;
    else if (open === 0 && values.isMark(each, "+", "%", "<")) found.splice(-1, 1, undefined);
    else if (open === 0 && fresh && token.kind !== "mark") {
      if (values.isMark(each + 1, ":") || values.isMark(each + 1, "=")) break;
      fresh = false;
      const behind = values.expressionEnd(each);
      found.push(token.kind === "text" || (token.kind === "word" && behind === each + 1) ? values.words(token) : [values.computed(each, behind)]);
      each = behind - 1;
    }
  }
  return found;
}

function runs(values: RubyValues, at: number, language: "powershell" | "cmd"): void {
  const { session } = values;
  const [first, ...rest] = argumentsAt(values, at) ?? [];
  const name = values.tokens[at]?.text ?? "";
  const span = values.tokens[at] ?? { start: 0, end: 0 };
  const what = `what \`${name === "new" ? "Mixlib::ShellOut" : name}\` runs`;
  const count = (first?.length ?? 0) + rest.reduce((sum, each) => sum + (each?.length ?? 0), 0);
  if (!session.run.spend(session, span, count * 4)) return;
  if (first === undefined || first.length === 0 || rest.some((each) => each === undefined)) session.unread(what, span);
  else if (language === "powershell" || rest.length === 0) for (const word of first) runText(session, word, language, span, what);
  else {
    const words = [...first, ...rest.flatMap((each) => each ?? [])];
    if (words.some((word) => word.text.startsWith("$("))) session.unread(what, span);
    else session.nested(spanTexts(session.source.file, words.map((word) => word.origin), " "), language, span);
  }
}

/** `FileUtils.cp`, `File.write` and the like: what is put into the configuration of IIS. */
function files(values: RubyValues, at: number, token: Token): void {
  const { session } = values;
  if (!/^(?:cp\w*|copy\w*|mv|move|install|ln\w*|link|symlink|rename|write|binwrite|open|new)$/.test(token.text)) return;
  const given = argumentsAt(values, at);
  if (given === undefined) {
    session.unread("a file that Ruby writes", token);
    return;
  }
  const [first = [], second] = given;
  const [one] = first;
  const [two] = second ?? [];
  if (/^(?:cp\w*|copy\w*|mv|move|install|ln\w*|link|symlink|rename)$/.test(token.text)) {
    const [from, to] = first.length > 1 && two === undefined ? [first[0], first[1]] : [one, two];
    if (to !== undefined) copyInto(session, from?.text ?? "", to.text, token);
  } else if (/^(?:write|binwrite|open|new)$/.test(token.text) && one !== undefined) {
    if (/^(?:open|new)$/.test(token.text)) {
      if (/^[wa]/.test(two?.text ?? "")) copyInto(session, "", one.text, token);
    } else if (two?.known === true) fileWritten(session, one.text, two.text, { start: one.start, end: two.end });
    else copyInto(session, "", one.text, token);
  }
}

/** A call whose value nobody uses is made for what it does. Says so where what it does is not known. */
export function judgeCall(values: RubyValues, at: number, isOwn: (name: string) => boolean): void {
  const { session } = values;
  const first = values.tokens[at];
  const next = values.tokens[at + 1];
  if (first?.kind !== "word" || /^(?:__\w+__|true|false|nil|self|[a-z_]+\?)$/.test(first.text)) return;
  const span = { start: first.start, end: values.tokens[Math.max(at, values.expressionEnd(at) - 1)]?.end ?? first.end };
  // `node['a']` is a value.
  const chained = values.isMark(at + 1, ".", "&") || (values.isMark(at + 1, "[") && next?.start === first.end) || (values.isMark(at + 1, "(") && next?.start === first.end && values.isMark(closeOf(values, at + 1) + 1, "."));
  if (!chained) {
    if (harmlessCalls.has(first.text) || /^(?:send|public_send|__send__)$/.test(first.text) || isOwn(first.text) || runners.test(first.text) || kernel.test(first.text) || evaluates.test(first.text)) return;
    if (/^[A-Z]/.test(first.text) && !values.isMark(at + 1, "(")) return;
    if (values.isMark(at + 1, ",", ":", "=", "|", "}", ")", "]", "<", ">", "+", "?", "*")) return;
    session.unread(`what the call of "${first.text}" does`, span);
    return;
  }
  const methods: string[] = [];
  let open = 0;
  for (let each = at + 1; each < values.tokens.length && each < at + 500 && !values.isEnd(each, open); each++) {
    const token = values.tokens[each];
    if (token?.kind === "word" && /^(?:do|if|unless)$/.test(token.text)) break;
    if (values.isMark(each, "(", "[", "{")) open += 1;
    else if (values.isMark(each, ")", "]", "}")) open -= 1;
    else if (open === 0 && token?.kind === "word" && values.isMark(each - 1, ".")) methods.push(token.text);
    // `list << 'x'`, `a == b`: the value itself, and no call.
    else if (open === 0 && token?.kind === "mark" && /^[<>=+?|&-]$/.test(token.text) && methods.length === 0 && !values.isMark(each + 1, ".")) return;
  }
  const last = methods.at(-1) ?? "";
  // Said by `scanCalls`.
  if (methods.some((method) => /^(?:send|public_send|__send__)$/.test(method))) return;
  if (/^[A-Z]/.test(first.text)) {
    if (harmlessClasses.test(first.text) || (/^Chef::(?:Recipe|Resource|Provider|DSL)/.test(first.text) && mixes.test(methods[0] ?? "") && methods[0] !== "class_eval") || last.endsWith("?")) return;
  } else if (methods.length === 0 || first.text === "node" || first.text === "self" || runners.test(first.text) || methods.some((method) => runners.test(method)) || harmlessMethods.test(last)) return;
  else if (/^(?:instance_eval|class_eval|module_eval)$/.test(last)) return;
  session.unread(`what the call of "${[first.text, ...methods].slice(0, 4).join(".")}" does`, span);
}

/** The bracket that closes one. */
export function closeOf(values: RubyValues, from: number): number {
  let open = 0;
  for (let at = from; at < values.tokens.length && at < from + 500; at++) {
    if (values.isMark(at, "(", "[", "{")) open += 1;
    else if (values.isMark(at, ")", "]", "}")) {
      open -= 1;
      if (open === 0) return at;
    }
  }
  return values.tokens.length;
}

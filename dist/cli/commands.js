"use strict";
const require_rolldown_runtime = globalThis[Symbol.for("sysprep-gate")].rolldownRuntime;
const require_index = globalThis[Symbol.for("sysprep-gate")];
// build/commands/template.js
const longest$2 = 300;
const forms = [
	["${{", "}}"],
	["{{", "}}"],
	["{%", "%}"],
	["<%", "%>"]
];
function templateEnd(text, at) {
	const first = text[at];
	if (first !== "{" && first !== "<" && first !== "$") return void 0;
	for (const [open, close] of forms) {
		if (!text.startsWith(open, at)) continue;
		const inner = text.slice(at + open.length, at + open.length + longest$2);
		const end = inner.indexOf(close);
		if (end === -1) return void 0;
		const content = inner.slice(0, end);
		if (content.trim() === "" || /[{}\r\n;]/.test(content) || open === "{{" && /^\s*(?:\$_|return\b)/.test(content)) return void 0;
		if (open === "{%" && !/^[-+]?\s/.test(content)) return void 0;
		return at + open.length + end + close.length;
	}
}
function hasTemplate(text) {
	return /\{%|<%|\[%|\{\{|[%#]\{\s{0,10}(?:if|unless|each|for|else|endif|endfor)\b/i.test(text);
}
// build/commands/word.js
function programName(path) {
	return (path.trim().replace(/["']/g, "").slice(-400).split(/[\\/]/).at(-1) ?? "").toLowerCase().replace(/\.(?:exe|com)$/, "");
}
const filledIn = /\$[\p{L}_{(]|%[^%\s]+%|%%[~\w]|%[~*]|%\d(?![\dA-F])|![^!\s]+!|\{\{|<%|\{%/u;
function isFilledIn(text) {
	return filledIn.test(text);
}
function isKnownPart(whole, part) {
	return whole || !(isFilledIn(part) || /[%!$]/.test(part));
}
const pieces = /[$@](?:[\p{L}_][\w:]*|\{[^{}]*\}|\([^()]*\))(?:\.\w+(?:\(\))?|\[[^\]]*\])*|%\*|%%?~?[a-z]{0,8}\w(?![\w%])|%[^%\s]+%|![^!\s]+!|\{\{[^}]*\}\}|["'\s]+/giu;
function isWholeUnknown(word) {
	const text = word.text.trim();
	if (text === "" || text.length > 1e3 || word.known && !/^[%!]/.test(text)) return false;
	return text.startsWith("$(") && text.endsWith(")") || text.replace(pieces, "") === "";
}
function isNothingKnown(text) {
	return text.length <= 1e3 && isFilledIn(text) && text.replace(pieces, "") === "";
}
function alignedText(source, span, text) {
	const raw = source.text.slice(span.start, span.end);
	const at = text === "" ? -1 : raw.indexOf(text);
	if (at !== -1) return require_index.partOf(source, span.start + at, span.start + at + text.length);
	const offsets = [];
	let from = 0;
	for (const unit of text) {
		const found = raw.indexOf(unit, from);
		if (found === -1 || found > from + 4) return require_index.derivedText(text, source.locate(span.start, span.end));
		for (let each = 0; each < unit.length; each++) offsets.push(span.start + found + each);
		from = found + unit.length;
	}
	return mappedText(source, text, offsets);
}
function mappedText(source, text, offsets) {
	const place = (at) => offsets[Math.min(at, offsets.length - 1)] ?? 0;
	return {
		file: source.file,
		text,
		locate: (start, end) => source.locate(place(start), end > start ? Math.max(place(start), place(end - 1)) + 1 : place(start))
	};
}
function splitWords(line) {
	const words = [];
	const { text } = line;
	let from = -1;
	let quoted = false;
	for (let at = 0; at <= text.length; at++) {
		const unit = text[at];
		const template = from !== -1 || unit !== void 0 ? templateEnd(text, at) : void 0;
		if (template !== void 0) {
			if (from === -1) from = at;
			at = template - 1;
		} else if (unit === "\"") {
			quoted = !quoted;
			if (from === -1) from = at;
		} else if (unit === void 0 || !quoted && /\s/.test(unit)) {
			if (from !== -1) words.push(partOfWord(line, from, at));
			from = -1;
		} else if (from === -1) from = at;
	}
	return words;
}
function partOfWord(line, from, to) {
	const written = line.text.slice(from, to);
	const offsets = [];
	let text = "";
	for (let at = 0; at < written.length; at++) {
		const unit = written[at] ?? "";
		if (unit === "\"") continue;
		offsets.push(from + at);
		text += unit;
	}
	return {
		text,
		known: isKnownPart(line.known, text),
		start: line.start,
		end: line.end,
		origin: mappedText(line.origin, text, offsets.length === 0 ? [from] : offsets)
	};
}
function optionValues(words, ...names) {
	const found = [];
	words.forEach((word, index) => {
		const option = readOption(word);
		if (option === void 0 || !names.includes(option.name)) return;
		if (option.value !== void 0) {
			const next = words[index + 1];
			if (option.value.text !== "") found.push(option.value);
			else if (next !== void 0 && readOption(next) === void 0) found.push(next);
			return;
		}
		const next = words[index + 1];
		if (next !== void 0 && readOption(next) === void 0) found.push(next);
	});
	return found;
}
function readOption(word) {
	const found = /^(?:--?|\/)([\p{L}_?][\p{L}\p{N}_-]*)(?:([:=])|$)/u.exec(word.text);
	if (found === null) return void 0;
	const name = found[1] ?? "";
	if (found[2] === void 0) return {
		name: name.toLowerCase(),
		value: void 0
	};
	return {
		name: name.toLowerCase(),
		value: cutWord(word, found[0].length, word.text.length)
	};
}
function cutWord(word, from, to) {
	const text = word.text.slice(from, to);
	return {
		text,
		known: isKnownPart(word.known, text),
		start: word.start,
		end: word.end,
		origin: require_index.partOf(word.origin, from, to)
	};
}
// build/commands/iis-secrets.js
const cipher = /\[enc:(?:[^:\][\s]{1,100}:)?[^:\][\s][^:\]]*:enc\]/i;
function findCipher(text) {
	if (!/\[enc:/i.test(text)) return void 0;
	const found = cipher.exec(text);
	return found === null ? void 0 : {
		start: found.index,
		end: found.index + found[0].length
	};
}
function signalOfPath(path, otherwise) {
	const text = path.toLowerCase().slice(0, 2e3);
	if (/configurationredirection|redirection\.config/.test(text)) return "S11";
	if (/anonymousauthentication|clientcertificatemapping|onetoonemappings|manytoonemappings|odbclogging|activedirectory|adpassword|providerdefinitions|encryptedvalue/.test(text)) return "S8";
	if (/processmodel|apppool|applicationpool/.test(text)) return otherwise === "S1" ? "S1" : "S2";
	if (/virtualdirector|vdir|\bsites?\b|iis:[\\/]sites|applicationdefaults/.test(text)) return "S7";
	return otherwise;
}
function isSecretName(name) {
	return /(?:^|[.\][@/"'(\s])(?:ad)?password["'\])]*$|(?:^|[.\][@/"'(])encryptedvalue["'\])]*$/i.test(name.trim().slice(-300));
}
function isMetabaseSecret(name) {
	return /(?:^|[\\/.])(?:wamuserpass|anonymoususerpass|uncpassword|logodbcpassword|adminacl|rootadminaclpassword|serverconfigssl\w*|ftpuserpass|adconnectionspassword)$/i.test(name.trim().slice(-300));
}
function configurationFile(path) {
	const name = programName(path);
	if (name === "applicationhost.config") return /iis ?express|documents[\\/]iisexpress/i.test(path) ? void 0 : "applicationHost";
	if (name === "redirection.config") return "redirection";
	if (/^metabase\.(?:bin|xml)$/.test(name)) return "metabase";
	return /inetsrv[\\/]config(?:[\\/]|$)/i.test(path) ? "other" : void 0;
}
function turnsSharedConfigurationOn(text) {
	return /<configurationRedirection\b[^>]{0,500}\benabled\s*=\s*["'`\\]*true/i.test(text);
}
function hasPlainPassword(text) {
	return /(?:^|[\s"'<`@.])(?:ad)?password\s*=\s*[\\`]*(["'])(?!\s*[\\`]*\1|\s*\[enc:)[^"']/i.test(text);
}
// build/commands/session.js
const limits$1 = {
	steps: 2e6,
	depth: 4,
	starts: 12,
	unread: 200,
	effects: 5e3,
	text: 200
};
var Run = class Run {
	#entries = [];
	#readers;
	#budget = limits$1.steps;
	conditions = 0;
	reservations = 0;
	#left = {
		break: 0,
		return: 0,
		throw: 0,
		fail: 0,
		exit: 0
	};
	#asked;
	doubts = 0;
	printing = 0;
	written = new Map();
	downloads = new Map();
	again = 0;
	#seen = new Set();
	configurations = 0;
	folders = [];
	ownAccount = false;
	packageSources = new Map();
	#unread = 0;
	#starts = 0;
	#seenCiphers = new Set();
	#bound = false;
	constructor(readers) {
		this.#readers = readers;
	}
	fork() {
		const other = new Run(this.#readers);
		other.#budget = Math.min(2e4, Math.max(1, this.#budget));
		return other;
	}
	read(session, language) {
		this.#readers[language](session);
	}
	leave(way) {
		this.#left[way] += 1;
	}
	within(way, follow) {
		const before = this.#left[way];
		const result = follow();
		this.#left[way] = before;
		return result;
	}
	apart(follow) {
		const before = { ...this.#left };
		follow();
		Object.assign(this.#left, before);
	}
	asking(names, follow) {
		const before = this.#asked;
		this.#asked = this.conditions === 0 && this.isReached ? new Set(names.map(require_index.featureName)) : void 0;
		this.conditions += 1;
		follow();
		this.conditions -= 1;
		this.#asked = before;
	}
	get isReached() {
		return Object.values(this.#left).every((count) => count === 0) && this.reservations === 0;
	}
	get isCertain() {
		const { break: broken, return: returned, exit } = this.#left;
		return this.conditions === 0 && this.reservations === 0 && broken + returned + exit === 0;
	}
	takesAway(feature) {
		if (!this.isReached) return false;
		if (this.conditions === 0) return true;
		if (this.conditions > 1 || feature === void 0 || this.#asked === void 0) return false;
		return this.#asked.has(feature) || require_index.isWholeIis(feature) && [...this.#asked].some(require_index.isWholeIis);
	}
	spend(session, span, steps) {
		const before = this.#budget;
		this.#budget -= steps;
		if (before > 0 && this.#budget <= 0) session.unread("what the script does behind this place (it is too long to be followed)", span);
		return this.#budget > 0;
	}
	start(follow) {
		if (this.#starts >= limits$1.starts) return false;
		this.#starts += 1;
		follow();
		this.#starts -= 1;
		return true;
	}
	takes(deed) {
		if (deed.kind === "unread") this.#unread += 1;
		return this.#entries.length < limits$1.effects && (deed.kind !== "unread" || this.#unread <= limits$1.unread);
	}
	add(effect, pending) {
		const { kind, location } = effect;
		const key = `${location.start.line}:${location.start.column} ${kind} ${kind === "feature" ? `${effect.name} ${effect.present}` : kind === "secret" ? effect.signal : kind === "unread" ? effect.what : ""}`;
		if (this.again > 0 && this.#seen.has(key)) return;
		this.#seen.add(key);
		if (this.#entries.length === limits$1.effects - 1) this.#entries.push({
			effect: {
				kind: "unread",
				what: "what the script does behind this place (it does too much to be followed)",
				text: effect.text,
				location: effect.location
			},
			pending: void 0
		});
		if (this.#entries.length >= limits$1.effects) return;
		this.#entries.push({
			effect,
			pending: pending === void 0 ? void 0 : {
				kind: pending,
				confirmed: false
			}
		});
	}
	commit() {
		for (const { pending } of this.#entries) if (pending?.kind === "password" || pending?.kind === "object account") pending.confirmed = true;
	}
	bind() {
		this.#bound = true;
	}
	isNewCipher(location) {
		const key = `${location.start.line}:${location.start.column}`;
		const fresh = !this.#seenCiphers.has(key);
		this.#seenCiphers.add(key);
		return fresh;
	}
	finish() {
		const imported = this.#entries.some(({ pending }) => pending?.kind === "certificate");
		const iis = this.#entries.some(({ effect }) => effect.kind === "feature" && require_index.bringsIis(effect.name) || effect.kind === "iis");
		const password = this.#entries.some(({ effect, pending }) => effect.kind === "secret" && /^S[12]$/.test(effect.signal) && (pending === void 0 || pending.kind === "password" && pending.confirmed));
		const counts = ({ pending }) => {
			switch (pending?.kind) {
				case void 0: return true;
				case "password": return pending.confirmed;
				case "setting": return iis;
				case "account": return this.ownAccount && !password;
				case "object account": return this.ownAccount && !password && pending.confirmed;
				case "certificate": return this.#bound;
				case "binding": return !imported;
				case "port": return iis && !imported;
				default: return false;
			}
		};
		const effects = this.#entries.filter(counts).map(({ effect }) => effect);
		return effects.map((effect, index) => effect.kind === "generalize" && effect.ends && index < effects.length - 1 ? {
			...effect,
			ends: false
		} : effect);
	}
};
var Session = class Session {
	run;
	source;
	#depth;
	constructor(run, source, depth = 0) {
		this.run = run;
		this.source = source;
		this.#depth = depth;
	}
	get isScriptItself() {
		return this.#depth === 0 && this.source.intact === true;
	}
	locate(span) {
		const { start, end } = this.#firstLine(span);
		return this.source.locate(start, end);
	}
	feature(name, present, span) {
		const bare = require_index.featureName(name);
		if (bare !== "") this.#add({
			kind: "feature",
			name: bare,
			present
		}, span);
	}
	iis(present, because, span) {
		this.#add({
			kind: "iis",
			present,
			because
		}, span);
	}
	secret(signal, at, pending, what = require_index.signalOf(signal).title) {
		this.#add({
			kind: "secret",
			signal,
			what
		}, at, pending);
	}
	secretAt(signal, location) {
		this.run.add({
			kind: "secret",
			signal,
			what: require_index.signalOf(signal).title,
			text: "\u2026",
			location
		});
	}
	generalize(ends, span) {
		this.#add({
			kind: "generalize",
			ends: ends && this.run.isCertain
		}, span);
	}
	domain(joins, span) {
		this.#add({
			kind: "domain",
			joins
		}, span);
	}
	unread(what, span, pending) {
		this.#add({
			kind: "unread",
			what
		}, span, pending);
	}
	inner(source, span) {
		if (this.#depth < limits$1.depth) return new Session(this.run, source, this.#depth + 1);
		this.unread("a script in a script that is nested too deep", span);
	}
	nested(source, language, span) {
		const inner = this.inner(source, span);
		if (inner !== void 0) this.run.apart(() => this.run.read(inner, language));
	}
	rehearse(source, language) {
		const inner = this.run.fork();
		if (this.#depth < limits$1.depth) inner.read(new Session(inner, source, this.#depth + 1), language);
		return inner.finish();
	}
	writes(path, content) {
		const name = programName(path);
		const before = this.run.written.get(name) ?? "";
		if (before.length < 1e5) this.run.written.set(name, `${before}\n${content}`);
	}
	#add(deed, span, pending) {
		if (((deed.kind === "feature" || deed.kind === "iis") && !deed.present || deed.kind === "domain" && !deed.joins) && !this.run.takesAway(deed.kind === "feature" ? deed.name : void 0)) return;
		if (!this.run.takes(deed)) return;
		const { start, end } = this.#firstLine(span);
		this.run.add({
			...deed,
			text: deed.kind === "secret" ? this.#secretText(start, end) : shownText(this.source.text.slice(start, end)),
			location: this.source.locate(start, end)
		}, pending);
	}
	#secretText(start, end) {
		const { text } = this.source;
		const line = text.lastIndexOf("\n", start - 1) + 1;
		const own = text.slice(start, end);
		const from = Math.max(line, start - limits$1.text);
		return shownText(`${text.slice(from, start)}${/^[$<\w]|pass/i.test(own) ? own : "\u2026"}`.trim());
	}
	#firstLine(span) {
		const { text } = this.source;
		const start = Math.min(span.start, text.length);
		const feed = text.indexOf("\n", start);
		let end = feed === -1 || feed > span.end ? Math.min(span.end, text.length) : feed;
		while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
		return {
			start,
			end
		};
	}
};
function shownText(text) {
	return (text.length > limits$1.text ? `${text.slice(0, limits$1.text)}\u2026` : text).replace(/((?:pass(?:word|wd|phrase)?|pwd)[\w.\])"']{0,40}\s*(?:=>|[:=])\s*)("[^"]*"?|'[^']*'?|[^\s;,}]+)/gi, "$1\u2026").replace(/((?:[-/]|^\s*)(?:password|passphrase|pfxpassword|exportpfxpassword|[po]?wd)\s+)("[^"]*"?|'[^']*'?|[^\s;,}$]+)/gi, "$1\u2026").replace(/((?:pass(?:word|wd|phrase)?|pwd)\w{0,40}[\s(]{1,9})("[^"]+"?|'[^']+'?)/gi, "$1\u2026");
}
function shownPath(text) {
	const line = text.trim().split(/[\r\n]/, 1)[0] ?? "";
	return line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
}
// build/commands/iis-programs.js
const appOfIis = /4dc3e181-e14b-4a21-b022-59fc669b0914/i;
function registerAspNet(session, call) {
	const options = new Set(call.words.map((word) => readOption(word)?.name ?? ""));
	const text = call.words.map((word) => word.text).join(" ");
	if (options.has("px") || options.has("pi")) {
		if (/iis(?:cng)?(?:configurationkey|waskey)/i.test(text) || isFilledIn(text)) session.secret("S12", call);
	} else if (options.has("pe") || options.has("pef")) session.secret("S13", call);
	else if ([
		"i",
		"iru",
		"ir",
		"r",
		"norestart",
		"enable",
		"ga"
	].some((name) => options.has(name))) presuppose(session, call, "aspnet_regiis registers ASP.NET with IIS");
}
function netsh(session, call) {
	const text = call.words.map((word) => word.text).join(" ");
	if (!/^http\s+add\s+sslcert\b/i.test(text)) return;
	session.run.bind();
	session.secret("S14", call, appOfIis.test(text) ? "binding" : "port");
}
function cscript(session, call) {
	const at = call.words.findIndex((word) => !word.text.startsWith("/"));
	const script = call.words[at];
	if (script === void 0) return;
	const words = call.words.slice(at + 1);
	const name = programName(script.text).replace(/\.vbs$/, "");
	const rest = words.map((word) => word.text.toLowerCase());
	switch (name) {
		case "slmgr":
		case "ospp":
		case "prnmngr":
		case "prncnfg":
		case "prnport":
		case "prndrvr":
		case "eventcreate": return;
		case "adsutil": {
			const secret = words.find((word) => isMetabaseSecret(word.text));
			if (!/^(?:set|create|delete|append_value|start_server|stop_server|create_vdir|create_vserv|appcreate\w*)$/.test(rest[0] ?? "")) return;
			if (rest[0] === "set" && secret !== void 0) session.secret("S16", secret);
			else session.iis(true, "adsutil.vbs changes the metabase of IIS", call);
			return;
		}
		case "iisback":
			if (rest.includes("/restore")) session.secret("S17", call);
			return;
		case "iiscnfg":
			if (rest.some((word) => /^\/(?:import|copy)$/.test(word))) session.secret("S17", call);
			return;
		case "iisapp":
		case "iisweb":
		case "iisvdir":
		case "iisext":
		case "iisftp":
		case "mkw3site":
		case "mkwebdir":
			if (!rest.includes("/query") && rest.length > 0) session.iis(true, `${name}.vbs changes IIS`, call);
			return;
		default: session.unread(`the script "${shownPath(script.text)}"`, call);
	}
}
// build/commands/pool-account.js
function setAccount(session, { identity, user }, span, signal, isObject = false) {
	const own = /^(?:3|.*\bspecificuser)["']?$/i.test(identity?.trim() ?? "");
	if (own) session.run.ownAccount = true;
	const name = user?.text.trim() ?? "";
	if (user === void 0 || name === "" || name.endsWith("$")) return false;
	const pending = isObject ? "object account" : own ? void 0 : "account";
	if (user.known) session.secret(signal, span, pending, `an account for an application pool that needs a password, set with ${signal === "S1" ? "appcmd" : "PowerShell"}`);
	else session.unread("the account of an application pool, which is filled in later,", span, pending);
	return user.known && pending === void 0;
}
// build/commands/appcmd.js
const questions = /^(?:list|search|inspect|query|\/\?|-\?|help)?$/i;
function appcmd(session, call) {
	const words = call.words.filter((word) => !/^\/(?:commit|apphostconfig|text|xml|config|warningaserror|debug)\b/i.test(word.text) || /password/i.test(word.text));
	const verb = words[0]?.text.toLowerCase() ?? "";
	if (questions.test(verb)) {
		if (verb === "" && call.words.some(isWholeUnknown)) session.unread("what appcmd is told to do", call);
		return;
	}
	if (words[0] !== void 0 && isWholeUnknown(words[0])) {
		session.unread("what appcmd is told to do", call);
		return;
	}
	const object = words[1]?.text.toLowerCase() ?? "";
	if (verb === "restore") {
		session.secret("S10", call);
		return;
	}
	if (verb === "add" && object === "backup") return;
	const secrets = secretsOf(words.slice(2));
	const section = call.words.map((word) => word.text).join(" ");
	for (const word of secrets) session.secret(signalOfPath(`${pathOf$1(object, section)} ${word.text.replace(/password.*$/is, "")}`, "S8") === "S2" ? "S1" : signalOfPath(`${pathOf$1(object, section)} ${word.text.replace(/password.*$/is, "")}`, "S8"), word);
	if (secrets.length === 0) {
		if (/configurationredirection/i.test(section) && /enabled["':=\s]+true/i.test(section)) session.secret("S11", call);
		else if (!/apppool|applicationpool/i.test(section) || !setAccount(session, accountOf$1(words.slice(2)), call, "S1")) session.iis(true, "appcmd changes the configuration of IIS", call);
	}
	if (call.words.some((word) => /^[-/](?:in|xml)$/i.test(word.text))) session.unread("what appcmd reads from its input", call);
	else if (hidesOptions(words)) session.unread("what appcmd is told to do", call);
}
function hidesOptions(words) {
	const [verb, object, identifier, ...rest] = words;
	if (object !== void 0 && isWholeUnknown(object)) return true;
	if (identifier !== void 0 && isWholeUnknown(identifier) && (identifier.text.startsWith("@") || rest.length === 0 && /^(?:set|add)$/i.test(verb?.text ?? ""))) return true;
	return rest.some(isWholeUnknown) || words.slice(2).some(hasHiddenName);
}
function hasHiddenName(word) {
	if (word.known || !/^[-/]/.test(word.text)) return false;
	const name = word.text.slice(0, 1e3).replace(/\[[^\]]*\]/g, "").replace(/\$\([^()]*(?:\([^()]*\)[^()]*)*\)|\$\{[^{}]*\}|\{\{[^}]*\}\}|\$(?:env|script|global):\w+/gi, "$x").split(/[:=]/, 1)[0] ?? "";
	return isFilledIn(name);
}
function accountOf$1(words) {
	const valueOf = (name) => {
		for (const word of words) {
			const found = name.exec(word.text);
			if (found !== null) return cutWord(word, found.index + found[0].length, word.text.length);
		}
	};
	if (/^["']*$/.test(valueOf(/(?:^|[-/.+,'"])password["']?[:=]/i)?.text ?? "-")) return {};
	const user = valueOf(/(?:^|[-/.+,'"])userName["']?[:=]["']?/i);
	return {
		identity: valueOf(/(?:^|[-/.+,'"])identityType["']?[:=]["']?/i)?.text,
		user
	};
}
function pathOf$1(object, section) {
	if (object === "apppool" || object === "apppools") return "applicationPools";
	if (object === "vdir" || object === "vdirs" || object === "app" || object === "apps" || object === "site" || object === "sites") return /anonymousauthentication|activedirectory|adpassword|processmodel/i.test(section) ? section.slice(0, 500) : "virtualDirectory";
	return section.replace(/password.*$/is, "").slice(0, 1e3);
}
function secretsOf(words) {
	return words.flatMap((word, index) => {
		if (findCipher(word.text) !== void 0) return [word];
		const found = /(?:^|[-/.,+[\]'"@])(?:ad)?(?:password|encryptedvalue)\s*(?:([:=])|$)/i.exec(word.text);
		if (found === null) return [];
		const value = word.text.slice(found.index + found[0].length).replace(/^["']+|["'\]]+$/g, "");
		if (found[1] !== void 0 && value !== "") return [cutWord(word, 0, word.text.length)];
		const next = words[index + 1];
		return found[1] === void 0 && next !== void 0 && !/^[-/]/.test(next.text) && next.text !== "" ? [word] : [];
	});
}
// build/commands/folders.js
function placeOf$2(run, path) {
	const given = path.trim().replace(/^["']|["']$/g, "");
	const folder = run.folders.at(-1)?.path ?? "";
	if (given === "" || folder === "") return given;
	const drive = /^\w+:/.exec(folder)?.[0] ?? "";
	if (/^[\\/](?![\\/])/.test(given)) return `${drive}${given}`;
	if (/^(?:\w+:|[\\/]{2}|~)/.test(given) || isFilledIn(given.slice(0, 40).split(/[\\/]/, 1)[0] ?? "") && !isLost(given)) return given;
	const parts = folder.split(/[\\/]+/).filter((part) => part !== "");
	for (const part of given.split(/[\\/]+/)) if (part === "..") parts.splice(Math.max(1, parts.length - 1));
	else if (part !== "." && part !== "") parts.push(part);
	return `${parts[0] ?? ""}\\${parts.slice(1).join("\\")}`.slice(0, 1e3);
}
function isLost(path) {
	return /^\$(?!env:|psscriptroot|home\b|pshome\b)[\w:.]+$/i.test(path.trim());
}
function matters(path) {
	return /^iis:|inetsrv|currentversion[\\/]run/i.test(path);
}
function changeFolder(run, how, path) {
	const { folders, conditions } = run;
	const next = {
		path: placeOf$2(run, path),
		level: conditions
	};
	const last = folders.at(-1);
	if (how === "push") {
		if (folders.length < 100) folders.push(path === "" ? last ?? next : next);
	} else if (last === void 0 || conditions <= last.level || !matters(last.path)) {
		folders.pop();
		if (how === "set") folders.push(next);
	} else if (matters(next.path) && folders.length < 100) folders.push(next);
}
// build/commands/packages.js
function isHostingBundle(name) {
	return /(?:^|[\\/])(?:dotnet|aspnetcore|dotnetcore|microsoft\.dotnet|microsoft\.aspnetcore)[\w.-]*hosting|dotnet-?hosting|windows-?hosting|hostingbundle/i.test(name.slice(-300));
}
function isPartOfIis(name) {
	if (/iis-?express|iisexpress/i.test(name)) return false;
	return /^(?:iis|microsoft\.iis)(?:$|[\W_\d])|(?:^|[\W_])(?:web-?deploy|webpi|webpicmd|url-?rewrite|applicationrequestrouting|arr3?|exchange|sharepoint|sitecore|team-?foundation-?server|tfs\d*|wsus|webfarm)(?:$|[\W_\d])/i.test(name);
}
function installPackage(session, word, tool) {
	if (isHostingBundle(word.text)) session.secret("S20", word);
	else if (/[\\/].*\.(?:nupkg|config|zip|msi|msix|exe|ps1)$/i.test(word.text) || /\.(?:nupkg|config|msi|msix|exe)$/i.test(word.text)) session.unread(`what ${tool} takes from the file "${word.text}"`, word);
	else if (!word.known && !/^[\w.-]+[@=:]/.test(word.text)) session.unread(`the package that ${tool} installs by the name ${word.text}`, word);
	else if (isPartOfIis(word.text)) session.unread(`the package "${word.text}", which belongs to IIS,`, word);
}
// build/commands/brought-files.js
const here = ".";
const unseen = "unseen:\\config";
function isPath({ text }) {
	return /^\.{1,2}$/.test(text) || /[\\/:]/.test(text) && !/^[-/]\w{1,12}(?:[:=]|$)/.test(text) && !text.startsWith("--");
}
function shortValue(words, letter) {
	const cluster = new RegExp(`^-[a-zA-Z#]+${letter}$`);
	return words.flatMap((word, index) => {
		if (cluster.test(word.text) && !word.text.startsWith(`-${letter}`)) return [words[index + 1]?.text ?? ""];
		if (!word.text.startsWith(`-${letter}`)) return [];
		return [word.text.length > 2 ? word.text.slice(2) : words[index + 1]?.text ?? ""];
	});
}
function into(targets, from = "") {
	return targets.map((to) => ({
		from,
		to
	}));
}
function orHere(targets) {
	return targets.length > 0 ? targets : [here];
}
function texts(words) {
	return words.map(({ text }) => text);
}
function renamed(from, name) {
	const file = configurationFile(name);
	if (file === void 0 || file === "other") return void 0;
	const folder = /^(.*[\\/])[^\\/]*$/.exec(from.trim())?.[1] ?? "";
	if (folder !== "" && folder !== ".\\" && !isFilledIn(folder) && !/inetsrv[\\/]config[\\/]+$/i.test(folder)) return void 0;
	return {
		from,
		to: /[\\/]/.test(name) ? name : `${folder}${name}`
	};
}
function unpacked(target) {
	return {
		from: unseen,
		to: target
	};
}
function readGit(words) {
	const plain = [];
	let folder = here;
	for (let at = 0; at < words.length; at++) {
		const text = words[at]?.text ?? "";
		const joined = /^--work-tree=(.*)$/.exec(text)?.[1];
		if (joined !== void 0) folder = joined;
		else if (plain.length === 0 && /^(?:-C|-c|--git-dir|--work-tree|--namespace)$/.test(text)) {
			at += 1;
			if (text === "-C" || text === "--work-tree") folder = words[at]?.text ?? here;
		} else if (/^(?:-b|--branch|--depth|-o|--origin|-c|--config|-j|--jobs|--filter|--reference|-u|--upload-pack|--template|--separate-git-dir)$/.test(text)) at += 1;
		else if (!text.startsWith("-")) plain.push(text);
	}
	return {
		plain,
		folder
	};
}
function fromGit(words) {
	const { plain, folder } = readGit(words);
	const [verb, url, target] = plain;
	if (verb === "clone" && url !== void 0) {
		const name = target ?? programName(url).replace(/\.git$/, "");
		return [unpacked(folder === here || /^(?:[a-z]:|[\\/])/i.test(name) ? name : `${folder}\\${name}`)];
	}
	return /^(?:pull|merge|checkout|switch|restore|reset|rebase|stash|apply|am|cherry-pick|submodule|worktree|sparse-checkout)$/.test(verb ?? "") ? [unpacked(folder)] : [];
}
function fromAddress(name, words, plain) {
	const named = [
		...shortValue(words, "o"),
		...name === "wget" ? [...shortValue(words, "O"), ...shortValue(words, "P")] : [],
		...texts(optionValues(words, "output", "output-document", "output-dir", "directory-prefix", "outfile"))
	];
	const remote = name === "wget" ? named.length === 0 : words.some(({ text }) => /^(?:-[a-zA-Z#]*[OJ][a-zA-Z#]*|--remote-name(?:-all)?)$/.test(text));
	const address = plain.find((text) => text.includes("/")) ?? "";
	return [...into(named, address), ...remote && address !== "" ? [{
		from: address,
		to: here
	}] : []];
}
function broughtFiles(name, words) {
	const paths = words.filter(isPath);
	const plain = texts(words.filter((word) => !/^[-/]\w{0,12}(?:[:=]|$)/.test(word.text)));
	const first = words[0]?.text.toLowerCase() ?? "";
	switch (name) {
		case "ren":
		case "rename": {
			const brought = plain.length > 1 ? renamed(plain[0] ?? "", plain[1] ?? "") : void 0;
			return brought === void 0 ? [] : [brought];
		}
		case "tar": return /^-?-?[a-z]*x/.test(first) ? orHere([...shortValue(words, "C"), ...texts(optionValues(words, "directory"))]).map(unpacked) : [];
		case "7z":
		case "7za":
		case "7zr": return first === "x" || first === "e" ? orHere(shortValue(words, "o")).map(unpacked) : [];
		case "unzip": return orHere(shortValue(words, "d")).map(unpacked);
		case "expand":
		case "extrac32": return texts(paths.slice(-1)).map(unpacked);
		case "curl":
		case "wget": return fromAddress(name, words, plain);
		case "az": return words.some((word) => /^(?:download|download-batch|copy|sync)$/i.test(word.text)) ? into(texts(optionValues(words, "f", "file", "d", "destination", "dest"))) : [];
		case "aws": return words.some((word) => /^get-object$/i.test(word.text)) ? into(texts(paths.slice(-1))) : into(texts(paths.slice(1)));
		case "azcopy":
		case "gsutil":
		case "gcloud": return into(texts(paths.slice(1)));
		case "git": return fromGit(words);
		case "certutil":
			if (!/^[-/](?:urlcache|decode|decodehex)$/.test(first)) return [];
			return plain.length > 1 ? into(plain.slice(-1)) : [{
				from: plain[0] ?? "",
				to: here
			}];
		case "bitsadmin": return into(texts(paths.slice(-1)));
		case "mklink": return into(plain.slice(0, 1), unseen);
		case "fsutil": return first === "hardlink" && plain[1]?.toLowerCase() === "create" ? into(plain.slice(2, 3), unseen) : [];
		case "sort": return into(texts(optionValues(words, "o", "output")));
		case "replace": return plain.length > 1 ? [{
			from: plain[0] ?? "",
			to: plain[1] ?? ""
		}] : [];
		default: return [];
	}
}
// build/commands/copied-files.js
const ownFolder = /^["']?(?:c:[\\/]+windows|%(?:windir|systemroot)%|%systemdrive%[\\/]+windows|\$(?:env:(?:windir|systemroot)|\{env:(?:windir|systemroot)\})|\$(?:env:systemdrive|\{env:systemdrive\})[\\/]+windows)[\\/]+(?:system32|sysnative|syswow64)[\\/]+inetsrv[\\/]+config(?=[\\/"']|$)/i;
function isOwnConfiguration(path) {
	const found = ownFolder.exec(path.trim().slice(0, 1e3));
	return found !== null && /^[\\/]*(?:\*[\w.*]*|(?:applicationhost|administration|redirection)\.config)?["']?$/i.test(path.trim().slice(found[0].length));
}
function isContentOfOther(what, target) {
	const into = target.trim().replace(/^["']|["']$/g, "").toLowerCase();
	return [...what.slice(0, 4e3).matchAll(/(?:content of |\.readall(?:text|lines|bytes)\(|xdocument\]?\.load\()["']?(?=\S)/gi)].some(({ index, 0: reads }) => {
		const from = what.slice(index + reads.length, index + 1e3);
		const folder = ownFolder.exec(from)?.[0];
		const own = folder === void 0 ? void 0 : /^[\\/]+applicationhost\.config/i.exec(from.slice(folder.length))?.[0];
		const length = own !== void 0 && folder !== void 0 ? folder.length + own.length : into !== "" && from.toLowerCase().startsWith(into) ? into.length : void 0;
		return length === void 0 || !/^(?:["'\s)\],;|[]|\.\w+\(|\.(?:outerxml|innerxml|documentelement|configuration)\b|$)/i.test(from.slice(length));
	});
}
function isLeftAlone(name) {
	return /^[\w()+,@ -][\w()+,@. -]*$/.test(name) && !/\.config[. ]*$/i.test(name);
}
function copyInto(session, source, into, span) {
	const to = placeOf$2(session.run, into).trim();
	const from = placeOf$2(session.run, source);
	const file = configurationFile(from);
	const target = configurationFile(to);
	if (/start menu[\\/]programs[\\/]startup/i.test(to)) session.unread("what runs at the next log-on", span);
	if (isOwnConfiguration(from)) return;
	const inside = /inetsrv[\\/]+config(?:[\\/]+([^\\/]*))?$/i.exec(to);
	const name = (inside?.[1] ?? "").replace(/["']$/, "");
	const intoConfiguration = inside !== null && (name === "" || !isLeftAlone(name));
	const intoServer = inside !== null || /inetsrv[\\/]?["']?$/i.test(to);
	if (target === "redirection" || intoConfiguration && file === "redirection") session.secret("S11", span);
	else if (target === "metabase" || intoServer && file === "metabase") session.secret("S17", span);
	else if (target === "applicationHost" || bringsFolder(from, to) || intoConfiguration && !isSchema(from) && !/schema/i.test(to)) session.secret("S10", span);
}
function isSchema(from) {
	return /\.xml["']?$|schema[\\/]*(?:\*[\w.*]*)?["']?$/i.test(from.trim().slice(-400));
}
function bringsFolder(from, to) {
	const folder = /(?:^|[\\/])([^\\/]+?)(?:[\\/]+\*?(?:\.\*)?)?["']?$/.exec(from.trim().slice(-400))?.[1]?.toLowerCase();
	if (folder === "config") return /inetsrv[\\/]*["']?$/i.test(to.trim());
	return folder === "inetsrv" && /(?:system32|inetsrv)[\\/]*["']?$/i.test(to.trim());
}
// build/commands/foreign-code.js
const packageVerbs = /^(?:-.*|install|i|ci|add|update|upgrade|up|config|set|get|cache|list|ls|ll|link|unlink|root|prefix|bin|audit|outdated|uninstall|remove|rm|un|ping|whoami|login|logout|view|info|show|pack|publish|version|prune|dedupe|dir|why|import|store|global|self-update|help|search|setup|env)$/i;
function javaScript(session, call) {
	const name = programName(call.program.text).replace(/\.(?:cmd|ps1)$/, "");
	const verb = call.words[0]?.text ?? "";
	if (!(verb === "" || packageVerbs.test(verb) && !(/^(?:setup|env)$/i.test(verb) && name !== "pnpm"))) session.unread(`what ${name} runs`, call);
}
function remoteShell(session, call) {
	const [computer] = optionValues(call.words, "r", "remote");
	if (computer !== void 0 && computer.known && !/^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[?::1\]?|\.)(?:[:/].*)?$/i.test(computer.text)) return;
	const from = call.words.findIndex((word) => !/^[-/]/.test(word.text) && word.text !== computer?.text);
	const words = from === -1 ? [] : call.words.slice(from);
	const [program, ...rest] = words.length === 1 && words[0] !== void 0 ? splitWords(words[0]) : words;
	if (program === void 0) session.unread("what winrs runs", call);
	else if (computer === void 0 || !computer.known) session.unread("what winrs runs on a computer that is named later", call);
	else runProgram(session, {
		...call,
		program,
		words: rest
	});
}
function subsystem(session, call) {
	if (call.words.length > 0 && !/^--(?:install|update|set-default|set-default-version|set-version|list|status|shutdown|terminate|unregister|import|import-in-place|export|version|help|manage|mount|unmount|inbox)$|^-(?:l|s|t)$/i.test(call.words[0]?.text ?? "")) session.unread("what wsl runs", call);
}
function isForeignLibrary(path) {
	const text = path.trim().replace(/["']/g, "");
	if (!/[\\/]/.test(text)) return text.startsWith("$") || text.startsWith("%");
	return !/(?:^|[\\/])(?:\$env:(?:windir|systemroot)|\$\{env:(?:windir|systemroot)\}|%(?:windir|systemroot)%|[a-z]:[\\/]windows)[\\/](?!temp\b)/i.test(text) && !/[\\/](?:Reference Assemblies|Microsoft SDKs|Windows Kits)[\\/]/i.test(text);
}
function sourceOfPackages$1(session, call, program) {
	if (!/^add$/i.test(call.words[1]?.text ?? "")) return;
	const [given] = program === "choco" ? optionValues(call.words, "s", "source") : optionValues(call.words, "a", "arg");
	const address = given?.text ?? call.words.slice(2).find((word) => /[\\/:]/.test(word.text))?.text ?? "";
	if (!isKnownSource(address)) session.run.packageSources.set(program, shownPath(address));
}
// build/commands/registry.js
function isRunKey(path) {
	return /currentversion[\\/](?:policies[\\/]explorer[\\/])?run(?:once|onceex|services|servicesonce)?(?:[\\/]|$)/i.test(path);
}
const commandValues = [
	[/currentversion[\\/]winlogon(?:[\\/]|$)/i, /^(?:userinit|shell|taskman|vmapplet)$/i],
	[/active setup[\\/]installed components[\\/]/i, /^stubpath$/i],
	[/\bsystem[\\/]setup$/i, /^cmdline$/i],
	[/(?:control|current)[^\\/]*[\\/]services[\\/]/i, /^(?:imagepath|servicedll|application)$/i],
	[/image file execution options[\\/]/i, /^debugger$/i],
	[/microsoft[\\/]command processor$/i, /^autorun$/i],
	[/group policy[\\/](?:state[\\/]machine[\\/])?scripts[\\/]/i, /^script$/i]
];
function runsByItself(key, name) {
	const path = key.trim().replace(/["'\\/]+$/, "").slice(0, 2e3);
	return isRunKey(path) || commandValues.some(([keys, names]) => keys.test(path) && names.test(name.trim()));
}
const later = "what the registry runs at another time";
function registry(session, call) {
	const verb = call.words[0]?.text.toLowerCase() ?? "";
	const key = call.words[1];
	if (verb === "import" || verb === "restore") registryFile(session, call, key);
	if (verb !== "add" || key === void 0) return;
	const [data] = optionValues(call.words, "d");
	const [name] = optionValues(call.words, "v");
	if (data !== void 0 && runsByItself(key.text, name?.text ?? "") && !isWindowsOwn(data.text)) runLater(session, call, data, later);
}
function registryEditor(session, call) {
	if (call.words.some((word) => /^[-/][ea]/i.test(word.text))) return;
	const file = call.words.find((word) => !/^[-/]\w\b/.test(word.text));
	if (file !== void 0) registryFile(session, call, file);
}
function registryFile(session, call, file) {
	const written = file === void 0 || isFilledIn(programName(file.text)) ? void 0 : session.run.written.get(programName(file.text));
	if (written === void 0 || written.trim() === "") session.unread(`the script "${shownPath(file?.text ?? "")}"`, call);
	else readKeys(session, written, call);
}
function isWindowsOwn(data) {
	const own = /^"?(?:(?:[a-z]:\\windows\\|%systemroot%\\|%windir%\\)?(?:system32\\)?)(?:explorer|userinit)(?:\.exe)?"?$/i;
	return data.length < 300 && data.split(",").every((part) => part.trim() === "" || own.test(part.trim()));
}
function readRegistryFile(session) {
	readKeys(session, session.source.text);
}
function isRegistryFile(text) {
	return /^\ufeff?\s*(?:windows registry editor version|regedit4)/i.test(text.slice(0, 200));
}
function readKeys(session, text, call) {
	let key = "";
	let at = 0;
	for (const line of text.split("\n")) {
		const span = call ?? {
			start: at,
			end: at + line.length
		};
		at += line.length + 1;
		const head = /^\s*\[(-?)([^\]]+)\]/.exec(line);
		if (head !== null) key = head[1] === "-" ? "" : head[2] ?? "";
		const value = /^\s*(?:"((?:[^"\\]|\\.)*)"|@)\s*=\s*(.*?)\s*$/.exec(line.slice(0, 5e3));
		const data = value?.[2] ?? "";
		if (value === null || data === "-" || key === "" || !runsByItself(key, value[1] ?? "")) continue;
		const plain = /^"((?:[^"\\]|\\.)*)"$/.exec(data)?.[1]?.replace(/\\(.)/g, "$1");
		if (plain !== void 0 && isWindowsOwn(plain)) continue;
		const command = plain === void 0 ? void 0 : {
			text: plain,
			known: !isFilledIn(plain),
			...span,
			origin: require_index.derivedText(plain, session.locate(span))
		};
		runLater(session, span, command, later);
	}
}
// build/commands/sysprep.js
function sysprep(session, call) {
	const options = new Set(call.words.map((word) => readOption(word)?.name ?? word.text.toLowerCase()));
	if (options.has("generalize") || options.has("reseal")) session.generalize((options.has("shutdown") || options.has("reboot") || options.has("forceshutdown")) && !options.has("quit") && !options.has("noreboot"), call);
	else if (call.words.some(isWholeUnknown)) session.unread("what Sysprep is told to do", call);
	else if (call.words.length === 0) session.unread("what is chosen in the window of Sysprep", call);
}
function ec2Launch(session, call) {
	const verb = call.words.find((word) => /^[-/]*sysprep$/i.test(word.text));
	const shutdown = call.words.find((word) => /^(?:-s|--shutdown)(?:=.*)?$/i.test(word.text));
	if (verb !== void 0) session.generalize(shutdown !== void 0 && !/=false$/i.test(shutdown.text), call);
	else if (call.words.some(isWholeUnknown)) session.unread("what the agent of EC2 is told to do", call);
}
function ec2Script(session, call, name) {
	if (name === "sysprepinstance.ps1") {
		session.generalize(!call.words.some((word) => /^-noshutdown/i.test(word.text)), call);
		return true;
	}
	return name === "initializeinstance.ps1" || name === "sendwindowsisready.ps1" || name === "sendeventlogs.ps1" || name === "initializedisks.ps1";
}
// build/commands/windows-features.js
function names$1(session, call, words, present) {
	for (const word of words) nameFeatures(session, word, present);
	if (words.length === 0) session.unread("a feature whose name is not said", call);
}
function dism(session, call) {
	const options = new Set(call.words.map((word) => readOption(word)?.name ?? ""));
	const features = optionValues(call.words, "featurename");
	if (options.has("enable-feature")) {
		names$1(session, call, features, true);
		if (features.length > 0 && call.words.some((word) => isWholeUnknown(word) && !features.includes(word))) session.unread("what DISM is told to do", call);
	} else if (options.has("disable-feature")) {
		if (!options.has("image")) names$1(session, call, features, false);
	} else if (options.has("add-package") || options.has("apply-unattend")) {
		const [file] = optionValues(call.words, "packagepath", "apply-unattend");
		if (file === void 0 || !/kb\d{6,}|\.msu$/i.test(file.text)) session.unread(file === void 0 ? "the package that DISM adds" : `the package "${shownPath(file.text)}"`, call);
	} else if (options.has("apply-image") || options.has("apply-ffu") || options.has("add-provisioningpackage")) session.unread("the image or package that DISM applies", call);
	else if (call.words.some(isWholeUnknown)) session.unread("what DISM is told to do", call);
}
function pkgmgr(session, call) {
	const install = optionValues(call.words, "iu");
	const remove = optionValues(call.words, "uu");
	for (const word of install) nameFeatures(session, word, true);
	for (const word of remove) nameFeatures(session, word, false);
	if (optionValues(call.words, "n").length > 0) session.unread("the answer file that pkgmgr applies", call);
	else if (install.length + remove.length === 0 && call.words.some(isWholeUnknown)) session.unread("what pkgmgr is told to do", call);
}
function serverManager(session, call) {
	const install = optionValues(call.words, "install", "i");
	const remove = optionValues(call.words, "remove", "r");
	for (const word of install) {
		nameFeatures(session, word, true);
		if (/^bits$/i.test(word.text.trim())) session.feature("bits-iis-ext", true, word);
	}
	for (const word of remove) nameFeatures(session, word, false);
	if (optionValues(call.words, "inputpath", "ip").length > 0) session.unread("the list of roles that ServerManagerCmd installs", call);
	else if (install.length + remove.length === 0 && call.words.some(isWholeUnknown)) session.unread("what ServerManagerCmd is told to do", call);
}
function ocsetup(session, call) {
	const [component] = call.words;
	if (component !== void 0) nameFeatures(session, component, !call.words.some((word) => readOption(word)?.name === "uninstall"));
}
function sysocmgr(session, call) {
	const found = [...[...session.run.written.values()].join("\n").matchAll(/\biis_[a-z]+\s*=\s*(on|off)\b/gi)].map((match) => match[1]?.toLowerCase());
	if (found.includes("on")) session.iis(true, "the answer file for the components of Windows says so", call);
	else if (found.includes("off")) session.iis(false, "the answer file for the components of Windows says so", call);
	else if (call.words.length > 0) session.unread("the answer file that sysocmgr applies", call);
}
// build/commands/programs.js
const does = new Map([
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
	["bitsadmin", (session, call) => call.words.some((word) => /^\/setnotifycmdline$/i.test(word.text)) ? session.unread("what bitsadmin starts", call) : void 0],
	["choco", choco],
	["chocolatey", choco],
	["cinst", (session, call) => chocoPackages(session, call, true)],
	["cuninst", (session, call) => chocoPackages(session, call, false)],
	["winget", winget],
	["scoop", scoop],
	["netdom", netdom],
	["djoin", (session, call) => hasOption(call, "loadfile", "requestodj") ? session.domain(true, call) : void 0],
	["aspnet_regiis", registerAspNet],
	["netsh", netsh],
	["certutil", (session, call) => call.words.some((word) => /^[-/]importpfx$/i.test(word.text)) ? session.secret("S14", call, "certificate") : void 0],
	["iisreset", (session, call) => presuppose(session, call, "iisreset is a program of IIS")],
	["net", (session, call) => /^(?:start|stop|pause|continue)$/i.test(call.words[0]?.text ?? "") ? service$1(session, call, call.words[1]) : void 0],
	["net1", (session, call) => service$1(session, call, call.words[1])],
	["sc", serviceControl],
	["cmd", commandShell],
	["powershell", powerShell],
	["pwsh", powerShell],
	["cscript", cscript],
	["wscript", cscript],
	["start", start$1],
	["msiexec", msiexec],
	["wusa", () => void 0],
	["schtasks", scheduledTask],
	["at", (session, call) => session.unread("what a scheduled task runs", call)],
	["wmic", wmic],
	["copy", copy$1],
	["xcopy", copy$1],
	["robocopy", copy$1],
	["reg", registry],
	["regedit", registryEditor],
	["regsvr32", (session, call) => void call.words.filter((word) => !/^[-/]\w(?::|$)/.test(word.text) && isForeignLibrary(word.text)).forEach((word) => session.unread(`the library "${shownPath(word.text)}"`, call))],
	["explorer", (session, call) => call.words.some((word) => /\.(?:exe|cmd|bat|msi|vbs|js|lnk|ps1)\b/i.test(word.text)) ? session.unread("what explorer starts", call) : void 0],
	["winrs", remoteShell],
	["winrm", (session, call) => /^(?:invoke|i)$/i.test(call.words[0]?.text ?? "") ? session.unread("what winrm invokes", call) : void 0],
	["wsl", subsystem],
	["yarn", javaScript],
	["pnpm", javaScript],
	["npm", javaScript],
	["move", copy$1],
	["forfiles", (session, call) => inner(session, call, "cmd", optionValues(call.words, "c"))],
	["runas", (session, call) => inner(session, call, "cmd", call.words.filter((word) => readOption(word) === void 0))],
	["psexec", psExec],
	["psexec64", psExec],
	["pip", namedPackages],
	["pip3", namedPackages],
	["dotnet", (session, call) => isHarmlessDotnet(call) ? void 0 : session.unread(`what "dotnet ${shownPath(call.words[0]?.text ?? "")}" runs`, call)],
	["python", python],
	["python3", python],
	["py", python],
	["rundll32", (session, call) => /^(?:user32|printui|advapi32|shell32|inetcpl|powrprof)\b/i.test(programName(call.words[0]?.text ?? "")) ? void 0 : session.unread("what rundll32 runs", call)]
]);
const takesVerb = new Set([
	"choco",
	"winget",
	"scoop",
	"netdom",
	"djoin",
	"net",
	"net1",
	"sc",
	"schtasks",
	"reg",
	"wmic",
	"netsh",
	"certutil",
	"ec2launch",
	"dotnet",
	"npm",
	"aspnet_regiis",
	"gcesysprep"
]);
const harmless$2 = new Set(`7z 7za 7zr arp assoc attrib auditpol aws az azcopy bcdboot bcdedit break bzip2 cacls certreq chcp checknetisolation chkdsk choice cipher cleanmgr clip cls cmdkey code
  color comp compact control convert curl date defrag del diskpart diskperf dispdiag doskey dsquery echo endlocal erase expand exit extrac32 fc find findstr format fsutil ftp ftype gcloud
  getmac git goto gpg gpresult gpupdate gsutil gzip help hostname icacls iisexpress ipconfig jq kubectl docker klist label lodctr logman logoff lpksetup manage-bde md mkdir mklink mode more mountvol mstsc
  nbtstat netstat nltest nslookup notepad nuget onedrivesetup openfiles openssl path pathping pause ping pnputil powercfg print prompt qprocess query quser qwinsta rd rdpsign recover
  reagentc refreshenv rem ren rename rmdir route sdelete sdelete64 secedit set setlocal setspn setx sfc shift shutdown slmgr sort ssh-keygen subst systeminfo takeown tar taskkill
  tasklist tee time timeout title tpmtool tracert tree tscon type typeperf tzutil unlodctr unzip usoclient vaultcmd ver verify vol vssadmin w32tm waitfor wbadmin wecutil wevtutil where whoami 
  winsat winver wslconfig wsusutil xperf zip dir wget true false ngen  lgpo uwfmgr dcdiag repadmin replace slui changepk licensingdiag ssh-add wpeutil bootsect
  tzsync userinit svchost vmwaretoolboxcmd vboxcontrol`.split(/\s+/));
function runProgram(session, call) {
	if (!session.run.start(() => runNamed$1(session, call))) session.unread("a program that too many others start", call);
}
function runNamed$1(session, call) {
	const path = call.program.text.trim().replace(/^%~d?p0[\\/]?(?=[^\\/])/i, "");
	if (isIisExpress(path)) return;
	const last = path.split(/[\\/]/).at(-1) ?? "";
	if (/^(?:\$env:|\$\{env:)comspec\}?$/i.test(path)) {
		commandShell(session, call);
		return;
	}
	if (path === "" || isFilledIn(last)) {
		const url = session.run.downloads.get(programName(last));
		if (url !== void 0 && isHostingBundle(url)) session.secret("S20", call);
		else session.unread(`the command \`${shownPath(path)}\`, whose name is filled in later,`, call);
		return;
	}
	const name = programName(path);
	for (const { from, to } of broughtFiles(name, call.words)) copyInto(session, from, to, call);
	const known = does.get(name.replace(/\.(?:cmd|bat)$/, "")) ?? does.get(name);
	if (known !== void 0 && takesVerb.has(name) && call.words[0] !== void 0 && isWholeUnknown(call.words[0])) session.unread(`what ${name} is told to do`, call);
	else if (known !== void 0) known(session, call);
	else if (ec2Script(session, call, name)) return;
	else if (!harmless$2.has(name)) runFile(session, call, name, path);
}
function isIisExpress(path) {
	return /iis ?express[\\/]/i.test(path);
}
function runFile(session, call, name, path) {
	const from = session.run.downloads.get(name) ?? "";
	if (isHostingBundle(name) || isHostingBundle(from)) session.secret("S20", call.program);
	else if (isMacro(session, call, path)) session.unread(`what \`$(${shownPath(path)})\` stands for (a program of that name, or a value that is filled in before the script runs)`, call);
	else if (/^(?:chef-client|chef-solo|chef-zero|cinc-client|puppet|ansible-pull|salt-call)$/.test(name)) session.unread(`what ${name} applies`, call);
	else if (/\.(?:ps1|psm1|bat|cmd|vbs|js|wsf|py|rb|sh|sql)$/.test(name)) session.unread(`the script "${shownPath(path)}"`, call);
	else if (!/\.(?:msu|txt|log|html?|url|lnk|chm|md|json|xml|ini|cer|crt)$/.test(name)) session.unread(`the program "${shownPath(path)}"`, call);
}
function isMacro(session, { start, end, words }, path) {
	const { text } = session.source;
	return words.length === 0 && /^[\w.]+$/.test(path) && text.slice(Math.max(0, start - 2), start) === "$(" && text[end] === ")";
}
function hasOption({ words }, ...names) {
	return words.some((word) => names.includes(readOption(word)?.name ?? ""));
}
function presuppose(session, call, because) {
	if (session.run.conditions === 0 && session.run.doubts === 0) session.iis(true, because, call);
}
function isIisService(name) {
	return /^(?:w3svc|was|iisadmin|apphostsvc|wmsvc|w3logsvc|ftpsvc|msftpsvc|world wide web publishing service)$/i.test(name.trim());
}
function service$1(session, call, word) {
	if (word !== void 0 && isIisService(word.text)) presuppose(session, call, `the service ${word.text} is a part of IIS`);
}
function serviceControl(session, given) {
	const [computer] = given.words;
	const named = computer?.text.startsWith("\\\\") === true;
	if (named && !/^\\\\(?:localhost|127\.0\.0\.1|\.|%computername%|\$env:computername)$/i.test(computer?.text ?? "")) return;
	const call = named ? {
		...given,
		words: given.words.slice(1)
	} : given;
	const verb = call.words[0]?.text ?? "";
	if (/^(?:start|stop|config|failure)$/i.test(verb)) service$1(session, call, call.words[1]);
	if (!/^(?:create|config|failure)$/i.test(verb)) return;
	call.words.forEach((word, index) => {
		const found = /^(?:binpath|command)=/i.exec(word.text);
		const program = found === null ? void 0 : word.text.length > found[0].length ? cutWord(word, found[0].length, word.text.length) : call.words[index + 1];
		if (program !== void 0 && program.text.trim() !== "") runLater(session, call, program, "what a service runs");
	});
}
function isHarmlessDotnet({ words }) {
	const [verb, second] = words;
	if (verb === void 0 || /^(?:-.*|new|restore|nuget|add|remove|list|workload|sdk|dev-certs|help|clean|sln|user-secrets|pack)$/i.test(verb.text)) return true;
	return /^tool$/i.test(verb.text) && !/^(?:run|exec|execute)$/i.test(second?.text ?? "");
}
function choco(session, call) {
	const verb = call.words[0]?.text.toLowerCase() ?? "";
	if (/^(?:install|upgrade|update)$/.test(verb)) chocoPackages(session, {
		...call,
		words: call.words.slice(1)
	}, true);
	else if (verb === "uninstall") chocoPackages(session, {
		...call,
		words: call.words.slice(1)
	}, false);
	else if (/^(?:source|sources)$/.test(verb)) sourceOfPackages$1(session, call, "choco");
}
function isKnownSource(text) {
	return /^(?:windows-?features?|chocolatey|webpi|ruby|python|cygwin|winget|msstore|https:\/\/(?:(?:community\.)?chocolatey\.org\/api\/v2|cdn\.winget\.microsoft\.com\/cache|(?:api\.)?nuget\.org\/.*|api\.nuget\.org\/.*)\/?)$/i.test(text.trim());
}
const chocoOptionsWithValue = /^-+(?:s|source|version|u|user|p|password|cert|cp|certpassword|params|packageparameters|packageparams|package-parameters|pkgparameters|pkgparams|ia|installargs|installarguments|install-arguments|override-arguments|cache|cachelocation|c|timeout|execution-timeout|proxy|proxy-user|proxy-password|log-file|checksum|download-checksum|uninstallargs)$/i;
function chocoPackages(session, call, present) {
	const packages = [];
	const sources = [];
	call.words.forEach((word, index) => {
		const before = call.words[index - 1]?.text ?? "";
		const isValue = chocoOptionsWithValue.test(before);
		if (isValue && /^-+(?:s|source)$/i.test(before)) sources.push(word);
		const option = word.text.startsWith("-") ? readOption(word) : void 0;
		if (option !== void 0 && /^(?:s|source)$/.test(option.name) && option.value !== void 0) sources.push(option.value);
		if (!isValue && !word.text.startsWith("-")) packages.push(word);
	});
	const features = sources.some((word) => /^windows-?features?$/i.test(word.text));
	const foreign = sources.length === 0 ? session.run.packageSources.get("choco") : sources.find((word) => !isKnownSource(word.text))?.text;
	if (features) {
		for (const word of packages) nameFeatures(session, word, present);
		return;
	}
	if (sources.some((word) => /^webpi$/i.test(word.text))) session.unread("what the Web Platform Installer brings", call);
	else if (present && foreign !== void 0 && packages.length > 0) session.unread(`a package of the source "${shownPath(foreign)}"`, call);
	else if (present) for (const word of packages) installPackage(session, word, "Chocolatey");
}
function nameFeatures(session, word, present) {
	for (const each of word.text.split(word.known ? /[;,\s]+/ : /[;,]/)) {
		const name = each.trim();
		if (name === "") continue;
		if (!present && (isFilledIn(name) || !word.known)) continue;
		if (isFilledIn(name) || !(word.known || /^[\w-]+$/.test(name))) session.unread(`a feature whose name is filled in later (\`${shownPath(name)}\`),`, word);
		else if (!/[*?]/.test(name)) session.feature(name, present, word);
		else if (!present) for (const whole of ["web-server", "iis-webserverrole"].filter((each) => matchesName(name, each))) session.feature(whole, false, word);
		else if (/^web-/i.test(name)) session.feature("web-server", present, word);
		else if (/^iis-/i.test(name)) session.feature("iis-webserverrole", present, word);
		else session.unread(`what the features "${name}" are`, word);
	}
}
function matchesName(pattern, name) {
	const pieces = pattern.slice(0, 100).toLowerCase().replaceAll("_", "-").split("*");
	let at = 0;
	return pieces.every((piece, index) => {
		const found = index === 0 ? 0 : index === pieces.length - 1 ? Math.max(at, name.length - piece.length) : findPiece(name, piece, at);
		if (found === -1 || !fits(name, piece, found)) return false;
		at = found + piece.length;
		return index < pieces.length - 1 || at === name.length;
	});
}
function findPiece(name, piece, from) {
	for (let at = from; at + piece.length <= name.length; at++) if (fits(name, piece, at)) return at;
	return -1;
}
function fits(name, piece, at) {
	return at + piece.length <= name.length && [...piece].every((unit, index) => unit === "?" || unit === name[at + index]);
}
function winget(session, call) {
	const verb = call.words[0]?.text.toLowerCase() ?? "";
	if (/^(?:configure|configuration|dscv3)$/.test(verb)) session.unread("the configuration that winget applies", call);
	else if (verb === "source") sourceOfPackages$1(session, call, "winget");
	else if (/^(?:import)$/.test(verb)) session.unread("the list of packages that winget installs", call);
	else if (/^(?:install|add|upgrade|update)$/.test(verb)) {
		if (optionValues(call.words, "manifest", "m").length > 0) session.unread("the package of a manifest that winget installs", call);
		const sources = optionValues(call.words, "source", "s").map((word) => word.text);
		const foreign = sources.length === 0 ? session.run.packageSources.get("winget") : sources.find((source) => !isKnownSource(source));
		if (foreign !== void 0) session.unread(`a package of the source "${shownPath(foreign)}"`, call);
		const values = new Set(optionValues(call.words, "source", "s", "version", "v", "scope", "architecture", "a", "location", "l", "override", "custom", "locale", "log", "o", "installer-type"));
		for (const word of call.words.slice(1)) if (readOption(word)?.value !== void 0) installPackage(session, readOption(word)?.value ?? word, "winget");
		else if (!/^[-/]/.test(word.text) && ![...values].some((value) => value === word)) installPackage(session, word, "winget");
	}
}
function folder(session, call, how) {
	const path = call.words.filter((word) => !/^\/d$/i.test(word.text)).map((word) => word.text).join(" ");
	if (how !== "set" || path !== "") changeFolder(session.run, how, path);
}
function scoop(session, call) {
	const [verb, second, , address] = call.words;
	if (/^bucket$/i.test(verb?.text ?? "") && /^add$/i.test(second?.text ?? "") && address !== void 0) session.run.packageSources.set("scoop", shownPath(address.text));
	const foreign = session.run.packageSources.get("scoop");
	if (foreign !== void 0 && /^(?:install|update)$/i.test(verb?.text ?? "")) session.unread(`a package of the source "${foreign}"`, call);
	else namedPackages(session, call);
}
function namedPackages(session, call) {
	if (!/^(?:install|add|update|upgrade)$/i.test(call.words[0]?.text ?? "")) return;
	for (const word of call.words.slice(1)) if (!word.text.startsWith("-") && isHostingBundle(word.text)) installPackage(session, word, "it");
}
function python(session, call) {
	const [first, second] = call.words;
	if (first?.text === "-m" && /^(?:pip|ensurepip|venv|virtualenv|pipx)$/i.test(second?.text ?? "")) return;
	if (first === void 0 || /^(?:-V|--version)$/.test(first.text)) return;
	session.unread("what Python runs", call);
}
function netdom(session, call) {
	const verb = call.words[0]?.text.toLowerCase() ?? "";
	if (verb === "join" || verb === "move") session.domain(true, call);
	else if (verb === "remove") session.domain(false, call);
}
function wmic(session, call) {
	const text = call.words.map((word) => word.text).join(" ");
	if (/\bjoindomainorworkgroup\b/i.test(text)) session.domain(true, call);
	else if (/\bunjoindomainorworkgroup\b/i.test(text)) session.domain(false, call);
	else if (/webadministration|microsoftiis/i.test(text) && /\b(?:set|create|call)\b/i.test(text)) {
		const secret = call.words.find((word) => /(?:^|[.,])(?:password|\w*userpass|uncpassword)\s*=\s*[^\s,]/i.test(word.text));
		if (secret !== void 0) session.secret(/microsoftiis/i.test(text) ? "S16" : signalOfPath(text, "S1") === "S2" ? "S1" : signalOfPath(text, "S1"), secret);
		else session.iis(true, "wmic changes the configuration of IIS", call);
		if (call.words.some(isWholeUnknown)) session.unread("what wmic is told to do", call);
	} else if (/\bprocess\b.*\bcall\b.*\bcreate\b|\bproduct\b.*\bcall\b.*\binstall\b/i.test(text)) session.unread("what wmic starts", call);
}
function msiexec(session, call) {
	const named = call.words.find((word) => /\.ms[ipt]\b/i.test(word.text)) ?? call.words.find((word) => !/^[-/]/.test(word.text));
	if (named !== void 0 && isHostingBundle(named.text)) session.secret("S20", named);
	else if (call.words.some((word) => /^[-/](?:x|uninstall)/i.test(word.text))) return;
	else if (call.words.length > 0) session.unread(named === void 0 ? "what msiexec installs" : `the package "${shownPath(named.text)}"`, call);
}
function runLater(session, span, source, what) {
	const effects = source?.known === true ? session.rehearse(source.origin, "cmd") : void 0;
	if (effects === void 0 || effects.length > 0) session.unread(what, span);
}
function scheduledTask(session, call) {
	if (!hasOption(call, "create", "change")) {
		if (hasOption(call, "run")) session.unread("what a scheduled task runs", call);
		return;
	}
	const [action] = optionValues(call.words, "tr");
	if (action !== void 0 || hasOption(call, "xml")) runLater(session, call, action, "what a scheduled task runs at another time");
}
function copy$1(session, call) {
	const [first, ...others] = joinedFiles(call.words.filter((word) => !/^[-/]\w{1,12}(?::|$)/.test(word.text)).map(({ text }) => text));
	if (first === void 0) return;
	const names = programName(call.program.text) === "robocopy" ? others.slice(1).map((each) => `${first}\\${each}`) : [];
	for (const from of names.length > 0 ? names : [first]) copyInto(session, from, others[0] ?? ".", call);
}
function joinedFiles(paths) {
	const joined = [];
	paths.forEach((path, index) => {
		if ((path.startsWith("+") || paths[index - 1]?.endsWith("+") === true) && joined.length > 0) joined.push(`${joined.pop() ?? ""}${path}`);
		else joined.push(path);
	});
	return joined;
}
function start$1(session, call) {
	const words = [...call.words];
	while (words[0] !== void 0 && (/^[-/](?:wait|w|b|i|min|max|low|normal|high|realtime|abovenormal|belownormal|separate|shared|d.*|affinity|node)$/i.test(words[0].text) || isTitle(session, words[0]))) words.shift();
	const [program, ...rest] = words;
	if (program !== void 0) runProgram(session, {
		...call,
		program,
		words: rest
	});
}
function isTitle(session, word) {
	return session.source.text[word.start] === "\"" && (word.text === "" || !/[\\/.]/.test(word.text));
}
function psExec(session, call) {
	const from = call.words.findIndex((word, index) => !/^[-/\\@]/.test(word.text) && !/^[-/](?:u|p|n|r|w|a)$/i.test(call.words[index - 1]?.text ?? ""));
	const program = call.words[from];
	if (call.words.some((word) => word.text.startsWith("\\\\"))) return;
	if (program !== void 0) runProgram(session, {
		...call,
		program,
		words: call.words.slice(from + 1)
	});
}
function inner(session, call, language, words) {
	if (words.length === 0) return;
	const lone = words.length === 1 ? words[0] : void 0;
	if (lone !== void 0 && !lone.known && /^\$[\w:{}]+$|^%\w+%$/.test(lone.text)) session.unread(`the command \`${shownPath(lone.text)}\`, which is filled in later,`, call);
	else session.nested(require_index.spanTexts(session.locate(call).file, words.map((word) => word.origin), " "), language, call);
}
const commandSwitch = /^(?:\/[adefqstuvxy](?::[^\s/]{0,10})?\s{0,10}){0,10}[-/][ckr]/i;
function commandShell(session, call) {
	const from = call.words.findIndex((word) => commandSwitch.test(word.text));
	const word = call.words[from];
	if (word === void 0) {
		if (call.words.length > 0 && !call.words.every((each) => each.text.startsWith("/"))) session.unread("what the command shell runs", call);
		return;
	}
	const behind = (commandSwitch.exec(word.text)?.[0] ?? "").length;
	const start = behind + (/^\s*/.exec(word.text.slice(behind))?.[0] ?? "").length;
	const rest = call.words.slice(from + 1);
	inner(session, call, "cmd", start < word.text.length ? [cutWord(word, start, word.text.length), ...rest] : rest);
}
const shellOptions = [
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
	["help", false]
];
const shortOptions = {
	c: "command",
	e: "encodedcommand",
	ec: "encodedcommand",
	enc: "encodedcommand",
	f: "file",
	ep: "executionpolicy",
	ex: "executionpolicy",
	exec: "executionpolicy",
	w: "windowstyle",
	nop: "noprofile",
	noni: "noninteractive",
	wd: "workingdirectory",
	v: "version"
};
function powerShell(session, call) {
	for (let index = 0; index < call.words.length; index++) {
		const word = call.words[index];
		if (word === void 0) return;
		const option = /^(?:--?|\/)([a-z]+)(?::(.*))?$/i.exec(word.text);
		const short = option?.[1]?.toLowerCase() ?? "";
		const name = option === null ? void 0 : shortOptions[short] ?? shellOptions.find(([full]) => full.startsWith(short))?.[0];
		if (option === null || name === void 0) {
			if (/\.ps1$/i.test(word.text) && programName(call.program.text) === "pwsh") runProgram(session, {
				...call,
				program: word,
				words: call.words.slice(index + 1)
			});
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
			else if (program !== void 0) runProgram(session, {
				...call,
				program: /\.ps1$/i.test(program.text) || isFilledIn(program.text) ? program : {
					...program,
					text: `${program.text}.ps1`
				},
				words: rest.slice(1)
			});
			return;
		}
		if (name === "encodedcommand") {
			const [code] = rest;
			const text = code === void 0 || !code.known ? void 0 : decodeUtf16(code.text);
			if (code === void 0 || text === void 0) session.unread("an encoded command that is filled in later or cannot be decoded", call);
			else session.nested({
				file: session.source.file,
				text,
				locate: () => session.locate(code)
			}, "powershell", call);
			return;
		}
		if (option[2] === void 0 && shellOptions.some(([full, takes]) => full === name && takes)) index += 1;
	}
}
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function decodeUtf16(text) {
	const clean = text.replace(/[\s"']/g, "").replace(/=+$/, "");
	if (clean === "" || /[^A-Za-z0-9+/]/.test(clean)) return void 0;
	const bytes = [];
	let bits = 0;
	let count = 0;
	for (const unit of clean) {
		bits = (bits << 6 | alphabet.indexOf(unit)) & 16777215;
		count += 6;
		if (count < 8) continue;
		count -= 8;
		bytes.push(bits >> count & 255);
	}
	if (bytes.length % 2 !== 0) return void 0;
	let decoded = "";
	for (let at = 0; at < bytes.length; at += 2) decoded += String.fromCharCode((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8);
	return decoded;
}
function runLine(session, call) {
	const [program, ...words] = splitWords(call.program);
	if (program !== void 0) runProgram(session, {
		...call,
		program,
		words: [...words, ...call.words]
	});
}
// build/commands/written.js
function isLog(path) {
	return /\.(?:log|txt|md|csv|html?)["']?$|^\$?null$|^nul$/i.test(path.trim());
}
function fileWritten(session, path, text, span) {
	session.writes(path, text);
	if (isLog(path)) return;
	if (findCipher(text) !== void 0) session.secret("S9", span);
	fileChanged(session, path, isNothingKnown(text) ? "" : text, session.source.text.slice(span.start, Math.min(span.end, span.start + 2e4)), span);
}
function outputWritten(session, path, programs, span) {
	if (isLog(path) || configurationFile(placeOf$2(session.run, path)) === void 0) return;
	const [first = "other", ...others] = programs.map((words) => sourceOf(session, words));
	const isWhole = programs.length <= 20;
	if (isWhole && first === "own" && others.every((each) => each === "own" || each === "input")) return;
	if (isWhole && [first, ...others].includes("unclear") && ![first, ...others].includes("other")) session.unread("what is written into the configuration of IIS", span);
	else copyInto(session, "", path, span);
}
function sourceOf(session, words) {
	const [program = "", ...rest] = words[0]?.toLowerCase() === "call" ? words.slice(1) : words;
	const name = programName(program);
	if (name === "appcmd") return "own";
	const isOwn = (word) => isOwnConfiguration(placeOf$2(session.run, word));
	const given = rest.filter((word) => !/^\/(?:[a-z]{1,4}|offline)(?:$|[:\d])/i.test(word));
	const isSearch = name === "find" || name === "findstr";
	if (isSearch || name === "type" || name === "more" || name === "sort") {
		const isSaid = name === "findstr" && rest.some((word) => /^\/[a-z]{0,3}[cg]:/i.test(word));
		if (name === "findstr" && rest.some((word) => /^\/[a-z]{0,3}f:/i.test(word))) return "other";
		const files = isSearch && !isSaid ? given.slice(1) : given;
		return files.length === 0 ? "input" : files.every(isOwn) ? "own" : "other";
	}
	const others = given.filter((word) => !isOwn(word));
	if (others.length === given.length) return looksLikeFile(given) ? "other" : "input";
	return looksLikeFile(others) ? "unclear" : "own";
}
function looksLikeFile(words) {
	return words.some((word) => /^<$|^["']?\w:|\\|\.(?:config|xml|txt|bak|old|tmp|dat|cfg)["']?$|:\/\//i.test(word));
}
function fileChanged(session, path, text, statement, span) {
	switch (configurationFile(path)) {
		case "applicationHost":
			if (hasPlainPassword(text) || hasPlainPassword(statement)) session.secret("S18", span);
			else if (text.trim() === "" && isContentOfOther(statement, path)) session.secret("S10", span);
			else if (text.trim() !== "" || /get-content|\bgc\b|\bcat\b|content of |-replace|\.replace\(/i.test(statement)) session.iis(true, "a configuration file of IIS is changed", span);
			else session.secret("S10", span);
			return;
		case "redirection":
			if (text.trim() === "" || turnsSharedConfigurationOn(text) || turnsSharedConfigurationOn(statement) || /enabled/i.test(statement)) session.secret("S11", span);
			return;
		case "metabase":
			session.secret("S17", span);
			return;
		case "other":
		case void 0:
			if (turnsSharedConfigurationOn(text)) session.secret("S11", span);
			return;
	}
}
// build/commands/cmd/reader.js
const limits = {
	depth: 40,
	value: 8191,
	line: 65536,
	turns: 500,
	calls: 8,
	loops: 4,
	places: 20,
	behind: 2e3
};
const printsNothing = /^(?:set|cd|chdir|pushd|popd|md|mkdir|rd|rmdir|del|erase|ren|rename|title|color|call)$/;
const fixed = new Map([["comspec", "C:\\Windows\\System32\\cmd.exe"]]);
function readCommandShell(session) {
	new CommandShell(session).script();
}
var CommandShell = class {
	#session;
	#text;
	#variables = new Map();
	#closes;
	#labels;
	#indices;
	#places = new Map();
	#visited = new Set();
	#failing = new Map();
	#following = new Set();
	#flow = {
		parked: new Set(),
		left: false,
		alive: true,
		anywhere: false,
		level: 0,
		main: true
	};
	#arguments;
	#depth = 0;
	#piped = false;
	#feeds = [];
	#outputs = [];
	#changes = 0;
	#passed = new Map();
	#loops = 0;
	#lost = false;
	#local = [];
	constructor(session) {
		this.#session = session;
		this.#text = session.source.text;
		this.#closes = matchBrackets(this.#text);
		this.#labels = [...this.#text.matchAll(/^[ \t]*:([^\s:+=,;&|<>"%]{1,128})/gm)].map((match) => ({
			name: (match[1] ?? "").toLowerCase(),
			at: match.index + match[0].indexOf(":")
		}));
		this.#indices = new Map(this.#labels.map(({ at }, index) => [at, index]));
		for (const { name, at } of this.#labels) {
			const places = this.#places.get(name) ?? [];
			if (places.length < limits.places) places.push(at);
			this.#places.set(name, places);
		}
	}
	script() {
		this.#follow(0, true);
		if (!this.#lost) return;
		for (const { at } of this.#labels) {
			if (this.#visited.has(at)) continue;
			this.#session.run.conditions += 1;
			this.#follow(at, true);
			this.#session.run.conditions -= 1;
		}
	}
	#follow(start, main) {
		const { run } = this.#session;
		const { length } = this.#text;
		const before = {
			flow: this.#flow,
			depth: this.#depth,
			conditions: run.conditions
		};
		const flow = {
			parked: new Set(),
			left: false,
			alive: true,
			anywhere: false,
			level: run.conditions,
			main
		};
		this.#flow = flow;
		this.#depth = 1;
		let next = this.#indices.get(start) ?? 0;
		for (let at = start; at < length && (flow.alive || flow.anywhere || flow.parked.size > 0);) {
			at = this.#skip(at, length);
			while ((this.#labels[next]?.at ?? length) < at) next += 1;
			const label = this.#labels[next]?.at;
			if (label === at) {
				if (flow.parked.delete(at) || flow.anywhere) flow.alive = true;
				if (flow.alive) this.#visit(at);
				at = this.#lineEnd(at);
			} else if (flow.alive) {
				flow.level = before.conditions + (flow.left || flow.parked.size > 0 ? 1 : 0);
				run.conditions = flow.level;
				at = Math.max(this.#command(at, length), at + 1);
			} else if (flow.anywhere) at = Math.max(label ?? length, at + 1);
			else {
				let target = length;
				for (const each of flow.parked) target = Math.min(target, each);
				if (!run.spend(this.#session, {
					start: at,
					end: at + 1
				}, 10 + (flow.parked.size >> 3))) break;
				at = Math.max(target, at + 1);
				next = this.#indices.get(target) ?? this.#labels.length;
			}
		}
		run.conditions = before.conditions;
		this.#flow = before.flow;
		this.#depth = before.depth;
	}
	#visit(label) {
		this.#visited.add(label);
		this.#passed.set(label, this.#changes);
	}
	#goTo(name, from) {
		const flow = this.#flow;
		const conditional = this.#session.run.conditions > flow.level;
		if (name === "") return;
		if (/^:?eof$/i.test(name)) this.#leave(false);
		else if (isFilledIn(name)) {
			flow.anywhere = true;
			flow.left = true;
			this.#lost = true;
			if (!conditional) flow.alive = false;
		} else {
			const at = this.#labelBehind(name, from);
			if (at === void 0) this.#leave(true);
			else if (flow.main && this.#fails(at)) {
				this.#visited.add(at);
				this.#leave(true);
			} else if (at > from) {
				flow.parked.add(at);
				if (!conditional) flow.alive = false;
			} else {
				const fresh = !this.#visited.has(at);
				if ((fresh || this.#passed.get(at) !== this.#changes) && this.#loops < limits.loops) {
					this.#loops += 1;
					this.#visited.add(at);
					this.#follow(at, flow.main);
					this.#loops -= 1;
					if (conditional && fresh) flow.left = true;
				}
				if (!conditional) flow.alive = false;
			}
		}
	}
	#leave(fails) {
		const flow = this.#flow;
		if (this.#session.run.conditions <= flow.level) flow.alive = false;
		if (!fails || !flow.main) flow.left = true;
	}
	#labelBehind(name, from) {
		const places = this.#places.get(name.replace(/^:/, "").toLowerCase());
		return places?.find((at) => at > from) ?? places?.[0];
	}
	#fails(label) {
		const known = this.#failing.get(label);
		if (known !== void 0) return known;
		const behind = this.#text.slice(this.#lineEnd(label), label + limits.behind).split(/^[ \t]*:(?!:)/m, 1)[0] ?? "";
		const found = /^[ \t]*@?(?:exit\b(?:[ \t]*\/b)?[ \t]*([^\s)&]*)|goto\b)/im.exec(behind);
		const fails = found !== null && isFailure(found[1] ?? "");
		this.#failing.set(label, fails);
		return fails;
	}
	#call(name, words, span) {
		const at = this.#labelBehind(name, -1);
		if (isFilledIn(name)) {
			this.#lost = true;
			this.#session.unread("a label whose name is filled in later", span);
			return;
		}
		if (at === void 0 || /^:eof$/i.test(name)) return;
		const given = words.map(({ text }) => /\s/.test(text) || text === "" ? `"${text}"` : text);
		const key = `${at} ${given.join(" ")}`;
		if (this.#following.has(key)) return;
		if (this.#following.size >= limits.calls) {
			this.#session.unread("a part of the script that is called too deep", span);
			return;
		}
		if (!this.#session.run.spend(this.#session, span, 10 + (this.#labels.length >> 3))) return;
		const before = this.#arguments;
		this.#arguments = given;
		const locals = this.#local.length;
		this.#following.add(key);
		this.#visited.add(at);
		this.#follow(at, false);
		this.#following.delete(key);
		this.#arguments = before;
		const [first] = this.#local.splice(locals);
		if (first !== void 0) this.#restore(first);
	}
	#restore(variables) {
		this.#changes += 1;
		this.#variables.clear();
		for (const [name, value] of variables) this.#variables.set(name, value);
	}
	#keep(name) {
		if (name === "setlocal" && this.#local.length < limits.depth && this.#session.run.spend(this.#session, {
			start: 0,
			end: 1
		}, this.#variables.size)) this.#local.push(new Map(this.#variables));
		const before = name === "endlocal" ? this.#local.pop() : void 0;
		if (before !== void 0) this.#restore(before);
	}
	#argument(name, bare) {
		if (this.#arguments === void 0 || name === "0") return void 0;
		const value = name === "*" ? this.#arguments.join(" ") : this.#arguments[Number(name) - 1] ?? "";
		return bare ? value.replace(/^"([^]*)"$/, "$1") : value;
	}
	#shift() {
		this.#arguments = this.#session.run.conditions > this.#flow.level ? void 0 : this.#arguments?.slice(1);
	}
	range(start, end) {
		this.#down(() => {
			let at = start;
			while (at < end) at = Math.max(this.#command(at, end), at + 1);
			return at;
		}, end);
	}
	#skip(from, end, pattern = /[ \t\r\n&;,@|)\ufeff]/) {
		let at = from;
		while (at < end && pattern.test(this.#text[at] ?? "")) at += 1;
		return at;
	}
	#word(at) {
		const pattern = /[a-z]+/iy;
		pattern.lastIndex = at;
		return pattern.exec(this.#text)?.[0].toLowerCase() ?? "";
	}
	#lineEnd(at) {
		const feed = this.#text.indexOf("\n", at);
		return feed === -1 ? this.#text.length : feed;
	}
	#command(from, end) {
		const at = this.#skip(from, end);
		if (at >= end) return end;
		const first = this.#text[at];
		if (first === ":") return this.#lineEnd(at);
		if (first === "(") {
			const close = Math.min(this.#closes.get(at) ?? end, end);
			const behind = /(?:[ \t]*[0-2]?(?:>>?|<)[ \t]*(?:&[0-2]|"[^"\n]*"|[^\s"&|()<>]+))*/y;
			behind.lastIndex = close + 1;
			const redirections = behind.exec(this.#text)?.[0] ?? "";
			const before = this.#outputs;
			const outputs = [...redirections.matchAll(/([0-2]?)>>?[ \t]*("[^"\n]*"|[^\s"&|()<>]+)/g)].filter((match) => match[1] !== "2").map((match) => this.#expand(match[2] ?? "").replaceAll("\"", ""));
			if (outputs.length > 0) this.#outputs = outputs;
			this.range(at + 1, close);
			this.#outputs = before;
			return close + 1 + redirections.length;
		}
		const word = this.#word(at);
		const after = this.#text[at + word.length] ?? "";
		if (word === "rem" && !/[\w\\-]/.test(after)) return this.#lineEnd(at);
		if (word === "if" && /\s/.test(after)) return this.#if(at + 2, end);
		if (word === "for" && /\s/.test(after)) return this.#for(at + 3, end);
		if (word === "else" && /[\s(]/.test(after)) return at + 4;
		return this.#joined(at, end);
	}
	#joined(from, end) {
		const { run } = this.#session;
		const before = run.conditions;
		let at = from;
		for (;;) {
			const line = this.#line(at, end);
			if (!run.spend(this.#session, line, 10)) return end;
			this.#run(line);
			at = line.end;
			if (line.next !== "&&" && line.next !== "||") break;
			if (line.next === "||" || !/^[\s@]*(?:cd|chdir|pushd|echo|title|color|set|setlocal)\b/i.test(line.text.slice(0, 100))) run.conditions = before + 1;
			at = this.#skip(at, end, /[ \t\r\n]/);
			if (at >= end) break;
			if (this.#isWord(at, "if") || this.#isWord(at, "for") || this.#text[at] === "(") {
				at = this.#down(() => this.#command(at, end), end);
				break;
			}
		}
		run.conditions = before;
		return at;
	}
	#isWord(at, word) {
		return this.#word(at) === word && /[\s(]/.test(this.#text[at + word.length] ?? "");
	}
	#down(read, end) {
		if (this.#depth >= limits.depth) {
			this.#session.unread("a part of the script that is nested too deep", {
				start: end - 1,
				end
			});
			return end;
		}
		this.#depth += 1;
		const at = read();
		this.#depth -= 1;
		return at;
	}
	#if(from, end) {
		let at = this.#passWords(from, end, /^(?:\/i|not)$/i);
		const brackets = /[ \t]*\([^\s()]{0,200}\)[ \t]*==[ \t]*\([^\s()]{0,200}\)/y;
		brackets.lastIndex = at;
		const compared = brackets.exec(this.#text);
		if (compared !== null) return this.#branches(at + compared[0].length, end);
		const kind = this.#peekWord(at, end).toLowerCase();
		if (/^(?:exist|defined|errorlevel|cmdextversion)$/.test(kind)) at = this.#passWord(this.#passWord(at, end), end);
		else {
			const left = this.#peekWord(at, end);
			at = this.#passWord(at, end);
			const operator = this.#peekWord(at, end);
			if (/^(?:==|equ|neq|lss|leq|gtr|geq)/i.test(operator)) at = operator === "==" || !operator.startsWith("==") ? this.#passWord(this.#passWord(at, end), end) : this.#passWord(at, end);
			else if (left.endsWith("==")) at = this.#passWord(at, end);
		}
		return this.#branches(at, end);
	}
	#branches(from, end) {
		let at = from;
		const { run } = this.#session;
		run.conditions += 1;
		at = this.#down(() => this.#command(at, end), end);
		const otherwise = this.#skip(at, end, /[ \t\r\n]/);
		if (this.#isWord(otherwise, "else")) at = this.#down(() => this.#command(otherwise + 4, end), end);
		run.conditions -= 1;
		return at;
	}
	#peekWord(from, end) {
		const at = this.#skip(from, end, /[ \t]/);
		return this.#text.slice(at, Math.min(this.#passWord(from, end), at + 200));
	}
	#passWord(from, end) {
		let at = this.#skip(from, end, /[ \t]/);
		let quoted = false;
		for (; at < end; at++) {
			const unit = this.#text[at] ?? "";
			if (unit === "\"") quoted = !quoted;
			else if (unit === "\n" || !quoted && /[\s(]/.test(unit)) break;
		}
		return at;
	}
	#passWords(from, end, pattern) {
		let at = from;
		while (at < end && pattern.test(this.#peekWord(at, end))) at = this.#passWord(at, end);
		return at;
	}
	#for(from, end) {
		const head = /[ \t]*((?:\/[a-z](?:[ \t]+(?![%/"])[^\s%(]+|[ \t]+"[^"\n]*")?[ \t]+)*)%%?([^\s%])[ \t]+in[ \t]*\(/iy;
		head.lastIndex = from;
		const found = head.exec(this.#text.slice(0, Math.min(this.#text.length, from + 1e3)));
		const open = found === null ? -1 : head.lastIndex - 1;
		const close = this.#closes.get(open);
		if (found === null || close === void 0 || close >= end) return this.#lineEnd(from);
		const options = (found[1] ?? "").toLowerCase();
		const name = `%%${found[2] ?? ""}`;
		let body = this.#skip(close + 1, end, /[ \t\r\n]/);
		if (this.#word(body) !== "do") return this.#lineEnd(from);
		body += 2;
		const list = this.#text.slice(open + 1, close);
		const back = /usebackq/.test(options);
		const command = back ? /^\s*`([^]*)`\s*$/.exec(list) : /^\s*'([^]*)'\s*$/.exec(list);
		if (command !== null && options.includes("/f")) {
			const start = open + 1 + list.indexOf(back ? "`" : "'") + 1;
			this.#session.nested(require_index.partOf(this.#session.source, start, start + (command[1] ?? "").length), "cmd", {
				start,
				end: close
			});
		}
		const items = options.trim() === "" && !/[*?]/.test(list) ? [...this.#expand(list).matchAll(/"([^"]*)"|[^\s,;"]+/g)].map((match) => match[1] ?? match[0]) : void 0;
		return this.#turns(body, end, name, items);
	}
	#turns(body, end, name, items) {
		const { run } = this.#session;
		const before = this.#variables.get(name);
		let after = body;
		if (items === void 0 || items.length === 0 || items.length > limits.turns) {
			this.#variables.delete(name);
			run.conditions += 1;
			after = this.#down(() => this.#command(body, end), end);
			run.conditions -= 1;
		} else for (const item of items) {
			this.#variables.set(name, item);
			if (!run.spend(this.#session, {
				start: body,
				end: body + 1
			}, Math.max(10, after - body >> 2))) break;
			after = this.#down(() => this.#command(body, end), end);
		}
		if (before === void 0) this.#variables.delete(name);
		else this.#variables.set(name, before);
		return after > body ? after : end;
	}
	#value(name) {
		return this.#variables.get(name.toLowerCase()) ?? fixed.get(name.toLowerCase());
	}
	#expand(text) {
		return text.slice(0, limits.line).replace(/%%~?\w|%~?[\d*]|[%!][^%!\s:]{1,60}[%!]|%[a-z]/gi, (all, at, whole) => this.#variableAt(at, whole)?.value ?? all).slice(0, limits.line);
	}
	#line(start, end) {
		let text = "";
		const offsets = [];
		const writes = [];
		let reads = false;
		let quoted = false;
		let added = 0;
		let at = start;
		const put = (piece, place) => {
			for (let each = 0; each < piece.length; each++) offsets.push(place);
			text += piece;
		};
		for (;;) {
			const unit = this.#text[at] ?? "";
			if (at >= end || unit === "\n" || unit === "\r" && this.#text[at + 1] === "\n") return {
				text,
				offsets,
				writes,
				reads,
				next: "",
				start,
				end: Math.min(at, end)
			};
			const template = templateEnd(this.#text, at);
			if (template !== void 0) for (; at < template; at++) put(this.#text[at] ?? "", at);
			else if (unit === "%" || unit === "!") {
				const variable = this.#variableAt(at);
				if (variable?.value !== void 0 && added + variable.value.length < limits.line && this.#session.run.spend(this.#session, {
					start,
					end: at
				}, variable.value.length >> 2)) {
					put(variable.value, at);
					added += variable.value.length;
					at = variable.end;
				} else {
					put(unit, at);
					at += 1;
				}
			} else if (unit === "^" && !quoted) {
				const line = /\^\r?\n/y;
				line.lastIndex = at;
				const continued = line.exec(this.#text)?.[0];
				if (continued !== void 0) at += continued.length;
				else {
					put(this.#text[at + 1] ?? "", at + 1);
					at += 2;
				}
			} else if (unit === "\"") {
				quoted = !quoted;
				put(unit, at);
				at += 1;
			} else if (!quoted && (unit === "&" || unit === "|")) {
				const double = this.#text[at + 1] === unit;
				return {
					text,
					offsets,
					writes,
					reads,
					next: `${unit}${double ? unit : ""}`,
					start,
					end: at + (double ? 2 : 1)
				};
			} else if (!quoted && unit === ")" && this.#depth > 1 && this.#isClose(at)) return {
				text,
				offsets,
				writes,
				reads,
				next: "",
				start,
				end: at
			};
			else if (!quoted && (unit === ">" || unit === "<")) {
				reads ||= unit === "<" && !/^<[ \t]*nul\b/i.test(this.#text.slice(at, at + 20));
				at = this.#redirection(at, end, unit, writes);
			} else {
				put(unit, at);
				at += 1;
			}
		}
	}
	#isClose(at) {
		return !this.#opened.has(at);
	}
	get #opened() {
		this.#matched ??= new Set(this.#closes.values());
		return this.#matched;
	}
	#matched;
	#variableAt(at, text = this.#text) {
		const pattern = /%%(~?)(\w)|%(~?)([\d*])|%([^%\s:~]{1,60})%|!([^!\s:]{1,60})!|%(~?)([a-z])(?!\w*%)/iy;
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found === null) return void 0;
		const [all, , loop, , argument, percent, exclamation, , single] = found;
		const turn = loop ?? single;
		const end = at + all.length;
		if (argument !== void 0) return {
			value: this.#argument(argument, found[3] === "~"),
			end
		};
		return {
			value: turn === void 0 ? this.#value(percent ?? exclamation ?? "") : this.#variables.get(`%%${turn}`),
			end
		};
	}
	#redirection(from, end, unit, writes) {
		const handle = /(?:^|[\s)"])([012])$/.exec(this.#text.slice(Math.max(0, from - 2), from));
		let at = from + 1;
		if (this.#text[at] === ">") at += 1;
		if (this.#text[at] === "&") return at + 2;
		const target = this.#skip(at, end, /[ \t]/);
		let quoted = false;
		for (at = target; at < end; at++) {
			const each = this.#text[at] ?? "";
			if (each === "\"") quoted = !quoted;
			else if (each === "\n" || !quoted && /[\s&|<>)]/.test(each)) break;
		}
		if (unit === ">" && handle?.[1] !== "2") writes.push(this.#expand(this.#text.slice(target, Math.min(at, target + 1e3))).replaceAll("\"", ""));
		return at;
	}
	#run(line) {
		const words = splitLine(this.#session, line);
		const [program, ...rest] = words;
		if (program === void 0) return;
		const name = program.text.toLowerCase();
		const span = {
			start: program.start,
			end: Math.max(program.end, words.at(-1)?.end ?? program.end)
		};
		const fed = this.#piped || line.reads;
		this.#piped = line.next === "|" && !/^echo\b/.test(name);
		if (this.#jump(line, span, rest)) return;
		const writes = line.writes.length > 0 || line.next === "|" ? line.writes : this.#outputs;
		const feeds = [...this.#feeds.slice(-20), [...words.map((word) => word.text), ...line.reads ? ["<"] : []]];
		this.#feeds = line.next === "|" ? feeds : [];
		if (fed && feedsShell$1(program.text, rest)) this.#session.unread(`what ${programName(program.text)} reads from its input`, span);
		if (name === "set") this.#set(line.text);
		else if (/^echo(?:$|[.:(,;=+/[\]])/.test(name)) this.#print(line, writes, span);
		else if (name === "call") {
			const [target, ...others] = rest;
			if (target !== void 0 && target.text.startsWith(":")) {
				const before = this.#outputs;
				this.#outputs = writes;
				this.#call(target.text, others, span);
				this.#outputs = before;
				return;
			}
			if (target !== void 0) runProgram(this.#session, {
				program: target,
				words: others,
				...span
			});
		} else runProgram(this.#session, {
			program,
			words: rest,
			...span
		});
		if (!/^echo\b/.test(name) && (line.writes.length > 0 || !printsNothing.test(name))) for (const target of writes) outputWritten(this.#session, target, feeds, span);
	}
	#jump(line, span, words) {
		const found = /^\s*@?(goto|exit|shift|setlocal|endlocal)(?=[\s:/]|$)[ \t]*(\S*)/i.exec(line.text);
		const name = found?.[1]?.toLowerCase();
		if (name === void 0) return false;
		if (name.endsWith("local")) {
			this.#keep(name);
			return true;
		}
		if (name === "goto") this.#goTo(found?.[2] ?? "", span.start);
		else if (name === "shift") this.#shift();
		else this.#leave(isFailure(words.at(-1)?.text ?? "") || /^[%!]errorlevel[%!]$/i.test(words.at(-1)?.text ?? "") && this.#isAfterFailure(span.start));
		return true;
	}
	#isAfterFailure(at) {
		const before = this.#text.slice(Math.max(0, at - 200), at);
		return /\|\|\s*\(?\s*@?$/.test(before) || /errorlevel[%!"]*\s*(?:neq|gtr|geq|[1-9]|==\s*"?[1-9])[^\n]*(?:\n[^\n]*){0,2}$/i.test(before);
	}
	#print(line, writes, span) {
		const text = line.text.replace(/^\s*@?echo[.:(,;=+/[\]]?\s?/i, "");
		for (const target of writes) fileWritten(this.#session, target, text, span);
		if (line.next === "|") {
			const from = this.#skip(line.end, this.#text.length, /[ \t]/);
			const program = programName(this.#peekWord(from, this.#text.length));
			const found = findCipher(text);
			const own = /^\S+[ \t]+[^|&\n]*[-/](?:c|k|co\w*|f|fi\w*|ec?|en\w*)[ \t]+[^-\s]/i.test(this.#text.slice(from, from + 300));
			if (/^(?:cmd|powershell|pwsh)$/.test(program) && !own) this.#session.unread(`what ${program} reads from its input`, span);
			else if (found !== void 0 && !/^(?:find|findstr|more|clip)$/.test(program)) this.#session.secret("S9", span);
		}
	}
	#set(text) {
		const asked = /^\s*set\s+\/[ap]\s+"?\s*([^=+\-*/%"\s]+)/i.exec(text.slice(0, limits.line));
		if (asked !== null) {
			if (this.#variables.delete((asked[1] ?? "").toLowerCase())) this.#changes += 1;
			return;
		}
		const found = /^\s*set\s+(?:"([^"=]+)=([^]*?)"?\s*$|([^"=/\s][^=]*)=([^]*)$)/i.exec(text.slice(0, limits.line));
		if (found === null) return;
		const name = (found[1] ?? found[3] ?? "").trim().toLowerCase();
		const value = (found[2] ?? found[4] ?? "").trim().slice(0, limits.value);
		if (this.#variables.get(name) !== value) this.#changes += 1;
		if (this.#session.run.conditions > 0 && this.#variables.has(name) && this.#variables.get(name) !== value) this.#variables.delete(name);
		else this.#variables.set(name, value);
	}
};
function isFailure(code) {
	return /^-?[1-9]\d*$/.test(code);
}
function feedsShell$1(program, words) {
	return /^(?:cmd|powershell|pwsh)$/.test(programName(program)) && !words.some((word) => word.text === "-" || /^[-/](?:[ck]\b|c|co\w*|f|fi\w*|e|en\w*|ec)/i.test(word.text) || !/^[-/]/.test(word.text));
}
function matchBrackets(text) {
	const closes = new Map();
	const open = [];
	const remark = /[ \t@]*(?:rem(?=[\s.]|$)|::)[^\n]*/iy;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		if (at === 0 || text[at - 1] === "\n") {
			quoted = false;
			remark.lastIndex = at;
			const found = remark.exec(text);
			if (found !== null && found[0] !== "") {
				at += found[0].length - 1;
				continue;
			}
		}
		const unit = text[at];
		if (unit === "\"") quoted = !quoted;
		else if (quoted) continue;
		else if (unit === "^") at += 1;
		else if (unit === "(") open.push(at);
		else if (unit === ")") {
			const start = open.pop();
			if (start !== void 0) closes.set(start, at);
		}
	}
	return closes;
}
function splitLine(session, line) {
	const words = [];
	const { text, offsets } = line;
	const escapes = /^\s*(?:call\s+|start\s+(?:"[^"]*"\s+)?(?:\/\w+\s+)*)?"?[^"\s]*(?:powershell|pwsh)/i.test(text.slice(0, 400));
	let word = "";
	let places = [];
	let quoted = false;
	let inside = false;
	const flush = (to) => {
		if (inside) {
			const start = places[0] ?? offsets[Math.max(0, to - 1)] ?? line.start;
			const first = session.source.text[start - 1] === "\"" ? start - 1 : start;
			const last = (places.at(-1) ?? start) + 1;
			const end = session.source.text[last] === "\"" && first < start ? last + 1 : last;
			words.push({
				text: word,
				known: !/%[^%\s]+%|![^!\s]+!|%%?\w\b|%[~\d*]|\{\{|<%|\{%/.test(word),
				start: first,
				end: Math.max(end, first + 1),
				origin: mappedText(session.source, word, places.length === 0 ? [start] : places)
			});
		}
		word = "";
		places = [];
		inside = false;
	};
	for (let at = 0; at < text.length; at++) {
		const unit = text[at] ?? "";
		const template = templateEnd(text, at);
		if (template !== void 0) {
			inside = true;
			for (; at < template; at++) {
				word += text[at];
				places.push(offsets[at] ?? line.start);
			}
			at -= 1;
		} else if (escapes && unit === "\\" && text[at + 1] === "\"") {
			inside = true;
			word += "\"";
			places.push(offsets[at + 1] ?? line.start);
			at += 1;
		} else if (unit === "\"") {
			quoted = !quoted;
			inside = true;
		} else if (!quoted && /\s/.test(unit)) flush(at);
		else {
			inside = true;
			word += unit;
			places.push(offsets[at] ?? line.start);
		}
	}
	flush(text.length);
	return words;
}
// build/commands/configuration.js
const secretElements = new Set([
	"processmodel",
	"virtualdirectory",
	"virtualdirectorydefaults",
	"anonymousauthentication",
	"odbclogging",
	"activedirectory",
	"configurationredirection",
	"applicationpooldefaults",
	"onetoonemappings",
	"manytoonemappings"
]);
function readConfigurationText(session) {
	const { text } = session.source;
	if (isRegistryFile(text)) {
		readRegistryFile(session);
		return;
	}
	let mappings = 0;
	for (const tag of tagsOf(text)) {
		const name = tag.name.toLowerCase();
		if (/^\/(?:onetoone|manytoone)mappings$/.test(name)) mappings = Math.max(0, mappings - 1);
		else if (/^(?:onetoone|manytoone)mappings$/.test(name) && text[tag.end - 2] !== "/") mappings += 1;
		readTag(session, tag, secretElements.has(name) || name === "add" && mappings > 0);
	}
}
function* tagsOf(text) {
	let at = text.indexOf("<");
	while (at !== -1) {
		if (text.startsWith("<!--", at)) {
			const end = text.indexOf("-->", at + 4);
			if (end === -1) return;
			at = text.indexOf("<", end + 3);
			continue;
		}
		const end = tagEnd(text, at);
		const name = /<(\/?[\w:.-]*)/y;
		name.lastIndex = at;
		yield {
			name: name.exec(text)?.[1] ?? "",
			start: at,
			end
		};
		at = text.indexOf("<", end);
	}
}
function tagEnd(text, start) {
	let quote = "";
	for (let at = start + 1; at < text.length; at++) {
		const unit = text[at] ?? "";
		if (quote !== "") {
			if (unit === quote) quote = "";
		} else if (unit === "\"" || unit === "'") quote = unit;
		else if (unit === ">") return at + 1;
	}
	return text.length;
}
function readTag(session, tag, holdsSecrets) {
	const text = session.source.text.slice(tag.start, tag.end);
	const name = tag.name.toLowerCase();
	const values = new Map();
	for (const found of text.matchAll(/([\w:.-]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g)) {
		const start = tag.start + found.index;
		values.set((found[1] ?? "").toLowerCase(), {
			value: found[2] ?? found[3] ?? "",
			start,
			end: start + found[0].length
		});
	}
	for (const value of values.values()) if (findCipher(value.value) !== void 0) session.secret("S9", value);
	const end = Math.min(tag.end + 2e4, session.source.text.length);
	const behind = session.source.text.indexOf("<", tag.end);
	const content = session.source.text.slice(tag.end, behind === -1 ? end : Math.min(behind, end));
	const inner = findCipher(content);
	if (inner !== void 0) session.secret("S9", {
		start: tag.end + inner.start,
		end: tag.end + inner.end
	});
	if (name === "configurationredirection" && /^true$/i.test(values.get("enabled")?.value ?? "")) session.secret("S11", tag);
	const provider = values.get("configprotectionprovider");
	if (provider !== void 0) session.secret("S13", provider);
	if (name === "system.applicationhost") session.iis(true, "it configures the sites and application pools of IIS", tag);
	for (const attribute of ["password", "adpassword"]) {
		const value = values.get(attribute);
		if (holdsSecrets && value !== void 0 && value.value.trim() !== "" && !/\[enc:/i.test(value.value)) session.secret("S18", value);
	}
}
// build/commands/powershell/value.js
const longest$1 = {
	items: 2e3,
	text: 1e5,
	path: 600,
	choices: 100
};
function limited(values, most = longest$1.items) {
	const first = values[most];
	return first === void 0 ? values : [...values.slice(0, most), {
		kind: "unknown",
		path: "$more",
		start: first.start,
		end: first.end
	}];
}
function choiceOf(values, span) {
	const [one, other] = values;
	if (values.length === 2 && one !== void 0 && other !== void 0 && isNothing(one) && other.kind !== "list") return {
		...other,
		maybe: true
	};
	return {
		kind: "list",
		items: limited(distinct(values.flatMap(itemsOf)), longest$1.choices),
		choice: true,
		start: span.start,
		end: span.end
	};
}
function isNothing(value) {
	return value.kind === "text" && value.known && value.text === "";
}
function entryOf(value, name, span) {
	if (value.kind === "list") {
		const found = value.items.map((item) => entryOf(item, name, span));
		return found.length > 0 && found.every((each) => each !== void 0) ? {
			...value,
			items: found
		} : void 0;
	}
	if (value.kind !== "map") return void 0;
	const entry = value.entries.get(name);
	const others = value.entries.get("*");
	return entry === void 0 || others === void 0 ? entry : choiceOf([entry, others], span);
}
function distinct(values) {
	const seen = new Set();
	return values.filter((value) => {
		const key = value.kind === "text" ? `${value.logical ?? ""} ${value.text}` : value.kind === "unknown" && value.path !== "" ? `? ${value.path}` : void 0;
		const fresh = key === void 0 || !seen.has(key);
		if (key !== void 0) seen.add(key);
		return fresh;
	});
}
function truthOf(value) {
	if (value?.kind !== "text" || value.maybe === true) return void 0;
	return value.logical ?? (value.known ? value.text !== "" : void 0);
}
function isSure(value) {
	if (value === void 0 || value.maybe === true) return false;
	return value.kind === "list" ? !value.choice && value.items.every(isSure) : value.kind === "text" && value.known;
}
function textOf(value) {
	if (value?.kind === "text") return value;
	return value?.kind === "list" && !value.choice && value.items.length === 1 ? textOf(value.items[0]) : void 0;
}
function pathOf(value) {
	switch (value?.kind) {
		case void 0:
		case "block":
		case "map": return "";
		case "text": return value.text;
		case "unknown": return value.path;
		case "list": return shownItems(value).map(pathOf).join(" ").slice(0, longest$1.path);
		default: return value;
	}
}
function eitherOf(value) {
	return value?.kind === "list" && value.choice && value.items.some((item) => item.kind === "unknown") ? `${pathOf(value)} | $\u2026` : pathOf(value);
}
function shownItems(list) {
	const items = list.items.slice(0, 20);
	const known = list.choice ? items.filter((item) => item.kind !== "unknown") : [];
	return known.length > 0 ? known : items;
}
function blocksIn(value, depth = 0) {
	if (value?.kind === "block") return [value.block];
	if (depth > 5) return [];
	if (value?.kind === "list") return value.items.flatMap((item) => blocksIn(item, depth + 1));
	return value?.kind === "map" ? [...value.entries.values()].flatMap((entry) => blocksIn(entry, depth + 1)) : [];
}
function itemsOf(value) {
	if (value === void 0) return [];
	return value.kind === "list" ? limited(value.items.flatMap(itemsOf)) : [value];
}
function isEmpty(value) {
	return value === void 0 || value.kind === "text" && value.known && value.text === "" || value.kind === "list" && value.items.length === 0;
}
function isKnown(value) {
	switch (value.kind) {
		case "text": return value.known;
		case "list": return !value.choice && value.items.every(isKnown);
		case "map":
		case "block": return true;
		case "unknown": return false;
		default: return value;
	}
}
function wordsOf$1(value, fallback) {
	switch (value.kind) {
		case "text": return [value];
		case "list": return value.choice ? [hidden(fallback(value))] : limited(value.items).flatMap((item) => wordsOf$1(item, fallback));
		case "block": {
			const whole = fallback(value);
			return [whole.text.startsWith("{") ? cutWord(whole, 1, whole.text.length - 1) : hidden(whole)];
		}
		case "map":
		case "unknown": {
			const word = fallback(value);
			return [hidden(word.text === "" ? {
				...word,
				text: pathOf(value)
			} : word)];
		}
		default: return value;
	}
}
function hidden(word) {
	return {
		...word,
		text: isFilledIn(word.text) ? word.text : `$(${word.text})`,
		known: false
	};
}
function isHidden(value) {
	if (value === void 0) return false;
	return value.kind === "unknown" || value.kind === "text" && !value.known && isFilledIn(value.text) && /^[$@{<%]\S*$|^\{\{.*\}\}$/.test(value.text.trim()) || value.kind === "list" && value.choice;
}
// build/commands/powershell/arguments.js
const commonValues = [
	"erroraction",
	"warningaction",
	"informationaction",
	"progressaction",
	"errorvariable",
	"warningvariable",
	"informationvariable",
	"outvariable",
	"outbuffer",
	"pipelinevariable"
];
const commonSwitches = [
	"verbose",
	"debug",
	"whatif",
	"confirm",
	"force",
	"passthru",
	"asjob"
];
const commonShort = new Map([
	["ea", "erroraction"],
	["wa", "warningaction"],
	["ev", "errorvariable"],
	["ov", "outvariable"],
	["wi", "whatif"],
	["cf", "confirm"],
	["vb", "verbose"]
]);
var Arguments = class {
	#named = new Map();
	#positional = [];
	hidden = false;
	name(parameter, value) {
		if (!this.#named.has(parameter)) this.#named.set(parameter, value);
	}
	place(value) {
		this.#positional.push(value);
	}
	has(parameter) {
		return this.#named.has(parameter);
	}
	get(parameter) {
		return this.#named.get(parameter);
	}
	isOn(parameter) {
		if (!this.#named.has(parameter)) return false;
		const value = this.#named.get(parameter);
		return !(value?.kind === "text" && value.maybe !== true && /^(?:\$?false|0|)$/i.test(value.text));
	}
	get rest() {
		return this.#positional;
	}
	get names() {
		return [...this.#named.keys()];
	}
	get values() {
		return [...[...this.#named.values()].flatMap((value) => value === void 0 ? [] : [value]), ...this.#positional];
	}
	settle(positional) {
		const free = positional.filter((name) => !this.#named.has(name));
		while (free.length > 0 && this.#positional.length > 0) {
			const name = free.shift();
			const value = this.#positional.shift();
			if (name !== void 0) this.#named.set(name, value);
		}
	}
};
function fullName(signature, given) {
	const named = [...signature.positional, ...signature.named ?? []];
	const switches = signature.switches ?? [];
	const common = commonShort.get(given) ?? given;
	const isSwitch = (name) => switches.includes(name) || commonSwitches.includes(name);
	const known = [
		...named,
		...switches,
		...commonValues,
		...commonSwitches
	];
	const name = known.find((each) => each === common) ?? known.find((each) => each.startsWith(common));
	return name === void 0 ? {
		name: given,
		takes: false
	} : {
		name,
		takes: !isSwitch(name)
	};
}
function bindArguments(walker, command, signature) {
	const bound = new Arguments();
	const { args } = command;
	const known = signature.positional.length > 0 || signature.named !== void 0 || signature.switches !== void 0;
	for (let index = 0; index < args.length; index++) {
		const arg = args[index];
		if (arg === void 0) break;
		if (arg.splat) {
			splat(walker, bound, arg, signature);
			continue;
		}
		if (arg.parameter === void 0) {
			bound.place(walker.evaluate(arg.word));
			continue;
		}
		const { name, takes } = fullName(signature, arg.parameter);
		const next = args[index + 1];
		if (arg.attached !== void 0) bound.name(name, walker.evaluate(arg.attached));
		else if ((takes || !known && !commonSwitches.includes(name)) && next !== void 0 && next.parameter === void 0 && !next.splat) {
			bound.name(name, walker.evaluate(next.word));
			index += 1;
		} else if (!takes && known && name === arg.parameter && !commonSwitches.includes(name) && !(signature.switches ?? []).includes(name) && next !== void 0 && next.parameter === void 0 && !next.splat) {
			bound.name(name, walker.evaluate(next.word));
			index += 1;
		} else bound.name(name, void 0);
	}
	bound.settle(signature.positional);
	return bound;
}
function splatEither(bound, maps, signature, span) {
	const found = new Map();
	for (const map of maps) if (map.kind !== "map" || map.entries.has("*")) bound.hidden = true;
	else for (const [key, value] of map.entries) found.set(fullName(signature, key).name, [...found.get(fullName(signature, key).name) ?? [], value]);
	for (const [name, values] of found) bound.name(name, choiceOf(values, span));
}
function splat(walker, bound, arg, signature) {
	const value = walker.evaluate(arg.word);
	const maps = value.kind === "list" && value.choice ? value.items : [value];
	if (maps.length > 1 || value.maybe === true) return splatEither(bound, maps, signature, arg);
	for (const each of maps) if (each.kind === "map") for (const [key, entry] of each.entries) if (key === "*") bound.hidden = true;
	else bound.name(fullName(signature, key).name, entry);
	else if (each.kind === "list" && !each.choice && arg.word.kind === "variable" && arg.word.name === "args") passOn(bound, each.items, signature);
	else if (each.kind === "list" && !each.choice) for (const item of itemsOf(each)) bound.place(item);
	else bound.hidden = true;
}
function passOn(bound, given, signature) {
	for (let index = 0; index < given.length; index++) {
		const item = given[index];
		if (item === void 0) return;
		const parameter = item.kind === "text" && item.known ? /^-([a-z]\w*)$/i.exec(item.text)?.[1] : void 0;
		const { name, takes } = fullName(signature, parameter?.toLowerCase() ?? "-");
		if (parameter === void 0) bound.place(item);
		else if (!takes && (commonSwitches.includes(name) || (signature.switches ?? []).includes(name))) bound.name(name, void 0);
		else {
			bound.name(name, given[index + 1]);
			index += 1;
		}
	}
}
// build/commands/powershell/harmless-nouns.js
const nouns = new Set(Object.entries({
	netadapter: "- advancedproperty binding checksumoffload encapsulatedpackettaskoffload hardwareinfo ipsecoffload lso packetdirect powermanagement qos rdma rsc rss sriov sriovvf statistics uso vmq vmqqueue vport",
	netip: "address interface httpsconfiguration httpsstate configuration v4protocol v6protocol secrule secmainmoderule secquickmodecryptoset secmainmodecryptoset secphase1authset secphase2authset secdospsetting",
	netipsec: "rule mainmoderule quickmodecryptoset mainmodecryptoset phase1authset phase2authset dospsetting",
	netfirewall: "rule profile setting addressfilter applicationfilter interfacefilter interfacetypefilter portfilter securityfilter servicefilter hypervrule hypervvmsetting hypervprofile dynamickeywordaddress",
	net: "route neighbor tcpsetting tcpconnection udpsetting udpendpoint offloadglobalsetting transportfilter connectionprofile compartment isatapconfiguration 6to4configuration teredoconfiguration teredostate nattransitionconfiguration dnstransitionconfiguration lbfoteam lbfoteammember lbfoteamnic nat natexternaladdress natglobal natsession natstaticmapping qospolicy qostrafficclass qosflowcontrol qosdcbxsetting qosdcbxsettings switchteam switchteammember eventsession eventprovider eventpacketcaptureprovider eventnetworkadapter eventvmnetworkadapter ipinterface",
	mp: "preference signature scan threat threatdetection threatcatalog computerstatus wdoscan performancerecording performancereport rollback",
	appx: "package provisionedpackage packagemanifest packagevolume volume defaultvolume log packagelastError streaming sharedpackagecontainer provisionedsharedpackagecontainer packageautoupdatesettings",
	appv: "clientpackage clientconnectiongroup clientconfiguration publishingserver publishingclientpackage clientmode",
	dnsclient: "- serveraddress cache globalsetting nrptglobal nrptpolicy nrptrule dohserveraddress dohserverpolicy",
	dnsserver: "- resourcerecord resourcerecorda resourcerecordaaaa resourcerecordcname resourcerecorddnskey resourcerecordds resourcerecordmx resourcerecordptr resourcerecordaging forwarder primaryzone secondaryzone stubzone conditionalforwarderzone zone zonedelegation zoneaging zonetransfer zonescope zonesign zonekeymasterrole setting recursion recursionscope roothint scavenging cache diagnostics globalnameszone globalqueryblocklist edns dssetting responseratelimiting queryresolutionpolicy clientsubnet trustanchor directorypartition policy virtualizationinstance",
	dhcpserver: "v4scope v6scope v4optionvalue v6optionvalue v4optiondefinition v4reservation v4exclusionrange v4lease v4binding v4class v4failover v4failoverscope v4filter v4filterlist v4policy v4superscope v4dnssetting v4multicastscope v6exclusionrange v6reservation indc setting database auditlog dnscredential securitygroup",
	smb: "share shareaccess serverconfiguration clientconfiguration mapping bandwidthlimit multichannelconstraint multichannelconnection openfile session connection delegation servernetworkinterface witnessclient opensharesession globalmapping pathacl",
	ad: "user group groupmember computer object account accountpassword accountcontrol accountexpiration accountauthenticationpolicysilo organizationalunit principalgroupmembership serviceaccount serviceaccountpassword computerserviceaccount domain domainmode forest forestmode trust replicationsite replicationsitelink replicationsubnet replicationconnection replicationsitelinkbridge optionalfeature finegrainedpasswordpolicy finegrainedpasswordpolicysubject defaultdomainpasswordpolicy centralaccesspolicy centralaccessrule claimtype resourceproperty resourcepropertylist directoryserver directoryserveroperationmasterrole rootdse",
	vm: "- switch switchteam switchteammember switchextension harddiskdrive networkadapter networkadapteracl networkadapterextendedacl networkadaptervlan networkadapterisolation networkadapterteammapping networkadapterfailoverconfiguration processor memory dvddrive floppydiskdrive firmware snapshot checkpoint host hostcluster hostsupportedversion replication replicationserver replicationauthorizationentry replicationstatistics scsicontroller idecontroller comport integrationservice storagepath video bios keyprotector security securitypolicy sannode group groupmember gpupartitionadapter partitionablegpu remotefx3dvideoadapter remotefxphysicalvideoadapter resourcepool resourcemetering migration migrationnetwork consolesupport connectaccess connection fibrechannelhba assignabledevice file initialreplication failover trace version savedstate pmemcontroller",
	cluster: "- node resource group quorum network networkinterface disk sharedvolume parameter ownernode resourcedependency access log vmmonitoreditem affinityrule faultdomain scaleoutfileserverrole fileserverrole genericapplicationrole genericservicerole virtualmachinerole storagespacesdirect s2d performancehistory",
	printer: "- driver port property",
	ps: "session sessionconfiguration sessionoption repository resource resourcerepository readlineoption readlinekeyhandler remoting breakpoint debug drive gallery snapin hostprocess",
	cim: "instance session sessionoption indicationevent",
	wmi: "object event",
	bits: "transfer file",
	s3: "object bucket bucketv2 bucketpolicy bucketacl bucketencryption bucketversioning bucketwebsite bucketlifecycle bucketlogging bucketnotification bucketreplication buckettagging objectacl presignedurl publicaccessblock corsconfiguration acl multipartupload multipartuploadupload",
	ssm: "parameter parameterhistory document documentcontent documentdefaultversion command agent inventory maintenancewindow association activation patchbaseline resourcetag",
	sec: "secret secretvalue resourcepolicy resourcetag",
	ec2: "instance image imageattribute tag snapshot volume networkinterface securitygroup securitygroupingress securitygroupegress subnet vpc keypair address route routetable launchtemplate hosts metadata instancemetadata instanceattribute instancemetadataoption passworddata template",
	iscsi: "target targetportal connection session chapsecret initiator servertarget virtualdisk virtualdisksnapshot serversetting virtualdiskoperation virtualdisktargetmapping",
	mpio: "setting supportedhw availablehw globaldefaultloadbalancepolicy",
	nfs: "share sharepermission clientconfiguration serverconfiguration clientgroup netgroup netgroupstore mappingstore mappedidentity openfile session",
	dfsn: "root roottarget folder foldertarget access serverconfiguration",
	dfsr: "- eplicationgroup eplicatedfolder member membership connection connectionschedule groupschedule serviceconfiguration delegation backlog cloning filehash guidfilehash preserved configurationfromad configurationtemplate",
	dfs: "replicationgroup replicatedfolder",
	fsrm: "quota quotatemplate autoquota filescreen filescreentemplate filescreenexception filegroup classification classificationrule classificationpropertydefinition filemanagementjob setting storagereport adrsetting macro",
	vpn: "connection connectiontriggerapplication connectiontriggerdnsconfiguration connectiontriggertrustednetwork connectionipsecconfiguration connectionroute connectionproxy serverconfiguration",
	scheduledtask: "- action principal settingsset trigger",
	autologger: "config",
	etwtrace: "session provider",
	bc: "cache cachefile cachesizelimit datafile distributed distributedclient hostedclient hostedserver local downgrading authentication clientconfiguration secretkey servecontent datacacheextension",
	kds: "rootkey configuration cache",
	container: "image network",
	hns: "network endpoint policylist",
	wdac: "bidtrace",
	az: "account context subscription tenant default accesstoken contextautosave environment config module resource resourcegroup resourcelock resourceprovider providerfeature tag deployment resourcegroupdeployment roleassignment roledefinition policyassignment policydefinition vm vmconfig vmextension vmosdisk vmdatadisk vmimage vmsourceimage vmoperatingsystem vmnetworkinterface vmbootdiagnostic vmruncommand vmss vmssvm vmssextension vmcustomscriptextension vmdscextension vmaccessextension vmplan vmsize vmsecret vmsecurityprofile vmuefi vmcopydataDisk image imageconfig imageosdisk imagebuildertemplate imagebuilderrun imagebuilderdistributorobject imagebuildercustomizerobject imagebuildersourceobject imagebuildertemplatecustomizerobject imagebuildertemplatedistributorobject imagebuildertemplatesourceobject gallery galleryimagedefinition galleryimageversion galleryimageversiontargetregion disk diskaccess diskconfig diskencryptionset diskupdateconfig snapshot snapshotconfig availabilityset proximityplacementgroup virtualnetwork virtualnetworksubnetconfig virtualnetworkpeering networkinterface networkinterfaceipconfig networksecuritygroup networksecurityruleconfig networksecurityrule publicipaddress loadbalancer bastion privateendpoint keyvault keyvaultsecret keyvaultcertificate keyvaultkey keyvaultaccesspolicy storageaccount storageaccountkey storagecontext storagecontainer storagecontainersastoken storageblob storageblobcontent storageblobcopy storageblobsastoken storagefile storagefilecontent storageshare storagetable storagequeue userassignedidentity managedidentity aduser adgroup adserviceprincipal adapplication adappcredential dnszone dnsrecordset privatednszone logicapp automationaccount automationrunbook operationalinsightsworkspace sqldatabase sqlserver webapp appserviceplan functionapp aks akscluster aksnodepool containergroup containerregistry recoveryservicesvault recoveryservicesbackupprotectionpolicy wvdhostpool wvdapplicationgroup wvdworkspace wvdsessionhost wvdregistrationinfo wvdusersession"
}).flatMap(([beginning, rest]) => rest.toLowerCase().split(" ").map((end) => end === "-" ? beginning : `${beginning}${end}`)));
function isModuleNoun(noun) {
	return nouns.has(noun);
}
const strongVerbs = /^(?:install|invoke|initialize|build|deploy|publish|complete|request|start|run|execute|setup|provision|apply|configure|bootstrap|launch|call|use|enter|confirm|ensure)$/;
const knownStrong = new Set(`install-language install-packageprovider install-script install-psresource install-windowsupdate install-chocolateypath install-adserviceaccount invoke-ciminstance initialize-disk initialize-physicaldisk
  initialize-volume initialize-tpm initialize-certificate complete-bitstransfer complete-transaction complete-vmfailover publish-module publish-script publish-psresource start-sleep start-transcript start-transaction
  start-dtc start-dtcdiagnosticresourcemanager start-mpscan start-mpwdoscan start-trace start-vm start-vmtrace start-vminitialreplication start-vmfailover start-cluster start-clusternode start-clustergroup
  start-clusterresource start-etwtracesession start-neteventsession start-pcsvdevice start-printjob start-azvm start-azvmss start-ec2instance start-addirectoryserver start-appvvirtualprocess start-dnsserverzonetransfer
  start-dnsserverscavenging start-storagediagnosticlog start-autologgerconfig start-azimagebuildertemplate start-azstorageblobcopy publish-bccontent publish-bcfilecontent publish-bcwebcontent invoke-azvmruncommand invoke-azvmssvmruncommand
  invoke-azresourceaction invoke-azrestmethod use-transaction use-culture enter-pssession enter-pshostprocess confirm-securebootuefi request-azvmjit invoke-gpupdate invoke-iscsitargetvirtualdisk
  invoke-dhcpserverv4failoverreplication invoke-dnsserverzonesign invoke-dnsserverzoneunsign install-adserviceaccount invoke-mprollback invoke-troubleshootingpack invoke-cimmethod invoke-operationvalidation`.split(/\s+/));
// build/commands/powershell/modules.js
const aliases = new Map(Object.entries({
	"%": "foreach-object",
	foreach: "foreach-object",
	"?": "where-object",
	where: "where-object",
	iex: "invoke-expression",
	icm: "invoke-command",
	saps: "start-process",
	start: "start-process",
	iwr: "invoke-webrequest",
	irm: "invoke-restmethod",
	"add-windowsfeature": "install-windowsfeature",
	"remove-windowsfeature": "uninstall-windowsfeature",
	sal: "set-alias",
	nal: "new-alias",
	echo: "write-output",
	write: "write-output",
	sp: "set-itemproperty",
	si: "set-item",
	ni: "new-item",
	ri: "remove-item",
	rm: "remove-item",
	cp: "copy-item",
	cpi: "copy-item",
	mi: "move-item",
	mv: "move-item",
	gi: "get-item",
	gc: "get-content",
	cat: "get-content",
	sc: "set-content",
	ac: "add-content",
	gci: "get-childitem",
	ls: "get-childitem",
	ipmo: "import-module",
	sv: "set-variable",
	nv: "new-variable",
	select: "select-object",
	sort: "sort-object",
	measure: "measure-object",
	ft: "format-table",
	fl: "format-list",
	fw: "format-wide",
	oh: "out-host",
	tee: "tee-object",
	spsv: "stop-service",
	sasv: "start-service",
	gsv: "get-service",
	kill: "stop-process",
	spps: "stop-process",
	gps: "get-process",
	ps: "get-process",
	sleep: "start-sleep",
	pwd: "get-location",
	sl: "set-location",
	cd: "set-location",
	chdir: "set-location",
	pushd: "push-location",
	popd: "pop-location",
	gwmi: "get-wmiobject",
	gcim: "get-ciminstance",
	iwmi: "invoke-wmimethod",
	icim: "invoke-cimmethod",
	sajb: "start-job",
	rjb: "remove-job",
	rcjb: "receive-job",
	wjb: "wait-job",
	gv: "get-variable",
	ii: "invoke-item",
	copy: "copy-item",
	move: "move-item",
	"set-webconfig": "set-webconfiguration",
	group: "group-object",
	gm: "get-member",
	rni: "rename-item",
	ren: "rename-item",
	rnp: "rename-itemproperty",
	rp: "remove-itemproperty",
	gp: "get-itemproperty",
	cvpa: "convert-path",
	rvpa: "resolve-path",
	ogv: "out-gridview",
	lp: "out-printer",
	h: "get-history",
	r: "invoke-history",
	curl: "curl",
	wget: "wget",
	"new-webapp": "new-webapplication",
	"add-computer": "add-computer"
}));
const harmlessVerbs = new Set("get test write format out select where measure compare find convertto convertfrom convert split resolve read show wait sort group tee trace search watch ping assert should".split(" "));
const harmlessNouns = new Set(`acl alias applockerpolicy archive authenticodesignature biosdata bitlocker bitlockerkeyprotector bitsfile bitstransfer breakpoint capability certificate certificateenrollmentpolicyserver
  cimassociatedinstance ciminstance cimsession cimsessionoption classicautoplay clipboard clixml computer computercheckpoint computermachinepassword computerrestore computerrestorepoint consolehost content
  controlpanelitem counter credential csv culture customobject date debugger default defragmentation directory disk diskimage dnsclientcache dnsclientserveraddress dnsclient dnsclientnrptrule
  driver dscresourcefilter dtclog error etwtracesession event eventlog eventsubscriber executionpolicy experimentalfeature fileautocomplete filehash fileintegrity filestoragetier formatdata
  gpo gporeport guid hgsattestation history host hotfix html initiatorport initiatorid item itemproperty job json language kdsrootkey localgroup localgroupmember localuser location log loggroup
  markdown maskingset member memorydump mofcompile module modulemanifest moduledirectory msmqqueue netadapter null object objectref optionalfeatureinfo package packageprovider packagesource pagefile
  pagefilesetting partition partitionaccesspath path pcsvdevice physicaldisk pnpdevice printer printerdriver printerport printjob process processmitigation propertyvalue psbreakpoint psconsolefile
  psdebug psdrive psgallery psreadlineoption psreadlinekeyhandler psrepository psresource psresourcerepository psscript pssession pssessionconfiguration pssessionoption pssnapin psremoting pshostprocess
  random randomly registry registrykey registryvalue resiliencysetting restmethod runspace script scriptfileinfo scheduledtaskaction scheduledtaskprincipal scheduledtasksettingsset
  scheduledtasktrigger securebootuefi securestring service sleep smbshare smbshareaccess smbserverconfiguration smbclientconfiguration smbmapping smbserverhardening startlayout stopwatch storagebitlocker storagepool
  storagesetting strictmode string supporttoolspackage systemdriver systemlocale systempreferreduilanguage taskbar template tempfile testdrive timespan timezone tlsciphersuite tlsecccurve tlssessionticketkey
  tracesource transcript type transaction troubleshootingpack tpm tpmownerauth typedata uevtemplate uiculture unique updates usermodesetting utcdate variable vhd virtualdisk volume vpnconnection webproxy webrequest
  webserviceproxy webdownload webdownloader win32shortcut windowscapability windowsdriver windowsedition recyclebin help temporaryfile file userinternationalsettingstosystem scheduledtask job cimclass serialnumber windowssearch printconfiguration windowserrorreporting windowsimage windowsproductkey windowssearchsetting windowsupdate windowsupdatelog windowsreservedstoragestate
  winacceptlanguagefromlanguagelistoptout wincultureFromlanguagelistoptout windefaultinputmethodoverride winevent winhomelocation winlanguagebaroption winsystemlocale winuilanguageoverride winuserlanguagelist
  wmiinstance wmiobject wsmancredssp wsmaninstance wsmanquickconfig wuinstall wuservicemanager wulist wusettings wuhistory wuresetcomponents xml xpath zip zipfile sessionenvironment culturesetting wininput
  wusa chocolateypath envvar environmentvariable path2 cleanup`.toLowerCase().split(/\s+/));
function isHarmlessCmdlet(name) {
	const found = /^([a-z]+)-([a-z][\w-]*)$/.exec(name);
	if (found === null) return void 0;
	const [, verb = "", noun = ""] = found;
	if (harmlessVerbs.has(verb)) return true;
	return strongVerbs.test(verb) ? knownStrong.has(name) : harmlessNouns.has(noun) || isModuleNoun(noun);
}
const languageWords = new Set("begin process end clean dynamicparam inlinescript parallel sequence".split(" "));
const blockWords = new Set([...languageWords, ..."describe context it beforeall beforeeach afterall aftereach beforediscovery node data".split(" ")]);
function opensBlock(name, { call, args }, nodes) {
	if (!blockWords.has(name) || call !== void 0 || name === "node" && !nodes) return false;
	return args.some(({ attached, word }) => (attached ?? word).kind === "block");
}
function isAssertion(name, { call, args: [first] }, isPiped) {
	return name === "should" && call === void 0 && (isPiped || first?.parameter !== void 0);
}
// build/commands/powershell/dsc.js
const harmless$1 = /^x?(?:file|registry\w*|environment|service|serviceset|user|group|groupset|userset|log|archive|remotefile|firewall\w*|waitfor\w*|localconfigurationmanager|timezone|powerplan|systemlocale|uac|ieesc|ieenhancedsecurityconfiguration|useraccountcontrol|remotedesktopadmin|remotedesktopsettings|virtualmemory|pendingreboot|certificateexport|pfximport|certificateimport|smb\w*|scheduledtask|eventlog|windowseventlog|net\w*|ipaddress|dnsserveraddress|dnsclient\w*|defaultgatewayaddress|hostsfile|disk|mountimage|opticaldiskdriveletter|diskaccesspath|windowscapability|windowsupdate\w*|psrepository|psmodule|psresource\w*|securitypolicy|accountpolicy|auditpolicy\w*|userrightsassignment|securityoption|cntfs\w*|ntfs\w*|acl\w*|chocoinstaller|cchocoinstaller|cchocosource|cchocofeature|cchococonfig|configurationrepositoryshare|configurationrepositoryweb|resourcerepositoryweb|reportserverweb)$/i;
function runResource(walker, command, type) {
	const last = command.args.at(-1);
	if (/^import-dscresource$/i.test(type)) return true;
	if (command.call !== void 0 || last?.word.kind !== "block" || !/^[a-z]\w*$/i.test(type) || blockWords.has(type.toLowerCase())) return false;
	applyResource$1(walker, type, propertiesOf(walker, last.word.block), command);
	return true;
}
function invokeResource({ walker, bound, command, session }) {
	if (/^(?:get|test)$/i.test(pathOf(bound.get("method")))) return void 0;
	const property = bound.get("property");
	const name = textOf(bound.get("name"));
	if (property?.kind === "map" && name !== void 0) applyResource$1(walker, name.text, property.entries, command);
	else session.unread("the DSC resource that is invoked", command);
}
function propertiesOf(walker, block) {
	const found = new Map();
	for (const statement of block.body) {
		const [element] = statement.kind === "pipeline" ? statement.elements : [];
		if (element?.kind !== "command" || element.command.name.kind !== "text") continue;
		const { args } = element.command;
		const [key = "", inline] = pathOf(walker.evaluate(element.command.name)).split("=", 2);
		const [first] = args;
		if (inline !== void 0 && inline !== "") found.set(key.toLowerCase(), walker.text(inline, element.command.name));
		else if (first !== void 0) {
			const equals = pathOf(walker.evaluate(first.word));
			const value = equals === "=" || inline === "" ? args[inline === "" ? 0 : 1] : void 0;
			if (value !== void 0) found.set(key.toLowerCase(), walker.evaluate(value.word));
			else if (equals.startsWith("=")) found.set(key.toLowerCase(), walker.text(equals.slice(1), first));
		}
	}
	return found;
}
function isPresent(properties) {
	const ensure = properties.get("ensure");
	return ensure?.kind === "list" && ensure.choice || !/^(?:absent|disable|disabled)$/i.test(pathOf(ensure));
}
function applyResource$1(walker, type, properties, span) {
	const { session } = walker;
	const kind = type.toLowerCase().replace(/^x(?=[a-z])/, "");
	const present = isPresent(properties);
	if (/^(?:windowsfeature|windowsfeatureset|windowsoptionalfeature|windowsoptionalfeatureset)$/.test(kind)) {
		const named = properties.get("name");
		const names = itemsOf(named);
		const all = isMaybe(properties.get("includeallsubfeature"));
		const follow = () => {
			for (const word of names.flatMap((item) => wordsOf$1(item, (each) => walker.word(each)))) {
				nameFeatures(session, {
					...word,
					start: span.start,
					end: span.end
				}, present);
				const sub = present && all ? require_index.subFeatureWithIis(require_index.featureName(word.text)) : void 0;
				if (sub !== void 0) session.feature(sub, true, span);
			}
		};
		if (present || isSure(named) && named?.maybe !== true) follow();
		else walker.underCondition(follow);
		if (present && names.length === 0) session.unread("a feature whose name is not said", span);
	} else if (/^(?:webapppool|apppool)$/.test(kind)) pool(walker, properties, span);
	else if (/^web|^iis/.test(kind)) {
		if (!isEmpty(properties.get("credential")) && properties.has("credential")) session.secret("S7", span);
		else if (present) session.iis(true, `the DSC resource ${type} configures IIS`, span);
	} else if (kind === "dscwebservice") session.iis(true, `the DSC resource ${type} configures IIS`, span);
	else if (kind === "script") {
		const set = properties.get("setscript");
		if (set?.kind === "block") walker.block(set.block);
		else session.unread("what a DSC resource runs", span);
		for (const each of ["testscript", "getscript"]) for (const asked of blocksIn(properties.get(each))) walker.mayRun(asked);
	} else if (kind === "computer" || kind === "offlinedomainjoin") {
		if (properties.has("domainname") || kind === "offlinedomainjoin") session.domain(true, span);
		else if (properties.has("workgroupname")) session.domain(false, span);
	} else if (kind === "service" && isIisService(pathOf(properties.get("name")))) session.iis(true, "a service of IIS is configured", span);
	else if (kind === "cchocopackageinstaller" || kind === "cchocopackageinstallerset") for (const word of itemsOf(properties.get("name")).flatMap((item) => wordsOf$1(item, (each) => walker.word(each)))) installPackage(session, word, "Chocolatey");
	else if (!harmless$1.test(type)) session.unread(`the DSC resource "${type}"`, span);
}
function isMaybe(value) {
	return value !== void 0 && truthOf(value) !== false;
}
function pool(walker, properties, span) {
	const identity = properties.get("identitytype");
	const credential = properties.get("credential");
	const custom = identity === void 0 || /^specificuser$|^3$/i.test(pathOf(identity)) || isHidden(identity);
	if (credential !== void 0 && !isEmpty(credential) && custom) walker.session.secret("S5", span);
	else if (isPresent(properties)) walker.session.iis(true, "a DSC resource configures an application pool", span);
}
// build/commands/powershell/bringing.js
function bring$1({ session, command }, brought) {
	if (brought !== void 0 && brought.to !== "") copyInto(session, brought.from, brought.to, command);
}
function unpackedFolder({ bound, piped }) {
	if (bound.has("destinationpath") || bound.hidden) return pathOf(bound.get("destinationpath"));
	return programName(pathOf(bound.get("path") ?? bound.get("literalpath") ?? piped)).replace(/\.zip$/, "");
}
function download$2(...parameters) {
	return {
		signature: {
			positional: [],
			named: [
				"bucketname",
				"key",
				"keyprefix",
				"file",
				"folder",
				"localfile",
				"localfolder",
				"container",
				"blob",
				"destination",
				"context",
				"region"
			]
		},
		run: (call) => {
			for (const parameter of parameters) bring$1(call, {
				from: "",
				to: pathOf(call.bound.get(parameter))
			});
		}
	};
}
const bringing$1 = [
	["rename-item", {
		signature: {
			positional: ["path", "newname"],
			named: ["literalpath", "credential"]
		},
		run: (call) => void bring$1(call, renamed(pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped), pathOf(call.bound.get("newname"))))
	}],
	["expand-archive", {
		signature: {
			positional: ["path", "destinationpath"],
			named: ["literalpath"]
		},
		run: (call) => void bring$1(call, unpacked(unpackedFolder(call)))
	}],
	["expand-7zip", {
		signature: { positional: ["archivefilename", "targetpath"] },
		run: (call) => void bring$1(call, unpacked(pathOf(call.bound.get("targetpath"))))
	}],
	["read-s3object", download$2("file", "folder")],
	["copy-s3object", download$2("localfile", "localfolder")],
	["get-azstorageblobcontent", download$2("destination")],
	["get-azurestorageblobcontent", download$2("destination")]
];
// build/commands/powershell/foreign.js
const startsMore = /\bprocess(?=\s*\.\s*start)|processstartinfo|createprocess|shellexecute|winexec|assembly\s*\.\s*load|powershell\s*\.\s*create|runspacefactory|managementclass|managementobject|servermanager|microsoft\.web|dismenablefeature/i;
function addType({ bound, session, command }) {
	for (const path of itemsOf(bound.get("path") ?? bound.get("literalpath"))) if (isForeignLibrary(pathOf(path))) session.unread(`the library "${shownPath(pathOf(path))}"`, command);
	for (const name of itemsOf(bound.get("assemblyname"))) if (/\.dll["']?$/i.test(pathOf(name)) && isForeignLibrary(pathOf(name))) session.unread(`the library "${shownPath(pathOf(name))}"`, command);
	const code = bound.get("typedefinition") ?? bound.get("memberdefinition");
	if (code === void 0) return void 0;
	const text = textOf(code);
	if (text === void 0 || startsMore.test(text.text)) session.unread("what the classes do that are compiled here", command);
}
function newService({ bound, session, command, walker }) {
	const program = bound.get("binarypathname");
	if (program === void 0 && !bound.hidden) return void 0;
	const text = textOf(program);
	runLater(session, command, text === void 0 ? void 0 : {
		...text,
		origin: text.origin
	}, "what a service runs");
	return walker.unknown(command);
}
function setTask({ bound, session, command }) {
	if (bound.has("action")) runLater(session, command, textOf(bound.get("action")), "what a scheduled task runs at another time");
}
function takePackage({ bound, session, command, walker }) {
	const source = itemsOf(bound.get("source")).map(pathOf).find((each) => !isKnownSource(each) && !/^(?:psgallery|nuget(?:\.org)?|nugetgallery|https:\/\/www\.(?:nuget\.org|powershellgallery\.com)\/api\/v2\/?)$/i.test(each));
	if (source !== void 0) session.unread(`a package of the source "${shownPath(source)}"`, command);
	else for (const item of itemsOf(bound.get("name"))) for (const word of wordsOf$1(item, (span) => walker.word(span))) installPackage(session, word, "PowerShell");
}
const foreignCmdlets = [
	["add-type", {
		signature: {
			positional: ["typedefinition"],
			named: [
				"path",
				"literalpath",
				"assemblyname",
				"memberdefinition",
				"name",
				"namespace",
				"usingnamespace",
				"referencedassemblies",
				"language",
				"outputassembly",
				"outputtype",
				"compileroptions",
				"compilerparameters"
			],
			switches: ["ignorewarnings"]
		},
		run: addType
	}],
	["set-scheduledtask", {
		signature: {
			positional: ["taskname"],
			named: [
				"action",
				"trigger",
				"principal",
				"settings",
				"user",
				"password",
				"taskpath",
				"inputobject"
			]
		},
		run: setTask
	}],
	["install-package", {
		signature: {
			positional: ["name"],
			named: [
				"source",
				"providername",
				"requiredversion",
				"minimumversion",
				"maximumversion",
				"destination",
				"scope",
				"inputobject"
			],
			switches: [
				"skipdependencies",
				"forcebootstrap",
				"allowclobber",
				"skippublishercheck",
				"acceptlicense"
			]
		},
		run: takePackage
	}],
	["new-service", {
		signature: {
			positional: ["name", "binarypathname"],
			named: [
				"displayname",
				"description",
				"startuptype",
				"credential",
				"dependson",
				"securitydescriptorsddl"
			]
		},
		run: newService
	}]
];
// build/commands/powershell/iis.js
const dotNet = /(?:^|[\s/"'(])(?:system\.(?:net|web(?:\.extensions)?|servicemodel|diagnostics|identitymodel|transactions|runtime\.\w+)|appsettings|connectionstrings)(?=[\s/"'[)@]|$)/i;
const own = /system\.(?:applicationhost|webserver|ftpserver)|applicationpool|apppool|virtualdirector|configurationredirection|anonymousauthentication|clientcertificatemapping|odbclogging|activedirectory|providerdefinitions|processmodel/i;
const encrypted = /processmodel|virtualdirector|configurationredirection|anonymousauthentication|clientcertificatemapping|odbclogging|activedirectory|providerdefinitions/i;
const variables = /(?:^|[\s\\/."'(])environmentvariables(?:[\\/.]+(?:add|environmentvariable))?(?:[\\/.]+@?(?:name|value|\w*password))?[\\/."')]*(?=\s|$)/i;
function isPlain(element, name = "") {
	const text = `${/\biis:[\\/]/i.test(element) ? "" : element} ${name}`;
	if (text.length > 4e3) return false;
	const bare = text.replace(/\[(?:'[^']*'|"[^"]*"|[^\]'"])*\]/g, (predicate) => predicate.includes("=") ? "" : predicate);
	const steps = bare.replace(/\[(?:'[^']*'|"[^"]*"|[^\]'"])*\]|@\{[^}]*\}/g, "");
	return variables.test(steps) && !steps.includes("[") && !encrypted.test(steps) || dotNet.test(bare) && !own.test(bare);
}
function secretIn(value, depth = 0) {
	if (value === void 0 || depth > 5) return void 0;
	if (value.kind === "list") {
		for (const item of value.items) {
			const found = secretIn(item, depth + 1);
			if (found !== void 0) return found;
		}
		return;
	}
	if (value.kind !== "map") return void 0;
	for (const [name, entry] of value.entries) {
		if (isPlain(name)) continue;
		if (isSecretName(name) && !isEmpty(entry)) return {
			span: entry,
			name
		};
		const found = secretIn(entry, depth + 1);
		if (found !== void 0) return {
			span: found.span,
			name: `${name}.${found.name}`
		};
	}
}
const elements = /^(?:processmodel|virtualdirector\w+|applicationdefaults|applicationpooldefaults|sitedefaults)$/;
function mayHoldAnything(value) {
	const isOpen = (each) => each.kind === "map" && [...each.entries].some(([name, entry]) => name === "*" || elements.test(name) && (entry.kind === "unknown" || isOpen(entry)));
	return value !== void 0 && (value.kind === "unknown" || isOpen(value) || itemsOf(value).some(isOpen));
}
function secretOf(name, value) {
	for (const each of itemsOf(name)) {
		const text = pathOf(each);
		if (isSecretName(text) && !isEmpty(value)) return {
			span: value ?? each,
			name: text
		};
	}
	const inside = secretIn(value);
	return inside === void 0 ? void 0 : {
		span: inside.span,
		name: `${pathOf(name)}.${inside.name}`
	};
}
function accountOf(name, value) {
	const fields = new Map();
	const note = (key, each, depth) => {
		if (each.kind === "map" && depth < 5) for (const [inner, entry] of each.entries) note(inner, entry, depth + 1);
		else fields.set(/\w+$/.exec(key.trim().slice(-100))?.[0].toLowerCase() ?? "", each);
	};
	if (value?.kind === "map") note("", value, 0);
	else if (value !== void 0) for (const each of itemsOf(name)) note(pathOf(each), value, 0);
	if (fields.has("password") && isEmpty(fields.get("password"))) return {};
	const user = fields.get("username");
	return {
		identity: pathOf(fields.get("identitytype")),
		user: user === void 0 ? void 0 : {
			text: pathOf(user),
			known: user.kind === "text" && user.known
		}
	};
}
function setConfiguration({ session, command, bound }, path, name, value, otherwise, where = "") {
	const whole = `${path} ${where} ${pathOf(name)}`;
	const secret = isPlain(path, pathOf(name)) ? void 0 : secretOf(name, value);
	if (secret !== void 0) {
		const signal = signalOfPath(`${whole} ${secret.name}`, otherwise);
		const within = secret.span.start >= command.start && secret.span.end <= command.end && secret.span.end > secret.span.start;
		session.secret(signal, within ? secret.span : command);
	} else if (/configurationredirection/i.test(whole) && /enabled/i.test(whole) && !/^\$?false$/i.test(pathOf(value))) session.secret("S11", command);
	else if (!/processmodel|apppool|applicationpool/i.test(whole) || !setAccount(session, accountOf(name, value), command, "S2")) session.iis(true, "the configuration of IIS is changed", command);
	const room = /processmodel|virtualdirector|anonymousauthentication|credential|^iis:[\\/]apppools|applicationpool|webadministration/i.test(whole);
	if (bound.hidden || itemsOf(name).some((each) => each.kind === "unknown" || each.kind === "text" && !each.known && isHidden(each)) || secret === void 0 && room && mayHoldAnything(value) && !/\.(?!processmodel$)[a-z]+$|^(?!processmodel$|virtualdirectorydefaults$|\.$)[a-z]+$/i.test(pathOf(name))) session.unread("a setting of IIS that is filled in later", command);
}
const ownProperties = /^(?:processmodel|virtualdirectorydefaults|applicationdefaults|applicationpooldefaults|sitedefaults|managedruntimeversion|managedpipelinemode|enable32bitapponwin64)(?:$|\.)/i;
function touchesIis(call, path) {
	const { bound, session, command } = call;
	const where = [placeOf$1(call, path), pathOf(call.piped)].find((each) => /^\s*['"]?iis:[\\/]|\biis:[\\/]/i.test(each));
	const names = itemsOf(bound.get("name"));
	const lost = isLost(path);
	if (where !== void 0 || !/^(?:hk\w{2,3}|registry):/i.test(path.trim()) && names.some((name) => ownProperties.test(pathOf(name)))) {
		setConfiguration(call, where ?? path, bound.get("name"), bound.get("value"), "S7");
		return true;
	}
	const secret = names.some((name) => isHidden(name) || isSecretName(pathOf(name))) && !isEmpty(bound.get("value"));
	const line = textOf(bound.get("value"));
	if (lost && line?.known === true && /\s/.test(line.text) && session.rehearse(line.origin, "cmd").some((effect) => effect.kind !== "unread")) session.unread("a command line that is set at a place which is filled in later", command);
	if (bound.hidden && (path === "" || lost) || lost && secret) session.unread("a property that is set at a place which is filled in later", command, "setting");
	return false;
}
function placeOf$1({ session }, path) {
	return placeOf$2(session.run, path.trim().replace(/^(?:webadministration::(?:\\\\[^\\/]*)?|iis:(?![\\/]))[\\/]?/i, "IIS:\\"));
}
const goTo = (call) => {
	const path = placeOf$1(call, pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped));
	changeFolder(call.session.run, call.name === "push-location" ? "push" : call.name === "pop-location" ? "pop" : "set", path);
};
const folderSignature = {
	positional: ["path"],
	named: ["literalpath", "stackname"],
	switches: ["passthru"]
};
function setObject(call, path, value) {
	setConfiguration(call, path, void 0, value, "S8");
}
const property = {
	positional: [
		"filter",
		"name",
		"value"
	],
	named: [
		"pspath",
		"location",
		"inputobject",
		"atindex",
		"atname",
		"clr",
		"type",
		"atelement"
	]
};
function writeBack({ session, bound, piped }) {
	const value = bound.get("value") ?? bound.get("inputobject");
	if (piped !== void 0 || value?.kind === "unknown") session.run.commit();
}
const setWebProperty = (call) => {
	const { bound } = call;
	writeBack(call);
	setConfiguration(call, pathOf(bound.get("filter") ?? call.piped), bound.get("name"), bound.get("value"), "S8", `${pathOf(bound.get("pspath"))} ${pathOf(bound.get("location"))}`);
};
const setWebConfiguration = (call) => {
	const { bound, walker, command } = call;
	writeBack(call);
	const filter = pathOf(bound.get("filter") ?? call.piped);
	const attribute = /@?([\w.]+)\s*$/.exec(filter.slice(-100))?.[1] ?? "";
	setConfiguration(call, filter, isSecretName(attribute) ? walker.text(attribute, command) : void 0, bound.get("value"), "S8", pathOf(bound.get("pspath")));
};
const setAttribute = (call) => {
	const { bound } = call;
	setConfiguration(call, `${pathOf(bound.get("configelement"))} ${pathOf(call.piped)}`, bound.get("attributename"), bound.get("attributevalue"), "S8");
};
const newElement = (call) => {
	const { bound } = call;
	setConfiguration(call, `${pathOf(bound.get("configcollection"))} ${pathOf(call.piped)}`, void 0, bound.get("configattribute"), "S8");
};
const make = (call) => {
	setConfiguration(call, call.name.includes("pool") ? "applicationPools" : "virtualDirectory", void 0, void 0, "S7");
	return call.walker.unknown(call.command, call.name.includes("pool") ? `IIS:\\AppPools\\${pathOf(call.bound.get("name"))}` : `IIS:\\Sites\\${pathOf(call.bound.get("name"))}`);
};
const binding = (call) => {
	const { bound, session, command, walker } = call;
	if (/https/i.test(`${pathOf(bound.get("protocol"))} ${pathOf(bound.get("bindinginformation"))}`) || bound.isOn("ssl") || bound.has("certificatethumbprint")) session.run.bind();
	if (bound.has("certificatethumbprint") && !isEmpty(bound.get("certificatethumbprint"))) session.secret("S14", command, "binding");
	session.iis(true, "a site of IIS gets a binding", command);
	return walker.unknown(command, "web binding");
};
function signal(id) {
	return ({ session, command }) => {
		session.secret(id, command);
	};
}
const certificateStore = ({ bound, session, command }) => {
	const secret = ["privatekeypassword", "password"].map((name) => bound.get(name)).find((value) => !isEmpty(value));
	if (secret !== void 0 || bound.hidden) session.secret("S15", secret !== void 0 && secret.start >= command.start && secret.end <= command.end ? secret : command);
	else session.iis(true, "the centralized certificate store belongs to IIS", command);
};
const storeSignature = {
	positional: [],
	named: [
		"certstorelocation",
		"username",
		"password",
		"privatekeypassword"
	]
};
const iisCmdlets = [
	["set-location", {
		signature: folderSignature,
		run: goTo
	}],
	["push-location", {
		signature: folderSignature,
		run: goTo
	}],
	["pop-location", {
		signature: folderSignature,
		run: goTo
	}],
	["set-webconfigurationproperty", {
		signature: property,
		run: setWebProperty
	}],
	["add-webconfigurationproperty", {
		signature: property,
		run: setWebProperty
	}],
	["set-webconfiguration", {
		signature: {
			positional: ["filter", "value"],
			named: [
				"pspath",
				"location",
				"metadata",
				"inputobject"
			]
		},
		run: setWebConfiguration
	}],
	["add-webconfiguration", {
		signature: {
			positional: ["filter", "value"],
			named: ["pspath", "location"]
		},
		run: setWebConfiguration
	}],
	["set-iisconfigattributevalue", {
		signature: { positional: [
			"configelement",
			"attributename",
			"attributevalue"
		] },
		run: setAttribute
	}],
	["new-iisconfigattributevalue", {
		signature: { positional: [
			"configelement",
			"attributename",
			"attributevalue"
		] },
		run: setAttribute
	}],
	["new-iisconfigcollectionelement", {
		signature: {
			positional: ["configcollection"],
			named: [
				"configattribute",
				"configpropertybag",
				"addat"
			]
		},
		run: newElement
	}],
	["new-webapppool", {
		signature: { positional: ["name"] },
		run: make
	}],
	["new-website", {
		signature: {
			positional: ["name"],
			named: [
				"port",
				"physicalpath",
				"applicationpool",
				"hostheader",
				"ipaddress",
				"id",
				"sslflags"
			],
			switches: ["ssl"]
		},
		run: makeSite
	}],
	["new-iissite", {
		signature: {
			positional: [
				"name",
				"physicalpath",
				"bindinginformation",
				"protocol",
				"certificatethumbprint"
			],
			named: ["sslflag", "certstorelocation"],
			switches: ["passthru"]
		},
		run: binding
	}],
	["new-webbinding", {
		signature: {
			positional: ["name"],
			named: [
				"protocol",
				"port",
				"ipaddress",
				"hostheader",
				"sslflags"
			]
		},
		run: binding
	}],
	["new-iissitebinding", {
		signature: {
			positional: [
				"name",
				"bindinginformation",
				"protocol",
				"certificatethumbprint"
			],
			named: ["sslflag", "certstorelocation"]
		},
		run: binding
	}],
	["restore-webconfiguration", {
		signature: { positional: ["name"] },
		run: signal("S10")
	}],
	["enable-iissharedconfig", {
		signature: { positional: [] },
		run: signal("S11")
	}],
	["export-iisconfiguration", {
		signature: { positional: [] },
		run: signal("S12")
	}],
	["enable-iiscentralcertprovider", {
		signature: storeSignature,
		run: certificateStore
	}],
	["set-iiscentralcertprovider", {
		signature: storeSignature,
		run: certificateStore
	}],
	["set-iiscentralcertprovidercredential", {
		signature: storeSignature,
		run: certificateStore
	}],
	["enable-webcentralcertprovider", {
		signature: storeSignature,
		run: certificateStore
	}],
	["set-webcentralcertprovider", {
		signature: storeSignature,
		run: certificateStore
	}],
	["set-webcentralcertprovidercredential", {
		signature: storeSignature,
		run: certificateStore
	}],
	["start-iiscommitdelay", {
		signature: { positional: [] },
		run: () => void 0
	}],
	["stop-iiscommitdelay", {
		signature: { positional: [] },
		run: ({ session }) => void session.run.commit()
	}],
	["disable-iissharedconfig", {
		signature: { positional: [] },
		run: ({ session, command }) => void session.iis(true, "shared configuration belongs to IIS", command)
	}],
	["backup-webconfiguration", {
		signature: { positional: ["name"] },
		run: () => void 0
	}]
];
function makeSite(call) {
	if (call.bound.isOn("ssl")) call.session.run.bind();
	return make(call);
}
// build/commands/powershell/wmi.js
function change(call) {
	const { bound, session, walker, command } = call;
	session.run.commit();
	const path = `${bound.values.map(pathOf).join(" ")} ${pathOf(call.piped)}`.slice(0, 2e3);
	if (/webadministration|microsoftiis/i.test(path)) setObject(call, path, bound.get("property") ?? bound.get("arguments"));
	return walker.unknown(command, path);
}
const signature = {
	positional: [],
	named: [
		"namespace",
		"class",
		"classname",
		"path",
		"query",
		"querydialect",
		"property",
		"arguments",
		"inputobject",
		"ciminstance",
		"computername",
		"key",
		"filter",
		"putttype"
	]
};
const wmiCmdlets = [
	"set-ciminstance",
	"new-ciminstance",
	"set-wmiinstance"
].map((name) => [name, {
	signature,
	run: change
}]);
// build/commands/powershell/files.js
function writeFile(session, path, content, span) {
	const texts = itemsOf(content).flatMap((item) => item.kind === "text" ? [item] : []);
	const text = texts.map((item) => item.text).join("\n");
	session.writes(path, text);
	if (isLog(path)) return;
	for (const item of texts) {
		const found = findCipher(item.text);
		if (found === void 0) continue;
		const location = item.origin.locate(found.start, found.end);
		if (session.run.isNewCipher(location)) session.secretAt("S9", location);
	}
	const known = itemsOf(content).every((item) => item.kind === "text" && item.known) ? text : "";
	const statement = session.source.text.slice(span.start, Math.min(span.end, span.start + 2e4));
	fileChanged(session, path, known, `${statement} ${pathOf(content).slice(0, 2e3)}`, span);
}
// build/commands/powershell/questions.js
function answerOf(named, span) {
	const items = itemsOf(named);
	const choice = named.kind === "list" && named.choice;
	const names = items.flatMap((item) => item.kind === "text" && item.known && /^[\w-]+$/.test(item.text) ? [require_index.featureName(item.text)] : []);
	return {
		kind: "list",
		items,
		choice,
		start: span.start,
		end: span.end,
		...named.maybe === void 0 ? {} : { maybe: named.maybe },
		...names.length === items.length && !choice ? { asks: names } : {}
	};
}
function filtered(value, filter) {
	if (value === void 0 || value.kind === "unknown") return value;
	const there = /^\W*(?:-filterscript\s*\{\s*|-property\s+)?(?:\$(?:_|psitem)\.)?(?:installed|(?:installed|installstate|state)\s+-c?eq\s+(?:\$true|["']?(?:installed|enabled)["']?))[\s)}]*$/i.test(filter.slice(0, 200));
	const items = itemsOf(value);
	if (!there) return {
		kind: "list",
		items,
		choice: true,
		start: value.start,
		end: value.end
	};
	return {
		kind: "list",
		items,
		choice: value.kind === "list" && value.choice,
		start: value.start,
		end: value.end,
		...value.asks === void 0 ? {} : { asks: value.asks }
	};
}
// build/commands/powershell/cmdlets.js
const featureSignature = {
	positional: ["name"],
	named: [
		"configurationfilepath",
		"vhd",
		"computername",
		"credential",
		"logpath",
		"source"
	],
	switches: [
		"includeallsubfeature",
		"includemanagementtools",
		"restart",
		"remove"
	]
};
const optionalFeatureSignature = {
	positional: ["featurename"],
	named: [
		"packagename",
		"path",
		"source",
		"logpath",
		"loglevel",
		"scratchdirectory",
		"systemdrive",
		"windowsdirectory"
	],
	switches: [
		"online",
		"all",
		"norestart",
		"limitaccess",
		"remove"
	]
};
const fileSignature = {
	positional: ["path", "value"],
	named: [
		"literalpath",
		"filepath",
		"inputobject",
		"encoding",
		"width"
	],
	switches: [
		"nonewline",
		"append",
		"noclobber"
	]
};
function words$1(call, value) {
	return value === void 0 ? [] : itemsOf(value).flatMap((item) => wordsOf$1(item, (span) => call.walker.word(span)));
}
function installFeatures(parameter) {
	return (call) => {
		const { bound, session, command, piped } = call;
		if (bound.has("configurationfilepath") || bound.hidden) {
			session.unread(bound.hidden ? "the features of options that are filled in later" : "the configuration file whose features are installed", command);
			if (!bound.has(parameter)) return void 0;
		}
		const found = [bound.get(parameter) ?? namesOf(piped, parameter, command), ...bound.rest].flatMap((named) => words$1(call, named));
		for (const word of found) {
			nameFeature(call, word, true);
			const sub = bound.isOn("includeallsubfeature") ? require_index.subFeatureWithIis(require_index.featureName(word.text)) : void 0;
			if (sub !== void 0) session.feature(sub, true, command);
		}
		if (found.length === 0 && !bound.hidden) session.unread("a feature whose name is not said", command);
	};
}
function removeFeatures(parameter) {
	return (call) => {
		const { bound, walker, piped } = call;
		const named = [bound.get(parameter) ?? namesOf(piped, parameter, call.command), ...bound.rest];
		const follow = () => {
			for (const word of named.flatMap((each) => words$1(call, each))) if (word.known) nameFeature(call, word, false);
		};
		if (parameter === "featurename" && bound.has("path") && !bound.has("online") || !named.every(isSureList)) walker.underCondition(follow);
		else follow();
	};
}
function namesOf(piped, parameter, span) {
	return piped === void 0 ? void 0 : entryOf(piped, parameter, span) ?? piped;
}
function isSureList(value) {
	if (value?.kind !== "list") return value !== void 0 && value.maybe !== true;
	return !value.choice && value.maybe !== true && value.items.every(isSureList);
}
function nameFeature({ session, command }, word, present) {
	nameFeatures(session, {
		...word,
		start: command.start,
		end: command.end
	}, present);
}
const askForFeatures = ({ bound, walker, command, piped }) => {
	const name = bound.get("name") ?? bound.get("featurename") ?? piped;
	return name === void 0 ? walker.unknown(command, "$features") : answerOf(name, command);
};
const startProcess = (call) => {
	const { bound, session, command, walker } = call;
	const file = bound.get("filepath");
	const program = textOf(file);
	if (bound.hidden || program === void 0) {
		session.unread(`the program \`${shownPath(pathOf(file) || "$\u2026")}\`, whose name is filled in later,`, command);
		return;
	}
	const args = [...itemsOf(bound.get("argumentlist")), ...bound.rest].flatMap((value) => {
		return wordsOf$1(value, (span) => walker.word(span)).flatMap((word) => /\s/.test(word.text) ? splitWords(word) : [word]);
	});
	runProgram(session, {
		program,
		words: args,
		start: command.start,
		end: command.end
	});
};
const invokeExpression = ({ bound, session, command, walker, piped }) => {
	const given = itemsOf(bound.get("command") ?? piped);
	for (const each of given) if (each.kind === "text" && (each.known || !isFilledIn(each.text.replace(/\$env:\w+/gi, "")))) runText$2(walker, each, command);
	else if (/chocolatey\.org\/install\.ps1/i.test(pathOf(each)) && /^[^;|]*$/.test(pathOf(each).slice(0, 200))) continue;
	else session.unread("what Invoke-Expression runs", command);
	if (given.length === 0) session.unread("what Invoke-Expression runs", command);
};
function runText$2(walker, text, command) {
	const inner = walker.session.inner(text.origin, command);
	if (inner !== void 0) new Walker(inner, walker.around).script();
}
const invokeCommand = (call) => {
	const { bound, session, command, walker } = call;
	const block = bound.get("scriptblock") ?? bound.get("initializationscript");
	const first = bound.get("initializationscript");
	if (first?.kind === "block" && first !== block) walker.block(first.block);
	if (block?.kind === "block") {
		const args = itemsOf(bound.get("argumentlist"));
		if (bound.isOn("nonewscope")) walker.block(block.block);
		else walker.call(block.block, args, new Map(), bound.has("argumentlist") && args.some((each) => each.kind === "unknown"));
	} else if (bound.has("filepath")) session.unread(`the script "${shownPath(pathOf(bound.get("filepath")))}"`, command);
	else session.unread(`what ${command.name.kind === "text" ? "the command" : "it"} runs`, command);
};
const forEachObject = ({ bound, walker, piped, command }) => {
	const blocks = bound.values.flatMap((value) => blocksIn(value));
	const over = piped ?? walker.unknown(command);
	const out = [];
	walker.forEach(over, (item) => {
		for (const block of blocks) {
			const value = walker.block(block, item);
			if (value !== void 0 && out.length <= longest$1.items) out.push(value);
		}
	});
	if (out.length === 0) return void 0;
	const [only] = out;
	return only !== void 0 && out.length === 1 && over.kind !== "list" ? only : {
		kind: "list",
		items: limited(out),
		choice: over.kind === "list" && over.choice,
		start: command.start,
		end: command.end
	};
};
const whereObject = ({ piped, walker, command }) => {
	followBlocks(walker, command);
	const [first] = command.args;
	return filtered(piped, walker.source.text.slice(first?.start ?? command.end, command.end));
};
const addComputer = ({ bound, session, command }) => {
	if (bound.has("workgroupname")) session.domain(false, command);
	else session.domain(true, command);
};
const service = (call) => {
	const named = call.bound.get("name") ?? call.bound.get("displayname") ?? call.piped;
	const { session, command } = call;
	for (const word of words$1(call, named)) if (isIisService(word.text) && session.run.conditions === 0 && session.run.doubts === 0) session.iis(true, `the service ${word.text} is a part of IIS`, command);
	return named;
};
const download$1 = ({ bound, session, command, walker }) => {
	const url = pathOf(bound.get("uri") ?? bound.get("source"));
	const target = pathOf(bound.get("outfile") ?? bound.get("destination"));
	if (target !== "") {
		session.run.downloads.set(programName(target), url);
		copyInto(session, url, target, command);
	}
	return target === "" ? walker.unknown(command, `download of ${eitherOf(bound.get("uri") ?? bound.get("source"))}`) : void 0;
};
const copyItem = ({ bound, session, command, piped }) => {
	const from = pathOf(bound.get("path") ?? bound.get("literalpath") ?? piped);
	const to = bound.has("destination") || bound.hidden ? pathOf(bound.get("destination")) : ".";
	copyInto(session, bound.has("fromsession") || bound.hidden ? "" : from, to, command);
	const source = session.run.downloads.get(programName(from));
	if (source !== void 0) session.run.downloads.set(programName(to), source);
};
const setContent = ({ bound, session, command, piped, walker }) => {
	const path = pathOf(bound.get("path") ?? bound.get("literalpath") ?? bound.get("filepath"));
	walker.define(path, bound.get("value") ?? bound.get("inputobject") ?? piped ?? walker.unknown(command), command);
	writeFile(session, path, bound.get("value") ?? bound.get("inputobject") ?? piped, command);
};
const importModule = ({ bound, session, command }) => {
	for (const each of itemsOf(bound.get("name"))) {
		const name = pathOf(each);
		if (each.kind !== "text" || /[\\/]|\.ps(?:m1|d1|1)$/i.test(name)) {
			if (!/windowspowershell[\\/](?:v1\.0[\\/])?modules[\\/]|chocolateyProfile|[\\/]EC2Launch|Ec2Launch\.psd1|VMware\.|Program Files[^\n]*AWS Tools/i.test(name)) session.unread(`the module "${shownPath(name)}"`, command);
		}
	}
};
const installNamed = (call) => {
	for (const word of words$1(call, call.bound.get("name"))) installPackage(call.session, word, "PowerShell");
};
const addPackage = ({ bound, session, command }) => {
	const path = pathOf(bound.get("packagepath"));
	if (!/kb\d{6,}|\.msu$/i.test(path)) session.unread(path === "" ? "the package that is added" : `the package "${shownPath(path)}"`, command);
};
const registerTask = (call) => {
	const { bound, session, command } = call;
	const action = bound.get("action") ?? bound.get("execute") ?? bound.get("scriptblock");
	if (action?.kind === "block") session.unread("what a scheduled task runs at another time", command);
	else {
		const text = textOf(action);
		runLater(session, command, text, "what a scheduled task runs at another time");
	}
};
const taskAction = ({ bound, walker, command }) => {
	const program = textOf(bound.get("execute"));
	const argument = textOf(bound.get("argument"));
	if (program === void 0 || bound.has("argument") && argument === void 0) return walker.unknown(command);
	const quoted = /\s/.test(program.text) ? `"${program.text}"` : program.text;
	return walker.text(`${quoted} ${argument?.text ?? ""}`.trim(), command, program.known && (argument?.known ?? true));
};
const startConfiguration = ({ session, command }) => {
	if (session.run.configurations === 0) session.unread("the DSC configuration that is started", command);
};
const joinPath = ({ bound, walker, command }) => {
	const parts = [
		bound.get("path"),
		bound.get("childpath"),
		...bound.rest,
		bound.get("additionalchildpath")
	].flatMap((value) => itemsOf(value));
	const known = parts.every((part) => part.kind === "text" && part.known);
	const text = parts.map(pathOf).join("\\").replace(/\\{2,}/g, "\\");
	return parts.length === 0 ? void 0 : walker.text(text, command, known);
};
const setVariable = ({ bound, walker, command }) => {
	const name = textOf(bound.get("name"));
	const scope = pathOf(bound.get("scope"));
	const value = bound.get("value") ?? walker.unknown(command);
	if (name === void 0) return void 0;
	const variable = name.text.toLowerCase();
	if (/^\d+$/.test(scope)) walker.change(variable, value);
	else walker.set(variable, value, /^(?:script|global)$/i.test(scope) ? walker.outermost : void 0);
};
const setAlias = ({ bound, walker, command }) => {
	const name = textOf(bound.get("name"));
	if (name !== void 0) walker.around.aliases.set(name.text.toLowerCase(), bound.get("value") ?? walker.unknown(command));
};
const newObject = ({ bound, walker, command }) => {
	const type = pathOf(bound.get("typename") ?? bound.get("comobject"));
	const given = itemsOf(bound.get("argumentlist")).filter((item) => item.kind !== "text" || item.logical === void 0);
	if (/collections\.(?:arraylist|generic\.(?:list|queue|stack|hashset)|specialized\.stringcollection|queue|stack)/i.test(type)) return {
		kind: "list",
		items: given,
		choice: false,
		start: command.start,
		end: command.end
	};
	for (const block of blocksIn(bound.get("argumentlist"))) walker.mayRun(block);
	const property = bound.get("property");
	if (property?.kind === "map" && /psobject|pscustomobject/i.test(type)) return property;
	if (/clientcertificate|x509certificate2$/i.test(type)) return walker.unknown(command, `certificate ${pathOf(bound.get("argumentlist"))}`);
};
const setProperty$1 = (call) => {
	const path = pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped);
	if (touchesIis(call, path)) return void 0;
	if (runsByItself(placeOf$1(call, path), pathOf(call.bound.get("name")))) {
		const value = textOf(call.bound.get("value"));
		if (call.bound.has("value")) runLater(call.session, call.command, value, "what the registry runs at another time");
	}
};
const certificate = ({ bound, session, command }) => {
	const store = pathOf(bound.get("certstorelocation"));
	if (!/trustedpublisher|authroot|[\\/]root\b|[\\/]ca\b/i.test(store)) session.secret("S14", command, "certificate");
};
const wmi = ({ bound, session, command, walker }) => {
	const text = `${walker.source.text.slice(command.start, Math.min(command.end, command.start + 2e3))} ${bound.values.map(pathOf).join(" ")}`;
	if (/joindomainorworkgroup/i.test(text)) session.domain(!/unjoin/i.test(text), command);
	else if (/win32_process\b/i.test(text) && /\bcreate\b/i.test(text)) {
		const args = bound.get("arguments") ?? bound.get("argumentlist");
		const line = args?.kind === "map" ? textOf(args.entries.get("commandline")) : textOf(args);
		if (line?.known === true) runLine(session, {
			program: line,
			words: [],
			start: command.start,
			end: command.end
		});
		else session.unread("the program that WMI starts", command);
	} else if (/win32_product\b|installproduct|win32_scheduledjob/i.test(text) && /\b(?:install|create)\b/i.test(text)) session.unread("what WMI installs", command);
};
function bringsRole(role) {
	return ({ session, command }) => {
		session.feature(role, true, command);
	};
}
function unread$1(what) {
	return ({ session, command, walker }) => {
		followBlocks(walker, command);
		session.unread(what, command);
	};
}
const invokeItem = ({ bound, session, command }) => {
	const path = textOf(bound.get("path") ?? bound.get("literalpath"));
	if (path === void 0 || /\.(?:exe|msi|bat|cmd|ps1|vbs|js|com)$/i.test(path.text) || !path.known) session.unread(`the file "${shownPath(path?.text ?? "")}"`, command);
};
const getContent = (call) => {
	const { bound, walker, command, session } = call;
	const paths = itemsOf(bound.get("path") ?? bound.get("literalpath")).map(pathOf);
	const given = paths.find((each) => !isOwnConfiguration(placeOf$1(call, each))) ?? paths[0] ?? "";
	const place = placeOf$1(call, given);
	const path = isOwnConfiguration(place) ? place : given;
	const written = session.run.written.get(programName(path));
	return written === void 0 ? walker.unknown(command, `content of ${path}`) : walker.text(written.trim(), command, false);
};
const values = (...positional) => ({ positional });
const cmdlets = new Map([
	["install-windowsfeature", {
		signature: featureSignature,
		run: installFeatures("name")
	}],
	["uninstall-windowsfeature", {
		signature: featureSignature,
		run: removeFeatures("name")
	}],
	["get-windowsfeature", {
		signature: featureSignature,
		run: askForFeatures
	}],
	["enable-windowsoptionalfeature", {
		signature: optionalFeatureSignature,
		run: installFeatures("featurename")
	}],
	["disable-windowsoptionalfeature", {
		signature: optionalFeatureSignature,
		run: removeFeatures("featurename")
	}],
	["get-windowsoptionalfeature", {
		signature: optionalFeatureSignature,
		run: askForFeatures
	}],
	["add-windowspackage", {
		signature: {
			positional: [],
			named: ["packagepath", "path"],
			switches: [
				"online",
				"norestart",
				"ignorecheck",
				"preventpending"
			]
		},
		run: addPackage
	}],
	["expand-windowsimage", {
		signature: values(),
		run: unread$1("the image that is applied")
	}],
	["use-windowsunattend", {
		signature: values(),
		run: unread$1("the answer file that is applied")
	}],
	["apply-windowsunattend", {
		signature: values(),
		run: unread$1("the answer file that is applied")
	}],
	["install-addsforest", {
		signature: values(),
		run: bringsRole("ad-domain-services")
	}],
	["install-addsdomain", {
		signature: values(),
		run: bringsRole("ad-domain-services")
	}],
	["install-addsdomaincontroller", {
		signature: values(),
		run: bringsRole("ad-domain-services")
	}],
	["install-adcscertificationauthority", {
		signature: values(),
		run: bringsRole("ad-certificate")
	}],
	["install-adcswebenrollment", {
		signature: values(),
		run: bringsRole("adcs-web-enrollment")
	}],
	["install-adfsfarm", {
		signature: values(),
		run: bringsRole("adfs-federation")
	}],
	["new-rdsessiondeployment", {
		signature: values(),
		run: unread$1("the deployment of Remote Desktop Services, which may bring IIS,")
	}],
	["add-rdserver", {
		signature: values(),
		run: unread$1("the deployment of Remote Desktop Services, which may bring IIS,")
	}],
	["start-process", {
		signature: {
			positional: ["filepath", "argumentlist"],
			named: [
				"args",
				"verb",
				"workingdirectory",
				"credential",
				"windowstyle",
				"redirectstandardoutput",
				"redirectstandarderror",
				"redirectstandardinput",
				"rso",
				"rse"
			],
			switches: [
				"wait",
				"nonewwindow",
				"loaduserprofile",
				"usenewenvironment"
			]
		},
		run: startProcess
	}],
	["invoke-expression", {
		signature: values("command"),
		run: invokeExpression
	}],
	["invoke-command", {
		signature: {
			positional: ["scriptblock"],
			named: [
				"argumentlist",
				"computername",
				"filepath",
				"session",
				"credential"
			],
			switches: ["nonewscope"]
		},
		run: invokeCommand
	}],
	["start-job", {
		signature: {
			positional: ["scriptblock"],
			named: [
				"argumentlist",
				"filepath",
				"name",
				"initializationscript",
				"credential"
			],
			switches: ["runas32"]
		},
		run: invokeCommand
	}],
	["start-threadjob", {
		signature: {
			positional: ["scriptblock"],
			named: [
				"argumentlist",
				"filepath",
				"name"
			]
		},
		run: invokeCommand
	}],
	["foreach-object", {
		signature: {
			positional: ["process"],
			named: [
				"begin",
				"end",
				"membername",
				"throttlelimit",
				"parallel"
			]
		},
		run: forEachObject
	}],
	["where-object", {
		signature: values("filterscript"),
		run: whereObject
	}],
	["invoke-item", {
		signature: values("path"),
		run: invokeItem
	}],
	["import-module", {
		signature: {
			positional: ["name"],
			named: [
				"prefix",
				"minimumversion",
				"requiredversion",
				"scope"
			],
			switches: [
				"global",
				"disablenamechecking",
				"usewindowspowershell",
				"skipeditioncheck"
			]
		},
		run: importModule
	}],
	["add-computer", {
		signature: {
			positional: ["domainname", "credential"],
			named: [
				"workgroupname",
				"oupath",
				"server",
				"newname",
				"computername",
				"localcredential",
				"unjoindomaincredential",
				"options"
			],
			switches: ["restart", "unsecure"]
		},
		run: addComputer
	}],
	["restart-computer", {
		signature: {
			positional: ["computername"],
			switches: ["wait"]
		},
		run: ({ session }) => void session.run.leave("fail")
	}],
	["stop-computer", {
		signature: { positional: ["computername"] },
		run: ({ session }) => void session.run.leave("fail")
	}],
	["remove-computer", {
		signature: values(),
		run: ({ session, command }) => void session.domain(false, command)
	}],
	["start-service", {
		signature: {
			positional: ["name"],
			named: ["displayname", "inputobject"]
		},
		run: service
	}],
	["stop-service", {
		signature: {
			positional: ["name"],
			named: ["displayname", "inputobject"],
			switches: ["nowait"]
		},
		run: service
	}],
	["restart-service", {
		signature: {
			positional: ["name"],
			named: ["displayname", "inputobject"]
		},
		run: service
	}],
	["set-service", {
		signature: {
			positional: ["name"],
			named: [
				"displayname",
				"startuptype",
				"status",
				"description",
				"startmode"
			]
		},
		run: service
	}],
	["get-service", {
		signature: {
			positional: ["name"],
			named: ["displayname"]
		},
		run: ({ bound, command }) => ({
			kind: "list",
			items: itemsOf(bound.get("name")),
			choice: false,
			start: command.start,
			end: command.end
		})
	}],
	["invoke-webrequest", {
		signature: {
			positional: ["uri"],
			named: [
				"outfile",
				"method",
				"headers",
				"body",
				"credential",
				"proxy",
				"useragent",
				"timeoutsec"
			],
			switches: ["usebasicparsing", "usedefaultcredentials"]
		},
		run: download$1
	}],
	["invoke-restmethod", {
		signature: {
			positional: ["uri"],
			named: [
				"outfile",
				"method",
				"headers",
				"body",
				"credential",
				"proxy",
				"useragent",
				"timeoutsec"
			],
			switches: ["usebasicparsing", "usedefaultcredentials"]
		},
		run: download$1
	}],
	["start-bitstransfer", {
		signature: values("source", "destination"),
		run: download$1
	}],
	["copy-item", {
		signature: {
			positional: ["path", "destination"],
			named: [
				"literalpath",
				"filter",
				"include",
				"exclude",
				"tosession",
				"fromsession"
			],
			switches: ["recurse", "container"]
		},
		run: copyItem
	}],
	["move-item", {
		signature: {
			positional: ["path", "destination"],
			named: [
				"literalpath",
				"filter",
				"include",
				"exclude"
			]
		},
		run: copyItem
	}],
	["set-content", {
		signature: fileSignature,
		run: setContent
	}],
	["add-content", {
		signature: fileSignature,
		run: setContent
	}],
	["out-file", {
		signature: {
			positional: ["filepath", "encoding"],
			named: [
				"literalpath",
				"inputobject",
				"width"
			],
			switches: [
				"append",
				"noclobber",
				"nonewline"
			]
		},
		run: setContent
	}],
	["tee-object", {
		signature: {
			positional: ["filepath"],
			named: [
				"literalpath",
				"inputobject",
				"variable"
			],
			switches: ["append"]
		},
		run: setContent
	}],
	["get-content", {
		signature: {
			positional: ["path"],
			named: [
				"literalpath",
				"encoding",
				"totalcount",
				"tail",
				"readcount"
			],
			switches: ["raw"]
		},
		run: getContent
	}],
	["join-path", {
		signature: {
			positional: ["path", "childpath"],
			named: ["additionalchildpath"],
			switches: ["resolve"]
		},
		run: joinPath
	}],
	["set-variable", {
		signature: {
			positional: ["name", "value"],
			named: [
				"scope",
				"option",
				"visibility",
				"description"
			]
		},
		run: setVariable
	}],
	["new-variable", {
		signature: {
			positional: ["name", "value"],
			named: [
				"scope",
				"option",
				"visibility",
				"description"
			]
		},
		run: setVariable
	}],
	["set-alias", {
		signature: values("name", "value"),
		run: setAlias
	}],
	["new-alias", {
		signature: values("name", "value"),
		run: setAlias
	}],
	["add-member", {
		signature: {
			positional: [],
			named: [
				"membertype",
				"name",
				"value",
				"secondvalue",
				"inputobject",
				"typename",
				"notepropertyname",
				"notepropertyvalue",
				"notepropertymembers"
			]
		},
		run: (call) => addMember(call)
	}],
	["new-object", {
		signature: {
			positional: ["typename", "argumentlist"],
			named: ["comobject", "property"],
			switches: ["strict"]
		},
		run: newObject
	}],
	["install-module", {
		signature: {
			positional: ["name"],
			named: [
				"requiredversion",
				"minimumversion",
				"maximumversion",
				"repository",
				"scope"
			],
			switches: [
				"allowclobber",
				"skippublishercheck",
				"acceptlicense"
			]
		},
		run: installNamed
	}],
	["install-package", {
		signature: {
			positional: ["name"],
			named: [
				"source",
				"providername",
				"requiredversion",
				"destination",
				"scope"
			]
		},
		run: installNamed
	}],
	["install-winget-package", {
		signature: values("id"),
		run: installNamed
	}],
	["install-wingetpackage", {
		signature: values("id"),
		run: ({ bound, session, walker }) => void itemsOf(bound.get("id")).flatMap((item) => wordsOf$1(item, (span) => walker.word(span))).forEach((word) => installPackage(session, word, "winget"))
	}],
	["invoke-wingetconfiguration", {
		signature: values(),
		run: unread$1("the configuration that winget applies")
	}],
	["register-scheduledtask", {
		signature: {
			positional: ["taskname"],
			named: [
				"action",
				"trigger",
				"principal",
				"settings",
				"user",
				"password",
				"taskpath",
				"xml",
				"inputobject",
				"runlevel",
				"description"
			]
		},
		run: registerTask
	}],
	["register-scheduledjob", {
		signature: {
			positional: ["name", "scriptblock"],
			named: ["filepath", "trigger"]
		},
		run: registerTask
	}],
	["new-scheduledtaskaction", {
		signature: {
			positional: ["execute"],
			named: [
				"argument",
				"workingdirectory",
				"id"
			]
		},
		run: taskAction
	}],
	["start-scheduledtask", {
		signature: values("taskname"),
		run: unread$1("what a scheduled task runs")
	}],
	["start-dscconfiguration", {
		signature: values(),
		run: startConfiguration
	}],
	["publish-dscconfiguration", {
		signature: values(),
		run: startConfiguration
	}],
	["update-dscconfiguration", {
		signature: values(),
		run: startConfiguration
	}],
	["set-dsclocalconfigurationmanager", {
		signature: values(),
		run: () => void 0
	}],
	["invoke-dscresource", {
		signature: values("name", "method", "property"),
		run: invokeResource
	}],
	["set-itemproperty", {
		signature: {
			positional: [
				"path",
				"name",
				"value"
			],
			named: [
				"literalpath",
				"type",
				"propertytype",
				"inputobject"
			]
		},
		run: setProperty$1
	}],
	["new-itemproperty", {
		signature: {
			positional: ["path", "name"],
			named: [
				"value",
				"literalpath",
				"propertytype",
				"type"
			]
		},
		run: setProperty$1
	}],
	["remove-itemproperty", {
		signature: values("path", "name"),
		run: setProperty$1
	}],
	["clear-itemproperty", {
		signature: values("path", "name"),
		run: setProperty$1
	}],
	["set-item", {
		signature: {
			positional: ["path", "value"],
			named: ["literalpath"]
		},
		run: setItem
	}],
	["new-item", {
		signature: {
			positional: ["path"],
			named: [
				"name",
				"itemtype",
				"value",
				"type",
				"target",
				"bindings",
				"physicalpath",
				"applicationpool"
			]
		},
		run: newItem
	}],
	["remove-item", {
		signature: {
			positional: ["path"],
			named: ["literalpath"],
			switches: ["recurse"]
		},
		run: (call) => void touchesIis(call, pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped))
	}],
	["import-pfxcertificate", {
		signature: {
			positional: ["filepath", "certstorelocation"],
			named: ["password"],
			switches: ["exportable"]
		},
		run: certificate
	}],
	["import-certificate", {
		signature: values("filepath", "certstorelocation"),
		run: certificate
	}],
	["new-selfsignedcertificate", {
		signature: {
			positional: [],
			named: [
				"dnsname",
				"certstorelocation",
				"subject",
				"friendlyname"
			]
		},
		run: certificate
	}],
	["invoke-wmimethod", {
		signature: {
			positional: ["class", "name"],
			named: [
				"argumentlist",
				"path",
				"namespace"
			]
		},
		run: wmi
	}],
	["invoke-cimmethod", {
		signature: {
			positional: [
				"classname",
				"methodname",
				"arguments"
			],
			named: [
				"namespace",
				"query",
				"inputobject"
			]
		},
		run: wmi
	}],
	["set-wmiinstance", {
		signature: values(),
		run: wmi
	}],
	...iisCmdlets,
	...bringing$1,
	...foreignCmdlets,
	...wmiCmdlets
]);
const addMember = ({ bound, walker, piped, command }) => {
	const target = bound.get("inputobject") ?? piped;
	const [first, second] = bound.rest;
	const name = bound.get("notepropertyname") ?? bound.get("name") ?? (bound.rest.length > 2 ? second : first);
	const value = bound.get("notepropertyvalue") ?? bound.get("value") ?? bound.rest.at(-1);
	const kind = bound.get("membertype") ?? (bound.rest.length > 2 ? first : void 0);
	if (kind !== void 0 && !/^(?:note|alias)property$/i.test(pathOf(kind))) for (const each of bound.values) for (const block of blocksIn(each)) walker.mayRun(block);
	if (target?.kind !== "map") return target;
	const key = textOf(name)?.known === true && value !== void 0 ? pathOf(name).toLowerCase() : "*";
	walker.mutate(target, {
		...target,
		entries: new Map([...target.entries, [key, key === "*" ? walker.unknown(command) : value ?? walker.unknown(command)]])
	}, command);
	return bound.has("passthru") ? walker.unknown(command) : void 0;
};
function setItem(call) {
	const path = pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped);
	const variable = /^variable:[\\/]?(\w+)$/i.exec(path.slice(0, 200))?.[1];
	if (variable !== void 0) call.walker.change(variable.toLowerCase(), call.bound.get("value") ?? call.walker.unknown(call.command));
	call.walker.define(placeOf$1(call, path), call.bound.get("value") ?? call.walker.unknown(call.command), call.command);
	call.session.run.commit();
	touchesIis(call, path);
	if (isHidden(call.bound.get("value")) && !isKnown(call.bound.get("value") ?? call.walker.unknown(call.command)) && /^iis:/i.test(path)) call.session.unread("what is written into the configuration of IIS", call.command);
}
function newItem(call) {
	const { bound, session, command, walker } = call;
	const path = placeOf$1(call, pathOf(bound.get("path")));
	if (/^iis:[\\/]sslbindings/i.test(path)) {
		session.run.bind();
		session.secret("S14", command, "binding");
		return;
	}
	if (touchesIis(call, path)) return walker.unknown(command, path);
	const place = [path, pathOf(bound.get("name"))].filter((part) => part !== "").join("\\");
	walker.define(place, bound.get("value") ?? walker.text("", command), command);
	if (/link$|^junction$/i.test(pathOf(bound.get("itemtype") ?? bound.get("type")))) copyInto(session, unseen, place, command);
	else if (bound.has("value")) writeFile(session, place, bound.get("value"), command);
}
// build/commands/powershell/iis-cmdlets.js
const names = new Set([{
	add: "webconfiguration webconfigurationlock webconfigurationproperty",
	backup: "webconfiguration",
	begin: "webcommitdelay",
	clear: "webcentralcertprovider webconfiguration webrequesttracingsetting webrequesttracingsettings",
	convertto: "webapplication",
	disable: "webcentralcertprovider webglobalmodule webrequesttracing",
	enable: "webcentralcertprovider webglobalmodule webrequesttracing",
	end: "webcommitdelay",
	new: "webapplication webapppool webbinding webftpsite webglobalmodule webhandler webmanagedmodule website webvirtualdirectory",
	remove: "webapplication webapppool webbinding webconfigurationbackup webconfigurationlocation webconfigurationlock webconfigurationproperty webglobalmodule webhandler webmanagedmodule website webvirtualdirectory",
	rename: "webconfigurationlocation",
	restart: "webapppool webitem",
	restore: "webconfiguration",
	set: "webbinding webcentralcertprovider webcentralcertprovidercredential webconfiguration webconfigurationproperty webglobalmodule webhandler webmanagedmodule",
	start: "webapppool webcommitdelay webitem website",
	stop: "webapppool webcommitdelay webitem website"
}, {
	clear: "iiscentralcertprovider iisconfigcollection",
	disable: "iiscentralcertprovider iissharedconfig",
	enable: "iiscentralcertprovider iissharedconfig",
	export: "iisconfiguration",
	new: "iisconfigcollectionelement iissite iissitebinding",
	remove: "iisconfigattribute iisconfigcollectionelement iisconfigelement iissite iissitebinding",
	reset: "iisservermanager",
	set: "iiscentralcertprovider iiscentralcertprovidercredential iisconfigattributevalue",
	start: "iiscommitdelay iissite",
	stop: "iiscommitdelay iissite"
}].flatMap((module) => Object.entries(module).flatMap(([verb, nouns]) => nouns.split(" ").map((noun) => `${verb}-${noun}`))));
function isIisCmdlet(name) {
	return names.has(name);
}
// build/commands/powershell/commands.js
function runCommand(walker, command, piped) {
	const name = walker.evaluate(command.name);
	if (name.kind === "block") return callBlock(walker, command, name, piped);
	const text = textOf(name);
	if (text === void 0 && name.kind === "list" && name.choice) return runEither(walker, command, name, piped);
	if (text === void 0) {
		followBlocks(walker, command);
		walker.session.unread(`the command \`${shownPath(walker.source.text.slice(command.name.start, command.name.end))}\`, whose name is filled in later,`, command);
		return walker.unknown(command);
	}
	const bare = bareName$1(text);
	if (command.name.kind === "text" && command.name.parts.some((part) => part.kind === "template") && command.args.length === 0 && command.name.parts.length === 1) {
		walker.session.unread(`what is filled in for \`${shownPath(text.text)}\``, command);
		return;
	}
	if (walker.configuration > 0 && runResource(walker, command, text.text)) return void 0;
	if (bare !== text.text.trim().toLowerCase()) return runNamed(walker, command, piped, aliases.get(bare) ?? bare, text);
	const target = walker.around.aliases.get(bare);
	if (target !== void 0) {
		const renamed = textOf(target);
		if (renamed?.known === true || renamed !== void 0 && !isFilledIn(programName(renamed.text))) return runText$1(walker, command, piped, renamed);
		walker.session.unread(`the command "${shownPath(text.text)}", an alias for something that is filled in later,`, command);
		return walker.unknown(command);
	}
	return runText$1(walker, command, piped, text);
}
function runText$1(walker, command, piped, text) {
	const bare = bareName$1(text);
	const name = aliases.get(bare) ?? bare;
	const own = walker.around.functions.get(name);
	return own === void 0 ? runNamed(walker, command, piped, name, text) : callFunction(walker, command, own, piped);
}
function bareName$1({ text }) {
	return text.trim().toLowerCase().replace(/^[\w.]+\\(?=\w+-\w+$)/, "");
}
function callFunction(walker, command, block, piped) {
	const bound = bindArguments(walker, command, signatureOf(block));
	const named = new Map(bound.names.map((key) => [key, bound.get(key) ?? walker.boolean(true, command)]));
	if (piped === void 0) return walker.call(block, bound.rest, named, bound.hidden);
	if (block.perItem !== true) return walker.call(block, [...bound.rest, piped], named, bound.hidden, piped);
	const out = [];
	walker.forEach(piped, (item) => {
		const value = walker.call(block, [...bound.rest, item], named, bound.hidden, item);
		if (value !== void 0 && out.length <= longest$1.items) out.push(value);
	});
	return {
		kind: "list",
		items: limited(out),
		choice: false,
		start: command.start,
		end: command.end
	};
}
function signatureOf({ parameters }) {
	return {
		positional: [],
		named: parameters.filter(({ isSwitch }) => !isSwitch).map(({ name }) => name),
		switches: parameters.filter(({ isSwitch }) => isSwitch).map(({ name }) => name)
	};
}
function runNamed(walker, command, piped, name, text) {
	if (isPrinter(name)) return print(walker, command, piped, name);
	const known = cmdlets.get(name);
	if (known !== void 0) {
		const bound = bindArguments(walker, command, known.signature);
		const { run } = walker.session;
		const place = placeOf(bound);
		if (isOnly(bound, "whatif") || place === "elsewhere") return void 0;
		const { doubts, reservations } = run;
		if (/^(?:silentlycontinue|ignore|continue|0|4)$/i.test(pathOf(bound.get("erroraction")))) run.doubts += 1;
		if (place === "unknown" || bound.hidden || bound.isOn("whatif") || isTold(walker)) run.reservations += 1;
		if (!runsBlocks.has(name)) {
			for (const each of bound.names) if (!keptBlocks.test(each)) mayRun(walker, bound.get(each), piped);
		}
		const value = known.run({
			walker,
			session: walker.session,
			command,
			name,
			bound,
			piped
		});
		run.doubts = doubts;
		run.reservations = reservations;
		keepOutput(walker, bound, value ?? walker.unknown(command));
		return value ?? walker.unknown(command, describe(walker, command, bound.values));
	}
	if (name === "checkpoint-workflow") return piped;
	if (opensBlock(name, command, walker.configuration > 0)) {
		followBlocks(walker, command);
		return piped;
	}
	if (isAssertion(name, command, piped !== void 0)) {
		if (piped?.kind === "block") walker.block(piped.block);
		return piped;
	}
	if (isIisCmdlet(name)) {
		const bound = bindArguments(walker, command, { positional: [] });
		for (const value of bound.values) mayRun(walker, value, piped);
		const doubted = /^(?:silentlycontinue|ignore|0|4)$/i.test(pathOf(bound.get("erroraction"))) && /^(?:start|stop|restart|remove)-/.test(name);
		if (!isOnly(bound, "whatif") && !doubted) walker.session.iis(true, `${text.text} is a command of IIS`, command);
		return walker.unknown(command, describe(walker, command, bound.values));
	}
	const harmless = isHarmlessCmdlet(name);
	if (harmless !== void 0) {
		const bound = bindArguments(walker, command, { positional: [] });
		const followed = followBlocks(walker, command);
		if (!storesBlocks.test(name)) for (const value of bound.values) mayRun(walker, value, piped, followed);
		keepOutput(walker, bound, walker.unknown(command));
		if (!harmless && !isOnly(bound, "whatif")) walker.session.unread(`the command "${text.text}", which comes with no part of Windows,`, command);
		const expanded = pathOf(bound.get("expandproperty")).toLowerCase();
		if (name === "select-object" && expanded !== "" && piped !== void 0) return entryOf(piped, expanded, command) ?? (/^(?:name|featurename)$/.test(expanded) && itemsOf(piped).every((item) => item.kind === "text") ? piped : walker.unknown(command));
		if (name === "select-object" && [
			"first",
			"last",
			"skip",
			"skiplast",
			"index",
			"skipindex"
		].some((each) => bound.has(each))) return filtered(piped, "") ?? walker.unknown(command);
		if (piped !== void 0 && /^(?:select|sort|group)-object$/.test(name)) return piped;
		const from = name.startsWith("get-iisconfig") ? ` ${pathOf(piped)}` : "";
		return walker.unknown(command, `${describe(walker, command, bound.values)}${from}`);
	}
	const words = programWords(walker, command);
	if (command.call === "." && !/\.\w+$/.test(text.text)) walker.session.unread(`the script "${shownPath(text.text)}"`, command);
	else if (!asksForVersion(name, words) && !feedsShell(walker, name, words, piped, command)) runProgram(walker.session, {
		program: text,
		words,
		start: command.start,
		end: command.end
	});
	return walker.unknown(command);
}
function asksForVersion(name, words) {
	const [only] = words;
	return /^node(?:\.exe)?$/.test(name) && words.length === 1 && only?.known === true && /^(?:-v|--version|-h|--help)$/.test(only.text);
}
function runEither(walker, command, names, piped) {
	for (const name of itemsOf(names).filter((each) => !isEmpty(each))) walker.underCondition(() => {
		if (name.kind === "block") callBlock(walker, command, name, piped);
		else if (name.kind === "text" && name.known) runText$1(walker, command, piped, name);
		else walker.session.unread(`the command \`${shownPath(pathOf(name))}\`, whose name is filled in later,`, command);
	});
	return walker.unknown(command);
}
function keepOutput(walker, bound, value) {
	for (const name of [
		"outvariable",
		"pipelinevariable",
		"variable"
	]) {
		const variable = pathOf(bound.get(name)).toLowerCase();
		const before = walker.get(variable.replace(/^\+/, ""));
		if (variable !== "") walker.set(variable.replace(/^\+/, ""), before === void 0 ? value : choiceOf([before, value], value));
	}
}
function isTold(walker) {
	const preference = walker.get("whatifpreference");
	return walker.get("psdefaultparametervalues") !== void 0 || preference !== void 0 && truthOf(preference) !== false;
}
function isOnly(bound, name) {
	return bound.has(name) && (bound.get(name) === void 0 || truthOf(bound.get(name)) === true);
}
function placeOf(bound) {
	if ([
		"session",
		"cimsession",
		"vmname",
		"vmid",
		"hostname",
		"containerid",
		"connectionuri",
		"vhd"
	].some((name) => bound.has(name))) return "unknown";
	const computers = itemsOf(bound.get("computername"));
	if (computers.length === 0) return "here";
	const here = computers.filter((each) => each.kind === "text" && /^(?:localhost|\.|127\.0\.0\.1|::1|\$env:computername|)$/i.test(each.text));
	if (here.length === computers.length) return bound.get("computername")?.kind === "list" && !isSure(bound.get("computername")) ? "unknown" : "here";
	return here.length === 0 && computers.every((each) => each.kind === "text" && each.known) ? "elsewhere" : "unknown";
}
function describe(walker, command, values) {
	return `${walker.source.text.slice(command.start, Math.min(command.end, command.start + 300))} ${values.map(pathOf).join(" ")}`;
}
function print(walker, command, piped, name) {
	const values = walker.printing(() => bindArguments(walker, command, { positional: [] }));
	const given = values.rest.length > 0 ? values.rest : piped === void 0 ? [] : [piped];
	const [first] = given;
	if (name.startsWith("format-")) for (const value of values.values) mayRun(walker, value, piped);
	keepOutput(walker, values, given.length === 1 && first !== void 0 ? first : {
		kind: "list",
		items: given,
		choice: false,
		start: command.start,
		end: command.end
	});
	return name === "write-output" || name === "out-string" ? given.length === 1 ? first : {
		kind: "list",
		items: given,
		choice: false,
		start: command.start,
		end: command.end
	} : void 0;
}
function callBlock(walker, command, block, piped) {
	return command.call === "." ? walker.block(block.block, piped) : callFunction(walker, command, block.block, piped);
}
function followBlocks(walker, command) {
	const followed = new Set();
	for (const arg of command.args) {
		const given = arg.attached ?? arg.word;
		const value = given.kind === "variable" ? walker.get(given.name) : void 0;
		const block = given.kind === "block" ? given.block : value?.kind === "block" ? value.block : void 0;
		if (block === void 0) continue;
		followed.add(block);
		walker.block(block);
	}
	return followed;
}
const runsBlocks = new Set("invoke-command start-job start-threadjob foreach-object where-object register-scheduledtask register-scheduledjob start-scheduledtask set-variable new-variable set-alias new-alias add-member invoke-dscresource invoke-expression new-object".split(" "));
const keptBlocks = /^(?:value|inputobject|argumentlist|arguments|property|outvariable|pipelinevariable)$/;
const storesBlocks = /^(?:write-\w+|out-\w+|convertto-(?:json|xml|securestring)|export-clixml|get-member)$/;
function mayRun(walker, value, piped, followed) {
	for (const block of blocksIn(value)) if (followed?.has(block) !== true) walker.mayRun(block, piped);
}
function programWords(walker, command) {
	const words = [];
	for (const arg of command.args) {
		const value = walker.evaluate(arg.word);
		if (arg.splat && value.kind === "map") for (const [key, entry] of value.entries) words.push(walker.text(`-${key}`, arg), ...wordsOf$1(entry, (span) => walker.word(span)));
		else words.push(...wordsOf$1(value, () => walker.word(arg)));
		if (words.length > 5e3) {
			walker.session.unread("the words of a command (there are too many)", command);
			break;
		}
	}
	return words;
}
function feedsShell(walker, name, words, piped, command) {
	if (piped === void 0 || !/^(?:cmd|powershell|pwsh)(?:\.exe)?$/.test(name)) return false;
	if (words.some((word) => /^[-/](?:c|command|f|file|enc|encodedcommand|k)$/i.test(word.text))) return false;
	const texts = itemsOf(piped);
	if (isEmpty(piped)) return false;
	for (const each of texts) if (each.kind === "text" && each.known) walker.session.nested(each.origin, name.startsWith("cmd") ? "cmd" : "powershell", command);
	else walker.session.unread(`what ${name} reads from its input`, command);
	return true;
}
// build/commands/powershell/members.js
function callMethod(walker, member) {
	const target = walker.evaluate(member.target);
	const name = pathOf(walker.evaluate(member.name)).toLowerCase();
	const args = (member.call ?? []).map((argument) => walker.evaluate(argument));
	if (member.call === void 0) {
		if (target.kind === "list" && target.items.some((item) => item.kind === "map")) return entryOf(target, name, member) ?? walker.unknown(member);
		if (target.kind === "map") return entryOf(target, name, member) ?? partOfMap(walker, target, name, member) ?? walker.unknown(member);
		if ((target.kind === "text" || target.kind === "list" && !target.choice) && (name === "name" || name === "featurename")) return target;
		if (name === "installed" || name === "installstate" || name === "state") return {
			...walker.unknown(member),
			...target.asks === void 0 ? {} : { asks: target.asks }
		};
		if (name === "count" || name === "length") return walker.unknown(member);
		return walker.unknown(member, `${pathOf(target)}.${name}`);
	}
	const path = `${pathOf(target)}.${name}`;
	const value = methods.get(name)?.({
		walker,
		member,
		path,
		target,
		args
	});
	setByMethod(walker, name, target, args, member);
	runBlocks$1(walker, name, target, args);
	if ((target.kind === "list" || target.kind === "map") && !/^(?:add|addrange|set_item)$/.test(name) && !leavesAlone$1.test(name)) walker.mutate(target, choiceOf([
		target,
		...args.filter((item) => item.kind !== "text" || item.logical === void 0),
		walker.unknown(member)
	], member), member);
	return value ?? walker.unknown(member, `${path}(${args.map(eitherOf).join(", ")})`);
}
function setByMethod(walker, name, target, args, span) {
	const [first, second] = args;
	if (target.kind === "map" || target.kind === "list" || first === void 0 || !name.startsWith("set_")) return;
	if (name !== "set_item") setProperty(walker, target, name.slice(4), first, span);
	else if (second !== void 0) setProperty(walker, target, pathOf(first), second, span);
}
function runBlocks$1(walker, name, target, args) {
	if (target.kind === "block") {
		if (!/^(?:\w*invoke\w*|tostring|gettype|equals|gethashcode|getnewclosure|checkrestrictedlanguage)$/.test(name)) walker.mayRun(target.block);
		return;
	}
	if ((target.kind === "list" || target.kind === "map") && /^(?:add|addrange|set_item|insert|enqueue|push|contains\w*|indexof|equals)$/.test(name)) return;
	const rest = name === "foreach" && args[0]?.kind === "block" ? args.slice(1) : args;
	for (const block of rest.flatMap((each) => blocksIn(each))) walker.mayRun(block, target);
}
const leavesAlone$1 = /^(?:get\w*|foreach|where|split|join|contains\w*|indexof|lastindexof|exists|find\w*|to\w+|clone|copyto|equals|sort|reverse|trim\w*|startswith|endswith|item|trueforall|keys|values|invoke\w*|start|run|exec|save|commit\w*|update|put|binarysearch|tryget\w*|peek|writealllines|select\w*)$/;
function partOfMap(walker, map, name, span) {
	if (name !== "keys" && name !== "values") return void 0;
	return {
		kind: "list",
		items: name === "values" ? [...map.entries.values()] : [...map.entries.keys()].map((key) => walker.text(key, span, key !== "*")),
		choice: false,
		start: span.start,
		end: span.end
	};
}
function entries({ walker, member, target }) {
	if (target.kind !== "map") return same({
		walker,
		member,
		target,
		path: "",
		args: []
	});
	return {
		kind: "list",
		items: [...target.entries].map(([key, value]) => {
			const name = walker.text(key, member, key !== "*");
			return {
				kind: "map",
				entries: new Map([
					["key", name],
					["name", name],
					["value", value]
				]),
				start: member.start,
				end: member.end
			};
		}),
		choice: false,
		start: member.start,
		end: member.end
	};
}
function run(call) {
	const { walker, member, target, path } = call;
	if (target.kind === "block") return walker.call(target.block, call.args, new Map());
	if (/addscript\((.*)\)/is.exec(path) !== null || /invokecommand\.(?:invokescript|invoke)/i.test(path) || !/^\$?(?:installer|searcher|downloader|session|updateinstaller)\b/i.test(path)) walker.session.unread("what a method of an object runs", member);
}
function load({ walker, member, path, args }) {
	const file = pathOf(args[0]);
	if (/assembly/i.test(path) && isForeignLibrary(file)) walker.session.unread(`the library "${shownPath(file)}"`, member);
}
function start({ walker, member, path, args }) {
	if (!path.toLowerCase().includes("process")) return void 0;
	const program = textOf(args[0]);
	if (program === void 0) walker.session.unread("the program that is started", member);
	else runProgram(walker.session, {
		program,
		words: itemsOf(args[1]).flatMap((value) => wordsOf$1(value, (span) => walker.word(span)).flatMap(splitWords)),
		start: member.start,
		end: member.end
	});
}
function shell({ walker, member, path, args }) {
	if (!/shell/i.test(path)) return void 0;
	const line = textOf(args[0]);
	if (line?.known === true) runLine(walker.session, {
		program: line,
		words: [],
		start: member.start,
		end: member.end
	});
	else walker.session.unread("the program that is started", member);
}
function shellExecute(call) {
	return isEmpty(call.args[1]) ? shell(call) : start({
		...call,
		path: "process"
	});
}
function create({ walker, member, path, args }) {
	if (!/win32_process/i.test(path)) return void 0;
	const line = textOf(args[0]);
	if (line?.known === true) runLine(walker.session, {
		program: line,
		words: [],
		start: member.start,
		end: member.end
	});
	else walker.session.unread("the program that WMI starts", member);
}
function add$1(call) {
	const { walker, member, target, path, args } = call;
	const variable = member.target.kind === "variable" ? member.target.name : void 0;
	if (/x509store|certificatestore|cert:/i.test(path) || /x509/i.test(args.map(pathOf).join(" "))) walker.session.secret("S14", member, "certificate");
	else if (variable !== void 0 && target.kind === "list") walker.mutate(target, target.items.length < longest$1.items ? {
		...target,
		items: [...target.items, ...args.flatMap(itemsOf)]
	} : walker.unknown(member), member);
	else if (variable !== void 0 && target.kind === "map" && args[0]?.kind === "text" && args[1] !== void 0) walker.mutate(target, {
		...target,
		entries: new Map([...target.entries, [args[0].text.toLowerCase(), args[1]]])
	}, member);
}
function download({ walker, member, args }) {
	const target = pathOf(args[1]);
	walker.session.run.downloads.set(programName(target), pathOf(args[0]));
	copyInto(walker.session, pathOf(args[0]), target, member);
}
function write$1({ walker, member, path, args }) {
	if (/file/i.test(path)) writeFile(walker.session, pathOf(args[0]), args[1], member);
}
function copy({ walker, member, path, args }) {
	if (/file/i.test(path)) copyInto(walker.session, pathOf(args[0]), pathOf(args[1]), member);
}
function save({ walker, member, args, target }) {
	walker.session.run.commit();
	const file = configurationFile(pathOf(args[0]));
	if (file === "applicationHost" && isContentOfOther(pathOf(target), pathOf(args[0]))) walker.session.secret("S10", member);
	else if (file === "applicationHost" || file === "other") walker.session.iis(true, "a configuration file of IIS is written", member);
	else if (file === "redirection") walker.session.secret("S11", member);
}
function put({ walker, member, path, args }) {
	const name = pathOf(args[0]);
	if (args.length === 0) walker.session.run.commit();
	if (isEmpty(args[1])) return void 0;
	if (isMetabaseSecret(name)) walker.session.secret("S16", member);
	else if (isSecretName(name)) walker.session.secret(signalOfPath(path, "S8"), member, "password");
}
function forEach({ walker, target, args }) {
	const [block] = args;
	if (block?.kind === "block") walker.forEach(target, (item) => void walker.block(block.block, item));
}
function split$1({ walker, member, target, args }) {
	const [separator] = args;
	if (target.kind !== "text" || !target.known || args.length > 0 && (separator?.kind !== "text" || separator.text.length !== 1)) return void 0;
	const pattern = separator?.kind === "text" ? separator.text : /\s+/;
	const items = target.text.split(pattern).filter((item) => item.trim() !== "").map((item) => walker.text(item.trim(), target));
	return {
		kind: "list",
		items: limited(items),
		choice: false,
		start: member.start,
		end: member.end
	};
}
const same = ({ target }) => target.kind === "text" || target.kind === "list" ? target : void 0;
const methods = new Map([
	["invoke", run],
	["invokereturnasis", run],
	["invokescript", run],
	["begininvoke", run],
	["dynamicinvoke", run],
	["invokewithcontext", run],
	["getnewclosure", ({ target }) => target.kind === "block" ? target : void 0],
	["start", start],
	["run", shell],
	["exec", shell],
	["shellexecute", shellExecute],
	["create", create],
	["new", ({ path, member, args }) => /collections\.(?:arraylist|generic\.(?:list|queue|stack|hashset)|queue|stack)/i.test(path) ? {
		kind: "list",
		items: args.flatMap(itemsOf).filter((item) => item.kind !== "text" || item.logical === void 0),
		choice: false,
		start: member.start,
		end: member.end
	} : void 0],
	["exit", ({ walker, path }) => /environment/i.test(path) ? void walker.session.run.leave("exit") : void 0],
	["add", add$1],
	["addrange", add$1],
	["set_item", add$1],
	["downloadfile", download],
	["downloadfileasync", download],
	["writealltext", write$1],
	["writealllines", write$1],
	["writeallbytes", write$1],
	["appendalltext", write$1],
	["copy", copy],
	["move", copy],
	["replace", copy],
	["extracttodirectory", ({ walker, member, args, path, target }) => {
		const brought = unpacked(pathOf(/zipfile\]?\.extract/i.test(path) || args.length > 1 || target.kind === "text" ? args[1] : args[0]));
		copyInto(walker.session, brought.from, brought.to, member);
	}],
	["loadfile", load],
	["loadfrom", load],
	["unsafeloadfrom", load],
	["load", ({ walker, member, path, target, args }) => {
		const file = pathOf(args[0]);
		const edits = isOwnConfiguration(file) || isFilledIn(file) && configurationFile(file) !== void 0;
		if (target.kind === "unknown" && /xml|xdocument/i.test(pathOf(target)) && !edits) walker.mutate(target, walker.unknown(member, `content of ${file}`), member);
		if (/assembly\]?\.load$/i.test(path) && !/^[\w.]+(?:, ?\w+=.*)?$/.test(pathOf(args[0]))) walker.session.unread("the library that is loaded", member);
	}],
	["registertaskdefinition", ({ walker, member }) => void walker.session.unread("what a scheduled task runs at another time", member)],
	["registertask", ({ walker, member }) => void walker.session.unread("what a scheduled task runs at another time", member)],
	["setvalue", ({ walker, member, path, args }) => {
		const [key, name, value] = /registry\]?\.setvalue$/i.test(path) ? [
			pathOf(args[0]),
			args[1],
			args[2]
		] : [
			/opensubkey\(([^,)]*)|createsubkey\(([^,)]*)/i.exec(path)?.slice(1).find((part) => part !== void 0) ?? "",
			args[0],
			args[1]
		];
		const property = /\.getproperty\(([^(),]*)\)\.setvalue$/i.exec(path)?.[1];
		if (property !== void 0 && args[0] !== void 0 && args[1] !== void 0) setProperty(walker, args[0], property, args[1], member);
		if (key !== "" && runsByItself(key, pathOf(name))) runLater(walker.session, member, textOf(value), "what the registry runs at another time");
	}],
	["expandstring", ({ walker, member, args }) => {
		const text = textOf(args[0]);
		if (text === void 0 || /\$\(/.test(text.text)) walker.session.unread("what stands in a text that is expanded", member);
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
	}],
	["rebindsslcertificate", ({ walker, member }) => {
		walker.session.run.bind();
		walker.session.secret("S14", member, "binding");
	}],
	["joindomainorworkgroup", ({ walker, member }) => void walker.session.domain(true, member)],
	["unjoindomainorworkgroup", ({ walker, member }) => void walker.session.domain(false, member)],
	["getenumerator", entries],
	["foreach", forEach],
	["where", ({ walker, member, target }) => filtered(target, walker.source.text.slice(member.call?.[0]?.start ?? member.end, member.end))],
	["split", split$1],
	["trim", same],
	["tolower", same],
	["toupper", same],
	["tostring", same],
	["toarray", same]
]);
function keyOf(walker, place) {
	if (place.kind === "index") return walker.evaluate(place.index);
	const name = walker.evaluate(place.name);
	const [key] = place.call ?? [];
	return key !== void 0 && /^item$/i.test(pathOf(name)) ? walker.evaluate(key) : name;
}
function assignMember(walker, place, value, span) {
	const target = walker.evaluate(place.target);
	const index = keyOf(walker, place);
	if (target.kind === "map" || target.kind === "list" && place.kind === "index") {
		const key = index.kind === "text" && index.known ? index.text.toLowerCase() : "*";
		const after = target.kind === "map" ? {
			...target,
			entries: new Map([...target.entries, [key, key === "*" ? walker.unknown(span) : value]])
		} : choiceOf([target, value], span);
		if (place.target.kind === "member" || place.target.kind === "index") assignMember(walker, place.target, after, span);
		else walker.mutate(target, after, span);
		return;
	}
	setProperty(walker, target, pathOf(index), value, span);
}
function setProperty(walker, target, name, value, span) {
	if (value.kind === "block") walker.mayRun(value.block);
	if (isEmpty(value)) return;
	const path = `${pathOf(target)}.${name}`;
	const { session } = walker;
	const attribute = /^value$/i.test(name) ? pathOf(target) : name;
	const field = /(\w+)["'\])]*$/.exec(attribute.slice(-100))?.[1]?.toLowerCase();
	if (isMetabaseSecret(name)) session.secret("S16", span);
	else if ((field === "username" || field === "identitytype") && /processmodel|apppool|applicationpool/i.test(path)) setAccount(session, field === "username" ? { user: {
		text: pathOf(value),
		known: value.kind === "text" && value.known
	} } : { identity: pathOf(value) }, span, "S2", true);
	else if (isSecretName(attribute) || isSecretName(name)) {
		if (/applicationhost\.config/i.test(path)) session.secret("S18", span, "password");
		else if (signalOfPath(path, "S20") !== "S20" || /\.(?:getattribute|getpropertybyname)\([^()]*\)\.value$/i.test(path)) session.secret(signalOfPath(path, "S8"), span, "password");
	} else if (/processmodel$/i.test(name) && value.kind === "map") {
		for (const [key, entry] of value.entries) if (isSecretName(key) && !isEmpty(entry)) session.secret("S2", span, "password");
	}
}
// build/commands/powershell/operators.js
function applyOperator(walker, operator, left, right, span) {
	switch (operator) {
		case "+": return right === void 0 ? walker.unknown(span) : add(walker, left, right, span);
		case "-f": return format(walker, left, right, span);
		case "-join": return join(walker, left, right, span);
		case "-split":
			runBlocks(walker, right);
			return split(walker, left, right, span);
		case "-replace":
			runBlocks(walker, right);
			return walker.unknown(span, `${pathOf(left).slice(0, 200)} ${walker.source.text.slice(span.start, span.start + longest$1.path)}`);
		case "??": return right === void 0 ? left : choiceOf([left, right], span);
		case "?":
		case ":": return right === void 0 ? left : {
			kind: "list",
			items: operator === "?" ? [right] : [...itemsOf(left), right],
			choice: true,
			start: span.start,
			end: span.end
		};
		case "-as": return left;
		case "-eq": return isThere(left, right) ? {
			...walker.unknown(span),
			asks: left.asks ?? []
		} : isThere(right, left) ? {
			...walker.unknown(span),
			asks: right?.asks ?? []
		} : walker.unknown(span);
		default: return walker.unknown(span);
	}
}
function runBlocks(walker, right) {
	for (const block of blocksIn(right)) walker.mayRun(block);
}
function isThere(answer, expected) {
	if (answer?.asks === void 0 || answer.kind !== "unknown" || expected?.kind !== "text") return false;
	return expected.logical === void 0 ? /^(?:installed|enabled)$/i.test(expected.text) : truthOf(expected) === true;
}
function add(walker, left, right, span) {
	if (left.kind === "map" && right.kind === "map") return {
		kind: "map",
		entries: new Map([...left.entries, ...right.entries]),
		start: span.start,
		end: span.end
	};
	if (left.kind === "list") {
		const items = [...left.items, ...right.kind === "list" ? right.items : [right]];
		const choice = left.choice || left.maybe === true || right.kind === "list" && right.choice || right.maybe === true;
		return items.length > longest$1.items ? walker.unknown(span) : {
			kind: "list",
			items,
			choice,
			start: left.start,
			end: left.end
		};
	}
	if (right.kind === "list") return walker.unknown(span, `${pathOf(left)}${pathOf(right)}`);
	if (left.kind === "text") {
		const text = `${left.text}${right.kind === "text" ? right.text : pathOf(right)}`;
		return text.length > longest$1.text ? walker.unknown(span) : walker.text(text, span, left.known && right.kind === "text" && right.known);
	}
	return walker.unknown(span, `${pathOf(left)}${pathOf(right)}`);
}
function format(walker, left, right, span) {
	if (left.kind !== "text" || isChoice(right)) return walker.unknown(span, `${pathOf(left)} ${pathOf(right)}`);
	const items = itemsOf(right);
	let known = left.known;
	const text = left.text.replace(/\{(\d+)[^{}]*\}/g, (all, index) => {
		const item = items[Number(index)];
		if (item?.kind === "text") {
			known &&= item.known;
			return item.text;
		}
		known = false;
		return item === void 0 ? all : pathOf(item);
	});
	return walker.text(text.slice(0, longest$1.text), span, known);
}
function isChoice(value) {
	return value?.kind === "list" && (value.choice || value.items.some(isChoice));
}
function join(walker, left, right, span) {
	const items = itemsOf(left);
	const separator = right?.kind === "text" ? right.text : "";
	if (isChoice(left) || items.some((item) => item.kind !== "text")) return walker.unknown(span, items.map(pathOf).join(separator).slice(0, longest$1.text));
	const known = items.every((item) => item.kind === "text" && item.known);
	return walker.text(items.map(pathOf).join(separator).slice(0, longest$1.text), span, known);
}
function split(walker, left, right, span) {
	if (left.kind !== "text" || !left.known) return walker.unknown(span, pathOf(left));
	const pattern = right?.kind === "text" ? right.text : " ";
	const separator = /^[,;|\s]$|^\\s[*+]?$|^\\[|.]$|^,\\s\*$|^\s*,\s*$/.test(pattern) ? /s/.test(pattern) ? /[,\s]+/ : pattern.replace("\\", "").trim() || /\s+/ : void 0;
	if (separator === void 0) return walker.unknown(span, left.text);
	const items = left.text.split(separator).filter((item) => item.trim() !== "").map((item) => walker.text(item.trim(), left));
	return {
		kind: "list",
		items: limited(items),
		choice: false,
		start: span.start,
		end: span.end
	};
}
// build/commands/powershell/parser.js
const deepest$3 = 60;
const blanks = /[ \t\f\v\u00a0\ufeff]/;
const wordEnds = new Set([
	" ",
	"	",
	"\f",
	"\v",
	"\xA0",
	"\r",
	"\n",
	";",
	"|",
	"&",
	"(",
	")",
	"{",
	"}",
	",",
	"<",
	">",
	""
]);
const singleQuotes = new Set([
	"'",
	"\u2018",
	"\u2019",
	"\u201a",
	"\u201b"
]);
const doubleQuotes = new Set([
	"\"",
	"\u201c",
	"\u201d",
	"\u201e"
]);
const dashes = new Set([
	"-",
	"\u2013",
	"\u2014",
	"\u2015"
]);
const escapes$2 = new Map([
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["0", "\0"],
	["a", "\x07"],
	["b", "\b"],
	["f", "\f"],
	["v", "\v"]
]);
function parseScript(text, isWhole) {
	return new Parser(text, isWhole && !hasTemplate(text)).script();
}
const patterns = {
	identifier: /[\p{L}\p{N}_]+/uy,
	variable: /(?:[\p{L}\p{N}_?]|:(?=[\p{L}\p{N}_]))+/uy,
	word: /[\p{L}][\p{L}\p{N}_-]*/uy,
	parameter: /[\p{L}_?][\p{L}\p{N}_-]*/uy,
	number: /(?:0x[0-9a-f]+|\d+(?:\.(?!\.)\d*)?|\.\d+)(?:e[+-]?\d+)?(?:[kmgtp]b|[dlsuy])*/iy,
	operator: /-(?:[ci]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)|as|is|isnot|and|or|xor|band|bor|bxor|bnot|not|shl|shr|join|f)(?![\p{L}\p{N}_-])/iuy,
	type: /\[[\p{L}_](?:[^\][\r\n(){}'"$;]|\[[^\][\r\n(){}'"$;]{0,100}\]){0,300}\]/uy,
	attribute: /\[[\p{L}_][\p{L}\p{N}_.]{0,80}[ \t]?\(/uy,
	check: /\[(?:system\.management\.automation\.)?validatescript(?:attribute)?[ \t]?\(/iy,
	redirection: /(?:[1-6*]?>>?(?:&[12])?|<)/y,
	assignment: /(?:[-+*/%]|\?\?)?=(?!=)/y,
	restOfLine: /[^\r\n]*/y
};
var Parser = class {
	#text;
	#isWhole;
	#at = 0;
	#depth = 0;
	#configurations = 0;
	#lost;
	constructor(text, isWhole) {
		this.#text = text;
		this.#isWhole = isWhole;
	}
	script() {
		const block = this.#block("");
		const lost = this.#lost;
		return lost === void 0 ? block : {
			parameters: block.parameters,
			body: [...block.body, {
				kind: "unread",
				...lost
			}]
		};
	}
	#peek(ahead = 0) {
		return this.#text[this.#at + ahead] ?? "";
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		return pattern.exec(this.#text)?.[0];
	}
	#take(pattern) {
		const found = this.#match(pattern);
		if (found !== void 0) this.#at += found.length;
		return found;
	}
	#lose(start, what) {
		this.#lost ??= {
			start,
			end: Math.min(this.#text.length, start + 1),
			what
		};
	}
	#enter() {
		if (this.#depth < deepest$3) {
			this.#depth += 1;
			return true;
		}
		this.#lose(this.#at, "a part of the script that is nested too deep");
		this.#at = this.#text.length;
		return false;
	}
	#skip(lines) {
		for (;;) {
			const next = this.#peek();
			if (next === "") return;
			if (blanks.test(next)) this.#at += 1;
			else if (next === "`" && /[\r\n]/.test(this.#peek(1))) this.#at += this.#peek(1) === "\r" && this.#peek(2) === "\n" ? 3 : 2;
			else if (next === "\r" && this.#peek(1) === "\n" && !lines) return;
			else if (next === "\r" || next === "\n") {
				if (!lines) return;
				this.#at += 1;
			} else if (next === "#") this.#take(patterns.restOfLine);
			else if (next === "<" && this.#peek(1) === "#") {
				const end = this.#text.indexOf("#>", this.#at + 2);
				if (end === -1) this.#lose(this.#at, "a comment without an end");
				this.#at = end === -1 ? this.#text.length : end + 2;
			} else if (next === "{" && this.#peek(1) === "%") {
				const end = templateEnd(this.#text, this.#at);
				if (end === void 0) return;
				this.#at = end;
			} else return;
		}
	}
	#block(close) {
		const start = this.#at;
		const body = [];
		const parameters = [];
		if (this.#enter()) {
			for (;;) {
				this.#skip(true);
				const next = this.#peek();
				if (next === "") {
					if (close !== "") this.#lose(Math.max(0, start - 1), "a part of the script whose bracket is never closed");
					break;
				}
				if (next === close) {
					this.#at += 1;
					break;
				}
				if (next === ";") {
					this.#at += 1;
					continue;
				}
				if (next === ")" || next === "}" || next === "]") {
					this.#lose(this.#at, "the script behind a bracket that was never opened");
					this.#at += 1;
					continue;
				}
				const before = this.#at;
				if (this.#match(patterns.attribute) !== void 0) {
					const check = this.#passAttribute();
					if (check !== void 0) body.push(asCondition(check, {
						start: before,
						end: this.#at
					}));
					continue;
				}
				if (this.#match(patterns.word)?.toLowerCase() === "param") {
					const read = this.#parameters();
					if (read !== void 0) {
						parameters.push(...read);
						continue;
					}
				}
				body.push(this.#statement());
				if (this.#at === before) this.#at += 1;
			}
			this.#depth -= 1;
		}
		return {
			parameters,
			body
		};
	}
	#parameters() {
		const before = this.#at;
		this.#take(patterns.word);
		this.#skip(true);
		if (this.#peek() !== "(") {
			this.#at = before;
			return;
		}
		return this.#parameterList();
	}
	#parameterList() {
		const found = [];
		let isSwitch = false;
		let remaining = false;
		let checks = [];
		const start = this.#at;
		this.#at += 1;
		if (!this.#enter()) return found;
		for (;;) {
			this.#skip(true);
			const next = this.#peek();
			if (next === "") this.#lose(start, "a part of the script whose bracket is never closed");
			if (next === "" || next === ")") {
				this.#at += 1;
				break;
			}
			if (next === "$") {
				const variable = this.#primary(false);
				this.#skip(true);
				let value;
				if (this.#peek() === "=") {
					this.#at += 1;
					this.#skip(true);
					value = this.#expression(true);
				}
				if (variable.kind === "variable") found.push({
					name: variable.name,
					value,
					remaining,
					isSwitch,
					checks
				});
				isSwitch = false;
				remaining = false;
				checks = [];
			} else if (next === "[") {
				const from = this.#at;
				const check = this.#passAttribute();
				if (check !== void 0) checks.push(check);
				if (this.#at - from < 60 && /^\[\s*(?:system\.management\.automation\.)?switch(?:parameter)?\s*\]$/i.test(this.#text.slice(from, this.#at))) isSwitch = true;
				remaining ||= /valuefromremainingarguments(?!\s*=\s*\$false)/i.test(this.#text.slice(from, Math.min(this.#at, from + 500)));
			} else this.#at += 1;
		}
		this.#depth -= 1;
		return found;
	}
	#passAttribute() {
		const start = this.#at;
		let check;
		const checks = this.#match(patterns.check) !== void 0;
		let open = 0;
		do {
			const next = this.#peek();
			if (next === "[") open += 1;
			else if (next === "]") open -= 1;
			else if (singleQuotes.has(next) || doubleQuotes.has(next)) {
				this.#quoted();
				continue;
			}
			this.#at += 1;
			if (checks && next === "{") check ??= this.#block("}");
		} while (open > 0 && this.#at < this.#text.length);
		if (open > 0) this.#lose(start, "a part of the script whose bracket is never closed");
		return check;
	}
	#statement() {
		const start = this.#at;
		const word = this.#match(patterns.word)?.toLowerCase();
		const after = word === void 0 ? "" : this.#text[start + word.length] ?? "";
		if (word !== void 0 && (wordEnds.has(after) || after === "[")) {
			const read = this.#keyword(word, start);
			if (read !== void 0) return read;
		}
		if (this.#peek() === ":" && /[a-z]/i.test(this.#peek(1))) {
			this.#at += 1;
			this.#take(patterns.word);
			this.#skip(true);
			return this.#statement();
		}
		return this.#pipeline();
	}
	#keyword(word, start) {
		switch (word) {
			case "if": return this.#if(start);
			case "foreach": return this.#foreach(start);
			case "while":
			case "for": return this.#loop(word, start);
			case "do": return this.#do(start);
			case "switch": return this.#switch(start);
			case "try":
			case "trap": return this.#try(word, start);
			case "function":
			case "filter":
			case "workflow":
			case "configuration": return this.#function(word, start);
			case "class":
			case "enum": return this.#class(word, start);
			case "return":
			case "throw":
			case "exit":
			case "break":
			case "continue": {
				this.#at += word.length;
				this.#skip(false);
				if ((word === "break" || word === "continue") && this.#take(patterns.word) !== void 0) return {
					kind: "flow",
					word: "return",
					value: void 0,
					start,
					end: this.#at
				};
				const value = /[\r\n;})]/.test(this.#peek()) || this.#peek() === "" ? void 0 : this.#pipeline();
				return {
					kind: "flow",
					word,
					value,
					...this.#isWhole && (word === "exit" || word === "return") && (value === void 0 || isPlainValue(value)) ? { ends: true } : {},
					start,
					end: this.#at
				};
			}
			case "using":
				this.#at += word.length;
				return this.#using(start);
			default: return;
		}
	}
	#using(start) {
		const rest = this.#take(patterns.restOfLine) ?? "";
		const found = /^\s+module\s+(\S+)/i.exec(rest.slice(0, 300));
		const span = {
			start,
			end: this.#at
		};
		return found?.[1] !== void 0 && /[\\/]|\.psm?1/i.test(found[1]) ? {
			kind: "unread",
			what: `the module "${found[1]}"`,
			...span
		} : {
			kind: "flow",
			word: "none",
			value: void 0,
			...span
		};
	}
	#head() {
		this.#skip(true);
		if (this.#peek() !== "(") return [];
		this.#at += 1;
		return this.#block(")").body;
	}
	#body() {
		this.#skip(true);
		if (this.#peek() !== "{") return [];
		this.#at += 1;
		return this.#block("}").body;
	}
	#passWord(...words) {
		const before = this.#at;
		this.#skip(true);
		const word = this.#match(patterns.word)?.toLowerCase();
		if (word !== void 0 && words.includes(word)) {
			this.#at += word.length;
			return word;
		}
		this.#at = before;
	}
	#if(start) {
		const clauses = [];
		this.#at += 2;
		clauses.push({
			condition: this.#head(),
			body: this.#body()
		});
		let otherwise = [];
		for (;;) {
			const word = this.#passWord("elseif", "else");
			if (word === "elseif") clauses.push({
				condition: this.#head(),
				body: this.#body()
			});
			else if (word === "else") {
				otherwise = this.#body();
				break;
			} else break;
		}
		return {
			kind: "if",
			clauses,
			otherwise,
			start,
			end: this.#at
		};
	}
	#foreach(start) {
		this.#at += 7;
		this.#skip(true);
		this.#passSwitch();
		if (this.#peek() !== "(") {
			this.#at = start;
			return;
		}
		this.#at += 1;
		this.#skip(true);
		const variable = this.#peek() === "$" ? this.#primary(false) : void 0;
		const over = this.#passWord("in") === void 0 ? [] : this.#block(")").body;
		const body = this.#body();
		return {
			kind: "foreach",
			variable: variable?.kind === "variable" ? variable.name : "",
			over,
			body,
			start,
			end: this.#at
		};
	}
	#loop(word, start) {
		this.#at += word.length;
		return {
			kind: "loop",
			head: this.#head(),
			body: this.#body(),
			atLeastOnce: false,
			start,
			end: this.#at
		};
	}
	#do(start) {
		this.#at += 2;
		const body = this.#body();
		return {
			kind: "loop",
			head: this.#passWord("while", "until") === void 0 ? [] : this.#head(),
			body,
			atLeastOnce: true,
			start,
			end: this.#at
		};
	}
	#passSwitch() {
		while (dashes.has(this.#peek()) && /[a-z]/i.test(this.#peek(1))) {
			this.#at += 1;
			this.#take(patterns.word);
			this.#skip(true);
		}
	}
	#switch(start) {
		this.#at += 6;
		this.#skip(true);
		this.#passSwitch();
		const over = this.#head();
		const bodies = [];
		this.#skip(true);
		const opened = this.#at;
		if (this.#peek() === "{" && this.#enter()) {
			this.#at += 1;
			for (;;) {
				this.#skip(true);
				const next = this.#peek();
				if (next === "") this.#lose(opened, "a part of the script whose bracket is never closed");
				if (next === "" || next === "}") {
					this.#at += 1;
					break;
				}
				const before = this.#at;
				if (next === "{") {
					this.#at += 1;
					bodies.push(this.#block("}").body);
				} else this.#argumentWord();
				if (this.#at === before) this.#at += 1;
			}
			this.#depth -= 1;
		}
		return {
			kind: "switch",
			over,
			bodies,
			start,
			end: Math.min(this.#at, this.#text.length)
		};
	}
	#try(word, start) {
		this.#at += word.length;
		if (word === "trap") {
			this.#passTypes();
			return {
				kind: "try",
				body: [],
				caught: [this.#body()],
				last: [],
				isTrap: true,
				start,
				end: this.#at
			};
		}
		const body = this.#body();
		const caught = [];
		let last = [];
		for (;;) {
			const next = this.#passWord("catch", "finally");
			if (next === void 0) break;
			this.#passTypes();
			if (next === "catch") caught.push(this.#body());
			else last = this.#body();
		}
		return {
			kind: "try",
			body,
			caught,
			last,
			start,
			end: this.#at
		};
	}
	#passTypes() {
		this.#skip(true);
		while (this.#peek() === "[" || this.#peek() === ",") {
			if (this.#take(patterns.type) === void 0) this.#at += 1;
			this.#skip(true);
		}
	}
	#function(word, start) {
		this.#at += word.length;
		this.#skip(false);
		const name = this.#argumentWord();
		const text = name.kind === "text" ? name.parts.map((part) => part.kind === "plain" ? part.text : "").join("") : "";
		this.#skip(true);
		const parameters = this.#peek() === "(" && word !== "configuration" ? this.#parameterList() : [];
		this.#skip(true);
		if (this.#peek() !== "{") {
			this.#at = start;
			return;
		}
		this.#at += 1;
		if (word === "configuration") this.#configurations += 1;
		const block = this.#block("}");
		if (word === "configuration") this.#configurations -= 1;
		const perItem = word === "filter" || block.body.some((statement) => statement.kind === "pipeline" && isProcessBlock(statement.elements[0]));
		const whole = {
			parameters: [...parameters, ...block.parameters],
			body: block.body,
			...perItem ? { perItem } : {}
		};
		const bare = text.replace(/^(?:global|script|local|private):/i, "").toLowerCase();
		return {
			kind: word === "configuration" ? "configuration" : "function",
			name: bare,
			block: whole,
			start,
			end: this.#at
		};
	}
	#class(word, start) {
		const found = /^(?:class|enum)\s+[A-Za-z_]\w*(?:\s*:\s*[\w.,\s]+)?\s*\{/i.exec(this.#text.slice(start, start + 300));
		if (found === null) return void 0;
		this.#at += found[0].length;
		this.#block("}");
		return word === "enum" ? {
			kind: "flow",
			word: "none",
			value: void 0,
			start,
			end: this.#at
		} : {
			kind: "unread",
			what: "a class that the script defines",
			start,
			end: this.#at
		};
	}
	#pipeline() {
		const start = this.#at;
		const elements = [];
		const writes = [];
		for (;;) {
			const element = this.#element();
			if (elements.length === 0 && element.kind === "expression") {
				this.#skip(false);
				const operator = this.#take(patterns.assignment);
				if (operator !== void 0) {
					this.#skip(true);
					const value = this.#down(() => this.#statement());
					return {
						kind: "assign",
						target: element.expression,
						operator,
						value,
						start,
						end: this.#at
					};
				}
			}
			elements.push(element);
			this.#skip(false);
			while (element.kind === "expression" && this.#redirect(writes)) this.#skip(false);
			if (this.#peek() !== "|" || this.#peek(1) === "|") break;
			this.#at += 1;
			this.#skip(true);
			if (/[;)}|]/.test(this.#peek()) || this.#peek() === "") break;
		}
		const end = this.#at;
		let next = false;
		if ((this.#peek() === "&" || this.#peek() === "|") && this.#peek(1) === this.#peek()) {
			this.#at += 2;
			next = true;
		} else if (this.#peek() === "&") this.#at += 1;
		const first = {
			kind: "pipeline",
			elements,
			writes,
			start,
			end
		};
		if (!next) {
			this.#passGarbage();
			return first;
		}
		this.#skip(true);
		const rest = this.#down(() => this.#pipeline());
		return {
			kind: "if",
			clauses: [{
				condition: [first],
				body: []
			}],
			otherwise: [rest],
			chain: true,
			start,
			end: this.#at
		};
	}
	#down(read) {
		if (!this.#enter()) return {
			kind: "flow",
			word: "none",
			value: void 0,
			start: this.#at,
			end: this.#at
		};
		const statement = read();
		this.#depth -= 1;
		return statement;
	}
	#passGarbage() {
		const next = this.#peek();
		if (next === "<" || next === "|" || next === ",") this.#at += 1;
	}
	#redirect(into) {
		const found = this.#match(patterns.redirection);
		if (found === void 0 || found === "<" && this.#peek(1) === "#") return false;
		this.#at += found.length;
		if (found.includes("&")) return true;
		this.#skip(false);
		const target = this.#argumentWord();
		if (/^[12*]?>/.test(found) && !found.startsWith("2")) into.push(target);
		return true;
	}
	#element() {
		const next = this.#peek();
		if (next === "&" || next === "." && (blanks.test(this.#peek(1)) || /["'$({&\u2018\u201c]/.test(this.#peek(1)))) return {
			kind: "command",
			command: this.#command(next === "&" ? "&" : ".")
		};
		if (this.#startsExpression()) return {
			kind: "expression",
			expression: this.#expression(false)
		};
		return {
			kind: "command",
			command: this.#command(void 0)
		};
	}
	#startsExpression() {
		const next = this.#peek();
		if (templateEnd(this.#text, this.#at) !== void 0) return false;
		if (next === "@") return /[({'"\u2018\u201c$\w]/.test(this.#peek(1));
		if (next === "$" || next === "(" || next === "{" || next === "!" || next === "," || singleQuotes.has(next) || doubleQuotes.has(next)) return true;
		if (next === "[") return true;
		if (dashes.has(next) || next === "+") return this.#match(patterns.operator) !== void 0 || /[-+\d.$(]/.test(this.#peek(1));
		if (/[\d.]/.test(next)) {
			const number = this.#match(patterns.number);
			const behind = number === void 0 ? "" : this.#text[this.#at + number.length] ?? "";
			return number !== void 0 && (wordEnds.has(behind) || /[-+*/%.\])]/.test(behind)) && !(behind === "." && /[a-z\\/]/i.test(this.#text[this.#at + number.length + 1] ?? ""));
		}
		return false;
	}
	#command(call) {
		const start = this.#at;
		if (call !== void 0) {
			this.#at += 1;
			this.#skip(false);
		}
		const name = this.#argumentWord();
		const args = [];
		const writes = [];
		let end = this.#at;
		for (;;) {
			this.#skip(false);
			const next = this.#peek();
			if ((next === "\r" || next === "\n") && this.#configurations > 0 && args.length < 2 && this.#passLinesTo("{")) continue;
			if ((next === "\r" || next === "\n") && call === void 0 && args.length === 0 && isLanguageWord(name) && this.#passLinesTo("{")) continue;
			if (next === "" || next === "\r" || next === "\n" || next === ";" || next === "|" || next === ")" || next === "}") break;
			if (next === "&") break;
			if (this.#redirect(writes)) {
				end = this.#at;
				continue;
			}
			const before = this.#at;
			if (this.#text.startsWith("--%", this.#at) && wordEnds.has(this.#peek(3))) {
				this.#at += 3;
				this.#verbatim(args);
			} else args.push(this.#argument());
			if (this.#at === before) this.#at += 1;
			end = this.#at;
		}
		return {
			call,
			name,
			args,
			writes,
			start,
			end
		};
	}
	#passLinesTo(character) {
		const before = this.#at;
		this.#skip(true);
		if (this.#peek() === character) return true;
		this.#at = before;
		return false;
	}
	#verbatim(into) {
		const start = this.#at;
		const line = this.#take(/[^\r\n|]*/y) ?? "";
		for (const found of line.matchAll(/(?:"[^"]*"?|[^\s"])+/g)) {
			const at = start + found.index;
			const word = {
				kind: "text",
				parts: [{
					kind: "plain",
					text: found[0].replaceAll("\"", "")
				}],
				quote: "none",
				start: at,
				end: at + found[0].length
			};
			into.push({
				parameter: void 0,
				attached: void 0,
				word,
				splat: false,
				start: at,
				end: at + found[0].length
			});
		}
	}
	#argument() {
		const start = this.#at;
		if (this.#peek() === "@" && /\w/.test(this.#peek(1))) {
			this.#at += 1;
			const name = this.#take(patterns.variable) ?? "";
			const span = {
				start,
				end: this.#at
			};
			return {
				parameter: void 0,
				attached: void 0,
				word: {
					kind: "variable",
					name: bareName(name),
					...span
				},
				splat: true,
				...span
			};
		}
		if (dashes.has(this.#peek()) && /[\p{L}_?]/u.test(this.#peek(1))) {
			const read = this.#parameterArgument(start);
			if (read !== void 0) return read;
		}
		return {
			parameter: void 0,
			attached: void 0,
			word: this.#argumentList(),
			splat: false,
			start,
			end: this.#at
		};
	}
	#parameterArgument(start) {
		this.#at += 1;
		const name = this.#take(patterns.parameter) ?? "";
		if (this.#peek() === ":") {
			this.#at += 1;
			this.#skip(false);
			const at = this.#at;
			const attached = /[\r\n;|)}]/.test(this.#peek()) || this.#peek() === "" ? void 0 : this.#argumentList();
			const head = {
				kind: "plain",
				text: this.#text.slice(start, Math.min(at, start + name.length + 2))
			};
			const rest = attached === void 0 ? [] : attached.kind === "text" ? attached.parts : [{
				kind: "filled",
				value: attached
			}];
			return {
				parameter: name.toLowerCase(),
				attached,
				word: {
					kind: "text",
					parts: [head, ...rest],
					quote: "none",
					start,
					end: this.#at
				},
				splat: false,
				start,
				end: this.#at
			};
		}
		if (wordEnds.has(this.#peek())) return {
			parameter: name.toLowerCase(),
			attached: void 0,
			word: this.#plain(start),
			splat: false,
			start,
			end: this.#at
		};
		this.#at = start;
	}
	#plain(start) {
		return {
			kind: "text",
			parts: [{
				kind: "plain",
				text: this.#text.slice(start, this.#at)
			}],
			quote: "none",
			start,
			end: this.#at
		};
	}
	#argumentList() {
		return this.#joined(() => this.#argumentWord(), /[;|)}]/);
	}
	#joined(item, end) {
		const start = this.#at;
		const first = item();
		const items = [first];
		for (;;) {
			const before = this.#at;
			this.#skip(false);
			if (this.#peek() !== ",") {
				this.#at = before;
				break;
			}
			this.#at += 1;
			this.#skip(true);
			if (end.test(this.#peek()) || this.#peek() === "") break;
			const from = this.#at;
			items.push(item());
			if (this.#at === from) break;
		}
		return items.length === 1 ? first : {
			kind: "list",
			items,
			start,
			end: this.#at
		};
	}
	#argumentWord() {
		const start = this.#at;
		const next = this.#peek();
		if (next === "@" && /[({'"\u2018\u201c]/.test(this.#peek(1))) return this.#postfix(this.#primary(true));
		if ((next === "(" || next === "{") && templateEnd(this.#text, start) === void 0) return this.#postfix(this.#primary(true));
		if (singleQuotes.has(next) || doubleQuotes.has(next)) {
			const quoted = this.#primary(true);
			if (this.#peek() === "." || this.#peek() === "[") return this.#postfix(quoted);
			if (wordEnds.has(this.#peek()) || quoted.kind !== "text") return quoted;
			return this.#word(start, [...quoted.parts]);
		}
		if (next === "$" && templateEnd(this.#text, start) === void 0) {
			const value = this.#postfix(this.#primary(true));
			return wordEnds.has(this.#peek()) ? value : this.#word(start, [{
				kind: "filled",
				value
			}]);
		}
		return this.#word(start, []);
	}
	#word(start, parts) {
		let plain = "";
		const flush = () => {
			if (plain !== "") parts.push({
				kind: "plain",
				text: plain
			});
			plain = "";
		};
		for (;;) {
			const next = this.#peek();
			const template = templateEnd(this.#text, this.#at);
			if (template !== void 0) {
				flush();
				parts.push({
					kind: "template",
					text: this.#text.slice(this.#at, template)
				});
				this.#at = template;
			} else if (wordEnds.has(next)) break;
			else if (next === "`") {
				if (this.#peek(1) === "" || /[\r\n]/.test(this.#peek(1))) break;
				plain += escapes$2.get(this.#peek(1)) ?? this.#peek(1);
				this.#at += 2;
			} else if (singleQuotes.has(next) || doubleQuotes.has(next)) {
				flush();
				const quoted = this.#quoted();
				if (quoted.kind === "text") parts.push(...quoted.parts);
			} else if (next === "$" && /[\p{L}_{(?]/u.test(this.#peek(1))) {
				flush();
				parts.push({
					kind: "filled",
					value: this.#primary(true)
				});
			} else {
				plain += next;
				this.#at += 1;
			}
		}
		flush();
		return {
			kind: "text",
			parts,
			quote: "none",
			start,
			end: this.#at
		};
	}
	#expression(single) {
		const start = this.#at;
		if (!this.#enter()) return {
			kind: "unclear",
			start,
			end: this.#at
		};
		let left = single ? this.#unary() : this.#commas();
		for (;;) {
			const before = this.#at;
			this.#skip(false);
			const operator = this.#binaryOperator();
			if (operator === void 0) {
				this.#at = before;
				break;
			}
			this.#skip(true);
			if (/[;)}\]]/.test(this.#peek()) || this.#peek() === "") break;
			const from = this.#at;
			const right = single ? this.#unary() : this.#commas();
			left = {
				kind: "operation",
				operator,
				operands: [left, right],
				start,
				end: this.#at
			};
			if (this.#at === from) break;
		}
		this.#depth -= 1;
		return left;
	}
	#binaryOperator() {
		const word = this.#take(patterns.operator);
		if (word !== void 0) return word.toLowerCase().replace(/^-[ci]?(?=replace|split|eq|ne|like|match|contains|in$|notin|gt|lt|ge|le)/, "-");
		const next = this.#peek();
		if (next === "." && this.#peek(1) === ".") {
			this.#at += 2;
			return "..";
		}
		if ((next === "+" || next === "*" || next === "/" || next === "%" || dashes.has(next)) && this.#peek(1) !== "=" && !(dashes.has(next) && /[a-z]/i.test(this.#peek(1)))) {
			this.#at += 1;
			return dashes.has(next) ? "-" : next;
		}
		if (next === "?" && this.#peek(1) === "?" && this.#peek(2) !== "=") {
			this.#at += 2;
			return "??";
		}
		if ((next === "?" || next === ":") && blanks.test(this.#peek(1))) {
			this.#at += 1;
			return next;
		}
	}
	#commas() {
		return this.#joined(() => this.#unary(), /[;)}\]|]/);
	}
	#unary() {
		const start = this.#at;
		const operators = [];
		for (;;) {
			this.#skip(false);
			const word = this.#take(patterns.operator)?.toLowerCase();
			if (word !== void 0) operators.push(word);
			else if (/[!,+]/.test(this.#peek()) || dashes.has(this.#peek()) && !/[\p{L}]/u.test(this.#peek(1))) {
				operators.push(this.#peek());
				this.#at += 1;
			} else break;
		}
		const operand = this.#cast(start);
		const innermost = operators.at(-1);
		if (innermost === void 0) return operand;
		return {
			kind: "operation",
			operator: innermost,
			operands: [operand],
			start,
			end: this.#at
		};
	}
	#cast(start) {
		const names = [];
		for (;;) {
			const type = this.#take(patterns.type);
			if (type === void 0) break;
			names.push(type.slice(1, -1));
			if (this.#peek() === ":" && this.#peek(1) === ":") break;
			this.#skip(false);
			if (!/[$([{@'"\d\u2018\u201c-]/.test(this.#peek())) break;
		}
		const [name] = names;
		if (name === void 0) return this.#postfix(this.#primary(false));
		const next = this.#peek();
		const last = names.at(-1) ?? name;
		if (next === ":" && this.#peek(1) === ":") return this.#postfix({
			kind: "type",
			name: last,
			operand: void 0,
			start,
			end: this.#at
		});
		if (!/[$({@'"\d\u2018\u201c-]/.test(next) || next === "") return this.#postfix({
			kind: "type",
			name: last,
			operand: void 0,
			start,
			end: this.#at
		});
		return {
			kind: "type",
			name,
			operand: /[-\d]/.test(next) ? this.#unaryNumber() : this.#postfix(this.#primary(false)),
			start,
			end: this.#at
		};
	}
	#unaryNumber() {
		const start = this.#at;
		if (dashes.has(this.#peek())) this.#at += 1;
		if (this.#take(patterns.number) === void 0 && this.#at === start) this.#at += 1;
		return this.#plain(start);
	}
	#primary(argument) {
		const start = this.#at;
		const next = this.#peek();
		const template = templateEnd(this.#text, start);
		if (template !== void 0) {
			this.#at = template;
			return {
				kind: "text",
				parts: [{
					kind: "template",
					text: this.#text.slice(start, template)
				}],
				quote: "none",
				start,
				end: template
			};
		}
		if (singleQuotes.has(next) || doubleQuotes.has(next)) return this.#quoted();
		if (next === "@") return this.#atSign(start);
		if (next === "$") return this.#dollar(start);
		if (next === "(") {
			this.#at += 1;
			const { body } = this.#block(")");
			return {
				kind: "sub",
				body,
				list: false,
				start,
				end: this.#at
			};
		}
		if (next === "{") {
			this.#at += 1;
			return {
				kind: "block",
				block: this.#block("}"),
				start,
				end: this.#at
			};
		}
		if (argument) return this.#word(start, []);
		if (this.#take(patterns.number) !== void 0) return this.#plain(start);
		if (this.#take(patterns.word) !== void 0) return this.#plain(start);
		if (next !== "" && !/[)}\];|\r\n]/.test(next)) this.#at += 1;
		return {
			kind: "unclear",
			start,
			end: this.#at
		};
	}
	#atSign(start) {
		const next = this.#peek(1);
		if (next === "(") {
			this.#at += 2;
			const { body } = this.#block(")");
			return {
				kind: "sub",
				body,
				list: true,
				start,
				end: this.#at
			};
		}
		if (next === "{") {
			this.#at += 2;
			return this.#map(start);
		}
		if (singleQuotes.has(next) || doubleQuotes.has(next)) {
			const here = this.#hereString(start, doubleQuotes.has(next));
			if (here !== void 0) return here;
		}
		this.#at += 1;
		const name = this.#take(patterns.variable);
		return name === void 0 ? {
			kind: "unclear",
			start,
			end: this.#at
		} : {
			kind: "variable",
			...variableName(name),
			start,
			end: this.#at
		};
	}
	#map(start) {
		const entries = [];
		if (!this.#enter()) return {
			kind: "map",
			entries,
			start,
			end: this.#at
		};
		for (;;) {
			this.#skip(true);
			const next = this.#peek();
			if (next === "") {
				this.#lose(start, "a part of the script whose bracket is never closed");
				break;
			}
			if (next === "}") {
				this.#at += 1;
				break;
			}
			const before = this.#at;
			if (next === ";" || next === "=" || next === "," || next === ")") this.#at += 1;
			else {
				const key = this.#mapKey();
				this.#skip(true);
				if (this.#peek() === "=") {
					this.#at += 1;
					this.#skip(true);
					entries.push([key, this.#statement()]);
				}
			}
			if (this.#at === before) this.#at += 1;
		}
		this.#depth -= 1;
		return {
			kind: "map",
			entries,
			start,
			end: this.#at
		};
	}
	#mapKey() {
		const start = this.#at;
		if (/[\p{L}_]/u.test(this.#peek())) {
			this.#take(/[^\s=;{}()"'`]+/y);
			return this.#plain(start);
		}
		return this.#postfix(this.#primary(false));
	}
	#hereString(start, expands) {
		const head = this.#match(/@["'\u2018\u2019\u201c\u201d][ \t]*\r?\n/y);
		if (head === void 0) return void 0;
		this.#at += head.length;
		const pattern = new RegExp((expands ? /(?:^|\r?\n)["\u201c\u201d]@/ : /(?:^|\r?\n)['\u2018\u2019]@/).source, "gm");
		pattern.lastIndex = Math.max(0, this.#at - 1);
		const found = pattern.exec(this.#text);
		if (found === null) this.#lose(start, "a text without an end");
		const end = found === null ? this.#text.length : Math.max(this.#at, found.index);
		const parts = expands ? this.#filledParts(end) : this.#plainParts(this.#text.slice(this.#at, end));
		this.#at = found === null ? end : found.index + found[0].length;
		return {
			kind: "text",
			parts,
			quote: expands ? "double" : "single",
			start,
			end: this.#at
		};
	}
	#plainParts(text) {
		if (!text.includes("{{") && !text.includes("{%")) return [{
			kind: "plain",
			text
		}];
		const parts = [];
		let from = 0;
		for (let at = text.indexOf("{"); at !== -1; at = text.indexOf("{", at + 1)) {
			const end = at < from ? void 0 : templateEnd(text, at);
			if (end === void 0) continue;
			if (at > from) parts.push({
				kind: "plain",
				text: text.slice(from, at)
			});
			parts.push({
				kind: "template",
				text: text.slice(at, end)
			});
			from = end;
		}
		if (from < text.length) parts.push({
			kind: "plain",
			text: text.slice(from)
		});
		return parts;
	}
	#quoted() {
		const start = this.#at;
		if (doubleQuotes.has(this.#peek())) {
			this.#at += 1;
			return {
				kind: "text",
				parts: this.#filledParts(void 0),
				quote: "double",
				start,
				end: this.#at
			};
		}
		this.#at += 1;
		let text = "";
		for (;;) {
			const from = this.#at;
			this.#take(/[^'\u2018\u2019\u201a\u201b]*/y);
			text += this.#text.slice(from, this.#at);
			if (this.#peek() === "") {
				this.#lose(start, "a text without an end");
				break;
			}
			this.#at += 1;
			if (!singleQuotes.has(this.#peek())) break;
			text += "'";
			this.#at += 1;
		}
		return {
			kind: "text",
			parts: this.#plainParts(text),
			quote: "single",
			start,
			end: this.#at
		};
	}
	#filledParts(end) {
		const start = this.#at;
		const parts = [];
		let plain = "";
		const flush = () => {
			if (plain !== "") parts.push({
				kind: "plain",
				text: plain
			});
			plain = "";
		};
		for (;;) {
			const next = this.#peek();
			if (end !== void 0 && this.#at >= end) break;
			if (next === "") {
				if (end === void 0) this.#lose(Math.max(0, start - 1), "a text without an end");
				break;
			}
			const template = next === "{" || next === "$" || next === "<" ? templateEnd(this.#text, this.#at) : void 0;
			if (template !== void 0) {
				flush();
				parts.push({
					kind: "template",
					text: this.#text.slice(this.#at, template)
				});
				this.#at = template;
			} else if (end === void 0 && doubleQuotes.has(next)) {
				this.#at += 1;
				if (!doubleQuotes.has(this.#peek())) break;
				plain += "\"";
				this.#at += 1;
			} else if (next === "`") {
				plain += escapes$2.get(this.#peek(1)) ?? this.#peek(1);
				this.#at += 2;
			} else if (next === "$" && /[\p{L}_{(?]/u.test(this.#peek(1))) {
				flush();
				parts.push({
					kind: "filled",
					value: this.#dollar(this.#at)
				});
			} else {
				const run = this.#take(/[^"\u201c\u201d\u201e`$<{]+/y);
				const room = end === void 0 ? void 0 : end - (this.#at - (run?.length ?? 0));
				if (run === void 0) {
					plain += next;
					this.#at += 1;
				} else if (room !== void 0 && run.length > room) {
					plain += run.slice(0, room);
					this.#at += room - run.length;
				} else plain += run;
			}
		}
		flush();
		return parts;
	}
	#dollar(start) {
		this.#at = start + 1;
		if (this.#peek() === "(") {
			this.#at += 1;
			const { body } = this.#block(")");
			return {
				kind: "sub",
				body,
				list: false,
				start,
				end: this.#at
			};
		}
		if (this.#peek() === "{") {
			const close = this.#match(/\{[^}\r\n]*\}/y);
			if (close !== void 0) {
				this.#at += close.length;
				return {
					kind: "variable",
					...variableName(close.slice(1, -1)),
					start,
					end: this.#at
				};
			}
		}
		const name = this.#take(patterns.variable) ?? this.#take(/[$^]/y);
		return name === void 0 ? {
			kind: "unclear",
			start,
			end: this.#at
		} : {
			kind: "variable",
			...variableName(name),
			start,
			end: this.#at
		};
	}
	#postfix(value) {
		let left = value;
		const { start } = value;
		for (;;) {
			const next = this.#peek();
			if (next === "." && this.#peek(1) !== "." && /[\p{L}_$("'{]/u.test(this.#peek(1))) {
				this.#at += 1;
				left = this.#member(left, start);
			} else if (next === ":" && this.#peek(1) === ":") {
				this.#at += 2;
				left = this.#member(left, start);
			} else if (next === "?" && this.#peek(1) === "." && left.kind !== "text") {
				this.#at += 2;
				left = this.#member(left, start);
			} else if (next === "[") {
				this.#at += 1;
				this.#skip(true);
				const index = this.#expression(false);
				this.#skip(true);
				if (this.#peek() === "]") this.#at += 1;
				left = {
					kind: "index",
					target: left,
					index,
					start,
					end: this.#at
				};
			} else if ((next === "+" || dashes.has(next)) && this.#peek(1) === next) {
				this.#at += 2;
				left = {
					kind: "operation",
					operator: "++",
					operands: [left],
					start,
					end: this.#at
				};
			} else return left;
		}
	}
	#member(target, start) {
		const from = this.#at;
		const word = this.#take(patterns.identifier);
		const name = word === void 0 ? this.#memberName() : this.#plain(from);
		let call;
		if (this.#peek() === "(") {
			this.#at += 1;
			call = this.#callArguments();
		} else if (this.#peek() === "{" && target.kind !== "text" && /^(?:foreach|where)$/i.test(word ?? "")) call = [this.#primary(false)];
		return {
			kind: "member",
			target,
			name,
			call,
			start,
			end: this.#at
		};
	}
	#memberName() {
		const next = this.#peek();
		if (next === "$" || next === "(" || next === "{" || singleQuotes.has(next) || doubleQuotes.has(next)) return this.#primary(false);
		return {
			kind: "unclear",
			start: this.#at,
			end: this.#at
		};
	}
	#callArguments() {
		const start = this.#at;
		const found = [];
		if (!this.#enter()) return found;
		for (;;) {
			this.#skip(true);
			const next = this.#peek();
			if (next === "") {
				this.#lose(Math.max(0, start - 1), "a part of the script whose bracket is never closed");
				break;
			}
			if (next === ")") {
				this.#at += 1;
				break;
			}
			const before = this.#at;
			if (next === ",") this.#at += 1;
			else found.push(this.#expression(true));
			if (this.#at === before) this.#at += 1;
		}
		this.#depth -= 1;
		return found;
	}
};
function isProcessBlock(element) {
	if (element?.kind !== "command" || element.command.args[0]?.word.kind !== "block" || element.command.name.kind !== "text") return false;
	const [part] = element.command.name.parts;
	return part?.kind === "plain" && part.text.toLowerCase() === "process";
}
function isLanguageWord(name) {
	const [part] = name.kind === "text" && name.quote === "none" && name.parts.length === 1 ? name.parts : [];
	return part?.kind === "plain" && languageWords.has(part.text.toLowerCase());
}
function asCondition(block, span) {
	return {
		kind: "if",
		clauses: [{
			condition: [],
			body: [{
				kind: "pipeline",
				elements: [{
					kind: "command",
					command: {
						call: "&",
						name: {
							kind: "block",
							block,
							...span
						},
						args: [],
						writes: [],
						...span
					}
				}],
				writes: [],
				...span
			}]
		}],
		otherwise: [],
		...span
	};
}
function variableName(name) {
	return /^(?:global|script):/i.test(name) ? {
		name: bareName(name),
		outer: true
	} : { name: bareName(name) };
}
function bareName(name) {
	return name.toLowerCase().replace(/^(?:global|script|local|private|using|variable):/, "");
}
function isPlainValue(statement) {
	const [element] = statement.kind === "pipeline" && statement.elements.length === 1 && statement.writes.length === 0 ? statement.elements : [];
	return element?.kind === "expression" && isPlainExpression(element.expression);
}
function isPlainExpression(expression, depth = 0) {
	if (expression.kind === "text") return expression.parts.every((part) => part.kind === "plain");
	if (expression.kind === "operation") return depth < 5 && expression.operands.length === 1 && expression.operands.every((operand) => isPlainExpression(operand, depth + 1));
	return expression.kind === "variable";
}
// build/commands/powershell/loops.js
const known = new WeakMap();
const changes = /\$(?:(?:script|global|local|private):)?(\w+)\s{0,10}(?:\+\+|--|[-+*/%]=)|(?:\+\+|--)\$(?:(?:script|global|local|private):)?(\w+)|\$(?:(?:script|global|local|private):)?(\w+)\s{0,10}=([^=\n][^\n;]{0,200})/iy;
function changesItself(text, span) {
	const before = known.get(span);
	if (before !== void 0) return before;
	const found = new Set();
	for (let at = span.start; at < span.end; at++) {
		const unit = text[at];
		if (unit !== "$" && unit !== "+" && unit !== "-") continue;
		changes.lastIndex = at;
		const match = changes.exec(text);
		const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").toLowerCase();
		if (name !== "" && (match?.[3] === void 0 || match[4]?.toLowerCase().includes(`$${name}`) === true)) found.add(name);
	}
	const names = [...found];
	known.set(span, names);
	return names;
}
// build/commands/powershell/walker.js
const deepest$2 = {
	expression: 250,
	call: 12
};
function readPowerShell(session) {
	new Walker(session, {
		scopes: [new Map()],
		functions: new Map(),
		uncalled: new Set(),
		aliases: new Map(),
		conditionsAt: new WeakMap()
	}).script();
}
var Walker = class {
	session;
	around;
	configuration = 0;
	#expressions = 0;
	#assigning = false;
	#turns = [];
	#attempts = [];
	#calls = [];
	constructor(session, around) {
		this.session = session;
		this.around = around;
	}
	get source() {
		return this.session.source;
	}
	script() {
		const block = parseScript(this.source.text, this.session.isScriptItself);
		for (const parameter of block.parameters) {
			this.set(parameter.name, this.#open(parameter));
			this.#check(parameter, this.get(parameter.name));
		}
		this.session.run.within("return", () => void this.statements(block.body));
		for (const uncalled of this.around.uncalled) {
			this.around.uncalled.delete(uncalled);
			this.underCondition(() => this.call(uncalled, [], new Map(), true));
		}
	}
	#open({ name, value, isSwitch }) {
		const unknown = this.#unknown(name);
		return value === void 0 || isSwitch ? unknown : choiceOf([this.evaluate(value), unknown], value);
	}
	#omitted({ name, value, isSwitch }) {
		if (value !== void 0) return this.evaluate(value);
		return isSwitch ? this.boolean(false, {
			start: 0,
			end: 0
		}) : this.#unknown(name);
	}
	underCondition(follow) {
		this.session.run.conditions += 1;
		follow();
		this.session.run.conditions -= 1;
	}
	printing(follow) {
		this.session.run.printing += 1;
		const result = follow();
		this.session.run.printing -= 1;
		return result;
	}
	get(name) {
		const { scopes } = this.around;
		const turn = this.#turns.at(-1);
		if (turn !== void 0 && !turn.written.has(name)) turn.read.add(name);
		for (let at = scopes.length - 1; at >= 0; at--) {
			const value = scopes[at]?.get(name);
			if (value !== void 0) return value;
		}
	}
	set(name, value, scope = this.around.scopes.at(-1)) {
		if (scope === void 0 || name === "") return;
		const before = scope.get(name) ?? this.get(name);
		const conditional = this.session.run.conditions > (this.around.conditionsAt.get(scope) ?? 0);
		this.#note(scope, name, before, value);
		if (!conditional || before === value) scope.set(name, value);
		else scope.set(name, before === void 0 ? {
			...value,
			maybe: true
		} : choiceOf([before, value], value));
	}
	change(name, value) {
		this.set(name, value, this.around.scopes.findLast((scope) => scope.has(name)));
	}
	mutate(before, after, span) {
		for (const scope of this.around.scopes) {
			if (!this.session.run.spend(this.session, span, 1 + (scope.size >> 4))) return;
			for (const [name, value] of scope) if (value === before) this.set(name, after, scope);
		}
	}
	#note(scope, name, before, value) {
		const turn = this.#turns.at(-1);
		if (turn !== void 0) {
			turn.carried ||= turn.read.has(name) && (before === void 0 || !isAlike(before, value));
			turn.written.add(name);
		}
		const attempt = this.#attempts.at(-1);
		if (attempt === void 0) return;
		const names = attempt.get(scope) ?? new Map();
		attempt.set(scope, names);
		if (!names.has(name)) names.set(name, before);
	}
	repeat(follow) {
		const { run } = this.session;
		const turn = {
			read: new Set(),
			written: new Set(),
			carried: false
		};
		this.#turns.push(turn);
		follow();
		this.#turns.pop();
		const outer = this.#turns.at(-1);
		if (outer !== void 0) {
			for (const name of turn.read) if (!outer.written.has(name)) outer.read.add(name);
			for (const name of turn.written) outer.written.add(name);
			outer.carried ||= turn.carried;
		}
		if (!turn.carried) return;
		run.again += 1;
		follow();
		run.again -= 1;
	}
	#attempt(follow) {
		const changed = new Map();
		this.#attempts.push(changed);
		follow();
		this.#attempts.pop();
		for (const [scope, names] of changed) for (const [name, before] of names) {
			const value = scope.get(name);
			if (value !== void 0 && value !== before) this.#note(scope, name, before, value);
			if (value !== void 0 && value !== before) scope.set(name, before === void 0 ? {
				...value,
				maybe: true
			} : choiceOf([before, value], value));
		}
	}
	get outermost() {
		return this.around.scopes[0];
	}
	#unknown(name, span = {
		start: 0,
		end: 0
	}) {
		return {
			kind: "unknown",
			path: `$${name}`,
			start: span.start,
			end: span.end
		};
	}
	boolean(value, span) {
		return {
			...this.text(value ? "True" : "False", span),
			logical: value
		};
	}
	unknown(span, path) {
		return {
			kind: "unknown",
			path: (path ?? this.source.text.slice(span.start, Math.min(span.end, span.start + longest$1.path))).slice(0, longest$1.path),
			start: span.start,
			end: span.end
		};
	}
	text(text, span, known = true) {
		const source = this.source;
		return {
			kind: "text",
			text,
			known,
			start: span.start,
			end: span.end,
			get origin() {
				return require_index.derivedText(text, source.locate(span.start, span.end));
			}
		};
	}
	word(span) {
		const { source } = this;
		const text = source.text.slice(span.start, span.end);
		return {
			text,
			known: !isFilledIn(text),
			start: span.start,
			end: span.end,
			get origin() {
				return require_index.partOf(source, span.start, span.end);
			}
		};
	}
	statements(body) {
		const out = [];
		for (const [index, statement] of body.entries()) {
			const value = this.statement(statement);
			if (value !== void 0 && out.length <= longest$1.items) out.push(value);
			if (statement.kind === "flow" && statement.ends === true) {
				this.#hoisted(body, index + 1);
				break;
			}
		}
		return limited(out);
	}
	#hoisted(body, from) {
		const { run } = this.session;
		for (let at = from; at < body.length; at++) {
			const statement = body[at];
			if (statement === void 0 || !run.spend(this.session, statement, 1)) return;
			if (statement.kind === "function") {
				if (!this.around.functions.has(statement.name)) this.around.functions.set(statement.name, statement.block);
				this.around.uncalled.add(statement.block);
			} else if (statement.kind === "configuration") this.underCondition(() => this.#configuration(statement));
			else if (statement.kind === "unread" || statement.kind === "try" && statement.isTrap === true) this.statement(statement);
		}
	}
	statement(statement) {
		if (!this.session.run.spend(this.session, statement, 10)) return void 0;
		switch (statement.kind) {
			case "pipeline": return this.#pipeline(statement.elements, statement.writes, statement);
			case "assign":
				this.#assign(statement.target, statement.operator, statement.value);
				return;
			case "if": return this.#if(statement);
			case "foreach": {
				const out = [];
				this.forEach(this.#together(this.statements(statement.over), statement), (item) => {
					this.around.scopes.at(-1)?.set(statement.variable, item);
					const values = this.statements(statement.body);
					if (out.length <= longest$1.items) out.push(...values);
				});
				return out.length === 0 ? void 0 : {
					kind: "list",
					items: limited(out),
					choice: false,
					start: statement.start,
					end: statement.end
				};
			}
			case "loop": return this.#loop(statement);
			case "switch": {
				const out = [];
				this.forEach(this.#together(this.statements(statement.over), statement), (item) => {
					this.around.scopes.at(-1)?.set("_", item);
					for (const body of statement.bodies) this.underCondition(() => void out.push(...this.statements(body).slice(0, longest$1.items + 1 - out.length)));
				});
				return out.length === 0 ? void 0 : {
					kind: "list",
					items: limited(out),
					choice: true,
					start: statement.start,
					end: statement.end
				};
			}
			case "try": return this.#try(statement);
			case "function":
				this.around.functions.set(statement.name, statement.block);
				this.around.uncalled.add(statement.block);
				return;
			case "configuration":
				this.#configuration(statement);
				return;
			case "flow": return this.#flow(statement);
			case "unread":
				this.session.unread(statement.what, statement);
				return;
			default: return statement;
		}
	}
	#configuration({ name, block }) {
		this.configuration += 1;
		this.session.run.configurations += 1;
		this.around.functions.set(name, {
			parameters: [],
			body: []
		});
		const apply = () => void this.call(block, [], new Map());
		if (/start-dscconfiguration/i.test(this.source.text)) apply();
		else this.underCondition(apply);
		this.configuration -= 1;
	}
	#together(values, span) {
		const [first] = values;
		return first !== void 0 && values.length === 1 ? first : {
			kind: "list",
			items: values,
			choice: false,
			start: span.start,
			end: span.end
		};
	}
	forEach(over, body) {
		const each = () => {
			for (const item of itemsOf(over)) {
				if (!this.session.run.spend(this.session, over, 10)) return;
				if (isHidden(item)) this.repeat(() => this.underCondition(() => body(item)));
				else body(item);
			}
		};
		this.session.run.within("break", () => {
			if (isSure(over) || over.kind === "list" && !over.choice && over.maybe !== true) each();
			else if (over.kind === "unknown") this.repeat(() => this.underCondition(() => body(over)));
			else this.underCondition(each);
		});
	}
	#loop(statement) {
		for (const name of changesItself(this.source.text, statement)) if (this.get(name)?.kind === "text") this.change(name, this.#unknown(name, statement));
		this.session.run.within("break", () => {
			this.repeat(() => {
				this.statements(statement.head);
				for (const name of changesItself(this.source.text, statement)) if (this.get(name)?.kind === "text") this.change(name, this.#unknown(name, statement));
				if (statement.atLeastOnce) this.statements(statement.body);
				else this.underCondition(() => void this.statements(statement.body));
			});
		});
	}
	#flow({ word, value }) {
		const out = value === void 0 ? void 0 : this.statement(value);
		if (word === "break" || word === "continue") this.session.run.leave("break");
		else if (word === "exit") this.session.run.leave(/^(?:[1-9]\d*|-\d+)$/.test(pathOf(out)) ? "fail" : "exit");
		else if (word !== "none") this.session.run.leave(word);
		return word === "throw" || word === "exit" ? void 0 : out;
	}
	#if(statement) {
		const out = [];
		const { run } = this.session;
		let reached = true;
		for (const { condition, body } of statement.clauses) {
			const follow = () => void out.push(...this.statements(body));
			const before = reached;
			let value;
			const ask = () => void (value = this.#together(this.statements(condition), statement));
			if (before === true) ask();
			else this.underCondition(ask);
			const truth = statement.chain === true ? void 0 : truthOf(value);
			if (before === false || truth === false) continue;
			if (truth === true && before === true) follow();
			else if (before === true && value?.asks !== void 0) run.asking(value.asks, follow);
			else this.underCondition(follow);
			reached = truth === true ? false : void 0;
		}
		const otherwise = () => void out.push(...this.statements(statement.otherwise));
		if (reached === true) otherwise();
		else if (reached === void 0) this.underCondition(otherwise);
		const [only] = out;
		if (only !== void 0 && out.length === 1 && reached === false) return only;
		return out.length === 0 ? void 0 : {
			kind: "list",
			items: limited(out),
			choice: true,
			start: statement.start,
			end: statement.end
		};
	}
	#try(statement) {
		const { run } = this.session;
		const out = [];
		const follow = () => void out.push(...this.statements(statement.body));
		run.doubts += 1;
		if (statement.caught.length === 0) follow();
		else run.within("throw", () => statement.caught.every(isWayOut) ? follow() : this.#attempt(follow));
		run.doubts -= 1;
		for (const body of statement.caught) this.underCondition(() => void out.push(...this.statements(body)));
		out.push(...this.statements(statement.last));
		return out.length === 0 ? void 0 : {
			kind: "list",
			items: limited(out),
			choice: true,
			start: statement.start,
			end: statement.end
		};
	}
	#pipeline(elements, writes, span) {
		let piped;
		const [first] = elements;
		const printed = elements.length > 1 && elements.slice(1).every((element) => element.kind === "command" && isPrinter(this.#plainName(element.command)));
		for (const element of elements) if (element.kind === "command") piped = this.command(element.command, piped);
		else {
			const { expression } = element;
			const quiet = expression.kind === "text" && (elements.length > 1 || element === first && writes.length > 0);
			piped = printed || quiet ? this.printing(() => this.evaluate(expression)) : this.evaluate(expression);
		}
		for (const target of writes) this.redirect(target, piped, span);
		return piped;
	}
	#plainName(command) {
		return command.name.kind === "text" ? command.name.parts.map((part) => part.kind === "plain" ? part.text : "?").join("").toLowerCase() : "";
	}
	redirect(target, content, span) {
		const path = this.evaluate(target);
		if (!/^\$?null$/i.test(pathOf(path)) && pathOf(path) !== "") writeFile(this.session, pathOf(path), content, span);
	}
	command(command, piped) {
		const before = this.#assigning;
		this.#assigning = false;
		const value = runCommand(this, command, piped);
		for (const target of command.writes) this.redirect(target, value, command);
		this.#assigning = before;
		return value;
	}
	#assign(target, operator, statement) {
		const before = this.#assigning;
		this.#assigning = isText(statement) && target.kind !== "member" && target.kind !== "index";
		const value = this.statement(statement) ?? this.unknown(statement);
		this.#assigning = before;
		const place = target.kind === "type" && target.operand !== void 0 ? target.operand : target;
		if (place.kind === "list") {
			const values = itemsOf(value);
			place.items.forEach((item, index) => {
				if (item.kind === "variable") this.set(item.name, values.length === place.items.length ? values[index] ?? value : this.unknown(statement));
			});
		} else if (place.kind === "variable") {
			const scope = place.outer === true ? this.outermost : this.around.scopes.at(-1);
			this.set(place.name, this.#assigned(place.outer === true ? scope?.get(place.name) : this.get(place.name), operator, value, statement), scope);
			this.define(place.name, value, statement);
		} else if (place.kind === "member" || place.kind === "index") assignMember(this, place, operator === "=" ? value : this.#assigned(this.evaluate(place), operator, value, statement), statement);
	}
	define(path, value, span) {
		const name = /^\s*["']?(?:microsoft\.powershell\.core[\\/])?function::?[\\/]*(?:(?:global|script|local|private):)?([^\s"']+)/i.exec(path.slice(0, 1e3))?.[1]?.toLowerCase();
		if (name === void 0 || isEmpty(value)) return;
		if (value.kind === "block") this.around.functions.set(name, value.block);
		else this.session.unread(`the function "${shownPath(name)}", which is filled in later,`, span);
		for (const block of blocksIn(value)) this.around.uncalled.add(block);
	}
	#assigned(old, operator, value, span) {
		if (operator === "+=") return old === void 0 ? value : applyOperator(this, "+", old, value, span);
		if (operator === "??=") return old === void 0 ? value : choiceOf([old, value], span);
		return operator === "=" ? value : this.unknown(span);
	}
	call(block, positional, named, open = false, piped) {
		this.around.uncalled.delete(block);
		const scope = new Map();
		this.around.conditionsAt.set(scope, this.session.run.conditions);
		const isNamed = (name) => named.has(name) || [...named.keys()].some((given) => given !== "" && name.startsWith(given));
		const free = block.parameters.filter(({ name, isSwitch }) => !isSwitch && !isNamed(name));
		this.around.scopes.push(scope);
		const taken = new Map(open ? [["*", this.#unknown("psboundparameters")]] : []);
		for (const parameter of block.parameters) {
			const { name, remaining } = parameter;
			const at = free.findIndex((each) => each.name === name);
			const placed = remaining && at !== -1 && positional.length > at + 1 ? this.#together(positional.slice(at), positional[at] ?? {
				start: 0,
				end: 0
			}) : positional[at];
			const given = named.get(name) ?? [...named].find(([key]) => key !== "" && name.startsWith(key))?.[1] ?? placed;
			scope.set(name, given ?? (open ? this.#open(parameter) : this.#omitted(parameter)));
			if (given !== void 0) taken.set(name, given);
			if (given !== void 0 || open) this.#check(parameter, scope.get(name));
		}
		scope.set("args", open ? this.#unknown("args") : {
			kind: "list",
			items: limited([...positional.slice(free.length), ...this.#passed(block, named)]),
			choice: false,
			start: 0,
			end: 0
		});
		if (piped !== void 0) {
			scope.set("_", piped);
			scope.set("input", piped);
		}
		const all = new Map(scope);
		scope.set("psboundparameters", {
			kind: "map",
			entries: taken,
			start: 0,
			end: 0
		});
		const out = this.#within(block, all);
		this.around.scopes.pop();
		return out;
	}
	#passed({ parameters }, named) {
		return [...named].filter(([key]) => !parameters.some(({ name }) => name.startsWith(key))).flatMap(([key, value]) => [this.text(`-${key}`, value), ...value.kind === "text" && value.logical === true ? [] : [value]]);
	}
	block(block, item) {
		for (const parameter of block.parameters) {
			this.set(parameter.name, item ?? this.#omitted(parameter));
			if (item !== void 0) this.#check(parameter, item);
		}
		const scope = this.around.scopes.at(-1);
		const before = scope?.get("_");
		if (item !== void 0) scope?.set("_", item);
		const out = this.#within(block, new Map(item === void 0 ? [] : [["_", item]]));
		if (item !== void 0 && before !== void 0) scope?.set("_", before);
		return out;
	}
	mayRun(block, item) {
		this.underCondition(() => void this.call(block, [], new Map(), true, item));
	}
	#check({ checks }, value) {
		for (const check of checks) this.session.run.within("throw", () => void this.mayRun(check, value));
	}
	#within(block, given) {
		if (this.#calls.filter((call) => call.block === block && isSame(call.given, given)).length >= 2) return void 0;
		if (this.#calls.length >= deepest$2.call) {
			this.session.unread("what is called here (too many calls stand in each other)", block.body[0] ?? {
				start: 0,
				end: 0
			});
			return;
		}
		this.#calls.push({
			block,
			given
		});
		const out = this.session.run.within("return", () => this.statements(block.body));
		this.#calls.pop();
		const [only] = out;
		if (only !== void 0 && out.length === 1) return only.kind === "text" && block.body.length > 1 ? {
			...only,
			maybe: true
		} : only;
		return out.length === 0 ? void 0 : {
			kind: "list",
			items: out,
			choice: false,
			start: out[0]?.start ?? 0,
			end: out.at(-1)?.end ?? 0
		};
	}
	evaluate(expression) {
		if (!this.session.run.spend(this.session, expression, 1 + (expression.kind === "text" ? expression.end - expression.start >> 6 : 0))) return this.unknown(expression, "");
		if (this.#expressions >= deepest$2.expression) {
			this.session.unread("an expression that is nested too deep", expression);
			return this.unknown(expression);
		}
		this.#expressions += 1;
		const value = this.#evaluate(expression);
		this.#expressions -= 1;
		return value;
	}
	#evaluate(expression) {
		switch (expression.kind) {
			case "text": return this.#text(expression);
			case "variable": return this.#variable(expression.name === "psitem" ? "_" : expression.name, expression, expression.outer === true);
			case "list": return {
				kind: "list",
				items: expression.items.map((item) => this.evaluate(item)),
				choice: false,
				start: expression.start,
				end: expression.end
			};
			case "map": return this.#map(expression);
			case "block": return {
				kind: "block",
				block: expression.block,
				start: expression.start,
				end: expression.end
			};
			case "sub": {
				const values = this.statements(expression.body);
				const [first] = values;
				if (first !== void 0 && values.length === 1 && !expression.list) return first;
				if (values.length === 0 && !expression.list) return this.unknown(expression);
				return {
					kind: "list",
					items: values,
					choice: false,
					start: expression.start,
					end: expression.end
				};
			}
			case "member": return callMethod(this, expression);
			case "index": return this.#index(expression);
			case "operation": return this.#operation(expression);
			case "type":
				if (/^ref$/i.test(expression.name) && expression.operand?.kind === "variable") return this.#lend(expression.operand, expression);
				return expression.operand === void 0 ? this.unknown(expression, expression.name) : cast(expression.name, this.evaluate(expression.operand));
			case "unclear": return this.unknown(expression);
			default: return expression;
		}
	}
	#text(expression) {
		let text = "";
		let known = true;
		let filled = false;
		let maybe = false;
		for (const part of expression.parts) {
			if (part.kind === "plain") text += part.text;
			else if (part.kind === "template") {
				text += part.text;
				known = false;
			} else {
				const value = this.evaluate(part.value);
				const items = itemsOf(value);
				filled = true;
				maybe ||= items.some((item) => item.maybe === true);
				if (value.kind !== "unknown" && !(value.kind === "list" && value.choice) && items.every((item) => item.kind === "text" && (item.known || expression.parts.length > 1))) {
					text += items.map((item) => item.kind === "text" ? item.text : "").join(" ");
					known &&= items.every((item) => item.kind === "text" && item.known);
				} else {
					text += this.source.text.slice(part.value.start, part.value.end);
					known = false;
				}
			}
			if (text.length > longest$1.text && filled) return this.unknown(expression);
		}
		const { source } = this;
		const span = {
			start: expression.start,
			end: expression.end
		};
		const value = {
			kind: "text",
			text,
			known,
			...span,
			...maybe ? { maybe } : {},
			...numberAs(expression, text),
			get origin() {
				return alignedText(source, span, text);
			}
		};
		if (!this.#assigning) this.noticeCipher(value);
		return value;
	}
	noticeCipher(value) {
		if (this.session.run.printing > 0) return;
		const found = findCipher(value.text);
		if (found === void 0) return;
		const location = value.origin.locate(found.start, found.end);
		if (this.session.run.isNewCipher(location)) this.session.secretAt("S9", location);
	}
	#variable(name, span, outer) {
		if (name === "true" || name === "false") return this.boolean(name === "true", span);
		if (name === "null") return this.text("", span);
		const value = outer ? this.outermost?.get(name) : this.get(name);
		if (value !== void 0) {
			if (value.kind === "text" && !this.#assigning) this.noticeCipher(value);
			return value;
		}
		if (name === "psdefaultparametervalues") this.set(name, this.#unknown(name, span), this.outermost);
		if (/^(?:env:|psscriptroot$|pscommandpath$|home$|pshome$|pwd$)/.test(name)) return this.text(`$${name}`, span, false);
		return this.#unknown(name, span);
	}
	#lend(variable, span) {
		const before = this.evaluate(variable);
		this.change(variable.name, choiceOf([before, this.#unknown(variable.name, span)], span));
		return before;
	}
	#map(expression) {
		const entries = new Map();
		for (const [key, statement] of expression.entries) {
			const name = this.evaluate(key);
			const value = this.statement(statement);
			if (name.kind === "text") entries.set(name.text.toLowerCase(), value ?? this.unknown(statement));
			else entries.set("*", this.unknown(statement));
		}
		return {
			kind: "map",
			entries,
			start: expression.start,
			end: expression.end
		};
	}
	#index(expression) {
		const target = this.evaluate(expression.target);
		const index = this.evaluate(expression.index);
		const key = index.kind === "text" && index.known ? index.text.toLowerCase() : void 0;
		if (key !== void 0 && target.kind === "map") return entryOf(target, key, expression) ?? this.unknown(expression);
		if (key !== void 0 && target.kind === "list" && !target.choice && /^-?\d+$/.test(key)) return target.items.at(Number(key)) ?? this.unknown(expression);
		if (target.kind === "list" || target.kind === "map") return this.unknown(expression);
		return this.unknown(expression, `${pathOf(target)}[${pathOf(index)}]`);
	}
	#operation(expression) {
		const [left, right] = expression.operands;
		if (left === void 0) return this.unknown(expression);
		const first = this.evaluate(left);
		const { operator } = expression;
		if (right === void 0) {
			if (operator === ",") return {
				kind: "list",
				items: [first],
				choice: false,
				start: expression.start,
				end: expression.end
			};
			if (operator === "++" || operator === "+" || operator === "-") {
				if (left.kind === "variable" && (operator === "++" || /^(?:\+\+|--)/.test(this.source.text.slice(expression.start, expression.start + 2)))) this.change(left.name, this.#unknown(left.name, expression));
				return operator === "-" ? this.unknown(expression) : first;
			}
			const truth = operator === "!" || operator === "-not" ? truthOf(first) : void 0;
			if (truth !== void 0) return this.boolean(!truth, expression);
			return operator === "-join" || operator === "-split" ? applyOperator(this, operator, first, void 0, expression) : this.unknown(expression);
		}
		if (operator === "-and" || operator === "-or") return this.#logical(operator === "-and", first, right, expression);
		if (operator !== "?" && operator !== ":" && operator !== "??") return applyOperator(this, operator, first, this.evaluate(right), expression);
		let second;
		this.underCondition(() => void (second = this.evaluate(right)));
		return applyOperator(this, operator, first, second, expression);
	}
	#logical(and, first, right, span) {
		const left = truthOf(first);
		if (left === !and) return this.boolean(left, span);
		if (left !== void 0) {
			const value = this.evaluate(right);
			const truth = truthOf(value);
			return truth === void 0 ? this.#asAnswer(value, span) : this.boolean(truth, span);
		}
		this.underCondition(() => void this.evaluate(right));
		return this.unknown(span);
	}
	#asAnswer(value, span) {
		return value.asks === void 0 ? this.unknown(span) : {
			...this.unknown(span),
			asks: value.asks
		};
	}
};
function numberAs(expression, text) {
	return expression.quote === "none" && /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(text) ? { logical: Number(text) !== 0 } : {};
}
function cast(type, value) {
	if (value.kind !== "text") return value;
	const truth = truthOf(value);
	if (/^(?:system\.)?(?:bool|boolean|switch)$/i.test(type) && truth !== void 0) return {
		...value,
		logical: truth
	};
	if (/^(?:system\.)?u?(?:int|int16|int32|int64|long|short|byte|double|decimal|single|float)$/i.test(type) && value.known && /^-?\d+(?:\.\d+)?$/.test(value.text)) return {
		...value,
		logical: Number(value.text) !== 0
	};
	if (!/^(?:system\.)?string$/i.test(type) || value.logical === void 0) return value;
	const { logical: _logical, ...text } = value;
	return text;
}
function isWayOut(body) {
	const last = body.at(-1);
	return last?.kind === "flow" && last.word !== "none";
}
function isSame(one, other) {
	return [...one].every(([name, value]) => isAlike(value, other.get(name)));
}
function isAlike(one, other) {
	if (other === void 0 || one.kind !== other.kind) return false;
	if (one.kind === "text" && other.kind === "text") return one.text === other.text && one.known === other.known;
	if (one.kind === "list" && other.kind === "list") return one.items.length === other.items.length && one.items.length < 50 && one.items.every((item, index) => isAlike(item, other.items[index]));
	return one.kind === "unknown" || one === other;
}
function isText(statement) {
	const [element] = statement.kind === "pipeline" && statement.elements.length === 1 ? statement.elements : [];
	return element?.kind === "expression" && element.expression.kind === "text";
}
function isPrinter(name) {
	return /^(?:write-(?:host|output|verbose|debug|warning|error|information|progress|eventlog|log|message|\w*log\w*)|out-(?:host|null|string|gridview|default|printer)|echo|write|oh|format-\w+|ft|fl)$/.test(name);
}
// build/commands/recipes/bringing.js
const bringing = new Map([
	["cookbook_file", {
		to: ["path"],
		from: ["source"]
	}],
	["template", {
		to: ["path"],
		from: ["source"]
	}],
	["remote_file", {
		to: ["path"],
		from: ["source"]
	}],
	["file", {
		to: ["path", "name"],
		from: ["source", "target"],
		needs: true
	}],
	["link", {
		to: ["target_file"],
		from: ["to"]
	}],
	["remote_directory", {
		to: ["path"],
		from: ["source"],
		holds: "folder"
	}],
	["archive_file", {
		to: ["destination"],
		from: [],
		holds: "folder"
	}],
	["seven_zip_archive", {
		to: ["path"],
		from: [],
		holds: "folder"
	}],
	["git", {
		to: ["destination"],
		from: [],
		holds: "folder"
	}],
	["subversion", {
		to: ["destination"],
		from: [],
		holds: "folder"
	}],
	["archive", {
		to: [
			"extract_path",
			"path",
			"name"
		],
		from: [],
		holds: "folder"
	}],
	["vcsrepo", {
		to: ["path"],
		from: [],
		holds: "folder"
	}],
	["unzip", {
		to: ["destination", "target"],
		from: [],
		holds: "folder"
	}],
	["download_file", {
		to: ["destination_directory", "destination_file"],
		from: []
	}],
	["concat", {
		to: ["path"],
		from: []
	}],
	["dsc_file", {
		to: ["dsc_destinationpath", "property:destinationpath"],
		from: ["dsc_sourcepath", "property:sourcepath"],
		holds: "folder"
	}],
	["dsc_archive", {
		to: ["dsc_destination", "property:destination"],
		from: [],
		holds: "folder"
	}],
	["dsc_remotefile", {
		to: ["dsc_destinationpath", "property:destinationpath"],
		from: []
	}]
]);
function typeOf({ type, properties }) {
	const kind = type.toLowerCase().replace(/^dsc_x(?=[a-z])/, "dsc_");
	return kind === "dsc_resource" ? `dsc_${(properties.get("resource")?.words[0]?.text ?? "").toLowerCase().replace(/^x(?=[a-z])/, "")}` : kind;
}
function words(resource, names) {
	return names.flatMap((name) => resource.properties.get(name)?.words ?? []);
}
function bringFiles(session, resource, present) {
	if (!present) return;
	const type = typeOf(resource);
	if (type === "file_line") {
		const [line] = words(resource, ["line"]);
		if (line !== void 0) write(session, resource, words(resource, ["path"]), [line]);
		return;
	}
	const known = bringing.get(type);
	if (known === void 0) return;
	const given = words(resource, known.to);
	const targets = given.length > 0 ? given : resource.titles;
	const sources = words(resource, known.from);
	const content = words(resource, ["content"]);
	const link = words(resource, ["ensure"]).filter((word) => /[\\/]/.test(word.text));
	if (content.length > 0 && sources.length === 0) write(session, resource, targets, content);
	else if (known.needs === void 0 || sources.length + link.length > 0) for (const to of targets) bring(session, resource, to.text, known.holds === void 0 ? sources.map((word) => word.text) : [...sources.map((word) => word.text), unpacked(to.text).from]);
}
function bring(session, resource, to, sources) {
	const [from = to.replace(/.*[\\/]/s, ""), folder] = sources;
	copyInto(session, isConfigurationFolder(to) ? folder ?? from : from, to, resource);
}
function isConfigurationFolder(path) {
	return /inetsrv[\\/]*$/i.test(path.trim());
}
function write(session, resource, targets, content) {
	const [text] = content;
	const span = {
		start: text?.start ?? resource.start,
		end: content.at(-1)?.end ?? resource.end
	};
	for (const to of targets) if (content.length === 1 && text?.known === true) fileWritten(session, to.text, text.text, span);
	else copyInto(session, "", to.text, resource);
}
// build/commands/recipes/ruby-calls.js
const runners = /^(?:shell_out\w*|powershell_out\w*|powershell_exec\w*|pwsh_out\w*|pwsh_exec\w*)!?$/;
const kernel = /^(?:system|exec|spawn)$/;
const openers$1 = /^(?:popen\d?e?|capture[23]e?|pipeline\w*)$/;
const evaluates = /^(?:eval|instance_eval|class_eval|module_eval|from_file|load)$/;
const harmlessCalls = new Set(`log raise fail require require_relative puts p pp print warn return next break redo extend include prepend using loop catch throw sleep private protected public module_function attr_reader attr_writer attr_accessor alias
  alias_method property attribute default_action resource_name provides unified_mode load_current_value use_inline_resources action_class default override normal automatic tag untag search data_bag data_bag_item
  chef_vault_item ohai lambda proc format super yield end version name depends supports maintainer license description long_description maintainer_email issues_url source_url chef_version gem node assert notifies
  subscribes not_if only_if converge_if_changed wait_for`.split(/\s+/));
const harmlessMethods = /^(?:each\w*|map|flat_map|collect|select|reject|filter\w*|find\w*|detect|inject|reduce|sort\w*|times|upto|downto|step|tap|then|push|append|concat|unshift|prepend|insert|merge!?|update|deep_merge!?|store|delete\w*|clear|pop|shift|keep_if|uniq!?|compact!?|flatten!?|reverse!?|gsub!?|sub!?|strip!?|chomp!?|freeze|replace|default\w*|override\w*|normal\w*|automatic\w*|force_\w+|rm|rm_\w+|set|set_unless|write|save|tag|tags|attribute|run_state|to_\w+|dup|info|debug|warn|error|fatal!?|trace|nil|empty|any|all|include|include\?|key\?|dig|read|join|split|first|last|length|size|match|new|ago|round|succ|upcase|downcase|capitalize|lines|chars|scan|tr|start_with\?|run_command|error!|stdout|stderr|exitstatus|message|backtrace)$|\?$/;
const harmlessClasses = /^(?:Chef::(?:Log|Application|Config|Version\w*|Util|Exceptions|Platform|Mixin|Search|DataBag\w*|EncryptedDataBagItem|Node|Event\w*)(?:::\w+)*|ENV|Dir|Time|JSON|YAML|Psych|Array|Hash|String|Integer|Gem(?:::\w+)*|Ohai(?:::\w+)*|Encoding(?:::\w+)*|Etc|Digest(?:::\w+)*|Base64|SecureRandom|Set|OpenStruct|Struct|Math|Random|Kernel|Rational|Regexp|RbConfig|Socket|URI|Net::HTTP|Timeout|Benchmark|ChefVault(?:::\w+)*|Mixlib::(?:ShellOut|Log)|File|FileUtils|IO|Pathname|Tempfile|Open3|Zip(?:::\w+)*|ObjectSpace|GC|Comparable)$/;
const longestCall = 500;
const deepest$1 = 20;
const harmlessMessages = /^(?:include|extend|prepend|default\w*|override\w*|normal\w*|attr_\w+|to_\w+|[a-z_]+\?)$/;
const dangerousMessages = /^(?:system|exec|spawn|`|\w*eval|instance_exec|load|require|open|popen\w*|capture\w*|\w*send\w*|shell_out\w*!?|powershell_\w+!?|pwsh_\w+!?|cp\w*|copy\w*|mv|install|ln\w*|rename|write|binwrite)$/;
const mixes = /^(?:include|extend|prepend|send|const_get|const_set|class_eval)$/;
function runText(session, word, language, span, what) {
	if (!word.text.startsWith("$(") && word.text !== "{{ruby}}" && (word.known || /\s/.test(word.text.trim()))) session.nested(word.origin, language, span);
	else session.unread(what, span);
}
function scanCalls(values, from, to) {
	const { session } = values;
	for (let at = from; at < to; at++) {
		const token = values.tokens[at];
		if (token === void 0) return;
		for (const { expression, start, end } of token.content?.blanks ?? []) if (/\b(?:shell_out|powershell_out|powershell_exec|system\s*\(|popen|eval\b|ShellOut)|`|%x/.test(expression)) session.unread("what Ruby runs to fill in a text", {
			start,
			end
		});
		if (token.kind === "command") {
			for (const word of values.words({
				...token,
				kind: "text"
			})) runText(session, word, "cmd", token, "what Ruby runs");
			continue;
		}
		if (token.kind !== "word" || values.tokens[at - 1]?.text === "def" || values.isMark(at + 1, ":", "=")) continue;
		const method = values.isMark(at - 1, ".");
		const receiver = method ? values.tokens[at - 2]?.text ?? "" : "";
		if (runners.test(token.text)) runs(values, at, /^(?:powershell|pwsh)/.test(token.text) ? "powershell" : "cmd");
		else if (kernel.test(token.text) && (!method || /^(?:Kernel|Process)$/.test(receiver)) && (values.isMark(at + 1, "(") || values.tokens[at + 1]?.kind === "text")) runs(values, at, "cmd");
		else if (openers$1.test(token.text) && /^(?:IO|Open3)$/.test(receiver)) runs(values, at, "cmd");
		else if (token.text === "new" && receiver === "Mixlib::ShellOut") runs(values, at, "cmd");
		else if (evaluates.test(token.text) && (values.isMark(at + 1, "(") || !method && /^(?:text|word|command)$/.test(values.tokens[at + 1]?.kind ?? ""))) session.unread("Ruby that is worked out while the recipe runs", token);
		else if (/^(?:send|public_send|__send__)$/.test(token.text) && (method || values.isMark(at + 1, "(") || /^(?:symbol|text|word)$/.test(values.tokens[at + 1]?.kind ?? ""))) {
			if (!harmlessMessages.test(messageAt(values, at))) session.unread("a call whose name Ruby is given", token);
		} else if (/^(?:public_|instance_)?method$/.test(token.text) && dangerousMessages.test(messageAt(values, at))) session.unread("a call whose name Ruby is given", token);
		else if (token.text === "Pathname") pathname(values, at, token);
		else if (token.text === "WIN32OLE") session.unread("an object of Windows that Ruby uses", token);
		else if (method && /^(?:File|FileUtils|IO)$/.test(receiver)) files(values, at, token);
	}
}
function messageAt(values, at) {
	const name = values.tokens[at + (values.isMark(at + 1, "(") ? 2 : 1)];
	return name !== void 0 && (name.kind === "symbol" || name.kind === "text") ? name.text : "";
}
function pathname(values, at, token) {
	const call = values.isMark(at + 1, ".") && values.tokens[at + 2]?.text === "new" ? at + 2 : at;
	if (!values.isMark(call + 1, "(")) return;
	const close = closeOf$1(values, call + 1);
	const told = values.isMark(close + 1, ".") ? values.tokens[close + 2]?.text ?? "" : "";
	if (/\?$|^(?:read|binread|readlines|each_line|to_s|to_path|basename|dirname|extname|size|mtime|stat)$/.test(told)) return;
	const paths = argumentsAt(values, call)?.flatMap((each) => each ?? []) ?? [];
	const isKnown = paths.length > 0 && paths.every((word) => word.known);
	if (paths.some((word) => /inetsrv/i.test(word.text)) || !isKnown && /^(?:write|binwrite|open|rename|make_\w+)$/.test(told)) values.session.unread("a file that Ruby may write", token);
}
function argumentsAt(values, at) {
	const limit = at + longestCall;
	const { session } = values;
	const found = [];
	const bracketed = values.isMark(at + 1, "(");
	let open = 0;
	let fresh = true;
	for (let each = at + (bracketed ? 2 : 1); each < values.tokens.length && found.length < 50; each++) {
		const token = values.tokens[each];
		if (each >= limit || open > deepest$1) {
			session.run.spend(session, values.tokens[at] ?? {
				start: 0,
				end: 0
			}, 125);
			return;
		}
		if (token === void 0 || values.isEnd(each, open + (bracketed ? 1 : 0)) || token.kind === "word" && /^(?:do|if|unless|and|or)$/.test(token.text)) break;
		if (values.isMark(each, "(", "{", "[")) {
			if (!(token.text === "[" && fresh && open === 0)) open += 1;
		} else if (values.isMark(each, ")", "}", "]")) {
			if (open === 0 && (token.text === ")" || !bracketed)) break;
			if (open > 0) open -= 1;
		} else if (open === 0 && values.isMark(each, ",")) fresh = true;
		else if (open === 0 && values.isMark(each, "+", "%", "<")) found.splice(-1, 1, void 0);
		else if (open === 0 && fresh && token.kind !== "mark") {
			if (values.isMark(each + 1, ":") || values.isMark(each + 1, "=")) break;
			fresh = false;
			const behind = values.expressionEnd(each);
			found.push(token.kind === "text" || token.kind === "word" && behind === each + 1 ? values.words(token) : [values.computed(each, behind)]);
			each = behind - 1;
		}
	}
	return found;
}
function runs(values, at, language) {
	const { session } = values;
	const [first, ...rest] = argumentsAt(values, at) ?? [];
	const name = values.tokens[at]?.text ?? "";
	const span = values.tokens[at] ?? {
		start: 0,
		end: 0
	};
	const what = `what \`${name === "new" ? "Mixlib::ShellOut" : name}\` runs`;
	const count = (first?.length ?? 0) + rest.reduce((sum, each) => sum + (each?.length ?? 0), 0);
	if (!session.run.spend(session, span, count * 4)) return;
	if (first === void 0 || first.length === 0 || rest.some((each) => each === void 0)) session.unread(what, span);
	else if (language === "powershell" || rest.length === 0) for (const word of first) runText(session, word, language, span, what);
	else {
		const words = [...first, ...rest.flatMap((each) => each ?? [])];
		if (words.some((word) => word.text.startsWith("$("))) session.unread(what, span);
		else session.nested(require_index.spanTexts(session.source.file, words.map((word) => word.origin), " "), language, span);
	}
}
function files(values, at, token) {
	const { session } = values;
	if (!/^(?:cp\w*|copy\w*|mv|move|install|ln\w*|link|symlink|rename|write|binwrite|open|new)$/.test(token.text)) return;
	const given = argumentsAt(values, at);
	if (given === void 0) {
		session.unread("a file that Ruby writes", token);
		return;
	}
	const [first = [], second] = given;
	const [one] = first;
	const [two] = second ?? [];
	if (/^(?:cp\w*|copy\w*|mv|move|install|ln\w*|link|symlink|rename)$/.test(token.text)) {
		const [from, to] = first.length > 1 && two === void 0 ? [first[0], first[1]] : [one, two];
		if (to !== void 0) copyInto(session, from?.text ?? "", to.text, token);
	} else if (/^(?:write|binwrite|open|new)$/.test(token.text) && one !== void 0) {
		if (/^(?:open|new)$/.test(token.text)) {
			if (/^[wa]/.test(two?.text ?? "")) copyInto(session, "", one.text, token);
		} else if (two?.known === true) fileWritten(session, one.text, two.text, {
			start: one.start,
			end: two.end
		});
		else copyInto(session, "", one.text, token);
	}
}
function judgeCall(values, at, isOwn) {
	const { session } = values;
	const first = values.tokens[at];
	const next = values.tokens[at + 1];
	if (first?.kind !== "word" || /^(?:__\w+__|true|false|nil|self|[a-z_]+\?)$/.test(first.text)) return;
	const span = {
		start: first.start,
		end: values.tokens[Math.max(at, values.expressionEnd(at) - 1)]?.end ?? first.end
	};
	if (!(values.isMark(at + 1, ".", "&") || values.isMark(at + 1, "[") && next?.start === first.end || values.isMark(at + 1, "(") && next?.start === first.end && values.isMark(closeOf$1(values, at + 1) + 1, "."))) {
		if (harmlessCalls.has(first.text) || /^(?:send|public_send|__send__)$/.test(first.text) || isOwn(first.text) || runners.test(first.text) || kernel.test(first.text) || evaluates.test(first.text)) return;
		if (/^[A-Z]/.test(first.text) && !values.isMark(at + 1, "(")) return;
		if (values.isMark(at + 1, ",", ":", "=", "|", "}", ")", "]", "<", ">", "+", "?", "*")) return;
		session.unread(`what the call of "${first.text}" does`, span);
		return;
	}
	const methods = [];
	let open = 0;
	for (let each = at + 1; each < values.tokens.length && each < at + 500 && !values.isEnd(each, open); each++) {
		const token = values.tokens[each];
		if (token?.kind === "word" && /^(?:do|if|unless)$/.test(token.text)) break;
		if (values.isMark(each, "(", "[", "{")) open += 1;
		else if (values.isMark(each, ")", "]", "}")) open -= 1;
		else if (open === 0 && token?.kind === "word" && values.isMark(each - 1, ".")) methods.push(token.text);
		else if (open === 0 && token?.kind === "mark" && /^[<>=+?|&-]$/.test(token.text) && methods.length === 0 && !values.isMark(each + 1, ".")) return;
	}
	const last = methods.at(-1) ?? "";
	if (methods.some((method) => /^(?:send|public_send|__send__)$/.test(method))) return;
	if (/^[A-Z]/.test(first.text)) {
		if (harmlessClasses.test(first.text) || /^Chef::(?:Recipe|Resource|Provider|DSL)/.test(first.text) && mixes.test(methods[0] ?? "") && methods[0] !== "class_eval" || last.endsWith("?")) return;
	} else if (methods.length === 0 || first.text === "node" || first.text === "self" || runners.test(first.text) || methods.some((method) => runners.test(method)) || harmlessMethods.test(last)) return;
	else if (/^(?:instance_eval|class_eval|module_eval)$/.test(last)) return;
	session.unread(`what the call of "${[first.text, ...methods].slice(0, 4).join(".")}" does`, span);
}
function closeOf$1(values, from) {
	let open = 0;
	for (let at = from; at < values.tokens.length && at < from + 500; at++) if (values.isMark(at, "(", "[", "{")) open += 1;
	else if (values.isMark(at, ")", "]", "}")) {
		open -= 1;
		if (open === 0) return at;
	}
	return values.tokens.length;
}
// build/commands/recipes/resource.js
const harmless = new Set(`file directory template cookbook_file remote_file remote_directory link log user group env environment registry_key registry_value registry_acl windows_env windows_path windows_pagefile windows_printer windows_printer_port
  windows_share windows_shortcut windows_user_privilege windows_firewall_rule windows_firewall_profile windows_font windows_ad_join_none windows_auto_run windows_certificate_none windows_defender windows_defender_exclusion
  windows_dfs_namespace windows_dns_record windows_http_acl windows_security_policy windows_uac windows_update_settings windows_workgroup_none timezone hostname reboot notify_group breakpoint chef_gem gem_package
  chocolatey_config chocolatey_source chocolatey_feature chocolatey_installer homebrew powershell_package powershell_package_source archive_file seven_zip_archive git subversion http_request ruby_version ohai
  notify host acl anchor stage tidy filebucket schedule resources mount reg_acl local_security_policy sslcertificate_none archive download_file windows_env_path chocolateyconfig chocolateysource chocolateyfeature
  concat concat_fragment file_line ini_setting unzip windows_firewall windows_firewall_group net_share pagefile shortcut utf8 concat::fragment local_group_membership chef_sleep notify_user hostsfile_entry
  kernel_module sysctl locale windows_audit_policy inspec_input selinux_state chef_handler_none data_bag cron ssh_known_hosts_entry user_ulimit sudo`.split(/\s+/));
function isKnownResource(type) {
	return harmless.has(type) || /^(?:windows_feature\w*|iis_\w+|chocolatey_package|windows_package|msi_package|package|service|windows_service|execute|batch|powershell_script|pwsh_script|dsc_\w+|windows_task|ruby_block|windows_ad_join)$/.test(type);
}
function leavesAlone(type) {
	return harmless.has(type) || /^(?:service|windows_service)$/.test(type);
}
function isRemoval(action) {
	return /^(?:remove|delete|absent|uninstall|disabled|purge)$/i.test(action);
}
function applyResource(session, resource, dialect) {
	const guarded = wordsOf(resource, "onlyif", "unless", "creates", "refreshonly").length > 0 ? 1 : 0;
	session.run.conditions += guarded;
	apply(session, resource, dialect);
	session.run.conditions -= guarded;
}
function apply(session, resource, dialect) {
	const type = resource.type.toLowerCase().replace(/^::/, "");
	const action = wordsOf(resource, "action", "ensure").map((word) => word.text.toLowerCase());
	const present = dialect === "chef" && action.some((each) => !isRemoval(each) && !/^(?:nothing|stop|disable)$/.test(each)) || !action.some((each) => each === "nothing" || isRemoval(each));
	if (action.includes("nothing") && dialect === "chef") return;
	if (resource.properties.has("*") && !leavesAlone(type)) session.unread(`what the resource "${resource.type}" is given from elsewhere`, resource);
	bringFiles(session, resource, present);
	if (/^(?:windows_?feature(?:_dism|_powershell)?|windows_optional_feature|dism|iis_feature)$/.test(type)) {
		const given = wordsOf(resource, "feature_name", "name");
		for (const word of given.length > 0 ? given : resource.titles) nameFeatures(session, atResource(word, resource), present);
	} else if (type.startsWith("iis_")) iis(session, resource, type, present);
	else if (/^dsc_?/.test(type)) dsc(session, resource, type);
	else if (/^(?:powershell_script|powershell_out|pwsh_script|dsc_script)$/.test(type)) script(session, resource, "powershell", "code", "command");
	else if (/^(?:batch|execute|exec|windows_task|scheduled_task|scheduledtask)$/.test(type)) execute(session, resource, type);
	else if (/^(?:service|windows_service)$/.test(type)) {
		for (const word of wordsOr(resource.titles, resource, "service_name", "name")) if (isIisService(word.text) && present && session.run.conditions === 0) session.iis(true, `the service ${word.text} is a part of IIS`, resource);
	} else if (/^(?:chocolatey_package|chocolatey)$/.test(type)) chocolatey(session, resource, present);
	else if (/^(?:package|windows_package|msi_package)$/.test(type)) packages(session, resource, present);
	else if (/^chocolatey_?source$/.test(type)) sourceOfPackages(session, resource, present && !action.includes("disable"));
	else if (/^(?:domain_join|windows_ad_join)$/.test(type)) session.domain(present && !action.includes("leave"), resource);
	else if (!harmless.has(type)) session.unread(`the resource "${resource.type}"`, resource);
}
function wordsOf(resource, ...names) {
	return names.flatMap((name) => resource.properties.get(name)?.words ?? []);
}
function wordsOr(titles, resource, ...names) {
	const found = wordsOf(resource, ...names);
	return found.length > 0 ? found : titles;
}
function atResource(word, { start, end }) {
	return {
		...word,
		start,
		end
	};
}
function passwordOf(resource) {
	for (const name of [
		"password",
		"pool_password",
		"user_password",
		"userpassword"
	]) {
		const setting = resource.properties.get(name);
		if (setting !== void 0 && !setting.words.every((word) => word.known && /^(?:|nil|undef|''|"")$/.test(word.text))) return setting;
	}
}
function iis(session, resource, type, present) {
	const secret = passwordOf(resource);
	const names = [...resource.titles, ...wordsOf(resource, "cfg_cmd", "property", "name")].map((word) => word.text).join(" ");
	if (secret !== void 0 && present) session.secret(/pool|vdir|virtual|site|app|root/.test(type) ? "S6" : "S8", secret);
	else if (type.startsWith("iis_config") && /password["'\]]*\s*[:=]\s*["']?[^\s"']|(?:^|\s)password(?:\s|$)/i.test(names)) session.secret("S8", resource);
	else session.iis(true, `the resource ${resource.type} configures IIS`, resource);
}
function dsc(session, resource, type) {
	if (type === "dsc_script") {
		script(session, resource, "powershell", "code", "command");
		return;
	}
	const chef = type === "dsc_resource";
	const kind = (chef ? wordsOf(resource, "resource").map((word) => word.text.replace(/^:/, "")).join("") : type.replace(/^dsc_/, "")).toLowerCase().replace(/^x(?=[a-z])/, "");
	const property = (name) => chef ? wordsOf(resource, `property:${name}`) : wordsOf(resource, `dsc_${name}`);
	const present = !property("ensure").some((word) => /^(?:absent|disable)$/i.test(word.text));
	if (/^windows(?:optional)?feature(?:set)?$/.test(kind)) {
		const names = property("name");
		for (const word of names.length > 0 || chef ? names : resource.titles) nameFeatures(session, atResource(word, resource), present);
		if (names.length === 0 && chef) session.unread("a feature whose name is not said", resource);
	} else if (/^webapppool$/.test(kind)) {
		const custom = property("identitytype");
		if (property("credential").length > 0 && (custom.length === 0 || custom.some((word) => /^(?:specificuser|3)$/i.test(word.text) || !word.known))) session.secret("S6", resource);
		else session.iis(true, "a DSC resource configures an application pool", resource);
	} else if (/^(?:web|iis)/.test(kind)) {
		if (property("credential").length > 0) session.secret("S6", resource);
		else session.iis(true, "a DSC resource configures IIS", resource);
	} else if (!/^(?:file|registry|environment|service|user|group|log|archive|remotefile|firewall|timezone)$/.test(kind)) session.unread(`the DSC resource "${kind}"`, resource);
}
function script(session, resource, language, ...names) {
	for (const word of wordsOr(resource.titles, resource, ...names)) runText(session, word, language, resource, `what the resource "${resource.type}" runs`);
}
function execute(session, resource, type) {
	if (/task/.test(type)) {
		const words = wordsOf(resource, "command", "arguments");
		const line = require_index.spanTexts(session.source.file, words.map((word) => word.origin), " ");
		if (words.length > 0 && (words.some((word) => !word.known) || session.rehearse(line, "cmd").length > 0)) session.unread("what a scheduled task runs at another time", resource);
		return;
	}
	const shell = wordsOf(resource, "provider").some((word) => /powershell|pwsh/i.test(word.text));
	if (type === "batch") script(session, resource, "cmd", "code", "command");
	else script(session, resource, shell ? "powershell" : "cmd", "command");
}
function chocolatey(session, resource, present) {
	const sources = wordsOf(resource, "source");
	const options = wordsOf(resource, "options", "install_options").map((word) => word.text).join(" ");
	const [, named] = /(?:^|\s)-+(?:s|source)["'\s=]+([^\s"']+)/i.exec(options) ?? [];
	const given = [...sources.map((word) => word.text), ...named === void 0 ? [] : [named]].filter((each) => each !== "");
	const foreign = given.length === 0 ? session.run.packageSources.get("choco") : given.find((each) => !isKnownSource(each));
	const names = wordsOr(resource.titles, resource, "package_name", "name");
	if (/windows-?features/i.test([options, ...given].join(" "))) for (const word of names) nameFeatures(session, atResource(word, resource), present);
	else if (!present) return;
	else if (given.some((each) => /^webpi$/i.test(each))) session.unread("what the Web Platform Installer brings", resource);
	else if (foreign !== void 0) session.unread(`a package of the source "${shownPath(foreign)}"`, resource);
	else for (const word of names) installPackage(session, atResource(word, resource), "Chocolatey");
}
function sourceOfPackages(session, resource, present) {
	const [address] = wordsOf(resource, "source", "location");
	if (present && address !== void 0 && !isKnownSource(address.text)) session.run.packageSources.set("choco", shownPath(address.text));
}
function packages(session, resource, present) {
	if (wordsOf(resource, "provider").some((word) => /chocolatey/i.test(word.text))) chocolatey(session, resource, present);
	else if (present) {
		const [source = resource.titles[0]] = wordsOf(resource, "source");
		const before = source?.text ?? "";
		if (/hosting/i.test(`${before} ${resource.titles.map((word) => word.text).join(" ")}`) && /dotnet|asp\.?net|\.net/i.test(`${before} ${resource.titles.map((word) => word.text).join(" ")}`)) session.secret("S20", resource);
		else session.unread(`the package "${resource.titles[0]?.text ?? before}"`, resource);
	}
}
function include(session, name, span) {
	if (/^(?:iis|::iis)(?:::default)?$/i.test(name)) session.iis(true, `"${name}" installs IIS`, span);
	else if (!/^(?:chocolatey|stdlib|windows::reboot|seven_zip|git|java|nodejs)(?:$|::)/i.test(name)) session.unread(`"${name}", which is included,`, span);
}
// build/commands/recipes/ruby.js
const closers = {
	"(": ")",
	"[": "]",
	"{": "}",
	"<": ">"
};
const escapes$1 = {
	n: "\n",
	t: "	",
	r: "\r",
	s: " ",
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	v: "\v",
	"\n": ""
};
const longestBlank = 500;
const quotedText = /"(?:[^\\"\n]|\\.){0,500}"|'(?:[^\\'\n]|\\.){0,500}'/y;
const beforeValue = /^(?:if|unless|when|and|or|not|return|elsif|else|while|until|then|do|in|case|puts|print|raise)$/;
function tokensOf$1(text) {
	const tokens = [];
	const push = (kind, content, start, end) => void tokens.push({
		kind,
		text: content,
		start,
		end
	});
	const pushText = (kind, content, start, end, isDoubtful = false) => {
		const isUnclear = isDoubtful || content.blanks.some((blank) => blank.end - blank.start <= 2);
		tokens.push({
			kind,
			text: content.text,
			content,
			start,
			end,
			...isUnclear && { isDoubtful: true }
		});
	};
	const assigned = new Set();
	let inHead = false;
	const lines = new Set(text.split("\n").map((line) => line.trimEnd()).filter((line) => /^\w+$/.test(line)));
	const plain = /[A-Za-z_]\w*(?:[?!](?!=))?/y;
	const path = /(?:::)?[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*(?:[?!](?!=))?/y;
	const heredoc = /<<([-~]?)(["'`]?)([A-Za-z_]\w*)\2/y;
	const pending = [];
	let at = 0;
	while (at < text.length) {
		const unit = text[at] ?? "";
		const last = tokens.at(-1);
		plain.lastIndex = at;
		path.lastIndex = at;
		heredoc.lastIndex = at;
		if (unit === "\n") {
			inHead = false;
			push("mark", "\n", at, at + 1);
			at += 1;
			for (const open of pending.splice(0)) {
				const rest = new RegExp(`^${open.indent}${open.name}[ \\t]*\\r?$`, "m").exec(text.slice(at));
				const end = rest === null ? text.length : at + rest.index;
				const content = contentOf(text, at, end, open.quote === "'" ? "raw" : "filled");
				const isDoubtful = open.isDoubtful || rest === null || content.blanks.some((blank) => blank.end - blank.start <= 2);
				tokens[open.at] = {
					kind: open.quote === "`" ? "command" : "text",
					text: content.text,
					content,
					start: at,
					end: Math.max(at, end),
					...isDoubtful && { isDoubtful }
				};
				at = rest === null ? text.length : end + rest[0].length;
			}
		} else if (unit === "#") {
			const feed = text.indexOf("\n", at);
			at = feed === -1 ? text.length : feed;
		} else if (text.startsWith("=begin", at) && /\s/.test(text[at + 6] ?? " ") && (at === 0 || text[at - 1] === "\n")) {
			const ends = /\n=end(?=\s|$)/g;
			ends.lastIndex = at;
			at = ends.exec(text) === null ? text.length : ends.lastIndex;
			const feed = text.indexOf("\n", at);
			at = feed === -1 ? text.length : feed;
		} else if (text.startsWith("__END__", at) && (at === 0 || text[at - 1] === "\n") && /^(?:\r?\n|\r?$)/.test(text.slice(at + 7, at + 9))) at = text.length;
		else if (unit === "$" && /['"`/<]/.test(text[at + 1] ?? "")) {
			push("word", text.slice(at, at + 2), at, at + 2);
			at += 2;
		} else if (unit === "?" && /["'`#/%<]/.test(text[at + 1] ?? "") && (isFirst(text, tokens, at) || last?.kind === "word") && text[at - 1] !== "?") {
			if (isFirst(text, tokens, at)) {
				pushText("text", contentOf(text, at + 1, at + 2, "raw"), at, at + 2);
				at += 2;
			} else {
				tokens.push({
					kind: "mark",
					text: "?",
					start: at,
					end: at + 1,
					isDoubtful: true
				});
				at += 1;
			}
		} else if (unit === ":" && /[`/%]/.test(text[at + 1] ?? "") && text[at - 1] !== ":" && !/\w/.test(text[at - 1] ?? "")) {
			tokens.push({
				kind: "mark",
				text: ":",
				start: at,
				end: at + 1,
				isDoubtful: true
			});
			at += 1;
		} else if (unit === "'" || unit === "\"" || unit === "`") {
			const end = closeOf(text, at + 1, "", unit);
			pushText(unit === "`" ? "command" : "text", contentOf(text, at + 1, end, unit === "'" ? "quoted" : "filled"), at, Math.min(text.length, end + 1), end === text.length);
			at = end + 1;
		} else if (unit === "%" && opensLiteral(text, tokens, at)) {
			const letter = /[a-z]/i.test(text[at + 1] ?? "") ? text[at + 1] ?? "" : "Q";
			const from = at + (/[a-z]/i.test(text[at + 1] ?? "") ? 3 : 2);
			const opening = text[from - 1] ?? "";
			const close = closers[opening] ?? opening;
			const end = closeOf(text, from, close === opening ? "" : opening, close);
			const kind = letter === "x" ? "command" : letter === "r" ? "regex" : /[wi]/i.test(letter) ? "list" : "text";
			const isDoubtful = end === text.length || /[^([{<|!]/.test(opening) && !isFirst(text, tokens, at) || last?.kind === "word" && assigned.has(last.text);
			pushText(kind, contentOf(text, from, end, /[qwis]/.test(letter) ? "quoted" : "filled"), at, Math.min(text.length, end + 1), isDoubtful);
			at = end + 1;
		} else if (unit === "/" && opensValue(text, last, at) && /^\/(?:[^/\\\n]|\\.)+\//.test(text.slice(at, at + 1e3))) {
			const end = at + (/^\/(?:[^/\\\n]|\\.)+\/[a-z]*/.exec(text.slice(at, at + 1e3))?.[0].length ?? 1);
			const isDoubtful = last?.kind === "word" && !isFirst(text, tokens, at) && /[;'"`(]/.test(text.slice(at, end)) && tokens.at(-2)?.text !== ".";
			tokens.push({
				kind: "regex",
				text: text.slice(at, end),
				start: at,
				end,
				...isDoubtful && { isDoubtful }
			});
			at = end;
		} else if (unit === "/" && isFirst(text, tokens, at)) {
			tokens.push({
				kind: "mark",
				text: "/",
				start: at,
				end: at + 1,
				isDoubtful: true
			});
			at += 1;
		} else if (unit === "<" && opensHeredoc(text, tokens, at) && heredoc.test(text)) {
			heredoc.lastIndex = at;
			const [written = "<<", indent = "", quote = "", name = ""] = heredoc.exec(text) ?? [];
			if (indent === "" && !lines.has(name)) {
				push("mark", "<", at, at + 1);
				push("mark", "<", at + 1, at + 2);
				at += 2;
			} else {
				pending.push({
					name,
					quote,
					at: tokens.length,
					indent: indent === "" ? "" : "[ \\t]*",
					isDoubtful: indent === "" && last?.kind === "word" && assigned.has(last.text)
				});
				push("text", "", at, at + written.length);
				at += written.length;
			}
		} else if (unit === ":" && /[A-Za-z_]/.test(text[at + 1] ?? "") && text[at - 1] !== ":") {
			plain.lastIndex = at + 1;
			const name = plain.exec(text)?.[0] ?? "";
			push("symbol", name, at, at + 1 + name.length);
			at += 1 + name.length;
		} else if (/[A-Za-z_]/.test(unit) || unit === ":" && /^::[A-Z]/.test(text.slice(at, at + 3))) {
			const name = path.exec(text)?.[0] ?? unit;
			push("word", name.replace(/^::/, ""), at, at + name.length);
			if (name === "def") inHead = true;
			at += name.length;
		} else if (/\d/.test(unit)) {
			const number = /\d[\d_]*(?:\.\d[\d_]*)*/y;
			number.lastIndex = at;
			const found = number.exec(text)?.[0] ?? unit;
			pushText("text", contentOf(text, at, at + found.length, "raw"), at, at + found.length);
			at += found.length;
		} else {
			if (unit === "=" && last?.kind === "word" && text[at + 1] !== "=") assigned.add(last.text);
			else if (/[|,)]/.test(unit) && last?.kind === "word" && (inHead || /[|,]/.test(tokens.at(-2)?.text ?? ""))) assigned.add(last.text);
			if (!/\s/.test(unit)) push("mark", unit, at, at + 1);
			at += 1;
		}
	}
	for (const open of pending) tokens.push({
		kind: "end",
		text: "",
		start: tokens[open.at]?.start ?? 0,
		end: text.length,
		isDoubtful: true
	});
	return tokens;
}
function isFirst(text, tokens, at) {
	const last = tokens.at(-1);
	if (last === void 0) return true;
	if (last.kind === "word") return beforeValue.test(last.text) && tokens.at(-2)?.text !== "." && /\s/.test(text[at - 1] ?? "");
	return last.kind === "mark" && !/^[)\]}]$/.test(last.text);
}
function opensLiteral(text, tokens, at) {
	const last = tokens.at(-1);
	const begins = text.slice(at, at + 3);
	if (/^%[wWiIqQxrs][([{<|!/]/.test(begins)) return true;
	if (/^%[([{<|!/]/.test(begins)) return opensValue(text, last, at);
	if (/^%[wWiIqQxrs][^\w\s]/.test(begins)) return isFirst(text, tokens, at) || opensValue(text, last, at);
	return /^%[^\w\s=]/.test(begins) && isFirst(text, tokens, at);
}
function opensHeredoc(text, tokens, at) {
	const last = tokens.at(-1);
	if (last === void 0 || isFirst(text, tokens, at)) return true;
	return last.kind === "word" && last.text !== "class" && /\s/.test(text[at - 1] ?? "");
}
function opensValue(text, last, at) {
	if (last === void 0) return true;
	if (last.kind === "mark") return !/^[)\]}]$/.test(last.text);
	return last.kind === "word" && (/^(?:if|unless|when|and|or|not|return|elsif|while|until)$/.test(last.text) || /\s/.test(text[at - 1] ?? "") && !/[\s=]/.test(text[at + 1] ?? ""));
}
function closeOf(text, from, open, close) {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const unit = text[at] ?? "";
		if (unit === "\\") at += 1;
		else if (unit === "#" && text[at + 1] === "{" && close !== "'") at = blankEnd(text, at) - 1;
		else if (unit === close) {
			if (depth === 0) return at;
			depth -= 1;
		} else if (open !== "" && unit === open) depth += 1;
	}
	return text.length;
}
function blankEnd(text, at) {
	let depth = 0;
	const limit = Math.min(text.length, at + longestBlank);
	for (let each = at + 1; each < limit; each++) {
		const unit = text[each] ?? "";
		if (unit === "{") depth += 1;
		else if (unit === "}") {
			depth -= 1;
			if (depth === 0) return each + 1;
		} else if (unit === "\"" || unit === "'") {
			quotedText.lastIndex = each;
			each += (quotedText.exec(text)?.[0].length ?? 1) - 1;
		}
	}
	return at + 2;
}
function contentOf(text, start, end, how) {
	if (how === "raw") return {
		text: text.slice(start, end),
		offsets: Array.from({ length: end - start }, (_each, index) => start + index),
		blanks: []
	};
	const units = [];
	const offsets = [];
	const blanks = [];
	let length = 0;
	const add = (unit, from) => {
		units.push(unit);
		length += unit.length;
		for (let each = 0; each < unit.length; each++) offsets.push(from);
	};
	for (let at = start; at < end; at++) {
		const unit = text[at] ?? "";
		const next = text[at + 1] ?? "";
		if (unit === "\\" && how === "quoted") {
			if (/[\\'()[\]{}<>|!/]/.test(next)) at += 1;
			add(text[at] ?? "", at);
		} else if (unit === "\\") {
			const code = /^\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{1,2}))/.exec(text.slice(at, at + 6));
			if (code === null) add(escapes$1[next] ?? next, at + 1);
			else add(String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? "0", 16)), at);
			at += code === null ? 1 : code[0].length - 1;
		} else if (unit === "#" && next === "{" && how === "filled") {
			const behind = Math.min(end, blankEnd(text, at));
			const expression = text.slice(at + 2, Math.max(at + 2, behind - 1)).trim();
			const shown = `{{${expression.slice(0, 60).replace(/\W+/g, ".").replace(/^\.+|\.+$/g, "") || "ruby"}}}`;
			blanks.push({
				at: length,
				length: shown.length,
				expression,
				start: at,
				end: behind
			});
			add(shown, at);
			at = behind - 1;
		} else add(unit, at);
	}
	return {
		text: units.join(""),
		offsets,
		blanks
	};
}
// build/commands/recipes/ruby-values.js
const most = 500;
const transparent = /^(?:true|false|nil|each|map|freeze|new|join|flatten|uniq|compact|sort|strip|chomp|dup|to_a|to_s|to_sym|to_i)$/;
var RubyValues = class {
	session;
	tokens;
	variables = new Map();
	constructor(session, tokens) {
		this.session = session;
		this.tokens = tokens;
	}
	isMark(at, ...marks) {
		const token = this.tokens[at];
		return token?.kind === "mark" && marks.includes(token.text);
	}
	isEnd(at, open) {
		const token = this.tokens[at];
		if (token === void 0) return true;
		if (token.kind !== "mark" || open > 0) return false;
		if (token.text === ";") return true;
		if (token.text !== "\n") return false;
		if (this.isMark(at - 1, ",", "=", "+", "&", "\\", ".", "?") || this.isMark(at - 1, "|") && this.isMark(at - 2, "|") || this.isMark(at - 1, ">") && this.isMark(at - 2, "=")) return false;
		let next = at + 1;
		while (next < at + 20 && this.isMark(next, "\n")) next += 1;
		return !(this.isMark(next, ".") || this.isMark(next, "&") && this.isMark(next + 1, "."));
	}
	wordsAt(from) {
		const words = [];
		let open = 0;
		for (let at = from; at < this.tokens.length && at < from + 2e3 && words.length < most; at++) {
			const token = this.tokens[at];
			if (token === void 0) break;
			if (this.isMark(at, "[", "(", "{")) open += 1;
			else if (this.isMark(at, "]", ")", "}")) open -= 1;
			if (open < 0 || this.isEnd(at, open) || token.kind === "word" && /^(?:do|if|unless|only_if|not_if|else|elsif|then|end)$/.test(token.text) && !this.isMark(at + 1, ":") && !this.isMark(at - 1, ".")) break;
			const blanks = this.#blanksEnd(at);
			if (blanks > at) {
				at = blanks - 1;
				continue;
			}
			const behind = this.expressionEnd(at);
			words.push(...behind === at + 1 ? this.words(token).slice(0, most) : [this.computed(at, behind)]);
			at = behind - 1;
		}
		return words;
	}
	#blanksEnd(at) {
		const isCall = this.isMark(at, ".") && /^(?:gsub|sub)!?$/.test(this.tokens[at + 1]?.text ?? "") && this.isMark(at + 2, "(");
		const pattern = this.tokens[at + 3];
		if (!isCall || pattern?.kind !== "regex" || !/^\/(?:\\s|\\t|[\s^$+*?|{}\d,])+\/$/.test(pattern.text)) return at;
		return this.isMark(at + 4, ",") && this.tokens[at + 5]?.text.trim() === "" && this.isMark(at + 6, ")") ? at + 7 : at;
	}
	expressionEnd(from) {
		const first = this.tokens[from];
		if (first?.kind !== "word" || this.variables.has(first.text) || transparent.test(first.text) && this.isMark(from - 1, ".")) return from + 1;
		let at = from + 1;
		let open = 0;
		for (; at < this.tokens.length && at < from + most; at++) {
			const token = this.tokens[at];
			const before = this.tokens[at - 1];
			if (token === void 0 || before === void 0) break;
			if (this.isMark(at, "[", "(", "{") && (open > 0 || token.start === before.end || first.text === "lazy" && token.text === "{")) open += 1;
			else if (this.isMark(at, "]", ")", "}") && open > 0) open -= 1;
			else if (open === 0 && !(this.isMark(at, ".") && token.start === before.end) && !(token.kind === "word" && this.isMark(at - 1, ".") && at > from + 1)) break;
		}
		return at;
	}
	computed(from, to) {
		const start = this.tokens[from]?.start ?? 0;
		const end = this.tokens[to - 1]?.end ?? start;
		const parts = this.tokens[from]?.text === "File" && this.tokens[from + 2]?.text === "join" ? this.tokens.slice(from + 3, to).filter((token) => /^(?:text|word)$/.test(token.kind)) : [];
		return {
			text: parts.length > 0 ? parts.map((token) => token.kind === "text" ? token.text : "{{path}}").join("/") : `$(${this.session.source.text.slice(start, Math.min(end, start + 80))})`,
			known: false,
			start,
			end,
			origin: require_index.partOf(this.session.source, start, end)
		};
	}
	words(token) {
		switch (token.kind) {
			case "text":
			case "symbol": return this.#texts(token);
			case "list": return this.#items(token);
			case "word": return this.variables.get(token.text) ?? (transparent.test(token.text) ? [] : [{
				...this.#unknown(token),
				text: token.text
			}]);
			case "command":
			case "regex": return [this.#unknown(token)];
			case "mark":
			case "end": return [];
			default: return token.kind;
		}
	}
	#unknown({ start, end }) {
		return {
			text: "{{ruby}}",
			known: false,
			start,
			end,
			origin: require_index.partOf(this.session.source, start, end)
		};
	}
	#texts(token) {
		const { source } = this.session;
		const { start, end } = token;
		if (token.content === void 0) return [{
			text: token.text,
			known: true,
			start,
			end,
			origin: require_index.partOf(source, Math.max(start, end - token.text.length), end)
		}];
		const { text, offsets, blanks } = token.content;
		if (text === "") return [{
			text,
			known: true,
			start,
			end,
			origin: require_index.partOf(source, start, start)
		}];
		const known = blanks.filter(({ expression }) => this.#valuesOf(expression).length > 0);
		const names = new Set(known.filter(({ expression }) => this.#valuesOf(expression).length > 1).map(({ expression }) => expression));
		const turns = names.size === 1 ? this.#valuesOf([...names][0] ?? "").length : 1;
		const filled = known.filter(({ expression }) => names.size <= 1 || !names.has(expression));
		if (filled.length === 0 || text.length * turns > 2e5) return [{
			text,
			known: blanks.length === 0,
			start,
			end,
			origin: mappedText(source, text, offsets)
		}];
		return Array.from({ length: turns }, (_each, turn) => {
			const result = this.#fill(text, offsets, filled, turn);
			return {
				text: result.text,
				known: filled.length === blanks.length,
				start,
				end,
				origin: mappedText(source, result.text, result.offsets)
			};
		});
	}
	#fill(text, offsets, blanks, turn) {
		let content = "";
		let places = [];
		let from = 0;
		for (const blank of blanks) {
			const values = this.#valuesOf(blank.expression);
			const value = (values.length > 1 ? values[turn] : values[0])?.text ?? "";
			content += text.slice(from, blank.at) + value;
			places = places.concat(offsets.slice(from, blank.at), Array.from({ length: value.length }, () => blank.start));
			from = blank.at + blank.length;
		}
		return {
			text: content + text.slice(from),
			offsets: places.concat(offsets.slice(from))
		};
	}
	#valuesOf(expression) {
		const values = this.variables.get(expression) ?? [];
		return values.length <= 50 && values.every((word) => word.known) ? values : [];
	}
	#items({ content }) {
		const { source } = this.session;
		if (content === void 0) return [];
		return [...content.text.matchAll(/\S+/g)].slice(0, most).map((match) => {
			const offsets = content.offsets.slice(match.index, match.index + match[0].length);
			const start = offsets[0] ?? 0;
			const end = (offsets.at(-1) ?? start) + 1;
			const known = !content.blanks.some(({ at }) => at >= match.index && at < match.index + match[0].length);
			return {
				text: match[0],
				known,
				start,
				end,
				origin: mappedText(source, match[0], offsets)
			};
		});
	}
};
// build/commands/recipes/chef.js
const openers = new Set([
	"if",
	"unless",
	"case",
	"while",
	"until",
	"begin",
	"def",
	"class",
	"module",
	"for"
]);
const keywords = new Set([
	...openers,
	"end",
	"else",
	"elsif",
	"when",
	"then",
	"do",
	"rescue",
	"ensure",
	"in",
	"and",
	"or",
	"not",
	"return",
	"next",
	"break",
	"yield",
	"BEGIN",
	"END"
]);
const declares = /^(?:declare_resource|build_resource|edit_resource!?|find_resource!?|send|public_send|__send__)$/;
const longest = 500;
function readChef(session) {
	new Chef(session).read();
}
const everything = "*";
var Chef = class {
	#session;
	#tokens;
	#values;
	#methods;
	#parameters;
	#objects = new Map();
	#waiting = [];
	#removed = new Set();
	#wakes = new Map();
	#blocks = [];
	#conditions = 0;
	#at = 0;
	constructor(session) {
		this.#session = session;
		this.#tokens = tokensOf$1(session.source.text);
		this.#values = new RubyValues(session, this.#tokens);
		this.#methods = this.#namesWhere((at) => this.#isMethod(at));
		this.#parameters = this.#namesWhere((at) => this.#isParameter(at));
	}
	read() {
		const { run } = this.#session;
		const before = run.conditions;
		for (const token of this.#tokens) if (token.isDoubtful === true) this.#session.unread("Ruby that can be read in more than one way", token);
		while (this.#at < this.#tokens.length) {
			const at = this.#at;
			if (!run.spend(this.#session, this.#token(), 10)) break;
			run.conditions = before + this.#conditions;
			this.#statement();
			if (this.#at <= at) this.#at = at + 1;
		}
		run.conditions = before + 1;
		for (const resource of this.#waiting) {
			if (!run.spend(this.#session, resource, 1 + resource.titles.length)) break;
			this.#wake(resource);
		}
		run.conditions = before;
	}
	#token(ahead = 0) {
		const { length } = this.#session.source.text;
		return this.#tokens[this.#at + ahead] ?? {
			kind: "end",
			text: "",
			start: length,
			end: length
		};
	}
	#namesWhere(isNamed) {
		return new Set(this.#tokens.flatMap((token, at) => token.kind === "word" && isNamed(at) ? [token.text] : []));
	}
	#isMethod(at) {
		return this.#tokens[at - 1]?.text === "def" || this.#tokens[at - 1]?.text === "." && this.#tokens[at - 3]?.text === "def";
	}
	#isParameter(at) {
		return this.#values.isMark(at - 1, "|") && this.#values.isMark(at + 1, "|", ",") || this.#values.isMark(at - 1, ",") && this.#values.isMark(at + 1, "|");
	}
	#statement() {
		const values = this.#values;
		const first = this.#token();
		const from = this.#at;
		if (first.kind !== "word" || keywords.has(first.text)) {
			if (first.text === "def") for (let at = from + 2; at < from + 50 && !values.isEnd(at, 0); at++) values.variables.delete(this.#tokens[at]?.text ?? "");
			this.#pass();
			scanCalls(values, from, this.#at);
			return;
		}
		if (this.#assigns()) {
			this.#assignment(first);
			return;
		}
		if (first.text === "include_recipe") {
			for (const word of values.wordsAt(from + 1)) include(this.#session, word.text, {
				start: first.start,
				end: word.end
			});
			this.#pass();
			scanCalls(values, from, this.#at);
			return;
		}
		const kind = this.#token(this.#token(1).text === "(" ? 2 : 1);
		if (declares.test(first.text) && kind.kind === "symbol" && isKnownResource(kind.text)) this.#resource(kind, this.#at + (this.#token(1).text === "(" ? 3 : 2), this.#token(1).text === "(" ? 1 : 0);
		else if (this.#isResource(from)) this.#resource(first, from + 1, 0);
		else {
			const woken = this.#token(1).text === "." && this.#token(2).text === "run_action" ? this.#objects.get(first.text) : void 0;
			if (woken !== void 0) this.#apply(this.#acting(woken, values.wordsAt(from + 3)));
			else judgeCall(values, from, (name) => this.#methods.has(name) || !this.#isGiven(from) && (this.#parameters.has(name) || values.variables.has(name)));
			this.#change(first);
			this.#pass();
			scanCalls(values, from, this.#at);
		}
	}
	#assigns() {
		let open = 0;
		for (let at = this.#at; at < this.#tokens.length && at < this.#at + 200 && !this.#values.isEnd(at, open); at++) {
			const token = this.#tokens[at];
			const before = this.#tokens[at - 1];
			if (this.#values.isMark(at, "[", "(")) open += 1;
			else if (this.#values.isMark(at, "]", ")")) open -= 1;
			else if (open > 0) continue;
			else if (this.#values.isMark(at, "=")) return !this.#values.isMark(at + 1, "=", "~", ">") && !(this.#values.isMark(at - 1, "!", "=", ">") || this.#values.isMark(at - 1, "<") && !this.#values.isMark(at - 2, "<"));
			else if (token?.kind === "word" ? at > this.#at && before?.kind === "word" : !this.#values.isMark(at, ".", ",", "|", "+", "-", "*", "<", "&", "@")) return false;
		}
		return false;
	}
	#assignment(first) {
		const from = this.#at;
		const values = this.#values;
		let equals = from + 1;
		while (!values.isMark(equals, "=")) equals += values.isMark(equals, "[", "(") ? Math.max(1, closeOf$1(values, equals) - equals) : 1;
		if (this.#isResource(equals + 1)) {
			this.#at = equals + 1;
			this.#resource(this.#token(), this.#at + 1, 0, first.text);
			return;
		}
		const begins = this.#tokens[equals + 1];
		if (begins?.kind === "word" && openers.has(begins.text) && !values.isMark(from + 1, ".", "[")) this.#set(first.text, [values.computed(equals + 1, equals + 2)], true);
		else if (equals === from + 1) this.#set(first.text, values.wordsAt(equals + 1), this.#isConditional(equals + 1));
		else if (equals === from + 2 && values.isMark(from + 1, "+")) this.#set(first.text, values.wordsAt(equals + 1), true);
		else if (equals === from + 3 && values.isMark(from + 1, "|")) this.#set(first.text, values.wordsAt(equals + 1), true);
		this.#pass();
		scanCalls(values, from, this.#at);
	}
	#set(name, words, keeps) {
		const before = keeps ? this.#values.variables.get(name) ?? [] : [];
		this.#values.variables.set(name, [...before, ...words].slice(0, 500));
	}
	#isConditional(from) {
		return this.#session.run.conditions > 0 || this.#hasCondition(from);
	}
	#hasCondition(from) {
		let open = 0;
		for (let at = from; at < from + longest && !this.#values.isEnd(at, open); at++) if (this.#values.isMark(at, "[", "(", "{")) open += 1;
		else if (this.#values.isMark(at, "]", ")", "}")) open -= 1;
		else if (/^(?:if|unless)$/.test(this.#tokens[at]?.text ?? "") && this.#tokens[at]?.kind === "word") return true;
		return false;
	}
	#change(first) {
		if (!this.#values.variables.has(first.text)) return;
		const shift = this.#token(1).text === "<" && this.#token(2).text === "<";
		const call = this.#token(1).text === "." && /^(?:push|append|concat|unshift|prepend|insert)$/.test(this.#token(2).text);
		if (shift || call) this.#set(first.text, this.#values.wordsAt(this.#at + 3), true);
	}
	#pass() {
		const start = this.#at;
		const values = this.#values;
		const first = this.#tokens[start];
		let open = 0;
		for (; this.#at < this.#tokens.length; this.#at++) {
			const at = this.#at;
			const token = this.#token();
			if (values.isEnd(at, open)) break;
			if (values.isMark(at, "\n") && isKnownResource(this.#tokens[at + 1]?.text ?? "") && this.#isResource(at + 1) && this.#blockAt(at + 2) !== void 0) break;
			const before = this.#tokens[at - 1];
			if (values.isMark(at, "{") && at > start && open === 0 && (values.isMark(at - 1, ")") || before?.kind === "word" && !/^(?:return|and|or|not|when|in)$/.test(before.text) || before?.kind === "list" || values.isMark(at - 1, "]"))) {
				if (this.#bind(start, at + 1) === void 0) this.#at = at + 1;
				return;
			}
			if (values.isMark(at, "[", "(", "{")) open += 1;
			else if (values.isMark(at, "]", ")", "}")) open = Math.max(0, open - 1);
			else if (token.kind === "word" && before?.text !== "." && !values.isMark(at + 1, ":")) {
				if (token.text === "end") this.#leave();
				else if (openers.has(token.text) && (at === start || this.#isValueAt(at) || before?.text === "else")) this.#enter(!/^(?:begin|class|module)$/.test(token.text));
				else if (token.text === "do" && !/^(?:while|until|for)$/.test(first?.text ?? "")) {
					const bound = this.#bind(start, at + 1);
					if (bound === void 0) this.#at = at + 1;
					this.#enter(bound !== "known");
					return;
				} else if (token.text === "then" || token.text === "do") {
					this.#at = at + 1;
					return;
				}
			}
		}
		this.#at += 1;
	}
	#isValueAt(at) {
		const { text = "" } = this.#tokens[at] ?? {};
		return this.#values.isMark(at - 1, "=", "(", "[") || /^(?:case|begin|def)$/.test(text) && !this.#values.isMark(at - 1, ".") && !this.#values.isMark(at + 1, ":");
	}
	#enter(isConditional) {
		this.#blocks.push(isConditional);
		if (isConditional) this.#conditions += 1;
	}
	#leave() {
		if (this.#blocks.pop() === true) this.#conditions -= 1;
	}
	#bind(start, at) {
		const values = this.#values;
		if (!values.isMark(at, "|")) return void 0;
		let close = at + 1;
		while (close < at + 50 && close < this.#tokens.length && !values.isMark(close, "|", "\n")) close += 1;
		const name = this.#tokens[at + 1];
		this.#at = close + 1;
		if (name?.kind === "word" && close === at + 2) {
			const first = this.#tokens[start];
			const words = (first?.kind === "word" ? values.variables.get(first.text) : void 0) ?? values.wordsAt(start);
			values.variables.set(name.text, words);
			return words.length > 0 && words.every((word) => word.known) ? "known" : "unknown";
		}
		for (let each = at + 1; each < close; each++) values.variables.delete(this.#tokens[each]?.text ?? "");
		return "unknown";
	}
	#isGiven(at) {
		const next = this.#tokens[at + 1];
		if (next === void 0 || next.kind === "end") return false;
		if (next.kind === "word" && /^(?:if|unless|and|or|in|then|while|until|rescue|end)$/.test(next.text)) return false;
		return next.kind !== "mark" || next.text === "(" || this.#blockAt(at + 1) !== void 0;
	}
	#isResource(at) {
		const first = this.#tokens[at];
		const next = this.#tokens[at + 1];
		if (first?.kind !== "word" || next === void 0 || keywords.has(first.text) || !/^[a-z][a-z0-9_]*$/.test(first.text) || this.#values.variables.has(first.text) && !this.#isGiven(at)) return false;
		if (next.kind === "mark") {
			if (next.text === "(" ? this.#values.isMark(closeOf$1(this.#values, at + 1) + 1, ".") : !(next.text === "[" && this.#session.source.text[next.start - 1] === " ")) return false;
		} else if (next.kind === "word" && /^(?:do|if|unless|and|or|in|then)$/.test(next.text)) return isKnownResource(first.text) && next.text === "do";
		if (isKnownResource(first.text)) return true;
		return !/^(?:search|data_bag_item|data_bag|loop|lambda|proc|property|attribute|shell_out\w*!?|powershell_\w+!?|lazy|load_current_value|converge_if_changed|notifies|raise|log|return|puts)$/.test(first.text) && this.#blockAt(at + 1) !== void 0;
	}
	#blockAt(from) {
		let open = 0;
		for (let at = from; at < this.#tokens.length && at < from + longest && !this.#values.isEnd(at, open); at++) {
			const token = this.#tokens[at];
			if (open === 0 && token?.kind === "word" && token.text === "do" && !this.#values.isMark(at - 1, ".")) return at;
			if (open === 0 && at > from && this.#values.isMark(at, "{") && (this.#values.isMark(at - 1, ")") || /^(?:text|list)$/.test(this.#tokens[at - 1]?.kind ?? ""))) return at;
			if (this.#values.isMark(at, "[", "(", "{")) open += 1;
			else if (this.#values.isMark(at, "]", ")", "}")) open -= 1;
			if (open < 0) open = 0;
		}
	}
	#resource(kind, names, open, object) {
		const values = this.#values;
		const from = this.#at;
		const block = this.#blockAt(from);
		const titles = [];
		let depth = open;
		let at = names;
		for (; at < this.#tokens.length && at < names + longest; at++) {
			const token = this.#tokens[at];
			if (token === void 0 || at === block || values.isEnd(at, depth) || depth === 0 && token.kind === "word" && /^(?:if|unless|do)$/.test(token.text)) break;
			if (values.isMark(at, "[", "(", "{")) depth += 1;
			else if (values.isMark(at, "]", ")", "}")) depth -= 1;
			const behind = values.expressionEnd(at);
			titles.push(...behind === at + 1 ? values.words(token) : [values.computed(at, behind)]);
			at = behind - 1;
			if (titles.length > longest) {
				this.#session.unread("what a resource with so many names does", kind);
				break;
			}
		}
		this.#session.run.spend(this.#session, kind, titles.length);
		scanCalls(values, names, Math.min(at, this.#tokens.length));
		const properties = new Map();
		const notices = [];
		let end = this.#tokens[Math.max(from, at - 1)]?.end ?? kind.end;
		this.#at = at;
		if (block !== void 0) {
			this.#at = block + 1;
			end = this.#properties(properties, notices, this.#tokens[block]?.text === "{" ? "}" : "end", kind.text !== "ruby_block");
		}
		const isGuarded = this.#token().kind === "word" && /^(?:if|unless)$/.test(this.#token().text);
		const start = this.#tokens[from]?.start ?? kind.start;
		const resource = {
			type: kind.text,
			titles,
			properties,
			start,
			end
		};
		for (const notice of notices) this.#notice(notice, resource);
		if (object !== void 0) this.#objects.set(object, resource);
		const woken = this.#token().text === "." && this.#token(1).text === "run_action";
		const guarded = isGuarded || properties.has("only_if") || properties.has("not_if") ? 1 : 0;
		this.#session.run.conditions += guarded;
		this.#apply(woken ? this.#acting(resource, values.wordsAt(this.#at + 2)) : resource);
		this.#session.run.conditions -= guarded;
		if (woken || isGuarded) {
			const rest = this.#at;
			this.#at += 1;
			this.#pass();
			scanCalls(values, rest, this.#at);
		}
	}
	#apply(resource) {
		const setting = resource.properties.get("action");
		const words = setting?.words ?? [];
		const others = words.filter((word) => word.text !== "nothing");
		const isMaybe = setting?.isMaybe === true;
		const isRemoved = words.length > 0 && words.every((word) => isRemoval(word.text));
		if (isRemoved) this.#removed.add(resource);
		if (others.length < words.length || isRemoved) this.#waiting.push(resource);
		if (words.length > 0 && others.length === 0 && !isMaybe) return;
		const isDoubtful = isMaybe || others.length < words.length;
		const { run } = this.#session;
		run.conditions += isDoubtful ? 1 : 0;
		if (isMaybe && others.every((word) => isRemoval(word.text))) applyResource(this.#session, {
			...resource,
			properties: new Map([...resource.properties].filter(([name]) => name !== "action"))
		}, "chef");
		else applyResource(this.#session, isDoubtful ? this.#acting(resource, others) : resource, "chef");
		run.conditions -= isDoubtful ? 1 : 0;
	}
	#acting(resource, words) {
		return {
			...resource,
			properties: new Map([...resource.properties, ["action", {
				words,
				start: resource.start,
				end: resource.end
			}]])
		};
	}
	#notice({ action, target }, own) {
		if (action?.text === "nothing") return;
		const found = target === void 0 ? null : /^(\w+)\[(.*)\]$/s.exec(target);
		const [, type = "", names = ""] = found ?? [];
		const keys = target === "" ? [own] : found === null ? [everything] : isFilledIn(names) ? [`${type}[]`] : [`${type}[${names}]`, ...names.includes(",") ? names.split(",").map((name) => `${type}[${name.trim()}]`) : []];
		for (const key of found === null ? keys : [...keys, type]) {
			const wake = this.#wakes.get(key) ?? {};
			if (action !== void 0 && action.known && isRemoval(action.text)) wake.removes ??= action;
			else wake.brings ??= action ?? "unknown";
			this.#wakes.set(key, wake);
		}
	}
	#wake(resource) {
		const { type, titles } = resource;
		const wakes = [
			resource,
			...this.#removed.has(resource) ? [] : [everything],
			`${type}[]`,
			...titles.some((word) => !word.known) ? [type] : [],
			...titles.map((word) => `${type}[${word.text}]`)
		].flatMap((key) => this.#wakes.get(key) ?? []);
		const brings = wakes.find((wake) => wake.brings !== void 0)?.brings;
		const removes = wakes.find((wake) => wake.removes !== void 0)?.removes;
		if (removes !== void 0 && !this.#removed.has(resource)) applyResource(this.#session, this.#acting(resource, [removes]), "chef");
		if (brings !== void 0) applyResource(this.#session, this.#acting(resource, brings === "unknown" ? [] : [brings]), "chef");
	}
	#properties(into, notices, close, scans) {
		const values = this.#values;
		let depth = 1;
		let braces = 0;
		let fresh = true;
		let from = this.#at;
		const scan = (to) => {
			if (scans) scanCalls(values, from, to);
		};
		for (; this.#at < this.#tokens.length; this.#at++) {
			const token = this.#token();
			if (values.isMark(this.#at, "\n", ";")) {
				fresh = true;
				continue;
			}
			if (values.isMark(this.#at, "{")) braces += 1;
			else if (values.isMark(this.#at, "}")) {
				braces -= 1;
				if (close === "}" && braces < 0) {
					scan(this.#at);
					this.#at += 1;
					return token.end;
				}
			} else if (token.kind === "word" && token.text === "end" && !values.isMark(this.#at - 1, ".")) {
				depth -= 1;
				if (depth === 0 && close === "end") {
					scan(this.#at);
					this.#at += 1;
					return token.end;
				}
			} else if (token.kind === "word" && (token.text === "do" || openers.has(token.text) && (fresh || this.#isValueAt(this.#at)))) depth += 1;
			else if (fresh && token.kind === "word" && /^(?:else|then|begin|ensure)$/.test(token.text)) continue;
			else if (fresh && token.kind === "word") {
				if (!this.#session.run.spend(this.#session, token, 10)) {
					this.#at = this.#tokens.length;
					return token.end;
				}
				this.#property(token, into, notices, depth > 1);
				if (/^(?:only_if|not_if)$/.test(token.text)) {
					scan(this.#at);
					this.#at = this.#guardEnd(this.#at) - 1;
					from = this.#at + 1;
				}
			}
			fresh = token.kind === "word" && /^(?:then|else|do)$/.test(token.text) && !values.isMark(this.#at + 1, ":");
		}
		scan(this.#at);
		return this.#session.source.text.length;
	}
	#guardEnd(from) {
		let depth = 0;
		let open = 0;
		let at = from + 1;
		for (; at < this.#tokens.length; at++) {
			const token = this.#tokens[at];
			if (this.#values.isMark(at, "[", "(", "{")) open += 1;
			else if (this.#values.isMark(at, "]", ")", "}")) {
				if (open === 0) break;
				open -= 1;
			} else if (token?.kind === "word" && token.text === "do") depth += 1;
			else if (token?.kind === "word" && token.text === "end") {
				if (depth === 0) break;
				depth -= 1;
			} else if (depth === 0 && this.#values.isEnd(at, open)) break;
		}
		return at;
	}
	#property(token, into, notices, isNested) {
		const values = this.#values;
		const next = this.#token(1);
		const isMaybe = isNested || this.#hasCondition(this.#at + 1);
		const put = (name, words) => {
			const before = isMaybe ? into.get(name) : void 0;
			const all = [...before?.words ?? [], ...words].slice(0, longest);
			this.#session.run.spend(this.#session, token, all.length + words.length);
			into.set(name, {
				words: all,
				start: token.start,
				end: words.at(-1)?.end ?? token.end,
				isMaybe: isMaybe && before?.isMaybe !== false
			});
		};
		if (token.text === "property" && next.kind === "symbol" && this.#token(2).text === ",") {
			put(`property:${next.text.toLowerCase()}`, values.wordsAt(this.#at + 3));
			return;
		}
		const value = this.#at + (next.text === "(" ? 2 : 1);
		const words = openers.has(this.#tokens[value]?.text ?? "") && this.#isValueAt(value) ? [values.computed(value, value + 1), ...values.wordsAt(value + 1)] : values.wordsAt(this.#at + 1);
		const [action, ...targets] = words;
		if (token.text === "subscribes") notices.push({
			action,
			target: ""
		});
		else if (token.text === "delayed_action") for (const each of words) notices.push({
			action: each,
			target: ""
		});
		else if (token.text === "notifies") {
			const named = targets.filter((word) => !/^(?:delayed|immediate(?:ly)?|before)$/.test(word.text));
			if (action === void 0 || named.length === 0) notices.push({
				action: void 0,
				target: void 0
			});
			else for (const word of named) notices.push({
				action,
				target: word.text === "" ? void 0 : word.text
			});
		}
		if (words.length > 0 || /^(?:only_if|not_if)$/.test(token.text)) put(token.text.toLowerCase(), words);
	}
};
// build/commands/recipes/puppet-scopes.js
var Scopes = class {
	#tokens;
	#around = [];
	#assigned = new Set();
	#unsettled = new Set();
	#hashes = new Map();
	#isLeft = false;
	constructor(tokens) {
		this.#tokens = tokens;
		const top = {
			start: -1,
			end: tokens.length,
			scope: void 0,
			isFunction: false,
			inherits: false
		};
		const open = [];
		let header;
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (token === void 0) break;
			const around = open.at(-1) ?? top;
			this.#around.push(around);
			if (token.kind === "word") {
				if (/^(?:class|define|node|function|plan|application)$/.test(token.text) && !this.#isMark(at + 1, "{=")) header = {
					isFunction: /^(?:function|plan)$/.test(token.text),
					inherits: false,
					open: 0
				};
				else if (token.text === "inherits" && header !== void 0) header.inherits = true;
				else if (token.text === "return") this.#isLeft = true;
			} else if (token.kind === "variable") this.#variable(at, (header?.open ?? 0) > 0);
			else if (token.kind !== "mark") continue;
			else if (token.text === "{") {
				const opening = header?.open === 0 ? header : void 0;
				const body = {
					start: at,
					end: tokens.length,
					scope: around.scope,
					isFunction: (opening ?? around).isFunction,
					inherits: (opening ?? around).inherits
				};
				open.push(body);
				if (opening !== void 0) {
					body.scope = body;
					header = void 0;
				}
			} else if (token.text === "}") {
				const closed = open.pop();
				if (closed !== void 0) closed.end = at;
				if (header?.open === 0) header = void 0;
			} else if (header !== void 0 && /^[([]$/.test(token.text)) header.open += 1;
			else if (header !== void 0 && /^[)\]]$/.test(token.text)) header.open -= 1;
			else if (token.text === "|") this.#parameters(at);
			if (token.text === "]" && this.#isAssignment(at + 1)) this.#list(at);
		}
	}
	#isMark(at, marks) {
		const token = this.#tokens[at];
		return token?.kind === "mark" && marks.includes(token.text);
	}
	#isAssignment(at) {
		return this.#isMark(at, "=") && !this.#isMark(at + 1, "=~>");
	}
	#variable(at, isParameter) {
		const name = this.#tokens[at]?.text ?? "";
		const isFirst = this.#isAssignment(at + 1);
		if (isParameter || this.#isMark(at + 1, "+-") && this.#isAssignment(at + 2) || isFirst && this.#assigned.has(name)) this.#unsettled.add(name);
		if (!isFirst) return;
		this.#assigned.add(name);
		if (this.#isMark(at + 2, "{")) this.#hashes.set(name, at + 2);
	}
	#parameters(from) {
		for (let at = from + 1; at < from + 20 && !this.#isMark(at, "|{}"); at++) if (this.#tokens[at]?.kind === "variable") this.#unsettle(this.#tokens[at]?.text ?? "");
	}
	#list(from) {
		for (let at = from - 1; at > from - 50 && at >= 0 && !this.#isMark(at, "["); at--) if (this.#tokens[at]?.kind === "variable") this.#unsettle(this.#tokens[at]?.text ?? "");
	}
	#unsettle(name) {
		this.#unsettled.add(name);
	}
	follow(name, other) {
		if (other?.kind === "variable" && this.#unsettled.has(other.text)) this.#unsettled.add(name);
	}
	isSettled(name) {
		return !this.#unsettled.has(name);
	}
	hashOf(name) {
		return this.#unsettled.has(name) ? void 0 : this.#hashes.get(name);
	}
	holds(said, at) {
		const from = this.#around[said];
		const to = this.#around[at];
		if (from === void 0 || to === void 0 || this.#isLeft || from.isFunction || from.start >= at || from.end <= at) return "perhaps";
		if (from.scope === to.scope) return "surely";
		return from.start === -1 && !to.isFunction && !to.inherits ? "from the top" : "perhaps";
	}
};
// build/commands/recipes/puppet-tokens.js
const escapes = {
	n: "\n",
	t: "	",
	r: "\r",
	s: " ",
	$: "$",
	"\"": "\"",
	"'": "'",
	"\\": "\\"
};
function tokensOf(text) {
	const tokens = [];
	const word = /(?:::)?[A-Za-z_][\w-]*(?:::[A-Za-z_][\w-]*)*/y;
	const variable = /\$(?:::)?[A-Za-z_]\w*(?:::\w+)*/y;
	const heredoc = /@\([ \t]*("?)([\w][\w .-]{0,60}?)\1[ \t]*(?::\w+)?[ \t]*(?:\/\w*)?[ \t]*\)/y;
	const regex = /\/(?:[^/\\\n]|\\.){1,300}\//y;
	const pending = [];
	let at = 0;
	while (at < text.length) {
		const unit = text[at] ?? "";
		for (const each of [
			word,
			variable,
			heredoc,
			regex
		]) each.lastIndex = at;
		if (unit === "\n" && pending.length > 0) {
			at += 1;
			for (const { name, fills, at: slot } of pending.splice(0)) {
				const close = closerOf(text, at, name);
				const end = close?.start ?? text.length;
				const content = text.slice(at, end);
				tokens[slot] = {
					kind: "text",
					text: content,
					known: !fills || !isFilled(content),
					start: at,
					end,
					offsets: Array.from({ length: content.length }, (_each, index) => index + (end - content.length))
				};
				at = close?.end ?? text.length;
			}
		} else if (unit === "#") {
			const feed = text.indexOf("\n", at);
			at = feed === -1 ? text.length : feed;
		} else if (text.startsWith("/*", at)) {
			const end = text.indexOf("*/", at + 2);
			at = end === -1 ? text.length : end + 2;
		} else if (unit === "'" || unit === "\"") {
			const token = quoted(text, at, unit);
			tokens.push(token);
			at = token.end;
		} else if (unit === "@" && heredoc.test(text)) {
			heredoc.lastIndex = at;
			const found = heredoc.exec(text);
			pending.push({
				name: found?.[2] ?? "",
				fills: found?.[1] === "\"",
				at: tokens.length
			});
			tokens.push({
				kind: "text",
				text: "",
				known: false,
				start: at,
				end: at + (found?.[0].length ?? 1)
			});
			at += found?.[0].length ?? 1;
		} else if (unit === "/" && opensRegex(tokens.at(-1)) && regex.test(text)) {
			tokens.push({
				kind: "text",
				text: text.slice(at, regex.lastIndex),
				known: false,
				start: at,
				end: regex.lastIndex
			});
			at = regex.lastIndex;
		} else if (unit === "$") {
			const name = variable.exec(text)?.[0] ?? "$";
			tokens.push({
				kind: "variable",
				text: name.slice(1),
				known: false,
				start: at,
				end: at + name.length
			});
			at += name.length;
		} else if (/[A-Za-z_]/.test(unit) || unit === ":" && /^::[A-Za-z_]/.test(text.slice(at, at + 3))) {
			const name = word.exec(text)?.[0] ?? unit;
			tokens.push({
				kind: "word",
				text: name,
				known: true,
				start: at,
				end: at + name.length
			});
			at += name.length;
		} else if (/\d/.test(unit)) {
			const number = /[\d.]+/y;
			number.lastIndex = at;
			const found = number.exec(text)?.[0] ?? unit;
			tokens.push({
				kind: "text",
				text: found,
				known: true,
				start: at,
				end: at + found.length
			});
			at += found.length;
		} else {
			if (!/\s/.test(unit)) tokens.push({
				kind: "mark",
				text: unit,
				known: true,
				start: at,
				end: at + 1
			});
			at += 1;
		}
	}
	return tokens;
}
function closerOf(text, from, name) {
	for (let start = from; start <= text.length;) {
		const feed = text.indexOf("\n", start);
		const end = feed === -1 ? text.length : feed;
		const line = text.slice(start, end).replace(/^[ \t]*(?:\|[ \t]*)?(?:-[ \t]*)?/, "");
		if (line.startsWith(name) && /^[ \t]*\r?$/.test(line.slice(name.length))) return {
			start,
			end
		};
		start = end + 1;
	}
}
function isFilled(text) {
	return /\$\{|\$[a-z_:]/i.test(text);
}
function opensRegex(last) {
	if (last === void 0 || last.kind === "text" || last.kind === "variable") return false;
	return last.kind === "mark" ? /^[~({,[}=]$/.test(last.text) : /^(?:node|if|unless|and|or|in)$/.test(last.text);
}
function quoted(text, start, quote) {
	const units = [];
	const offsets = [];
	let depth = 0;
	let at = start + 1;
	for (; at < text.length && (text[at] !== quote || depth > 0); at++) {
		let unit = text[at] ?? "";
		const next = text[at + 1] ?? "";
		if (unit === "\\" && (quote === "'" ? /[\\']/.test(next) : escapes[next] !== void 0)) {
			at += 1;
			unit = quote === "'" ? next : escapes[next] ?? next;
		} else if (quote === "\"" && unit === "$" && next === "{" && text.slice(at, at + 300).includes("}")) depth += 1;
		else if (depth > 0 && unit === "}") depth -= 1;
		units.push(unit);
		offsets.push(at);
	}
	return {
		kind: "text",
		text: units.join(""),
		known: quote === "'" || !isFilled(text.slice(start + 1, at)),
		start,
		end: Math.min(text.length, at + 1),
		offsets
	};
}
// build/commands/recipes/puppet.js
const bodies = new Set([
	"class",
	"define",
	"node",
	"if",
	"elsif",
	"else",
	"unless",
	"case",
	"default",
	"function",
	"plan",
	"application",
	"inherits"
]);
const conditions = new Set([
	"if",
	"elsif",
	"else",
	"unless",
	"case",
	"define",
	"node",
	"function",
	"plan"
]);
const harmlessFunctions = new RegExp(`^(?:${"alert crit debug emerg err info notice warning fail tag realize deprecation assert_type assert_private break next return with each map filter reduce slice reverse_each step any all index lookup defined tagged dig get getvar include contain require merge keys values flatten unique sort split join concat then lest tree_each unwrap match versioncmp empty size length type new call epp template file sprintf regsubst hiera hiera_array hiera_hash pick range upcase downcase strip".split(" ").join("|")}|validate_\\w+|is_\\w+|stdlib::\\w+)$`);
const idle = /^(?:owner|group|mode|require|before|notify|subscribe|tag|loglevel|logoutput|timeout|tries|try_sleep|backup|audit|show_diff|source_permissions)$/;
const removal = /^(?:remove|delete|absent|uninstall|nothing|disabled?|purged?)$/i;
function readPuppet(session) {
	new Puppet(session).read();
}
var Puppet = class {
	#session;
	#tokens;
	#variables = new Map();
	#scopes;
	#hashes = new Map();
	#defaults = new Map();
	#placed = new Map();
	#bodies = [];
	#at = 0;
	#statement = 0;
	#isEnsuredElsewhere;
	constructor(session) {
		this.#session = session;
		this.#isEnsuredElsewhere = /(?:\|>{1,2}|\])\s{0,50}\{[^{}]{0,2000}\bensure\b/.test(session.source.text);
		this.#tokens = tokensOf(session.source.text);
		this.#scopes = new Scopes(this.#tokens);
	}
	#peek(ahead = 0) {
		return this.#tokens[this.#at + ahead];
	}
	#is(text, ahead = 0) {
		const token = this.#peek(ahead);
		return token?.kind === "mark" && token.text === text;
	}
	read() {
		this.#prepare();
		const { run } = this.#session;
		const before = run.conditions;
		let isConditional = false;
		let count = 0;
		for (;;) {
			const token = this.#peek();
			run.conditions = before + count;
			if (token === void 0 || !run.spend(this.#session, token, 10)) break;
			this.#statement = this.#at;
			const { kind, text } = token;
			if (kind === "variable" && this.#is("=", 1) && !/^[=~>]$/.test(this.#peek(2)?.text ?? "")) {
				this.#at += 2;
				this.#scopes.follow(text, this.#peek());
				this.#variables.set(text, this.#value().words);
			} else if (kind === "word" && /^(?:include|contain|require)$/.test(text) && !this.#is("=", 1)) this.#include(token);
			else if (kind === "word" && /^(?:create_resources|ensure_resources?|ensure_packages|hiera_include|stdlib::ensure_packages)$/.test(text)) this.#function(token);
			else if (kind === "word" && /^(?:::)?[A-Z]/.test(text) && this.#reference(token)) continue;
			else if (kind === "word" && this.#is("{", 1) && (text === "class" || !bodies.has(text)) && this.#declares()) this.#resources(token);
			else if (kind === "word" && this.#is(".", 1) && this.#peek(2)?.text === "each") this.#at += 1;
			else if (kind === "mark" && text === "|" && this.#peek(1)?.kind === "variable" && this.#is("|", 2)) isConditional = !this.#bindLoop();
			else {
				if (kind === "word" && !isConditional && !bodies.has(text) && !harmlessFunctions.test(text) && this.#isCall()) this.#session.unread(`the function "${text}"`, token);
				if (kind === "word" && conditions.has(text)) isConditional = true;
				else if (kind === "mark" && text === "{") {
					this.#bodies.push(isConditional);
					if (isConditional) count += 1;
					isConditional = false;
				} else if (kind === "mark" && text === "}" && this.#bodies.pop() === true) count -= 1;
				this.#at += 1;
			}
		}
		run.conditions = before;
	}
	#prepare() {
		for (let at = 0; at < this.#tokens.length; at++) {
			const token = this.#tokens[at];
			if (token?.kind !== "word" || !/^(?:::)?[A-Z]/.test(token.text) || !this.#isBody(at + 1)) continue;
			this.#at = at + 2;
			const type = typeName(token.text);
			const before = this.#defaults.get(type);
			const found = {
				at,
				properties: this.#body()
			};
			this.#placed.set(at, found);
			if (before === void 0) this.#defaults.set(type, [found]);
			else before.push(found);
			at = Math.max(at, this.#at - 1);
		}
		for (let at = 0; at < this.#tokens.length; at++) {
			const token = this.#tokens[at];
			this.#at = at;
			this.#statement = at;
			if (token?.kind !== "word" || token.text !== "chocolateysource" || !this.#is("{", 1) || !this.#declares()) continue;
			this.#resources(token);
			at = Math.max(at, this.#at - 1);
		}
		this.#hashes.clear();
		this.#at = 0;
	}
	#isCall() {
		const [last, token] = [this.#peek(-1), this.#peek()];
		if (last?.kind === "mark" && last.text === ".") return !this.#is(".", 1);
		if (!this.#is("(", 1)) return false;
		if (last === void 0 || token === void 0) return true;
		if (last.kind === "mark") return /^[{};)]$/.test(last.text) || /^[\]>|]$/.test(last.text) && this.#isNewLine(last, token);
		return !(last.kind === "word" && /^(?:and|or|in|if|unless|elsif|case|class|define|function|node|plan|inherits|type)$/.test(last.text)) && this.#isNewLine(last, token);
	}
	#isNewLine(last, next) {
		return this.#session.source.text.slice(last.end, next.start).includes("\n");
	}
	#spend(steps) {
		return this.#session.run.spend(this.#session, this.#tokens[this.#statement] ?? {
			start: 0,
			end: 1
		}, steps);
	}
	#isBody(at) {
		const marks = (this.#tokens[at + 2]?.text ?? "") + (this.#tokens[at + 3]?.text ?? "");
		return this.#tokens[at]?.text === "{" && /^[=+]>$/.test(marks) && (this.#tokens[at + 1]?.kind === "word" || this.#tokens[at + 1]?.text === "*");
	}
	#body() {
		const properties = new Map();
		while (this.#peek() !== void 0 && !this.#is("}")) {
			const before = this.#at;
			this.#attribute(properties);
			if (this.#at === before) this.#at += 1;
		}
		this.#at += 1;
		return properties;
	}
	#reference(first) {
		const type = typeName(first.text);
		let at = this.#at + 1;
		let open = 0;
		const titles = [];
		const collects = this.#is("<", 1);
		if (this.#is("[", 1) || collects) {
			for (; at < this.#tokens.length && at < this.#at + 500; at++) {
				const token = this.#tokens[at];
				if (token?.kind === "mark" && /^[[<]$/.test(token.text)) open += 1;
				else if (token?.kind === "mark" && /^[\]>]$/.test(token.text)) open -= 1;
				else if (token !== void 0 && !collects && titles.length < 500) titles.push(...this.#words(token));
				if (open === 0) break;
			}
			at += 1;
		}
		if (!this.#isBody(at)) return false;
		const isDefault = at === this.#at + 1;
		this.#at = at + 1;
		const properties = this.#body();
		const resource = {
			type,
			titles,
			properties,
			start: first.start,
			end: (this.#peek(-1) ?? first).end
		};
		if (isDefault) {
			const found = this.#placed.get(this.#statement);
			if (found !== void 0) found.properties = properties;
			if (type.startsWith("iis_") && (properties.has("*") || passwordOf(resource) !== void 0)) applyResource(this.#session, resource, "puppet");
			return true;
		}
		this.#session.run.conditions += 1;
		applyResource(this.#session, resource, "puppet");
		this.#session.run.conditions -= 1;
		return true;
	}
	#function(first) {
		const start = this.#at;
		const values = [];
		const bracketed = this.#is("(", 1);
		this.#at += bracketed ? 2 : 1;
		while (this.#peek() !== void 0 && !(bracketed && this.#is(")")) && values.length < 10) {
			const before = this.#at;
			values.push(this.#value());
			if (!this.#is(",")) break;
			this.#at += 1;
			if (this.#at === before) break;
		}
		const behind = Math.max(this.#at, start + 1);
		const span = {
			start: first.start,
			end: (this.#tokens[behind - 1] ?? first).end
		};
		const name = first.text.replace(/^stdlib::/, "");
		const type = name === "ensure_packages" ? "package" : typeName(values[0]?.words[0]?.text ?? "");
		if (name === "ensure_resource" || name === "ensure_packages") {
			const [titles, attributes] = name === "ensure_packages" ? values : values.slice(1);
			const hash = attributes === void 0 ? new Map() : this.#hashOf(attributes.at);
			if (titles !== void 0 && hash !== void 0 && values[0]?.words.every((word) => word.known || name === "ensure_packages") === true) this.#apply(type, titles.words, new Map(hash), span);
			else if (!leavesAlone(type)) this.#session.unread(`the resources "${type}" that are made of data`, span);
		} else {
			const hash = name === "hiera_include" || values[1] === void 0 || values[0]?.words[0]?.known !== true || type === "class" ? void 0 : this.#hashOf(values[1].at);
			const defaults = values[2] === void 0 ? new Map() : this.#hashOf(values[2].at);
			const each = hash === void 0 ? void 0 : [...hash.values()].map((value) => this.#hashOf(value.at));
			if (hash !== void 0 && each !== void 0 && defaults !== void 0 && each.every((attributes) => attributes !== void 0)) [...hash.entries()].forEach(([title, value], index) => this.#spend(20 + defaults.size) && this.#apply(type, [{
				text: title,
				known: true,
				start: value.start,
				end: value.end,
				origin: require_index.partOf(this.#session.source, value.start, value.start)
			}], new Map([...defaults, ...each[index] ?? []]), span));
			else if (!leavesAlone(type)) this.#session.unread(name === "hiera_include" ? "classes that data name" : `the resources "${type}" that are made of data`, span);
		}
		this.#at = behind;
	}
	#hashOf(at, depth = 0) {
		const token = this.#tokens[at];
		if (token?.kind === "variable" && depth === 0) {
			const begin = this.#isEnd(at) ? this.#scopes.hashOf(token.text) : void 0;
			return begin === void 0 ? void 0 : this.#hashOf(begin, 1);
		}
		if (token?.kind !== "mark" || token.text !== "{") return void 0;
		if (!this.#hashes.has(at)) this.#hashes.set(at, this.#readHash(at));
		return this.#hashes.get(at);
	}
	#readHash(at) {
		const before = this.#at;
		const found = new Map();
		let isWhole = true;
		this.#at = at + 1;
		while (isWhole && this.#peek() !== void 0 && !this.#is("}")) {
			const key = this.#peek();
			if (key === void 0 || !key.known || key.kind === "mark" || !this.#is("=", 1) || !this.#is(">", 2)) isWhole = false;
			else {
				this.#at += 3;
				const value = this.#value();
				found.set(key.text, {
					...value,
					start: key.start,
					end: Math.max(key.end, value.end)
				});
				if (this.#is(",")) this.#at += 1;
			}
		}
		isWhole = isWhole && this.#is("}") && this.#isEnd(this.#at);
		if (!this.#spend(this.#at - at)) isWhole = false;
		this.#at = before;
		return isWhole ? found : void 0;
	}
	#isEnd(at) {
		const [last, next] = [this.#tokens[at], this.#tokens[at + 1]];
		if (last === void 0 || next === void 0) return true;
		if (next.kind === "mark" && /^[,;)}\]]$/.test(next.text)) return true;
		if (!this.#isNewLine(last, next)) return false;
		return next.kind === "mark" ? /^[@[]$/.test(next.text) : !/^(?:and|or|in)$/.test(next.text);
	}
	#apply(type, titles, own, span) {
		const name = typeName(type);
		if (name === "class") {
			for (const word of titles) include(this.#session, word.text, {
				start: span.start,
				end: word.end
			});
			return;
		}
		if (!this.#spend(20 + own.size)) return;
		const given = new Map([...own].map(([key, value]) => [key.toLowerCase(), value]));
		const { sure, perhaps } = name.startsWith("iis_") ? {
			sure: new Map(),
			perhaps: []
		} : this.#defaultsOf(name, given);
		const doubted = perhaps.length > 0 && !/^service$/.test(name) ? 1 : 0;
		const { run } = this.#session;
		run.conditions += doubted;
		this.#say(type, titles, new Map([...sure, ...given]), span);
		run.again += 1;
		for (const each of perhaps) {
			if (!this.#spend(20 + each.size + sure.size + given.size)) break;
			this.#say(type, titles, new Map([
				...each,
				...sure,
				...given
			]), span);
		}
		run.again -= 1;
		run.conditions -= doubted;
	}
	#defaultsOf(name, given) {
		const sure = new Map();
		const perhaps = [];
		const defaults = this.#defaults.get(name) ?? [];
		const top = [];
		const elsewhere = [];
		for (const each of defaults) {
			if (!this.#spend(1 + each.properties.size)) return {
				sure,
				perhaps
			};
			const holds = this.#scopes.holds(each.at, this.#statement);
			if (holds === "surely") for (const [key, value] of each.properties) sure.set(key, value);
			else (holds === "from the top" ? top : elsewhere).push(each);
		}
		const others = new Set(elsewhere.flatMap((each) => [...each.properties.keys()]));
		for (const { properties } of top) for (const [key, value] of properties) if (!others.has(key) && !sure.has(key)) sure.set(key, value);
		const all = new Map();
		for (const { properties } of [...top, ...elsewhere]) {
			const open = [...properties].filter(([key]) => !sure.has(key) && !given.has(key));
			if (open.every(([key]) => idle.test(key))) continue;
			perhaps.push(new Map(open));
			for (const [key, value] of open) all.set(key, value);
		}
		if (perhaps.length > 1) perhaps.push(all);
		return {
			sure,
			perhaps
		};
	}
	#say(type, titles, properties, span) {
		for (const key of ["ensure", "dsc_ensure"]) {
			const value = properties.get(key);
			if (value !== void 0 && (value.isOpen || this.#isEnsuredElsewhere)) properties.set(key, {
				...value,
				words: value.words.filter((word) => !removal.test(word.text))
			});
		}
		applyResource(this.#session, {
			type,
			titles,
			properties,
			start: span.start,
			end: span.end
		}, "puppet");
	}
	#bindLoop() {
		const name = this.#peek(1)?.text ?? "";
		let at = this.#at - 1;
		while (at >= 0 && (this.#tokens[at]?.text === "each" || this.#tokens[at]?.text === ".")) at -= 1;
		const words = [];
		const last = at;
		let isWhole = true;
		if (this.#tokens[at]?.text === "]") {
			let open = 1;
			for (at -= 1; at >= 0 && last - at < 2e3; at--) {
				const token = this.#tokens[at];
				if (token?.kind === "mark" && token.text === "]") open += 1;
				else if (token?.kind === "mark" && token.text === "[") open -= 1;
				else if (token !== void 0) words.push(...this.#words(token).toReversed());
				if (open === 0) break;
				if (words.length > 500) break;
			}
			words.reverse();
			isWhole = this.#spend((last - at) * 4) && open === 0;
		} else if (this.#tokens[at]?.kind === "variable") words.push(...this.#variables.get(this.#tokens[at]?.text ?? "") ?? []);
		if (words.length > 0 && isWhole) this.#variables.set(name, words);
		else this.#variables.delete(name);
		this.#at += 3;
		return words.length > 0 && isWhole && words.every((word) => word.known);
	}
	#include(first) {
		if (this.#peek(-1)?.text === ".") {
			this.#session.unread("classes that data name", first);
			this.#at += 1;
			return;
		}
		this.#at += this.#is("(", 1) ? 2 : 1;
		for (;;) {
			while (this.#is("[") || this.#is("]")) this.#at += 1;
			const token = this.#peek();
			if (token === void 0 || token.kind === "mark") return;
			const computed = this.#passComputed();
			for (const word of computed === void 0 ? this.#words(token) : [computed]) {
				const name = /^\$\(Class\[['"]?([\w:]+)['"]?\]\)$/.exec(word.text)?.[1] ?? word.text;
				include(this.#session, name, {
					start: first.start,
					end: token.end
				});
			}
			this.#at += 1;
			while (this.#is("]")) this.#at += 1;
			if (!this.#is(",")) return;
			this.#at += 1;
		}
	}
	#declares() {
		for (let at = this.#at + 2; at < this.#tokens.length && at < this.#at + 200; at++) {
			const token = this.#tokens[at];
			if (token === void 0) return false;
			if (token.kind === "mark" && token.text === ":") return true;
			if (token.kind === "mark" && /^[{}=>;]$/.test(token.text)) return false;
		}
		return false;
	}
	#resources(first) {
		const stated = [];
		let shared = new Map();
		this.#at += 2;
		while (this.#peek() !== void 0 && !this.#is("}")) {
			const before = this.#at;
			const titles = [];
			const isShared = this.#peek()?.kind === "word" && this.#peek()?.text === "default" && this.#is(":", 1);
			while (this.#peek() !== void 0 && !this.#is(":") && !this.#is("}")) {
				const token = this.#peek();
				const computed = this.#passComputed();
				if (token !== void 0 && titles.length < 500) titles.push(...computed === void 0 ? this.#words(token) : [computed]);
				this.#at += 1;
			}
			if (this.#is(":")) this.#at += 1;
			const properties = new Map();
			while (this.#peek() !== void 0 && !this.#is("}") && !this.#is(";")) this.#attribute(properties);
			const last = this.#peek(-1) ?? first;
			if (isShared) shared = properties;
			else stated.push({
				titles,
				properties,
				end: last.end
			});
			if (this.#is(";")) this.#at += 1;
			if (this.#at === before) this.#at += 1;
		}
		this.#at += 1;
		for (const { titles, properties, end } of stated) {
			if (shared.size > 0 && !this.#spend(shared.size)) break;
			this.#apply(first.text, titles, shared.size > 0 ? new Map([...shared, ...properties]) : properties, {
				start: first.start,
				end
			});
		}
	}
	#attribute(into) {
		const name = this.#peek();
		if (name !== void 0 && (this.#is("=", 1) || this.#is("+", 1)) && this.#is(">", 2)) {
			this.#at += 3;
			const value = this.#value();
			const hash = name.text === "*" ? this.#hashOf(value.at) : void 0;
			if (hash !== void 0 && this.#spend(hash.size)) for (const [key, each] of hash) into.set(key.toLowerCase(), each);
			else into.set(name.text.toLowerCase(), {
				words: value.words,
				isOpen: value.isOpen === true,
				start: name.start,
				end: Math.max(name.end, value.end)
			});
		} else this.#at += 1;
	}
	#value() {
		const at = this.#at;
		const words = [];
		const start = this.#peek()?.start ?? 0;
		let end = start;
		let open = 0;
		for (;;) {
			const begin = this.#peek();
			const computed = this.#passComputed();
			const token = computed === void 0 ? begin : this.#peek();
			if (token === void 0) break;
			if (computed !== void 0) words.push(computed);
			else if (token.kind === "mark") {
				if (/^[[({]$/.test(token.text)) open += 1;
				else if (/^[\])}]$/.test(token.text)) {
					if (open === 0) break;
					open -= 1;
				} else if (open === 0 && (token.text === "," || token.text === ";")) break;
			} else if (words.length < 500) words.push(...this.#words(token));
			const next = this.#peek(1);
			end = token.end;
			this.#at += 1;
			if (open === 0 && next !== void 0 && this.#begins(token, next)) break;
			if (open === 0 && next !== void 0 && this.#session.source.text.slice(token.end, next.start).includes("\n") && !(next.kind === "mark" && /^[,.}\])?]$/.test(next.text))) break;
		}
		const first = this.#tokens[at];
		return {
			words,
			start,
			end,
			at,
			isOpen: words.length > 1 || first?.kind === "variable" && !this.#scopes.isSettled(first.text)
		};
	}
	#begins(last, next) {
		const keyword = /^(?:and|or|in|if|elsif|else|unless|case)$/;
		if (next.start === last.end && last.kind !== "mark") return false;
		if (last.kind === "mark" ? !/^[)\]}]$/.test(last.text) : last.kind === "word" && keyword.test(last.text)) return false;
		if (next.kind === "word") return !keyword.test(next.text);
		return next.kind === "variable" && this.#tokens[this.#at + 1]?.text === "=" && !/^[=~>]$/.test(this.#tokens[this.#at + 2]?.text ?? "");
	}
	#passComputed() {
		const first = this.#peek();
		const next = this.#peek(1);
		if (first === void 0 || next === void 0 || first.kind === "text" || first.kind === "mark" || next.kind !== "mark" || !/^[([]$/.test(next.text) || next.start !== first.end) return void 0;
		let open = 0;
		let end = first.end;
		for (this.#at += 1; this.#peek() !== void 0; this.#at++) {
			const token = this.#peek();
			if (token?.kind === "mark" && /^[([{]$/.test(token.text)) open += 1;
			else if (token?.kind === "mark" && /^[\])}]$/.test(token.text)) open -= 1;
			end = token?.end ?? end;
			if (open <= 0 && !/^[([]$/.test(this.#peek(1)?.text ?? "")) break;
		}
		const { source } = this.#session;
		return {
			text: `$(${source.text.slice(first.start, Math.min(end, first.start + 80))})`,
			known: false,
			start: first.start,
			end,
			origin: require_index.partOf(source, first.start, end)
		};
	}
	#words(token) {
		if (token.kind === "mark") return [];
		const held = token.kind === "variable" ? this.#variables.get(token.text) : void 0;
		if (held !== void 0 && (held.length < 2 || this.#spend(held.length))) return held;
		if (token.kind === "variable") return [{
			...this.#word(token),
			text: `$${token.text}`,
			known: false
		}];
		return [this.#word(token)];
	}
	#word({ text, known, start, end, offsets }) {
		const { source } = this.#session;
		return {
			text,
			known,
			start,
			end,
			origin: offsets === void 0 || text === "" ? require_index.partOf(source, start, start + text.length) : mappedText(source, text, offsets)
		};
	}
};
function typeName(text) {
	return text.replace(/^::/, "").toLowerCase();
}
// build/commands/index.js
var commands_exports = require_rolldown_runtime.__exportAll({
	readConfiguration: () => readConfiguration,
	readRecipe: () => readRecipe,
	readRegistryKeys: () => readRegistryKeys,
	readScript: () => readScript
});
const readers = {
	powershell: readPowerShell,
	cmd: readCommandShell
};
function readScript(script, language) {
	const run = new Run(readers);
	run.read(new Session(run, script), language);
	return run.finish();
}
function readConfiguration(text) {
	const run = new Run(readers);
	readConfigurationText(new Session(run, text));
	return run.finish();
}
function readRegistryKeys(text) {
	const run = new Run(readers);
	readRegistryFile(new Session(run, text));
	return run.finish();
}
function readRecipe(text, language) {
	const run = new Run(readers);
	(language === "chef" ? readChef : readPuppet)(new Session(run, text));
	return run.finish();
}
// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CHAR = "	\n\r -\ud7ff\ue000-\ufffd\ud800\udc00-\udbff\udfff";
	exports.S = " 	\r\n";
	exports.NAME_START_CHAR = ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff";
	exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00b7\u0300-\u036f\u203f-\u2040";
	exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
	exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
	exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
	exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
	exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
	exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9;
	var NL = 10;
	var CR = 13;
	var SPACE = 32;
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	function isChar(c) {
		return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CHAR = "\u0001-\ud7ff\ue000-\ufffd\ud800\udc00-\udbff\udfff";
	exports.RESTRICTED_CHAR = "\u0001-\b\v\f\u000e-\u001f\u007f-\u0084\u0086-\u009f";
	exports.S = " 	\r\n";
	exports.NAME_START_CHAR = ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff";
	exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00b7\u0300-\u036f\u203f-\u2040";
	exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
	exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
	exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
	exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
	exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
	exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
	exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9;
	var NL = 10;
	var CR = 13;
	var SPACE = 32;
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	function isChar(c) {
		return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	function isRestrictedChar(c) {
		return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
	}
	exports.isRestrictedChar = isRestrictedChar;
	function isCharAndNotRestricted(c) {
		return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isCharAndNotRestricted = isCharAndNotRestricted;
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NC_NAME_START_CHAR = "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff";
	exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00b7\u0300-\u036f\u203f-\u2040";
	exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
	exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
	exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
	function isNCNameStartChar(c) {
		return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNCNameStartChar = isNCNameStartChar;
	function isNCNameChar(c) {
		return isNCNameStartChar(c) || c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNCNameChar = isNCNameChar;
}));
// node_modules/saxes/saxes.js
var require_saxes = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SaxesParser = exports.EVENTS = void 0;
	const ed5 = require_ed5();
	const ed2 = require_ed2();
	const NSed3 = require_ed3();
	var isS = ed5.isS;
	var isChar10 = ed5.isChar;
	var isNameStartChar = ed5.isNameStartChar;
	var isNameChar = ed5.isNameChar;
	var S_LIST = ed5.S_LIST;
	var NAME_RE = ed5.NAME_RE;
	var isChar11 = ed2.isChar;
	var isNCNameStartChar = NSed3.isNCNameStartChar;
	var isNCNameChar = NSed3.isNCNameChar;
	var NC_NAME_RE = NSed3.NC_NAME_RE;
	const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
	const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
	const rootNS = {
		__proto__: null,
		xml: XML_NAMESPACE,
		xmlns: XMLNS_NAMESPACE
	};
	const XML_ENTITIES = {
		__proto__: null,
		amp: "&",
		gt: ">",
		lt: "<",
		quot: "\"",
		apos: "'"
	};
	const EOC = -1;
	const NL_LIKE = -2;
	const S_BEGIN = 0;
	const S_BEGIN_WHITESPACE = 1;
	const S_DOCTYPE = 2;
	const S_DOCTYPE_QUOTE = 3;
	const S_DTD = 4;
	const S_DTD_QUOTED = 5;
	const S_DTD_OPEN_WAKA = 6;
	const S_DTD_OPEN_WAKA_BANG = 7;
	const S_DTD_COMMENT = 8;
	const S_DTD_COMMENT_ENDING = 9;
	const S_DTD_COMMENT_ENDED = 10;
	const S_DTD_PI = 11;
	const S_DTD_PI_ENDING = 12;
	const S_TEXT = 13;
	const S_ENTITY = 14;
	const S_OPEN_WAKA = 15;
	const S_OPEN_WAKA_BANG = 16;
	const S_COMMENT = 17;
	const S_COMMENT_ENDING = 18;
	const S_COMMENT_ENDED = 19;
	const S_CDATA = 20;
	const S_CDATA_ENDING = 21;
	const S_CDATA_ENDING_2 = 22;
	const S_PI_FIRST_CHAR = 23;
	const S_PI_REST = 24;
	const S_PI_BODY = 25;
	const S_PI_ENDING = 26;
	const S_XML_DECL_NAME_START = 27;
	const S_XML_DECL_NAME = 28;
	const S_XML_DECL_EQ = 29;
	const S_XML_DECL_VALUE_START = 30;
	const S_XML_DECL_VALUE = 31;
	const S_XML_DECL_SEPARATOR = 32;
	const S_XML_DECL_ENDING = 33;
	const S_OPEN_TAG = 34;
	const S_OPEN_TAG_SLASH = 35;
	const S_ATTRIB = 36;
	const S_ATTRIB_NAME = 37;
	const S_ATTRIB_NAME_SAW_WHITE = 38;
	const S_ATTRIB_VALUE = 39;
	const S_ATTRIB_VALUE_QUOTED = 40;
	const S_ATTRIB_VALUE_CLOSED = 41;
	const S_ATTRIB_VALUE_UNQUOTED = 42;
	const S_CLOSE_TAG = 43;
	const S_CLOSE_TAG_SAW_WHITE = 44;
	const TAB = 9;
	const NL = 10;
	const CR = 13;
	const SPACE = 32;
	const BANG = 33;
	const DQUOTE = 34;
	const AMP = 38;
	const SQUOTE = 39;
	const MINUS = 45;
	const FORWARD_SLASH = 47;
	const SEMICOLON = 59;
	const LESS = 60;
	const EQUAL = 61;
	const GREATER = 62;
	const QUESTION = 63;
	const OPEN_BRACKET = 91;
	const CLOSE_BRACKET = 93;
	const NEL = 133;
	const LS = 8232;
	const isQuote = (c) => c === DQUOTE || c === SQUOTE;
	const QUOTES = [DQUOTE, SQUOTE];
	const DOCTYPE_TERMINATOR = [
		...QUOTES,
		OPEN_BRACKET,
		GREATER
	];
	const DTD_TERMINATOR = [
		...QUOTES,
		LESS,
		CLOSE_BRACKET
	];
	const XML_DECL_NAME_TERMINATOR = [
		EQUAL,
		QUESTION,
		...S_LIST
	];
	const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [
		...S_LIST,
		GREATER,
		AMP,
		LESS
	];
	function nsPairCheck(parser, prefix, uri) {
		switch (prefix) {
			case "xml":
				if (uri !== XML_NAMESPACE) parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
				break;
			case "xmlns": if (uri !== XMLNS_NAMESPACE) parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
		}
		switch (uri) {
			case XMLNS_NAMESPACE:
				parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
				break;
			case XML_NAMESPACE: switch (prefix) {
				case "xml": break;
				case "":
					parser.fail(`the default namespace may not be set to ${uri}.`);
					break;
				default: parser.fail("may not assign the xml namespace to another prefix.");
			}
		}
	}
	function nsMappingCheck(parser, mapping) {
		for (const local of Object.keys(mapping)) nsPairCheck(parser, local, mapping[local]);
	}
	const isNCName = (name) => NC_NAME_RE.test(name);
	const isName = (name) => NAME_RE.test(name);
	const FORBIDDEN_START = 0;
	const FORBIDDEN_BRACKET = 1;
	const FORBIDDEN_BRACKET_BRACKET = 2;
	exports.EVENTS = [
		"xmldecl",
		"text",
		"processinginstruction",
		"doctype",
		"comment",
		"opentagstart",
		"attribute",
		"opentag",
		"closetag",
		"cdata",
		"error",
		"end",
		"ready"
	];
	const EVENT_NAME_TO_HANDLER_NAME = {
		xmldecl: "xmldeclHandler",
		text: "textHandler",
		processinginstruction: "piHandler",
		doctype: "doctypeHandler",
		comment: "commentHandler",
		opentagstart: "openTagStartHandler",
		attribute: "attributeHandler",
		opentag: "openTagHandler",
		closetag: "closeTagHandler",
		cdata: "cdataHandler",
		error: "errorHandler",
		end: "endHandler",
		ready: "readyHandler"
	};
	var SaxesParser = class {
		constructor(opt) {
			this.opt = opt !== null && opt !== void 0 ? opt : {};
			this.fragmentOpt = !!this.opt.fragment;
			const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
			this.trackPosition = this.opt.position !== false;
			this.fileName = this.opt.fileName;
			if (xmlnsOpt) {
				this.nameStartCheck = isNCNameStartChar;
				this.nameCheck = isNCNameChar;
				this.isName = isNCName;
				this.processAttribs = this.processAttribsNS;
				this.pushAttrib = this.pushAttribNS;
				this.ns = Object.assign({ __proto__: null }, rootNS);
				const additional = this.opt.additionalNamespaces;
				if (additional != null) {
					nsMappingCheck(this, additional);
					Object.assign(this.ns, additional);
				}
			} else {
				this.nameStartCheck = isNameStartChar;
				this.nameCheck = isNameChar;
				this.isName = isName;
				this.processAttribs = this.processAttribsPlain;
				this.pushAttrib = this.pushAttribPlain;
			}
			this.stateTable = [
				this.sBegin,
				this.sBeginWhitespace,
				this.sDoctype,
				this.sDoctypeQuote,
				this.sDTD,
				this.sDTDQuoted,
				this.sDTDOpenWaka,
				this.sDTDOpenWakaBang,
				this.sDTDComment,
				this.sDTDCommentEnding,
				this.sDTDCommentEnded,
				this.sDTDPI,
				this.sDTDPIEnding,
				this.sText,
				this.sEntity,
				this.sOpenWaka,
				this.sOpenWakaBang,
				this.sComment,
				this.sCommentEnding,
				this.sCommentEnded,
				this.sCData,
				this.sCDataEnding,
				this.sCDataEnding2,
				this.sPIFirstChar,
				this.sPIRest,
				this.sPIBody,
				this.sPIEnding,
				this.sXMLDeclNameStart,
				this.sXMLDeclName,
				this.sXMLDeclEq,
				this.sXMLDeclValueStart,
				this.sXMLDeclValue,
				this.sXMLDeclSeparator,
				this.sXMLDeclEnding,
				this.sOpenTag,
				this.sOpenTagSlash,
				this.sAttrib,
				this.sAttribName,
				this.sAttribNameSawWhite,
				this.sAttribValue,
				this.sAttribValueQuoted,
				this.sAttribValueClosed,
				this.sAttribValueUnquoted,
				this.sCloseTag,
				this.sCloseTagSawWhite
			];
			this._init();
		}
		get closed() {
			return this._closed;
		}
		_init() {
			var _a;
			this.openWakaBang = "";
			this.text = "";
			this.name = "";
			this.piTarget = "";
			this.entity = "";
			this.q = null;
			this.tags = [];
			this.tag = null;
			this.topNS = null;
			this.chunk = "";
			this.chunkPosition = 0;
			this.i = 0;
			this.prevI = 0;
			this.carriedFromPrevious = void 0;
			this.forbiddenState = FORBIDDEN_START;
			this.attribList = [];
			const { fragmentOpt } = this;
			this.state = fragmentOpt ? S_TEXT : S_BEGIN;
			this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
			this.xmlDeclPossible = !fragmentOpt;
			this.xmlDeclExpects = ["version"];
			this.entityReturnState = void 0;
			let { defaultXMLVersion } = this.opt;
			if (defaultXMLVersion === void 0) {
				if (this.opt.forceXMLVersion === true) throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
				defaultXMLVersion = "1.0";
			}
			this.setXMLVersion(defaultXMLVersion);
			this.positionAtNewLine = 0;
			this.doctype = false;
			this._closed = false;
			this.xmlDecl = {
				version: void 0,
				encoding: void 0,
				standalone: void 0
			};
			this.line = 1;
			this.column = 0;
			this.ENTITIES = Object.create(XML_ENTITIES);
			(_a = this.readyHandler) === null || _a === void 0 || _a.call(this);
		}
		get position() {
			return this.chunkPosition + this.i;
		}
		get columnIndex() {
			return this.position - this.positionAtNewLine;
		}
		on(name, handler) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
		}
		off(name) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
		}
		makeError(message) {
			var _a;
			let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
			if (this.trackPosition) {
				if (msg.length > 0) msg += ":";
				msg += `${this.line}:${this.column}`;
			}
			if (msg.length > 0) msg += ": ";
			return new Error(msg + message);
		}
		fail(message) {
			const err = this.makeError(message);
			const handler = this.errorHandler;
			if (handler === void 0) throw err;
			else handler(err);
			return this;
		}
		write(chunk) {
			if (this.closed) return this.fail("cannot write after close; assign an onready handler.");
			let end = false;
			if (chunk === null) {
				end = true;
				chunk = "";
			} else if (typeof chunk === "object") chunk = chunk.toString();
			if (this.carriedFromPrevious !== void 0) {
				chunk = `${this.carriedFromPrevious}${chunk}`;
				this.carriedFromPrevious = void 0;
			}
			let limit = chunk.length;
			const lastCode = chunk.charCodeAt(limit - 1);
			if (!end && (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
				this.carriedFromPrevious = chunk[limit - 1];
				limit--;
				chunk = chunk.slice(0, limit);
			}
			const { stateTable } = this;
			this.chunk = chunk;
			this.i = 0;
			while (this.i < limit) stateTable[this.state].call(this);
			this.chunkPosition += limit;
			return end ? this.end() : this;
		}
		close() {
			return this.write(null);
		}
		getCode10() {
			const { chunk, i } = this;
			this.prevI = i;
			this.i = i + 1;
			if (i >= chunk.length) return EOC;
			const code = chunk.charCodeAt(i);
			this.column++;
			if (code < 55296) {
				if (code >= SPACE || code === TAB) return code;
				switch (code) {
					case NL:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL;
					case CR:
						if (chunk.charCodeAt(i + 1) === NL) this.i = i + 2;
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL_LIKE;
					default:
						this.fail("disallowed character.");
						return code;
				}
			}
			if (code > 56319) {
				if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
				return code;
			}
			const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			this.i = i + 2;
			if (final > 1114111) this.fail("disallowed character.");
			return final;
		}
		getCode11() {
			const { chunk, i } = this;
			this.prevI = i;
			this.i = i + 1;
			if (i >= chunk.length) return EOC;
			const code = chunk.charCodeAt(i);
			this.column++;
			if (code < 55296) {
				if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) return code;
				switch (code) {
					case NL:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL;
					case CR: {
						const next = chunk.charCodeAt(i + 1);
						if (next === NL || next === NEL) this.i = i + 2;
					}
					case NEL:
					case LS:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL_LIKE;
					default:
						this.fail("disallowed character.");
						return code;
				}
			}
			if (code > 56319) {
				if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
				return code;
			}
			const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			this.i = i + 2;
			if (final > 1114111) this.fail("disallowed character.");
			return final;
		}
		getCodeNorm() {
			const c = this.getCode();
			return c === NL_LIKE ? NL : c;
		}
		unget() {
			this.i = this.prevI;
			this.column--;
		}
		captureTo(chars) {
			let { i: start } = this;
			const { chunk } = this;
			while (true) {
				const c = this.getCode();
				const isNLLike = c === NL_LIKE;
				const final = isNLLike ? NL : c;
				if (final === EOC || chars.includes(final)) {
					this.text += chunk.slice(start, this.prevI);
					return final;
				}
				if (isNLLike) {
					this.text += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
				}
			}
		}
		captureToChar(char) {
			let { i: start } = this;
			const { chunk } = this;
			while (true) {
				let c = this.getCode();
				switch (c) {
					case NL_LIKE:
						this.text += `${chunk.slice(start, this.prevI)}\n`;
						start = this.i;
						c = NL;
						break;
					case EOC:
						this.text += chunk.slice(start);
						return false;
				}
				if (c === char) {
					this.text += chunk.slice(start, this.prevI);
					return true;
				}
			}
		}
		captureNameChars() {
			const { chunk, i: start } = this;
			while (true) {
				const c = this.getCode();
				if (c === EOC) {
					this.name += chunk.slice(start);
					return EOC;
				}
				if (!isNameChar(c)) {
					this.name += chunk.slice(start, this.prevI);
					return c === NL_LIKE ? NL : c;
				}
			}
		}
		skipSpaces() {
			while (true) {
				const c = this.getCodeNorm();
				if (c === EOC || !isS(c)) return c;
			}
		}
		setXMLVersion(version) {
			this.currentXMLVersion = version;
			if (version === "1.0") {
				this.isChar = isChar10;
				this.getCode = this.getCode10;
			} else {
				this.isChar = isChar11;
				this.getCode = this.getCode11;
			}
		}
		sBegin() {
			if (this.chunk.charCodeAt(0) === 65279) {
				this.i++;
				this.column++;
			}
			this.state = S_BEGIN_WHITESPACE;
		}
		sBeginWhitespace() {
			const iBefore = this.i;
			const c = this.skipSpaces();
			if (this.prevI !== iBefore) this.xmlDeclPossible = false;
			switch (c) {
				case LESS:
					this.state = S_OPEN_WAKA;
					if (this.text.length !== 0) throw new Error("no-empty text at start");
					break;
				case EOC: break;
				default:
					this.unget();
					this.state = S_TEXT;
					this.xmlDeclPossible = false;
			}
		}
		sDoctype() {
			var _a;
			const c = this.captureTo(DOCTYPE_TERMINATOR);
			switch (c) {
				case GREATER:
					(_a = this.doctypeHandler) === null || _a === void 0 || _a.call(this, this.text);
					this.text = "";
					this.state = S_TEXT;
					this.doctype = true;
					break;
				case EOC: break;
				default:
					this.text += String.fromCodePoint(c);
					if (c === OPEN_BRACKET) this.state = S_DTD;
					else if (isQuote(c)) {
						this.state = S_DOCTYPE_QUOTE;
						this.q = c;
					}
			}
		}
		sDoctypeQuote() {
			const q = this.q;
			if (this.captureToChar(q)) {
				this.text += String.fromCodePoint(q);
				this.q = null;
				this.state = S_DOCTYPE;
			}
		}
		sDTD() {
			const c = this.captureTo(DTD_TERMINATOR);
			if (c === EOC) return;
			this.text += String.fromCodePoint(c);
			if (c === CLOSE_BRACKET) this.state = S_DOCTYPE;
			else if (c === LESS) this.state = S_DTD_OPEN_WAKA;
			else if (isQuote(c)) {
				this.state = S_DTD_QUOTED;
				this.q = c;
			}
		}
		sDTDQuoted() {
			const q = this.q;
			if (this.captureToChar(q)) {
				this.text += String.fromCodePoint(q);
				this.state = S_DTD;
				this.q = null;
			}
		}
		sDTDOpenWaka() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			switch (c) {
				case BANG:
					this.state = S_DTD_OPEN_WAKA_BANG;
					this.openWakaBang = "";
					break;
				case QUESTION:
					this.state = S_DTD_PI;
					break;
				default: this.state = S_DTD;
			}
		}
		sDTDOpenWakaBang() {
			const char = String.fromCodePoint(this.getCodeNorm());
			const owb = this.openWakaBang += char;
			this.text += char;
			if (owb !== "-") {
				this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
				this.openWakaBang = "";
			}
		}
		sDTDComment() {
			if (this.captureToChar(MINUS)) {
				this.text += "-";
				this.state = S_DTD_COMMENT_ENDING;
			}
		}
		sDTDCommentEnding() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
		}
		sDTDCommentEnded() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			if (c === GREATER) this.state = S_DTD;
			else {
				this.fail("malformed comment.");
				this.state = S_DTD_COMMENT;
			}
		}
		sDTDPI() {
			if (this.captureToChar(QUESTION)) {
				this.text += "?";
				this.state = S_DTD_PI_ENDING;
			}
		}
		sDTDPIEnding() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			if (c === GREATER) this.state = S_DTD;
		}
		sText() {
			if (this.tags.length !== 0) this.handleTextInRoot();
			else this.handleTextOutsideRoot();
		}
		sEntity() {
			let { i: start } = this;
			const { chunk } = this;
			loop: while (true) switch (this.getCode()) {
				case NL_LIKE:
					this.entity += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
					break;
				case SEMICOLON: {
					const { entityReturnState } = this;
					const entity = this.entity + chunk.slice(start, this.prevI);
					this.state = entityReturnState;
					let parsed;
					if (entity === "") {
						this.fail("empty entity name.");
						parsed = "&;";
					} else {
						parsed = this.parseEntity(entity);
						this.entity = "";
					}
					if (entityReturnState !== S_TEXT || this.textHandler !== void 0) this.text += parsed;
					break loop;
				}
				case EOC:
					this.entity += chunk.slice(start);
					break loop;
			}
		}
		sOpenWaka() {
			const c = this.getCode();
			if (isNameStartChar(c)) {
				this.state = S_OPEN_TAG;
				this.unget();
				this.xmlDeclPossible = false;
			} else switch (c) {
				case FORWARD_SLASH:
					this.state = S_CLOSE_TAG;
					this.xmlDeclPossible = false;
					break;
				case BANG:
					this.state = S_OPEN_WAKA_BANG;
					this.openWakaBang = "";
					this.xmlDeclPossible = false;
					break;
				case QUESTION:
					this.state = S_PI_FIRST_CHAR;
					break;
				default:
					this.fail("disallowed character in tag name");
					this.state = S_TEXT;
					this.xmlDeclPossible = false;
			}
		}
		sOpenWakaBang() {
			this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
			switch (this.openWakaBang) {
				case "[CDATA[":
					if (!this.sawRoot && !this.reportedTextBeforeRoot) {
						this.fail("text data outside of root node.");
						this.reportedTextBeforeRoot = true;
					}
					if (this.closedRoot && !this.reportedTextAfterRoot) {
						this.fail("text data outside of root node.");
						this.reportedTextAfterRoot = true;
					}
					this.state = S_CDATA;
					this.openWakaBang = "";
					break;
				case "--":
					this.state = S_COMMENT;
					this.openWakaBang = "";
					break;
				case "DOCTYPE":
					this.state = S_DOCTYPE;
					if (this.doctype || this.sawRoot) this.fail("inappropriately located doctype declaration.");
					this.openWakaBang = "";
					break;
				default: if (this.openWakaBang.length >= 7) this.fail("incorrect syntax.");
			}
		}
		sComment() {
			if (this.captureToChar(MINUS)) this.state = S_COMMENT_ENDING;
		}
		sCommentEnding() {
			var _a;
			const c = this.getCodeNorm();
			if (c === MINUS) {
				this.state = S_COMMENT_ENDED;
				(_a = this.commentHandler) === null || _a === void 0 || _a.call(this, this.text);
				this.text = "";
			} else {
				this.text += `-${String.fromCodePoint(c)}`;
				this.state = S_COMMENT;
			}
		}
		sCommentEnded() {
			const c = this.getCodeNorm();
			if (c !== GREATER) {
				this.fail("malformed comment.");
				this.text += `--${String.fromCodePoint(c)}`;
				this.state = S_COMMENT;
			} else this.state = S_TEXT;
		}
		sCData() {
			if (this.captureToChar(CLOSE_BRACKET)) this.state = S_CDATA_ENDING;
		}
		sCDataEnding() {
			const c = this.getCodeNorm();
			if (c === CLOSE_BRACKET) this.state = S_CDATA_ENDING_2;
			else {
				this.text += `]${String.fromCodePoint(c)}`;
				this.state = S_CDATA;
			}
		}
		sCDataEnding2() {
			var _a;
			const c = this.getCodeNorm();
			switch (c) {
				case GREATER:
					(_a = this.cdataHandler) === null || _a === void 0 || _a.call(this, this.text);
					this.text = "";
					this.state = S_TEXT;
					break;
				case CLOSE_BRACKET:
					this.text += "]";
					break;
				default:
					this.text += `]]${String.fromCodePoint(c)}`;
					this.state = S_CDATA;
			}
		}
		sPIFirstChar() {
			const c = this.getCodeNorm();
			if (this.nameStartCheck(c)) {
				this.piTarget += String.fromCodePoint(c);
				this.state = S_PI_REST;
			} else if (c === QUESTION || isS(c)) {
				this.fail("processing instruction without a target.");
				this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
			} else {
				this.fail("disallowed character in processing instruction name.");
				this.piTarget += String.fromCodePoint(c);
				this.state = S_PI_REST;
			}
		}
		sPIRest() {
			const { chunk, i: start } = this;
			while (true) {
				const c = this.getCodeNorm();
				if (c === EOC) {
					this.piTarget += chunk.slice(start);
					return;
				}
				if (!this.nameCheck(c)) {
					this.piTarget += chunk.slice(start, this.prevI);
					const isQuestion = c === QUESTION;
					if (isQuestion || isS(c)) {
						if (this.piTarget === "xml") {
							if (!this.xmlDeclPossible) this.fail("an XML declaration must be at the start of the document.");
							this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
						} else this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
					} else {
						this.fail("disallowed character in processing instruction name.");
						this.piTarget += String.fromCodePoint(c);
					}
					break;
				}
			}
		}
		sPIBody() {
			if (this.text.length === 0) {
				const c = this.getCodeNorm();
				if (c === QUESTION) this.state = S_PI_ENDING;
				else if (!isS(c)) this.text = String.fromCodePoint(c);
			} else if (this.captureToChar(QUESTION)) this.state = S_PI_ENDING;
		}
		sPIEnding() {
			var _a;
			const c = this.getCodeNorm();
			if (c === GREATER) {
				const { piTarget } = this;
				if (piTarget.toLowerCase() === "xml") this.fail("the XML declaration must appear at the start of the document.");
				(_a = this.piHandler) === null || _a === void 0 || _a.call(this, {
					target: piTarget,
					body: this.text
				});
				this.piTarget = this.text = "";
				this.state = S_TEXT;
			} else if (c === QUESTION) this.text += "?";
			else {
				this.text += `?${String.fromCodePoint(c)}`;
				this.state = S_PI_BODY;
			}
			this.xmlDeclPossible = false;
		}
		sXMLDeclNameStart() {
			const c = this.skipSpaces();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				return;
			}
			if (c !== EOC) {
				this.state = S_XML_DECL_NAME;
				this.name = String.fromCodePoint(c);
			}
		}
		sXMLDeclName() {
			const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.name += this.text;
				this.text = "";
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (!(isS(c) || c === EQUAL)) return;
			this.name += this.text;
			this.text = "";
			if (!this.xmlDeclExpects.includes(this.name)) switch (this.name.length) {
				case 0:
					this.fail("did not expect any more name/value pairs.");
					break;
				case 1:
					this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
					break;
				default: this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
			}
			this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
		}
		sXMLDeclEq() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (isS(c)) return;
			if (c !== EQUAL) this.fail("value required.");
			this.state = S_XML_DECL_VALUE_START;
		}
		sXMLDeclValueStart() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (isS(c)) return;
			if (!isQuote(c)) {
				this.fail("value must be quoted.");
				this.q = SPACE;
			} else this.q = c;
			this.state = S_XML_DECL_VALUE;
		}
		sXMLDeclValue() {
			const c = this.captureTo([this.q, QUESTION]);
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.text = "";
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (c === EOC) return;
			const value = this.text;
			this.text = "";
			switch (this.name) {
				case "version": {
					this.xmlDeclExpects = ["encoding", "standalone"];
					const version = value;
					this.xmlDecl.version = version;
					if (!/^1\.[0-9]+$/.test(version)) this.fail("version number must match /^1\\.[0-9]+$/.");
					else if (!this.opt.forceXMLVersion) this.setXMLVersion(version);
					break;
				}
				case "encoding":
					if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
					this.xmlDeclExpects = ["standalone"];
					this.xmlDecl.encoding = value;
					break;
				case "standalone":
					if (value !== "yes" && value !== "no") this.fail("standalone value must match \"yes\" or \"no\".");
					this.xmlDeclExpects = [];
					this.xmlDecl.standalone = value;
			}
			this.name = "";
			this.state = S_XML_DECL_SEPARATOR;
		}
		sXMLDeclSeparator() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				return;
			}
			if (!isS(c)) {
				this.fail("whitespace required.");
				this.unget();
			}
			this.state = S_XML_DECL_NAME_START;
		}
		sXMLDeclEnding() {
			var _a;
			if (this.getCodeNorm() === GREATER) {
				if (this.piTarget !== "xml") this.fail("processing instructions are not allowed before root.");
				else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) this.fail("XML declaration must contain a version.");
				(_a = this.xmldeclHandler) === null || _a === void 0 || _a.call(this, this.xmlDecl);
				this.name = "";
				this.piTarget = this.text = "";
				this.state = S_TEXT;
			} else this.fail("The character ? is disallowed anywhere in XML declarations.");
			this.xmlDeclPossible = false;
		}
		sOpenTag() {
			var _a;
			const c = this.captureNameChars();
			if (c === EOC) return;
			const tag = this.tag = {
				name: this.name,
				attributes: Object.create(null)
			};
			this.name = "";
			if (this.xmlnsOpt) this.topNS = tag.ns = Object.create(null);
			(_a = this.openTagStartHandler) === null || _a === void 0 || _a.call(this, tag);
			this.sawRoot = true;
			if (!this.fragmentOpt && this.closedRoot) this.fail("documents may contain only one root.");
			switch (c) {
				case GREATER:
					this.openTag();
					break;
				case FORWARD_SLASH:
					this.state = S_OPEN_TAG_SLASH;
					break;
				default:
					if (!isS(c)) this.fail("disallowed character in tag name.");
					this.state = S_ATTRIB;
			}
		}
		sOpenTagSlash() {
			if (this.getCode() === GREATER) this.openSelfClosingTag();
			else {
				this.fail("forward-slash in opening tag not followed by >.");
				this.state = S_ATTRIB;
			}
		}
		sAttrib() {
			const c = this.skipSpaces();
			if (c === EOC) return;
			if (isNameStartChar(c)) {
				this.unget();
				this.state = S_ATTRIB_NAME;
			} else if (c === GREATER) this.openTag();
			else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH;
			else this.fail("disallowed character in attribute name.");
		}
		sAttribName() {
			const c = this.captureNameChars();
			if (c === EQUAL) this.state = S_ATTRIB_VALUE;
			else if (isS(c)) this.state = S_ATTRIB_NAME_SAW_WHITE;
			else if (c === GREATER) {
				this.fail("attribute without value.");
				this.pushAttrib(this.name, this.name);
				this.name = this.text = "";
				this.openTag();
			} else if (c !== EOC) this.fail("disallowed character in attribute name.");
		}
		sAttribNameSawWhite() {
			const c = this.skipSpaces();
			switch (c) {
				case EOC: return;
				case EQUAL:
					this.state = S_ATTRIB_VALUE;
					break;
				default:
					this.fail("attribute without value.");
					this.text = "";
					this.name = "";
					if (c === GREATER) this.openTag();
					else if (isNameStartChar(c)) {
						this.unget();
						this.state = S_ATTRIB_NAME;
					} else {
						this.fail("disallowed character in attribute name.");
						this.state = S_ATTRIB;
					}
			}
		}
		sAttribValue() {
			const c = this.getCodeNorm();
			if (isQuote(c)) {
				this.q = c;
				this.state = S_ATTRIB_VALUE_QUOTED;
			} else if (!isS(c)) {
				this.fail("unquoted attribute value.");
				this.state = S_ATTRIB_VALUE_UNQUOTED;
				this.unget();
			}
		}
		sAttribValueQuoted() {
			const { q, chunk } = this;
			let { i: start } = this;
			while (true) switch (this.getCode()) {
				case q:
					this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
					this.name = this.text = "";
					this.q = null;
					this.state = S_ATTRIB_VALUE_CLOSED;
					return;
				case AMP:
					this.text += chunk.slice(start, this.prevI);
					this.state = S_ENTITY;
					this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
					return;
				case NL:
				case NL_LIKE:
				case TAB:
					this.text += `${chunk.slice(start, this.prevI)} `;
					start = this.i;
					break;
				case LESS:
					this.text += chunk.slice(start, this.prevI);
					this.fail("disallowed character.");
					return;
				case EOC:
					this.text += chunk.slice(start);
					return;
			}
		}
		sAttribValueClosed() {
			const c = this.getCodeNorm();
			if (isS(c)) this.state = S_ATTRIB;
			else if (c === GREATER) this.openTag();
			else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH;
			else if (isNameStartChar(c)) {
				this.fail("no whitespace between attributes.");
				this.unget();
				this.state = S_ATTRIB_NAME;
			} else this.fail("disallowed character in attribute name.");
		}
		sAttribValueUnquoted() {
			const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
			switch (c) {
				case AMP:
					this.state = S_ENTITY;
					this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
					break;
				case LESS:
					this.fail("disallowed character.");
					break;
				case EOC: break;
				default:
					if (this.text.includes("]]>")) this.fail("the string \"]]>\" is disallowed in char data.");
					this.pushAttrib(this.name, this.text);
					this.name = this.text = "";
					if (c === GREATER) this.openTag();
					else this.state = S_ATTRIB;
			}
		}
		sCloseTag() {
			const c = this.captureNameChars();
			if (c === GREATER) this.closeTag();
			else if (isS(c)) this.state = S_CLOSE_TAG_SAW_WHITE;
			else if (c !== EOC) this.fail("disallowed character in closing tag.");
		}
		sCloseTagSawWhite() {
			switch (this.skipSpaces()) {
				case GREATER:
					this.closeTag();
					break;
				case EOC: break;
				default: this.fail("disallowed character in closing tag.");
			}
		}
		handleTextInRoot() {
			let { i: start, forbiddenState } = this;
			const { chunk, textHandler: handler } = this;
			scanLoop: while (true) switch (this.getCode()) {
				case LESS:
					this.state = S_OPEN_WAKA;
					if (handler !== void 0) {
						const { text } = this;
						const slice = chunk.slice(start, this.prevI);
						if (text.length !== 0) {
							handler(text + slice);
							this.text = "";
						} else if (slice.length !== 0) handler(slice);
					}
					forbiddenState = FORBIDDEN_START;
					break scanLoop;
				case AMP:
					this.state = S_ENTITY;
					this.entityReturnState = S_TEXT;
					if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
					forbiddenState = FORBIDDEN_START;
					break scanLoop;
				case CLOSE_BRACKET:
					switch (forbiddenState) {
						case FORBIDDEN_START:
							forbiddenState = FORBIDDEN_BRACKET;
							break;
						case FORBIDDEN_BRACKET:
							forbiddenState = FORBIDDEN_BRACKET_BRACKET;
							break;
						case FORBIDDEN_BRACKET_BRACKET: break;
						default: throw new Error("impossible state");
					}
					break;
				case GREATER:
					if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) this.fail("the string \"]]>\" is disallowed in char data.");
					forbiddenState = FORBIDDEN_START;
					break;
				case NL_LIKE:
					if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
					forbiddenState = FORBIDDEN_START;
					break;
				case EOC:
					if (handler !== void 0) this.text += chunk.slice(start);
					break scanLoop;
				default: forbiddenState = FORBIDDEN_START;
			}
			this.forbiddenState = forbiddenState;
		}
		handleTextOutsideRoot() {
			let { i: start } = this;
			const { chunk, textHandler: handler } = this;
			let nonSpace = false;
			outRootLoop: while (true) {
				const code = this.getCode();
				switch (code) {
					case LESS:
						this.state = S_OPEN_WAKA;
						if (handler !== void 0) {
							const { text } = this;
							const slice = chunk.slice(start, this.prevI);
							if (text.length !== 0) {
								handler(text + slice);
								this.text = "";
							} else if (slice.length !== 0) handler(slice);
						}
						break outRootLoop;
					case AMP:
						this.state = S_ENTITY;
						this.entityReturnState = S_TEXT;
						if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
						nonSpace = true;
						break outRootLoop;
					case NL_LIKE:
						if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
						start = this.i;
						break;
					case EOC:
						if (handler !== void 0) this.text += chunk.slice(start);
						break outRootLoop;
					default: if (!isS(code)) nonSpace = true;
				}
			}
			if (!nonSpace) return;
			if (!this.sawRoot && !this.reportedTextBeforeRoot) {
				this.fail("text data outside of root node.");
				this.reportedTextBeforeRoot = true;
			}
			if (this.closedRoot && !this.reportedTextAfterRoot) {
				this.fail("text data outside of root node.");
				this.reportedTextAfterRoot = true;
			}
		}
		pushAttribNS(name, value) {
			var _a;
			const { prefix, local } = this.qname(name);
			const attr = {
				name,
				prefix,
				local,
				value
			};
			this.attribList.push(attr);
			(_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
			if (prefix === "xmlns") {
				const trimmed = value.trim();
				if (this.currentXMLVersion === "1.0" && trimmed === "") this.fail("invalid attempt to undefine prefix in XML 1.0");
				this.topNS[local] = trimmed;
				nsPairCheck(this, local, trimmed);
			} else if (name === "xmlns") {
				const trimmed = value.trim();
				this.topNS[""] = trimmed;
				nsPairCheck(this, "", trimmed);
			}
		}
		pushAttribPlain(name, value) {
			var _a;
			const attr = {
				name,
				value
			};
			this.attribList.push(attr);
			(_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
		}
		end() {
			var _a, _b;
			if (!this.sawRoot) this.fail("document must contain a root element.");
			const { tags } = this;
			while (tags.length > 0) {
				const tag = tags.pop();
				this.fail(`unclosed tag: ${tag.name}`);
			}
			if (this.state !== S_BEGIN && this.state !== S_TEXT) this.fail("unexpected end.");
			const { text } = this;
			if (text.length !== 0) {
				(_a = this.textHandler) === null || _a === void 0 || _a.call(this, text);
				this.text = "";
			}
			this._closed = true;
			(_b = this.endHandler) === null || _b === void 0 || _b.call(this);
			this._init();
			return this;
		}
		resolve(prefix) {
			var _a, _b;
			let uri = this.topNS[prefix];
			if (uri !== void 0) return uri;
			const { tags } = this;
			for (let index = tags.length - 1; index >= 0; index--) {
				uri = tags[index].ns[prefix];
				if (uri !== void 0) return uri;
			}
			uri = this.ns[prefix];
			if (uri !== void 0) return uri;
			return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
		}
		qname(name) {
			const colon = name.indexOf(":");
			if (colon === -1) return {
				prefix: "",
				local: name
			};
			const local = name.slice(colon + 1);
			const prefix = name.slice(0, colon);
			if (prefix === "" || local === "" || local.includes(":")) this.fail(`malformed name: ${name}.`);
			return {
				prefix,
				local
			};
		}
		processAttribsNS() {
			var _a;
			const { attribList } = this;
			const tag = this.tag;
			{
				const { prefix, local } = this.qname(tag.name);
				tag.prefix = prefix;
				tag.local = local;
				const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
				if (prefix !== "") {
					if (prefix === "xmlns") this.fail("tags may not have \"xmlns\" as prefix.");
					if (uri === "") {
						this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
						tag.uri = prefix;
					}
				}
			}
			if (attribList.length === 0) return;
			const { attributes } = tag;
			const seen = new Set();
			for (const attr of attribList) {
				const { name, prefix, local } = attr;
				let uri;
				let eqname;
				if (prefix === "") {
					uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
					eqname = name;
				} else {
					uri = this.resolve(prefix);
					if (uri === void 0) {
						this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
						uri = prefix;
					}
					eqname = `{${uri}}${local}`;
				}
				if (seen.has(eqname)) this.fail(`duplicate attribute: ${eqname}.`);
				seen.add(eqname);
				attr.uri = uri;
				attributes[name] = attr;
			}
			this.attribList = [];
		}
		processAttribsPlain() {
			const { attribList } = this;
			const attributes = this.tag.attributes;
			for (const { name, value } of attribList) {
				if (attributes[name] !== void 0) this.fail(`duplicate attribute: ${name}.`);
				attributes[name] = value;
			}
			this.attribList = [];
		}
		openTag() {
			var _a;
			this.processAttribs();
			const { tags } = this;
			const tag = this.tag;
			tag.isSelfClosing = false;
			(_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
			tags.push(tag);
			this.state = S_TEXT;
			this.name = "";
		}
		openSelfClosingTag() {
			var _a, _b, _c;
			this.processAttribs();
			const { tags } = this;
			const tag = this.tag;
			tag.isSelfClosing = true;
			(_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
			(_b = this.closeTagHandler) === null || _b === void 0 || _b.call(this, tag);
			if ((this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null) === null) this.closedRoot = true;
			this.state = S_TEXT;
			this.name = "";
		}
		closeTag() {
			const { tags, name } = this;
			this.state = S_TEXT;
			this.name = "";
			if (name === "") {
				this.fail("weird empty close tag.");
				this.text += "</>";
				return;
			}
			const handler = this.closeTagHandler;
			let l = tags.length;
			while (l-- > 0) {
				const tag = this.tag = tags.pop();
				this.topNS = tag.ns;
				handler === null || handler === void 0 || handler(tag);
				if (tag.name === name) break;
				this.fail("unexpected close tag.");
			}
			if (l === 0) this.closedRoot = true;
			else if (l < 0) {
				this.fail(`unmatched closing tag: ${name}.`);
				this.text += `</${name}>`;
			}
		}
		parseEntity(entity) {
			if (entity[0] !== "#") {
				const defined = this.ENTITIES[entity];
				if (defined !== void 0) return defined;
				this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
				return `&${entity};`;
			}
			let num = NaN;
			if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) num = parseInt(entity.slice(2), 16);
			else if (/^#[0-9]+$/.test(entity)) num = parseInt(entity.slice(1), 10);
			if (!this.isChar(num)) {
				this.fail("malformed character entity.");
				return `&${entity};`;
			}
			return String.fromCodePoint(num);
		}
	};
	exports.SaxesParser = SaxesParser;
}));
// build/commands/xml-tree.js
var import_saxes = require_saxes();
const deepest = 100;
const mostElements = 5e4;
const piece = 4096;
function parseXml(source) {
	const builder = new Builder(source);
	const parser = new import_saxes.SaxesParser({ xmlns: true });
	parser.on("error", ({ message }) => builder.stop(`it cannot be read as XML (line {line}: ${require_index.shown(message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""))})`, parser.position));
	parser.on("doctype", () => builder.stop("it declares a document type (line {line}), which may define entities; remove the declaration", parser.position));
	parser.on("text", () => builder.text(parser.position - 1));
	parser.on("cdata", () => builder.cdata(parser.position));
	parser.on("comment", () => builder.skip(parser.position + 1));
	parser.on("processinginstruction", () => builder.skip(parser.position));
	parser.on("xmldecl", () => builder.skip(parser.position));
	parser.on("opentag", (tag) => builder.open(tag, parser.position));
	parser.on("closetag", () => builder.close(parser.position));
	for (let at = 0; at < source.text.length && builder.reason === void 0; at += piece) parser.write(source.text.slice(at, at + piece));
	if (builder.reason === void 0) parser.close();
	if (builder.reason !== void 0) return { reason: builder.reason };
	return builder.root ?? { reason: "it holds no XML" };
}
var Builder = class {
	root;
	reason;
	#source;
	#open = [];
	#mark = 0;
	#elements = 0;
	constructor(source) {
		this.#source = source;
	}
	stop(reason, offset) {
		const at = Math.max(0, Math.min(offset, this.#source.text.length) - 1);
		this.reason ??= reason.replace("{line}", String(this.#source.locate(at, at + 1).start.line));
	}
	text(end) {
		if (end > this.#mark) this.#open.at(-1)?.runs.push({
			start: this.#mark,
			end,
			literal: false
		});
		this.#mark = Math.max(this.#mark, end);
	}
	cdata(end) {
		const start = this.#source.text.indexOf("<![CDATA[", this.#mark) + 9;
		this.#open.at(-1)?.runs.push({
			start,
			end: end - 3,
			literal: true
		});
		this.#mark = end;
	}
	skip(end) {
		this.#mark = end;
	}
	open(tag, end) {
		this.#elements += 1;
		if (this.#open.length >= deepest) this.stop(`it is nested in more than ${deepest} levels (line {line})`, end);
		if (this.#elements > mostElements) this.stop(`it has more than ${mostElements} elements (line {line})`, end);
		if (this.reason !== void 0) return;
		const element = new Element(tag, this.#source, this.#source.text.indexOf("<", this.#mark), end);
		this.#open.at(-1)?.children.push(element);
		this.root ??= element;
		this.#open.push(element);
		this.#mark = end;
	}
	close(end) {
		this.#open.pop();
		this.#mark = end;
	}
};
var Element = class {
	name;
	uri;
	children = [];
	runs = [];
	#source;
	#values;
	#start;
	#end;
	#tagName;
	constructor(tag, source, start, end) {
		this.name = tag.local;
		this.uri = tag.uri;
		this.#source = source;
		this.#start = start;
		this.#end = end;
		this.#tagName = tag.name.length;
		const attributes = Object.values(tag.attributes).toSorted((left, right) => right.prefix.length - left.prefix.length);
		this.#values = new Map(attributes.map(({ local, name, value }) => [local, {
			text: value,
			name
		}]));
	}
	get location() {
		return this.#source.locate(this.#start, this.#end);
	}
	attribute(name) {
		const value = this.#values.get(name);
		if (value === void 0) return void 0;
		const from = this.#start + 1 + this.#tagName;
		for (const match of this.#source.text.slice(from, this.#end).matchAll(/([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
			if (match[1] !== value.name) continue;
			const end = from + match.index + match[0].length - 1;
			return {
				text: value.text,
				location: this.#source.locate(end - (match[2]?.length ?? 0) + 2, end)
			};
		}
		return {
			text: value.text,
			location: this.location
		};
	}
	text() {
		const whole = decodeRuns(this.#source, this.runs, this.#end);
		const start = whole.text.length - whole.text.trimStart().length;
		return require_index.partOf(whole, start, Math.max(start, whole.text.trimEnd().length));
	}
};
const entities = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"]
]);
function decodeRuns(source, runs, otherwise) {
	const starts = [];
	const ends = [];
	let text = "";
	const add = (characters, start, end) => {
		text += characters;
		for (let unit = 0; unit < characters.length; unit++) {
			starts.push(start);
			ends.push(end);
		}
	};
	for (const { start, end, literal } of runs) {
		const raw = source.text.slice(start, end);
		const pattern = literal ? /\r\n?/g : /\r\n?|&(#?[A-Za-z0-9]+);/g;
		let done = 0;
		for (const match of raw.matchAll(pattern)) {
			for (let at = done; at < match.index; at++) add(raw[at] ?? "", start + at, start + at + 1);
			done = match.index + match[0].length;
			add(match[1] === void 0 ? "\n" : decodeReference(match[1]) ?? match[0], start + match.index, start + done);
		}
		for (let at = done; at < raw.length; at++) add(raw[at] ?? "", start + at, start + at + 1);
	}
	const last = ends.at(-1) ?? otherwise;
	return {
		file: source.file,
		text,
		locate: (start, end) => source.locate(starts[start] ?? last, end > start ? Math.max(starts[start] ?? last, ends[end - 1] ?? last) : starts[start] ?? last)
	};
}
function decodeReference(name) {
	if (!name.startsWith("#")) return entities.get(name);
	const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : void 0;
}
// build/commands/answer-file.js
var answer_file_exports = require_rolldown_runtime.__exportAll({ readAnswerFile: () => readAnswerFile });
function readAnswerFile(xml, scripts = () => void 0) {
	const template = /\{\{|\{%|<%/.exec(xml.text);
	if (template !== null) return { reason: `it holds a template that is filled in later (line ${xml.locate(template.index, template.index + 2).start.line}: ${template[0]})` };
	const root = parseXml(xml);
	if ("reason" in root) return root;
	if (root.name !== "unattend" || root.uri !== answerNamespace && root.uri !== "") return { reason: `its root is ${require_index.shown(root.name)} and not the unattend of an answer file` };
	const found = {
		names: [],
		descriptions: [],
		builds: [],
		parts: new Map(),
		setting: void 0,
		generalizePass: void 0,
		installs: false,
		audits: false,
		scripts
	};
	for (const child of root.children) {
		if (child.uri !== root.uri) continue;
		const stranger = findForeign(child, root.uri);
		if (stranger !== void 0) return { reason: `${require_index.shown(stranger.name)} (line ${stranger.location.start.line}) is of a namespace that answer files do not have` };
		if (child.name === "servicing") readServicing(child, found);
		else if (child.name === "settings") {
			const pass = child.attribute("pass");
			const known = passes.find((each) => each === pass?.text.toLowerCase());
			if (known === void 0) return { reason: `the pass ${require_index.shown(pass?.text ?? "without a name")} (line ${child.location.start.line}) is none that Windows has` };
			readPass(child, known, found);
		}
	}
	return {
		windows: joined(found.names.length > 0 ? found.names : found.descriptions),
		build: joined(found.builds),
		...timed(found)
	};
}
const answerNamespace = "urn:schemas-microsoft-com:unattend";
const passes = [
	"windowspe",
	"offlineservicing",
	"specialize",
	"auditsystem",
	"audituser",
	"oobesystem",
	"generalize"
];
function joined(values) {
	const [first] = values;
	if (first === void 0) return void 0;
	return {
		text: [...new Set(values.map(({ text }) => text))].join(" / "),
		location: first.location
	};
}
function findForeign(element, uri) {
	if (element.uri !== uri) return element;
	for (const child of element.children) {
		const stranger = findForeign(child, uri);
		if (stranger !== void 0) return stranger;
	}
}
function partOfPass(found, pass, architecture) {
	const key = `${pass} ${architecture.toLowerCase()}`;
	const part = found.parts.get(key) ?? {
		pass,
		effects: []
	};
	found.parts.set(key, part);
	return part.effects;
}
function readServicing(servicing, found) {
	const effects = partOfPass(found, "offlineservicing", "");
	for (const element of named(servicing, "package")) {
		const identity = named(element, "assemblyIdentity")[0];
		const name = identity?.attribute("name");
		const version = identity?.attribute("version");
		const ofWindows = /^Microsoft-Windows-(?:Foundation-Package|[A-Za-z]+Edition)$/i.test(name?.text ?? "");
		if (ofWindows && version !== void 0 && /^\d+\.\d+\.\d+(?:\.\d+)?$/.test(version.text)) found.builds.push(version);
		for (const selection of named(element, "selection")) {
			const feature = selection.attribute("name");
			const state = selection.attribute("state");
			if (feature === void 0 || state === void 0 || !/^(?:true|false)$/i.test(state.text)) effects.push(unread("a selection of a feature", element, selection.location));
			else effects.push({
				kind: "feature",
				name: require_index.featureName(feature.text),
				present: state.text.toLowerCase() === "true",
				text: feature.text,
				location: feature.location
			});
		}
		if (element.attribute("action")?.text.toLowerCase() === "install" && !ofWindows && !/language(?:pack|features)|^package_for_/i.test(name?.text ?? "")) effects.push(unread(`the package ${require_index.shown(name?.text ?? "without a name")}`, element, element.location));
	}
}
function unread(what, { name }, location) {
	return {
		kind: "unread",
		what,
		text: name,
		location
	};
}
function readPass(settings, pass, found) {
	for (const component of named(settings, "component")) {
		const effects = partOfPass(found, pass, component.attribute("processorArchitecture")?.text ?? "");
		const name = component.attribute("name")?.text.toLowerCase() ?? "";
		if (pass === "generalize") found.generalizePass ??= settings.location;
		if (name === "microsoft-windows-setup") readSetup(component, pass, effects, found);
		if (name === "microsoft-windows-deployment") {
			found.setting ??= named(component, "Generalize")[0]?.location;
			found.audits ||= along(component, "Reseal", "Mode").some((mode) => mode.text().text.toLowerCase() === "audit");
		}
		if (name === "microsoft-windows-unattendedjoin") readJoin(component, effects);
		readCommands(component, effects, found.scripts);
	}
}
function readSetup(component, pass, effects, found) {
	found.installs ||= pass === "windowspe";
	for (const image of along(component, "ImageInstall", "OSImage", "InstallFrom")) {
		for (const data of named(image, "MetaData")) {
			const key = named(data, "Key")[0]?.text().text.toLowerCase();
			const value = valueOf(named(data, "Value")[0]);
			if (value !== void 0 && key === "/image/name") found.names.push(value);
			if (value !== void 0 && key === "/image/description") found.descriptions.push(value);
		}
		readImageFile(named(image, "Path")[0], effects);
	}
	for (const image of along(component, "WindowsDeploymentServices", "ImageSelection", "InstallImage")) {
		const value = valueOf(named(image, "ImageName")[0]);
		if (value !== void 0) found.names.push(value);
		readImageFile(named(image, "Filename")[0], effects);
	}
	for (const set of named(component, "UseConfigurationSet")) if (set.text().text.toLowerCase() === "true") effects.push(unread("the configuration set beside the answer file", set, set.location));
}
function readImageFile(element, effects) {
	const path = valueOf(element);
	if (element === void 0 || path === void 0 || /(?:^|[\\/])install\.(?:wim|esd|swm)$/i.test(path.text)) return;
	effects.push(unread(`the image file ${require_index.shown(path.text)}`, element, path.location));
}
function readJoin(component, effects) {
	const joins = [
		...along(component, "Identification", "JoinDomain"),
		...along(component, "Identification", "Provisioning", "AccountData"),
		...along(component, "OfflineIdentification", "Provisioning", "AccountData")
	];
	for (const join of joins) {
		const domain = valueOf(join);
		if (domain !== void 0) effects.push({
			kind: "domain",
			joins: true,
			text: join.name === "JoinDomain" ? `JoinDomain ${domain.text}` : join.name,
			location: domain.location
		});
	}
}
const commandNames = new Set([
	"RunSynchronousCommand",
	"RunAsynchronousCommand",
	"SynchronousCommand",
	"AsynchronousCommand",
	"SetupCompleteCommand"
]);
function readCommands(element, effects, scripts) {
	for (const child of inOrder(element.children)) {
		if (!commandNames.has(child.name)) {
			readCommands(child, effects, scripts);
			continue;
		}
		const action = child.attribute("action");
		const command = ([...named(child, "Path"), ...named(child, "CommandLine")][0] ?? child).text();
		if (command.text === "") continue;
		if (action !== void 0 && !/^(?:add|modify)$/i.test(action.text)) effects.push(unread(`a command with the action ${require_index.shown(action.text)}`, child, action.location));
		for (const effect of readScript(command, "cmd")) for (const each of (effect.kind === "unread" ? scripts(effect) : void 0) ?? [effect]) effects.push(each);
	}
}
function inOrder(children) {
	const orders = children.map((child) => named(child, "Order")[0]?.text().text);
	if (!orders.every((order) => order !== void 0 && /^\d{1,9}$/.test(order))) return children;
	return children.map((child, index) => ({
		child,
		order: Number(orders[index])
	})).toSorted((left, right) => left.order - right.order).map(({ child }) => child);
}
function timed(found) {
	const parts = [...found.parts.values()].map(({ pass, effects }) => ({
		pass,
		effects: isBeforeWindows(pass) ? effects.filter(({ kind }) => kind !== "generalize") : effects
	}));
	const commands = parts.flatMap(({ pass, effects }) => effects.flatMap((effect) => effect.kind === "generalize" ? [{
		pass,
		effect
	}] : []));
	const last = commands.reduce((latest, { pass }) => Math.max(latest, passes.indexOf(pass)), found.setting === void 0 ? -1 : passes.indexOf("audituser"));
	const late = whenLate(parts, found, last !== -1, commands.every(({ effect }) => effect.ends));
	const stages = parts.map(({ pass, effects }) => {
		const position = passes.indexOf(pass);
		return {
			position,
			phase: (pass === "specialize" || pass === "oobesystem") && position > last ? late : "before-generalize",
			effects: upToLast(effects, position < last)
		};
	});
	const ordering = commands[0]?.effect;
	const generalizes = found.setting ?? ordering?.location ?? found.generalizePass;
	if (generalizes !== void 0 && (ordering === void 0 || found.setting !== void 0)) {
		const text = found.setting === void 0 ? "settings pass=\"generalize\"" : "Generalize";
		stages.push({
			position: passes.length,
			phase: "before-generalize",
			effects: [{
				kind: "generalize",
				ends: true,
				text,
				location: generalizes
			}]
		});
	}
	const rank = (stage) => (stage.phase === "after-clone" ? 200 : stage.effects.some(({ kind }) => kind === "generalize") ? 100 : 0) + stage.position;
	const ranked = stages.filter(({ effects }) => effects.length > 0).map((stage) => ({
		stage,
		rank: rank(stage)
	}));
	return {
		generalizes,
		presumesClones: last === -1 && late === "after-clone",
		stages: ranked.toSorted((left, right) => left.rank - right.rank).map(({ stage: { phase, effects } }) => ({
			phase,
			effects
		}))
	};
}
function isBeforeWindows(pass) {
	return pass === "windowspe" || pass === "offlineservicing";
}
function upToLast(effects, none) {
	const last = none ? -1 : effects.findLastIndex(({ kind }) => kind === "generalize");
	return effects.filter(({ kind }, index) => kind !== "generalize" || index === last);
}
function whenLate(parts, found, orders, ends) {
	if (orders) return found.setting === void 0 && ends ? "after-clone" : "unknown";
	const unreadable = parts.some(({ pass, effects }) => (pass === "specialize" || pass === "oobesystem") && effects.some(({ kind }) => kind === "unread"));
	return found.installs || found.audits || unreadable ? "unknown" : "after-clone";
}
function named(element, name) {
	return element.children.filter((child) => child.name === name);
}
function along(element, ...path) {
	return path.reduce((elements, name) => elements.flatMap((each) => named(each, name)), [element]);
}
function valueOf(element) {
	const source = element?.text();
	return source === void 0 || source.text === "" ? void 0 : {
		text: source.text,
		location: source.locate(0, source.text.length)
	};
}
Object.defineProperty(exports, "answer_file_exports", {
	enumerable: true,
	get: function() {
		return answer_file_exports;
	}
});
Object.defineProperty(exports, "commands_exports", {
	enumerable: true,
	get: function() {
		return commands_exports;
	}
});
Object.defineProperty(exports, "findCipher", {
	enumerable: true,
	get: function() {
		return findCipher;
	}
});
Object.defineProperty(exports, "isHostingBundle", {
	enumerable: true,
	get: function() {
		return isHostingBundle;
	}
});
Object.defineProperty(exports, "isKnownSource", {
	enumerable: true,
	get: function() {
		return isKnownSource;
	}
});
Object.defineProperty(exports, "isPartOfIis", {
	enumerable: true,
	get: function() {
		return isPartOfIis;
	}
});
Object.defineProperty(exports, "isWindowsOwn", {
	enumerable: true,
	get: function() {
		return isWindowsOwn;
	}
});
Object.defineProperty(exports, "readAnswerFile", {
	enumerable: true,
	get: function() {
		return readAnswerFile;
	}
});
Object.defineProperty(exports, "readConfiguration", {
	enumerable: true,
	get: function() {
		return readConfiguration;
	}
});
Object.defineProperty(exports, "readRegistryKeys", {
	enumerable: true,
	get: function() {
		return readRegistryKeys;
	}
});
Object.defineProperty(exports, "readScript", {
	enumerable: true,
	get: function() {
		return readScript;
	}
});
Object.defineProperty(exports, "runsByItself", {
	enumerable: true,
	get: function() {
		return runsByItself;
	}
});

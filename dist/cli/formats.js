"use strict";
const require_rolldown_runtime = globalThis[Symbol.for("sysprep-gate")].rolldownRuntime;
const require_index = globalThis[Symbol.for("sysprep-gate")];
const require_commands = require("./commands.js");
// build/formats/windows-registry.js
function registryEffects(key, name, data, location) {
	if (!require_commands.runsByItself(key, name)) return [];
	const text = data?.text.trim() ?? "";
	if (data !== void 0 && require_commands.isWindowsOwn(text)) return [];
	if (data !== void 0 && require_commands.readScript(data, "cmd").length === 0) return [];
	return [require_index.unread("the command that the registry runs at the next start or log-on", text === "" ? key : text, location)];
}
function registryEffectsOfText(key, name, data, location) {
	return registryEffects(key, name, data === void 0 ? void 0 : require_index.derivedText(data, location), location);
}
// build/formats/packages.js
function isPublicSource(source) {
	return require_commands.isKnownSource(source) || /^https:\/\/storeedgefd\.dsp\.mp\.microsoft\.com\/v9\.0\/?$/i.test(source.trim());
}
function isWindowsSource(source) {
	return /^windows-?features?$/i.test(source.trim());
}
function addSource(added, program, address) {
	const text = address.text() ?? "";
	if (require_index.isSaid(address) && (address.tag !== void 0 || !isPublicSource(text))) added.set(program, text);
}
function fromPrivate(text, id, source, added) {
	const said = source !== void 0 && require_index.isSaid(source);
	const from = said ? source.text() ?? "" : added;
	if (said && (source.tag !== void 0 || require_index.isExpression(from ?? ""))) return [require_index.unread(`the package ${require_index.named(text)}, whose source is filled in later,`, text, id.location)];
	if (from === void 0 || isPublicSource(from) && !/^\s*webpi\s*$/i.test(from)) return void 0;
	return [require_index.unread(`the package ${require_index.named(text)} of the source ${require_index.named(from)}`, text, id.location)];
}
function packageEffects(text, { location }) {
	if (require_commands.isHostingBundle(text.replaceAll(" ", ""))) return [{
		kind: "secret",
		signal: "S20",
		what: "the ASP.NET Core hosting bundle",
		text,
		location
	}];
	return require_commands.isPartOfIis(text) ? [require_index.unread(`the package ${require_index.named(text)}, which belongs to IIS or may bring it,`, text, location)] : [];
}
function wingetPackage(id, source, added) {
	const text = require_index.plainText(id);
	if (text === void 0) return unreadable$1(id);
	return fromPrivate(text, id, source, added?.get("winget")) ?? packageEffects(text, id);
}
function chocolateyPackage(id, source, added) {
	const text = require_index.plainText(id);
	if (text === void 0) return unreadable$1(id);
	if (source !== void 0 && isWindowsSource(require_index.plainText(source) ?? "")) return [{
		kind: "feature",
		name: require_index.featureName(text),
		present: true,
		text,
		location: id.location
	}];
	const foreign = fromPrivate(text, id, source, added?.get("choco"));
	if (foreign !== void 0) return foreign;
	if (/\.config$/i.test(text)) return [require_index.unread(`the list of packages ${require_index.named(text)}`, text, id.location)];
	return packageEffects(text, id);
}
function unreadable$1(id) {
	return [require_index.unread("a package whose name is filled in later", id.text() ?? "", id.location)];
}
// build/formats/ansible/jinja.js
const longest = 4e3;
const deepest$3 = 40;
const token = /\s*(?:([A-Za-z_]\w*)|(\d+(?:\.\d+)?)|"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|(==|!=|<=|>=|\/\/|\*\*|[-+*/%~|.,:()[\]{}<>=]))/y;
const end = {
	kind: "sign",
	text: ""
};
var Unreadable = class extends Error {};
function parseExpression(text) {
	const tokens = tokensOf(text);
	if (tokens === void 0) return void 0;
	try {
		return new Parser(tokens).parse();
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
function tokensOf(text) {
	if (text.length > longest) return void 0;
	const whole = text.trimEnd();
	const tokens = [];
	token.lastIndex = 0;
	while (token.lastIndex < whole.length) {
		const match = token.exec(whole);
		if (match === null) return void 0;
		const [, word, number, double, single, sign] = match;
		if (word !== void 0) tokens.push({
			kind: "word",
			text: word
		});
		else if (number !== void 0) tokens.push({
			kind: "number",
			text: number
		});
		else if (sign !== void 0) tokens.push({
			kind: "sign",
			text: sign
		});
		else tokens.push({
			kind: "text",
			text: unescape(double ?? single ?? "")
		});
	}
	return tokens;
}
function unescape(text) {
	return text.replaceAll(/\\(.)/gs, (_whole, character) => character === "n" ? "\n" : character === "t" ? "	" : character === "r" ? "\r" : /["'\\]/.test(character) ? character : `\\${character}`);
}
var Parser = class {
	#tokens;
	#at = 0;
	#depth = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	parse() {
		const expression = this.#choice();
		if (this.#peek() !== end) throw new Unreadable();
		return expression;
	}
	#peek(ahead = 0) {
		return this.#tokens[this.#at + ahead] ?? end;
	}
	#is(text, ahead = 0) {
		const { kind, text: own } = this.#peek(ahead);
		return own === text && (kind === "sign" || kind === "word") && own !== "";
	}
	#take(text) {
		if (!this.#is(text)) return false;
		this.#at += 1;
		return true;
	}
	#need(text) {
		if (!this.#take(text)) throw new Unreadable();
	}
	#word() {
		const { kind, text } = this.#peek();
		if (kind !== "word") throw new Unreadable();
		this.#at += 1;
		return text;
	}
	#choice() {
		this.#depth += 1;
		if (this.#depth > deepest$3) throw new Unreadable();
		const yes = this.#or();
		let expression = yes;
		if (this.#take("if")) expression = {
			kind: "choice",
			condition: this.#or(),
			yes,
			no: this.#take("else") ? this.#choice() : void 0
		};
		this.#depth -= 1;
		return expression;
	}
	#or() {
		let left = this.#and();
		while (this.#take("or")) left = {
			kind: "binary",
			operator: "or",
			left,
			right: this.#and()
		};
		return left;
	}
	#and() {
		let left = this.#not();
		while (this.#take("and")) left = {
			kind: "binary",
			operator: "and",
			left,
			right: this.#not()
		};
		return left;
	}
	#not() {
		let count = 0;
		while (this.#take("not")) count += 1;
		const of = this.#comparison();
		return count % 2 === 0 ? of : {
			kind: "not",
			of
		};
	}
	#comparison() {
		const left = this.#sum();
		const operator = this.#comparator();
		if (operator === void 0) return left;
		const compared = {
			kind: "binary",
			operator,
			left,
			right: this.#sum()
		};
		if (this.#comparator() !== void 0) throw new Unreadable();
		return compared;
	}
	#comparator() {
		if (this.#is("not") && this.#is("in", 1)) {
			this.#at += 2;
			return "not in";
		}
		return [
			"==",
			"!=",
			"<=",
			">=",
			"<",
			">",
			"in"
		].find((operator) => this.#take(operator));
	}
	#sum() {
		let left = this.#postfix();
		for (;;) {
			const operator = [
				"~",
				"+",
				"-"
			].find((each) => this.#take(each));
			if (operator === void 0) return left;
			left = {
				kind: "binary",
				operator,
				left,
				right: this.#postfix()
			};
		}
	}
	#postfix() {
		let of = this.#primary();
		for (;;) if (this.#take(".")) {
			const { kind, text } = this.#peek();
			if (kind !== "word" && kind !== "number") throw new Unreadable();
			this.#at += 1;
			of = this.#is("(") ? {
				kind: "call",
				of,
				name: text,
				operands: this.#operands()
			} : {
				kind: "member",
				of,
				key: {
					kind: "literal",
					value: text
				}
			};
		} else if (this.#take("[")) {
			const key = this.#choice();
			this.#need("]");
			of = {
				kind: "member",
				of,
				key
			};
		} else if (this.#is("(") && of.kind === "name") of = {
			kind: "call",
			of: {
				kind: "literal",
				value: null
			},
			name: of.name,
			operands: this.#operands()
		};
		else if (this.#take("|")) of = {
			kind: "filter",
			of,
			name: this.#dotted(),
			operands: this.#is("(") ? this.#operands() : []
		};
		else if (this.#take("is")) of = this.#test(of);
		else return of;
	}
	#dotted() {
		let name = this.#word();
		while (this.#take(".")) name = this.#word();
		return name;
	}
	#test(of) {
		const negated = this.#take("not");
		return {
			kind: "test",
			of,
			name: this.#dotted(),
			negated,
			operands: this.#is("(") ? this.#operands() : this.#peek().kind === "text" || this.#peek().kind === "number" ? [this.#primary()] : []
		};
	}
	#operands() {
		this.#need("(");
		const operands = [];
		while (!this.#take(")")) {
			if (this.#peek().kind === "word" && this.#is("=", 1)) this.#at += 2;
			operands.push(this.#choice());
			if (!this.#is(")")) this.#need(",");
		}
		return operands;
	}
	#primary() {
		const { kind, text } = this.#peek();
		if (kind === "number" || kind === "text") {
			this.#at += 1;
			return {
				kind: "literal",
				value: kind === "number" ? Number(text) : text
			};
		}
		if (this.#take("-")) {
			const number = this.#peek();
			if (number.kind !== "number") throw new Unreadable();
			this.#at += 1;
			return {
				kind: "literal",
				value: -Number(number.text)
			};
		}
		if (this.#take("[")) return {
			kind: "list",
			items: this.#items("]")
		};
		if (this.#take("{")) return this.#map();
		if (this.#take("(")) {
			const items = this.#items(")");
			const [only] = items;
			return only !== void 0 && items.length === 1 && !this.#endedByComma ? only : {
				kind: "list",
				items
			};
		}
		const word = this.#word();
		if (/^(?:true|false)$/i.test(word)) return {
			kind: "literal",
			value: /^true$/i.test(word)
		};
		if (/^(?:none|null)$/i.test(word)) return {
			kind: "literal",
			value: null
		};
		if ([
			"if",
			"else",
			"in",
			"is",
			"and",
			"or"
		].includes(word)) throw new Unreadable();
		return {
			kind: "name",
			name: word
		};
	}
	#endedByComma = false;
	#items(close) {
		const items = [];
		let comma = false;
		while (!this.#is(close)) {
			items.push(this.#choice());
			comma = this.#take(",");
			if (!comma && !this.#is(close)) throw new Unreadable();
		}
		this.#need(close);
		this.#endedByComma = comma;
		return items;
	}
	#map() {
		const entries = [];
		while (!this.#take("}")) {
			const key = this.#choice();
			this.#need(":");
			entries.push([key, this.#choice()]);
			if (!this.#is("}")) this.#need(",");
		}
		return {
			kind: "map",
			entries
		};
	}
};
function isTemplated(text) {
	return text.includes("{{") || text.includes("{%") || text.includes("{#");
}
function piecesOf(text) {
	const pieces = [];
	const plain = (start, stop) => {
		if (stop > start) pieces.push({
			kind: "plain",
			start,
			end: stop
		});
	};
	let from = 0;
	let at = text.indexOf("{");
	while (at !== -1) {
		const mark = text[at + 1];
		const stop = mark === "{" ? endOfOutput(text, at + 2) : mark === "%" ? text.indexOf("%}", at + 2) : mark === "#" ? text.indexOf("#}", at + 2) : void 0;
		if (stop === -1) break;
		if (stop === void 0) {
			at = text.indexOf("{", at + 1);
			continue;
		}
		plain(from, at);
		const inner = text.slice(at + 2, stop).replaceAll(/^[-+]|[-+]$/g, "").trim();
		from = stop + 2;
		if (mark === "{") pieces.push({
			kind: "output",
			start: at,
			end: from,
			inner
		});
		else if (mark === "%" && inner === "raw") {
			const close = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
			close.lastIndex = from;
			const match = close.exec(text);
			plain(from, match?.index ?? text.length);
			from = match === null ? text.length : match.index + match[0].length;
		} else if (mark === "%") pieces.push({
			kind: "statement",
			start: at,
			end: from,
			inner
		});
		at = text.indexOf("{", from);
	}
	plain(from, text.length);
	return pieces;
}
function endOfOutput(text, from) {
	let quote;
	let open = 0;
	for (let at = from; at < text.length; at += 1) {
		const character = text[at];
		if (quote !== void 0) {
			if (character === "\\") at += 1;
			else if (character === quote) quote = void 0;
		} else if (character === "\"" || character === "'") quote = character;
		else if (character === "{") open += 1;
		else if (character === "}" && open > 0) open -= 1;
		else if (character === "}" && text[at + 1] === "}") return at;
	}
	return -1;
}
// build/formats/ansible/modules.js
const taskKeywords = new Set([
	"name action local_action args any_errors_fatal async become become_exe become_flags become_method become_user block rescue always changed_when check_mode collections connection",
	"debugger delay delegate_facts delegate_to diff environment failed_when ignore_errors ignore_unreachable listen loop loop_control module_defaults no_log notify poll port register",
	"remote_user retries run_once static sudo sudo_user su su_user tags throttle timeout until vars when first_available_file"
].flatMap((line) => line.split(" ")));
function isTaskKeyword(key) {
	return taskKeywords.has(key) || key.startsWith("with_");
}
function isWindowsModule(key) {
	return /^(?:ansible\.legacy\.)?win_[a-z0-9_]+$|^(?:ansible\.windows|community\.windows|microsoft\.(?:iis|ad)|chocolatey\.chocolatey)\.[a-z0-9_]+$/.test(key);
}
const shortened = /^(?:ansible\.(?:builtin|legacy|windows)|community\.windows|chocolatey\.chocolatey)\./;
const iisAlone = new Set([
	"web_app_pool",
	"web_application",
	"virtual_directory",
	"website"
]);
function moduleName(written) {
	const name = written.replace(shortened, "");
	return iisAlone.has(name) ? `microsoft.iis.${name}` : name;
}
function words(...lines) {
	return new Set(lines.flatMap((line) => line.split(" ")));
}
const harmlessWindows = words("win_acl win_acl_inheritance win_audit_policy_system win_audit_rule win_auto_logon win_capability win_certificate_info win_certificate_store win_computer_description win_credential", "win_data_deduplication win_defrag win_dhcp_lease win_dhcp_option win_dhcp_server win_disk_facts win_disk_image win_dns_client win_dns_delegation win_dns_record win_dns_zone win_domain_computer", "win_domain_group win_domain_group_membership win_domain_object_info win_domain_ou win_domain_pso win_domain_user win_dotnet_ngen win_environment win_eventlog win_eventlog_entry", "win_feature_info win_file win_file_compression win_file_version win_find win_firewall win_firewall_rule win_format win_get_url win_gpo_force win_gpo_link win_gpo_manage win_group", "win_group_membership win_hostname win_hosts win_hotfix win_http_proxy win_inet_proxy win_inf_printer_driver win_initialize_disk win_ipv6 win_listen_ports_facts win_log_properties win_mapped_drive win_msg", "win_net_adapter_feature win_net_sock win_net_tcp win_netbios win_nssm win_ntp win_owner win_package_facts win_pagefile win_partition win_path win_pending_reboot_info win_pester win_ping", "win_power_plan win_product_facts win_psmodule win_psrepository win_psrepository_copy win_psscript win_pssession_configuration win_rabbitmq_plugin win_rds_cap win_rds_rap", "win_rds_settings win_reboot win_reg_stat win_region win_route win_say win_scheduled_task_stat win_security_policy win_share win_shortcut win_slurp", "win_snmp win_stat win_tempfile win_timezone win_toast win_updates win_uri win_user win_user_profile win_user_right win_wait_for win_wait_for_process win_wakeonlan win_whoami win_zip", "win_chocolatey_config win_chocolatey_feature win_chocolatey_facts");
const builtin = words("add_host apt apt_key apt_repository assemble assert async_status async_wrapper blockinfile command copy cron deb822_repository debconf debug dnf dnf5 dpkg_selections expect fail", "fetch file find gather_facts get_url getent git group group_by hostname iptables known_hosts lineinfile mount_facts package package_facts pause ping pip replace rpm_key service", "service_facts setup shell slurp stat subversion systemd systemd_service sysvinit tempfile template unarchive uri user validate_argument_spec wait_for wait_for_connection yum", "yum_repository authorized_key firewalld mount selinux seboolean sysctl synchronize alternatives htpasswd npm gem docker_container docker_image timezone locale_gen modprobe ufw", "ini_file xml archive zypper homebrew pacman snap parted lvg lvol filesystem make patch cpanm composer meta set_stats");
const foreign = /^(?:ansible\.(?:posix|utils|netcommon)|amazon\.|arista\.|azure\.|cisco\.|cloudscale_ch\.|community\.(?!windows\.)|containers\.|fortinet\.|google\.|hetzner\.|infoblox\.|junipernetworks\.|kubernetes\.|kubevirt\.|netbox\.|openstack\.|ovirt\.|servicenow\.|vmware\.|vultr\.|vyos\.)/;
function isHarmless(name) {
	if (/_(?:info|facts)$/.test(name)) return true;
	if (harmlessWindows.has(name) || builtin.has(name)) return true;
	if (/^microsoft\.ad\.(?!domain$|domain_child$|domain_controller$|membership$|offline_join$|cs_authority$)/.test(name)) return true;
	return foreign.test(name) && !/\.win_/.test(name);
}
function isSurelyAnsible(key) {
	if (isWindowsModule(key)) return true;
	if (/^(?:ansible\.(?:builtin|legacy)\.[a-z0-9_]+)$/.test(key)) return true;
	return [
		"import_tasks",
		"include_tasks",
		"import_role",
		"include_role",
		"import_playbook",
		"include_vars",
		"set_fact"
	].includes(key);
}
function isModuleKey(key) {
	return isSurelyAnsible(key) || builtin.has(key) || iisAlone.has(key) || [
		"script",
		"raw",
		"include",
		"debug"
	].includes(key) || /^[a-z0-9_]+\.[a-z0-9_]+\.[a-z0-9_.]+$/.test(key);
}
// build/formats/ansible/shape.js
const sections$1 = [
	"pre_tasks",
	"roles",
	"tasks",
	"post_tasks",
	"handlers"
];
function kindOf(root) {
	const items = root.items();
	if (root.kind !== "list" || root.tag !== void 0 || items.length === 0 || !items.every((item) => item.kind === "map")) return void 0;
	if (items.every(isPlay)) return "plays";
	if (items.some(hasWindowsModule)) return items.some(isPlay) ? "plays" : "tasks";
	return items.every(looksLikeTask$1) && items.some(isSurelyTask) ? "tasks" : void 0;
}
function namesWindows(root) {
	return root.items().some(hasWindowsModule);
}
function isPlay(item) {
	if (importedPlaybook(item).kind === "scalar") return true;
	return item.get("hosts").kind !== "missing" && item.get("hosts").kind !== "map" && sections$1.some((section) => ["list", "scalar"].includes(item.get(section).kind));
}
function importedPlaybook(item) {
	for (const key of ["import_playbook", "ansible.builtin.import_playbook"]) if (item.get(key).kind !== "missing") return item.get(key);
	return item.get("hosts").kind === "missing" && item.get("include").kind === "scalar" && /\.ya?ml\b/.test(item.get("include").text() ?? "") && item.entries().every(({ key }) => [
		"name",
		"include",
		"when",
		"vars",
		"tags"
	].includes(key)) ? item.get("include") : item.get("import_playbook");
}
function hasWindowsModule(item) {
	if (item.entries().some(({ key }) => isWindowsModule(key))) return true;
	const action = actionText(item.get("action")) ?? actionText(item.get("local_action"));
	if (action !== void 0 && isWindowsModule(action)) return true;
	return [
		"block",
		"rescue",
		"always",
		...sections$1
	].some((key) => item.get(key).items().some((each) => each.kind === "map" && hasWindowsModule(each)));
}
function actionText(action) {
	return action.kind === "map" ? action.get("module").text() : /^\s*([\w.]+)/.exec(action.text() ?? "")?.[1];
}
function looksLikeTask$1(item) {
	const others = item.entries().filter(({ key }) => !isTaskKeyword(key));
	if (item.get("block").kind === "list") return others.length === 0;
	return others.length === 1 && others.every(({ key }) => isModuleKey(key));
}
function isSurelyTask(item) {
	return item.entries().some(({ key }) => isSurelyAnsible(key)) || item.get("block").kind === "list" && item.get("block").items().some(isSurelyTask);
}
function moduleOf(task) {
	for (const key of ["action", "local_action"]) {
		const node = task.get(key);
		const written = actionText(node);
		if (written === void 0) continue;
		const skip = node.kind === "map" ? 0 : /^\s*[\w.]+\s*/.exec(node.text() ?? "")?.[0].length ?? 0;
		return {
			written,
			name: moduleName(written),
			keyLocation: node.location,
			parameters: node,
			skip,
			isLocal: key === "local_action"
		};
	}
	const others = task.entries().filter(({ key }) => !isTaskKeyword(key));
	const entry = others.find(({ key }) => isModuleKey(key)) ?? others[0];
	if (entry === void 0) return void 0;
	return {
		written: entry.key,
		name: moduleName(entry.key),
		keyLocation: entry.keyLocation,
		parameters: entry.value,
		skip: 0,
		isLocal: false
	};
}
function labelOf(task) {
	const name = task.get("name").text()?.trim() ?? "";
	return name === "" ? moduleOf(task)?.written ?? "block" : name;
}
// build/formats/ansible/value.js
function textValue(text, location, source = require_index.derivedText(text, location)) {
	return {
		kind: "text",
		text,
		source,
		location
	};
}
function unknownValue(location, mayBeEmpty = false) {
	return {
		kind: "unknown",
		mayBeEmpty,
		location
	};
}
function plainText(value) {
	if (value.kind === "text") return value.text;
	if (value.kind === "flag" || value.kind === "number") return String(value.value);
}
function plainSource(value) {
	if (value.kind === "text") return value.source;
	const words = value.kind === "list" ? value.items.slice(0, 100).map((item) => plainText(item())) : value.kind === "nothing" ? [] : [plainText(value)];
	return words.includes(void 0) ? void 0 : require_index.derivedText(words.join(" "), value.location);
}
function isEmpty(value) {
	switch (value.kind) {
		case "text": return value.text.trim() === "";
		case "list": return value.items.length === 0;
		case "map": return value.entries.size === 0;
		case "nothing": return true;
		case "flag":
		case "number": return false;
		case "undefined": return value.sure;
		case "unknown": return value.mayBeEmpty ? "unknown" : false;
		default: return value;
	}
}
function truthOf(value, asBool = false) {
	switch (value.kind) {
		case "flag": return value.value;
		case "number": return value.value !== 0;
		case "text": {
			const text = value.text.trim().toLowerCase();
			if ([
				"true",
				"yes",
				"on",
				"y",
				"t",
				"1"
			].includes(text)) return true;
			if ([
				"false",
				"no",
				"off",
				"n",
				"f",
				"0",
				""
			].includes(text)) return false;
			return asBool ? "unknown" : true;
		}
		case "list": return value.items.length > 0;
		case "map": return value.entries.size > 0;
		case "nothing": return false;
		case "undefined": return value.sure ? false : "unknown";
		case "unknown": return "unknown";
		default: return value;
	}
}
function listItems(value) {
	if (value.kind === "list") return value.items.map((item) => item());
	if (value.kind === "nothing" || value.kind === "undefined" && value.sure) return [];
	if (value.kind !== "text") return [value];
	return splitText$1(value.text, ",").flatMap(({ start, end }) => {
		const text = value.text.slice(start, end);
		const lead = text.length - text.trimStart().length;
		const trimmed = text.trim();
		return trimmed === "" ? [] : [partOfText(value, start + lead, start + lead + trimmed.length)];
	});
}
function splitText$1(text, separator) {
	const stretches = [];
	let start = 0;
	for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, start)) {
		stretches.push({
			start,
			end: at
		});
		start = at + separator.length;
	}
	stretches.push({
		start,
		end: text.length
	});
	return stretches;
}
function partOfText(value, start, end) {
	const { source } = value;
	const part = {
		file: source.file,
		text: source.text.slice(start, end),
		locate: (from, to) => source.locate(start + from, start + to)
	};
	return {
		kind: "text",
		text: part.text,
		source: part,
		location: source.locate(start, end)
	};
}
// build/formats/ansible/step.js
function unreadBecause(what, reason) {
	return `${what}, as ${reason},`;
}
const nothingDone = { effects: [] };
const freeForm = new Set([
	"win_shell",
	"win_command",
	"raw",
	"script",
	"shell",
	"command",
	"import_tasks",
	"include_tasks",
	"include",
	"include_vars",
	"import_playbook",
	"meta"
]);
var Step = class {
	label;
	name;
	written;
	location;
	task;
	isOpaque;
	file;
	#parameters;
	#free;
	#evaluator;
	#scope;
	constructor(task, call, defaults, evaluator, scope, file) {
		this.task = task;
		this.label = labelOf(task);
		this.name = call.name;
		this.written = call.written;
		this.location = task.get("name").kind === "scalar" ? task.get("name").location : call.keyLocation;
		this.file = file;
		this.#evaluator = evaluator;
		this.#scope = scope;
		const source = call.parameters.source();
		const own = source === void 0 ? void 0 : call.skip === 0 ? source : require_index.partOf(source, call.skip, source.text.length);
		const isFree = freeForm.has(call.name);
		this.#free = isFree ? own : void 0;
		const parts = [
			...defaults.map((node) => this.#ofNode(node)),
			call.parameters.kind === "map" ? this.#ofNode(call.parameters) : own === void 0 || isFree ? noParameters : this.#ofText(own, call.parameters),
			this.#ofNode(task.get("args"))
		];
		this.isOpaque = parts.some((part) => part === void 0);
		this.#parameters = new Map(parts.flatMap((part) => [...part ?? noParameters]));
	}
	get names() {
		return [...this.#parameters.keys()];
	}
	get isGuarded() {
		return this.#find(["creates", "removes"]) !== void 0 || this.#free !== void 0 && /^(?:\s*\w+=\S+)*\s*\b(?:creates|removes)=/.test(this.#free.text.slice(0, 300));
	}
	get(...names) {
		return this.#find(names)?.value(true) ?? this.#missing();
	}
	getStrictly(...names) {
		return this.#find(names)?.value(false) ?? this.#missing();
	}
	text(...names) {
		return plainText(this.get(...names))?.trim();
	}
	state(otherwise = "present") {
		const value = this.get("state", "ensure");
		if (value.kind === "nothing" || value.kind === "undefined" && value.sure) return otherwise;
		return plainText(value)?.trim().toLowerCase() ?? "unknown";
	}
	get hasOpenState() {
		const value = this.getStrictly("state", "ensure");
		return value.kind === "unknown" || value.kind === "undefined" && !value.sure;
	}
	code(...names) {
		const found = this.#find(names);
		const source = found?.source ?? (found === void 0 && this.#free !== void 0 ? withoutLeadingOptions(this.#free) : void 0);
		const value = found?.value(true);
		if (value?.kind === "text") return {
			source: value.source,
			holes: 0,
			hasStatements: false
		};
		return source === void 0 ? void 0 : this.#evaluator.fill(source, this.#scope);
	}
	affords(characters) {
		return this.#evaluator.affords(characters);
	}
	unread(reason) {
		return {
			kind: "unread",
			what: unreadBecause(`the task ${quoted$1(this.label)}`, reason),
			text: this.written,
			location: this.location
		};
	}
	mark(location, text) {
		return {
			text: text.slice(0, 300),
			location,
			...this.holds(location) ? {} : { related: [{
				message: `the task ${quoted$1(this.label)} uses it`,
				location: this.location
			}] }
		};
	}
	holds(location) {
		const { start, end, file } = this.task.location;
		return location.file === file && location.start.line >= start.line && location.start.line <= end.line;
	}
	#missing() {
		return this.isOpaque ? unknownValue(this.location, true) : {
			kind: "nothing",
			location: this.location
		};
	}
	#find(names) {
		for (const name of names) {
			const found = this.#parameters.get(name);
			if (found !== void 0) return found;
		}
	}
	#ofNode(node) {
		if (node.kind === "missing") return noParameters;
		if (node.kind === "map" && node.tag === void 0) return new Map(node.entries().map(({ key, value }) => [key, {
			source: value.source(),
			value: (trusting) => this.#evaluator.value(value, this.#scope, trusting)
		}]));
		const value = this.#evaluator.value(node, this.#scope);
		if (value.kind !== "map") return void 0;
		return new Map([...value.entries].map(([key, lazy]) => [key, {
			source: void 0,
			value: lazy
		}]));
	}
	#ofText(source, node) {
		const pairs = pairsOf(source);
		if (pairs.size === 0 && source.text.trim() !== "") return isTemplated(source.text) ? this.#ofNode(node) : void 0;
		return new Map([...pairs].map(([key, part]) => [key, {
			source: part,
			value: (trusting) => this.#evaluator.textIn(part, this.#scope, trusting)
		}]));
	}
};
const noParameters = new Map();
function quoted$1(text) {
	return `"${require_index.shown(text)}"`;
}
function pairsOf(source) {
	const pairs = new Map();
	const { text } = source;
	const key = /\s*([A-Za-z_]\w*)=/y;
	let at = 0;
	while (at < text.length) {
		key.lastIndex = at;
		const match = key.exec(text);
		const start = match === null ? at : key.lastIndex;
		const stop = endOfPair(text, start);
		const mark = text[start];
		const isQuoted = (mark === "\"" || mark === "'") && text[stop - 1] === mark && stop - start > 1;
		if (match?.[1] !== void 0) pairs.set(match[1], isQuoted ? require_index.partOf(source, start + 1, stop - 1) : require_index.partOf(source, start, stop));
		at = Math.max(stop, at + 1);
	}
	return pairs;
}
function endOfPair(text, from) {
	let quote;
	let open = 0;
	let at = from;
	for (; at < text.length; at += 1) {
		const character = text[at] ?? "";
		if (quote !== void 0) {
			if (character === quote) quote = void 0;
		} else if (character === "\"" || character === "'") quote = character;
		else if (character === "{") open += 1;
		else if (character === "}") open -= 1;
		else if (open <= 0 && /\s/.test(character)) break;
	}
	return at;
}
function withoutLeadingOptions(source) {
	const option = /\s*(?:chdir|creates|removes|executable|stdin)=(?:"[^"]*"|'[^']*'|\S+)(?:\s+|$)/y;
	let at = 0;
	for (;;) {
		option.lastIndex = at;
		if (option.exec(source.text) === null) break;
		at = option.lastIndex;
	}
	return at === 0 ? source : require_index.partOf(source, at, source.text.length);
}
// build/formats/ansible/feature-modules.js
function matters(name) {
	return require_index.bringsIis(name) || require_index.mayBringIis(name) || require_index.roleOfFeature(name) !== void 0;
}
const absent = new Set([
	"absent",
	"removed",
	"disabled",
	"uninstalled"
]);
const subFeatures$1 = {
	"ad-certificate": "adcs-web-enrollment",
	"application-server": "as-web-support",
	"bits": "bits-iis-ext",
	"net-framework-45-features": "net-wcf-http-activation45",
	"net-wcf-services45": "net-wcf-http-activation45",
	"remote-desktop-services": "rds-web-access"
};
function runFeatures(step, names = step.get("name"), said = step.state()) {
	const state = absent.has(said) && step.hasOpenState ? "unknown" : said;
	const present = !absent.has(state);
	return { effects: listItems(names).flatMap((value) => {
		const text = plainText(value);
		if (text === void 0) return isEmpty(value) === true || !present ? [] : [step.unread("the names of its features are filled in later")];
		const name = require_index.featureName(text);
		if (name.includes("*")) return !present ? [] : name.startsWith("web") || name.startsWith("iis-") ? [feature(step, value, "web-server", present, text)] : [step.unread(`it installs every feature that fits ${quoted$1(text)}`)];
		if (state === "unknown") return matters(name) ? [step.unread(`whether ${quoted$1(text)} goes in or out is decided by variables`)] : [];
		return [feature(step, value, name, present, text), ...present ? broughtAlong(step, value, name, text) : []];
	}) };
}
function feature(step, value, name, present, text) {
	return {
		kind: "feature",
		name,
		present,
		...step.mark(value.location, text)
	};
}
function broughtAlong(step, value, name, text) {
	const sub = subFeatures$1[name];
	if (sub === void 0 || truthOf(step.get("include_sub_features")) === false) return [];
	return truthOf(step.get("include_sub_features")) === true ? [feature(step, value, sub, true, text)] : [step.unread(`whether all parts of ${quoted$1(text)} go in is decided by variables`)];
}
function runChocolatey(step, added) {
	if (isWindowsSource(plainText(step.get("source")) ?? "")) return runFeatures(step);
	return packagesOf$1(step, "choco install -y", added.get("choco"));
}
function runWinget(step, added) {
	return packagesOf$1(step, "winget install", added.get("winget"));
}
function runScoop(step, added) {
	return packagesOf$1(step, "scoop install", added.get("scoop"));
}
function addChocolateySource(step, added) {
	const from = plainText(step.get("source"));
	if (!(isEmpty(step.get("source")) === true || from !== void 0 && isPublicSource(from)) && !absent.has(step.state())) added.set("choco", from ?? asWritten(step, "source"));
	return nothingDone;
}
function addBucket(step, added) {
	if (isEmpty(step.get("repo")) !== true && !absent.has(step.state())) added.set("scoop", plainText(step.get("repo")) ?? asWritten(step, "repo"));
	return nothingDone;
}
function asWritten(step, name) {
	return step.code(name)?.source.text ?? "";
}
function packagesOf$1(step, command, added) {
	if (absent.has(step.state())) return nothingDone;
	const source = step.get("source");
	const isNone = isEmpty(source) === true;
	const from = isNone ? added : plainText(source);
	if (from === void 0 && !isNone) return { effects: [step.unread("the source of its packages is filled in later")] };
	if (from !== void 0 && (!isPublicSource(from) || /^\s*webpi\s*$/i.test(from))) return { effects: [step.unread(`its packages come from the source ${quoted$1(from)}`)] };
	return runPackages(step, command);
}
function runPackages(step, command) {
	return { effects: listItems(step.get("name", "id", "package")).flatMap((value) => {
		const name = plainText(value);
		if (name === void 0) return isEmpty(value) === true ? [] : [step.unread("the names of its packages are filled in later")];
		if (!/^[\w.+-]+$/.test(name)) return [step.unread(`it installs ${quoted$1(name)}`)];
		return require_commands.readScript(require_index.derivedText(`${command} ${name}`, value.location), "cmd").map((effect) => effect.kind === "unread" ? step.unread(`it installs the package ${quoted$1(name)}`) : {
			...effect,
			...step.mark(value.location, name)
		});
	}) };
}
function runInstaller(step) {
	if (absent.has(step.state())) return nothingDone;
	const path = step.code("path")?.source.text ?? "";
	const said = [
		path,
		step.text("product_id") ?? "",
		step.label
	].join(" ");
	if (/hosting[\s_-]*bundle|dotnet-hosting/i.test(said)) return { effects: [{
		kind: "secret",
		signal: "S20",
		what: "the ASP.NET Core hosting bundle",
		...step.mark(step.location, path === "" ? step.label : path)
	}] };
	return { effects: [step.unread(path === "" ? "it runs an installer" : `it runs the installer ${quoted$1(path)}`)] };
}
// build/formats/ansible/dsc.js
const harmless$3 = /^(?:archive|audit\w*|certificateimport|certreq|computermanagement|defaultgatewayaddress|dhcp\w*client|disk|dnsclient\w*|dnsconnectionsuffix|dnsserveraddress|dsc\w*localconfiguration|environment|file|filesystemaccessrule|firewall\w*|group|groupset|hostsfile|ieenhancedsecurityconfiguration|ipaddress|localconfigurationmanager|log|mountimage|msmpeng|netadapter\w*|networkteam|ntfsaccess\w*|opticaldiskdriveletter|pagefile|partition|pendingreboot|powerplan|powershellexecutionpolicy|psrepository|registry\w*|remotedesktopadmin|remotefile|route|securityoption|service|serviceset|smbshare|smbserverconfiguration|systemlocale|systemrestorepoint|timezone|user|useraccountcontrol|userrightsassignment|virtualmemory|volume|waitfor\w*|wineventlog|windowseventlog|windowscapability)$/;
function runDsc(step) {
	const written = step.text("resource_name");
	if (written === void 0 || written === "") return { effects: [step.unread("the resource that it applies is named by variables")] };
	const name = written.toLowerCase().replace(/^x(?=[a-z])/, "");
	const state = step.text("Ensure", "ensure")?.toLowerCase();
	const isAbsent = state === "absent" || state === "disable" || state === "disabled";
	if (/^windows(?:optional)?feature(?:set)?$/.test(name)) return runFeatures(step, step.get("Name", "name"), stateOf(step));
	if (/^web|^iis/.test(name)) return runIis(step, name, isAbsent);
	if (name === "computer") return isEmpty(step.get("DomainName")) === true ? nothingDone : { effects: [{
		kind: "domain",
		joins: true,
		...step.mark(step.location, written)
	}] };
	if (/^ad(?:domain|domaincontroller|forest)$/.test(name)) return { effects: [{
		kind: "feature",
		name: "ad-domain-services",
		present: true,
		...step.mark(step.location, written)
	}] };
	if (name === "script") {
		const code = step.code("SetScript");
		return code === void 0 ? { effects: [step.unread("its script is filled in later")] } : {
			effects: require_commands.readScript(code.source, "powershell"),
			doubt: "its script runs only where its test fails"
		};
	}
	if (/^(?:file|archive|remotefile)$/.test(name) && !isAbsent) return runFile$2(step);
	if (name === "registry" && !isAbsent) return { effects: registryEffects(step.text("Key", "key") ?? "", step.text("ValueName") ?? "", plainSource(step.get("ValueData")), step.location) };
	if (isAbsent || harmless$3.test(name)) return nothingDone;
	return { effects: [step.unread(`the DSC resource ${quoted$1(written)} is not known here`)] };
}
function runFile$2(step) {
	const target = step.text("DestinationPath", "Destination") ?? "";
	const contents = step.code("Contents");
	if (contents !== void 0 && /\.config$/i.test(target)) return { effects: require_commands.readConfiguration(contents.source) };
	return require_index.isConfigurationOfIis(target) ? { effects: [{
		kind: "secret",
		signal: "S10",
		what: "a whole configuration of IIS, copied into the image,",
		...step.mark(step.location, step.written)
	}] } : nothingDone;
}
function stateOf(step) {
	const value = step.get("Ensure", "ensure");
	if (isEmpty(value) === true) return "present";
	const text = plainText(value)?.trim().toLowerCase();
	return text === void 0 ? "unknown" : text === "disable" ? "disabled" : text;
}
function runIis(step, name, isAbsent) {
	const effects = [{
		kind: "iis",
		present: true,
		because: "the resource works on a machine with IIS only",
		...step.mark(step.location, step.text("resource_name") ?? "")
	}];
	if (isAbsent) return { effects };
	effects.push(...property(step));
	const password = step.getStrictly("Credential_password", "Credential", "credential_password");
	const isPool = name.startsWith("webapppool");
	if (isEmpty(password) !== true) effects.push(credential(step, password, isPool ? "S5" : "S7", isPool ? "the credential of an application pool" : "the credential of a site or virtual directory"));
	const bindings = step.getStrictly("BindingInfo");
	if (namesCertificate(bindings)) effects.push({
		kind: "secret",
		signal: "S14",
		what: "the certificate of a site",
		...step.mark(bindings.location, "BindingInfo")
	});
	return { effects };
}
function property(step) {
	const value = step.getStrictly("Value", "ItemPropertyValue");
	if (isEmpty(value) === true) return [];
	const name = plainText(step.getStrictly("PropertyName", "ItemPropertyName"));
	if (name === void 0) return [step.unread("the property of IIS that it sets is named by variables")];
	if (!/password$/i.test(name.trim())) return [];
	if (isEmpty(value) === "unknown") return [step.unread("whether it sets a password of IIS is decided by variables")];
	return [{
		kind: "secret",
		signal: "S8",
		what: `a password in the configuration of IIS (${quoted$1(name)})`,
		...step.mark(value.location, step.written)
	}];
}
function credential(step, value, signal, what) {
	if (isEmpty(value) === "unknown") return step.unread(`whether it sets ${what} is decided by variables`);
	return {
		kind: "secret",
		signal,
		what,
		...step.mark(value.location, step.text("resource_name") ?? step.written)
	};
}
function namesCertificate(value) {
	if (value.kind === "list") return value.items.some((item) => namesCertificate(item()));
	if (value.kind !== "map") return false;
	return [...value.entries].some(([key, lazy]) => /certificate(?:thumbprint|subject)$/i.test(key) && isEmpty(lazy()) !== true);
}
// build/formats/ansible/file-modules.js
function pathOf(text) {
	return (text ?? "").trim().toLowerCase().replaceAll("\\", "/").replaceAll(/\/+/g, "/");
}
function runCopy(step) {
	const destination = pathOf(step.text("dest", "path"));
	const name = step.text("src", "url");
	const target = /\/$|^[^.]*$/.test(destination.slice(destination.lastIndexOf("/"))) ? `${destination}/${pathOf(name).replace(/^.*\//, "").replace(/\.j2$/, "")}` : destination;
	const whole = wholeConfiguration(step, target);
	const content = step.code("content");
	if (content !== void 0) return { effects: [...whole, ...target.endsWith(".config") ? configuration(step, content.source) : []] };
	if (!target.endsWith(".config") || name === void 0 || truthOf(step.get("remote_src")) === true) return { effects: whole };
	const steps = step.file(step.name === "win_template" ? "templates" : "files", name);
	return { effects: [...whole, ..."effects" in steps ? steps.effects : []] };
}
function wholeConfiguration(step, target) {
	if (/(?:^|\/)redirection\.config$/.test(target)) return [{
		kind: "secret",
		signal: "S11",
		what: "a file of shared configuration",
		...step.mark(step.location, step.written)
	}];
	if (/(?:^|\/)applicationhost\.config$|\/inetsrv\/config(?:\/|$)/.test(target)) return [{
		kind: "secret",
		signal: "S10",
		what: "a whole configuration of IIS, copied into the image,",
		...step.mark(step.location, step.written)
	}];
	return [];
}
function runEdit(step) {
	const path = pathOf(step.text("path", "dest", "destfile", "name"));
	if (!path.endsWith(".config") || step.state() === "absent") return nothingDone;
	const own = /(?:^|\/)(?:applicationhost|redirection|administration)\.config$/.test(path) ? [{
		kind: "iis",
		present: true,
		because: "it changes the configuration of IIS",
		...step.mark(step.location, step.written)
	}] : [];
	const attribute = plainText(step.get("attribute")) ?? "";
	const text = step.code("line", "replace", "block", "fragment", "value");
	if (text === void 0) return { effects: own };
	const written = text.source.text;
	const cipher = written.includes("<") ? void 0 : require_commands.findCipher(written);
	if (cipher !== void 0) return { effects: [...own, {
		kind: "secret",
		signal: "S9",
		what: "an encrypted value of IIS",
		...step.mark(text.source.locate(cipher.start, cipher.end), step.written)
	}] };
	if (/password$/i.test(attribute) && written.trim() !== "" && !/^\s*\[enc:/i.test(written)) return { effects: [...own, {
		kind: "secret",
		signal: "S18",
		what: `the attribute ${attribute}`,
		...step.mark(step.location, step.written)
	}] };
	return { effects: [...own, ...configuration(step, text.source)] };
}
function configuration(step, source) {
	return step.affords(source.text.length) ? require_commands.readConfiguration(source) : [step.unread("more text of files is not read")];
}
// build/formats/ansible/iis-modules.js
function runIisModule(step) {
	if (!/^(?:win_iis_|microsoft\.iis\.)/.test(step.name)) return void 0;
	if (step.name.endsWith("_info")) return nothingDone;
	const present = {
		kind: "iis",
		present: true,
		because: `${step.written} works on a machine with IIS only`,
		...step.mark(step.location, step.written)
	};
	if (step.state() === "absent") return { effects: [present, ...step.hasOpenState && secretsOf(step).length > 0 ? [step.unread("whether it takes away or sets up is decided by variables")] : []] };
	return { effects: [present, ...secretsOf(step)] };
}
function secretsOf(step) {
	if (step.isOpaque) return [step.unread("its parameters are filled in later")];
	switch (step.name.replace(/^win_iis_|^microsoft\.iis\./, "")) {
		case "webapppool":
		case "web_app_pool": return poolSecrets(step);
		case "virtualdirectory":
		case "virtual_directory":
		case "webapplication":
		case "web_application": return connectionSecrets(step);
		case "webbinding": return certificates(step, [step.getStrictly("certificate_hash")]);
		case "website": return [...parameterSecrets(step), ...bindingCertificates(step)];
		default: return unknownModule(step);
	}
}
function unknownModule(step) {
	const names = step.names.filter((name) => /password$/i.test(name));
	const secrets = names.length === 0 ? [] : written(step, step.getStrictly(...names), "S8", "a password in the configuration of IIS");
	return secrets.length > 0 ? secrets : [step.unread(`the module ${quoted$1(step.written)} is not known here`)];
}
function attributesOf(step, parameter) {
	const value = step.getStrictly(parameter);
	if (value.kind === "nothing" || value.kind === "undefined" && value.sure) return {
		pairs: new Map(),
		open: false
	};
	if (value.kind === "text") return {
		pairs: new Map(pipedPairs(value)),
		open: false
	};
	if (value.kind !== "map") return templatePairs(step, parameter);
	const pairs = [...value.entries].flatMap(([key, lazy]) => {
		const own = lazy();
		const name = key.toLowerCase();
		return own.kind === "map" ? [...own.entries].map(([inner, each]) => [`${name}.${inner.toLowerCase()}`, each()]) : [[name, own]];
	});
	return {
		pairs: new Map(pairs),
		open: pairs.some(([name, each]) => !name.includes(".") && /processmodel|defaults$/.test(name) && isEmpty(each) !== true)
	};
}
function pipedPairs(value) {
	return splitText$1(value.text, "|").flatMap(({ start, end }) => {
		const colon = value.text.indexOf(":", start);
		if (colon === -1 || colon >= end) return [];
		return [[value.text.slice(start, colon).trim().toLowerCase(), partOfText(value, colon + 1, end)]];
	});
}
function poolSecrets(step) {
	const { pairs: attributes, open } = attributesOf(step, "attributes");
	const password = attributes.get("processmodel.password");
	if (password === void 0) return open ? [step.unread("the attributes of the application pool are filled in later")] : [];
	const pool = poolName(step);
	const identity = identityOf(attributes.get("processmodel.identitytype"));
	const user = attributes.get("processmodel.username");
	const empty = isEmpty(password);
	const managed = user !== void 0 && (plainText(user)?.trim().endsWith("$") ?? false);
	if (empty === true) return identity === "user" && !step.holds(password.location) && !managed ? [step.unread(`the password of ${pool} is empty unless it is set elsewhere`)] : [];
	if (!(password.kind === "text" || empty === false && (identity === "user" || identity === "unstated") && !managed)) return identity === "built-in" && empty !== false ? [] : [step.unread(`whether it sets the password of ${pool} is decided by variables`)];
	return [secret$1(step, password, "S3", `the password of ${pool}`)];
}
function templatePairs(step, parameter) {
	const code = step.code(parameter);
	if (code === void 0 || code.hasStatements) return {
		pairs: new Map(),
		open: true
	};
	const { source } = code;
	const masked = maskPlaceholders(source.text);
	const whole = {
		kind: "text",
		text: source.text,
		source,
		location: source.locate(0, source.text.length)
	};
	let open = false;
	const pairs = splitText$1(masked, "|").flatMap(({ start, end }) => {
		const colon = masked.indexOf(":", start);
		const key = masked.slice(start, colon === -1 ? end : Math.min(colon, end)).trim().toLowerCase();
		open ||= key.includes(hole);
		if (colon === -1 || colon >= end) return [];
		const value = partOfText(whole, colon + 1, end);
		return [[key, masked.slice(colon + 1, end).includes(hole) && value.kind === "text" ? {
			kind: "unknown",
			mayBeEmpty: /default|omit|\bd\(/.test(value.text),
			location: value.location
		} : value]];
	});
	return {
		pairs: new Map(pairs),
		open
	};
}
const hole = "\0";
function maskPlaceholders(text) {
	let masked = "";
	for (const piece of piecesOf(text)) {
		masked = masked.padEnd(piece.start, hole);
		masked += piece.kind === "plain" ? text.slice(piece.start, piece.end) : hole.repeat(piece.end - piece.start);
	}
	return masked.padEnd(text.length, hole);
}
function identityOf(value) {
	if (value === void 0 || isEmpty(value) === true) return "unstated";
	const text = plainText(value)?.trim().toLowerCase();
	if (text === void 0) return "unknown";
	return text === "specificuser" || text === "3" ? "user" : "built-in";
}
function poolName(step) {
	const name = step.text("name");
	return name === void 0 || name === "" ? "an application pool" : `the application pool ${quoted$1(name)}`;
}
function connectionSecrets(step) {
	const password = step.getStrictly("password");
	const as = step.getStrictly("connect_as");
	const how = plainText(as)?.trim().toLowerCase();
	if (how === "pass_through") return [];
	const what = `the password of ${step.name.endsWith("directory") ? "the virtual directory" : "the application"} ${quoted$1(step.text("name") ?? "")}`;
	if (how === void 0 && (as.kind === "unknown" || as.kind === "undefined" && !as.sure) && isEmpty(password) !== true) return [step.unread(`whether it sets ${what} is decided by variables`)];
	return written(step, password, "S4", what);
}
function parameterSecrets(step) {
	const { pairs, open } = attributesOf(step, "parameters");
	const site = `the password of the site ${quoted$1(step.text("name") ?? "")}`;
	const found = [...pairs].filter(([name]) => name.endsWith("password")).flatMap(([, each]) => written(step, each, "S7", site));
	return found.length === 0 && open ? [step.unread("the parameters of the site are filled in later")] : found;
}
function bindingCertificates(step) {
	const bindings = step.getStrictly("bindings");
	const hashes = (bindings.kind === "map" ? ["add", "set"].flatMap((key) => bindings.entries.get(key)?.() ?? []) : bindings.kind === "list" ? [bindings] : []).flatMap((list) => listItems(list)).flatMap((item) => item.kind === "map" ? [item.entries.get("certificate_hash")?.()] : item.kind === "text" ? [] : [item]);
	const open = bindings.kind === "unknown" || bindings.kind === "undefined" && !bindings.sure ? [bindings] : [];
	return certificates(step, [...hashes.flatMap((hash) => hash === void 0 ? [] : [hash]), ...open]);
}
function certificates(step, hashes) {
	return hashes.flatMap((hash) => written(step, hash, "S14", `the certificate of the site ${quoted$1(step.text("name") ?? "")}`));
}
function written(step, value, signal, what) {
	const empty = isEmpty(value);
	if (empty === true) return [];
	return empty === false ? [secret$1(step, value, signal, what)] : [step.unread(`whether it sets ${what} is decided by variables`)];
}
function secret$1(step, value, signal, what) {
	return {
		kind: "secret",
		signal,
		what,
		...step.mark(value.location, step.written)
	};
}
// build/formats/ansible/machine-modules.js
function runMembership(step) {
	const state = step.state("unknown");
	if (state === "domain") return { effects: [domain(step, true)] };
	if (state === "workgroup") return { effects: [domain(step, false)] };
	return isEmpty(step.get("dns_domain_name")) === true ? nothingDone : { effects: [step.unread("whether the machine joins a domain is decided by variables")] };
}
function runOfflineJoin(step) {
	return { effects: [domain(step, true)] };
}
function runDomainController(step) {
	if (step.state() === "member_server" || step.state() === "absent") return nothingDone;
	return { effects: [role(step, "ad-domain-services")] };
}
function runCertificateAuthority(step) {
	return step.state() === "absent" ? nothingDone : { effects: [role(step, "ad-certificate")] };
}
function runService(step) {
	if (step.state() === "absent" || !/^(?:w3svc|iisadmin)$/i.test(step.text("name") ?? "")) return nothingDone;
	return { effects: [{
		kind: "iis",
		present: true,
		because: "the service belongs to IIS",
		...step.mark(step.location, step.text("name") ?? "")
	}] };
}
function runRegistry(step) {
	if (step.state() === "absent") return nothingDone;
	return { effects: registryEffects(step.code("path", "key")?.source.text ?? "", step.code("name", "entry", "value")?.source.text ?? "", plainSource(step.get("data")), step.location) };
}
function runRegistryText(step) {
	const code = step.code("content");
	if (code === void 0 || code.holes > 0) return { effects: [step.unread("it sets values of the registry that stand elsewhere")] };
	return require_commands.readRegistryKeys(code.source).length === 0 ? nothingDone : { effects: [step.unread("it sets commands that run later")] };
}
function domain(step, joins) {
	return {
		kind: "domain",
		joins,
		...step.mark(step.location, step.written)
	};
}
function role(step, name) {
	return {
		kind: "feature",
		name,
		present: true,
		...step.mark(step.location, step.written)
	};
}
// build/formats/ansible/script-modules.js
function runCode(step, code, language, words) {
	if (code === void 0 || code.source.text.trim() === "") return step.isOpaque ? { effects: [step.unread("its parameters are filled in later")] } : nothingDone;
	if (isOnlyPlaceholder(code)) return { effects: [step.unread("the command that it runs is filled in later")] };
	if (!step.affords(code.source.text.length)) return { effects: [step.unread("more text of scripts is not read")] };
	const effects = words === void 0 ? require_commands.readScript(code.source, language) : require_index.readCall(code.source, words);
	if (!code.hasStatements) return { effects };
	return {
		effects: language === "cmd" && (step.name === "win_command" || /\b(?:exit|goto)\b/i.test(code.source.text)) ? [...effects, step.unread(onCondition)] : effects,
		doubt: onCondition
	};
}
const onCondition = "parts of its script are there only on a condition";
function isOnlyPlaceholder({ source, holes }) {
	return holes > 0 && piecesOf(source.text).every((piece) => piece.kind !== "plain" || source.text.slice(piece.start, piece.end).trim() === "");
}
function shellOf(step) {
	return /(?:^|[\\/])cmd(?:\.exe)?$/i.test(step.text("executable") ?? "") ? "cmd" : "powershell";
}
function runShell(step) {
	return runCode(step, step.code("cmd", "_raw_params"), shellOf(step));
}
function runCommand(step) {
	const words = step.get("argv");
	if (words.kind === "nothing") return runCode(step, step.code("cmd", "_raw_params"), "cmd");
	const source = commandLine(step, listItems(words));
	return source === void 0 ? { effects: [step.unread("the command that it runs is filled in later")] } : runCode(step, {
		source,
		holes: 0,
		hasStatements: false
	}, "cmd");
}
function commandLine(step, words) {
	if (words[0] === void 0 || plainText(words[0]) === void 0) return void 0;
	const blank = (text, value) => ({
		file: value.location.file,
		text,
		locate: () => value.location
	});
	const parts = words.flatMap((value) => {
		const text = plainText(value) ?? "{{ }}";
		const own = value.kind === "text" ? value.source : blank(text, value);
		return /\s/.test(text) ? [
			blank("\"", value),
			own,
			blank("\" ", value)
		] : [own, blank(" ", value)];
	});
	return require_index.spanTexts(step.location.file, parts, "");
}
function runPowershell(step) {
	const code = step.code("script");
	const words = parameterWords(step);
	if (code !== void 0) return runCode(step, code, "powershell", words);
	const path = step.text("path");
	if (path === void 0) return runCode(step, void 0, "powershell");
	return truthOf(step.get("remote_src")) === true ? { effects: [step.unread(`it runs ${quoted$1(path)}, which is on the machine`)] } : runFile$1(step, path, words);
}
function parameterWords(step) {
	const given = step.get("parameters");
	const more = step.get("sensitive_parameters");
	const named = given.kind === "map" ? [...given.entries].map(([name, lazy]) => `-${name}:${word(lazy())}`) : isEmpty(given) === true ? [] : [require_index.unknownWords];
	const secret = more.kind === "list" ? listItems(more).map((item) => item.kind === "map" ? `-${plainText(item.entries.get("name")?.() ?? item) ?? ""}:${require_index.unknownWords}` : require_index.unknownWords) : isEmpty(more) === true ? [] : [require_index.unknownWords];
	const words = [...named, ...secret].filter((each) => !each.startsWith("-:"));
	return words.length === 0 ? void 0 : require_index.derivedText(words.join(" "), given.location);
}
function word(value) {
	if (value.kind === "list") return `@(${value.items.slice(0, 1e3).map((item) => word(item())).join(", ")})`;
	if (value.kind === "nothing") return "$null";
	const text = plainText(value);
	if (value.kind === "flag" || /^(?:true|false)$/i.test(text ?? "")) return `$${text ?? ""}`;
	return require_index.quotedWord(text);
}
function runScriptFile(step) {
	const code = step.code("cmd", "_raw_params");
	const [, double, single, plain] = /^\s*(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(code?.source.text ?? "") ?? [];
	const path = double ?? single ?? plain;
	if (path === void 0 || isTemplated(code?.source.text.slice(0, path.length + 2) ?? "")) return { effects: [step.unread("the script that it runs is named by variables")] };
	if (/\.(?:sh|bash|pl|py)$/i.test(path)) return nothingDone;
	const source = code?.source;
	return runFile$1(step, path, source === void 0 ? void 0 : require_index.partOf(source, source.text.indexOf(path) + path.length + (plain === void 0 ? 1 : 0), source.text.length));
}
function runFile$1(step, path, words) {
	const steps = step.file("files", path, words);
	if ("reason" in steps) return { effects: [step.unread(`it runs ${quoted$1(path)}: ${steps.reason}`)] };
	return { effects: steps.effects };
}
function runPsexec(step) {
	if (isEmpty(step.get("hostnames")) !== true) return nothingDone;
	return runCode(step, step.code("command", "executable"), "cmd");
}
function runScheduledTask(step) {
	if (step.state() === "absent") return nothingDone;
	const actions = step.get("actions");
	const list = actions.kind === "list" ? listItems(actions) : [];
	if (actions.kind === "unknown" || actions.kind === "undefined") return { effects: [step.unread("the commands of the scheduled task are filled in later")] };
	const effects = list.flatMap((action) => {
		const source = plainLine(step, action.kind === "map" ? ["path", "arguments"].flatMap((key) => action.entries.get(key)?.() ?? []) : [action]);
		return source === void 0 ? [step.unread("the commands of the scheduled task are filled in later")] : require_commands.readScript(source, "cmd");
	});
	const generalizes = effects.flatMap((effect) => effect.kind === "generalize" ? [{
		...effect,
		ends: false
	}] : []);
	const others = effects.filter((effect) => effect.kind !== "generalize");
	if (generalizes.length > 0) return { effects: [...others.length > 0 ? [step.unread(later)] : [], ...generalizes] };
	return {
		effects,
		doubt: later
	};
}
const later = "it runs later, as a scheduled task";
function plainLine(step, words) {
	if (words[0] === void 0 || plainText(words[0]) === void 0) return void 0;
	const parts = words.flatMap((value) => {
		const text = plainText(value) ?? "{{ }}";
		return [value.kind === "text" ? value.source : {
			file: value.location.file,
			text,
			locate: () => value.location
		}, {
			file: value.location.file,
			text: " ",
			locate: () => value.location
		}];
	});
	return require_index.spanTexts(step.location.file, parts, "");
}
// build/formats/ansible/effects.js
const runners = new Map([
	["win_feature", (step) => runFeatures(step)],
	["win_optional_feature", (step) => runFeatures(step)],
	["win_chocolatey", runChocolatey],
	["win_chocolatey_source", addChocolateySource],
	["win_winget", runWinget],
	["win_scoop", runScoop],
	["win_scoop_bucket", addBucket],
	["win_package", runInstaller],
	["win_msi", runInstaller],
	["win_shell", runShell],
	["raw", runShell],
	["win_command", runCommand],
	["win_powershell", runPowershell],
	["script", runScriptFile],
	["win_psexec", runPsexec],
	["psexec", runPsexec],
	["win_scheduled_task", runScheduledTask],
	["win_copy", runCopy],
	["win_template", runCopy],
	["win_robocopy", runCopy],
	["win_unzip", runCopy],
	["win_get_url", runCopy],
	["win_assemble", runCopy],
	["win_lineinfile", runEdit],
	["win_blockinfile", runEdit],
	["win_replace", runEdit],
	["win_xml", runEdit],
	["win_service", runService],
	["win_regedit", runRegistry],
	["win_regmerge", runRegistryText],
	["win_dsc", runDsc],
	["win_domain_membership", runMembership],
	["microsoft.ad.membership", runMembership],
	["microsoft.ad.offline_join", runOfflineJoin],
	["win_domain", runDomainController],
	["win_domain_controller", runDomainController],
	["microsoft.ad.domain", runDomainController],
	["microsoft.ad.domain_child", runDomainController],
	["microsoft.ad.domain_controller", runDomainController],
	["microsoft.ad.cs_authority", runCertificateAuthority]
]);
function runModule(step, added = new Map()) {
	const runner = runners.get(step.name);
	if (runner !== void 0) return step.isOpaque ? { effects: [step.unread("its parameters are filled in later")] } : runner(step, added);
	return runIisModule(step) ?? (isHarmless(step.name) ? nothingDone : { effects: [step.unread(`the module ${quoted$1(step.written)} is not known here`)] });
}
// build/formats/ansible/filters.js
const longestJoined = 1e5;
function onText(change) {
	return (value, _operands, location) => {
		const text = plainText(value);
		return text === void 0 ? void 0 : textValue(change(text), value.location ?? location);
	};
}
const same = (value) => value;
function itemsOf$1(value) {
	return value.kind === "list" ? value.items : void 0;
}
const filters = new Map([
	["list", same],
	["mandatory", same],
	["unique", same],
	["sort", same],
	["string", same],
	["int", same],
	["trim", (value) => value.kind === "text" ? partOfText(value, value.text.length - value.text.trimStart().length, value.text.trimEnd().length) : void 0],
	["lower", onText((text) => text.toLowerCase())],
	["upper", onText((text) => text.toUpperCase())],
	["basename", onText((text) => text.slice(text.lastIndexOf("/") + 1))],
	["win_basename", onText((text) => text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1))],
	["quote", same],
	["bool", (value, _operands, location) => {
		const truth = truthOf(value, true);
		return truth === "unknown" ? void 0 : {
			kind: "flag",
			value: truth,
			location
		};
	}],
	["ternary", (value, [yes, no]) => truthOf(value) === true ? yes : truthOf(value) === false ? no : void 0],
	["first", (value) => itemsOf$1(value)?.[0]?.()],
	["last", (value) => itemsOf$1(value)?.at(-1)?.()],
	["length", length],
	["count", length],
	["flatten", (value, _operands, location) => value.kind === "list" ? {
		kind: "list",
		items: flattened(value),
		location
	} : void 0],
	["union", (value, [other], location) => other === void 0 ? void 0 : joinValues(value, other, "+", location)],
	["join", join],
	["split", split],
	["replace", replace],
	["dict2items", pairs],
	["combine", combine]
]);
function applyFilter(value, name, operands, location) {
	if (value.kind === "undefined") return value;
	if (value.kind === "unknown") return name === "list" || name === "unique" ? value : unknownValue(location, value.mayBeEmpty);
	return filters.get(name)?.(value, operands, location) ?? unknownValue(location);
}
function length(value, _operands, location) {
	if (value.kind === "list") return {
		kind: "number",
		value: value.items.length,
		location
	};
	if (value.kind === "map") return {
		kind: "number",
		value: value.entries.size,
		location
	};
	return value.kind === "text" ? {
		kind: "number",
		value: value.text.length,
		location
	} : void 0;
}
function flattened(value) {
	return value.items.flatMap((item) => {
		const own = item();
		return own.kind === "list" ? own.items : [() => own];
	});
}
function join(value, [separator], location) {
	const items = itemsOf$1(value)?.map((item) => plainText(item()));
	const between = separator === void 0 ? "" : plainText(separator);
	if (items === void 0 || between === void 0 || items.includes(void 0)) return void 0;
	const text = items.join(between);
	return text.length > longestJoined ? void 0 : textValue(text, location);
}
function split(value, [separator], location) {
	if (value.kind !== "text") return void 0;
	const between = separator === void 0 || separator.kind === "nothing" ? " " : plainText(separator);
	if (between === void 0 || between === "") return void 0;
	return {
		kind: "list",
		items: splitText$1(value.text, between).filter(({ start, end }) => separator !== void 0 || end > start).map(({ start, end }) => () => partOfText(value, start, end)),
		location
	};
}
function replace(value, [from, to], location) {
	const [text, old, next] = [
		plainText(value),
		from === void 0 ? void 0 : plainText(from),
		to === void 0 ? void 0 : plainText(to)
	];
	if (text === void 0 || old === void 0 || next === void 0 || old === "") return void 0;
	const replaced = text.replaceAll(old, () => next);
	return replaced.length > longestJoined ? void 0 : textValue(replaced, location);
}
function pairs(value, _operands, location) {
	if (value.kind !== "map") return void 0;
	const pair = (key, of) => ({
		kind: "map",
		entries: new Map([["key", () => textValue(key, location)], ["value", of]]),
		location
	});
	return {
		kind: "list",
		items: [...value.entries].map(([key, of]) => () => pair(key, of)),
		location
	};
}
function combine(value, operands, location) {
	const others = operands.filter(({ kind }) => kind !== "flag" && kind !== "text");
	const recursive = operands.some((operand) => operand.kind === "flag" && operand.value);
	let combined = value;
	for (const other of others) {
		if (combined.kind !== "map" || other.kind !== "map") return void 0;
		const entries = new Map(combined.entries);
		for (const [key, over] of other.entries) {
			const under = recursive ? entries.get(key) : void 0;
			entries.set(key, under === void 0 ? over : () => overlaid(under(), over(), location));
		}
		combined = {
			kind: "map",
			entries,
			location
		};
	}
	return combined.kind === "map" ? combined : void 0;
}
function overlaid(under, over, location) {
	return under.kind === "map" && over.kind === "map" ? combine(under, [over, {
		kind: "flag",
		value: true,
		location
	}], location) ?? over : over;
}
function joinValues(left, right, operator, location) {
	if (operator === "+" && (left.kind === "list" || right.kind === "list")) return {
		kind: "list",
		items: [left, right].map((each) => each.kind === "list" ? each.items : each.kind === "nothing" ? [] : [() => unknownValue(each.location, true)]).flat(),
		location
	};
	if (operator === "+" && left.kind === "number" && right.kind === "number") return {
		kind: "number",
		value: left.value + right.value,
		location
	};
	const [one, two] = [plainText(left), plainText(right)];
	if (one === void 0 || two === void 0 || one.length + two.length > longestJoined) return unknownValue(location, isEmpty(left) !== false && isEmpty(right) !== false);
	return textValue(one + two, location);
}
function compare(left, right, operator) {
	if (operator === "==" || operator === "!=") {
		const equal = equals(left, right);
		return equal === "unknown" ? equal : operator === "==" ? equal : !equal;
	}
	const [one, two] = [numberOf(left), numberOf(right)];
	if (one === void 0 || two === void 0) return "unknown";
	switch (operator) {
		case "<": return one < two;
		case ">": return one > two;
		case "<=": return one <= two;
		case ">=": return one >= two;
		default: return operator;
	}
}
function numberOf(value) {
	if (value.kind === "number") return value.value;
	return value.kind === "text" && /^-?\d+(?:\.\d+)?$/.test(value.text.trim()) ? Number(value.text) : void 0;
}
function equals(left, right) {
	if (left.kind === "unknown" && left.prefix !== void 0) return right.kind === "text" && !right.text.startsWith(left.prefix) ? false : "unknown";
	if (right.kind === "unknown" && right.prefix !== void 0) return equals(right, left);
	if (left.kind === "nothing" && right.kind === "nothing") return true;
	if (left.kind === "nothing" || right.kind === "nothing") return isEmpty(left.kind === "nothing" ? right : left) === false ? false : "unknown";
	if (left.kind === "list" && right.kind === "list") return left.items.length === 0 && right.items.length === 0 ? true : "unknown";
	if (left.kind === "flag" || right.kind === "flag") {
		const [one, two] = [truthOf(left, true), truthOf(right, true)];
		return one === "unknown" || two === "unknown" ? "unknown" : one === two;
	}
	const [one, two] = [numberOf(left), numberOf(right)];
	if (one !== void 0 && two !== void 0 && (left.kind === "number" || right.kind === "number")) return one === two;
	const [first, second] = [plainText(left), plainText(right)];
	return first === void 0 || second === void 0 ? "unknown" : first === second;
}
function membership(value, among) {
	if (among.kind === "list") {
		const truths = among.items.slice(0, 1e3).map((item) => equals(value, item()));
		return truths.includes(true) ? true : truths.includes("unknown") || among.items.length > 1e3 ? "unknown" : false;
	}
	const text = plainText(value);
	if (text === void 0) return "unknown";
	if (among.kind === "map") return among.entries.has(text);
	return among.kind === "text" ? among.text.includes(text) : "unknown";
}
function applyTest(value, name, operands, negated, location) {
	const truth = test(value, name, operands);
	return truth === "unknown" ? unknownValue(location) : {
		kind: "flag",
		value: truth !== negated,
		location
	};
}
function test(value, name, [operand]) {
	switch (name) {
		case "defined": return isDefined(value);
		case "undefined": {
			const defined = isDefined(value);
			return defined === "unknown" ? defined : !defined;
		}
		case "none": return value.kind === "nothing" ? true : value.kind === "unknown" || value.kind === "undefined" ? "unknown" : false;
		case "truthy":
		case "true": return truthOf(value);
		case "falsy":
		case "false": {
			const truth = truthOf(value);
			return truth === "unknown" ? truth : !truth;
		}
		case "in": return operand === void 0 ? "unknown" : membership(value, operand);
		case "eq":
		case "equalto": return operand === void 0 ? "unknown" : equals(value, operand);
		default: return "unknown";
	}
}
function isDefined(value) {
	if (value.kind === "undefined") return value.sure ? false : "unknown";
	return value.kind === "unknown" ? "unknown" : true;
}
// build/formats/ansible/evaluate.js
const mostValues = 5e5;
const mostCharacters$1 = 4e6;
const deepest$2 = 60;
const windowsFacts = {
	os_family: "Windows",
	system: "Win32NT"
};
const outside = /^(?:ansible_\w+|hostvars|groups|group_names|inventory_\w+|play_hosts|vars|environment|lookup|query|q)$/;
var Evaluator = class {
	#values = 0;
	#characters = 0;
	#depth = 0;
	#leaned = false;
	#parsed = new Map();
	hidden = false;
	value(node, scope, trusting = true) {
		return this.#valueOf(node, {
			scope,
			trusting
		});
	}
	textIn(source, scope, trusting = true) {
		const location = source.locate(0, source.text.length);
		return isTemplated(source.text) ? this.#template(source, location, {
			scope,
			trusting
		}) : textValue(source.text, location, source);
	}
	holds(condition, scope) {
		if (condition.kind === "missing") return true;
		const truths = (condition.kind === "list" ? condition.items() : [condition]).map((part) => this.#holds(part, {
			scope,
			trusting: false
		}));
		return truths.includes(false) ? false : truths.includes("unknown") ? "unknown" : true;
	}
	fill(source, scope) {
		return this.#fill(source, {
			scope,
			trusting: true
		});
	}
	affords(characters) {
		this.#characters += characters;
		return this.#characters <= mostCharacters$1;
	}
	#holds(part, view) {
		const text = part.text();
		if (text === void 0 || part.tag !== void 0) return "unknown";
		if (part.style === "plain" && /^(?:yes|no|on|off)$/i.test(text)) return /^(?:yes|on)$/i.test(text);
		this.#leaned = false;
		const pieces = isTemplated(text) ? piecesOf(text) : [];
		const [piece] = pieces;
		const inner = pieces.length === 0 ? text : pieces.length === 1 && piece?.kind === "output" ? piece.inner : void 0;
		const expression = inner === void 0 ? void 0 : this.#parse(inner);
		const truth = expression === void 0 ? "unknown" : truthOf(this.#express(expression, part.location, view));
		return truth === false && this.hidden && this.#leaned ? "unknown" : truth;
	}
	#parse(text) {
		if (!this.#parsed.has(text)) this.#parsed.set(text, parseExpression(text));
		return this.#parsed.get(text);
	}
	#valueOf(node, view) {
		const { location, tag } = node;
		this.#values += 1;
		if (this.#values > mostValues || this.#depth > deepest$2) return unknownValue(location, true);
		if (node.kind === "missing") return {
			kind: "nothing",
			location
		};
		if (tag !== void 0 && tag !== "!unsafe") return unknownValue(location);
		if (node.kind === "map") return {
			kind: "map",
			entries: entriesOf$1(node, (value) => this.#valueOf(value, view)),
			location
		};
		if (node.kind === "list") {
			this.#values += node.items().length;
			return {
				kind: "list",
				items: node.items().map((item) => () => this.#valueOf(item, view)),
				location
			};
		}
		const source = node.source();
		if (source === void 0) return {
			kind: "nothing",
			location
		};
		if (tag !== void 0 || !isTemplated(source.text)) return textValue(source.text, location, source);
		return this.#template(source, location, view);
	}
	#template(source, location, view) {
		const pieces = piecesOf(source.text).filter((piece) => piece.kind !== "plain" || source.text.slice(piece.start, piece.end).trim() !== "");
		const [only] = pieces;
		if (pieces.length === 1 && only?.kind === "output") {
			const expression = this.#parse(only.inner);
			return expression === void 0 ? unknownValue(location) : this.#express(expression, location, view);
		}
		const filled = this.#fill(source, view);
		return filled.holes > 0 || filled.hasStatements ? unknownValue(location) : textValue(filled.source.text, location, filled.source);
	}
	#fill(source, view) {
		if (!isTemplated(source.text)) return {
			source,
			holes: 0,
			hasStatements: false
		};
		this.#characters += source.text.length;
		if (this.#characters > mostCharacters$1) return {
			source,
			holes: 1,
			hasStatements: false
		};
		let holes = 0;
		let hasStatements = false;
		const parts = piecesOf(source.text).flatMap((piece) => {
			const own = require_index.partOf(source, piece.start, piece.end);
			if (piece.kind === "plain") return [own];
			if (piece.kind === "statement") {
				hasStatements = true;
				return [];
			}
			const location = source.locate(piece.start, piece.end);
			const expression = this.#parse(piece.inner);
			const text = expression === void 0 ? void 0 : plainText(this.#express(expression, location, view));
			this.#characters += text?.length ?? 0;
			if (text !== void 0 && this.#characters <= mostCharacters$1) return [require_index.derivedText(text, location)];
			holes += 1;
			return [own];
		});
		return {
			source: require_index.spanTexts(source.file, parts, ""),
			holes,
			hasStatements
		};
	}
	#express(expression, location, view) {
		this.#values += 1;
		if (this.#values > mostValues || this.#depth > deepest$2) return unknownValue(location, true);
		this.#depth += 1;
		const value = this.#expressInside(expression, location, view);
		this.#depth -= 1;
		return value;
	}
	#expressInside(expression, location, view) {
		const express = (each) => this.#express(each, location, view);
		switch (expression.kind) {
			case "literal": return literal(expression.value, location);
			case "name": return this.#variable(expression.name, location, view);
			case "list": return {
				kind: "list",
				items: expression.items.map((item) => () => express(item)),
				location
			};
			case "map": {
				const entries = expression.entries.map(([key, value]) => [plainText(express(key)), () => express(value)]);
				if (entries.some(([key]) => key === void 0)) return unknownValue(location);
				return {
					kind: "map",
					entries: new Map(entries.flatMap(([key, value]) => key === void 0 ? [] : [[key, value]])),
					location
				};
			}
			case "member": return this.#member(express(expression.of), express(expression.key), location);
			case "call": return this.#call(expression, location, view);
			case "filter": return this.#filter(expression, location, view);
			case "test": return applyTest(express(expression.of), expression.name, expression.operands.map(express), expression.negated, location);
			case "not": {
				const truth = truthOf(express(expression.of));
				return truth === "unknown" ? unknownValue(location) : {
					kind: "flag",
					value: !truth,
					location
				};
			}
			case "binary": return this.#binary(expression, location, view);
			case "choice": return this.#choice(expression, location, view);
			default: return expression;
		}
	}
	#variable(name, location, view) {
		if (name === "omit") return {
			kind: "nothing",
			location
		};
		const found = view.scope.lookup(name);
		if (found !== void 0) {
			if ([
				"defaults",
				"group",
				"play",
				"files",
				"role"
			].includes(found.rank)) this.#leaned = true;
			if ("value" in found.binding) return found.binding.value;
			this.#depth += 1;
			const value = this.#valueOf(found.binding.node, view);
			this.#depth -= 1;
			return value;
		}
		const fact = name.startsWith("ansible_") ? windowsFacts[name.slice(8)] : void 0;
		if (fact !== void 0) return textValue(fact, location);
		if (name === "ansible_facts") return {
			kind: "map",
			entries: new Map([...Object.entries(windowsFacts).map(([key, text]) => [key, () => textValue(text, location)]), ["distribution", () => windowsName(location)]]),
			location
		};
		if (name === "ansible_distribution") return windowsName(location);
		return outside.test(name) ? unknownValue(location) : {
			kind: "undefined",
			sure: false,
			location
		};
	}
	#member(of, key, location) {
		const name = plainText(key);
		if (of.kind === "map" && name !== void 0) return of.entries.get(name)?.() ?? (of.entries.has("os_family") ? unknownValue(location) : {
			kind: "undefined",
			sure: true,
			location
		});
		if (of.kind === "list" && name !== void 0 && /^-?\d+$/.test(name)) return of.items.at(Number(name))?.() ?? {
			kind: "undefined",
			sure: true,
			location
		};
		return of.kind === "undefined" ? of : unknownValue(location);
	}
	#call({ of, name, operands }, location, view) {
		const values = operands.map((each) => this.#express(each, location, view));
		if (of.kind === "literal" && of.value === null) return unknownValue(location);
		const own = this.#express(of, location, view);
		const [first, second] = values;
		if (name === "get" && first !== void 0 && own.kind === "map") {
			const found = this.#member(own, first, location);
			return found.kind === "undefined" ? second ?? {
				kind: "nothing",
				location
			} : found;
		}
		const filter = {
			split: "split",
			lower: "lower",
			upper: "upper",
			strip: "trim",
			replace: "replace"
		}[name];
		return filter === void 0 ? unknownValue(location) : applyFilter(own, filter, values, location);
	}
	#filter({ of, name, operands }, location, view) {
		const own = this.#express(of, location, view);
		const values = operands.map((each) => this.#express(each, location, view));
		if (name !== "default" && name !== "d") return applyFilter(own, name, values, location);
		const [fallback = textValue("", location), also] = values;
		const mayBeEmpty = isEmpty(fallback) !== false;
		if (own.kind === "undefined") return own.sure || view.trusting ? fallback : unknownValue(location, mayBeEmpty);
		if (own.kind === "unknown") return {
			...own,
			mayBeEmpty: own.mayBeEmpty || mayBeEmpty
		};
		return also !== void 0 && truthOf(also) !== false && truthOf(own) === false ? fallback : own;
	}
	#binary({ operator, left, right }, location, view) {
		const one = this.#express(left, location, view);
		const first = truthOf(one);
		if (operator === "and" || operator === "or") {
			const decides = operator === "or";
			if (first === decides) return one;
			const two = this.#express(right, location, view);
			if (first !== "unknown") return two;
			return truthOf(two) === decides ? {
				kind: "flag",
				value: decides,
				location
			} : unknownValue(location, true);
		}
		const two = this.#express(right, location, view);
		if (operator === "+" || operator === "~") return joinValues(one, two, operator, location);
		if (operator === "-") return one.kind === "number" && two.kind === "number" ? {
			kind: "number",
			value: one.value - two.value,
			location
		} : unknownValue(location);
		const truth = operator === "in" || operator === "not in" ? membership(one, two) : compare(one, two, operator);
		return truth === "unknown" ? unknownValue(location) : {
			kind: "flag",
			value: operator === "not in" ? !truth : truth,
			location
		};
	}
	#choice({ condition, yes, no }, location, view) {
		const otherwise = () => no === void 0 ? {
			kind: "nothing",
			location
		} : this.#express(no, location, view);
		const truth = truthOf(this.#express(condition, location, {
			...view,
			trusting: false
		}));
		if (truth === true) return this.#express(yes, location, view);
		if (truth === false) return otherwise();
		return unknownValue(location, isEmpty(this.#express(yes, location, view)) !== false || isEmpty(otherwise()) !== false);
	}
};
function literal(value, location) {
	if (value === null) return {
		kind: "nothing",
		location
	};
	if (typeof value === "string") return textValue(value, location);
	return typeof value === "number" ? {
		kind: "number",
		value,
		location
	} : {
		kind: "flag",
		value,
		location
	};
}
function windowsName(location) {
	return {
		kind: "unknown",
		mayBeEmpty: false,
		prefix: "Microsoft Windows",
		location
	};
}
function entriesOf$1(node, evaluate) {
	const lazy = (value) => value.kind === "missing" ? void 0 : () => evaluate(value);
	return {
		get size() {
			return node.entries().length;
		},
		get: (key) => lazy(node.get(key)),
		has: (key) => node.get(key).kind !== "missing",
		*[Symbol.iterator]() {
			for (const { key, value } of node.entries()) yield [key, () => evaluate(value)];
		}
	};
}
// build/formats/ansible/hosts.js
function hostPattern(names, written) {
	const known = names.every((name) => name !== void 0);
	const terms = known ? names.flatMap((name) => (name ?? "").split(/[:,](?![^[]*\])/)) : [written];
	const sorted = [...new Set(terms.map((term) => term.trim()).filter((term) => term !== ""))].toSorted();
	return {
		text: known ? names.join(", ") : written,
		terms: sorted,
		narrowed: known && sorted.some((term) => /^[!&]|\[/.test(term))
	};
}
function patternsThatHold(candidates, patterns) {
	const keys = new Set(candidates.map(keyOf));
	const machines = new Set(candidates.flatMap(({ terms }) => terms.filter((term) => !/^[!&]/.test(term)).map((term) => term.replace(/\[.*$/, ""))));
	return new Set(patterns.filter((pattern) => {
		const { terms, narrowed } = pattern;
		if (keys.size === 1 && keys.has(keyOf(pattern))) return true;
		if (narrowed) return false;
		return terms.includes("all") || terms.includes("*") || terms.length >= machines.size && terms.filter((term) => machines.has(term)).length === machines.size;
	}));
}
function keyOf({ terms }) {
	return terms.join("\n");
}
// build/formats/ansible/ledger.js
const mostEffects$1 = 2e4;
var Ledger = class {
	#entries = [];
	#plays = [];
	#effects = [];
	#doubted = new Set();
	#play;
	#noted = 0;
	#hasIis = false;
	#afterDoubt;
	begin(pattern) {
		this.#play = pattern === void 0 ? void 0 : {
			pattern,
			concernsWindows: false,
			generalizes: false
		};
		if (this.#play !== void 0) this.#plays.push(this.#play);
	}
	add(place, effects, doubts, isWindows) {
		if (this.#play !== void 0) {
			this.#play.concernsWindows ||= isWindows || effects.length > 0;
			this.#play.generalizes ||= doubts.all === void 0 && effects.some(({ kind }) => kind === "generalize");
		}
		if (effects.length === 0 || this.#noted > mostEffects$1) return;
		this.#noted += effects.length;
		this.#entries.push({
			play: this.#play,
			place,
			effects,
			doubts
		});
		if (this.#noted > mostEffects$1) this.addUnread(`what follows in the task ${quoted$1(place.label)}`, `more than ${mostEffects$1} effects are not read`, place);
	}
	addUnread(what, reason, place) {
		if (this.#play !== void 0) this.#play.concernsWindows = true;
		this.#entries.push({
			play: this.#play,
			unread: {
				kind: "unread",
				what: unreadBecause(what, reason),
				text: place.text,
				location: place.location
			}
		});
	}
	finish() {
		const sealed = this.#plays.filter(({ generalizes }) => generalizes);
		const candidates = sealed.length > 0 ? sealed : this.#plays.filter(({ concernsWindows }) => concernsWindows);
		const certain = patternsThatHold(candidates.map(({ pattern }) => pattern), this.#plays.map(({ pattern }) => pattern));
		for (const entry of this.#entries) {
			if ("unread" in entry) {
				this.#effects.push(entry.unread);
				continue;
			}
			const { play, doubts } = entry;
			const elsewhere = play === void 0 || certain.has(play.pattern) ? void 0 : `it is for the hosts ${quoted$1(play.pattern.text)}, and other plays here are for others`;
			this.#settle(entry.place, entry.effects, {
				...doubts,
				all: doubts.all ?? elsewhere
			});
		}
		return this.#effects;
	}
	#settle(place, effects, { all, removals }) {
		for (const effect of effects) {
			const why = all ?? (takesAway(effect) ? removals : void 0) ?? (effect.kind === "generalize" ? void 0 : this.#afterDoubt);
			if (why === void 0) this.#note(effect);
			else this.#noteDoubtful(place, effect, why);
		}
	}
	#unread(place, why) {
		this.#effects.push({
			kind: "unread",
			what: unreadBecause(`the task ${quoted$1(place.label)}`, why),
			text: place.text,
			location: place.location
		});
	}
	#note(effect) {
		this.#effects.push(effect);
		if (effect.kind === "generalize" && effect.ends) this.#afterDoubt = void 0;
		if (effect.kind === "iis") this.#hasIis = effect.present;
		else if (effect.kind === "feature" && effect.present && require_index.bringsIis(effect.name)) this.#hasIis = true;
		else if (effect.kind === "feature" && !effect.present && require_index.isWholeIis(effect.name)) this.#hasIis = false;
	}
	#noteDoubtful(place, effect, why) {
		if (effect.kind === "generalize") this.#afterDoubt = "a Sysprep before it may have run, or not";
		const reaction = this.#reactionTo(effect);
		if (reaction === "keep") this.#effects.push(effect);
		if (reaction !== "unread") return;
		const { file, start } = place.location;
		const key = `${file}:${start.line}:${start.column}`;
		if (this.#doubted.has(key)) return;
		this.#doubted.add(key);
		this.#unread(place, why);
	}
	#reactionTo(effect) {
		switch (effect.kind) {
			case "feature":
				if (!effect.present || !matters(effect.name)) return "drop";
				return this.#hasIis && require_index.roleOfFeature(effect.name) === void 0 ? "drop" : "unread";
			case "iis": return effect.present && !this.#hasIis ? "unread" : "drop";
			case "secret": return effect.signal === "S18" || effect.signal === "S20" ? "keep" : "unread";
			case "generalize": return "unread";
			case "domain": return effect.joins ? "unread" : "drop";
			case "unread": return "keep";
			default: return effect;
		}
	}
};
function takesAway(effect) {
	return effect.kind === "domain" ? !effect.joins : (effect.kind === "feature" || effect.kind === "iis") && !effect.present;
}
// build/formats/ansible/scope.js
const ranks = [
	"defaults",
	"group",
	"play",
	"files",
	"role",
	"task",
	"facts",
	"parameters",
	"loop"
];
function frameOf(rank, ...nodes) {
	const maps = nodes.flatMap((node) => node.kind === "list" ? node.items() : [node]).filter((node) => node.kind === "map");
	return {
		rank,
		find(name) {
			const node = maps.map((map) => map.get(name)).findLast((each) => each.kind !== "missing");
			return node === void 0 ? void 0 : { node };
		}
	};
}
function valueFrame(rank, values) {
	return {
		rank,
		find(name) {
			const value = values.get(name);
			return value === void 0 ? void 0 : { value };
		}
	};
}
var Scope = class Scope {
	#frames;
	constructor(frames = []) {
		this.#frames = frames;
	}
	with(...frames) {
		return new Scope([...this.#frames, ...frames]);
	}
	lookup(name) {
		for (const rank of strongestFirst) for (let at = this.#frames.length - 1; at >= 0; at -= 1) {
			const frame = this.#frames[at];
			const binding = frame?.rank === rank ? frame.find(name) : void 0;
			if (binding !== void 0) return {
				binding,
				rank
			};
		}
	}
};
const strongestFirst = ranks.toReversed();
// build/formats/ansible/shelf.js
const workspaceRoot = "//";
function pathIn(folder, path) {
	if (path.startsWith(workspaceRoot)) return pathIn("", path.slice(2));
	if (/^[/~\\]|^[A-Za-z]:|^\w+:\/\//.test(path) || path.trim() === "") return void 0;
	const parts = [];
	for (const part of [...folder.split("/"), ...path.split("/")]) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
function folderOf$2(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function roleAround(file) {
	const folder = folderOf$2(file);
	if (!/(?:^|\/)(?:tasks|handlers)$/.test(folder)) return void 0;
	const own = folderOf$2(folder);
	return own === "" ? void 0 : {
		name: own.slice(own.lastIndexOf("/") + 1),
		folder: own
	};
}
const elsewhere = { reason: "it is not in the repository" };
const shelves = new WeakMap();
var Shelf = class Shelf {
	#context;
	#opened = new Map();
	#effects = new Map();
	#roles = new Map();
	constructor(context) {
		this.#context = context;
	}
	static of(context) {
		const known = shelves.get(context);
		if (known !== void 0) return known;
		const shelf = new Shelf(context);
		shelves.set(context, shelf);
		return shelf;
	}
	open(paths) {
		let refusal = elsewhere;
		for (const path of new Set(paths)) {
			if (path === void 0) continue;
			const opened = this.#openOne(path);
			if (!("reason" in opened)) return opened;
			refusal = opened;
		}
		return refusal;
	}
	steps(paths, words) {
		let refusal = elsewhere;
		for (const path of new Set(paths)) {
			if (path === void 0) continue;
			const key = words === void 0 ? path : `${path}\n${words.text}`;
			const known = this.#effects.get(key) ?? this.#context.steps("", path, words);
			this.#effects.set(key, known);
			if (!("reason" in known)) return known;
			refusal = known;
		}
		return refusal;
	}
	role(name, { playbook, role, file }) {
		const parts = name.split(".");
		const folder = [
			...role === void 0 ? [] : [pathIn(role.folder, `../${name}`), pathIn(role.folder, `roles/${name}`)],
			pathIn(playbook, `roles/${name}`),
			pathIn(playbook, `../roles/${name}`),
			pathIn(folderOf$2(file), `roles/${name}`),
			pathIn(playbook, name),
			...parts.length === 3 ? [pathIn(playbook, `collections/ansible_collections/${parts[0] ?? ""}/${parts[1] ?? ""}/roles/${parts[2] ?? ""}`)] : []
		].find((base) => base !== void 0 && base !== "" && this.#isRole(base));
		return folder === void 0 ? void 0 : {
			name,
			folder
		};
	}
	part({ folder }, part, name = "main") {
		const named = /\.ya?ml$/.test(name) ? [name] : [
			`${name}.yml`,
			`${name}.yaml`,
			name
		];
		return this.open(named.map((each) => pathIn(folder, `${part}/${each}`)));
	}
	variables(opened) {
		return "reason" in opened ? [] : opened.documents.map(({ root }) => root);
	}
	#isRole(folder) {
		const known = this.#roles.get(folder);
		if (known !== void 0) return known;
		const found = [
			"tasks/main.yml",
			"tasks/main.yaml",
			"meta/main.yml",
			"defaults/main.yml"
		].some((part) => !("reason" in this.#openOne(`${folder}/${part}`)));
		this.#roles.set(folder, found);
		return found;
	}
	#openOne(path) {
		const known = this.#opened.get(path);
		if (known !== void 0) return known;
		const opened = this.#context.open("", path);
		this.#opened.set(path, opened);
		return opened;
	}
};
// build/formats/ansible/run.js
const mostTasks = 1e4;
const deepest$1 = 30;
const mostItems = 1e3;
var Run = class {
	#shelf;
	#evaluator = new Evaluator();
	#ledger = new Ledger();
	#added = new Map();
	#facts = new Map();
	#exposed = [];
	#active = new Set();
	#doneRoles = new Set();
	#notified = new Map();
	#handlers = [];
	#hasEnded = false;
	#roleHasEnded = false;
	#mayHaveEnded = "nothing";
	#tasks = 0;
	constructor(context) {
		this.#shelf = Shelf.of(context);
	}
	finish() {
		return this.#ledger.finish();
	}
	playbook(root, file) {
		this.#plays(root, {
			scope: this.#outermost(),
			where: {
				file,
				playbook: folderOf$2(file),
				role: void 0
			},
			doubt: void 0,
			keeps: void 0,
			away: "no",
			defaults: [],
			depth: 0
		});
	}
	taskFile(root, file) {
		const role = roleAround(file);
		const where = {
			file,
			playbook: role === void 0 ? folderOf$2(file) : folderOf$2(folderOf$2(role.folder)),
			role
		};
		const outer = {
			scope: this.#outermost(),
			where,
			doubt: void 0,
			keeps: void 0,
			away: "no",
			defaults: [],
			depth: 0
		};
		const setting = role === void 0 ? outer : {
			...outer,
			scope: outer.scope.with(...this.#roleFrames(role, void 0, void 0), namedFolder("role_path", role.folder, root.location))
		};
		if (role !== void 0) this.#addHandlers(role, void 0, setting);
		this.#list(root, setting);
		this.#flush();
	}
	#outermost() {
		const facts = {
			rank: "facts",
			find: (name) => this.#facts.get(name)
		};
		const find = (rank, name) => this.#exposed.findLast((frame) => frame.rank === rank && frame.find(name) !== void 0)?.find(name);
		return new Scope().with({
			rank: "defaults",
			find: (name) => find("defaults", name)
		}, {
			rank: "role",
			find: (name) => find("role", name)
		}, facts);
	}
	#plays(root, setting) {
		for (const item of root.items()) {
			const imported = importedPlaybook(item);
			if (imported.kind === "missing") this.#play(item, setting);
			else this.#importPlaybook(item, imported, setting);
		}
	}
	#importPlaybook(item, imported, outer) {
		const holds = this.#evaluator.holds(item.get("when"), outer.scope);
		if (holds === false) return;
		const doubt = outer.doubt ?? (holds === "unknown" ? onlyWhen(item) : void 0);
		const name = plainText(this.#evaluator.value(imported, outer.scope))?.trim().split(/\s/)[0];
		const opened = name === void 0 ? { reason: "its name is filled in later" } : this.#shelf.open([pathIn(folderOf$2(outer.where.file), name)]);
		const place = {
			text: imported.text() ?? "",
			location: imported.location
		};
		if ("reason" in opened) {
			this.#ledger.addUnread(`the playbook ${quoted$1(imported.text() ?? "")}`, opened.reason, place);
			return;
		}
		this.#enter(`playbook ${opened.file}`, outer.depth, `the playbook ${quoted$1(opened.file)}`, place, () => {
			const where = {
				file: opened.file,
				playbook: folderOf$2(opened.file),
				role: void 0
			};
			for (const { root } of opened.documents) this.#plays(root, {
				...outer,
				where,
				doubt,
				scope: outer.scope.with(frameOf("parameters", item.get("vars"))),
				depth: outer.depth + 1
			});
		});
	}
	#play(item, outer) {
		const { where } = outer;
		const hosts = this.#evaluator.value(item.get("hosts"), outer.scope);
		const names = listItems(hosts).map((host) => plainText(host)?.trim());
		const connection = item.get("connection").text() ?? item.get("vars").get("ansible_connection").text();
		const isNamed = connection === void 0 && names.length > 0 && names.every((name) => name !== void 0 && isController(name));
		const away = connection === "local" ? "yes" : isNamed ? "by-name" : "no";
		this.#ledger.begin(away === "no" ? hostPattern(names, item.get("hosts").text() ?? "") : void 0);
		const scope = outer.scope.with(...this.#groupFrames(where, names), frameOf("play", item.get("vars")), this.#prompted(item), ...this.#fileFrames(item, outer), namedFolder("playbook_dir", where.playbook, item.location));
		this.#handlers = [];
		this.#notified.clear();
		this.#doneRoles.clear();
		this.#exposed.length = 0;
		this.#hasEnded = false;
		this.#mayHaveEnded = "nothing";
		const setting = {
			...outer,
			scope,
			away,
			doubt: outer.doubt ?? doubtOfTask(item) ?? this.#onlyChecks(item, scope),
			defaults: withDefaults(outer.defaults, item)
		};
		for (const handler of item.get("handlers").items()) this.#addHandler(handler, setting);
		this.#list(item.get("pre_tasks"), setting);
		this.#flush();
		this.#needList(item.get("roles"), "the list of roles", setting);
		for (const role of item.get("roles").items()) this.#roleEntry(role, setting);
		this.#list(item.get("tasks"), setting);
		this.#flush();
		this.#list(item.get("post_tasks"), setting);
		this.#flush();
		this.#hasEnded = false;
		this.#mayHaveEnded = "nothing";
		this.#ledger.begin(void 0);
	}
	#groupFrames({ playbook }, hosts) {
		const groups = ["all", ...hosts.flatMap((name) => name !== void 0 && /^[\w-]+$/.test(name) && name !== "all" ? [name] : [])].slice(0, 6);
		const folders = [
			"",
			"..",
			"inventory",
			"../inventory"
		].map((folder) => pathIn(playbook, `${folder === "" ? "" : `${folder}/`}group_vars`));
		const nodes = groups.flatMap((group) => folders.toReversed().flatMap((folder) => folder === void 0 ? [] : this.#shelf.variables(this.#shelf.open([
			`${folder}/${group}.yml`,
			`${folder}/${group}.yaml`,
			`${folder}/${group}/main.yml`
		]))));
		return nodes.length === 0 ? [] : [frameOf("group", ...nodes)];
	}
	#fileFrames(item, { scope, where }) {
		const within = scope.with(frameOf("play", item.get("vars")));
		return listItems(this.#evaluator.value(item.get("vars_files"), within)).flatMap((value) => {
			const path = plainText(value);
			const opened = path === void 0 ? void 0 : this.#shelf.open([pathIn(folderOf$2(where.file), path), pathIn(where.playbook, path)]);
			const nodes = opened === void 0 ? [] : this.#shelf.variables(opened);
			if (!nodes.some((node) => node.kind === "map")) this.#evaluator.hidden = true;
			return nodes.length === 0 ? [] : [frameOf("files", ...nodes)];
		});
	}
	#prompted(item) {
		return valueFrame("files", new Map(item.get("vars_prompt").items().flatMap((each) => each.get("name").text() === void 0 ? [] : [[each.get("name").text() ?? "", unknownValue(each.location)]])));
	}
	#list(tasks, setting) {
		this.#needList(tasks, "the list of tasks", setting);
		for (const task of tasks.items()) {
			if (this.#hasEnded || this.#roleHasEnded) return;
			if (task.kind === "map") this.#task(task, setting);
			else if (isThere(task)) this.#unreadUnlessAway("a task", "it is none that can be read", {
				text: task.text() ?? "",
				location: task.location
			}, setting);
		}
	}
	#needList(node, what, setting) {
		if (node.kind !== "list" && isThere(node)) this.#unreadUnlessAway(what, "it is none that can be read", {
			text: node.text() ?? "",
			location: node.location
		}, setting);
	}
	#task(task, outer) {
		const scope = task.get("vars").kind === "missing" ? outer.scope : outer.scope.with(frameOf("task", task.get("vars")));
		const always = doubtOfTask(task);
		for (const { frames, doubt } of this.#iterations(task, scope)) {
			if (!this.#spend(task)) return;
			const own = frames.length === 0 ? scope : scope.with(...frames);
			const holds = this.#evaluator.holds(task.get("when"), own);
			if (holds === false) continue;
			const place = this.#placeOf(task, own, outer);
			const ended = this.#mayHaveEnded === "nothing" ? void 0 : `the ${this.#mayHaveEnded} may have ended before it`;
			const why = outer.doubt ?? (holds === "unknown" ? onlyWhen(task) : void 0) ?? doubt ?? always ?? (place === "unknown" ? "it may run on another machine" : void 0) ?? ended ?? this.#onlyChecks(task, own);
			const keeps = outer.keeps ?? this.#ignoresErrors(task, own);
			this.#perform(task, {
				...outer,
				scope: own,
				doubt: why,
				keeps,
				away: place === "unknown" ? "no" : place,
				defaults: withDefaults(outer.defaults, task)
			});
		}
		const register = task.get("register").text();
		if (register !== void 0) this.#facts.set(register, { value: unknownValue(task.get("register").location) });
	}
	#spend(task) {
		this.#tasks += 1;
		if (this.#tasks === 10001) this.#ledger.addUnread(`what follows the task ${quoted$1(labelOf(task))}`, `more than ${mostTasks} tasks are not read`, {
			text: labelOf(task),
			location: task.location
		});
		return this.#tasks <= mostTasks;
	}
	#placeOf(task, scope, outer) {
		if (task.get("connection").text() === "local") return "yes";
		const delegate = task.get("delegate_to");
		if (delegate.kind === "missing" || /^\{\{\s*inventory_hostname\s*\}\}$/.test(delegate.text() ?? "")) return outer.away;
		const name = plainText(this.#evaluator.value(delegate, scope, false))?.trim();
		return name !== void 0 && isController(name) ? "yes" : "unknown";
	}
	#onlyChecks(task, scope) {
		const node = task.get("check_mode");
		return node.kind === "missing" || truthOf(this.#evaluator.value(node, scope, false)) === false ? void 0 : "it only checks what it would do";
	}
	#ignoresErrors(task, scope) {
		const says = (key, wanted) => task.get(key).kind !== "missing" && truthOf(this.#evaluator.value(task.get(key), scope, false)) === wanted;
		return says("ignore_errors", true) || says("failed_when", false) ? "it may fail and the run goes on" : void 0;
	}
	#iterations(task, scope) {
		const entry = task.entries().find(({ key, value }) => (key === "loop" || key.startsWith("with_")) && value.kind !== "missing");
		if (entry === void 0) return [{ frames: [] }];
		const control = task.get("loop_control");
		const name = control.get("loop_var").text() ?? "item";
		const value = this.#evaluator.value(entry.value, scope);
		const items = itemsOfLoop(entry.key, value);
		const doubt = "it runs for each entry of a list that is filled in later";
		if (items === void 0) return [{
			frames: [valueFrame("loop", new Map([[name, unknownValue(entry.value.location)]]))],
			doubt
		}];
		if (items.length > mostItems) this.#ledger.addUnread(`the task ${quoted$1(labelOf(task))}`, `it runs more than ${mostItems} times`, {
			text: labelOf(task),
			location: task.location
		});
		const index = control.get("index_var").text();
		return items.slice(0, mostItems).map((item, at) => {
			const values = new Map([[name, item], ...index === void 0 ? [] : [[index, {
				kind: "number",
				value: at,
				location: entry.value.location
			}]]]);
			return {
				frames: [valueFrame("loop", values)],
				...item.kind === "unknown" && item.mayBeEmpty ? { doubt } : {}
			};
		});
	}
	#perform(task, setting) {
		if ([
			"block",
			"rescue",
			"always"
		].some((key) => task.get(key).kind === "list")) {
			this.#block(task, setting);
			return;
		}
		const call = moduleOf(task);
		if (call === void 0) {
			const action = task.get("action");
			if (isThere(action)) this.#unreadUnlessAway(`the task ${quoted$1(task.get("name").text() ?? action.text() ?? "action")}`, "its module is filled in later", {
				text: action.text() ?? "",
				location: action.location
			}, setting);
			return;
		}
		if (this.#steer(task, call, setting)) return;
		const isWindows = isWindowsModule(call.written);
		if ((setting.away === "no" || setting.away === "by-name" && isWindows) && !call.isLocal) {
			const step = this.#step(task, call, setting);
			const { effects, doubt } = runModule(step, this.#added);
			const local = setting.away === "by-name" ? "it is for the controller, unless that is reached over a connection" : void 0;
			const doubts = {
				all: setting.doubt ?? local ?? doubt,
				removals: setting.keeps ?? (step.isGuarded ? "it runs only where a file is there, or is not" : void 0)
			};
			this.#ledger.add(placeOfTask(task, call), this.#goesOn(task, setting) ? effects.map(withoutEnd) : effects, doubts, isWindows);
		}
		if (truthOf(this.#evaluator.value(task.get("changed_when"), setting.scope, false)) !== false || task.get("changed_when").kind === "missing") this.#notify(task, setting);
	}
	#goesOn(task, { scope, keeps }) {
		if (keeps !== void 0) return true;
		return task.get("async").kind !== "missing" && plainText(this.#evaluator.value(task.get("poll"), scope, false))?.trim() === "0";
	}
	#block(task, setting) {
		const isRescued = task.get("rescue").items().length > 0;
		this.#list(task.get("block"), isRescued ? {
			...setting,
			keeps: setting.keeps ?? "a task before it may fail, and what follows the block runs all the same"
		} : setting);
		this.#list(task.get("rescue"), {
			...setting,
			doubt: setting.doubt ?? "it runs only where a task before it fails"
		});
		this.#list(task.get("always"), setting);
	}
	#step(task, call, { scope, where, defaults }) {
		const own = defaults.flatMap((node) => [node.get(call.name), node.get(call.written)]).filter((node) => node.kind === "map");
		return new Step(task, call, own, this.#evaluator, scope, (folder, path, words) => this.#shelf.steps(placesOf(where, path, folder), words));
	}
	#steer(task, call, setting) {
		const step = () => this.#step(task, call, setting);
		switch (call.name) {
			case "include":
			case "include_tasks":
			case "import_tasks":
				this.#includeTasks(task, call, step(), setting);
				return true;
			case "include_role":
			case "import_role":
				this.#includeRole(task, call, step(), setting);
				return true;
			case "include_vars":
				this.#includeVariables(step(), setting);
				return true;
			case "set_fact":
				this.#setFacts(step(), setting);
				return true;
			case "meta":
				this.#meta(step(), setting);
				return true;
			default: return false;
		}
	}
	#meta(step, { doubt, keeps }) {
		const word = step.code("_raw_params")?.source.text.trim() ?? "";
		if (word === "flush_handlers") this.#flush();
		if (!/^end_(?:play|host|batch|role)$/.test(word)) return;
		if (doubt !== void 0 || keeps !== void 0) this.#mayHaveEnded = word === "end_role" && this.#mayHaveEnded !== "play" ? "role" : "play";
		else if (word === "end_role") this.#roleHasEnded = true;
		else this.#hasEnded = true;
	}
	#setFacts(step, { doubt, keeps, away }) {
		if (step.isOpaque) this.#evaluator.hidden = true;
		for (const name of step.names.filter((each) => each !== "cacheable")) this.#facts.set(name, { value: doubt === void 0 && keeps === void 0 && away === "no" ? settled(step.get(name), 0) : unknownValue(step.location, true) });
	}
	#includeVariables(step, { where, doubt }) {
		const written = step.code("_raw_params", "file")?.source.text.trim().replace(/^file=/, "") ?? "";
		const opened = written === "" || /\{\{|\s/.test(written) ? void 0 : this.#shelf.open(placesOf(where, written, "vars"));
		const nodes = opened === void 0 ? [] : this.#shelf.variables(opened).filter((node) => node.kind === "map");
		if (nodes.length === 0 || doubt !== void 0) {
			this.#evaluator.hidden = true;
			return;
		}
		const name = step.text("name");
		for (const node of nodes) if (name !== void 0) this.#facts.set(name, { node });
		else for (const { key, value } of node.entries()) this.#facts.set(key, { node: value });
	}
	#includeTasks(task, call, step, setting) {
		const source = step.code("_raw_params", "file")?.source;
		const path = fileNamed(source?.text ?? "");
		const place = {
			text: path === "" ? call.written : path,
			location: call.keyLocation
		};
		const opened = path === "" || path.includes("{{") ? { reason: "its name is filled in later" } : this.#shelf.open(placesOf(setting.where, path, "tasks"));
		if ("reason" in opened) {
			this.#unreadUnlessAway(`the tasks of ${quoted$1(path)}`, opened.reason, place, setting);
			return;
		}
		this.#enter(`tasks ${opened.file}`, setting.depth, `the tasks of ${quoted$1(opened.file)}`, place, () => {
			const inner = this.#included(task, call, {
				...setting,
				where: {
					...setting.where,
					file: opened.file
				}
			});
			if (inner !== void 0) for (const { root } of opened.documents) this.#list(root, inner);
		});
	}
	#included(task, call, setting) {
		const scope = setting.scope.with(frameOf("parameters", task.get("vars")));
		const apply = [call.parameters.get("apply"), task.get("args").get("apply")].find((node) => node.kind === "map");
		const holds = apply === void 0 ? true : this.#evaluator.holds(apply.get("when"), scope);
		if (holds === false) return void 0;
		return {
			...setting,
			scope,
			depth: setting.depth + 1,
			doubt: setting.doubt ?? (holds === "unknown" && apply !== void 0 ? onlyWhen(apply) : void 0)
		};
	}
	#unreadUnlessAway(what, reason, place, { away }) {
		if (away === "no") this.#ledger.addUnread(what, reason, place);
	}
	#enter(key, depth, what, place, read) {
		if (this.#active.has(key) || depth >= deepest$1) {
			this.#ledger.addUnread(what, this.#active.has(key) ? "it includes itself, directly or through other files" : `it stands more than ${deepest$1} files deep`, place);
			return;
		}
		this.#active.add(key);
		read();
		this.#active.delete(key);
	}
	#roleEntry(entry, outer) {
		if (this.#hasEnded || this.#roleHasEnded) return;
		const named = entry.kind === "map" ? [
			entry.get("role"),
			entry.get("name"),
			entry.get("src")
		].find((node) => node.kind === "scalar") : entry;
		const name = named === void 0 ? void 0 : plainText(this.#evaluator.value(named, outer.scope))?.trim();
		const holds = this.#evaluator.holds(entry.get("when"), outer.scope);
		const place = this.#placeOf(entry, outer.scope, outer);
		if (holds === false) return;
		const why = outer.doubt ?? (holds === "unknown" ? onlyWhen(entry) : void 0) ?? doubtOfTask(entry) ?? (place === "unknown" ? "it may run on another machine" : void 0) ?? this.#onlyChecks(entry, outer.scope);
		const parameters = new Map(entry.entries().flatMap(({ key, value }) => isTaskKeyword(key) || [
			"role",
			"src",
			"version"
		].includes(key) ? [] : [[key, { node: value }]]));
		const scope = outer.scope.with({
			rank: "parameters",
			find: (parameter) => parameters.get(parameter)
		}, frameOf("parameters", entry.get("vars")));
		const once = parameters.size === 0 && entry.get("vars").kind === "missing" && why === void 0;
		this.#role(name, named ?? entry, {
			...outer,
			scope,
			doubt: why,
			keeps: outer.keeps ?? this.#ignoresErrors(entry, outer.scope),
			away: place === "unknown" ? "no" : place
		}, {
			from: void 0,
			defaults: void 0,
			variables: void 0,
			once,
			exposes: true
		});
	}
	#includeRole(task, call, step, setting) {
		const inner = this.#included(task, call, setting);
		if (inner === void 0) return;
		const node = [
			call.parameters.get("name"),
			call.parameters.get("role"),
			task.get("args").get("name")
		].find((each) => each.kind !== "missing") ?? call.parameters;
		const exposes = call.name === "import_role" || truthOf(step.get("public")) === true;
		this.#role(step.text("name", "role"), node, inner, {
			from: step.text("tasks_from"),
			defaults: step.text("defaults_from"),
			variables: step.text("vars_from"),
			once: false,
			exposes
		});
	}
	#role(name, node, setting, wanted) {
		const written = node.text() ?? "";
		const place = {
			text: name ?? written,
			location: node.location
		};
		const role = name === void 0 ? void 0 : this.#shelf.role(name, setting.where);
		if (role === void 0) {
			this.#unreadUnlessAway(`the role ${quoted$1(name ?? written)}`, name === void 0 ? "its name is filled in later" : "it is not in the repository", place, setting);
			return;
		}
		if (wanted.once) {
			if (this.#doneRoles.has(role.folder)) return;
			this.#doneRoles.add(role.folder);
		}
		this.#enter(`role ${role.folder} ${wanted.from ?? ""}`, setting.depth, `the role ${quoted$1(role.name)}`, place, () => this.#runRole(role, setting, wanted, place));
	}
	#runRole(role, setting, wanted, place) {
		const frames = this.#roleFrames(role, wanted.defaults, wanted.variables);
		if (wanted.exposes) this.#exposed.push(...frames);
		const tasks = this.#shelf.part(role, "tasks", wanted.from);
		const file = "reason" in tasks ? `${role.folder}/tasks/main.yml` : tasks.file;
		const inner = {
			...setting,
			scope: setting.scope.with(...frames, namedFolder("role_path", role.folder, place.location)),
			where: {
				...setting.where,
				file,
				role
			},
			depth: setting.depth + 1
		};
		const dependencies = this.#shelf.variables(this.#shelf.part(role, "meta")).flatMap((meta) => meta.get("dependencies").items());
		for (const dependency of dependencies) this.#roleEntry(dependency, inner);
		this.#addHandlers(role, void 0, inner);
		const before = {
			ended: this.#roleHasEnded,
			may: this.#mayHaveEnded
		};
		if (!("reason" in tasks)) for (const { root } of tasks.documents) this.#list(root, inner);
		else if (wanted.from !== void 0 || dependencies.length === 0) this.#unreadUnlessAway(`the tasks ${quoted$1(wanted.from ?? "main")} of the role ${quoted$1(role.name)}`, tasks.reason, place, setting);
		this.#roleHasEnded = before.ended;
		if (this.#mayHaveEnded === "role") this.#mayHaveEnded = before.may;
	}
	#roleFrames(role, defaults, variables) {
		return [frameOf("defaults", ...this.#shelf.variables(this.#shelf.part(role, "defaults", defaults))), frameOf("role", ...this.#shelf.variables(this.#shelf.part(role, "vars", variables)))];
	}
	#addHandlers(role, from, setting) {
		const opened = this.#shelf.part(role, "handlers", from);
		if ("reason" in opened) return;
		for (const { root } of opened.documents) for (const node of root.items()) this.#addHandler(node, {
			...setting,
			where: {
				...setting.where,
				file: opened.file
			}
		});
	}
	#addHandler(node, setting) {
		const names = [node.get("name"), ...node.get("listen").kind === "list" ? node.get("listen").items() : [node.get("listen")]].flatMap((each) => each.text()?.trim() ?? []);
		if (node.kind === "map") this.#handlers.push({
			node,
			names,
			setting: {
				...setting,
				doubt: void 0,
				keeps: "it runs only where a task before it changes something"
			}
		});
	}
	#notify(task, { scope, doubt }) {
		for (const value of listItems(this.#evaluator.value(task.get("notify"), scope))) {
			const name = plainText(value)?.trim().replace(/^.* : /, "");
			if (name === void 0) continue;
			if (!this.#notified.has(name) || doubt === void 0) this.#notified.set(name, doubt);
		}
	}
	#flush() {
		for (let round = 0; round < 3 && this.#notified.size > 0; round += 1) {
			const notified = new Map(this.#notified);
			this.#notified.clear();
			for (const { node, names, setting } of this.#handlers) {
				const name = names.find((each) => notified.has(each));
				if (name !== void 0) this.#task(node, {
					...setting,
					doubt: notified.get(name)
				});
			}
		}
		this.#notified.clear();
	}
};
function placesOf({ file, playbook, role }, path, folder) {
	const own = folderOf$2(file);
	return [
		...role === void 0 ? [] : [pathIn(role.folder, `${folder}/${path}`), pathIn(role.folder, path)],
		pathIn(own, path),
		pathIn(own, `${folder}/${path}`),
		pathIn(playbook, `${folder}/${path}`),
		pathIn(playbook, path)
	].map((each) => path.startsWith(workspaceRoot) ? pathIn("", path) : each);
}
function namedFolder(name, folder, location) {
	return valueFrame("parameters", new Map([[name, textValue(`${workspaceRoot}${folder}`, location)]]));
}
function fileNamed(text) {
	return text.trim().replace(/^file=/, "").replace(/\s\w+=[^]*$/, "").replaceAll(/^["']|["']$/g, "").trim();
}
function withDefaults(outer, node) {
	const own = node.get("module_defaults");
	return own.kind === "map" ? [...outer, own] : outer;
}
function isController(name) {
	return /^(?:localhost|127\.0\.0\.1|::1)$/.test(name);
}
function isThere(node) {
	return node.kind !== "missing" && (node.kind !== "scalar" || node.tag !== void 0 || (node.text() ?? "").trim() !== "");
}
function withoutEnd(effect) {
	return effect.kind === "generalize" ? {
		...effect,
		ends: false
	} : effect;
}
function onlyWhen(task) {
	const when = task.get("when");
	const parts = (when.kind === "list" ? when.items() : [when]).map((part) => part.text()?.trim() ?? "");
	return `it runs only when \`${require_index.shown(parts.join(" and ").replaceAll(/\s+/g, " "))}\``;
}
function doubtOfTask(task) {
	const tags = task.get("tags");
	return (tags.kind === "list" ? tags.items().map((tag) => tag.text() ?? "") : (tags.text() ?? "").split(",")).some((word) => word.trim() === "never") ? "it runs only when its tag is asked for" : void 0;
}
function placeOfTask(task, call) {
	return {
		label: labelOf(task),
		text: call.written,
		location: task.get("name").kind === "scalar" ? task.get("name").location : call.keyLocation
	};
}
function itemsOfLoop(key, value) {
	if (isEmpty(value) === true) return [];
	if (key === "loop" || key === "with_list") return value.kind === "list" ? listItems(value) : void 0;
	if (key === "with_items" || key === "with_flattened") {
		if (value.kind === "text") return [value];
		return value.kind === "list" ? listItems(value).flatMap((item) => item.kind === "list" ? listItems(item) : item.kind === "nothing" ? [] : [item]) : void 0;
	}
	if (key !== "with_dict" || value.kind !== "map") return void 0;
	return [...value.entries].map(([name, lazy]) => ({
		kind: "map",
		entries: new Map([["key", () => textValue(name, value.location)], ["value", lazy]]),
		location: value.location
	}));
}
function settled(value, depth) {
	if (depth > 20) return unknownValue(value.location, true);
	if (value.kind === "list") {
		const items = value.items.map((item) => settled(item(), depth + 1));
		return {
			...value,
			items: items.map((item) => () => item)
		};
	}
	if (value.kind !== "map") return value;
	const entries = [...value.entries].map(([key, lazy]) => [key, settled(lazy(), depth + 1)]);
	return {
		...value,
		entries: new Map(entries.map(([key, each]) => [key, () => each]))
	};
}
// build/formats/ansible/ansible.js
const roleReads = Object.fromEntries(require_index.serverRoles.map(({ id }) => [require_index.roleKey(id), "win_feature, win_optional_feature, win_domain and its like, commands and scripts"]));
const ansible = {
	id: "ansible",
	title: "Ansible playbooks and task files",
	docs: "docs/formats/ansible.md",
	marker: /\bwin_[a-z]{2}|\b(?:ansible|community)\.windows\.|\bmicrosoft\.(?:iis|ad)\.|\bchocolatey\.chocolatey\./,
	unparsed: "warning",
	spans: "file",
	reads: {
		"os.domain-joined": "win_domain_membership, microsoft.ad.membership",
		"iis.installed": "win_feature, win_optional_feature, win_dsc, win_iis_*, microsoft.iis.*, commands and scripts",
		"iis.source": "win_feature, win_optional_feature",
		"iis.phase": "the order of tasks",
		"iis.encrypted-properties": "win_iis_webapppool, microsoft.iis.web_app_pool and their like, commands and scripts",
		"iis.central-certificate-store": "commands and scripts",
		"iis.metabase-passwords": "commands and scripts",
		"iis.metabase-copied": "commands and scripts",
		"iis.plain-text-passwords": "win_xml, win_lineinfile and its like, win_copy",
		"iis.hosting-bundle": "win_package, win_chocolatey, commands and scripts",
		sysprep: "commands and scripts, win_scheduled_task",
		...roleReads
	},
	recognise: ({ root }) => kindOf(root) === void 0 ? { kind: "no" } : { kind: "yes" },
	read: readNothing,
	steps: (documents, context) => documents.flatMap((document) => stepsOf$3(document, context))
};
function stepsOf$3({ root, file }, context) {
	const run = new Run(context);
	if (kindOf(root) === "plays") run.playbook(root, file);
	else run.taskFile(root, file);
	return run.finish();
}
const notHere = { reason: "it is not opened" };
const alone = {
	open: () => notHere,
	steps: () => notHere
};
function readNothing(documents, context) {
	const closed = {
		openEmbedded: (source) => context.openEmbedded(source),
		images: () => notHere,
		stepsOf: () => notHere,
		...alone
	};
	return {
		images: [],
		diagnostics: documents.map((document) => require_index.noImage(document, sentenceFor(document, closed)))
	};
}
function sentenceFor(document, context) {
	if (!namesWindows(document.root)) return "This Ansible file names no module for Windows itself and declares no image.";
	return `This Ansible file ${stepsOf$3(document, context).some((effect) => effect.kind === "iis" || effect.kind === "feature" && effect.present && require_index.bringsIis(effect.name)) ? "installs or configures IIS" : "changes Windows machines"} and declares no image by itself: name it under \`provision\` of the image that it builds.`;
}
// build/formats/awstoe/actions.js
const kinds = new Map(Object.entries({
	Assert: "harmless",
	ExecuteBash: "bash",
	ExecuteBinary: "binary",
	ExecuteDocument: "document",
	ExecutePowerShell: "powershell",
	S3Download: "copy",
	S3Upload: "harmless",
	WebDownload: "copy",
	AppendFile: "content",
	CopyFile: "copy",
	CopyFolder: "copy",
	CreateFile: "content",
	CreateFolder: "harmless",
	CreateSymlink: "harmless",
	DeleteFile: "harmless",
	DeleteFolder: "harmless",
	ListFiles: "harmless",
	MoveFile: "copy",
	MoveFolder: "copy",
	ReadFile: "harmless",
	SetFileEncoding: "harmless",
	SetFileOwner: "harmless",
	SetFilePermissions: "harmless",
	SetFolderOwner: "harmless",
	SetFolderPermissions: "harmless",
	InstallMSI: "installer",
	UninstallMSI: "harmless",
	Reboot: "harmless",
	SetRegistry: "registry",
	UpdateOS: "harmless"
}));
function actionKind(name) {
	return name === void 0 ? void 0 : kinds.get(name);
}
const windowsActions = new Set([
	"ExecutePowerShell",
	"InstallMSI",
	"UninstallMSI",
	"SetRegistry"
]);
const otherActions = new Set([
	"ExecuteBash",
	"SetFileOwner",
	"SetFilePermissions",
	"SetFolderOwner",
	"SetFolderPermissions"
]);
// build/facts/conditional.js
function underCondition(effects, condition) {
	return effects.map((effect) => {
		if (effect.kind === "generalize") return {
			...effect,
			ends: false
		};
		if (!((effect.kind === "feature" || effect.kind === "iis") && !effect.present)) return effect;
		const { text, location, related } = effect;
		return {
			kind: "unread",
			what: `"${shorten(text)}", which runs ${condition},`,
			text,
			location,
			...related === void 0 ? {} : { related }
		};
	});
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
// build/source/splice.js
function replaceParts(source, replacements) {
	if (replacements.length === 0) return source;
	const parts = [];
	let at = 0;
	for (const { start, end, text } of replacements) {
		if (start > at) parts.push(require_index.partOf(source, at, start));
		if (text !== "") parts.push({
			file: source.file,
			text,
			locate: () => source.locate(start, end)
		});
		at = end;
	}
	if (at < source.text.length || parts.length === 0) parts.push(require_index.partOf(source, at, source.text.length));
	return require_index.concatTexts(source.file, parts);
}
// build/formats/awstoe/placeholders.js
function valuesOf$1(document) {
	const values = new Map();
	for (const [section, key] of [["parameters", "default"], ["constants", "value"]]) for (const item of document.root.get(section).items()) for (const entry of item.entries()) {
		const node = entry.value.get(key);
		const text = node.text();
		if (text !== void 0 && node.tag === void 0 && !/\{\{/.test(text)) values.set(entry.key, text);
	}
	return values;
}
const placeholder$1 = /\{\{([^{}]*)\}\}/g;
function fillIn(source, values) {
	const replacements = [];
	for (const match of source.text.matchAll(placeholder$1)) {
		const value = values.get((match[1] ?? "").trim());
		if (value !== void 0) replacements.push({
			start: match.index,
			end: match.index + match[0].length,
			text: value
		});
	}
	return replaceParts(source, replacements);
}
function filledText(node, values) {
	const source = node.source();
	return source === void 0 || node.tag !== void 0 ? void 0 : fillIn(source, values);
}
function hasPlaceholder(text) {
	return /\{\{|\$\{/.test(text);
}
// build/formats/awstoe/steps.js
const mostTurns = 50;
function componentEffects(document, context) {
	const surroundings = {
		document,
		context,
		values: valuesOf$1(document)
	};
	const phases = document.root.get("phases").items();
	const run = (name) => phases.filter((phase) => phase.get("name").text()?.trim().toLowerCase() === name).flatMap((phase) => phase.get("steps").items().flatMap((step) => stepEffects(step, surroundings)));
	return [
		...phasesOfUnknownName(phases),
		...run("build"),
		...run("validate").filter((effect) => effect.kind !== "unread")
	];
}
function phasesOfUnknownName(phases) {
	return phases.flatMap((phase) => {
		const name = phase.get("name");
		const text = name.text() ?? "";
		return name.tag !== void 0 || hasPlaceholder(text) ? [unread$2(`the phase "${require_index.shown(text)}"`, text, name.location)] : [];
	});
}
function stepEffects(step, surroundings) {
	const turns = turnsOf(step, surroundings.values);
	const effects = turns === void 0 ? effectsOfAction(step, surroundings) : turns.flatMap((values) => effectsOfAction(step, {
		...surroundings,
		values
	}));
	if (step.get("if").kind !== "missing") return underCondition(effects, "only under a condition");
	if (mayNotTurn(step.get("loop"))) return underCondition(effects, "for each entry of a list that is filled in later");
	return /^\s*(?:continue|ignore)\s*$/i.test(step.get("onFailure").text() ?? "") ? underCondition(effects, "only where it does not fail") : effects;
}
function mayNotTurn(loop) {
	return [
		loop.get("forEach"),
		loop.get("forEach").get("list"),
		loop.get("for").get("start"),
		loop.get("for").get("end"),
		loop.get("for").get("updateBy")
	].some((node) => node.tag !== void 0 || hasPlaceholder(node.text() ?? ""));
}
function turnsOf(step, values) {
	const loop = step.get("loop");
	const each = loop.get("forEach");
	const name = loop.get("name").text();
	const listed = each.kind === "list" ? each.items().map((item) => item.text()) : each.get("list").text()?.split(each.get("delimiter").text() ?? ",").map((part) => part.trim());
	if (listed === void 0 || listed.length === 0 || listed.length > mostTurns || !usesLoop(step.get("inputs"), name, 8)) return void 0;
	return listed.map((value) => {
		const turn = new Map(values);
		if (value !== void 0) for (const key of ["loop.value", ...name === void 0 ? [] : [`${name}.value`]]) turn.set(key, value);
		return turn;
	});
}
function usesLoop(node, name, depth) {
	const text = node.text();
	if (text !== void 0) return text.includes("{{") && (text.includes("loop.") || name !== void 0 && text.includes(`${name}.`));
	if (depth === 0) return false;
	return [...node.items(), ...node.entries().map((entry) => entry.value)].some((child) => usesLoop(child, name, depth - 1));
}
function effectsOfAction(step, surroundings) {
	const action = step.get("action");
	const inputs = step.get("inputs");
	const kind = actionKind(action.text());
	switch (kind) {
		case "powershell": return runPowerShell(step, inputs, surroundings);
		case "binary": return runBinary(step, inputs, surroundings);
		case "document": return runDocument(inputs, surroundings);
		case "installer": return eachInput(step, inputs, (input) => install(input, surroundings));
		case "registry": return eachInput(step, inputs, (input) => writeRegistry(input, surroundings));
		case "content": return eachInput(step, inputs, (input) => writeContent(input, surroundings));
		case "copy": return eachInput(step, inputs, (input) => putFile(input, surroundings));
		case "bash":
		case "harmless": return [];
		case void 0: return [unread$2(`the action "${require_index.shown(action.text() ?? "")}"`, action.text() ?? "", action.location)];
		default: return kind;
	}
}
function eachInput(step, inputs, read) {
	const list = inputs.kind === "list" ? inputs.items() : inputs.kind === "map" ? [inputs] : [];
	return list.length === 0 ? [unread$2(`${nameOf$1(step)}, which has no inputs that can be read,`, "", step.get("action").location)] : list.flatMap(read);
}
function nameOf$1(step) {
	const name = step.get("name").text();
	return name === void 0 ? "a step" : `the step "${require_index.shown(name)}"`;
}
function runPowerShell(step, inputs, surroundings) {
	const file = inputs.get("file");
	if (file.kind !== "missing") return runFile(file, inputs.get("arguments"), surroundings);
	const commands = inputs.get("commands");
	const nodes = commands.kind === "scalar" ? [commands] : commands.items();
	const sources = nodes.map((node) => filledText(node, surroundings.values));
	const odd = nodes.find((node, index) => sources[index] === void 0 && (node.kind !== "scalar" || node.tag !== void 0));
	const effects = readFilled(require_index.joinTexts(surroundings.document.file, sources.filter((source) => source !== void 0)), "powershell");
	if (nodes.length === 0 || odd !== void 0) return [...effects, unread$2(`${nameOf$1(step)}, whose commands are not text,`, "", (odd ?? step.get("action")).location)];
	return effects;
}
function readFilled(script, language) {
	return require_commands.readScript(script, language).map((effect) => effect.kind === "feature" && /[{}$]/.test(effect.name) ? unread$2(`the feature "${require_index.shown(effect.name)}"`, effect.text, effect.location) : effect);
}
function runFile(file, given, { document, context, values }) {
	const path = filledText(file, values)?.text ?? "";
	const what = `the script "${require_index.shown(path)}"`;
	if (!isRelative(path)) return [unread$2(what, path, file.location)];
	const words = (given.kind === "scalar" ? [given] : given.items()).map((node) => filledText(node, values) ?? require_index.derivedText(require_index.unknownWords, node.location));
	const steps = context.steps(document.file, inRepository(path), words.length === 0 ? void 0 : require_index.concatTexts(document.file, words.flatMap((word) => [word, require_index.derivedText(" ", file.location)])));
	return "reason" in steps ? [unread$2(`${what} (${steps.reason})`, path, file.location)] : steps.effects;
}
function inRepository(path) {
	return path.replaceAll("\\", "/").replace(/^\.\//, "");
}
function isRelative(path) {
	return path !== "" && !/^[a-z][a-z0-9+.-]*:|^[\\/]|%|\{\{|\$/i.test(path);
}
const readable$1 = new Set([
	"dism",
	"cmd",
	"powershell",
	"pwsh",
	"appcmd",
	"aspnet_regiis",
	"pkgmgr",
	"servermanagercmd",
	"sysprep",
	"choco",
	"winget",
	"netdom",
	"iisreset",
	"setx",
	"reg",
	"netsh",
	"sc",
	"net",
	"icacls",
	"takeown",
	"wevtutil",
	"powercfg",
	"tzutil",
	"bcdedit",
	"w32tm",
	"wuauclt",
	"usoclient",
	"shutdown",
	"auditpol",
	"secedit",
	"fsutil",
	"certutil",
	"gpupdate",
	"timeout",
	"whoami",
	"hostname",
	"ipconfig",
	"ping",
	"aws",
	"git",
	"robocopy",
	"xcopy",
	"expand",
	"tar",
	"curl"
]);
function runBinary(step, inputs, { document, values }) {
	const path = filledText(inputs.get("path"), values);
	if (path === void 0) return [unread$2(`${nameOf$1(step)}, whose program is not text,`, "", step.get("action").location)];
	const argumentNodes = inputs.get("arguments");
	const words = [path, ...(argumentNodes.kind === "scalar" ? [argumentNodes] : argumentNodes.items()).flatMap((node) => filledText(node, values) ?? [])];
	const place = path.locate(0, path.text.length);
	const glue = (text) => require_index.derivedText(text, place);
	const effects = readFilled(require_index.concatTexts(document.file, words.flatMap((word, index) => [...index === 0 ? [] : [glue(" ")], ...needsQuotes(word.text) ? [
		glue("\""),
		word,
		glue("\"")
	] : [word]])), "cmd");
	const program = /([^\\/]*?)(?:\.exe|\.com|\.cmd|\.bat)?$/i.exec(path.text.trim())?.[1]?.toLowerCase() ?? "";
	if (effects.length > 0 || readable$1.has(program) && !hasPlaceholder(path.text)) return effects;
	return [unread$2(`the program "${require_index.shown(path.text)}"`, path.text, place)];
}
function needsQuotes(word) {
	return /[ \t]/.test(word) && !word.includes("\"");
}
function runDocument(inputs, { document, context, values }) {
	const phases = inputs.get("phases").text();
	if (phases !== void 0 && !hasPlaceholder(phases) && !/\b(?:build|validate)\b/i.test(phases)) return [];
	const node = inputs.get("document");
	const path = filledText(node, values)?.text ?? "";
	const what = `the document "${require_index.shown(path)}"`;
	if (node.kind === "map") {
		const inline = context.stepsOf([{
			file: document.file,
			number: document.number,
			root: node
		}]);
		return "reason" in inline ? [unread$2(`a document inside this one (${inline.reason})`, "", node.location)] : inline.effects;
	}
	if (!isRelative(path)) return [unread$2(what, path, node.location)];
	const steps = context.steps(document.file, inRepository(path));
	if ("reason" in steps) return [unread$2(`${what} (${steps.reason})`, path, node.location)];
	const parameters = inputs.get("parameters");
	if (parameters.entries().length === 0 && parameters.items().length === 0) return steps.effects;
	return [...steps.effects, unread$2(`${what} with other parameters than its own`, path, parameters.location)];
}
function install(input, { values }) {
	const node = input.get("path");
	const path = filledText(node, values);
	if (path === void 0) return [unread$2("a package", "", node.location)];
	const place = path.locate(0, path.text.length);
	if (/(?:dotnet|aspnetcore|windows)[-_.]?hosting/i.test(path.text)) return [{
		kind: "secret",
		signal: "S20",
		what: "the ASP.NET Core hosting bundle",
		text: path.text,
		location: place
	}];
	const known = require_commands.readScript(require_index.concatTexts(path.file, [
		require_index.derivedText("msiexec /i \"", place),
		path,
		require_index.derivedText("\"", place)
	]), "cmd").filter((effect) => effect.kind !== "unread");
	return known.length > 0 ? known : [unread$2(`the package "${require_index.shown(path.text)}"`, path.text, place)];
}
function writeRegistry(input, { values }) {
	const path = filledText(input.get("path"), values)?.text ?? "";
	const value = input.get("value");
	return registryEffects(path, input.get("name").text() ?? "", filledText(value, values), value.kind === "missing" ? input.location : value.location);
}
function writeContent(input, { values }) {
	const path = filledText(input.get("path"), values)?.text ?? "";
	const content = filledText(input.get("content"), values);
	if (content === void 0 || !/\.config$/i.test(path.trim())) return [];
	const effects = require_commands.readConfiguration(content);
	return require_index.isConfigurationOfIis(path) && effects.length === 0 && hasPlaceholder(content.text) ? [unread$2(`the text that goes into "${require_index.shown(path)}"`, path, input.get("content").location)] : effects;
}
function putFile(input, { values }) {
	const target = filledText(input.get("destination"), values);
	if (target === void 0 || !require_index.isConfigurationOfIis(target.text)) return [];
	return [{
		kind: "secret",
		signal: "S10",
		what: `a file put into the configuration of IIS ("${require_index.shown(target.text)}")`,
		text: target.text,
		location: target.locate(0, target.text.length)
	}];
}
function unread$2(what, text, location) {
	return {
		kind: "unread",
		what,
		text,
		location
	};
}
// build/formats/awstoe/awstoe.js
const fromSteps = "phases[].steps[], phase build";
const awstoe = {
	id: "awstoe",
	title: "AWSTOE component documents",
	docs: "docs/formats/awstoe.md",
	marker: /schemaVersion/,
	unparsed: "warning",
	spans: "file",
	reads: {
		"iis.installed": fromSteps,
		"iis.source": fromSteps,
		"iis.phase": fromSteps,
		"iis.encrypted-properties": fromSteps,
		"iis.central-certificate-store": fromSteps,
		"iis.metabase-passwords": fromSteps,
		"iis.metabase-copied": fromSteps,
		"iis.plain-text-passwords": fromSteps,
		"iis.hosting-bundle": fromSteps,
		"os.domain-joined": fromSteps,
		sysprep: fromSteps,
		...Object.fromEntries(require_index.serverRoles.map(({ id }) => [require_index.roleKey(id), fromSteps]))
	},
	recognise: recognise$3,
	read: read$3,
	steps: (documents, context) => documents.flatMap((document) => componentEffects(document, context))
};
function recognise$3({ root }) {
	const version = root.get("schemaVersion");
	if (version.tag !== void 0 || !/^1(?:\.0)?$/.test(version.text() ?? "")) return { kind: "no" };
	const phases = root.get("phases").items();
	return { kind: phases.length > 0 && phases.every((phase) => {
		const steps = phase.get("steps").items();
		return steps.length > 0 && steps.every((step) => actionOf(step) !== void 0);
	}) ? "yes" : "no" };
}
function actionOf(step) {
	const action = step.get("action");
	const name = action.text();
	return action.tag === void 0 && actionKind(name) !== void 0 ? name : void 0;
}
function read$3(documents, context) {
	return {
		images: [],
		diagnostics: documents.map((document) => remark(document, context))
	};
}
function remark(document, context) {
	const actions = document.root.get("phases").items().flatMap((phase) => phase.get("steps").items().map((step) => actionOf(step) ?? ""));
	if (actions.some((name) => otherActions.has(name)) && !actions.some((name) => windowsActions.has(name))) return require_index.noImage(document, "This component document is for Linux or macOS, and declares no Windows image.");
	const done = summarise(componentEffects(document, context));
	return require_index.noImage(document, `This component document ${done}; it is a part of images, and no image itself: declare the image that uses it, with this file under \`provision\`, or as a component of a recipe.`);
}
function summarise(effects) {
	const installed = effects.flatMap((effect) => effect.kind === "feature" && effect.present ? [effect.name] : []);
	const parts = [];
	if (installed.some(require_index.bringsIis)) parts.push("installs IIS");
	else if (effects.some((effect) => effect.kind === "iis" && effect.present)) parts.push("configures IIS");
	const roles = [...new Set(installed.flatMap((name) => require_index.roleOfFeature(name)?.title ?? []))];
	if (roles.length > 0) parts.push(`installs ${roles.join(", ")}`);
	if (effects.some((effect) => effect.kind === "secret")) parts.push("writes into the configuration of IIS");
	if (effects.some((effect) => effect.kind === "generalize")) parts.push("runs Sysprep");
	if (effects.some((effect) => effect.kind === "unread")) parts.push("runs something that is not read");
	return parts.length === 0 ? "does nothing that matters to IIS" : parts.join(" and ");
}
// build/formats/az-bake/az-bake.js
const fromInstall = [
	"iis.installed",
	"iis.source",
	"iis.phase",
	"iis.encrypted-properties",
	"iis.hosting-bundle",
	"os.domain-joined",
	...require_index.serverRoles.map(({ id }) => require_index.roleKey(id))
];
const azBake = {
	id: "az-bake",
	title: "az bake image definitions",
	docs: "docs/formats/az-bake.md",
	marker: /\bsku["']?\s*:/i,
	unparsed: "warning",
	spans: "file",
	reads: {
		"os.family": "base",
		"os.edition": "base",
		sysprep: "implied: az bake's own template generalizes",
		...Object.fromEntries(fromInstall.map((key) => [key, "install"]))
	},
	recognise: ({ root }) => ({ kind: isDefinition$1(root) ? "yes" : "no" }),
	read(documents, context) {
		const windows = documents.filter(({ root }) => root.get("os").text() === "Windows");
		const others = documents.filter(({ root }) => root.get("os").text() !== "Windows");
		return {
			images: windows.map((document) => readImage$1(document, context)),
			diagnostics: others.map((document) => require_index.noImage(document, "This az bake image is Linux, not Windows."))
		};
	}
};
function isDefinition$1(root) {
	return /^(?:Windows|Linux)$/.test(root.get("os").text() ?? "") && [
		"publisher",
		"offer",
		"sku",
		"version"
	].every((key) => root.get(key).kind === "scalar");
}
function readImage$1({ file, root }, context) {
	const name = root.get("name");
	const written = require_index.plainText(name);
	const location = written === void 0 ? root.entries()[0]?.keyLocation ?? root.location : name.location;
	const own = templateStages(root, file, context);
	const { facts, unreadSteps } = require_index.factsOfStages([
		...baseStages$1(root),
		...own,
		...installStages(root.get("install"), file, context)
	]);
	const sysprep = own.length > 0 ? {} : { sysprep: generalized(root) };
	return {
		name: written ?? folderOf$1(file),
		resources: [],
		location,
		stated: {
			location,
			facts: {
				...sysprep,
				...facts,
				...windowsOf$1(root)
			},
			unreadSteps
		},
		broken: false
	};
}
function folderOf$1(file) {
	const parts = file.split("/");
	return parts.at(-2) ?? parts.at(-1)?.replace(/\.ya?ml$/i, "") ?? file;
}
const labels = [
	"publisher",
	"offer",
	"sku"
];
function windowsOf$1(root) {
	const base = root.get("base");
	const os = root.get("os");
	const opaque = (node, text, because) => ({ "os.family": {
		state: "opaque",
		text,
		because,
		location: node.location
	} });
	if (!require_index.isSaid(base)) return opaque(os, os.text() ?? "", "without `base` it depends on the version of az bake which Windows an image begins with, and publisher, offer and sku only label the result");
	const parts = labels.map((key) => base.get(key));
	const words = parts.map(require_index.plainText);
	const missing = words.findIndex((word) => word === void 0);
	if (missing >= 0) return opaque(require_index.isSaid(parts[missing] ?? base) ? parts[missing] ?? base : base, parts[missing]?.text() ?? "", `\`base.${labels[missing] ?? ""}\` is not there, or is filled in later`);
	const [publisher = "", offer = "", sku = ""] = words;
	return require_index.windowsFacts(`${publisher}:${offer}:${sku}`, (parts[2] ?? base).location);
}
const publishers$1 = new Set([
	"microsoftwindowsdesktop",
	"microsoftwindowsserver",
	"microsoftvisualstudio"
]);
function baseStages$1(root) {
	const base = root.get("base");
	const publisher = base.get("publisher");
	if (!require_index.isSaid(base) || publishers$1.has(require_index.plainText(publisher)?.toLowerCase() ?? "")) return [];
	const text = require_index.plainText(publisher) ?? publisher.text() ?? "";
	return [{
		phase: "base",
		effects: [require_index.unread(`the base image of the publisher ${require_index.named(text)}`, text, require_index.isSaid(publisher) ? publisher.location : base.location)]
	}];
}
function generalized(root) {
	return {
		state: "implied",
		value: "true",
		because: "az bake builds with a Packer template of its own where none lies beside the definition, and that ends with Sysprep",
		source: require_index.sources.AZBAKE,
		location: root.get("os").location
	};
}
function templateStages(root, file, context) {
	const template = "build.pkr.hcl";
	const found = context.steps(file, template);
	if ("reason" in found && /^there is no such file|^the base commit does not have it/.test(found.reason)) return [];
	const location = root.get("os").location;
	return [{
		phase: "before-generalize",
		effects: [require_index.unread(`the Packer template ${template} beside this file`, template, location)]
	}];
}
function installStages(install, file, context) {
	const unknown = unknownIn(install, "install", sections).concat(unknownIn(install.get("scripts"), "install.scripts", languages));
	const scripts = install.get("scripts");
	const choco = install.get("choco");
	const packages = packagesOf(choco);
	const early = packages.filter((item) => require_index.truthOf(item.get("user")) !== true);
	const late = packages.filter((item) => require_index.truthOf(item.get("user")) === true);
	const source = choco.get("defaults").get("source");
	const winget = install.get("winget");
	return [{
		phase: "before-generalize",
		effects: [
			...require_index.isSaid(install) && install.kind !== "map" ? [require_index.unread("`install`, which cannot be read,", "", install.location)] : unknown,
			...require_index.isSaid(scripts) && scripts.kind !== "map" ? [require_index.unread("`install.scripts`, which cannot be read,", "", scripts.location)] : [],
			...require_index.listed(scripts.get("powershell")).flatMap((item) => scriptSteps(item, file, context)),
			...early.flatMap((item) => chocolateySteps(item, source)),
			...packagesOf(winget).flatMap((item) => wingetSteps(item, winget.get("defaults").get("source")))
		]
	}, {
		phase: "after-clone",
		effects: [...late.flatMap((item) => chocolateySteps(item, source)), ...require_index.listed(install.get("activesetup").get("commands")).flatMap(commandSteps)]
	}];
}
function packagesOf(section) {
	return require_index.listed(section.kind === "map" ? section.get("packages") : section);
}
const sections = new Set([
	"scripts",
	"choco",
	"winget",
	"activesetup"
]);
const languages = new Set(["powershell"]);
function unknownIn(node, path, known) {
	return node.entries().flatMap(({ key, keyLocation }) => known.has(key) ? [] : [require_index.unread(`\`${path}.${key}\``, key, keyLocation)]);
}
function scriptSteps(item, file, context) {
	const path = item.kind === "map" ? item.get("path") : item;
	const text = require_index.plainText(path);
	const steps = text === void 0 ? { reason: "its path cannot be read" } : context.steps(file, text.replaceAll("\\", "/").replace(/^\.\//, ""));
	return "reason" in steps ? [require_index.unread(`the script ${require_index.named(path.text() ?? "")} (${steps.reason})`, path.text() ?? "", path.location)] : require_index.usedFrom(steps.effects, path.location);
}
function chocolateySteps(item, common) {
	if (item.kind !== "map" || item.get("id").kind === "missing") return chocolateyPackage(item, common);
	const own = item.get("source");
	return chocolateyPackage(item.get("id"), require_index.isSaid(own) ? own : common);
}
function wingetSteps(item, common) {
	const source = require_index.isSaid(item.get("source")) ? item.get("source") : common;
	const names = [
		"id",
		"name",
		"moniker"
	].map((key) => item.get(key)).filter(require_index.isSaid);
	return names.length > 0 ? names.flatMap((name) => wingetPackage(name, source)) : wingetPackage(item, source);
}
function commandSteps(node) {
	const source = node.tag === void 0 ? node.source() : void 0;
	return source === void 0 || require_index.isExpression(source.text) ? [require_index.unread("a command that cannot be read", "", node.location)] : require_commands.readScript(source, "cmd");
}
// build/formats/cloudformation/template.js
const typePrefix = "AWS::ImageBuilder::";
const deepestLoop = 5;
function resourceEntries(resources, depth = 0) {
	return resources.entries().flatMap((entry) => {
		if (!entry.key.startsWith("Fn::ForEach::") || entry.value.kind !== "list" || depth === deepestLoop) return [entry];
		const body = entry.value.items()[2];
		return body === void 0 ? [] : resourceEntries(body, depth + 1);
	});
}
function isImageBuilder(resource) {
	const type = resource.get("Type");
	return type.tag === void 0 && (type.text() ?? "").startsWith(typePrefix);
}
function indexTemplate(document) {
	const { root } = document;
	const resources = new Map();
	for (const { key, keyLocation, value } of resourceEntries(root.get("Resources"))) {
		const type = value.get("Type");
		if (!resources.has(key)) resources.set(key, {
			id: key,
			type: type.text() ?? "",
			properties: value.get("Properties"),
			typeLocation: type.location,
			location: keyLocation
		});
	}
	return {
		document,
		resources,
		parameters: new Map(root.get("Parameters").entries().map((entry) => [entry.key, entry])),
		mappings: root.get("Mappings"),
		conditions: root.get("Conditions")
	};
}
function callOf(node) {
	if (node.tag !== void 0) return /^!\w+$/.test(node.tag) ? {
		name: node.tag.slice(1),
		argument: node,
		tagged: true
	} : void 0;
	if (node.kind !== "map") return void 0;
	const [entry, second] = node.entries();
	if (entry === void 0 || second !== void 0 || !/^(?:Ref|Condition|Fn::\w+)$/.test(entry.key)) return void 0;
	return {
		name: entry.key.replace("Fn::", ""),
		argument: entry.value,
		tagged: false
	};
}
const subPlaceholder = /\$\{([^${}]*)\}/g;
const deepestValue = 40;
function referencesBelow(node, template, types) {
	const found = new Map();
	const note = (id) => {
		const resource = id === void 0 ? void 0 : template.resources.get(id.trim());
		if (resource !== void 0 && types.includes(resource.type)) found.set(resource.id, resource);
	};
	const walk = (value, depth) => {
		if (depth === deepestValue) return;
		const call = callOf(value);
		if (call?.name === "Ref") note(call.argument.text());
		else if (call?.name === "GetAtt") note((call.argument.text() ?? call.argument.items()[0]?.text())?.split(".")[0]);
		else if (call?.name === "Sub") {
			const text = call.argument.text() ?? call.argument.items()[0]?.text() ?? "";
			for (const match of text.matchAll(subPlaceholder)) note(match[1]?.split(".")[0]);
		}
		for (const item of value.items()) walk(item, depth + 1);
		for (const entry of value.entries()) walk(entry.value, depth + 1);
	};
	walk(node, 0);
	return [...found.values()];
}
// build/formats/cloudformation/intrinsics.js
const longestText = 4096;
const deepestCall = 40;
const mostCalls = 5e5;
const nothing = {
	text: "",
	defaults: [],
	gaps: []
};
var Resolver = class {
	#template;
	#mode;
	#calls = 0;
	constructor(template, mode) {
		this.#template = template;
		this.#mode = mode;
	}
	text(node, depth = 0) {
		this.#calls += 1;
		if (depth > deepestCall || this.#calls > mostCalls) return gap("", "its functions are nested too deep");
		const call = callOf(node);
		if (call !== void 0) return this.#call(call, depth + 1);
		const text = node.text();
		if (node.tag !== void 0) return gap(text ?? "", `the tag ${node.tag} is filled in by something else`);
		if (text === void 0) return gap("", node.kind === "missing" || node.kind === "scalar" ? "it is empty" : "it is not a text");
		return text.length > longestText ? gap("", "it is too long for a name") : {
			...nothing,
			text
		};
	}
	#call({ name, argument, tagged }, depth) {
		switch (name) {
			case "Ref": return this.#reference(argument.text() ?? "");
			case "Sub": return this.#substitute(argument, tagged, depth);
			case "Join": return this.#join(argument, depth);
			case "Select": return this.#select(argument, depth);
			case "FindInMap": return this.#find(argument, depth);
			case "If": return this.#choose(argument, depth);
			case "GetAtt": {
				const attribute = argument.text() ?? argument.items().map((item) => item.text() ?? "").join(".");
				return gap(`\${${attribute}}`, `${quoted(attribute)} is known only when the stack is deployed`);
			}
			case "ImportValue": return gap("${import}", `${name} takes it from another stack`);
			default: return gap(`\${${name}}`, `the function ${name} is known only when the stack is deployed`);
		}
	}
	#reference(name) {
		if (name.startsWith("AWS::")) return {
			...nothing,
			text: name === "AWS::NoValue" ? "" : `\${${name}}`
		};
		const parameter = this.#template.parameters.get(name);
		if (parameter === void 0) return gap(`\${${name}}`, this.#template.resources.has(name) ? `what ${quoted(name)} refers to is known only when the stack is deployed` : `there is no parameter ${quoted(name)}`);
		const node = parameter.value.get("Default");
		const allowed = parameter.value.get("AllowedValues").items();
		const only = allowed.length === 1 ? allowed[0]?.text() : void 0;
		const value = only ?? node.text();
		if (value === void 0) return gap(`\${${name}}`, `the parameter ${quoted(name)} has no default`);
		if (value.length > longestText) return gap(`\${${name}}`, `the default of the parameter ${quoted(name)} is too long for a name`);
		const text = (parameter.value.get("Type").text() ?? "").startsWith("AWS::SSM::Parameter::Value<") ? `{{resolve:ssm:${value}}}` : value;
		if (only !== void 0) return {
			...nothing,
			text
		};
		if (this.#mode === "fixed-only") return gap(`\${${name}}`, `the parameter ${quoted(name)} is given when the stack is deployed`);
		return {
			text,
			defaults: [{
				name,
				value,
				location: node.location
			}],
			gaps: []
		};
	}
	#substitute(argument, tagged, depth) {
		const [first, variables] = argument.kind === "list" ? argument.items() : [];
		const template = argument.kind === "list" ? first?.text() : tagged || argument.tag === void 0 ? argument.text() : void 0;
		if (template === void 0) return gap("${Sub}", "Sub is given no text");
		const values = new Map();
		const parts = [];
		let at = 0;
		for (const match of template.matchAll(subPlaceholder)) {
			const name = match[1] ?? "";
			parts.push({
				...nothing,
				text: template.slice(at, match.index)
			});
			at = match.index + match[0].length;
			let value = values.get(name);
			if (value === void 0) {
				value = this.#placeholder(name, variables, depth);
				values.set(name, value);
			}
			parts.push(value);
			if (parts.length > longestText) return gap("${Sub}", "Sub fills in too much");
		}
		parts.push({
			...nothing,
			text: template.slice(at)
		});
		return joined(parts, "");
	}
	#placeholder(name, variables, depth) {
		if (name.startsWith("!")) return {
			...nothing,
			text: `\${${name.slice(1)}}`
		};
		const own = variables?.get(name.trim());
		if (own !== void 0 && own.kind !== "missing") return this.text(own, depth);
		return name.includes(".") ? gap(`\${${name}}`, `${quoted(name)} is known only when the stack is deployed`) : this.#reference(name.trim());
	}
	#join(argument, depth) {
		const [delimiter, list] = argument.items();
		const items = list === void 0 ? void 0 : this.#list(list, depth);
		if (delimiter === void 0 || items === void 0) return gap("${Join}", "the list that Join puts together is known only when the stack is deployed");
		return joined(items, delimiter.text() ?? "");
	}
	#select(argument, depth) {
		const [position, list] = argument.items();
		const items = list === void 0 ? void 0 : this.#list(list, depth);
		const index = position === void 0 ? gap("", "Select has no position") : this.text(position, depth);
		const item = index.gaps.length > 0 ? void 0 : items?.[Number(index.text)];
		if (item === void 0) return gap("${Select}", "the list that Select takes from is known only when the stack is deployed");
		return {
			...item,
			defaults: [...item.defaults, ...index.defaults]
		};
	}
	#list(node, depth) {
		this.#calls += 1;
		if (depth > deepestCall || this.#calls > mostCalls) return void 0;
		const call = callOf(node);
		if (call === void 0) return node.kind === "list" && node.items().length <= longestText ? node.items().map((item) => this.text(item, depth + 1)) : void 0;
		if (call.name === "Split") {
			const [delimiter, text] = call.argument.items();
			const mark = delimiter?.text() ?? "";
			if (text === void 0 || mark === "") return void 0;
			return splitText(this.text(text, depth + 1), mark);
		}
		if (call.name === "Ref") {
			const whole = this.#reference(call.argument.text() ?? "");
			return whole.gaps.length > 0 ? void 0 : splitText(whole, ",");
		}
		if (call.name !== "If") return void 0;
		const [condition, yes, no] = call.argument.items();
		const chosen = this.condition(condition?.text() ?? "", depth + 1);
		const branch = chosen.holds === void 0 ? void 0 : chosen.holds ? yes : no;
		return (branch === void 0 ? void 0 : this.#list(branch, depth + 1))?.map((item) => ({
			...item,
			defaults: [...item.defaults, ...chosen.defaults]
		}));
	}
	#find(argument, depth) {
		const [map, first, second] = argument.items().slice(0, 3).map((item) => this.text(item, depth));
		if (map === void 0 || first === void 0 || second === void 0) return gap("${FindInMap}", "FindInMap is not given three keys");
		const keys = [
			map,
			first,
			second
		];
		const gaps = keys.flatMap((key) => key.gaps);
		const region = keys.find((key) => key.text.includes("${"));
		if (gaps.length > 0 || region !== void 0) return gap("${FindInMap}", gaps[0] ?? `it depends on ${region?.text ?? ""}`);
		const value = this.#template.mappings.get(map.text).get(first.text).get(second.text);
		if (value.text() === void 0) return gap("${FindInMap}", `the mapping ${quoted(map.text)} has no text under these keys`);
		return joined([this.text(value, depth), ...keys.map((key) => ({
			...key,
			text: ""
		}))], "");
	}
	#choose(argument, depth) {
		const [condition, yes, no] = argument.items();
		if (condition === void 0 || yes === void 0 || no === void 0) return gap("${If}", "If is not given a condition and two values");
		const { holds, defaults } = this.condition(condition.text() ?? "", depth);
		if (holds !== void 0) {
			const branch = this.text(holds ? yes : no, depth);
			return {
				...branch,
				defaults: [...branch.defaults, ...defaults]
			};
		}
		const both = [this.text(yes, depth), this.text(no, depth)];
		if (both[0].text === both[1].text) return {
			...both[0],
			defaults: [...both[0].defaults, ...both[1].defaults]
		};
		return gap("${If}", `it depends on the condition ${quoted(condition.text() ?? "")}`);
	}
	condition(name, depth = 0) {
		return this.#holds(this.#template.conditions.get(name), depth);
	}
	#holds(node, depth) {
		this.#calls += 1;
		const call = callOf(node);
		if (call === void 0 || depth > deepestCall || this.#calls > mostCalls) return {
			holds: void 0,
			defaults: []
		};
		const parts = call.argument.items();
		switch (call.name) {
			case "Condition": return this.condition(call.argument.text() ?? "", depth + 1);
			case "Equals": {
				const [left, right] = parts.slice(0, 2).map((part) => this.text(part, depth + 1));
				if (left === void 0 || right === void 0 || [left, right].some((side) => side.gaps.length > 0 || side.text.includes("${"))) return {
					holds: void 0,
					defaults: []
				};
				return {
					holds: left.text === right.text,
					defaults: [...left.defaults, ...right.defaults]
				};
			}
			case "Not": {
				const [part] = parts;
				const inner = part === void 0 ? void 0 : this.#holds(part, depth + 1);
				return {
					holds: inner?.holds === void 0 ? void 0 : !inner.holds,
					defaults: inner?.defaults ?? []
				};
			}
			case "And":
			case "Or": {
				const inner = parts.map((part) => this.#holds(part, depth + 1));
				const decides = call.name === "Or";
				const defaults = inner.flatMap((each) => each.defaults);
				if (inner.some((each) => each.holds === decides)) return {
					holds: decides,
					defaults
				};
				return {
					holds: inner.some((each) => each.holds === void 0) ? void 0 : !decides,
					defaults
				};
			}
			default: return {
				holds: void 0,
				defaults: []
			};
		}
	}
};
function gap(text, because) {
	return {
		text,
		defaults: [],
		gaps: [because]
	};
}
function joined(parts, delimiter) {
	let length = 0;
	for (const part of parts) length += part.text.length + delimiter.length;
	if (length > longestText) return gap("${\u2026}", "it is too long for a name");
	return {
		text: parts.map((part) => part.text).join(delimiter),
		defaults: distinct(parts.flatMap((part) => part.defaults)),
		gaps: [...new Set(parts.flatMap((part) => part.gaps))]
	};
}
function distinct(defaults) {
	return [...new Map(defaults.map((each) => [each.name, each])).values()];
}
function splitText(whole, mark) {
	const pieces = whole.text.split(mark);
	const open = whole.gaps.length > 0 ? pieces.findIndex((piece) => piece.includes("${")) : -1;
	return (open === -1 ? pieces : pieces.slice(0, open)).map((text) => ({
		text,
		defaults: whole.defaults,
		gaps: []
	}));
}
function quoted(text) {
	return `"${require_index.shown(text)}"`;
}
function unescaped(source) {
	const replacements = [...source.text.matchAll(subPlaceholder)].map((match) => {
		const name = match[1] ?? "";
		return {
			start: match.index,
			end: match.index + match[0].length,
			text: name.startsWith("!") ? `\${${name.slice(1)}}` : unknownText(name)
		};
	});
	return replaceParts(source, replacements);
}
function unknownText(name) {
	return `\${{ template.${name.trim()} }}`;
}
function documentText(node, depth = 0) {
	if (depth > deepestCall) return { reason: "its functions are nested too deep" };
	const call = callOf(node);
	if (call === void 0) return (node.tag === void 0 ? node.source() : void 0) ?? { reason: node.tag === void 0 ? "it is not a text" : `the tag ${node.tag} is filled in by something else` };
	switch (call.name) {
		case "Sub": {
			const source = (call.argument.kind === "list" ? call.argument.items()[0] : call.argument)?.source();
			return source === void 0 ? { reason: "Sub is given no text" } : unescaped(source);
		}
		case "Join": {
			const [delimiter, list] = call.argument.items();
			if (delimiter === void 0 || list?.kind !== "list" || list.tag !== void 0) return { reason: "Join is given no list" };
			const glue = delimiter.text() ?? "";
			const parts = [];
			for (const [index, item] of list.items().entries()) {
				if (index > 0) parts.push(require_index.derivedText(glue, delimiter.location));
				const part = documentText(item, depth + 1);
				parts.push("reason" in part ? require_index.derivedText(unknownText(callOf(item)?.argument.text() ?? "value"), item.location) : part);
			}
			return require_index.concatTexts(node.location.file, parts);
		}
		default: return { reason: `the function ${call.name} is known only when the stack is deployed` };
	}
}
// build/formats/cloudformation/managed-components.js
const harmless$2 = [
	/^update-windows$/,
	/^reboot-windows$/,
	/^chocolatey$/,
	/^putty$/,
	/^(?:anaconda|go-stable|hello-world|python-3)-windows$/,
	/^powershell(?:-lts|-\d+)?-windows$/,
	/^aws-cli-version-2-windows$/,
	/^aws-(?:codedeploy-agent|vss-components)-windows$/,
	/^amazon-(?:cloudwatch-agent|kinesis-agent|corretto-\d+)-windows$/,
	/^dotnet-(?:core-)?(?:desktop-)?(?:runtime|sdk)(?:-lts|-\d+)?-windows$/,
	/^dcv-server-windows$/,
	/^ec2launch-v2-windows$/,
	/^(?:ecs|eks)-optimized-ami-windows$/,
	/^stig-build-windows-(?:low|medium|high)$/,
	/^scap-compliance-checker-windows$/,
	/^[a-z0-9-]+-test-windows$/,
	/^windows-activation-test$/,
	/^windows-is-ready-with-password-generation-test$/
];
const part$1 = String.raw`(?:\$\{[^${"$"}{}]*\}|[^:${"$"}])*`;
const componentArn = new RegExp(`^arn:${part$1}:imagebuilder:${part$1}:aws:component/([^/]+)(?:/|$)`);
function managedName(arn) {
	return componentArn.exec(arn.trim())?.[1]?.toLowerCase();
}
function managedPlatform(name) {
	if (/(?:^|-)windows(?:-|$)|^chocolatey$|^putty$/.test(name)) return "windows";
	return /(?:^|-)linux(?:-|$)/.test(name) ? "other" : void 0;
}
function managedEffects(name, location) {
	if (name === "windows-server-iis") return [{
		kind: "feature",
		name: "web-server",
		present: true,
		text: name,
		location
	}];
	if (/^dotnet-hosting-bundle(?:-[a-z0-9-]+)?-windows$/.test(name)) return [{
		kind: "secret",
		signal: "S20",
		what: "the ASP.NET Core hosting bundle",
		text: name,
		location
	}];
	if (harmless$2.some((pattern) => pattern.test(name))) return [];
	return [{
		kind: "unread",
		what: `the component "${name.slice(0, 60)}" of Amazon`,
		text: name,
		location
	}];
}
// build/formats/cloudformation/components.js
const mostEffects = 2e5;
const deepestUse = 20;
var ComponentReader = class {
	#template;
	#context;
	#usual;
	#read = new Map();
	#effects = 0;
	constructor(template, context) {
		this.#template = template;
		this.#context = context;
		this.#usual = new Resolver(template, "with-defaults");
	}
	ofRecipe(recipe) {
		const node = recipe.properties.get("Components");
		const uses = usesBelow(node);
		const read = uses.map((use) => this.#use(use));
		const effects = read.flatMap((each) => each.effects);
		const platforms = read.map((each) => each.platform);
		const platform = platforms.includes("windows") ? "windows" : platforms.find((each) => each === "other") ?? "unknown";
		if (uses.length > 0 || node.kind === "missing" || node.kind === "list" && node.items().length === 0) return {
			effects,
			platform
		};
		return {
			effects: [unread$1(`the list of components of the recipe "${require_index.shown(recipe.id)}"`, "", node.location)],
			platform
		};
	}
	ofComponent(component, given) {
		const values = given === void 0 ? [] : this.#givenValues(given);
		const key = JSON.stringify([component.id, values]);
		const known = this.#read.get(key);
		if (known !== void 0) return known;
		const effects = this.#document(component, values);
		this.#read.set(key, effects);
		return effects;
	}
	#use(use) {
		const { effects, platform } = this.#component(use);
		this.#effects += effects.length;
		if (this.#effects > mostEffects) return {
			effects: [unread$1("a component of a template that does too much to be read", "", use.arn.location)],
			platform
		};
		if (use.condition === void 0) return {
			effects,
			platform
		};
		const { name, wanted } = use.condition;
		const { holds } = this.#usual.condition(name);
		if (holds === wanted) return {
			effects: underCondition(effects, `only where the condition ${require_index.shown(name)} ${wanted ? "holds" : "does not hold"}`),
			platform
		};
		return {
			effects: effects.length === 0 ? [] : [unread$1(`a component that goes in only where the condition "${require_index.shown(name)}" ${wanted ? "holds" : "does not hold"}`, "", use.arn.location)],
			platform
		};
	}
	#component({ arn, parameters }) {
		const own = referencesBelow(arn, this.#template, [`${typePrefix}Component`]);
		if (own.length > 0) {
			const platforms = own.map((component) => platformOf(this.#usual.text(component.properties.get("Platform")).text));
			return {
				effects: own.flatMap((component) => this.ofComponent(component, parameters)),
				platform: platforms.find((each) => each !== "unknown") ?? "unknown"
			};
		}
		const resolved = this.#usual.text(arn);
		const name = managedName(resolved.text);
		if (name !== void 0 && !name.includes("${")) return {
			effects: managedEffects(name, arn.location),
			platform: managedPlatform(name) ?? "unknown"
		};
		const because = resolved.gaps[0] ?? "its document is not in the repository";
		return {
			effects: [unread$1(`the component "${require_index.shown(resolved.text)}" (${because})`, resolved.text, arn.location)],
			platform: "unknown"
		};
	}
	#document(component, values) {
		const { properties } = component;
		const data = properties.get("Data");
		const what = `the component "${require_index.shown(component.id)}"`;
		if (data.kind === "missing") return this.#elsewhere(component, what);
		const opened = this.#open(data, values);
		const steps = "reason" in opened ? opened : this.#context.stepsOf(opened.documents);
		return "reason" in steps ? [unread$1(`${what} (${steps.reason})`, "", placeOfData(data, component))] : steps.effects;
	}
	#open(data, values) {
		if (data.kind === "map" && callOf(data) === void 0 && data.tag === void 0) return { documents: [{
			file: data.location.file,
			number: 1,
			root: data
		}] };
		const source = documentText(data);
		return "reason" in source ? source : this.#context.openEmbedded(withValues(source, values));
	}
	#elsewhere(component, what) {
		const node = component.properties.get("Uri");
		const { text, gaps } = this.#usual.text(node);
		const location = node.kind === "missing" ? component.location : node.location;
		if (node.kind === "missing") return [unread$1(`${what}, which has no document,`, "", location)];
		if (gaps.length > 0 || /^[a-z][a-z0-9+.-]*:|^[\\/]|[${]/i.test(text)) return [unread$1(`${what} (its document "${require_index.shown(text)}" is not in the repository)`, text, location)];
		const steps = this.#context.steps(this.#template.document.file, text.replace(/^\.\//, ""));
		return "reason" in steps ? [unread$1(`${what} ("${require_index.shown(text)}": ${steps.reason})`, text, location)] : steps.effects;
	}
	#givenValues(parameters) {
		return parameters.items().flatMap((item) => {
			const name = item.get("Name").text();
			const value = item.get("Value");
			const [first, second] = value.kind === "list" ? value.items() : [value];
			const resolved = first === void 0 || second !== void 0 ? void 0 : this.#usual.text(first);
			const plain = resolved !== void 0 && resolved.gaps.length === 0 && /^[A-Za-z0-9][A-Za-z0-9._,-]*$/.test(resolved.text);
			return name === void 0 ? [] : [[name, plain ? resolved.text : void 0]];
		});
	}
};
function usesBelow(node, condition, depth = 0) {
	if (depth > deepestUse) return [];
	const call = callOf(node);
	if (call?.name === "If") {
		const [name, yes, no] = call.argument.items();
		const under = (wanted) => condition ?? {
			name: name?.text() ?? "",
			wanted
		};
		return [...yes === void 0 ? [] : usesBelow(yes, under(true), depth + 1), ...no === void 0 ? [] : usesBelow(no, under(false), depth + 1)];
	}
	const arn = node.get("ComponentArn");
	if (arn.kind !== "missing" && node.kind === "map") return conditionalArns(arn, node.get("Parameters"), condition);
	return [...node.items(), ...node.entries().map((entry) => entry.value)].flatMap((child) => usesBelow(child, condition, depth + 1));
}
function conditionalArns(arn, parameters, condition) {
	const call = callOf(arn);
	const [name, yes, no] = call?.name === "If" ? call.argument.items() : [];
	if (name === void 0 || yes === void 0 || no === void 0) return [{
		arn,
		parameters,
		condition
	}];
	const under = (wanted) => condition ?? {
		name: name.text() ?? "",
		wanted
	};
	return [{
		arn: yes,
		parameters,
		condition: under(true)
	}, {
		arn: no,
		parameters,
		condition: under(false)
	}];
}
function withValues(source, values) {
	if (values.length === 0) return source;
	const byName = new Map(values);
	const replacements = [];
	for (const match of source.text.matchAll(/\{\{([^{}]*)\}\}/g)) {
		const name = (match[1] ?? "").trim();
		if (byName.has(name)) replacements.push({
			start: match.index,
			end: match.index + match[0].length,
			text: byName.get(name) ?? `{{ recipe.${name} }}`
		});
	}
	return replaceParts(require_index.partOf(source, 0, source.text.length), replacements);
}
function platformOf(text) {
	if (/^windows$/i.test(text.trim())) return "windows";
	return /^(?:linux|macos)$/i.test(text.trim()) ? "other" : "unknown";
}
function placeOfData(data, component) {
	return data.location.start.line === data.location.end.line ? data.location : component.location;
}
function unread$1(what, text, location) {
	return {
		kind: "unread",
		what,
		text,
		location
	};
}
// build/facts/image-reference.js
const longestReference = 2048;
function readImageReference(text) {
	const written = text.trim();
	if (written.length > longestReference) return require_index.unclear("it is too long for a reference to an image");
	const resolved = /^\{\{resolve:ssm:([^{}]+)\}\}$/.exec(written)?.[1] ?? /^(?:resolve:)?ssm:(.+)$/.exec(written)?.[1];
	if (resolved !== void 0) return readParameter(resolved);
	const parameter = /^arn:[^:]*(?:::[^:]*)?:ssm:[^:]*(?:::[^:]*)?:[^:]*:parameter(\/.+)$/.exec(written)?.[1];
	if (parameter !== void 0) return readParameter(parameter);
	if (written.startsWith("/aws/service/")) return readParameter(written);
	if (written.startsWith("arn:")) return readArn(written);
	const refused = require_index.refuse(written);
	if (refused?.kind === "unclear") return refused;
	if (/^ami-[0-9a-f]+$/.test(written)) return require_index.unclear("the id of an AMI does not say which system it holds");
	return readName(withoutGallery(written));
}
const imageBuilderArn = /^arn:(?:[a-z-]+|\$\{AWS::Partition\}):imagebuilder:(?:[a-z0-9-]*|\$\{[A-Za-z0-9_.:]{1,100}\}):([a-z0-9-]+|\$\{[A-Za-z0-9_.:]{1,100}\}):image\/([^/]+)(?:\/.*)?$/;
function readArn(arn) {
	const [, account, name] = imageBuilderArn.exec(arn) ?? [];
	if (account === void 0 || name === void 0) return require_index.unclear("it is no ARN of an Image Builder image");
	if (account !== "aws") return require_index.unclear("it is an image of an account of its own, which may hold anything");
	return require_index.looksLikeTemplate(name) ? require_index.unclear("it looks like a template that is filled in later") : readName(name);
}
function readParameter(path) {
	const refused = require_index.refuse(path);
	if (refused?.kind === "unclear") return refused;
	const bare = path.trim().replace(/:[\w.-]+$/, "").replace(/\/(?:image_id|image_name|ami_id)$/, "");
	const windows = /^\/aws\/service\/ami-windows-latest\/([^/]+)$/.exec(bare)?.[1];
	if (windows !== void 0) return readName(windows);
	const container = /^\/aws\/service\/ecs\/optimized-ami\/windows_server\/(\w+)\/(\w+)\/(full|core)(?:\/(?:recommended|\d{4}\.\d\d\.\d\d))?$/i.exec(bare);
	if (container !== null) return readName(`Windows_Server-${container[1] ?? ""}-${container[2] ?? ""}-${container[3] ?? ""}`);
	if (!bare.startsWith("/aws/service/")) return require_index.unclear("it is a parameter of its own account, which may hold any image");
	return require_index.namesAnotherSystem(bare) ? { kind: "other" } : require_index.unclear("it is no public parameter that is known here");
}
function withoutGallery(name) {
	return name.replace(/^(?:galleries\/)?default\/(?:images\/)?(?=[^/]+$)/i, "");
}
function readName(name) {
	const reading = require_index.readWindows(name);
	if (reading.kind === "known") return {
		kind: "windows",
		name
	};
	return require_index.namesAnotherSystem(name) ? { kind: "other" } : reading;
}
// build/formats/cloudformation/parent-image.js
const part = String.raw`(?:\$\{[^${"$"}{}]*\}|[^:${"$"}])*`;
const imageArn = new RegExp(`^arn:${part}:imagebuilder:${part}:(${part}):image/([^/]+)(?:/|$)`);
function readReference(text) {
	const written = text.trim().replace(/^arn:\$\{[^${}]*\}:/, "arn:aws:").replace(/^(arn:[^:]*:imagebuilder:)\$\{[^${}]*\}:/, "$1:");
	if (/^prod-/i.test(written)) return {
		kind: "unclear",
		because: "a product of the Marketplace says nothing about what is in it"
	};
	if (/^(?:arn:|ssm:|\{\{resolve:ssm:|\/aws\/service\/|ami-)/.test(written)) return readImageReference(written);
	return {
		kind: "unclear",
		because: "it is no reference to an image that is known here"
	};
}
function isStockWindows(text) {
	const [, owner, name = ""] = imageArn.exec(text.trim()) ?? [];
	return owner === void 0 ? /^(?:ssm:|\{\{resolve:ssm:)?\/aws\/service\/[^{}]*windows/i.test(text.trim()) : owner === "aws" && /windows/i.test(name);
}
function placeOf(map, key) {
	const entry = map.entries().find((each) => each.key === key);
	if (entry === void 0) return map.location;
	return entry.value.kind === "scalar" && entry.value.style !== "block" ? entry.value.location : entry.keyLocation;
}
function readParent(node, location, fixed, usual) {
	const sure = readReference(fixed.text(node).text);
	if (sure.kind !== "unclear") return ofStock(sure, location);
	const resolved = usual.text(node);
	const reference = readReference(resolved.text);
	if (reference.kind !== "unclear") return ofStock(reference, location, resolved.defaults);
	const because = resolved.gaps[0] ?? reference.because;
	const text = writtenText(node, resolved.text);
	return {
		platform: isStockWindows(resolved.text) ? "windows" : "unknown",
		facts: { "os.family": {
			state: "opaque",
			text,
			because,
			location
		} },
		effects: [{
			kind: "unread",
			what: `the parent image "${require_index.shown(text)}" (${because})`,
			text,
			location
		}],
		runs: void 0,
		location
	};
}
function writtenText(node, resolved) {
	const text = node.text();
	return node.kind === "scalar" && text !== void 0 ? `${node.tag === void 0 ? "" : `${node.tag} `}${text}` : resolved;
}
function ownImageName(node, usual) {
	const [, owner = "", name = ""] = imageArn.exec(usual.text(node).text.trim()) ?? [];
	return owner === "" || owner.startsWith("aws") || name.includes("${") ? void 0 : name.toLowerCase();
}
function ofStock(reference, location, defaults = []) {
	if (reference.kind === "other") return {
		platform: "other",
		facts: {},
		effects: [],
		runs: 0,
		location
	};
	return {
		platform: "windows",
		facts: withRelated(require_index.windowsFacts(reference.name, location, defaults.length === 0 ? void 0 : {
			because: becauseOf(defaults),
			source: require_index.sources.CFNPARAM
		}), defaults.map(({ name, location: place }) => ({
			message: `the default of the parameter ${require_index.shown(name)}`,
			location: place
		}))),
		effects: [],
		runs: 0,
		location
	};
}
function becauseOf(defaults) {
	const names = defaults.map(({ name }) => require_index.shown(name));
	return names.length === 1 ? `the parameter ${names[0] ?? ""} has this default, and a deployment may give another` : `the parameters ${names.slice(0, 5).join(", ")} have these defaults, and a deployment may give others`;
}
function withRelated(facts, related) {
	if (related.length === 0) return facts;
	return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, {
		...fact,
		related: [...fact.related ?? [], ...related]
	}]));
}
// build/formats/cloudformation/user-data.js
const none = {
	effects: [],
	platform: "unknown"
};
function readUserData(node) {
	if (node.kind === "missing") return none;
	const call = callOf(node);
	const source = call?.name === "Base64" ? documentText(untagged(call.argument, call.tagged)) : decoded$1(node);
	if ("reason" in source) return {
		effects: [{
			kind: "unread",
			what: `the user data (${source.reason})`,
			text: "",
			location: node.location
		}],
		platform: "unknown"
	};
	if (source.text.trim() === "") return none;
	const scripts = scriptsOf(source);
	if (scripts.length > 0) return {
		effects: scripts.flatMap(({ script, language }) => require_commands.readScript(script, language)),
		platform: "windows"
	};
	if (source.text.startsWith("#!") || source.text.startsWith("#cloud-config")) return {
		effects: [],
		platform: "other"
	};
	return {
		effects: [{
			kind: "unread",
			what: "the user data, which has no script that EC2 runs on Windows,",
			text: "",
			location: node.location
		}],
		platform: "unknown"
	};
}
function untagged(node, tagged) {
	if (!tagged) return node;
	return {
		kind: node.kind,
		location: node.location,
		entries: () => node.entries(),
		get: (key) => node.get(key),
		items: () => node.items(),
		text: () => node.text(),
		source: () => node.source()
	};
}
function decoded$1(node) {
	const source = documentText(node);
	if ("reason" in source) return source;
	const packed = source.text.replaceAll(/\s+/g, "");
	if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return { reason: "it is not base64" };
	try {
		const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
		return require_index.derivedText(new TextDecoder("utf-8", { fatal: true }).decode(bytes), node.location);
	} catch {
		return { reason: "it is not base64 of a text" };
	}
}
function scriptsOf(source) {
	const lower = source.text.toLowerCase();
	return ["script", "powershell"].flatMap((tag) => {
		const open = lower.indexOf(`<${tag}>`);
		if (open === -1) return [];
		const close = lower.indexOf(`</${tag}>`, open);
		return [{
			script: require_index.partOf(source, open + tag.length + 2, close === -1 ? source.text.length : close),
			language: tag === "script" ? "cmd" : "powershell"
		}];
	});
}
// build/formats/cloudformation/workflows.js
function usersOfRecipes(template) {
	const users = new Map();
	for (const resource of template.resources.values()) {
		if (resource.type !== `${typePrefix}Image` && resource.type !== `${typePrefix}ImagePipeline`) continue;
		for (const recipe of referencesBelow(resource.properties.get("ImageRecipeArn"), template, [`${typePrefix}ImageRecipe`])) {
			const own = users.get(recipe.id);
			if (own === void 0) users.set(recipe.id, [resource]);
			else own.push(resource);
		}
	}
	return users;
}
function readGeneralization(users, location, template, usual, context) {
	const outcomes = users.map((user) => ofUser(user, template, usual, context));
	const effects = outcomes.flatMap((outcome) => outcome.kind === "default" ? [] : outcome.effects);
	const runs = outcomes.find((outcome) => outcome.kind === "runs");
	const open = outcomes.find((outcome) => outcome.kind === "open");
	if (open === void 0 && runs === void 0) return {
		sysprep: byDefault(location),
		effects
	};
	if (outcomes.some((outcome) => outcome.kind === "default")) return {
		sysprep: byDefault(location),
		effects
	};
	if (runs !== void 0) return {
		sysprep: {
			state: "stated",
			value: "true",
			text: runs.text,
			location: runs.location
		},
		effects
	};
	if (open === void 0) return {
		sysprep: byDefault(location),
		effects
	};
	return {
		sysprep: {
			state: "opaque",
			text: "",
			because: open.because,
			location: open.location
		},
		effects
	};
}
function byDefault(location) {
	return {
		state: "implied",
		value: "true",
		because: "Image Builder runs Sysprep on Windows before it takes the image",
		source: require_index.sources.AWSIB,
		location
	};
}
function ofUser(user, template, usual, context) {
	const workflows = user.properties.get("Workflows");
	if (workflows.kind === "missing" || workflows.kind === "list" && workflows.items().length === 0) return { kind: "default" };
	const outcomes = (workflows.kind === "list" && workflows.tag === void 0 ? workflows.items() : [workflows]).map((item) => ofWorkflow(item.get("WorkflowArn").kind === "missing" ? item : item.get("WorkflowArn"), template, usual, context));
	const effects = outcomes.flatMap((outcome) => outcome.kind === "default" ? [] : outcome.effects);
	const runs = outcomes.find((outcome) => outcome.kind === "runs");
	const open = outcomes.find((outcome) => outcome.kind === "open");
	if (runs !== void 0) return {
		...runs,
		effects
	};
	return open === void 0 ? { kind: "default" } : {
		...open,
		effects
	};
}
function ofWorkflow(arn, template, usual, context) {
	const [own] = referencesBelow(arn, template, [`${typePrefix}Workflow`]);
	if (own !== void 0) return ofDocument(own, usual, context);
	const { text, gaps } = usual.text(arn);
	if (/:aws:workflow\/(?:build|test|distribution)\//i.test(text) && !/:workflow\/[^/]*\$\{/.test(text)) return { kind: "default" };
	return {
		kind: "open",
		because: `the workflow "${require_index.shown(text)}" is not in the repository (${gaps[0] ?? "it stands somewhere else"}), and a custom workflow may leave out Sysprep`,
		location: arn.location,
		effects: [{
			kind: "unread",
			what: `the workflow "${require_index.shown(text)}"`,
			text,
			location: arn.location
		}]
	};
}
function ofDocument(workflow, usual, context) {
	const type = usual.text(workflow.properties.get("Type")).text.toUpperCase();
	if (type === "TEST" || type === "DISTRIBUTION") return { kind: "default" };
	const data = workflow.properties.get("Data");
	const source = data.kind === "missing" ? { reason: "its document is not in the template" } : documentText(data);
	const opened = "reason" in source ? source : context.openEmbedded(source);
	if ("reason" in opened) return {
		kind: "open",
		because: `the workflow "${require_index.shown(workflow.id)}" cannot be read (${opened.reason}), and a custom workflow may leave out Sysprep`,
		location: workflow.location,
		effects: [{
			kind: "unread",
			what: `the workflow "${require_index.shown(workflow.id)}"`,
			text: "",
			location: workflow.location
		}]
	};
	const actions = opened.documents.flatMap(actionsOf);
	const effects = actions.flatMap(commandsOf);
	const runs = actions.find((action) => action.text() === "RunSysPrep");
	if (runs !== void 0) return {
		kind: "runs",
		location: runs.location,
		text: "RunSysPrep",
		effects
	};
	return {
		kind: "open",
		because: `the workflow "${require_index.shown(workflow.id)}" has no step RunSysPrep, and something else may still generalize the image`,
		location: workflow.location,
		effects
	};
}
function actionsOf(document) {
	return document.root.get("steps").items().map((step) => step.get("action"));
}
function commandsOf(action) {
	const name = action.text() ?? "";
	if (name !== "RunCommand" && name !== "ExecuteStateMachine") return [];
	return [{
		kind: "unread",
		what: `what the step ${name} of a workflow runs`,
		text: name,
		location: action.location
	}];
}
// build/formats/cloudformation/recipes.js
const longestCascade = 16;
function readTemplate(document, context) {
	return new TemplateReader(indexTemplate(document), context).read();
}
function templateEffects(document, context) {
	const template = indexTemplate(document);
	const components = new ComponentReader(template, context);
	return ofType(template, "Component").flatMap((component) => components.ofComponent(component, void 0));
}
function ofType(template, name) {
	return [...template.resources.values()].filter((resource) => resource.type === `${typePrefix}${name}`);
}
var TemplateReader = class {
	#template;
	#context;
	#fixed;
	#usual;
	#components;
	#users;
	#recipes = new Map();
	#active = new Set();
	#byName;
	constructor(template, context) {
		this.#template = template;
		this.#context = context;
		this.#fixed = new Resolver(template, "fixed-only");
		this.#usual = new Resolver(template, "with-defaults");
		this.#components = new ComponentReader(template, context);
		this.#users = usersOfRecipes(template);
		this.#byName = new Map(ofType(template, "ImageRecipe").flatMap((recipe) => this.#names(recipe)).map(([name, recipe]) => [name.toLowerCase().replaceAll(/[ _]/g, "-"), recipe]));
	}
	read() {
		const recipes = ofType(this.#template, "ImageRecipe").map((resource) => this.#recipe(resource));
		const containers = ofType(this.#template, "ContainerRecipe");
		const windows = recipes.filter((recipe) => recipe.platform === "windows");
		const windowsContainers = containers.filter((resource) => this.#containerPlatform(resource) === "windows");
		const names = this.#nameImages([...windows.map((recipe) => recipe.resource), ...windowsContainers]);
		const images = [...windows.map((recipe) => toImage(recipe, names)), ...windowsContainers.map((resource) => this.#container(resource, names))];
		const open = recipes.filter((recipe) => recipe.platform === "unknown");
		const diagnostics = open.map((recipe) => platformUnknown(recipe));
		if (images.length === 0 && open.length === 0) diagnostics.push(require_index.noImage(this.#template.document, this.#reasonForNone(recipes.length + containers.length)));
		return {
			images,
			diagnostics
		};
	}
	#reasonForNone(recipes) {
		if (recipes > 0) return "The recipes of this template are for Linux or macOS: it declares no Windows image.";
		return `This template holds parts of EC2 Image Builder and no recipe, so it declares no image${ofType(this.#template, "Component").some((component) => this.#components.ofComponent(component, void 0).some((effect) => effect.kind === "feature" && effect.present && require_index.bringsIis(effect.name))) ? "; a component of it installs IIS: declare the image that uses it, with this file under `provision`" : ""}.`;
	}
	#names(recipe) {
		const { text, gaps } = this.#usual.text(recipe.properties.get("Name"));
		return gaps.length > 0 || text === "" || text.includes("{{") ? [] : [[text, recipe]];
	}
	#nameImages(resources) {
		const named = resources.map((resource) => this.#names(resource)[0]?.[0]);
		const counts = new Map();
		for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
		return new Map(resources.map((resource, index) => [resource.id, named[index] !== void 0 && counts.get(named[index]) === 1 ? named[index] : resource.id]));
	}
	#recipe(resource) {
		const known = this.#recipes.get(resource.id);
		if (known !== void 0) return known;
		this.#active.add(resource.id);
		const recipe = this.#work(resource);
		this.#active.delete(resource.id);
		this.#recipes.set(resource.id, recipe);
		return recipe;
	}
	#work(resource) {
		const { properties } = resource;
		const parent = this.#parent(resource);
		const userData = readUserData(properties.get("AdditionalInstanceConfiguration").get("UserDataOverride"));
		const components = this.#components.ofRecipe(resource);
		const hints = [
			components.platform,
			userData.platform,
			folderPlatform(this.#usual.text(properties.get("WorkingDirectory")).text)
		];
		const platform = parent.platform === "unknown" ? hints.find((hint) => hint !== "unknown") ?? "unknown" : parent.platform;
		const generalization = readGeneralization(this.#users.get(resource.id) ?? [], parent.location, this.#template, this.#usual, this.#context);
		const steps = [
			...userData.effects,
			...components.effects,
			...generalization.effects
		];
		const early = steps.filter((effect) => effect.kind === "generalize");
		const [first] = early;
		const sysprep = first !== void 0 && generalization.sysprep.state === "opaque" ? {
			state: "stated",
			value: "true",
			text: first.text,
			location: first.location
		} : generalization.sysprep;
		const runs = parent.runs === void 0 || sysprep.state === "opaque" ? void 0 : parent.runs + early.length + (generalization.sysprep.state === "opaque" ? 0 : 1);
		return {
			resource,
			platform,
			os: parent.facts,
			base: parent.effects,
			own: steps.filter((effect) => effect.kind !== "generalize"),
			sysprep,
			runs,
			because: reasonOf(parent)
		};
	}
	#parent(resource) {
		const node = resource.properties.get("ParentImage");
		const location = node.kind === "missing" ? resource.location : placeOf(resource.properties, "ParentImage");
		const target = this.#inFile(resource);
		if (target === void 0) return readParent(node, location, this.#fixed, this.#usual);
		if (this.#active.has(target.id) || this.#active.size > longestCascade) {
			const because = this.#active.has(target.id) ? "it leads back to this recipe" : `more than ${longestCascade} recipes are built on each other`;
			return {
				platform: "unknown",
				facts: { "os.family": {
					state: "opaque",
					text: target.id,
					because,
					location
				} },
				effects: [{
					kind: "unread",
					what: `the parent recipe "${require_index.shown(target.id)}" (${because})`,
					text: target.id,
					location
				}],
				runs: void 0,
				location
			};
		}
		const parent = this.#recipe(target);
		return {
			platform: parent.platform,
			facts: withRelated(parent.os, [{
				message: "an image that is built on it",
				location
			}]),
			effects: [...parent.base, ...parent.own],
			runs: parent.runs,
			location
		};
	}
	#inFile(resource) {
		const node = this.#chosen(resource.properties.get("ParentImage"));
		if (node === void 0) return void 0;
		const types = [
			"Image",
			"ImageRecipe",
			"ImagePipeline"
		].map((name) => `${typePrefix}${name}`);
		const [named] = referencesBelow(node, this.#template, types);
		if (named !== void 0) return named.type.endsWith("ImageRecipe") ? named : referencesBelow(named.properties.get("ImageRecipeArn"), this.#template, [`${typePrefix}ImageRecipe`])[0];
		const own = ownImageName(node, this.#usual);
		const target = own === void 0 ? void 0 : this.#byName.get(own);
		return target === resource ? void 0 : target;
	}
	#chosen(node) {
		let value = node;
		for (let depth = 0; depth < 10 && value !== void 0; depth++) {
			const call = callOf(value);
			if (call?.name !== "If") return value;
			const [condition, yes, no] = call.argument.items();
			const { holds } = this.#usual.condition(condition?.text() ?? "");
			value = holds === void 0 ? void 0 : holds ? yes : no;
		}
	}
	#containerPlatform(resource) {
		const { properties } = resource;
		const stated = platformOf(this.#usual.text(properties.get("PlatformOverride")).text);
		if (stated !== "unknown") return stated;
		const parent = this.#usual.text(properties.get("ParentImage")).text;
		if (/windows|\/dotnet\/framework\//i.test(parent)) return "windows";
		return this.#components.ofRecipe(resource).platform;
	}
	#container(resource, names) {
		const location = resource.location;
		const sysprep = {
			state: "stated",
			value: "false",
			text: resource.type,
			location: resource.typeLocation
		};
		return {
			name: names.get(resource.id) ?? resource.id,
			resources: [resource.id],
			location,
			stated: {
				location,
				facts: { sysprep },
				unreadSteps: []
			},
			broken: false
		};
	}
};
function folderPlatform(folder) {
	if (/^[a-z]:(?:[\\/]|$)/i.test(folder)) return "windows";
	return folder.startsWith("/") ? "other" : "unknown";
}
function reasonOf(parent) {
	const os = parent.facts["os.family"];
	return os?.state === "opaque" ? os.because : "it is not said which";
}
function platformUnknown({ resource, because }) {
	return {
		code: "platform-unknown",
		level: "note",
		message: `It cannot be told whether the recipe ${require_index.shown(resource.id)} is for Windows: its parent image does not say it (${because}), and neither does a component. If it is, declare the image in a native definition with \`from: {file, resource, opaque: true}\`.`,
		location: resource.location,
		related: []
	};
}
function toImage(recipe, names) {
	const { resource, os, base, own, sysprep, runs } = recipe;
	const { facts: steps, unreadSteps } = require_index.factsOfStages([{
		phase: "base",
		effects: base
	}, {
		phase: "before-generalize",
		effects: own
	}]);
	const facts = {
		...os,
		...steps,
		sysprep
	};
	if (runs !== void 0 && runs > 1) facts["sysprep.runs"] = {
		state: "stated",
		value: String(runs),
		text: `${runs} builds`,
		location: sysprep.location
	};
	return {
		name: names.get(resource.id) ?? resource.id,
		resources: [resource.id],
		location: resource.location,
		stated: {
			location: resource.location,
			facts,
			unreadSteps
		},
		broken: false
	};
}
// build/formats/cloudformation/cloudformation.js
const fromComponents = "Components[].ComponentArn, by their documents";
const cloudformation = {
	id: "cloudformation",
	title: "EC2 Image Builder in CloudFormation",
	docs: "docs/formats/cloudformation.md",
	marker: /AWS::ImageBuilder::/,
	unparsed: "warning",
	spans: "file",
	reads: {
		"os.family": "ParentImage",
		"os.edition": "ParentImage",
		"os.version": "ParentImage",
		"os.domain-joined": fromComponents,
		"iis.installed": fromComponents,
		"iis.source": fromComponents,
		"iis.phase": fromComponents,
		"iis.encrypted-properties": fromComponents,
		"iis.central-certificate-store": fromComponents,
		"iis.metabase-passwords": fromComponents,
		"iis.metabase-copied": fromComponents,
		"iis.plain-text-passwords": fromComponents,
		"iis.hosting-bundle": fromComponents,
		sysprep: "the resource's type, Workflows",
		"sysprep.runs": "ParentImage, where it is a recipe of the template",
		...Object.fromEntries(require_index.serverRoles.map(({ id }) => [require_index.roleKey(id), fromComponents]))
	},
	recognise: recognise$2,
	read: read$2,
	steps: (documents, context) => documents.flatMap((document) => templateEffects(document, context))
};
function recognise$2({ root }) {
	const resources = root.get("Resources");
	if (root.kind !== "map" || resources.kind !== "map") return { kind: "no" };
	return { kind: resourceEntries(resources).some((entry) => isImageBuilder(entry.value)) ? "yes" : "no" };
}
function read$2(documents, context) {
	const readings = documents.map((document) => readTemplate(document, context));
	return {
		images: readings.flatMap((reading) => reading.images),
		diagnostics: readings.flatMap((reading) => reading.diagnostics)
	};
}
// build/formats/devbox/parameters.js
function parametersOf$1(root) {
	const values = new Map();
	for (const { key, value } of root.get("parameters").entries()) put(values, key, value.get("default"), true);
	for (const { key, value } of root.get("variables").entries()) put(values, key, value.get("value"), false);
	return values;
}
function argumentsOf(task, given, outer) {
	const values = new Map();
	for (const key of ["parameters", "inputs"]) for (const entry of task.get(key).entries()) put(values, entry.key, entry.value.get("default"), false);
	for (const { key, value } of given.entries()) {
		const text = value.tag === void 0 ? value.text() : void 0;
		if (text === void 0) values.delete(key);
		else values.set(key, resolve(text, outer));
	}
	return values;
}
function put(values, key, node, open) {
	const text = node.tag === void 0 ? node.text() : void 0;
	if (text !== void 0) values.set(key, {
		text,
		open
	});
}
function resolve(text, outer) {
	const whole = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(text)?.[1]?.trim();
	return (whole === void 0 ? void 0 : outer.get(whole)) ?? {
		text,
		open: false
	};
}
const placeholder = /\{\{([^{}]*)\}\}/g;
const plain$1 = /^[\w.:\\/@ ,+=~-]*$/;
function fill(source, values) {
	const pieces = [];
	const open = new Set();
	let last = 0;
	for (const match of source.text.matchAll(placeholder)) {
		const text = textOf((match[1] ?? "").trim(), values, open);
		if (text === void 0) continue;
		pieces.push({
			text: source.text.slice(last, match.index),
			from: last,
			to: match.index,
			exact: true
		}, {
			text,
			from: match.index,
			to: match.index + match[0].length,
			exact: false
		});
		last = match.index + match[0].length;
	}
	if (pieces.length === 0) return {
		source,
		open: [...open]
	};
	pieces.push({
		text: source.text.slice(last),
		from: last,
		to: source.text.length,
		exact: true
	});
	return {
		source: spliced(source, pieces),
		open: [...open]
	};
}
function textOf(name, values, open) {
	if (/^https:\/\//i.test(name)) return "KeyVaultSecret";
	if (!/^[\w.-]+$/.test(name)) return void 0;
	const value = values.get(name);
	if (value === void 0 || value.open || !plain$1.test(value.text)) open.add(name);
	return value !== void 0 && plain$1.test(value.text) ? value.text : void 0;
}
function spliced(source, pieces) {
	const starts = [];
	let length = 0;
	for (const { text } of pieces) {
		starts.push(length);
		length += text.length;
	}
	const find = (offset) => {
		let low = 0;
		let high = pieces.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		const piece = pieces[low];
		if (piece === void 0) throw new Error("a text without pieces");
		return {
			piece,
			within: offset - (starts[low] ?? 0)
		};
	};
	const startOf = (offset) => {
		const { piece, within } = find(offset);
		return piece.exact ? piece.from + within : piece.from;
	};
	const endOf = (offset) => {
		const { piece, within } = find(offset - 1);
		return piece.exact ? piece.from + within + 1 : piece.to;
	};
	return {
		file: source.file,
		text: pieces.map(({ text }) => text).join(""),
		locate: (start, end) => source.locate(startOf(start), end > start ? endOf(end) : startOf(start))
	};
}
// build/formats/devbox/tasks.js
function taskEffects(item, place) {
	const name = item.get("name").kind === "missing" ? item.get("task") : item.get("name");
	const text = require_index.plainText(name);
	if (text === void 0) return [require_index.unread("a task whose name is filled in later", name.text() ?? "", name.location)];
	const given = item.get("parameters").kind === "missing" ? item.get("inputs") : item.get("parameters");
	switch (text.toLowerCase()) {
		case "~/powershell":
		case "powershell": return powershell(given, name, place);
		case "~/winget":
		case "winget": return winget$1(given, name, place);
		case "~/gitclone": return [];
		default: return text.startsWith("~/") ? [require_index.unread(`the built-in task ${require_index.named(text)}`, text, name.location)] : catalogueTask(text, name, given, place);
	}
}
function powershell(given, name, place) {
	const command = require_index.setting(given, "command");
	const script = require_index.setting(given, "script");
	if (!require_index.isSaid(command) && !require_index.isSaid(script)) return [require_index.unread("a PowerShell task without a command", name.text() ?? "", name.location)];
	const path = script.text()?.trim().replace(/^(["'])(.*)\1$/, "$2") ?? "";
	const isPath = /^[^"'|;&<>\r\n]*\.ps1$|^https?:\S*$/i.test(path);
	return [...require_index.isSaid(command) ? code(command, place) : [], ...!require_index.isSaid(script) ? [] : isPath ? scriptFile(path, script, require_index.setting(given, "scriptArgs"), place) : code(script, place)];
}
function scriptFile(path, script, given, place) {
	if (!require_index.isSaid(given)) return localSteps(path, "the script", script, place);
	const nodes = given.kind === "list" ? given.items() : [given];
	const sources = nodes.flatMap((node) => node.tag === void 0 ? node.source() ?? [] : []);
	const filled = sources.map((source) => fill(source, place.values));
	return [...localSteps(path, "the script", script, place, sources.length === nodes.length ? require_index.spanTexts(place.file, filled.map(({ source }) => source), " ") : require_index.derivedText(require_index.unknownWords, given.location)), ...sources.flatMap((source, index) => openValues(filled[index]?.open ?? [], source))];
}
function code(node, place) {
	const source = node.tag === void 0 ? node.source() : void 0;
	return source === void 0 ? [require_index.unread("a script that cannot be read", "", node.location)] : filledScript(source, place.values);
}
function filledScript(source, values) {
	const filled = fill(source, values);
	return [...require_commands.readScript(filled.source, "powershell"), ...openValues(filled.open, source)];
}
function openValues(names, source) {
	return names.map((name) => require_index.unread(`the value of {{${name}}}`, `{{${name}}}`, source.locate(0, 0)));
}
function localSteps(path, what, node, { file, context }, words) {
	const wanted = path.replaceAll("\\", "/").replace(/^\.\//, "");
	const steps = /^(?:[a-z]:|\/|~|https?:)|[$%{]/i.test(wanted) ? { reason: "it lies outside the repository" } : context.steps(file, wanted, words);
	return "reason" in steps ? [require_index.unread(`${what} ${require_index.named(path)} (${steps.reason})`, path, node.location)] : require_index.usedFrom(steps.effects, node.location);
}
function winget$1(given, name, place) {
	const [id, path, address, inline] = [
		"package",
		"configurationFile",
		"downloadUrl",
		"inlineConfigurationBase64"
	].map((key) => require_index.setting(given, key)).map((node) => require_index.isSaid(node) ? node : void 0);
	const effects = id === void 0 ? [] : [...wingetPackage(id, require_index.setting(given, "source"))];
	if (inline !== void 0) effects.push(...decoded(inline, place));
	else if (address !== void 0) effects.push(require_index.unread(`the configuration at ${require_index.named(address.text() ?? "")}`, address.text() ?? "", address.location));
	else if (path !== void 0) {
		const text = require_index.plainText(path);
		effects.push(...text === void 0 ? [require_index.unread("a configuration whose path is filled in later", path.text() ?? "", path.location)] : localSteps(text, "the configuration", path, place));
	} else if (id === void 0) effects.push(require_index.unread("a winget task without a package or configuration", name.text() ?? "", name.location));
	return effects;
}
function decoded(node, { context }) {
	const text = decodeBase64(node.tag === void 0 ? node.text() ?? "" : "");
	const opened = text === void 0 ? { reason: "it is not UTF-8 text in base64" } : context.openEmbedded(require_index.derivedText(text, node.location));
	const steps = "reason" in opened ? opened : context.stepsOf(opened.documents);
	return "reason" in steps ? [require_index.unread(`the configuration in base64 (${steps.reason})`, "", node.location)] : steps.effects;
}
function decodeBase64(text) {
	const digits = text.replaceAll(/\s/g, "");
	if (digits === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits)) return void 0;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(atob(digits), (character) => character.charCodeAt(0)));
	} catch {
		return;
	}
}
const folders = [
	"",
	"../",
	"Tasks/",
	"../Tasks/"
];
function catalogueTask(text, name, given, place) {
	const found = place.found.get(text) ?? findTask(text, place);
	place.found.set(text, found);
	if ("reason" in found) return [require_index.unread(`the task ${require_index.named(text)} (${found.reason})`, text, name.location)];
	const inner = {
		...place,
		file: found.file,
		values: argumentsOf(found.task, given, place.values)
	};
	return require_index.usedFrom(commandEffects(found.source, found.command, inner), name.location);
}
function findTask(text, { file, context }) {
	if (!/^[A-Za-z0-9][\w.-]*$/.test(text)) return { reason: "its definition is in another catalogue" };
	for (const folder of folders) {
		const opened = context.open(file, `${folder}${text}/task.yaml`);
		if ("reason" in opened) continue;
		const task = opened.documents.find(({ root }) => root.kind === "map")?.root;
		const command = task?.get("command");
		const source = command?.tag === void 0 ? command?.source() : void 0;
		const own = task === void 0 ? void 0 : require_index.plainText(task.get("name"));
		if (task === void 0 || command === void 0 || source === void 0 || own?.toLowerCase() !== text.toLowerCase()) return { reason: `${opened.file} does not define it` };
		return {
			file: opened.file,
			task,
			source,
			command
		};
	}
	return { reason: "no task.yaml of this name lies beside this file" };
}
function commandEffects(source, command, place) {
	const script = /^\s*(?:& ?)?["']?((?:\.[\\/])?[\w.-]+(?:[\\/][\w.-]+)*\.ps1)["']?(?=\s|$)/i.exec(source.text);
	const rest = script === null ? "" : source.text.slice(script[0].length).trim();
	if (script?.[1] === void 0 || /[;|&\r\n`]|\$\(/.test(rest)) return filledScript(source, place.values);
	const words = fill(require_index.partOf(source, script[0].length, source.text.length), place.values);
	return [...localSteps(script[1], "the script", command, place, words.source), ...openValues(words.open, source)];
}
// build/formats/devbox/image.js
function marketplaceName(text) {
	const name = text.trim().replace(/^(?:galleries\/)?default\/(?:images\/)?/i, "");
	const parts = name.split("_");
	return parts.length >= 3 && parts.every((part) => /^[\w.-]+$/.test(part)) ? name : void 0;
}
function readImage({ file, root }, context) {
	const name = root.get("name");
	const written = require_index.plainText(name);
	const location = written === void 0 ? root.entries()[0]?.keyLocation ?? root.location : name.location;
	const base = root.get("image");
	const { facts, unreadSteps } = require_index.factsOfStages([...baseStages(base), ...stagesOf(root, file, context)]);
	return {
		name: written ?? folderOf(file),
		resources: [],
		location,
		stated: {
			location,
			facts: {
				...facts,
				...windowsOf(base),
				...sysprepOf(root)
			},
			unreadSteps
		},
		broken: false
	};
}
function folderOf(file) {
	const parts = file.split("/");
	return parts.at(-2) ?? parts.at(-1)?.replace(/\.ya?ml$/i, "") ?? file;
}
function windowsOf(base) {
	const text = base.text() ?? "";
	const opaque = (because) => ({ "os.family": {
		state: "opaque",
		text,
		because,
		location: base.location
	} });
	if (base.tag !== void 0) return opaque(`the tag ${base.tag} is filled in by something else`);
	if (require_index.isExpression(text)) return opaque("it is filled in later");
	const name = marketplaceName(text);
	return name === void 0 ? opaque("it is an image of a gallery, whose name says nothing about its Windows") : require_index.windowsFacts(name, base.location);
}
const publishers = new Set([
	"microsoftwindowsdesktop",
	"microsoftwindowsserver",
	"microsoftvisualstudio"
]);
function baseStages(base) {
	const text = base.text()?.trim() ?? "";
	const [publisher = ""] = marketplaceName(text)?.split("_") ?? [];
	if (base.tag === void 0 && publishers.has(publisher.toLowerCase())) return [];
	return [{
		phase: "base",
		effects: [require_index.unread(`the base image ${require_index.named(text)}`, text, base.location)]
	}];
}
function sysprepOf(root) {
	const build = root.get("buildProperties");
	if (build.kind !== "map") return {};
	return { sysprep: {
		state: "implied",
		value: "true",
		because: "`buildProperties` has the service build an image, which it generalizes before boxes are made from it",
		source: require_index.sources.DEVBOX,
		location: build.location
	} };
}
function stagesOf(root, file, context) {
	const place = {
		file,
		context,
		values: parametersOf$1(root),
		found: new Map()
	};
	return [
		["setupTasks", "before-generalize"],
		["tasks", "before-generalize"],
		["userTasks", "after-clone"]
	].flatMap(([key, phase]) => grouped(root.get(key).items().map((item) => ({
		phase: phaseOf(item, phase),
		effects: taskEffects(item, place)
	}))));
}
function phaseOf(item, phase) {
	const late = ["parameters", "inputs"].map((key) => require_index.setting(item.get(key), "runAsUser")).find(require_index.isSaid);
	return phase === "after-clone" || late === void 0 || require_index.truthOf(late) === false ? phase : "unknown";
}
function grouped(stages) {
	const groups = [];
	for (const { phase, effects } of stages) {
		const last = groups.at(-1);
		if (last?.phase === phase) last.effects.push(...effects);
		else groups.push({
			phase,
			effects: [...effects]
		});
	}
	return groups;
}
// build/formats/devbox/devbox.js
const fromTasks = [
	"iis.installed",
	"iis.source",
	"iis.phase",
	"iis.encrypted-properties",
	"iis.central-certificate-store",
	"iis.metabase-passwords",
	"iis.metabase-copied",
	"iis.plain-text-passwords",
	"iis.hosting-bundle",
	"os.domain-joined",
	...require_index.serverRoles.map(({ id }) => require_index.roleKey(id))
];
const devbox = {
	id: "devbox",
	title: "Microsoft Dev Box image definitions",
	docs: "docs/formats/devbox.md",
	marker: /tasks["']?\s*:/i,
	unparsed: "warning",
	spans: "file",
	reads: {
		"os.family": "image",
		"os.edition": "image",
		sysprep: "buildProperties",
		...Object.fromEntries(fromTasks.map((key) => [key, "tasks, userTasks"]))
	},
	recognise: ({ root }) => recognise$1(root),
	read(documents, context) {
		const images = documents.filter(({ root }) => isDefinition(root));
		const others = documents.filter(({ root }) => !isDefinition(root));
		return {
			images: images.map((document) => readImage(document, context)),
			diagnostics: others.map((document) => require_index.noImage(document, "These Dev Box tasks have no base image: they customize one user's box and declare no image."))
		};
	}
};
function recognise$1(root) {
	return { kind: isDefinition(root) || isCustomization(root) ? "yes" : "no" };
}
const taskLists = [
	"tasks",
	"userTasks",
	"setupTasks"
];
const entryKeys = new Set([
	"name",
	"task",
	"displayName",
	"description",
	"parameters",
	"inputs",
	"timeout",
	"runAs",
	"id"
]);
function isDefinition(root) {
	const lists = listsOf(root);
	return lists.length > 0 && lists.every(isTaskList) && isImageName(root.get("image")) && (hasSchema(root) || lists.every((list) => list.items().every(looksLikeTask)));
}
function isCustomization(root) {
	const lists = listsOf(root);
	if (root.get("image").kind !== "missing" || lists.length === 0 || !lists.every(isTaskList)) return false;
	const items = lists.flatMap((list) => list.items());
	return items.every(looksLikeTask) && (hasSchema(root) || items.some((item) => item.get("name").text()?.startsWith("~/") === true));
}
function listsOf(root) {
	return taskLists.map((key) => root.get(key)).filter((list) => list.kind !== "missing" && !(list.kind === "scalar" && list.text() === void 0));
}
function isTaskList(list) {
	return list.kind === "list" && list.items().every((item) => item.kind === "map" && (item.get("name").kind === "scalar" || item.get("task").kind === "scalar"));
}
function looksLikeTask(item) {
	return item.get("name").text()?.startsWith("~/") === true || item.get("parameters").kind === "map" || item.get("inputs").kind === "map" || item.entries().every(({ key }) => entryKeys.has(key));
}
function hasSchema(root) {
	return /^1(?:\.\d)?$/.test(root.get("$schema").text() ?? "");
}
const longestName = 400;
function isImageName(node) {
	const text = node.text()?.trim() ?? "";
	if (node.kind !== "scalar" || text === "" || text.length > longestName) return false;
	return require_index.isExpression(text) || marketplaceName(text) !== void 0 || /^[\w.-]+\/[\w.-]+(?:@[\w.-]+)?$/.test(text) || /\bgalleries\/[\w.-]+(?:\/[\w.@-]+)*$/.test(text);
}
// build/formats/dsc-resource.js
function dscEffects(resource, added = new Map()) {
	const { module, name } = splitType(resource.type);
	const names = [name, name.replace(/^[xc](?=[a-z])/, "")];
	const read = knownModules.has(module) ? names.map((each) => reads$1.get(each)).find((each) => each !== void 0) : void 0;
	if (read !== void 0) return read(resource, added);
	if (harmlessModules.test(module) || knownModules.has(module) && names.some((each) => harmless$1.has(each))) return [];
	return [require_index.unread(`the resource ${require_index.named(resource.type)}`, resource.type, resource.location)];
}
function splitType(type) {
	const whole = type.trim().toLowerCase();
	const at = whole.lastIndexOf("/");
	return {
		module: whole.slice(0, Math.max(0, at)),
		name: whole.slice(at + 1)
	};
}
const subFeatures = new Map([
	["net-framework-45-features", ["net-wcf-http-activation45"]],
	["net-wcf-services45", ["net-wcf-http-activation45"]],
	["net-framework-features", ["net-http-activation"]],
	["remote-desktop-services", ["rds-web-access"]],
	["ad-certificate", ["adcs-web-enrollment"]],
	["bits", ["bits-iis-ext"]]
]);
function isWanted(settings) {
	const ensure = require_index.setting(settings, "Ensure");
	const exist = require_index.setting(settings, "_exist");
	if (!require_index.isSaid(ensure)) return require_index.isSaid(exist) ? require_index.truthOf(exist) : true;
	const text = require_index.plainText(ensure)?.toLowerCase();
	return text === "present" || text === "enable" || text === "enabled" ? true : text === "absent" || text === "disable" || text === "disabled" ? false : void 0;
}
function featureEffects(name, text, present, all) {
	const own = require_index.featureName(text);
	return (present && all ? [own, ...subFeatures.get(own) ?? []] : [own]).map((each) => ({
		kind: "feature",
		name: each,
		present,
		text,
		location: name.location
	}));
}
const features$1 = ({ type, settings, location }) => {
	const names = require_index.listed(require_index.setting(settings, "Name"));
	const present = isWanted(settings);
	if (names.length === 0 || present === void 0) return [require_index.unread(`the resource ${require_index.named(type)} with a feature that cannot be read`, type, location)];
	const all = require_index.truthOf(require_index.setting(settings, "IncludeAllSubFeature")) === true;
	return names.flatMap((name) => {
		const text = require_index.plainText(name);
		return text === void 0 ? [require_index.unread("a feature whose name is filled in later", name.text() ?? "", name.location)] : featureEffects(name, text, present, all);
	});
};
const featureList = ({ type, settings, location }) => {
	const items = require_index.setting(settings, "features");
	if (items.kind !== "list") return [require_index.unread(`the resource ${require_index.named(type)} with features that cannot be read`, type, location)];
	return items.items().flatMap((item) => {
		const name = require_index.isSaid(require_index.setting(item, "featureName")) ? require_index.setting(item, "featureName") : require_index.setting(item, "name");
		const text = require_index.plainText(name);
		const state = require_index.plainText(require_index.setting(item, "state"))?.toLowerCase();
		const present = state === "installed" ? true : state === "notpresent" || state === "removed" || state === "available" ? false : void 0;
		if (text === void 0 || present === void 0) return [require_index.unread("a feature whose name or state cannot be read", text ?? "", item.location)];
		return featureEffects(name, text, present, false);
	});
};
function presupposed({ type, location }) {
	return {
		kind: "iis",
		present: true,
		because: `${require_index.named(type)} works on IIS`,
		text: type,
		location
	};
}
function secret(signal, what, node) {
	return {
		kind: "secret",
		signal,
		what,
		text: node.kind === "scalar" ? node.text() ?? "" : "",
		location: node.location
	};
}
function hasPassword(credential) {
	if (!require_index.isSaid(credential)) return false;
	return !(require_index.plainText(require_index.setting(credential, "userName"))?.endsWith("$") ?? false);
}
const pool = (resource) => {
	const { settings } = resource;
	const credential = require_index.setting(settings, "Credential");
	const identity = require_index.setting(settings, "IdentityType");
	const effects = [presupposed(resource)];
	if (isWanted(settings) === false || !hasPassword(credential)) return effects;
	const text = require_index.plainText(identity)?.toLowerCase();
	if (text === "specificuser" || text === "3") effects.push(secret("S5", `the credential of the application pool ${require_index.named(require_index.plainText(require_index.setting(settings, "Name")) ?? "")}`, credential));
	else if (text === void 0 && require_index.isSaid(identity)) effects.push(require_index.unread("an application pool with a credential and an identity that is filled in later", identity.text() ?? "", identity.location));
	return effects;
};
const directory = (resource) => {
	const credential = require_index.setting(resource.settings, "Credential");
	const effects = [presupposed(resource)];
	if (isWanted(resource.settings) !== false && hasPassword(credential)) effects.push(secret("S7", `the credential of ${require_index.named(require_index.plainText(require_index.setting(resource.settings, "Name")) ?? resource.type)}`, credential));
	return effects;
};
const site = (resource) => {
	const effects = [presupposed(resource)];
	if (isWanted(resource.settings) === false) return effects;
	for (const binding of bindingsOf(require_index.setting(resource.settings, "BindingInfo"))) {
		const certificate = ["CertificateThumbprint", "CertificateSubject"].map((key) => require_index.setting(binding, key)).find(require_index.isSaid);
		if (certificate !== void 0 && require_index.plainText(require_index.setting(binding, "Protocol"))?.toLowerCase() !== "http") effects.push(secret("S14", "a certificate bound to a site of IIS", certificate));
	}
	return effects;
};
function bindingsOf(node) {
	return node.kind === "map" ? [node] : node.items();
}
const configProperty = (resource) => {
	const effects = [presupposed(resource)];
	const [property, value] = ["PropertyName", "Value"].map((key) => [require_index.setting(resource.settings, key), require_index.setting(resource.settings, `Item${key.replace("Value", "PropertyValue")}`)].find(require_index.isSaid) ?? require_index.setting(resource.settings, key));
	if (property === void 0 || value === void 0) return effects;
	if (isWanted(resource.settings) === false || !require_index.isSaid(value)) return effects;
	if (require_index.plainText(property) === void 0) effects.push(require_index.unread("a property of IIS whose name is filled in later", property.text() ?? "", resource.location));
	else if (/password$/i.test(require_index.plainText(property) ?? "")) effects.push(secret("S8", `a password in the configuration of IIS (${require_index.named(require_index.plainText(property) ?? "")})`, value));
	return effects;
};
const onlyPresupposed = (resource) => [presupposed(resource)];
const script = ({ type, settings, location }) => {
	const set = require_index.setting(settings, "SetScript");
	const source = set.tag === void 0 ? set.source() : void 0;
	if (source === void 0) return require_index.isSaid(set) ? [require_index.unread(`the resource ${require_index.named(type)} with a script that cannot be read`, type, location)] : [];
	return isFunction(source.text) ? [require_index.unread("a script that is filled in later", "", set.location)] : require_commands.readScript(source, "powershell");
};
function isFunction(text) {
	return /^\s*\[\s*[a-z]\w*\(/i.test(text) && text.trimEnd().endsWith("]");
}
function runs(pathKey, argumentsKey) {
	return ({ type, settings, location }) => {
		if (isWanted(settings) === false) return [];
		const path = require_index.setting(settings, pathKey);
		const text = require_index.plainText(path);
		const words = require_index.listed(require_index.setting(settings, argumentsKey)).map(require_index.plainText);
		if (text === void 0 || words.includes(void 0)) return [require_index.unread(`the resource ${require_index.named(type)} with a command that cannot be read`, type, location)];
		return require_commands.readScript(require_index.derivedText([/\s/.test(text) ? `"${text}"` : text, ...words].join(" "), path.location), "cmd");
	};
}
const file = ({ settings }) => {
	const path = [require_index.setting(settings, "DestinationPath"), require_index.setting(settings, "Destination")].find(require_index.isSaid);
	if (path === void 0 || isWanted(settings) === false) return [];
	const text = path.text()?.trim() ?? "";
	const contents = require_index.setting(settings, "Contents").source();
	if (contents !== void 0 && /\.config$/i.test(text)) return require_commands.readConfiguration(contents);
	return require_index.isConfigurationOfIis(text) ? [secret("S10", "a configuration of IIS that is copied whole", path)] : [];
};
const pullServer$1 = (resource) => {
	const certificate = require_index.setting(resource.settings, "CertificateThumbPrint");
	const isBound = isWanted(resource.settings) !== false && require_index.isSaid(certificate) && require_index.plainText(certificate) !== "AllowUnencryptedTraffic";
	return [presupposed(resource), ...isBound ? [secret("S14", "a certificate bound to a site of IIS", certificate)] : []];
};
const registry = ({ settings, location }) => {
	if (isWanted(settings) === false) return [];
	const [key, name, data] = [
		["Key", "keyPath"],
		["ValueName"],
		["ValueData"]
	].map((keys) => keys.map((each) => require_index.setting(settings, each)).find(require_index.isSaid));
	const path = key === void 0 || key.tag !== void 0 ? "" : key.text() ?? "";
	const texts = (data === void 0 ? [] : data.kind === "map" ? data.entries().flatMap(({ value }) => require_index.listed(value)) : require_index.listed(data)).map(require_index.plainText);
	return registryEffectsOfText(path, name?.text() ?? "", texts.includes(void 0) ? void 0 : texts.join(" "), data?.location ?? location);
};
const registryList = ({ type, settings, location }, added) => require_index.setting(settings, "registryKeys").items().flatMap((item) => registry({
	type,
	settings: item,
	location
}, added));
const iisServices = new Set([
	"w3svc",
	"was",
	"iisadmin",
	"w3logsvc",
	"wmsvc"
]);
const service = (resource) => {
	const wanted = isWanted(resource.settings) !== false;
	return require_index.listed(require_index.setting(resource.settings, "Name")).flatMap((name) => {
		const text = require_index.plainText(name) ?? "";
		return wanted && iisServices.has(text.toLowerCase()) ? [{
			kind: "iis",
			present: true,
			because: `the service ${text} is part of IIS`,
			text,
			location: name.location
		}] : [];
	});
};
const computer = ({ settings }) => {
	const domain = require_index.setting(settings, "DomainName");
	if (require_index.isSaid(domain)) return [{
		kind: "domain",
		joins: true,
		text: domain.text() ?? "",
		location: domain.location
	}];
	const workgroup = require_index.setting(settings, "WorkGroupName");
	return require_index.isSaid(workgroup) ? [{
		kind: "domain",
		joins: false,
		text: workgroup.text() ?? "",
		location: workgroup.location
	}] : [];
};
const wingetPackages = ({ settings, type, location }, added) => {
	const id = require_index.setting(settings, "id");
	if (isWanted(settings) === false) return [];
	return require_index.isSaid(id) ? wingetPackage(id, require_index.setting(settings, "source"), added) : [require_index.unread(`the resource ${require_index.named(type)} without the id of a package`, type, location)];
};
const chocolatey$1 = ({ settings }, added) => isWanted(settings) === false ? [] : require_index.listed(require_index.setting(settings, "Name")).flatMap((name) => chocolateyPackage(name, require_index.setting(settings, "Source"), added));
function adds(program, key) {
	return ({ settings }, added) => {
		if (isWanted(settings) !== false) addSource(added, program, require_index.setting(settings, key));
		return [];
	};
}
const reads$1 = new Map([
	...[
		"windowsfeature",
		"windowsfeatureset",
		"windowsoptionalfeature",
		"windowsoptionalfeatureset",
		"optionalfeature"
	].map((name) => [name, features$1]),
	...["optionalfeaturelist", "windowsfeaturelist"].map((name) => [name, featureList]),
	["webapppool", pool],
	["webvirtualdirectory", directory],
	["webapplication", directory],
	["website", site],
	["webconfigproperty", configProperty],
	["webconfigpropertycollection", configProperty],
	...[
		"webapppooldefaults",
		"websitedefaults",
		"webconfigkeyvalue",
		"webapplicationhandler",
		"iismodule",
		"iislogging",
		"iisfeaturedelegation",
		"iismimetypemapping",
		"iishandler",
		"sslsettings"
	].map((name) => [name, onlyPresupposed]),
	["dscwebservice", pullServer$1],
	["script", script],
	["powershellscript", script],
	["windowspowershellscript", script],
	["runcommandonset", runs("executable", "arguments")],
	["windowsprocess", runs("Path", "Arguments")],
	["file", file],
	["archive", file],
	["remotefile", file],
	["registry", registry],
	["registrypolicyfile", registry],
	["registrylist", registryList],
	["service", service],
	["serviceset", service],
	["computer", computer],
	["wingetpackage", wingetPackages],
	["wingetsource", adds("winget", "argument")],
	["chocosource", adds("choco", "Source")],
	["chocopackageinstaller", chocolatey$1],
	["chocopackageinstallerset", chocolatey$1]
]);
const knownModules = new Set(" psdscresources psdesiredstateconfiguration xpsdesiredstateconfiguration webadministrationdsc xwebadministration computermanagementdsc xcomputermanagement networkingdsc xnetworking storagedsc xstorage certificatedsc xcertificate securitypolicydsc auditpolicydsc filesystemdsc cntfsaccesscontrol xsmbshare xtimezone xsystemsecurity cchoco microsoft microsoft.windows microsoft.dsc microsoft.dsc.transitional microsoft.winget microsoft.winget.dsc microsoft.powershell microsoft.powershell.psresourceget opendsc.windows powershellmodule".split(" "));
const harmlessModules = /^(?:microsoft\.winget(?:\.dsc)?|microsoft\.windows\.developer|microsoft\.windows\.settings?(?:\..*)?|microsoft\.visualstudio\.dsc|microsoft\.vscode\.dsc|microsoft\.dotnet\.dsc|microsoft\.powertoys(?:\..*)?|microsoft\.openssh\.sshd|microsoft\.dsc\.debug|gitdsc|npmdsc|pythonpip3dsc|yarndsc|rustdsc)$/;
const harmless$1 = new Set("environment user group groupset log pendingreboot rebootpending timezone powerplan virtualmemory systemlocale windowseventlog firewall firewallprofile firewallrulelist netadapterbinding netadaptername netipinterface ipaddress dnsserveraddress dnsclientglobalsetting defaultgatewayaddress disk waitfordisk waitforvolume driveletter opticaldiskdriveletter smbshare smbserverconfiguration ieenhancedsecurityconfiguration useraccesscontrol remotedesktopadmin userrightsassignment accountpolicy securityoption ntfsaccessentry certificateimport pfximport windowscapability featureondemandlist servicelist wmi osversion osinfo echo powershellexecutionpolicy psmodule psrepository psresource psresourcelist chocoinstaller chocofeature chococonfig".split(" "));
// build/formats/dsc-datum/layer.js
const webLists = {
	WebApplicationPools: "WebAppPool",
	WebSites: "WebSite",
	WebApplications: "WebApplication",
	WebVirtualDirectories: "WebVirtualDirectory",
	WebConfigProperties: "WebConfigProperty"
};
function chocolatey(data) {
	const added = new Map();
	for (const item of itemsOf(require_index.setting(data, "Sources"))) addSource(added, "choco", require_index.setting(item, "Source"));
	return itemsOf(require_index.setting(data, "Packages")).flatMap((item) => chocolateyPackage(require_index.setting(item, "Name"), require_index.setting(item, "Source"), added));
}
const reads = new Map([
	["WindowsFeatures", features],
	["WindowsOptionalFeatures", features],
	...Object.entries(webLists).map(([key, type]) => [key, (data, entry) => resources(require_index.setting(data, "Items"), type, entry)]),
	["ComputerSettings", (data, { keyLocation }) => dscEffects({
		type: "Computer",
		settings: data,
		location: keyLocation
	})],
	["WindowsServices", (data, entry) => resources(require_index.setting(data, "Services"), "Service", entry)],
	["RegistryValues", (data, entry) => resources(require_index.setting(data, "Values"), "Registry", entry)],
	["RegistryPolicies", (data, entry) => resources(require_index.setting(data, "Values"), "RegistryPolicyFile", entry)],
	["FileSystemObjects", (data, entry) => resources(require_index.setting(data, "Items"), "File", entry)],
	["SharePointWebApplications", (data) => sharePoint(require_index.setting(data, "WebApplications"))],
	["AddsDomain", addsDomain],
	["AddsDomainController", addsDomain],
	["DscPullServer", pullServer],
	["DscPullServerSql", pullServer],
	["ChocolateyPackages", chocolatey]
]);
const harmless = new Set("Name NodeName Description Environment Location Baseline Role Configurations LcmConfig DscTagging DscDiagnostic DscLcmController DscLcmMaintenanceWindows PSDscAllowPlainTextPassword PSDscAllowDomainUser DependsOn SecurityBase SecurityBaseline SecurityPolicies Network NetworkIpConfiguration IpConfiguration WindowsEventLogs LocalUsers LocalGroups FirewallRules FirewallProfiles EnvironmentVariables PowerPlans TimeZones VirtualMemoryFiles SwapFile EventLogs".split(" "));
function layerSteps(root) {
	const entries = root.entries().toSorted((left, right) => rank(left.key) - rank(right.key));
	const known = new Set([...reads.keys(), ...harmless]);
	const unnamed = entries.filter(({ key, value }) => !known.has(key) && value.kind !== "scalar").map(({ key, keyLocation }) => require_index.unread(`the configuration ${require_index.named(key)}`, key, keyLocation));
	const bare = require_index.listed(require_index.setting(root, "Configurations")).flatMap((item) => {
		const text = require_index.plainText(item);
		if (text !== void 0 && (known.has(text) || root.get(text).kind !== "missing")) return [];
		return [require_index.unread(`the configuration ${require_index.named(item.text() ?? "")}`, item.text() ?? "", item.location)];
	});
	return [
		...layers(root),
		...entries.flatMap((entry) => reads.get(entry.key)?.(entry.value, entry) ?? []),
		...bare,
		...unnamed
	];
}
function rank(key) {
	return key === "WindowsFeatures" ? 0 : key === "WindowsOptionalFeatures" ? 1 : 2;
}
function layers(root) {
	const role = ["Role", "Baseline"].map((key) => root.get(key)).find(require_index.isSaid);
	const name = root.get("NodeName");
	const isResolved = require_index.setting(root, "Configurations").kind !== "missing" && require_index.plainText(name) !== void 0;
	return role === void 0 || name.kind === "missing" || isResolved ? [] : [require_index.unread("what the role and the baseline of this node bring", role.text() ?? "", role.location)];
}
function features(data, { keyLocation }) {
	return [...require_index.listed(require_index.setting(data, "Names")).flatMap((node) => {
		const text = require_index.plainText(node);
		if (text === void 0) return [require_index.unread("a feature whose name is filled in later", node.text() ?? "", node.location)];
		if (text.startsWith("--")) return [];
		const [, sign = "", name = ""] = /^([-+*]?)(.*)$/.exec(text) ?? [];
		return featureEffects(node, name, sign !== "-", sign === "*");
	}), ...itemsOf(require_index.setting(data, "Features")).flatMap((settings) => dscEffects({
		type: "WindowsFeature",
		settings,
		location: keyLocation
	}))];
}
function itemsOf(node) {
	return node.kind === "map" ? [node] : node.items();
}
function resources(items, type, { key, keyLocation }) {
	if (require_index.isSaid(items) && items.kind === "scalar") return [require_index.unread(`the configuration ${require_index.named(key)}, which is filled in later,`, key, keyLocation)];
	return itemsOf(items).flatMap((settings) => dscEffects({
		type,
		settings,
		location: settings.entries()[0]?.keyLocation ?? settings.location
	}));
}
function sharePoint(items) {
	return itemsOf(items).flatMap((item) => {
		const name = require_index.plainText(require_index.setting(item, "Name")) ?? "";
		const account = require_index.setting(item, "ApplicationPoolAccount");
		const site = {
			kind: "iis",
			present: true,
			because: "a web application of SharePoint is a site of IIS",
			text: name,
			location: require_index.setting(item, "Name").location
		};
		if (!require_index.isSaid(account) || account.text()?.trim().endsWith("$") === true) return [site];
		return [site, {
			kind: "secret",
			signal: "S5",
			what: `the account of the application pool ${require_index.named(require_index.plainText(item.get("ApplicationPool")) ?? name)}`,
			text: account.text() ?? "",
			location: account.location
		}];
	});
}
function addsDomain(_data, { key, keyLocation }) {
	return [{
		kind: "feature",
		name: "ad-domain-services",
		present: true,
		text: key,
		location: keyLocation
	}];
}
function pullServer(data, { key, keyLocation }) {
	const certificate = require_index.setting(data, "CertificateThumbPrint");
	const site = {
		kind: "iis",
		present: true,
		because: "the pull server of DSC is a site of IIS",
		text: key,
		location: keyLocation
	};
	if (!require_index.isSaid(certificate) || certificate.text() === "AllowUnencryptedTraffic") return [site];
	return [site, {
		kind: "secret",
		signal: "S14",
		what: "a certificate bound to a site of IIS",
		text: certificate.text() ?? "",
		location: certificate.location
	}];
}
function fragmentOf(root) {
	if (root.kind !== "map") return void 0;
	const all = (key, wanted) => {
		const items = root.get(key).items();
		return items.length > 0 && items.every((item) => wanted.every((each) => require_index.setting(item, each).kind === "scalar"));
	};
	if (all("Items", [
		"Name",
		"PhysicalPath",
		"WebAppPool",
		"WebSite"
	])) return "applications";
	if (all("Items", [
		"Name",
		"PhysicalPath",
		"WebApplication",
		"WebSite"
	])) return "directories";
	if (all("WebApplications", [
		"Name",
		"ApplicationPool",
		"WebAppUrl"
	])) return "sharepoint";
	if (require_index.setting(root, "Names").kind === "list" && ["RemoveFilesOnDisable", "NoWindowsUpdateCheck"].some((key) => root.get(key).kind === "scalar")) return "optional-features";
}
function isFragment(root) {
	return fragmentOf(root) !== void 0;
}
function fragmentSteps(root) {
	const [first] = root.entries();
	if (first === void 0) return [];
	switch (fragmentOf(root)) {
		case "applications": return resources(require_index.setting(root, "Items"), "WebApplication", first);
		case "directories": return resources(require_index.setting(root, "Items"), "WebVirtualDirectory", first);
		case "sharepoint": return sharePoint(require_index.setting(root, "WebApplications"));
		case "optional-features": return features(root, first);
		case void 0: return [];
	}
}
// build/formats/dsc-datum/dsc-datum.js
const dscDatum = {
	id: "dsc-datum",
	title: "DSC node data (Datum)",
	docs: "docs/formats/dsc-datum.md",
	marker: /windows(?:optional)?features["']?\s*:|web(?:applications?|applicationpools|apppool|virtualdirectories|sites?|configproperties)["']?\s*:|removefilesondisable|nowindowsupdatecheck|dsctagging|lcmconfig|psdscallowplaintextpassword/i,
	unparsed: "warning",
	spans: "file",
	reads: {},
	recognise: (document) => ({ kind: isLayer(document.root) || isFragment(document.root) ? "yes" : "no" }),
	read: (documents) => ({
		images: [],
		diagnostics: documents.map((document) => require_index.noImage(document, "Node data of DSC describes a machine and declares no image: name it under `provision` of an image."))
	}),
	steps: (documents) => documents.flatMap((document) => stepsOf$2(document))
};
function stepsOf$2({ root }) {
	return isLayer(root) ? layerSteps(root) : fragmentSteps(root);
}
function isLayer(root) {
	if (root.kind !== "map") return false;
	const features = ["WindowsFeatures", "WindowsOptionalFeatures"].some((key) => ["Names", "Features"].some((inner) => isList(root.get(key).get(inner))));
	const web = Object.keys(webLists).some((key) => isList(root.get(key).get("Items")));
	return features || web || root.get("DscTagging").kind === "map" || root.get("NodeName").kind === "scalar" && ["LcmConfig", "PSDscAllowPlainTextPassword"].some((key) => root.get(key).kind !== "missing");
}
function isList(node) {
	return node.kind === "list" || node.kind === "map" && node.get("Name").kind === "scalar";
}
// build/formats/kitchen/kitchen.js
const kitchen = {
	id: "kitchen",
	title: "Test Kitchen configurations (no images)",
	docs: "docs/formats/kitchen.md",
	marker: /\bsuites["']?\s*:/i,
	unparsed: "warning",
	spans: "file",
	reads: {},
	recognise({ root }) {
		return root.get("provisioner").kind === "map" && root.get("platforms").kind === "list" && root.get("suites").kind === "list" ? { kind: "yes" } : { kind: "no" };
	},
	read: (documents) => ({
		images: [],
		diagnostics: documents.map((document) => require_index.noImage(document, "Test Kitchen platforms are test machines that nobody captures, so nothing here is cloned."))
	})
};
// build/commands/unread-script.js
function unreadScript(effect) {
	return effect.kind === "unread" ? /^the script "([^"]+\.[a-z0-9]+)"$/i.exec(effect.what)?.[1] : void 0;
}
// build/formats/kubernetes/config-map.js
const valuesOf = new Map([["ConfigMap", "data"], ["Secret", "stringData"]]);
function entriesOf(object) {
	const key = valuesOf.get(object.get("kind").text() ?? "");
	return key === void 0 ? [] : object.get(key).entries();
}
const mostCharacters = 16777216;
var Values = class {
	#answers = new Map();
	#characters = mostCharacters;
	isAnswerFile = ({ key, value }) => {
		if (value.kind !== "scalar") return false;
		const { start } = value.location;
		const place = `${start.line}:${start.column} ${String(/\.xml$/i.test(key))}`;
		const known = this.#answers.get(place);
		if (known !== void 0) return known;
		const text = value.text() ?? "";
		const answer = /<(?:[\w.-]+:)?unattend[\s>]/i.test(text) && (/^\s*<[?!\w]/.test(text) || /\.xml$/i.test(key));
		this.#answers.set(place, answer);
		return answer;
	};
	take(value) {
		this.#characters -= value.text()?.length ?? 0;
		return this.#characters < 0 ? void 0 : value.source();
	}
};
function hasAnswerFile(object, values) {
	return entriesOf(object).some(values.isAnswerFile);
}
function readConfigMap(object, values) {
	const entries = entriesOf(object);
	const answers = entries.filter(values.isAnswerFile);
	const scripts = new Scripts(entries.filter((entry) => !values.isAnswerFile(entry)), values);
	const metadata = object.get("metadata");
	const named = [metadata.get("name"), metadata.get("generateName")].find((node) => node.text() !== void 0);
	const readings = answers.map((entry) => ({
		entry,
		answer: readEntry(entry, values, scripts.lookup)
	}));
	const forgotten = scripts.unnamed();
	return readings.map(({ entry, answer }) => {
		const name = named?.text() ?? entry.key;
		const location = named?.location ?? entry.keyLocation;
		const stated = "reason" in answer ? unreadable(entry, answer.reason) : readable(entry, answer);
		return {
			name: answers.length > 1 && named !== void 0 ? `${name}/${entry.key}` : name,
			resources: [name],
			location,
			stated: {
				location,
				facts: stated.facts,
				unreadSteps: [...stated.unreadSteps, ...forgotten]
			},
			broken: false
		};
	});
}
function readEntry({ value }, values, scripts) {
	if (value.tag !== void 0) return { reason: `the tag ${require_index.shown(value.tag)} is filled in by something else` };
	const source = values.take(value);
	return source === void 0 ? { reason: "aliases repeat too much text in this file" } : require_commands.readAnswerFile(source, scripts);
}
function unreadable({ key, keyLocation: location }, reason) {
	const fact = {
		state: "opaque",
		text: "",
		because: `the answer file is not read, because ${reason}`,
		location
	};
	return {
		facts: {
			"os.family": fact,
			sysprep: fact
		},
		unreadSteps: [{
			what: `the answer file ${require_index.shown(key)}`,
			location
		}]
	};
}
function readable({ keyLocation: location }, answer) {
	const steps = require_index.factsOfStages(answer.stages);
	const disk = answer.windows === void 0 ? [{
		what: "the disk that the answer file is applied to",
		location
	}] : [];
	return {
		facts: {
			...readWindows(answer),
			...steps.facts
		},
		unreadSteps: [...disk, ...steps.unreadSteps]
	};
}
function readWindows({ windows, build }) {
	if (windows === void 0) return build === void 0 ? {} : require_index.windowsFacts(build.text, build.location);
	const facts = require_index.windowsFacts(windows.text, windows.location);
	const family = facts["os.family"];
	if (build === void 0 || family?.state !== "stated") return facts;
	const reading = require_index.readBuild(build.text);
	const { text, location } = build;
	return {
		...facts,
		"os.version": reading.kind === "known" ? {
			state: "stated",
			value: reading.value,
			text,
			location
		} : {
			state: "opaque",
			text,
			because: reading.because,
			location
		}
	};
}
var Scripts = class {
	#byName;
	#named = new Set();
	#active = new Set();
	#values;
	#effects = 2e4;
	constructor(entries, values) {
		this.#values = values;
		this.#byName = new Map(entries.filter(({ key }) => isScript(key)).map((entry) => [entry.key.toLowerCase(), entry]));
	}
	lookup = (unread) => {
		const name = unreadScript(unread)?.split(/[\\/]/).at(-1)?.toLowerCase();
		const entry = name === void 0 ? void 0 : this.#byName.get(name);
		if (entry === void 0) return void 0;
		this.#named.add(entry);
		return this.#read(entry);
	};
	#read(entry) {
		const language = /\.psm?1$/i.test(entry.key) ? "powershell" : /\.(?:cmd|bat)$/i.test(entry.key) ? "cmd" : void 0;
		if (this.#active.has(entry)) return [];
		const source = language === void 0 || entry.value.tag !== void 0 || this.#effects <= 0 ? void 0 : this.#values.take(entry.value);
		if (language === void 0 || source === void 0) return void 0;
		this.#active.add(entry);
		const effects = require_commands.readScript(source, language).flatMap((effect) => effect.kind === "unread" ? this.lookup(effect) ?? [effect] : [effect]);
		this.#active.delete(entry);
		this.#effects -= effects.length + 1;
		return effects;
	}
	unnamed() {
		return [...this.#byName.values()].filter((entry) => !this.#named.has(entry)).map(({ key, keyLocation }) => ({
			what: `the script ${require_index.shown(key)}, which no command names,`,
			location: keyLocation
		}));
	}
};
function isScript(key) {
	return /\.(?:ps1|psm1|cmd|bat|vbs|vbe|js|jse|wsf|hta|py|reg)$/i.test(key);
}
// build/formats/kubernetes/disk-run.js
const disk = [
	"baseDvName",
	"isoDVName",
	"sourceDiskImageName",
	"winImageDownloadURL"
];
const configMaps = ["customizeConfigMapName", "autounattendConfigMapName"];
function parametersOf(object) {
	return new Map(object.get("spec").get("params").items().flatMap((item) => {
		const name = item.get("name").text();
		return name === void 0 ? [] : [[name, item.get("value")]];
	}));
}
function isDiskRun(object) {
	if (object.get("kind").text() !== "PipelineRun") return false;
	const parameters = parametersOf(object);
	return parameters.has("preferenceName") && [...disk, ...configMaps].some((name) => parameters.has(name));
}
function readDiskRun(object, document) {
	const parameters = parametersOf(object);
	const preference = parameters.get("preferenceName") ?? object;
	const text = preference.text() ?? "";
	if (require_index.namesAnotherSystem(text)) return require_index.noImage(document, "This run makes the disk of a system that is not Windows.");
	const metadata = object.get("metadata");
	const named = [
		parameters.get("baseDvName"),
		parameters.get("isoDVName"),
		metadata.get("name"),
		metadata.get("generateName")
	].find((node) => node?.text() !== void 0);
	const location = named?.location ?? preference.location;
	const source = parameters.get("sourceDiskImageName");
	const configMap = configMaps.flatMap((name) => parameters.get(name) ?? [])[0];
	return {
		name: named?.text() ?? "(run without a name)",
		resources: [metadata.get("name"), metadata.get("generateName")].flatMap((node) => node.text() ?? []),
		location,
		stated: {
			location,
			facts: text === "" ? {} : require_index.windowsFacts(text, preference.location),
			unreadSteps: [...source === void 0 ? [] : [{
				what: `the disk ${require_index.shown(source.text() ?? "")} that it starts from`,
				location: source.location
			}], configMap === void 0 ? {
				what: "the answer file that the pipeline takes by default",
				location: preference.location
			} : {
				what: `the answer file in the ConfigMap ${require_index.shown(configMap.text() ?? "")}`,
				location: configMap.location
			}]
		},
		broken: false
	};
}
// build/formats/kubernetes/kubernetes.js
const commands = "commands of the answer file, and the scripts that they name in the same object";
const kubernetes = {
	id: "kubernetes",
	title: "Kubernetes ConfigMaps with Windows answer files",
	docs: "docs/formats/kubernetes.md",
	marker: /<(?:[\w.-]+:)?unattend\b|\bpreferenceName\b/i,
	unparsed: "warning",
	spans: "file",
	reads: {
		"os.family": "/IMAGE/NAME or /IMAGE/DESCRIPTION of the answer file; preferenceName of a PipelineRun",
		"os.edition": "/IMAGE/NAME or /IMAGE/DESCRIPTION of the answer file",
		"os.version": "assemblyIdentity of the answer file",
		"os.domain-joined": "JoinDomain of the answer file, and its commands",
		"iis.installed": `selections of features, ${commands}`,
		"iis.source": `selections of features, ${commands}`,
		"iis.phase": "the pass of the answer file",
		"iis.encrypted-properties": commands,
		"iis.central-certificate-store": commands,
		"iis.metabase-passwords": commands,
		"iis.metabase-copied": commands,
		"iis.plain-text-passwords": commands,
		"iis.hosting-bundle": commands,
		sysprep: "Generalize, a pass generalize, or a command that runs Sysprep",
		...Object.fromEntries(require_index.serverRoles.map(({ id }) => [require_index.roleKey(id), `selections of features, ${commands}`]))
	},
	recognise(document) {
		const values = new Values();
		return objectsOf(document).some((object) => hasAnswerFile(object, values) || isDiskRun(object)) ? { kind: "yes" } : { kind: "no" };
	},
	read: read$1
};
function read$1(documents) {
	const images = [];
	const diagnostics = [];
	const values = new Values();
	for (const document of documents) for (const object of objectsOf(document)) if (hasAnswerFile(object, values)) images.push(...readConfigMap(object, values));
	else if (isDiskRun(object)) {
		const run = readDiskRun(object, document);
		if ("stated" in run) images.push(run);
		else diagnostics.push(run);
	}
	return {
		images,
		diagnostics
	};
}
function objectsOf({ root }) {
	if (root.kind !== "map" || root.get("apiVersion").text() === void 0) return [];
	return (root.get("kind").text() ?? "").endsWith("List") ? root.get("items").items() : [root];
}
// build/formats/winget/resources.js
function resourceSteps(resources, place) {
	if (resources.kind !== "list") return require_index.isSaid(resources) ? [require_index.unread("a list of resources that cannot be read", "", resources.location)] : [];
	return resources.items().flatMap((item) => conditionally(item, resourceStep(item, place)));
}
function conditionally(item, effects) {
	const condition = item.get("condition");
	if (!require_index.isSaid(condition) || require_index.truthOf(condition) === true || effects.length === 0) return effects;
	return [require_index.unread("a resource with a condition", condition.text() ?? "", condition.location)];
}
function resourceStep(item, place) {
	const type = item.get("resource").kind === "missing" ? item.get("type") : item.get("resource");
	const text = require_index.plainText(type);
	if (text === void 0) return [require_index.unread("a resource whose type cannot be read", type.text() ?? "", type.location)];
	const settings = item.get("settings").kind === "missing" ? item.get("properties") : item.get("settings");
	const { module, name } = splitType(text);
	if (/^microsoft\.(?:windows|dsc|adapter)$/.test(module)) {
		if (name === "assertion") return [];
		if (name === "include") return included(settings, text, place);
		if (/^(?:windowspowershell|powershell|group|parallelgroup)$/.test(name)) return nested(settings, text, type, place);
	}
	if (module === "microsoft.winget" && name === "package") return dscEffects({
		type: "Microsoft.WinGet.DSC/WinGetPackage",
		settings,
		location: type.location
	}, place.added);
	if (module === "microsoft.winget" && name === "source") return dscEffects({
		type: "Microsoft.WinGet.DSC/WinGetSource",
		settings,
		location: type.location
	}, place.added);
	return dscEffects({
		type: text,
		settings,
		location: type.location
	}, place.added);
}
function nested(settings, text, type, place) {
	const resources = settings.get("resources");
	return resources.kind === "missing" ? [require_index.unread(`the resource ${require_index.named(text)} without resources`, text, type.location)] : resourceSteps(resources, place);
}
function included(settings, text, { file, context }) {
	const path = settings.get("configurationFile");
	const content = settings.get("configurationContent").source();
	if (content !== void 0) {
		const opened = context.openEmbedded(content);
		const steps = "reason" in opened ? opened : context.stepsOf(opened.documents);
		return "reason" in steps ? [require_index.unread("the configuration that is included here", text, settings.get("configurationContent").location)] : steps.effects;
	}
	const name = require_index.plainText(path);
	const steps = name === void 0 ? { reason: "its path cannot be read" } : context.steps(file, name.replaceAll("\\", "/"));
	return "reason" in steps ? [require_index.unread(`the configuration ${require_index.named(path.text() ?? "")} (${steps.reason})`, text, path.location)] : require_index.usedFrom(steps.effects, path.location);
}
// build/formats/winget/winget.js
const winget = {
	id: "winget",
	title: "winget and DSC configurations",
	docs: "docs/formats/winget.md",
	marker: /configurationversion["']?\s*:|\/dsc\/|microsoft\.(?:dsc|windows|winget|adapter)[./]|ps(?:dscresources|desiredstateconfiguration)\//i,
	unparsed: "warning",
	spans: "file",
	reads: {},
	recognise,
	read: (documents) => ({
		images: [],
		diagnostics: documents.map((document) => require_index.noImage(document, "A winget or DSC configuration changes a machine and declares no image: name it under `provision` of an image."))
	}),
	steps: (documents, context) => documents.flatMap((document) => stepsOf$1(document, context))
};
function recognise({ root }) {
	return { kind: isVersion2(root) || isVersion3(root) ? "yes" : "no" };
}
function isVersion2(root) {
	const properties = root.get("properties");
	return properties.get("configurationVersion").kind === "scalar" && properties.get("resources").kind === "list";
}
function isSchema(text) {
	return text.length <= longestAddress && /\/dsc\//i.test(text) && /(?:document|configuration)[\w.]*\.json$/i.test(text);
}
const longestAddress = 200;
const knownType = /^(?:microsoft\.(?:dsc|windows|winget|adapter)(?:\.[\w.]+)?|psdscresources|psdesiredstateconfiguration)\/\w+$/i;
function isVersion3(root) {
	const resources = root.get("resources");
	if (resources.kind !== "list" && resources.kind !== "map") return false;
	if (isSchema(root.get("$schema").text() ?? "")) return true;
	const items = resources.items();
	return items.length > 0 && items.every((item) => item.get("type").kind === "scalar") && items.some((item) => knownType.test(item.get("type").text() ?? ""));
}
function stepsOf$1({ root, file }, context) {
	return resourceSteps(isVersion2(root) ? root.get("properties").get("resources") : root.get("resources"), {
		file,
		context,
		added: new Map()
	});
}
// build/formats/workflows/script.js
const effectWeight = 50;
function newBudget() {
	return { left: 16777216 };
}
const ownDeprovisioning = "a DeprovisioningScript of its own";
const plain = /^\$\{\{\s*(?:github|runner|secrets)\.[\w.-]+\s*\}\}$/i;
function lastPart(path) {
	return path.split(/[\\/]+/).filter((part) => part !== "").at(-1) ?? "";
}
function readInline(script, artifacts, { document, context, budget }) {
	const text = script.text();
	if (script.tag === void 0 && text === void 0 && (script.kind === "missing" || script.kind === "scalar")) return [];
	if (script.kind !== "scalar") return [{
		kind: "unread",
		what: "the script, which is no text,",
		text: "",
		location: script.location
	}];
	budget.left -= text?.length ?? 0;
	const source = script.tag === void 0 && budget.left >= 0 ? script.source() : void 0;
	if (source === void 0) return [{
		kind: "unread",
		what: script.tag === void 0 ? "the script, which aliases repeat too often," : "the script",
		text: script.tag ?? "",
		location: script.location
	}];
	const effects = [];
	for (let start = source.text.indexOf("${{"); start !== -1;) {
		const close = source.text.indexOf("}}", start);
		const end = close === -1 ? source.text.length : close + 2;
		const text = source.text.slice(start, end);
		if (/(?:^|\n)[ \t]*$/.test(source.text.slice(Math.max(0, start - 40), start)) || !plain.test(text)) effects.push({
			kind: "unread",
			what: `the expression ${require_index.shown(text)}`,
			text,
			location: source.locate(start, end)
		});
		start = source.text.indexOf("${{", end);
	}
	const own = /DeprovisioningScript/i.exec(source.text);
	if (own !== null) effects.push({
		kind: "unread",
		what: ownDeprovisioning,
		text: own[0],
		location: source.locate(own.index, own.index + own[0].length)
	});
	for (const effect of require_commands.readScript(source, "powershell")) {
		const path = unreadScript(effect);
		const file = path === void 0 || artifacts === void 0 ? void 0 : copiedFile(path, artifacts);
		const steps = file === void 0 || path === void 0 || budget.left < 0 ? void 0 : context.steps(document.file, fromRoot(document.file, file), wordsOf(effect, path));
		if (steps === void 0 || "reason" in steps) {
			effects.push(effect);
			continue;
		}
		budget.left -= steps.effects.length * effectWeight + source.text.length;
		for (const each of standsAlone(source, effect) ? steps.effects : underCondition(steps.effects, "only under a condition")) effects.push(each);
	}
	return effects;
}
function wordsOf({ text, location }, path) {
	const at = text.indexOf(path);
	const before = text.slice(0, at);
	const after = text.slice(at + path.length);
	const isCall = at >= 0 && /^\s*(?:[&.]\s*)?["']?$/.test(before);
	const isFile = at >= 0 && /^\s*(?:&\s*)?(?:powershell|pwsh)(?:\.exe)?\b[^"'|;]*-f(?:ile)?\s+["']?$/i.test(before);
	const words = after.replace(/^["']/, "");
	return require_index.derivedText((isCall || isFile) && !/[|;`<>\r\n]/.test(words) ? words : require_index.unknownWords, location);
}
function standsAlone({ text, locate }, effect) {
	const { line, column } = effect.location.start;
	let depth = 0;
	let from = 0;
	for (let at = text.indexOf(effect.text); at !== -1; at = text.indexOf(effect.text, at + 1)) {
		for (; from < at; from += 1) depth += text[from] === "{" ? 1 : text[from] === "}" ? -1 : 0;
		const { start } = locate(at, at + 1);
		if (start.line === line && start.column === column) return depth === 0;
	}
	return false;
}
function readScriptFile(path, given, folder, { document, context, budget }) {
	const text = path.text();
	const unread = {
		kind: "unread",
		what: text === void 0 ? "the script that it runs" : `the script ${require_index.shown(text)}`,
		text: text ?? "",
		location: path.location
	};
	const inRepository = text === void 0 || folder === void 0 || path.tag !== void 0 || budget.left < 0 ? void 0 : repositoryPath(`${folder}/${text}`);
	const steps = inRepository === void 0 ? void 0 : context.steps(document.file, fromRoot(document.file, inRepository), given.tag === void 0 ? withoutVariables(given.source()) : require_index.derivedText(require_index.unknownWords, given.location));
	if (steps === void 0 || "reason" in steps) return [unread];
	budget.left -= steps.effects.length * effectWeight;
	return steps.effects;
}
function withoutVariables(source) {
	return source === void 0 ? void 0 : {
		...source,
		text: source.text.replaceAll(/\$\(([\w.]+)\)/g, (_whole, name) => `{{${name.slice(1)}}}`)
	};
}
function copiedFile(path, { folder, target }) {
	const parts = path.replace(/^[a-z]:[\\/]+/i, "").split(/[\\/]+/);
	if (parts[0]?.toLowerCase() === "buildartifacts") parts.shift();
	if (target === "" || parts.shift()?.toLowerCase() !== target.toLowerCase() || parts.length === 0) return void 0;
	return repositoryPath(`${folder}/${parts.join("/")}`);
}
function repositoryPath(path) {
	const plainPath = path.trim().replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\((?:System\.DefaultWorkingDirectory|Build\.SourcesDirectory|Build\.Repository\.LocalPath)\))[\\/]*/i, "").replaceAll(/[\\/]+/g, "/").replace(/^\.\//, "");
	return /[$*?{}[\]]|^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(plainPath) ? void 0 : plainPath;
}
function fromRoot(file, path) {
	return `${"../".repeat(file.split("/").length - 1)}${path}`;
}
// build/formats/workflows/image.js
const imageBuilder = {
	because: "Azure Image Builder generalizes Windows with Sysprep before it captures the machine",
	source: require_index.sources.AZGEN
};
const builtInTemplate = {
	because: "the task's built-in template ends with Sysprep",
	source: require_index.sources.PACKTASK
};
function readStep(step, surroundings) {
	const draft = readers[step.kind](step, surroundings);
	if (draft === void 0) return {
		...require_index.noImage(surroundings.document, "This step builds the image of a system that is not Windows."),
		location: step.uses.location
	};
	const name = nameOf(step);
	const location = step.uses.location;
	const { inserted } = step.inputs;
	const steps = require_index.factsOfStages([{
		phase: "base",
		effects: inserted === void 0 ? draft.base : [...draft.base, unread("what an expression inserts among the inputs", "", inserted.location)]
	}, {
		phase: "before-generalize",
		effects: draft.effects
	}]);
	const sysprep = draft.captured === void 0 ? void 0 : replaced(draft.effects) ?? {
		state: "implied",
		value: "true",
		...draft.captured,
		location
	};
	return {
		name,
		resources: [
			step.node.get("id").text(),
			step.node.get("name").text(),
			step.node.get("displayName").text()
		].flatMap((each) => each === void 0 || each === name ? [] : [each]),
		location,
		stated: {
			location,
			facts: {
				...draft.facts,
				...sysprep === void 0 ? {} : { sysprep },
				...steps.facts
			},
			unreadSteps: steps.unreadSteps
		},
		broken: false
	};
}
function replaced(effects) {
	const own = effects.find((effect) => effect.kind === "unread" && effect.what === ownDeprovisioning);
	return own === void 0 ? void 0 : {
		state: "opaque",
		text: own.text,
		because: "the script names the last step of the service, which runs Sysprep, and may replace it",
		location: own.location
	};
}
const readers = {
	"build-vm-image": readBuildAction,
	"image-builder-task": readBuilderTask,
	"packer-build": readPackerTask,
	"image-generation": readGeneration
};
function readBuildAction({ inputs, uses }, surroundings) {
	const system = inputs.get("source-os-type");
	const image = inputs.get("source-image");
	if (/^\s*linux\s*$/i.test(system.text() ?? "") || !/^\s*windows\s*$/i.test(system.text() ?? "") && require_index.namesAnotherSystem(image.text() ?? "")) return void 0;
	const template = inputs.get("image-builder-template-name");
	const base = /\.json/i.test(template.text() ?? "") ? unknownBase(`the template ${require_index.shown(template.text() ?? "")}`, template) : baseOf(image, inputs.get("source-image-type"), /^(?:platformimage|marketplace)$/i, uses);
	const folder = inputs.get("customizer-source").text();
	const artifacts = folder === void 0 ? void 0 : {
		folder,
		target: lastPart(folder).split(".")[0] ?? ""
	};
	return {
		...base,
		effects: readInline(inputs.get("customizer-script"), artifacts, surroundings),
		captured: imageBuilder
	};
}
function readBuilderTask({ inputs, uses }, surroundings) {
	const provisioner = inputs.get("provisioner").text()?.trim().toLowerCase();
	const image = [inputs.get("baseImagePubOfferSku"), inputs.get("baseImage")].find((node) => node.text() !== void 0 && node.text() !== "Publisher:Offer:Sku");
	const other = [inputs.get("customImageResourceId"), inputs.get("imageVersionId")].find((node) => node.text() !== void 0);
	if (provisioner === "shell" || /:linux\s*$/i.test(image?.text() ?? "") || provisioner !== "powershell" && require_index.namesAnotherSystem(image?.text() ?? "")) return void 0;
	if (provisioner === void 0 && image === void 0 && other === void 0) return void 0;
	const base = baseOf(image ?? other ?? inputs.get("baseImage"), inputs.get("imageSource"), /^marketplace$/i, uses);
	const folder = inputs.get("packagePath").text();
	const artifacts = folder === void 0 ? void 0 : {
		folder,
		target: lastPart(folder)
	};
	return {
		...base,
		effects: readInline(inputs.get("inlineScript"), artifacts, surroundings),
		captured: imageBuilder
	};
}
const packerDefault = "MicrosoftWindowsServer:WindowsServer:2012-R2-Datacenter:windows";
function readPackerTask({ inputs, uses }, surroundings) {
	const type = inputs.get("templateType").text()?.trim().toLowerCase() ?? "builtin";
	const own = inputs.get("customTemplateLocation");
	if (type !== "builtin") return {
		...unknownBase(`the Packer template ${require_index.shown(own.text() ?? "")}`.trim(), own.kind === "missing" ? uses : own),
		effects: [],
		captured: void 0
	};
	const base = packerBase(inputs, uses);
	if (base === void 0) return void 0;
	return {
		...base,
		effects: readScriptFile(inputs.get("deployScriptPath"), inputs.get("deployScriptArguments"), inputs.get("packagePath").text(), surroundings),
		captured: builtInTemplate
	};
}
function packerBase(inputs, uses) {
	const more = inputs.get("additionalBuilderParameters");
	const type = inputs.get("baseImageSource");
	if (type.text()?.trim().toLowerCase() === "customvhd") {
		const disk = inputs.get("customImageUrl");
		if (/^\s*linux\s*$/i.test(inputs.get("customImageOSType").text() ?? "")) return void 0;
		return unknownBase("the disk that it starts from", disk.kind === "missing" ? uses : disk);
	}
	const image = inputs.get("baseImage");
	const text = image.text() ?? "";
	if (/:linux\s*$/i.test(text) || require_index.namesAnotherSystem(text)) return void 0;
	if (/image_|os_type|\$[({]/i.test(more.text() ?? "")) return unknownBase("the additional builder parameters", more);
	if (image.kind !== "missing") return baseOf(image, type, /^default$/i, uses);
	return {
		facts: require_index.windowsFacts(packerDefault.replace(":windows", ""), uses.location, {
			because: `the task takes ${packerDefault} where no base image is named`,
			source: require_index.sources.PACKTASK
		}),
		base: []
	};
}
function readGeneration({ inputs, uses }) {
	const type = inputs.get("image_type");
	if (require_index.namesAnotherSystem(type.text() ?? "")) return void 0;
	return {
		facts: require_index.windowsFacts(type.text() ?? "", type.location),
		base: [],
		effects: [{
			kind: "unread",
			what: `the template ${require_index.shown(uses.text() ?? "")}`,
			text: uses.text() ?? "",
			location: uses.location
		}],
		captured: void 0
	};
}
function baseOf(image, type, marketplace, uses) {
	const text = image.text();
	if (image.tag !== void 0 || text === void 0) return image.kind === "scalar" ? unknownBase("the base image", image) : {
		facts: {},
		base: [unread("the base image, which is not named,", "", uses.location)]
	};
	const kind = type.text()?.trim();
	if ((kind === void 0 || marketplace.test(kind)) && !text.includes("/")) return {
		facts: require_index.windowsFacts(text.trim().replace(/:windows$/i, ""), image.location),
		base: []
	};
	return unknownBase(`the base image ${require_index.shown(text)}`, image);
}
function unknownBase(what, node) {
	const text = node.text() ?? "";
	return {
		facts: { "os.family": {
			state: "opaque",
			text,
			because: "which Windows that holds is not said here",
			location: node.location
		} },
		base: [unread(what, text, node.location)]
	};
}
function unread(what, text, location) {
	return {
		kind: "unread",
		what,
		text,
		location
	};
}
function nameOf({ node, inputs, uses, job }) {
	for (const key of [
		"dist-resource-id",
		"imageIdForDistribute",
		"galleryImageId"
	]) {
		const parts = (inputs.get(key).text() ?? "").trim().split("/");
		const name = parts[parts.lastIndexOf("images") + 1];
		if (parts.includes("images") && name !== void 0 && name !== "" && !/[${}<>]/.test(name)) return name;
	}
	for (const value of [
		inputs.get("managedImageName"),
		inputs.get("image_type"),
		node.get("name"),
		node.get("displayName"),
		node.get("id")
	]) {
		const name = value.text()?.trim();
		if (name !== void 0 && name !== "" && !name.includes("$")) return name;
	}
	return job === "" ? uses.text() ?? "" : job;
}
// build/formats/workflows/steps.js
function inputsOf(node) {
	const entries = node.entries();
	const byName = new Map(entries.map(({ key, value }) => [key.toLowerCase(), value]));
	return {
		get: (name) => byName.get(name.toLowerCase()) ?? node.get(name),
		inserted: (node.tag !== void 0 || node.kind === "scalar" ? node : void 0) ?? entries.find(({ key }) => key.includes("${{"))?.value
	};
}
const deepest = 16;
function stepsOf({ root }) {
	const found = [];
	if (root.kind !== "map") return found;
	const jobs = root.get("jobs");
	if (jobs.kind === "map") for (const { key, value } of jobs.entries()) walkSteps(value.get("steps"), key, 0, found);
	walkSteps(root.get("runs").get("steps"), "", 0, found);
	for (const key of [
		"stages",
		"jobs",
		"steps"
	]) if (root.get(key).kind === "list") walkSteps(root.get(key), "", 0, found);
	const extended = root.get("extends").get("parameters");
	for (const { value } of extended.entries()) if (value.kind === "list") walkSteps(value, "", 0, found);
	return found;
}
const containers = /^(?:stages|jobs|steps|strategy|runOnce|rolling|canary|preDeploy|deploy|routeTraffic|postRouteTraffic|on|success|failure|\$\{\{.*)$/s;
function walkSteps(node, job, depth, found) {
	if (depth > deepest) return;
	if (node.kind === "list") {
		for (const item of node.items()) walkSteps(item, job, depth + 1, found);
		return;
	}
	if (node.kind !== "map") return;
	const step = imageStep(node, job);
	if (step !== void 0) found.push(step);
	const own = node.get("job").text() ?? node.get("deployment").text() ?? job;
	for (const { key, value } of node.entries()) if (containers.test(key)) walkSteps(value, own, depth + 1, found);
}
function imageStep(node, job) {
	const uses = node.get("uses");
	if (/^azure\/build-vm-image@/i.test(uses.text() ?? "")) return {
		kind: "build-vm-image",
		node,
		uses,
		inputs: inputsOf(node.get("with")),
		job
	};
	const task = node.get("task");
	const name = /(?:^|\.)(AzureImageBuilderTask|PackerBuild)(?:V2)?@\d/i.exec(task.text() ?? "")?.[1]?.toLowerCase();
	if (name !== void 0) return {
		kind: name === "packerbuild" ? "packer-build" : "image-builder-task",
		node,
		uses: task,
		inputs: inputsOf(node.get("inputs")),
		job
	};
	const template = node.get("template");
	const inputs = inputsOf(node.get("parameters"));
	return template.text() !== void 0 && ["image_type", "image_readme_name"].every((key) => inputs.get(key).kind === "scalar") ? {
		kind: "image-generation",
		node,
		uses: template,
		inputs,
		job
	} : void 0;
}
// build/formats/workflows/workflows.js
const scripts = "the inline script, and the scripts of the repository that it names";
const workflows = {
	id: "workflows",
	title: "Azure image steps in GitHub workflows and Azure Pipelines",
	docs: "docs/formats/workflows.md",
	marker: /azure\/build-vm-image@|AzureImageBuilderTask(?:V2)?@|\bPackerBuild@|\bimage_readme_name\b/i,
	unparsed: "warning",
	spans: "file",
	reads: {
		"os.family": "source-image; baseImage, baseImagePubOfferSku; image_type",
		"os.edition": "source-image; baseImage, baseImagePubOfferSku",
		"os.version": "source-image; baseImage, baseImagePubOfferSku",
		"os.domain-joined": scripts,
		"iis.installed": scripts,
		"iis.source": scripts,
		"iis.phase": scripts,
		"iis.encrypted-properties": scripts,
		"iis.central-certificate-store": scripts,
		"iis.metabase-passwords": scripts,
		"iis.metabase-copied": scripts,
		"iis.plain-text-passwords": scripts,
		"iis.hosting-bundle": scripts,
		sysprep: "implied: the services generalize; a script that runs Sysprep itself states it",
		...Object.fromEntries(require_index.serverRoles.map(({ id }) => [require_index.roleKey(id), scripts]))
	},
	recognise: (document) => stepsOf(document).length > 0 ? { kind: "yes" } : { kind: "no" },
	read
};
function read(documents, context) {
	const images = [];
	const diagnostics = [];
	const taken = new Set();
	const budget = newBudget();
	for (const document of documents) for (const step of stepsOf(document)) {
		const image = readStep(step, {
			document,
			context,
			budget
		});
		if (!("stated" in image)) {
			diagnostics.push(image);
			continue;
		}
		const name = [
			image.name,
			`${image.name} (${step.job})`,
			`${image.name} (line ${image.location.start.line})`
		].find((each) => !taken.has(each)) ?? image.name;
		taken.add(name);
		images.push({
			...image,
			name
		});
	}
	return {
		images,
		diagnostics
	};
}
// build/formats/index.js
var formats_exports = require_rolldown_runtime.__exportAll({ formats: () => formats });
const formats = [
	require_index.native,
	cloudformation,
	awstoe,
	devbox,
	azBake,
	kubernetes,
	workflows,
	ansible,
	winget,
	dscDatum,
	kitchen
];
Object.defineProperty(exports, "formats_exports", {
	enumerable: true,
	get: function() {
		return formats_exports;
	}
});

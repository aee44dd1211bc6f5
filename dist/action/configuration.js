"use strict";
const require_rolldown_runtime = globalThis[Symbol.for("sysprep-gate")].rolldownRuntime;
const require_index = globalThis[Symbol.for("sysprep-gate")];
// build/policy/policy-file.js
var policy_file_exports = require_rolldown_runtime.__exportAll({ readPolicyFile: () => readPolicyFile });
function readPolicyFile(file, text, version) {
	const opened = require_index.openConfiguration(file, text, "policy file", "policy");
	const places = new Map();
	const values = [];
	const entries = opened.root === void 0 ? new Map() : require_index.readEntries(opened.root, require_index.policyKeys.map((key) => key.name), "the policy file", opened, elsewhere);
	for (const key of require_index.policyKeys) {
		const entry = entries.get(key.name);
		const value = entry === void 0 ? void 0 : readValue(key, entry, version, opened);
		if (entry === void 0 || value === void 0) continue;
		values.push([key.field, value]);
		places.set(key.field, entry.keyLocation);
	}
	return {
		values: Object.fromEntries(values),
		places,
		diagnostics: opened.diagnostics()
	};
}
function elsewhere(key) {
	return require_index.runOptions.includes(key) ? "it is an input of the Action or a flag of the command line, and the policy file cannot set it." : void 0;
}
function readValue(key, entry, version, complaints) {
	const slot = require_index.slotOf(entry);
	switch (key.kind) {
		case "truth": return readTruth(slot, complaints);
		case "words": return readWord(slot, key.words ?? [], complaints);
		case "integer": return readInteger(slot, complaints);
		case "globs": return readGlobs(entry, key.field === "paths", complaints);
		case "range": return readRange(slot, version, complaints);
		case "path": return readPath(slot, complaints);
		case "mappings": return require_index.mappingReader.get()(entry, complaints);
		case "limits": return readLimits(entry, complaints);
		default: return key.kind;
	}
}
function readTruth(slot, complaints) {
	const needed = "true or false";
	const text = require_index.readText(slot, needed, complaints);
	if (text === void 0) return void 0;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	complaints.add("unknown-word", `${slot.name} is ${require_index.quote(text)}, needed ${needed}.`, slot.location);
}
function readWord(slot, words, complaints) {
	const needed = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
	const text = require_index.readText(slot, needed, complaints);
	if (text === void 0 || words.includes(text)) return text;
	const guess = require_index.nearest(text, words);
	complaints.add("unknown-word", `${slot.name} is ${require_index.quote(text)}, needed ${needed}.${guess === void 0 ? "" : ` Did you mean ${require_index.quote(guess)}?`}`, slot.location);
}
const mostImages = 9999999;
function readInteger(slot, complaints) {
	const needed = `a whole number from 0 to ${mostImages} without leading zeros`;
	const text = require_index.readText(slot, needed, complaints);
	if (text === void 0) return void 0;
	if (/^(?:0|[1-9]\d{0,6})$/.test(text)) return Number(text);
	complaints.add("not-a-number", `${slot.name} is ${require_index.quote(text)}, needed ${needed}.`, slot.location);
}
function readLimits({ key: name, keyLocation, value }, complaints) {
	if (value.kind !== "map" || value.tag !== void 0) {
		complaints.add("wrong-shape", `${require_index.capital(require_index.quote(name))} holds ${require_index.nameOf(value)}, needed a mapping of limits to numbers.`, keyLocation);
		return;
	}
	const entries = require_index.readEntries(value, require_index.limitKeys.map((key) => key.name), require_index.quote(name), complaints);
	const raised = require_index.limitKeys.flatMap((key) => {
		const entry = entries.get(key.name);
		const slot = entry === void 0 ? void 0 : require_index.slotOf(entry);
		const needed = `a whole number from ${require_index.leastOf(key)}, which is the limit of every run, to ${key.most}`;
		const text = slot === void 0 ? void 0 : require_index.readText(slot, needed, complaints);
		if (slot === void 0 || text === void 0) return [];
		const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
		if (number >= require_index.leastOf(key) && number <= key.most) return [[key.name, number]];
		complaints.add("not-a-number", `${slot.name} is ${require_index.quote(text)}, needed ${needed}.`, slot.location);
		return [];
	});
	return Object.fromEntries(raised);
}
function readGlobs(entry, needsOne, complaints) {
	const { value } = entry;
	const own = require_index.slotOf(entry);
	if (value.kind !== "list" || value.tag !== void 0) {
		const text = require_index.readText(own, "a glob or a list of globs", complaints);
		return text === void 0 || !isUsableGlob(text, own, complaints) ? void 0 : [text];
	}
	const items = value.items();
	if (items.length > require_index.longestList) {
		complaints.add("list-too-long", `${own.name} has ${items.length} entries, at most ${require_index.longestList} are read. Use fewer, wider globs.`, entry.keyLocation);
		return;
	}
	if (items.length === 0 && needsOne) {
		complaints.add("empty-value", `${own.name} is an empty list, needed at least one glob. Leave the key out to read every YAML file.`, entry.keyLocation);
		return;
	}
	const texts = items.map((item) => {
		const slot = {
			name: `an entry of ${own.name}`,
			value: item,
			location: item.location
		};
		const text = require_index.readText(slot, "a glob", complaints);
		return text !== void 0 && isUsableGlob(text, slot, complaints) ? text : void 0;
	});
	return texts.every((text) => text !== void 0) ? texts : void 0;
}
function isUsableGlob(text, slot, complaints) {
	if (!text.startsWith("!")) return true;
	complaints.add("bad-glob", `${require_index.quote(text)} begins with !, which has no meaning here. Files are left out with exclude-paths.`, slot.location);
	return false;
}
function readPath(slot, complaints) {
	const needed = "a path inside the repository, relative to its root, separated by /";
	const text = require_index.readText(slot, needed, complaints);
	if (text === void 0) return void 0;
	const path = text.replace(/^(?:\.\/)+/, "");
	if (!/^[/~]|^[A-Za-z]:|\\/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..")) return path;
	complaints.add("bad-path", `${slot.name} is ${require_index.quote(text)}, needed ${needed}.`, slot.location);
}
const longestRange = 256;
function readRange(slot, version, complaints) {
	const needed = "a range of versions such as ^1.2.0 or >=1.2.0 <2.0.0";
	const text = require_index.readText(slot, needed, complaints);
	if (text === void 0) return void 0;
	if (text.length > longestRange || !require_index.versionRanges.get().isRange(text)) {
		complaints.add("bad-range", `${slot.name} is ${require_index.quote(text)}, needed ${needed}.`, slot.location);
		return;
	}
	if (require_index.versionRanges.get().matchesEverything(text)) {
		complaints.add("bad-range", `${slot.name} is ${require_index.quote(text)}, which every version meets, needed ${needed}. Leave the key out where any version will do.`, slot.location);
		return;
	}
	if (!require_index.versionRanges.get().admits(text, version)) complaints.add("other-version", `This policy requires sysprep-gate ${require_index.quote(text)}, and this is version ${version}. Run a version that fits, or change ${slot.name}.`, slot.location);
	return text;
}
// build/policy/waiver-keys.js
const waiverKeys = [
	{
		name: "image",
		kind: "name",
		mandatory: true,
		description: "Name of the image, exactly as its definition writes it."
	},
	{
		name: "requirement",
		kind: "id",
		mandatory: true,
		description: "Id of the requirement that is waived, such as `q326779/nt4-iis4/service-pack`. Only what can fail a run can be waived; warnings and hints cannot."
	},
	{
		name: "reason",
		kind: "prose",
		mandatory: true,
		description: "Why the clone is made all the same. Every report shows it beside the finding."
	},
	{
		name: "owner",
		kind: "prose",
		mandatory: true,
		description: "Who answers for it: a person or a team. A name that begins with @ needs quotes."
	},
	{
		name: "until",
		kind: "date",
		mandatory: true,
		description: "Last day on which the waiver holds, in UTC, as YYYY-MM-DD."
	},
	{
		name: "ticket",
		kind: "prose",
		mandatory: false,
		description: "Where the repair is tracked: a number or an address. One that begins with # needs quotes."
	}
];
// build/policy/waivers-file.js
var waivers_file_exports = require_rolldown_runtime.__exportAll({ readWaiversFile: () => readWaiversFile });
function readWaiversFile(file, text, ids) {
	const opened = require_index.openConfiguration(file, text, "waivers file", "waivers");
	const found = [];
	const list = opened.root === void 0 ? void 0 : readList(opened.root, opened);
	const lines = {
		text,
		starts: require_index.lineStarts(text)
	};
	for (const item of list ?? []) {
		const waiver = readWaiver(item, lines, ids, opened);
		if (waiver !== void 0) found.push(waiver);
	}
	const twice = duplicates(found, opened);
	return {
		waivers: opened.isBroken() ? [] : found.filter((waiver) => !twice.has(waiver)),
		diagnostics: opened.diagnostics()
	};
}
function readList(root, complaints) {
	const entry = require_index.readEntries(root, ["waivers"], "the waivers file", complaints).get("waivers");
	if (entry === void 0) {
		complaints.add("waivers-empty", "The waivers file has no list under `waivers` and waives nothing.", root.location, [], "warning");
		return;
	}
	const { value } = entry;
	if (value.kind === "scalar" && value.tag === void 0 && value.text() === void 0) return [];
	if (value.kind !== "list" || value.tag !== void 0) {
		complaints.add("wrong-shape", `"waivers" holds ${require_index.nameOf(value)}, needed a list of waivers.`, require_index.slotOf(entry).location);
		return;
	}
	const items = value.items();
	if (items.length <= require_index.longestList) return items;
	complaints.add("list-too-long", `"waivers" has ${items.length} entries, at most ${require_index.longestList} are read: with more, they are no longer exceptions.`, entry.keyLocation);
}
function readWaiver(item, lines, ids, complaints) {
	const location = item.via ?? item.location;
	if (item.kind !== "map" || item.tag !== void 0) {
		complaints.add("wrong-shape", `A waiver is ${require_index.nameOf(item)}, needed a mapping with ${waiverKeys.filter((key) => key.mandatory).map((key) => key.name).join(", ")}.`, location);
		return;
	}
	let mistakes = 0;
	const counting = { add: (...complaint) => {
		mistakes += 1;
		complaints.add(...complaint);
	} };
	const entries = require_index.readEntries(item, waiverKeys.map((key) => key.name), "a waiver", counting);
	const read = (name) => {
		const entry = entries.get(name);
		const key = waiverKeys.find((each) => each.name === name);
		return entry === void 0 || key === void 0 ? "" : readField(key, require_index.slotOf(entry), ids, counting) ?? "";
	};
	const lacking = waiverKeys.filter((key) => key.mandatory && !entries.has(key.name)).map((key) => `"${key.name}"`);
	if (lacking.length > 0) counting.add("waiver-incomplete", `This waiver has no ${lacking.join(" and no ")}: each of ${waiverKeys.filter((key) => key.mandatory).map((key) => key.name).join(", ")} is needed.`, location);
	const waiver = {
		image: read("image"),
		requirement: read("requirement"),
		reason: read("reason"),
		owner: read("owner"),
		until: read("until"),
		ticket: entries.has("ticket") ? read("ticket") : null
	};
	if (mistakes > 0) return void 0;
	const own = item.via === void 0 ? ownLines(lines, item) : void 0;
	return {
		...waiver,
		location,
		...own === void 0 ? {} : { lines: own }
	};
}
const needs = {
	name: "the name of an image",
	prose: "a text",
	id: "the id of a requirement such as q326779/nt4-iis4/service-pack",
	date: "a day of the calendar, as YYYY-MM-DD"
};
function readField(key, slot, ids, complaints) {
	const needed = needs[key.kind];
	const text = require_index.readText(slot, needed, complaints, key.kind === "prose");
	if (text === void 0) return void 0;
	switch (key.kind) {
		case "name":
		case "prose": return text;
		case "date":
			if (require_index.isDate(text)) return text;
			complaints.add("not-a-date", `${slot.name} is ${require_index.quote(text)}, needed ${needed}.`, slot.location);
			return;
		case "id": {
			if (ids.waivable.includes(text)) return text;
			if (ids.advice.includes(text)) {
				complaints.add("nothing-to-waive", `${require_index.quote(text)} is advice and never fails a run, so that there is nothing to waive. Delete this waiver.`, slot.location);
				return;
			}
			const guess = require_index.nearest(text, ids.waivable);
			complaints.add("unknown-requirement", `${slot.name} is ${require_index.quote(text)}, an id that no requirement has.${guess === void 0 ? " `sysprep-gate rules` lists them." : ` Did you mean ${require_index.quote(guess)}?`}`, slot.location);
			return;
		}
		default: return key.kind;
	}
}
function duplicates(waivers, complaints) {
	const firsts = new Map();
	const twice = new Set();
	for (const waiver of waivers) {
		const pair = `${waiver.requirement}\n${waiver.image}`;
		const first = firsts.get(pair);
		if (first === void 0) {
			firsts.set(pair, waiver);
			continue;
		}
		twice.add(first).add(waiver);
		complaints.add("waiver-twice", `${require_index.quote(waiver.requirement)} of image ${require_index.quote(waiver.image)} is waived twice, and neither holds. Keep one of the two.`, waiver.location, [{
			message: "the other one",
			location: first.location
		}]);
	}
	return twice;
}
function ownLines({ text, starts }, item) {
	const { start, end } = item.location;
	if (!/^\s*(?:#.*)?$/.test(require_index.lineText(text, starts, end.line).slice(end.column - 1))) return void 0;
	const before = require_index.lineText(text, starts, start.line).slice(0, start.column - 1);
	if (/^\s*-\s+$/.test(before)) return {
		first: start.line,
		last: end.line
	};
	if (before.trim() !== "") return void 0;
	for (let line = start.line - 1; line >= 1; line -= 1) {
		const above = require_index.lineText(text, starts, line);
		if (/^\s*-\s*(?:#.*)?$/.test(above)) return {
			first: line,
			last: end.line
		};
		if (!/^\s*(?:#.*)?$/.test(above)) return void 0;
	}
}
Object.defineProperty(exports, "policy_file_exports", {
	enumerable: true,
	get: function() {
		return policy_file_exports;
	}
});
Object.defineProperty(exports, "waivers_file_exports", {
	enumerable: true,
	get: function() {
		return waivers_file_exports;
	}
});

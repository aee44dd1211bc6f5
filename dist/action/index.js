"use strict";
globalThis[Symbol.for("sysprep-gate")] = exports;
globalThis[Symbol.for("sysprep-gate")].rolldownRuntime = ((exports) => {
"use strict";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
Object.defineProperty(exports, "__commonJSMin", {
	enumerable: true,
	get: function() {
		return __commonJSMin;
	}
});
Object.defineProperty(exports, "__exportAll", {
	enumerable: true,
	get: function() {
		return __exportAll;
	}
});
Object.defineProperty(exports, "__toESM", {
	enumerable: true,
	get: function() {
		return __toESM;
	}
});
return exports;
})({});
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = globalThis[Symbol.for("sysprep-gate")].rolldownRuntime;
let node_crypto = require("node:crypto");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_fs = require("node:fs");
let node_vm = require("node:vm");
// build/report/limits.js
const longestValue$1 = 300;
const longestSentence = 1e3;
const annotationsPerStep = 10;
const annotationCap = 9;
const longestAnnotationMessage = 4096;
const longestAnnotationTitle = 255;
const summaryBudget = 1e6;
const longestRemark = 2e3;
const narrowestTerminal = 40;
const longestPassingList = 50;
const longestRelatedList = 10;
const sarifResultsPerRun = 25e3;
const sarifBytes = 99e5;
const longestRuleDescription = 1024;
const longestSarifList = 1e3;
const longestCell = 32767;
// build/report/escape.js
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]/u;
const printable = /^[ -~]*$/;
function isPrintableAscii(text) {
	return printable.test(text);
}
function visiblePoint(point) {
	return !printable.test(point) && hidden.test(point) ? `\\u{${(point.codePointAt(0) ?? 0).toString(16)}}` : point;
}
function visible(text, max = longestValue$1) {
	if (text.length <= max && (printable.test(text) || !hidden.test(text))) return text;
	let shown = "";
	let length = 0;
	let cut = "";
	for (const point of text) {
		const cell = visiblePoint(point);
		length += cell === point ? 1 : cell.length;
		if (length > max) return `${cut}\u2026`;
		shown += cell;
		if (length < max) cut = shown;
	}
	return shown;
}
function visibleSentence(text) {
	return visible(text, longestSentence);
}
function sayLine(line) {
	return startSafely(line.replace(/[\r\n\u0085\u2028\u2029]/gu, visiblePoint).replaceAll("##[", "##\\u{5b}"));
}
function startSafely(line) {
	return !line.includes("::") ? line : line.replace(/^((?:\p{Cc}\[[\d;]*m|[\s\p{Cc}\p{Cf}])*)::/u, "$1:\\u{3a}");
}
function commandData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
	return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function cutUnits(text, max) {
	if (text.length <= max) return text;
	const cut = text.slice(0, max - 1);
	return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}
function htmlText(text, max = longestValue$1) {
	return visible(text, max).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("##[", "##&#91;");
}
function htmlCode(text, max = longestValue$1) {
	return `<code>${text === "" ? "(empty)" : htmlText(text, max)}</code>`;
}
function htmlProse(text) {
	return visibleSentence(text).split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? htmlCode(piece, Infinity) : prose(piece)).join("");
}
function prose(text) {
	let html = "";
	let code = [];
	const flush = () => {
		const [, inside = "", punctuation = ""] = /^(.*?)([.,;:]?)$/u.exec(code.join(" ")) ?? [];
		if (code.length > 0) html += inside === "" ? htmlCode(punctuation, Infinity) : `${htmlCode(inside, Infinity)}${punctuation}`;
		code = [];
	};
	for (const [index, word] of text.split(" ").entries()) if (isWord(word)) {
		flush();
		html += `${index > 0 ? " " : ""}${htmlText(word, Infinity)}`;
	} else {
		if (code.length === 0 && index > 0) html += " ";
		code.push(word);
	}
	flush();
	return html;
}
function isWord(word) {
	if (/^["\u201c'\u2018(]*[.,;:!?\u2026)"\u201d\u2019]*$|^[-\u2013\u2014+=&]$/.test(word)) return true;
	const bare = /^["\u201c'\u2018(]*([\p{Script=Latin}\d]+(?:[.'\u2019-][\p{Script=Latin}\d]+)*)["\u201d'\u2019)]*[.,;:!?\u2026]*["\u201d'\u2019)]*$/u.exec(word)?.[1];
	return bare !== void 0 && !/^[\da-f]{7,}$|^www\.|^(?:gh|ghsa|cve)-/i.test(bare);
}
function safeJson(text) {
	return text.replaceAll("##[", "#\\u0023[").replace(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu, (point) => Array.from({ length: point.length }, (_, index) => `\\u${point.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""));
}
function sarifText(text) {
	return text.replace(/\\+(?=\[)/g, (slashes) => "\\u{5c}".repeat(slashes.length)).replace(/[{}]/g, "$&$&").replaceAll("[", "\\[");
}
function relativeUri(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
	return parts.length === 0 ? "unnamed" : parts.map((part) => encodeURIComponent(part.toWellFormed())).join("/");
}
function xmlText(text) {
	return text.replace(/[&<>"'\n]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("##[", "##&#91;").replace(/^(\s*):/u, "$1&#58;");
}
const formulaStart = /^[\s"']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const formulaWithin = /([;|][\s"']*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;
function csvCell(text) {
	const shown = visible(text, Infinity).replaceAll("##[", "##\\u{5b}").replace(formulaWithin, "$1'");
	return `"${cutUnits(formulaStart.test(shown) ? `'${shown}` : shown, longestCell).replaceAll("\"", "\"\"")}"`;
}
// build/evaluate/finding.js
const verdicts = [
	"unsupported",
	"undetermined",
	"not-covered",
	"supported",
	"not-applicable"
];
// build/report/arrange.js
const levels$1 = [
	"error",
	"warning",
	"note"
];
function compareText(left, right) {
	return left < right ? -1 : left > right ? 1 : 0;
}
function compareLocations(left, right) {
	return compareText(left.file, right.file) || left.start.line - right.start.line || left.start.column - right.start.column || left.end.line - right.end.line || left.end.column - right.end.column;
}
function compareImages(left, right) {
	return Number(right.failing) - Number(left.failing) || verdicts.indexOf(left.verdict) - verdicts.indexOf(right.verdict) || compareLocations(left.location, right.location) || compareText(left.name, right.name) || compareText(left.format, right.format);
}
const outcomes = [
	"fail",
	"not-applicable",
	"unknown",
	"pass"
];
function compareFindings(left, right) {
	return levels$1.indexOf(left.level) - levels$1.indexOf(right.level) || outcomes.indexOf(left.outcome) - outcomes.indexOf(right.outcome) || compareLocations(left.location, right.location) || compareText(left.requirement, right.requirement) || compareText(left.message, right.message);
}
function compareDiagnostics(left, right) {
	return levels$1.indexOf(left.level) - levels$1.indexOf(right.level) || compareLocations(left.location, right.location) || compareText(left.code, right.code) || compareText(left.message, right.message);
}
const outcomeOf = {
	unsupported: "fail",
	undetermined: "unknown",
	"not-covered": "not-applicable"
};
function standingOf(images) {
	const open = {
		unsupported: 0,
		undetermined: 0,
		"not-covered": 0
	};
	let passing = 0;
	for (const { verdict, failing, findings } of images) if (verdict === "supported" || verdict === "not-applicable") passing += 1;
	else if (!failing) {
		const deciding = findings.filter((finding) => finding.outcome === outcomeOf[verdict]);
		if (deciding.some((finding) => finding.waived) && deciding.every((finding) => finding.waived || finding.level === "note")) passing += 1;
		else open[verdict] += 1;
	}
	return {
		passing,
		open
	};
}
function isSettled({ open }) {
	return open.unsupported + open.undetermined + open["not-covered"] === 0;
}
function plural$1(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}
function countsSentence(report) {
	const parts = verdicts.filter((verdict) => report.counts[verdict] > 0).map((verdict) => {
		const extrapolated = verdict === "supported" ? report.images.filter((image) => image.verdict === verdict && image.basis === "extrapolated").length : 0;
		return `${report.counts[verdict]} ${verdictWords[verdict]}${extrapolated > 0 ? ` (${extrapolated} extrapolated)` : ""}`;
	});
	return report.counts.images === 0 ? "no images" : `${plural$1(report.counts.images, "image")}: ${parts.join(", ")}`;
}
function filesSentence(report) {
	const { matched, definitions, other, refused } = report.files;
	const parts = [
		definitions > 0 ? `${definitions} with image definitions` : "",
		other > 0 ? `${other} other` : "",
		refused > 0 ? `${refused} refused` : ""
	].filter(Boolean);
	return matched === 0 ? "no files" : `${plural$1(matched, "file")}: ${parts.join(", ")}`;
}
function findingsSentence({ counts, comparison }) {
	const existing = counts.findings - counts.introduced;
	const marks = [
		comparison !== null && counts.introduced > 0 ? `${counts.introduced} new` : "",
		comparison !== null && existing > 0 ? `${existing} existing` : "",
		counts.waived > 0 ? `${counts.waived} waived` : ""
	].filter(Boolean);
	const findings = `${plural$1(counts.findings, "finding")}${marks.length > 0 ? `: ${marks.join(", ")}` : ""}`;
	if (comparison === null) return findings;
	const retired = comparison.retired.length;
	return `${findings}; ${comparison.fixed.length} fixed${retired > 0 ? `, ${plural$1(retired, "image")} no longer declared` : ""} since ${shortCommit(comparison.base)}`;
}
function shortCommit(commit) {
	return visible(commit.slice(0, 12));
}
function waiverSentence({ waived, waiver }) {
	if (!waived) return "";
	if (waiver === null) return "waived";
	const ticket = waiver.ticket === null ? "" : ` (${visible(waiver.ticket)})`;
	return `waived until ${visible(waiver.until)} by ${visible(waiver.owner)}${ticket}: ${visibleSentence(waiver.reason)}`;
}
const verdictWords = {
	unsupported: "unsupported",
	undetermined: "undetermined",
	"not-covered": "not covered",
	supported: "supported",
	"not-applicable": "not applicable"
};
function placeOf({ file, start }) {
	return `${file}:${start.line}:${start.column}`;
}
function lastLine({ start, end }) {
	return end.line > start.line && end.column <= 1 ? end.line - 1 : Math.max(start.line, end.line);
}
function sharedNotes(images) {
	const notes = new Map();
	for (const image of images) {
		const seen = new Set();
		for (const note of image.implied) {
			const key = JSON.stringify([
				note.fact,
				note.value,
				note.because,
				note.source
			]);
			if (seen.has(key)) continue;
			seen.add(key);
			notes.set(key, {
				...note,
				images: (notes.get(key)?.images ?? 0) + 1
			});
		}
	}
	return [...notes].toSorted(([leftKey, left], [rightKey, right]) => right.images - left.images || compareText(leftKey, rightKey)).map(([, note]) => note);
}
function chooseAnnotations(report, cap = annotationCap) {
	const remarks = remarksOf(report);
	const shown = [];
	for (const level of levels$1) {
		const own = remarks.filter((remark) => remark.level === level).toSorted(compareRemarks);
		const groups = own.length <= cap ? own.map((remark) => [remark]) : chooseGroups(own, cap);
		shown.push(...groups.toSorted(([left], [right]) => compareRemarks(left, right)).map(annotate));
	}
	const waived = report.images.reduce((sum, image) => sum + image.findings.filter((finding) => finding.waived).length, 0);
	return {
		shown,
		omitted: remarks.length - shown.reduce((sum, annotation) => sum + annotation.represents, 0),
		waived
	};
}
function chooseGroups(remarks, cap) {
	const files = groupBy$1(remarks.filter((remark) => remark.rank === void 0), (remark) => remark.location.file);
	const images = groupBy$1(remarks.filter((remark) => remark.rank !== void 0), (remark) => remark.rank).toSorted(([left], [right]) => (left.rank ?? 0) - (right.rank ?? 0));
	const forFiles = Math.min(files.length, cap - Math.min(images.length, Math.floor(cap / 2)));
	return [...files.slice(0, forFiles), ...images.slice(0, cap - forFiles)];
}
function groupBy$1(remarks, keyOf) {
	const groups = new Map();
	for (const remark of remarks) {
		const group = groups.get(keyOf(remark));
		if (group === void 0) groups.set(keyOf(remark), [remark]);
		else group.push(remark);
	}
	return [...groups.values()];
}
function compareRemarks(left, right) {
	return Number(left.rank !== void 0) - Number(right.rank !== void 0) || compareLocations(left.location, right.location) || compareText(left.subject, right.subject) || compareText(left.image, right.image) || compareText(left.message, right.message) || (left.rank ?? 0) - (right.rank ?? 0);
}
function annotate(group) {
	const [{ level, location, title, message, rank }] = group;
	const more = group.length - 1;
	const rest = more === 0 ? "" : `\n\u2026 and ${more} more of this level ${rank === void 0 ? "in this file" : "on this image"}.`;
	return {
		level,
		location,
		title,
		message: cutUnits(message, longestAnnotationMessage - rest.length) + rest,
		represents: group.length
	};
}
function remarksOf(report) {
	const diagnostics = report.diagnostics.map(({ level, location, code, message, related }) => ({
		level,
		location,
		subject: code,
		image: "",
		title: `${level === "error" ? "not read as meant" : "read with a remark"}: ${visible(code)}`,
		message: [visibleSentence(message), ...placesOf(related)].join("\n"),
		rank: void 0
	}));
	const findings = report.images.toSorted(compareImages).flatMap((image, rank) => image.findings.filter((finding) => !finding.waived).map((finding) => ({
		level: finding.level,
		location: finding.location,
		subject: finding.requirement,
		image: image.name,
		title: `${verdictWords[image.verdict]}: ${visible(image.name)}`,
		message: [
			visibleSentence(finding.message),
			...[finding.remedy, ...finding.advice].filter(Boolean).map(visibleSentence),
			...placesOf(finding.related),
			[
				visible(finding.requirement),
				image.basis === "extrapolated" ? "extrapolated" : "",
				changeWords(finding.change),
				visible(finding.url)
			].filter(Boolean).join(" \u00b7 ")
		].join("\n"),
		rank
	})));
	return [...diagnostics, ...findings];
}
function changeWords(change) {
	return change === "existing" ? "existing in the base commit" : change ?? "";
}
function placesOf(related) {
	return related.slice(0, 3).map(({ message, location }) => `${visible(placeOf(location))}: ${visibleSentence(message)}`);
}
function sayAdviceOnce(findings) {
	const said = new Set();
	return findings.map((finding) => ({
		...finding,
		advice: finding.advice.filter((advice) => !said.has(advice) && said.add(advice))
	}));
}
function pathFromRoot(file, root) {
	const folder = root === "" ? "" : `${root.replace(/\/+$/, "")}/`;
	return file.startsWith(folder) ? file.slice(folder.length) : file;
}
// build/report/bytes.js
function bytesOf$1(text) {
	let bytes = text.length;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit >= 55296 && unit < 57344) bytes += 1;
		else if (unit > 2047) bytes += 2;
		else if (unit > 127) bytes += 1;
	}
	return bytes;
}
// build/report/markdown.js
const markdown = {
	id: "markdown",
	extension: "md",
	title: "Markdown",
	use: "For job summaries and comments: a table of images and requirements, worst first.",
	render: (report) => renderMarkdown(report, { maxBytes: summaryBudget })
};
const icons = {
	unsupported: "\u274c",
	undetermined: "\u2753",
	"not-covered": "\u26a0\ufe0f",
	supported: "\u2705",
	"not-applicable": "\u2796"
};
const levelIcons = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	note: "\u2139\ufe0f"
};
const basisWords = {
	documented: "documented",
	extrapolated: "extrapolated",
	none: ""
};
function renderMarkdown(report, options) {
	const heading = `## ${headingOf(report)}\n`;
	const counts = `\n<p><b>${htmlText(countsSentence(report))}</b>; ${htmlProse(findingsSentence(report))}<br><sub>${htmlText(filesSentence(report))}${report.strict ? "; strict" : ""}</sub></p>\n`;
	const closing = `\n<p>${report.exitCode !== 0 ? "\u274c" : report.wouldFail || !isSettled(standingOf(report.images)) ? "\u26a0\ufe0f" : report.counts.images === 0 ? "\u2139\ufe0f" : "\u2705"} Exit code <b>${report.exitCode}</b>. ${htmlProse(report.reason)}<br><sub>sysprep-gate ${htmlCode(report.version)} with matrix ${htmlCode(report.matrixVersion)}</sub></p>\n`;
	let room = options.maxBytes - bytesOf$1(heading) - bytesOf$1(counts) - bytesOf$1(closing);
	if (room < 0) {
		const rest = `\nExit code ${report.exitCode}.\n`;
		return bytesOf$1(heading + rest) <= options.maxBytes ? heading + rest : "";
	}
	const sections = sectionsOf(report).filter((section) => section.rows.length > 0);
	const wanted = sections.map((section) => bytesOf$1(section.open + section.close) + fullSize(section.rows, room));
	let body = "";
	for (const [index, section] of sections.entries()) {
		const kept = sections.slice(index + 1).reduce((sum, later, offset) => sum + Math.min(wanted[index + 1 + offset] ?? 0, Math.floor(options.maxBytes * later.share)), 0);
		const filled = fill(section, room - kept);
		room -= bytesOf$1(filled);
		body += filled;
	}
	return `${heading}${counts}${body}${closing}`;
}
function headingOf(report) {
	const { failing, images } = report.counts;
	const errors = report.diagnostics.filter((diagnostic) => diagnostic.level === "error").length;
	if (report.conclusion === "success" && !report.wouldFail) return successHeading(report);
	const what = failing > 0 ? `${failing} of ${plural$1(images, "image")} ${failing === 1 ? "fails" : "fail"}` : errors > 0 ? `${plural$1(errors, "error")} in what should have been read` : "failure";
	return report.conclusion === "success" ? `\u26a0\ufe0f sysprep-gate: ${what} (warn-only)` : `\u274c sysprep-gate: ${what}`;
}
function successHeading({ images, counts }) {
	const standing = standingOf(images);
	if (counts.images === 0) return "\u2139\ufe0f sysprep-gate: no image was found, and none is required";
	const waived = counts.waived > 0 ? `, ${plural$1(counts.waived, "finding")} waived` : "";
	if (isSettled(standing)) return `\u2705 sysprep-gate: ${counts.images === 1 ? "the image passes" : `all ${counts.images} images pass`}${waived}`;
	const { passing, open } = standing;
	const verdicts = [
		"unsupported",
		"undetermined",
		"not-covered"
	].filter((verdict) => open[verdict] > 0);
	const [only = "undetermined"] = verdicts;
	if (counts.images === 1) return `\u26a0\ufe0f sysprep-gate: the image is ${verdictWords[only]}, which does not fail the run`;
	return `\u26a0\ufe0f sysprep-gate: ${passing === 0 ? "none" : passing} of ${counts.images} images ${passing < 2 ? "passes" : "pass"}, ${verdicts.map((verdict) => `${open[verdict]} ${verdictWords[verdict]}`).join(", ")}${waived}`;
}
function sectionsOf(report) {
	const spoken = report.images.filter((image) => image.findings.length > 0 || !passes(image.verdict));
	const quiet = report.images.filter((image) => image.findings.length === 0 && passes(image.verdict));
	const notes = sharedNotes(report.images);
	const { fixed, retired } = report.comparison ?? {
		fixed: [],
		retired: []
	};
	return [
		{
			open: "\n<ul>\n",
			rows: report.notices.map((notice) => single(`<li>\u2139\ufe0f ${htmlProse(notice)}</li>\n`)),
			close: "</ul>\n",
			noun: "notes",
			share: 0
		},
		{
			open: "\n<table>\n<tr><th align=\"left\">Image</th><th align=\"left\">Requirement and finding</th></tr>\n",
			rows: spoken.map(imageRow),
			close: "</table>\n",
			noun: "findings",
			share: .5
		},
		{
			open: "\n<h3>Files</h3>\n<table>\n<tr><th align=\"left\">Diagnostic</th><th align=\"left\">What was found</th></tr>\n",
			rows: report.diagnostics.map((diagnostic) => single(diagnosticRow(diagnostic))),
			close: "</table>\n",
			noun: "diagnostics",
			share: .2
		},
		{
			open: `\n<details>\n<summary>${plural$1(fixed.length, "finding")} of the base commit fixed</summary>\n<ul>\n`,
			rows: fixed.map((each) => single(fixedRow(each))),
			close: "</ul>\n</details>\n",
			noun: "fixed findings",
			share: .05
		},
		{
			open: `\n<details>\n<summary>${plural$1(retired.length, "image")} no longer declared</summary>\n<ul>\n`,
			rows: retired.map((name) => single(`<li>${htmlCode(name)}</li>\n`)),
			close: "</ul>\n</details>\n",
			noun: "images no longer declared",
			share: .02
		},
		{
			open: `\n<details>\n<summary>${plural$1(quiet.length, "image")} without a finding</summary>\n<ul>\n`,
			rows: quiet.map((image) => single(quietRow(image))),
			close: "</ul>\n</details>\n",
			noun: "images",
			share: .1
		},
		{
			open: `\n<details>\n<summary>${plural$1(notes.length, "implied fact")}: not stated, but given by a cited rule</summary>\n<ul>\n`,
			rows: notes.map((note) => single(noteRow(note))),
			close: "</ul>\n</details>\n",
			noun: "implied facts",
			share: .05
		}
	];
}
function passes(verdict) {
	return verdict === "supported" || verdict === "not-applicable";
}
function single(html) {
	return {
		items: 1,
		html: () => html
	};
}
function imageRow(image) {
	return {
		items: Math.max(1, image.findings.length),
		html(count) {
			const span = count > 1 ? ` rowspan="${count}"` : "";
			const shown = sayAdviceOnce(image.findings.slice(0, count));
			const rows = shown.length > 0 ? shown.map((finding) => findingCells(finding, image.location.file)) : [`<td valign="top">${image.verdict === "undetermined" ? "The definition was not read as meant; the errors below say why." : "No statement of the matrix decides about this image."}</td>`];
			return `<tr><td valign="top"${span}>${imageCell(image)}</td>${rows.join("</tr>\n<tr>")}</tr>\n`;
		}
	};
}
function imageCell(image) {
	const details = [htmlText(basisWords[image.basis]), passes(image.verdict) || image.failing ? "" : "does not fail this run"].filter(Boolean).join(", ");
	return [
		`${icons[image.verdict]} <b>${verdictWords[image.verdict]}</b>`,
		htmlCode(image.name),
		htmlProse(image.description),
		`<sub>${htmlCode(`${image.location.file}:${image.location.start.line}`)}</sub>`,
		`<sub>${htmlCode(image.format)}${details === "" ? "" : `, ${details}`}</sub>`,
		settlingCell(image.settle)
	].filter(Boolean).join("<br>");
}
function settlingCell(lines) {
	if (lines.length === 0) return "";
	return `<details><summary>Lines that settle it</summary>State what is open, with the values that are true:<pre><code>${lines.map((line) => htmlText(line, longestSentence)).join("\n")}</code></pre></details>`;
}
function findingCells(finding, imageFile) {
	const link = documentLink(finding.url);
	return `<td valign="top">${[
		`${`${levelIcons[finding.level]} <b>${finding.waived ? "waived" : finding.level}</b>${finding.change === null ? "" : `, ${finding.change}`}`} ${htmlCode(finding.requirement)}${link === "" ? "" : ` (${link})`}`,
		htmlProse(finding.message),
		waiverLine(finding),
		`${htmlCode(lineOf(finding.location, imageFile), longestSentence)}${excerptOf(finding)}`,
		finding.remedy === "" ? "" : `<b>Fix:</b> ${htmlProse(finding.remedy)}`,
		...finding.advice.map((advice) => `<b>Note:</b> ${htmlProse(advice)}`),
		...relatedLines(finding.related)
	].filter(Boolean).join("<br>")}</td>`;
}
function waiverLine({ waiver }) {
	if (waiver === null) return "";
	const ticket = waiver.ticket === null ? "" : ` (${htmlCode(waiver.ticket)})`;
	return `<b>Waived</b> until ${htmlCode(waiver.until)} by ${htmlCode(waiver.owner)}${ticket}: ${htmlProse(waiver.reason)} (${htmlCode(`${waiver.location.file}:${waiver.location.start.line}`, longestSentence)})`;
}
function lineOf({ file, start }, imageFile) {
	return file === imageFile ? `line ${start.line}` : `${file}:${start.line}`;
}
function excerptOf({ excerpt, location }) {
	const from = location.start.column > 80 ? location.start.column - 21 : 0;
	const text = excerpt.slice(from).replace(/^[\uDC00-\uDFFF]/, "").trim();
	return text === "" ? "" : `: ${htmlCode(`${from > 0 ? "\u2026" : ""}${text}`, 120)}`;
}
function relatedLines(related) {
	const lines = related.slice(0, longestRelatedList).map(({ message, location }) => `<b>With:</b> ${htmlCode(`${location.file}:${location.start.line}`, longestSentence)}: ${htmlProse(message)}`);
	return related.length > longestRelatedList ? [...lines, `\u2026 and ${plural$1(related.length - longestRelatedList, "more place")}`] : lines;
}
function documentLink(url) {
	return /^https:\/\/[a-z0-9.-]+(?:\/[\w\-./?=&%#~+,:;()]*)?$/i.test(url) ? `<a href="${htmlText(url, longestSentence)}">document</a>` : "";
}
function diagnosticRow(diagnostic) {
	const { location } = diagnostic;
	const lines = [
		htmlProse(diagnostic.message),
		`${htmlCode(`${location.file}:${location.start.line}`, longestSentence)}${excerptOf(diagnostic)}`,
		...relatedLines(diagnostic.related)
	];
	return `<tr><td valign="top">${levelIcons[diagnostic.level]} ${diagnostic.level}<br>${htmlCode(diagnostic.code)}</td><td valign="top">${lines.join("<br>")}</td></tr>\n`;
}
function quietRow(image) {
	const basis = image.basis === "extrapolated" ? " (extrapolated)" : "";
	return `<li>${icons[image.verdict]} ${verdictWords[image.verdict]}${basis}: ${htmlCode(image.name)} in ${htmlCode(`${image.location.file}:${image.location.start.line}`)}<br>${htmlProse(image.description)}</li>\n`;
}
function noteRow(note) {
	const link = documentLink(note.url);
	return `<li>${htmlProse(`${note.value} (${note.fact})`)} in ${plural$1(note.images, "image")}, because ${htmlProse(note.because)} (${htmlProse(note.source)}${link === "" ? "" : `, ${link}`})</li>\n`;
}
function fixedRow({ image, requirement, message, location }) {
	return `<li>${htmlCode(requirement)} on ${htmlCode(image)}, which stood in ${htmlCode(`${location.file}:${location.start.line}`, longestSentence)}<br>${htmlProse(message)}</li>\n`;
}
function fill(section, room) {
	const total = section.rows.reduce((sum, row) => sum + row.items, 0);
	const remark = (shown) => `<p>Showing ${shown} of ${total} ${section.noun}.</p>\n`;
	let left = room - bytesOf$1(section.open) - bytesOf$1(section.close);
	if (fullSize(section.rows, left) <= left) return section.open + section.rows.map((row) => row.html(row.items)).join("") + section.close;
	left -= bytesOf$1(remark(total));
	if (left < 0) return "";
	let rows = "";
	let shown = 0;
	for (const row of section.rows) {
		const count = fitting(row, left);
		if (count === 0) break;
		const html = row.html(count);
		rows += html;
		left -= bytesOf$1(html);
		shown += count;
		if (count < row.items) break;
	}
	return section.open + rows + section.close + remark(shown);
}
function fullSize(rows, enough) {
	let size = 0;
	for (const row of rows) {
		size += bytesOf$1(row.html(row.items));
		if (size > enough) break;
	}
	return size;
}
function fitting(row, room) {
	let low = 0;
	let high = row.items;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (bytesOf$1(row.html(middle)) <= room) low = middle;
		else high = middle - 1;
	}
	return low;
}
// build/github/api.js
var ApiRefusal = class extends Error {
	name = "ApiRefusal";
	kind;
	status;
	sentence;
	constructor(kind, status, sentence) {
		super(sentence);
		this.kind = kind;
		this.status = status;
		this.sentence = sentence;
	}
};
async function writeOnce(api, tries, write, find) {
	for (let attempt = 1;; attempt++) try {
		return await write();
	} catch (error) {
		if (!(error instanceof ApiRefusal) || error.kind !== "unavailable" || !await api.pause(attempt)) throw error;
		const found = await find();
		if (found !== void 0) return found;
		if (attempt >= tries) throw error;
	}
}
// build/github/delivery.js
function failed(channel, error, also = "") {
	if (error instanceof ApiRefusal) return {
		channel,
		status: "failed",
		detail: `${error.sentence}${also}`,
		refusal: error
	};
	return {
		channel,
		status: "failed",
		detail: `an internal error (${visible(error instanceof Error ? error.name : "unknown", 50)})${also}`
	};
}
// build/github/limits.js
const annotationsPerRequest = 50;
const reportBudget = 65e3;
const shortReportBudget = 16e3;
const longestMessageBytes = 65536;
const mostTries = 3;
const shortestPause = 1e3;
const longestPause = 8e3;
const longestWaiting = 9e4;
const longestRateWait = 6e4;
const unknownRateWait = 6e4;
const longestRequest = 15e3;
const longestDelivery = 18e4;
const mostPages = 30;
const entriesPerPage = 100;
const longestAnswer = 20971520;
const filesPerComparison = 300;
// build/github/check-run.js
const levels = {
	error: "failure",
	warning: "warning",
	note: "notice"
};
function checkAnnotations(report, root) {
	return chooseAnnotations(report, Infinity).shown.map(({ level, location, title, message }) => ({
		path: visible(pathFromRoot(location.file, root), Infinity),
		start_line: location.start.line,
		end_line: lastLine(location),
		...location.start.line === location.end.line ? {
			start_column: location.start.column,
			end_column: Math.max(location.start.column, location.end.column)
		} : {},
		annotation_level: levels[level],
		message: cutBytes(message, longestMessageBytes),
		title: cutUnits(title, longestAnnotationTitle)
	}));
}
async function deliverCheckRun(api, report, context) {
	const annotations = checkAnnotations(report, context.root);
	let run;
	try {
		run = await create$1(api, context);
		for (let from = 0; from < annotations.length; from += annotationsPerRequest) await append(api, run.id, annotations.slice(from, from + annotationsPerRequest), from, annotations.length);
		await complete$1(api, run.id, report, annotations.length);
		const waived = report.counts.waived === 0 ? "" : `, ${plural$1(report.counts.waived, "waived finding")} in its summary`;
		return {
			channel: "check run",
			status: "delivered",
			detail: `${plural$1(annotations.length, "annotation")} in the check run ${visible(context.name)}${waived}${run.url === "" ? "" : ` (${visible(run.url)})`}`
		};
	} catch (error) {
		return failed("check run", error, run === void 0 ? "" : await abandon(api, run.id, report));
	}
}
async function create$1(api, { name, headSha, externalId, detailsUrl }) {
	const output = {
		title: "Writing findings",
		summary: "The findings follow."
	};
	return writeOnce(api, mostTries, () => api.createCheckRun({
		name,
		headSha,
		externalId,
		detailsUrl,
		output
	}), async () => (await api.listCheckRuns(headSha, name)).find((each) => each.externalId === externalId));
}
async function append(api, id, batch, before, total) {
	const output = {
		title: `Writing findings: ${before + batch.length} of ${total}`,
		summary: "The findings follow.",
		annotations: batch
	};
	await writeOnce(api, mostTries, () => api.updateCheckRun(id, { output }), async () => {
		const run = await api.getCheckRun(id);
		if (run.annotations === before + batch.length) return run;
		const listed = await countListed(api, id, before);
		if (listed === before + batch.length) return run;
		if (listed === before && run.annotations === before) return void 0;
		throw new ApiRefusal("invalid", 200, `GitHub says ${run.annotations} and lists ${listed} annotations where ${before} were sent`);
	});
}
async function countListed(api, id, before) {
	const page = Math.floor(before / entriesPerPage) + 1;
	return (page - 1) * entriesPerPage + (await api.listCheckAnnotations(id, page)).length;
}
async function complete$1(api, id, report, total) {
	await confirm(api, id, total);
	const output = {
		title: cutUnits(visibleSentence(`${countsSentence(report)}; ${findingsSentence(report)}`), longestAnnotationTitle),
		summary: renderMarkdown(report, { maxBytes: reportBudget })
	};
	const conclusion = report.conclusion;
	await writeOnce(api, mostTries, () => api.updateCheckRun(id, {
		output,
		conclusion
	}), async () => {
		const run = await api.getCheckRun(id);
		return run.status === "completed" && run.conclusion === conclusion ? run : void 0;
	});
}
async function confirm(api, id, total) {
	let there = 0;
	for (let attempt = 1; attempt <= 2; attempt++) {
		there = (await api.getCheckRun(id)).annotations;
		if (there >= total) return;
		if (total <= mostPages * entriesPerPage) there = Math.max(there, (await api.listCheckAnnotations(id, 1)).length);
		if (there >= total || attempt === 1 && !await api.pause(attempt)) break;
	}
	if (there < total) throw new ApiRefusal("unavailable", 200, `${there} of ${total} annotations arrived`);
}
async function abandon(api, id, report) {
	const output = {
		title: cutUnits(`Not all findings are here: ${countsSentence(report)}`, longestAnnotationTitle),
		summary: "GitHub did not take all annotations. The log and the summary of the job have every finding, and the status of the job is the verdict."
	};
	try {
		await api.updateCheckRun(id, {
			output,
			conclusion: report.conclusion === "failure" ? "failure" : "neutral"
		});
		return "; it is closed and says that findings are missing";
	} catch {
		return "; it could not be closed and stays in progress";
	}
}
function cutBytes(text, max) {
	if (text.length * 3 <= max || Buffer.byteLength(text) <= max) return text;
	let bytes = 0;
	let kept = "";
	for (const point of text) {
		bytes += Buffer.byteLength(point);
		if (bytes > max - 3) break;
		kept += point;
	}
	return `${kept}\u2026`;
}
// build/github/comment.js
const ownLogin = "github-actions[bot]";
function markerOf({ key, workflow, job }) {
	const hash = (text) => (0, node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 16);
	return `<!-- sysprep-gate: ${key === "" ? hash(`${workflow}\n${job}`) : key.length <= 64 && /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(key) ? key : hash(key)} -->`;
}
async function deliverComment(api, report, context) {
	const { mode, pullRequest } = context;
	if (mode === "never") return {
		channel: "comment",
		status: "skipped",
		detail: "not asked for"
	};
	if (pullRequest === void 0) return {
		channel: "comment",
		status: "skipped",
		detail: "the event has no pull request"
	};
	try {
		return await write(api, report, context, pullRequest, reportBudget);
	} catch (error) {
		if (!(error instanceof ApiRefusal) || error.kind !== "invalid") return failed("comment", error);
		return write(api, report, context, pullRequest, shortReportBudget).catch(() => failed("comment", error));
	}
}
async function write(api, report, context, pullRequest, budget) {
	const marker = markerOf(context);
	const body = `${marker}\n${renderMarkdown(report, { maxBytes: budget - marker.length - 1 })}`;
	const marked = await listMarked(api, pullRequest, marker);
	const apps = marked.filter((comment) => comment.author.type === "Bot");
	const own = apps.filter((comment) => comment.author.login === ownLogin);
	const same = own.length > 0 ? void 0 : apps.find((comment) => isSame$1(comment.body, body));
	const current = own.at(-1) ?? same;
	if (current === void 0 && context.mode === "on-failure" && report.conclusion === "success" && marked.length === 0) return {
		channel: "comment",
		status: "skipped",
		detail: "nothing failed"
	};
	const written = current === void 0 ? await create(api, pullRequest, marker, body, marked) : await update(api, pullRequest, marker, current, body, marked);
	const left = await removeTwins(api, marked.filter((comment) => comment.id < written.comment.id && comment.author.login === written.comment.author.login));
	return {
		channel: "comment",
		status: "delivered",
		detail: `${written.detail}${left}`
	};
}
async function listMarked(api, pullRequest, marker) {
	return (await api.listComments(pullRequest)).filter((comment) => comment.body.startsWith(marker)).toSorted((left, right) => left.id - right.id);
}
async function create(api, pullRequest, marker, body, before) {
	return {
		comment: await writeOnce(api, mostTries, () => api.createComment(pullRequest, body), async () => (await listMarked(api, pullRequest, marker)).findLast((each) => isSame$1(each.body, body) && !before.some(({ id }) => id === each.id))),
		detail: "created"
	};
}
async function update(api, pullRequest, marker, current, body, before) {
	if (isSame$1(current.body, body)) return {
		comment: current,
		detail: "unchanged"
	};
	try {
		return {
			comment: await writeOnce(api, mostTries, () => api.updateComment(current.id, body), async () => (await listMarked(api, pullRequest, marker)).find((each) => each.id === current.id && isSame$1(each.body, body))),
			detail: "updated"
		};
	} catch (error) {
		if (error instanceof ApiRefusal && error.kind === "not-found") return create(api, pullRequest, marker, body, before);
		throw error;
	}
}
async function removeTwins(api, twins) {
	let left = "";
	for (const twin of twins) try {
		await api.deleteComment(twin.id);
	} catch (error) {
		if (!(error instanceof ApiRefusal)) throw error;
		if (error.kind !== "not-found") left = `; an older one stays (${error.sentence})`;
	}
	return left;
}
function isSame$1(left, right) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(left) === plain(right);
}
// build/github/deliver.js
const permissions = {
	"check run": "checks: write",
	comment: "pull-requests: write"
};
const instead = {
	"check run": "workflow commands carry the annotations, and log and job summary list every finding",
	comment: "log and job summary have the report"
};
async function deliver(report, options, context, openApi) {
	const plans = [planCheckRun(options, context), planComment(options, context)];
	const deliveries = [];
	let api;
	let down;
	for (const plan of plans) {
		let delivery;
		try {
			if (plan.skip !== void 0) delivery = {
				channel: plan.channel,
				status: "skipped",
				detail: plan.skip
			};
			else if (down !== void 0) delivery = failed(plan.channel, down);
			else {
				api ??= await openApi();
				delivery = plan.channel === "check run" ? await sendCheckRun(api, report, options, context) : await sendComment(api, report, options, context);
			}
		} catch (error) {
			delivery = failed(plan.channel, error);
		}
		if (delivery.refusal !== void 0 && isForEverything(delivery.refusal)) down = delivery.refusal;
		deliveries.push(delivery);
	}
	return {
		deliveries: deliveries.map(({ channel, status, detail }) => ({
			channel,
			status,
			detail: withoutToken$1(detail, context.token)
		})),
		notices: noticesOf(deliveries, plans, context).map((notice) => withoutToken$1(notice, context.token)),
		unfinished: deliveries.some(({ channel, status, refusal }) => channel === "check run" && status === "failed" && refusal?.kind !== "permission"),
		annotated: deliveries.some(({ channel, status }) => channel === "check run" && status === "delivered")
	};
}
function planCheckRun({ annotations }, { event, token }) {
	const asked = annotations === "checks";
	const plan = (skip) => ({
		channel: "check run",
		asked,
		skip
	});
	if (annotations === "commands" || annotations === "none") return plan("not asked for");
	if (!token) return plan("there is no token");
	if (event.repository === void 0 || event.headSha === void 0) return plan("the run does not name its repository and commit");
	if (!asked && event.origin !== "own") return plan(`${originWords[event.origin]} has a read-only token`);
	return plan(void 0);
}
function planComment({ comment }, { event, token }) {
	const asked = comment !== "never";
	const plan = (skip) => ({
		channel: "comment",
		asked: asked && event.pullRequest !== void 0,
		skip
	});
	if (!asked) return plan("not asked for");
	if (event.pullRequest === void 0) return plan("the event has no pull request");
	if (!token) return plan("there is no token");
	if (event.repository === void 0) return plan("the run does not name its repository");
	return plan(void 0);
}
const originWords = {
	own: "this repository",
	fork: "a pull request from a fork",
	"deleted-fork": "a pull request from a deleted fork",
	dependabot: "a run started by Dependabot"
};
function sendCheckRun(api, report, { checkName }, { event, root, externalId, detailsUrl }) {
	return deliverCheckRun(api, report, {
		name: checkName,
		headSha: event.headSha ?? "",
		root,
		externalId,
		detailsUrl
	});
}
function sendComment(api, report, { comment, commentKey }, { event, workflow, job }) {
	return deliverComment(api, report, {
		mode: comment,
		pullRequest: event.pullRequest,
		key: commentKey,
		workflow,
		job
	});
}
function isForEverything({ kind, status }) {
	return kind === "unauthorized" || kind === "rate-limited" || kind === "unavailable" && status === 0;
}
function noticesOf(deliveries, plans, { event, token }) {
	const missing = deliveries.filter((delivery, index) => delivery.status === "failed" || plans[index]?.asked === true && plans[index].skip !== void 0);
	if (missing.length === 0) return [];
	if (!token) return [`There is no token, so there is no ${missing.map((each) => each.channel).join(" and no ")}; ${restOf(missing)}. The verdict is not affected.`];
	const readOnly = event.origin === "own" ? [] : missing.filter((each) => each.refusal?.kind === "permission" || each.refusal?.kind === "not-found");
	const notices = missing.filter((each) => !readOnly.includes(each)).map((each) => `${sentenceOf$1(each)}; ${instead[each.channel]}. The verdict is not affected.`);
	if (readOnly.length > 0) notices.unshift(`The token of ${originWords[event.origin]} is read-only, so there is no ${readOnly.map((each) => `${each.channel} (needs \`${permissions[each.channel]}\`)`).join(" and no ")}; ${restOf(readOnly)}. The verdict is not affected.`);
	return notices.map((notice) => visible(notice, longestRemark));
}
function restOf(missing) {
	return missing.map((each) => instead[each.channel]).join(", and ");
}
function sentenceOf$1({ channel, refusal, detail }) {
	if (refusal?.kind === "permission") return `The token lacks the permission \`${permissions[channel]}\`, so the ${channel} is missing: ${detail}`;
	if (refusal?.kind === "not-found") return `The ${channel} could not be written, perhaps because the token lacks the permission \`${permissions[channel]}\`: ${detail}`;
	return `The ${channel} could not be written: ${detail}`;
}
function withoutToken$1(text, token) {
	return token ? text.replaceAll(token, "***") : text;
}
// build/user-error.js
var UserError = class extends Error {
	name = "UserError";
};
// build/github/answers.js
var WrongShape = class extends Error {
	name = "WrongShape";
};
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function shaOf(value) {
	return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : void 0;
}
function need(value, what) {
	if (value === void 0) throw new WrongShape(what);
	return value;
}
function text$1(fields, name) {
	const value = fields[name];
	return need(typeof value === "string" ? value : void 0, name);
}
function count(fields, name) {
	const value = fields[name];
	return need(typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0, name);
}
function readList(data, read) {
	return need(Array.isArray(data) ? data : void 0, "list").map(read);
}
function readCheckRun(data) {
	const fields = fieldsOf(data);
	const output = fieldsOf(fields["output"]);
	return {
		id: count(fields, "id"),
		externalId: textOf(fields["external_id"]),
		status: text$1(fields, "status"),
		conclusion: textOf(fields["conclusion"]),
		annotations: count(output, "annotations_count"),
		title: textOf(output["title"]),
		url: textOf(fields["html_url"])
	};
}
function readCheckRunPage(data) {
	const fields = fieldsOf(data);
	return {
		total: count(fields, "total_count"),
		entries: readList(fields["check_runs"], readCheckRun)
	};
}
function readAnnotation(data) {
	const fields = fieldsOf(data);
	return {
		path: text$1(fields, "path"),
		message: textOf(fields["message"])
	};
}
function readComment(data) {
	const fields = fieldsOf(data);
	const user = fieldsOf(fields["user"]);
	return {
		id: count(fields, "id"),
		body: text$1(fields, "body"),
		author: {
			login: textOf(user["login"]),
			type: textOf(user["type"])
		}
	};
}
function readTree(data) {
	const fields = fieldsOf(data);
	const truncated = fields["truncated"];
	return {
		complete: !need(typeof truncated === "boolean" ? truncated : void 0, "truncated"),
		entries: readList(fields["tree"], (entry) => {
			const each = fieldsOf(entry);
			const size = each["size"];
			return {
				path: text$1(each, "path"),
				mode: text$1(each, "mode"),
				type: text$1(each, "type"),
				sha: text$1(each, "sha"),
				size: typeof size === "number" ? size : void 0
			};
		})
	};
}
function readBlob(data) {
	const fields = fieldsOf(data);
	const content = text$1(fields, "content");
	const encoding = text$1(fields, "encoding");
	if (encoding !== "base64" && encoding !== "utf-8") throw new WrongShape("encoding");
	const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
	if (typeof fields["size"] === "number" && fields["size"] !== bytes.length) throw new WrongShape("size");
	return bytes;
}
function readComparison(data) {
	const fields = fieldsOf(data);
	const files = readList(fields["files"], (entry) => {
		const each = fieldsOf(entry);
		return {
			path: text$1(each, "filename"),
			status: text$1(each, "status"),
			previousPath: textOf(each["previous_filename"]) || void 0
		};
	});
	return {
		mergeBase: need(shaOf(fieldsOf(fields["merge_base_commit"])["sha"]), "merge_base_commit"),
		files,
		complete: files.length < filesPerComparison
	};
}
// build/github/event.js
const known$2 = [
	"pull_request",
	"merge_group",
	"push",
	"release",
	"schedule",
	"workflow_dispatch",
	"workflow_call"
];
function checkEvent(name) {
	if (name === "pull_request_target") throw new UserError("The event is pull_request_target, needed pull_request: pull_request_target runs with the secrets and the write token of the base repository, and a checkout of the pull request would put a stranger's files beside them. On pull_request this check gives the full verdict with contents: read, for forks too.");
	if (name === void 0 || name === "" || known$2.includes(name)) return void 0;
	if (name === "workflow_run") return "On workflow_run a job has secrets and a write token while it may hold a stranger's files. This check needs neither: run it on pull_request, where forks get the full verdict with contents: read.";
	return `This check is made for ${known$2.join(", ")}; on ${name} it evaluates the files that are checked out, whatever they are.`;
}
function readPayload(environment) {
	const file = environment["GITHUB_EVENT_PATH"];
	if (file === void 0 || file === "") return void 0;
	try {
		return JSON.parse((0, node_fs.readFileSync)(file, "utf8"));
	} catch {
		return;
	}
}
function readEvent(environment, payload) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const fields = fieldsOf(payload);
	const pull = fieldsOf(fields["pull_request"]);
	const group = fieldsOf(fields["merge_group"]);
	const isPull = name.startsWith("pull_request");
	const sha = shaOf(environment["GITHUB_SHA"]);
	const repository = repositoryOf(environment["GITHUB_REPOSITORY"]) ?? repositoryOf(fieldsOf(fields["repository"])["full_name"]);
	return {
		name,
		repository,
		pullRequest: isPull ? numberOf$1(pull["number"]) ?? numberOf$1(fields["number"]) : void 0,
		headSha: (isPull ? shaOf(fieldsOf(pull["head"])["sha"]) : name === "merge_group" ? shaOf(group["head_sha"]) : void 0) ?? sha,
		baseSha: isPull ? shaOf(fieldsOf(pull["base"])["sha"]) : name === "merge_group" ? shaOf(group["base_sha"]) : name === "push" ? baseOfPush(fields) : void 0,
		origin: isPull ? originOf(pull, repository, environment, fields) : isDependabot(environment, fields) ? "dependabot" : "own"
	};
}
function baseOfPush(fields) {
	return textOf(fields["ref"]).startsWith("refs/tags/") ? void 0 : shaOf(fields["before"]);
}
function originOf(pull, repository, environment, fields) {
	const head = fieldsOf(pull["head"])["repo"];
	if (head === null) return "deleted-fork";
	const from = textOf(fieldsOf(head)["full_name"]).toLowerCase();
	const to = textOf(fieldsOf(fieldsOf(pull["base"])["repo"])["full_name"]).toLowerCase() || (repository === void 0 ? "" : `${repository.owner}/${repository.name}`.toLowerCase());
	if (from === "" || from !== to) return "fork";
	return isDependabot(environment, fields) ? "dependabot" : "own";
}
function isDependabot(environment, fields) {
	return (environment["GITHUB_ACTOR"] || textOf(fieldsOf(fields["sender"])["login"])) === "dependabot[bot]";
}
function repositoryOf(value) {
	const [, owner, name] = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/.exec(textOf(value)) ?? [];
	if (owner === void 0 || name === void 0 || /^\.{1,2}$/.test(owner) || /^\.{1,2}$/.test(name)) return void 0;
	return {
		owner,
		name
	};
}
function numberOf$1(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
// build/nearest.js
const longest = 128;
function nearest(written, known, share = 1 / 3) {
	const wanted = written.slice(0, longest).normalize("NFKC").toLowerCase();
	let best;
	for (const name of known) {
		const most = Math.max(share > 1 / 3 ? 2 : 1, Math.floor(name.length * share));
		if (Math.abs(name.length - wanted.length) > most) continue;
		const other = name.slice(0, longest).toLowerCase();
		const distance = isSwapped(wanted, other) ? 1 : leven(wanted, other, { maxDistance: most + 1 });
		if (distance <= most && (best === void 0 || distance < best.distance)) best = {
			name,
			distance
		};
	}
	return best?.name;
}
function isSwapped(left, right) {
	if (left.length !== right.length || left === right) return false;
	let at = 0;
	while (left[at] === right[at]) at += 1;
	return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}
// build/policy/policy.js
const defaultPolicy = {
	strict: false,
	onUndetermined: "auto",
	onNotCovered: "fail",
	minImages: 1,
	warnOnly: false,
	failOn: "any",
	mappings: []
};
// build/policy/policy-keys.js
const policyPath = ".github/sysprep-gate.yml";
const defaultValues = {
	paths: [],
	excludePaths: [],
	strict: defaultPolicy.strict,
	onUndetermined: defaultPolicy.onUndetermined,
	onNotCovered: defaultPolicy.onNotCovered,
	minImages: defaultPolicy.minImages,
	failOn: defaultPolicy.failOn,
	requires: null,
	mappings: defaultPolicy.mappings,
	limits: {},
	waiversFile: ".github/sysprep-gate-waivers.yml"
};
const policyKeys = [
	{
		name: "paths",
		field: "paths",
		kind: "globs",
		byDefault: "`**/*.{yml,yaml}` without `.git` and `node_modules`",
		description: "Files, folders or globs to read, relative to the working directory. What is an image definition is recognised by its content."
	},
	{
		name: "exclude-paths",
		field: "excludePaths",
		kind: "globs",
		byDefault: "none",
		description: "Globs of files to leave out, relative to the working directory."
	},
	{
		name: "strict",
		field: "strict",
		kind: "truth",
		byDefault: String(defaultValues.strict),
		description: "Take facts that are only implied by a rule for unknown ones."
	},
	{
		name: "on-undetermined",
		field: "onUndetermined",
		kind: "words",
		words: [
			"fail",
			"warn",
			"ignore",
			"auto"
		],
		byDefault: defaultValues.onUndetermined,
		description: "What an undetermined image does to the run: fail, warn, ignore, or auto (fail for native definitions, warn for other formats)."
	},
	{
		name: "on-not-covered",
		field: "onNotCovered",
		kind: "words",
		words: [
			"fail",
			"warn",
			"ignore"
		],
		byDefault: defaultValues.onNotCovered,
		description: "What an image that no Microsoft statement covers does to the run: fail, warn or ignore."
	},
	{
		name: "min-images",
		field: "minImages",
		kind: "integer",
		byDefault: String(defaultValues.minImages),
		description: "Fewer declared images than this fail the run: a glob that shrank is as dangerous as an empty one."
	},
	{
		name: "fail-on",
		field: "failOn",
		kind: "words",
		words: ["any", "introduced"],
		byDefault: defaultValues.failOn,
		description: "Which findings fail the run: any, or introduced (only those that the base commit does not have)."
	},
	{
		name: "requires",
		field: "requires",
		kind: "range",
		byDefault: "none",
		description: "Range of versions of sysprep-gate that this policy is written for, such as `^1.2.0`. Any other version refuses to run with it. Pre-releases are in no range that does not name one."
	},
	{
		name: "mappings",
		field: "mappings",
		kind: "mappings",
		byDefault: "none",
		description: "How home-made catalogues are read: which files they are, where their images stand, and where each fact is written. See `docs/formats/mapped.md`."
	},
	{
		name: "limits",
		field: "limits",
		kind: "limits",
		byDefault: "those of `docs/limits.md`",
		description: "Limits that are raised for large repositories: a mapping of their names to whole numbers. See `docs/limits.md`."
	},
	{
		name: "waivers-file",
		field: "waiversFile",
		kind: "path",
		byDefault: `\`${defaultValues.waiversFile}\``,
		description: "Path of the waivers file, relative to the repository, separated by `/`."
	}
];
const runOptions$1 = [
	"working-directory",
	"config-file",
	"config-from",
	"warn-only",
	"base-ref",
	"head-ref",
	"annotations",
	"check-name",
	"comment-summary-in-pr",
	"comment-key",
	"job-summary",
	"reports",
	"report",
	"format",
	"color",
	"now",
	"token"
];
function keyOfField(field) {
	const key = policyKeys.find((each) => each.field === field);
	if (key === void 0) throw new Error(`no policy key decides ${field}`);
	return key;
}
const policyFields = policyKeys.map((key) => key.field);
// build/options.js
const annotationModes = [
	"auto",
	"checks",
	"commands",
	"none"
];
const commentModes = [
	"always",
	"on-failure",
	"never"
];
const formatWords = [
	"pretty",
	"json",
	"jsonl",
	"sarif",
	"junit",
	"csv",
	"markdown",
	"github"
];
const colorWords = [
	"auto",
	"always",
	"never"
];
const configWords = ["base", "head"];
const runOptions = [
	{
		name: "working-directory",
		takes: "text",
		byDefault: "the workspace",
		on: "both",
		description: "Folder, inside the workspace, that paths start from."
	},
	{
		name: "config-file",
		takes: "text",
		byDefault: ".github/sysprep-gate.yml, where it is there",
		on: "both",
		description: "Path of the policy file, relative to the repository."
	},
	{
		name: "config-from",
		takes: { words: configWords },
		byDefault: "base on pull requests and merge groups, else head",
		on: "both",
		description: "Which commit's policy and waivers decide: base, so that a change cannot edit its own judge, or head."
	},
	{
		name: "base-ref",
		takes: "text",
		byDefault: "the base commit of the event",
		on: "both",
		description: "Commit or branch to compare with."
	},
	{
		name: "head-ref",
		takes: "text",
		byDefault: "the head commit of the event",
		on: "both",
		description: "Commit that is evaluated, where renames are looked up and a check run is placed; the files are those of the workspace."
	},
	{
		name: "warn-only",
		takes: "truth",
		byDefault: "false",
		on: "both",
		description: "Report failing images as warnings without failing. What cannot be read, and a run without images, still fail."
	},
	{
		name: "now",
		takes: "text",
		byDefault: "today, UTC",
		on: "cli",
		description: "The day on which waivers are judged, as YYYY-MM-DD."
	},
	{
		name: "annotations",
		takes: { words: annotationModes },
		byDefault: "auto",
		on: "action",
		description: "Where annotations go: a check run (checks, needs checks: write), workflow commands (commands), nowhere (none), or the first of these that the token allows (auto)."
	},
	{
		name: "check-name",
		takes: "text",
		byDefault: "sysprep-gate",
		on: "action",
		description: "Name of the check run. Require the job instead: the job is the gate."
	},
	{
		name: "comment-summary-in-pr",
		takes: { words: commentModes },
		byDefault: "never",
		on: "action",
		description: "Keep one comment with the report on the pull request: always, on-failure, or never. Needs pull-requests: write."
	},
	{
		name: "comment-key",
		takes: "text",
		byDefault: "workflow and job",
		on: "action",
		description: "Tells comments of several runs on one pull request apart."
	},
	{
		name: "job-summary",
		takes: "truth",
		byDefault: "true",
		on: "action",
		description: "Write the job summary."
	},
	{
		name: "reports",
		takes: "lines",
		byDefault: "none",
		on: "action",
		description: "Reports to write, one a line, as format=path."
	},
	{
		name: "report",
		takes: "lines",
		byDefault: "none",
		on: "cli",
		description: "Report to write beside standard output, as format=path; any number of times."
	},
	{
		name: "token",
		takes: "text",
		byDefault: "the workflow's own",
		on: "action",
		description: "Token for check run, comment and a base commit that the checkout lacks. The verdict needs none.",
		metadataDefault: "${{ github.token }}"
	},
	{
		name: "format",
		takes: { words: formatWords },
		byDefault: "pretty",
		on: "cli",
		description: "Report on standard output."
	},
	{
		name: "color",
		takes: { words: colorWords },
		byDefault: "auto",
		on: "cli",
		description: "Colours of the pretty report; auto follows the terminal, NO_COLOR and FORCE_COLOR."
	}
];
function optionOf(key) {
	if (key.field === "requires" || key.field === "mappings" || key.field === "limits") return [];
	const takes = key.words !== void 0 ? { words: key.words } : key.kind === "globs" ? "lines" : key.kind === "truth" ? "truth" : key.kind === "integer" ? "integer" : "text";
	return [{
		name: key.name,
		takes,
		byDefault: key.byDefault,
		description: key.description,
		on: key.name === "paths" ? "action" : "both"
	}];
}
const options = [...policyKeys.flatMap(optionOf), ...runOptions];
function optionsOf(entry) {
	return options.filter((option) => option.on === "both" || option.on === entry);
}
function readSettings(given, entry) {
	const prefix = entry === "cli" ? "--" : "";
	const known = optionsOf(entry);
	for (const name of given.keys()) if (!known.some((option) => option.name === name)) throw unknownName(name, known.map((option) => option.name), entry === "cli" ? "flag" : "input", prefix);
	const last = (name) => given.get(name)?.at(-1)?.trim() || void 0;
	const lines = (name) => {
		const found = (given.get(name) ?? []).flatMap((value) => value.split(/\r?\n/)).map((value) => value.trim()).filter((value) => value !== "");
		return found.length === 0 ? void 0 : found;
	};
	const word = (name, words) => {
		const value = last(name);
		if (value === void 0) return void 0;
		const found = words.find((each) => each === value);
		if (found === void 0) throw new UserError(`${prefix}${name} is "${value}", needed ${words.join(", ")}.`);
		return found;
	};
	const truth = (name) => {
		const value = word(name, ["true", "false"]);
		return value === void 0 ? void 0 : value === "true";
	};
	const values = {
		paths: lines("paths"),
		excludePaths: lines("exclude-paths"),
		strict: truth("strict"),
		onUndetermined: word("on-undetermined", [
			"fail",
			"warn",
			"ignore",
			"auto"
		]),
		onNotCovered: word("on-not-covered", [
			"fail",
			"warn",
			"ignore"
		]),
		minImages: integer(prefix, "min-images", last("min-images")),
		failOn: word("fail-on", ["any", "introduced"]),
		waiversFile: last("waivers-file")
	};
	return {
		given: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0)),
		workingDirectory: last("working-directory") ?? ".",
		configFile: last("config-file"),
		configFrom: word("config-from", configWords),
		baseRef: last("base-ref"),
		headRef: last("head-ref"),
		warnOnly: truth("warn-only") ?? false,
		now: last("now"),
		annotations: word("annotations", annotationModes) ?? "auto",
		checkName: last("check-name") ?? "sysprep-gate",
		comment: word("comment-summary-in-pr", commentModes) ?? "never",
		commentKey: last("comment-key") ?? "",
		jobSummary: truth("job-summary") ?? true,
		reports: lines(entry === "cli" ? "report" : "reports") ?? [],
		token: last("token"),
		format: word("format", formatWords) ?? "pretty",
		color: word("color", colorWords) ?? "auto"
	};
}
function integer(prefix, name, value) {
	if (value === void 0) return void 0;
	if (!/^\d{1,7}$/.test(value)) throw new UserError(`${prefix}${name} is "${value}", needed a whole number, 0 or more.`);
	return Number(value);
}
function unknownName(written, known, what, prefix = "") {
	const part = known.find((name) => name.endsWith(`/${written}`));
	if (part !== void 0) return new UserError(`Unknown ${what} ${prefix}${written}. Did you mean ${prefix}${part}?`);
	const best = nearest(written, known, 1 / 2);
	const guess = best === void 0 ? "" : ` Did you mean ${prefix}${best}?`;
	return new UserError(`Unknown ${what} ${prefix}${written}.${guess}${known.length > 20 ? " `sysprep-gate rules` lists all." : ` Known: ${known.map((name) => `${prefix}${name}`).join(", ")}.`}`);
}
// build/github/runner.js
function readInputs(environment) {
	const known = optionsOf("action").map((option) => option.name);
	const given = new Map();
	for (const [variable, value] of Object.entries(environment)) {
		if (!variable.toUpperCase().startsWith("INPUT_") || value === void 0 || value === "") continue;
		const name = variable.slice(6).toLowerCase();
		if (!known.includes(name)) throw unknownName(name, known, "input");
		if (given.has(name)) throw new UserError(`The input ${name} is given twice, under names that differ in upper and lower case. Keep one.`);
		given.set(name, [value]);
	}
	return given;
}
function writeOutputs(environment, outputs) {
	const file = environment["GITHUB_OUTPUT"];
	if (file === void 0 || file === "") return;
	appendWhole(file, Object.entries(outputs).map(([name, value]) => {
		const end = `ghadelimiter_${(0, node_crypto.randomUUID)()}`;
		if (!/^[a-z][a-z-]*$/.test(name) || value.includes(end)) throw new Error(`output ${name} cannot be written`);
		return `${name}<<${end}\n${value}\n${end}\n`;
	}).join(""));
}
function summaryRoom(environment) {
	const file = environment["GITHUB_STEP_SUMMARY"];
	if (file === void 0 || file === "") return 0;
	return 1048576 - ((0, node_fs.statSync)(file, { throwIfNoEntry: false })?.size ?? 0);
}
function writeSummary(environment, markdown) {
	const file = environment["GITHUB_STEP_SUMMARY"];
	if (file !== void 0 && file !== "") appendWhole(file, markdown);
}
function appendWhole(file, text) {
	const descriptor = (0, node_fs.openSync)(file, "a");
	try {
		const before = (0, node_fs.fstatSync)(descriptor).size;
		const bytes = new TextEncoder().encode(text);
		try {
			for (let at = 0; at < bytes.length;) at += (0, node_fs.writeSync)(descriptor, bytes, at);
		} catch (error) {
			takeBack(descriptor, before);
			throw error;
		}
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function takeBack(descriptor, size) {
	try {
		(0, node_fs.ftruncateSync)(descriptor, size);
	} catch {}
}
// build/formats/mapped/mapping.js
const mappedFields = [
	"name",
	"os",
	"os.edition",
	"os.build",
	"os.upgradedFrom",
	"os.domainJoined",
	"servicePack",
	"iis",
	"iis.version",
	"iis.source",
	"iis.phase",
	"iis.installOrder",
	"iis.encryptedProperties",
	"features",
	"ie",
	"sysprep"
];
function withoutPlaces({ files, items, rules }) {
	const plain = mappedFields.flatMap((field) => {
		const rule = rules[field];
		if (rule === void 0) return [];
		const { location: _location, ...rest } = rule;
		return [[field, rest]];
	});
	return {
		files,
		...items === void 0 ? {} : { items },
		rules: Object.fromEntries(plain)
	};
}
// build/source/limits.js
const defaultLimits = {
	fileBytes: 1048576,
	files: 1e4,
	totalBytes: 52428800,
	documentsPerFile: 1e3,
	depth: 100,
	visitedNodesPerDocument: 2e5,
	errorsShownPerFile: 20,
	fileMilliseconds: 5e3,
	runMilliseconds: 3e5,
	heapMebibytes: 384,
	inPlaceBytes: 65536,
	watchedBytes: 12582912,
	inPlaceEntries: 16e3
};
// build/policy/limit-keys.js
const mebibyte = 1048576;
const limitKeys = [
	{
		name: "file-mib",
		field: "fileBytes",
		unit: mebibyte,
		most: 64,
		description: "MiB of one file."
	},
	{
		name: "total-mib",
		field: "totalBytes",
		unit: mebibyte,
		most: 2048,
		description: "MiB of all files of a run."
	},
	{
		name: "files",
		field: "files",
		unit: 1,
		most: 1e6,
		description: "Files of a run."
	},
	{
		name: "documents",
		field: "documentsPerFile",
		unit: 1,
		most: 1e5,
		description: "Documents of one file."
	},
	{
		name: "depth",
		field: "depth",
		unit: 1,
		most: 400,
		description: "Levels of nesting, aliases and merge keys followed."
	},
	{
		name: "nodes",
		field: "visitedNodesPerDocument",
		unit: 1,
		most: 2e7,
		description: "Nodes of one document that are visited, each time that an alias leads to them."
	},
	{
		name: "file-seconds",
		field: "fileMilliseconds",
		unit: 1e3,
		most: 600,
		description: "Seconds for one file."
	},
	{
		name: "run-seconds",
		field: "runMilliseconds",
		unit: 1e3,
		most: 7200,
		description: "Seconds for the evaluation of a run."
	},
	{
		name: "memory-mib",
		field: "heapMebibytes",
		unit: 1,
		most: 16384,
		description: "MiB of memory for the evaluation."
	}
];
function leastOf(key) {
	return defaultLimits[key.field] / key.unit;
}
function limitsUnder(raised) {
	return {
		...defaultLimits,
		...Object.fromEntries(limitKeys.flatMap((key) => Object.hasOwn(raised, key.name) ? [[key.field, (raised[key.name] ?? 0) * key.unit]] : []))
	};
}
// build/source/deferred.js
var Deferred = class {
	what;
	#value;
	constructor(what) {
		this.what = what;
	}
	get isLoaded() {
		return this.#value !== void 0;
	}
	get() {
		if (this.#value === void 0) throw new NotLoaded(this);
		return this.#value;
	}
	set(value) {
		this.#value = value;
	}
};
var NotLoaded = class extends Error {
	piece;
	constructor(piece) {
		super(`${piece.what} has not been loaded`);
		this.name = "NotLoaded";
		this.piece = piece;
	}
};
// build/policy/version-ranges.js
const versionRanges = new Deferred("the reader of version ranges");
// build/policy/effective.js
function decidePolicy(sources) {
	const all = [...sources, {
		origin: "default",
		values: defaultValues
	}];
	const decided = policyFields.map((field) => {
		const source = all.find((each) => each.values[field] !== void 0);
		if (source === void 0) throw new Error(`nothing decides ${field}`);
		const name = keyOfField(field).name;
		const line = source.places?.get(field)?.start.line;
		const origin = typeof source.origin === "string" ? source.origin : source.origin(name);
		return {
			field,
			value: source.values[field],
			origin: line === void 0 ? origin : `${origin}:${line}`
		};
	});
	return {
		values: Object.fromEntries(decided.map(({ field, value }) => [field, value])),
		origins: Object.fromEntries(decided.map(({ field, origin }) => [field, origin]))
	};
}
function isLimits(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function plainValue(value) {
	if (isLimits(value)) return value;
	return typeof value === "object" && value !== null ? value.map((each) => typeof each === "string" ? each : withoutPlaces(each)) : value;
}
function isAtLeastAsStrict(candidate, base) {
	const loosened = policyKeys.flatMap(({ name, field }) => {
		const sentence = comparisons[field](candidate, base);
		return sentence === void 0 ? [] : [`${name}: ${sentence}`];
	});
	return {
		stricter: loosened.length === 0,
		loosened
	};
}
const reactions = [
	"fail",
	"auto",
	"warn",
	"ignore"
];
const failures = ["any", "introduced"];
const comparisons = {
	paths: (candidate, base) => {
		if (base.paths.length === 0) return candidate.paths.length === 0 ? void 0 : `only ${listText(candidate.paths)} would be read, where the base reads every YAML file.`;
		const missing = base.paths.filter((path) => !candidate.paths.includes(path));
		return missing.length === 0 ? void 0 : `${listText(missing)} would no longer be asked for, which the base asks for.`;
	},
	excludePaths: (candidate, base) => {
		const added = candidate.excludePaths.filter((path) => !base.excludePaths.includes(path));
		return added.length === 0 ? void 0 : `${listText(added)} would be left out, which the base does not leave out.`;
	},
	strict: (candidate, base) => base.strict && !candidate.strict ? "implied facts would count, which the base refuses." : void 0,
	onUndetermined: (candidate, base) => ranked(reactions, candidate.onUndetermined, base.onUndetermined),
	onNotCovered: (candidate, base) => ranked(reactions, candidate.onNotCovered, base.onNotCovered),
	minImages: (candidate, base) => candidate.minImages < base.minImages ? `${candidate.minImages} instead of the base's ${base.minImages}, so that more images could go missing unseen.` : void 0,
	failOn: (candidate, base) => ranked(failures, candidate.failOn, base.failOn),
	requires: (candidate, base) => {
		if (base.requires === null || candidate.requires === base.requires) return void 0;
		if (candidate.requires === null) return `no version would be required, where the base requires "${base.requires}".`;
		return versionRanges.get().isWithin(candidate.requires, base.requires) ? void 0 : `"${candidate.requires}" lets versions in that the base's "${base.requires}" keeps out.`;
	},
	mappings: (candidate, base) => {
		const kept = new Set(candidate.mappings.map((mapping) => JSON.stringify(withoutPlaces(mapping))));
		const changed = base.mappings.filter((mapping) => !kept.has(JSON.stringify(withoutPlaces(mapping))));
		return changed.length === 0 ? void 0 : `the mapping of ${changed.slice(0, 5).map(({ files }) => listText(files)).join(" and of ")} would be gone or another, which reads images in the base.`;
	},
	limits: (candidate, base) => {
		const raised = limitKeys.flatMap((key) => {
			const [now, before] = [candidate.limits[key.name] ?? leastOf(key), base.limits[key.name] ?? leastOf(key)];
			return now > before ? [`${key.name} ${now} instead of the base's ${before}`] : [];
		});
		return raised.length === 0 ? void 0 : `${raised.join(", ")}, so that what the base refuses would be read.`;
	},
	waiversFile: (candidate, base) => candidate.waiversFile === base.waiversFile ? void 0 : `waivers would come from "${candidate.waiversFile}" instead of the base's "${base.waiversFile}".`
};
function ranked(strictestFirst, candidate, base) {
	return strictestFirst.indexOf(candidate) > strictestFirst.indexOf(base) ? `${candidate} instead of the base's ${base}.` : void 0;
}
function listText(items) {
	const first = items.slice(0, 5).map((item) => `"${item}"`).join(", ");
	return items.length > 5 ? `${first} and ${items.length - 5} more` : first;
}
// build/source/location.js
function startOfFile(file) {
	return {
		file,
		start: {
			line: 1,
			column: 1
		},
		end: {
			line: 1,
			column: 1
		}
	};
}
// build/source/text.js
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function positionAt(starts, offset, near = 1) {
	let low = near - 1;
	let high = starts.length - 1;
	if (near <= high && (starts[near] ?? 0) > offset) high = low;
	else if (near < high && (starts[near + 1] ?? 0) > offset) low = high = near;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (starts[low] ?? 0) + 1
	};
}
function lineText(text, starts, line) {
	const start = starts[line - 1];
	if (start === void 0) return "";
	return text.slice(start, lineEnd(text, start));
}
function lineEnd(text, offset) {
	const feed = text.indexOf("\n", offset);
	const end = feed === -1 ? text.length : feed;
	return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
function codePointName(codePoint) {
	return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
const shownLength = 60;
const unseen$1 = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu;
function shown(text) {
	const points = Array.from(text.slice(0, 122));
	return (points.length > shownLength || text.length > 122 ? `${points.slice(0, shownLength).join("")}\u2026` : text).replace(unseen$1, (character) => `<${codePointName(character.codePointAt(0) ?? 0)}>`);
}
const strictUtf8$1 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\r(?!\n)/g;
function decodeSource(file, bytes, limits = defaultLimits) {
	const wide = wideEncoding(bytes);
	if (wide !== void 0) return { diagnostics: [diagnosticAt(file, "not-utf-8", `The file is written in ${wide}; save it as UTF-8.`)] };
	let text;
	try {
		text = strictUtf8$1.decode(bytes);
	} catch {
		return { diagnostics: [invalidByte(file, bytes)] };
	}
	if (text.charCodeAt(0) === 65279) text = text.slice(1);
	const diagnostics = refusedCharacters(file, text, limits.errorsShownPerFile);
	return diagnostics.length > 0 ? { diagnostics } : { text };
}
function wideEncoding(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 255 && b === 254) return c === 0 && d === 0 && bytes.length >= 4 ? "UTF-32" : "UTF-16 (little endian)";
	if (a === 254 && b === 255) return "UTF-16 (big endian)";
	if (a === 0 && b === 0 && c === 254 && d === 255) return "UTF-32";
}
function invalidByte(file, bytes) {
	const ends = [];
	for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) ends.push(at + 1);
	ends.push(bytes.length);
	let low = 0;
	let high = ends.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if (isUtf8(bytes.subarray(0, ends[middle]))) low = middle + 1;
		else high = middle;
	}
	const line = bytes.subarray(low === 0 ? 0 : ends[low - 1], ends[low]);
	let good = 0;
	let bad = line.length;
	while (good < bad) {
		const middle = good + bad + 1 >> 1;
		if (isUtf8(line.subarray(0, middle), true)) good = middle;
		else bad = middle - 1;
	}
	const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(line.subarray(0, good), { stream: true });
	const byte = line[new TextEncoder().encode(before).length] ?? 0;
	const column = (low === 0 && before.charCodeAt(0) === 65279 ? before.length - 1 : before.length) + 1;
	return diagnosticAt(file, "not-utf-8", `${`The byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} is not UTF-8 here`}; save the file as UTF-8.`, {
		line: low + 1,
		column
	});
}
function isUtf8(bytes, stream = false) {
	try {
		new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes, { stream });
		return true;
	} catch {
		return false;
	}
}
function refusedCharacters(file, text, atMost) {
	const diagnostics = [];
	let count = 0;
	let zeros = 0;
	let starts;
	for (const match of text.matchAll(refused)) {
		count += 1;
		const codePoint = text.charCodeAt(match.index);
		if (codePoint === 0) zeros += 1;
		if (count > atMost) continue;
		starts ??= lineStarts(text);
		diagnostics.push(diagnosticAt(file, "refused-character", refusal$1(codePoint), positionAt(starts, match.index)));
	}
	const first = diagnostics[0];
	if (first !== void 0 && zeros * 3 > text.length) return [{
		...first,
		code: "not-utf-8",
		message: "Every other byte is zero (U+0000): the file looks like UTF-16; save it as UTF-8."
	}];
	if (first !== void 0 && count > atMost) diagnostics.push(diagnosticAt(file, "more-errors", `${count - atMost} more characters of this kind are not listed.`, first.location.start));
	return diagnostics;
}
function refusal$1(codePoint) {
	const name = codePointName(codePoint);
	if (codePoint === 13) return `A carriage return (${name}) stands without a line feed; end lines with LF or CR LF.`;
	if (codePoint === 133 || codePoint === 8232 || codePoint === 8233) return `${name} ends a line for some readers and not for others; use LF or CR LF.`;
	if (codePoint < 160) return `The control character ${name} is not allowed; remove it, or write it as an escape in double quotes.`;
	return `The invisible character ${name} is not allowed, because it hides what the text says; remove it.`;
}
function diagnosticAt(file, code, message, start = {
	line: 1,
	column: 1
}) {
	return {
		code,
		level: "error",
		message,
		location: {
			file,
			start,
			end: start
		},
		related: []
	};
}
function mightContain(bytesOrText, markers) {
	const pattern = markers.global || markers.sticky ? new RegExp(markers.source, markers.flags.replace(/[gy]/g, "")) : markers;
	return readingsOf(bytesOrText).some((reading) => pattern.test(reading));
}
let last;
function readingsOf(file) {
	if (last?.file === file) return last.readings;
	const text = typeof file === "string" ? file : readLoosely(file);
	const dense = text.includes("\0") ? text.replaceAll("\0", "") : text;
	const readings = dense === text ? [text] : [text, dense];
	if (dense.includes("\\") && dense.includes("\"")) readings.push(withoutEscapes(dense));
	last = {
		file,
		readings
	};
	return readings;
}
function readLoosely(bytes) {
	if (wideEncoding(bytes) === void 0) try {
		return strictUtf8$1.decode(bytes);
	} catch {}
	let text = "";
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}
const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\r?\n[ \t]*|([^\r\n]))/g;
function withoutEscapes(text) {
	return text.replace(escape, (_all, byte, short, long, plain) => {
		const hex = byte ?? short ?? long;
		if (hex === void 0) return plain ?? "";
		const code = Number.parseInt(hex, 16);
		return code <= 1114111 ? String.fromCodePoint(code) : "";
	});
}
// build/version.js
const version = "0.1.0";
// build/commands/readers.js
const commandReaders = new Deferred("the readers of scripts");
// build/formats/markers.js
const markerOfNative = /sysprep[\s_-]*gate/i;
const hintsOfNative = [/\bsysprep["']?\s*:|\biis["']?\s*:|^kind:\s*["']?Images\b/m];
const markersOfOthers = [
	/AWS::ImageBuilder::/,
	/schemaVersion/,
	/tasks["']?\s*:/i,
	/\bsku["']?\s*:/i,
	/<(?:[\w.-]+:)?unattend\b|\bpreferenceName\b/i,
	/azure\/build-vm-image@|AzureImageBuilderTask(?:V2)?@|\bPackerBuild@|\bimage_readme_name\b/i,
	/\bwin_[a-z]{2}|\b(?:ansible|community)\.windows\.|\bmicrosoft\.(?:iis|ad)\.|\bchocolatey\.chocolatey\./,
	/configurationversion["']?\s*:|\/dsc\/|microsoft\.(?:dsc|windows|winget|adapter)[./]|ps(?:dscresources|desiredstateconfiguration)\//i,
	/windows(?:optional)?features["']?\s*:|web(?:applications?|applicationpools|apppool|virtualdirectories|sites?|configproperties)["']?\s*:|removefilesondisable|nowindowsupdatecheck|dsctagging|lcmconfig|psdscallowplaintextpassword/i,
	/\bsuites["']?\s*:/i
];
// build/formats/registry.js
const everyFormat = new Deferred("the formats beside the native one");
const catalogueFormat = new Deferred("the reader of catalogues");
const markers = oneOf([markerOfNative, ...markersOfOthers]);
const native$1 = oneOf([markerOfNative]);
const others = oneOf(markersOfOthers);
const hints = oneOf(hintsOfNative);
const known$1 = new WeakMap();
function marksOf(bytes) {
	const before = known$1.get(bytes);
	if (before !== void 0) return before;
	const isNative = mightContain(bytes, native$1);
	const isOther = mightContain(bytes, others);
	const marks = {
		native: isNative,
		others: isOther,
		hint: !isNative && !isOther && mightContain(bytes, hints)
	};
	known$1.set(bytes, marks);
	return marks;
}
function isMarked(bytes) {
	const marks = marksOf(bytes);
	return marks.native || marks.others;
}
function oneOf(patterns) {
	return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "im");
}
// build/policy/mapping-reader.js
const mappingReader = new Deferred("the reader of mappings");
// build/report/palette.js
const colorMaker = new Deferred("the colours of the terminal");
const plain = {
	bold: String,
	dim: String,
	red: String,
	green: String,
	yellow: String,
	magenta: String,
	cyan: String
};
function paletteFor(colors) {
	return colors ? colorMaker.get()(true) : plain;
}
// build/source/parsers.js
const fastParser = new Deferred("the fast parser");
const thoroughParser = new Deferred("the thorough parser");
// build/host/paths.js
function pathsOf(system) {
	const isInside = (folder, path) => {
		const relative = system.relative(folder, path);
		return relative === "" || relative !== ".." && !relative.startsWith(`..${system.sep}`) && !system.isAbsolute(relative);
	};
	const slashes = (path) => system.sep === "\\" ? path.replaceAll("\\", "/") : path;
	return {
		isInside,
		slashes,
		relativePath: (folder, path) => slashes(system.relative(folder, path)),
		insideReal: (given, real, path) => !system.isAbsolute(path) || isInside(real, path) || !isInside(given, path) ? path : system.join(real, system.relative(given, path)),
		rootedGlob(pattern) {
			const { root } = system.parse(pattern);
			const names = pattern.slice(root.length).split("/").filter((name) => name !== "." && name !== "");
			const first = names.findIndex((name) => /[*?[\]{}\\]/.test(name));
			const before = first === -1 ? names : names.slice(0, first);
			return {
				folder: before.length > 0 ? `${root}${before.join("/")}/` : root === "" ? "." : root,
				wild: first === -1 ? [] : names.slice(first)
			};
		}
	};
}
const { isInside, relativePath, slashes, insideReal, rootedGlob } = pathsOf(node_path);
function asFolder(path) {
	return path === "" ? "" : `${path}/`;
}
// build/host/files.js
const longestPattern = 200;
const skippedFolders = new Set([".git", "node_modules"]);
const yamlName = /\.ya?ml$/i;
const globMatcher = new Deferred("the matcher of globs");
const globOptions = {
	dot: true,
	noext: true,
	nonegate: true,
	nocomment: true,
	braceExpandMax: 1e3
};
function listFiles(request) {
	const found = new Found(request.limits);
	const workspace = realPathOf(request.workspace);
	if (workspace === void 0) {
		found.refuse("unreadable-folder", request.workspace, `The workspace ${quote$2(request.workspace)} does not exist or cannot be opened.`);
		return found.listing(request.paths);
	}
	const base = realPathOf(node_path.resolve(workspace, insideReal(request.workspace, workspace, request.workingDirectory)));
	if (base === void 0 || !isInside(workspace, base)) {
		const reason = base === void 0 ? "does not exist or cannot be opened" : "leads outside the workspace";
		found.refuse("unreadable-folder", request.workingDirectory, `The working directory ${quote$2(request.workingDirectory)} ${reason}.`);
		return found.listing(request.paths);
	}
	const excludes = [];
	for (const pattern of request.exclude) {
		const globs = excludeGlobs(pattern);
		if (globs === void 0) found.refuse("bad-pattern", pattern, badPattern("exclude pattern", pattern));
		else excludes.push(...globs);
	}
	const lister = new Lister({
		workspace,
		base,
		excludes,
		found
	});
	if (request.paths.length === 0) lister.folder(base);
	for (const path of request.paths) {
		found.argument = path;
		lister.argument(path, insideReal(request.workspace, workspace, path));
	}
	lister.followLinks();
	return found.listing(request.paths);
}
function excludeGlobs(pattern) {
	const clean = slashes(pattern).replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	const Matcher = globMatcher.get();
	return isUsablePattern(clean) ? attempt$1(() => [new Matcher(clean, globOptions), new Matcher(`${clean}/**`, globOptions)]) : void 0;
}
function splitGlob(pattern) {
	const { folder, wild } = rootedGlob(pattern);
	if (wild.length === 0) return void 0;
	const rest = wild.join("/");
	const isUsable = isUsablePattern(pattern) && !wild.includes("..");
	const Matcher = globMatcher.get();
	return {
		folder,
		globs: isUsable ? attempt$1(() => ({
			whole: new Matcher(rest, globOptions),
			start: new Matcher(rest, {
				...globOptions,
				partial: true
			})
		})) : void 0
	};
}
function pathMatcher(request) {
	const workspace = realPathOf(request.workspace) ?? node_path.resolve(request.workspace);
	const resolved = node_path.resolve(workspace, insideReal(request.workspace, workspace, request.workingDirectory));
	const base = realPathOf(resolved) ?? resolved;
	if (!isInside(workspace, base)) return () => false;
	const excludes = request.exclude.flatMap((pattern) => excludeGlobs(pattern) ?? []);
	const below = (folder, takes) => {
		if (!isInside(workspace, folder)) return () => false;
		const start = asFolder(relativePath(workspace, folder));
		return (path) => path.startsWith(start) && !path.slice(start.length).split("/").slice(0, -1).some((name) => skippedFolders.has(name)) && takes(path.slice(start.length));
	};
	const tests = request.paths.flatMap((argument) => {
		const path = insideReal(request.workspace, workspace, argument);
		if (path === "" || path.includes("\0")) return [];
		const full = node_path.resolve(base, path);
		const places = [...new Set([full, realPathOf(full) ?? full])].filter((place) => isInside(workspace, place));
		const names = places.map((place) => relativePath(workspace, place));
		const literal = [...places.map((place) => below(place, everyYaml.takes)), (candidate) => names.includes(candidate)];
		const glob = splitGlob(slashes(path));
		if (glob?.globs === void 0) return literal;
		const { whole } = glob.globs;
		const folder = node_path.resolve(base, glob.folder);
		return [...literal, ...[...new Set([folder, realPathOf(folder) ?? folder])].map((place) => below(place, (candidate) => whole.match(candidate)))];
	});
	if (request.paths.length === 0) tests.push(below(base, everyYaml.takes));
	const baseBelow = asFolder(relativePath(workspace, base));
	const isExcluded = (path) => path.startsWith(baseBelow) && excludes.some((pattern) => pattern.match(path.slice(baseBelow.length)));
	return (path) => tests.some((test) => test(path)) && !isExcluded(path);
}
var Found = class {
	argument = "";
	#limits;
	#matched = new Set();
	#files = new Map();
	#diagnostics = new Map();
	#dropped = new Set();
	#isOverfull = false;
	constructor(limits) {
		this.#limits = limits;
	}
	get isOverfull() {
		return this.#isOverfull;
	}
	add(file) {
		this.#matched.add(this.argument);
		const known = this.#files.get(file.realPath);
		if (known !== void 0) {
			if (file.named && !known.named) this.#files.set(file.realPath, {
				...known,
				named: true
			});
		} else if (this.#files.size < this.#limits.files) this.#files.set(file.realPath, file);
		else if (!this.#isOverfull) {
			this.#isOverfull = true;
			this.refuse("too-many-files", file.path, `More than ${this.#limits.files} files match: this one and others were not read. Name fewer with paths.`);
		}
	}
	drop(path) {
		this.#matched.add(this.argument);
		this.#dropped.add(path);
	}
	refuse(code, file, message) {
		this.#matched.add(this.argument);
		this.#diagnostics.set(`${code}\0${file}`, diagnosticFor(code, file, message));
	}
	listing(paths) {
		return {
			files: sortByBytes([...this.#files.values()], "path"),
			diagnostics: sortByBytes(Array.from(this.#diagnostics.values(), (diagnostic) => ({
				diagnostic,
				file: diagnostic.location.file
			})), "file").map(({ diagnostic }) => diagnostic),
			unmatched: paths.filter((path) => !this.#matched.has(path)),
			excluded: this.#dropped.size
		};
	}
};
const everyYaml = {
	takes: (path) => yamlName.test(path),
	mayTakeBelow: () => true
};
var Lister = class {
	#context;
	#baseBelow;
	#links = [];
	constructor(context) {
		this.#context = context;
		this.#baseBelow = asFolder(relativePath(context.workspace, context.base));
	}
	argument(argument, path) {
		const { workspace, base, found } = this.#context;
		if (path === "" || path.includes("\0")) {
			found.refuse("bad-pattern", argument, badPattern("path", argument));
			return;
		}
		const full = node_path.resolve(base, path);
		const stats = attempt$1(() => (0, node_fs.lstatSync)(full));
		if (stats !== void 0) this.#existing(full, argument, stats);
		else if (!isInside(workspace, full)) found.refuse("outside-workspace", argument, `The path ${quote$2(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
		else this.#glob(argument, slashes(path));
	}
	folder(realPath, selection = everyYaml) {
		const { workspace, found } = this.#context;
		const path = relativePath(workspace, realPath);
		const walk = {
			argument: found.argument,
			selection,
			seen: new Set()
		};
		this.#walk(walk, {
			realPath,
			below: "",
			path: path === "" ? "" : `${path}/`
		});
	}
	followLinks() {
		for (let round = this.#links; round.length > 0; round = this.#links) {
			this.#links = [];
			for (const link of round) {
				this.#context.found.argument = link.walk.argument;
				this.#follow(link);
			}
		}
	}
	#existing(full, argument, stats) {
		const { workspace, found } = this.#context;
		const real = realPathOf(full);
		if (real === void 0) {
			const why = stats.isSymbolicLink() ? ": the link leads nowhere, or to itself" : ": permission denied, or it is gone";
			found.refuse("broken-link", relativePath(workspace, full), `${quote$2(argument)} cannot be opened${why}.`);
			return;
		}
		if (!isInside(workspace, real) || !isInside(workspace, full)) {
			found.refuse("outside-workspace", argument, `The path ${quote$2(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
			return;
		}
		const path = relativePath(workspace, real);
		const target = attempt$1(() => (0, node_fs.statSync)(real));
		if (this.#isExcluded(relativePath(workspace, full))) found.drop(path);
		else if (target?.isDirectory() === true) this.folder(real);
		else if (target?.isFile() === true) this.#take({
			path,
			realPath: real,
			identity: identityOf(target),
			named: true
		});
		else found.refuse("not-a-file", path, `${quote$2(argument)} is neither a file nor a folder.`);
	}
	#glob(argument, pattern) {
		const { workspace, base, found } = this.#context;
		const glob = splitGlob(pattern);
		if (glob === void 0) return;
		const { globs } = glob;
		if (globs === void 0) {
			found.refuse("bad-pattern", argument, badPattern("path", argument));
			return;
		}
		const root = realPathOf(node_path.resolve(base, glob.folder));
		if (root === void 0 || attempt$1(() => (0, node_fs.statSync)(root))?.isDirectory() !== true) return;
		if (!isInside(workspace, root)) {
			found.refuse("outside-workspace", argument, `The path ${quote$2(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
			return;
		}
		this.folder(root, {
			takes: (path) => globs.whole.match(path),
			mayTakeBelow: (path) => globs.start.match(path)
		});
	}
	#walk(walk, start) {
		const { found } = this.#context;
		const waiting = [start];
		for (let folder = waiting.pop(); folder !== void 0 && !found.isOverfull; folder = waiting.pop()) {
			const { realPath } = folder;
			const identity = typeof realPath === "string" ? realPath : `\0${realPath.toString("latin1")}`;
			if (walk.seen.has(identity)) continue;
			walk.seen.add(identity);
			const names = attempt$1(() => namesIn(realPath));
			if (names === void 0) {
				const path = folder.path.replace(/\/$/, "");
				if (!this.#isExcluded(path)) found.refuse("unreadable-folder", path, `The folder ${quote$2(path)} cannot be read: permission denied, or it is gone.`);
				continue;
			}
			for (const name of names) {
				const subfolder = this.#name(walk, folder, name);
				if (subfolder !== void 0) waiting.push(subfolder);
			}
		}
	}
	#name(walk, folder, entry) {
		const { name } = entry;
		const below = folder.below + name;
		const path = folder.path + name;
		if (entry.isDirectory()) {
			if (skippedFolders.has(name) || !walk.selection.mayTakeBelow(below)) return void 0;
			return {
				realPath: pathOf(folder, entry),
				below: `${below}/`,
				path: `${path}/`
			};
		}
		const isTaken = walk.selection.takes(below);
		const isLink = entry.isSymbolicLink();
		if (!isTaken && !isLink) return void 0;
		const realPath = pathOf(folder, entry);
		if (isLink && (typeof realPath === "string" || !isTaken)) {
			if (isTaken || walk.selection.mayTakeBelow(below)) this.#links.push({
				walk,
				full: realPath,
				below,
				path
			});
			return;
		}
		if (isTaken) this.#file(path, realPath);
	}
	#file(path, realPath) {
		const { workspace, found } = this.#context;
		if (typeof realPath !== "string") {
			const spelled = spellBytes(realPath.subarray(Buffer.byteLength(withSeparator(workspace))));
			if (this.#isExcluded(spelled)) found.drop(spelled);
			else found.refuse("name-not-utf-8", spelled, `The name ${quote$2(spelled)} is not UTF-8, so the file is not read; rename it.`);
			return;
		}
		const stats = attempt$1(() => (0, node_fs.lstatSync)(realPath));
		if (this.#isExcluded(path)) found.drop(path);
		else if (stats === void 0) found.refuse("unreadable-file", path, `The file ${quote$2(path)} cannot be read: permission denied, or it is gone.`);
		else if (stats.isFile()) found.add({
			path,
			realPath,
			identity: identityOf(stats),
			named: false
		});
		else found.refuse("not-a-file", path, `${quote$2(path)} has a matching name and is not a file but a pipe, a socket or a device.`);
	}
	#follow({ walk, full, below, path }) {
		const { workspace, found } = this.#context;
		const isTaken = walk.selection.takes(below);
		if (this.#isExcluded(path)) {
			if (isTaken) found.drop(path);
			return;
		}
		const bytes = attempt$1(() => node_fs.realpathSync.native(full, { encoding: "buffer" }));
		if (bytes === void 0) {
			if (isTaken) found.refuse("broken-link", path, `The link ${quote$2(path)} cannot be opened: it leads nowhere, or to itself.`);
			return;
		}
		const real = utf8(bytes);
		const target = attempt$1(() => (0, node_fs.statSync)(bytes));
		const whole = Buffer.from(workspace).toString("latin1");
		if (!isInside(whole, bytes.toString("latin1"))) {
			if (isTaken || target?.isFile() !== true) found.refuse("outside-workspace", path, `The link ${quote$2(path)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
		} else if (target?.isDirectory() === true) {
			const inside = real === void 0 ? slashes(bytes.toString("latin1").slice(withSeparator(whole).length)) : relativePath(workspace, real);
			if (![...inside.split("/"), node_path.posix.basename(below)].some((name) => skippedFolders.has(name)) && walk.selection.mayTakeBelow(below)) this.#walk(walk, {
				realPath: real ?? bytes,
				below: `${below}/`,
				path: inside === "" ? "" : `${inside}/`
			});
		} else if (isTaken) {
			if (target?.isFile() !== true) found.refuse("not-a-file", path, `The link ${quote$2(path)} has a matching name and leads to something that is not a file.`);
			else if (real === void 0) this.#file(path, bytes);
			else this.#take({
				path: relativePath(workspace, real),
				realPath: real,
				identity: identityOf(target),
				named: false
			});
		}
	}
	#take(file) {
		if (this.#isExcluded(file.path)) this.#context.found.drop(file.path);
		else this.#context.found.add(file);
	}
	#isExcluded(path) {
		if (this.#context.excludes.length === 0 || !path.startsWith(this.#baseBelow)) return false;
		const below = path.slice(this.#baseBelow.length);
		return this.#context.excludes.some((pattern) => pattern.match(below));
	}
};
function readListed(file, limits) {
	const read = readBounded(file.realPath, limits.fileBytes, file.identity);
	if ("bytes" in read) return read;
	return { diagnostic: diagnosticFor(read.code, file.path, `The file ${quote$2(file.path)} ${read.reason}.`) };
}
const chunkBytes = 1048576;
function scanForMarker(file, marker, atMost) {
	const holds = marker instanceof RegExp ? withPattern(marker) : marker;
	const descriptor = attempt$1(() => (0, node_fs.openSync)(file.realPath, openFlags));
	if (descriptor === void 0) return true;
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		if (!stats.isFile()) return true;
		if (stats.size > atMost) return "too-large";
		const chunk = Buffer.allocUnsafe(chunkBytes);
		let tail = "";
		for (let position = 0;;) {
			const count = (0, node_fs.readSync)(descriptor, chunk, 0, chunkBytes, position);
			if (count === 0) return false;
			position += count;
			if (position > atMost) return "too-large";
			const text = tail + chunk.toString("latin1", 0, count).replaceAll("\0", "");
			if (holds(text)) return true;
			tail = text.slice(-4096);
		}
	} catch {
		return true;
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function readInside(workspace, fromFile, relative, limits) {
	const refusal = refuseName(relative);
	if (refusal !== void 0) return { reason: refusal };
	const root = realPathOf(workspace);
	if (root === void 0) return { reason: "the workspace cannot be opened" };
	const full = node_path.resolve(root, node_path.posix.dirname(fromFile), relative);
	if (!isInside(root, full)) return { reason: "it leads outside the workspace, which is the current folder on the command line: start from the root of the repository" };
	const real = realPathOf(full);
	if (real === void 0) return {
		reason: "there is no such file, or permission to read it is denied",
		...isAbsent(full) ? { missing: true } : {}
	};
	if (!isInside(root, real)) return { reason: "it leads outside the workspace, which is the current folder on the command line: start from the root of the repository" };
	const stats = attempt$1(() => (0, node_fs.lstatSync)(real));
	const read = readBounded(real, limits.fileBytes, stats === void 0 ? void 0 : identityOf(stats));
	return "bytes" in read ? {
		path: relativePath(root, real),
		bytes: read.bytes
	} : { reason: `it ${read.reason}` };
}
function isAbsent(path) {
	try {
		(0, node_fs.lstatSync)(path);
		return false;
	} catch (error) {
		const code = error.code;
		return code === "ENOENT" || code === "ENOTDIR";
	}
}
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;
function refuseName(relative) {
	if (relative === "") return "it is empty; a path relative to this file is needed";
	if (/[\0-\x1f\x7f]/.test(relative)) return "it holds a control character";
	if (/[:\\]/.test(relative)) return "it holds a colon or a backslash; a relative path separated by / is needed";
	if (relative.startsWith("/")) return "it is absolute and leads outside; a path relative to this file is needed";
	if (relative.split("/").some((name) => deviceName.test(name))) return "it is the name of a device on Windows";
}
const openFlags = node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOFOLLOW ?? 0);
function readBounded(realPath, limit, expected) {
	const tooLarge = () => ({
		code: "file-too-large",
		reason: `is too large: more than ${limit.toLocaleString("en-US")} bytes are not read; leave it out with exclude-paths, or split it`
	});
	let descriptor;
	try {
		descriptor = (0, node_fs.openSync)(realPath, openFlags);
		const stats = (0, node_fs.fstatSync)(descriptor);
		if (!stats.isFile()) return {
			code: "not-a-file",
			reason: stats.isDirectory() ? "is a folder, and no file" : "is neither a file nor a folder"
		};
		if (expected !== void 0 && !isSame(expected, stats) && !standsAt(realPath, stats)) return {
			code: "unreadable-file",
			reason: "cannot be read: while the run read it, its path came to lead elsewhere"
		};
		if (stats.size > limit) return tooLarge();
		let bytes = Buffer.allocUnsafe(stats.size + 1);
		let length = 0;
		for (;;) {
			const count = (0, node_fs.readSync)(descriptor, bytes, length, bytes.length - length, null);
			if (count === 0) return { bytes: bytes.subarray(0, length) };
			length += count;
			if (length > limit) return tooLarge();
			if (length === stats.size && count === length) return { bytes: bytes.subarray(0, length) };
			if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(limit + 1, 2 * length + 1024));
		}
	} catch (error) {
		return {
			code: "unreadable-file",
			reason: `cannot be read: ${reasonOf(error)}`
		};
	} finally {
		if (descriptor !== void 0) (0, node_fs.closeSync)(descriptor);
	}
}
function identityOf({ dev, ino }) {
	return {
		device: dev,
		inode: ino
	};
}
function isSame({ device, inode }, { dev, ino }) {
	return device === dev && inode === ino;
}
function standsAt(realPath, opened) {
	const stats = realPathOf(realPath) === realPath ? attempt$1(() => (0, node_fs.lstatSync)(realPath)) : void 0;
	return stats !== void 0 && isSame(identityOf(stats), opened);
}
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	switch (code) {
		case "EACCES":
		case "EPERM": return "permission denied";
		case "ENOENT":
		case "ENOTDIR": return "it is gone";
		case "ELOOP": return "it is a link by now";
		case "EISDIR": return "it is a folder";
		default: return typeof code === "string" ? code : "the system refused it";
	}
}
function namesIn(folder) {
	const names = typeof folder === "string" ? attempt$1(() => (0, node_fs.readdirSync)(folder, {
		withFileTypes: true,
		encoding: "utf8"
	})) : void 0;
	if (names !== void 0 && !names.some(({ name }) => name.includes("\ufffd"))) return sortByBytes(names, "name");
	return (0, node_fs.readdirSync)(folder, {
		withFileTypes: true,
		encoding: "buffer"
	}).sort((a, b) => Buffer.compare(a.name, b.name)).map((entry) => {
		const text = utf8(entry.name);
		const kind = {
			isDirectory: () => entry.isDirectory(),
			isSymbolicLink: () => entry.isSymbolicLink()
		};
		return text === void 0 ? {
			...kind,
			name: entry.name.toString("latin1"),
			bytes: entry.name
		} : {
			...kind,
			name: text
		};
	});
}
function withSeparator(folder) {
	return folder.endsWith(node_path.sep) ? folder : folder + node_path.sep;
}
function pathOf({ realPath }, { name, bytes }) {
	const head = typeof realPath === "string" ? withSeparator(realPath) : Buffer.concat([realPath, Buffer.from(node_path.sep)]);
	return typeof head === "string" && bytes === void 0 ? head + name : Buffer.concat([Buffer.from(head), bytes ?? Buffer.from(name)]);
}
function attempt$1(read) {
	try {
		return read();
	} catch {
		return;
	}
}
function realPathOf(path) {
	return path.includes("\0") ? void 0 : attempt$1(() => node_fs.realpathSync.native(path));
}
function isUsablePattern(pattern) {
	return pattern !== "" && pattern.length <= longestPattern && !pattern.includes("\0");
}
function badPattern(what, pattern) {
	return `The ${what} ${quote$2(pattern)} cannot be used: it names no file and is no pattern of at most ${longestPattern} characters without .. after a wildcard.`;
}
function withPattern(marker) {
	const pattern = new RegExp(marker.source, marker.flags.replace(/[gy]/g, ""));
	return (text) => pattern.test(text);
}
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function utf8(name) {
	const text = name.toString("utf8");
	if (!text.includes("\ufffd")) return text;
	return attempt$1(() => strictUtf8.decode(name));
}
function spellBytes(bytes) {
	let spelled = "";
	for (let at = 0; at < bytes.length;) {
		const length = [
			1,
			2,
			3,
			4
		].find((count) => at + count <= bytes.length && attempt$1(() => strictUtf8.decode(bytes.subarray(at, at + count))) !== void 0);
		spelled += length === void 0 ? `\\x${(bytes[at] ?? 0).toString(16).padStart(2, "0")}` : bytes.toString("utf8", at, at + length);
		at += length ?? 1;
	}
	return node_path.sep === "\\" ? spelled.replaceAll(node_path.sep, "/") : spelled;
}
function sortByBytes(items, key) {
	if (items.some((item) => surrogate.test(item[key]))) return items.sort((a, b) => Buffer.compare(Buffer.from(a[key]), Buffer.from(b[key])));
	return items.sort((a, b) => a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);
}
const surrogate = /[\ud800-\udfff]/;
const longestShown = 120;
function quote$2(path) {
	const points = Array.from(path);
	return `"${(points.length > longestShown ? `\u2026${points.slice(-120).join("")}` : path).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
function diagnosticFor(code, file, message) {
	const start = {
		line: 1,
		column: 1
	};
	return {
		code,
		level: "error",
		message,
		location: {
			file,
			start,
			end: start
		},
		related: []
	};
}
function repositoryFolder(workspace, workingDirectory) {
	let folder = node_path.resolve(workspace, workingDirectory);
	while (isInside(workspace, folder) && folder !== workspace) {
		if ((0, node_fs.existsSync)(node_path.join(folder, ".git"))) return node_path.relative(workspace, folder).split(node_path.sep).join("/");
		folder = node_path.dirname(folder);
	}
	if ((0, node_fs.existsSync)(node_path.join(workspace, ".git"))) return "";
	const checkouts = (attempt$1(() => (0, node_fs.readdirSync)(workspace)) ?? []).filter((name) => (0, node_fs.existsSync)(node_path.join(workspace, name, ".git")));
	return checkouts.length === 1 ? checkouts[0] ?? "" : "";
}
// build/host/deferred.js
const loaders = new Map([
	[fastParser, async () => fastParser.set((await Promise.resolve().then(() => require("./fast-parser.js")).then(({ events_exports }) => {
	if (events_exports === void 0) throw new Error("./fast-parser.js is not whole");
	return events_exports;
})).readFast)],
	[thoroughParser, async () => thoroughParser.set((await Promise.resolve().then(() => require("./thorough-parser.js")).then(({ thorough_exports }) => {
	if (thorough_exports === void 0) throw new Error("./thorough-parser.js is not whole");
	return thorough_exports;
})).parseThoroughly)],
	[versionRanges, async () => versionRanges.set((await Promise.resolve().then(() => require("./semver-ranges.js")).then(({ semver_ranges_exports }) => {
	if (semver_ranges_exports === void 0) throw new Error("./semver-ranges.js is not whole");
	return semver_ranges_exports;
})).semverRanges)],
	[everyFormat, async () => everyFormat.set((await Promise.resolve().then(() => require("./formats.js")).then(({ formats_exports }) => {
	if (formats_exports === void 0) throw new Error("./formats.js is not whole");
	return formats_exports;
})).formats)],
	[catalogueFormat, async () => catalogueFormat.set((await Promise.resolve().then(() => require("./mappings.js")).then(({ mapped_exports }) => {
	if (mapped_exports === void 0) throw new Error("./mappings.js is not whole");
	return mapped_exports;
})).mappedFormat)],
	[commandReaders, async () => commandReaders.set({
		...await Promise.resolve().then(() => require("./commands.js")).then(({ commands_exports }) => {
	if (commands_exports === void 0) throw new Error("./commands.js is not whole");
	return commands_exports;
}),
		...await Promise.resolve().then(() => require("./commands.js")).then(({ answer_file_exports }) => {
	if (answer_file_exports === void 0) throw new Error("./commands.js is not whole");
	return answer_file_exports;
})
	})],
	[mappingReader, async () => mappingReader.set((await Promise.resolve().then(() => require("./mappings.js")).then(({ mappings_exports }) => {
	if (mappings_exports === void 0) throw new Error("./mappings.js is not whole");
	return mappings_exports;
})).readMappings)],
	[colorMaker, async () => colorMaker.set((await Promise.resolve().then(() => require("./colors.js")).then(({ colors_exports }) => {
	if (colors_exports === void 0) throw new Error("./colors.js is not whole");
	return colors_exports;
})).createColors)],
	[globMatcher, async () => globMatcher.set((await Promise.resolve().then(() => require("./globs.js")).then(({ esm_exports }) => {
	if (esm_exports === void 0) throw new Error("./globs.js is not whole");
	return esm_exports;
})).Minimatch)]
]);
async function load(piece) {
	if (!piece.isLoaded) await loaders.get(piece)?.();
}
async function withDeferred(work) {
	for (;;) try {
		return work();
	} catch (error) {
		if (!(error instanceof NotLoaded) || error.piece.isLoaded || !loaders.has(error.piece)) throw error;
		await load(error.piece);
	}
}
// build/host/mappings.js
function mappingMatcher({ workspace, workingDirectory, mappings }) {
	const globs = mappings.flatMap(({ files, places, location }, index) => files.map((glob, at) => ({
		index,
		glob,
		location: places?.[at] ?? location,
		matches: pathMatcher({
			workspace,
			workingDirectory,
			paths: [glob],
			exclude: []
		})
	})));
	return {
		mappingsOf: (path) => [...new Set(globs.filter(({ matches }) => matches(path)).map(({ index }) => index))],
		unmatched: (paths) => globs.filter(({ matches }) => !paths.some(matches)).map(({ glob, location }) => ({
			glob,
			location
		}))
	};
}
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
const SHA256_IV = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
// node_modules/@noble/hashes/sha2.js
const SHA256_K = Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const SHA256_W = new Uint32Array(64);
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const sha256 = createHasher(() => new _SHA256(), oidNist(1));
// build/facts/sources.js
function article(number, title) {
	const id = `Q${number}`;
	return {
		id,
		title,
		url: `https://jeffpar.github.io/kbarchive/kb/${String(number).slice(0, 3)}/${id}/`
	};
}
const sources = {
	Q110481: article(110481, "Windows NT 3.1 build"),
	Q134957: article(134957, "Windows NT 3.5 build"),
	Q138713: article(138713, "Windows NT 3.51 build"),
	Q148602: article(148602, "Windows NT 4.0 build 1381"),
	Q152734: article(152734, "How to obtain the latest Windows NT 4.0 service pack"),
	Q155256: article(155256, "IIS 2.0 in Windows NT 4.0"),
	Q156964: article(156964, "Internet Explorer 2.0 in Windows NT 4.0"),
	Q187192: article(187192, "IIS 3.0 on Windows NT 4.0 service pack media"),
	Q190157: article(190157, "Windows NT 4.0 Option Pack and Terminal Server Edition"),
	Q222507: article(222507, "How the service pack is reported"),
	Q234355: article(234355, "Small Business Server 4.5 and the Option Pack"),
	Q243196: article(243196, "IIS on Windows 2000 Professional"),
	Q246009: article(246009, "Windows NT 4.0 Service Pack 6a"),
	Q248739: article(248739, "IIS fails to run on a system cloned with Sysprep"),
	Q262632: article(262632, "Personal Web Server on Windows 2000 Professional"),
	Q262640: article(262640, "The Option Pack does not install on Windows 2000"),
	Q281837: article(281837, "A fix that names Windows NT 4.0 Service Pack 7"),
	Q299444: article(299444, "Post-Windows NT 4.0 Service Pack 6a Security Rollup Package"),
	Q301388: article(301388, "IIS 5.0 is installed by default on Windows 2000 Server"),
	Q317636: article(317636, "Security Rollup Package for Windows NT 4.0 Terminal Server Edition"),
	Q322288: article(322288, "Internet Explorer 5.1 for Macintosh"),
	Q326779: article(326779, "Supported IIS configurations for use with Sysprep"),
	KB164539: {
		id: "KB 164539",
		title: "How to determine which version of Internet Explorer is installed",
		url: "https://support.microsoft.com/kb/164539"
	},
	KB969393: {
		id: "KB 969393",
		title: "Information about Internet Explorer versions",
		url: "https://support.microsoft.com/kb/969393"
	},
	KB828287: {
		id: "KB 828287",
		title: "Unsupported Sysprep scenarios",
		url: "https://support.microsoft.com/kb/828287"
	},
	KB900342: {
		id: "KB 900342",
		title: "The IIS 6 metabase writer on 64-bit Windows XP",
		url: "https://support.microsoft.com/kb/900342"
	},
	KB942060: {
		id: "KB 942060",
		title: "IIS 7.0 and Sysprep",
		url: "https://support.microsoft.com/kb/942060"
	},
	WINVER: {
		id: "Operating System Version",
		title: "Windows versions and kernel numbers",
		url: "https://github.com/MicrosoftDocs/win32"
	},
	SRVREL: {
		id: "Windows Server release information",
		title: "Windows Server releases and builds",
		url: "https://github.com/MicrosoftDocs/windowsserverdocs"
	},
	EOL: {
		id: "endoflife.date",
		title: "Releases and builds of Windows",
		url: "https://endoflife.date"
	},
	IISUPG: {
		id: "Upgrading ASP.NET 1.1 to IIS 7.0",
		title: "Table of Windows and IIS versions",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	IIS7DEF: {
		id: "cc771209",
		title: "Installing IIS 7.0 on Windows Server 2008",
		url: "https://learn.microsoft.com/previous-versions/"
	},
	IIS7INST: {
		id: "Understanding Setup in IIS 7",
		title: "IIS 7.0 and 7.5 by Windows",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	IISFTP: {
		id: "FTP extensibility reference",
		title: "IIS 8.0 and 8.5 by Windows",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	IIS10: {
		id: "New Features in IIS 10.0",
		title: "IIS 10.0 by Windows",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	IISREF: {
		id: "IIS configuration reference",
		title: "Attributes that hold secrets",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	IISPS: {
		id: "IIS PowerShell snap-in samples",
		title: "Application pool identities by PowerShell",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	APPCMDPW: {
		id: "AppCmd samples",
		title: "Application pool identities by AppCmd",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	APPHOST: {
		id: "Introduction to ApplicationHost.config",
		title: "Encryption of attributes on disk",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	SHCFG: {
		id: "Shared Configuration",
		title: "Keys and providers of IIS",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	ENCPW: {
		id: "Using Encryption to Protect Passwords",
		title: "Encrypted sections and providers",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	IIS6ENC: {
		id: "cc775980",
		title: "Encrypted properties of the IIS 6 metabase",
		url: "https://learn.microsoft.com/previous-versions/"
	},
	IISINS: {
		id: "IIS Insider, January 2002",
		title: "The metabase is keyed to its machine",
		url: "https://learn.microsoft.com/previous-versions/"
	},
	ANSPOOL: {
		id: "microsoft.iis.web_app_pool",
		title: "Ansible module for application pools",
		url: "https://docs.ansible.com/ansible/latest/collections/microsoft/iis/"
	},
	ANSVDIR: {
		id: "microsoft.iis.virtual_directory",
		title: "Ansible modules for virtual directories and applications",
		url: "https://docs.ansible.com/ansible/latest/collections/microsoft/iis/"
	},
	DSCPOOL: {
		id: "WebAdministrationDsc",
		title: "DSC resource WebAppPool",
		url: "https://github.com/dsccommunity/WebAdministrationDsc"
	},
	CHEFIIS: {
		id: "sous-chefs/iis",
		title: "Chef resource iis_pool",
		url: "https://github.com/sous-chefs/iis"
	},
	ANC47128: {
		id: "dotnet/aspnetcore#47128",
		title: "Hosting bundle and Sysprep",
		url: "https://github.com/dotnet/aspnetcore/issues/47128"
	},
	ROLES: {
		id: "Sysprep support for server roles",
		title: "Table of server roles that Sysprep supports",
		url: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-support-for-server-roles"
	},
	SYSOV: {
		id: "Sysprep overview",
		title: "Sysprep (System Preparation) Overview",
		url: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview"
	},
	SYSGEN: {
		id: "Sysprep (Generalize) a Windows installation",
		title: "Limits on how often Sysprep can run",
		url: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--generalize--a-windows-installation"
	},
	KB314828: {
		id: "KB 314828",
		title: "The Microsoft policy for disk duplication of Windows installations",
		url: "https://support.microsoft.com/kb/314828"
	},
	KB889073: {
		id: "KB 889073",
		title: "IIS and SMTP do not start on Windows XP SP2 images made with Sysprep",
		url: "https://support.microsoft.com/kb/889073"
	},
	KB830958: {
		id: "KB 830958",
		title: "Limits of Sysprep on Windows 2000, XP and Server 2003",
		url: "https://support.microsoft.com/kb/830958"
	},
	DISMT: {
		id: "DISMTools",
		title: "Names of Windows features by server role",
		url: "https://github.com/CodingWonders/DISMTools"
	},
	AWSIB: {
		id: "EC2 Image Builder user guide",
		title: "Image Builder runs Sysprep on Windows before the snapshot",
		url: "https://docs.aws.amazon.com/imagebuilder/latest/userguide/"
	},
	AWSAMI: {
		id: "EC2 Windows AMI names",
		title: "Windows versions by the names of Amazon's images",
		url: "https://docs.aws.amazon.com/ec2/latest/windows-ami-reference/"
	},
	CFNPARAM: {
		id: "CloudFormation user guide: Parameters",
		title: "A deployment may replace the default of a parameter",
		url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html"
	},
	AZGEN: {
		id: "Azure: generalize a VM",
		title: "Azure image services generalize Windows with Sysprep",
		url: "https://learn.microsoft.com/azure/virtual-machines/generalize"
	},
	PACKTASK: {
		id: "PackerBuild@1",
		title: "Azure Pipelines task that builds machine images with Packer",
		url: "https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/packer-build-v1"
	},
	DEVBOX: {
		id: "Dev Box imagedefinition reference",
		title: "Base images of Microsoft Dev Box",
		url: "https://learn.microsoft.com/azure/dev-box/"
	},
	AZBAKE: {
		id: "az bake",
		title: "The Packer template of az bake ends with Sysprep /generalize",
		url: "https://github.com/colbylwilliams/az-bake"
	},
	IISEXP: {
		id: "IIS Express FAQ",
		title: "IIS Express runs beside IIS",
		url: "https://github.com/MicrosoftDocs/iis-docs"
	},
	FORMAT: {
		id: "native format",
		title: "Native image definitions",
		url: "https://github.com/sysprep-gate/sysprep-gate/blob/main/docs/format.md"
	}
};
// build/facts/text.js
function normalise(text) {
	return text.toLowerCase().replace(/[\s_-]+/g, " ").trim();
}
function looksLikeTemplate(text) {
	return /\$\{|\{\{|\{%|#\{|<%|\$\(|%[A-Za-z_][A-Za-z0-9_]*%|^\$[A-Za-z_]/.test(text);
}
function refuse(text) {
	if (looksLikeTemplate(text)) return unclear("it looks like a template that is filled in later");
	if (text.trim() === "") return unclear("it is empty");
	if (/[^\x20-\x7e\t]/.test(text.trim())) return unclear("it has characters outside the Latin alphabet, which may only look like it");
	if (/^[-+]/.test(text.trim())) return unclear("it begins with a sign, which no value does");
}
function unclear(because, suggestion) {
	return {
		kind: "unclear",
		because,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
function known(value) {
	return {
		kind: "known",
		value
	};
}
function quoted(word) {
	return `"${word.length > 24 ? `${word.slice(0, 24)}...` : word}"`;
}
function joined(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
// build/facts/iis.js
function words$1(id, title, entries, otherwise) {
	const bySpelling = new Map(entries.flatMap((entry) => [entry.value, ...entry.spellings].map((spelling) => [normalise(spelling), entry.value])));
	const titles = new Map(entries.map((entry) => [entry.value, entry.title]));
	return {
		id,
		title,
		read(text) {
			const refused = refuse(text);
			if (refused !== void 0) return refused;
			const value = bySpelling.get(normalise(text));
			return value === void 0 ? unclear(otherwise) : known(value);
		},
		show: (value) => titles.get(value) ?? value,
		terms: entries.map(({ value, title: shown, spellings, source, note }) => ({
			value,
			title: shown,
			spellings,
			source,
			...note === void 0 ? {} : { note }
		}))
	};
}
const truth$1 = words$1("truth", "Yes or no", [{
	value: "true",
	title: "yes",
	spellings: [
		"true",
		"yes",
		"on"
	],
	source: sources.FORMAT
}, {
	value: "false",
	title: "no",
	spellings: [
		"false",
		"no",
		"off",
		"none"
	],
	source: sources.FORMAT
}], "it is neither true nor false");
const versions = [
	{
		value: "1.0",
		source: sources.Q138713
	},
	{
		value: "2.0",
		source: sources.Q155256
	},
	{
		value: "3.0",
		source: sources.Q187192
	},
	{
		value: "4.0",
		source: sources.Q326779
	},
	{
		value: "5.0",
		source: sources.Q326779
	},
	{
		value: "5.1",
		source: sources.IISUPG
	},
	{
		value: "6.0",
		source: sources.IISUPG
	},
	{
		value: "7.0",
		source: sources.IIS7INST
	},
	{
		value: "7.5",
		source: sources.IIS7INST
	},
	{
		value: "8.0",
		source: sources.IISFTP
	},
	{
		value: "8.5",
		source: sources.IISFTP
	},
	{
		value: "10.0",
		source: sources.IIS10
	}
];
function readIis(text) {
	const refused = refuse(text);
	if (refused?.kind === "unclear") return refused;
	const word = normalise(text);
	const match = /^(iis express|pws|personal web server|iis|internet information (?:server|services?))? ?(?:version |v ?)?(\d{1,2}(?:\.\d{1,2})?)$/.exec(word);
	if (match === null) return {
		kind: "unclear",
		because: /^(?:pws|personal web server)/.test(word) ? "it names Personal Web Server without a version" : "it is no version of IIS such as 4.0 or 5.0"
	};
	const [major = "", minor = "0"] = (match[2] ?? "").split(".");
	if (major.startsWith("0")) return {
		kind: "unclear",
		because: "a version does not begin with 0"
	};
	const version = `${major}.${minor}`;
	const name = match[1] ?? "";
	if (/^pws|^personal/.test(name)) return version === "4.0" ? {
		kind: "known",
		value: {
			product: "pws",
			version
		}
	} : {
		kind: "unclear",
		because: `there is no Personal Web Server ${version} for Windows NT`
	};
	if (name === "iis express") return {
		kind: "unclear",
		because: "IIS Express is not IIS and runs beside it, needed whether IIS itself is installed",
		suggestion: "false"
	};
	if (versions.some((each) => each.value === version)) return {
		kind: "known",
		value: {
			product: "iis",
			version
		}
	};
	return {
		kind: "unclear",
		because: `there was never an IIS ${version.slice(0, 20)}`
	};
}
function rankOf(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major * 100 + minor;
}
const iisVersion = {
	id: "iis-version",
	title: "IIS version",
	read(text) {
		const reading = readIis(text);
		return reading.kind === "known" ? known(reading.value.version) : reading;
	},
	compare: (left, right) => rankOf(left) - rankOf(right),
	isAtLeast: (value, minimum) => rankOf(value) >= rankOf(minimum),
	show: (value) => `IIS ${value}`,
	terms: versions.map(({ value, source }) => ({
		value,
		title: `IIS ${value}`,
		spellings: value.endsWith(".0") ? [
			value,
			value.slice(0, -2),
			`IIS ${value}`
		] : [value, `IIS ${value}`],
		source
	}))
};
const iisProduct = words$1("iis-product", "Web server", [{
	value: "iis",
	title: "IIS",
	spellings: [
		"IIS",
		"Internet Information Server",
		"Internet Information Services"
	],
	source: sources.Q326779
}, {
	value: "pws",
	title: "Personal Web Server",
	spellings: ["PWS", "Personal Web Server"],
	note: "not IIS: Q326779 does not speak about it",
	source: sources.Q248739
}], "it is the name of no web server that this version knows");
const iisSource = words$1("iis-source", "IIS installed from", [
	{
		value: "nt4-media",
		title: "the Windows NT 4.0 CD",
		spellings: ["nt4-media", "Windows NT 4.0 CD"],
		source: sources.Q155256
	},
	{
		value: "nt4-sp",
		title: "a Windows NT 4.0 service pack CD",
		spellings: ["nt4-sp", "service pack CD"],
		source: sources.Q187192
	},
	{
		value: "nt4-option-pack",
		title: "the Windows NT 4.0 Option Pack",
		spellings: [
			"nt4-option-pack",
			"NTOP",
			"NT4OP",
			"Option Pack",
			"NT Option Pack",
			"NT 4.0 Option Pack",
			"Windows NT Option Pack",
			"Windows NT 4.0 Option Pack",
			"NT Option Pack 4.0",
			"K2",
			"winnt.srv"
		],
		source: sources.Q326779
	},
	{
		value: "sbs-4.5",
		title: "Small Business Server 4.5",
		spellings: [
			"SBS 4.5",
			"SBS 4.5 CD",
			"SBS",
			"Small Business Server 4.5",
			"Small Business Server"
		],
		note: "not among the supported sources; the Option Pack breaks its FTP service (Q234355)",
		source: sources.Q234355
	},
	{
		value: "backoffice",
		title: "BackOffice",
		spellings: [
			"BackOffice",
			"BackOffice Server",
			"BackOffice CD"
		],
		note: "not among the supported sources",
		source: sources.Q326779
	},
	{
		value: "windows-2000",
		title: "Windows 2000",
		spellings: [
			"windows-2000",
			"Windows Components",
			"Windows 2000 CD",
			"Windows 2000 Server CD",
			"Add/Remove Windows Components",
			"built-in",
			"sysocmgr"
		],
		source: sources.Q326779
	},
	{
		value: "windows-xp",
		title: "Windows XP",
		spellings: ["windows-xp", "Windows XP CD"],
		source: sources.IISUPG
	},
	{
		value: "windows-xp-x64",
		title: "Windows XP x64",
		spellings: ["windows-xp-x64"],
		source: sources.KB900342
	},
	{
		value: "windows-server-2003",
		title: "Windows Server 2003",
		spellings: ["windows-server-2003", "Application Server role"],
		source: sources.IISUPG
	},
	{
		value: "windows-role",
		title: "a role of Windows",
		spellings: [
			"windows-role",
			"Web-Server",
			"IIS-WebServerRole",
			"DISM",
			"ServerManagerCmd",
			"pkgmgr",
			"win_feature"
		],
		source: sources.IIS7INST
	}
], "it is no source of IIS that this version knows");
const iisPhase = words$1("iis-phase", "Phase in which IIS is installed", [
	{
		value: "base",
		title: "in the base image",
		spellings: ["base"],
		source: sources.FORMAT
	},
	{
		value: "before-generalize",
		title: "before Sysprep",
		spellings: ["before-generalize"],
		source: sources.FORMAT
	},
	{
		value: "after-clone",
		title: "after cloning",
		spellings: ["after-clone"],
		source: sources.Q248739
	}
], "it is no phase, needed base, before-generalize or after-clone");
const iisInstallOrder = words$1("iis-install-order", "Order of Option Pack and service pack", [
	{
		value: "before-service-pack",
		title: "Option Pack before the service pack",
		spellings: ["before-service-pack"],
		source: sources.FORMAT
	},
	{
		value: "after-service-pack",
		title: "Option Pack after the service pack",
		spellings: ["after-service-pack"],
		source: sources.FORMAT
	},
	{
		value: "service-pack-reapplied",
		title: "service pack applied again after the Option Pack",
		spellings: ["service-pack-reapplied"],
		source: sources.FORMAT
	}
], "it is no order, needed before-service-pack, after-service-pack or service-pack-reapplied");
const encryptedProperties = words$1("encrypted-properties", "Encrypted properties", [{
	value: "none",
	title: "no encrypted properties",
	spellings: [
		"none",
		"false",
		"no"
	],
	source: sources.KB942060
}, {
	value: "present",
	title: "encrypted properties",
	spellings: [
		"present",
		"true",
		"yes"
	],
	source: sources.KB942060
}], "it says neither none nor where encrypted properties stand");
// build/facts/cloning.js
const methods = [
	{
		value: "sysprep",
		title: "with Sysprep",
		spellings: [
			"sysprep",
			"true",
			"yes"
		],
		source: sources.FORMAT
	},
	{
		value: "raw",
		title: "copied without Sysprep",
		spellings: ["raw"],
		note: "barred by KB 314828",
		source: sources.KB314828
	},
	{
		value: "none",
		title: "not cloned at all",
		spellings: [
			"none",
			"false",
			"no"
		],
		source: sources.FORMAT
	}
];
const cloneMethod = {
	id: "clone-method",
	title: "Way of cloning",
	read(text) {
		const refused = refuse(text);
		if (refused !== void 0) return refused;
		const word = normalise(text);
		const term = methods.find(({ value, spellings }) => value === word || spellings.includes(word));
		return term === void 0 ? unclear("it is no way of cloning, needed sysprep, raw or none") : known(term.value);
	},
	show: (value) => ({
		sysprep: "an image cloned with Sysprep",
		raw: "an image that is copied without Sysprep",
		none: "an image that is not cloned"
	})[value] ?? value,
	terms: methods
};
const sysprepRuns = {
	id: "sysprep-runs",
	title: "Runs of Sysprep",
	read(text) {
		const refused = refuse(text);
		if (refused !== void 0) return refused;
		return /^(?:0|[1-9]\d{0,4})$/.test(text.trim()) ? known(text.trim()) : unclear("it is no count such as 1 or 3");
	},
	compare: (left, right) => Number(left) - Number(right),
	isAtLeast: (value, minimum) => Number(value) >= Number(minimum),
	show: (value) => `${value} ${value === "1" ? "run" : "runs"} of Sysprep`,
	terms: [{
		value: "1",
		title: "a whole number",
		spellings: [
			"0",
			"1",
			"3"
		],
		source: sources.SYSGEN
	}]
};
function whether(id, title, yes, no, source) {
	return {
		...truth$1,
		id,
		title,
		show: (value) => value === "true" ? yes : no,
		terms: truth$1.terms.map((term) => ({
			...term,
			source
		}))
	};
}
// build/facts/server-roles.js
const serverRoleIds = [
	"ad-cs",
	"ad-ds",
	"ad-fs",
	"ad-lds",
	"ad-rms",
	"application-server",
	"dhcp",
	"dns",
	"fax",
	"file-services",
	"hyper-v",
	"npas",
	"print-services",
	"remote-desktop",
	"rras",
	"volume-activation",
	"wds",
	"wsus"
];
const serverRoles = [
	{
		id: "ad-cs",
		title: "Active Directory Certificate Services",
		features: [
			"ad-certificate",
			"adcs-*",
			"adcertificateservicesrole",
			"certificateservices*"
		]
	},
	{
		id: "ad-ds",
		title: "Active Directory Domain Services",
		features: [
			"ad-domain-services",
			"adds-domain-controller",
			"directoryservices-domaincontroller"
		]
	},
	{
		id: "ad-fs",
		title: "Active Directory Federation Services",
		features: [
			"adfs-federation",
			"adfs-proxy",
			"adfs-web-agents",
			"ad-federation-services"
		]
	},
	{
		id: "ad-lds",
		title: "Active Directory Lightweight Directory Services",
		features: ["adlds", "directoryservices-adam"]
	},
	{
		id: "ad-rms",
		title: "Active Directory Rights Management Services",
		features: [
			"adrms",
			"adrms-*",
			"rightsmanagementservices-role"
		]
	},
	{
		id: "application-server",
		title: "Application Server",
		features: ["application-server", "as-*"]
	},
	{
		id: "dhcp",
		title: "DHCP Server",
		features: [
			"dhcp",
			"dhcpserver",
			"dhcpservercore"
		]
	},
	{
		id: "dns",
		title: "DNS Server",
		features: [
			"dns",
			"dns-server-full-role",
			"dns-server-core-role"
		]
	},
	{
		id: "fax",
		title: "Fax Server",
		features: ["fax", "faxservicerole"]
	},
	{
		id: "file-services",
		title: "File Services",
		features: [
			"file-services",
			"fs-fileserver",
			"fileandstorage-services",
			"file-services-*"
		]
	},
	{
		id: "hyper-v",
		title: "Hyper-V",
		features: [
			"hyper-v",
			"microsoft-hyper-v",
			"microsoft-hyper-v-all"
		]
	},
	{
		id: "npas",
		title: "Network Policy and Access Services",
		features: [
			"npas",
			"npas-policy-server",
			"npas-health",
			"npas-host-cred",
			"npas-role"
		]
	},
	{
		id: "print-services",
		title: "Print Services",
		features: [
			"print-services",
			"print-server",
			"printing-server-role",
			"printing-server-foundation-features"
		]
	},
	{
		id: "remote-desktop",
		title: "Remote Desktop Services",
		features: [
			"remote-desktop-services",
			"rds-*",
			"terminal-services",
			"ts-*"
		]
	},
	{
		id: "rras",
		title: "Routing and Remote Access",
		features: [
			"npas-rras-services",
			"npas-rras",
			"npas-routing"
		]
	},
	{
		id: "volume-activation",
		title: "Volume Activation Services",
		features: ["volumeactivation", "volumeactivation-full-role"]
	},
	{
		id: "wds",
		title: "Windows Deployment Services",
		features: [
			"wds",
			"wds-*",
			"microsoft-windows-deployment-services",
			"microsoft-windows-deployment-services-*"
		]
	},
	{
		id: "wsus",
		title: "Windows Server Update Services",
		features: [
			"updateservices",
			"updateservices-services",
			"updateservices-widdb",
			"updateservices-db",
			"oob-wsus"
		]
	}
];
function featureName(text) {
	return text.trim().toLowerCase().replaceAll("_", "-");
}
function roleOfFeature(name) {
	return serverRoles.find((role) => role.features.some((feature) => feature.endsWith("*") ? name.startsWith(feature.slice(0, -1)) : name === feature));
}
const otherFeatures = new Set("bitlocker bits branchcache containers data-center-bridging desktop-experience direct-play failover-clustering fs-branchcache fs-data-deduplication fs-dfs-namespace fs-dfs-replication fs-iscsitarget-server fs-nfs-service fs-resource-manager fs-smb1 fs-smb1-client fs-smb1-server fs-vss-agent gpmc hostguardian hyper-v-powershell hyper-v-tools internet-print-client ipam isns lpr-port-monitor msmq msmq-server msmq-services multipath-io net-framework-45-core net-framework-core nfs-client nlb pnrp powershell powershell-ise powershell-root powershell-v2 qwave rdc remote-assistance remoteaccess routing rsat server-media-foundation simple-tcpip smb-hashgeneration smtp-server snmp-service snmp-wmi-provider storage-replica storage-services subsystem-unix-apps system-datawarehouse telnet-client telnet-server tftp-client user-interfaces-infra was was-config-apis was-net-environment was-process-model windows-defender windows-defender-gui windows-identity-foundation windows-internal-database windows-server-backup wins wireless-networking wow64-support xps-viewer telnetclient telnetserver tftp netfx3 netfx4 netfx4extended-aspnet45 smb1protocol printing-foundation-features wins-server".split(" "));
const decisive = [
	...serverRoles.flatMap((role) => role.features.filter((feature) => !feature.endsWith("*"))),
	"web-server",
	"iis-webserverrole",
	"iis-webserver"
];
const shortNames = new Map([
	...[
		"iis",
		"iisserver",
		"w3svc",
		"iisadmin",
		"inetinfo",
		"webserverrole"
	].map((name) => [name, "web-server"]),
	...[
		"ftp",
		"ftpserver",
		"ftpsvc"
	].map((name) => [name, "web-ftp-server"]),
	["webdav", "web-dav-publishing"],
	["aspnet", "web-asp-net45"],
	["smtp", "smtp-server"],
	...["wsus", "windowsserverupdateservices"].map((name) => [name, "updateservices"]),
	["adfs", "adfs-federation"],
	...[
		"adcs",
		"certificateauthority",
		"certificationauthority"
	].map((name) => [name, "ad-certificate"]),
	...[
		"adds",
		"activedirectory",
		"domaincontroller"
	].map((name) => [name, "ad-domain-services"]),
	...[
		"rds",
		"rdsh",
		"remotedesktop"
	].map((name) => [name, "remote-desktop-services"]),
	...["rdgateway", "remotedesktopgateway"].map((name) => [name, "rds-gateway"]),
	...[
		"rdweb",
		"rdwebaccess",
		"remotedesktopwebaccess"
	].map((name) => [name, "rds-web-access"]),
	["nps", "npas"],
	...["rras", "directaccess"].map((name) => [name, "remoteaccess"]),
	["pswa", "windowspowershellwebaccess"],
	["windowsdeploymentservices", "wds"],
	["dnsserver", "dns"]
]);
function slipFor(name, nearest) {
	if (otherFeatures.has(name) || name.startsWith("rsat-") || bringsIis(name) || mayBringIis(name) || roleOfFeature(name) !== void 0) return void 0;
	return shortNames.get(name.replaceAll(/[.-]/g, "").replace(/\d+(?:r2)?$/, "")) ?? nearest(name, decisive, 1 / 4);
}
function bringsIis(name) {
	if (/^(?:iis|web server(?: \(iis\))?|internet information services?)$/.test(name)) return true;
	return /^(?:web-(?!mgmt-console$|scripting-tools$)|iis-(?!hostablewebcore$))[a-z0-9-]+$/.test(name);
}
const withIis = /^(?:net-.*(?:http-activation|activation45?)|net-framework-features|application-server|as-web-support|as-http-activation|updateservices(?:-.*)?|adcs-web-enrollment|adcs-enroll-web-.*|adrms|adrms-server|rightsmanagementservices-role|adfs-proxy|adfs-web-agents|npas-health|npas-host-cred|rds-web-access|rds-gateway|bits-iis-ext|bitsextensions-upload|wcf-http-activation(?:45)?|windowspowershellwebaccess|dsc-service|managementodata|msmq-http(?:-support)?|rpc-over-http-proxy|rpc-http-proxy|print-internet|printing-internetprinting-server|smtp-server|remoteaccess|directaccess-vpn)$/;
const withCore = "fs-syncshareservice";
const productsWithIis = /^(?:microsoft)?(?:sharepoint|exchange|tfs|teamfoundation|sccm|mecm|configmgr|webdeploy|urlrewrite|dynamicscrm|storefront|sitecore|biztalk)(?:server)?(?:(?:20)?\d\d(?:r2)?|se)?$/;
function mayBringIis(name) {
	return withIis.test(name) || name === withCore || productsWithIis.test(name.replaceAll("-", ""));
}
const partsWithIis = new Map(Object.entries({
	"net-framework-45-features": "net-wcf-http-activation45",
	"net-wcf-services45": "net-wcf-http-activation45",
	"net-framework-features": "net-http-activation",
	"remote-desktop-services": "rds-web-access",
	bits: "bits-iis-ext",
	"ad-certificate": "adcs-web-enrollment",
	"application-server": "as-web-support",
	msmq: "msmq-http-support",
	"msmq-services": "msmq-http-support",
	npas: "npas-health",
	"print-services": "print-internet",
	remoteaccess: "directaccess-vpn"
}));
function subFeatureWithIis(name) {
	return partsWithIis.get(name);
}
function isWholeIis(name) {
	return [
		"web-server",
		"iis-webserverrole",
		"iis-webserver",
		"iis",
		"web server",
		"web server (iis)"
	].includes(name);
}
// build/facts/fact.js
const roleKeys = serverRoleIds.map((id) => `role.${id}`);
const factKeys = [
	"os.family",
	"os.edition",
	"os.version",
	"os.service-pack",
	"os.upgraded-from",
	"os.domain-joined",
	"os.hotfix-889073",
	"iis.installed",
	"iis.product",
	"iis.version",
	"iis.source",
	"iis.phase",
	"iis.install-order",
	"iis.encrypted-properties",
	"iis.central-certificate-store",
	"iis.metabase-passwords",
	"iis.metabase-copied",
	"iis.plain-text-passwords",
	"iis.hosting-bundle",
	"ie.version",
	"sysprep",
	"sysprep.runs",
	"clone.method",
	...roleKeys
];
function roleKey(id) {
	return `role.${id}`;
}
// build/facts/internet-explorer.js
const table$1 = sources.KB969393;
const pre = { preRelease: true };
const releases = [
	{
		build: "4.40.308",
		name: "1.0",
		with: "Plus!",
		source: sources.KB164539
	},
	{
		build: "4.40.520",
		name: "2.0",
		with: "Windows NT 4.0",
		source: sources.Q156964
	},
	{
		build: "4.70.1155",
		name: "3.0",
		source: sources.KB164539
	},
	{
		build: "4.70.1158",
		name: "3.0",
		with: "Windows 95 OSR2",
		source: sources.KB164539
	},
	{
		build: "4.70.1215",
		name: "3.01",
		source: sources.KB164539
	},
	{
		build: "4.70.1300",
		name: "3.02",
		source: sources.KB164539
	},
	{
		build: "4.71.544",
		name: "4.0",
		with: "Platform Preview 1",
		...pre,
		source: sources.KB164539
	},
	{
		build: "4.71.1008.3",
		name: "4.0",
		with: "Platform Preview 2",
		...pre,
		source: sources.KB164539
	},
	{
		build: "4.71.1712.6",
		name: "4.0",
		source: sources.KB164539
	},
	{
		build: "4.72.2106.8",
		name: "4.01",
		source: sources.KB164539
	},
	{
		build: "4.72.3110.8",
		name: "4.01 SP1",
		source: sources.KB164539
	},
	{
		build: "4.72.3612.1713",
		name: "4.01 SP2",
		source: sources.KB164539
	},
	{
		build: "5.00.0518.10",
		name: "5.0",
		with: "Beta 1",
		...pre,
		source: sources.KB164539
	},
	{
		build: "5.00.0910.1309",
		name: "5.0",
		with: "Beta 2",
		...pre,
		source: sources.KB164539
	},
	{
		build: "5.00.2014.0216",
		name: "5.0",
		source: sources.KB164539
	},
	{
		build: "5.00.2314.1003",
		name: "5.0",
		with: "Office 2000",
		source: sources.KB164539
	},
	{
		build: "5.00.2516.1900",
		name: "5.01",
		with: "Windows 2000 Beta 3",
		...pre,
		source: sources.KB164539
	},
	{
		build: "5.00.2614.3500",
		name: "5.0",
		with: "Windows 98 SE",
		source: sources.KB164539
	},
	{
		build: "5.00.2919.800",
		name: "5.01",
		with: "Windows 2000 RC1",
		...pre,
		source: sources.KB164539
	},
	{
		build: "5.00.2919.3800",
		name: "5.01",
		with: "Windows 2000 RC2",
		...pre,
		source: sources.KB164539
	},
	{
		build: "5.00.2919.6307",
		name: "5.01",
		source: sources.KB164539
	},
	{
		build: "5.00.2920.0000",
		name: "5.01",
		with: "Windows 2000",
		source: table$1
	},
	{
		build: "5.00.3103.1000",
		name: "5.01 SP1",
		with: "Windows 2000 SP1",
		source: table$1
	},
	{
		build: "5.00.3105.0106",
		name: "5.01 SP1",
		with: "Windows 95, 98 and NT 4.0",
		source: table$1
	},
	{
		build: "5.00.3314.2101",
		name: "5.01 SP2",
		with: "Windows 95, 98 and NT 4.0",
		source: table$1
	},
	{
		build: "5.00.3315.1000",
		name: "5.01 SP2",
		with: "Windows 2000 SP2",
		source: table$1
	},
	{
		build: "5.00.3502.1000",
		name: "5.01 SP3",
		with: "Windows 2000 SP3",
		source: table$1
	},
	{
		build: "5.00.3502.5400",
		name: "5.01 SP3",
		with: "Windows 2000 SP3",
		source: table$1
	},
	{
		build: "5.00.3700.1000",
		name: "5.01 SP4",
		with: "Windows 2000 SP4",
		source: table$1
	},
	{
		build: "5.00.3700.6668",
		name: "5.01 SP4",
		with: "Windows 2000 SP4",
		source: table$1
	},
	{
		build: "5.50.3825.1300",
		name: "5.5",
		with: "Developer Preview",
		...pre,
		source: table$1
	},
	{
		build: "5.50.4030.2400",
		name: "5.5",
		with: "Beta",
		...pre,
		source: table$1
	},
	{
		build: "5.50.4134.0100",
		name: "5.5",
		with: "Windows Me",
		source: table$1
	},
	{
		build: "5.50.4134.0600",
		name: "5.5",
		source: table$1
	},
	{
		build: "5.50.4308.2900",
		name: "5.5",
		with: "Advanced Security Privacy Beta",
		...pre,
		source: table$1
	},
	{
		build: "5.50.4522.1800",
		name: "5.5 SP1",
		source: table$1
	},
	{
		build: "5.50.4807.2300",
		name: "5.5 SP2",
		source: table$1
	},
	{
		build: "6.00.2462.0000",
		name: "6",
		with: "preview",
		...pre,
		source: table$1
	},
	{
		build: "6.00.2479.0006",
		name: "6",
		with: "preview",
		...pre,
		source: table$1
	},
	{
		build: "6.00.2600.0000",
		name: "6",
		with: "Windows XP",
		source: table$1
	},
	{
		build: "6.00.2800.1106",
		name: "6 SP1",
		source: table$1
	},
	{
		build: "6.00.2900.2180",
		name: "6 SP2",
		with: "Windows XP SP2",
		source: table$1
	},
	{
		build: "6.00.2900.5512",
		name: "6 SP3",
		with: "Windows XP SP3",
		source: table$1
	},
	{
		build: "6.00.3663.0000",
		name: "6",
		with: "Windows Server 2003 RC1",
		...pre,
		source: table$1
	},
	{
		build: "6.00.3718.0000",
		name: "6",
		with: "Windows Server 2003 RC2",
		...pre,
		source: table$1
	},
	{
		build: "6.00.3790.0000",
		name: "6",
		with: "Windows Server 2003",
		source: table$1
	},
	{
		build: "6.00.3790.1830",
		name: "6",
		with: "Windows Server 2003 SP1",
		source: table$1
	},
	{
		build: "6.00.3790.3959",
		name: "6",
		with: "Windows Server 2003 SP2",
		source: table$1
	},
	{
		build: "7.00.5730.1100",
		name: "7",
		with: "Windows XP, Server 2003",
		source: table$1
	},
	{
		build: "7.00.5730.1300",
		name: "7",
		with: "Windows XP, Server 2003",
		source: table$1
	},
	{
		build: "7.00.6000.16386",
		name: "7",
		with: "Windows Vista",
		source: table$1
	},
	{
		build: "7.00.6000.16441",
		name: "7",
		with: "64-bit Windows",
		source: table$1
	},
	{
		build: "7.00.6001.1800",
		name: "7",
		with: "Windows Server 2008, Vista SP1",
		source: table$1
	},
	{
		build: "8.00.6001.18702",
		name: "8",
		source: table$1
	},
	{
		build: "8.00.7600.16385",
		name: "8",
		with: "Windows 7, Server 2008 R2",
		source: table$1
	},
	{
		build: "9.0.8112.16421",
		name: "9",
		source: table$1
	},
	{
		build: "10.0.9200.16384",
		name: "10",
		source: table$1
	}
];
const withoutBuild = ["11"];
const entries = releases.map((release) => ({
	...release,
	numbers: numbersOf(release.build)
}));
const byBuild = new Map(entries.map((entry) => [keyOf$2(entry.numbers), entry]));
const names = new Set([...releases.filter((release) => release.preRelease !== true).map((release) => release.name), ...withoutBuild]);
const releasesOf = new Map();
for (const entry of entries) {
	if (entry.preRelease === true) continue;
	const known = releasesOf.get(entry.name);
	if (known === void 0) releasesOf.set(entry.name, [entry]);
	else known.push(entry);
}
const spans = new Map([...names].map((name) => {
	const builds = releasesOf.get(name) ?? [];
	return [name, {
		first: builds[0]?.numbers ?? [Number(name)],
		last: builds.at(-1)?.numbers ?? [Number(name), Number.MAX_SAFE_INTEGER]
	}];
}));
const firstReleases = [
	"4.71.1712.6",
	"5.0.2014.216",
	"5.50.4134.100",
	"6.0.2600.0",
	"7.0.5730.1100",
	"8.0.6001.18702",
	"9.0.8112.16421",
	"10.0.9200.16384"
].map(numbersOf);
const absent = "none";
const internetExplorer = {
	id: "internet-explorer",
	title: "Internet Explorer",
	read: read$1,
	compare,
	isAtLeast: isAtLeast$1,
	show,
	terms: terms()
};
function read$1(text) {
	const refused = refuse(text);
	if (refused !== void 0) return refused;
	const word = normalise(text);
	if (word === "none" || word === "false" || word === "no") return known(absent);
	const body = word.replace(/^(?:microsoft )?(?:internet explorer|msie|ie)(?: (?:version|v\.?) ?| |(?=\d))/, "").trim();
	if (/\b(?:or|and|newer|later|above|latest|higher)\b|[<>=+^~*]/.test(body)) return unclear("it names a range, needed the version that is installed");
	const build = /^(\d{1,3}(?:\.\d{1,6}){3})$/.exec(body)?.[1];
	if (build !== void 0) return known(buildText(numbersOf(build)));
	const short = /^(\d{1,3}\.\d{1,3}\.\d{1,6})$/.exec(body)?.[1];
	if (short !== void 0) {
		const entry = byBuild.get(keyOf$2(numbersOf(short)));
		return entry === void 0 ? unclear("it has three numbers: a version has one or two, a build four") : known(entry.build);
	}
	const preview = /^(?:5\.01 )?\(?(?:for )?windows 2000 (beta ?3|rc ?[12])\)?$/.exec(body)?.[1];
	if (preview !== void 0) {
		const entry = entries.find((each) => each.with?.toLowerCase().replaceAll(" ", "") === `windows2000${preview.replace(" ", "")}`);
		if (entry !== void 0) return known(entry.build);
	}
	const preRelease = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:beta|rc|preview|pp|developer preview|platform preview|public preview|pre release)(?: ?\d{1,2})?$/.exec(body)?.[1];
	if (preRelease !== void 0) {
		const version = marketing(preRelease, "");
		return version === void 0 ? unclear("no such version was released") : known(`${version} pre-release`);
	}
	const match = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:sp ?(\d)|service pack (\d))?$/.exec(body);
	if (match === null) return unclear("it is neither a version such as 5.01 SP2 nor a build such as 5.00.2919.6307");
	const number = match[1] ?? "";
	const pack = match[2] ?? match[3] ?? "";
	if (/^5\.10?$/.test(number)) return unclear("there was never an Internet Explorer 5.1 for Windows", `5.01${pack === "" ? "" : ` SP${pack}`}`);
	const version = marketing(number, pack);
	return version === void 0 ? unclear(`there was never an Internet Explorer ${number}${pack === "" ? "" : ` SP${pack}`} for Windows`) : known(version);
}
function marketing(number, pack) {
	const [major = "", minor = ""] = number.split(".");
	const decimal = minor.padEnd(2, "0");
	const base = decimal === "00" ? [`${major}`, `${major}.0`] : decimal.endsWith("0") ? [`${major}.${decimal[0]}`] : [`${major}.${decimal}`];
	const suffix = pack === "" || pack === "0" ? "" : ` SP${pack}`;
	return base.map((name) => `${name}${suffix}`).find((name) => names.has(name));
}
function spanOf(value) {
	if (value === absent) return {
		first: [-1],
		last: [-1]
	};
	const preRelease = value.endsWith(" pre-release");
	const name = value.replace(/ pre-release$/, "");
	const span = spans.get(name);
	if (span !== void 0) return preRelease ? {
		first: span.first.slice(0, 2),
		last: span.first.slice(0, 2)
	} : span;
	const numbers = numbersOf(value);
	return {
		first: numbers,
		last: numbers
	};
}
function compare(left, right) {
	if (left === right) return 0;
	const [one, other] = [spanOf(left), spanOf(right)];
	return compareNumbers(one.first, other.first) || compareNumbers(one.last, other.last) || (left < right ? -1 : 1);
}
function isAtLeast$1(value, minimum) {
	if (value === absent) return false;
	const needed = spanOf(minimum);
	if (value.endsWith(" pre-release")) return false;
	const numbers = spanOf(value);
	const entry = byBuild.get(keyOf$2(numbers.first));
	if (names.has(value)) return compareNumbers(numbers.first, needed.first) >= 0;
	if (entry?.preRelease === true) return false;
	if (compareNumbers(numbers.first, needed.first) < 0) return false;
	if (entry !== void 0) return true;
	const first = firstReleases.find((release) => release[0] === numbers.first[0] && release[1] === numbers.first[1]);
	if (first === void 0 || compareNumbers(numbers.first, first) < 0) return void 0;
	return true;
}
function show(value) {
	if (value === absent) return "no Internet Explorer";
	if (names.has(value) || value.endsWith(" pre-release")) return `Internet Explorer ${value}`;
	const entry = byBuild.get(keyOf$2(numbersOf(value)));
	if (entry === void 0) return `Internet Explorer build ${value}`;
	return `Internet Explorer build ${value} (${entry.name}${entry.with === void 0 ? "" : `, ${entry.with}`}${entry.preRelease === true ? ", a pre-release" : ""})`;
}
function numbersOf(build) {
	return build.split(".").map(Number);
}
function keyOf$2(numbers) {
	return numbers.join(".");
}
function buildText(numbers) {
	return byBuild.get(keyOf$2(numbers))?.build ?? numbers.map((number, index) => index === 1 && (numbers[0] ?? 0) < 9 ? String(number).padStart(2, "0") : String(number)).join(".");
}
function compareNumbers(left, right) {
	for (let at = 0; at < Math.max(left.length, right.length); at++) {
		const difference = (left[at] ?? 0) - (right[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function terms() {
	return [
		{
			value: absent,
			title: "none",
			spellings: [
				"none",
				"false",
				"no"
			],
			source: sources.FORMAT
		},
		...entries.map((entry) => ({
			value: entry.build,
			title: `${entry.name}${entry.with === void 0 ? "" : `, ${entry.with}`}`,
			spellings: entry.preRelease === true ? [entry.build] : [entry.build, entry.name],
			...entry.preRelease === true ? { note: "pre-release: never satisfies a minimum" } : {},
			source: entry.source
		})),
		...withoutBuild.map((name) => ({
			value: name,
			title: name,
			spellings: [name],
			source: table$1
		}))
	];
}
// build/facts/windows-families.js
const build = (number, name) => ({
	number,
	name
});
const beta = (number, name) => ({
	number,
	name,
	preRelease: true
});
const windowsFamilies = [
	{
		id: "windows-nt-3.1",
		title: "Windows NT 3.1",
		kernel: "3.1",
		builds: [build(528, "release")],
		kind: "both",
		iisVersion: null,
		servicePacks: 3,
		source: sources.Q110481
	},
	{
		id: "windows-nt-3.5",
		title: "Windows NT 3.5",
		kernel: "3.5",
		builds: [build(807, "release")],
		kind: "both",
		iisVersion: null,
		servicePacks: 3,
		source: sources.Q134957
	},
	{
		id: "windows-nt-3.51",
		title: "Windows NT 3.51",
		kernel: "3.51",
		builds: [build(1057, "release")],
		kind: "both",
		iisVersion: null,
		servicePacks: 5,
		source: sources.Q138713
	},
	{
		id: "windows-nt-4.0",
		title: "Windows NT 4.0",
		kernel: "4.0",
		builds: [build(1381, "release")],
		kind: "both",
		iisVersion: null,
		servicePacks: 6,
		source: sources.Q148602
	},
	{
		id: "windows-2000",
		title: "Windows 2000",
		kernel: "5.0",
		builds: [
			beta(2031, "Beta 3"),
			beta(2072, "RC1"),
			beta(2128, "RC2"),
			build(2195, "release")
		],
		kind: "both",
		iisVersion: "5.0",
		servicePacks: 4,
		source: sources.KB969393
	},
	{
		id: "windows-xp",
		title: "Windows XP",
		kernel: "5.1",
		builds: [build(2600, "release")],
		kind: "client",
		iisVersion: "5.1",
		servicePacks: 3,
		source: sources.WINVER
	},
	{
		id: "windows-xp-x64",
		title: "Windows XP x64",
		kernel: "5.2",
		builds: [build(3790, "release")],
		kind: "client",
		iisVersion: "6.0",
		servicePacks: 2,
		source: sources.KB900342
	},
	{
		id: "windows-server-2003",
		title: "Windows Server 2003",
		kernel: "5.2",
		builds: [build(3790, "release")],
		kind: "server",
		iisVersion: "6.0",
		servicePacks: 2,
		source: sources.WINVER
	},
	{
		id: "windows-server-2003-r2",
		title: "Windows Server 2003 R2",
		kernel: "5.2",
		builds: [build(3790, "release")],
		kind: "server",
		iisVersion: "6.0",
		servicePacks: 2,
		source: sources.WINVER
	},
	{
		id: "windows-vista",
		title: "Windows Vista",
		kernel: "6.0",
		builds: [
			build(6e3, "release"),
			build(6001, "SP1"),
			build(6002, "SP2")
		],
		kind: "client",
		iisVersion: "7.0",
		servicePacks: 2,
		source: sources.WINVER
	},
	{
		id: "windows-server-2008",
		title: "Windows Server 2008",
		kernel: "6.0",
		builds: [
			build(6001, "release"),
			build(6002, "SP2"),
			build(6003, "SP2, updated")
		],
		kind: "server",
		iisVersion: "7.0",
		servicePacks: 2,
		source: sources.EOL
	},
	{
		id: "windows-7",
		title: "Windows 7",
		kernel: "6.1",
		builds: [build(7600, "release"), build(7601, "SP1")],
		kind: "client",
		iisVersion: "7.5",
		servicePacks: 1,
		source: sources.IIS7INST
	},
	{
		id: "windows-server-2008-r2",
		title: "Windows Server 2008 R2",
		kernel: "6.1",
		builds: [build(7600, "release"), build(7601, "SP1")],
		kind: "server",
		iisVersion: "7.5",
		servicePacks: 1,
		source: sources.IIS7INST
	},
	{
		id: "windows-8",
		title: "Windows 8",
		kernel: "6.2",
		builds: [build(9200, "release")],
		kind: "client",
		iisVersion: "8.0",
		servicePacks: 0,
		source: sources.IISFTP
	},
	{
		id: "windows-server-2012",
		title: "Windows Server 2012",
		kernel: "6.2",
		builds: [build(9200, "release")],
		kind: "server",
		iisVersion: "8.0",
		servicePacks: 0,
		source: sources.IISFTP
	},
	{
		id: "windows-8.1",
		title: "Windows 8.1",
		kernel: "6.3",
		builds: [build(9600, "release")],
		kind: "client",
		iisVersion: "8.5",
		servicePacks: 0,
		source: sources.IISFTP
	},
	{
		id: "windows-server-2012-r2",
		title: "Windows Server 2012 R2",
		kernel: "6.3",
		builds: [build(9600, "release")],
		kind: "server",
		iisVersion: "8.5",
		servicePacks: 0,
		source: sources.IISFTP
	},
	{
		id: "windows-10",
		title: "Windows 10",
		kernel: "10.0",
		builds: [
			build(10240, "1507"),
			build(10586, "1511"),
			build(14393, "1607"),
			build(15063, "1703"),
			build(16299, "1709"),
			build(17134, "1803"),
			build(17763, "1809"),
			build(18362, "1903"),
			build(18363, "1909"),
			build(19041, "2004"),
			build(19042, "20H2"),
			build(19043, "21H1"),
			build(19044, "21H2"),
			build(19045, "22H2")
		],
		kind: "client",
		iisVersion: "10.0",
		servicePacks: 0,
		source: sources.IIS10
	},
	{
		id: "windows-11",
		title: "Windows 11",
		kernel: "10.0",
		builds: [
			build(22e3, "21H2"),
			build(22621, "22H2"),
			build(22631, "23H2"),
			build(26100, "24H2"),
			build(26200, "25H2")
		],
		kind: "client",
		iisVersion: "10.0",
		servicePacks: 0,
		source: sources.EOL
	},
	{
		id: "windows-server-2016",
		title: "Windows Server 2016",
		kernel: "10.0",
		builds: [build(14393, "release")],
		kind: "server",
		iisVersion: "10.0",
		servicePacks: 0,
		source: sources.SRVREL
	},
	{
		id: "windows-server-sac",
		title: "Windows Server, semi-annual channel",
		kernel: "10.0",
		builds: [
			build(16299, "1709"),
			build(17134, "1803"),
			build(17763, "1809"),
			build(18362, "1903"),
			build(18363, "1909"),
			build(19041, "2004"),
			build(19042, "20H2"),
			build(25398, "23H2")
		],
		kind: "server",
		iisVersion: "10.0",
		servicePacks: 0,
		source: sources.EOL
	},
	{
		id: "windows-server-2019",
		title: "Windows Server 2019",
		kernel: "10.0",
		builds: [build(17763, "release")],
		kind: "server",
		iisVersion: "10.0",
		servicePacks: 0,
		source: sources.SRVREL
	},
	{
		id: "windows-server-2022",
		title: "Windows Server 2022",
		kernel: "10.0",
		builds: [build(20348, "release")],
		kind: "server",
		iisVersion: "10.0",
		servicePacks: 0,
		source: sources.EOL
	},
	{
		id: "windows-server-2025",
		title: "Windows Server 2025",
		kernel: "10.0",
		builds: [build(26100, "release")],
		kind: "server",
		iisVersion: "10.0",
		servicePacks: 0,
		source: sources.EOL
	}
];
const families = new Map(windowsFamilies.map((entry) => [entry.id, entry]));
function familyEntry(family) {
	const entry = families.get(family);
	if (entry === void 0) throw new Error(`${family} is no family`);
	return entry;
}
function isFamily(text) {
	return families.has(text);
}
function familyTitle(family) {
	return familyEntry(family).title;
}
// build/facts/windows-builds.js
const kernelBuilds = listKernelBuilds();
function listKernelBuilds() {
	const found = new Map();
	for (const family of windowsFamilies) for (const { number: build, name, preRelease = false } of family.builds) {
		const triple = `${family.kernel}.${String(build)}`;
		const others = found.get(triple)?.families ?? [];
		found.set(triple, {
			triple,
			kernel: family.kernel,
			build,
			name,
			preRelease,
			families: [...others, family]
		});
	}
	return [...found.values()].toSorted((left, right) => compareTriples(left.triple, right.triple));
}
function firstRelease(kernel) {
	return Math.min(...kernelBuilds.filter((each) => each.kernel === kernel && !each.preRelease).map((each) => each.build));
}
function compareTriples(left, right) {
	const others = right.split(".");
	for (const [index, part] of left.split(".").entries()) {
		const difference = Number(part) - Number(others[index]);
		if (difference !== 0) return difference < 0 ? -1 : 1;
	}
	return 0;
}
function isTriple(value) {
	return /^(?:[1-9]\d?)\.(?:0|[1-9]\d?)\.[1-9]\d{0,4}$/.test(value);
}
function splitTriple(triple) {
	const at = triple.lastIndexOf(".");
	return {
		kernel: triple.slice(0, at),
		build: Number(triple.slice(at + 1))
	};
}
function isPreReleaseBuild(triple) {
	const { kernel, build } = splitTriple(triple);
	return kernelBuilds.find((each) => each.triple === triple)?.preRelease ?? build < firstRelease(kernel);
}
function readBuild(text, family) {
	const refused = refuse(text);
	if (refused?.kind === "unclear") return refused;
	const written = text.trim().toLowerCase();
	const number = written.replace(/^(?:build|version|ver\.?|v\.?) ?(?=\d)/, "");
	if (/^[1-9]\d?\.\d{1,2}$/.test(number)) return unclear("it names a kernel without its build");
	const whole = /^([1-9]\d?\.(?:0|[1-9]\d?)\.[1-9]\d{0,4})(?:\.\d{1,6})?$/.exec(number)?.[1];
	if (whole !== void 0) return readTriple(whole);
	if (!/^[1-9]\d{2,4}$/.test(number)) return unclear(`${quoted(written)} is not a build of Windows`);
	const own = family === void 0 ? void 0 : familyEntry(family);
	const kernels = new Set(kernelBuilds.filter((each) => each.build === Number(number)).map((each) => each.kernel));
	if (own !== void 0 && (kernels.size === 0 || kernels.has(own.kernel))) return readTriple(`${own.kernel}.${number}`);
	const [only] = kernels;
	return only === void 0 ? unclear(`${number} is not a build of Windows that is known here`) : known(`${only}.${number}`);
}
function readTriple(triple) {
	const { kernel, build } = splitTriple(triple);
	if (kernelBuilds.some((each) => each.triple === triple) || build < firstRelease(kernel)) {
		if (kernelBuilds.some((each) => each.kernel === kernel)) return known(triple);
	}
	return unclear(`${triple} is not a build of Windows that is known here`);
}
function releasedVersion(family) {
	const entry = familyEntry(family);
	const finished = entry.builds.filter((each) => each.preRelease !== true);
	const [only] = finished;
	return only === void 0 || finished.length > 1 ? void 0 : `${entry.kernel}.${only.number}`;
}
function familiesOfBuild(triple) {
	return kernelBuilds.find((each) => each.triple === triple)?.families ?? [];
}
const updatedFamilies = new Set([
	"windows-10",
	"windows-11",
	"windows-server-sac"
]);
const serverUpdates = [
	["windows-server-2016", "1607"],
	["windows-server-2019", "1809"],
	["windows-server-2022", "21h2"],
	["windows-server-2025", "24h2"]
];
const updates = new Map([...windowsFamilies.filter(({ id }) => updatedFamilies.has(id)).flatMap(({ id, kernel, builds }) => builds.map((each) => [`${id} ${each.name.toLowerCase()}`, `${kernel}.${each.number}`])), ...serverUpdates.map(([family, update]) => [`${family} ${update}`, releasedVersion(family) ?? ""])]);
const updateNames = new Set([...updates.keys()].map((key) => key.slice(key.indexOf(" ") + 1)));
function namesUpdate(word) {
	return updateNames.has(word);
}
function buildOfUpdate(family, update) {
	return updates.get(`${family} ${update}`);
}
function familiesOfUpdate(update) {
	return windowsFamilies.filter(({ id }) => updates.has(`${id} ${update}`));
}
const longTermUpdates = new Map([
	["windows-10 2015", "1507"],
	["windows-10 2016", "1607"],
	["windows-10 2019", "1809"],
	["windows-10 2021", "21h2"],
	["windows-11 2024", "24h2"]
]);
function buildOfLongTerm(family, year) {
	const update = longTermUpdates.get(`${family} ${year}`);
	return update === void 0 ? void 0 : buildOfUpdate(family, update);
}
const kernelVersion = {
	id: "windows-build",
	title: "Build of Windows",
	read: (text) => readBuild(text),
	compare: (left, right) => isTriple(left) && isTriple(right) ? compareTriples(left, right) : void 0,
	isAtLeast(value, minimum) {
		if (!isTriple(value) || !isTriple(minimum)) return void 0;
		return !isPreReleaseBuild(value) && compareTriples(value, minimum) >= 0;
	},
	show(value) {
		const found = kernelBuilds.find((each) => each.triple === value);
		if (found?.preRelease === true) return `build ${value} (${found.families[0]?.title ?? ""} ${found.name}, a pre-release)`;
		return isTriple(value) && isPreReleaseBuild(value) ? `build ${value} (a pre-release)` : `build ${value}`;
	},
	terms: kernelBuilds.map((each) => ({
		value: each.triple,
		title: `${each.triple} (${each.families.map((family) => [family.title, family.builds.find((own) => own.number === each.build)?.name ?? ""].join(" ")).join(", ")})`,
		spellings: [each.triple, String(each.build)],
		...each.preRelease ? { note: "pre-release: never enough for a minimum" } : {},
		source: each.preRelease ? sources.KB969393 : each.families[0]?.source ?? sources.WINVER
	}))
};
// build/facts/windows-editions.js
function edition(value, title, spellings, source = sources.WINVER) {
	return {
		value,
		title,
		spellings: [title, ...spellings],
		source
	};
}
const editionTerms = [
	edition("workstation", "Workstation", ["NT Workstation"], sources.Q152734),
	edition("server", "Server", ["Server Edition"], sources.Q152734),
	edition("enterprise", "Enterprise", [
		"Enterprise Edition",
		"Enterprise Server",
		"Server Enterprise",
		"Server, Enterprise Edition",
		"ent"
	], sources.Q152734),
	edition("terminal-server", "Terminal Server", [
		"Terminal Server Edition",
		"Server, Terminal Server Edition",
		"TSE"
	], sources.Q190157),
	edition("professional", "Professional", ["Pro", "Professional Edition"], sources.Q243196),
	edition("advanced-server", "Advanced Server", ["Server, Advanced"], sources.Q301388),
	edition("datacenter", "Datacenter", [
		"Datacenter Server",
		"Server Datacenter",
		"Datacenter Edition",
		"Datacenter: Azure Edition",
		"Datacenter Azure Edition"
	], sources.Q301388),
	edition("standard", "Standard", [
		"Std",
		"Standard Edition",
		"Server Standard",
		"Standard Server"
	]),
	edition("web", "Web", [
		"Web Edition",
		"Web Server",
		"Server Web"
	]),
	edition("core", "Core", ["Server Core"]),
	edition("essentials", "Essentials", ["Server Essentials"]),
	edition("foundation", "Foundation", ["Server Foundation"]),
	edition("home", "Home", ["Home Edition"], sources.IISUPG),
	edition("home-basic", "Home Basic", [], sources.IISUPG),
	edition("home-premium", "Home Premium", []),
	edition("tablet", "Tablet PC", ["Tablet PC Edition", "Tablet"]),
	edition("media-center", "Media Center", ["Media Center Edition", "MCE"]),
	edition("business", "Business", []),
	edition("ultimate", "Ultimate", []),
	edition("starter", "Starter", ["Starter Edition"]),
	edition("education", "Education", [])
];
const editionsBySpelling = new Map(editionTerms.flatMap((term) => [term.value, ...term.spellings].map((spelling) => [spellingOf(spelling), term.value])));
const editionTitles = new Map(editionTerms.map((term) => [term.value, term.title]));
function spellingOf(text) {
	return normalise(text.replaceAll(/[:,]/g, " "));
}
const windowsEdition = {
	id: "windows-edition",
	title: "Edition",
	read(text) {
		const refused = refuse(text);
		if (refused !== void 0) return refused;
		const value = editionsBySpelling.get(spellingOf(text));
		return value === void 0 ? unclear("it is the name of no edition that this version knows") : known(value);
	},
	show: (value) => editionTitles.get(value) ?? value,
	terms: editionTerms
};
const serverEditions = new Set([
	"server",
	"enterprise",
	"datacenter",
	"standard",
	"web",
	"core",
	"essentials",
	"foundation"
]);
const clientEditions = new Set([
	"professional",
	"enterprise",
	"home",
	"home-basic",
	"home-premium",
	"tablet",
	"media-center",
	"business",
	"ultimate",
	"starter",
	"education"
]);
const ownEditions = new Map([
	["windows-nt-3.1", new Set([
		"workstation",
		"server",
		"advanced-server"
	])],
	["windows-nt-3.5", new Set(["workstation", "server"])],
	["windows-nt-3.51", new Set(["workstation", "server"])],
	["windows-nt-4.0", new Set([
		"workstation",
		"server",
		"enterprise",
		"terminal-server"
	])],
	["windows-2000", new Set([
		"professional",
		"server",
		"advanced-server",
		"datacenter"
	])],
	["windows-xp", new Set([
		"professional",
		"home",
		"tablet",
		"media-center",
		"starter"
	])],
	["windows-xp-x64", new Set(["professional"])]
]);
function hasEdition(family, editionValue) {
	return (ownEditions.get(family) ?? (familyEntry(family).kind === "client" ? clientEditions : serverEditions)).has(editionValue);
}
// build/facts/windows-words.js
const years = new Map([
	["2000", "windows-2000"],
	["2003", "windows-server-2003"],
	["2003r2", "windows-server-2003-r2"],
	["2008", "windows-server-2008"],
	["2008r2", "windows-server-2008-r2"],
	["2012", "windows-server-2012"],
	["2012r2", "windows-server-2012-r2"],
	["2016", "windows-server-2016"],
	["2019", "windows-server-2019"],
	["2022", "windows-server-2022"],
	["2025", "windows-server-2025"]
]);
const clients = new Map([
	["7", "windows-7"],
	["8", "windows-8"],
	["8.1", "windows-8.1"],
	["81", "windows-8.1"],
	["10", "windows-10"],
	["11", "windows-11"]
]);
const ntVersions = new Map([
	["3.1", "windows-nt-3.1"],
	["3.5", "windows-nt-3.5"],
	["3.51", "windows-nt-3.51"],
	["4", "windows-nt-4.0"],
	["4.0", "windows-nt-4.0"],
	["5.0", "windows-2000"],
	["5.1", "windows-xp"]
]);
const codenames = new Map([
	["th1", "1507"],
	["th2", "1511"],
	["rs1", "1607"],
	["rs2", "1703"],
	["rs3", "1709"],
	["rs4", "1803"],
	["rs5", "1809"],
	["19h1", "1903"],
	["19h2", "1909"],
	["20h1", "2004"]
]);
function wordList(text) {
	return new Set(text.split(/\s+/).filter((word) => word !== ""));
}
const silentWords = wordList(`
  microsoft ms edition version ver v release with the
  english german french japanese korean spanish italian portuguese russian chinese dutch polish czech hungarian swedish turkish simplified traditional brazil portugal hong kong
  international single language en us gb de fr ja jp ko es it pt br ru zh cn tw zhcn
  full base latest eval evaluation trial volume vl oem retail n kn
  x64 x86 amd64 arm64 arm i386 64bit 32bit 64 32 bit gen1 gen2 gen2preview g1 g2 gs tpm bios uefi
  smalldisk small medium large tiny disk vhd vhdx
  template tpl image img box ami vm golden master virtio nocm hyperv docker kubevirt
  desktop experience gui hotpatch azure hub containers containerslatest ecs eks optimized stig
  avd evd cpc os m365 o365 o365pp office 365 ltsc ltsb sac multi session multisession rtm gold kms byol
`);
const publishers = wordList("microsoftwindowsserver microsoftwindowsdesktop windowsserver windowsserversemiannual windowsdesktop winsrv winsvr winserver srv svr");
const otherProducts = wordList("sql sqlserver mssql microsoftsqlserver vs visualstudio microsoftvisualstudio");
const productWords = wordList("express developer sqldev dev comm community general");
const beforeYear = new Set([
	...publishers,
	"windows",
	"win"
]);
const glued = new Map([
	["serverdatacenter", ["datacenter"]],
	["serverdatacentercore", ["datacenter", "core"]],
	["serverdatacentercor", ["datacenter", "core"]],
	["serverdatacenteracor", [
		"datacenter",
		"core",
		"sac"
	]],
	["serverdatacentereval", ["datacenter"]],
	["serverdatacenterevaledition", ["datacenter"]],
	["serverdatacenterevalcore", ["datacenter", "core"]],
	["serverdatacenterevalcor", ["datacenter", "core"]],
	["serverdatacenterazureedition", ["datacenter"]],
	["serverturbine", ["datacenter"]],
	["serverturbinecore", ["datacenter", "core"]],
	["serverturbinecor", ["datacenter", "core"]],
	["serverstandard", ["standard"]],
	["serverstandardcore", ["standard", "core"]],
	["serverstandardcor", ["standard", "core"]],
	["serverstandardacor", [
		"standard",
		"core",
		"sac"
	]],
	["serverstandardeval", ["standard"]],
	["serverstandardevaledition", ["standard"]],
	["serverstandardevalcore", ["standard", "core"]],
	["serverstandardevalcor", ["standard", "core"]],
	["serverenterprise", ["enterprise"]],
	["serverenterprisecore", ["enterprise", "core"]],
	["serverweb", ["web"]],
	["serverwebcore", ["web", "core"]],
	["serversolution", ["essentials"]],
	["servercore", ["core"]]
]);
const gluedToYear = new Map([
	["datacenter", ["datacenter"]],
	["datacentercore", ["datacenter", "core"]],
	["azureedition", ["datacenter"]],
	["azureeditioncore", ["datacenter", "core"]],
	["standard", ["standard"]],
	["standardcore", ["standard", "core"]],
	["core", ["core"]]
]);
const editionWords = new Map([
	["workstation", "workstation"],
	["wks", "workstation"],
	["server", "server"],
	["advanced", "advanced"],
	["terminal", "terminal"],
	["tse", "terminal-server"],
	["enterprise", "enterprise"],
	["ent", "enterprise"],
	["entn", "enterprise"],
	["professional", "professional"],
	["pro", "professional"],
	["pron", "professional"],
	["datacenter", "datacenter"],
	["standard", "standard"],
	["std", "standard"],
	["web", "web"],
	["core", "core"],
	["essentials", "essentials"],
	["foundation", "foundation"],
	["home", "home"],
	["basic", "basic"],
	["premium", "premium"],
	["tablet", "tablet"],
	["pc", "pc"],
	["mce", "media-center"],
	["media", "media"],
	["center", "center"],
	["business", "business"],
	["ultimate", "ultimate"],
	["starter", "starter"],
	["education", "education"]
]);
const guests = new Map([
	["windows7server64guest", "windows-server-2008-r2"],
	["windows2019srv-64guest", "windows-server-2019"],
	["windows2019srvnext-64guest", "windows-server-2022"],
	["windows2022srvnext-64guest", "windows-server-2025"]
]);
function plainGoogle(name) {
	return name.replace(/^(?:(?:https:\/\/(?:www|compute)\.googleapis\.com\/compute\/v1\/)?projects\/windows-cloud\/global\/images\/(?:family\/)?|windows-cloud\/)(?=[^/]+$)/, "").replace(/^(windows-server-\w{4}(?:-r2)?)-dc(-core)?(?:-for-containers)?-v20\d{6}$/, "$1-datacenter$2").replace(/^(windows-20\d\d-core)-for-containers$/, "$1");
}
function wordsOf(name) {
	const apart = withoutOwner(plainGoogle(guests.get(name.replace("_", "-")) ?? name)).replace(/^(?:.*\/)?ami-windows-latest\//, "").replace(/^ec2launchv2[ _-](?:preview[ _-])?/, "").replace(/([ _-]eks[ _-]optimized)[ _-]1[.-]\d\d(?=-x86$|$)/, "$1").replace(/[ _-]20\d\d[-.](?:0[1-9]|1[0-2])[-.](?:0[1-9]|[12]\d|3[01])$/, "").split(/[ _:,()-]+/).filter((word) => word !== "").flatMap((word) => {
		if (/^(?:\d{1,4}\.\d{1,3}\.)?20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(word)) return [];
		return (/^[a-z]+\.[a-z0-9.]+$/.test(word) ? word.split(".") : [word]).flatMap(takeApart);
	});
	const list = [];
	for (const word of apart) {
		const previous = list.at(-1);
		if (word === "r2" && previous !== void 0 && /^20\d\d$/.test(previous)) list[list.length - 1] = `${previous}r2`;
		else list.push(codenames.get(word) ?? word);
	}
	return list;
}
function withoutOwner(name) {
	const box = /^([a-z][a-z0-9_-]*)\/([a-z0-9_.-]+)(?:\/(?:latest|\d+(?:\.\d+)*))?$/.exec(name);
	return box === null || /win|w2k|2k\d|nt\d|20\d\d/.test(box[1] ?? "") ? name : box[2] ?? "";
}
function takeApart(word) {
	const pieces = glued.get(word);
	if (pieces !== void 0) return [
		"windows",
		"server",
		...pieces
	];
	const pack = /^(.+?)(sp\d[0-9a-z+]*)$/.exec(word);
	if (pack !== null && !word.startsWith("sp")) return [...takeApart(pack[1] ?? ""), pack[2] ?? ""];
	const nt = /^(?:win|windows)?nt(\d(?:\.\d{1,2})?)$/.exec(word);
	if (nt !== null) return [
		"windows",
		"nt",
		nt[1] ?? ""
	];
	if (word === "winnt" || word === "windowsnt") return ["windows", "nt"];
	if (word === "winxp" || word === "windowsxp") return ["windows", "xp"];
	if (word === "winvista") return ["windows", "vista"];
	return takeApartProduct(word) ?? takeApartYear(word) ?? [word];
}
function takeApartProduct(word) {
	const dated = /^(sql|sqlserver|mssql|vs)(20\d\d(?:r2)?)$/.exec(word);
	if (dated !== null) return [dated[1] ?? "", dated[2] ?? ""];
	return /^visualstudio(?:20\d\d)?(?:latest|plustools)?$/.test(word) ? ["visualstudio"] : void 0;
}
function takeApartYear(word) {
	const bits = /^(w[a-z]*\d[\d.]*(?:r2)?)(x64|x86|amd64|arm64)$/.exec(word);
	if (bits !== null) return [...takeApart(bits[1] ?? ""), bits[2] ?? ""];
	const short = /^([a-z]*)2k(\d{0,2})(r2)?$/.exec(word);
	if (short !== null) {
		const before = beforeNumber(short[1] ?? "");
		return before === void 0 ? void 0 : [...before, `20${(short[2] ?? "").padStart(2, "0")}${short[3] ?? ""}`];
	}
	const numbered = /^([a-z]+)(\d[\d.]*)(r2)?([a-z]*)$/.exec(word);
	if (numbered === null) return void 0;
	const before = beforeNumber(numbered[1] ?? "");
	const tail = numbered[4] ?? "";
	const after = tail === "" ? [] : /^20\d\d$/.test(numbered[2] ?? "") ? gluedToYear.get(tail) : void 0;
	return before === void 0 || after === void 0 ? void 0 : [
		...before,
		`${numbered[2] ?? ""}${numbered[3] ?? ""}`,
		...after
	];
}
function beforeNumber(text) {
	if (text === "") return [];
	if (text === "w" || text === "win" || text === "windows") return ["windows"];
	if (text === "server") return ["server"];
	return [
		"ws",
		"winsrv",
		"winsvr",
		"winserver",
		"windowsserver"
	].includes(text) ? ["windows", "windowsserver"] : void 0;
}
// build/facts/windows-names.js
const longestName = 200;
const otherSystems = /(?:^|[^a-z])(?:linux|ubuntu|ubuntuserver|debian|rhel|red[ _-]?hat|centos|fedora|suse|opensuse|sles|alpine|amazonlinux|oraclelinux|azurelinux|mariner|amzn|amzn2|al2023|rocky|rockylinux|almalinux|alma|photon|flatcar|coreos|bottlerocket|gentoo|archlinux|kali|nixos|macos|darwin|freebsd|openbsd|netbsd|solaris|aix|esxi|android|unix)(?:[^a-z]|$)/;
const maybeWindows = /windows|datacenter|(?:^|[^a-z])(?:win|w2k|ws20|w20|2k\d|nt[ _-]?\d)/;
function namesAnotherSystem(text) {
	const lower = text.toLowerCase();
	return otherSystems.test(lower) && !maybeWindows.test(lower);
}
function readWindows(text) {
	return read(text, mostSlips$1);
}
const marks = /(?<=[a-z]) ?(?:\u00ae|\u2122|\(r\)|\(tm\))/gi;
function read(text, slips) {
	const unmarked = text.replaceAll(marks, " ");
	const refused = refuse(unmarked);
	if (refused?.kind === "unclear") return refused;
	if (text.length > longestName) return unclear("it is too long for the name of a Windows");
	const name = unmarked.trim().toLowerCase().replaceAll(/\s+/g, " ");
	if (namesAnotherSystem(name)) return unclear("it names a system that is not Windows");
	const found = findWords(wordsOf(name));
	const [stranger] = found.unknown;
	if (stranger !== void 0) return unclear(`${quoted(stranger)} is not part of a name of Windows that is known here`, slips === 0 ? void 0 : suggest(text, stranger, slips - 1));
	const family = familyOf$1(found);
	if (typeof family === "object") return family;
	const editionValue = editionOf(found, family);
	if (typeof editionValue === "object") return editionValue;
	const build = buildOf(found, family);
	if (typeof build === "object") return build;
	return {
		kind: "known",
		value: {
			family,
			...editionValue === void 0 ? {} : { edition: editionValue },
			...found.servicePack === void 0 ? {} : { servicePack: found.servicePack },
			...build === void 0 ? {} : { build }
		}
	};
}
const longWords = [
	"windows",
	...editionWords.keys(),
	"vista",
	"service",
	"microsoft",
	"evaluation"
].filter((word) => word.length >= 5);
const mostSlips$1 = 2;
function suggest(text, stranger, slips) {
	const meant = /^[a-z]{4,}$/.test(stranger) ? nearest(stranger, longWords) : void 0;
	if (meant === void 0 || meant === stranger) return void 0;
	const at = text.toLowerCase().search(new RegExp(`(?<![a-z])${stranger}(?![a-z])`));
	if (at === -1) return void 0;
	const cased = /[A-Z]/.test(text[at] ?? "") ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
	const corrected = `${text.slice(0, at)}${cased}${text.slice(at + stranger.length)}`;
	const reading = read(corrected, slips);
	return reading.kind === "known" ? corrected : reading.suggestion;
}
function findWords(words) {
	const found = {
		families: new Set(),
		editions: new Set(),
		updates: new Set(),
		unknown: [],
		windows: false,
		server: false,
		desktop: false,
		wide: false,
		nt: words.includes("nt"),
		longTerm: words.includes("ltsc") || words.includes("ltsb"),
		channel: words.includes("sac"),
		product: words.some((word) => otherProducts.has(word)),
		longTermYear: void 0,
		build: void 0,
		preview: void 0,
		servicePack: void 0
	};
	for (let at = 0; at < words.length; at += 1) at += findWord(words, at, found);
	return found;
}
function findWord(words, at, found) {
	const word = words[at] ?? "";
	const next = words[at + 1];
	const previous = words[at - 1] ?? "";
	if (word === "windows" || word === "win") found.windows = true;
	else if (word === "nt") return 0;
	else if (publishers.has(word)) findPublisher(word, found);
	else if (otherProducts.has(word)) return takeProduct(words, at, found);
	else if (word === "xp" || word === "vista") found.families.add(word === "xp" ? "windows-xp" : "windows-vista");
	else if (found.nt && ntVersions.has(word)) found.families.add(ntVersions.get(word) ?? "windows-nt-4.0");
	else if (clients.has(word) && (previous === "windows" || previous === "win") && !found.nt) found.families.add(clients.get(word) ?? "windows-10");
	else if (found.longTerm && /^20(?:1[569]|2[14])$/.test(word) && (found.longTermYear ?? word) === word) found.longTermYear = word;
	else if (years.has(word) && (!found.product || followsWindows(words, at))) found.families.add(years.get(word) ?? "windows-2000");
	else if (namesUpdate(word)) found.updates.add(word);
	else if (word === "service" && next === "pack") return takeServicePack(words, at, 2, found);
	else if (word === "sp") return takeServicePack(words, at, 1, found);
	else if (/^sp\d/.test(word)) return takeServicePack(words, at, 0, found);
	else if (word === "rtm" || word === "gold") found.servicePack ??= word.toUpperCase();
	else return findBuild(word, next, found);
	return 0;
}
function followsWindows(words, at) {
	return beforeYear.has(words[words[at - 1] === "server" ? at - 2 : at - 1] ?? "");
}
function findPublisher(word, found) {
	found.windows = true;
	found.server ||= !word.endsWith("desktop");
	found.desktop ||= word.endsWith("desktop");
}
function findBuild(word, next, found) {
	if (word === "build" && next !== void 0 && /^\d[\d.]*$/.test(next)) {
		noteBuild(next, found);
		return 1;
	}
	if (/^\d{1,2}\.\d{1,2}\.\d{3,5}(?:\.\d{1,6})?$/.test(word) || /^(?!20\d\d$)\d{4,5}$/.test(word) && readBuild(word).kind === "known") noteBuild(word, found);
	else if (/^\d{4,5}\.\d{1,5}\.\d{1,6}$/.test(word) && readBuild(word.slice(0, word.indexOf("."))).kind === "known") noteBuild(word.slice(0, word.indexOf(".")), found);
	else return findPlainWord(word, next, found);
	return 0;
}
function noteBuild(text, found) {
	if (found.build === void 0 || found.build === text) found.build = text;
	else found.unknown.push(text);
}
function findPlainWord(word, next, found) {
	if (/^(?:beta|rc|preview|alpha|insider|vnext|candidate|prerelease)\d?$/.test(word)) {
		const count = /\d$/.test(word) || next === void 0 || !/^\d$/.test(next) ? "" : next;
		found.preview = `${word}${count}`;
		return count === "" ? 0 : 1;
	}
	const editionWord = editionWords.get(word);
	if (editionWord !== void 0) found.editions.add(editionWord);
	else if (!silentWords.has(word) && !(found.product && productWords.has(word))) found.unknown.push(word);
	found.server ||= word === "server";
	found.wide ||= [
		"x64",
		"64bit",
		"64",
		"amd64"
	].includes(word);
	return 0;
}
function takeProduct(words, at, found) {
	const start = words[at + 1] === "server" && /^20\d\d(?:r2)?$/.test(words[at + 2] ?? "") ? at + 2 : at + 1;
	if (!/^20\d\d(?:r2)?$/.test(words[start] ?? "")) {
		if (words[at] === "vs") found.unknown.push("vs");
		return 0;
	}
	return start - at + (/^sp\d$/.test(words[start + 1] ?? "") ? 1 : 0);
}
function takeServicePack(words, at, taken, found) {
	const number = taken === 0 ? words[at] : words[at + taken];
	if (number === void 0 || found.servicePack !== void 0) {
		found.unknown.push(found.servicePack === void 0 ? "service pack" : words.slice(at, at + taken + 1).join(" "));
		return taken;
	}
	const rest = words.slice(at + taken + 1, at + taken + 3);
	const tail = rest[0] === "srp" ? 1 : (rest[0] === "+" || rest[0] === "with" || rest[0] === "and") && rest[1] === "srp" ? 2 : 0;
	found.servicePack = `${(taken === 0 ? number : taken === 1 ? `SP ${number}` : `Service Pack ${number}`).replace(/^sp(?=\d)/, "SP")}${tail > 0 ? "+SRP" : ""}`;
	return taken + tail;
}
const ntFamilies = new Set([
	"windows-nt-3.1",
	"windows-nt-3.5",
	"windows-nt-3.51",
	"windows-nt-4.0",
	"windows-2000",
	"windows-xp"
]);
function familyOf$1(found) {
	const named = [...found.families];
	if (named.length > 1) return unclear(`it names ${joined(named.map(familyTitle))}`);
	const [only] = named;
	if (only !== void 0) {
		if (found.nt && !ntFamilies.has(only)) return unclear(`it names Windows NT and ${familyTitle(only)}`);
		if (saysWindows(found, only)) return only === "windows-xp" && found.wide ? "windows-xp-x64" : only;
		return unclear("it may be a year: nothing in it says Windows", familyTitle(only));
	}
	const longTerm = found.server ? years.get(found.longTermYear ?? "") : void 0;
	if (longTerm !== void 0) return longTerm;
	if (found.build !== void 0) return familyOfBuild(found.build, found);
	return familyOfUpdates(found);
}
function saysWindows(found, family) {
	return found.windows || found.nt || found.server || found.editions.has("datacenter") || ![...years.values()].includes(family);
}
function familyOfUpdates(found) {
	const [update] = found.updates;
	if (found.windows && found.server && (found.channel || update !== void 0 && buildOfUpdate("windows-server-sac", update) !== void 0)) return "windows-server-sac";
	if (found.desktop && !found.server && update !== void 0) {
		const [only, another] = familiesOfUpdate(update).filter(({ kind }) => kind === "client");
		if (only !== void 0 && another === void 0) return only.id;
	}
	if (update !== void 0) return unclear("it names a release that several families of Windows have");
	if (found.nt) return unclear("it names Windows NT without its version");
	return unclear(found.windows ? "it names Windows without its version" : "it does not name a version of Windows");
}
function familyOfBuild(build, found) {
	const reading = readBuild(build);
	if (reading.kind === "unclear") return reading;
	const fitting = familiesOfBuild(reading.value).filter((owner) => (!found.server || owner.kind !== "client") && (!found.desktop || owner.kind !== "server"));
	const [only] = fitting;
	if (only === void 0) return unclear(`${reading.value} is not a build that was released`);
	return fitting.length === 1 ? only.id : unclear(`${reading.value} is a build of ${joined(fitting.map((owner) => owner.title))}`);
}
const joinedEditions = [
	[["advanced", "server"], "advanced-server"],
	[["terminal", "server"], "terminal-server"],
	[["home", "basic"], "home-basic"],
	[["home", "premium"], "home-premium"],
	[["tablet", "pc"], "tablet"],
	[["media", "center"], "media-center"]
];
const webFamilies = new Set([
	"windows-server-2003",
	"windows-server-2003-r2",
	"windows-server-2008",
	"windows-server-2008-r2"
]);
function editionOf(found, family) {
	if (found.product) return void 0;
	const { kind } = familyEntry(family);
	const words = new Set(found.editions);
	for (const [parts, whole] of joinedEditions) {
		if (!parts.every((part) => words.has(part))) continue;
		for (const part of parts) words.delete(part);
		words.add(whole);
	}
	if (kind === "server" && !webFamilies.has(family)) words.delete("web");
	if (words.size > 1) words.delete("server");
	if (words.size > 1) words.delete("core");
	const [only] = words;
	if (only === void 0) return void 0;
	if (words.size > 1) return unclear(`it names several editions: ${[...words].join(", ")}`);
	if (only === "server" && kind === "server") return void 0;
	if (found.editions.has("server") && kind === "client") return unclear(`${familyTitle(family)} has no server edition`);
	if (found.editions.has("server") && (only === "workstation" || only === "professional")) return unclear(`it names several editions: server, ${only}`);
	return hasEdition(family, only) ? only : unclear(`${familyTitle(family)} has no edition that is called ${quoted(only)}`);
}
function buildOf(found, family) {
	const released = buildOfRelease(found, family);
	if (typeof released === "object") return released;
	if (found.preview !== void 0) {
		const name = found.preview;
		const build = familyEntry(family).builds.find((each) => each.preRelease === true && each.name.toLowerCase().replace(" ", "") === name);
		if (build === void 0) return unclear(`it names a pre-release (${name}) whose build is not known here`);
		const meant = `${familyEntry(family).kernel}.${String(build.number)}`;
		if (found.build === void 0) return meant;
		const stated = readBuild(found.build, family);
		return stated.kind === "known" && stated.value !== meant ? unclear(`it names build ${stated.value} and a pre-release (${name}) that is build ${meant}`) : found.build;
	}
	if (found.build === void 0 || released === void 0) return found.build ?? released;
	const stated = readBuild(found.build, family);
	return stated.kind === "unclear" || stated.value === released ? found.build : unclear(`it names build ${stated.value} and a release that is build ${released}`);
}
function buildOfRelease(found, family) {
	const builds = new Set();
	for (const update of found.updates) {
		const build = buildOfUpdate(family, update);
		if (build === void 0) return unclear(`${quoted(update)} is not a release of ${familyTitle(family)}`);
		builds.add(build);
	}
	const year = found.longTermYear;
	if (year !== void 0 && years.get(year) !== family) {
		const build = buildOfLongTerm(family, year);
		if (build === void 0) return unclear(`there was no long-term release of ${familyTitle(family)} in ${year}`);
		builds.add(build);
	}
	const [only] = builds;
	return builds.size > 1 ? unclear(`it names several releases of ${familyTitle(family)}`) : only;
}
const otherSpellings = {
	"windows-nt-4.0": [
		"NT 4.0",
		"NT4",
		"Windows NT Server 4.0",
		"Windows NT Workstation 4.0"
	],
	"windows-2000": [
		"W2K",
		"Win2000",
		"Windows NT 5.0"
	],
	"windows-xp-x64": ["Windows XP 64-Bit"],
	"windows-server-2003": ["W2K3", "Win2003"],
	"windows-8.1": ["win81x64"],
	"windows-server-2012-r2": ["win2012r2", "windows-2012R2"],
	"windows-10": ["windows.10.virtio", "MicrosoftWindowsDesktop:Windows-10:win10-22h2-ent:latest"],
	"windows-server-sac": ["Windows Server, version 1709", "Windows Server 23H2"],
	"windows-server-2019": [
		"MicrosoftWindowsServer:WindowsServer:2019-Datacenter:latest",
		"windows-server-2019-english-full-base-x86",
		"w2k19"
	],
	"windows-server-2022": [
		"windows2022",
		"winsrv2022-standard",
		"windows.2k22.virtio",
		"MicrosoftSQLServer:sql2019-ws2022:standard:latest"
	],
	"windows-11": ["win11-24h2-ent-cpc-m365", "MicrosoftWindowsDesktop_windows-ent-cpc_win11-24h2-ent-cpc-m365"],
	"windows-server-2025": ["WS2025", "Windows_Server-2025-English-Full-Base"]
};
const windowsFamily = {
	id: "windows",
	title: "Operating system",
	read(text) {
		if (isFamily(text)) return known(text);
		const reading = readWindows(text);
		return reading.kind === "known" ? known(reading.value.family) : reading;
	},
	show: (value) => isFamily(value) ? familyTitle(value) : value,
	terms: windowsFamilies.map((entry) => ({
		value: entry.id,
		title: entry.title,
		spellings: entry.id === "windows-server-sac" ? otherSpellings[entry.id] ?? [] : [entry.title, ...otherSpellings[entry.id] ?? []],
		note: `kernel ${entry.kernel}, ${entry.iisVersion === null ? "IIS by choice" : `IIS ${entry.iisVersion}`}`,
		source: entry.source
	}))
};
// build/facts/service-packs.js
const ranks = new Map([
	"none",
	"SP1",
	"SP2",
	"SP3",
	"SP4",
	"SP5",
	"SP6",
	"SP6a",
	"SP6a+SRP"
].map((value, rank) => [value, rank]));
const servicePack = {
	id: "service-pack",
	title: "Service pack",
	read: (text) => readServicePack(text, [], void 0),
	compare: (left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0),
	isAtLeast: (value, minimum) => (ranks.get(value) ?? -1) >= (ranks.get(minimum) ?? 0),
	show: (value) => value === "none" ? "no service pack" : value === "SP6a+SRP" ? "Service Pack 6a with the Security Rollup Package" : `Service Pack ${value.slice(2)}`,
	terms: [
		{
			value: "none",
			title: "none",
			spellings: [
				"none",
				"no service pack",
				"RTM",
				"gold"
			],
			source: sources.Q152734
		},
		...[
			"SP1",
			"SP2",
			"SP3",
			"SP4",
			"SP5"
		].map((value) => ({
			value,
			title: `Service Pack ${value.slice(2)}`,
			spellings: [
				value,
				`Service Pack ${value.slice(2)}`,
				value.slice(2)
			],
			source: sources.Q152734
		})),
		{
			value: "SP6",
			title: "Service Pack 6",
			spellings: ["SP6", "6"],
			note: "the text \"Service Pack 6\" alone may mean SP6 or SP6a and is not read on Windows NT 4.0",
			source: sources.Q246009
		},
		{
			value: "SP6a",
			title: "Service Pack 6a",
			spellings: [
				"SP6a",
				"Service Pack 6a",
				"6a",
				"SP 6a",
				"NT4SP6a",
				"4.0 SP6a",
				"Q246009"
			],
			source: sources.Q246009
		},
		{
			value: "SP6a+SRP",
			title: "Service Pack 6a with the Security Rollup Package",
			spellings: [
				"SP6a+SRP",
				"SRP",
				"Q299444"
			],
			source: sources.Q299444
		}
	]
};
const ambiguous = "Service Pack 6 and Service Pack 6a both call themselves \"Service Pack 6\" (Q246009)";
function readServicePack(text, hotfixes, family, edition) {
	const base = text === void 0 ? void 0 : readText$1(text, family);
	if (family !== void 0 && family !== "windows-nt-4.0") return withinFamily(base ?? unclear("it is not stated"), family);
	const installed = new Set(hotfixes.map((hotfix) => /^(?:q|kb)? ?(\d{6})$/i.exec(hotfix.trim())?.[1] ?? ""));
	const terminalServer = edition === "terminal-server";
	if (terminalServer && base?.kind === "known" && (base.value === "SP6a" || base.value === "SP6a+SRP")) return unclear("Windows NT 4.0 Terminal Server Edition ends at Service Pack 6: there is no SP6a for it (Q152734)", "SP6");
	if (terminalServer && base?.kind === "known") return base;
	if (terminalServer && (installed.has("246009") || installed.has("299444"))) return unclear("Windows NT 4.0 Terminal Server Edition has no Service Pack 6a, which a stated hotfix belongs to (Q317636)", "SP6");
	if (terminalServer && (base?.kind === "unclear" ? base.because === ambiguous : base === void 0 && installed.has("317636"))) return known("SP6");
	const marker = !terminalServer && installed.has("246009");
	const rollup = !terminalServer && installed.has("299444");
	if (!marker && !rollup && base?.kind === "known" && base.value === "SP6" && hotfixes.some(looksLikeTemplate)) return unclear("a hotfix beside it looks like a template that is filled in later, and may be Q246009, which makes SP6a of it");
	if (!marker && !rollup) return base ?? unclear("it is not stated");
	const raised = known(rollup ? "SP6a+SRP" : "SP6a");
	if (base === void 0) return raised;
	if (base.kind === "unclear") return base.because === ambiguous ? raised : base;
	if (base.value === "SP6a" || base.value === "SP6" && marker) return raised;
	if (base.value === "SP6a+SRP") return base;
	return unclear(`${servicePack.show(base.value)} contradicts the hotfix ${rollup ? "Q299444" : "Q246009"}, which belongs to Service Pack 6a`);
}
function withinFamily(reading, family) {
	if (reading.kind === "unclear") return reading;
	const last = familyEntry(family).servicePacks;
	if ((reading.value === "none" ? 0 : Number(/^SP(\d)/.exec(reading.value)?.[1] ?? 9)) <= last) return reading;
	return unclear(`${servicePack.show(reading.value)} was never released for ${familyEntry(family).title}${last === 0 ? "" : `, which ends at Service Pack ${last}`}`);
}
function readText$1(text, family) {
	const refused = refuse(text);
	if (refused !== void 0) return refused;
	const word = normalise(text);
	if (/^(?:none|no(?: service pack| sp)?|rtm|gold|sp ?0|false)$/.test(word)) return known("none");
	if (/^(?:srp|security rollup(?: package)?|sp ?6a ?\+ ?srp|sp ?6a (?:with|and) srp|q ?299444)$/.test(word)) return known("SP6a+SRP");
	if (/^q ?246009$/.test(word)) return known("SP6a");
	if (/\b(?:or|later|latest|newer|above|higher)\b|[/<>=~^*|]/.test(word)) return unclear("it names more than one service pack, needed the one that is installed", family === void 0 || family === "windows-nt-4.0" ? "SP6a" : void 0);
	const body = word.replace(/^(?:windows )?(?:nt ?4(?:\.0)?|4\.0) ?/, "");
	if (/^(?:sp ?|service pack ?)?6(?:\.0)?a(?: \(sp ?6a\))?$/.test(body)) return known("SP6a");
	const match = /^(sp ?|service pack ?)?([1-9])(?:,? rc ?[\d.]+)?$/.exec(body);
	if (match === null) return unclear("it is no service pack that was released", /6/.test(word) ? "SP6a" : void 0);
	const number = match[2] ?? "";
	const nt4 = family === void 0 || family === "windows-nt-4.0";
	if (number === "6" && match[1]?.startsWith("service") === true && nt4) return unclear(ambiguous, "SP6a");
	if (number === "7" && nt4) return unclear("Service Pack 7 for Windows NT 4.0 was cancelled and never released", "SP6a");
	if (Number(number) > 6) return unclear(`there was never a Service Pack ${number}`);
	if (/rc/.test(body) && number === "6") return unclear(ambiguous, "SP6a");
	return known(`SP${number}`);
}
// build/facts/image.js
const upgrade = {
	id: "upgrade",
	title: "Upgraded from",
	read(text) {
		const refused = refuse(text);
		if (refused !== void 0) return refused;
		const word = normalise(text);
		return word === "none" || word === "unknown" ? known(word) : windowsFamily.read(text);
	},
	show: (value) => value === "none" ? "a clean installation" : value === "unknown" ? "an upgraded installation" : `an installation upgraded from ${windowsFamily.show(value)}`,
	terms: [
		{
			value: "none",
			title: "a clean installation",
			spellings: ["none"],
			source: sources.KB828287
		},
		{
			value: "unknown",
			title: "an upgrade",
			spellings: ["unknown"],
			source: sources.KB828287
		},
		...windowsFamily.terms.slice(0, 8)
	]
};
const roleVocabularies = Object.fromEntries(serverRoles.map(({ id, title }) => [roleKey(id), whether(`role-${id}`, title, title, `no ${title}`, sources.ROLES)]));
const vocabularies = {
	...roleVocabularies,
	"os.family": windowsFamily,
	"os.edition": windowsEdition,
	"os.version": kernelVersion,
	"os.service-pack": servicePack,
	"os.upgraded-from": upgrade,
	"os.domain-joined": whether("domain-joined", "Domain membership", "a member of a domain", "no member of a domain", sources.SYSOV),
	"os.hotfix-889073": whether("hotfix-889073", "Hotfix 889073", "the hotfix of KB 889073", "no hotfix of KB 889073", sources.KB889073),
	"iis.installed": {
		...truth$1,
		id: "iis-installed",
		title: "IIS",
		show: (value) => value === "true" ? "IIS" : "no IIS"
	},
	"iis.product": iisProduct,
	"iis.version": iisVersion,
	"iis.source": {
		...iisSource,
		show: (value) => `IIS from ${iisSource.show(value)}`
	},
	"iis.phase": {
		...iisPhase,
		show: (value) => `IIS installed ${iisPhase.show(value)}`
	},
	"iis.install-order": iisInstallOrder,
	"iis.encrypted-properties": encryptedProperties,
	"iis.central-certificate-store": whether("central-certificate-store", "Centralized certificate store", "a centralized certificate store with a password", "no centralized certificate store", sources.IISREF),
	"iis.metabase-passwords": whether("metabase-passwords", "Passwords in the metabase", "passwords set in the metabase", "no passwords set in the metabase", sources.IIS6ENC),
	"iis.metabase-copied": whether("metabase-copied", "Metabase from elsewhere", "a metabase that is copied or restored", "no metabase from elsewhere", sources.IISINS),
	"iis.plain-text-passwords": whether("plain-text-passwords", "Passwords in plain text", "a password in plain text in the configuration of IIS", "no password in plain text", sources.IISREF),
	"iis.hosting-bundle": whether("hosting-bundle", "ASP.NET Core hosting bundle", "the ASP.NET Core hosting bundle", "no ASP.NET Core hosting bundle", sources.ANC47128),
	"ie.version": internetExplorer,
	sysprep: {
		...truth$1,
		id: "sysprep",
		title: "Cloned with Sysprep",
		show: (value) => value === "true" ? "an image cloned with Sysprep" : "an image that is not cloned with Sysprep"
	},
	"sysprep.runs": sysprepRuns,
	"clone.method": cloneMethod
};
function completeImage(stated) {
	const facts = Object.fromEntries(factKeys.map((key) => [key, stated.facts[key] ?? {
		state: "unstated",
		location: stated.location
	}]));
	nameComponentSource(facts);
	const contradictions = contradict(facts);
	imply(facts, stated);
	return {
		facts,
		contradictions
	};
}
function nameComponentSource(facts) {
	const source = facts["iis.source"];
	const family = familyOf(facts);
	if (source.state !== "stated" || source.value !== "windows-2000" || family === void 0 || !/^\s*(?:windows[ _-]components|built[ _-]in|sysocmgr)\s*$/i.test(source.text)) return;
	if (family === "windows-xp" || family === "windows-xp-x64") facts["iis.source"] = {
		...source,
		value: family
	};
	else if (family === "windows-server-2003" || family === "windows-server-2003-r2") facts["iis.source"] = {
		...source,
		value: "windows-server-2003"
	};
}
function valueOf(fact) {
	return fact.state === "stated" || fact.state === "implied" ? fact.value : void 0;
}
function familyOf(facts) {
	return valueOf(facts["os.family"]);
}
function imply(facts, stated) {
	const give = (key, value, because, source, from) => {
		if (facts[key].state !== "unstated") return;
		facts[key] = {
			state: "implied",
			value,
			because,
			source,
			location: from.location,
			...from.related === void 0 ? {} : { related: from.related }
		};
	};
	const os = facts["os.family"];
	const family = familyOf(facts);
	const name = family === void 0 ? "" : familyEntry(family).title;
	const released = family === void 0 ? void 0 : releasedVersion(family);
	if (released !== void 0 && facts["os.version"].state === "unstated") facts["os.version"] = {
		state: "stated",
		value: released,
		text: os.state === "stated" ? os.text : name,
		location: os.location,
		...os.related === void 0 ? {} : { related: os.related }
	};
	const [unread] = stated.unreadSteps;
	for (const key of ["iis.version", "iis.source"]) if (facts["iis.installed"].state === "unstated" && facts[key].state === "stated") facts["iis.installed"] = {
		...facts[key],
		value: "true"
	};
	if (unread !== void 0 && facts["iis.installed"].state === "unstated") facts["iis.installed"] = openedBy(unread, stated.unreadSteps, "may install or remove IIS");
	else if (family !== void 0) impliedPresence(facts, family, give);
	const present = valueOf(facts["iis.installed"]) === "true";
	const open = facts["iis.installed"].state === "opaque";
	if (family === void 0 || !present && !open) {
		impliedExplorer(facts, family, give);
		return;
	}
	const installed = facts["iis.installed"];
	const source = valueOf(facts["iis.source"]);
	const own = familyEntry(family).iisVersion;
	if (own !== null && !open) give("iis.version", own, `${name} carries IIS ${own} and no other`, familyEntry(family).source, installed);
	if (family === "windows-nt-4.0" && source === "nt4-option-pack" && valueOf(facts["iis.product"]) !== "pws") give("iis.version", "4.0", "the Option Pack installs IIS 4.0", sources.Q326779, facts["iis.source"]);
	doubtProduct(facts, family);
	const version = valueOf(facts["iis.version"]);
	const from = facts["iis.version"];
	if (version === "5.0") give("iis.source", "windows-2000", "IIS 5.0 exists only as a part of Windows 2000", sources.Q326779, from);
	else if (version === "5.1") give("iis.source", "windows-xp", "IIS 5.1 exists only as a part of Windows XP", sources.IISUPG, from);
	else if (version === "6.0") give("iis.source", family === "windows-xp-x64" ? "windows-xp-x64" : "windows-server-2003", `IIS 6.0 exists only as a part of ${name}`, sources.IISUPG, from);
	else if (version === "2.0") give("iis.source", "nt4-media", "IIS 2.0 comes with Windows NT 4.0 itself", sources.Q155256, from);
	else if (version === "3.0") give("iis.source", "nt4-sp", "IIS 3.0 comes with the service packs of Windows NT 4.0", sources.Q187192, from);
	else if (version !== void 0 && version !== "4.0" && version !== "1.0") give("iis.source", "windows-role", `IIS ${version} is a role of Windows`, sources.IIS7INST, from);
	if (version !== void 0 && (iisVersion.compare?.(version, "7.0") ?? -1) >= 0) {
		if (unread !== void 0 && facts["iis.encrypted-properties"].state === "unstated") facts["iis.encrypted-properties"] = openedBy(unread, stated.unreadSteps, "may write encrypted properties");
		give("iis.encrypted-properties", "none", "a default configuration holds none, and nothing in the definition writes one", sources.KB942060, installed);
	}
	impliedExplorer(facts, family, give);
}
const mostSteps = 5;
function openedBy(first, all, may) {
	const others = all.filter((step) => step.what !== first.what || step.location !== first.location).slice(0, mostSteps);
	return {
		state: "opaque",
		text: "",
		because: `${first.what} is not read, and ${may}`,
		remedy: "Put what runs there into this repository and name it under `provision` of a native definition, or state what it does.",
		location: first.location,
		...others.length === 0 ? {} : { related: others.map(({ what, location }) => ({
			message: `${what} is not read either`,
			location
		})) }
	};
}
function impliedPresence(facts, family, give) {
	const os = facts["os.family"];
	const edition = valueOf(facts["os.edition"]);
	const upgraded = facts["os.upgraded-from"].state === "opaque" || (valueOf(facts["os.upgraded-from"]) ?? "none") !== "none";
	if (family === "windows-2000" || family === "windows-xp") {
		if (upgraded) return;
	}
	if (family === "windows-2000") {
		if (edition === "professional") give("iis.installed", "false", "Windows 2000 Professional does not install IIS by default", sources.Q243196, os);
		else if (edition === "server" || edition === "advanced-server" || edition === "datacenter") give("iis.installed", "true", "Windows 2000 Server installs IIS 5.0 by default", sources.Q301388, os);
	} else if (family === "windows-xp" || family === "windows-xp-x64") give("iis.installed", "false", "Windows XP does not install IIS by default", sources.Q262632, os);
	else if (!family.startsWith("windows-nt") && !family.startsWith("windows-server-2003")) give("iis.installed", "false", "IIS is a role or feature that has to be chosen", sources.IIS7DEF, os);
}
function doubtProduct(facts, family) {
	const product = facts["iis.product"];
	if (product.state === "opaque" || valueOf(product) === "pws") return;
	if (family === "windows-nt-4.0" && valueOf(facts["os.edition"]) === "workstation" && valueOf(facts["iis.version"]) === "4.0") facts["iis.product"] = {
		state: "opaque",
		text: "",
		because: "on Windows NT Workstation the Option Pack installs Personal Web Server 4.0, not IIS 4.0 (Q248739, Q262632)",
		suggestion: "PWS 4.0",
		location: facts["iis.version"].location,
		related: [{
			message: "Workstation is stated here",
			location: facts["os.edition"].location
		}]
	};
}
const explorerOf2000 = {
	none: "5.00.2920.0000",
	SP1: "5.00.3103.1000",
	SP2: "5.00.3315.1000",
	SP3: "5.00.3502.1000",
	SP4: "5.00.3700.1000"
};
function impliedExplorer(facts, family, give) {
	if (family !== "windows-2000") return;
	const version = facts["os.version"];
	if (!(version.state !== "opaque" && valueOf(version) === releasedVersion(family))) return;
	const pack = facts["os.service-pack"];
	if (pack.state === "opaque") return;
	const value = explorerOf2000[valueOf(pack) ?? "none"];
	if (value !== void 0) give("ie.version", value, `Windows 2000${valueOf(pack) === void 0 || valueOf(pack) === "none" ? "" : ` ${valueOf(pack) ?? ""}`} carries it`, sources.KB969393, pack.state === "unstated" ? facts["os.family"] : pack);
}
const sourcesOf = {
	"windows-nt-3.1": [],
	"windows-nt-3.5": [],
	"windows-nt-3.51": ["backoffice"],
	"windows-nt-4.0": [
		"nt4-media",
		"nt4-sp",
		"nt4-option-pack",
		"sbs-4.5",
		"backoffice"
	],
	"windows-2000": [
		"windows-2000",
		"sbs-4.5",
		"backoffice"
	],
	"windows-xp": ["windows-xp"],
	"windows-xp-x64": ["windows-xp-x64"],
	"windows-server-2003": ["windows-server-2003"],
	"windows-server-2003-r2": ["windows-server-2003"]
};
const sourcesOfVersion = {
	"1.0": ["backoffice"],
	"2.0": ["nt4-media", "backoffice"],
	"3.0": [
		"nt4-sp",
		"nt4-media",
		"backoffice"
	],
	"4.0": [
		"nt4-option-pack",
		"sbs-4.5",
		"backoffice"
	],
	"5.0": [
		"windows-2000",
		"sbs-4.5",
		"backoffice"
	],
	"5.1": ["windows-xp"],
	"6.0": ["windows-server-2003", "windows-xp-x64"]
};
function contradict(facts) {
	const found = [];
	const clash = (keys, message, because, suggestion) => {
		const place = facts[keys[0]].location;
		const related = [{
			message: "stated here",
			location: because.location
		}];
		for (const key of keys) facts[key] = {
			...opaque$1(facts[key], message, related),
			...suggestion === void 0 || key !== keys[0] ? {} : { suggestion }
		};
		found.push({
			facts: keys,
			message,
			location: place,
			related
		});
	};
	const os = facts["os.family"];
	const family = familyOf(facts);
	const title = family === void 0 ? "" : familyEntry(family).title;
	const build = valueOf(facts["os.version"]);
	if (family !== void 0 && build !== void 0 && !belongs(build, family)) clash(["os.version", "os.family"], `build ${build} is not a build of ${title}`, facts["os.version"]);
	const pack = valueOf(facts["os.service-pack"]);
	if (family === "windows-nt-4.0" && valueOf(facts["os.edition"]) === "terminal-server" && pack?.startsWith("SP6a") === true) clash(["os.service-pack"], `${servicePack.show(pack)} does not exist on Windows NT 4.0 Terminal Server Edition, which ends at Service Pack 6 (Q317636)`, facts["os.edition"], "SP6");
	const installed = valueOf(facts["iis.installed"]);
	const version = facts["iis.version"].state === "stated" ? facts["iis.version"].value : void 0;
	const source = facts["iis.source"].state === "stated" ? facts["iis.source"].value : void 0;
	const detail = [
		"iis.version",
		"iis.source",
		"iis.phase"
	].find((key) => facts[key].state === "stated");
	if (installed === "false" && detail !== void 0) clash(["iis.installed"], "IIS is said not to be installed, and its version, source or phase is stated", facts[detail]);
	if (familyOf(facts) === void 0 || family === void 0) return found;
	const product = valueOf(facts["iis.product"]) ?? "iis";
	if (version !== void 0 && !carries(family, version)) {
		const own = familyEntry(family).iisVersion;
		clash(source === void 0 ? ["iis.version"] : ["iis.version", "iis.source"], `${product === "pws" ? "Personal Web Server" : "IIS"} ${version} does not exist on ${title}${own === null ? "" : `, which carries IIS ${own}`}`, os, version === "7.0" && own === "7.5" ? "7.5" : void 0);
	} else if (source !== void 0 && !(sourcesOf[family] ?? ["windows-role"]).includes(source)) clash(version === void 0 ? ["iis.source"] : ["iis.source", "iis.version"], `IIS cannot have come from ${iisSource.show(source)} on ${title}`, os);
	else if (version !== void 0 && source !== void 0 && !(sourcesOfVersion[version] ?? ["windows-role"]).includes(source)) clash(["iis.source", "iis.version"], `IIS ${version} cannot have come from ${iisSource.show(source)}`, facts["iis.version"]);
	const edition = valueOf(facts["os.edition"]);
	if (valueOf(facts["iis.installed"]) === "true" && (family === "windows-xp" && edition === "home" || family === "windows-vista" && edition === "home-basic")) clash(["iis.installed"], `${title} ${windowsEdition.show(edition ?? "")} has no IIS`, os);
	const explorer = valueOf(facts["ie.version"]);
	if (explorer !== void 0 && (family === "windows-nt-4.0" || family === "windows-2000") && internetExplorer.isAtLeast?.(explorer, "7") === true) clash(["ie.version"], `${internetExplorer.show(explorer)} does not install on ${title}, which ends at Internet Explorer 6 SP1`, os);
	return found;
}
function carries(family, version) {
	if (family === "windows-nt-4.0") return [
		"2.0",
		"3.0",
		"4.0"
	].includes(version);
	if (family === "windows-nt-3.51") return version === "1.0";
	return familyEntry(family).iisVersion === version;
}
function belongs(version, family) {
	const entry = familyEntry(family);
	const number = Number(version.split(".")[2]);
	if (!version.startsWith(`${entry.kernel}.`)) return false;
	const last = entry.builds.at(-1)?.number ?? 0;
	return entry.builds.some((each) => each.number === number) || family === "windows-2000" && number < last || entry.kernel === "10.0" && entry.kind === "client" && number > (entry.builds[0]?.number ?? 0);
}
function opaque$1(fact, because, related) {
	return {
		state: "opaque",
		text: fact.state === "stated" ? fact.text : "",
		because,
		contradicted: true,
		location: fact.location,
		related: [...fact.related ?? [], ...related]
	};
}
function describeImage(facts) {
	const os = facts["os.family"];
	const edition = valueOf(facts["os.edition"]);
	const parts = [os.state === "opaque" ? "an unreadable operating system" : os.state === "unstated" ? "an operating system that is not stated" : `${windowsFamily.show(os.value)}${edition === void 0 ? "" : ` ${windowsEdition.show(edition)}`}`];
	const family = valueOf(os);
	const pack = facts["os.service-pack"];
	if (pack.state !== "unstated") parts.push(say(pack, (value) => servicePack.show(value), "an unreadable service pack"));
	const version = valueOf(facts["os.version"]);
	if (version !== void 0 && family !== void 0 && version !== releasedVersion(family)) parts.push(kernelVersion.show(version));
	parts.push(describeIis(facts));
	const explorer = facts["ie.version"];
	if (explorer.state !== "unstated") parts.push(say(explorer, (value) => internetExplorer.show(value), "an unreadable Internet Explorer"));
	return parts.join(", ");
}
function describeIis(facts) {
	const installed = facts["iis.installed"];
	if (valueOf(installed) === "false") return installed.state === "implied" ? "no IIS (implied)" : "no IIS";
	if (installed.state === "unstated") return "IIS not stated";
	const product = valueOf(facts["iis.product"]) ?? "iis";
	const name = product === "iis" ? "IIS" : iisProduct.show(product);
	const version = valueOf(facts["iis.version"]);
	const source = facts["iis.source"];
	const words = [installed.state === "opaque" ? `unreadable ${name}` : version === void 0 ? `${name} of an unknown version` : `${name} ${version}`];
	if (source.state === "stated") words.push(`from ${iisSource.show(source.value)}`);
	if (valueOf(facts["iis.phase"]) === "after-clone") words.push("installed after cloning");
	if (installed.state === "implied") words.push("(implied)");
	return words.join(" ");
}
function say(fact, show, otherwise) {
	if (fact.state === "opaque" || fact.state === "unstated") return otherwise;
	return fact.state === "implied" ? `${show(fact.value)} (implied)` : show(fact.value);
}
// build/facts/declared-image.js
function completed({ name, format, resource, location, read: { stated, broken } }) {
	return {
		name,
		format,
		resource,
		location,
		...completeImage(stated),
		broken
	};
}
// build/evaluate/condition.js
const takenApart = new WeakMap();
const canonicalOperands = new WeakMap();
function partsOf$1(expectation) {
	const known = takenApart.get(expectation);
	if (known !== void 0) return known;
	for (const key of factKeys) {
		const condition = expectation[key];
		if (condition === void 0) continue;
		const parts = {
			key,
			condition
		};
		takenApart.set(expectation, parts);
		return parts;
	}
	throw new Error("an expectation of the matrix names no fact");
}
function meets(key, fact, condition) {
	if ("said" in condition) return fact.state === "opaque" ? void 0 : fact.state !== "unstated" === condition.said;
	if ("saidToBe" in condition) return fact.state === "unstated" ? false : equalsOneOf(key, fact, condition);
	if ("notSaidToBe" in condition) return fact.state === "unstated" ? true : not(equalsOneOf(key, fact, condition));
	if ("equals" in condition) return equalsOneOf(key, fact, condition);
	if ("oneOf" in condition) return equalsOneOf(key, fact, condition);
	if ("noneOf" in condition) return not(equalsOneOf(key, fact, condition));
	if ("atMost" in condition) return isAtMost(key, fact, condition);
	return isAtLeast(key, fact, condition);
}
function holds(facts, expectation) {
	const { key, condition } = partsOf$1(expectation);
	return meets(key, facts[key], condition);
}
function allHold(facts, expectations) {
	let joined = true;
	for (const expectation of expectations) {
		const value = holds(facts, expectation);
		if (value === false) return false;
		if (value === void 0) joined = void 0;
	}
	return joined;
}
function not(value) {
	return value === void 0 ? void 0 : !value;
}
function equalsOneOf(key, fact, condition) {
	if (fact.state === "unstated" || fact.state === "opaque") return void 0;
	const vocabulary = vocabularies[key];
	const operands = operandsOf(key, condition);
	if (operands.includes(fact.value)) return true;
	return vocabulary.compare !== void 0 && operands.some((wanted) => vocabulary.compare?.(fact.value, wanted) === 0);
}
function isAtLeast(key, fact, condition) {
	if (fact.state === "unstated" || fact.state === "opaque") return void 0;
	return vocabularies[key].isAtLeast?.(fact.value, onlyOperandOf(key, condition));
}
function isAtMost(key, fact, condition) {
	if (fact.state === "unstated" || fact.state === "opaque") return void 0;
	const order = vocabularies[key].compare?.(fact.value, onlyOperandOf(key, condition));
	return order === void 0 ? void 0 : order <= 0;
}
function operandsOf(key, condition) {
	const known = canonicalOperands.get(condition);
	if (known !== void 0) return known;
	const [written] = Object.values(condition);
	const operands = (typeof written === "string" ? [written] : Array.isArray(written) ? written : []).map((operand) => canonical(key, operand));
	canonicalOperands.set(condition, operands);
	return operands;
}
function onlyOperandOf(key, condition) {
	const [operand] = operandsOf(key, condition);
	if (operand === void 0) throw new Error("a condition of the matrix compares with nothing");
	return operand;
}
function canonical(key, operand) {
	const reading = vocabularies[key].read(operand);
	if (reading.kind === "unclear") throw new Error(`the matrix says "${operand}" of ${key}: ${reading.because}`);
	return reading.value;
}
// build/evaluate/evaluate.js
const coverageId = "matrix/coverage";
const contradictionId = "definition/contradiction";
const unreadId = "definition/unread-value";
const factTitles = {
	...Object.fromEntries(serverRoles.map(({ id, title }) => [roleKey(id), `presence of ${title}`])),
	"os.family": "operating system",
	"os.edition": "edition of Windows",
	"os.version": "build of Windows",
	"os.service-pack": "service pack",
	"os.upgraded-from": "upgrade",
	"os.domain-joined": "domain membership",
	"os.hotfix-889073": "presence of the hotfix of KB 889073",
	"iis.installed": "presence of IIS",
	"iis.product": "web server",
	"iis.version": "version of IIS",
	"iis.source": "source of IIS",
	"iis.phase": "phase in which IIS is installed",
	"iis.install-order": "order of Option Pack and service pack",
	"iis.encrypted-properties": "presence of encrypted properties of IIS",
	"iis.central-certificate-store": "centralized certificate store",
	"iis.metabase-passwords": "presence of passwords in the metabase",
	"iis.metabase-copied": "origin of the metabase",
	"iis.plain-text-passwords": "presence of passwords in plain text",
	"iis.hosting-bundle": "ASP.NET Core hosting bundle",
	"ie.version": "version of Internet Explorer",
	sysprep: "cloning with Sysprep",
	"sysprep.runs": "number of runs of Sysprep",
	"clone.method": "way of cloning"
};
function evaluateImage(image, statements, options) {
	const evaluation = evaluateOnce(image, statements, options);
	if (!options.strict || !factKeys.some((key) => image.facts[key].state === "implied")) return evaluation;
	const lenient = evaluateOnce(image, statements, { strict: false });
	const lost = lenient.outcomes.filter((outcome) => outcome.weight === "requirement" && outcome.outcome !== "unknown" && !evaluation.outcomes.some((other) => other.requirement === outcome.requirement && other.outcome === outcome.outcome));
	if (lost.length === 0) return evaluation;
	const outcomes = [...lost, ...evaluation.outcomes.filter((outcome) => !lost.some((other) => other.requirement === outcome.requirement))];
	return lenient.verdict === "unsupported" ? {
		...evaluation,
		verdict: lenient.verdict,
		basis: lenient.basis,
		description: lenient.description,
		outcomes
	} : {
		...evaluation,
		outcomes
	};
}
function evaluateOnce(image, statements, options) {
	const facts = options.strict ? refuseImplied(image.facts) : image.facts;
	const course = {
		outcomes: [],
		open: new Map(),
		used: new Set(),
		failing: new Set(),
		covering: new Set(),
		claimed: false
	};
	for (const statement of statements) hold(statement, facts, course);
	const { outcomes } = course;
	outcomes.push(...[...course.open.values()].map(({ outcome }) => outcome));
	for (const contradiction of image.contradictions) if (!outcomes.some((outcome) => contradiction.facts.some((key) => outcome.outcome === "unknown" && samePlace(outcome.location, facts[key].location)))) outcomes.push(contradictionOutcome(contradiction));
	const heard = image.broken ? outcomes.filter((outcome) => outcome.outcome !== "unknown" || !isUnstated(outcome.location, facts)) : outcomes;
	outcomes.splice(0, outcomes.length, ...heard);
	const covering = options.strict ? [...course.covering].filter((row) => row.extrapolated !== true) : [...course.covering];
	const verdict = verdictOf$1(outcomes, {
		subject: course.claimed,
		covered: covering.length > 0,
		broken: image.broken
	});
	if (verdict !== "not-applicable") outcomes.push(...unreadOutcomes(facts, outcomes));
	if (verdict === "not-covered") outcomes.push(coverageOutcome(image, facts, course.covering.size > 0));
	const considered = [...new Set([
		...course.used,
		"iis.installed",
		"sysprep"
	])];
	return {
		verdict,
		basis: basisOf(verdict === "unsupported" ? [...course.failing] : covering),
		description: describeVerdict(verdict, image, facts),
		outcomes,
		implied: impliedNotes(image.facts, considered)
	};
}
function hold(statement, facts, course) {
	const scope = allHold(facts, scopeOf(statement));
	if (scope === false) return;
	if (statement.claims) course.claimed = true;
	let speaks = false;
	const note = (expectation, condition) => noteOpen(course.open, statement, {
		expectation,
		condition,
		speaks
	}, facts);
	for (const row of statement.rows) {
		const selected = allHold(facts, row.when);
		if (selected === false) continue;
		if (scope === true && selected === true) {
			if (row.covers) course.covering.add(row);
			for (const requirement of row.requirements) {
				const outcome = judge(statement, row, requirement, facts);
				course.used.add(partsOf$1(requirement.expects).key);
				if (outcome === void 0 || repeats(outcome, course.outcomes)) continue;
				course.outcomes.push(outcome);
				if (outcome.outcome === "fail" && outcome.weight === "requirement") course.failing.add(row);
			}
			for (const expectation of row.when) course.used.add(partsOf$1(expectation).key);
			for (const expectation of scopeOf(statement)) course.used.add(partsOf$1(expectation).key);
		} else if (row.covers || mayBar(row, facts)) {
			speaks = true;
			for (const expectation of row.when) note(expectation);
		}
	}
	if (scope === void 0 && (speaks || statement.claims)) for (const condition of statement.scope) note(condition.expects, condition);
}
const scopes = new WeakMap();
function scopeOf(statement) {
	const known = scopes.get(statement);
	if (known !== void 0) return known;
	const expectations = statement.scope.map((condition) => condition.expects);
	scopes.set(statement, expectations);
	return expectations;
}
function repeats(outcome, known) {
	const isOpenRole = ({ fact, outcome: what }) => what === "unknown" && fact?.startsWith("role.") === true;
	return isOpenRole(outcome) && known.some((other) => isOpenRole(other) && samePlace(other.location, outcome.location));
}
function mayBar(row, facts) {
	return row.requirements.some((requirement) => weightOf(requirement.says) === "requirement" && holds(facts, requirement.expects) !== true);
}
function basisOf(rows) {
	if (rows.length === 0) return "none";
	return rows.some((row) => row.extrapolated !== true) ? "documented" : "extrapolated";
}
function verdictOf$1(outcomes, state) {
	const deciding = outcomes.filter((outcome) => outcome.weight === "requirement");
	if (deciding.some((outcome) => outcome.outcome === "fail")) return "unsupported";
	if (state.broken || deciding.some((outcome) => outcome.outcome === "unknown")) return "undetermined";
	if (!state.subject) return "not-applicable";
	return state.covered ? "supported" : "not-covered";
}
function weightOf(says) {
	if ("warns" in says) return "warning";
	return "hints" in says ? "hint" : "requirement";
}
function sentenceOf(says) {
	if ("notSupported" in says) return says.notSupported;
	if ("notListed" in says) return says.notListed;
	return "warns" in says ? says.warns : says.hints;
}
function judge(statement, row, requirement, facts) {
	const { key, condition } = partsOf$1(requirement.expects);
	const fact = facts[key];
	const met = meets(key, fact, condition);
	const weight = weightOf(requirement.says);
	if (met === true || met === void 0 && weight !== "requirement") return void 0;
	const says = sentenceOf(requirement.says);
	const found = describeFact(key, fact);
	const fails = met === false;
	return {
		requirement: `${statement.id}/${row.id}/${requirement.id}`,
		fact: key,
		outcome: fails ? "fail" : "unknown",
		weight,
		message: fails ? `${fact.state === "unstated" ? "" : "Found "}${found}, needed ${requirement.needs}: ${says}.` : `${found}, needed ${requirement.needs}: without it ${statement.cite} cannot be applied.`,
		expected: requirement.needs,
		actual: found,
		remedy: fails ? requirement.remedy : remedyFor(fact, requirement.remedy),
		advice: fails && weight === "requirement" ? adviceOf(row) : [],
		url: statement.url,
		location: fact.location,
		related: fact.related ?? []
	};
}
function adviceOf(row) {
	return [row.fallback, row.symptom].flatMap((advice) => advice === void 0 ? [] : [`${advice.says} (${advice.sources.join(", ")}).`]);
}
function noteOpen(open, statement, { expectation, condition, speaks }, facts) {
	const { key } = partsOf$1(expectation);
	const known = open.get(key);
	if (holds(facts, expectation) !== void 0 || known !== void 0 && (known.speaks || !speaks)) return;
	const fact = facts[key];
	if (key.startsWith("os.") && key !== "os.family" && open.has("os.family") && samePlace(fact.location, facts["os.family"].location)) return;
	const wording = condition ?? known?.condition;
	const needs = wording?.needs ?? `the ${factTitles[key]}`;
	const found = describeFact(key, fact);
	const outcome = {
		requirement: `${statement.id}/scope/${condition?.id ?? scopeId(key)}`,
		fact: key,
		outcome: "unknown",
		weight: "requirement",
		message: `${found}, needed to know ${needs}: without it ${statement.cite} cannot be applied.`,
		expected: needs,
		actual: found,
		remedy: remedyFor(fact, wording?.remedy ?? `State the ${factTitles[key]} in a spelling that \`sysprep-gate explain vocabulary\` lists.`),
		advice: [],
		url: statement.url,
		location: fact.location,
		related: fact.related ?? []
	};
	open.delete(key);
	open.set(key, {
		outcome,
		speaks,
		condition: wording
	});
}
function scopeId(key) {
	return key.replace(".", "-");
}
function contradictionOutcome(contradiction) {
	return {
		requirement: contradictionId,
		fact: contradiction.facts.length === 1 ? contradiction.facts[0] : null,
		outcome: "unknown",
		weight: "requirement",
		message: `${contradiction.message}.`,
		expected: "facts that can be true of one machine",
		actual: contradiction.message,
		remedy: "Correct the fact that is wrong.",
		advice: [],
		url: "",
		location: contradiction.location,
		related: contradiction.related
	};
}
function coverageOutcome(image, facts, onlyFollows) {
	const related = facts["iis.installed"].state === "unstated" ? [] : [{
		message: "IIS is in the image because of this",
		location: facts["iis.installed"].location
	}];
	return {
		requirement: coverageId,
		fact: null,
		outcome: "not-applicable",
		weight: "requirement",
		message: `Found ${describeImage(facts)}, needed a configuration that a Microsoft statement speaks about: ${onlyFollows ? "the one that covers it names earlier products only, and strict refuses what merely follows from it" : "none that this version knows covers cloning it with Sysprep"}.`,
		expected: "a configuration that a Microsoft statement speaks about",
		actual: describeImage(facts),
		remedy: "Install the web server on each clone instead (`phase: after-clone` under `iis`), or decide with `on-not-covered` what such an image means to you.",
		advice: [],
		url: "",
		location: facts["os.family"].state === "unstated" ? image.location : facts["os.family"].location,
		related
	};
}
function unreadOutcomes(facts, outcomes) {
	return factKeys.flatMap((key) => {
		const fact = facts[key];
		if (fact.state !== "opaque" || fact.text === "" || outcomes.some((outcome) => samePlace(outcome.location, fact.location)) || key.startsWith("role.")) return [];
		return [{
			requirement: unreadId,
			fact: key,
			outcome: "unknown",
			weight: "warning",
			message: `${describeFact(key, fact)}; no requirement on this image asks for it, so it decides nothing.`,
			expected: `a spelling of the ${factTitles[key]} that is known`,
			actual: describeFact(key, fact),
			remedy: remedyFor(fact, "Write it in a spelling that `sysprep-gate explain vocabulary` lists, or leave it out."),
			advice: [],
			url: "",
			location: fact.location,
			related: fact.related ?? []
		}];
	});
}
function isUnstated(location, facts) {
	return factKeys.some((key) => facts[key].state === "unstated" && samePlace(facts[key].location, location));
}
function describeVerdict(verdict, image, facts) {
	const described = describeImage(image.facts);
	if (image.broken && verdict === "undetermined") return `Not read as meant, see the errors: ${described}`;
	if (verdict !== "not-applicable") return described;
	return describeNotApplicable(facts, facts[whyNotApplicable(facts)].location, described);
}
function whyNotApplicable(facts) {
	if (holds(facts, { sysprep: { equals: "true" } }) === false) return "sysprep";
	return holds(facts, { "iis.phase": { notSaidToBe: "after-clone" } }) === false ? "iis.phase" : "iis.installed";
}
const whyWords = {
	sysprep: "Not cloned with Sysprep",
	"iis.phase": "IIS only after cloning",
	"iis.installed": "No IIS in the image"
};
function describeNotApplicable(facts, place, described) {
	const why = whyNotApplicable(facts);
	const fact = facts[why];
	return `${whyWords[why]} (${fact.state === "implied" ? `implied, ${fact.source.id}` : `${place.file}:${place.start.line}`}): ${described}`;
}
function samePlace(left, right) {
	return left.file === right.file && left.start.line === right.start.line && left.start.column === right.start.column;
}
function remedyFor(fact, otherwise) {
	if (fact.state !== "opaque") return otherwise;
	if (fact.contradicted === true) return "Correct whichever of the two facts is wrong.";
	return [
		fact.remedy,
		fact.suggestion === void 0 ? void 0 : `Write \`${fact.suggestion}\` if that is what is meant.`,
		otherwise
	].filter((part) => part !== void 0).join(" ");
}
function describeFact(key, fact) {
	switch (fact.state) {
		case "stated": return vocabularies[key].show(fact.value);
		case "implied": return `${vocabularies[key].show(fact.value)} (implied, because ${fact.because}: ${fact.source.id})`;
		case "unstated": return `The ${factTitles[key]} is not stated`;
		case "opaque":
			if (fact.contradicted === true) return `The ${factTitles[key]} cannot be right (${fact.because})`;
			return fact.text === "" ? `The ${factTitles[key]} cannot be determined (${fact.because})` : `The ${factTitles[key]} cannot be read from "${fact.text}" (${fact.because})`;
		default: return fact;
	}
}
function refuseImplied(facts) {
	return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact.state === "implied" ? {
		state: "opaque",
		text: "",
		because: `${vocabularies[key].show(fact.value)} is only implied, because ${fact.because} (${fact.source.id}), and strict refuses implied facts`,
		location: fact.location,
		...fact.related === void 0 ? {} : { related: fact.related }
	} : fact]));
}
function impliedNotes(facts, considered) {
	return considered.flatMap((key) => {
		const fact = facts[key];
		return fact.state === "implied" ? [{
			fact: factTitles[key],
			value: vocabularies[key].show(fact.value),
			because: fact.because,
			source: fact.source.id,
			url: fact.source.url
		}] : [];
	});
}
// build/evaluate/evaluator.js
var Evaluator = class {
	#statements;
	#options;
	#known = new Map();
	constructor(statements, options) {
		this.#statements = statements;
		this.#options = options;
	}
	evaluate(image) {
		const { alike, broken } = image.read;
		const key = alike === void 0 || broken ? void 0 : `${image.format}\n${alike}`;
		const known = key === void 0 ? void 0 : this.#known.get(key);
		if (known !== void 0) {
			if (known.placed === void 0) return known.evaluation;
			const place = image.read.placeOf?.(known.placed.part);
			if (place !== void 0) return {
				...known.evaluation,
				description: describeNotApplicable(known.placed.facts, place, known.placed.described)
			};
		}
		const complete = completed(image);
		const evaluation = evaluateImage(complete, this.#statements, this.#options);
		if (key !== void 0 && evaluation.outcomes.length === 0 && hasNoPlaces(complete)) this.#remember(key, image, complete.facts, evaluation);
		return evaluation;
	}
	#remember(key, image, facts, evaluation) {
		const fact = facts[whyNotApplicable(facts)];
		if (evaluation.verdict !== "not-applicable" || fact.state === "implied") {
			this.#known.set(key, {
				evaluation,
				placed: void 0
			});
			return;
		}
		const part = image.read.partAt?.(fact.location);
		if (part !== void 0) this.#known.set(key, {
			evaluation,
			placed: {
				facts,
				described: describeImage(facts),
				part
			}
		});
	}
};
function hasNoPlaces({ contradictions, facts }) {
	return contradictions.length === 0 && factKeys.every((key) => facts[key].state !== "opaque");
}
// build/formats/format.js
const noImageCode = "no-windows-image";
function noImage(document, because) {
	const [first] = document.root.entries();
	const location = first?.keyLocation ?? document.root.items()[0]?.entries()[0]?.keyLocation ?? document.root.location;
	return {
		code: noImageCode,
		level: "note",
		message: because,
		location,
		related: []
	};
}
// build/formats/mapped/empty.js
function emptyCatalogue(file) {
	return {
		code: "catalogue-empty",
		level: "error",
		message: "This file is named by a mapping of the policy and is empty, needed a catalogue with images.",
		location: startOfFile(file),
		related: []
	};
}
// build/formats/native/keys.js
const apiVersion = "sysprep-gate/v1";
const kind = "Images";
const text = { text: true };
const words = (...list) => ({
	text: true,
	words: list
});
const truth = words("true", "false");
const servicePacks = [
	"none",
	"SP1",
	"SP2",
	"SP3",
	"SP4",
	"SP5",
	"SP6",
	"SP6a",
	"SP6a+SRP"
];
const imageKeys = [
	{
		name: "name",
		shapes: [text],
		description: "Name of the image; unique over the whole run.",
		examples: ["intranet-nt4"]
	},
	{
		name: "os",
		shapes: [text, { map: "os" }],
		description: "The Windows of the image: one text (`Windows 2000 Server SP4`) or a mapping. Selects the row of the matrix; on Windows 2000 its release is held against q326779/w2k-iis5/os-release, Windows NT before 4.0 fails q326779/earlier-windows/os.",
		examples: [
			"Windows NT 4.0 Server",
			"Windows 2000 Server SP4",
			"Windows Server 2022 Datacenter"
		]
	},
	{
		name: "servicePack",
		aliases: ["sp"],
		shapes: [words(...servicePacks)],
		description: "Service pack. Needed on Windows NT 4.0: q326779/nt4-iis4/service-pack asks for SP6a or later. `Service Pack 6` alone may mean SP6 or SP6a and stays undetermined."
	},
	{
		name: "iis",
		shapes: [words("true", "false", "4.0", "5.0"), { map: "iis" }],
		description: "IIS in the image: true, false, a version, or a mapping. Read by q326779/nt4-iis4/iis-version, q326779/nt4-iis4/iis-source, q326779/w2k-iis5/iis-version and q326779/w2k-iis5/iis-source. Where it is left out, Windows 2000 Server carries IIS 5.0 by default.",
		examples: [true, false]
	},
	{
		name: "features",
		shapes: [{ listOf: [text, { map: "feature" }] }],
		description: "Windows roles and features by name; `-Name` removes one that a parent or the defaults brought. `Web-Server` and `IIS-*` mean that IIS is installed. Other roles are held against Microsoft's table of server roles (server-roles/2008/*, server-roles/2008-r2/*, server-roles/2012/*, and server-roles/later/* for servers after that), on Windows 2000 to Server 2003 against kb830958/server-roles/domain-controller and kb830958/server-roles/certificate-services."
	},
	{
		name: "ie",
		aliases: ["internetExplorer", "ieVersion"],
		shapes: [words("5.01", "5.01 SP2", "5.5 SP2", "6 SP1", "none")],
		description: "Internet Explorer, as a marketing version (`\"5.01 SP2\"`) or a build (`\"5.00.2919.6307\"`), in quotes. q326779/nt4-iis4/internet-explorer and q326779/w2k-iis5/internet-explorer ask for 5.01 or later."
	},
	{
		name: "sysprep",
		aliases: ["clone"],
		shapes: [words("true", "false", "sysprep", "none", "raw"), { map: "sysprep" }],
		description: "Whether the image is cloned with Sysprep. `false` and `none` take it out of the matrix: it is not cloned. `raw` says that it is copied without Sysprep, which kb314828/duplicated/sysprep bars. How often Sysprep may run is held against sysprep-generalize/three-runs/runs and sysprep-generalize/1001-runs/runs.",
		examples: [true, false]
	},
	{
		name: "from",
		aliases: [
			"extends",
			"base",
			"parent"
		],
		shapes: [text, { map: "from" }],
		description: "The image that this one is built on: its name, or `{file, resource}` for a definition in another file. Facts of the parent hold until this image says otherwise."
	},
	{
		name: "facts",
		shapes: [{ map: "facts" }],
		description: "Facts that the parent or the steps leave open. They fill gaps only: one that contradicts a stated fact is an error."
	},
	{
		name: "provision",
		shapes: [{ listOf: [{ map: "provision" }] }],
		description: "Files that change the machine, in order, each with its phase: scripts, playbooks, components, configurations, answer files. They are read for what they install and which secrets they write; what runs before Sysprep and cannot be read leaves IIS undetermined unless it is stated."
	},
	{
		name: "reason",
		shapes: [text],
		description: "Why the definition is as it is. Free text."
	},
	{
		name: "description",
		shapes: [text],
		description: "Free text."
	},
	{
		name: "labels",
		shapes: [{ anything: true }],
		description: "Free for your own use."
	}
];
const documentKeys = [
	{
		name: "apiVersion",
		shapes: [words(apiVersion)],
		description: "Marks the document as image definitions of this program."
	},
	{
		name: "kind",
		shapes: [words(kind)],
		description: "Always `Images`."
	},
	{
		name: "defaults",
		shapes: [{ map: "facts" }],
		description: "Facts of every image of this document, unless its parent or the image itself says otherwise."
	},
	{
		name: "images",
		shapes: [{ listOf: [{ map: "image" }] }, { mapOf: "image" }],
		description: "The images: a list, or a mapping whose keys are the names. Leave it out to declare one image at the root of the document."
	}
];
const maps = {
	document: {
		title: "Image definitions",
		description: "Windows images that are held against what Microsoft published about cloning IIS with Sysprep.",
		keys: [...documentKeys, ...imageKeys]
	},
	facts: {
		title: "Facts",
		description: "Facts without an image of their own: what several images share, or what completes one.",
		keys: imageKeys.filter((key) => [
			"os",
			"servicePack",
			"iis",
			"features",
			"ie",
			"sysprep",
			"reason",
			"description"
		].includes(key.name))
	},
	image: {
		title: "Image",
		description: "One Windows image.",
		keys: imageKeys
	},
	os: {
		title: "Operating system",
		description: "The Windows of the image, part by part.",
		keys: [
			{
				name: "product",
				shapes: [text],
				description: "Product name: `Windows NT 4.0 Server`, `Windows 2000`, `Windows Server 2022`.",
				examples: ["Windows NT 4.0 Server", "Windows 2000 Server"]
			},
			{
				name: "edition",
				shapes: [words("server", "workstation", "enterprise", "terminal-server", "professional", "advanced-server", "datacenter", "standard")],
				description: "Edition. Terminal Server Edition of NT 4.0 is barred by q190157/terminal-server-edition/iis-version; Windows 2000 Server carries IIS by default, Professional does not."
			},
			{
				name: "servicePack",
				aliases: ["sp"],
				shapes: [words(...servicePacks)],
				description: "Service pack, read by q326779/nt4-iis4/service-pack; the same as `servicePack` beside `os`."
			},
			{
				name: "build",
				shapes: [text],
				description: "Build or full version: `\"2195\"`, `\"5.0.2195\"`, `\"10.0.20348.587\"`. q326779/w2k-iis5/os-release asks for 5.0.2195 or later.",
				examples: ["2195"]
			},
			{
				name: "hotfixes",
				shapes: [{ listOf: [text] }],
				description: "Installed hotfixes. Q246009 turns SP6 into SP6a; Q299444 is the Security Rollup Package on SP6a. Read by q326779/nt4-iis4/service-pack. KB889073 is needed for IIS on Windows XP SP2 (kb889073/xp-sp2-iis51/hotfix).",
				examples: ["Q246009"]
			},
			{
				name: "domainJoined",
				shapes: [truth],
				description: "Whether the machine is a member of a domain when Sysprep runs. Sysprep is made for workgroup members and takes the machine out of its domain: sysprep-overview/domain-member/membership warns, and on Windows NT 4.0 q196019/nt4-domain-member/membership.",
				examples: [true, false]
			},
			{
				name: "upgradedFrom",
				shapes: [words("none", "Windows NT 4.0")],
				description: "The Windows that this installation was upgraded from, or `none`. kb828287/upgraded-installation/upgrade bars Sysprep images of upgraded installations up to Server 2003, sysprep-overview/upgraded-installation/upgrade up to Server 2012 R2; Windows 10 may be upgraded from build 14393 on (sysprep-overview/upgraded-windows-10/release), and of later servers nothing is said (sysprep-overview/upgraded-server-2016/upgrade warns)."
			}
		]
	},
	iis: {
		title: "IIS",
		description: "IIS of the image, part by part. Any part means that IIS is installed, unless `installed: false`.",
		keys: [
			{
				name: "installed",
				shapes: [truth],
				description: "Whether IIS is in the image.",
				examples: [true, false]
			},
			{
				name: "version",
				shapes: [words("4.0", "5.0", "PWS 4.0")],
				description: "Version, in quotes. q326779/nt4-iis4/iis-version asks for 4.0, q326779/w2k-iis5/iis-version for 5.0."
			},
			{
				name: "source",
				shapes: [words("nt4-option-pack", "windows-2000", "windows-role")],
				description: "Where IIS was installed from. q326779/nt4-iis4/iis-source asks for nt4-option-pack, q326779/w2k-iis5/iis-source for windows-2000."
			},
			{
				name: "features",
				shapes: [{ listOf: [text, { map: "feature" }] }],
				description: "Role services by name; the same as `features` beside `iis`."
			},
			{
				name: "via",
				shapes: [text],
				description: "What brought IIS in, when it was not asked for by name. Free text."
			},
			{
				name: "encryptedProperties",
				shapes: [words("none", "true", "false"), { listOf: [text, { map: "encrypted" }] }],
				description: "Secrets in the configuration of IIS 7 and later: none, or where they stand. Windows Vista (kb942060/vista-iis7/encrypted-properties) and Windows Server 2008 and later (server-roles/2008/web-server, server-roles/2008-r2/web-server, server-roles/2012/web-server, server-roles/later/web-server) must have none before Sysprep."
			},
			{
				name: "phase",
				shapes: [words("base", "before-generalize", "after-clone")],
				description: "When IIS enters: in the base image, before Sysprep, or on each clone. `after-clone` takes IIS out of the matrix (q326779/scope/iis-phase)."
			},
			{
				name: "installOrder",
				shapes: [words("before-service-pack", "after-service-pack", "service-pack-reapplied")],
				description: "Order of Option Pack and service pack on Windows NT 4.0; q195015/nt4-option-pack/install-order warns where the service pack was not applied again."
			}
		]
	},
	sysprep: {
		title: "Cloning",
		description: "How the image is cloned. A mapping means with Sysprep, unless `generalize: false`.",
		keys: [
			{
				name: "generalize",
				shapes: [truth],
				description: "Whether Sysprep generalizes the image.",
				examples: [true, false]
			},
			{
				name: "runs",
				shapes: [text],
				description: "How often Sysprep has generalized this installation, this time included. Counted along `from` where it is left out; sysprep-generalize holds it against the limit of the Windows.",
				examples: ["3"]
			},
			{
				name: "mode",
				shapes: [text],
				description: "Mode of Sysprep, such as `vm`. Recorded, not judged."
			},
			{
				name: "by",
				shapes: [text],
				description: "The tool that runs Sysprep. Recorded, not judged."
			},
			{
				name: "phase",
				shapes: [text],
				description: "When Sysprep runs. Recorded, not judged."
			}
		]
	},
	from: {
		title: "Parent in another file",
		description: "A definition in another file.",
		keys: [
			{
				name: "file",
				shapes: [text],
				description: "Path of the file, relative to this one, inside the repository, separated by `/`."
			},
			{
				name: "resource",
				aliases: ["document"],
				shapes: [text],
				description: "Name of the image in that file; may be left out where it declares only one."
			},
			{
				name: "opaque",
				shapes: [truth],
				description: "The file is named and not read: what it installs stays undetermined unless it is stated here.",
				examples: [true]
			}
		]
	},
	feature: {
		title: "Feature",
		description: "One Windows role or feature.",
		keys: [{
			name: "name",
			shapes: [text],
			description: "Name of the feature."
		}, {
			name: "state",
			shapes: [words("present", "absent")],
			description: "`absent` removes it."
		}]
	},
	provision: {
		title: "Step",
		description: "A file that changes the machine.",
		keys: [
			{
				name: "file",
				shapes: [text],
				description: "Path of the file, relative to this one, inside the repository: .ps1, .cmd, .bat, .yml, .yaml, .xml (answer file), .config, .rb (Chef), .pp (Puppet)."
			},
			{
				name: "phase",
				shapes: [words("before-generalize", "after-clone")],
				description: "Whether the file runs before Sysprep or on each clone. Left out: nobody knows, and what the file does to IIS stays undetermined. So does what an answer file runs in specialize and oobeSystem where it neither installs Windows nor has Sysprep generalize: it may be the one that Sysprep is given."
			},
			{
				name: "opaque",
				shapes: [truth],
				description: "The file is named and not read.",
				examples: [true]
			}
		]
	},
	encrypted: {
		title: "Encrypted property",
		description: "One secret in the configuration of IIS.",
		keys: [{
			name: "at",
			shapes: [text],
			description: "Where it stands."
		}, {
			name: "provider",
			shapes: [text],
			description: "The provider that encrypted it."
		}]
	}
};
const byName = new Map();
function keyOf$1(map, written) {
	let keys = byName.get(map);
	if (keys === void 0) {
		keys = new Map(maps[map].keys.flatMap((key) => [key.name, ...key.aliases ?? []].map((name) => [name, key])));
		byName.set(map, keys);
	}
	return keys.get(written);
}
function spellingsOf(map) {
	return maps[map].keys.flatMap((key) => [key.name, ...key.aliases ?? []]);
}
// build/formats/native/layer.js
function collectComplaints() {
	const diagnostics = [];
	return {
		diagnostics,
		add: (code, message, location, related = [], level = "error") => diagnostics.push({
			code,
			level,
			message,
			location,
			related
		})
	};
}
const longestList$1 = 1e3;
function readKeys(map, node, complaints, misread = new Set()) {
	const found = new Map();
	for (const entry of node.entries()) {
		if (entry.key.startsWith("x-")) continue;
		const key = keyOf$1(map, entry.key);
		if (key === void 0) {
			complaints.add("unknown-key", `Unknown key ${quote$1(entry.key)} in ${maps[map].title.toLowerCase()}: ${suggestKey(map, entry.key)} Keys that start with x- are free.`, entry.keyLocation);
			continue;
		}
		const first = found.get(key.name);
		if (first !== void 0) {
			complaints.add("key-twice", `${quote$1(entry.key)} and ${quote$1(first.key)} are two names of one key: duplicate statements cannot both hold. Keep one of them.`, entry.keyLocation, [{
				message: "the other one",
				location: first.keyLocation
			}]);
			continue;
		}
		if (!fits(key.shapes, entry.value)) {
			const bad = unfitItem(key.shapes, entry.value);
			complaints.add("wrong-shape", bad === void 0 ? `${quote$1(entry.key)} holds ${nameOf$1(entry.value)}, needed ${key.shapes.map(nameOfShape).join(" or ")}.` : `An entry of ${quote$1(entry.key)} is ${nameOf$1(bad)}, needed ${itemShapesOf(key.shapes).map(nameOfShape).join(" or ")}.`, bad?.location ?? (entry.value.kind === "scalar" ? entry.value.location : entry.keyLocation));
			misread.add(key.name);
			continue;
		}
		found.set(key.name, entry);
	}
	return found;
}
function readImageKeys(entries, complaints) {
	const name = entries.get("name");
	const completing = entries.get("facts");
	return {
		name: name === void 0 ? void 0 : cellOf(name),
		own: readLayer(entries, complaints),
		completing: completing === void 0 || completing.value.kind !== "map" ? void 0 : readLayer(readKeys("facts", completing.value, complaints), complaints),
		parent: readParent(entries.get("from"), complaints),
		steps: readSteps(entries.get("provision"), complaints)
	};
}
function readLayer(entries, complaints) {
	const fields = new Map();
	const resets = new Set();
	const put = (field, entry) => {
		if (entry !== void 0) fields.set(field, cellOf(entry));
	};
	const os = entries.get("os");
	if (os !== void 0 && !isPlain$1("map", os.value)) {
		resets.add("os");
		put("os.product", os);
	} else if (os !== void 0) {
		const parts = readKeys("os", os.value, complaints);
		put("os.product", parts.get("product"));
		put("os.edition", parts.get("edition"));
		put("os.service-pack", parts.get("servicePack"));
		put("os.build", parts.get("build"));
		put("os.upgraded-from", parts.get("upgradedFrom"));
		put("os.domain-joined", parts.get("domainJoined"));
		const hotfixes = parts.get("hotfixes");
		if (hotfixes !== void 0) fields.set("os.hotfixes", {
			...cellOf(hotfixes),
			items: cellsOf$1(hotfixes, complaints)
		});
	}
	put("service-pack", entries.get("servicePack"));
	put("ie", entries.get("ie"));
	const iis = entries.get("iis");
	let features = [];
	if (iis !== void 0 && !isPlain$1("map", iis.value)) {
		resets.add("iis");
		const cell = cellOf(iis);
		const saysWhether = cell.text === void 0 || cell.unreadable === void 0 && truth$1.read(cell.text).kind === "known";
		fields.set(saysWhether ? "iis.installed" : "iis.version", cell);
	} else if (iis !== void 0) {
		const parts = readKeys("iis", iis.value, complaints);
		put("iis.installed", parts.get("installed"));
		put("iis.version", parts.get("version"));
		put("iis.source", parts.get("source"));
		put("iis.phase", parts.get("phase"));
		put("iis.install-order", parts.get("installOrder"));
		const secrets = parts.get("encryptedProperties");
		if (secrets !== void 0) {
			if (isPlain$1("list", secrets.value)) {
				for (const item of secrets.value.items()) if (item.kind === "map") readKeys("encrypted", item, complaints);
			}
			fields.set("iis.encrypted-properties", isPlain$1("list", secrets.value) ? {
				...cellOf(secrets),
				text: secrets.value.items().length === 0 ? "none" : "present"
			} : cellOf(secrets));
		}
		features = [...readFeatures(parts.get("features"), complaints) ?? []];
		const taken = parts.get("installed")?.value.text();
		if (taken !== void 0 && parts.size === 1 && isNo(taken)) resets.add("iis");
		if (parts.size > 0 && !fields.has("iis.installed")) fields.set("iis.installed", {
			text: "true",
			location: iis.keyLocation,
			...iis.via === void 0 ? {} : { via: iis.via }
		});
	}
	const sysprep = entries.get("sysprep");
	if (sysprep !== void 0 && isPlain$1("map", sysprep.value)) {
		const parts = readKeys("sysprep", sysprep.value, complaints);
		const generalize = parts.get("generalize");
		put("sysprep.runs", parts.get("runs"));
		if (generalize !== void 0) put("sysprep", generalize);
		else if (parts.size > 0) fields.set("sysprep", {
			text: "true",
			location: sysprep.keyLocation
		});
	} else put("sysprep", sysprep);
	const listed = readFeatures(entries.get("features"), complaints);
	return {
		fields,
		resets,
		features: listed === null ? null : [...features, ...listed]
	};
}
function readFeatures(entry, complaints) {
	if (entry === void 0) return [];
	if (!isPlain$1("list", entry.value)) return null;
	return cellsOf$1(entry, complaints).flatMap((cell, index) => {
		const item = entry.value.items()[index];
		const parts = item?.kind === "map" ? readKeys("feature", item, complaints) : void 0;
		const written = parts === void 0 ? cell.text : parts.get("name")?.value.text();
		const tag = cell.unreadable ?? tagOf(parts?.get("name")?.value) ?? tagOf(parts?.get("state")?.value);
		const state = parts?.get("state")?.value.text() ?? "present";
		const name = (written ?? "").trim().toLowerCase().replaceAll("_", "-");
		if (tag !== void 0) return [{
			name,
			present: true,
			cell: {
				...cell,
				text: written ?? "",
				unreadable: tag
			}
		}];
		if (name === "" || name === "-") {
			complaints.add("feature-without-name", "A feature without a name, needed the name of a Windows role or feature.", cell.location);
			return [];
		}
		if (state !== "present" && state !== "absent") {
			complaints.add("unknown-word", `Feature state ${quote$1(state)}, needed present or absent.`, cell.location);
			return [];
		}
		const bare = parts === void 0 ? name.replace(/^[-+]\s*/, "") : name;
		const removed = state === "absent" || parts === void 0 && name.startsWith("-");
		const slip = removed ? void 0 : slipOf(bare);
		const doubt = slip !== void 0 ? `no feature of this name is known; did you mean ${quote$1(slip)}?` : /^[a-z0-9][a-z0-9.-]*$/.test(bare) || isSpelledOut(bare) ? void 0 : "it is no single name of a Windows feature";
		return [{
			name: bare,
			present: !removed,
			cell: {
				...cell,
				text: written ?? "",
				...doubt === void 0 ? {} : { unreadable: doubt }
			}
		}];
	});
}
const slips = new Map();
const mostSlips = 2e3;
function slipOf(name) {
	if (slips.has(name)) return slips.get(name);
	const slip = slipFor(name, nearest);
	if (slips.size < mostSlips && name.length < 200) slips.set(name, slip);
	return slip;
}
function isSpelledOut(name) {
	return /^(?:iis|web server(?: \(iis\))?|internet information services?)$/.test(name);
}
function tagOf(node) {
	return node?.tag === void 0 ? void 0 : `the tag ${node.tag} is filled in by something else`;
}
function readParent(entry, complaints) {
	if (entry === void 0) return void 0;
	const location = entry.value.location;
	if (entry.value.kind === "scalar" && entry.value.text() === void 0 && entry.value.tag === void 0) return void 0;
	if (!isPlain$1("map", entry.value)) {
		const name = readableText(entry.value);
		if (name !== void 0 && name !== "") return {
			name,
			file: void 0,
			opaque: false,
			location
		};
		complaints.add("unknown-parent", `${quote$1(entry.key)} names no image, needed the name of a parent or {file, resource}.`, entry.keyLocation);
		return;
	}
	const parts = readKeys("from", entry.value, complaints);
	const file = readableText(parts.get("file")?.value);
	const opaque = readableText(parts.get("opaque")?.value) ?? (parts.has("opaque") ? "a value that nobody can read" : void 0);
	if (opaque !== void 0 && opaque !== "true" && opaque !== "false") complaints.add("unknown-word", `${quote$1(opaque)} as \`opaque\`, needed true or false.`, parts.get("opaque")?.value.location ?? location);
	if (file === void 0 || file === "") {
		complaints.add("unknown-parent", `${quote$1(entry.key)} names no file, needed \`file\` with a path inside the repository.`, entry.keyLocation);
		return;
	}
	return {
		name: readableText(parts.get("resource")?.value),
		file,
		opaque: opaque === "true",
		location: parts.get("file")?.value.location ?? location
	};
}
function readSteps(entry, complaints) {
	if (entry === void 0 || entry.value.kind !== "list") return [];
	return entry.value.items().flatMap((item) => {
		const parts = item.kind === "map" ? readKeys("provision", item, complaints) : new Map();
		const file = readableText(parts.get("file")?.value);
		const phase = readableText(parts.get("phase")?.value);
		if (file === void 0 || file === "") {
			complaints.add("step-without-file", "A step without a file, needed `file` with a path and `phase`.", item.location);
			return [];
		}
		if (phase !== void 0 && phase !== "before-generalize" && phase !== "after-clone") complaints.add("unknown-word", `Phase ${quote$1(phase)}, needed before-generalize or after-clone.`, parts.get("phase")?.value.location ?? item.location);
		const opaque = parts.has("opaque") && truthOf$1(parts.get("opaque")?.value) !== false;
		return [{
			file,
			phase: phase === "before-generalize" || phase === "after-clone" ? phase : "unknown",
			opaque,
			location: parts.get("file")?.value.location ?? item.location
		}];
	});
}
function isPlain$1(kind, node) {
	return node.kind === kind && node.tag === void 0;
}
function truthOf$1(node) {
	const text = readableText(node);
	const reading = text === void 0 ? void 0 : truth$1.read(text);
	return reading?.kind === "known" ? reading.value === "true" : void 0;
}
function isNo(text) {
	const reading = truth$1.read(text);
	return reading.kind === "known" && reading.value === "false";
}
function readableText(node) {
	return node === void 0 || node.tag !== void 0 ? void 0 : node.text();
}
function cellOf(entry) {
	const { value } = entry;
	const via = value.via ?? entry.via;
	const place = {
		location: value.kind === "scalar" && value.text() !== void 0 ? value.location : entry.keyLocation,
		...via === void 0 ? {} : { via }
	};
	if (value.tag !== void 0) return {
		text: value.text() ?? "",
		unreadable: `the tag ${value.tag} is filled in by something else`,
		...place,
		location: value.location
	};
	return {
		text: value.text(),
		...place
	};
}
function cellsOf$1(entry, complaints) {
	const items = entry.value.items();
	if (items.length > longestList$1) {
		complaints.add("list-too-long", `${quote$1(entry.key)} has ${items.length} entries, at most ${longestList$1} are read. Split the image, or leave out what says nothing about IIS.`, entry.keyLocation);
		return [];
	}
	return items.map((item) => ({
		text: item.text(),
		...item.tag === void 0 ? {} : { unreadable: `the tag ${item.tag} is filled in by something else` },
		location: item.location,
		...item.via === void 0 ? {} : { via: item.via }
	}));
}
const kinds = new Map();
function kindsOf(shapes) {
	const known = kinds.get(shapes);
	if (known !== void 0) return known;
	const has = (kind) => shapes.some((shape) => kind in shape);
	const made = {
		anything: has("anything"),
		text: has("text"),
		map: has("map") || has("mapOf"),
		lists: shapes.flatMap((shape) => "listOf" in shape ? [shape.listOf] : [])
	};
	kinds.set(shapes, made);
	return made;
}
function fits(shapes, value) {
	const takes = kindsOf(shapes);
	if (takes.anything) return true;
	if (value.tag !== void 0) return takes.text;
	const { kind } = value;
	switch (kind) {
		case "scalar": return takes.text || value.text() === void 0;
		case "map": return takes.map;
		case "list": return takes.lists.some((items) => value.items().every((item) => fits(items, item) && (item.kind !== "scalar" || item.text() !== void 0)));
		case "missing": return true;
		default: return kind;
	}
}
function unfitItem(shapes, value) {
	if (value.kind !== "list" || value.tag !== void 0) return void 0;
	return value.items().find((item) => !fits(itemShapesOf(shapes), item) || item.kind === "scalar" && item.text() === void 0);
}
function itemShapesOf(shapes) {
	return shapes.flatMap((shape) => "listOf" in shape ? shape.listOf : []);
}
function nameOf$1(value) {
	if (value.tag !== void 0) return `a value with the tag ${value.tag}`;
	if (value.kind === "scalar" && value.text() === void 0) return "empty";
	if (value.kind === "scalar") return `the text ${quote$1(value.text() ?? "")}`;
	return value.kind === "map" ? "a mapping" : "a list";
}
function nameOfShape(shape) {
	if ("text" in shape) return "a text";
	if ("map" in shape) return `a mapping with ${spellingsOf(shape.map).slice(0, 6).join(", ")}${spellingsOf(shape.map).length > 6 ? ", \u2026" : ""}`;
	if ("mapOf" in shape) return "a mapping from names to images";
	return "listOf" in shape ? `a list of ${shape.listOf.some((item) => "map" in item && item.map === "image") ? "images" : "entries"}` : "anything";
}
function suggestKey(map, written) {
	const [outer = "", inner = ""] = written.split(".");
	if ((inner === "" ? void 0 : keyOf$1(map, outer)) !== void 0) return `write it nested, \`${outer}: { ${inner}: \u2026 }\`.`;
	const guess = nearest(written, spellingsOf(map));
	return guess === void 0 ? `known are ${maps[map].keys.map((key) => key.name).join(", ")}.` : `did you mean ${quote$1(guess)}?`;
}
function quote$1(text) {
	return `"${text}"`;
}
// build/formats/native/inherit.js
function clears(cell) {
	return cell.text === void 0 && cell.unreadable === void 0 && cell.items === void 0;
}
const nothing = {
	rank: -1,
	fields: new Map(),
	resets: new Set(),
	features: new Map()
};
function lay(base, layer, owner) {
	const rank = base.rank + 1;
	const fields = withoutGroups(base.fields, layer.resets);
	for (const [field, cell] of layer.fields) fields.set(field, {
		cell,
		rank,
		owner
	});
	return {
		rank,
		fields,
		resets: union(base.resets, layer.resets),
		features: changeFeatures(base.features, layer.features, rank, owner)
	};
}
function overlay(base, parent) {
	const fields = withoutGroups(base.fields, parent.resets);
	const raise = (inherited) => ({
		...inherited,
		rank: inherited.rank + base.rank + 1
	});
	for (const [field, inherited] of parent.fields) {
		if (field === "sysprep.runs") continue;
		if (field === "sysprep" && !/^(?:true|yes|on|sysprep)$/i.test(inherited.cell.text?.trim() ?? "")) continue;
		fields.set(field, raise(field === "iis.phase" ? phaseForChild(inherited, parent) : inherited));
	}
	const features = base.rank < 0 ? parent.features : new Map([...base.features, ...[...parent.features].map(([name, feature]) => [name, {
		...feature,
		from: raise(feature.from)
	}])]);
	return {
		rank: base.rank + parent.rank + 1,
		fields,
		resets: union(base.resets, parent.resets),
		features
	};
}
function phaseForChild(inherited, parent) {
	const { cell, owner } = inherited;
	if (cell.text?.trim() !== "after-clone" || isNeverCloned(parent)) return inherited;
	return {
		...inherited,
		cell: {
			...cell,
			unreadable: `this image is made of a clone of ${owner.name.startsWith("the defaults") ? "its parent" : `"${owner.name}"`}, and nobody says whether what goes in on its clones was there by then`
		}
	};
}
function isNeverCloned(image) {
	return /^(?:false|no|off|none)$/i.test(image.fields.get("sysprep")?.cell.text?.trim() ?? "");
}
function withoutGroups(fields, groups) {
	const kept = new Map(fields);
	for (const group of groups) for (const field of fields.keys()) if (field.startsWith(`${group}.`)) kept.delete(field);
	return kept;
}
function changeFeatures(base, changes, rank, owner) {
	if (changes === null) return new Map();
	if (changes.length === 0) return base;
	const features = new Map(base);
	for (const change of changes) features.set(change.name, {
		present: change.present,
		from: {
			cell: change.cell,
			rank,
			owner
		}
	});
	return features;
}
function union(left, right) {
	return right.size === 0 ? left : new Set([...left, ...right]);
}
// build/facts/iis-signals.js
const table = [
	{
		id: "S1",
		weight: "breaks",
		title: "the password of an application pool, set with appcmd",
		source: sources.APPCMDPW
	},
	{
		id: "S2",
		weight: "breaks",
		title: "the password of an application pool, set with PowerShell",
		source: sources.IISPS
	},
	{
		id: "S3",
		weight: "breaks",
		title: "the password of an application pool, set with an Ansible module",
		source: sources.ANSPOOL
	},
	{
		id: "S4",
		weight: "breaks",
		title: "the password of a virtual directory or application, set with an Ansible module",
		source: sources.ANSVDIR
	},
	{
		id: "S5",
		weight: "breaks",
		title: "the credential of an application pool, set with DSC",
		source: sources.DSCPOOL
	},
	{
		id: "S6",
		weight: "breaks",
		title: "the password of an application pool or virtual directory, set with Chef or Puppet",
		source: sources.CHEFIIS
	},
	{
		id: "S7",
		weight: "breaks",
		title: "the password of a virtual directory",
		source: sources.IISREF
	},
	{
		id: "S8",
		weight: "breaks",
		title: "a password in the configuration of IIS (anonymous account, client certificate mapping, ODBC logging, FTP)",
		source: sources.IISREF
	},
	{
		id: "S9",
		weight: "breaks",
		title: "a value that is already encrypted with the key of a machine",
		source: sources.APPHOST
	},
	{
		id: "S10",
		weight: "likely",
		title: "the configuration of another machine, copied or restored whole",
		source: sources.SHCFG
	},
	{
		id: "S11",
		weight: "likely",
		title: "shared configuration",
		source: sources.SHCFG
	},
	{
		id: "S12",
		weight: "likely",
		title: "keys of IIS exported or imported",
		source: sources.SHCFG
	},
	{
		id: "S13",
		weight: "likely",
		title: "a section of web.config encrypted with the key of the machine",
		source: sources.ENCPW
	},
	{
		id: "S14",
		weight: "likely",
		title: "a certificate bound to a site of IIS",
		source: sources.KB942060
	},
	{
		id: "S15",
		weight: "warns",
		title: "the centralized certificate store, with a password",
		source: sources.IISREF
	},
	{
		id: "S16",
		weight: "warns",
		title: "a password in the metabase of IIS 6",
		source: sources.IIS6ENC
	},
	{
		id: "S17",
		weight: "warns",
		title: "a metabase copied or restored",
		source: sources.IISINS
	},
	{
		id: "S18",
		weight: "warns",
		title: "a password in plain text, written straight into the configuration file",
		source: sources.IISREF
	},
	{
		id: "S20",
		weight: "warns",
		title: "the ASP.NET Core hosting bundle",
		source: sources.ANC47128
	}
];
const byId = new Map(table.map((signal) => [signal.id, signal]));
function signalOf(id) {
	const signal = byId.get(id);
	if (signal === void 0) throw new Error(`${id} is no signal`);
	return signal;
}
// build/facts/stages.js
const mostPlaces = 10;
const presupposing = new Set([
	"S1",
	"S2",
	"S3",
	"S4",
	"S5",
	"S6",
	"S7",
	"S8",
	"S9",
	"S10",
	"S11",
	"S12",
	"S14",
	"S15",
	"S16",
	"S17"
]);
const warned = {
	S15: "iis.central-certificate-store",
	S16: "iis.metabase-passwords",
	S17: "iis.metabase-copied",
	S18: "iis.plain-text-passwords",
	S20: "iis.hosting-bundle"
};
const whenUnknown = "it is not said whether this runs before Sysprep or on each clone";
function factsOfStages(stages) {
	const timed = placeInTime(stages);
	const facts = {};
	const unread = timed.filter(({ phase, effect }) => effect.kind === "unread" && phase !== "after-clone");
	stateIis$1(timed, unread.length > 0, facts);
	stateSecrets(timed, facts);
	stateRoles(timed, facts);
	stateMachine(timed, facts);
	return {
		facts,
		unreadSteps: unread.flatMap(({ effect }) => effect.kind === "unread" ? [{
			what: effect.what,
			location: effect.location
		}] : [])
	};
}
function placeInTime(stages) {
	return stages.flatMap(({ phase, effects }) => {
		let now = phase;
		return effects.map((effect) => {
			const placed = {
				phase: now,
				effect
			};
			if (effect.kind === "generalize" && now !== "after-clone") now = effect.ends ? "after-clone" : "unknown";
			return placed;
		});
	});
}
function isBefore(phase) {
	return phase === "base" || phase === "before-generalize";
}
function iisAfter(effect) {
	switch (effect.kind) {
		case "feature":
			if (effect.present) return bringsIis(effect.name) ? true : void 0;
			return isWholeIis(effect.name) ? false : void 0;
		case "iis": return effect.present;
		case "secret": return presupposing.has(effect.signal) ? true : void 0;
		case "generalize":
		case "domain":
		case "unread": return;
		default: return effect;
	}
}
function stateIis$1(timed, somethingUnread, facts) {
	const events = timed.flatMap((each) => {
		const present = iisAfter(each.effect);
		return present === void 0 ? [] : [{
			...each,
			present
		}];
	});
	const before = events.filter(({ phase }) => isBefore(phase));
	const last = before.at(-1);
	const puts = (list) => {
		const live = list.slice(list.findLastIndex((event) => !event.present) + 1);
		return live.find(({ effect }) => effect.kind === "feature") ?? live[0];
	};
	const own = last?.present === true ? puts(before) : void 0;
	if (own !== void 0) {
		facts["iis.installed"] = stated("true", own.effect);
		facts["iis.phase"] = stated(own.phase === "base" ? "base" : "before-generalize", own.effect);
		if (own.effect.kind === "feature") facts["iis.source"] = stated("windows-role", own.effect);
		return;
	}
	const maybe = timed.find(({ phase, effect }) => phase !== "after-clone" && effect.kind === "feature" && effect.present && mayBringIis(effect.name));
	const some = puts(events.filter(({ phase }) => phase === "unknown"));
	const late = puts(events.filter(({ phase }) => phase === "after-clone"));
	if (maybe !== void 0) facts["iis.installed"] = opaque(maybe.effect, "this feature may bring IIS with it");
	else if (some?.present === true) {
		facts["iis.installed"] = stated("true", some.effect);
		facts["iis.phase"] = opaque(some.effect, whenUnknown);
	} else if (late?.present === true) {
		facts["iis.installed"] = stated("true", late.effect);
		facts["iis.phase"] = somethingUnread ? opaque(late.effect, "IIS goes in on each clone here, and a step before Sysprep that nobody reads may have installed it already") : stated("after-clone", late.effect);
	} else if (last?.present === false && !somethingUnread) facts["iis.installed"] = stated("false", last.effect);
}
function stateSecrets(timed, facts) {
	const secrets = timed.flatMap(({ phase, effect }) => effect.kind === "secret" && phase !== "after-clone" ? [{
		phase,
		effect,
		signal: signalOf(effect.signal)
	}] : []);
	const breaking = secrets.filter(({ signal }) => signal.weight === "breaks");
	const [sure] = breaking.filter(({ phase }) => isBefore(phase));
	const [open] = breaking;
	const [likely] = secrets.filter(({ signal }) => signal.weight === "likely");
	const metabase = secrets.find(({ effect }) => effect.signal === "S16");
	if (sure !== void 0) {
		const others = breaking.filter((each) => each !== sure && isBefore(each.phase)).map(({ effect }) => ({
			message: `also ${effect.what}`,
			location: effect.location
		}));
		const fact = stated("present", sure.effect);
		facts["iis.encrypted-properties"] = {
			...fact,
			text: sure.effect.what,
			related: [...fact.related ?? [], ...others.slice(0, mostPlaces)]
		};
	} else if (open !== void 0) facts["iis.encrypted-properties"] = opaque(open.effect, `${open.effect.what}: ${whenUnknown}`);
	else if (likely !== void 0) facts["iis.encrypted-properties"] = opaque(likely.effect, `${likely.effect.what} probably leaves an encrypted property behind (${likely.signal.source.id})`);
	else if (metabase !== void 0) facts["iis.encrypted-properties"] = opaque(metabase.effect, `${metabase.effect.what}: from IIS 7 on the interface of IIS 6 may write it into the configuration of IIS, encrypted`);
	for (const { phase, effect } of secrets) {
		const key = warned[effect.signal];
		if (key !== void 0 && isBefore(phase)) facts[key] ??= stated("true", effect);
	}
}
function stateRoles(timed, facts) {
	for (const { phase, effect } of timed) {
		if (effect.kind !== "feature" || phase === "after-clone") continue;
		const role = roleOfFeature(effect.name);
		if (role === void 0) continue;
		const key = roleKey(role.id);
		if (!effect.present) {
			if (isBefore(phase) && isWholeRole(role, effect.name)) delete facts[key];
		} else if (isBefore(phase)) facts[key] = stated("true", effect);
		else facts[key] ??= opaque(effect, whenUnknown);
	}
}
function isWholeRole(role, name) {
	return role.features.filter((feature) => !feature.endsWith("*")).includes(name);
}
function stateMachine(timed, facts) {
	for (const { phase, effect } of timed) {
		if (phase === "after-clone") continue;
		if (effect.kind === "generalize" && facts.sysprep === void 0) facts.sysprep = stated("true", effect);
		if (effect.kind !== "domain" || !isBefore(phase)) continue;
		if (effect.joins) facts["os.domain-joined"] = stated("true", effect);
		else delete facts["os.domain-joined"];
	}
}
function stated(value, { text, location, related }) {
	return {
		state: "stated",
		value,
		text,
		location,
		...related === void 0 ? {} : { related }
	};
}
function opaque({ text, location, related }, because) {
	return {
		state: "opaque",
		text,
		because,
		location,
		...related === void 0 ? {} : { related }
	};
}
// build/formats/native/facts.js
function factsOfCells(merged, image, complaints) {
	const at = (field) => statedIn(merged, field);
	const related = (inherited) => relatedOf(inherited, image);
	const state = (inherited, reading) => factOf(inherited, reading, related(inherited));
	const read = (field, vocabulary) => {
		const inherited = at(field);
		return inherited === void 0 ? void 0 : state(inherited, vocabulary.read(inherited.cell.text ?? ""));
	};
	const facts = {};
	const put = (key, fact) => {
		if (fact !== void 0) facts[key] = fact;
	};
	const product = at("os.product");
	const windows = product === void 0 || product.cell.unreadable !== void 0 ? void 0 : readProduct(product.cell.text ?? "", at("os.build"));
	const parts = windows?.kind === "known" ? windows.value : void 0;
	const family = parts?.family;
	if (product !== void 0) put("os.family", state(product, windows === void 0 ? {
		kind: "unclear",
		because: product.cell.unreadable ?? ""
	} : windows.kind === "known" ? {
		kind: "known",
		value: windows.value.family
	} : windows));
	const inProduct = (text) => product === void 0 || text === void 0 ? void 0 : {
		...product,
		cell: {
			...product.cell,
			text
		}
	};
	const edition = latest("edition", [inProduct(parts?.edition), at("os.edition")], (text) => windowsEdition.read(text), {
		image,
		complaints,
		refines: (general, precise) => general === "server" && [
			"enterprise",
			"terminal-server",
			"advanced-server",
			"datacenter",
			"standard",
			"web"
		].includes(precise)
	});
	if (edition !== void 0) put("os.edition", edition.clash ?? state(edition.from, windowsEdition.read(edition.from.cell.text ?? "")));
	const hotfixes = at("os.hotfixes");
	const hotfixTexts = (hotfixes?.cell.items ?? []).map((item) => item.unreadable === void 0 ? item.text ?? "" : "${unreadable}");
	const stated = edition === void 0 || edition.clash !== void 0 ? void 0 : windowsEdition.read(edition.from.cell.text ?? "");
	const readPack = (text) => readServicePack(text, hotfixTexts, family, stated?.kind === "known" ? stated.value : void 0);
	const pack = latest("service pack", notTakenBack([
		inProduct(parts?.servicePack),
		at("os.service-pack"),
		at("service-pack")
	], merged), readPack, {
		image,
		complaints
	});
	if (pack !== void 0) put("os.service-pack", pack.clash ?? state(pack.from, readPack(pack.from.cell.text)));
	else if (hotfixes !== void 0 && (family === void 0 || family === "windows-nt-4.0")) {
		const reading = readPack(void 0);
		if (reading.kind === "known" && reading.value !== "none") put("os.service-pack", {
			state: "stated",
			value: reading.value,
			text: hotfixTexts.join(", "),
			location: hotfixes.cell.location,
			related: related(hotfixes)
		});
		else if (reading.kind === "unclear") put("os.service-pack", {
			state: "opaque",
			text: hotfixTexts.join(", "),
			because: reading.because,
			location: hotfixes.cell.location,
			related: related(hotfixes)
		});
	}
	const build = latest("build", [inProduct(parts?.build), at("os.build")], (text) => readBuild(text, family), {
		image,
		complaints
	});
	if (build !== void 0) put("os.version", build.clash ?? state(build.from, readBuild(build.from.cell.text ?? "", family)));
	put("os.domain-joined", read("os.domain-joined", truth$1));
	const hotfix = family !== "windows-xp" ? void 0 : (hotfixes?.cell.items ?? []).find((item) => item.unreadable !== void 0 || looksLikeTemplate(item.text ?? "") || /^(?:q|kb)? ?889073$/i.test((item.text ?? "").trim()));
	if (hotfix !== void 0) put("os.hotfix-889073", /889073/.test(hotfix.text ?? "") && hotfix.unreadable === void 0 ? {
		state: "stated",
		value: "true",
		text: hotfix.text ?? "",
		location: hotfix.location
	} : {
		state: "opaque",
		text: hotfix.text ?? "",
		because: hotfix.unreadable ?? "it looks like a template that is filled in later",
		location: hotfix.location
	});
	const upgraded = at("os.upgraded-from");
	if (upgraded !== void 0) put("os.upgraded-from", state(upgraded, readUpgrade(upgraded.cell.text ?? "")));
	for (const [field, key] of clearable) {
		const cleared = merged.fields.get(field);
		if (cleared !== void 0 && clears(cleared.cell) && facts[key] === void 0) put(key, {
			state: "unstated",
			location: cleared.cell.location,
			related: related(cleared)
		});
	}
	stateIis(merged, put, state, read, family);
	if (image.after !== void 0 && facts["iis.phase"] !== void 0) facts["iis.phase"] = contradictedPhase(facts["iis.phase"], image.after);
	put("ie.version", read("ie", internetExplorer));
	const sysprep = at("sysprep");
	if (sysprep !== void 0) {
		put("sysprep", state(sysprep, readClone(sysprep.cell.text ?? "")));
		const method = cloneMethod.read(sysprep.cell.text ?? "");
		if (sysprep.cell.unreadable === void 0 && method.kind === "known") put("clone.method", state(sysprep, method));
	}
	put("sysprep.runs", read("sysprep.runs", sysprepRuns));
	for (const [name, { present, from }] of merged.features) {
		const role = present && from.cell.unreadable === void 0 ? roleOfFeature(name) : void 0;
		if (role !== void 0 && facts[roleKey(role.id)] === void 0) put(roleKey(role.id), state(from, {
			kind: "known",
			value: "true"
		}));
	}
	const unread = [...merged.features].find(([name, { from, present }]) => present && (from.cell.unreadable !== void 0 || looksLikeTemplate(name)))?.[1].from;
	if (unread !== void 0 && facts["iis.installed"]?.state !== "opaque") {
		const because = `${unread.cell.unreadable ?? "it looks like a template that is filled in later"}, and may be any server role`;
		for (const id of serverRoleIds) facts[roleKey(id)] ??= {
			state: "opaque",
			text: unread.cell.text ?? "",
			because,
			location: unread.cell.location
		};
	}
	return facts;
}
function readProduct(text, build) {
	const alone = readWindows(text);
	const number = build?.cell.unreadable === void 0 ? readBuild(build?.cell.text ?? "") : void 0;
	if (alone.kind === "known" || number?.kind !== "known" || text.trim() === "") return alone;
	const together = readWindows(`${text} ${number.value}`);
	if (together.kind === "unclear") return alone;
	const { build: _own, ...parts } = together.value;
	return {
		kind: "known",
		value: parts
	};
}
const clearable = [
	["os.product", "os.family"],
	["os.edition", "os.edition"],
	["service-pack", "os.service-pack"],
	["os.service-pack", "os.service-pack"],
	["os.build", "os.version"],
	["os.upgraded-from", "os.upgraded-from"],
	["iis.installed", "iis.installed"],
	["iis.version", "iis.version"],
	["iis.source", "iis.source"],
	["ie", "ie.version"],
	["sysprep", "sysprep"],
	["iis.encrypted-properties", "iis.encrypted-properties"],
	["os.domain-joined", "os.domain-joined"]
];
function notTakenBack(candidates, merged) {
	const cleared = ["os.service-pack", "service-pack"].flatMap((field) => {
		const inherited = merged.fields.get(field);
		return inherited !== void 0 && clears(inherited.cell) ? [inherited.rank] : [];
	});
	return candidates.filter((candidate) => candidate === void 0 || cleared.every((rank) => rank <= candidate.rank));
}
function statedIn(merged, field) {
	const inherited = merged.fields.get(field);
	return inherited === void 0 || clears(inherited.cell) ? void 0 : inherited;
}
function contradictedPhase(phase, after) {
	return {
		state: "opaque",
		text: phase.state === "stated" ? phase.text : "",
		because: `image ${quote$1(after.name)}, which this one is built on, already has IIS`,
		contradicted: true,
		location: phase.location,
		related: [{
			message: "IIS is in the parent because of this",
			location: after.location
		}]
	};
}
function stateIis(merged, put, state, read, family) {
	const version = statedIn(merged, "iis.version");
	const said = statedIn(merged, "iis.installed");
	const reading = version === void 0 || version.cell.unreadable !== void 0 ? void 0 : readIis(version.cell.text ?? "");
	if (version !== void 0) {
		put("iis.version", state(version, reading === void 0 ? unreadable$1(version) : reading.kind === "known" ? {
			kind: "known",
			value: reading.value.version
		} : reading));
		if (reading?.kind === "known") put("iis.product", state(version, {
			kind: "known",
			value: reading.value.product
		}));
	}
	put("iis.source", read("iis.source", iisSource));
	put("iis.phase", read("iis.phase", iisPhase));
	put("iis.install-order", read("iis.install-order", iisInstallOrder));
	put("iis.encrypted-properties", read("iis.encrypted-properties", encryptedProperties));
	const brought = [...merged.features].filter(([name, { from }]) => bringsIis(name) && from.cell.unreadable === void 0);
	const listed = brought.find(([, feature]) => feature.present)?.[1].from;
	const removed = brought.find(([name, feature]) => !feature.present && isWholeIis(name))?.[1].from;
	const doubtful = [...merged.features].find(([name, feature]) => feature.from.cell.unreadable !== void 0 || feature.present && (looksLikeTemplate(name) || mayBringIis(name)))?.[1].from;
	const present = listed !== void 0 && said !== void 0 && said.rank > listed.rank && isFalse(said) ? void 0 : listed;
	if (said !== void 0) {
		const whether = truth$1.read(said.cell.text ?? "");
		const no = whether.kind === "known" && whether.value === "false";
		if (no && present !== void 0 && present.rank >= said.rank) put("iis.installed", clashOf(said, present, "IIS is said not to be installed, and a feature installs it"));
		else if (!no && present === void 0 && removed !== void 0 && removed.rank >= said.rank) put("iis.installed", clashOf(said, removed, "IIS is said to be installed, and a feature list removes it"));
		else put("iis.installed", state(said, said.cell.unreadable === void 0 ? whether : unreadable$1(said)));
	} else if (version !== void 0) put("iis.installed", state(version, reading?.kind === "known" ? {
		kind: "known",
		value: "true"
	} : reading === void 0 ? unreadable$1(version) : reading));
	else if (present !== void 0) put("iis.installed", state(present, {
		kind: "known",
		value: "true"
	}));
	else if (doubtful !== void 0) {
		const { cell } = doubtful;
		put("iis.installed", {
			state: "opaque",
			text: cell.text ?? "",
			because: cell.unreadable ?? (looksLikeTemplate(cell.text ?? "") ? "it looks like a template that is filled in later" : "this feature may bring IIS with it"),
			location: cell.location
		});
	} else if (removed !== void 0 && (family === void 0 || hasRoles(family))) put("iis.installed", state(removed, {
		kind: "known",
		value: "false"
	}));
	if (present !== void 0 && statedIn(merged, "iis.source") === void 0) put("iis.source", state(present, {
		kind: "known",
		value: "windows-role"
	}));
	const secrets = statedIn(merged, "iis.encrypted-properties");
	if (said !== void 0 && secrets !== void 0 && isFalse(said) && holdsSecrets(secrets)) put("iis.installed", {
		...clashOf(said, secrets, "IIS is said not to be installed, and encrypted properties of it are stated"),
		contradicted: true
	});
}
function holdsSecrets({ cell }) {
	const reading = encryptedProperties.read(cell.text ?? "");
	return cell.unreadable === void 0 && reading.kind === "known" && reading.value === "present";
}
function isFalse({ cell }) {
	const reading = truth$1.read(cell.text ?? "");
	return cell.unreadable === void 0 && reading.kind === "known" && reading.value === "false";
}
function hasRoles(family) {
	return Number(familyEntry(family).kernel.split(".")[0]) >= 6;
}
function complete(image, complaints) {
	if (image.completing === void 0) return image.merged;
	const filling = lay(nothing, image.completing, {
		name: image.name,
		location: image.location
	});
	const fields = new Map(filling.fields);
	for (const [field, stated] of image.merged.fields) {
		const filled = filling.fields.get(field);
		if (filled !== void 0 && clears(stated.cell)) continue;
		if (filled !== void 0 && filled.cell.text !== stated.cell.text) complaints.add("facts-contradict", `\`facts\` says ${quote$1(filled.cell.text ?? "")} where the definition already says ${quote$1(stated.cell.text ?? "")}: facts fill gaps only. Remove one of them.`, filled.cell.location, [{
			message: "already stated here",
			location: stated.cell.location
		}]);
		fields.set(field, stated);
	}
	return {
		...image.merged,
		fields,
		features: new Map([...filling.features, ...image.merged.features])
	};
}
function latest(what, candidates, read, { complaints, refines }) {
	const present = candidates.filter((candidate) => candidate !== void 0);
	let from;
	for (const candidate of present) {
		if (from === void 0 || candidate.rank > from.rank) {
			from = candidate;
			continue;
		}
		if (candidate.rank < from.rank || sameValue(from, candidate, read)) continue;
		const [one, other] = [read(from.cell.text ?? ""), read(candidate.cell.text ?? "")];
		if (one.kind === "known" && other.kind === "known") {
			if (refines?.(other.value, one.value) === true) continue;
			if (refines?.(one.value, other.value) === true) {
				from = candidate;
				continue;
			}
		}
		complaints.add("stated-twice", `The ${what} is stated twice, as ${quote$1(from.cell.text ?? "")} and as ${quote$1(candidate.cell.text ?? "")}: keep one of them.`, candidate.cell.location, [{
			message: "the other one",
			location: from.cell.location
		}]);
		return {
			from,
			clash: clashOf(from, candidate, `the ${what} is stated twice, as ${quote$1(from.cell.text ?? "")} and as ${quote$1(candidate.cell.text ?? "")}`)
		};
	}
	return from === void 0 ? void 0 : { from };
}
function sameValue(left, right, read) {
	if (left.cell.unreadable !== void 0 || right.cell.unreadable !== void 0) return false;
	const [one, other] = [read(left.cell.text ?? ""), read(right.cell.text ?? "")];
	return one.kind === "known" && other.kind === "known" ? one.value === other.value : left.cell.text === right.cell.text;
}
function clashOf(one, other, because) {
	return {
		state: "opaque",
		text: "",
		because,
		location: one.cell.location,
		related: [{
			message: "and here",
			location: other.cell.location
		}]
	};
}
function unreadable$1(inherited) {
	return {
		kind: "unclear",
		because: inherited.cell.unreadable ?? "it cannot be read"
	};
}
function factOf(inherited, reading, related) {
	const { cell } = inherited;
	const place = {
		text: cell.text ?? "",
		location: cell.location,
		...related.length === 0 ? {} : { related }
	};
	if (cell.unreadable !== void 0) return {
		state: "opaque",
		because: cell.unreadable,
		...place
	};
	if (reading.kind === "known") return {
		state: "stated",
		value: reading.value,
		...place
	};
	return {
		state: "opaque",
		because: reading.because,
		...reading.suggestion === void 0 ? {} : { suggestion: reading.suggestion },
		...place
	};
}
function relatedOf(inherited, image) {
	const related = [];
	const { owner, cell } = inherited;
	if (owner.name !== image.name) related.push({
		message: `image ${quote$1(image.name)} has this from ${owner.name.startsWith("the defaults") ? owner.name : quote$1(owner.name)}`,
		location: image.location
	});
	if (cell.via !== void 0) related.push({
		message: "used here",
		location: cell.via
	});
	return related;
}
function readUpgrade(text) {
	const whether = truth$1.read(text);
	if (whether.kind === "known") return whether.value === "false" ? {
		kind: "known",
		value: "none"
	} : {
		kind: "known",
		value: "unknown"
	};
	const windows = readWindows(text);
	return windows.kind === "known" ? {
		kind: "known",
		value: windows.value.family
	} : windows;
}
function readClone(text) {
	const word = text.trim().toLowerCase();
	if (word === "sysprep") return {
		kind: "known",
		value: "true"
	};
	if (word === "raw") return {
		kind: "known",
		value: "false"
	};
	return truth$1.read(text);
}
// build/formats/native/join.js
function stateFacts(image, complaints) {
	const merged = complete(image, complaints);
	const facts = factsOfCells(merged, image, complaints);
	if (image.foreign !== void 0) addForeign(facts, merged, image, image.foreign, complaints);
	const steps = factsOfStages(image.stages);
	addDone(facts, steps.facts, {
		image,
		complaints,
		doer: "a step of the image",
		place: "the step"
	});
	if (image.runs !== void 0 && facts["sysprep.runs"] === void 0) facts["sysprep.runs"] = {
		state: "stated",
		value: String(image.runs.count),
		text: image.runs.text,
		location: image.runs.location
	};
	return {
		location: image.location,
		facts,
		unreadSteps: [
			...image.unread,
			...image.foreign?.image.stated.unreadSteps ?? [],
			...steps.unreadSteps
		].slice(0, 10)
	};
}
function addForeign(facts, merged, image, foreign, complaints) {
	const parent = foreign.image.stated.facts;
	const from = `image ${quote$1(image.name)} has this from ${quote$1(foreign.image.name)}`;
	const filling = image.completing === void 0 ? {} : factsOfCells(lay(nothing, image.completing, {
		name: image.name,
		location: image.location
	}), image, collectComplaints());
	for (const [name, theirs] of Object.entries(parent)) {
		const ours = filling[name];
		if (theirs.state !== "stated" || ours?.state !== "stated" || ours.value === theirs.value) continue;
		complaints.add("facts-contradict", `\`facts\` says ${quote$1(ours.text)} where ${quote$1(foreign.image.name)} says ${quote$1(theirs.text)}: facts fill gaps only. Remove one of them.`, ours.location, [{
			message: "already stated here",
			location: theirs.location
		}]);
		if (sameFact(facts[name], ours)) facts[name] = {
			...theirs,
			related: [...theirs.related ?? [], {
				message: "facts say otherwise here",
				location: ours.location
			}]
		};
	}
	const replaced = (key) => key.startsWith("os.") && merged.fields.has("os.product") && filling["os.family"] === void 0 || key.startsWith("iis.") && merged.resets.has("iis");
	for (const [key, fact] of Object.entries(parent)) {
		if (facts[key] !== void 0 || replaced(key)) continue;
		if ((key === "sysprep" || key === "clone.method") && !foreign.completed && fact.state === "stated" && fact.value !== "true" && fact.value !== "sysprep") continue;
		facts[key] = {
			...fact,
			related: [...fact.related ?? [], {
				message: from,
				location: image.location
			}]
		};
	}
	for (const [key, fact] of Object.entries(factsOfCells(foreign.defaults, image, collectComplaints()))) facts[key] ??= fact;
	const done = Object.fromEntries(Object.entries(parent).filter(([key, fact]) => fact.state === "stated" && (key.startsWith("iis.") || key.startsWith("role."))));
	if (!foreign.completed && isStated(done["iis.phase"], "after-clone")) {
		if (isStated(facts["iis.phase"], "after-clone") && sameFact(facts["iis.phase"], done["iis.phase"])) facts["iis.phase"] = {
			...opaqueOf(facts["iis.phase"]),
			because: onClonesOf(foreign.image.name)
		};
		return;
	}
	addDone(facts, done, {
		image,
		complaints,
		doer: quote$1(foreign.image.name),
		place: "there"
	});
}
function onClonesOf(parent) {
	return `this image is made of a clone of ${quote$1(parent)}, and nobody says whether what goes in on its clones was there by then`;
}
function isStated(fact, value) {
	return fact?.state === "stated" && fact.value === value;
}
function opaqueOf(fact) {
	return {
		state: "opaque",
		text: fact.state === "stated" ? fact.text : "",
		because: "",
		location: fact.location,
		...fact.related === void 0 ? {} : { related: fact.related }
	};
}
function addDone(facts, steps, { image, complaints, doer, place }) {
	const own = facts["iis.installed"];
	const theirs = steps["iis.installed"];
	const late = steps["iis.phase"]?.state === "stated" && steps["iis.phase"].value === "after-clone";
	const taken = { ...steps };
	if (own !== void 0) {
		if (own.state === "stated" && own.value === "false" && theirs?.state === "stated" && theirs.value === "true" && !late) {
			complaints.add("facts-contradict", `Image ${quote$1(image.name)} is said to have no IIS, and ${doer} installs or configures it (${quote$1(theirs.text)}). Correct one of them.`, own.location, [{
				message: place,
				location: theirs.location
			}]);
			facts["iis.installed"] = contradicted(own, `${doer} installs or configures IIS`, theirs, place);
		} else if (own.state === "opaque" && theirs?.state === "stated" && theirs.value === "true" && !late) facts["iis.installed"] = theirs;
		if (late || own.state === "stated") {
			for (const key of ["iis.phase", "iis.source"]) if (late || facts["iis.installed"]?.state === "stated" && facts["iis.installed"].value === "false") delete taken[key];
		}
	}
	const phase = facts["iis.phase"];
	const stepPhase = steps["iis.phase"];
	if (phase?.state === "stated" && phase.value === "after-clone" && stepPhase?.state === "stated" && !late) facts["iis.phase"] = contradicted(phase, `${doer} installs or configures IIS before Sysprep`, stepPhase, place);
	const secret = steps["iis.encrypted-properties"];
	const said = facts["iis.encrypted-properties"];
	if (secret?.state === "stated") facts["iis.encrypted-properties"] = said?.state !== "stated" || said.value !== "none" ? secret : {
		...secret,
		related: [{
			message: `image ${quote$1(image.name)} is said to hold none`,
			location: said.location
		}, ...secret.related ?? []]
	};
	const sysprep = facts.sysprep;
	if (sysprep?.state === "stated" && sysprep.value === "false" && steps.sysprep?.state === "stated") facts.sysprep = contradicted(sysprep, `${doer} runs Sysprep`, steps.sysprep, place);
	for (const [key, fact] of Object.entries(taken)) {
		const known = facts[key];
		if (known === void 0 || known.state === "unstated" || key.startsWith("role.") && fact.state === "stated") facts[key] = withImage(fact, image);
	}
}
function sameFact(fact, from) {
	const at = ({ location: { file, start } }) => `${file}:${start.line}:${start.column}`;
	return fact !== void 0 && from !== void 0 && at(fact) === at(from);
}
function withImage(fact, image) {
	return {
		...fact,
		related: [...fact.related ?? [], {
			message: `a step of image ${quote$1(image.name)}`,
			location: image.location
		}]
	};
}
function contradicted(fact, because, other, place) {
	return {
		...opaqueOf(fact),
		because,
		contradicted: true,
		related: [{
			message: place,
			location: other.location
		}]
	};
}
// build/formats/native/alike.js
function textOfLayer({ fields, resets, features }) {
	let text = "";
	for (const [field, cell] of fields) text += `${field}${textOfCell(cell)}`;
	for (const group of resets) text += `!${group}`;
	if (features === null) return `${text}-`;
	for (const { name, present, cell } of features) text += `${present ? "+" : "-"}${counted(name)}${textOfCell(cell)}`;
	return text;
}
function textOfCell({ text, unreadable, items }) {
	return `${counted(text)}${counted(unreadable)}${items === void 0 ? "" : `[${items.map(textOfCell).join("")}]`}`;
}
function counted(text) {
	return text === void 0 ? "~" : `${text.length}:${text}`;
}
// build/formats/native/read.js
const longestChain = 200;
var Resolved = class {
	broken;
	depth;
	unread;
	after;
	stages;
	foreign;
	alike;
	#declaration;
	#joined;
	constructor(declaration, parent, { broken, depth, unread, after, stages, foreign, alike }) {
		this.#declaration = declaration;
		this.broken = broken;
		this.depth = depth;
		this.unread = unread;
		this.after = after;
		this.stages = stages;
		this.foreign = foreign;
		this.alike = alike;
		if (parent !== void 0) this.#joined = this.#join(parent);
	}
	get merged() {
		this.#joined ??= this.#join(void 0);
		return this.#joined.merged;
	}
	get runs() {
		this.#joined ??= this.#join(void 0);
		return this.#joined.runs;
	}
	#join(parent) {
		const declaration = this.#declaration;
		const inherited = this.depth > longestChain ? void 0 : parent?.merged;
		const base = this.foreign === void 0 ? layDefaults(declaration, inherited) : inherited === void 0 ? nothing : overlay(nothing, inherited);
		const merged = lay(base, declaration.keys.own, {
			name: declaration.name,
			location: declaration.location
		});
		return {
			merged,
			runs: countRuns(declaration, merged, parent?.runs, this.foreign)
		};
	}
};
function gatherDefinitions() {
	const diagnostics = [];
	const declarations = [];
	return {
		add(document) {
			for (const declaration of declare$1(document, diagnostics)) declarations.push(declaration);
		},
		taint(file) {
			for (const declaration of declarations) if (declaration.file === file) declaration.broken = true;
		},
		read: (context) => readDeclarations(declarations, diagnostics, context)
	};
}
function readDefinitions(documents, context) {
	const gathering = gatherDefinitions();
	for (const document of documents) gathering.add(document);
	return gathering.read(context);
}
function readDeclarations(declarations, diagnostics, context) {
	const byName = indexNames(declarations, diagnostics);
	const byFile = new Map();
	for (const declaration of declarations) put(byFile, declaration);
	const library = {
		byName,
		byFile,
		opened: new Map(),
		shelves: new Map(),
		context,
		diagnostics,
		suggestions: 20,
		sayings: new Map(),
		defaultsTexts: new Map(),
		plain: new Set()
	};
	return {
		images: declarations.map((declaration) => {
			resolve(declaration, library);
			return finish(declaration, library);
		}),
		diagnostics
	};
}
function put(shelves, declaration) {
	const shelf = shelves.get(declaration.file) ?? new Map();
	if (!shelf.has(declaration.name)) shelf.set(declaration.name, declaration);
	shelves.set(declaration.file, shelf);
}
function declare$1(document, diagnostics) {
	const complaints = collectComplaints();
	const misread = new Set();
	const entries = readKeys("document", document.root, complaints, misread);
	const images = entries.get("images");
	const defaultsEntry = entries.get("defaults");
	const defaults = defaultsEntry?.value.kind === "map" ? readLayer(readKeys("facts", defaultsEntry.value, complaints), complaints) : void 0;
	const shared = {
		file: document.file,
		defaults,
		defaultsLocation: defaultsEntry?.keyLocation ?? document.root.location
	};
	const rootKeys = [...entries].filter(([name]) => keyOf$1("image", name)?.name === name);
	const found = [];
	if (images !== void 0) {
		for (const [, entry] of rootKeys) complaints.add("key-beside-images", `${quote$1(entry.key)} stands beside \`images\`, needed inside an image or under \`defaults\`.`, entry.keyLocation);
		found.push(...declareAll(images, shared, complaints, diagnostics));
	} else if (rootKeys.length > 0) found.push(declareOne(document.root, void 0, entries, shared, complaints));
	if (found.length === 0 && !misread.has("images")) complaints.add("no-images", "This document is marked as image definitions and declares no image, needed at least one under `images`, or one at the root with `name` and `os`.", images?.keyLocation ?? document.root.get("kind").location);
	if (complaints.diagnostics.some((diagnostic) => diagnostic.level === "error")) for (const declaration of found) declaration.broken = true;
	diagnostics.push(...complaints.diagnostics);
	return found;
}
function declareAll(images, shared, complaints, diagnostics) {
	const { value } = images;
	if (value.tag !== void 0) return [];
	if (value.kind === "list") return value.items().flatMap((item) => item.kind === "map" ? [declareItem(item, void 0, shared, diagnostics)] : []);
	return value.entries().flatMap((entry) => {
		if (entry.key.startsWith("x-")) return [];
		if (entry.value.kind === "map" && entry.value.tag === void 0) return [declareItem(entry.value, entry, shared, diagnostics)];
		complaints.add("wrong-shape", `Image ${quote$1(entry.key)} holds no mapping, needed a mapping with os, iis, ie and sysprep.`, entry.keyLocation);
		return [];
	});
}
function declareItem(node, entry, shared, diagnostics) {
	const complaints = collectComplaints();
	const declaration = declareOne(node, entry, readKeys("image", node, complaints), shared, complaints);
	diagnostics.push(...complaints.diagnostics);
	declaration.broken = complaints.diagnostics.some((diagnostic) => diagnostic.level === "error");
	return declaration;
}
function declareOne(node, entry, entries, shared, complaints) {
	const keys = readImageKeys(entries, complaints);
	const stated = keys.name;
	const readable = stated?.unreadable === void 0 ? stated?.text : void 0;
	let name = entry?.key ?? readable ?? "";
	let location = entry?.keyLocation ?? stated?.location ?? node.location;
	if (entry !== void 0 && readable !== void 0 && readable !== entry.key) complaints.add("name-twice", `Image ${quote$1(entry.key)} is named ${quote$1(readable)} inside, needed one name. In a mapping the key is the name.`, stated?.location ?? location, [{
		message: "the key",
		location: entry.keyLocation
	}]);
	if (name === "") {
		complaints.add("image-without-name", "An image without a name, needed `name` with a text that no other image of the run has.", location);
		location = node.location;
		name = `(image at line ${location.start.line})`;
	}
	return {
		...shared,
		name,
		location,
		keys,
		broken: false
	};
}
function indexNames(declarations, diagnostics) {
	const byName = new Map();
	for (const declaration of declarations) {
		const first = byName.get(declaration.name);
		if (first === void 0) {
			byName.set(declaration.name, declaration);
			continue;
		}
		first.broken = true;
		declaration.broken = true;
		diagnostics.push({
			code: "name-not-unique",
			level: "error",
			message: `Two images are named ${quote$1(declaration.name)}: names must be unique over the run, because parents, waivers and reports go by them. Rename one.`,
			location: declaration.location,
			related: [{
				message: "the other one",
				location: first.location
			}]
		});
	}
	return byName;
}
function resolve(start, library) {
	const chain = [];
	const parents = new Map();
	const unread = new Map();
	const foreign = new Map();
	if (start.merged !== void 0) return;
	if (start.keys.parent === void 0) return settle(start, {}, library);
	let current = start;
	while (current !== void 0 && current.merged === void 0) {
		if (parents.has(current)) {
			reportCycle(chain.slice(chain.indexOf(current)), library.diagnostics);
			break;
		}
		chain.push(current);
		const reference = current.keys.parent;
		let parent;
		if (reference?.opaque === true) unread.set(current, {
			what: `the parent ${quote$1(reference.file ?? "")}`,
			location: reference.location
		});
		else if (reference !== void 0) {
			const found = findParent(current, reference, library);
			if (found !== void 0 && "image" in found) foreign.set(current, found.image);
			else parent = found;
		}
		parents.set(current, parent);
		current = parent;
	}
	for (const declaration of chain.toReversed()) settle(declaration, {
		above: parents.get(declaration),
		own: unread.get(declaration),
		adopted: foreign.get(declaration)
	}, library);
}
function settle(declaration, { above, own, adopted }, library) {
	const parent = above?.merged;
	const depth = (parent?.depth ?? 0) + 1;
	if (depth > longestChain && (parent?.depth ?? 0) <= longestChain) {
		declaration.broken = true;
		library.diagnostics.push({
			code: "chain-too-long",
			level: "error",
			message: `Image ${quote$1(declaration.name)} inherits through more than ${longestChain} images; a chain that long is not read.`,
			location: declaration.location,
			related: []
		});
	}
	const foreign = headOf(declaration, adopted, parent?.foreign);
	const stages = parent === void 0 && declaration.keys.steps.length === 0 ? none$1 : [...inheritedStages(parent), ...declaration.keys.steps.map((step) => readStep(declaration, step, library))];
	declaration.merged = new Resolved(declaration, parent, {
		broken: declaration.broken || (parent?.broken ?? false) || (adopted?.broken ?? false) || depth > longestChain,
		depth,
		unread: parent === void 0 && own === void 0 ? none$1 : [...parent?.unread ?? [], ...own === void 0 ? [] : [own]].slice(0, 10),
		after: above === void 0 || !declaration.keys.own.fields.has("iis.phase") ? void 0 : iisOf(above),
		stages,
		foreign,
		alike: own !== void 0 || foreign !== void 0 || depth > longestChain || declaration.broken ? void 0 : numberOf(declaration, parent, library)
	});
}
const none$1 = [];
function numberOf({ keys, defaults }, parent, { sayings, defaultsTexts }) {
	if (keys.steps.length > 0 || keys.completing !== void 0 || keys.parent !== void 0 && parent?.alike === void 0) return void 0;
	let below = defaults === void 0 ? "" : defaultsTexts.get(defaults);
	if (defaults !== void 0 && below === void 0) {
		below = textOfLayer(defaults);
		defaultsTexts.set(defaults, below);
	}
	const saying = `${parent?.alike ?? ""}/${below === void 0 ? "" : below.length}/${below ?? ""}${textOfLayer(keys.own)}`;
	const number = sayings.get(saying) ?? sayings.size;
	sayings.set(saying, number);
	return number;
}
function headOf(declaration, adopted, above) {
	if (adopted === void 0 && above === void 0) return void 0;
	const defaults = layDefaults(declaration, void 0);
	if (adopted !== void 0) return {
		image: adopted,
		completed: saysNothing(declaration.keys.own),
		defaults
	};
	return above === void 0 ? void 0 : {
		...above,
		completed: false,
		defaults
	};
}
function saysNothing(own) {
	return own.fields.size === 0 && own.resets.size === 0 && own.features !== null && own.features.length === 0;
}
const mostInheritedStages = 1e3;
function inheritedStages(parent) {
	if (parent === void 0) return [];
	const inChild = (phase) => phase === "after-clone" || phase === "unknown" ? "unknown" : "base";
	const stages = parent.stages.filter(({ phase }) => phase !== "after-clone" || !isNeverCloned(parent.merged)).map((stage) => ({
		...stage,
		phase: inChild(stage.phase)
	}));
	const [first] = stages.flatMap(({ effects }) => effects);
	if (stages.length <= mostInheritedStages || first === void 0) return stages;
	return [{
		phase: "base",
		effects: [{
			kind: "unread",
			what: "the long list of steps of the parents",
			text: "",
			location: first.location
		}]
	}];
}
function readStep(declaration, step, library) {
	const unread = (what) => ({
		phase: step.phase,
		effects: [{
			kind: "unread",
			what,
			text: step.file,
			location: step.location
		}]
	});
	const complain = (level, code, message) => library.diagnostics.push({
		code,
		level,
		message,
		location: step.location,
		related: []
	});
	if (step.opaque) return unread(`the step ${quote$1(step.file)}`);
	const steps = library.context.steps(declaration.file, step.file, "unknown");
	if (!("reason" in steps)) return {
		phase: step.phase,
		effects: steps.effects
	};
	if (steps.missing === true) {
		declaration.broken = true;
		complain("error", "step-missing", `The step ${quote$1(step.file)} of image ${quote$1(declaration.name)} cannot be opened: ${steps.reason}. Correct the path, or write \`opaque: true\` beside it where the file lies elsewhere.`);
	} else if (step.phase !== "after-clone") complain("warning", "step-not-read", `The step ${quote$1(step.file)} of image ${quote$1(declaration.name)} is not read: ${steps.reason}. Correct it, or write \`opaque: true\` beside it and state what it does to IIS.`);
	return unread(`the step ${quote$1(step.file)}`);
}
function countRuns(declaration, merged, above, foreign) {
	const own = merged.fields.get("sysprep.runs");
	if (own?.cell.text !== void 0 && own.cell.unreadable === void 0 && /^\d{1,5}$/.test(own.cell.text.trim())) return {
		count: Number(own.cell.text),
		text: own.cell.text,
		location: own.cell.location
	};
	const theirs = foreign?.image.stated.facts;
	const stated = theirs?.["sysprep.runs"];
	const before = above?.count ?? (stated?.state === "stated" ? Number(stated.value) : isTrue(theirs?.sysprep) ? 1 : 0);
	const cell = merged.fields.get("sysprep")?.cell ?? (foreign === void 0 ? void 0 : foreign.defaults.fields.get("sysprep")?.cell);
	const count = before + ((cell === void 0 ? isTrue(theirs?.sysprep) : /^(?:true|yes|on|sysprep)$/i.test(cell.text?.trim() ?? "")) && foreign?.completed !== true ? 1 : 0);
	return count < 2 ? count === 1 ? {
		count,
		text: "",
		location: declaration.location
	} : void 0 : {
		count,
		text: `built on ${count - 1} generalized ${count === 2 ? "image" : "images"}`,
		location: declaration.keys.parent?.location ?? declaration.location
	};
}
function isTrue(fact) {
	return (fact?.state === "stated" || fact?.state === "implied") && fact.value === "true";
}
function layDefaults(declaration, parent) {
	const owner = {
		name: "the defaults of the document",
		location: declaration.defaultsLocation
	};
	const defaults = declaration.defaults === void 0 ? nothing : lay(nothing, declaration.defaults, owner);
	return parent === void 0 ? defaults : overlay(defaults, parent);
}
function reportCycle(cycle, diagnostics) {
	const [first, ...others] = cycle;
	if (first === void 0) return;
	for (const declaration of cycle) declaration.broken = true;
	diagnostics.push({
		code: "parent-cycle",
		level: "error",
		message: others.length === 0 ? `Image ${quote$1(first.name)} inherits from itself: a cycle has no facts. Remove its parent.` : `Images ${cycle.slice(0, 5).map((declaration) => quote$1(declaration.name)).join(", ")}${cycle.length > 5 ? ", \u2026" : ""} inherit from each other: a cycle has no facts. Remove one of the parents.`,
		location: first.keys.parent?.location ?? first.location,
		related: others.slice(0, 10).map((declaration) => ({
			message: `${quote$1(declaration.name)} names its parent here`,
			location: declaration.keys.parent?.location ?? declaration.location
		}))
	});
}
function findParent(child, reference, library) {
	const complain = (message, other) => {
		const related = [{
			message: `image ${quote$1(child.name)}`,
			location: child.location
		}, ...other === void 0 ? [] : [{
			message: `image ${quote$1(other.name)}`,
			location: other.location
		}]];
		child.broken = true;
		library.diagnostics.push({
			code: "unknown-parent",
			level: "error",
			message,
			location: reference.location,
			related
		});
	};
	if (reference.file === void 0) {
		const name = reference.name ?? "";
		const parent = library.shelves.get(child)?.get(name) ?? library.byName.get(name);
		if (parent !== void 0) return parent;
		const guess = library.suggestions-- > 0 ? nearest(name, [...library.byName.keys()].slice(0, 1e3)) : void 0;
		return complain(`Image ${quote$1(child.name)} is built on ${quote$1(name)}, which no definition of this run declares${guess === void 0 ? "" : `; did you mean ${quote$1(guess)}?`}. Declare it, or name its file with \`from: {file, resource}\`.`, guess === void 0 ? void 0 : library.byName.get(guess));
	}
	const shelf = openFile(child.file, reference.file, library);
	if (typeof shelf === "string") return complain(`The parent file ${quote$1(reference.file)} in \`from\` cannot be used: ${shelf}.`);
	if ("foreign" in shelf) {
		const found = shelf.foreign.filter((image) => reference.name === void 0 || image.name === reference.name || image.resources.includes(reference.name));
		const [only] = found;
		const names = shelf.foreign.slice(0, 10).map((image) => [image.name, ...image.resources].map(quote$1).join(" or ")).join(", ");
		if (found.length === 1 && only !== void 0) return { image: only };
		return complain(reference.name === void 0 ? `The parent file ${quote$1(reference.file)} declares ${found.length} images, needed \`resource\` with the name of one: ${names}.` : `The parent file ${quote$1(reference.file)} declares ${found.length === 0 ? "no image" : `${found.length} images`} ${quote$1(reference.name)}; it has ${names}.`);
	}
	if (reference.name === void 0) {
		const [only] = shelf.values();
		return shelf.size === 1 ? only : complain(`The parent file ${quote$1(reference.file)} declares ${shelf.size} images, needed \`resource\` with the name of one.`);
	}
	return shelf.get(reference.name) ?? complain(`The parent file ${quote$1(reference.file)} declares no image ${quote$1(reference.name)}; it has ${[...shelf.keys()].slice(0, 10).map(quote$1).join(", ")}.`);
}
function openFile(fromFile, path, library) {
	const key = `${fromFile.includes("/") ? fromFile.slice(0, fromFile.lastIndexOf("/")) : ""}\n${path}`;
	const known = library.opened.get(key);
	if (known !== void 0) return known;
	const result = readShelf(fromFile, path, library);
	library.opened.set(key, result);
	return result;
}
function readShelf(fromFile, path, library) {
	const opened = library.context.open(fromFile, path);
	if ("reason" in opened) return opened.reason;
	const { file } = opened;
	const inRun = library.byFile.get(file);
	if (inRun !== void 0) return inRun;
	const shelves = new Map();
	for (const declaration of opened.documents.filter(isNative).flatMap((document) => declare$1(document, library.diagnostics))) put(shelves, declaration);
	const shelf = shelves.get(file);
	if (shelf === void 0) {
		const read = library.context.images(fromFile, path);
		return "reason" in read ? read.reason : { foreign: read.images };
	}
	for (const declaration of shelf.values()) library.shelves.set(declaration, shelf);
	return shelf;
}
function isNative(document) {
	const { root } = document;
	const [version, named] = [root.get("apiVersion"), root.get("kind")];
	return root.kind === "map" && [
		root,
		version,
		named
	].every((node) => node.tag === void 0) && version.text() === apiVersion && named.text() === kind;
}
function finish(declaration, { diagnostics, plain }) {
	const resolved = declaration.merged;
	if (resolved === void 0) throw new Error(`image ${declaration.name} was not resolved`);
	const { name, location } = declaration;
	const { alike } = resolved;
	if (alike !== void 0 && plain.has(alike)) return new PlainImage(declaration, resolved, String(alike));
	const complaints = collectComplaints();
	const stated = state(declaration, resolved, complaints);
	if (alike !== void 0 && complaints.diagnostics.length === 0) {
		plain.add(alike);
		return new PlainImage(declaration, resolved, String(alike), stated);
	}
	diagnostics.push(...complaints.diagnostics);
	return {
		name,
		resources: [],
		location,
		stated,
		broken: resolved.broken || complaints.diagnostics.some((diagnostic) => diagnostic.level === "error"),
		...resolved.foreign?.completed === true ? { completes: resolved.foreign.image.location } : {}
	};
}
var PlainImage = class {
	name;
	resources = none$1;
	location;
	broken;
	alike;
	#declaration;
	#resolved;
	#stated;
	constructor(declaration, resolved, alike, stated) {
		this.name = declaration.name;
		this.location = declaration.location;
		this.broken = resolved.broken;
		this.alike = alike;
		this.#declaration = declaration;
		this.#resolved = resolved;
		this.#stated = stated;
	}
	get stated() {
		return this.#stated ?? state(this.#declaration, this.#resolved, collectComplaints());
	}
	partAt(place) {
		const { fields, features } = this.#declaration.keys.own;
		for (const [field, cell] of fields) if (cell.location === place) return field;
		const index = features?.findIndex(({ cell }) => cell.location === place) ?? -1;
		return index === -1 ? void 0 : `features ${index}`;
	}
	placeOf(part) {
		const { fields, features } = this.#declaration.keys.own;
		return (part.startsWith("features ") ? features?.[Number(part.slice(9))]?.cell : fields.get(part))?.location;
	}
};
function state(declaration, { merged, runs, unread, after, stages, foreign }, complaints) {
	return stateFacts({
		name: declaration.name,
		location: declaration.location,
		merged,
		completing: declaration.keys.completing,
		unread,
		after,
		stages,
		foreign,
		runs: runs !== void 0 && runs.count > 1 ? runs : void 0
	}, complaints);
}
function iisOf(declaration) {
	if (declaration.merged === void 0) return void 0;
	const { facts } = completeImage(state(declaration, declaration.merged, collectComplaints()));
	const installed = facts["iis.installed"];
	const phase = facts["iis.phase"];
	if (installed.state !== "stated" && installed.state !== "implied" || installed.value !== "true") return void 0;
	return phase.state === "stated" && phase.value === "after-clone" ? void 0 : {
		name: declaration.name,
		location: installed.location
	};
}
// build/formats/native/native.js
const roleReads = Object.fromEntries(serverRoles.map(({ id }) => [roleKey(id), "features, provision"]));
const native = {
	id: "native",
	title: "Native image definitions",
	docs: "docs/format.md",
	marker: /sysprep[\s_-]*gate/i,
	hint: /\bsysprep["']?\s*:|\biis["']?\s*:|^kind:\s*["']?Images\b/m,
	unparsed: "error",
	spans: "run",
	reads: {
		"os.family": "os",
		"os.edition": "os, os.edition",
		"os.version": "os, os.build",
		"os.service-pack": "servicePack, os.servicePack, os, os.hotfixes",
		"os.upgraded-from": "os.upgradedFrom",
		"os.domain-joined": "os.domainJoined, provision",
		"os.hotfix-889073": "os.hotfixes",
		"iis.installed": "iis, features",
		"iis.product": "iis, iis.version",
		"iis.version": "iis, iis.version",
		"iis.source": "iis.source, features",
		"iis.phase": "iis.phase",
		"iis.install-order": "iis.installOrder",
		"iis.encrypted-properties": "iis.encryptedProperties, provision",
		"iis.central-certificate-store": "provision",
		"iis.metabase-passwords": "provision",
		"iis.metabase-copied": "provision",
		"iis.plain-text-passwords": "provision",
		"iis.hosting-bundle": "provision",
		"ie.version": "ie",
		sysprep: "sysprep, provision",
		"sysprep.runs": "sysprep.runs, from",
		"clone.method": "sysprep",
		...roleReads
	},
	recognise,
	read: readDefinitions,
	gather: gatherDefinitions
};
const almost = /sysprep[\s_-]*gate/i;
function recognise(document) {
	const { root } = document;
	if (isNative(document)) return { kind: "yes" };
	if (root.kind !== "map" && root.kind !== "list") return { kind: "no" };
	const version = root.get("apiVersion");
	const named = root.get("kind");
	if (almost.test(version.text() ?? "")) {
		for (const node of [
			root,
			version,
			named
		]) if (node.tag !== void 0) return near(`The tag ${node.tag} is filled in by something else, needed a document that can be read as it stands.`, node.location);
		if (version.text() !== apiVersion) return near(`\`apiVersion\` is ${quote$1(version.text() ?? "")}, needed exactly ${apiVersion}: this version of the program reads no other.`, version.location);
		return near(`\`kind\` is ${named.kind === "missing" ? "not there" : quote$1(named.text() ?? "")}, needed exactly ${kind}.`, named.kind === "missing" ? version.location : named.location);
	}
	for (const { key, keyLocation, value } of root.entries()) {
		if (/^[\w\s-]*(?:api|version)[\w\s-]*$/i.test(key) && almost.test(value.text() ?? "")) return near(`The key ${quote$1(key)} marks nothing, needed \`apiVersion: ${apiVersion}\`.`, keyLocation);
		if (almost.test(value.get("apiVersion").text() ?? "")) return near(`The marker stands under ${quote$1(key)}, needed at the root of the document.`, keyLocation);
	}
	for (const item of root.items()) if (almost.test(item.get("apiVersion").text() ?? "")) return near("The marker stands in a list, needed at the root of a document of its own; separate documents with `---`.", item.location);
	if (named.text() === kind && version.kind === "missing" && root.get("images").kind !== "missing") return near(`\`apiVersion\` is not there, needed \`apiVersion: ${apiVersion}\`.`, named.location);
	return unmarked(document);
}
function unmarked({ root }) {
	const images = root.get("images");
	const items = images.kind === "list" ? images.items() : images.entries().map((entry) => entry.value);
	const has = (item, keys) => keys.some((key) => item.get(key).kind !== "missing");
	const isImage = (item) => item.kind === "map" && has(item, ["os", "from"]) && has(item, [
		"iis",
		"ie",
		"sysprep",
		"servicePack"
	]);
	const atRoot = images.kind === "missing" && has(root, ["name"]) && isImage(root);
	if (!atRoot && (items.length === 0 || !items.slice(0, 100).every(isImage))) return { kind: "no" };
	const entry = root.entries().find(({ key }) => key === (atRoot ? "name" : "images"));
	return near(`These look like image definitions without their marker, needed \`apiVersion: ${apiVersion}\` and \`kind: ${kind}\` at the head of the document; a catalogue of your own is read by a mapping (docs/formats/mapped.md), and another tool's file is left out with exclude-paths.`, entry?.keyLocation ?? images.location);
}
function near(message, location) {
	return {
		kind: "near",
		diagnostic: {
			code: "marker-not-exact",
			level: "error",
			message: `${message} Nothing in this document was evaluated.`,
			location,
			related: []
		}
	};
}
// build/formats/native/settle.js
const proposals = [
	{
		facts: ["os.family", "os.edition"],
		line: "os: \"?\"",
		comment: "the Windows that it really is, such as Windows Server 2022"
	},
	{
		facts: ["os.version"],
		line: "os: { build: \"?\" }",
		comment: "its real build, such as \"10.0.20348\""
	},
	{
		facts: ["os.service-pack"],
		line: "servicePack: \"?\"",
		comment: "the one that is installed, such as SP6a"
	},
	{
		facts: [
			"iis.installed",
			"iis.product",
			"iis.version",
			"iis.source"
		],
		line: "iis: \"?\"",
		comment: "false, or where IIS is in it: { encryptedProperties: none }"
	},
	{
		facts: ["iis.phase"],
		line: "iis: { phase: \"?\" }",
		comment: "base, before-generalize or after-clone"
	},
	{
		facts: ["iis.encrypted-properties"],
		line: "iis: { encryptedProperties: \"?\" }",
		comment: "none, or a list of where they stand"
	},
	{
		facts: ["ie.version"],
		line: "ie: \"?\"",
		comment: "the version that is installed, such as 5.01 SP2"
	},
	{
		facts: ["sysprep", "clone.method"],
		line: "sysprep: \"?\"",
		comment: "true, or false where it is never cloned"
	},
	{
		facts: ["sysprep.runs"],
		line: "sysprep: { runs: \"?\" }",
		comment: "how often Sysprep has run, this time included"
	}
];
const asksAnyway = [
	"os.family",
	"iis.installed",
	"iis.encrypted-properties",
	"sysprep"
];
function settlingLines({ name, format, file, resource }, asked, facts) {
	if (format === "native") return [];
	const isOpen = (key) => asked.includes(key) || facts !== void 0 && asksAnyway.includes(key) && isLeftOpen(key, facts);
	const wanted = proposals.filter((proposal) => proposal.facts.some(isOpen));
	const lines = wanted.filter((proposal, index) => wanted.findIndex((other) => keyOf(other) === keyOf(proposal)) === index);
	if (lines.length === 0 || !proposals.some((proposal) => proposal.facts.some((key) => asked.includes(key)))) return [];
	return [
		"# in a file of your own in the root of the repository; replace each ?",
		`apiVersion: ${apiVersion}`,
		`kind: ${kind}`,
		"images:",
		`  - name: ${scalar(name)}`,
		"    from:",
		`      file: ${scalar(file)}`,
		`      resource: ${scalar(resource)}`,
		"    facts:",
		...lines.flatMap(({ line, comment }) => [`      # ${comment}`, `      ${line}`])
	];
}
function isLeftOpen(key, facts) {
	const { state } = facts[key];
	if (key !== "iis.encrypted-properties" || state !== "unstated") return state === "opaque" || state === "unstated";
	const installed = facts["iis.installed"];
	return facts["os.family"].state === "opaque" && installed.state === "stated" && installed.value === "true";
}
function keyOf({ line }) {
	return line.slice(0, line.indexOf(":"));
}
function scalar(text) {
	return /^[A-Za-z_][\w./ -]*$/.test(text) && !/\s$|^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
// build/source/collector.js
var Collector = class {
	file;
	text;
	diagnostics = [];
	#starts;
	#near = 1;
	#limits;
	#counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	#outer;
	constructor(file, text, limits, outer) {
		this.file = file;
		this.text = text;
		this.#outer = outer;
		this.#limits = limits;
	}
	get isEmbedded() {
		return this.#outer !== void 0;
	}
	get isIntact() {
		return this.#outer === void 0 || this.#outer.intact === true;
	}
	locate(span) {
		const start = Math.min(Math.max(span.start, 0), this.text.length);
		const end = Math.min(Math.max(span.end, start), this.text.length);
		if (this.#outer !== void 0) return this.#outer.locate(start, end);
		this.#starts ??= lineStarts(this.text);
		const near = (this.#starts[this.#near - 1] ?? 0) <= start ? this.#near : 1;
		const from = positionAt(this.#starts, start, near);
		this.#near = from.line;
		return {
			file: this.file,
			start: from,
			end: positionAt(this.#starts, end, from.line)
		};
	}
	firstLine(span) {
		return {
			start: span.start,
			end: Math.max(span.start, Math.min(span.end, lineEnd(this.text, span.start)))
		};
	}
	lists(level) {
		return this.#counts[level] < this.#limits.errorsShownPerFile;
	}
	add(level, code, span, message, related = []) {
		const listed = this.lists(level);
		this.#counts[level] += 1;
		if (listed) this.diagnostics.push({
			code,
			level,
			message: message(),
			location: this.locate(this.firstLine(span)),
			related
		});
	}
	close() {
		this.diagnostics.sort((a, b) => a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column);
		for (const level of ["error", "warning"]) {
			const more = this.#counts[level] - this.#limits.errorsShownPerFile;
			if (more <= 0) continue;
			this.diagnostics.push({
				code: `more-${level}s`,
				level,
				message: `${more} more ${level}${more === 1 ? "" : "s"} in this file ${more === 1 ? "is" : "are"} not listed.`,
				location: this.locate({
					start: 0,
					end: 0
				}),
				related: []
			});
		}
	}
};
// build/source/builder.js
const coreTag = "tag:yaml.org,2002:";
const nullWord = /^(?:|~|null|Null|NULL)$/;
const coreText = new Map([
	["null", nullWord],
	["bool", /^(?:true|True|TRUE|false|False|FALSE)$/],
	["int", /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/],
	["float", /^(?:[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/]
]);
const forbiddenKeys = new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
var TreeBuilder = class {
	#collector;
	#limits;
	#comparison;
	#open = [];
	#anchors = new Map();
	#openTargets = new Set();
	#root;
	#skipping = 0;
	constructor(collector, limits, keys = "folded") {
		this.#collector = collector;
		this.#limits = limits;
		this.#comparison = keys;
	}
	get root() {
		return this.#root;
	}
	startMap(start, properties) {
		if (this.#tooDeep(start)) return;
		const tree = {
			kind: "map",
			start,
			end: start,
			height: 1,
			tag: properties.tag === void 0 ? void 0 : oddTag(properties.tag, "map"),
			entries: []
		};
		if (properties.anchor !== void 0) this.#anchor(properties.anchor, tree, start);
		this.#open.push({
			tree,
			keys: void 0,
			seen: new Map(),
			entry: void 0
		});
		if (properties.anchor !== void 0) this.#openTargets.add(tree);
	}
	startList(start, properties) {
		if (this.#tooDeep(start)) return;
		const tree = {
			kind: "list",
			start,
			end: start,
			height: 1,
			tag: properties.tag === void 0 ? void 0 : oddTag(properties.tag, "seq"),
			items: []
		};
		if (properties.anchor !== void 0) this.#anchor(properties.anchor, tree, start);
		this.#open.push({ tree });
		if (properties.anchor !== void 0) this.#openTargets.add(tree);
	}
	end(end) {
		if (this.#skipping > 0) {
			this.#skipping -= 1;
			return;
		}
		const tree = this.#open.pop()?.tree;
		if (tree === void 0) return;
		if (end !== void 0) tree.end = end;
		if (this.#openTargets.size > 0) this.#openTargets.delete(tree);
		this.#place(tree, tree.height);
	}
	key(key) {
		if (this.#skipping > 0) return;
		const open = this.#open.at(-1);
		if (open === void 0 || !("seen" in open)) return;
		const keySpan = {
			start: key.start,
			end: key.end
		};
		open.tree.end = Math.max(open.tree.end, key.end);
		if (key.anchor !== void 0) this.#anchor(key.anchor, {
			kind: "scalar",
			...keySpan,
			text: key.text,
			style: key.style,
			tag: void 0
		}, key.start);
		const entry = {
			key: key.text,
			keySpan,
			merges: key.text === "<<" && key.style === "plain",
			value: {
				kind: "gap",
				start: key.start,
				end: key.end
			}
		};
		open.entry = entry;
		if (forbiddenKeys.has(key.text)) {
			this.#collector.add("error", "forbidden-key", keySpan, () => `The key ${key.text} is not allowed: programs that copy it change what the copy is.`);
			return;
		}
		if (this.#isDuplicate(open, entry)) return;
		open.tree.entries.push(entry);
	}
	scalar(scalar) {
		if (this.#skipping > 0) return;
		const tag = scalar.tag === void 0 ? void 0 : oddTag(scalar.tag, "scalar", scalar.text);
		const isString = scalar.tag === "!" || scalar.tag === `${coreTag}str`;
		const isNull = tag === void 0 && !isString && (scalar.style === "plain" || scalar.tag !== void 0) && nullWord.test(scalar.text);
		const { start, end } = this.#ownSpan(scalar);
		const tree = {
			kind: "scalar",
			start,
			end,
			text: isNull ? void 0 : scalar.text,
			style: scalar.style,
			tag
		};
		if (scalar.anchor !== void 0) this.#anchor(scalar.anchor, tree, scalar.start);
		this.#place(tree, 0);
	}
	alias(name, span) {
		if (this.#skipping > 0) return;
		const anchored = this.#anchors.get(name);
		if (anchored === void 0) {
			this.#collector.add("error", "unknown-alias", span, () => `The alias *${shown(name)} has no anchor before it in this document.`);
			this.#place({
				kind: "gap",
				start: span.start,
				end: span.end
			}, 0);
			return;
		}
		const target = anchored.target;
		if (this.#openTargets.has(target)) {
			this.#collector.add("error", "alias-cycle", span, () => `The alias *${shown(name)} stands inside its own anchor: a cycle that has no end.`, [{
				message: "The anchor is set here.",
				location: this.#collector.locate(this.#collector.firstLine(anchored.span))
			}]);
			this.#place({
				kind: "gap",
				start: span.start,
				end: span.end
			}, 0);
			return;
		}
		const height = target.kind === "scalar" ? 0 : target.height;
		if (this.#open.length + height > this.#limits.depth) {
			this.#reportDepth(span);
			this.#place({
				kind: "gap",
				start: span.start,
				end: span.end
			}, 0);
			return;
		}
		this.#place({
			kind: "alias",
			start: span.start,
			end: span.end,
			target
		}, height);
	}
	#tooDeep(start) {
		if (this.#skipping > 0 || this.#open.length >= this.#limits.depth) {
			if (this.#skipping === 0) this.#reportDepth({
				start,
				end: start + 1
			});
			this.#skipping += 1;
			return true;
		}
		return false;
	}
	#reportDepth(span) {
		this.#collector.add("error", "nested-too-deep", span, () => tooDeepMessage(this.#limits.depth));
	}
	#anchor(name, target, start) {
		const before = this.#anchors.get(name);
		const span = {
			start,
			end: Math.max(start, target.end)
		};
		if (before !== void 0) this.#collector.add("warning", "anchor-twice", span, () => `The anchor &${shown(name)} is set twice; an alias takes the last one before it.`, [{
			message: "It was set here before.",
			location: this.#collector.locate(this.#collector.firstLine(before.span))
		}]);
		this.#anchors.set(name, {
			target,
			span
		});
	}
	#isDuplicate(open, entry) {
		const folded = this.#comparison === "exact" ? entry.key : folding(entry.key);
		const first = open.seen.get(folded);
		if (first === void 0) {
			open.seen.set(folded, entry.keySpan);
			open.keys?.add(entry.key);
			return false;
		}
		open.keys ??= new Set(open.tree.entries.map(({ key }) => key));
		const same = open.keys.has(entry.key);
		open.keys.add(entry.key);
		this.#collector.add("error", same ? "duplicate-key" : "duplicate-key-spelling", entry.keySpan, () => same ? `The key ${shown(entry.key)} is a duplicate: it stands twice in this mapping.` : `The key ${shown(entry.key)} is a duplicate: it stands twice in this mapping, spelled in two ways that are easily taken for one.`, [{
			message: "The key stands here first.",
			location: this.#collector.locate(first)
		}]);
		return same;
	}
	#ownSpan(scalar) {
		const open = this.#open.at(-1);
		const entry = open !== void 0 && "seen" in open ? open.entry : void 0;
		return scalar.start === scalar.end && entry !== void 0 ? entry.keySpan : scalar;
	}
	#place(tree, height) {
		const open = this.#open.at(-1);
		if (open === void 0) {
			this.#root = tree;
			return;
		}
		open.tree.end = Math.max(open.tree.end, tree.end);
		open.tree.height = Math.max(open.tree.height, height + 1);
		if (!("seen" in open)) {
			open.tree.items.push(tree);
			return;
		}
		const entry = open.entry;
		if (entry === void 0) return;
		open.entry = void 0;
		entry.value = tree;
		if (entry.merges && !isMergeable(tree)) this.#collector.add("error", "merge-not-a-map", tree, () => "The merge key << takes a mapping or a list of mappings.");
	}
};
function tooDeepMessage(limit) {
	return `The document is nested too deep: more than ${limit} levels, aliases and merge keys followed.`;
}
function isMergeable(tree) {
	if (tree.kind === "gap") return true;
	const target = tree.kind === "alias" ? tree.target : tree;
	if (target.kind === "list" && target.tag === void 0) return target.items.every(isMap);
	return isMap(target);
}
function isMap(tree) {
	if (tree.kind === "gap") return true;
	const target = tree.kind === "alias" ? tree.target : tree;
	return target.kind === "map" && target.tag === void 0;
}
const foldings = new Map();
const mostFoldings = 2e3;
function folding(key) {
	const known = foldings.get(key);
	if (known !== void 0) return known;
	const folded = /^[\0-\x7f]*$/.test(key) ? key.toLowerCase() : key.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
	if (foldings.size < mostFoldings && key.length < 100) foldings.set(key, folded);
	return folded;
}
function oddTag(tag, kind, text = "") {
	if (tag === "!") return void 0;
	if (!tag.startsWith(coreTag)) return tag.startsWith("!") ? tag : `!<${tag}>`;
	const name = tag.slice(18);
	return (kind === "scalar" ? name === "str" || coreText.get(name)?.test(text) === true : name === kind) ? void 0 : `!!${name}`;
}
// build/source/plain.js
function readPlain(collector, limits, keys) {
	return new PlainReader(collector, limits, keys).documents();
}
const feed = 10;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma$1 = 44;
const dash = 45;
const dot = 46;
const colon = 58;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const bar = 124;
const closeBrace = 125;
const greater = 62;
const roles = new Uint8Array(128);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./") roles[character.charCodeAt(0)] = 3;
for (const character of "-") roles[character.charCodeAt(0)] = 1;
for (const character of "($+=^") roles[character.charCodeAt(0)] = 2;
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|\p{Cs}/u;
const longestKey = 1e3;
const deepestLine = 20;
var PlainReader = class {
	#text;
	#collector;
	#limits;
	#keys;
	#builder;
	#open = [];
	#waiting = -1;
	#hasContent = false;
	#isMarked = false;
	constructor(collector, limits, keys) {
		this.#text = collector.text;
		this.#collector = collector;
		this.#limits = limits;
		this.#keys = keys;
		this.#builder = new TreeBuilder(collector, limits, keys);
	}
	documents() {
		const text = this.#text;
		const { length } = text;
		const roots = [];
		if (text.includes("	") || text.includes("\r") || text.includes("\ufffe") || text.includes("\uffff")) return void 0;
		if (this.#collector.isEmbedded && unprintable.test(text)) return void 0;
		let at = 0;
		while (at < length) {
			let first = at;
			while (first < length && text.charCodeAt(first) === space) first += 1;
			const character = first < length ? text.charCodeAt(first) : feed;
			if (character === feed) {
				at = first + 1;
				continue;
			}
			if (character === hash) {
				at = this.#nextLine(first);
				continue;
			}
			if (character === dash && text.startsWith("---", first)) {
				const end = first + 3;
				if (first !== at || end < length && text.charCodeAt(end) !== feed) return void 0;
				if (this.#hasContent) {
					if (roots.length + 1 >= this.#limits.documentsPerFile) return void 0;
					roots.push(this.#close());
				} else if (roots.length > 0 || this.#isMarked) return void 0;
				this.#isMarked = true;
				at = end + 1;
				continue;
			}
			at = this.#line(first, first - at);
			if (at < 0) return void 0;
		}
		if (!this.#hasContent) return void 0;
		roots.push(this.#close());
		return roots;
	}
	#nextLine(from) {
		const end = this.#text.indexOf("\n", from);
		return end === -1 ? this.#text.length : end + 1;
	}
	#close() {
		if (this.#waiting >= 0) this.#nothing();
		for (let left = this.#open.length; left > 0; left -= 1) this.#builder.end();
		this.#open.length = 0;
		const { root } = this.#builder;
		this.#builder = new TreeBuilder(this.#collector, this.#limits, this.#keys);
		this.#hasContent = false;
		return root;
	}
	#nothing() {
		this.#builder.scalar({
			start: this.#waiting,
			end: this.#waiting,
			text: "",
			style: "plain",
			anchor: void 0,
			tag: void 0
		});
		this.#waiting = -1;
	}
	#line(first, column) {
		const text = this.#text;
		const isItem = text.charCodeAt(first) === dash && text.charCodeAt(first + 1) === space;
		let top = this.#open.at(-1);
		if (this.#waiting >= 0 && top !== void 0) {
			if (column > top.column || isItem && column === top.column) {
				this.#waiting = -1;
				return isItem ? this.#startList(first, column) : this.#startMap(first, column);
			}
			this.#nothing();
		}
		while (top !== void 0 && (top.column > column || top.column === column && !top.isMap && !isItem)) {
			this.#builder.end();
			this.#open.pop();
			top = this.#open.at(-1);
		}
		if (top === void 0) {
			if (this.#hasContent || column !== 0) return -1;
			this.#hasContent = true;
			return isItem ? this.#startList(first, column) : this.#startMap(first, column);
		}
		if (top.column !== column || top.isMap === isItem) return -1;
		return isItem ? this.#item(first, column) : this.#entry(first, column);
	}
	#startList(first, column) {
		this.#builder.startList(first, none);
		this.#open.push({
			isMap: false,
			column
		});
		return this.#item(first, column);
	}
	#startMap(first, column) {
		this.#builder.startMap(first, none);
		this.#open.push({
			isMap: true,
			column
		});
		return this.#entry(first, column);
	}
	#item(first, column) {
		const text = this.#text;
		let at = first + 1;
		while (text.charCodeAt(at) === space) at += 1;
		const character = at < text.length ? text.charCodeAt(at) : feed;
		if (character === feed || character === hash || character === dash) return -1;
		if (this.#keyEnd(at) >= 0) return this.#startMap(at, column + at - first);
		return this.#value(at, column);
	}
	#entry(first, column) {
		const text = this.#text;
		const end = this.#keyEnd(first);
		if (end < 0) return -1;
		this.#builder.key({
			start: first,
			end,
			text: text.slice(first, end),
			style: "plain",
			anchor: void 0,
			tag: void 0
		});
		let at = end + 1;
		while (at < text.length && text.charCodeAt(at) === space) at += 1;
		const character = at < text.length ? text.charCodeAt(at) : feed;
		if (character === feed || character === hash && at > end + 1) {
			this.#waiting = end;
			return this.#nextLine(at);
		}
		return this.#value(at, column);
	}
	#keyEnd(at) {
		const text = this.#text;
		let end = at;
		let character = text.charCodeAt(end);
		if (character === dash || character === dot) return -1;
		while (character < 128 && ((roles[character] ?? 0) & 1) === 1) character = text.charCodeAt(++end);
		if (character !== colon || end === at || end - at > longestKey) return -1;
		const next = end + 1 < text.length ? text.charCodeAt(end + 1) : feed;
		return next === space || next === feed ? end : -1;
	}
	#value(at, column) {
		const character = this.#text.charCodeAt(at);
		if (character === bar || character === greater) return this.#block(at, column);
		let end;
		if (character === doubleQuote || character === singleQuote) end = this.#quoted(at);
		else if (character === openBracket || character === openBrace) end = this.#flow(at, 0);
		else return this.#plain(at, column);
		if (end < 0) return -1;
		const next = this.#rest(end);
		return next < 0 || this.#goesOn(next, column) ? -1 : next;
	}
	#rest(from) {
		const text = this.#text;
		let at = from;
		while (at < text.length && text.charCodeAt(at) === space) at += 1;
		if (at >= text.length) return text.length;
		const character = text.charCodeAt(at);
		if (character === feed) return at + 1;
		return character === hash && at > from ? this.#nextLine(at) : -1;
	}
	#goesOn(from, column) {
		const text = this.#text;
		let at = from;
		while (at < text.length) {
			let first = at;
			while (first < text.length && text.charCodeAt(first) === space) first += 1;
			if (first >= text.length) return false;
			const character = text.charCodeAt(first);
			if (character !== feed && character !== hash) return first - at > column;
			at = character === feed ? first + 1 : this.#nextLine(first);
		}
		return false;
	}
	#plain(at, column) {
		const text = this.#text;
		const begins = text.charCodeAt(at);
		if (begins < 128 && ((roles[begins] ?? 0) & 2) === 0) return -1;
		const line = text.indexOf("\n", at);
		const stop = line === -1 ? text.length : line;
		let end = at;
		for (let index = at; index < stop; index += 1) {
			const character = text.charCodeAt(index);
			if (character === space) continue;
			if (character === hash && text.charCodeAt(index - 1) === space) break;
			if (character === colon && (index + 1 === stop || text.charCodeAt(index + 1) === space)) return -1;
			end = index + 1;
		}
		const next = line === -1 ? stop : line + 1;
		if (this.#goesOn(next, column)) return -1;
		this.#builder.scalar({
			start: at,
			end,
			text: text.slice(at, end),
			style: "plain",
			anchor: void 0,
			tag: void 0
		});
		return next;
	}
	#quoted(at) {
		const text = this.#text;
		const quote = text.charCodeAt(at);
		let end = at + 1;
		for (;;) {
			const character = text.charCodeAt(end);
			if (character === quote) break;
			if (end >= text.length || character === feed || character === 92 && quote === doubleQuote) return -1;
			end += 1;
		}
		if (text.charCodeAt(end + 1) === quote) return -1;
		this.#builder.scalar({
			start: at,
			end: end + 1,
			text: text.slice(at + 1, end),
			style: "quoted",
			anchor: void 0,
			tag: void 0
		});
		return end + 1;
	}
	#flow(at, depth) {
		if (depth > deepestLine) return -1;
		const text = this.#text;
		const isMap = text.charCodeAt(at) === openBrace;
		const closing = isMap ? closeBrace : closeBracket;
		if (isMap) this.#builder.startMap(at, none);
		else this.#builder.startList(at, none);
		let next = this.#blanks(at + 1);
		if (text.charCodeAt(next) === closing) {
			this.#builder.end(next + 1);
			return next + 1;
		}
		for (;;) {
			if (isMap) {
				const end = this.#keyEnd(next);
				if (end < 0) return -1;
				this.#builder.key({
					start: next,
					end,
					text: text.slice(next, end),
					style: "plain",
					anchor: void 0,
					tag: void 0
				});
				next = this.#blanks(end + 1);
			}
			const character = text.charCodeAt(next);
			const end = character === openBracket || character === openBrace ? this.#flow(next, depth + 1) : character === doubleQuote || character === singleQuote ? this.#quoted(next) : this.#plainInFlow(next);
			if (end < 0) return -1;
			next = this.#blanks(end);
			const after = text.charCodeAt(next);
			if (after === closing) {
				this.#builder.end(next + 1);
				return next + 1;
			}
			if (after !== comma$1) return -1;
			next = this.#blanks(next + 1);
		}
	}
	#blanks(from) {
		let at = from;
		while (this.#text.charCodeAt(at) === space) at += 1;
		return at;
	}
	#plainInFlow(at) {
		const text = this.#text;
		const begins = text.charCodeAt(at);
		if (!(begins >= 128 || ((roles[begins] ?? 0) & 2) === 2)) return -1;
		let end = at;
		for (let index = at;; index += 1) {
			const character = text.charCodeAt(index);
			if (character === space) continue;
			if (character === comma$1 || character === closeBracket || character === closeBrace) break;
			if (index >= text.length || character === feed || character === hash || character === colon || character === openBracket || character === openBrace) return -1;
			end = index + 1;
		}
		this.#builder.scalar({
			start: at,
			end,
			text: text.slice(at, end),
			style: "plain",
			anchor: void 0,
			tag: void 0
		});
		return end;
	}
	#block(at, column) {
		const text = this.#text;
		const isFolded = text.charCodeAt(at) === greater;
		const strips = text.charCodeAt(at + 1) === dash;
		const header = at + (strips ? 2 : 1);
		if (text.charCodeAt(header) !== feed) return -1;
		const start = this.#blanks(header + 1);
		const indent = start - header - 1;
		if (indent <= column || start >= text.length || text.charCodeAt(start) === feed) return -1;
		const lines = [];
		let line = header + 1;
		let end = start;
		for (;;) {
			const first = this.#blanks(line);
			const character = first < text.length ? text.charCodeAt(first) : feed;
			if (first - line < indent) {
				if (character !== feed) {
					if (first - line > column) return -1;
					break;
				}
				if (this.#goesOnBehind(line, column)) return -1;
				break;
			}
			if (first - line > indent) return -1;
			const stop = text.indexOf("\n", first);
			if (stop === -1 || text.charCodeAt(stop - 1) === space) return -1;
			lines.push(text.slice(first, stop));
			end = stop;
			line = stop + 1;
			if (line >= text.length) break;
		}
		this.#builder.scalar({
			start,
			end,
			text: `${lines.join(isFolded ? " " : "\n")}${strips ? "" : "\n"}`,
			style: "block",
			anchor: void 0,
			tag: void 0
		});
		return line;
	}
	#goesOnBehind(from, column) {
		const text = this.#text;
		let at = from;
		while (at < text.length) {
			const first = this.#blanks(at);
			if (first > at && (first >= text.length || text.charCodeAt(first) === feed)) return true;
			if (first >= text.length) return false;
			if (text.charCodeAt(first) !== feed) return first - at > column;
			at = first + 1;
		}
		return false;
	}
};
const none = {
	anchor: void 0,
	tag: void 0
};
// build/source/embedded.js
function wholeText(file, text) {
	let starts;
	return {
		file,
		text,
		intact: true,
		locate(start, end) {
			starts ??= lineStarts(text);
			return {
				file,
				start: positionAt(starts, start),
				end: positionAt(starts, Math.max(start, end))
			};
		}
	};
}
function derivedText(text, location) {
	return {
		file: location.file,
		text,
		locate: () => location
	};
}
function intactLike(parts) {
	return parts.every(({ intact }) => intact === true) ? { intact: true } : {};
}
function partOf(source, start, end) {
	return {
		file: source.file,
		text: source.text.slice(start, end),
		...intactLike([source]),
		locate: (from, to) => source.locate(start + from, start + to)
	};
}
function joinTexts(file, parts) {
	return {
		...joinWith(file, parts, "\n", false),
		...intactLike(parts)
	};
}
function concatTexts(file, parts) {
	return joinWith(file, parts, "", false);
}
function spanTexts(file, parts, between) {
	return joinWith(file, parts, between, true);
}
function joinWith(file, parts, between, spans) {
	const starts = [];
	let length = 0;
	for (const { text } of parts) {
		starts.push(length);
		length += text.length + between.length;
	}
	const partAt = (offset) => positionAt(starts, offset).line - 1;
	const within = (index, start, end) => {
		const part = parts[index];
		if (part === void 0) return startOfFile(file);
		const from = Math.min(Math.max(start - (starts[index] ?? 0), 0), part.text.length);
		return part.locate(from, Math.max(from, Math.min(end - (starts[index] ?? 0), part.text.length)));
	};
	return {
		file: parts.length === 1 ? parts[0]?.file ?? file : file,
		text: parts.map(({ text }) => text).join(between),
		locate(start, end) {
			const first = partAt(start);
			const last = spans ? partAt(Math.max(start, end - 1)) : first;
			const begin = within(first, start, end);
			if (first === last) return begin;
			const stop = within(last, starts[last] ?? 0, end);
			return stop.file === begin.file && (stop.end.line > begin.start.line || stop.end.line === begin.start.line && stop.end.column >= begin.start.column) ? {
				...begin,
				end: stop.end
			} : begin;
		}
	};
}
function scalarSource(collector, text, span, style) {
	let places;
	return {
		file: collector.file,
		text,
		...collector.isIntact ? { intact: true } : {},
		locate(start, end) {
			places ??= alignScalar(collector.text, span, text, style);
			const last = Math.max(start, end - 1);
			const from = places[Math.min(start, text.length)];
			const to = end > start ? places[Math.min(last, text.length)] : from;
			if (from === void 0 || to === void 0 || from < 0) return collector.locate(collector.firstLine(span));
			const stop = end > start ? Math.max(from, to) + 1 : from;
			return collector.locate({
				start: from,
				end: stop > from && collector.text[stop - 1] === "\r" ? stop - 1 : stop
			});
		}
	};
}
const blank = new Set([
	" ",
	"	",
	"\r",
	"\n"
]);
function alignScalar(raw, span, text, style) {
	const places = new Int32Array(text.length + 1);
	const mark = raw[span.start];
	const quote = style === "quoted" && (mark === "\"" || mark === "'") ? mark : void 0;
	const end = quote === void 0 ? span.end : span.end - 1;
	let at = quote === void 0 ? span.start : span.start + 1;
	for (let index = 0; index < text.length; index++) {
		const wanted = text[index] ?? "";
		if (quote === "\"") while (isEscapedLineEnd(raw, at)) at = skipBlanks(raw, at + 1, end);
		if (blank.has(wanted)) {
			const escaped = quote === "\"" && raw[at] === "\\" ? readEscape(raw, at) : void 0;
			places[index] = Math.min(at, end);
			if (escaped !== void 0) at += escaped.length;
			else if (raw[at] === wanted && at < end) at += 1;
			continue;
		}
		at = skipBlanks(raw, at, end);
		if (quote === "\"") while (isEscapedLineEnd(raw, at)) at = skipBlanks(raw, at + 1, end);
		if (at >= end) return places.fill(-1);
		if (quote === "\"" && raw[at] === "\\") {
			const escaped = readEscape(raw, at);
			if (escaped === void 0 || !text.startsWith(escaped.value, index)) return places.fill(-1);
			for (let unit = 0; unit < escaped.value.length; unit++) places[index + unit] = at;
			index += escaped.value.length - 1;
			at += escaped.length;
			continue;
		}
		if (raw[at] !== wanted) return places.fill(-1);
		places[index] = at;
		at += quote === "'" && wanted === "'" ? 2 : 1;
	}
	places[text.length] = Math.min(at, end);
	return places;
}
function skipBlanks(raw, from, end) {
	let at = from;
	while (at < end && blank.has(raw[at] ?? "")) at += 1;
	return at;
}
function isEscapedLineEnd(raw, at) {
	return raw[at] === "\\" && (raw[at + 1] === "\n" || raw[at + 1] === "\r");
}
const simpleEscapes = new Map(Object.entries({
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
}));
function readEscape(raw, at) {
	const kind = raw[at + 1] ?? "";
	const simple = simpleEscapes.get(kind);
	if (simple !== void 0) return {
		value: simple,
		length: 2
	};
	const digits = kind === "x" ? 2 : kind === "u" ? 4 : kind === "U" ? 8 : 0;
	const code = digits === 0 ? NaN : Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16);
	return Number.isNaN(code) || code > 1114111 ? void 0 : {
		value: String.fromCodePoint(code),
		length: 2 + digits
	};
}
// build/source/tree.js
var Walk = class {
	collector;
	#atMost;
	#visited = 0;
	constructor(collector, atMost) {
		this.collector = collector;
		this.#atMost = atMost;
	}
	allows(count, span) {
		const before = this.#visited;
		this.#visited += count;
		if (this.#visited <= this.#atMost) return true;
		if (before <= this.#atMost) {
			this.collector.diagnostics.push({
				code: "too-many-nodes",
				level: "error",
				message: `More than ${this.#atMost} nodes of this document are in use, those reached through aliases counted each time; the rest is not read.`,
				location: this.collector.locate(this.collector.firstLine(span)),
				related: []
			});
			this.#visited = this.#atMost + 1;
		}
		return false;
	}
};
function rootNode(walk, tree, span) {
	return tree === void 0 ? new MissingNode(walk.collector.locate(span), void 0) : nodeOf(walk, tree, void 0, void 0);
}
function nodeOf(walk, tree, keySpan, via) {
	if (tree.kind === "gap") return new MissingNode(walk.collector.locate(tree), via);
	if (tree.kind !== "alias") return new TreeNode(walk, tree, keySpan, via);
	return new TreeNode(walk, tree.target, keySpan, via ?? walk.collector.locate(tree));
}
var MissingNode = class {
	kind = "missing";
	location;
	via;
	constructor(location, via) {
		this.location = location;
		if (via !== void 0) this.via = via;
	}
	entries() {
		return [];
	}
	get() {
		return this;
	}
	items() {
		return [];
	}
	text() {}
	source() {}
};
var NodeEntry = class {
	key;
	value;
	via;
	#collector;
	#keySpan;
	#keyLocation;
	constructor(collector, { key, keySpan }, value, via) {
		this.key = key;
		this.value = value;
		if (via !== void 0) this.via = via;
		this.#collector = collector;
		this.#keySpan = keySpan;
	}
	get keyLocation() {
		this.#keyLocation ??= this.#collector.locate(this.#keySpan);
		return this.#keyLocation;
	}
};
const shortMap = 16;
var TreeNode = class {
	via;
	tag;
	style;
	#walk;
	#tree;
	#keySpan;
	#location;
	#entries;
	#items;
	#byKey;
	constructor(walk, tree, keySpan, via) {
		this.#walk = walk;
		this.#tree = tree;
		this.#keySpan = keySpan;
		if (via !== void 0) this.via = via;
		if (tree.tag !== void 0) this.tag = tree.tag;
		if (tree.kind === "scalar") this.style = tree.style;
	}
	get kind() {
		return this.#tree.kind;
	}
	get location() {
		this.#location ??= this.#walk.collector.locate(this.#tree);
		return this.#location;
	}
	entries() {
		this.#entries ??= this.#readEntries();
		return this.#entries;
	}
	get(key) {
		return this.#find(key) ?? new MissingNode(this.#walk.collector.locate(this.#missingSpan()), this.via);
	}
	items() {
		this.#items ??= this.#readItems();
		return this.#items;
	}
	text() {
		return this.#tree.kind === "scalar" ? this.#tree.text : void 0;
	}
	source() {
		const tree = this.#tree;
		return tree.kind === "scalar" && tree.text !== void 0 ? scalarSource(this.#walk.collector, tree.text, tree, tree.style) : void 0;
	}
	#find(key) {
		const entries = this.entries();
		if (entries.length <= shortMap) return entries.find((entry) => entry.key === key)?.value;
		this.#byKey ??= new Map(entries.map((entry) => [entry.key, entry.value]));
		return this.#byKey.get(key);
	}
	#readEntries() {
		const map = this.#tree;
		if (map.kind !== "map") return [];
		if (!map.entries.some((entry) => entry.merges)) {
			if (!this.#walk.allows(map.entries.length, map)) return [];
			return map.entries.map((entry) => new NodeEntry(this.#walk.collector, entry, nodeOf(this.#walk, entry.value, entry.keySpan, this.via), void 0));
		}
		const merged = mergedEntries(this.#walk, map);
		if (!this.#walk.allows(merged.length, map)) return [];
		return merged.map(({ entry, via }) => {
			const { collector } = this.#walk;
			const mergedAt = via === void 0 ? void 0 : this.via ?? collector.locate(via);
			const value = nodeOf(this.#walk, entry.value, entry.keySpan, mergedAt ?? this.via);
			return new NodeEntry(collector, entry, value, mergedAt);
		});
	}
	#readItems() {
		const list = this.#tree;
		if (list.kind !== "list" || !this.#walk.allows(list.items.length, list)) return [];
		return list.items.map((item) => nodeOf(this.#walk, item, void 0, this.via));
	}
	#missingSpan() {
		if (this.#keySpan !== void 0) return this.#keySpan;
		const tree = this.#tree;
		const firstLine = this.#walk.collector.firstLine(tree);
		if (tree.kind !== "map" || firstLine.end === tree.end) return firstLine;
		let end = tree.start;
		for (const { keySpan, value } of tree.entries) {
			if (keySpan.end > firstLine.end) break;
			end = Math.max(end, keySpan.end);
			if (value.start >= tree.start && value.end <= firstLine.end) end = Math.max(end, value.end);
		}
		return {
			start: tree.start,
			end
		};
	}
};
function mergedEntries(walk, map) {
	if (map.merged !== void 0) return map.merged;
	if (!map.entries.some((entry) => entry.merges)) {
		map.merged = map.entries.map((entry) => ({
			entry,
			via: void 0
		}));
		return map.merged;
	}
	const taken = new Set();
	for (const entry of map.entries) if (!entry.merges) taken.add(entry.key);
	const merged = [];
	for (const entry of map.entries) {
		if (!entry.merges) {
			merged.push({
				entry,
				via: void 0
			});
			continue;
		}
		for (const { source, via } of mergeSources(entry)) {
			const copied = mergedEntries(walk, source);
			if (!walk.allows(copied.length, map)) {
				map.merged = [];
				return map.merged;
			}
			for (const one of copied) {
				if (taken.has(one.entry.key)) continue;
				taken.add(one.entry.key);
				merged.push({
					entry: one.entry,
					via
				});
			}
		}
	}
	map.merged = merged;
	return merged;
}
function mergeSources(entry) {
	const values = entry.value.kind === "list" ? entry.value.items : aliasedItems(entry.value);
	const sources = [];
	for (const value of values) {
		const target = value.kind === "alias" ? value.target : value;
		if (target.kind === "map") sources.push({
			source: target,
			via: value.kind === "alias" ? value : entry.keySpan
		});
	}
	return sources;
}
function aliasedItems(value) {
	if (value.kind !== "alias" || value.target.kind !== "list") return [value];
	return value.target.items.map((item) => item.kind === "map" ? {
		kind: "alias",
		start: value.start,
		end: value.end,
		target: item
	} : item);
}
// build/source/document.js
function parseDocuments(file, text, limits = defaultLimits, keys = "folded") {
	return parseWith(() => new Collector(file, text, limits), limits, keys);
}
function parseEmbedded(source, limits = defaultLimits) {
	return parseWith(() => new Collector(source.file, source.text, limits, source), limits, "exact");
}
function parseWith(collect, limits, keys) {
	let first = collect();
	const plain = readPlain(first, limits, keys);
	if (plain === void 0) first = collect();
	const fast = plain === void 0 ? fastParser.get()(first, limits, keys) : {
		kind: "read",
		roots: plain
	};
	const isSound = !first.diagnostics.some((diagnostic) => diagnostic.level === "error");
	if (fast.kind === "read" && isSound) {
		const documents = fast.roots.map((root, index) => ({
			file: first.file,
			number: index + 1,
			root: rootNode(new Walk(first, limits.visitedNodesPerDocument), root, {
				start: 0,
				end: 0
			})
		}));
		first.close();
		return {
			documents,
			diagnostics: first.diagnostics
		};
	}
	const parsed = thoroughParser.get()(collect(), limits, keys);
	if (fast.kind === "declined" || parsed.diagnostics.some((diagnostic) => diagnostic.level === "error")) return parsed;
	const refused = collect();
	refused.add("error", "readers-disagree", {
		start: 0,
		end: 0
	}, () => `Readers of YAML disagree about this file: one of two parsers refuses it (${fast.kind === "refused" ? shown(fast.reason) : first.diagnostics[0]?.message ?? ""}). Write it in a plainer way.`);
	return {
		documents: parsed.documents.map(({ file, number }) => ({
			file,
			number,
			root: rootNode(new Walk(refused, 0), void 0, {
				start: 0,
				end: 0
			})
		})),
		diagnostics: refused.diagnostics
	};
}
// build/formats/values.js
function plainText(node) {
	const text = node.tag === void 0 ? node.text() : void 0;
	return text === void 0 || text.trim() === "" || isExpression(text) ? void 0 : text.trim();
}
function isExpression(text) {
	return looksLikeTemplate(text) || /^\s*\[(?!\[)[^]*\]\s*$/.test(text);
}
function isSaid(node) {
	return node.kind !== "missing" && (node.kind !== "scalar" || node.tag !== void 0 || (node.text() ?? "").trim() !== "");
}
function setting(node, key) {
	const exact = node.get(key);
	if (exact.kind !== "missing") return exact;
	const wanted = key.toLowerCase();
	return node.entries().find((entry) => entry.key.toLowerCase() === wanted)?.value ?? exact;
}
function truthOf(node) {
	const text = plainText(node)?.toLowerCase();
	if (text === void 0) return void 0;
	return /^(?:true|yes|on|1|\$true)$/.test(text) ? true : /^(?:false|no|off|0|\$false)$/.test(text) ? false : void 0;
}
function listed(node) {
	if (node.kind === "list") return node.items();
	return isSaid(node) ? [node] : [];
}
function unread(what, text, location) {
	return {
		kind: "unread",
		what,
		text,
		location
	};
}
function usedFrom(effects, location) {
	return effects.map((effect) => effect.location.file === location.file ? effect : {
		...effect,
		related: [...effect.related ?? [], {
			message: "used here",
			location
		}]
	});
}
function named(text) {
	return `"${shown(text)}"`;
}
function isConfigurationOfIis(path) {
	return /inetsrv[\\/]+config\b|\b(?:applicationhost|administration|redirection)\.config$/i.test(path.trim());
}
// build/formats/script-call.js
const unknownWords = "{{}}";
function readCall(script, words) {
	const { readScript } = commandReaders.get();
	if (!areOpen(words.text.trim())) return readScript(asCall(script, words), "powershell");
	const effects = readScript(script, "powershell");
	if (!/\bparam\s*\(|\$args\b/i.test(script.text)) return effects;
	return [...effects, unread(`what the script "${shown(script.file)}" does with arguments that are filled in later`, words.text, words.locate(0, words.text.length))];
}
function areOpen(words) {
	return /^(?:\{\{[^{}]*\}\}|\$\{\{[^{}]*\}\}|\$\w+)$/.test(words) || /(?:^|\s)@\w/.test(words);
}
function asCall(script, words) {
	const start = script.locate(0, 0);
	const line = {
		...words,
		text: words.text.replaceAll(/[\r\n]/g, " ")
	};
	const whole = concatTexts(script.file, [
		derivedText("function Invoke-CalledScript {\n", start),
		script,
		derivedText("\n}\nInvoke-CalledScript ", start),
		line,
		derivedText("\n", start)
	]);
	return script.intact === true ? {
		...whole,
		intact: true
	} : whole;
}
function quotedWord(text) {
	return text === void 0 || text.includes("{{") ? unknownWords : `'${text.replaceAll("'", "''")}'`;
}
// build/formats/reader.js
const goesRound = "it names itself, directly or through other files";
const mostCalled = 8388608;
function matters(effect) {
	switch (effect.kind) {
		case "feature": return effect.present && (bringsIis(effect.name) || mayBringIis(effect.name) || roleOfFeature(effect.name) !== void 0);
		case "iis": return effect.present;
		case "secret": return signalOf(effect.signal).weight !== "warns";
		case "unread": return true;
		case "generalize":
		case "domain": return false;
		default: return effect;
	}
}
function perhapsBefore({ text, location }) {
	return {
		kind: "unread",
		what: "what the answer file runs in specialize or oobeSystem, before Sysprep or on each clone,",
		text,
		location
	};
}
var Reader = class {
	#sources;
	#readings = new Map();
	#steps = new Map();
	#active = new Set();
	#embedded = [];
	#opened = 0;
	#called = 0;
	used = new Set();
	constructor(sources) {
		this.#sources = sources;
	}
	open(fromFile, path) {
		const opened = this.#openBytes(fromFile, path);
		if ("reason" in opened) return opened;
		this.used.add(opened.path);
		return this.#parse(opened);
	}
	openEmbedded(source) {
		const { documents, diagnostics } = parseEmbedded(source, this.#sources.limits);
		this.#embedded.push({
			diagnostics,
			known: diagnostics.length
		});
		const [first] = diagnostics.filter((diagnostic) => diagnostic.level === "error");
		if (first !== void 0) this.#sources.diagnostics.push({
			...first,
			level: first.code === "template" ? "warning" : "error",
			message: `The document inside this text cannot be read: ${first.message}`
		});
		return first === void 0 ? { documents } : { reason: `it cannot be read as YAML (line ${first.location.start.line}: ${first.message.replace(/\.$/, "")})` };
	}
	lateRemarks() {
		return this.#embedded.flatMap(({ diagnostics, known }) => diagnostics.slice(known));
	}
	images(fromFile, path) {
		const opened = this.open(fromFile, path);
		if ("reason" in opened) return opened;
		const images = this.#sources.formats().flatMap((format) => {
			const own = format.spans === "run" ? [] : opened.documents.filter((document) => format.recognise(document).kind === "yes");
			return own.length === 0 ? [] : this.read(format, opened.file, own).images;
		});
		return images.length > 0 ? { images } : { reason: "no format that this version reads finds an image in it; write `opaque: true` to name it without reading it" };
	}
	read(format, file, documents) {
		const readings = this.#readings.get(format) ?? new Map();
		this.#readings.set(format, readings);
		const known = readings.get(file);
		if (known !== void 0) return known;
		readings.set(file, {
			images: [],
			diagnostics: []
		});
		const reading = format.read(documents, this);
		readings.set(file, reading);
		this.#sources.diagnostics.push(...reading.diagnostics);
		return reading;
	}
	steps(fromFile, path, words) {
		const opened = this.#openBytes(fromFile, path);
		if ("reason" in opened) return opened;
		this.used.add(opened.path);
		const said = words === void 0 || words === "unknown" || words.text.trim() !== "" ? words : void 0;
		const key = said === void 0 ? opened.path : said === "unknown" ? `${opened.path}\nunknown` : `${opened.path}\n${said.text}`;
		const known = this.#steps.get(key);
		if (known !== void 0) return known;
		if (this.#active.has(opened.path)) return { reason: goesRound };
		this.#active.add(opened.path);
		const steps = this.#readSteps(opened, said);
		this.#active.delete(opened.path);
		this.#steps.set(key, steps);
		return steps;
	}
	stepsOf(documents) {
		const effects = [];
		let understood = false;
		for (const document of documents) {
			const format = this.#sources.formats().find((each) => each.steps !== void 0 && each.recognise(document).kind === "yes");
			if (format?.steps === void 0) {
				if (document.root.kind === "missing") continue;
				return { reason: "its structure is that of no steps that this version reads" };
			}
			understood = true;
			for (const effect of format.steps([document], this)) effects.push(effect);
		}
		return understood ? { effects } : { reason: "it is empty" };
	}
	#script(source, words) {
		if (words === "unknown" || !/\bparam\s*\(|\$args\b/i.test(source.text)) return { effects: commandReaders.get().readScript(source, "powershell") };
		if (words === void 0) return { effects: readCall(source, derivedText("", source.locate(0, 0))) };
		this.#called += source.text.length;
		if (this.#called > mostCalled) return { reason: "scripts are called with so many different arguments that no more of them are read" };
		return { effects: readCall(source, words) };
	}
	#readSteps(opened, words) {
		const extension = /\.([a-z0-9]+)$/i.exec(opened.path)?.[1]?.toLowerCase() ?? "";
		if (/^ya?ml$/.test(extension)) {
			const parsed = this.#parse(opened);
			return "reason" in parsed ? parsed : this.stepsOf(parsed.documents);
		}
		const source = this.#sources.library.text(opened.path, opened.bytes);
		if ("diagnostics" in source) return { reason: `it cannot be read as text (${source.diagnostics[0]?.message ?? ""})` };
		const { readAnswerFile, readConfiguration, readRecipe, readScript } = commandReaders.get();
		switch (extension) {
			case "ps1":
			case "psm1": return this.#script(source, words);
			case "cmd":
			case "bat": return { effects: readScript(source, "cmd") };
			case "rb": return { effects: readRecipe(source, "chef") };
			case "pp": return { effects: readRecipe(source, "puppet") };
			case "config":
			case "reg": return { effects: readConfiguration(source) };
			case "xml": {
				const answers = readAnswerFile(source);
				if ("reason" in answers) return answers;
				return { effects: answers.stages.flatMap(({ phase, effects }) => phase !== "after-clone" ? effects : answers.presumesClones ? effects.filter(matters).map(perhapsBefore) : []) };
			}
			default: return { reason: `files that end in ".${extension}" are not read` };
		}
	}
	#parse({ path, bytes }) {
		const { library, diagnostics, walked } = this.#sources;
		const parsed = library.parse(path, bytes);
		diagnostics.push(...library.take(path));
		walked.add(path);
		return parsed.diagnostics.some((diagnostic) => diagnostic.level === "error") ? { reason: "it cannot be read as meant" } : {
			file: path,
			documents: parsed.documents
		};
	}
	#openBytes(fromFile, path) {
		this.#opened += 1;
		if (this.#opened > this.#sources.limits.files) return { reason: `more than ${this.#sources.limits.files} files are named by definitions` };
		const opened = this.#sources.open(fromFile, path);
		return "reason" in opened ? {
			...opened,
			missing: true
		} : opened;
	}
};
// build/matrix/statements/aspnetcore-47128.json
var aspnetcore_47128_default = {
	id: "aspnetcore-47128",
	cite: "dotnet/aspnetcore#47128",
	title: "Users report a broken ASP.NET Core hosting bundle after Sysprep",
	publisher: "Users of dotnet/aspnetcore, in its public tracker",
	dated: "2023-03",
	url: "https://github.com/dotnet/aspnetcore/issues/47128",
	readInFull: false,
	supersedes: [],
	summary: "Several users, since 2018 (dotnet/aspnetcore#3851), found that ASP.NET Core applications do not run on clones whose image had the hosting bundle before Sysprep, until the bundle was repaired. The cause was not established; Microsoft published no statement.",
	claims: false,
	scope: [{
		"id": "iis-installed",
		"expects": { "iis.installed": { "equals": "true" } },
		"needs": "whether IIS is in the image",
		"says": "The reports speak about machines with IIS.",
		"remedy": "State `iis: false`, or the version and where it was installed from."
	}, {
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "The reports speak about images that are cloned with Sysprep.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "hosting-bundle",
		"title": "The hosting bundle installed before Sysprep",
		"covers": false,
		"when": [{ "iis.hosting-bundle": { "said": true } }],
		"requirements": [{
			"id": "installation",
			"expects": { "iis.hosting-bundle": { "notSaidToBe": "true" } },
			"needs": "a hosting bundle that is installed or repaired on each clone",
			"says": { "hints": "users report in dotnet/aspnetcore#47128 and #3851 that the ASP.NET Core module is missing after Sysprep until the bundle is repaired; the cause is not established" },
			"section": "whole thread",
			"remedy": "Try a clone; where applications do not start, repair the hosting bundle (`/repair`) in a step on each clone. Install IIS before the bundle."
		}]
	}],
	notes: ["These are reports of users and no statement of a publisher, so they hint and do not warn."]
};
// build/matrix/statements/cc775980.json
var cc775980_default = {
	id: "cc775980",
	cite: "cc775980",
	title: "Encrypted properties of the IIS 6.0 metabase",
	publisher: "Microsoft",
	dated: "undated",
	url: "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc775980(v=ws.10)",
	readInFull: false,
	supersedes: [],
	summary: "IIS 6.0 encrypts some properties of its metabase, among them AdminACL and the passwords of anonymous users, applications, remote content and ODBC logging. The page does not speak about Sysprep.",
	claims: false,
	scope: [{
		"id": "iis-installed",
		"expects": { "iis.installed": { "equals": "true" } },
		"needs": "whether IIS is in the image",
		"says": "The page speaks about IIS 6.0.",
		"remedy": "State `iis: false`, or the version and where it was installed from."
	}, {
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "This check speaks about images that are cloned with Sysprep.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "iis6-metabase",
		"title": "Windows Server 2003 and Windows XP x64 with IIS 6.0",
		"covers": false,
		"when": [{ "os.family": { "oneOf": [
			"windows-server-2003",
			"windows-server-2003-r2",
			"windows-xp-x64"
		] } }],
		"requirements": [{
			"id": "passwords",
			"expects": { "iis.metabase-passwords": { "notSaidToBe": "true" } },
			"needs": "a metabase without passwords of its own",
			"says": { "warns": "IIS 6.0 encrypts passwords in its metabase (cc775980), and no document says that a clone can still read them" },
			"section": "list of encrypted properties",
			"remedy": "Set the passwords on each clone, in a step that runs after Sysprep."
		}]
	}],
	notes: ["No statement of Microsoft's was found that supports or bars cloning IIS 6.0, so this warns and decides nothing. That the properties are keyed to the installation is an inference from KB 834377 (Sysprep backs up and restores the metabase) and cc779372 (names of accounts that belong to the machine)."]
};
// build/matrix/statements/iis-configuration-reference.json
var iis_configuration_reference_default = {
	id: "iis-configuration-reference",
	cite: "IIS configuration reference",
	title: "Passwords in the configuration of IIS 7 and later",
	publisher: "Microsoft",
	dated: "undated",
	url: "https://learn.microsoft.com/iis/configuration/",
	readInFull: false,
	supersedes: [],
	summary: "Describes attribute by attribute which values of the configuration are passwords, and that the tools of IIS encrypt them. The reference does not speak about Sysprep.",
	claims: false,
	scope: [{
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "This check speaks about images that are cloned with Sysprep.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "plain-text",
		"title": "A password written straight into the configuration file",
		"covers": false,
		"when": [{ "iis.plain-text-passwords": { "said": true } }],
		"requirements": [{
			"id": "passwords",
			"expects": { "iis.plain-text-passwords": { "notSaidToBe": "true" } },
			"needs": "no password in plain text",
			"says": { "warns": "the IIS configuration reference lets the tools of IIS encrypt passwords; written straight into the file it stays readable on every clone, and breaks no condition on encrypted ones" },
			"section": "attributes that hold passwords",
			"remedy": "Set the password on each clone with the tools of IIS, in a step that runs after Sysprep, and take it out of the repository."
		}]
	}, {
		"id": "central-certificate-store",
		"title": "Centralized certificate store with a password",
		"covers": false,
		"when": [{ "iis.central-certificate-store": { "said": true } }],
		"requirements": [{
			"id": "password",
			"expects": { "iis.central-certificate-store": { "notSaidToBe": "true" } },
			"needs": "a centralized certificate store that is set up on each clone",
			"says": { "warns": "the centralized certificate store keeps the password of its share and of its keys on the machine; where it keeps them, and whether a clone can read them, no document says that was found" },
			"section": "centralized certificates",
			"remedy": "Set up the centralized certificate store on each clone, in a step that runs after Sysprep."
		}]
	}],
	notes: ["Neither row bars anything. A password in plain text is not encrypted, so the condition of KB 942060 and of the table of server roles holds; it is a secret that has leaked.", "The place in which the centralized certificate store keeps its passwords is unknown: if it were the configuration of IIS, encrypted, the store would break that condition."]
};
// build/matrix/statements/iis-insider-2002-01.json
var iis_insider_2002_01_default = {
	id: "iis-insider-2002-01",
	cite: "IIS Insider, January 2002",
	title: "A metabase belongs to its machine",
	publisher: "Microsoft",
	dated: "2002-01",
	url: "https://learn.microsoft.com/previous-versions/tn-archive/bb877971(v=technet.10)",
	readInFull: false,
	supersedes: [],
	summary: "The metabase of IIS is encrypted with keys of its machine, so that a copy or a backup of it does not work on another one. The column answers readers' questions and does not speak about Sysprep.",
	claims: false,
	scope: [{
		"id": "iis-installed",
		"expects": { "iis.installed": { "equals": "true" } },
		"needs": "whether IIS is in the image",
		"says": "The column speaks about IIS 4.0 and 5.0.",
		"remedy": "State `iis: false`, or the version and where it was installed from."
	}, {
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "This check speaks about images that are cloned with Sysprep.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "metabase",
		"title": "Windows NT 4.0 and Windows 2000 with a metabase from elsewhere",
		"covers": false,
		"when": [{ "os.family": { "oneOf": ["windows-nt-4.0", "windows-2000"] } }],
		"requirements": [{
			"id": "origin",
			"expects": { "iis.metabase-copied": { "notSaidToBe": "true" } },
			"needs": "a metabase that was made on this machine",
			"says": { "warns": "the IIS Insider of January 2002 explains that a metabase is keyed to its machine and does not work on another one" },
			"section": "question on moving the metabase",
			"remedy": "Set up IIS by a script on the machine itself instead of copying or restoring a metabase."
		}]
	}],
	notes: ["Only the beginning of the column could be read. It is advice about moving a metabase between machines: a warning that decides nothing about cloning."]
};
// build/matrix/statements/kb314828.json
var kb314828_default = {
	id: "kb314828",
	cite: "KB 314828",
	title: "The Microsoft policy for disk duplication of Windows installations",
	publisher: "Microsoft",
	dated: "2010-09-20",
	url: "https://learn.microsoft.com/troubleshoot/windows-server/setup-upgrade-and-drivers/windows-installations-disk-duplication",
	readInFull: false,
	supersedes: [],
	summary: "A Windows installation that is duplicated or imaged has to be prepared with Sysprep before it is captured, whatever Windows it is.",
	claims: false,
	scope: [{
		"id": "clone-method",
		"expects": { "clone.method": { "said": true } },
		"needs": "how the image is cloned",
		"says": "The article speaks about installations that are duplicated.",
		"remedy": "State `sysprep: true` or `sysprep: false`; `clone: raw` says that the image is copied without Sysprep."
	}],
	rows: [{
		"id": "duplicated",
		"title": "Any Windows that is duplicated",
		"covers": false,
		"when": [],
		"requirements": [{
			"id": "sysprep",
			"expects": { "clone.method": { "notSaidToBe": "raw" } },
			"needs": "Sysprep before the image is copied",
			"says": { "notSupported": "KB 314828 requires Sysprep before a Windows installation is duplicated" },
			"section": "summary",
			"remedy": "Generalize the image with Sysprep before it is copied, and state `sysprep: true`; an image that is not copied at all says `sysprep: false`."
		}]
	}],
	notes: [
		"Only the beginning of the article could be read.",
		"The Sysprep overview says the same of Windows Vista and later: copying an image to another PC without generalizing it is not supported. Earlier revisions of this article spoke about Windows XP only.",
		"`sysprep: false` says that an image is not cloned, which nothing bars; only `raw` says that it is copied as it is."
	]
};
// build/matrix/statements/kb828287.json
var kb828287_default = {
	id: "kb828287",
	cite: "KB 828287",
	title: "Unsupported Sysprep scenarios",
	publisher: "Microsoft",
	dated: "2006-10-30",
	url: "https://support.microsoft.com/kb/828287",
	readInFull: false,
	supersedes: [],
	summary: "Among other things: a Sysprep image must not be made from an installation that was upgraded from another Windows, or in place; installing service packs is fine.",
	claims: false,
	scope: [{
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "The article speaks about images made with Sysprep.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "upgraded-installation",
		"title": "Windows 2000, XP or Server 2003 that was upgraded",
		"covers": false,
		"when": [{ "os.family": { "oneOf": [
			"windows-2000",
			"windows-xp",
			"windows-xp-x64",
			"windows-server-2003",
			"windows-server-2003-r2"
		] } }, { "os.upgraded-from": { "said": true } }],
		"requirements": [{
			"id": "upgrade",
			"expects": { "os.upgraded-from": { "equals": "none" } },
			"needs": "a clean installation",
			"says": { "notSupported": "KB 828287 does not support Sysprep images of an upgraded installation" },
			"section": "list of unsupported scenarios",
			"remedy": "Install this Windows cleanly instead of upgrading, and leave out `upgradedFrom` under `os`."
		}]
	}],
	notes: ["Only the beginning of the article could be read."]
};
// build/matrix/statements/kb830958.json
var kb830958_default = {
	id: "kb830958",
	cite: "KB 830958",
	title: "Summary of the limitations of Sysprep",
	publisher: "Microsoft",
	dated: "undated",
	url: "https://mskb.pkisolutions.com/kb/830958",
	readInFull: false,
	supersedes: [],
	summary: "Among other limits: Sysprep cannot run on a domain controller, nor where Certificate Services or the Cluster service has been started; the installation has to be a clean one on a single partition.",
	claims: false,
	scope: [{
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "The article speaks about machines on which Sysprep runs.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "server-roles",
		"title": "Windows 2000, XP and Server 2003 with server roles",
		"covers": false,
		"when": [{ "os.family": { "oneOf": [
			"windows-2000",
			"windows-xp",
			"windows-xp-x64",
			"windows-server-2003",
			"windows-server-2003-r2"
		] } }],
		"requirements": [{
			"id": "domain-controller",
			"expects": { "role.ad-ds": { "notSaidToBe": "true" } },
			"needs": "a machine that is no domain controller",
			"says": { "notSupported": "KB 830958 says that Sysprep cannot run on a domain controller" },
			"section": "list of limitations",
			"remedy": "Make the image of a machine that is no domain controller, and promote the clones."
		}, {
			"id": "certificate-services",
			"expects": { "role.ad-cs": { "notSaidToBe": "true" } },
			"needs": "a machine without Certificate Services",
			"says": { "notSupported": "KB 830958 says that Sysprep cannot run where Certificate Services has been started" },
			"section": "list of limitations",
			"remedy": "Take Certificate Services out of the image, and install it on each clone."
		}]
	}],
	notes: [
		"Only a part of the article could be read, in an unofficial copy without a date.",
		"It speaks of a Certificate Services service that has been started; an installed one starts by itself, so its presence counts.",
		"The Cluster service, partitions, user accounts and profiles have no fact here and are not checked. Windows Server 2008 and later have the table of server roles."
	]
};
// build/matrix/statements/kb889073.json
var kb889073_default = {
	id: "kb889073",
	cite: "KB 889073",
	title: "IIS and SMTP do not start on Windows XP SP2 images made with Sysprep",
	publisher: "Microsoft",
	dated: "2007-08-29",
	url: "https://www.betaarchive.com/wiki/index.php?title=Microsoft_KB_Archive/889073",
	readInFull: false,
	supersedes: [],
	summary: "On a clone of a Windows XP SP2 image that Sysprep prepared, the services of IIS and SMTP do not start (event 116), because the service pack leaves a file in the MetaBack folder of IIS. A hotfix is offered.",
	claims: false,
	scope: [
		{
			"id": "iis-installed",
			"expects": { "iis.installed": { "equals": "true" } },
			"needs": "whether IIS is in the image",
			"says": "The article speaks about machines with IIS.",
			"remedy": "State `iis: false`, or the version and where it was installed from."
		},
		{
			"id": "iis-phase",
			"expects": { "iis.phase": { "notSaidToBe": "after-clone" } },
			"needs": "whether IIS goes in before or after cloning",
			"says": "IIS that is installed after cloning is not in the image that Sysprep prepares.",
			"remedy": "State `iis: { phase: before-generalize }`, or base, or after-clone."
		},
		{
			"id": "sysprep",
			"expects": { "sysprep": { "equals": "true" } },
			"needs": "whether the image is cloned with Sysprep",
			"says": "The article speaks about images that are made with Sysprep.",
			"remedy": "State `sysprep: true` or `sysprep: false`."
		}
	],
	rows: [{
		"id": "xp-sp2-iis51",
		"title": "Windows XP (32-bit) with Service Pack 2 and IIS 5.1",
		"covers": false,
		"when": [{ "os.family": { "equals": "windows-xp" } }, { "os.service-pack": { "saidToBe": "SP2" } }],
		"requirements": [{
			"id": "hotfix",
			"expects": { "os.hotfix-889073": { "saidToBe": "true" } },
			"needs": "the hotfix of KB 889073",
			"says": { "notSupported": "KB 889073 describes that IIS does not start on clones of Windows XP SP2 without it" },
			"section": "symptoms; resolution",
			"remedy": "Install the hotfix of KB 889073 before Sysprep and state it (`hotfixes: [KB889073]` under `os`), or install IIS on each clone."
		}],
		"symptom": {
			"says": "On the clone, expect services of IIS and SMTP that do not start, with event 116 in the system log",
			"sources": ["KB 889073"]
		}
	}],
	notes: [
		"Only the beginning of the article could be read, in a copy by somebody else.",
		"It describes a defect and is no statement of support. Microsoft offers a hotfix, so cloning was expected to work; but no document says that IIS 5.1 may be cloned. With the hotfix such an image is not covered, not supported.",
		"It speaks about Service Pack 2. Whether Service Pack 3 contains the hotfix could not be read, and a service pack that is not stated is not taken for Service Pack 2."
	]
};
// build/matrix/statements/kb942060.json
var kb942060_default = {
	id: "kb942060",
	cite: "KB 942060",
	title: "No encrypted properties in IIS 7.0 before Sysprep",
	publisher: "Microsoft",
	dated: "2007-09-27",
	url: "https://support.microsoft.com/?id=942060",
	readInFull: false,
	supersedes: [],
	summary: "Before an image of Windows Vista is made with Sysprep, the configuration files of IIS 7.0 must hold no encrypted properties. By default they hold none. Parts of the configuration (SSL, passwords for remote content) are encrypted with the key of the machine, which the image does not carry, so that a clone cannot decrypt them.",
	claims: false,
	scope: [
		{
			"id": "iis-installed",
			"expects": { "iis.installed": { "equals": "true" } },
			"needs": "whether IIS is in the image",
			"says": "The article speaks about machines with IIS 7.0.",
			"remedy": "State `iis: false`, or the version and where it was installed from."
		},
		{
			"id": "iis-phase",
			"expects": { "iis.phase": { "notSaidToBe": "after-clone" } },
			"needs": "whether IIS goes in before or after cloning",
			"says": "IIS that is installed after cloning is not in the image that Sysprep prepares.",
			"remedy": "State `iis: { phase: before-generalize }`, or base, or after-clone."
		},
		{
			"id": "sysprep",
			"expects": { "sysprep": { "equals": "true" } },
			"needs": "whether the image is cloned with Sysprep",
			"says": "The article speaks about images that are made with Sysprep.",
			"remedy": "State `sysprep: true` or `sysprep: false`."
		}
	],
	rows: [{
		"id": "vista-iis7",
		"title": "Windows Vista with IIS 7.0",
		"covers": true,
		"when": [{ "os.family": { "equals": "windows-vista" } }],
		"requirements": [{
			"id": "encrypted-properties",
			"expects": { "iis.encrypted-properties": { "equals": "none" } },
			"needs": "no encrypted properties in the configuration of IIS",
			"says": { "notSupported": "KB 942060 asks for configuration files of IIS 7.0 without encrypted properties before Sysprep" },
			"section": "title; summary",
			"remedy": "Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."
		}],
		"symptom": {
			"says": "On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep, and fails in ways that the article calls unknown",
			"sources": ["KB 942060"]
		}
	}],
	notes: [
		"Only the beginning of the article could be read (revision 1.1).",
		"Its wording is wider than that of the table of server roles: configuration files, not only applicationHost.config, and SSL configuration among the encrypted data. A certificate that is bound to a site, shared configuration and exported keys therefore leave the requirement undetermined.",
		"It asks for something before Sysprep and does not call the rest unsupported in so many words; the table of server roles, which has the same condition, does. Both are taken as a bar.",
		"It names Windows Vista only. Server 2008 and later have the table of server roles; later clients are not covered."
	]
};
// build/matrix/statements/q190157.json
var q190157_default = {
	id: "q190157",
	cite: "Q190157",
	title: "Windows NT 4.0 Option Pack and Terminal Server Edition",
	publisher: "Microsoft",
	dated: "2002",
	url: "https://jeffpar.github.io/kbarchive/kb/190/Q190157/",
	readInFull: true,
	supersedes: [],
	summary: "The Option Pack, and with it IIS 4.0, is not supported on Windows NT Server 4.0, Terminal Server Edition, which ships IIS 3.0. Q194395 and Q317636 say the same; Q152734 shows that this edition ends at Service Pack 6, so Q326779 cannot be met on it either.",
	claims: false,
	scope: [{
		"id": "iis-installed",
		"expects": { "iis.installed": { "equals": "true" } },
		"needs": "whether IIS is in the image",
		"says": "The article speaks about machines with IIS.",
		"remedy": "State `iis: false`, or the version and where it was installed from."
	}, {
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "This check speaks about images that are cloned with Sysprep.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "terminal-server-edition",
		"title": "Windows NT 4.0 Terminal Server Edition",
		"covers": false,
		"when": [{ "os.family": { "equals": "windows-nt-4.0" } }, { "os.edition": { "saidToBe": "terminal-server" } }],
		"requirements": [{
			"id": "iis-version",
			"expects": { "iis.version": { "noneOf": ["4.0"] } },
			"needs": "no IIS 4.0 on Terminal Server Edition",
			"says": { "notSupported": "Q190157 and Q317636 do not support IIS 4.0 on Windows NT 4.0 Terminal Server Edition, cloned or not" },
			"section": "whole article",
			"remedy": "Move the web server to Windows NT 4.0 Server with Service Pack 6a, or to Windows 2000."
		}]
	}]
};
// build/matrix/statements/q195015.json
var q195015_default = {
	id: "q195015",
	cite: "Q195015",
	title: "Option Pack and service packs: order of installation",
	publisher: "Microsoft",
	dated: "2002",
	url: "https://jeffpar.github.io/kbarchive/kb/195/Q195015/",
	readInFull: true,
	supersedes: [],
	summary: "Where the Option Pack goes on after a service pack, the service pack has to be applied again; Q196269 says the same, and Q299444 asks the same of the Security Rollup Package.",
	claims: false,
	scope: [{
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "This check speaks about images that are cloned with Sysprep.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "nt4-option-pack",
		"title": "Windows NT 4.0 with the Option Pack",
		"covers": false,
		"when": [
			{ "os.family": { "equals": "windows-nt-4.0" } },
			{ "iis.source": { "saidToBe": "nt4-option-pack" } },
			{ "iis.install-order": { "said": true } },
			{ "iis.phase": { "notSaidToBe": "after-clone" } }
		],
		"requirements": [{
			"id": "install-order",
			"expects": { "iis.install-order": { "oneOf": ["before-service-pack", "service-pack-reapplied"] } },
			"needs": "the service pack applied again after the Option Pack",
			"says": { "warns": "Q195015 and Q196269 ask for the service pack to be applied again after the Option Pack" },
			"section": "resolution",
			"remedy": "Apply the service pack (and the Security Rollup Package) again after the Option Pack, and state `installOrder: service-pack-reapplied` under `iis`."
		}]
	}]
};
// build/matrix/statements/q196019.json
var q196019_default = {
	id: "q196019",
	cite: "Q196019",
	title: "Windows NT 4.0 is prepared for cloning as a member of a workgroup",
	publisher: "Microsoft",
	dated: "2002",
	url: "https://jeffpar.github.io/kbarchive/kb/196/Q196019/",
	readInFull: true,
	supersedes: [],
	summary: "A machine with Windows NT 4.0 is prepared with Sysprep as a member of a workgroup; local permissions that were set before no longer hold on the clone.",
	claims: false,
	scope: [{
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "The article speaks about machines that are cloned with Sysprep.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "nt4-domain-member",
		"title": "Windows NT 4.0, member of a domain",
		"covers": false,
		"when": [{ "os.family": { "equals": "windows-nt-4.0" } }],
		"requirements": [{
			"id": "membership",
			"expects": { "os.domain-joined": { "notSaidToBe": "true" } },
			"needs": "a member of a workgroup",
			"says": { "warns": "Q196019 asks for Windows NT 4.0 to be prepared as a member of a workgroup" },
			"section": "whole article",
			"remedy": "Leave the domain before Sysprep and join it on each clone."
		}]
	}],
	notes: ["It gives an instruction and does not call the rest unsupported: a warning."]
};
// build/matrix/statements/q219717.json
var q219717_default = {
	id: "q219717",
	cite: "Q219717",
	title: "Unattended Option Pack set-up stops on Service Pack 4 or later",
	publisher: "Microsoft",
	dated: "2002",
	url: "https://jeffpar.github.io/kbarchive/kb/219/Q219717/",
	readInFull: true,
	supersedes: [],
	summary: "The Option Pack's unattended set-up stops at a pop-up on Service Pack 4 or later, because it takes the service pack for an untested one. Replacing Iis.dll and Preload.exe in its source, or installing it before the service pack, avoids that.",
	claims: false,
	scope: [{
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "This check speaks about images that are cloned with Sysprep.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "nt4-after-clone",
		"title": "Windows NT 4.0 with the Option Pack installed on each clone",
		"covers": false,
		"when": [{ "os.family": { "equals": "windows-nt-4.0" } }, { "iis.phase": { "saidToBe": "after-clone" } }],
		"requirements": [{
			"id": "unattended-setup",
			"expects": { "iis.phase": { "noneOf": ["after-clone"] } },
			"needs": "an unattended Option Pack set-up that does not stop",
			"says": { "hints": "installing IIS after cloning is the way round that Q248739 documents, but Q219717 says that the unattended set-up stops at a pop-up on Service Pack 4 or later" },
			"section": "symptoms; resolution",
			"remedy": "Run the Option Pack before raising the service pack, or replace Iis.dll and Preload.exe in its source."
		}]
	}]
};
// build/matrix/statements/q248739.json
var q248739_default = {
	id: "q248739",
	cite: "Q248739",
	title: "IIS fails to run on a system cloned with Sysprep",
	publisher: "Microsoft",
	dated: "2001-03-02",
	url: "https://jeffpar.github.io/kbarchive/kb/248/Q248739/",
	readInFull: true,
	supersedes: [],
	summary: "Explains why IIS 4.0 and Personal Web Server 4.0 do not run on a clone: entries of the metabase are encrypted with a key that belongs to the machine. Superseded for IIS by Q326779; for Personal Web Server nothing has replaced it.",
	claims: false,
	scope: [
		{
			"id": "iis-installed",
			"expects": { "iis.installed": { "equals": "true" } },
			"needs": "whether a web server is in the image",
			"says": "The article speaks about machines with IIS 4.0 or Personal Web Server 4.0.",
			"remedy": "State `iis: false`, or the version and where it was installed from."
		},
		{
			"id": "iis-phase",
			"expects": { "iis.phase": { "notSaidToBe": "after-clone" } },
			"needs": "whether the web server goes in before or after cloning",
			"says": "Installing after cloning is the article's own way round.",
			"remedy": "State `iis: { phase: before-generalize }`, or base, or after-clone."
		},
		{
			"id": "sysprep",
			"expects": { "sysprep": { "equals": "true" } },
			"needs": "whether the image is cloned with Sysprep",
			"says": "The article speaks about machines that are cloned with Sysprep.",
			"remedy": "State `sysprep: true` or `sysprep: false`."
		}
	],
	rows: [{
		"id": "nt4-pws4",
		"title": "Windows NT 4.0 with Personal Web Server 4.0",
		"covers": false,
		"when": [{ "os.family": { "equals": "windows-nt-4.0" } }, { "iis.product": { "saidToBe": "pws" } }],
		"requirements": [{
			"id": "product",
			"expects": { "iis.product": { "notSaidToBe": "pws" } },
			"needs": "IIS 4.0 on Windows NT 4.0 Server",
			"says": { "warns": "Q248739 describes Personal Web Server 4.0 failing on clones, and Q326779, which replaced it, speaks about IIS only" },
			"section": "symptoms; applies to",
			"remedy": "Install Personal Web Server on each clone instead (`iis: { version: PWS 4.0, phase: after-clone }`)."
		}]
	}]
};
// build/matrix/statements/q326779.json
var q326779_default = {
	id: "q326779",
	cite: "Q326779",
	title: "Supported IIS configurations for use with Sysprep",
	publisher: "Microsoft",
	dated: "2002-07-23",
	url: "https://jeffpar.github.io/kbarchive/kb/326/Q326779/",
	readInFull: true,
	supersedes: ["q248739"],
	summary: "Names the two configurations in which a machine with IIS 4.0 or IIS 5.0 may be cloned with Sysprep, and says that earlier Windows NT and earlier Internet Explorer are not supported.",
	claims: true,
	scope: [
		{
			"id": "iis-installed",
			"expects": { "iis.installed": { "equals": "true" } },
			"needs": "whether IIS is in the image",
			"says": "The article speaks about machines with IIS.",
			"remedy": "State `iis: false`, or the version and where it was installed from."
		},
		{
			"id": "iis-phase",
			"expects": { "iis.phase": { "notSaidToBe": "after-clone" } },
			"needs": "whether IIS goes in before or after cloning",
			"says": "IIS that is installed after cloning is not in the image that Sysprep prepares.",
			"remedy": "State `iis: { phase: before-generalize }`, or base, or after-clone."
		},
		{
			"id": "sysprep",
			"expects": { "sysprep": { "equals": "true" } },
			"needs": "whether the image is cloned with Sysprep",
			"says": "The article speaks about machines that are cloned with Sysprep.",
			"remedy": "State `sysprep: true` or `sysprep: false`."
		}
	],
	rows: [
		{
			"id": "nt4-iis4",
			"title": "Windows NT 4.0 with IIS 4.0",
			"covers": true,
			"when": [{ "os.family": { "equals": "windows-nt-4.0" } }, { "iis.product": { "notSaidToBe": "pws" } }],
			"requirements": [
				{
					"id": "service-pack",
					"expects": { "os.service-pack": { "atLeast": "SP6a" } },
					"needs": "Service Pack 6a or later",
					"says": { "notSupported": "Q326779 does not support cloning IIS with Sysprep on an earlier Windows NT" },
					"section": "Windows NT 4.0, first bullet; closing sentence on earlier versions",
					"remedy": "Install Service Pack 6a (Q246009 turns SP6 into SP6a) and write SP6a where the service pack is stated (`servicePack: SP6a` where it is not)."
				},
				{
					"id": "iis-version",
					"expects": { "iis.version": { "equals": "4.0" } },
					"needs": "IIS 4.0",
					"says": { "notListed": "this is not among the configurations that Q326779 lists as supported for Windows NT 4.0" },
					"section": "Windows NT 4.0, second bullet",
					"remedy": "Install IIS 4.0 from the Windows NT 4.0 Option Pack and state `iis: { version: \"4.0\", source: nt4-option-pack }`."
				},
				{
					"id": "iis-source",
					"expects": { "iis.source": { "equals": "nt4-option-pack" } },
					"needs": "IIS installed from the Windows NT 4.0 Option Pack",
					"says": { "notListed": "this is not among the configurations that Q326779 lists as supported for Windows NT 4.0" },
					"section": "Windows NT 4.0, second bullet",
					"remedy": "Install IIS 4.0 from the Windows NT 4.0 Option Pack and state `iis: { version: \"4.0\", source: nt4-option-pack }`."
				},
				{
					"id": "internet-explorer",
					"expects": { "ie.version": { "atLeast": "5.01" } },
					"needs": "Internet Explorer 5.01 or later",
					"says": { "notSupported": "Q326779 does not support cloning IIS with Sysprep beside an earlier Internet Explorer" },
					"section": "Windows NT 4.0, third bullet; closing sentence on earlier versions",
					"remedy": "Install Internet Explorer 5.01 or later (build 5.00.2919.6307 or higher) and state it as `ie: \"5.01\"`."
				}
			],
			"fallback": {
				"says": "The documented way round is to clone Windows without IIS and to run the Option Pack set-up unattended on each clone; on Service Pack 4 or later that set-up stops at a pop-up, unless Iis.dll and Preload.exe in its source are replaced or the Option Pack goes on before the service pack",
				"sources": [
					"Q248739",
					"Q219717",
					"Q195015"
				]
			},
			"symptom": {
				"says": "On the clone, expect IIS services that do not run and a management console that reports a missing path or an invalid configuration",
				"sources": ["Q248739"]
			}
		},
		{
			"id": "w2k-iis5",
			"title": "Windows 2000 with IIS 5.0",
			"covers": true,
			"when": [{ "os.family": { "equals": "windows-2000" } }, { "iis.product": { "notSaidToBe": "pws" } }],
			"requirements": [
				{
					"id": "os-release",
					"expects": { "os.version": { "atLeast": "5.0.2195" } },
					"needs": "the released Windows 2000 (build 2195) or later",
					"says": { "notSupported": "Q326779 does not support cloning IIS with Sysprep on an earlier Windows" },
					"section": "Windows 2000, first bullet; closing sentence on earlier versions",
					"remedy": "Build the image from the released Windows 2000; no service pack is asked for."
				},
				{
					"id": "iis-version",
					"expects": { "iis.version": { "equals": "5.0" } },
					"needs": "IIS 5.0",
					"says": { "notListed": "this is not among the configurations that Q326779 lists as supported for Windows 2000" },
					"section": "Windows 2000, second bullet",
					"remedy": "Use the IIS 5.0 that Windows 2000 carries and state `iis: { version: \"5.0\", source: windows-2000 }`."
				},
				{
					"id": "iis-source",
					"expects": { "iis.source": { "equals": "windows-2000" } },
					"needs": "IIS installed as a component of Windows 2000",
					"says": { "notListed": "this is not among the configurations that Q326779 lists as supported for Windows 2000" },
					"section": "Windows 2000, second bullet",
					"remedy": "Install IIS from the Windows components of Windows 2000 and state `iis: { version: \"5.0\", source: windows-2000 }`."
				},
				{
					"id": "internet-explorer",
					"expects": { "ie.version": { "atLeast": "5.01" } },
					"needs": "Internet Explorer 5.01 or later",
					"says": { "notSupported": "Q326779 does not support cloning IIS with Sysprep beside an earlier Internet Explorer" },
					"section": "Windows 2000, third bullet; closing sentence on earlier versions",
					"remedy": "Use Internet Explorer 5.01 (in the released Windows 2000) or later and state it as `ie: \"5.01\"`."
				}
			]
		},
		{
			"id": "earlier-windows",
			"title": "Windows NT before 4.0",
			"covers": true,
			"when": [{ "os.family": { "oneOf": [
				"windows-nt-3.1",
				"windows-nt-3.5",
				"windows-nt-3.51"
			] } }],
			"requirements": [{
				"id": "os",
				"expects": { "os.family": { "noneOf": [
					"windows-nt-3.1",
					"windows-nt-3.5",
					"windows-nt-3.51"
				] } },
				"needs": "Windows NT 4.0 with Service Pack 6a, or Windows 2000",
				"says": { "notSupported": "Q326779 does not support cloning IIS with Sysprep on earlier versions of Windows NT" },
				"section": "closing sentence on earlier versions",
				"remedy": "Build the image anew on Windows NT 4.0 with Service Pack 6a and IIS 4.0, or on Windows 2000."
			}]
		}
	],
	notes: [
		"\"SP6a or later\": no later service pack was released; the Security Rollup Package (Q299444) sits on SP6a and passes. SP7 was cancelled and counts as an unknown value.",
		"\"Windows 2000 or later\" is read as the released Windows 2000 with any service pack: IIS 5.0 exists on no later Windows, so the phrase never passes Windows XP with IIS 5.1.",
		"Small Business Server 4.5 asks for its own discs (Q234355), the article for the Option Pack: such an image cannot satisfy both, and fails.",
		"French IIS 4.0 kept its metabase unencrypted (Q243386); the article makes no exception for a language, so none is made here."
	]
};
// build/matrix/statements/server-roles.json
var server_roles_default = {
	id: "server-roles",
	cite: "Sysprep support for server roles",
	title: "Table of the server roles that Sysprep supports",
	publisher: "Microsoft",
	dated: "2017-05-02",
	url: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-support-for-server-roles",
	readInFull: true,
	supersedes: [],
	summary: "Says of each server role whether an installation that has it may be generalized with Sysprep, for Windows Server 2008, 2008 R2 and 2012. The web server (IIS) may, without encrypted credentials in applicationHost.config; most roles of Active Directory, DHCP (from 2008 R2 on), Fax, NPAS and WSUS may not.",
	claims: false,
	scope: [{
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "The table speaks about installations that Sysprep generalizes.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [
		{
			"id": "2008",
			"title": "Windows Server 2008 with IIS",
			"covers": true,
			"when": [
				{ "os.family": { "equals": "windows-server-2008" } },
				{ "iis.installed": { "equals": "true" } },
				{ "iis.phase": { "notSaidToBe": "after-clone" } }
			],
			"requirements": [{
				"id": "web-server",
				"expects": { "iis.encrypted-properties": { "equals": "none" } },
				"needs": "no encrypted properties in the configuration of IIS",
				"says": { "notSupported": "Microsoft's table of server roles supports Sysprep with IIS on Windows Server 2008 only without encrypted credentials in applicationHost.config" },
				"section": "row Web Server (Internet Information Services), column Windows Server 2008",
				"remedy": "Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."
			}],
			"symptom": {
				"says": "On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep: the key of the machine does not come along",
				"sources": ["KB 942060", "General IIS 7.0 Questions"]
			}
		},
		{
			"id": "2008",
			"title": "Windows Server 2008, other server roles",
			"covers": false,
			"when": [{ "os.family": { "equals": "windows-server-2008" } }],
			"requirements": [
				{
					"id": "ad-cs",
					"expects": { "role.ad-cs": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Certificate Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Certificate Services on Windows Server 2008" },
					"section": "row Active Directory Certificate Services, column Windows Server 2008",
					"remedy": "Take Active Directory Certificate Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-ds",
					"expects": { "role.ad-ds": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Domain Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Domain Services on Windows Server 2008" },
					"section": "row Active Directory Domain Services, column Windows Server 2008",
					"remedy": "Take Active Directory Domain Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-fs",
					"expects": { "role.ad-fs": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Federation Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Federation Services on Windows Server 2008" },
					"section": "row Active Directory Federation Services, column Windows Server 2008",
					"remedy": "Take Active Directory Federation Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-lds",
					"expects": { "role.ad-lds": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Lightweight Directory Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Lightweight Directory Services on Windows Server 2008" },
					"section": "row Active Directory Lightweight Directory Services, column Windows Server 2008",
					"remedy": "Take Active Directory Lightweight Directory Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-rms",
					"expects": { "role.ad-rms": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Rights Management Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Rights Management Services on Windows Server 2008" },
					"section": "row Active Directory Rights Management Services, column Windows Server 2008",
					"remedy": "Take Active Directory Rights Management Services out of the image, and install it on each clone."
				},
				{
					"id": "dns",
					"expects": { "role.dns": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles calls DNS Server not applicable on Windows Server 2008, and that is not support" },
					"section": "row DNS Server, column Windows Server 2008",
					"remedy": "Try a clone before you rely on it, or install DNS Server on each clone."
				},
				{
					"id": "fax",
					"expects": { "role.fax": { "notSaidToBe": "true" } },
					"needs": "an image without Fax Server",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Fax Server on Windows Server 2008" },
					"section": "row Fax Server, column Windows Server 2008",
					"remedy": "Take Fax Server out of the image, and install it on each clone."
				},
				{
					"id": "file-services",
					"expects": { "role.file-services": { "notSaidToBe": "true" } },
					"needs": "an image without File Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with File Services on Windows Server 2008" },
					"section": "row File and Storage Services, column Windows Server 2008",
					"remedy": "Take File Services out of the image, and install it on each clone."
				},
				{
					"id": "hyper-v",
					"expects": { "role.hyper-v": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles calls Hyper-V not applicable on Windows Server 2008, and that is not support" },
					"section": "row Hyper-V, column Windows Server 2008",
					"remedy": "Try a clone before you rely on it, or install Hyper-V on each clone."
				},
				{
					"id": "npas",
					"expects": { "role.npas": { "notSaidToBe": "true" } },
					"needs": "an image without Network Policy and Access Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Network Policy and Access Services on Windows Server 2008" },
					"section": "row Network Policy and Access Services, column Windows Server 2008",
					"remedy": "Take Network Policy and Access Services out of the image, and install it on each clone. A page of Microsoft's describes how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups; the table bars the role all the same."
				},
				{
					"id": "print-services",
					"expects": { "role.print-services": { "notSaidToBe": "true" } },
					"needs": "an image without Print Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Print Services on Windows Server 2008" },
					"section": "row Printing and Document Services, column Windows Server 2008",
					"remedy": "Take Print Services out of the image, and install it on each clone."
				},
				{
					"id": "volume-activation",
					"expects": { "role.volume-activation": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles calls Volume Activation Services not applicable on Windows Server 2008, and that is not support" },
					"section": "row Volume Activation Services, column Windows Server 2008",
					"remedy": "Try a clone before you rely on it, or install Volume Activation Services on each clone."
				},
				{
					"id": "wds",
					"expects": { "role.wds": { "notSaidToBe": "true" } },
					"needs": "an image without Windows Deployment Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Windows Deployment Services on Windows Server 2008" },
					"section": "row Windows Deployment Services, column Windows Server 2008",
					"remedy": "Take Windows Deployment Services out of the image, and install it on each clone."
				},
				{
					"id": "wsus",
					"expects": { "role.wsus": { "notSaidToBe": "true" } },
					"needs": "an image without Windows Server Update Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Windows Server Update Services on Windows Server 2008" },
					"section": "row Windows Server Update Services, column Windows Server 2008",
					"remedy": "Take Windows Server Update Services out of the image, and install it on each clone."
				}
			]
		},
		{
			"id": "2008-r2",
			"title": "Windows Server 2008 R2 with IIS",
			"covers": true,
			"when": [
				{ "os.family": { "equals": "windows-server-2008-r2" } },
				{ "iis.installed": { "equals": "true" } },
				{ "iis.phase": { "notSaidToBe": "after-clone" } }
			],
			"requirements": [{
				"id": "web-server",
				"expects": { "iis.encrypted-properties": { "equals": "none" } },
				"needs": "no encrypted properties in the configuration of IIS",
				"says": { "notSupported": "Microsoft's table of server roles supports Sysprep with IIS on Windows Server 2008 R2 only without encrypted credentials in applicationHost.config" },
				"section": "row Web Server (Internet Information Services), column Windows Server 2008 R2",
				"remedy": "Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."
			}],
			"symptom": {
				"says": "On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep: the key of the machine does not come along",
				"sources": ["KB 942060", "General IIS 7.0 Questions"]
			}
		},
		{
			"id": "2008-r2",
			"title": "Windows Server 2008 R2, other server roles",
			"covers": false,
			"when": [{ "os.family": { "equals": "windows-server-2008-r2" } }],
			"requirements": [
				{
					"id": "ad-cs",
					"expects": { "role.ad-cs": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Certificate Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Certificate Services on Windows Server 2008 R2" },
					"section": "row Active Directory Certificate Services, column Windows Server 2008 R2",
					"remedy": "Take Active Directory Certificate Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-ds",
					"expects": { "role.ad-ds": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Domain Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Domain Services on Windows Server 2008 R2" },
					"section": "row Active Directory Domain Services, column Windows Server 2008 R2",
					"remedy": "Take Active Directory Domain Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-fs",
					"expects": { "role.ad-fs": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Federation Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Federation Services on Windows Server 2008 R2" },
					"section": "row Active Directory Federation Services, column Windows Server 2008 R2",
					"remedy": "Take Active Directory Federation Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-lds",
					"expects": { "role.ad-lds": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Lightweight Directory Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Lightweight Directory Services on Windows Server 2008 R2" },
					"section": "row Active Directory Lightweight Directory Services, column Windows Server 2008 R2",
					"remedy": "Take Active Directory Lightweight Directory Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-rms",
					"expects": { "role.ad-rms": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Rights Management Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Rights Management Services on Windows Server 2008 R2" },
					"section": "row Active Directory Rights Management Services, column Windows Server 2008 R2",
					"remedy": "Take Active Directory Rights Management Services out of the image, and install it on each clone."
				},
				{
					"id": "dhcp",
					"expects": { "role.dhcp": { "notSaidToBe": "true" } },
					"needs": "an image without DHCP Server",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with DHCP Server on Windows Server 2008 R2" },
					"section": "row DHCP Server, column Windows Server 2008 R2",
					"remedy": "Take DHCP Server out of the image, and install it on each clone."
				},
				{
					"id": "dns",
					"expects": { "role.dns": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles calls DNS Server not applicable on Windows Server 2008 R2, and that is not support" },
					"section": "row DNS Server, column Windows Server 2008 R2",
					"remedy": "Try a clone before you rely on it, or install DNS Server on each clone."
				},
				{
					"id": "fax",
					"expects": { "role.fax": { "notSaidToBe": "true" } },
					"needs": "an image without Fax Server",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Fax Server on Windows Server 2008 R2" },
					"section": "row Fax Server, column Windows Server 2008 R2",
					"remedy": "Take Fax Server out of the image, and install it on each clone."
				},
				{
					"id": "hyper-v",
					"expects": { "role.hyper-v": { "notSaidToBe": "true" } },
					"needs": "Hyper-V without virtual networks",
					"says": { "warns": "Microsoft's table of server roles supports Sysprep with Hyper-V on Windows Server 2008 R2 only where its virtual networks are deleted first" },
					"section": "row Hyper-V, column Windows Server 2008 R2",
					"remedy": "Delete the virtual networks before Sysprep, or install Hyper-V on each clone; no definition tells whether there are any."
				},
				{
					"id": "npas",
					"expects": { "role.npas": { "notSaidToBe": "true" } },
					"needs": "an image without Network Policy and Access Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Network Policy and Access Services on Windows Server 2008 R2" },
					"section": "row Network Policy and Access Services, column Windows Server 2008 R2",
					"remedy": "Take Network Policy and Access Services out of the image, and install it on each clone. A page of Microsoft's describes how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups; the table bars the role all the same."
				},
				{
					"id": "rras",
					"expects": { "role.rras": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles calls Routing and Remote Access not applicable on Windows Server 2008 R2, and that is not support" },
					"section": "row Network Policy Routing and Remote Access Services, column Windows Server 2008 R2",
					"remedy": "Try a clone before you rely on it, or install Routing and Remote Access on each clone."
				},
				{
					"id": "volume-activation",
					"expects": { "role.volume-activation": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles calls Volume Activation Services not applicable on Windows Server 2008 R2, and that is not support" },
					"section": "row Volume Activation Services, column Windows Server 2008 R2",
					"remedy": "Try a clone before you rely on it, or install Volume Activation Services on each clone."
				},
				{
					"id": "wds",
					"expects": { "role.wds": { "notSaidToBe": "true" } },
					"needs": "an image without Windows Deployment Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Windows Deployment Services on Windows Server 2008 R2" },
					"section": "row Windows Deployment Services, column Windows Server 2008 R2",
					"remedy": "Take Windows Deployment Services out of the image, and install it on each clone."
				},
				{
					"id": "wsus",
					"expects": { "role.wsus": { "notSaidToBe": "true" } },
					"needs": "an image without Windows Server Update Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Windows Server Update Services on Windows Server 2008 R2" },
					"section": "row Windows Server Update Services, column Windows Server 2008 R2",
					"remedy": "Take Windows Server Update Services out of the image, and install it on each clone."
				}
			]
		},
		{
			"id": "2012",
			"title": "Windows Server 2012 with IIS",
			"covers": true,
			"when": [
				{ "os.family": { "equals": "windows-server-2012" } },
				{ "iis.installed": { "equals": "true" } },
				{ "iis.phase": { "notSaidToBe": "after-clone" } }
			],
			"requirements": [{
				"id": "web-server",
				"expects": { "iis.encrypted-properties": { "equals": "none" } },
				"needs": "no encrypted properties in the configuration of IIS",
				"says": { "notSupported": "Microsoft's table of server roles supports Sysprep with IIS on Windows Server 2012 only without encrypted credentials in applicationHost.config" },
				"section": "row Web Server (Internet Information Services), column Windows Server 2012",
				"remedy": "Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."
			}],
			"symptom": {
				"says": "On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep: the key of the machine does not come along",
				"sources": ["KB 942060", "General IIS 7.0 Questions"]
			}
		},
		{
			"id": "2012",
			"title": "Windows Server 2012, other server roles",
			"covers": false,
			"when": [{ "os.family": { "equals": "windows-server-2012" } }],
			"requirements": [
				{
					"id": "ad-cs",
					"expects": { "role.ad-cs": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Certificate Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Certificate Services on Windows Server 2012" },
					"section": "row Active Directory Certificate Services, column Windows Server 2012",
					"remedy": "Take Active Directory Certificate Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-ds",
					"expects": { "role.ad-ds": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Domain Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Domain Services on Windows Server 2012" },
					"section": "row Active Directory Domain Services, column Windows Server 2012",
					"remedy": "Take Active Directory Domain Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-fs",
					"expects": { "role.ad-fs": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Federation Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Federation Services on Windows Server 2012" },
					"section": "row Active Directory Federation Services, column Windows Server 2012",
					"remedy": "Take Active Directory Federation Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-lds",
					"expects": { "role.ad-lds": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Lightweight Directory Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Lightweight Directory Services on Windows Server 2012" },
					"section": "row Active Directory Lightweight Directory Services, column Windows Server 2012",
					"remedy": "Take Active Directory Lightweight Directory Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-rms",
					"expects": { "role.ad-rms": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Rights Management Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Active Directory Rights Management Services on Windows Server 2012" },
					"section": "row Active Directory Rights Management Services, column Windows Server 2012",
					"remedy": "Take Active Directory Rights Management Services out of the image, and install it on each clone."
				},
				{
					"id": "dhcp",
					"expects": { "role.dhcp": { "notSaidToBe": "true" } },
					"needs": "an image without DHCP Server",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with DHCP Server on Windows Server 2012" },
					"section": "row DHCP Server, column Windows Server 2012",
					"remedy": "Take DHCP Server out of the image, and install it on each clone."
				},
				{
					"id": "dns",
					"expects": { "role.dns": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles calls DNS Server not applicable on Windows Server 2012, and that is not support" },
					"section": "row DNS Server, column Windows Server 2012",
					"remedy": "Try a clone before you rely on it, or install DNS Server on each clone."
				},
				{
					"id": "fax",
					"expects": { "role.fax": { "notSaidToBe": "true" } },
					"needs": "an image without Fax Server",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Fax Server on Windows Server 2012" },
					"section": "row Fax Server, column Windows Server 2012",
					"remedy": "Take Fax Server out of the image, and install it on each clone."
				},
				{
					"id": "hyper-v",
					"expects": { "role.hyper-v": { "notSaidToBe": "true" } },
					"needs": "Hyper-V without virtual networks",
					"says": { "warns": "Microsoft's table of server roles supports Sysprep with Hyper-V on Windows Server 2012 only where its virtual networks are deleted first" },
					"section": "row Hyper-V, column Windows Server 2012",
					"remedy": "Delete the virtual networks before Sysprep, or install Hyper-V on each clone; no definition tells whether there are any."
				},
				{
					"id": "npas",
					"expects": { "role.npas": { "notSaidToBe": "true" } },
					"needs": "an image without Network Policy and Access Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Network Policy and Access Services on Windows Server 2012" },
					"section": "row Network Policy and Access Services, column Windows Server 2012",
					"remedy": "Take Network Policy and Access Services out of the image, and install it on each clone. A page of Microsoft's describes how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups; the table bars the role all the same."
				},
				{
					"id": "rras",
					"expects": { "role.rras": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles calls Routing and Remote Access not applicable on Windows Server 2012, and that is not support" },
					"section": "row Network Policy Routing and Remote Access Services, column Windows Server 2012",
					"remedy": "Try a clone before you rely on it, or install Routing and Remote Access on each clone."
				},
				{
					"id": "volume-activation",
					"expects": { "role.volume-activation": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles calls Volume Activation Services not applicable on Windows Server 2012, and that is not support" },
					"section": "row Volume Activation Services, column Windows Server 2012",
					"remedy": "Try a clone before you rely on it, or install Volume Activation Services on each clone."
				},
				{
					"id": "wds",
					"expects": { "role.wds": { "notSaidToBe": "true" } },
					"needs": "Windows Deployment Services that is not initialized",
					"says": { "warns": "Microsoft's table of server roles supports Sysprep with Windows Deployment Services on Windows Server 2012 only where the server is not initialized" },
					"section": "row Windows Deployment Services, column Windows Server 2012",
					"remedy": "Run `wdsutil /uninitialize-server` before Sysprep, or install the role on each clone; no definition tells whether the server is initialized."
				},
				{
					"id": "wsus",
					"expects": { "role.wsus": { "notSaidToBe": "true" } },
					"needs": "an image without Windows Server Update Services",
					"says": { "notSupported": "Microsoft's table of server roles does not support Sysprep with Windows Server Update Services on Windows Server 2012" },
					"section": "row Windows Server Update Services, column Windows Server 2012",
					"remedy": "Take Windows Server Update Services out of the image, and install it on each clone."
				}
			]
		},
		{
			"id": "later",
			"title": "Windows Server after 2012 (2012 R2, semi-annual channel, 2016, 2019, 2022, 2025) with IIS",
			"covers": true,
			"extrapolated": true,
			"when": [
				{ "os.family": { "oneOf": [
					"windows-server-2012-r2",
					"windows-server-2016",
					"windows-server-sac",
					"windows-server-2019",
					"windows-server-2022",
					"windows-server-2025"
				] } },
				{ "iis.installed": { "equals": "true" } },
				{ "iis.phase": { "notSaidToBe": "after-clone" } }
			],
			"requirements": [{
				"id": "web-server",
				"expects": { "iis.encrypted-properties": { "equals": "none" } },
				"needs": "no encrypted properties in the configuration of IIS",
				"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it supports Sysprep with IIS only without encrypted credentials in applicationHost.config; later servers are held against that last column" },
				"section": "row Web Server (Internet Information Services), column Windows Server 2012, the last one",
				"remedy": "Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."
			}],
			"symptom": {
				"says": "On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep: the key of the machine does not come along",
				"sources": ["KB 942060", "General IIS 7.0 Questions"]
			}
		},
		{
			"id": "later",
			"title": "Windows Server after 2012 (2012 R2, semi-annual channel, 2016, 2019, 2022, 2025), other server roles",
			"covers": false,
			"extrapolated": true,
			"when": [{ "os.family": { "oneOf": [
				"windows-server-2012-r2",
				"windows-server-2016",
				"windows-server-sac",
				"windows-server-2019",
				"windows-server-2022",
				"windows-server-2025"
			] } }],
			"requirements": [
				{
					"id": "ad-cs",
					"expects": { "role.ad-cs": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Certificate Services",
					"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Certificate Services; later servers are held against that last column" },
					"section": "row Active Directory Certificate Services, column Windows Server 2012, the last one",
					"remedy": "Take Active Directory Certificate Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-ds",
					"expects": { "role.ad-ds": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Domain Services",
					"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Domain Services; later servers are held against that last column" },
					"section": "row Active Directory Domain Services, column Windows Server 2012, the last one",
					"remedy": "Take Active Directory Domain Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-fs",
					"expects": { "role.ad-fs": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Federation Services",
					"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Federation Services; later servers are held against that last column" },
					"section": "row Active Directory Federation Services, column Windows Server 2012, the last one",
					"remedy": "Take Active Directory Federation Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-lds",
					"expects": { "role.ad-lds": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Lightweight Directory Services",
					"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Lightweight Directory Services; later servers are held against that last column" },
					"section": "row Active Directory Lightweight Directory Services, column Windows Server 2012, the last one",
					"remedy": "Take Active Directory Lightweight Directory Services out of the image, and install it on each clone."
				},
				{
					"id": "ad-rms",
					"expects": { "role.ad-rms": { "notSaidToBe": "true" } },
					"needs": "an image without Active Directory Rights Management Services",
					"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Rights Management Services; later servers are held against that last column" },
					"section": "row Active Directory Rights Management Services, column Windows Server 2012, the last one",
					"remedy": "Take Active Directory Rights Management Services out of the image, and install it on each clone."
				},
				{
					"id": "dhcp",
					"expects": { "role.dhcp": { "notSaidToBe": "true" } },
					"needs": "an image without DHCP Server",
					"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it does not support Sysprep with DHCP Server; later servers are held against that last column" },
					"section": "row DHCP Server, column Windows Server 2012, the last one",
					"remedy": "Take DHCP Server out of the image, and install it on each clone."
				},
				{
					"id": "dns",
					"expects": { "role.dns": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles ends at Windows Server 2012, where it calls DNS Server not applicable, and that is not support; later servers are held against that last column" },
					"section": "row DNS Server, column Windows Server 2012, the last one",
					"remedy": "Try a clone before you rely on it, or install DNS Server on each clone."
				},
				{
					"id": "fax",
					"expects": { "role.fax": { "notSaidToBe": "true" } },
					"needs": "an image without Fax Server",
					"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it does not support Sysprep with Fax Server; later servers are held against that last column" },
					"section": "row Fax Server, column Windows Server 2012, the last one",
					"remedy": "Take Fax Server out of the image, and install it on each clone."
				},
				{
					"id": "hyper-v",
					"expects": { "role.hyper-v": { "notSaidToBe": "true" } },
					"needs": "Hyper-V without virtual networks",
					"says": { "warns": "Microsoft's table of server roles ends at Windows Server 2012, where it supports Sysprep with Hyper-V only where its virtual networks are deleted first; later servers are held against that last column" },
					"section": "row Hyper-V, column Windows Server 2012, the last one",
					"remedy": "Delete the virtual networks before Sysprep, or install Hyper-V on each clone; no definition tells whether there are any."
				},
				{
					"id": "npas",
					"expects": { "role.npas": { "notSaidToBe": "true" } },
					"needs": "an image without Network Policy and Access Services",
					"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it does not support Sysprep with Network Policy and Access Services; later servers are held against that last column" },
					"section": "row Network Policy and Access Services, column Windows Server 2012, the last one",
					"remedy": "Take Network Policy and Access Services out of the image, and install it on each clone. A page of Microsoft's describes how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups; the table bars the role all the same."
				},
				{
					"id": "volume-activation",
					"expects": { "role.volume-activation": { "notSaidToBe": "true" } },
					"needs": "a role that the table says yes or no to",
					"says": { "hints": "Microsoft's table of server roles ends at Windows Server 2012, where it calls Volume Activation Services not applicable, and that is not support; later servers are held against that last column" },
					"section": "row Volume Activation Services, column Windows Server 2012, the last one",
					"remedy": "Try a clone before you rely on it, or install Volume Activation Services on each clone."
				},
				{
					"id": "wds",
					"expects": { "role.wds": { "notSaidToBe": "true" } },
					"needs": "Windows Deployment Services that is not initialized",
					"says": { "warns": "Microsoft's table of server roles ends at Windows Server 2012, where it supports Sysprep with Windows Deployment Services only where the server is not initialized; later servers are held against that last column" },
					"section": "row Windows Deployment Services, column Windows Server 2012, the last one",
					"remedy": "Run `wdsutil /uninitialize-server` before Sysprep, or install the role on each clone; no definition tells whether the server is initialized."
				},
				{
					"id": "wsus",
					"expects": { "role.wsus": { "notSaidToBe": "true" } },
					"needs": "an image without Windows Server Update Services",
					"says": { "notSupported": "Microsoft's table of server roles ends at Windows Server 2012, where it does not support Sysprep with Windows Server Update Services; later servers are held against that last column" },
					"section": "row Windows Server Update Services, column Windows Server 2012, the last one",
					"remedy": "Take Windows Server Update Services out of the image, and install it on each clone."
				}
			]
		}
	],
	notes: [
		"The table has three columns, Windows Server 2008, 2008 R2 and 2012, and still had no more in a copy that is served for Windows 11. Later servers are held against its last column: basis `extrapolated`, which `strict` does not take for coverage. Guidance of Azure and AWS still sends the reader to this table.",
		"It names servers only. Windows 7 to 11 with IIS are not covered: see docs/decisions/0009-clients-are-not-extrapolated.md.",
		"Columns go by product, not by build: Windows Server 2008 with Service Pack 2 is Windows Server 2008.",
		"Encrypted credentials: the table speaks of applicationHost.config, KB 942060 of the configuration files, and names SSL configuration and passwords for remote content. What goes beyond the table (shared configuration, certificates that are bound to a site, exported keys, an encrypted web.config) leaves the requirement undetermined and fails nothing.",
		"One page of questions about IIS 7.0 says that Sysprep works as before, another that whatever was encrypted before Sysprep is lost after it, without a way round. The table's own condition decides.",
		"From IIS 10.0 on other providers encrypt (CNG); the condition is the same, only their names differ.",
		"Network Policy and Access Services: the table says no, while a page of the same set explains how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups. The table decides, and the remedy names the other page.",
		"\"Not applicable\" (DNS Server, Volume Activation Services; Hyper-V on 2008; Routing and Remote Access on 2008 R2 and 2012) is neither yes nor no: a hint.",
		"The table says yes without a condition to Application Server and Remote Desktop Services in every column, to DHCP Server and Routing and Remote Access on 2008, to file and print services from 2008 R2 on: no requirement. Routing and Remote Access is not extended to later servers.",
		"UDDI Services (no, on 2008 only) and Streaming Media Services (not applicable) have no fact here and are not checked."
	]
};
// build/matrix/statements/sysprep-generalize.json
var sysprep_generalize_default = {
	id: "sysprep-generalize",
	cite: "Sysprep (Generalize) a Windows installation",
	title: "How often Sysprep may run on one image",
	publisher: "Microsoft",
	dated: "2017-05-02",
	url: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--generalize--a-windows-installation",
	readInFull: true,
	supersedes: [],
	summary: "A table limits how often Sysprep may run on one image: 3 times on Windows Server 2008, Windows 7 and Server 2008 R2; 1001 times on Windows 8.1, Windows 10, Server 2012 and later. After that the image has to be built anew.",
	claims: false,
	scope: [{
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "The page speaks about images that Sysprep generalizes.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [{
		"id": "three-runs",
		"title": "Windows Server 2008, Windows 7, Server 2008 R2",
		"covers": false,
		"when": [{ "os.family": { "oneOf": [
			"windows-server-2008",
			"windows-7",
			"windows-server-2008-r2"
		] } }, { "sysprep.runs": { "said": true } }],
		"requirements": [{
			"id": "runs",
			"expects": { "sysprep.runs": { "atMost": "3" } },
			"needs": "at most 3 runs of Sysprep",
			"says": { "notSupported": "the page on generalizing lets Sysprep run at most 3 times on one image of this Windows" },
			"section": "limits on how many times you can run Sysprep",
			"remedy": "Build the image on a parent that Sysprep has not generalized yet, so that the chain has at most 3 runs."
		}]
	}, {
		"id": "1001-runs",
		"title": "Windows 8.1, 10 and 11, Windows Server 2012 and later",
		"covers": false,
		"when": [{ "os.family": { "oneOf": [
			"windows-8.1",
			"windows-10",
			"windows-11",
			"windows-server-2012",
			"windows-server-2012-r2",
			"windows-server-2016",
			"windows-server-sac",
			"windows-server-2019",
			"windows-server-2022",
			"windows-server-2025"
		] } }, { "sysprep.runs": { "said": true } }],
		"requirements": [{
			"id": "runs",
			"expects": { "sysprep.runs": { "atMost": "1001" } },
			"needs": "at most 1001 runs of Sysprep",
			"says": { "notSupported": "the page on generalizing lets Sysprep run at most 1001 times on one image of this Windows" },
			"section": "limits on how many times you can run Sysprep",
			"remedy": "Build the image anew, on a parent that Sysprep has not generalized so often."
		}]
	}],
	notes: [
		"Three numbers are in use: 3 and 1001 by Windows in this table, and 8 in an earlier revision of the same page, which samples of Azure Image Builder still repeat. The table decides; 8 is stale.",
		"The Sysprep overview says that an installation before Windows 10 version 1607 can be built with any number of runs. The table is more precise and decides.",
		"The table that was read to its end goes to Windows 10 version 1803 and Server 2016; the sentence above it gives 1001 for any image, and the copies for Windows 11 open with 1001 as well. Later Windows are held against 1001.",
		"Windows Vista and Windows 8 are not in the table, and nothing is said about them here."
	]
};
// build/matrix/statements/sysprep-overview.json
var sysprep_overview_default = {
	id: "sysprep-overview",
	cite: "Sysprep overview",
	title: "Sysprep (System Preparation) Overview",
	publisher: "Microsoft",
	dated: "2017-05-02",
	url: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview",
	readInFull: true,
	supersedes: [],
	summary: "Among the limits and unsupported scenarios of Sysprep: before Windows 10 version 1607 an upgraded installation must not be generalized, from then on it may; Sysprep is for members of a workgroup, and takes a machine out of its domain; a copy for another PC that was not generalized is not supported.",
	claims: false,
	scope: [{
		"id": "sysprep",
		"expects": { "sysprep": { "equals": "true" } },
		"needs": "whether the image is cloned with Sysprep",
		"says": "The page speaks about installations that Sysprep prepares.",
		"remedy": "State `sysprep: true` or `sysprep: false`."
	}],
	rows: [
		{
			"id": "upgraded-installation",
			"title": "Windows Vista to 8.1, Server 2008 to 2012 R2, upgraded",
			"covers": false,
			"when": [{ "os.family": { "oneOf": [
				"windows-vista",
				"windows-7",
				"windows-8",
				"windows-8.1",
				"windows-server-2008",
				"windows-server-2008-r2",
				"windows-server-2012",
				"windows-server-2012-r2"
			] } }, { "os.upgraded-from": { "said": true } }],
			"requirements": [{
				"id": "upgrade",
				"expects": { "os.upgraded-from": { "equals": "none" } },
				"needs": "a clean installation",
				"says": { "notSupported": "the Sysprep overview does not support Sysprep on upgraded installations before Windows 10 version 1607" },
				"section": "unsupported scenarios",
				"remedy": "Install this Windows cleanly instead of upgrading, and leave out `upgradedFrom` under `os`."
			}]
		},
		{
			"id": "upgraded-windows-10",
			"title": "Windows 10, upgraded",
			"covers": false,
			"when": [
				{ "os.family": { "equals": "windows-10" } },
				{ "os.upgraded-from": { "said": true } },
				{ "os.upgraded-from": { "notSaidToBe": "none" } }
			],
			"requirements": [{
				"id": "release",
				"expects": { "os.version": { "atLeast": "10.0.14393" } },
				"needs": "Windows 10 version 1607 (build 14393) or later",
				"says": { "notSupported": "the Sysprep overview supports Sysprep on an upgraded installation only from Windows 10 version 1607 on" },
				"section": "new and changed functionality; unsupported scenarios",
				"remedy": "Upgrade to Windows 10 version 1607 or later and state its build (`build` under `os`), or install this Windows cleanly."
			}]
		},
		{
			"id": "upgraded-server-2016",
			"title": "Windows Server 2016 and later, upgraded",
			"covers": false,
			"when": [{ "os.family": { "oneOf": [
				"windows-server-2016",
				"windows-server-sac",
				"windows-server-2019",
				"windows-server-2022",
				"windows-server-2025"
			] } }, { "os.upgraded-from": { "said": true } }],
			"requirements": [{
				"id": "upgrade",
				"expects": { "os.upgraded-from": { "equals": "none" } },
				"needs": "a clean installation",
				"says": { "warns": "the Sysprep overview allows upgraded installations from Windows 10 version 1607 on, and does not say whether that includes servers" },
				"section": "new and changed functionality; unsupported scenarios",
				"remedy": "Install this Windows cleanly where you can; nobody has said that an upgraded server may be cloned."
			}]
		},
		{
			"id": "domain-member",
			"title": "Windows Vista, Server 2008 and later, member of a domain",
			"covers": false,
			"when": [{ "os.family": { "oneOf": [
				"windows-vista",
				"windows-7",
				"windows-8",
				"windows-8.1",
				"windows-10",
				"windows-11",
				"windows-server-2008",
				"windows-server-2008-r2",
				"windows-server-2012",
				"windows-server-2012-r2",
				"windows-server-2016",
				"windows-server-sac",
				"windows-server-2019",
				"windows-server-2022",
				"windows-server-2025"
			] } }],
			"requirements": [{
				"id": "membership",
				"expects": { "os.domain-joined": { "notSaidToBe": "true" } },
				"needs": "a member of a workgroup",
				"says": { "warns": "the Sysprep overview says that Sysprep runs only on a member of a workgroup, and also that it takes a machine out of its domain" },
				"section": "limitations",
				"remedy": "Join the domain on each clone instead, or leave it before Sysprep."
			}]
		}
	],
	notes: [
		"Upgrades: the page's example is Windows 10 upgraded to version 1607; a later copy shows Windows 10 upgraded to Windows 11 and adds a footnote that could not be read to its end. Windows 10 from build 14393 on and Windows 11 therefore have nothing against them here.",
		"Windows Server 2012 R2 and earlier are older than Windows 10 version 1607 and barred. For Server 2016 and later the page does not spell it out: a warning, neither support nor a bar.",
		"Domain membership: one and the same sentence pair says that Sysprep runs in a workgroup only and that it removes a member from its domain. Both cannot decide a verdict, so this warns.",
		"Copying without generalizing is not supported according to this page as well; images that are said to be copied so are held against KB 314828.",
		"Not checked, because no definition states it: files encrypted by NTFS, the version and the place of Sysprep itself, the account under which it runs, the domain's password policy."
	]
};
// build/matrix/index.js
const matrixVersion = "2026.11.2";
const statements = [
	q326779_default,
	q248739_default,
	q190157_default,
	kb942060_default,
	server_roles_default,
	kb889073_default,
	kb828287_default,
	kb830958_default,
	sysprep_overview_default,
	sysprep_generalize_default,
	kb314828_default,
	q195015_default,
	q219717_default,
	q196019_default,
	iis_insider_2002_01_default,
	cc775980_default,
	iis_configuration_reference_default,
	aspnetcore_47128_default
];
// build/policy/conclusion.js
const exitCodes = {
	success: 0,
	failingImage: 1,
	usage: 2,
	nothingMatched: 3,
	notRead: 4,
	internal: 70,
	interrupted: 130
};
function reactionTo(verdict, format, policy) {
	switch (verdict) {
		case "unsupported": return "fail";
		case "undetermined":
			if (policy.onUndetermined !== "auto") return policy.onUndetermined;
			return format === "native" ? "fail" : "warn";
		case "not-covered": return policy.onNotCovered;
		case "supported":
		case "not-applicable": return "ignore";
		default: return verdict;
	}
}
function fails({ weight, outcome, verdict, format }, policy) {
	if (weight !== "requirement") return false;
	return outcome === "fail" || reactionTo(verdictOf(outcome, verdict), format, policy) === "fail";
}
function verdictOf(outcome, verdict) {
	return outcome === "unknown" ? "undetermined" : outcome === "not-applicable" ? "not-covered" : verdict;
}
function levelOf(outcome, policy) {
	if (outcome.weight === "hint" || outcome.waived) return "note";
	if (outcome.weight === "warning") return "warning";
	if (fails(outcome, policy)) return policy.warnOnly || policy.failOn === "introduced" && outcome.existing ? "warning" : "error";
	return reactionTo(verdictOf(outcome.outcome, outcome.verdict), outcome.format, policy) === "warn" ? "warning" : "note";
}
function conclude(tally, policy) {
	const verdictCode = tally.unsupported + tally.uncovered > 0 ? exitCodes.failingImage : tally.undetermined > 0 ? exitCodes.notRead : void 0;
	const inputCode = tally.unread > 0 ? exitCodes.notRead : tally.unmatched.length > 0 || tally.images < policy.minImages ? exitCodes.nothingMatched : void 0;
	const sentences = [
		tally.unsupported > 0 ? `${plural(tally.unsupported, "image")} must not be cloned as declared` : "",
		tally.uncovered > 0 ? `${plural(tally.uncovered, "image")} ${tally.uncovered === 1 ? "is" : "are"} covered by no statement` : "",
		tally.undetermined > 0 ? `${plural(tally.undetermined, "image")} cannot be determined` : "",
		tally.misconfigured > 0 ? `${plural(tally.misconfigured, "error")} in the configuration` : "",
		tally.unread > 0 ? `${plural(tally.unread, "error")} in what should have been read` : "",
		inputCode === exitCodes.nothingMatched || tally.unmatched.length > 0 ? shortage(tally, policy) : ""
	].filter(Boolean);
	const usageCode = tally.misconfigured > 0 ? exitCodes.usage : void 0;
	const wouldFail = sentences.length > 0;
	const counted = policy.warnOnly ? [usageCode, inputCode] : [
		usageCode,
		verdictCode,
		inputCode
	];
	const exitCode = [
		exitCodes.usage,
		exitCodes.failingImage,
		exitCodes.notRead,
		exitCodes.nothingMatched
	].find((code) => counted.includes(code)) ?? exitCodes.success;
	const reason = wouldFail ? `${sentences.join("; ")}${policy.warnOnly && verdictCode !== void 0 ? " (warn-only: images do not fail the run)" : ""}.` : `${success(tally)}.`;
	return {
		exitCode,
		wouldFail,
		reason: reason.charAt(0).toUpperCase() + reason.slice(1)
	};
}
function success({ images, open }) {
	if (images === 0) return "no image was found, and none is required (min-images)";
	const { unsupported, undetermined, "not-covered": uncovered } = open;
	return [
		`${plural(images, "image")} evaluated, none fails`,
		unsupported > 0 ? `${unsupported} ${unsupported === 1 ? "is" : "are"} unsupported, as in the base commit` : "",
		undetermined > 0 ? `nothing vouches for ${undetermined} that ${undetermined === 1 ? "is" : "are"} undetermined` : "",
		uncovered > 0 ? `no statement covers ${uncovered}` : ""
	].filter(Boolean).join("; ");
}
function shortage(tally, policy) {
	if (tally.unmatched.length > 0) return `nothing matches ${tally.unmatched.slice(0, 5).map((path) => `"${path}"`).join(", ")}${tally.unmatched.length > 5 ? ", \u2026" : ""}: name a file, a glob, or a folder with YAML files in it`;
	if (tally.images === 0) return `no image definition in ${plural(tally.files, "file")}: declare an image (docs/format.md), or set \`min-images: 0\` where there are none`;
	return `${plural(tally.images, "image")} declared, at least ${policy.minImages} expected (min-images)`;
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// build/policy/calendar.js
function isDate(text) {
	const day = partsOf(text);
	return day !== void 0 && day.day >= 1 && day.day <= lengthOf(day.year, day.month);
}
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
function partsOf(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match === null ? void 0 : {
		year: Number(match[1]),
		month: Number(match[2]),
		day: Number(match[3])
	};
}
const lengths = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function lengthOf(year, month) {
	return month === 2 && isLeap(year) ? 29 : lengths[month - 1] ?? 0;
}
function isLeap(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function dayNumber(text) {
	const parts = isDate(text) ? partsOf(text) : void 0;
	if (parts === void 0) throw new Error(`"${text}" is not a date`);
	const { year, month, day } = parts;
	const before = year - 1;
	const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
	let days = year * 365 + leapDays + day;
	for (let earlier = 1; earlier < month; earlier += 1) days += lengthOf(year, earlier);
	return days;
}
// build/policy/configuration-text.js
const longestValue = 1e3;
const longestList = 1e3;
function openConfiguration(file, text, what, prefix) {
	const parsed = parseDocuments(file, text);
	const own = [];
	const add = (code, message, location, related = [], level = "error") => own.push({
		code,
		level,
		message,
		location,
		related,
		configuration: true
	});
	const isBroken = () => parsed.diagnostics.some((diagnostic) => diagnostic.level === "error");
	const [first, second] = parsed.documents;
	let root;
	if (second !== void 0) add(`${prefix}-documents`, `The ${what} has ${parsed.documents.length} documents, needed exactly one. Put everything into the first and delete the line ---.`, second.root.location);
	else if (!isBroken()) {
		const node = first?.root;
		if (node === void 0 || node.tag === void 0 && isNothing(node)) add(`${prefix}-empty`, `The ${what} is empty and decides nothing: delete it, or write what it should say.`, node?.location ?? startOfFile(file), [], "warning");
		else if (node.kind === "map" && node.tag === void 0) root = node;
		else add(`${prefix}-shape`, `The ${what} holds ${nameOf(node)}, needed a mapping of keys.`, node.location);
	}
	return {
		root,
		add,
		isBroken,
		diagnostics: () => [...parsed.diagnostics.map((diagnostic) => ({
			...diagnostic,
			configuration: true
		})), ...own].toSorted((left, right) => left.location.start.line - right.location.start.line || left.location.start.column - right.location.start.column)
	};
}
function isNothing(node) {
	if (node.kind === "map") return node.entries().length === 0;
	return node.kind === "missing" || node.kind === "scalar" && node.text() === void 0;
}
function readEntries(node, known, what, complaints, hint = () => void 0) {
	const found = new Map();
	for (const entry of node.entries()) {
		if (entry.key.startsWith("x-")) continue;
		if (known.includes(entry.key)) {
			found.set(entry.key, entry);
			continue;
		}
		const guess = nearest(entry.key, known);
		const rest = hint(entry.key) ?? (guess === void 0 ? `known are ${known.join(", ")}.` : `did you mean ${quote(guess)}?`);
		complaints.add("unknown-key", `Unknown key ${quote(entry.key)} in ${what}: ${rest} Keys that start with x- are free.`, entry.keyLocation);
	}
	return found;
}
function slotOf({ key, keyLocation, value }) {
	return {
		name: quote(key),
		value,
		location: value.kind === "scalar" && value.text() !== void 0 ? value.location : keyLocation
	};
}
function readText({ name, value, location }, needed, complaints, folds = false) {
	const complain = (code, found) => {
		complaints.add(code, `${capital$1(name)} ${found}, needed ${needed}.`, location);
	};
	if (value.tag !== void 0) return complain("wrong-shape", `has the tag ${shown(value.tag)}, which nothing fills in here`);
	if (value.kind !== "scalar") return complain("wrong-shape", `holds ${nameOf(value)}`);
	const written = value.text();
	const text = folds ? written?.replace(/\s+/g, " ").trim() : written;
	if (text === void 0 || text.trim() === "") return complain("empty-value", "holds nothing");
	if (text.length > longestValue) return complain("value-too-long", `has ${text.length} characters, at most ${longestValue} are read`);
	if (template.test(text)) return complain("template", `is ${quote(text)}, which looks like a template that nothing fills in here`);
	if (unseen.test(text)) return complain("unseen-character", `is ${quote(text)}, with a character that cannot be seen or a line end`);
	return text;
}
const template = /\$\{|\{%|<%|\{\{\s|\{\{[^,{}]*\}\}/;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function nameOf(value) {
	if (value.tag !== void 0) return `a value with the tag ${shown(value.tag)}`;
	if (value.kind === "scalar") return value.text() === void 0 ? "nothing" : `the text ${quote(value.text() ?? "")}`;
	return value.kind === "map" ? "a mapping" : value.kind === "list" ? "a list" : "nothing";
}
function quote(text) {
	return `"${shown(text)}"`;
}
function capital$1(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// build/policy/waivers.js
function findWaiver({ waivers, today }, image, requirement) {
	return waivers.find((waiver) => waiver.image === image && waiver.requirement === requirement && today <= waiver.until);
}
const soonDays = 14;
const waiverRemarks = [
	{
		code: "waiver-expired",
		says: "Its last day has passed: it no longer holds, and the finding fails the run again."
	},
	{
		code: "waiver-orphaned",
		says: "No image of that name is declared in what the run read."
	},
	{
		code: "waiver-unused",
		says: "The image no longer has this finding. The lines to delete are named."
	},
	{
		code: "waiver-expires-soon",
		says: `It has ${soonDays} days left or fewer; the last day counts.`
	}
];
function judgeWaivers({ waivers, today }, judged) {
	if (waivers.length === 0) return [];
	const declared = new Map();
	for (const { assessment } of judged) {
		const namesakes = declared.get(assessment.name);
		if (namesakes === void 0) declared.set(assessment.name, [assessment]);
		else namesakes.push(assessment);
	}
	const names = new Names([...declared.keys()]);
	const rank = (code) => waiverRemarks.findIndex((remark) => remark.code === code);
	return waivers.flatMap((waiver) => {
		const remark = remarkOn(waiver, today, declared.get(waiver.image) ?? [], names);
		return remark === void 0 ? [] : [{
			remark,
			waiver
		}];
	}).toSorted((left, right) => rank(left.remark.code) - rank(right.remark.code)).map(({ remark, waiver }) => ({
		...remark,
		level: "warning",
		location: waiver.location,
		related: [],
		configuration: true
	}));
}
function remarkOn(waiver, today, images, names) {
	const left = daysBetween(today, waiver.until);
	const what = `The waiver of ${quote(waiver.requirement)} for image ${quote(waiver.image)}`;
	const owner = `owner ${quote(waiver.owner)}`;
	const use = images.length === 0 ? "orphaned" : useOf(waiver, images);
	if (left < 0) {
		const advice = use === "used" || use === "open" ? "Repair the image, or renew the waiver with a new reason and date." : `${use === "orphaned" ? "No image of that name is declared" : "The image has no such finding now"}: ${deletion(waiver)}.`;
		return {
			code: "waiver-expired",
			message: `${what} expired ${days(-left)} ago, on ${waiver.until} (${owner}), and no longer holds. ${advice}`
		};
	}
	if (use === "orphaned") {
		const guess = names.nearestTo(waiver.image);
		return {
			code: "waiver-orphaned",
			message: `${what} (${owner}) holds nothing: no image of that name is declared in the files of this run. ${guess === void 0 ? "" : `Did you mean ${quote(guess)}? If not, `}${guess === void 0 ? capital(deletion(waiver)) : deletion(waiver)}.`
		};
	}
	if (use === "unused") return {
		code: "waiver-unused",
		message: `${what} (${owner}) holds nothing: the image has no such finding now. ${capital(deletion(waiver))}.`
	};
	if (left > soonDays) return void 0;
	return {
		code: "waiver-expires-soon",
		message: `${what} ${left === 0 ? `expires today, ${waiver.until} is its last day` : `expires soon: ${days(left)} left, ${waiver.until} is its last day`} (${owner}). Repair the image, or renew the waiver with a new reason and date.`
	};
}
function useOf(waiver, images) {
	if (images.some((image) => image.findings.some((finding) => finding.requirement === waiver.requirement))) return "used";
	return images.some(isOpen) ? "open" : "unused";
}
function isOpen({ verdict, findings }) {
	if (verdict !== "undetermined") return false;
	const unknown = findings.filter((finding) => finding.outcome === "unknown");
	return unknown.length === 0 || unknown.some(({ requirement }) => requirement.includes("/scope/") || requirement === contradictionId);
}
function deletion({ lines }) {
	if (lines === void 0) return "delete this entry";
	return lines.first === lines.last ? `delete line ${lines.first}` : `delete lines ${lines.first} to ${lines.last}`;
}
const mostSuggestions = 20;
var Names = class {
	#known;
	#left = mostSuggestions;
	constructor(known) {
		this.#known = known;
	}
	nearestTo(written) {
		if (this.#left === 0) return void 0;
		this.#left -= 1;
		return nearest(written, this.#known);
	}
};
function days(count) {
	return `${count} day${count === 1 ? "" : "s"}`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// build/source/secrets.js
const assigned = /((?:password|passwd|passphrase|pwd|secret|credential|accesskey|apikey|token|connectionstring)[a-z0-9_]*["'\])]*\s*(?:=|:)+\s*|[-/](?:password|pwd|pass|p)(?:\s+|:))("(?:[^"\\`]|[\\`].)*"?|'(?:[^']|'')*'?|[^\s;,}\])|&"']+)/gi;
const convert = /(convertto-securestring\s+(?:-string\s+)?)("[^"]*"?|'[^']*'?)/gi;
const encrypted = /(\[enc:[^:\]]+:)([^:\]]+)/gi;
const harmless = /^["']?(?:[$%!<*]|\{\{|@[({]|\(|(?:true|false|null|none|yes|no|string|securestring|system\.|get-|read-|new-|convertto-|["']?$))/i;
function maskSecrets(line) {
	const hide = (_all, before, value) => {
		if (harmless.test(value)) return `${before}${value}`;
		const quote = /^["']/.exec(value)?.[0] ?? "";
		const closed = quote !== "" && value.length > 1 && value.endsWith(quote);
		return `${before}${quote}${"*".repeat(value.length - quote.length - (closed ? 1 : 0))}${closed ? quote : ""}`;
	};
	return line.replace(assigned, hide).replace(convert, hide).replace(encrypted, hide);
}
// build/source/library.js
const longestExcerpt = 300;
var Library = class {
	#limits;
	#isOurs;
	#parsed = new Map();
	#texts = new Map();
	#taken = new Map();
	#bytes = new Map();
	#lines;
	constructor(limits, isOurs) {
		this.#limits = limits;
		this.#isOurs = isOurs;
	}
	parse(path, bytes) {
		const known = this.#parsed.get(path);
		if (known !== void 0) return known;
		const source = this.text(path, bytes);
		const result = "diagnostics" in source ? {
			documents: [],
			diagnostics: source.diagnostics
		} : parseDocuments(path, source.text, this.#limits, this.#isOurs(bytes) ? "folded" : "exact");
		this.#parsed.set(path, result);
		return result;
	}
	text(path, bytes) {
		const known = this.#texts.get(path);
		if (known !== void 0) return known;
		const decoded = decodeSource(path, bytes, this.#limits);
		if ("text" in decoded) this.#bytes.set(path, bytes);
		const result = "text" in decoded ? wholeText(path, decoded.text) : decoded;
		this.#texts.set(path, result);
		return result;
	}
	release(path) {
		this.#parsed.delete(path);
		this.#texts.delete(path);
	}
	take(path) {
		const all = this.#parsed.get(path)?.diagnostics ?? [];
		const before = this.#taken.get(path) ?? 0;
		this.#taken.set(path, all.length);
		return all.slice(before);
	}
	excerpt(location) {
		const lines = this.#linesOf(location.file);
		if (lines === void 0 || location.start.column > longestExcerpt) return "";
		return maskSecrets(Array.from(lineText(lines.text, lines.starts, location.start.line).slice(0, longestExcerpt * 2)).slice(0, longestExcerpt).join(""));
	}
	#linesOf(path) {
		if (this.#lines?.path === path) return this.#lines;
		const bytes = this.#bytes.get(path);
		const decoded = bytes === void 0 ? void 0 : decodeSource(path, bytes, this.#limits);
		if (decoded === void 0 || !("text" in decoded)) return void 0;
		this.#lines = {
			path,
			text: decoded.text,
			starts: lineStarts(decoded.text)
		};
		return this.#lines;
	}
};
// build/gate.js
function gate(input, policy) {
	const declared = declare(input, input.limits, policy, input.onFile);
	const { images, fates, library } = declared;
	const said = new Map(input.configuration.map((diagnostic) => [placeAndCode(diagnostic), diagnostic.level]));
	const isNew = (diagnostic) => {
		const level = said.get(placeAndCode(diagnostic));
		return level === void 0 || level !== "error" && diagnostic.level === "error";
	};
	const doubtful = declared.doubtful.map((complaints) => complaints.filter(isNew)).filter((complaints) => complaints.length > 0);
	const diagnostics = declared.diagnostics.filter(isNew);
	diagnostics.unshift(...input.refused, ...input.configuration);
	for (const { location } of [...input.refused, ...input.doubtful]) fates.set(location.file, "refused");
	if (images.length < policy.minImages) {
		diagnostics.push(...input.doubtful.map((diagnostic) => ({
			...diagnostic,
			level: "error"
		})));
		const unreadable = [...doubtful];
		for (const { file, index } of declared.skipped) {
			input.onFile?.(index);
			library.parse(file.path, file.bytes);
			const complaints = library.take(file.path).filter((diagnostic) => diagnostic.level === "error" && isNew(diagnostic));
			if (complaints.length === 0 || complaints.some((diagnostic) => diagnostic.code === "template")) continue;
			unreadable.push(complaints);
			fates.set(file.path, "refused");
		}
		input.onFile?.(input.files.length);
		diagnostics.push(...unreadable.length <= mostSuspects ? unreadable.flat() : [foldSuspects(unreadable)]);
	} else diagnostics.push(...input.doubtful, ...doubtful.map(soften));
	const before = input.base === null ? null : baseline(input.base, input.limits, policy, (index) => input.onFile?.(input.files.length + 1 + index));
	input.onFile?.(input.files.length);
	const evaluator = new Evaluator(statements, { strict: policy.strict });
	const judged = images.map((image) => assess(image, evaluator, {
		policy,
		waivers: input.waivers,
		before,
		library
	}));
	diagnostics.push(...judgeWaivers(input.waivers, judged).filter((remark) => input.waivers.narrowed !== true || remark.code !== "waiver-orphaned"));
	return report(judged, diagnostics, declared, input, before, policy);
}
function placeAndCode({ code, location: { file, start } }) {
	return `${code}\n${file}:${start.line}:${start.column}`;
}
function soften(complaints) {
	const [first] = complaints;
	if (first === void 0) throw new Error("a file without errors is not doubtful");
	return {
		...first,
		level: "warning",
		message: `This file looks like one that changes images, and was not read: ${first.message}`
	};
}
function inOrder(files) {
	return [...files.entries()].toSorted(([, left], [, right]) => compareText(left.path, right.path));
}
function declare(tree, limits, policy, onFile) {
	const { formats, catalogues } = formatsUnder(policy, tree.files);
	const library = new Library(limits, (bytes) => marksOf(bytes).native);
	const fates = new Map();
	const diagnostics = [];
	const doubtful = [];
	const recognised = new Map(formats.map((format) => [format, {
		documents: [],
		gathering: format.gather?.(),
		files: new Set()
	}]));
	const skipped = [];
	for (const [index, file] of inOrder(tree.files)) {
		onFile?.(index);
		const marked = file.named || file.mappings !== void 0 || isMarked(file.bytes);
		if (!marked && !marksOf(file.bytes).hint) {
			fates.set(file.path, "other");
			skipped.push({
				file,
				index
			});
			continue;
		}
		const { documents, diagnostics: all } = library.parse(file.path, file.bytes);
		if (!marked && hasError(all)) {
			fates.set(file.path, "other");
			skipped.push({
				file,
				index
			});
			continue;
		}
		const complaints = library.take(file.path);
		if (!hasError(complaints)) {
			diagnostics.push(...complaints);
			fates.set(file.path, sortDocuments(file, documents, recognised, diagnostics));
			const late = [...recognised.values()].some((own) => own.files.has(file.path)) ? library.take(file.path) : [];
			diagnostics.push(...late);
			if (hasError(late)) for (const { gathering } of recognised.values()) gathering?.taint(file.path);
			else if (![...recognised.values()].some((own) => own.documents.at(-1)?.file === file.path)) library.release(file.path);
		} else {
			fates.set(file.path, "refused");
			if (file.named || file.mappings !== void 0 || isSurelyOurs(file)) diagnostics.push(...complaints);
			else if (complaints.some((diagnostic) => diagnostic.code === "template")) diagnostics.push(soften(complaints.filter((diagnostic) => diagnostic.level === "error")));
			else doubtful.push(complaints.filter((diagnostic) => diagnostic.level === "error"));
		}
	}
	onFile?.(tree.files.length);
	const walked = new Set([...recognised.values()].flatMap(({ documents }) => documents.map((document) => document.file)));
	const reader = new Reader({
		open: (fromFile, path) => tree.open(fromFile, path),
		library,
		limits,
		formats: () => formats.length > 1 ? formats : everyFormat.get(),
		diagnostics,
		walked
	});
	const images = [];
	const find = (format, found) => {
		for (const read of found) images.push({
			name: read.name,
			resource: read.resources[0] ?? read.name,
			format: format.id,
			location: read.location,
			read
		});
	};
	for (const [format, { documents }] of recognised) {
		if (format.spans === "run") continue;
		for (const [file, own] of groupBy(documents, (document) => document.file)) find(format, reader.read(format, file, own).images);
	}
	for (const [format, { documents, gathering }] of recognised) {
		if (format.spans === "file") continue;
		const reading = gathering === void 0 ? format.read(documents, reader) : gathering.read(reader);
		find(format, reading.images);
		for (const diagnostic of reading.diagnostics) diagnostics.push(diagnostic);
	}
	for (const path of walked) diagnostics.push(...library.take(path));
	diagnostics.push(...reader.lateRemarks(), ...catalogues?.remarks() ?? []);
	const declaring = new Set([...images.map((image) => image.location.file), ...[...recognised].flatMap(([format, { files }]) => format.spans === "run" ? [...files] : [])]);
	for (const [path, fate] of fates) if (fate === "definitions" && !declaring.has(path)) fates.set(path, "other");
	return {
		images: withoutCompleted(images),
		diagnostics: foldRemarks(diagnostics, reader.used),
		fates,
		skipped,
		doubtful,
		library
	};
}
function withoutCompleted(images) {
	const key = ({ file, start }) => `${file}:${start.line}:${start.column}`;
	const taken = new Set(images.flatMap(({ read }) => read.completes === void 0 ? [] : [key(read.completes)]));
	return taken.size === 0 ? images : images.filter((image) => image.format === "native" || !taken.has(key(image.location)));
}
function isSurelyOurs(file) {
	return (everyFormat.isLoaded ? everyFormat.get() : [native]).some((format) => format.unparsed === "error" && mightContain(file.bytes, format.marker));
}
function formatsUnder({ mappings }, files) {
	const byFile = new Map(files.flatMap((file) => file.mappings === void 0 ? [] : [[file.path, file.mappings]]));
	if (byFile.size === 0 && !files.some(mayHoldOthers)) return {
		formats: [native],
		catalogues: void 0
	};
	const registered = everyFormat.get();
	if (byFile.size === 0) return {
		formats: registered,
		catalogues: void 0
	};
	const isNative = (document) => registered.some((format) => format.spans === "run" && format.recognise(document).kind === "yes");
	const catalogues = catalogueFormat.get()(mappings, (file) => byFile.get(file) ?? [], isNative);
	return {
		formats: [...registered, catalogues],
		catalogues
	};
}
function mayHoldOthers(file) {
	const { native: isNative, others, hint } = marksOf(file.bytes);
	return others || !isNative && (file.named || hint);
}
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === void 0) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return groups;
}
const mostRemarks = 3;
function foldRemarks(diagnostics, used) {
	const folded = [...groupBy(diagnostics.filter((diagnostic) => diagnostic.code === noImageCode && !used.has(diagnostic.location.file)), (diagnostic) => diagnostic.message).values()].flatMap((alike) => {
		const [first] = alike;
		if (first === void 0 || alike.length <= mostRemarks) return alike;
		return [{
			...first,
			message: `${first.message} The same holds for ${alike.length - 1} more files.`,
			related: alike.slice(1, 6).map(({ location }) => ({
				message: "another one",
				location
			}))
		}];
	});
	return [...diagnostics.filter((diagnostic) => diagnostic.code !== noImageCode), ...folded];
}
const mostSuspects = 3;
function foldSuspects(unreadable) {
	const places = unreadable.flatMap(([first]) => first === void 0 ? [] : [{
		message: first.message,
		location: first.location
	}]);
	return {
		code: "unreadable-files",
		level: "error",
		message: `Too few images were found, and ${unreadable.length} of the other files cannot be read as YAML: what is missing may stand in one of them. Correct them, leave them out with exclude-paths, or name the files that hold definitions.`,
		location: startOfFile(places[0]?.location.file ?? ""),
		related: places.slice(0, 10)
	};
}
function hasError(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.level === "error");
}
function baseline(base, limits, policy, onFile) {
	const declared = declare(base, limits, policy, onFile);
	const evaluator = new Evaluator(statements, { strict: policy.strict });
	const findings = new Map();
	const images = new Map();
	for (const image of declared.images) {
		const { file } = image.location;
		const key = imageKey(image, file);
		if (!images.has(key)) images.set(key, {
			name: image.name,
			file
		});
		for (const { requirement, outcome, message, location } of evaluator.evaluate(image).outcomes) {
			const print = fingerprint(image, requirement, file);
			if (image.read.broken && outcome !== "fail" || findings.has(print)) continue;
			findings.set(print, {
				key,
				outcome,
				finding: {
					image: image.name,
					requirement,
					message,
					location
				}
			});
		}
	}
	const moved = new Set(base.renames.values());
	const oldFile = (file) => base.renames.get(file) ?? (moved.has(file) ? void 0 : file);
	return {
		commit: base.commit,
		findings,
		images,
		oldFile
	};
}
const worst = [
	"not-applicable",
	"unknown",
	"fail"
];
function changeOf(image, requirement, outcome, before) {
	if (before === null) return null;
	const file = before.oldFile(image.location.file);
	const known = before.findings.get(fingerprint(image, requirement, file ?? ""));
	return known !== void 0 && worst.indexOf(outcome) <= worst.indexOf(known.outcome) ? "existing" : "new";
}
function imageKey(image, file) {
	return image.format === "native" ? `native\n${image.name}` : `${image.format}\n${file}\n${image.name}`;
}
function fingerprint(image, requirement, file) {
	return bytesToHex(sha256(utf8ToBytes(`${imageKey(image, file)}\n${requirement}`))).slice(0, 32);
}
function assess(image, evaluator, { policy, waivers, before, library }) {
	const { outcomes, ...evaluation } = evaluator.evaluate(image);
	const { name, format, location } = image;
	const findings = outcomes.map(({ weight, fact: _fact, ...outcome }) => {
		const change = changeOf(image, outcome.requirement, outcome.outcome, before);
		const waiver = weight === "requirement" ? findWaiver(waivers, name, outcome.requirement) : void 0;
		const level = levelOf({
			weight,
			outcome: outcome.outcome,
			verdict: evaluation.verdict,
			format,
			waived: waiver !== void 0,
			existing: change === "existing"
		}, policy);
		return {
			...outcome,
			level,
			excerpt: library.excerpt(outcome.location),
			fingerprint: fingerprint(image, outcome.requirement, location.file),
			change,
			waived: waiver !== void 0,
			waiver: waiver === void 0 ? null : {
				reason: waiver.reason,
				owner: waiver.owner,
				until: waiver.until,
				ticket: waiver.ticket,
				location: waiver.location
			}
		};
	});
	const deciding = findings.filter((_finding, index) => {
		const outcome = outcomes[index];
		return outcome !== void 0 && fails({
			weight: outcome.weight,
			outcome: outcome.outcome,
			verdict: evaluation.verdict,
			format
		}, policy);
	});
	const open = deciding.filter((finding) => !finding.waived && (policy.failOn === "any" || finding.change !== "existing"));
	const failing = deciding.length === 0 ? reactionTo(evaluation.verdict, format, policy) === "fail" : open.length > 0;
	const opens = (outcome) => open.some((finding) => finding.outcome === outcome);
	const cause = !failing ? void 0 : opens("fail") ? "unsupported" : opens("not-applicable") ? "not-covered" : "undetermined";
	const asked = outcomes.flatMap(({ outcome, weight, fact }) => outcome === "unknown" && weight === "requirement" && fact !== null ? [fact] : []);
	const settle = evaluation.verdict === "undetermined" ? settlingLines({
		name,
		format,
		file: location.file,
		resource: image.resource
	}, asked, completed(image).facts) : [];
	return {
		assessment: {
			name,
			format,
			location,
			...evaluation,
			failing,
			findings: findings.toSorted(compareFindings),
			settle
		},
		cause
	};
}
function report(judged, diagnostics, { fates, library }, input, before, policy) {
	const assessments = judged.map(({ assessment }) => assessment).toSorted(compareImages);
	const findings = assessments.flatMap((assessment) => assessment.findings);
	const failingFor = (cause) => judged.filter((each) => each.cause === cause).length;
	const errors = diagnostics.filter((diagnostic) => diagnostic.level === "error");
	const misconfigured = errors.filter((diagnostic) => diagnostic.configuration === true).length;
	const conclusion = conclude({
		images: assessments.length,
		unsupported: failingFor("unsupported"),
		uncovered: failingFor("not-covered"),
		undetermined: failingFor("undetermined"),
		open: standingOf(assessments).open,
		unread: errors.length - misconfigured,
		misconfigured,
		files: fates.size,
		unmatched: input.unmatched
	}, policy);
	const filesThat = (fate) => [...fates.values()].filter((each) => each === fate).length;
	const imagesThat = (verdict) => assessments.filter((assessment) => assessment.verdict === verdict).length;
	return {
		schemaVersion: "1.0",
		version,
		matrixVersion,
		conclusion: conclusion.exitCode === 0 ? "success" : "failure",
		exitCode: conclusion.exitCode,
		reason: conclusion.reason,
		wouldFail: conclusion.wouldFail,
		warnOnly: policy.warnOnly,
		strict: policy.strict,
		counts: {
			images: assessments.length,
			unsupported: imagesThat("unsupported"),
			undetermined: imagesThat("undetermined"),
			"not-covered": imagesThat("not-covered"),
			supported: imagesThat("supported"),
			"not-applicable": imagesThat("not-applicable"),
			failing: assessments.filter((assessment) => assessment.failing).length,
			findings: findings.length,
			introduced: findings.filter((finding) => finding.change !== "existing").length,
			waived: findings.filter((finding) => finding.waived).length
		},
		comparison: before === null ? null : compareWithBase(judged, fates, before),
		notices: input.notices,
		files: {
			matched: fates.size,
			definitions: filesThat("definitions"),
			other: filesThat("other"),
			refused: filesThat("refused")
		},
		images: assessments,
		diagnostics: diagnostics.map((diagnostic) => ({
			...diagnostic,
			excerpt: library.excerpt(diagnostic.location)
		})).toSorted(compareDiagnostics)
	};
}
function compareWithBase(judged, fates, before) {
	const present = new Set();
	const names = new Set();
	const hidden = new Set();
	for (const { assessment } of judged) {
		const file = before.oldFile(assessment.location.file) ?? "";
		const key = imageKey(assessment, file);
		names.add(key);
		if (assessment.findings.some((finding) => finding.outcome === "unknown" && finding.change === "new")) hidden.add(key);
		for (const finding of assessment.findings) present.add(fingerprint(assessment, finding.requirement, file));
	}
	const unread = new Set([...fates].filter(([, fate]) => fate === "refused").map(([file]) => before.oldFile(file)));
	const retired = [...before.images].filter(([key, image]) => !names.has(key) && !unread.has(image.file)).map(([, image]) => image.name);
	const fixed = [...before.findings].filter(([print, { key }]) => !present.has(print) && names.has(key) && !hidden.has(key)).map(([, { finding }]) => finding);
	return {
		base: before.commit,
		fixed: fixed.toSorted((left, right) => compareLocations(left.location, right.location) || compareText(left.image, right.image) || compareText(left.requirement, right.requirement)),
		retired: retired.toSorted(compareText)
	};
}
function sortDocuments(file, documents, recognised, diagnostics) {
	let fate = "other";
	if (file.mappings !== void 0 && documents.length === 0) {
		diagnostics.push(emptyCatalogue(file.path));
		return "refused";
	}
	for (const document of documents) for (const [format, own] of recognised) {
		const recognition = format.recognise(document);
		if (recognition.kind === "yes") {
			own.files.add(file.path);
			if (own.gathering === void 0) own.documents.push(document);
			else own.gathering.add(document);
			if (fate === "other") fate = "definitions";
		} else if (recognition.kind === "near" && (file.mappings === void 0 || isSurelyOurs(file))) {
			diagnostics.push(recognition.diagnostic);
			fate = "refused";
		}
	}
	if (fate !== "other" || !file.named) return fate;
	diagnostics.push(notRecognised(file.path, documents));
	return "refused";
}
function notRecognised(path, documents) {
	const root = documents.find((document) => document.root.kind !== "missing")?.root;
	return {
		code: "not-recognised",
		level: "error",
		message: `This file was named and holds no image definition: ${root === void 0 ? "it is empty" : root.kind === "map" && root.get("images").kind !== "missing" ? "it has `images` but not the marker" : "its structure is that of no known format"}. Native definitions begin with \`apiVersion: sysprep-gate/v1\` and \`kind: Images\`.`,
		location: root?.location ?? startOfFile(path),
		related: []
	};
}
// build/policy/waiver.js
const noWaivers = {
	waivers: [],
	today: "1970-01-01"
};
// build/host/base-tree.js
function openAmong(base) {
	if (base === null) return null;
	const byPath = new Map([...base.named ?? [], ...base.files].map((file) => [file.path, file]));
	return {
		...base,
		open(fromFile, path) {
			const wanted = pathBelow(fromFile, path);
			return (wanted === void 0 ? void 0 : byPath.get(wanted)) ?? { reason: "the base commit does not have it among its definitions" };
		}
	};
}
function pathBelow(fromFile, path) {
	if (path.startsWith("/")) return void 0;
	const resolved = [];
	for (const part of [...fromFile.split("/").slice(0, -1), ...path.split("/")]) {
		if (part === "" || part === ".") continue;
		if (part !== "..") resolved.push(part);
		else if (resolved.pop() === void 0) return void 0;
	}
	return resolved.join("/");
}
// build/host/watched.js
const slot = "sysprepGateWatchedWork";
function withinTime(milliseconds, work) {
	const scope = globalThis;
	let value;
	scope[slot] = () => {
		value = { value: work() };
	};
	try {
		new node_vm.Script(`${slot}()`).runInThisContext({
			timeout: milliseconds,
			displayErrors: false
		});
		return value;
	} catch (error) {
		if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return void 0;
		throw error;
	} finally {
		delete scope[slot];
	}
}
// build/host/run.js
const farthestMarker = 67108864;
const largestRestart = 262144;
const threadArgument = "the-evaluating-thread";
const mostRestarts = 10;
async function run(request) {
	const limits = request.limits ?? defaultLimits;
	const workspace = (0, node_fs.realpathSync)(request.workspace);
	const { settings } = request;
	const listing = await withDeferred(() => listFiles({
		workspace,
		paths: settings.paths,
		workingDirectory: settings.workingDirectory,
		exclude: settings.excludePaths,
		limits
	}));
	const catalogues = await withDeferred(() => mappingMatcher({
		workspace,
		workingDirectory: settings.workingDirectory,
		mappings: settings.policy.mappings
	}));
	const { unmatched, notices, remarks } = unmatchedGlobs(catalogues.unmatched(listing.files.map(({ path }) => path)), request.waivers?.narrowed === true);
	const refused = [...listing.diagnostics];
	const doubtful = [];
	const files = [];
	const marked = [];
	let total = 0;
	for (const listed of listing.files) {
		const mappings = catalogues.mappingsOf(listed.path);
		const read = readListed(listed, limits);
		if ("diagnostic" in read) {
			const other = read.diagnostic.code === "file-too-large" && !listed.named && mappings.length === 0 && scanForMarker(listed, (text) => mightContain(text, markers), farthestMarker) === false;
			(other ? doubtful : refused).push(other ? {
				...read.diagnostic,
				level: "warning"
			} : read.diagnostic);
			continue;
		}
		total += read.bytes.length;
		if (total > limits.totalBytes) {
			refused.push({
				code: "too-much",
				level: "error",
				message: `More than ${Math.round(limits.totalBytes / 1024 / 1024)} MiB of files to read: this one and those after it were not read. Name fewer with paths.`,
				location: startOfFile(listed.path),
				related: []
			});
			break;
		}
		const file = {
			path: listed.path,
			bytes: read.bytes,
			named: listed.named,
			...mappings.length === 0 ? {} : { mappings }
		};
		files.push(file);
		if (file.named || mappings.length > 0 || isMarked(file.bytes) || marksOf(file.bytes).hint) marked.push(file);
	}
	const task = {
		workspace,
		files,
		refused,
		doubtful,
		unmatched: [...listing.unmatched, ...unmatched],
		limits,
		policy: settings.policy,
		configuration: [...request.configuration ?? [], ...remarks],
		notices: [...request.notices ?? [], ...notices],
		waivers: request.waivers ?? noWaivers,
		base: request.base ?? null
	};
	const all = bytesOf(files);
	const heavy = bytesOf(marked);
	const before = [...task.base?.files ?? [], ...task.base?.named ?? []].reduce((sum, file) => sum + (file.mappings !== void 0 || isMarked(file.bytes) ? file.bytes.length : 0), 0);
	const light = heavy + before <= limits.inPlaceBytes && (heavy > 0 || all <= limits.inPlaceBytes);
	const evaluate = (room = Number.POSITIVE_INFINITY) => gate({
		...task,
		base: baseWithin(room, openAmong(task.base)),
		open: openWithin(room, (fromFile, path) => readInside(workspace, fromFile, path, limits)),
		onFile: (index) => request.progress?.(Math.min(index, files.length), files.length)
	}, settings.policy);
	const atOnce = light ? await withDeferred(() => unlessTooMuch(() => evaluate(limits.inPlaceBytes - heavy - before))) : void 0;
	if (atOnce !== void 0) return atOnce.value;
	const small = light || all + before <= limits.watchedBytes && [...marked, ...task.base?.files ?? []].every((file) => file.bytes.length <= limits.inPlaceBytes);
	if (heavy > largestRestart) await load(fastParser);
	const watched = Math.min(limits.fileMilliseconds, defaultLimits.fileMilliseconds);
	const done = small ? await withDeferred(() => withinTime(watched, evaluate)) : task.base === null && all <= defaultLimits.fileBytes && isPlain(marked, limits) ? evaluateIfPlain(watched, evaluate) : void 0;
	await new Promise((resolve) => setImmediate(resolve));
	return done?.value ?? inThread(task, request.entry, request.progress);
}
var TooMuchOpened = class extends Error {};
function openWithin(room, open) {
	const counted = new Set();
	let left = room;
	return (fromFile, path) => {
		const opened = open(fromFile, path);
		if ("reason" in opened || counted.has(opened.path)) return opened;
		counted.add(opened.path);
		left -= opened.bytes.length;
		if (left < 0) throw new TooMuchOpened();
		return opened;
	};
}
function baseWithin(room, base) {
	return base === null ? null : {
		...base,
		open: openWithin(room, (fromFile, path) => base.open(fromFile, path))
	};
}
function unlessTooMuch(work) {
	try {
		return { value: work() };
	} catch (error) {
		if (error instanceof TooMuchOpened) return void 0;
		throw error;
	}
}
function isPlain(files, limits) {
	if (thoroughParser.isLoaded || everyFormat.isLoaded) return false;
	let left = limits.inPlaceEntries;
	for (const { bytes } of files) {
		for (const byte of bytes) if (byte === lineFeed || byte === comma) left -= 1;
		if (left < 0) return false;
	}
	return true;
}
function bytesOf(files) {
	return files.reduce((sum, file) => sum + file.bytes.length, 0);
}
const lineFeed = 10;
const comma = 44;
function evaluateIfPlain(milliseconds, evaluate) {
	try {
		return withinTime(milliseconds, evaluate);
	} catch (error) {
		if (error instanceof NotLoaded) return void 0;
		throw error;
	}
}
function unmatchedGlobs(globs, narrowed) {
	if (globs.length === 0 || !narrowed) {
		const remarks = globs.map(({ glob, location }) => ({
			code: "mapping-matches-nothing",
			level: "warning",
			message: `${quote$2(glob)} names no file of this run, so that this mapping reads nothing by it: correct the glob, or delete it.`,
			location,
			related: [],
			configuration: true
		}));
		return {
			unmatched: globs.map(({ glob }) => `${glob} (files of a mapping)`),
			notices: [],
			remarks
		};
	}
	return {
		unmatched: [],
		remarks: [],
		notices: [`Only the paths that were asked for were read: ${globs.slice(0, 5).map(({ glob }) => quote$2(glob)).join(", ")}${globs.length > 5 ? ", \u2026" : ""} of the policy's mappings name none of their files.`]
	};
}
async function inThread(task, entry, listener) {
	const deadline = Date.now() + task.limits.runMilliseconds;
	let { files, refused, base, notices } = task;
	for (let restart = 0;; restart++) {
		const progress = new Int32Array(new SharedArrayBuffer(4)).fill(notBegun);
		const until = files.length === 0 ? Math.max(deadline, Date.now() + task.limits.fileMilliseconds) : deadline;
		const ended = await watch({
			...task,
			files,
			refused,
			base,
			notices,
			kind: "sysprep-gate",
			progress
		}, entry, until, listener);
		if ("report" in ended) return ended.report;
		const index = Math.max(0, Atomics.load(progress, 0));
		if (base !== null && index > files.length) {
			const stopper = restart >= mostRestarts || Date.now() >= deadline ? void 0 : base.files[index - files.length - 1];
			notices = [...notices, `${stopper === void 0 ? "The base commit" : `The file ${quote$2(stopper.path)} of the base commit`} could not be evaluated (${ended.stopped}): what it declares counts as new.`];
			base = stopper === void 0 ? null : {
				...base,
				files: base.files.filter((each) => each !== stopper)
			};
			if (Date.now() < deadline) continue;
		}
		const file = files[index];
		if (files.length === 0) throw new Error(ended.stopped);
		const given = file === void 0 || restart >= mostRestarts || Date.now() >= deadline ? files : [file];
		refused = [...refused, ...given.map((each) => ({
			code: "file-too-costly",
			level: "error",
			message: `This file could not be evaluated: ${ended.stopped}. Split it, or leave it out with exclude-paths.`,
			location: startOfFile(each.path),
			related: []
		}))];
		files = files.filter((each) => !given.includes(each));
		if (files.length === 0) base = null;
	}
}
const notBegun = -1;
async function watch(task, entry, deadline, listener) {
	const { Worker } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL(entry), {
			argv: [threadArgument],
			workerData: task,
			resourceLimits: {
				maxOldGenerationSizeMb: task.limits.heapMebibytes,
				maxYoungGenerationSizeMb: 64,
				stackSizeMb: 4
			}
		});
		let at = notBegun;
		let since = Date.now();
		const timer = setInterval(() => {
			const index = Atomics.load(task.progress, 0);
			const now = Date.now();
			if (index !== at) {
				at = index;
				since = now;
			}
			listener?.(index > task.files.length ? index - 1 : Math.max(0, index), task.files.length + (task.base?.files.length ?? 0));
			const most = index === notBegun ? Math.max(task.limits.fileMilliseconds, defaultLimits.fileMilliseconds) : task.limits.fileMilliseconds;
			const late = Math.max(0, index) !== task.files.length && now - since > most;
			if (late || now > deadline) end({ stopped: late ? `it took longer than ${task.limits.fileMilliseconds / 1e3} s` : `the run took longer than ${task.limits.runMilliseconds / 1e3} s` });
		}, 50);
		const end = (ended) => {
			clearInterval(timer);
			resolve(ended);
			worker.terminate();
		};
		worker.once("message", (report) => end({ report }));
		worker.once("error", (error) => {
			if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return end({ stopped: "it needs more memory than a run may use" });
			clearInterval(timer);
			reject(error);
		});
		worker.once("exit", (code) => {
			clearInterval(timer);
			reject(new Error(`the evaluating thread ended with code ${code} and without an answer`));
		});
	});
}
// build/host/configure.js
async function configure(request) {
	const { settings } = request;
	const notices = [];
	const configuration = [];
	const prefix = request.entry === "cli" ? "--" : "";
	const compared = await comparedCommit(request);
	const judge = request.proposal ? request.baseSha : request.baseSha ?? compared;
	const fromBase = (settings.configFrom ?? (request.proposal ? "base" : "head")) === "base";
	if (settings.configFrom === "base" && judge === void 0 && !request.proposal) throw new UserError(`config-from is base, and this run has no base commit. Name one with ${prefix}base-ref, or leave it out.`);
	const given = {
		origin: (name) => `${request.entry === "cli" ? "flag --" : "input "}${name}`,
		values: settings.given
	};
	const file = settings.configFile ?? policyPath;
	const here = readHere(request, file);
	const headPolicy = await readPolicy(here, file);
	if (settings.configFile === void 0 && here === null) configuration.push(...misnamed(request, file, "config-file"));
	const there = fromBase ? await readThere(request, judge, file) : void 0;
	if (settings.configFile !== void 0 && here === null && (there === void 0 || there === null)) throw new UserError(`config-file names ${file}, which is not there.`);
	let policy = headPolicy;
	let uncertain;
	if (there !== void 0 && there !== null && "reason" in there) {
		if (there.isFinal === true) configuration.push(unusable(`The policy of the base commit cannot be used: ${there.reason}. It has to be a file of its own, within the limits.`, file));
		else uncertain = there.reason;
	} else if (there !== void 0) {
		const base = await readPolicy(there, file);
		policy = base;
		const broken = policy?.diagnostics.filter((diagnostic) => diagnostic.level === "error") ?? [];
		if (broken.length > 0) {
			uncertain = `${file}:${broken[0]?.location.start.line ?? 1} in the base commit: ${broken[0]?.message ?? ""}`;
			policy = headPolicy;
		} else notices.push(...await withDeferred(() => proposed(decidePolicy([sourceOf(headPolicy, file)]).values, decidePolicy([sourceOf(base, file)]).values)));
	}
	if (policy !== null) configuration.push(...policy.diagnostics);
	if (policy !== headPolicy && headPolicy !== null) configuration.push(...headPolicy.diagnostics.filter((diagnostic) => diagnostic.level === "error"));
	if (uncertain !== void 0) notices.push(`The policy of the base commit could not be read (${uncertain}). The one proposed here is used only where the strictest one gives the same conclusion.`);
	const decided = decidePolicy([given, sourceOf(policy, file)]);
	const limits = limitsUnder(decided.values.limits);
	const waivers = await decideWaivers(request, decided.values.waiversFile, fromBase ? uncertain === void 0 ? "base" : "none" : "head", judge, configuration, notices);
	const tree = decided.values.failOn === "introduced" || settings.baseRef !== void 0 ? await compareWith({
		...request,
		limits
	}, compared ?? request.baseSha, decided, notices) : null;
	const { strict, onUndetermined, onNotCovered, minImages, failOn, mappings } = decided.values;
	return {
		run: {
			paths: decided.values.paths,
			excludePaths: decided.values.excludePaths,
			workingDirectory: settings.workingDirectory,
			policy: {
				strict,
				onUndetermined,
				onNotCovered,
				minImages,
				failOn,
				mappings,
				warnOnly: settings.warnOnly
			}
		},
		decided,
		waivers: {
			waivers,
			today: request.today,
			narrowed: settings.given.paths !== void 0
		},
		configuration,
		notices,
		base: tree,
		limits,
		uncertain
	};
}
async function runConfigured(request, configured, notices = []) {
	const { decided, uncertain, run: settings, ...rest } = configured;
	const start = (under, more = [], limits = rest.limits) => run({
		...request,
		settings: under,
		limits,
		waivers: rest.waivers,
		base: rest.base,
		notices: [...notices, ...rest.notices],
		configuration: [...rest.configuration, ...more]
	});
	const report = await start(settings);
	if (uncertain === void 0 || report.exitCode !== 0) return report;
	if (settings.policy.mappings.length > 0) return start(settings, [unusable(`The policy of the base commit could not be read (${uncertain}), and the mappings proposed here say what the words of a catalogue mean: a pass by them counts for nothing. Check out with fetch-depth: 0, or give a token that may read the base commit.`, policyPath)]);
	const given = (field) => !/^(?:file |default$)/.test(decided.origins[field]);
	const policy = {
		...settings.policy,
		...given("strict") ? {} : { strict: true },
		...given("onUndetermined") ? {} : { onUndetermined: "fail" },
		...given("onNotCovered") ? {} : { onNotCovered: "fail" },
		...given("failOn") ? {} : { failOn: "any" }
	};
	const strictest = await start({
		...settings,
		...given("paths") ? {} : { paths: [] },
		...given("excludePaths") ? {} : { excludePaths: [] },
		policy
	}, [], limitsUnder({}));
	if (strictest.exitCode === 0) return report;
	return start(settings, [unusable(`The policy of the base commit could not be read (${uncertain}), and the conclusion depends on it: under the strictest policy this run fails (${strictest.reason}). Check out with fetch-depth: 0, or give a token that may read the base commit.`, policyPath)]);
}
function unusable(message, file) {
	return {
		code: "policy-not-trusted",
		level: "error",
		message,
		location: startOfFile(file),
		related: [],
		configuration: true
	};
}
function proposed(head, base) {
	const { stricter, loosened } = isAtLeastAsStrict(head, base);
	if (!stricter) return [`The policy of the base commit decides. The one proposed here is looser and counts only once it is merged: ${loosened.join(" ")}`];
	const plain = (values) => JSON.stringify(policyFields.map((field) => plainValue(values[field])));
	return plain(head) === plain(base) ? [] : ["The policy of the base commit decides. The one proposed here differs and counts once it is merged."];
}
async function decideWaivers(request, file, from, judge, configuration, notices) {
	const here = readHere(request, file);
	if (here === null && file === defaultValues.waiversFile) configuration.push(...misnamed(request, file, "waivers-file"));
	if (from === "head") return readWaivers(here, file, () => request.ids(), configuration, notices);
	if (from === "none") {
		if (here !== null) notices.push("The waivers proposed here are not applied, because those of the base commit could not be read: a change cannot waive its own findings.");
		return [];
	}
	const there = await readThere(request, judge, file);
	if (!(here !== null && there !== null && "text" in here && "text" in there && here.text === there.text || here === null && there === null) && !(there !== null && "reason" in there)) {
		notices.push("The waivers of the base commit decide. Those proposed here differ and count once they are merged.");
		const errors = [];
		await readWaivers(here, file, () => request.ids(), errors, []);
		configuration.push(...errors.filter((diagnostic) => diagnostic.level === "error"));
	}
	const errors = [];
	const waivers = await readWaivers(there, file, () => request.ids(), errors, notices);
	const [first] = errors.filter((diagnostic) => diagnostic.level === "error");
	if (first !== void 0) notices.push(`The waivers of the base commit cannot be read as meant, so none of them applies (${file}:${first.location.start.line}: ${first.message}).`);
	return first === void 0 ? waivers : [];
}
async function comparedCommit({ settings, baseSha, repository }) {
	if (settings.baseRef === void 0) return baseSha;
	if (/^[0-9a-f]{40}$/.test(settings.baseRef)) return settings.baseRef;
	const { resolveCommit } = await Promise.resolve().then(() => require("./base-commit.js")).then(({ base_commit_exports }) => {
	if (base_commit_exports === void 0) throw new Error("./base-commit.js is not whole");
	return base_commit_exports;
});
	const commit = resolveCommit(repository, settings.baseRef);
	if (commit === void 0) throw new UserError(`base-ref is "${settings.baseRef}", which git does not know here. Name a commit or a branch that is fetched.`);
	return commit;
}
async function compareWith(request, base, decided, notices) {
	if (base === void 0) {
		notices.push("There is no base commit to compare with: every finding counts as new.");
		return null;
	}
	const { matchesBase, readBase } = await Promise.resolve().then(() => require("./base-commit.js")).then(({ base_commit_exports }) => {
	if (base_commit_exports === void 0) throw new Error("./base-commit.js is not whole");
	return base_commit_exports;
});
	const scope = {
		workspace: request.workspace,
		workingDirectory: request.settings.workingDirectory
	};
	const matches = await withDeferred(() => matchesBase({
		...scope,
		paths: decided.values.paths,
		exclude: decided.values.excludePaths
	}));
	const { mappingsOf } = await withDeferred(() => mappingMatcher({
		...scope,
		mappings: decided.values.mappings
	}));
	const read = await readBase({
		workspace: request.workspace,
		folder: request.repository,
		commit: base,
		matches,
		mappingsOf,
		limits: request.limits,
		head: request.headSha ?? null
	}, request.api);
	if (!("reason" in read)) {
		if (read.leftOut > 0) notices.push(`${read.leftOut} files of the base commit were left out, because they are too large or their names are not UTF-8: what they declare counts as new.`);
		return read;
	}
	notices.push(`The base commit could not be read (${read.reason}): every finding counts as new.`);
	return null;
}
function sourceOf(policy, file) {
	return policy === null ? {
		origin: "default",
		values: {}
	} : {
		origin: `file ${file}`,
		values: policy.values,
		places: policy.places
	};
}
async function readPolicy(found, file) {
	if (found === null) return null;
	if ("text" in found) {
		const { readPolicyFile } = await Promise.resolve().then(() => require("./configuration.js")).then(({ policy_file_exports }) => {
	if (policy_file_exports === void 0) throw new Error("./configuration.js is not whole");
	return policy_file_exports;
});
		return withDeferred(() => readPolicyFile(file, found.text, version));
	}
	return {
		values: {},
		places: new Map(),
		diagnostics: "diagnostics" in found ? found.diagnostics : [unreadable(file, found.reason)]
	};
}
async function readWaivers(found, file, ids, configuration, notices) {
	if (found === null) return [];
	if ("text" in found) {
		const { readWaiversFile } = await Promise.resolve().then(() => require("./configuration.js")).then(({ waivers_file_exports }) => {
	if (waivers_file_exports === void 0) throw new Error("./configuration.js is not whole");
	return waivers_file_exports;
});
		const read = await withDeferred(() => readWaiversFile(file, found.text, ids()));
		configuration.push(...read.diagnostics);
		return read.waivers;
	}
	if ("diagnostics" in found) configuration.push(...found.diagnostics);
	else notices.push(`The waivers could not be read (${found.reason}), so none applies.`);
	return [];
}
function unreadable(file, reason) {
	return {
		code: "policy-unreadable",
		level: "error",
		message: `The file ${file} cannot be read: ${reason}.`,
		location: startOfFile(file),
		related: [],
		configuration: true
	};
}
function misnamed({ repository, limits }, path, key) {
	const other = path.replace(/\.yml$/, ".yaml");
	const read = readInside(repository, "", other, limits);
	if ("missing" in read && read.missing === true) return [];
	return [{
		code: "policy-misnamed",
		level: "error",
		message: `The file ${other} is not looked for and decides nothing. Rename it to ${path}, or name it by \`${key}\`.`,
		location: startOfFile(other),
		related: [],
		configuration: true
	}];
}
function readHere({ repository, limits }, path) {
	const read = readInside(repository, "", path, limits);
	if ("bytes" in read) return decode(path, read.bytes, limits);
	return read.missing === true ? null : { diagnostics: [unreadable(path, read.reason)] };
}
async function readThere({ repository, limits, api }, commit, path) {
	if (commit === void 0) return { reason: "the event does not name its base commit" };
	const { readFileAtBase } = await Promise.resolve().then(() => require("./base-commit.js")).then(({ base_commit_exports }) => {
	if (base_commit_exports === void 0) throw new Error("./base-commit.js is not whole");
	return base_commit_exports;
});
	const read = await readFileAtBase({
		workspace: repository,
		folder: repository,
		commit,
		limits,
		path
	}, api).catch((error) => ({ reason: error instanceof Error ? error.message : String(error) }));
	return read === null || "reason" in read ? read : decode(path, read.bytes, limits);
}
function decode(path, bytes, limits) {
	const decoded = decodeSource(path, bytes, limits);
	return "text" in decoded ? decoded : { diagnostics: decoded.diagnostics.map((diagnostic) => ({
		...diagnostic,
		configuration: true
	})) };
}
// build/host/output.js
function writeAll(stream, text) {
	const bytes = new TextEncoder().encode(text);
	let written = 0;
	while (written < bytes.length) try {
		written += (0, node_fs.writeSync)(stream, bytes, written);
	} catch (error) {
		const code = error.code;
		if (code === "EPIPE") return false;
		if (code !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
	}
	return true;
}
// build/policy/requirement-ids.js
function requirementIds(statements) {
	const waivable = new Set();
	const advice = new Set();
	for (const statement of statements) {
		for (const row of statement.rows) for (const requirement of row.requirements) (isAdvice(requirement) ? advice : waivable).add(`${statement.id}/${row.id}/${requirement.id}`);
		const speaking = statement.rows.filter((row) => row.covers || !row.requirements.every(isAdvice));
		if (speaking.length === 0) continue;
		for (const condition of statement.scope) waivable.add(`${statement.id}/scope/${condition.id}`);
		for (const expectation of speaking.flatMap((row) => row.when)) waivable.add(`${statement.id}/scope/${scopeId(partsOf$1(expectation).key)}`);
	}
	return {
		waivable: [
			...waivable,
			coverageId,
			contradictionId
		],
		advice: [...advice, unreadId]
	};
}
function isAdvice({ says }) {
	return "warns" in says || "hints" in says;
}
// build/report/annotations.js
const commands = {
	error: "error",
	warning: "warning",
	note: "notice"
};
const github = {
	id: "github",
	extension: "txt",
	title: "GitHub annotations",
	use: "Workflow commands for the log of a step on GitHub: each finding on its line, within GitHub's cap.",
	render: (report) => `${renderCommands(report)}${remainder(report).map((line) => `${sayLine(`sysprep-gate: ${line}`)}\n`).join("")}`
};
function remainder(report) {
	const { fixed, retired } = report.comparison ?? {
		fixed: [],
		retired: []
	};
	return [
		...report.notices.map((notice) => `note: ${visibleSentence(notice)}`),
		...fixed.slice(0, longestPassingList).map((each) => `fixed: ${visible(each.requirement)} on ${visible(each.image)}, ${visible(placeOf(each.location))} in the base commit`),
		...fixed.length > longestPassingList ? [`\u2026 and ${fixed.length - longestPassingList} more fixed`] : [],
		...retired.slice(0, longestPassingList).map((name) => `no longer declared: ${visible(name)}`),
		...retired.length > longestPassingList ? [`\u2026 and ${retired.length - longestPassingList} more no longer declared`] : [],
		`${countsSentence(report)}; ${findingsSentence(report)}. ${visibleSentence(report.reason)} Exit code ${report.exitCode}.`
	];
}
function renderCommands(report, root = "") {
	const { shown, omitted, waived } = chooseAnnotations(report);
	const lines = shown.map((annotation) => command(annotation, root));
	if (omitted > 0) lines.push(`sysprep-gate: ${plural$1(omitted, "more finding")} without an annotation of ${omitted === 1 ? "its" : "their"} own (GitHub takes ${annotationsPerStep} of a level from one step); this log, the job summary and the reports list them.`);
	if (waived > 0) lines.push(`sysprep-gate: ${plural$1(waived, "waived finding")} without an annotation; the job summary and the reports list ${waived === 1 ? "it" : "them"}.`);
	return lines.map((line) => `${line}\n`).join("");
}
function renderWholeList(report, root = "") {
	const { shown } = chooseAnnotations(report, Infinity);
	if (shown.length === 0) return "";
	const lines = shown.map((annotation) => command(annotation, root));
	lines.push(`sysprep-gate: the check run could not be finished, so these ${plural$1(shown.length, "workflow command")} carry the whole list; GitHub shows ${annotationsPerStep} of a level as annotations, this log has all.`);
	return lines.map((line) => `${line}\n`).join("");
}
function omittedOfWholeList(report) {
	const { shown } = chooseAnnotations(report, Infinity);
	return [
		"error",
		"warning",
		"note"
	].reduce((sum, level) => sum + Math.max(0, shown.filter((annotation) => annotation.level === level).length - annotationsPerStep), 0);
}
function renderFailure(report) {
	return renderError(`${visibleSentence(report.reason)} Exit code ${report.exitCode}.`);
}
function renderError(sentence) {
	return remark("error", sentence);
}
function renderNotice(sentence) {
	return remark("note", sentence);
}
function remark(level, sentence) {
	return `::${commands[level]} title=sysprep-gate::${dataOf(visible(sentence, longestRemark))}\n`;
}
function dataOf(text) {
	return commandData(breakOld(text));
}
function breakOld(text) {
	return text.replaceAll("##[", "##\\u{5b}");
}
function command({ level, location, title, message }, root) {
	const { start, end } = location;
	const last = lastLine(location);
	const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${Math.max(start.column, end.column)}`] : [];
	const properties = [
		`file=${commandProperty(visible(pathFromRoot(location.file, root), Infinity))}`,
		`line=${start.line}`,
		`endLine=${last}`,
		...columns,
		`title=${commandProperty(cutUnits(breakOld(title), longestAnnotationTitle))}`
	];
	return `::${commands[level]} ${properties.join(",")}::${dataOf(message)}`;
}
// build/report/records.js
function runRecord(report) {
	const { counts, files } = report;
	return {
		schemaVersion: report.schemaVersion,
		version: report.version,
		matrixVersion: report.matrixVersion,
		conclusion: report.conclusion,
		exitCode: report.exitCode,
		reason: report.reason,
		wouldFail: report.wouldFail,
		warnOnly: report.warnOnly,
		strict: report.strict,
		counts: {
			images: counts.images,
			unsupported: counts.unsupported,
			undetermined: counts.undetermined,
			"not-covered": counts["not-covered"],
			supported: counts.supported,
			"not-applicable": counts["not-applicable"],
			failing: counts.failing,
			findings: counts.findings,
			introduced: counts.introduced,
			waived: counts.waived
		},
		files: {
			matched: files.matched,
			definitions: files.definitions,
			other: files.other,
			refused: files.refused
		},
		notices: report.notices
	};
}
function comparisonRecord({ base, fixed, retired }) {
	return {
		base,
		fixed: fixed.map(fixedRecord),
		retired
	};
}
function fixedRecord({ image, requirement, message, location }) {
	return {
		image,
		requirement,
		message,
		...placeRecord(location)
	};
}
function imageRecord(image) {
	return {
		name: image.name,
		format: image.format,
		...placeRecord(image.location),
		verdict: image.verdict,
		basis: image.basis,
		failing: image.failing,
		description: image.description,
		settle: image.settle
	};
}
function impliedRecords(image) {
	return image.implied.map(({ fact, value, because, source, url }) => ({
		fact,
		value,
		because,
		source,
		url
	}));
}
function findingRecord(finding) {
	return {
		requirement: finding.requirement,
		outcome: finding.outcome,
		level: finding.level,
		message: finding.message,
		expected: finding.expected,
		actual: finding.actual,
		remedy: finding.remedy,
		advice: finding.advice,
		url: finding.url,
		...placeRecord(finding.location),
		excerpt: finding.excerpt,
		related: finding.related.map(relatedRecord),
		fingerprint: finding.fingerprint,
		change: finding.change,
		waived: finding.waived,
		waiver: finding.waiver === null ? null : waiverRecord(finding.waiver)
	};
}
function diagnosticRecord(diagnostic) {
	return {
		code: diagnostic.code,
		level: diagnostic.level,
		message: diagnostic.message,
		...placeRecord(diagnostic.location),
		excerpt: diagnostic.excerpt,
		related: diagnostic.related.map(relatedRecord),
		configuration: diagnostic.configuration === true
	};
}
function waiverRecord({ reason, owner, until, ticket, location }) {
	return {
		reason,
		owner,
		until,
		ticket,
		...placeRecord(location)
	};
}
function relatedRecord({ message, location }) {
	return {
		message,
		...placeRecord(location)
	};
}
function placeRecord({ file, start, end }) {
	return {
		file,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
// build/report/json.js
const json = {
	id: "json",
	extension: "json",
	title: "JSON",
	use: "For programs: everything that the other reports show, in full, by a published schema.",
	render: (report) => `${safeJson(JSON.stringify(documentOf(report), void 0, 2))}\n`
};
function documentOf(report) {
	return {
		...runRecord(report),
		comparison: report.comparison === null ? null : comparisonRecord(report.comparison),
		images: report.images.map((image) => ({
			...imageRecord(image),
			findings: image.findings.map(findingRecord),
			implied: impliedRecords(image)
		})),
		diagnostics: report.diagnostics.map(diagnosticRecord)
	};
}
// build/report/columns.js
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
function columnsOf(text) {
	if (isPrintableAscii(text)) return text.length;
	let columns = 0;
	for (const point of text) columns += columnsOfPoint(point);
	return columns;
}
function columnsOfPoint(point) {
	return isPrintableAscii(point) ? 1 : /[\p{Mn}\p{Me}]/u.test(point) ? 0 : wide.test(point) ? 2 : 1;
}
function wrap(text, width, keepWords = false) {
	const lines = [];
	let line = "";
	for (const word of sayLine(text).split(" ")) {
		const joined = line === "" ? startSafely(word) : `${line} ${word}`;
		if (columnsOf(joined) <= width) {
			line = joined;
			continue;
		}
		if (line !== "") lines.push(line);
		line = startSafely(word);
		while (!keepWords && columnsOf(line) > width) {
			const head = takeColumns(line, width);
			lines.push(head);
			line = startSafely(line.slice(head.length));
		}
	}
	return line === "" && lines.length > 0 ? lines : [...lines, line];
}
function takeColumns(text, width) {
	let taken = "";
	let columns = 0;
	for (const point of text) {
		columns += columnsOfPoint(point);
		if (columns > width && taken !== "") break;
		taken += point;
	}
	return taken;
}
const tabStop = 4;
function underline(excerpt, location, width) {
	const cells = cellsOf(excerpt);
	const from = location.start.column - 1;
	if (excerpt === "" || from > excerpt.length) return void 0;
	const to = location.end.line > location.start.line ? Infinity : location.end.column - 1;
	const first = cells.findIndex((cell) => cell.start >= from);
	const start = first === -1 ? cells.length : first;
	const marked = cells.slice(start).findIndex((cell) => cell.start >= Math.max(to, from + 1));
	const end = marked === -1 ? cells.length : start + marked;
	const left = cells.reduce((sum, cell) => sum + cell.columns, 0) <= width ? 0 : scrollTo(cells, start, Math.floor(width / 3));
	let text = left > 0 ? "\u2026" : "";
	let carets = left > 0 ? " " : "";
	let used = text.length;
	for (let index = left; index < cells.length; index++) {
		const cell = cells[index];
		if (cell === void 0) break;
		const room = index === cells.length - 1 ? width : width - 1;
		if (used + cell.columns > room) {
			text += "\u2026";
			break;
		}
		used += cell.columns;
		text += cell.text;
		carets += (index >= start && index < end ? "^" : " ").repeat(cell.columns);
	}
	if (!carets.includes("^")) carets = `${carets.slice(0, width - 1)}^`;
	return {
		text: text.trimEnd(),
		carets: carets.trimEnd()
	};
}
function scrollTo(cells, start, before) {
	let columns = 0;
	let index = start;
	while (index > 0) {
		columns += cells[index - 1]?.columns ?? 0;
		if (columns > before) break;
		index--;
	}
	return index;
}
function cellsOf(line) {
	const cells = [];
	let start = 0;
	let column = 0;
	for (const point of line) {
		const text = point === "	" ? " ".repeat(tabStop - column % tabStop) : point === "[" && line.slice(0, start).endsWith("##") ? "\\u{5b}" : visiblePoint(point);
		const columns = columnsOf(text);
		cells.push({
			text,
			columns,
			start
		});
		start += point.length;
		column += columns;
	}
	return cells;
}
// build/report/terminal.js
const pretty = {
	id: "pretty",
	extension: "txt",
	title: "Terminal",
	use: "For people: every finding with its line, what to change and the document that says so.",
	render: (report, options) => new Page(report, options).text()
};
const symbols = {
	unsupported: "\u2717",
	undetermined: "?",
	"not-covered": "!",
	supported: "\u2713",
	"not-applicable": "\u2013"
};
var Page = class {
	#report;
	#width;
	#lines = [];
	#colors;
	#verdictPaints;
	#levelPaints;
	#said = new Map();
	constructor(report, options) {
		this.#report = report;
		this.#width = Math.max(narrowestTerminal, options.width);
		const colors = paletteFor(options.colors);
		this.#colors = colors;
		this.#verdictPaints = {
			unsupported: colors.red,
			undetermined: colors.yellow,
			"not-covered": colors.magenta,
			supported: colors.green,
			"not-applicable": colors.dim
		};
		this.#levelPaints = {
			error: colors.red,
			warning: colors.yellow,
			note: colors.cyan
		};
	}
	text() {
		for (const diagnostic of this.#report.diagnostics) this.#diagnostic(diagnostic);
		const spoken = this.#report.images.filter((image) => speaks(image));
		const quiet = this.#report.images.filter((image) => !speaks(image));
		for (const image of spoken) this.#image(image);
		this.#quietImages(quiet);
		this.#comparison();
		this.#conclusion();
		return `${this.#lines.join("\n")}\n`;
	}
	#paragraph(indent, label, text, paint = String, labelPaint = this.#colors.bold, keepWords = false) {
		const hang = indent + columnsOf(label);
		for (const [index, line] of wrap(text, this.#width - hang, keepWords).entries()) this.#lines.push(index === 0 ? `${" ".repeat(indent)}${label === "" ? "" : labelPaint(label)}${paint(line)}` : `${" ".repeat(hang)}${paint(line)}`);
	}
	#blank() {
		this.#lines.push("");
	}
	#heading(word, paint, name, place) {
		const shownName = sayLine(visible(name));
		const shownPlace = sayLine(visible(place));
		const wordColumns = columnsOf(word) + 2;
		const [first = "", ...rest] = wrap(shownName, this.#width - wordColumns);
		const fits = rest.length === 0 && wordColumns + columnsOf(first) + 2 + columnsOf(shownPlace) <= this.#width;
		this.#lines.push(`${paint(this.#colors.bold(word))}  ${this.#colors.bold(first)}${fits ? `  ${this.#colors.cyan(shownPlace)}` : ""}`);
		for (const line of rest) this.#lines.push(`${" ".repeat(wordColumns)}${this.#colors.bold(line)}`);
		if (!fits) this.#paragraph(2, "", shownPlace, this.#colors.cyan);
	}
	#image(image) {
		const paint = this.#verdictPaints[image.verdict];
		this.#heading(`${symbols[image.verdict]} ${verdictWords[image.verdict]}`, paint, image.name, placeOf(image.location));
		this.#paragraph(2, "", visible(image.description));
		const facts = [
			visible(image.format),
			image.basis === "none" ? "" : `basis: ${image.basis}`,
			decides(image.verdict) && !image.failing ? "does not fail this run" : ""
		];
		this.#paragraph(2, "", facts.filter(Boolean).join(" \u00b7 "), this.#colors.dim);
		for (const note of image.implied) this.#paragraph(2, "implied: ", `${visible(note.value)} (${visible(note.fact)}), because ${visibleSentence(note.because)}, ${visible(note.source)}`, this.#colors.dim, this.#colors.dim);
		for (const finding of sayAdviceOnce(image.findings)) this.#finding(finding, image.name);
		this.#settling(image.settle);
		this.#blank();
	}
	#settling(lines) {
		if (lines.length === 0) return;
		this.#blank();
		const shown = lines.map((line) => `    ${sayLine(visible(line, longestSentence))}`);
		const isNarrow = shown.some((line) => columnsOf(line) > this.#width);
		this.#paragraph(2, "to settle it: ", isNarrow ? "state what is open in a file of your own; this terminal is too narrow for the lines, `--format markdown` shows them." : "state what is open, with the values that are true:", String, this.#colors.green);
		if (!isNarrow) this.#lines.push(...shown);
	}
	#finding(finding, image) {
		this.#blank();
		const marks = [
			finding.level,
			finding.change ?? "",
			finding.waived ? "waived" : ""
		].filter(Boolean).join(", ");
		this.#paragraph(2, `${marks}: `, visible(finding.requirement), this.#colors.bold, this.#levelPaints[finding.level]);
		this.#paragraph(4, "", visibleSentence(finding.message));
		this.#excerpt(finding.location, finding.excerpt, this.#levelPaints[finding.level]);
		this.#related(finding.related);
		this.#advice(finding, image);
		if (finding.waiver !== null) this.#paragraph(4, "", `${waiverSentence(finding)} (${visible(placeOf(finding.waiver.location))})`, String, this.#colors.cyan);
	}
	#advice({ remedy, advice, url }, image) {
		const before = this.#mention(`${remedy}\n${url}`, image);
		const repeats = before !== void 0 && remedy.length > shortestRepeat;
		if (repeats) this.#paragraph(4, "fix: ", asAbove(before, image), String, this.#colors.green);
		else if (remedy !== "") this.#paragraph(4, "fix: ", visibleSentence(remedy), String, this.#colors.green);
		const elsewhere = new Set();
		for (const each of advice) {
			const first = this.#mention(each, image);
			if (first === void 0) this.#paragraph(4, "note: ", visibleSentence(each), String, this.#colors.cyan);
			else if (!repeats || first !== before) elsewhere.add(first);
		}
		for (const first of elsewhere) this.#paragraph(4, "note: ", asAbove(first, image), String, this.#colors.cyan);
		if (url !== "" && !repeats) this.#paragraph(4, "see: ", visible(url), this.#colors.dim, this.#colors.dim, /^https:\/\/\S+$/.test(url));
	}
	#mention(text, image) {
		const before = this.#said.get(text);
		if (before === void 0) this.#said.set(text, image);
		return before;
	}
	#diagnostic(diagnostic) {
		const paint = this.#levelPaints[diagnostic.level];
		this.#paragraph(0, `${diagnostic.level}: `, visible(diagnostic.code), this.#colors.bold, paint);
		this.#paragraph(4, "", visibleSentence(diagnostic.message));
		this.#excerpt(diagnostic.location, diagnostic.excerpt, paint);
		this.#related(diagnostic.related);
		this.#blank();
	}
	#excerpt(location, excerpt, paint) {
		this.#paragraph(4, "--> ", visible(placeOf(location), longestSentence), this.#colors.cyan, this.#colors.dim);
		const gutter = `${location.start.line} | `;
		const underlined = underline(excerpt, location, this.#width - 4 - gutter.length);
		if (underlined === void 0) return;
		this.#lines.push(`    ${this.#colors.dim(gutter.trimEnd())} ${underlined.text}`.trimEnd());
		this.#lines.push(`    ${this.#colors.dim(`${" ".repeat(gutter.length - 2)}|`)} ${paint(underlined.carets)}`);
	}
	#related(related) {
		for (const { message, location } of related.slice(0, longestRelatedList)) this.#paragraph(4, "with: ", `${visible(placeOf(location))}: ${visibleSentence(message)}`, String, this.#colors.dim);
		if (related.length > longestRelatedList) this.#paragraph(4, "with: ", `\u2026 and ${plural$1(related.length - longestRelatedList, "more place")}`, String, this.#colors.dim);
	}
	#quietImages(images) {
		if (images.length === 0) return;
		for (const image of images.slice(0, longestPassingList)) this.#quietImage(image);
		if (images.length > longestPassingList) this.#lines.push(this.#colors.dim(`\u2026 and ${images.length - longestPassingList} more`));
		const notes = sharedNotes(images);
		for (const note of notes.slice(0, longestPassingList)) {
			const text = `${visible(note.value)} (${visible(note.fact)}) in ${plural$1(note.images, "image")}, because ${visibleSentence(note.because)}, ${visible(note.source)}`;
			this.#paragraph(2, "implied: ", text, this.#colors.dim, this.#colors.dim);
		}
		if (notes.length > longestPassingList) this.#lines.push(this.#colors.dim(`  \u2026 and ${notes.length - longestPassingList} more implied facts`));
		this.#blank();
	}
	#quietImage(image) {
		const basis = image.basis === "extrapolated" ? " (extrapolated)" : "";
		const word = `${symbols[image.verdict]} ${verdictWords[image.verdict]}${basis}`;
		const name = sayLine(visible(image.name));
		const place = sayLine(visible(placeOf(image.location)));
		const description = sayLine(visible(image.description));
		const room = this.#width - columnsOf(word) - 2;
		const left = room - columnsOf(name) - columnsOf(place) - 4;
		const shown = left < shortestDescription ? cutColumns(`${name}  ${place}`, room) : `${this.#colors.bold(name)}  ${this.#colors.cyan(place)}  ${this.#colors.dim(cutColumns(description, left))}`;
		this.#lines.push(`${this.#verdictPaints[image.verdict](word)}  ${shown}`);
	}
	#comparison() {
		const { comparison } = this.#report;
		if (comparison === null || comparison.fixed.length + comparison.retired.length === 0) return;
		for (const { image, requirement, location } of comparison.fixed.slice(0, longestPassingList)) this.#paragraph(0, "fixed: ", `${visible(requirement)} on ${visible(image)}, ${visible(placeOf(location))} in ${shortCommit(comparison.base)}`, String, this.#colors.green);
		if (comparison.fixed.length > longestPassingList) this.#lines.push(this.#colors.dim(`\u2026 and ${comparison.fixed.length - longestPassingList} more fixed`));
		for (const name of comparison.retired.slice(0, longestPassingList)) this.#paragraph(0, "no longer declared: ", visible(name), String, this.#colors.dim);
		if (comparison.retired.length > longestPassingList) this.#lines.push(this.#colors.dim(`\u2026 and ${comparison.retired.length - longestPassingList} more no longer declared`));
		this.#blank();
	}
	#conclusion() {
		const report = this.#report;
		const paint = report.conclusion === "failure" ? this.#colors.red : report.wouldFail || !isSettled(standingOf(report.images)) ? this.#colors.yellow : this.#colors.green;
		const strict = report.strict ? ", strict" : "";
		for (const notice of report.notices) this.#paragraph(0, "note: ", visibleSentence(notice), String, this.#colors.cyan);
		this.#paragraph(0, "", `${countsSentence(report)}; ${findingsSentence(report)}`, this.#colors.bold);
		this.#paragraph(0, "", `${filesSentence(report)}; matrix ${visible(report.matrixVersion)}${strict}; sysprep-gate ${visible(report.version)}`, this.#colors.dim);
		this.#paragraph(0, `${report.conclusion}: `, `${visibleSentence(report.reason)} Exit code ${report.exitCode}${report.exitCode === 0 && report.wouldFail ? ", because of warn-only" : ""}.`, String, (text) => paint(this.#colors.bold(text)));
	}
};
const shortestRepeat = 60;
function asAbove(before, image) {
	return before === image ? "as above" : `as above for ${visible(before)}`;
}
const shortestDescription = 8;
function cutColumns(text, width) {
	if (columnsOf(text) <= width) return text;
	return `${wrap(text, width - 1)[0] ?? ""}\u2026`;
}
function speaks(image) {
	return image.findings.length > 0 || decides(image.verdict);
}
function decides(verdict) {
	return verdict !== "supported" && verdict !== "not-applicable";
}
// build/action.js
const mostFailingNames = 50;
async function runAction(environment, entry, today) {
	try {
		return await evaluate(environment, entry, today);
	} catch (error) {
		attempt("the outputs", [], () => writeOutputs(environment, {
			conclusion: "failure",
			"exit-code": String(error instanceof UserError ? exitCodes.usage : exitCodes.internal),
			"would-fail": "true"
		}));
		throw error;
	}
}
async function evaluate(environment, entry, today) {
	const notice = checkEvent(environment["GITHUB_EVENT_NAME"]);
	const settings = readSettings(readInputs(environment), "action");
	const reports = settings.reports.length === 0 ? void 0 : await Promise.resolve().then(() => require("./reports.js")).then(({ reports_exports }) => {
	if (reports_exports === void 0) throw new Error("./reports.js is not whole");
	return reports_exports;
});
	const requests = reports?.requestedReports(settings.reports, "reports") ?? [];
	const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
	const temporary = environment["RUNNER_TEMP"];
	const places = {
		workspace,
		...temporary === void 0 ? {} : { also: [temporary] }
	};
	const permissions = reports?.removeRequested(requests, places) ?? new Map();
	const root = repositoryFolder(workspace, settings.workingDirectory);
	const event = await namedHead(readEvent(environment, readPayload(environment)), settings.headRef, (0, node_path.join)(workspace, root));
	const { token } = settings;
	const openApi = async () => {
		if (token === void 0 || event.repository === void 0) throw new Error("there is no token, or the run does not name its repository");
		const { openClient } = await Promise.resolve().then(() => require("./github-client.js")).then(({ client_exports }) => {
	if (client_exports === void 0) throw new Error("./github-client.js is not whole");
	return client_exports;
});
		return openClient({
			token,
			baseUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
			repository: event.repository
		});
	};
	const configured = await configure({
		workspace,
		repository: (0, node_path.join)(workspace, root),
		settings,
		entry: "action",
		baseSha: event.baseSha,
		headSha: event.headSha,
		proposal: event.name.startsWith("pull_request") || event.name === "merge_group",
		today,
		limits: defaultLimits,
		ids: () => requirementIds(statements),
		api: token === void 0 || event.repository === void 0 ? null : baseApi(openApi)
	});
	const evaluated = await runConfigured({
		workspace,
		entry
	}, configured, notice === void 0 ? [] : [notice]);
	const plain = {
		colors: false,
		width: 120
	};
	const files = reports?.writeRequested(requests, evaluated, plain.width, places, permissions) ?? {
		written: [],
		failures: []
	};
	const report = files.failures.length === 0 ? evaluated : withoutReport(evaluated);
	writeAll(1, [
		pretty.render(report, plain),
		...report.notices.map((sentence) => renderNotice(withoutToken(sentence, token))),
		...files.failures.map(renderError)
	].join(""));
	const failed = [];
	if (settings.jobSummary) attempt("the job summary", failed, () => writeSummary(environment, renderMarkdown(report, { maxBytes: summaryRoom(environment) })));
	const byCommands = settings.annotations === "none" ? chooseAnnotations(report, 0).omitted : chooseAnnotations(report).omitted;
	writeOutputs(environment, outputsOf(report, byCommands, files.written));
	const delivered = await deliver(report, {
		annotations: settings.annotations,
		checkName: settings.checkName,
		comment: settings.comment,
		commentKey: settings.commentKey
	}, {
		event,
		token,
		root,
		workflow: environment["GITHUB_WORKFLOW"] ?? "",
		job: environment["GITHUB_JOB"] ?? "",
		externalId: (0, node_crypto.randomUUID)(),
		detailsUrl: pageOf(environment)
	}, openApi);
	const commands = settings.annotations === "none" || delivered.annotated ? "" : delivered.unfinished ? renderWholeList(report, root) : renderCommands(report, root);
	writeAll(1, [
		...[...delivered.notices, ...failed].map(renderNotice),
		commands,
		report.exitCode === exitCodes.success ? "" : renderFailure(report)
	].join(""));
	const omitted = delivered.annotated ? 0 : delivered.unfinished && settings.annotations !== "none" ? omittedOfWholeList(report) : byCommands;
	if (omitted !== byCommands) writeOutputs(environment, { "annotations-omitted": String(omitted) });
	return report.exitCode;
}
async function namedHead(event, headRef, repository) {
	if (headRef === void 0) return event;
	const { resolveCommit } = await Promise.resolve().then(() => require("./base-commit.js")).then(({ base_commit_exports }) => {
	if (base_commit_exports === void 0) throw new Error("./base-commit.js is not whole");
	return base_commit_exports;
});
	const headSha = /^[0-9a-f]{40}$/.test(headRef) ? headRef : resolveCommit(repository, headRef);
	if (headSha === void 0) throw new UserError(`head-ref is "${headRef}", which git does not know here. Name a commit or a branch that is fetched.`);
	return {
		...event,
		headSha
	};
}
function withoutReport(report) {
	return {
		...report,
		conclusion: "failure",
		exitCode: exitCodes.usage,
		wouldFail: true,
		reason: `${report.reason} A report could not be written.`
	};
}
function withoutToken(sentence, token) {
	return token === void 0 ? sentence : sentence.replaceAll(token, "***");
}
function pageOf(environment) {
	const [server, repository, id] = [
		environment["GITHUB_SERVER_URL"],
		environment["GITHUB_REPOSITORY"],
		environment["GITHUB_RUN_ID"]
	];
	return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : void 0;
}
function baseApi(start) {
	let client;
	const open = () => client ??= start();
	return {
		async getTree(commit) {
			const tree = await (await open()).getTree(commit, true);
			return tree.complete ? tree.entries.filter((each) => each.type === "blob").map(({ size, ...entry }) => size === void 0 ? entry : {
				...entry,
				size
			}) : { truncated: true };
		},
		getBlob: async (sha) => (await open()).getBlob(sha),
		async compare(base, head) {
			const compared = await (await open()).compare(base, head);
			return { renames: new Map(compared.files.flatMap((file) => file.previousPath === void 0 ? [] : [[file.path, file.previousPath]])) };
		}
	};
}
function attempt(what, failed, write) {
	try {
		write();
	} catch (error) {
		failed.push(`Could not write ${what} (${error.code ?? "unknown reason"}); the verdict is not affected.`);
	}
}
function outputsOf(report, omitted, files) {
	const failing = report.images.filter((image) => image.failing).map((image) => sayLine(visible(image.name)));
	const names = failing.slice(0, mostFailingNames);
	if (failing.length > names.length) names.push(`(${failing.length - names.length} more)`);
	return {
		conclusion: report.conclusion,
		"exit-code": String(report.exitCode),
		"would-fail": String(report.wouldFail),
		images: String(report.counts.images),
		supported: String(report.counts.supported),
		unsupported: String(report.counts.unsupported),
		undetermined: String(report.counts.undetermined),
		"not-covered": String(report.counts["not-covered"]),
		"not-applicable": String(report.counts["not-applicable"]),
		findings: String(report.counts.findings),
		introduced: String(report.counts.introduced),
		waived: String(report.counts.waived),
		"annotations-omitted": String(omitted),
		"failing-images": names.join("\n"),
		"report-files": files.map((file) => sayLine(visible(file))).join("\n"),
		"matrix-version": report.matrixVersion,
		"result-digest": `sha256:${(0, node_crypto.createHash)("sha256").update(json.render(report, {
			colors: false,
			width: 0
		})).digest("hex")}`
	};
}
// build/bin/start.js
const interruptions = [
	["SIGINT", exitCodes.interrupted],
	["SIGTERM", 143],
	["SIGHUP", 129]
];
async function start(main, entry) {
	process.exitCode = exitCodes.internal;
	if (process.argv[2] === threadArgument) {
		const { isMainThread } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
		if (!isMainThread) return (await Promise.resolve().then(() => require("./thread.js")).then(({ worker_exports }) => {
	if (worker_exports === void 0) throw new Error("./thread.js is not whole");
	return worker_exports;
})).serve();
	}
	for (const [signal, code] of interruptions) process.once(signal, () => process.exit(code));
	try {
		const code = await main();
		await new Promise((resolve) => setImmediate(resolve));
		process.exitCode = code;
	} catch (error) {
		const user = error instanceof UserError;
		process.exitCode = user ? exitCodes.usage : exitCodes.internal;
		const text = user ? error.message : isRefusedByTheSystem(error) ? refusal(error) : `sysprep-gate has failed by its own mistake, and nothing was decided: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}. Please report it with this text: https://github.com/sysprep-gate/sysprep-gate/issues`;
		try {
			if (entry === "action") writeAll(1, renderError(text));
			else writeAll(2, `${sayLine(visible(`sysprep-gate: ${text}`, 2e3))}\n${user || isRefusedByTheSystem(error) || !(error instanceof Error) ? "" : `${sayLine(visible(error.stack ?? "", 4e3))}\n`}`);
		} catch {}
	}
}
function refusal({ code, path, syscall }) {
	const what = `(${code} on ${path ?? syscall ?? "a stream"})`;
	return syscall === "write" ? `The system refused what this program had to write ${what}. A run that cannot say its verdict has failed.` : `The system refused what this program needs ${what}. Nothing was decided.`;
}
function isRefusedByTheSystem(error) {
	return error instanceof Error && "syscall" in error && "code" in error;
}
// build/bin/action.js
start(() => runAction(process.env, require("url").pathToFileURL(__filename).href, new Date().toISOString().slice(0, 10)), "action");
// build/facts/windows-facts.js
function windowsFacts(text, location, rule) {
	const reading = readWindows(text);
	if (reading.kind === "unclear") return { "os.family": {
		state: "opaque",
		text,
		because: reading.because,
		...reading.suggestion === void 0 ? {} : { suggestion: reading.suggestion },
		location
	} };
	const fact = (value) => rule === void 0 ? {
		state: "stated",
		value,
		text,
		location
	} : {
		state: "implied",
		value,
		because: rule.because,
		source: rule.source,
		location
	};
	const { family, edition, build, servicePack } = reading.value;
	const facts = { "os.family": fact(family) };
	const parts = [
		["os.edition", edition === void 0 ? void 0 : windowsEdition.read(edition)],
		["os.version", build === void 0 ? void 0 : readBuild(build, family)],
		["os.service-pack", servicePack === void 0 ? void 0 : readServicePack(servicePack, [], family, edition)]
	];
	for (const [key, part] of parts) if (part !== void 0) facts[key] = part.kind === "known" ? fact(part.value) : {
		state: "opaque",
		text,
		because: part.because,
		location
	};
	return facts;
}
exports.ApiRefusal = ApiRefusal;
exports.TreeBuilder = TreeBuilder;
exports.UserError = UserError;
exports.Walk = Walk;
exports.WrongShape = WrongShape;
exports.attempt = attempt$1;
exports.bringsIis = bringsIis;
exports.bytesOf = bytesOf$1;
exports.capital = capital$1;
exports.cloneMethod = cloneMethod;
exports.compareLocations = compareLocations;
exports.compareText = compareText;
exports.concatTexts = concatTexts;
exports.contradictionId = contradictionId;
exports.countsSentence = countsSentence;
exports.coverageId = coverageId;
exports.csvCell = csvCell;
exports.cutUnits = cutUnits;
exports.derivedText = derivedText;
exports.diagnosticRecord = diagnosticRecord;
exports.emptyCatalogue = emptyCatalogue;
exports.encryptedProperties = encryptedProperties;
exports.entriesPerPage = entriesPerPage;
exports.factTitles = factTitles;
exports.factsOfStages = factsOfStages;
exports.fastParser = fastParser;
exports.featureName = featureName;
exports.fieldsOf = fieldsOf;
exports.findingRecord = findingRecord;
exports.findingsSentence = findingsSentence;
exports.fixedRecord = fixedRecord;
exports.gate = gate;
exports.github = github;
exports.iisPhase = iisPhase;
exports.imageRecord = imageRecord;
exports.impliedRecords = impliedRecords;
exports.isConfigurationOfIis = isConfigurationOfIis;
exports.isDate = isDate;
exports.isExpression = isExpression;
exports.isInside = isInside;
exports.isMarked = isMarked;
exports.isSaid = isSaid;
exports.isWholeIis = isWholeIis;
exports.joinTexts = joinTexts;
exports.json = json;
exports.known = known;
exports.lastLine = lastLine;
exports.leastOf = leastOf;
exports.limitKeys = limitKeys;
exports.lineStarts = lineStarts;
exports.lineText = lineText;
exports.listed = listed;
exports.load = load;
exports.longestAnswer = longestAnswer;
exports.longestDelivery = longestDelivery;
exports.longestList = longestList;
exports.longestPassingList = longestPassingList;
exports.longestPause = longestPause;
exports.longestRateWait = longestRateWait;
exports.longestRelatedList = longestRelatedList;
exports.longestRequest = longestRequest;
exports.longestRuleDescription = longestRuleDescription;
exports.longestSarifList = longestSarifList;
exports.longestSentence = longestSentence;
exports.longestWaiting = longestWaiting;
exports.looksLikeTemplate = looksLikeTemplate;
exports.mappedFields = mappedFields;
exports.mappingReader = mappingReader;
exports.markdown = markdown;
exports.mayBringIis = mayBringIis;
exports.mostPages = mostPages;
exports.mostTries = mostTries;
exports.nameOf = nameOf;
exports.named = named;
exports.namesAnotherSystem = namesAnotherSystem;
exports.native = native;
exports.nearest = nearest;
exports.noImage = noImage;
exports.normalise = normalise;
exports.openAmong = openAmong;
exports.openConfiguration = openConfiguration;
exports.partOf = partOf;
exports.partsOf = partsOf$1;
exports.pathBelow = pathBelow;
exports.pathMatcher = pathMatcher;
exports.placeOf = placeOf;
exports.plainText = plainText;
exports.plural = plural$1;
exports.policyKeys = policyKeys;
exports.pretty = pretty;
exports.quote = quote;
exports.quote$1 = quote$2;
exports.quotedWord = quotedWord;
exports.readAnnotation = readAnnotation;
exports.readBlob = readBlob;
exports.readBuild = readBuild;
exports.readCall = readCall;
exports.readCheckRun = readCheckRun;
exports.readCheckRunPage = readCheckRunPage;
exports.readComment = readComment;
exports.readComparison = readComparison;
exports.readEntries = readEntries;
exports.readIis = readIis;
exports.readInside = readInside;
exports.readList = readList;
exports.readServicePack = readServicePack;
exports.readText = readText;
exports.readTree = readTree;
exports.readWindows = readWindows;
exports.realPathOf = realPathOf;
exports.reasonOf = reasonOf;
exports.refuse = refuse;
exports.relativePath = relativePath;
exports.relativeUri = relativeUri;
exports.roleKey = roleKey;
exports.roleOfFeature = roleOfFeature;
exports.rootNode = rootNode;
exports.runOptions = runOptions$1;
exports.runRecord = runRecord;
exports.safeJson = safeJson;
exports.sarifBytes = sarifBytes;
exports.sarifResultsPerRun = sarifResultsPerRun;
exports.sarifText = sarifText;
exports.scopeId = scopeId;
exports.serverRoleIds = serverRoleIds;
exports.serverRoles = serverRoles;
exports.setting = setting;
exports.shortestPause = shortestPause;
exports.shown = shown;
exports.signalOf = signalOf;
exports.slipFor = slipFor;
exports.slotOf = slotOf;
exports.sources = sources;
exports.spanTexts = spanTexts;
exports.startOfFile = startOfFile;
exports.statements = statements;
exports.subFeatureWithIis = subFeatureWithIis;
exports.textOf = textOf;
exports.thoroughParser = thoroughParser;
exports.tooDeepMessage = tooDeepMessage;
exports.truth = truth$1;
exports.truthOf = truthOf;
exports.unclear = unclear;
exports.unknownName = unknownName;
exports.unknownRateWait = unknownRateWait;
exports.unknownWords = unknownWords;
exports.unread = unread;
exports.unreadId = unreadId;
exports.usedFrom = usedFrom;
exports.verdictWords = verdictWords;
exports.versionRanges = versionRanges;
exports.visible = visible;
exports.visibleSentence = visibleSentence;
exports.vocabularies = vocabularies;
exports.waiverSentence = waiverSentence;
exports.windowsFacts = windowsFacts;
exports.windowsFamily = windowsFamily;
exports.withDeferred = withDeferred;
exports.xmlText = xmlText;

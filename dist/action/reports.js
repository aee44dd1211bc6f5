"use strict";
const require_rolldown_runtime = globalThis[Symbol.for("sysprep-gate")].rolldownRuntime;
const require_index = globalThis[Symbol.for("sysprep-gate")];
let node_crypto = require("node:crypto");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_fs = require("node:fs");
// build/explain/matrix.js
function rules() {
	return [
		...require_index.statements.flatMap((statement) => [...statement.rows.flatMap((row) => row.requirements.map((requirement) => ({
			id: `${statement.id}/${row.id}/${requirement.id}`,
			needs: requirement.needs,
			cite: statement.cite,
			text: requirementText(statement, row, requirement),
			url: statement.url
		}))), ...scopeRules(statement)]),
		{
			id: require_index.coverageId,
			needs: "a configuration that a Microsoft statement speaks about",
			cite: "",
			url: "",
			text: `# ${require_index.coverageId}\n\nThe image holds IIS and is cloned with Sysprep, and no statement of the matrix speaks about this IIS on this Windows. That is not support: nobody has said that the clone works.\n\nDecide with \`on-not-covered\` whether such an image fails the run (the default), warns or is ignored. Installing the web server on each clone (\`phase: after-clone\` under \`iis\`) takes the image out of the matrix.\n`
		},
		{
			id: require_index.contradictionId,
			needs: "facts that can be true of one machine",
			cite: "",
			url: "",
			text: `# ${require_index.contradictionId}\n\nTwo facts of the image cannot both be true: IIS 4.0 on Windows 2000, Internet Explorer 7 on Windows NT 4.0, IIS 5.1 on Windows XP x64. The facts involved count as unknown, and the image is undetermined until one of them is corrected.\n`
		},
		{
			id: require_index.unreadId,
			needs: "values in a spelling that is known",
			cite: "",
			url: "",
			text: `# ${require_index.unreadId}\n\nA value of the definition cannot be read, and no requirement on this image asks for it. It decides nothing and is reported as a warning, because a mistyped fact may be the one that matters after the next change. \`sysprep-gate explain vocabulary\` lists the spellings.\n`
		}
	];
}
const extrapolation = "Extrapolated: the document names an earlier product, and this one only follows it; `strict` does not take it for coverage.";
function requirementText(statement, row, requirement) {
	return [
		`# ${statement.id}/${row.id}/${requirement.id}`,
		"",
		`${row.title}: needs ${requirement.needs}.`,
		"",
		`* Says: ${sayingOf(requirement.says)}.`,
		`* Checked as: ${expectationText(requirement.expects)}.`,
		`* Applies where: ${[...statement.scope.map((condition) => condition.expects), ...row.when].map(expectationText).join("; ")}.`,
		...row.extrapolated === true ? [`* ${extrapolation}`] : [],
		`* Change: ${requirement.remedy}`,
		`* Document: ${statement.cite}, ${statement.title} (${statement.publisher}, ${statement.dated}), ${requirement.section}. <${statement.url}>`,
		"",
		...adviceLines(row)
	].join("\n");
}
function scopeRules(statement) {
	const found = new Map();
	for (const condition of statement.scope) found.set(require_index.partsOf(condition.expects).key, scopeRule(statement, condition.id, condition.needs, `${condition.says} ${condition.remedy}`));
	for (const expectation of statement.rows.flatMap((row) => row.when)) {
		const { key } = require_index.partsOf(expectation);
		if (!found.has(key)) found.set(key, scopeRule(statement, require_index.scopeId(key), `to know the ${require_index.factTitles[key]}`, "It decides which row applies."));
	}
	return [...found.values()];
}
function scopeRule(statement, last, needs, says) {
	const id = `${statement.id}/scope/${last}`;
	return {
		id,
		needs,
		cite: statement.cite,
		text: `# ${id}\n\nNeeded: ${needs}. ${says} Until that can be read, ${statement.cite} can neither be applied nor left aside, and the image is undetermined.\n\n* Document: ${statement.cite}, ${statement.title}. <${statement.url}>\n`,
		url: statement.url
	};
}
function adviceLines(row) {
	const lines = [adviceLine("Way round", row.fallback), adviceLine("Symptom", row.symptom)].filter((line) => line !== "");
	return lines.length === 0 ? [] : [...lines, ""];
}
function adviceLine(title, advice) {
	return advice === void 0 ? "" : `* ${title}: ${advice.says} (${advice.sources.join(", ")}).`;
}
function sayingOf(says) {
	if ("notSupported" in says) return says.notSupported;
	if ("notListed" in says) return says.notListed;
	return "warns" in says ? `${says.warns} (a warning; it decides nothing)` : `${says.hints} (a hint; it decides nothing)`;
}
function expectationText(expectation) {
	const { key, condition } = require_index.partsOf(expectation);
	return `${require_index.vocabularies[key].title}: ${conditionText(key, condition)}`;
}
function conditionText(key, condition) {
	const show = (value) => require_index.vocabularies[key].show(value);
	if ("said" in condition) return condition.said ? "anything is said about it" : "nothing is said about it";
	if ("saidToBe" in condition) return `said to be ${show(condition.saidToBe)}`;
	if ("notSaidToBe" in condition) return `not said to be ${show(condition.notSaidToBe)}`;
	if ("equals" in condition) return show(condition.equals);
	if ("oneOf" in condition) return condition.oneOf.map(show).join(" or ");
	if ("noneOf" in condition) return `not ${condition.noneOf.map(show).join(", not ")}`;
	if ("atMost" in condition) return `at most ${show(condition.atMost)}`;
	return `${show(condition.atLeast)} or later`;
}
// build/host/reports.js
function parseReportRequests(lines, formats, name = "reports") {
	const requests = [];
	const places = new Map();
	for (const [index, line] of lines.entries()) {
		const written = line.trim();
		if (written === "") continue;
		const where = lines.length > 1 ? `${name}, line ${index + 1},` : name;
		const [, format, path] = /^([^=]*?)\s*=\s*(.*)$/.exec(written) ?? [];
		if (format === void 0 || path === void 0 || format === "") throw new require_index.UserError(`${where} is ${require_index.quote$1(written)}, needed format=path, such as ${formats[0] ?? "json"}=report.txt.`);
		if (!formats.includes(format)) throw new require_index.UserError(`${where} is ${require_index.quote$1(written)}. ${require_index.unknownName(format, formats, "format").message}`);
		if (path === "" || path === "-" || /[/\\]$/.test(path) || path.includes("\0")) throw new require_index.UserError(`${where} is ${require_index.quote$1(written)}, needed a path of a file behind the equals sign${path === "-" ? ": - is none, and standard output has an option of its own" : ""}.`);
		const place = node_path.normalize(path);
		const before = places.get(place);
		if (before !== void 0) throw new require_index.UserError(`${where} names the file ${require_index.quote$1(path)}, which line ${before + 1} names already; each report needs a file of its own.`);
		places.set(place, index);
		requests.push({
			format,
			path
		});
	}
	return requests;
}
function removeOldReports(requests, places, parts) {
	const permissions = new Map();
	for (const { format, path } of requests) {
		if (/\.ya?ml$/i.test(path)) continue;
		const way = wayTo(path, places);
		const folder = "reason" in way ? void 0 : require_index.realPathOf(way.folder);
		if ("reason" in way || folder === void 0) continue;
		const names = parts.has(format) ? [way.name, ...partsOf(folder, way.name)] : [way.name];
		for (const name of names) {
			const target = targetIn(folder, name, places);
			if ("reason" in target || target.mode === void 0 || extensionOf(target.path) !== extensionOf(name)) continue;
			permissions.set(target.path, target.mode);
			require_index.attempt(() => target.path === node_path.join(folder, name) ? (0, node_fs.rmSync)(target.path) : (0, node_fs.truncateSync)(target.path));
		}
	}
	return permissions;
}
function extensionOf(path) {
	return node_path.extname(path).toLowerCase();
}
function partsOf(folder, name) {
	const extension = node_path.extname(name);
	const stem = name.slice(0, name.length - extension.length);
	return (require_index.attempt(() => (0, node_fs.readdirSync)(folder)) ?? []).filter((each) => each.startsWith(`${stem}-`) && each.endsWith(extension) && /^-\d+-of-\d+$/.test(each.slice(stem.length, each.length - extension.length)));
}
function writeReports(requests, render, places, permissions = new Map()) {
	const written = [];
	const failures = [];
	const texts = new Map();
	const taken = new Set();
	for (const { format, path } of requests) {
		const rendered = texts.get(format) ?? render(format);
		texts.set(format, rendered);
		const parts = typeof rendered === "string" ? [rendered] : rendered;
		if (parts.length === 0) throw new Error(`the reporter ${format} gave no text`);
		const names = parts.map((_part, index) => partName(path, index, parts.length));
		const reason = writeParts(names, parts, places, taken, permissions);
		if (reason === void 0) written.push(...names);
		else failures.push(`The report ${require_index.quote$1(`${format}=${path}`)} could not be written: ${reason}.${reason !== takenAlready && names.some((name) => standsAt(name, places)) ? " What stands there is not of this run." : ""}`);
	}
	return {
		written,
		failures
	};
}
function partName(path, index, count) {
	if (count === 1) return path;
	const extension = node_path.extname(path);
	return `${path.slice(0, path.length - extension.length)}-${index + 1}-of-${count}${extension}`;
}
const takenAlready = "another report of this run stands there";
function writeParts(names, parts, places, taken, permissions) {
	const moves = [];
	const moved = [];
	try {
		for (const [index, name] of names.entries()) {
			const target = placeOf(name, places);
			if ("reason" in target) return target.reason;
			if (taken.has(target.path)) return takenAlready;
			taken.add(target.path);
			const from = node_path.join(node_path.dirname(target.path), `.sysprep-gate-${(0, node_crypto.randomBytes)(8).toString("hex")}.tmp`);
			moves.push({
				from,
				to: target.path
			});
			writeWhole(from, parts[index] ?? "", target.mode ?? permissions.get(target.path));
		}
		for (const { from, to } of moves) {
			(0, node_fs.renameSync)(from, to);
			moved.push(to);
		}
		for (const folder of new Set(moves.map(({ to }) => node_path.dirname(to)))) syncFolder(folder);
		return;
	} catch (error) {
		for (const path of moved) require_index.attempt(() => (0, node_fs.rmSync)(path, { force: true }));
		return reasonFor(error);
	} finally {
		for (const { from } of moves) require_index.attempt(() => (0, node_fs.rmSync)(from, { force: true }));
	}
}
function reasonFor(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full; free some of it, or name a folder on another one";
	if (code === "EFBIG") return "it is larger than this process may write; raise its limit (ulimit -f), or ask for fewer reports";
	if (code === "EROFS") return "the folder is read-only; name one that can be written to";
	if (code === "ENAMETOOLONG") return "its name is too long";
	if (code === "EEXIST" || code === "ENOTDIR") return "a file stands where its folder should be";
	return code === "ENOENT" ? "its folder is gone" : require_index.reasonOf(error);
}
function placeOf(path, places) {
	const way = wayTo(path, places);
	if ("reason" in way) return way;
	makeFolders(way.folder);
	const folder = require_index.realPathOf(way.folder);
	return folder === void 0 || !isAllowed(folder, places) ? outside(places) : targetIn(folder, way.name, places);
}
function wayTo(path, places) {
	const { workspace, also = [], anywhere = false } = places;
	const full = withoutRootLinks(node_path.resolve(require_index.realPathOf(workspace) ?? workspace, path), [workspace, ...also]);
	let existing = node_path.dirname(full);
	while (require_index.attempt(() => (0, node_fs.lstatSync)(existing)) === void 0 && node_path.dirname(existing) !== existing) existing = node_path.dirname(existing);
	const start = require_index.realPathOf(existing);
	if (start === void 0) return { reason: "a link on its way leads nowhere" };
	const folder = node_path.join(start, node_path.relative(existing, node_path.dirname(full)));
	if (!isAllowed(folder, places)) return outside(places);
	if (!anywhere && folder !== node_path.dirname(full)) return { reason: "a link stands in its way" };
	return {
		folder,
		name: node_path.basename(full)
	};
}
function targetIn(folder, name, places) {
	const { anywhere = false } = places;
	const target = node_path.join(folder, name);
	const stats = require_index.attempt(() => (0, node_fs.lstatSync)(target));
	if (!anywhere && stats?.isSymbolicLink() === true) return { reason: "a link stands in its way" };
	if (!anywhere && target.split(node_path.sep).some((each) => reserved.has(each.toLowerCase()))) return { reason: "it leads into a folder that git or the runner keeps for itself" };
	if (stats === void 0) return {
		path: target,
		mode: void 0
	};
	const real = require_index.realPathOf(target);
	if (real === void 0) return { reason: "its path is a link that leads nowhere" };
	if (!isAllowed(real, places)) return outside(places);
	const behind = require_index.attempt(() => (0, node_fs.lstatSync)(real));
	return behind?.isFile() === true ? {
		path: real,
		mode: behind.mode & 511
	} : { reason: "something that is not a file has its path" };
}
function isAllowed(real, { workspace, also = [], anywhere = false }) {
	return anywhere || [workspace, ...also].map((root) => require_index.realPathOf(root)).some((root) => root !== void 0 && require_index.isInside(root, real));
}
function outside({ also = [] }) {
	return { reason: `it leads outside of ${also.length > 0 ? "the workspace and the runner's temporary folder" : "the workspace"}` };
}
function standsAt(path, places) {
	const way = wayTo(path, places);
	const stats = "reason" in way ? void 0 : require_index.attempt(() => (0, node_fs.lstatSync)(node_path.join(way.folder, way.name)));
	return stats !== void 0 && !stats.isDirectory();
}
function makeFolders(folder) {
	if (require_index.attempt(() => (0, node_fs.lstatSync)(folder)) !== void 0) return;
	makeFolders(node_path.dirname(folder));
	(0, node_fs.mkdirSync)(folder);
}
const reserved = new Set([
	".git",
	"_github_workflow",
	"_runner_file_commands",
	"_github_home",
	"_actions"
]);
function withoutRootLinks(full, roots) {
	for (const root of roots) {
		const real = require_index.realPathOf(root);
		if (real !== void 0 && require_index.isInside(node_path.resolve(root), full)) return node_path.join(real, node_path.relative(node_path.resolve(root), full));
	}
	return full;
}
function writeWhole(path, text, mode) {
	const descriptor = (0, node_fs.openSync)(path, "wx");
	try {
		const bytes = new TextEncoder().encode(text);
		for (let at = 0; at < bytes.length;) at += (0, node_fs.writeSync)(descriptor, bytes, at);
		(0, node_fs.fsyncSync)(descriptor);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
	if (mode !== void 0) require_index.attempt(() => (0, node_fs.chmodSync)(path, mode));
}
function syncFolder(folder) {
	require_index.attempt(() => {
		const descriptor = (0, node_fs.openSync)(folder, "r");
		try {
			(0, node_fs.fsyncSync)(descriptor);
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
	});
}
// build/report/csv.js
const csv = {
	id: "csv",
	extension: "csv",
	title: "CSV",
	use: "For spreadsheets: a row for each finding, each image without one, each diagnostic; no cell can become a formula.",
	render: (report) => [columns, ...rowsOf(report).map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => `${cells.map(require_index.csvCell).join(",")}\r\n`).join("")
};
const columns = [
	"record",
	"level",
	"change",
	"waived",
	"verdict",
	"failing",
	"image",
	"format",
	"requirement",
	"outcome",
	"message",
	"expected",
	"actual",
	"remedy",
	"advice",
	"file",
	"line",
	"column",
	"end line",
	"end column",
	"basis",
	"description",
	"url",
	"waiver reason",
	"waiver owner",
	"waiver until",
	"waiver ticket",
	"fingerprint"
];
function rowsOf(report) {
	return [
		...report.images.flatMap((image) => image.findings.length === 0 ? [imageRow(image)] : image.findings.map((finding) => findingRow(image, finding))),
		...report.diagnostics.map(diagnosticRow),
		...(report.comparison?.fixed ?? []).map(fixedRow),
		...(report.comparison?.retired ?? []).map((image) => ({
			record: "retired",
			image
		}))
	];
}
function imageRow(image) {
	return {
		record: "image",
		...cellsOfImage(image),
		...cellsOfPlace(image.location)
	};
}
function findingRow(image, finding) {
	const { requirement, outcome, level, change, waived, message, expected, actual, remedy, url, waiver, fingerprint } = finding;
	return {
		record: "finding",
		...cellsOfImage(image),
		...cellsOfPlace(finding.location),
		requirement,
		outcome,
		level,
		change: change ?? "",
		waived: String(waived),
		message,
		expected,
		actual,
		remedy,
		advice: finding.advice.join(" "),
		url,
		fingerprint,
		...waiver === null ? {} : {
			"waiver reason": waiver.reason,
			"waiver owner": waiver.owner,
			"waiver until": waiver.until,
			"waiver ticket": waiver.ticket ?? ""
		}
	};
}
function diagnosticRow({ code, level, message, location }) {
	return {
		record: "diagnostic",
		requirement: code,
		level,
		message,
		...cellsOfPlace(location)
	};
}
function fixedRow({ image, requirement, message, location }) {
	return {
		record: "fixed",
		change: "fixed",
		image,
		requirement,
		message,
		...cellsOfPlace(location)
	};
}
function cellsOfImage({ name, format, verdict, basis, failing, description }) {
	return {
		image: name,
		format,
		verdict,
		basis,
		failing: String(failing),
		description
	};
}
function cellsOfPlace({ file, start, end }) {
	return {
		file,
		line: String(start.line),
		column: String(start.column),
		"end line": String(end.line),
		"end column": String(end.column)
	};
}
// build/report/json-lines.js
const jsonl = {
	id: "jsonl",
	extension: "jsonl",
	title: "JSON Lines",
	use: "For pipelines: one JSON object a line. First the run, then each image with its findings after it, each diagnostic, each finding of the base commit that is fixed.",
	render: (report) => recordsOf(report).map((record) => `${require_index.safeJson(JSON.stringify(record))}\n`).join("")
};
function recordsOf(report) {
	const { comparison } = report;
	return [
		{
			type: "run",
			...require_index.runRecord(report),
			comparison: comparison === null ? null : {
				base: comparison.base,
				retired: comparison.retired
			}
		},
		...report.images.flatMap((image) => [{
			type: "image",
			...require_index.imageRecord(image),
			implied: require_index.impliedRecords(image)
		}, ...image.findings.map((finding) => ({
			type: "finding",
			image: image.name,
			format: image.format,
			verdict: image.verdict,
			...require_index.findingRecord(finding)
		}))]),
		...report.diagnostics.map((diagnostic) => ({
			type: "diagnostic",
			...require_index.diagnosticRecord(diagnostic)
		})),
		...(comparison?.fixed ?? []).map((fixed) => ({
			type: "fixed",
			...require_index.fixedRecord(fixed)
		}))
	];
}
// build/report/junit.js
const junit = {
	id: "junit",
	extension: "xml",
	title: "JUnit XML",
	use: "For test dashboards: a suite for each file; what fails is a failure, what is waived, not applicable, or lets a run pass by the policy alone is skipped, what could not be read is an error.",
	render: (report) => renderSuites(suitesOf(report), report)
};
function suitesOf(report) {
	const files = new Map();
	const add = (location, cases) => {
		const known = files.get(location.file);
		if (known === void 0) files.set(location.file, [...cases]);
		else known.push(...cases);
	};
	for (const image of report.images) add(image.location, casesOf(image));
	for (const diagnostic of report.diagnostics) add(diagnostic.location, [diagnosticCase(diagnostic)]);
	const suites = [...files].toSorted(([left], [right]) => require_index.compareText(left, right)).map(([name, cases]) => ({
		name,
		cases
	}));
	const red = suites.some(({ cases }) => cases.some(({ result }) => result === "failure" || result === "error"));
	if (suites.length > 0 && (report.exitCode === 0 || red)) return suites;
	const run = {
		name: "run",
		location: void 0,
		result: report.exitCode === 0 ? "passed" : "error",
		type: "run",
		message: `${require_index.visibleSentence(report.reason)} Exit code ${report.exitCode}.`,
		lines: []
	};
	return [...suites, {
		name: "sysprep-gate",
		cases: [run]
	}];
}
function casesOf(image) {
	const cases = image.findings.map((finding) => findingCase(image, finding));
	const unexplained = image.failing && !cases.some(({ result }) => result === "failure");
	return cases.length > 0 && !unexplained ? cases : [imageCase(image), ...cases];
}
function imageCase({ name, location, verdict, basis, failing, description, format }) {
	return {
		name: require_index.visible(name),
		location,
		result: failing ? "failure" : resultBeside(verdict),
		type: `verdict/${verdict}`,
		message: `${require_index.verdictWords[verdict]}: ${require_index.visibleSentence(description)}`,
		lines: [`Format: ${require_index.visible(format)}`, ...basisLines(basis)]
	};
}
function resultBeside(verdict) {
	return verdict === "supported" ? "passed" : "skipped";
}
function basisLines(basis) {
	return basis === "none" ? [] : [`Basis: ${basis}`];
}
function findingCase(image, finding) {
	const result = finding.level === "error" ? "failure" : finding.waived ? "skipped" : resultBeside(image.verdict);
	return {
		name: `${require_index.visible(image.name)}: ${require_index.visible(finding.requirement)}`,
		location: finding.location,
		result,
		type: require_index.visible(finding.requirement),
		message: finding.waived ? require_index.waiverSentence(finding) : require_index.visibleSentence(finding.message),
		lines: [
			`Verdict: ${require_index.verdictWords[image.verdict]}, ${require_index.visibleSentence(image.description)}`,
			...basisLines(image.basis),
			`Level: ${[
				finding.level,
				finding.change ?? "",
				finding.waived ? "waived" : ""
			].filter(Boolean).join(", ")}`,
			...finding.waived ? [`Finding: ${require_index.visibleSentence(finding.message)}`] : [],
			...finding.waiver === null ? [] : [`Waiver: ${require_index.visible(require_index.placeOf(finding.waiver.location), require_index.longestSentence)}`],
			...placeLines(finding),
			...finding.remedy === "" ? [] : [`Fix: ${require_index.visibleSentence(finding.remedy)}`],
			...finding.advice.map((advice) => `Note: ${require_index.visibleSentence(advice)}`),
			...finding.url === "" ? [] : [`See: ${require_index.visible(finding.url)}`]
		]
	};
}
function diagnosticCase(diagnostic) {
	return {
		name: `${diagnostic.level === "error" ? "read as meant" : "read"}: ${require_index.visible(diagnostic.code)}`,
		location: diagnostic.location,
		result: diagnostic.level === "error" ? "error" : "passed",
		type: require_index.visible(diagnostic.code),
		message: require_index.visibleSentence(diagnostic.message),
		lines: [`Level: ${diagnostic.level}`, ...placeLines(diagnostic)]
	};
}
function placeLines({ location, excerpt, related }) {
	return [
		`At: ${require_index.visible(require_index.placeOf(location), require_index.longestSentence)}`,
		...excerpt === "" ? [] : [`Line: ${require_index.visible(excerpt)}`],
		...related.slice(0, require_index.longestRelatedList).map((each) => `With: ${require_index.visible(require_index.placeOf(each.location), require_index.longestSentence)}: ${require_index.visibleSentence(each.message)}`),
		...related.length > require_index.longestRelatedList ? [`With: \u2026 and ${related.length - require_index.longestRelatedList} more`] : []
	];
}
function renderSuites(suites, report) {
	return [
		`<?xml version="1.0" encoding="UTF-8"?>`,
		`<testsuites name="sysprep-gate" ${totals(suites.flatMap(({ cases }) => cases))} time="0">`,
		...suites.flatMap((suite, index) => suiteLines(suite, index === 0 ? report : void 0)),
		"</testsuites>",
		""
	].join("\n");
}
function suiteLines({ name, cases }, report) {
	return [
		`  <testsuite name="${require_index.xmlText(require_index.visible(name, require_index.longestSentence))}" ${totals(cases)} time="0">`,
		...report === void 0 ? [] : propertyLines(report),
		...cases.flatMap((each) => caseLines(each, name)),
		...report === void 0 ? [] : outputLines("    ", runLines(report)),
		"  </testsuite>"
	];
}
function propertyLines(report) {
	const properties = {
		version: report.version,
		matrixVersion: report.matrixVersion,
		conclusion: report.conclusion,
		exitCode: String(report.exitCode),
		strict: String(report.strict),
		warnOnly: String(report.warnOnly)
	};
	return [
		"    <properties>",
		...Object.entries(properties).map(([name, value]) => `      <property name="${name}" value="${require_index.xmlText(require_index.visible(value))}"/>`),
		"    </properties>"
	];
}
function runLines({ comparison, notices, ...report }) {
	const { fixed, retired } = comparison ?? {
		fixed: [],
		retired: []
	};
	return [
		`Counts: ${require_index.countsSentence({
			comparison,
			notices,
			...report
		})}; ${require_index.findingsSentence({
			comparison,
			notices,
			...report
		})}`,
		`Conclusion: ${report.conclusion}. ${require_index.visibleSentence(report.reason)} Exit code ${report.exitCode}.`,
		...notices.map((notice) => `Note: ${require_index.visibleSentence(notice)}`),
		...shortList(fixed.map((each) => `Fixed: ${require_index.visible(each.requirement)} on ${require_index.visible(each.image)}, ${require_index.visible(require_index.placeOf(each.location), require_index.longestSentence)} in the base commit`), "Fixed"),
		...shortList(retired.map((name) => `No longer declared: ${require_index.visible(name)}`), "No longer declared")
	];
}
function shortList(lines, label) {
	return lines.length <= require_index.longestPassingList ? [...lines] : [...lines.slice(0, require_index.longestPassingList), `${label}: \u2026 and ${lines.length - require_index.longestPassingList} more`];
}
function caseLines({ name, location, result, type, message, lines }, suite) {
	const place = location === void 0 ? "" : ` file="${require_index.xmlText(require_index.visible(location.file, require_index.longestSentence))}" line="${location.start.line}"`;
	const open = `    <testcase name="${require_index.xmlText(name)}" classname="${require_index.xmlText(require_index.visible(suite, require_index.longestSentence))}"${place} time="0">`;
	const said = `message="${require_index.xmlText(message)}"`;
	const body = lines.map((line) => require_index.xmlText(line)).join("\n");
	switch (result) {
		case "passed": return [
			open,
			...outputLines("      ", [`Message: ${message}`, ...lines]),
			"    </testcase>"
		];
		case "skipped": return [
			open,
			`      <skipped ${said}/>`,
			...outputLines("      ", lines),
			"    </testcase>"
		];
		case "failure":
		case "error": return [
			open,
			`      <${result} ${said} type="${require_index.xmlText(type)}">${body}</${result}>`,
			"    </testcase>"
		];
		default: return result;
	}
}
function outputLines(indent, lines) {
	return lines.length === 0 ? [] : [`${indent}<system-out>${lines.map((line) => require_index.xmlText(line)).join("\n")}</system-out>`];
}
function totals(cases) {
	const count = (result) => cases.filter((each) => each.result === result).length;
	return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}
// build/report/sarif.js
const sarif = {
	id: "sarif",
	extension: "sarif",
	title: "SARIF",
	use: "For code scanning: every requirement as a rule, fingerprints that survive moved lines, waived findings with their reason.",
	render: (report, options) => renderSarif(report, options.rules)
};
function renderSarif(report, rules = []) {
	return fileOf(new Run(report, rules), {
		first: 0,
		end: Infinity,
		number: 1
	});
}
function splitSarif(report, rules = [], limits = {
	results: require_index.sarifResultsPerRun,
	bytes: require_index.sarifBytes
}) {
	const run = new Run(report, rules);
	const frame = require_index.bytesOf(fileOf(run, {
		first: 0,
		end: 0,
		number: 1
	})) + frameReserve;
	const files = [];
	let first = 0;
	let used = frame;
	for (const [index, line] of run.results.entries()) {
		const size = require_index.bytesOf(line) + lineOverhead;
		if ((index - first >= limits.results || used + size > limits.bytes) && index > first) {
			files.push(fileOf(run, {
				first,
				end: index,
				number: files.length + 1
			}));
			first = index;
			used = frame;
		}
		used += size;
	}
	files.push(fileOf(run, {
		first,
		end: Infinity,
		number: files.length + 1
	}));
	return files;
}
const lineOverhead = 2;
const frameReserve = 200;
const home = "https://github.com/sysprep-gate/sysprep-gate";
const schema = "https://json.schemastore.org/sarif-2.1.0.json";
var Run = class {
	report;
	rules;
	results;
	constructor(report, given) {
		this.report = report;
		const remarks = [...report.diagnostics.map(remarkOfDiagnostic), ...report.images.flatMap((image) => image.findings.filter(isReportable).map((finding) => remarkOfFinding(image, finding)))].toSorted(compareRemarks);
		const rules = rulesOf(report, given);
		const indices = new Map(rules.map((rule, index) => [rule["id"], index]));
		const times = new Map();
		this.rules = rules.map(lineOf);
		this.results = remarks.map(({ rule, print, result }) => {
			const time = (times.get(`${rule}\n${print}`) ?? 0) + 1;
			times.set(`${rule}\n${print}`, time);
			return lineOf({
				ruleId: ruleId(rule),
				ruleIndex: indices.get(ruleId(rule)),
				...result,
				partialFingerprints: {
					primaryLocationLineHash: `${print}:${time}`,
					"sysprepGate/v1": print
				}
			});
		});
	}
};
function isReportable({ outcome }) {
	return outcome !== "pass";
}
const levels = [
	"error",
	"warning",
	"note"
];
function compareRemarks(left, right) {
	return levels.indexOf(left.level) - levels.indexOf(right.level) || left.rank - right.rank || require_index.compareLocations(left.location, right.location) || require_index.compareText(left.rule, right.rule) || require_index.compareText(left.image, right.image) || require_index.compareText(left.print, right.print);
}
function lineOf(value) {
	return require_index.safeJson(JSON.stringify(value));
}
function fileOf({ report, rules, results }, { first, end, number }) {
	const own = results.slice(first, end);
	const list = (lines) => lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
	const driver = `{"name":"sysprep-gate","fullName":"sysprep-gate: Windows images against the IIS Sysprep support matrix",${versionOf(report)}"informationUri":"${home}","rules":${list(rules)}}`;
	return [
		`{"$schema":"${schema}","version":"2.1.0","runs":[{`,
		`"tool":{"driver":${driver}},`,
		`"automationDetails":{"id":"${number === 1 ? "sysprep-gate/" : `sysprep-gate/part-${number}/`}"},`,
		`"columnKind":"utf16CodeUnits",`,
		`"originalUriBaseIds":{"%SRCROOT%":{"description":{"text":"The root of the checked out repository."}}},`,
		`"invocations":[${lineOf(invocationOf(report))}],`,
		`"properties":${lineOf(propertiesOf(report))},`,
		`"results":${list(own)}`,
		"}]}",
		""
	].join("\n");
}
function versionOf({ version }) {
	const semantic = /^\d+\.\d+\.\d+(?:-[\da-z.-]+)?$/i.test(version) ? version : "0.0.0";
	return `"version":"${semantic}","semanticVersion":"${semantic}",`;
}
function invocationOf(report) {
	const notes = report.notices.map((notice) => ({
		level: "note",
		message: { text: require_index.sarifText(require_index.visibleSentence(notice)) || "(empty)" }
	}));
	const failed = report.exitCode === 0 ? [] : [{
		level: "error",
		message: { text: require_index.sarifText(require_index.visibleSentence(report.reason)) || "(empty)" }
	}];
	return {
		executionSuccessful: report.exitCode !== 70,
		exitCode: report.exitCode,
		exitCodeDescription: require_index.visibleSentence(report.reason),
		toolExecutionNotifications: [...failed, ...notes]
	};
}
function propertiesOf(report) {
	const { comparison, counts, images, matrixVersion, conclusion, wouldFail, warnOnly, strict } = report;
	return {
		matrixVersion: require_index.visible(matrixVersion),
		conclusion,
		wouldFail,
		warnOnly,
		strict,
		counts,
		extrapolated: images.filter(({ basis }) => basis === "extrapolated").length,
		...comparison === null ? {} : {
			base: require_index.visible(comparison.base),
			fixedCount: comparison.fixed.length,
			fixed: comparison.fixed.slice(0, require_index.longestSarifList).map(({ image, requirement, location }) => ({
				image: require_index.visible(image),
				requirement: require_index.visible(requirement),
				place: require_index.visible(require_index.placeOf(location), require_index.longestSentence)
			})),
			retiredCount: comparison.retired.length,
			retired: comparison.retired.slice(0, require_index.longestSarifList).map((name) => require_index.visible(name))
		}
	};
}
function rulesOf(report, given) {
	const rules = new Map(given.map((note) => [ruleId(note.id), ruleOf(note)]));
	const findings = report.images.flatMap((image) => image.findings).filter(isReportable).toSorted((left, right) => require_index.compareText(left.requirement, right.requirement));
	for (const { requirement, expected, url } of findings) {
		const id = ruleId(requirement);
		if (!rules.has(id)) rules.set(id, ruleOf({
			id: requirement,
			needs: require_index.visible(expected),
			cite: "",
			text: "",
			url
		}));
	}
	for (const { code } of report.diagnostics.toSorted((left, right) => require_index.compareText(left.code, right.code))) rules.set(ruleId(`diagnostic/${code}`), diagnosticRule(code));
	return [...rules.values()];
}
function ruleId(id) {
	return require_index.visible(id) || "(empty)";
}
function ruleOf({ id, needs, cite, text, url }) {
	const needed = `Needs ${needs}${cite === "" ? "" : ` (${require_index.visible(cite)})`}.`;
	return {
		id: ruleId(id),
		shortDescription: { text: require_index.cutUnits(require_index.sarifText(needed), require_index.longestRuleDescription) },
		fullDescription: { text: require_index.cutUnits(require_index.sarifText(`${needed} Requirement ${require_index.visible(id)}.`), require_index.longestRuleDescription) },
		help: text === "" ? { text: require_index.sarifText(needed) } : {
			text: require_index.sarifText(text),
			markdown: text
		},
		helpUri: /^https:\/\/[a-z0-9.-]+\/[\w\-./?=&%~+,:;()]*$/i.test(url) ? url : `${home}/blob/main/docs/matrix.md`,
		properties: { tags: ["iis", "sysprep"] }
	};
}
function diagnosticRule(code) {
	const shown = require_index.sarifText(require_index.visible(code));
	return {
		id: ruleId(`diagnostic/${code}`),
		shortDescription: { text: `About a file of this run: ${shown}.` },
		fullDescription: { text: `Something in a file is not as it has to be (${shown}): an image definition, the policy or the waivers. A file that is not read is never a pass.` },
		help: { text: "The message says what was found and what to do. Where it is an error, nothing is decided about what stands there until it is put right." },
		helpUri: `${home}/blob/main/docs/format.md`,
		properties: { tags: ["iis", "sysprep"] }
	};
}
function remarkOfFinding(image, finding) {
	const { requirement, level, location, related } = finding;
	return {
		rule: requirement,
		level,
		location,
		rank: 1,
		image: image.name,
		print: require_index.visible(finding.fingerprint) || "(empty)",
		result: {
			level,
			message: { text: messageOf([
				finding.message,
				finding.remedy,
				...finding.advice,
				finding.waived ? `This finding is ${require_index.waiverSentence(finding)}` : ""
			], related) },
			locations: [{ physicalLocation: physical(location) }],
			...relatedOf(related),
			...finding.change === null ? {} : { baselineState: finding.change === "new" ? "new" : "unchanged" },
			...finding.waived ? { suppressions: [suppressionOf(finding)] } : {},
			properties: {
				image: require_index.visible(image.name),
				format: require_index.visible(image.format),
				verdict: image.verdict,
				basis: image.basis,
				outcome: finding.outcome,
				expected: require_index.visible(finding.expected),
				actual: require_index.visible(finding.actual)
			}
		}
	};
}
function remarkOfDiagnostic({ code, level, message, location, related, configuration }) {
	return {
		rule: `diagnostic/${code}`,
		level,
		location,
		rank: 0,
		image: "",
		print: hashOf(`${code}\n${location.file}`),
		result: {
			level,
			message: { text: messageOf([message], related) },
			locations: [{ physicalLocation: physical(location) }],
			...relatedOf(related),
			properties: {
				code: require_index.visible(code),
				configuration: configuration === true
			}
		}
	};
}
function suppressionOf({ waiver, ...finding }) {
	const justification = require_index.waiverSentence({
		...finding,
		waiver
	});
	if (waiver === null) return {
		kind: "external",
		status: "accepted",
		justification
	};
	const { owner, until, ticket, location } = waiver;
	return {
		kind: "external",
		status: "accepted",
		justification,
		location: { physicalLocation: physical(location) },
		properties: {
			owner: require_index.visible(owner),
			until: require_index.visible(until),
			...ticket === null ? {} : { ticket: require_index.visible(ticket) }
		}
	};
}
function messageOf(texts, related) {
	const [first = "", ...rest] = texts;
	const links = related.slice(0, require_index.longestRelatedList).map(({ message, location }, index) => `[Line ${location.start.line}](${index + 1}) of ${require_index.sarifText(require_index.visible(location.file))}: ${require_index.sarifText(require_index.visibleSentence(message))}`);
	if (related.length > require_index.longestRelatedList) links.push(`\u2026 and ${require_index.plural(related.length - require_index.longestRelatedList, "more place")}`);
	return [
		require_index.sarifText(require_index.visibleSentence(first)) || "(empty)",
		...rest.filter((text) => text !== "").map((text) => require_index.sarifText(require_index.visibleSentence(text))),
		...links
	].join("\n");
}
function relatedOf(related) {
	if (related.length === 0) return {};
	return { relatedLocations: related.slice(0, require_index.longestRelatedList).map(({ message, location }, index) => ({
		id: index + 1,
		physicalLocation: physical(location),
		message: { text: require_index.sarifText(require_index.visibleSentence(message)) || "(empty)" }
	})) };
}
function physical(location) {
	return {
		artifactLocation: {
			uri: require_index.relativeUri(location.file),
			uriBaseId: "%SRCROOT%"
		},
		region: regionOf(location)
	};
}
function regionOf(location) {
	const { start, end } = location;
	const endLine = require_index.lastLine(location);
	const endColumn = endLine === end.line ? end.column : endLine === start.line ? start.column + 1 : 2;
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine,
		endColumn: endLine === start.line ? Math.max(start.column, endColumn) : endColumn
	};
}
function hashOf(text) {
	const half = (seed) => {
		let hash = seed;
		for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
		return (hash >>> 0).toString(16).padStart(8, "0");
	};
	return half(2166136261) + half(2538058380);
}
// build/report/index.js
const reporters = [
	require_index.pretty,
	require_index.json,
	jsonl,
	sarif,
	junit,
	csv,
	require_index.markdown,
	require_index.github
];
const reporterIds = reporters.map((reporter) => reporter.id);
// build/reports.js
var reports_exports = require_rolldown_runtime.__exportAll({
	removeRequested: () => removeRequested,
	renderAs: () => renderAs,
	requestedReports: () => requestedReports,
	writeRequested: () => writeRequested
});
function requestedReports(lines, name) {
	return parseReportRequests(lines, reporterIds, name);
}
function renderAs(format, report, options) {
	const reporter = reporters.find((each) => each.id === format);
	if (reporter === void 0) throw new Error(`format ${format} has no reporter`);
	return reporter.render(report, {
		...options,
		rules: rules()
	});
}
function removeRequested(requests, places) {
	return removeOldReports(requests, places, new Set(["sarif"]));
}
function writeRequested(requests, report, width, places, permissions) {
	return writeReports(requests, (format) => format === "sarif" ? splitSarif(report, rules()) : renderAs(format, report, {
		colors: false,
		width
	}), places, permissions);
}
Object.defineProperty(exports, "reports_exports", {
	enumerable: true,
	get: function() {
		return reports_exports;
	}
});

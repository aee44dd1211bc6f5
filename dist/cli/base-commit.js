"use strict";
const require_rolldown_runtime = globalThis[Symbol.for("sysprep-gate")].rolldownRuntime;
const require_index = globalThis[Symbol.for("sysprep-gate")];
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_child_process = require("node:child_process");
let node_crypto = require("node:crypto");
// build/host/base-commit.js
var base_commit_exports = require_rolldown_runtime.__exportAll({
	matchesBase: () => matchesBase,
	readBase: () => readBase,
	readFileAtBase: () => readFileAtBase,
	resolveCommit: () => resolveCommit
});
const matchesBase = require_index.pathMatcher;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function readBase(request, api) {
	const read = readBaseFromGit(request);
	if (!("reason" in read) || api === null) return read;
	const second = await readBaseFromApi(api, request);
	return "reason" in second ? { reason: `${read.reason}; and ${second.reason}` } : second;
}
function readBaseFromGit(request) {
	if (!objectId.test(request.commit)) return noObjectId(request.commit);
	const repository = openRepository(request);
	if ("reason" in repository) return repository;
	const present = repository.hasCommit(request.commit);
	if (present !== void 0) return present;
	const common = repository.run([
		"merge-base",
		request.commit,
		"HEAD"
	]);
	const found = "bytes" in common ? common.bytes.toString("latin1").trim() : "";
	const commit = objectId.test(found) ? found : request.commit;
	const listed = repository.run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if ("reason" in listed) return { reason: `git cannot list the files of ${shortName(commit)}: ${listed.reason}` };
	let unnamed = 0;
	const entries = [];
	for (const { mode, sha, path } of parseTree(listed.bytes)) {
		if (!isFile(mode)) continue;
		const name = utf8(path);
		const inWorkspace = repository.toWorkspace(name ?? path.toString("latin1"));
		if (inWorkspace === void 0) continue;
		if (name !== void 0) entries.push({
			path: inWorkspace,
			sha
		});
		else if (request.matches(inWorkspace)) unnamed++;
	}
	const gathering = gather(entries, request);
	const budget = { bytes: request.limits.totalBytes };
	let step = gathering.next(noBlobs);
	while (step.done !== true) {
		const blobs = repository.readBlobs(step.value, request.limits, budget);
		if ("reason" in blobs) return blobs;
		step = gathering.next(blobs);
	}
	if ("reason" in step.value) return step.value;
	const renames = repository.renames(commit);
	return {
		...step.value,
		commit,
		renames,
		leftOut: step.value.leftOut + unnamed
	};
}
function resolveCommit(folder, name) {
	const repository = openRepository({ workspace: folder });
	if ("reason" in repository || name === "" || name.startsWith("-") || name.includes("\0")) return void 0;
	for (const candidate of [
		`refs/remotes/origin/${name}`,
		`refs/heads/${name}`,
		name
	]) {
		const found = repository.run([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${candidate}^{commit}`
		]);
		const id = "bytes" in found ? found.bytes.toString("latin1").trim() : "";
		if (objectId.test(id)) return id;
	}
}
const mostRequests = 300;
const atOnce = 8;
async function readBaseFromApi(api, request) {
	if (!objectId.test(request.commit)) return noObjectId(request.commit);
	const workspace = require_index.realPathOf(request.workspace) ?? request.workspace;
	const below = request.folder === void 0 ? "" : require_index.relativePath(workspace, require_index.realPathOf(request.folder) ?? request.folder);
	const prefix = below === "" ? "" : `${below}/`;
	try {
		const tree = await api.getTree(request.commit);
		if ("truncated" in tree) return { reason: `GitHub's API does not list all files of ${shortName(request.commit)}; check out with \`fetch-depth: 0\`` };
		const entries = tree.filter(({ mode }) => isFile(mode)).map((entry) => ({
			...entry,
			path: prefix + entry.path
		}));
		const gathering = gather(entries, request);
		const budget = {
			bytes: request.limits.totalBytes,
			requests: mostRequests
		};
		const paths = new Map(entries.map(({ sha, path }) => [sha, path]));
		const sizes = new Map(tree.flatMap(({ sha, size }) => size === void 0 ? [] : [[sha, size]]));
		let step = gathering.next(noBlobs);
		while (step.done !== true) {
			const blobs = new Map();
			const missing = [];
			for (const sha of step.value) {
				const onDisk = require_index.readInside(workspace, "", paths.get(sha) ?? "", request.limits);
				if ("bytes" in onDisk && blobId(onDisk.bytes, sha) === sha) blobs.set(sha, onDisk.bytes);
				else if ((sizes.get(sha) ?? 0) > request.limits.fileBytes) blobs.set(sha, null);
				else missing.push(sha);
			}
			budget.requests -= missing.length;
			if (budget.requests < 0) return { reason: `more than ${mostRequests} files would have to be asked for one by one through GitHub's API; check out with \`fetch-depth: 0\`` };
			for (let at = 0; at < missing.length; at += atOnce) {
				const group = missing.slice(at, at + atOnce);
				const contents = await Promise.all(group.map((sha) => api.getBlob(sha)));
				for (const [index, sha] of group.entries()) {
					const bytes = contents[index];
					if (bytes === void 0 || blobId(bytes, sha) !== sha) return { reason: `GitHub's API gave another content than it names for ${require_index.quote$1(paths.get(sha) ?? sha)}` };
					blobs.set(sha, bytes.length > request.limits.fileBytes ? null : bytes);
				}
			}
			for (const bytes of blobs.values()) budget.bytes -= bytes?.length ?? 0;
			if (budget.bytes < 0) return tooMuch(request.limits);
			step = gathering.next(blobs);
		}
		if ("reason" in step.value) return step.value;
		const compared = request.head === null ? null : await api.compare(request.commit, request.head).catch(() => null);
		const renames = new Map([...compared?.renames ?? []].map(([to, from]) => [prefix + to, prefix + from]));
		return {
			...step.value,
			commit: request.commit,
			renames
		};
	} catch (error) {
		return { reason: `GitHub's API did not give the files of ${shortName(request.commit)} (${require_index.quote$1(error instanceof Error ? error.message : String(error))})` };
	}
}
async function readFileAtBase(request, api) {
	const read = readFileFromGit(request);
	if (read === null || !("reason" in read) || api === null || read.isFinal === true) return read;
	const second = await readFileFromApi(api, request);
	return second !== null && "reason" in second && second.isFinal !== true ? { reason: `${read.reason}; and ${second.reason}` } : second;
}
function readFileFromGit(request) {
	if (!objectId.test(request.commit)) return noObjectId(request.commit);
	const repository = openRepository(request);
	if ("reason" in repository) return repository;
	const present = repository.hasCommit(request.commit);
	if (present !== void 0) return present;
	const path = require_index.pathBelow("", request.path);
	const inRepository = path === void 0 ? void 0 : repository.toRepository(path);
	if (inRepository === void 0 || inRepository === "") return {
		reason: `${require_index.quote$1(request.path)} lies outside of the checkout`,
		isFinal: true
	};
	const names = inRepository.split("/");
	for (let depth = 1; depth <= names.length; depth++) {
		const listed = repository.run([
			"--literal-pathspecs",
			"ls-tree",
			"-z",
			"--full-tree",
			request.commit,
			"--",
			names.slice(0, depth).join("/")
		]);
		if ("reason" in listed) return listed;
		const [entry] = parseTree(listed.bytes);
		if (entry === void 0) return null;
		const isLast = depth === names.length;
		if (isLast ? !isFile(entry.mode) : entry.mode !== "040000") return notAFile(names.slice(0, depth).join("/"), entry.mode);
		if (!isLast) continue;
		const blobs = repository.readBlobs([entry.sha], request.limits, { bytes: request.limits.totalBytes });
		return "reason" in blobs ? blobs : sized(blobs.get(entry.sha), request);
	}
	return null;
}
async function readFileFromApi(api, request) {
	const workspace = require_index.realPathOf(request.workspace) ?? request.workspace;
	const path = require_index.pathBelow("", request.path);
	const folder = request.folder === void 0 ? workspace : require_index.realPathOf(request.folder) ?? request.folder;
	const full = node_path.join(workspace, path ?? "..");
	if (path === void 0 || !require_index.isInside(folder, full)) return {
		reason: `${require_index.quote$1(request.path)} lies outside of the checkout`,
		isFinal: true
	};
	const inRepository = require_index.relativePath(folder, full);
	try {
		const tree = await api.getTree(request.commit);
		if ("truncated" in tree) return { reason: `GitHub's API does not list all files of ${shortName(request.commit)}; check out with \`fetch-depth: 0\`` };
		const parents = inRepository.split("/").map((_name, index, names) => names.slice(0, index + 1).join("/"));
		const entry = tree.find((each) => each.path === inRepository);
		const odd = tree.find((each) => parents.includes(each.path) && (each.path === inRepository ? !isFile(each.mode) : each.mode !== "040000"));
		if (odd !== void 0) return notAFile(odd.path, odd.mode);
		if (entry === void 0) return null;
		const bytes = (entry.size ?? 0) > request.limits.fileBytes ? null : await api.getBlob(entry.sha);
		if (bytes !== null && blobId(bytes, entry.sha) !== entry.sha) return { reason: `GitHub's API gave another content than it names for ${require_index.quote$1(entry.path)}` };
		return sized(bytes !== null && bytes.length > request.limits.fileBytes ? null : bytes, request);
	} catch (error) {
		return { reason: `GitHub's API did not give the files of ${shortName(request.commit)} (${require_index.quote$1(error instanceof Error ? error.message : String(error))})` };
	}
}
function sized(bytes, { path, commit, limits }) {
	if (bytes === null || bytes === void 0) return {
		reason: `${require_index.quote$1(path)} of ${shortName(commit)} has more than ${limits.fileBytes.toLocaleString("en-US")} bytes`,
		isFinal: true
	};
	return { bytes };
}
function notAFile(path, mode) {
	const what = mode === "120000" ? "a link" : mode === "160000" ? "a submodule" : mode === "040000" ? "a folder" : "a file";
	return {
		reason: `${require_index.quote$1(path)} is ${what} in the base commit`,
		isFinal: true
	};
}
const noBlobs = new Map();
const longestChain = 20;
function* gather(entries, { matches, mappingsOf = () => [], limits }) {
	const wanted = entries.filter(({ path }) => matches(path));
	if (wanted.length > limits.files) return { reason: `more than ${limits.files} of its files match` };
	const declares = (path, bytes) => mappingsOf(path).length > 0 || require_index.isMarked(bytes);
	const toFiles = (from, blobs, isWanted) => from.flatMap(({ path, sha }) => {
		const bytes = blobs.get(sha);
		if (bytes === void 0 || bytes === null || !isWanted(path, bytes)) return [];
		const mappings = mappingsOf(path);
		return [{
			path,
			bytes,
			named: false,
			...mappings.length === 0 ? {} : { mappings }
		}];
	});
	const blobs = yield idsOf(wanted);
	const files = toFiles(wanted, blobs, declares);
	const rest = new Map(entries.map((entry) => [entry.path, entry]));
	for (const { path } of wanted) rest.delete(path);
	const named = toFiles(wanted, blobs, (path, bytes) => !declares(path, bytes));
	for (let round = files, length = 0; round.length > 0 && length < longestChain; length++) {
		const next = round.flatMap((file) => namedBy(file, rest));
		for (const { path } of next) rest.delete(path);
		round = next.length === 0 ? [] : toFiles(next, yield idsOf(next), () => true);
		named.push(...round);
	}
	return {
		files,
		named,
		leftOut: wanted.filter(({ sha }) => (blobs.get(sha) ?? null) === null).length
	};
}
function idsOf(entries) {
	return [...new Set(entries.map(({ sha }) => sha))];
}
function namedBy(file, candidates) {
	if (candidates.size === 0) return [];
	const found = new Map();
	for (const line of new TextDecoder().decode(file.bytes).split(/[\r\n]+/)) for (const match of [...line.matchAll(/[^\s"'{}[\],]+|"[^"]*"|'[^']*'/g), ...line.matchAll(/(?<=:[ \t]{1,8})[^\s"'{[#][^#]*/g)]) {
		const text = match[0].replace(/^["']|["']$/g, "").trim();
		const path = text.length > 1e3 ? void 0 : require_index.pathBelow(file.path, text);
		const entry = path === void 0 ? void 0 : candidates.get(path);
		if (entry !== void 0) found.set(entry.path, entry);
	}
	return [...found.values()];
}
function isFile(mode) {
	return mode === "100644" || mode === "100755" || mode === "100664";
}
function tooMuch(limits) {
	return { reason: `its files have more than ${Math.round(limits.totalBytes / 1024 / 1024)} MiB together` };
}
function noObjectId(commit) {
	return { reason: `${require_index.quote$1(commit)} is no object id of a commit` };
}
function shortName(commit) {
	return `the commit ${commit.slice(0, 12)}`;
}
function blobId(bytes, like) {
	return (0, node_crypto.createHash)(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
const mostMilliseconds = 3e4;
const mostListed = 134217728;
function openRepository({ workspace, folder }) {
	const root = require_index.realPathOf(workspace);
	const start = require_index.realPathOf(folder ?? workspace);
	if (root === void 0 || start === void 0 || !require_index.isInside(root, start)) return { reason: "the folder of the checkout cannot be opened" };
	const git = findGit(root);
	if (git === void 0) return { reason: "git is not installed" };
	const deadline = Date.now() + mostMilliseconds;
	const run = (args, input = "", mostBytes = mostListed) => {
		const left = deadline - Date.now();
		if (left <= 0) return { reason: `git took longer than ${mostMilliseconds / 1e3} s` };
		const ended = (0, node_child_process.spawnSync)(git, [
			"-C",
			start,
			...safely,
			...args
		], {
			cwd: node_path.dirname(git),
			env: cleanEnvironment(),
			input,
			timeout: left,
			killSignal: "SIGKILL",
			maxBuffer: mostBytes,
			windowsHide: true,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const code = ended.error instanceof Error && "code" in ended.error ? ended.error.code : void 0;
		if (code === "ETIMEDOUT") return { reason: `git took longer than ${mostMilliseconds / 1e3} s` };
		if (code === "ENOBUFS") return { reason: "git printed more than is read" };
		if (ended.error !== void 0 && code !== "EPIPE") return { reason: `git cannot be run (${typeof code === "string" ? code : "unknown reason"})` };
		return ended.status === 0 ? { bytes: ended.stdout } : { reason: complaintOf(ended.stderr) };
	};
	const top = run(["rev-parse", "--show-toplevel"]);
	if ("reason" in top) return { reason: `git finds no checkout here: ${top.reason}` };
	const text = utf8(top.bytes)?.replace(/\r?\n$/, "") ?? "";
	const topFolder = text === "" ? void 0 : require_index.realPathOf(text);
	if (topFolder === void 0 || !(require_index.isInside(topFolder, start) || require_index.isInside(start, topFolder))) return { reason: "the checkout's configuration puts its files into another folder" };
	return {
		run,
		hasCommit(id) {
			const found = run(["cat-file", "--batch-check"], `${id}\n`);
			if ("reason" in found) return found;
			const [, kind] = found.bytes.toString("latin1").trim().split(" ");
			if (kind === "commit") return void 0;
			return { reason: kind === "missing" ? `${shortName(id)} is not in this clone; check out with \`fetch-depth: 0\`, or give a token that may read contents` : `${shortName(id)} is not a commit` };
		},
		readBlobs: (ids, limits, budget) => readBlobs(run, ids, limits, budget),
		renames(from) {
			const names = run([
				"diff-tree",
				"-r",
				"-z",
				"--no-ext-diff",
				"--no-textconv",
				"--name-status",
				"--diff-filter=R",
				"-M",
				`-l${mostRenames}`,
				from,
				"HEAD",
				"--",
				":(top,icase)*.yml",
				":(top,icase)*.yaml"
			]);
			const renames = new Map();
			if ("reason" in names) return renames;
			const fields = splitZero(names.bytes);
			for (let at = 0; at + 2 < fields.length; at += 3) {
				const [old, current] = [fields[at + 1], fields[at + 2]].map((field) => field === void 0 ? void 0 : utf8(field)).map((path) => path === void 0 ? void 0 : toWorkspace(path));
				if (old !== void 0 && current !== void 0) renames.set(current, old);
			}
			return renames;
		},
		toWorkspace,
		toRepository(path) {
			const full = node_path.join(root, path);
			return require_index.isInside(topFolder, full) ? require_index.relativePath(topFolder, full) : void 0;
		}
	};
	function toWorkspace(path) {
		const full = node_path.join(topFolder ?? "", path);
		return root !== void 0 && require_index.isInside(root, full) ? require_index.relativePath(root, full) : void 0;
	}
}
const mostRenames = 400;
const incomplete = { reason: "this clone does not have the contents of all its files; check out with `fetch-depth: 0` and without `filter`, or give a token that may read contents" };
function readBlobs(run, ids, limits, budget) {
	const blobs = new Map();
	if (ids.length === 0) return blobs;
	const checked = run(["cat-file", "--batch-check"], ids.map((id) => `${id}\n`).join(""));
	if ("reason" in checked) return checked.reason.includes("promisor remote") ? incomplete : { reason: `git cannot read its files: ${checked.reason}` };
	const small = [];
	let total = 0;
	for (const line of checked.bytes.toString("latin1").split("\n").filter(Boolean)) {
		const [id = "", kind, size] = line.split(" ");
		if (kind !== "blob") return incomplete;
		if (Number(size) > limits.fileBytes) blobs.set(id, null);
		else {
			small.push(id);
			total += Number(size);
		}
	}
	budget.bytes -= total;
	if (budget.bytes < 0) return tooMuch(limits);
	if (small.length === 0) return blobs;
	const read = run(["cat-file", "--batch"], small.map((id) => `${id}\n`).join(""), total + 200 * small.length + 1024);
	if ("reason" in read) return { reason: `git cannot read its files: ${read.reason}` };
	for (let at = 0; at < read.bytes.length;) {
		const end = read.bytes.indexOf(10, at);
		const [id = "", kind, size] = read.bytes.toString("latin1", at, end).split(" ");
		if (end === -1 || kind !== "blob") return { reason: "git cannot read its files: one is damaged" };
		const start = end + 1;
		blobs.set(id, read.bytes.subarray(start, start + Number(size)));
		at = start + Number(size) + 1;
	}
	return small.every((id) => blobs.has(id)) ? blobs : { reason: "git cannot read its files: one is damaged" };
}
const safely = [
	...[
		"safe.directory=*",
		"safe.bareRepository=explicit",
		"core.fsmonitor=",
		"core.hooksPath=/dev/null",
		"core.quotePath=false",
		"protocol.allow=never"
	].flatMap((setting) => ["-c", setting]),
	"--no-pager",
	"--no-optional-locks",
	"--no-replace-objects"
];
const kept = [
	"PATH",
	"HOME",
	"USERPROFILE",
	"SYSTEMROOT",
	"WINDIR",
	"TMPDIR",
	"TEMP",
	"TMP",
	"LD_LIBRARY_PATH"
];
function cleanEnvironment() {
	const environment = {};
	for (const [name, value] of Object.entries(process.env)) if (value !== void 0 && kept.includes(name.toUpperCase())) environment[name] = value;
	return {
		...environment,
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none",
		GIT_NO_REPLACE_OBJECTS: "1"
	};
}
function findGit(workspace) {
	const isWindows = node_path.sep === "\\";
	const path = Object.entries(process.env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
	for (const folder of path.split(node_path.delimiter)) {
		if (!node_path.isAbsolute(folder)) continue;
		const real = require_index.realPathOf(node_path.join(folder, isWindows ? "git.exe" : "git"));
		if (real !== void 0 && !require_index.isInside(workspace, real) && require_index.attempt(() => (0, node_fs.statSync)(real))?.isFile() === true) return node_path.join(folder, isWindows ? "git.exe" : "git");
	}
}
function complaintOf(stderr) {
	const lines = stderr.toString("utf8").split("\n").filter((each) => each.trim() !== "");
	const line = lines.findLast((each) => each.startsWith("fatal: ")) ?? lines[0] ?? "it ended without a word";
	return require_index.quote$1(line.replace(/^fatal: /, "").trim());
}
function parseTree(bytes) {
	return splitZero(bytes).flatMap((record) => {
		const tab = record.indexOf(9);
		const [mode = "", , sha = ""] = record.toString("latin1", 0, Math.max(tab, 0)).split(" ");
		return tab === -1 ? [] : [{
			mode,
			sha,
			path: record.subarray(tab + 1)
		}];
	});
}
function splitZero(bytes) {
	const fields = [];
	for (let at = 0; at < bytes.length;) {
		const end = bytes.indexOf(0, at);
		if (end === -1) break;
		fields.push(bytes.subarray(at, end));
		at = end + 1;
	}
	return fields;
}
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function utf8(bytes) {
	return require_index.attempt(() => strictUtf8.decode(bytes));
}
Object.defineProperty(exports, "base_commit_exports", {
	enumerable: true,
	get: function() {
		return base_commit_exports;
	}
});

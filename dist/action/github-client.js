"use strict";
const require_rolldown_runtime = globalThis[Symbol.for("sysprep-gate")].rolldownRuntime;
const require_index = globalThis[Symbol.for("sysprep-gate")];
// build/github/patience.js
const systemClock = {
	now: () => Date.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	random: () => Math.random()
};
function startPatience(clock, requestTime = require_index.longestRequest) {
	const end = clock.now() + require_index.longestDelivery;
	let waited = 0;
	const wait = async (milliseconds) => {
		if (waited + milliseconds > require_index.longestWaiting || clock.now() + milliseconds >= end) return false;
		waited += milliseconds;
		await clock.sleep(milliseconds);
		return true;
	};
	return {
		timeForRequest: (last) => last ? requestTime : Math.max(0, Math.min(requestTime, end - clock.now())),
		wait,
		pause: (attempt) => wait(require_index.shortestPause + clock.random() * (Math.min(require_index.longestPause, require_index.shortestPause * 2 ** (attempt + 1)) - require_index.shortestPause))
	};
}
// build/github/client.js
var client_exports = require_rolldown_runtime.__exportAll({ openClient: () => openClient });
async function openClient(options) {
	if (options.token === "") throw new require_index.ApiRefusal("unauthorized", 0, "there is no token");
	const patience = startPatience(options.clock ?? systemClock, options.requestTime);
	const { getOctokit } = await Promise.resolve().then(() => require("./actions-github.js")).then(({ github_exports }) => {
	if (github_exports === void 0) throw new Error("./actions-github.js is not whole");
	return github_exports;
}).catch((error) => {
		throw new require_index.ApiRefusal("unavailable", 0, `GitHub's client cannot be started (${error instanceof SyntaxError ? "GITHUB_EVENT_PATH does not hold JSON" : "it does not load"})`);
	});
	const quiet = {
		debug() {},
		info() {},
		warn() {},
		error() {}
	};
	const octokit = getOctokit(options.token, {
		baseUrl: options.baseUrl.replace(/\/+$/, ""),
		userAgent: "sysprep-gate",
		log: quiet
	});
	const fetch = octokit.request.endpoint.DEFAULTS.request?.fetch;
	if (fetch === void 0) throw new Error("the toolkit has no fetch of its own");
	const { owner, name: repo } = options.repository;
	const send = async (call) => {
		const time = patience.timeForRequest(call.last === true);
		if (time <= 0) throw new require_index.ApiRefusal("unavailable", 0, `no time is left for "${call.what}"`);
		let fault = "";
		const bounded = async (url, request) => {
			try {
				return await fetchWhole(fetch, url, request, time);
			} catch (error) {
				fault = faultOf(error);
				throw error;
			}
		};
		try {
			return await octokit.request(`${call.method} ${call.path}`, {
				owner,
				repo,
				...call.values,
				request: {
					fetch: bounded,
					log: quiet
				}
			});
		} catch (error) {
			throw fault === "" ? error : new require_index.ApiRefusal("unavailable", 0, `"${call.what}" got no answer (${fault})`);
		}
	};
	const perform = async (call, finish) => {
		for (let attempt = 1;; attempt++) try {
			const { data, headers } = await send(call);
			return finish(call.read(data), headers);
		} catch (error) {
			const { refusal, rateWait } = judge(error, call.what, options.token, (options.clock ?? systemClock).now());
			if (attempt >= require_index.mostTries) throw refusal;
			if (!(refusal.kind === "rate-limited" ? rateWait <= require_index.longestRateWait && await patience.wait(rateWait) : isWorthATry(refusal) && call.method === "GET" && await patience.pause(attempt))) throw refusal;
		}
	};
	const once = (call) => perform(call, (value) => value);
	const pages = async (call, firstPage = 1) => {
		const all = [];
		for (let page = firstPage; page < firstPage + require_index.mostPages; page++) {
			const paged = {
				...call,
				values: {
					...call.values,
					per_page: require_index.entriesPerPage,
					page
				}
			};
			const { total, entries, more } = await perform(paged, (value, headers) => ({
				...value,
				more: value.entries.length >= require_index.entriesPerPage || /\brel="?next\b/.test(require_index.textOf(headers["link"]))
			}));
			all.push(...entries);
			if (total !== void 0 && all.length >= total) return all;
			if (entries.length === 0 || !more) {
				if (total === void 0) return all;
				throw new require_index.ApiRefusal("unavailable", 200, `"${call.what}" gave ${all.length} of ${total} entries`);
			}
		}
		throw new require_index.ApiRefusal("unavailable", 200, `"${call.what}" has more than ${require_index.mostPages} pages`);
	};
	const list = (read) => (data) => ({
		total: void 0,
		entries: require_index.readList(data, read)
	});
	const nothing = () => void 0;
	const checkRuns = "/repos/{owner}/{repo}/check-runs";
	const comments = "/repos/{owner}/{repo}/issues";
	return {
		createCheckRun: ({ name, headSha, externalId, detailsUrl, output }) => once({
			what: "create a check run",
			method: "POST",
			path: checkRuns,
			values: {
				name,
				head_sha: headSha,
				external_id: externalId,
				...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
				status: "in_progress",
				output: outputOf(output)
			},
			read: require_index.readCheckRun
		}),
		updateCheckRun: (id, { output, conclusion }) => once({
			what: "update a check run",
			method: "PATCH",
			path: `${checkRuns}/{check_run_id}`,
			values: {
				check_run_id: id,
				output: outputOf(output),
				...conclusion === void 0 ? { status: "in_progress" } : {
					status: "completed",
					conclusion
				}
			},
			last: conclusion !== void 0,
			read: require_index.readCheckRun
		}),
		getCheckRun: (id) => once({
			what: "read a check run",
			method: "GET",
			path: `${checkRuns}/{check_run_id}`,
			values: { check_run_id: id },
			read: require_index.readCheckRun
		}),
		listCheckRuns: (sha, name) => pages({
			what: "list check runs",
			method: "GET",
			path: "/repos/{owner}/{repo}/commits/{ref}/check-runs",
			values: {
				ref: sha,
				check_name: name,
				filter: "all"
			},
			read: require_index.readCheckRunPage
		}),
		listCheckAnnotations: (id, firstPage) => pages({
			what: "list annotations",
			method: "GET",
			path: `${checkRuns}/{check_run_id}/annotations`,
			values: { check_run_id: id },
			read: list(require_index.readAnnotation)
		}, firstPage),
		listComments: (pullRequest) => pages({
			what: "list comments",
			method: "GET",
			path: `${comments}/{issue_number}/comments`,
			values: { issue_number: pullRequest },
			read: list(require_index.readComment)
		}),
		createComment: (pullRequest, body) => once({
			what: "create a comment",
			method: "POST",
			path: `${comments}/{issue_number}/comments`,
			values: {
				issue_number: pullRequest,
				body
			},
			read: require_index.readComment
		}),
		updateComment: (id, body) => once({
			what: "update a comment",
			method: "PATCH",
			path: `${comments}/comments/{comment_id}`,
			values: {
				comment_id: id,
				body
			},
			read: require_index.readComment
		}),
		deleteComment: (id) => once({
			what: "delete a comment",
			method: "DELETE",
			path: `${comments}/comments/{comment_id}`,
			values: { comment_id: id },
			read: nothing
		}),
		getTree: (sha, recursive) => once({
			what: "read a tree",
			method: "GET",
			path: "/repos/{owner}/{repo}/git/trees/{tree_sha}",
			values: {
				tree_sha: sha,
				...recursive ? { recursive: "1" } : {}
			},
			read: require_index.readTree
		}),
		getBlob: (sha) => once({
			what: "read a file",
			method: "GET",
			path: "/repos/{owner}/{repo}/git/blobs/{file_sha}",
			values: { file_sha: sha },
			read: require_index.readBlob
		}),
		compare: (base, head) => once({
			what: "compare two commits",
			method: "GET",
			path: "/repos/{owner}/{repo}/compare/{basehead}",
			values: { basehead: `${base}...${head}` },
			read: require_index.readComparison
		}),
		pause: (attempt) => patience.pause(attempt)
	};
}
function outputOf({ title, summary, annotations }) {
	return annotations === void 0 ? {
		title,
		summary
	} : {
		title,
		summary,
		annotations
	};
}
async function fetchWhole(fetch, url, request, time) {
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(new Unanswered(`none in ${Math.ceil(time / 1e3)} s`)), time);
	try {
		const answer = await fetch(url, {
			...request,
			signal: stop.signal
		});
		const chunks = [];
		let size = 0;
		for await (const chunk of answer.body ?? []) {
			size += chunk.length;
			if (size > require_index.longestAnswer) throw new Unanswered(`more than ${require_index.longestAnswer / 1024 / 1024} MB`);
			chunks.push(chunk);
		}
		const bare = answer.status === 204 || answer.status === 205 || answer.status === 304;
		return new Response(bare ? null : Buffer.concat(chunks), {
			status: answer.status,
			headers: [...answer.headers]
		});
	} catch (error) {
		throw stop.signal.aborted ? stop.signal.reason : error;
	} finally {
		clearTimeout(timer);
		if (!stop.signal.aborted) stop.abort();
	}
}
var Unanswered = class extends Error {
	name = "Unanswered";
};
function faultOf(error) {
	if (error instanceof Unanswered) return error.message;
	for (let each = error; each instanceof Error; each = each.cause) {
		const code = require_index.textOf(each.code);
		if (/^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code;
	}
	return "the connection failed";
}
function isWorthATry({ kind, status }) {
	return kind === "unavailable" && (status === 0 || status >= 500 || status < 300);
}
function judge(error, what, token, now) {
	if (error instanceof require_index.ApiRefusal) return {
		refusal: error,
		rateWait: 0
	};
	if (error instanceof require_index.WrongShape) return {
		refusal: new require_index.ApiRefusal("unavailable", 200, `GitHub's answer to "${what}" is not of the documented shape (${error.message})`),
		rateWait: 0
	};
	const { status, response, message } = require_index.fieldsOf(error);
	if (typeof status !== "number") throw error;
	const { headers, data } = require_index.fieldsOf(response);
	const said = require_index.textOf(require_index.fieldsOf(data)["message"]) || (typeof data === "string" ? "" : require_index.textOf(message));
	const kind = kindOf(status, require_index.fieldsOf(headers), said);
	const safe = require_index.visible(said.replaceAll(token, "***"), 200);
	return {
		refusal: new require_index.ApiRefusal(kind, status, `GitHub answered ${status} to "${what}"${safe === "" ? "" : ` (${safe})`}`),
		rateWait: rateWaitOf(require_index.fieldsOf(headers), now)
	};
}
function kindOf(status, headers, said) {
	if (status === 401) return "unauthorized";
	if (status === 429) return "rate-limited";
	if (status === 403) return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse/i.test(said) ? "rate-limited" : "permission";
	if (status === 404 || status === 410) return "not-found";
	if (status === 400 || status === 422) return "invalid";
	return "unavailable";
}
function rateWaitOf(headers, now) {
	const after = require_index.textOf(headers["retry-after"]);
	if (/^\d{1,9}$/.test(after)) return Number(after) * 1e3;
	if (after !== "" && !Number.isNaN(Date.parse(after))) return Math.max(0, Date.parse(after) - now);
	const reset = require_index.textOf(headers["x-ratelimit-reset"]);
	if (headers["x-ratelimit-remaining"] === "0" && /^\d{1,12}$/.test(reset)) return Math.max(0, Number(reset) * 1e3 - now);
	return require_index.unknownRateWait;
}
Object.defineProperty(exports, "client_exports", {
	enumerable: true,
	get: function() {
		return client_exports;
	}
});

export const id = 835;
export const ids = [835];
export const modules = {

/***/ 3835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClient: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/github/answers.js
var answers = __webpack_require__(9289);
// EXTERNAL MODULE: ./build/github/api.js
var api = __webpack_require__(654);
// EXTERNAL MODULE: ./build/github/limits.js
var limits = __webpack_require__(4472);
;// CONCATENATED MODULE: ./build/github/patience.js

const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
};
function startPatience(clock, requestTime = limits/* longestRequest */._t) {
    const end = clock.now() + limits/* longestDelivery */.tQ;
    let waited = 0;
    const wait = async (milliseconds) => {
        if (waited + milliseconds > limits/* longestWaiting */.MR || clock.now() + milliseconds >= end)
            return false;
        waited += milliseconds;
        await clock.sleep(milliseconds);
        return true;
    };
    return {
        timeForRequest: (last) => (last ? requestTime : Math.max(0, Math.min(requestTime, end - clock.now()))),
        wait,
        pause: (attempt) => wait(limits/* shortestPause */.Zt + clock.random() * (Math.min(limits/* longestPause */.Tp, limits/* shortestPause */.Zt * 2 ** (attempt + 1)) - limits/* shortestPause */.Zt)),
    };
}

;// CONCATENATED MODULE: ./build/github/client.js





async function openClient(options) {
    if (options.token === "")
        throw new api/* ApiRefusal */.n("unauthorized", 0, "there is no token");
    const patience = startPatience(options.clock ?? systemClock, options.requestTime);
    const { getOctokit } = await __webpack_require__.e(/* import() */ 155).then(__webpack_require__.bind(__webpack_require__, 155)).catch((error) => {
        throw new api/* ApiRefusal */.n("unavailable", 0, `GitHub's client cannot be started (${error instanceof SyntaxError ? "GITHUB_EVENT_PATH does not hold JSON" : "it does not load"})`);
    });
    const quiet = { debug() { }, info() { }, warn() { }, error() { } };
    const octokit = getOctokit(options.token, { baseUrl: options.baseUrl.replace(/\/+$/, ""), userAgent: "sysprep-gate", log: quiet });
    const fetch = octokit.request.endpoint.DEFAULTS.request?.fetch;
    if (fetch === undefined)
        throw new Error("the toolkit has no fetch of its own");
    const { owner, name: repo } = options.repository;
    const send = async (call) => {
        const time = patience.timeForRequest(call.last === true);
        if (time <= 0)
            throw new api/* ApiRefusal */.n("unavailable", 0, `no time is left for "${call.what}"`);
        let fault = "";
        const bounded = async (url, request) => {
            try {
                return await fetchWhole(fetch, url, request, time);
            }
            catch (error) {
                fault = faultOf(error);
                throw error;
            }
        };
        try {
            return await octokit.request(`${call.method} ${call.path}`, { owner, repo, ...call.values, request: { fetch: bounded, log: quiet } });
        }
        catch (error) {
            throw fault === "" ? error : new api/* ApiRefusal */.n("unavailable", 0, `"${call.what}" got no answer (${fault})`);
        }
    };
    const perform = async (call, finish) => {
        for (let attempt = 1;; attempt++) {
            try {
                const { data, headers } = await send(call);
                return finish(call.read(data), headers);
            }
            catch (error) {
                const { refusal, rateWait } = judge(error, call.what, options.token, (options.clock ?? systemClock).now());
                if (attempt >= limits/* mostTries */.l5)
                    throw refusal;
                const again = refusal.kind === "rate-limited" ? rateWait <= limits/* longestRateWait */.QO && (await patience.wait(rateWait)) : isWorthATry(refusal) && call.method === "GET" && (await patience.pause(attempt));
                if (!again)
                    throw refusal;
            }
        }
    };
    const once = (call) => perform(call, (value) => value);
    const pages = async (call, firstPage = 1) => {
        const all = [];
        for (let page = firstPage; page < firstPage + limits/* mostPages */.uH; page++) {
            const paged = { ...call, values: { ...call.values, per_page: limits/* entriesPerPage */.V6, page } };
            const { total, entries, more } = await perform(paged, (value, headers) => ({ ...value, more: value.entries.length >= limits/* entriesPerPage */.V6 || /\brel="?next\b/.test((0,answers/* textOf */.b6)(headers["link"])) }));
            all.push(...entries);
            if (total !== undefined && all.length >= total)
                return all;
            if (entries.length === 0 || !more) {
                if (total === undefined)
                    return all;
                throw new api/* ApiRefusal */.n("unavailable", 200, `"${call.what}" gave ${all.length} of ${total} entries`);
            }
        }
        throw new api/* ApiRefusal */.n("unavailable", 200, `"${call.what}" has more than ${limits/* mostPages */.uH} pages`);
    };
    const list = (read) => (data) => ({ total: undefined, entries: (0,answers/* readList */.LD)(data, read) });
    const nothing = () => undefined;
    const checkRuns = "/repos/{owner}/{repo}/check-runs";
    const comments = "/repos/{owner}/{repo}/issues";
    return {
        createCheckRun: ({ name, headSha, externalId, detailsUrl, output }) => once({
            what: "create a check run",
            method: "POST",
            path: checkRuns,
            values: { name, head_sha: headSha, external_id: externalId, ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }), status: "in_progress", output: outputOf(output) },
            read: answers/* readCheckRun */.Qj,
        }),
        updateCheckRun: (id, { output, conclusion }) => once({
            what: "update a check run",
            method: "PATCH",
            path: `${checkRuns}/{check_run_id}`,
            values: { check_run_id: id, output: outputOf(output), ...(conclusion === undefined ? { status: "in_progress" } : { status: "completed", conclusion }) },
            last: conclusion !== undefined,
            read: answers/* readCheckRun */.Qj,
        }),
        getCheckRun: (id) => once({ what: "read a check run", method: "GET", path: `${checkRuns}/{check_run_id}`, values: { check_run_id: id }, read: answers/* readCheckRun */.Qj }),
        listCheckRuns: (sha, name) => pages({ what: "list check runs", method: "GET", path: "/repos/{owner}/{repo}/commits/{ref}/check-runs", values: { ref: sha, check_name: name, filter: "all" }, read: answers/* readCheckRunPage */.HW }),
        listCheckAnnotations: (id, firstPage) => pages({ what: "list annotations", method: "GET", path: `${checkRuns}/{check_run_id}/annotations`, values: { check_run_id: id }, read: list(answers/* readAnnotation */._o) }, firstPage),
        listComments: (pullRequest) => pages({ what: "list comments", method: "GET", path: `${comments}/{issue_number}/comments`, values: { issue_number: pullRequest }, read: list(answers/* readComment */.W3) }),
        createComment: (pullRequest, body) => once({ what: "create a comment", method: "POST", path: `${comments}/{issue_number}/comments`, values: { issue_number: pullRequest, body }, read: answers/* readComment */.W3 }),
        updateComment: (id, body) => once({ what: "update a comment", method: "PATCH", path: `${comments}/comments/{comment_id}`, values: { comment_id: id, body }, read: answers/* readComment */.W3 }),
        deleteComment: (id) => once({ what: "delete a comment", method: "DELETE", path: `${comments}/comments/{comment_id}`, values: { comment_id: id }, read: nothing }),
        getTree: (sha, recursive) => once({ what: "read a tree", method: "GET", path: "/repos/{owner}/{repo}/git/trees/{tree_sha}", values: { tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) }, read: answers/* readTree */.Zc }),
        getBlob: (sha) => once({ what: "read a file", method: "GET", path: "/repos/{owner}/{repo}/git/blobs/{file_sha}", values: { file_sha: sha }, read: answers/* readBlob */.gm }),
        compare: (base, head) => once({ what: "compare two commits", method: "GET", path: "/repos/{owner}/{repo}/compare/{basehead}", values: { basehead: `${base}...${head}` }, read: answers/* readComparison */.WY }),
        pause: (attempt) => patience.pause(attempt),
    };
}
function outputOf({ title, summary, annotations }) {
    return annotations === undefined ? { title, summary } : { title, summary, annotations };
}
async function fetchWhole(fetch, url, request, time) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(new Unanswered(`none in ${Math.ceil(time / 1000)} s`)), time);
    try {
        const answer = await fetch(url, { ...request, signal: stop.signal });
        const chunks = [];
        let size = 0;
        for await (const chunk of (answer.body ?? [])) {
            size += chunk.length;
            if (size > limits/* longestAnswer */.nq)
                throw new Unanswered(`more than ${limits/* longestAnswer */.nq / 1024 / 1024} MB`);
            chunks.push(chunk);
        }
        const bare = answer.status === 204 || answer.status === 205 || answer.status === 304;
        return new Response(bare ? null : Buffer.concat(chunks), { status: answer.status, headers: [...answer.headers] });
    }
    catch (error) {
        throw stop.signal.aborted ? stop.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        if (!stop.signal.aborted)
            stop.abort();
    }
}
class Unanswered extends Error {
    name = "Unanswered";
}
function faultOf(error) {
    if (error instanceof Unanswered)
        return error.message;
    for (let each = error; each instanceof Error; each = each.cause) {
        const code = (0,answers/* textOf */.b6)(each.code);
        if (/^[A-Z][A-Z0-9_]{2,40}$/.test(code))
            return code;
    }
    return "the connection failed";
}
function isWorthATry({ kind, status }) {
    return kind === "unavailable" && (status === 0 || status >= 500 || status < 300);
}
function judge(error, what, token, now) {
    if (error instanceof api/* ApiRefusal */.n)
        return { refusal: error, rateWait: 0 };
    if (error instanceof answers/* WrongShape */.zq)
        return { refusal: new api/* ApiRefusal */.n("unavailable", 200, `GitHub's answer to "${what}" is not of the documented shape (${error.message})`), rateWait: 0 };
    const { status, response, message } = (0,answers/* fieldsOf */.Pf)(error);
    if (typeof status !== "number")
        throw error;
    const { headers, data } = (0,answers/* fieldsOf */.Pf)(response);
    const said = (0,answers/* textOf */.b6)((0,answers/* fieldsOf */.Pf)(data)["message"]) || (typeof data === "string" ? "" : (0,answers/* textOf */.b6)(message));
    const kind = kindOf(status, (0,answers/* fieldsOf */.Pf)(headers), said);
    const safe = (0,report_escape/* visible */.RK)(said.replaceAll(token, "***"), 200);
    return { refusal: new api/* ApiRefusal */.n(kind, status, `GitHub answered ${status} to "${what}"${safe === "" ? "" : ` (${safe})`}`), rateWait: rateWaitOf((0,answers/* fieldsOf */.Pf)(headers), now) };
}
function kindOf(status, headers, said) {
    if (status === 401)
        return "unauthorized";
    if (status === 429)
        return "rate-limited";
    if (status === 403)
        return headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse/i.test(said) ? "rate-limited" : "permission";
    if (status === 404 || status === 410)
        return "not-found";
    if (status === 400 || status === 422)
        return "invalid";
    return "unavailable";
}
function rateWaitOf(headers, now) {
    const after = (0,answers/* textOf */.b6)(headers["retry-after"]);
    if (/^\d{1,9}$/.test(after))
        return Number(after) * 1000;
    if (after !== "" && !Number.isNaN(Date.parse(after)))
        return Math.max(0, Date.parse(after) - now);
    const reset = (0,answers/* textOf */.b6)(headers["x-ratelimit-reset"]);
    if (headers["x-ratelimit-remaining"] === "0" && /^\d{1,12}$/.test(reset))
        return Math.max(0, Number(reset) * 1000 - now);
    return limits/* unknownRateWait */.CF;
}


/***/ })

};

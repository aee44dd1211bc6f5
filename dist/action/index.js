import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7955:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/report/limits.js
var limits = __nccwpck_require__(8587);
// EXTERNAL MODULE: ./build/report/arrange.js + 1 modules
var arrange = __nccwpck_require__(4432);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __nccwpck_require__(4902);
// EXTERNAL MODULE: ./build/github/api.js
var github_api = __nccwpck_require__(654);
;// CONCATENATED MODULE: ./build/github/delivery.js


function failed(channel, error, also = "") {
    if (error instanceof github_api/* ApiRefusal */.n)
        return { channel, status: "failed", detail: `${error.sentence}${also}`, refusal: error };
    return { channel, status: "failed", detail: `an internal error (${(0,report_escape/* visible */.RK)(error instanceof Error ? error.name : "unknown", 50)})${also}` };
}

// EXTERNAL MODULE: ./build/github/limits.js
var github_limits = __nccwpck_require__(4472);
;// CONCATENATED MODULE: ./build/github/check-run.js







const levels = { error: "failure", warning: "warning", note: "notice" };
function checkAnnotations(report, root) {
    return (0,arrange/* chooseAnnotations */.eZ)(report, Infinity).shown.map(({ level, location, title, message }) => ({
        path: (0,report_escape/* visible */.RK)((0,arrange/* pathFromRoot */._f)(location.file, root), Infinity),
        start_line: location.start.line,
        end_line: (0,arrange/* lastLine */.fM)(location),
        ...(location.start.line === location.end.line ? { start_column: location.start.column, end_column: Math.max(location.start.column, location.end.column) } : {}),
        annotation_level: levels[level],
        message: cutBytes(message, github_limits/* longestMessageBytes */.$y),
        title: (0,report_escape/* cutUnits */.Cv)(title, limits/* longestAnnotationTitle */.qh),
    }));
}
async function deliverCheckRun(api, report, context) {
    const annotations = checkAnnotations(report, context.root);
    let run;
    try {
        run = await create(api, context);
        for (let from = 0; from < annotations.length; from += github_limits/* annotationsPerRequest */.NA)
            await append(api, run.id, annotations.slice(from, from + github_limits/* annotationsPerRequest */.NA), from, annotations.length);
        await complete(api, run.id, report, annotations.length);
        const waived = report.counts.waived === 0 ? "" : `, ${(0,arrange/* plural */.LS)(report.counts.waived, "waived finding")} in its summary`;
        return { channel: "check run", status: "delivered", detail: `${(0,arrange/* plural */.LS)(annotations.length, "annotation")} in the check run ${(0,report_escape/* visible */.RK)(context.name)}${waived}${run.url === "" ? "" : ` (${(0,report_escape/* visible */.RK)(run.url)})`}` };
    }
    catch (error) {
        return failed("check run", error, run === undefined ? "" : await abandon(api, run.id, report));
    }
}
async function create(api, { name, headSha, externalId, detailsUrl }) {
    const output = { title: "Writing findings", summary: "The findings follow." };
    return (0,github_api/* writeOnce */.F)(api, github_limits/* mostTries */.l5, () => api.createCheckRun({ name, headSha, externalId, detailsUrl, output }), async () => (await api.listCheckRuns(headSha, name)).find((each) => each.externalId === externalId));
}
async function append(api, id, batch, before, total) {
    const output = { title: `Writing findings: ${before + batch.length} of ${total}`, summary: "The findings follow.", annotations: batch };
    await (0,github_api/* writeOnce */.F)(api, github_limits/* mostTries */.l5, () => api.updateCheckRun(id, { output }), async () => {
        const run = await api.getCheckRun(id);
        if (run.annotations === before + batch.length)
            return run;
        const listed = await countListed(api, id, before);
        if (listed === before + batch.length)
            return run;
        if (listed === before && run.annotations === before)
            return undefined;
        throw new github_api/* ApiRefusal */.n("invalid", 200, `GitHub says ${run.annotations} and lists ${listed} annotations where ${before} were sent`);
    });
}
async function countListed(api, id, before) {
    const page = Math.floor(before / github_limits/* entriesPerPage */.V6) + 1;
    return (page - 1) * github_limits/* entriesPerPage */.V6 + (await api.listCheckAnnotations(id, page)).length;
}
async function complete(api, id, report, total) {
    await check_run_confirm(api, id, total);
    const output = {
        title: (0,report_escape/* cutUnits */.Cv)((0,report_escape/* visibleSentence */.kX)(`${(0,arrange/* countsSentence */.KS)(report)}; ${(0,arrange/* findingsSentence */.yx)(report)}`), limits/* longestAnnotationTitle */.qh),
        summary: (0,markdown/* renderMarkdown */.G)(report, { maxBytes: github_limits/* reportBudget */.qd }),
    };
    const conclusion = report.conclusion;
    await (0,github_api/* writeOnce */.F)(api, github_limits/* mostTries */.l5, () => api.updateCheckRun(id, { output, conclusion }), async () => {
        const run = await api.getCheckRun(id);
        return run.status === "completed" && run.conclusion === conclusion ? run : undefined;
    });
}
async function check_run_confirm(api, id, total) {
    let there = 0;
    for (let attempt = 1; attempt <= 2; attempt++) {
        there = (await api.getCheckRun(id)).annotations;
        if (there >= total)
            return;
        if (total <= github_limits/* mostPages */.uH * github_limits/* entriesPerPage */.V6)
            there = Math.max(there, (await api.listCheckAnnotations(id, 1)).length);
        if (there >= total || (attempt === 1 && !(await api.pause(attempt))))
            break;
    }
    if (there < total)
        throw new github_api/* ApiRefusal */.n("unavailable", 200, `${there} of ${total} annotations arrived`);
}
async function abandon(api, id, report) {
    const output = {
        title: (0,report_escape/* cutUnits */.Cv)(`Not all findings are here: ${(0,arrange/* countsSentence */.KS)(report)}`, limits/* longestAnnotationTitle */.qh),
        summary: "GitHub did not take all annotations. The log and the summary of the job have every finding, and the status of the job is the verdict.",
    };
    try {
        await api.updateCheckRun(id, { output, conclusion: report.conclusion === "failure" ? "failure" : "neutral" });
        return "; it is closed and says that findings are missing";
    }
    catch {
        return "; it could not be closed and stays in progress";
    }
}
function cutBytes(text, max) {
    if (text.length * 3 <= max || Buffer.byteLength(text) <= max)
        return text;
    let bytes = 0;
    let kept = "";
    for (const point of text) {
        bytes += Buffer.byteLength(point);
        if (bytes > max - 3)
            break;
        kept += point;
    }
    return `${kept}…`;
}

;// CONCATENATED MODULE: ./build/github/comment.js





const ownLogin = "github-actions[bot]";
function markerOf({ key, workflow, job }) {
    const hash = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
    const name = key === "" ? hash(`${workflow}\n${job}`) : key.length <= 64 && /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(key) ? key : hash(key);
    return `<!-- sysprep-gate: ${name} -->`;
}
async function deliverComment(api, report, context) {
    const { mode, pullRequest } = context;
    if (mode === "never")
        return { channel: "comment", status: "skipped", detail: "not asked for" };
    if (pullRequest === undefined)
        return { channel: "comment", status: "skipped", detail: "the event has no pull request" };
    try {
        return await write(api, report, context, pullRequest, github_limits/* reportBudget */.qd);
    }
    catch (error) {
        if (!(error instanceof github_api/* ApiRefusal */.n) || error.kind !== "invalid")
            return failed("comment", error);
        return write(api, report, context, pullRequest, github_limits/* shortReportBudget */.Eg).catch(() => failed("comment", error));
    }
}
async function write(api, report, context, pullRequest, budget) {
    const marker = markerOf(context);
    const body = `${marker}\n${(0,markdown/* renderMarkdown */.G)(report, { maxBytes: budget - marker.length - 1 })}`;
    const marked = await listMarked(api, pullRequest, marker);
    const apps = marked.filter((comment) => comment.author.type === "Bot");
    const own = apps.filter((comment) => comment.author.login === ownLogin);
    const same = own.length > 0 ? undefined : apps.find((comment) => isSame(comment.body, body));
    const current = own.at(-1) ?? same;
    if (current === undefined && context.mode === "on-failure" && report.conclusion === "success" && marked.length === 0)
        return { channel: "comment", status: "skipped", detail: "nothing failed" };
    const written = current === undefined ? await comment_create(api, pullRequest, marker, body, marked) : await update(api, pullRequest, marker, current, body, marked);
    const left = await removeTwins(api, marked.filter((comment) => comment.id < written.comment.id && comment.author.login === written.comment.author.login));
    return { channel: "comment", status: "delivered", detail: `${written.detail}${left}` };
}
async function listMarked(api, pullRequest, marker) {
    const comments = await api.listComments(pullRequest);
    return comments.filter((comment) => comment.body.startsWith(marker)).toSorted((left, right) => left.id - right.id);
}
async function comment_create(api, pullRequest, marker, body, before) {
    const comment = await (0,github_api/* writeOnce */.F)(api, github_limits/* mostTries */.l5, () => api.createComment(pullRequest, body), async () => (await listMarked(api, pullRequest, marker)).findLast((each) => isSame(each.body, body) && !before.some(({ id }) => id === each.id)));
    return { comment, detail: "created" };
}
async function update(api, pullRequest, marker, current, body, before) {
    if (isSame(current.body, body))
        return { comment: current, detail: "unchanged" };
    try {
        const comment = await (0,github_api/* writeOnce */.F)(api, github_limits/* mostTries */.l5, () => api.updateComment(current.id, body), async () => (await listMarked(api, pullRequest, marker)).find((each) => each.id === current.id && isSame(each.body, body)));
        return { comment, detail: "updated" };
    }
    catch (error) {
        if (error instanceof github_api/* ApiRefusal */.n && error.kind === "not-found")
            return comment_create(api, pullRequest, marker, body, before);
        throw error;
    }
}
async function removeTwins(api, twins) {
    let left = "";
    for (const twin of twins) {
        try {
            await api.deleteComment(twin.id);
        }
        catch (error) {
            if (!(error instanceof github_api/* ApiRefusal */.n))
                throw error;
            if (error.kind !== "not-found")
                left = `; an older one stays (${error.sentence})`;
        }
    }
    return left;
}
function isSame(left, right) {
    const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return plain(left) === plain(right);
}

;// CONCATENATED MODULE: ./build/github/deliver.js





const permissions = { "check run": "checks: write", comment: "pull-requests: write" };
const instead = {
    "check run": "workflow commands carry the annotations, and log and job summary list every finding",
    comment: "log and job summary have the report",
};
async function deliver(report, options, context, openApi) {
    const plans = [planCheckRun(options, context), planComment(options, context)];
    const deliveries = [];
    let api;
    let down;
    for (const plan of plans) {
        let delivery;
        try {
            if (plan.skip !== undefined)
                delivery = { channel: plan.channel, status: "skipped", detail: plan.skip };
            else if (down !== undefined)
                delivery = failed(plan.channel, down);
            else {
                api ??= await openApi();
                delivery = plan.channel === "check run" ? await sendCheckRun(api, report, options, context) : await sendComment(api, report, options, context);
            }
        }
        catch (error) {
            delivery = failed(plan.channel, error);
        }
        if (delivery.refusal !== undefined && isForEverything(delivery.refusal))
            down = delivery.refusal;
        deliveries.push(delivery);
    }
    return {
        deliveries: deliveries.map(({ channel, status, detail }) => ({ channel, status, detail: withoutToken(detail, context.token) })),
        notices: noticesOf(deliveries, plans, context).map((notice) => withoutToken(notice, context.token)),
        unfinished: deliveries.some(({ channel, status, refusal }) => channel === "check run" && status === "failed" && refusal?.kind !== "permission"),
        annotated: deliveries.some(({ channel, status }) => channel === "check run" && status === "delivered"),
    };
}
function planCheckRun({ annotations }, { event, token }) {
    const asked = annotations === "checks";
    const plan = (skip) => ({ channel: "check run", asked, skip });
    if (annotations === "commands" || annotations === "none")
        return plan("not asked for");
    if (!token)
        return plan("there is no token");
    if (event.repository === undefined || event.headSha === undefined)
        return plan("the run does not name its repository and commit");
    if (!asked && event.origin !== "own")
        return plan(`${originWords[event.origin]} has a read-only token`);
    return plan(undefined);
}
function planComment({ comment }, { event, token }) {
    const asked = comment !== "never";
    const plan = (skip) => ({ channel: "comment", asked: asked && event.pullRequest !== undefined, skip });
    if (!asked)
        return plan("not asked for");
    if (event.pullRequest === undefined)
        return plan("the event has no pull request");
    if (!token)
        return plan("there is no token");
    if (event.repository === undefined)
        return plan("the run does not name its repository");
    return plan(undefined);
}
const originWords = {
    own: "this repository",
    fork: "a pull request from a fork",
    "deleted-fork": "a pull request from a deleted fork",
    dependabot: "a run started by Dependabot",
};
function sendCheckRun(api, report, { checkName }, { event, root, externalId, detailsUrl }) {
    return deliverCheckRun(api, report, { name: checkName, headSha: event.headSha ?? "", root, externalId, detailsUrl });
}
function sendComment(api, report, { comment, commentKey }, { event, workflow, job }) {
    return deliverComment(api, report, { mode: comment, pullRequest: event.pullRequest, key: commentKey, workflow, job });
}
function isForEverything({ kind, status }) {
    return kind === "unauthorized" || kind === "rate-limited" || (kind === "unavailable" && status === 0);
}
function noticesOf(deliveries, plans, { event, token }) {
    const missing = deliveries.filter((delivery, index) => delivery.status === "failed" || (plans[index]?.asked === true && plans[index].skip !== undefined));
    if (missing.length === 0)
        return [];
    if (!token)
        return [`There is no token, so there is no ${missing.map((each) => each.channel).join(" and no ")}; ${restOf(missing)}. The verdict is not affected.`];
    const readOnly = event.origin === "own" ? [] : missing.filter((each) => each.refusal?.kind === "permission" || each.refusal?.kind === "not-found");
    const notices = missing.filter((each) => !readOnly.includes(each)).map((each) => `${sentenceOf(each)}; ${instead[each.channel]}. The verdict is not affected.`);
    if (readOnly.length > 0) {
        notices.unshift(`The token of ${originWords[event.origin]} is read-only, so there is no ${readOnly.map((each) => `${each.channel} (needs \`${permissions[each.channel]}\`)`).join(" and no ")}; ${restOf(readOnly)}. The verdict is not affected.`);
    }
    return notices.map((notice) => (0,report_escape/* visible */.RK)(notice, limits/* longestRemark */.$L));
}
function restOf(missing) {
    return missing.map((each) => instead[each.channel]).join(", and ");
}
function sentenceOf({ channel, refusal, detail }) {
    if (refusal?.kind === "permission")
        return `The token lacks the permission \`${permissions[channel]}\`, so the ${channel} is missing: ${detail}`;
    if (refusal?.kind === "not-found")
        return `The ${channel} could not be written, perhaps because the token lacks the permission \`${permissions[channel]}\`: ${detail}`;
    return `The ${channel} could not be written: ${detail}`;
}
function withoutToken(text, token) {
    return token ? text.replaceAll(token, "***") : text;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __nccwpck_require__(2394);
// EXTERNAL MODULE: ./build/github/answers.js
var answers = __nccwpck_require__(9289);
;// CONCATENATED MODULE: ./build/github/event.js



const known = ["pull_request", "merge_group", "push", "release", "schedule", "workflow_dispatch", "workflow_call"];
function checkEvent(name) {
    if (name === "pull_request_target") {
        throw new user_error/* UserError */.y("The event is pull_request_target, needed pull_request: pull_request_target runs with the secrets and the write token of the base repository, and a checkout of the pull request would put a stranger's files beside them. On pull_request this check gives the full verdict with contents: read, for forks too.");
    }
    if (name === undefined || name === "" || known.includes(name))
        return undefined;
    if (name === "workflow_run")
        return "On workflow_run a job has secrets and a write token while it may hold a stranger's files. This check needs neither: run it on pull_request, where forks get the full verdict with contents: read.";
    return `This check is made for ${known.join(", ")}; on ${name} it evaluates the files that are checked out, whatever they are.`;
}
function readPayload(environment) {
    const file = environment["GITHUB_EVENT_PATH"];
    if (file === undefined || file === "")
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch {
        return undefined;
    }
}
function readEvent(environment, payload) {
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const fields = (0,answers/* fieldsOf */.Pf)(payload);
    const pull = (0,answers/* fieldsOf */.Pf)(fields["pull_request"]);
    const group = (0,answers/* fieldsOf */.Pf)(fields["merge_group"]);
    const isPull = name.startsWith("pull_request");
    const sha = (0,answers/* shaOf */.ye)(environment["GITHUB_SHA"]);
    const repository = repositoryOf(environment["GITHUB_REPOSITORY"]) ?? repositoryOf((0,answers/* fieldsOf */.Pf)(fields["repository"])["full_name"]);
    return {
        name,
        repository,
        pullRequest: isPull ? (numberOf(pull["number"]) ?? numberOf(fields["number"])) : undefined,
        headSha: (isPull ? (0,answers/* shaOf */.ye)((0,answers/* fieldsOf */.Pf)(pull["head"])["sha"]) : name === "merge_group" ? (0,answers/* shaOf */.ye)(group["head_sha"]) : undefined) ?? sha,
        baseSha: isPull ? (0,answers/* shaOf */.ye)((0,answers/* fieldsOf */.Pf)(pull["base"])["sha"]) : name === "merge_group" ? (0,answers/* shaOf */.ye)(group["base_sha"]) : name === "push" ? baseOfPush(fields) : undefined,
        origin: isPull ? originOf(pull, repository, environment, fields) : isDependabot(environment, fields) ? "dependabot" : "own",
    };
}
function baseOfPush(fields) {
    return (0,answers/* textOf */.b6)(fields["ref"]).startsWith("refs/tags/") ? undefined : (0,answers/* shaOf */.ye)(fields["before"]);
}
function originOf(pull, repository, environment, fields) {
    const head = (0,answers/* fieldsOf */.Pf)(pull["head"])["repo"];
    if (head === null)
        return "deleted-fork";
    const from = (0,answers/* textOf */.b6)((0,answers/* fieldsOf */.Pf)(head)["full_name"]).toLowerCase();
    const to = (0,answers/* textOf */.b6)((0,answers/* fieldsOf */.Pf)((0,answers/* fieldsOf */.Pf)(pull["base"])["repo"])["full_name"]).toLowerCase() || (repository === undefined ? "" : `${repository.owner}/${repository.name}`.toLowerCase());
    if (from === "" || from !== to)
        return "fork";
    return isDependabot(environment, fields) ? "dependabot" : "own";
}
function isDependabot(environment, fields) {
    return (environment["GITHUB_ACTOR"] || (0,answers/* textOf */.b6)((0,answers/* fieldsOf */.Pf)(fields["sender"])["login"])) === "dependabot[bot]";
}
function repositoryOf(value) {
    const [, owner, name] = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/.exec((0,answers/* textOf */.b6)(value)) ?? [];
    if (owner === undefined || name === undefined || /^\.{1,2}$/.test(owner) || /^\.{1,2}$/.test(name))
        return undefined;
    return { owner, name };
}
function numberOf(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

// EXTERNAL MODULE: ./build/options.js
var options = __nccwpck_require__(3614);
;// CONCATENATED MODULE: ./build/github/runner.js




function readInputs(environment) {
    const known = (0,options/* optionsOf */.cz)("action").map((option) => option.name);
    const given = new Map();
    for (const [variable, value] of Object.entries(environment)) {
        if (!variable.toUpperCase().startsWith("INPUT_") || value === undefined || value === "")
            continue;
        const name = variable.slice("INPUT_".length).toLowerCase();
        if (!known.includes(name))
            throw (0,options/* unknownName */.U0)(name, known, "input");
        if (given.has(name))
            throw new user_error/* UserError */.y(`The input ${name} is given twice, under names that differ in upper and lower case. Keep one.`);
        given.set(name, [value]);
    }
    return given;
}
function writeOutputs(environment, outputs) {
    const file = environment["GITHUB_OUTPUT"];
    if (file === undefined || file === "")
        return;
    const text = Object.entries(outputs).map(([name, value]) => {
        const end = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
        if (!/^[a-z][a-z-]*$/.test(name) || value.includes(end))
            throw new Error(`output ${name} cannot be written`);
        return `${name}<<${end}\n${value}\n${end}\n`;
    });
    appendWhole(file, text.join(""));
}
function summaryRoom(environment) {
    const file = environment["GITHUB_STEP_SUMMARY"];
    if (file === undefined || file === "")
        return 0;
    return 1024 * 1024 - ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0);
}
function writeSummary(environment, markdown) {
    const file = environment["GITHUB_STEP_SUMMARY"];
    if (file !== undefined && file !== "")
        appendWhole(file, markdown);
}
function appendWhole(file, text) {
    const descriptor = (0,external_node_fs_.openSync)(file, "a");
    try {
        const before = (0,external_node_fs_.fstatSync)(descriptor).size;
        const bytes = new TextEncoder().encode(text);
        try {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
        }
        catch (error) {
            takeBack(descriptor, before);
            throw error;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function takeBack(descriptor, size) {
    try {
        (0,external_node_fs_.ftruncateSync)(descriptor, size);
    }
    catch {
    }
}

// EXTERNAL MODULE: ./build/formats/mapped/mapping.js
var mapped_mapping = __nccwpck_require__(9321);
// EXTERNAL MODULE: ./build/policy/limit-keys.js
var limit_keys = __nccwpck_require__(2825);
// EXTERNAL MODULE: ./build/policy/policy-keys.js + 1 modules
var policy_keys = __nccwpck_require__(4316);
// EXTERNAL MODULE: ./build/policy/version-ranges.js
var version_ranges = __nccwpck_require__(5146);
;// CONCATENATED MODULE: ./build/policy/effective.js




function decidePolicy(sources) {
    const all = [...sources, { origin: "default", values: policy_keys/* defaultValues */.gH }];
    const decided = policy_keys/* policyFields */.uD.map((field) => {
        const source = all.find((each) => each.values[field] !== undefined);
        if (source === undefined)
            throw new Error(`nothing decides ${field}`);
        const name = (0,policy_keys/* keyOfField */.xj)(field).name;
        const line = source.places?.get(field)?.start.line;
        const origin = typeof source.origin === "string" ? source.origin : source.origin(name);
        return { field, value: source.values[field], origin: line === undefined ? origin : `${origin}:${line}` };
    });
    return {
        values: Object.fromEntries(decided.map(({ field, value }) => [field, value])),
        origins: Object.fromEntries(decided.map(({ field, origin }) => [field, origin])),
    };
}
function renderConfig(decided, style = "text") {
    if (style === "json") {
        const rows = policyFields.map((field) => [keyOfField(field).name, { value: plainValue(decided.values[field]), origin: decided.origins[field] }]);
        return `${visible(JSON.stringify(Object.fromEntries(rows), null, 2))}\n`;
    }
    const rows = policyFields.map((field) => ({ name: keyOfField(field).name, value: visible(valueText(decided.values[field])), origin: visible(decided.origins[field].replaceAll(/[\r\n]/g, " ")) }));
    const nameWidth = Math.max(...rows.map((row) => row.name.length));
    const valueWidth = Math.min(widestValue, Math.max(...rows.map((row) => row.value.length)));
    return rows.map((row) => `${row.name.padEnd(nameWidth)}  ${row.value.padEnd(valueWidth)}  ${row.origin}\n`).join("");
}
const widestValue = 40;
function valueText(value) {
    if (value === null)
        return "none";
    if (isLimits(value))
        return Object.keys(value).length === 0 ? "(none given)" : Object.entries(value).map(([name, number]) => `${name} ${number}`).join(", ");
    if (typeof value === "object")
        return value.length === 0 ? "(none given)" : `[${value.map((each) => JSON.stringify(typeof each === "string" ? each : each.files.join(" "))).join(", ")}]`;
    return typeof value === "string" && !/^[\w./-]+$/.test(value) ? JSON.stringify(value) : String(value);
}
function isLimits(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function plainValue(value) {
    if (isLimits(value))
        return value;
    return typeof value === "object" && value !== null ? value.map((each) => (typeof each === "string" ? each : (0,mapped_mapping/* withoutPlaces */.B)(each))) : value;
}
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (character === "\n" ? character : Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("")));
}
function isAtLeastAsStrict(candidate, base) {
    const loosened = policy_keys/* policyKeys */.f8.flatMap(({ name, field }) => {
        const sentence = comparisons[field](candidate, base);
        return sentence === undefined ? [] : [`${name}: ${sentence}`];
    });
    return { stricter: loosened.length === 0, loosened };
}
const reactions = ["fail", "auto", "warn", "ignore"];
const failures = ["any", "introduced"];
const comparisons = {
    paths: (candidate, base) => {
        if (base.paths.length === 0)
            return candidate.paths.length === 0 ? undefined : `only ${listText(candidate.paths)} would be read, where the base reads every YAML file.`;
        const missing = base.paths.filter((path) => !candidate.paths.includes(path));
        return missing.length === 0 ? undefined : `${listText(missing)} would no longer be asked for, which the base asks for.`;
    },
    excludePaths: (candidate, base) => {
        const added = candidate.excludePaths.filter((path) => !base.excludePaths.includes(path));
        return added.length === 0 ? undefined : `${listText(added)} would be left out, which the base does not leave out.`;
    },
    strict: (candidate, base) => (base.strict && !candidate.strict ? "implied facts would count, which the base refuses." : undefined),
    onUndetermined: (candidate, base) => ranked(reactions, candidate.onUndetermined, base.onUndetermined),
    onNotCovered: (candidate, base) => ranked(reactions, candidate.onNotCovered, base.onNotCovered),
    minImages: (candidate, base) => (candidate.minImages < base.minImages ? `${candidate.minImages} instead of the base's ${base.minImages}, so that more images could go missing unseen.` : undefined),
    failOn: (candidate, base) => ranked(failures, candidate.failOn, base.failOn),
    requires: (candidate, base) => {
        if (base.requires === null || candidate.requires === base.requires)
            return undefined;
        if (candidate.requires === null)
            return `no version would be required, where the base requires "${base.requires}".`;
        return version_ranges/* versionRanges */.j.get().isWithin(candidate.requires, base.requires) ? undefined : `"${candidate.requires}" lets versions in that the base's "${base.requires}" keeps out.`;
    },
    mappings: (candidate, base) => {
        const kept = new Set(candidate.mappings.map((mapping) => JSON.stringify((0,mapped_mapping/* withoutPlaces */.B)(mapping))));
        const changed = base.mappings.filter((mapping) => !kept.has(JSON.stringify((0,mapped_mapping/* withoutPlaces */.B)(mapping))));
        return changed.length === 0 ? undefined : `the mapping of ${changed.slice(0, 5).map(({ files }) => listText(files)).join(" and of ")} would be gone or another, which reads images in the base.`;
    },
    limits: (candidate, base) => {
        const raised = limit_keys/* limitKeys */.O8.flatMap((key) => {
            const [now, before] = [candidate.limits[key.name] ?? (0,limit_keys/* leastOf */.zk)(key), base.limits[key.name] ?? (0,limit_keys/* leastOf */.zk)(key)];
            return now > before ? [`${key.name} ${now} instead of the base's ${before}`] : [];
        });
        return raised.length === 0 ? undefined : `${raised.join(", ")}, so that what the base refuses would be read.`;
    },
    waiversFile: (candidate, base) => (candidate.waiversFile === base.waiversFile ? undefined : `waivers would come from "${candidate.waiversFile}" instead of the base's "${base.waiversFile}".`),
};
function ranked(strictestFirst, candidate, base) {
    return strictestFirst.indexOf(candidate) > strictestFirst.indexOf(base) ? `${candidate} instead of the base's ${base}.` : undefined;
}
function listText(items) {
    const first = items.slice(0, 5).map((item) => `"${item}"`).join(", ");
    return items.length > 5 ? `${first} and ${items.length - 5} more` : first;
}

// EXTERNAL MODULE: ./build/source/location.js
var source_location = __nccwpck_require__(2897);
// EXTERNAL MODULE: ./build/source/text.js
var source_text = __nccwpck_require__(6137);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
// EXTERNAL MODULE: ./build/host/deferred.js
var deferred = __nccwpck_require__(7696);
// EXTERNAL MODULE: ./build/host/files.js
var host_files = __nccwpck_require__(9036);
// EXTERNAL MODULE: ./build/host/mappings.js
var mappings = __nccwpck_require__(7948);
// EXTERNAL MODULE: ./build/host/run.js + 3 modules
var run = __nccwpck_require__(8832);
;// CONCATENATED MODULE: ./build/host/configure.js











async function configure(request) {
    const { settings } = request;
    const notices = [];
    const configuration = [];
    const prefix = request.entry === "cli" ? "--" : "";
    const compared = await comparedCommit(request);
    const judge = request.proposal ? request.baseSha : (request.baseSha ?? compared);
    const fromBase = (settings.configFrom ?? (request.proposal ? "base" : "head")) === "base";
    if (settings.configFrom === "base" && judge === undefined && !request.proposal)
        throw new user_error/* UserError */.y(`config-from is base, and this run has no base commit. Name one with ${prefix}base-ref, or leave it out.`);
    const given = { origin: (name) => `${request.entry === "cli" ? "flag --" : "input "}${name}`, values: settings.given };
    const file = settings.configFile ?? policy_keys/* policyPath */.k1;
    const here = readHere(request, file);
    const headPolicy = await readPolicy(here, file);
    const there = fromBase ? await readThere(request, judge, file) : undefined;
    if (settings.configFile !== undefined && here === null && (there === undefined || there === null))
        throw new user_error/* UserError */.y(`config-file names ${file}, which is not there.`);
    let policy = headPolicy;
    let uncertain;
    if (there !== undefined && there !== null && "reason" in there) {
        if (there.isFinal === true)
            configuration.push(unusable(`The policy of the base commit cannot be used: ${there.reason}. It has to be a file of its own, within the limits.`, file));
        else
            uncertain = there.reason;
    }
    else if (there !== undefined) {
        const base = await readPolicy(there, file);
        policy = base;
        const broken = policy?.diagnostics.filter((diagnostic) => diagnostic.level === "error") ?? [];
        if (broken.length > 0) {
            uncertain = `${file}:${broken[0]?.location.start.line ?? 1} in the base commit: ${broken[0]?.message ?? ""}`;
            policy = headPolicy;
        }
        else
            notices.push(...(await (0,deferred/* withDeferred */.Q)(() => proposed(decidePolicy([sourceOf(headPolicy, file)]).values, decidePolicy([sourceOf(base, file)]).values))));
    }
    if (policy !== null)
        configuration.push(...policy.diagnostics);
    if (policy !== headPolicy && headPolicy !== null)
        configuration.push(...headPolicy.diagnostics.filter((diagnostic) => diagnostic.level === "error"));
    if (uncertain !== undefined)
        notices.push(`The policy of the base commit could not be read (${uncertain}). The one proposed here is used only where the strictest one gives the same conclusion.`);
    const decided = decidePolicy([given, sourceOf(policy, file)]);
    const limits = (0,limit_keys/* limitsUnder */.Xb)(decided.values.limits);
    const waivers = await decideWaivers(request, decided.values.waiversFile, fromBase ? (uncertain === undefined ? "base" : "none") : "head", judge, configuration, notices);
    const tree = decided.values.failOn === "introduced" || settings.baseRef !== undefined ? await compareWith({ ...request, limits }, compared ?? request.baseSha, decided, notices) : null;
    const { strict, onUndetermined, onNotCovered, minImages, failOn, mappings } = decided.values;
    return {
        run: { paths: decided.values.paths, excludePaths: decided.values.excludePaths, workingDirectory: settings.workingDirectory, policy: { strict, onUndetermined, onNotCovered, minImages, failOn, mappings, warnOnly: settings.warnOnly } },
        decided,
        waivers: { waivers, today: request.today, narrowed: settings.given.paths !== undefined },
        configuration,
        notices,
        base: tree,
        limits,
        uncertain,
    };
}
async function runConfigured(request, configured, notices = []) {
    const { decided, uncertain, run: settings, ...rest } = configured;
    const start = (under, more = [], limits = rest.limits) => (0,run/* run */.e)({ ...request, settings: under, limits, waivers: rest.waivers, base: rest.base, notices: [...notices, ...rest.notices], configuration: [...rest.configuration, ...more] });
    const report = await start(settings);
    if (uncertain === undefined || report.exitCode !== 0)
        return report;
    if (settings.policy.mappings.length > 0)
        return start(settings, [unusable(`The policy of the base commit could not be read (${uncertain}), and the mappings proposed here say what the words of a catalogue mean: a pass by them counts for nothing. Check out with fetch-depth: 0, or give a token that may read the base commit.`, policy_keys/* policyPath */.k1)]);
    const given = (field) => !/^(?:file |default$)/.test(decided.origins[field]);
    const policy = {
        ...settings.policy,
        ...(given("strict") ? {} : { strict: true }),
        ...(given("onUndetermined") ? {} : { onUndetermined: "fail" }),
        ...(given("onNotCovered") ? {} : { onNotCovered: "fail" }),
        ...(given("failOn") ? {} : { failOn: "any" }),
    };
    const strictest = await start({ ...settings, ...(given("paths") ? {} : { paths: [] }), ...(given("excludePaths") ? {} : { excludePaths: [] }), policy }, [], (0,limit_keys/* limitsUnder */.Xb)({}));
    if (strictest.exitCode === 0)
        return report;
    return start(settings, [unusable(`The policy of the base commit could not be read (${uncertain}), and the conclusion depends on it: under the strictest policy this run fails (${strictest.reason}). Check out with fetch-depth: 0, or give a token that may read the base commit.`, policy_keys/* policyPath */.k1)]);
}
function unusable(message, file) {
    return { code: "policy-not-trusted", level: "error", message, location: (0,source_location/* startOfFile */.S)(file), related: [], configuration: true };
}
function proposed(head, base) {
    const { stricter, loosened } = isAtLeastAsStrict(head, base);
    if (!stricter)
        return [`The policy of the base commit decides. The one proposed here is looser and counts only once it is merged: ${loosened.join(" ")}`];
    const plain = (values) => JSON.stringify(policy_keys/* policyFields */.uD.map((field) => plainValue(values[field])));
    return plain(head) === plain(base) ? [] : ["The policy of the base commit decides. The one proposed here differs and counts once it is merged."];
}
async function decideWaivers(request, file, from, judge, configuration, notices) {
    const here = readHere(request, file);
    if (from === "head")
        return readWaivers(here, file, () => request.ids(), configuration, notices);
    if (from === "none") {
        if (here !== null)
            notices.push("The waivers proposed here are not applied, because those of the base commit could not be read: a change cannot waive its own findings.");
        return [];
    }
    const there = await readThere(request, judge, file);
    const sameText = (here !== null && there !== null && "text" in here && "text" in there && here.text === there.text) || (here === null && there === null);
    if (!sameText && !(there !== null && "reason" in there)) {
        notices.push("The waivers of the base commit decide. Those proposed here differ and count once they are merged.");
        const errors = [];
        await readWaivers(here, file, () => request.ids(), errors, []);
        configuration.push(...errors.filter((diagnostic) => diagnostic.level === "error"));
    }
    const errors = [];
    const waivers = await readWaivers(there, file, () => request.ids(), errors, notices);
    const [first] = errors.filter((diagnostic) => diagnostic.level === "error");
    if (first !== undefined)
        notices.push(`The waivers of the base commit cannot be read as meant, so none of them applies (${file}:${first.location.start.line}: ${first.message}).`);
    return first === undefined ? waivers : [];
}
async function comparedCommit({ settings, baseSha, repository }) {
    if (settings.baseRef === undefined)
        return baseSha;
    if (/^[0-9a-f]{40}$/.test(settings.baseRef))
        return settings.baseRef;
    const { resolveCommit } = await __nccwpck_require__.e(/* import() */ 102).then(__nccwpck_require__.bind(__nccwpck_require__, 1102));
    const commit = resolveCommit(repository, settings.baseRef);
    if (commit === undefined)
        throw new user_error/* UserError */.y(`base-ref is "${settings.baseRef}", which git does not know here. Name a commit or a branch that is fetched.`);
    return commit;
}
async function compareWith(request, base, decided, notices) {
    if (base === undefined) {
        notices.push("There is no base commit to compare with: every finding counts as new.");
        return null;
    }
    const { matchesBase, readBase } = await __nccwpck_require__.e(/* import() */ 102).then(__nccwpck_require__.bind(__nccwpck_require__, 1102));
    const scope = { workspace: request.workspace, workingDirectory: request.settings.workingDirectory };
    const matches = await (0,deferred/* withDeferred */.Q)(() => matchesBase({ ...scope, paths: decided.values.paths, exclude: decided.values.excludePaths }));
    const { mappingsOf } = await (0,deferred/* withDeferred */.Q)(() => (0,mappings/* mappingMatcher */.R)({ ...scope, mappings: decided.values.mappings }));
    const read = await readBase({ workspace: request.workspace, folder: request.repository, commit: base, matches, mappingsOf, limits: request.limits, head: request.headSha ?? null }, request.api);
    if (!("reason" in read)) {
        if (read.leftOut > 0)
            notices.push(`${read.leftOut} files of the base commit were left out, because they are too large or their names are not UTF-8: what they declare counts as new.`);
        return read;
    }
    notices.push(`The base commit could not be read (${read.reason}): every finding counts as new.`);
    return null;
}
function sourceOf(policy, file) {
    return policy === null ? { origin: "default", values: {} } : { origin: `file ${file}`, values: policy.values, places: policy.places };
}
async function readPolicy(found, file) {
    if (found === null)
        return null;
    if ("text" in found) {
        const { readPolicyFile } = await __nccwpck_require__.e(/* import() */ 656).then(__nccwpck_require__.bind(__nccwpck_require__, 4656));
        return (0,deferred/* withDeferred */.Q)(() => readPolicyFile(file, found.text, version/* version */.r));
    }
    return { values: {}, places: new Map(), diagnostics: "diagnostics" in found ? found.diagnostics : [unreadable(file, found.reason)] };
}
async function readWaivers(found, file, ids, configuration, notices) {
    if (found === null)
        return [];
    if ("text" in found) {
        const { readWaiversFile } = await __nccwpck_require__.e(/* import() */ 673).then(__nccwpck_require__.bind(__nccwpck_require__, 8673));
        const read = await (0,deferred/* withDeferred */.Q)(() => readWaiversFile(file, found.text, ids()));
        configuration.push(...read.diagnostics);
        return read.waivers;
    }
    if ("diagnostics" in found)
        configuration.push(...found.diagnostics);
    else
        notices.push(`The waivers could not be read (${found.reason}), so none applies.`);
    return [];
}
function unreadable(file, reason) {
    return { code: "policy-unreadable", level: "error", message: `The file ${file} cannot be read: ${reason}.`, location: (0,source_location/* startOfFile */.S)(file), related: [], configuration: true };
}
function readHere({ repository, limits }, path) {
    const read = (0,host_files/* readInside */.xO)(repository, "", path, limits);
    if ("bytes" in read)
        return decode(path, read.bytes, limits);
    return read.missing === true ? null : { diagnostics: [unreadable(path, read.reason)] };
}
async function readThere({ repository, limits, api }, commit, path) {
    if (commit === undefined)
        return { reason: "the event does not name its base commit" };
    const { readFileAtBase } = await __nccwpck_require__.e(/* import() */ 102).then(__nccwpck_require__.bind(__nccwpck_require__, 1102));
    const read = await readFileAtBase({ workspace: repository, folder: repository, commit, limits, path }, api).catch((error) => ({ reason: error instanceof Error ? error.message : String(error) }));
    return read === null || "reason" in read ? read : decode(path, read.bytes, limits);
}
function decode(path, bytes, limits) {
    const decoded = (0,source_text/* decodeSource */.E4)(path, bytes, limits);
    return "text" in decoded ? decoded : { diagnostics: decoded.diagnostics.map((diagnostic) => ({ ...diagnostic, configuration: true })) };
}

// EXTERNAL MODULE: ./build/host/output.js
var output = __nccwpck_require__(2854);
// EXTERNAL MODULE: ./build/matrix/index.js + 18 modules
var matrix = __nccwpck_require__(6527);
// EXTERNAL MODULE: ./build/policy/conclusion.js
var conclusion = __nccwpck_require__(7772);
// EXTERNAL MODULE: ./build/evaluate/condition.js
var condition = __nccwpck_require__(6047);
// EXTERNAL MODULE: ./build/evaluate/evaluate.js
var evaluate = __nccwpck_require__(7727);
;// CONCATENATED MODULE: ./build/policy/requirement-ids.js


function requirementIds(statements) {
    const waivable = new Set();
    const advice = new Set();
    for (const statement of statements) {
        for (const row of statement.rows)
            for (const requirement of row.requirements)
                (isAdvice(requirement) ? advice : waivable).add(`${statement.id}/${row.id}/${requirement.id}`);
        const speaking = statement.rows.filter((row) => row.covers || !row.requirements.every(isAdvice));
        if (speaking.length === 0)
            continue;
        for (const condition of statement.scope)
            waivable.add(`${statement.id}/scope/${condition.id}`);
        for (const expectation of speaking.flatMap((row) => row.when))
            waivable.add(`${statement.id}/scope/${(0,evaluate/* scopeId */.IW)((0,condition/* partsOf */.CI)(expectation).key)}`);
    }
    return { waivable: [...waivable, evaluate/* coverageId */.GR, evaluate/* contradictionId */.Vf], advice: [...advice, evaluate/* unreadId */.lJ] };
}
function isAdvice({ says }) {
    return "warns" in says || "hints" in says;
}

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __nccwpck_require__(6241);
// EXTERNAL MODULE: ./build/report/json.js
var json = __nccwpck_require__(9665);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __nccwpck_require__(9514);
// EXTERNAL MODULE: ./build/source/limits.js
var source_limits = __nccwpck_require__(2790);
;// CONCATENATED MODULE: ./build/action.js




















const mostFailingNames = 50;
async function runAction(environment, entry, today) {
    try {
        return await action_evaluate(environment, entry, today);
    }
    catch (error) {
        attempt("the outputs", [], () => writeOutputs(environment, { conclusion: "failure", "exit-code": String(error instanceof user_error/* UserError */.y ? conclusion/* exitCodes */.hS.usage : conclusion/* exitCodes */.hS.internal), "would-fail": "true" }));
        throw error;
    }
}
async function action_evaluate(environment, entry, today) {
    const notice = checkEvent(environment["GITHUB_EVENT_NAME"]);
    const settings = (0,options/* readSettings */.sb)(readInputs(environment), "action");
    const reports = settings.reports.length === 0 ? undefined : await __nccwpck_require__.e(/* import() */ 831).then(__nccwpck_require__.bind(__nccwpck_require__, 1831));
    const requests = reports?.requestedReports(settings.reports, "reports") ?? [];
    const workspace = environment["GITHUB_WORKSPACE"] || process.cwd();
    const temporary = environment["RUNNER_TEMP"];
    const places = { workspace, ...(temporary === undefined ? {} : { also: [temporary] }) };
    const permissions = reports?.removeRequested(requests, places) ?? new Map();
    const root = (0,host_files/* repositoryFolder */.pe)(workspace, settings.workingDirectory);
    const event = await namedHead(readEvent(environment, readPayload(environment)), settings.headRef, (0,external_node_path_.join)(workspace, root));
    const { token } = settings;
    const openApi = async () => {
        if (token === undefined || event.repository === undefined)
            throw new Error("there is no token, or the run does not name its repository");
        const { openClient } = await __nccwpck_require__.e(/* import() */ 835).then(__nccwpck_require__.bind(__nccwpck_require__, 3835));
        return openClient({ token, baseUrl: environment["GITHUB_API_URL"] || "https://api.github.com", repository: event.repository });
    };
    const configured = await configure({
        workspace,
        repository: (0,external_node_path_.join)(workspace, root),
        settings,
        entry: "action",
        baseSha: event.baseSha,
        headSha: event.headSha,
        proposal: event.name.startsWith("pull_request") || event.name === "merge_group",
        today,
        limits: source_limits/* defaultLimits */.M,
        ids: () => requirementIds(matrix/* statements */.F),
        api: token === undefined || event.repository === undefined ? null : baseApi(openApi),
    });
    const evaluated = await runConfigured({ workspace, entry }, configured, notice === undefined ? [] : [notice]);
    const plain = { colors: false, width: 120 };
    const files = reports?.writeRequested(requests, evaluated, plain.width, places, permissions) ?? { written: [], failures: [] };
    const report = files.failures.length === 0 ? evaluated : withoutReport(evaluated);
    (0,output/* writeAll */.f4)(1, [terminal/* pretty */.j.render(report, plain), ...report.notices.map((sentence) => (0,annotations/* renderNotice */.BG)(action_withoutToken(sentence, token))), ...files.failures.map(annotations/* renderError */.vr)].join(""));
    const failed = [];
    if (settings.jobSummary)
        attempt("the job summary", failed, () => writeSummary(environment, (0,markdown/* renderMarkdown */.G)(report, { maxBytes: summaryRoom(environment) })));
    const byCommands = settings.annotations === "none" ? (0,arrange/* chooseAnnotations */.eZ)(report, 0).omitted : (0,arrange/* chooseAnnotations */.eZ)(report).omitted;
    writeOutputs(environment, outputsOf(report, byCommands, files.written));
    const delivered = await deliver(report, { annotations: settings.annotations, checkName: settings.checkName, comment: settings.comment, commentKey: settings.commentKey }, { event, token, root, workflow: environment["GITHUB_WORKFLOW"] ?? "", job: environment["GITHUB_JOB"] ?? "", externalId: (0,external_node_crypto_.randomUUID)(), detailsUrl: pageOf(environment) }, openApi);
    const commands = settings.annotations === "none" || delivered.annotated ? "" : delivered.unfinished ? (0,annotations/* renderWholeList */.e0)(report, root) : (0,annotations/* renderCommands */.vA)(report, root);
    (0,output/* writeAll */.f4)(1, [...[...delivered.notices, ...failed].map(annotations/* renderNotice */.BG), commands, report.exitCode === conclusion/* exitCodes */.hS.success ? "" : (0,annotations/* renderFailure */.zt)(report)].join(""));
    const omitted = delivered.annotated ? 0 : delivered.unfinished && settings.annotations !== "none" ? (0,annotations/* omittedOfWholeList */.V5)(report) : byCommands;
    if (omitted !== byCommands)
        writeOutputs(environment, { "annotations-omitted": String(omitted) });
    return report.exitCode;
}
async function namedHead(event, headRef, repository) {
    if (headRef === undefined)
        return event;
    const { resolveCommit } = await __nccwpck_require__.e(/* import() */ 102).then(__nccwpck_require__.bind(__nccwpck_require__, 1102));
    const headSha = /^[0-9a-f]{40}$/.test(headRef) ? headRef : resolveCommit(repository, headRef);
    if (headSha === undefined)
        throw new user_error/* UserError */.y(`head-ref is "${headRef}", which git does not know here. Name a commit or a branch that is fetched.`);
    return { ...event, headSha };
}
function withoutReport(report) {
    return { ...report, conclusion: "failure", exitCode: conclusion/* exitCodes */.hS.usage, wouldFail: true, reason: `${report.reason} A report could not be written.` };
}
function action_withoutToken(sentence, token) {
    return token === undefined ? sentence : sentence.replaceAll(token, "***");
}
function pageOf(environment) {
    const [server, repository, id] = [environment["GITHUB_SERVER_URL"], environment["GITHUB_REPOSITORY"], environment["GITHUB_RUN_ID"]];
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
function baseApi(start) {
    let client;
    const open = () => (client ??= start());
    return {
        async getTree(commit) {
            const tree = await (await open()).getTree(commit, true);
            return tree.complete ? tree.entries.filter((each) => each.type === "blob").map(({ size, ...entry }) => (size === undefined ? entry : { ...entry, size })) : { truncated: true };
        },
        getBlob: async (sha) => (await open()).getBlob(sha),
        async compare(base, head) {
            const compared = await (await open()).compare(base, head);
            return { renames: new Map(compared.files.flatMap((file) => (file.previousPath === undefined ? [] : [[file.path, file.previousPath]]))) };
        },
    };
}
function attempt(what, failed, write) {
    try {
        write();
    }
    catch (error) {
        failed.push(`Could not write ${what} (${error.code ?? "unknown reason"}); the verdict is not affected.`);
    }
}
function outputsOf(report, omitted, files) {
    const failing = report.images.filter((image) => image.failing).map((image) => (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(image.name)));
    const names = failing.slice(0, mostFailingNames);
    if (failing.length > names.length)
        names.push(`(${failing.length - names.length} more)`);
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
        "report-files": files.map((file) => (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(file))).join("\n"),
        "matrix-version": report.matrixVersion,
        "result-digest": `sha256:${(0,external_node_crypto_.createHash)("sha256").update(json/* json */.P.render(report, { colors: false, width: 0 })).digest("hex")}`,
    };
}


/***/ }),

/***/ 4498:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6713);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(210);


await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .n)(() => (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(process.env, import.meta.url, new Date().toISOString().slice(0, 10)), "action");

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _host_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8832);
/* harmony import */ var _host_output_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2854);
/* harmony import */ var _policy_conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7772);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6241);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9924);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2394);






const interruptions = [["SIGINT", _policy_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.interrupted], ["SIGTERM", 143], ["SIGHUP", 129]];
async function start(main, entry) {
    if (process.argv[2] === _host_run_js__WEBPACK_IMPORTED_MODULE_0__/* .threadArgument */ .M) {
        const { isMainThread } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 19));
        if (!isMainThread)
            return (await __nccwpck_require__.e(/* import() */ 409).then(__nccwpck_require__.bind(__nccwpck_require__, 7409))).serve();
    }
    process.exitCode = _policy_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.internal;
    for (const [signal, code] of interruptions)
        process.once(signal, () => process.exit(code));
    try {
        const code = await main();
        await new Promise((resolve) => setImmediate(resolve));
        process.exitCode = code;
    }
    catch (error) {
        const user = error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y;
        process.exitCode = user ? _policy_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.usage : _policy_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.internal;
        const text = user ? error.message : isRefusedByTheSystem(error) ? refusal(error) : `sysprep-gate has failed by its own mistake, and nothing was decided: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}. Please report it with this text: https://github.com/sysprep-gate/sysprep-gate/issues`;
        try {
            if (entry === "action")
                (0,_host_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAll */ .f4)(1, (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .renderError */ .vr)(text));
            else
                (0,_host_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAll */ .f4)(2, `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLine */ .uV)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(`sysprep-gate: ${text}`, 2000))}\n${user || isRefusedByTheSystem(error) || !(error instanceof Error) ? "" : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLine */ .uV)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(error.stack ?? "", 4000))}\n`}`);
        }
        catch {
        }
    }
}
function refusal({ code, path, syscall }) {
    const what = `(${code} on ${path ?? syscall ?? "a stream"})`;
    return syscall === "write" ? `The system refused what this program had to write ${what}. A run that cannot say its verdict has failed.` : `The system refused what this program needs ${what}. Nothing was decided.`;
}
function isRefusedByTheSystem(error) {
    return error instanceof Error && "syscall" in error && "code" in error;
}


/***/ }),

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commandReaders)
/* harmony export */ });
/* harmony import */ var _source_deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4005);

const commandReaders = new _source_deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .Deferred */ .c("the readers of scripts");


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   J8: () => (/* binding */ allHold),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7640);
/* harmony import */ var _facts_image_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6617);


const takenApart = new WeakMap();
const canonicalOperands = new WeakMap();
function partsOf(expectation) {
    const known = takenApart.get(expectation);
    if (known !== undefined)
        return known;
    for (const key of _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .factKeys */ .j) {
        const condition = expectation[key];
        if (condition === undefined)
            continue;
        const parts = { key, condition };
        takenApart.set(expectation, parts);
        return parts;
    }
    throw new Error("an expectation of the matrix names no fact");
}
function meets(key, fact, condition) {
    if ("said" in condition)
        return fact.state === "opaque" ? undefined : (fact.state !== "unstated") === condition.said;
    if ("saidToBe" in condition)
        return fact.state === "unstated" ? false : equalsOneOf(key, fact, condition);
    if ("notSaidToBe" in condition)
        return fact.state === "unstated" ? true : not(equalsOneOf(key, fact, condition));
    if ("equals" in condition)
        return equalsOneOf(key, fact, condition);
    if ("oneOf" in condition)
        return equalsOneOf(key, fact, condition);
    if ("noneOf" in condition)
        return not(equalsOneOf(key, fact, condition));
    if ("atMost" in condition)
        return isAtMost(key, fact, condition);
    return isAtLeast(key, fact, condition);
}
function holds(facts, expectation) {
    const { key, condition } = partsOf(expectation);
    return meets(key, facts[key], condition);
}
function allHold(facts, expectations) {
    let joined = true;
    for (const expectation of expectations) {
        const value = holds(facts, expectation);
        if (value === false)
            return false;
        if (value === undefined)
            joined = undefined;
    }
    return joined;
}
function not(value) {
    return value === undefined ? undefined : !value;
}
function equalsOneOf(key, fact, condition) {
    if (fact.state === "unstated" || fact.state === "opaque")
        return undefined;
    const vocabulary = _facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key];
    const operands = operandsOf(key, condition);
    if (operands.includes(fact.value))
        return true;
    return vocabulary.compare !== undefined && operands.some((wanted) => vocabulary.compare?.(fact.value, wanted) === 0);
}
function isAtLeast(key, fact, condition) {
    if (fact.state === "unstated" || fact.state === "opaque")
        return undefined;
    return _facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key].isAtLeast?.(fact.value, onlyOperandOf(key, condition));
}
function isAtMost(key, fact, condition) {
    if (fact.state === "unstated" || fact.state === "opaque")
        return undefined;
    const order = _facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key].compare?.(fact.value, onlyOperandOf(key, condition));
    return order === undefined ? undefined : order <= 0;
}
function operandsOf(key, condition) {
    const known = canonicalOperands.get(condition);
    if (known !== undefined)
        return known;
    const [written] = Object.values(condition);
    const operands = (typeof written === "string" ? [written] : Array.isArray(written) ? written : []).map((operand) => canonical(key, operand));
    canonicalOperands.set(condition, operands);
    return operands;
}
function onlyOperandOf(key, condition) {
    const [operand] = operandsOf(key, condition);
    if (operand === undefined)
        throw new Error("a condition of the matrix compares with nothing");
    return operand;
}
function canonical(key, operand) {
    const reading = _facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key].read(operand);
    if (reading.kind === "unclear")
        throw new Error(`the matrix says "${operand}" of ${key}: ${reading.because}`);
    return reading.value;
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ coverageId),
/* harmony export */   IW: () => (/* binding */ scopeId),
/* harmony export */   Vf: () => (/* binding */ contradictionId),
/* harmony export */   cR: () => (/* binding */ factTitles),
/* harmony export */   d3: () => (/* binding */ evaluateImage),
/* harmony export */   h3: () => (/* binding */ whyNotApplicable),
/* harmony export */   kx: () => (/* binding */ describeNotApplicable),
/* harmony export */   lJ: () => (/* binding */ unreadId)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7640);
/* harmony import */ var _facts_image_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6617);
/* harmony import */ var _facts_server_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6269);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6047);




const coverageId = "matrix/coverage";
const contradictionId = "definition/contradiction";
const unreadId = "definition/unread-value";
const factTitles = {
    ...Object.fromEntries(_facts_server_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .serverRoles */ .BD.map(({ id, title }) => [(0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .roleKey */ .Q)(id), `presence of ${title}`])),
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
    "clone.method": "way of cloning",
};
function evaluateImage(image, statements, options) {
    const evaluation = evaluateOnce(image, statements, options);
    if (!options.strict || !_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .factKeys */ .j.some((key) => image.facts[key].state === "implied"))
        return evaluation;
    const lenient = evaluateOnce(image, statements, { strict: false });
    const lost = lenient.outcomes.filter((outcome) => outcome.weight === "requirement" && outcome.outcome !== "unknown" && !evaluation.outcomes.some((other) => other.requirement === outcome.requirement && other.outcome === outcome.outcome));
    if (lost.length === 0)
        return evaluation;
    const outcomes = [...lost, ...evaluation.outcomes.filter((outcome) => !lost.some((other) => other.requirement === outcome.requirement))];
    return lenient.verdict === "unsupported" ? { ...evaluation, verdict: lenient.verdict, basis: lenient.basis, description: lenient.description, outcomes } : { ...evaluation, outcomes };
}
function evaluateOnce(image, statements, options) {
    const facts = options.strict ? refuseImplied(image.facts) : image.facts;
    const course = { outcomes: [], open: new Map(), used: new Set(), failing: new Set(), covering: new Set(), claimed: false };
    for (const statement of statements)
        hold(statement, facts, course);
    const { outcomes } = course;
    outcomes.push(...[...course.open.values()].map(({ outcome }) => outcome));
    for (const contradiction of image.contradictions) {
        if (!outcomes.some((outcome) => contradiction.facts.some((key) => outcome.outcome === "unknown" && samePlace(outcome.location, facts[key].location)))) {
            outcomes.push(contradictionOutcome(contradiction));
        }
    }
    const heard = image.broken ? outcomes.filter((outcome) => outcome.outcome !== "unknown" || !isUnstated(outcome.location, facts)) : outcomes;
    outcomes.splice(0, outcomes.length, ...heard);
    const covering = options.strict ? [...course.covering].filter((row) => row.extrapolated !== true) : [...course.covering];
    const verdict = verdictOf(outcomes, { subject: course.claimed, covered: covering.length > 0, broken: image.broken });
    if (verdict !== "not-applicable")
        outcomes.push(...unreadOutcomes(facts, outcomes));
    if (verdict === "not-covered")
        outcomes.push(coverageOutcome(image, facts, course.covering.size > 0));
    const considered = [...new Set([...course.used, "iis.installed", "sysprep"])];
    return { verdict, basis: basisOf(verdict === "unsupported" ? [...course.failing] : covering), description: describeVerdict(verdict, image, facts), outcomes, implied: impliedNotes(image.facts, considered) };
}
function hold(statement, facts, course) {
    const scope = (0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .allHold */ .J8)(facts, scopeOf(statement));
    if (scope === false)
        return;
    if (statement.claims)
        course.claimed = true;
    let speaks = false;
    const note = (expectation, condition) => noteOpen(course.open, statement, { expectation, condition, speaks }, facts);
    for (const row of statement.rows) {
        const selected = (0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .allHold */ .J8)(facts, row.when);
        if (selected === false)
            continue;
        if (scope === true && selected === true) {
            if (row.covers)
                course.covering.add(row);
            for (const requirement of row.requirements) {
                const outcome = judge(statement, row, requirement, facts);
                course.used.add((0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(requirement.expects).key);
                if (outcome === undefined || repeats(outcome, course.outcomes))
                    continue;
                course.outcomes.push(outcome);
                if (outcome.outcome === "fail" && outcome.weight === "requirement")
                    course.failing.add(row);
            }
            for (const expectation of row.when)
                course.used.add((0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(expectation).key);
            for (const expectation of scopeOf(statement))
                course.used.add((0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(expectation).key);
        }
        else if (row.covers || mayBar(row, facts)) {
            speaks = true;
            for (const expectation of row.when)
                note(expectation);
        }
    }
    if (scope === undefined && (speaks || statement.claims))
        for (const condition of statement.scope)
            note(condition.expects, condition);
}
const scopes = new WeakMap();
function scopeOf(statement) {
    const known = scopes.get(statement);
    if (known !== undefined)
        return known;
    const expectations = statement.scope.map((condition) => condition.expects);
    scopes.set(statement, expectations);
    return expectations;
}
function repeats(outcome, known) {
    const isOpenRole = ({ fact, outcome: what }) => what === "unknown" && fact?.startsWith("role.") === true;
    return isOpenRole(outcome) && known.some((other) => isOpenRole(other) && samePlace(other.location, outcome.location));
}
function mayBar(row, facts) {
    return row.requirements.some((requirement) => weightOf(requirement.says) === "requirement" && (0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(facts, requirement.expects) !== true);
}
function basisOf(rows) {
    if (rows.length === 0)
        return "none";
    return rows.some((row) => row.extrapolated !== true) ? "documented" : "extrapolated";
}
function verdictOf(outcomes, state) {
    const deciding = outcomes.filter((outcome) => outcome.weight === "requirement");
    if (deciding.some((outcome) => outcome.outcome === "fail"))
        return "unsupported";
    if (state.broken || deciding.some((outcome) => outcome.outcome === "unknown"))
        return "undetermined";
    if (!state.subject)
        return "not-applicable";
    return state.covered ? "supported" : "not-covered";
}
function weightOf(says) {
    if ("warns" in says)
        return "warning";
    return "hints" in says ? "hint" : "requirement";
}
function sentenceOf(says) {
    if ("notSupported" in says)
        return says.notSupported;
    if ("notListed" in says)
        return says.notListed;
    return "warns" in says ? says.warns : says.hints;
}
function judge(statement, row, requirement, facts) {
    const { key, condition } = (0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(requirement.expects);
    const fact = facts[key];
    const met = (0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .meets */ .D)(key, fact, condition);
    const weight = weightOf(requirement.says);
    if (met === true || (met === undefined && weight !== "requirement"))
        return undefined;
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
        related: fact.related ?? [],
    };
}
function adviceOf(row) {
    return [row.fallback, row.symptom].flatMap((advice) => (advice === undefined ? [] : [`${advice.says} (${advice.sources.join(", ")}).`]));
}
function noteOpen(open, statement, { expectation, condition, speaks }, facts) {
    const { key } = (0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(expectation);
    const known = open.get(key);
    if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(facts, expectation) !== undefined || (known !== undefined && (known.speaks || !speaks)))
        return;
    const fact = facts[key];
    if (key.startsWith("os.") && key !== "os.family" && open.has("os.family") && samePlace(fact.location, facts["os.family"].location))
        return;
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
        related: fact.related ?? [],
    };
    open.delete(key);
    open.set(key, { outcome, speaks, condition: wording });
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
        related: contradiction.related,
    };
}
function coverageOutcome(image, facts, onlyFollows) {
    const related = facts["iis.installed"].state === "unstated" ? [] : [{ message: "IIS is in the image because of this", location: facts["iis.installed"].location }];
    return {
        requirement: coverageId,
        fact: null,
        outcome: "not-applicable",
        weight: "requirement",
        message: `Found ${(0,_facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .describeImage */ .hu)(facts)}, needed a configuration that a Microsoft statement speaks about: ${onlyFollows ? "the one that covers it names earlier products only, and strict refuses what merely follows from it" : "none that this version knows covers cloning it with Sysprep"}.`,
        expected: "a configuration that a Microsoft statement speaks about",
        actual: (0,_facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .describeImage */ .hu)(facts),
        remedy: "Install the web server on each clone instead (`phase: after-clone` under `iis`), or decide with `on-not-covered` what such an image means to you.",
        advice: [],
        url: "",
        location: facts["os.family"].state === "unstated" ? image.location : facts["os.family"].location,
        related,
    };
}
function unreadOutcomes(facts, outcomes) {
    return _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .factKeys */ .j.flatMap((key) => {
        const fact = facts[key];
        if (fact.state !== "opaque" || fact.text === "" || outcomes.some((outcome) => samePlace(outcome.location, fact.location)) || key.startsWith("role."))
            return [];
        return [
            {
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
                related: fact.related ?? [],
            },
        ];
    });
}
function isUnstated(location, facts) {
    return _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .factKeys */ .j.some((key) => facts[key].state === "unstated" && samePlace(facts[key].location, location));
}
function describeVerdict(verdict, image, facts) {
    const described = (0,_facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .describeImage */ .hu)(image.facts);
    if (image.broken && verdict === "undetermined")
        return `Not read as meant, see the errors: ${described}`;
    if (verdict !== "not-applicable")
        return described;
    return describeNotApplicable(facts, facts[whyNotApplicable(facts)].location, described);
}
function whyNotApplicable(facts) {
    if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(facts, { sysprep: { equals: "true" } }) === false)
        return "sysprep";
    return (0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(facts, { "iis.phase": { notSaidToBe: "after-clone" } }) === false ? "iis.phase" : "iis.installed";
}
const whyWords = { sysprep: "Not cloned with Sysprep", "iis.phase": "IIS only after cloning", "iis.installed": "No IIS in the image" };
function describeNotApplicable(facts, place, described) {
    const why = whyNotApplicable(facts);
    const fact = facts[why];
    return `${whyWords[why]} (${fact.state === "implied" ? `implied, ${fact.source.id}` : `${place.file}:${place.start.line}`}): ${described}`;
}
function samePlace(left, right) {
    return left.file === right.file && left.start.line === right.start.line && left.start.column === right.start.column;
}
function remedyFor(fact, otherwise) {
    if (fact.state !== "opaque")
        return otherwise;
    if (fact.contradicted === true)
        return "Correct whichever of the two facts is wrong.";
    const parts = [fact.remedy, fact.suggestion === undefined ? undefined : `Write \`${fact.suggestion}\` if that is what is meant.`, otherwise];
    return parts.filter((part) => part !== undefined).join(" ");
}
function describeFact(key, fact) {
    switch (fact.state) {
        case "stated":
            return _facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key].show(fact.value);
        case "implied":
            return `${_facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key].show(fact.value)} (implied, because ${fact.because}: ${fact.source.id})`;
        case "unstated":
            return `The ${factTitles[key]} is not stated`;
        case "opaque":
            if (fact.contradicted === true)
                return `The ${factTitles[key]} cannot be right (${fact.because})`;
            return fact.text === "" ? `The ${factTitles[key]} cannot be determined (${fact.because})` : `The ${factTitles[key]} cannot be read from "${fact.text}" (${fact.because})`;
        default:
            return fact;
    }
}
function refuseImplied(facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [
        key,
        fact.state === "implied"
            ? { state: "opaque", text: "", because: `${_facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key].show(fact.value)} is only implied, because ${fact.because} (${fact.source.id}), and strict refuses implied facts`, location: fact.location, ...(fact.related === undefined ? {} : { related: fact.related }) }
            : fact,
    ]));
}
function impliedNotes(facts, considered) {
    return considered.flatMap((key) => {
        const fact = facts[key];
        return fact.state === "implied" ? [{ fact: factTitles[key], value: _facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key].show(fact.value), because: fact.because, source: fact.source.id, url: fact.source.url }] : [];
    });
}


/***/ }),

/***/ 2850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ whether),
/* harmony export */   Bf: () => (/* binding */ sysprepRuns),
/* harmony export */   bQ: () => (/* binding */ cloneMethod)
/* harmony export */ });
/* harmony import */ var _iis_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4495);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1909);



const methods = [
    { value: "sysprep", title: "with Sysprep", spellings: ["sysprep", "true", "yes"], source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.FORMAT },
    { value: "raw", title: "copied without Sysprep", spellings: ["raw"], note: "barred by KB 314828", source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.KB314828 },
    { value: "none", title: "not cloned at all", spellings: ["none", "false", "no"], source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.FORMAT },
];
const cloneMethod = {
    id: "clone-method",
    title: "Way of cloning",
    read(text) {
        const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text);
        if (refused !== undefined)
            return refused;
        const word = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(text);
        const term = methods.find(({ value, spellings }) => value === word || spellings.includes(word));
        return term === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is no way of cloning, needed sysprep, raw or none") : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(term.value);
    },
    show: (value) => ({ sysprep: "an image cloned with Sysprep", raw: "an image that is copied without Sysprep", none: "an image that is not cloned" })[value] ?? value,
    terms: methods,
};
const sysprepRuns = {
    id: "sysprep-runs",
    title: "Runs of Sysprep",
    read(text) {
        const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text);
        if (refused !== undefined)
            return refused;
        return /^(?:0|[1-9]\d{0,4})$/.test(text.trim()) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(text.trim()) : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is no count such as 1 or 3");
    },
    compare: (left, right) => Number(left) - Number(right),
    isAtLeast: (value, minimum) => Number(value) >= Number(minimum),
    show: (value) => `${value} ${value === "1" ? "run" : "runs"} of Sysprep`,
    terms: [{ value: "1", title: "a whole number", spellings: ["0", "1", "3"], source: _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sources */ .T.SYSGEN }],
};
function whether(id, title, yes, no, source) {
    return { ..._iis_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im, id, title, show: (value) => (value === "true" ? yes : no), terms: _iis_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im.terms.map((term) => ({ ...term, source })) };
}


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ roleKey),
/* harmony export */   j: () => (/* binding */ factKeys)
/* harmony export */ });
/* harmony import */ var _server_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6269);

const roleKeys = _server_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .serverRoleIds */ .wj.map((id) => `role.${id}`);
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
    ...roleKeys,
];
function roleKey(id) {
    return `role.${id}`;
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalOf)
/* harmony export */ });
/* unused harmony export signals */
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);

const table = [
    { id: "S1", weight: "breaks", title: "the password of an application pool, set with appcmd", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.APPCMDPW },
    { id: "S2", weight: "breaks", title: "the password of an application pool, set with PowerShell", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISPS },
    { id: "S3", weight: "breaks", title: "the password of an application pool, set with an Ansible module", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.ANSPOOL },
    { id: "S4", weight: "breaks", title: "the password of a virtual directory or application, set with an Ansible module", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.ANSVDIR },
    { id: "S5", weight: "breaks", title: "the credential of an application pool, set with DSC", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.DSCPOOL },
    { id: "S6", weight: "breaks", title: "the password of an application pool or virtual directory, set with Chef or Puppet", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.CHEFIIS },
    { id: "S7", weight: "breaks", title: "the password of a virtual directory", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISREF },
    { id: "S8", weight: "breaks", title: "a password in the configuration of IIS (anonymous account, client certificate mapping, ODBC logging, FTP)", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISREF },
    { id: "S9", weight: "breaks", title: "a value that is already encrypted with the key of a machine", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.APPHOST },
    { id: "S10", weight: "likely", title: "the configuration of another machine, copied or restored whole", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.SHCFG },
    { id: "S11", weight: "likely", title: "shared configuration", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.SHCFG },
    { id: "S12", weight: "likely", title: "keys of IIS exported or imported", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.SHCFG },
    { id: "S13", weight: "likely", title: "a section of web.config encrypted with the key of the machine", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.ENCPW },
    { id: "S14", weight: "likely", title: "a certificate bound to a site of IIS", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB942060 },
    { id: "S15", weight: "warns", title: "the centralized certificate store, with a password", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISREF },
    { id: "S16", weight: "warns", title: "a password in the metabase of IIS 6", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS6ENC },
    { id: "S17", weight: "warns", title: "a metabase copied or restored", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISINS },
    { id: "S18", weight: "warns", title: "a password in plain text, written straight into the configuration file", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISREF },
    { id: "S20", weight: "warns", title: "the ASP.NET Core hosting bundle", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.ANC47128 },
];
const byId = new Map(table.map((signal) => [signal.id, signal]));
const signals = (/* unused pure expression or super */ null && (table));
function signalOf(id) {
    const signal = byId.get(id);
    if (signal === undefined)
        throw new Error(`${id} is no signal`);
    return signal;
}


/***/ }),

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ iisInstallOrder),
/* harmony export */   IR: () => (/* binding */ readIis),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   NZ: () => (/* binding */ iisProduct),
/* harmony export */   TA: () => (/* binding */ iisPhase),
/* harmony export */   dS: () => (/* binding */ iisSource),
/* harmony export */   sn: () => (/* binding */ iisVersion),
/* harmony export */   yr: () => (/* binding */ encryptedProperties)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1909);


function words(id, title, entries, otherwise) {
    const bySpelling = new Map(entries.flatMap((entry) => [entry.value, ...entry.spellings].map((spelling) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(spelling), entry.value])));
    const titles = new Map(entries.map((entry) => [entry.value, entry.title]));
    return {
        id,
        title,
        read(text) {
            const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text);
            if (refused !== undefined)
                return refused;
            const value = bySpelling.get((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text));
            return value === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)(otherwise) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
        },
        show: (value) => titles.get(value) ?? value,
        terms: entries.map(({ value, title: shown, spellings, source, note }) => ({ value, title: shown, spellings, source, ...(note === undefined ? {} : { note }) })),
    };
}
const truth = words("truth", "Yes or no", [
    { value: "true", title: "yes", spellings: ["true", "yes", "on"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "false", title: "no", spellings: ["false", "no", "off", "none"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
], "it is neither true nor false");
const versions = [
    { value: "1.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q138713 },
    { value: "2.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q155256 },
    { value: "3.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q187192 },
    { value: "4.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "5.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "5.1", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG },
    { value: "6.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG },
    { value: "7.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS7INST },
    { value: "7.5", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS7INST },
    { value: "8.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISFTP },
    { value: "8.5", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISFTP },
    { value: "10.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS10 },
];
function readIis(text) {
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text);
    if (refused?.kind === "unclear")
        return refused;
    const word = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text);
    const match = /^(iis express|pws|personal web server|iis|internet information (?:server|services?))? ?(?:version |v ?)?(\d{1,2}(?:\.\d{1,2})?)$/.exec(word);
    if (match === null)
        return { kind: "unclear", because: /^(?:pws|personal web server)/.test(word) ? "it names Personal Web Server without a version" : "it is no version of IIS such as 4.0 or 5.0" };
    const [major = "", minor = "0"] = (match[2] ?? "").split(".");
    if (major.startsWith("0"))
        return { kind: "unclear", because: "a version does not begin with 0" };
    const version = `${major}.${minor}`;
    const name = match[1] ?? "";
    if (/^pws|^personal/.test(name))
        return version === "4.0" ? { kind: "known", value: { product: "pws", version } } : { kind: "unclear", because: `there is no Personal Web Server ${version} for Windows NT` };
    if (name === "iis express")
        return { kind: "unclear", because: "IIS Express is not IIS and runs beside it, needed whether IIS itself is installed", suggestion: "false" };
    if (versions.some((each) => each.value === version))
        return { kind: "known", value: { product: "iis", version } };
    return { kind: "unclear", because: `there was never an IIS ${version.slice(0, 20)}` };
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
        return reading.kind === "known" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(reading.value.version) : reading;
    },
    compare: (left, right) => rankOf(left) - rankOf(right),
    isAtLeast: (value, minimum) => rankOf(value) >= rankOf(minimum),
    show: (value) => `IIS ${value}`,
    terms: versions.map(({ value, source }) => ({ value, title: `IIS ${value}`, spellings: value.endsWith(".0") ? [value, value.slice(0, -2), `IIS ${value}`] : [value, `IIS ${value}`], source })),
};
const iisProduct = words("iis-product", "Web server", [
    { value: "iis", title: "IIS", spellings: ["IIS", "Internet Information Server", "Internet Information Services"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "pws", title: "Personal Web Server", spellings: ["PWS", "Personal Web Server"], note: "not IIS: Q326779 does not speak about it", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q248739 },
], "it is the name of no web server that this version knows");
const iisSource = words("iis-source", "IIS installed from", [
    { value: "nt4-media", title: "the Windows NT 4.0 CD", spellings: ["nt4-media", "Windows NT 4.0 CD"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q155256 },
    { value: "nt4-sp", title: "a Windows NT 4.0 service pack CD", spellings: ["nt4-sp", "service pack CD"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q187192 },
    { value: "nt4-option-pack", title: "the Windows NT 4.0 Option Pack", spellings: ["nt4-option-pack", "NTOP", "NT4OP", "Option Pack", "NT Option Pack", "NT 4.0 Option Pack", "Windows NT Option Pack", "Windows NT 4.0 Option Pack", "NT Option Pack 4.0", "K2", "winnt.srv"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "sbs-4.5", title: "Small Business Server 4.5", spellings: ["SBS 4.5", "SBS 4.5 CD", "SBS", "Small Business Server 4.5", "Small Business Server"], note: "not among the supported sources; the Option Pack breaks its FTP service (Q234355)", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q234355 },
    { value: "backoffice", title: "BackOffice", spellings: ["BackOffice", "BackOffice Server", "BackOffice CD"], note: "not among the supported sources", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "windows-2000", title: "Windows 2000", spellings: ["windows-2000", "Windows Components", "Windows 2000 CD", "Windows 2000 Server CD", "Add/Remove Windows Components", "built-in", "sysocmgr"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q326779 },
    { value: "windows-xp", title: "Windows XP", spellings: ["windows-xp", "Windows XP CD"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG },
    { value: "windows-xp-x64", title: "Windows XP x64", spellings: ["windows-xp-x64"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB900342 },
    { value: "windows-server-2003", title: "Windows Server 2003", spellings: ["windows-server-2003", "Application Server role"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG },
    { value: "windows-role", title: "a role of Windows", spellings: ["windows-role", "Web-Server", "IIS-WebServerRole", "DISM", "ServerManagerCmd", "pkgmgr", "win_feature"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS7INST },
], "it is no source of IIS that this version knows");
const iisPhase = words("iis-phase", "Phase in which IIS is installed", [
    { value: "base", title: "in the base image", spellings: ["base"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "before-generalize", title: "before Sysprep", spellings: ["before-generalize"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "after-clone", title: "after cloning", spellings: ["after-clone"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q248739 },
], "it is no phase, needed base, before-generalize or after-clone");
const iisInstallOrder = words("iis-install-order", "Order of Option Pack and service pack", [
    { value: "before-service-pack", title: "Option Pack before the service pack", spellings: ["before-service-pack"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "after-service-pack", title: "Option Pack after the service pack", spellings: ["after-service-pack"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
    { value: "service-pack-reapplied", title: "service pack applied again after the Option Pack", spellings: ["service-pack-reapplied"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
], "it is no order, needed before-service-pack, after-service-pack or service-pack-reapplied");
const encryptedProperties = words("encrypted-properties", "Encrypted properties", [
    { value: "none", title: "no encrypted properties", spellings: ["none", "false", "no"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB942060 },
    { value: "present", title: "encrypted properties", spellings: ["present", "true", "yes"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB942060 },
], "it says neither none nor where encrypted properties stand");


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ completeImage),
/* harmony export */   hu: () => (/* binding */ describeImage),
/* harmony export */   r9: () => (/* binding */ vocabularies)
/* harmony export */ });
/* harmony import */ var _cloning_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2850);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7640);
/* harmony import */ var _iis_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4495);
/* harmony import */ var _internet_explorer_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3335);
/* harmony import */ var _server_roles_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6269);
/* harmony import */ var _service_packs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7896);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1909);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2473);









const upgrade = {
    id: "upgrade",
    title: "Upgraded from",
    read(text) {
        const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(text);
        if (refused !== undefined)
            return refused;
        const word = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .normalise */ .j7)(text);
        return word === "none" || word === "unknown" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .known */ .eO)(word) : _windows_js__WEBPACK_IMPORTED_MODULE_7__/* .windowsFamily */ .mD.read(text);
    },
    show: (value) => (value === "none" ? "a clean installation" : value === "unknown" ? "an upgraded installation" : `an installation upgraded from ${_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .windowsFamily */ .mD.show(value)}`),
    terms: [
        { value: "none", title: "a clean installation", spellings: ["none"], source: _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.KB828287 },
        { value: "unknown", title: "an upgrade", spellings: ["unknown"], source: _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.KB828287 },
        ..._windows_js__WEBPACK_IMPORTED_MODULE_7__/* .windowsFamily */ .mD.terms.slice(0, 8),
    ],
};
const roleVocabularies = Object.fromEntries(_server_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .serverRoles */ .BD.map(({ id, title }) => [(0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .roleKey */ .Q)(id), (0,_cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .whether */ .AA)(`role-${id}`, title, title, `no ${title}`, _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.ROLES)]));
const vocabularies = {
    ...roleVocabularies,
    "os.family": _windows_js__WEBPACK_IMPORTED_MODULE_7__/* .windowsFamily */ .mD,
    "os.edition": _windows_js__WEBPACK_IMPORTED_MODULE_7__/* .windowsEdition */ .wl,
    "os.version": _windows_js__WEBPACK_IMPORTED_MODULE_7__/* .kernelVersion */ .kB,
    "os.service-pack": _service_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .servicePack */ .P,
    "os.upgraded-from": upgrade,
    "os.domain-joined": (0,_cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .whether */ .AA)("domain-joined", "Domain membership", "a member of a domain", "no member of a domain", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.SYSOV),
    "os.hotfix-889073": (0,_cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .whether */ .AA)("hotfix-889073", "Hotfix 889073", "the hotfix of KB 889073", "no hotfix of KB 889073", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.KB889073),
    "iis.installed": { ..._iis_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im, id: "iis-installed", title: "IIS", show: (value) => (value === "true" ? "IIS" : "no IIS") },
    "iis.product": _iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisProduct */ .NZ,
    "iis.version": _iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisVersion */ .sn,
    "iis.source": { ..._iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisSource */ .dS, show: (value) => `IIS from ${_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisSource */ .dS.show(value)}` },
    "iis.phase": { ..._iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisPhase */ .TA, show: (value) => `IIS installed ${_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisPhase */ .TA.show(value)}` },
    "iis.install-order": _iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisInstallOrder */ .B,
    "iis.encrypted-properties": _iis_js__WEBPACK_IMPORTED_MODULE_2__/* .encryptedProperties */ .yr,
    "iis.central-certificate-store": (0,_cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .whether */ .AA)("central-certificate-store", "Centralized certificate store", "a centralized certificate store with a password", "no centralized certificate store", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.IISREF),
    "iis.metabase-passwords": (0,_cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .whether */ .AA)("metabase-passwords", "Passwords in the metabase", "passwords set in the metabase", "no passwords set in the metabase", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.IIS6ENC),
    "iis.metabase-copied": (0,_cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .whether */ .AA)("metabase-copied", "Metabase from elsewhere", "a metabase that is copied or restored", "no metabase from elsewhere", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.IISINS),
    "iis.plain-text-passwords": (0,_cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .whether */ .AA)("plain-text-passwords", "Passwords in plain text", "a password in plain text in the configuration of IIS", "no password in plain text", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.IISREF),
    "iis.hosting-bundle": (0,_cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .whether */ .AA)("hosting-bundle", "ASP.NET Core hosting bundle", "the ASP.NET Core hosting bundle", "no ASP.NET Core hosting bundle", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.ANC47128),
    "ie.version": _internet_explorer_js__WEBPACK_IMPORTED_MODULE_3__/* .internetExplorer */ .N,
    sysprep: { ..._iis_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im, id: "sysprep", title: "Cloned with Sysprep", show: (value) => (value === "true" ? "an image cloned with Sysprep" : "an image that is not cloned with Sysprep") },
    "sysprep.runs": _cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .sysprepRuns */ .Bf,
    "clone.method": _cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .cloneMethod */ .bQ,
};
function completeImage(stated) {
    const facts = Object.fromEntries(_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .factKeys */ .j.map((key) => [key, stated.facts[key] ?? { state: "unstated", location: stated.location }]));
    nameComponentSource(facts);
    const contradictions = contradict(facts);
    imply(facts, stated);
    return { facts, contradictions };
}
function nameComponentSource(facts) {
    const source = facts["iis.source"];
    const family = familyOf(facts);
    if (source.state !== "stated" || source.value !== "windows-2000" || family === undefined || !/^\s*(?:windows[ _-]components|built[ _-]in|sysocmgr)\s*$/i.test(source.text))
        return;
    if (family === "windows-xp" || family === "windows-xp-x64")
        facts["iis.source"] = { ...source, value: family };
    else if (family === "windows-server-2003" || family === "windows-server-2003-r2")
        facts["iis.source"] = { ...source, value: "windows-server-2003" };
}
function valueOf(fact) {
    return fact.state === "stated" || fact.state === "implied" ? fact.value : undefined;
}
function familyOf(facts) {
    return valueOf(facts["os.family"]);
}
function imply(facts, stated) {
    const give = (key, value, because, source, from) => {
        if (facts[key].state !== "unstated")
            return;
        facts[key] = { state: "implied", value, because, source, location: from.location, ...(from.related === undefined ? {} : { related: from.related }) };
    };
    const os = facts["os.family"];
    const family = familyOf(facts);
    const name = family === undefined ? "" : (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .familyEntry */ .Du)(family).title;
    const released = family === undefined ? undefined : (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .releasedVersion */ .eJ)(family);
    if (released !== undefined && facts["os.version"].state === "unstated") {
        facts["os.version"] = { state: "stated", value: released, text: os.state === "stated" ? os.text : name, location: os.location, ...(os.related === undefined ? {} : { related: os.related }) };
    }
    const [unread] = stated.unreadSteps;
    for (const key of ["iis.version", "iis.source"]) {
        if (facts["iis.installed"].state === "unstated" && facts[key].state === "stated")
            facts["iis.installed"] = { ...facts[key], value: "true" };
    }
    if (unread !== undefined && facts["iis.installed"].state === "unstated") {
        facts["iis.installed"] = openedBy(unread, stated.unreadSteps, "may install or remove IIS");
    }
    else if (family !== undefined)
        impliedPresence(facts, family, give);
    const present = valueOf(facts["iis.installed"]) === "true";
    const open = facts["iis.installed"].state === "opaque";
    if (family === undefined || (!present && !open)) {
        impliedExplorer(facts, family, give);
        return;
    }
    const installed = facts["iis.installed"];
    const source = valueOf(facts["iis.source"]);
    const own = (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .familyEntry */ .Du)(family).iisVersion;
    if (own !== null && !open)
        give("iis.version", own, `${name} carries IIS ${own} and no other`, (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .familyEntry */ .Du)(family).source, installed);
    if (family === "windows-nt-4.0" && source === "nt4-option-pack" && valueOf(facts["iis.product"]) !== "pws")
        give("iis.version", "4.0", "the Option Pack installs IIS 4.0", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.Q326779, facts["iis.source"]);
    doubtProduct(facts, family);
    const version = valueOf(facts["iis.version"]);
    const from = facts["iis.version"];
    if (version === "5.0")
        give("iis.source", "windows-2000", "IIS 5.0 exists only as a part of Windows 2000", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.Q326779, from);
    else if (version === "5.1")
        give("iis.source", "windows-xp", "IIS 5.1 exists only as a part of Windows XP", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.IISUPG, from);
    else if (version === "6.0")
        give("iis.source", family === "windows-xp-x64" ? "windows-xp-x64" : "windows-server-2003", `IIS 6.0 exists only as a part of ${name}`, _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.IISUPG, from);
    else if (version === "2.0")
        give("iis.source", "nt4-media", "IIS 2.0 comes with Windows NT 4.0 itself", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.Q155256, from);
    else if (version === "3.0")
        give("iis.source", "nt4-sp", "IIS 3.0 comes with the service packs of Windows NT 4.0", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.Q187192, from);
    else if (version !== undefined && version !== "4.0" && version !== "1.0")
        give("iis.source", "windows-role", `IIS ${version} is a role of Windows`, _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.IIS7INST, from);
    if (version !== undefined && (_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisVersion */ .sn.compare?.(version, "7.0") ?? -1) >= 0) {
        if (unread !== undefined && facts["iis.encrypted-properties"].state === "unstated") {
            facts["iis.encrypted-properties"] = openedBy(unread, stated.unreadSteps, "may write encrypted properties");
        }
        give("iis.encrypted-properties", "none", "a default configuration holds none, and nothing in the definition writes one", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.KB942060, installed);
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
        ...(others.length === 0 ? {} : { related: others.map(({ what, location }) => ({ message: `${what} is not read either`, location })) }),
    };
}
function impliedPresence(facts, family, give) {
    const os = facts["os.family"];
    const edition = valueOf(facts["os.edition"]);
    const upgraded = facts["os.upgraded-from"].state === "opaque" || (valueOf(facts["os.upgraded-from"]) ?? "none") !== "none";
    if (family === "windows-2000" || family === "windows-xp")
        if (upgraded)
            return;
    if (family === "windows-2000") {
        if (edition === "professional")
            give("iis.installed", "false", "Windows 2000 Professional does not install IIS by default", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.Q243196, os);
        else if (edition === "server" || edition === "advanced-server" || edition === "datacenter")
            give("iis.installed", "true", "Windows 2000 Server installs IIS 5.0 by default", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.Q301388, os);
    }
    else if (family === "windows-xp" || family === "windows-xp-x64")
        give("iis.installed", "false", "Windows XP does not install IIS by default", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.Q262632, os);
    else if (!family.startsWith("windows-nt") && !family.startsWith("windows-server-2003"))
        give("iis.installed", "false", "IIS is a role or feature that has to be chosen", _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.IIS7DEF, os);
}
function doubtProduct(facts, family) {
    const product = facts["iis.product"];
    if (product.state === "opaque" || valueOf(product) === "pws")
        return;
    if (family === "windows-nt-4.0" && valueOf(facts["os.edition"]) === "workstation" && valueOf(facts["iis.version"]) === "4.0") {
        facts["iis.product"] = { state: "opaque", text: "", because: "on Windows NT Workstation the Option Pack installs Personal Web Server 4.0, not IIS 4.0 (Q248739, Q262632)", suggestion: "PWS 4.0", location: facts["iis.version"].location, related: [{ message: "Workstation is stated here", location: facts["os.edition"].location }] };
    }
}
const explorerOf2000 = { none: "5.00.2920.0000", SP1: "5.00.3103.1000", SP2: "5.00.3315.1000", SP3: "5.00.3502.1000", SP4: "5.00.3700.1000" };
function impliedExplorer(facts, family, give) {
    if (family !== "windows-2000")
        return;
    const version = facts["os.version"];
    const released = version.state !== "opaque" && valueOf(version) === (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .releasedVersion */ .eJ)(family);
    if (!released)
        return;
    const pack = facts["os.service-pack"];
    if (pack.state === "opaque")
        return;
    const value = explorerOf2000[valueOf(pack) ?? "none"];
    if (value !== undefined)
        give("ie.version", value, `Windows 2000${valueOf(pack) === undefined || valueOf(pack) === "none" ? "" : ` ${valueOf(pack) ?? ""}`} carries it`, _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .sources */ .T.KB969393, pack.state === "unstated" ? facts["os.family"] : pack);
}
const sourcesOf = {
    "windows-nt-3.1": [],
    "windows-nt-3.5": [],
    "windows-nt-3.51": ["backoffice"],
    "windows-nt-4.0": ["nt4-media", "nt4-sp", "nt4-option-pack", "sbs-4.5", "backoffice"],
    "windows-2000": ["windows-2000", "sbs-4.5", "backoffice"],
    "windows-xp": ["windows-xp"],
    "windows-xp-x64": ["windows-xp-x64"],
    "windows-server-2003": ["windows-server-2003"],
    "windows-server-2003-r2": ["windows-server-2003"],
};
const sourcesOfVersion = {
    "1.0": ["backoffice"],
    "2.0": ["nt4-media", "backoffice"],
    "3.0": ["nt4-sp", "nt4-media", "backoffice"],
    "4.0": ["nt4-option-pack", "sbs-4.5", "backoffice"],
    "5.0": ["windows-2000", "sbs-4.5", "backoffice"],
    "5.1": ["windows-xp"],
    "6.0": ["windows-server-2003", "windows-xp-x64"],
};
function contradict(facts) {
    const found = [];
    const clash = (keys, message, because, suggestion) => {
        const place = facts[keys[0]].location;
        const related = [{ message: "stated here", location: because.location }];
        for (const key of keys)
            facts[key] = { ...opaque(facts[key], message, related), ...(suggestion === undefined || key !== keys[0] ? {} : { suggestion }) };
        found.push({ facts: keys, message, location: place, related });
    };
    const os = facts["os.family"];
    const family = familyOf(facts);
    const title = family === undefined ? "" : (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .familyEntry */ .Du)(family).title;
    const build = valueOf(facts["os.version"]);
    if (family !== undefined && build !== undefined && !belongs(build, family))
        clash(["os.version", "os.family"], `build ${build} is not a build of ${title}`, facts["os.version"]);
    const pack = valueOf(facts["os.service-pack"]);
    if (family === "windows-nt-4.0" && valueOf(facts["os.edition"]) === "terminal-server" && pack?.startsWith("SP6a") === true) {
        clash(["os.service-pack"], `${_service_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .servicePack */ .P.show(pack)} does not exist on Windows NT 4.0 Terminal Server Edition, which ends at Service Pack 6 (Q317636)`, facts["os.edition"], "SP6");
    }
    const installed = valueOf(facts["iis.installed"]);
    const version = facts["iis.version"].state === "stated" ? facts["iis.version"].value : undefined;
    const source = facts["iis.source"].state === "stated" ? facts["iis.source"].value : undefined;
    const detail = ["iis.version", "iis.source", "iis.phase"].find((key) => facts[key].state === "stated");
    if (installed === "false" && detail !== undefined) {
        clash(["iis.installed"], "IIS is said not to be installed, and its version, source or phase is stated", facts[detail]);
    }
    if (familyOf(facts) === undefined || family === undefined)
        return found;
    const product = valueOf(facts["iis.product"]) ?? "iis";
    if (version !== undefined && !carries(family, version)) {
        const own = (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .familyEntry */ .Du)(family).iisVersion;
        clash(source === undefined ? ["iis.version"] : ["iis.version", "iis.source"], `${product === "pws" ? "Personal Web Server" : "IIS"} ${version} does not exist on ${title}${own === null ? "" : `, which carries IIS ${own}`}`, os, version === "7.0" && own === "7.5" ? "7.5" : undefined);
    }
    else if (source !== undefined && !(sourcesOf[family] ?? ["windows-role"]).includes(source)) {
        clash(version === undefined ? ["iis.source"] : ["iis.source", "iis.version"], `IIS cannot have come from ${_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisSource */ .dS.show(source)} on ${title}`, os);
    }
    else if (version !== undefined && source !== undefined && !(sourcesOfVersion[version] ?? ["windows-role"]).includes(source)) {
        clash(["iis.source", "iis.version"], `IIS ${version} cannot have come from ${_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisSource */ .dS.show(source)}`, facts["iis.version"]);
    }
    const edition = valueOf(facts["os.edition"]);
    if (valueOf(facts["iis.installed"]) === "true" && ((family === "windows-xp" && edition === "home") || (family === "windows-vista" && edition === "home-basic"))) {
        clash(["iis.installed"], `${title} ${_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .windowsEdition */ .wl.show(edition ?? "")} has no IIS`, os);
    }
    const explorer = valueOf(facts["ie.version"]);
    if (explorer !== undefined && (family === "windows-nt-4.0" || family === "windows-2000") && _internet_explorer_js__WEBPACK_IMPORTED_MODULE_3__/* .internetExplorer */ .N.isAtLeast?.(explorer, "7") === true) {
        clash(["ie.version"], `${_internet_explorer_js__WEBPACK_IMPORTED_MODULE_3__/* .internetExplorer */ .N.show(explorer)} does not install on ${title}, which ends at Internet Explorer 6 SP1`, os);
    }
    return found;
}
function carries(family, version) {
    if (family === "windows-nt-4.0")
        return ["2.0", "3.0", "4.0"].includes(version);
    if (family === "windows-nt-3.51")
        return version === "1.0";
    return (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .familyEntry */ .Du)(family).iisVersion === version;
}
function belongs(version, family) {
    const entry = (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .familyEntry */ .Du)(family);
    const number = Number(version.split(".")[2]);
    if (!version.startsWith(`${entry.kernel}.`))
        return false;
    const last = entry.builds.at(-1)?.number ?? 0;
    return entry.builds.some((each) => each.number === number) || (family === "windows-2000" && number < last) || (entry.kernel === "10.0" && entry.kind === "client" && number > (entry.builds[0]?.number ?? 0));
}
function opaque(fact, because, related) {
    return { state: "opaque", text: fact.state === "stated" ? fact.text : "", because, contradicted: true, location: fact.location, related: [...(fact.related ?? []), ...related] };
}
function describeImage(facts) {
    const os = facts["os.family"];
    const edition = valueOf(facts["os.edition"]);
    const system = os.state === "opaque" ? "an unreadable operating system" : os.state === "unstated" ? "an operating system that is not stated" : `${_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .windowsFamily */ .mD.show(os.value)}${edition === undefined ? "" : ` ${_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .windowsEdition */ .wl.show(edition)}`}`;
    const parts = [system];
    const family = valueOf(os);
    const pack = facts["os.service-pack"];
    if (pack.state !== "unstated")
        parts.push(say(pack, (value) => _service_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .servicePack */ .P.show(value), "an unreadable service pack"));
    const version = valueOf(facts["os.version"]);
    if (version !== undefined && family !== undefined && version !== (0,_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .releasedVersion */ .eJ)(family))
        parts.push(_windows_js__WEBPACK_IMPORTED_MODULE_7__/* .kernelVersion */ .kB.show(version));
    parts.push(describeIis(facts));
    const explorer = facts["ie.version"];
    if (explorer.state !== "unstated")
        parts.push(say(explorer, (value) => _internet_explorer_js__WEBPACK_IMPORTED_MODULE_3__/* .internetExplorer */ .N.show(value), "an unreadable Internet Explorer"));
    return parts.join(", ");
}
function describeIis(facts) {
    const installed = facts["iis.installed"];
    if (valueOf(installed) === "false")
        return installed.state === "implied" ? "no IIS (implied)" : "no IIS";
    if (installed.state === "unstated")
        return "IIS not stated";
    const product = valueOf(facts["iis.product"]) ?? "iis";
    const name = product === "iis" ? "IIS" : _iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisProduct */ .NZ.show(product);
    const version = valueOf(facts["iis.version"]);
    const source = facts["iis.source"];
    const words = [installed.state === "opaque" ? `unreadable ${name}` : version === undefined ? `${name} of an unknown version` : `${name} ${version}`];
    if (source.state === "stated")
        words.push(`from ${_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .iisSource */ .dS.show(source.value)}`);
    if (valueOf(facts["iis.phase"]) === "after-clone")
        words.push("installed after cloning");
    if (installed.state === "implied")
        words.push("(implied)");
    return words.join(" ");
}
function say(fact, show, otherwise) {
    if (fact.state === "opaque" || fact.state === "unstated")
        return otherwise;
    return fact.state === "implied" ? `${show(fact.value)} (implied)` : show(fact.value);
}


/***/ }),

/***/ 3335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ internetExplorer)
/* harmony export */ });
/* unused harmony export releases */
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1909);


const table = _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB969393;
const pre = { preRelease: true };
const releases = [
    { build: "4.40.308", name: "1.0", with: "Plus!", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.40.520", name: "2.0", with: "Windows NT 4.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q156964 },
    { build: "4.70.1155", name: "3.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.70.1158", name: "3.0", with: "Windows 95 OSR2", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.70.1215", name: "3.01", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.70.1300", name: "3.02", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.71.544", name: "4.0", with: "Platform Preview 1", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.71.1008.3", name: "4.0", with: "Platform Preview 2", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.71.1712.6", name: "4.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.72.2106.8", name: "4.01", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.72.3110.8", name: "4.01 SP1", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "4.72.3612.1713", name: "4.01 SP2", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.0518.10", name: "5.0", with: "Beta 1", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.0910.1309", name: "5.0", with: "Beta 2", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2014.0216", name: "5.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2314.1003", name: "5.0", with: "Office 2000", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2516.1900", name: "5.01", with: "Windows 2000 Beta 3", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2614.3500", name: "5.0", with: "Windows 98 SE", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2919.800", name: "5.01", with: "Windows 2000 RC1", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2919.3800", name: "5.01", with: "Windows 2000 RC2", ...pre, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2919.6307", name: "5.01", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB164539 },
    { build: "5.00.2920.0000", name: "5.01", with: "Windows 2000", source: table },
    { build: "5.00.3103.1000", name: "5.01 SP1", with: "Windows 2000 SP1", source: table },
    { build: "5.00.3105.0106", name: "5.01 SP1", with: "Windows 95, 98 and NT 4.0", source: table },
    { build: "5.00.3314.2101", name: "5.01 SP2", with: "Windows 95, 98 and NT 4.0", source: table },
    { build: "5.00.3315.1000", name: "5.01 SP2", with: "Windows 2000 SP2", source: table },
    { build: "5.00.3502.1000", name: "5.01 SP3", with: "Windows 2000 SP3", source: table },
    { build: "5.00.3502.5400", name: "5.01 SP3", with: "Windows 2000 SP3", source: table },
    { build: "5.00.3700.1000", name: "5.01 SP4", with: "Windows 2000 SP4", source: table },
    { build: "5.00.3700.6668", name: "5.01 SP4", with: "Windows 2000 SP4", source: table },
    { build: "5.50.3825.1300", name: "5.5", with: "Developer Preview", ...pre, source: table },
    { build: "5.50.4030.2400", name: "5.5", with: "Beta", ...pre, source: table },
    { build: "5.50.4134.0100", name: "5.5", with: "Windows Me", source: table },
    { build: "5.50.4134.0600", name: "5.5", source: table },
    { build: "5.50.4308.2900", name: "5.5", with: "Advanced Security Privacy Beta", ...pre, source: table },
    { build: "5.50.4522.1800", name: "5.5 SP1", source: table },
    { build: "5.50.4807.2300", name: "5.5 SP2", source: table },
    { build: "6.00.2462.0000", name: "6", with: "preview", ...pre, source: table },
    { build: "6.00.2479.0006", name: "6", with: "preview", ...pre, source: table },
    { build: "6.00.2600.0000", name: "6", with: "Windows XP", source: table },
    { build: "6.00.2800.1106", name: "6 SP1", source: table },
    { build: "6.00.2900.2180", name: "6 SP2", with: "Windows XP SP2", source: table },
    { build: "6.00.2900.5512", name: "6 SP3", with: "Windows XP SP3", source: table },
    { build: "6.00.3663.0000", name: "6", with: "Windows Server 2003 RC1", ...pre, source: table },
    { build: "6.00.3718.0000", name: "6", with: "Windows Server 2003 RC2", ...pre, source: table },
    { build: "6.00.3790.0000", name: "6", with: "Windows Server 2003", source: table },
    { build: "6.00.3790.1830", name: "6", with: "Windows Server 2003 SP1", source: table },
    { build: "6.00.3790.3959", name: "6", with: "Windows Server 2003 SP2", source: table },
    { build: "7.00.5730.1100", name: "7", with: "Windows XP, Server 2003", source: table },
    { build: "7.00.5730.1300", name: "7", with: "Windows XP, Server 2003", source: table },
    { build: "7.00.6000.16386", name: "7", with: "Windows Vista", source: table },
    { build: "7.00.6000.16441", name: "7", with: "64-bit Windows", source: table },
    { build: "7.00.6001.1800", name: "7", with: "Windows Server 2008, Vista SP1", source: table },
    { build: "8.00.6001.18702", name: "8", source: table },
    { build: "8.00.7600.16385", name: "8", with: "Windows 7, Server 2008 R2", source: table },
    { build: "9.0.8112.16421", name: "9", source: table },
    { build: "10.0.9200.16384", name: "10", source: table },
];
const withoutBuild = ["11"];
const entries = releases.map((release) => ({ ...release, numbers: numbersOf(release.build) }));
const byBuild = new Map(entries.map((entry) => [keyOf(entry.numbers), entry]));
const names = new Set([...releases.filter((release) => release.preRelease !== true).map((release) => release.name), ...withoutBuild]);
const releasesOf = new Map();
for (const entry of entries) {
    if (entry.preRelease === true)
        continue;
    const known = releasesOf.get(entry.name);
    if (known === undefined)
        releasesOf.set(entry.name, [entry]);
    else
        known.push(entry);
}
const spans = new Map([...names].map((name) => {
    const builds = releasesOf.get(name) ?? [];
    return [name, { first: builds[0]?.numbers ?? [Number(name)], last: builds.at(-1)?.numbers ?? [Number(name), Number.MAX_SAFE_INTEGER] }];
}));
const firstReleases = ["4.71.1712.6", "5.0.2014.216", "5.50.4134.100", "6.0.2600.0", "7.0.5730.1100", "8.0.6001.18702", "9.0.8112.16421", "10.0.9200.16384"].map(numbersOf);
const absent = "none";
const internetExplorer = {
    id: "internet-explorer",
    title: "Internet Explorer",
    read,
    compare,
    isAtLeast,
    show,
    terms: terms(),
};
function read(text) {
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(text);
    if (refused !== undefined)
        return refused;
    const word = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(text);
    if (word === "none" || word === "false" || word === "no")
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(absent);
    const body = word.replace(/^(?:microsoft )?(?:internet explorer|msie|ie)(?: (?:version|v\.?) ?| |(?=\d))/, "").trim();
    if (/\b(?:or|and|newer|later|above|latest|higher)\b|[<>=+^~*]/.test(body))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("it names a range, needed the version that is installed");
    const build = /^(\d{1,3}(?:\.\d{1,6}){3})$/.exec(body)?.[1];
    if (build !== undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(buildText(numbersOf(build)));
    const short = /^(\d{1,3}\.\d{1,3}\.\d{1,6})$/.exec(body)?.[1];
    if (short !== undefined) {
        const entry = byBuild.get(keyOf(numbersOf(short)));
        return entry === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("it has three numbers: a version has one or two, a build four") : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(entry.build);
    }
    const preview = /^(?:5\.01 )?\(?(?:for )?windows 2000 (beta ?3|rc ?[12])\)?$/.exec(body)?.[1];
    if (preview !== undefined) {
        const entry = entries.find((each) => each.with?.toLowerCase().replaceAll(" ", "") === `windows2000${preview.replace(" ", "")}`);
        if (entry !== undefined)
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(entry.build);
    }
    const preRelease = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:beta|rc|preview|pp|developer preview|platform preview|public preview|pre release)(?: ?\d{1,2})?$/.exec(body)?.[1];
    if (preRelease !== undefined) {
        const version = marketing(preRelease, "");
        return version === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("no such version was released") : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(`${version} pre-release`);
    }
    const match = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:sp ?(\d)|service pack (\d))?$/.exec(body);
    if (match === null)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("it is neither a version such as 5.01 SP2 nor a build such as 5.00.2919.6307");
    const number = match[1] ?? "";
    const pack = match[2] ?? match[3] ?? "";
    if (/^5\.10?$/.test(number))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)("there was never an Internet Explorer 5.1 for Windows", `5.01${pack === "" ? "" : ` SP${pack}`}`);
    const version = marketing(number, pack);
    return version === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unclear */ .lD)(`there was never an Internet Explorer ${number}${pack === "" ? "" : ` SP${pack}`} for Windows`) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(version);
}
function marketing(number, pack) {
    const [major = "", minor = ""] = number.split(".");
    const decimal = minor.padEnd(2, "0");
    const base = decimal === "00" ? [`${major}`, `${major}.0`] : decimal.endsWith("0") ? [`${major}.${decimal[0]}`] : [`${major}.${decimal}`];
    const suffix = pack === "" || pack === "0" ? "" : ` SP${pack}`;
    return base.map((name) => `${name}${suffix}`).find((name) => names.has(name));
}
function spanOf(value) {
    if (value === absent)
        return { first: [-1], last: [-1] };
    const preRelease = value.endsWith(" pre-release");
    const name = value.replace(/ pre-release$/, "");
    const span = spans.get(name);
    if (span !== undefined)
        return preRelease ? { first: span.first.slice(0, 2), last: span.first.slice(0, 2) } : span;
    const numbers = numbersOf(value);
    return { first: numbers, last: numbers };
}
function compare(left, right) {
    if (left === right)
        return 0;
    const [one, other] = [spanOf(left), spanOf(right)];
    return compareNumbers(one.first, other.first) || compareNumbers(one.last, other.last) || (left < right ? -1 : 1);
}
function isAtLeast(value, minimum) {
    if (value === absent)
        return false;
    const needed = spanOf(minimum);
    if (value.endsWith(" pre-release"))
        return false;
    const numbers = spanOf(value);
    const entry = byBuild.get(keyOf(numbers.first));
    if (names.has(value))
        return compareNumbers(numbers.first, needed.first) >= 0;
    if (entry?.preRelease === true)
        return false;
    if (compareNumbers(numbers.first, needed.first) < 0)
        return false;
    if (entry !== undefined)
        return true;
    const first = firstReleases.find((release) => release[0] === numbers.first[0] && release[1] === numbers.first[1]);
    if (first === undefined || compareNumbers(numbers.first, first) < 0)
        return undefined;
    return true;
}
function show(value) {
    if (value === absent)
        return "no Internet Explorer";
    if (names.has(value) || value.endsWith(" pre-release"))
        return `Internet Explorer ${value}`;
    const entry = byBuild.get(keyOf(numbersOf(value)));
    if (entry === undefined)
        return `Internet Explorer build ${value}`;
    return `Internet Explorer build ${value} (${entry.name}${entry.with === undefined ? "" : `, ${entry.with}`}${entry.preRelease === true ? ", a pre-release" : ""})`;
}
function numbersOf(build) {
    return build.split(".").map(Number);
}
function keyOf(numbers) {
    return numbers.join(".");
}
function buildText(numbers) {
    return byBuild.get(keyOf(numbers))?.build ?? numbers.map((number, index) => (index === 1 && (numbers[0] ?? 0) < 9 ? String(number).padStart(2, "0") : String(number))).join(".");
}
function compareNumbers(left, right) {
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const difference = (left[at] ?? 0) - (right[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function terms() {
    return [
        { value: absent, title: "none", spellings: ["none", "false", "no"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.FORMAT },
        ...entries.map((entry) => ({
            value: entry.build,
            title: `${entry.name}${entry.with === undefined ? "" : `, ${entry.with}`}`,
            spellings: entry.preRelease === true ? [entry.build] : [entry.build, entry.name],
            ...(entry.preRelease === true ? { note: "pre-release: never satisfies a minimum" } : {}),
            source: entry.source,
        })),
        ...withoutBuild.map((name) => ({ value: name, title: name, spellings: [name], source: table })),
    ];
}


/***/ }),

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ serverRoles),
/* harmony export */   RH: () => (/* binding */ isWholeIis),
/* harmony export */   XM: () => (/* binding */ bringsIis),
/* harmony export */   ai: () => (/* binding */ subFeatureWithIis),
/* harmony export */   kE: () => (/* binding */ roleOfFeature),
/* harmony export */   kO: () => (/* binding */ slipFor),
/* harmony export */   qx: () => (/* binding */ featureName),
/* harmony export */   vt: () => (/* binding */ mayBringIis),
/* harmony export */   wj: () => (/* binding */ serverRoleIds)
/* harmony export */ });
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
    "wsus",
];
const serverRoles = [
    { id: "ad-cs", title: "Active Directory Certificate Services", features: ["ad-certificate", "adcs-*", "adcertificateservicesrole", "certificateservices*"] },
    { id: "ad-ds", title: "Active Directory Domain Services", features: ["ad-domain-services", "adds-domain-controller", "directoryservices-domaincontroller"] },
    { id: "ad-fs", title: "Active Directory Federation Services", features: ["adfs-federation", "adfs-proxy", "adfs-web-agents", "ad-federation-services"] },
    { id: "ad-lds", title: "Active Directory Lightweight Directory Services", features: ["adlds", "directoryservices-adam"] },
    { id: "ad-rms", title: "Active Directory Rights Management Services", features: ["adrms", "adrms-*", "rightsmanagementservices-role"] },
    { id: "application-server", title: "Application Server", features: ["application-server", "as-*"] },
    { id: "dhcp", title: "DHCP Server", features: ["dhcp", "dhcpserver", "dhcpservercore"] },
    { id: "dns", title: "DNS Server", features: ["dns", "dns-server-full-role", "dns-server-core-role"] },
    { id: "fax", title: "Fax Server", features: ["fax", "faxservicerole"] },
    { id: "file-services", title: "File Services", features: ["file-services", "fs-fileserver", "fileandstorage-services", "file-services-*"] },
    { id: "hyper-v", title: "Hyper-V", features: ["hyper-v", "microsoft-hyper-v"] },
    { id: "npas", title: "Network Policy and Access Services", features: ["npas", "npas-policy-server", "npas-health", "npas-host-cred", "npas-role"] },
    { id: "print-services", title: "Print Services", features: ["print-services", "print-server", "printing-server-role", "printing-server-foundation-features"] },
    { id: "remote-desktop", title: "Remote Desktop Services", features: ["remote-desktop-services", "rds-*", "terminal-services", "ts-*"] },
    { id: "rras", title: "Routing and Remote Access", features: ["npas-rras-services", "npas-rras", "npas-routing"] },
    { id: "volume-activation", title: "Volume Activation Services", features: ["volumeactivation", "volumeactivation-full-role"] },
    { id: "wds", title: "Windows Deployment Services", features: ["wds", "wds-*", "microsoft-windows-deployment-services", "microsoft-windows-deployment-services-*"] },
    { id: "wsus", title: "Windows Server Update Services", features: ["updateservices", "updateservices-services", "updateservices-widdb", "updateservices-db", "oob-wsus"] },
];
function featureName(text) {
    return text.trim().toLowerCase().replaceAll("_", "-");
}
function roleOfFeature(name) {
    return serverRoles.find((role) => role.features.some((feature) => (feature.endsWith("*") ? name.startsWith(feature.slice(0, -1)) : name === feature)));
}
const otherFeatures = new Set("bitlocker bits branchcache containers data-center-bridging desktop-experience direct-play failover-clustering fs-branchcache fs-data-deduplication fs-dfs-namespace fs-dfs-replication fs-iscsitarget-server fs-nfs-service fs-resource-manager fs-smb1 fs-smb1-client fs-smb1-server fs-vss-agent gpmc hostguardian hyper-v-powershell hyper-v-tools internet-print-client ipam isns lpr-port-monitor msmq msmq-server msmq-services multipath-io net-framework-45-core net-framework-core nfs-client nlb pnrp powershell powershell-ise powershell-root powershell-v2 qwave rdc remote-assistance remoteaccess routing rsat server-media-foundation simple-tcpip smb-hashgeneration smtp-server snmp-service snmp-wmi-provider storage-replica storage-services subsystem-unix-apps system-datawarehouse telnet-client telnet-server tftp-client user-interfaces-infra was was-config-apis was-net-environment was-process-model windows-defender windows-defender-gui windows-identity-foundation windows-internal-database windows-server-backup wins wireless-networking wow64-support xps-viewer telnetclient telnetserver tftp netfx3 netfx4 netfx4extended-aspnet45 smb1protocol".split(" "));
const decisive = [...serverRoles.flatMap((role) => role.features.filter((feature) => !feature.endsWith("*"))), "web-server", "iis-webserverrole", "iis-webserver"];
function slipFor(name, nearest) {
    if (otherFeatures.has(name) || name.startsWith("rsat-") || bringsIis(name) || mayBringIis(name) || roleOfFeature(name) !== undefined)
        return undefined;
    return nearest(name, decisive, 1 / 4);
}
function bringsIis(name) {
    if (/^(?:iis|web server(?: \(iis\))?|internet information services?)$/.test(name))
        return true;
    return /^(?:web-(?!mgmt-console$|scripting-tools$)|iis-(?!hostablewebcore$))[a-z0-9-]+$/.test(name);
}
const withIis = /^(?:net-.*(?:http-activation|activation45?)|net-framework-features|application-server|as-web-support|as-http-activation|updateservices(?:-.*)?|adcs-web-enrollment|adcs-enroll-web-.*|adrms|adrms-server|rightsmanagementservices-role|adfs-proxy|adfs-web-agents|npas-health|npas-host-cred|rds-web-access|rds-gateway|bits-iis-ext|bitsextensions-upload|wcf-http-activation(?:45)?|windowspowershellwebaccess|dsc-service|managementodata|msmq-http(?:-support)?|rpc-over-http-proxy|rpc-http-proxy|print-internet|printing-internetprinting-server|smtp-server|remoteaccess|directaccess-vpn)$/;
function mayBringIis(name) {
    return withIis.test(name);
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
    remoteaccess: "directaccess-vpn",
}));
function subFeatureWithIis(name) {
    return partsWithIis.get(name);
}
function isWholeIis(name) {
    return ["web-server", "iis-webserverrole", "iis-webserver", "iis", "web server", "web server (iis)"].includes(name);
}


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ servicePack),
/* harmony export */   Z: () => (/* binding */ readServicePack)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1909);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2473);



const order = ["none", "SP1", "SP2", "SP3", "SP4", "SP5", "SP6", "SP6a", "SP6a+SRP"];
const ranks = new Map(order.map((value, rank) => [value, rank]));
const servicePack = {
    id: "service-pack",
    title: "Service pack",
    read: (text) => readServicePack(text, [], undefined),
    compare: (left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0),
    isAtLeast: (value, minimum) => (ranks.get(value) ?? -1) >= (ranks.get(minimum) ?? 0),
    show: (value) => (value === "none" ? "no service pack" : value === "SP6a+SRP" ? "Service Pack 6a with the Security Rollup Package" : `Service Pack ${value.slice(2)}`),
    terms: [
        { value: "none", title: "none", spellings: ["none", "no service pack", "RTM", "gold"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q152734 },
        ...["SP1", "SP2", "SP3", "SP4", "SP5"].map((value) => ({ value, title: `Service Pack ${value.slice(2)}`, spellings: [value, `Service Pack ${value.slice(2)}`, value.slice(2)], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q152734 })),
        { value: "SP6", title: "Service Pack 6", spellings: ["SP6", "6"], note: "the text \"Service Pack 6\" alone may mean SP6 or SP6a and is not read on Windows NT 4.0", source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q246009 },
        { value: "SP6a", title: "Service Pack 6a", spellings: ["SP6a", "Service Pack 6a", "6a", "SP 6a", "NT4SP6a", "4.0 SP6a", "Q246009"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q246009 },
        { value: "SP6a+SRP", title: "Service Pack 6a with the Security Rollup Package", spellings: ["SP6a+SRP", "SRP", "Q299444"], source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q299444 },
    ],
};
const ambiguous = "Service Pack 6 and Service Pack 6a both call themselves \"Service Pack 6\" (Q246009)";
function readServicePack(text, hotfixes, family, edition) {
    const base = text === undefined ? undefined : readText(text, family);
    if (family !== undefined && family !== "windows-nt-4.0")
        return withinFamily(base ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is not stated"), family);
    const installed = new Set(hotfixes.map((hotfix) => /^(?:q|kb)? ?(\d{6})$/i.exec(hotfix.trim())?.[1] ?? ""));
    const terminalServer = edition === "terminal-server";
    if (terminalServer && base?.kind === "known" && (base.value === "SP6a" || base.value === "SP6a+SRP"))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("Windows NT 4.0 Terminal Server Edition ends at Service Pack 6: there is no SP6a for it (Q152734)", "SP6");
    if (terminalServer && base?.kind === "known")
        return base;
    if (terminalServer && (installed.has("246009") || installed.has("299444")))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("Windows NT 4.0 Terminal Server Edition has no Service Pack 6a, which a stated hotfix belongs to (Q317636)", "SP6");
    if (terminalServer && (base?.kind === "unclear" ? base.because === ambiguous : base === undefined && installed.has("317636")))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("SP6");
    const marker = !terminalServer && installed.has("246009");
    const rollup = !terminalServer && installed.has("299444");
    if (!marker && !rollup && base?.kind === "known" && base.value === "SP6" && hotfixes.some(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeTemplate */ .mr))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("a hotfix beside it looks like a template that is filled in later, and may be Q246009, which makes SP6a of it");
    if (!marker && !rollup)
        return base ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is not stated");
    const raised = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(rollup ? "SP6a+SRP" : "SP6a");
    if (base === undefined)
        return raised;
    if (base.kind === "unclear")
        return base.because === ambiguous ? raised : base;
    if (base.value === "SP6a" || (base.value === "SP6" && marker))
        return raised;
    if (base.value === "SP6a+SRP")
        return base;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${servicePack.show(base.value)} contradicts the hotfix ${rollup ? "Q299444" : "Q246009"}, which belongs to Service Pack 6a`);
}
function withinFamily(reading, family) {
    if (reading.kind === "unclear")
        return reading;
    const last = (0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .familyEntry */ .Du)(family).servicePacks;
    const number = reading.value === "none" ? 0 : Number(/^SP(\d)/.exec(reading.value)?.[1] ?? 9);
    if (number <= last)
        return reading;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${servicePack.show(reading.value)} was never released for ${(0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .familyEntry */ .Du)(family).title}${last === 0 ? "" : `, which ends at Service Pack ${last}`}`);
}
function readText(text, family) {
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text);
    if (refused !== undefined)
        return refused;
    const word = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(text);
    if (/^(?:none|no(?: service pack| sp)?|rtm|gold|sp ?0|false)$/.test(word))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("none");
    if (/^(?:srp|security rollup(?: package)?|sp ?6a ?\+ ?srp|sp ?6a (?:with|and) srp|q ?299444)$/.test(word))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("SP6a+SRP");
    if (/^q ?246009$/.test(word))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("SP6a");
    if (/\b(?:or|later|latest|newer|above|higher)\b|[/<>=~^*|]/.test(word))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it names more than one service pack, needed the one that is installed", family === undefined || family === "windows-nt-4.0" ? "SP6a" : undefined);
    const body = word.replace(/^(?:windows )?(?:nt ?4(?:\.0)?|4\.0) ?/, "");
    if (/^(?:sp ?|service pack ?)?6(?:\.0)?a(?: \(sp ?6a\))?$/.test(body))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)("SP6a");
    const match = /^(sp ?|service pack ?)?([1-9])(?:,? rc ?[\d.]+)?$/.exec(body);
    if (match === null)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is no service pack that was released", /6/.test(word) ? "SP6a" : undefined);
    const number = match[2] ?? "";
    const nt4 = family === undefined || family === "windows-nt-4.0";
    if (number === "6" && match[1]?.startsWith("service") === true && nt4)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(ambiguous, "SP6a");
    if (number === "7" && nt4)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("Service Pack 7 for Windows NT 4.0 was cancelled and never released", "SP6a");
    if (Number(number) > 6)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`there was never a Service Pack ${number}`);
    if (/rc/.test(body) && number === "6")
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(ambiguous, "SP6a");
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(`SP${number}`);
}


/***/ }),

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sources)
/* harmony export */ });
function article(number, title) {
    const id = `Q${number}`;
    return { id, title, url: `https://jeffpar.github.io/kbarchive/kb/${String(number).slice(0, 3)}/${id}/` };
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
    KB164539: { id: "KB 164539", title: "How to determine which version of Internet Explorer is installed", url: "https://support.microsoft.com/kb/164539" },
    KB969393: { id: "KB 969393", title: "Information about Internet Explorer versions", url: "https://support.microsoft.com/kb/969393" },
    KB828287: { id: "KB 828287", title: "Unsupported Sysprep scenarios", url: "https://support.microsoft.com/kb/828287" },
    KB900342: { id: "KB 900342", title: "The IIS 6 metabase writer on 64-bit Windows XP", url: "https://support.microsoft.com/kb/900342" },
    KB942060: { id: "KB 942060", title: "IIS 7.0 and Sysprep", url: "https://support.microsoft.com/kb/942060" },
    WINVER: { id: "Operating System Version", title: "Windows versions and kernel numbers", url: "https://github.com/MicrosoftDocs/win32" },
    SRVREL: { id: "Windows Server release information", title: "Windows Server releases and builds", url: "https://github.com/MicrosoftDocs/windowsserverdocs" },
    EOL: { id: "endoflife.date", title: "Releases and builds of Windows", url: "https://endoflife.date" },
    IISUPG: { id: "Upgrading ASP.NET 1.1 to IIS 7.0", title: "Table of Windows and IIS versions", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IIS7DEF: { id: "cc771209", title: "Installing IIS 7.0 on Windows Server 2008", url: "https://learn.microsoft.com/previous-versions/" },
    IIS7INST: { id: "Understanding Setup in IIS 7", title: "IIS 7.0 and 7.5 by Windows", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IISFTP: { id: "FTP extensibility reference", title: "IIS 8.0 and 8.5 by Windows", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IIS10: { id: "New Features in IIS 10.0", title: "IIS 10.0 by Windows", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IISREF: { id: "IIS configuration reference", title: "Attributes that hold secrets", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IISPS: { id: "IIS PowerShell snap-in samples", title: "Application pool identities by PowerShell", url: "https://github.com/MicrosoftDocs/iis-docs" },
    APPCMDPW: { id: "AppCmd samples", title: "Application pool identities by AppCmd", url: "https://github.com/MicrosoftDocs/iis-docs" },
    APPHOST: { id: "Introduction to ApplicationHost.config", title: "Encryption of attributes on disk", url: "https://github.com/MicrosoftDocs/iis-docs" },
    SHCFG: { id: "Shared Configuration", title: "Keys and providers of IIS", url: "https://github.com/MicrosoftDocs/iis-docs" },
    ENCPW: { id: "Using Encryption to Protect Passwords", title: "Encrypted sections and providers", url: "https://github.com/MicrosoftDocs/iis-docs" },
    IIS6ENC: { id: "cc775980", title: "Encrypted properties of the IIS 6 metabase", url: "https://learn.microsoft.com/previous-versions/" },
    IISINS: { id: "IIS Insider, January 2002", title: "The metabase is keyed to its machine", url: "https://learn.microsoft.com/previous-versions/" },
    ANSPOOL: { id: "microsoft.iis.web_app_pool", title: "Ansible module for application pools", url: "https://docs.ansible.com/ansible/latest/collections/microsoft/iis/" },
    ANSVDIR: { id: "microsoft.iis.virtual_directory", title: "Ansible modules for virtual directories and applications", url: "https://docs.ansible.com/ansible/latest/collections/microsoft/iis/" },
    DSCPOOL: { id: "WebAdministrationDsc", title: "DSC resource WebAppPool", url: "https://github.com/dsccommunity/WebAdministrationDsc" },
    CHEFIIS: { id: "sous-chefs/iis", title: "Chef resource iis_pool", url: "https://github.com/sous-chefs/iis" },
    ANC47128: { id: "dotnet/aspnetcore#47128", title: "Hosting bundle and Sysprep", url: "https://github.com/dotnet/aspnetcore/issues/47128" },
    ROLES: { id: "Sysprep support for server roles", title: "Table of server roles that Sysprep supports", url: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-support-for-server-roles" },
    SYSOV: { id: "Sysprep overview", title: "Sysprep (System Preparation) Overview", url: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview" },
    SYSGEN: { id: "Sysprep (Generalize) a Windows installation", title: "Limits on how often Sysprep can run", url: "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--generalize--a-windows-installation" },
    KB314828: { id: "KB 314828", title: "The Microsoft policy for disk duplication of Windows installations", url: "https://support.microsoft.com/kb/314828" },
    KB889073: { id: "KB 889073", title: "IIS and SMTP do not start on Windows XP SP2 images made with Sysprep", url: "https://support.microsoft.com/kb/889073" },
    KB830958: { id: "KB 830958", title: "Limits of Sysprep on Windows 2000, XP and Server 2003", url: "https://support.microsoft.com/kb/830958" },
    DISMT: { id: "DISMTools", title: "Names of Windows features by server role", url: "https://github.com/CodingWonders/DISMTools" },
    AWSIB: { id: "EC2 Image Builder user guide", title: "Image Builder runs Sysprep on Windows before the snapshot", url: "https://docs.aws.amazon.com/imagebuilder/latest/userguide/" },
    AWSAMI: { id: "EC2 Windows AMI names", title: "Windows versions by the names of Amazon's images", url: "https://docs.aws.amazon.com/ec2/latest/windows-ami-reference/" },
    CFNPARAM: { id: "CloudFormation user guide: Parameters", title: "A deployment may replace the default of a parameter", url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html" },
    AZGEN: { id: "Azure: generalize a VM", title: "Azure image services generalize Windows with Sysprep", url: "https://learn.microsoft.com/azure/virtual-machines/generalize" },
    PACKTASK: { id: "PackerBuild@1", title: "Azure Pipelines task that builds machine images with Packer", url: "https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/packer-build-v1" },
    DEVBOX: { id: "Dev Box imagedefinition reference", title: "Base images of Microsoft Dev Box", url: "https://learn.microsoft.com/azure/dev-box/" },
    AZBAKE: { id: "az bake", title: "The Packer template of az bake ends with Sysprep /generalize", url: "https://github.com/colbylwilliams/az-bake" },
    IISEXP: { id: "IIS Express FAQ", title: "IIS Express runs beside IIS", url: "https://github.com/MicrosoftDocs/iis-docs" },
    FORMAT: { id: "native format", title: "Native image definitions", url: "https://github.com/sysprep-gate/sysprep-gate/blob/main/docs/format.md" },
};


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ factsOfStages)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7640);
/* harmony import */ var _iis_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5227);
/* harmony import */ var _server_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6269);



const mostPlaces = 10;
const presupposing = new Set(["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S14", "S15", "S16", "S17"]);
const warned = {
    S15: "iis.central-certificate-store",
    S16: "iis.metabase-passwords",
    S17: "iis.metabase-copied",
    S18: "iis.plain-text-passwords",
    S20: "iis.hosting-bundle",
};
const whenUnknown = "it is not said whether this runs before Sysprep or on each clone";
function factsOfStages(stages) {
    const timed = placeInTime(stages);
    const facts = {};
    const unread = timed.filter(({ phase, effect }) => effect.kind === "unread" && phase !== "after-clone");
    stateIis(timed, unread.length > 0, facts);
    stateSecrets(timed, facts);
    stateRoles(timed, facts);
    stateMachine(timed, facts);
    return { facts, unreadSteps: unread.flatMap(({ effect }) => (effect.kind === "unread" ? [{ what: effect.what, location: effect.location }] : [])) };
}
function placeInTime(stages) {
    return stages.flatMap(({ phase, effects }) => {
        let now = phase;
        return effects.map((effect) => {
            const placed = { phase: now, effect };
            if (effect.kind === "generalize" && now !== "after-clone")
                now = effect.ends ? "after-clone" : "unknown";
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
            if (effect.present)
                return (0,_server_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .bringsIis */ .XM)(effect.name) ? true : undefined;
            return (0,_server_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isWholeIis */ .RH)(effect.name) ? false : undefined;
        case "iis":
            return effect.present;
        case "secret":
            return presupposing.has(effect.signal) ? true : undefined;
        case "generalize":
        case "domain":
        case "unread":
            return undefined;
        default:
            return effect;
    }
}
function stateIis(timed, somethingUnread, facts) {
    const events = timed.flatMap((each) => {
        const present = iisAfter(each.effect);
        return present === undefined ? [] : [{ ...each, present }];
    });
    const before = events.filter(({ phase }) => isBefore(phase));
    const last = before.at(-1);
    const puts = (list) => {
        const live = list.slice(list.findLastIndex((event) => !event.present) + 1);
        return live.find(({ effect }) => effect.kind === "feature") ?? live[0];
    };
    const own = last?.present === true ? puts(before) : undefined;
    if (own !== undefined) {
        facts["iis.installed"] = stated("true", own.effect);
        facts["iis.phase"] = stated(own.phase === "base" ? "base" : "before-generalize", own.effect);
        if (own.effect.kind === "feature")
            facts["iis.source"] = stated("windows-role", own.effect);
        return;
    }
    const maybe = timed.find(({ phase, effect }) => phase !== "after-clone" && effect.kind === "feature" && effect.present && (0,_server_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBringIis */ .vt)(effect.name));
    const some = puts(events.filter(({ phase }) => phase === "unknown"));
    const late = puts(events.filter(({ phase }) => phase === "after-clone"));
    if (maybe !== undefined) {
        facts["iis.installed"] = opaque(maybe.effect, "this feature may bring IIS with it");
    }
    else if (some?.present === true) {
        facts["iis.installed"] = stated("true", some.effect);
        facts["iis.phase"] = opaque(some.effect, whenUnknown);
    }
    else if (late?.present === true) {
        facts["iis.installed"] = stated("true", late.effect);
        facts["iis.phase"] = somethingUnread ? opaque(late.effect, "IIS goes in on each clone here, and a step before Sysprep that nobody reads may have installed it already") : stated("after-clone", late.effect);
    }
    else if (last?.present === false && !somethingUnread) {
        facts["iis.installed"] = stated("false", last.effect);
    }
}
function stateSecrets(timed, facts) {
    const secrets = timed.flatMap(({ phase, effect }) => (effect.kind === "secret" && phase !== "after-clone" ? [{ phase, effect, signal: (0,_iis_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .signalOf */ .o)(effect.signal) }] : []));
    const breaking = secrets.filter(({ signal }) => signal.weight === "breaks");
    const [sure] = breaking.filter(({ phase }) => isBefore(phase));
    const [open] = breaking;
    const [likely] = secrets.filter(({ signal }) => signal.weight === "likely");
    if (sure !== undefined) {
        const others = breaking.filter((each) => each !== sure && isBefore(each.phase)).map(({ effect }) => ({ message: `also ${effect.what}`, location: effect.location }));
        const fact = stated("present", sure.effect);
        facts["iis.encrypted-properties"] = { ...fact, text: sure.effect.what, related: [...(fact.related ?? []), ...others.slice(0, mostPlaces)] };
    }
    else if (open !== undefined) {
        facts["iis.encrypted-properties"] = opaque(open.effect, `${open.effect.what}: ${whenUnknown}`);
    }
    else if (likely !== undefined) {
        facts["iis.encrypted-properties"] = opaque(likely.effect, `${likely.effect.what} probably leaves an encrypted property behind (${likely.signal.source.id})`);
    }
    for (const { phase, effect } of secrets) {
        const key = warned[effect.signal];
        if (key !== undefined && isBefore(phase))
            facts[key] ??= stated("true", effect);
    }
}
function stateRoles(timed, facts) {
    for (const { phase, effect } of timed) {
        if (effect.kind !== "feature" || phase === "after-clone")
            continue;
        const role = (0,_server_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .roleOfFeature */ .kE)(effect.name);
        if (role === undefined)
            continue;
        const key = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .roleKey */ .Q)(role.id);
        if (!effect.present) {
            if (isBefore(phase) && isWholeRole(role, effect.name))
                delete facts[key];
        }
        else if (isBefore(phase))
            facts[key] = stated("true", effect);
        else
            facts[key] ??= opaque(effect, whenUnknown);
    }
}
function isWholeRole(role, name) {
    return role.features.filter((feature) => !feature.endsWith("*")).includes(name);
}
function stateMachine(timed, facts) {
    for (const { phase, effect } of timed) {
        if (phase === "after-clone")
            continue;
        if (effect.kind === "generalize" && facts.sysprep === undefined)
            facts.sysprep = stated("true", effect);
        if (effect.kind !== "domain" || !isBefore(phase))
            continue;
        if (effect.joins)
            facts["os.domain-joined"] = stated("true", effect);
        else
            delete facts["os.domain-joined"];
    }
}
function stated(value, { text, location, related }) {
    return { state: "stated", value, text, location, ...(related === undefined ? {} : { related }) };
}
function opaque({ text, location, related }, because) {
    return { state: "opaque", text, because, location, ...(related === undefined ? {} : { related }) };
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   lD: () => (/* binding */ unclear),
/* harmony export */   mr: () => (/* binding */ looksLikeTemplate),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
function normalise(text) {
    return text.toLowerCase().replace(/[\s_-]+/g, " ").trim();
}
function looksLikeTemplate(text) {
    return /\$\{|\{\{|\{%|#\{|<%|\$\(|%[A-Za-z_][A-Za-z0-9_]*%|^\$[A-Za-z_]/.test(text);
}
function refuse(text) {
    if (looksLikeTemplate(text))
        return unclear("it looks like a template that is filled in later");
    if (text.trim() === "")
        return unclear("it is empty");
    if (/[^\x20-\x7e\t]/.test(text.trim()))
        return unclear("it has characters outside the Latin alphabet, which may only look like it");
    if (/^[-+]/.test(text.trim()))
        return unclear("it begins with a sign, which no value does");
    return undefined;
}
function unclear(because, suggestion) {
    return { kind: "unclear", because, ...(suggestion === undefined ? {} : { suggestion }) };
}
function known(value) {
    return { kind: "known", value };
}
function quoted(word) {
    return `"${word.length > 24 ? `${word.slice(0, 24)}...` : word}"`;
}
function joined(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}


/***/ }),

/***/ 1995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ buildOfLongTerm),
/* harmony export */   Ff: () => (/* binding */ buildOfUpdate),
/* harmony export */   Ry: () => (/* binding */ familiesOfUpdate),
/* harmony export */   eJ: () => (/* binding */ releasedVersion),
/* harmony export */   kB: () => (/* binding */ kernelVersion),
/* harmony export */   lT: () => (/* binding */ readBuild),
/* harmony export */   oV: () => (/* binding */ familiesOfBuild),
/* harmony export */   uH: () => (/* binding */ namesUpdate)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1909);
/* harmony import */ var _windows_families_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9186);



const kernelBuilds = listKernelBuilds();
function listKernelBuilds() {
    const found = new Map();
    for (const family of _windows_families_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsFamilies */ .YO) {
        for (const { number: build, name, preRelease = false } of family.builds) {
            const triple = `${family.kernel}.${String(build)}`;
            const others = found.get(triple)?.families ?? [];
            found.set(triple, { triple, kernel: family.kernel, build, name, preRelease, families: [...others, family] });
        }
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
        if (difference !== 0)
            return difference < 0 ? -1 : 1;
    }
    return 0;
}
function isTriple(value) {
    return /^(?:[1-9]\d?)\.(?:0|[1-9]\d?)\.[1-9]\d{0,4}$/.test(value);
}
function splitTriple(triple) {
    const at = triple.lastIndexOf(".");
    return { kernel: triple.slice(0, at), build: Number(triple.slice(at + 1)) };
}
function isPreReleaseBuild(triple) {
    const { kernel, build } = splitTriple(triple);
    return kernelBuilds.find((each) => each.triple === triple)?.preRelease ?? build < firstRelease(kernel);
}
function readBuild(text, family) {
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text);
    if (refused?.kind === "unclear")
        return refused;
    const written = text.trim().toLowerCase();
    const number = written.replace(/^(?:build|version|ver\.?|v\.?) ?(?=\d)/, "");
    if (/^[1-9]\d?\.\d{1,2}$/.test(number))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it names a kernel without its build");
    const whole = /^([1-9]\d?\.(?:0|[1-9]\d?)\.[1-9]\d{0,4})(?:\.\d{1,6})?$/.exec(number)?.[1];
    if (whole !== undefined)
        return readTriple(whole);
    if (!/^[1-9]\d{2,4}$/.test(number))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(written)} is not a build of Windows`);
    const own = family === undefined ? undefined : (0,_windows_families_js__WEBPACK_IMPORTED_MODULE_1__/* .familyEntry */ .Du)(family);
    const kernels = new Set(kernelBuilds.filter((each) => each.build === Number(number)).map((each) => each.kernel));
    if (own !== undefined && (kernels.size === 0 || kernels.has(own.kernel)))
        return readTriple(`${own.kernel}.${number}`);
    const [only] = kernels;
    return only === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${number} is not a build of Windows that is known here`) : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(`${only}.${number}`);
}
function readTriple(triple) {
    const { kernel, build } = splitTriple(triple);
    if (kernelBuilds.some((each) => each.triple === triple) || build < firstRelease(kernel)) {
        if (kernelBuilds.some((each) => each.kernel === kernel))
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(triple);
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)(`${triple} is not a build of Windows that is known here`);
}
function releasedVersion(family) {
    const entry = (0,_windows_families_js__WEBPACK_IMPORTED_MODULE_1__/* .familyEntry */ .Du)(family);
    const finished = entry.builds.filter((each) => each.preRelease !== true);
    const [only] = finished;
    return only === undefined || finished.length > 1 ? undefined : `${entry.kernel}.${only.number}`;
}
function familiesOfBuild(triple) {
    return kernelBuilds.find((each) => each.triple === triple)?.families ?? [];
}
const updatedFamilies = new Set(["windows-10", "windows-11", "windows-server-sac"]);
const serverUpdates = [
    ["windows-server-2016", "1607"],
    ["windows-server-2019", "1809"],
    ["windows-server-2022", "21h2"],
    ["windows-server-2025", "24h2"],
];
const updates = new Map([
    ..._windows_families_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsFamilies */ .YO.filter(({ id }) => updatedFamilies.has(id)).flatMap(({ id, kernel, builds }) => builds.map((each) => [`${id} ${each.name.toLowerCase()}`, `${kernel}.${each.number}`])),
    ...serverUpdates.map(([family, update]) => [`${family} ${update}`, releasedVersion(family) ?? ""]),
]);
const updateNames = new Set([...updates.keys()].map((key) => key.slice(key.indexOf(" ") + 1)));
function namesUpdate(word) {
    return updateNames.has(word);
}
function buildOfUpdate(family, update) {
    return updates.get(`${family} ${update}`);
}
function familiesOfUpdate(update) {
    return _windows_families_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsFamilies */ .YO.filter(({ id }) => updates.has(`${id} ${update}`));
}
const longTermUpdates = new Map([
    ["windows-10 2015", "1507"],
    ["windows-10 2016", "1607"],
    ["windows-10 2019", "1809"],
    ["windows-10 2021", "21h2"],
    ["windows-11 2024", "24h2"],
]);
function buildOfLongTerm(family, year) {
    const update = longTermUpdates.get(`${family} ${year}`);
    return update === undefined ? undefined : buildOfUpdate(family, update);
}
const kernelVersion = {
    id: "windows-build",
    title: "Build of Windows",
    read: (text) => readBuild(text),
    compare: (left, right) => (isTriple(left) && isTriple(right) ? compareTriples(left, right) : undefined),
    isAtLeast(value, minimum) {
        if (!isTriple(value) || !isTriple(minimum))
            return undefined;
        return !isPreReleaseBuild(value) && compareTriples(value, minimum) >= 0;
    },
    show(value) {
        const found = kernelBuilds.find((each) => each.triple === value);
        if (found?.preRelease === true)
            return `build ${value} (${found.families[0]?.title ?? ""} ${found.name}, a pre-release)`;
        return isTriple(value) && isPreReleaseBuild(value) ? `build ${value} (a pre-release)` : `build ${value}`;
    },
    terms: kernelBuilds.map((each) => ({
        value: each.triple,
        title: `${each.triple} (${each.families.map((family) => [family.title, family.builds.find((own) => own.number === each.build)?.name ?? ""].join(" ")).join(", ")})`,
        spellings: [each.triple, String(each.build)],
        ...(each.preRelease ? { note: "pre-release: never enough for a minimum" } : {}),
        source: each.preRelease ? _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB969393 : (each.families[0]?.source ?? _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.WINVER),
    })),
};


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hasEdition),
/* harmony export */   w: () => (/* binding */ windowsEdition)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1909);
/* harmony import */ var _windows_families_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9186);



function edition(value, title, spellings, source = _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.WINVER) {
    return { value, title, spellings: [title, ...spellings], source };
}
const editionTerms = [
    edition("workstation", "Workstation", ["NT Workstation"], _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q152734),
    edition("server", "Server", ["Server Edition"], _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q152734),
    edition("enterprise", "Enterprise", ["Enterprise Edition", "Enterprise Server", "Server Enterprise", "Server, Enterprise Edition", "ent"], _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q152734),
    edition("terminal-server", "Terminal Server", ["Terminal Server Edition", "Server, Terminal Server Edition", "TSE"], _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q190157),
    edition("professional", "Professional", ["Pro", "Professional Edition"], _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q243196),
    edition("advanced-server", "Advanced Server", ["Server, Advanced"], _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q301388),
    edition("datacenter", "Datacenter", ["Datacenter Server", "Server Datacenter", "Datacenter Edition", "Datacenter: Azure Edition", "Datacenter Azure Edition"], _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q301388),
    edition("standard", "Standard", ["Std", "Standard Edition", "Server Standard", "Standard Server"]),
    edition("web", "Web", ["Web Edition", "Web Server", "Server Web"]),
    edition("core", "Core", ["Server Core"]),
    edition("essentials", "Essentials", ["Server Essentials"]),
    edition("foundation", "Foundation", ["Server Foundation"]),
    edition("home", "Home", ["Home Edition"], _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG),
    edition("home-basic", "Home Basic", [], _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISUPG),
    edition("home-premium", "Home Premium", []),
    edition("tablet", "Tablet PC", ["Tablet PC Edition", "Tablet"]),
    edition("media-center", "Media Center", ["Media Center Edition", "MCE"]),
    edition("business", "Business", []),
    edition("ultimate", "Ultimate", []),
    edition("starter", "Starter", ["Starter Edition"]),
    edition("education", "Education", []),
];
const editionsBySpelling = new Map(editionTerms.flatMap((term) => [term.value, ...term.spellings].map((spelling) => [spellingOf(spelling), term.value])));
const editionTitles = new Map(editionTerms.map((term) => [term.value, term.title]));
function spellingOf(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(text.replaceAll(/[:,]/g, " "));
}
const windowsEdition = {
    id: "windows-edition",
    title: "Edition",
    read(text) {
        const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(text);
        if (refused !== undefined)
            return refused;
        const value = editionsBySpelling.get(spellingOf(text));
        return value === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unclear */ .lD)("it is the name of no edition that this version knows") : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(value);
    },
    show: (value) => editionTitles.get(value) ?? value,
    terms: editionTerms,
};
const serverEditions = new Set(["server", "enterprise", "datacenter", "standard", "web", "core", "essentials", "foundation"]);
const clientEditions = new Set(["professional", "enterprise", "home", "home-basic", "home-premium", "tablet", "media-center", "business", "ultimate", "starter", "education"]);
const ownEditions = new Map([
    ["windows-nt-3.1", new Set(["workstation", "server", "advanced-server"])],
    ["windows-nt-3.5", new Set(["workstation", "server"])],
    ["windows-nt-3.51", new Set(["workstation", "server"])],
    ["windows-nt-4.0", new Set(["workstation", "server", "enterprise", "terminal-server"])],
    ["windows-2000", new Set(["professional", "server", "advanced-server", "datacenter"])],
    ["windows-xp", new Set(["professional", "home", "tablet", "media-center", "starter"])],
    ["windows-xp-x64", new Set(["professional"])],
]);
function hasEdition(family, editionValue) {
    const own = ownEditions.get(family) ?? ((0,_windows_families_js__WEBPACK_IMPORTED_MODULE_1__/* .familyEntry */ .Du)(family).kind === "client" ? clientEditions : serverEditions);
    return own.has(editionValue);
}


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ familyEntry),
/* harmony export */   JS: () => (/* binding */ isFamily),
/* harmony export */   TZ: () => (/* binding */ familyTitle),
/* harmony export */   YO: () => (/* binding */ windowsFamilies)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4630);

const build = (number, name) => ({ number, name });
const beta = (number, name) => ({ number, name, preRelease: true });
const windowsFamilies = [
    { id: "windows-nt-3.1", title: "Windows NT 3.1", kernel: "3.1", builds: [build(528, "release")], kind: "both", iisVersion: null, servicePacks: 3, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q110481 },
    { id: "windows-nt-3.5", title: "Windows NT 3.5", kernel: "3.5", builds: [build(807, "release")], kind: "both", iisVersion: null, servicePacks: 3, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q134957 },
    { id: "windows-nt-3.51", title: "Windows NT 3.51", kernel: "3.51", builds: [build(1057, "release")], kind: "both", iisVersion: null, servicePacks: 5, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q138713 },
    { id: "windows-nt-4.0", title: "Windows NT 4.0", kernel: "4.0", builds: [build(1381, "release")], kind: "both", iisVersion: null, servicePacks: 6, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.Q148602 },
    { id: "windows-2000", title: "Windows 2000", kernel: "5.0", builds: [beta(2031, "Beta 3"), beta(2072, "RC1"), beta(2128, "RC2"), build(2195, "release")], kind: "both", iisVersion: "5.0", servicePacks: 4, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB969393 },
    { id: "windows-xp", title: "Windows XP", kernel: "5.1", builds: [build(2600, "release")], kind: "client", iisVersion: "5.1", servicePacks: 3, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.WINVER },
    { id: "windows-xp-x64", title: "Windows XP x64", kernel: "5.2", builds: [build(3790, "release")], kind: "client", iisVersion: "6.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.KB900342 },
    { id: "windows-server-2003", title: "Windows Server 2003", kernel: "5.2", builds: [build(3790, "release")], kind: "server", iisVersion: "6.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.WINVER },
    { id: "windows-server-2003-r2", title: "Windows Server 2003 R2", kernel: "5.2", builds: [build(3790, "release")], kind: "server", iisVersion: "6.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.WINVER },
    { id: "windows-vista", title: "Windows Vista", kernel: "6.0", builds: [build(6000, "release"), build(6001, "SP1"), build(6002, "SP2")], kind: "client", iisVersion: "7.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.WINVER },
    { id: "windows-server-2008", title: "Windows Server 2008", kernel: "6.0", builds: [build(6001, "release"), build(6002, "SP2"), build(6003, "SP2, updated")], kind: "server", iisVersion: "7.0", servicePacks: 2, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.EOL },
    { id: "windows-7", title: "Windows 7", kernel: "6.1", builds: [build(7600, "release"), build(7601, "SP1")], kind: "client", iisVersion: "7.5", servicePacks: 1, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS7INST },
    { id: "windows-server-2008-r2", title: "Windows Server 2008 R2", kernel: "6.1", builds: [build(7600, "release"), build(7601, "SP1")], kind: "server", iisVersion: "7.5", servicePacks: 1, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS7INST },
    { id: "windows-8", title: "Windows 8", kernel: "6.2", builds: [build(9200, "release")], kind: "client", iisVersion: "8.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISFTP },
    { id: "windows-server-2012", title: "Windows Server 2012", kernel: "6.2", builds: [build(9200, "release")], kind: "server", iisVersion: "8.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISFTP },
    { id: "windows-8.1", title: "Windows 8.1", kernel: "6.3", builds: [build(9600, "release")], kind: "client", iisVersion: "8.5", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISFTP },
    { id: "windows-server-2012-r2", title: "Windows Server 2012 R2", kernel: "6.3", builds: [build(9600, "release")], kind: "server", iisVersion: "8.5", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IISFTP },
    { id: "windows-10", title: "Windows 10", kernel: "10.0", builds: [build(10240, "1507"), build(10586, "1511"), build(14393, "1607"), build(15063, "1703"), build(16299, "1709"), build(17134, "1803"), build(17763, "1809"), build(18362, "1903"), build(18363, "1909"), build(19041, "2004"), build(19042, "20H2"), build(19043, "21H1"), build(19044, "21H2"), build(19045, "22H2")], kind: "client", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.IIS10 },
    { id: "windows-11", title: "Windows 11", kernel: "10.0", builds: [build(22000, "21H2"), build(22621, "22H2"), build(22631, "23H2"), build(26100, "24H2"), build(26200, "25H2")], kind: "client", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.EOL },
    { id: "windows-server-2016", title: "Windows Server 2016", kernel: "10.0", builds: [build(14393, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.SRVREL },
    { id: "windows-server-sac", title: "Windows Server, semi-annual channel", kernel: "10.0", builds: [build(16299, "1709"), build(17134, "1803"), build(17763, "1809"), build(18362, "1903"), build(18363, "1909"), build(19041, "2004"), build(19042, "20H2"), build(25398, "23H2")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.EOL },
    { id: "windows-server-2019", title: "Windows Server 2019", kernel: "10.0", builds: [build(17763, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.SRVREL },
    { id: "windows-server-2022", title: "Windows Server 2022", kernel: "10.0", builds: [build(20348, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.EOL },
    { id: "windows-server-2025", title: "Windows Server 2025", kernel: "10.0", builds: [build(26100, "release")], kind: "server", iisVersion: "10.0", servicePacks: 0, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .T.EOL },
];
const families = new Map(windowsFamilies.map((entry) => [entry.id, entry]));
function familyEntry(family) {
    const entry = families.get(family);
    if (entry === undefined)
        throw new Error(`${family} is no family`);
    return entry;
}
function isFamily(text) {
    return families.has(text);
}
function familyTitle(family) {
    return familyEntry(family).title;
}


/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zp: () => (/* binding */ namesAnotherSystem),
  kg: () => (/* binding */ readWindows),
  mD: () => (/* binding */ windowsFamily)
});

// EXTERNAL MODULE: ./build/nearest.js + 1 modules
var nearest = __nccwpck_require__(6482);
// EXTERNAL MODULE: ./build/facts/text.js
var facts_text = __nccwpck_require__(1909);
// EXTERNAL MODULE: ./build/facts/windows-builds.js
var windows_builds = __nccwpck_require__(1995);
// EXTERNAL MODULE: ./build/facts/windows-editions.js
var windows_editions = __nccwpck_require__(9597);
// EXTERNAL MODULE: ./build/facts/windows-families.js
var windows_families = __nccwpck_require__(9186);
;// CONCATENATED MODULE: ./build/facts/windows-words.js
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
    ["2025", "windows-server-2025"],
]);
const clients = new Map([
    ["7", "windows-7"],
    ["8", "windows-8"],
    ["8.1", "windows-8.1"],
    ["81", "windows-8.1"],
    ["10", "windows-10"],
    ["11", "windows-11"],
]);
const ntVersions = new Map([
    ["3.1", "windows-nt-3.1"],
    ["3.5", "windows-nt-3.5"],
    ["3.51", "windows-nt-3.51"],
    ["4", "windows-nt-4.0"],
    ["4.0", "windows-nt-4.0"],
    ["5.0", "windows-2000"],
    ["5.1", "windows-xp"],
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
    ["20h1", "2004"],
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
const beforeYear = new Set([...publishers, "windows", "win"]);
const glued = new Map([
    ["serverdatacenter", ["datacenter"]],
    ["serverdatacentercore", ["datacenter", "core"]],
    ["serverdatacentercor", ["datacenter", "core"]],
    ["serverdatacenteracor", ["datacenter", "core", "sac"]],
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
    ["serverstandardacor", ["standard", "core", "sac"]],
    ["serverstandardeval", ["standard"]],
    ["serverstandardevaledition", ["standard"]],
    ["serverstandardevalcore", ["standard", "core"]],
    ["serverstandardevalcor", ["standard", "core"]],
    ["serverenterprise", ["enterprise"]],
    ["serverenterprisecore", ["enterprise", "core"]],
    ["serverweb", ["web"]],
    ["serverwebcore", ["web", "core"]],
    ["serversolution", ["essentials"]],
    ["servercore", ["core"]],
]);
const gluedToYear = new Map([
    ["datacenter", ["datacenter"]],
    ["datacentercore", ["datacenter", "core"]],
    ["azureedition", ["datacenter"]],
    ["azureeditioncore", ["datacenter", "core"]],
    ["standard", ["standard"]],
    ["standardcore", ["standard", "core"]],
    ["core", ["core"]],
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
    ["education", "education"],
]);
function wordsOf(name) {
    const words = withoutOwner(name)
        .replace(/^(?:.*\/)?ami-windows-latest\//, "")
        .replace(/^ec2launchv2[ _-](?:preview[ _-])?/, "")
        .replace(/([ _-]eks[ _-]optimized)[ _-]1[.-]\d\d(?=-x86$|$)/, "$1")
        .replace(/[ _-]20\d\d[-.](?:0[1-9]|1[0-2])[-.](?:0[1-9]|[12]\d|3[01])$/, "")
        .split(/[ _:,()-]+/)
        .filter((word) => word !== "");
    const apart = words.flatMap((word) => {
        if (/^(?:\d{1,4}\.\d{1,3}\.)?20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(word))
            return [];
        return (/^[a-z]+\.[a-z0-9.]+$/.test(word) ? word.split(".") : [word]).flatMap(takeApart);
    });
    const list = [];
    for (const word of apart) {
        const previous = list.at(-1);
        if (word === "r2" && previous !== undefined && /^20\d\d$/.test(previous))
            list[list.length - 1] = `${previous}r2`;
        else
            list.push(codenames.get(word) ?? word);
    }
    return list;
}
function withoutOwner(name) {
    const box = /^([a-z][a-z0-9_-]*)\/([a-z0-9_.-]+)(?:\/(?:latest|\d+(?:\.\d+)*))?$/.exec(name);
    return box === null || /win|w2k|2k\d|nt\d|20\d\d/.test(box[1] ?? "") ? name : (box[2] ?? "");
}
function takeApart(word) {
    const pieces = glued.get(word);
    if (pieces !== undefined)
        return ["windows", "server", ...pieces];
    const pack = /^(.+?)(sp\d[0-9a-z+]*)$/.exec(word);
    if (pack !== null && !word.startsWith("sp"))
        return [...takeApart(pack[1] ?? ""), pack[2] ?? ""];
    const nt = /^(?:win|windows)?nt(\d(?:\.\d{1,2})?)$/.exec(word);
    if (nt !== null)
        return ["windows", "nt", nt[1] ?? ""];
    if (word === "winnt" || word === "windowsnt")
        return ["windows", "nt"];
    if (word === "winxp" || word === "windowsxp")
        return ["windows", "xp"];
    if (word === "winvista")
        return ["windows", "vista"];
    return takeApartProduct(word) ?? takeApartYear(word) ?? [word];
}
function takeApartProduct(word) {
    const dated = /^(sql|sqlserver|mssql|vs)(20\d\d(?:r2)?)$/.exec(word);
    if (dated !== null)
        return [dated[1] ?? "", dated[2] ?? ""];
    return /^visualstudio(?:20\d\d)?(?:latest|plustools)?$/.test(word) ? ["visualstudio"] : undefined;
}
function takeApartYear(word) {
    const bits = /^(w[a-z]*\d[\d.]*(?:r2)?)(x64|x86|amd64|arm64)$/.exec(word);
    if (bits !== null)
        return [...takeApart(bits[1] ?? ""), bits[2] ?? ""];
    const short = /^([a-z]*)2k(\d{0,2})(r2)?$/.exec(word);
    if (short !== null) {
        const before = beforeNumber(short[1] ?? "");
        return before === undefined ? undefined : [...before, `20${(short[2] ?? "").padStart(2, "0")}${short[3] ?? ""}`];
    }
    const numbered = /^([a-z]+)(\d[\d.]*)(r2)?([a-z]*)$/.exec(word);
    if (numbered === null)
        return undefined;
    const before = beforeNumber(numbered[1] ?? "");
    const tail = numbered[4] ?? "";
    const after = tail === "" ? [] : /^20\d\d$/.test(numbered[2] ?? "") ? gluedToYear.get(tail) : undefined;
    return before === undefined || after === undefined ? undefined : [...before, `${numbered[2] ?? ""}${numbered[3] ?? ""}`, ...after];
}
function beforeNumber(text) {
    if (text === "")
        return [];
    if (text === "w" || text === "win" || text === "windows")
        return ["windows"];
    if (text === "server")
        return ["server"];
    return ["ws", "winsrv", "winsvr", "winserver", "windowsserver"].includes(text) ? ["windows", "windowsserver"] : undefined;
}

;// CONCATENATED MODULE: ./build/facts/windows-names.js






const longestName = 200;
const otherSystems = /(?:^|[^a-z])(?:linux|ubuntu|ubuntuserver|debian|rhel|red[ _-]?hat|centos|fedora|suse|opensuse|sles|alpine|amazonlinux|oraclelinux|azurelinux|mariner|amzn|amzn2|al2023|rocky|rockylinux|almalinux|alma|photon|flatcar|coreos|bottlerocket|gentoo|archlinux|kali|nixos|macos|darwin|freebsd|openbsd|netbsd|solaris|aix|esxi|android|unix)(?:[^a-z]|$)/;
const maybeWindows = /windows|datacenter|(?:^|[^a-z])(?:win|w2k|ws20|w20|2k\d|nt[ _-]?\d)/;
function namesAnotherSystem(text) {
    const lower = text.toLowerCase();
    return otherSystems.test(lower) && !maybeWindows.test(lower);
}
function readWindows(text) {
    return read(text, mostSlips);
}
function read(text, slips) {
    const refused = (0,facts_text/* refuse */.TR)(text);
    if (refused?.kind === "unclear")
        return refused;
    if (text.length > longestName)
        return (0,facts_text/* unclear */.lD)("it is too long for the name of a Windows");
    const name = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
    if (namesAnotherSystem(name))
        return (0,facts_text/* unclear */.lD)("it names a system that is not Windows");
    const found = findWords(wordsOf(name));
    const [stranger] = found.unknown;
    if (stranger !== undefined)
        return (0,facts_text/* unclear */.lD)(`${(0,facts_text/* quoted */.TL)(stranger)} is not part of a name of Windows that is known here`, slips === 0 ? undefined : suggest(text, stranger, slips - 1));
    const family = familyOf(found);
    if (typeof family === "object")
        return family;
    const editionValue = editionOf(found, family);
    if (typeof editionValue === "object")
        return editionValue;
    const build = buildOf(found, family);
    if (typeof build === "object")
        return build;
    return {
        kind: "known",
        value: {
            family,
            ...(editionValue === undefined ? {} : { edition: editionValue }),
            ...(found.servicePack === undefined ? {} : { servicePack: found.servicePack }),
            ...(build === undefined ? {} : { build }),
        },
    };
}
const longWords = ["windows", ...editionWords.keys(), "vista", "service", "microsoft", "evaluation"].filter((word) => word.length >= 5);
const mostSlips = 2;
function suggest(text, stranger, slips) {
    const meant = /^[a-z]{4,}$/.test(stranger) ? (0,nearest/* nearest */.p)(stranger, longWords) : undefined;
    if (meant === undefined || meant === stranger)
        return undefined;
    const at = text.toLowerCase().search(new RegExp(`(?<![a-z])${stranger}(?![a-z])`));
    if (at === -1)
        return undefined;
    const cased = /[A-Z]/.test(text[at] ?? "") ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
    const corrected = `${text.slice(0, at)}${cased}${text.slice(at + stranger.length)}`;
    const reading = read(corrected, slips);
    return reading.kind === "known" ? corrected : reading.suggestion;
}
function findWords(words) {
    const found = {
        families: new Set(), editions: new Set(), updates: new Set(), unknown: [],
        windows: false, server: false, desktop: false, wide: false,
        nt: words.includes("nt"), longTerm: words.includes("ltsc") || words.includes("ltsb"), channel: words.includes("sac"), product: words.some((word) => otherProducts.has(word)),
        longTermYear: undefined, build: undefined, preview: undefined, servicePack: undefined,
    };
    for (let at = 0; at < words.length; at += 1)
        at += findWord(words, at, found);
    return found;
}
function findWord(words, at, found) {
    const word = words[at] ?? "";
    const next = words[at + 1];
    const previous = words[at - 1] ?? "";
    if (word === "windows" || word === "win")
        found.windows = true;
    else if (word === "nt")
        return 0;
    else if (publishers.has(word))
        findPublisher(word, found);
    else if (otherProducts.has(word))
        return takeProduct(words, at, found);
    else if (word === "xp" || word === "vista")
        found.families.add(word === "xp" ? "windows-xp" : "windows-vista");
    else if (found.nt && ntVersions.has(word))
        found.families.add(ntVersions.get(word) ?? "windows-nt-4.0");
    else if (clients.has(word) && (previous === "windows" || previous === "win") && !found.nt)
        found.families.add(clients.get(word) ?? "windows-10");
    else if (found.longTerm && /^20(?:1[569]|2[14])$/.test(word) && (found.longTermYear ?? word) === word)
        found.longTermYear = word;
    else if (years.has(word) && (!found.product || followsWindows(words, at)))
        found.families.add(years.get(word) ?? "windows-2000");
    else if ((0,windows_builds/* namesUpdate */.uH)(word))
        found.updates.add(word);
    else if (word === "service" && next === "pack")
        return takeServicePack(words, at, 2, found);
    else if (word === "sp")
        return takeServicePack(words, at, 1, found);
    else if (/^sp\d/.test(word))
        return takeServicePack(words, at, 0, found);
    else if (word === "rtm" || word === "gold")
        found.servicePack ??= word.toUpperCase();
    else
        return findBuild(word, next, found);
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
    if (word === "build" && next !== undefined && /^\d[\d.]*$/.test(next)) {
        noteBuild(next, found);
        return 1;
    }
    if (/^\d{1,2}\.\d{1,2}\.\d{3,5}(?:\.\d{1,6})?$/.test(word) || (/^(?!20\d\d$)\d{4,5}$/.test(word) && (0,windows_builds/* readBuild */.lT)(word).kind === "known"))
        noteBuild(word, found);
    else if (/^\d{4,5}\.\d{1,5}\.\d{1,6}$/.test(word) && (0,windows_builds/* readBuild */.lT)(word.slice(0, word.indexOf("."))).kind === "known")
        noteBuild(word.slice(0, word.indexOf(".")), found);
    else
        return findPlainWord(word, next, found);
    return 0;
}
function noteBuild(text, found) {
    if (found.build === undefined || found.build === text)
        found.build = text;
    else
        found.unknown.push(text);
}
function findPlainWord(word, next, found) {
    if (/^(?:beta|rc|preview|alpha|insider|vnext|candidate|prerelease)\d?$/.test(word)) {
        const count = /\d$/.test(word) || next === undefined || !/^\d$/.test(next) ? "" : next;
        found.preview = `${word}${count}`;
        return count === "" ? 0 : 1;
    }
    const editionWord = editionWords.get(word);
    if (editionWord !== undefined)
        found.editions.add(editionWord);
    else if (!silentWords.has(word) && !(found.product && productWords.has(word)))
        found.unknown.push(word);
    found.server ||= word === "server";
    found.wide ||= ["x64", "64bit", "64", "amd64"].includes(word);
    return 0;
}
function takeProduct(words, at, found) {
    const start = words[at + 1] === "server" && /^20\d\d(?:r2)?$/.test(words[at + 2] ?? "") ? at + 2 : at + 1;
    if (!/^20\d\d(?:r2)?$/.test(words[start] ?? "")) {
        if (words[at] === "vs")
            found.unknown.push("vs");
        return 0;
    }
    return start - at + (/^sp\d$/.test(words[start + 1] ?? "") ? 1 : 0);
}
function takeServicePack(words, at, taken, found) {
    const number = taken === 0 ? words[at] : words[at + taken];
    if (number === undefined || found.servicePack !== undefined) {
        found.unknown.push(found.servicePack === undefined ? "service pack" : words.slice(at, at + taken + 1).join(" "));
        return taken;
    }
    const rest = words.slice(at + taken + 1, at + taken + 3);
    const tail = rest[0] === "srp" ? 1 : (rest[0] === "+" || rest[0] === "with" || rest[0] === "and") && rest[1] === "srp" ? 2 : 0;
    const written = taken === 0 ? number : taken === 1 ? `SP ${number}` : `Service Pack ${number}`;
    found.servicePack = `${written.replace(/^sp(?=\d)/, "SP")}${tail > 0 ? "+SRP" : ""}`;
    return taken + tail;
}
const ntFamilies = new Set(["windows-nt-3.1", "windows-nt-3.5", "windows-nt-3.51", "windows-nt-4.0", "windows-2000", "windows-xp"]);
function familyOf(found) {
    const named = [...found.families];
    if (named.length > 1)
        return (0,facts_text/* unclear */.lD)(`it names ${(0,facts_text/* joined */.oR)(named.map(windows_families/* familyTitle */.TZ))}`);
    const [only] = named;
    if (only !== undefined) {
        if (found.nt && !ntFamilies.has(only))
            return (0,facts_text/* unclear */.lD)(`it names Windows NT and ${(0,windows_families/* familyTitle */.TZ)(only)}`);
        if (saysWindows(found, only))
            return only === "windows-xp" && found.wide ? "windows-xp-x64" : only;
        return (0,facts_text/* unclear */.lD)("it may be a year: nothing in it says Windows", (0,windows_families/* familyTitle */.TZ)(only));
    }
    const longTerm = found.server ? years.get(found.longTermYear ?? "") : undefined;
    if (longTerm !== undefined)
        return longTerm;
    if (found.build !== undefined)
        return familyOfBuild(found.build, found);
    return familyOfUpdates(found);
}
function saysWindows(found, family) {
    return found.windows || found.nt || found.server || found.editions.has("datacenter") || ![...years.values()].includes(family);
}
function familyOfUpdates(found) {
    const [update] = found.updates;
    if (found.windows && found.server && (found.channel || (update !== undefined && (0,windows_builds/* buildOfUpdate */.Ff)("windows-server-sac", update) !== undefined)))
        return "windows-server-sac";
    if (found.desktop && !found.server && update !== undefined) {
        const [only, another] = (0,windows_builds/* familiesOfUpdate */.Ry)(update).filter(({ kind }) => kind === "client");
        if (only !== undefined && another === undefined)
            return only.id;
    }
    if (update !== undefined)
        return (0,facts_text/* unclear */.lD)("it names a release that several families of Windows have");
    if (found.nt)
        return (0,facts_text/* unclear */.lD)("it names Windows NT without its version");
    return (0,facts_text/* unclear */.lD)(found.windows ? "it names Windows without its version" : "it does not name a version of Windows");
}
function familyOfBuild(build, found) {
    const reading = (0,windows_builds/* readBuild */.lT)(build);
    if (reading.kind === "unclear")
        return reading;
    const fitting = (0,windows_builds/* familiesOfBuild */.oV)(reading.value).filter((owner) => (!found.server || owner.kind !== "client") && (!found.desktop || owner.kind !== "server"));
    const [only] = fitting;
    if (only === undefined)
        return (0,facts_text/* unclear */.lD)(`${reading.value} is not a build that was released`);
    return fitting.length === 1 ? only.id : (0,facts_text/* unclear */.lD)(`${reading.value} is a build of ${(0,facts_text/* joined */.oR)(fitting.map((owner) => owner.title))}`);
}
const joinedEditions = [
    [["advanced", "server"], "advanced-server"],
    [["terminal", "server"], "terminal-server"],
    [["home", "basic"], "home-basic"],
    [["home", "premium"], "home-premium"],
    [["tablet", "pc"], "tablet"],
    [["media", "center"], "media-center"],
];
const webFamilies = new Set(["windows-server-2003", "windows-server-2003-r2", "windows-server-2008", "windows-server-2008-r2"]);
function editionOf(found, family) {
    if (found.product)
        return undefined;
    const { kind } = (0,windows_families/* familyEntry */.Du)(family);
    const words = new Set(found.editions);
    for (const [parts, whole] of joinedEditions) {
        if (!parts.every((part) => words.has(part)))
            continue;
        for (const part of parts)
            words.delete(part);
        words.add(whole);
    }
    if (kind === "server" && !webFamilies.has(family))
        words.delete("web");
    if (words.size > 1)
        words.delete("server");
    if (words.size > 1)
        words.delete("core");
    const [only] = words;
    if (only === undefined)
        return undefined;
    if (words.size > 1)
        return (0,facts_text/* unclear */.lD)(`it names several editions: ${[...words].join(", ")}`);
    if (only === "server" && kind === "server")
        return undefined;
    if (found.editions.has("server") && kind === "client")
        return (0,facts_text/* unclear */.lD)(`${(0,windows_families/* familyTitle */.TZ)(family)} has no server edition`);
    if (found.editions.has("server") && (only === "workstation" || only === "professional"))
        return (0,facts_text/* unclear */.lD)(`it names several editions: server, ${only}`);
    return (0,windows_editions/* hasEdition */.Z)(family, only) ? only : (0,facts_text/* unclear */.lD)(`${(0,windows_families/* familyTitle */.TZ)(family)} has no edition that is called ${(0,facts_text/* quoted */.TL)(only)}`);
}
function buildOf(found, family) {
    const released = buildOfRelease(found, family);
    if (typeof released === "object")
        return released;
    if (found.preview !== undefined) {
        const name = found.preview;
        const build = (0,windows_families/* familyEntry */.Du)(family).builds.find((each) => each.preRelease === true && each.name.toLowerCase().replace(" ", "") === name);
        if (build === undefined)
            return (0,facts_text/* unclear */.lD)(`it names a pre-release (${name}) whose build is not known here`);
        const meant = `${(0,windows_families/* familyEntry */.Du)(family).kernel}.${String(build.number)}`;
        if (found.build === undefined)
            return meant;
        const stated = (0,windows_builds/* readBuild */.lT)(found.build, family);
        return stated.kind === "known" && stated.value !== meant ? (0,facts_text/* unclear */.lD)(`it names build ${stated.value} and a pre-release (${name}) that is build ${meant}`) : found.build;
    }
    if (found.build === undefined || released === undefined)
        return found.build ?? released;
    const stated = (0,windows_builds/* readBuild */.lT)(found.build, family);
    return stated.kind === "unclear" || stated.value === released ? found.build : (0,facts_text/* unclear */.lD)(`it names build ${stated.value} and a release that is build ${released}`);
}
function buildOfRelease(found, family) {
    const builds = new Set();
    for (const update of found.updates) {
        const build = (0,windows_builds/* buildOfUpdate */.Ff)(family, update);
        if (build === undefined)
            return (0,facts_text/* unclear */.lD)(`${(0,facts_text/* quoted */.TL)(update)} is not a release of ${(0,windows_families/* familyTitle */.TZ)(family)}`);
        builds.add(build);
    }
    const year = found.longTermYear;
    if (year !== undefined && years.get(year) !== family) {
        const build = (0,windows_builds/* buildOfLongTerm */.A6)(family, year);
        if (build === undefined)
            return (0,facts_text/* unclear */.lD)(`there was no long-term release of ${(0,windows_families/* familyTitle */.TZ)(family)} in ${year}`);
        builds.add(build);
    }
    const [only] = builds;
    return builds.size > 1 ? (0,facts_text/* unclear */.lD)(`it names several releases of ${(0,windows_families/* familyTitle */.TZ)(family)}`) : only;
}
const otherSpellings = {
    "windows-nt-4.0": ["NT 4.0", "NT4", "Windows NT Server 4.0", "Windows NT Workstation 4.0"],
    "windows-2000": ["W2K", "Win2000", "Windows NT 5.0"],
    "windows-xp-x64": ["Windows XP 64-Bit"],
    "windows-server-2003": ["W2K3", "Win2003"],
    "windows-8.1": ["win81x64"],
    "windows-server-2012-r2": ["win2012r2", "windows-2012R2"],
    "windows-10": ["windows.10.virtio", "MicrosoftWindowsDesktop:Windows-10:win10-22h2-ent:latest"],
    "windows-server-sac": ["Windows Server, version 1709", "Windows Server 23H2"],
    "windows-server-2019": ["MicrosoftWindowsServer:WindowsServer:2019-Datacenter:latest", "windows-server-2019-english-full-base-x86", "w2k19"],
    "windows-server-2022": ["windows2022", "winsrv2022-standard", "windows.2k22.virtio", "MicrosoftSQLServer:sql2019-ws2022:standard:latest"],
    "windows-11": ["win11-24h2-ent-cpc-m365", "MicrosoftWindowsDesktop_windows-ent-cpc_win11-24h2-ent-cpc-m365"],
    "windows-server-2025": ["WS2025", "Windows_Server-2025-English-Full-Base"],
};
const windowsFamily = {
    id: "windows",
    title: "Operating system",
    read(text) {
        if ((0,windows_families/* isFamily */.JS)(text))
            return (0,facts_text/* known */.eO)(text);
        const reading = readWindows(text);
        return reading.kind === "known" ? (0,facts_text/* known */.eO)(reading.value.family) : reading;
    },
    show: (value) => ((0,windows_families/* isFamily */.JS)(value) ? (0,windows_families/* familyTitle */.TZ)(value) : value),
    terms: windows_families/* windowsFamilies */.YO.map((entry) => ({
        value: entry.id,
        title: entry.title,
        spellings: entry.id === "windows-server-sac" ? (otherSpellings[entry.id] ?? []) : [entry.title, ...(otherSpellings[entry.id] ?? [])],
        note: `kernel ${entry.kernel}, ${entry.iisVersion === null ? "IIS by choice" : `IIS ${entry.iisVersion}`}`,
        source: entry.source,
    })),
};


/***/ }),

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* reexport safe */ _windows_families_js__WEBPACK_IMPORTED_MODULE_3__.Du),
/* harmony export */   Zp: () => (/* reexport safe */ _windows_names_js__WEBPACK_IMPORTED_MODULE_4__.Zp),
/* harmony export */   eJ: () => (/* reexport safe */ _windows_builds_js__WEBPACK_IMPORTED_MODULE_1__.eJ),
/* harmony export */   kB: () => (/* reexport safe */ _windows_builds_js__WEBPACK_IMPORTED_MODULE_1__.kB),
/* harmony export */   kg: () => (/* reexport safe */ _windows_names_js__WEBPACK_IMPORTED_MODULE_4__.kg),
/* harmony export */   lT: () => (/* reexport safe */ _windows_builds_js__WEBPACK_IMPORTED_MODULE_1__.lT),
/* harmony export */   mD: () => (/* reexport safe */ _windows_names_js__WEBPACK_IMPORTED_MODULE_4__.mD),
/* harmony export */   mr: () => (/* reexport safe */ _text_js__WEBPACK_IMPORTED_MODULE_0__.mr),
/* harmony export */   wl: () => (/* reexport safe */ _windows_editions_js__WEBPACK_IMPORTED_MODULE_2__.w)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1909);
/* harmony import */ var _windows_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1995);
/* harmony import */ var _windows_editions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9597);
/* harmony import */ var _windows_families_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9186);
/* harmony import */ var _windows_names_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3775);







/***/ }),

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ noImage),
/* harmony export */   i: () => (/* binding */ noImageCode)
/* harmony export */ });
const noImageCode = "no-windows-image";
function noImage(document, because) {
    const [first] = document.root.entries();
    const location = first?.keyLocation ?? document.root.items()[0]?.entries()[0]?.keyLocation ?? document.root.location;
    return { code: noImageCode, level: "note", message: because, location, related: [] };
}


/***/ }),

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ emptyCatalogue)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2897);

function emptyCatalogue(file) {
    return { code: "catalogue-empty", level: "error", message: "This file is named by a mapping of the policy and is empty, needed a catalogue with images.", location: (0,_source_location_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .S)(file), related: [] };
}


/***/ }),

/***/ 9321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutPlaces),
/* harmony export */   X: () => (/* binding */ mappedFields)
/* harmony export */ });
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
    "sysprep",
];
function withoutPlaces({ files, items, rules }) {
    const plain = mappedFields.flatMap((field) => {
        const rule = rules[field];
        if (rule === undefined)
            return [];
        const { location: _location, ...rest } = rule;
        return [[field, rest]];
    });
    return { files, ...(items === undefined ? {} : { items }), rules: Object.fromEntries(plain) };
}


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Kn: () => (/* binding */ maps),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XV: () => (/* binding */ apiVersion),
/* harmony export */   fM: () => (/* binding */ kind)
/* harmony export */ });
const apiVersion = "sysprep-gate/v1";
const kind = "Images";
const text = { text: true };
const words = (...list) => ({ text: true, words: list });
const truth = words("true", "false");
const servicePacks = ["none", "SP1", "SP2", "SP3", "SP4", "SP5", "SP6", "SP6a", "SP6a+SRP"];
const imageKeys = [
    { name: "name", shapes: [text], description: "Name of the image; unique over the whole run.", examples: ["intranet-nt4"] },
    {
        name: "os",
        shapes: [text, { map: "os" }],
        description: "The Windows of the image: one text (`Windows 2000 Server SP4`) or a mapping. Selects the row of the matrix; on Windows 2000 its release is held against q326779/w2k-iis5/os-release, Windows NT before 4.0 fails q326779/earlier-windows/os.",
        examples: ["Windows NT 4.0 Server", "Windows 2000 Server SP4", "Windows Server 2022 Datacenter"],
    },
    {
        name: "servicePack",
        aliases: ["sp"],
        shapes: [words(...servicePacks)],
        description: "Service pack. Needed on Windows NT 4.0: q326779/nt4-iis4/service-pack asks for SP6a or later. `Service Pack 6` alone may mean SP6 or SP6a and stays undetermined.",
    },
    {
        name: "iis",
        shapes: [words("true", "false", "4.0", "5.0"), { map: "iis" }],
        description: "IIS in the image: true, false, a version, or a mapping. Read by q326779/nt4-iis4/iis-version, q326779/nt4-iis4/iis-source, q326779/w2k-iis5/iis-version and q326779/w2k-iis5/iis-source. Where it is left out, Windows 2000 Server carries IIS 5.0 by default.",
        examples: [true, false],
    },
    {
        name: "features",
        shapes: [{ listOf: [text, { map: "feature" }] }],
        description: "Windows roles and features by name; `-Name` removes one that a parent or the defaults brought. `Web-Server` and `IIS-*` mean that IIS is installed. Other roles are held against Microsoft's table of server roles (server-roles/2008/*, server-roles/2008-r2/*, server-roles/2012/*, and server-roles/later/* for servers after that), on Windows 2000 to Server 2003 against kb830958/server-roles/domain-controller and kb830958/server-roles/certificate-services.",
    },
    {
        name: "ie",
        aliases: ["internetExplorer", "ieVersion"],
        shapes: [words("5.01", "5.01 SP2", "5.5 SP2", "6 SP1", "none")],
        description: "Internet Explorer, as a marketing version (`\"5.01 SP2\"`) or a build (`\"5.00.2919.6307\"`), in quotes. q326779/nt4-iis4/internet-explorer and q326779/w2k-iis5/internet-explorer ask for 5.01 or later.",
    },
    {
        name: "sysprep",
        aliases: ["clone"],
        shapes: [words("true", "false", "sysprep", "none", "raw"), { map: "sysprep" }],
        description: "Whether the image is cloned with Sysprep. `false` and `none` take it out of the matrix: it is not cloned. `raw` says that it is copied without Sysprep, which kb314828/duplicated/sysprep bars. How often Sysprep may run is held against sysprep-generalize/three-runs/runs and sysprep-generalize/1001-runs/runs.",
        examples: [true, false],
    },
    {
        name: "from",
        aliases: ["extends", "base", "parent"],
        shapes: [text, { map: "from" }],
        description: "The image that this one is built on: its name, or `{file, resource}` for a definition in another file. Facts of the parent hold until this image says otherwise.",
    },
    {
        name: "facts",
        shapes: [{ map: "facts" }],
        description: "Facts that the parent or the steps leave open. They fill gaps only: one that contradicts a stated fact is an error.",
    },
    {
        name: "provision",
        shapes: [{ listOf: [{ map: "provision" }] }],
        description: "Files that change the machine, in order, each with its phase: scripts, playbooks, components, configurations, answer files. They are read for what they install and which secrets they write; what runs before Sysprep and cannot be read leaves IIS undetermined unless it is stated.",
    },
    { name: "reason", shapes: [text], description: "Why the definition is as it is. Free text." },
    { name: "description", shapes: [text], description: "Free text." },
    { name: "labels", shapes: [{ anything: true }], description: "Free for your own use." },
];
const documentKeys = [
    { name: "apiVersion", shapes: [words(apiVersion)], description: "Marks the document as image definitions of this program." },
    { name: "kind", shapes: [words(kind)], description: "Always `Images`." },
    { name: "defaults", shapes: [{ map: "facts" }], description: "Facts of every image of this document, unless its parent or the image itself says otherwise." },
    { name: "images", shapes: [{ listOf: [{ map: "image" }] }, { mapOf: "image" }], description: "The images: a list, or a mapping whose keys are the names. Leave it out to declare one image at the root of the document." },
];
const maps = {
    document: { title: "Image definitions", description: "Windows images that are held against what Microsoft published about cloning IIS with Sysprep.", keys: [...documentKeys, ...imageKeys] },
    facts: { title: "Facts", description: "Facts without an image of their own: what several images share, or what completes one.", keys: imageKeys.filter((key) => ["os", "servicePack", "iis", "features", "ie", "sysprep", "reason", "description"].includes(key.name)) },
    image: { title: "Image", description: "One Windows image.", keys: imageKeys },
    os: {
        title: "Operating system",
        description: "The Windows of the image, part by part.",
        keys: [
            { name: "product", shapes: [text], description: "Product name: `Windows NT 4.0 Server`, `Windows 2000`, `Windows Server 2022`.", examples: ["Windows NT 4.0 Server", "Windows 2000 Server"] },
            { name: "edition", shapes: [words("server", "workstation", "enterprise", "terminal-server", "professional", "advanced-server", "datacenter", "standard")], description: "Edition. Terminal Server Edition of NT 4.0 is barred by q190157/terminal-server-edition/iis-version; Windows 2000 Server carries IIS by default, Professional does not." },
            { name: "servicePack", aliases: ["sp"], shapes: [words(...servicePacks)], description: "Service pack, read by q326779/nt4-iis4/service-pack; the same as `servicePack` beside `os`." },
            { name: "build", shapes: [text], description: "Build or full version: `\"2195\"`, `\"5.0.2195\"`, `\"10.0.20348.587\"`. q326779/w2k-iis5/os-release asks for 5.0.2195 or later.", examples: ["2195"] },
            { name: "hotfixes", shapes: [{ listOf: [text] }], description: "Installed hotfixes. Q246009 turns SP6 into SP6a; Q299444 is the Security Rollup Package on SP6a. Read by q326779/nt4-iis4/service-pack. KB889073 is needed for IIS on Windows XP SP2 (kb889073/xp-sp2-iis51/hotfix).", examples: ["Q246009"] },
            { name: "domainJoined", shapes: [truth], description: "Whether the machine is a member of a domain when Sysprep runs. Sysprep is made for workgroup members and takes the machine out of its domain: sysprep-overview/domain-member/membership warns, and on Windows NT 4.0 q196019/nt4-domain-member/membership.", examples: [true, false] },
            { name: "upgradedFrom", shapes: [words("none", "Windows NT 4.0")], description: "The Windows that this installation was upgraded from, or `none`. kb828287/upgraded-installation/upgrade bars Sysprep images of upgraded installations up to Server 2003, sysprep-overview/upgraded-installation/upgrade up to Server 2012 R2; Windows 10 may be upgraded from build 14393 on (sysprep-overview/upgraded-windows-10/release), and of later servers nothing is said (sysprep-overview/upgraded-server-2016/upgrade warns)." },
        ],
    },
    iis: {
        title: "IIS",
        description: "IIS of the image, part by part. Any part means that IIS is installed, unless `installed: false`.",
        keys: [
            { name: "installed", shapes: [truth], description: "Whether IIS is in the image.", examples: [true, false] },
            { name: "version", shapes: [words("4.0", "5.0", "PWS 4.0")], description: "Version, in quotes. q326779/nt4-iis4/iis-version asks for 4.0, q326779/w2k-iis5/iis-version for 5.0." },
            { name: "source", shapes: [words("nt4-option-pack", "windows-2000", "windows-role")], description: "Where IIS was installed from. q326779/nt4-iis4/iis-source asks for nt4-option-pack, q326779/w2k-iis5/iis-source for windows-2000." },
            { name: "features", shapes: [{ listOf: [text, { map: "feature" }] }], description: "Role services by name; the same as `features` beside `iis`." },
            { name: "via", shapes: [text], description: "What brought IIS in, when it was not asked for by name. Free text." },
            { name: "encryptedProperties", shapes: [words("none", "true", "false"), { listOf: [text, { map: "encrypted" }] }], description: "Secrets in the configuration of IIS 7 and later: none, or where they stand. Windows Vista (kb942060/vista-iis7/encrypted-properties) and Windows Server 2008 and later (server-roles/2008/web-server, server-roles/2008-r2/web-server, server-roles/2012/web-server, server-roles/later/web-server) must have none before Sysprep." },
            { name: "phase", shapes: [words("base", "before-generalize", "after-clone")], description: "When IIS enters: in the base image, before Sysprep, or on each clone. `after-clone` takes IIS out of the matrix (q326779/scope/iis-phase)." },
            { name: "installOrder", shapes: [words("before-service-pack", "after-service-pack", "service-pack-reapplied")], description: "Order of Option Pack and service pack on Windows NT 4.0; q195015/nt4-option-pack/install-order warns where the service pack was not applied again." },
        ],
    },
    sysprep: {
        title: "Cloning",
        description: "How the image is cloned. A mapping means with Sysprep, unless `generalize: false`.",
        keys: [
            { name: "generalize", shapes: [truth], description: "Whether Sysprep generalizes the image.", examples: [true, false] },
            { name: "runs", shapes: [text], description: "How often Sysprep has generalized this installation, this time included. Counted along `from` where it is left out; sysprep-generalize holds it against the limit of the Windows.", examples: ["3"] },
            { name: "mode", shapes: [text], description: "Mode of Sysprep, such as `vm`. Recorded, not judged." },
            { name: "by", shapes: [text], description: "The tool that runs Sysprep. Recorded, not judged." },
            { name: "phase", shapes: [text], description: "When Sysprep runs. Recorded, not judged." },
        ],
    },
    from: {
        title: "Parent in another file",
        description: "A definition in another file.",
        keys: [
            { name: "file", shapes: [text], description: "Path of the file, relative to this one, inside the repository, separated by `/`." },
            { name: "resource", aliases: ["document"], shapes: [text], description: "Name of the image in that file; may be left out where it declares only one." },
            { name: "opaque", shapes: [truth], description: "The file is named and not read: what it installs stays undetermined unless it is stated here.", examples: [true] },
        ],
    },
    feature: {
        title: "Feature",
        description: "One Windows role or feature.",
        keys: [
            { name: "name", shapes: [text], description: "Name of the feature." },
            { name: "state", shapes: [words("present", "absent")], description: "`absent` removes it." },
        ],
    },
    provision: {
        title: "Step",
        description: "A file that changes the machine.",
        keys: [
            { name: "file", shapes: [text], description: "Path of the file, relative to this one, inside the repository: .ps1, .cmd, .bat, .yml, .yaml, .xml (answer file), .config, .rb (Chef), .pp (Puppet)." },
            { name: "phase", shapes: [words("before-generalize", "after-clone")], description: "Whether the file runs before Sysprep or on each clone. Left out: nobody knows, and what the file does to IIS stays undetermined." },
            { name: "opaque", shapes: [truth], description: "The file is named and not read.", examples: [true] },
        ],
    },
    encrypted: {
        title: "Encrypted property",
        description: "One secret in the configuration of IIS.",
        keys: [
            { name: "at", shapes: [text], description: "Where it stands." },
            { name: "provider", shapes: [text], description: "The provider that encrypted it." },
        ],
    },
};
const byName = new Map();
function keyOf(map, written) {
    let keys = byName.get(map);
    if (keys === undefined) {
        keys = new Map(maps[map].keys.flatMap((key) => [key.name, ...(key.aliases ?? [])].map((name) => [name, key])));
        byName.set(map, keys);
    }
    return keys.get(written);
}
function spellingsOf(map) {
    return maps[map].keys.flatMap((key) => [key.name, ...(key.aliases ?? [])]);
}


/***/ }),

/***/ 4952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ native_native)
});

// EXTERNAL MODULE: ./build/facts/fact.js
var fact = __nccwpck_require__(7640);
// EXTERNAL MODULE: ./build/facts/server-roles.js
var server_roles = __nccwpck_require__(6269);
// EXTERNAL MODULE: ./build/formats/native/keys.js
var keys = __nccwpck_require__(2859);
// EXTERNAL MODULE: ./build/nearest.js + 1 modules
var nearest = __nccwpck_require__(6482);
// EXTERNAL MODULE: ./build/facts/iis.js
var facts_iis = __nccwpck_require__(4495);
;// CONCATENATED MODULE: ./build/formats/native/layer.js




function collectComplaints() {
    const diagnostics = [];
    return {
        diagnostics,
        add: (code, message, location, related = [], level = "error") => diagnostics.push({ code, level, message, location, related }),
    };
}
const longestList = 1000;
function readKeys(map, node, complaints, misread = new Set()) {
    const found = new Map();
    for (const entry of node.entries()) {
        if (entry.key.startsWith("x-"))
            continue;
        const key = (0,keys/* keyOf */.TN)(map, entry.key);
        if (key === undefined) {
            complaints.add("unknown-key", `Unknown key ${quote(entry.key)} in ${keys/* maps */.Kn[map].title.toLowerCase()}: ${suggestKey(map, entry.key)} Keys that start with x- are free.`, entry.keyLocation);
            continue;
        }
        const first = found.get(key.name);
        if (first !== undefined) {
            complaints.add("key-twice", `${quote(entry.key)} and ${quote(first.key)} are two names of one key: duplicate statements cannot both hold. Keep one of them.`, entry.keyLocation, [{ message: "the other one", location: first.keyLocation }]);
            continue;
        }
        if (!fits(key.shapes, entry.value)) {
            const bad = unfitItem(key.shapes, entry.value);
            complaints.add("wrong-shape", bad === undefined ? `${quote(entry.key)} holds ${nameOf(entry.value)}, needed ${key.shapes.map(nameOfShape).join(" or ")}.` : `An entry of ${quote(entry.key)} is ${nameOf(bad)}, needed ${itemShapesOf(key.shapes).map(nameOfShape).join(" or ")}.`, bad?.location ?? (entry.value.kind === "scalar" ? entry.value.location : entry.keyLocation));
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
        name: name === undefined ? undefined : cellOf(name),
        own: readLayer(entries, complaints),
        completing: completing === undefined || completing.value.kind !== "map" ? undefined : readLayer(readKeys("facts", completing.value, complaints), complaints),
        parent: readParent(entries.get("from"), complaints),
        steps: readSteps(entries.get("provision"), complaints),
    };
}
function readLayer(entries, complaints) {
    const fields = new Map();
    const resets = new Set();
    const put = (field, entry) => {
        if (entry !== undefined)
            fields.set(field, cellOf(entry));
    };
    const os = entries.get("os");
    if (os !== undefined && !isPlain("map", os.value)) {
        resets.add("os");
        put("os.product", os);
    }
    else if (os !== undefined) {
        const parts = readKeys("os", os.value, complaints);
        put("os.product", parts.get("product"));
        put("os.edition", parts.get("edition"));
        put("os.service-pack", parts.get("servicePack"));
        put("os.build", parts.get("build"));
        put("os.upgraded-from", parts.get("upgradedFrom"));
        put("os.domain-joined", parts.get("domainJoined"));
        const hotfixes = parts.get("hotfixes");
        if (hotfixes !== undefined)
            fields.set("os.hotfixes", { ...cellOf(hotfixes), items: cellsOf(hotfixes, complaints) });
    }
    put("service-pack", entries.get("servicePack"));
    put("ie", entries.get("ie"));
    const iis = entries.get("iis");
    let features = [];
    if (iis !== undefined && !isPlain("map", iis.value)) {
        resets.add("iis");
        const cell = cellOf(iis);
        const saysWhether = cell.text === undefined || (cell.unreadable === undefined && facts_iis/* truth */.Im.read(cell.text).kind === "known");
        fields.set(saysWhether ? "iis.installed" : "iis.version", cell);
    }
    else if (iis !== undefined) {
        const parts = readKeys("iis", iis.value, complaints);
        put("iis.installed", parts.get("installed"));
        put("iis.version", parts.get("version"));
        put("iis.source", parts.get("source"));
        put("iis.phase", parts.get("phase"));
        put("iis.install-order", parts.get("installOrder"));
        const secrets = parts.get("encryptedProperties");
        if (secrets !== undefined) {
            if (isPlain("list", secrets.value))
                for (const item of secrets.value.items())
                    if (item.kind === "map")
                        readKeys("encrypted", item, complaints);
            fields.set("iis.encrypted-properties", isPlain("list", secrets.value) ? { ...cellOf(secrets), text: secrets.value.items().length === 0 ? "none" : "present" } : cellOf(secrets));
        }
        features = [...(readFeatures(parts.get("features"), complaints) ?? [])];
        const taken = parts.get("installed")?.value.text();
        if (taken !== undefined && parts.size === 1 && isNo(taken))
            resets.add("iis");
        if (parts.size > 0 && !fields.has("iis.installed"))
            fields.set("iis.installed", { text: "true", location: iis.keyLocation, ...(iis.via === undefined ? {} : { via: iis.via }) });
    }
    const sysprep = entries.get("sysprep");
    if (sysprep !== undefined && isPlain("map", sysprep.value)) {
        const parts = readKeys("sysprep", sysprep.value, complaints);
        const generalize = parts.get("generalize");
        put("sysprep.runs", parts.get("runs"));
        if (generalize !== undefined)
            put("sysprep", generalize);
        else if (parts.size > 0)
            fields.set("sysprep", { text: "true", location: sysprep.keyLocation });
    }
    else
        put("sysprep", sysprep);
    const listed = readFeatures(entries.get("features"), complaints);
    return { fields, resets, features: listed === null ? null : [...features, ...listed] };
}
function readFeatures(entry, complaints) {
    if (entry === undefined)
        return [];
    if (!isPlain("list", entry.value))
        return null;
    return cellsOf(entry, complaints).flatMap((cell, index) => {
        const item = entry.value.items()[index];
        const parts = item?.kind === "map" ? readKeys("feature", item, complaints) : undefined;
        const written = parts === undefined ? cell.text : parts.get("name")?.value.text();
        const tag = cell.unreadable ?? tagOf(parts?.get("name")?.value) ?? tagOf(parts?.get("state")?.value);
        const state = parts?.get("state")?.value.text() ?? "present";
        const name = (written ?? "").trim().toLowerCase().replaceAll("_", "-");
        if (tag !== undefined)
            return [{ name, present: true, cell: { ...cell, text: written ?? "", unreadable: tag } }];
        if (name === "" || name === "-") {
            complaints.add("feature-without-name", "A feature without a name, needed the name of a Windows role or feature.", cell.location);
            return [];
        }
        if (state !== "present" && state !== "absent") {
            complaints.add("unknown-word", `Feature state ${quote(state)}, needed present or absent.`, cell.location);
            return [];
        }
        const bare = parts === undefined ? name.replace(/^[-+]\s*/, "") : name;
        const removed = state === "absent" || (parts === undefined && name.startsWith("-"));
        const slip = removed ? undefined : slipOf(bare);
        const doubt = slip !== undefined ? `no feature of this name is known; did you mean ${quote(slip)}?` : /^[a-z0-9][a-z0-9.-]*$/.test(bare) || isSpelledOut(bare) ? undefined : "it is no single name of a Windows feature";
        return [{ name: bare, present: !removed, cell: { ...cell, text: written ?? "", ...(doubt === undefined ? {} : { unreadable: doubt }) } }];
    });
}
const slips = new Map();
const mostSlips = 2000;
function slipOf(name) {
    if (slips.has(name))
        return slips.get(name);
    const slip = (0,server_roles/* slipFor */.kO)(name, nearest/* nearest */.p);
    if (slips.size < mostSlips && name.length < 200)
        slips.set(name, slip);
    return slip;
}
function isSpelledOut(name) {
    return /^(?:iis|web server(?: \(iis\))?|internet information services?)$/.test(name);
}
function tagOf(node) {
    return node?.tag === undefined ? undefined : `the tag ${node.tag} is filled in by something else`;
}
function readParent(entry, complaints) {
    if (entry === undefined)
        return undefined;
    const location = entry.value.location;
    if (entry.value.kind === "scalar" && entry.value.text() === undefined && entry.value.tag === undefined)
        return undefined;
    if (!isPlain("map", entry.value)) {
        const name = readableText(entry.value);
        if (name !== undefined && name !== "")
            return { name, file: undefined, opaque: false, location };
        complaints.add("unknown-parent", `${quote(entry.key)} names no image, needed the name of a parent or {file, resource}.`, entry.keyLocation);
        return undefined;
    }
    const parts = readKeys("from", entry.value, complaints);
    const file = readableText(parts.get("file")?.value);
    const opaque = readableText(parts.get("opaque")?.value) ?? (parts.has("opaque") ? "a value that nobody can read" : undefined);
    if (opaque !== undefined && opaque !== "true" && opaque !== "false")
        complaints.add("unknown-word", `${quote(opaque)} as \`opaque\`, needed true or false.`, parts.get("opaque")?.value.location ?? location);
    if (file === undefined || file === "") {
        complaints.add("unknown-parent", `${quote(entry.key)} names no file, needed \`file\` with a path inside the repository.`, entry.keyLocation);
        return undefined;
    }
    return { name: readableText(parts.get("resource")?.value), file, opaque: opaque === "true", location: parts.get("file")?.value.location ?? location };
}
function readSteps(entry, complaints) {
    if (entry === undefined || entry.value.kind !== "list")
        return [];
    return entry.value.items().flatMap((item) => {
        const parts = item.kind === "map" ? readKeys("provision", item, complaints) : new Map();
        const file = readableText(parts.get("file")?.value);
        const phase = readableText(parts.get("phase")?.value);
        if (file === undefined || file === "") {
            complaints.add("step-without-file", "A step without a file, needed `file` with a path and `phase`.", item.location);
            return [];
        }
        if (phase !== undefined && phase !== "before-generalize" && phase !== "after-clone") {
            complaints.add("unknown-word", `Phase ${quote(phase)}, needed before-generalize or after-clone.`, parts.get("phase")?.value.location ?? item.location);
        }
        const opaque = parts.has("opaque") && truthOf(parts.get("opaque")?.value) !== false;
        return [{ file, phase: phase === "before-generalize" || phase === "after-clone" ? phase : "unknown", opaque, location: parts.get("file")?.value.location ?? item.location }];
    });
}
function isPlain(kind, node) {
    return node.kind === kind && node.tag === undefined;
}
function truthOf(node) {
    const text = readableText(node);
    const reading = text === undefined ? undefined : facts_iis/* truth */.Im.read(text);
    return reading?.kind === "known" ? reading.value === "true" : undefined;
}
function isNo(text) {
    const reading = facts_iis/* truth */.Im.read(text);
    return reading.kind === "known" && reading.value === "false";
}
function readableText(node) {
    return node === undefined || node.tag !== undefined ? undefined : node.text();
}
function cellOf(entry) {
    const { value } = entry;
    const via = value.via ?? entry.via;
    const place = { location: value.kind === "scalar" && value.text() !== undefined ? value.location : entry.keyLocation, ...(via === undefined ? {} : { via }) };
    if (value.tag !== undefined)
        return { text: value.text() ?? "", unreadable: `the tag ${value.tag} is filled in by something else`, ...place, location: value.location };
    return { text: value.text(), ...place };
}
function cellsOf(entry, complaints) {
    const items = entry.value.items();
    if (items.length > longestList) {
        complaints.add("list-too-long", `${quote(entry.key)} has ${items.length} entries, at most ${longestList} are read. Split the image, or leave out what says nothing about IIS.`, entry.keyLocation);
        return [];
    }
    return items.map((item) => ({
        text: item.text(),
        ...(item.tag === undefined ? {} : { unreadable: `the tag ${item.tag} is filled in by something else` }),
        location: item.location,
        ...(item.via === undefined ? {} : { via: item.via }),
    }));
}
const kinds = new Map();
function kindsOf(shapes) {
    const known = kinds.get(shapes);
    if (known !== undefined)
        return known;
    const has = (kind) => shapes.some((shape) => kind in shape);
    const made = { anything: has("anything"), text: has("text"), map: has("map") || has("mapOf"), lists: shapes.flatMap((shape) => ("listOf" in shape ? [shape.listOf] : [])) };
    kinds.set(shapes, made);
    return made;
}
function fits(shapes, value) {
    const takes = kindsOf(shapes);
    if (takes.anything)
        return true;
    if (value.tag !== undefined)
        return takes.text;
    const { kind } = value;
    switch (kind) {
        case "scalar":
            return takes.text || value.text() === undefined;
        case "map":
            return takes.map;
        case "list":
            return takes.lists.some((items) => value.items().every((item) => fits(items, item) && (item.kind !== "scalar" || item.text() !== undefined)));
        case "missing":
            return true;
        default:
            return kind;
    }
}
function unfitItem(shapes, value) {
    if (value.kind !== "list" || value.tag !== undefined)
        return undefined;
    return value.items().find((item) => !fits(itemShapesOf(shapes), item) || (item.kind === "scalar" && item.text() === undefined));
}
function itemShapesOf(shapes) {
    return shapes.flatMap((shape) => ("listOf" in shape ? shape.listOf : []));
}
function nameOf(value) {
    if (value.tag !== undefined)
        return `a value with the tag ${value.tag}`;
    if (value.kind === "scalar" && value.text() === undefined)
        return "empty";
    if (value.kind === "scalar")
        return `the text ${quote(value.text() ?? "")}`;
    return value.kind === "map" ? "a mapping" : "a list";
}
function nameOfShape(shape) {
    if ("text" in shape)
        return "a text";
    if ("map" in shape)
        return `a mapping with ${(0,keys/* spellingsOf */.Hz)(shape.map).slice(0, 6).join(", ")}${(0,keys/* spellingsOf */.Hz)(shape.map).length > 6 ? ", …" : ""}`;
    if ("mapOf" in shape)
        return "a mapping from names to images";
    return "listOf" in shape ? `a list of ${shape.listOf.some((item) => "map" in item && item.map === "image") ? "images" : "entries"}` : "anything";
}
function suggestKey(map, written) {
    const [outer = "", inner = ""] = written.split(".");
    const nested = inner === "" ? undefined : (0,keys/* keyOf */.TN)(map, outer);
    if (nested !== undefined)
        return `write it nested, \`${outer}: { ${inner}: … }\`.`;
    const guess = (0,nearest/* nearest */.p)(written, (0,keys/* spellingsOf */.Hz)(map));
    return guess === undefined ? `known are ${keys/* maps */.Kn[map].keys.map((key) => key.name).join(", ")}.` : `did you mean ${quote(guess)}?`;
}
function quote(text) {
    return `"${text}"`;
}

// EXTERNAL MODULE: ./build/facts/image.js
var facts_image = __nccwpck_require__(6617);
;// CONCATENATED MODULE: ./build/formats/native/inherit.js
function clears(cell) {
    return cell.text === undefined && cell.unreadable === undefined && cell.items === undefined;
}
const nothing = { rank: -1, fields: new Map(), resets: new Set(), features: new Map() };
function lay(base, layer, owner) {
    const rank = base.rank + 1;
    const fields = withoutGroups(base.fields, layer.resets);
    for (const [field, cell] of layer.fields)
        fields.set(field, { cell, rank, owner });
    return { rank, fields, resets: union(base.resets, layer.resets), features: changeFeatures(base.features, layer.features, rank, owner) };
}
function overlay(base, parent) {
    const fields = withoutGroups(base.fields, parent.resets);
    const raise = (inherited) => ({ ...inherited, rank: inherited.rank + base.rank + 1 });
    for (const [field, inherited] of parent.fields) {
        if (field === "sysprep.runs")
            continue;
        if (field === "sysprep" && !/^(?:true|yes|on|sysprep)$/i.test(inherited.cell.text?.trim() ?? ""))
            continue;
        fields.set(field, raise(field === "iis.phase" ? phaseForChild(inherited, parent) : inherited));
    }
    const features = base.rank < 0 ? parent.features : new Map([...base.features, ...[...parent.features].map(([name, feature]) => [name, { ...feature, from: raise(feature.from) }])]);
    return { rank: base.rank + parent.rank + 1, fields, resets: union(base.resets, parent.resets), features };
}
function phaseForChild(inherited, parent) {
    const { cell, owner } = inherited;
    if (cell.text?.trim() !== "after-clone" || isNeverCloned(parent))
        return inherited;
    return { ...inherited, cell: { ...cell, unreadable: `this image is made of a clone of ${owner.name.startsWith("the defaults") ? "its parent" : `"${owner.name}"`}, and nobody says whether what goes in on its clones was there by then` } };
}
function isNeverCloned(image) {
    return /^(?:false|no|off|none)$/i.test(image.fields.get("sysprep")?.cell.text?.trim() ?? "");
}
function withoutGroups(fields, groups) {
    const kept = new Map(fields);
    for (const group of groups)
        for (const field of fields.keys())
            if (field.startsWith(`${group}.`))
                kept.delete(field);
    return kept;
}
function changeFeatures(base, changes, rank, owner) {
    if (changes === null)
        return new Map();
    if (changes.length === 0)
        return base;
    const features = new Map(base);
    for (const change of changes)
        features.set(change.name, { present: change.present, from: { cell: change.cell, rank, owner } });
    return features;
}
function union(left, right) {
    return right.size === 0 ? left : new Set([...left, ...right]);
}

// EXTERNAL MODULE: ./build/facts/stages.js
var stages = __nccwpck_require__(3193);
// EXTERNAL MODULE: ./build/facts/cloning.js
var cloning = __nccwpck_require__(2850);
// EXTERNAL MODULE: ./build/facts/internet-explorer.js
var internet_explorer = __nccwpck_require__(3335);
// EXTERNAL MODULE: ./build/facts/service-packs.js
var service_packs = __nccwpck_require__(7896);
// EXTERNAL MODULE: ./build/facts/windows.js
var facts_windows = __nccwpck_require__(2473);
;// CONCATENATED MODULE: ./build/formats/native/facts.js









function factsOfCells(merged, image, complaints) {
    const at = (field) => statedIn(merged, field);
    const related = (inherited) => relatedOf(inherited, image);
    const state = (inherited, reading) => factOf(inherited, reading, related(inherited));
    const read = (field, vocabulary) => {
        const inherited = at(field);
        return inherited === undefined ? undefined : state(inherited, vocabulary.read(inherited.cell.text ?? ""));
    };
    const facts = {};
    const put = (key, fact) => {
        if (fact !== undefined)
            facts[key] = fact;
    };
    const product = at("os.product");
    const windows = product === undefined || product.cell.unreadable !== undefined ? undefined : (0,facts_windows/* readWindows */.kg)(product.cell.text ?? "");
    const parts = windows?.kind === "known" ? windows.value : undefined;
    const family = parts?.family;
    if (product !== undefined)
        put("os.family", state(product, windows === undefined ? { kind: "unclear", because: product.cell.unreadable ?? "" } : windows.kind === "known" ? { kind: "known", value: windows.value.family } : windows));
    const inProduct = (text) => (product === undefined || text === undefined ? undefined : { ...product, cell: { ...product.cell, text } });
    const edition = latest("edition", [inProduct(parts?.edition), at("os.edition")], (text) => facts_windows/* windowsEdition */.wl.read(text), { image, complaints, refines: (general, precise) => general === "server" && ["enterprise", "terminal-server", "advanced-server", "datacenter", "standard", "web"].includes(precise) });
    if (edition !== undefined)
        put("os.edition", edition.clash ?? state(edition.from, facts_windows/* windowsEdition */.wl.read(edition.from.cell.text ?? "")));
    const hotfixes = at("os.hotfixes");
    const hotfixTexts = (hotfixes?.cell.items ?? []).map((item) => (item.unreadable === undefined ? (item.text ?? "") : "${unreadable}"));
    const stated = edition === undefined || edition.clash !== undefined ? undefined : facts_windows/* windowsEdition */.wl.read(edition.from.cell.text ?? "");
    const readPack = (text) => (0,service_packs/* readServicePack */.Z)(text, hotfixTexts, family, stated?.kind === "known" ? stated.value : undefined);
    const pack = latest("service pack", notTakenBack([inProduct(parts?.servicePack), at("os.service-pack"), at("service-pack")], merged), readPack, { image, complaints });
    if (pack !== undefined)
        put("os.service-pack", pack.clash ?? state(pack.from, readPack(pack.from.cell.text)));
    else if (hotfixes !== undefined && (family === undefined || family === "windows-nt-4.0")) {
        const reading = readPack(undefined);
        if (reading.kind === "known" && reading.value !== "none")
            put("os.service-pack", { state: "stated", value: reading.value, text: hotfixTexts.join(", "), location: hotfixes.cell.location, related: related(hotfixes) });
        else if (reading.kind === "unclear")
            put("os.service-pack", { state: "opaque", text: hotfixTexts.join(", "), because: reading.because, location: hotfixes.cell.location, related: related(hotfixes) });
    }
    const build = latest("build", [inProduct(parts?.build), at("os.build")], (text) => (0,facts_windows/* readBuild */.lT)(text, family), { image, complaints });
    if (build !== undefined)
        put("os.version", build.clash ?? state(build.from, (0,facts_windows/* readBuild */.lT)(build.from.cell.text ?? "", family)));
    put("os.domain-joined", read("os.domain-joined", facts_iis/* truth */.Im));
    const hotfix = family !== "windows-xp" ? undefined : (hotfixes?.cell.items ?? []).find((item) => item.unreadable !== undefined || (0,facts_windows/* looksLikeTemplate */.mr)(item.text ?? "") || /^(?:q|kb)? ?889073$/i.test((item.text ?? "").trim()));
    if (hotfix !== undefined)
        put("os.hotfix-889073", /889073/.test(hotfix.text ?? "") && hotfix.unreadable === undefined ? { state: "stated", value: "true", text: hotfix.text ?? "", location: hotfix.location } : { state: "opaque", text: hotfix.text ?? "", because: hotfix.unreadable ?? "it looks like a template that is filled in later", location: hotfix.location });
    const upgraded = at("os.upgraded-from");
    if (upgraded !== undefined)
        put("os.upgraded-from", state(upgraded, readUpgrade(upgraded.cell.text ?? "")));
    for (const [field, key] of clearable) {
        const cleared = merged.fields.get(field);
        if (cleared !== undefined && clears(cleared.cell) && facts[key] === undefined)
            put(key, { state: "unstated", location: cleared.cell.location, related: related(cleared) });
    }
    stateIis(merged, put, state, read, family);
    if (image.after !== undefined && facts["iis.phase"] !== undefined)
        facts["iis.phase"] = contradictedPhase(facts["iis.phase"], image.after);
    put("ie.version", read("ie", internet_explorer/* internetExplorer */.N));
    const sysprep = at("sysprep");
    if (sysprep !== undefined) {
        put("sysprep", state(sysprep, readClone(sysprep.cell.text ?? "")));
        const method = cloning/* cloneMethod */.bQ.read(sysprep.cell.text ?? "");
        if (sysprep.cell.unreadable === undefined && method.kind === "known")
            put("clone.method", state(sysprep, method));
    }
    put("sysprep.runs", read("sysprep.runs", cloning/* sysprepRuns */.Bf));
    for (const [name, { present, from }] of merged.features) {
        const role = present && from.cell.unreadable === undefined ? (0,server_roles/* roleOfFeature */.kE)(name) : undefined;
        if (role !== undefined && facts[(0,fact/* roleKey */.Q)(role.id)] === undefined)
            put((0,fact/* roleKey */.Q)(role.id), state(from, { kind: "known", value: "true" }));
    }
    const unread = [...merged.features].find(([name, { from, present }]) => present && (from.cell.unreadable !== undefined || (0,facts_windows/* looksLikeTemplate */.mr)(name)))?.[1].from;
    if (unread !== undefined && facts["iis.installed"]?.state !== "opaque") {
        const because = `${unread.cell.unreadable ?? "it looks like a template that is filled in later"}, and may be any server role`;
        for (const id of server_roles/* serverRoleIds */.wj)
            facts[(0,fact/* roleKey */.Q)(id)] ??= { state: "opaque", text: unread.cell.text ?? "", because, location: unread.cell.location };
    }
    return facts;
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
    ["os.domain-joined", "os.domain-joined"],
];
function notTakenBack(candidates, merged) {
    const cleared = ["os.service-pack", "service-pack"].flatMap((field) => {
        const inherited = merged.fields.get(field);
        return inherited !== undefined && clears(inherited.cell) ? [inherited.rank] : [];
    });
    return candidates.filter((candidate) => candidate === undefined || cleared.every((rank) => rank <= candidate.rank));
}
function statedIn(merged, field) {
    const inherited = merged.fields.get(field);
    return inherited === undefined || clears(inherited.cell) ? undefined : inherited;
}
function contradictedPhase(phase, after) {
    return { state: "opaque", text: phase.state === "stated" ? phase.text : "", because: `image ${quote(after.name)}, which this one is built on, already has IIS`, contradicted: true, location: phase.location, related: [{ message: "IIS is in the parent because of this", location: after.location }] };
}
function stateIis(merged, put, state, read, family) {
    const version = statedIn(merged, "iis.version");
    const said = statedIn(merged, "iis.installed");
    const reading = version === undefined || version.cell.unreadable !== undefined ? undefined : (0,facts_iis/* readIis */.IR)(version.cell.text ?? "");
    if (version !== undefined) {
        put("iis.version", state(version, reading === undefined ? unreadable(version) : reading.kind === "known" ? { kind: "known", value: reading.value.version } : reading));
        if (reading?.kind === "known")
            put("iis.product", state(version, { kind: "known", value: reading.value.product }));
    }
    put("iis.source", read("iis.source", facts_iis/* iisSource */.dS));
    put("iis.phase", read("iis.phase", facts_iis/* iisPhase */.TA));
    put("iis.install-order", read("iis.install-order", facts_iis/* iisInstallOrder */.B));
    put("iis.encrypted-properties", read("iis.encrypted-properties", facts_iis/* encryptedProperties */.yr));
    const brought = [...merged.features].filter(([name, { from }]) => (0,server_roles/* bringsIis */.XM)(name) && from.cell.unreadable === undefined);
    const listed = brought.find(([, feature]) => feature.present)?.[1].from;
    const removed = brought.find(([name, feature]) => !feature.present && (0,server_roles/* isWholeIis */.RH)(name))?.[1].from;
    const doubtful = [...merged.features].find(([name, feature]) => feature.from.cell.unreadable !== undefined || (feature.present && ((0,facts_windows/* looksLikeTemplate */.mr)(name) || (0,server_roles/* mayBringIis */.vt)(name))))?.[1].from;
    const present = listed !== undefined && said !== undefined && said.rank > listed.rank && isFalse(said) ? undefined : listed;
    if (said !== undefined) {
        const whether = facts_iis/* truth */.Im.read(said.cell.text ?? "");
        const no = whether.kind === "known" && whether.value === "false";
        if (no && present !== undefined && present.rank >= said.rank) {
            put("iis.installed", clashOf(said, present, "IIS is said not to be installed, and a feature installs it"));
        }
        else if (!no && present === undefined && removed !== undefined && removed.rank >= said.rank) {
            put("iis.installed", clashOf(said, removed, "IIS is said to be installed, and a feature list removes it"));
        }
        else
            put("iis.installed", state(said, said.cell.unreadable === undefined ? whether : unreadable(said)));
    }
    else if (version !== undefined) {
        put("iis.installed", state(version, reading?.kind === "known" ? { kind: "known", value: "true" } : reading === undefined ? unreadable(version) : reading));
    }
    else if (present !== undefined)
        put("iis.installed", state(present, { kind: "known", value: "true" }));
    else if (doubtful !== undefined) {
        const { cell } = doubtful;
        put("iis.installed", { state: "opaque", text: cell.text ?? "", because: cell.unreadable ?? ((0,facts_windows/* looksLikeTemplate */.mr)(cell.text ?? "") ? "it looks like a template that is filled in later" : "this feature may bring IIS with it"), location: cell.location });
    }
    else if (removed !== undefined && (family === undefined || hasRoles(family))) {
        put("iis.installed", state(removed, { kind: "known", value: "false" }));
    }
    if (present !== undefined && statedIn(merged, "iis.source") === undefined)
        put("iis.source", state(present, { kind: "known", value: "windows-role" }));
}
function isFalse({ cell }) {
    const reading = facts_iis/* truth */.Im.read(cell.text ?? "");
    return cell.unreadable === undefined && reading.kind === "known" && reading.value === "false";
}
function hasRoles(family) {
    return Number((0,facts_windows/* familyEntry */.Du)(family).kernel.split(".")[0]) >= 6;
}
function complete(image, complaints) {
    if (image.completing === undefined)
        return image.merged;
    const filling = lay(nothing, image.completing, { name: image.name, location: image.location });
    const fields = new Map(filling.fields);
    for (const [field, stated] of image.merged.fields) {
        const filled = filling.fields.get(field);
        if (filled !== undefined && clears(stated.cell))
            continue;
        if (filled !== undefined && filled.cell.text !== stated.cell.text) {
            complaints.add("facts-contradict", `\`facts\` says ${quote(filled.cell.text ?? "")} where the definition already says ${quote(stated.cell.text ?? "")}: facts fill gaps only. Remove one of them.`, filled.cell.location, [{ message: "already stated here", location: stated.cell.location }]);
        }
        fields.set(field, stated);
    }
    return { ...image.merged, fields, features: new Map([...filling.features, ...image.merged.features]) };
}
function latest(what, candidates, read, { complaints, refines }) {
    const present = candidates.filter((candidate) => candidate !== undefined);
    let from;
    for (const candidate of present) {
        if (from === undefined || candidate.rank > from.rank) {
            from = candidate;
            continue;
        }
        if (candidate.rank < from.rank || sameValue(from, candidate, read))
            continue;
        const [one, other] = [read(from.cell.text ?? ""), read(candidate.cell.text ?? "")];
        if (one.kind === "known" && other.kind === "known") {
            if (refines?.(other.value, one.value) === true)
                continue;
            if (refines?.(one.value, other.value) === true) {
                from = candidate;
                continue;
            }
        }
        complaints.add("stated-twice", `The ${what} is stated twice, as ${quote(from.cell.text ?? "")} and as ${quote(candidate.cell.text ?? "")}: keep one of them.`, candidate.cell.location, [{ message: "the other one", location: from.cell.location }]);
        return { from, clash: clashOf(from, candidate, `the ${what} is stated twice, as ${quote(from.cell.text ?? "")} and as ${quote(candidate.cell.text ?? "")}`) };
    }
    return from === undefined ? undefined : { from };
}
function sameValue(left, right, read) {
    if (left.cell.unreadable !== undefined || right.cell.unreadable !== undefined)
        return false;
    const [one, other] = [read(left.cell.text ?? ""), read(right.cell.text ?? "")];
    return one.kind === "known" && other.kind === "known" ? one.value === other.value : left.cell.text === right.cell.text;
}
function clashOf(one, other, because) {
    return { state: "opaque", text: "", because, location: one.cell.location, related: [{ message: "and here", location: other.cell.location }] };
}
function unreadable(inherited) {
    return { kind: "unclear", because: inherited.cell.unreadable ?? "it cannot be read" };
}
function factOf(inherited, reading, related) {
    const { cell } = inherited;
    const text = cell.text ?? "";
    const place = { text, location: cell.location, ...(related.length === 0 ? {} : { related }) };
    if (cell.unreadable !== undefined)
        return { state: "opaque", because: cell.unreadable, ...place };
    if (reading.kind === "known")
        return { state: "stated", value: reading.value, ...place };
    return { state: "opaque", because: reading.because, ...(reading.suggestion === undefined ? {} : { suggestion: reading.suggestion }), ...place };
}
function relatedOf(inherited, image) {
    const related = [];
    const { owner, cell } = inherited;
    if (owner.name !== image.name)
        related.push({ message: `image ${quote(image.name)} has this from ${owner.name.startsWith("the defaults") ? owner.name : quote(owner.name)}`, location: image.location });
    if (cell.via !== undefined)
        related.push({ message: "used here", location: cell.via });
    return related;
}
function readUpgrade(text) {
    const whether = facts_iis/* truth */.Im.read(text);
    if (whether.kind === "known")
        return whether.value === "false" ? { kind: "known", value: "none" } : { kind: "known", value: "unknown" };
    const windows = (0,facts_windows/* readWindows */.kg)(text);
    return windows.kind === "known" ? { kind: "known", value: windows.value.family } : windows;
}
function readClone(text) {
    const word = text.trim().toLowerCase();
    if (word === "sysprep")
        return { kind: "known", value: "true" };
    if (word === "raw")
        return { kind: "known", value: "false" };
    return facts_iis/* truth */.Im.read(text);
}

;// CONCATENATED MODULE: ./build/formats/native/join.js




function stateFacts(image, complaints) {
    const merged = complete(image, complaints);
    const facts = factsOfCells(merged, image, complaints);
    if (image.foreign !== undefined)
        addForeign(facts, merged, image, image.foreign, complaints);
    const steps = (0,stages/* factsOfStages */.e)(image.stages);
    addDone(facts, steps.facts, { image, complaints, doer: "a step of the image", place: "the step" });
    if (image.runs !== undefined && facts["sysprep.runs"] === undefined)
        facts["sysprep.runs"] = { state: "stated", value: String(image.runs.count), text: image.runs.text, location: image.runs.location };
    return { location: image.location, facts, unreadSteps: [...image.unread, ...(image.foreign?.image.stated.unreadSteps ?? []), ...steps.unreadSteps].slice(0, 10) };
}
function addForeign(facts, merged, image, foreign, complaints) {
    const parent = foreign.image.stated.facts;
    const from = `image ${quote(image.name)} has this from ${quote(foreign.image.name)}`;
    const filling = image.completing === undefined ? {} : factsOfCells(lay(nothing, image.completing, { name: image.name, location: image.location }), image, collectComplaints());
    for (const [name, theirs] of Object.entries(parent)) {
        const ours = filling[name];
        if (theirs.state !== "stated" || ours?.state !== "stated" || ours.value === theirs.value)
            continue;
        complaints.add("facts-contradict", `\`facts\` says ${quote(ours.text)} where ${quote(foreign.image.name)} says ${quote(theirs.text)}: facts fill gaps only. Remove one of them.`, ours.location, [{ message: "already stated here", location: theirs.location }]);
        if (sameFact(facts[name], ours))
            facts[name] = { ...theirs, related: [...(theirs.related ?? []), { message: "facts say otherwise here", location: ours.location }] };
    }
    const replaced = (key) => (key.startsWith("os.") && merged.fields.has("os.product") && filling["os.family"] === undefined) || (key.startsWith("iis.") && merged.resets.has("iis"));
    for (const [key, fact] of Object.entries(parent)) {
        if (facts[key] !== undefined || replaced(key))
            continue;
        if ((key === "sysprep" || key === "clone.method") && !foreign.completed && fact.state === "stated" && fact.value !== "true" && fact.value !== "sysprep")
            continue;
        facts[key] = { ...fact, related: [...(fact.related ?? []), { message: from, location: image.location }] };
    }
    for (const [key, fact] of Object.entries(factsOfCells(foreign.defaults, image, collectComplaints())))
        facts[key] ??= fact;
    const done = Object.fromEntries(Object.entries(parent).filter(([key, fact]) => fact.state === "stated" && (key.startsWith("iis.") || key.startsWith("role."))));
    if (!foreign.completed && isStated(done["iis.phase"], "after-clone")) {
        if (isStated(facts["iis.phase"], "after-clone") && sameFact(facts["iis.phase"], done["iis.phase"]))
            facts["iis.phase"] = { ...opaqueOf(facts["iis.phase"]), because: onClonesOf(foreign.image.name) };
        return;
    }
    addDone(facts, done, { image, complaints, doer: quote(foreign.image.name), place: "there" });
}
function onClonesOf(parent) {
    return `this image is made of a clone of ${quote(parent)}, and nobody says whether what goes in on its clones was there by then`;
}
function isStated(fact, value) {
    return fact?.state === "stated" && fact.value === value;
}
function opaqueOf(fact) {
    return { state: "opaque", text: fact.state === "stated" ? fact.text : "", because: "", location: fact.location, ...(fact.related === undefined ? {} : { related: fact.related }) };
}
function addDone(facts, steps, { image, complaints, doer, place }) {
    const own = facts["iis.installed"];
    const theirs = steps["iis.installed"];
    const late = steps["iis.phase"]?.state === "stated" && steps["iis.phase"].value === "after-clone";
    const taken = { ...steps };
    if (own !== undefined) {
        if (own.state === "stated" && own.value === "false" && theirs?.state === "stated" && theirs.value === "true" && !late) {
            complaints.add("facts-contradict", `Image ${quote(image.name)} is said to have no IIS, and ${doer} installs or configures it (${quote(theirs.text)}). Correct one of them.`, own.location, [{ message: place, location: theirs.location }]);
            facts["iis.installed"] = contradicted(own, `${doer} installs or configures IIS`, theirs, place);
        }
        else if (own.state === "opaque" && theirs?.state === "stated" && theirs.value === "true" && !late)
            facts["iis.installed"] = theirs;
        if (late || own.state === "stated")
            for (const key of ["iis.phase", "iis.source"])
                if (late || (facts["iis.installed"]?.state === "stated" && facts["iis.installed"].value === "false"))
                    delete taken[key];
    }
    const phase = facts["iis.phase"];
    const stepPhase = steps["iis.phase"];
    if (phase?.state === "stated" && phase.value === "after-clone" && stepPhase?.state === "stated" && !late)
        facts["iis.phase"] = contradicted(phase, `${doer} installs or configures IIS before Sysprep`, stepPhase, place);
    const secret = steps["iis.encrypted-properties"];
    const said = facts["iis.encrypted-properties"];
    if (secret?.state === "stated") {
        facts["iis.encrypted-properties"] = said?.state !== "stated" || said.value !== "none" ? secret : { ...secret, related: [{ message: `image ${quote(image.name)} is said to hold none`, location: said.location }, ...(secret.related ?? [])] };
    }
    const sysprep = facts.sysprep;
    if (sysprep?.state === "stated" && sysprep.value === "false" && steps.sysprep?.state === "stated")
        facts.sysprep = contradicted(sysprep, `${doer} runs Sysprep`, steps.sysprep, place);
    for (const [key, fact] of Object.entries(taken)) {
        const known = facts[key];
        if (known === undefined || known.state === "unstated" || (key.startsWith("role.") && fact.state === "stated"))
            facts[key] = withImage(fact, image);
    }
}
function sameFact(fact, from) {
    const at = ({ location: { file, start } }) => `${file}:${start.line}:${start.column}`;
    return fact !== undefined && from !== undefined && at(fact) === at(from);
}
function withImage(fact, image) {
    return { ...fact, related: [...(fact.related ?? []), { message: `a step of image ${quote(image.name)}`, location: image.location }] };
}
function contradicted(fact, because, other, place) {
    return { ...opaqueOf(fact), because, contradicted: true, related: [{ message: place, location: other.location }] };
}

;// CONCATENATED MODULE: ./build/formats/native/alike.js
function textOfLayer({ fields, resets, features }) {
    let text = "";
    for (const [field, cell] of fields)
        text += `${field}${textOfCell(cell)}`;
    for (const group of resets)
        text += `!${group}`;
    if (features === null)
        return `${text}-`;
    for (const { name, present, cell } of features)
        text += `${present ? "+" : "-"}${counted(name)}${textOfCell(cell)}`;
    return text;
}
function textOfCell({ text, unreadable, items }) {
    return `${counted(text)}${counted(unreadable)}${items === undefined ? "" : `[${items.map(textOfCell).join("")}]`}`;
}
function counted(text) {
    return text === undefined ? "~" : `${text.length}:${text}`;
}

;// CONCATENATED MODULE: ./build/formats/native/read.js







const longestChain = 200;
class Resolved {
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
        if (parent !== undefined)
            this.#joined = this.#join(parent);
    }
    get merged() {
        this.#joined ??= this.#join(undefined);
        return this.#joined.merged;
    }
    get runs() {
        this.#joined ??= this.#join(undefined);
        return this.#joined.runs;
    }
    #join(parent) {
        const declaration = this.#declaration;
        const inherited = this.depth > longestChain ? undefined : parent?.merged;
        const base = this.foreign === undefined ? layDefaults(declaration, inherited) : inherited === undefined ? nothing : overlay(nothing, inherited);
        const merged = lay(base, declaration.keys.own, { name: declaration.name, location: declaration.location });
        return { merged, runs: countRuns(declaration, merged, parent?.runs, this.foreign) };
    }
}
function gatherDefinitions() {
    const diagnostics = [];
    const declarations = [];
    return {
        add(document) {
            for (const declaration of declare(document, diagnostics))
                declarations.push(declaration);
        },
        taint(file) {
            for (const declaration of declarations)
                if (declaration.file === file)
                    declaration.broken = true;
        },
        read: (context) => readDeclarations(declarations, diagnostics, context),
    };
}
function readDefinitions(documents, context) {
    const gathering = gatherDefinitions();
    for (const document of documents)
        gathering.add(document);
    return gathering.read(context);
}
function readDeclarations(declarations, diagnostics, context) {
    const byName = indexNames(declarations, diagnostics);
    const byFile = new Map();
    for (const declaration of declarations)
        put(byFile, declaration);
    const library = { byName, byFile, opened: new Map(), shelves: new Map(), context, diagnostics, suggestions: 20, sayings: new Map(), defaultsTexts: new Map(), plain: new Set() };
    const images = declarations.map((declaration) => {
        resolve(declaration, library);
        return finish(declaration, library);
    });
    return { images, diagnostics };
}
function put(shelves, declaration) {
    const shelf = shelves.get(declaration.file) ?? new Map();
    if (!shelf.has(declaration.name))
        shelf.set(declaration.name, declaration);
    shelves.set(declaration.file, shelf);
}
function declare(document, diagnostics) {
    const complaints = collectComplaints();
    const misread = new Set();
    const entries = readKeys("document", document.root, complaints, misread);
    const images = entries.get("images");
    const defaultsEntry = entries.get("defaults");
    const defaults = defaultsEntry?.value.kind === "map" ? readLayer(readKeys("facts", defaultsEntry.value, complaints), complaints) : undefined;
    const shared = { file: document.file, defaults, defaultsLocation: defaultsEntry?.keyLocation ?? document.root.location };
    const rootKeys = [...entries].filter(([name]) => (0,keys/* keyOf */.TN)("image", name)?.name === name);
    const found = [];
    if (images !== undefined) {
        for (const [, entry] of rootKeys)
            complaints.add("key-beside-images", `${quote(entry.key)} stands beside \`images\`, needed inside an image or under \`defaults\`.`, entry.keyLocation);
        found.push(...declareAll(images, shared, complaints, diagnostics));
    }
    else if (rootKeys.length > 0) {
        found.push(declareOne(document.root, undefined, entries, shared, complaints));
    }
    if (found.length === 0 && !misread.has("images")) {
        complaints.add("no-images", "This document is marked as image definitions and declares no image, needed at least one under `images`, or one at the root with `name` and `os`.", images?.keyLocation ?? document.root.get("kind").location);
    }
    if (complaints.diagnostics.some((diagnostic) => diagnostic.level === "error"))
        for (const declaration of found)
            declaration.broken = true;
    diagnostics.push(...complaints.diagnostics);
    return found;
}
function declareAll(images, shared, complaints, diagnostics) {
    const { value } = images;
    if (value.tag !== undefined)
        return [];
    if (value.kind === "list") {
        return value.items().flatMap((item) => (item.kind === "map" ? [declareItem(item, undefined, shared, diagnostics)] : []));
    }
    return value.entries().flatMap((entry) => {
        if (entry.key.startsWith("x-"))
            return [];
        if (entry.value.kind === "map" && entry.value.tag === undefined)
            return [declareItem(entry.value, entry, shared, diagnostics)];
        complaints.add("wrong-shape", `Image ${quote(entry.key)} holds no mapping, needed a mapping with os, iis, ie and sysprep.`, entry.keyLocation);
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
    const readable = stated?.unreadable === undefined ? stated?.text : undefined;
    let name = entry?.key ?? readable ?? "";
    let location = entry?.keyLocation ?? stated?.location ?? node.location;
    if (entry !== undefined && readable !== undefined && readable !== entry.key) {
        complaints.add("name-twice", `Image ${quote(entry.key)} is named ${quote(readable)} inside, needed one name. In a mapping the key is the name.`, stated?.location ?? location, [{ message: "the key", location: entry.keyLocation }]);
    }
    if (name === "") {
        complaints.add("image-without-name", "An image without a name, needed `name` with a text that no other image of the run has.", location);
        location = node.location;
        name = `(image at line ${location.start.line})`;
    }
    return { ...shared, name, location, keys, broken: false };
}
function indexNames(declarations, diagnostics) {
    const byName = new Map();
    for (const declaration of declarations) {
        const first = byName.get(declaration.name);
        if (first === undefined) {
            byName.set(declaration.name, declaration);
            continue;
        }
        first.broken = true;
        declaration.broken = true;
        diagnostics.push({
            code: "name-not-unique",
            level: "error",
            message: `Two images are named ${quote(declaration.name)}: names must be unique over the run, because parents, waivers and reports go by them. Rename one.`,
            location: declaration.location,
            related: [{ message: "the other one", location: first.location }],
        });
    }
    return byName;
}
function resolve(start, library) {
    const chain = [];
    const parents = new Map();
    const unread = new Map();
    const foreign = new Map();
    if (start.merged !== undefined)
        return;
    if (start.keys.parent === undefined)
        return settle(start, {}, library);
    let current = start;
    while (current !== undefined && current.merged === undefined) {
        if (parents.has(current)) {
            reportCycle(chain.slice(chain.indexOf(current)), library.diagnostics);
            break;
        }
        chain.push(current);
        const reference = current.keys.parent;
        let parent;
        if (reference?.opaque === true)
            unread.set(current, { what: `the parent ${quote(reference.file ?? "")}`, location: reference.location });
        else if (reference !== undefined) {
            const found = findParent(current, reference, library);
            if (found !== undefined && "image" in found)
                foreign.set(current, found.image);
            else
                parent = found;
        }
        parents.set(current, parent);
        current = parent;
    }
    for (const declaration of chain.toReversed())
        settle(declaration, { above: parents.get(declaration), own: unread.get(declaration), adopted: foreign.get(declaration) }, library);
}
function settle(declaration, { above, own, adopted }, library) {
    const parent = above?.merged;
    const depth = (parent?.depth ?? 0) + 1;
    if (depth > longestChain && (parent?.depth ?? 0) <= longestChain) {
        declaration.broken = true;
        library.diagnostics.push({ code: "chain-too-long", level: "error", message: `Image ${quote(declaration.name)} inherits through more than ${longestChain} images; a chain that long is not read.`, location: declaration.location, related: [] });
    }
    const foreign = headOf(declaration, adopted, parent?.foreign);
    const stages = parent === undefined && declaration.keys.steps.length === 0 ? none : [...inheritedStages(parent), ...declaration.keys.steps.map((step) => readStep(declaration, step, library))];
    declaration.merged = new Resolved(declaration, parent, {
        broken: declaration.broken || (parent?.broken ?? false) || (adopted?.broken ?? false) || depth > longestChain,
        depth,
        unread: parent === undefined && own === undefined ? none : [...(parent?.unread ?? []), ...(own === undefined ? [] : [own])].slice(0, 10),
        after: above === undefined || !declaration.keys.own.fields.has("iis.phase") ? undefined : iisOf(above),
        stages,
        foreign,
        alike: own !== undefined || foreign !== undefined || depth > longestChain || declaration.broken ? undefined : numberOf(declaration, parent, library),
    });
}
const none = [];
function numberOf({ keys, defaults }, parent, { sayings, defaultsTexts }) {
    if (keys.steps.length > 0 || keys.completing !== undefined || (keys.parent !== undefined && parent?.alike === undefined))
        return undefined;
    let below = defaults === undefined ? "" : defaultsTexts.get(defaults);
    if (defaults !== undefined && below === undefined) {
        below = textOfLayer(defaults);
        defaultsTexts.set(defaults, below);
    }
    const saying = `${parent?.alike ?? ""}/${below === undefined ? "" : below.length}/${below ?? ""}${textOfLayer(keys.own)}`;
    const number = sayings.get(saying) ?? sayings.size;
    sayings.set(saying, number);
    return number;
}
function headOf(declaration, adopted, above) {
    if (adopted === undefined && above === undefined)
        return undefined;
    const defaults = layDefaults(declaration, undefined);
    if (adopted !== undefined)
        return { image: adopted, completed: saysNothing(declaration.keys.own), defaults };
    return above === undefined ? undefined : { ...above, completed: false, defaults };
}
function saysNothing(own) {
    return own.fields.size === 0 && own.resets.size === 0 && own.features !== null && own.features.length === 0;
}
const mostInheritedStages = 1000;
function inheritedStages(parent) {
    if (parent === undefined)
        return [];
    const inChild = (phase) => (phase === "after-clone" || phase === "unknown" ? "unknown" : "base");
    const stages = parent.stages.filter(({ phase }) => phase !== "after-clone" || !isNeverCloned(parent.merged)).map((stage) => ({ ...stage, phase: inChild(stage.phase) }));
    const [first] = stages.flatMap(({ effects }) => effects);
    if (stages.length <= mostInheritedStages || first === undefined)
        return stages;
    return [{ phase: "base", effects: [{ kind: "unread", what: "the long list of steps of the parents", text: "", location: first.location }] }];
}
function readStep(declaration, step, library) {
    const unread = (what) => ({ phase: step.phase, effects: [{ kind: "unread", what, text: step.file, location: step.location }] });
    const complain = (level, code, message) => library.diagnostics.push({ code, level, message, location: step.location, related: [] });
    if (step.opaque)
        return unread(`the step ${quote(step.file)}`);
    const steps = library.context.steps(declaration.file, step.file, "unknown");
    if (!("reason" in steps))
        return { phase: step.phase, effects: steps.effects };
    if (steps.missing === true) {
        declaration.broken = true;
        complain("error", "step-missing", `The step ${quote(step.file)} of image ${quote(declaration.name)} cannot be opened: ${steps.reason}. Correct the path, or write \`opaque: true\` beside it where the file lies elsewhere.`);
    }
    else if (step.phase !== "after-clone") {
        complain("warning", "step-not-read", `The step ${quote(step.file)} of image ${quote(declaration.name)} is not read: ${steps.reason}. Correct it, or write \`opaque: true\` beside it and state what it does to IIS.`);
    }
    return unread(`the step ${quote(step.file)}`);
}
function countRuns(declaration, merged, above, foreign) {
    const own = merged.fields.get("sysprep.runs");
    if (own?.cell.text !== undefined && own.cell.unreadable === undefined && /^\d{1,5}$/.test(own.cell.text.trim()))
        return { count: Number(own.cell.text), text: own.cell.text, location: own.cell.location };
    const theirs = foreign?.image.stated.facts;
    const stated = theirs?.["sysprep.runs"];
    const before = above?.count ?? (stated?.state === "stated" ? Number(stated.value) : isTrue(theirs?.sysprep) ? 1 : 0);
    const cell = merged.fields.get("sysprep")?.cell ?? (foreign === undefined ? undefined : foreign.defaults.fields.get("sysprep")?.cell);
    const generalizes = cell === undefined ? isTrue(theirs?.sysprep) : /^(?:true|yes|on|sysprep)$/i.test(cell.text?.trim() ?? "");
    const count = before + (generalizes && foreign?.completed !== true ? 1 : 0);
    return count < 2 ? (count === 1 ? { count, text: "", location: declaration.location } : undefined) : { count, text: `built on ${count - 1} generalized ${count === 2 ? "image" : "images"}`, location: declaration.keys.parent?.location ?? declaration.location };
}
function isTrue(fact) {
    return (fact?.state === "stated" || fact?.state === "implied") && fact.value === "true";
}
function layDefaults(declaration, parent) {
    const owner = { name: "the defaults of the document", location: declaration.defaultsLocation };
    const defaults = declaration.defaults === undefined ? nothing : lay(nothing, declaration.defaults, owner);
    return parent === undefined ? defaults : overlay(defaults, parent);
}
function reportCycle(cycle, diagnostics) {
    const [first, ...others] = cycle;
    if (first === undefined)
        return;
    for (const declaration of cycle)
        declaration.broken = true;
    diagnostics.push({
        code: "parent-cycle",
        level: "error",
        message: others.length === 0 ? `Image ${quote(first.name)} inherits from itself: a cycle has no facts. Remove its parent.` : `Images ${cycle.slice(0, 5).map((declaration) => quote(declaration.name)).join(", ")}${cycle.length > 5 ? ", …" : ""} inherit from each other: a cycle has no facts. Remove one of the parents.`,
        location: first.keys.parent?.location ?? first.location,
        related: others.slice(0, 10).map((declaration) => ({ message: `${quote(declaration.name)} names its parent here`, location: declaration.keys.parent?.location ?? declaration.location })),
    });
}
function findParent(child, reference, library) {
    const complain = (message, other) => {
        const related = [{ message: `image ${quote(child.name)}`, location: child.location }, ...(other === undefined ? [] : [{ message: `image ${quote(other.name)}`, location: other.location }])];
        child.broken = true;
        library.diagnostics.push({ code: "unknown-parent", level: "error", message, location: reference.location, related });
        return undefined;
    };
    if (reference.file === undefined) {
        const name = reference.name ?? "";
        const parent = library.shelves.get(child)?.get(name) ?? library.byName.get(name);
        if (parent !== undefined)
            return parent;
        const guess = library.suggestions-- > 0 ? (0,nearest/* nearest */.p)(name, [...library.byName.keys()].slice(0, 1000)) : undefined;
        return complain(`Image ${quote(child.name)} is built on ${quote(name)}, which no definition of this run declares${guess === undefined ? "" : `; did you mean ${quote(guess)}?`}. Declare it, or name its file with \`from: {file, resource}\`.`, guess === undefined ? undefined : library.byName.get(guess));
    }
    const shelf = openFile(child.file, reference.file, library);
    if (typeof shelf === "string")
        return complain(`The parent file ${quote(reference.file)} in \`from\` cannot be used: ${shelf}.`);
    if ("foreign" in shelf) {
        const found = shelf.foreign.filter((image) => reference.name === undefined || image.name === reference.name || image.resources.includes(reference.name));
        const [only] = found;
        const names = shelf.foreign.slice(0, 10).map((image) => [image.name, ...image.resources].map(quote).join(" or ")).join(", ");
        if (found.length === 1 && only !== undefined)
            return { image: only };
        return complain(reference.name === undefined ? `The parent file ${quote(reference.file)} declares ${found.length} images, needed \`resource\` with the name of one: ${names}.` : `The parent file ${quote(reference.file)} declares ${found.length === 0 ? "no image" : `${found.length} images`} ${quote(reference.name)}; it has ${names}.`);
    }
    if (reference.name === undefined) {
        const [only] = shelf.values();
        return shelf.size === 1 ? only : complain(`The parent file ${quote(reference.file)} declares ${shelf.size} images, needed \`resource\` with the name of one.`);
    }
    return shelf.get(reference.name) ?? complain(`The parent file ${quote(reference.file)} declares no image ${quote(reference.name)}; it has ${[...shelf.keys()].slice(0, 10).map(quote).join(", ")}.`);
}
function openFile(fromFile, path, library) {
    const folder = fromFile.includes("/") ? fromFile.slice(0, fromFile.lastIndexOf("/")) : "";
    const key = `${folder}\n${path}`;
    const known = library.opened.get(key);
    if (known !== undefined)
        return known;
    const result = readShelf(fromFile, path, library);
    library.opened.set(key, result);
    return result;
}
function readShelf(fromFile, path, library) {
    const opened = library.context.open(fromFile, path);
    if ("reason" in opened)
        return opened.reason;
    const { file } = opened;
    const inRun = library.byFile.get(file);
    if (inRun !== undefined)
        return inRun;
    const shelves = new Map();
    for (const declaration of opened.documents.filter(isNative).flatMap((document) => declare(document, library.diagnostics)))
        put(shelves, declaration);
    const shelf = shelves.get(file);
    if (shelf === undefined) {
        const read = library.context.images(fromFile, path);
        return "reason" in read ? read.reason : { foreign: read.images };
    }
    for (const declaration of shelf.values())
        library.shelves.set(declaration, shelf);
    return shelf;
}
function isNative(document) {
    const { root } = document;
    const [version, named] = [root.get("apiVersion"), root.get("kind")];
    return root.kind === "map" && [root, version, named].every((node) => node.tag === undefined) && version.text() === keys/* apiVersion */.XV && named.text() === keys/* kind */.fM;
}
function finish(declaration, { diagnostics, plain }) {
    const resolved = declaration.merged;
    if (resolved === undefined)
        throw new Error(`image ${declaration.name} was not resolved`);
    const { name, location } = declaration;
    const { alike } = resolved;
    if (alike !== undefined && plain.has(alike))
        return new PlainImage(declaration, resolved, String(alike));
    const complaints = collectComplaints();
    const stated = state(declaration, resolved, complaints);
    if (alike !== undefined && complaints.diagnostics.length === 0) {
        plain.add(alike);
        return new PlainImage(declaration, resolved, String(alike), stated);
    }
    diagnostics.push(...complaints.diagnostics);
    const broken = resolved.broken || complaints.diagnostics.some((diagnostic) => diagnostic.level === "error");
    return { name, resources: [], location, stated, broken, ...(resolved.foreign?.completed === true ? { completes: resolved.foreign.image.location } : {}) };
}
class PlainImage {
    name;
    resources = none;
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
        for (const [field, cell] of fields)
            if (cell.location === place)
                return field;
        const index = features?.findIndex(({ cell }) => cell.location === place) ?? -1;
        return index === -1 ? undefined : `features ${index}`;
    }
    placeOf(part) {
        const { fields, features } = this.#declaration.keys.own;
        const cell = part.startsWith("features ") ? features?.[Number(part.slice("features ".length))]?.cell : fields.get(part);
        return cell?.location;
    }
}
function state(declaration, { merged, runs, unread, after, stages, foreign }, complaints) {
    return stateFacts({ name: declaration.name, location: declaration.location, merged, completing: declaration.keys.completing, unread, after, stages, foreign, runs: runs !== undefined && runs.count > 1 ? runs : undefined }, complaints);
}
function iisOf(declaration) {
    if (declaration.merged === undefined)
        return undefined;
    const { facts } = (0,facts_image/* completeImage */.XM)(state(declaration, declaration.merged, collectComplaints()));
    const installed = facts["iis.installed"];
    const phase = facts["iis.phase"];
    if ((installed.state !== "stated" && installed.state !== "implied") || installed.value !== "true")
        return undefined;
    return phase.state === "stated" && phase.value === "after-clone" ? undefined : { name: declaration.name, location: installed.location };
}
function isImageKey(written) {
    return keyOf("image", written) !== undefined;
}

;// CONCATENATED MODULE: ./build/formats/native/native.js





const roleReads = Object.fromEntries(server_roles/* serverRoles */.BD.map(({ id }) => [(0,fact/* roleKey */.Q)(id), "features, provision"]));
const native_native = {
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
        ...roleReads,
    },
    recognise,
    read: readDefinitions,
    gather: gatherDefinitions,
};
const almost = /sysprep[\s_-]*gate/i;
function recognise(document) {
    const { root } = document;
    if (isNative(document))
        return { kind: "yes" };
    if (root.kind !== "map" && root.kind !== "list")
        return { kind: "no" };
    const version = root.get("apiVersion");
    const named = root.get("kind");
    if (almost.test(version.text() ?? "")) {
        for (const node of [root, version, named])
            if (node.tag !== undefined)
                return near(`The tag ${node.tag} is filled in by something else, needed a document that can be read as it stands.`, node.location);
        if (version.text() !== keys/* apiVersion */.XV)
            return near(`\`apiVersion\` is ${quote(version.text() ?? "")}, needed exactly ${keys/* apiVersion */.XV}: this version of the program reads no other.`, version.location);
        return near(`\`kind\` is ${named.kind === "missing" ? "not there" : quote(named.text() ?? "")}, needed exactly ${keys/* kind */.fM}.`, named.kind === "missing" ? version.location : named.location);
    }
    for (const { key, keyLocation, value } of root.entries()) {
        if (/^[\w\s-]*(?:api|version)[\w\s-]*$/i.test(key) && almost.test(value.text() ?? ""))
            return near(`The key ${quote(key)} marks nothing, needed \`apiVersion: ${keys/* apiVersion */.XV}\`.`, keyLocation);
        if (almost.test(value.get("apiVersion").text() ?? ""))
            return near(`The marker stands under ${quote(key)}, needed at the root of the document.`, keyLocation);
    }
    for (const item of root.items()) {
        if (almost.test(item.get("apiVersion").text() ?? ""))
            return near("The marker stands in a list, needed at the root of a document of its own; separate documents with `---`.", item.location);
    }
    if (named.text() === keys/* kind */.fM && version.kind === "missing" && root.get("images").kind !== "missing")
        return near(`\`apiVersion\` is not there, needed \`apiVersion: ${keys/* apiVersion */.XV}\`.`, named.location);
    return unmarked(document);
}
function unmarked({ root }) {
    const images = root.get("images");
    const items = images.kind === "list" ? images.items() : images.entries().map((entry) => entry.value);
    const has = (item, keys) => keys.some((key) => item.get(key).kind !== "missing");
    const isImage = (item) => item.kind === "map" && has(item, ["os", "from"]) && has(item, ["iis", "ie", "sysprep", "servicePack"]);
    const atRoot = images.kind === "missing" && has(root, ["name"]) && isImage(root);
    if (!atRoot && (items.length === 0 || !items.slice(0, 100).every(isImage)))
        return { kind: "no" };
    const entry = root.entries().find(({ key }) => key === (atRoot ? "name" : "images"));
    return near(`These look like image definitions without their marker, needed \`apiVersion: ${keys/* apiVersion */.XV}\` and \`kind: ${keys/* kind */.fM}\` at the head of the document; a catalogue of your own is read by a mapping (docs/formats/mapped.md), and another tool's file is left out with exclude-paths.`, entry?.keyLocation ?? images.location);
}
function near(message, location) {
    return { kind: "near", diagnostic: { code: "marker-not-exact", level: "error", message: `${message} Nothing in this document was evaluated.`, location, related: [] } };
}


/***/ }),

/***/ 5074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hm: () => (/* binding */ catalogueFormat),
  Tu: () => (/* binding */ everyFormat),
  rZ: () => (/* binding */ isMarked),
  S8: () => (/* binding */ markers),
  Ok: () => (/* binding */ marksOf)
});

// UNUSED EXPORTS: hints

// EXTERNAL MODULE: ./build/source/deferred.js
var deferred = __nccwpck_require__(4005);
// EXTERNAL MODULE: ./build/source/text.js
var source_text = __nccwpck_require__(6137);
;// CONCATENATED MODULE: ./build/formats/markers.js
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
    /\bsuites["']?\s*:/i,
];

;// CONCATENATED MODULE: ./build/formats/registry.js



const everyFormat = new deferred/* Deferred */.c("the formats beside the native one");
const catalogueFormat = new deferred/* Deferred */.c("the reader of catalogues");
const markers = oneOf([markerOfNative, ...markersOfOthers]);
const registry_native = oneOf([markerOfNative]);
const others = oneOf(markersOfOthers);
const hints = oneOf(hintsOfNative);
const known = new WeakMap();
function marksOf(bytes) {
    const before = known.get(bytes);
    if (before !== undefined)
        return before;
    const isNative = (0,source_text/* mightContain */.eg)(bytes, registry_native);
    const isOther = (0,source_text/* mightContain */.eg)(bytes, others);
    const marks = { native: isNative, others: isOther, hint: !isNative && !isOther && (0,source_text/* mightContain */.eg)(bytes, hints) };
    known.set(bytes, marks);
    return marks;
}
function isMarked(bytes) {
    const marks = marksOf(bytes);
    return marks.native || marks.others;
}
function oneOf(patterns) {
    return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "im");
}


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ readCall),
/* harmony export */   ky: () => (/* binding */ unknownWords),
/* harmony export */   lG: () => (/* binding */ quotedWord)
/* harmony export */ });
/* harmony import */ var _commands_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(915);
/* harmony import */ var _source_embedded_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3372);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6137);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5157);




const unknownWords = "{{}}";
function readCall(script, words) {
    const { readScript } = _commands_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .commandReaders */ .G.get();
    if (!areOpen(words.text.trim()))
        return readScript(asCall(script, words), "powershell");
    const effects = readScript(script, "powershell");
    if (!/\bparam\s*\(|\$args\b/i.test(script.text))
        return effects;
    return [...effects, (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(`what the script "${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(script.file)}" does with arguments that are filled in later`, words.text, words.locate(0, words.text.length))];
}
function areOpen(words) {
    return /^(?:\{\{[^{}]*\}\}|\$\{\{[^{}]*\}\}|\$\w+)$/.test(words) || /(?:^|\s)@\w/.test(words);
}
function asCall(script, words) {
    const start = script.locate(0, 0);
    const line = { ...words, text: words.text.replaceAll(/[\r\n]/g, " ") };
    return (0,_source_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .concatTexts */ .Hc)(script.file, [(0,_source_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedText */ .nZ)("function Invoke-CalledScript {\n", start), script, (0,_source_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedText */ .nZ)("\n}\nInvoke-CalledScript ", start), line, (0,_source_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedText */ .nZ)("\n", start)]);
}
function quotedWord(text) {
    return text === undefined || text.includes("{{") ? unknownWords : `'${text.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 5157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   GO: () => (/* binding */ usedFrom),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   QV: () => (/* binding */ isSaid),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   tP: () => (/* binding */ isConfigurationOfIis),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _facts_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1909);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6137);


function plainText(node) {
    const text = node.tag === undefined ? node.text() : undefined;
    return text === undefined || text.trim() === "" || isExpression(text) ? undefined : text.trim();
}
function isExpression(text) {
    return (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeTemplate */ .mr)(text) || /^\s*\[(?!\[)[^]*\]\s*$/.test(text);
}
function isSaid(node) {
    return node.kind !== "missing" && (node.kind !== "scalar" || node.tag !== undefined || (node.text() ?? "").trim() !== "");
}
function setting(node, key) {
    const exact = node.get(key);
    if (exact.kind !== "missing")
        return exact;
    const wanted = key.toLowerCase();
    return node.entries().find((entry) => entry.key.toLowerCase() === wanted)?.value ?? exact;
}
function truthOf(node) {
    const text = plainText(node)?.toLowerCase();
    if (text === undefined)
        return undefined;
    return /^(?:true|yes|on|1|\$true)$/.test(text) ? true : /^(?:false|no|off|0|\$false)$/.test(text) ? false : undefined;
}
function listed(node) {
    if (node.kind === "list")
        return node.items();
    return isSaid(node) ? [node] : [];
}
function unread(what, text, location) {
    return { kind: "unread", what, text, location };
}
function usedFrom(effects, location) {
    return effects.map((effect) => (effect.location.file === location.file ? effect : { ...effect, related: [...(effect.related ?? []), { message: "used here", location }] }));
}
function named(text) {
    return `"${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)}"`;
}
function isConfigurationOfIis(path) {
    return /inetsrv[\\/]+config\b|\b(?:applicationhost|administration|redirection)\.config$/i.test(path.trim());
}


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

;// CONCATENATED MODULE: ./node_modules/@noble/hashes/_u64.js
const U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
const _32n = /* @__PURE__ */ BigInt(32);
// Split bigint into two 32-bit halves. With `le=true`, returned fields become `{ h: low, l: high
// }` to match little-endian word order rather than the property names.
function fromBig(n, le = false) {
    if (le)
        return { h: Number(n & U32_MASK64), l: Number((n >> _32n) & U32_MASK64) };
    return { h: Number((n >> _32n) & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
// Split bigint list into `[highWords, lowWords]` when `le=false`; with `le=true`, the first array
// holds the low halves because `fromBig(...)` swaps the semantic meaning of `h` and `l`.
function split(lst, le = false) {
    const len = lst.length;
    let Ah = new Uint32Array(len);
    let Al = new Uint32Array(len);
    for (let i = 0; i < len; i++) {
        const { h, l } = fromBig(lst[i], le);
        [Ah[i], Al[i]] = [h, l];
    }
    return [Ah, Al];
}
// Combine explicit `(high, low)` 32-bit halves into a bigint; `>>> 0` normalizes signed JS
// bitwise results back to uint32 first, and little-endian callers must swap.
const toBig = (h, l) => (BigInt(h >>> 0) << _32n) | BigInt(l >>> 0);
// Split a JS number into u32 halves without a BigInt allocation. Exact only for integers
// `0 <= n < 2**53`; callers use it on byte / bit counters, which JS length math caps far below
// that (an ArrayBuffer cannot exceed 2**53 - 1 bytes).
const fromNumH = (n) => (n / 2 ** 32) | 0;
const fromNumL = (n) => n >>> 0;
// Drop-in replacement for `view.setBigUint64(byteOffset, BigInt(n), isLE)` without the per-call
// BigInt allocation. Same `n < 2**53` precondition as `fromNumH`/`fromNumL`.
function setU64FromNum(view, byteOffset, n, isLE) {
    const h = fromNumH(n);
    const l = fromNumL(n);
    view.setUint32(byteOffset, isLE ? l : h, isLE);
    view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// High 32-bit half of a 64-bit logical right shift for `s` in `0..31`.
const shrSH = (h, _l, s) => h >>> s;
// Low 32-bit half of a 64-bit logical right shift, valid for `s` in `1..31`.
const shrSL = (h, l, s) => (h << (32 - s)) | (l >>> s);
// High 32-bit half of a 64-bit right rotate, valid for `s` in `1..31`.
const rotrSH = (h, l, s) => (h >>> s) | (l << (32 - s));
// Low 32-bit half of a 64-bit right rotate, valid for `s` in `1..31`.
const rotrSL = (h, l, s) => (h << (32 - s)) | (l >>> s);
// High 32-bit half of a 64-bit right rotate, valid for `s` in `33..63`; `32` uses `rotr32*`.
const rotrBH = (h, l, s) => (h << (64 - s)) | (l >>> (s - 32));
// Low 32-bit half of a 64-bit right rotate, valid for `s` in `33..63`; `32` uses `rotr32*`.
const rotrBL = (h, l, s) => (h >>> (s - 32)) | (l << (64 - s));
// High 32-bit half of a 64-bit right rotate for `s === 32`; this is just the swapped low half.
const rotr32H = (_h, l) => l;
// Low 32-bit half of a 64-bit right rotate for `s === 32`; this is just the swapped high half.
const rotr32L = (h, _l) => h;
// 64-bit left rotates (rotl*) are not defined here: sha3.ts, their only consumer, keeps
// local copies so V8 inlines them into keccakP.
// Add two split 64-bit words and return the split `{ h, l }` sum.
// JS uses 32-bit signed integers for bitwise operations, so we cannot simply shift the carry out
// of the low sum and instead use division.
function add(Ah, Al, Bh, Bl) {
    const l = (Al >>> 0) + (Bl >>> 0);
    return { h: (Ah + Bh + ((l / 2 ** 32) | 0)) | 0, l: l | 0 };
}
// Addition with more than 2 elements
// Unmasked low-word accumulator for 3-way addition; pass the raw result into `add3H(...)`.
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
// High-word finalize step for 3-way addition; `low` must be the untruncated output of `add3L(...)`.
const add3H = (low, Ah, Bh, Ch) => (Ah + Bh + Ch + ((low / 2 ** 32) | 0)) | 0;
// Unmasked low-word accumulator for 4-way addition; pass the raw result into `add4H(...)`.
const add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
// High-word finalize step for 4-way addition; `low` must be the untruncated output of `add4L(...)`.
const add4H = (low, Ah, Bh, Ch, Dh) => (Ah + Bh + Ch + Dh + ((low / 2 ** 32) | 0)) | 0;
// Unmasked low-word accumulator for 5-way addition; pass the raw result into `add5H(...)`.
const add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
// High-word finalize step for 5-way addition; `low` must be the untruncated output of `add5L(...)`.
const add5H = (low, Ah, Bh, Ch, Dh, Eh) => (Ah + Bh + Ch + Dh + Eh + ((low / 2 ** 32) | 0)) | 0;
// prettier-ignore


;// CONCATENATED MODULE: ./node_modules/@noble/hashes/utils.js
/**
 * Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
 * @param a - value to test
 * @returns `true` when the value is a Uint8Array-compatible view.
 * @example
 * Check whether a value is a Uint8Array-compatible view.
 * ```ts
 * isBytes(new Uint8Array([1, 2, 3]));
 * ```
 */
function isBytes(a) {
    // Plain `instanceof Uint8Array` is too strict for some Buffer / proxy / cross-realm cases.
    // The fallback still requires a real ArrayBuffer view, so plain
    // JSON-deserialized `{ constructor: ... }` spoofing is rejected, and
    // `BYTES_PER_ELEMENT === 1` keeps the fallback on byte-oriented views.
    return (a instanceof Uint8Array ||
        (ArrayBuffer.isView(a) &&
            a.constructor.name === 'Uint8Array' &&
            'BYTES_PER_ELEMENT' in a &&
            a.BYTES_PER_ELEMENT === 1));
}
// Shared error-message prefix builder. Only called on throw paths, so assert
// success paths never pay for the string concatenation.
const atitle = (title) => (title ? `"${title}" ` : '');
/**
 * Asserts something is a non-negative integer.
 * @param n - number to validate
 * @param title - label included in thrown errors
 * @returns The validated number.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Validate a non-negative integer option.
 * ```ts
 * anumber(32, 'length');
 * ```
 */
function anumber(n, title = '') {
    if (typeof n !== 'number')
        throw new TypeError(atitle(title) + 'expected number, got ' + typeof n);
    if (!Number.isSafeInteger(n) || n < 0)
        throw new RangeError(atitle(title) + 'expected integer >= 0, got ' + n);
    return n;
}
/**
 * Asserts something is a boolean.
 * @param value - value to validate
 * @param title - label included in thrown errors
 * @returns The validated boolean.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Validate a boolean option.
 * ```ts
 * abool(true, 'enableXOF');
 * ```
 */
function abool(value, title = '') {
    if (typeof value !== 'boolean')
        throw new TypeError(atitle(title) + 'expected boolean, got type=' + typeof value);
    return value;
}
/**
 * Asserts something is Uint8Array.
 * @param value - value to validate
 * @param length - optional exact length constraint
 * @param title - label included in thrown errors
 * @returns The validated byte array.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Validate that a value is a byte array.
 * ```ts
 * abytes(new Uint8Array([1, 2, 3]));
 * ```
 */
function abytes(value, length, title = '') {
    // Success path first: this runs at the start of every update() / digestInto(), and the
    // common `abytes(data)` form must not pay for length handling it does not use.
    if (isBytes(value) && (length === undefined || value.length === length))
        return value;
    // Error path: recompute freely to build the exact message.
    if (length !== undefined)
        anumber(length, 'length');
    const bytes = isBytes(value);
    const ofLen = length !== undefined ? ` of length ${length}` : '';
    const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
    const message = atitle(title) + 'expected Uint8Array' + ofLen + ', got ' + got;
    if (!bytes)
        throw new TypeError(message);
    throw new RangeError(message);
}
/**
 * Copies bytes into a fresh Uint8Array.
 * Buffer-style slices can alias the same backing store, so callers that need ownership should copy.
 * @param bytes - source bytes to clone
 * @returns Freshly allocated copy of `bytes`.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Clone a byte array before mutating it.
 * ```ts
 * const copy = copyBytes(new Uint8Array([1, 2, 3]));
 * ```
 */
function copyBytes(bytes) {
    // `Uint8Array.from(...)` would also accept arrays / other typed arrays. Keep this helper strict
    // because callers use it at byte-validation boundaries before mutating the detached copy.
    return Uint8Array.from(abytes(bytes));
}
/**
 * Asserts something is a wrapped hash constructor.
 * @param h - hash constructor to validate
 * @throws On wrong argument types or invalid hash wrapper shape. {@link TypeError}
 * @throws On invalid hash metadata ranges or values. {@link RangeError}
 * @throws If the hash metadata allows empty outputs or block sizes. {@link Error}
 * @example
 * Validate a callable hash wrapper.
 * ```ts
 * import { ahash } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * ahash(sha256);
 * ```
 */
function ahash(h) {
    if (typeof h !== 'function' || typeof h.create !== 'function')
        throw new TypeError('expected hash wrapped by utils.createHasher');
    anumber(h.outputLen);
    anumber(h.blockLen);
    // HMAC and KDF callers treat these as real byte lengths; allowing zero lets fake wrappers pass
    // validation and can produce empty outputs instead of failing fast.
    if (h.outputLen < 1 || h.blockLen < 1)
        throw new Error('hash blockLen / outputLen must be >= 1');
}
const aobject = (value, label) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new TypeError((label === 'object' ? '' : `"${label}" `) + 'expected object, got type=' + typeof value);
};
const aopts = (value, label) => {
    aobject(value, label);
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null)
        throw new TypeError(`"${label}" expected plain object`);
    // Object.assign() treats an own "__proto__" source key as a write to the target's legacy
    // prototype setter. Reject it before merging so inherited option values cannot be injected.
    if (Object.hasOwn(value, '__proto__'))
        throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
 * Asserts a hash instance has not been destroyed or finished.
 * @param instance - hash instance to validate
 * @param checkFinished - whether to reject finalized instances
 * @throws If the hash instance has already been destroyed or finalized. {@link Error}
 * @example
 * Validate that a hash instance is still usable.
 * ```ts
 * import { aexists } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * const hash = sha256.create();
 * aexists(hash);
 * ```
 */
function aexists(instance, checkFinished = true) {
    // Runs on every update()/digestInto(); the flags are library-owned booleans, so only their
    // truthiness is checked - re-validating their type per call was pure hot-path overhead.
    if (instance.destroyed)
        throw new Error('hash was destroyed');
    if (checkFinished && instance.finished)
        throw new Error('digest() was already called');
}
/**
 * Asserts output is a sufficiently-sized byte array.
 * @param out - destination buffer
 * @param instance - hash instance providing output length
 * Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Validate a caller-provided digest buffer.
 * ```ts
 * import { aoutput } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * const hash = sha256.create();
 * aoutput(new Uint8Array(hash.outputLen), hash);
 * ```
 */
function aoutput(out, instance) {
    abytes(out, undefined, 'output');
    // `outputLen` is a library-owned readonly number; the negated comparison keeps failing fast
    // when it is missing/NaN (comparisons with undefined/NaN are false) without an anumber() call.
    const min = instance.outputLen;
    if (!(out.length >= min)) {
        throw new RangeError('"output" expected length >= ' + min);
    }
}
/**
 * Casts a typed array view to Uint8Array.
 * @param arr - source typed array
 * @returns Uint8Array view over the same buffer.
 * @example
 * Reinterpret a typed array as bytes.
 * ```ts
 * u8(new Uint32Array([1, 2]));
 * ```
 */
function u8(arr) {
    return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
 * Casts a typed array view to Uint32Array.
 * `arr.byteOffset` must already be 4-byte aligned or the platform
 * Uint32Array constructor will throw.
 * @param arr - source typed array
 * @returns Uint32Array view over the same buffer.
 * @example
 * Reinterpret a byte array as 32-bit words.
 * ```ts
 * u32(new Uint8Array(8));
 * ```
 */
function u32(arr) {
    return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
/**
 * Zeroizes typed arrays in place. Warning: JS provides no guarantees.
 * @param arrays - arrays to overwrite with zeros
 * @example
 * Zeroize sensitive buffers in place.
 * ```ts
 * clean(new Uint8Array([1, 2, 3]));
 * ```
 */
function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
        arrays[i].fill(0);
    }
}
/**
 * Creates a DataView for byte-level manipulation.
 * @param arr - source typed array
 * @returns DataView over the same buffer region.
 * @example
 * Create a DataView over an existing buffer.
 * ```ts
 * createView(new Uint8Array(4));
 * ```
 */
function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
 * Rotate-right operation for uint32 values.
 * @param word - source word
 * @param shift - shift amount in bits
 * @returns Rotated word.
 * @example
 * Rotate a 32-bit word to the right.
 * ```ts
 * rotr(0x12345678, 8);
 * ```
 */
function rotr(word, shift) {
    return (word << (32 - shift)) | (word >>> shift);
}
/**
 * Rotate-left operation for uint32 values.
 * @param word - source word
 * @param shift - shift amount in bits
 * @returns Rotated word.
 * @example
 * Rotate a 32-bit word to the left.
 * ```ts
 * rotl(0x12345678, 8);
 * ```
 */
function rotl(word, shift) {
    return (word << shift) | ((word >>> (32 - shift)) >>> 0);
}
/** Whether the current platform is little-endian. */
const isLE = /* @__PURE__ */ (/* unused pure expression or super */ null && ((() => new Uint8Array(new Uint32Array([0x11223344]).buffer)[0] === 0x44)()));
/**
 * Byte-swap operation for uint32 values.
 * @param word - source word
 * @returns Word with reversed byte order.
 * @example
 * Reverse the byte order of a 32-bit word.
 * ```ts
 * byteSwap(0x11223344);
 * ```
 */
function byteSwap(word) {
    return (((word << 24) & 0xff000000) |
        ((word << 8) & 0xff0000) |
        ((word >>> 8) & 0xff00) |
        ((word >>> 24) & 0xff));
}
/**
 * Conditionally byte-swaps one 32-bit word on big-endian platforms.
 * @param n - source word
 * @returns Original or byte-swapped word depending on platform endianness.
 * @example
 * Normalize a 32-bit word for host endianness.
 * ```ts
 * swap8IfBE(0x11223344);
 * ```
 */
const swap8IfBE = (/* unused pure expression or super */ null && (isLE
    ? (n) => n
    : (n) => byteSwap(n) >>> 0));
/**
 * Byte-swaps every word of a Uint32Array in place.
 * @param arr - array to mutate
 * @returns The same array after mutation; callers pass live state arrays here.
 * @example
 * Reverse the byte order of every word in place.
 * ```ts
 * byteSwap32(new Uint32Array([0x11223344]));
 * ```
 */
function byteSwap32(arr) {
    for (let i = 0; i < arr.length; i++) {
        arr[i] = byteSwap(arr[i]);
    }
    return arr;
}
/**
 * Conditionally byte-swaps a Uint32Array on big-endian platforms.
 * @param u - array to normalize for host endianness
 * @returns Original or byte-swapped array depending on platform endianness.
 *   On big-endian runtimes this mutates `u` in place via `byteSwap32(...)`.
 * @example
 * Normalize a word array for host endianness.
 * ```ts
 * swap32IfBE(new Uint32Array([0x11223344]));
 * ```
 */
const swap32IfBE = (/* unused pure expression or super */ null && (isLE
    ? (u) => u
    : byteSwap32));
// Built-in hex conversion https://caniuse.com/mdn-javascript_builtins_uint8array_fromhex
const hasHexBuiltin = /* @__PURE__ */ (() => 
// @ts-ignore
typeof Uint8Array.from([]).toHex === 'function' && typeof Uint8Array.fromHex === 'function')();
// Array where index 0xf0 (240) is mapped to string 'f0'
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));
/**
 * Convert byte array to hex string.
 * Uses the built-in function when available and assumes it matches the tested
 * fallback semantics.
 * @param bytes - bytes to encode
 * @returns Lowercase hexadecimal string.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Convert bytes to lowercase hexadecimal.
 * ```ts
 * bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
 * ```
 */
function bytesToHex(bytes) {
    abytes(bytes);
    // @ts-ignore
    if (hasHexBuiltin)
        return bytes.toHex();
    // pre-caching improves the speed 6x
    let hex = '';
    for (let i = 0; i < bytes.length; i++) {
        hex += hexes[bytes[i]];
    }
    return hex;
}
// Strict ASCII nibble parser: non-ASCII hex lookalikes are rejected as undefined.
// ASCII codes: '0'..'9' = 48..57, 'A'..'F' = 65..70, 'a'..'f' = 97..102.
// prettier-ignore
function asciiToBase16(ch) {
    return ch >= 48 && ch <= 57 ? ch - 48 // '2' => 50-48
        : ch >= 65 && ch <= 70 ? ch - (65 - 10) // 'B' => 66-(65-10)
            : ch >= 97 && ch <= 102 ? ch - (97 - 10) // 'b' => 98-(97-10)
                : undefined;
}
/**
 * Convert hex string to byte array. Uses built-in function, when available.
 * @param hex - hexadecimal string to decode
 * @returns Decoded bytes.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Decode lowercase hexadecimal into bytes.
 * ```ts
 * hexToBytes('cafe0123'); // Uint8Array.from([0xca, 0xfe, 0x01, 0x23])
 * ```
 */
function hexToBytes(hex) {
    if (typeof hex !== 'string')
        throw new TypeError('hex string expected, got ' + typeof hex);
    if (hasHexBuiltin) {
        try {
            return Uint8Array.fromHex(hex);
        }
        catch (error) {
            if (error instanceof SyntaxError)
                throw new RangeError(error.message);
            throw error;
        }
    }
    const hl = hex.length;
    const al = hl / 2;
    if (hl % 2)
        throw new RangeError('hex string expected, got unpadded hex of length ' + hl);
    const array = new Uint8Array(al);
    for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
        const n1 = asciiToBase16(hex.charCodeAt(hi)); // parse first char, multiply it by 16
        const n2 = asciiToBase16(hex.charCodeAt(hi + 1)); // parse second char
        if (n1 === undefined || n2 === undefined) {
            const char = hex[hi] + hex[hi + 1];
            throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
        }
        array[ai] = n1 * 16 + n2; // example: 'A9' => 10*16 + 9
    }
    return array;
}
/**
 * Yields to the host task scheduler so timers, I/O, and rendering can make progress.
 * Uses the Web Scheduling API when available or `setTimeout` as a cross-platform fallback.
 * Host-task yields are much slower than microtasks (roughly 1ms with the timer fallback), so
 * async loops should use `asyncTick >= 10` to amortize scheduling overhead to about 10% while
 * still allowing other event-loop work to proceed.
 * @param onReject - optional cleanup invoked only if the host yield fails
 * @example
 * Yield to the next scheduler tick.
 * ```ts
 * await nextTick();
 * ```
 */
function nextTick(onReject) {
    const host = globalThis;
    if (typeof host.scheduler?.yield === 'function') {
        const promise = host.scheduler.yield();
        // Keep the original scheduler rejection; this handler exists only for cleanup.
        if (onReject)
            promise.catch(onReject);
        return promise;
    }
    return new Promise((resolve) => host.setTimeout(resolve, 0));
}
/**
 * Returns control to the host event loop every `tick` milliseconds to avoid blocking long loops.
 * @param iters - number of loop iterations to run
 * @param tick - maximum time slice in milliseconds
 * @param cb - callback executed on each iteration
 * @param onReject - optional cleanup invoked only if a host yield fails
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Run a loop that periodically yields back to the event loop.
 * ```ts
 * await asyncLoop(2, 0, () => {});
 * ```
 */
async function asyncLoop(iters, tick, cb, onReject) {
    anumber(iters, 'iters');
    anumber(tick, 'tick');
    if (typeof cb !== 'function')
        throw new TypeError('callback must be a function');
    // Callback is synchronous by contract; asyncLoop only yields between sync work windows.
    let ts = Date.now();
    for (let i = 0; i < iters; i++) {
        cb(i);
        // Date.now() is not monotonic, so in case if clock goes backwards we return return control too
        const diff = Date.now() - ts;
        if (diff >= 0 && diff < tick)
            continue;
        await nextTick(onReject);
        // Track only synchronous work time; scheduler delay after yielding is outside our budget.
        ts = Date.now();
    }
}
/**
 * Converts string to bytes using UTF8 encoding.
 * Built-in doesn't validate input to be string: we do the check.
 * Non-ASCII details are delegated to the platform `TextEncoder`.
 * @param str - string to encode
 * @returns UTF-8 encoded bytes.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Encode a string as UTF-8 bytes.
 * ```ts
 * utf8ToBytes('abc'); // Uint8Array.from([97, 98, 99])
 * ```
 */
function utf8ToBytes(str) {
    if (typeof str !== 'string')
        throw new TypeError('string expected');
    const encoded = new TextEncoder().encode(str);
    try {
        // Copy into the current realm for Firefox extension contexts. Callers that own the returned
        // buffer can then wipe it independently of TextEncoder's temporary result.
        return new Uint8Array(encoded); // https://bugzil.la/1681809
    }
    finally {
        clean(encoded);
    }
}
/**
 * Helper for KDFs: consumes Uint8Array or string.
 * String inputs are UTF-8 encoded; byte-array inputs stay aliased to the caller buffer.
 * @param data - user-provided KDF input
 * @param errorTitle - label included in thrown errors
 * @returns Byte representation of the input.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Normalize KDF input to bytes.
 * ```ts
 * kdfInputToBytes('password');
 * ```
 */
function kdfInputToBytes(data, errorTitle = '') {
    if (typeof data === 'string')
        return utf8ToBytes(data);
    return abytes(data, undefined, errorTitle);
}
/**
 * Copies several Uint8Arrays into one.
 * @param arrays - arrays to concatenate
 * @returns Concatenated byte array.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Concatenate multiple byte arrays.
 * ```ts
 * concatBytes(new Uint8Array([1]), new Uint8Array([2]));
 * ```
 */
function concatBytes(...arrays) {
    let sum = 0;
    for (let i = 0; i < arrays.length; i++) {
        const a = arrays[i];
        abytes(a);
        sum += a.length;
    }
    const res = new Uint8Array(sum);
    for (let i = 0, pad = 0; i < arrays.length; i++) {
        const a = arrays[i];
        res.set(a, pad);
        pad += a.length;
    }
    return res;
}
/**
 * Validates declared required and optional field types on a plain object.
 * This walks field schemas and formats detailed errors, so avoid it on hot paths; use direct
 * one-line guards such as `abytes()`, `abool()`, or `anumber()` instead.
 * @param object - object to validate
 * @param fields - map of required field names to expected types
 * @param optFields - map of optional field names to expected types
 * @param title - label included in thrown errors
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Validate required and optional option fields.
 * ```ts
 * validateObject({ N: 1024, dkLen: 32 }, { N: 'number' }, { dkLen: 'number' });
 * ```
 */
const validateObject = (object, fields = {}, optFields = {}, title = 'object') => {
    aobject(object, title);
    aobject(fields, 'fields');
    aobject(optFields, 'optFields');
    function checkField(fieldName, expectedType, isOpt) {
        const label = title === 'object' ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
        // Config fields must be explicit own properties. Optional inherited values are rejected too
        // because callers keep reading the same options object after validation.
        const val = object[fieldName];
        // Runtime objects such as Field instances intentionally satisfy required method slots
        // via their shared prototype.
        if (!Object.hasOwn(object, fieldName) &&
            (isOpt ? val !== undefined : expectedType !== 'function')) {
            throw new TypeError(`${label} is invalid: expected own property`);
        }
        if (isOpt && val === undefined)
            return;
        const current = typeof val;
        if (current !== expectedType || val === null)
            throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
    }
    const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
    iter(fields, false);
    iter(optFields, true);
};
/**
 * Merges default options and passed options.
 * @param defaults - base option object
 * @param opts - user overrides
 * @param title - label included in thrown override errors
 * @returns Fresh merged option object with a null prototype.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Merge user overrides onto default options.
 * ```ts
 * checkOpts({ dkLen: 32 }, { asyncTick: 10 });
 * ```
 */
function checkOpts(defaults, opts, title = 'opts') {
    aopts(defaults, 'defaults');
    if (opts !== undefined)
        aopts(opts, title);
    // Callers read optional fields directly, so omitted values must not fall through to ambient
    // Object.prototype pollution (for example a forged `dkLen` changing SHAKE's default output).
    const merged = Object.assign(Object.create(null), defaults, opts);
    return merged;
}
/**
 * Creates a callable hash function from a stateful class constructor.
 * @param hashCons - hash constructor or factory
 * @param info - optional metadata such as DER OID
 * @returns Frozen callable hash wrapper with `.create()`.
 *   Wrapper construction eagerly calls `hashCons(undefined)` once to read
 *   `outputLen` / `blockLen`, so constructor side effects happen at module
 *   init time.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Wrap a stateful hash constructor into a callable helper.
 * ```ts
 * import { createHasher } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * const wrapped = createHasher(sha256.create, { oid: sha256.oid });
 * wrapped(new Uint8Array([1]));
 * ```
 */
function utils_createHasher(hashCons, info = {}) {
    if (typeof hashCons !== 'function')
        throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
    info = checkOpts({}, info, 'info');
    const hashC = (msg, opts) => hashCons(opts)
        .update(msg)
        .digest();
    const tmp = hashCons(undefined);
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.canXOF = tmp.canXOF;
    hashC.create = (opts) => hashCons(opts);
    Object.assign(hashC, info);
    return Object.freeze(hashC);
}
/**
 * Cryptographically secure PRNG backed by `crypto.getRandomValues`.
 * @param bytesLength - number of random bytes to generate
 * @returns Random bytes.
 * The platform `getRandomValues()` implementation still defines any
 * single-call length cap, and this helper rejects oversize requests
 * with a stable library `RangeError` instead of host-specific errors.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @throws If the current runtime does not provide `crypto.getRandomValues`. {@link Error}
 * @example
 * Generate a fresh random key or nonce.
 * ```ts
 * const key = randomBytes(16);
 * ```
 */
function randomBytes(bytesLength = 32) {
    // Match the repo's other length-taking helpers instead of relying on Uint8Array coercion.
    anumber(bytesLength, 'bytesLength');
    const cr = typeof globalThis === 'object' ? globalThis.crypto : null;
    if (typeof cr?.getRandomValues !== 'function')
        throw new Error('crypto.getRandomValues must be defined');
    // Web Cryptography API Level 2 §10.1.1:
    // if `byteLength > 65536`, throw `QuotaExceededError`.
    // Keep the guard explicit so callers can see the quota in code
    // instead of discovering it by reading the spec or host errors.
    // This wrapper surfaces the same quota as a stable library RangeError.
    if (bytesLength > 65536)
        throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
    return cr.getRandomValues(new Uint8Array(bytesLength));
}
/**
 * Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
 * @param suffix - final OID byte for the selected hash.
 *   The helper accepts any byte even though only the documented NIST hash
 *   suffixes are meaningful downstream.
 * @returns Object containing the DER-encoded OID.
 * @example
 * Build OID metadata for a NIST hash.
 * ```ts
 * oidNist(0x01);
 * ```
 */
const utils_oidNist = (suffix) => ({
    // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
    // Larger suffix values would need base-128 OID encoding and a different length byte.
    oid: Uint8Array.from([0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, suffix]),
});

;// CONCATENATED MODULE: ./node_modules/@noble/hashes/_md.js
/**
 * Internal Merkle-Damgard hash utils.
 * @module
 */


/**
 * Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
 * Returns bits from `b` when `a` is set, otherwise from `c`.
 * The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
 * set the same bit.
 * @param a - selector word
 * @param b - word chosen when selector bit is set
 * @param c - word chosen when selector bit is clear
 * @returns Mixed 32-bit word.
 * @example
 * Combine three words with the shared 32-bit choice primitive.
 * ```ts
 * Chi(0xffffffff, 0x12345678, 0x87654321);
 * ```
 */
function Chi(a, b, c) {
    return (a & b) ^ (~a & c);
}
/**
 * Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
 * Returns bits shared by at least two inputs.
 * @param a - first input word
 * @param b - second input word
 * @param c - third input word
 * @returns Mixed 32-bit word.
 * @example
 * Combine three words with the shared 32-bit majority primitive.
 * ```ts
 * Maj(0xffffffff, 0x12345678, 0x87654321);
 * ```
 */
function Maj(a, b, c) {
    return (a & b) ^ (a & c) ^ (b & c);
}
/**
 * Merkle-Damgard hash construction base class.
 * Could be used to create MD5, RIPEMD, SHA1, SHA2.
 * Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
 * strings with partial-byte tails.
 * @param blockLen - internal block size in bytes
 * @param outputLen - digest size in bytes
 * @param padOffset - trailing length field size in bytes
 * @param isLE - whether length and state words are encoded in little-endian
 * @example
 * Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
 * ```ts
 * import { _SHA1 } from '@noble/hashes/legacy.js';
 * const hash = new _SHA1();
 * hash.update(new Uint8Array([97, 98, 99]));
 * hash.digest();
 * ```
 */
class HashMD {
    blockLen;
    outputLen;
    canXOF = false;
    padOffset;
    isLE;
    // For partial updates less than block size
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
            // Fast path only when there is no buffered partial block: `take === blockLen` implies
            // `this.pos === 0`, so we can process full blocks directly from the input view.
            if (take === blockLen) {
                const dataView = createView(data);
                for (; blockLen <= len - pos; pos += blockLen)
                    this.process(dataView, pos);
                processed = true;
                continue;
            }
            // When the whole input is buffered in one go (common for short messages), passing `data`
            // directly avoids allocating a subarray view.
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
        // Shared schedule buffers only pick up input-derived words inside process(); if everything
        // was buffered without processing, there is nothing to zero.
        if (processed)
            this.roundClean();
        return this;
    }
    digestInto(out) {
        aexists(this);
        aoutput(out, this);
        this.finished = true;
        // Padding
        // We can avoid allocation of buffer for padding completely if it
        // was previously not allocated here. But it won't change performance.
        const { buffer, view, blockLen, isLE } = this;
        let { pos } = this;
        // append the bit '1' to the message, then zero-pad the rest of the block
        buffer[pos++] = 0b10000000;
        buffer.fill(0, pos);
        // we have less than padOffset left in buffer, so we cannot put length in
        // current block, need process it and pad again
        if (this.padOffset > blockLen - pos) {
            this.process(view, 0);
            buffer.fill(0);
        }
        // `padOffset` reserves the whole length field. For SHA-384/512 the high 64 bits stay zero from
        // the padding fill above, and JS will overflow before user input can make that half non-zero.
        // So we only need to write the low 64 bits here (`length * 8` only scales the exponent of an
        // integer below 2**53, so the split inside the helper stays exact).
        setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
        this.process(view, 0);
        // The final block above is processed outside update(), so the shared message-schedule
        // buffers (e.g. SHA256_W) would otherwise retain input-derived words after digest().
        this.roundClean();
        // digest() passes our own `buffer` as `out`; reuse its cached view instead of allocating one.
        const oview = out === buffer ? view : createView(out);
        const len = this.outputLen;
        // NOTE: we do division by 4 later, which must be fused in single op with modulo by JIT
        const outLen = len / 4;
        const state = this.get();
        // Subclass-misconfiguration invariant: outputLen must be 32-bit aligned and fit the state.
        if (len % 4 || outLen > state.length)
            throw new Error('invalid outputLen');
        for (let i = 0; i < outLen; i++)
            oview.setUint32(4 * i, state[i], isLE);
    }
    digest() {
        const { buffer, outputLen } = this;
        this.digestInto(buffer);
        // Copy before destroy(): subclasses wipe `buffer` during cleanup, but `digest()` must return
        // fresh bytes to the caller.
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
        // Only partial-block bytes need copying: when `length % blockLen === 0`, `pos === 0` and
        // later `update()` / `digestInto()` overwrite `to.buffer` from the start before reading it.
        if (pos)
            to.buffer.set(buffer); // Avoid a hot modulo guard.
        return to;
    }
    clone() {
        return this._cloneInto();
    }
}
/**
 * Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
 * Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
 */
/** Initial SHA256 state from RFC 6234 §6.1: the first 32 bits of the fractional parts of the
 * square roots of the first eight prime numbers. Exported as a shared table; callers must treat
 * it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
/** Initial SHA224 state `H(0)` from RFC 6234 §6.1. Exported as a shared table; callers must
 * treat it as read-only because constructors copy words from it by index. */
const SHA224_IV = /* @__PURE__ */ Uint32Array.from([
    0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
]);
/** Initial SHA384 state from RFC 6234 §6.3: eight RFC 64-bit `H(0)` words stored as sixteen
 * big-endian 32-bit halves. Derived from the fractional parts of the square roots of the ninth
 * through sixteenth prime numbers. Exported as a shared table; callers must treat it as read-only
 * because constructors copy halves from it by index. */
const SHA384_IV = /* @__PURE__ */ Uint32Array.from([
    0xcbbb9d5d, 0xc1059ed8, 0x629a292a, 0x367cd507, 0x9159015a, 0x3070dd17, 0x152fecd8, 0xf70e5939,
    0x67332667, 0xffc00b31, 0x8eb44a87, 0x68581511, 0xdb0c2e0d, 0x64f98fa7, 0x47b5481d, 0xbefa4fa4,
]);
/** Initial SHA512 state from RFC 6234 §6.3: eight RFC 64-bit `H(0)` words stored as sixteen
 * big-endian 32-bit halves. Derived from the fractional parts of the square roots of the first
 * eight prime numbers. Exported as a shared table; callers must treat it as read-only because
 * constructors copy halves from it by index. */
const SHA512_IV = /* @__PURE__ */ Uint32Array.from([
    0x6a09e667, 0xf3bcc908, 0xbb67ae85, 0x84caa73b, 0x3c6ef372, 0xfe94f82b, 0xa54ff53a, 0x5f1d36f1,
    0x510e527f, 0xade682d1, 0x9b05688c, 0x2b3e6c1f, 0x1f83d9ab, 0xfb41bd6b, 0x5be0cd19, 0x137e2179,
]);

;// CONCATENATED MODULE: ./node_modules/@noble/hashes/sha2.js
/**
 * SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
 * SHA256 is the fastest hash implementable in JS, even faster than Blake3.
 * Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
 * {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
 * @module
 */



/**
 * SHA-224 / SHA-256 round constants from RFC 6234 §5.1: the first 32 bits
 * of the cube roots of the first 64 primes (2..311).
 */
// prettier-ignore
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 §6.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 §6.2. */
class SHA2_32B extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and makes sha256 3x slower (measured).
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
        return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
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
        // Extend the first 16 words into the remaining 48 words w[16..63] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4)
            SHA256_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 64; i++) {
            const W15 = SHA256_W[i - 15];
            const W2 = SHA256_W[i - 2];
            const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ (W15 >>> 3);
            const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ (W2 >>> 10);
            SHA256_W[i] = (s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16]) | 0;
        }
        // Compression function main loop, 64 rounds
        let { A, B, C, D, E, F, G, H } = this;
        for (let i = 0; i < 64; i++) {
            const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
            const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
            const T2 = (sigma0 + Maj(A, B, C)) | 0;
            H = G;
            G = F;
            F = E;
            E = (D + T1) | 0;
            D = C;
            C = B;
            B = A;
            A = (T1 + T2) | 0;
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        E = (E + this.E) | 0;
        F = (F + this.F) | 0;
        G = (G + this.G) | 0;
        H = (H + this.H) | 0;
        this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
        clean(SHA256_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0, 0, 0, 0);
        clean(this.buffer);
    }
}
/** Internal SHA-256 hash class grounded in RFC 6234 §6.2. */
class _SHA256 extends SHA2_32B {
    constructor() {
        super(32, SHA256_IV);
    }
}
/** Internal SHA-224 hash class grounded in RFC 6234 §6.2 and §8.5. */
class _SHA224 extends SHA2_32B {
    constructor() {
        super(28, SHA224_IV);
    }
}
// SHA2-512 is slower than sha256 in js because u64 operations are slow.
// SHA-384 / SHA-512 round constants from RFC 6234 §5.2:
// 80 full 64-bit words split into high/low halves.
// prettier-ignore
const K512 = /* @__PURE__ */ (() => split([
    '0x428a2f98d728ae22', '0x7137449123ef65cd', '0xb5c0fbcfec4d3b2f', '0xe9b5dba58189dbbc',
    '0x3956c25bf348b538', '0x59f111f1b605d019', '0x923f82a4af194f9b', '0xab1c5ed5da6d8118',
    '0xd807aa98a3030242', '0x12835b0145706fbe', '0x243185be4ee4b28c', '0x550c7dc3d5ffb4e2',
    '0x72be5d74f27b896f', '0x80deb1fe3b1696b1', '0x9bdc06a725c71235', '0xc19bf174cf692694',
    '0xe49b69c19ef14ad2', '0xefbe4786384f25e3', '0x0fc19dc68b8cd5b5', '0x240ca1cc77ac9c65',
    '0x2de92c6f592b0275', '0x4a7484aa6ea6e483', '0x5cb0a9dcbd41fbd4', '0x76f988da831153b5',
    '0x983e5152ee66dfab', '0xa831c66d2db43210', '0xb00327c898fb213f', '0xbf597fc7beef0ee4',
    '0xc6e00bf33da88fc2', '0xd5a79147930aa725', '0x06ca6351e003826f', '0x142929670a0e6e70',
    '0x27b70a8546d22ffc', '0x2e1b21385c26c926', '0x4d2c6dfc5ac42aed', '0x53380d139d95b3df',
    '0x650a73548baf63de', '0x766a0abb3c77b2a8', '0x81c2c92e47edaee6', '0x92722c851482353b',
    '0xa2bfe8a14cf10364', '0xa81a664bbc423001', '0xc24b8b70d0f89791', '0xc76c51a30654be30',
    '0xd192e819d6ef5218', '0xd69906245565a910', '0xf40e35855771202a', '0x106aa07032bbd1b8',
    '0x19a4c116b8d2d0c8', '0x1e376c085141ab53', '0x2748774cdf8eeb99', '0x34b0bcb5e19b48a8',
    '0x391c0cb3c5c95a63', '0x4ed8aa4ae3418acb', '0x5b9cca4f7763e373', '0x682e6ff3d6b2b8a3',
    '0x748f82ee5defb2fc', '0x78a5636f43172f60', '0x84c87814a1f0ab72', '0x8cc702081a6439ec',
    '0x90befffa23631e28', '0xa4506cebde82bde9', '0xbef9a3f7b2c67915', '0xc67178f2e372532b',
    '0xca273eceea26619c', '0xd186b8c721c0c207', '0xeada7dd6cde0eb1e', '0xf57d4f7fee6ed178',
    '0x06f067aa72176fba', '0x0a637dc5a2c898a6', '0x113f9804bef90dae', '0x1b710b35131c471b',
    '0x28db77f523047d84', '0x32caab7b40c72493', '0x3c9ebe0a15c9bebc', '0x431d67c49c100d4c',
    '0x4cc5d4becb3e42b6', '0x597f299cfc657e2a', '0x5fcb6fab3ad6faec', '0x6c44198c4a475817'
].map(n => BigInt(n))))();
const SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
const SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
// Reusable high-half schedule buffer for the RFC 6234 §6.4 64-bit `W_t` words.
const SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
// Reusable low-half schedule buffer for the RFC 6234 §6.4 64-bit `W_t` words.
const SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA-384 / SHA-512 compression engine from RFC 6234 §6.4. */
class SHA2_64B extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // h -- high 32 bits, l -- low 32 bits
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and slows hashing down (measured on sha256).
    Ah = 0;
    Al = 0;
    Bh = 0;
    Bl = 0;
    Ch = 0;
    Cl = 0;
    Dh = 0;
    Dl = 0;
    Eh = 0;
    El = 0;
    Fh = 0;
    Fl = 0;
    Gh = 0;
    Gl = 0;
    Hh = 0;
    Hl = 0;
    constructor(outputLen, IV) {
        super(128, outputLen, 16, false);
        this.Ah = IV[0] | 0;
        this.Al = IV[1] | 0;
        this.Bh = IV[2] | 0;
        this.Bl = IV[3] | 0;
        this.Ch = IV[4] | 0;
        this.Cl = IV[5] | 0;
        this.Dh = IV[6] | 0;
        this.Dl = IV[7] | 0;
        this.Eh = IV[8] | 0;
        this.El = IV[9] | 0;
        this.Fh = IV[10] | 0;
        this.Fl = IV[11] | 0;
        this.Gh = IV[12] | 0;
        this.Gl = IV[13] | 0;
        this.Hh = IV[14] | 0;
        this.Hl = IV[15] | 0;
    }
    // prettier-ignore
    get() {
        const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
    }
    // prettier-ignore
    set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
        this.Ah = Ah | 0;
        this.Al = Al | 0;
        this.Bh = Bh | 0;
        this.Bl = Bl | 0;
        this.Ch = Ch | 0;
        this.Cl = Cl | 0;
        this.Dh = Dh | 0;
        this.Dl = Dl | 0;
        this.Eh = Eh | 0;
        this.El = El | 0;
        this.Fh = Fh | 0;
        this.Fl = Fl | 0;
        this.Gh = Gh | 0;
        this.Gl = Gl | 0;
        this.Hh = Hh | 0;
        this.Hl = Hl | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 64 words w[16..79] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4) {
            SHA512_W_H[i] = view.getUint32(offset);
            SHA512_W_L[i] = view.getUint32((offset += 4));
        }
        for (let i = 16; i < 80; i++) {
            // s0 := (w[i-15] rightrotate 1) xor (w[i-15] rightrotate 8) xor (w[i-15] rightshift 7)
            const W15h = SHA512_W_H[i - 15] | 0;
            const W15l = SHA512_W_L[i - 15] | 0;
            const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
            const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
            // s1 := (w[i-2] rightrotate 19) xor (w[i-2] rightrotate 61) xor (w[i-2] rightshift 6)
            const W2h = SHA512_W_H[i - 2] | 0;
            const W2l = SHA512_W_L[i - 2] | 0;
            const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
            const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
            // SHA512_W[i] = s0 + s1 + SHA512_W[i - 7] + SHA512_W[i - 16];
            const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
            const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
            SHA512_W_H[i] = SUMh | 0;
            SHA512_W_L[i] = SUMl | 0;
        }
        let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        // Compression function main loop, 80 rounds
        for (let i = 0; i < 80; i++) {
            // S1 := (e rightrotate 14) xor (e rightrotate 18) xor (e rightrotate 41)
            const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
            const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
            //const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const CHIh = (Eh & Fh) ^ (~Eh & Gh);
            const CHIl = (El & Fl) ^ (~El & Gl);
            // T1 = H + sigma1 + Chi(E, F, G) + SHA512_K[i] + SHA512_W[i]
            // prettier-ignore
            const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
            const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
            const T1l = T1ll | 0;
            // S0 := (a rightrotate 28) xor (a rightrotate 34) xor (a rightrotate 39)
            const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
            const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
            const MAJh = (Ah & Bh) ^ (Ah & Ch) ^ (Bh & Ch);
            const MAJl = (Al & Bl) ^ (Al & Cl) ^ (Bl & Cl);
            Hh = Gh | 0;
            Hl = Gl | 0;
            Gh = Fh | 0;
            Gl = Fl | 0;
            Fh = Eh | 0;
            Fl = El | 0;
            ({ h: Eh, l: El } = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
            Dh = Ch | 0;
            Dl = Cl | 0;
            Ch = Bh | 0;
            Cl = Bl | 0;
            Bh = Ah | 0;
            Bl = Al | 0;
            const All = add3L(T1l, sigma0l, MAJl);
            Ah = add3H(All, T1h, sigma0h, MAJh);
            Al = All | 0;
        }
        // Add the compressed chunk to the current hash value
        ({ h: Ah, l: Al } = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
        ({ h: Bh, l: Bl } = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
        ({ h: Ch, l: Cl } = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
        ({ h: Dh, l: Dl } = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
        ({ h: Eh, l: El } = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
        ({ h: Fh, l: Fl } = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
        ({ h: Gh, l: Gl } = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
        ({ h: Hh, l: Hl } = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
        this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
    }
    roundClean() {
        clean(SHA512_W_H, SHA512_W_L);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        clean(this.buffer);
        this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
/** Internal SHA-512 hash class grounded in RFC 6234 §6.3 and §6.4. */
class _SHA512 extends SHA2_64B {
    constructor() {
        super(64, SHA512_IV);
    }
}
/** Internal SHA-384 hash class grounded in RFC 6234 §6.3 and §6.4. */
class _SHA384 extends SHA2_64B {
    constructor() {
        super(48, SHA384_IV);
    }
}
/**
 * Truncated SHA512/256 and SHA512/224.
 * SHA512_IV is XORed with 0xa5a5a5a5a5a5a5a5, then used as "intermediary" IV of SHA512/t.
 * Then t hashes string to produce result IV.
 * See the repo-side derivation recipe in `test/misc/sha2-gen-iv.js`.
 * These IV literals are checked against that script rather than a dedicated
 * local RFC section.
 */
/** SHA-512/224 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T224_IV = /* @__PURE__ */ Uint32Array.from([
    0x8c3d37c8, 0x19544da2, 0x73e19966, 0x89dcd4d6, 0x1dfab7ae, 0x32ff9c82, 0x679dd514, 0x582f9fcf,
    0x0f6d2b69, 0x7bd44da8, 0x77e36f73, 0x04c48942, 0x3f9d85a8, 0x6a1d36c8, 0x1112e6ad, 0x91d692a1,
]);
/** SHA-512/256 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T256_IV = /* @__PURE__ */ Uint32Array.from([
    0x22312194, 0xfc2bf72c, 0x9f555fa3, 0xc84c64c2, 0x2393b86b, 0x6f53b151, 0x96387719, 0x5940eabd,
    0x96283ee2, 0xa88effe3, 0xbe5e1e25, 0x53863992, 0x2b0199fc, 0x2c85b8aa, 0x0eb72ddc, 0x81c52ca2,
]);
/** Internal SHA-512/224 hash class using the derived `T224_IV` and the shared
 * RFC 6234 §6.4 compression engine. */
class _SHA512_224 extends SHA2_64B {
    constructor() {
        super(28, T224_IV);
    }
}
/** Internal SHA-512/256 hash class using the derived `T256_IV` and the shared
 * RFC 6234 §6.4 compression engine. */
class _SHA512_256 extends SHA2_64B {
    constructor() {
        super(32, T256_IV);
    }
}
/**
 * SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
 *
 * - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
 * - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
 * - Each sha256 hash is executing 2^18 bit operations.
 * - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-256.
 * ```ts
 * sha256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha256 = /* @__PURE__ */ utils_createHasher(() => new _SHA256(), 
/* @__PURE__ */ utils_oidNist(0x01));
/**
 * SHA2-224 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-224.
 * ```ts
 * sha224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA224(), 
/* @__PURE__ */ oidNist(0x04))));
/**
 * SHA2-512 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512.
 * ```ts
 * sha512(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512(), 
/* @__PURE__ */ oidNist(0x03))));
/**
 * SHA2-384 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-384.
 * ```ts
 * sha384(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha384 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA384(), 
/* @__PURE__ */ oidNist(0x02))));
/**
 * SHA2-512/256 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/256.
 * ```ts
 * sha512_256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_256 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_256(), 
/* @__PURE__ */ oidNist(0x06))));
/**
 * SHA2-512/224 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/224.
 * ```ts
 * sha512_224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_224(), 
/* @__PURE__ */ oidNist(0x05))));

// EXTERNAL MODULE: ./build/facts/image.js
var facts_image = __nccwpck_require__(6617);
;// CONCATENATED MODULE: ./build/facts/declared-image.js

function completed({ name, format, resource, location, read: { stated, broken } }) {
    return { name, format, resource, location, ...(0,facts_image/* completeImage */.XM)(stated), broken };
}

// EXTERNAL MODULE: ./build/facts/fact.js
var fact = __nccwpck_require__(7640);
// EXTERNAL MODULE: ./build/evaluate/evaluate.js
var evaluate = __nccwpck_require__(7727);
;// CONCATENATED MODULE: ./build/evaluate/evaluator.js




class Evaluator {
    #statements;
    #options;
    #known = new Map();
    constructor(statements, options) {
        this.#statements = statements;
        this.#options = options;
    }
    evaluate(image) {
        const { alike, broken } = image.read;
        const key = alike === undefined || broken ? undefined : `${image.format}\n${alike}`;
        const known = key === undefined ? undefined : this.#known.get(key);
        if (known !== undefined) {
            if (known.placed === undefined)
                return known.evaluation;
            const place = image.read.placeOf?.(known.placed.part);
            if (place !== undefined)
                return { ...known.evaluation, description: (0,evaluate/* describeNotApplicable */.kx)(known.placed.facts, place, known.placed.described) };
        }
        const complete = completed(image);
        const evaluation = (0,evaluate/* evaluateImage */.d3)(complete, this.#statements, this.#options);
        if (key !== undefined && evaluation.outcomes.length === 0 && hasNoPlaces(complete))
            this.#remember(key, image, complete.facts, evaluation);
        return evaluation;
    }
    #remember(key, image, facts, evaluation) {
        const fact = facts[(0,evaluate/* whyNotApplicable */.h3)(facts)];
        if (evaluation.verdict !== "not-applicable" || fact.state === "implied") {
            this.#known.set(key, { evaluation, placed: undefined });
            return;
        }
        const part = image.read.partAt?.(fact.location);
        if (part !== undefined)
            this.#known.set(key, { evaluation, placed: { facts, described: (0,facts_image/* describeImage */.hu)(facts), part } });
    }
}
function hasNoPlaces({ contradictions, facts }) {
    return contradictions.length === 0 && fact/* factKeys */.j.every((key) => facts[key].state !== "opaque");
}

// EXTERNAL MODULE: ./build/formats/format.js
var format = __nccwpck_require__(5068);
// EXTERNAL MODULE: ./build/formats/mapped/empty.js
var empty = __nccwpck_require__(5626);
// EXTERNAL MODULE: ./build/formats/native/native.js + 6 modules
var native_native = __nccwpck_require__(4952);
// EXTERNAL MODULE: ./build/formats/native/keys.js
var keys = __nccwpck_require__(2859);
;// CONCATENATED MODULE: ./build/formats/native/settle.js

const proposals = [
    { facts: ["os.family", "os.edition"], line: 'os: "?"', comment: "the Windows that it really is, such as Windows Server 2022" },
    { facts: ["os.version"], line: 'os: { build: "?" }', comment: 'its real build, such as "10.0.20348"' },
    { facts: ["os.service-pack"], line: 'servicePack: "?"', comment: "the one that is installed, such as SP6a" },
    { facts: ["iis.installed", "iis.product", "iis.version", "iis.source"], line: 'iis: "?"', comment: "false, or where IIS is in it: { encryptedProperties: none }" },
    { facts: ["iis.phase"], line: 'iis: { phase: "?" }', comment: "base, before-generalize or after-clone" },
    { facts: ["iis.encrypted-properties"], line: 'iis: { encryptedProperties: "?" }', comment: "none, or a list of where they stand" },
    { facts: ["ie.version"], line: 'ie: "?"', comment: "the version that is installed, such as 5.01 SP2" },
    { facts: ["sysprep", "clone.method"], line: 'sysprep: "?"', comment: "true, or false where it is never cloned" },
    { facts: ["sysprep.runs"], line: 'sysprep: { runs: "?" }', comment: "how often Sysprep has run, this time included" },
];
const asksAnyway = ["os.family", "iis.installed", "iis.encrypted-properties", "sysprep"];
function settlingLines({ name, format, file, resource }, asked, facts) {
    if (format === "native")
        return [];
    const isOpen = (key) => asked.includes(key) || (facts !== undefined && asksAnyway.includes(key) && isLeftOpen(key, facts));
    const wanted = proposals.filter((proposal) => proposal.facts.some(isOpen));
    const lines = wanted.filter((proposal, index) => wanted.findIndex((other) => keyOf(other) === keyOf(proposal)) === index);
    if (lines.length === 0 || !proposals.some((proposal) => proposal.facts.some((key) => asked.includes(key))))
        return [];
    return [
        "# in a file of your own in the root of the repository; replace each ?",
        `apiVersion: ${keys/* apiVersion */.XV}`,
        `kind: ${keys/* kind */.fM}`,
        "images:",
        `  - name: ${scalar(name)}`,
        "    from:",
        `      file: ${scalar(file)}`,
        `      resource: ${scalar(resource)}`,
        "    facts:",
        ...lines.flatMap(({ line, comment }) => [`      # ${comment}`, `      ${line}`]),
    ];
}
function isLeftOpen(key, facts) {
    const { state } = facts[key];
    if (key !== "iis.encrypted-properties" || state !== "unstated")
        return state === "opaque" || state === "unstated";
    const installed = facts["iis.installed"];
    return facts["os.family"].state === "opaque" && installed.state === "stated" && installed.value === "true";
}
function keyOf({ line }) {
    return line.slice(0, line.indexOf(":"));
}
function scalar(text) {
    return /^[A-Za-z_][\w./ -]*$/.test(text) && !/\s$|^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// EXTERNAL MODULE: ./build/commands/readers.js
var readers = __nccwpck_require__(915);
// EXTERNAL MODULE: ./build/source/document.js + 2 modules
var source_document = __nccwpck_require__(5005);
// EXTERNAL MODULE: ./build/source/embedded.js
var embedded = __nccwpck_require__(3372);
// EXTERNAL MODULE: ./build/formats/script-call.js
var script_call = __nccwpck_require__(9821);
;// CONCATENATED MODULE: ./build/formats/reader.js




const goesRound = "it names itself, directly or through other files";
const mostCalled = 8 * 1024 * 1024;
class Reader {
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
        if ("reason" in opened)
            return opened;
        this.used.add(opened.path);
        return this.#parse(opened);
    }
    openEmbedded(source) {
        const { documents, diagnostics } = (0,source_document/* parseEmbedded */.w)(source, this.#sources.limits);
        this.#embedded.push({ diagnostics, known: diagnostics.length });
        const [first] = diagnostics.filter((diagnostic) => diagnostic.level === "error");
        if (first !== undefined)
            this.#sources.diagnostics.push({ ...first, level: first.code === "template" ? "warning" : "error", message: `The document inside this text cannot be read: ${first.message}` });
        return first === undefined ? { documents } : { reason: `it cannot be read as YAML (line ${first.location.start.line}: ${first.message.replace(/\.$/, "")})` };
    }
    lateRemarks() {
        return this.#embedded.flatMap(({ diagnostics, known }) => diagnostics.slice(known));
    }
    images(fromFile, path) {
        const opened = this.open(fromFile, path);
        if ("reason" in opened)
            return opened;
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
        if (known !== undefined)
            return known;
        readings.set(file, { images: [], diagnostics: [] });
        const reading = format.read(documents, this);
        readings.set(file, reading);
        this.#sources.diagnostics.push(...reading.diagnostics);
        return reading;
    }
    steps(fromFile, path, words) {
        const opened = this.#openBytes(fromFile, path);
        if ("reason" in opened)
            return opened;
        this.used.add(opened.path);
        const said = words === undefined || words === "unknown" || words.text.trim() !== "" ? words : undefined;
        const key = said === undefined ? opened.path : said === "unknown" ? `${opened.path}\nunknown` : `${opened.path}\n${said.text}`;
        const known = this.#steps.get(key);
        if (known !== undefined)
            return known;
        if (this.#active.has(opened.path))
            return { reason: goesRound };
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
            const format = this.#sources.formats().find((each) => each.steps !== undefined && each.recognise(document).kind === "yes");
            if (format?.steps === undefined) {
                if (document.root.kind === "missing")
                    continue;
                return { reason: "its structure is that of no steps that this version reads" };
            }
            understood = true;
            for (const effect of format.steps([document], this))
                effects.push(effect);
        }
        return understood ? { effects } : { reason: "it is empty" };
    }
    #script(source, words) {
        if (words === "unknown" || !/\bparam\s*\(|\$args\b/i.test(source.text))
            return { effects: readers/* commandReaders */.G.get().readScript(source, "powershell") };
        if (words === undefined)
            return { effects: (0,script_call/* readCall */.D9)(source, (0,embedded/* derivedText */.nZ)("", source.locate(0, 0))) };
        this.#called += source.text.length;
        if (this.#called > mostCalled)
            return { reason: "scripts are called with so many different arguments that no more of them are read" };
        return { effects: (0,script_call/* readCall */.D9)(source, words) };
    }
    #readSteps(opened, words) {
        const extension = /\.([a-z0-9]+)$/i.exec(opened.path)?.[1]?.toLowerCase() ?? "";
        if (/^ya?ml$/.test(extension)) {
            const parsed = this.#parse(opened);
            return "reason" in parsed ? parsed : this.stepsOf(parsed.documents);
        }
        const source = this.#sources.library.text(opened.path, opened.bytes);
        if ("diagnostics" in source)
            return { reason: `it cannot be read as text (${source.diagnostics[0]?.message ?? ""})` };
        const { readAnswerFile, readConfiguration, readRecipe, readScript } = readers/* commandReaders */.G.get();
        switch (extension) {
            case "ps1":
            case "psm1":
                return this.#script(source, words);
            case "cmd":
            case "bat":
                return { effects: readScript(source, "cmd") };
            case "rb":
                return { effects: readRecipe(source, "chef") };
            case "pp":
                return { effects: readRecipe(source, "puppet") };
            case "config":
            case "reg":
                return { effects: readConfiguration(source) };
            case "xml": {
                const answers = readAnswerFile(source);
                return "reason" in answers ? answers : { effects: answers.stages.filter(({ phase }) => phase !== "after-clone").flatMap(({ effects }) => effects) };
            }
            default:
                return { reason: `files that end in ".${extension}" are not read` };
        }
    }
    #parse({ path, bytes }) {
        const { library, diagnostics, walked } = this.#sources;
        const parsed = library.parse(path, bytes);
        diagnostics.push(...library.take(path));
        walked.add(path);
        return parsed.diagnostics.some((diagnostic) => diagnostic.level === "error") ? { reason: "it cannot be read as meant" } : { file: path, documents: parsed.documents };
    }
    #openBytes(fromFile, path) {
        this.#opened += 1;
        if (this.#opened > this.#sources.limits.files)
            return { reason: `more than ${this.#sources.limits.files} files are named by definitions` };
        const opened = this.#sources.open(fromFile, path);
        return "reason" in opened ? { ...opened, missing: true } : opened;
    }
}

// EXTERNAL MODULE: ./build/formats/registry.js + 1 modules
var registry = __nccwpck_require__(5074);
// EXTERNAL MODULE: ./build/matrix/index.js + 18 modules
var matrix = __nccwpck_require__(6527);
// EXTERNAL MODULE: ./build/policy/conclusion.js
var policy_conclusion = __nccwpck_require__(7772);
// EXTERNAL MODULE: ./build/policy/calendar.js
var calendar = __nccwpck_require__(3649);
// EXTERNAL MODULE: ./build/nearest.js + 1 modules
var nearest = __nccwpck_require__(6482);
// EXTERNAL MODULE: ./build/policy/configuration-text.js
var configuration_text = __nccwpck_require__(8481);
;// CONCATENATED MODULE: ./build/policy/waivers.js




function findWaiver({ waivers, today }, image, requirement) {
    return waivers.find((waiver) => waiver.image === image && waiver.requirement === requirement && today <= waiver.until);
}
const soonDays = 14;
const waiverRemarks = [
    { code: "waiver-expired", says: "Its last day has passed: it no longer holds, and the finding fails the run again." },
    { code: "waiver-orphaned", says: "No image of that name is declared in what the run read." },
    { code: "waiver-unused", says: "The image no longer has this finding. The lines to delete are named." },
    { code: "waiver-expires-soon", says: `It has ${soonDays} days left or fewer; the last day counts.` },
];
function judgeWaivers({ waivers, today }, judged) {
    if (waivers.length === 0)
        return [];
    const declared = new Map();
    for (const { assessment } of judged) {
        const namesakes = declared.get(assessment.name);
        if (namesakes === undefined)
            declared.set(assessment.name, [assessment]);
        else
            namesakes.push(assessment);
    }
    const names = new Names([...declared.keys()]);
    const rank = (code) => waiverRemarks.findIndex((remark) => remark.code === code);
    return waivers
        .flatMap((waiver) => {
        const remark = remarkOn(waiver, today, declared.get(waiver.image) ?? [], names);
        return remark === undefined ? [] : [{ remark, waiver }];
    })
        .toSorted((left, right) => rank(left.remark.code) - rank(right.remark.code))
        .map(({ remark, waiver }) => ({ ...remark, level: "warning", location: waiver.location, related: [], configuration: true }));
}
function remarkOn(waiver, today, images, names) {
    const left = (0,calendar/* daysBetween */.Y)(today, waiver.until);
    const what = `The waiver of ${(0,configuration_text/* quote */.hD)(waiver.requirement)} for image ${(0,configuration_text/* quote */.hD)(waiver.image)}`;
    const owner = `owner ${(0,configuration_text/* quote */.hD)(waiver.owner)}`;
    const use = images.length === 0 ? "orphaned" : useOf(waiver, images);
    if (left < 0) {
        const advice = use === "used" || use === "open" ? "Repair the image, or renew the waiver with a new reason and date." : `${use === "orphaned" ? "No image of that name is declared" : "The image has no such finding now"}: ${deletion(waiver)}.`;
        return { code: "waiver-expired", message: `${what} expired ${days(-left)} ago, on ${waiver.until} (${owner}), and no longer holds. ${advice}` };
    }
    if (use === "orphaned") {
        const guess = names.nearestTo(waiver.image);
        return { code: "waiver-orphaned", message: `${what} (${owner}) holds nothing: no image of that name is declared in the files of this run. ${guess === undefined ? "" : `Did you mean ${(0,configuration_text/* quote */.hD)(guess)}? If not, `}${guess === undefined ? capital(deletion(waiver)) : deletion(waiver)}.` };
    }
    if (use === "unused")
        return { code: "waiver-unused", message: `${what} (${owner}) holds nothing: the image has no such finding now. ${capital(deletion(waiver))}.` };
    if (left > soonDays)
        return undefined;
    const when = left === 0 ? `expires today, ${waiver.until} is its last day` : `expires soon: ${days(left)} left, ${waiver.until} is its last day`;
    return { code: "waiver-expires-soon", message: `${what} ${when} (${owner}). Repair the image, or renew the waiver with a new reason and date.` };
}
function useOf(waiver, images) {
    if (images.some((image) => image.findings.some((finding) => finding.requirement === waiver.requirement)))
        return "used";
    return images.some(isOpen) ? "open" : "unused";
}
function isOpen({ verdict, findings }) {
    if (verdict !== "undetermined")
        return false;
    const unknown = findings.filter((finding) => finding.outcome === "unknown");
    return unknown.length === 0 || unknown.some(({ requirement }) => requirement.includes("/scope/") || requirement === evaluate/* contradictionId */.Vf);
}
function deletion({ lines }) {
    if (lines === undefined)
        return "delete this entry";
    return lines.first === lines.last ? `delete line ${lines.first}` : `delete lines ${lines.first} to ${lines.last}`;
}
const mostSuggestions = 20;
class Names {
    #known;
    #left = mostSuggestions;
    constructor(known) {
        this.#known = known;
    }
    nearestTo(written) {
        if (this.#left === 0)
            return undefined;
        this.#left -= 1;
        return (0,nearest/* nearest */.p)(written, this.#known);
    }
}
function days(count) {
    return `${count} day${count === 1 ? "" : "s"}`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/report/arrange.js + 1 modules
var arrange = __nccwpck_require__(4432);
;// CONCATENATED MODULE: ./build/source/secrets.js
const assigned = /((?:password|passwd|passphrase|pwd|secret|credential|accesskey|apikey|token|connectionstring)[a-z0-9_]*["'\])]*\s*(?:=|:)+\s*|[-/](?:password|pwd|pass|p)(?:\s+|:))("(?:[^"\\`]|[\\`].)*"?|'(?:[^']|'')*'?|[^\s;,}\])|&"']+)/gi;
const convert = /(convertto-securestring\s+(?:-string\s+)?)("[^"]*"?|'[^']*'?)/gi;
const encrypted = /(\[enc:[^:\]]+:)([^:\]]+)/gi;
const harmless = /^["']?(?:[$%!<*]|\{\{|@[({]|\(|(?:true|false|null|none|yes|no|string|securestring|system\.|get-|read-|new-|convertto-|["']?$))/i;
function maskSecrets(line) {
    const hide = (_all, before, value) => {
        if (harmless.test(value))
            return `${before}${value}`;
        const quote = /^["']/.exec(value)?.[0] ?? "";
        const closed = quote !== "" && value.length > 1 && value.endsWith(quote);
        return `${before}${quote}${"*".repeat(value.length - quote.length - (closed ? 1 : 0))}${closed ? quote : ""}`;
    };
    return line.replace(assigned, hide).replace(convert, hide).replace(encrypted, hide);
}

// EXTERNAL MODULE: ./build/source/text.js
var source_text = __nccwpck_require__(6137);
;// CONCATENATED MODULE: ./build/source/library.js




const longestExcerpt = 300;
class Library {
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
        if (known !== undefined)
            return known;
        const source = this.text(path, bytes);
        const result = "diagnostics" in source ? { documents: [], diagnostics: source.diagnostics } : (0,source_document/* parseDocuments */.e)(path, source.text, this.#limits, this.#isOurs(bytes) ? "folded" : "exact");
        this.#parsed.set(path, result);
        return result;
    }
    text(path, bytes) {
        const known = this.#texts.get(path);
        if (known !== undefined)
            return known;
        const decoded = (0,source_text/* decodeSource */.E4)(path, bytes, this.#limits);
        if ("text" in decoded)
            this.#bytes.set(path, bytes);
        const result = "text" in decoded ? (0,embedded/* wholeText */.r0)(path, decoded.text) : decoded;
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
        if (lines === undefined || location.start.column > longestExcerpt)
            return "";
        return maskSecrets(Array.from((0,source_text/* lineText */.oZ)(lines.text, lines.starts, location.start.line).slice(0, longestExcerpt * 2)).slice(0, longestExcerpt).join(""));
    }
    #linesOf(path) {
        if (this.#lines?.path === path)
            return this.#lines;
        const bytes = this.#bytes.get(path);
        const decoded = bytes === undefined ? undefined : (0,source_text/* decodeSource */.E4)(path, bytes, this.#limits);
        if (decoded === undefined || !("text" in decoded))
            return undefined;
        this.#lines = { path, text: decoded.text, starts: (0,source_text/* lineStarts */._$)(decoded.text) };
        return this.#lines;
    }
}

// EXTERNAL MODULE: ./build/source/location.js
var source_location = __nccwpck_require__(2897);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/gate.js


















function gate(input, policy) {
    const declared = declare(input, input.limits, policy, input.onFile);
    const { images, fates, library } = declared;
    const said = new Map(input.configuration.map((diagnostic) => [placeAndCode(diagnostic), diagnostic.level]));
    const isNew = (diagnostic) => {
        const level = said.get(placeAndCode(diagnostic));
        return level === undefined || (level !== "error" && diagnostic.level === "error");
    };
    const doubtful = declared.doubtful.map((complaints) => complaints.filter(isNew)).filter((complaints) => complaints.length > 0);
    const diagnostics = declared.diagnostics.filter(isNew);
    diagnostics.unshift(...input.refused, ...input.configuration);
    for (const { location } of [...input.refused, ...input.doubtful])
        fates.set(location.file, "refused");
    if (images.length < policy.minImages) {
        diagnostics.push(...input.doubtful.map((diagnostic) => ({ ...diagnostic, level: "error" })));
        const unreadable = [...doubtful];
        for (const { file, index } of declared.skipped) {
            input.onFile?.(index);
            library.parse(file.path, file.bytes);
            const complaints = library.take(file.path).filter((diagnostic) => diagnostic.level === "error" && isNew(diagnostic));
            if (complaints.length === 0 || complaints.some((diagnostic) => diagnostic.code === "template"))
                continue;
            unreadable.push(complaints);
            fates.set(file.path, "refused");
        }
        input.onFile?.(input.files.length);
        diagnostics.push(...(unreadable.length <= mostSuspects ? unreadable.flat() : [foldSuspects(unreadable)]));
    }
    else
        diagnostics.push(...input.doubtful, ...doubtful.map(soften));
    const before = input.base === null ? null : baseline(input.base, input.limits, policy, (index) => input.onFile?.(input.files.length + 1 + index));
    input.onFile?.(input.files.length);
    const evaluator = new Evaluator(matrix/* statements */.F, { strict: policy.strict });
    const judged = images.map((image) => assess(image, evaluator, { policy, waivers: input.waivers, before, library }));
    diagnostics.push(...judgeWaivers(input.waivers, judged).filter((remark) => input.waivers.narrowed !== true || remark.code !== "waiver-orphaned"));
    return report(judged, diagnostics, declared, input, before, policy);
}
function placeAndCode({ code, location: { file, start } }) {
    return `${code}\n${file}:${start.line}:${start.column}`;
}
function soften(complaints) {
    const [first] = complaints;
    if (first === undefined)
        throw new Error("a file without errors is not doubtful");
    return { ...first, level: "warning", message: `This file looks like one that changes images, and was not read: ${first.message}` };
}
function inOrder(files) {
    return [...files.entries()].toSorted(([, left], [, right]) => (0,arrange/* compareText */.n6)(left.path, right.path));
}
function declare(tree, limits, policy, onFile) {
    const { formats, catalogues } = formatsUnder(policy, tree.files);
    const library = new Library(limits, (bytes) => (0,registry/* marksOf */.Ok)(bytes).native);
    const fates = new Map();
    const diagnostics = [];
    const doubtful = [];
    const recognised = new Map(formats.map((format) => [format, { documents: [], gathering: format.gather?.(), files: new Set() }]));
    const skipped = [];
    for (const [index, file] of inOrder(tree.files)) {
        onFile?.(index);
        const marked = file.named || file.mappings !== undefined || (0,registry/* isMarked */.rZ)(file.bytes);
        if (!marked && !(0,registry/* marksOf */.Ok)(file.bytes).hint) {
            fates.set(file.path, "other");
            skipped.push({ file, index });
            continue;
        }
        const { documents, diagnostics: all } = library.parse(file.path, file.bytes);
        if (!marked && hasError(all)) {
            fates.set(file.path, "other");
            skipped.push({ file, index });
            continue;
        }
        const complaints = library.take(file.path);
        if (!hasError(complaints)) {
            diagnostics.push(...complaints);
            fates.set(file.path, sortDocuments(file, documents, recognised, diagnostics));
            const isOurs = [...recognised.values()].some((own) => own.files.has(file.path));
            const late = isOurs ? library.take(file.path) : [];
            diagnostics.push(...late);
            if (hasError(late))
                for (const { gathering } of recognised.values())
                    gathering?.taint(file.path);
            else if (![...recognised.values()].some((own) => own.documents.at(-1)?.file === file.path))
                library.release(file.path);
        }
        else {
            fates.set(file.path, "refused");
            if (file.named || file.mappings !== undefined || isSurelyOurs(file))
                diagnostics.push(...complaints);
            else if (complaints.some((diagnostic) => diagnostic.code === "template"))
                diagnostics.push(soften(complaints.filter((diagnostic) => diagnostic.level === "error")));
            else
                doubtful.push(complaints.filter((diagnostic) => diagnostic.level === "error"));
        }
    }
    onFile?.(tree.files.length);
    const walked = new Set([...recognised.values()].flatMap(({ documents }) => documents.map((document) => document.file)));
    const reader = new Reader({ open: (fromFile, path) => tree.open(fromFile, path), library, limits, formats: () => (formats.length > 1 ? formats : registry/* everyFormat */.Tu.get()), diagnostics, walked });
    const images = [];
    const find = (format, found) => {
        for (const read of found)
            images.push({ name: read.name, resource: read.resources[0] ?? read.name, format: format.id, location: read.location, read });
    };
    for (const [format, { documents }] of recognised) {
        if (format.spans === "run")
            continue;
        for (const [file, own] of groupBy(documents, (document) => document.file))
            find(format, reader.read(format, file, own).images);
    }
    for (const [format, { documents, gathering }] of recognised) {
        if (format.spans === "file")
            continue;
        const reading = gathering === undefined ? format.read(documents, reader) : gathering.read(reader);
        find(format, reading.images);
        for (const diagnostic of reading.diagnostics)
            diagnostics.push(diagnostic);
    }
    for (const path of walked)
        diagnostics.push(...library.take(path));
    diagnostics.push(...reader.lateRemarks(), ...(catalogues?.remarks() ?? []));
    const declaring = new Set([...images.map((image) => image.location.file), ...[...recognised].flatMap(([format, { files }]) => (format.spans === "run" ? [...files] : []))]);
    for (const [path, fate] of fates)
        if (fate === "definitions" && !declaring.has(path))
            fates.set(path, "other");
    return { images: withoutCompleted(images), diagnostics: foldRemarks(diagnostics, reader.used), fates, skipped, doubtful, library };
}
function withoutCompleted(images) {
    const key = ({ file, start }) => `${file}:${start.line}:${start.column}`;
    const taken = new Set(images.flatMap(({ read }) => (read.completes === undefined ? [] : [key(read.completes)])));
    return taken.size === 0 ? images : images.filter((image) => image.format === "native" || !taken.has(key(image.location)));
}
function isSurelyOurs(file) {
    const loaded = registry/* everyFormat */.Tu.isLoaded ? registry/* everyFormat */.Tu.get() : [native_native/* native */.Y];
    return loaded.some((format) => format.unparsed === "error" && (0,source_text/* mightContain */.eg)(file.bytes, format.marker));
}
function formatsUnder({ mappings }, files) {
    const byFile = new Map(files.flatMap((file) => (file.mappings === undefined ? [] : [[file.path, file.mappings]])));
    if (byFile.size === 0 && !files.some(mayHoldOthers))
        return { formats: [native_native/* native */.Y], catalogues: undefined };
    const registered = registry/* everyFormat */.Tu.get();
    if (byFile.size === 0)
        return { formats: registered, catalogues: undefined };
    const isNative = (document) => registered.some((format) => format.spans === "run" && format.recognise(document).kind === "yes");
    const catalogues = registry/* catalogueFormat */.hm.get()(mappings, (file) => byFile.get(file) ?? [], isNative);
    return { formats: [...registered, catalogues], catalogues };
}
function mayHoldOthers(file) {
    const { native: isNative, others, hint } = (0,registry/* marksOf */.Ok)(file.bytes);
    return others || (!isNative && (file.named || hint));
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
const mostRemarks = 3;
function foldRemarks(diagnostics, used) {
    const remarks = groupBy(diagnostics.filter((diagnostic) => diagnostic.code === format/* noImageCode */.i && !used.has(diagnostic.location.file)), (diagnostic) => diagnostic.message);
    const folded = [...remarks.values()].flatMap((alike) => {
        const [first] = alike;
        if (first === undefined || alike.length <= mostRemarks)
            return alike;
        return [{ ...first, message: `${first.message} The same holds for ${alike.length - 1} more files.`, related: alike.slice(1, 6).map(({ location }) => ({ message: "another one", location })) }];
    });
    return [...diagnostics.filter((diagnostic) => diagnostic.code !== format/* noImageCode */.i), ...folded];
}
const mostSuspects = 3;
function foldSuspects(unreadable) {
    const places = unreadable.flatMap(([first]) => (first === undefined ? [] : [{ message: first.message, location: first.location }]));
    return {
        code: "unreadable-files",
        level: "error",
        message: `Too few images were found, and ${unreadable.length} of the other files cannot be read as YAML: what is missing may stand in one of them. Correct them, leave them out with exclude-paths, or name the files that hold definitions.`,
        location: (0,source_location/* startOfFile */.S)(places[0]?.location.file ?? ""),
        related: places.slice(0, 10),
    };
}
function hasError(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.level === "error");
}
function baseline(base, limits, policy, onFile) {
    const declared = declare(base, limits, policy, onFile);
    const evaluator = new Evaluator(matrix/* statements */.F, { strict: policy.strict });
    const findings = new Map();
    const images = new Map();
    for (const image of declared.images) {
        const { file } = image.location;
        const key = imageKey(image, file);
        if (!images.has(key))
            images.set(key, { name: image.name, file });
        for (const { requirement, outcome, message, location } of evaluator.evaluate(image).outcomes) {
            const print = fingerprint(image, requirement, file);
            if ((image.read.broken && outcome !== "fail") || findings.has(print))
                continue;
            findings.set(print, { key, outcome, finding: { image: image.name, requirement, message, location } });
        }
    }
    const moved = new Set(base.renames.values());
    const oldFile = (file) => base.renames.get(file) ?? (moved.has(file) ? undefined : file);
    return { commit: base.commit, findings, images, oldFile };
}
const worst = ["not-applicable", "unknown", "fail"];
function changeOf(image, requirement, outcome, before) {
    if (before === null)
        return null;
    const file = before.oldFile(image.location.file);
    const known = before.findings.get(fingerprint(image, requirement, file ?? ""));
    return known !== undefined && worst.indexOf(outcome) <= worst.indexOf(known.outcome) ? "existing" : "new";
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
        const waiver = weight === "requirement" ? findWaiver(waivers, name, outcome.requirement) : undefined;
        const level = (0,policy_conclusion/* levelOf */.In)({ weight, outcome: outcome.outcome, verdict: evaluation.verdict, format, waived: waiver !== undefined, existing: change === "existing" }, policy);
        return {
            ...outcome,
            level,
            excerpt: library.excerpt(outcome.location),
            fingerprint: fingerprint(image, outcome.requirement, location.file),
            change,
            waived: waiver !== undefined,
            waiver: waiver === undefined ? null : { reason: waiver.reason, owner: waiver.owner, until: waiver.until, ticket: waiver.ticket, location: waiver.location },
        };
    });
    const deciding = findings.filter((_finding, index) => {
        const outcome = outcomes[index];
        return outcome !== undefined && (0,policy_conclusion/* fails */.c6)({ weight: outcome.weight, outcome: outcome.outcome, verdict: evaluation.verdict, format }, policy);
    });
    const open = deciding.filter((finding) => !finding.waived && (policy.failOn === "any" || finding.change !== "existing"));
    const failing = deciding.length === 0 ? (0,policy_conclusion/* reactionTo */.dF)(evaluation.verdict, format, policy) === "fail" : open.length > 0;
    const opens = (outcome) => open.some((finding) => finding.outcome === outcome);
    const cause = !failing ? undefined : opens("fail") ? "unsupported" : opens("not-applicable") ? "not-covered" : "undetermined";
    const asked = outcomes.flatMap(({ outcome, weight, fact }) => (outcome === "unknown" && weight === "requirement" && fact !== null ? [fact] : []));
    const settle = evaluation.verdict === "undetermined" ? settlingLines({ name, format, file: location.file, resource: image.resource }, asked, completed(image).facts) : [];
    return { assessment: { name, format, location, ...evaluation, failing, findings: findings.toSorted(arrange/* compareFindings */.Eg), settle }, cause };
}
function report(judged, diagnostics, { fates, library }, input, before, policy) {
    const assessments = judged.map(({ assessment }) => assessment).toSorted(arrange/* compareImages */.qJ);
    const findings = assessments.flatMap((assessment) => assessment.findings);
    const failingFor = (cause) => judged.filter((each) => each.cause === cause).length;
    const errors = diagnostics.filter((diagnostic) => diagnostic.level === "error");
    const misconfigured = errors.filter((diagnostic) => diagnostic.configuration === true).length;
    const conclusion = (0,policy_conclusion/* conclude */.Ep)({ images: assessments.length, unsupported: failingFor("unsupported"), uncovered: failingFor("not-covered"), undetermined: failingFor("undetermined"), open: (0,arrange/* standingOf */.YP)(assessments).open, unread: errors.length - misconfigured, misconfigured, files: fates.size, unmatched: input.unmatched }, policy);
    const filesThat = (fate) => [...fates.values()].filter((each) => each === fate).length;
    const imagesThat = (verdict) => assessments.filter((assessment) => assessment.verdict === verdict).length;
    return {
        schemaVersion: "1.0",
        version: version/* version */.r,
        matrixVersion: matrix/* matrixVersion */._,
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
            waived: findings.filter((finding) => finding.waived).length,
        },
        comparison: before === null ? null : compareWithBase(judged, fates, before),
        notices: input.notices,
        files: { matched: fates.size, definitions: filesThat("definitions"), other: filesThat("other"), refused: filesThat("refused") },
        images: assessments,
        diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, excerpt: library.excerpt(diagnostic.location) })).toSorted(arrange/* compareDiagnostics */.oV),
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
        if (assessment.findings.some((finding) => finding.outcome === "unknown" && finding.change === "new"))
            hidden.add(key);
        for (const finding of assessment.findings)
            present.add(fingerprint(assessment, finding.requirement, file));
    }
    const unread = new Set([...fates].filter(([, fate]) => fate === "refused").map(([file]) => before.oldFile(file)));
    const retired = [...before.images].filter(([key, image]) => !names.has(key) && !unread.has(image.file)).map(([, image]) => image.name);
    const fixed = [...before.findings].filter(([print, { key }]) => !present.has(print) && names.has(key) && !hidden.has(key)).map(([, { finding }]) => finding);
    return {
        base: before.commit,
        fixed: fixed.toSorted((left, right) => (0,arrange/* compareLocations */.Qr)(left.location, right.location) || (0,arrange/* compareText */.n6)(left.image, right.image) || (0,arrange/* compareText */.n6)(left.requirement, right.requirement)),
        retired: retired.toSorted(arrange/* compareText */.n6),
    };
}
function sortDocuments(file, documents, recognised, diagnostics) {
    let fate = "other";
    if (file.mappings !== undefined && documents.length === 0) {
        diagnostics.push((0,empty/* emptyCatalogue */.N)(file.path));
        return "refused";
    }
    for (const document of documents) {
        for (const [format, own] of recognised) {
            const recognition = format.recognise(document);
            if (recognition.kind === "yes") {
                own.files.add(file.path);
                if (own.gathering === undefined)
                    own.documents.push(document);
                else
                    own.gathering.add(document);
                if (fate === "other")
                    fate = "definitions";
            }
            else if (recognition.kind === "near" && (file.mappings === undefined || isSurelyOurs(file))) {
                diagnostics.push(recognition.diagnostic);
                fate = "refused";
            }
        }
    }
    if (fate !== "other" || !file.named)
        return fate;
    diagnostics.push(notRecognised(file.path, documents));
    return "refused";
}
function notRecognised(path, documents) {
    const root = documents.find((document) => document.root.kind !== "missing")?.root;
    const found = root === undefined ? "it is empty" : root.kind === "map" && root.get("images").kind !== "missing" ? "it has `images` but not the marker" : "its structure is that of no known format";
    return {
        code: "not-recognised",
        level: "error",
        message: `This file was named and holds no image definition: ${found}. Native definitions begin with \`apiVersion: sysprep-gate/v1\` and \`kind: Images\`.`,
        location: root?.location ?? (0,source_location/* startOfFile */.S)(path),
        related: [],
    };
}


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ readCheckRunPage),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qj: () => (/* binding */ readCheckRun),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   WY: () => (/* binding */ readComparison),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   _o: () => (/* binding */ readAnnotation),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   ye: () => (/* binding */ shaOf),
/* harmony export */   zq: () => (/* binding */ WrongShape)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4472);

class WrongShape extends Error {
    name = "WrongShape";
}
function fieldsOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function shaOf(value) {
    return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}
function need(value, what) {
    if (value === undefined)
        throw new WrongShape(what);
    return value;
}
function text(fields, name) {
    const value = fields[name];
    return need(typeof value === "string" ? value : undefined, name);
}
function count(fields, name) {
    const value = fields[name];
    return need(typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined, name);
}
function readList(data, read) {
    return need(Array.isArray(data) ? data : undefined, "list").map(read);
}
function readCheckRun(data) {
    const fields = fieldsOf(data);
    const output = fieldsOf(fields["output"]);
    return {
        id: count(fields, "id"),
        externalId: textOf(fields["external_id"]),
        status: text(fields, "status"),
        conclusion: textOf(fields["conclusion"]),
        annotations: count(output, "annotations_count"),
        title: textOf(output["title"]),
        url: textOf(fields["html_url"]),
    };
}
function readCheckRunPage(data) {
    const fields = fieldsOf(data);
    return { total: count(fields, "total_count"), entries: readList(fields["check_runs"], readCheckRun) };
}
function readAnnotation(data) {
    const fields = fieldsOf(data);
    return { path: text(fields, "path"), message: textOf(fields["message"]) };
}
function readComment(data) {
    const fields = fieldsOf(data);
    const user = fieldsOf(fields["user"]);
    return { id: count(fields, "id"), body: text(fields, "body"), author: { login: textOf(user["login"]), type: textOf(user["type"]) } };
}
function readTree(data) {
    const fields = fieldsOf(data);
    const truncated = fields["truncated"];
    return {
        complete: !need(typeof truncated === "boolean" ? truncated : undefined, "truncated"),
        entries: readList(fields["tree"], (entry) => {
            const each = fieldsOf(entry);
            const size = each["size"];
            return { path: text(each, "path"), mode: text(each, "mode"), type: text(each, "type"), sha: text(each, "sha"), size: typeof size === "number" ? size : undefined };
        }),
    };
}
function readBlob(data) {
    const fields = fieldsOf(data);
    const content = text(fields, "content");
    const encoding = text(fields, "encoding");
    if (encoding !== "base64" && encoding !== "utf-8")
        throw new WrongShape("encoding");
    const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
    if (typeof fields["size"] === "number" && fields["size"] !== bytes.length)
        throw new WrongShape("size");
    return bytes;
}
function readComparison(data) {
    const fields = fieldsOf(data);
    const files = readList(fields["files"], (entry) => {
        const each = fieldsOf(entry);
        return { path: text(each, "filename"), status: text(each, "status"), previousPath: textOf(each["previous_filename"]) || undefined };
    });
    return { mergeBase: need(shaOf(fieldsOf(fields["merge_base_commit"])["sha"]), "merge_base_commit"), files, complete: files.length < _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .filesPerComparison */ .wA };
}


/***/ }),

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce),
/* harmony export */   n: () => (/* binding */ ApiRefusal)
/* harmony export */ });
class ApiRefusal extends Error {
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
}
async function writeOnce(api, tries, write, find) {
    for (let attempt = 1;; attempt++) {
        try {
            return await write();
        }
        catch (error) {
            if (!(error instanceof ApiRefusal) || error.kind !== "unavailable" || !(await api.pause(attempt)))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (attempt >= tries)
                throw error;
        }
    }
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ longestMessageBytes),
/* harmony export */   CF: () => (/* binding */ unknownRateWait),
/* harmony export */   Eg: () => (/* binding */ shortReportBudget),
/* harmony export */   MR: () => (/* binding */ longestWaiting),
/* harmony export */   NA: () => (/* binding */ annotationsPerRequest),
/* harmony export */   QO: () => (/* binding */ longestRateWait),
/* harmony export */   Tp: () => (/* binding */ longestPause),
/* harmony export */   V6: () => (/* binding */ entriesPerPage),
/* harmony export */   Zt: () => (/* binding */ shortestPause),
/* harmony export */   _t: () => (/* binding */ longestRequest),
/* harmony export */   l5: () => (/* binding */ mostTries),
/* harmony export */   nq: () => (/* binding */ longestAnswer),
/* harmony export */   qd: () => (/* binding */ reportBudget),
/* harmony export */   tQ: () => (/* binding */ longestDelivery),
/* harmony export */   uH: () => (/* binding */ mostPages),
/* harmony export */   wA: () => (/* binding */ filesPerComparison)
/* harmony export */ });
/* unused harmony export longestCheckSummary */
const annotationsPerRequest = 50;
const longestCheckSummary = 65_535;
const reportBudget = 65_000;
const shortReportBudget = 16_000;
const longestMessageBytes = 64 * 1024;
const mostTries = 3;
const shortestPause = 1_000;
const longestPause = 8_000;
const longestWaiting = 90_000;
const longestRateWait = 60_000;
const unknownRateWait = 60_000;
const longestRequest = 15_000;
const longestDelivery = 180_000;
const mostPages = 30;
const entriesPerPage = 100;
const longestAnswer = 20 * 1024 * 1024;
const filesPerComparison = 300;


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pathBelow),
/* harmony export */   D: () => (/* binding */ openAmong)
/* harmony export */ });
function openAmong(base) {
    if (base === null)
        return null;
    const byPath = new Map([...(base.named ?? []), ...base.files].map((file) => [file.path, file]));
    return {
        ...base,
        open(fromFile, path) {
            const wanted = pathBelow(fromFile, path);
            return (wanted === undefined ? undefined : byPath.get(wanted)) ?? { reason: "the base commit does not have it among its definitions" };
        },
    };
}
function pathBelow(fromFile, path) {
    if (path.startsWith("/"))
        return undefined;
    const resolved = [];
    for (const part of [...fromFile.split("/").slice(0, -1), ...path.split("/")]) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            resolved.push(part);
        else if (resolved.pop() === undefined)
            return undefined;
    }
    return resolved.join("/");
}


/***/ }),

/***/ 7696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ load),
/* harmony export */   Q: () => (/* binding */ withDeferred)
/* harmony export */ });
/* harmony import */ var _commands_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(915);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5074);
/* harmony import */ var _policy_mapping_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2685);
/* harmony import */ var _policy_version_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5146);
/* harmony import */ var _report_palette_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7048);
/* harmony import */ var _source_deferred_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4005);
/* harmony import */ var _source_parsers_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8328);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9036);








const loaders = new Map([
    [_source_parsers_js__WEBPACK_IMPORTED_MODULE_6__/* .fastParser */ .I, async () => _source_parsers_js__WEBPACK_IMPORTED_MODULE_6__/* .fastParser */ .I.set((await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(211)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9211))).readFast)],
    [_source_parsers_js__WEBPACK_IMPORTED_MODULE_6__/* .thoroughParser */ .S, async () => _source_parsers_js__WEBPACK_IMPORTED_MODULE_6__/* .thoroughParser */ .S.set((await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(596)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8596))).parseThoroughly)],
    [_policy_version_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .versionRanges */ .j, async () => _policy_version_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .versionRanges */ .j.set((await Promise.all(/* import() */[__nccwpck_require__.e(88), __nccwpck_require__.e(530)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8530))).semverRanges)],
    [_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .everyFormat */ .Tu, async () => _formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .everyFormat */ .Tu.set((await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(3), __nccwpck_require__.e(730)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5730))).formats)],
    [_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogueFormat */ .hm, async () => _formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogueFormat */ .hm.set((await Promise.all(/* import() */[__nccwpck_require__.e(48), __nccwpck_require__.e(669)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4669))).mappedFormat)],
    [_commands_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .commandReaders */ .G, async () => _commands_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .commandReaders */ .G.set({ ...(await __nccwpck_require__.e(/* import() */ 3).then(__nccwpck_require__.bind(__nccwpck_require__, 1003))), ...(await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(3), __nccwpck_require__.e(429)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9429))) })],
    [_policy_mapping_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingReader */ ._, async () => _policy_mapping_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingReader */ ._.set((await Promise.all(/* import() */[__nccwpck_require__.e(48), __nccwpck_require__.e(112)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2112))).readMappings)],
    [_report_palette_js__WEBPACK_IMPORTED_MODULE_4__/* .colorMaker */ .w, async () => _report_palette_js__WEBPACK_IMPORTED_MODULE_4__/* .colorMaker */ .w.set((await __nccwpck_require__.e(/* import() */ 711).then(__nccwpck_require__.bind(__nccwpck_require__, 5711))).createColors)],
    [_files_js__WEBPACK_IMPORTED_MODULE_7__/* .globMatcher */ .fU, async () => _files_js__WEBPACK_IMPORTED_MODULE_7__/* .globMatcher */ .fU.set((await __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 1138))).Minimatch)],
]);
async function load(piece) {
    if (!piece.isLoaded)
        await loaders.get(piece)?.();
}
async function withDeferred(work) {
    for (;;) {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof _source_deferred_js__WEBPACK_IMPORTED_MODULE_5__/* .NotLoaded */ .L) || error.piece.isLoaded || !loaders.has(error.piece))
                throw error;
            await load(error.piece);
        }
    }
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   RE: () => (/* binding */ scanForMarker),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   oF: () => (/* binding */ readListed),
/* harmony export */   pe: () => (/* binding */ repositoryFolder),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* unused harmony export repositoryAbove */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _source_deferred_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4005);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7747);




const longestPattern = 200;
const skippedFolders = new Set([".git", "node_modules"]);
const yamlName = /\.ya?ml$/i;
const globMatcher = new _source_deferred_js__WEBPACK_IMPORTED_MODULE_2__/* .Deferred */ .c("the matcher of globs");
const globOptions = { dot: true, noext: true, nonegate: true, nocomment: true, braceExpandMax: 1_000 };
function listFiles(request) {
    const found = new Found(request.limits);
    const workspace = realPathOf(request.workspace);
    if (workspace === undefined) {
        found.refuse("unreadable-folder", request.workspace, `The workspace ${quote(request.workspace)} does not exist or cannot be opened.`);
        return found.listing(request.paths);
    }
    const base = realPathOf(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideReal */ .rf)(request.workspace, workspace, request.workingDirectory)));
    if (base === undefined || !(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, base)) {
        const reason = base === undefined ? "does not exist or cannot be opened" : "leads outside the workspace";
        found.refuse("unreadable-folder", request.workingDirectory, `The working directory ${quote(request.workingDirectory)} ${reason}.`);
        return found.listing(request.paths);
    }
    const excludes = [];
    for (const pattern of request.exclude) {
        const globs = excludeGlobs(pattern);
        if (globs === undefined)
            found.refuse("bad-pattern", pattern, badPattern("exclude pattern", pattern));
        else
            excludes.push(...globs);
    }
    const lister = new Lister({ workspace, base, excludes, found });
    if (request.paths.length === 0)
        lister.folder(base);
    for (const path of request.paths) {
        found.argument = path;
        lister.argument(path, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideReal */ .rf)(request.workspace, workspace, path));
    }
    lister.followLinks();
    return found.listing(request.paths);
}
function excludeGlobs(pattern) {
    const clean = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .slashes */ .k2)(pattern).replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    const Matcher = globMatcher.get();
    return isUsablePattern(clean) ? attempt(() => [new Matcher(clean, globOptions), new Matcher(`${clean}/**`, globOptions)]) : undefined;
}
function splitGlob(pattern) {
    const { folder, wild } = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .rootedGlob */ .iB)(pattern);
    if (wild.length === 0)
        return undefined;
    const rest = wild.join("/");
    const isUsable = isUsablePattern(pattern) && !wild.includes("..");
    const Matcher = globMatcher.get();
    const globs = isUsable ? attempt(() => ({ whole: new Matcher(rest, globOptions), start: new Matcher(rest, { ...globOptions, partial: true }) })) : undefined;
    return { folder, globs };
}
function pathMatcher(request) {
    const workspace = realPathOf(request.workspace) ?? node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(request.workspace);
    const resolved = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideReal */ .rf)(request.workspace, workspace, request.workingDirectory));
    const base = realPathOf(resolved) ?? resolved;
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, base))
        return () => false;
    const excludes = request.exclude.flatMap((pattern) => excludeGlobs(pattern) ?? []);
    const below = (folder, takes) => {
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, folder))
            return () => false;
        const start = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .asFolder */ .hS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, folder));
        return (path) => path.startsWith(start) && !path.slice(start.length).split("/").slice(0, -1).some((name) => skippedFolders.has(name)) && takes(path.slice(start.length));
    };
    const tests = request.paths.flatMap((argument) => {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideReal */ .rf)(request.workspace, workspace, argument);
        if (path === "" || path.includes("\0"))
            return [];
        const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(base, path);
        const places = [...new Set([full, realPathOf(full) ?? full])].filter((place) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, place));
        const names = places.map((place) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, place));
        const literal = [...places.map((place) => below(place, everyYaml.takes)), (candidate) => names.includes(candidate)];
        const glob = splitGlob((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .slashes */ .k2)(path));
        if (glob?.globs === undefined)
            return literal;
        const { whole } = glob.globs;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(base, glob.folder);
        return [...literal, ...[...new Set([folder, realPathOf(folder) ?? folder])].map((place) => below(place, (candidate) => whole.match(candidate)))];
    });
    if (request.paths.length === 0)
        tests.push(below(base, everyYaml.takes));
    const baseBelow = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .asFolder */ .hS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, base));
    const isExcluded = (path) => path.startsWith(baseBelow) && excludes.some((pattern) => pattern.match(path.slice(baseBelow.length)));
    return (path) => tests.some((test) => test(path)) && !isExcluded(path);
}
class Found {
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
        if (known !== undefined) {
            if (file.named && !known.named)
                this.#files.set(file.realPath, { ...known, named: true });
        }
        else if (this.#files.size < this.#limits.files) {
            this.#files.set(file.realPath, file);
        }
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
        const found = Array.from(this.#files.values());
        const files = found.some(({ path }) => surrogate.test(path)) ? found.sort((a, b) => compareBytes(a.path, b.path)) : found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        const diagnostics = Array.from(this.#diagnostics.values()).sort((a, b) => compareBytes(a.location.file, b.location.file));
        return { files, diagnostics, unmatched: paths.filter((path) => !this.#matched.has(path)), excluded: this.#dropped.size };
    }
}
const everyYaml = { takes: (path) => yamlName.test(path), mayTakeBelow: () => true };
class Lister {
    #context;
    #baseBelow;
    #links = [];
    constructor(context) {
        this.#context = context;
        this.#baseBelow = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .asFolder */ .hS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(context.workspace, context.base));
    }
    argument(argument, path) {
        const { workspace, base, found } = this.#context;
        if (path === "" || path.includes("\0")) {
            found.refuse("bad-pattern", argument, badPattern("path", argument));
            return;
        }
        const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(base, path);
        const stats = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full));
        if (stats !== undefined)
            this.#existing(full, argument, stats);
        else if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, full))
            found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
        else
            this.#glob(argument, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .slashes */ .k2)(path));
    }
    folder(realPath, selection = everyYaml) {
        const { workspace, found } = this.#context;
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, realPath);
        const walk = { argument: found.argument, selection, seen: new Set() };
        this.#walk(walk, { bytes: Buffer.from(realPath), realPath, below: "", path: path === "" ? "" : `${path}/` });
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
        if (real === undefined) {
            const why = stats.isSymbolicLink() ? ": the link leads nowhere, or to itself" : ": permission denied, or it is gone";
            found.refuse("broken-link", (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, full), `${quote(argument)} cannot be opened${why}.`);
            return;
        }
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, real) || !(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, full)) {
            found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
            return;
        }
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, real);
        const target = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real));
        if (this.#isExcluded((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, full)))
            found.drop(path);
        else if (target?.isDirectory() === true)
            this.folder(real);
        else if (target?.isFile() === true)
            this.#take({ path, realPath: real, identity: identityOf(target), named: true });
        else
            found.refuse("not-a-file", path, `${quote(argument)} is neither a file nor a folder.`);
    }
    #glob(argument, pattern) {
        const { workspace, base, found } = this.#context;
        const glob = splitGlob(pattern);
        if (glob === undefined)
            return;
        const { globs } = glob;
        if (globs === undefined) {
            found.refuse("bad-pattern", argument, badPattern("path", argument));
            return;
        }
        const root = realPathOf(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(base, glob.folder));
        if (root === undefined || attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root))?.isDirectory() !== true)
            return;
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, root)) {
            found.refuse("outside-workspace", argument, `The path ${quote(argument)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
            return;
        }
        this.folder(root, { takes: (path) => globs.whole.match(path), mayTakeBelow: (path) => globs.start.match(path) });
    }
    #walk(walk, start) {
        const { found } = this.#context;
        const waiting = [start];
        for (let folder = waiting.pop(); folder !== undefined && !found.isOverfull; folder = waiting.pop()) {
            const identity = folder.bytes.toString("latin1");
            if (walk.seen.has(identity))
                continue;
            walk.seen.add(identity);
            const { bytes } = folder;
            const entries = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(bytes, { withFileTypes: true, encoding: "buffer" }));
            if (entries === undefined) {
                const path = folder.path.replace(/\/$/, "");
                if (!this.#isExcluded(path))
                    found.refuse("unreadable-folder", path, `The folder ${quote(path)} cannot be read: permission denied, or it is gone.`);
                continue;
            }
            entries.sort((a, b) => Buffer.compare(a.name, b.name));
            for (const entry of entries) {
                const subfolder = this.#entry(walk, folder, entry);
                if (subfolder !== undefined)
                    waiting.push(subfolder);
            }
        }
    }
    #entry(walk, folder, entry) {
        const text = utf8(entry.name);
        const name = text ?? entry.name.toString("latin1");
        const below = folder.below + name;
        const path = folder.path + name;
        const realPath = text === undefined || folder.realPath === undefined ? undefined : folder.realPath.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder.realPath + text : folder.realPath + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + text;
        if (entry.isDirectory()) {
            if (skippedFolders.has(name) || !walk.selection.mayTakeBelow(below))
                return undefined;
            return { bytes: Buffer.concat([folder.bytes, separator, entry.name]), realPath, below: `${below}/`, path: `${path}/` };
        }
        const isTaken = walk.selection.takes(below);
        if (entry.isSymbolicLink() && (realPath !== undefined || !isTaken)) {
            if (isTaken || walk.selection.mayTakeBelow(below))
                this.#links.push({ walk, full: Buffer.concat([folder.bytes, separator, entry.name]), below, path });
            return undefined;
        }
        if (isTaken)
            this.#file(path, realPath, Buffer.concat([folder.bytes, separator, entry.name]));
        return undefined;
    }
    #file(path, realPath, bytes) {
        const { workspace, found } = this.#context;
        if (realPath === undefined) {
            const spelled = spellBytes(bytes.subarray(Buffer.byteLength(workspace) + 1));
            if (this.#isExcluded(spelled))
                found.drop(spelled);
            else
                found.refuse("name-not-utf-8", spelled, `The name ${quote(spelled)} is not UTF-8, so the file is not read; rename it.`);
            return;
        }
        const stats = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(realPath));
        if (this.#isExcluded(path))
            found.drop(path);
        else if (stats === undefined)
            found.refuse("unreadable-file", path, `The file ${quote(path)} cannot be read: permission denied, or it is gone.`);
        else if (stats.isFile())
            found.add({ path, realPath, identity: identityOf(stats), named: false });
        else
            found.refuse("not-a-file", path, `${quote(path)} has a matching name and is not a file but a pipe, a socket or a device.`);
    }
    #follow({ walk, full, below, path }) {
        const { workspace, found } = this.#context;
        const isTaken = walk.selection.takes(below);
        if (this.#isExcluded(path)) {
            if (isTaken)
                found.drop(path);
            return;
        }
        const bytes = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full, { encoding: "buffer" }));
        if (bytes === undefined) {
            if (isTaken)
                found.refuse("broken-link", path, `The link ${quote(path)} cannot be opened: it leads nowhere, or to itself.`);
            return;
        }
        const real = utf8(bytes);
        const target = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(bytes));
        const whole = Buffer.from(workspace).toString("latin1");
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(whole, bytes.toString("latin1"))) {
            if (isTaken || target?.isFile() !== true)
                found.refuse("outside-workspace", path, `The link ${quote(path)} leads outside the workspace, which is the current folder on the command line and the checkout in the Action; nothing outside it is read.`);
        }
        else if (target?.isDirectory() === true) {
            const inside = real === undefined ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .slashes */ .k2)(bytes.toString("latin1").slice(whole.length + 1)) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, real);
            const isSkipped = [...inside.split("/"), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(below)].some((name) => skippedFolders.has(name));
            if (!isSkipped && walk.selection.mayTakeBelow(below)) {
                this.#walk(walk, { bytes, realPath: real, below: `${below}/`, path: inside === "" ? "" : `${inside}/` });
            }
        }
        else if (isTaken) {
            if (target?.isFile() !== true)
                found.refuse("not-a-file", path, `The link ${quote(path)} has a matching name and leads to something that is not a file.`);
            else if (real === undefined)
                this.#file(path, undefined, bytes);
            else
                this.#take({ path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(workspace, real), realPath: real, identity: identityOf(target), named: false });
        }
    }
    #take(file) {
        if (this.#isExcluded(file.path))
            this.#context.found.drop(file.path);
        else
            this.#context.found.add(file);
    }
    #isExcluded(path) {
        if (this.#context.excludes.length === 0 || !path.startsWith(this.#baseBelow))
            return false;
        const below = path.slice(this.#baseBelow.length);
        return this.#context.excludes.some((pattern) => pattern.match(below));
    }
}
function readListed(file, limits) {
    const read = readBounded(file.realPath, limits.fileBytes, file.identity);
    if ("bytes" in read)
        return read;
    return { diagnostic: diagnosticFor(read.code, file.path, `The file ${quote(file.path)} ${read.reason}.`) };
}
const chunkBytes = 1024 * 1024;
const overlap = 4096;
function scanForMarker(file, marker, atMost) {
    const holds = marker instanceof RegExp ? withPattern(marker) : marker;
    const descriptor = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.realPath, openFlags));
    if (descriptor === undefined)
        return true;
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            return true;
        if (stats.size > atMost)
            return "too-large";
        const chunk = Buffer.allocUnsafe(chunkBytes);
        let tail = "";
        for (let position = 0;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, chunkBytes, position);
            if (count === 0)
                return false;
            position += count;
            if (position > atMost)
                return "too-large";
            const text = tail + chunk.toString("latin1", 0, count).replaceAll("\0", "");
            if (holds(text))
                return true;
            tail = text.slice(-overlap);
        }
    }
    catch {
        return true;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readInside(workspace, fromFile, relative, limits) {
    const refusal = refuseName(relative);
    if (refusal !== undefined)
        return { reason: refusal };
    const root = realPathOf(workspace);
    if (root === undefined)
        return { reason: "the workspace cannot be opened" };
    const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(fromFile), relative);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, full))
        return { reason: "it leads outside the workspace, which is the current folder on the command line: start from the root of the repository" };
    const real = realPathOf(full);
    if (real === undefined)
        return { reason: "there is no such file, or permission to read it is denied", ...(isAbsent(full) ? { missing: true } : {}) };
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real))
        return { reason: "it leads outside the workspace, which is the current folder on the command line: start from the root of the repository" };
    const stats = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real));
    const read = readBounded(real, limits.fileBytes, stats === undefined ? undefined : identityOf(stats));
    return "bytes" in read ? { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(root, real), bytes: read.bytes } : { reason: `it ${read.reason}` };
}
function isAbsent(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return false;
    }
    catch (error) {
        const code = error.code;
        return code === "ENOENT" || code === "ENOTDIR";
    }
}
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;
function refuseName(relative) {
    if (relative === "")
        return "it is empty; a path relative to this file is needed";
    if (/[\0-\x1f\x7f]/.test(relative))
        return "it holds a control character";
    if (/[:\\]/.test(relative))
        return "it holds a colon or a backslash; a relative path separated by / is needed";
    if (relative.startsWith("/"))
        return "it is absolute and leads outside; a path relative to this file is needed";
    if (relative.split("/").some((name) => deviceName.test(name)))
        return "it is the name of a device on Windows";
    return undefined;
}
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
function readBounded(realPath, limit, expected) {
    const tooLarge = () => ({ code: "file-too-large", reason: `is too large: more than ${limit.toLocaleString("en-US")} bytes are not read; leave it out with exclude-paths, or split it` });
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(realPath, openFlags);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            return { code: "not-a-file", reason: stats.isDirectory() ? "is a folder, and no file" : "is neither a file nor a folder" };
        if (expected !== undefined && !isSame(expected, stats) && !standsAt(realPath, stats))
            return { code: "unreadable-file", reason: "cannot be read: while the run read it, its path came to lead elsewhere" };
        if (stats.size > limit)
            return tooLarge();
        let bytes = Buffer.allocUnsafe(stats.size + 1);
        let length = 0;
        for (;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, null);
            if (count === 0)
                return { bytes: bytes.subarray(0, length) };
            length += count;
            if (length > limit)
                return tooLarge();
            if (length === stats.size && count === length)
                return { bytes: bytes.subarray(0, length) };
            if (length === bytes.length)
                bytes = Buffer.concat([bytes], Math.min(limit + 1, 2 * length + 1024));
        }
    }
    catch (error) {
        return { code: "unreadable-file", reason: `cannot be read: ${reasonOf(error)}` };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function identityOf({ dev, ino }) {
    return { device: dev, inode: ino };
}
function isSame({ device, inode }, { dev, ino }) {
    return device === dev && inode === ino;
}
function standsAt(realPath, opened) {
    const stats = realPathOf(realPath) === realPath ? attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(realPath)) : undefined;
    return stats !== undefined && isSame(identityOf(stats), opened);
}
function reasonOf(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    switch (code) {
        case "EACCES":
        case "EPERM":
            return "permission denied";
        case "ENOENT":
        case "ENOTDIR":
            return "it is gone";
        case "ELOOP":
            return "it is a link by now";
        case "EISDIR":
            return "it is a folder";
        default:
            return typeof code === "string" ? code : "the system refused it";
    }
}
const separator = Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function realPathOf(path) {
    return path.includes("\0") ? undefined : attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path));
}
function isUsablePattern(pattern) {
    return pattern !== "" && pattern.length <= longestPattern && !pattern.includes("\0");
}
function badPattern(what, pattern) {
    return `The ${what} ${quote(pattern)} cannot be used: it names no file and is no pattern of at most ${longestPattern} characters without .. after a wildcard.`;
}
function withPattern(marker) {
    const pattern = new RegExp(marker.source, marker.flags.replace(/[gy]/g, ""));
    return (text) => pattern.test(text);
}
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function utf8(name) {
    const text = name.toString("utf8");
    if (!text.includes("\ufffd"))
        return text;
    return attempt(() => strictUtf8.decode(name));
}
function spellBytes(bytes) {
    let spelled = "";
    for (let at = 0; at < bytes.length;) {
        const length = [1, 2, 3, 4].find((count) => at + count <= bytes.length && attempt(() => strictUtf8.decode(bytes.subarray(at, at + count))) !== undefined);
        spelled += length === undefined ? `\\x${(bytes[at] ?? 0).toString(16).padStart(2, "0")}` : bytes.toString("utf8", at, at + length);
        at += length ?? 1;
    }
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "\\" ? spelled.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/") : spelled;
}
function compareBytes(a, b) {
    if (surrogate.test(a) || surrogate.test(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : a > b ? 1 : 0;
}
const surrogate = /[\ud800-\udfff]/;
const longestShown = 120;
function quote(path) {
    const points = Array.from(path);
    const cut = points.length > longestShown ? `…${points.slice(-longestShown).join("")}` : path;
    const visible = cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    return `"${visible}"`;
}
function diagnosticFor(code, file, message) {
    const start = { line: 1, column: 1 };
    return { code, level: "error", message, location: { file, start, end: start }, related: [] };
}
function repositoryFolder(workspace, workingDirectory) {
    let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, workingDirectory);
    while ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, folder) && folder !== workspace) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ".git")))
            return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
        folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, ".git")))
        return "";
    const checkouts = (attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(workspace)) ?? []).filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, name, ".git")));
    return checkouts.length === 1 ? (checkouts[0] ?? "") : "";
}
function repositoryAbove(folder) {
    for (let at = folder; !existsSync(nodePath.join(at, ".git")); at = nodePath.dirname(at)) {
        const above = nodePath.dirname(at);
        if (above === at)
            return undefined;
        if (existsSync(nodePath.join(above, ".git")))
            return above;
    }
    return undefined;
}


/***/ }),

/***/ 7948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mappingMatcher)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9036);

function mappingMatcher({ workspace, workingDirectory, mappings }) {
    const globs = mappings.flatMap(({ files, places, location }, index) => files.map((glob, at) => ({ index, glob, location: places?.[at] ?? location, matches: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .kZ)({ workspace, workingDirectory, paths: [glob], exclude: [] }) })));
    return {
        mappingsOf: (path) => [...new Set(globs.filter(({ matches }) => matches(path)).map(({ index }) => index))],
        unmatched: (paths) => globs.filter(({ matches }) => !paths.some(matches)).map(({ glob, location }) => ({ glob, location })),
    };
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f4: () => (/* binding */ writeAll)
/* harmony export */ });
/* unused harmony exports writeOrLose, terminalColumns, isCharacterDevice */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function writeAll(stream, text) {
    const bytes = new TextEncoder().encode(text);
    let written = 0;
    while (written < bytes.length) {
        try {
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(stream, bytes, written);
        }
        catch (error) {
            const code = error.code;
            if (code === "EPIPE")
                return false;
            if (code !== "EAGAIN")
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
    return true;
}
function writeOrLose(text) {
    try {
        writeSync(2, text);
    }
    catch {
    }
}
function terminalColumns() {
    return isCharacterDevice(1) && process.stdout.isTTY === true ? (process.stdout.columns ?? 80) : undefined;
}
function isCharacterDevice(stream) {
    try {
        return fstatSync(stream).isCharacterDevice();
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 7747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

var node_path__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   hS: () => (/* binding */ asFolder),
/* harmony export */   iB: () => (/* binding */ rootedGlob),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   k2: () => (/* binding */ slashes),
/* harmony export */   rf: () => (/* binding */ insideReal)
/* harmony export */ });
/* unused harmony export pathsOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function pathsOf(system) {
    const isInside = (folder, path) => {
        const relative = system.relative(folder, path);
        return relative === "" || (relative !== ".." && !relative.startsWith(`..${system.sep}`) && !system.isAbsolute(relative));
    };
    const slashes = (path) => (system.sep === "\\" ? path.replaceAll("\\", "/") : path);
    return {
        isInside,
        slashes,
        relativePath: (folder, path) => slashes(system.relative(folder, path)),
        insideReal: (given, real, path) => (!system.isAbsolute(path) || isInside(real, path) || !isInside(given, path) ? path : system.join(real, system.relative(given, path))),
        rootedGlob(pattern) {
            const { root } = system.parse(pattern);
            const names = pattern.slice(root.length).split("/").filter((name) => name !== "." && name !== "");
            const first = names.findIndex((name) => /[*?[\]{}\\]/.test(name));
            const before = first === -1 ? names : names.slice(0, first);
            return { folder: before.length > 0 ? `${root}${before.join("/")}/` : root === "" ? "." : root, wild: first === -1 ? [] : names.slice(first) };
        },
    };
}
const { isInside, relativePath, slashes, insideReal, rootedGlob } = pathsOf(/*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __nccwpck_require__.t(node_path__WEBPACK_IMPORTED_MODULE_0__, 2))));
function asFolder(path) {
    return path === "" ? "" : `${path}/`;
}


/***/ }),

/***/ 8832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run),
  M: () => (/* binding */ threadArgument)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/formats/registry.js + 1 modules
var registry = __nccwpck_require__(5074);
// EXTERNAL MODULE: ./build/gate.js + 11 modules
var gate = __nccwpck_require__(9503);
;// CONCATENATED MODULE: ./build/policy/waiver.js
const noWaivers = { waivers: [], today: "1970-01-01" };

// EXTERNAL MODULE: ./build/source/deferred.js
var deferred = __nccwpck_require__(4005);
// EXTERNAL MODULE: ./build/source/limits.js
var source_limits = __nccwpck_require__(2790);
// EXTERNAL MODULE: ./build/source/location.js
var source_location = __nccwpck_require__(2897);
// EXTERNAL MODULE: ./build/source/parsers.js
var parsers = __nccwpck_require__(8328);
// EXTERNAL MODULE: ./build/source/text.js
var source_text = __nccwpck_require__(6137);
// EXTERNAL MODULE: ./build/host/deferred.js
var host_deferred = __nccwpck_require__(7696);
// EXTERNAL MODULE: ./build/host/files.js
var host_files = __nccwpck_require__(9036);
// EXTERNAL MODULE: ./build/host/base-tree.js
var base_tree = __nccwpck_require__(5103);
// EXTERNAL MODULE: ./build/host/mappings.js
var mappings = __nccwpck_require__(7948);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./build/host/watched.js

const slot = "sysprepGateWatchedWork";
function withinTime(milliseconds, work) {
    const scope = globalThis;
    let value;
    scope[slot] = () => {
        value = { value: work() };
    };
    try {
        const call = new external_node_vm_namespaceObject.Script(`${slot}()`);
        call.runInThisContext({ timeout: milliseconds, displayErrors: false });
        return value;
    }
    catch (error) {
        if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
            return undefined;
        throw error;
    }
    finally {
        delete scope[slot];
    }
}

;// CONCATENATED MODULE: ./build/host/run.js














const farthestMarker = 64 * 1024 * 1024;
const largestRestart = 256 * 1024;
const threadArgument = "the-evaluating-thread";
const mostRestarts = 10;
async function run(request) {
    const limits = request.limits ?? source_limits/* defaultLimits */.M;
    const workspace = (0,external_node_fs_.realpathSync)(request.workspace);
    const { settings } = request;
    const listing = await (0,host_deferred/* withDeferred */.Q)(() => (0,host_files/* listFiles */.CS)({ workspace, paths: settings.paths, workingDirectory: settings.workingDirectory, exclude: settings.excludePaths, limits }));
    const catalogues = await (0,host_deferred/* withDeferred */.Q)(() => (0,mappings/* mappingMatcher */.R)({ workspace, workingDirectory: settings.workingDirectory, mappings: settings.policy.mappings }));
    const { unmatched, notices, remarks } = unmatchedGlobs(catalogues.unmatched(listing.files.map(({ path }) => path)), request.waivers?.narrowed === true);
    const refused = [...listing.diagnostics];
    const doubtful = [];
    const files = [];
    const marked = [];
    let total = 0;
    for (const listed of listing.files) {
        const mappings = catalogues.mappingsOf(listed.path);
        const read = (0,host_files/* readListed */.oF)(listed, limits);
        if ("diagnostic" in read) {
            const other = read.diagnostic.code === "file-too-large" && !listed.named && mappings.length === 0 && (0,host_files/* scanForMarker */.RE)(listed, (text) => (0,source_text/* mightContain */.eg)(text, registry/* markers */.S8), farthestMarker) === false;
            (other ? doubtful : refused).push(other ? { ...read.diagnostic, level: "warning" } : read.diagnostic);
            continue;
        }
        total += read.bytes.length;
        if (total > limits.totalBytes) {
            refused.push({ code: "too-much", level: "error", message: `More than ${Math.round(limits.totalBytes / 1024 / 1024)} MiB of files to read: this one and those after it were not read. Name fewer with paths.`, location: (0,source_location/* startOfFile */.S)(listed.path), related: [] });
            break;
        }
        const file = { path: listed.path, bytes: read.bytes, named: listed.named, ...(mappings.length === 0 ? {} : { mappings }) };
        files.push(file);
        if (file.named || mappings.length > 0 || (0,registry/* isMarked */.rZ)(file.bytes) || (0,registry/* marksOf */.Ok)(file.bytes).hint)
            marked.push(file);
    }
    const task = { workspace, files, refused, doubtful, unmatched: [...listing.unmatched, ...unmatched], limits, policy: settings.policy, configuration: [...(request.configuration ?? []), ...remarks], notices: [...(request.notices ?? []), ...notices], waivers: request.waivers ?? noWaivers, base: request.base ?? null };
    const all = bytesOf(files);
    const heavy = bytesOf(marked);
    const before = [...(task.base?.files ?? []), ...(task.base?.named ?? [])].reduce((sum, file) => sum + (file.mappings !== undefined || (0,registry/* isMarked */.rZ)(file.bytes) ? file.bytes.length : 0), 0);
    const light = heavy + before <= limits.inPlaceBytes && (heavy > 0 || all <= limits.inPlaceBytes);
    const evaluate = (room = Number.POSITIVE_INFINITY) => (0,gate/* gate */.G)({ ...task, base: baseWithin(room, (0,base_tree/* openAmong */.D)(task.base)), open: openWithin(room, (fromFile, path) => (0,host_files/* readInside */.xO)(workspace, fromFile, path, limits)), onFile: (index) => request.progress?.(Math.min(index, files.length), files.length) }, settings.policy);
    const atOnce = light ? await (0,host_deferred/* withDeferred */.Q)(() => unlessTooMuch(() => evaluate(limits.inPlaceBytes - heavy - before))) : undefined;
    if (atOnce !== undefined)
        return atOnce.value;
    const small = light || (all + before <= limits.watchedBytes && [...marked, ...(task.base?.files ?? [])].every((file) => file.bytes.length <= limits.inPlaceBytes));
    if (heavy > largestRestart)
        await (0,host_deferred/* load */.H)(parsers/* fastParser */.I);
    const watched = Math.min(limits.fileMilliseconds, source_limits/* defaultLimits */.M.fileMilliseconds);
    const done = small ? await (0,host_deferred/* withDeferred */.Q)(() => withinTime(watched, evaluate)) : task.base === null && all <= source_limits/* defaultLimits */.M.fileBytes && isPlain(marked, limits) ? evaluateIfPlain(watched, evaluate) : undefined;
    await new Promise((resolve) => setImmediate(resolve));
    return done?.value ?? inThread(task, request.entry, request.progress);
}
class TooMuchOpened extends Error {
}
function openWithin(room, open) {
    const counted = new Set();
    let left = room;
    return (fromFile, path) => {
        const opened = open(fromFile, path);
        if ("reason" in opened || counted.has(opened.path))
            return opened;
        counted.add(opened.path);
        left -= opened.bytes.length;
        if (left < 0)
            throw new TooMuchOpened();
        return opened;
    };
}
function baseWithin(room, base) {
    return base === null ? null : { ...base, open: openWithin(room, (fromFile, path) => base.open(fromFile, path)) };
}
function unlessTooMuch(work) {
    try {
        return { value: work() };
    }
    catch (error) {
        if (error instanceof TooMuchOpened)
            return undefined;
        throw error;
    }
}
function isPlain(files, limits) {
    if (parsers/* thoroughParser */.S.isLoaded || registry/* everyFormat */.Tu.isLoaded)
        return false;
    let left = limits.inPlaceEntries;
    for (const { bytes } of files) {
        for (const byte of bytes)
            if (byte === lineFeed || byte === comma)
                left -= 1;
        if (left < 0)
            return false;
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
    }
    catch (error) {
        if (error instanceof deferred/* NotLoaded */.L)
            return undefined;
        throw error;
    }
}
function unmatchedGlobs(globs, narrowed) {
    if (globs.length === 0 || !narrowed) {
        const remarks = globs.map(({ glob, location }) => ({ code: "mapping-matches-nothing", level: "warning", message: `${(0,host_files/* quote */.hD)(glob)} names no file of this run, so that this mapping reads nothing by it: correct the glob, or delete it.`, location, related: [], configuration: true }));
        return { unmatched: globs.map(({ glob }) => `${glob} (files of a mapping)`), notices: [], remarks };
    }
    return { unmatched: [], remarks: [], notices: [`Only the paths that were asked for were read: ${globs.slice(0, 5).map(({ glob }) => (0,host_files/* quote */.hD)(glob)).join(", ")}${globs.length > 5 ? ", …" : ""} of the policy's mappings name none of their files.`] };
}
async function inThread(task, entry, listener) {
    const deadline = Date.now() + task.limits.runMilliseconds;
    let { files, refused, base, notices } = task;
    for (let restart = 0;; restart++) {
        const progress = new Int32Array(new SharedArrayBuffer(4)).fill(notBegun);
        const until = files.length === 0 ? Math.max(deadline, Date.now() + task.limits.fileMilliseconds) : deadline;
        const ended = await watch({ ...task, files, refused, base, notices, kind: "sysprep-gate", progress }, entry, until, listener);
        if ("report" in ended)
            return ended.report;
        const index = Math.max(0, Atomics.load(progress, 0));
        if (base !== null && index > files.length) {
            const stopper = restart >= mostRestarts || Date.now() >= deadline ? undefined : base.files[index - files.length - 1];
            notices = [...notices, `${stopper === undefined ? "The base commit" : `The file ${(0,host_files/* quote */.hD)(stopper.path)} of the base commit`} could not be evaluated (${ended.stopped}): what it declares counts as new.`];
            base = stopper === undefined ? null : { ...base, files: base.files.filter((each) => each !== stopper) };
            if (Date.now() < deadline)
                continue;
        }
        const file = files[index];
        if (files.length === 0)
            throw new Error(ended.stopped);
        const given = file === undefined || restart >= mostRestarts || Date.now() >= deadline ? files : [file];
        refused = [...refused, ...given.map((each) => ({ code: "file-too-costly", level: "error", message: `This file could not be evaluated: ${ended.stopped}. Split it, or leave it out with exclude-paths.`, location: (0,source_location/* startOfFile */.S)(each.path), related: [] }))];
        files = files.filter((each) => !given.includes(each));
        if (files.length === 0)
            base = null;
    }
}
const notBegun = -1;
async function watch(task, entry, deadline, listener) {
    const { Worker } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 19));
    return new Promise((resolve, reject) => {
        const worker = new Worker(new URL(entry), { argv: [threadArgument], workerData: task, resourceLimits: { maxOldGenerationSizeMb: task.limits.heapMebibytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 } });
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
            const most = index === notBegun ? Math.max(task.limits.fileMilliseconds, source_limits/* defaultLimits */.M.fileMilliseconds) : task.limits.fileMilliseconds;
            const late = Math.max(0, index) !== task.files.length && now - since > most;
            if (late || now > deadline)
                end({ stopped: late ? `it took longer than ${task.limits.fileMilliseconds / 1000} s` : `the run took longer than ${task.limits.runMilliseconds / 1000} s` });
        }, 50);
        const end = (ended) => {
            clearInterval(timer);
            resolve(ended);
            void worker.terminate();
        };
        worker.once("message", (report) => end({ report }));
        worker.once("error", (error) => {
            if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
                return end({ stopped: "it needs more memory than a run may use" });
            clearInterval(timer);
            reject(error);
        });
        worker.once("exit", (code) => {
            clearInterval(timer);
            reject(new Error(`the evaluating thread ended with code ${code} and without an answer`));
        });
    });
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ matrixVersion),
  F: () => (/* binding */ statements)
});

;// CONCATENATED MODULE: ./build/matrix/statements/aspnetcore-47128.json
const aspnetcore_47128_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"aspnetcore-47128","cite":"dotnet/aspnetcore#47128","title":"Users report a broken ASP.NET Core hosting bundle after Sysprep","publisher":"Users of dotnet/aspnetcore, in its public tracker","dated":"2023-03","url":"https://github.com/dotnet/aspnetcore/issues/47128","readInFull":false,"supersedes":[],"summary":"Several users, since 2018 (dotnet/aspnetcore#3851), found that ASP.NET Core applications do not run on clones whose image had the hosting bundle before Sysprep, until the bundle was repaired. The cause was not established; Microsoft published no statement.","claims":false,"scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether IIS is in the image","says":"The reports speak about machines with IIS.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The reports speak about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"hosting-bundle","title":"The hosting bundle installed before Sysprep","covers":false,"when":[{"iis.hosting-bundle":{"said":true}}],"requirements":[{"id":"installation","expects":{"iis.hosting-bundle":{"notSaidToBe":"true"}},"needs":"a hosting bundle that is installed or repaired on each clone","says":{"hints":"users report in dotnet/aspnetcore#47128 and #3851 that the ASP.NET Core module is missing after Sysprep until the bundle is repaired; the cause is not established"},"section":"whole thread","remedy":"Try a clone; where applications do not start, repair the hosting bundle (`/repair`) in a step on each clone. Install IIS before the bundle."}]}],"notes":["These are reports of users and no statement of a publisher, so they hint and do not warn."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/cc775980.json
const cc775980_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"cc775980","cite":"cc775980","title":"Encrypted properties of the IIS 6.0 metabase","publisher":"Microsoft","dated":"undated","url":"https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc775980(v=ws.10)","readInFull":false,"supersedes":[],"summary":"IIS 6.0 encrypts some properties of its metabase, among them AdminACL and the passwords of anonymous users, applications, remote content and ODBC logging. The page does not speak about Sysprep.","claims":false,"scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether IIS is in the image","says":"The page speaks about IIS 6.0.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"This check speaks about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"iis6-metabase","title":"Windows Server 2003 and Windows XP x64 with IIS 6.0","covers":false,"when":[{"os.family":{"oneOf":["windows-server-2003","windows-server-2003-r2","windows-xp-x64"]}}],"requirements":[{"id":"passwords","expects":{"iis.metabase-passwords":{"notSaidToBe":"true"}},"needs":"a metabase without passwords of its own","says":{"warns":"IIS 6.0 encrypts passwords in its metabase (cc775980), and no document says that a clone can still read them"},"section":"list of encrypted properties","remedy":"Set the passwords on each clone, in a step that runs after Sysprep."}]}],"notes":["No statement of Microsoft\'s was found that supports or bars cloning IIS 6.0, so this warns and decides nothing. That the properties are keyed to the installation is an inference from KB 834377 (Sysprep backs up and restores the metabase) and cc779372 (names of accounts that belong to the machine)."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/iis-configuration-reference.json
const iis_configuration_reference_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"iis-configuration-reference","cite":"IIS configuration reference","title":"Passwords in the configuration of IIS 7 and later","publisher":"Microsoft","dated":"undated","url":"https://learn.microsoft.com/iis/configuration/","readInFull":false,"supersedes":[],"summary":"Describes attribute by attribute which values of the configuration are passwords, and that the tools of IIS encrypt them. The reference does not speak about Sysprep.","claims":false,"scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"This check speaks about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"plain-text","title":"A password written straight into the configuration file","covers":false,"when":[{"iis.plain-text-passwords":{"said":true}}],"requirements":[{"id":"passwords","expects":{"iis.plain-text-passwords":{"notSaidToBe":"true"}},"needs":"no password in plain text","says":{"warns":"the IIS configuration reference lets the tools of IIS encrypt passwords; written straight into the file it stays readable on every clone, and breaks no condition on encrypted ones"},"section":"attributes that hold passwords","remedy":"Set the password on each clone with the tools of IIS, in a step that runs after Sysprep, and take it out of the repository."}]},{"id":"central-certificate-store","title":"Centralized certificate store with a password","covers":false,"when":[{"iis.central-certificate-store":{"said":true}}],"requirements":[{"id":"password","expects":{"iis.central-certificate-store":{"notSaidToBe":"true"}},"needs":"a centralized certificate store that is set up on each clone","says":{"warns":"the centralized certificate store keeps the password of its share and of its keys on the machine; where it keeps them, and whether a clone can read them, no document says that was found"},"section":"centralized certificates","remedy":"Set up the centralized certificate store on each clone, in a step that runs after Sysprep."}]}],"notes":["Neither row bars anything. A password in plain text is not encrypted, so the condition of KB 942060 and of the table of server roles holds; it is a secret that has leaked.","The place in which the centralized certificate store keeps its passwords is unknown: if it were the configuration of IIS, encrypted, the store would break that condition."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/iis-insider-2002-01.json
const iis_insider_2002_01_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"iis-insider-2002-01","cite":"IIS Insider, January 2002","title":"A metabase belongs to its machine","publisher":"Microsoft","dated":"2002-01","url":"https://learn.microsoft.com/previous-versions/tn-archive/bb877971(v=technet.10)","readInFull":false,"supersedes":[],"summary":"The metabase of IIS is encrypted with keys of its machine, so that a copy or a backup of it does not work on another one. The column answers readers\' questions and does not speak about Sysprep.","claims":false,"scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether IIS is in the image","says":"The column speaks about IIS 4.0 and 5.0.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"This check speaks about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"metabase","title":"Windows NT 4.0 and Windows 2000 with a metabase from elsewhere","covers":false,"when":[{"os.family":{"oneOf":["windows-nt-4.0","windows-2000"]}}],"requirements":[{"id":"origin","expects":{"iis.metabase-copied":{"notSaidToBe":"true"}},"needs":"a metabase that was made on this machine","says":{"warns":"the IIS Insider of January 2002 explains that a metabase is keyed to its machine and does not work on another one"},"section":"question on moving the metabase","remedy":"Set up IIS by a script on the machine itself instead of copying or restoring a metabase."}]}],"notes":["Only the beginning of the column could be read. It is advice about moving a metabase between machines: a warning that decides nothing about cloning."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/kb314828.json
const kb314828_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"kb314828","cite":"KB 314828","title":"The Microsoft policy for disk duplication of Windows installations","publisher":"Microsoft","dated":"2010-09-20","url":"https://learn.microsoft.com/troubleshoot/windows-server/setup-upgrade-and-drivers/windows-installations-disk-duplication","readInFull":false,"supersedes":[],"summary":"A Windows installation that is duplicated or imaged has to be prepared with Sysprep before it is captured, whatever Windows it is.","claims":false,"scope":[{"id":"clone-method","expects":{"clone.method":{"said":true}},"needs":"how the image is cloned","says":"The article speaks about installations that are duplicated.","remedy":"State `sysprep: true` or `sysprep: false`; `clone: raw` says that the image is copied without Sysprep."}],"rows":[{"id":"duplicated","title":"Any Windows that is duplicated","covers":false,"when":[],"requirements":[{"id":"sysprep","expects":{"clone.method":{"notSaidToBe":"raw"}},"needs":"Sysprep before the image is copied","says":{"notSupported":"KB 314828 requires Sysprep before a Windows installation is duplicated"},"section":"summary","remedy":"Generalize the image with Sysprep before it is copied, and state `sysprep: true`; an image that is not copied at all says `sysprep: false`."}]}],"notes":["Only the beginning of the article could be read.","The Sysprep overview says the same of Windows Vista and later: copying an image to another PC without generalizing it is not supported. Earlier revisions of this article spoke about Windows XP only.","`sysprep: false` says that an image is not cloned, which nothing bars; only `raw` says that it is copied as it is."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/kb828287.json
const kb828287_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"kb828287","cite":"KB 828287","title":"Unsupported Sysprep scenarios","publisher":"Microsoft","dated":"2006-10-30","url":"https://support.microsoft.com/kb/828287","readInFull":false,"supersedes":[],"summary":"Among other things: a Sysprep image must not be made from an installation that was upgraded from another Windows, or in place; installing service packs is fine.","claims":false,"scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about images made with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"upgraded-installation","title":"Windows 2000, XP or Server 2003 that was upgraded","covers":false,"when":[{"os.family":{"oneOf":["windows-2000","windows-xp","windows-xp-x64","windows-server-2003","windows-server-2003-r2"]}},{"os.upgraded-from":{"said":true}}],"requirements":[{"id":"upgrade","expects":{"os.upgraded-from":{"equals":"none"}},"needs":"a clean installation","says":{"notSupported":"KB 828287 does not support Sysprep images of an upgraded installation"},"section":"list of unsupported scenarios","remedy":"Install this Windows cleanly instead of upgrading, and leave out `upgradedFrom` under `os`."}]}],"notes":["Only the beginning of the article could be read."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/kb830958.json
const kb830958_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"kb830958","cite":"KB 830958","title":"Summary of the limitations of Sysprep","publisher":"Microsoft","dated":"undated","url":"https://mskb.pkisolutions.com/kb/830958","readInFull":false,"supersedes":[],"summary":"Among other limits: Sysprep cannot run on a domain controller, nor where Certificate Services or the Cluster service has been started; the installation has to be a clean one on a single partition.","claims":false,"scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about machines on which Sysprep runs.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"server-roles","title":"Windows 2000, XP and Server 2003 with server roles","covers":false,"when":[{"os.family":{"oneOf":["windows-2000","windows-xp","windows-xp-x64","windows-server-2003","windows-server-2003-r2"]}}],"requirements":[{"id":"domain-controller","expects":{"role.ad-ds":{"notSaidToBe":"true"}},"needs":"a machine that is no domain controller","says":{"notSupported":"KB 830958 says that Sysprep cannot run on a domain controller"},"section":"list of limitations","remedy":"Make the image of a machine that is no domain controller, and promote the clones."},{"id":"certificate-services","expects":{"role.ad-cs":{"notSaidToBe":"true"}},"needs":"a machine without Certificate Services","says":{"notSupported":"KB 830958 says that Sysprep cannot run where Certificate Services has been started"},"section":"list of limitations","remedy":"Take Certificate Services out of the image, and install it on each clone."}]}],"notes":["Only a part of the article could be read, in an unofficial copy without a date.","It speaks of a Certificate Services service that has been started; an installed one starts by itself, so its presence counts.","The Cluster service, partitions, user accounts and profiles have no fact here and are not checked. Windows Server 2008 and later have the table of server roles."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/kb889073.json
const kb889073_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"kb889073","cite":"KB 889073","title":"IIS and SMTP do not start on Windows XP SP2 images made with Sysprep","publisher":"Microsoft","dated":"2007-08-29","url":"https://www.betaarchive.com/wiki/index.php?title=Microsoft_KB_Archive/889073","readInFull":false,"supersedes":[],"summary":"On a clone of a Windows XP SP2 image that Sysprep prepared, the services of IIS and SMTP do not start (event 116), because the service pack leaves a file in the MetaBack folder of IIS. A hotfix is offered.","claims":false,"scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether IIS is in the image","says":"The article speaks about machines with IIS.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"iis-phase","expects":{"iis.phase":{"notSaidToBe":"after-clone"}},"needs":"whether IIS goes in before or after cloning","says":"IIS that is installed after cloning is not in the image that Sysprep prepares.","remedy":"State `iis: { phase: before-generalize }`, or base, or after-clone."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about images that are made with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"xp-sp2-iis51","title":"Windows XP (32-bit) with Service Pack 2 and IIS 5.1","covers":false,"when":[{"os.family":{"equals":"windows-xp"}},{"os.service-pack":{"saidToBe":"SP2"}}],"requirements":[{"id":"hotfix","expects":{"os.hotfix-889073":{"saidToBe":"true"}},"needs":"the hotfix of KB 889073","says":{"notSupported":"KB 889073 describes that IIS does not start on clones of Windows XP SP2 without it"},"section":"symptoms; resolution","remedy":"Install the hotfix of KB 889073 before Sysprep and state it (`hotfixes: [KB889073]` under `os`), or install IIS on each clone."}],"symptom":{"says":"On the clone, expect services of IIS and SMTP that do not start, with event 116 in the system log","sources":["KB 889073"]}}],"notes":["Only the beginning of the article could be read, in a copy by somebody else.","It describes a defect and is no statement of support. Microsoft offers a hotfix, so cloning was expected to work; but no document says that IIS 5.1 may be cloned. With the hotfix such an image is not covered, not supported.","It speaks about Service Pack 2. Whether Service Pack 3 contains the hotfix could not be read, and a service pack that is not stated is not taken for Service Pack 2."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/kb942060.json
const kb942060_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"kb942060","cite":"KB 942060","title":"No encrypted properties in IIS 7.0 before Sysprep","publisher":"Microsoft","dated":"2007-09-27","url":"https://support.microsoft.com/?id=942060","readInFull":false,"supersedes":[],"summary":"Before an image of Windows Vista is made with Sysprep, the configuration files of IIS 7.0 must hold no encrypted properties. By default they hold none. Parts of the configuration (SSL, passwords for remote content) are encrypted with the key of the machine, which the image does not carry, so that a clone cannot decrypt them.","claims":false,"scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether IIS is in the image","says":"The article speaks about machines with IIS 7.0.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"iis-phase","expects":{"iis.phase":{"notSaidToBe":"after-clone"}},"needs":"whether IIS goes in before or after cloning","says":"IIS that is installed after cloning is not in the image that Sysprep prepares.","remedy":"State `iis: { phase: before-generalize }`, or base, or after-clone."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about images that are made with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"vista-iis7","title":"Windows Vista with IIS 7.0","covers":true,"when":[{"os.family":{"equals":"windows-vista"}}],"requirements":[{"id":"encrypted-properties","expects":{"iis.encrypted-properties":{"equals":"none"}},"needs":"no encrypted properties in the configuration of IIS","says":{"notSupported":"KB 942060 asks for configuration files of IIS 7.0 without encrypted properties before Sysprep"},"section":"title; summary","remedy":"Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."}],"symptom":{"says":"On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep, and fails in ways that the article calls unknown","sources":["KB 942060"]}}],"notes":["Only the beginning of the article could be read (revision 1.1).","Its wording is wider than that of the table of server roles: configuration files, not only applicationHost.config, and SSL configuration among the encrypted data. A certificate that is bound to a site, shared configuration and exported keys therefore leave the requirement undetermined.","It asks for something before Sysprep and does not call the rest unsupported in so many words; the table of server roles, which has the same condition, does. Both are taken as a bar.","It names Windows Vista only. Server 2008 and later have the table of server roles; later clients are not covered."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q190157.json
const q190157_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q190157","cite":"Q190157","title":"Windows NT 4.0 Option Pack and Terminal Server Edition","publisher":"Microsoft","dated":"2002","url":"https://jeffpar.github.io/kbarchive/kb/190/Q190157/","readInFull":true,"supersedes":[],"summary":"The Option Pack, and with it IIS 4.0, is not supported on Windows NT Server 4.0, Terminal Server Edition, which ships IIS 3.0. Q194395 and Q317636 say the same; Q152734 shows that this edition ends at Service Pack 6, so Q326779 cannot be met on it either.","claims":false,"scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether IIS is in the image","says":"The article speaks about machines with IIS.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"This check speaks about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"terminal-server-edition","title":"Windows NT 4.0 Terminal Server Edition","covers":false,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"os.edition":{"saidToBe":"terminal-server"}}],"requirements":[{"id":"iis-version","expects":{"iis.version":{"noneOf":["4.0"]}},"needs":"no IIS 4.0 on Terminal Server Edition","says":{"notSupported":"Q190157 and Q317636 do not support IIS 4.0 on Windows NT 4.0 Terminal Server Edition, cloned or not"},"section":"whole article","remedy":"Move the web server to Windows NT 4.0 Server with Service Pack 6a, or to Windows 2000."}]}]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q195015.json
const q195015_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q195015","cite":"Q195015","title":"Option Pack and service packs: order of installation","publisher":"Microsoft","dated":"2002","url":"https://jeffpar.github.io/kbarchive/kb/195/Q195015/","readInFull":true,"supersedes":[],"summary":"Where the Option Pack goes on after a service pack, the service pack has to be applied again; Q196269 says the same, and Q299444 asks the same of the Security Rollup Package.","claims":false,"scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"This check speaks about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"nt4-option-pack","title":"Windows NT 4.0 with the Option Pack","covers":false,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"iis.source":{"saidToBe":"nt4-option-pack"}},{"iis.install-order":{"said":true}},{"iis.phase":{"notSaidToBe":"after-clone"}}],"requirements":[{"id":"install-order","expects":{"iis.install-order":{"oneOf":["before-service-pack","service-pack-reapplied"]}},"needs":"the service pack applied again after the Option Pack","says":{"warns":"Q195015 and Q196269 ask for the service pack to be applied again after the Option Pack"},"section":"resolution","remedy":"Apply the service pack (and the Security Rollup Package) again after the Option Pack, and state `installOrder: service-pack-reapplied` under `iis`."}]}]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q196019.json
const q196019_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q196019","cite":"Q196019","title":"Windows NT 4.0 is prepared for cloning as a member of a workgroup","publisher":"Microsoft","dated":"2002","url":"https://jeffpar.github.io/kbarchive/kb/196/Q196019/","readInFull":true,"supersedes":[],"summary":"A machine with Windows NT 4.0 is prepared with Sysprep as a member of a workgroup; local permissions that were set before no longer hold on the clone.","claims":false,"scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about machines that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"nt4-domain-member","title":"Windows NT 4.0, member of a domain","covers":false,"when":[{"os.family":{"equals":"windows-nt-4.0"}}],"requirements":[{"id":"membership","expects":{"os.domain-joined":{"notSaidToBe":"true"}},"needs":"a member of a workgroup","says":{"warns":"Q196019 asks for Windows NT 4.0 to be prepared as a member of a workgroup"},"section":"whole article","remedy":"Leave the domain before Sysprep and join it on each clone."}]}],"notes":["It gives an instruction and does not call the rest unsupported: a warning."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q219717.json
const q219717_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q219717","cite":"Q219717","title":"Unattended Option Pack set-up stops on Service Pack 4 or later","publisher":"Microsoft","dated":"2002","url":"https://jeffpar.github.io/kbarchive/kb/219/Q219717/","readInFull":true,"supersedes":[],"summary":"The Option Pack\'s unattended set-up stops at a pop-up on Service Pack 4 or later, because it takes the service pack for an untested one. Replacing Iis.dll and Preload.exe in its source, or installing it before the service pack, avoids that.","claims":false,"scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"This check speaks about images that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"nt4-after-clone","title":"Windows NT 4.0 with the Option Pack installed on each clone","covers":false,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"iis.phase":{"saidToBe":"after-clone"}}],"requirements":[{"id":"unattended-setup","expects":{"iis.phase":{"noneOf":["after-clone"]}},"needs":"an unattended Option Pack set-up that does not stop","says":{"hints":"installing IIS after cloning is the way round that Q248739 documents, but Q219717 says that the unattended set-up stops at a pop-up on Service Pack 4 or later"},"section":"symptoms; resolution","remedy":"Run the Option Pack before raising the service pack, or replace Iis.dll and Preload.exe in its source."}]}]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q248739.json
const q248739_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q248739","cite":"Q248739","title":"IIS fails to run on a system cloned with Sysprep","publisher":"Microsoft","dated":"2001-03-02","url":"https://jeffpar.github.io/kbarchive/kb/248/Q248739/","readInFull":true,"supersedes":[],"summary":"Explains why IIS 4.0 and Personal Web Server 4.0 do not run on a clone: entries of the metabase are encrypted with a key that belongs to the machine. Superseded for IIS by Q326779; for Personal Web Server nothing has replaced it.","claims":false,"scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether a web server is in the image","says":"The article speaks about machines with IIS 4.0 or Personal Web Server 4.0.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"iis-phase","expects":{"iis.phase":{"notSaidToBe":"after-clone"}},"needs":"whether the web server goes in before or after cloning","says":"Installing after cloning is the article\'s own way round.","remedy":"State `iis: { phase: before-generalize }`, or base, or after-clone."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about machines that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"nt4-pws4","title":"Windows NT 4.0 with Personal Web Server 4.0","covers":false,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"iis.product":{"saidToBe":"pws"}}],"requirements":[{"id":"product","expects":{"iis.product":{"notSaidToBe":"pws"}},"needs":"IIS 4.0 on Windows NT 4.0 Server","says":{"warns":"Q248739 describes Personal Web Server 4.0 failing on clones, and Q326779, which replaced it, speaks about IIS only"},"section":"symptoms; applies to","remedy":"Install Personal Web Server on each clone instead (`iis: { version: PWS 4.0, phase: after-clone }`)."}]}]}');
;// CONCATENATED MODULE: ./build/matrix/statements/q326779.json
const q326779_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"q326779","cite":"Q326779","title":"Supported IIS configurations for use with Sysprep","publisher":"Microsoft","dated":"2002-07-23","url":"https://jeffpar.github.io/kbarchive/kb/326/Q326779/","readInFull":true,"supersedes":["q248739"],"summary":"Names the two configurations in which a machine with IIS 4.0 or IIS 5.0 may be cloned with Sysprep, and says that earlier Windows NT and earlier Internet Explorer are not supported.","claims":true,"scope":[{"id":"iis-installed","expects":{"iis.installed":{"equals":"true"}},"needs":"whether IIS is in the image","says":"The article speaks about machines with IIS.","remedy":"State `iis: false`, or the version and where it was installed from."},{"id":"iis-phase","expects":{"iis.phase":{"notSaidToBe":"after-clone"}},"needs":"whether IIS goes in before or after cloning","says":"IIS that is installed after cloning is not in the image that Sysprep prepares.","remedy":"State `iis: { phase: before-generalize }`, or base, or after-clone."},{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The article speaks about machines that are cloned with Sysprep.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"nt4-iis4","title":"Windows NT 4.0 with IIS 4.0","covers":true,"when":[{"os.family":{"equals":"windows-nt-4.0"}},{"iis.product":{"notSaidToBe":"pws"}}],"requirements":[{"id":"service-pack","expects":{"os.service-pack":{"atLeast":"SP6a"}},"needs":"Service Pack 6a or later","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep on an earlier Windows NT"},"section":"Windows NT 4.0, first bullet; closing sentence on earlier versions","remedy":"Install Service Pack 6a (Q246009 turns SP6 into SP6a) and write SP6a where the service pack is stated (`servicePack: SP6a` where it is not)."},{"id":"iis-version","expects":{"iis.version":{"equals":"4.0"}},"needs":"IIS 4.0","says":{"notListed":"this is not among the configurations that Q326779 lists as supported for Windows NT 4.0"},"section":"Windows NT 4.0, second bullet","remedy":"Install IIS 4.0 from the Windows NT 4.0 Option Pack and state `iis: { version: \\"4.0\\", source: nt4-option-pack }`."},{"id":"iis-source","expects":{"iis.source":{"equals":"nt4-option-pack"}},"needs":"IIS installed from the Windows NT 4.0 Option Pack","says":{"notListed":"this is not among the configurations that Q326779 lists as supported for Windows NT 4.0"},"section":"Windows NT 4.0, second bullet","remedy":"Install IIS 4.0 from the Windows NT 4.0 Option Pack and state `iis: { version: \\"4.0\\", source: nt4-option-pack }`."},{"id":"internet-explorer","expects":{"ie.version":{"atLeast":"5.01"}},"needs":"Internet Explorer 5.01 or later","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep beside an earlier Internet Explorer"},"section":"Windows NT 4.0, third bullet; closing sentence on earlier versions","remedy":"Install Internet Explorer 5.01 or later (build 5.00.2919.6307 or higher) and state it as `ie: \\"5.01\\"`."}],"fallback":{"says":"The documented way round is to clone Windows without IIS and to run the Option Pack set-up unattended on each clone; on Service Pack 4 or later that set-up stops at a pop-up, unless Iis.dll and Preload.exe in its source are replaced or the Option Pack goes on before the service pack","sources":["Q248739","Q219717","Q195015"]},"symptom":{"says":"On the clone, expect IIS services that do not run and a management console that reports a missing path or an invalid configuration","sources":["Q248739"]}},{"id":"w2k-iis5","title":"Windows 2000 with IIS 5.0","covers":true,"when":[{"os.family":{"equals":"windows-2000"}},{"iis.product":{"notSaidToBe":"pws"}}],"requirements":[{"id":"os-release","expects":{"os.version":{"atLeast":"5.0.2195"}},"needs":"the released Windows 2000 (build 2195) or later","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep on an earlier Windows"},"section":"Windows 2000, first bullet; closing sentence on earlier versions","remedy":"Build the image from the released Windows 2000; no service pack is asked for."},{"id":"iis-version","expects":{"iis.version":{"equals":"5.0"}},"needs":"IIS 5.0","says":{"notListed":"this is not among the configurations that Q326779 lists as supported for Windows 2000"},"section":"Windows 2000, second bullet","remedy":"Use the IIS 5.0 that Windows 2000 carries and state `iis: { version: \\"5.0\\", source: windows-2000 }`."},{"id":"iis-source","expects":{"iis.source":{"equals":"windows-2000"}},"needs":"IIS installed as a component of Windows 2000","says":{"notListed":"this is not among the configurations that Q326779 lists as supported for Windows 2000"},"section":"Windows 2000, second bullet","remedy":"Install IIS from the Windows components of Windows 2000 and state `iis: { version: \\"5.0\\", source: windows-2000 }`."},{"id":"internet-explorer","expects":{"ie.version":{"atLeast":"5.01"}},"needs":"Internet Explorer 5.01 or later","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep beside an earlier Internet Explorer"},"section":"Windows 2000, third bullet; closing sentence on earlier versions","remedy":"Use Internet Explorer 5.01 (in the released Windows 2000) or later and state it as `ie: \\"5.01\\"`."}]},{"id":"earlier-windows","title":"Windows NT before 4.0","covers":true,"when":[{"os.family":{"oneOf":["windows-nt-3.1","windows-nt-3.5","windows-nt-3.51"]}}],"requirements":[{"id":"os","expects":{"os.family":{"noneOf":["windows-nt-3.1","windows-nt-3.5","windows-nt-3.51"]}},"needs":"Windows NT 4.0 with Service Pack 6a, or Windows 2000","says":{"notSupported":"Q326779 does not support cloning IIS with Sysprep on earlier versions of Windows NT"},"section":"closing sentence on earlier versions","remedy":"Build the image anew on Windows NT 4.0 with Service Pack 6a and IIS 4.0, or on Windows 2000."}]}],"notes":["\\"SP6a or later\\": no later service pack was released; the Security Rollup Package (Q299444) sits on SP6a and passes. SP7 was cancelled and counts as an unknown value.","\\"Windows 2000 or later\\" is read as the released Windows 2000 with any service pack: IIS 5.0 exists on no later Windows, so the phrase never passes Windows XP with IIS 5.1.","Small Business Server 4.5 asks for its own discs (Q234355), the article for the Option Pack: such an image cannot satisfy both, and fails.","French IIS 4.0 kept its metabase unencrypted (Q243386); the article makes no exception for a language, so none is made here."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/server-roles.json
const server_roles_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"server-roles","cite":"Sysprep support for server roles","title":"Table of the server roles that Sysprep supports","publisher":"Microsoft","dated":"2017-05-02","url":"https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-support-for-server-roles","readInFull":true,"supersedes":[],"summary":"Says of each server role whether an installation that has it may be generalized with Sysprep, for Windows Server 2008, 2008 R2 and 2012. The web server (IIS) may, without encrypted credentials in applicationHost.config; most roles of Active Directory, DHCP (from 2008 R2 on), Fax, NPAS and WSUS may not.","claims":false,"scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The table speaks about installations that Sysprep generalizes.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"2008","title":"Windows Server 2008 with IIS","covers":true,"when":[{"os.family":{"equals":"windows-server-2008"}},{"iis.installed":{"equals":"true"}},{"iis.phase":{"notSaidToBe":"after-clone"}}],"requirements":[{"id":"web-server","expects":{"iis.encrypted-properties":{"equals":"none"}},"needs":"no encrypted properties in the configuration of IIS","says":{"notSupported":"Microsoft\'s table of server roles supports Sysprep with IIS on Windows Server 2008 only without encrypted credentials in applicationHost.config"},"section":"row Web Server (Internet Information Services), column Windows Server 2008","remedy":"Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."}],"symptom":{"says":"On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep: the key of the machine does not come along","sources":["KB 942060","General IIS 7.0 Questions"]}},{"id":"2008","title":"Windows Server 2008, other server roles","covers":false,"when":[{"os.family":{"equals":"windows-server-2008"}}],"requirements":[{"id":"ad-cs","expects":{"role.ad-cs":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Certificate Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Certificate Services on Windows Server 2008"},"section":"row Active Directory Certificate Services, column Windows Server 2008","remedy":"Take Active Directory Certificate Services out of the image, and install it on each clone."},{"id":"ad-ds","expects":{"role.ad-ds":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Domain Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Domain Services on Windows Server 2008"},"section":"row Active Directory Domain Services, column Windows Server 2008","remedy":"Take Active Directory Domain Services out of the image, and install it on each clone."},{"id":"ad-fs","expects":{"role.ad-fs":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Federation Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Federation Services on Windows Server 2008"},"section":"row Active Directory Federation Services, column Windows Server 2008","remedy":"Take Active Directory Federation Services out of the image, and install it on each clone."},{"id":"ad-lds","expects":{"role.ad-lds":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Lightweight Directory Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Lightweight Directory Services on Windows Server 2008"},"section":"row Active Directory Lightweight Directory Services, column Windows Server 2008","remedy":"Take Active Directory Lightweight Directory Services out of the image, and install it on each clone."},{"id":"ad-rms","expects":{"role.ad-rms":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Rights Management Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Rights Management Services on Windows Server 2008"},"section":"row Active Directory Rights Management Services, column Windows Server 2008","remedy":"Take Active Directory Rights Management Services out of the image, and install it on each clone."},{"id":"dns","expects":{"role.dns":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles calls DNS Server not applicable on Windows Server 2008, and that is not support"},"section":"row DNS Server, column Windows Server 2008","remedy":"Try a clone before you rely on it, or install DNS Server on each clone."},{"id":"fax","expects":{"role.fax":{"notSaidToBe":"true"}},"needs":"an image without Fax Server","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Fax Server on Windows Server 2008"},"section":"row Fax Server, column Windows Server 2008","remedy":"Take Fax Server out of the image, and install it on each clone."},{"id":"file-services","expects":{"role.file-services":{"notSaidToBe":"true"}},"needs":"an image without File Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with File Services on Windows Server 2008"},"section":"row File and Storage Services, column Windows Server 2008","remedy":"Take File Services out of the image, and install it on each clone."},{"id":"hyper-v","expects":{"role.hyper-v":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles calls Hyper-V not applicable on Windows Server 2008, and that is not support"},"section":"row Hyper-V, column Windows Server 2008","remedy":"Try a clone before you rely on it, or install Hyper-V on each clone."},{"id":"npas","expects":{"role.npas":{"notSaidToBe":"true"}},"needs":"an image without Network Policy and Access Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Network Policy and Access Services on Windows Server 2008"},"section":"row Network Policy and Access Services, column Windows Server 2008","remedy":"Take Network Policy and Access Services out of the image, and install it on each clone. A page of Microsoft\'s describes how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups; the table bars the role all the same."},{"id":"print-services","expects":{"role.print-services":{"notSaidToBe":"true"}},"needs":"an image without Print Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Print Services on Windows Server 2008"},"section":"row Printing and Document Services, column Windows Server 2008","remedy":"Take Print Services out of the image, and install it on each clone."},{"id":"volume-activation","expects":{"role.volume-activation":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles calls Volume Activation Services not applicable on Windows Server 2008, and that is not support"},"section":"row Volume Activation Services, column Windows Server 2008","remedy":"Try a clone before you rely on it, or install Volume Activation Services on each clone."},{"id":"wds","expects":{"role.wds":{"notSaidToBe":"true"}},"needs":"an image without Windows Deployment Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Windows Deployment Services on Windows Server 2008"},"section":"row Windows Deployment Services, column Windows Server 2008","remedy":"Take Windows Deployment Services out of the image, and install it on each clone."},{"id":"wsus","expects":{"role.wsus":{"notSaidToBe":"true"}},"needs":"an image without Windows Server Update Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Windows Server Update Services on Windows Server 2008"},"section":"row Windows Server Update Services, column Windows Server 2008","remedy":"Take Windows Server Update Services out of the image, and install it on each clone."}]},{"id":"2008-r2","title":"Windows Server 2008 R2 with IIS","covers":true,"when":[{"os.family":{"equals":"windows-server-2008-r2"}},{"iis.installed":{"equals":"true"}},{"iis.phase":{"notSaidToBe":"after-clone"}}],"requirements":[{"id":"web-server","expects":{"iis.encrypted-properties":{"equals":"none"}},"needs":"no encrypted properties in the configuration of IIS","says":{"notSupported":"Microsoft\'s table of server roles supports Sysprep with IIS on Windows Server 2008 R2 only without encrypted credentials in applicationHost.config"},"section":"row Web Server (Internet Information Services), column Windows Server 2008 R2","remedy":"Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."}],"symptom":{"says":"On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep: the key of the machine does not come along","sources":["KB 942060","General IIS 7.0 Questions"]}},{"id":"2008-r2","title":"Windows Server 2008 R2, other server roles","covers":false,"when":[{"os.family":{"equals":"windows-server-2008-r2"}}],"requirements":[{"id":"ad-cs","expects":{"role.ad-cs":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Certificate Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Certificate Services on Windows Server 2008 R2"},"section":"row Active Directory Certificate Services, column Windows Server 2008 R2","remedy":"Take Active Directory Certificate Services out of the image, and install it on each clone."},{"id":"ad-ds","expects":{"role.ad-ds":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Domain Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Domain Services on Windows Server 2008 R2"},"section":"row Active Directory Domain Services, column Windows Server 2008 R2","remedy":"Take Active Directory Domain Services out of the image, and install it on each clone."},{"id":"ad-fs","expects":{"role.ad-fs":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Federation Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Federation Services on Windows Server 2008 R2"},"section":"row Active Directory Federation Services, column Windows Server 2008 R2","remedy":"Take Active Directory Federation Services out of the image, and install it on each clone."},{"id":"ad-lds","expects":{"role.ad-lds":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Lightweight Directory Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Lightweight Directory Services on Windows Server 2008 R2"},"section":"row Active Directory Lightweight Directory Services, column Windows Server 2008 R2","remedy":"Take Active Directory Lightweight Directory Services out of the image, and install it on each clone."},{"id":"ad-rms","expects":{"role.ad-rms":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Rights Management Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Rights Management Services on Windows Server 2008 R2"},"section":"row Active Directory Rights Management Services, column Windows Server 2008 R2","remedy":"Take Active Directory Rights Management Services out of the image, and install it on each clone."},{"id":"dhcp","expects":{"role.dhcp":{"notSaidToBe":"true"}},"needs":"an image without DHCP Server","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with DHCP Server on Windows Server 2008 R2"},"section":"row DHCP Server, column Windows Server 2008 R2","remedy":"Take DHCP Server out of the image, and install it on each clone."},{"id":"dns","expects":{"role.dns":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles calls DNS Server not applicable on Windows Server 2008 R2, and that is not support"},"section":"row DNS Server, column Windows Server 2008 R2","remedy":"Try a clone before you rely on it, or install DNS Server on each clone."},{"id":"fax","expects":{"role.fax":{"notSaidToBe":"true"}},"needs":"an image without Fax Server","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Fax Server on Windows Server 2008 R2"},"section":"row Fax Server, column Windows Server 2008 R2","remedy":"Take Fax Server out of the image, and install it on each clone."},{"id":"hyper-v","expects":{"role.hyper-v":{"notSaidToBe":"true"}},"needs":"Hyper-V without virtual networks","says":{"warns":"Microsoft\'s table of server roles supports Sysprep with Hyper-V on Windows Server 2008 R2 only where its virtual networks are deleted first"},"section":"row Hyper-V, column Windows Server 2008 R2","remedy":"Delete the virtual networks before Sysprep, or install Hyper-V on each clone; no definition tells whether there are any."},{"id":"npas","expects":{"role.npas":{"notSaidToBe":"true"}},"needs":"an image without Network Policy and Access Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Network Policy and Access Services on Windows Server 2008 R2"},"section":"row Network Policy and Access Services, column Windows Server 2008 R2","remedy":"Take Network Policy and Access Services out of the image, and install it on each clone. A page of Microsoft\'s describes how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups; the table bars the role all the same."},{"id":"rras","expects":{"role.rras":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles calls Routing and Remote Access not applicable on Windows Server 2008 R2, and that is not support"},"section":"row Network Policy Routing and Remote Access Services, column Windows Server 2008 R2","remedy":"Try a clone before you rely on it, or install Routing and Remote Access on each clone."},{"id":"volume-activation","expects":{"role.volume-activation":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles calls Volume Activation Services not applicable on Windows Server 2008 R2, and that is not support"},"section":"row Volume Activation Services, column Windows Server 2008 R2","remedy":"Try a clone before you rely on it, or install Volume Activation Services on each clone."},{"id":"wds","expects":{"role.wds":{"notSaidToBe":"true"}},"needs":"an image without Windows Deployment Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Windows Deployment Services on Windows Server 2008 R2"},"section":"row Windows Deployment Services, column Windows Server 2008 R2","remedy":"Take Windows Deployment Services out of the image, and install it on each clone."},{"id":"wsus","expects":{"role.wsus":{"notSaidToBe":"true"}},"needs":"an image without Windows Server Update Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Windows Server Update Services on Windows Server 2008 R2"},"section":"row Windows Server Update Services, column Windows Server 2008 R2","remedy":"Take Windows Server Update Services out of the image, and install it on each clone."}]},{"id":"2012","title":"Windows Server 2012 with IIS","covers":true,"when":[{"os.family":{"equals":"windows-server-2012"}},{"iis.installed":{"equals":"true"}},{"iis.phase":{"notSaidToBe":"after-clone"}}],"requirements":[{"id":"web-server","expects":{"iis.encrypted-properties":{"equals":"none"}},"needs":"no encrypted properties in the configuration of IIS","says":{"notSupported":"Microsoft\'s table of server roles supports Sysprep with IIS on Windows Server 2012 only without encrypted credentials in applicationHost.config"},"section":"row Web Server (Internet Information Services), column Windows Server 2012","remedy":"Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."}],"symptom":{"says":"On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep: the key of the machine does not come along","sources":["KB 942060","General IIS 7.0 Questions"]}},{"id":"2012","title":"Windows Server 2012, other server roles","covers":false,"when":[{"os.family":{"equals":"windows-server-2012"}}],"requirements":[{"id":"ad-cs","expects":{"role.ad-cs":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Certificate Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Certificate Services on Windows Server 2012"},"section":"row Active Directory Certificate Services, column Windows Server 2012","remedy":"Take Active Directory Certificate Services out of the image, and install it on each clone."},{"id":"ad-ds","expects":{"role.ad-ds":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Domain Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Domain Services on Windows Server 2012"},"section":"row Active Directory Domain Services, column Windows Server 2012","remedy":"Take Active Directory Domain Services out of the image, and install it on each clone."},{"id":"ad-fs","expects":{"role.ad-fs":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Federation Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Federation Services on Windows Server 2012"},"section":"row Active Directory Federation Services, column Windows Server 2012","remedy":"Take Active Directory Federation Services out of the image, and install it on each clone."},{"id":"ad-lds","expects":{"role.ad-lds":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Lightweight Directory Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Lightweight Directory Services on Windows Server 2012"},"section":"row Active Directory Lightweight Directory Services, column Windows Server 2012","remedy":"Take Active Directory Lightweight Directory Services out of the image, and install it on each clone."},{"id":"ad-rms","expects":{"role.ad-rms":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Rights Management Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Active Directory Rights Management Services on Windows Server 2012"},"section":"row Active Directory Rights Management Services, column Windows Server 2012","remedy":"Take Active Directory Rights Management Services out of the image, and install it on each clone."},{"id":"dhcp","expects":{"role.dhcp":{"notSaidToBe":"true"}},"needs":"an image without DHCP Server","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with DHCP Server on Windows Server 2012"},"section":"row DHCP Server, column Windows Server 2012","remedy":"Take DHCP Server out of the image, and install it on each clone."},{"id":"dns","expects":{"role.dns":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles calls DNS Server not applicable on Windows Server 2012, and that is not support"},"section":"row DNS Server, column Windows Server 2012","remedy":"Try a clone before you rely on it, or install DNS Server on each clone."},{"id":"fax","expects":{"role.fax":{"notSaidToBe":"true"}},"needs":"an image without Fax Server","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Fax Server on Windows Server 2012"},"section":"row Fax Server, column Windows Server 2012","remedy":"Take Fax Server out of the image, and install it on each clone."},{"id":"hyper-v","expects":{"role.hyper-v":{"notSaidToBe":"true"}},"needs":"Hyper-V without virtual networks","says":{"warns":"Microsoft\'s table of server roles supports Sysprep with Hyper-V on Windows Server 2012 only where its virtual networks are deleted first"},"section":"row Hyper-V, column Windows Server 2012","remedy":"Delete the virtual networks before Sysprep, or install Hyper-V on each clone; no definition tells whether there are any."},{"id":"npas","expects":{"role.npas":{"notSaidToBe":"true"}},"needs":"an image without Network Policy and Access Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Network Policy and Access Services on Windows Server 2012"},"section":"row Network Policy and Access Services, column Windows Server 2012","remedy":"Take Network Policy and Access Services out of the image, and install it on each clone. A page of Microsoft\'s describes how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups; the table bars the role all the same."},{"id":"rras","expects":{"role.rras":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles calls Routing and Remote Access not applicable on Windows Server 2012, and that is not support"},"section":"row Network Policy Routing and Remote Access Services, column Windows Server 2012","remedy":"Try a clone before you rely on it, or install Routing and Remote Access on each clone."},{"id":"volume-activation","expects":{"role.volume-activation":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles calls Volume Activation Services not applicable on Windows Server 2012, and that is not support"},"section":"row Volume Activation Services, column Windows Server 2012","remedy":"Try a clone before you rely on it, or install Volume Activation Services on each clone."},{"id":"wds","expects":{"role.wds":{"notSaidToBe":"true"}},"needs":"Windows Deployment Services that is not initialized","says":{"warns":"Microsoft\'s table of server roles supports Sysprep with Windows Deployment Services on Windows Server 2012 only where the server is not initialized"},"section":"row Windows Deployment Services, column Windows Server 2012","remedy":"Run `wdsutil /uninitialize-server` before Sysprep, or install the role on each clone; no definition tells whether the server is initialized."},{"id":"wsus","expects":{"role.wsus":{"notSaidToBe":"true"}},"needs":"an image without Windows Server Update Services","says":{"notSupported":"Microsoft\'s table of server roles does not support Sysprep with Windows Server Update Services on Windows Server 2012"},"section":"row Windows Server Update Services, column Windows Server 2012","remedy":"Take Windows Server Update Services out of the image, and install it on each clone."}]},{"id":"later","title":"Windows Server after 2012 (2012 R2, semi-annual channel, 2016, 2019, 2022, 2025) with IIS","covers":true,"extrapolated":true,"when":[{"os.family":{"oneOf":["windows-server-2012-r2","windows-server-2016","windows-server-sac","windows-server-2019","windows-server-2022","windows-server-2025"]}},{"iis.installed":{"equals":"true"}},{"iis.phase":{"notSaidToBe":"after-clone"}}],"requirements":[{"id":"web-server","expects":{"iis.encrypted-properties":{"equals":"none"}},"needs":"no encrypted properties in the configuration of IIS","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it supports Sysprep with IIS only without encrypted credentials in applicationHost.config; later servers are held against that last column"},"section":"row Web Server (Internet Information Services), column Windows Server 2012, the last one","remedy":"Set passwords, certificates and shared configuration on each clone, in a step that runs after Sysprep; where the configuration holds no secrets, state `encryptedProperties: none` under `iis`."}],"symptom":{"says":"On the clone, expect that IIS cannot decrypt what was encrypted before Sysprep: the key of the machine does not come along","sources":["KB 942060","General IIS 7.0 Questions"]}},{"id":"later","title":"Windows Server after 2012 (2012 R2, semi-annual channel, 2016, 2019, 2022, 2025), other server roles","covers":false,"extrapolated":true,"when":[{"os.family":{"oneOf":["windows-server-2012-r2","windows-server-2016","windows-server-sac","windows-server-2019","windows-server-2022","windows-server-2025"]}}],"requirements":[{"id":"ad-cs","expects":{"role.ad-cs":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Certificate Services","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Certificate Services; later servers are held against that last column"},"section":"row Active Directory Certificate Services, column Windows Server 2012, the last one","remedy":"Take Active Directory Certificate Services out of the image, and install it on each clone."},{"id":"ad-ds","expects":{"role.ad-ds":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Domain Services","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Domain Services; later servers are held against that last column"},"section":"row Active Directory Domain Services, column Windows Server 2012, the last one","remedy":"Take Active Directory Domain Services out of the image, and install it on each clone."},{"id":"ad-fs","expects":{"role.ad-fs":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Federation Services","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Federation Services; later servers are held against that last column"},"section":"row Active Directory Federation Services, column Windows Server 2012, the last one","remedy":"Take Active Directory Federation Services out of the image, and install it on each clone."},{"id":"ad-lds","expects":{"role.ad-lds":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Lightweight Directory Services","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Lightweight Directory Services; later servers are held against that last column"},"section":"row Active Directory Lightweight Directory Services, column Windows Server 2012, the last one","remedy":"Take Active Directory Lightweight Directory Services out of the image, and install it on each clone."},{"id":"ad-rms","expects":{"role.ad-rms":{"notSaidToBe":"true"}},"needs":"an image without Active Directory Rights Management Services","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it does not support Sysprep with Active Directory Rights Management Services; later servers are held against that last column"},"section":"row Active Directory Rights Management Services, column Windows Server 2012, the last one","remedy":"Take Active Directory Rights Management Services out of the image, and install it on each clone."},{"id":"dhcp","expects":{"role.dhcp":{"notSaidToBe":"true"}},"needs":"an image without DHCP Server","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it does not support Sysprep with DHCP Server; later servers are held against that last column"},"section":"row DHCP Server, column Windows Server 2012, the last one","remedy":"Take DHCP Server out of the image, and install it on each clone."},{"id":"dns","expects":{"role.dns":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles ends at Windows Server 2012, where it calls DNS Server not applicable, and that is not support; later servers are held against that last column"},"section":"row DNS Server, column Windows Server 2012, the last one","remedy":"Try a clone before you rely on it, or install DNS Server on each clone."},{"id":"fax","expects":{"role.fax":{"notSaidToBe":"true"}},"needs":"an image without Fax Server","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it does not support Sysprep with Fax Server; later servers are held against that last column"},"section":"row Fax Server, column Windows Server 2012, the last one","remedy":"Take Fax Server out of the image, and install it on each clone."},{"id":"hyper-v","expects":{"role.hyper-v":{"notSaidToBe":"true"}},"needs":"Hyper-V without virtual networks","says":{"warns":"Microsoft\'s table of server roles ends at Windows Server 2012, where it supports Sysprep with Hyper-V only where its virtual networks are deleted first; later servers are held against that last column"},"section":"row Hyper-V, column Windows Server 2012, the last one","remedy":"Delete the virtual networks before Sysprep, or install Hyper-V on each clone; no definition tells whether there are any."},{"id":"npas","expects":{"role.npas":{"notSaidToBe":"true"}},"needs":"an image without Network Policy and Access Services","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it does not support Sysprep with Network Policy and Access Services; later servers are held against that last column"},"section":"row Network Policy and Access Services, column Windows Server 2012, the last one","remedy":"Take Network Policy and Access Services out of the image, and install it on each clone. A page of Microsoft\'s describes how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups; the table bars the role all the same."},{"id":"volume-activation","expects":{"role.volume-activation":{"notSaidToBe":"true"}},"needs":"a role that the table says yes or no to","says":{"hints":"Microsoft\'s table of server roles ends at Windows Server 2012, where it calls Volume Activation Services not applicable, and that is not support; later servers are held against that last column"},"section":"row Volume Activation Services, column Windows Server 2012, the last one","remedy":"Try a clone before you rely on it, or install Volume Activation Services on each clone."},{"id":"wds","expects":{"role.wds":{"notSaidToBe":"true"}},"needs":"Windows Deployment Services that is not initialized","says":{"warns":"Microsoft\'s table of server roles ends at Windows Server 2012, where it supports Sysprep with Windows Deployment Services only where the server is not initialized; later servers are held against that last column"},"section":"row Windows Deployment Services, column Windows Server 2012, the last one","remedy":"Run `wdsutil /uninitialize-server` before Sysprep, or install the role on each clone; no definition tells whether the server is initialized."},{"id":"wsus","expects":{"role.wsus":{"notSaidToBe":"true"}},"needs":"an image without Windows Server Update Services","says":{"notSupported":"Microsoft\'s table of server roles ends at Windows Server 2012, where it does not support Sysprep with Windows Server Update Services; later servers are held against that last column"},"section":"row Windows Server Update Services, column Windows Server 2012, the last one","remedy":"Take Windows Server Update Services out of the image, and install it on each clone."}]}],"notes":["The table has three columns, Windows Server 2008, 2008 R2 and 2012, and still had no more in a copy that is served for Windows 11. Later servers are held against its last column: basis `extrapolated`, which `strict` does not take for coverage. Guidance of Azure and AWS still sends the reader to this table.","It names servers only. Windows 7 to 11 with IIS are not covered: see docs/decisions/0009-clients-are-not-extrapolated.md.","Columns go by product, not by build: Windows Server 2008 with Service Pack 2 is Windows Server 2008.","Encrypted credentials: the table speaks of applicationHost.config, KB 942060 of the configuration files, and names SSL configuration and passwords for remote content. What goes beyond the table (shared configuration, certificates that are bound to a site, exported keys, an encrypted web.config) leaves the requirement undetermined and fails nothing.","One page of questions about IIS 7.0 says that Sysprep works as before, another that whatever was encrypted before Sysprep is lost after it, without a way round. The table\'s own condition decides.","From IIS 10.0 on other providers encrypt (CNG); the condition is the same, only their names differ.","Network Policy and Access Services: the table says no, while a page of the same set explains how to prepare a Network Policy Server for imaging by removing its RADIUS clients and remote server groups. The table decides, and the remedy names the other page.","\\"Not applicable\\" (DNS Server, Volume Activation Services; Hyper-V on 2008; Routing and Remote Access on 2008 R2 and 2012) is neither yes nor no: a hint.","The table says yes without a condition to Application Server and Remote Desktop Services in every column, to DHCP Server and Routing and Remote Access on 2008, to file and print services from 2008 R2 on: no requirement. Routing and Remote Access is not extended to later servers.","UDDI Services (no, on 2008 only) and Streaming Media Services (not applicable) have no fact here and are not checked."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/sysprep-generalize.json
const sysprep_generalize_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"sysprep-generalize","cite":"Sysprep (Generalize) a Windows installation","title":"How often Sysprep may run on one image","publisher":"Microsoft","dated":"2017-05-02","url":"https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--generalize--a-windows-installation","readInFull":true,"supersedes":[],"summary":"A table limits how often Sysprep may run on one image: 3 times on Windows Server 2008, Windows 7 and Server 2008 R2; 1001 times on Windows 8.1, Windows 10, Server 2012 and later. After that the image has to be built anew.","claims":false,"scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The page speaks about images that Sysprep generalizes.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"three-runs","title":"Windows Server 2008, Windows 7, Server 2008 R2","covers":false,"when":[{"os.family":{"oneOf":["windows-server-2008","windows-7","windows-server-2008-r2"]}},{"sysprep.runs":{"said":true}}],"requirements":[{"id":"runs","expects":{"sysprep.runs":{"atMost":"3"}},"needs":"at most 3 runs of Sysprep","says":{"notSupported":"the page on generalizing lets Sysprep run at most 3 times on one image of this Windows"},"section":"limits on how many times you can run Sysprep","remedy":"Build the image on a parent that Sysprep has not generalized yet, so that the chain has at most 3 runs."}]},{"id":"1001-runs","title":"Windows 8.1, 10 and 11, Windows Server 2012 and later","covers":false,"when":[{"os.family":{"oneOf":["windows-8.1","windows-10","windows-11","windows-server-2012","windows-server-2012-r2","windows-server-2016","windows-server-sac","windows-server-2019","windows-server-2022","windows-server-2025"]}},{"sysprep.runs":{"said":true}}],"requirements":[{"id":"runs","expects":{"sysprep.runs":{"atMost":"1001"}},"needs":"at most 1001 runs of Sysprep","says":{"notSupported":"the page on generalizing lets Sysprep run at most 1001 times on one image of this Windows"},"section":"limits on how many times you can run Sysprep","remedy":"Build the image anew, on a parent that Sysprep has not generalized so often."}]}],"notes":["Three numbers are in use: 3 and 1001 by Windows in this table, and 8 in an earlier revision of the same page, which samples of Azure Image Builder still repeat. The table decides; 8 is stale.","The Sysprep overview says that an installation before Windows 10 version 1607 can be built with any number of runs. The table is more precise and decides.","The table that was read to its end goes to Windows 10 version 1803 and Server 2016; the sentence above it gives 1001 for any image, and the copies for Windows 11 open with 1001 as well. Later Windows are held against 1001.","Windows Vista and Windows 8 are not in the table, and nothing is said about them here."]}');
;// CONCATENATED MODULE: ./build/matrix/statements/sysprep-overview.json
const sysprep_overview_namespaceObject = /*#__PURE__*/JSON.parse('{"id":"sysprep-overview","cite":"Sysprep overview","title":"Sysprep (System Preparation) Overview","publisher":"Microsoft","dated":"2017-05-02","url":"https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview","readInFull":true,"supersedes":[],"summary":"Among the limits and unsupported scenarios of Sysprep: before Windows 10 version 1607 an upgraded installation must not be generalized, from then on it may; Sysprep is for members of a workgroup, and takes a machine out of its domain; a copy for another PC that was not generalized is not supported.","claims":false,"scope":[{"id":"sysprep","expects":{"sysprep":{"equals":"true"}},"needs":"whether the image is cloned with Sysprep","says":"The page speaks about installations that Sysprep prepares.","remedy":"State `sysprep: true` or `sysprep: false`."}],"rows":[{"id":"upgraded-installation","title":"Windows Vista to 8.1, Server 2008 to 2012 R2, upgraded","covers":false,"when":[{"os.family":{"oneOf":["windows-vista","windows-7","windows-8","windows-8.1","windows-server-2008","windows-server-2008-r2","windows-server-2012","windows-server-2012-r2"]}},{"os.upgraded-from":{"said":true}}],"requirements":[{"id":"upgrade","expects":{"os.upgraded-from":{"equals":"none"}},"needs":"a clean installation","says":{"notSupported":"the Sysprep overview does not support Sysprep on upgraded installations before Windows 10 version 1607"},"section":"unsupported scenarios","remedy":"Install this Windows cleanly instead of upgrading, and leave out `upgradedFrom` under `os`."}]},{"id":"upgraded-windows-10","title":"Windows 10, upgraded","covers":false,"when":[{"os.family":{"equals":"windows-10"}},{"os.upgraded-from":{"said":true}},{"os.upgraded-from":{"notSaidToBe":"none"}}],"requirements":[{"id":"release","expects":{"os.version":{"atLeast":"10.0.14393"}},"needs":"Windows 10 version 1607 (build 14393) or later","says":{"notSupported":"the Sysprep overview supports Sysprep on an upgraded installation only from Windows 10 version 1607 on"},"section":"new and changed functionality; unsupported scenarios","remedy":"Upgrade to Windows 10 version 1607 or later and state its build (`build` under `os`), or install this Windows cleanly."}]},{"id":"upgraded-server-2016","title":"Windows Server 2016 and later, upgraded","covers":false,"when":[{"os.family":{"oneOf":["windows-server-2016","windows-server-sac","windows-server-2019","windows-server-2022","windows-server-2025"]}},{"os.upgraded-from":{"said":true}}],"requirements":[{"id":"upgrade","expects":{"os.upgraded-from":{"equals":"none"}},"needs":"a clean installation","says":{"warns":"the Sysprep overview allows upgraded installations from Windows 10 version 1607 on, and does not say whether that includes servers"},"section":"new and changed functionality; unsupported scenarios","remedy":"Install this Windows cleanly where you can; nobody has said that an upgraded server may be cloned."}]},{"id":"domain-member","title":"Windows Vista, Server 2008 and later, member of a domain","covers":false,"when":[{"os.family":{"oneOf":["windows-vista","windows-7","windows-8","windows-8.1","windows-10","windows-11","windows-server-2008","windows-server-2008-r2","windows-server-2012","windows-server-2012-r2","windows-server-2016","windows-server-sac","windows-server-2019","windows-server-2022","windows-server-2025"]}}],"requirements":[{"id":"membership","expects":{"os.domain-joined":{"notSaidToBe":"true"}},"needs":"a member of a workgroup","says":{"warns":"the Sysprep overview says that Sysprep runs only on a member of a workgroup, and also that it takes a machine out of its domain"},"section":"limitations","remedy":"Join the domain on each clone instead, or leave it before Sysprep."}]}],"notes":["Upgrades: the page\'s example is Windows 10 upgraded to version 1607; a later copy shows Windows 10 upgraded to Windows 11 and adds a footnote that could not be read to its end. Windows 10 from build 14393 on and Windows 11 therefore have nothing against them here.","Windows Server 2012 R2 and earlier are older than Windows 10 version 1607 and barred. For Server 2016 and later the page does not spell it out: a warning, neither support nor a bar.","Domain membership: one and the same sentence pair says that Sysprep runs in a workgroup only and that it removes a member from its domain. Both cannot decide a verdict, so this warns.","Copying without generalizing is not supported according to this page as well; images that are said to be copied so are held against KB 314828.","Not checked, because no definition states it: files encrypted by NTFS, the version and the place of Sysprep itself, the account under which it runs, the domain\'s password policy."]}');
;// CONCATENATED MODULE: ./build/matrix/index.js


















const matrixVersion = "2026.11.2";
const statements = [
    q326779_namespaceObject,
    q248739_namespaceObject,
    q190157_namespaceObject,
    kb942060_namespaceObject,
    server_roles_namespaceObject,
    kb889073_namespaceObject,
    kb828287_namespaceObject,
    kb830958_namespaceObject,
    sysprep_overview_namespaceObject,
    sysprep_generalize_namespaceObject,
    kb314828_namespaceObject,
    q195015_namespaceObject,
    q219717_namespaceObject,
    q196019_namespaceObject,
    iis_insider_2002_01_namespaceObject,
    cc775980_namespaceObject,
    iis_configuration_reference_namespaceObject,
    aspnetcore_47128_namespaceObject,
];


/***/ }),

/***/ 6482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

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
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./build/nearest.js

const longest = 128;
function nearest(written, known, share = 1 / 3) {
    const wanted = written.slice(0, longest).normalize("NFKC").toLowerCase();
    let best;
    for (const name of known) {
        const most = Math.max(share > 1 / 3 ? 2 : 1, Math.floor(name.length * share));
        if (Math.abs(name.length - wanted.length) > most)
            continue;
        const other = name.slice(0, longest).toLowerCase();
        const distance = isSwapped(wanted, other) ? 1 : leven(wanted, other, { maxDistance: most + 1 });
        if (distance <= most && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
function isSwapped(left, right) {
    if (left.length !== right.length || left === right)
        return false;
    let at = 0;
    while (left[at] === right[at])
        at += 1;
    return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ unknownName),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony exports options, outputs */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6482);
/* harmony import */ var _policy_policy_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4316);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2394);



const annotationModes = ["auto", "checks", "commands", "none"];
const commentModes = ["always", "on-failure", "never"];
const formatWords = ["pretty", "json", "jsonl", "sarif", "junit", "csv", "markdown", "github"];
const colorWords = ["auto", "always", "never"];
const configWords = ["base", "head"];
const runOptions = [
    { name: "working-directory", takes: "text", byDefault: "the workspace", on: "both", description: "Folder, inside the workspace, that paths start from." },
    { name: "config-file", takes: "text", byDefault: ".github/sysprep-gate.yml, where it is there", on: "both", description: "Path of the policy file, relative to the repository." },
    { name: "config-from", takes: { words: configWords }, byDefault: "base on pull requests and merge groups, else head", on: "both", description: "Which commit's policy and waivers decide: base, so that a change cannot edit its own judge, or head." },
    { name: "base-ref", takes: "text", byDefault: "the base commit of the event", on: "both", description: "Commit or branch to compare with." },
    { name: "head-ref", takes: "text", byDefault: "the head commit of the event", on: "both", description: "Commit that is evaluated, where renames are looked up and a check run is placed; the files are those of the workspace." },
    { name: "warn-only", takes: "truth", byDefault: "false", on: "both", description: "Report failing images as warnings without failing. What cannot be read, and a run without images, still fail." },
    { name: "now", takes: "text", byDefault: "today, UTC", on: "cli", description: "The day on which waivers are judged, as YYYY-MM-DD." },
    { name: "annotations", takes: { words: annotationModes }, byDefault: "auto", on: "action", description: "Where annotations go: a check run (checks, needs checks: write), workflow commands (commands), nowhere (none), or the first of these that the token allows (auto)." },
    { name: "check-name", takes: "text", byDefault: "sysprep-gate", on: "action", description: "Name of the check run. Require the job instead: the job is the gate." },
    { name: "comment-summary-in-pr", takes: { words: commentModes }, byDefault: "never", on: "action", description: "Keep one comment with the report on the pull request: always, on-failure, or never. Needs pull-requests: write." },
    { name: "comment-key", takes: "text", byDefault: "workflow and job", on: "action", description: "Tells comments of several runs on one pull request apart." },
    { name: "job-summary", takes: "truth", byDefault: "true", on: "action", description: "Write the job summary." },
    { name: "reports", takes: "lines", byDefault: "none", on: "action", description: "Reports to write, one a line, as format=path." },
    { name: "report", takes: "lines", byDefault: "none", on: "cli", description: "Report to write beside standard output, as format=path; any number of times." },
    { name: "token", takes: "text", byDefault: "the workflow's own", on: "action", description: "Token for check run, comment and a base commit that the checkout lacks. The verdict needs none.", metadataDefault: "${{ github.token }}" },
    { name: "format", takes: { words: formatWords }, byDefault: "pretty", on: "cli", description: "Report on standard output." },
    { name: "color", takes: { words: colorWords }, byDefault: "auto", on: "cli", description: "Colours of the pretty report; auto follows the terminal, NO_COLOR and FORCE_COLOR." },
];
function optionOf(key) {
    if (key.field === "requires" || key.field === "mappings" || key.field === "limits")
        return [];
    const takes = key.words !== undefined ? { words: key.words } : key.kind === "globs" ? "lines" : key.kind === "truth" ? "truth" : key.kind === "integer" ? "integer" : "text";
    return [{ name: key.name, takes, byDefault: key.byDefault, description: key.description, on: key.name === "paths" ? "action" : "both" }];
}
const options = [..._policy_policy_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .policyKeys */ .f8.flatMap(optionOf), ...runOptions];
const outputs = [
    { name: "conclusion", description: "success or failure. Compare with == 'success': an empty output means that the run did not finish." },
    { name: "exit-code", description: "0, 1 (failing image), 2 (usage), 3 (no images), 4 (not read or undetermined); see the documentation." },
    { name: "would-fail", description: "true where the run fails, or only warn-only kept it from failing." },
    { name: "images", description: "Number of declared images." },
    { name: "supported", description: "Number of supported images." },
    { name: "unsupported", description: "Number of unsupported images." },
    { name: "undetermined", description: "Number of undetermined images." },
    { name: "not-covered", description: "Number of images that no Microsoft statement covers." },
    { name: "not-applicable", description: "Number of images outside the matrix: not cloned with Sysprep, or without IIS when they are." },
    { name: "findings", description: "Number of findings." },
    { name: "introduced", description: "Number of findings that the base commit does not have; all of them where nothing was compared." },
    { name: "waived", description: "Number of waived findings." },
    { name: "annotations-omitted", description: "Number of findings and diagnostics that no annotation shows; log and summary have them." },
    { name: "failing-images", description: "Names of failing images, one a line, at most 50 and then how many more." },
    { name: "report-files", description: "Paths of the reports that were written, one a line." },
    { name: "matrix-version", description: "Version of the matrix that was applied." },
    { name: "result-digest", description: "SHA-256 of the JSON report, as sha256:<hex>." },
];
function optionsOf(entry) {
    return options.filter((option) => option.on === "both" || option.on === entry);
}
function readSettings(given, entry) {
    const prefix = entry === "cli" ? "--" : "";
    const known = optionsOf(entry);
    for (const name of given.keys())
        if (!known.some((option) => option.name === name))
            throw unknownName(name, known.map((option) => option.name), entry === "cli" ? "flag" : "input", prefix);
    const last = (name) => given.get(name)?.at(-1)?.trim() || undefined;
    const lines = (name) => {
        const found = (given.get(name) ?? []).flatMap((value) => value.split(/\r?\n/)).map((value) => value.trim()).filter((value) => value !== "");
        return found.length === 0 ? undefined : found;
    };
    const word = (name, words) => {
        const value = last(name);
        if (value === undefined)
            return undefined;
        const found = words.find((each) => each === value);
        if (found === undefined)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${prefix}${name} is "${value}", needed ${words.join(", ")}.`);
        return found;
    };
    const truth = (name) => {
        const value = word(name, ["true", "false"]);
        return value === undefined ? undefined : value === "true";
    };
    const values = {
        paths: lines("paths"),
        excludePaths: lines("exclude-paths"),
        strict: truth("strict"),
        onUndetermined: word("on-undetermined", ["fail", "warn", "ignore", "auto"]),
        onNotCovered: word("on-not-covered", ["fail", "warn", "ignore"]),
        minImages: integer(prefix, "min-images", last("min-images")),
        failOn: word("fail-on", ["any", "introduced"]),
        waiversFile: last("waivers-file"),
    };
    return {
        given: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
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
        color: word("color", colorWords) ?? "auto",
    };
}
function integer(prefix, name, value) {
    if (value === undefined)
        return undefined;
    if (!/^\d{1,7}$/.test(value))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${prefix}${name} is "${value}", needed a whole number, 0 or more.`);
    return Number(value);
}
function unknownName(written, known, what, prefix = "") {
    const part = known.find((name) => name.endsWith(`/${written}`));
    if (part !== undefined)
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Unknown ${what} ${prefix}${written}. Did you mean ${prefix}${part}?`);
    const best = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(written, known, 1 / 2);
    const guess = best === undefined ? "" : ` Did you mean ${prefix}${best}?`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Unknown ${what} ${prefix}${written}.${guess}${known.length > 20 ? " `sysprep-gate rules` lists all." : ` Known: ${known.map((name) => `${prefix}${name}`).join(", ")}.`}`);
}


/***/ }),

/***/ 3649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
function isDate(text) {
    const day = partsOf(text);
    return day !== undefined && day.day >= 1 && day.day <= lengthOf(day.year, day.month);
}
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
function partsOf(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function lengthOf(year, month) {
    return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}
function isLeap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function dayNumber(text) {
    const parts = isDate(text) ? partsOf(text) : undefined;
    if (parts === undefined)
        throw new Error(`"${text}" is not a date`);
    const { year, month, day } = parts;
    const before = year - 1;
    const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
    let days = year * 365 + leapDays + day;
    for (let earlier = 1; earlier < month; earlier += 1)
        days += lengthOf(year, earlier);
    return days;
}


/***/ }),

/***/ 7772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   dF: () => (/* binding */ reactionTo),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
const exitCodes = {
    success: 0,
    failingImage: 1,
    usage: 2,
    nothingMatched: 3,
    notRead: 4,
    internal: 70,
    interrupted: 130,
};
function reactionTo(verdict, format, policy) {
    switch (verdict) {
        case "unsupported":
            return "fail";
        case "undetermined":
            if (policy.onUndetermined !== "auto")
                return policy.onUndetermined;
            return format === "native" ? "fail" : "warn";
        case "not-covered":
            return policy.onNotCovered;
        case "supported":
        case "not-applicable":
            return "ignore";
        default:
            return verdict;
    }
}
function fails({ weight, outcome, verdict, format }, policy) {
    if (weight !== "requirement")
        return false;
    return outcome === "fail" || reactionTo(verdictOf(outcome, verdict), format, policy) === "fail";
}
function verdictOf(outcome, verdict) {
    return outcome === "unknown" ? "undetermined" : outcome === "not-applicable" ? "not-covered" : verdict;
}
function levelOf(outcome, policy) {
    if (outcome.weight === "hint" || outcome.waived)
        return "note";
    if (outcome.weight === "warning")
        return "warning";
    if (fails(outcome, policy))
        return policy.warnOnly || (policy.failOn === "introduced" && outcome.existing) ? "warning" : "error";
    return reactionTo(verdictOf(outcome.outcome, outcome.verdict), outcome.format, policy) === "warn" ? "warning" : "note";
}
function conclude(tally, policy) {
    const verdictCode = tally.unsupported + tally.uncovered > 0 ? exitCodes.failingImage : tally.undetermined > 0 ? exitCodes.notRead : undefined;
    const inputCode = tally.unread > 0 ? exitCodes.notRead : tally.unmatched.length > 0 || tally.images < policy.minImages ? exitCodes.nothingMatched : undefined;
    const sentences = [
        tally.unsupported > 0 ? `${plural(tally.unsupported, "image")} must not be cloned as declared` : "",
        tally.uncovered > 0 ? `${plural(tally.uncovered, "image")} ${tally.uncovered === 1 ? "is" : "are"} covered by no statement` : "",
        tally.undetermined > 0 ? `${plural(tally.undetermined, "image")} cannot be determined` : "",
        tally.misconfigured > 0 ? `${plural(tally.misconfigured, "error")} in the configuration` : "",
        tally.unread > 0 ? `${plural(tally.unread, "error")} in what should have been read` : "",
        inputCode === exitCodes.nothingMatched || tally.unmatched.length > 0 ? shortage(tally, policy) : "",
    ].filter(Boolean);
    const usageCode = tally.misconfigured > 0 ? exitCodes.usage : undefined;
    const wouldFail = sentences.length > 0;
    const counted = policy.warnOnly ? [usageCode, inputCode] : [usageCode, verdictCode, inputCode];
    const exitCode = [exitCodes.usage, exitCodes.failingImage, exitCodes.notRead, exitCodes.nothingMatched].find((code) => counted.includes(code)) ?? exitCodes.success;
    const reason = wouldFail ? `${sentences.join("; ")}${policy.warnOnly && verdictCode !== undefined ? " (warn-only: images do not fail the run)" : ""}.` : `${success(tally)}.`;
    return { exitCode, wouldFail, reason: reason.charAt(0).toUpperCase() + reason.slice(1) };
}
function success({ images, open }) {
    if (images === 0)
        return "no image was found, and none is required (min-images)";
    const { unsupported, undetermined, "not-covered": uncovered } = open;
    return [
        `${plural(images, "image")} evaluated, none fails`,
        unsupported > 0 ? `${unsupported} ${unsupported === 1 ? "is" : "are"} unsupported, as in the base commit` : "",
        undetermined > 0 ? `nothing vouches for ${undetermined} that ${undetermined === 1 ? "is" : "are"} undetermined` : "",
        uncovered > 0 ? `no statement covers ${uncovered}` : "",
    ].filter(Boolean).join("; ");
}
function shortage(tally, policy) {
    if (tally.unmatched.length > 0)
        return `nothing matches ${tally.unmatched.slice(0, 5).map((path) => `"${path}"`).join(", ")}${tally.unmatched.length > 5 ? ", …" : ""}: name a file, a glob, or a folder with YAML files in it`;
    if (tally.images === 0)
        return `no image definition in ${plural(tally.files, "file")}: declare an image (docs/format.md), or set \`min-images: 0\` where there are none`;
    return `${plural(tally.images, "image")} declared, at least ${policy.minImages} expected (min-images)`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 8481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XZ: () => (/* binding */ longestList),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hu: () => (/* binding */ openConfiguration),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export longestValue */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6482);
/* harmony import */ var _source_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5005);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2897);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6137);




const longestValue = 1000;
const longestList = 1000;
function openConfiguration(file, text, what, prefix) {
    const parsed = (0,_source_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocuments */ .e)(file, text);
    const own = [];
    const add = (code, message, location, related = [], level = "error") => own.push({ code, level, message, location, related, configuration: true });
    const isBroken = () => parsed.diagnostics.some((diagnostic) => diagnostic.level === "error");
    const [first, second] = parsed.documents;
    let root;
    if (second !== undefined) {
        add(`${prefix}-documents`, `The ${what} has ${parsed.documents.length} documents, needed exactly one. Put everything into the first and delete the line ---.`, second.root.location);
    }
    else if (!isBroken()) {
        const node = first?.root;
        if (node === undefined || (node.tag === undefined && isNothing(node)))
            add(`${prefix}-empty`, `The ${what} is empty and decides nothing: delete it, or write what it should say.`, node?.location ?? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfFile */ .S)(file), [], "warning");
        else if (node.kind === "map" && node.tag === undefined)
            root = node;
        else
            add(`${prefix}-shape`, `The ${what} holds ${nameOf(node)}, needed a mapping of keys.`, node.location);
    }
    return {
        root,
        add,
        isBroken,
        diagnostics: () => [...parsed.diagnostics.map((diagnostic) => ({ ...diagnostic, configuration: true })), ...own].toSorted((left, right) => left.location.start.line - right.location.start.line || left.location.start.column - right.location.start.column),
    };
}
function isNothing(node) {
    if (node.kind === "map")
        return node.entries().length === 0;
    return node.kind === "missing" || (node.kind === "scalar" && node.text() === undefined);
}
function readEntries(node, known, what, complaints, hint = () => undefined) {
    const found = new Map();
    for (const entry of node.entries()) {
        if (entry.key.startsWith("x-"))
            continue;
        if (known.includes(entry.key)) {
            found.set(entry.key, entry);
            continue;
        }
        const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(entry.key, known);
        const rest = hint(entry.key) ?? (guess === undefined ? `known are ${known.join(", ")}.` : `did you mean ${quote(guess)}?`);
        complaints.add("unknown-key", `Unknown key ${quote(entry.key)} in ${what}: ${rest} Keys that start with x- are free.`, entry.keyLocation);
    }
    return found;
}
function slotOf({ key, keyLocation, value }) {
    return { name: quote(key), value, location: value.kind === "scalar" && value.text() !== undefined ? value.location : keyLocation };
}
function readText({ name, value, location }, needed, complaints, folds = false) {
    const complain = (code, found) => {
        complaints.add(code, `${capital(name)} ${found}, needed ${needed}.`, location);
        return undefined;
    };
    if (value.tag !== undefined)
        return complain("wrong-shape", `has the tag ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value.tag)}, which nothing fills in here`);
    if (value.kind !== "scalar")
        return complain("wrong-shape", `holds ${nameOf(value)}`);
    const written = value.text();
    const text = folds ? written?.replace(/\s+/g, " ").trim() : written;
    if (text === undefined || text.trim() === "")
        return complain("empty-value", "holds nothing");
    if (text.length > longestValue)
        return complain("value-too-long", `has ${text.length} characters, at most ${longestValue} are read`);
    if (template.test(text))
        return complain("template", `is ${quote(text)}, which looks like a template that nothing fills in here`);
    if (unseen.test(text))
        return complain("unseen-character", `is ${quote(text)}, with a character that cannot be seen or a line end`);
    return text;
}
const template = /\$\{|\{%|<%|\{\{\s|\{\{[^,{}]*\}\}/;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function nameOf(value) {
    if (value.tag !== undefined)
        return `a value with the tag ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value.tag)}`;
    if (value.kind === "scalar")
        return value.text() === undefined ? "nothing" : `the text ${quote(value.text() ?? "")}`;
    return value.kind === "map" ? "a mapping" : value.kind === "list" ? "a list" : "nothing";
}
function quote(text) {
    return `"${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}"`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ limitKeys),
/* harmony export */   Xb: () => (/* binding */ limitsUnder),
/* harmony export */   zk: () => (/* binding */ leastOf)
/* harmony export */ });
/* harmony import */ var _source_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2790);

const mebibyte = 1024 * 1024;
const limitKeys = [
    { name: "file-mib", field: "fileBytes", unit: mebibyte, most: 64, description: "MiB of one file." },
    { name: "total-mib", field: "totalBytes", unit: mebibyte, most: 2_048, description: "MiB of all files of a run." },
    { name: "files", field: "files", unit: 1, most: 1_000_000, description: "Files of a run." },
    { name: "documents", field: "documentsPerFile", unit: 1, most: 100_000, description: "Documents of one file." },
    { name: "depth", field: "depth", unit: 1, most: 400, description: "Levels of nesting, aliases and merge keys followed." },
    { name: "nodes", field: "visitedNodesPerDocument", unit: 1, most: 20_000_000, description: "Nodes of one document that are visited, each time that an alias leads to them." },
    { name: "file-seconds", field: "fileMilliseconds", unit: 1_000, most: 600, description: "Seconds for one file." },
    { name: "run-seconds", field: "runMilliseconds", unit: 1_000, most: 7_200, description: "Seconds for the evaluation of a run." },
    { name: "memory-mib", field: "heapMebibytes", unit: 1, most: 16_384, description: "MiB of memory for the evaluation." },
];
function leastOf(key) {
    return _source_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M[key.field] / key.unit;
}
function limitsUnder(raised) {
    return { ..._source_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M, ...Object.fromEntries(limitKeys.flatMap((key) => (Object.hasOwn(raised, key.name) ? [[key.field, (raised[key.name] ?? 0) * key.unit]] : []))) };
}


/***/ }),

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mappingReader)
/* harmony export */ });
/* harmony import */ var _source_deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4005);

const mappingReader = new _source_deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .Deferred */ .c("the reader of mappings");


/***/ }),

/***/ 4316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gH: () => (/* binding */ defaultValues),
  xj: () => (/* binding */ keyOfField),
  uD: () => (/* binding */ policyFields),
  f8: () => (/* binding */ policyKeys),
  k1: () => (/* binding */ policyPath),
  Ku: () => (/* binding */ runOptions)
});

;// CONCATENATED MODULE: ./build/policy/policy.js
const defaultPolicy = { strict: false, onUndetermined: "auto", onNotCovered: "fail", minImages: 1, warnOnly: false, failOn: "any", mappings: [] };

;// CONCATENATED MODULE: ./build/policy/policy-keys.js

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
    waiversFile: ".github/sysprep-gate-waivers.yml",
};
const policyKeys = [
    {
        name: "paths",
        field: "paths",
        kind: "globs",
        byDefault: "`**/*.{yml,yaml}` without `.git` and `node_modules`",
        description: "Files, folders or globs to read, relative to the working directory. What is an image definition is recognised by its content.",
    },
    { name: "exclude-paths", field: "excludePaths", kind: "globs", byDefault: "none", description: "Globs of files to leave out, relative to the working directory." },
    { name: "strict", field: "strict", kind: "truth", byDefault: String(defaultValues.strict), description: "Take facts that are only implied by a rule for unknown ones." },
    {
        name: "on-undetermined",
        field: "onUndetermined",
        kind: "words",
        words: ["fail", "warn", "ignore", "auto"],
        byDefault: defaultValues.onUndetermined,
        description: "What an undetermined image does to the run: fail, warn, ignore, or auto (fail for native definitions, warn for other formats).",
    },
    {
        name: "on-not-covered",
        field: "onNotCovered",
        kind: "words",
        words: ["fail", "warn", "ignore"],
        byDefault: defaultValues.onNotCovered,
        description: "What an image that no Microsoft statement covers does to the run: fail, warn or ignore.",
    },
    {
        name: "min-images",
        field: "minImages",
        kind: "integer",
        byDefault: String(defaultValues.minImages),
        description: "Fewer declared images than this fail the run: a glob that shrank is as dangerous as an empty one.",
    },
    {
        name: "fail-on",
        field: "failOn",
        kind: "words",
        words: ["any", "introduced"],
        byDefault: defaultValues.failOn,
        description: "Which findings fail the run: any, or introduced (only those that the base commit does not have).",
    },
    {
        name: "requires",
        field: "requires",
        kind: "range",
        byDefault: "none",
        description: "Range of versions of sysprep-gate that this policy is written for, such as `^1.2.0`. Any other version refuses to run with it. Pre-releases are in no range that does not name one.",
    },
    { name: "mappings", field: "mappings", kind: "mappings", byDefault: "none", description: "How home-made catalogues are read: which files they are, where their images stand, and where each fact is written. See `docs/formats/mapped.md`." },
    { name: "limits", field: "limits", kind: "limits", byDefault: "those of `docs/limits.md`", description: "Limits that are raised for large repositories: a mapping of their names to whole numbers. See `docs/limits.md`." },
    { name: "waivers-file", field: "waiversFile", kind: "path", byDefault: `\`${defaultValues.waiversFile}\``, description: "Path of the waivers file, relative to the repository, separated by `/`." },
];
const runOptions = [
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
    "token",
];
function keyOfField(field) {
    const key = policyKeys.find((each) => each.field === field);
    if (key === undefined)
        throw new Error(`no policy key decides ${field}`);
    return key;
}
const policyFields = policyKeys.map((key) => key.field);


/***/ }),

/***/ 5146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ versionRanges)
/* harmony export */ });
/* harmony import */ var _source_deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4005);

const versionRanges = new _source_deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .Deferred */ .c("the reader of version ranges");


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ renderNotice),
/* harmony export */   M: () => (/* binding */ github),
/* harmony export */   V5: () => (/* binding */ omittedOfWholeList),
/* harmony export */   e0: () => (/* binding */ renderWholeList),
/* harmony export */   vA: () => (/* binding */ renderCommands),
/* harmony export */   vr: () => (/* binding */ renderError),
/* harmony export */   zt: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4432);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9924);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8587);



const commands = { error: "error", warning: "warning", note: "notice" };
const github = {
    id: "github",
    extension: "txt",
    title: "GitHub annotations",
    use: "Workflow commands for the log of a step on GitHub: each finding on its line, within GitHub's cap.",
    render: (report) => `${renderCommands(report)}${remainder(report).map((line) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sayLine */ .uV)(`sysprep-gate: ${line}`)}\n`).join("")}`,
};
function remainder(report) {
    const { fixed, retired } = report.comparison ?? { fixed: [], retired: [] };
    return [
        ...report.notices.map((notice) => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)(notice)}`),
        ...fixed.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestPassingList */ .m6).map((each) => `fixed: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(each.requirement)} on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(each.image)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(each.location))} in the base commit`),
        ...(fixed.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestPassingList */ .m6 ? [`… and ${fixed.length - _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestPassingList */ .m6} more fixed`] : []),
        ...retired.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestPassingList */ .m6).map((name) => `no longer declared: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name)}`),
        ...(retired.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestPassingList */ .m6 ? [`… and ${retired.length - _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestPassingList */ .m6} more no longer declared`] : []),
        `${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .countsSentence */ .KS)(report)}; ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsSentence */ .yx)(report)}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)(report.reason)} Exit code ${report.exitCode}.`,
    ];
}
function renderCommands(report, root = "") {
    const { shown, omitted, waived } = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseAnnotations */ .eZ)(report);
    const lines = shown.map((annotation) => command(annotation, root));
    if (omitted > 0) {
        lines.push(`sysprep-gate: ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(omitted, "more finding")} without an annotation of ${omitted === 1 ? "its" : "their"} own (GitHub takes ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsPerStep */ ._Z} of a level from one step); this log, the job summary and the reports list them.`);
    }
    if (waived > 0)
        lines.push(`sysprep-gate: ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waived, "waived finding")} without an annotation; the job summary and the reports list ${waived === 1 ? "it" : "them"}.`);
    return lines.map((line) => `${line}\n`).join("");
}
function renderWholeList(report, root = "") {
    const { shown } = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseAnnotations */ .eZ)(report, Infinity);
    if (shown.length === 0)
        return "";
    const lines = shown.map((annotation) => command(annotation, root));
    lines.push(`sysprep-gate: the check run could not be finished, so these ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shown.length, "workflow command")} carry the whole list; GitHub shows ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsPerStep */ ._Z} of a level as annotations, this log has all.`);
    return lines.map((line) => `${line}\n`).join("");
}
function omittedOfWholeList(report) {
    const { shown } = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseAnnotations */ .eZ)(report, Infinity);
    return ["error", "warning", "note"].reduce((sum, level) => sum + Math.max(0, shown.filter((annotation) => annotation.level === level).length - _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsPerStep */ ._Z), 0);
}
function renderFailure(report) {
    return renderError(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleSentence */ .kX)(report.reason)} Exit code ${report.exitCode}.`);
}
function renderError(sentence) {
    return remark("error", sentence);
}
function renderNotice(sentence) {
    return remark("note", sentence);
}
function remark(level, sentence) {
    return `::${commands[level]} title=sysprep-gate::${dataOf((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(sentence, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestRemark */ .$L))}\n`;
}
function dataOf(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)(breakOld(text));
}
function breakOld(text) {
    return text.replaceAll("##[", "##\\u{5b}");
}
function command({ level, location, title, message }, root) {
    const { start, end } = location;
    const last = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .fM)(location);
    const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${Math.max(start.column, end.column)}`] : [];
    const properties = [
        `file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFromRoot */ ._f)(location.file, root), Infinity))}`,
        `line=${start.line}`,
        `endLine=${last}`,
        ...columns,
        `title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutUnits */ .Cv)(breakOld(title), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestAnnotationTitle */ .qh))}`,
    ];
    return `::${commands[level]} ${properties.join(",")}::${dataOf(message)}`;
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eZ: () => (/* binding */ chooseAnnotations),
  oV: () => (/* binding */ compareDiagnostics),
  Eg: () => (/* binding */ compareFindings),
  qJ: () => (/* binding */ compareImages),
  Qr: () => (/* binding */ compareLocations),
  n6: () => (/* binding */ compareText),
  KS: () => (/* binding */ countsSentence),
  B6: () => (/* binding */ filesSentence),
  yx: () => (/* binding */ findingsSentence),
  Is: () => (/* binding */ isSettled),
  fM: () => (/* binding */ lastLine),
  _f: () => (/* binding */ pathFromRoot),
  $t: () => (/* binding */ placeOf),
  LS: () => (/* binding */ plural),
  pS: () => (/* binding */ sayAdviceOnce),
  LX: () => (/* binding */ sharedNotes),
  Ax: () => (/* binding */ shortCommit),
  YP: () => (/* binding */ standingOf),
  L2: () => (/* binding */ verdictWords),
  ER: () => (/* binding */ waiverSentence)
});

;// CONCATENATED MODULE: ./build/evaluate/finding.js
const verdicts = ["unsupported", "undetermined", "not-covered", "supported", "not-applicable"];

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/report/limits.js
var limits = __nccwpck_require__(8587);
;// CONCATENATED MODULE: ./build/report/arrange.js



const levels = ["error", "warning", "note"];
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function compareLocations(left, right) {
    return (compareText(left.file, right.file) ||
        left.start.line - right.start.line ||
        left.start.column - right.start.column ||
        left.end.line - right.end.line ||
        left.end.column - right.end.column);
}
function compareImages(left, right) {
    return (Number(right.failing) - Number(left.failing) ||
        verdicts.indexOf(left.verdict) - verdicts.indexOf(right.verdict) ||
        compareLocations(left.location, right.location) ||
        compareText(left.name, right.name) ||
        compareText(left.format, right.format));
}
const outcomes = ["fail", "not-applicable", "unknown", "pass"];
function compareFindings(left, right) {
    return (levels.indexOf(left.level) - levels.indexOf(right.level) ||
        outcomes.indexOf(left.outcome) - outcomes.indexOf(right.outcome) ||
        compareLocations(left.location, right.location) ||
        compareText(left.requirement, right.requirement) ||
        compareText(left.message, right.message));
}
function compareDiagnostics(left, right) {
    return (levels.indexOf(left.level) - levels.indexOf(right.level) ||
        compareLocations(left.location, right.location) ||
        compareText(left.code, right.code) ||
        compareText(left.message, right.message));
}
const outcomeOf = { unsupported: "fail", undetermined: "unknown", "not-covered": "not-applicable" };
function standingOf(images) {
    const open = { unsupported: 0, undetermined: 0, "not-covered": 0 };
    let passing = 0;
    for (const { verdict, failing, findings } of images) {
        if (verdict === "supported" || verdict === "not-applicable")
            passing += 1;
        else if (!failing) {
            const deciding = findings.filter((finding) => finding.outcome === outcomeOf[verdict]);
            if (deciding.some((finding) => finding.waived) && deciding.every((finding) => finding.waived || finding.level === "note"))
                passing += 1;
            else
                open[verdict] += 1;
        }
    }
    return { passing, open };
}
function isSettled({ open }) {
    return open.unsupported + open.undetermined + open["not-covered"] === 0;
}
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function countsSentence(report) {
    const parts = verdicts.filter((verdict) => report.counts[verdict] > 0).map((verdict) => {
        const extrapolated = verdict === "supported" ? report.images.filter((image) => image.verdict === verdict && image.basis === "extrapolated").length : 0;
        return `${report.counts[verdict]} ${verdictWords[verdict]}${extrapolated > 0 ? ` (${extrapolated} extrapolated)` : ""}`;
    });
    return report.counts.images === 0 ? "no images" : `${plural(report.counts.images, "image")}: ${parts.join(", ")}`;
}
function filesSentence(report) {
    const { matched, definitions, other, refused } = report.files;
    const parts = [definitions > 0 ? `${definitions} with image definitions` : "", other > 0 ? `${other} other` : "", refused > 0 ? `${refused} refused` : ""].filter(Boolean);
    return matched === 0 ? "no files" : `${plural(matched, "file")}: ${parts.join(", ")}`;
}
function findingsSentence({ counts, comparison }) {
    const existing = counts.findings - counts.introduced;
    const marks = [
        comparison !== null && counts.introduced > 0 ? `${counts.introduced} new` : "",
        comparison !== null && existing > 0 ? `${existing} existing` : "",
        counts.waived > 0 ? `${counts.waived} waived` : "",
    ].filter(Boolean);
    const findings = `${plural(counts.findings, "finding")}${marks.length > 0 ? `: ${marks.join(", ")}` : ""}`;
    if (comparison === null)
        return findings;
    const retired = comparison.retired.length;
    return `${findings}; ${comparison.fixed.length} fixed${retired > 0 ? `, ${plural(retired, "image")} no longer declared` : ""} since ${shortCommit(comparison.base)}`;
}
function shortCommit(commit) {
    return (0,report_escape/* visible */.RK)(commit.slice(0, 12));
}
function waiverSentence({ waived, waiver }) {
    if (!waived)
        return "";
    if (waiver === null)
        return "waived";
    const ticket = waiver.ticket === null ? "" : ` (${(0,report_escape/* visible */.RK)(waiver.ticket)})`;
    return `waived until ${(0,report_escape/* visible */.RK)(waiver.until)} by ${(0,report_escape/* visible */.RK)(waiver.owner)}${ticket}: ${(0,report_escape/* visibleSentence */.kX)(waiver.reason)}`;
}
const verdictWords = {
    unsupported: "unsupported",
    undetermined: "undetermined",
    "not-covered": "not covered",
    supported: "supported",
    "not-applicable": "not applicable",
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
            const key = JSON.stringify([note.fact, note.value, note.because, note.source]);
            if (seen.has(key))
                continue;
            seen.add(key);
            notes.set(key, { ...note, images: (notes.get(key)?.images ?? 0) + 1 });
        }
    }
    return [...notes].toSorted(([leftKey, left], [rightKey, right]) => right.images - left.images || compareText(leftKey, rightKey)).map(([, note]) => note);
}
function chooseAnnotations(report, cap = limits/* annotationCap */.Qj) {
    const remarks = remarksOf(report);
    const shown = [];
    for (const level of levels) {
        const own = remarks.filter((remark) => remark.level === level).toSorted(compareRemarks);
        const groups = own.length <= cap ? own.map((remark) => [remark]) : chooseGroups(own, cap);
        shown.push(...groups.toSorted(([left], [right]) => compareRemarks(left, right)).map(annotate));
    }
    const waived = report.images.reduce((sum, image) => sum + image.findings.filter((finding) => finding.waived).length, 0);
    return { shown, omitted: remarks.length - shown.reduce((sum, annotation) => sum + annotation.represents, 0), waived };
}
function chooseGroups(remarks, cap) {
    const files = groupBy(remarks.filter((remark) => remark.rank === undefined), (remark) => remark.location.file);
    const images = groupBy(remarks.filter((remark) => remark.rank !== undefined), (remark) => remark.rank).toSorted(([left], [right]) => (left.rank ?? 0) - (right.rank ?? 0));
    const forFiles = Math.min(files.length, cap - Math.min(images.length, Math.floor(cap / 2)));
    return [...files.slice(0, forFiles), ...images.slice(0, cap - forFiles)];
}
function groupBy(remarks, keyOf) {
    const groups = new Map();
    for (const remark of remarks) {
        const group = groups.get(keyOf(remark));
        if (group === undefined)
            groups.set(keyOf(remark), [remark]);
        else
            group.push(remark);
    }
    return [...groups.values()];
}
function compareRemarks(left, right) {
    return (Number(left.rank !== undefined) - Number(right.rank !== undefined) ||
        compareLocations(left.location, right.location) ||
        compareText(left.subject, right.subject) ||
        compareText(left.image, right.image) ||
        compareText(left.message, right.message) ||
        (left.rank ?? 0) - (right.rank ?? 0));
}
function annotate(group) {
    const [{ level, location, title, message, rank }] = group;
    const more = group.length - 1;
    const of = rank === undefined ? "in this file" : "on this image";
    const rest = more === 0 ? "" : `\n… and ${more} more of this level ${of}.`;
    return { level, location, title, message: (0,report_escape/* cutUnits */.Cv)(message, limits/* longestAnnotationMessage */.NP - rest.length) + rest, represents: group.length };
}
function remarksOf(report) {
    const diagnostics = report.diagnostics.map(({ level, location, code, message, related }) => ({
        level,
        location,
        subject: code,
        image: "",
        title: `${level === "error" ? "not read as meant" : "read with a remark"}: ${(0,report_escape/* visible */.RK)(code)}`,
        message: [(0,report_escape/* visibleSentence */.kX)(message), ...placesOf(related)].join("\n"),
        rank: undefined,
    }));
    const findings = report.images.toSorted(compareImages).flatMap((image, rank) => image.findings.filter((finding) => !finding.waived).map((finding) => ({
        level: finding.level,
        location: finding.location,
        subject: finding.requirement,
        image: image.name,
        title: `${verdictWords[image.verdict]}: ${(0,report_escape/* visible */.RK)(image.name)}`,
        message: [
            (0,report_escape/* visibleSentence */.kX)(finding.message),
            ...[finding.remedy, ...finding.advice].filter(Boolean).map(report_escape/* visibleSentence */.kX),
            ...placesOf(finding.related),
            [(0,report_escape/* visible */.RK)(finding.requirement), image.basis === "extrapolated" ? "extrapolated" : "", changeWords(finding.change), (0,report_escape/* visible */.RK)(finding.url)].filter(Boolean).join(" · "),
        ].join("\n"),
        rank,
    })));
    return [...diagnostics, ...findings];
}
function changeWords(change) {
    return change === "existing" ? "existing in the base commit" : (change ?? "");
}
function placesOf(related) {
    return related.slice(0, 3).map(({ message, location }) => `${(0,report_escape/* visible */.RK)(placeOf(location))}: ${(0,report_escape/* visibleSentence */.kX)(message)}`);
}
function sayAdviceOnce(findings) {
    const said = new Set();
    return findings.map((finding) => ({ ...finding, advice: finding.advice.filter((advice) => !said.has(advice) && said.add(advice)) }));
}
function pathFromRoot(file, root) {
    const folder = root === "" ? "" : `${root.replace(/\/+$/, "")}/`;
    return file.startsWith(folder) ? file.slice(folder.length) : file;
}


/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf)
/* harmony export */ });
function bytesOf(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit >= 0xd800 && unit < 0xe000)
            bytes += 1;
        else if (unit > 0x7ff)
            bytes += 2;
        else if (unit > 0x7f)
            bytes += 1;
    }
    return bytes;
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   Cv: () => (/* binding */ cutUnits),
/* harmony export */   FK: () => (/* binding */ visiblePoint),
/* harmony export */   H9: () => (/* binding */ relativeUri),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   bJ: () => (/* binding */ startSafely),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kX: () => (/* binding */ visibleSentence),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   oi: () => (/* binding */ safeJson),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   uV: () => (/* binding */ sayLine),
/* harmony export */   wq: () => (/* binding */ commandData),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* unused harmony export codeSpan */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8587);

const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]/u;
function visiblePoint(point) {
    return hidden.test(point) ? `\\u{${(point.codePointAt(0) ?? 0).toString(16)}}` : point;
}
function visible(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    if (text.length <= max && !hidden.test(text))
        return text;
    let shown = "";
    let length = 0;
    let cut = "";
    for (const point of text) {
        const cell = visiblePoint(point);
        length += cell === point ? 1 : cell.length;
        if (length > max)
            return `${cut}…`;
        shown += cell;
        if (length < max)
            cut = shown;
    }
    return shown;
}
function visibleSentence(text) {
    return visible(text, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .longestSentence */ .oL);
}
function sayLine(line) {
    return startSafely(line.replace(/[\r\n\u0085\u2028\u2029]/gu, visiblePoint).replaceAll("##[", "##\\u{5b}"));
}
function startSafely(line) {
    return line.replace(/^((?:\p{Cc}\[[\d;]*m|[\s\p{Cc}\p{Cf}])*)::/u, "$1:\\u{3a}");
}
function commandData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
    return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function cutUnits(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
function codeSpan(text, max = longestValue) {
    const content = visible(text, max).replaceAll("|", "\\u{7c}").replaceAll("##[", "##\\u{5b}");
    if (content === "")
        return "`(empty)`";
    const longest = Math.max(0, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = /^[` ]|[` ]$/.test(content) && content.trim() !== "" ? " " : "";
    return `${fence}${pad}${content}${pad}${fence}`;
}
function htmlText(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    return visible(text, max).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("##[", "##&#91;");
}
function htmlCode(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    return `<code>${text === "" ? "(empty)" : htmlText(text, max)}</code>`;
}
function htmlProse(text) {
    const pieces = visibleSentence(text).split(/`([^`]+)`/);
    return pieces.map((piece, index) => (index % 2 === 1 ? htmlCode(piece, Infinity) : prose(piece))).join("");
}
function prose(text) {
    let html = "";
    let code = [];
    const flush = () => {
        const [, inside = "", punctuation = ""] = /^(.*?)([.,;:]?)$/u.exec(code.join(" ")) ?? [];
        if (code.length > 0)
            html += inside === "" ? htmlCode(punctuation, Infinity) : `${htmlCode(inside, Infinity)}${punctuation}`;
        code = [];
    };
    for (const [index, word] of text.split(" ").entries()) {
        if (isWord(word)) {
            flush();
            html += `${index > 0 ? " " : ""}${htmlText(word, Infinity)}`;
        }
        else {
            if (code.length === 0 && index > 0)
                html += " ";
            code.push(word);
        }
    }
    flush();
    return html;
}
function isWord(word) {
    if (/^["“'‘(]*[.,;:!?…)"”’]*$|^[-–—+=&]$/.test(word))
        return true;
    const bare = /^["“'‘(]*([\p{Script=Latin}\d]+(?:[.'’-][\p{Script=Latin}\d]+)*)["”'’)]*[.,;:!?…]*["”'’)]*$/u.exec(word)?.[1];
    return bare !== undefined && !/^[\da-f]{7,}$|^www\.|^(?:gh|ghsa|cve)-/i.test(bare);
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
    const guarded = formulaStart.test(shown) ? `'${shown}` : shown;
    return `"${cutUnits(guarded, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .longestCell */ .Nm).replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9924);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5089);


const json = {
    id: "json",
    extension: "json",
    title: "JSON",
    use: "For programs: everything that the other reports show, in full, by a published schema.",
    render: (report) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeJson */ .oi)(JSON.stringify(documentOf(report), undefined, 2))}\n`,
};
function documentOf(report) {
    return {
        ...(0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .runRecord */ .DW)(report),
        comparison: report.comparison === null ? null : (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonRecord */ .jV)(report.comparison),
        images: report.images.map((image) => ({ ...(0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .imageRecord */ .FL)(image), findings: image.findings.map(_records_js__WEBPACK_IMPORTED_MODULE_1__/* .findingRecord */ .vU), implied: (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .impliedRecords */ .xx)(image) })),
        diagnostics: report.diagnostics.map(_records_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticRecord */ .lH),
    };
}


/***/ }),

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Et: () => (/* binding */ longestRelatedList),
/* harmony export */   HC: () => (/* binding */ narrowestTerminal),
/* harmony export */   ND: () => (/* binding */ longestRuleDescription),
/* harmony export */   NP: () => (/* binding */ longestAnnotationMessage),
/* harmony export */   Nm: () => (/* binding */ longestCell),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   Qj: () => (/* binding */ annotationCap),
/* harmony export */   Zm: () => (/* binding */ sarifBytes),
/* harmony export */   _Z: () => (/* binding */ annotationsPerStep),
/* harmony export */   cL: () => (/* binding */ sarifResultsPerRun),
/* harmony export */   gI: () => (/* binding */ longestSarifList),
/* harmony export */   m6: () => (/* binding */ longestPassingList),
/* harmony export */   oL: () => (/* binding */ longestSentence),
/* harmony export */   qN: () => (/* binding */ summaryBudget),
/* harmony export */   qh: () => (/* binding */ longestAnnotationTitle)
/* harmony export */ });
/* unused harmony export summaryLimit */
const longestValue = 300;
const longestSentence = 1_000;
const annotationsPerStep = 10;
const annotationCap = annotationsPerStep - 1;
const longestAnnotationMessage = 4_096;
const longestAnnotationTitle = 255;
const summaryLimit = 1_048_576;
const summaryBudget = 1_000_000;
const longestRemark = 2_000;
const narrowestTerminal = 40;
const longestPassingList = 50;
const longestRelatedList = 10;
const sarifResultsPerRun = 25_000;
const sarifBytes = 9_900_000;
const longestRuleDescription = 1_024;
const longestSarifList = 1_000;
const longestCell = 32_767;


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown),
/* harmony export */   w: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4432);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(140);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9924);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8587);




const markdown = {
    id: "markdown",
    extension: "md",
    title: "Markdown",
    use: "For job summaries and comments: a table of images and requirements, worst first.",
    render: (report) => renderMarkdown(report, { maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryBudget */ .qN }),
};
const icons = { unsupported: "❌", undetermined: "❓", "not-covered": "⚠️", supported: "✅", "not-applicable": "➖" };
const levelIcons = { error: "❌", warning: "⚠️", note: "ℹ️" };
const basisWords = { documented: "documented", extrapolated: "extrapolated", none: "" };
function renderMarkdown(report, options) {
    const heading = `## ${headingOf(report)}\n`;
    const counts = `\n<p><b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .countsSentence */ .KS)(report))}</b>; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsSentence */ .yx)(report))}<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .filesSentence */ .B6)(report))}${report.strict ? "; strict" : ""}</sub></p>\n`;
    const icon = report.exitCode !== 0 ? "❌" : report.wouldFail || !(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .Is)((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(report.images)) ? "⚠️" : report.counts.images === 0 ? "ℹ️" : "✅";
    const closing = `\n<p>${icon} Exit code <b>${report.exitCode}</b>. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(report.reason)}<br><sub>sysprep-gate ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(report.version)} with matrix ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(report.matrixVersion)}</sub></p>\n`;
    let room = options.maxBytes - (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(heading) - (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(counts) - (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(closing);
    if (room < 0) {
        const rest = `\nExit code ${report.exitCode}.\n`;
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(heading + rest) <= options.maxBytes ? heading + rest : "";
    }
    const sections = sectionsOf(report).filter((section) => section.rows.length > 0);
    const wanted = sections.map((section) => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(section.open + section.close) + fullSize(section.rows, room));
    let body = "";
    for (const [index, section] of sections.entries()) {
        const kept = sections.slice(index + 1).reduce((sum, later, offset) => sum + Math.min(wanted[index + 1 + offset] ?? 0, Math.floor(options.maxBytes * later.share)), 0);
        const filled = fill(section, room - kept);
        room -= (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(filled);
        body += filled;
    }
    return `${heading}${counts}${body}${closing}`;
}
function headingOf(report) {
    const { failing, images } = report.counts;
    const errors = report.diagnostics.filter((diagnostic) => diagnostic.level === "error").length;
    if (report.conclusion === "success" && !report.wouldFail)
        return successHeading(report);
    const what = failing > 0 ? `${failing} of ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(images, "image")} ${failing === 1 ? "fails" : "fail"}` : errors > 0 ? `${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errors, "error")} in what should have been read` : "failure";
    return report.conclusion === "success" ? `⚠️ sysprep-gate: ${what} (warn-only)` : `❌ sysprep-gate: ${what}`;
}
function successHeading({ images, counts }) {
    const standing = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(images);
    if (counts.images === 0)
        return "ℹ️ sysprep-gate: no image was found, and none is required";
    const waived = counts.waived > 0 ? `, ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts.waived, "finding")} waived` : "";
    if ((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettled */ .Is)(standing))
        return `✅ sysprep-gate: ${counts.images === 1 ? "the image passes" : `all ${counts.images} images pass`}${waived}`;
    const { passing, open } = standing;
    const verdicts = ["unsupported", "undetermined", "not-covered"].filter((verdict) => open[verdict] > 0);
    const [only = "undetermined"] = verdicts;
    if (counts.images === 1)
        return `⚠️ sysprep-gate: the image is ${_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[only]}, which does not fail the run`;
    return `⚠️ sysprep-gate: ${passing === 0 ? "none" : passing} of ${counts.images} images ${passing < 2 ? "passes" : "pass"}, ${verdicts.map((verdict) => `${open[verdict]} ${_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[verdict]}`).join(", ")}${waived}`;
}
function sectionsOf(report) {
    const spoken = report.images.filter((image) => image.findings.length > 0 || !passes(image.verdict));
    const quiet = report.images.filter((image) => image.findings.length === 0 && passes(image.verdict));
    const notes = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedNotes */ .LX)(report.images);
    const { fixed, retired } = report.comparison ?? { fixed: [], retired: [] };
    return [
        {
            open: "\n<ul>\n",
            rows: report.notices.map((notice) => single(`<li>ℹ️ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(notice)}</li>\n`)),
            close: "</ul>\n",
            noun: "notes",
            share: 0,
        },
        {
            open: "\n<table>\n<tr><th align=\"left\">Image</th><th align=\"left\">Requirement and finding</th></tr>\n",
            rows: spoken.map(imageRow),
            close: "</table>\n",
            noun: "findings",
            share: 0.5,
        },
        {
            open: "\n<h3>Files</h3>\n<table>\n<tr><th align=\"left\">Diagnostic</th><th align=\"left\">What was found</th></tr>\n",
            rows: report.diagnostics.map((diagnostic) => single(diagnosticRow(diagnostic))),
            close: "</table>\n",
            noun: "diagnostics",
            share: 0.2,
        },
        {
            open: `\n<details>\n<summary>${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(fixed.length, "finding")} of the base commit fixed</summary>\n<ul>\n`,
            rows: fixed.map((each) => single(fixedRow(each))),
            close: "</ul>\n</details>\n",
            noun: "fixed findings",
            share: 0.05,
        },
        {
            open: `\n<details>\n<summary>${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(retired.length, "image")} no longer declared</summary>\n<ul>\n`,
            rows: retired.map((name) => single(`<li>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(name)}</li>\n`)),
            close: "</ul>\n</details>\n",
            noun: "images no longer declared",
            share: 0.02,
        },
        {
            open: `\n<details>\n<summary>${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(quiet.length, "image")} without a finding</summary>\n<ul>\n`,
            rows: quiet.map((image) => single(quietRow(image))),
            close: "</ul>\n</details>\n",
            noun: "images",
            share: 0.1,
        },
        {
            open: `\n<details>\n<summary>${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(notes.length, "implied fact")}: not stated, but given by a cited rule</summary>\n<ul>\n`,
            rows: notes.map((note) => single(noteRow(note))),
            close: "</ul>\n</details>\n",
            noun: "implied facts",
            share: 0.05,
        },
    ];
}
function passes(verdict) {
    return verdict === "supported" || verdict === "not-applicable";
}
function single(html) {
    return { items: 1, html: () => html };
}
function imageRow(image) {
    const items = Math.max(1, image.findings.length);
    return {
        items,
        html(count) {
            const span = count > 1 ? ` rowspan="${count}"` : "";
            const shown = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .sayAdviceOnce */ .pS)(image.findings.slice(0, count));
            const rows = shown.length > 0 ? shown.map((finding) => findingCells(finding, image.location.file)) : [`<td valign="top">${image.verdict === "undetermined" ? "The definition was not read as meant; the errors below say why." : "No statement of the matrix decides about this image."}</td>`];
            return `<tr><td valign="top"${span}>${imageCell(image)}</td>${rows.join("</tr>\n<tr>")}</tr>\n`;
        },
    };
}
function imageCell(image) {
    const details = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(basisWords[image.basis]), passes(image.verdict) || image.failing ? "" : "does not fail this run"].filter(Boolean).join(", ");
    return [
        `${icons[image.verdict]} <b>${_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[image.verdict]}</b>`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(image.name),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(image.description),
        `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(`${image.location.file}:${image.location.start.line}`)}</sub>`,
        `<sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(image.format)}${details === "" ? "" : `, ${details}`}</sub>`,
        settlingCell(image.settle),
    ].filter(Boolean).join("<br>");
}
function settlingCell(lines) {
    if (lines.length === 0)
        return "";
    return `<details><summary>Lines that settle it</summary>State what is open, with the values that are true:<pre><code>${lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(line, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSentence */ .oL)).join("\n")}</code></pre></details>`;
}
function findingCells(finding, imageFile) {
    const link = documentLink(finding.url);
    const weight = `${levelIcons[finding.level]} <b>${finding.waived ? "waived" : finding.level}</b>${finding.change === null ? "" : `, ${finding.change}`}`;
    const lines = [
        `${weight} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(finding.requirement)}${link === "" ? "" : ` (${link})`}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(finding.message),
        waiverLine(finding),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(lineOf(finding.location, imageFile), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSentence */ .oL)}${excerptOf(finding)}`,
        finding.remedy === "" ? "" : `<b>Fix:</b> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(finding.remedy)}`,
        ...finding.advice.map((advice) => `<b>Note:</b> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(advice)}`),
        ...relatedLines(finding.related),
    ];
    return `<td valign="top">${lines.filter(Boolean).join("<br>")}</td>`;
}
function waiverLine({ waiver }) {
    if (waiver === null)
        return "";
    const ticket = waiver.ticket === null ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(waiver.ticket)})`;
    return `<b>Waived</b> until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(waiver.until)} by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(waiver.owner)}${ticket}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(waiver.reason)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(`${waiver.location.file}:${waiver.location.start.line}`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSentence */ .oL)})`;
}
function lineOf({ file, start }, imageFile) {
    return file === imageFile ? `line ${start.line}` : `${file}:${start.line}`;
}
function excerptOf({ excerpt, location }) {
    const from = location.start.column > 80 ? location.start.column - 21 : 0;
    const text = excerpt.slice(from).replace(/^[\uDC00-\uDFFF]/, "").trim();
    return text === "" ? "" : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(`${from > 0 ? "…" : ""}${text}`, 120)}`;
}
function relatedLines(related) {
    const lines = related.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestRelatedList */ .Et).map(({ message, location }) => `<b>With:</b> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(`${location.file}:${location.start.line}`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSentence */ .oL)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(message)}`);
    return related.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestRelatedList */ .Et ? [...lines, `… and ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(related.length - _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestRelatedList */ .Et, "more place")}`] : lines;
}
function documentLink(url) {
    return /^https:\/\/[a-z0-9.-]+(?:\/[\w\-./?=&%#~+,:;()]*)?$/i.test(url) ? `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(url, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSentence */ .oL)}">document</a>` : "";
}
function diagnosticRow(diagnostic) {
    const { location } = diagnostic;
    const lines = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(diagnostic.message),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(`${location.file}:${location.start.line}`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSentence */ .oL)}${excerptOf(diagnostic)}`,
        ...relatedLines(diagnostic.related),
    ];
    return `<tr><td valign="top">${levelIcons[diagnostic.level]} ${diagnostic.level}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(diagnostic.code)}</td><td valign="top">${lines.join("<br>")}</td></tr>\n`;
}
function quietRow(image) {
    const basis = image.basis === "extrapolated" ? " (extrapolated)" : "";
    return `<li>${icons[image.verdict]} ${_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[image.verdict]}${basis}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(image.name)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(`${image.location.file}:${image.location.start.line}`)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(image.description)}</li>\n`;
}
function noteRow(note) {
    const link = documentLink(note.url);
    return `<li>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(`${note.value} (${note.fact})`)} in ${(0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(note.images, "image")}, because ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(note.because)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(note.source)}${link === "" ? "" : `, ${link}`})</li>\n`;
}
function fixedRow({ image, requirement, message, location }) {
    return `<li>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(requirement)} on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(image)}, which stood in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(`${location.file}:${location.start.line}`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSentence */ .oL)}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(message)}</li>\n`;
}
function fill(section, room) {
    const total = section.rows.reduce((sum, row) => sum + row.items, 0);
    const remark = (shown) => `<p>Showing ${shown} of ${total} ${section.noun}.</p>\n`;
    let left = room - (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(section.open) - (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(section.close);
    const whole = fullSize(section.rows, left);
    if (whole <= left)
        return section.open + section.rows.map((row) => row.html(row.items)).join("") + section.close;
    left -= (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(remark(total));
    if (left < 0)
        return "";
    let rows = "";
    let shown = 0;
    for (const row of section.rows) {
        const count = fitting(row, left);
        if (count === 0)
            break;
        const html = row.html(count);
        rows += html;
        left -= (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(html);
        shown += count;
        if (count < row.items)
            break;
    }
    return section.open + rows + section.close + remark(shown);
}
function fullSize(rows, enough) {
    let size = 0;
    for (const row of rows) {
        size += (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(row.html(row.items));
        if (size > enough)
            break;
    }
    return size;
}
function fitting(row, room) {
    let low = 0;
    let high = row.items;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(row.html(middle)) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paletteFor),
/* harmony export */   w: () => (/* binding */ colorMaker)
/* harmony export */ });
/* harmony import */ var _source_deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4005);

const colorMaker = new _source_deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .Deferred */ .c("the colours of the terminal");
const plain = { bold: String, dim: String, red: String, green: String, yellow: String, magenta: String, cyan: String };
function paletteFor(colors) {
    return colors ? colorMaker.get()(true) : plain;
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   FL: () => (/* binding */ imageRecord),
/* harmony export */   WK: () => (/* binding */ fixedRecord),
/* harmony export */   jV: () => (/* binding */ comparisonRecord),
/* harmony export */   lH: () => (/* binding */ diagnosticRecord),
/* harmony export */   vU: () => (/* binding */ findingRecord),
/* harmony export */   xx: () => (/* binding */ impliedRecords)
/* harmony export */ });
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
            waived: counts.waived,
        },
        files: { matched: files.matched, definitions: files.definitions, other: files.other, refused: files.refused },
        notices: report.notices,
    };
}
function comparisonRecord({ base, fixed, retired }) {
    return { base, fixed: fixed.map(fixedRecord), retired };
}
function fixedRecord({ image, requirement, message, location }) {
    return { image, requirement, message, ...placeRecord(location) };
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
        settle: image.settle,
    };
}
function impliedRecords(image) {
    return image.implied.map(({ fact, value, because, source, url }) => ({ fact, value, because, source, url }));
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
        waiver: finding.waiver === null ? null : waiverRecord(finding.waiver),
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
        configuration: diagnostic.configuration === true,
    };
}
function waiverRecord({ reason, owner, until, ticket, location }) {
    return { reason, owner, until, ticket, ...placeRecord(location) };
}
function relatedRecord({ message, location }) {
    return { message, ...placeRecord(location) };
}
function placeRecord({ file, start, end }) {
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ pretty)
});

// EXTERNAL MODULE: ./build/report/arrange.js + 1 modules
var arrange = __nccwpck_require__(4432);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
;// CONCATENATED MODULE: ./build/report/columns.js

const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
function columnsOf(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const point of text)
        columns += columnsOfPoint(point);
    return columns;
}
function columnsOfPoint(point) {
    return /[\p{Mn}\p{Me}]/u.test(point) ? 0 : wide.test(point) ? 2 : 1;
}
function wrap(text, width, keepWords = false) {
    const lines = [];
    let line = "";
    for (const word of (0,report_escape/* sayLine */.uV)(text).split(" ")) {
        const joined = line === "" ? (0,report_escape/* startSafely */.bJ)(word) : `${line} ${word}`;
        if (columnsOf(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== "")
            lines.push(line);
        line = (0,report_escape/* startSafely */.bJ)(word);
        while (!keepWords && columnsOf(line) > width) {
            const head = takeColumns(line, width);
            lines.push(head);
            line = (0,report_escape/* startSafely */.bJ)(line.slice(head.length));
        }
    }
    return line === "" && lines.length > 0 ? lines : [...lines, line];
}
function takeColumns(text, width) {
    let taken = "";
    let columns = 0;
    for (const point of text) {
        columns += columnsOfPoint(point);
        if (columns > width && taken !== "")
            break;
        taken += point;
    }
    return taken;
}
const tabStop = 4;
function underline(excerpt, location, width) {
    const cells = cellsOf(excerpt);
    const from = location.start.column - 1;
    if (excerpt === "" || from > excerpt.length)
        return undefined;
    const to = location.end.line > location.start.line ? Infinity : location.end.column - 1;
    const first = cells.findIndex((cell) => cell.start >= from);
    const start = first === -1 ? cells.length : first;
    const marked = cells.slice(start).findIndex((cell) => cell.start >= Math.max(to, from + 1));
    const end = marked === -1 ? cells.length : start + marked;
    const total = cells.reduce((sum, cell) => sum + cell.columns, 0);
    const left = total <= width ? 0 : scrollTo(cells, start, Math.floor(width / 3));
    let text = left > 0 ? "…" : "";
    let carets = left > 0 ? " " : "";
    let used = text.length;
    for (let index = left; index < cells.length; index++) {
        const cell = cells[index];
        if (cell === undefined)
            break;
        const room = index === cells.length - 1 ? width : width - 1;
        if (used + cell.columns > room) {
            text += "…";
            break;
        }
        used += cell.columns;
        text += cell.text;
        carets += (index >= start && index < end ? "^" : " ").repeat(cell.columns);
    }
    if (!carets.includes("^"))
        carets = `${carets.slice(0, width - 1)}^`;
    return { text: text.trimEnd(), carets: carets.trimEnd() };
}
function scrollTo(cells, start, before) {
    let columns = 0;
    let index = start;
    while (index > 0) {
        columns += cells[index - 1]?.columns ?? 0;
        if (columns > before)
            break;
        index--;
    }
    return index;
}
function cellsOf(line) {
    const cells = [];
    let start = 0;
    let column = 0;
    for (const point of line) {
        const text = point === "\t" ? " ".repeat(tabStop - (column % tabStop)) : point === "[" && line.slice(0, start).endsWith("##") ? "\\u{5b}" : (0,report_escape/* visiblePoint */.FK)(point);
        const columns = columnsOf(text);
        cells.push({ text, columns, start });
        start += point.length;
        column += columns;
    }
    return cells;
}

// EXTERNAL MODULE: ./build/report/palette.js
var palette = __nccwpck_require__(7048);
// EXTERNAL MODULE: ./build/report/limits.js
var limits = __nccwpck_require__(8587);
;// CONCATENATED MODULE: ./build/report/terminal.js





const pretty = {
    id: "pretty",
    extension: "txt",
    title: "Terminal",
    use: "For people: every finding with its line, what to change and the document that says so.",
    render: (report, options) => new Page(report, options).text(),
};
const symbols = { unsupported: "✗", undetermined: "?", "not-covered": "!", supported: "✓", "not-applicable": "–" };
class Page {
    #report;
    #width;
    #lines = [];
    #colors;
    #verdictPaints;
    #levelPaints;
    #said = new Map();
    constructor(report, options) {
        this.#report = report;
        this.#width = Math.max(limits/* narrowestTerminal */.HC, options.width);
        const colors = (0,palette/* paletteFor */.D)(options.colors);
        this.#colors = colors;
        this.#verdictPaints = { unsupported: colors.red, undetermined: colors.yellow, "not-covered": colors.magenta, supported: colors.green, "not-applicable": colors.dim };
        this.#levelPaints = { error: colors.red, warning: colors.yellow, note: colors.cyan };
    }
    text() {
        for (const diagnostic of this.#report.diagnostics)
            this.#diagnostic(diagnostic);
        const spoken = this.#report.images.filter((image) => speaks(image));
        const quiet = this.#report.images.filter((image) => !speaks(image));
        for (const image of spoken)
            this.#image(image);
        this.#quietImages(quiet);
        this.#comparison();
        this.#conclusion();
        return `${this.#lines.join("\n")}\n`;
    }
    #paragraph(indent, label, text, paint = String, labelPaint = this.#colors.bold, keepWords = false) {
        const hang = indent + columnsOf(label);
        for (const [index, line] of wrap(text, this.#width - hang, keepWords).entries()) {
            this.#lines.push(index === 0 ? `${" ".repeat(indent)}${label === "" ? "" : labelPaint(label)}${paint(line)}` : `${" ".repeat(hang)}${paint(line)}`);
        }
    }
    #blank() {
        this.#lines.push("");
    }
    #heading(word, paint, name, place) {
        const shownName = (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(name));
        const shownPlace = (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(place));
        const wordColumns = columnsOf(word) + 2;
        const names = wrap(shownName, this.#width - wordColumns);
        const [first = "", ...rest] = names;
        const fits = rest.length === 0 && wordColumns + columnsOf(first) + 2 + columnsOf(shownPlace) <= this.#width;
        this.#lines.push(`${paint(this.#colors.bold(word))}  ${this.#colors.bold(first)}${fits ? `  ${this.#colors.cyan(shownPlace)}` : ""}`);
        for (const line of rest)
            this.#lines.push(`${" ".repeat(wordColumns)}${this.#colors.bold(line)}`);
        if (!fits)
            this.#paragraph(2, "", shownPlace, this.#colors.cyan);
    }
    #image(image) {
        const paint = this.#verdictPaints[image.verdict];
        this.#heading(`${symbols[image.verdict]} ${arrange/* verdictWords */.L2[image.verdict]}`, paint, image.name, (0,arrange/* placeOf */.$t)(image.location));
        this.#paragraph(2, "", (0,report_escape/* visible */.RK)(image.description));
        const facts = [(0,report_escape/* visible */.RK)(image.format), image.basis === "none" ? "" : `basis: ${image.basis}`, decides(image.verdict) && !image.failing ? "does not fail this run" : ""];
        this.#paragraph(2, "", facts.filter(Boolean).join(" · "), this.#colors.dim);
        for (const note of image.implied) {
            this.#paragraph(2, "implied: ", `${(0,report_escape/* visible */.RK)(note.value)} (${(0,report_escape/* visible */.RK)(note.fact)}), because ${(0,report_escape/* visibleSentence */.kX)(note.because)}, ${(0,report_escape/* visible */.RK)(note.source)}`, this.#colors.dim, this.#colors.dim);
        }
        for (const finding of (0,arrange/* sayAdviceOnce */.pS)(image.findings))
            this.#finding(finding, image.name);
        this.#settling(image.settle);
        this.#blank();
    }
    #settling(lines) {
        if (lines.length === 0)
            return;
        this.#blank();
        const shown = lines.map((line) => `    ${(0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(line, limits/* longestSentence */.oL))}`);
        const isNarrow = shown.some((line) => columnsOf(line) > this.#width);
        this.#paragraph(2, "to settle it: ", isNarrow ? "state what is open in a file of your own; this terminal is too narrow for the lines, `--format markdown` shows them." : "state what is open, with the values that are true:", String, this.#colors.green);
        if (!isNarrow)
            this.#lines.push(...shown);
    }
    #finding(finding, image) {
        this.#blank();
        const marks = [finding.level, finding.change ?? "", finding.waived ? "waived" : ""].filter(Boolean).join(", ");
        this.#paragraph(2, `${marks}: `, (0,report_escape/* visible */.RK)(finding.requirement), this.#colors.bold, this.#levelPaints[finding.level]);
        this.#paragraph(4, "", (0,report_escape/* visibleSentence */.kX)(finding.message));
        this.#excerpt(finding.location, finding.excerpt, this.#levelPaints[finding.level]);
        this.#related(finding.related);
        this.#advice(finding, image);
        if (finding.waiver !== null)
            this.#paragraph(4, "", `${(0,arrange/* waiverSentence */.ER)(finding)} (${(0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(finding.waiver.location))})`, String, this.#colors.cyan);
    }
    #advice({ remedy, advice, url }, image) {
        const before = this.#mention(`${remedy}\n${url}`, image);
        const repeats = before !== undefined && remedy.length > shortestRepeat;
        if (repeats)
            this.#paragraph(4, "fix: ", asAbove(before, image), String, this.#colors.green);
        else if (remedy !== "")
            this.#paragraph(4, "fix: ", (0,report_escape/* visibleSentence */.kX)(remedy), String, this.#colors.green);
        const elsewhere = new Set();
        for (const each of advice) {
            const first = this.#mention(each, image);
            if (first === undefined)
                this.#paragraph(4, "note: ", (0,report_escape/* visibleSentence */.kX)(each), String, this.#colors.cyan);
            else if (!repeats || first !== before)
                elsewhere.add(first);
        }
        for (const first of elsewhere)
            this.#paragraph(4, "note: ", asAbove(first, image), String, this.#colors.cyan);
        if (url !== "" && !repeats)
            this.#paragraph(4, "see: ", (0,report_escape/* visible */.RK)(url), this.#colors.dim, this.#colors.dim, /^https:\/\/\S+$/.test(url));
    }
    #mention(text, image) {
        const before = this.#said.get(text);
        if (before === undefined)
            this.#said.set(text, image);
        return before;
    }
    #diagnostic(diagnostic) {
        const paint = this.#levelPaints[diagnostic.level];
        this.#paragraph(0, `${diagnostic.level}: `, (0,report_escape/* visible */.RK)(diagnostic.code), this.#colors.bold, paint);
        this.#paragraph(4, "", (0,report_escape/* visibleSentence */.kX)(diagnostic.message));
        this.#excerpt(diagnostic.location, diagnostic.excerpt, paint);
        this.#related(diagnostic.related);
        this.#blank();
    }
    #excerpt(location, excerpt, paint) {
        this.#paragraph(4, "--> ", (0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(location), limits/* longestSentence */.oL), this.#colors.cyan, this.#colors.dim);
        const gutter = `${location.start.line} | `;
        const underlined = underline(excerpt, location, this.#width - 4 - gutter.length);
        if (underlined === undefined)
            return;
        this.#lines.push(`    ${this.#colors.dim(gutter.trimEnd())} ${underlined.text}`.trimEnd());
        this.#lines.push(`    ${this.#colors.dim(`${" ".repeat(gutter.length - 2)}|`)} ${paint(underlined.carets)}`);
    }
    #related(related) {
        for (const { message, location } of related.slice(0, limits/* longestRelatedList */.Et)) {
            this.#paragraph(4, "with: ", `${(0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(location))}: ${(0,report_escape/* visibleSentence */.kX)(message)}`, String, this.#colors.dim);
        }
        if (related.length > limits/* longestRelatedList */.Et)
            this.#paragraph(4, "with: ", `… and ${(0,arrange/* plural */.LS)(related.length - limits/* longestRelatedList */.Et, "more place")}`, String, this.#colors.dim);
    }
    #quietImages(images) {
        if (images.length === 0)
            return;
        for (const image of images.slice(0, limits/* longestPassingList */.m6))
            this.#quietImage(image);
        if (images.length > limits/* longestPassingList */.m6)
            this.#lines.push(this.#colors.dim(`… and ${images.length - limits/* longestPassingList */.m6} more`));
        const notes = (0,arrange/* sharedNotes */.LX)(images);
        for (const note of notes.slice(0, limits/* longestPassingList */.m6)) {
            const text = `${(0,report_escape/* visible */.RK)(note.value)} (${(0,report_escape/* visible */.RK)(note.fact)}) in ${(0,arrange/* plural */.LS)(note.images, "image")}, because ${(0,report_escape/* visibleSentence */.kX)(note.because)}, ${(0,report_escape/* visible */.RK)(note.source)}`;
            this.#paragraph(2, "implied: ", text, this.#colors.dim, this.#colors.dim);
        }
        if (notes.length > limits/* longestPassingList */.m6)
            this.#lines.push(this.#colors.dim(`  … and ${notes.length - limits/* longestPassingList */.m6} more implied facts`));
        this.#blank();
    }
    #quietImage(image) {
        const basis = image.basis === "extrapolated" ? " (extrapolated)" : "";
        const word = `${symbols[image.verdict]} ${arrange/* verdictWords */.L2[image.verdict]}${basis}`;
        const name = (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(image.name));
        const place = (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(image.location)));
        const description = (0,report_escape/* sayLine */.uV)((0,report_escape/* visible */.RK)(image.description));
        const room = this.#width - columnsOf(word) - 2;
        const left = room - columnsOf(name) - columnsOf(place) - 4;
        const shown = left < shortestDescription
            ? cutColumns(`${name}  ${place}`, room)
            : `${this.#colors.bold(name)}  ${this.#colors.cyan(place)}  ${this.#colors.dim(cutColumns(description, left))}`;
        this.#lines.push(`${this.#verdictPaints[image.verdict](word)}  ${shown}`);
    }
    #comparison() {
        const { comparison } = this.#report;
        if (comparison === null || comparison.fixed.length + comparison.retired.length === 0)
            return;
        for (const { image, requirement, location } of comparison.fixed.slice(0, limits/* longestPassingList */.m6)) {
            this.#paragraph(0, "fixed: ", `${(0,report_escape/* visible */.RK)(requirement)} on ${(0,report_escape/* visible */.RK)(image)}, ${(0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(location))} in ${(0,arrange/* shortCommit */.Ax)(comparison.base)}`, String, this.#colors.green);
        }
        if (comparison.fixed.length > limits/* longestPassingList */.m6)
            this.#lines.push(this.#colors.dim(`… and ${comparison.fixed.length - limits/* longestPassingList */.m6} more fixed`));
        for (const name of comparison.retired.slice(0, limits/* longestPassingList */.m6))
            this.#paragraph(0, "no longer declared: ", (0,report_escape/* visible */.RK)(name), String, this.#colors.dim);
        if (comparison.retired.length > limits/* longestPassingList */.m6)
            this.#lines.push(this.#colors.dim(`… and ${comparison.retired.length - limits/* longestPassingList */.m6} more no longer declared`));
        this.#blank();
    }
    #conclusion() {
        const report = this.#report;
        const paint = report.conclusion === "failure" ? this.#colors.red : report.wouldFail || !(0,arrange/* isSettled */.Is)((0,arrange/* standingOf */.YP)(report.images)) ? this.#colors.yellow : this.#colors.green;
        const strict = report.strict ? ", strict" : "";
        for (const notice of report.notices)
            this.#paragraph(0, "note: ", (0,report_escape/* visibleSentence */.kX)(notice), String, this.#colors.cyan);
        this.#paragraph(0, "", `${(0,arrange/* countsSentence */.KS)(report)}; ${(0,arrange/* findingsSentence */.yx)(report)}`, this.#colors.bold);
        this.#paragraph(0, "", `${(0,arrange/* filesSentence */.B6)(report)}; matrix ${(0,report_escape/* visible */.RK)(report.matrixVersion)}${strict}; sysprep-gate ${(0,report_escape/* visible */.RK)(report.version)}`, this.#colors.dim);
        this.#paragraph(0, `${report.conclusion}: `, `${(0,report_escape/* visibleSentence */.kX)(report.reason)} Exit code ${report.exitCode}${report.exitCode === 0 && report.wouldFail ? ", because of warn-only" : ""}.`, String, (text) => paint(this.#colors.bold(text)));
    }
}
const shortestRepeat = 60;
function asAbove(before, image) {
    return before === image ? "as above" : `as above for ${(0,report_escape/* visible */.RK)(before)}`;
}
const shortestDescription = 8;
function cutColumns(text, width) {
    if (columnsOf(text) <= width)
        return text;
    return `${wrap(text, width - 1)[0] ?? ""}…`;
}
function speaks(image) {
    return image.findings.length > 0 || decides(image.verdict);
}
function decides(verdict) {
    return verdict !== "supported" && verdict !== "not-applicable";
}


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ TreeBuilder),
/* harmony export */   Q: () => (/* binding */ tooDeepMessage)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6137);

const coreTag = "tag:yaml.org,2002:";
const nullWord = /^(?:|~|null|Null|NULL)$/;
const coreText = new Map([
    ["null", nullWord],
    ["bool", /^(?:true|True|TRUE|false|False|FALSE)$/],
    ["int", /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/],
    ["float", /^(?:[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
]);
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);
class TreeBuilder {
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
        if (this.#tooDeep(start))
            return;
        const tree = { kind: "map", start, end: start, height: 1, tag: properties.tag === undefined ? undefined : oddTag(properties.tag, "map"), entries: [] };
        if (properties.anchor !== undefined)
            this.#anchor(properties.anchor, tree, start);
        this.#open.push({ tree, keys: undefined, seen: new Map(), entry: undefined });
        if (properties.anchor !== undefined)
            this.#openTargets.add(tree);
    }
    startList(start, properties) {
        if (this.#tooDeep(start))
            return;
        const tree = { kind: "list", start, end: start, height: 1, tag: properties.tag === undefined ? undefined : oddTag(properties.tag, "seq"), items: [] };
        if (properties.anchor !== undefined)
            this.#anchor(properties.anchor, tree, start);
        this.#open.push({ tree });
        if (properties.anchor !== undefined)
            this.#openTargets.add(tree);
    }
    end(end) {
        if (this.#skipping > 0) {
            this.#skipping -= 1;
            return;
        }
        const tree = this.#open.pop()?.tree;
        if (tree === undefined)
            return;
        if (end !== undefined)
            tree.end = end;
        if (this.#openTargets.size > 0)
            this.#openTargets.delete(tree);
        this.#place(tree, tree.height);
    }
    key(key) {
        if (this.#skipping > 0)
            return;
        const open = this.#open.at(-1);
        if (open === undefined || !("seen" in open))
            return;
        const keySpan = { start: key.start, end: key.end };
        open.tree.end = Math.max(open.tree.end, key.end);
        if (key.anchor !== undefined) {
            this.#anchor(key.anchor, { kind: "scalar", ...keySpan, text: key.text, style: key.style, tag: undefined }, key.start);
        }
        const entry = { key: key.text, keySpan, merges: key.text === "<<" && key.style === "plain", value: { kind: "gap", start: key.start, end: key.end } };
        open.entry = entry;
        if (forbiddenKeys.has(key.text)) {
            this.#collector.add("error", "forbidden-key", keySpan, () => `The key ${key.text} is not allowed: programs that copy it change what the copy is.`);
            return;
        }
        if (this.#isDuplicate(open, entry))
            return;
        open.tree.entries.push(entry);
    }
    scalar(scalar) {
        if (this.#skipping > 0)
            return;
        const tag = scalar.tag === undefined ? undefined : oddTag(scalar.tag, "scalar", scalar.text);
        const isString = scalar.tag === "!" || scalar.tag === `${coreTag}str`;
        const isNull = tag === undefined && !isString && (scalar.style === "plain" || scalar.tag !== undefined) && nullWord.test(scalar.text);
        const { start, end } = this.#ownSpan(scalar);
        const tree = { kind: "scalar", start, end, text: isNull ? undefined : scalar.text, style: scalar.style, tag };
        if (scalar.anchor !== undefined)
            this.#anchor(scalar.anchor, tree, scalar.start);
        this.#place(tree, 0);
    }
    alias(name, span) {
        if (this.#skipping > 0)
            return;
        const anchored = this.#anchors.get(name);
        if (anchored === undefined) {
            this.#collector.add("error", "unknown-alias", span, () => `The alias *${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)} has no anchor before it in this document.`);
            this.#place({ kind: "gap", start: span.start, end: span.end }, 0);
            return;
        }
        const target = anchored.target;
        if (this.#openTargets.has(target)) {
            this.#collector.add("error", "alias-cycle", span, () => `The alias *${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)} stands inside its own anchor: a cycle that has no end.`, [
                { message: "The anchor is set here.", location: this.#collector.locate(this.#collector.firstLine(anchored.span)) },
            ]);
            this.#place({ kind: "gap", start: span.start, end: span.end }, 0);
            return;
        }
        const height = target.kind === "scalar" ? 0 : target.height;
        if (this.#open.length + height > this.#limits.depth) {
            this.#reportDepth(span);
            this.#place({ kind: "gap", start: span.start, end: span.end }, 0);
            return;
        }
        this.#place({ kind: "alias", start: span.start, end: span.end, target }, height);
    }
    #tooDeep(start) {
        if (this.#skipping > 0 || this.#open.length >= this.#limits.depth) {
            if (this.#skipping === 0)
                this.#reportDepth({ start, end: start + 1 });
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
        const span = { start, end: Math.max(start, target.end) };
        if (before !== undefined) {
            this.#collector.add("warning", "anchor-twice", span, () => `The anchor &${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)} is set twice; an alias takes the last one before it.`, [
                { message: "It was set here before.", location: this.#collector.locate(this.#collector.firstLine(before.span)) },
            ]);
        }
        this.#anchors.set(name, { target, span });
    }
    #isDuplicate(open, entry) {
        const folded = this.#comparison === "exact" ? entry.key : folding(entry.key);
        const first = open.seen.get(folded);
        if (first === undefined) {
            open.seen.set(folded, entry.keySpan);
            open.keys?.add(entry.key);
            return false;
        }
        open.keys ??= new Set(open.tree.entries.map(({ key }) => key));
        const same = open.keys.has(entry.key);
        open.keys.add(entry.key);
        this.#collector.add("error", same ? "duplicate-key" : "duplicate-key-spelling", entry.keySpan, () => same
            ? `The key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(entry.key)} is a duplicate: it stands twice in this mapping.`
            : `The key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(entry.key)} is a duplicate: it stands twice in this mapping, spelled in two ways that are easily taken for one.`, [{ message: "The key stands here first.", location: this.#collector.locate(first) }]);
        return same;
    }
    #ownSpan(scalar) {
        const open = this.#open.at(-1);
        const entry = open !== undefined && "seen" in open ? open.entry : undefined;
        return scalar.start === scalar.end && entry !== undefined ? entry.keySpan : scalar;
    }
    #place(tree, height) {
        const open = this.#open.at(-1);
        if (open === undefined) {
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
        if (entry === undefined)
            return;
        open.entry = undefined;
        entry.value = tree;
        if (entry.merges && !isMergeable(tree)) {
            this.#collector.add("error", "merge-not-a-map", tree, () => "The merge key << takes a mapping or a list of mappings.");
        }
    }
}
function tooDeepMessage(limit) {
    return `The document is nested too deep: more than ${limit} levels, aliases and merge keys followed.`;
}
function isMergeable(tree) {
    if (tree.kind === "gap")
        return true;
    const target = tree.kind === "alias" ? tree.target : tree;
    if (target.kind === "list" && target.tag === undefined)
        return target.items.every(isMap);
    return isMap(target);
}
function isMap(tree) {
    if (tree.kind === "gap")
        return true;
    const target = tree.kind === "alias" ? tree.target : tree;
    return target.kind === "map" && target.tag === undefined;
}
const foldings = new Map();
const mostFoldings = 2000;
function folding(key) {
    const known = foldings.get(key);
    if (known !== undefined)
        return known;
    const folded = /^[\0-\x7f]*$/.test(key) ? key.toLowerCase() : key.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
    if (foldings.size < mostFoldings && key.length < 100)
        foldings.set(key, folded);
    return folded;
}
function oddTag(tag, kind, text = "") {
    if (tag === "!")
        return undefined;
    if (!tag.startsWith(coreTag))
        return tag.startsWith("!") ? tag : `!<${tag}>`;
    const name = tag.slice(coreTag.length);
    const agrees = kind === "scalar" ? name === "str" || coreText.get(name)?.test(text) === true : name === kind;
    return agrees ? undefined : `!!${name}`;
}


/***/ }),

/***/ 4005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NotLoaded),
/* harmony export */   c: () => (/* binding */ Deferred)
/* harmony export */ });
class Deferred {
    what;
    #value;
    constructor(what) {
        this.what = what;
    }
    get isLoaded() {
        return this.#value !== undefined;
    }
    get() {
        if (this.#value === undefined)
            throw new NotLoaded(this);
        return this.#value;
    }
    set(value) {
        this.#value = value;
    }
}
class NotLoaded extends Error {
    piece;
    constructor(piece) {
        super(`${piece.what} has not been loaded`);
        this.name = "NotLoaded";
        this.piece = piece;
    }
}


/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ parseDocuments),
  w: () => (/* binding */ parseEmbedded)
});

// EXTERNAL MODULE: ./build/source/text.js
var source_text = __nccwpck_require__(6137);
;// CONCATENATED MODULE: ./build/source/collector.js

class Collector {
    file;
    text;
    diagnostics = [];
    #starts;
    #near = 1;
    #limits;
    #counts = { error: 0, warning: 0, note: 0 };
    #outer;
    constructor(file, text, limits, outer) {
        this.file = file;
        this.text = text;
        this.#outer = outer;
        this.#limits = limits;
    }
    get isEmbedded() {
        return this.#outer !== undefined;
    }
    locate(span) {
        const start = Math.min(Math.max(span.start, 0), this.text.length);
        const end = Math.min(Math.max(span.end, start), this.text.length);
        if (this.#outer !== undefined)
            return this.#outer.locate(start, end);
        this.#starts ??= (0,source_text/* lineStarts */._$)(this.text);
        const near = (this.#starts[this.#near - 1] ?? 0) <= start ? this.#near : 1;
        const from = (0,source_text/* positionAt */.t$)(this.#starts, start, near);
        this.#near = from.line;
        return { file: this.file, start: from, end: (0,source_text/* positionAt */.t$)(this.#starts, end, from.line) };
    }
    firstLine(span) {
        return { start: span.start, end: Math.max(span.start, Math.min(span.end, (0,source_text/* lineEnd */.kd)(this.text, span.start))) };
    }
    lists(level) {
        return this.#counts[level] < this.#limits.errorsShownPerFile;
    }
    add(level, code, span, message, related = []) {
        const listed = this.lists(level);
        this.#counts[level] += 1;
        if (listed)
            this.diagnostics.push({ code, level, message: message(), location: this.locate(this.firstLine(span)), related });
    }
    close() {
        this.diagnostics.sort((a, b) => a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column);
        for (const level of ["error", "warning"]) {
            const more = this.#counts[level] - this.#limits.errorsShownPerFile;
            if (more <= 0)
                continue;
            this.diagnostics.push({
                code: `more-${level}s`,
                level,
                message: `${more} more ${level}${more === 1 ? "" : "s"} in this file ${more === 1 ? "is" : "are"} not listed.`,
                location: this.locate({ start: 0, end: 0 }),
                related: [],
            });
        }
    }
}

// EXTERNAL MODULE: ./build/source/limits.js
var source_limits = __nccwpck_require__(2790);
// EXTERNAL MODULE: ./build/source/parsers.js
var parsers = __nccwpck_require__(8328);
// EXTERNAL MODULE: ./build/source/builder.js
var builder = __nccwpck_require__(911);
;// CONCATENATED MODULE: ./build/source/plain.js

function readPlain(collector, limits, keys) {
    return new PlainReader(collector, limits, keys).documents();
}
const feed = 10;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma = 44;
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
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./")
    roles[character.charCodeAt(0)] = 3;
for (const character of "-")
    roles[character.charCodeAt(0)] = 1;
for (const character of "($+=^")
    roles[character.charCodeAt(0)] = 2;
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|\p{Cs}/u;
const longestKey = 1000;
const deepestLine = 20;
class PlainReader {
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
        this.#builder = new builder/* TreeBuilder */.G(collector, limits, keys);
    }
    documents() {
        const text = this.#text;
        const { length } = text;
        const roots = [];
        if (text.includes("\t") || text.includes("\r") || text.includes("\ufffe") || text.includes("\uffff"))
            return undefined;
        if (this.#collector.isEmbedded && unprintable.test(text))
            return undefined;
        let at = 0;
        while (at < length) {
            let first = at;
            while (first < length && text.charCodeAt(first) === space)
                first += 1;
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
                if (first !== at || (end < length && text.charCodeAt(end) !== feed))
                    return undefined;
                if (this.#hasContent) {
                    if (roots.length + 1 >= this.#limits.documentsPerFile)
                        return undefined;
                    roots.push(this.#close());
                }
                else if (roots.length > 0 || this.#isMarked)
                    return undefined;
                this.#isMarked = true;
                at = end + 1;
                continue;
            }
            at = this.#line(first, first - at);
            if (at < 0)
                return undefined;
        }
        if (!this.#hasContent)
            return undefined;
        roots.push(this.#close());
        return roots;
    }
    #nextLine(from) {
        const end = this.#text.indexOf("\n", from);
        return end === -1 ? this.#text.length : end + 1;
    }
    #close() {
        if (this.#waiting >= 0)
            this.#nothing();
        for (let left = this.#open.length; left > 0; left -= 1)
            this.#builder.end();
        this.#open.length = 0;
        const { root } = this.#builder;
        this.#builder = new builder/* TreeBuilder */.G(this.#collector, this.#limits, this.#keys);
        this.#hasContent = false;
        return root;
    }
    #nothing() {
        this.#builder.scalar({ start: this.#waiting, end: this.#waiting, text: "", style: "plain", anchor: undefined, tag: undefined });
        this.#waiting = -1;
    }
    #line(first, column) {
        const text = this.#text;
        const isItem = text.charCodeAt(first) === dash && text.charCodeAt(first + 1) === space;
        let top = this.#open.at(-1);
        if (this.#waiting >= 0 && top !== undefined) {
            if (column > top.column || (isItem && column === top.column)) {
                this.#waiting = -1;
                return isItem ? this.#startList(first, column) : this.#startMap(first, column);
            }
            this.#nothing();
        }
        while (top !== undefined && (top.column > column || (top.column === column && !top.isMap && !isItem))) {
            this.#builder.end();
            this.#open.pop();
            top = this.#open.at(-1);
        }
        if (top === undefined) {
            if (this.#hasContent || column !== 0)
                return -1;
            this.#hasContent = true;
            return isItem ? this.#startList(first, column) : this.#startMap(first, column);
        }
        if (top.column !== column || top.isMap === isItem)
            return -1;
        return isItem ? this.#item(first, column) : this.#entry(first, column);
    }
    #startList(first, column) {
        this.#builder.startList(first, none);
        this.#open.push({ isMap: false, column });
        return this.#item(first, column);
    }
    #startMap(first, column) {
        this.#builder.startMap(first, none);
        this.#open.push({ isMap: true, column });
        return this.#entry(first, column);
    }
    #item(first, column) {
        const text = this.#text;
        let at = first + 1;
        while (text.charCodeAt(at) === space)
            at += 1;
        const character = at < text.length ? text.charCodeAt(at) : feed;
        if (character === feed || character === hash || character === dash)
            return -1;
        if (this.#keyEnd(at) >= 0)
            return this.#startMap(at, column + at - first);
        return this.#value(at, column);
    }
    #entry(first, column) {
        const text = this.#text;
        const end = this.#keyEnd(first);
        if (end < 0)
            return -1;
        this.#builder.key({ start: first, end, text: text.slice(first, end), style: "plain", anchor: undefined, tag: undefined });
        let at = end + 1;
        while (at < text.length && text.charCodeAt(at) === space)
            at += 1;
        const character = at < text.length ? text.charCodeAt(at) : feed;
        if (character === feed || (character === hash && at > end + 1)) {
            this.#waiting = end;
            return this.#nextLine(at);
        }
        return this.#value(at, column);
    }
    #keyEnd(at) {
        const text = this.#text;
        let end = at;
        let character = text.charCodeAt(end);
        if (character === dash || character === dot)
            return -1;
        while (character < 128 && ((roles[character] ?? 0) & 1) === 1)
            character = text.charCodeAt(++end);
        if (character !== colon || end === at || end - at > longestKey)
            return -1;
        const next = end + 1 < text.length ? text.charCodeAt(end + 1) : feed;
        return next === space || next === feed ? end : -1;
    }
    #value(at, column) {
        const character = this.#text.charCodeAt(at);
        if (character === bar || character === greater)
            return this.#block(at, column);
        let end;
        if (character === doubleQuote || character === singleQuote)
            end = this.#quoted(at);
        else if (character === openBracket || character === openBrace)
            end = this.#flow(at, 0);
        else
            return this.#plain(at, column);
        if (end < 0)
            return -1;
        const next = this.#rest(end);
        return next < 0 || this.#goesOn(next, column) ? -1 : next;
    }
    #rest(from) {
        const text = this.#text;
        let at = from;
        while (at < text.length && text.charCodeAt(at) === space)
            at += 1;
        if (at >= text.length)
            return text.length;
        const character = text.charCodeAt(at);
        if (character === feed)
            return at + 1;
        return character === hash && at > from ? this.#nextLine(at) : -1;
    }
    #goesOn(from, column) {
        const text = this.#text;
        let at = from;
        while (at < text.length) {
            let first = at;
            while (first < text.length && text.charCodeAt(first) === space)
                first += 1;
            if (first >= text.length)
                return false;
            const character = text.charCodeAt(first);
            if (character !== feed && character !== hash)
                return first - at > column;
            at = character === feed ? first + 1 : this.#nextLine(first);
        }
        return false;
    }
    #plain(at, column) {
        const text = this.#text;
        const begins = text.charCodeAt(at);
        if (begins < 128 && ((roles[begins] ?? 0) & 2) === 0)
            return -1;
        const line = text.indexOf("\n", at);
        const stop = line === -1 ? text.length : line;
        let end = at;
        for (let index = at; index < stop; index += 1) {
            const character = text.charCodeAt(index);
            if (character === space)
                continue;
            if (character === hash && text.charCodeAt(index - 1) === space)
                break;
            if (character === colon && (index + 1 === stop || text.charCodeAt(index + 1) === space))
                return -1;
            end = index + 1;
        }
        const next = line === -1 ? stop : line + 1;
        if (this.#goesOn(next, column))
            return -1;
        this.#builder.scalar({ start: at, end, text: text.slice(at, end), style: "plain", anchor: undefined, tag: undefined });
        return next;
    }
    #quoted(at) {
        const text = this.#text;
        const quote = text.charCodeAt(at);
        let end = at + 1;
        for (;;) {
            const character = text.charCodeAt(end);
            if (character === quote)
                break;
            if (end >= text.length || character === feed || (character === 92 && quote === doubleQuote))
                return -1;
            end += 1;
        }
        if (text.charCodeAt(end + 1) === quote)
            return -1;
        this.#builder.scalar({ start: at, end: end + 1, text: text.slice(at + 1, end), style: "quoted", anchor: undefined, tag: undefined });
        return end + 1;
    }
    #flow(at, depth) {
        if (depth > deepestLine)
            return -1;
        const text = this.#text;
        const isMap = text.charCodeAt(at) === openBrace;
        const closing = isMap ? closeBrace : closeBracket;
        if (isMap)
            this.#builder.startMap(at, none);
        else
            this.#builder.startList(at, none);
        let next = this.#blanks(at + 1);
        if (text.charCodeAt(next) === closing) {
            this.#builder.end(next + 1);
            return next + 1;
        }
        for (;;) {
            if (isMap) {
                const end = this.#keyEnd(next);
                if (end < 0)
                    return -1;
                this.#builder.key({ start: next, end, text: text.slice(next, end), style: "plain", anchor: undefined, tag: undefined });
                next = this.#blanks(end + 1);
            }
            const character = text.charCodeAt(next);
            const end = character === openBracket || character === openBrace ? this.#flow(next, depth + 1) : character === doubleQuote || character === singleQuote ? this.#quoted(next) : this.#plainInFlow(next);
            if (end < 0)
                return -1;
            next = this.#blanks(end);
            const after = text.charCodeAt(next);
            if (after === closing) {
                this.#builder.end(next + 1);
                return next + 1;
            }
            if (after !== comma)
                return -1;
            next = this.#blanks(next + 1);
        }
    }
    #blanks(from) {
        let at = from;
        while (this.#text.charCodeAt(at) === space)
            at += 1;
        return at;
    }
    #plainInFlow(at) {
        const text = this.#text;
        const begins = text.charCodeAt(at);
        if (!(begins >= 128 || ((roles[begins] ?? 0) & 2) === 2))
            return -1;
        let end = at;
        for (let index = at;; index += 1) {
            const character = text.charCodeAt(index);
            if (character === space)
                continue;
            if (character === comma || character === closeBracket || character === closeBrace)
                break;
            if (index >= text.length || character === feed || character === hash || character === colon || character === openBracket || character === openBrace)
                return -1;
            end = index + 1;
        }
        this.#builder.scalar({ start: at, end, text: text.slice(at, end), style: "plain", anchor: undefined, tag: undefined });
        return end;
    }
    #block(at, column) {
        const text = this.#text;
        const isFolded = text.charCodeAt(at) === greater;
        const strips = text.charCodeAt(at + 1) === dash;
        const header = at + (strips ? 2 : 1);
        if (text.charCodeAt(header) !== feed)
            return -1;
        const start = this.#blanks(header + 1);
        const indent = start - header - 1;
        if (indent <= column || start >= text.length || text.charCodeAt(start) === feed)
            return -1;
        const lines = [];
        let line = header + 1;
        let end = start;
        for (;;) {
            const first = this.#blanks(line);
            const character = first < text.length ? text.charCodeAt(first) : feed;
            if (first - line < indent) {
                if (character !== feed) {
                    if (first - line > column)
                        return -1;
                    break;
                }
                if (this.#goesOnBehind(line, column))
                    return -1;
                break;
            }
            if (first - line > indent)
                return -1;
            const stop = text.indexOf("\n", first);
            if (stop === -1 || text.charCodeAt(stop - 1) === space)
                return -1;
            lines.push(text.slice(first, stop));
            end = stop;
            line = stop + 1;
            if (line >= text.length)
                break;
        }
        this.#builder.scalar({ start, end, text: `${lines.join(isFolded ? " " : "\n")}${strips ? "" : "\n"}`, style: "block", anchor: undefined, tag: undefined });
        return line;
    }
    #goesOnBehind(from, column) {
        const text = this.#text;
        let at = from;
        while (at < text.length) {
            const first = this.#blanks(at);
            if (first > at && (first >= text.length || text.charCodeAt(first) === feed))
                return true;
            if (first >= text.length)
                return false;
            if (text.charCodeAt(first) !== feed)
                return first - at > column;
            at = first + 1;
        }
        return false;
    }
}
const none = { anchor: undefined, tag: undefined };

// EXTERNAL MODULE: ./build/source/tree.js
var tree = __nccwpck_require__(3366);
;// CONCATENATED MODULE: ./build/source/document.js






function parseDocuments(file, text, limits = source_limits/* defaultLimits */.M, keys = "folded") {
    return parseWith(() => new Collector(file, text, limits), limits, keys);
}
function parseEmbedded(source, limits = source_limits/* defaultLimits */.M) {
    return parseWith(() => new Collector(source.file, source.text, limits, source), limits, "exact");
}
function parseWith(collect, limits, keys) {
    let first = collect();
    const plain = readPlain(first, limits, keys);
    if (plain === undefined)
        first = collect();
    const fast = plain === undefined ? parsers/* fastParser */.I.get()(first, limits, keys) : { kind: "read", roots: plain };
    const isSound = !first.diagnostics.some((diagnostic) => diagnostic.level === "error");
    if (fast.kind === "read" && isSound) {
        const documents = fast.roots.map((root, index) => ({ file: first.file, number: index + 1, root: (0,tree/* rootNode */.b)(new tree/* Walk */.q(first, limits.visitedNodesPerDocument), root, { start: 0, end: 0 }) }));
        first.close();
        return { documents, diagnostics: first.diagnostics };
    }
    const parsed = parsers/* thoroughParser */.S.get()(collect(), limits, keys);
    if (fast.kind === "declined" || parsed.diagnostics.some((diagnostic) => diagnostic.level === "error"))
        return parsed;
    const refused = collect();
    refused.add("error", "readers-disagree", { start: 0, end: 0 }, () => `Readers of YAML disagree about this file: one of two parsers refuses it (${fast.kind === "refused" ? (0,source_text/* shown */.SP)(fast.reason) : first.diagnostics[0]?.message ?? ""}). Write it in a plainer way.`);
    return { documents: parsed.documents.map(({ file, number }) => ({ file, number, root: (0,tree/* rootNode */.b)(new tree/* Walk */.q(refused, 0), undefined, { start: 0, end: 0 }) })), diagnostics: refused.diagnostics };
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Hc: () => (/* binding */ concatTexts),
/* harmony export */   Nl: () => (/* binding */ spanTexts),
/* harmony export */   aO: () => (/* binding */ scalarSource),
/* harmony export */   nZ: () => (/* binding */ derivedText),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2897);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6137);


function wholeText(file, text) {
    let starts;
    return {
        file,
        text,
        locate(start, end) {
            starts ??= (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text);
            return { file, start: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(starts, start), end: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(starts, Math.max(start, end)) };
        },
    };
}
function derivedText(text, location) {
    return { file: location.file, text, locate: () => location };
}
function partOf(source, start, end) {
    return { file: source.file, text: source.text.slice(start, end), locate: (from, to) => source.locate(start + from, start + to) };
}
function joinTexts(file, parts) {
    return joinWith(file, parts, "\n", false);
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
    const partAt = (offset) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(starts, offset).line - 1;
    const within = (index, start, end) => {
        const part = parts[index];
        if (part === undefined)
            return (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfFile */ .S)(file);
        const from = Math.min(Math.max(start - (starts[index] ?? 0), 0), part.text.length);
        return part.locate(from, Math.max(from, Math.min(end - (starts[index] ?? 0), part.text.length)));
    };
    return {
        file: parts.length === 1 ? (parts[0]?.file ?? file) : file,
        text: parts.map(({ text }) => text).join(between),
        locate(start, end) {
            const first = partAt(start);
            const last = spans ? partAt(Math.max(start, end - 1)) : first;
            const begin = within(first, start, end);
            if (first === last)
                return begin;
            const stop = within(last, starts[last] ?? 0, end);
            const isForward = stop.file === begin.file && (stop.end.line > begin.start.line || (stop.end.line === begin.start.line && stop.end.column >= begin.start.column));
            return isForward ? { ...begin, end: stop.end } : begin;
        },
    };
}
function scalarSource(collector, text, span, style) {
    let places;
    return {
        file: collector.file,
        text,
        locate(start, end) {
            places ??= alignScalar(collector.text, span, text, style);
            const last = Math.max(start, end - 1);
            const from = places[Math.min(start, text.length)];
            const to = end > start ? places[Math.min(last, text.length)] : from;
            if (from === undefined || to === undefined || from < 0)
                return collector.locate(collector.firstLine(span));
            const stop = end > start ? Math.max(from, to) + 1 : from;
            return collector.locate({ start: from, end: stop > from && collector.text[stop - 1] === "\r" ? stop - 1 : stop });
        },
    };
}
const blank = new Set([" ", "\t", "\r", "\n"]);
function alignScalar(raw, span, text, style) {
    const places = new Int32Array(text.length + 1);
    const mark = raw[span.start];
    const quote = style === "quoted" && (mark === '"' || mark === "'") ? mark : undefined;
    const end = quote === undefined ? span.end : span.end - 1;
    let at = quote === undefined ? span.start : span.start + 1;
    for (let index = 0; index < text.length; index++) {
        const wanted = text[index] ?? "";
        if (quote === '"')
            while (isEscapedLineEnd(raw, at))
                at = skipBlanks(raw, at + 1, end);
        if (blank.has(wanted)) {
            const escaped = quote === '"' && raw[at] === "\\" ? readEscape(raw, at) : undefined;
            places[index] = Math.min(at, end);
            if (escaped !== undefined)
                at += escaped.length;
            else if (raw[at] === wanted && at < end)
                at += 1;
            continue;
        }
        at = skipBlanks(raw, at, end);
        if (quote === '"')
            while (isEscapedLineEnd(raw, at))
                at = skipBlanks(raw, at + 1, end);
        if (at >= end)
            return places.fill(-1);
        if (quote === '"' && raw[at] === "\\") {
            const escaped = readEscape(raw, at);
            if (escaped === undefined || !text.startsWith(escaped.value, index))
                return places.fill(-1);
            for (let unit = 0; unit < escaped.value.length; unit++)
                places[index + unit] = at;
            index += escaped.value.length - 1;
            at += escaped.length;
            continue;
        }
        if (raw[at] !== wanted)
            return places.fill(-1);
        places[index] = at;
        at += quote === "'" && wanted === "'" ? 2 : 1;
    }
    places[text.length] = Math.min(at, end);
    return places;
}
function skipBlanks(raw, from, end) {
    let at = from;
    while (at < end && blank.has(raw[at] ?? ""))
        at += 1;
    return at;
}
function isEscapedLineEnd(raw, at) {
    return raw[at] === "\\" && (raw[at + 1] === "\n" || raw[at + 1] === "\r");
}
const simpleEscapes = new Map(Object.entries({ "0": "\0", a: "\x07", b: "\b", t: "\t", "\t": "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029" }));
function readEscape(raw, at) {
    const kind = raw[at + 1] ?? "";
    const simple = simpleEscapes.get(kind);
    if (simple !== undefined)
        return { value: simple, length: 2 };
    const digits = kind === "x" ? 2 : kind === "u" ? 4 : kind === "U" ? 8 : 0;
    const code = digits === 0 ? Number.NaN : Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16);
    return Number.isNaN(code) || code > 0x10ffff ? undefined : { value: String.fromCodePoint(code), length: 2 + digits };
}


/***/ }),

/***/ 2790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
const defaultLimits = {
    fileBytes: 1024 * 1024,
    files: 10_000,
    totalBytes: 50 * 1024 * 1024,
    documentsPerFile: 1_000,
    depth: 100,
    visitedNodesPerDocument: 200_000,
    errorsShownPerFile: 20,
    fileMilliseconds: 5_000,
    runMilliseconds: 5 * 60_000,
    heapMebibytes: 384,
    inPlaceBytes: 64 * 1024,
    watchedBytes: 12 * 1024 * 1024,
    inPlaceEntries: 16_000,
};


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ startOfFile)
/* harmony export */ });
function startOfFile(file) {
    return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fastParser),
/* harmony export */   S: () => (/* binding */ thoroughParser)
/* harmony export */ });
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4005);

const fastParser = new _deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .Deferred */ .c("the fast parser");
const thoroughParser = new _deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .Deferred */ .c("the thorough parser");


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ decodeSource),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   eg: () => (/* binding */ mightContain),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export codePointName */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2790);

function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
function positionAt(starts, offset, near = 1) {
    let low = near - 1;
    let high = starts.length - 1;
    if (near <= high && (starts[near] ?? 0) > offset)
        high = low;
    else if (near < high && (starts[near + 1] ?? 0) > offset)
        low = high = near;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
function lineText(text, starts, line) {
    const start = starts[line - 1];
    if (start === undefined)
        return "";
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
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu;
function shown(text) {
    const points = Array.from(text.slice(0, 2 * shownLength + 2));
    const cut = points.length > shownLength || text.length > 2 * shownLength + 2 ? `${points.slice(0, shownLength).join("")}…` : text;
    return cut.replace(unseen, (character) => `<${codePointName(character.codePointAt(0) ?? 0)}>`);
}
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\r(?!\n)/g;
function decodeSource(file, bytes, limits = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M) {
    const wide = wideEncoding(bytes);
    if (wide !== undefined)
        return { diagnostics: [diagnosticAt(file, "not-utf-8", `The file is written in ${wide}; save it as UTF-8.`)] };
    let text;
    try {
        text = strictUtf8.decode(bytes);
    }
    catch {
        return { diagnostics: [invalidByte(file, bytes)] };
    }
    if (text.charCodeAt(0) === 0xfeff)
        text = text.slice(1);
    const diagnostics = refusedCharacters(file, text, limits.errorsShownPerFile);
    return diagnostics.length > 0 ? { diagnostics } : { text };
}
function wideEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 && bytes.length >= 4 ? "UTF-32" : "UTF-16 (little endian)";
    if (a === 0xfe && b === 0xff)
        return "UTF-16 (big endian)";
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return "UTF-32";
    return undefined;
}
function invalidByte(file, bytes) {
    const ends = [];
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        ends.push(at + 1);
    ends.push(bytes.length);
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isUtf8(bytes.subarray(0, ends[middle])))
            low = middle + 1;
        else
            high = middle;
    }
    const line = bytes.subarray(low === 0 ? 0 : ends[low - 1], ends[low]);
    let good = 0;
    let bad = line.length;
    while (good < bad) {
        const middle = (good + bad + 1) >> 1;
        if (isUtf8(line.subarray(0, middle), true))
            good = middle;
        else
            bad = middle - 1;
    }
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(line.subarray(0, good), { stream: true });
    const byte = line[new TextEncoder().encode(before).length] ?? 0;
    const column = (low === 0 && before.charCodeAt(0) === 0xfeff ? before.length - 1 : before.length) + 1;
    const found = `The byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} is not UTF-8 here`;
    return diagnosticAt(file, "not-utf-8", `${found}; save the file as UTF-8.`, { line: low + 1, column });
}
function isUtf8(bytes, stream = false) {
    try {
        new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
        return true;
    }
    catch {
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
        if (codePoint === 0)
            zeros += 1;
        if (count > atMost)
            continue;
        starts ??= lineStarts(text);
        diagnostics.push(diagnosticAt(file, "refused-character", refusal(codePoint), positionAt(starts, match.index)));
    }
    const first = diagnostics[0];
    if (first !== undefined && zeros * 3 > text.length) {
        return [{ ...first, code: "not-utf-8", message: "Every other byte is zero (U+0000): the file looks like UTF-16; save it as UTF-8." }];
    }
    if (first !== undefined && count > atMost) {
        diagnostics.push(diagnosticAt(file, "more-errors", `${count - atMost} more characters of this kind are not listed.`, first.location.start));
    }
    return diagnostics;
}
function refusal(codePoint) {
    const name = codePointName(codePoint);
    if (codePoint === 13)
        return `A carriage return (${name}) stands without a line feed; end lines with LF or CR LF.`;
    if (codePoint === 0x85 || codePoint === 0x2028 || codePoint === 0x2029) {
        return `${name} ends a line for some readers and not for others; use LF or CR LF.`;
    }
    if (codePoint < 0xa0)
        return `The control character ${name} is not allowed; remove it, or write it as an escape in double quotes.`;
    return `The invisible character ${name} is not allowed, because it hides what the text says; remove it.`;
}
function diagnosticAt(file, code, message, start = { line: 1, column: 1 }) {
    const location = { file, start, end: start };
    return { code, level: "error", message, location, related: [] };
}
function mightContain(bytesOrText, markers) {
    const pattern = markers.global || markers.sticky ? new RegExp(markers.source, markers.flags.replace(/[gy]/g, "")) : markers;
    return readingsOf(bytesOrText).some((reading) => pattern.test(reading));
}
let last;
function readingsOf(file) {
    if (last?.file === file)
        return last.readings;
    const text = typeof file === "string" ? file : readLoosely(file);
    const dense = text.includes("\0") ? text.replaceAll("\0", "") : text;
    const readings = dense === text ? [text] : [text, dense];
    if (dense.includes("\\") && dense.includes('"'))
        readings.push(withoutEscapes(dense));
    last = { file, readings };
    return readings;
}
function readLoosely(bytes) {
    if (wideEncoding(bytes) === undefined) {
        try {
            return strictUtf8.decode(bytes);
        }
        catch {
        }
    }
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return text;
}
const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\r?\n[ \t]*|([^\r\n]))/g;
function withoutEscapes(text) {
    return text.replace(escape, (_all, byte, short, long, plain) => {
        const hex = byte ?? short ?? long;
        if (hex === undefined)
            return plain ?? "";
        const code = Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    });
}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rootNode),
/* harmony export */   q: () => (/* binding */ Walk)
/* harmony export */ });
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3372);

class Walk {
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
        if (this.#visited <= this.#atMost)
            return true;
        if (before <= this.#atMost) {
            this.collector.diagnostics.push({
                code: "too-many-nodes",
                level: "error",
                message: `More than ${this.#atMost} nodes of this document are in use, those reached through aliases counted each time; the rest is not read.`,
                location: this.collector.locate(this.collector.firstLine(span)),
                related: [],
            });
            this.#visited = this.#atMost + 1;
        }
        return false;
    }
}
function rootNode(walk, tree, span) {
    return tree === undefined ? new MissingNode(walk.collector.locate(span), undefined) : nodeOf(walk, tree, undefined, undefined);
}
function nodeOf(walk, tree, keySpan, via) {
    if (tree.kind === "gap")
        return new MissingNode(walk.collector.locate(tree), via);
    if (tree.kind !== "alias")
        return new TreeNode(walk, tree, keySpan, via);
    return new TreeNode(walk, tree.target, keySpan, via ?? walk.collector.locate(tree));
}
class MissingNode {
    kind = "missing";
    location;
    via;
    constructor(location, via) {
        this.location = location;
        if (via !== undefined)
            this.via = via;
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
    text() {
        return undefined;
    }
    source() {
        return undefined;
    }
}
class NodeEntry {
    key;
    value;
    via;
    #collector;
    #keySpan;
    #keyLocation;
    constructor(collector, { key, keySpan }, value, via) {
        this.key = key;
        this.value = value;
        if (via !== undefined)
            this.via = via;
        this.#collector = collector;
        this.#keySpan = keySpan;
    }
    get keyLocation() {
        this.#keyLocation ??= this.#collector.locate(this.#keySpan);
        return this.#keyLocation;
    }
}
const shortMap = 16;
class TreeNode {
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
        if (via !== undefined)
            this.via = via;
        if (tree.tag !== undefined)
            this.tag = tree.tag;
        if (tree.kind === "scalar")
            this.style = tree.style;
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
        return this.#tree.kind === "scalar" ? this.#tree.text : undefined;
    }
    source() {
        const tree = this.#tree;
        return tree.kind === "scalar" && tree.text !== undefined ? (0,_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarSource */ .aO)(this.#walk.collector, tree.text, tree, tree.style) : undefined;
    }
    #find(key) {
        const entries = this.entries();
        if (entries.length <= shortMap)
            return entries.find((entry) => entry.key === key)?.value;
        this.#byKey ??= new Map(entries.map((entry) => [entry.key, entry.value]));
        return this.#byKey.get(key);
    }
    #readEntries() {
        const map = this.#tree;
        if (map.kind !== "map")
            return [];
        if (!map.entries.some((entry) => entry.merges)) {
            if (!this.#walk.allows(map.entries.length, map))
                return [];
            return map.entries.map((entry) => new NodeEntry(this.#walk.collector, entry, nodeOf(this.#walk, entry.value, entry.keySpan, this.via), undefined));
        }
        const merged = mergedEntries(this.#walk, map);
        if (!this.#walk.allows(merged.length, map))
            return [];
        return merged.map(({ entry, via }) => {
            const { collector } = this.#walk;
            const mergedAt = via === undefined ? undefined : (this.via ?? collector.locate(via));
            const value = nodeOf(this.#walk, entry.value, entry.keySpan, mergedAt ?? this.via);
            return new NodeEntry(collector, entry, value, mergedAt);
        });
    }
    #readItems() {
        const list = this.#tree;
        if (list.kind !== "list" || !this.#walk.allows(list.items.length, list))
            return [];
        return list.items.map((item) => nodeOf(this.#walk, item, undefined, this.via));
    }
    #missingSpan() {
        if (this.#keySpan !== undefined)
            return this.#keySpan;
        const tree = this.#tree;
        const firstLine = this.#walk.collector.firstLine(tree);
        if (tree.kind !== "map" || firstLine.end === tree.end)
            return firstLine;
        let end = tree.start;
        for (const { keySpan, value } of tree.entries) {
            if (keySpan.end > firstLine.end)
                break;
            end = Math.max(end, keySpan.end);
            if (value.start >= tree.start && value.end <= firstLine.end)
                end = Math.max(end, value.end);
        }
        return { start: tree.start, end };
    }
}
function mergedEntries(walk, map) {
    if (map.merged !== undefined)
        return map.merged;
    if (!map.entries.some((entry) => entry.merges)) {
        map.merged = map.entries.map((entry) => ({ entry, via: undefined }));
        return map.merged;
    }
    const taken = new Set();
    for (const entry of map.entries)
        if (!entry.merges)
            taken.add(entry.key);
    const merged = [];
    for (const entry of map.entries) {
        if (!entry.merges) {
            merged.push({ entry, via: undefined });
            continue;
        }
        for (const { source, via } of mergeSources(entry)) {
            const copied = mergedEntries(walk, source);
            if (!walk.allows(copied.length, map)) {
                map.merged = [];
                return map.merged;
            }
            for (const one of copied) {
                if (taken.has(one.entry.key))
                    continue;
                taken.add(one.entry.key);
                merged.push({ entry: one.entry, via });
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
        if (target.kind === "map")
            sources.push({ source: target, via: value.kind === "alias" ? value : entry.keySpan });
    }
    return sources;
}
function aliasedItems(value) {
    if (value.kind !== "alias" || value.target.kind !== "list")
        return [value];
    return value.target.items.map((item) => (item.kind === "map" ? { kind: "alias", start: value.start, end: value.end, target: item } : item));
}


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = "UserError";
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = "0.1.0";


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4498);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

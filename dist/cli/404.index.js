export const id = 404;
export const ids = [404];
export const modules = {

/***/ 2943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ explainMatrix),
/* harmony export */   R$: () => (/* binding */ matrixPage),
/* harmony export */   aO: () => (/* binding */ rules)
/* harmony export */ });
/* unused harmony export expectationText */
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7727);
/* harmony import */ var _evaluate_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6047);
/* harmony import */ var _facts_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6617);
/* harmony import */ var _matrix_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);




function rules() {
    return [
        ..._matrix_index_js__WEBPACK_IMPORTED_MODULE_3__/* .statements */ .F.flatMap((statement) => [
            ...statement.rows.flatMap((row) => row.requirements.map((requirement) => ({ id: `${statement.id}/${row.id}/${requirement.id}`, needs: requirement.needs, cite: statement.cite, text: requirementText(statement, row, requirement), url: statement.url }))),
            ...scopeRules(statement),
        ]),
        {
            id: _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageId */ .GR,
            needs: "a configuration that a Microsoft statement speaks about",
            cite: "",
            url: "",
            text: `# ${_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageId */ .GR}\n\nThe image holds IIS and is cloned with Sysprep, and no statement of the matrix speaks about this IIS on this Windows. That is not support: nobody has said that the clone works.\n\nDecide with \`on-not-covered\` whether such an image fails the run (the default), warns or is ignored. Installing the web server on each clone (\`phase: after-clone\` under \`iis\`) takes the image out of the matrix.\n`,
        },
        {
            id: _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictionId */ .Vf,
            needs: "facts that can be true of one machine",
            cite: "",
            url: "",
            text: `# ${_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictionId */ .Vf}\n\nTwo facts of the image cannot both be true: IIS 4.0 on Windows 2000, Internet Explorer 7 on Windows NT 4.0, IIS 5.1 on Windows XP x64. The facts involved count as unknown, and the image is undetermined until one of them is corrected.\n`,
        },
        {
            id: _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadId */ .lJ,
            needs: "values in a spelling that is known",
            cite: "",
            url: "",
            text: `# ${_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadId */ .lJ}\n\nA value of the definition cannot be read, and no requirement on this image asks for it. It decides nothing and is reported as a warning, because a mistyped fact may be the one that matters after the next change. \`sysprep-gate explain vocabulary\` lists the spellings.\n`,
        },
    ];
}
function explainMatrix(id) {
    const wanted = id.trim().toLowerCase();
    const rule = rules().find((each) => each.id === wanted);
    if (rule !== undefined)
        return rule.text;
    for (const statement of _matrix_index_js__WEBPACK_IMPORTED_MODULE_3__/* .statements */ .F) {
        if ([statement.id, statement.cite.toLowerCase(), statement.cite.toLowerCase().replaceAll(" ", "")].includes(wanted))
            return statementText(statement, "#");
        const rows = statement.rows.filter((row) => `${statement.id}/${row.id}` === wanted);
        if (rows.length > 0)
            return rows.map((row) => rowText(statement, row, "#")).join("\n");
    }
    return undefined;
}
function matrixPage() {
    return [
        "# The matrix",
        "",
        `Version ${_matrix_index_js__WEBPACK_IMPORTED_MODULE_3__/* .matrixVersion */ ._}. What Microsoft published about cloning IIS with Sysprep, as this program applies it. Every sentence here is in our own words; the addresses lead to the documents.`,
        "",
        "A requirement that is not met makes an image *unsupported*; one that cannot be decided makes it *undetermined*. A row applies to an image where all of its conditions hold; an image that holds IIS, is cloned with Sysprep and is covered by no row is *not covered*.",
        "",
        "| requirement | needs | document |",
        "|---|---|---|",
        ...rules().map((rule) => `| \`${rule.id}\` | ${rule.needs} | ${rule.cite} |`),
        "",
        ..._matrix_index_js__WEBPACK_IMPORTED_MODULE_3__/* .statements */ .F.map((statement) => statementText(statement, "##")),
        "## Adding a row",
        "",
        "A row is data: `src/matrix/statements/<id>.json`, with its cases in `test/matrix/<id>.cases.ts`. CONTRIBUTING shows the steps.",
        "",
    ].join("\n");
}
function statementText(statement, heading) {
    return [
        `${heading} ${statement.cite}: ${statement.title}`,
        "",
        `${statement.publisher}, ${statement.dated}. <${statement.url}>${statement.readInFull ? "" : " Only a part of the text could be read."}${statement.supersedes.length > 0 ? ` Supersedes ${statement.supersedes.map((id) => _matrix_index_js__WEBPACK_IMPORTED_MODULE_3__/* .statements */ .F.find((each) => each.id === id)?.cite ?? id).join(", ")}.` : ""}`,
        "",
        statement.summary,
        "",
        "Applies where:",
        "",
        ...statement.scope.map((condition) => `* ${expectationText(condition.expects)} (\`${statement.id}/scope/${condition.id}\`). ${condition.says}`),
        "",
        ...statement.rows.map((row) => rowText(statement, row, `${heading}#`)),
        ...(statement.notes === undefined ? [] : ["Notes:", "", ...statement.notes.map((note) => `* ${note}`), ""]),
    ].join("\n");
}
const extrapolation = "Extrapolated: the document names an earlier product, and this one only follows it; `strict` does not take it for coverage.";
function rowText(statement, row, heading) {
    return [
        `${heading} ${row.title} (\`${statement.id}/${row.id}\`)`,
        "",
        `Selected by: ${row.when.length === 0 ? "every image that the statement applies to" : row.when.map(expectationText).join("; ")}.${row.extrapolated === true ? ` ${extrapolation}` : ""}`,
        "",
        "| requirement | needs | the document says | where |",
        "|---|---|---|---|",
        ...row.requirements.map((requirement) => `| \`${requirement.id}\` | ${requirement.needs} | ${sayingOf(requirement.says)} | ${requirement.section} |`),
        "",
        ...adviceLines(row),
    ].join("\n");
}
function requirementText(statement, row, requirement) {
    return [
        `# ${statement.id}/${row.id}/${requirement.id}`,
        "",
        `${row.title}: needs ${requirement.needs}.`,
        "",
        `* Says: ${sayingOf(requirement.says)}.`,
        `* Checked as: ${expectationText(requirement.expects)}.`,
        `* Applies where: ${[...statement.scope.map((condition) => condition.expects), ...row.when].map(expectationText).join("; ")}.`,
        ...(row.extrapolated === true ? [`* ${extrapolation}`] : []),
        `* Change: ${requirement.remedy}`,
        `* Document: ${statement.cite}, ${statement.title} (${statement.publisher}, ${statement.dated}), ${requirement.section}. <${statement.url}>`,
        "",
        ...adviceLines(row),
    ].join("\n");
}
function scopeRules(statement) {
    const found = new Map();
    for (const condition of statement.scope)
        found.set((0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(condition.expects).key, scopeRule(statement, condition.id, condition.needs, `${condition.says} ${condition.remedy}`));
    for (const expectation of statement.rows.flatMap((row) => row.when)) {
        const { key } = (0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(expectation);
        if (!found.has(key))
            found.set(key, scopeRule(statement, (0,_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeId */ .IW)(key), `to know the ${_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .factTitles */ .cR[key]}`, "It decides which row applies."));
    }
    return [...found.values()];
}
function scopeRule(statement, last, needs, says) {
    const id = `${statement.id}/scope/${last}`;
    return { id, needs, cite: statement.cite, text: `# ${id}\n\nNeeded: ${needs}. ${says} Until that can be read, ${statement.cite} can neither be applied nor left aside, and the image is undetermined.\n\n* Document: ${statement.cite}, ${statement.title}. <${statement.url}>\n`, url: statement.url };
}
function adviceLines(row) {
    const lines = [adviceLine("Way round", row.fallback), adviceLine("Symptom", row.symptom)].filter((line) => line !== "");
    return lines.length === 0 ? [] : [...lines, ""];
}
function adviceLine(title, advice) {
    return advice === undefined ? "" : `* ${title}: ${advice.says} (${advice.sources.join(", ")}).`;
}
function sayingOf(says) {
    if ("notSupported" in says)
        return says.notSupported;
    if ("notListed" in says)
        return says.notListed;
    return "warns" in says ? `${says.warns} (a warning; it decides nothing)` : `${says.hints} (a hint; it decides nothing)`;
}
function expectationText(expectation) {
    const { key, condition } = (0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(expectation);
    return `${_facts_image_js__WEBPACK_IMPORTED_MODULE_2__/* .vocabularies */ .r9[key].title}: ${conditionText(key, condition)}`;
}
function conditionText(key, condition) {
    const show = (value) => _facts_image_js__WEBPACK_IMPORTED_MODULE_2__/* .vocabularies */ .r9[key].show(value);
    if ("said" in condition)
        return condition.said ? "anything is said about it" : "nothing is said about it";
    if ("saidToBe" in condition)
        return `said to be ${show(condition.saidToBe)}`;
    if ("notSaidToBe" in condition)
        return `not said to be ${show(condition.notSaidToBe)}`;
    if ("equals" in condition)
        return show(condition.equals);
    if ("oneOf" in condition)
        return condition.oneOf.map(show).join(" or ");
    if ("noneOf" in condition)
        return `not ${condition.noneOf.map(show).join(", not ")}`;
    if ("atMost" in condition)
        return `at most ${show(condition.atMost)}`;
    return `${show(condition.atLeast)} or later`;
}


/***/ }),

/***/ 6404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeRequested: () => (/* binding */ removeRequested),
  renderAs: () => (/* binding */ renderAs),
  requestedReports: () => (/* binding */ requestedReports),
  writeRequested: () => (/* binding */ writeRequested)
});

// EXTERNAL MODULE: ./build/explain/matrix.js
var matrix = __webpack_require__(2943);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/options.js
var options = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/host/files.js
var files = __webpack_require__(9036);
// EXTERNAL MODULE: ./build/host/paths.js
var paths = __webpack_require__(7747);
;// CONCATENATED MODULE: ./build/host/reports.js







function parseReportRequests(lines, formats, name = "reports") {
    const requests = [];
    const places = new Map();
    for (const [index, line] of lines.entries()) {
        const written = line.trim();
        if (written === "")
            continue;
        const where = lines.length > 1 ? `${name}, line ${index + 1},` : name;
        const [, format, path] = /^([^=]*?)\s*=\s*(.*)$/.exec(written) ?? [];
        if (format === undefined || path === undefined || format === "")
            throw new user_error/* UserError */.y(`${where} is ${(0,files/* quote */.hD)(written)}, needed format=path, such as ${formats[0] ?? "json"}=report.txt.`);
        if (!formats.includes(format))
            throw new user_error/* UserError */.y(`${where} is ${(0,files/* quote */.hD)(written)}. ${(0,options/* unknownName */.U0)(format, formats, "format").message}`);
        if (path === "" || path === "-" || /[/\\]$/.test(path) || path.includes("\0")) {
            throw new user_error/* UserError */.y(`${where} is ${(0,files/* quote */.hD)(written)}, needed a path of a file behind the equals sign${path === "-" ? ": - is none, and standard output has an option of its own" : ""}.`);
        }
        const place = external_node_path_.normalize(path);
        const before = places.get(place);
        if (before !== undefined)
            throw new user_error/* UserError */.y(`${where} names the file ${(0,files/* quote */.hD)(path)}, which line ${before + 1} names already; each report needs a file of its own.`);
        places.set(place, index);
        requests.push({ format, path });
    }
    return requests;
}
function removeOldReports(requests, places, parts) {
    const permissions = new Map();
    for (const { format, path } of requests) {
        if (/\.ya?ml$/i.test(path))
            continue;
        const way = wayTo(path, places);
        const folder = "reason" in way ? undefined : (0,files/* realPathOf */.dN)(way.folder);
        if ("reason" in way || folder === undefined)
            continue;
        const names = parts.has(format) ? [way.name, ...partsOf(folder, way.name)] : [way.name];
        for (const name of names) {
            const target = targetIn(folder, name, places);
            if ("reason" in target || target.mode === undefined || extensionOf(target.path) !== extensionOf(name))
                continue;
            permissions.set(target.path, target.mode);
            (0,files/* attempt */.CD)(() => (target.path === external_node_path_.join(folder, name) ? (0,external_node_fs_.rmSync)(target.path) : (0,external_node_fs_.truncateSync)(target.path)));
        }
    }
    return permissions;
}
function extensionOf(path) {
    return external_node_path_.extname(path).toLowerCase();
}
function partsOf(folder, name) {
    const extension = external_node_path_.extname(name);
    const stem = name.slice(0, name.length - extension.length);
    return ((0,files/* attempt */.CD)(() => (0,external_node_fs_.readdirSync)(folder)) ?? []).filter((each) => each.startsWith(`${stem}-`) && each.endsWith(extension) && /^-\d+-of-\d+$/.test(each.slice(stem.length, each.length - extension.length)));
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
        if (parts.length === 0)
            throw new Error(`the reporter ${format} gave no text`);
        const names = parts.map((_part, index) => partName(path, index, parts.length));
        const reason = writeParts(names, parts, places, taken, permissions);
        if (reason === undefined)
            written.push(...names);
        else
            failures.push(`The report ${(0,files/* quote */.hD)(`${format}=${path}`)} could not be written: ${reason}.${reason !== takenAlready && names.some((name) => standsAt(name, places)) ? " What stands there is not of this run." : ""}`);
    }
    return { written, failures };
}
function partName(path, index, count) {
    if (count === 1)
        return path;
    const extension = external_node_path_.extname(path);
    return `${path.slice(0, path.length - extension.length)}-${index + 1}-of-${count}${extension}`;
}
const takenAlready = "another report of this run stands there";
function writeParts(names, parts, places, taken, permissions) {
    const moves = [];
    const moved = [];
    try {
        for (const [index, name] of names.entries()) {
            const target = placeOf(name, places);
            if ("reason" in target)
                return target.reason;
            if (taken.has(target.path))
                return takenAlready;
            taken.add(target.path);
            const from = external_node_path_.join(external_node_path_.dirname(target.path), `.sysprep-gate-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.tmp`);
            moves.push({ from, to: target.path });
            writeWhole(from, parts[index] ?? "", target.mode ?? permissions.get(target.path));
        }
        for (const { from, to } of moves) {
            (0,external_node_fs_.renameSync)(from, to);
            moved.push(to);
        }
        for (const folder of new Set(moves.map(({ to }) => external_node_path_.dirname(to))))
            syncFolder(folder);
        return undefined;
    }
    catch (error) {
        for (const path of moved)
            (0,files/* attempt */.CD)(() => (0,external_node_fs_.rmSync)(path, { force: true }));
        return reasonFor(error);
    }
    finally {
        for (const { from } of moves)
            (0,files/* attempt */.CD)(() => (0,external_node_fs_.rmSync)(from, { force: true }));
    }
}
function reasonFor(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOSPC" || code === "EDQUOT")
        return "the disk is full; free some of it, or name a folder on another one";
    if (code === "EFBIG")
        return "it is larger than this process may write; raise its limit (ulimit -f), or ask for fewer reports";
    if (code === "EROFS")
        return "the folder is read-only; name one that can be written to";
    if (code === "ENAMETOOLONG")
        return "its name is too long";
    if (code === "EEXIST" || code === "ENOTDIR")
        return "a file stands where its folder should be";
    return code === "ENOENT" ? "its folder is gone" : (0,files/* reasonOf */.A3)(error);
}
function placeOf(path, places) {
    const way = wayTo(path, places);
    if ("reason" in way)
        return way;
    makeFolders(way.folder);
    const folder = (0,files/* realPathOf */.dN)(way.folder);
    return folder === undefined || !isAllowed(folder, places) ? outside(places) : targetIn(folder, way.name, places);
}
function wayTo(path, places) {
    const { workspace, also = [], anywhere = false } = places;
    const full = withoutRootLinks(external_node_path_.resolve((0,files/* realPathOf */.dN)(workspace) ?? workspace, path), [workspace, ...also]);
    let existing = external_node_path_.dirname(full);
    while ((0,files/* attempt */.CD)(() => (0,external_node_fs_.lstatSync)(existing)) === undefined && external_node_path_.dirname(existing) !== existing)
        existing = external_node_path_.dirname(existing);
    const start = (0,files/* realPathOf */.dN)(existing);
    if (start === undefined)
        return { reason: "a link on its way leads nowhere" };
    const folder = external_node_path_.join(start, external_node_path_.relative(existing, external_node_path_.dirname(full)));
    if (!isAllowed(folder, places))
        return outside(places);
    if (!anywhere && folder !== external_node_path_.dirname(full))
        return { reason: "a link stands in its way" };
    return { folder, name: external_node_path_.basename(full) };
}
function targetIn(folder, name, places) {
    const { anywhere = false } = places;
    const target = external_node_path_.join(folder, name);
    const stats = (0,files/* attempt */.CD)(() => (0,external_node_fs_.lstatSync)(target));
    if (!anywhere && stats?.isSymbolicLink() === true)
        return { reason: "a link stands in its way" };
    if (!anywhere && target.split(external_node_path_.sep).some((each) => reserved.has(each.toLowerCase())))
        return { reason: "it leads into a folder that git or the runner keeps for itself" };
    if (stats === undefined)
        return { path: target, mode: undefined };
    const real = (0,files/* realPathOf */.dN)(target);
    if (real === undefined)
        return { reason: "its path is a link that leads nowhere" };
    if (!isAllowed(real, places))
        return outside(places);
    const behind = (0,files/* attempt */.CD)(() => (0,external_node_fs_.lstatSync)(real));
    return behind?.isFile() === true ? { path: real, mode: behind.mode & 0o777 } : { reason: "something that is not a file has its path" };
}
function isAllowed(real, { workspace, also = [], anywhere = false }) {
    return anywhere || [workspace, ...also].map((root) => (0,files/* realPathOf */.dN)(root)).some((root) => root !== undefined && (0,paths/* isInside */.FK)(root, real));
}
function outside({ also = [] }) {
    return { reason: `it leads outside of ${also.length > 0 ? "the workspace and the runner's temporary folder" : "the workspace"}` };
}
function standsAt(path, places) {
    const way = wayTo(path, places);
    const stats = "reason" in way ? undefined : (0,files/* attempt */.CD)(() => (0,external_node_fs_.lstatSync)(external_node_path_.join(way.folder, way.name)));
    return stats !== undefined && !stats.isDirectory();
}
function makeFolders(folder) {
    if ((0,files/* attempt */.CD)(() => (0,external_node_fs_.lstatSync)(folder)) !== undefined)
        return;
    makeFolders(external_node_path_.dirname(folder));
    (0,external_node_fs_.mkdirSync)(folder);
}
const reserved = new Set([".git", "_github_workflow", "_runner_file_commands", "_github_home", "_actions"]);
function withoutRootLinks(full, roots) {
    for (const root of roots) {
        const real = (0,files/* realPathOf */.dN)(root);
        if (real !== undefined && (0,paths/* isInside */.FK)(external_node_path_.resolve(root), full))
            return external_node_path_.join(real, external_node_path_.relative(external_node_path_.resolve(root), full));
    }
    return full;
}
function writeWhole(path, text, mode) {
    const descriptor = (0,external_node_fs_.openSync)(path, "wx");
    try {
        const bytes = new TextEncoder().encode(text);
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    if (mode !== undefined)
        (0,files/* attempt */.CD)(() => (0,external_node_fs_.chmodSync)(path, mode));
}
function syncFolder(folder) {
    (0,files/* attempt */.CD)(() => {
        const descriptor = (0,external_node_fs_.openSync)(folder, "r");
        try {
            (0,external_node_fs_.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    });
}

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(6241);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/csv.js

const csv = {
    id: "csv",
    extension: "csv",
    title: "CSV",
    use: "For spreadsheets: a row for each finding, each image without one, each diagnostic; no cell can become a formula.",
    render: (report) => [columns, ...rowsOf(report).map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => `${cells.map(report_escape/* csvCell */.rK).join(",")}\r\n`).join(""),
};
const columns = [
    "record", "level", "change", "waived", "verdict", "failing", "image", "format", "requirement", "outcome", "message", "expected", "actual", "remedy", "advice",
    "file", "line", "column", "end line", "end column", "basis", "description", "url", "waiver reason", "waiver owner", "waiver until", "waiver ticket", "fingerprint",
];
function rowsOf(report) {
    return [
        ...report.images.flatMap((image) => (image.findings.length === 0 ? [imageRow(image)] : image.findings.map((finding) => findingRow(image, finding)))),
        ...report.diagnostics.map(diagnosticRow),
        ...(report.comparison?.fixed ?? []).map(fixedRow),
        ...(report.comparison?.retired ?? []).map((image) => ({ record: "retired", image })),
    ];
}
function imageRow(image) {
    return { record: "image", ...cellsOfImage(image), ...cellsOfPlace(image.location) };
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
        ...(waiver === null ? {} : { "waiver reason": waiver.reason, "waiver owner": waiver.owner, "waiver until": waiver.until, "waiver ticket": waiver.ticket ?? "" }),
    };
}
function diagnosticRow({ code, level, message, location }) {
    return { record: "diagnostic", requirement: code, level, message, ...cellsOfPlace(location) };
}
function fixedRow({ image, requirement, message, location }) {
    return { record: "fixed", change: "fixed", image, requirement, message, ...cellsOfPlace(location) };
}
function cellsOfImage({ name, format, verdict, basis, failing, description }) {
    return { image: name, format, verdict, basis, failing: String(failing), description };
}
function cellsOfPlace({ file, start, end }) {
    return { file, line: String(start.line), column: String(start.column), "end line": String(end.line), "end column": String(end.column) };
}

;// CONCATENATED MODULE: ./build/report/records.js
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

;// CONCATENATED MODULE: ./build/report/json-lines.js


const jsonl = {
    id: "jsonl",
    extension: "jsonl",
    title: "JSON Lines",
    use: "For pipelines: one JSON object a line. First the run, then each image with its findings after it, each diagnostic, each finding of the base commit that is fixed.",
    render: (report) => recordsOf(report).map((record) => `${(0,report_escape/* safeJson */.oi)(JSON.stringify(record))}\n`).join(""),
};
function recordsOf(report) {
    const { comparison } = report;
    return [
        { type: "run", ...runRecord(report), comparison: comparison === null ? null : { base: comparison.base, retired: comparison.retired } },
        ...report.images.flatMap((image) => [
            { type: "image", ...imageRecord(image), implied: impliedRecords(image) },
            ...image.findings.map((finding) => ({ type: "finding", image: image.name, format: image.format, verdict: image.verdict, ...findingRecord(finding) })),
        ]),
        ...report.diagnostics.map((diagnostic) => ({ type: "diagnostic", ...diagnosticRecord(diagnostic) })),
        ...(comparison?.fixed ?? []).map((fixed) => ({ type: "fixed", ...fixedRecord(fixed) })),
    ];
}

;// CONCATENATED MODULE: ./build/report/json.js


const json = {
    id: "json",
    extension: "json",
    title: "JSON",
    use: "For programs: everything that the other reports show, in full, by a published schema.",
    render: (report) => `${(0,report_escape/* safeJson */.oi)(JSON.stringify(documentOf(report), undefined, 2))}\n`,
};
function documentOf(report) {
    return {
        ...runRecord(report),
        comparison: report.comparison === null ? null : comparisonRecord(report.comparison),
        images: report.images.map((image) => ({ ...imageRecord(image), findings: image.findings.map(findingRecord), implied: impliedRecords(image) })),
        diagnostics: report.diagnostics.map(diagnosticRecord),
    };
}

// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/report/limits.js
var report_limits = __webpack_require__(8587);
;// CONCATENATED MODULE: ./build/report/junit.js



const junit = {
    id: "junit",
    extension: "xml",
    title: "JUnit XML",
    use: "For test dashboards: a suite for each file; what fails is a failure, what is waived or not applicable is skipped, what could not be read is an error.",
    render: (report) => renderSuites(suitesOf(report), report),
};
function suitesOf(report) {
    const files = new Map();
    const add = (location, cases) => {
        const known = files.get(location.file);
        if (known === undefined)
            files.set(location.file, [...cases]);
        else
            known.push(...cases);
    };
    for (const image of report.images)
        add(image.location, casesOf(image));
    for (const diagnostic of report.diagnostics)
        add(diagnostic.location, [diagnosticCase(diagnostic)]);
    const suites = [...files].toSorted(([left], [right]) => (0,arrange/* compareText */.n6)(left, right)).map(([name, cases]) => ({ name, cases }));
    const red = suites.some(({ cases }) => cases.some(({ result }) => result === "failure" || result === "error"));
    if (suites.length > 0 && (report.exitCode === 0 || red))
        return suites;
    const run = { name: "run", location: undefined, result: report.exitCode === 0 ? "passed" : "error", type: "run", message: `${(0,report_escape/* visibleSentence */.kX)(report.reason)} Exit code ${report.exitCode}.`, lines: [] };
    return [...suites, { name: "sysprep-gate", cases: [run] }];
}
function casesOf(image) {
    const cases = image.findings.map((finding) => findingCase(image, finding));
    const unexplained = image.failing && !cases.some(({ result }) => result === "failure");
    return cases.length > 0 && !unexplained ? cases : [imageCase(image), ...cases];
}
function imageCase({ name, location, verdict, basis, failing, description, format }) {
    return {
        name: (0,report_escape/* visible */.RK)(name),
        location,
        result: failing ? "failure" : verdict === "not-applicable" ? "skipped" : "passed",
        type: `verdict/${verdict}`,
        message: `${arrange/* verdictWords */.L2[verdict]}: ${(0,report_escape/* visibleSentence */.kX)(description)}`,
        lines: [`Format: ${(0,report_escape/* visible */.RK)(format)}`, ...basisLines(basis)],
    };
}
function basisLines(basis) {
    return basis === "none" ? [] : [`Basis: ${basis}`];
}
function findingCase(image, finding) {
    const result = finding.level === "error" ? "failure" : finding.waived ? "skipped" : "passed";
    return {
        name: `${(0,report_escape/* visible */.RK)(image.name)}: ${(0,report_escape/* visible */.RK)(finding.requirement)}`,
        location: finding.location,
        result,
        type: (0,report_escape/* visible */.RK)(finding.requirement),
        message: finding.waived ? (0,arrange/* waiverSentence */.ER)(finding) : (0,report_escape/* visibleSentence */.kX)(finding.message),
        lines: [
            `Verdict: ${arrange/* verdictWords */.L2[image.verdict]}, ${(0,report_escape/* visibleSentence */.kX)(image.description)}`,
            ...basisLines(image.basis),
            `Level: ${[finding.level, finding.change ?? "", finding.waived ? "waived" : ""].filter(Boolean).join(", ")}`,
            ...(finding.waived ? [`Finding: ${(0,report_escape/* visibleSentence */.kX)(finding.message)}`] : []),
            ...(finding.waiver === null ? [] : [`Waiver: ${(0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(finding.waiver.location), report_limits/* longestSentence */.oL)}`]),
            ...placeLines(finding),
            ...(finding.remedy === "" ? [] : [`Fix: ${(0,report_escape/* visibleSentence */.kX)(finding.remedy)}`]),
            ...finding.advice.map((advice) => `Note: ${(0,report_escape/* visibleSentence */.kX)(advice)}`),
            ...(finding.url === "" ? [] : [`See: ${(0,report_escape/* visible */.RK)(finding.url)}`]),
        ],
    };
}
function diagnosticCase(diagnostic) {
    return {
        name: `${diagnostic.level === "error" ? "read as meant" : "read"}: ${(0,report_escape/* visible */.RK)(diagnostic.code)}`,
        location: diagnostic.location,
        result: diagnostic.level === "error" ? "error" : "passed",
        type: (0,report_escape/* visible */.RK)(diagnostic.code),
        message: (0,report_escape/* visibleSentence */.kX)(diagnostic.message),
        lines: [`Level: ${diagnostic.level}`, ...placeLines(diagnostic)],
    };
}
function placeLines({ location, excerpt, related }) {
    return [
        `At: ${(0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(location), report_limits/* longestSentence */.oL)}`,
        ...(excerpt === "" ? [] : [`Line: ${(0,report_escape/* visible */.RK)(excerpt)}`]),
        ...related.slice(0, report_limits/* longestRelatedList */.Et).map((each) => `With: ${(0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(each.location), report_limits/* longestSentence */.oL)}: ${(0,report_escape/* visibleSentence */.kX)(each.message)}`),
        ...(related.length > report_limits/* longestRelatedList */.Et ? [`With: … and ${related.length - report_limits/* longestRelatedList */.Et} more`] : []),
    ];
}
function renderSuites(suites, report) {
    return [
        `<?xml version="1.0" encoding="UTF-8"?>`,
        `<testsuites name="sysprep-gate" ${totals(suites.flatMap(({ cases }) => cases))} time="0">`,
        ...suites.flatMap((suite, index) => suiteLines(suite, index === 0 ? report : undefined)),
        "</testsuites>",
        "",
    ].join("\n");
}
function suiteLines({ name, cases }, report) {
    return [
        `  <testsuite name="${(0,report_escape/* xmlText */.xK)((0,report_escape/* visible */.RK)(name, report_limits/* longestSentence */.oL))}" ${totals(cases)} time="0">`,
        ...(report === undefined ? [] : propertyLines(report)),
        ...cases.flatMap((each) => caseLines(each, name)),
        ...(report === undefined ? [] : outputLines("    ", runLines(report))),
        "  </testsuite>",
    ];
}
function propertyLines(report) {
    const properties = { version: report.version, matrixVersion: report.matrixVersion, conclusion: report.conclusion, exitCode: String(report.exitCode), strict: String(report.strict), warnOnly: String(report.warnOnly) };
    return ["    <properties>", ...Object.entries(properties).map(([name, value]) => `      <property name="${name}" value="${(0,report_escape/* xmlText */.xK)((0,report_escape/* visible */.RK)(value))}"/>`), "    </properties>"];
}
function runLines({ comparison, notices, ...report }) {
    const { fixed, retired } = comparison ?? { fixed: [], retired: [] };
    return [
        `Counts: ${(0,arrange/* countsSentence */.KS)({ comparison, notices, ...report })}; ${(0,arrange/* findingsSentence */.yx)({ comparison, notices, ...report })}`,
        `Conclusion: ${report.conclusion}. ${(0,report_escape/* visibleSentence */.kX)(report.reason)} Exit code ${report.exitCode}.`,
        ...notices.map((notice) => `Note: ${(0,report_escape/* visibleSentence */.kX)(notice)}`),
        ...shortList(fixed.map((each) => `Fixed: ${(0,report_escape/* visible */.RK)(each.requirement)} on ${(0,report_escape/* visible */.RK)(each.image)}, ${(0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(each.location), report_limits/* longestSentence */.oL)} in the base commit`), "Fixed"),
        ...shortList(retired.map((name) => `No longer declared: ${(0,report_escape/* visible */.RK)(name)}`), "No longer declared"),
    ];
}
function shortList(lines, label) {
    return lines.length <= report_limits/* longestPassingList */.m6 ? [...lines] : [...lines.slice(0, report_limits/* longestPassingList */.m6), `${label}: … and ${lines.length - report_limits/* longestPassingList */.m6} more`];
}
function caseLines({ name, location, result, type, message, lines }, suite) {
    const place = location === undefined ? "" : ` file="${(0,report_escape/* xmlText */.xK)((0,report_escape/* visible */.RK)(location.file, report_limits/* longestSentence */.oL))}" line="${location.start.line}"`;
    const open = `    <testcase name="${(0,report_escape/* xmlText */.xK)(name)}" classname="${(0,report_escape/* xmlText */.xK)((0,report_escape/* visible */.RK)(suite, report_limits/* longestSentence */.oL))}"${place} time="0">`;
    const said = `message="${(0,report_escape/* xmlText */.xK)(message)}"`;
    const body = lines.map((line) => (0,report_escape/* xmlText */.xK)(line)).join("\n");
    switch (result) {
        case "passed":
            return [open, ...outputLines("      ", [`Message: ${message}`, ...lines]), "    </testcase>"];
        case "skipped":
            return [open, `      <skipped ${said}/>`, ...outputLines("      ", lines), "    </testcase>"];
        case "failure":
        case "error":
            return [open, `      <${result} ${said} type="${(0,report_escape/* xmlText */.xK)(type)}">${body}</${result}>`, "    </testcase>"];
        default:
            return result;
    }
}
function outputLines(indent, lines) {
    return lines.length === 0 ? [] : [`${indent}<system-out>${lines.map((line) => (0,report_escape/* xmlText */.xK)(line)).join("\n")}</system-out>`];
}
function totals(cases) {
    const count = (result) => cases.filter((each) => each.result === result).length;
    return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

;// CONCATENATED MODULE: ./build/report/bytes.js
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

;// CONCATENATED MODULE: ./build/report/markdown.js




const markdown = {
    id: "markdown",
    extension: "md",
    title: "Markdown",
    use: "For job summaries and comments: a table of images and requirements, worst first.",
    render: (report) => renderMarkdown(report, { maxBytes: report_limits/* summaryBudget */.qN }),
};
const icons = { unsupported: "❌", undetermined: "❓", "not-covered": "⚠️", supported: "✅", "not-applicable": "➖" };
const levelIcons = { error: "❌", warning: "⚠️", note: "ℹ️" };
const basisWords = { documented: "documented", extrapolated: "extrapolated", none: "" };
function renderMarkdown(report, options) {
    const heading = `## ${headingOf(report)}\n`;
    const counts = `\n<p><b>${(0,report_escape/* htmlText */.js)((0,arrange/* countsSentence */.KS)(report))}</b>; ${(0,report_escape/* htmlProse */.n8)((0,arrange/* findingsSentence */.yx)(report))}<br><sub>${(0,report_escape/* htmlText */.js)((0,arrange/* filesSentence */.B6)(report))}${report.strict ? "; strict" : ""}</sub></p>\n`;
    const icon = report.exitCode !== 0 ? "❌" : report.wouldFail || !(0,arrange/* isSettled */.Is)((0,arrange/* standingOf */.YP)(report.images)) ? "⚠️" : report.counts.images === 0 ? "ℹ️" : "✅";
    const closing = `\n<p>${icon} Exit code <b>${report.exitCode}</b>. ${(0,report_escape/* htmlProse */.n8)(report.reason)}<br><sub>sysprep-gate ${(0,report_escape/* htmlCode */.h8)(report.version)} with matrix ${(0,report_escape/* htmlCode */.h8)(report.matrixVersion)}</sub></p>\n`;
    let room = options.maxBytes - bytesOf(heading) - bytesOf(counts) - bytesOf(closing);
    if (room < 0) {
        const rest = `\nExit code ${report.exitCode}.\n`;
        return bytesOf(heading + rest) <= options.maxBytes ? heading + rest : "";
    }
    const sections = sectionsOf(report).filter((section) => section.rows.length > 0);
    const wanted = sections.map((section) => bytesOf(section.open + section.close) + fullSize(section.rows, room));
    let body = "";
    for (const [index, section] of sections.entries()) {
        const kept = sections.slice(index + 1).reduce((sum, later, offset) => sum + Math.min(wanted[index + 1 + offset] ?? 0, Math.floor(options.maxBytes * later.share)), 0);
        const filled = fill(section, room - kept);
        room -= bytesOf(filled);
        body += filled;
    }
    return `${heading}${counts}${body}${closing}`;
}
function headingOf(report) {
    const { failing, images } = report.counts;
    const errors = report.diagnostics.filter((diagnostic) => diagnostic.level === "error").length;
    if (report.conclusion === "success" && !report.wouldFail)
        return successHeading(report);
    const what = failing > 0 ? `${failing} of ${(0,arrange/* plural */.LS)(images, "image")} ${failing === 1 ? "fails" : "fail"}` : errors > 0 ? `${(0,arrange/* plural */.LS)(errors, "error")} in what should have been read` : "failure";
    return report.conclusion === "success" ? `⚠️ sysprep-gate: ${what} (warn-only)` : `❌ sysprep-gate: ${what}`;
}
function successHeading({ images, counts }) {
    const standing = (0,arrange/* standingOf */.YP)(images);
    if (counts.images === 0)
        return "ℹ️ sysprep-gate: no image was found, and none is required";
    const waived = counts.waived > 0 ? `, ${(0,arrange/* plural */.LS)(counts.waived, "finding")} waived` : "";
    if ((0,arrange/* isSettled */.Is)(standing))
        return `✅ sysprep-gate: ${counts.images === 1 ? "the image passes" : `all ${counts.images} images pass`}${waived}`;
    const { passing, open } = standing;
    const verdicts = ["unsupported", "undetermined", "not-covered"].filter((verdict) => open[verdict] > 0);
    const [only = "undetermined"] = verdicts;
    if (counts.images === 1)
        return `⚠️ sysprep-gate: the image is ${arrange/* verdictWords */.L2[only]}, which does not fail the run`;
    return `⚠️ sysprep-gate: ${passing === 0 ? "none" : passing} of ${counts.images} images ${passing < 2 ? "passes" : "pass"}, ${verdicts.map((verdict) => `${open[verdict]} ${arrange/* verdictWords */.L2[verdict]}`).join(", ")}${waived}`;
}
function sectionsOf(report) {
    const spoken = report.images.filter((image) => image.findings.length > 0 || !passes(image.verdict));
    const quiet = report.images.filter((image) => image.findings.length === 0 && passes(image.verdict));
    const notes = (0,arrange/* sharedNotes */.LX)(report.images);
    const { fixed, retired } = report.comparison ?? { fixed: [], retired: [] };
    return [
        {
            open: "\n<ul>\n",
            rows: report.notices.map((notice) => single(`<li>ℹ️ ${(0,report_escape/* htmlProse */.n8)(notice)}</li>\n`)),
            close: "</ul>\n",
            noun: "notes",
            share: 0,
        },
        {
            open: "\n<table>\n<tr><th align=\"left\">Image</th><th align=\"left\">Requirement and finding</th></tr>\n",
            rows: spoken.map(markdown_imageRow),
            close: "</table>\n",
            noun: "findings",
            share: 0.5,
        },
        {
            open: "\n<h3>Files</h3>\n<table>\n<tr><th align=\"left\">Diagnostic</th><th align=\"left\">What was found</th></tr>\n",
            rows: report.diagnostics.map((diagnostic) => single(markdown_diagnosticRow(diagnostic))),
            close: "</table>\n",
            noun: "diagnostics",
            share: 0.2,
        },
        {
            open: `\n<details>\n<summary>${(0,arrange/* plural */.LS)(fixed.length, "finding")} of the base commit fixed</summary>\n<ul>\n`,
            rows: fixed.map((each) => single(markdown_fixedRow(each))),
            close: "</ul>\n</details>\n",
            noun: "fixed findings",
            share: 0.05,
        },
        {
            open: `\n<details>\n<summary>${(0,arrange/* plural */.LS)(retired.length, "image")} no longer declared</summary>\n<ul>\n`,
            rows: retired.map((name) => single(`<li>${(0,report_escape/* htmlCode */.h8)(name)}</li>\n`)),
            close: "</ul>\n</details>\n",
            noun: "images no longer declared",
            share: 0.02,
        },
        {
            open: `\n<details>\n<summary>${(0,arrange/* plural */.LS)(quiet.length, "image")} without a finding</summary>\n<ul>\n`,
            rows: quiet.map((image) => single(quietRow(image))),
            close: "</ul>\n</details>\n",
            noun: "images",
            share: 0.1,
        },
        {
            open: `\n<details>\n<summary>${(0,arrange/* plural */.LS)(notes.length, "implied fact")}: not stated, but given by a cited rule</summary>\n<ul>\n`,
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
function markdown_imageRow(image) {
    const items = Math.max(1, image.findings.length);
    return {
        items,
        html(count) {
            const span = count > 1 ? ` rowspan="${count}"` : "";
            const shown = (0,arrange/* sayAdviceOnce */.pS)(image.findings.slice(0, count));
            const rows = shown.length > 0 ? shown.map((finding) => findingCells(finding, image.location.file)) : [`<td valign="top">${image.verdict === "undetermined" ? "The definition was not read as meant; the errors below say why." : "No statement of the matrix decides about this image."}</td>`];
            return `<tr><td valign="top"${span}>${imageCell(image)}</td>${rows.join("</tr>\n<tr>")}</tr>\n`;
        },
    };
}
function imageCell(image) {
    const details = [(0,report_escape/* htmlText */.js)(basisWords[image.basis]), passes(image.verdict) || image.failing ? "" : "does not fail this run"].filter(Boolean).join(", ");
    return [
        `${icons[image.verdict]} <b>${arrange/* verdictWords */.L2[image.verdict]}</b>`,
        (0,report_escape/* htmlCode */.h8)(image.name),
        (0,report_escape/* htmlProse */.n8)(image.description),
        `<sub>${(0,report_escape/* htmlCode */.h8)(`${image.location.file}:${image.location.start.line}`)}</sub>`,
        `<sub>${(0,report_escape/* htmlCode */.h8)(image.format)}${details === "" ? "" : `, ${details}`}</sub>`,
        settlingCell(image.settle),
    ].filter(Boolean).join("<br>");
}
function settlingCell(lines) {
    if (lines.length === 0)
        return "";
    return `<details><summary>Lines that settle it</summary>State what is open, with the values that are true:<pre><code>${lines.map((line) => (0,report_escape/* htmlText */.js)(line, report_limits/* longestSentence */.oL)).join("\n")}</code></pre></details>`;
}
function findingCells(finding, imageFile) {
    const link = documentLink(finding.url);
    const weight = `${levelIcons[finding.level]} <b>${finding.waived ? "waived" : finding.level}</b>${finding.change === null ? "" : `, ${finding.change}`}`;
    const lines = [
        `${weight} ${(0,report_escape/* htmlCode */.h8)(finding.requirement)}${link === "" ? "" : ` (${link})`}`,
        (0,report_escape/* htmlProse */.n8)(finding.message),
        waiverLine(finding),
        `${(0,report_escape/* htmlCode */.h8)(lineOf(finding.location, imageFile), report_limits/* longestSentence */.oL)}${excerptOf(finding)}`,
        finding.remedy === "" ? "" : `<b>Fix:</b> ${(0,report_escape/* htmlProse */.n8)(finding.remedy)}`,
        ...finding.advice.map((advice) => `<b>Note:</b> ${(0,report_escape/* htmlProse */.n8)(advice)}`),
        ...relatedLines(finding.related),
    ];
    return `<td valign="top">${lines.filter(Boolean).join("<br>")}</td>`;
}
function waiverLine({ waiver }) {
    if (waiver === null)
        return "";
    const ticket = waiver.ticket === null ? "" : ` (${(0,report_escape/* htmlCode */.h8)(waiver.ticket)})`;
    return `<b>Waived</b> until ${(0,report_escape/* htmlCode */.h8)(waiver.until)} by ${(0,report_escape/* htmlCode */.h8)(waiver.owner)}${ticket}: ${(0,report_escape/* htmlProse */.n8)(waiver.reason)} (${(0,report_escape/* htmlCode */.h8)(`${waiver.location.file}:${waiver.location.start.line}`, report_limits/* longestSentence */.oL)})`;
}
function lineOf({ file, start }, imageFile) {
    return file === imageFile ? `line ${start.line}` : `${file}:${start.line}`;
}
function excerptOf({ excerpt, location }) {
    const from = location.start.column > 80 ? location.start.column - 21 : 0;
    const text = excerpt.slice(from).replace(/^[\uDC00-\uDFFF]/, "").trim();
    return text === "" ? "" : `: ${(0,report_escape/* htmlCode */.h8)(`${from > 0 ? "…" : ""}${text}`, 120)}`;
}
function relatedLines(related) {
    const lines = related.slice(0, report_limits/* longestRelatedList */.Et).map(({ message, location }) => `<b>With:</b> ${(0,report_escape/* htmlCode */.h8)(`${location.file}:${location.start.line}`, report_limits/* longestSentence */.oL)}: ${(0,report_escape/* htmlProse */.n8)(message)}`);
    return related.length > report_limits/* longestRelatedList */.Et ? [...lines, `… and ${(0,arrange/* plural */.LS)(related.length - report_limits/* longestRelatedList */.Et, "more place")}`] : lines;
}
function documentLink(url) {
    return /^https:\/\/[a-z0-9.-]+(?:\/[\w\-./?=&%#~+,:;()]*)?$/i.test(url) ? `<a href="${(0,report_escape/* htmlText */.js)(url, report_limits/* longestSentence */.oL)}">document</a>` : "";
}
function markdown_diagnosticRow(diagnostic) {
    const { location } = diagnostic;
    const lines = [
        (0,report_escape/* htmlProse */.n8)(diagnostic.message),
        `${(0,report_escape/* htmlCode */.h8)(`${location.file}:${location.start.line}`, report_limits/* longestSentence */.oL)}${excerptOf(diagnostic)}`,
        ...relatedLines(diagnostic.related),
    ];
    return `<tr><td valign="top">${levelIcons[diagnostic.level]} ${diagnostic.level}<br>${(0,report_escape/* htmlCode */.h8)(diagnostic.code)}</td><td valign="top">${lines.join("<br>")}</td></tr>\n`;
}
function quietRow(image) {
    const basis = image.basis === "extrapolated" ? " (extrapolated)" : "";
    return `<li>${icons[image.verdict]} ${arrange/* verdictWords */.L2[image.verdict]}${basis}: ${(0,report_escape/* htmlCode */.h8)(image.name)} in ${(0,report_escape/* htmlCode */.h8)(`${image.location.file}:${image.location.start.line}`)}<br>${(0,report_escape/* htmlProse */.n8)(image.description)}</li>\n`;
}
function noteRow(note) {
    const link = documentLink(note.url);
    return `<li>${(0,report_escape/* htmlProse */.n8)(`${note.value} (${note.fact})`)} in ${(0,arrange/* plural */.LS)(note.images, "image")}, because ${(0,report_escape/* htmlProse */.n8)(note.because)} (${(0,report_escape/* htmlProse */.n8)(note.source)}${link === "" ? "" : `, ${link}`})</li>\n`;
}
function markdown_fixedRow({ image, requirement, message, location }) {
    return `<li>${(0,report_escape/* htmlCode */.h8)(requirement)} on ${(0,report_escape/* htmlCode */.h8)(image)}, which stood in ${(0,report_escape/* htmlCode */.h8)(`${location.file}:${location.start.line}`, report_limits/* longestSentence */.oL)}<br>${(0,report_escape/* htmlProse */.n8)(message)}</li>\n`;
}
function fill(section, room) {
    const total = section.rows.reduce((sum, row) => sum + row.items, 0);
    const remark = (shown) => `<p>Showing ${shown} of ${total} ${section.noun}.</p>\n`;
    let left = room - bytesOf(section.open) - bytesOf(section.close);
    const whole = fullSize(section.rows, left);
    if (whole <= left)
        return section.open + section.rows.map((row) => row.html(row.items)).join("") + section.close;
    left -= bytesOf(remark(total));
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
        left -= bytesOf(html);
        shown += count;
        if (count < row.items)
            break;
    }
    return section.open + rows + section.close + remark(shown);
}
function fullSize(rows, enough) {
    let size = 0;
    for (const row of rows) {
        size += bytesOf(row.html(row.items));
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
        if (bytesOf(row.html(middle)) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/report/sarif.js




const sarif = {
    id: "sarif",
    extension: "sarif",
    title: "SARIF",
    use: "For code scanning: every requirement as a rule, fingerprints that survive moved lines, waived findings with their reason.",
    render: (report, options) => renderSarif(report, options.rules),
};
function renderSarif(report, rules = []) {
    return fileOf(new Run(report, rules), { first: 0, end: Infinity, number: 1 });
}
function splitSarif(report, rules = [], limits = { results: report_limits/* sarifResultsPerRun */.cL, bytes: report_limits/* sarifBytes */.Zm }) {
    const run = new Run(report, rules);
    const frame = bytesOf(fileOf(run, { first: 0, end: 0, number: 1 })) + frameReserve;
    const files = [];
    let first = 0;
    let used = frame;
    for (const [index, line] of run.results.entries()) {
        const size = bytesOf(line) + lineOverhead;
        const full = index - first >= limits.results || used + size > limits.bytes;
        if (full && index > first) {
            files.push(fileOf(run, { first, end: index, number: files.length + 1 }));
            first = index;
            used = frame;
        }
        used += size;
    }
    files.push(fileOf(run, { first, end: Infinity, number: files.length + 1 }));
    return files;
}
const lineOverhead = 2;
const frameReserve = 200;
const home = "https://github.com/sysprep-gate/sysprep-gate";
const schema = "https://json.schemastore.org/sarif-2.1.0.json";
class Run {
    report;
    rules;
    results;
    constructor(report, given) {
        this.report = report;
        const remarks = [...report.diagnostics.map(remarkOfDiagnostic), ...report.images.flatMap((image) => image.findings.filter(isReportable).map((finding) => remarkOfFinding(image, finding)))].toSorted(compareRemarks);
        const rules = rulesOf(report, given);
        const indices = new Map(rules.map((rule, index) => [rule["id"], index]));
        const times = new Map();
        this.rules = rules.map(sarif_lineOf);
        this.results = remarks.map(({ rule, print, result }) => {
            const time = (times.get(`${rule}\n${print}`) ?? 0) + 1;
            times.set(`${rule}\n${print}`, time);
            return sarif_lineOf({ ruleId: ruleId(rule), ruleIndex: indices.get(ruleId(rule)), ...result, partialFingerprints: { primaryLocationLineHash: `${print}:${time}`, "sysprepGate/v1": print } });
        });
    }
}
function isReportable({ outcome }) {
    return outcome !== "pass";
}
const levels = ["error", "warning", "note"];
function compareRemarks(left, right) {
    return (levels.indexOf(left.level) - levels.indexOf(right.level) ||
        left.rank - right.rank ||
        (0,arrange/* compareLocations */.Qr)(left.location, right.location) ||
        (0,arrange/* compareText */.n6)(left.rule, right.rule) ||
        (0,arrange/* compareText */.n6)(left.image, right.image) ||
        (0,arrange/* compareText */.n6)(left.print, right.print));
}
function sarif_lineOf(value) {
    return (0,report_escape/* safeJson */.oi)(JSON.stringify(value));
}
function fileOf({ report, rules, results }, { first, end, number }) {
    const own = results.slice(first, end);
    const list = (lines) => (lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`);
    const driver = `{"name":"sysprep-gate","fullName":"sysprep-gate: Windows images against the IIS Sysprep support matrix",${versionOf(report)}"informationUri":"${home}","rules":${list(rules)}}`;
    return [
        `{"$schema":"${schema}","version":"2.1.0","runs":[{`,
        `"tool":{"driver":${driver}},`,
        `"automationDetails":{"id":"${number === 1 ? "sysprep-gate/" : `sysprep-gate/part-${number}/`}"},`,
        `"columnKind":"utf16CodeUnits",`,
        `"originalUriBaseIds":{"%SRCROOT%":{"description":{"text":"The root of the checked out repository."}}},`,
        `"invocations":[${sarif_lineOf(invocationOf(report))}],`,
        `"properties":${sarif_lineOf(propertiesOf(report))},`,
        `"results":${list(own)}`,
        "}]}",
        "",
    ].join("\n");
}
function versionOf({ version }) {
    const semantic = /^\d+\.\d+\.\d+(?:-[\da-z.-]+)?$/i.test(version) ? version : "0.0.0";
    return `"version":"${semantic}","semanticVersion":"${semantic}",`;
}
function invocationOf(report) {
    const notes = report.notices.map((notice) => ({ level: "note", message: { text: (0,report_escape/* sarifText */.BC)((0,report_escape/* visibleSentence */.kX)(notice)) || "(empty)" } }));
    const failed = report.exitCode === 0 ? [] : [{ level: "error", message: { text: (0,report_escape/* sarifText */.BC)((0,report_escape/* visibleSentence */.kX)(report.reason)) || "(empty)" } }];
    return {
        executionSuccessful: report.exitCode !== 70,
        exitCode: report.exitCode,
        exitCodeDescription: (0,report_escape/* visibleSentence */.kX)(report.reason),
        toolExecutionNotifications: [...failed, ...notes],
    };
}
function propertiesOf(report) {
    const { comparison, counts, images, matrixVersion, conclusion, wouldFail, warnOnly, strict } = report;
    return {
        matrixVersion: (0,report_escape/* visible */.RK)(matrixVersion),
        conclusion,
        wouldFail,
        warnOnly,
        strict,
        counts,
        extrapolated: images.filter(({ basis }) => basis === "extrapolated").length,
        ...(comparison === null
            ? {}
            : {
                base: (0,report_escape/* visible */.RK)(comparison.base),
                fixedCount: comparison.fixed.length,
                fixed: comparison.fixed.slice(0, report_limits/* longestSarifList */.gI).map(({ image, requirement, location }) => ({ image: (0,report_escape/* visible */.RK)(image), requirement: (0,report_escape/* visible */.RK)(requirement), place: (0,report_escape/* visible */.RK)((0,arrange/* placeOf */.$t)(location), report_limits/* longestSentence */.oL) })),
                retiredCount: comparison.retired.length,
                retired: comparison.retired.slice(0, report_limits/* longestSarifList */.gI).map((name) => (0,report_escape/* visible */.RK)(name)),
            }),
    };
}
function rulesOf(report, given) {
    const rules = new Map(given.map((note) => [ruleId(note.id), ruleOf(note)]));
    const findings = report.images.flatMap((image) => image.findings).filter(isReportable).toSorted((left, right) => (0,arrange/* compareText */.n6)(left.requirement, right.requirement));
    for (const { requirement, expected, url } of findings) {
        const id = ruleId(requirement);
        if (!rules.has(id))
            rules.set(id, ruleOf({ id: requirement, needs: (0,report_escape/* visible */.RK)(expected), cite: "", text: "", url }));
    }
    for (const { code } of report.diagnostics.toSorted((left, right) => (0,arrange/* compareText */.n6)(left.code, right.code)))
        rules.set(ruleId(`diagnostic/${code}`), diagnosticRule(code));
    return [...rules.values()];
}
function ruleId(id) {
    return (0,report_escape/* visible */.RK)(id) || "(empty)";
}
function ruleOf({ id, needs, cite, text, url }) {
    const needed = `Needs ${needs}${cite === "" ? "" : ` (${(0,report_escape/* visible */.RK)(cite)})`}.`;
    return {
        id: ruleId(id),
        shortDescription: { text: (0,report_escape/* cutUnits */.Cv)((0,report_escape/* sarifText */.BC)(needed), report_limits/* longestRuleDescription */.ND) },
        fullDescription: { text: (0,report_escape/* cutUnits */.Cv)((0,report_escape/* sarifText */.BC)(`${needed} Requirement ${(0,report_escape/* visible */.RK)(id)}.`), report_limits/* longestRuleDescription */.ND) },
        help: text === "" ? { text: (0,report_escape/* sarifText */.BC)(needed) } : { text: (0,report_escape/* sarifText */.BC)(text), markdown: text },
        helpUri: /^https:\/\/[a-z0-9.-]+\/[\w\-./?=&%~+,:;()]*$/i.test(url) ? url : `${home}/blob/main/docs/matrix.md`,
        properties: { tags: ["iis", "sysprep"] },
    };
}
function diagnosticRule(code) {
    const shown = (0,report_escape/* sarifText */.BC)((0,report_escape/* visible */.RK)(code));
    return {
        id: ruleId(`diagnostic/${code}`),
        shortDescription: { text: `About a file of this run: ${shown}.` },
        fullDescription: { text: `Something in a file is not as it has to be (${shown}): an image definition, the policy or the waivers. A file that is not read is never a pass.` },
        help: { text: "The message says what was found and what to do. Where it is an error, nothing is decided about what stands there until it is put right." },
        helpUri: `${home}/blob/main/docs/format.md`,
        properties: { tags: ["iis", "sysprep"] },
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
        print: (0,report_escape/* visible */.RK)(finding.fingerprint) || "(empty)",
        result: {
            level,
            message: { text: messageOf([finding.message, finding.remedy, ...finding.advice, finding.waived ? `This finding is ${(0,arrange/* waiverSentence */.ER)(finding)}` : ""], related) },
            locations: [{ physicalLocation: physical(location) }],
            ...relatedOf(related),
            ...(finding.change === null ? {} : { baselineState: finding.change === "new" ? "new" : "unchanged" }),
            ...(finding.waived ? { suppressions: [suppressionOf(finding)] } : {}),
            properties: {
                image: (0,report_escape/* visible */.RK)(image.name),
                format: (0,report_escape/* visible */.RK)(image.format),
                verdict: image.verdict,
                basis: image.basis,
                outcome: finding.outcome,
                expected: (0,report_escape/* visible */.RK)(finding.expected),
                actual: (0,report_escape/* visible */.RK)(finding.actual),
            },
        },
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
            properties: { code: (0,report_escape/* visible */.RK)(code), configuration: configuration === true },
        },
    };
}
function suppressionOf({ waiver, ...finding }) {
    const justification = (0,arrange/* waiverSentence */.ER)({ ...finding, waiver });
    if (waiver === null)
        return { kind: "external", status: "accepted", justification };
    const { owner, until, ticket, location } = waiver;
    return {
        kind: "external",
        status: "accepted",
        justification,
        location: { physicalLocation: physical(location) },
        properties: { owner: (0,report_escape/* visible */.RK)(owner), until: (0,report_escape/* visible */.RK)(until), ...(ticket === null ? {} : { ticket: (0,report_escape/* visible */.RK)(ticket) }) },
    };
}
function messageOf(texts, related) {
    const [first = "", ...rest] = texts;
    const links = related.slice(0, report_limits/* longestRelatedList */.Et).map(({ message, location }, index) => `[Line ${location.start.line}](${index + 1}) of ${(0,report_escape/* sarifText */.BC)((0,report_escape/* visible */.RK)(location.file))}: ${(0,report_escape/* sarifText */.BC)((0,report_escape/* visibleSentence */.kX)(message))}`);
    if (related.length > report_limits/* longestRelatedList */.Et)
        links.push(`… and ${(0,arrange/* plural */.LS)(related.length - report_limits/* longestRelatedList */.Et, "more place")}`);
    return [(0,report_escape/* sarifText */.BC)((0,report_escape/* visibleSentence */.kX)(first)) || "(empty)", ...rest.filter((text) => text !== "").map((text) => (0,report_escape/* sarifText */.BC)((0,report_escape/* visibleSentence */.kX)(text))), ...links].join("\n");
}
function relatedOf(related) {
    if (related.length === 0)
        return {};
    return {
        relatedLocations: related.slice(0, report_limits/* longestRelatedList */.Et).map(({ message, location }, index) => ({ id: index + 1, physicalLocation: physical(location), message: { text: (0,report_escape/* sarifText */.BC)((0,report_escape/* visibleSentence */.kX)(message)) || "(empty)" } })),
    };
}
function physical(location) {
    return { artifactLocation: { uri: (0,report_escape/* relativeUri */.H9)(location.file), uriBaseId: "%SRCROOT%" }, region: regionOf(location) };
}
function regionOf(location) {
    const { start, end } = location;
    const endLine = (0,arrange/* lastLine */.fM)(location);
    const endColumn = endLine === end.line ? end.column : endLine === start.line ? start.column + 1 : 2;
    return { startLine: start.line, startColumn: start.column, endLine, endColumn: endLine === start.line ? Math.max(start.column, endColumn) : endColumn };
}
function hashOf(text) {
    const half = (seed) => {
        let hash = seed;
        for (let index = 0; index < text.length; index++)
            hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
        return (hash >>> 0).toString(16).padStart(8, "0");
    };
    return half(0x811c9dc5) + half(0x9747b28c);
}

// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9514);
;// CONCATENATED MODULE: ./build/report/index.js








const reporters = [terminal/* pretty */.j, json, jsonl, sarif, junit, csv, markdown, annotations/* github */.M];
const reporterIds = reporters.map((reporter) => reporter.id);

;// CONCATENATED MODULE: ./build/reports.js




function requestedReports(lines, name) {
    return parseReportRequests(lines, reporterIds, name);
}
function renderAs(format, report, options) {
    const reporter = reporters.find((each) => each.id === format);
    if (reporter === undefined)
        throw new Error(`format ${format} has no reporter`);
    return reporter.render(report, { ...options, rules: (0,matrix/* rules */.aO)() });
}
function removeRequested(requests, places) {
    return removeOldReports(requests, places, new Set(["sarif"]));
}
function writeRequested(requests, report, width, places, permissions) {
    return writeReports(requests, (format) => (format === "sarif" ? splitSarif(report, (0,matrix/* rules */.aO)()) : renderAs(format, report, { colors: false, width })), places, permissions);
}


/***/ })

};

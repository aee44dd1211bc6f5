export const id = 831;
export const ids = [831];
export const modules = {

/***/ 1831:
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

// EXTERNAL MODULE: ./build/evaluate/evaluate.js
var evaluate = __webpack_require__(7727);
// EXTERNAL MODULE: ./build/evaluate/condition.js
var evaluate_condition = __webpack_require__(6047);
// EXTERNAL MODULE: ./build/facts/image.js
var facts_image = __webpack_require__(6617);
// EXTERNAL MODULE: ./build/matrix/index.js + 18 modules
var matrix = __webpack_require__(6527);
;// CONCATENATED MODULE: ./build/explain/matrix.js




function rules() {
    return [
        ...matrix/* statements */.F.flatMap((statement) => [
            ...statement.rows.flatMap((row) => row.requirements.map((requirement) => ({ id: `${statement.id}/${row.id}/${requirement.id}`, needs: requirement.needs, cite: statement.cite, text: requirementText(statement, row, requirement), url: statement.url }))),
            ...scopeRules(statement),
        ]),
        {
            id: evaluate/* coverageId */.GR,
            needs: "a configuration that a Microsoft statement speaks about",
            cite: "",
            url: "",
            text: `# ${evaluate/* coverageId */.GR}\n\nThe image holds IIS and is cloned with Sysprep, and no statement of the matrix speaks about this IIS on this Windows. That is not support: nobody has said that the clone works.\n\nDecide with \`on-not-covered\` whether such an image fails the run (the default), warns or is ignored. Installing the web server on each clone (\`phase: after-clone\` under \`iis\`) takes the image out of the matrix.\n`,
        },
        {
            id: evaluate/* contradictionId */.Vf,
            needs: "facts that can be true of one machine",
            cite: "",
            url: "",
            text: `# ${evaluate/* contradictionId */.Vf}\n\nTwo facts of the image cannot both be true: IIS 4.0 on Windows 2000, Internet Explorer 7 on Windows NT 4.0, IIS 5.1 on Windows XP x64. The facts involved count as unknown, and the image is undetermined until one of them is corrected.\n`,
        },
        {
            id: evaluate/* unreadId */.lJ,
            needs: "values in a spelling that is known",
            cite: "",
            url: "",
            text: `# ${evaluate/* unreadId */.lJ}\n\nA value of the definition cannot be read, and no requirement on this image asks for it. It decides nothing and is reported as a warning, because a mistyped fact may be the one that matters after the next change. \`sysprep-gate explain vocabulary\` lists the spellings.\n`,
        },
    ];
}
function explainMatrix(id) {
    const wanted = id.trim().toLowerCase();
    const rule = rules().find((each) => each.id === wanted);
    if (rule !== undefined)
        return rule.text;
    for (const statement of statements) {
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
        `Version ${matrixVersion}. What Microsoft published about cloning IIS with Sysprep, as this program applies it. Every sentence here is in our own words; the addresses lead to the documents.`,
        "",
        "A requirement that is not met makes an image *unsupported*; one that cannot be decided makes it *undetermined*. A row applies to an image where all of its conditions hold; an image that holds IIS, is cloned with Sysprep and is covered by no row is *not covered*.",
        "",
        "| requirement | needs | document |",
        "|---|---|---|",
        ...rules().map((rule) => `| \`${rule.id}\` | ${rule.needs} | ${rule.cite} |`),
        "",
        ...statements.map((statement) => statementText(statement, "##")),
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
        `${statement.publisher}, ${statement.dated}. <${statement.url}>${statement.readInFull ? "" : " Only a part of the text could be read."}${statement.supersedes.length > 0 ? ` Supersedes ${statement.supersedes.map((id) => statements.find((each) => each.id === id)?.cite ?? id).join(", ")}.` : ""}`,
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
        found.set((0,evaluate_condition/* partsOf */.CI)(condition.expects).key, scopeRule(statement, condition.id, condition.needs, `${condition.says} ${condition.remedy}`));
    for (const expectation of statement.rows.flatMap((row) => row.when)) {
        const { key } = (0,evaluate_condition/* partsOf */.CI)(expectation);
        if (!found.has(key))
            found.set(key, scopeRule(statement, (0,evaluate/* scopeId */.IW)(key), `to know the ${evaluate/* factTitles */.cR[key]}`, "It decides which row applies."));
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
    const { key, condition } = (0,evaluate_condition/* partsOf */.CI)(expectation);
    return `${facts_image/* vocabularies */.r9[key].title}: ${conditionText(key, condition)}`;
}
function conditionText(key, condition) {
    const show = (value) => facts_image/* vocabularies */.r9[key].show(value);
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

// EXTERNAL MODULE: ./build/report/records.js
var records = __webpack_require__(5089);
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
        { type: "run", ...(0,records/* runRecord */.DW)(report), comparison: comparison === null ? null : { base: comparison.base, retired: comparison.retired } },
        ...report.images.flatMap((image) => [
            { type: "image", ...(0,records/* imageRecord */.FL)(image), implied: (0,records/* impliedRecords */.xx)(image) },
            ...image.findings.map((finding) => ({ type: "finding", image: image.name, format: image.format, verdict: image.verdict, ...(0,records/* findingRecord */.vU)(finding) })),
        ]),
        ...report.diagnostics.map((diagnostic) => ({ type: "diagnostic", ...(0,records/* diagnosticRecord */.lH)(diagnostic) })),
        ...(comparison?.fixed ?? []).map((fixed) => ({ type: "fixed", ...(0,records/* fixedRecord */.WK)(fixed) })),
    ];
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/arrange.js + 1 modules
var arrange = __webpack_require__(4432);
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

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/bytes.js
var bytes = __webpack_require__(140);
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
    const frame = (0,bytes/* bytesOf */.$)(fileOf(run, { first: 0, end: 0, number: 1 })) + frameReserve;
    const files = [];
    let first = 0;
    let used = frame;
    for (const [index, line] of run.results.entries()) {
        const size = (0,bytes/* bytesOf */.$)(line) + lineOverhead;
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
        this.rules = rules.map(lineOf);
        this.results = remarks.map(({ rule, print, result }) => {
            const time = (times.get(`${rule}\n${print}`) ?? 0) + 1;
            times.set(`${rule}\n${print}`, time);
            return lineOf({ ruleId: ruleId(rule), ruleIndex: indices.get(ruleId(rule)), ...result, partialFingerprints: { primaryLocationLineHash: `${print}:${time}`, "sysprepGate/v1": print } });
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
function lineOf(value) {
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
        `"invocations":[${lineOf(invocationOf(report))}],`,
        `"properties":${lineOf(propertiesOf(report))},`,
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








const reporters = [terminal/* pretty */.j, json/* json */.P, jsonl, sarif, junit, csv, markdown/* markdown */.w, annotations/* github */.M];
const reporterIds = reporters.map((reporter) => reporter.id);

;// CONCATENATED MODULE: ./build/reports.js




function requestedReports(lines, name) {
    return parseReportRequests(lines, reporterIds, name);
}
function renderAs(format, report, options) {
    const reporter = reporters.find((each) => each.id === format);
    if (reporter === undefined)
        throw new Error(`format ${format} has no reporter`);
    return reporter.render(report, { ...options, rules: rules() });
}
function removeRequested(requests, places) {
    return removeOldReports(requests, places, new Set(["sarif"]));
}
function writeRequested(requests, report, width, places, permissions) {
    return writeReports(requests, (format) => (format === "sarif" ? splitSarif(report, rules()) : renderAs(format, report, { colors: false, width })), places, permissions);
}


/***/ })

};

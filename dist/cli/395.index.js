export const id = 395;
export const ids = [395,656];
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

/***/ 4656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mostImages),
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6482);
/* harmony import */ var _configuration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8481);
/* harmony import */ var _limit_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2825);
/* harmony import */ var _mapping_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2685);
/* harmony import */ var _policy_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4316);
/* harmony import */ var _version_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5146);






function readPolicyFile(file, text, version) {
    const opened = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .openConfiguration */ .hu)(file, text, "policy file", "policy");
    const places = new Map();
    const values = [];
    const entries = opened.root === undefined ? new Map() : (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(opened.root, _policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .policyKeys */ .f8.map((key) => key.name), "the policy file", opened, elsewhere);
    for (const key of _policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .policyKeys */ .f8) {
        const entry = entries.get(key.name);
        const value = entry === undefined ? undefined : readValue(key, entry, version, opened);
        if (entry === undefined || value === undefined)
            continue;
        values.push([key.field, value]);
        places.set(key.field, entry.keyLocation);
    }
    return { values: Object.fromEntries(values), places, diagnostics: opened.diagnostics() };
}
function elsewhere(key) {
    return _policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .runOptions */ .Ku.includes(key) ? "it is an input of the Action or a flag of the command line, and the policy file cannot set it." : undefined;
}
function readValue(key, entry, version, complaints) {
    const slot = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOf */ .SW)(entry);
    switch (key.kind) {
        case "truth":
            return readTruth(slot, complaints);
        case "words":
            return readWord(slot, key.words ?? [], complaints);
        case "integer":
            return readInteger(slot, complaints);
        case "globs":
            return readGlobs(entry, key.field === "paths", complaints);
        case "range":
            return readRange(slot, version, complaints);
        case "path":
            return readPath(slot, complaints);
        case "mappings":
            return _mapping_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingReader */ ._.get()(entry, complaints);
        case "limits":
            return readLimits(entry, complaints);
        default:
            return key.kind;
    }
}
function readTruth(slot, complaints) {
    const needed = "true or false";
    const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(slot, needed, complaints);
    if (text === undefined)
        return undefined;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    complaints.add("unknown-word", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, needed ${needed}.`, slot.location);
    return undefined;
}
function readWord(slot, words, complaints) {
    const needed = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(slot, needed, complaints);
    if (text === undefined || words.includes(text))
        return text;
    const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(text, words);
    complaints.add("unknown-word", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, needed ${needed}.${guess === undefined ? "" : ` Did you mean ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(guess)}?`}`, slot.location);
    return undefined;
}
const mostImages = 9_999_999;
function readInteger(slot, complaints) {
    const needed = `a whole number from 0 to ${mostImages} without leading zeros`;
    const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(slot, needed, complaints);
    if (text === undefined)
        return undefined;
    if (/^(?:0|[1-9]\d{0,6})$/.test(text))
        return Number(text);
    complaints.add("not-a-number", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, needed ${needed}.`, slot.location);
    return undefined;
}
function readLimits({ key: name, keyLocation, value }, complaints) {
    if (value.kind !== "map" || value.tag !== undefined) {
        complaints.add("wrong-shape", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)((0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name))} holds ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value)}, needed a mapping of limits to numbers.`, keyLocation);
        return undefined;
    }
    const entries = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(value, _limit_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .limitKeys */ .O8.map((key) => key.name), (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name), complaints);
    const raised = _limit_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .limitKeys */ .O8.flatMap((key) => {
        const entry = entries.get(key.name);
        const slot = entry === undefined ? undefined : (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOf */ .SW)(entry);
        const needed = `a whole number from ${(0,_limit_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .leastOf */ .zk)(key)}, which is the limit of every run, to ${key.most}`;
        const text = slot === undefined ? undefined : (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(slot, needed, complaints);
        if (slot === undefined || text === undefined)
            return [];
        const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
        if (number >= (0,_limit_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .leastOf */ .zk)(key) && number <= key.most)
            return [[key.name, number]];
        complaints.add("not-a-number", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, needed ${needed}.`, slot.location);
        return [];
    });
    return Object.fromEntries(raised);
}
function readGlobs(entry, needsOne, complaints) {
    const { value } = entry;
    const own = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slotOf */ .SW)(entry);
    if (value.kind !== "list" || value.tag !== undefined) {
        const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(own, "a glob or a list of globs", complaints);
        return text === undefined || !isUsableGlob(text, own, complaints) ? undefined : [text];
    }
    const items = value.items();
    if (items.length > _configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .longestList */ .XZ) {
        complaints.add("list-too-long", `${own.name} has ${items.length} entries, at most ${_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .longestList */ .XZ} are read. Use fewer, wider globs.`, entry.keyLocation);
        return undefined;
    }
    if (items.length === 0 && needsOne) {
        complaints.add("empty-value", `${own.name} is an empty list, needed at least one glob. Leave the key out to read every YAML file.`, entry.keyLocation);
        return undefined;
    }
    const texts = items.map((item) => {
        const slot = { name: `an entry of ${own.name}`, value: item, location: item.location };
        const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(slot, "a glob", complaints);
        return text !== undefined && isUsableGlob(text, slot, complaints) ? text : undefined;
    });
    return texts.every((text) => text !== undefined) ? texts : undefined;
}
function isUsableGlob(text, slot, complaints) {
    if (!text.startsWith("!"))
        return true;
    complaints.add("bad-glob", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} begins with !, which has no meaning here. Files are left out with exclude-paths.`, slot.location);
    return false;
}
function readPath(slot, complaints) {
    const needed = "a path inside the repository, relative to its root, separated by /";
    const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(slot, needed, complaints);
    if (text === undefined)
        return undefined;
    const path = text.replace(/^(?:\.\/)+/, "");
    if (!/^[/~]|^[A-Za-z]:|\\/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== ".."))
        return path;
    complaints.add("bad-path", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, needed ${needed}.`, slot.location);
    return undefined;
}
const longestRange = 256;
function readRange(slot, version, complaints) {
    const needed = "a range of versions such as ^1.2.0 or >=1.2.0 <2.0.0";
    const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(slot, needed, complaints);
    if (text === undefined)
        return undefined;
    if (text.length > longestRange || !_version_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .versionRanges */ .j.get().isRange(text)) {
        complaints.add("bad-range", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, needed ${needed}.`, slot.location);
        return undefined;
    }
    if (_version_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .versionRanges */ .j.get().matchesEverything(text)) {
        complaints.add("bad-range", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, which every version meets, needed ${needed}. Leave the key out where any version will do.`, slot.location);
        return undefined;
    }
    if (!_version_ranges_js__WEBPACK_IMPORTED_MODULE_4__/* .versionRanges */ .j.get().admits(text, version)) {
        complaints.add("other-version", `This policy requires sysprep-gate ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, and this is version ${version}. Run a version that fits, or change ${slot.name}.`, slot.location);
    }
    return text;
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waiverKeys)
/* harmony export */ });
const waiverKeys = [
    { name: "image", kind: "name", mandatory: true, description: "Name of the image, exactly as its definition writes it." },
    { name: "requirement", kind: "id", mandatory: true, description: "Id of the requirement that is waived, such as `q326779/nt4-iis4/service-pack`. Only what can fail a run can be waived; warnings and hints cannot." },
    { name: "reason", kind: "prose", mandatory: true, description: "Why the clone is made all the same. Every report shows it beside the finding." },
    { name: "owner", kind: "prose", mandatory: true, description: "Who answers for it: a person or a team. A name that begins with @ needs quotes." },
    { name: "until", kind: "date", mandatory: true, description: "Last day on which the waiver holds, in UTC, as YYYY-MM-DD." },
    { name: "ticket", kind: "prose", mandatory: false, description: "Where the repair is tracked: a number or an address. One that begins with # needs quotes." },
];


/***/ }),

/***/ 395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  listRules: () => (/* binding */ listRules),
  printSchema: () => (/* binding */ printSchema)
});

;// CONCATENATED MODULE: ./build/explain/diagnostics.js
const groups = [
    {
        title: "Files",
        page: "docs/limits.md",
        codes: {
            "bad-pattern": "A glob of `paths` or `exclude-paths` cannot be read.",
            "broken-link": "A link leads to nothing, or in a circle.",
            "file-too-costly": "A file took more time or memory than a run may use, and was left out; the run fails.",
            "file-too-large": "A file has more bytes than are read.",
            "name-not-utf-8": "The name of a file is not UTF-8, so that no report could show it.",
            "not-a-file": "A path leads to something that is no file.",
            "outside-workspace": "A path or a link leads out of the workspace, which is never read.",
            "too-many-files": "More files were found than one run reads.",
            "too-much": "The files of the run are larger together than one run reads.",
            "unreadable-file": "The system refused to open or to read a file.",
            "unreadable-files": "Too few images were found, and several other files are no YAML: what is missing may stand in one of them.",
            "unreadable-folder": "The system refused to list a folder.",
        },
    },
    {
        title: "YAML",
        page: "docs/format.md",
        codes: {
            "alias-cycle": "An alias stands inside the value that it repeats.",
            "anchor-twice": "Two anchors of a document have one name; an alias takes the one before it.",
            "duplicate-key": "A key stands twice in one mapping; readers disagree about which one counts.",
            "duplicate-key-spelling": "Two keys of a mapping differ in nothing but their spelling, and nobody can say which one is meant.",
            "forbidden-key": "A key has a name that programs take for something else.",
            "key-not-text": "A key is a list, a mapping, an alias or a tagged value; only text can be one.",
            "merge-not-a-map": "A merge key (`<<`) holds something that is no mapping.",
            "more-errors": "The file has more errors than are listed.",
            "nested-too-deep": "A document is nested deeper than is read.",
            "not-utf-8": "A file is not UTF-8: save it as UTF-8.",
            "readers-disagree": "One of two YAML parsers refuses a file that the other takes; what it says is not the same everywhere.",
            "refused-character": "A file holds a character that readers disagree about, or that nobody can see.",
            syntax: "A file is not valid YAML.",
            template: "A file is a template that another program fills in, or a value of the configuration is one that nothing fills in.",
            "too-many-documents": "A file has more documents than are read.",
            "too-many-nodes": "A document has more values, counting what aliases repeat, than are read.",
            "unknown-alias": "An alias names an anchor that is not there.",
            "unknown-directive": "A line that begins with % is no directive of YAML and has no effect.",
            "yaml-version": "A document asks for another version of YAML than 1.2, in which words mean other things.",
        },
    },
    {
        title: "Image definitions",
        page: "docs/format.md",
        codes: {
            "chain-too-long": "An image inherits through more images than are followed.",
            "facts-contradict": "The definition and another file, or a step, say different things about one image.",
            "feature-without-name": "A list of features has an entry without a name.",
            "image-without-name": "An image has no name, by which reports and waivers go.",
            "key-beside-images": "A document with a list of images has a key beside it that belongs into an image.",
            "key-twice": "Two spellings of one key stand in one mapping, or two rules read one fact.",
            "list-too-long": "A list has more entries than are read.",
            "marker-not-exact": "A document looks like image definitions and lacks their exact marker, so that nothing in it was evaluated.",
            "name-not-unique": "Two images share a name; reports and waivers go by it.",
            "name-twice": "An image in a mapping has a `name` that is not the key it stands under.",
            "no-images": "A document of image definitions declares none.",
            "no-windows-image": "A file is of a known format and declares no Windows image.",
            "not-recognised": "A file was named by the user and holds nothing that is evaluated.",
            "parent-cycle": "Images inherit from each other in a circle.",
            "platform-unknown": "A recipe is used under a platform that cannot be read.",
            "stated-twice": "A definition states one fact in two ways.",
            "step-missing": "A step names a file that is not there.",
            "step-not-read": "A step names a file that is there and that nobody can read as steps.",
            "step-without-file": "A step names no file.",
            "unknown-key": "A key is none of those that may stand there; keys that begin with x- are free.",
            "unknown-parent": "A parent is named that no file of the run declares.",
            "unknown-word": "A word is none of those that are known there.",
            "wrong-shape": "A value has another shape than is needed: a list for a text, a text for a mapping.",
        },
    },
    {
        title: "Catalogues read by a mapping",
        page: "docs/formats/mapped.md",
        codes: {
            "bad-match": "The `match` of a rule is no regular expression of RE2, or has fewer groups than `value` asks for.",
            "bad-query": "A path of a mapping is no JSONPath that is read.",
            "catalogue-empty": "A file that a mapping names is empty.",
            "mapping-matches-nothing": "A glob of a mapping names no file of the run.",
            "mapping-too-costly": "The paths of a mapping reach too much in one file.",
            "mapping-without-files": "A mapping does not say which files it reads.",
            "mapping-without-name": "A mapping does not say where the name of an image stands.",
            "no-items": "A mapping finds no images where it looks for them.",
            "other-system": "Some images of a catalogue are of a system that is not Windows, and are left out.",
            "path-finds-nothing": "The path of a rule found nothing in any image of the run: most likely it is mistyped.",
            "path-or-value": "A text in a mapping could be a path or a value, and has to be written so that it is clear.",
            "rule-unclear": "A rule of a mapping has parts that do not go together, or lacks one.",
            "too-many-items": "A mapping finds more images in one document than are read.",
        },
    },
    {
        title: "Policy and waivers",
        page: "docs/policy.md",
        codes: {
            "bad-glob": "A glob of the policy cannot be used.",
            "bad-path": "A path of the policy cannot be used.",
            "bad-range": "`requires` is no range of versions.",
            "empty-value": "A key of the policy or of a waiver holds nothing.",
            "not-a-date": "`until` of a waiver is no day that exists.",
            "not-a-number": "A value of the policy is no whole number.",
            "nothing-to-waive": "A waiver names a requirement that never fails a run.",
            "other-version": "The policy needs another version of this program.",
            "policy-documents": "The policy file has more than one document.",
            "policy-empty": "The policy file is empty and decides nothing.",
            "policy-not-trusted": "The policy of the base commit could not be read, and the conclusion depends on it.",
            "policy-shape": "The policy file holds no mapping of keys.",
            "policy-unreadable": "The policy or the waivers file cannot be read.",
            "unknown-requirement": "A waiver names a requirement that is not in the matrix.",
            "unseen-character": "A value of the configuration holds a character that nobody can see.",
            "value-too-long": "A value of the configuration has more characters than are read.",
            "waiver-expired": "A waiver ended: what it waived counts again.",
            "waiver-expires-soon": "A waiver ends within the next days.",
            "waiver-incomplete": "A waiver lacks one of image, requirement, reason, owner, until.",
            "waiver-orphaned": "A waiver names an image that no file declares.",
            "waiver-twice": "Two waivers are for one requirement of one image.",
            "waiver-unused": "A waiver waives nothing: the image has no such finding.",
            "waivers-documents": "The waivers file has more than one document.",
            "waivers-empty": "The waivers file is empty.",
            "waivers-shape": "The waivers file holds no mapping of keys.",
        },
    },
];
const diagnosticCodes = groups.flatMap(({ codes }) => Object.keys(codes));
function explainDiagnostic(id) {
    const code = id.trim().toLowerCase().replace(/^diagnostic\//, "");
    const group = groups.find(({ codes }) => Object.hasOwn(codes, code));
    return group === undefined ? undefined : `# ${code}\n\n${group.codes[code] ?? ""} The message of the diagnostic says what was found and what to do; an error decides nothing about what stands there until it is put right.\n\nMore: ${group.page}\n`;
}
function diagnosticsPage() {
    return [
        "# Diagnostics",
        "",
        "A diagnostic is about a file that cannot be read as meant. Errors fail the run (exit code 4; 2 in the policy and the waivers), warnings and notes do not. `sysprep-gate explain CODE` says what a code means.",
        "",
        ...groups.flatMap(({ title, page, codes }) => [`## ${title}`, "", `More in [${page.replace(/^docs\//, "")}](${page.replace(/^docs\//, "")}).`, "", "| code | means |", "|---|---|", ...Object.entries(codes).map(([code, means]) => `| \`${code}\` | ${means} |`), ""]),
    ].join("\n");
}

// EXTERNAL MODULE: ./build/formats/index.js + 57 modules
var build_formats = __webpack_require__(5730);
// EXTERNAL MODULE: ./build/formats/native/keys.js
var keys = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/facts/fact.js
var fact = __webpack_require__(7640);
;// CONCATENATED MODULE: ./build/explain/format.js



function formatPage() {
    const order = ["document", "os", "iis", "sysprep", "from", "feature", "provision", "encrypted"];
    return [
        "# Native image definitions",
        "",
        "A document is recognised by its marker, never by the name of its file:",
        "",
        "```yaml",
        "apiVersion: sysprep-gate/v1",
        "kind: Images",
        "images:",
        "  - name: intranet-nt4",
        "    os: { product: Windows NT 4.0 Server, servicePack: SP6a }",
        '    iis: { version: "4.0", source: nt4-option-pack }',
        '    ie: "5.01 SP2"',
        "    sysprep: true",
        "```",
        "",
        "* A file holds any number of documents. Each declares its images as a list under `images`, as a mapping under `images` whose keys are the names, or as one image at the root.",
        "* Every value is read as it is written: `5.10` is not `5.1`. Put versions in quotes.",
        "* Unknown keys are errors that name the nearest known key. Keys that start with `x-` are free.",
        "* `defaults` < parent (`from`) < the image's own keys. Mappings merge key by key, a scalar replaces what was inherited, lists replace, `features` add and remove (`-Name`), an empty value (`null`) clears.",
        "* `sysprep: false` of a parent is not inherited: a base image that is never cloned says nothing about the images built on it.",
        "* Anchors and `<<` work within a document, `from` works across documents and files.",
        "* A fact that is left out is implied where a cited rule gives it (Windows 2000 Server carries IIS 5.0 and Internet Explorer 5.01); everything else is unknown.",
        "",
        ...order.flatMap((id) => [`## ${keys/* maps */.Kn[id].title}`, "", keys/* maps */.Kn[id].description, "", "| key | takes | meaning |", "|---|---|---|", ...keys/* maps */.Kn[id].keys.map(keyRow), ""]),
    ].join("\n");
}
function formatsPage() {
    return [
        "# Formats",
        "",
        "What a file is, is told by its structure, never by its name. A format states what it can; what it cannot say stays open, and the summary shows the native lines that would settle it.",
        "Formats without images of their own are read where a native definition names a file of theirs under `provision`.",
        "",
        "| format | images | steps | page |",
        "|---|---|---|---|",
        ...formats.map((format) => `| ${format.title} | ${declares(format) ? "yes" : "no"} | ${format.steps === undefined ? "no" : "yes"} | [${format.docs.replace(/^docs\//, "")}](${format.docs.replace(/^docs\//, "")}) |`),
        "",
        "Beside them, catalogues of your own making are read by [mappings](formats/mapped.md), and scripts (`.ps1`, `.cmd`, `.bat`), answer files (`.xml`), configuration files (`.config`), Chef recipes (`.rb`) and Puppet manifests (`.pp`) are read as steps: [signals.md](signals.md) says what is recognised in them.",
        "",
        ...formats.filter(declares).flatMap((format) => [`## ${format.title}`, "", "| fact | stated by |", "|---|---|", ...statedRows(format), ""]),
    ].join("\n");
}
function declares(format) {
    return format.reads["os.family"] !== undefined;
}
function statedRows(format) {
    const roles = factKeys.filter((key) => key.startsWith("role."));
    const rows = factKeys.filter((key) => !key.startsWith("role.")).flatMap((key) => (format.reads[key] === undefined ? [] : [`| \`${key}\` | ${format.reads[key]} |`]));
    const role = roles.map((key) => format.reads[key]).find((read) => read !== undefined);
    return role === undefined ? rows : [...rows, `| \`role.*\` (${roles.length} server roles) | ${role} |`];
}
function keyRow(key) {
    const names = [key.name, ...(key.aliases ?? [])].map((name) => `\`${name}\``).join(", ");
    return `| ${names} | ${key.shapes.map(shapeText).join("; or ")} | ${key.description} |`;
}
function shapeText(shape) {
    if ("text" in shape)
        return shape.words === undefined ? "text" : `text such as ${shape.words.slice(0, 9).map((word) => `\`${word}\``).join(", ")}`;
    if ("map" in shape)
        return `mapping: ${keys/* maps */.Kn[shape.map].title.toLowerCase()}`;
    if ("mapOf" in shape)
        return "mapping from names to images";
    if ("listOf" in shape)
        return `list of ${shape.listOf.map(shapeText).join(" or ")}`;
    return "anything";
}

// EXTERNAL MODULE: ./build/explain/matrix.js
var matrix = __webpack_require__(2943);
;// CONCATENATED MODULE: ./build/policy/examples.js
const policyExample = `# .github/sysprep-gate.yml
paths:
  - "images/**/*.{yml,yaml}"
exclude-paths:
  - "images/drafts/**"
strict: false
on-undetermined: fail
on-not-covered: fail
min-images: 12
fail-on: any
requires: ">=0.1.0"
mappings:
  - files: images/catalogue/*.yml
    name: name
    os: { path: template, match: 'tpl-windows-(\\d{4})', value: Windows Server $1 }
    iis: { path: role, table: { web: true, sql: false } }
    sysprep: true
limits: { file-mib: 4, file-seconds: 20 }
waivers-file: .github/sysprep-gate-waivers.yml
`;
const waiversExample = `# .github/sysprep-gate-waivers.yml
waivers:
  - image: intranet-nt4
    requirement: q326779/nt4-iis4/service-pack
    reason: The vendor's driver fails on SP6a; the machine is retired this year.
    owner: "@example/web-team"
    until: 2026-12-31
    ticket: "#4711"
`;

// EXTERNAL MODULE: ./build/policy/policy-keys.js + 1 modules
var policy_keys = __webpack_require__(4316);
// EXTERNAL MODULE: ./build/policy/waiver-keys.js
var waiver_keys = __webpack_require__(460);
// EXTERNAL MODULE: ./build/policy/waivers.js
var waivers = __webpack_require__(8266);
;// CONCATENATED MODULE: ./build/explain/policy.js




function policyPage() {
    return [
        "# Policy and waivers",
        "",
        "## Policy file",
        "",
        `\`${policy_keys/* policyPath */.k1}\` is found by itself; \`config-file\` names another one. Editors find mistakes with \`schema/policy.v1.json\`.`,
        "",
        "```yaml",
        policyExample.trimEnd(),
        "```",
        "",
        "| key | takes | default | meaning |",
        "|---|---|---|---|",
        ...policy_keys/* policyKeys */.f8.map((key) => `| \`${key.name}\` | ${takes(key)} | ${key.byDefault} | ${key.description} |`),
        "",
        "* One document with a mapping at its root. Unknown keys, and values of another kind, are errors with their line (exit code 2). Keys that start with `x-` are free.",
        "* Every value is read as it is written: `yes` and `on` are not `true`. Quotes change nothing.",
        "* Placeholders of templates are errors: nothing fills them in.",
        "",
        "## Precedence",
        "",
        "1. The flag of the command line, or the input of the Action.",
        "2. The policy file.",
        "3. The default.",
        "",
        "The first that says something decides, value by value. Lists are replaced as a whole, never joined. `sysprep-gate config` prints each value with its origin.",
        "",
        "On a pull request the policy and the waivers of the base commit decide, so that nobody can edit the judge of their own change. Where those cannot be read, the run passes only if it passes under the strictest policy as well (`strict`, every reaction `fail`, every file, no waivers), with what the workflow's own inputs say left as it is; otherwise it ends with exit code 2 and the reason. The base commit is read from git where the checkout has it, else with the workflow's token.",
        "",
        "`fail-on: introduced` goes by image and requirement: a value that gets worse while the same requirement fails stays an existing finding. Removing an image never fails a run, but `min-images` still counts the ones that are left.",
        "",
        "## Waivers",
        "",
        "A waiver keeps one requirement of one image from failing the run until a day. The finding stays visible in every report, with reason and owner. Editors find mistakes with `schema/waivers.v1.json`.",
        "",
        "```yaml",
        waiversExample.trimEnd(),
        "```",
        "",
        "| key | needed | takes | meaning |",
        "|---|---|---|---|",
        ...waiver_keys/* waiverKeys */.Z.map((key) => `| \`${key.name}\` | ${key.mandatory ? "yes" : "no"} | ${kinds[key.kind]} | ${key.description} |`),
        "",
        "* A waiver with a mistake is an error (exit code 2) and does not hold. Two waivers of one requirement of one image are an error, and neither holds.",
        "* The last day is included, in UTC. `--now` sets the day on which waivers are judged.",
        "",
        "Each waiver is itself judged, and gets the first of these warnings that is true of it:",
        "",
        "| warning | meaning |",
        "|---|---|",
        ...waivers/* waiverRemarks */.QU.map((remark) => `| \`${remark.code}\` | ${remark.says} |`),
        "",
    ].join("\n");
}
function takes(key) {
    switch (key.kind) {
        case "truth":
            return "`true`, `false`";
        case "words":
            return (key.words ?? []).map((word) => `\`${word}\``).join(", ");
        case "integer":
            return "whole number";
        case "globs":
            return "glob, or list of globs";
        case "range":
            return "semver range";
        case "path":
            return "path";
        case "mappings":
            return "list of mappings";
        case "limits":
            return "mapping of limits to whole numbers";
        default:
            return key.kind;
    }
}
const kinds = { name: "text", prose: "text; line ends become blanks", id: "id", date: "`YYYY-MM-DD`" };

// EXTERNAL MODULE: ./build/facts/image.js
var facts_image = __webpack_require__(6617);
// EXTERNAL MODULE: ./build/facts/server-roles.js
var server_roles = __webpack_require__(6269);
;// CONCATENATED MODULE: ./build/explain/vocabulary.js



function vocabularyPage() {
    const seen = new Set();
    const parts = fact/* factKeys */.j.filter((key) => !seen.has(facts_image/* vocabularies */.r9[key].id) && seen.add(facts_image/* vocabularies */.r9[key].id)).map((key) => vocabularyText(key));
    return ["# Vocabulary", "", "How each fact may be written. Upper and lower case, spaces and hyphens do not matter; what is not listed is not guessed: it is unknown, and the image undetermined.", "", ...parts, featuresText()].join("\n");
}
function featuresText() {
    return [
        "## Features (`features`)",
        "",
        "Names as Server Manager and DISM have them; upper and lower case do not matter, and `*` stands for anything. IIS is installed by `Web-Server`, any other `Web-*` but the management tools, and `IIS-*`. Other features decide nothing; a name that is",
        "near to one of these and is none that is known leaves the image undetermined.",
        "",
        "| role | features |",
        "|---|---|",
        ...server_roles/* serverRoles */.BD.map((role) => `| ${cell(role.title)} | ${role.features.map((feature) => `\`${feature}\``).join(", ")} |`),
        "",
    ].join("\n");
}
function vocabularyText(key) {
    const vocabulary = facts_image/* vocabularies */.r9[key];
    return [
        `## ${vocabulary.title} (\`${key}\`)`,
        "",
        vocabulary.compare === undefined ? "" : "In order, earliest first.\n",
        "| value | spellings | note | source |",
        "|---|---|---|---|",
        ...vocabulary.terms.map((term) => `| ${cell(term.title)} | ${term.spellings.map((spelling) => `\`${spelling}\``).join(", ")} | ${cell(term.note ?? "")} | [${term.source.id}](${term.source.url}) |`),
        "",
    ].join("\n");
}
function cell(text) {
    return text.replaceAll("|", "\\|");
}

;// CONCATENATED MODULE: ./build/formats/native/schema.js

const definitionsSchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://sysprep-gate.github.io/schema/definitions.v1.json",
    title: "sysprep-gate image definitions",
    description: keys/* maps */.Kn.document.description,
    ...mapSchema("document"),
    required: ["apiVersion", "kind"],
    $defs: Object.fromEntries(Object.keys(keys/* maps */.Kn).filter((id) => id !== "document").map((id) => [id, { title: keys/* maps */.Kn[id].title, description: keys/* maps */.Kn[id].description, ...mapSchema(id) }])),
};
function mapSchema(id) {
    return {
        type: "object",
        properties: Object.fromEntries(keys/* maps */.Kn[id].keys.flatMap((key) => [key.name, ...(key.aliases ?? [])].map((name) => [name, keySchema(key, name)]))),
        patternProperties: { "^x-": { description: "Free for your own use." } },
        additionalProperties: false,
    };
}
function keySchema(key, name) {
    const description = name === key.name ? key.description : `Another name of \`${key.name}\`. ${key.description}`;
    const shapes = key.name === "apiVersion" ? [{ const: keys/* apiVersion */.XV }] : key.name === "kind" ? [{ const: keys/* kind */.fM }] : [...key.shapes.flatMap(shapeSchema), ...(key.shapes.some((shape) => "anything" in shape) ? [] : [{ type: "null" }])];
    return {
        description,
        ...(shapes.length === 1 ? shapes[0] : { anyOf: shapes }),
        ...(key.examples === undefined ? {} : { examples: [...key.examples] }),
    };
}
function shapeSchema(shape) {
    if ("anything" in shape)
        return [{}];
    if ("map" in shape)
        return [{ $ref: `#/$defs/${shape.map}` }];
    if ("mapOf" in shape)
        return [{ type: "object", additionalProperties: { $ref: `#/$defs/${shape.mapOf}` } }];
    if ("listOf" in shape) {
        const items = shape.listOf.flatMap(shapeSchema);
        return [{ type: "array", items: items.length === 1 ? items[0] : { anyOf: items } }];
    }
    const words = shape.words ?? [];
    const truths = words.filter((word) => word === "true" || word === "false").map((word) => word === "true");
    const texts = words.filter((word) => word !== "true" && word !== "false");
    return [...(texts.length > 0 ? [{ enum: texts }] : []), ...(truths.length > 0 ? [{ enum: truths }] : []), { type: "string" }, { type: "number" }, { type: "boolean" }];
}

// EXTERNAL MODULE: ./build/matrix/index.js + 18 modules
var build_matrix = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/options.js
var options = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/policy/requirement-ids.js
var requirement_ids = __webpack_require__(6427);
// EXTERNAL MODULE: ./build/policy/configuration-text.js
var configuration_text = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/formats/mapped/check.js
var check = __webpack_require__(183);
// EXTERNAL MODULE: ./build/policy/mapping-keys.js
var mapping_keys = __webpack_require__(2282);
// EXTERNAL MODULE: ./build/policy/mappings.js
var mappings = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/policy/limit-keys.js
var limit_keys = __webpack_require__(2825);
// EXTERNAL MODULE: ./build/policy/policy-file.js
var policy_file = __webpack_require__(4656);
;// CONCATENATED MODULE: ./build/policy/schema.js








const free = { "^x-": { description: "Free for your own use." } };
const textOrNumber = { anyOf: [{ type: "string", pattern: "\\S", maxLength: configuration_text/* longestValue */.Q_ }, { type: "number" }, { type: "boolean" }] };
const glob = { anyOf: [{ type: "string", pattern: "^[^!]", maxLength: configuration_text/* longestValue */.Q_ }, { type: "number" }] };
const globOfMapping = { anyOf: [{ type: "string", pattern: "^[^!]", maxLength: mappings.longestGlob }, { type: "number" }] };
const globsOfMapping = { anyOf: [{ type: "array", items: globOfMapping, minItems: 1, maxItems: configuration_text/* longestList */.XZ }, globOfMapping] };
const textsOfRule = { anyOf: [textOrNumber, { type: "array", items: textOrNumber, minItems: 1, maxItems: configuration_text/* longestList */.XZ }] };
const onlyTrue = { enum: [true, "true", "True", "TRUE"] };
const ruleParts = {
    path: { type: "string", pattern: "\\S", maxLength: check/* longestPath */.GJ },
    key: onlyTrue,
    file: onlyTrue,
    match: { type: "string", pattern: "\\S", maxLength: check/* longestPattern */.Xx },
    value: textsOfRule,
    table: { type: "object", minProperties: 1, maxProperties: configuration_text/* longestList */.XZ, additionalProperties: textOrNumber },
    equals: textsOfRule,
    default: textOrNumber,
};
const policySchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://sysprep-gate.github.io/schema/policy.v1.json",
    title: "sysprep-gate policy",
    description: "What a run of sysprep-gate makes of the images that it judges.",
    type: "object",
    properties: Object.fromEntries(policy_keys/* policyKeys */.f8.map((key) => [key.name, { description: `${key.description} Default: ${key.byDefault}.`, ...defaultOf(key), ...valueSchema(key) }])),
    patternProperties: free,
    additionalProperties: false,
    $defs: mappingSchemas(),
};
function defaultOf({ field }) {
    const value = field === "paths" || field === "mappings" || field === "limits" ? null : policy_keys/* defaultValues */.gH[field];
    return value === null ? {} : { default: value };
}
function valueSchema(key) {
    switch (key.kind) {
        case "truth":
            return { anyOf: [{ type: "boolean" }, { enum: ["true", "True", "TRUE", "false", "False", "FALSE"] }] };
        case "words":
            return { enum: key.words ?? [] };
        case "integer":
            return { anyOf: [{ type: "integer", minimum: 0, maximum: policy_file/* mostImages */.M }, { type: "string", pattern: "^(?:0|[1-9][0-9]{0,6})$" }] };
        case "globs":
            return { anyOf: [{ type: "array", items: glob, maxItems: configuration_text/* longestList */.XZ, ...(key.field === "paths" ? { minItems: 1 } : {}) }, glob] };
        case "range":
            return { anyOf: [{ type: "string", pattern: "\\S" }, { type: "number" }], examples: ["^1.2.0", ">=1.2.0 <2.0.0"] };
        case "path":
            return { anyOf: [{ type: "string", pattern: "^(?![/~])(?![A-Za-z]:)[^\\\\]*[^\\\\/]$" }, { type: "number" }] };
        case "mappings":
            return { type: "array", maxItems: mappings.mostMappings, items: { $ref: "#/$defs/mapping" } };
        case "limits":
            return {
                type: "object",
                properties: Object.fromEntries(limit_keys/* limitKeys */.O8.map((limit) => [limit.name, { description: limit.description, anyOf: [{ type: "integer", minimum: (0,limit_keys/* leastOf */.zk)(limit), maximum: limit.most }, { type: "string", pattern: "^[1-9][0-9]{0,8}$" }] }])),
                patternProperties: free,
                additionalProperties: false,
            };
        default:
            return key.kind;
    }
}
function mappingSchemas() {
    const rule = { $ref: "#/$defs/rule" };
    const shorthand = [{ type: "string", pattern: "\\S", maxLength: check/* longestPath */.GJ }, { type: "boolean" }];
    const keySchema = (key) => ({
        description: key.description,
        ...(key.name === "files" ? globsOfMapping : key.field === undefined ? { type: "string", pattern: "\\S", maxLength: check/* longestPath */.GJ } : { anyOf: [...shorthand, rule, ...(key.parts === undefined ? [] : [{ $ref: `#/$defs/${key.parts}` }])] }),
    });
    const mapSchema = (map, title) => ({
        title,
        type: "object",
        properties: Object.fromEntries(mapping_keys/* mappingKeys */.Z[map].map((key) => [key.name, map === "rule" ? { description: key.description, ...ruleParts[key.name] } : keySchema(key)])),
        patternProperties: free,
        additionalProperties: false,
    });
    return {
        mapping: { ...mapSchema("mapping", "Mapping"), description: "One home-made catalogue: its files, its images, and where each fact is read.", required: ["files", "name"] },
        os: { ...mapSchema("os", "Windows, part by part"), minProperties: 1 },
        iis: { ...mapSchema("iis", "IIS, part by part"), minProperties: 1 },
        rule: { ...mapSchema("rule", "Rule"), description: "How one fact is read: the text that path, key or file gives goes through match and value, then through table or equals.", minProperties: 1 },
    };
}
function waiversSchema(requirements) {
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: "https://sysprep-gate.github.io/schema/waivers.v1.json",
        title: "sysprep-gate waivers",
        description: "Named, reasoned exceptions with a last day.",
        type: "object",
        properties: { waivers: { description: "The waivers: one for each requirement of an image.", anyOf: [{ type: "array", maxItems: configuration_text/* longestList */.XZ, items: { $ref: "#/$defs/waiver" } }, { type: "null" }] } },
        patternProperties: free,
        additionalProperties: false,
        $defs: {
            waiver: {
                title: "Waiver",
                description: "One requirement of one image that does not fail the run until a day.",
                type: "object",
                properties: Object.fromEntries(waiver_keys/* waiverKeys */.Z.map((key) => [key.name, { description: key.description, ...fieldSchema(key, requirements) }])),
                patternProperties: free,
                required: waiver_keys/* waiverKeys */.Z.filter((key) => key.mandatory).map((key) => key.name),
                additionalProperties: false,
            },
        },
    };
}
function fieldSchema(key, requirements) {
    switch (key.kind) {
        case "name":
        case "prose":
            return textOrNumber;
        case "id":
            return { enum: requirements };
        case "date":
            return { type: "string", pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", examples: ["2026-12-31"] };
        default:
            return key.kind;
    }
}

// EXTERNAL MODULE: ./build/evaluate/finding.js
var finding = __webpack_require__(811);
;// CONCATENATED MODULE: ./build/report/json-schema.js

const json_schema_text = (description) => ({ type: "string", description });
const flag = (description) => ({ type: "boolean", description });
const whole = (description, minimum) => ({ type: "integer", minimum, description });
const count = (description) => whole(description, 0);
const list = (description, definition) => ({ type: "array", description, items: { $ref: `#/$defs/${definition}` } });
const orNull = (description, schema) => ({ description, anyOf: [schema, { type: "null" }] });
function record(description, properties) {
    return { type: "object", description, properties, required: Object.keys(properties), additionalProperties: false };
}
const place = {
    file: json_schema_text("Path relative to the workspace, separated by /."),
    line: whole("First line, from 1.", 1),
    column: whole("First column, from 1, in UTF-16 code units.", 1),
    endLine: whole("Line on which the range ends.", 1),
    endColumn: whole("Column before which the range ends.", 1),
};
const level = { type: "string", enum: ["error", "warning", "note"], description: "How much it weighs: only an error fails a run." };
const reportSchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://sysprep-gate.github.io/schema/report.v1.json",
    title: "sysprep-gate report",
    ...record("The result of one run of sysprep-gate.", {
        schemaVersion: { type: "string", const: "1.0", description: "Version of this schema." },
        version: json_schema_text("Version of sysprep-gate."),
        matrixVersion: json_schema_text("Version of the support matrix that was applied."),
        conclusion: { type: "string", enum: ["success", "failure"], description: "What the run came to." },
        exitCode: { type: "integer", minimum: 0, maximum: 255, description: "Exit code of the command line: 0 only for success." },
        reason: json_schema_text("One sentence: why the exit code is what it is."),
        wouldFail: flag("True where images or files fail, whether or not warn-only keeps the run from failing."),
        warnOnly: flag("Whether warn-only was in force."),
        strict: flag("Whether strict was in force: implied facts were refused."),
        counts: record("Numbers of images and findings.", {
            images: count("All images."),
            ...Object.fromEntries(finding/* verdicts */.r.map((verdict) => [verdict, count(`Images with the verdict ${verdict}.`)])),
            failing: count("Images that fail the run under the policy in force."),
            findings: count("Findings of all images."),
            introduced: count("Findings that the base commit does not have; all of them where nothing was compared."),
            waived: count("Findings that a waiver covers."),
        }),
        files: record("What happened to the files: matched = definitions + other + refused.", {
            matched: count("Files that the paths matched."),
            definitions: count("Files that hold at least one image definition."),
            other: count("Files that were read and hold none."),
            refused: count("Files that were not read, or not read as meant; each has a diagnostic."),
        }),
        notices: { type: "array", items: { type: "string" }, description: "What to know about the run beside its verdict, a sentence each." },
        comparison: orNull("What the run was compared with; null where it was not compared.", { $ref: "#/$defs/comparison" }),
        images: list("Every declared image; worst verdict first, then file, line, column, name.", "image"),
        diagnostics: list("What could not be read as meant; errors first, then file, line, column, code.", "diagnostic"),
    }),
    $defs: {
        image: record("One declared Windows image.", {
            name: json_schema_text("Its name in the definition."),
            format: json_schema_text("Id of the format that declares it."),
            ...place,
            verdict: { type: "string", enum: [...finding/* verdicts */.r], description: "What the matrix says of it." },
            basis: { type: "string", enum: ["documented", "extrapolated", "none"], description: "Whether a statement speaks about this very product, about an earlier one, or none does." },
            failing: flag("Whether it fails the run under the policy in force."),
            description: json_schema_text("The facts that decided, for people."),
            findings: list("Outcomes that someone should read.", "finding"),
            implied: list("Facts that a cited rule gave.", "implied"),
            settle: { type: "array", items: { type: "string" }, description: "Lines of a native definition that would settle what is open; empty where nothing is, or where the findings say it line by line." },
        }),
        finding: record("The outcome of one requirement on one image.", {
            requirement: json_schema_text("Id of the requirement, as waivers name it."),
            outcome: { type: "string", enum: ["pass", "fail", "unknown", "not-applicable"], description: "What became of the requirement." },
            level,
            message: json_schema_text("One sentence: what was found, what is needed, who says so."),
            expected: json_schema_text("What is needed."),
            actual: json_schema_text("What was found."),
            remedy: json_schema_text("What to change."),
            advice: { type: "array", items: { type: "string" }, description: "Documented ways round, and the symptom to expect." },
            url: json_schema_text("Address of the document; empty where none is involved."),
            ...place,
            excerpt: json_schema_text("Text of the first line; may be empty."),
            related: list("Other places that explain this one.", "related"),
            fingerprint: { type: "string", description: "Stays the same while lines move, the file is renamed or the message is reworded." },
            change: orNull("Against the base commit; null where nothing was compared.", { type: "string", enum: ["new", "existing"] }),
            waived: flag("Whether a waiver covers it."),
            waiver: orNull("The waiver in force; null where there is none.", { $ref: "#/$defs/waiver" }),
        }),
        waiver: record("A named, reasoned exception that ends on a day, and the place where it stands.", {
            reason: json_schema_text("Why."),
            owner: json_schema_text("Who answers for it."),
            until: json_schema_text("ISO date: the last day on which it holds, in UTC."),
            ticket: orNull("Where it is followed up; null where nothing is stated.", { type: "string" }),
            ...place,
        }),
        comparison: record("A comparison with the base commit.", {
            base: json_schema_text("The commit, 40 hex digits."),
            fixed: list("Findings that the base commit has and this one no longer.", "fixed"),
            retired: { type: "array", items: { type: "string" }, description: "Names of images that the base commit declares and this one no longer." },
        }),
        fixed: record("A finding that the base commit has and this one no longer; the place is one of the base commit.", {
            image: json_schema_text("Name of the image."),
            requirement: json_schema_text("Id of the requirement."),
            message: json_schema_text("What was found there, what is needed, who says so."),
            ...place,
        }),
        implied: record("A fact that a cited rule gave.", {
            fact: json_schema_text("Which fact."),
            value: json_schema_text("Its value."),
            because: json_schema_text("A clause that completes: because …"),
            source: json_schema_text("The document that the rule comes from."),
            url: json_schema_text("Address of that document."),
        }),
        related: record("A second place, with a sentence that says how it belongs to the first.", { message: json_schema_text("How."), ...place }),
        diagnostic: record("One thing about a file that could not be read as meant.", {
            code: json_schema_text("Stable name of the kind of diagnostic."),
            level,
            message: json_schema_text("What was found and what to do."),
            ...place,
            excerpt: json_schema_text("Text of the first line; may be empty."),
            related: list("Other places that explain this one.", "related"),
            configuration: flag("Whether it stands in the policy or the waivers file."),
        }),
    },
};

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/reference.js












function explain(words) {
    const [topic] = words;
    if (topic === undefined || words.length > 1)
        throw new user_error/* UserError */.y("explain needs one ID: a requirement as a finding shows it, a document such as Q326779, the code of a diagnostic, or matrix, vocabulary, format, policy or diagnostics.");
    const pages = { matrix: matrix/* matrixPage */.R$, vocabulary: vocabularyPage, format: formatPage, policy: policyPage, diagnostics: diagnosticsPage };
    const page = Object.hasOwn(pages, topic) ? pages[topic]?.() : ((0,matrix/* explainMatrix */.B_)(topic) ?? explainDiagnostic(topic));
    if (page === undefined)
        throw (0,options/* unknownName */.U0)(topic, [...Object.keys(pages), ...(0,matrix/* rules */.aO)().map((rule) => rule.id), ...diagnosticCodes], "ID");
    return page;
}
function listRules(words) {
    if (words.length > 0)
        throw new user_error/* UserError */.y(`rules takes no argument, found "${words[0] ?? ""}". \`explain\` takes the ID of one.`);
    const all = (0,matrix/* rules */.aO)();
    const width = Math.max(...all.map((rule) => rule.id.length));
    return all.map((rule) => `${rule.id.padEnd(width)}  ${rule.needs}${rule.cite === "" ? "" : ` (${rule.cite})`}\n`).join("");
}
function printSchema(words) {
    const schemas = { definitions: () => definitionsSchema, policy: () => policySchema, waivers: () => waiversSchema((0,requirement_ids/* requirementIds */.a)(build_matrix/* statements */.F).waivable), report: () => reportSchema };
    const name = words[0] ?? "definitions";
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined || words.length > 1)
        throw (0,options/* unknownName */.U0)(name, Object.keys(schemas), "schema");
    return `${JSON.stringify(schema(), null, 2)}\n`;
}


/***/ })

};

export const id = 701;
export const ids = [701];
export const modules = {

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

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWaiversFile: () => (/* binding */ readWaiversFile)
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6137);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3649);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6482);
/* harmony import */ var _configuration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8481);
/* harmony import */ var _waiver_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(460);





function readWaiversFile(file, text, ids) {
    const opened = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .openConfiguration */ .hu)(file, text, "waivers file", "waivers");
    const found = [];
    const list = opened.root === undefined ? undefined : readList(opened.root, opened);
    const lines = { text, starts: (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text) };
    for (const item of list ?? []) {
        const waiver = readWaiver(item, lines, ids, opened);
        if (waiver !== undefined)
            found.push(waiver);
    }
    const twice = duplicates(found, opened);
    return { waivers: opened.isBroken() ? [] : found.filter((waiver) => !twice.has(waiver)), diagnostics: opened.diagnostics() };
}
function readList(root, complaints) {
    const entry = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(root, ["waivers"], "the waivers file", complaints).get("waivers");
    if (entry === undefined) {
        complaints.add("waivers-empty", "The waivers file has no list under `waivers` and waives nothing.", root.location, [], "warning");
        return undefined;
    }
    const { value } = entry;
    if (value.kind === "scalar" && value.tag === undefined && value.text() === undefined)
        return [];
    if (value.kind !== "list" || value.tag !== undefined) {
        complaints.add("wrong-shape", `"waivers" holds ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(value)}, needed a list of waivers.`, (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(entry).location);
        return undefined;
    }
    const items = value.items();
    if (items.length <= _configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .XZ)
        return items;
    complaints.add("list-too-long", `"waivers" has ${items.length} entries, at most ${_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .XZ} are read: with more, they are no longer exceptions.`, entry.keyLocation);
    return undefined;
}
function readWaiver(item, lines, ids, complaints) {
    const location = item.via ?? item.location;
    if (item.kind !== "map" || item.tag !== undefined) {
        complaints.add("wrong-shape", `A waiver is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(item)}, needed a mapping with ${_waiver_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverKeys */ .Z.filter((key) => key.mandatory).map((key) => key.name).join(", ")}.`, location);
        return undefined;
    }
    let mistakes = 0;
    const counting = {
        add: (...complaint) => {
            mistakes += 1;
            complaints.add(...complaint);
        },
    };
    const entries = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(item, _waiver_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverKeys */ .Z.map((key) => key.name), "a waiver", counting);
    const read = (name) => {
        const entry = entries.get(name);
        const key = _waiver_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverKeys */ .Z.find((each) => each.name === name);
        return entry === undefined || key === undefined ? "" : (readField(key, (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(entry), ids, counting) ?? "");
    };
    const lacking = _waiver_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverKeys */ .Z.filter((key) => key.mandatory && !entries.has(key.name)).map((key) => `"${key.name}"`);
    if (lacking.length > 0)
        counting.add("waiver-incomplete", `This waiver has no ${lacking.join(" and no ")}: each of ${_waiver_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverKeys */ .Z.filter((key) => key.mandatory).map((key) => key.name).join(", ")} is needed.`, location);
    const waiver = { image: read("image"), requirement: read("requirement"), reason: read("reason"), owner: read("owner"), until: read("until"), ticket: entries.has("ticket") ? read("ticket") : null };
    if (mistakes > 0)
        return undefined;
    const own = item.via === undefined ? ownLines(lines, item) : undefined;
    return { ...waiver, location, ...(own === undefined ? {} : { lines: own }) };
}
const needs = {
    name: "the name of an image",
    prose: "a text",
    id: "the id of a requirement such as q326779/nt4-iis4/service-pack",
    date: "a day of the calendar, as YYYY-MM-DD",
};
function readField(key, slot, ids, complaints) {
    const needed = needs[key.kind];
    const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(slot, needed, complaints, key.kind === "prose");
    if (text === undefined)
        return undefined;
    switch (key.kind) {
        case "name":
        case "prose":
            return text;
        case "date":
            if ((0,_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .isDate */ .$)(text))
                return text;
            complaints.add("not-a-date", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, needed ${needed}.`, slot.location);
            return undefined;
        case "id": {
            if (ids.waivable.includes(text))
                return text;
            if (ids.advice.includes(text)) {
                complaints.add("nothing-to-waive", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is advice and never fails a run, so that there is nothing to waive. Delete this waiver.`, slot.location);
                return undefined;
            }
            const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text, ids.waivable);
            complaints.add("unknown-requirement", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, an id that no requirement has.${guess === undefined ? " `sysprep-gate rules` lists them." : ` Did you mean ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(guess)}?`}`, slot.location);
            return undefined;
        }
        default:
            return key.kind;
    }
}
function duplicates(waivers, complaints) {
    const firsts = new Map();
    const twice = new Set();
    for (const waiver of waivers) {
        const pair = `${waiver.requirement}\n${waiver.image}`;
        const first = firsts.get(pair);
        if (first === undefined) {
            firsts.set(pair, waiver);
            continue;
        }
        twice.add(first).add(waiver);
        complaints.add("waiver-twice", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(waiver.requirement)} of image ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(waiver.image)} is waived twice, and neither holds. Keep one of the two.`, waiver.location, [{ message: "the other one", location: first.location }]);
    }
    return twice;
}
function ownLines({ text, starts }, item) {
    const { start, end } = item.location;
    if (!/^\s*(?:#.*)?$/.test((0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(text, starts, end.line).slice(end.column - 1)))
        return undefined;
    const before = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(text, starts, start.line).slice(0, start.column - 1);
    if (/^\s*-\s+$/.test(before))
        return { first: start.line, last: end.line };
    if (before.trim() !== "")
        return undefined;
    for (let line = start.line - 1; line >= 1; line -= 1) {
        const above = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(text, starts, line);
        if (/^\s*-\s*(?:#.*)?$/.test(above))
            return { first: line, last: end.line };
        if (!/^\s*(?:#.*)?$/.test(above))
            return undefined;
    }
    return undefined;
}


/***/ })

};

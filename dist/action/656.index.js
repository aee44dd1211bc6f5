export const id = 656;
export const ids = [656];
export const modules = {

/***/ 4656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* unused harmony export mostImages */
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


/***/ })

};

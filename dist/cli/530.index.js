export const id = 530;
export const ids = [530];
export const modules = {

/***/ 8530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   semverRanges: () => (/* binding */ semverRanges)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

const strictly = { loose: false, includePrerelease: false };
const semverRanges = {
    isRange: (text) => semver__WEBPACK_IMPORTED_MODULE_0__.validRange(text, strictly) !== null,
    matchesEverything(text) {
        const range = new semver__WEBPACK_IMPORTED_MODULE_0__.Range(text, strictly);
        const named = range.set.flatMap((comparators) => comparators.flatMap(({ semver: at }) => (at instanceof semver__WEBPACK_IMPORTED_MODULE_0__.SemVer ? [`${at.major}.${at.minor}.${at.patch}`, `${at.major}.${at.minor}.${at.patch + 1}`] : [])));
        return ["0.0.0", ...named].every((tried) => range.test(tried));
    },
    admits: (range, version) => semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range, strictly),
    isWithin: (range, outer) => semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.validRange(outer) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.subset(range, outer),
};


/***/ })

};

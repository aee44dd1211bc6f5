export const id = 409;
export const ids = [409];
export const modules = {

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9503);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5103);
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7696);
/* harmony import */ var _source_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8328);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9036);






const largestRestart = 4 * 1024 * 1024;
async function serve() {
    const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    await (0,_deferred_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .H)(_source_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .fastParser */ .I);
    if (task.files.reduce((sum, file) => sum + file.bytes.length, 0) > largestRestart)
        await (0,_deferred_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .H)(_source_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .thoroughParser */ .S);
    const report = await (0,_deferred_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeferred */ .Q)(() => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .G)({
        ...task,
        base: (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .openAmong */ .D)(task.base),
        open: (fromFile, path) => (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readInside */ .xO)(task.workspace, fromFile, path, task.limits),
        onFile: (index) => Atomics.store(task.progress, 0, index),
    }, task.policy));
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(report);
}


/***/ })

};

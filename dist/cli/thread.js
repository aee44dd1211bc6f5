"use strict";
const require_rolldown_runtime = globalThis[Symbol.for("sysprep-gate")].rolldownRuntime;
const require_index = globalThis[Symbol.for("sysprep-gate")];
let node_worker_threads = require("node:worker_threads");
// build/host/worker.js
var worker_exports = require_rolldown_runtime.__exportAll({ serve: () => serve });
const largestRestart = 4194304;
async function serve() {
	const task = node_worker_threads.workerData;
	await require_index.load(require_index.fastParser);
	if (task.files.reduce((sum, file) => sum + file.bytes.length, 0) > largestRestart) await require_index.load(require_index.thoroughParser);
	const report = await require_index.withDeferred(() => require_index.gate({
		...task,
		base: require_index.openAmong(task.base),
		open: (fromFile, path) => require_index.readInside(task.workspace, fromFile, path, task.limits),
		onFile: (index) => Atomics.store(task.progress, 0, index)
	}, task.policy));
	node_worker_threads.parentPort?.postMessage(report);
}
Object.defineProperty(exports, "worker_exports", {
	enumerable: true,
	get: function() {
		return worker_exports;
	}
});

/** The promise suites, which are too slow for `npm test`: never green by accident, never red by noise. */
import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

const { exclude: _exclude, include: _include, ...test } = base.test ?? {};

export default mergeConfig(defineConfig({ test }), defineConfig({ test: { include: ["test/promises/**/*.test.ts"], exclude: ["**/node_modules/**"] } }));

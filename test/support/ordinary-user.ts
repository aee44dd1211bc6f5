/** Starts a bundle as a user whom permissions bind: they do not bind root, and containers run tests as root. */
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Ended, root } from "./start.ts";

/** The user that owns nothing, on every Linux. */
const nobody = 65_534;

/** How that user starts a bundle; undefined where nobody else can be become, as on Windows. */
export interface OrdinaryUser {
  readonly identity: { readonly uid?: number; readonly gid?: number };
  start(bundle: "action" | "cli", args: readonly string[], folder: string, environment?: Readonly<Record<string, string>>): Ended;
}

/** Root gives its rights away, any other user is one already. What root alone may reach, the program and its folder, is copied for the time of the test file. */
export function ordinaryUser(): OrdinaryUser | undefined {
  if (process.getuid === undefined) return undefined;
  const identity = process.getuid() === 0 ? { uid: nobody, gid: nobody } : {};
  const runs = (node: string, script: string): boolean => spawnSync(node, [script, "--version"], { ...identity, cwd: "/", env: {} }).status === 0;
  let node = process.execPath;
  let bundles = join(root, "dist");
  if (!runs(node, join(bundles, "cli/index.js"))) {
    const copy = mkdtempSync(join(tmpdir(), "sysprep-gate-user-"));
    afterAll(() => rmSync(copy, { recursive: true, force: true }));
    node = join(copy, "node");
    bundles = join(copy, "dist");
    copyFileSync(process.execPath, node);
    if (existsSync(join(root, "dist"))) cpSync(join(root, "dist"), bundles, { recursive: true });
    for (const path of [copy, node]) chmodSync(path, 0o755);
    if (!runs(node, join(bundles, "cli/index.js"))) return undefined;
  }
  return {
    identity,
    start(bundle, args, folder, environment = {}) {
      const ended = spawnSync(node, [join(bundles, bundle, "index.js"), ...args], { ...identity, cwd: folder, encoding: "utf8", timeout: 60_000, maxBuffer: 64 * 1024 * 1024, env: { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", ...environment } });
      return { code: ended.status, out: ended.stdout, err: ended.stderr };
    },
  };
}

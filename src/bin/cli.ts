#!/usr/bin/env node
/** Starts the command line. Nothing else acts on import, but for the Action's own entry. */
import { runCli } from "../cli.ts";
import { terminalColumns } from "../host/output.ts";
import { start } from "./start.ts";

void start(() => runCli(process.argv.slice(2), { environment: process.env, columns: terminalColumns(), folder: process.cwd(), entry: import.meta.url, today: new Date().toISOString().slice(0, 10) }), "cli");

/** Starts the Action. Nothing else acts on import, but for the command line's own entry. */
import { runAction } from "../action.ts";
import { start } from "./start.ts";

void start(() => runAction(process.env, import.meta.url, new Date().toISOString().slice(0, 10)), "action");

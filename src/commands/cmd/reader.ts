/** To come. */
import type { Session } from "../session.ts";

/** Reads nothing so far. */
export function readCommandShell(_session: Session): void {}

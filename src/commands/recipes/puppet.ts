/** To come. */
import type { Session } from "../session.ts";

/** Reads nothing so far. */
export function readPuppet(_session: Session): void {}

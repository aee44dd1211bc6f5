/** To come. */
import type { Session } from "../session.ts";

/** Reads nothing so far. */
export function readChef(_session: Session): void {}

/** To come. */
import type { Session } from "./session.ts";

/** Reads nothing so far. */
export function readConfigurationText(_session: Session): void {}

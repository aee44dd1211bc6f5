/** The registry of statements, in the order in which reports name them. One line for each; the data lies in `statements/`. */
import kb828287 from "./statements/kb828287.json" with { type: "json" };
import q190157 from "./statements/q190157.json" with { type: "json" };
import q195015 from "./statements/q195015.json" with { type: "json" };
import q219717 from "./statements/q219717.json" with { type: "json" };
import q248739 from "./statements/q248739.json" with { type: "json" };
import q326779 from "./statements/q326779.json" with { type: "json" };
import type { Statement } from "./statement.ts";

/** Changes whenever a row does, so that a changed verdict can be told from a changed program. */
export const matrixVersion = "2026.11.1";

export const statements: readonly Statement[] = [q326779, q248739, q190157, kb828287, q195015, q219717];

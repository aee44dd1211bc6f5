/** The registry of statements, in the order in which reports name them. One line for each; the data lies in `statements/`. */
import aspnetcore47128 from "./statements/aspnetcore-47128.json" with { type: "json" };
import cc775980 from "./statements/cc775980.json" with { type: "json" };
import iisConfigurationReference from "./statements/iis-configuration-reference.json" with { type: "json" };
import iisInsider from "./statements/iis-insider-2002-01.json" with { type: "json" };
import kb314828 from "./statements/kb314828.json" with { type: "json" };
import kb828287 from "./statements/kb828287.json" with { type: "json" };
import kb830958 from "./statements/kb830958.json" with { type: "json" };
import kb889073 from "./statements/kb889073.json" with { type: "json" };
import kb942060 from "./statements/kb942060.json" with { type: "json" };
import q190157 from "./statements/q190157.json" with { type: "json" };
import q195015 from "./statements/q195015.json" with { type: "json" };
import q196019 from "./statements/q196019.json" with { type: "json" };
import q219717 from "./statements/q219717.json" with { type: "json" };
import q248739 from "./statements/q248739.json" with { type: "json" };
import q326779 from "./statements/q326779.json" with { type: "json" };
import serverRoles from "./statements/server-roles.json" with { type: "json" };
import sysprepGeneralize from "./statements/sysprep-generalize.json" with { type: "json" };
import sysprepOverview from "./statements/sysprep-overview.json" with { type: "json" };
import type { Statement } from "./statement.ts";

/** Changes whenever a row does, so that a changed verdict can be told from a changed program. */
export const matrixVersion = "2026.11.2";

export const statements: readonly Statement[] = [
  q326779,
  q248739,
  q190157,
  kb942060,
  serverRoles,
  kb889073,
  kb828287,
  kb830958,
  sysprepOverview,
  sysprepGeneralize,
  kb314828,
  q195015,
  q219717,
  q196019,
  iisInsider,
  cc775980,
  iisConfigurationReference,
  aspnetcore47128,
];

/** The registry of case tables: one line for each statement that has requirements. */
import { cases as kb314828 } from "./kb314828.cases.ts";
import { cases as kb828287 } from "./kb828287.cases.ts";
import { cases as kb830958 } from "./kb830958.cases.ts";
import { cases as kb889073 } from "./kb889073.cases.ts";
import { cases as kb942060 } from "./kb942060.cases.ts";
import { cases as q190157 } from "./q190157.cases.ts";
import { cases as q195015 } from "./q195015.cases.ts";
import { cases as q196019 } from "./q196019.cases.ts";
import { cases as q219717 } from "./q219717.cases.ts";
import { cases as q248739 } from "./q248739.cases.ts";
import { cases as q326779 } from "./q326779.cases.ts";
import { cases as serverRoles } from "./server-roles.cases.ts";
import { cases as sysprepGeneralize } from "./sysprep-generalize.cases.ts";
import { cases as sysprepOverview } from "./sysprep-overview.cases.ts";
import { cases as warnings } from "./warnings.cases.ts";
import { cases as workedExamples } from "./worked-examples.cases.ts";

export const caseTables = [
  { id: "q326779", cases: q326779 },
  { id: "q248739", cases: q248739 },
  { id: "q190157", cases: q190157 },
  { id: "kb942060", cases: kb942060 },
  { id: "server-roles", cases: serverRoles },
  { id: "kb889073", cases: kb889073 },
  { id: "kb828287", cases: kb828287 },
  { id: "kb830958", cases: kb830958 },
  { id: "sysprep-overview", cases: sysprepOverview },
  { id: "sysprep-generalize", cases: sysprepGeneralize },
  { id: "kb314828", cases: kb314828 },
  { id: "q195015", cases: q195015 },
  { id: "q219717", cases: q219717 },
  { id: "q196019", cases: q196019 },
  { id: "warnings", cases: warnings },
  { id: "worked examples", cases: workedExamples },
];

/** The registry of case tables: one line for each statement that has requirements. */
import { cases as kb828287 } from "./kb828287.cases.ts";
import { cases as q190157 } from "./q190157.cases.ts";
import { cases as q195015 } from "./q195015.cases.ts";
import { cases as q219717 } from "./q219717.cases.ts";
import { cases as q248739 } from "./q248739.cases.ts";
import { cases as q326779 } from "./q326779.cases.ts";
import { cases as workedExamples } from "./worked-examples.cases.ts";

export const caseTables = [
  { id: "q326779", cases: q326779 },
  { id: "q248739", cases: q248739 },
  { id: "q190157", cases: q190157 },
  { id: "kb828287", cases: kb828287 },
  { id: "q195015", cases: q195015 },
  { id: "q219717", cases: q219717 },
  { id: "worked examples", cases: workedExamples },
];

// Writes everything that is made from the registries: docs, schemas, action.yml. Needs Node 24 (npm run generate brings it).
import { mkdirSync, writeFileSync } from "node:fs";
import { generated } from "../src/explain/generated.ts";

mkdirSync("docs", { recursive: true });
mkdirSync("schema", { recursive: true });
for (const { path, text } of generated()) writeFileSync(path, text());

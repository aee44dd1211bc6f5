/** Every file that is made from the registries is in the repository as it is made: documents and schemas promise what the program does. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generated } from "../../src/explain/generated.ts";

it.each(generated())("$path", ({ path, text }) => {
  expect(text()).toBe(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8").replaceAll("\r\n", "\n"));
});

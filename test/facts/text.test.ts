/** What no vocabulary reads: texts that only look like a value to a reader of the diff. */
import { describe, expect, it } from "vitest";
import { factKeys } from "../../src/facts/fact.ts";
import { vocabularies } from "../../src/facts/image.ts";
import { readIis } from "../../src/facts/iis.ts";

describe.each(factKeys)("%s", (key) => {
  it.each(["\uFF15.01", "\uFF33\uFF306a", "SP6\u0430", "-5.01", "-6", "-4.0", "-true", "5.01\u200B", "", " ", "{{ x }}", "${X}", "__proto__", "constructor", "9".repeat(400)])("does not read %j", (text) => expect(vocabularies[key].read(text).kind).toBe("unclear"));
});

it("does not read a full-width IIS version", () => expect(readIis("\uFF14.0").kind).toBe("unclear"));

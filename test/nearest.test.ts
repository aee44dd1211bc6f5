/** "Did you mean": slips of the fingers are recognised, and other words are left alone. */
import { expect, test } from "vitest";
import { namesOf } from "../src/policy/mapping-keys.ts";
import { nearest } from "../src/nearest.ts";

const keys = ["from", "items", "key", "value", "os", "ie", "iis", "name", "path", "file", "files", "match", "table", "equals", "default", "sysprep", "features"];

test.each([
  ["frmo", "from"],
  ["itmes", "items"],
  ["kye", "key"],
  ["vlaue", "value"],
  ["VLAUE", "value"],
  ["so", "os"],
  ["nmae", "name"],
  ["sysperp", "sysprep"],
  ["featrues", "features"],
  ["paht", "path"],
  ["defalut", "default"],
])("%s is %s", (written, meant) => expect(nearest(written, keys)).toBe(meant));

test.each(["role", "xy", "web", "a", "", "images", "yek", "mfro", "eman"])("%j is none of them", (written) => expect(nearest(written, ["from", "items", "key", "value", "os", "name"])).toBeUndefined());

test("one letter that is wrong comes before none, and the name itself before a slip", () => {
  expect(nearest("form", ["from", "form"])).toBe("form");
  expect(nearest("kye", namesOf("rule"))).toBe("key");
});

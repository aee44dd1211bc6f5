/** The arithmetic of paths, by the rules of Windows and of the other systems, whichever of them runs this. */
import { posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import { pathsOf } from "../../src/host/paths.ts";

const windows = pathsOf(win32);
const others = pathsOf(posix);

describe("what is inside a folder", () => {
  test.each([
    ["C:\\ws", "C:\\ws", true],
    ["C:\\ws", "c:\\WS\\a.yml", true],
    ["C:\\ws", "C:/ws/a.yml", true],
    ["C:\\ws", "C:\\ws\\..a\\b.yml", true],
    ["C:\\ws", "C:\\ws-evil\\a.yml", false],
    ["C:\\ws", "C:\\", false],
    ["C:\\ws", "C:\\ws\\..\\a.yml", false],
    ["C:\\ws", "D:\\ws\\a.yml", false],
    ["C:\\ws", "\\\\server\\share\\a.yml", false],
    ["C:\\ws", "\\\\?\\C:\\ws\\a.yml", false],
    ["C:\\ws", "\\\\.\\pipe\\a.yml", false],
    ["\\\\server\\share\\ws", "\\\\SERVER\\share\\ws\\a.yml", true],
    ["\\\\server\\share\\ws", "\\\\server\\share\\ws-evil", false],
    ["\\\\server\\share", "\\\\server\\other\\a.yml", false],
    ["C:\\", "C:\\a.yml", true],
  ])("on Windows, %s and %s: %s", (folder, path, expected) => {
    expect(windows.isInside(folder, path)).toBe(expected);
  });

  test.each([
    ["/ws", "/ws/..a/b.yml", true],
    ["/ws", "/ws/..", false],
    ["/ws", "/ws-evil", false],
    ["/ws", "/WS/a.yml", false],
    ["/ws", "/ws/..\\a.yml", true],
    ["/", "/a.yml", true],
  ])("elsewhere, %s and %s: %s", (folder, path, expected) => {
    expect(others.isInside(folder, path)).toBe(expected);
  });
});

test("paths in reports are separated by /, and a backslash in a name is none elsewhere", () => {
  expect(windows.relativePath("C:\\ws", "C:\\ws\\images\\a.yml")).toBe("images/a.yml");
  expect(others.relativePath("/ws", "/ws/images\\a.yml")).toBe("images\\a.yml");
  expect([windows.slashes("a\\b/c"), others.slashes("a\\b/c")]).toEqual(["a/b/c", "a\\b/c"]);
});

test("a workspace that is reached by another name has the same paths", () => {
  expect(windows.insideReal("C:\\Users\\RUNNER~1\\ws", "C:\\Users\\runneradmin\\ws", "c:\\users\\runner~1\\ws\\a\\*.yml")).toBe("C:\\Users\\runneradmin\\ws\\a\\*.yml");
  expect(windows.insideReal("C:\\alias", "D:\\ws", "images\\a.yml")).toBe("images\\a.yml");
  expect(windows.insideReal("C:\\alias", "D:\\ws", "C:a.yml")).toBe("C:a.yml");
  expect(windows.insideReal("C:\\alias", "D:\\ws", "E:\\a.yml")).toBe("E:\\a.yml");
});

describe("globs", () => {
  test.each([
    ["*.yml", ".", ["*.yml"]],
    ["./images/**/*.yml", "images/", ["**", "*.yml"]],
    ["images/a.yml", "images/a.yml/", []],
    ["C:/ws/images/*.yml", "C:/ws/images/", ["*.yml"]],
    ["C:/*.yml", "C:/", ["*.yml"]],
    ["C:*.yml", "C:", ["*.yml"]],
    ["C:images/*.yml", "C:images/", ["*.yml"]],
    ["//server/share/ws/*.yml", "//server/share/ws/", ["*.yml"]],
    ["//server/share/*.yml", "//server/share/", ["*.yml"]],
    ["/ws/*.yml", "/ws/", ["*.yml"]],
  ])("on Windows, %s begins in %s", (pattern, folder, wild) => {
    expect(windows.rootedGlob(pattern)).toEqual({ folder, wild });
  });

  // Where a folder without a drive's slash leads is what Windows says: the current folder of that drive.
  test.each([["C:", "C:\\ws"], ["C:images/", "C:\\ws\\images"], ["//server/share/ws/", "\\\\server\\share\\ws\\"], ["C:/", "C:\\"]])("on Windows, %s from C:\\ws is %s", (folder, resolved) => {
    expect(win32.resolve("C:\\ws", folder).replace(/(?<=[^:])\\$/, "")).toBe(resolved.replace(/(?<=[^:])\\$/, ""));
  });

  test.each([
    ["/*.yml", "/", ["*.yml"]],
    ["/ws//images/*.yml", "/ws/images/", ["*.yml"]],
    ["a\\*.yml", ".", ["a\\*.yml"]],
    ["C:/ws/*.yml", "C:/ws/", ["*.yml"]],
    ["../*.yml", "../", ["*.yml"]],
  ])("elsewhere, %s begins in %s", (pattern, folder, wild) => {
    expect(others.rootedGlob(pattern)).toEqual({ folder, wild });
  });
});

/** `cmd /c`: whatever the command is joined to. */
import { expect, it } from "vitest";
import { type Language, shorts } from "./read.ts";

const set = "appcmd set apppool x /processModel.password:p";

function each(language: Language, expected: readonly string[], texts: readonly string[]): void {
  it.each(texts)(`${language}: %s`, (text) => {
    expect(shorts(text, language)).toEqual(expected);
  });
}

each("powershell", ["S1"], [`cmd "/c ${set}"`, `cmd.exe '/c ${set}'`, `$a="/c ${set}"; cmd $a`, `cmd /c"${set}"`, `& $env:comspec "/c ${set}"`, `cmd '/q /c ${set}'`, `Start-Process cmd "/c ${set}"`]);
each("cmd", ["S1"], [`cmd "/c ${set}"`, `cmd /c"${set}"`, `cmd /c${set}`, `cmd /d/c ${set}`, `cmd /v:on/s/c "${set}"`, `cmd /r ${set}`, `start /b /w cmd "/c ${set}"`, `cmd "/c" ${set}`]);
each("powershell", ["unread"], ["cmd \"/c $cmd\"", "cmd.exe \"/c c:\\x\\setup.cmd\"", "cmd \"/k\" c:\\x\\setup.cmd"]);
each("cmd", ["unread"], ["cmd \"/c %X%\"", "cmd /cc:\\x\\setup.cmd"]);
each("cmd", [], ["cmd \"/c dir\"", "cmd /cdir", "cmd /d/c dir", "cmd /q", "cmd /q /v:on /c echo hi"]);
each("powershell", [], [`cmd /c echo "/c ${set}"`, "cmd \"/c mkdir c:\\x && del c:\\y\""]);

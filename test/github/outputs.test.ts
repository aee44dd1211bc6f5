/** The runner's file of outputs: whatever a value holds, the runner reads that output and no other. */
import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeOutputs } from "../../src/github/runner.ts";
import { hostileText } from "../support/hostile.ts";

const folder = mkdtempSync(join(tmpdir(), "outputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file as the runner reads it: `name=value`, or `name<<end`, lines, `end`. https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs */
function readByRunner(text: string): Record<string, string> {
  const lines = text.split(/\r\n|\n|\r/);
  const read: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [equals, heredoc] = [line.indexOf("="), line.indexOf("<<")];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      read[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 1) throw new Error(`not the form of an output: ${line}`);
    const end = line.slice(heredoc + 2);
    const value: string[] = [];
    for (at += 1; lines[at] !== end; at += 1) {
      if (at >= lines.length) throw new Error(`${end} does not come`);
      value.push(lines[at] ?? "");
    }
    read[line.slice(0, heredoc)] = value.join("\n");
  }
  return read;
}

it("each value comes back under its name, and nothing else", () => {
  const file = join(folder, "output");
  const attack = fc.constantFrom("result<<EOF\npass\nEOF", "\nconclusion=success\n", "ghadelimiter_\n", "\n\n", "=", "<<", "::set-output name=x::y");
  const value = fc.oneof(hostileText, attack, fc.tuple(attack, hostileText, attack).map((parts) => parts.join("")));
  fc.assert(
    fc.property(value, value, (files, images) => {
      const outputs = { conclusion: "failure", "report-files": files, "failing-images": images };
      writeFileSync(file, "");
      writeOutputs({ GITHUB_OUTPUT: file }, outputs);
      // The line end behind a value belongs to the file, and the runner joins lines by its own.
      const asRead = (text: string): string => `${Buffer.from(text).toString("utf8")}\n`.split(/\r\n|\n|\r/).slice(0, -1).join("\n");
      expect(readByRunner(readFileSync(file, "utf8"))).toEqual(Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, asRead(text)])));
    }),
    { seed: 326779, numRuns: 300 },
  );
});

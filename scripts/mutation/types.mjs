// Which mutants the type checker refuses: no test has to. They are put into a copy of the sources, as many at a time as stay apart.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The keys of those mutants that do not compile. */
export function refusedByTypes(root, workFolder, mutants, say) {
  const folder = join(workFolder, "types");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "src"), join(folder, "src"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../../tsconfig.json", include: ["src"], exclude: [] }));
  const texts = new Map([...new Set(mutants.map(({ file }) => file))].map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const lastLine = ({ file, line, at, to }) => line + count(texts.get(file).slice(at, to));
  const check = (batch) => {
    for (const [file, text] of texts) {
      // From the end on, so that the places before stay what they are.
      const own = batch.filter((mutant) => mutant.file === file).toSorted((left, right) => right.at - left.at);
      // A change keeps the lines: what it takes away it gives back as line ends.
      writeFileSync(join(folder, file), own.reduce((changed, { at, to, by }) => changed.slice(0, at) + by + "\n".repeat(count(changed.slice(at, to)) - count(by)) + changed.slice(to), text));
    }
    const ended = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder, "--noEmit", "--pretty", "false"], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
    const errors = [...ended.stdout.matchAll(/^(src\/[^(\n]+)\((\d+),\d+\): error TS(\d+)/gm)].map(([, file, line, code]) => ({ file, line: Number(line), isSyntax: code.length === 4 && code.startsWith("1") }));
    if (ended.status !== 0 && errors.length === 0) throw new Error(`the type checker said nothing that can be read:\n${ended.stdout.slice(0, 2000)}${ended.stderr.slice(0, 2000)}`);
    const hitBy = (some) => batch.filter((mutant) => some.some(({ file, line }) => file === mutant.file && line >= mutant.line && line <= lastLine(mutant)));
    // Where something is no syntax, types are not looked at: the others have to be asked again without it.
    const broken = hitBy(errors.filter(({ isSyntax }) => isSyntax));
    return broken.length > 0 ? [...broken, ...check(batch.filter((mutant) => !broken.includes(mutant)))] : hitBy(errors);
  };
  if (check([]).length > 0) throw new Error("the sources do not compile");
  // Many at a time may make each other fail, so that those are suspects only.
  const suspects = batches(mutants, (one, other) => one.file === other.file && one.line <= lastLine(other) && other.line <= lastLine(one)).flatMap((batch, index, all) => {
    say(`types: ${index + 1} of ${all.length}`);
    return check(batch);
  });
  const refused = batches(suspects, (one, other) => one.file === other.file).flatMap((batch, index, all) => {
    say(`types, one in each file: ${index + 1} of ${all.length}`);
    return check(batch);
  });
  rmSync(folder, { recursive: true, force: true });
  return new Set(refused.map(({ key }) => key));
}

/** Puts what may not stand together into lists of their own. */
function batches(mutants, clash) {
  const all = [];
  for (const mutant of mutants) {
    const free = all.find((batch) => !batch.some((other) => clash(mutant, other)));
    if (free === undefined) all.push([mutant]);
    else free.push(mutant);
  }
  return all;
}

function count(text) {
  return text.split("\n").length - 1;
}

// Writes docs/mutation.md from the results of a run: the same results give the same bytes.

const classes = {
  equivalent: "No input can tell the difference.",
  guarded: "Only a caller that does what types or tests forbid could tell the difference.",
  wording: "Only the words of a message, a title or a suggestion are changed.",
  cost: "The answer is the same, and takes more or less time.",
};

/** The page. `survivors` carry the group that explains them. */
export function pageOf({ mutants, results, survivors, groups, vitest }) {
  const tried = mutants.filter(({ wording }) => !wording);
  const files = [...new Set(tried.map(({ file }) => file))];
  const folders = [...new Set(files.map((file) => file.split("/")[1]))];
  const count = (list, end) => list.filter(({ key }) => results[key]?.end === end).length;
  const row = (name, list) => {
    const refused = count(list, "not compiled");
    const [killed, timeout, survived, none] = ["killed", "timeout", "survived", "no coverage"].map((end) => count(list, end));
    const total = list.length - refused;
    return `| ${name} | ${total} | ${killed} | ${timeout} | ${survived} | ${none} | ${total === 0 ? "" : `${(((killed + timeout) / total) * 100).toFixed(1)} %`} |`;
  };
  const head = "| | mutants | killed | timeout | survived | no coverage | score |\n|---|---|---|---|---|---|---|";
  const unexplained = survivors.filter(({ group }) => group === undefined);
  const byOperator = [...new Set(tried.map(({ operator }) => operator))].toSorted();
  return `# Mutation testing

Written by \`npm run mutation -- --write\`. A test suite is as good as the mistakes that it finds. Here small mistakes are put into \`src/policy\`, \`src/facts\` and \`src/evaluate\`, the folders that make verdicts
and exit codes, one at a time, and the tests are run on each. A mutant is *killed* where a test fails, and *survives* where none does: then a test is missing, or code that nothing needs, or the mistake is none.

${head}
${folders.map((folder) => row(`\`src/${folder}\``, tried.filter(({ file }) => file.startsWith(`src/${folder}/`)))).join("\n")}
${row("**all**", tried)}

*Timeout*: a loop of the mutant did not end, or a test of it; it counts as killed. *No coverage*: no test reaches the place. Beside these, ${count(tried, "not compiled")} mutants that no test kills do not compile, so that the type checker has found
them, and ${mutants.length - tried.length} are not tried because they change nothing but the words of a message, a title or an error of ours.

${unexplained.length === 0 ? "Every survivor is explained below: none of them changes a verdict, an exit code, a conclusion, a place or which waiver holds." : `**${unexplained.length} survivors are not explained.**`}

## How

The operators are those that other tools have: conditions that are always or never true, comparisons turned round and boundaries moved by one, \`&&\` for \`||\` and either side of them alone, \`!\` left out, \`??\` and \`?.\` left out,
arithmetic, numbers one larger, texts emptied, \`true\` for \`false\`, lists emptied, blocks, statements and rows of tables left out, methods for each other (\`some\` and \`every\`) or left out (\`filter\`, \`trim\`), and in
regular expressions anchors, quantifiers, alternatives and classes. ${byOperator.map((operator) => `${operator} ${tried.filter((mutant) => mutant.operator === operator).length}`).join(", ")}.

\`scripts/mutation.mjs\` does it itself. StrykerJS 10.1.1 was tried first: it stops at \`tsconfig.json\`, because TypeScript 7 has no compiler API in JavaScript; pointed at none it goes on, but its first run of the tests, before any
mutant, took 80 s here, and it starts vitest anew for each mutant. Here all mutants are compiled into one bundle together with the tests (vitest ${vitest}, with the parser and the bundler that come with it), each is chosen by a number, and each is
tried in a fresh evaluation of that bundle, in some hundredths of a second, by the tests that reach it, those first that killed others of the same file. Slow tests (over 0.6 s; over 0.05 s outside these folders) are left out, as are those of reports, GitHub and
the bundles: whatever only they would find survives here.

## Again

\`\`\`sh
npm run mutation                                  # everything, some ten minutes on two processors
npm run mutation -- --file src/policy/waivers     # what begins so
npm run mutation -- --again                       # what was not killed in the last run
npm run mutation -- --write                       # everything, into this page
npm run mutation -- --short                       # a sample of 40, as in CI: each has to be killed
\`\`\`

A survivor that \`scripts/mutation/survivors.json\` does not explain is named, and ends the run with 1; so does an explanation without its survivor. The way out is a test of what was promised, less code, or an explanation, in this order.

## Files

${head}
${files.map((file) => row(`\`${file.replace(/^src\//, "")}\``, tried.filter((mutant) => mutant.file === file))).join("\n")}

## Survivors

${Object.entries(classes).map(([name, says]) => {
  const own = groups.filter((group) => group.class === name);
  const total = survivors.filter(({ group }) => group?.class === name).length;
  return `### ${name}: ${total}\n\n${says}\n\n${own.map((group) => `* ${group.reason} (${survivors.filter((survivor) => survivor.group === group).length})${examples(survivors.filter((survivor) => survivor.group === group))}`).join("\n")}\n`;
}).join("\n")}`;
}

/** Where survivors are: files and the functions or constants around them. */
function examples(survivors) {
  const places = [...new Set(survivors.map(({ file, within }) => `\`${file.replace(/^src\//, "")}\`${within === "" ? "" : ` ${within.split(".")[0]}`}`))];
  return places.length === 0 ? "" : `: ${places.slice(0, 12).join(", ")}${places.length > 12 ? ` and ${places.length - 12} more` : ""}`;
}

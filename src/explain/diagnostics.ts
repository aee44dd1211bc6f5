/** The codes of diagnostics with a sentence each: what a code means, where it stands, as a page and for `explain`. */

interface Group {
  readonly title: string;
  /** The page that says more. */
  readonly page: string;
  readonly codes: Readonly<Record<string, string>>;
}

const groups: readonly Group[] = [
  {
    title: "Files",
    page: "docs/limits.md",
    codes: {
      "bad-pattern": "A glob of `paths` or `exclude-paths` cannot be read.",
      "broken-link": "A link leads to nothing, or in a circle.",
      "file-too-costly": "A file took more time or memory than a run may use, and was left out; the run fails.",
      "file-too-large": "A file has more bytes than are read.",
      "name-not-utf-8": "The name of a file is not UTF-8, so that no report could show it.",
      "not-a-file": "A path leads to something that is no file.",
      "outside-workspace": "A path or a link leads out of the workspace, which is never read.",
      "too-many-files": "More files were found than one run reads.",
      "too-much": "The files of the run are larger together than one run reads.",
      "unreadable-file": "The system refused to open or to read a file.",
      "unreadable-files": "Too few images were found, and several other files are no YAML: what is missing may stand in one of them.",
      "unreadable-folder": "The system refused to list a folder.",
    },
  },
  {
    title: "YAML",
    page: "docs/format.md",
    codes: {
      "alias-cycle": "An alias stands inside the value that it repeats.",
      "anchor-twice": "Two anchors of a document have one name; an alias takes the one before it.",
      "duplicate-key": "A key stands twice in one mapping; readers disagree about which one counts.",
      "duplicate-key-spelling": "Two keys of a mapping differ in nothing but their spelling, and nobody can say which one is meant.",
      "forbidden-key": "A key has a name that programs take for something else.",
      "key-not-text": "A key is a list, a mapping, an alias or a tagged value; only text can be one.",
      "merge-not-a-map": "A merge key (`<<`) holds something that is no mapping.",
      "more-errors": "The file has more errors than are listed.",
      "nested-too-deep": "A document is nested deeper than is read.",
      "not-utf-8": "A file is not UTF-8: save it as UTF-8.",
      "readers-disagree": "One of two YAML parsers refuses a file that the other takes; what it says is not the same everywhere.",
      "refused-character": "A file holds a character that readers disagree about, or that nobody can see.",
      syntax: "A file is not valid YAML.",
      template: "A file is a template that another program fills in, or a value of the configuration is one that nothing fills in.",
      "too-many-documents": "A file has more documents than are read.",
      "too-many-nodes": "A document has more values, counting what aliases repeat, than are read.",
      "unknown-alias": "An alias names an anchor that is not there.",
      "unknown-directive": "A line that begins with % is no directive of YAML and has no effect.",
      "yaml-version": "A document asks for another version of YAML than 1.2, in which words mean other things.",
    },
  },
  {
    title: "Image definitions",
    page: "docs/format.md",
    codes: {
      "chain-too-long": "An image inherits through more images than are followed.",
      "facts-contradict": "The definition and another file, or a step, say different things about one image.",
      "feature-without-name": "A list of features has an entry without a name.",
      "image-without-name": "An image has no name, by which reports and waivers go.",
      "key-beside-images": "A document with a list of images has a key beside it that belongs into an image.",
      "key-twice": "Two spellings of one key stand in one mapping, or two rules read one fact.",
      "list-too-long": "A list has more entries than are read.",
      "marker-not-exact": "A document looks like image definitions and lacks their exact marker, so that nothing in it was evaluated.",
      "name-not-unique": "Two images share a name; reports and waivers go by it.",
      "name-twice": "An image in a mapping has a `name` that is not the key it stands under.",
      "no-images": "A document of image definitions declares none.",
      "no-windows-image": "A file is of a known format and declares no Windows image.",
      "not-recognised": "A file was named by the user and holds nothing that is evaluated.",
      "parent-cycle": "Images inherit from each other in a circle.",
      "platform-unknown": "A recipe is used under a platform that cannot be read.",
      "stated-twice": "A definition states one fact in two ways.",
      "step-missing": "A step names a file that is not there.",
      "step-not-read": "A step names a file that is there and that nobody can read as steps.",
      "step-without-file": "A step names no file.",
      "unknown-key": "A key is none of those that may stand there; keys that begin with x- are free.",
      "unknown-parent": "A parent is named that no file of the run declares.",
      "unknown-word": "A word is none of those that are known there.",
      "wrong-shape": "A value has another shape than is needed: a list for a text, a text for a mapping.",
    },
  },
  {
    title: "Catalogues read by a mapping",
    page: "docs/formats/mapped.md",
    codes: {
      "bad-match": "The `match` of a rule is no regular expression of RE2, or has fewer groups than `value` asks for.",
      "bad-query": "A path of a mapping is no JSONPath that is read.",
      "catalogue-empty": "A file that a mapping names is empty.",
      "mapping-matches-nothing": "A glob of a mapping names no file of the run.",
      "mapping-too-costly": "The paths of a mapping reach too much in one file.",
      "mapping-without-files": "A mapping does not say which files it reads.",
      "mapping-without-name": "A mapping does not say where the name of an image stands.",
      "no-items": "A mapping finds no images where it looks for them.",
      "other-system": "Some images of a catalogue are of a system that is not Windows, and are left out.",
      "path-finds-nothing": "The path of a rule found nothing in any image of the run: most likely it is mistyped.",
      "path-or-value": "A text in a mapping could be a path or a value, and has to be written so that it is clear.",
      "rule-unclear": "A rule of a mapping has parts that do not go together, or lacks one.",
      "too-many-items": "A mapping finds more images in one document than are read.",
    },
  },
  {
    title: "Policy and waivers",
    page: "docs/policy.md",
    codes: {
      "bad-glob": "A glob of the policy cannot be used.",
      "bad-path": "A path of the policy cannot be used.",
      "bad-range": "`requires` is no range of versions.",
      "empty-value": "A key of the policy or of a waiver holds nothing.",
      "not-a-date": "`until` of a waiver is no day that exists.",
      "not-a-number": "A value of the policy is no whole number.",
      "nothing-to-waive": "A waiver names a requirement that never fails a run.",
      "other-version": "The policy needs another version of this program.",
      "policy-documents": "The policy file has more than one document.",
      "policy-empty": "The policy file is empty and decides nothing.",
      "policy-misnamed": "The policy or the waivers file ends in `.yaml`, and only the one in `.yml` is looked for.",
      "policy-not-trusted": "The policy of the base commit could not be read, and the conclusion depends on it.",
      "policy-shape": "The policy file holds no mapping of keys.",
      "policy-unreadable": "The policy or the waivers file cannot be read.",
      "unknown-requirement": "A waiver names a requirement that is not in the matrix.",
      "unseen-character": "A value of the configuration holds a character that nobody can see.",
      "value-too-long": "A value of the configuration has more characters than are read.",
      "waiver-expired": "A waiver ended: what it waived counts again.",
      "waiver-expires-soon": "A waiver ends within the next days.",
      "waiver-incomplete": "A waiver lacks one of image, requirement, reason, owner, until.",
      "waiver-orphaned": "A waiver names an image that no file declares.",
      "waiver-twice": "Two waivers are for one requirement of one image.",
      "waiver-unused": "A waiver waives nothing: the image has no such finding.",
      "waivers-documents": "The waivers file has more than one document.",
      "waivers-empty": "The waivers file is empty.",
      "waivers-shape": "The waivers file holds no mapping of keys.",
    },
  },
];

/** Every code of a diagnostic. */
export const diagnosticCodes: readonly string[] = groups.flatMap(({ codes }) => Object.keys(codes));

/** What a code means, and the page that says more; `undefined` for what is no code. SARIF writes `diagnostic/` before it. */
export function explainDiagnostic(id: string): string | undefined {
  const code = id.trim().toLowerCase().replace(/^diagnostic\//, "");
  const group = groups.find(({ codes }) => Object.hasOwn(codes, code));
  return group === undefined ? undefined : `# ${code}\n\n${group.codes[code] ?? ""} The message of the diagnostic says what was found and what to do; an error decides nothing about what stands there until it is put right.\n\nMore: ${group.page}\n`;
}

/** The page `docs/diagnostics.md`. */
export function diagnosticsPage(): string {
  return [
    "# Diagnostics",
    "",
    "A diagnostic is about a file that cannot be read as meant. Errors fail the run (exit code 4; 2 in the policy and the waivers), warnings and notes do not. `sysprep-gate explain CODE` says what a code means.",
    "",
    ...groups.flatMap(({ title, page, codes }) => [`## ${title}`, "", `More in [${page.replace(/^docs\//, "")}](${page.replace(/^docs\//, "")}).`, "", "| code | means |", "|---|---|", ...Object.entries(codes).map(([code, means]) => `| \`${code}\` | ${means} |`), ""]),
  ].join("\n");
}

"use strict";
const require_rolldown_runtime = globalThis[Symbol.for("sysprep-gate")].rolldownRuntime;
require("./formats.js");
const require_index = globalThis[Symbol.for("sysprep-gate")];
const require_reports = require("./reports.js");
const require_configuration = require("./configuration.js");
const require_mappings = require("./mappings.js");
// build/explain/diagnostics.js
const groups = [
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
			"unreadable-folder": "The system refused to list a folder."
		}
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
			"yaml-version": "A document asks for another version of YAML than 1.2, in which words mean other things."
		}
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
			"wrong-shape": "A value has another shape than is needed: a list for a text, a text for a mapping."
		}
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
			"too-many-items": "A mapping finds more images in one document than are read."
		}
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
			"waivers-shape": "The waivers file holds no mapping of keys."
		}
	}
];
const diagnosticCodes = groups.flatMap(({ codes }) => Object.keys(codes));
function explainDiagnostic(id) {
	const code = id.trim().toLowerCase().replace(/^diagnostic\//, "");
	const group = groups.find(({ codes }) => Object.hasOwn(codes, code));
	return group === void 0 ? void 0 : `# ${code}\n\n${group.codes[code] ?? ""} The message of the diagnostic says what was found and what to do; an error decides nothing about what stands there until it is put right.\n\nMore: ${group.page}\n`;
}
function diagnosticsPage() {
	return [
		"# Diagnostics",
		"",
		"A diagnostic is about a file that cannot be read as meant. Errors fail the run (exit code 4; 2 in the policy and the waivers), warnings and notes do not. `sysprep-gate explain CODE` says what a code means.",
		"",
		...groups.flatMap(({ title, page, codes }) => [
			`## ${title}`,
			"",
			`More in [${page.replace(/^docs\//, "")}](${page.replace(/^docs\//, "")}).`,
			"",
			"| code | means |",
			"|---|---|",
			...Object.entries(codes).map(([code, means]) => `| \`${code}\` | ${means} |`),
			""
		])
	].join("\n");
}
// build/explain/format.js
function formatPage() {
	return [
		"# Native image definitions",
		"",
		"A document is recognised by its marker, never by the name of its file:",
		"",
		"```yaml",
		"apiVersion: sysprep-gate/v1",
		"kind: Images",
		"images:",
		"  - name: intranet-nt4",
		"    os: { product: Windows NT 4.0 Server, servicePack: SP6a }",
		"    iis: { version: \"4.0\", source: nt4-option-pack }",
		"    ie: \"5.01 SP2\"",
		"    sysprep: true",
		"```",
		"",
		"* A file holds any number of documents. Each declares its images as a list under `images`, as a mapping under `images` whose keys are the names, or as one image at the root.",
		"* Every value is read as it is written: `5.10` is not `5.1`. Put versions in quotes.",
		"* Unknown keys are errors that name the nearest known key. Keys that start with `x-` are free.",
		"* `defaults` < parent (`from`) < the image's own keys. Mappings merge key by key, a scalar replaces what was inherited, lists replace, `features` add and remove (`-Name`), an empty value (`null`) clears.",
		"* `sysprep: false` of a parent is not inherited: a base image that is never cloned says nothing about the images built on it.",
		"* Anchors and `<<` work within a document, `from` works across documents and files.",
		"* A fact that is left out is implied where a cited rule gives it (Windows 2000 Server carries IIS 5.0 and Internet Explorer 5.01); everything else is unknown.",
		"",
		...[
			"document",
			"os",
			"iis",
			"sysprep",
			"from",
			"feature",
			"provision",
			"encrypted"
		].flatMap((id) => [
			`## ${require_index.maps[id].title}`,
			"",
			require_index.maps[id].description,
			"",
			"| key | takes | meaning |",
			"|---|---|---|",
			...require_index.maps[id].keys.map(keyRow),
			""
		])
	].join("\n");
}
function keyRow(key) {
	return `| ${[key.name, ...key.aliases ?? []].map((name) => `\`${name}\``).join(", ")} | ${key.shapes.map(shapeText).join("; or ")} | ${key.description} |`;
}
function shapeText(shape) {
	if ("text" in shape) return shape.words === void 0 ? "text" : `text such as ${shape.words.slice(0, 9).map((word) => `\`${word}\``).join(", ")}`;
	if ("map" in shape) return `mapping: ${require_index.maps[shape.map].title.toLowerCase()}`;
	if ("mapOf" in shape) return "mapping from names to images";
	if ("listOf" in shape) return `list of ${shape.listOf.map(shapeText).join(" or ")}`;
	return "anything";
}
// build/policy/examples.js
const policyExample = `# .github/sysprep-gate.yml
paths:
  - "images/**/*.{yml,yaml}"
exclude-paths:
  - "images/drafts/**"
strict: false
on-undetermined: fail
on-not-covered: fail
min-images: 12
fail-on: any
requires: ">=0.1.0"
mappings:
  - files: images/catalogue/*.yml
    name: name
    os: { path: template, match: 'tpl-windows-(\\d{4})', value: Windows Server $1 }
    iis: { path: role, table: { web: true, sql: false } }
    sysprep: true
limits: { file-mib: 4, file-seconds: 20 }
waivers-file: .github/sysprep-gate-waivers.yml
`;
const waiversExample = `# .github/sysprep-gate-waivers.yml
waivers:
  - image: intranet-nt4
    requirement: q326779/nt4-iis4/service-pack
    reason: The vendor's driver fails on SP6a; the machine is retired this year.
    owner: "@example/web-team"
    until: 2026-12-31
    ticket: "#4711"
`;
// build/explain/policy.js
function policyPage() {
	return [
		"# Policy and waivers",
		"",
		"## Policy file",
		"",
		`\`${require_index.policyPath}\` is found by itself; \`config-file\` names another one. A file of that name in \`.yaml\` is an error, because nobody would read it. Editors find mistakes with \`schema/policy.v1.json\`.`,
		"",
		"```yaml",
		policyExample.trimEnd(),
		"```",
		"",
		"| key | takes | default | meaning |",
		"|---|---|---|---|",
		...require_index.policyKeys.map((key) => `| \`${key.name}\` | ${takes(key)} | ${key.byDefault} | ${key.description} |`),
		"",
		"* One document with a mapping at its root. Unknown keys, and values of another kind, are errors with their line (exit code 2). Keys that start with `x-` are free.",
		"* Every value is read as it is written: `yes` and `on` are not `true`. Quotes change nothing.",
		"* Placeholders of templates are errors: nothing fills them in.",
		"",
		"## Precedence",
		"",
		"1. The flag of the command line, or the input of the Action.",
		"2. The policy file.",
		"3. The default.",
		"",
		"The first that says something decides, value by value. Lists are replaced as a whole, never joined. `sysprep-gate config` prints each value with its origin.",
		"",
		"On a pull request the policy and the waivers of the base commit decide, so that nobody can edit the judge of their own change. Where those cannot be read, the run passes only if it passes under the strictest policy as well (`strict`, every reaction `fail`, every file, no waivers), with what the workflow's own inputs say left as it is; otherwise it ends with exit code 2 and the reason. The base commit is read from git where the checkout has it, else with the workflow's token.",
		"",
		"`fail-on: introduced` goes by image and requirement: a value that gets worse while the same requirement fails stays an existing finding. Removing an image never fails a run, but `min-images` still counts the ones that are left.",
		"",
		"## Waivers",
		"",
		"A waiver keeps one requirement of one image from failing the run until a day. The finding stays visible in every report, with reason and owner. Editors find mistakes with `schema/waivers.v1.json`.",
		"",
		"```yaml",
		waiversExample.trimEnd(),
		"```",
		"",
		"| key | needed | takes | meaning |",
		"|---|---|---|---|",
		...require_configuration.waiverKeys.map((key) => `| \`${key.name}\` | ${key.mandatory ? "yes" : "no"} | ${kinds[key.kind]} | ${key.description} |`),
		"",
		"* A waiver with a mistake is an error (exit code 2) and does not hold. Two waivers of one requirement of one image are an error, and neither holds.",
		"* The last day is included, in UTC. `--now` sets the day on which waivers are judged.",
		"",
		"Each waiver is itself judged, and gets the first of these warnings that is true of it:",
		"",
		"| warning | meaning |",
		"|---|---|",
		...require_index.waiverRemarks.map((remark) => `| \`${remark.code}\` | ${remark.says} |`),
		""
	].join("\n");
}
function takes(key) {
	switch (key.kind) {
		case "truth": return "`true`, `false`";
		case "words": return (key.words ?? []).map((word) => `\`${word}\``).join(", ");
		case "integer": return "whole number";
		case "globs": return "glob, or list of globs";
		case "range": return "semver range";
		case "path": return "path";
		case "mappings": return "list of mappings";
		case "limits": return "mapping of limits to whole numbers";
		default: return key.kind;
	}
}
const kinds = {
	name: "text",
	prose: "text; line ends become blanks",
	id: "id",
	date: "`YYYY-MM-DD`"
};
// build/explain/vocabulary.js
function vocabularyPage() {
	const seen = new Set();
	return [
		"# Vocabulary",
		"",
		"How each fact may be written. Upper and lower case, spaces and hyphens do not matter; what is not listed is not guessed: it is unknown, and the image undetermined.",
		"",
		...require_index.factKeys.filter((key) => !seen.has(require_index.vocabularies[key].id) && seen.add(require_index.vocabularies[key].id)).map((key) => vocabularyText(key)),
		featuresText()
	].join("\n");
}
function featuresText() {
	return [
		"## Features (`features`)",
		"",
		"Names as Server Manager and DISM have them; upper and lower case do not matter, and `*` stands for anything. IIS is installed by `Web-Server`, any other `Web-*` but the management tools, and `IIS-*`. Other features decide nothing; a name that is",
		"near to one of these, a short name of one (`WSUS`, `ADFS`, `IIS10`) or a product that needs IIS (`SharePoint`), and is none that is known, leaves the image undetermined.",
		"",
		"| role | features |",
		"|---|---|",
		...require_index.serverRoles.map((role) => `| ${cell(role.title)} | ${role.features.map((feature) => `\`${feature}\``).join(", ")} |`),
		""
	].join("\n");
}
function vocabularyText(key) {
	const vocabulary = require_index.vocabularies[key];
	return [
		`## ${vocabulary.title} (\`${key}\`)`,
		"",
		vocabulary.compare === void 0 ? "" : "In order, earliest first.\n",
		"| value | spellings | note | source |",
		"|---|---|---|---|",
		...vocabulary.terms.map((term) => `| ${cell(term.title)} | ${term.spellings.map((spelling) => `\`${spelling}\``).join(", ")} | ${cell(term.note ?? "")} | [${term.source.id}](${term.source.url}) |`),
		""
	].join("\n");
}
function cell(text) {
	return text.replaceAll("|", "\\|");
}
// build/formats/native/schema.js
const definitionsSchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://sysprep-gate.github.io/schema/definitions.v1.json",
	title: "sysprep-gate image definitions",
	description: require_index.maps.document.description,
	...mapSchema("document"),
	required: ["apiVersion", "kind"],
	$defs: Object.fromEntries(Object.keys(require_index.maps).filter((id) => id !== "document").map((id) => [id, {
		title: require_index.maps[id].title,
		description: require_index.maps[id].description,
		...mapSchema(id)
	}]))
};
function mapSchema(id) {
	return {
		type: "object",
		properties: Object.fromEntries(require_index.maps[id].keys.flatMap((key) => [key.name, ...key.aliases ?? []].map((name) => [name, keySchema(key, name)]))),
		patternProperties: { "^x-": { description: "Free for your own use." } },
		additionalProperties: false
	};
}
function keySchema(key, name) {
	const description = name === key.name ? key.description : `Another name of \`${key.name}\`. ${key.description}`;
	const shapes = key.name === "apiVersion" ? [{ const: require_index.apiVersion }] : key.name === "kind" ? [{ const: require_index.kind }] : [...key.shapes.flatMap(shapeSchema), ...key.shapes.some((shape) => "anything" in shape) ? [] : [{ type: "null" }]];
	return {
		description,
		...shapes.length === 1 ? shapes[0] : { anyOf: shapes },
		...key.examples === void 0 ? {} : { examples: [...key.examples] }
	};
}
function shapeSchema(shape) {
	if ("anything" in shape) return [{}];
	if ("map" in shape) return [{ $ref: `#/$defs/${shape.map}` }];
	if ("mapOf" in shape) return [{
		type: "object",
		additionalProperties: { $ref: `#/$defs/${shape.mapOf}` }
	}];
	if ("listOf" in shape) {
		const items = shape.listOf.flatMap(shapeSchema);
		return [{
			type: "array",
			items: items.length === 1 ? items[0] : { anyOf: items }
		}];
	}
	const words = shape.words ?? [];
	const truths = words.filter((word) => word === "true" || word === "false").map((word) => word === "true");
	const texts = words.filter((word) => word !== "true" && word !== "false");
	return [
		...texts.length > 0 ? [{ enum: texts }] : [],
		...truths.length > 0 ? [{ enum: truths }] : [],
		{ type: "string" },
		{ type: "number" },
		{ type: "boolean" }
	];
}
// build/policy/schema.js
const free = { "^x-": { description: "Free for your own use." } };
const textOrNumber = { anyOf: [
	{
		type: "string",
		pattern: "\\S",
		maxLength: require_index.longestValue
	},
	{ type: "number" },
	{ type: "boolean" }
] };
const glob = { anyOf: [{
	type: "string",
	pattern: "^[^!]",
	maxLength: require_index.longestValue
}, { type: "number" }] };
const globOfMapping = { anyOf: [{
	type: "string",
	pattern: "^[^!]",
	maxLength: require_mappings.longestGlob
}, { type: "number" }] };
const globsOfMapping = { anyOf: [{
	type: "array",
	items: globOfMapping,
	minItems: 1,
	maxItems: require_index.longestList
}, globOfMapping] };
const textsOfRule = { anyOf: [textOrNumber, {
	type: "array",
	items: textOrNumber,
	minItems: 1,
	maxItems: require_index.longestList
}] };
const onlyTrue = { enum: [
	true,
	"true",
	"True",
	"TRUE"
] };
const ruleParts = {
	path: {
		type: "string",
		pattern: "\\S",
		maxLength: require_mappings.longestPath
	},
	key: onlyTrue,
	file: onlyTrue,
	match: {
		type: "string",
		pattern: "\\S",
		maxLength: require_mappings.longestPattern
	},
	value: textsOfRule,
	table: {
		type: "object",
		minProperties: 1,
		maxProperties: require_index.longestList,
		additionalProperties: textOrNumber
	},
	equals: textsOfRule,
	default: textOrNumber
};
const policySchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://sysprep-gate.github.io/schema/policy.v1.json",
	title: "sysprep-gate policy",
	description: "What a run of sysprep-gate makes of the images that it judges.",
	type: "object",
	properties: Object.fromEntries(require_index.policyKeys.map((key) => [key.name, {
		description: `${key.description} Default: ${key.byDefault}.`,
		...defaultOf(key),
		...valueSchema(key)
	}])),
	patternProperties: free,
	additionalProperties: false,
	$defs: mappingSchemas()
};
function defaultOf({ field }) {
	const value = field === "paths" || field === "mappings" || field === "limits" ? null : require_index.defaultValues[field];
	return value === null ? {} : { default: value };
}
function valueSchema(key) {
	switch (key.kind) {
		case "truth": return { anyOf: [{ type: "boolean" }, { enum: [
			"true",
			"True",
			"TRUE",
			"false",
			"False",
			"FALSE"
		] }] };
		case "words": return { enum: key.words ?? [] };
		case "integer": return { anyOf: [{
			type: "integer",
			minimum: 0,
			maximum: require_configuration.mostImages
		}, {
			type: "string",
			pattern: "^(?:0|[1-9][0-9]{0,6})$"
		}] };
		case "globs": return { anyOf: [{
			type: "array",
			items: glob,
			maxItems: require_index.longestList,
			...key.field === "paths" ? { minItems: 1 } : {}
		}, glob] };
		case "range": return {
			anyOf: [{
				type: "string",
				pattern: "\\S"
			}, { type: "number" }],
			examples: ["^1.2.0", ">=1.2.0 <2.0.0"]
		};
		case "path": return { anyOf: [{
			type: "string",
			pattern: "^(?![/~])(?![A-Za-z]:)[^\\\\]*[^\\\\/]$"
		}, { type: "number" }] };
		case "mappings": return {
			type: "array",
			maxItems: require_mappings.mostMappings,
			items: { $ref: "#/$defs/mapping" }
		};
		case "limits": return {
			type: "object",
			properties: Object.fromEntries(require_index.limitKeys.map((limit) => [limit.name, {
				description: limit.description,
				anyOf: [{
					type: "integer",
					minimum: require_index.leastOf(limit),
					maximum: limit.most
				}, {
					type: "string",
					pattern: "^[1-9][0-9]{0,8}$"
				}]
			}])),
			patternProperties: free,
			additionalProperties: false
		};
		default: return key.kind;
	}
}
function mappingSchemas() {
	const rule = { $ref: "#/$defs/rule" };
	const shorthand = [{
		type: "string",
		pattern: "\\S",
		maxLength: require_mappings.longestPath
	}, { type: "boolean" }];
	const keySchema = (key) => ({
		description: key.description,
		...key.name === "files" ? globsOfMapping : key.field === void 0 ? {
			type: "string",
			pattern: "\\S",
			maxLength: require_mappings.longestPath
		} : { anyOf: [
			...shorthand,
			rule,
			...key.parts === void 0 ? [] : [{ $ref: `#/$defs/${key.parts}` }]
		] }
	});
	const mapSchema = (map, title) => ({
		title,
		type: "object",
		properties: Object.fromEntries(require_mappings.mappingKeys[map].map((key) => [key.name, map === "rule" ? {
			description: key.description,
			...ruleParts[key.name]
		} : keySchema(key)])),
		patternProperties: free,
		additionalProperties: false
	});
	return {
		mapping: {
			...mapSchema("mapping", "Mapping"),
			description: "One home-made catalogue: its files, its images, and where each fact is read.",
			required: ["files", "name"]
		},
		os: {
			...mapSchema("os", "Windows, part by part"),
			minProperties: 1
		},
		iis: {
			...mapSchema("iis", "IIS, part by part"),
			minProperties: 1
		},
		rule: {
			...mapSchema("rule", "Rule"),
			description: "How one fact is read: the text that path, key or file gives goes through match and value, then through table or equals.",
			minProperties: 1
		}
	};
}
function waiversSchema(requirements) {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://sysprep-gate.github.io/schema/waivers.v1.json",
		title: "sysprep-gate waivers",
		description: "Named, reasoned exceptions with a last day.",
		type: "object",
		properties: { waivers: {
			description: "The waivers: one for each requirement of an image.",
			anyOf: [{
				type: "array",
				maxItems: require_index.longestList,
				items: { $ref: "#/$defs/waiver" }
			}, { type: "null" }]
		} },
		patternProperties: free,
		additionalProperties: false,
		$defs: { waiver: {
			title: "Waiver",
			description: "One requirement of one image that does not fail the run until a day.",
			type: "object",
			properties: Object.fromEntries(require_configuration.waiverKeys.map((key) => [key.name, {
				description: key.description,
				...fieldSchema(key, requirements)
			}])),
			patternProperties: free,
			required: require_configuration.waiverKeys.filter((key) => key.mandatory).map((key) => key.name),
			additionalProperties: false
		} }
	};
}
function fieldSchema(key, requirements) {
	switch (key.kind) {
		case "name":
		case "prose": return textOrNumber;
		case "id": return { enum: requirements };
		case "date": return {
			type: "string",
			pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
			examples: ["2026-12-31"]
		};
		default: return key.kind;
	}
}
// build/report/json-schema.js
const text = (description) => ({
	type: "string",
	description
});
const flag = (description) => ({
	type: "boolean",
	description
});
const whole = (description, minimum) => ({
	type: "integer",
	minimum,
	description
});
const count = (description) => whole(description, 0);
const list = (description, definition) => ({
	type: "array",
	description,
	items: { $ref: `#/$defs/${definition}` }
});
const orNull = (description, schema) => ({
	description,
	anyOf: [schema, { type: "null" }]
});
function record(description, properties) {
	return {
		type: "object",
		description,
		properties,
		required: Object.keys(properties),
		additionalProperties: false
	};
}
const place = {
	file: text("Path relative to the workspace, separated by /."),
	line: whole("First line, from 1.", 1),
	column: whole("First column, from 1, in UTF-16 code units.", 1),
	endLine: whole("Line on which the range ends.", 1),
	endColumn: whole("Column before which the range ends.", 1)
};
const level = {
	type: "string",
	enum: [
		"error",
		"warning",
		"note"
	],
	description: "How much it weighs: only an error fails a run."
};
const reportSchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://sysprep-gate.github.io/schema/report.v1.json",
	title: "sysprep-gate report",
	...record("The result of one run of sysprep-gate.", {
		schemaVersion: {
			type: "string",
			const: "1.0",
			description: "Version of this schema."
		},
		version: text("Version of sysprep-gate."),
		matrixVersion: text("Version of the support matrix that was applied."),
		conclusion: {
			type: "string",
			enum: ["success", "failure"],
			description: "What the run came to."
		},
		exitCode: {
			type: "integer",
			minimum: 0,
			maximum: 255,
			description: "Exit code of the command line: 0 only for success."
		},
		reason: text("One sentence: why the exit code is what it is."),
		wouldFail: flag("True where images or files fail, whether or not warn-only keeps the run from failing."),
		warnOnly: flag("Whether warn-only was in force."),
		strict: flag("Whether strict was in force: implied facts were refused."),
		counts: record("Numbers of images and findings.", {
			images: count("All images."),
			...Object.fromEntries(require_index.verdicts.map((verdict) => [verdict, count(`Images with the verdict ${verdict}.`)])),
			failing: count("Images that fail the run under the policy in force."),
			findings: count("Findings of all images."),
			introduced: count("Findings that the base commit does not have; all of them where nothing was compared."),
			waived: count("Findings that a waiver covers.")
		}),
		files: record("What happened to the files: matched = definitions + other + refused.", {
			matched: count("Files that the paths matched."),
			definitions: count("Files that hold at least one image definition."),
			other: count("Files that were read and hold none."),
			refused: count("Files that were not read, or not read as meant; each has a diagnostic.")
		}),
		notices: {
			type: "array",
			items: { type: "string" },
			description: "What to know about the run beside its verdict, a sentence each."
		},
		comparison: orNull("What the run was compared with; null where it was not compared.", { $ref: "#/$defs/comparison" }),
		images: list("Every declared image; worst verdict first, then file, line, column, name.", "image"),
		diagnostics: list("What could not be read as meant; errors first, then file, line, column, code.", "diagnostic")
	}),
	$defs: {
		image: record("One declared Windows image.", {
			name: text("Its name in the definition."),
			format: text("Id of the format that declares it."),
			...place,
			verdict: {
				type: "string",
				enum: [...require_index.verdicts],
				description: "What the matrix says of it."
			},
			basis: {
				type: "string",
				enum: [
					"documented",
					"extrapolated",
					"none"
				],
				description: "Whether a statement speaks about this very product, about an earlier one, or none does."
			},
			failing: flag("Whether it fails the run under the policy in force."),
			description: text("The facts that decided, for people."),
			findings: list("Outcomes that someone should read.", "finding"),
			implied: list("Facts that a cited rule gave.", "implied"),
			settle: {
				type: "array",
				items: { type: "string" },
				description: "Lines of a native definition that would settle what is open; empty where nothing is, or where the findings say it line by line."
			}
		}),
		finding: record("The outcome of one requirement on one image.", {
			requirement: text("Id of the requirement, as waivers name it."),
			outcome: {
				type: "string",
				enum: [
					"pass",
					"fail",
					"unknown",
					"not-applicable"
				],
				description: "What became of the requirement."
			},
			level,
			message: text("One sentence: what was found, what is needed, who says so."),
			expected: text("What is needed."),
			actual: text("What was found."),
			remedy: text("What to change."),
			advice: {
				type: "array",
				items: { type: "string" },
				description: "Documented ways round, and the symptom to expect."
			},
			url: text("Address of the document; empty where none is involved."),
			...place,
			excerpt: text("Text of the first line; may be empty."),
			related: list("Other places that explain this one.", "related"),
			fingerprint: {
				type: "string",
				description: "Stays the same while lines move, the file is renamed or the message is reworded."
			},
			change: orNull("Against the base commit; null where nothing was compared.", {
				type: "string",
				enum: ["new", "existing"]
			}),
			waived: flag("Whether a waiver covers it."),
			waiver: orNull("The waiver in force; null where there is none.", { $ref: "#/$defs/waiver" })
		}),
		waiver: record("A named, reasoned exception that ends on a day, and the place where it stands.", {
			reason: text("Why."),
			owner: text("Who answers for it."),
			until: text("ISO date: the last day on which it holds, in UTC."),
			ticket: orNull("Where it is followed up; null where nothing is stated.", { type: "string" }),
			...place
		}),
		comparison: record("A comparison with the base commit.", {
			base: text("The commit, 40 hex digits."),
			fixed: list("Findings that the base commit has and this one no longer.", "fixed"),
			retired: {
				type: "array",
				items: { type: "string" },
				description: "Names of images that the base commit declares and this one no longer."
			}
		}),
		fixed: record("A finding that the base commit has and this one no longer; the place is one of the base commit.", {
			image: text("Name of the image."),
			requirement: text("Id of the requirement."),
			message: text("What was found there, what is needed, who says so."),
			...place
		}),
		implied: record("A fact that a cited rule gave.", {
			fact: text("Which fact."),
			value: text("Its value."),
			because: text("A clause that completes: because \u2026"),
			source: text("The document that the rule comes from."),
			url: text("Address of that document.")
		}),
		related: record("A second place, with a sentence that says how it belongs to the first.", {
			message: text("How."),
			...place
		}),
		diagnostic: record("One thing about a file that could not be read as meant.", {
			code: text("Stable name of the kind of diagnostic."),
			level,
			message: text("What was found and what to do."),
			...place,
			excerpt: text("Text of the first line; may be empty."),
			related: list("Other places that explain this one.", "related"),
			configuration: flag("Whether it stands in the policy or the waivers file.")
		})
	}
};
// build/reference.js
var reference_exports = require_rolldown_runtime.__exportAll({
	explain: () => explain,
	listRules: () => listRules,
	printSchema: () => printSchema
});
function explain(words) {
	const [topic] = words;
	if (topic === void 0 || words.length > 1) throw new require_index.UserError("explain needs one ID: a requirement as a finding shows it, a document such as Q326779, the code of a diagnostic, or matrix, vocabulary, format, policy or diagnostics.");
	const pages = {
		matrix: require_reports.matrixPage,
		vocabulary: vocabularyPage,
		format: formatPage,
		policy: policyPage,
		diagnostics: diagnosticsPage
	};
	const page = Object.hasOwn(pages, topic) ? pages[topic]?.() : require_reports.explainMatrix(topic) ?? explainDiagnostic(topic);
	if (page === void 0) throw require_index.unknownName(topic, [
		...Object.keys(pages),
		...require_reports.rules().map((rule) => rule.id),
		...diagnosticCodes
	], "ID");
	return page;
}
function listRules(words) {
	if (words.length > 0) throw new require_index.UserError(`rules takes no argument, found "${words[0] ?? ""}". \`explain\` takes the ID of one.`);
	const all = require_reports.rules();
	const width = Math.max(...all.map((rule) => rule.id.length));
	return all.map((rule) => `${rule.id.padEnd(width)}  ${rule.needs}${rule.cite === "" ? "" : ` (${rule.cite})`}\n`).join("");
}
function printSchema(words) {
	const schemas = {
		definitions: () => definitionsSchema,
		policy: () => policySchema,
		waivers: () => waiversSchema(require_index.requirementIds(require_index.statements).waivable),
		report: () => reportSchema
	};
	const name = words[0] ?? "definitions";
	const schema = Object.hasOwn(schemas, name) ? schemas[name] : void 0;
	if (schema === void 0 || words.length > 1) throw require_index.unknownName(name, Object.keys(schemas), "schema");
	return `${JSON.stringify(schema(), null, 2)}\n`;
}
Object.defineProperty(exports, "reference_exports", {
	enumerable: true,
	get: function() {
		return reference_exports;
	}
});

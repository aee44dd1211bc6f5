/** The Action's bundle, as the runner starts it, on the payloads of GitHub's own examples. */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { outputs as declared } from "../../src/options.ts";
import { startAction } from "../support/start.ts";
import { workspace } from "../support/workspaces.ts";

const webhooks = createRequire(import.meta.url)("@octokit/webhooks-examples") as unknown as readonly { readonly name: string; readonly examples: readonly object[] }[] | { readonly default: readonly { readonly name: string; readonly examples: readonly object[] }[] };
const examples = "default" in webhooks ? webhooks.default : webhooks;
const payloadOf = (event: string): object => examples.find((each) => each.name === event)?.examples[0] ?? {};

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const definitions = {
  supported: `${head}name: web\nos: Windows 2000 Server\niis: { version: "5.0", source: windows-2000 }\nie: "5.01"\nsysprep: true\n`,
  unsupported: `${head}name: web\nos: Windows NT 4.0 Server\nservicePack: SP5\niis: { version: "4.0", source: NTOP }\nie: "5.01"\nsysprep: true\n`,
  undetermined: `${head}name: web\nos: Windows NT 4.0 Server\nservicePack: Service Pack 6\niis: { version: "4.0", source: NTOP }\nie: "5.01"\nsysprep: true\n`,
  broken: `${head}name: web\nos: "Windows\n`,
};

/** The workflow commands of a log. */
function commandsOf(log: string): string[] {
  return log.split("\n").filter((line) => line.trimStart().startsWith("::") && !line.includes(untrusted));
}

/** What every run of a proposal says here: these workspaces are no checkouts, so there is no base commit to ask for the policy. */
const untrusted = "The policy of the base commit could not be read";

describe("verdicts", () => {
  it("passes a supported image without a command", () => {
    const ended = startAction(workspace({ "images/a.yml": definitions.supported }), { payload: payloadOf("pull_request") });
    expect(ended.code).toBe(0);
    expect(commandsOf(ended.out)).toEqual([]);
    expect(ended.outputs).toMatchObject({ conclusion: "success", "exit-code": "0", images: "1", supported: "1", findings: "0", "failing-images": "", "would-fail": "false" });
    expect(ended.summary).toContain("web");
  });

  it("fails an unsupported image on its line and column", () => {
    const ended = startAction(workspace({ "images/a.yml": definitions.unsupported }), { payload: payloadOf("pull_request") });
    expect(ended.code).toBe(1);
    const [annotation, closing, ...more] = commandsOf(ended.out);
    expect(annotation).toMatch(/^::error file=images\/a\.yml,line=5,endLine=5,col=14,endColumn=17,title=unsupported%3A web::Found Service Pack 5, needed Service Pack 6a or later/);
    expect(closing).toMatch(/^::error /);
    expect(more).toEqual([]);
    expect(ended.outputs).toMatchObject({ conclusion: "failure", "exit-code": "1", unsupported: "1", "failing-images": "web", "annotations-omitted": "0" });
    expect(ended.summary).toContain("q326779/nt4-iis4/service-pack");
  });

  it("fails an undetermined image", () => {
    const ended = startAction(workspace({ "images/a.yml": definitions.undetermined }));
    expect(ended.code).toBe(4);
    expect(commandsOf(ended.out)[0]).toMatch(/^::error file=images\/a\.yml,line=5/);
    expect(ended.outputs).toMatchObject({ conclusion: "failure", "exit-code": "4", undetermined: "1" });
  });

  it("fails a broken file on its line", () => {
    const ended = startAction(workspace({ "images/a.yml": definitions.broken }));
    expect(ended.code).toBe(4);
    expect(commandsOf(ended.out)[0]).toMatch(/^::error file=images\/a\.yml,line=[45]/);
    expect(ended.outputs).toMatchObject({ conclusion: "failure", "exit-code": "4", images: "0" });
  });

  it("fails an empty workspace", () => {
    const ended = startAction(workspace({}));
    expect(ended.code).toBe(3);
    expect(ended.outputs).toMatchObject({ conclusion: "failure", "exit-code": "3" });
  });

  it("sets every declared output, and no other", () => {
    const ended = startAction(workspace({ "a.yml": definitions.unsupported }));
    expect(Object.keys(ended.outputs)).toEqual(declared.map((output) => output.name));
  });

  it("warns only, where asked to, and says what it would have done", () => {
    const ended = startAction(workspace({ "a.yml": definitions.unsupported }), { inputs: { "warn-only": "true" } });
    expect(ended.code).toBe(0);
    expect(commandsOf(ended.out)[0]).toMatch(/^::warning /);
    expect(ended.outputs).toMatchObject({ conclusion: "success", "would-fail": "true" });
  });
});

describe("events", () => {
  it.each(["pull_request", "push", "merge_group", "release", "schedule", "workflow_dispatch", "workflow_call"])("gives the full verdict on %s", (event) => {
    const ended = startAction(workspace({ "a.yml": definitions.unsupported }), { event, payload: payloadOf(event) });
    expect(ended.code).toBe(1);
    expect(ended.outputs["unsupported"]).toBe("1");
    expect(commandsOf(ended.out).filter((line) => line.startsWith("::notice"))).toEqual([]);
  });

  it("refuses pull_request_target with the reason", () => {
    const ended = startAction(workspace({ "a.yml": definitions.supported }), { event: "pull_request_target" });
    expect(ended.code).toBe(2);
    expect(commandsOf(ended.out)).toHaveLength(1);
    expect(ended.out).toMatch(/^::error .*pull_request_target.*secrets/);
    expect(ended.outputs).toEqual({ conclusion: "failure", "exit-code": "2", "would-fail": "true" });
  });

  it("says so on an event that it is not made for", () => {
    const ended = startAction(workspace({ "a.yml": definitions.supported }), { event: "issue_comment" });
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/^::notice .*issue_comment/m);
  });
});

describe("inputs", () => {
  it.each([
    ["an unknown name", { "fail-on-sevrity": "none" }, /Unknown input/],
    ["a misspelt name", { "on-undeterminded": "warn" }, /Did you mean on-undetermined/],
    ["a wrong value", { strict: "yes please" }, /strict is "yes please"/],
    ["a number that is none", { "min-images": "many" }, /min-images is "many"/],
  ])("refuses %s", (_name, inputs, message) => {
    const ended = startAction(workspace({ "a.yml": definitions.supported }), { inputs });
    expect(ended.code).toBe(2);
    expect(ended.out).toMatch(message);
  });

  it("reads paths one a line, from a working directory", () => {
    const folder = workspace({ "infra/images/a.yml": definitions.supported, "infra/old/b.yml": definitions.unsupported.replace("web", "old") });
    expect(startAction(folder, { inputs: { paths: "images/*.yml\n", "working-directory": "infra" } }).outputs).toMatchObject({ images: "1", conclusion: "success" });
    expect(startAction(folder, { inputs: { "exclude-paths": "**/old/**" } }).outputs).toMatchObject({ images: "1", conclusion: "success" });
    expect(startAction(folder).outputs).toMatchObject({ images: "2", conclusion: "failure" });
  });

  it("annotates from the root of the repository where the checkout has a folder of its own", () => {
    const folder = workspace({ "checkout/.git/HEAD": "ref: refs/heads/main\n", "checkout/images/a.yml": definitions.unsupported });
    expect(startAction(folder, { inputs: { "working-directory": "checkout/images" } }).out).toMatch(/^::error file=images\/a\.yml,line=5/m);
  });

  it("keeps a name from starting a command where a later step prints the output", () => {
    const ended = startAction(workspace({ "a.yml": definitions.unsupported.replace("name: web", 'name: "::add-mask::x ##[error]y"') }));
    expect(ended.outputs["failing-images"]).not.toMatch(/^::|##\[/m);
  });

  it("writes no annotation and no summary where asked not to", () => {
    const ended = startAction(workspace({ "a.yml": definitions.unsupported }), { inputs: { annotations: "none", "job-summary": "false" } });
    expect(ended.code).toBe(1);
    expect(commandsOf(ended.out)).toHaveLength(1);
    expect(ended.summary).toBe("");
    expect(ended.outputs["annotations-omitted"]).toBe("1");
  });
});

describe("many findings", () => {
  it("annotates each image once beyond the cap, worst first, and says how much is left out", () => {
    const images = Array.from({ length: 30 }, (_, index) => `  - { name: i${index}, os: Windows NT 4.0 SP5, iis: { version: "4.0", source: SBS 4.5 }, ie: "5.0", sysprep: true }\n`).join("");
    const ended = startAction(workspace({ "a.yml": `${head}images:\n${images}` }));
    const errors = commandsOf(ended.out).filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(10);
    expect(new Set(errors.slice(0, 9).map((line) => /line=(\d+)/.exec(line)?.[1])).size).toBe(9);
    expect(ended.outputs["findings"]).toBe("90");
    const omitted = Number(ended.outputs["annotations-omitted"]);
    expect(omitted).toBe(63);
    expect(ended.out).toContain(`${omitted} more findings`);
    expect(ended.summary).toContain("i29");
  });
});

describe("surfaces that cannot be written", () => {
  it("keeps the verdict where the summary cannot be written", () => {
    const folder = workspace({ "a.yml": definitions.unsupported });
    const ended = startAction(folder, { environment: { GITHUB_STEP_SUMMARY: `${folder}/no/such/folder/summary` } });
    expect(ended.code).toBe(1);
    expect(ended.out).toMatch(/::notice .*job summary/);
    expect(ended.outputs["conclusion"]).toBe("failure");
  });

  it("fails where the outputs cannot be written", () => {
    const folder = workspace({ "a.yml": definitions.supported });
    expect(startAction(folder, { environment: { GITHUB_OUTPUT: `${folder}/no/such/folder/output` } }).code).toBe(70);
  });
});

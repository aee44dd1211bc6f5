/** What looks harmless or certain in a playbook and is not: each case let an unsupported image pass, or would fail one by a guess. */
import { describe, expect, it } from "vitest";
import { stepsOf } from "./paper.ts";

/** A play on Windows hosts with these tasks; the first stands on line 3. */
function play(tasks: string, hosts = "web"): string {
  return `- hosts: ${hosts}\n  tasks:\n${tasks.replaceAll(/^(?=.)/gm, "    ")}\n`;
}

const install = "- win_feature: name=Web-Server\n";
const remove = "- win_feature: name=Web-Server state=absent\n";
const secret = "- name: Pool\n  win_iis_webapppool:\n    name: x\n    attributes: { processModel.password: x }\n";
const words = (files: Parameters<typeof stepsOf>[0]): string[] => stepsOf(files).map((each) => each.replace(/ @.*$/, ""));

describe("attributes of an application pool", () => {
  const attributes = (text: string): string[] => words(play(`- name: Pool\n  win_iis_webapppool:\n    name: x\n    attributes: ${text}\n`)).slice(1);
  const open = ['? the task "Pool", as the attributes of the application pool are filled in later,'];
  it.each([
    ["a template with a filter", '"{{ item.attributes | default({}) }}"', open],
    ["a mapping put over one that nobody knows", "\"{{ base | combine({'processModel.password': 'p'}) }}\"", open],
    ["a mapping put over a written one", "\"{{ {'startMode': 'AlwaysRunning'} | combine({'processModel.password': 'p'}) }}\"", ["S3"]],
    ["mappings in each other", "\"{{ {'processModel': {'userName': 'u'}} | combine({'processModel': {'password': 'p'}}, recursive=True) }}\"", ["S3"]],
    ["a key that nobody knows", "\"{{ {key: 'p'} }}\"", open],
    ["a group that nobody knows", '{ processModel: "{{ model }}" }', open],
    ["a name in a text that nobody knows", '"{{ name }}:x|queueLength:5"', open],
    ["a part of a text that nobody knows", '"queueLength:5|{{ more }}"', open],
    ["a value in a text that nobody knows", '"queueLength:{{ length }}|startMode:OnDemand"', []],
    ["a password in a text", '"queueLength:5|processModel.password:{{ pw | mandatory }}"', ["S3"]],
    ["a value that nobody knows", '{ startMode: "{{ mode }}" }', []],
  ])("%s", (_what, text, found) => {
    expect(attributes(text)).toEqual(found);
  });

  it("of a loop over a list that nobody knows", () => {
    const task = '- name: Pool\n  win_iis_webapppool: { name: "{{ item.name }}", attributes: "{{ item.attributes | default({}) }}" }\n  loop: "{{ iis_pools }}"\n';
    expect(words(play(install + task))).toEqual(["+web-server", '? the task "Pool", as the attributes of the application pool are filled in later,']);
  });

  it("parameters of a site are the same", () => {
    const site = (text: string): string[] => words(play(`- name: Site\n  win_iis_website: { name: x, parameters: ${text} }\n`)).slice(1);
    expect(site('"{{ parameters }}"')).toEqual(['? the task "Site", as the parameters of the site are filled in later,']);
    expect(site('"logfile.directory:{{ logs }}"')).toEqual([]);
    expect(site('"virtualDirectoryDefaults.password:{{ pw }}"')).toEqual(["S7"]);
  });
});

describe("the end of a play", () => {
  it.each(["end_play", "end_host", "end_batch"])("%s that may come: what follows may not run", (word) => {
    expect(words(play(`${install}- meta: ${word}\n  when: done.stat.exists\n${remove}${secret}`))).toEqual(["+web-server", '? the task "Pool", as the play may have ended before it,']);
  });
  it("is that of this play only", () => {
    expect(words(play("- meta: end_host\n  when: odd\n") + play(install))).toEqual(["+web-server"]);
  });
  it("of a role is that of the role only", () => {
    const files = (meta: string): Record<string, string> => ({ "site.yml": `- hosts: web\n  roles: [a]\n  tasks:\n    - win_feature: name=DHCP\n`, "roles/a/tasks/main.yml": `${install}${meta}${remove}${secret}` });
    expect(words(files("- meta: end_role\n"))).toEqual(["+web-server", "+dhcp"]);
    expect(words(files("- meta: end_role\n  when: odd\n"))).toEqual(["+web-server", '? the task "Pool", as the role may have ended before it,', "+dhcp"]);
  });
});

describe("what may not run takes nothing away", () => {
  it.each([
    ["a play with the tag never", `- hosts: web\n  tags: [never]\n  tasks:\n    ${remove}`],
    ["a play that only checks", `- hosts: web\n  check_mode: true\n  tasks:\n    ${remove}`],
    ["a task that may only check", play(`${remove}  check_mode: "{{ dry }}"\n`)],
    ["a task that may fail", play(`${remove}  ignore_errors: true\n`)],
    ["a task that may fail, by its own word", play(`${remove}  failed_when: false\n`)],
    ["a block that goes on", play("- block:\n    - win_feature: name=Web-Server state=absent\n  rescue:\n    - win_ping:\n")],
    ["a file that is there", play("- win_shell: Uninstall-WindowsFeature Web-Server\n  args: { creates: C:/done }\n")],
    ["a file that is not there", play("- win_shell: removes=C:/todo Uninstall-WindowsFeature Web-Server\n")],
  ])("%s", (_what, second) => {
    expect(words(play(install) + second)).toEqual(["+web-server"]);
  });
  it("and a task in such a block that checks nothing is left", () => {
    expect(words(play("- check_mode: true\n  block:\n    - win_feature: name=Web-Server\n      check_mode: false\n"))).toEqual(['? the task "win_feature", as it only checks what it would do,']);
  });
});

describe("plays for different hosts", () => {
  const elsewhere = (task: string, hosts: string): string => `? the task "${task}", as it is for the hosts "${hosts}", and other plays here are for others,`;
  it("are not one machine", () => {
    expect(words(play(install) + play(remove, "notweb"))).toEqual([elsewhere("win_feature", "web")]);
    expect(words(play(install) + play(secret, "notweb"))).toEqual([elsewhere("win_feature", "web"), elsewhere("Pool", "notweb")]);
  });
  it("hold the image for certain where they are for all of them", () => {
    expect(words(play(install, "all") + play(secret))).toEqual(["+web-server", elsewhere("Pool", "web")]);
    expect(words(play(install, "web:db") + play(secret, "db"))).toEqual(["+web-server", elsewhere("Pool", "db")]);
    expect(words(play(install, "web[0]") + play(secret, "web"))).toEqual([elsewhere("win_feature", "web[0]"), "iis", "S3"]);
    expect(words(play(install, "all:!db") + play(remove, "db"))).toEqual([elsewhere("win_feature", "all:!db")]);
  });
  it("are the same where they say the same", () => {
    expect(words(play(install) + play(remove))).toEqual(["+web-server", "-web-server"]);
    expect(words(play(install, '"{{ target }}"') + play(remove, '"{{ target }}"'))).toEqual(["+web-server", "-web-server"]);
    expect(words(play(install, "[a, b]") + play(remove, "b,a"))).toEqual(["+web-server", "-web-server"]);
    expect(words(play(install, '"{{ target | default(\'web\') }}"') + play(remove, "web"))).toEqual(["+web-server", "-web-server"]);
  });
  it("count only where they do something to Windows", () => {
    expect(words(play(install) + play("- apt: name=nginx\n- service: name=nginx\n", "linux") + play("- debug: msg=x\n", "localhost"))).toEqual(["+web-server"]);
    expect(words(play(install) + play("- win_ping:\n", "db"))).toEqual([elsewhere("win_feature", "web")]);
  });
  it("are those of imported playbooks too", () => {
    expect(words({ "site.yml": "- import_playbook: web.yml\n- import_playbook: db.yml\n", "web.yml": play(install), "db.yml": play(remove, "db") })).toEqual([elsewhere("win_feature", "web")]);
  });
  it("leave no doubt where one is generalized: that is the image", () => {
    const seal = "- win_command: sysprep.exe /generalize /shutdown\n";
    expect(words(play(install + seal, "build") + play(secret, "clones"))).toEqual(["+web-server", "generalize", elsewhere("Pool", "clones")]);
    expect(words(play(install, "all") + play(secret, "web") + play(seal, "web"))).toEqual(["+web-server", "iis", "S3", "generalize"]);
  });
});

describe("the controller", () => {
  it("may hand a task on", () => {
    expect(words(`- hosts: localhost\n  connection: local\n  tasks:\n    - name: Web\n      win_feature: name=Web-Server\n      delegate_to: "{{ vm }}"\n`)).toEqual(['? the task "Web", as it may run on another machine,']);
  });
  it("has no modules for Windows, unless it is another machine by that name", () => {
    expect(words(play(install, "localhost"))).toEqual(['? the task "win_feature", as it is for the controller, unless that is reached over a connection,']);
    expect(words(play("- raw: Install-WindowsFeature Web-Server\n- command: x\n", "localhost"))).toEqual([]);
  });
  it("keeps what it sets to itself", () => {
    expect(words(`${play("- set_fact: { old: true }\n", "localhost")}${play(`${install}${remove}  when: old\n`)}`)).toEqual(["+web-server"]);
  });
});

describe("Sysprep in the background", () => {
  it("leaves open what reaches the image", () => {
    expect(words(play(`- win_command: sysprep.exe /generalize /shutdown\n  async: 600\n  poll: 0\n${secret}`))).toEqual(["generalize, goes on", "iis", "S3"]);
    expect(words(play(`- win_command: sysprep.exe /generalize /shutdown\n  async: 600\n  poll: 10\n${secret}`))).toEqual(["generalize", "iis", "S3"]);
  });
});

describe("what is no list or no module", () => {
  it.each([
    ["tasks that are filled in later", '- hosts: web\n  tasks: "{{ tasks }}"\n', ["? the list of tasks, as it is none that can be read,"]],
    ["tasks as a mapping", "- hosts: web\n  roles: []\n  tasks: { win_feature: { name: Web-Server } }\n", ["? the list of tasks, as it is none that can be read,"]],
    ["a role in place of a list", "- hosts: web\n  roles: web\n", ["? the list of roles, as it is none that can be read,"]],
    ["a list in a list", "- hosts: web\n  tasks:\n    - - win_feature: name=Web-Server\n", ["? a task, as it is none that can be read,"]],
    ["nothing at all", "- hosts: web\n  pre_tasks:\n  roles: []\n  tasks:\n    - win_ping:\n", []],
    ["a module that is filled in later", play('- action: "{{ module }} name=Web-Server"\n- win_ping:\n'), ['? the task "{{ module }} name=Web-Server", as its module is filled in later,']],
  ])("%s", (_what, text, found) => {
    expect(words(text)).toEqual(found);
  });
});

describe("handlers", () => {
  it("run only where something changes: what they take away may stay, and a Sysprep in one may not have ended anything", () => {
    const handlers = (task: string): string => `- hosts: web\n  handlers:\n    - name: last\n      ${task}\n  tasks:\n    - win_feature: name=Web-Server\n      notify: last\n`;
    expect(words(handlers("win_feature: name=Web-Server state=absent"))).toEqual(["+web-server"]);
    expect(words(handlers("win_command: sysprep.exe /generalize /shutdown"))).toEqual(["+web-server", "generalize, goes on"]);
  });
});

describe("resources of DSC", () => {
  const resource = (text: string): string[] => words(play(`- win_dsc: { ${text} }\n`));
  it.each([
    ["a password by its property", "resource_name: WebConfigProperty, PropertyName: password, Value: x", ["iis", "S8"]],
    ["in a collection", "resource_name: xWebConfigPropertyCollection, ItemPropertyName: password, ItemPropertyValue: x", ["iis", "S8"]],
    ["a property that nobody knows", "resource_name: WebConfigProperty, PropertyName: '{{ name }}', Value: x", ["iis", '? the task "win_dsc", as the property of IIS that it sets is named by variables,']],
    ["another property", "resource_name: WebConfigProperty, PropertyName: enabled, Value: x", ["iis"]],
    ["the configuration of IIS as a file", "resource_name: File, DestinationPath: 'C:/Windows/System32/inetsrv/config/applicationHost.config', SourcePath: x", ["S10"]],
    ["an archive in its folder", "resource_name: Archive, Destination: 'C:/Windows/System32/inetsrv/config', Path: x", ["S10"]],
    ["a configuration with a value of another machine", "resource_name: File, DestinationPath: 'C:/web/web.config', Contents: '<add password=\"[enc:AesProvider:abc:enc]\" />'", ["S9"]],
    ["any other file", "resource_name: File, DestinationPath: 'C:/web/index.html', Contents: hello", []],
  ])("%s", (_what, text, found) => {
    expect(resource(text)).toEqual(found);
  });
});

describe("a state that is only a default", () => {
  it("takes nothing away", () => {
    const open = '? the task "Web", as whether "Web-Server" goes in or out is decided by variables,';
    expect(words(play("- name: Web\n  win_feature: { name: Web-Server, state: \"{{ state | default('absent') }}\" }\n"))).toEqual([open]);
    expect(words(`- hosts: web\n  vars: { state: absent }\n  tasks:\n    - win_feature: { name: Web-Server, state: "{{ state | default('present') }}" }\n`)).toEqual(["-web-server"]);
    expect(words(play("- win_feature: { name: Web-Server, state: \"{{ state | default('present') }}\" }\n"))).toEqual(["+web-server"]);
    expect(words(play("- name: Pool\n  win_iis_webapppool: { name: x, state: \"{{ state | default('absent') }}\", attributes: { processModel.password: x } }\n"))).toEqual(["iis", '? the task "Pool", as whether it takes away or sets up is decided by variables,']);
  });
});

describe("a way out of a script that a template may leave away, or bring", () => {
  const pool = "C:\\Windows\\System32\\inetsrv\\appcmd.exe set apppool x /processModel.password:p";
  const script = (lines: readonly string[], module = "win_shell: |"): string[] => words(play(`- name: Odd\n  ${module}\n${lines.map((line) => `    ${line}\n`).join("")}`));
  const doubt = '? the task "Odd", as parts of its script are there only on a condition,';
  it("that is there on a condition", () => {
    expect(script(["{% if x %}", "exit 0", "{% endif %}", pool])).toContain(doubt);
    expect(script(["  {% if x %}", "  exit 0", "  {% endif %}", `  ${pool}`], "win_powershell:\n    script: |")).toContain(doubt);
    expect(script(["  {% if x %}", "  exit 0", "  {% endif %}", `  ${pool}`, "parameters:", "  a: b"], "win_powershell:\n    script: |").join()).toContain("as parts of its script");
  });
  it("that is there on a condition, in cmd", () => {
    const cmd = (lines: readonly string[]): string[] => words(play(`- name: Odd\n  win_shell: |\n${lines.map((line) => `    ${line}\n`).join("")}  args: { executable: cmd }\n`));
    expect(cmd(["{% if x %}", "exit /b 0", "{% endif %}", pool])).toEqual([doubt]);
    expect(cmd(["{% if x %}", "goto :eof", "{% endif %}", pool])).toEqual([doubt]);
    expect(cmd(["{% if x %}", "dir C:\\", "{% endif %}", "echo a"])).toEqual([]);
    expect(words(play(`- name: Odd\n  win_command: "{% if x %}cmd /c echo{% endif %} appcmd set apppool x /processModel.password:p"\n`))).toEqual([doubt]);
  });
  it("that a variable fills in", () => {
    expect(script(["{{ first | default('exit 0') }}", pool])).toEqual(["S1"]);
    expect(script(["{{ first }}", "exit 0", pool]).length).toBeGreaterThan(0);
  });
  it("that is written there", () => {
    expect(script(["exit 0", pool])).toEqual([]);
    expect(script(["  param($a)", "  return", `  ${pool}`, "parameters:", "  a: b"], "win_powershell:\n    script: |")).toEqual([]);
  });
});

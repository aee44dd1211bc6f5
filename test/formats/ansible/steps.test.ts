/** What tasks come to: each case is a playbook or a task file, and what it does to the machine, line by line. */
import { describe, expect, it } from "vitest";
import { stepsOf } from "./paper.ts";

/** A play on a Windows host with these tasks; the first stands on line 3. */
function play(tasks: string): string {
  return `- hosts: windows\n  tasks:\n${tasks.replaceAll(/^(?=.)/gm, "    ")}`;
}

type Case = readonly [what: string, tasks: string, effects: readonly string[]];

describe("features", () => {
  const cases: readonly Case[] = [
    ["one name", "- win_feature:\n    name: Web-Server", ["+web-server @4"]],
    ["with its collection", "- ansible.windows.win_feature:\n    name: Web-Server\n    state: present", ["+web-server @4"]],
    ["a list", "- win_feature:\n    name:\n      - Web-Server\n      - Web-Asp-Net45", ["+web-server @5", "+web-asp-net45 @6"]],
    ["a text with commas", "- win_feature:\n    name: Web-Server, Web-Asp-Net45", ["+web-server @4", "+web-asp-net45 @4"]],
    ["key=value", "- win_feature: name=Web-Server state=present", ["+web-server @3"]],
    ["key=value, quoted", "- win_feature: name=\"Web-Server,Web-Mgmt-Service\" state='absent'", ["-web-server @3", "-web-mgmt-service @3"]],
    ["args", "- win_feature:\n  args:\n    name: Web-Server", ["+web-server @5"]],
    ["action", "- action: win_feature name=Web-Server", ["+web-server @3"]],
    ["action as a mapping", "- action:\n    module: win_feature\n    name: Web-Server", ["+web-server @5"]],
    ["legacy name", "- ansible.legacy.win_feature:\n    name: Web-Server", ["+web-server @4"]],
    ["absent", "- win_feature:\n    name: Web-Server\n    state: absent", ["-web-server @4"]],
    ["a loop", "- win_feature:\n    name: '{{ item }}'\n  loop: [Web-Server, Telnet-Client]", ["+web-server @5", "+telnet-client @5"]],
    ["with_items over mappings", "- win_feature:\n    name: '{{ item.name }}'\n    state: '{{ item.state }}'\n  with_items:\n    - { name: Web-Server, state: present }\n    - { name: DHCP, state: absent }", ["+web-server @7", "-dhcp @8"]],
    ["a loop variable of another name", "- win_feature:\n    name: '{{ feature }}'\n  loop: [DHCP]\n  loop_control:\n    loop_var: feature", ["+dhcp @5"]],
    ["with_dict", "- win_feature:\n    name: '{{ item.key }}'\n    state: '{{ item.value }}'\n  with_dict:\n    Web-Server: present", ["+web-server @7"]],
    ["an empty loop", "- win_feature:\n    name: Web-Server\n  loop: []", []],
    ["all parts of a role", "- win_feature:\n    name: Remote-Desktop-Services\n    include_sub_features: true", ["+remote-desktop-services @4", "+rds-web-access @4"]],
    ["optional features", "- win_optional_feature:\n    name: [IIS-WebServerRole, NetFx3]", ["+iis-webserverrole @4", "+netfx3 @4"]],
    ["features from Chocolatey", "- chocolatey.chocolatey.win_chocolatey:\n    name: IIS-WebServerRole\n    source: windowsfeatures", ["+iis-webserverrole @4"]],
    ["features by DSC", "- win_dsc:\n    resource_name: WindowsFeature\n    Name: Web-Server", ["+web-server @5"]],
    ["features out by DSC", "- win_dsc:\n    resource_name: xWindowsFeature\n    Name: Web-Server\n    Ensure: Absent", ["-web-server @5"]],
    ["names that nobody knows", "- name: Roles\n  win_feature:\n    name: '{{ features }}'", ['? the task "Roles", as the names of its features are filled in later, @3']],
    ["a state that nobody knows, of IIS", "- name: Web\n  win_feature:\n    name: Web-Server\n    state: '{{ wanted }}'", ['? the task "Web", as whether "Web-Server" goes in or out is decided by variables, @3']],
    ["a state that nobody knows, of something else", "- win_feature:\n    name: Telnet-Client\n    state: '{{ wanted }}'", []],
    ["parameters that nobody knows", "- name: Any\n  win_feature: '{{ all }}'", ['? the task "Any", as its parameters are filled in later, @3']],
    ["a question", "- win_feature_info:\n    name: Web-Server", []],
  ];
  it.each(cases)("%s", (_what, tasks, effects) => {
    expect(stepsOf(play(tasks))).toEqual(effects);
  });
});

describe("variables", () => {
  const feature = "  tasks:\n    - win_feature:\n        name: '{{ features }}'\n";
  it("come from the play", () => {
    expect(stepsOf(`- hosts: all\n  vars:\n    features: [Web-Server]\n${feature}`)).toEqual(["+web-server @3"]);
  });
  it("may stand in each other, and in texts", () => {
    expect(stepsOf(`- hosts: all\n  vars:\n    prefix: Web\n    server: '{{ prefix }}-Server'\n    features: ['{{ server }}', 'Web-{{ "Mgmt" }}-Service']\n${feature}`)).toEqual(["+web-server @4", "+web-mgmt-service @5"]);
  });
  it("may name themselves, and are unknown then", () => {
    expect(stepsOf(`- hosts: all\n  vars:\n    features: '{{ features }}'\n${feature}`)).toEqual(['? the task "win_feature", as the names of its features are filled in later, @5']);
  });
  it("come from files, which win over the play", () => {
    expect(stepsOf({ "p/site.yml": `- hosts: all\n  vars:\n    features: Telnet-Client\n  vars_files: [vars/web.yml]\n${feature}`, "p/vars/web.yml": "features: Web-Server\n" })).toEqual(["+web-server @p/vars/web.yml:1"]);
  });
  it("come from the groups of the inventory, which lose against the play", () => {
    const groups = { "group_vars/all.yml": "features: Web-Server\n", "group_vars/web/main.yml": "features: DHCP\n" };
    expect(stepsOf({ "site.yml": `- hosts: all\n${feature}`, ...groups })).toEqual(["+web-server @group_vars/all.yml:1"]);
    expect(stepsOf({ "site.yml": `- hosts: web\n${feature}`, ...groups })).toEqual(["+dhcp @group_vars/web/main.yml:1"]);
    expect(stepsOf({ "site.yml": `- hosts: web\n  vars: { features: Telnet-Client }\n${feature}`, ...groups })).toEqual(["+telnet-client @2"]);
  });
  it("are set by tasks, from then on", () => {
    const tasks = "- set_fact:\n    names: [Web-Server]\n- set_fact:\n    names: \"{{ names + ['DHCP'] }}\"\n- win_feature:\n    name: '{{ names }}'\n";
    expect(stepsOf(play(tasks))).toEqual(["+web-server @4", "+dhcp @6"]);
  });
  it("are unknown where a task that may not run sets them", () => {
    expect(stepsOf(play("- set_fact:\n    names: [Telnet-Client]\n  when: odd\n- win_feature:\n    name: '{{ names }}'\n"))).toEqual(['? the task "win_feature", as the names of its features are filled in later, @6']);
  });
  it("are read from files by tasks", () => {
    expect(stepsOf({ "site.yml": play("- include_vars: web.yml\n- win_feature:\n    name: '{{ names }}'\n"), "vars/web.yml": "names: Web-Server\n" })).toEqual(["+web-server @vars/web.yml:1"]);
  });

  const expressions: readonly (readonly [string, readonly string[]])[] = [
    ["{{ none_such | default(['Web-Server']) }}", ["+web-server"]],
    ["{{ list | list }}", ["+dhcp", "+fax"]],
    ["{{ list | join(',') }}", ["+dhcp", "+fax"]],
    ["{{ list + more }}", ["+dhcp", "+fax", "+wds"]],
    ["{{ list + unknown }}", ["+dhcp", "+fax", "?"]],
    ["{{ list | union(more) | unique }}", ["+dhcp", "+fax", "+wds"]],
    ["{{ [list, more] | flatten }}", ["+dhcp", "+fax", "+wds"]],
    ["{{ text.split(',') }}", ["+dhcp", "+fax"]],
    ["{{ text | split(',') | first }}", ["+dhcp"]],
    ["{{ deep.server.name }}", ["+web-server"]],
    ["{{ deep['server']['name'] | upper }}", ["+web-server"]],
    ["{{ deep.get('none', 'DHCP') }}", ["+dhcp"]],
    ["{{ list[1] }}", ["+fax"]],
    ["{{ 'Web-Server' if yes_please else 'DHCP' }}", ["+web-server"]],
    ["{{ yes_please | ternary('Web-Server', 'DHCP') }}", ["+web-server"]],
    ["{{ 'Web-Server' if odd else 'DHCP' }}", ["?"]],
    ["{{ 'Web-' ~ 'Server' }}", ["+web-server"]],
    ["{% raw %}Web-Server{% endraw %}", ["+web-server"]],
    ["{# a remark #}Web-Server", ["+web-server"]],
    ["{% if odd %}Web-Server{% endif %}", ["?"]],
    ["{{ lookup('env', 'FEATURES') }}", ["?"]],
    ["{{ list | map('upper') | list }}", ["?"]],
    ["{{ not an expression", ["+{{ not an expression"]],
    ["{{ list | }}", ["?"]],
  ];
  it.each(expressions)("%s", (expression, effects) => {
    const vars = "- hosts: all\n  vars:\n    list: [DHCP, Fax]\n    more: [WDS]\n    text: DHCP,Fax\n    deep: { server: { name: Web-Server } }\n    yes_please: true\n";
    const found = stepsOf(`${vars}  tasks:\n    - win_feature:\n        name: ${JSON.stringify(expression)}\n`);
    expect(found.map((each) => (each.startsWith("?") ? "?" : each.replace(/ @\d+$/, "")))).toEqual(effects);
  });

  it("of half a megabyte that stand in each other are given up, not worked out", () => {
    const vars = Array.from({ length: 60 }, (_, at) => `    v${at}: "{{ v${at + 1} }}{{ v${at + 1} }}"`).join("\n");
    expect(stepsOf(`- hosts: all\n  vars:\n${vars}\n    v60: Web\n  tasks:\n    - name: Deep\n      win_feature:\n        name: "{{ v0 }}"\n`)).toEqual(['? the task "Deep", as the names of its features are filled in later, @65']);
  });
});

describe("conditions", () => {
  const conditions: readonly (readonly [string, "runs" | "never" | "perhaps"])[] = [
    ["true", "runs"],
    ["false", "never"],
    ["no", "never"],
    ["wanted", "runs"],
    ["not wanted", "never"],
    ["unwanted | bool", "never"],
    ["unwanted | default(false) | bool", "never"],
    ["wanted and odd", "perhaps"],
    ["unwanted and odd", "never"],
    ["wanted or odd", "runs"],
    ["odd", "perhaps"],
    ["odd | default(true)", "perhaps"],
    ["odd | default(false) | bool", "perhaps"],
    ["odd is defined", "perhaps"],
    ["wanted is defined", "runs"],
    ["wanted is not defined", "never"],
    ["number == 8", "runs"],
    ["number | int > 9", "never"],
    ["kind == 'web'", "runs"],
    ["kind != 'web'", "never"],
    ["kind in ['web', 'app']", "runs"],
    ["kind not in ['web', 'app']", "never"],
    ["\"'web' in kinds\"", "runs"],
    ["kinds | length > 0", "runs"],
    ["kinds | length == 0", "never"],
    ["ansible_os_family == 'Windows'", "runs"],
    ["ansible_facts['os_family'] == 'Windows'", "runs"],
    ["ansible_facts.os_family == 'RedHat'", "never"],
    ["ansible_system == 'Linux'", "never"],
    ["ansible_distribution == 'Ubuntu'", "never"],
    ["ansible_distribution in ['CentOS', 'Ubuntu']", "never"],
    ["ansible_distribution == 'Microsoft Windows Server 2022 Datacenter'", "perhaps"],
    ["ansible_distribution_version is version('10.0', '>=')", "perhaps"],
    ["result.changed", "perhaps"],
    ["result is changed", "perhaps"],
    ["inventory_hostname in groups['web']", "perhaps"],
    ["'{{ wanted }}'", "runs"],
    ["(wanted and not unwanted) or odd", "runs"],
    ["1 < 2 < 3", "perhaps"],
    ["[wanted, odd]", "perhaps"],
    ["[odd, unwanted]", "never"],
    ["[]", "runs"],
  ];
  it.each(conditions)("when: %s", (when, outcome) => {
    const vars = "- hosts: all\n  vars: { wanted: true, unwanted: 'no', number: 8, kind: web, kinds: [web] }\n";
    const found = stepsOf(`${vars}  tasks:\n    - name: Pool\n      win_feature:\n        name: Web-Server\n      when: ${when}\n`);
    expect(found.map((each) => (each.startsWith('? the task "Pool", as it runs only when') ? "perhaps" : each === "+web-server @6" ? "runs" : each))).toEqual(outcome === "never" ? [] : [outcome]);
  });

  it("count for what stands in a block, a role, an include", () => {
    const files = { "site.yml": play("- when: odd\n  block:\n    - name: Web\n      win_feature:\n        name: Web-Server\n"), "roles/web/tasks/main.yml": "- name: Web\n  win_feature:\n    name: Web-Server\n" };
    expect(stepsOf(files)).toEqual(['? the task "Web", as it runs only when `odd`, @5']);
    expect(stepsOf({ ...files, "site.yml": "- hosts: all\n  roles:\n    - role: web\n      when: odd\n" }, "site.yml")).toEqual(['? the task "Web", as it runs only when `odd`, @roles/web/tasks/main.yml:1']);
    expect(stepsOf({ ...files, "site.yml": play("- include_role:\n    name: web\n  when: false\n") }, "site.yml")).toEqual([]);
    expect(stepsOf({ ...files, "site.yml": play("- include_tasks: roles/web/tasks/main.yml\n  when: odd\n") }, "site.yml")).toEqual(['? the task "Web", as it runs only when `odd`, @roles/web/tasks/main.yml:1']);
  });

  it("that a variable makes false may be made true by a file that cannot be read", () => {
    const tasks = "- include_vars: '{{ site }}.yml'\n- name: Web\n  win_feature:\n    name: Web-Server\n  when: wanted\n";
    expect(stepsOf(`- hosts: all\n  vars: { wanted: false }\n  tasks:\n${tasks.replaceAll(/^(?=.)/gm, "    ")}`)).toEqual(['? the task "Web", as it runs only when `wanted`, @5']);
  });

  it("matter only where what they guard matters", () => {
    expect(stepsOf(play("- win_feature:\n    name: Telnet-Client\n  when: odd\n- win_reboot:\n  when: odd\n"))).toEqual([]);
    const sure = "- win_feature:\n    name: Web-Server\n";
    expect(stepsOf(play(`${sure}- win_feature:\n    name: Web-Mgmt-Service\n  when: odd\n- win_iis_website:\n    name: x\n  when: odd\n`))).toEqual(["+web-server @4"]);
    expect(stepsOf(play(`${sure}- name: DC\n  win_feature:\n    name: AD-Domain-Services\n  when: odd\n`))).toEqual(["+web-server @4", '? the task "DC", as it runs only when `odd`, @5']);
  });

  it("a rescue runs only where something fails, an always does", () => {
    const tasks = "- block:\n    - win_ping:\n  rescue:\n    - name: Odd\n      win_feature:\n        name: DHCP\n  always:\n    - win_feature:\n        name: Fax\n";
    expect(stepsOf(play(tasks))).toEqual(['? the task "Odd", as it runs only where a task before it fails, @6', "+fax @11"]);
  });

  it("`never` is a tag that somebody has to ask for", () => {
    expect(stepsOf(play("- name: Odd\n  win_feature:\n    name: DHCP\n  tags: [never, web]\n"))).toEqual(['? the task "Odd", as it runs only when its tag is asked for, @3']);
    expect(stepsOf(play("- win_feature:\n    name: DHCP\n  tags: web\n"))).toEqual(["+dhcp @4"]);
  });

  it("a list that nobody knows may be empty", () => {
    expect(stepsOf(play("- name: Odd\n  win_feature:\n    name: DHCP\n  loop: '{{ sites }}'\n"))).toEqual(['? the task "Odd", as it runs for each entry of a list that is filled in later, @3']);
  });
});

describe("secrets of IIS", () => {
  const pool = (attributes: string): string => `- name: Pool\n  win_iis_webapppool:\n    name: Portal\n    attributes:\n${attributes.replaceAll(/^(?=.)/gm, "      ")}`;
  const unread = '? the task "Pool", as whether it sets the password of the application pool "Portal" is decided by variables, @3';
  const cases: readonly Case[] = [
    ["S3", pool("processModel.identityType: SpecificUser\nprocessModel.userName: corp\\svc\nprocessModel.password: hunter2"), ["iis @3", "S3 @9"]],
    ["S3, the number", pool("processModel.identityType: 3\nprocessModel.password: '{{ secret }}'"), ["iis @3", "S3 @8"]],
    ["S3, nested", pool("processModel:\n  identityType: SpecificUser\n  password: x"), ["iis @3", "S3 @9"]],
    ["S3, in another spelling", pool("processmodel.identitytype: specificuser\nprocessmodel.password: x"), ["iis @3", "S3 @8"]],
    ["S3, from a vault", pool("processModel.identityType: SpecificUser\nprocessModel.password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162"), ["iis @3", "S3 @9"]],
    ["S3, from a lookup", pool("processModel.identityType: SpecificUser\nprocessModel.password: \"{{ lookup('env', 'PW') }}\""), ["iis @3", "S3 @8"]],
    ["S3, the user of the run", pool("processModel.identityType: SpecificUser\nprocessModel.userName: '{{ ansible_user }}'\nprocessModel.password: '{{ ansible_password }}'"), ["iis @3", "S3 @9"]],
    ["S3, the old text", "- win_iis_webapppool:\n    name: x\n    attributes: 'processModel.identityType:SpecificUser|processModel.userName:svc|processModel.password:x'", ["iis @3", "S3 @5"]],
    ["S3, the old text with placeholders", "- win_iis_webapppool:\n    name: x\n    attributes: 'processModel.identityType:SpecificUser|processModel.password:{{ pw }}'", ["iis @3", "S3 @5"]],
    ["S3, the new module", "- microsoft.iis.web_app_pool:\n    name: x\n    attributes:\n      processModel.identityType: SpecificUser\n      processModel.password: x", ["iis @3", "S3 @7"]],
    ["S3, by a loop", "- win_iis_webapppool:\n    name: '{{ item.name }}'\n    attributes: '{{ item.attributes }}'\n  loop:\n    - { name: a, attributes: { managedPipelineMode: Classic } }\n    - { name: b, attributes: { processModel.identityType: SpecificUser, processModel.password: '{{ b }}' } }", ["iis @3", "iis @3", "S3 @8"]],
    ["no password", pool("processModel.identityType: SpecificUser\nprocessModel.userName: svc"), ["iis @3"]],
    ["an empty password", pool("processModel.identityType: SpecificUser\nprocessModel.password: ''"), ["iis @3"]],
    ["a managed account", pool("processModel.identityType: SpecificUser\nprocessModel.userName: corp\\web$\nprocessModel.password: ''"), ["iis @3"]],
    ["an identity of its own", pool("processModel.identityType: ApplicationPoolIdentity\nprocessModel.loadUserProfile: true"), ["iis @3"]],
    ["a pool that goes", "- win_iis_webapppool:\n    name: x\n    state: absent", ["iis @3"]],
    ["a password that may be empty", pool("processModel.identityType: SpecificUser\nprocessModel.password: \"{{ pw | default('') }}\""), ["iis @3", unread]],
    ["a password that may be left out", pool("processModel.identityType: SpecificUser\nprocessModel.password: '{{ pw | default(omit) }}'"), ["iis @3", unread]],
    ["an identity that nobody knows", pool("processModel.identityType: '{{ kind }}'\nprocessModel.password: '{{ pw }}'"), ["iis @3", unread]],
    ["attributes that nobody knows", "- name: Pool\n  win_iis_webapppool:\n    name: x\n    attributes: '{{ attributes }}'", ["iis @3", '? the task "Pool", as the attributes of the application pool are filled in later, @3']],
    ["S4, a directory", "- win_iis_virtualdirectory:\n    name: x\n    connect_as: specific_user\n    username: u\n    password: p", ["iis @3", "S4 @7"]],
    ["S4, an application", "- microsoft.iis.web_application:\n    name: x\n    username: u\n    password: '{{ p }}'", ["iis @3", "S4 @6"]],
    ["S4, passed through", "- win_iis_webapplication:\n    name: x\n    connect_as: pass_through\n    password: '{{ p }}'", ["iis @3"]],
    ["S4, perhaps", "- name: Dir\n  win_iis_virtualdirectory:\n    name: x\n    password: '{{ p | default(omit) }}'", ["iis @3", '? the task "Dir", as whether it sets the password of the virtual directory "x" is decided by variables, @3']],
    ["S7, defaults of a site", "- win_iis_website:\n    name: x\n    parameters: logFile.period:Daily|virtualDirectoryDefaults.password:p", ["iis @3", "S7 @5"]],
    ["S14, a binding", "- win_iis_webbinding:\n    name: x\n    protocol: https\n    certificate_hash: '{{ thumb }}'", ["iis @3", "S14 @6"]],
    ["S14, the bindings of a site", "- microsoft.iis.website:\n    name: x\n    bindings:\n      set:\n        - { port: 443, protocol: https, certificate_hash: ABC }\n        - { port: 80 }", ["iis @3", "S14 @7"]],
    ["a binding without a certificate", "- win_iis_webbinding:\n    name: x\n    port: 8080", ["iis @3"]],
    ["a certificate in the store of the machine", "- win_certificate_store:\n    path: C:\\x.pfx\n    password: x", []],
    ["S5, DSC", "- win_dsc:\n    resource_name: xWebAppPool\n    Name: x\n    IdentityType: SpecificUser\n    Credential_username: u\n    Credential_password: p", ["iis @3", "S5 @8"]],
    ["S10, the whole configuration", "- win_copy:\n    src: applicationHost.config\n    dest: C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config", ["S10 @3"]],
    ["S10, into its folder", "- win_template:\n    src: applicationHost.config.j2\n    dest: 'C:\\Windows\\System32\\inetsrv\\config\\'", ["S10 @3"]],
    ["S11, shared configuration", "- win_copy:\n    content: x\n    dest: C:\\Windows\\System32\\inetsrv\\config\\redirection.config", ["S11 @3"]],
    ["S18, an attribute", "- win_xml:\n    path: C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config\n    attribute: password\n    fragment: x", ["iis @3", "S18 @3"]],
    ["S9, an attribute", "- win_xml:\n    path: C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config\n    attribute: password\n    fragment: '[enc:IISWASOnlyAesProvider:a:enc]'", ["iis @3", "S9 @6"]],
    ["S9, a part of a line", "- win_replace:\n    path: C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config\n    regexp: 'password=\"\"'\n    replace: 'password=\"[enc:IISWASOnlyAesProvider:a:enc]\"'", ["iis @3", "S9 @6"]],
    ["an encrypted value in a comment", "- win_blockinfile:\n    path: C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config\n    block: '<!-- [enc:IISWASOnlyAesProvider:a:enc] -->'", ["iis @3"]],
    ["an empty encrypted attribute", "- win_xml:\n    path: C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config\n    attribute: password\n    fragment: '[enc:IISWASOnlyAesProvider::enc]'", ["iis @3"]],
    ["S18, an attribute that variables hold", "- win_xml:\n    path: C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config\n    attribute: password\n    fragment: '{{ vault }}'", ["iis @3", "S18 @3"]],
    ["a module of IIS that nobody knows", "- name: Odd\n  microsoft.iis.import_config:\n    path: x", ["iis @3", '? the task "Odd", as the module "microsoft.iis.import_config" is not known here, @3']],
    ["an older one", "- name: Odd\n  win_iis_backup:\n    name: x", ["iis @3", '? the task "Odd", as the module "win_iis_backup" is not known here, @3']],
    ["S8, one with a password", "- microsoft.iis.ftp_account:\n    ad_password: x", ["iis @3", "S8 @4"]],
    ["one with a password that may be none", "- name: Odd\n  microsoft.iis.ftp_account:\n    password: ''", ["iis @3", '? the task "Odd", as the module "microsoft.iis.ftp_account" is not known here, @3']],
    ["one that takes away", "- microsoft.iis.ftp_account:\n    name: x\n    state: absent", ["iis @3"]],
    ["one that only asks", "- microsoft.iis.ftp_account_info:\n    name: x", []],
    ["S20", "- name: Install .NET\n  win_package:\n    path: C:\\temp\\dotnet-hosting-8.0-win.exe", ["S20 @3"]],
  ];
  it.each(cases)("%s", (_what, tasks, effects) => {
    expect(stepsOf(play(tasks))).toEqual(effects);
  });

  it("under a condition are not known, and never stated", () => {
    expect(stepsOf(play(pool("processModel.identityType: SpecificUser\nprocessModel.password: x") + "\n  when: odd | bool\n"))).toEqual(['? the task "Pool", as it runs only when `odd | bool`, @3']);
  });

  it("of which a variable of a role makes the password empty may have one all the same", () => {
    const files = { "roles/web/tasks/main.yml": pool("processModel.identityType: SpecificUser\nprocessModel.password: '{{ pw }}'"), "roles/web/defaults/main.yml": "pw: ''\n" };
    expect(stepsOf(files)).toEqual(["iis @1", '? the task "Pool", as the password of the application pool "Portal" is empty unless it is set elsewhere, @1']);
  });
});

describe("the machine", () => {
  const cases: readonly Case[] = [
    ["joins a domain", "- microsoft.ad.membership:\n    dns_domain_name: corp.example\n    state: domain", ["joins @3"]],
    ["leaves it", "- win_domain_membership:\n    workgroup_name: W\n    state: workgroup", ["leaves @3"]],
    ["becomes a domain controller", "- win_domain_controller:\n    dns_domain_name: corp.example\n    state: domain_controller", ["+ad-domain-services @3"]],
    ["becomes one of a new domain", "- microsoft.ad.domain:\n    dns_domain_name: corp.example", ["+ad-domain-services @3"]],
    ["runs the service of IIS", "- win_service:\n    name: W3SVC\n    state: started", ["iis @3"]],
    ["runs another service", "- win_service:\n    name: sshd\n    state: started", []],
    ["runs an installer", "- name: App\n  win_package:\n    path: C:\\app.msi", ['? the task "App", as it runs the installer "C:\\app.msi", @3']],
    ["loses a program", "- win_package:\n    product_id: x\n    state: absent", []],
    ["meets a module that nobody knows", "- name: Odd\n  corp.windows.setup_all:\n    x: 1", ['? the task "Odd", as the module "corp.windows.setup_all" is not known here, @3']],
    ["meets a resource that nobody knows", "- name: Odd\n  win_dsc:\n    resource_name: SqlSetup", ['? the task "Odd", as the DSC resource "SqlSetup" is not known here, @3']],
    ["meets a resource that variables name", "- name: Odd\n  win_dsc:\n    resource_name: '{{ what }}'", ['? the task "Odd", as the resource that it applies is named by variables, @3']],
    ["is left alone", "- win_updates:\n- win_reboot:\n- win_regedit: path=HKLM:\\x name=y\n- win_file: path=C:\\x state=directory\n- win_user: name=u password=p\n- win_firewall_rule:\n    name: x\n- debug: msg=x\n- assert:\n    that: true\n- apt:\n    name: nginx\n- community.general.ini_file:\n    path: x\n- amazon.aws.ec2_instance:\n    name: x", []],
    ["is not the controller", "- win_feature:\n    name: Web-Server\n  delegate_to: localhost\n- local_action: win_feature name=Web-Server\n- win_feature:\n    name: Web-Server\n  connection: local", []],
    ["is perhaps not another one", "- name: Odd\n  win_feature:\n    name: Web-Server\n  delegate_to: '{{ dc }}'", ['? the task "Odd", as it may run on another machine, @3']],
    ["is itself", "- win_feature:\n    name: Web-Server\n  delegate_to: '{{ inventory_hostname }}'", ["+web-server @4"]],
  ];
  it.each(cases)("%s", (_what, tasks, effects) => {
    expect(stepsOf(play(tasks))).toEqual(effects);
  });
});

describe("order", () => {
  const feature = (name: string): string => `    - win_feature:\n        name: ${name}\n`;
  it("is that of Ansible: pre_tasks, roles with what they depend on, tasks, post_tasks", () => {
    const files = {
      "site.yml": `- hosts: all\n  post_tasks:\n${feature("post")}  tasks:\n${feature("task")}  roles:\n    - web\n    - { role: web }\n  pre_tasks:\n${feature("pre")}`,
      "roles/web/tasks/main.yml": "- win_feature:\n    name: '{{ own }}'\n",
      "roles/web/defaults/main.yml": "own: role\n",
      "roles/web/meta/main.yml": "dependencies:\n  - base\n  - { role: base, own: with }\n",
      "roles/base/tasks/main.yaml": "- win_feature:\n    name: \"base-{{ own }}\"\n",
    };
    expect(stepsOf(files).map((each) => each.replace(/ .*$/, ""))).toEqual(["+pre", "+base-role", "+base-with", "+role", "+task", "+post"]);
  });

  it("takes plays one behind the other, and playbooks that they import", () => {
    const files = {
      "plays/site.yml": `- import_playbook: base.yml\n- hosts: all\n  tasks:\n${feature("last")}- ansible.builtin.import_playbook: ../more/other.yml\n`,
      "plays/base.yml": `- hosts: all\n  tasks:\n${feature("first")}`,
      "more/other.yml": "- hosts: all\n  roles: [web]\n",
      "more/roles/web/tasks/main.yml": "- win_feature:\n    name: role\n",
    };
    expect(stepsOf(files)).toEqual(["+first @plays/base.yml:4", "+last @5", "+role @more/roles/web/tasks/main.yml:2"]);
  });

  it("leaves out plays for the controller", () => {
    expect(stepsOf(`- hosts: localhost\n  tasks:\n${feature("x")}- hosts: all\n  connection: local\n  tasks:\n${feature("y")}- hosts: [localhost]\n  tasks:\n${feature("z")}`)).toEqual([]);
  });

  it("runs handlers where they were notified, once, at the end of the section", () => {
    const handlers = "  handlers:\n    - name: one\n      win_feature:\n        name: handled\n    - name: two\n      listen: [both]\n      win_feature:\n        name: listened\n    - name: three\n      win_feature:\n        name: never\n";
    const tasks = `  tasks:\n    - win_ping:\n      notify: [one, both]\n    - win_ping:\n      notify: one\n    - win_ping:\n      notify: three\n      changed_when: false\n${feature("last")}  post_tasks:\n${feature("post")}`;
    expect(stepsOf(`- hosts: all\n${handlers}${tasks}`).map((each) => each.replace(/ .*$/, ""))).toEqual(["+last", "+handled", "+listened", "+post"]);
    expect(stepsOf(`- hosts: all\n${handlers}  tasks:\n    - win_ping:\n      notify: one\n    - meta: flush_handlers\n${feature("last")}`).map((each) => each.replace(/ .*$/, ""))).toEqual(["+handled", "+last"]);
  });

  it("takes handlers of a task that may not run for what may not run", () => {
    expect(stepsOf("- hosts: all\n  handlers:\n    - name: one\n      win_feature:\n        name: DHCP\n  tasks:\n    - win_ping:\n      when: odd\n      notify: one\n")).toEqual(['? the task "one", as it runs only when `odd`, @3']);
  });

  it("ends where the play ends", () => {
    expect(stepsOf(`- hosts: all\n  tasks:\n    - meta: end_play\n${feature("x")}- hosts: all\n  tasks:\n${feature("y")}`)).toEqual(["+y @9"]);
  });

  it("includes tasks and roles in their place", () => {
    const files = {
      "site.yml": play("- import_tasks: tasks/one.yml\n- include_tasks:\n    file: tasks/two.yml\n  vars:\n    own: second\n- include_role:\n    name: web\n    tasks_from: extra.yml\n- ansible.builtin.import_role:\n    name: web\n"),
      "tasks/one.yml": "- win_feature:\n    name: first\n",
      "tasks/two.yml": "- win_feature:\n    name: '{{ own }}'\n",
      "roles/web/tasks/extra.yml": "- win_feature:\n    name: extra\n",
      "roles/web/tasks/main.yml": "- include_tasks: '{{ ansible_os_family }}.yml'\n",
      "roles/web/tasks/Windows.yml": "- win_feature:\n    name: role\n",
    };
    expect(stepsOf(files).map((each) => each.replace(/ .*$/, ""))).toEqual(["+first", "+second", "+extra", "+role"]);
  });

  it("finds roles beside the playbook, above it and beside the role that names them", () => {
    const role = "- win_feature:\n    name: found\n";
    expect(stepsOf({ "p/site.yml": "- hosts: all\n  roles: [web]\n", "p/roles/web/tasks/main.yml": role })).toEqual(["+found @p/roles/web/tasks/main.yml:2"]);
    expect(stepsOf({ "p/site.yml": "- hosts: all\n  roles: [web]\n", "roles/web/tasks/main.yml": role })).toEqual(["+found @roles/web/tasks/main.yml:2"]);
    expect(stepsOf({ "a/roles/b/tasks/main.yml": "- include_role:\n    name: web\n", "a/roles/web/tasks/main.yml": role })).toEqual(["+found @a/roles/web/tasks/main.yml:2"]);
    expect(stepsOf({ "p/site.yml": "- hosts: all\n  roles: [../shared/web]\n", "shared/web/tasks/main.yml": role })).toEqual(["+found @shared/web/tasks/main.yml:2"]);
  });

  it("says what it does not find", () => {
    expect(stepsOf("- hosts: all\n  roles: [iis, geerlingguy.iis]\n  tasks:\n    - include_tasks: none.yml\n    - include_role:\n        name: '{{ which }}'\n- import_playbook: other.yml\n")).toEqual([
      '? the role "iis", as it is not in the repository, @2',
      '? the role "geerlingguy.iis", as it is not in the repository, @2',
      '? the tasks of "none.yml", as there is no such file, @4',
      '? the role "{{ which }}", as its name is filled in later, @6',
      '? the playbook "other.yml", as there is no such file, @7',
    ]);
  });

  it("does not go round", () => {
    expect(stepsOf({ "a.yml": "- include_tasks: b.yml\n", "b.yml": "- include_tasks: a.yml\n" })).toEqual(['? the tasks of "b.yml", as it includes itself, directly or through other files, @a.yml:1'].map((each) => each.replace("a.yml:", "")));
    expect(stepsOf({ "site.yml": "- hosts: all\n  roles: [a]\n", "roles/a/meta/main.yml": "dependencies: [b]\n", "roles/b/meta/main.yml": "dependencies: [a]\n" })).toEqual([]);
    expect(stepsOf({ "site.yml": "- import_playbook: site.yml\n" })[0]).toContain('the playbook "site.yml", as it includes itself');
  });

  it("gives up where it does not end", () => {
    const doubled = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`t${at}.yml`, `- include_tasks: t${at + 1}.yml\n- include_tasks: t${at + 1}.yml\n`]));
    const started = performance.now();
    const found = stepsOf({ ...doubled, "t25.yml": "- win_ping:\n" }, "t0.yml");
    expect(found).toEqual([expect.stringContaining("more than 10000 tasks are not read")]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("of a task file is that of its role", () => {
    const files = { "roles/web/tasks/setup.yml": "- win_feature:\n    name: '{{ features }}'\n", "roles/web/defaults/main.yml": "features: [Web-Server]\n", "roles/web/vars/main.yml": "unused: 1\n" };
    expect(stepsOf(files)).toEqual(["+web-server @roles/web/defaults/main.yml:1"]);
  });
});

describe("what would hide something", () => {
  it("localhost, where it is another machine by that name", () => {
    expect(stepsOf("- hosts: localhost\n  connection: winrm\n  tasks:\n    - win_feature: name=Web-Server\n")).toEqual(["+web-server @4"]);
  });
  it("defaults of modules", () => {
    const defaults = "  module_defaults:\n    win_iis_webapppool:\n      attributes: { processModel.identityType: SpecificUser, processModel.password: x }\n";
    expect(stepsOf(`- hosts: all\n${defaults}  tasks:\n    - win_iis_webapppool: name=x\n`)).toEqual(["iis @6", "S3 @4"]);
  });
  it("a role without tasks that can be read", () => {
    expect(stepsOf({ "site.yml": "- hosts: all\n  roles: [web]\n", "roles/web/defaults/main.yml": "x: 1\n" })).toEqual(['? the tasks "main" of the role "web", as there is no such file, @2']);
  });
  it("a Sysprep that may have run", () => {
    const tasks = "- name: Sysprep\n  win_scheduled_task:\n    name: x\n    actions: '{{ actions }}'\n- name: Pool\n  win_iis_webapppool:\n    name: x\n    attributes: { processModel.password: x }\n";
    expect(stepsOf(play(tasks))).toEqual(['? the task "Sysprep", as the commands of the scheduled task are filled in later, @3', "iis @7", "S3 @10"]);
  });
  it("a pattern of features", () => {
    expect(stepsOf(play("- win_feature: name=Web-*\n- name: All\n  win_feature: name=*\n"))).toEqual(["+web-server @3", '? the task "All", as it installs every feature that fits "*", @4']);
  });
  it("options behind the name of a file", () => {
    expect(stepsOf({ "site.yml": play("- include: tasks/web.yml port=80\n"), "tasks/web.yml": "- win_feature: name=DHCP\n" })).toEqual(["+dhcp @tasks/web.yml:1"]);
  });
  it("a mapping that is merged in, an anchor, a text that is not to be filled in", () => {
    expect(stepsOf(play("- win_feature: &web\n    name: Web-Server\n    state: absent\n- win_feature:\n    <<: *web\n    state: present\n- win_feature:\n    name: !unsafe Fax{{}}\n"))).toEqual(["-web-server @4", "+web-server @4", "+fax{{}} @10"]);
  });
});

describe("commands and scripts", () => {
  const sysprep = String.raw`C:\Windows\System32\Sysprep\sysprep.exe`;
  const cases: readonly Case[] = [
    ["PowerShell", "- win_shell: Install-WindowsFeature -Name Web-Server, Web-Asp-Net45", ["+web-server @3", "+web-asp-net45 @3"]],
    ["PowerShell in a block", "- win_powershell:\n    script: |\n      # Install-WindowsFeature DHCP\n      Install-WindowsFeature Web-Server", ["+web-server @6"]],
    ["PowerShell with a variable that is known", "- set_fact:\n    wanted: Web-Server\n- win_shell: Install-WindowsFeature {{ wanted }}", ["+web-server @5"]],
    ["options before the command", "- win_shell: creates=C:\\x Install-WindowsFeature Web-Server", ["+web-server @3"]],
    ["raw", "- raw: Install-WindowsFeature Web-Server", ["+web-server @3"]],
    ["Sysprep", `- win_shell: "& '${sysprep.replaceAll("\\", "\\\\")}' /generalize /oobe /shutdown"\n- win_feature: name=DHCP`, ["generalize @3", "+dhcp @4"]],
    ["a command that variables name", "- win_shell: '{{ command }}'", ['? the task "win_shell", as the command that it runs is filled in later, @3']],
    ["a part of a script that is there only perhaps", "- name: Odd\n  win_shell: |\n    {% if web %}\n    Install-WindowsFeature DHCP\n    {% endif %}", ['? the task "Odd", as parts of its script are there only on a condition, @3']],
    ["a script for another shell", "- script: setup.sh\n- shell: setup.sh\n- command: make", []],
    ["a script that is not there", "- name: Odd\n  script: setup.ps1 -Force", ['? the task "Odd", as it runs "setup.ps1": there is no such file, @3']],
    ["a script that variables name", "- name: Odd\n  script: '{{ which }}.ps1'", ['? the task "Odd", as the script that it runs is named by variables, @3']],
    ["packages", "- win_chocolatey:\n    name: [git, 7zip]", []],
    ["packages that variables name", "- name: Odd\n  win_chocolatey:\n    name: '{{ packages }}'", ['? the task "Odd", as the names of its packages are filled in later, @3']],
    ["the command of a scheduled task", "- name: Odd\n  win_scheduled_task:\n    name: x\n    actions:\n      - path: powershell.exe\n        arguments: -Command Install-WindowsFeature Web-Server", ['? the task "Odd", as it runs later, as a scheduled task, @3']],
    ["Sysprep as a scheduled task", `- win_scheduled_task:\n    name: x\n    actions:\n      - path: ${sysprep}\n        arguments: /generalize /oobe /shutdown`, ["generalize, goes on @6"]],
    ["Sysprep on the command line", `- win_command: ${sysprep} /generalize /oobe /shutdown\n- win_command:\n    argv: ['${sysprep}', /generalize, /quit]`, ["generalize @3", "generalize, goes on @5"]],
    ["DISM on the command line", "- win_command: dism /online /enable-feature /featurename:IIS-WebServerRole /all", ["+iis-webserverrole @3"]],
    ["cmd as the shell", "- win_shell: dism /online /enable-feature /featurename:IIS-WebServerRole\n  args:\n    executable: cmd", ["+iis-webserverrole @3"]],
    ["S1, appcmd", "- win_command: appcmd.exe set apppool Portal /processModel.identityType:SpecificUser /processModel.password:{{ pw }}", ["S1 @3"]],
    ["S9, a file with a value of another machine", "- win_copy:\n    content: '<add password=\"[enc:AesProvider:abc:enc]\" />'\n    dest: C:\\inetpub\\web.config", ["S9 @4"]],
    ["S18, a line of the configuration", "- win_lineinfile:\n    path: C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config\n    line: '<processModel identityType=\"SpecificUser\" userName=\"u\" password=\"p\" />'", ["iis @3", "S18 @5"]],
  ];
  it.each(cases)("%s", (_what, tasks, effects) => {
    expect(stepsOf(play(tasks))).toEqual(effects);
  });

  it("from files of the repository", () => {
    const script = "Install-WindowsFeature Web-Server\n";
    expect(stepsOf({ "p/site.yml": play("- script: scripts/web.ps1 -Force\n"), "p/scripts/web.ps1": script })).toEqual(["+web-server @p/scripts/web.ps1:1"]);
    expect(stepsOf({ "roles/web/tasks/main.yml": "- ansible.builtin.script: '\"web.ps1\" -Force'\n", "roles/web/files/web.ps1": script })).toEqual(["+web-server @roles/web/files/web.ps1:1"]);
    expect(stepsOf({ "roles/web/tasks/main.yml": "- ansible.builtin.script: '{{ role_path }}/setup/web.ps1'\n", "roles/web/setup/web.ps1": script })).toEqual(["+web-server @roles/web/setup/web.ps1:1"]);
    const config = '<configuration>\n<add password="[enc:AesProvider:abc:enc]" />\n</configuration>\n';
    expect(stepsOf({ "site.yml": play("- win_copy:\n    src: web.config\n    dest: C:\\inetpub\\wwwroot\\web.config\n"), "files/web.config": config })).toEqual(["S9 @files/web.config:2"]);
    expect(stepsOf({ "site.yml": play("- win_copy:\n    src: web.config\n    dest: C:\\inetpub\\wwwroot\\\n"), "files/web.config": config })).toEqual(["S9 @files/web.config:2"]);
  });
});

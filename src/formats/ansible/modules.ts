/** The words of playbooks and task files, and the modules of which it is known that they put neither IIS nor a secret of it on a machine. */

/** Keywords of plays. https://docs.ansible.com/ansible/latest/reference_appendices/playbooks_keywords.html */
export const playKeywords: ReadonlySet<string> = new Set(["hosts", "tasks", "pre_tasks", "post_tasks", "roles", "handlers", "import_playbook", "ansible.builtin.import_playbook", "vars_files", "vars_prompt", "gather_facts"]);

/** Keywords of tasks and blocks. */
const taskKeywords: ReadonlySet<string> = new Set(
  [
    "name action local_action args any_errors_fatal async become become_exe become_flags become_method become_user block rescue always changed_when check_mode collections connection",
    "debugger delay delegate_facts delegate_to diff environment failed_when ignore_errors ignore_unreachable listen loop loop_control module_defaults no_log notify poll port register",
    "remote_user retries run_once static sudo sudo_user su su_user tags throttle timeout until vars when first_available_file",
  ].flatMap((line) => line.split(" ")),
);

export function isTaskKeyword(key: string): boolean {
  return taskKeywords.has(key) || key.startsWith("with_");
}

/** Modules of Windows machines, under any of their names. */
export function isWindowsModule(key: string): boolean {
  return /^(?:ansible\.legacy\.)?win_[a-z0-9_]+$|^(?:ansible\.windows|community\.windows|microsoft\.(?:iis|ad)|chocolatey\.chocolatey)\.[a-z0-9_]+$/.test(key);
}

const shortened = /^(?:ansible\.(?:builtin|legacy|windows)|community\.windows|chocolatey\.chocolatey)\./;

/** Modules of `microsoft.iis` that `collections:` lets a task name alone. */
const iisAlone: ReadonlySet<string> = new Set(["web_app_pool", "web_application", "virtual_directory", "website"]);

/** The name by which a module is known here: without the collections whose modules have names of their own. */
export function moduleName(written: string): string {
  const name = written.replace(shortened, "");
  return iisAlone.has(name) ? `microsoft.iis.${name}` : name;
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** Windows modules that look, wait, restart, or configure something that is not IIS and not a role of the table. */
const harmlessWindows = words(
  "win_acl win_acl_inheritance win_audit_policy_system win_audit_rule win_auto_logon win_capability win_certificate_info win_certificate_store win_computer_description win_credential",
  "win_data_deduplication win_defrag win_dhcp_lease win_dhcp_option win_dhcp_server win_disk_facts win_disk_image win_dns_client win_dns_delegation win_dns_record win_dns_zone win_domain_computer",
  "win_domain_group win_domain_group_membership win_domain_object_info win_domain_ou win_domain_pso win_domain_user win_dotnet_ngen win_environment win_eventlog win_eventlog_entry",
  "win_feature_info win_file win_file_compression win_file_version win_find win_firewall win_firewall_rule win_format win_get_url win_gpo_force win_gpo_link win_gpo_manage win_group",
  "win_group_membership win_hostname win_hosts win_hotfix win_http_proxy win_inet_proxy win_inf_printer_driver win_initialize_disk win_ipv6 win_listen_ports_facts win_log_properties win_mapped_drive win_msg",
  "win_net_adapter_feature win_net_sock win_net_tcp win_netbios win_nssm win_ntp win_owner win_package_facts win_pagefile win_partition win_path win_pending_reboot_info win_pester win_ping",
  "win_power_plan win_product_facts win_psmodule win_psrepository win_psrepository_copy win_psscript win_pssession_configuration win_rabbitmq_plugin win_rds_cap win_rds_rap",
  "win_rds_settings win_reboot win_reg_stat win_region win_route win_say win_scheduled_task_stat win_security_policy win_share win_shortcut win_slurp",
  "win_snmp win_stat win_tempfile win_timezone win_toast win_updates win_uri win_user win_user_profile win_user_right win_wait_for win_wait_for_process win_wakeonlan win_whoami win_zip",
  "win_chocolatey_config win_chocolatey_feature win_chocolatey_facts",
);

/** Modules of Ansible itself: those that only steer a run, and those that need Python on the machine and so do nothing on Windows. */
const builtin = words(
  "add_host apt apt_key apt_repository assemble assert async_status async_wrapper blockinfile command copy cron deb822_repository debconf debug dnf dnf5 dpkg_selections expect fail",
  "fetch file find gather_facts get_url getent git group group_by hostname iptables known_hosts lineinfile mount_facts package package_facts pause ping pip replace rpm_key service",
  "service_facts setup shell slurp stat subversion systemd systemd_service sysvinit tempfile template unarchive uri user validate_argument_spec wait_for wait_for_connection yum",
  "yum_repository authorized_key firewalld mount selinux seboolean sysctl synchronize alternatives htpasswd npm gem docker_container docker_image timezone locale_gen modprobe ufw",
  "ini_file xml archive zypper homebrew pacman snap parted lvg lvol filesystem make patch cpanm composer meta set_stats",
);

/** Collections whose modules run on the controller or need Python on the machine. */
const foreign = /^(?:ansible\.(?:posix|utils|netcommon)|amazon\.|arista\.|azure\.|cisco\.|cloudscale_ch\.|community\.(?!windows\.)|containers\.|fortinet\.|google\.|hetzner\.|infoblox\.|junipernetworks\.|kubernetes\.|kubevirt\.|netbox\.|openstack\.|ovirt\.|servicenow\.|vmware\.|vultr\.|vyos\.)/;

/** Whether nothing that this program asks about can come of a module. */
export function isHarmless(name: string): boolean {
  if (/_(?:info|facts)$/.test(name)) return true;
  if (harmlessWindows.has(name) || builtin.has(name)) return true;
  if (/^microsoft\.ad\.(?!domain$|domain_child$|domain_controller$|membership$|offline_join$|cs_authority$)/.test(name)) return true;
  return foreign.test(name) && !/\.win_/.test(name);
}

/** Names of modules that no other kind of file has as keys. */
export function isSurelyAnsible(key: string): boolean {
  if (isWindowsModule(key)) return true;
  if (/^(?:ansible\.(?:builtin|legacy)\.[a-z0-9_]+)$/.test(key)) return true;
  return ["import_tasks", "include_tasks", "import_role", "include_role", "import_playbook", "include_vars", "set_fact"].includes(key);
}

/** Whether a key may be the name of a module: one that is known, or a name with its collection. */
export function isModuleKey(key: string): boolean {
  return isSurelyAnsible(key) || builtin.has(key) || iisAlone.has(key) || ["script", "raw", "include", "debug"].includes(key) || /^[a-z0-9_]+\.[a-z0-9_]+\.[a-z0-9_.]+$/.test(key);
}

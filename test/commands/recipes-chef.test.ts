/** Chef recipes that a reader in a hurry takes for harmless, each with the nearest one that is. */
import { describe, expect, it } from "vitest";
import { evaluateFiles, head } from "../support/evaluate.ts";
import { placed, read, shorts } from "./read.ts";

const host = "C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config";
const secret = "appcmd set apppool x /processModel.password:p";

function table(rows: readonly (readonly [string, readonly string[]])[]): void {
  it.each(rows)("%s", (text, expected) => {
    expect(shorts(text, "chef")).toEqual(expected);
  });
}

it.each<[string, string]>([
  [`cookbook_file '${host}' do\n  source 'a.config'\nend`, "undetermined"],
  ["powershell_script 'x' do\n  code <<-EOH\n    Set-ItemProperty IIS:\\\\AppPools\\\\x -Name processModel.password -Value #{pw}\n  EOH\nend", "unsupported"],
  [`shell_out!('${secret}')`, "unsupported"],
  ["install_everything 'x'", "undetermined"],
  ["node.default['x'] = 'y'\nlog 'x'", "supported"],
])("the verdict on an image with %j", (recipe, verdict) => {
  const report = evaluateFiles({ "images.yml": `${head}images:\n  - name: w\n    os: Windows Server 2012\n    iis: true\n    sysprep: true\n    provision:\n      - { file: a.rb, phase: before-generalize }\n` }, {}, { "a.rb": recipe });
  expect(report.images.map((image) => image.verdict).join()).toBe(verdict);
});

describe("files that come into the configuration of IIS", () => {
  table([
    [`cookbook_file '${host}' do\n  source 'a.config'\nend`, ["S10"]],
    [`template '${host.replaceAll("\\", "/")}' do\n  source 'a.erb'\nend`, ["S10"]],
    [`template "#{ENV['windir']}/System32/inetsrv/config/applicationHost.config"`, ["S10"]],
    ["template ::File.join(ENV['WINDIR'], 'System32', 'inetsrv', 'config', 'applicationHost.config') do\n  source 'a.erb'\nend", ["S10"]],
    [`path = '${host}'\nremote_file path do\n  source 'https://x.test/a.config'\nend`, ["S10"]],
    [`remote_file 'the configuration' do\n  path "${host.replaceAll("\\", "\\\\")}"\n  source 'https://x.test/a.config'\nend`, ["S10"]],
    [`file '${host}' do\n  content node['iis']['config']\nend`, ["S10"]],
    [`file '${host}' do\n  content IO.read('C:/x.config')\nend`, ["S10"]],
    [`file '${host}' do\n  content '<processModel password="p" />'\nend`, ["S18"]],
    [`file '${host}' do\n  content '<processModel password="[enc:IISWASOnlyCngProvider:abc:enc]" />'\nend`, ["S9", "iis"]],
    ["remote_directory 'C:/Windows/System32/inetsrv/config' do\n  source 'config'\nend", ["S10"]],
    ["remote_directory 'C:/Windows/System32/inetsrv' do\n  source 'files'\nend", ["S10"]],
    ["archive_file 'C:/a.zip' do\n  destination 'C:/Windows/System32/inetsrv/config'\nend", ["S10"]],
    ["cookbook_file 'C:/Windows/System32/inetsrv/config/redirection.config'", ["S11"]],
    [`link '${host}' do\n  to 'D:/a.config'\nend`, ["S10"]],
    [`FileUtils.cp('D:/a.config', '${host}')`, ["S10"]],
    [`File.write('${host}', node['x'])`, ["S10"]],
    [`cookbook_file '${host}' do\n  action :nothing\nend\ntemplate 'C:/x' do\n  notifies :create, 'cookbook_file[${host}]'\nend`, ["S10"]],
    // The nearest that is harmless.
    [`cookbook_file '${host}' do\n  action :delete\nend`, []],
    [`cookbook_file '${host}' do\n  action :nothing\nend`, []],
    [`file '${host}' do\n  mode '0644'\nend`, []],
    ["cookbook_file 'C:/x/applicationHost.txt'\ntemplate 'C:/x/web.config' do\n  source 'web.config.erb'\nend\nremote_directory 'C:/inetpub/wwwroot'\nfile node['x'] do\n  content 'y'\nend", []],
    ["cookbook_file 'C:/Windows/System32/inetsrv/config/schema/x_schema.xml'\nremote_file 'C:/Windows/System32/inetsrv/x.dll' do\n  source 'https://x.test/x.dll'\nend", []],
    ["archive_file 'C:/a.zip' do\n  destination 'C:/tools'\nend\nFileUtils.mkdir_p('C:/x')\nFileUtils.cp('C:/a', 'C:/b')\nFile.write('C:/x.txt', 'y')", []],
  ]);
});

describe("texts with something filled in", () => {
  table([
    ["powershell_script 'x' do\n  code \"Set-ItemProperty IIS:/AppPools/x -Name processModel.password -Value #{pw}\"\nend", ["S2"]],
    ["powershell_script 'x' do\n  code <<~EOH\n    Set-ItemProperty IIS:/AppPools/x -Name processModel.password -Value #{node[\"a\"]['b']}\n  EOH\nend", ["S2"]],
    ["batch 'x' do\n  code <<-EOH\n    appcmd set apppool x /processModel.password:#{node['pw']}\n  EOH\nend", ["S1"]],
    ["execute \"appcmd set apppool x /processModel.password:#{pw}\"", ["S1"]],
    ["powershell_script 'x' do\n  code \"#{node['script']}\"\nend", ["unread"]],
    ["powershell_script 'x' do\n  code \"Install-WindowsFeature #{node['features']}\"\nend", ["unread"]],
    ["powershell_script 'x' do\n  code \"#{node['exe']} /quiet; Write-Host 'x'\"\nend", ["unread"]],
    ["%w(Web-Server DHCP).each do |f|\n  powershell_script f do\n    code \"Install-WindowsFeature #{f}\"\n  end\nend", ["+web-server", "+dhcp"]],
    ["powershell_script 'x' do\n  code \"Import-Module ServerManager\\nInstall-WindowsFeature Web-Server\"\nend", ["+web-server"]],
    ["powershell_script 'x' do\n  code 'Set-ItemProperty IIS:\\AppPools\\x -Name processModel.password -Value p'\nend", ["S2"]],
    ["execute 'C:\\Windows\\System32\\inetsrv\\appcmd.exe set apppool x /processModel.password:p'", ["S1"]],
    ["powershell_script 'x' do\n  code <<-EOH.gsub(/^\\s{4}/, '').strip\n    Install-WindowsFeature Web-Server\n  EOH\nend", ["+web-server"]],
    ["powershell_script 'x' do\n  code <<-EOH.gsub('DHCP', node['x'])\n    Install-WindowsFeature DHCP\n  EOH\nend", ["+dhcp", "unread"]],
    // A raw text fills in nothing: for PowerShell it is a remark.
    ["powershell_script 'x' do\n  code 'Write-Host a #{pw}'\nend", []],
    ["powershell_script 'x' do\n  code \"Write-Host \\\"#{node['x']}\\\"\\nNew-Item -ItemType Directory -Path '#{node['dir']}' -Force\\n# #{comment}\"\nend", []],
    ["dir = 'C:/x'\nexecute \"icacls #{dir} /grant x:F\"\nexecute \"netsh advfirewall firewall add rule name=#{node['x']} dir=in\"", []],
  ]);
});

describe("plain Ruby", () => {
  table([
    [`shell_out!('${secret}')`, ["S1"]],
    ["powershell_out!('Install-WindowsFeature Web-Server')", ["+web-server"]],
    ["powershell_exec!(<<~EOH)\n  Install-WindowsFeature Web-Server\nEOH", ["+web-server"]],
    [`\`${secret}\``, ["S1"]],
    [`%x(${secret})`, ["S1"]],
    [`system('${secret}')`, ["S1"]],
    ["system('appcmd', 'set', 'apppool', 'x', '/processModel.password:p')", ["S1"]],
    [`Mixlib::ShellOut.new('${secret}').run_command`, ["S1"]],
    [`cmd = Mixlib::ShellOut.new("${secret}", timeout: 30)\ncmd.run_command\ncmd.error!`, ["S1"]],
    [`out = shell_out("${secret}").stdout`, ["S1"]],
    [`version = \`${secret}\``, ["S1"]],
    [`command = '${secret}'\nshell_out(command)`, ["S1"]],
    ["shell_out(node['command'])", ["unread"]],
    ["shell_out!('appcmd ' + node['x'])", ["unread"]],
    ["powershell_out(script)", ["unread"]],
    ["instance_eval(IO.read('C:/x.rb'))", ["unread"]],
    ["eval(node['x'])", ["unread"]],
    ["load 'C:/x.rb'", ["unread"]],
    ["declare_resource(:iis_pool, 'x') do\n  password 'p'\nend", ["S6"]],
    ["declare_resource :windows_feature, 'Web-Server'", ["+web-server"]],
    ["send(:iis_pool, 'x') do\n  password 'p'\nend", ["S6"]],
    ["send(node['resource'], 'x')", ["unread"]],
    ["directory 'x' do\n  path powershell_out('Install-WindowsFeature Web-Server').stdout\nend", ["+web-server"]],
    ["install_iis", ["unread"]],
    ["install_iis('x') if node['x']", ["unread"]],
    ["company_baseline 'x'", ["unread"]],
    ["Company::Installer.run('x')", ["unread"]],
    ["config.apply!('x')", ["unread"]],
    ["include_recipe \"#{cookbook_name}::iis\"", ["unread"]],
    ["features = []\nfeatures << 'Web-Server'\nwindows_feature features", ["+web-server"]],
    ["features = ['DHCP']\nfeatures += ['Web-Server'] if node['x']\nwindows_feature features do\n  action :install\nend", ["+dhcp", "+web-server"]],
    ["f = 'DHCP'\nf = 'Web-Server' if node['x']\nwindows_feature f", ["+dhcp", "+web-server"]],
    ["windows_feature [\n  'Web-Server',\n  'DHCP',\n] do\n  action :install\nend", ["+web-server", "+dhcp"]],
    ["windows_feature 'x' do\n  feature_name 'Web-Server',\n    'DHCP'\nend", ["+web-server", "+dhcp"]],
    ["x = windows_feature 'Web-Server' do\n  action :nothing\nend\nx.run_action(:install)", ["+web-server"]],
    ["windows_feature 'Web-Server' do\n  action :nothing\nend.run_action(:install)", ["+web-server"]],
    ["x = 1 if name =~ /it's/\nwindows_feature 'Web-Server'\ny = 'it'", ["+web-server"]],
    // A removal that may not happen.
    ["windows_feature 'Web-Server' do\n  action :remove\n  only_if { node['x'] }\nend", []],
    ["if node['x']\n  windows_feature 'Web-Server' do\n    action :remove\n  end\nend\nwindows_feature 'DHCP' do\n  action :remove\nend", ["-dhcp"]],
    ["windows_feature 'Web-Server' do\n  action :remove\nend unless node['x']\nwindows_feature 'DHCP' do\n  action :remove\nend", ["-dhcp"]],
    ["%w(Web-Server DHCP).each do |f|\n  windows_feature f do\n    action :remove\n  end\nend", ["-web-server", "-dhcp"]],
    // What is ordinary.
    ["# frozen_string_literal: true\nrequire 'uri'\nraise 'x' unless platform?('windows')\nreturn unless windows?\nnode.default['a']['b'] = 'c'\nnode.override['x'] = { a: 'b' }\nx = node['a'] || 'b'\ny ||= data_bag_item('a', 'b')['c']\na, b = x.split('.')\nnode.run_state['z'] = y\nChef::Log.info(\"x #{x}\")\n::Chef::Recipe.send(:include, Company::Helper)\nextend Company::Helper\nENV['PATH'] = 'x'\n", []],
    ["case node['platform_version'].to_f\nwhen 6.3..10.0\n  log 'x'\nelse\n  log('y') { level :warn }\nend\nunless ::File.exist?('C:/x')\n  directory 'C:/x'\nend\nif x == 'y' && defined?(z)\n  puts 'x'\nelsif node['a'].include?('b')\n  p 1\nend", []],
    ["search(:node, 'role:web').each do |n|\n  log n['name']\nend\nnode['users'].each do |name, options|\n  user name do\n    password options['p']\n    system true\n  end\nend\n{ 'a' => 'b',\n  'c' => 'd' }.each do |k, v|\n  env k do\n    value v\n  end\nend\nlist = %w(a b)\nlist.push('c')\nlist.map { |x| x.upcase }\n3.times do\n  log 'x'\nend", []],
    ["def folder(name)\n  ::File.join('C:/x', name)\nend\ndirectory folder('y')\nchef_gem 'x' do\n  compile_time true\nend\nbegin\n  log 'x'\nrescue StandardError => e\n  Chef::Log.warn(e.message)\nend\nreboot 'x' do\n  action :nothing\nend\nexecute 'hostname' do\n  notifies :request_reboot, 'reboot[x]', :delayed\n  not_if { shell_out('C:/x.exe /test').exitstatus == 0 }\n  only_if do\n    powershell_out(\"x #{y}\").stdout.strip == 'True'\n  end\nend\nversion = shell_out('hostname').stdout.strip", []],
    ["registry_key 'HKLM\\\\x' do\n  values [\n    { name: 'a',\n      type: :string,\n      data: value },\n  ]\n  recursive true\nend\nwindows_service 'x' do\n  action %i(stop disable)\nend", []],
  ]);
});

describe("resources in other forms", () => {
  table([
    ["iis_pool('x') { identity_type :SpecificUser; username 'u'; password 'p' }", ["S6"]],
    ["iis_pool('x') do\n  password('p')\nend", ["S6"]],
    ["iis_pool 'x' do |r|\n  password 'p'\nend", ["S6"]],
    ["iis_pool 'x' do\n  pool_username 'u'\n  pool_password 'p'\nend", ["S6"]],
    ["iis_pool 'x' do\n  pool_identity :SpecificUser\n  pool_password node['p']\nend", ["S6"]],
    ["windows_feature('Web-Server') { action :install }\nwindows_feature('DHCP') { action :remove }", ["+web-server", "-dhcp"]],
    ["windows_feature 'Web-Server' do\n  action :nothing\nend\nfile 'C:/x' do\n  content 'y'\n  notifies :install, 'windows_feature[Web-Server]', :immediately\nend", ["+web-server"]],
    ["file 'C:/x'\nwindows_feature 'Web-Server' do\n  action :nothing\n  subscribes :install, 'file[C:/x]'\nend", ["+web-server"]],
    ["execute 'C:/x/setup.exe' do\n  action :nothing\nend\nfile 'C:/x' do\n  notifies :run, \"execute[#{x}]\"\nend", ["unread"]],
    ["dism_feature 'IIS-X'", ["unread"]],
    // The nearest that is harmless.
    ["iis_pool('x') { identity_type :NetworkService }", ["iis"]],
    ["windows_feature 'Web-Server' do\n  action :nothing\nend\nfile 'C:/x' do\n  notifies :install, 'windows_feature[DHCP]'\nend", []],
    ["windows_feature 'Web-Server' do\n  action :nothing\nend\nfile 'C:/x' do\n  notifies :remove, 'windows_feature[Web-Server]'\nend", []],
    ["service 'w3svc' do\n  action :nothing\nend\nfile 'C:/x' do\n  notifies :restart, 'service[w3svc]'\nend", []],
  ]);
});

describe("private sources of packages", () => {
  table([
    ["chocolatey_package 'git' do\n  source 'https://nexus.test/x'\nend", ["unread"]],
    ["chocolatey_package 'git' do\n  source node['source']\nend", ["unread"]],
    ["chocolatey_package 'git' do\n  options '--source=https://nexus.test/x'\nend", ["unread"]],
    ["chocolatey_source 'ours' do\n  source 'https://nexus.test/x'\nend\nchocolatey_package 'git'", ["unread"]],
    ["chocolatey_package %w(IIS-WebServer) do\n  source 'windowsfeatures'\nend", ["+iis-webserver"]],
    // The nearest that is harmless.
    ["chocolatey_package 'git' do\n  source 'https://community.chocolatey.org/api/v2/'\n  options '--params \"/x\"'\n  version '1.2.3'\nend", []],
    ["chocolatey_source 'ours' do\n  action :remove\nend\nchocolatey_package %w(git 7zip)", []],
    ["chocolatey_package 'git' do\n  source 'https://nexus.test/x'\n  action :remove\nend", []],
  ]);
});

it.each<[string, readonly string[]]>([
  [`x = 1\n  shell_out!('${secret}')`, ["/processModel.password:p"]],
  ["iis_pool('x') { username 'u'; password 'geheim' }", ["password 'geheim'"]],
  ["powershell_script 'x' do\n  code \"Write-Host \\\"#{x}\\\"; Install-WindowsFeature Web-Server\"\nend", ["Install-WindowsFeature Web-Server"]],
])("places: %j", (text, expected) => {
  const effects = read(text, "chef");
  expect(effects.map((effect) => placed(text, effect))).toEqual(expected);
  expect(JSON.stringify(effects)).not.toContain("geheim");
});

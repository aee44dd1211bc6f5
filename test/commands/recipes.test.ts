/** What Chef recipes and Puppet manifests do, and what configuration files bring along. */
import { describe, expect, it } from "vitest";
import { type Language, placed, read, shorts } from "./read.ts";

describe("Chef", () => {
  it.each<[string, string, readonly string[]]>([
    ["a feature", "windows_feature 'Web-Server' do\n  action :install\nend", ["+web-server"]],
    ["a feature without a block", "windows_feature 'Web-Server'", ["+web-server"]],
    ["a feature by its property", "windows_feature 'the server' do\n  feature_name ['Web-Server', \"DHCP\"]\n  install_method :windows_feature_powershell\nend", ["+web-server", "+dhcp"]],
    ["features in a list", "windows_feature %w(IIS-WebServer IIS-ASP) do\n  all true\nend", ["+iis-webserver", "+iis-asp"]],
    ["features in a title that is a list", "windows_feature ['Web-Server', 'DHCP'] do\n  action :install\nend", ["+web-server", "+dhcp"]],
    ["features in a loop", "features = %w{Web-Server DHCP}\nfeatures.each do |feature|\n  windows_feature feature do\n    action :install\n  end\nend", ["+web-server", "+dhcp"]],
    ["features in a loop over a list", "%w(Web-Server DHCP).each do |f|\n  windows_feature f\nend", ["+web-server", "+dhcp"]],
    ["a feature that goes out", "windows_feature 'Web-Server' do\n  action :remove\nend", ["-web-server"]],
    ["a feature that waits", "windows_feature 'Web-Server' do\n  action :nothing\nend", []],
    ["a feature of the node", "windows_feature node['features']", ["unread"]],
    ["a feature under a condition", "if node['web']\n  windows_feature 'Web-Server' do\n    action :install\n  end\nend", ["+web-server"]],
    ["a script", "powershell_script 'x' do\n  code <<-EOH\n    Install-WindowsFeature Web-Server\n    # Install-WindowsFeature DHCP\n  EOH\n  not_if '(Get-WindowsFeature Web-Server).Installed'\nend", ["+web-server"]],
    ["a script in quotes", "powershell_script 'x' do\n  code 'Install-WindowsFeature Web-Server'\nend", ["+web-server"]],
    ["a script with something filled in", "powershell_script 'x' do\n  code <<~EOH\n    Install-WindowsFeature Web-Server\n    Write-Host #{node['x']}\n  EOH\nend", ["+web-server"]],
    ["a batch", "batch 'x' do\n  code 'dism /online /enable-feature /featurename:IIS-A'\nend", ["+iis-a"]],
    ["a command", "execute 'dism /online /enable-feature /featurename:IIS-A'", ["+iis-a"]],
    ["a command by its property", "execute 'x' do\n  command 'C:\\\\x\\\\setup.exe /quiet'\nend", ["unread"]],
    ["the cookbook of IIS", "include_recipe 'iis::default'", ["iis"]],
    ["another cookbook", "include_recipe 'ours::base'", ["unread"]],
    ["a site", "iis_site 'x' do\n  action [:add, :start]\nend", ["iis"]],
    ["a service", "service 'w3svc' do\n  action [:enable, :start]\nend", ["iis"]],
    ["a package", "windows_package 'x' do\n  source 'C:/x.msi'\nend", ["unread"]],
    ["the hosting bundle", "windows_package 'Microsoft .NET 8 Windows Server Hosting' do\n  source 'https://x.test/dotnet-hosting-8.0-win.exe'\nend", ["S20"]],
    ["a package of Chocolatey", "chocolatey_package 'git'\nchocolatey_package 'dotnet-8.0-windowshosting' do\n  action :install\nend", ["S20"]],
    ["DSC", "dsc_resource 'x' do\n  resource :windowsfeature\n  property :name, 'Web-Server'\n  property :ensure, 'Present'\nend", ["+web-server"]],
    ["Ruby that runs", "ruby_block 'x' do\n  block do\n    system('x')\n  end\nend", ["unread"]],
    ["a resource of their own", "company_baseline 'x' do\n  level 3\nend", ["unread"]],
    ["what is harmless", "# windows_feature 'IIS-A'\nlog \"windows_feature 'IIS-A'\"\ndirectory 'C:/x' do\n  recursive true\nend\ntemplate 'C:/x/y' do\n  source 'y.erb'\n  variables(a: 'b')\n  notifies :restart, 'service[x]', :delayed\nend\nregistry_key 'HKLM\\\\x' do\n  values [{ name: 'y', type: :dword, data: 1 }]\nend\nwindows_path 'C:\\\\x'\nuser 'u' do\n  password 'p'\nend\nreboot 'x' do\n  action :request_reboot\nend", []],
  ])("%s", (_name, text, expected) => {
    expect(shorts(text, "chef")).toEqual(expected);
  });
});

describe("Puppet", () => {
  it.each<[string, string, readonly string[]]>([
    ["a feature", "windowsfeature { 'Web-Server': ensure => present }", ["+web-server"]],
    ["features in a title that is a list", "windowsfeature { ['Web-Server', 'DHCP']:\n  ensure => present,\n  installmanagementtools => true,\n}", ["+web-server", "+dhcp"]],
    ["features in a variable", "$f = ['Web-Server', 'DHCP']\nwindowsfeature { $f: ensure => present }", ["+web-server", "+dhcp"]],
    ["features in a loop", "['Web-Server', 'DHCP'].each |$f| {\n  windowsfeature { $f: ensure => present }\n}", ["+web-server", "+dhcp"]],
    ["several resources", "windowsfeature { 'Web-Server': ensure => present; 'DHCP': ensure => absent }", ["+web-server", "-dhcp"]],
    ["DISM", "dism { 'IIS-WebServer': ensure => present, all => true }", ["+iis-webserver"]],
    ["an unknown feature", "windowsfeature { $name: ensure => present }", ["unread"]],
    ["a feature that is looked up", "windowsfeature { lookup('web::feature'): ensure => present }", ["unread"]],
    ["a feature of a variable's part", "windowsfeature { $facts['x']: ensure => present }", ["unread"]],
    ["in a class", "class web (String $x = 'y') inherits base {\n  if $facts['x'] { windowsfeature { 'Web-Server': ensure => present } }\n}", ["+web-server"]],
    ["DSC", "dsc_windowsfeature { 'iis': dsc_ensure => 'Present', dsc_name => 'Web-Server' }", ["+web-server"]],
    ["a credential by DSC", "dsc_xwebapppool { 'p': dsc_name => 'x', dsc_identitytype => 'SpecificUser', dsc_credential => { 'user' => 'u', 'password' => Sensitive('p') } }", ["S6"]],
    ["a script", "exec { 'x':\n  command  => 'Install-WindowsFeature Web-Server',\n  provider => powershell,\n}", ["+web-server"]],
    ["a command", "exec { 'x': command => 'C:/x/setup.exe /quiet' }", ["unread"]],
    ["the module of IIS", "include iis", ["iis"]],
    ["a class that is declared", "class { 'iis': }", ["iis"]],
    ["another class", "include profile::base\ncontain role::web", ["unread", "unread"]],
    ["a site", "iis_site { 'x': ensure => started, physicalpath => 'C:\\\\x' }", ["iis"]],
    ["a package", "package { 'x': ensure => installed, source => 'C:\\\\x.msi' }", ["unread"]],
    ["a package of Chocolatey", "package { 'git': ensure => latest, provider => 'chocolatey' }", []],
    ["a resource of their own", "company::thing { 'x': a => 1 }", ["unread"]],
    ["what is harmless", "# windowsfeature { 'IIS-A': ensure => present }\n/* windowsfeature { 'IIS-B': } */\nnotify { 'windowsfeature IIS-A': }\nfile { 'C:/x': ensure => directory }\nregistry_value { 'HKLM\\\\x\\\\y': data => 'windowsfeature' }\nservice { 'wuauserv': ensure => stopped }\nuser { 'x': password => 'p' }\nreboot { 'x': when => pending }\n$a = { 'b' => 'c' }", []],
  ])("%s", (_name, text, expected) => {
    expect(shorts(text, "puppet")).toEqual(expected);
  });
});

it.each<[Language, string, readonly string[]]>([
  ["chef", "log 'x'\n  windows_feature 'Web-Server' do\n  action :install\nend", ["windows_feature 'Web-Server' do"]],
  ["chef", "powershell_script 'x' do\n  code <<-EOH\n    $a = 1; Install-WindowsFeature Web-Server\n  EOH\nend", ["Install-WindowsFeature Web-Server"]],
  ["chef", "iis_pool 'x' do\n  username 'u'\n  password 'geheim'\nend", ["password 'geheim'"]],
  ["puppet", "iis_application_pool { 'x':\n  password => 'geheim',\n}", ["password => 'geheim'"]],
  ["puppet", "exec { 'x': command => 'Install-WindowsFeature Web-Server', provider => powershell }", ["Install-WindowsFeature Web-Server"]],
  ["config", "<a>\n  <virtualDirectory path=\"/\" password=\"geheim\" />\n</a>", ["password=\"geheim\""]],
])("places in %s: %s", (language, text, expected) => {
  const effects = read(text, language);
  expect(effects.map((effect) => placed(text, effect))).toEqual(expected);
  expect(JSON.stringify(effects)).not.toContain("geheim");
});

describe("configuration files", () => {
  it.each<[string, readonly string[]]>([
    ["<?xml version=\"1.0\"?>\n<configuration>\n  <system.applicationHost>\n    <sites><site name=\"x\" /></sites>\n  </system.applicationHost>\n</configuration>", ["iis"]],
    ["<configuration><system.webServer><handlers /></system.webServer></configuration>", []],
    ["<configuration><configSections><section name=\"processModel\" /></configSections></configuration>", []],
    ["not XML at all < > \"", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(shorts(text, "config")).toEqual(expected);
  });
});

/** Puppet manifests that a reader in a hurry takes for harmless, each with the nearest one that is. */
import { describe, expect, it } from "vitest";
import { evaluateFiles, head } from "../support/evaluate.ts";
import { placed, read, shorts } from "./read.ts";

const host = "C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config";

function table(rows: readonly (readonly [string, readonly string[]])[]): void {
  it.each(rows)("%s", (text, expected) => {
    expect(shorts(text, "puppet")).toEqual(expected);
  });
}

it.each<[string, string]>([
  [`file { '${host}': source => 'puppet:///modules/x/a.config' }`, "undetermined"],
  ["Iis_application_pool { password => 'p' }", "unsupported"],
  ["iis_application_pool { 'x': * => $settings }", "undetermined"],
  ["package { 'git': provider => chocolatey, source => 'https://nexus.test/x' }", "undetermined"],
  ["package { 'git': provider => chocolatey }\nfile { 'C:/x': source => 'puppet:///modules/x/a' }", "supported"],
])("the verdict on an image with %j", (manifest, verdict) => {
  const report = evaluateFiles({ "images.yml": `${head}images:\n  - name: w\n    os: Windows Server 2012\n    iis: true\n    sysprep: true\n    provision:\n      - { file: a.pp, phase: before-generalize }\n` }, {}, { "a.pp": manifest });
  expect(report.images.map((image) => image.verdict).join()).toBe(verdict);
});

describe("files that come into the configuration of IIS", () => {
  table([
    [`file { '${host}': source => 'puppet:///modules/x/a.config' }`, ["S10"]],
    [`file { 'the configuration':\n  ensure => file,\n  path   => '${host.replaceAll("\\", "/")}',\n  source => 'puppet:///modules/x/a.config',\n}`, ["S10"]],
    [`file { '${host}': content => template('x/a.erb') }`, ["S10"]],
    [`file { "\${facts['windir']}/System32/inetsrv/config/applicationHost.config": content => epp('x/a.epp') }`, ["S10"]],
    [`file { '${host}': content => '<processModel password="p" />' }`, ["S18"]],
    [`file { '${host}': ensure => link, target => 'D:/a.config' }`, ["S10"]],
    ["file { 'C:/Windows/System32/inetsrv/config': ensure => directory, recurse => true, source => 'puppet:///modules/x/config' }", ["S10"]],
    ["archive { 'C:/a.zip': extract => true, extract_path => 'C:/Windows/System32/inetsrv/config' }", ["S10"]],
    [`File['${host}'] { source => 'puppet:///modules/x/a.config' }`, ["S10"]],
    [`concat { '${host}': ensure => present }`, ["S10"]],
    ["dsc_file { 'x': dsc_ensure => 'Present', dsc_sourcepath => 'D:/config', dsc_destinationpath => 'C:/Windows/System32/inetsrv/config' }", ["S10"]],
    // The nearest that is harmless.
    [`file { '${host}': ensure => absent, source => 'x' }\nfile { '${host}': mode => '0644' }\nfile { 'C:/Windows/System32/inetsrv/config': ensure => directory }`, []],
    ["file { 'C:/x/web.config': content => template('x/a.erb') }\nfile { $path: source => 'puppet:///modules/x/a' }\narchive { 'C:/a.zip': extract => true, extract_path => 'C:/tools' }\nfile { 'C:/y': * => $options }", []],
  ]);
});

describe("passwords in other forms", () => {
  table([
    ["Iis_application_pool { password => 'p' }", ["S6"]],
    ["Iis_application_pool { password => 'p' }\niis_application_pool { 'x': identity_type => 'SpecificUser' }", ["S6", "iis"]],
    ["Iis_application_pool['x'] { password => 'p' }", ["S6"]],
    ["Iis_application_pool <| |> { password => 'p' }", ["S6"]],
    ["Iis_application_pool <| title == 'x' |> { password => $p }", ["S6"]],
    ["iis_application_pool { 'x': * => { 'password' => 'p' } }", ["S6"]],
    ["$h = { 'identity_type' => 'SpecificUser', 'password' => 'p' }\niis_application_pool { 'x': * => $h }", ["S6"]],
    ["iis_application_pool { 'x': * => $h }", ["unread", "iis"]],
    ["create_resources('iis_application_pool', { 'x' => { 'password' => 'p' } })", ["S6"]],
    ["$pools = {\n  'x' => {\n    'password' => 'p',\n  },\n}\ncreate_resources(iis_application_pool, $pools, { 'ensure' => 'present' })", ["S6"]],
    ["create_resources('iis_application_pool', lookup('pools'))", ["unread"]],
    ["create_resources($type, { 'x' => {} })", ["unread"]],
    ["create_resources('class', lookup('classes'))", ["unread"]],
    ["ensure_resource('windowsfeature', 'Web-Server', { 'ensure' => 'present' })", ["+web-server"]],
    ["ensure_resource('windowsfeature', ['Web-Server', 'DHCP'])", ["+web-server", "+dhcp"]],
    ["ensure_resource('windowsfeature', $features, { 'ensure' => 'present' })", ["unread"]],
    ["ensure_resources('windowsfeature', { 'Web-Server' => { 'ensure' => 'present' } })", ["+web-server"]],
    ["ensure_resources('iis_application_pool', $pools)", ["unread"]],
    ["scheduled_task { 'x': command => 'C:/Windows/System32/inetsrv/appcmd.exe', arguments => 'set apppool x /processModel.password:p' }", ["unread"]],
    ["exec { 'x': command => @(EOT), provider => powershell }\n  Set-ItemProperty IIS:\\AppPools\\x -Name processModel.password -Value p\n  | EOT\nwindowsfeature { 'DHCP': ensure => present }", ["S2", "+dhcp"]],
    ["exec { 'x': command => \"Import-Module ServerManager\\nInstall-WindowsFeature Web-Server\", provider => powershell }", ["+web-server"]],
    ["exec { 'x': command => 'Set-ItemProperty IIS:\\AppPools\\x -Name processModel.password -Value p', provider => powershell }", ["S2"]],
    ["exec { 'x': command => \"appcmd set apppool x /processModel.password:${p}\" }", ["S1"]],
    ["Exec { provider => powershell }\nexec { 'x': command => 'if ($true) { Install-WindowsFeature Web-Server }' }", ["+web-server"]],
    ["exec { 'x': command => 'if ($true) { Install-WindowsFeature Web-Server }' }\nExec { provider => powershell }", ["+web-server"]],
    ["if $x == 'y' { windowsfeature { 'Web-Server': ensure => present } }", ["+web-server"]],
    ["if $x =~ /y/ {\n  iis_application_pool { 'x': password => 'p' }\n}", ["S6"]],
    // The nearest that is harmless.
    ["Iis_application_pool { ensure => present }\nFile { owner => 'x' }\nExec { path => ['C:/x'] }\nPackage { provider => chocolatey }\npackage { 'git': ensure => latest }", []],
    ["Iis_application_pool['x'] -> File['y']\nfile { 'C:/a': require => Class['x'], notify => Service['y'] }\nService <| title == 'x' |>\nFile <<| tag == 'x' |>>", []],
    ["if $x =~ Stdlib::Windowspath { windowsfeature { 'Web-Server': ensure => present } }\ncase $x {\n  String: { notify { 'a': } }\n  default: { fail('x') }\n}", ["+web-server"]],
    ["$h = { 'a' => { 'content' => 'b' } }\ncreate_resources('file', $h)\ncreate_resources(user, lookup('users'))\nensure_resource('file', 'C:/x', { 'ensure' => 'directory' })\nensure_resource('service', 'x', { 'ensure' => 'running' })", []],
    ["scheduled_task { 'x': command => 'C:/Windows/System32/defrag.exe', arguments => 'C: /O' }", []],
    ["$s = \"it's ${facts[\"x\"]}\"\nif $facts['x'] =~ /it's/ { notify { 'x': } }\nnode /^web's/ { notify { 'y': } }", []],
  ]);
});

describe("classes of other files", () => {
  table([
    ["hiera_include('classes')", ["unread"]],
    ["lookup('classes', Array[String], 'unique').include", ["unread"]],
    ["include $classes", ["unread"]],
    ["include(lookup('classes'))", ["unread"]],
    ["$classes.each |$c| { include $c }", ["unread"]],
    ["class { ['stdlib', 'ours']: }", ["unread"]],
    ["class { 'stdlib': a => 1; 'ours': b => { 'c' => 'd' } }", ["unread"]],
    ["include Class['ours']", ["unread"]],
    // The nearest that is harmless.
    ["include stdlib\ninclude 'chocolatey'\nclass { 'chocolatey': log_output => true }\nfile { 'C:/x': require => Class['y'] }", []],
  ]);
});

describe("a removal that may not happen", () => {
  table([
    ["if $x { windowsfeature { 'Web-Server': ensure => absent } }\nwindowsfeature { 'DHCP': ensure => absent }", ["-dhcp"]],
    ["case $x {\n  'a': { windowsfeature { 'Web-Server': ensure => absent } }\n  default: { }\n}\nwindowsfeature { 'DHCP': ensure => absent }", ["-dhcp"]],
    ["exec { 'x': command => 'servermanagercmd -remove Web-Server', onlyif => 'x' }", []],
    ["Windowsfeature['Web-Server'] { ensure => absent }", []],
    ["class x {\n  ['Web-Server', 'DHCP'].each |$f| {\n    windowsfeature { $f: ensure => absent }\n  }\n}", ["-web-server", "-dhcp"]],
  ]);
});

describe("private sources of packages", () => {
  table([
    ["package { 'git': provider => chocolatey, source => 'https://nexus.test/x' }", ["unread"]],
    ["package { 'git': ensure => latest, provider => 'chocolatey', source => $source }", ["unread"]],
    ["package { 'git': provider => chocolatey }\nchocolateysource { 'ours': ensure => present, location => 'https://nexus.test/x' }", ["unread"]],
    ["Package { provider => chocolatey, source => 'https://nexus.test/x' }\npackage { 'git': ensure => latest }", ["unread"]],
    ["ensure_packages(['git'], { 'provider' => 'chocolatey', 'source' => 'https://nexus.test/x' })", ["unread"]],
    ["package { 'git': provider => chocolatey, install_options => ['--source', 'https://nexus.test/x'] }", ["unread"]],
    // The nearest that is harmless.
    ["package { 'git': provider => chocolatey, source => 'https://community.chocolatey.org/api/v2/' }\nensure_packages(['7zip'], { 'provider' => 'chocolatey' })\nchocolateysource { 'chocolatey': ensure => disabled }", []],
    ["package { 'git': ensure => absent, provider => chocolatey, source => 'https://nexus.test/x' }", []],
  ]);
});

it.each<[string, readonly string[]]>([
  ["iis_application_pool { 'x': * => { 'password' => 'geheim' } }", ["'password' => 'geheim'"]],
  ["Iis_application_pool { password => 'geheim' }", ["password => 'geheim'"]],
  ["exec { 'x': command => @(EOT), provider => powershell }\n  $a = 1; Install-WindowsFeature Web-Server\n  | EOT\n", ["Install-WindowsFeature Web-Server"]],
])("places: %j", (text, expected) => {
  const effects = read(text, "puppet");
  expect(effects.map((effect) => placed(text, effect))).toEqual(expected);
  expect(JSON.stringify(effects)).not.toContain("geheim");
});

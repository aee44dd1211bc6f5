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

describe("what is said for all resources of a type, and does not hold for the one at hand", () => {
  const packages = "https://nexus.test/x";
  table([
    ["class a {\n  Windowsfeature { ensure => absent }\n}\nclass b {\n  windowsfeature { 'Web-Server': }\n}", ["+web-server"]],
    ["if $x { Windowsfeature { ensure => absent } }\nwindowsfeature { 'Web-Server': }", ["+web-server"]],
    ["case $x {\n  'a': { Windowsfeature { ensure => absent } }\n  default: { windowsfeature { 'Web-Server': } }\n}", ["+web-server"]],
    ["Windowsfeature { ensure => absent }\nclass a { Windowsfeature { ensure => present } }\nclass b { windowsfeature { 'Web-Server': } }", ["+web-server"]],
    ["Windowsfeature { ensure => absent }\nclass a inherits b { windowsfeature { 'Web-Server': } }", ["+web-server"]],
    ["define a() { Windowsfeature { ensure => absent } }\nwindowsfeature { 'Web-Server': }", ["+web-server"]],
    ["class b { windowsfeature { 'Web-Server':\n }\n  if $x { return() }\n  Windowsfeature { ensure => absent }\n}", ["+web-server"]],
    ["class a { Exec { command => 'cmd.exe /c echo' } }\nclass b { exec { 'appcmd set apppool x /processModel.password:p': path => 'C:/Windows/System32/inetsrv' } }", ["S1"]],
    ["class a { Exec { onlyif => 'x' } }\nclass b { exec { 'servermanagercmd -remove Web-Server': } }", []],
    ["class a { Package { ensure => absent } }\nclass b { package { 'Contoso': source => 'C:/c.msi' } }", ["unread"]],
    ["if $f { Package { provider => chocolatey } }\npackage { 'git': }", ["unread"]],
    [`class a { File { ensure => absent } }\nclass b { file { '${host}': source => 'puppet:///modules/x/a.config' } }`, ["S10"]],
    [`class a { File { path => 'C:/x' } }\nclass b { file { '${host}': source => 'puppet:///modules/x/a.config' } }`, ["S10"]],
    [`class a { File { source => 'puppet:///modules/x/a.config' } }\nclass b { file { '${host}': } }`, ["S10"]],
    [`class a { Chocolateysource { ensure => absent } }\nclass b {\n  chocolateysource { 'ours': location => '${packages}' }\n  package { 'git': provider => chocolatey }\n}`, ["unread"]],
    // What holds for sure.
    ["class a {\n  Windowsfeature { ensure => absent }\n  windowsfeature { 'Web-Server': }\n}", ["-web-server"]],
    ["class a {\n  windowsfeature { 'Web-Server': }\n  Windowsfeature { ensure => absent }\n}", ["-web-server"]],
    ["Windowsfeature { ensure => absent }\nclass a { windowsfeature { 'Web-Server': } }", ["-web-server"]],
    ["class a($x = {}) {\n  Package { provider => chocolatey }\n  if $x { package { 'git': } }\n}", []],
    ["if $f {\n  Package { provider => chocolatey }\n  package { 'git': }\n}", []],
    ["class ours($a = { 'b' => 'c' }) inherits ours::params {\n  Package { provider => chocolatey }\n  package { 'git': }\n}", []],
    ["Package { provider => chocolatey }\nnode 'a', 'b' { package { '7zip': } }", []],
    ["class a { Package { ensure => absent } }\nclass b { package { 'git': ensure => present, provider => chocolatey } }", []],
    ["class a { Windowsfeature { require => File['x'] } }\nclass b { windowsfeature { 'Web-Server': ensure => absent } }", ["-web-server"]],
    ["class a { Service { ensure => running } }\nclass b { service { 'W3SVC': } }", ["iis"]],
    [`Chocolateysource { ensure => absent }\nchocolateysource { 'ours': location => '${packages}' }\npackage { 'git': provider => chocolatey }`, []],
  ]);
});

describe("hashes that something is done with", () => {
  const pools = "'iis_application_pool'";
  table([
    [`create_resources(${pools}, { 'a' => {} } + lookup('h'))`, ["unread"]],
    [`create_resources(${pools}, { 'a' => {} }.merge($i))`, ["unread"]],
    [`create_resources(${pools}, { 'a' => {} + $i })`, ["unread"]],
    [`$h = {} + lookup('h')\ncreate_resources(${pools}, $h)`, ["unread"]],
    [`$h = {}\n  + lookup('h')\ncreate_resources(${pools}, $h)`, ["unread"]],
    [`$h = {}\ncreate_resources(${pools}, $h + lookup('h'))`, ["unread"]],
    [`$h = {}\ncreate_resources(${pools}, $h.merge($i))`, ["unread"]],
    [`if $x { $h = {} } else { $h = lookup('h') }\ncreate_resources(${pools}, $h)`, ["unread"]],
    [`if $x { $h = lookup('h') } else { $h = {} }\ncreate_resources(${pools}, $h)`, ["unread"]],
    [`class a(Hash $h = {}) { create_resources(${pools}, $h) }`, ["unread"]],
    [`$h = {}\nlookup('x').each |String $k, Hash $h| { create_resources(${pools}, $h) }`, ["unread"]],
    [`$h = {}\n[$a, $h] = lookup('x')\ncreate_resources(${pools}, $h)`, ["unread"]],
    ["iis_application_pool { 'x': * => {} + $h }", ["unread", "iis"]],
    [`ensure_resource(${pools}, 'x', {} + $h)`, ["unread"]],
    // The nearest that is known.
    [`$h = { 'a' => {} }\ncreate_resources(${pools}, $h)`, ["iis"]],
    [`$h = { 'a' => { } }\n['x'].each |$k| { create_resources(${pools}, $h) }`, ["iis"]],
    [`class a { $h = {} }\nclass b($i = {}) {\n  create_resources(${pools}, { 'a' => {}, }, {})\n}`, ["iis"]],
    ["$h = {}\niis_application_pool { 'x': * => $h }\niis_application_pool { 'y': * => {}; 'z': * => $h, }", ["iis", "iis", "iis"]],
    [`ensure_resource(${pools}, 'x', {})`, ["iis"]],
  ]);

  it("all of a long hash is read", () => {
    const keys = Array.from({ length: 600 }, (_each, index) => `'k${index}' => {}`).join(", ");
    expect(shorts(`create_resources('file', { ${keys}, '${host}' => { 'source' => 'x' } })`, "puppet")).toEqual(["S10"]);
  });
});

describe("a removal that a collector or an override may take back", () => {
  table([
    ["windowsfeature { 'Web-Server': ensure => absent }\nWindowsfeature <| title == 'Web-Server' |> { ensure => present }", ["+web-server"]],
    ["class a {\n  Windowsfeature { ensure => absent }\n  windowsfeature { 'Web-Server': }\n  Windowsfeature <| |> { ensure => present }\n}", ["+web-server"]],
    ["windowsfeature { 'Web-Server': ensure => absent }\nWindowsfeature <| |> { restart => true }", ["-web-server"]],
  ]);
});

describe("a removal that is one of several choices", () => {
  table([
    ["windowsfeature { 'Web-Server': ensure => $w ? { true => present, default => absent } }", ["+web-server"]],
    ["$e = $w ? { true => present, default => absent }\nwindowsfeature { 'Web-Server': ensure => $e }", ["+web-server"]],
    ["windowsfeature { 'Web-Server': ensure => if $w { present } else { absent } }", ["+web-server"]],
    ["if $w { $e = present } else { $e = absent }\nwindowsfeature { 'Web-Server': ensure => $e }", ["+web-server"]],
    ["class a($e = absent) { windowsfeature { 'Web-Server': ensure => $e } }", ["+web-server"]],
    ["Windowsfeature { ensure => $w ? { true => present, default => absent } }\nwindowsfeature { 'Web-Server': }", ["+web-server"]],
    ["dsc_windowsfeature { 'x': dsc_name => 'Web-Server', dsc_ensure => $w ? { true => 'present', default => 'absent' } }", ["+web-server"]],
    [`file { '${host}': ensure => $w ? { true => file, default => absent }, source => 'puppet:///modules/x/a' }`, ["S10"]],
    // The nearest that is certain.
    ["windowsfeature { 'Web-Server': ensure => absent }", ["-web-server"]],
    ["$e = absent\nwindowsfeature { 'Web-Server': ensure => $e }", ["-web-server"]],
    ["windowsfeature { 'DHCP': ensure => $w ? { true => present, default => installed } }", ["+dhcp"]],
  ]);
});

describe("statements on one line, and what several resources share", () => {
  table([
    ["$h = {} iis_application_pool { 'x': password => 'p' }", ["S6"]],
    ["$h = 'a' $e = $w ? { 'x' => 'b', default => 'c' } windowsfeature { 'Web-Server': }", ["+web-server"]],
    ["$e = $a windowsfeature { 'Web-Server': }", ["+web-server"]],
    ["Iis_application_pool { * => $h }", ["unread", "iis"]],
    [`file { default: source => 'puppet:///modules/x/a'; '${host}': ensure => file }`, ["S10"]],
    [`file { '${host}': ensure => file; default: source => 'puppet:///modules/x/a' }`, ["S10"]],
    // The nearest that is one value, or harmless.
    ["$x = if $a in $b { 'c' } else { 'd' }\n$y = $a and $b\n$z = 0x1F\n$l = $a.map |String $i| { $i }", []],
    ["windowsfeature { default: ensure => absent; 'Web-Server': ; 'DHCP': ensure => present }", ["-web-server", "+dhcp"]],
    [`file { default: mode => '0644'; '${host}': ensure => file }`, []],
  ]);
});

describe("functions of one's own", () => {
  table([
    ["ours::configure($x)", ["unread"]],
    ["class a {\n  $y = 1\n  ours::configure($x)\n}", ["unread"]],
    ["if $x { configure('a') }", ["unread"]],
    ["$x.ours::configure", ["unread"]],
    ["$x.ours::configure('a')", ["unread"]],
    ["run_command('x', $targets)", ["unread"]],
    // The nearest that is harmless.
    ["$y = ours::value($x)\nif ours::is($x) and\n  ours::is($y) { notice('a') }\nfile { 'C:/x': content => ours::value($x) }\nfail('x')\nvalidate_re($x, 'y')\nstdlib::deprecation('x', 'y')\n$x.each |$k| { notify { $k: } }\ncase ours::value($x) {\n  default: { }\n}", []],
    ["define ours::x($a = ours::value(1)) { }\nfunction ours::f($a) { $a }\nclass ours (\n  $a = ours::value(1),\n) { }", []],
  ]);
});

describe("long texts", () => {
  const hash = (count: number): string => Array.from({ length: count }, (_each, index) => `k${index} => 1`).join(", ");
  it.each<[string, string]>([
    ["blanks in a heredoc", `$x = @(A)\n${" ".repeat(20_000)}x\nA`],
    ["a hash that is used often", `$h = { ${Array.from({ length: 490 }, (_each, index) => `'k${index}' => {}`).join(", ")} }\n${"create_resources('file', $h)\n".repeat(8_000)}`],
    ["many attributes for all of a type", `File { ${hash(3_000)} }\n${"file { 'a': }\n".repeat(40_000)}`],
    ["many attributes of a hash", `$h = { ${hash(3_000)} }\n${"file { 'a': * => $h }\n".repeat(40_000)}`],
    ["loops over nothing", "] |$x| ".repeat(100_000)],
    ["many classes with many defaults", "class a { File { path => 'x' } file { 'a': } }\n".repeat(5_000)],
  ])("%s", { timeout: 5_000 }, (_name, text) => {
    expect(shorts(text, "puppet").filter((each) => each !== "unread")).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["exec { 'x': command => @(EOT), provider => powershell }\n  EOT2\n  Install-WindowsFeature Web-Server\n \t|- EOT \nwindowsfeature { 'DHCP': ensure => present }", ["+web-server", "+dhcp"]],
    ["$x = @(A)\n  a\n  | - A\r\nwindowsfeature { 'DHCP': ensure => present }", ["+dhcp"]],
    ["$x = @(A)\n  || A\n  A b\nwindowsfeature { 'DHCP': ensure => present }", []],
    ["File { owner => 'a', mode => '1' }\nfile { 'a': }\n".repeat(300), []],
  ])("ends of heredocs, and what is long and known: %#", (text, expected) => {
    expect(shorts(text, "puppet").filter((each) => expected.length === 0 || each !== "unread")).toEqual(expected);
  });
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

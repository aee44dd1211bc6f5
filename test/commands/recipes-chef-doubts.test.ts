/** Chef recipes whose Ruby can be taken for something else: a name, an action, a quote. Each with the nearest one that is certain. */
import { describe, expect, it } from "vitest";
import { read, shorts } from "./read.ts";

const host = "C:/Windows/System32/inetsrv/config/applicationHost.config";
const secret = "appcmd set apppool x /processModel.password:p";

function table(rows: readonly (readonly [string, readonly string[]])[]): void {
  it.each(rows)("%s", (text, expected) => {
    expect(shorts(text, "chef")).toEqual(expected);
  });
}

describe("a variable that is named like a resource", () => {
  table([
    [`execute = true\nexecute '${secret}' if execute`, ["S1"]],
    [`execute = true\nexecute('${secret}')`, ["S1"]],
    [`execute = true\nexecute 'x' do\n  command '${secret}'\nend`, ["S1"]],
    ["%w(a b).each do |package|\n  log package\nend\npackage 'C:/x.msi'", ["unread"]],
    ["windows_feature = 'a'\nwindows_feature 'Web-Server'", ["+web-server"]],
    ["windows_feature = 'Web-Server'\nwindows_feature windows_feature", ["+web-server"]],
    ["install_everything = true\ninstall_everything 'x'", ["unread"]],
    ["[1].each do |install_everything|\n  log 'x'\nend\ninstall_everything 'x'", ["unread"]],
    // The nearest that is harmless.
    ["execute = ['a']\nexecute[0]\nexecute.each do |x|\n  log x\nend\nlog 'x' if execute", []],
    ["%w(a b).each do |package|\n  package\n  log package\nend", []],
  ]);
});

describe("commands in the title of a resource", () => {
  table([
    [`log shell_out!('${secret}').stdout`, ["S1"]],
    [`log "x #{shell_out('${secret}')}"`, ["unread"]],
    [`directory shell_out!('${secret}').stdout do\n  recursive true\nend`, ["S1"]],
    [`include_recipe shell_out!('${secret}').stdout`, ["unread", "S1"]],
    ["log shell_out!('hostname').stdout\ndirectory \"C:/#{node['x']}\" do\n  recursive true\nend", []],
  ]);
});

describe("actions that are more than one", () => {
  const waits = (action: string, other = ""): string => `execute 'a' do\n  command '${secret}'\n  ${action}\nend${other}`;
  table([
    [waits("action node['x'] ? :nothing : :run"), ["S1"]],
    [waits("action :nothing if node['x']"), ["S1"]],
    [waits("action [:nothing, :run]"), ["S1"]],
    [waits("if node['x']\n    action :nothing\n  end"), ["S1"]],
    [waits("action :nothing\n  delayed_action :run"), ["S1"]],
    [waits("action :nothing", "\nfile 'C:/x' do\n  notifies :run, 'execute[b,a]'\nend"), ["S1"]],
    [waits("action :nothing", "\nfile 'C:/x' do\n  notifies :run, ['execute[b]', 'execute[a]']\nend"), ["S1"]],
    [waits("action :nothing", "\nfile 'C:/x' do\n  notifies(*node['x'])\nend"), ["S1"]],
    [waits("action :nothing", "\nfile 'C:/x' do\n  notifies :run, resources('execute[a]')\nend"), ["S1"]],
    [waits("action :nothing", "\nfile 'C:/x' do\n  notifies node['x'] ? :nothing : :run, 'execute[a]'\nend"), ["S1"]],
    ["windows_feature 'Web-Server' do\n  action :nothing\nend\nfile 'x' do\n  notifies :remove, 'windows_feature[Web-Server]'\nend\nfile 'y' do\n  notifies :install, 'windows_feature[Web-Server]'\nend", ["+web-server"]],
    ["windows_feature 'Web-Server' do\n  action node['w'] ? :install : :remove\nend", ["+web-server"]],
    ["windows_feature 'Web-Server' do\n  action :remove if node['w']\nend", ["+web-server"]],
    ["windows_feature 'Web-Server' do\n  action :remove\n  action :nothing if node['w']\nend", []],
    ["windows_feature 'Web-Server' do\n  action :remove\nend\nfile 'x' do\n  notifies :install, 'windows_feature[Web-Server]'\nend", ["-web-server", "+web-server"]],
    // The nearest that is certain.
    ["windows_feature 'Web-Server' do\n  action :remove\nend\nfile 'x' do\n  notifies :install, 'windows_feature[DHCP]'\n  notifies :restart, resources('service[x]')\nend", ["-web-server"]],
    [waits("action :nothing"), []],
    [waits("action [:nothing]"), []],
    [waits("action :nothing", "\nfile 'C:/x' do\n  notifies :run, 'execute[b,c]'\n  notifies :nothing, 'execute[a]'\nend"), []],
    ["windows_feature 'Web-Server' do\n  action :remove\nend", ["-web-server"]],
    ["iis_pool 'x' do\n  password 'p'\n  action [:stop, :delete]\nend", ["iis"]],
  ]);
});

describe("properties that are set under a condition", () => {
  table([
    [`execute 'a' do\n  command '${secret}' if node['x']\n  command 'hostname' unless node['x']\nend`, ["S1"]],
    [`batch 'a' do\n  if node['x']\n    code '${secret}'\n  else\n    code 'hostname'\n  end\nend`, ["S1"]],
    [`batch 'a' do\n  if node['x'] then code '${secret}' else code 'hostname' end\nend`, ["S1"]],
    ["iis_pool 'x' do\n  if node['a']\n    if node['b']\n      password 'p'\n    end\n  end\nend", ["S6"]],
    ["f = if node['x'] then 'Web-Server' else 'DHCP' end\nwindows_feature f", ["unread"]],
    [`execute 'hostname' do\n  command(if node['x'] then '${secret}' else 'hostname' end)\nend`, ["unread", "unread"]],
    ["iis_pool 'x' do\n  username case node['x']\n    when 1 then 'a'\n    else 'b'\n  end\n  password 'p'\nend", ["S6"]],
    // The last one of two that are certain.
    [`execute 'a' do\n  command '${secret}'\n  command 'hostname'\nend`, []],
    ["iis_pool 'x' do\n  if node['a']\n    if node['b']\n      identity_type :NetworkService\n    end\n  end\nend", ["iis"]],
  ]);
});

describe("signs that are no quotes", () => {
  const run = `\nsystem('${secret}')\n`;
  table([
    [`x = ?'${run}y = ?'`, ["S1"]],
    [`x = $'${run}y = $'`, ["S1"]],
    [`x = $"${run}y = $"`, ["S1"]],
    [`x = 1 <<b${run}b`, ["S1", "unread"]],
    [`class <<self${run}self\nend`, ["S1"]],
    [`__END__x = 1${run}`, ["S1"]],
    [`%x-${secret}-`, ["S1"]],
    [`x = %r{it's}${run}y = 'it'`, ["S1"]],
    ["a = 4\na /c; system('x')/", ["unread", "unread"]],
    [`a = 4\na /c; system('${secret}')/`, ["unread", "unread", "unread"]],
    [`x = []\nx <<b${run}b`, ["unread", "unread"]],
    [`x <<B${run}B`, ["unread"]],
    [`x = []\nx <<'DHCP'${run}`, ["S1"]],
    [`x = 'it${run}`, ["unread"]],
    [`x = /\n it's${run}y = 'it'/x`, ["unread", "unread", "unread"]],
    [`=begin\nx\n=endx${run}=end\nlog 'x'`, []],
    [`__END__${run}`, []],
    ["log 'x' if node['a'] =~ /it's (a)/\nx = node['a'] / 2\ny = node['b'] ? 'a' : 'b'\nz = y ? 'a' : 'b'\nw = z.gsub /[\"'](x)/, ''\nlist = []\nlist << 'a'\nlist <<'b'\nv = x / 2; u = x % 3\nt = %w(a b).include?('c') ? %q(it's) : %(\"x\")", []],
    ["powershell_script 'x' do\n  code <<-EOH\n    Write-Host \"it's\"\n    EOH\nend\nfile 'x' do\n  content <<EOS\n  EOS it's\nEOS\nend\ncode = 'x'\nbatch 'x' do\n  code <<~'EOH'\n    rem it's\n  EOH\nend", []],
  ]);
});

describe("calls whose name Ruby is given", () => {
  table([
    [`Kernel.send(:system, '${secret}')`, ["unread"]],
    [`x = Kernel.public_send('system', '${secret}')`, ["unread"]],
    [`['${secret}'].each(&method(:system))`, ["unread"]],
    [`Pathname.new('${host}').write(node['x'])`, ["unread"]],
    [`x = Pathname.new('${host}')\nx.write(node['x'])`, ["unread"]],
    ["Pathname.new(node['x']).write('y')", ["unread"]],
    ["Chef::Recipe.send(:include, Ours::Helper)\n::Chef::Resource::Execute.send(:include, Ours::Helper)\nPathname.new('C:/x.txt').write('y')\nx = Pathname.new(node['x']).exist?\ny = %w(a b).map(&method(:format))\nz = node.send(:default)", []],
  ]);
});

describe("time", () => {
  const words = Array.from({ length: 490 }, (_each, index) => `a${index}`).join(" ");
  it.each<[string, string]>([
    ["long calls", `x = %w(${words})\n${"system(x,x,x,x,x,x,x,x)\n".repeat(2_500)}`],
    ["short calls of a long list", `x = %w(${words})\n${"system(x)\n".repeat(6_000)}`],
    ["resources of a long list", `x = %w(${words})\n${`execute ${"x,".repeat(200)}x\n`.repeat(150)}`],
    ...["File.join(", "system(x[", "system(", "FileUtils.cp(", "shell_out(", "Pathname.new(", "x(", "a [\n", "execute("].map((part): [string, string] => [JSON.stringify(part), part.repeat(Math.ceil(131_072 / part.length))]),
    ["nested calls in a block", `ruby_block 'x' do\n${"a [\n".repeat(30_000)}`],
    ["waiting resources and notices", Array.from({ length: 8_000 }, (_each, index) => `execute 'a${index}' do\n  action :nothing\n  notifies :run, 'execute[b${index}]'\n  notifies :run, 'execute[c,${index}]'\nend\n`).join("")],
    ["shifts", "x <<b\n".repeat(20_000)],
    ["quotes in what is filled in", `x = "${"#{\"".repeat(30_000)}`],
  ])("%s", (_name, text) => {
    const before = performance.now();
    read(text, "chef");
    expect(performance.now() - before).toBeLessThan(5_000);
  }, 60_000);

  it("says what it does not follow", () => {
    expect(shorts(`x = %w(${words})\n${"system(x,x,x,x,x,x,x,x)\n".repeat(2_500)}`, "chef")).toContain("unread");
    expect(shorts(`${"FileUtils.cp(".repeat(600)}'a', '${host}'${")".repeat(600)}`, "chef")).toContain("unread");
    expect(shorts(`FileUtils.cp(${"File.join(".repeat(5)}'C:/a'${")".repeat(5)}, 'C:/b')`, "chef")).toEqual([]);
  });
});

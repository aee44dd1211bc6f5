<# Install-WindowsFeature DHCP #>
# Install-WindowsFeature DNS
$here = @'
Install-WindowsFeature DHCP
'@
$here | Out-File C:\x.log
$text = "a `"quoted`" $($env:X) b"
powershell.exe -NoProfile -Command "Install-WindowsFeature Telnet-Client"
cmd /c 'dism /online /enable-feature /featurename:TelnetClient'
iex ('Install-' + 'WindowsFeature Telnet-Client')
try { .\setup.exe /q } catch { throw } finally { Remove-Item x -Force }
switch ($x) { 1 { exit 0 } default { return } }

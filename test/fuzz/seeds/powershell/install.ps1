[CmdletBinding()]
param(
  [string[]] $Features = @('Web-Server', 'Web-Mgmt-Console'),
  [switch] $Force
)
$ErrorActionPreference = 'Stop'
Import-Module ServerManager
foreach ($f in $Features) {
  if (-not (Get-WindowsFeature $f).Installed) { Install-WindowsFeature -Name $f }
}
Write-Host "done: $($Features -join ', ')"

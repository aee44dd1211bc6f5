Import-Module WebAdministration
$pool = Get-Item IIS:\AppPools\x
$pool.processModel.userName = 'd\u'
$pool.processModel.password = $env:PASSWORD
$pool | Set-Item
Set-ItemProperty IIS:\AppPools\y -Name processModel -Value @{ identityType = 3; password = 'p' }
& "$env:windir\system32\inetsrv\appcmd.exe" set apppool z /processModel.password:p

function Write-Log { param($m) Write-Host $m }
Write-Log 'start'
New-Item -ItemType Directory C:\x | Out-Null
Get-Service w3svc -ErrorAction SilentlyContinue
1..3 | ForEach-Object { Start-Sleep $_ }
$a = @{ b = 1; c = 'd' }
Copy-Item a.txt "C:\x\$($a.c).txt"

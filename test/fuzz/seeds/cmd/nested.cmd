cmd /c "dism /online /enable-feature /featurename:TelnetClient && echo ok"
powershell -NoProfile -Command "Install-WindowsFeature Telnet-Client"
start /wait msiexec /i x.msi /qn
for /f "tokens=1,2 delims=," %%a in ('type list.txt') do call install.cmd %%a
reg add HKLM\Software\x /v y /d z /f
(echo a & echo b) | sort
if not defined X (if exist y (appcmd list apppool) else pkgmgr /iu:TelnetClient)

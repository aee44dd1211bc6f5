@echo off
setlocal enabledelayedexpansion
set F=IIS-WebServer
if "%1"=="" goto usage
dism /online /enable-feature /featurename:%F% ^
  /all /norestart
for %%i in (TelnetClient TFTP) do dism /online /enable-feature /featurename:%%i
if errorlevel 1 (
  echo failed & exit /b 1
) else (
  call :log done
)
goto :eof
:usage
echo usage: %~n0 name
exit /b 2
:log
echo %* >> C:\x.log

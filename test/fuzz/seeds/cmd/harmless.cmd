@echo off
rem dism /online /enable-feature /featurename:IIS-WebServer
:: servermanagercmd -install Web-Server
echo dism /online ^& echo b > x.log
mkdir C:\x 2>nul
cd /d %~dp0
if exist x del x
set A=1 && echo %A%
ver | find "10.0"

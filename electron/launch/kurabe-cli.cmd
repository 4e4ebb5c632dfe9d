@echo off
rem Kurabe.exe is a window program: typed at a prompt, Windows neither waits for it nor tells its exit status.
rem A command file waits, so this one makes the verbs and --browser behave like any command:
rem   kurabe-cli fitgap --asis a.bpmn --standard s.bpmn --out result.xlsx
setlocal
set "KURABE_CALLED_FROM=%CD%"
"%~dp0Kurabe.exe" %*
exit /b %ERRORLEVEL%

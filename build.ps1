#!/usr/bin/env pwsh
# Restores the build tool and runs a target of build.cake; without a target it builds the site.
$ErrorActionPreference = "Stop"
Set-Location $PSScriptRoot
$env:DOTNET_CLI_TELEMETRY_OPTOUT = "1"; $env:DOTNET_NOLOGO = "1"
if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) { Write-Error "build.ps1 needs the .NET 10 SDK: https://dotnet.microsoft.com/download"; exit 2 }
dotnet tool restore | Out-Null
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
dotnet cake build.cake @args
exit $LASTEXITCODE

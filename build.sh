#!/usr/bin/env bash
# Restores the build tool and runs a target of build.cake; without a target it builds the site.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
command -v dotnet >/dev/null || { echo "build.sh needs the .NET 10 SDK: https://dotnet.microsoft.com/download" >&2; exit 2; }
dotnet tool restore >/dev/null || { echo "build.sh: the build tool could not be restored (see .config/dotnet-tools.json)" >&2; exit 1; }
exec dotnet cake build.cake "$@"

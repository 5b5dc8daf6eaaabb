#!/usr/bin/env bash
# Takes the release that .github/date-line.env names and unpacks it into .date-line/, if it is the one that was meant.
set -euo pipefail
source .github/date-line.env
if [[ ! "$DATE_LINE_SHA256" =~ ^[0-9a-f]{64}$ ]]; then
  echo "::error::.github/date-line.env names no release. Take the template that comes with a release of Dateline, or its three lines." >&2
  exit 1
fi
archive="date-line-$DATE_LINE_VERSION.tar.gz"
from="${DATE_LINE_FROM:-https://github.com/$DATE_LINE_REPOSITORY/releases/download/v$DATE_LINE_VERSION}"
curl --fail --silent --show-error --location --retry 3 --output "$archive" "$from/$archive"
if ! echo "$DATE_LINE_SHA256  $archive" | sha256sum --check --quiet; then
  rm -f "$archive"
  echo "::error::$archive is not the file that .github/date-line.env names; nothing of it was used." >&2
  exit 1
fi
mkdir -p .date-line
tar -xzf "$archive" -C .date-line
rm "$archive"

#!/usr/bin/env bash
# Fetches the sheet SHEET_URL into data/SHEET_FOLDER/events.csv, if the timeline is without errors with it. Otherwise nothing is changed.
set -euo pipefail
folder="data/$SHEET_FOLDER"
if [[ ! "$SHEET_FOLDER" =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ || ! -d "$folder" ]]; then
  echo "::error::There is no folder $folder. SHEET_FOLDER is the name of a folder in data/." >&2
  exit 1
fi
trial="$(mktemp -d)"
trap 'rm -rf "$trial"' EXIT
cp -R "$folder/." "$trial"
curl --fail --silent --show-error --location --retry 3 --output "$trial/events.csv" "$SHEET_URL"
# What answers a wrong address, or a sheet that is no longer published, is a web page.
if head -c 200 "$trial/events.csv" | grep -qi '<!doctype html\|<html'; then
  echo "::error::SHEET_URL gives a web page, not a table. In the sheet: File → Share → Publish to web → CSV." >&2
  exit 1
fi
if ! node .date-line/cli/date-line.js check "$trial" | tee -a "${GITHUB_STEP_SUMMARY:-/dev/null}"; then
  echo "::error::The sheet has errors, and was not imported. What was there stays." >&2
  exit 1
fi
cp "$trial/events.csv" "$folder/events.csv"

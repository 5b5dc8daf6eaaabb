/**
 * Test files that take seconds and in which nothing asks for the time zone of the machine: `npm test` runs them in one zone, all others in
 * three. That nothing asks is no opinion: while they run, whatever asks throws (zoneless-setup.ts).
 */
export const ZONELESS = [
  "src/cli/pmtiles-file.test.ts",
  "src/cli/tile-build.test.ts",
  "src/events/bulk-reader.test.ts",
  "src/events/csl.test.ts",
  "src/events/hostile-files.test.ts",
  "src/events/markup.test.ts",
  "src/events/record-scan.test.ts",
  "src/events/round-trip.test.ts",
  "src/events/store-search.test.ts",
  "src/events/translate.test.ts",
  "src/layout/across.test.ts",
  "src/layout/band-dots.test.ts",
  "src/layout/edge-words.test.ts",
  "src/layout/ghosts.test.ts",
  "src/layout/layout-scene.test.ts",
  "src/layout/placer.test.ts",
  "src/layout/print-panels.test.ts",
  "src/layout/ticks.test.ts",
  "src/layout/upright-scene.test.ts",
  "src/layout/work.test.ts",
  "src/tiles.test.ts",
];

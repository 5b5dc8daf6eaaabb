/** @param {readonly number[]} values at least one */
export function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The value that a share of the others does not exceed.
 * @param {readonly number[]} values at least one
 * @param {number} share 0 to 1
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {readonly number[]} values at least one */
export function median(values) {
  return (
    (percentile(values, 0.5) +
      percentile(
        values.map((value) => -value),
        0.5,
      ) *
        -1) /
    2
  );
}

/**
 * Share of values that are not above a bound.
 * @param {readonly number[]} values at least one
 * @param {number} bound
 */
export function shareUpTo(values, bound) {
  return values.filter((value) => value <= bound).length / values.length;
}

/** Ranges of versions by npm's own rules; the only home of `semver`, loaded only where a policy needs it. Stage: policy. */
import semver from "semver";
import type { VersionRanges } from "./version-ranges.ts";

const strictly = { loose: false, includePrerelease: false } as const;

/** Ranges as `semver` reads them, strictly. */
export const semverRanges: VersionRanges = {
  isRange: (text) => semver.validRange(text, strictly) !== null,
  // It can change its answer only at the versions that the range names and right behind them, so those are tried, and the very first version.
  matchesEverything(text) {
    const range = new semver.Range(text, strictly);
    const named = range.set.flatMap((comparators) => comparators.flatMap(({ semver: at }) => (at instanceof semver.SemVer ? [`${at.major}.${at.minor}.${at.patch}`, `${at.major}.${at.minor}.${at.patch + 1}`] : [])));
    return ["0.0.0", ...named].every((tried) => range.test(tried));
  },
  admits: (range, version) => semver.satisfies(version, range, strictly),
  isWithin: (range, outer) => semver.validRange(range) !== null && semver.validRange(outer) !== null && semver.subset(range, outer),
};

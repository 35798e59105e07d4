import Sequencer from '@jest/test-sequencer';

/** The files that take longest, the longest first. */
const LONGEST = [
  /\/tools\/src\/start\.test\.ts$/,
  /\.live\.test\.ts$/,
  /\/tools\/src\//,
  /\/alerts\/[^/]+\/src\/(rules|objectives)\.test\.ts$/,
];

/**
 * Starts with the files that take longest, so that no worker is left with one of them at the end. jest orders by what it
 * measured before, and a fresh clone has measured nothing.
 */
export default class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((pattern) => pattern.test(path));
      return place === -1 ? LONGEST.length : place;
    };
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}

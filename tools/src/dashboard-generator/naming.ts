import { names } from '@belvedere/core';
import { stringLiteral } from '@belvedere/import';

/** What a dashboard is called on the screen and in the code. */
export interface DashboardName {
  readonly title: string;
  /** In `dashboardKeys`, and so in its uid: `orderFlow` of `Order flow`. */
  readonly key: string;
  /** Of its file, without ending: `order-flow`. */
  readonly file: string;
}

/** Characters. A list of dashboards shows no more of a title, and names of files and uids are made of it. */
const LONGEST_TITLE = 60;

/**
 * The names that follow from a title: `nameDashboard('Order flow')` has the key `orderFlow` and the file `order-flow`.
 *
 * @throws RangeError where no key can be made of the title.
 */
export function nameDashboard(given: string): DashboardName {
  const title = given.trim();
  const shown = stringLiteral(title);
  if (title === '') throw new RangeError(`a dashboard needs a title: give one, such as --title='Order flow'`);
  if (title.length > LONGEST_TITLE) {
    throw new RangeError(`the title ${shown} has ${title.length} characters, and ${LONGEST_TITLE} fit: shorten it`);
  }
  // An accent or an apostrophe is no gap between two words.
  const words = names.slug(title.normalize('NFKD').replaceAll(/[\p{M}'’]/gu, '')).split('-');
  const key = words.map((word, index) => (index === 0 ? word : capitalized(word))).join('');
  if (!/[a-z]/i.test(key)) {
    throw new RangeError(
      `the title ${shown} has no Latin letter, and its key is made of those: name it in Latin letters`,
    );
  }
  if (/^\d/.test(key)) {
    throw new RangeError(`the title ${shown} begins with a digit, and its key cannot: begin with a word`);
  }
  return { title, key, file: words.join('-') };
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

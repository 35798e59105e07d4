import { isList, same, type JsonObject } from '../json.ts';
import { normalLink } from '../normal-form/panel.ts';
import { literal, type Written } from '../source/written.ts';

/** The kit's words for a link; nothing where it has none. */
type Words = (link: JsonObject) => object | undefined;

/** A page that opens beside the dashboard. */
const page: Words = (link) => {
  const { title, url } = link;
  if (typeof title !== 'string' || typeof url !== 'string') return undefined;
  return same(link, normalLink({ title, url, targetBlank: true })) ? { title, url } : undefined;
};

/** All dashboards with some tags, with the time range and the variables of this one. */
const tagged: Words = (link) => {
  const { asDropdown, tags, title } = link;
  if (typeof title !== 'string' || typeof asDropdown !== 'boolean') return undefined;
  const whole = {
    asDropdown,
    includeVars: true,
    keepTime: true,
    tags: tags!,
    title,
    type: 'dashboards',
  };
  if (!isList(tags) || !tags.every((tag) => typeof tag === 'string') || !same(link, normalLink(whole)))
    return undefined;
  return { title, tags, ...(asDropdown ? {} : { dropdown: false }) };
};

const linksBy =
  (...words: readonly Words[]) =>
  (links: readonly JsonObject[]): Written | undefined => {
    const said = links.map((link) => words.map((one) => one(link)).find((found) => found !== undefined));
    return links.length === 0 || said.includes(undefined) ? undefined : literal(said);
  };

/** The links of a panel in the kit's words; nothing where it has none for one of them. */
export const panelLinks = linksBy(page);

/** The links in the head of a dashboard. */
export const headLinks = linksBy(page, tagged);

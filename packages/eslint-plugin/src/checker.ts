import { CatalogIndex, checkExpression, language, type Catalog, type Finding } from '@belvedere/promql';

/** Judges the expressions of a file, given by its path within the workspace. */
export type Checker = (text: string, file: string) => readonly Finding[];

/** The folders of a domain. The platform's stack is no domain's: it routes and shows what all of them record. */
const OF_DOMAIN = /^(?:alerts|dashboards|packages\/metrics|stacks(?!\/platform\/))\/([^/]+)\//;
const SHARED = 'platform';

/** A checker over these catalogs: a domain's files read its own and the platform's, all others read every one. */
export function checker(catalogs: readonly Catalog[]): Checker {
  const indexes = new Map<string, CatalogIndex>();
  const indexFor = (domain: string): CatalogIndex => {
    let index = indexes.get(domain);
    if (index === undefined) {
      const isKnown = catalogs.some((catalog) => catalog.domain === domain);
      index = new CatalogIndex(
        isKnown ? catalogs.filter((catalog) => catalog.domain === domain || catalog.domain === SHARED) : catalogs,
      );
      indexes.set(domain, index);
    }
    return index;
  };
  return (text, file) => {
    const domain = OF_DOMAIN.exec(file.replaceAll('\\', '/'))?.[1] ?? '';
    return checkExpression(text, LANGUAGE, indexFor(domain)).filter((finding) => !isRecorded(finding, text));
  };
}

/** An expression may come to stand on a panel. */
const LANGUAGE = language({ variables: true });

/** Which series the rules record is known to `belvedere check` alone; their names have colons, and no metric's has. */
const isRecorded = ({ code, span }: Finding, text: string): boolean =>
  code === 'promql/unknown-metric' && text.slice(...span).includes(':');

/** The catalogs among what modules export. */
export const catalogsIn = (modules: readonly object[]): readonly Catalog[] =>
  modules.flatMap((module) => Object.values(module)).filter(isCatalog);

const isCatalog = (value: unknown): value is Catalog =>
  typeof value === 'object' &&
  value !== null &&
  'domain' in value &&
  'metrics' in value &&
  Array.isArray(value.metrics);

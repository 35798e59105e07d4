import { XMLParser } from 'fast-xml-parser';

/** What promtool says of one unit test: where it passed, nothing. */
export interface RuleTestResult {
  readonly name: string;
  readonly failures: readonly string[];
}

/** What promtool says of a file of unit tests. */
export interface RuleTestFile {
  /** As it was named on the command line. */
  readonly file: string;
  /** Why it could not be read at all. */
  readonly error?: string;
  /** In the file's order. */
  readonly tests: readonly RuleTestResult[];
}

interface Suite {
  readonly '@name': string;
  readonly testcase?: readonly Case[];
}

interface Case {
  readonly '@name': string;
  readonly failure?: readonly string[];
  readonly error?: string;
}

/** Entities are read below: the parser's own limits are for strangers' files, and every line of a failure is an entity. */
const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
  isArray: (name) => name === 'testsuite' || name === 'testcase' || name === 'failure',
});

/**
 * Reads what `promtool test rules --junit` wrote, file by file and test by test.
 * Source of its shape: https://github.com/prometheus/prometheus/blob/main/util/junitxml/junitxml.go
 */
export function readJunit(xml: string): readonly RuleTestFile[] {
  const { testsuites } = PARSER.parse(xml) as { readonly testsuites: '' | { readonly testsuite?: readonly Suite[] } };
  const suites = testsuites === '' ? [] : (testsuites.testsuite ?? []);
  return suites.map(({ '@name': file, testcase = [] }) => {
    const error = testcase.find((one) => one.error !== undefined)?.error;
    return {
      file: decoded(file),
      ...(error === undefined ? {} : { error: decoded(error) }),
      tests: testcase
        .filter((one) => one.error === undefined)
        .map(({ '@name': name, failure = [] }) => ({ name: decoded(name), failures: failure.map(decoded) })),
    };
  });
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Source: https://www.w3.org/TR/xml/#sec-references */
const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name!] ?? entity;
  });

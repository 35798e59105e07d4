import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { checkLogql, checkLucene, LOG_CODES, type LogFinding } from './index.ts';

const FOLDER = `${import.meta.dirname}/../../../docs/problems`;
const EXAMPLES = /^## (?<section>Fails|Passes)\n\n```(?<language>logql|lucene)\n(?<text>.*?)^```/gms;

/** The queries of a page, and what is found in each. */
const queries = LOG_CODES.flatMap((code) => {
  const page = readFileSync(`${FOLDER}/${code.replace('/', '-')}.md`, 'utf8');
  return [...page.matchAll(EXAMPLES)].flatMap(({ groups }) => {
    const { section, language, text } = groups as Record<'section' | 'language' | 'text', string>;
    const check = language === 'logql' ? checkLogql : checkLucene;
    return text
      .trim()
      .split('\n\n')
      .map((query) => ({ code, section, query, findings: check(query) as readonly LogFinding[] }));
  });
});

describe('the pages of docs/problems', () => {
  it.each(LOG_CODES)('%s has examples of both kinds, and stands in the index as an error', (code) => {
    const sections = queries.filter((each) => each.code === code).map(({ section }) => section);
    expect(new Set(sections)).toEqual(new Set(['Fails', 'Passes']));
    expect(sections.filter((section) => section === 'Fails').length).toBeGreaterThanOrEqual(5);
    const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
    expect(index).toMatch(
      new RegExp(`^\\| \\[\`${code}\`\\]\\(${code.replace('/', '-')}\\.md\\) +\\| error +\\|`, 'm'),
    );
  });

  it.each(queries)('$code, $section: $query', ({ code, section, findings }) => {
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual(section === 'Fails' ? [code] : []);
    for (const { message, help } of findings) expect([message, help]).not.toContain('');
  });
});

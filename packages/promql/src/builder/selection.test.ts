import { describe, expect, it } from '@jest/globals';
import { counter, gauge, job, not } from '../index.ts';

const api = job('api', { scrapeInterval: '15s' });
const batch = job('batch', { scrapeInterval: '1m' });
const web = job('web', { scrapeInterval: '30s' });
const lag = gauge('lag', { help: 'Lag.', labels: ['topic'], job: api });
const shared = gauge('restarts', { help: 'Restarts.', labels: ['pod'], job: [api, batch, web] });
const recorded = gauge('a:b:c', { help: 'Recorded.', labels: ['topic'], job: [] });

describe('a job among those of the catalog', () => {
  it.each([
    [shared, 'restarts{job=~"api|batch|web"}', 60_000],
    [shared.where({ job: 'web' }), 'restarts{job="web"}', 30_000],
    [shared.where({ job: ['web', 'api'] }), 'restarts{job=~"api|web"}', 30_000],
    [shared.where({ job: /(api|batch)/ }), 'restarts{job=~"api|batch"}', 60_000],
    [shared.where({ job: not('batch') }), 'restarts{job=~"api|web"}', 30_000],
    [shared.where({ job: not('batch'), pod: 'a' }).where({ job: 'api' }), 'restarts{job="api", pod="a"}', 15_000],
    [lag.where({ job: 'api' }), 'lag{job="api"}', 15_000],
    [recorded.where({ job: 'web' }), 'a:b:c{job="web"}', 0],
  ])('%s is chosen', (series, text, scrapeInterval) => {
    expect(String(series)).toBe(text);
    expect(series.scrapeInterval).toBe(scrapeInterval);
  });

  it('is left to the dashboard where a variable names it', () => {
    const chosen = shared.where({ job: { variable: 'job', multi: true } });
    expect(String(chosen)).toBe('restarts{job=~"api|batch|web", job=~"$job"}');
  });

  it('is none of another metric', () => {
    expect(() => shared.where({ job: 'node' })).toThrow(
      'metric restarts is exposed by the jobs api, batch and web, of which job="node" leaves none',
    );
    expect(() => lag.where({ job: not('api') })).toThrow('is exposed by the job api, of which job!="api" leaves none');
    expect(() => shared.where({ job: 'api' }).where({ job: 'web' })).toThrow('is exposed by the job api');
  });
});

describe('a value', () => {
  it.each([
    [lag.where({ topic: /a.*/ }).where({ topic: 'ab' }), 'lag{job="api", topic="ab"}'],
    [lag.where({ topic: 'ab' }).where({ topic: not(/x/) }), 'lag{job="api", topic="ab"}'],
    [lag.where({ topic: 'a' }).where({ topic: 'a' }), 'lag{job="api", topic="a"}'],
    [
      lag.where({ topic: 'a' }).where({ topic: { variable: 't', multi: true } }),
      'lag{job="api", topic="a", topic=~"$t"}',
    ],
    [lag.where({ topic: /a.*/ }).where({ topic: not('ab') }), 'lag{job="api", topic=~"a.*", topic!="ab"}'],
  ])('decides about the other matchers of its label: %s', (series, text) => {
    expect(String(series)).toBe(text);
  });

  it('that leaves nothing is refused', () => {
    expect(() => lag.where({ topic: 'a' }).where({ topic: 'b' })).toThrow(
      'metric lag: topic="a" and topic="b" leave nothing',
    );
    expect(() => lag.where({ topic: not(/a/) }).where({ topic: 'a' })).toThrow(
      'topic!~"a" and topic="a" leave nothing',
    );
    expect(() => lag.where({ topic: [] })).toThrow('metric lag, label topic: a list of no values matches nothing');
  });
});

describe('a pattern', () => {
  it('is one of RE2, without flags', () => {
    expect(() => lag.where({ topic: /a(?=b)/ })).toThrow(
      'metric lag, label topic: /a(?=b)/ is no regular expression of RE2',
    );
    expect(() => lag.where({ topic: /a/i })).toThrow('/a/i has the flag i, which a matcher lacks: write (?i:…) within');
  });

  it('names the groups that a replacement reads', () => {
    const replaced = (replacement: string) =>
      lag.labelReplace({ to: 'group', from: 'topic', match: /(?<stem>.*)-v\d/, replacement });
    expect(String(replaced('${1}x'))).toContain('"${1}x"');
    expect(String(replaced('$stem'))).toContain('"$stem"');
    expect(() => replaced('$2')).toThrow('names $2, and /(?<stem>.*)-v\\d/ has no such group');
    expect(() => replaced('$1x')).toThrow('has no such group: write ${1} where text follows');
    expect(() => lag.labelReplace({ to: '1a', from: 'topic', match: /a/, replacement: '' })).toThrow(
      "labelReplace: '1a' is no name of a label",
    );
  });
});

describe('what is absent', () => {
  it.each([
    [lag.absent(), ['job']],
    [shared.absent(), []],
    [shared.where({ job: 'web', pod: 'a' }).absent(), ['job', 'pod']],
    [lag.where({ topic: ['a'] }).absentOverTime('5m'), ['job', 'topic']],
    [lag.where({ topic: ['a', 'b'] }).absent(), ['job']],
    [lag.where({ topic: '' }).absent(), ['job']],
    [lag.where({ topic: 'a' }).offset('5m').absent(), ['job', 'topic']],
    [counter('sent_total', { help: 'Sent.', job: api }).absent(), ['job']],
    [lag.max().absent(), []],
  ])('%s has the labels that one value was chosen of', (vector, labels) => {
    expect([...vector.labels].sort()).toEqual(labels);
  });
});

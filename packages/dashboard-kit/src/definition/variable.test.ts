import { describe, expect, it } from '@jest/globals';
import { customVariable, queryVariable } from '../index.ts';
import { duration, requests } from '../test-support/inference.ts';
import { variableModel } from '../classic/variable.ts';

describe('variables', () => {
  it('are matched as their choice demands: one value exactly, several or all by a regular expression', () => {
    const selector = (options: object): string =>
      requests
        .where({ endpoint: queryVariable('endpoint', requests, 'endpoint', options) })
        .rate('1m')
        .print();
    expect(selector({})).toContain('endpoint=~"$endpoint"');
    expect(selector({ multi: false })).toContain('endpoint=~"$endpoint"');
    expect(selector({ multi: false, includeAll: false })).toContain('endpoint="$endpoint"');
  });

  it('list the values of series that exist, also of a histogram', () => {
    expect(variableModel(queryVariable('endpoint', duration, 'endpoint')).definition).toBe(
      'label_values(request_duration_seconds_count{job="api"}, endpoint)',
    );
  });

  it('can depend on each other', () => {
    const endpoint = queryVariable('endpoint', requests, 'endpoint');
    expect(variableModel(queryVariable('instance', requests.where({ endpoint }), 'instance')).definition).toBe(
      'label_values(requests_total{job="api", endpoint=~"$endpoint"}, instance)',
    );
  });

  it('begin with all values, or with the first of a list', () => {
    expect(variableModel(customVariable('status', ['200', '5,0'])).current).toEqual({
      text: ['All'],
      value: ['$__all'],
    });
    expect(variableModel(customVariable('status', ['200', '5,0'], { includeAll: false, multi: false }))).toMatchObject({
      current: { text: '200', value: '200' },
      query: String.raw`200,5\,0`,
    });
  });
});

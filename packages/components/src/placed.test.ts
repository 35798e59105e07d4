import { expect, test } from '@jest/globals';
import { placed } from './placed.ts';

const object = {
  apiVersion: 'v1',
  kind: 'Thing',
  metadata: { name: 'x', labels: { team: 'ml', release: 'own' } },
  spec: { a: 1 },
};

test('an object gets its namespace and the labels of its place, which win', () => {
  expect(placed(object, { namespace: 'monitoring', labels: { release: 'stack' } })).toEqual({
    apiVersion: 'v1',
    kind: 'Thing',
    metadata: { name: 'x', namespace: 'monitoring', labels: { team: 'ml', release: 'stack' } },
    spec: { a: 1 },
  });
});

test('the object itself stays as it was', () => {
  const before = structuredClone(object);
  placed(object, { namespace: 'monitoring', labels: { release: 'stack' } });
  expect(object).toEqual(before);
});

test('an object without labels is placed too', () => {
  const bare = { ...object, metadata: { name: 'x' } };
  expect(placed(bare, { namespace: 'n', labels: {} }).metadata).toEqual({ name: 'x', namespace: 'n', labels: {} });
});

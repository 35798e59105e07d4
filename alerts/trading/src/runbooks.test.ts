import { tradingCatalog } from '@belvedere/metrics-trading';
import { platformCatalog } from '@belvedere/metrics-platform';
import { describeRunbooks } from '@belvedere/rule-kit/testing';
import { describe } from '@jest/globals';
import { join } from 'node:path';
import { groups } from './index.ts';

describe('the runbooks', () => {
  describeRunbooks({
    folder: join(import.meta.dirname, '../runbooks'),
    groups,
    catalogs: [tradingCatalog, platformCatalog],
  });
});

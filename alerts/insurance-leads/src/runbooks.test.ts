import { insuranceLeadsCatalog } from '@belvedere/metrics-insurance-leads';
import { platformCatalog } from '@belvedere/metrics-platform';
import { describeRunbooks } from '@belvedere/rule-kit/testing';
import { describe } from '@jest/globals';
import { join } from 'node:path';
import { groups } from './index.ts';

describe('the runbooks', () => {
  describeRunbooks({
    folder: join(import.meta.dirname, '../runbooks'),
    groups,
    catalogs: [insuranceLeadsCatalog, platformCatalog],
  });
});

import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { machines, neighbours } from '../neighbours.ts';
import { gpuMachine } from '../variables.ts';
import { faults } from './faults.ts';
import { heat } from './heat.ts';
import { memory } from './memory.ts';
import { work } from './work.ts';

export const gpu = dashboard(dashboards.gpu, {
  description: 'Whether the GPUs work, how full their memory is, how hot they run, and what their driver reports.',
  tags: ['infrastructure'],
  variables: [gpuMachine],
  links: neighbours(dashboards.gpu, machines),
  annotations: changes,
  sections: [work, memory, heat, faults],
});

import { postgresqlServerDown } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { stat, stateTimeline, UP_OR_DOWN, type ValueMapping } from '@belvedere/dashboard-kit';
import {
  pgExporterLastScrapeError,
  pgPostmasterStartTime,
  pgUp,
  postgresqlExporter,
} from '@belvedere/metrics-platform';
import { time } from '@belvedere/promql';
import { postgresqlServer } from '../variables.ts';

const own = { instance: postgresqlServer };

const READS_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Reads all', colour: 'green' },
  { value: 1, text: 'Fails', colour: 'red' },
];

/** Whether the servers answer, since when, and whether their exporters could read all. */
export const health = [
  stateTimeline('Servers', {
    description:
      'When each server answered its exporter. An exporter that does not answer counts as a server that is down.',
    query: pgUp
      .where(own)
      .or(postgresqlExporter.up.where(own).equals(ratio(0)))
      .legend('{{instance}}'),
    alert: postgresqlServerDown,
    mappings: UP_OR_DOWN,
    width: 12,
    height: 6,
  }),
  stat('Running for', {
    description: 'Time since each server was started. Shorter than expected: it crashed, or was restarted.',
    query: time().minus(pgPostmasterStartTime.where(own)).legend('{{instance}}'),
    width: 6,
    height: 6,
  }),
  stat('Exporters', {
    description: 'Whether each exporter could read all that it shows. If not, some panels below are old or empty.',
    query: pgExporterLastScrapeError.where(own).legend('{{instance}}'),
    mappings: READS_OR_NOT,
    width: 6,
    height: 6,
  }),
];

import { section, stateTimeline, table, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { dependencyUp, mlService, modelLoadedTime, modelVersion } from '@belvedere/metrics-documents';
import { time } from '@belvedere/promql';
import { model } from '../variables.ts';

const own = { model };

/** Which versions answer, and what they need. */
export const versions = section('Versions', [
  table('Model versions', {
    description:
      'The version of each model that answers, and on how many instances: two of a model beside each other are a rollout under way.',
    queries: [
      modelVersion
        .where(own)
        .count({ by: ['model', 'version'] })
        .legend('Instances'),
    ],
    labels: { model: 'Model', version: 'Version' },
    width: 8,
  }),
  table('Loaded', {
    description: 'How long ago each instance loaded the version of a model that it answers with.',
    queries: [
      time()
        .minus(modelLoadedTime.where(own).max({ by: ['model', 'instance'] }))
        .legend('Loaded for'),
    ],
    labels: { model: 'Model', instance: 'Instance' },
    width: 8,
  }),
  stateTimeline('What the ML service reaches', {
    description:
      'Whether some instance of the ML service reaches what it needs. Without object storage no version is loaded.',
    query: dependencyUp
      .where({ job: mlService.name })
      .max({ by: ['dependency'] })
      .legend('{{dependency}}'),
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 8,
  }),
]);

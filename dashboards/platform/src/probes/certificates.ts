import {
  certificateExpires,
  certificateExpiresSoon,
  certificateLifetime,
  defaultThresholds,
} from '@belvedere/alerts-platform';
import { section, table, timeseries, worseBelow } from '@belvedere/dashboard-kit';
import { probeCertificateExpiry, probeTlsVersion } from '@belvedere/metrics-platform';
import { probeTarget } from '../variables.ts';

const own = { instance: probeTarget };
const lifetime = certificateLifetime.and(probeCertificateExpiry.where(own));

/** How long the certificates last. */
export const certificates = section('Certificates', [
  timeseries('Lifetime left', {
    description:
      'How long each certificate is still valid. Renewed by themselves they jump back up a month before their end.',
    queries: [lifetime.legend('{{instance}}')],
    alert: [certificateExpires, certificateExpiresSoon],
    thresholds: worseBelow(defaultThresholds.certificateWeeks, defaultThresholds.certificateDays),
    min: 0,
    width: 12,
  }),
  table('Certificates now', {
    description:
      'What each target presents: the end of its certificate, the first to end on top, and the version of TLS.',
    queries: [
      lifetime
        .max({ by: ['instance'] })
        .times(probeTlsVersion.where(own).max({ by: ['instance', 'version'] }), {
          on: ['instance'],
          groupLeft: ['version'],
        })
        .legend('Valid for'),
    ],
    labels: { instance: 'Target', version: 'Version of TLS' },
    sort: { by: 'Valid for' },
    width: 12,
  }),
]);

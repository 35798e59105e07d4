import { expect, test } from '@jest/globals';
import { archiveFile, checksumsFile, releaseUrl } from './release.ts';
import { alertmanagerRelease, prometheusRelease } from './tools.ts';

test('archives are named as the Prometheus project publishes them', () => {
  const linux = archiveFile(prometheusRelease, { os: 'linux', arch: 'arm64' });
  expect(releaseUrl(prometheusRelease, linux)).toBe(
    'https://github.com/prometheus/prometheus/releases/download/v3.15.0/prometheus-3.15.0.linux-arm64.tar.gz',
  );
  expect(archiveFile(alertmanagerRelease, { os: 'windows', arch: 'amd64' })).toBe(
    'alertmanager-0.34.0.windows-amd64.zip',
  );
  expect(releaseUrl(alertmanagerRelease, checksumsFile)).toBe(
    'https://github.com/prometheus/alertmanager/releases/download/v0.34.0/sha256sums.txt',
  );
});

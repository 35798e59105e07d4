import { ratio } from '@belvedere/core';
import { prometheus } from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';

/** The dead man's switch. */
export const watchdogAlerts = () => ({
  /**
   * Fires as long as a Prometheus is scraped, and is sent without end to a heartbeat outside the cluster, which calls when it
   * stays out: then some part of the way from scrape to receiver is broken. The only alert whose silence is bad news.
   */
  watchdog: alert('Watchdog', {
    when: prometheus.up.equals(ratio(1)).count().above(0),
    severity: 'info',
    service: 'monitoring',
    summary: 'Alerts reach their receivers',
    description:
      'This alert fires as long as targets are scraped and rules are evaluated. The heartbeat outside the cluster calls when it stays out.',
  }),
});

export const { watchdog } = watchdogAlerts();

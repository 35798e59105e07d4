import { ratio } from '@belvedere/core';
import { everyService } from '@belvedere/metrics-insurance-leads';
import { targetUp } from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';

/** The targets of all services that do not answer. */
const down = targetUp.where({ job: everyService.map(({ name }) => name) }).equals(ratio(0));

/** One for each service of which Prometheus knows no target: then no series says 0. */
const lost = everyService.map(({ name, up }) => up.absent().withLabels({ job: name, instance: name }));

/** The alert of the domain's services. */
export const serviceAlerts = () => ({
  serviceDown: alert('ServiceDown', {
    when: lost.reduce((either, absent) => either.or(absent), down),
    for: '1m',
    severity: 'critical',
    service: 'insurance-leads',
    summary: 'A service of lead generation is down',
    description: ({ labels }) => `${labels.instance} of ${labels.job} has not answered Prometheus for a minute.`,
  }),
});

export const { serviceDown } = serviceAlerts();

import {
  alertmanager,
  alertmanagerNotificationFailures,
  alertmanagerNotifications,
  prometheus,
  prometheusRuleEvaluations,
  prometheusRuleFailures,
  targetUp,
} from '@belvedere/metrics-platform';
import { events, objective, probes, type Objective } from '@belvedere/slo';
import type { ObjectiveRatios } from './ratios.ts';

/** What every domain relies on: that its targets are scraped, its rules evaluated and its alerts delivered. */
export const monitoringObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('RuleEvaluation', {
    indicator: events({ errors: prometheusRuleFailures, total: prometheusRuleEvaluations, noun: 'evaluations' }),
    objectiveRatio: ratios.ruleEvaluation,
    service: prometheus.name,
    description: 'Rules are evaluated without failing.',
  }),
  objective('NotificationDelivery', {
    indicator: events({
      errors: alertmanagerNotificationFailures,
      total: alertmanagerNotifications,
      noun: 'notifications',
    }),
    objectiveRatio: ratios.notificationDelivery,
    service: alertmanager.name,
    description: 'Notifications reach the services that they are sent to.',
  }),
  objective('ScrapeSuccess', {
    indicator: probes({ success: targetUp, noun: 'scrapes' }),
    objectiveRatio: ratios.scrapeSuccess,
    service: prometheus.name,
    description: 'Targets of all domains answer when they are scraped.',
  }),
];
